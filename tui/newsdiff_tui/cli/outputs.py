"""The outputs that are files: which were asked for, and what goes into them.

Each exporter is imported when its output is made, so that nobody waits for one that they did not ask for.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsdiff.model import Comparison
    from newsdiff_tui.cli.options import Options

STDOUT = "-"


def asked(options: Options) -> Iterator[tuple[str, str]]:
    """Option and path of each output that goes to a file or, as `-`, to standard output."""
    files = (
        ("--json", options.json),
        ("--html", options.html),
        ("--markdown", options.markdown),
        ("--csv", options.csv),
    )
    for option, path in files:
        if path is not None:
            yield option, path


def content(option: str, comparison: Comparison, options: Options) -> str:
    """The whole text of one of these outputs."""
    match option:
        case "--html":
            from newsdiff.outputs.html import html_report

            return html_report(comparison, made=_today() if options.stamp else "")
        case "--markdown":
            from newsdiff.outputs.markdown import markdown

            return markdown(comparison)
        case "--csv":
            from newsdiff.outputs.csv_table import table

            return table(comparison)
        case _:
            return comparison.to_json() + "\n"


def _today() -> str:
    import time

    return time.strftime("%Y-%m-%d")


def write(comparison: Comparison, options: Options) -> str:
    """Write the files that were asked for, each whole or not at all; what goes to standard output is returned."""
    text = ""
    for option, path in asked(options):
        if path == STDOUT:
            text += content(option, comparison, options)
            continue
        from newsdiff.files.writing import write_whole

        write_whole(path, content(option, comparison, options), force=options.force)
    return text
