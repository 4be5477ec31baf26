"""What can be asked of `newsdiff` on the command line, and what cannot be asked at once."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

from newsdiff.errors import NewsdiffError
from newsdiff_tui.cli.outputs import asked

if TYPE_CHECKING:
    from newsdiff_tui.cli.git import GitCall

_UNDER_GIT = "GIT_DIFF_PATH_COUNTER"
_GITS_FEWEST = 7
"""What git sets in the environment, and how many arguments it passes: without either, nobody waits for `cli.git`."""

_WHOLE_FOLDERS = "GIT_DIFFTOOL_DIRDIFF"
"""What `git difftool --dir-diff` sets, which passes two folders."""


class Options:
    """What was asked, each option under its own name; paths are as they were given, `-` a standard stream."""

    a: str | None = None
    b: str | None = None
    text: bool = False
    all: bool = False
    stat: bool = False
    explain: int | None = None
    json: str | None = None
    html: str | None = None
    markdown: str | None = None
    csv: str | None = None
    stamp: bool = False
    width: int | None = None
    screenshot: str | None = None
    size: tuple[int, int] | None = None
    keys: str | None = None
    force: bool = False
    name: list[str] | None = None
    encoding: str | None = None
    lang: str | None = None
    max_size: int | None = None
    semantic: str | None = None
    no_notes: bool = False
    watch: bool = False
    config: str | None = None
    help: bool = False
    version: bool = False
    json_schema: bool = False
    completion: str | None = None
    git: GitCall | None = None


_FLAGS = frozenset(["--text", "--all", "--stat", "--no-notes", "--force"])
_FILES = frozenset(["--json", "--html", "--markdown", "--csv"])
"""The usual options: those that stand alone, and those that a path follows."""


def plain_options(arguments: Sequence[str]) -> Options | None:
    """The options where there are but two articles, next to each other, and usual options; None where there is more.

    All else is left to `argparse`, which takes a twentieth of a run to be loaded and told of options that nobody gave.
    """
    options, articles = Options(), []
    rest = iter(arguments)
    for place, argument in enumerate(rest):
        if argument in _FLAGS:
            setattr(options, argument[2:].replace("-", "_"), True)
        elif argument in _FILES and _is_path(path := next(rest, "")):
            setattr(options, argument[2:], path)
        elif _is_path(argument):
            articles.append((place, argument))
        else:
            return None
    if len(articles) != 2 or articles[0][0] + 1 != articles[1][0]:
        return None
    options.a, options.b = articles[0][1], articles[1][1]
    return options


def _is_path(argument: str) -> bool:
    return argument == "-" or argument[:1] not in ("", "-")


def parse(arguments: Sequence[str]) -> Options:
    """The options, complete and free of contradictions; NewsdiffError with a sentence where they are not."""
    own, call = _without_gits(arguments)
    options = plain_options(own)
    if options is None:
        from newsdiff_tui.cli.parser import parsed

        options = parsed(own)
    options.git = call
    if options.help or options.version or options.json_schema or options.completion:
        return options
    options.text = options.text or options.all
    if _UNDER_GIT in os.environ:
        _fit_git(options)
    _check(options)
    return options


def _without_gits(arguments: Sequence[str]) -> tuple[Sequence[str], GitCall | None]:
    """The options of newsdiff, and what git asks with its arguments behind them, if it is git that asks."""
    if len(arguments) < _GITS_FEWEST and _UNDER_GIT not in os.environ:
        return arguments, None
    from newsdiff_tui.cli.git import of_files, recognized

    return recognized(arguments) or (of_files(arguments), None)


def _fit_git(options: Options) -> None:
    """What is different where git is the caller: notes beside its temporary files would be lost, and litter."""
    from newsdiff_tui.cli.git import GitCall, called_by_difftool, plain_path

    options.no_notes = True
    if options.a is not None and options.b is None:
        options.git = options.git or GitCall(options.a)
        return
    if options.a and options.b:
        options.a, options.b = plain_path(options.a), plain_path(options.b)
    if options.name is None and (names := called_by_difftool()):
        options.name = list(names)


def _check(options: Options) -> None:
    """Refuse what cannot be done, before anything is read."""
    if options.git is None:
        _check_articles(options)
    else:
        _check_outputs_for_git(options)
    if options.name and len(options.name) != 2:
        raise NewsdiffError("Names go in pairs: give --name twice, first for A, then for B.")
    if options.screenshot is None and (options.size or options.keys is not None):
        raise NewsdiffError("--size and --keys are about a picture: name its file with --screenshot FILE.")
    if options.watch and (options.text or options.stat or options.explain is not None or _files(options)):
        raise NewsdiffError("--watch is about the terminal app, which opens without an output: leave out one of them.")
    if options.stamp and options.html is None:
        raise NewsdiffError("--stamp is about the report: name its file with --html FILE.")
    _check_standard_output(options)
    _check_files(options, [path for path in (options.a, options.b) if path])


def _check_articles(options: Options) -> None:
    if _WHOLE_FOLDERS in os.environ:
        raise NewsdiffError("newsdiff compares two files, not two folders: leave out --dir-diff.")
    if options.a is None or options.b is None:
        raise NewsdiffError("Two articles are needed: newsdiff A B (newsdiff --help shows what there is).")
    if options.a == options.b == "-":
        raise NewsdiffError("Only one article can come from standard input: name a file for the other.")


def _check_outputs_for_git(options: Options) -> None:
    """Refuse what there can be one of only: git calls newsdiff anew for each path."""
    if options.screenshot is not None:
        raise NewsdiffError("--screenshot is of two articles: leave it out where git calls newsdiff.")
    for output, path in asked(options):
        if path != "-":
            instead = f"leave it out where git calls newsdiff, or print with --{output.name} -"
            raise NewsdiffError(f"--{output.name} writes one file, and git asks about many: {instead}.")


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
        from newsdiff.files.writing import check_target

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
    return [*((f"--{output.name}", path) for output, path in asked(options)), *picture]


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
