"""Every input that once broke a law, and every seed input, through every target."""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path

import laws
import pytest
import run
from inputs import Input
from mutation import mutated
from seeds import seeds
from targets import TARGETS, checked

import newsdiff
from newsdiff.model import Comparison, Edit, Link, Provenance, Share

CORPUS = Path(__file__).parent / "corpus"
FOUND = sorted(path for path in CORPUS.glob("*/*") if path.is_file())


@pytest.mark.parametrize("path", FOUND, ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_inputs_that_once_broke_a_law_pass(path: Path) -> None:
    checked(path.parent.name, path.read_bytes())


@pytest.mark.parametrize("name", TARGETS)
def test_every_target_accepts_the_inputs_of_all_others(name: str) -> None:
    inputs = {path.read_bytes() for path in FOUND} | set(seeds(name))
    assert inputs
    for data in sorted(inputs):
        checked(name, data)


@pytest.mark.parametrize("name", TARGETS)
def test_every_target_accepts_mutated_inputs(name: str) -> None:
    start = list(seeds(name))
    for seed in range(12):
        checked(name, mutated(start[seed % len(start)], 400, seed, name))


def test_every_corpus_folder_has_a_target() -> None:
    assert {path.name for path in CORPUS.iterdir()} <= set(TARGETS)


@pytest.mark.parametrize(
    "data, options, texts",
    [
        (b"", ["a", "a", "a", "a"], ["", ""]),
        (b"1", ["b", "a", "a", "a"], ["", ""]),
        (b"2103One.", ["c", "b", "a", "a"], ["One.", ""]),
        (b"0000One.\n====\nTwo.\n====\nThree.", ["a", "a", "a", "a"], ["One.", "Two.\n====\nThree."]),
        (b"0000\xff\n====\n\xe2\x80\x9c", ["a", "a", "a", "a"], ["\udcff", "“"]),
    ],
)
def test_bytes_are_parsed_into_options_and_texts(data: bytes, options: list[str], texts: list[str]) -> None:
    given = Input(data)
    assert [given.choose("a", "b", "c") for _ in range(4)] == options
    assert given.texts(2) == texts


def test_mutations_are_reproducible_and_bounded() -> None:
    start = next(iter(seeds("align")))
    for seed in range(200):
        changed = mutated(start, 300, seed, "align")
        assert changed == mutated(start, 300, seed, "align")
        assert len(changed) <= 300
    assert len({mutated(start, 300, seed, "align") for seed in range(200)}) > 150


def _spoiled(comparison: Comparison, **values: object) -> Comparison:
    """Return the comparison with values of its first passage replaced."""
    first, *rest = comparison.passages
    return replace(comparison, passages=(replace(first, **values), *rest))


WRONG = Share(9, 1, 1, 1, 1, 1, 0)
SPOILED = [
    ("a sentence in no passage", lambda c: replace(c, passages=c.passages[:-1])),
    ("a sentence in two passages", lambda c: _spoiled(c, a=(0, 1))),
    ("a link between passages", lambda c: replace(c, links=(*c.links, Link(1, 0, 0.5)))),
    ("a score that is no number", lambda c: _spoiled(c, score=float("nan"))),
    ("an edit that is missing", lambda c: _spoiled(c, edits=c.passages[0].edits[1:])),
    ("an edit that says equal of what is not", lambda c: _spoiled(c, edits=(Edit("equal", (0, 11), (0, 12)),))),
    ("words that do not add up", lambda c: replace(c, provenance=Provenance(WRONG, WRONG))),
]


@pytest.mark.parametrize("spoil", [case[1] for case in SPOILED], ids=[case[0] for case in SPOILED])
def test_the_laws_detect_violations(spoil) -> None:
    comparison = newsdiff.compare("It rained. Nobody was hurt, he said today.", "It rained! Nobody was hurt, said he.")
    laws.holds_for_comparison(comparison)
    with pytest.raises((AssertionError, IndexError)):
        laws.holds_for_comparison(spoil(comparison))


def test_the_runner_saves_failing_inputs_and_continues(tmp_path: Path, monkeypatch, capfd) -> None:
    def target(data: bytes) -> None:
        assert b"\x1b" not in data, "an escape"

    monkeypatch.setitem(TARGETS, "sanitize", target)
    folders = ["--kept", str(tmp_path / "kept"), "--found", str(tmp_path / "found")]
    monkeypatch.setattr(sys, "argv", ["run.py", "sanitize", "--plain", "--runs", "60", *folders])
    assert run.main() == 1
    (found,) = (tmp_path / "found").iterdir()
    assert b"\x1b" in found.read_bytes()
    told = capfd.readouterr()
    assert "sanitize: 60 runs" in told.out
    assert told.err.count("BROKEN") == 1
    assert "an escape" in told.err
