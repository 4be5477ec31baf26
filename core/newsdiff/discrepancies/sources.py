"""Finding reporting clauses, which name the source of a statement."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from newsdiff.discrepancies.context import Reader
from newsdiff.discrepancies.words import Word
from newsdiff.languages.calendar import full_names
from newsdiff.languages.punctuation import QUOTE_MARKS
from newsdiff.languages.reporting import Reporting, reporting
from newsdiff.model import Span

Kind = Literal["named", "anonymous", "office", "pronoun"]

_LONGEST = 14
"""Maximum number of words in the subject of a reporting verb."""

_PASSIVE = frozenset("is are was were be been being été".split())
"""Forms of "be" before a verb in the passive, whose subject is not a source."""

_AND = frozenset({"and", "und", "et"})

_BREAK = re.compile(rf"[,;:()\[\]—–{QUOTE_MARKS}]|\s-\s")


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Source:
    """A reporting clause.

    Attributes:
        span: The verb and its source.
        kind: The kind of source: a name, anonymous ("officials"), an office ("the mayor") or a pronoun.
        names: The keys of the words of its name, without titles.
        grade: The grade of its verb (see `newsdiff.languages.reporting`).
        verb: The verb, or "according to".
    """

    span: Span
    kind: Kind
    names: frozenset[str]
    grade: str
    verb: Span


def find_sources(reader: Reader, sentence: int) -> list[Source]:
    """Return the reporting clauses of a sentence outside its quotations, in reading order."""
    if sentence not in reader.sources:
        reader.sources[sentence] = _find(reader, sentence)
    return reader.sources[sentence]


def _find(reader: Reader, sentence: int) -> list[Source]:
    table = reporting(reader.language)
    if table is None:
        return []
    known = reader.words(sentence)
    if known.spelled.isdisjoint(table.cues):
        return []
    words = known.free
    found = [*_according(reader, words, table), *_verbs(reader, words, table)]
    return sorted(found, key=lambda source: source.span)


def _verbs(reader: Reader, words: Sequence[Word], table: Reporting) -> list[Source]:
    """Find sources that are the subject of a reporting verb, as in "officials said" and "said the officials"."""
    found = []
    for at in [at for at, word in enumerate(words) if word.plain in table.verbs]:
        word = words[at]
        if at and reader.text[word.start].isupper():  # "States" is not a verb
            continue
        if at and words[at - 1].plain in _PASSIVE and not word.plain.endswith("ing"):  # "people were told to leave"
            continue
        first = at - 1 if at and words[at - 1].plain in table.auxiliaries else at
        subject = _subject(reader, words, first, table)
        inverted = at + 1 < len(words) and _inverted(reader, words, first)
        after = _after(reader, words, at + 1, table) if inverted else []
        candidates = (each for each in ((after, subject) if table.verb_second else (subject, after)) if each)
        grade = table.verbs[word.plain]
        source = next((one for each in candidates if (one := _source(reader, each, word, table, grade))), None)
        if source:
            found.append(source)
    return found


def _subject(reader: Reader, words: Sequence[Word], verb: int, table: Reporting) -> list[Word]:
    """Return the words of the clause before a verb; a comma that closes an apposition does not start the clause."""
    out: list[Word] = []
    at = verb - 1
    apposition = False
    while at >= 0 and len(out) < _LONGEST:
        following = words[at + 1]
        gap = reader.text[words[at].end : following.start]
        if _BREAK.search(gap) and not _in_list(reader, words, at, gap, out):
            if "," not in gap or (out and not apposition):
                break
            apposition = not out
        if words[at].plain in table.clause_verbs and out:
            break
        if words[at].plain in table.boundaries and not _joins_names(reader, words, at, out):
            if not out and words[at].plain in table.pronouns:
                out.insert(0, words[at])
            break
        out.insert(0, words[at])
        at -= 1
    return out


def _in_list(reader: Reader, words: Sequence[Word], at: int, gap: str, after: Sequence[Word]) -> bool:
    """Return whether a comma is part of a list of names such as "France, Spain and Portugal"."""
    joined = len(after) > 1 and after[1].plain in _AND
    return joined and gap.strip() == "," and reader.text[words[at].start].isupper()


def _joins_names(reader: Reader, words: Sequence[Word], at: int, after: Sequence[Word]) -> bool:
    """Return whether a word joins the last two of several names, as in "the leaders of France, Spain and Portugal"."""
    return (
        bool(after)
        and at > 0
        and words[at].plain in _AND
        and reader.text[words[at - 1].start].isupper()
        and reader.text[after[0].start].isupper()
        and not _BREAK.search(reader.text[words[at - 1].end : words[at].start])
    )


def _inverted(reader: Reader, words: Sequence[Word], verb: int) -> bool:
    before = reader.text[max(0, words[verb].start - 2) : words[verb].start]
    return bool(_BREAK.search(before))


def _after(reader: Reader, words: Sequence[Word], at: int, table: Reporting) -> list[Word]:
    """Return the words of the clause after a verb."""
    out: list[Word] = []
    while at < len(words) and len(out) < _LONGEST:
        if out and _BREAK.search(reader.text[out[-1].end : words[at].start]):
            break
        ends = words[at].plain in table.boundaries or words[at].plain in {"in", "on", "at", "to"}
        if ends and (out or words[at].plain not in table.articles):
            break
        out.append(words[at])
        at += 1
    return out


def _according(reader: Reader, words: Sequence[Word], table: Reporting) -> list[Source]:
    """Return the sources after "according to"."""
    found = []
    for phrase in table.according:
        parts = phrase.split()
        for at in range(len(words) - len(parts)):
            if words[at].plain == parts[0] and [word.plain for word in words[at : at + len(parts)]] == parts:
                subject = _after(reader, words, at + len(parts), table) or words[at + len(parts) :][:1]
                span = words[at].start, (subject or words[at : at + len(parts)])[-1].end
                content = frozenset(word.key for word in subject if not word.small)
                unnamed = Source(span, "anonymous", content, "neutral", (words[at].start, words[at].end))
                found.append(_source(reader, subject, words[at], table, "neutral") or unnamed)
    return found


def _source(reader: Reader, subject: Sequence[Word], verb: Word, table: Reporting, grade: str) -> Source | None:
    """Return the source named by a subject, or None."""
    spelled = [word.plain for word in subject]
    days = full_names(reader.language)
    names = frozenset(
        word.key
        for word, plain in zip(subject, spelled, strict=True)
        if reader.text[word.start].isupper() and plain not in table.titles and plain not in days and not word.small
    )
    nouns = frozenset(plain for plain in spelled if plain in table.anonymous)
    if nouns and not _AND.isdisjoint(spelled):
        names = frozenset()  # "the leaders of France and Spain" are not France or Spain
    span = min(subject[0].start, verb.start), max(subject[-1].end, verb.end)
    if names or nouns:
        return Source(span, "anonymous" if nouns else "named", names | nouns, grade, (verb.start, verb.end))
    offices = frozenset(plain for plain in spelled if plain in table.titles and plain not in table.no_offices)
    if offices and spelled[0] in table.articles:
        return Source(span, "office", offices, grade, (verb.start, verb.end))
    if spelled[-1] in table.pronouns:
        return Source(span, "pronoun", frozenset(), grade, (verb.start, verb.end))
    return None
