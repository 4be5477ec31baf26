"""Reading articles, that is, turning files, web pages and strings into `Document` objects.

Names are imported on first use, because the child process that parses pages and documents does not need them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from newsdiff.files.reading import MAX_BYTES
    from newsdiff.reading.documents import document_of, read

__all__ = ["MAX_BYTES", "document_of", "read"]


def __getattr__(name: str) -> Any:
    if name == "MAX_BYTES":
        from newsdiff.files.reading import MAX_BYTES

        return MAX_BYTES
    if name not in __all__:
        raise AttributeError(f"module 'newsdiff.reading' has no attribute {name!r}")
    from newsdiff.reading import documents

    return getattr(documents, name)
