"""Keys of the reader's own choice, from the configuration file (`newsdiff_tui.settings.configuration`):

    [keys]
    next = "j"
    previous = ["k", "up"]

Whatever is wrong with them is said in one sentence: a command that does not exist, a key that no keyboard has, a key
that would do two things. In a file that was named that keeps the app from opening; in the one of the usual place the
command keeps its own keys.
"""

from __future__ import annotations

from collections.abc import Container, Mapping, Sequence
from dataclasses import replace

from newsdiff.errors import NewsdiffError
from newsdiff.files.reading import shown
from newsdiff_tui.keymap.commands import COMMANDS, Command
from newsdiff_tui.keymap.key_names import key_name, key_shown
from newsdiff_tui.settings.configuration import configuration, passed_over

FIXED = {"ctrl+p": "the palette", "ctrl+q": "quitting", "ctrl+c": "quitting", "tab": "going on", "escape": "going back"}
"""Keys that no command can have, and what they do."""


class MistakenKeyError(NewsdiffError):
    """Something is wrong with the keys that were given to a command.

    Attributes:
        command: One whose keys were given, and without which that would not be wrong.
    """

    def __init__(self, sentence: str, command: str) -> None:
        super().__init__(sentence)
        self.command = command


def configured(path: str | None) -> tuple[tuple[Command, ...], str]:
    """The commands with the keys that a configuration file gives them, and a sentence on what of it is not followed.

    Args:
        path: The file, which has to exist and to be right; None for the one in the reader's configuration folder, if
            there is one, which is followed as far as it can be.

    Raises:
        NewsdiffError: The file that was named cannot be read, or something in it is wrong.
    """
    found = configuration(path)
    keys = dict(found.keys)
    while True:
        try:
            return remapped(COMMANDS, keys), passed_over(found)
        except MistakenKeyError as error:
            if path is not None:
                raise NewsdiffError(f"{error} (in {shown(path)})") from None
            found = replace(found, mistakes=(*found.mistakes, str(error)))
            del keys[error.command]


def remapped(commands: Sequence[Command], keys: Mapping[str, Sequence[str]]) -> tuple[Command, ...]:
    """The commands, those that are named with these keys instead of their own.

    Raises:
        MistakenKeyError: There is no such command or key, or two commands would share a key.
    """
    names = {command.id for command in commands}
    for name in keys:
        if name not in names:
            raise MistakenKeyError(f"There is no command '{name}'; there are {', '.join(sorted(names))}.", name)
    changed = tuple(_with_keys(command, keys[command.id]) if command.id in keys else command for command in commands)
    _check_clashes(changed, keys)
    return changed


def _with_keys(command: Command, written: Sequence[str]) -> Command:
    found: list[str] = []
    for key in written:
        name = key_name(key)
        if name is None:
            names = "n, N, ?, f5, pagedown or ctrl+n"
            raise MistakenKeyError(f"'{key}' is not the name of a key; names are such as {names}.", command.id)
        found.append(name)
        if len(name) == 1 and name.isupper():
            found.append(f"shift+{name.lower()}")
    shown = " ".join(dict.fromkeys(key_shown(name) for name in found if not name.startswith("shift+")))
    return replace(command, keys=",".join(found), display=shown or key_shown(found[0]))


def _check_clashes(commands: Sequence[Command], given: Container[str]) -> None:
    """Of two commands that share a key, the last whose keys were given is mistaken; no two share one of their own."""
    owners: dict[str, str] = {}
    for command in commands:
        for key in command.keys.split(","):
            if key in FIXED:
                kept = f"{key_shown(key)} is kept for {FIXED[key]}"
                raise MistakenKeyError(f"{kept} and cannot be the key of {command.id}.", command.id)
            if key in owners:
                both = f"both {owners[key]} and {command.id}"
                mistaken = command.id if command.id in given else owners[key]
                raise MistakenKeyError(
                    f"{key_shown(key)} would be the key of {both}: give one of them another.", mistaken
                )
            owners[key] = command.id
