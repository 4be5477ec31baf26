"""Notes and bookmarks on the statements of a collation, saved in one file for all articles of a folder.

    {"schema": "newsdiff-statements/1",
     "notes": [{"sentences": [{"article": str, "start": int, "end": int, "words": str}],
                "text": str, "bookmarked": bool}]}

A note refers to the sentences of its statement, each by the name of its article and an anchor. So it is found again
after articles are added, removed or changed. Notes on articles that are not in the collation are preserved. Every
change is applied to the current state of the file under a lock, so that sessions do not overwrite each other's notes.
"""

# ruff: noqa: PTH105, PTH110, PTH118, PTH119, PTH120
# No pathlib: it would normalise the paths that the user gave.

from __future__ import annotations

import json
import os
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from newsdiff.comparing.anchors import Locator
from newsdiff.errors import NewsdiffError
from newsdiff.files.reading import load_small, quoted
from newsdiff.files.writing import write_whole
from newsdiff.model import Anchor
from newsdiff.model.collation import Member
from newsdiff.notebook.files import locked

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsdiff.model.collation import Collation, Statement

SCHEMA = "newsdiff-statements/1"

FILE = "statements.newsdiff.json"

NOT_KEPT = "Notes are kept only until you quit"

UNSAVED = f"{NOT_KEPT}: the first article is not a file."
"""Message shown with the first note if it cannot be saved in a file."""


@dataclass(frozen=True, slots=True)
class StatementNote:
    """A note, a bookmark or both on a statement."""

    text: str = ""
    bookmarked: bool = False


Kept = dict[str, Any]
"""A note in the form in which it is saved."""


def path_for(collation: Collation, table: str = "") -> str:
    """Return the path of the notes on a collation, beside its first article or else beside `table`.

    Args:
        collation: The collation.
        table: The path of the CSV file with the articles; empty if they do not come from one.

    Returns:
        The path; empty if neither is a file.
    """
    paths = (collation.articles[0].document.path, table)
    path = next((one for one in paths if one not in ("", "-") and "://" not in one), "")
    return os.path.join(os.path.dirname(path), FILE) if path else ""


