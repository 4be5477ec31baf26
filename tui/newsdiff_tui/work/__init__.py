"""Working with a comparison: notes, bookmarks, corrections, exports, reading the files again, waiting for long work."""
