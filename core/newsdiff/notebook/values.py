"""A notebook: remarks about passages and steps of correction, each named by the sentences it is about.

Nothing in it refers to passages by number, for numbers change with every correction and every change of a file.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from newsdiff.corrections import anchor, mirrored

if TYPE_CHECKING:
    from collections.abc import Iterable

    from newsdiff.model import Anchor, Comparison, Correction, Passage


@dataclass(frozen=True, slots=True)
class Remark:
    """A note, a bookmark or both, on the passage that has these sentences.

    Attributes:
        a: Anchors of its sentences on the left.
        b: Anchors of its sentences on the right.
        text: The note; empty if there is only a bookmark.
        bookmarked: Whether there is a bookmark.
        more: What a later version wrote beside that, kept as it is.
    """

    a: tuple[Anchor, ...]
    b: tuple[Anchor, ...]
    text: str
    bookmarked: bool
    more: dict[str, Any] = field(default_factory=dict, hash=False)


@dataclass(frozen=True, slots=True)
class Notebook:
    """All that a reader keeps of one comparison.

    Attributes:
        remarks: In the order in which they were first made.
        steps: Corrections in the order they were made; those of one step are undone together.
        hashes: The SHA-256 of both files when this was last kept.
        more: What a later version wrote beside that, kept as it is.
    """

    remarks: tuple[Remark, ...] = ()
    steps: tuple[tuple[Correction, ...], ...] = ()
    hashes: tuple[str, str] = ("", "")
    more: dict[str, Any] = field(default_factory=dict, hash=False)

    @property
    def corrections(self) -> tuple[Correction, ...]:
        """The corrections of all steps."""
        return tuple(correction for step in self.steps for correction in step)

    @property
    def empty(self) -> bool:
        """Whether there is nothing to keep."""
        return not (self.remarks or self.steps or self.more)

    def corrected(self, step: Iterable[Correction]) -> Notebook:
        """With one more step of corrections."""
        return replace(self, steps=(*self.steps, tuple(step)))

    def undone(self) -> Notebook:
        """Without the last step."""
        return replace(self, steps=self.steps[:-1])

    def without(self, step: tuple[Correction, ...]) -> Notebook:
        """Without a step, the last one of several that are the same; as it is if there is none."""
        if step not in self.steps:
            return self
        at = len(self.steps) - 1 - self.steps[::-1].index(step)
        return replace(self, steps=self.steps[:at] + self.steps[at + 1 :])

    def turned(self) -> Notebook:
        """The same where the articles have changed sides."""
        remarks = tuple(replace(one, a=one.b, b=one.a) for one in self.remarks)
        return replace(self, remarks=remarks, steps=tuple(map(mirrored, self.steps)), hashes=self.hashes[::-1])

    def joined(self, other: Notebook) -> Notebook:
        """With all that another notebook of the same articles has beyond this one."""
        remarks = tuple(one for one in other.remarks if one not in self.remarks)
        steps = tuple(one for one in other.steps if one not in self.steps)
        more = {**other.more, **self.more}
        return replace(self, remarks=self.remarks + remarks, steps=self.steps + steps, more=more)

    def remarked(self, earlier: Iterable[Remark], remark: Remark) -> Notebook:
        """With a remark in the place of earlier ones; one that says nothing only takes them out."""
        gone = list(earlier)
        at = min((self.remarks.index(one) for one in gone), default=len(self.remarks))
        kept = [one for one in self.remarks if one not in gone]
        says = [remark] if remark.text or remark.bookmarked or remark.more else []
        return replace(self, remarks=(*kept[:at], *says, *kept[at:]))


def remark_on(comparison: Comparison, passage: Passage, text: str, bookmarked: bool) -> Remark:
    """A remark on a passage as it is now."""
    a = tuple(anchor(comparison.a, index) for index in passage.a)
    b = tuple(anchor(comparison.b, index) for index in passage.b)
    return Remark(a, b, text, bookmarked)
