"""Fuzz target for the notes file: it is used, or rejected and kept unchanged; nothing in it is ever lost."""

from __future__ import annotations

import json
from functools import cache
from typing import TYPE_CHECKING, Any

import laws
from inputs import SEPARATOR, Input, scratch

import newsdiff
from newsdiff.comparing.anchors import anchor
from newsdiff.model import Correction
from newsdiff.notebook.form import DamagedError, NewerError, from_text, to_text
from newsdiff.notebook.naming import path_for
from newsdiff.notebook.session import Session
from newsdiff.notebook.values import KeptCorrection, Notebook, Step, kept_note

if TYPE_CHECKING:
    from pathlib import Path

    from newsdiff.model import Comparison

LEFT = "The mayor resigned on Monday. He was hospitalised in May. Nobody was hurt. Rain is expected.\n"
RIGHT = "Nobody was hurt. The mayor resigned on Monday, he said. He was hospitalized in May.\n"


@cache
def _folder() -> Path:
    folder = scratch() / "notes"
    folder.mkdir()
    return folder


@cache
def _plain() -> Comparison:
    """The two articles that all notes are about."""
    for name, text in (("a.txt", LEFT), ("b.txt", RIGHT)):
        (_folder() / name).write_text(text, encoding="utf-8")
    return newsdiff.compare(newsdiff.read(_folder() / "a.txt"), newsdiff.read(_folder() / "b.txt"))


def example() -> bytes:
    """Return a notes file as newsdiff writes it: two notes and two corrections about sentences that exist."""
    plain = _plain()
    remarks = (
        kept_note(plain, plain.passages[0], "A note\nof two lines", True),
        kept_note(plain, plain.passages[-1], "", True),
    )
    a, b = (tuple(anchor(one, index) for index in range(3)) for one in plain.articles)
    steps = (
        (KeptCorrection(Correction("unpair", a[0], b[1]), {"later": [2]}),),
        (KeptCorrection(Correction("pair", a[0], b[2])), KeptCorrection(Correction("pair", a[2], b[2]))),
    )
    hashes = plain.a.document.sha256, plain.b.document.sha256
    return to_text(Notebook(remarks, steps, hashes, {"later": [1]}, ({"later": [3]}, {})), ("a.txt", "b.txt")).encode()


def notebook(data: bytes) -> None:
    """Open a session on the notes files of either order, change something, and check the files."""
    given = Input(data)
    how = given.choose("bookmark", "note", "unpair", "nothing")
    plain = _plain()
    for path in _notes():
        path.unlink()
    a, b = plain.a.document, plain.b.document
    files = dict(zip((path_for(a, b), path_for(b, a)), given.body.split(SEPARATOR, 1), strict=False))
    for name, content in files.items():
        (scratch() / name).write_bytes(content)
    held = {name: _held(content) for name, content in files.items()}
    session = Session(plain)
    told = session.message
    laws.holds_for_comparison(session.comparison)
    laws.holds_for_comparison(_changed(session, how))
    kept = {path: path.read_bytes() for path in _notes()}
    found = [one for content in kept.values() if (one := _held(content))]
    for name, one in held.items():
        if one is None:
            assert files[name] in kept.values(), "what could not be used is gone"
            assert told
        else:
            _nothing_lost(one, found)
    laws.holds_for_comparison(Session(plain).comparison)


def _notes() -> set[Path]:
    return {path for path in _folder().iterdir() if path.name not in ("a.txt", "b.txt")}


def _held(data: bytes) -> Notebook | None:
    """Return the notebook in some bytes, if there is one; it survives a round trip."""
    try:
        found = from_text(data.decode("utf-8"))
    except (DamagedError, NewerError, UnicodeDecodeError):
        return None
    assert _plainly(from_text(to_text(found, ("a.txt", "b.txt")))) == _plainly(found)
    return found


def _plainly(notebook: Notebook) -> str:
    """Return a notebook in a form that equals itself even if it contains NaN."""
    return repr(notebook)


def _changed(session: Session, how: str) -> Comparison:
    shown = session.comparison
    passage = shown.passages[0]
    match how:
        case "bookmark":
            return session.annotate(shown, passage, bookmarked=True)
        case "note":
            known = session.note_on(shown, passage)
            return session.annotate(shown, passage, text=f"{known.text if known else ''}\nseen")
        case "unpair":
            return session.unpair(shown, [(link.a, link.b) for link in shown.links[:1]])
        case _:
            return shown


def _nothing_lost(before: Notebook, after: list[Notebook]) -> None:
    """Check that every note, correction and unknown property is still in a file."""
    remarks = [remark for one in after for remark in one.notes]
    texts = "\n".join(remark.text for remark in remarks)
    assert all(remark.text.strip() in texts for remark in before.notes)
    kinds = [_kinds(step) for one in after for step in one.steps]
    assert all(kinds.count(step) >= many for step, many in _counted(before))
    for more in (_of_whole, _of_notes, _of_corrections):
        assert more(before) <= set().union(*(more(one) for one in after))


def _counted(notebook: Notebook) -> list[tuple[list[str], int]]:
    kinds = [_kinds(step) for step in notebook.steps]
    return [(step, kinds.count(step)) for step in kinds]


def _kinds(step: Step) -> list[str]:
    return [kept.correction.kind for kept in step]


def _of_whole(notebook: Notebook) -> set[str]:
    """Yield the unknown properties of the file and of each article."""
    return _keys(notebook.more, *notebook.more_of_articles)


def _of_notes(notebook: Notebook) -> set[str]:
    return _keys(*(remark.more for remark in notebook.notes))


def _of_corrections(notebook: Notebook) -> set[str]:
    return _keys(*(kept.more for step in notebook.steps for kept in step))


def _keys(*mores: dict[str, Any]) -> set[str]:
    return {json.dumps(key) for more in mores for key in more}
