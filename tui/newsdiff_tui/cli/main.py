"""The command line: `newsdiff A B` opens the app, or makes the output that was asked for.

Everything that can be checked is checked before the long work. Files are written before standard output, so that a
reader who closes the pipe early loses none of them.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from newsdiff import __version__
from newsdiff.errors import NewsdiffError
from newsdiff.files.writing import write_whole
from newsdiff.outputs import format_named
from newsdiff_tui.cli import git
from newsdiff_tui.cli.completion import script
from newsdiff_tui.cli.errors import NO_MEMORY, NOT_LOADABLE, TOO_LITTLE_MEMORY
from newsdiff_tui.cli.options import Options
from newsdiff_tui.cli.outputs import STDOUT, prints, targets, texts, write_files
from newsdiff_tui.cli.parser import help_text, parse
from newsdiff_tui.cli.progress import Progress
from newsdiff_tui.cli.terminal import complain, on_terminal, output_width, prepare_output, put
from newsdiff_tui.jobs.interrupting import INTERRUPTED, end_quietly_on_interrupt
from newsdiff_tui.settings.configuration import Configuration, configuration, warning_about
from newsdiff_tui.startup import leave

if TYPE_CHECKING:
    from newsdiff.model import Comparison

SAME, DIFFERENT, TROUBLE = 0, 1, 2
"""Exit codes, the same as those of `diff`."""


def main(argv: Sequence[str] | None = None) -> int:
    """Run `newsdiff`.

    Args:
        argv: The arguments; None for those of the process, which then ends here (`newsdiff_tui.startup.leave`).

    Returns:
        The exit code. Nothing is raised: errors become one sentence on standard error and code 2, Ctrl-C code 130.
    """
    if argv is None:
        end_quietly_on_interrupt()
        leave(_exit_code(sys.argv[1:]))
    return _exit_code(argv)


def _exit_code(argv: Sequence[str]) -> int:
    """The one place where errors become a sentence and an exit code."""
    try:
        prepare_output()
        return _run(argv)
    except NewsdiffError as error:
        message = str(error)
    except NO_MEMORY:
        message = TOO_LITTLE_MEMORY
    except ImportError as error:
        message = NOT_LOADABLE.format(error=error)
    except KeyboardInterrupt:
        return INTERRUPTED
    complain(message)  # after the error and all that it held are gone: a message takes memory, too
    return TROUBLE


def _run(argv: Sequence[str]) -> int:
    options, call = parse(argv)
    if about := _about(options):
        put(about)
        return SAME
    found = configuration(options.config)
    options = replace(options, max_size=options.max_size or found.max_size)
    if call:
        return _run_for_git(options, found, call)
    if not (prints(options) or targets(options)):
        if on_terminal(stdin_is_article=STDOUT in (options.a, options.b)):
            return _open_app(options, found)
        options = replace(options, printed=("text",))
    return _write(options, found)


def _about(options: Options) -> str:
    """The answer to a question about newsdiff itself, which needs no articles."""
    if options.help:
        return help_text()
    if options.version:
        return f"newsdiff {__version__}\n"
    if options.completion:
        return script(options.completion)
    if options.json_schema:
        from newsdiff.outputs.schema import schema_text

        return schema_text()
    return ""


def _open_app(options: Options, found: Configuration) -> int:
    from newsdiff_tui.cli.load import start_comparing

    job, embedder = start_comparing(options)
    from newsdiff_tui.cli.opening import run_app  # Textual

    return run_app(job, options, found, embedder)


def _write(options: Options, found: Configuration) -> int:
    from newsdiff_tui.cli.load import compare_files

    keys = _keys(options)
    _warn_about(found)
    with Progress() as progress:
        comparison, news = _with_notes(compare_files(options, progress), options)
        text = _outputs(comparison, options, progress)
    if news:
        complain(news)
    if options.screenshot is not None:
        text += _screenshot(comparison, options, found, keys)
    if text:
        put(text)
    return SAME if comparison.identical else DIFFERENT


def _run_for_git(options: Options, found: Configuration, call: git.GitCall) -> int:
    """Print what differs in one path that git asks about; an error is printed in its place."""
    from newsdiff_tui.cli.load import compare_versions

    if not (prints(options) or options.files):
        options = replace(options, printed=("text",))
    options = replace(options, width=options.width or git.pager_width())
    for_programs = any(path == STDOUT for _, path in options.files)
    same = False
    if git.is_first_path():
        _warn_about(found)
    try:
        with Progress() as progress:
            comparison = compare_versions(call, options, progress)
            text = _outputs(comparison, options, progress)
        same = comparison.identical
    except NewsdiffError as error:
        text = git.error_line(call, str(error))
        if for_programs:
            complain(text.rstrip())
            return git.exit_code(same=same)
    put(text if for_programs else f"{git.heading(call)}{text}\n")
    return git.exit_code(same=same)


def _outputs(comparison: Comparison, options: Options, progress: Progress) -> str:
    """Write the files that were asked for, and return what goes to standard output."""
    text = "\n".join(texts(comparison, options, options.width or output_width()))
    for name, _ in options.files:
        progress(f"writing {format_named(name).title}", 1)
    return write_files(comparison, options) + text


def _with_notes(comparison: Comparison, options: Options) -> tuple[Comparison, str]:
    """The comparison with the notes and corrections saved beside it, and a message about them."""
    from newsdiff.notebook.naming import has_notes

    if options.no_notes or not has_notes(comparison):
        return comparison, ""
    from newsdiff.notebook.session import Session

    session = Session(comparison, writes=False)
    return session.comparison, session.message


def _warn_about(found: Configuration) -> None:
    """Warn about mistakes in the configuration, before the long work.

    Output needs no keys, so those of the default file are not checked: that takes as long as opening the app. Those of
    a file named with `--config` must be right.
    """
    if found.named and found.keys:
        from newsdiff_tui.keymap.configured import configured

        configured(found)
    if warning := warning_about(found):
        complain(warning)


def _keys(options: Options) -> tuple[str, ...]:
    """The keys to press before the picture is taken, checked before the long work."""
    if not options.keys:
        return ()
    from newsdiff_tui.cli.screenshot import keys_of

    return keys_of(options.keys)


def _screenshot(comparison: Comparison, options: Options, found: Configuration, keys: tuple[str, ...]) -> str:
    """Write the picture of the app, or return it if it goes to standard output."""
    from newsdiff_tui.cli.screenshot import screenshot
    from newsdiff_tui.keymap.commands import COMMANDS
    from newsdiff_tui.keymap.configured import configured

    commands = configured(found)[0] if found.named else COMMANDS
    picture = screenshot(comparison, size=options.size or (160, 50), keys=keys, commands=commands)
    if options.screenshot is None or options.screenshot == STDOUT:
        return picture
    write_whole(options.screenshot, picture, force=options.force)
    return ""
