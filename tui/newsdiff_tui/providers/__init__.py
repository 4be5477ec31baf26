"""What the palette offers; each provider is imported when the palette is opened."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from textual.command import Provider


def commands_provider() -> type[Provider]:
    """Return the commands of the screen."""
    from newsdiff_tui.providers.commands import CommandsProvider

    return CommandsProvider


def statements_provider() -> type[Provider]:
    """Return the statements of the collation."""
    from newsdiff_tui.providers.statements import StatementsProvider

    return StatementsProvider


def passages_provider() -> type[Provider]:
    """Return the passages of the comparison."""
    from newsdiff_tui.providers.passages import PassagesProvider

    return PassagesProvider
