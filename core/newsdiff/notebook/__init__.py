"""What a reader keeps of a comparison: notes, bookmarks and corrections, in a file beside the left article.

values   the notebook and what can be done to it
form     its JSON form, schema `newsdiff-notes/1`
naming   where it lies
files    reading and writing it
fitting  what of it fits the articles as they are now
session  all of that for one comparison, while a reader works with it
"""
