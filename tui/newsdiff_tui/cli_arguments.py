"""What can be asked of `newsdiff` on the command line, and what cannot be asked at once."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING, NoReturn

from newsdiff.errors import NewsdiffError
from newsdiff_tui import cli_values
from newsdiff_tui.cli_files import asked
from newsdiff_tui.completion import NAMES

if TYPE_CHECKING:
    from newsdiff_tui.cli_git import GitCall

_UNDER_GIT = "GIT_DIFF_PATH_COUNTER"
_GITS_FEWEST = 7
"""What git sets in the environment, and how many arguments it passes: without either, nobody waits for `cli_git`."""

_WHOLE_FOLDERS = "GIT_DIFFTOOL_DIRDIFF"
"""What `git difftool --dir-diff` sets, which passes two folders."""

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
  0  the articles are the same but for white space, or the terminal was left
  1  they differ
  2  something was wrong; one sentence on standard error says what to do
Called by git with its seven arguments, newsdiff exits with 0 in place of 1."""


class Options(argparse.Namespace):
    """What was asked, each option under its own name; paths are as they were given, `-` a standard stream."""

    a: str | None
    b: str | None
    text: bool
    all: bool
    stat: bool
    explain: int | None
    json: str | None
    html: str | None
    markdown: str | None
    csv: str | None
    stamp: bool
    width: int | None
    screenshot: str | None
    size: tuple[int, int] | None
    keys: str | None
    force: bool
    name: list[str] | None
    encoding: str | None
    lang: str | None
    max_size: int | None
    semantic: str | None
    no_notes: bool
    watch: bool
    config: str | None
    help: bool
    version: bool
    json_schema: bool
    completion: str | None
    git: GitCall | None


class _Help(argparse.RawDescriptionHelpFormatter):
    """Lines of 80 cells: asking for the terminal's width would cost an import on every start."""

    def __init__(self, prog: str) -> None:
        super().__init__(prog, max_help_position=22, width=80)


class _Parser(argparse.ArgumentParser):
    """A parser that answers a mistake with one sentence instead of a page of usage."""

    def error(self, message: str) -> NoReturn:
        """Pass the mistake on to whoever tells the user."""
        raise NewsdiffError(f"{message[:1].upper()}{message[1:]} (newsdiff --help shows what there is).")


def parse(arguments: Sequence[str]) -> Options:
    """The options, complete and free of contradictions; NewsdiffError with a sentence where they are not."""
    own, call = _without_gits(arguments)
    parser = command_line_parser()
    options, left_over = parser.parse_known_args(own, Options())
    if left_over:
        raise NewsdiffError(_not_understood(parser, left_over))
    options.git = call
    if options.help or options.version or options.json_schema or options.completion:
        return options
    options.text = options.text or options.all
    if _UNDER_GIT in os.environ:
        _fit_git(options)
    _check(options)
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


def _without_gits(arguments: Sequence[str]) -> tuple[Sequence[str], GitCall | None]:
    """The options of newsdiff, and what git asks with its arguments behind them, if it is git that asks."""
    if len(arguments) < _GITS_FEWEST and _UNDER_GIT not in os.environ:
        return arguments, None
    from newsdiff_tui.cli_git import of_files, recognized

    return recognized(arguments) or (of_files(arguments), None)


def _fit_git(options: Options) -> None:
    """What is different where git is the caller: notes beside its temporary files would be lost, and litter."""
    from newsdiff_tui.cli_git import GitCall, called_by_difftool, plain_path

    options.no_notes = True
    if options.a is not None and options.b is None:
        options.git = options.git or GitCall(options.a)
        return
    if options.a and options.b:
        options.a, options.b = plain_path(options.a), plain_path(options.b)
    if options.name is None and (names := called_by_difftool()):
        options.name = list(names)


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
    where = "language of both, such as en, where detecting it fails"
    add("--lang", type=cli_values.language, metavar="CODE", help=where)
    add("--max-size", type=cli_values.file_size, metavar="SIZE", help="refuse files larger than this; 64MB unasked")
    model = "let a sentence-transformers model judge doubtful links: its folder, or name"
    add("--semantic", metavar="MODEL", help=model)
    add("--no-notes", action="store_true", help="leave out notes and corrections kept beside A")
    add("--config", metavar="FILE", help="keys and limits, in place of the file in your configuration folder")
    add("--watch", action="store_true", help="compare anew when a file changes, in the terminal app")


