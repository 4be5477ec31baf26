"""Shares as bars and figures."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsdiff.model import Share
from newsdiff_tui.layout.shares import bar, figures, parts, percent


@pytest.mark.parametrize(
    ("count", "of", "expected"),
    [
        (0, 0, "0%"),
        (0, 10, "0%"),
        (10, 10, "100%"),
        (1, 3, "33%"),
        (1, 1000, "<1%"),
        (1, 100, "1%"),
        (999, 1000, ">99%"),
        (99, 100, "99%"),
    ],
)
def test_percent(count: int, of: int, expected: str) -> None:
    assert percent(count, of) == expected


def test_figures_omit_empty_labels() -> None:
    share = Share(words=100, verbatim=0, cosmetic=5, reworded_shared=30, reworded_own=49, only_here=16, moved=10)
    assert figures(share, "a") == (
        ("cosmetic", "5%", "cosmetic"),
        ("reworded", "79%", "reworded"),
        ("removed", "16%", "no match"),
        ("moved", "10%", "moved"),
    )
    assert bar(share, "b", 20) == (("cosmetic", 2), ("reworded", 14), ("added", 4))


def test_an_article_without_words_has_no_bar() -> None:
    empty = Share(0, 0, 0, 0, 0, 0, 0)
    assert bar(empty, "a", 20) == figures(empty, "a") == ()


COUNT = st.integers(0, 5000)


@given(COUNT, COUNT, COUNT, COUNT, COUNT, st.integers(4, 80), st.sampled_from("ab"))
def test_bars_fill_their_width_and_show_every_label(
    verbatim: int, cosmetic: int, shared: int, own: int, only: int, width: int, side: str
) -> None:
    share = Share(verbatim + cosmetic + shared + own + only, verbatim, cosmetic, shared, own, only, 0)
    cells = dict(bar(share, side, width))  # type: ignore[arg-type]
    assert sum(cells.values()) == (width if share.words else 0)
    assert {name for name, count in parts(share, side) if count} == set(cells)  # type: ignore[arg-type]
