"""Choosing differing words to emphasise: names, figures, dates and negations.

Changed endings and prepositions are marked faintly, so that changes of meaning stand out.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from newsdiff.discrepancies.context import Reader
from newsdiff.discrepancies.words import Word
from newsdiff.languages.certainty import certainty_words
from newsdiff.model import Comparison, Passage, Side, Span

Emphasis = Mapping[tuple[int, Side], tuple[Span, ...]]
"""The emphasised spans, by passage and side."""

_HEADLINE = 0.8
"""Maximum share of capitalised words in prose. With more, a sentence counts as a headline, in which capitals do not
indicate names.
"""

_NOUNS_CAPITALISED = frozenset({"de", "lb"})
"""Languages that capitalise all nouns."""

_SIDES: tuple[Side, Side] = ("a", "b")


def emphasis(comparison: Comparison) -> Emphasis:
    """Return the names, figures, dates and negations that only one side of a passage has."""
    readers = {side: Reader(comparison.article(side)) for side in _SIDES}
    differing = [one for one in comparison.passages if one.edited]
    known = frozenset(
        word.key
        for passage in differing
        for side, reader in readers.items()
        for sentence in passage.sentences(side)
        for word in _capitalised(reader, sentence)[1:]
    )
    return {
        (passage.id, side): _joined(comparison.article(side).text, sorted(_spans(passage, side, readers, known)))
        for passage in differing
        for side in _SIDES
    }


def _joined(text: str, spans: Iterable[Span]) -> tuple[Span, ...]:
    """Return spans in order, joining words of a name that are separated only by a space or a full stop."""
    found: list[Span] = []
    for start, end in spans:
        if found and text[found[-1][1] : start].strip(" .") == "":
            found[-1] = found[-1][0], max(found[-1][1], end)
        else:
            found.append((start, end))
    return tuple(found)


def _spans(passage: Passage, side: Side, readers: Mapping[Side, Reader], known: frozenset[str]) -> Iterator[Span]:
    reader, other = readers[side], readers["b" if side == "a" else "a"]
    there = {
        word.key for sentence in passage.sentences("b" if side == "a" else "a") for word in other.words(sentence).all
    }
    table = certainty_words(reader.language)
    negations = table.negations if table else frozenset()
    for sentence in passage.sentences(side):
        words = reader.words(sentence).all
        names = [word for word in _capitalised(reader, sentence) if word.key in known]
        for word in (*names, *(word for word in words if word.key in negations)):
            if word.key not in there:
                yield word.start, word.end
        for one in reader.quantities(sentence):
            inside = {word.key for word in words if one.start <= word.start < one.end}
            if not inside <= there:
                yield one.start, one.end


def _capitalised(reader: Reader, sentence: int) -> list[Word]:
    """Return the first word of a sentence, and the words written like names.

    Return none for a headline, or in a language that capitalises all nouns.
    """
    if reader.language in _NOUNS_CAPITALISED:
        return []
    words = reader.words(sentence).all
    content = [word for word in words if not word.small]
    capital = [word for word in content if reader.text[word.start].isupper() and len(word.key) > 1]
    if len(capital) > _HEADLINE * len(content):
        return []
    return list(dict.fromkeys([*words[:1], *capital]))
