"""Names: one person, place or body under names that are spelled or shortened in other ways."""

from __future__ import annotations

from collections.abc import Iterator

from rapidfuzz.distance import Indel, Prefix

from newsdiff.discrepancies.context import LinkedPair, Reader, Word
from newsdiff.discrepancies.quotes import STEM
from newsdiff.languages.calendar import full_names
from newsdiff.languages.reporting import reporting
from newsdiff.model.discrepancy import Discrepancy

ALIKE = 0.7
"""How alike two spellings of a name are, at least: a share of letters in the same order."""

SPELLED = 5
"""Letters that both of two spellings have, at least: shorter names resemble each other by chance."""

NEAR = 4
"""Words around a name, one content word of which must stand around the other name, too."""

LEAST = 3
"""Letters of a short form that must stand in the full one ("Liz" in "Elizabeth")."""

_ENDINGS = ("", "s", "n", "an", "ian", "ean", "ish", "ese", "i", "er", "ern", "y", "a")
"""Endings of derived forms ("Russia", "Russian"), which are no other name."""


def names(pair: LinkedPair) -> Iterator[Discrepancy]:
    """Find one name in two spellings or forms."""
    (a, i), (b, j) = pair.sides
    if _all_capitals(a, i) or _all_capitals(b, j):
        return
    known_a, known_b = {word.key for word in a.words(i)}, {word.key for word in b.words(j)}
    left = [word for word in a.words(i) if _is_name(a, word) and word.key not in known_b]
    right = [word for word in b.words(j) if _is_name(b, word) and word.key not in known_a]
    for one in left:
        alike = [two for two in right if _one_name(one.key, two.key) and _around(a, i, one) & _around(b, j, two)]
        if len(alike) == 1:
            two = alike[0]
            mine, theirs = (one.start, one.end), (two.start, two.end)
            yield Discrepancy("name", pair.link, mine, theirs, a.text[slice(*mine)], b.text[slice(*theirs)])
            return


def _is_name(reader: Reader, word: Word) -> bool:
    """Whether a word is written like a name and is no title, weekday, month or abbreviation."""
    table = reporting(reader.language)
    plain = reader.text[word.start : word.end].lower()
    return (
        reader.text[word.start].isupper()
        and word.key not in reader.small_words
        and len(word.key) >= LEAST
        and plain not in full_names(reader.language)
        and not (table and plain in table.titles)
        and reader.text[word.end : word.end + 1] != "."
    )


def _around(reader: Reader, sentence: int, word: Word) -> set[str]:
    """The stems of the content words around a word."""
    words = reader.words(sentence)
    at = words.index(word)
    near = words[max(0, at - NEAR) : at] + words[at + 1 : at + 1 + NEAR]
    return {one.key[:STEM] for one in near if one.key not in reader.small_words}


def _all_capitals(reader: Reader, sentence: int) -> bool:
    """Whether nearly every word has a capital, as in a headline: nothing there tells names from other words."""
    words = [word for word in reader.words(sentence) if word.key not in reader.small_words]
    return sum(reader.text[word.start].isupper() for word in words) > 0.8 * len(words)


def _one_name(a: str, b: str) -> bool:
    """Whether two keys are spellings or forms of one name."""
    if _derived(a, b):
        return False
    short, long = sorted((a, b), key=len)
    if short in long[1:] and len(long) <= 3 * len(short):
        return True
    return len(short) >= SPELLED and a[0] == b[0] and Indel.normalized_similarity(a, b) >= ALIKE


def _derived(a: str, b: str) -> bool:
    """Whether one key is derived from the other ("Russia", "Russian"), or both are from one stem."""
    common = Prefix.similarity(a, b)
    return common >= STEM and a[common:] in _ENDINGS and b[common:] in _ENDINGS
