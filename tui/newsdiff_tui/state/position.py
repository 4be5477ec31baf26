"""Describing the reader's place, for the header and for the footer of the passage screen."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator

from rich.cells import cell_len

from newsdiff.model import Comparison
from newsdiff.model.discrepancy_labels import dismissed_count
from newsdiff.model.story import outside_the_story
from newsdiff.outputs.wording import without_text
from newsdiff_tui.state.labels import figures, outlets, words
from newsdiff_tui.state.navigation import ViewState, navigable, order_of, passage_of


def position(comparison: Comparison, view_state: ViewState, room: int | None = None) -> str:
    """Describe the reader's place, such as `18 of 27 · passage 21 · reworded, moved`, with the last message.

    If `room` is not enough for both, the last parts of the place are left out, but never the message.
    """
    forms = _pairing(view_state) if view_state.pairing else _places(comparison, view_state)
    last = ""
    for last in forms:
        if room is None or cell_len(last) <= room:
            break
    return last


def _pairing(view_state: ViewState) -> Iterator[str]:
    """Yield instructions for pairing a sentence, from long to short, each after the message if there is one."""
    first = view_state.pairing
    there = "B" if first.startswith("A") else "A"
    asking = f"pair {first} with a sentence of {there}: go there, Enter pairs, Esc cancels"
    if view_state.note:
        yield f"{asking} · {view_state.note}"
        yield f"pair {first} with a sentence of {there} · {view_state.note}"
        yield f"{view_state.note} · Esc cancels"
        yield view_state.note
    else:
        yield asking
        yield f"pair {first}: go to {there}, Enter pairs, Esc cancels"
        yield f"pair {first}: Enter in {there}"


def _places(comparison: Comparison, view_state: ViewState) -> Iterator[str]:
    """Yield the place and the message in several forms, with ever fewer parts of the place."""
    passage = passage_of(comparison, view_state.passage)
    note = "" if view_state.note == "no differences" else view_state.note
    verdict = _verdict(comparison) if not comparison.differences or not comparison.links else ""
    first = [verdict, counted(comparison, view_state)]
    more = [_corrections(comparison), _dismissed(comparison)]
    labels = (words(passage, comparison), figures(passage)) if passage else ("", "")
    number = f"passage {passage.id}" if passage else ""
    yield _joined([*first, number, labels[0], *more, note])
    yield _joined([*first, number, labels[0], more[0], note])
    for label in labels:
        yield _joined([*first, number, label, note])
    yield _joined([*first, number, note])
    yield _joined([*first, note])
    yield _joined([verdict, note])
    yield note or _joined(first)


def _joined(parts: Iterable[str]) -> str:
    return " · ".join(filter(None, parts))


def _corrections(comparison: Comparison) -> str:
    number = len(comparison.corrections)
    return f"{number} correction{'s' if number > 1 else ''}" if number else ""


def _dismissed(comparison: Comparison) -> str:
    number = dismissed_count(comparison.passages)
    return f"{number} dismissed" if number else ""


def counted(comparison: Comparison, view_state: ViewState) -> str:
    """Return the position of the current passage among the visited differences, such as `18 of 27`.

    For a passage that is not visited, return a phrase such as `between 3 and 4 of 27` or `not part of the story`.
    Without differences, return an empty string.
    """
    passage = passage_of(comparison, view_state.passage)
    if passage is None or not comparison.differences:
        return ""
    ids = navigable(comparison, view_state)
    order = order_of(comparison)
    index = bisect_left(ids, order[passage.id], key=order.__getitem__)
    if passage.id in ids[index : index + 1]:
        return f"{index + 1} of {len(ids)}"
    if passage.differs and passage.id in outside_the_story(comparison):
        return "not part of the story"
    if not ids:
        return "no difference is shown"
    if 0 < index < len(ids):
        return f"between {index} and {index + 1} of {len(ids)}"
    return f"{'after the last' if index else 'before the first'} of {len(ids)}"


def _verdict(comparison: Comparison) -> str:
    """Return a message about articles without differences or without matches."""
    left, right = map(without_text, comparison.articles, outlets(comparison))
    if left and right:
        empty = not comparison.a.document.size and not comparison.b.document.size
        return "both articles are empty" if empty else "neither article contains text"
    if left or right:
        return left or right
    if not comparison.differences:
        return "no differences: the same text"
    return "no matches found"
