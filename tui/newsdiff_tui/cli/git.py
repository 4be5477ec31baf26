"""newsdiff as git's external diff: what git calls it with, and what it gets back.

Git calls the program in `GIT_EXTERNAL_DIFF`, or that of a driver in `.gitattributes`, once for each path, with

    path old-file old-hex old-mode new-file new-hex new-mode

and with two more where the path was renamed or copied (the new path, and lines on how alike both are), or with the
path alone where it is unmerged (see GIT_EXTERNAL_DIFF in git(1)). A side that does not exist has `.` as hex and mode.

The app never opens here: git shows many files in a row, mostly in a pager. Git gives up on the whole diff where
the program fails; what is wrong with one file is therefore told in its place, and the exit code is 0, unless
`GIT_EXTERNAL_DIFF_TRUST_EXIT_CODE` asks for that of `diff`.
"""

from __future__ import annotations

import os
import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from newsdiff.errors import NewsdiffError

if TYPE_CHECKING:
    from collections.abc import Callable

    from newsdiff.model import Comparison, Document
    from newsdiff_tui.cli.options import Options

_HEX = r"\.|[0-9a-f]{40}|[0-9a-f]{64}"
_MODE = r"\.|[0-7]{6}"
_NOTHING = "."
_NO_TEXTS = {"120000": "symbolic link", "160000": "submodule"}
"""Modes of what has no text of its own; git passes where it leads."""

NOT_KEPT_FOR_GIT = "Notes are kept only until you quit: git opened temporary files, which it removes."
"""Shown with the first note, bookmark or correction under git."""

NAMES = ("old", "new")
"""What the two versions are called where no names are given: git knows which came first, and calls them so."""


@dataclass(frozen=True, slots=True)
class Version:
    """One side: the file that holds it, and its mode as git writes it, such as `100644`."""

    file: str
    mode: str


@dataclass(frozen=True, slots=True)
class GitCall:
    """One path that git asks about.

    Attributes:
        path: Where it lies in the repository; where it was renamed or copied, from where.
        old: The version on the left; None if there is none.
        new: The version on the right; None if there is none.
        target: Where it was renamed or copied to, or what it is compared with (`--no-index`), else empty.
        how: What led to the target: `renamed`, `copied`, or empty where they are two files.
    """

    path: str
    old: Version | None = None
    new: Version | None = None
    target: str = ""
    how: str = ""

    @property
    def files(self) -> tuple[str, ...]:
        """The files that hold the versions that exist."""
        return tuple(version.file for version in (self.old, self.new) if version)


def under_git() -> bool:
    """Whether git called newsdiff, itself or through `git difftool`: then the files may be temporary ones."""
    return "GIT_DIFF_PATH_COUNTER" in os.environ


def first_path() -> bool:
    """Whether this is the first path that git asks about: what concerns all of them is told there, once."""
    return os.environ.get("GIT_DIFF_PATH_COUNTER", "1") == "1"


def recognized(arguments: Sequence[str]) -> tuple[list[str], GitCall] | None:
    """The options and the call in git's arguments, which stand last; None if they are not git's.

    A path alone is taken for one only while git runs, and with options before it only by who knows the options.
    """
    for length in (9, 7):
        given = arguments[-length:]
        if len(given) == length and _fits(given):
            return list(arguments[:-length]), _call(*given)
    return ([], GitCall(arguments[0])) if under_git() and len(arguments) == 1 else None


def _fits(given: Sequence[str]) -> bool:
    hexes, modes = (given[2], given[5]), (given[3], given[6])
    return (
        all(re.fullmatch(_HEX, value) for value in hexes)
        and all(re.fullmatch(_MODE, value) for value in modes)
        and all((one == _NOTHING) == (mode == _NOTHING) for one, mode in zip(hexes, modes, strict=True))
    )


def _call(
    path: str,
    old_file: str,
    _old_hex: str,
    old_mode: str,
    new_file: str,
    _new_hex: str,
    new_mode: str,
    target: str = "",
    alike: str = "",
) -> GitCall:
    old, new = (
        None if mode == _NOTHING else Version(file, mode) for file, mode in ((old_file, old_mode), (new_file, new_mode))
    )
    how = next((told for told, line in (("renamed", "rename from "), ("copied", "copy from ")) if line in alike), "")
    return GitCall(path, old, new, target, how)


