"""How sure the two articles are of one statement: hedges, modal verbs, verbs of saying, words of other strengths."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from newsdiff.discrepancies.context import LinkedPair, Reader, Word
from newsdiff.discrepancies.quotes import STEM
from newsdiff.discrepancies.sources import find_sources
from newsdiff.languages.certainty import Certainty, certainty_words
from newsdiff.languages.reporting import reporting
from newsdiff.model import Span
from newsdiff.model.discrepancy import Discrepancy

REACH = 5
"""Words after a modal verb in which its verb and object stand."""

TOLD = frozenset({"neutral", "doubt", "charge", "concession", "stress", "threat", "hope"})
"""Grades of verbs of saying that are compared with each other; to dismiss or criticize something is another deed."""

HEADLINE = ((("to",), "certain"),)
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


def _free(reader: Reader, sentence: int) -> list[Word]:
    return [word for word in reader.words(sentence) if not reader.in_quotation(word.start)]


def _plain(reader: Reader, word: Word) -> str:
    return reader.text[word.start : word.end].lower()


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
                yield _finding(pair, _verb(a, one.span, table.verbs), _verb(b, two.span, table.verbs))
                return


def _verb(reader: Reader, span: Span, verbs: dict[str, str]) -> Span:
    """Where the verb of a reporting clause stands."""
    words = [word for word in reader.words(_sentence_at(reader, span[0])) if span[0] <= word.start < span[1]]
    found = [word for word in words if _plain(reader, word) in verbs]
    return (found[-1].start, found[-1].end) if found else span


def _sentence_at(reader: Reader, offset: int) -> int:
    return next(k for k, sentence in enumerate(reader.article.sentences) if sentence.start <= offset < sentence.end)


def _hedges(pair: LinkedPair, table: Certainty) -> Iterator[Discrepancy]:
    """A word such as "reportedly" on one side only: before a verb that both have, or before one of saying."""
    for here, there, swapped in ((pair.sides[0], pair.sides[1], False), (pair.sides[1], pair.sides[0], True)):
        words, others = _free(*here), _free(*there)
        if any(_plain(there[0], word) in table.hedges for word in others):
            continue
        for at, word in enumerate(words[:-1]):
            if _plain(here[0], word) not in table.hedges:
                continue
            match = _counterpart(words[at + 1], here[0], others, there[0])
            if match:
                mine, theirs = (word.start, words[at + 1].end), (match.start, match.end)
                yield _finding(pair, theirs, mine) if swapped else _finding(pair, mine, theirs)
                return


def _counterpart(verb: Word, here: Reader, others: list[Word], there: Reader) -> Word | None:
    """The word of the other sentence that is this verb, or a verb of saying as this one is."""
    same = next((word for word in others if word.key[:STEM] == verb.key[:STEM]), None)
    table = reporting(here.language)
    if same or table is None or _plain(here, verb) not in table.verbs:
        return same
    return next((word for word in others if _plain(there, word) in table.verbs), None)


@dataclass(frozen=True, slots=True)
class _Modal:
    span: Span
    grade: str
    verb: str
    stems: frozenset[str]


def _find_modals(reader: Reader, sentence: int, table: Certainty) -> list[_Modal]:
    words = _free(reader, sentence)
    plain = [_plain(reader, word) for word in words]
    modals = table.modals + (HEADLINE if reader.article.kind(sentence) == "heading" or sentence == 0 else ())
    found: list[_Modal] = []
    at = 0
    while at < len(words):
        match = next((m for m in modals if tuple(plain[at : at + len(m[0])]) == m[0]), None)
        if match is None:
            at += 1
            continue
        after = words[at + len(match[0]) : at + len(match[0]) + REACH]
        stems = frozenset(word.key[:STEM] for word in after if word.key not in reader.small_words)
        if after:
            found.append(_Modal((words[at].start, after[0].end), match[1], after[0].key[:STEM], stems))
        at += len(match[0])
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
    left, right = _free(a, i), _free(b, j)
    for scale in table.strengths:
        mine = [word for word in left if _plain(a, word) in scale]
        theirs = [word for word in right if _plain(b, word) in scale]
        if (
            len(mine) == len(theirs) == 1
            and _around(a, left, mine[0]) & _around(b, right, theirs[0])
            and scale[_plain(a, mine[0])] != scale[_plain(b, theirs[0])]
        ):
            yield _finding(pair, (mine[0].start, mine[0].end), (theirs[0].start, theirs[0].end))


def _around(reader: Reader, words: list[Word], word: Word) -> set[str]:
    """The content words around a word, by their stems."""
    at = words.index(word)
    near = [*words[max(0, at - NEAR) : at], *words[at + 1 : at + 1 + NEAR]]
    return {one.key[:STEM] for one in near if one.key not in reader.small_words}
