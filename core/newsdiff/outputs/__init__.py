"""A comparison as files and printed text: `FORMATS` lists the formats, and each has a module of its own.

Everything displayed is in the comparison or computed by the core; the renderers choose and arrange words.
"""

from newsdiff.outputs.formats import FORMATS, Format, RenderOptions, format_named

__all__ = ["FORMATS", "Format", "RenderOptions", "format_named"]
