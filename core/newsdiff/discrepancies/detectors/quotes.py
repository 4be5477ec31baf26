"""Finding quotations of the same utterance that differ between two linked sentences.

Quotations are of the same utterance if they share enough words in the same order. `quotation_changes` finds their
differences, and `paraphrases` finds quotations that the other article paraphrases.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newsdiff.discrepancies.context import Reader
from newsdiff.discrepancies.linked_pair import LinkedPair
from newsdiff.discrepancies.quotation_changes import changes, has_ellipsis
from newsdiff.discrepancies.sources import find_sources
from newsdiff.discrepancies.words import Word
from newsdiff.languages.punctuation import QUOTES
from newsdiff.model.discrepancy import Discrepancy
from newsdiff.text.sequences import common_blocks

SHARED_WORDS = 4
"""Minimum number of words in the same order that two quotations of one utterance share. All of 49 pairs of published
quotations that met this and `SHARED_PART` were of one utterance.
"""

SHARED_PART = 0.6
"""Minimum share of the shorter quotation that the longer one contains."""

FEW_SHARED, FEW_PART = 3, 0.75
"""`SHARED_WORDS` and `SHARED_PART` for short quotations. At least two of the shared words must be content words."""

FEW_WORDS = 6
"""Maximum length, in words, of a quotation that may have been cut to three words or fewer."""


def quotes(pair: LinkedPair) -> Iterator[Discrepancy]:
    """Find quotations that differ between two linked sentences."""
    left, right = quoted_words(pair)
    if not left or not right:
        return
    parts_a, parts_b = _parts(pair.a, left, right), _parts(pair.b, right, left)
    for a, b in _partners(parts_a, parts_b):
        found = tuple(changes(pair, a, b))
        if any(one.kind == "quote-altered" for one in found):
            found = tuple(one for each in _matching_fragments(pair, a, b) for one in changes(pair, *each)) or found
        yield from found


Quoted = tuple[Word, ...]


def _partners(left: Sequence[Quoted], right: Sequence[Quoted]) -> Iterator[tuple[Quoted, Quoted]]:
    """Yield pairs of quotations of the same utterance, those that share the most words first."""
    free_a, free_b = dict(enumerate(left)), dict(enumerate(right))
    found = [
        (shared, i, j)
        for i, one in enumerate(left)
        for j, two in enumerate(right)
        if (shared := shared_words(one, two))
    ]
    for _, i, j in sorted(found, key=lambda match: (-match[0], match[1], match[2])):
        if i in free_a and j in free_b:
            yield free_a.pop(i), free_b.pop(j)


def _parts(reader: Reader, quotations: Sequence[Quoted], others: Sequence[Quoted]) -> list[Quoted]:
    """Return the quotations, split at ellipses if the other sentence quotes the parts separately or only some of
    them.
    """
    parts: list[Quoted] = []
    for quotation in quotations:
        fragments = _fragments(reader, quotation)
        apart = {_best(fragment, others, SHARED_WORDS) for fragment in fragments[len(fragments) == 1 :]} - {None}
        whole = _best(quotation, others) if len(apart) == 1 else None
        parts += fragments if len(apart) > 1 or (apart and whole is None) else [quotation]
    return parts


def _matching_fragments(pair: LinkedPair, a: Quoted, b: Quoted) -> list[tuple[Quoted, Quoted]]:
    """Return the matching fragments of two quotations.

    There are none if all fragments match, because the quotations are then compared as a whole.
    """
    left, right = _fragments(pair.a, a), _fragments(pair.b, b)
    found = [(one, two) for one in left for two in right if shared_words(one, two) >= SHARED_WORDS]
    return found if len(found) < max(len(left), len(right)) else []


def _best(quotation: Quoted, others: Sequence[Quoted], least: int = 1) -> int | None:
    """Return the index of the quotation that shares the most words, or None if none shares at least `least`."""
    shared = [shared_words(quotation, other) for other in others]
    return shared.index(max(shared)) if max(shared) >= least else None


def _fragments(reader: Reader, quotation: Quoted) -> list[Quoted]:
    """Return the parts of a quotation between ellipses."""
    if not quotation or not has_ellipsis(reader, quotation[0], quotation[-1]):
        return [quotation]
    cuts = [at for at in range(1, len(quotation)) if has_ellipsis(reader, quotation[at - 1], quotation[at])]
    return [quotation[first:stop] for first, stop in zip([0, *cuts], [*cuts, len(quotation)], strict=True)]


def quoted_words(pair: LinkedPair) -> tuple[tuple[tuple[Word, ...], ...], tuple[tuple[Word, ...], ...]]:
    """Return the quotations of the left and of the right sentence.

    Articles may print speech as a block without quotation marks. If one sentence quotes, and the other has no quotation
    marks but is in the first or second person, all of that other sentence except its reporting clause counts as speech.
    """
    left, right = pair.a.words(pair.link[0]), pair.b.words(pair.link[1])
    if left.quoted and not right.quoted and pair.b.is_speech(pair.link[1]):
        return left.quoted, (_speech(pair.b, pair.link[1]),)
    if right.quoted and not left.quoted and pair.a.is_speech(pair.link[0]):
        return (_speech(pair.a, pair.link[0]),), right.quoted
    return left.quoted, right.quoted


def _speech(reader: Reader, sentence: int) -> tuple[Word, ...]:
    """Return the words of a sentence before or after its reporting clause, whichever are more."""
    words = reader.words(sentence).all
    if reader.text[reader.span(sentence)[0]] in QUOTES:
        return words
    for source in find_sources(reader, sentence):
        before = tuple(word for word in words if word.end <= source.span[0])
        after = tuple(word for word in words if word.start >= source.span[1])
        words = max(before, after, key=len)
    return words


def shared_words(a: tuple[Word, ...], b: tuple[Word, ...]) -> int:
    """Return the number of words in order that two quotations share, or 0 if they are of different utterances."""
    left, right = [word.stem for word in a], [word.stem for word in b]
    shorter, known = min(len(a), len(b)), set(right)
    if len([stem for stem in left if stem in known]) < SHARED_PART * shorter:
        return 0
    blocks = [(0, 0, shorter)] if left == right else common_blocks(left, right)
    common = [k for at, _, size in blocks for k in range(at, at + size)]
    content = sum(not a[k].small and not a[k].key.isdecimal() for k in common)
    if len(common) >= SHARED_WORDS and len(common) >= SHARED_PART * shorter:
        return len(common)
    if len(common) >= FEW_SHARED and len(common) >= FEW_PART * shorter and content >= 2:
        return len(common)
    alone = content and len(common) == shorter and max(len(a), len(b)) <= FEW_WORDS
    return len(common) if alone else 0
