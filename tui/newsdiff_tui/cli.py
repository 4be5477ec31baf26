"""The command line: `newsdiff A B` opens the app, or writes what was asked for.

Options are parsed and checked before anything heavy is imported, and Textual is imported only to open the
app. What can be told before the long work (a bad option, an output file that exists) is told first; files
are written before standard output, so that a reader who leaves early costs nobody a file.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from newsdiff.errors import NewsdiffError
from newsdiff_tui.cli_arguments import Options, help_text, parse
from newsdiff_tui.cli_streams import (
    complain,
    keyboard_on_stdin,
    on_terminal,
    output_width,
    prepare_output,
    put,
)

if TYPE_CHECKING:
    from newsdiff.model import Comparison

SAME, DIFFERENT, TROUBLE, INTERRUPTED = 0, 1, 2, 130
"""Exit codes, the first three as those of `diff`."""


def main(argv: Sequence[str] | None = None) -> int:
    """Run `newsdiff` with these arguments (by default the process's own) and return its exit code.

    Nothing is raised: trouble becomes one sentence on standard error and code 2, Ctrl-C code 130.
    """
    try:
        prepare_output()
        return _run(parse(sys.argv[1:] if argv is None else argv))
    except NewsdiffError as error:
        complain(str(error))
        return TROUBLE
    except KeyboardInterrupt:
        return INTERRUPTED


def _run(options: Options) -> int:
    if about := _about(options):
        put(about)
        return SAME
    asked = options.text or options.stat or options.explain is not None or any((options.json, options.screenshot))
    from_stdin = "-" in (options.a, options.b)
    opens = not asked and on_terminal(stdin_is_article=from_stdin)
    options.text = options.text or not asked
    if opens:
        return _open_app(options, stdin_is_article=from_stdin)
    keys = _keys(options)
    comparison = _compare(options)
    text = "\n".join(_texts(comparison, options))
    if options.json is not None and options.json != "-":
        from newsdiff.exporting.files import write_whole

        write_whole(options.json, comparison.to_json() + "\n", force=options.force)
    if options.screenshot is not None:
        text += _screenshot(comparison, options, keys)
    if text:
        put(text)
    return SAME if comparison.identical else DIFFERENT


def _about(options: Options) -> str:
    """What is asked about newsdiff itself, which needs no articles."""
    if options.help:
        return help_text()
    if options.version:
        from newsdiff import __version__

        return f"newsdiff {__version__}\n"
    if options.json_schema:
        from newsdiff.exporting.schema import schema_text

        return schema_text()
    return ""


def _compare(options: Options) -> Comparison:
    from newsdiff import compare, read

    name_a, name_b = options.name or (None, None)
    a = read(options.a or "", encoding=options.encoding, name=name_a)
    b = read(options.b or "", encoding=options.encoding, name=name_b)
    return compare(a, b, language=options.lang)


def _keys(options: Options) -> tuple[str, ...]:
    """The keys to press before a picture is taken, checked before the long work."""
    if not options.keys:
        return ()
    from newsdiff_tui.capture import keys_of

    return keys_of(options.keys)


def _screenshot(comparison: Comparison, options: Options, keys: tuple[str, ...]) -> str:
    """Write the picture of the app to its file; what of it goes to standard output instead."""
    from newsdiff_tui.capture import screenshot

    picture = screenshot(comparison, size=options.size or (160, 50), keys=keys)
    if options.screenshot is None or options.screenshot == "-":
        return picture
    from newsdiff.exporting.files import write_whole

    write_whole(options.screenshot, picture, force=options.force)
    return ""


def _open_app(options: Options, *, stdin_is_article: bool) -> int:
    """Compare while what draws the screen is imported, then open the app."""
    from newsdiff_tui.ahead import ahead

    compared = ahead(lambda: _compare(options))
    from newsdiff_tui.app import run

    comparison = compared()
    if stdin_is_article:
        keyboard_on_stdin()
    return run(comparison)


def _texts(comparison: Comparison, options: Options) -> Iterator[str]:
    """What goes to standard output, each ending in a line feed."""
    if options.json == "-":
        yield comparison.to_json() + "\n"
    width = options.width or output_width()
    if options.text:
        from newsdiff.exporting.listing import listing

        yield listing(comparison, width=width, everything=options.all)
    if options.stat:
        from newsdiff.exporting.summary import summary

        yield summary(comparison, width=width)
    if options.explain is not None:
        from newsdiff.explaining import explain
        from newsdiff.exporting.explanation import explanation_text

        yield explanation_text(comparison, explain(comparison, options.explain), width=width)
