"""From a path to a `Document`: bytes, encodings, HTML, and what the file says of itself."""

from newsdiff.files.reading import MAX_BYTES
from newsdiff.reading.documents import document_of, read

__all__ = ["MAX_BYTES", "document_of", "read"]
