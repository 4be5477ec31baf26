"""Language detection, and tables for each language."""
