"""Laying out the readings of a statement in rows, with their outlets, words and differences from another reading.

Each reading is compared with the first one, or with the one named beside its outlets (`compared_with`). Words that the
other reading lacks are marked. If most words are shared, words that only the other reading has are inserted in
brackets. Each discrepancy is then described in a sentence.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Literal

from newsdiff.collating.differences import ReadingPair, compared_with, discrepancies, edits, first_reading
from newsdiff.model import Edit, Span
from newsdiff.model.collation import Collation, Member, Reading, Statement
from newsdiff.model.discrepancy_labels import SIGN
from newsdiff.outputs.discrepancies import TwoArticles
from newsdiff.outputs.discrepancies import statement as discrepancy_statement
from newsdiff_tui.layout.cells import clusters
from newsdiff_tui.layout.shown import HIDDEN, shown
from newsdiff_tui.layout.wrapping import wrap
from newsdiff_tui.state.many.outlets import family_name, outlet_names

Role = Literal["letter", "outlets", "own-outlet", "text", "own", "gone", "discrepancy", "quiet", "hit"]
"""The role of a piece, which determines its style.

`own` words are missing from the other reading, and `gone` words are only in the other reading.
"""

Piece = tuple[str, Role]
ReadingRow = tuple[Piece, ...]

GONE = "[-{}-]"
"""Brackets around words that only the other reading contains."""

SHARED = 0.5
"""Words that only the other reading has are inserted if the readings have at least this share in common."""

WIDEST = 110
"""Maximum width of the text in cells; longer lines are hard to read."""

REWRITTEN = 0.25
"""Differences are marked if the readings have at least this share in common.

Otherwise nearly everything would be marked.
"""

INDENT = 4

LACKING = " ·"
"""The sign before the outlets that lack a statement."""

MOST = 16
"""Maximum number of outlets that are named."""


@dataclass(frozen=True, slots=True)
class Segment:
    """A piece of text before wrapping; its start in the article is None for text from elsewhere."""

    text: str
    role: Role
    start: int | None = None


Hits = Mapping[Member, Sequence[Span]]
"""The hits of a search: spans in the articles' texts, keyed by sentence."""


def reading_rows(
    collation: Collation,
    statement: Statement,
    width: int,
    *,
    base: int | None = None,
    outlet: int | None = None,
    folded: Collection[int] = (),
    hits: Hits | None = None,
) -> tuple[ReadingRow, ...]:
    """Return the rows of a statement's readings.

    The first reading is at the top, followed by that of the current outlet.

    Args:
        collation: The collation.
        statement: The statement.
        width: The width of a row in cells.
        base: The article whose reading comes first and is compared with the others; None for the most common reading.
        outlet: The article of the current column, which is named first and emphasised.
        folded: Indexes of the families whose outlets are not named.
        hits: The hits of a search.
    """
    first = first_reading(statement, base)
    own = (statement.reading_of(outlet) if outlet is not None else None) or first
    names = outlet_names(collation)
    rows: list[ReadingRow] = []
    for reading in dict.fromkeys((first, own, *statement.readings)):
        carriers = {member.article for member in reading.members}
        other = compared_with(collation, statement, reading, base)
        words = list(_outlets(collation, names, carriers, outlet, folded))
        if other and other.reading is not first:
            words.append(Segment(f"  compared with {other.reading.letter}", "quiet"))
        for number, row in enumerate(_rows(words, width)):
            rows.append((_lead(f" {reading.letter}" if number == 0 else "", "letter"), *row))
        rows += _text(collation, names, reading, other, width, hits or {})
    lacking = [at for at in collation.order_of_outlets if at not in statement.carriers]
    if lacking:
        words = [Segment("not in ", "outlets"), *_outlets(collation, names, lacking, outlet, folded)]
        rows += [(_lead(LACKING if at == 0 else "", "quiet"), *row) for at, row in enumerate(_rows(words, width))]
    return tuple(rows)


def _lead(sign: str, role: Role) -> Piece:
    """Return the sign before a row, with indentation."""
    return sign.ljust(INDENT), role


