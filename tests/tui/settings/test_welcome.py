"""The hint of the first run."""

from dataclasses import replace
from pathlib import Path

import pytest

from newsdiff.model import Comparison
from newsdiff_tui.app import NewsdiffApp
from newsdiff_tui.settings.welcome import HINT, hint
from newsdiff_tui.state.workspace import Workspace
from newsdiff_tui.widgets.header import ArticleHeader


def test_a_user_is_welcomed_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("newsdiff_tui.settings.welcome.state_folder", lambda: tmp_path / "state" / "newsdiff")
    assert [hint(), hint()] == [HINT, ""]


def test_users_without_a_state_folder_are_not_welcomed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "file").write_text("")
    monkeypatch.setattr("newsdiff_tui.settings.welcome.state_folder", lambda: tmp_path / "file" / "newsdiff")
    assert hint() == ""


async def test_the_hint_stays_until_the_first_step(tale: Comparison) -> None:
    app = NewsdiffApp(replace(Workspace.temporary(tale), hint=HINT))
    async with app.run_test(size=(160, 40)) as pilot:
        head = app.screen.query_one(ArticleHeader)
        assert HINT in head.render_line(2).text
        await pilot.press("n")
        assert HINT not in head.render_line(2).text
