"""Stretches that are level, on small articles spelled as letters, one letter per sentence."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsdiff.model import Comparison
from newsdiff_tui.layout.panes.levelling import bands


def read(comparison: Comparison, stretch: Any) -> str:
    text = comparison.a.text if stretch.side == "a" else comparison.b.text
    return "/".join(text[start:end] for start, end in stretch.pieces)


def table(comparison: Comparison) -> list[str]:
    """Return each band as `left | right`, after a `¶` if a paragraph starts there."""
    return [
        ("¶ " if band.spaced else "")
        + " | ".join(read(comparison, stretch) if stretch else "" for stretch in (band.left, band.right))
        for band in bands(comparison)
    ]


SAME, OTHER = ("verbatim", "in-place"), ("reworded", "in-place")


@pytest.mark.parametrize(
    ("a", "b", "passages", "expected"),
    [
        ([], [], [], []),
        (["A.", "B."], ["A.", "B."], [(*SAME, [0], [0]), (*SAME, [1], [1])], ["A. | A.", "B. | B."]),
        (["A."], [], [("removed", "in-place", [0], [])], ["A. | "]),
        (
            ["A.", "B.", "C."],
            ["A.", "X.", "C."],
            [
                (*SAME, [0], [0]),
                ("removed", "in-place", [1], []),
                ("added", "in-place", [], [1]),
                (*SAME, [2], [2]),
            ],
            ["A. | A.", "B. | ", " | X.", "C. | C."],
        ),
        (
            ["A.", "", "B."],
            ["A.", "B."],
            [(*SAME, [0], [0]), (*SAME, [1], [1])],
            ["A. | A.", "¶ B. | B."],
        ),
        (["A. B."], ["A.", "", "B."], [(*OTHER, [0], [0, 1])], ["A. B. | A./B."]),
        (
            ["A.", "B.", "C."],
            ["C.", "A.", "B."],
            [(*SAME, [0], [1]), (*SAME, [1], [2]), ("verbatim", "moved", [2], [0])],
            [" | C.", "A. | A.", "B. | B.", "C. | "],
        ),
        (
            ["A.", "X.", "C."],
            ["X.", "A. C."],
            [("reworded", "in-place", [0, 2], [1]), ("verbatim", "in-place", [1], [0])],
            ["A. | ", "X. | X.", "C. | A. C."],
        ),
        (
            ["A.", "B."],
            ["X."],
            [
                ("removed", "in-place", [0], []),
                ("removed", "in-place", [1], []),
                ("added", "in-place", [], [0]),
            ],
            ["A. | ", "B. | ", " | X."],
        ),
    ],
    ids=["empty", "same", "one side", "gap", "paragraph", "split", "moved", "interrupted", "nothing shared"],
)
def test_examples(build: Any, a: list[str], b: list[str], passages: list[Any], expected: list[str]) -> None:
    assert table(build(a, b, passages)) == expected


@given(st.data())
def test_both_articles_are_complete_and_in_their_own_order(comparisons: Any, data: st.DataObject) -> None:
    comparison = data.draw(comparisons)
    made = bands(comparison)
    for side, one in (("a", comparison.a), ("b", comparison.b)):
        pieces = [
            piece for band in made for stretch in band.stretches if stretch.side == side for piece in stretch.pieces
        ]
        assert pieces == sorted(pieces)
        assert "".join(one.text[start:end] for start, end in pieces).split() == "".join(
            one.text[sentence.start : sentence.end] for sentence in one.sentences
        ).split() or "".join("".join(one.text[start:end] for start, end in pieces).split()) == "".join(one.text.split())
