"""Parsing the command line. The parser also generates the help, the manual page and the completion scripts."""

from __future__ import annotations

import argparse
import os
from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, NoReturn

from newsdiff.errors import NewsdiffError
from newsdiff.outputs import FORMATS
from newsdiff_tui.cli import values
from newsdiff_tui.cli.checks import check
from newsdiff_tui.cli.completion import NAMES
from newsdiff_tui.cli.options import Options

if TYPE_CHECKING:
    from newsdiff_tui.cli.git import GitCall

_FEWEST_FROM_GIT = 7
"""Minimum number of arguments that git appends to the command of an external diff."""

_SEE_HELP = "(see newsdiff --help)"

_DESCRIPTION = """\
Compare two news articles on one story, sentence by sentence: what was copied,
reworded or moved, and what only one of them has. A is shown on the left, B on
the right; neither is assumed to be the older one. For three or more articles,
or a folder or CSV file of them, newsdiff shows which statements each outlet
carries.

Without an output option, newsdiff opens in the terminal, or prints the listing
(--text) if standard output is not a terminal."""

_EPILOG = """\
examples:
  newsdiff agency.txt outlet.txt            read both side by side
  newsdiff agency.txt page.html --stat      how much of each article is shared
  newsdiff a.txt b.txt --text --stat        listing and summary, as plain text
  newsdiff a.txt b.txt --json diff.json     everything, for programs
  newsdiff a.txt b.txt --html report.html   a report to send or to print
  newsdiff --batch pairs.csv --json out.jsonl
                                            thousands of pairs, on all cores
  newsdiff a.txt b.txt --explain 12         why passage 12 has its labels
  newsdiff a.txt b.txt c.txt d.txt          who carries which statement
  newsdiff articles/ --html report.html     the same for a folder, as a report
  newsdiff a.txt b.txt --screenshot a.svg   a picture of the terminal app
  pbpaste | newsdiff - b.txt --text         one from the clipboard (macOS)
  GIT_EXTERNAL_DIFF=newsdiff git diff       as git's diff: each file's changes
  git difftool -y -x newsdiff               as git's difftool: open each file

exit codes:
  0    the articles are identical apart from spacing, or you quit the app
  1    they differ
  2    something went wrong; a sentence on standard error says what to do
  129  the terminal was closed (SIGHUP)
  130  Ctrl-C (SIGINT)
  143  newsdiff was terminated (SIGTERM)
As git's external diff, newsdiff exits with 0 instead of 1, and also if one of
the files cannot be compared."""

_VALUES = {
    "FILE": "a file name",
    "NAME": "a name",
    "ENC": "the name of an encoding",
    "CODE": "a language code",
    "SIZE": "a size, for example 64MB",
    "MODEL": "a model",
    "ID": "a passage number",
    "N": "a number",
    "CxR": "a size, for example 160x50",
    "KEYS": "keys, for example 'n n'",
    "SHELL": "a shell: bash, zsh or fish",
}
"""Descriptions of the values of options, keyed by metavar."""


_STANDARD_OUTPUT = ("/dev/stdout", "/dev/fd/1", "/proc/self/fd/1")
"""Other names of standard output, which are treated like `-`.

If standard output is redirected to a file, writing to one of them would replace that file.
"""


_BATCH = "compare many pairs: A is a CSV file with columns a and b, or A and B are folders; one JSON object per line"


class _Help(argparse.RawDescriptionHelpFormatter):
    """A help formatter with lines of 80 columns on every terminal, as in the manual page."""

    def __init__(self, prog: str) -> None:
        super().__init__(prog, max_help_position=22, width=80)


