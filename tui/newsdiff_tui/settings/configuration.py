"""The reader's configuration file, in TOML:

    [keys]
    next = "j"

    [limits]
    max-size = "64MB"

What is too large or too deep to be written by a person is refused before it is parsed. Whatever is wrong with the file
is said in one sentence; the file itself is never touched. A file that was named with `--config` has to be right. One
that lies in its usual place is followed as far as it can be: nobody is kept from their work by what they did not ask
for.
"""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from newsdiff.errors import NewsdiffError
from newsdiff.files.reading import load_small, shown
from newsdiff_tui.settings.sizes import size_of

if TYPE_CHECKING:
    from collections.abc import Mapping

LARGEST = 64 * 1024
"""Bytes of the largest configuration that is read; one that gives every command ten keys has 3 KB."""

DEEPEST = 100
"""Dots in one line: the time that the parser takes for `a.a.a.a` grows with the square of them."""

_UNREADABLE = "The configuration cannot be read ({}): mend it, or name another with --config."


@dataclass(frozen=True, slots=True)
class Configuration:
    """What a configuration file says.

    Attributes:
        keys: Names of commands, each with its keys as they were written.
        max_size: Bytes over which an article is refused; None if the file does not say.
        place: The file's path; empty if there is none.
        mistakes: A sentence for each thing in it that cannot be understood, or that it cannot be read.
    """

    keys: Mapping[str, tuple[str, ...]]
    max_size: int | None = None
    place: str = ""
    mistakes: tuple[str, ...] = ()


def passed_over(found: Configuration) -> str:
    """What to tell of a configuration that is not followed in full: one sentence; empty where nothing is wrong."""
    if not found.mistakes:
        return ""
    more = f", the first of {len(found.mistakes)} mistakes" if len(found.mistakes) > 1 else ""
    where = f"in {shown(found.place)}{more}"
    return f"{found.mistakes[0].rstrip('.')} ({where}: newsdiff works as if that were not there)."


def config_path() -> str:
    """Where the configuration file is looked for, as the system keeps such files; empty if there is no such place.

    Who has no home has none either: without one, the path would lead into the current folder. On Linux the rule of
    platformdirs is written out here, as every run looks there, and to import that takes a while.
    """
    if sys.platform == "linux" and "ANDROID_ROOT" not in os.environ:
        folder = os.environ.get("XDG_CONFIG_HOME", "").strip()
        if not os.path.isabs(folder):  # noqa: PTH117 - as below
            folder = os.path.expanduser("~/.config")  # noqa: PTH111
        path = f"{folder}/newsdiff/config.toml"
    else:
        from platformdirs import user_config_path

        path = str(user_config_path("newsdiff") / "config.toml")
    return path if os.path.isabs(path) else ""  # noqa: PTH117 - the path is a string everywhere


def configuration(path: str | None) -> Configuration:
    """What the configuration file says.

    Args:
        path: The file, which has to exist and to be right; None for the one in the reader's configuration folder, if
            there is one, of which what is wrong is left out and stands among the mistakes.

    Raises:
        NewsdiffError: The file that was named cannot be read, or something in it is wrong.
    """
    found = _found(config_path() if path is None else path)
    if found is None and path is not None:
        raise NewsdiffError(f"There is no configuration file {shown(path)}: check its name.")
    found = found or Configuration({})
    if path is not None and found.mistakes:
        raise NewsdiffError(f"{found.mistakes[0]} (in {shown(path)})")
    return found


def _found(place: str) -> Configuration | None:
    """What can be understood of the file at a place; None if there is no file."""
    try:
        content = load_small(place, LARGEST)
    except (FileNotFoundError, NotADirectoryError):
        return None
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
        return Configuration({}, place=place, mistakes=(_UNREADABLE.format(reason),))
    try:
        table = _table(content)
    except NewsdiffError as error:
        return Configuration({}, place=place, mistakes=(str(error),))
    mistakes = [
        f"The configuration has no part [{part}], only [keys] and [limits]."
        for part in sorted(set(table) - {"keys", "limits"})
    ]
    keys = _keys(table.get("keys", {}), mistakes)
    return Configuration(keys, _max_size(table.get("limits", {}), mistakes), place, tuple(mistakes))


def _table(content: bytes) -> dict[str, Any]:
    import tomllib

    if any(line.count(b".") > DEEPEST for line in content.splitlines()):
        raise NewsdiffError(f"The configuration has a line with more than {DEEPEST} dots: no key is nested so deeply.")
    try:
        return tomllib.loads(content.decode("utf-8-sig"))
    except (ValueError, RecursionError) as error:
        raise NewsdiffError(f"The configuration is not valid TOML: {error}") from None


def _keys(keys: Any, mistakes: list[str]) -> dict[str, tuple[str, ...]]:
    """The keys of each command whose keys are texts; what is wrong with others goes to the mistakes."""
    if not isinstance(keys, dict):
        mistakes.append('[keys] has to be a table, such as next = "n".')
        return {}
    found = {}
    for name, value in keys.items():
        written = [value] if isinstance(value, str) else value
        if isinstance(written, list) and written and all(isinstance(key, str) for key in written):
            found[name] = tuple(written)
        else:
            mistakes.append(f'The key of {name} has to be a text, or a list of texts, such as {name} = "n".')
    return found


def _max_size(limits: Any, mistakes: list[str]) -> int | None:
    """The limit, if there is one and it is a size; what is wrong goes to the mistakes."""
    if not isinstance(limits, dict):
        mistakes.append('[limits] has to be a table, such as max-size = "64MB".')
        return None
    mistakes += [f"There is no limit '{name}', only max-size." for name in sorted(set(limits) - {"max-size"})]
    if "max-size" not in limits:
        return None
    try:
        return size_of(str(limits["max-size"]))
    except ValueError as error:
        mistakes.append(f"max-size: {error}.")
        return None
