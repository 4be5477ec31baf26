"""The reader's configuration file, in TOML:

    [keys]
    next = "j"

    [limits]
    max-size = "64MB"

What is too large or too deep to be written by a person is refused before it is parsed. Whatever is wrong with the file
is said in one sentence; the file itself is never touched.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any, NamedTuple

from newsdiff.errors import NewsdiffError
from newsdiff.reading.files import load_small, shown
from newsdiff_tui.sizes import size_of

if TYPE_CHECKING:
    from collections.abc import Mapping

LARGEST = 64 * 1024
"""Bytes of the largest configuration that is read; one that gives every command ten keys has 3 KB."""

DEEPEST = 100
"""Dots in one line: the time that the parser takes for `a.a.a.a` grows with the square of them."""


class Configuration(NamedTuple):
    """What a configuration file says.

    Attributes:
        keys: Names of commands, each with its keys as they were written.
        max_size: Bytes over which an article is refused; None if the file does not say.
        place: The file's path; empty if there is none.
    """

    keys: Mapping[str, tuple[str, ...]]
    max_size: int | None = None
    place: str = ""


def config_path() -> str:
    """Where the configuration file is looked for, as the system keeps such files; empty if there is no such place.

    Who has no home has none either: without one, the path would lead into the current folder.
    """
    from platformdirs import user_config_path

    path = str(user_config_path("newsdiff") / "config.toml")
    return path if os.path.isabs(path) else ""  # noqa: PTH117 - the path is a string everywhere


def configuration(path: str | None) -> Configuration:
    """What the configuration file says.

    Args:
        path: The file, which has to exist; None for the one in the reader's configuration folder, if there is one.

    Raises:
        NewsdiffError: The file cannot be read, or something in it is wrong.
    """
    place = config_path() if path is None else path
    if path is None and not place:
        return Configuration({})
    try:
        content = load_small(place, LARGEST)
    except FileNotFoundError:
        if path is None:
            return Configuration({})
        raise NewsdiffError(f"There is no configuration file {shown(place)}: check its name.") from None
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
        advice = "mend it, or name another with --config"
        raise NewsdiffError(f"The configuration file {shown(place)} cannot be read ({reason}): {advice}.") from error
    try:
        return _said(_table(content), place)
    except NewsdiffError as error:
        raise NewsdiffError(f"{error} (in {shown(place)})") from None


def _table(content: bytes) -> dict[str, Any]:
    import tomllib

    if any(line.count(b".") > DEEPEST for line in content.splitlines()):
        raise NewsdiffError(f"The configuration has a line with more than {DEEPEST} dots: no key is nested so deeply.")
    try:
        return tomllib.loads(content.decode("utf-8-sig"))
    except (ValueError, RecursionError) as error:
        raise NewsdiffError(f"The configuration is not valid TOML: {error}") from None


def _said(table: dict[str, Any], place: str) -> Configuration:
    if unknown := sorted(set(table) - {"keys", "limits"}):
        raise NewsdiffError(f"The configuration has no part [{unknown[0]}], only [keys] and [limits].")
    return Configuration(_keys(table.get("keys", {})), _max_size(table.get("limits", {})), place)


def _keys(keys: Any) -> dict[str, tuple[str, ...]]:
    if not isinstance(keys, dict):
        raise NewsdiffError('[keys] has to be a table, such as next = "n".')
    found = {}
    for name, value in keys.items():
        written = [value] if isinstance(value, str) else value
        if not isinstance(written, list) or not written or not all(isinstance(key, str) for key in written):
            raise NewsdiffError(f'The key of {name} has to be a text, or a list of texts, such as {name} = "n".')
        found[name] = tuple(written)
    return found


def _max_size(limits: Any) -> int | None:
    if not isinstance(limits, dict):
        raise NewsdiffError('[limits] has to be a table, such as max-size = "64MB".')
    if unknown := sorted(set(limits) - {"max-size"}):
        raise NewsdiffError(f"There is no limit '{unknown[0]}', only max-size.")
    if "max-size" not in limits:
        return None
    try:
        return size_of(str(limits["max-size"]))
    except ValueError as error:
        raise NewsdiffError(f"max-size: {error}.") from None
