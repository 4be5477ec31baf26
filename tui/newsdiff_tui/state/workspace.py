"""What the app works with beside the comparison that it shows; every layer of the app takes from it what it needs."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from newsdiff.model import Comparison
from newsdiff_tui.jobs.job import OnProgress
from newsdiff_tui.keymap.commands import COMMANDS, Command

if TYPE_CHECKING:
    from newsdiff.notebook.session import Session

Load = Callable[[Comparison, OnProgress], Comparison]
"""Reads and compares again; is given the comparison so far, for what can be read once only."""


@dataclass(frozen=True, slots=True)
class Workspace:
    """What there is to work with.

    Attributes:
        commands: With the keys that they have.
        session: Where notes and corrections are kept; None for one that keeps them only until the app ends.
        load: Reads and compares the articles again; None where there is nothing to read again.
        watch: Whether that is done when a file changes.
        warning: What is told when the app opens; empty if there is nothing.
    """

    commands: Sequence[Command] = COMMANDS
    session: Session | None = None
    load: Load | None = None
    watch: bool = False
    warning: str = ""


BARE = Workspace()
"""For a comparison by itself."""
