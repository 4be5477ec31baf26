"""From a path to a `Document`: bytes, encodings, HTML, and what the file says of itself."""

from newsdiff.reading.documents import document_of, read
from newsdiff.reading.files import MAX_BYTES

__all__ = ["MAX_BYTES", "document_of", "read"]
