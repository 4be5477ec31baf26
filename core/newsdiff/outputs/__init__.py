"""Output formats of a comparison. `FORMATS` lists them, and each has a module of its own.

Renderers only choose and arrange words; everything that they show is in the comparison or computed by the core.
"""

from newsdiff.outputs.formats import FORMATS, Format, RenderOptions, format_named

__all__ = ["FORMATS", "Format", "RenderOptions", "format_named"]
