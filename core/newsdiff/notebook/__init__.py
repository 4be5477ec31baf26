"""Notebooks: a reader's notes, bookmarks and corrections, saved in a file beside the left article.

values   the notebook and its changes
form     its JSON form, schema `newsdiff-notes/1`
naming   the name of its file
files    reading and writing the file
fitting  applying it to articles, which may have changed
session  an open notebook, with the comparison that it belongs to
"""
