"""What of a notebook fits two articles as they are now.

An article may have changed since: what is about sentences that are still there holds, the rest is kept in the notebook,
does nothing, and is counted, so that the reader is told and a file that changes back finds everything again.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, TypeVar

from newsdiff.comparing.anchors import Locator
from newsdiff.comparing.corrections import correct
from newsdiff.model import Comparison, Note

if TYPE_CHECKING:
    from newsdiff.comparing.anchors import Locators
    from newsdiff.model import Anchor
    from newsdiff.notebook.values import KeptCorrection, Notebook, Remark

    Value = TypeVar("Value")
    Pair = tuple[Value, Value]
    """One for the left article, one for the right."""


@dataclass(frozen=True, slots=True)
class Fitted:
    """A comparison with all of a notebook that fits it.

    Attributes:
        comparison: Corrected, with its notes.
        remarks: The remarks that fit, by the id of their passage.
        notebook: The same notebook, its anchors renewed where their sentences were found.
        lost: How many remarks and corrections do not fit.
        changed: Whether a file is another one than when the notebook was kept.
    """

    comparison: Comparison
    remarks: dict[int, tuple[Remark, ...]]
    notebook: Notebook
    lost: int
    changed: bool

    @property
    def news(self) -> str:
        """What to tell the reader about changed files, in one sentence; empty if there is nothing to tell."""
        kept = len(self.notebook.remarks) + len(self.notebook.corrections)
        if not (self.changed and kept):
            return ""
        if not self.lost:
            return f"The articles have changed since: all {kept} notes and corrections still fit."
        return f"The articles have changed since: {kept - self.lost} of {kept} notes and corrections still fit."


def fit(notebook: Notebook, comparison: Comparison, locators: Locators | None = None) -> Fitted:
    """Apply a notebook to a comparison, in place of any corrections and notes it has.

    Args:
        notebook: The notebook.
        comparison: A comparison of the two articles.
        locators: The locators of the two articles, if the caller has them already.
    """
    locators = locators or (Locator(comparison.a), Locator(comparison.b))
    comparison = correct(comparison, notebook.corrections, locators)
    homes = (
        {i: passage.id for passage in comparison.passages for i in passage.a},
        {j: passage.id for passage in comparison.passages for j in passage.b},
    )
    remarks: list[Remark] = []
    found: dict[int, list[Remark]] = {}
    lost = 0
    for remark in notebook.remarks:
        passage = _home(remark, locators, homes)
        renewed = replace(remark, a=_renewed(remark.a, locators[0]), b=_renewed(remark.b, locators[1]))
        remarks.append(renewed)
        if passage is None:
            lost += 1
        else:
            found.setdefault(passage, []).append(renewed)
    lost += len(notebook.corrections) - len(comparison.corrections)
    digests = comparison.a.document.sha256, comparison.b.document.sha256
    changed = notebook.hashes != digests and not notebook.empty and notebook.hashes != ("", "")
    steps = tuple(tuple(_kept_renewed(kept, locators) for kept in step) for step in notebook.steps)
    notes = tuple(_note(passage, found[passage]) for passage in sorted(found))
    return Fitted(
        replace(comparison, notes=notes),
        {passage: tuple(mine) for passage, mine in found.items()},
        replace(notebook, remarks=tuple(remarks), steps=steps, hashes=digests),
        lost,
        changed,
    )


def _home(remark: Remark, locators: Locators, homes: Pair[dict[int, int]]) -> int | None:
    """The passage that has most of a remark's sentences, the first of several; None if none has any."""
    votes: Counter[int] = Counter()
    for anchors, locator, home in zip((remark.a, remark.b), locators, homes, strict=True):
        for anchored in anchors:
            index = locator.locate(anchored)
            if index is not None:
                votes[home[index]] += 1
    return min(votes, key=lambda passage: (-votes[passage], passage), default=None)


def _renewed(anchors: tuple[Anchor, ...], locator: Locator) -> tuple[Anchor, ...]:
    """The anchors with the offsets that their sentences have now."""
    found = [(anchored, locator.locate(anchored)) for anchored in anchors]
    return tuple(anchored if index is None else locator.anchor(index) for anchored, index in found)


def _kept_renewed(kept: KeptCorrection, locators: Locators) -> KeptCorrection:
    """A correction with the offsets that its sentences have now."""
    (a,), (b,) = (
        _renewed((one,), locator) for one, locator in zip((kept.correction.a, kept.correction.b), locators, strict=True)
    )
    return replace(kept, correction=replace(kept.correction, a=a, b=b))


def _note(passage: int, remarks: list[Remark]) -> Note:
    """All remarks on one passage as one note: corrections may have brought two together."""
    texts = [remark.text for remark in remarks if remark.text]
    return Note(passage, "\n".join(texts), any(remark.bookmarked for remark in remarks))