def of_files(arguments: Sequence[str]) -> list[str]:
    """The arguments of `git difftool --extcmd`, its two files never taken for options or for standard input.

    One of them may be the path in the repository, which may begin with a hyphen.
    """
    path = os.environ.get("BASE", "") if "GIT_DIFFTOOL_EXTCMD" in os.environ else ""
    here = f"./{path}" if path.startswith("-") else path
    return [*arguments[:-2], *(here if file == path else file for file in arguments[-2:])]


def called_by_difftool() -> tuple[str, str] | None:
    """What to call the two files of `git difftool --extcmd`, which names the path only in the environment."""
    path = os.environ.get("BASE", "") if "GIT_DIFFTOOL_EXTCMD" in os.environ else ""
    return (f"{path} ({NAMES[0]})", f"{path} ({NAMES[1]})") if path else None


def heading(call: GitCall) -> str:
    """The line above what is said of a path: `=== story.txt (renamed from draft.txt) ===`."""
    from newsdiff.text.sanitize import sanitize

    facts = [_fate(call)]
    modes = [version.mode for version in (call.old, call.new) if version]
    if len(set(modes)) == 2:
        facts.append(f"mode {modes[0]}, now {modes[1]}")
    elif modes:
        facts.append(_NO_TEXTS.get(modes[0], ""))
    told = ", ".join(fact for fact in facts if fact)
    return f"=== {sanitize(call.target or call.path)}{f' ({sanitize(told)})' if told else ''} ===\n"


def _fate(call: GitCall) -> str:
    match call:
        case GitCall(old=None, new=None):
            return "unmerged"
        case GitCall(old=None):
            return "new file"
        case GitCall(new=None):
            return "deleted"
        case GitCall(target=""):
            return ""
        case _:
            return f"{call.how} from {call.path}" if call.how else f"compared with {call.path}"


def compare_versions(call: GitCall, options: Options, progress: Callable[[str, float], None]) -> Comparison:
    """Read both versions of a path and compare them; a version that does not exist is an empty article."""
    from newsdiff import compare
    from newsdiff_tui.cli.load import TOO_LITTLE_MEMORY, load_embedder

    if not call.files:
        raise NewsdiffError("There are several versions of it: resolve the conflict first.")

    names = options.name or NAMES
    try:
        a, b = (_document(*side, options) for side in zip((call.old, call.new), names, strict=True))
        model = load_embedder(options, progress)
        return compare(a, b, language=options.lang, embedder=model, on_progress=progress)
    except MemoryError:
        raise NewsdiffError(TOO_LITTLE_MEMORY) from None


def _document(version: Version | None, name: str, options: Options) -> Document:
    from newsdiff.reading import document_of, read
    from newsdiff_tui.settings.sizes import largest

    if version is None:
        return document_of("", name=name)
    return read(plain_path(version.file), encoding=options.encoding, name=name, max_size=largest(options, version.file))


def plain_path(file: str) -> str:
    """A path as a file of that name, even where it is `-`, which otherwise is standard input."""
    return f"./{file}" if file == "-" else file


def told(call: GitCall, trouble: str) -> str:
    """What is wrong with one of the files, about the path that the user knows."""
    from newsdiff.text.sanitize import sanitize

    for file in call.files:
        trouble = trouble.replace(f"'{file}'", f"'{call.target or call.path}'")
    return f"{sanitize(trouble)}\n"


def pager_width() -> int | None:
    """The columns of the terminal behind git's pager, of which git tells; None if there is no pager."""
    columns = os.environ.get("COLUMNS", "")
    if "GIT_PAGER_IN_USE" in os.environ and columns.isascii() and columns.isdecimal():
        return min(max(20, int(columns)), 1000)
    return None


def exit_code(*, same: bool) -> int:
    """0, for git takes all else for a failure; where it asks for the exit code of `diff`, that."""
    trusts = os.environ.get("GIT_EXTERNAL_DIFF_TRUST_EXIT_CODE", "").lower() in {"1", "true", "yes", "on"}
    return 1 if trusts and not same else 0
