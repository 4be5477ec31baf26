"""Tables by language, generated from the Unicode CLDR by `python release/generate.py`."""