class _Parser(argparse.ArgumentParser):
    """A parser that raises an error with one sentence instead of printing the usage."""

    def error(self, message: str) -> NoReturn:
        """Raise NewsdiffError with argparse's message."""
        option, _, reason = message.removeprefix("argument ").partition(": ")
        if reason == "expected one argument":
            action = next(action for action in self._actions if option in action.option_strings)
            raise NewsdiffError(f"{option} needs {_VALUES[str(action.metavar)]} {_SEE_HELP}.")
        raise NewsdiffError(f"{_capitalized(message.removeprefix('argument '))} {_SEE_HELP}.")


def _capitalized(sentence: str) -> str:
    """Return a sentence with a capital first letter, unless it starts with an option."""
    return f"{sentence[:1].upper()}{sentence[1:]}"


def parse(arguments: Sequence[str]) -> tuple[Options, GitCall | None]:
    """Parse and check the command line.

    Returns:
        The options, and the call by git if newsdiff is its external diff.

    Raises:
        NewsdiffError: The arguments are invalid, or the options cannot work.
    """
    if len(arguments) < _FEWEST_FROM_GIT and not any(name.startswith("GIT_DIFF") for name in os.environ):
        return _checked(_options(arguments), None)
    from newsdiff_tui.cli import git

    own, call = git.split(arguments)
    options = _options(own)
    if git.is_caller() and not _asks_about_newsdiff(options):
        options, call = _for_git(options, call)
    return _checked(options, call)


def _asks_about_newsdiff(options: Options) -> bool:
    return bool(options.help or options.version or options.json_schema or options.completion)


def _checked(options: Options, call: GitCall | None) -> tuple[Options, GitCall | None]:
    """Complete and check the options, unless they are only about newsdiff itself."""
    if _asks_about_newsdiff(options):
        return options, None
    if options.all and "text" not in options.printed:
        options = replace(options, printed=("text", *options.printed))
    check(options, for_git=call is not None)
    return options, call


def _options(arguments: Sequence[str]) -> Options:
    parser = command_line_parser()
    found, left_over = parser.parse_known_args(arguments)
    if any(argument != "-" and argument.startswith("-") for argument in left_over):
        raise NewsdiffError(_not_understood(parser, left_over))
    given = vars(found)
    paths = [path for path in (found.a, found.b, *found.more) if path is not None]
    paths += left_over  # argparse expects the articles next to each other
    given |= {"a": None, "b": None} | dict(zip("ab", paths, strict=False)) | {"more": tuple(paths[2:])}
    outputs = {output: given.pop(output.name) for output in FORMATS}
    return Options(
        **{**given, "name": tuple(found.name or ())},
        printed=tuple(output.name for output, chosen in outputs.items() if output.printed and chosen),
        files=tuple(
            (output.name, "-" if path in _STANDARD_OUTPUT else path)
            for output, path in outputs.items()
            if not output.printed and path is not None
        ),
    )


def _not_understood(parser: argparse.ArgumentParser, left_over: Sequence[str]) -> str:
    """Return the message for an unknown option, which suggests a similar one."""
    from difflib import get_close_matches

    unknown = next(argument for argument in left_over if argument.startswith("-"))
    options = [name for action in parser._actions for name in action.option_strings]
    near = get_close_matches(unknown.partition("=")[0], options, n=1, cutoff=0.75)
    return f"There is no option '{unknown}'{f': did you mean {near[0]}?' if near else f' {_SEE_HELP}.'}"


def _for_git(options: Options, call: GitCall | None) -> tuple[Options, GitCall | None]:
    """Return the options for use under git, without notes, because its files may be temporary."""
    from newsdiff_tui.cli import git

    options = replace(options, no_notes=True)
    if options.a is not None and options.b is None:
        return options, call or git.GitCall(options.a)
    if options.a and options.b:
        options = replace(options, a=git.plain_path(options.a), b=git.plain_path(options.b))
    return replace(options, name=options.name or git.difftool_names()), call


def help_text() -> str:
    """Return the text that `--help` prints."""
    return command_line_parser().format_help()


