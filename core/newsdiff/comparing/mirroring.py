"""The other way round: what a comparison of A with B says of B with A."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsdiff.comparing import corrections as correcting
from newsdiff.labelling.content import shape
from newsdiff.labelling.position import reading_order
from newsdiff.model import Comparison, Edit, Likeness, Link, Note, Passage, Provenance

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsdiff.model import Content, Op


def mirror(comparison: Comparison) -> Comparison:
    """The comparison with its sides changed, numbered in the new left article's order: that of `compare(b, a)`."""
    c = comparison
    away = {index for index, passage in enumerate(c.passages) if passage.position == "moved"}
    order = reading_order([(passage.b, passage.a) for passage in c.passages], away)
    passages = tuple(_turned(number, c.passages[index]) for number, index in enumerate(order, 1))
    numbers = {c.passages[index].id: number for number, index in enumerate(order, 1)}
    notes = sorted([Note(numbers[note.passage], note.text, note.bookmarked) for note in c.notes], key=_by_passage)
    shares = Provenance(c.provenance.b, c.provenance.a)
    turned = correcting.mirrored(c.corrections)
    likenesses = mirrored_likenesses(c.likenesses)
    return Comparison(c.b, c.a, mirrored_links(c.links), passages, shares, c.settings, turned, tuple(notes), likenesses)


def _by_passage(note: Note) -> int:
    return note.passage


def _turned(number: int, passage: Passage) -> Passage:
    p = passage
    return Passage(
        id=number,
        content=_OTHER_SIDE.get(p.content, p.content),
        position=p.position,
        shape=shape(len(p.b), len(p.a)),
        a=p.b,
        b=p.a,
        score=p.score,
        edits=mirrored(p.edits),
    )


def mirrored_links(links: Sequence[Link]) -> tuple[Link, ...]:
    """The links of the other way round, ordered by `(a, b)`."""
    return tuple(sorted((Link(link.b, link.a, link.score) for link in links), key=lambda link: (link.a, link.b)))


def mirrored_likenesses(likenesses: Sequence[Likeness]) -> tuple[Likeness, ...]:
    """The likenesses of the other way round, ordered by `(a, b)`."""
    return tuple(sorted([Likeness(one.b, one.a, one.value) for one in likenesses], key=lambda one: (one.a, one.b)))


_OTHER_SIDE: dict[Content, Content] = {"removed": "added", "added": "removed"}


_MIRROR: dict[Op, Op] = {"equal": "equal", "replace": "replace", "delete": "insert", "insert": "delete"}


def mirrored(edits: Sequence[Edit]) -> tuple[Edit, ...]:
    """The edits that lead the other way."""
    return tuple(Edit(_MIRROR[edit.op], edit.b, edit.a, mirrored(edit.chars)) for edit in edits)
