"""The user's configuration file, in TOML:

    [keys]
    next = "j"

    [limits]
    max-size = "64MB"

Files too large or too deeply nested to be written by a person are rejected before parsing. Whatever is wrong is
reported in one sentence; the file itself is never changed. A file given with `--config` must be valid. In the default
file, invalid settings are ignored with a warning, so that a mistake in it does not keep anyone from working.
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
"""Maximum size of a configuration file in bytes; one that gives every command ten keys has 3 KB."""

DEEPEST = 100
"""Maximum number of dots in a line: the parser's time for `a.a.a.a` is quadratic."""

_UNREADABLE = "The configuration cannot be read ({}): mend it, or name another with --config."


@dataclass(frozen=True, slots=True)
class Configuration:
    """The settings in a configuration file.

    Attributes:
        keys: Command names and their keys, as written.
        max_size: Size in bytes above which articles are rejected; None if not set.
        place: The file's path; empty if there is none.
        mistakes: A sentence for each thing in it that is invalid or cannot be read.
    """

    keys: Mapping[str, tuple[str, ...]]
    max_size: int | None = None
    place: str = ""
    mistakes: tuple[str, ...] = ()


def passed_over(found: Configuration) -> str:
    """Return one sentence about settings that were ignored; empty if everything is valid."""
    if not found.mistakes:
        return ""
    more = f", the first of {len(found.mistakes)} mistakes" if len(found.mistakes) > 1 else ""
    where = f"in {shown(found.place)}{more}"
    return f"{found.mistakes[0].rstrip('.')} ({where}: newsdiff works as if that were not there)."


def config_path() -> str:
    """Return the default path of the configuration file, by the system's conventions; empty if there is none.

    A user without a home has none: the path would lead into the current folder. The platformdirs rule for Linux is
    repeated here, because importing platformdirs takes a while and every run needs the path.
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
    """Read the configuration file.

    Args:
        path: A file that must exist and be valid; None for the one in the user's configuration folder, if any, in
            which invalid settings are ignored and listed as mistakes.

    Raises:
        NewsdiffError: The given file cannot be read or is invalid.
    """
    found = _found(config_path() if path is None else path)
    if found is None and path is not None:
        raise NewsdiffError(f"There is no configuration file {shown(path)}: check its name.")
    found = found or Configuration({})
    if path is not None and found.mistakes:
        raise NewsdiffError(f"{found.mistakes[0]} (in {shown(path)})")
    return found


def _found(place: str) -> Configuration | None:
    """Return what can be understood of a file; None if it does not exist."""
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
    """Return the keys of each command whose keys are strings; add mistakes for the others."""
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
    """Return the limit, if there is a valid one; add a mistake for an invalid one."""
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
