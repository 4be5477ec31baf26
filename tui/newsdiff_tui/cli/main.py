"""The main function of the command line, which opens the app or makes the requested output.

Options and paths are checked before long work starts. Files are written before standard output, so that all are
complete even if a reader closes the pipe early.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from dataclasses import replace

from newsdiff import __version__
from newsdiff.outputs.schema import schema_text
from newsdiff_tui.cli.completion import script
from newsdiff_tui.cli.errors import SAME, TROUBLE, sentence_about
from newsdiff_tui.cli.many.deciding import collates
from newsdiff_tui.cli.options import Options
from newsdiff_tui.cli.outputs import STDOUT, prints, targets
from newsdiff_tui.cli.parser import help_text, parse
from newsdiff_tui.cli.terminal import complain, on_terminal, prepare_output, put
from newsdiff_tui.jobs.interrupting import INTERRUPTED, end_quietly_on_interrupt
from newsdiff_tui.settings.configuration import Configuration, configuration
from newsdiff_tui.startup import leave


def main(argv: Sequence[str] | None = None) -> int:
    """Run `newsdiff`.

    Args:
        argv: The arguments. If None, those of the process are used, and the process ends (`newsdiff_tui.startup.leave`)
            instead of returning.

    Returns:
        The exit code. No exception is raised: after an error, a sentence is printed to standard error, and the exit
        code is 2; after Ctrl-C, it is 130.
    """
    if argv is None:
        end_quietly_on_interrupt()
        leave(_exit_code(sys.argv[1:]))
    return _exit_code(argv)


def _exit_code(argv: Sequence[str]) -> int:
    """Run newsdiff, turn errors into messages, and return the exit code."""
    try:
        prepare_output()
        return _run(argv)
    except Exception as error:
        message = sentence_about(error)
    except KeyboardInterrupt:
        return INTERRUPTED
    complain(message)  # after the error has released its memory: printing needs some
    return TROUBLE


def _run(argv: Sequence[str]) -> int:
    options, call = parse(argv)
    if about := _about(options):
        put(about)
        return SAME
    found = configuration(options.config)
    options = replace(options, max_size=options.max_size or found.max_size, furniture=found.furniture)
    if options.batch:
        from newsdiff_tui.cli.batch import run_batch

        return run_batch(options)
    from newsdiff_tui.cli import writing  # imports the engines, which the answers above do not need

    if call:
        return writing.run_for_git(options, found, call)
    if not (prints(options) or targets(options)):
        if on_terminal(stdin_is_article=STDOUT in options.articles):
            return _open_app(options, found)
        options = replace(options, printed=("text",))
    return writing.run_collation(options, found) if collates(options) else writing.run(options, found)


def _about(options: Options) -> str:
    """Return the output of an option about newsdiff itself, such as `--help`; empty if there is none."""
    if options.help:
        return help_text()
    if options.version:
        return f"newsdiff {__version__}\n"
    if options.completion:
        return script(options.completion)
    if options.json_schema:
        return schema_text(many=options.json_schema == "many")
    return ""


def _open_app(options: Options, found: Configuration) -> int:
    if collates(options):
        return _open_table(options, found)
    from newsdiff_tui.cli.load import start_comparing

    job, embedder = start_comparing(options)
    from newsdiff_tui.cli.opening import run_app  # imports Textual

    return run_app(job, options, found, embedder)


def _open_table(options: Options, found: Configuration) -> int:
    from newsdiff_tui.cli.many.load import base_of, start_collating

    job, documents = start_collating(options)
    base = base_of(options, documents)
    from newsdiff_tui.cli.many.opening import run_table  # imports Textual

    return run_table(job, options, found, base=base, stdin_is_article=STDOUT in options.articles)
