"""The reader's place in a comparison, and navigation by pure functions.

A step beyond the first or last place stays there with a message, rather than wrapping around.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from newsdiff.model import Comparison, Passage, Side
from newsdiff.model.discrepancy_labels import displayed
from newsdiff.model.labels import Role, content
from newsdiff.model.story import story_differences
from newsdiff_tui.state.labels import Kind, label, named, of_kind, outlets

Moving = Callable[[Side, int], tuple[Side, int]]
"""Maps a place in a text (side and offset) to the same place in the text that replaces it."""


@dataclass(frozen=True, slots=True)
class ViewState:
    """The reader's place.

    Attributes:
        passage: The id of the current passage; None if there is none (two empty articles).
        side: The article in which the passage is viewed; of a moved passage, the end that is viewed.
        note: A message from the last step, such as `last difference`; may be empty.
        hidden: The kinds of passages that are hidden and skipped.
        collapsed: Whether passages without differences are hidden too.
        origin: The passage whose other end or places are being visited by `other_end`; else None.
        only: The only kind of difference that is shown; None for all.
        pairing: The sentence to be paired, such as `A 3`, while the reader chooses another one; else empty.
    """

    passage: int | None = None
    side: Side = "a"
    note: str = ""
    hidden: frozenset[Role] = frozenset()
    collapsed: bool = False
    only: Kind | None = None
    origin: int | None = None
    pairing: str = ""

    def hides(self, passage: Passage) -> bool:
        """Return whether a passage is hidden."""
        if self.only is not None and not of_kind(passage, self.only):
            return True
        return content(passage).role in self.hidden or (self.collapsed and not passage.differs)

    @property
    def hides_any(self) -> bool:
        """Whether any filter is set, even if no passage is of the kind that it hides."""
        return bool(self.hidden or self.collapsed or self.only)

    @property
    def folding(self) -> tuple[object, ...]:
        """A value that is equal for view states that hide the same passages."""
        return self.hidden, self.collapsed, self.only


def navigable(comparison: Comparison, view_state: ViewState) -> list[int]:
    """Return the ids of the passages that are counted and visited by steps.

    They are the visible differences of the story, or the verbatim passages if only these are shown.
    """
    visited = comparison.passages if view_state.only == "verbatim" else story_differences(comparison)
    return [passage.id for passage in visited if not view_state.hides(passage)]


def start(comparison: Comparison) -> ViewState:
    """Return the view state at the first difference in the story, or the first passage if there is none."""
    for passage in (*navigable(comparison, ViewState()), *(passage.id for passage in comparison.passages)):
        return at(comparison, passage)
    return ViewState()


def at(comparison: Comparison, passage_id: int, side: Side = "a", before: ViewState | None = None) -> ViewState:
    """Return the view state at a passage, on the requested side if possible; hidden kinds stay hidden."""
    before = before or ViewState()
    passage = passage_of(comparison, passage_id)
    if passage is None:
        return replace(before, passage=None, note="", origin=None)
    if not passage.sentences(side):
        side = "b" if side == "a" else "a"
    return replace(before, passage=passage.id, side=side, note="", origin=None)


def step(comparison: Comparison, view_state: ViewState, forward: bool, alike: bool = False) -> ViewState:
    """Go to the next or previous difference in reading order; with `alike`, to one of the same kind."""
    here = passage_of(comparison, view_state.passage)
    steps = navigable(comparison, view_state)
    if alike and here is not None:
        steps = [one for one in steps if (there := passage_of(comparison, one)) and label(there) == label(here)]
    onward = _onward(comparison, steps, view_state, forward)
    if onward is not None:
        return at(comparison, onward, before=view_state)
    if not steps and not alike:
        return replace(view_state, note="no differences")
    end = "last" if forward else "first"
    if not alike and here is not None and here.id not in steps:
        return replace(view_state, note=f"no difference {'after' if forward else 'before'} this passage")
    if not alike or here is None:
        return replace(view_state, note=f"{end} difference")
    one_sided = label(here) in ("removed", "added")
    kind = f"passage with {named(label(here))}" if one_sided else f"{label(here)} passage"
    return replace(view_state, note=f"{end} {kind}")


def step_discrepancy(comparison: Comparison, view_state: ViewState, forward: bool) -> ViewState:
    """Go to the next or previous passage with a discrepancy."""
    ids = [one.id for one in comparison.passages if displayed(one) and not view_state.hides(one)]
    onward = _onward(comparison, ids, view_state, forward)
    if onward is not None:
        return at(comparison, onward, before=view_state)
    if not ids:
        hidden = any(map(displayed, comparison.passages))
        return replace(view_state, note="all discrepancies are hidden" if hidden else "no discrepancies found")
    if view_state.passage in ids:
        return replace(view_state, note=f"{'last' if forward else 'first'} discrepancy")
    return replace(view_state, note=f"no discrepancy {'after' if forward else 'before'} this passage")


def _onward(comparison: Comparison, ids: Sequence[int], view_state: ViewState, forward: bool) -> int | None:
    """Return the next or previous of the passages `ids`, which must be in order, or None if there is none."""
    order = order_of(comparison)
    here, place = order.get(view_state.passage or 0, -1), order.__getitem__
    index = bisect_right(ids, here, key=place) if forward else bisect_left(ids, here, key=place) - 1
    return ids[index] if 0 <= index < len(ids) else None


def outermost(comparison: Comparison, view_state: ViewState, last: bool) -> ViewState:
    """Go to the first or last visible passage."""
    shown = (passage for passage in comparison.passages[:: -1 if last else 1] if not view_state.hides(passage))
    passage = next(shown, None)
    return at(comparison, passage.id, before=view_state) if passage else view_state


def other_end(comparison: Comparison, view_state: ViewState) -> ViewState:
    """Go to the other end of a moved passage or, from there, to the next moved passage, wrapping around.

    From a passage that has not moved, go to the next moved one. If no moved passage is visible, go to the next
    passage with parts of the current one.
    """
    away = [p.id for p in comparison.passages if p.position == "moved" and not view_state.hides(p)]
    if not away:
        return _elsewhere(comparison, view_state)
    here = view_state.passage
    alone, visited = len(away) == 1, view_state.origin == view_state.passage
    if here in away and (alone or not visited):
        there = at(comparison, here, "a" if view_state.side == "b" else "b", view_state)
        return replace(there, origin=None if alone else here)
    order = order_of(comparison)
    onward = bisect_right(away, order.get(here or 0, -1), key=order.__getitem__)
    return at(comparison, away[onward % len(away)], before=view_state)


def _elsewhere(comparison: Comparison, view_state: ViewState) -> ViewState:
    """Go to the next passage with parts of the current one; from the last of these passages, go back."""
    origin = passage_of(comparison, view_state.origin or view_state.passage)
    places = _shown_places(comparison, view_state, origin) if origin else []
    if origin is None or len(places) < 2:
        hidden = any(passage.position == "moved" for passage in comparison.passages)
        return replace(view_state, note="all moved passages are hidden" if hidden else "nothing has moved")
    here = view_state.passage, view_state.side
    passage, side = places[(places.index(here) + 1) % len(places) if here in places else 1]
    note = "" if passage == origin.id else f"parts of passage {origin.id} are here, too"
    return replace(at(comparison, passage, side, view_state), origin=origin.id, note=note)


Homes = Mapping[tuple[Side, int], int]
"""The id of the passage of each sentence, keyed by side and index."""


def homes_of(comparison: Comparison) -> Homes:
    """Return the ids of the passages of all sentences."""
    sides: tuple[Side, Side] = ("a", "b")
    return {
        (side, one): passage.id for passage in comparison.passages for side in sides for one in passage.sentences(side)
    }


def places_of(passage: Passage, homes: Homes) -> list[tuple[int, Side]]:
    """Return the places of a passage, each as the id and side of a passage.

    The first is its own place, or its two places if it has moved. Passages of the other article with parts of it
    follow.
    """
    sides: tuple[Side, Side] = ("a", "b")
    own = [side for side in sides if passage.sentences(side)]
    places = [(passage.id, side) for side in (own if passage.position == "moved" else own[:1])]
    for a, b in passage.also:
        other: tuple[Side, int] = ("b", b) if a in passage.a else ("a", a)
        places.append((homes[other], other[0]))
    return list(dict.fromkeys(places))


def _shown_places(comparison: Comparison, view_state: ViewState, passage: Passage) -> list[tuple[int, Side]]:
    places = places_of(passage, homes_of(comparison))
    hidden = {one.id for one in comparison.passages if view_state.hides(one)} - {passage.id}
    return [(one, side) for one, side in places if one not in hidden]


def swapped(view_state: ViewState, before: Comparison, after: Comparison) -> ViewState:
    """Return the same place after swapping the sides; `after` is `before` with its sides swapped."""
    here = passage_of(before, view_state.passage)
    ids = {(passage.b, passage.a): passage.id for passage in after.passages}
    other: dict[Role, Role] = {"removed": "added", "added": "removed"}
    return replace(
        view_state,
        passage=ids[here.a, here.b] if here else None,
        pairing=view_state.pairing.translate(str.maketrans("AB", "BA")),
        side="b" if view_state.side == "a" else "a",
        origin=None,
        note=f"A is now {outlets(after)[0]}" if outlets(after) != ("A", "B") else "the sides are swapped",
        hidden=frozenset(other.get(kind, kind) for kind in view_state.hidden),
        only="added" if view_state.only == "removed" else "removed" if view_state.only == "added" else view_state.only,
    )


def toggle(comparison: Comparison, view_state: ViewState, kind: Role) -> ViewState:
    """Hide or show a kind of passages; if the current one is hidden, go to the nearest visible difference."""
    count = sum(content(passage).role == kind for passage in comparison.passages)
    there = replace(view_state, hidden=view_state.hidden ^ {kind}, note="")
    here = passage_of(comparison, view_state.passage)
    if here is not None and there.hides(here):
        onward = step(comparison, there, forward=True)
        there = step(comparison, there, forward=False) if onward.note else onward
    state = "hidden" if kind in there.hidden else "shown"
    return replace(there, note=f"{named(kind)}: {f'{count} {state}' if count else 'none'}")


def collapse(view_state: ViewState) -> ViewState:
    """Collapse or expand passages without differences."""
    note = "verbatim text expanded" if view_state.collapsed else "verbatim text collapsed"
    return replace(view_state, collapsed=not view_state.collapsed, note=note)


def passage_of(comparison: Comparison, passage_id: int | None) -> Passage | None:
    """Return the passage with an id, or None if there is none."""
    if passage_id is None:
        return None
    found = comparison.passages[max(0, passage_id - 1) : max(0, passage_id)]
    if found and found[0].id == passage_id:
        return found[0]
    return next((passage for passage in comparison.passages if passage.id == passage_id), None)


def order_of(comparison: Comparison) -> dict[int, int]:
    """Return the position of each passage in reading order, keyed by its id.

    After corrections, ids no longer ascend in reading order.
    """
    return {passage.id: at for at, passage in enumerate(comparison.passages)}
