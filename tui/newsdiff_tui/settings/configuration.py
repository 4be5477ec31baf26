"""The configuration file, in TOML:

    furniture = ["Courier Plus", "/Box [0-9]+/"]

    [keys]
    next = "j"

    [limits]
    max-size = "64MB"

The list `furniture` describes lines that are not part of the story: each entry is the beginning of such a line, or a
regular expression between slashes that matches the whole line.

A file that is implausibly large or deeply nested is rejected before it is parsed. Mistakes are reported in one
sentence each; the file itself is never changed. A file given with `--config` must be valid. Mistakes in the default
file are ignored, with a warning, so that newsdiff still works.
"""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from newsdiff.errors import NewsdiffError
from newsdiff.files.reading import load_small, shown
from newsdiff_tui.settings.sizes import size_of

LARGEST = 64 * 1024
"""Maximum size of a configuration file in bytes. A file with ten keys for every command has 3 KB."""

DEEPEST = 100
"""Maximum number of dots in a line. The TOML parser takes quadratic time for `a.a.a.a`."""

_UNREADABLE = "The configuration cannot be read ({}): fix it, or name another with --config."


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Configuration:
    """The settings in a configuration file.

    Attributes:
        keys: The keys as written, keyed by the name of the command.
        max_size: Maximum size of an article in bytes; None for the default.
        furniture: Rules for lines that are not part of any story. Each is the beginning of such lines, or a regular
            expression between slashes.
        path: The path of the file; empty if there is none.
        named: Whether the file was given with `--config`; such a file must be valid.
        mistakes: A sentence for each mistake in it.
    """

    keys: Mapping[str, tuple[str, ...]]
    max_size: int | None = None
    path: str = ""
    named: bool = False
    mistakes: tuple[str, ...] = ()
    furniture: tuple[str, ...] = ()


def warning_about(found: Configuration) -> str:
    """Return a warning about the ignored mistakes in a configuration; empty if there are none."""
    if not found.mistakes:
        return ""
    count = f"the first of {len(found.mistakes)} mistakes " if len(found.mistakes) > 1 else ""
    return f"{found.mistakes[0].rstrip('.')} ({count}in {shown(found.path)}; ignored)."


def config_path() -> str:
    """Return the path of the default configuration file; empty for a user without a home folder.

    On Linux it is computed as platformdirs does, but without importing that, because every run needs the path (see
    `newsdiff_tui.startup`).
    """
    if sys.platform == "linux" and "ANDROID_ROOT" not in os.environ:
        folder = os.environ.get("XDG_CONFIG_HOME", "").strip()
        if not os.path.isabs(folder):  # noqa: PTH117 - pathlib is not imported here either
            folder = os.path.expanduser("~/.config")  # noqa: PTH111
        return f"{folder}/newsdiff/config.toml" if os.path.isabs(folder) else ""  # noqa: PTH117
    from newsdiff_tui.settings.folders import config_folder

    found = config_folder()
    return str(found / "config.toml") if found else ""


def configuration(path: str | None) -> Configuration:
    """Read the configuration.

    Args:
        path: The file given with `--config`, which must exist and be valid. If None, the default file is read, which
            may be missing; mistakes in it are returned.

    Raises:
        NewsdiffError: The given file cannot be read, or has a mistake.
    """
    found = _read(config_path() if path is None else path)
    if path is None:
        return found or Configuration({})
    if found is None:
        raise NewsdiffError(f"There is no configuration file {shown(path)}: check its name.")
    if found.mistakes:
        raise NewsdiffError(f"{found.mistakes[0]} (in {shown(path)})")
    return replace(found, named=True)


def _read(path: str) -> Configuration | None:
    """Return the settings in a configuration file, or None if it does not exist."""
    try:
        content = load_small(path, LARGEST)
    except (FileNotFoundError, NotADirectoryError):
        return None
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
        return Configuration({}, path=path, mistakes=(_UNREADABLE.format(reason),))
    try:
        table = _parse(content)
    except NewsdiffError as error:
        return Configuration({}, path=path, mistakes=(str(error),))
    mistakes = [
        f"Unknown section [{section}]: the configuration has only furniture, [keys] and [limits]."
        for section in sorted(set(table) - {"furniture", "keys", "limits"})
    ]
    keys = _keys(table.get("keys", {}), mistakes)
    max_size = _max_size(table.get("limits", {}), mistakes)
    furniture = _furniture(table.get("furniture", []), mistakes)
    return Configuration(keys, max_size, path, mistakes=tuple(mistakes), furniture=furniture)


def _parse(content: bytes) -> dict[str, Any]:
    import tomllib  # 2 ms, and most users have no configuration

    if any(line.count(b".") > DEEPEST for line in content.splitlines()):
        raise NewsdiffError(f"The configuration has a line with more than {DEEPEST} dots: remove it.")
    try:
        return tomllib.loads(content.decode("utf-8-sig"))
    except (ValueError, RecursionError) as error:
        raise NewsdiffError(f"The configuration is not valid TOML: {error}") from None


def _keys(keys: Any, mistakes: list[str]) -> dict[str, tuple[str, ...]]:
    """Return the valid keys of each command, and append mistakes to `mistakes`."""
    if not isinstance(keys, dict):
        mistakes.append('[keys] must be a table, for example next = "n".')
        return {}
    found = {}
    for name, value in keys.items():
        written = [value] if isinstance(value, str) else value
        if isinstance(written, list) and written and all(isinstance(key, str) for key in written):
            found[name] = tuple(written)
        else:
            mistakes.append(f'The key of {name} must be a string or a list of strings, for example {name} = "n".')
    return found


def _max_size(limits: Any, mistakes: list[str]) -> int | None:
    """Return the size limit if it is valid, and append mistakes to `mistakes`."""
    if not isinstance(limits, dict):
        mistakes.append('[limits] must be a table, for example max-size = "64MB".')
        return None
    mistakes += [f"Unknown limit '{name}': there is only max-size." for name in sorted(set(limits) - {"max-size"})]
    if "max-size" not in limits:
        return None
    try:
        return size_of(str(limits["max-size"]))
    except ValueError as error:
        mistakes.append(f"max-size: {error}.")
        return None


def _furniture(rules: Any, mistakes: list[str]) -> tuple[str, ...]:
    """Return the valid rules, and append mistakes to `mistakes`."""
    if not isinstance(rules, list) or not all(isinstance(rule, str) and rule.strip() for rule in rules):
        mistakes.append('furniture must be a list of strings, for example furniture = ["Read on our site"].')
        return ()
    found = []
    for rule in rules:
        try:
            re.compile(rule[1:-1] if len(rule) > 2 and rule[0] == rule[-1] == "/" else "")
            found.append(rule)
        except re.error as error:
            mistakes.append(f"furniture has an invalid regular expression {rule}: {error}.")
    return tuple(found)