class StatementNotes:
    """The notes on the statements of one collation.

    Args:
        collation: The collation.
        path: The file to save them in; if empty, they last until the app closes.
        unsaved: A sentence shown with the first note if it cannot be saved in a file.

    Attributes:
        message: A message for the reader about the last step; empty if there is none.
    """

    def __init__(self, collation: Collation, *, path: str, unsaved: str = UNSAVED) -> None:
        self._collation = collation
        self._path = path
        self._unsaved = unsaved
        self._saves = bool(path)
        self._saved = True
        self._names = _names(collation)
        self._locators = [Locator(article) for article in collation.articles]
        self._homes = {member: one for one in reversed(collation.statements) for member in one.members}
        self.message = ""
        self._kept = self._load()
        self._fitted = self._fit()

    @property
    def saved(self) -> bool:
        """Whether the last change was saved."""
        return self._saved

    @property
    def loses(self) -> bool:
        """Whether notes that could not be saved will be lost when the app closes."""
        return self._saves and bool(self._kept) and not self._saved

    def on(self, statement: int) -> StatementNote | None:
        """Return the note on the statement with the given id."""
        return self._fitted.get(statement)

    @property
    def all(self) -> dict[int, StatementNote]:
        """All notes, keyed by the ids of their statements."""
        return dict(self._fitted)

    def annotate(self, statement: Statement, *, text: str | None = None, bookmarked: bool | None = None) -> None:
        """Change the note or the bookmark of a statement, and save it."""
        self.message = ""
        with locked(self._path) as free:
            before = self._kept
            if self._path and os.path.exists(self._path):
                self._kept = self._load()
            self._fitted = self._fit()
            known = self._fitted.get(statement.id, StatementNote())
            note = StatementNote(
                known.text if text is None else text.strip(), known.bookmarked if bookmarked is None else bookmarked
            )
            self._kept = [one for one in self._kept if self._home(one) != statement.id]
            if note.text or note.bookmarked:
                self._kept.append(self._as_kept(statement, note))
            self._fitted = self._fit()
            if not free:
                self._path, self._saved = "", False
                self.message = f"{NOT_KEPT}: another session is writing them."
            elif self._kept != before:
                self._save()

    def _as_kept(self, statement: Statement, note: StatementNote) -> Kept:
        sentences = []
        for member in statement.members:
            made = self._locators[member.article].anchor(member.sentence)
            place = {"start": made.start, "end": made.end, "words": made.words}
            sentences.append({"article": self._names[member.article], **place})
        return {"sentences": sentences, "text": note.text, "bookmarked": note.bookmarked}

    def _fit(self) -> dict[int, StatementNote]:
        """Return the notes on statements of this collation, merging several on one statement."""
        found: dict[int, StatementNote] = {}
        for one in self._kept:
            home = self._home(one)
            if home is None:
                continue
            known = found.get(home, StatementNote())
            texts = [text for text in (known.text, one["text"]) if text]
            found[home] = StatementNote("\n".join(texts), known.bookmarked or one["bookmarked"])
        return dict(sorted(found.items()))

    def _home(self, kept: Kept) -> int | None:
        """Return the id of the statement with the most sentences of a note, or None if there is none."""
        votes: Counter[int] = Counter()
        for sentence in kept["sentences"]:
            if sentence["article"] in self._names:
                article = self._names.index(sentence["article"])
                anchored = Anchor(sentence["start"], sentence["end"], sentence["words"])
                index = self._locators[article].locate(anchored)
                home = self._homes.get(Member(article, index)) if index is not None else None
                votes.update([home.id] if home else [])
        return min(votes, key=lambda home: (-votes[home], home), default=None)

    def _load(self) -> list[Kept]:
        """Return the notes in the file; rename it and return none if it is damaged."""
        if not self._path or not os.path.lexists(self._path):
            return []
        try:
            data = json.loads(load_small(self._path).decode("utf-8-sig"))
            return _checked(data)
        except OSError as error:
            self.message = f"{NOT_KEPT}: {quoted(self._path)} cannot be read ({error.strerror or 'not a file'})."
        except _NewerError:
            self.message = f"{NOT_KEPT}: {quoted(self._path)} was written by a later version of newsdiff."
        except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
            aside = f"{self._path}.damaged"
            self.message = f"The notes were damaged: they are now in {quoted(os.path.basename(aside))}."
            try:
                os.replace(self._path, aside)
            except OSError:
                self.message = f"{NOT_KEPT}: those in {quoted(self._path)} are damaged."
            else:
                return []
        self._path = ""
        return []

    def _save(self) -> None:
        self._saved = False
        if not self._path:
            self.message, self._unsaved = self.message or self._unsaved, ""
            return
        text = json.dumps({"schema": SCHEMA, "notes": self._kept}, ensure_ascii=False, indent=1) + "\n"
        try:
            write_whole(self._path, text.encode("utf-8", "backslashreplace"), force=True)
        except NewsdiffError as error:
            self.message = f"{NOT_KEPT}: {error}"
        else:
            self._saved = True


class _NewerError(Exception):
    """The file has a later schema."""


def _checked(data: Any) -> list[Kept]:
    """Check the data from a file and return its notes."""
    if not str(data["schema"]).startswith("newsdiff-statements/"):
        raise ValueError
    if data["schema"] != SCHEMA:
        raise _NewerError
    for note in data["notes"]:
        places = [(one["article"], one["words"], one["start"], one["end"]) for one in note["sentences"]]
        types = [tuple(map(type, place)) for place in places]
        if {*types, (str, str, int, int)} != {(str, str, int, int)}:
            raise ValueError
        if (type(note["text"]), type(note["bookmarked"])) != (str, bool):
            raise ValueError
    return list(data["notes"])


def _names(collation: Collation) -> Sequence[str]:
    """Return a name for each article: that of its file or, if several are from one file, that of its outlet."""
    paths = [os.path.basename(article.document.path) for article in collation.articles]
    return [
        path if path and paths.count(path) == 1 else article.outlet
        for path, article in zip(paths, collation.articles, strict=True)
    ]
