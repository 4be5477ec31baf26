"""A notebook: remarks about passages and steps of correction, each named by the sentences it is about.

Nothing in it refers to passages by number, for numbers change with every correction and every change of a file.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from newsdiff.comparing.anchors import anchor

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
class KeptCorrection:
    """A correction as it stands in a notebook.

    Attributes:
        correction: What was done.
        more: What a later version wrote beside that, kept as it is.
    """

    correction: Correction
    more: dict[str, Any] = field(default_factory=dict, hash=False)

    def swapped(self) -> KeptCorrection:
        """The same correction with left and right exchanged."""
        return replace(self, correction=self.correction.swapped())


Step = tuple[KeptCorrection, ...]
"""Corrections that were made, and are undone, together."""


@dataclass(frozen=True, slots=True)
class Notebook:
    """All that a reader keeps of one comparison.

    Attributes:
        remarks: In the order in which they were first made.
        steps: Corrections in the order they were made.
        hashes: The SHA-256 of both files when this was last kept.
        more: What a later version wrote beside that, kept as it is.
        more_of_articles: The same of what it wrote about the left and about the right article.
    """

    remarks: tuple[Remark, ...] = ()
    steps: tuple[Step, ...] = ()
    hashes: tuple[str, str] = ("", "")
    more: dict[str, Any] = field(default_factory=dict, hash=False)
    more_of_articles: tuple[dict[str, Any], dict[str, Any]] = field(default=({}, {}), hash=False)

    @property
    def corrections(self) -> tuple[Correction, ...]:
        """The corrections of all steps."""
        return tuple(kept.correction for step in self.steps for kept in step)

    @property
    def empty(self) -> bool:
        """Whether there is nothing to keep."""
        return not (self.remarks or self.steps or self.more or any(self.more_of_articles))

    def corrected(self, step: Iterable[Correction]) -> Notebook:
        """With one more step of corrections."""
        return replace(self, steps=(*self.steps, tuple(map(KeptCorrection, step))))

    def undone(self) -> Notebook:
        """Without the last step."""
        return replace(self, steps=self.steps[:-1])

    def without(self, step: Step) -> Notebook:
        """Without a step, the last one of several that are the same; as it is if there is none."""
        if step not in self.steps:
            return self
        at = len(self.steps) - 1 - self.steps[::-1].index(step)
        return replace(self, steps=self.steps[:at] + self.steps[at + 1 :])

    def swapped(self) -> Notebook:
        """The same notebook with left and right exchanged."""
        remarks = tuple(replace(one, a=one.b, b=one.a) for one in self.remarks)
        steps = tuple(tuple(one.swapped() for one in step) for step in self.steps)
        (a, b), (more_a, more_b) = self.hashes, self.more_of_articles
        return replace(self, remarks=remarks, steps=steps, hashes=(b, a), more_of_articles=(more_b, more_a))

    def joined(self, other: Notebook) -> Notebook:
        """With all that another notebook of the same articles has beyond this one."""
        remarks = tuple(one for one in other.remarks if one not in self.remarks)
        steps = tuple(one for one in other.steps if one not in self.steps)
        (mine_a, mine_b), (theirs_a, theirs_b) = self.more_of_articles, other.more_of_articles
        return replace(
            self,
            remarks=self.remarks + remarks,
            steps=self.steps + steps,
            more={**other.more, **self.more},
            more_of_articles=({**theirs_a, **mine_a}, {**theirs_b, **mine_b}),
        )

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
