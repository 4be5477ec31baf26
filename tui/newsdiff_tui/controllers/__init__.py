"""The app's reactions to the reader: notes, corrections, exports, search, reloading, explanations."""
