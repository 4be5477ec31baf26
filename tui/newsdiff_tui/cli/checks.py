"""Checking the options for impossible combinations and unusable output files, before any article is read."""

# ruff: noqa: PTH116
# Without pathlib, which would be imported in every run.

from __future__ import annotations

import os
import stat
import sys
from contextlib import suppress
from unicodedata import normalize

from newsdiff.errors import NewsdiffError
from newsdiff.files.reading import quoted
from newsdiff.files.writing import check_target
from newsdiff.outputs import format_named
from newsdiff_tui.cli.many.deciding import check_collation, collates, holds_many
from newsdiff_tui.cli.options import Options
from newsdiff_tui.cli.outputs import STDOUT, prints, targets
from newsdiff_tui.settings.configuration import config_path


def check(options: Options, *, for_git: bool) -> None:
    """Reject options that cannot work.

    Args:
        options: The options.
        for_git: Whether git calls newsdiff, once per path.

    Raises:
        NewsdiffError: The options cannot work; the message says why and what to do.
    """
    if options.batch:
        from newsdiff_tui.cli.batch import check_batch

        check_batch(options)
        for _, path in targets(options):
            if path != STDOUT:
                _check_not_in_use(path, options)
        return
    if options.resume:
        raise NewsdiffError("--resume needs --batch.")
    if options.processes is not None:
        raise NewsdiffError("--processes needs --batch.")
    if for_git:
        _check_outputs_for_git(options)
    else:
        _check_articles(options)
    if collates(options):
        check_collation(options, for_git=for_git)
    elif options.base is not None:
        raise NewsdiffError("--base is for three or more articles: leave it out, or name another article.")
    elif len(options.name) not in (0, 2):
        raise NewsdiffError("Give --name for both articles: first for A, then for B.")
    if options.screenshot is None and (options.size or options.keys is not None):
        raise NewsdiffError("--size and --keys need --screenshot FILE.")
    if options.watch and (prints(options) or targets(options)):
        raise NewsdiffError("--watch works in the terminal app only: leave out --watch, or the other outputs.")
    for option, given in (("--stamp", options.stamp), ("--paths", options.paths)):
        if given and "html" not in dict(options.files):
            raise NewsdiffError(f"{option} needs --html FILE.")
    _check_standard_output(options)
    _check_files(options)


def _check_articles(options: Options) -> None:
    if "GIT_DIFFTOOL_DIRDIFF" in os.environ:
        raise NewsdiffError("Only files can be compared, not folders: leave out --dir-diff.")
    if options.a is not None and options.b is None and _is_missing(options.a):
        raise NewsdiffError(f"There is no file or folder {quoted(options.a)}: check its name.")
    if options.a is None or (options.b is None and not collates(options)):
        raise NewsdiffError("Two articles are needed: newsdiff A B (see newsdiff --help).")
    if len(options.articles) == 2 and all(map(os.path.isdir, options.articles)):
        raise NewsdiffError(
            f"{quoted(options.articles[0])} is a directory: name one file in it, or add --batch to compare "
            "the files of two folders in pairs."
        )
    if options.articles.count(STDOUT) > 1:
        others = "the others" if options.more else "the other"
        raise NewsdiffError(f"Only one article can come from standard input: name a file for {others}.")


def _is_missing(path: str) -> bool:
    """Return whether a path is neither standard input nor a web address, and does not exist."""
    return path != STDOUT and "://" not in path and not holds_many(path) and not os.path.lexists(path)


def _check_outputs_for_git(options: Options) -> None:
    if options.screenshot is not None:
        raise NewsdiffError("--screenshot cannot be used when git calls newsdiff: leave it out.")
    for option, path in targets(options):
        if path != STDOUT or _is_binary(option):
            printing = "" if _is_binary(option) else f", or print with {option} -"
            raise NewsdiffError(f"{option} writes one file, but git compares many: leave it out{printing}.")


def _check_standard_output(options: Options) -> None:
    """Reject several outputs to standard output, except for listing and summary together."""
    claims = [" with ".join(f"--{name}" for name in options.printed)] if options.printed else []
    if options.explain is not None:
        claims.append("--explain")
    claims += [f"{name} -" for name, path in targets(options) if path == STDOUT]
    if len(claims) > 1:
        raise NewsdiffError(
            f"{' and '.join(claims)} cannot share standard output: ask for one at a time, or name a file."
        )
    binary = [option for option, path in targets(options) if path == STDOUT and _is_binary(option)]
    if binary and sys.stdout is not None and sys.stdout.isatty():
        raise NewsdiffError(f"{binary[0]} - would write a binary file to the terminal: redirect it, or name a file.")


def _check_files(options: Options) -> None:
    files = [path for _, path in targets(options) if path != STDOUT]
    try:
        places = [_place(path) for path in files]
    except OSError:
        raise NewsdiffError("The current folder no longer exists: change to another, or give full paths.") from None
    for path, place in zip(files, places, strict=True):
        if places.count(place) > 1:
            raise NewsdiffError(f"Two outputs cannot go to one file, '{path}': name a file for each.")
    for option, path in targets(options):
        if path != STDOUT:
            _check_not_in_use(path, options)
            check_target(path, options.articles, force=options.force, own=_usual_ending(option))


def _check_not_in_use(path: str, options: Options) -> None:
    """Reject an output file that is the configuration file, or to which standard output is redirected."""
    with suppress(OSError, ValueError):
        status = os.stat(path)
        if stat.S_ISREG(status.st_mode) and os.path.samestat(status, os.fstat(1)):
            raise NewsdiffError(f"'{path}' is where standard output goes: choose another file.")
        used = options.config or config_path()
        if used and os.path.samestat(status, os.stat(used)):
            raise NewsdiffError(f"'{path}' is the configuration of newsdiff: choose another file.")


def _is_binary(option: str) -> bool:
    return option != "--screenshot" and format_named(option.removeprefix("--")).binary


def _usual_ending(option: str) -> str:
    """Return the suffix of the files that an option writes."""
    name = option.removeprefix("--")
    return ".svg" if name == "screenshot" else format_named(name).suffix


def _place(path: str) -> str:
    """Return a canonical form of a path, which is the same for all its spellings.

    Windows and macOS ignore case in file names; macOS also ignores how accented letters are composed.
    """
    place = os.path.realpath(path)  # unlike Path.resolve, it also takes a path with a null character
    return normalize("NFC", place).casefold() if str(sys.platform) in {"win32", "darwin"} else place
