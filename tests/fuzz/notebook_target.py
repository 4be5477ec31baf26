"""The notes file as bytes: it is used, or refused and kept as it is; what it holds is never lost."""

from __future__ import annotations

import json
from functools import cache
from typing import TYPE_CHECKING, Any

import laws
from inputs import Input, scratch

import newsdiff
from newsdiff.corrections import anchor
from newsdiff.model import Correction
from newsdiff.notebook.form import DamagedError, NewerError, from_text, to_text
from newsdiff.notebook.naming import path_for
from newsdiff.notebook.session import Session
from newsdiff.notebook.values import Notebook, remark_on

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
    """A notes file as newsdiff writes it: two notes and two steps of corrections about sentences that are there."""
    plain = _plain()
    remarks = (
        remark_on(plain, plain.passages[0], "A note\nof two lines", True),
        remark_on(plain, plain.passages[-1], "", True),
    )
    a, b = (tuple(anchor(one, index) for index in range(3)) for one in plain.articles)
    steps = (
        (Correction("unpair", a[0], b[1]),),
        (Correction("pair", a[0], b[2]), Correction("pair", a[2], b[2])),
    )
    hashes = plain.a.document.sha256, plain.b.document.sha256
    return to_text(Notebook(remarks, steps, hashes, {"later": [1]}), ("a.txt", "b.txt")).encode()


def notebook(data: bytes) -> None:
    """Open a session on a notes file, change something, and look at what the folder holds then."""
    given = Input(data)
    plain = _plain()
    for path in set(_folder().iterdir()) - {_folder() / "a.txt", _folder() / "b.txt"}:
        path.unlink()
    place = scratch() / path_for(plain.a.document, plain.b.document)
    place.write_bytes(given.body)
    held, usable = _held(given.body)
    session = Session(plain)
    told = session.news
    laws.holds_for_comparison(session.comparison)
    shown = _changed(session, given.choose("bookmark", "note", "unpair", "nothing"))
    laws.holds_for_comparison(shown)
    after = {path: path.read_bytes() for path in _folder().iterdir() if path.name not in ("a.txt", "b.txt")}
    if usable:
        kept, usable_still = _held(after[place])
        assert usable_still
        _nothing_lost(held, kept)
        laws.holds_for_comparison(Session(plain).comparison)
    else:
        assert given.body in after.values(), "what could not be used is gone"
        assert told


def _held(data: bytes) -> tuple[Notebook | None, bool]:
    """The notebook that bytes hold, and whether they hold one; it is the same when written and read again."""
    try:
        found = from_text(data.decode("utf-8"))
    except (DamagedError, NewerError, UnicodeDecodeError):
        return None, False
    written = to_text(found, ("a.txt", "b.txt"))
    assert _plainly(from_text(written)) == _plainly(found)
    return found, True


def _plainly(notebook: Notebook) -> str:
    """A notebook as something that equals itself even where a number in it is none."""
    return repr(notebook)


def _changed(session: Session, how: str) -> Comparison:
    shown = session.comparison
    passage = shown.passages[0]
    match how:
        case "bookmark":
            return session.remark(shown, passage, bookmarked=True)
        case "note":
            known = session.note_on(shown, passage)
            return session.remark(shown, passage, text=f"{known.text if known else ''}\nseen")
        case "unpair":
            return session.unpair(shown, [(link.a, link.b) for link in shown.links[:1]])
        case _:
            return shown


def _nothing_lost(before: Notebook | None, after: Notebook | None) -> None:
    """Every note, correction and unknown property stands in the file still."""
    assert before is not None
    assert after is not None
    texts = "\n".join(remark.text for remark in after.remarks)
    assert all(remark.text.strip() in texts for remark in before.remarks)
    kinds = [[one.kind for one in step] for step in after.steps]
    assert kinds[: len(before.steps)] == [[one.kind for one in step] for step in before.steps]
    assert _keys(before.more) <= _keys(after.more)
    mores: set[str] = set().union(*(_keys(remark.more) for remark in after.remarks))
    assert all(_keys(remark.more) <= mores for remark in before.remarks)


def _keys(more: dict[str, Any]) -> set[str]:
    return {json.dumps(key) for key in more}
