"""A notebook: remarks about passages and steps of correction, each named by the sentences it is about.

Nothing in it refers to passages by number, for numbers change with every correction and every change of a file.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from newsdiff.corrections import anchor

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
