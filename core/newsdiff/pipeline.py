"""The one way through: two documents in, one `Comparison` out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from newsdiff import corrections as correcting
from newsdiff.aligning import THRESHOLD, align
from newsdiff.aligning.passages import group
from newsdiff.aligning.terms import lexicon
from newsdiff.corrections import Locator
from newsdiff.diffing import diff
from newsdiff.labelling.content import content, shape
from newsdiff.labelling.position import Place, moved, reading_order
from newsdiff.labelling.provenance import provenance
from newsdiff.model import Comparison, Edit, Link, Note, Passage, Provenance
from newsdiff.reading import document_of
from newsdiff.segmenting import segment
from newsdiff.words import count_words

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from newsdiff.model import Article, Content, Correction, Document, Op

    Progress = Callable[[str, float], None]
    """Is told what is being done, and how much of all there is to do is done, from 0 to 1. What it raises ends the
    comparison."""


class _Known(NamedTuple):
    """What was worked out before, by the sentences of a passage."""

    edits: dict[Place, tuple[Edit, ...]]
    words: dict[Place, int]


def compare(
    a: Document | str,
    b: Document | str,
    *,
    language: str | None = None,
    corrections: Sequence[Correction] = (),
    progress: Progress | None = None,
) -> Comparison:
    """Compare two articles sentence by sentence.

    Args:
        a: The left article, as `newsdiff.read` returns it, or simply its text.
        b: The right article.
        language: ISO 639-1 code of both, if the detection should not be asked.
        corrections: What a reader changed about the links; those that do not fit the articles are left out.
        progress: Is called with the stage and the part done, many times; may raise to give up.

    Returns:
        The comparison. `compare(b, a)` is the same, mirrored.
    """
    tell = progress or _tell_nobody
    tell("dividing into sentences", 0.0)
    left = segment(_document(a, "A"), language=language)
    tell("dividing into sentences", 0.02)
    right = segment(_document(b, "B"), language=language)
    tell("linking sentences", 0.05)
    one, two, asked, turned = _in_order(left, right, corrections)
    alignment = align(one, two, tell=lambda part: tell("linking sentences", 0.05 + 0.6 * part))
    tell("comparing words", 0.65)
    corrected = correcting.apply(alignment.links, asked, lambda: (Locator(one), Locator(two)))
    is_common = alignment.lexicon.common_words(one.language)
    drafts = _drafts(one, two, corrected, is_common, _Known({}, {}), tell)
    settings = {"language": language, "threshold": THRESHOLD}
    return _comparison(left, right, corrected, drafts, turned, settings)


class Corrector:
    """Corrects one comparison again and again: the alignment is taken over, and so is every passage left untouched.

    Args:
        comparison: A comparison without corrections.
    """

    def __init__(self, comparison: Comparison) -> None:
        self._plain = comparison
        self._one, self._two, _, self._turned = _in_order(*comparison.articles, ())
        self._links = _turned_links(comparison.links) if self._turned else comparison.links
        self._known = _Known({}, {})
        self._learn(comparison)
        self._is_common: Callable[[str], bool] | None = None
        self._found: tuple[Locator, Locator] | None = None

    @property
    def locators(self) -> tuple[Locator, Locator]:
        """Those of the left and of the right article, made when they are first asked for."""
        one, two = self._locators()
        return (two, one) if self._turned else (one, two)

    def _locators(self) -> tuple[Locator, Locator]:
        if self._found is None:
            self._found = Locator(self._one), Locator(self._two)
        return self._found

    def apply(self, corrections: Sequence[Correction]) -> Comparison:
        """What `compare` makes of the two articles with these corrections, and no others."""
        if not corrections:
            return self._plain
        asked = correcting.mirrored(corrections) if self._turned else corrections
        corrected = correcting.apply(self._links, asked, self._locators)
        drafts = _drafts(self._one, self._two, corrected, self._common, self._known, _tell_nobody)
        plain = self._plain
        made = _comparison(plain.a, plain.b, corrected, drafts, self._turned, plain.settings)
        self._learn(made)
        return made

    def _learn(self, comparison: Comparison) -> None:
        for p in comparison.passages:
            place, edits = ((p.b, p.a), mirrored(p.edits)) if self._turned else ((p.a, p.b), p.edits)
            self._known.edits[place] = edits

    def _common(self, word: str) -> bool:
        if self._is_common is None:
            self._is_common = lexicon(self._one, self._two).common_words(self._one.language)
        return self._is_common(word)


def _tell_nobody(_stage: str, _done: float) -> None:
    """Nobody wants to know how far it is."""


def _in_order(
    left: Article, right: Article, corrections: Sequence[Correction]
) -> tuple[Article, Article, Sequence[Correction], bool]:
    """Both articles in one fixed order of their texts, and whether that turned them.

    What is worked out in this order and then turned back is the same from both sides: `compare(b, a)` mirrors
    `compare(a, b)`.
    """
    if right.text < left.text:
        return right, left, correcting.mirrored(corrections), True
    return left, right, corrections, False


def _comparison(
    left: Article,
    right: Article,
    corrected: correcting.Corrected,
    drafts: list[_Draft],
    turned: bool,
    settings: dict[str, Any],
) -> Comparison:
    """The comparison of what was worked out in the fixed order of the two texts."""
    links, applied = corrected.links, corrected.applied
    if turned:
        links, applied = _turned_links(links), correcting.mirrored(applied)
        drafts = [draft.mirrored() for draft in drafts]
    passages = _in_reading_order(drafts)
    if applied:
        settings = {**settings, "corrections": len(applied)}
    return Comparison(left, right, links, passages, provenance(left, right, passages), settings, applied)


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
    return Comparison(c.b, c.a, _turned_links(c.links), passages, shares, c.settings, turned, tuple(notes))


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
    by_machine: bool
    moved: bool
    edits: tuple[Edit, ...]
    left: Article
    right: Article

    def mirrored(self) -> _Draft:
        turned = self._replace(a=self.b, b=self.a, left=self.right, right=self.left)
        return turned._replace(edits=mirrored(self.edits))


def _drafts(
    left: Article,
    right: Article,
    corrected: correcting.Corrected,
    is_common: Callable[[str], bool],
    known: _Known,
    tell: Progress,
) -> list[_Draft]:
    """All passages, linked ones first; edits that are known are taken over, and `tell` hears of every other one."""
    groups = group(corrected.links)
    words = [_words(left, right, (g.a, g.b), known) for g in groups]
    away = moved([(g.strongest.a, g.strongest.b) for g in groups], [g.links for g in groups], words)
    linked = {i for g in groups for i in g.a}, {j for g in groups for j in g.b}
    alone: list[Place] = [((i,), ()) for i in range(len(left.sentences)) if i not in linked[0]]
    alone += [((), (j,)) for j in range(len(right.sentences)) if j not in linked[1]]
    places: list[Place] = [(g.a, g.b) for g in groups] + alone
    by_hand = {i for i, _ in corrected.by_hand}
    drafts = []
    for index, (a, b) in enumerate(places):
        edits = known.edits.get((a, b))
        if edits is None:
            tell("comparing words", 0.65 + 0.35 * index / len(places))
            edits = diff(left, a, right, b, is_common)
        score = groups[index].score if index < len(groups) else 0.0
        by_machine = by_hand.isdisjoint(a)
        drafts.append(_Draft(a, b, score, by_machine, index in away, edits, left, right))
    return drafts


def _words(left: Article, right: Article, place: Place, known: _Known) -> int:
    """How many words a passage has, both sides together."""
    if place not in known.words:
        known.words[place] = _count(left, place[0]) + _count(right, place[1])
    return known.words[place]


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
        content=content(draft.left, draft.a, draft.right, draft.b, draft.score if draft.by_machine else None),
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
