"""Sessions, in which a reader changes the notebook of a comparison and each change is saved.

A session holds the comparison without corrections, the notebook, and the path of its file. It returns comparisons with
all changes applied. Callers may swap the sides (`newsdiff.comparing.swapping.swap`); the result has the same sides as
the argument.

Other sessions may work on the same pair. Every change is saved at once, so the file is always up to date: before a
change, changes by other sessions are merged, and the new change is applied to the result.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Literal

from newsdiff.comparing.anchors import Locator, anchor
from newsdiff.comparing.swapping import swap
from newsdiff.model import Comparison, Correction
from newsdiff.notebook.files import Loaded, file_state, load_notebook, load_place, locked, rename_merged, save
from newsdiff.notebook.naming import Place
from newsdiff.notebook.values import KeptDismissal, KeptNote, Notebook, kept_note

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from newsdiff.comparing.anchors import Locators
    from newsdiff.comparing.dismissals import Dismissal
    from newsdiff.model import Discrepancy, Document, Note, Pair, Passage, Side
    from newsdiff.notebook.fitting import Fitted

_PIPED = "Notes are kept only until you quit: save the article from standard input in a file to keep them."

_BUSY = "The change is not saved yet, because another session is writing the notes: the next change saves both."

_MERGED = "Notes were changed by another session: both versions are kept."


class Session:
    """A reader's work on one comparison.

    Args:
        plain: The comparison without corrections.
        notes: Whether to load and save a notebook; otherwise changes last only for the session.
        writes: Whether this session may write; a session that only reads leaves a damaged file alone.
        unsaved: A sentence to show with the first note that is not saved, if that may be unexpected.

    Attributes:
        comparison: The comparison with all corrections and notes.
        message: Sentences for the reader; empty if there are none.
    """

    def __init__(self, plain: Comparison, *, notes: bool = True, writes: bool = True, unsaved: str = "") -> None:
        self._plain = plain
        self._locators: Locators | None = None
        documents = plain.a.document, plain.b.document
        self._opened = load_notebook(*documents, set_aside=writes) if notes else Loaded(Notebook(), "")
        self._notebook = self._opened.notebook
        self._kept_notes: dict[int, tuple[KeptNote, ...]] = {}
        self._unsaved = _unsaved(self._opened, documents) if notes else unsaved
        self._warned = False
        self._saves = notes
        self._lost = False
        self.comparison = plain
        self.message = self._opened.problem
        if not self._notebook.empty:
            fitted = self._fit()
            self.message = " ".join(filter(None, (self.message, fitted.message)))

    @property
    def keeps(self) -> bool:
        """Whether a notebook of these articles can be saved."""
        return bool(self._opened.path)

    @property
    def saved(self) -> bool:
        """Whether changes are saved, or the reader knows that they are temporary."""
        return not self._unsaved

    @property
    def loses(self) -> bool:
        """Whether changes that could not be saved will be lost when the session ends."""
        return self._lost

    @property
    def plain(self) -> Comparison:
        """The comparison without corrections and notes."""
        return self._plain

    def reload(self, plain: Comparison, shown: Comparison) -> tuple[Comparison, str]:
        """Continue with a new comparison of the two files.

        Returns:
            The comparison to show instead of `shown`, and a sentence for the reader.
        """
        swapped = self.is_swapped(shown)
        self._plain, self._locators = plain, None
        self.comparison = plain
        self._kept_notes = {}
        elsewhere = self._merge_changes()
        news = "" if self._notebook.empty else self._fit().message
        return self._as_shown(swapped), " ".join(filter(None, (elsewhere, news)))

    def note_on(self, comparison: Comparison, passage: Passage) -> Note | None:
        """Return the note on a passage."""
        return next((note for note in comparison.notes if note.passage == passage.id), None)

    def annotate(
        self, shown: Comparison, passage: Passage, *, text: str | None = None, bookmarked: bool | None = None
    ) -> Comparison:
        """Change the note or bookmark of a passage in the displayed comparison."""
        seen = self.note_on(shown, passage)
        ends = self._ends(shown, passage)

        def changed() -> Notebook:
            mine = self._holding(ends)
            known = self.note_on(self.comparison, mine)
            if text is not None and _text(known) != _text(seen):  # written by another session meanwhile: both are kept
                return self._notebook.with_note((), kept_note(self.comparison, mine, text.strip(), bool(bookmarked)))
            new = kept_note(
                self.comparison,
                mine,
                _text(known) if text is None else text.strip(),
                (known.bookmarked if known else False) if bookmarked is None else bookmarked,
            )
            earlier = self._kept_notes.get(mine.id, ())
            more = {key: value for one in earlier for key, value in one.more.items()}
            return self._notebook.with_note(earlier, replace(new, more=more))

        return self._become(changed, shown)

    def unpair(self, shown: Comparison, pairs: Iterable[Pair]) -> Comparison:
        """Remove links, in one step."""
        return self._correct("unpair", shown, pairs)

    def pair(self, shown: Comparison, pair: Pair) -> Comparison:
        """Add a link."""
        return self._correct("pair", shown, [pair])

    def dismiss(self, shown: Comparison, discrepancies: Iterable[Discrepancy]) -> Comparison:
        """Dismiss discrepancies in one step, so that they are counted but not listed."""
        known = self._dismissals(shown, discrepancies)
        return self._become(lambda: self._notebook.with_dismissals(known), shown)

    def restore(self, shown: Comparison, discrepancies: Iterable[Discrepancy]) -> Comparison:
        """Restore dismissed discrepancies, so that they are listed again."""
        known = self._dismissals(shown, discrepancies)
        return self._become(lambda: self._notebook.without_dismissals(known), shown)

    def _dismissals(self, shown: Comparison, discrepancies: Iterable[Discrepancy]) -> list[Dismissal]:
        from newsdiff.comparing.dismissals import dismissal

        swapped = self.is_swapped(shown)
        mine = [one.swapped() if swapped else one for one in discrepancies]
        return [dismissal(self._plain, one, self._locate()) for one in mine]

    @property
    def can_undo(self) -> bool:
        """Whether there is a correction or a dismissal to undo."""
        return bool(self._notebook.steps)

    @property
    def undo_restores(self) -> bool:
        """Whether undoing the last step restores dismissed discrepancies."""
        steps = self._notebook.steps
        return bool(steps) and isinstance(steps[-1][0], KeptDismissal)

    def undo(self, shown: Comparison) -> Comparison:
        """Undo the last step of corrections or dismissals, if there is one."""
        if not self.can_undo:
            return shown
        last = self._notebook.steps[-1]
        return self._become(lambda: self._notebook.without_step(last), shown)

    def is_swapped(self, shown: Comparison) -> bool:
        """Return whether the displayed comparison has its sides swapped relative to this session."""
        return shown.a is not self._plain.a and shown.a is self._plain.b

    def number_of(self, shown: Comparison, passage_id: int | None) -> int | None:
        """Return the number of a displayed passage in this session's comparison; the display may be swapped."""
        return None if passage_id is None else self._holding(self._ends(shown, shown.passage(passage_id))).id

    def _correct(self, kind: Literal["pair", "unpair"], shown: Comparison, pairs: Iterable[Pair]) -> Comparison:
        a, b = self._plain.articles
        swapped = self.is_swapped(shown)
        mine = [(j, i) if swapped else (i, j) for i, j in pairs]
        step = [Correction(kind, anchor(a, i), anchor(b, j)) for i, j in mine]
        return self._become(lambda: self._notebook.with_step(step), shown)

    def _ends(self, shown: Comparison, passage: Passage) -> tuple[tuple[int, ...], tuple[int, ...]]:
        """Return the sentences of a displayed passage, left and right as in this session."""
        return (passage.b, passage.a) if self.is_swapped(shown) else (passage.a, passage.b)

    def _holding(self, ends: tuple[tuple[int, ...], tuple[int, ...]]) -> Passage:
        """Return the passage with these sentences, or with the first of them if they have been separated."""
        side: Side = "a" if ends[0] else "b"
        first = (ends[0] or ends[1])[0]
        return next(one for one in self.comparison.passages if first in one.sentences(side))

    def _become(self, changed: Callable[[], Notebook], shown: Comparison) -> Comparison:
        """Change the notebook, save it, and return the new comparison."""
        swapped = self.is_swapped(shown)
        with locked(self._opened.path) as free:
            news = [self._merge_changes()]
            self._notebook = changed()
            self._fit()
            self._opened = replace(self._opened, notebook=self._notebook)
            problem = save(self._opened, self.comparison) if free else _BUSY
            if not problem:
                news.append(rename_merged(self._opened))
                self._opened = replace(self._opened, merged=(), state=file_state(self._opened.path))
        self._unsaved = problem or (self._unsaved if not self._opened.path else "")
        nothing = self._notebook.empty and self._opened.state is None
        self._lost = self._saves and bool(self._unsaved) and not nothing
        if self._unsaved and (problem == _BUSY or not self._warned):
            news.append(self._unsaved)
            self._warned = problem != _BUSY
        self.message = " ".join(filter(None, news))
        return self._as_shown(swapped)

    def _merge_changes(self) -> str:
        """Merge changes that other sessions have saved; return a sentence about them.

        Unsaved changes of this session are kept. If the file was deleted, nothing is removed.
        """
        path, state = self._opened.path, self._opened.state
        now = file_state(path) if path else None
        if now is None or now == state:
            return ""
        opened = load_place(Place(path, self._opened.swapped), set_aside=True)
        theirs = opened.notebook.merged_with(self._notebook) if self._unsaved or opened.problem else opened.notebook
        self._opened = replace(opened, notebook=theirs, swapped=self._opened.swapped, merged=self._opened.merged)
        self._notebook = theirs
        self._fit()
        if not opened.path:
            self._unsaved = f"Notes are kept only until you quit: {opened.problem[:1].lower()}{opened.problem[1:]}"
            return ""
        return opened.problem or _MERGED

    def _as_shown(self, swapped: bool) -> Comparison:
        return swap(self.comparison) if swapped else self.comparison

    def _locate(self) -> Locators:
        """Return the locators of the two articles, created on first use."""
        if self._locators is None:
            self._locators = Locator(self._plain.a), Locator(self._plain.b)
        return self._locators

    def _fit(self) -> Fitted:
        from newsdiff.notebook.fitting import fit  # not needed without notes

        fitted = fit(self._notebook, self.comparison, self._locate())
        self.comparison, self._kept_notes, self._notebook = fitted.comparison, fitted.notes, fitted.notebook
        return fitted


def _unsaved(opened: Loaded, documents: tuple[Document, Document]) -> str:
    """Return the reason why new notes cannot be saved, if it is already known."""
    if any(document.path == "-" for document in documents):
        return _PIPED
    return "Notes are kept only until you quit." if opened.problem and not opened.path else ""


def _text(note: Note | None) -> str:
    return note.text if note else ""
