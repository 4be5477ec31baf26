"""A comparison and the notebook that goes with it: what a reader changes, kept as it is changed.

The session holds what no renderer sees: the comparison without corrections, the notebook, and where it is kept. It
hands out comparisons with everything in them. What shows them may turn them round (`newsdiff.pipeline.mirror`): what is
given back is the way round that was given in.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from newsdiff.corrections import anchor
from newsdiff.model import Comparison, Correction
from newsdiff.notebook.files import Opened, keep, open_notebook
from newsdiff.notebook.fitting import Fitted, fit
from newsdiff.notebook.values import Notebook, Remark, remark_on

if TYPE_CHECKING:
    from collections.abc import Iterable

    from newsdiff.model import Note, Passage
    from newsdiff.pipeline import Corrector

    Pair = tuple[int, int]
    """Index of a sentence on the left and of one on the right."""


class Session:
    """Work on one comparison.

    Args:
        plain: The comparison without corrections.
        notes: Whether a notebook is looked for and kept; without it all is for the session only.
        writes: Whether this session may write at all; who only reads leaves a damaged file where it is.

    Attributes:
        comparison: With all corrections and notes.
        news: What the reader has to be told, a sentence or more; empty if nothing.
    """

    def __init__(self, plain: Comparison, *, notes: bool = True, writes: bool = True) -> None:
        self._plain = plain
        self._corrector: Corrector | None = None
        documents = plain.a.document, plain.b.document
        opened = open_notebook(*documents, set_aside=writes) if notes else Opened(Notebook(), "")
        self._notebook = opened.notebook
        self._path = opened.path
        self._remarks: dict[int, tuple[Remark, ...]] = {}
        self._said_unkept = False
        self.comparison = plain
        self.news = opened.trouble
        if not self._notebook.empty:
            fitted = self._fit()
            self.news = fitted.news or self.news

    @property
    def plain(self) -> Comparison:
        """The comparison without corrections and notes."""
        return self._plain

    def compared_anew(self, plain: Comparison, shown: Comparison) -> tuple[Comparison, str]:
        """Go on with a new comparison of the two files: what to show in the place of `shown`, and what to tell."""
        turned = self.turned(shown)
        self._plain, self._corrector = plain, None
        self.comparison = plain
        self._remarks = {}
        news = "" if self._notebook.empty else self._fit().news
        return self._as_shown(turned), news

    def note_on(self, comparison: Comparison, passage: Passage) -> Note | None:
        """What is kept about a passage."""
        return next((note for note in comparison.notes if note.passage == passage.id), None)

    def remark(
        self, shown: Comparison, passage: Passage, *, text: str | None = None, bookmarked: bool | None = None
    ) -> Comparison:
        """Change the note or the bookmark of a passage of the comparison that is shown."""
        known = self.note_on(shown, passage)
        mine = self._mine(shown, passage)
        new = remark_on(
            self.comparison,
            mine,
            (known.text if known else "") if text is None else text.strip(),
            (known.bookmarked if known else False) if bookmarked is None else bookmarked,
        )
        earlier = self._remarks.get(mine.id, ())
        more = {key: value for one in earlier for key, value in one.more.items()}
        return self._become(self._notebook.remarked(earlier, replace(new, more=more)), shown)

    def unpair(self, shown: Comparison, pairs: Iterable[Pair]) -> Comparison:
        """Take links out, in one step."""
        return self._correct("unpair", shown, pairs)

    def pair(self, shown: Comparison, pair: Pair) -> Comparison:
        """Put a link in."""
        return self._correct("pair", shown, [pair])

    @property
    def undoes(self) -> bool:
        """Whether there is a step of correction to take back."""
        return bool(self._notebook.steps)

    def undo(self, shown: Comparison) -> Comparison:
        """Take the last step of correction back; without one nothing changes."""
        return self._become(self._notebook.undone(), shown) if self.undoes else shown

    def turned(self, shown: Comparison) -> bool:
        """Whether a comparison that is shown is this one with its sides changed."""
        return shown.a is not self._plain.a and shown.a is self._plain.b

    def _correct(self, kind: str, shown: Comparison, pairs: Iterable[Pair]) -> Comparison:
        a, b = self._plain.articles
        turned = self.turned(shown)
        mine = [(j, i) if turned else (i, j) for i, j in pairs]
        step = [Correction("pair" if kind == "pair" else "unpair", anchor(a, i), anchor(b, j)) for i, j in mine]
        return self._become(self._notebook.corrected(step), shown)

    def _mine(self, shown: Comparison, passage: Passage) -> Passage:
        """The same passage in this session's way round."""
        ends = (passage.b, passage.a) if self.turned(shown) else (passage.a, passage.b)
        return next(one for one in self.comparison.passages if (one.a, one.b) == ends)

    def _become(self, notebook: Notebook, shown: Comparison) -> Comparison:
        """Go on with another notebook, and keep it."""
        turned = self.turned(shown)
        self._notebook = notebook
        self._fit()
        trouble = keep(self._notebook, self._path, self.comparison)
        self.news = "" if self._said_unkept else trouble
        self._said_unkept = self._said_unkept or bool(trouble)
        return self._as_shown(turned)

    def _as_shown(self, turned: bool) -> Comparison:
        if not turned:
            return self.comparison
        from newsdiff.mirroring import mirror

        return mirror(self.comparison)

    def _fit(self) -> Fitted:
        if self._corrector is None:
            from newsdiff.pipeline import Corrector

            self._corrector = Corrector(self._plain)
        fitted = fit(self._notebook, self._corrector)
        self.comparison, self._remarks, self._notebook = fitted.comparison, fitted.remarks, fitted.notebook
        return fitted
