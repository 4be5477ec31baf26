"""Questions to the reader: a choice, a note, a path."""
