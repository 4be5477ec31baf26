"""Swapping the two articles of a comparison."""

from __future__ import annotations

from dataclasses import replace

from newsdiff.aligning import align
from newsdiff.comparing.corrections import pairs_of
from newsdiff.comparing.numbering import numbered
from newsdiff.comparing.passages import find_places
from newsdiff.discrepancies import in_order
from newsdiff.labelling.content import shape
from newsdiff.labelling.position import reading_order
from newsdiff.model import Comparison, Content, Passage, Provenance

_SWAPPED_CONTENT: dict[Content, Content] = {"removed": "added", "added": "removed"}


def swap(comparison: Comparison) -> Comparison:
    """Turn the comparison of A with B into the comparison of B with A.

    Passages get the numbers that they would have if the articles had been compared and corrected in this order.
    `swap(compare(a, b))` equals `compare(b, a)`.
    """
    c = comparison
    moved = {index for index, passage in enumerate(c.passages) if passage.position == "moved"}
    order = reading_order([(passage.b, passage.a) for passage in c.passages], moved)
    passages = tuple(_passage(number, c.passages[index]) for number, index in enumerate(order, 1))
    if c.corrections:
        links = (c.alignment or align(*c.articles)).swapped().links
        pairs = [(one.b, one.a) for one in pairs_of(c)]
        passages = numbered(passages, find_places(c.b, c.a, links), pairs)
    numbers = {c.passages[index].id: passage.id for index, passage in zip(order, passages, strict=True)}
    notes = {numbers[note.passage]: note for note in c.notes}
    return Comparison(
        a=c.b,
        b=c.a,
        links=tuple(sorted((link.swapped() for link in c.links), key=lambda link: (link.a, link.b))),
        passages=passages,
        provenance=Provenance(c.provenance.b, c.provenance.a),
        settings=c.settings,
        corrections=tuple(one.swapped() for one in c.corrections),
        notes=tuple(replace(notes[passage.id], passage=passage.id) for passage in passages if passage.id in notes),
        likenesses=tuple(sorted((one.swapped() for one in c.likenesses), key=lambda one: (one.a, one.b))),
        possible=tuple(sorted((one.swapped() for one in c.possible), key=lambda one: (-one.score, one.a, one.b))),
        alignment=c.alignment.swapped() if c.alignment else None,
    )


def _passage(number: int, passage: Passage) -> Passage:
    return Passage(
        id=number,
        content=_SWAPPED_CONTENT.get(passage.content, passage.content),
        position=passage.position,
        shape=shape(len(passage.b), len(passage.a)),
        a=passage.b,
        b=passage.a,
        score=passage.score,
        edits=tuple([edit.swapped() for edit in passage.edits]),
        also=tuple(sorted((b, a) for a, b in passage.also)),
        discrepancies=tuple(sorted((one.swapped() for one in passage.discrepancies), key=in_order)),
        elsewhere=tuple(sorted((one.swapped() for one in passage.elsewhere), key=in_order)),
    )
