"""Finding names of the same person, place or organisation that are spelled or shortened differently."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from rapidfuzz.distance import Indel, Levenshtein, Prefix

from newsdiff.discrepancies.context import Reader
from newsdiff.discrepancies.linked_pair import LinkedPair
from newsdiff.discrepancies.words import STEM, Word, Words, is_torn
from newsdiff.languages.calendar import full_names
from newsdiff.languages.places import countries
from newsdiff.languages.reporting import reporting
from newsdiff.model.discrepancy import Discrepancy
from newsdiff.text.sequences import gaps

ALIKE = 0.7
"""Minimum similarity of two spellings of a name, as a share of letters in the same order."""

SPELLED = 5
"""Minimum length of two spellings of a name; shorter names resemble each other by chance."""

NEAR = 4
"""Number of words before and after two names that are searched for a common content word."""

LEAST = 3
"""Minimum number of letters of a name or its short form, such as "Liz" for "Elizabeth"."""

LONGEST = 40
"""Maximum number of letters of a name; longer runs of letters are addresses, keys or noise."""

NOUNS_CAPITALISED = frozenset({"de", "lb"})
"""Languages that capitalise all nouns, in which "Bank" and "Kreditbank" are a noun and its compound."""

DAMAGE = frozenset("'’´`?\ufffd")
"""Marks that replace a letter in text decoded with a wrong encoding, as in "S’nchez"."""

IDENTICAL = 0.8
"""Minimum share of equal words in two sentences for comparing names of any length that differ in one letter."""

_ENDINGS = frozenset(
    ["", *"s n ns an ans ian ians ean ish ese i is e er ern y a stan ity ism ist ists dom ic ics ical".split()]
)
"""Endings of derived forms, which are not different names ("Russia", "Russian")."""


def names(pair: LinkedPair) -> Iterator[Discrepancy]:
    """Find a name with different spellings or forms."""
    (a, i), (b, j) = pair.sides
    left = names_in(a, i, b.words(j).spelled)
    right = names_in(b, j, a.words(i).spelled) if left else []
    for one in left if right else ():
        mine = one.start, one.end
        alike = [
            (two.start, two.end)
            for two in right
            if _one_name(one.key, two.key, compounds=NOUNS_CAPITALISED & {a.language, b.language})
            and not same_but_damaged(a.text[one.start : one.end], b.text[two.start : two.end])
            and a.around(i, mine, NEAR) & b.around(j, (two.start, two.end), NEAR)
        ]
        if len(alike) == 1:
            theirs = alike[0]
            yield Discrepancy("name", pair.link, mine, theirs, a.text[slice(*mine)], b.text[slice(*theirs)])
            return
    yield from _replaced(pair, left, right)


def _replaced(pair: LinkedPair, left: Sequence[Word], right: Sequence[Word]) -> Iterator[Discrepancy]:
    """Find names replaced by others, however short.

    Names that differ in one letter, such as "Kari" and "Karin", must be beside the same name or in nearly identical
    sentences. In these, names may be entirely different, unless the other article has them elsewhere, too, since they
    may then stand for the same ("Moscow" and "Kremlin").
    """
    (a, i), (b, j) = pair.sides
    left, right = [*left, *_first_name(a, i, b)], [*right, *_first_name(b, j, a)]
    if not left or not right or a.language != b.language or not _names_are_capitalised(a.language):
        return
    close = any(_differ_in_a_letter(one.key, two.key) for one in left for two in right)
    if not close and not (_may_be_identical(a.words(i), b.words(j)) and pair.common.share >= IDENTICAL):
        return
    names, others = {word.start: word for word in left}, {word.start: word for word in right}
    words, their_words = a.words(i).all, b.words(j).all
    for start, end, first, last in gaps(pair.common.blocks, len(words), len(their_words)):
        if end - start != 1 or last - first != 1:
            continue
        one, two = names.get(words[start].start), others.get(their_words[first].start)
        if one is None or two is None or _may_be_one(a, one, b, two):
            continue
        if _differ_in_a_letter(one.key, two.key):
            beside = _beside_name(a, words, start) and _beside_name(b, their_words, first)
            differ = beside or (pair.common.share >= IDENTICAL and not _derived(one.key, two.key))
        else:
            inside = start > 0 and first > 0 and not _derived(one.key, two.key)
            differ = inside and pair.common.share >= IDENTICAL and not (_occurs(one, a, b) or _occurs(two, b, a))
        if differ:
            spans = (one.start, one.end), (two.start, two.end)
            yield Discrepancy("name", pair.link, *spans, a.text[slice(*spans[0])], b.text[slice(*spans[1])])


def _may_be_identical(a: Words, b: Words) -> bool:
    """Return whether two sentences have about the same number of words."""
    return min(len(a.all), len(b.all)) >= IDENTICAL * max(len(a.all), len(b.all))


def _may_be_one(a: Reader, one: Word, b: Reader, two: Word) -> bool:
    """Return whether two names may be forms of one: of a country, a damaged name, an abbreviation, or a plural."""
    spelled, other = a.text[one.start : one.end], b.text[two.start : two.end]
    known = countries(a.language)
    if one.plain in known and known[one.plain] == known.get(two.plain):
        return True
    short, long = sorted((one.key, two.key), key=len)
    plural = long in {f"{short}s", f"{short}e"}
    return plural or spelled.isupper() or other.isupper() or same_but_damaged(spelled, other)


def _occurs(word: Word, here: Reader, there: Reader) -> bool:
    """Return whether the other article has a name, too."""
    return here.text[word.start : word.end] in there.text


def _first_name(reader: Reader, sentence: int, other: Reader) -> Sequence[Word]:
    """Return the first word of a sentence if a capitalised word follows, as in "Jon Dahl", but not in a headline."""
    words = reader.words(sentence).all
    first = words[:1] if words and words[0] in reader.capitalised(sentence) and _may_be_name(words[0]) else ()
    table = reporting(reader.language)
    if not first or (table and first[0].plain in table.titles) or other.language != reader.language:
        return ()
    return first if _beside_name(reader, words, 0) else ()


def _names_are_capitalised(language: str) -> bool:
    """Return whether capitals show which words are names in a language.

    They do in languages with tables that do not capitalise all nouns.
    """
    return reporting(language) is not None and language not in NOUNS_CAPITALISED


def _differ_in_a_letter(one: str, two: str) -> bool:
    """Return whether two keys differ in one letter."""
    return abs(len(one) - len(two)) <= 1 and Levenshtein.distance(one, two, score_cutoff=1) == 1


def _beside_name(reader: Reader, words: Sequence[Word], at: int) -> bool:
    """Return whether a word is directly before or after a capitalised word, with only a space between them."""
    for first, second in ((at - 1, at), (at, at + 1)):
        if first < 0 or second >= len(words):
            continue
        other = words[first if first != at else second]
        gap = reader.text[words[first].end : words[second].start]
        if gap in {" ", "-"} and reader.text[other.start].isupper() and not other.small and len(other.key) > 1:
            return True
    return False


def names_in(reader: Reader, sentence: int, known: frozenset[str]) -> list[Word]:
    """Return the words written like names and not in `known`.

    There are none if nearly all words of the sentence are capitalised, as in a headline.
    """
    new = [word for word in reader.capitalised(sentence) if word.key not in known and _may_be_name(word)]
    if not new:
        return []
    table, days = reporting(reader.language), full_names(reader.language)
    titles = table.titles if table else frozenset[str]()
    return [
        word
        for word in new
        if word.plain not in days
        and word.plain not in titles
        and not _abbreviated(reader, sentence, word)
        and not is_torn(reader.text, word.start, word.end)
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
    """Return whether a damaged name equals another one, apart from marks in place of letters."""
    pairs = [(mark, letter) for mark, letter in zip(damaged, name, strict=True) if mark != letter]
    return bool(pairs) and all(mark in DAMAGE and letter.isalpha() for mark, letter in pairs)


def _one_name(a: str, b: str, *, compounds: frozenset[str]) -> bool:
    """Return whether two keys are spellings or forms of one name; possible compounds are excluded."""
    short, long = (a, b) if len(a) <= len(b) else (b, a)
    shortened = short in long[1:] and not compounds and len(long) <= 3 * len(short)
    spelled = a[0] == b[0] and len(short) >= SPELLED and Indel.normalized_similarity(a, b) >= ALIKE
    return (shortened or spelled) and not _derived(a, b)


def _derived(a: str, b: str) -> bool:
    """Return whether one key is derived from the other ("Russia", "Russian"), or both from the same stem."""
    common = Prefix.similarity(a, b)
    return common >= STEM and a[common:] in _ENDINGS and b[common:] in _ENDINGS
