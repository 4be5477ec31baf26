"""The values of a notebook: notes on passages, and steps of corrections and dismissals.

They refer to passages by their sentences, not by number, because corrections and changed files alter the numbers.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from newsdiff.comparing.anchors import anchor

if TYPE_CHECKING:
    from collections.abc import Iterable

    from newsdiff.comparing.dismissals import Dismissal
    from newsdiff.model import Anchor, Comparison, Correction, Passage


@dataclass(frozen=True, slots=True)
class KeptNote:
    """A note, a bookmark or both on the passage with the given sentences.

    Attributes:
        a: Anchors of its sentences on the left.
        b: Anchors of its sentences on the right.
        text: The note; empty if there is only a bookmark.
        bookmarked: Whether there is a bookmark.
        more: Unknown properties written by a later version, preserved.
    """

    a: tuple[Anchor, ...]
    b: tuple[Anchor, ...]
    text: str
    bookmarked: bool
    more: dict[str, Any] = field(default_factory=dict, hash=False)


@dataclass(frozen=True, slots=True)
class KeptCorrection:
    """A correction in a notebook.

    Attributes:
        correction: The correction.
        more: Unknown properties written by a later version, preserved.
    """

    correction: Correction
    more: dict[str, Any] = field(default_factory=dict, hash=False)

    def swapped(self) -> KeptCorrection:
        """Return the same correction with left and right exchanged."""
        return replace(self, correction=self.correction.swapped())


@dataclass(frozen=True, slots=True)
class KeptDismissal:
    """A dismissed discrepancy in a notebook.

    Attributes:
        dismissal: What identifies the discrepancy.
        more: Unknown properties written by a later version, preserved.
    """

    dismissal: Dismissal
    more: dict[str, Any] = field(default_factory=dict, hash=False)

    def swapped(self) -> KeptDismissal:
        """Return the same dismissal with left and right exchanged."""
        return replace(self, dismissal=self.dismissal.swapped())


Step = tuple[KeptCorrection | KeptDismissal, ...]
"""Corrections or dismissals that were made together and are undone together."""


@dataclass(frozen=True, slots=True)
class Notebook:
    """A reader's notes, bookmarks, corrections and dismissals of one comparison.

    Attributes:
        notes: The notes, in the order in which they were first made.
        steps: The corrections and dismissals, in the order in which they were made.
        hashes: The SHA-256 of both files when the notebook was last saved.
        more: Unknown properties written by a later version, preserved.
        more_of_articles: Unknown properties of the left and of the right article, preserved.
    """

    notes: tuple[KeptNote, ...] = ()
    steps: tuple[Step, ...] = ()
    hashes: tuple[str, str] = ("", "")
    more: dict[str, Any] = field(default_factory=dict, hash=False)
    more_of_articles: tuple[dict[str, Any], dict[str, Any]] = field(default=({}, {}), hash=False)

    @property
    def corrections(self) -> tuple[Correction, ...]:
        """The corrections of all steps."""
        return tuple(kept.correction for step in self.steps for kept in step if isinstance(kept, KeptCorrection))

    @property
    def dismissals(self) -> tuple[Dismissal, ...]:
        """The dismissals of all steps."""
        return tuple(kept.dismissal for step in self.steps for kept in step if isinstance(kept, KeptDismissal))

    @property
    def empty(self) -> bool:
        """Whether there is nothing to save."""
        return not (self.notes or self.steps or self.more or any(self.more_of_articles))

    def with_step(self, step: Iterable[Correction]) -> Notebook:
        """Return the notebook with one more step of corrections."""
        return replace(self, steps=(*self.steps, tuple(map(KeptCorrection, step))))

    def with_dismissals(self, dismissals: Iterable[Dismissal]) -> Notebook:
        """Return the notebook with one more step of dismissals, leaving out those that it already has."""
        known = set(self.dismissals)
        step = tuple(KeptDismissal(one) for one in dismissals if one not in known)
        return replace(self, steps=(*self.steps, step)) if step else self

    def without_dismissals(self, dismissals: Iterable[Dismissal]) -> Notebook:
        """Return the notebook without the given dismissals."""
        gone = set(dismissals)
        steps = (
            tuple(kept for kept in step if not (isinstance(kept, KeptDismissal) and kept.dismissal in gone))
            for step in self.steps
        )
        return replace(self, steps=tuple(filter(None, steps)))

    def without_step(self, step: Step) -> Notebook:
        """Return the notebook without a step, or without the last of several equal ones."""
        if step not in self.steps:
            return self
        at = len(self.steps) - 1 - self.steps[::-1].index(step)
        return replace(self, steps=self.steps[:at] + self.steps[at + 1 :])

    def swapped(self) -> Notebook:
        """Return the same notebook with left and right exchanged."""
        notes = tuple(replace(one, a=one.b, b=one.a) for one in self.notes)
        steps = tuple(tuple(one.swapped() for one in step) for step in self.steps)
        (a, b), (more_a, more_b) = self.hashes, self.more_of_articles
        return replace(self, notes=notes, steps=steps, hashes=(b, a), more_of_articles=(more_b, more_a))

    def merged_with(self, other: Notebook) -> Notebook:
        """Return the notebook merged with another one of the same articles."""
        known_notes, known_steps = set(map(_key, self.notes)), set(map(_step_key, self.steps))
        notes = tuple(one for one in other.notes if _key(one) not in known_notes)
        steps = tuple(one for one in other.steps if _step_key(one) not in known_steps)
        (mine_a, mine_b), (theirs_a, theirs_b) = self.more_of_articles, other.more_of_articles
        return replace(
            self,
            notes=self.notes + notes,
            steps=self.steps + steps,
            more={**other.more, **self.more},
            more_of_articles=({**theirs_a, **mine_a}, {**theirs_b, **mine_b}),
        )

    def with_note(self, earlier: Iterable[KeptNote], note: KeptNote) -> Notebook:
        """Return the notebook with a note in place of earlier ones; an empty note only removes them."""
        gone = set(map(_key, earlier))
        stays = [_key(one) not in gone for one in self.notes]
        at = stays.index(False) if False in stays else len(stays)
        kept = [one for one, stay in zip(self.notes, stays, strict=True) if stay]
        says = [note] if note.text or note.bookmarked or note.more else []
        return replace(self, notes=(*kept[:at], *says, *kept[at:]))


def _key(kept: KeptNote | KeptCorrection | KeptDismissal) -> tuple[object, str]:
    """Return a hashable key that is equal for equal entries, including their unknown properties."""
    import json

    return kept, json.dumps(kept.more, sort_keys=True) if kept.more else ""


def _step_key(step: Step) -> tuple[tuple[object, str], ...]:
    return tuple(map(_key, step))


def kept_note(comparison: Comparison, passage: Passage, text: str, bookmarked: bool) -> KeptNote:
    """Return a note in its saved form, anchored to the current sentences of the passage."""
    a = tuple(anchor(comparison.a, index) for index in passage.a)
    b = tuple(anchor(comparison.b, index) for index in passage.b)
    return KeptNote(a, b, text, bookmarked)