def _add_outputs(parser: _Parser) -> None:
    add = parser.add_argument_group("outputs").add_argument
    add("--text", action="store_true", help="list the passages that differ, as plain text")
    add("--all", action="store_true", help="list the verbatim passages too")
    add("--stat", action="store_true", help="how much of each article is verbatim, reworded, its own")
    add("--explain", type=cli_values.passage_number, metavar="ID", help="why passage ID of the listing has its labels")
    add("--json", metavar="FILE", help="write everything as JSON (newsdiff/1); - is standard output")
    add("--html", metavar="FILE", help="write a report to mail, print and read on any screen")
    add("--markdown", metavar="FILE", help="write what differs as Markdown, for an issue or a chat")
    add("--csv", metavar="FILE", help="write one row a passage, for a spreadsheet")
    add("--stamp", action="store_true", help="put the date into the report")
    cells = f"cells in a line of plain text, {cli_values.NARROWEST} or more"
    add("--width", type=cli_values.width, metavar="N", help=cells)
    add("--screenshot", metavar="FILE", help="write a picture of the terminal app (SVG); - is standard output")
    add("--size", type=cli_values.picture_size, metavar="CxR", help="columns and rows of that picture, 160x50 unasked")
    add("--keys", metavar="KEYS", help="press these first, such as 'n n m' or '/ f i r e enter'")
    add("--force", action="store_true", help="overwrite an existing output file")


def _check(options: Options) -> None:
    """Refuse what cannot be done, before anything is read."""
    if options.git is None:
        _check_articles(options)
    elif options.screenshot is not None:
        raise NewsdiffError("--screenshot is of two articles: leave it out where git calls newsdiff.")
    if options.name and len(options.name) != 2:
        raise NewsdiffError("Names go in pairs: give --name twice, first for A, then for B.")
    if options.screenshot is None and (options.size or options.keys is not None):
        raise NewsdiffError("--size and --keys are about a picture: name its file with --screenshot FILE.")
    if options.watch and (options.text or options.stat or options.explain is not None or _files(options)):
        raise NewsdiffError("--watch is about the terminal app, which opens without an output: leave out one of them.")
    if options.stamp and options.html is None:
        raise NewsdiffError("--stamp is about the report: name its file with --html FILE.")
    _check_standard_output(options)
    articles = options.git.files if options.git else (options.a, options.b)
    _check_files(options, [path for path in articles if path])


def _check_articles(options: Options) -> None:
    if _WHOLE_FOLDERS in os.environ:
        raise NewsdiffError("newsdiff compares two files, not two folders: leave out --dir-diff.")
    if options.a is None or options.b is None:
        raise NewsdiffError("Two articles are needed: newsdiff A B (newsdiff --help shows what there is).")
    if options.a == options.b == "-":
        raise NewsdiffError("Only one article can come from standard input: name a file for the other.")


def _check_files(options: Options, articles: Sequence[str]) -> None:
    """Refuse output files that cannot be written, and one for two outputs."""
    files = [path for _, path in _files(options) if path != "-"]
    try:
        places = [_place(path) for path in files]
    except OSError:
        raise NewsdiffError("The current folder is gone: go to another one, or name output files in full.") from None
    for path, place in zip(files, places, strict=True):
        if places.count(place) > 1:
            raise NewsdiffError(f"Two outputs cannot go to one file, '{path}': name one for each.")
    if files:
        from newsdiff.exporting.files import check_target

        for path in files:
            check_target(path, articles, force=options.force)


def _place(path: str) -> str:
    """Where a path leads, spelled so that two spellings of one place are equal.

    On Windows and macOS capitals make no difference, and on macOS neither does how an accent is composed.
    """
    place = os.path.realpath(path)
    if str(sys.platform) not in {"win32", "darwin"}:
        return place
    from unicodedata import normalize

    return normalize("NFC", place).casefold()


def _files(options: Options) -> list[tuple[str, str]]:
    """Option and path of every output that is a file."""
    picture = [("--screenshot", options.screenshot)] if options.screenshot is not None else []
    return [*asked(options), *picture]


def _check_standard_output(options: Options) -> None:
    """Listing and summary may follow each other; otherwise one output is all that standard output takes."""
    plain = [name for name, asked in (("--text", options.text), ("--stat", options.stat)) if asked]
    claims = [" with ".join(plain)] if plain else []
    if options.explain is not None:
        claims.append("--explain")
    claims += [f"{name} -" for name, path in _files(options) if path == "-"]
    if len(claims) > 1:
        raise NewsdiffError(
            f"{' and '.join(claims)} cannot share standard output: ask for one at a time, or name a file."
        )
