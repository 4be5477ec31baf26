"""Filtering by one kind of difference, and describing the filter for the header."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping
from dataclasses import dataclass, replace

from newsdiff.model import Comparison, Passage
from newsdiff.model.discrepancy_labels import DISCREPANCY_LABELS, SIGN, discrepancy_counts
from newsdiff.model.labels import CONTENTS
from newsdiff.model.story import story_differences
from newsdiff_tui.state.labels import Kind, discrepancies_of, letter, named, of_kind, role, sign
from newsdiff_tui.state.navigation import ViewState, at, navigable, order_of, passage_of

MENU: tuple[Kind, ...] = (
    "discrepancy", "figure", "quotation", "name", "date", "attribution", "certainty", "negation",
    "removed", "added", "partly", "reworded", "moved", "cosmetic", "verbatim",
)  # fmt: skip
"""The kinds in the filter menu, the most important first."""

LETTERS: Mapping[Kind, str] = {kind: letter(kind) for kind in MENU}
"""The letter of each kind in the filter menu."""

KINDS: tuple[Kind, ...] = tuple(dict.fromkeys((*MENU, *(label.kind for label in DISCREPANCY_LABELS))))
"""All kinds by which readers can filter, in the order of the palette."""


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Choice:
    """A line of the filter menu.

    Attributes:
        kind: A kind of passage.
        letter: The key that chooses it.
        count: The number of such passages in the story, which steps visit.
        apart: The number of further such passages that are not part of the story.
        discrepancies: The number of discrepancies in these passages; 0 if the kind is a label.
    """

    kind: Kind
    letter: str
    count: int
    apart: int = 0
    discrepancies: int = 0

    @property
    def number(self) -> str:
        """The numbers in words, such as `5`, `5 in 4 passages`, or `5, and 1 not part of the story`."""
        if self.discrepancies > self.count:
            return f"{self.discrepancies:,} in {self.count:,} passage{'s' if self.count > 1 else ''}"
        return f"{self.count:,}, and {self.apart:,} not part of the story" if self.apart else f"{self.count:,}"


def choices(comparison: Comparison) -> tuple[Choice, ...]:
    """Return the lines of the filter menu for the kinds of passages that occur."""
    found = (_choice(comparison, kind, letter) for kind, letter in LETTERS.items())
    return tuple(one for one in found if one.count)


def _choice(comparison: Comparison, kind: Kind, letter: str) -> Choice:
    ids = navigable(comparison, ViewState(only=kind))
    shown = [one for one in comparison.passages if of_kind(one, kind)]
    if role(kind) is None:
        return Choice(kind, letter, len(ids), discrepancies=sum(discrepancies_of(one, kind) for one in shown))
    return Choice(kind, letter, len(ids), apart=len(shown) - len(ids))


def alone(comparison: Comparison, view_state: ViewState, kind: Kind) -> ViewState:
    """Return the view state that shows only one kind of difference, at the nearest one."""
    there = replace(view_state, hidden=frozenset(), only=kind, note="")
    ids = navigable(comparison, there)
    here = passage_of(comparison, view_state.passage)
    if not ids:
        return replace(there, note=f"{named(kind)}: none")
    if here is None or here.id in ids:
        return there
    order = order_of(comparison)
    onward = min(bisect_left(ids, order[here.id], key=order.__getitem__), len(ids) - 1)
    return at(comparison, ids[onward], view_state.side, there)


def everything(view_state: ViewState) -> ViewState:
    """Return the view state with nothing hidden or collapsed."""
    return replace(view_state, hidden=frozenset(), only=None, collapsed=False, note="everything is shown")


def revealing(view_state: ViewState, passage: Passage | None) -> ViewState:
    """Return the view state, with everything shown if it would otherwise hide the given passage."""
    return replace(everything(view_state), note="") if passage and view_state.hides(passage) else view_state


def state(comparison: Comparison, view_state: ViewState, key: str) -> str:
    """Return a description of the filter, with the key that shows everything.

    Without a filter, return the number of differences that are not part of the story, or an empty string if there are
    none. Examples: `only ↷ moved · F shows all`, `= ≈ hidden · F shows all`.
    """
    parts = []
    if view_state.only is not None:
        parts.append(f"only {sign(view_state.only)} {named(view_state.only)}")
    elif view_state.hidden:
        signs = [label.sign for label in CONTENTS if label.value in view_state.hidden]
        parts.append(f"{' '.join(signs)} hidden")
    if view_state.collapsed and "verbatim" not in view_state.hidden and view_state.only is None:
        parts.append("= collapsed")
    if parts:
        return " · ".join([*parts, f"{key} shows all"])
    uncounted = len(comparison.differences) - len(story_differences(comparison))
    if uncounted:
        parts.append(f"{uncounted} not part of the story")
    return " · ".join(parts)


def discrepancies(comparison: Comparison, *, brief: bool = False) -> str:
    """Return the number of discrepancies, as `≠ 3 discrepancies` or briefly `≠ 3`; empty if there are none."""
    number = sum(discrepancy_counts(comparison.passages).values())
    if not number:
        return ""
    return f"{SIGN} {number}" if brief else f"{SIGN} {number} discrepanc{'y' if number == 1 else 'ies'}"