def command_line_parser() -> argparse.ArgumentParser:
    """Build the parser, from which the help, the manual page and the completion scripts are made."""
    parser = _Parser(
        prog="newsdiff",
        usage="newsdiff A B [C ...] [options]",
        description=_DESCRIPTION,
        epilog=_EPILOG,
        formatter_class=_Help,
        add_help=False,
        allow_abbrev=False,
    )
    _add_articles(parser)
    _add_outputs(parser)
    about = parser.add_argument_group("about newsdiff").add_argument
    script = "print a completion script for bash, zsh or fish"
    about("--completion", choices=tuple(NAMES), metavar="SHELL", help=script)
    schema = "print the JSON Schema of newsdiff/1 or, with many, of newsdiff-many/1"
    about("--json-schema", nargs="?", const="pair", choices=("pair", "many"), metavar="many", help=schema)
    about("--version", action="store_true", help="print the version")
    about("-h", "--help", action="store_true", help="print this help")
    return parser


def _add_articles(parser: _Parser) -> None:
    add = parser.add_argument_group("articles").add_argument
    add("a", metavar="A", nargs="?", help="left: a text, document, page or address; - is stdin")
    add("b", metavar="B", nargs="?", help="right: the same")
    add("more", metavar="C", nargs="*", help="further articles; A alone may be a folder or CSV of articles")
    add("--batch", action="store_true", help=_BATCH)
    add("--resume", action="store_true", help="with --batch and --json FILE: continue an interrupted run")
    several = "with --batch: number of processes; by default one per core"
    add("--processes", type=values.processes, metavar="N", help=several)
    add("--name", action="append", metavar="NAME", help="name of an outlet; give it once for each article, in order")
    add("--base", metavar="NAME", help="with three or more articles: compare the others with this outlet's wording")
    add("--encoding", metavar="ENC", help="override the detected encoding of both articles")
    language = "override the detected language of both articles (ISO 639-1: en, de)"
    add("--lang", type=values.language, metavar="CODE", help=language)
    add("--max-size", type=values.file_size, metavar="SIZE", help="reject files larger than this; default 64MB")
    model = "let a sentence-transformers model judge doubtful matches: its folder or name"
    add("--semantic", metavar="MODEL", help=model)
    add("--no-notes", action="store_true", help="ignore notes and corrections saved beside A, and save none")
    refetch = "fetch again, instead of using pages kept beside the other article or in the current folder"
    add("--refetch", action="store_true", help=refetch)
    add("--offline", action="store_true", help="fetch nothing, use only kept pages")
    add("--config", metavar="FILE", help="read keys, limits and furniture from this file instead of the default one")
    add("--watch", action="store_true", help="in the terminal app: compare again when a file changes")


def _add_outputs(parser: _Parser) -> None:
    add = parser.add_argument_group("outputs", "FILE can be - for standard output.").add_argument
    for output in FORMATS:
        if output.printed:
            add(f"--{output.name}", action="store_true", help=f"print {output.title}: {output.help}")
    add("--all", action="store_true", help="also list verbatim passages (implies --text)")
    add("--explain", type=values.passage_number, metavar="ID", help="print why passage ID has its labels")
    for output in FORMATS:
        if not output.printed:
            add(f"--{output.name}", metavar="FILE", help=f"write {output.title}: {output.help}")
    add("--stamp", action="store_true", help="put today's date into the report")
    add("--paths", action="store_true", help="put the articles' paths into the report, not only their files' names")
    columns = f"line width of plain text in columns, at least {values.NARROWEST}"
    add("--width", type=values.width, metavar="N", help=columns)
    add("--screenshot", metavar="FILE", help="write a picture of the terminal app (SVG)")
    add("--size", type=values.picture_size, metavar="CxR", help="columns and rows of that picture; default 160x50")
    add("--keys", metavar="KEYS", help="keys to press before the picture is taken, such as 'n n m'")
    add("--force", action="store_true", help="overwrite existing output files")
