"""Dialogs, for example to choose an answer, write a note or enter a path."""
