"""Quotations that were cut, changed, or turned into reported speech.

Two quotations are of one utterance if they share enough words in the same order. Words of one that the other lacks at
its beginning or end were left out ("trimmed"); other differences changed it ("altered"). If a sentence is mostly
quotation and its link says the same without quotation marks, it was paraphrased.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from newsdiff.discrepancies.context import LinkedPair, Reader, Word, cover
from newsdiff.discrepancies.sources import find_sources
from newsdiff.languages.punctuation import QUOTES
from newsdiff.model import Span
from newsdiff.model.discrepancy import Discrepancy
from newsdiff.text.sequences import common_blocks, gaps

SHARED_WORDS = 4
"""Minimum number of words that two quotations of one utterance share in the same order; all of 49 pairs of published
quotations that shared these and SHARED_PART were one utterance.
"""

SHARED_PART = 0.6
"""Minimum share of the shorter quotation that the longer one shares."""

FEW_SHARED, FEW_PART = 3, 0.75
"""The same for shorter quotations, in which two of the words must be content words."""

FEW_WORDS = 6
"""Maximum length of a quotation that may have been cut to one, two or three words."""

NEIGHBOURS = 2
"""Number of sentences before and after that are searched for the rest of a quotation before it counts as left out."""

REST = 0.5
"""Minimum share of that rest that must be there."""


def quotes(pair: LinkedPair) -> Iterator[Discrepancy]:
    """Find quotations that differ between two linked sentences."""
    left, right = quoted_words(pair)
    free_a, free_b = dict(enumerate(left)), dict(enumerate(right))
    found = [
        (shared, i, j)
        for i, one in enumerate(left)
        for j, two in enumerate(right)
        if (shared := shared_words(one, two))
    ]
    for _, i, j in sorted(found, key=lambda match: (-match[0], match[1], match[2])):
        if i in free_a and j in free_b:
            yield from _difference(pair, free_a.pop(i), free_b.pop(j))


def quoted_words(pair: LinkedPair) -> tuple[tuple[tuple[Word, ...], ...], tuple[tuple[Word, ...], ...]]:
    """Return the quotations of the left and of the right sentence.

    Articles also print speech without marks, as a block. If one sentence quotes and the other, without quotation marks,
    is in the first or second person, all of the other counts as speech, except who says it.
    """
    left, right = pair.a.words(pair.link[0]), pair.b.words(pair.link[1])
    if left.quoted and not right.quoted and right.speech:
        return left.quoted, (_speech(pair.b, pair.link[1]),)
    if right.quoted and not left.quoted and left.speech:
        return (_speech(pair.a, pair.link[0]),), right.quoted
    return left.quoted, right.quoted


def _speech(reader: Reader, sentence: int) -> tuple[Word, ...]:
    """Return the words of a sentence before or after who says them, whichever is longer."""
    words = reader.words(sentence).all
    for source in find_sources(reader, sentence):
        before = tuple(word for word in words if word.end <= source.span[0])
        after = tuple(word for word in words if word.start >= source.span[1])
        words = max(before, after, key=len)
    return words


def shared_words(a: tuple[Word, ...], b: tuple[Word, ...]) -> int:
    """Return how many words two quotations of one utterance share in order; 0 if they are not of one utterance."""
    blocks = common_blocks([word.stem for word in a], [word.stem for word in b])
    common = [k for at, _, size in blocks for k in range(at, at + size)]
    content = sum(not a[k].small and not a[k].key.isdecimal() for k in common)
    shorter = min(len(a), len(b))
    if len(common) >= SHARED_WORDS and len(common) >= SHARED_PART * shorter:
        return len(common)
    if len(common) >= FEW_SHARED and len(common) >= FEW_PART * shorter and content >= 2:
        return len(common)
    alone = content and len(common) == shorter and max(len(a), len(b)) <= FEW_WORDS
    return len(common) if alone else 0


@dataclass(frozen=True, slots=True)
class _Change:
    """Words `a` to `a_end` of the left quotation, replaced by `b` to `b_end` of the right one."""

    a: int
    a_end: int
    b: int
    b_end: int


def _difference(pair: LinkedPair, a: tuple[Word, ...], b: tuple[Word, ...]) -> Iterator[Discrepancy]:
    """Yield the words of one quotation that the other lacks, unless neighbouring sentences have them."""
    changes = [
        change for change in _changes(a, b) if not _continued(pair, a, b, change) and not _is_name(pair, a, b, change)
    ]
    if not changes or _repeated(pair, a, b) or _nested(pair, a, b):
        return
    if min(len(a), len(b)) < SHARED_WORDS and not _has_content(a, b, changes):
        return
    trimmed = all((c.a == c.a_end or c.b == c.b_end) and (_outer(a, b, c) or _elided(pair, a, b, c)) for c in changes)
    if trimmed:
        left_out_b = _between(pair.a, a, [(c.a, c.a_end) for c in changes])
        left_out_a = _between(pair.b, b, [(c.b, c.b_end) for c in changes])
        yield Discrepancy("quote-trimmed", pair.link, cover(a), cover(b), left_out_b, left_out_a)
        return
    first, last = changes[0], changes[-1]
    yield Discrepancy("quote-altered", pair.link, _around(a, first.a, last.a_end), _around(b, first.b, last.b_end))


def _has_content(a: tuple[Word, ...], b: tuple[Word, ...], changes: Sequence[_Change]) -> bool:
    """Return whether any of the changed words is a content word."""
    return any(not word.small for c in changes for word in (*a[c.a : c.a_end], *b[c.b : c.b_end]))


def _between(reader: Reader, words: tuple[Word, ...], runs: Sequence[tuple[int, int]]) -> str | None:
    """Return the text of the given runs of words; None if there are none."""
    spans = [cover(words[first:stop]) for first, stop in runs if first < stop]
    return " … ".join(" ".join(reader.text[slice(*span)].split()) for span in spans) or None


def _changes(a: tuple[Word, ...], b: tuple[Word, ...]) -> Iterator[_Change]:
    """Return the runs of words in which two quotations differ."""
    blocks = common_blocks([word.key for word in a], [word.key for word in b])
    return (_Change(*gap) for gap in gaps(blocks, len(a), len(b)))


def _outer(a: tuple[Word, ...], b: tuple[Word, ...], change: _Change) -> bool:
    """Return whether a change is at the beginning or at the end of both quotations."""
    return (change.a == 0 and change.b == 0) or (change.a_end == len(a) and change.b_end == len(b))


def _elided(pair: LinkedPair, a: tuple[Word, ...], b: tuple[Word, ...], change: _Change) -> bool:
    """Return whether the side that lacks the words has an ellipsis instead."""
    reader, words, at = (pair.a, a, change.a) if change.a == change.a_end else (pair.b, b, change.b)
    if not 0 < at < len(words):
        return False
    between = reader.text[words[at - 1].end : words[at].start]
    return "..." in between or "\u2026" in between


def _continued(pair: LinkedPair, a: tuple[Word, ...], b: tuple[Word, ...], change: _Change) -> bool:
    """Return whether the additional words at one end of a quotation are in that article's neighbouring sentences."""
    if not _outer(a, b, change) or (change.a < change.a_end and change.b < change.b_end):
        return False
    if change.a < change.a_end:
        rest, reader, sentence = a[change.a : change.a_end], pair.b, pair.link[1]
    else:
        rest, reader, sentence = b[change.b : change.b_end], pair.a, pair.link[0]
    last = len(reader.article.sentences)
    around = [k for k in range(sentence - NEIGHBOURS, sentence + NEIGHBOURS + 1) if 0 <= k < last and k != sentence]
    near = [word.stem for k in around for word in reader.words(k).spoken]
    return sum(size for _, _, size in common_blocks([word.stem for word in rest], near)) >= REST * len(rest)


