"""Tests of the synthetic texts and of the measurements made on them."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from processes import compare, run
from scale import Truth, links_of_steps, recalls, wrong
from synthetic import KINDS, make
from worst_cases import CASES
from worst_cases import main as measure_worst_cases

SCRIPTS = Path(__file__).parents[2] / "benchmarks"


def test_the_truth_file_describes_the_pair() -> None:
    pair = make(400)
    sides = [[text[s:e] for s, e in spans] for text, spans in ((pair.a, pair.spans_a), (pair.b, pair.spans_b))]
    assert pair == make(400)
    assert {fate.kind for fate in pair.fates if fate} == set(KINDS)
    assert any(fate is None for fate in pair.fates)
    partners = [j for fate in pair.fates if fate for j in fate.partners]
    assert len(partners) == len(set(partners)) < len(sides[1])
    for sentence, fate in zip(sides[0], pair.fates, strict=True):
        if fate:
            others = [sides[1][j] for j in fate.partners]
            assert len(others) == (2 if fate.kind == "split" else 1)
            assert (sentence in others) == (fate.kind == "copied")


def test_only_moved_blocks_break_the_order() -> None:
    pair = make(400)
    stayed = [fate.partners[0] for fate in pair.fates if fate and not fate.moved]
    assert stayed == sorted(stayed)
    assert 0.02 < sum(fate.moved for fate in pair.fates if fate) / 400 < 0.15


TRUTH = Truth(
    "One two three. Six seven. Ten.",
    "Ten. One two four. Six. Seven.",
    [[0, 14], [15, 25], [26, 30]],
    [[0, 4], [5, 17], [18, 22], [23, 29]],
    [("edited", [1], False), ("split", [2, 3], False), ("copied", [0], True)],
)


def test_recall_on_a_known_pair() -> None:
    links = {(0, 1), (1, 2), (2, 0), (0, 0)}
    assert recalls(TRUTH, links) == {"edited": 1.0, "split": 0.0, "copied": 1.0, "moved": 1.0}
    assert wrong(TRUTH, links) == 0.25


def test_unmarked_text_counts_as_found() -> None:
    steps = [(1, "Ten."), (0, "One two"), (-1, "three."), (1, "four."), (0, "Six"), (1, "."), (-1, "seven. Ten.")]
    steps.append((1, "Seven."))
    assert links_of_steps(TRUTH, steps) == {(0, 1), (1, 2)}


def test_time_memory_and_output_of_a_process() -> None:
    done = run([sys.executable, "-S", "-c", "x = b'x' * 100_000_000; print(len(x))"], 30)
    assert (done.code, done.ended, done.output) == (0, "done", b"100000000\n")
    assert 95 < done.megabytes < 300
    assert 0 < done.seconds < 30


def test_a_process_that_takes_too_long_is_stopped() -> None:
    assert run(["sleep", "60"], 0.2).ended == "stopped"


def test_a_process_that_fails_says_why() -> None:
    done = run([sys.executable, "-S", "-c", "import sys; sys.exit('no such thing')"], 30)
    assert done.ended == "failed (no such thing)"


def test_a_comparison_in_a_process_of_its_own(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Rain fell in Paris on Monday.", "utf-8")
    (tmp_path / "b.txt").write_text("Nobody came. Rain fell in Paris on Monday.", "utf-8")
    done = compare(tmp_path / "a.txt", tmp_path / "b.txt", 30, tmp_path / "links.txt")
    assert done.output.split()[1:] == [b"1", b"2", b"1"]
    assert (tmp_path / "links.txt").read_text("utf-8") == "0 29 13 42\n"


@pytest.mark.parametrize("name", CASES)
def test_every_slow_case_gives_two_texts(name: str) -> None:
    a, b = CASES[name](60)
    assert a.strip()
    assert a != b
    assert (a, b) == CASES[name](60)


def test_worst_cases_are_measured(capsys: pytest.CaptureFixture[str]) -> None:
    assert measure_worst_cases(["reversed_text"], size=20) == 0
    row = capsys.readouterr().out.splitlines()[1].split()
    assert row[0] == "reversed_text"
    assert row[3:6] == ["20", "20", "20"]


def test_other_slow_work_is_measured(capsys: pytest.CaptureFixture[str]) -> None:
    names = ["notes", "search", "collating", "reading"]
    assert measure_worst_cases(names, size=60) == 0
    assert [row.split()[0] for row in capsys.readouterr().out.splitlines()[1:]] == names


def test_growth_is_measured() -> None:
    command = [sys.executable, str(SCRIPTS / "scale.py"), "30"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.stderr == ""
    row = next(line for line in done.stdout.splitlines() if line.startswith("30 "))
    assert row.count("100.0%") >= 3
    assert "times as long" in done.stdout
