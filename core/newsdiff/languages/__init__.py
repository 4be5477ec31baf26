"""Tables for each language, and language detection."""
