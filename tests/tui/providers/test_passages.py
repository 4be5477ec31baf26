"""Going to a passage by its words."""

import pytest

from newsdiff.model import Comparison
from newsdiff_tui.app import NewsdiffApp
from newsdiff_tui.providers.passages import found, landings, spread
from newsdiff_tui.state.workspace import Workspace


@pytest.mark.parametrize(
    ("typed", "ids"),
    [
        ("", []),
        ("mayor", [1]),
        ("MON may", [1]),
        ("vowed", [3]),
        ("friday", [6]),
        ("the", [1, 6, 3]),
        ("4", [4]),
        ("ayor", [1]),
        ("stue", [4]),
        ("zebra", []),
    ],
)
def test_found(tale: Comparison, typed: str, ids: list[int]) -> None:
    assert [place.passage for _, place in found(landings(tale), typed)] == ids


@pytest.mark.parametrize(
    ("text", "letters", "over"),
    [
        ("the statue", "stue", 6),
        ("the statue", "t", 1),
        ("the statue", "tt", 6),
        ("the statue", "ttt", 8),
        ("the statue", "tttt", 0),
        ("the statue", "x", 0),
        ("the statue", "ehs", 0),
        ("", "a", 0),
        ("e" * 10_000, "e" * 30 + "q", 0),
    ],
)
def test_letters_in_order(text: str, letters: str, over: int) -> None:
    assert spread(text, letters) == over


def test_results_show_passage_and_labels(tale: Comparison) -> None:
    assert str(landings(tale)[1]) == "  2 −   Nobody saw it coming."
    assert str(landings(tale)[4]) == "  5 ≈↷  “I am tired,” she said. “I am tired”, she said."


@pytest.mark.parametrize("size", [(80, 24), (120, 40), (200, 60)])
async def test_ctrl_p_goes_to_a_passage(tale: Comparison, size: tuple[int, int]) -> None:
    app = NewsdiffApp(Workspace.temporary(tale))
    async with app.run_test(size=size) as pilot:
        await pilot.press("ctrl+p")
        await pilot.pause()
        await pilot.press(*"statue")
        await pilot.pause(0.4)
        await pilot.press("enter")
        await pilot.pause(0.2)
        assert app.main.view_state.passage == 4
