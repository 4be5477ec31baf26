"""Applying a notebook to two articles, which may have changed.

Entries about sentences that still exist are applied. The others stay in the notebook without effect, and are counted,
so that the reader can be informed. They apply again if the file changes back.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, TypeVar

from newsdiff.comparing.anchors import Locator
from newsdiff.comparing.corrections import correct
from newsdiff.comparing.dismissals import dismissed_only
from newsdiff.model import Comparison, Note
from newsdiff.notebook.values import KeptCorrection, KeptDismissal

if TYPE_CHECKING:
    from newsdiff.comparing.anchors import Locators
    from newsdiff.comparing.dismissals import Dismissal
    from newsdiff.model import Anchor
    from newsdiff.notebook.values import KeptNote, Notebook, Step

    Value = TypeVar("Value")
    Pair = tuple[Value, Value]
    """A value for the left article and one for the right."""


@dataclass(frozen=True, slots=True)
class Fitted:
    """A comparison to which a notebook was applied.

    Attributes:
        comparison: The comparison with corrections, notes and dismissals.
        notes: The applied notes, by the id of their passage.
        notebook: The same notebook with updated anchors.
        lost: The number of notes, corrections and dismissals that do not apply.
        changed: Whether a file has changed since the notebook was saved.
    """

    comparison: Comparison
    notes: dict[int, tuple[KeptNote, ...]]
    notebook: Notebook
    lost: int
    changed: bool

    @property
    def message(self) -> str:
        """A sentence about changed files; empty if there is nothing to report."""
        book = self.notebook
        kept = len(book.notes) + len(book.corrections) + len(book.dismissals)
        if not (self.changed and kept):
            return ""
        if kept == 1:
            return f"The articles have changed since: your {_named(book)} {'no longer' if self.lost else 'still'} fits."
        if not self.lost:
            return f"The articles have changed since: all {kept} notes and corrections still fit."
        return f"The articles have changed since: {kept - self.lost} of {kept} notes and corrections still fit."


def _named(book: Notebook) -> str:
    """Return what the only entry of a notebook is: a note, bookmark, correction or dismissal."""
    if book.notes:
        return "note" if book.notes[0].text else "bookmark"
    return "correction" if book.corrections else "dismissal"


def fit(notebook: Notebook, comparison: Comparison, locators: Locators | None = None) -> Fitted:
    """Apply a notebook to a comparison, replacing its corrections, dismissals and notes.

    Args:
        notebook: The notebook.
        comparison: A comparison of the two articles.
        locators: The locators of the two articles, if the caller already has them.
    """
    locators = locators or (Locator(comparison.a), Locator(comparison.b))
    comparison = correct(comparison, notebook.corrections, locators)
    comparison, dismissed = dismissed_only(comparison, notebook.dismissals, locators)
    homes = (
        {i: passage.id for passage in comparison.passages for i in passage.a},
        {j: passage.id for passage in comparison.passages for j in passage.b},
    )
    kept_notes: list[KeptNote] = []
    found: dict[int, list[KeptNote]] = {}
    lost = 0
    for note in notebook.notes:
        passage = _home(note, locators, homes)
        renewed = replace(note, a=_renewed(note.a, locators[0]), b=_renewed(note.b, locators[1]))
        kept_notes.append(renewed)
        if passage is None:
            lost += 1
        else:
            found.setdefault(passage, []).append(renewed)
    lost += len(notebook.corrections) - len(comparison.corrections) + dismissed.count(None)
    digests = comparison.a.document.sha256, comparison.b.document.sha256
    changed = notebook.hashes != digests and not notebook.empty and notebook.hashes != ("", "")
    renewed_dismissals = dict(zip(notebook.dismissals, dismissed, strict=True))
    steps = tuple(_step_renewed(step, locators, renewed_dismissals) for step in notebook.steps)
    notes = tuple(_note(one.id, found[one.id]) for one in comparison.passages if one.id in found)
    return Fitted(
        replace(comparison, notes=notes),
        {passage: tuple(mine) for passage, mine in found.items()},
        replace(notebook, notes=tuple(kept_notes), steps=steps, hashes=digests),
        lost,
        changed,
    )


def _home(note: KeptNote, locators: Locators, homes: Pair[dict[int, int]]) -> int | None:
    """Return the id of the passage with the most sentences of a note, or None if there is none.

    Ties go to the first passage.
    """
    votes: Counter[int] = Counter()
    for anchors, locator, home in zip((note.a, note.b), locators, homes, strict=True):
        for anchored in anchors:
            index = locator.locate(anchored)
            if index is not None:
                votes[home[index]] += 1
    return min(votes, key=lambda passage: (-votes[passage], passage), default=None)


def _renewed(anchors: tuple[Anchor, ...], locator: Locator) -> tuple[Anchor, ...]:
    """Return the anchors with the current offsets of their sentences."""
    found = [(anchored, locator.locate(anchored)) for anchored in anchors]
    return tuple(anchored if index is None else locator.anchor(index) for anchored, index in found)


def _step_renewed(step: Step, locators: Locators, dismissals: dict[Dismissal, Dismissal | None]) -> Step:
    """Return a step with updated anchors."""
    corrections = tuple(_kept_renewed(kept, locators) for kept in step if isinstance(kept, KeptCorrection))
    return corrections or tuple(
        replace(kept, dismissal=dismissals[kept.dismissal] or kept.dismissal)
        for kept in step
        if isinstance(kept, KeptDismissal)
    )


def _kept_renewed(kept: KeptCorrection, locators: Locators) -> KeptCorrection:
    """Return a correction with updated anchors."""
    (a,), (b,) = (
        _renewed((one,), locator) for one, locator in zip((kept.correction.a, kept.correction.b), locators, strict=True)
    )
    return replace(kept, correction=replace(kept.correction, a=a, b=b))


def _note(passage: int, kept_notes: list[KeptNote]) -> Note:
    """Merge the notes on one passage; a correction may have joined two passages with notes."""
    texts = [note.text for note in kept_notes if note.text]
    return Note(passage, "\n".join(texts), any(note.bookmarked for note in kept_notes))
