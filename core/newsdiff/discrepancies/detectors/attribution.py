"""Finding statements that the articles attribute to different sources, or that only one of them attributes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newsdiff.discrepancies.context import Reader
from newsdiff.discrepancies.detectors.names import same_but_damaged
from newsdiff.discrepancies.linked_pair import LinkedPair
from newsdiff.discrepancies.sources import Source, find_sources
from newsdiff.discrepancies.words import STEM
from newsdiff.languages.punctuation import QUOTES
from newsdiff.model.discrepancy import Discrepancy

LEAST_SHARED = 3
"""Minimum number of content words that an attributed statement shares with a sentence without a source."""

LEAST_COMMON = 2
"""Minimum number of content words shared by two statements that are both attributed."""

SHARED_PART = 0.3
"""Minimum share of content words that an attributed statement and a sentence without a source have in common, relative
to the shorter of the two.
"""

CERTAIN = 0.5
"""Minimum score of a link for reporting that the sources differ, or that only one article attributes a quotation."""

_PAUSES = frozenset(",;:!?—–" + QUOTES)
_THAT = frozenset({"that", "dass", "daß", "que"})

_PRONOUNS = frozenset("he she they er sie il elle ils elles".split())

REPORTING = frozenset({"neutral", "doubt", "concession", "stress", "hope", "threat"})
"""Grades of verbs that introduce a statement, unlike "rejected" and "criticized"."""


def attribution(pair: LinkedPair) -> Iterator[Discrepancy]:
    """Find a source that only one of two linked sentences names, or two different sources."""
    (a, i), (b, j) = pair.sides
    left, right = _reporting(a, i), _reporting(b, j)
    if bool(left) != bool(right):
        source = (left or right)[0]
        here, at, there, other = (a, i, b, j) if left else (b, j, a, i)
        certain = pair.score >= CERTAIN or not here.words(at).quoted
        partners = pair.partners[1 if left else 0]
        if certain and _only_here(source, here, at, there, other) and not _given(source, there, partners):
            yield Discrepancy(
                "attribution",
                pair.link,
                source.span if left else None,
                source.span if right else None,
                _named(here, source) if left else None,
                _named(here, source) if right else None,
            )
    elif left and right and pair.score >= CERTAIN and (different := _different(left, right, pair)):
        one, two = different
        yield Discrepancy("attribution", pair.link, one.span, two.span, _named(a, one), _named(b, two))


def _only_here(source: Source, here: Reader, at: int, there: Reader, other: int) -> bool:
    """Return whether the other sentence makes the same statement without a source."""
    if there.words(other).quoted or (here.words(at).quoted and source.kind == "pronoun"):
        return False
    if there.speaks(other):
        return False
    words = there.words(other).all
    if _names(source, there, other):
        return False
    if source.kind == "pronoun" and words and words[0].plain in _PRONOUNS:
        return False
    return _stated_by_both(source, here, at, there, other)


def _names(source: Source, there: Reader, sentence: int) -> bool:
    """Return whether a sentence of the other article contains a name of a source."""
    return not _stems(source).isdisjoint(word.stem for word in there.words(sentence).all)


def _given(source: Source, there: Reader, sentences: Sequence[int]) -> bool:
    """Return whether any of the given sentences of the other article gives the same source."""
    return any(_stems(source) == _stems(one) for at in sentences for one in find_sources(there, at))


def _stems(source: Source) -> set[str]:
    """Return the stems of a source's names, which also match "Ukraines" without the apostrophe of "Ukraine's"."""
    return {name[:STEM] for name in source.names}


def _reporting(reader: Reader, sentence: int) -> list[Source]:
    return [source for source in find_sources(reader, sentence) if source.grade in REPORTING]


def _stated_by_both(source: Source, here: Reader, at: int, there: Reader, other: int) -> bool:
    """Return whether the other sentence contains enough content words of the attributed statement."""
    said = _statement(source, here, at)
    theirs = there.words(other).content
    shared = len(said & theirs)
    return shared >= LEAST_SHARED and shared >= SHARED_PART * min(len(said), len(theirs))


def _statement(source: Source, reader: Reader, sentence: int) -> set[str]:
    """Return the content words of the statement attributed to a source.

    The statement precedes the source if there is a comma before the source and no "that" after it; otherwise it
    follows. If it would be too short, both parts are taken, as in "The bridge, police said, was closed."
    """
    words = [word for word in reader.words(sentence).all if not word.small]
    before = {word.stem for word in words if word.end <= source.span[0]}
    after = {word.stem for word in words if word.start >= source.span[1]}
    start, end = source.span
    following = next((word.plain for word in reader.words(sentence).all if word.start >= end), "")
    paused = reader.text[max(0, start - 2) : start].rstrip()[-1:] in _PAUSES
    said = before if paused and following not in _THAT else after
    return said if len(said) > LEAST_SHARED else before | after


def _different(left: list[Source], right: list[Source], pair: LinkedPair) -> tuple[Source, Source] | None:
    """Find two sources that cannot be the same one."""
    for one in left:
        for two in right:
            if {"pronoun", "office"} & {one.kind, two.kind}:
                continue
            words_a = {word.stem for word in pair.a.words(pair.link[0]).all}
            words_b = {word.stem for word in pair.b.words(pair.link[1]).all}
            if _stems(one) & words_b or _stems(two) & words_a or _same_person(pair, one, two):
                return None
            if _is_of_partner(pair, one, two):
                return None
            return (one, two) if statements_agree(pair, one, two) else None
    return None


def _is_of_partner(pair: LinkedPair, one: Source, two: Source) -> bool:
    """Return whether a source is that of another sentence linked to one of the two, as when one article splits them."""
    mine, theirs = pair.other_partners
    return any(_stems(two) & _stems(other) for at in mine for other in find_sources(pair.a, at)) or any(
        _stems(one) & _stems(other) for at in theirs for other in find_sources(pair.b, at)
    )


def statements_agree(pair: LinkedPair, one: Source, two: Source) -> bool:
    """Return whether the statements of two sources agree, not only the rest of their sentences."""
    left, right = _statement(one, pair.a, pair.link[0]), _statement(two, pair.b, pair.link[1])
    return len(left & right) >= LEAST_COMMON


def _same_person(pair: LinkedPair, one: Source, two: Source) -> bool:
    """Return whether two sources share a name, apart from a damaged letter."""
    spans = (pair.a.text[slice(*one.span)], pair.b.text[slice(*two.span)])
    left, right = (text.split() for text in spans)
    return any(same_but_damaged(mine, its) for mine in left for its in right)


def _named(reader: Reader, source: Source) -> str:
    return " ".join(reader.text[source.span[0] : source.span[1]].split())
