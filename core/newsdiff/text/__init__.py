"""Basic text processing: words, spellings, sequences, wrapping, and sanitizing for terminals."""
