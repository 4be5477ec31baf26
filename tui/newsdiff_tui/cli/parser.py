"""The parser of the command line, and what is made from it: help, the manual page and the shells' completion.

The usual options are read without it (`cli.options.plain_options`).
"""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from typing import NoReturn

from newsdiff.errors import NewsdiffError
from newsdiff.outputs import FORMATS
from newsdiff_tui.cli import values as cli_values
from newsdiff_tui.cli.completion import NAMES
from newsdiff_tui.cli.options import Options

_DESCRIPTION = """\
Show, sentence by sentence, what two news articles on one story share: what was
copied, reworded, moved, left out and added. A is shown on the left, B on the
right; neither is taken for the older one.

Without an option for output, newsdiff opens in the terminal, or prints the
listing (--text) where standard output is not one."""

_EPILOG = """\
examples:
  newsdiff agency.txt outlet.txt            read both side by side
  newsdiff agency.txt page.html --stat      how much of each is whose, in words
  newsdiff a.txt b.txt --text --stat        listing and summary, as plain text
  newsdiff a.txt b.txt --json diff.json     everything, for programs
  newsdiff a.txt b.txt --html report.html   a report to mail or to print
  newsdiff a.txt b.txt --explain 12         why passage 12 has its labels
  newsdiff a.txt b.txt --screenshot a.svg   a picture of what the terminal shows
  pbpaste | newsdiff - b.txt --text         one article from standard input
  GIT_EXTERNAL_DIFF=newsdiff git diff       for git, what differs in each file
  git difftool -y -x newsdiff               the same, each file in the terminal

exit codes:
  0    the articles are the same but for white space, or the app was left
  1    they differ
  2    something was wrong; one sentence on standard error says what to do
  129  the terminal was closed (SIGHUP)
  130  Ctrl-C (SIGINT)
  143  newsdiff was asked to end (SIGTERM)
Called by git with its seven arguments, newsdiff exits with 0 in place of 1,
and where one of the files cannot be compared."""


class _Help(argparse.RawDescriptionHelpFormatter):
    """Lines of 80 cells: asking for the terminal's width would cost an import on every start."""

    def __init__(self, prog: str) -> None:
        super().__init__(prog, max_help_position=22, width=80)


class _Parser(argparse.ArgumentParser):
    """A parser that answers a mistake with one sentence instead of a page of usage."""

    def error(self, message: str) -> NoReturn:
        """Pass the mistake on to whoever tells the user."""
        raise NewsdiffError(f"{message[:1].upper()}{message[1:]} (newsdiff --help shows what there is).")


def parsed(arguments: Sequence[str]) -> Options:
    """The options as they were given; NewsdiffError with a sentence where they are none."""
    parser = command_line_parser()
    options, left_over = parser.parse_known_args(arguments, Options())
    if left_over:
        raise NewsdiffError(_not_understood(parser, left_over))
    return options


def _not_understood(parser: argparse.ArgumentParser, left_over: Sequence[str]) -> str:
    """What to say of arguments that are neither options nor the two articles; the option that was probably meant."""
    unknown = next((argument for argument in left_over if argument.startswith("-")), None)
    if unknown is None:
        return f"newsdiff compares two articles: leave out '{left_over[0]}' (newsdiff --help shows what there is)."
    from difflib import get_close_matches

    options = [name for action in parser._actions for name in action.option_strings]
    near = get_close_matches(unknown.partition("=")[0], options, n=1, cutoff=0.75)
    meant = f": did you mean {near[0]}?" if near else " (newsdiff --help shows what there is)."
    return f"There is no option '{unknown}'{meant}"


def help_text() -> str:
    """What `--help` prints."""
    return command_line_parser().format_help()


def command_line_parser() -> argparse.ArgumentParser:
    """What the command line is read with, and the help, the manual page and the shells' completion are made from."""
    parser = _Parser(
        prog="newsdiff",
        usage="newsdiff A B [options]",
        description=_DESCRIPTION,
        epilog=_EPILOG,
        formatter_class=_Help,
        add_help=False,
        allow_abbrev=False,
    )
    _add_articles(parser)
    _add_outputs(parser)
    about = parser.add_argument_group("about newsdiff").add_argument
    script = "print what completes the options in bash, zsh or fish"
    about("--completion", choices=tuple(NAMES), metavar="SHELL", help=script)
    about("--json-schema", action="store_true", help="print the JSON Schema of newsdiff/1")
    about("--version", action="store_true", help="print the version")
    about("-h", "--help", action="store_true", help="print this")
    return parser


def _add_articles(parser: _Parser) -> None:
    add = parser.add_argument_group("articles").add_argument
    add("a", metavar="A", nargs="?", help="left: .txt, .md or a saved .html page; - is standard input")
    add("b", metavar="B", nargs="?", help="right, the same")
    add("--name", action="append", metavar="NAME", help="what to call A and B; give it twice")
    add("--encoding", metavar="ENC", help="encoding of both files, where detecting it fails")
    where = "language of both (ISO 639-1: en, de, zh), where detecting it fails"
    add("--lang", type=cli_values.language, metavar="CODE", help=where)
    add("--max-size", type=cli_values.file_size, metavar="SIZE", help="refuse files larger than this; 64MB unasked")
    model = "let a sentence-transformers model judge doubtful links: its folder, or name"
    add("--semantic", metavar="MODEL", help=model)
    add("--no-notes", action="store_true", help="leave out notes and corrections kept beside A")
    add("--config", metavar="FILE", help="keys and limits, in place of the file in your configuration folder")
    add("--watch", action="store_true", help="compare anew when a file changes, in the terminal app")


def _add_outputs(parser: _Parser) -> None:
    add = parser.add_argument_group("outputs", "FILE can be - for standard output.").add_argument
    for output in FORMATS:
        if output.printed:
            add(f"--{output.name}", action="store_true", help=f"print {output.title}: {output.help}")
    add("--all", action="store_true", help="list the verbatim passages too")
    add("--explain", type=cli_values.passage_number, metavar="ID", help="why passage ID of the listing has its labels")
    for output in FORMATS:
        if not output.printed:
            add(f"--{output.name}", metavar="FILE", help=f"write {output.title}: {output.help}")
    add("--stamp", action="store_true", help="put the date into the report")
    cells = f"cells in a line of plain text, {cli_values.NARROWEST} or more"
    add("--width", type=cli_values.width, metavar="N", help=cells)
    add("--screenshot", metavar="FILE", help="write a picture of the terminal app (SVG)")
    add("--size", type=cli_values.picture_size, metavar="CxR", help="columns and rows of that picture, 160x50 unasked")
    add("--keys", metavar="KEYS", help="press these first, such as 'n n m' or '/ f i r e enter'")
    add("--force", action="store_true", help="overwrite an existing output file")
