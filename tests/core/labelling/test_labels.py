"""Content, shape, position, reading order, and provenance counted by hand."""

from __future__ import annotations

import pytest

import newsdiff
from newsdiff.labelling.content import shape
from newsdiff.labelling.position import Place, moved, reading_order
from newsdiff.model import Share


@pytest.mark.parametrize(
    "left, right, content",
    [
        ("The mayor of Lviv resigned.", "The mayor of Lviv resigned.", "verbatim"),
        ("The mayor  of Lviv\nresigned.", "The mayor of\u00a0Lviv resigned.", "verbatim"),
        ("The mayor of Lviv resigned.", "The Mayor of Lviv resigned!", "cosmetic"),
        ("“The centre,” he said.", '"The center", he said.', "cosmetic"),
        ("The mayor of Lviv resigned on Monday.", "The mayor of Lviv resigned on Tuesday.", "reworded"),
        ("The mayor of Lviv has 35 aides.", "The mayor of Lviv has 3.5 aides.", "reworded"),
        ("The mayor of Lviv is not resigning.", "The mayor of Lviv is resigning.", "reworded"),
        ("The mayor of Lviv resigned.", "", "removed"),
        ("", "The mayor of Lviv resigned.", "added"),
    ],
)
def test_content(left: str, right: str, content: str) -> None:
    [passage] = newsdiff.compare(left, right, language="en").passages
    assert passage.content == content


@pytest.mark.parametrize(
    "a, b, expected",
    [(1, 1, "1:1"), (1, 2, "1:n"), (3, 1, "n:1"), (2, 2, "n:m"), (2, 5, "n:m"), (1, 0, "1:0"), (0, 1, "0:1")],
)
def test_shape(a: int, b: int, expected: str) -> None:
    assert shape(a, b) == expected


@pytest.mark.parametrize(
    "places, links, words, away",
    [
        pytest.param([], [], [], set(), id="nothing"),
        pytest.param([(0, 0), (1, 1), (2, 2)], [1, 1, 1], [5, 5, 5], set(), id="all in order"),
        pytest.param([(0, 2), (1, 0), (2, 1)], [1, 1, 1], [5, 5, 5], {0}, id="one against two: it moved"),
        pytest.param([(0, 1), (1, 0)], [1, 1], [4, 9], {0}, id="of two the one with fewer words moved"),
        pytest.param([(0, 1), (1, 0)], [2, 1], [4, 9], {1}, id="a passage of two links outweighs words"),
        pytest.param([(2, 2), (0, 1), (1, 0)], [1, 1, 1], [5, 4, 9], {1}, id="whatever order they are listed in"),
        pytest.param([(0, 2), (1, 0), (2, 1)], [1, 1, 1], [20, 5, 5], {0}, id="two links outweigh one with many words"),
    ],
)
def test_moved_passages(places: list[tuple[int, int]], links: list[int], words: list[int], away: set[int]) -> None:
    assert moved(places, links, words) == away


@pytest.mark.parametrize(
    "places, away, order",
    [
        pytest.param([], set(), [], id="nothing"),
        pytest.param([((), (0,)), ((0,), (1,))], set(), [0, 1], id="only on the right, at the beginning"),
        pytest.param([((0,), (0,)), ((1,), (2,)), ((), (1,))], set(), [0, 2, 1], id="between two"),
        pytest.param([((1,), (0,)), ((0,), ()), ((), (1,))], set(), [1, 0, 2], id="after what it follows on the right"),
        pytest.param([((0,), (0,)), ((2,), (1,)), ((1,), (3,)), ((), (2,))], {1}, [0, 3, 2, 1], id="not after a move"),
        pytest.param([((), (0,)), ((), (1,)), ((), (2,))], set(), [0, 1, 2], id="nothing on the left"),
        pytest.param([((0, 3), (0,)), ((1,), ()), ((2,), (1,))], set(), [0, 1, 2], id="by the first sentence"),
    ],
)
def test_reading_order(places: list[Place], away: set[int], order: list[int]) -> None:
    assert reading_order(places, away) == order


def test_a_passage_can_be_moved_and_reworded() -> None:
    left = "Nine ships sank off Crete on Friday. The mayor of Lviv resigned. Rain flooded the road to Bergen."
    right = "The mayor of Lviv resigned. Rain flooded the road to Bergen. Off Crete nine ships sank late on Friday."
    comparison = newsdiff.compare(left, right, language="en")
    assert [(p.content, p.position, p.a, p.b) for p in comparison.passages] == [
        ("reworded", "moved", (0,), (2,)),
        ("verbatim", "in-place", (1,), (0,)),
        ("verbatim", "in-place", (2,), (1,)),
    ]


def test_provenance_counted_by_hand() -> None:
    left = (
        "Nine ships sank off Crete. "  # 5 verbatim
        "The centre of Bergen is flooded. "  # 6 cosmetic
        "The mayor of Lviv resigned on Monday. "  # 7: 6 shared, "Monday" only here
        "Tomatoes ripen in August."  # 4 only here
    )
    right = (
        "Nine ships sank off Crete. "
        "The center of Bergen is flooded. "
        "The mayor of Lviv resigned on Tuesday night."  # 8: 6 shared, "Tuesday night" only here
    )
    provenance = newsdiff.compare(left, right, language="en").provenance
    assert provenance.a == Share(
        words=22, verbatim=5, cosmetic=6, reworded_shared=6, reworded_own=1, only_here=4, moved=0
    )
    assert provenance.b == Share(
        words=19, verbatim=5, cosmetic=6, reworded_shared=6, reworded_own=2, only_here=0, moved=0
    )


def test_words_of_moved_passages_are_counted_whatever_their_content() -> None:
    left = "Rain flooded Bergen. Nine ships sank off Crete on Friday. The mayor of Lviv resigned on Monday."
    right = "Nine ships sank off Crete on Friday. The mayor of Lviv resigned on Monday. Rain flooded Bergen."
    provenance = newsdiff.compare(left, right, language="en").provenance
    assert (provenance.a.moved, provenance.a.verbatim, provenance.a.words) == (3, 17, 17)
    assert provenance.b == provenance.a


def test_each_chinese_character_is_a_word() -> None:
    provenance = newsdiff.compare("市长周一辞职。", "市长周二辞职。", language="zh").provenance
    assert (provenance.a.words, provenance.a.reworded_shared, provenance.a.reworded_own) == (6, 5, 1)
