"""Finding the differences between two quotations of the same utterance.

Words that one quotation lacks at its beginning, at its end or at an ellipsis were cut ("trimmed"); any other difference
changed the quotation ("altered"). If the sentence continues in the reporter's words where the other article still
quotes, that part is paraphrased.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from newsdiff.discrepancies.context import Reader
from newsdiff.discrepancies.linked_pair import LinkedPair
from newsdiff.discrepancies.words import Word, cover
from newsdiff.languages.punctuation import QUOTE_MARKS, QUOTES
from newsdiff.languages.reporting import reporting
from newsdiff.model import Span
from newsdiff.model.discrepancy import Discrepancy
from newsdiff.text.sequences import common_blocks, gaps

FEW_WORDS = 4
"""Minimum length, in words, for reporting that quotations differ only in function words."""

NEIGHBOURS = 2
"""Number of sentences before and after a quotation that are searched for its missing words before these count as cut.
"""

REST = 0.5
"""Minimum share of the missing words that must be found nearby, in runs of at least `IN_A_ROW` words."""

IN_A_ROW = 2

FITTED = 2
"""Maximum number of function words that fit a shortened quotation into its sentence, such as `I` for `Later I`."""

Block = tuple[int, int, int]
"""A run of words that two quotations share: its start in each, and its length."""

_CLAUSE_END = rf"[,;:.!?()\[\]—–{QUOTE_MARKS}]"


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class _Change:
    """A change from words `a` to `a_end` of the left quotation to words `b` to `b_end` of the right one."""

    a: int
    a_end: int
    b: int
    b_end: int


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class _Quotations:
    """Two quotations of the same utterance in two linked sentences."""

    pair: LinkedPair
    a: tuple[Word, ...]
    b: tuple[Word, ...]

    def texts(self, change: _Change) -> tuple[tuple[Word, ...], tuple[Word, ...]]:
        """Return the words of a change, on the left and on the right."""
        return self.a[change.a : change.a_end], self.b[change.b : change.b_end]


def changes(pair: LinkedPair, a: tuple[Word, ...], b: tuple[Word, ...]) -> Iterator[Discrepancy]:
    """Yield the substantive differences between two quotations.

    Words missing at one end do not count if they appear elsewhere in the sentence or in quotations nearby.
    """
    if [word.key for word in a] == [word.key for word in b]:
        return
    both = _Quotations(pair, a, b)
    found = [one for one in _changes(a, b) if not (_joins(both, one) or _continued(both, one) or _is_name(both, one))]
    if not found or _repeated(both) or nested(pair.a, a, b) or nested(pair.b, b, a):
        return
    if min(len(a), len(b)) < FEW_WORDS and not any(
        not word.small for change in found for words in both.texts(change) for word in words
    ):
        return
    if paraphrased := _paraphrased_end(both, found[-1]):
        yield paraphrased
        found.pop()
    if not found:
        return
    cuts = [_cut(both, change) for change in found]
    if all(any(cut) for cut in cuts):
        left_out = _joined(pair.a, [cut[0] for cut in cuts]), _joined(pair.b, [cut[1] for cut in cuts])
        yield Discrepancy("quote-trimmed", pair.link, cover(a), cover(b), *left_out)
        return
    first, last = found[0], found[-1]
    yield Discrepancy("quote-altered", pair.link, _around(a, first.a, last.a_end), _around(b, first.b, last.b_end))


def nested(reader: Reader, quotation: tuple[Word, ...], inner: tuple[Word, ...]) -> bool:
    """Return whether a quotation has `inner` as a quotation within it, as in "in the 'good role model' department"."""
    keys = [word.key for word in inner]
    if not keys:  # a quotation may have no words
        return False
    for at in range(1, len(quotation) - len(keys) + 1):
        if quotation[at].key == keys[0] and [word.key for word in quotation[at : at + len(keys)]] == keys:
            end = quotation[at + len(keys) - 1].end
            closed = reader.text[end : end + 2].strip(".,!?")[:1]
            return reader.text[quotation[at].start - 1] in QUOTES and closed != "" and closed in QUOTES
    return False


def _changes(a: tuple[Word, ...], b: tuple[Word, ...]) -> Iterator[_Change]:
    """Return the runs of words in which two quotations differ."""
    blocks = common_blocks([word.key for word in a], [word.key for word in b])
    if len(blocks) > 1 and _is_stray(a, blocks[0], blocks[1]):
        del blocks[0]
    if len(blocks) > 1 and _is_stray(a, blocks[-1], blocks[-2]):
        del blocks[-1]
    return (_Change(*gap) for gap in gaps(blocks, len(a), len(b)))


def _is_stray(a: tuple[Word, ...], block: Block, next_one: Block) -> bool:
    """Return whether a block is one function word at the edge of both quotations, far from their other common words."""
    before, after = sorted((block, next_one))
    apart = max(after[0] - before[0] - before[2], after[1] - before[1] - before[2])
    return block[2] == 1 and _is_light(a[block[0]]) and apart > FITTED


def _is_light(word: Word) -> bool:
    """Return whether a word is a function word, or very short like "I"."""
    return word.small or len(word.key) <= FITTED


def _joins(both: _Quotations, change: _Change) -> bool:
    """Return whether a change only adds or removes a connecting word such as "But"."""
    mine, theirs = both.texts(change)
    words = mine or theirs
    joined = _outer(both, change) and not (mine and theirs) and len(words) == 1
    table = reporting(both.pair.a.language)
    return joined and (words[0].small or (table is not None and words[0].plain in table.boundaries))


def _cut(both: _Quotations, change: _Change) -> tuple[Sequence[Word], Sequence[Word]]:
    """Return the words that were cut on the right and on the left, if the change is a cut."""
    mine, theirs = both.texts(change)
    if mine and theirs:
        if _outer(both, change) and _only_fits(theirs, mine):
            return mine, ()
        if _outer(both, change) and _only_fits(mine, theirs):
            return (), theirs
        return (), ()
    return (mine, theirs) if _outer(both, change) or _elided(both, change) else ((), ())


def _only_fits(words: Sequence[Word], others: Sequence[Word]) -> bool:
    """Return whether a few function words replace a longer run with content words."""
    content = sum(not word.small for word in others)
    return len(words) <= FITTED and all(map(_is_light, words)) and content > FITTED


def _joined(reader: Reader, runs: Sequence[Sequence[Word]]) -> str | None:
    """Return the text of some runs of words on one line, or None if they are empty."""
    spans = [cover(words) for words in runs if words]
    return " … ".join(" ".join(reader.text[slice(*span)].split()) for span in spans) or None


def _outer(both: _Quotations, change: _Change) -> bool:
    """Return whether a change is at the beginning or end of both quotations."""
    return (change.a == 0 and change.b == 0) or (change.a_end == len(both.a) and change.b_end == len(both.b))


def _elided(both: _Quotations, change: _Change) -> bool:
    """Return whether the side that lacks words has an ellipsis instead."""
    lacks_a = change.a == change.a_end
    reader, words, at = (both.pair.a, both.a, change.a) if lacks_a else (both.pair.b, both.b, change.b)
    return 0 < at < len(words) and has_ellipsis(reader, words[at - 1], words[at])


def has_ellipsis(reader: Reader, before: Word, after: Word) -> bool:
    """Return whether there is an ellipsis between two words."""
    between = reader.text[before.end : after.start]
    return "..." in between or "…" in between or ". . ." in between


def _continued(both: _Quotations, change: _Change) -> bool:
    """Return whether the words missing at one end of a quotation are elsewhere in the same article.

    They may be in another part of the sentence, such as after a reporting clause, or in quotations nearby.
    """
    mine, theirs = both.texts(change)
    if not _outer(both, change) or (mine and theirs):
        return False
    rest, reader, sentence, quotation = (
        (mine, both.pair.b, both.pair.link[1], both.b) if mine else (theirs, both.pair.a, both.pair.link[0], both.a)
    )
    own = {word.start for word in quotation}
    beside = [word for word in reader.words(sentence).all if word.start not in own]
    if _has_most(rest, [word.stem for word in beside]) or _is_beside(rest, quotation, beside):
        return True
    last = len(reader.article.sentences)
    around = [k for k in range(sentence - NEIGHBOURS, sentence + NEIGHBOURS + 1) if 0 <= k < last and k != sentence]
    near = [word.stem for k in around for word in reader.spoken(k)]
    return _has_most(rest, near)


def _is_beside(rest: Sequence[Word], quotation: Sequence[Word], beside: Sequence[Word]) -> bool:
    """Return whether most of the missing content words are directly before or after a quotation, outside its marks."""
    before = [word.stem for word in beside if word.end <= quotation[0].start][-len(rest) - 1 :]
    after = [word.stem for word in beside if word.start >= quotation[-1].end][: len(rest) + 1]
    content = {word.stem for word in rest if not word.small}
    return bool(content) and max(len(content & set(before)), len(content & set(after))) > REST * len(content)


def _has_most(rest: Sequence[Word], stems: Sequence[str]) -> bool:
    """Return whether most of the missing words are among the given stems, in runs."""
    known = set(stems)
    if sum(word.stem in known for word in rest) < REST * len(rest):
        return False
    sizes = [size for _, _, size in common_blocks([word.stem for word in rest], stems)]
    return sum(size for size in sizes if size >= IN_A_ROW) >= REST * len(rest)


def _repeated(both: _Quotations) -> bool:
    """Return whether another sentence of the other article also contains one of the quotations word for word."""
    (a, b), (i, j) = (both.pair.a, both.pair.b), both.pair.link
    mine = len(both.a) >= FEW_WORDS and b.quotes_exactly(both.a, but=j)
    return mine or (len(both.b) >= FEW_WORDS and a.quotes_exactly(both.b, but=i))


def _paraphrased_end(both: _Quotations, change: _Change) -> Discrepancy | None:
    """Return the end of a quotation that the other sentence gives in the reporter's words.

    After its closing mark, that sentence continues with the next word of the longer quotation, as in `“we will not sell
    to those that decide this”` and `“we will not sell to those” that take part`.
    """
    mine, theirs = both.texts(change)
    if bool(mine) == bool(theirs) or not (change.a_end == len(both.a) and change.b_end == len(both.b)):
        return None
    rest, reader, words, sentence = (
        (mine, both.pair.b, both.b, both.pair.link[1]) if mine else (theirs, both.pair.a, both.a, both.pair.link[0])
    )
    onward = _onward(reader, sentence, words[-1])
    shorter, longer = sorted((len(rest), len(onward)))
    if shorter <= FITTED or longer > 2 * shorter or onward[0].key != rest[0].key:
        return None
    own = both.pair.a if mine else both.pair.b
    values = (_joined(own, [mine]), None) if mine else (None, _joined(own, [theirs]))
    spans = (cover(rest), cover(onward)) if mine else (cover(onward), cover(rest))
    return Discrepancy("quote-paraphrased", both.pair.link, *spans, *values)


def _onward(reader: Reader, sentence: int, last: Word) -> Sequence[Word]:
    """Return the rest of the clause after a quotation, if it continues without a pause."""
    following = reader.after(sentence, last.end)
    if not following or reader.text[last.end : following[0].start].strip() not in QUOTES:
        return ()
    out = [following[0]]
    for word in following[1:]:
        if re.compile(_CLAUSE_END).search(reader.text, out[-1].end, word.start):
            break
        out.append(word)
    return out


def _is_name(both: _Quotations, change: _Change) -> bool:
    """Return whether a change concerns only names, which have a detector of their own."""
    mine, theirs = both.texts(change)
    if not mine or not theirs:
        return False
    return all(_named(both.pair.a, word) for word in mine) and all(_named(both.pair.b, word) for word in theirs)


def _named(reader: Reader, word: Word) -> bool:
    """Return whether a word is written like a name or part of one ("al")."""
    return (reader.text[word.start].isupper() or len(word.key) <= 2) and not word.small


def _around(words: tuple[Word, ...], first: int, stop: int) -> Span:
    """Return the changed words with one word before and after, so that the place of a gap is visible."""
    return words[max(0, first - 1)].start, words[min(len(words), stop + 1) - 1].end
