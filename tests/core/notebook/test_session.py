"""Working with a comparison: every change is saved, can be undone, and is right from both sides."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

import newsdiff
from newsdiff.comparing.swapping import swap
from newsdiff.model import Comparison, Passage
from newsdiff.notebook.session import Session

A = "The mayor resigned on Monday.\n\nNobody saw it coming.\n\nA statue fell over in the old town."
B = "On Monday the mayor resigned.\n\nHeavy rain is expected.\n\nA statue fell over in the old town."


@pytest.fixture
def plain(tmp_path: Path) -> Comparison:
    (tmp_path / "a.txt").write_text(A, encoding="utf-8")
    (tmp_path / "b.txt").write_text(B, encoding="utf-8")
    return newsdiff.compare(newsdiff.read(tmp_path / "a.txt"), newsdiff.read(tmp_path / "b.txt"))


def holding(comparison: Comparison, a: int) -> Passage:
    return next(passage for passage in comparison.passages if a in passage.a)


def notes(comparison: Comparison) -> list[tuple[str, bool]]:
    return [(note.text, note.bookmarked) for note in comparison.notes]


def test_notes_and_bookmarks_are_independent_and_saved(plain: Comparison) -> None:
    session = Session(plain)
    mayor = holding(plain, 0)
    for change, expected in [
        ({"text": " Why? \n"}, [("Why?", False)]),
        ({"bookmarked": True}, [("Why?", True)]),
        ({"text": ""}, [("", True)]),
        ({"bookmarked": False}, []),
        ({"text": "Twice."}, [("Twice.", False)]),
    ]:
        assert notes(session.annotate(session.comparison, mayor, **change)) == expected  # type: ignore[arg-type]
        assert notes(Session(plain).comparison) == expected
    assert notes(Session(plain, notes=False).comparison) == []


def test_corrections_are_undone_step_by_step(plain: Comparison) -> None:
    session = Session(plain)
    links = {(link.a, link.b) for link in plain.links}
    assert links == {(0, 0), (2, 2)}
    unpaired = session.unpair(plain, links)
    assert unpaired.links == ()
    paired = session.pair(unpaired, (1, 1))
    assert [(link.a, link.b, link.score) for link in paired.links] == [(1, 1, 1.0)]
    assert len(paired.corrections) == 3
    again = Session(plain)
    assert again.comparison == paired
    assert again.undo(paired) == unpaired
    assert again.undo(unpaired) == plain
    assert not again.can_undo
    assert again.undo(plain) is plain


def test_a_session_with_the_sides_swapped_is_equivalent(plain: Comparison) -> None:
    session = Session(plain)
    shown = swap(plain)
    shown = session.pair(shown, (1, 1))
    shown = session.annotate(shown, next(one for one in shown.passages if 0 in one.a), text="Why?")
    shown = session.unpair(shown, [(2, 2)])
    assert shown == swap(session.comparison)
    assert shown.a is plain.b
    assert {(link.a, link.b) for link in session.comparison.links} == {(0, 0), (1, 1)}
    assert session.undo(shown) == swap(session.comparison)


def test_a_session_on_strings_writes_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    plain = newsdiff.compare(A, B)
    session = Session(plain)
    assert notes(session.annotate(plain, holding(plain, 0), bookmarked=True)) == [("", True)]
    assert session.message == ""
    assert list(tmp_path.iterdir()) == []


def test_notes_that_cannot_be_saved_are_reported_once_and_work_continues(plain: Comparison, tmp_path: Path) -> None:
    session = Session(plain)
    (tmp_path / "a.txt--b.txt.newsdiff.json").mkdir()
    first = session.annotate(plain, holding(plain, 0), text="Why?")
    assert session.message.startswith("Notes are kept only until you quit: ")
    assert session.loses
    second = session.annotate(first, holding(first, 2), bookmarked=True)
    assert session.message == ""
    assert notes(second) == [("Why?", False), ("", True)]


def test_a_changed_article_keeps_notes_that_fit(plain: Comparison, tmp_path: Path) -> None:
    session = Session(plain)
    shown = session.annotate(plain, holding(plain, 0), text="Why?")
    session.unpair(shown, [(2, 2)])
    (tmp_path / "a.txt").write_text(f"New.\n\n{A}", encoding="utf-8")
    new = newsdiff.compare(newsdiff.read(tmp_path / "a.txt"), plain.b.document)
    news = "The articles have changed since: all 2 notes and corrections still fit."
    assert session.reload(new, plain) == (session.comparison, news)
    assert notes(session.comparison) == [("Why?", False)]
    assert {(link.a, link.b) for link in session.comparison.links} == {(1, 0)}
    assert Session(new).message == news
    assert session.reload(plain, swap(new)) == (swap(session.comparison), news)


@pytest.mark.parametrize("around", [False, True], ids=["as begun", "the other way round"])
def test_data_of_a_later_version_survives_saving(
    plain: Comparison, tmp_path: Path, around: bool
) -> None:
    """Unknown data about the file, an article, a note or a correction stay when a note is added and the article
    changes.
    """
    session = Session(plain)
    session.unpair(session.annotate(plain, holding(plain, 0), text="Why?"), [(2, 2)])
    path = tmp_path / "a.txt--b.txt.newsdiff.json"
    data = json.loads(path.read_bytes())
    for one in (data, data["articles"]["a"], data["notes"][0], data["corrections"][0]):
        one["later"] = "7"
    path.write_text(json.dumps(data), encoding="utf-8")
    (tmp_path / "a.txt").write_text(f"New.\n\n{A}", encoding="utf-8")
    a, b = newsdiff.read(tmp_path / "a.txt"), plain.b.document
    again = Session(newsdiff.compare(b, a) if around else newsdiff.compare(a, b))
    shown = again.comparison
    again.annotate(shown, shown.passages[-1], bookmarked=True)
    written = json.loads(path.read_bytes())
    assert [len(written["notes"]), len(written["corrections"])] == [2, 1]
    for one in (written, written["articles"]["a"], written["notes"][0], written["corrections"][0]):
        assert one["later"] == "7"
    assert "later" not in written["articles"]["b"]
    assert written["notes"][0]["a"][0]["start"] == 6


def test_lost_notes_are_announced_once(plain: Comparison, tmp_path: Path) -> None:
    session = Session(plain, notes=False, unsaved="Nothing is kept here.")
    assert session.message == ""
    shown = session.annotate(plain, holding(plain, 0), bookmarked=True)
    assert session.message == "Nothing is kept here."
    session.annotate(shown, holding(shown, 0), bookmarked=False)
    assert session.message == ""
    assert list(tmp_path.glob("*.newsdiff.json")) == []
