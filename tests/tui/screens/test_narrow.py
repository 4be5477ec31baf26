"""Small screens: what does not fit is left out as a whole, and what is left can be read."""

from dataclasses import replace

import pytest
from rich.cells import cell_len

import newsdiff
from newsdiff.model import Comparison
from newsdiff_tui.app import NewsdiffApp
from newsdiff_tui.layout.arrangement import Arrangement
from newsdiff_tui.screens.passage import footer
from newsdiff_tui.state.navigation import ViewState
from newsdiff_tui.state.position import position
from newsdiff_tui.state.workspace import Workspace
from newsdiff_tui.widgets.detail import Detail, headings
from newsdiff_tui.widgets.passage_table import PassageTable


@pytest.mark.parametrize(
    ("width", "shown"),
    [
        (
            110,
            "Esc  back to the articles     n p  next, previous difference     3 of 5 · passage 4 · no match in Herald",
        ),
        (80, "Esc  back to the articles     n p  next, previous difference     3 of 5"),
        (60, "Esc  back  n p  differences  3 of 5"),
        (38, "Esc  back  n p  differences  3 of 5"),
        (30, "Esc  back  3 of 5"),
    ],
)
def test_the_footer_of_a_passage_has_whole_phrases_only(tale: Comparison, width: int, shown: str) -> None:
    found = footer(tale, ViewState(4, "b"), "n p", width)
    assert found == shown
    assert cell_len(found) <= width


def test_the_message_of_a_step_is_in_that_footer_if_it_fits(tale: Comparison) -> None:
    there = ViewState(6, note="last difference")
    assert footer(tale, there, "n p", 80) == (
        "Esc  back  n p  differences  5 of 5 · passage 6 · reworded · last difference"
    )
    assert footer(tale, there, "n p", 60) == "Esc  back  n p  differences  5 of 5 · last difference"
    assert footer(tale, there, "n p", 38) == "Esc  back  n p  differences  5 of 5"


@pytest.mark.parametrize("width", [40, 60, 79, 80])
async def test_the_score_in_the_heading_of_the_detail_is_not_cut(tale: Comparison, width: int) -> None:
    app = NewsdiffApp(Workspace.temporary(tale))
    async with app.run_test(size=(width, 24)) as pilot:
        await pilot.press("d", "n")  # reworded, split into two
        await pilot.pause()
        assert "score 0.75 ─" in app.screen.query_one(Detail).render_line(0).text


@pytest.mark.parametrize(
    ("width", "note", "shown"),
    [
        (80, "", "pair A 6 with a sentence of B: go there, Enter pairs, Esc cancels"),
        (60, "", "pair A 6: go to B, Enter pairs, Esc cancels"),
        (34, "", "pair A 6: Enter in B"),
        (80, "only in A", "pair A 6 with a sentence of B: go there, Enter pairs, Esc cancels · only in A"),
        (60, "only in A", "pair A 6 with a sentence of B · only in A"),
        (34, "only in A", "only in A · Esc cancels"),
    ],
)
def test_what_to_do_to_pair_a_sentence_fits(tale: Comparison, width: int, note: str, shown: str) -> None:
    assert position(tale, ViewState(2, pairing="A 6", note=note), width) == shown


@pytest.mark.parametrize(
    ("width", "shown"),
    [
        (60, "2 of 5 · passage 3 · reworded, split into two"),
        (40, "2 of 5 · passage 3 · reworded, split 1:2"),
        (34, "2 of 5 · passage 3"),
        (15, "2 of 5"),
    ],
)
def test_the_place_has_whole_phrases_only(tale: Comparison, width: int, shown: str) -> None:
    assert position(tale, ViewState(3), width) == shown


async def test_pairing_shows_what_a_filter_hides(tale: Comparison) -> None:
    app = NewsdiffApp(Workspace.temporary(tale))
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("f", "b", "x")
        assert app.main.view_state.pairing == "A 2"
        assert not app.main.view_state.hides_any, "the other sentence is in B"


def test_headings_say_the_labels_and_the_sentences_as_long_as_they_fit(tale: Comparison) -> None:
    assert headings(tale.passages[2], tale) == (
        "reworded, split into two · A sentence 3, B sentences 3–4 · link score 0.75",
        "reworded, split into two · A 3, B 3–4 · link score 0.75",
        "reworded, split into two · A 3, B 3–4 · score 0.75",
        "reworded, split 1:2 · A 3, B 3–4 · score 0.75",
        "A 3, B 3–4 · score 0.75",
    )


async def test_the_detail_has_the_reasons_as_soon_as_it_is_opened(tale: Comparison) -> None:
    app = NewsdiffApp(Workspace.temporary(tale))
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("n", "d")
        await app.workers.wait_for_complete()
        await pilot.pause()
        assert app.main.explanation[0] == 3


@pytest.mark.parametrize(("width", "columns"), [(40, 3), (60, 4), (79, 4), (120, 6)])
async def test_the_table_always_has_the_first_words(tale: Comparison, width: int, columns: int) -> None:
    app = NewsdiffApp(Workspace.temporary(tale))
    async with app.run_test(size=(width, 24)) as pilot:
        await pilot.press(*["v"] * (3 if width >= 80 else 1))
        await pilot.pause()
        table = app.screen.query_one(PassageTable)
        assert len(table.ordered_columns) == columns
        assert table.ordered_columns[-1].width >= 15
        assert sum(column.get_render_width(table) for column in table.ordered_columns) < table.size.width + 1
        assert str(table.get_row_at(3)[-1]).startswith("A statue fell")


def test_the_layouts_fit_in_the_header_of_the_smallest_screen() -> None:
    assert Arrangement("unified").described(40) == "[one column] · table · two from 80"


async def test_escape_closes_a_warning() -> None:
    warning = "a.txt, b.txt: HTML markup was removed."
    workspace = replace(Workspace.temporary(newsdiff.compare("One two.", "One three.")), warning=warning)
    app = NewsdiffApp(workspace)
    async with app.run_test(size=(80, 24), notifications=True) as pilot:
        await pilot.pause()
        await pilot.pause()
        assert [str(toast.render()) for toast in app.screen.query("Toast")] == [f"{warning} Esc closes this."]
        await pilot.press("escape")
        await pilot.pause()
        assert not app.screen.query("Toast")
        assert app.is_running
