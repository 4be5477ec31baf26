"""Assigning keys to commands, as in this configuration file (`newsdiff_tui.settings.configuration`):

    [keys]
    next = "j"
    previous = ["k", "up"]

Possible mistakes are an unknown command, an unknown key, and one key for two commands. Mistakes in a file named with
`--config` are errors. Mistakes in the default file cause a warning, and the command keeps its default keys.
"""

from __future__ import annotations

from collections.abc import Container, Mapping, Sequence
from contextlib import suppress
from dataclasses import replace

from newsdiff.errors import NewsdiffError
from newsdiff.files.reading import shown
from newsdiff_tui.keymap.commands import COMMANDS, Command
from newsdiff_tui.keymap.key_names import key_name, key_shown
from newsdiff_tui.keymap.statement_commands import OWN, STATEMENT_COMMANDS, with_keys_of
from newsdiff_tui.settings.configuration import Configuration, warning_about

FIXED = {"ctrl+p": "the palette", "ctrl+q": "quitting", "ctrl+c": "quitting", "tab": "focus", "escape": "going back"}
"""Reserved keys and their purpose."""


class KeyAssignmentError(NewsdiffError):
    """A command cannot have the keys assigned in the configuration.

    Attributes:
        command: The name of the command.
    """

    def __init__(self, sentence: str, command: str) -> None:
        super().__init__(sentence)
        self.command = command


def configured(found: Configuration) -> tuple[tuple[Command, ...], str]:
    """Return the commands with the keys assigned in a configuration.

    Returns:
        The commands, and a warning about mistakes that were ignored; empty if there were none.

    Raises:
        NewsdiffError: The configuration was named with `--config`, and one of its keys is invalid.
    """
    keys = dict(found.keys)
    while True:
        try:
            return remapped(COMMANDS, keys), warning_about(found)
        except KeyAssignmentError as error:
            if found.named:
                raise NewsdiffError(f"{error} (in {shown(found.path)})") from None
            found = replace(found, mistakes=(*found.mistakes, str(error)))
            del keys[error.command]


def configured_for_table(found: Configuration, commands: Sequence[Command]) -> tuple[Command, ...]:
    """Return the commands of the table of statements with the keys assigned in a configuration.

    Args:
        found: The configuration. Mistakes in it have been reported by `configured`.
        commands: The commands returned by `configured`.
    """
    own: list[Command] = []
    for name in OWN & found.keys.keys():
        with suppress(KeyAssignmentError):
            own += table_commands({name: found.keys[name]})
    return with_keys_of(commands, own)


def remapped(commands: Sequence[Command], keys: Mapping[str, Sequence[str]]) -> tuple[Command, ...]:
    """Return the commands with the given keys in place of the default ones.

    Args:
        commands: All commands.
        keys: The new keys, keyed by the name of the command.

    Raises:
        KeyAssignmentError: A command or key does not exist, or two commands would share a key.
    """
    names = {command.id for command in commands}
    for name in keys:
        if name not in names | OWN:
            known = ", ".join(sorted(names | OWN))
            raise KeyAssignmentError(f"Unknown command '{name}': the commands are {known}.", name)
    table_commands(keys)  # raises an error for invalid keys
    changed = tuple(_with_keys(command, keys[command.id]) if command.id in keys else command for command in commands)
    _check_clashes(changed, keys)
    return changed


def table_commands(keys: Mapping[str, Sequence[str]]) -> tuple[Command, ...]:
    """Return the commands that only the table of statements has, if keys are assigned to them.

    Raises:
        KeyAssignmentError: A key does not exist or is reserved.
    """
    changed = tuple(_with_keys(one, keys[one.id]) for one in STATEMENT_COMMANDS if one.id in OWN and one.id in keys)
    _check_clashes(changed, keys)
    return changed


def _with_keys(command: Command, written: Sequence[str]) -> Command:
    found: list[str] = []
    for key in written:
        name = key_name(key)
        if name is None:
            names = "n, N, ?, f5, pagedown or ctrl+n"
            raise KeyAssignmentError(f"'{key}' is not the name of a key: use, for example, {names}.", command.id)
        found.append(name)
        if len(name) == 1 and name.isupper():
            found.append(f"shift+{name.lower()}")
    shown = " ".join(dict.fromkeys(key_shown(name) for name in found if not name.startswith("shift+")))
    return replace(command, keys=",".join(found), display=shown or key_shown(found[0]))


def _check_clashes(commands: Sequence[Command], given: Container[str]) -> None:
    """Reject reserved keys, and keys shared by two commands.

    Raises:
        KeyAssignmentError: A key is reserved or shared. The error names the command with the wrong assignment.
    """
    owners: dict[str, str] = {}
    for command in commands:
        for key in command.keys.split(","):
            if key in FIXED:
                reserved = f"{key_shown(key)} is reserved for {FIXED[key]}"
                raise KeyAssignmentError(f"{reserved}: give {command.id} another key.", command.id)
            if key in owners:
                both = f"both {owners[key]} and {command.id}"
                mistaken = command.id if command.id in given else owners[key]
                raise KeyAssignmentError(
                    f"{key_shown(key)} is assigned to {both}: give one of them another key.", mistaken
                )
            owners[key] = command.id
