"""Finding names of the same person, place or organisation that are spelled or shortened differently."""

from __future__ import annotations

from collections.abc import Iterator

from rapidfuzz.distance import Indel, Prefix

from newsdiff.discrepancies.context import STEM, LinkedPair, Reader, Word, is_torn
from newsdiff.languages.calendar import full_names
from newsdiff.languages.reporting import reporting
from newsdiff.model.discrepancy import Discrepancy

ALIKE = 0.7
"""Minimum similarity of two spellings of a name, as a share of letters in the same order."""

SPELLED = 5
"""Minimum length of two spellings of a name; shorter names resemble each other by chance."""

NEAR = 4
"""Number of words on either side of a name that are its surroundings. Both names must have a content word in common
there.
"""

LEAST = 3
"""Minimum number of letters of a short form that the full form contains ("Liz" in "Elizabeth")."""

LONGEST = 40
"""Maximum number of letters of a name; longer runs of letters are addresses, keys or noise."""

HEADLINE = 0.8
"""Minimum share of capitalised words in a headline."""

NOUNS_CAPITALISED = frozenset({"de", "lb"})
"""Languages that capitalise all nouns, in which "Bank" and "Kreditbank" are a noun and its compound."""

DAMAGE = frozenset("'’´`?\ufffd")
"""Marks that replace a letter in text decoded with a wrong encoding, as in "S’nchez"."""

_ENDINGS = frozenset(
    ["", *"s n ns an ans ian ians ean ish ese i is e er ern y a stan ity ism ist ists dom ic ics ical".split()]
)
"""Endings of derived forms, which are not different names ("Russia", "Russian")."""


def names(pair: LinkedPair) -> Iterator[Discrepancy]:
    """Find a name with different spellings or forms."""
    (a, i), (b, j) = pair.sides
    left = _names(a, i, b.words(j).spelled)
    right = _names(b, j, a.words(i).spelled) if left else []
    for one in left if right else ():
        mine = one.start, one.end
        alike = [
            (two.start, two.end)
            for two in right
            if not same_but_damaged(a.text[one.start : one.end], b.text[two.start : two.end])
            and _one_name(one.key, two.key, compounds=NOUNS_CAPITALISED & {a.language, b.language})
            and a.around(i, mine, NEAR) & b.around(j, (two.start, two.end), NEAR)
        ]
        if len(alike) == 1:
            theirs = alike[0]
            yield Discrepancy("name", pair.link, mine, theirs, a.text[slice(*mine)], b.text[slice(*theirs)])
            return


def _names(reader: Reader, sentence: int, known: frozenset[str]) -> list[Word]:
    """Return the words written like names and not in `known`; none if nearly all words are, as in a headline."""
    text, content = reader.text, [word for word in reader.words(sentence).all if not word.small]
    new = [word for word in content if word.key not in known and text[word.start].isupper() and _may_be_name(word)]
    if not new or sum([text[word.start].isupper() for word in content]) > HEADLINE * len(content):
        return []
    table, days = reporting(reader.language), full_names(reader.language)
    titles = table.titles if table else frozenset[str]()
    return [
        word
        for word in new
        if word.plain not in days
        and word.plain not in titles
        and not _abbreviated(reader, sentence, word)
        and not is_torn(text, word.start, word.end)
        and (word.start > reader.span(sentence)[0] or _in_mid_sentence(reader, word))
    ]


def _in_mid_sentence(reader: Reader, word: Word) -> bool:
    """Return whether the first word of a sentence is also capitalised in mid sentence, as names are."""
    return reader.text[word.start : word.end] in reader.inside_sentences


def _may_be_name(word: Word) -> bool:
    return LEAST <= len(word.key) <= LONGEST


def _abbreviated(reader: Reader, sentence: int, word: Word) -> bool:
    """Return whether a word is followed by a full stop that does not end the sentence."""
    return reader.text[word.end : word.end + 1] == "." and word.end + 1 < reader.span(sentence)[1]


def same_but_damaged(a: str, b: str) -> bool:
    """Return whether two names differ only in a letter damaged by a wrong encoding."""
    return len(a) == len(b) and _fits(a, b) != _fits(b, a)


def _fits(damaged: str, name: str) -> bool:
    """Return whether a damaged name has the same length and letters as another, except for marks inside it."""
    pairs = [(mark, letter) for mark, letter in zip(damaged, name, strict=True) if mark != letter]
    return bool(pairs) and all(mark in DAMAGE and letter.isalpha() for mark, letter in pairs)


def _one_name(a: str, b: str, *, compounds: frozenset[str]) -> bool:
    """Return whether two keys are spellings or forms of one name; possible compounds are excluded."""
    if _derived(a, b):
        return False
    short, long = sorted((a, b), key=len)
    if not compounds and short in long[1:] and len(long) <= 3 * len(short):
        return True
    return len(short) >= SPELLED and a[0] == b[0] and Indel.normalized_similarity(a, b) >= ALIKE


def _derived(a: str, b: str) -> bool:
    """Return whether one key is derived from the other ("Russia", "Russian"), or both from the same stem."""
    common = Prefix.similarity(a, b)
    return common >= STEM and a[common:] in _ENDINGS and b[common:] in _ENDINGS