def _repeated(pair: LinkedPair, a: tuple[Word, ...], b: tuple[Word, ...]) -> bool:
    """Return whether either quotation also occurs, word for word, in another sentence of the other article."""
    mine = len(a) >= SHARED_WORDS and pair.b.quotes_exactly(a, but=pair.link[1])
    return mine or (len(b) >= SHARED_WORDS and pair.a.quotes_exactly(b, but=pair.link[0]))


def _nested(pair: LinkedPair, a: tuple[Word, ...], b: tuple[Word, ...]) -> bool:
    """Return whether the shorter quotation is inside the longer one ("in the 'good role model' department")."""
    (short, _), (long, reader) = sorted(((a, pair.a), (b, pair.b)), key=lambda side: len(side[0]))
    keys = [word.key for word in short]
    for at in range(1, len(long) - len(keys) + 1):
        if [word.key for word in long[at : at + len(keys)]] == keys:
            end = long[at + len(keys) - 1].end
            closed = reader.text[end : end + 2].strip(".,!?")[:1]
            return reader.text[long[at].start - 1] in QUOTES and closed != "" and closed in QUOTES
    return False


def _is_name(pair: LinkedPair, a: tuple[Word, ...], b: tuple[Word, ...], change: _Change) -> bool:
    """Return whether a change only concerns names, which have a detector of their own."""
    if change.a == change.a_end or change.b == change.b_end:
        return False
    return all(_named(pair.a, word) for word in a[change.a : change.a_end]) and all(
        _named(pair.b, word) for word in b[change.b : change.b_end]
    )


def _named(reader: Reader, word: Word) -> bool:
    """Return whether a word is written like a name or a part of one ("al")."""
    return (reader.text[word.start].isupper() or len(word.key) <= 2) and not word.small


def _around(words: tuple[Word, ...], first: int, stop: int) -> Span:
    """Return the changed words with one word before and after, so that a gap is recognisable."""
    return words[max(0, first - 1)].start, words[min(len(words), stop + 1) - 1].end
