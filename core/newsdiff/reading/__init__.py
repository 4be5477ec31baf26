"""From a path to a `Document`: bytes, encodings, HTML, and what the file says of itself."""
