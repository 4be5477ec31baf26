"""Readers, one module per input format; each has a function `extract()` and is listed in `READERS`."""
