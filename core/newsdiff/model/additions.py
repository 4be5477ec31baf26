"""What is added to a comparison afterwards: a reader's corrections and notes, and a language model's likenesses.

Most runs have none, so `newsdiff.model` imports this module only when one of its names is first used.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True)
class Anchor:
    """Identifies a sentence so that it can be found again after its article has changed.

    Attributes:
        start: Where the sentence started.
        end: Where it ended.
        words: A short hash of its words, ignoring everything between them.
    """

    start: int
    end: int
    words: str


@dataclass(frozen=True, slots=True)
class Correction:
    """A correction by hand: two sentences match (`pair`), or they do not (`unpair`)."""

    kind: Literal["pair", "unpair"]
    a: Anchor
    b: Anchor

    def swapped(self) -> Correction:
        """Return the same correction with left and right exchanged."""
        return Correction(self.kind, self.b, self.a)


@dataclass(frozen=True, slots=True)
class Likeness:
    """How similar a language model finds sentence `a` of the left article and sentence `b` of the right one.

    `value` is 1 for the same sentence and 0 for two unrelated ones; it is never less than -1.
    """

    a: int
    b: int
    value: float

    def swapped(self) -> Likeness:
        """Return the same likeness with left and right exchanged."""
        return Likeness(self.b, self.a, self.value)


@dataclass(frozen=True, slots=True)
class Note:
    """A reader's note on a passage: text (possibly empty), a bookmark, or both."""

    passage: int
    text: str
    bookmarked: bool
