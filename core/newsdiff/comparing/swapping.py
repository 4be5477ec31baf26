"""A comparison with its two articles exchanged."""

from __future__ import annotations

from dataclasses import replace

from newsdiff.discrepancies import in_order
from newsdiff.labelling.content import shape
from newsdiff.labelling.position import reading_order
from newsdiff.model import Comparison, Content, Passage, Provenance

_SWAPPED_CONTENT: dict[Content, Content] = {"removed": "added", "added": "removed"}


def swap(comparison: Comparison) -> Comparison:
    """Return the comparison of B with A, given that of A with B.

    Passages are numbered in the new left article's reading order. `swap(compare(a, b))` is `compare(b, a)`.
    """
    c = comparison
    moved = {index for index, passage in enumerate(c.passages) if passage.position == "moved"}
    order = reading_order([(passage.b, passage.a) for passage in c.passages], moved)
    numbers = {c.passages[index].id: number for number, index in enumerate(order, 1)}
    return Comparison(
        a=c.b,
        b=c.a,
        links=tuple(sorted((link.swapped() for link in c.links), key=lambda link: (link.a, link.b))),
        passages=tuple(_passage(number, c.passages[index]) for number, index in enumerate(order, 1)),
        provenance=Provenance(c.provenance.b, c.provenance.a),
        settings=c.settings,
        corrections=tuple(one.swapped() for one in c.corrections),
        notes=tuple(
            sorted((replace(note, passage=numbers[note.passage]) for note in c.notes), key=lambda note: note.passage)
        ),
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
    )
