"""How sure the two articles are of one statement: hedges, modal verbs, verbs of saying, words of other strengths."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from newsdiff.discrepancies.context import LinkedPair, Reader, Word
from newsdiff.discrepancies.sources import find_sources
from newsdiff.languages.certainty import Certainty, certainty_words
from newsdiff.languages.reporting import reporting
from newsdiff.model import Span
from newsdiff.model.discrepancy import Discrepancy

REACH = 5
"""Words after a modal verb in which its verb and object stand."""

TOLD = frozenset({"neutral", "doubt", "charge", "concession", "stress", "threat", "hope"})
"""Grades of verbs of saying that are compared with each other; to dismiss or criticize something is another deed."""

HEADLINE = {"to": ((("to",), "certain"),)}
"""In headlines "to" is "will": "Pipeline to cost $2.6 bln"."""

SAME_STRENGTH = frozenset({frozenset({"doubt", "charge"}), frozenset({"neutral", "hope"})})
"""Grades that are no difference worth telling."""

NEAR = 4
"""Words around a word of a scale, one content word of which must stand around its counterpart, too."""


def certainty(pair: LinkedPair) -> Iterator[Discrepancy]:
    """Find where one of two linked sentences is surer than the other."""
    table = certainty_words(pair.a.language)
    if table is None or pair.a.language != pair.b.language:
        return
    yield from _verbs(pair)
    yield from _hedges(pair, table)
    yield from _modals(pair, table)
    yield from _strengths(pair, table)


def _finding(pair: LinkedPair, a: Span | None, b: Span | None) -> Discrepancy:
    values = (pair.a.text[slice(*a)] if a else None, pair.b.text[slice(*b)] if b else None)
    return Discrepancy("certainty", pair.link, a, b, *values)


def _verbs(pair: LinkedPair) -> Iterator[Discrepancy]:
    """One source, two verbs: said on one side, admitted or threatened on the other."""
    (a, i), (b, j) = pair.sides
    table = reporting(a.language)
    if table is None:
        return
    for one in find_sources(a, i):
        for two in find_sources(b, j):
            same = one.names & two.names or "pronoun" in (one.kind, two.kind)
            grades = frozenset({one.grade, two.grade})
            if same and one.grade != two.grade and grades <= TOLD and grades not in SAME_STRENGTH:
                yield _finding(pair, one.verb, two.verb)
                return


def _hedges(pair: LinkedPair, table: Certainty) -> Iterator[Discrepancy]:
    """A word such as "reportedly" on one side only: before a verb that both have, or before one of saying."""
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
                yield _finding(pair, theirs, mine) if swapped else _finding(pair, mine, theirs)
                return


def _counterpart(verb: Word, others: Sequence[Word], language: str) -> Word | None:
    """The word of the other sentence that is this verb, or a verb of saying as this one is."""
    same = next((word for word in others if word.stem == verb.stem), None)
    table = reporting(language)
    if same or table is None or verb.plain not in table.verbs:
        return same
    return next((word for word in others if word.plain in table.verbs), None)


@dataclass(frozen=True, slots=True)
class _Modal:
    """A modal verb: where it stands, its grade, and the stems of its verb and of the words after it."""

    span: Span
    grade: str
    verb: str
    stems: frozenset[str]


def _find_modals(reader: Reader, sentence: int, table: Certainty) -> list[_Modal]:
    words = reader.words(sentence).free
    headline = sentence == 0 or reader.article.kind(sentence) == "heading"
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


def _modals(pair: LinkedPair, table: Certainty) -> Iterator[Discrepancy]:
    """Modal verbs of other grades before one verb, or before verbs with one object."""
    (a, i), (b, j) = pair.sides
    for one in _find_modals(a, i, table):
        for two in _find_modals(b, j, table):
            same = one.verb == two.verb or len(one.stems & two.stems) >= 2
            if same and one.grade != two.grade:
                yield _finding(pair, one.span, two.span)
                return


def _strengths(pair: LinkedPair, table: Certainty) -> Iterator[Discrepancy]:
    """Words for one deed in two strengths."""
    (a, i), (b, j) = pair.sides
    theirs = _in_scales(b, j, table)
    for scale, words in _in_scales(a, i, table).items():
        others = theirs.get(scale, [])
        if len(words) != 1 or len(others) != 1:
            continue
        (one, step), (two, other_step) = words[0], others[0]
        mine, its = (one.start, one.end), (two.start, two.end)
        if step != other_step and a.around(i, mine, NEAR) & b.around(j, its, NEAR):
            yield _finding(pair, mine, its)


def _in_scales(reader: Reader, sentence: int, table: Certainty) -> dict[int, list[tuple[Word, int]]]:
    """The words of a sentence that stand in scales of strength, by scale, each with its step."""
    found: dict[int, list[tuple[Word, int]]] = {}
    for word in reader.words(sentence).free:
        for scale, step in table.strengths.get(word.plain, ()):
            found.setdefault(scale, []).append((word, step))
    return found
