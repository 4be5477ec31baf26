"""Dialogs by themselves: what each key answers."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from textual.app import App
from textual.screen import ModalScreen
from textual.widgets import Input, OptionList, Static

from newsdiff_tui.dialogs.choice import ChoiceDialog
from newsdiff_tui.dialogs.filter_menu import EVERYTHING, FilterMenu, line
from newsdiff_tui.dialogs.path_prompt import PathPrompt
from newsdiff_tui.painting.theme import DARK, variables
from newsdiff_tui.state.filters import Choice

NEVER = "not answered"


class Asking(App[None]):
    """An app that opens one dialog and keeps its answer."""

    answer: Any = NEVER

    def __init__(self, dialog: ModalScreen[Any]) -> None:
        super().__init__()
        self.register_theme(DARK)
        self.theme = DARK.name
        self.dialog = dialog

    def get_theme_variable_defaults(self) -> dict[str, str]:
        return variables(DARK)

    def on_mount(self) -> None:
        self.push_screen(self.dialog, lambda answer: setattr(self, "answer", answer))


async def answer_to(dialog: ModalScreen[Any], *keys: str) -> Any:
    """Return the answer of a dialog after these keys."""
    app = Asking(dialog)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press(*keys)
        await pilot.pause()
        return app.answer


@pytest.mark.parametrize(
    ("keys", "answer"),
    [
        (["enter"], 0),
        (["down", "enter"], 1),
        (["j", "j", "k", "enter"], 1),
        (["escape"], None),
        (["q"], None),
        (["enter", "escape"], 0),  # only the first key answers
        (["x"], NEVER),
    ],
    ids=str,
)
async def test_a_choice_is_answered_by_its_place(keys: list[str], answer: object) -> None:
    assert await answer_to(ChoiceDialog("Overwrite", "r.html exists.", ["Overwrite", "Other name"]), *keys) == answer


KINDS = [Choice("reworded", "r", 3), Choice("removed", "b", 4)]


@pytest.mark.parametrize(
    ("keys", "answer"),
    [
        (["enter"], "reworded"),
        (["down", "enter"], "removed"),
        (["b"], "removed"),
        (["a"], NEVER),  # the letter of a kind that no passage is of
        (["F"], EVERYTHING),
        (["escape"], None),
        (["f"], None),
    ],
    ids=str,
)
async def test_a_filter_is_chosen_by_its_letter_or_place(keys: list[str], answer: object) -> None:
    assert await answer_to(FilterMenu(KINDS, ("Post", "Wire"), None), *keys) == answer


def test_a_filter_is_named_with_its_letter_and_number() -> None:
    shown = line(KINDS[1], ("Post", "Wire"), current=True).plain
    assert shown.split() == ["b", "−", "no", "match", "in", "Wire", "4", "✓"]


async def test_a_path_that_cannot_be_written_is_not_accepted(tmp_path: Path) -> None:
    app = Asking(PathPrompt("Export HTML", str(tmp_path / "none" / "r.html"), ()))
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("enter")
        await pilot.pause()
        assert app.answer == NEVER
        assert "none" in str(app.screen.query_one("#problem", Static).content)
        app.screen.query_one(Input).value = str(tmp_path / "r.html")
        await pilot.press("enter")
        await pilot.pause()
    assert app.answer == str(tmp_path / "r.html")


@pytest.mark.parametrize(
    "dialog",
    [lambda: ChoiceDialog("Export", "Export as", ["HTML", "Word"]), lambda: FilterMenu(KINDS, ("A", "B"), None)],
)
async def test_a_click_beside_a_list_closes_it_without_an_answer(dialog: Callable[[], Any]) -> None:
    app = Asking(dialog())
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.click(OptionList, offset=(1, -1))
        assert app.answer == NEVER, "the box itself does not"
        await pilot.click(offset=(1, 1))
        await pilot.pause()
        assert app.answer is None
