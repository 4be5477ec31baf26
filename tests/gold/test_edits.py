"""What must be right in the comparison of the two seeds, passage by passage."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import newsdiff
from newsdiff.outputs.inline_edits import inline_edits

if TYPE_CHECKING:
    from newsdiff.model import Comparison, Passage, Side

SEEDS = Path(__file__).parents[2] / "seeds"


@pytest.fixture(scope="module")
def seeds() -> Comparison:
    return newsdiff.compare(newsdiff.read(SEEDS / "izhevsk-blog.txt"), newsdiff.read(SEEDS / "izhevsk-wire.txt"))


def passage_with(comparison: Comparison, side: Side, beginning: str) -> Passage:
    """Return the one passage with a sentence that begins like this."""
    article = getattr(comparison, side)
    [found] = [
        passage
        for passage in comparison.passages
        if any(article.sentence_text(index).startswith(beginning) for index in getattr(passage, side))
    ]
    return found


def test_the_sentence_about_the_drones_has_moved(seeds: Comparison) -> None:
    found = passage_with(seeds, "a", "He noted that the drones hit")
    assert found == passage_with(seeds, "b", "The region's head said the drones hit")
    assert (found.content, found.position, found.shape) == ("reworded", "moved", "1:1")


def test_the_quotation_differs_only_in_its_marks(seeds: Comparison) -> None:
    found = passage_with(seeds, "b", '"Unfortunately, we have three fatalities.')
    assert found == passage_with(seeds, "a", "Unfortunately, we have three fatalities.")
    assert (found.content, found.position, found.shape) == ("cosmetic", "in-place", "1:1")
    assert inline_edits(seeds, found) == '{+"+}Unfortunately, we have three fatalities.'


def test_one_sentence_of_the_wire_became_two(seeds: Comparison) -> None:
    found = passage_with(seeds, "b", "A Ukraine security services source")
    assert (found.content, found.shape) == ("reworded", "n:1")
    assert found == passage_with(seeds, "a", "Ukrainian security sources said")
    assert found == passage_with(seeds, "a", "This operation disrupted")


@pytest.mark.parametrize(
    "side, beginning, content", [("b", "Escalation promises", "added"), ("a", "The post", "removed")]
)
def test_heading_and_closing_notice_are_unmatched(seeds: Comparison, side: Side, beginning: str, content: str) -> None:
    found = passage_with(seeds, side, beginning)
    assert found.content == content
    assert len(found.a) + len(found.b) == 1


def test_the_closing_notice_is_one_boilerplate_sentence(seeds: Comparison) -> None:
    [index] = passage_with(seeds, "a", "The post").a
    assert seeds.a.sentence_text(index).endswith("Linda Ikeji Blog.")
    assert seeds.a.kind(index) == "boilerplate"


def test_a_difference_of_one_letter_is_shown_as_one_letter(seeds: Comparison) -> None:
    found = passage_with(seeds, "a", "At the moment, 35 people")
    assert found.content == "cosmetic"
    assert "hospitali[-z-]{+s+}ed" in inline_edits(seeds, found)


def test_a_split_agency_sentence_keeps_its_shared_words(seeds: Comparison) -> None:
    found = passage_with(seeds, "a", "We are certainly grateful")
    assert inline_edits(seeds, found) == (
        '{+"+}We are certainly grateful for the efforts being made by Washington and members of Trump{+\'+}s '
        "administration to facilitate negotiations on the Ukrainian settlement,{+\"+} Kremlin spokesman Dmitry Peskov "
        "told reporters {+including AFP +}on Tuesday."
    )
