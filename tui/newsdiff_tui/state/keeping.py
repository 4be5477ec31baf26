"""Keeping the reader's place after a reload."""

from __future__ import annotations

from bisect import bisect_right

from newsdiff.comparing.anchors import Locator, anchor
from newsdiff.model import Article, Comparison, Side
from newsdiff_tui.state.navigation import Moving, ViewState, at, passage_of


def moving(old: Comparison, new: Comparison) -> Moving:
    """Return a function that maps a place in the old texts to the new ones.

    The result is in the same sentence or, if that is gone, in the nearest earlier sentence that remains.
    """
    locators = {"a": Locator(new.a), "b": Locator(new.b)}

    def moved(side: Side, offset: int) -> tuple[Side, int]:
        before, after = old.article(side), new.article(side)
        index = bisect_right(before.sentences, offset, key=lambda sentence: sentence.start) - 1
        found = _still_there(before, index, locators[side])
        if found is None:
            return side, 0
        was, now = found
        sentence = after.sentences[now]
        within = offset - before.sentences[was].start if was == index else 0
        return side, min(sentence.start + within, sentence.end - 1)

    return moved


def place(old: Comparison, new: Comparison, view_state: ViewState) -> ViewState:
    """Return the reader's place in the new comparison, at the passage with the first sentence of the current one.

    If that sentence is gone, the nearest earlier one that remains is used.
    """
    passage = passage_of(old, view_state.passage)
    if passage is None:
        return view_state if not new.passages else at(new, new.passages[0].id, view_state.side, view_state)
    side = view_state.side
    own = passage.sentences(side)
    before, after = old.article(side), new.article(side)
    found = _still_there(before, own[0], Locator(after)) if own else None
    sentence = found[1] if found else 0
    for candidate in new.passages:
        if sentence in candidate.sentences(side):
            return at(new, candidate.id, side, view_state)
    return at(new, new.passages[0].id if new.passages else 0, side, view_state)


def _still_there(before: Article, index: int, locator: Locator) -> tuple[int, int] | None:
    """Return the old and the new index of a sentence, or None.

    If the sentence is gone, the nearest earlier one that remains is used.
    """
    for was in range(index, -1, -1):
        now = locator.locate(anchor(before, was))
        if now is not None:
            return was, now
    return None
