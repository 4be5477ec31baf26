"""Texts whose sentences are slow to examine for discrepancies: `CASES`, one row per pair, as in `slow_texts`."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

from slow_texts import Pair, made_words

if TYPE_CHECKING:
    from collections.abc import Callable


def changed_names(size: int) -> Pair:
    """Sentences of 270 different names up to the limit on characters, every third name spelled differently."""
    count = size // 12 * 260 + 260
    names = [word.capitalize() for word in made_words(count, 32)]
    draw = random.Random(33)
    changed = [name[:-1] + "y" if draw.random() < 1 / 3 else name for name in names]

    def text(words: list[str]) -> str:
        return " ".join("With " + " ".join(words[at : at + 260]) + "." for at in range(0, len(words), 260))

    return text(names), text(changed)


def changed_quotations(size: int) -> Pair:
    """A quotation in nearly as many sentences as newsdiff accepts, each with other words in the other text."""
    draw = random.Random(34)
    few = made_words(30, 34)
    quoted = [" ".join(draw.choices(few, k=8)) + f" {at}" for at in range(size * 5 // 4)]
    a, b = (" ".join(f'"{one.replace(" ", gap, 1)}", he said.' for one in quoted) for gap in (" ", " very "))
    return a, b


def many_quotations(size: int) -> Pair:
    """Sentences of thirty quotations up to the limit on characters, half of them with another word."""
    draw = random.Random(35)
    few = made_words(30, 35)
    sides: list[list[str]] = [[], []]
    for at in range(size // 10):
        quoted = [" ".join(draw.choices(few, k=6)) for _ in range(29)]
        edited = [one.replace(" ", " very ", 1) if draw.random() < 0.5 else one for one in quoted]
        for side, texts in zip(sides, (quoted, edited), strict=True):
            side.append(f"He said {at} " + ", and ".join(f'"{one}"' for one in texts) + ".")
    return " ".join(sides[0]), " ".join(sides[1])


def many_figures(size: int) -> Pair:
    """Sentences of forty figures, the most in a sentence that is examined, every third one different."""
    draw = random.Random(36)

    def text(figures: list[list[int]]) -> str:
        return " ".join(f"In {row[0]} of {' '.join(f'{n} houses,' for n in row[1:])} it rained." for row in figures)

    rows = [[draw.randint(10, 9999) for _ in range(40)] for _ in range(size * 3 // 10)]
    other = [[n + 1000 if draw.random() < 1 / 3 else n for n in row] for row in rows]
    return text(rows), text(other)


CASES: dict[str, Callable[[int], Pair]] = {
    made.__name__: made for made in (changed_names, changed_quotations, many_quotations, many_figures)
}
"""Functions that make a pair of texts, by name. Their argument is the number of sentences per side in the larger
ones."""
