"""Long texts: the index of rare words must not lose a match, wherever it moved."""

from __future__ import annotations

import random

from newsdiff.aligning import align
from newsdiff.reading import document_of
from newsdiff.segmenting import segment

_COMMON = "the of and to in a that for it was on with as by at he from said had were after people city war".split()
_SYLLABLES = "ba ke lo mu ri so ta vu ne gi po da".split()


def _long_text(size: int) -> tuple[list[list[str]], list[tuple[int, list[str]]]]:
    """Return sentences of common words and words that occur in a few sentences each, and an edited and shuffled
    copy.
    """
    chance = random.Random(20)  # noqa: S311
    words = [f"{a}{b}{c}" for a in _SYLLABLES for b in _SYLLABLES for c in _SYLLABLES]
    chance.shuffle(words)
    left = [
        [chance.choice(chance.choice([_COMMON, words])) for _ in range(length)]
        for length in (chance.randint(8, 24) for _ in range(size))
    ]
    right = [(k, _edited(sentence, words, chance)) for k, sentence in enumerate(left)]
    for _ in range(20):
        start, to = chance.randrange(size - 30), chance.randrange(size - 30)
        block = [right.pop(start) for _ in range(chance.randint(1, 12))]
        right[to:to] = block
    return left, right


def _edited(sentence: list[str], words: list[str], chance: random.Random) -> list[str]:
    out = [chance.choice(words) if chance.random() < 0.15 else word for word in sentence if chance.random() > 0.1]
    return [*out, chance.choice(words)]


def test_almost_all_of_two_thousand_edited_and_moved_sentences_are_found() -> None:
    left, right = _long_text(2000)
    texts = ["\n".join(" ".join(s).capitalize() + "." for s in side) for side in (left, [s for _, s in right])]
    a, b = (segment(document_of(text, name="x"), language="en") for text in texts)
    assert (len(a.sentences), len(b.sentences)) == (2000, 2000)
    alignment = align(a, b)
    expected = {(origin, place) for place, (origin, _) in enumerate(right)}
    assert len(expected & alignment.scores.keys()) / len(expected) > 0.98
    found = {(link.a, link.b) for link in alignment.links}
    assert len(found & expected) / len(expected) > 0.9
    assert len(found & expected) / len(found) > 0.98
