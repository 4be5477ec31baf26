"""A tiny language model: words have directions, and words of the same meaning have the same direction."""

from __future__ import annotations

import hashlib
import math
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

import pytest

MEANINGS = (
    "skipper captain",
    "relieved lost",
    "post position",
    "storm gale",
    "drowned perished",
    "bishop prelate",
)
"""Words that mean the same to the model."""

SIZE = 128


@dataclass(frozen=True)
class Placed:
    """Texts with their directions; `least` is the lowest cosine that this model gives to two texts."""

    vectors: list[list[float]]
    least: float

    def cosines(self, text: int, others: Sequence[int]) -> list[float]:
        own = self.vectors[text]
        found = [sum(x * y for x, y in zip(own, self.vectors[other], strict=True)) for other in others]
        return [self.least + (1 - self.least) * cosine for cosine in found]


@dataclass
class WordVectors:
    """A text has the direction of the sum of its longer words; the texts asked about are kept in `asked`."""

    name: str = "words"
    sha256: str = "0" * 64
    least: float = 0.0
    asked: list[str] = field(default_factory=list)

    def embed(self, texts: Sequence[str], on_progress: Callable[[float], None]) -> Placed:
        on_progress(0.0)
        self.asked.extend(texts)
        return Placed([self._vector(text) for text in texts], self.least)

    def _vector(self, text: str) -> list[float]:
        words = [word for word in re.findall(r"\w+", text.lower()) if len(word) > 3]
        total = [sum(column) for column in zip(*map(_direction, words or ["nothing"]), strict=True)]
        length = math.sqrt(sum(x * x for x in total)) or 1.0
        return [x / length for x in total]


def _direction(word: str) -> list[int]:
    meaning = next((one for one in MEANINGS if word in one.split()), word)
    bits = int.from_bytes(hashlib.shake_128(meaning.encode()).digest(SIZE // 8), "big")
    return [1 if bits >> k & 1 else -1 for k in range(SIZE)]


@pytest.fixture(scope="session")
def word_vectors() -> Callable[..., WordVectors]:
    """A function that makes such a model."""
    return WordVectors
