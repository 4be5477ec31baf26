"""Pairing the numbers of people to whom the same happened, such as "injuring 17" and "27 people were hurt"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newsdiff.discrepancies.context import Reader
from newsdiff.discrepancies.linked_pair import LinkedPair
from newsdiff.discrepancies.quantities_compared import bound, counted_words, same
from newsdiff.languages.outcomes import JOINS, ONE_PERSON, PARTIAL, PEOPLE, outcomes
from newsdiff.languages.punctuation import QUOTES
from newsdiff.languages.quantities import Quantity

REACH = 6
"""Maximum distance in words from a figure to a later word for the outcome, as in "17 people on the train were hurt"."""

_BREAKS = frozenset(",;:.()[]–—").union(QUOTES)
"""Characters that separate a figure from a word for an outcome."""


def same_outcome(
    pair: LinkedPair, left: Sequence[Quantity], right: Sequence[Quantity]
) -> Iterator[tuple[Quantity, Quantity]]:
    """Yield different figures with the same outcome if each is the only one with it in its sentence.

    Figures that count different groups, such as "two officers" and "three suspects", are not paired.
    """
    (a, i), (b, j) = pair.sides
    table = outcomes(a.language)
    if a.language != b.language or table.keys().isdisjoint(a.words(i).spelled):
        return
    mine, theirs = _by_outcome(a, i, left, table), _by_outcome(b, j, right, table)
    for outcome in sorted(mine.keys() & theirs.keys()):
        if len(mine[outcome]) == len(theirs[outcome]) == 1:
            one, two = mine[outcome][0], theirs[outcome][0]
            groups = _group(a, i, one, table), _group(b, j, two, table)
            if same(one, two) or (all(groups) and groups[0].isdisjoint(groups[1])):
                continue
            if pair.is_main or not _is_repeated(pair, one, two):
                yield one, two


def _is_repeated(pair: LinkedPair, one: Quantity, two: Quantity) -> bool:
    """Return whether either figure is also in another partner of the other sentence, with which it is compared."""
    lefts, rights = pair.other_partners
    repeated = (same(one, figure) for at in lefts for figure in pair.a.quantities(at))
    return any(repeated) or any(same(two, figure) for at in rights for figure in pair.b.quantities(at))


def _by_outcome(
    reader: Reader, sentence: int, figures: Sequence[Quantity], table: dict[str, int]
) -> dict[int, list[Quantity]]:
    """Return the figures without a unit, keyed by their outcome."""
    found: dict[int, list[Quantity]] = {}
    for one in figures:
        if one.unit is None and (outcome := _outcome(reader, sentence, one, table)) is not None:
            found.setdefault(outcome, []).append(one)
    return found


def _outcome(reader: Reader, sentence: int, figure: Quantity, table: dict[str, int]) -> int | None:
    """Return the outcome of a figure: of the word directly before it, or else of one soon after it; or None."""
    start = bound(reader, sentence, figure)[1]
    before = reader.before(sentence, start)
    if before and before[-1].plain in table and not reader.text[before[-1].end : start].strip():
        return table[before[-1].plain]
    if before and before[-1].plain in PARTIAL:
        return None
    if len(before) > 1 and before[-1].plain == "of" and before[-2].plain in ONE_PERSON:
        return None
    starts = {one.start for one in reader.quantities(sentence)}
    end = figure.end
    for word in reader.after(sentence, figure.end)[:REACH]:
        if not _BREAKS.isdisjoint(reader.text[end : word.start]) or word.start in starts or word.plain in JOINS:
            return None
        if word.plain in table:
            return table[word.plain]
        end = word.end
    return None


def _group(reader: Reader, sentence: int, figure: Quantity, table: dict[str, int]) -> frozenset[str]:
    """Return the stems of the words for the people counted by a figure; empty if they are any people."""
    counted = counted_words(reader, sentence, figure)
    return frozenset(word.stem for word in counted if word.plain not in PEOPLE and word.plain not in table)
