"""From a path to a `Document`: bytes, encodings, HTML, and metadata."""

from newsdiff.files.reading import MAX_BYTES
from newsdiff.reading.documents import document_of, read

__all__ = ["MAX_BYTES", "document_of", "read"]
