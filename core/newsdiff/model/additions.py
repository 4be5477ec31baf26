"""Optional additions to a comparison: a reader's corrections and notes, and likenesses from a language model.

Most runs have none, so `newsdiff.model` imports this module only on first use.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True)
class Anchor:
    """Identifies a sentence so that it can be found again after its article has changed.

    Attributes:
        start: The start of the sentence when the anchor was made.
        end: The end of the sentence at that time.
        words: A short hash of its words, ignoring everything between them.
    """

    start: int
    end: int
    words: str


@dataclass(frozen=True, slots=True)
class Correction:
    """A correction by hand, which says that two sentences match (`pair`) or do not match (`unpair`)."""

    kind: Literal["pair", "unpair"]
    a: Anchor
    b: Anchor

    def swapped(self) -> Correction:
        """Return the same correction with left and right exchanged."""
        return Correction(self.kind, self.b, self.a)


@dataclass(frozen=True, slots=True)
class Likeness:
    """The similarity of sentence `a` on the left and sentence `b` on the right according to a language model.

    `value` is 1 for equal sentences and 0 for unrelated ones; it is never less than -1.
    """

    a: int
    b: int
    value: float

    def swapped(self) -> Likeness:
        """Return the same likeness with left and right exchanged."""
        return Likeness(self.b, self.a, self.value)


@dataclass(frozen=True, slots=True)
class Note:
    """A reader's note on a passage, with text (possibly empty), a bookmark, or both."""

    passage: int
    text: str
    bookmarked: bool
