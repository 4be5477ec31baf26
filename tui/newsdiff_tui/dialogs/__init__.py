"""Dialogs: a choice, a note, a path."""
