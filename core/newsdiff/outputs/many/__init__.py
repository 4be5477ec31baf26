"""Output formats of a collation. `COLLATION_FORMATS` lists them, and each has a module of its own.

The names and options are those of the formats of a comparison (`newsdiff.outputs.FORMATS`).
"""

from newsdiff.outputs.many.formats import COLLATION_FORMATS, collation_format

__all__ = ["COLLATION_FORMATS", "collation_format"]
