"""Theme, layout and divider are remembered between runs."""

from pathlib import Path

import pytest

from newsdiff.model import Comparison
from newsdiff_tui.app import NewsdiffApp
from newsdiff_tui.settings.remembered import NAME, Look, recall, remember
from newsdiff_tui.state.workspace import Workspace
from newsdiff_tui.widgets.passage_table import PassageTable
from newsdiff_tui.widgets.pointed_panes import PointedPanes

LEFT = Look("newsdiff-light", "own", 0.62)


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr("newsdiff_tui.settings.remembered.state_folder", lambda: tmp_path / "state")
    return tmp_path / "state"


def test_the_appearance_is_remembered(folder: Path) -> None:
    assert recall() == Look()
    remember(LEFT, Look())
    assert recall() == LEFT
    assert [file.name for file in folder.iterdir()] == [NAME]


def test_an_unchanged_appearance_is_not_written(folder: Path) -> None:
    remember(Look(), Look())
    assert not folder.exists()


@pytest.mark.parametrize(
    ("content", "expected", "aside"),
    [
        ("", Look(), True),
        ("{", Look(), True),
        ("[]", Look(), True),
        ("[" * 100_000, Look(), True),
        ('{"theme": 7, "layout": "own", "share": "wide"}', Look(layout="own"), False),
        ('{"share": -1, "more": []}', Look(), False),
        ('{"share": NaN}', Look(), False),
    ],
)
def test_a_damaged_file_is_ignored_and_set_aside(folder: Path, content: str, expected: Look, aside: bool) -> None:
    folder.mkdir()
    (folder / NAME).write_text(content)
    assert recall() == expected
    assert (folder / NAME).read_text() == content, "looking at it changes nothing"
    remember(LEFT, expected)
    assert recall() == LEFT
    damaged = folder / f"{NAME}.damaged"
    assert (damaged.read_text() if damaged.exists() else None) == (content if aside else None)


def test_an_unwritable_state_folder_is_ignored(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "file").write_text("")
    monkeypatch.setattr("newsdiff_tui.settings.remembered.state_folder", lambda: tmp_path / "file" / "state")
    remember(LEFT, Look())
    assert recall() == Look()


async def test_the_app_opens_as_it_was_left(tale: Comparison) -> None:
    app = NewsdiffApp(Workspace.temporary(tale))
    async with app.run_test(size=(120, 40)) as pilot:
        assert app.look == Look()
        await pilot.press("t", "v", "v", "v")
        app.main.post_message(PointedPanes.Divided(0.6))
        await pilot.pause()
        left = app.look
    assert left == Look("newsdiff-light", "table", 0.6)
    again = NewsdiffApp(Workspace.temporary(tale), left)
    async with again.run_test(size=(120, 40)) as pilot:
        assert again.theme == "newsdiff-light"
        assert again.screen.query_one(PassageTable).display
        assert again.screen.query_one(PassageTable).row_count == 6
        await pilot.press("v")
        assert again.look == Look("newsdiff-light", "", 0.6)


async def test_a_layout_forced_by_a_narrow_screen_is_not_remembered(tale: Comparison) -> None:
    app = NewsdiffApp(Workspace.temporary(tale), Look("", "own", 0.5))
    async with app.run_test(size=(79, 24)) as pilot:
        await pilot.press("v", "v")
        assert app.main.arrangement.layout == "unified"
        assert app.look == Look("", "own", 0.5)


def test_an_unknown_theme_or_layout_is_ignored(tale: Comparison) -> None:
    app = NewsdiffApp(Workspace.temporary(tale), Look("no-such-theme", "heap", 0.01))
    assert app.look == Look("", "", 0.25)
