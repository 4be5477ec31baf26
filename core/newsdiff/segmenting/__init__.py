"""Dividing a document into paragraphs and sentences, in many languages."""

from __future__ import annotations

from collections.abc import Iterable
from heapq import merge
from typing import NoReturn

from newsdiff.errors import NewsdiffError
from newsdiff.languages.detect import detect, detect_both
from newsdiff.model import Article, Document, Paragraph, Sentence, Span
from newsdiff.segmenting.boilerplate import find_boilerplate
from newsdiff.segmenting.paragraphs import find_paragraphs
from newsdiff.segmenting.sentences import split_sentences
from newsdiff.segmenting.spacing import EvenText, even
from newsdiff.text.sanitize import sanitize

MOST_SENTENCES = 40_000
"""Maximum number of sentences in an article. Two articles of that size take 36 seconds and 630 MB; a file of two
megabytes could contain a million one-letter sentences.
"""


def languages_of(a: Document, b: Document, language: str | None = None) -> tuple[str, str]:
    """Return the languages of two documents: `language` if given, else as declared in each file, else as detected."""
    found = detect_both(even(a.text).text, even(b.text).text)
    return language or a.language or found[0], language or b.language or found[1]


def segment(document: Document, *, language: str | None = None, furniture: tuple[str, ...] = ()) -> Article:
    """Divide a document into paragraphs and sentences.

    Args:
        document: The document to divide.
        language: ISO 639-1 code; by default as declared in the document, or else detected.
        furniture: The user's rules for lines that are not part of the story; see `find_boilerplate`.

    Returns:
        The article. A heading is one sentence, and so is each piece of boilerplate. No sentence of the story extends
            into boilerplate.

    Raises:
        NewsdiffError: There are more than `MOST_SENTENCES`.
    """
    known = even(document.text)
    language = language or document.language or detect(known.text)
    boilerplate = _set_apart(document, known, furniture)
    paragraphs: list[Paragraph] = []
    sentences: list[Sentence] = []
    for index, paragraph in enumerate(find_paragraphs(known.text, boilerplate)):
        paragraphs.append(Paragraph(*known.original(paragraph.start, paragraph.end), paragraph.kind))
        for start, end in _sentences(known.text, paragraph, language):
            if len(sentences) == MOST_SENTENCES:
                _refuse(document)
            sentences.append(Sentence(*known.original(start, end), index))
    return Article(document, language, tuple(paragraphs), tuple(sentences))


_APART = frozenset({"byline", "dateline", "caption", "credit", "teaser", "footnote"})
"""Roles of parts that are not counted as part of the story."""


def _set_apart(document: Document, known: EvenText, furniture: tuple[str, ...]) -> tuple[Span, ...]:
    """Return the pieces that are not part of the story, known from the file's format or from their wording.

    Spans refer to the text with even spacing.
    """
    parts = [known.even(part.start, part.end) for part in document.parts if part.role in _APART]
    pieces = [(piece.start, piece.end) for piece in find_boilerplate(known.text, furniture)]
    marked, found = frozenset(parts), list[Span]()
    for span in merge(sorted(parts), pieces):
        if not found or span[0] >= found[-1][1]:
            found.append(span)
        elif span in marked and found[-1] not in marked:
            found[-1] = span  # the file's format takes precedence
    return tuple(found)


def _refuse(document: Document) -> NoReturn:
    raise NewsdiffError(
        f"'{sanitize(document.outlet)}' has more than {MOST_SENTENCES:,} sentences, too many for an article: "
        "keep only the text of one."
    )


def _sentences(text: str, paragraph: Paragraph, language: str) -> Iterable[Span]:
    """Yield the sentences of one paragraph lazily."""
    if paragraph.kind in ("heading", "boilerplate"):
        return [(paragraph.start, paragraph.end)]
    return split_sentences(text, paragraph.start, paragraph.end, language)


__all__ = ["detect", "find_boilerplate", "languages_of", "segment"]
