"""A comparison as files and printed text: `FORMATS` lists the formats, and each has a module of its own.

Everything that is shown is in the comparison or is asked of the core; the renderers choose words and arrange them.
"""

from newsdiff.outputs.formats import FORMATS, Format, RenderOptions, format_named

__all__ = ["FORMATS", "Format", "RenderOptions", "format_named"]
