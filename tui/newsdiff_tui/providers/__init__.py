"""Providers of the command palette, which are imported when it is opened."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from textual.command import Provider


def commands_provider() -> type[Provider]:
    """Return the provider of the screen's commands."""
    from newsdiff_tui.providers.commands import CommandsProvider

    return CommandsProvider


def statements_provider() -> type[Provider]:
    """Return the provider of the collation's statements."""
    from newsdiff_tui.providers.statements import StatementsProvider

    return StatementsProvider


def passages_provider() -> type[Provider]:
    """Return the provider of the comparison's passages."""
    from newsdiff_tui.providers.passages import PassagesProvider

    return PassagesProvider
