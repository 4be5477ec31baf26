"""A comparison with its notebook: a reader's changes, saved as they are made.

The session has what no renderer sees: the comparison without corrections, the notebook, and where it is saved. It
returns comparisons that include everything. Callers may swap the sides (`newsdiff.comparing.swapping.swap`); the result
has the same sides as the argument.

Another session may work on the same pair. Every change is saved at once, so the file is always up to date: before a
change, changes by other sessions are merged, and the change is applied to the result.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from newsdiff.comparing.anchors import Locator, anchor
from newsdiff.comparing.swapping import swap
from newsdiff.model import Comparison, Correction
from newsdiff.notebook.files import Opened, alone, keep, marked, open_notebook, open_place, set_joined_aside
from newsdiff.notebook.fitting import Fitted, fit
from newsdiff.notebook.naming import Place
from newsdiff.notebook.values import Notebook, Remark, remark_on

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from newsdiff.comparing.anchors import Locators
    from newsdiff.model import Document, Note, Pair, Passage, Side

_PIPED = "Notes are kept only until you quit: save the article from standard input in a file to keep them."

_TAKEN_IN = "Notes were changed elsewhere meanwhile: all of both is kept."


class Session:
    """Work on one comparison.

    Args:
        plain: The comparison without corrections.
        notes: Whether to load and save a notebook; otherwise everything lasts for the session only.
        writes: Whether this session may write; one that only reads leaves a damaged file alone.
        unkept: A sentence to show when a note is made that lasts only for the session, if users may not expect that.

    Attributes:
        comparison: With all corrections and notes.
        news: One or more sentences for the reader; empty if there are none.
    """

    def __init__(self, plain: Comparison, *, notes: bool = True, writes: bool = True, unkept: str = "") -> None:
        self._plain = plain
        self._locators: Locators | None = None
        documents = plain.a.document, plain.b.document
        self._opened = open_notebook(*documents, set_aside=writes) if notes else Opened(Notebook(), "")
        self._notebook = self._opened.notebook
        self._remarks: dict[int, tuple[Remark, ...]] = {}
        self._unkept = _unkept(self._opened, documents) if notes else unkept
        self._said_unkept = False
        self.comparison = plain
        self.news = self._opened.trouble
        if not self._notebook.empty:
            fitted = self._fit()
            self.news = " ".join(filter(None, (self.news, fitted.news)))

    @property
    def plain(self) -> Comparison:
        """The comparison without corrections and notes."""
        return self._plain

    def compared_anew(self, plain: Comparison, shown: Comparison) -> tuple[Comparison, str]:
        """Continue with a new comparison of the two files.

        Returns:
            What to show instead of `shown`, and a sentence for the reader.
        """
        swapped = self.is_swapped(shown)
        self._plain, self._locators = plain, None
        self.comparison = plain
        self._remarks = {}
        elsewhere = self._take_in()
        news = "" if self._notebook.empty else self._fit().news
        return self._as_shown(swapped), " ".join(filter(None, (elsewhere, news)))

    def note_on(self, comparison: Comparison, passage: Passage) -> Note | None:
        """The note on a passage."""
        return next((note for note in comparison.notes if note.passage == passage.id), None)

    def remark(
        self, shown: Comparison, passage: Passage, *, text: str | None = None, bookmarked: bool | None = None
    ) -> Comparison:
        """Change the note or bookmark of a passage of the comparison shown."""
        seen = self.note_on(shown, passage)
        ends = self._ends(shown, passage)

        def changed() -> Notebook:
            mine = self._holding(ends)
            known = self.note_on(self.comparison, mine)
            if text is not None and _text(known) != _text(seen):  # written elsewhere meanwhile: both stay
                return self._notebook.remarked((), remark_on(self.comparison, mine, text.strip(), bool(bookmarked)))
            new = remark_on(
                self.comparison,
                mine,
                _text(known) if text is None else text.strip(),
                (known.bookmarked if known else False) if bookmarked is None else bookmarked,
            )
            earlier = self._remarks.get(mine.id, ())
            more = {key: value for one in earlier for key, value in one.more.items()}
            return self._notebook.remarked(earlier, replace(new, more=more))

        return self._become(changed, shown)

    def unpair(self, shown: Comparison, pairs: Iterable[Pair]) -> Comparison:
        """Remove links, in one step."""
        return self._correct("unpair", shown, pairs)

    def pair(self, shown: Comparison, pair: Pair) -> Comparison:
        """Add a link."""
        return self._correct("pair", shown, [pair])

    @property
    def undoes(self) -> bool:
        """Whether there is a correction to undo."""
        return bool(self._notebook.steps)

    def undo(self, shown: Comparison) -> Comparison:
        """Undo the last step of corrections; without one, nothing changes."""
        if not self.undoes:
            return shown
        last = self._notebook.steps[-1]
        return self._become(lambda: self._notebook.without(last), shown)

    def is_swapped(self, shown: Comparison) -> bool:
        """Whether a comparison shown is this one with its sides swapped."""
        return shown.a is not self._plain.a and shown.a is self._plain.b

    def _correct(self, kind: str, shown: Comparison, pairs: Iterable[Pair]) -> Comparison:
        a, b = self._plain.articles
        swapped = self.is_swapped(shown)
        mine = [(j, i) if swapped else (i, j) for i, j in pairs]
        step = [Correction("pair" if kind == "pair" else "unpair", anchor(a, i), anchor(b, j)) for i, j in mine]
        return self._become(lambda: self._notebook.corrected(step), shown)

    def _ends(self, shown: Comparison, passage: Passage) -> tuple[tuple[int, ...], tuple[int, ...]]:
        """The sentences of a passage on this session's sides."""
        return (passage.b, passage.a) if self.is_swapped(shown) else (passage.a, passage.b)

    def _holding(self, ends: tuple[tuple[int, ...], tuple[int, ...]]) -> Passage:
        """The passage with these sentences; if they are no longer together, the one with the first of them."""
        side: Side = "a" if ends[0] else "b"
        first = (ends[0] or ends[1])[0]
        return next(one for one in self.comparison.passages if first in one.sentences(side))

    def _become(self, changed: Callable[[], Notebook], shown: Comparison) -> Comparison:
        """Continue with another notebook, and save it."""
        swapped = self.is_swapped(shown)
        with alone(self._opened.path):
            news = [self._take_in()]
            self._notebook = changed()
            self._fit()
            self._opened = replace(self._opened, notebook=self._notebook)
            trouble = keep(self._opened, self.comparison)
            if not trouble:
                news.append(set_joined_aside(self._opened))
                self._opened = replace(self._opened, joined=(), mark=marked(self._opened.path))
        self._unkept = trouble or (self._unkept if not self._opened.path else "")
        if self._unkept and not self._said_unkept:
            news.append(self._unkept)
            self._said_unkept = True
        self.news = " ".join(filter(None, news))
        return self._as_shown(swapped)

    def _take_in(self) -> str:
        """Merge changes saved by other sessions since; return a sentence about them.

        Changes that this session could not save are merged too. A deleted file removes nothing.
        """
        path, mark = self._opened.path, self._opened.mark
        now = marked(path) if path else None
        if now is None or now == mark:
            return ""
        opened = open_place(Place(path, self._opened.swapped), set_aside=True)
        theirs = opened.notebook.joined(self._notebook) if self._unkept or opened.trouble else opened.notebook
        self._opened = replace(opened, notebook=theirs, swapped=self._opened.swapped, joined=self._opened.joined)
        self._notebook = theirs
        self._fit()
        if not opened.path:
            self._unkept = f"Notes are kept only until you quit: {opened.trouble[:1].lower()}{opened.trouble[1:]}"
            return ""
        return opened.trouble or _TAKEN_IN

    def _as_shown(self, swapped: bool) -> Comparison:
        return swap(self.comparison) if swapped else self.comparison

    def _fit(self) -> Fitted:
        if self._locators is None:
            self._locators = Locator(self._plain.a), Locator(self._plain.b)
        fitted = fit(self._notebook, self.comparison, self._locators)
        self.comparison, self._remarks, self._notebook = fitted.comparison, fitted.remarks, fitted.notebook
        return fitted


def _unkept(opened: Opened, documents: tuple[Document, Document]) -> str:
    """Return why new notes will not be saved, as far as that is known before there are any."""
    if any(document.path == "-" for document in documents):
        return _PIPED
    return "Notes are kept only until you quit." if opened.trouble and not opened.path else ""


def _text(note: Note | None) -> str:
    return note.text if note else ""
