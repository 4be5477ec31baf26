"""Tests of the accuracy measures, on examples small enough to count by hand."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from gold import Tally, load, stands_for

Span = tuple[int, int]

A = "Rain fell. The mayor resigned. Nobody was hurt."
B = "Nobody was hurt. The mayor has resigned."


@pytest.mark.parametrize(
    "own, labelled, expected",
    [
        ([(0, 10)], [(0, 10)], [{0}]),
        ([(0, 10), (10, 20)], [(0, 20)], [{0}, {0}]),
        ([(0, 20)], [(0, 10), (10, 20)], [{0, 1}]),
        ([(0, 14)], [(0, 10), (10, 20)], [{0}]),
        ([(8, 14)], [(0, 10), (10, 20)], [{1}]),
        ([(0, 5)], [(5, 10)], [set()]),
        ([], [(0, 5)], []),
    ],
)
def test_a_sentence_corresponds_to_labelled_ones_that_overlap_by_half(
    own: list[Span], labelled: list[Span], expected: list[set[int]]
) -> None:
    assert stands_for(own, labelled) == expected


def test_precision_recall_and_f1_over_several_cases() -> None:
    tally = Tally()
    tally.add(said={1, 2, 3, 4}, right={1, 2})
    tally.add(said=set(), right={5, 6})
    assert (tally.precision, tally.recall, tally.f1) == (0.5, 0.5, 0.5)


def test_scores_are_zero_without_any_links() -> None:
    assert (Tally().precision, Tally().recall, Tally().f1) == (0.0, 0.0, 0.0)


@pytest.fixture
def labelled(tmp_path: Path) -> Path:
    case = {
        "a": A,
        "b": B,
        "a_sentences": [[0, 10], [11, 30], [31, 47]],
        "b_sentences": [[0, 16], [17, 40]],
        "links": [[1, 1], [2, 0], [0, 0]],
        "disputed": [[0, 0]],
        "moved": [[2, 0]],
        "edits": [{"a": 1, "b": 1, "edits": [[None, [27, 31]]]}],
    }
    path = tmp_path / "pair.json"
    path.write_text(json.dumps([case]), "utf-8")
    return path


def test_a_labelled_file_is_read(labelled: Path) -> None:
    [case] = load(labelled)
    assert case.sentences()[1] == ["Nobody was hurt.", "The mayor has resigned."]
    assert case.links == {(1, 1), (2, 0)}
    assert case.moved == {(2, 0)}
    assert [(pair.link, set(pair.a), set(pair.b)) for pair in case.edits] == [((1, 1), set(), {27, 28, 29})]


def test_only_undisputed_links_between_differing_sentences_count(labelled: Path) -> None:
    [case] = load(labelled)
    assert case.differing([(1, 1), (2, 0), (0, 0), (0, 1)]) == {(1, 1), (0, 1)}


def test_a_whole_file_is_measured(labelled: Path, capsys: pytest.CaptureFixture[str]) -> None:
    from accuracy import report

    report(labelled)
    lines = [line.split() for line in capsys.readouterr().out.splitlines()]
    perfect = ["1.000"] * 3
    assert [line[1:4] for line in lines if line[:1] == ["newsdiff"] and "--json" not in line] == [perfect]
    assert [line[2:5] for line in lines if line[:2] == ["newsdiff", "--json"]] == [perfect]
    assert ["swapping", "the", "articles", "swaps", "the", "result:", "1", "of", "1", "pairs"] in lines
