"""From a `Document` to an `Article`: paragraphs and sentences in many languages."""

from __future__ import annotations

from newsdiff.errors import NewsdiffError
from newsdiff.model import Article, Document, Paragraph, Sentence, Span
from newsdiff.segmenting.boilerplate import find_boilerplate
from newsdiff.segmenting.languages import detect
from newsdiff.segmenting.paragraphs import find_paragraphs
from newsdiff.segmenting.sentences import split_sentences
from newsdiff.visible import visible

MOST_SENTENCES = 200_000
"""Sentences of the largest article that is compared, each of which costs a kilobyte and some 30 microseconds: a file of
two megabytes may hold a million of one letter. The longest novels have a quarter of them."""


def segment(document: Document, *, language: str | None = None) -> Article:
    """Divide a document into paragraphs and sentences.

    Args:
        document: What was read.
        language: ISO 639-1 code; without it that of the document counts, else it is detected.

    Returns:
        The article. A heading and a piece of boilerplate are one sentence each, whatever stands in them, and
        no sentence of the story reaches into boilerplate.

    Raises:
        NewsdiffError: There are more than `MOST_SENTENCES`.
    """
    text = document.text
    language = language or document.language or detect(text)
    boilerplate = tuple((piece.start, piece.end) for piece in find_boilerplate(text))
    paragraphs = find_paragraphs(text, boilerplate)
    _bound(len(paragraphs), document)
    sentences = tuple(
        Sentence(start, end, index)
        for index, paragraph in enumerate(paragraphs)
        for start, end in _sentences(text, paragraph, language)
    )
    _bound(len(sentences), document)
    return Article(document, language, paragraphs, sentences)


def _bound(count: int, document: Document) -> None:
    if count > MOST_SENTENCES:
        raise NewsdiffError(
            f"'{visible(document.outlet)}' has more than {MOST_SENTENCES:,} sentences, too many for an article: "
            "cut it down to the text of one."
        )


def _sentences(text: str, paragraph: Paragraph, language: str) -> list[Span]:
    """The sentences of one paragraph."""
    if paragraph.kind in ("heading", "boilerplate"):
        return [(paragraph.start, paragraph.end)]
    return split_sentences(text, paragraph.start, paragraph.end, language)


__all__ = ["detect", "find_boilerplate", "segment"]
