"""Readers: one module per input format, with a function `extract()` that `READERS` names."""
