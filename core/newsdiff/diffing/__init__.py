"""Finding the edits between the sentences of a passage, in one form for people and one for programs.

Both forms compare words first, then characters inside words.

    tokens      words, punctuation and spaces of both sides
    runs        runs of equal and differing tokens, made readable
    characters  differences inside a replaced word
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from newsdiff.diffing.characters import refine
from newsdiff.diffing.runs import ISLAND_SHARE, Run, close, dissolve, matches, runs_of, slide
from newsdiff.diffing.tokens import SPACE, Tokens, stretches, whole_words
from newsdiff.model import Edit
from newsdiff.text.order import right_first
from newsdiff.text.word_table import WordTable
from newsdiff.text.words import is_word

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from newsdiff.model import Article

__all__ = ["Diff", "diff", "diff_whole_words", "differ"]

Diff = Callable[[tuple[int, ...], tuple[int, ...]], tuple[Edit, ...]]
"""A function that takes the sentences of a passage on each side and returns its edits."""

ALMOST_NOTHING = 0.15
"""Minimum share of the shorter side that must be equal. Below it, the passage is shown as one deletion and one
insertion.
"""

COINCIDENCE = 0.1
"""The island share for edits of whole words, instead of `runs.ISLAND_SHARE`.

It is lower, so that only small coincidences are dissolved, such as a "the" between rewritten stretches of thirty
letters. Compared with the changes that people marked in 340 essay revisions (ArgRewrite V.2), the F1 of changed
characters falls from .992 to .990 as the share rises from 0 to 0.15; at `ISLAND_SHARE` it is .983.
"""


def differ(a: Article, b: Article, is_common: Callable[[str], bool]) -> Diff:
    """Return a function that finds the edits of any passage of two articles.

    The edits turn the left sentences into the right ones. Swapping the articles swaps the edits, because ties are
    broken by the order of the two texts or, if these are equal, of the sentences.

    Args:
        a: The left article.
        b: The right article.
        is_common: Returns whether a word is so common in the two articles that finding it in both means little.
    """
    swapped, same = right_first(a, b), a.text == b.text

    def weigh(token: str) -> float:
        return (len(token) / 2 if is_common(token) else len(token)) if is_word(token) else 0.0

    weight = WordTable(weigh).__getitem__

    def diff_sentences(sentences_a: tuple[int, ...], sentences_b: tuple[int, ...]) -> tuple[Edit, ...]:
        if not (sentences_a and sentences_b):
            return _alone(a, sentences_a, b, sentences_b)
        if len(sentences_a) == len(sentences_b) == 1:
            one, other = a.sentences[sentences_a[0]], b.sentences[sentences_b[0]]
            if a.text[one.start : one.end] == b.text[other.start : other.end]:
                return (Edit("equal", (one.start, one.end), (other.start, other.end)),)
        left, right = Tokens(a, sentences_a), Tokens(b, sentences_b)
        if swapped or (same and sentences_b < sentences_a):
            return tuple([edit.swapped() for edit in _readable_edits(right, left, weight)])
        return _readable_edits(left, right, weight)

    return diff_sentences


def diff(
    a: Article, sentences_a: Sequence[int], b: Article, sentences_b: Sequence[int], is_common: Callable[[str], bool]
) -> tuple[Edit, ...]:
    """Return the edits of one passage, like `differ`; the indexes are ascending and may be empty."""
    return differ(a, b, is_common)(tuple(sentences_a), tuple(sentences_b))


def _readable_edits(left: Tokens, right: Tokens, weigh: Callable[[str], float]) -> tuple[Edit, ...]:
    return _edits(_before_and_after(_runs(left, right, weigh, ISLAND_SHARE), left, right), left, right)


def diff_whole_words(
    a: Article, sentences_a: Sequence[int], b: Article, sentences_b: Sequence[int]
) -> tuple[Edit, ...]:
    """Return the edits between whole words with adjoining punctuation, like `wdiff` and git's word diff.

    This is the form for programs, which count or mark words. If a comma is added, people see only the comma; a program
    gets `travel` and `travel,`, with the comma in `chars`. Unlike `diff`, this function never reports equal words as
    changed to make the result more readable. In scripts without spaces the tokens are those of `diff`.

        A  high speed travel.               diff   high speed travel{+ is normal+}.
        B  high speed travel is normal.     whole  high speed [-travel.-]{+travel is normal.+}
    """
    if not (sentences_a and sentences_b):
        return _alone(a, sentences_a, b, sentences_b)
    left, right = Tokens(a, sentences_a, whole_words), Tokens(b, sentences_b, whole_words)
    return _edits(_runs(left, right, len, COINCIDENCE), left, right)


def _alone(a: Article, sentences_a: Sequence[int], b: Article, sentences_b: Sequence[int]) -> tuple[Edit, ...]:
    """Return the edits for a passage with sentences on one side only."""
    gone = tuple([Edit("delete", stretch, None) for stretch in stretches(a, sentences_a)])
    return gone + tuple([Edit("insert", None, stretch) for stretch in stretches(b, sentences_b)])


def _runs(left: Tokens, right: Tokens, weigh: Callable[[str], float], share: float) -> list[Run]:
    """Return runs that cover all tokens.

    They are computed from words and punctuation; then each space is added to an adjacent run.
    """
    if left.keys == right.keys:
        return [Run(True, 0, len(left), 0, len(right))]
    solid = [[k for k, key in enumerate(side.keys) if key != SPACE] for side in (left, right)]
    keys = [[side.keys[k] for k in places] for side, places in zip((left, right), solid, strict=True)]
    pairs = close(matches(keys[0], keys[1]), keys[0], keys[1])
    runs = runs_of(pairs, len(keys[0]), len(keys[1]))
    runs = slide(dissolve(runs, keys[0], keys[1], weigh, share), keys[0], keys[1])
    pairs = [
        (solid[0][i], solid[1][j])
        for run in runs
        if run.equal
        for i, j in zip(range(run.a, run.a_end), range(run.b, run.b_end), strict=True)
    ]
    return runs_of(_with_spaces(pairs, left, right), len(left), len(right))


def _before_and_after(runs: list[Run], left: Tokens, right: Tokens) -> list[Run]:
    """Replace the runs by a single change if almost nothing in them is equal."""
    equal = sum(_visible(left.keys[run.a : run.a_end]) for run in runs if run.equal)
    if equal < ALMOST_NOTHING * min(_visible(left.keys), _visible(right.keys)):
        return [Run(False, 0, len(left), 0, len(right))]
    return runs


def _visible(keys: Sequence[str]) -> int:
    """Count the visible characters of some tokens."""
    return sum(map(len, keys)) - keys.count(SPACE) * len(SPACE)


def _with_spaces(pairs: list[tuple[int, int]], left: Tokens, right: Tokens) -> Iterator[tuple[int, int]]:
    """Yield the pairs of tokens, and pairs of the adjacent spaces that both sides have."""
    keys_a, keys_b, size_a, size_b = left.keys, right.keys, len(left), len(right)
    at_a = at_b = 0
    for a, b in (*pairs, (size_a, size_b)):
        if at_a < a and at_b < b and keys_a[at_a] == keys_b[at_b] == SPACE:
            yield at_a, at_b
            at_a, at_b = at_a + 1, at_b + 1
        if at_a < a and at_b < b and keys_a[a - 1] == keys_b[b - 1] == SPACE:
            yield a - 1, b - 1
        if a < size_a and b < size_b:
            yield a, b
        at_a, at_b = a + 1, b + 1


def _edits(runs: Iterable[Run], left: Tokens, right: Tokens) -> tuple[Edit, ...]:
    return tuple(edit for run in runs for edit in _edits_of(run, left, right))


def _edits_of(run: Run, left: Tokens, right: Tokens) -> Iterator[Edit]:
    """Yield the edits of a run, several if its sentences are not adjacent."""
    if run.equal:
        if not (left.breaks or right.breaks):
            (a,), (b,) = left.pieces(run.a, run.a_end), right.pieces(run.b, run.b_end)
            yield Edit("equal", a, b)
            return
        cuts = {cut - run.a for cut in left.breaks} | {cut - run.b for cut in right.breaks}
        inner = sorted(cut for cut in cuts if 0 < cut < run.a_end - run.a)
        for start, end in zip([0, *inner], [*inner, run.a_end - run.a], strict=True):
            if start < end:
                (a,), (b,) = left.pieces(run.a + start, run.a + end), right.pieces(run.b + start, run.b + end)
                yield Edit("equal", a, b)
        return
    pieces_a, pieces_b = left.pieces(run.a, run.a_end), right.pieces(run.b, run.b_end)
    for a, b in zip(pieces_a, pieces_b, strict=False):
        yield Edit("replace", a, b, refine(left.text, a, right.text, b))
    for a in pieces_a[len(pieces_b) :]:
        yield Edit("delete", a, None)
    for b in pieces_b[len(pieces_a) :]:
        yield Edit("insert", None, b)
