"""A session opens where the last one with the same articles was left."""

from pathlib import Path

import pytest

import newsdiff
from newsdiff.comparing.swapping import swap
from newsdiff.model import Comparison
from newsdiff.notebook.session import Session
from newsdiff_tui.app import NewsdiffApp
from newsdiff_tui.settings import places
from newsdiff_tui.settings.places import recall_place, remember_place
from newsdiff_tui.settings.remembered import Look
from newsdiff_tui.state.workspace import Workspace

A = "The mayor resigned on Monday. Nobody saw it coming. Rain fell."
B = "The mayor stepped down on Monday. Rain fell all day."


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(places, "state_folder", lambda: tmp_path / "state")
    return tmp_path / "state"


@pytest.fixture(scope="module")
def comparison() -> Comparison:
    return newsdiff.compare(A, B)


def test_a_place_is_remembered_for_its_pair_of_articles(comparison: Comparison, folder: Path) -> None:
    assert recall_place(comparison) is None
    remember_place(comparison, 2)
    assert recall_place(comparison) == 2
    assert recall_place(newsdiff.compare(A, f"{B} Snow.")) is None, "an article has changed"
    remember_place(comparison, 99)
    assert recall_place(comparison) is None, "there is no such passage"
    remember_place(comparison, None)
    assert "mayor" not in (folder / places.NAME).read_text(encoding="utf-8")


@pytest.mark.parametrize("content", ["", "[]", "{", '{"x": "y"}', "[" * 100_000])
def test_a_damaged_file_is_ignored(comparison: Comparison, folder: Path, content: str) -> None:
    folder.mkdir()
    (folder / places.NAME).write_text(content, encoding="utf-8")
    assert recall_place(comparison) is None
    remember_place(comparison, 3)
    assert recall_place(comparison) == 3


def test_the_oldest_places_are_dropped(comparison: Comparison, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(places, "MOST", 1)
    other = newsdiff.compare(B, A)
    remember_place(comparison, 2)
    remember_place(other, 1)
    assert (recall_place(comparison), recall_place(other)) == (None, 1)


def test_the_place_is_that_of_the_sides_as_they_were_given(comparison: Comparison) -> None:
    session = Session(comparison, notes=False)
    alone = next(one for one in comparison.passages if not one.b)
    mirrored = next(one for one in swap(comparison).passages if not one.a)
    assert session.number_of(swap(comparison), mirrored.id) == alone.id == session.number_of(comparison, alone.id)


async def test_the_app_opens_where_it_was_left(comparison: Comparison) -> None:
    app = NewsdiffApp(Workspace(Session(comparison, notes=False), place=3))
    async with app.run_test(size=(120, 40)):
        assert app.main.view_state.passage == 3
        assert app.main.view_state.note == "where you left off; Home goes to the top"


@pytest.mark.parametrize(
    ("width", "note"),
    [
        (80, "where you left off; own order; v changes it"),
        (79, "where you left off; own order needs 80 columns"),
    ],
)
async def test_a_remembered_layout_is_named_beside_the_place(comparison: Comparison, width: int, note: str) -> None:
    app = NewsdiffApp(Workspace(Session(comparison, notes=False), place=3), Look(layout="own"))
    async with app.run_test(size=(width, 24)):
        assert app.main.view_state.note == note