def _outlets(
    collation: Collation, names: Sequence[str], articles: Collection[int], outlet: int | None, folded: Collection[int]
) -> Iterator[Segment]:
    """Yield the names of outlets, grouped by family, the current one first.

    A folded family is named as a whole. If there are many names, only the first ones are given.
    """
    words: list[tuple[str, bool]] = []
    for at, family in enumerate(collation.families):
        here = [one for one in family.articles if one in articles]
        if at in folded and here:
            named = f"{family_name(collation, at)} ({len(here)} of {len(family.articles)})"
            words.append((named, outlet in family.articles))
        else:
            words += [(names[one], one == outlet) for one in here]
    words.sort(key=lambda word: not word[1])
    number = len(words)
    if number > MOST:
        words = [*words[: MOST - 1], (f"and {number - MOST + 1} more", False)]
    for at, (word, current) in enumerate(words):
        yield Segment(word, "own-outlet" if current else "outlets")
        yield Segment(", " if at < len(words) - 1 else "", "outlets")


def _text(
    collation: Collation, names: Sequence[str], reading: Reading, other: ReadingPair | None, width: int, hits: Hits
) -> Iterator[ReadingRow]:
    """Yield the rows of a reading, with marked differences from the other one, then its discrepancies."""
    pair = (other.left, other.right) if other else None
    member = pair[1] if pair else reading.members[0]
    segments = _edited(collation, pair) if pair else [_whole(collation, member)]
    for row in _rows(segments, width, hits.get(member, ())):
        yield ((" " * INDENT, "text"), *row)
    if pair is None:
        return
    articles = TwoArticles(*(collation.articles[one.article] for one in pair))
    for one in discrepancies(collation, *pair):
        words = f"{SIGN} {discrepancy_statement(articles, one, (names[pair[0].article], names[pair[1].article]))}"
        for row in _rows([Segment(words, "discrepancy")], width):
            yield ((" " * INDENT, "text"), *row)


def _whole(collation: Collation, member: Member) -> Segment:
    article = collation.articles[member.article]
    return Segment(collation.text(member), "text", article.sentences[member.sentence].start)


def _edited(collation: Collation, pair: tuple[Member, Member]) -> list[Segment]:
    """Return the words of the second sentence, with differences from the first one marked."""
    a, b = (collation.articles[one.article].text for one in pair)
    found = edits(collation, *pair)
    length = max(1, len(collation.text(pair[1])))
    share = sum(edit.b[1] - edit.b[0] for edit in found if edit.op == "equal" and edit.b) / length
    if share < REWRITTEN:
        return [_whole(collation, pair[1])]
    segments: list[Segment] = []
    last = None
    for edit in found:
        if edit.b and last is not None and edit.b[0] > last:
            segments.append(Segment(b[last : edit.b[0]], "text", last))
        last = edit.b[1] if edit.b else last
        segments += _steps(edit, a, b, alike=share >= SHARED)
    return segments


def _steps(edit: Edit, a: str, b: str, *, alike: bool) -> Iterator[Segment]:
    if edit.op == "equal" and edit.b:
        yield Segment(b[slice(*edit.b)], "text", edit.b[0])
    elif edit.chars and alike:
        for part in edit.chars:
            yield from _steps(part, a, b, alike=alike)
    else:
        if edit.a and alike and edit.a[0] < edit.a[1]:
            yield Segment(GONE.format(a[slice(*edit.a)]), "gone")
        if edit.b and edit.b[0] < edit.b[1]:
            yield Segment(b[slice(*edit.b)], "own", edit.b[0])


def _rows(segments: Sequence[Segment], width: int, hits: Sequence[Span] = ()) -> Iterator[ReadingRow]:
    """Yield segments as sanitized rows of at most `width` cells, with hits marked."""
    raw = "".join(segment.text for segment in segments)
    roles: list[Role] = []
    for segment in segments:
        own: list[Role] = [segment.role] * len(segment.text)
        if segment.start is not None:
            for start, end in hits:
                first, last = max(0, start - segment.start), min(len(own), end - segment.start)
                if first < last:
                    own[first:last] = ["hit"] * (last - first)
        roles += own
    safe = shown(raw)
    for start, end in wrap(safe, 0, len(safe), max(8, min(WIDEST, width - INDENT - 1))):
        yield tuple(_runs(safe, roles, start, end))


def _runs(safe: str, roles: Sequence[Role], start: int, end: int) -> Iterator[Piece]:
    """Yield runs with the same role in a row, without splitting characters of several code points."""
    marks = [(start + at, start + stop, roles[start + at]) for at, stop, _ in clusters(safe[start:end])]
    for role, run in groupby(marks, key=lambda mark: mark[2]):
        found = list(run)
        if text := safe[found[0][0] : found[-1][1]].replace(HIDDEN, ""):
            yield text, role
