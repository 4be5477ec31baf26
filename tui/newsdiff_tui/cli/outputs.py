"""The outputs that are files: which were asked for, and writing them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsdiff.outputs import FORMATS, Format, RenderOptions

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsdiff.model import Comparison
    from newsdiff_tui.cli.options import Options

STDOUT = "-"


def asked(options: Options) -> Iterator[tuple[Format, str]]:
    """Format and path of each output that goes to a file or, as `-`, to standard output."""
    for output in FORMATS:
        path = getattr(options, output.name, None)
        if path is not None and not output.printed:
            yield output, path


def printed(options: Options) -> Iterator[Format]:
    """The formats that are printed."""
    return (output for output in FORMATS if output.printed and getattr(options, output.name, False))


def write(comparison: Comparison, options: Options) -> str:
    """Write the files that were asked for, each whole or not at all; what goes to standard output is returned."""
    text = ""
    wanted = RenderOptions(made=_today() if options.stamp else "")
    for output, path in asked(options):
        if path == STDOUT:
            text += output.render(comparison, wanted)
            continue
        from newsdiff.files.writing import write_whole

        write_whole(path, output.render(comparison, wanted), force=options.force)
    return text


def _today() -> str:
    import time

    return time.strftime("%Y-%m-%d")
