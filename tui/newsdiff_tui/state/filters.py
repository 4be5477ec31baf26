"""What the reader has chosen to see: one kind of difference alone, or everything; and what the frame says of it."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import replace

from newsdiff.model import Comparison, Passage
from newsdiff.model.story import story_differences
from newsdiff_tui.state.labels import Label, named, of_kind, sign
from newsdiff_tui.state.navigation import Reading, at, passage_of, walked

FILTERS: tuple[Label, ...] = ("removed", "added", "reworded", "moved", "cosmetic")
"""The kinds of difference that can be shown alone, in the order in which they are gone through."""


def filtered(comparison: Comparison, reading: Reading) -> Reading:
    """The next kind of difference there is shown alone, after the last one everything."""
    kinds = [kind for kind in FILTERS if any(of_kind(passage, kind) for passage in comparison.differences)]
    after = kinds.index(reading.only) + 1 if reading.only in kinds else 0
    return alone(comparison, reading, kinds[after]) if after < len(kinds) else everything(reading)


def alone(comparison: Comparison, reading: Reading, kind: Label) -> Reading:
    """One kind of difference alone; who reads another one goes to the nearest of this kind."""
    there = replace(reading, hidden=frozenset(), only=kind, note="")
    ids = walked(comparison, there)
    here = passage_of(comparison, reading.passage)
    if not ids:
        return replace(there, note=f"nothing is {named(kind)}")
    if here is None or here.id in ids:
        return there
    onward = min(bisect_left(ids, here.id), len(ids) - 1)
    return at(comparison, ids[onward], reading.side, there)


def everything(reading: Reading) -> Reading:
    """Nothing hidden, nothing collapsed."""
    return replace(reading, hidden=frozenset(), only=None, collapsed=False, note="everything is shown")


def revealing(reading: Reading, passage: Passage | None) -> Reading:
    """The reading with everything shown, if a passage that the reader wants to see is hidden by it."""
    return replace(everything(reading), note="") if passage and reading.hides(passage) else reading


def state(comparison: Comparison, reading: Reading, key: str) -> str:
    """What the frame says as long as something is hidden or not counted, and the key that shows everything.

    `only ↷ moved · F shows all`, `= ≈ hidden · F shows all`, `1 outside the story`; empty if there is nothing to say.
    """
    parts = []
    if reading.only is not None:
        parts.append(f"only {sign(reading.only)} {named(reading.only).removeprefix('only ')}")
    elif reading.hidden:
        order: tuple[Label, ...] = ("verbatim", "cosmetic", "reworded", "removed", "added")
        parts.append(" ".join(sign(kind) for kind in order if kind in reading.hidden) + " hidden")
    if reading.collapsed and "verbatim" not in reading.hidden and reading.only is None:
        parts.append("= collapsed")
    if parts:
        return " · ".join([*parts, f"{key} shows all"])
    uncounted = len(comparison.differences) - len(story_differences(comparison))
    return f"{uncounted} outside the story" if uncounted else ""
