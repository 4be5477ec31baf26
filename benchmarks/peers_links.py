"""Other ways to link the sentences of two articles, each given the labelled sentences.

Character ratios (difflib, rapidfuzz): every sentence is paired with its most similar partner on the other side; the
caller chooses the best threshold for the set. wikidiff2: the rule by which Wikipedia's diff view finds moved and
changed paragraphs, applied to sentences with its default settings; reimplemented from reading its source.
"""

from __future__ import annotations

import difflib
import re
from collections import defaultdict
from typing import TYPE_CHECKING, NamedTuple

from rapidfuzz.distance import Indel
from rapidfuzz.fuzz import ratio

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from newsdiff.reranking.embedding import Embedder

Link = tuple[int, int]


def rapidfuzz_ratio(a: Sequence[str], b: Sequence[str]) -> dict[Link, float]:
    """Return the similarity of each sentence and its best partner, in both directions."""
    table = [[ratio(x, y) / 100 for y in b] for x in a]
    return _best(len(a), len(b), lambda i, j: table[i][j])


def difflib_ratio(a: Sequence[str], b: Sequence[str]) -> dict[Link, float]:
    """Return the same as `rapidfuzz_ratio`, computed with difflib, which caches its second text."""
    table: defaultdict[int, dict[int, float]] = defaultdict(dict)
    matcher = difflib.SequenceMatcher(None, autojunk=False)
    for j, y in enumerate(b):
        matcher.set_seq2(y)
        for i, x in enumerate(a):
            matcher.set_seq1(x)
            table[i][j] = matcher.ratio()
    return _best(len(a), len(b), lambda i, j: table[i][j])


def embedding_cosine(embedder: Embedder) -> Callable[[Sequence[str], Sequence[str]], dict[Link, float]]:
    """Return a function that does the same with the cosines of a sentence embedding."""

    def best(a: Sequence[str], b: Sequence[str]) -> dict[Link, float]:
        embedded = embedder.embed([" ".join(text.split()) for text in (*a, *b)], lambda _: None)
        others = range(len(a), len(a) + len(b))
        table = [embedded.cosines(i, others) for i in range(len(a))]
        return _best(len(a), len(b), lambda i, j: table[i][j])

    return best


def _best(size_a: int, size_b: int, similarity: Callable[[int, int], float]) -> dict[Link, float]:
    """Pair each sentence of either side with the partner it resembles most, the first of several equal ones."""
    if not size_a or not size_b:
        return {}
    pairs = {(i, max(range(size_b), key=lambda j: similarity(i, j))) for i in range(size_a)}
    pairs |= {(max(range(size_a), key=lambda i: similarity(i, j)), j) for j in range(size_b)}
    return {(i, j): similarity(i, j) for i, j in pairs}


class Lines(NamedTuple):
    """wikidiff2's result for two lists of lines: all linked pairs, and those it shows as moved."""

    links: set[Link]
    moved: set[Link]


CHANGED, MOVED, MOST_LINES = 0.2, 0.4, 100
"""wikidiff2's defaults.

Two lines opposite each other are one changed line above the first similarity; a deleted and an added line are one moved
line above the second. Moves are sought only if there are at most as many such lines as the third value.
"""

_WORDS = re.compile(r"(?:[^\W\u3000-\u9fff]+|.)\s*", re.DOTALL)


def wikidiff2(a: Sequence[str], b: Sequence[str]) -> Lines:
    """Link lines as wikidiff2 does.

    Equal lines in order are kept, and lines between them are paired in order if they are similar enough. Each remaining
    deleted line is compared with each added one and linked with the most similar; the pair has moved unless both are in
    the same place between equal lines.
    """
    links: set[Link] = set()
    gone: dict[int, int] = {}
    come: dict[int, int] = {}
    for block, (a0, a1, b0, b1, equal) in enumerate(_blocks(a, b)):
        if equal:
            links |= set(zip(range(a0, a1), range(b0, b1), strict=True))
            continue
        pairs = min(a1 - a0, b1 - b0)
        changed = {k for k in range(pairs) if word_similarity(a[a0 + k], b[b0 + k]) > CHANGED}
        links |= {(a0 + k, b0 + k) for k in changed}
        gone |= {i: block for i in range(a0, a1) if i - a0 not in changed}
        come |= {j: block for j in range(b0, b1) if j - b0 not in changed}
    found = _moved(a, gone, b, come) if len(gone) + len(come) <= MOST_LINES else set()
    return Lines(links | found, {(i, j) for i, j in found if gone[i] != come[j]})


def _blocks(a: Sequence[str], b: Sequence[str]) -> list[tuple[int, int, int, int, bool]]:
    """Return equal and differing blocks of lines by longest common subsequence; differing blocks have both sides."""
    blocks: list[tuple[int, int, int, int, bool]] = []
    at_a = at_b = 0
    for step in Indel.opcodes([line.strip() for line in a], [line.strip() for line in b]):
        if step.tag == "equal":
            if (at_a, at_b) != (step.src_start, step.dest_start):
                blocks.append((at_a, step.src_start, at_b, step.dest_start, False))
            blocks.append((step.src_start, step.src_end, step.dest_start, step.dest_end, True))
            at_a, at_b = step.src_end, step.dest_end
    return [*blocks, (at_a, len(a), at_b, len(b), False)]


def _moved(a: Sequence[str], gone: Iterable[int], b: Sequence[str], come: Iterable[int]) -> set[Link]:
    """Pair deleted lines with the most similar added ones, each at most once."""
    out: set[Link] = set()
    free = list(come)
    for i in gone:
        similarity, best = max(((word_similarity(a[i], b[j]), -j) for j in free), default=(0.0, 0))
        if similarity > MOVED:
            out.add((i, -best))
            free.remove(-best)
    return out


def word_similarity(a: str, b: str) -> float:
    """Return the characters of the words that are in order on both sides, as a share of all characters.

    The longer of two words that replace each other counts. In scripts without spaces, characters are words.
    """
    words = _WORDS.findall(a), _WORDS.findall(b)
    same = total = 0
    gone = come = 0
    keys = [[word.rstrip() for word in side] for side in words]
    for step in [*Indel.opcodes(keys[0], keys[1]), None]:
        if step is None or step.tag == "equal":
            total += max(gone, come)
            gone = come = 0
            if step is not None:
                equal = sum(map(len, words[0][step.src_start : step.src_end]))
                same, total = same + equal, total + equal
        else:
            gone += sum(map(len, words[0][step.src_start : step.src_end]))
            come += sum(map(len, words[1][step.dest_start : step.dest_end]))
    return same / total if total else 0.0
