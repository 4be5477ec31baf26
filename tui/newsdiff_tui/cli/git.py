"""Support for git's external diff and difftool: arguments, environment, headings, exit codes.

The program for external diffs is named in `GIT_EXTERNAL_DIFF` or by a driver in `.gitattributes`. Git calls it once for
each path, with these arguments (see GIT_EXTERNAL_DIFF in git(1)):

    path old-file old-hex old-mode new-file new-hex new-mode

A version that does not exist has `.` as hex and mode. If the path was renamed or copied, two arguments follow: the new
path, and lines about the similarity of the two versions. If the path is unmerged, it is the only argument.

The app never opens for git, which shows many files in succession, usually in a pager. Git aborts the whole diff if the
program fails. Therefore an error in one file is printed in place of its output, and the exit code is 0 unless
`GIT_EXTERNAL_DIFF_TRUST_EXIT_CODE` requests the exit codes of `diff`.
"""

from __future__ import annotations

import os
import re
from collections.abc import Sequence
from dataclasses import dataclass

from newsdiff.text.sanitize import sanitize

_HEX = r"\.|[0-9a-f]{40}|[0-9a-f]{64}"
_MODE = r"\.|[0-7]{6}"
_NOTHING = "."
_NO_TEXTS = {"120000": "symbolic link", "160000": "submodule"}
"""Names of entries without text of their own, keyed by mode."""

NOT_KEPT_FOR_GIT = "Notes are kept only until you quit: git opened temporary files, which it removes."
"""Message shown with the first note, bookmark or correction under git."""

NAMES = ("old", "new")
"""Default names of the two versions. Unlike the names A and B, they say which came first."""


@dataclass(frozen=True, slots=True)
class Version:
    """One version of a file.

    Attributes:
        file: The path of the file with its content.
        mode: The mode as written by git, such as `100644`.
    """

    file: str
    mode: str


@dataclass(frozen=True, slots=True)
class GitCall:
    """A call by git to show the differences in one path.

    Attributes:
        path: The path in the repository; if it was renamed or copied, the old path.
        old: The version on the left; None if there is none.
        new: The version on the right; None if there is none.
        target: The new path if it was renamed or copied, or the second of two files (`--no-index`); else empty.
        how: `renamed` or `copied` if git reports that; else empty.
    """

    path: str
    old: Version | None = None
    new: Version | None = None
    target: str = ""
    how: str = ""

    @property
    def files(self) -> tuple[str, ...]:
        """The paths of the existing versions."""
        return tuple(version.file for version in (self.old, self.new) if version)


def is_caller() -> bool:
    """Return whether git called newsdiff, directly or through `git difftool`. The files may then be temporary."""
    return "GIT_DIFF_PATH_COUNTER" in os.environ


def is_first_path() -> bool:
    """Return whether this is the first path of git's diff. Warnings are shown only for that path."""
    return os.environ.get("GIT_DIFF_PATH_COUNTER", "1") == "1"


def split(arguments: Sequence[str]) -> tuple[list[str], GitCall | None]:
    """Split the command line into newsdiff's own arguments and the call that git appended, if any.

    A single argument is taken for an unmerged path only if git called newsdiff. The two files appended by `git difftool
    --extcmd` stay among newsdiff's own arguments. A path in the repository that starts with a hyphen is prefixed with
    `./`, so that it is not taken for an option.
    """
    for length in (9, 7):
        given = arguments[-length:]
        if len(given) == length and _fits(given):
            return list(arguments[:-length]), _call(*given)
    if is_caller() and len(arguments) == 1:
        return [], GitCall(arguments[0])
    path = _difftool_path()
    respelled = f"./{path}" if path.startswith("-") else path
    return [*arguments[:-2], *(respelled if file == path else file for file in arguments[-2:])], None


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
    similarity: str = "",
) -> GitCall:
    old, new = (
        None if mode == _NOTHING else Version(file, mode) for file, mode in ((old_file, old_mode), (new_file, new_mode))
    )
    fates = {"renamed": "rename from ", "copied": "copy from "}
    how = next((fate for fate, line in fates.items() if line in similarity), "")
    return GitCall(path, old, new, target, how)


def _difftool_path() -> str:
    """Return the path compared by `git difftool --extcmd`, from the environment; empty if it is not running."""
    return os.environ.get("BASE", "") if "GIT_DIFFTOOL_EXTCMD" in os.environ else ""


def difftool_names() -> tuple[str, ...]:
    """Return names for the two files of `git difftool --extcmd`; empty if it is not running."""
    path = _difftool_path()
    return tuple(f"{path} ({name})" for name in NAMES) if path else ()


def heading(call: GitCall) -> str:
    """Return the heading of the output for a path, such as `=== story.txt (renamed from draft.txt) ===`."""
    facts = [_fate(call)]
    modes = [version.mode for version in (call.old, call.new) if version]
    if len(set(modes)) == 2:
        facts.append(f"mode {modes[0]}, now {modes[1]}")
    elif modes:
        facts.append(_NO_TEXTS.get(modes[0], ""))
    known = sanitize(", ".join(fact for fact in facts if fact))
    return f"=== {sanitize(call.target or call.path)}{f' ({known})' if known else ''} ===\n"


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


def plain_path(file: str) -> str:
    """Return a path that always refers to a file, even for `-`, which otherwise means standard input."""
    return f"./{file}" if file == "-" else file


def error_line(call: GitCall, message: str) -> str:
    """Return an error message in which the path known to the user replaces git's temporary file."""
    for file in call.files:
        message = message.replace(f"'{file}'", f"'{call.target or call.path}'")
    return f"{sanitize(message)}\n"


def pager_width() -> int | None:
    """Return the width of the terminal behind git's pager, which git passes in `COLUMNS`; None without a pager."""
    columns = os.environ.get("COLUMNS", "")
    if "GIT_PAGER_IN_USE" in os.environ and columns.isascii() and columns.isdecimal():
        return min(max(20, int(columns)), 1000)
    return None


def exit_code(*, same: bool) -> int:
    """Return the exit code for git: 0, or that of `diff` if git requests it.

    By default, git takes any other exit code than 0 for a failure.
    """
    trusts = os.environ.get("GIT_EXTERNAL_DIFF_TRUST_EXIT_CODE", "").lower() in {"1", "true", "yes", "on"}
    return 1 if trusts and not same else 0
