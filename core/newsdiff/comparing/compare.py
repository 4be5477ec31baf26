"""The one way through: two documents in, one `Comparison` out."""

from __future__ import annotations

import gc
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from newsdiff.aligning import THRESHOLD, align
from newsdiff.aligning.terms import lexicon
from newsdiff.comparing import corrections as correcting
from newsdiff.comparing.corrections import Locator
from newsdiff.comparing.mirroring import mirror, mirrored, mirrored_likenesses, mirrored_links
from newsdiff.comparing.passages import Draft, Known, drafts, in_reading_order
from newsdiff.labelling.provenance import provenance
from newsdiff.model import Comparison, Likeness
from newsdiff.reading import document_of
from newsdiff.segmenting import segment

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from newsdiff.aligning import Alignment
    from newsdiff.comparing.passages import Progress
    from newsdiff.model import Article, Correction, Document
    from newsdiff.reranking.embedding import Embedder


def compare(
    a: Document | str,
    b: Document | str,
    *,
    language: str | None = None,
    corrections: Sequence[Correction] = (),
    embedder: Embedder | None = None,
    progress: Progress | None = None,
) -> Comparison:
    """Compare two articles sentence by sentence.

    Args:
        a: The left article, as `newsdiff.read` returns it, or simply its text.
        b: The right article.
        language: ISO 639-1 code of both, if the detection should not be asked.
        corrections: What a reader changed about the links; those that do not fit the articles are left out.
        embedder: A language model that is asked about doubtful links, such as `newsdiff.sentence_model` loads.
        progress: Is called with the stage and the part done, many times; may raise to give up.

    Returns:
        The comparison. `compare(b, a)` is the same, mirrored.
    """
    with _tidied():
        one, two = _document(a, "A"), _document(b, "B")
        return _compare(one, two, language, corrections, embedder, progress or _tell_nobody)


@contextmanager
def _tidied() -> Iterator[None]:
    """Without the garbage collector, which finds nothing among values without cycles and takes a fifth of the time."""
    paused = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if paused:
            gc.enable()


def _compare(
    a: Document,
    b: Document,
    language: str | None,
    corrections: Sequence[Correction],
    embedder: Embedder | None,
    tell: Progress,
) -> Comparison:
    tell("dividing into sentences", 0.0)
    if _is_turned(a.text, b.text, corrections):
        return mirror(_compare(b, a, language, correcting.mirrored(corrections), embedder, tell))
    left = segment(a, language=language)
    tell("dividing into sentences", 0.02)
    right = segment(b, language=language)
    tell("linking sentences", 0.05)
    one, two, asked, turned = _in_order(left, right, corrections)
    span = 0.2 if embedder else 0.6
    alignment = align(one, two, on_progress=lambda part: tell("linking sentences", 0.05 + span * part))
    settings: dict[str, Any] = {"language": language, "threshold": THRESHOLD}
    likenesses: tuple[Likeness, ...] = ()
    if embedder:
        alignment, likenesses = _asked(embedder, alignment, one, two, tell)
        settings |= {"model": embedder.name, "model_sha256": embedder.sha256}
    tell("comparing words", 0.65)
    corrected = correcting.apply(alignment.links, asked, lambda: (Locator(one), Locator(two)))
    is_common = alignment.lexicon.common_words(one.language)
    drafted = drafts(one, two, corrected, is_common, Known({}, {}), tell)
    if turned:
        likenesses = mirrored_likenesses(likenesses)
    return _comparison(left, right, corrected, drafted, turned, settings, likenesses)


def _asked(
    embedder: Embedder, alignment: Alignment, a: Article, b: Article, tell: Progress
) -> tuple[Alignment, tuple[Likeness, ...]]:
    """The alignment after a language model was asked about it, and what that said."""
    from newsdiff.reranking import reranked
    from newsdiff.reranking.likeness import likenesses

    def told(part: float) -> None:
        tell("asking the language model", 0.25 + 0.4 * part)

    found = likenesses(alignment, a, b, embedder, tell=told)
    return reranked(alignment, found), tuple(Likeness(i, j, value) for (i, j), value in found.items())


class Corrector:
    """Corrects one comparison again and again: the alignment is taken over, and so is every passage left untouched.

    Args:
        comparison: A comparison without corrections.
    """

    def __init__(self, comparison: Comparison) -> None:
        self._plain = comparison
        self._one, self._two, _, self._turned = _in_order(*comparison.articles, ())
        self._links = mirrored_links(comparison.links) if self._turned else comparison.links
        self._known = Known({}, {})
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
        if _is_turned(self._plain.a.text, self._plain.b.text, corrections):
            return mirror(Corrector(mirror(self._plain)).apply(correcting.mirrored(corrections)))
        asked = correcting.mirrored(corrections) if self._turned else corrections
        corrected = correcting.apply(self._links, asked, self._locators)
        drafted = drafts(self._one, self._two, corrected, self._common, self._known, _tell_nobody)
        plain = self._plain
        made = _comparison(plain.a, plain.b, corrected, drafted, self._turned, plain.settings, plain.likenesses)
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


def _is_turned(a: str, b: str, corrections: Sequence[Correction]) -> bool:
    """Whether a text is compared with itself and its corrections are taken from the other side.

    Equal texts have no order of their own, and where two passages have changed places one of them is called moved:
    only the corrections can tell the sides apart.
    """
    return a == b and _sort_keys(correcting.mirrored(corrections)) < _sort_keys(corrections)


def _sort_keys(corrections: Sequence[Correction]) -> list[tuple[str, int, int]]:
    return [(one.kind, one.a.start, one.b.start) for one in corrections]


def _comparison(
    left: Article,
    right: Article,
    corrected: correcting.Corrected,
    drafted: list[Draft],
    turned: bool,
    settings: dict[str, Any],
    likenesses: tuple[Likeness, ...],
) -> Comparison:
    """The comparison of what was worked out in the fixed order of the two texts."""
    links, applied = corrected.links, corrected.applied
    if turned:
        links, applied = mirrored_links(links), correcting.mirrored(applied)
        drafted = [draft.mirrored() for draft in drafted]
    passages = in_reading_order(drafted)
    if applied:
        settings = {**settings, "corrections": len(applied)}
    shares = provenance(left, right, passages)
    return Comparison(left, right, links, passages, shares, settings, applied, likenesses=likenesses)


def _document(source: Document | str, name: str) -> Document:
    return document_of(source, name=name) if isinstance(source, str) else source
