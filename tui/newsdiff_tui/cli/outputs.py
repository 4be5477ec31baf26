"""Producing the outputs named by options: printed text, files, and a picture of the app."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from newsdiff.files.writing import write_whole
from newsdiff.outputs import RenderOptions, format_named
from newsdiff.outputs.many import collation_format
from newsdiff_tui.cli.options import Options

if TYPE_CHECKING:
    from newsdiff.model import Comparison
    from newsdiff.model.collation import Collation
    from newsdiff_tui.jobs.job import OnProgress

STDOUT = "-"
"""The path that stands for standard output."""


def prints(options: Options) -> bool:
    """Return whether any printed output was asked for."""
    return bool(options.printed) or options.explain is not None


def targets(options: Options) -> list[tuple[str, str]]:
    """Return the option and path of each file to write, including the picture of the app."""
    picture = [("--screenshot", options.screenshot)] if options.screenshot is not None else []
    return [*((f"--{name}", path) for name, path in options.files), *picture]


def texts(comparison: Comparison, options: Options, width: int) -> Iterator[str]:
    """Yield the texts to print, each ending in a line feed."""
    for name in options.printed:
        yield format_named(name).render(comparison, RenderOptions(width=width, everything=options.all))
    if options.explain is not None:
        from newsdiff.comparing.explain import explain
        from newsdiff.outputs.explanation import explanation_text

        yield explanation_text(comparison, explain(comparison, options.explain), width=width)


def write_files(comparison: Comparison, options: Options, on_progress: OnProgress) -> str | bytes:
    """Write each file atomically, and return the output for standard output, if any."""
    rendering = RenderOptions(made=_today(options), paths=options.paths)
    return _write(options, on_progress, lambda name: format_named(name).content(comparison, rendering))


def collation_texts(collation: Collation, options: Options, width: int, base: int | None) -> Iterator[str]:
    """Yield the texts of a collation to print, each ending in a line feed."""
    for name in options.printed:
        rendering = RenderOptions(width=width, everything=options.all, base=base)
        yield collation_format(name).render(collation, rendering)


def write_collation_files(
    collation: Collation, options: Options, base: int | None, on_progress: OnProgress
) -> str | bytes:
    """Write each file of a collation, and return the output for standard output, if any."""
    rendering = RenderOptions(everything=options.all, base=base, made=_today(options), paths=options.paths)
    return _write(options, on_progress, lambda name: collation_format(name).render(collation, rendering))


def _today(options: Options) -> str:
    return time.strftime("%Y-%m-%d") if options.stamp else ""


def _write(options: Options, on_progress: OnProgress, render: Callable[[str], str | bytes]) -> str | bytes:
    printed: str | bytes = ""
    for done, (name, path) in enumerate(options.files):
        output = format_named(name)
        on_progress(f"writing {output.title}", done / len(options.files))
        content = render(name)
        if path == STDOUT:
            printed = content
        else:
            write_whole(path, content, force=options.force, own=output.suffix)
    return printed
