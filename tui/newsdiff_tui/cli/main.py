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
from newsdiff.outputs import RenderOptions
from newsdiff_tui.cli import outputs as cli_files
from newsdiff_tui.cli.load import NO_MEMORY, TOO_LITTLE_MEMORY, compare_files, open_app
from newsdiff_tui.cli.options import Options, parse
from newsdiff_tui.cli.progress import Progress
from newsdiff_tui.cli.terminal import (
    complain,
    on_terminal,
    output_width,
    prepare_output,
    put,
)
from newsdiff_tui.jobs.interrupting import INTERRUPTED, end_quietly_on_interrupt
from newsdiff_tui.startup import leave

if TYPE_CHECKING:
    from newsdiff.model import Comparison
    from newsdiff_tui.cli.git import GitCall

SAME, DIFFERENT, TROUBLE = 0, 1, 2
"""Exit codes, the first three as those of `diff`."""


def main(argv: Sequence[str] | None = None) -> int:
    """Run `newsdiff` with these arguments (by default the process's own) and return its exit code.

    Nothing is raised: trouble becomes one sentence on standard error and code 2, Ctrl-C code 130. Without `argv` this
    does not return; it ends the process (`newsdiff_tui.startup.leave`).
    """
    if argv is None:
        end_quietly_on_interrupt()
        leave(_main(sys.argv[1:]))
    return _main(argv)


def _main(argv: Sequence[str]) -> int:
    try:
        prepare_output()
        return _run(parse(argv))
    except NewsdiffError as error:
        trouble = str(error)
    except NO_MEMORY:
        trouble = TOO_LITTLE_MEMORY
    except ImportError as error:
        trouble = f"A part of newsdiff cannot be loaded ({error}): install it anew, or end other programs."
    except KeyboardInterrupt:
        return INTERRUPTED
    complain(trouble)  # now that the error and all that hung on it are gone: to say something takes memory, too
    return TROUBLE


def _run(options: Options) -> int:
    if about := _about(options):
        put(about)
        return SAME
    if options.git:
        return _for_git(options, options.git)
    files = list(cli_files.asked(options))
    asked = options.text or options.stat or options.explain is not None or bool(files or options.screenshot)
    from_stdin = "-" in (options.a, options.b)
    opens = not asked and on_terminal(stdin_is_article=from_stdin)
    options.text = options.text or not asked
    if opens:
        return open_app(options, stdin_is_article=from_stdin)
    keys = _keys(options)
    _look_at_configuration(options)
    with Progress() as progress:
        comparison, news = _with_notes(compare_files(options, progress), options)
        text = "\n".join(_texts(comparison, options))
        for output, _ in files:
            progress(f"making {output.title}", 1)
        text = cli_files.write(comparison, options) + text
    if news:
        complain(news)
    if options.screenshot is not None:
        text += _screenshot(comparison, options, keys)
    if text:
        put(text)
    return SAME if comparison.identical else DIFFERENT


def _for_git(options: Options, call: GitCall) -> int:
    """Print what differs in one path that git asks about; trouble with it is printed in its place."""
    from newsdiff_tui.cli import git as cli_git

    files = list(cli_files.asked(options))
    options.text = options.text or not (options.stat or options.explain is not None or files)
    options.width = options.width or cli_git.pager_width()
    for_programs = any(path == cli_files.STDOUT for _, path in files)
    same = False
    if cli_git.first_path():
        _look_at_configuration(options)
    try:
        with Progress() as progress:
            comparison = cli_git.compare_versions(call, options, progress)
            text = "\n".join(_texts(comparison, options))
            text = cli_files.write(comparison, options) + text
        same = comparison.identical
    except NewsdiffError as error:
        text = cli_git.told(call, str(error))
        if for_programs:
            complain(text.rstrip())
            return cli_git.exit_code(same=same)
    put(text if for_programs else f"{cli_git.heading(call)}{text}\n")
    return cli_git.exit_code(same=same)


def _about(options: Options) -> str:
    """What is asked about newsdiff itself, which needs no articles."""
    if options.help:
        from newsdiff_tui.cli.parser import help_text

        return help_text()
    if options.version:
        from newsdiff import __version__

        return f"newsdiff {__version__}\n"
    if options.completion:
        from newsdiff_tui.cli.completion import script

        return script(options.completion)
    if options.json_schema:
        from newsdiff.outputs.schema import schema_text

        return schema_text()
    return ""


def _with_notes(comparison: Comparison, options: Options) -> tuple[Comparison, str]:
    """The comparison with the notes and corrections that are kept beside it, and what there is to say of them."""
    from newsdiff.notebook.naming import has_notes

    if options.no_notes or not has_notes(comparison):
        return comparison, ""
    from newsdiff.notebook.session import Session

    session = Session(comparison, writes=False)
    return session.comparison, session.news


def _look_at_configuration(options: Options) -> None:
    """Tell what is not followed of the configuration in its usual place; one that was named has to be right.

    Of the one in the usual place an output needs no keys, so whether there are such commands and keys, which takes as
    long as to open the app, is told by the app alone.
    """
    from newsdiff_tui.settings.configuration import configuration, passed_over

    found = configuration(options.config)
    if options.config is not None and found.keys:
        from newsdiff_tui.keymap.configured import configured

        configured(options.config)
    if warning := passed_over(found):
        complain(warning)


def _keys(options: Options) -> tuple[str, ...]:
    """The keys to press before a picture is taken, checked before the long work."""
    if not options.keys:
        return ()
    from newsdiff_tui.cli.screenshot import keys_of

    return keys_of(options.keys)


def _screenshot(comparison: Comparison, options: Options, keys: tuple[str, ...]) -> str:
    """Write the picture of the app to its file; what of it goes to standard output instead."""
    from newsdiff_tui.cli.screenshot import screenshot
    from newsdiff_tui.keymap.commands import COMMANDS
    from newsdiff_tui.keymap.configured import configured

    commands = configured(options.config)[0] if options.config else COMMANDS
    picture = screenshot(comparison, size=options.size or (160, 50), keys=keys, commands=commands)
    if options.screenshot is None or options.screenshot == "-":
        return picture
    from newsdiff.files.writing import write_whole

    write_whole(options.screenshot, picture, force=options.force)
    return ""


def _texts(comparison: Comparison, options: Options) -> Iterator[str]:
    """What goes to standard output, each ending in a line feed."""
    width = options.width or output_width()
    for output in cli_files.printed(options):
        yield output.render(comparison, RenderOptions(width=width, everything=options.all))
    if options.explain is not None:
        from newsdiff.comparing.explain import explain
        from newsdiff.outputs.explanation import explanation_text

        yield explanation_text(comparison, explain(comparison, options.explain), width=width)
