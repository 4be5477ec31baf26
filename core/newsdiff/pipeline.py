"""The one way through: two documents in, one `Comparison` out."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from newsdiff.aligning import THRESHOLD, align
from newsdiff.aligning.passages import group
from newsdiff.diffing import diff
from newsdiff.labelling.content import content, shape
from newsdiff.labelling.position import Place, moved, reading_order
from newsdiff.labelling.provenance import provenance
from newsdiff.model import Comparison, Edit, Link, Passage, Provenance
from newsdiff.reading import document_of
from newsdiff.segmenting import segment
from newsdiff.words import count_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsdiff.model import Article, Content, Document, Op


def compare(a: Document | str, b: Document | str, *, language: str | None = None) -> Comparison:
    """Compare two articles sentence by sentence.

    Args:
        a: The left article, as `newsdiff.read` returns it, or simply its text.
        b: The right article.
        language: ISO 639-1 code of both, if the detection should not be asked.

    Returns:
        The comparison. `compare(b, a)` is the same, mirrored.
    """
    left = segment(_document(a, "A"), language=language)
    right = segment(_document(b, "B"), language=language)
    links, drafts = _relate(left, right)
    passages = _in_reading_order(drafts)
    settings = {"language": language, "threshold": THRESHOLD}
    return Comparison(left, right, links, passages, provenance(left, right, passages), settings)


def mirror(comparison: Comparison) -> Comparison:
    """The comparison with its sides changed, numbered in the new left article's order: that of `compare(b, a)`."""
    c = comparison
    away = {index for index, passage in enumerate(c.passages) if passage.position == "moved"}
    order = reading_order([(passage.b, passage.a) for passage in c.passages], away)
    passages = tuple(_turned(number, c.passages[index]) for number, index in enumerate(order, 1))
    shares = Provenance(c.provenance.b, c.provenance.a)
    return Comparison(c.b, c.a, _turned_links(c.links), passages, shares, c.settings)


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


def _turned_links(links: Sequence[Link]) -> tuple[Link, ...]:
    return tuple(sorted((Link(link.b, link.a, link.score) for link in links), key=lambda link: (link.a, link.b)))


_OTHER_SIDE: dict[Content, Content] = {"removed": "added", "added": "removed"}


def _document(source: Document | str, name: str) -> Document:
    return document_of(source, name=name) if isinstance(source, str) else source


class _Draft(NamedTuple):
    """A passage before it has its place and number."""

    a: tuple[int, ...]
    b: tuple[int, ...]
    score: float
    moved: bool
    edits: tuple[Edit, ...]
    left: Article
    right: Article

    def mirrored(self) -> _Draft:
        return _Draft(self.b, self.a, self.score, self.moved, mirrored(self.edits), self.right, self.left)


def _relate(left: Article, right: Article) -> tuple[tuple[Link, ...], list[_Draft]]:
    """Links and passages, worked out in one fixed order of the two texts: `compare(b, a)` mirrors `compare(a, b)`."""
    if right.text < left.text:
        links, drafts = _relate_in_order(right, left)
        return _turned_links(links), [draft.mirrored() for draft in drafts]
    return _relate_in_order(left, right)


def _relate_in_order(left: Article, right: Article) -> tuple[tuple[Link, ...], list[_Draft]]:
    alignment = align(left, right)
    groups = group(alignment.links)
    words = [_count(left, g.a) + _count(right, g.b) for g in groups]
    away = moved([(g.strongest.a, g.strongest.b) for g in groups], [g.links for g in groups], words)
    is_common = alignment.lexicon.common_words(left.language)
    drafts = [
        _Draft(g.a, g.b, g.score, index in away, diff(left, g.a, right, g.b, is_common), left, right)
        for index, g in enumerate(groups)
    ]
    linked = {i for draft in drafts for i in draft.a}, {j for draft in drafts for j in draft.b}
    alone: list[Place] = [((i,), ()) for i in range(len(left.sentences)) if i not in linked[0]]
    alone += [((), (j,)) for j in range(len(right.sentences)) if j not in linked[1]]
    drafts += [_Draft(a, b, 0.0, False, diff(left, a, right, b, is_common), left, right) for a, b in alone]
    return alignment.links, drafts


def _count(article: Article, sentences: Sequence[int]) -> int:
    spans = (article.sentences[index] for index in sentences)
    return sum([count_words(article.text, sentence.start, sentence.end) for sentence in spans])


def _in_reading_order(drafts: list[_Draft]) -> tuple[Passage, ...]:
    away = {index for index, draft in enumerate(drafts) if draft.moved}
    order = reading_order([(draft.a, draft.b) for draft in drafts], away)
    return tuple(_passage(number, drafts[index]) for number, index in enumerate(order, 1))


def _passage(number: int, draft: _Draft) -> Passage:
    return Passage(
        id=number,
        content=content(draft.left, draft.a, draft.right, draft.b, draft.score),
        position="moved" if draft.moved else "in-place",
        shape=shape(len(draft.a), len(draft.b)),
        a=draft.a,
        b=draft.b,
        score=draft.score,
        edits=draft.edits,
    )


_MIRROR: dict[Op, Op] = {"equal": "equal", "replace": "replace", "delete": "insert", "insert": "delete"}


def mirrored(edits: Sequence[Edit]) -> tuple[Edit, ...]:
    """The edits that lead the other way."""
    return tuple(Edit(_MIRROR[edit.op], edit.b, edit.a, mirrored(edit.chars)) for edit in edits)
