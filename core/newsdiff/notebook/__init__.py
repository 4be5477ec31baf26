"""A reader's notes, bookmarks and corrections, in a file beside the left article.

values   the notebook and its changes
form     its JSON form, schema `newsdiff-notes/1`
naming   where its file is
files    reading and writing the file
fitting  what in it still fits the articles
session  all of that for one comparison, while a reader works with it
"""
