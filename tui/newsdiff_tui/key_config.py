"""Keys of the reader's own choice, from the configuration file (`newsdiff_tui.configuration`):

    [keys]
    next = "j"
    previous = ["k", "up"]

Whatever is wrong with them is said in one sentence before the app opens: a command that does not exist, a key that no
keyboard has, a key that would do two things.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from newsdiff.errors import NewsdiffError
from newsdiff.reading.files import shown
from newsdiff_tui.configuration import configuration
from newsdiff_tui.key_names import key_name, key_shown
from newsdiff_tui.keys import COMMANDS, Command

FIXED = {"ctrl+p": "the palette", "ctrl+q": "quitting", "ctrl+c": "quitting", "tab": "going on", "escape": "going back"}
"""Keys that no command can have, and what they do."""


def configured(path: str | None) -> tuple[Command, ...]:
    """The commands with the keys that a configuration file gives them.

    Args:
        path: The file, which has to exist; None for the one in the reader's configuration folder, if there is one.

    Raises:
        NewsdiffError: The file cannot be read, or something in it is wrong.
    """
    found = configuration(path)
    try:
        return remapped(COMMANDS, found.keys)
    except NewsdiffError as error:
        raise NewsdiffError(f"{error} (in {shown(found.place)})") from None


def remapped(commands: Sequence[Command], keys: Mapping[str, Sequence[str]]) -> tuple[Command, ...]:
    """The commands, those that are named with these keys instead of their own.

    Raises:
        NewsdiffError: There is no such command or key, or two commands would share a key.
    """
    names = {command.id for command in commands}
    for name in keys:
        if name not in names:
            raise NewsdiffError(f"There is no command '{name}'; there are {', '.join(sorted(names))}.")
    changed = tuple(
        _with_keys(command, keys[command.id]) if command.id in keys else command for command in commands
    )
    _check_clashes(changed)
    return changed


def _with_keys(command: Command, written: Sequence[str]) -> Command:
    found: list[str] = []
    for key in written:
        name = key_name(key)
        if name is None:
            raise NewsdiffError(f"'{key}' is not the name of a key; names are such as n, N, ?, f5, pagedown or ctrl+n.")
        found.append(name)
        if len(name) == 1 and name.isupper():
            found.append(f"shift+{name.lower()}")
    shown = " ".join(dict.fromkeys(key_shown(name) for name in found if not name.startswith("shift+")))
    return replace(command, keys=",".join(found), display=shown or key_shown(found[0]))


def _check_clashes(commands: Sequence[Command]) -> None:
    owners: dict[str, str] = {}
    for command in commands:
        for key in command.keys.split(","):
            if key in FIXED:
                raise NewsdiffError(f"{key_shown(key)} is kept for {FIXED[key]} and cannot be the key of {command.id}.")
            if key in owners:
                both = f"both {owners[key]} and {command.id}"
                raise NewsdiffError(f"{key_shown(key)} would be the key of {both}: give one of them another.")
            owners[key] = command.id
