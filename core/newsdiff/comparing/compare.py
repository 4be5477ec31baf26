"""The main function, `compare`, which turns two documents into a `Comparison`."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from newsdiff.aligning import THRESHOLD, align
from newsdiff.comparing.passages import find_passages, with_discrepancies
from newsdiff.garbage import collector_paused
from newsdiff.labelling.provenance import provenance
from newsdiff.languages.codes import check_code
from newsdiff.model import Comparison, Settings
from newsdiff.reading.documents import as_document
from newsdiff.segmenting import languages_of, segment
from newsdiff.text.words import words_kept

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsdiff.aligning import Alignment
    from newsdiff.model import Article, Correction, Document, Likeness
    from newsdiff.reranking.embedding import Embedder

Progress = Callable[[str, float], None]
"""A progress callback. It is called with the current stage and the share done, from 0 to 1; raising an exception
cancels.
"""


def compare(
    a: Document | str,
    b: Document | str,
    *,
    language: str | None = None,
    corrections: Sequence[Correction] = (),
    furniture: Sequence[str] = (),
    embedder: Embedder | None = None,
    on_progress: Progress | None = None,
) -> Comparison:
    """Compare two articles sentence by sentence.

    Args:
        a: The left article, as returned by `newsdiff.read`, or its text.
        b: The right article.
        language: ISO 639-1 code of both articles; detected if not given.
        corrections: Corrections by hand; those that do not fit the articles are ignored.
        furniture: Lines that are not part of the story, each given by its start or by a regular expression between
            slashes.
        embedder: A language model to consult about doubtful links, such as one loaded by `newsdiff.sentence_model`.
        on_progress: Called often with the stage and the share done; may raise to cancel.

    Returns:
        The comparison. `compare(b, a)` is the same with its sides swapped.
    """
    check_code(language)
    documents = as_document(a, name="A"), as_document(b, name="B")
    with collector_paused(), words_kept():
        comparison = _compare(
            *documents, language, tuple(furniture), embedder, on_progress or (lambda _stage, _part: None)
        )
        if not corrections:
            return comparison
        from newsdiff.comparing.corrections import correct

        return correct(comparison, corrections)


def _compare(
    a: Document,
    b: Document,
    language: str | None,
    furniture: tuple[str, ...],
    embedder: Embedder | None,
    on_progress: Progress,
) -> Comparison:
    on_progress("dividing into sentences", 0.0)
    languages = languages_of(a, b, language)
    left = segment(a, language=languages[0], furniture=furniture)
    on_progress("dividing into sentences", 0.02)
    right = segment(b, language=languages[1], furniture=furniture)
    on_progress("linking sentences", 0.05)
    span = 0.2 if embedder else 0.6
    alignment = align(left, right, on_progress=lambda part: on_progress("linking sentences", 0.05 + span * part))
    settings = Settings(language, THRESHOLD)
    likenesses: tuple[Likeness, ...] = ()
    if embedder:
        from newsdiff.reranking import rerank

        def on_reranked(part: float) -> None:
            on_progress("asking the language model", 0.25 + 0.4 * part)

        alignment, likenesses = rerank(left, right, alignment, embedder, on_progress=on_reranked)
        settings = replace(settings, model=embedder.name, model_sha256=embedder.sha256)
    return compared(
        left,
        right,
        alignment,
        settings,
        likenesses=likenesses,
        on_progress=lambda part: on_progress("comparing words", 0.65 + 0.35 * part),
    )


def compared(
    a: Article,
    b: Article,
    alignment: Alignment,
    settings: Settings,
    *,
    likenesses: tuple[Likeness, ...] = (),
    on_progress: Callable[[float], None] = lambda _: None,
) -> Comparison:
    """Build the comparison of two aligned articles.

    Args:
        a: The left article.
        b: The right article.
        alignment: The links between them.
        settings: The settings used for aligning them.
        likenesses: The likenesses computed by a language model.
        on_progress: Called with the share done; may raise to cancel.
    """
    on_progress(0.0)
    passages = find_passages(a, b, alignment.links, alignment.lexicon, {}, on_progress=on_progress)
    passages = with_discrepancies(a, b, alignment.links, passages)
    possible = alignment.possible
    return Comparison(
        a,
        b,
        alignment.links,
        passages,
        provenance(a, b, passages, alignment.links, possible),
        settings,
        likenesses=likenesses,
        possible=possible,
        alignment=alignment,
    )
