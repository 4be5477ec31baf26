"""Finding direct quotations that the other article paraphrases.

A link shows that two sentences match. This module decides whether the other sentence also covers the quoted words.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from newsdiff.discrepancies.context import Reader
from newsdiff.discrepancies.detectors.quotes import Quoted, quoted_words, shared_words
from newsdiff.discrepancies.linked_pair import LinkedPair
from newsdiff.discrepancies.quotation_changes import nested
from newsdiff.discrepancies.sources import find_sources
from newsdiff.discrepancies.words import Word, cover
from newsdiff.languages.reporting import reporting
from newsdiff.model import Span
from newsdiff.model.discrepancy import Discrepancy

LEAST_SHARED = 2
"""Minimum number of a quotation's content words that the other sentence must contain. Names and numbers do not count:
all sentences about a person share the name, and many the number.
"""

COVERED = 0.25
"""Minimum share of a quotation's content words that the other sentence must contain."""

CERTAIN = 0.6
"""Minimum score of the link. It is not required if both sentences have the same speaker, or if the other sentence
contains exactly the quoted words or `MANY` of them.
"""

MANY = 4
"""Minimum number of a quotation's content words in its paraphrase if the link is uncertain. The sentence must also have
a source.
"""


def paraphrases(pair: LinkedPair) -> Iterator[Discrepancy]:
    """Find quotations that the other sentence repeats or paraphrases without quotation marks."""
    (a, i), (b, j) = pair.sides
    if not a.words(i).quoted and not b.words(j).quoted:
        return
    left, right = quoted_words(pair)
    for part in a.words(i).quoted:
        if found := _paraphrase(pair, part, (a, b), j, right):
            yield Discrepancy("quote-paraphrased", pair.link, cover(part), found, value_a=_quoted(a, part))
    for part in b.words(j).quoted:
        if found := _paraphrase(pair, part, (b, a), i, left):
            yield Discrepancy("quote-paraphrased", pair.link, found, cover(part), value_b=_quoted(b, part))


def _quoted(reader: Reader, part: Sequence[Word]) -> str:
    """Return the text of a quotation on one line."""
    return " ".join(reader.text[slice(*cover(part))].split())


def _paraphrase(
    pair: LinkedPair, part: Quoted, readers: tuple[Reader, Reader], other: int, quotations: Sequence[Quoted]
) -> Span | None:
    """Return the span of the paraphrase in the other sentence; None if there is none, or it is quoted there too.

    Args:
        pair: The two sentences.
        part: The quotation.
        readers: The article of the quotation, and the other one.
        other: The other sentence.
        quotations: The quotations in the other sentence.
    """
    here, there = readers
    inner = [one for one in quotations if nested(here, part, one)]
    if any(shared_words(part, one) for one in quotations if one not in inner):
        return None
    words = there.words(other)
    free = words.all if inner else words.free
    if exact := _exact(part, free):
        return cover(exact) if any(not word.small for word in part) and not (inner and _speaks(here, part)) else None
    stems = {word.stem for word in part if not word.small}
    names = {word.stem for word in part[1:] if here.text[word.start].isupper()}
    names |= {word.stem for word in part if word.key.isdecimal()}
    same = [word for word in free if word.stem in stems]
    shared = {word.stem for word in same}
    sentence = pair.link[0] if here is pair.a else pair.link[1]
    certain = pair.score >= CERTAIN or _one_speaker(here, sentence, there, other)
    if len(shared - names) < (LEAST_SHARED if certain else MANY) or len(shared) < COVERED * len(stems):
        return None
    return _shortest(same) if certain or find_sources(there, other) else None


def _one_speaker(here: Reader, sentence: int, there: Reader, other: int) -> bool:
    """Return whether the other sentence names a source of the first one, or reports what "he" or "she" said."""
    names = {name for source in find_sources(here, sentence) for name in source.names}
    reported = any(source.kind == "pronoun" for source in find_sources(there, other))
    return reported or not names.isdisjoint(there.words(other).spelled)


def _shortest(same: Sequence[Word]) -> Span:
    """Return the shortest run that contains all stems of the given words; the first if there are several."""
    stems = {word.stem for word in same}
    best, first, seen = cover(same), 0, Counter[str]()
    for word in same:
        seen[word.stem] += 1
        while seen[same[first].stem] > 1:
            seen[same[first].stem] -= 1
            first += 1
        if len(+seen) == len(stems) and word.end - same[first].start < best[1] - best[0]:
            best = same[first].start, word.end
    return best


def _speaks(reader: Reader, part: Quoted) -> bool:
    """Return whether a quotation is in the first or second person.

    Other articles may print such speech as a block without quotation marks.
    """
    table = reporting(reader.language)
    return table is not None and any(word.plain in table.speakers for word in part)


def _exact(part: Sequence[Word], free: Sequence[Word]) -> Sequence[Word] | None:
    """Return the words of a quotation in the other sentence, if it has all of them in a row."""
    keys = [word.key for word in part]
    for at in range(len(free) - len(keys) + 1):
        if free[at].key == keys[0] and [word.key for word in free[at : at + len(keys)]] == keys:
            return free[at : at + len(keys)]
    return None
