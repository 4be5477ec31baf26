"""The user's keys, from the configuration file (`newsdiff_tui.settings.configuration`):

    [keys]
    next = "j"
    previous = ["k", "up"]

Mistakes are reported in one sentence: an unknown command, an unknown key, one key for two commands. In a file given by
name a mistake is an error; in the default file the command keeps its default keys.
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
"""Keys that cannot be assigned, and what they do."""


class MistakenKeyError(NewsdiffError):
    """A mistake in the keys of a command.

    Attributes:
        command: A command whose configured keys cause the mistake.
    """

    def __init__(self, sentence: str, command: str) -> None:
        super().__init__(sentence)
        self.command = command


def configured(path: str | None) -> tuple[tuple[Command, ...], str]:
    """Return the commands with their configured keys, and a sentence about settings that were ignored.

    Args:
        path: A file that must exist and be valid; None for the one in the user's configuration folder, in which
            invalid settings are ignored.

    Raises:
        NewsdiffError: The given file cannot be read or is invalid.
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
    """Return the commands with these keys instead of their own.

    Raises:
        MistakenKeyError: A command or key is unknown, or two commands would share a key.
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
    """Check that no two commands share a key; the last one whose keys were configured is at fault."""
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
