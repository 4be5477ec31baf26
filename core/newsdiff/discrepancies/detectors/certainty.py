"""Finding differences in certainty: hedges, modal verbs, reporting verbs, stronger and weaker words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from newsdiff.discrepancies.context import Reader
from newsdiff.discrepancies.detectors.attribution import statements_agree
from newsdiff.discrepancies.linked_pair import LinkedPair
from newsdiff.discrepancies.sources import find_sources
from newsdiff.discrepancies.words import Word
from newsdiff.languages.certainty import Certainty, certainty_words
from newsdiff.languages.reporting import reporting
from newsdiff.model import Span
from newsdiff.model.discrepancy import Discrepancy

REACH = 5
"""Number of words after a modal verb that are searched for its verb and object."""

COMPARED_GRADES = frozenset({"neutral", "doubt", "charge", "concession", "stress", "threat", "hope"})
"""Grades of reporting verbs that are compared; dismissing or criticising something is a different act.
"""

HEADLINE = {"to": ((("to",), "certain"),)}
"""Words that mean "will" in headlines, such as "to" in "Pipeline to cost $2.6 bln"."""

SAME_STRENGTH = frozenset({frozenset({"doubt", "charge"}), frozenset({"neutral", "hope"})})
"""Pairs of grades whose difference is not reported."""

NEAR = 4
"""Number of words before and after two words of different strength that are searched for a common content word."""


def certainty(pair: LinkedPair) -> Iterator[Discrepancy]:
    """Find words that make one of two linked sentences more certain than the other."""
    table = certainty_words(pair.a.language)
    if table is None or pair.a.language != pair.b.language:
        return
    yield from _verbs(pair)
    spelled = pair.a.words(pair.link[0]).spelled, pair.b.words(pair.link[1]).spelled
    if any(not words.isdisjoint(table.hedges) for words in spelled):
        yield from _hedges(pair, table)
    modal = [not words.isdisjoint(table.modal_words) for words in spelled]
    if all(known or _is_headline(*side) for known, side in zip(modal, pair.sides, strict=True)):
        yield from _modals(pair, table)
    if all(not words.isdisjoint(table.graded_words) for words in spelled):
        yield from _strengths(pair, table)


def _discrepancy(pair: LinkedPair, a: Span | None, b: Span | None) -> Discrepancy:
    values = (pair.a.text[slice(*a)] if a else None, pair.b.text[slice(*b)] if b else None)
    return Discrepancy("certainty", pair.link, a, b, *values)


def _verbs(pair: LinkedPair) -> Iterator[Discrepancy]:
    """Find a source with different verbs, such as "said" on one side and "admitted" or "threatened" on the other."""
    (a, i), (b, j) = pair.sides
    table = reporting(a.language)
    if table is None:
        return
    left, right = find_sources(a, i), find_sources(b, j)
    in_both = {one.grade for one in left} & {two.grade for two in right}
    for one in left:
        for two in right:
            same = one.names & two.names or "pronoun" in (one.kind, two.kind)
            grades = frozenset({one.grade, two.grade})
            differ = one.grade != two.grade and grades <= COMPARED_GRADES and grades not in SAME_STRENGTH
            if same and differ and in_both.isdisjoint(grades) and statements_agree(pair, one, two):
                yield _discrepancy(pair, one.verb, two.verb)
                return


def _hedges(pair: LinkedPair, table: Certainty) -> Iterator[Discrepancy]:
    """Find a hedge, such as "reportedly", in only one of two linked sentences.

    The verb after it must also be in the other sentence. Reporting verbs count as the same verb.
    """
    for here, there, swapped in ((pair.sides[0], pair.sides[1], False), (pair.sides[1], pair.sides[0], True)):
        words, others = here[0].words(here[1]).free, there[0].words(there[1]).free
        if any(word.plain in table.hedges for word in others):
            continue
        for at, word in enumerate(words[:-1]):
            if word.plain not in table.hedges:
                continue
            match = _counterpart(words[at + 1], others, here[0].language)
            if match:
                mine, theirs = (word.start, words[at + 1].end), (match.start, match.end)
                yield _discrepancy(pair, theirs, mine) if swapped else _discrepancy(pair, mine, theirs)
                return


def _counterpart(verb: Word, others: Sequence[Word], language: str) -> Word | None:
    """Return the same verb in the other sentence or, for a reporting verb, any reporting verb there."""
    same = next((word for word in others if word.stem == verb.stem), None)
    table = reporting(language)
    if same or table is None or verb.plain not in table.verbs:
        return same
    return next((word for word in others if word.plain in table.verbs), None)


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class _Modal:
    """A modal verb: its span, its grade, the stem of the verb after it, and the stems of the next content words."""

    span: Span
    grade: str
    verb: str
    stems: frozenset[str]


def _find_modals(reader: Reader, sentence: int, table: Certainty) -> list[_Modal]:
    words = reader.words(sentence).free
    headline = _is_headline(reader, sentence)
    if not headline and reader.words(sentence).spelled.isdisjoint(table.modal_words):
        return []
    found: list[_Modal] = []
    for at, word in enumerate(words[:-1]):
        phrases = table.modals.get(word.plain, ()) or (HEADLINE.get(word.plain, ()) if headline else ())
        for phrase, grade in phrases:
            after = words[at + len(phrase) : at + len(phrase) + REACH]
            if after and tuple(one.plain for one in words[at : at + len(phrase)]) == phrase:
                stems = frozenset(one.stem for one in after if not one.small)
                found.append(_Modal((word.start, after[0].end), grade, after[0].stem, stems))
                break
    return found


def _is_headline(reader: Reader, sentence: int) -> bool:
    """Return whether a sentence is a heading, or the first sentence if it has no full stop."""
    unended = reader.text[reader.span(sentence)[1] - 1].isalnum()
    return reader.article.kind(sentence) == "heading" or (sentence == 0 and unended)


def _modals(pair: LinkedPair, table: Certainty) -> Iterator[Discrepancy]:
    """Find modal verbs of different grades with the same verb or object."""
    (a, i), (b, j) = pair.sides
    left = _find_modals(a, i, table)
    right = _find_modals(b, j, table) if left else []
    for one in left:
        for two in right:
            same = one.verb == two.verb or len(one.stems & two.stems) >= 2
            if same and one.grade != two.grade:
                yield _discrepancy(pair, one.span, two.span)
                return


def _strengths(pair: LinkedPair, table: Certainty) -> Iterator[Discrepancy]:
    """Find words of different strength for the same act."""
    (a, i), (b, j) = pair.sides
    theirs = _in_scales(b, j, table)
    for scale, words in _in_scales(a, i, table).items():
        others = theirs.get(scale, [])
        if len(words) != 1 or len(others) != 1:
            continue
        (one, step), (two, other_step) = words[0], others[0]
        mine, its = (one.start, one.end), (two.start, two.end)
        if step != other_step and a.around(i, mine, NEAR) & b.around(j, its, NEAR):
            yield _discrepancy(pair, mine, its)


def _in_scales(reader: Reader, sentence: int, table: Certainty) -> dict[int, list[tuple[Word, int]]]:
    """Map each scale of strength to the words of a sentence that belong to it, each with its step on the scale."""
    found: dict[int, list[tuple[Word, int]]] = {}
    for word in reader.words(sentence).free:
        for scale, step in table.strengths.get(word.plain, ()):
            found.setdefault(scale, []).append((word, step))
    return found
