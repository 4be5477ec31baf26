"""Generate pairs of texts of any length in which the fate of every sentence is known.

    python benchmarks/synthetic.py SENTENCES FOLDER

writes a.txt, b.txt and truth.json. The text is made up but statistically resembles news: words follow Zipf's law, and
sentences have 8 to 42 words, about 150 characters on average. The right text is an edited copy of the left one: of a
hundred sentences about 60 are copied, 20 lightly edited (one word in ten replaced), 11 rewritten (four words in ten
replaced, one in ten dropped), 4 split in two and edited, 5 omitted, and 5 new ones are inserted. Nearly one in ten is
in a block of one to five sentences that was moved. The same seed gives the same texts.
"""

from __future__ import annotations

import json
import random
import sys
from itertools import accumulate
from pathlib import Path
from typing import NamedTuple

VOCABULARY = 60_000
"""Number of different words in a few megabytes of news."""

MOVED = 0.1
"""Share of the sentences that are moved."""


KINDS = ("copied", "edited", "rewritten", "split")


class Fate(NamedTuple):
    """The fate of a sentence of the left text.

    Attributes:
        kind: One of KINDS.
        partners: The indexes of its sentences on the right.
        moved: Whether it has moved.
    """

    kind: str
    partners: list[int]
    moved: bool


class Made(NamedTuple):
    """Two texts, the spans of their sentences, and the fate of each sentence on the left (None if it was omitted)."""

    a: str
    b: str
    spans_a: list[tuple[int, int]]
    spans_b: list[tuple[int, int]]
    fates: list[Fate | None]


class _Writer:
    """Draws words by Zipf's law and builds sentences from them."""

    def __init__(self, seed: int) -> None:
        self.draw = random.Random(seed)
        self._words = self._vocabulary()
        self._weights = list(accumulate(1 / (rank + 2.7) for rank in range(VOCABULARY)))

    def _vocabulary(self) -> list[str]:
        """Return different words, frequent ones short, none of which looks like an abbreviation."""
        words: dict[str, None] = {}
        while len(words) < VOCABULARY:
            syllables = 1 if len(words) < 200 else 2 if len(words) < 1000 else self.draw.randint(2, 4)
            word = "".join(self.draw.choice("bcdfghklmnprstvz") + self.draw.choice("aeiou") for _ in range(syllables))
            words[word + self.draw.choice(["sh", "th", "ng", "lt"] if syllables == 1 else ["", "n", "s", "r"])] = None
        return list(words)

    def words(self, count: int) -> list[str]:
        return self.draw.choices(self._words, cum_weights=self._weights, k=count)

    def sentence(self) -> list[str]:
        return self.words(self.draw.randint(8, 42))

    def edited(self, words: list[str], share: float, lost: float) -> list[str]:
        """Return a copy with the given share of words replaced, at least one, and another share dropped."""
        out = [word for word in words if self.draw.random() >= lost] or list(words)
        for place in self.draw.sample(range(len(out)), max(1, round(share * len(out)))):
            out[place] = self.words(1)[0]
        return out


def _spelled(words: list[str]) -> str:
    return " ".join(words).capitalize() + "."


def make(sentences: int, seed: int = 1) -> Made:
    """Return two texts, the left one with the given number of sentences."""
    writer = _Writer(seed)
    left = [writer.sentence() for _ in range(sentences)]
    right: list[tuple[int, str, list[str]]] = []
    for index, words in enumerate(left):
        right += _rewritten(writer, index, words)
    right, moved = _moved(writer.draw, right)
    partners: dict[int, list[int]] = {}
    kinds = {source: kind for source, kind, _ in right}
    for place, (source, _, _) in enumerate(right):
        if source >= 0:
            partners.setdefault(source, []).append(place)
    a, spans_a = _article(writer.draw, [_spelled(words) for words in left])
    b, spans_b = _article(writer.draw, [_spelled(words) for _, _, words in right])
    fates = [Fate(kinds[i], partners[i], i in moved) if i in partners else None for i in range(sentences)]
    return Made(a, b, spans_a, spans_b, fates)


def _rewritten(writer: _Writer, index: int, words: list[str]) -> list[tuple[int, str, list[str]]]:
    """Return the sentences made from one sentence, as (index, kind, words); the index of a new sentence is -1."""
    chance = writer.draw.random()
    if chance < 0.05:
        return []
    if chance < 0.10:
        return [(-1, "new", writer.sentence()), (index, "copied", words)]
    if chance < 0.15 and len(words) >= 16:
        half = len(words) // 2
        return [(index, "split", writer.edited(part, 0.1, 0.0)) for part in (words[:half], words[half:])]
    if chance < 0.25:
        return [(index, "rewritten", writer.edited(words, 0.4, 0.1))]
    if chance < 0.45:
        return [(index, "edited", writer.edited(words, 0.1, 0.0))]
    return [(index, "copied", words)]


def _moved(
    draw: random.Random, right: list[tuple[int, str, list[str]]]
) -> tuple[list[tuple[int, str, list[str]]], set[int]]:
    """Return the right sentences with some blocks moved, and the left sentences that were in them."""
    count = round(len(right) * MOVED / 3)
    starts = sorted(draw.sample(range(0, max(1, len(right) - 5), 6), min(count, max(1, len(right) // 8))))
    blocks = [right[start : start + draw.randint(1, 5)] for start in starts]
    gone = {id(item) for block in blocks for item in block}
    stay = [item for item in right if id(item) not in gone]
    for block in blocks:
        place = draw.randint(0, len(stay))
        stay[place:place] = block
    return stay, {source for block in blocks for source, _, _ in block if source >= 0}


def _article(draw: random.Random, sentences: list[str]) -> tuple[str, list[tuple[int, int]]]:
    """Return the text in paragraphs of one to four sentences, and the spans of the sentences."""
    parts: list[str] = []
    spans = []
    at, left = 0, draw.randint(1, 4)
    for sentence in sentences:
        spans.append((at, at + len(sentence)))
        left -= 1
        gap = " " if left else "\n\n"
        left = left or draw.randint(1, 4)
        parts += [sentence, gap]
        at += len(sentence) + len(gap)
    return "".join(parts), spans


def write(sentences: int, folder: Path) -> None:
    """Write both texts and the truth."""
    made = make(sentences)
    (folder / "a.txt").write_text(made.a, "utf-8")
    (folder / "b.txt").write_text(made.b, "utf-8")
    truth = {"spans_a": made.spans_a, "spans_b": made.spans_b, "fates": made.fates}
    (folder / "truth.json").write_text(json.dumps(truth), "utf-8")


if __name__ == "__main__":
    write(int(sys.argv[1]), Path(sys.argv[2]))
