"""The JSON form of a notebook: it round-trips, and anything that is not a notebook is rejected."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsdiff.model import Anchor, Correction
from newsdiff.notebook.form import DamagedError, NewerError, from_text, to_text
from newsdiff.notebook.values import KeptCorrection, KeptNote, Notebook

HERE, THERE = Anchor(0, 9, "ab12"), Anchor(4, 30, "cd34")
NOTEBOOK = Notebook(
    notes=(KeptNote((HERE,), (), "Ask them.\nTwice.", True), KeptNote((), (THERE,), "", True)),
    steps=(
        (KeptCorrection(Correction("unpair", HERE, THERE)), KeptCorrection(Correction("unpair", HERE, HERE))),
        (KeptCorrection(Correction("pair", HERE, THERE)),),
    ),
    hashes=("11", "22"),
)
WRITTEN: dict[str, Any] = {
    "schema": "newsdiff-notes/1",
    "articles": {"a": {"name": "a.txt", "sha256": "11"}, "b": {"name": "b.txt", "sha256": "22"}},
    "notes": [
        {"a": [{"start": 0, "end": 9, "words": "ab12"}], "b": [], "text": "Ask them.\nTwice.", "bookmarked": True},
        {"a": [], "b": [{"start": 4, "end": 30, "words": "cd34"}], "text": "", "bookmarked": True},
    ],
    "corrections": [
        {"step": step, "kind": kind, "a": {"start": 0, "end": 9, "words": "ab12"}, "b": other}
        for step, kind, other in (
            (1, "unpair", {"start": 4, "end": 30, "words": "cd34"}),
            (1, "unpair", {"start": 0, "end": 9, "words": "ab12"}),
            (2, "pair", {"start": 4, "end": 30, "words": "cd34"}),
        )
    ],
}


LATER_FORM: dict[str, Any] = {
    **WRITTEN,
    "colours": [1],
    "articles": {**WRITTEN["articles"], "a": {**WRITTEN["articles"]["a"], "archived": "2031-05-01"}},
    "notes": [{**WRITTEN["notes"][0], "author": "Kim"}],
    "corrections": [WRITTEN["corrections"][0], {**WRITTEN["corrections"][1], "author": "Kim", "sure": 0.5}],
}
"""A file as a later version of the same schema might write it."""


def test_the_written_form() -> None:
    assert json.loads(to_text(NOTEBOOK, ("a.txt", "b.txt"))) == WRITTEN
    assert from_text(json.dumps(WRITTEN)) == NOTEBOOK


def test_additions_of_a_later_version_are_kept() -> None:
    assert json.loads(to_text(from_text(json.dumps(LATER_FORM)), ("a.txt", "b.txt"))) == LATER_FORM


def test_unknown_data_follow_their_article_and_are_merged() -> None:
    later = from_text(json.dumps(LATER_FORM))
    assert later.swapped().swapped() == later
    assert later.swapped().more_of_articles == ({}, {"archived": "2031-05-01"})
    other = replace(NOTEBOOK, more={"colours": [2], "sizes": [3]}, more_of_articles=({"seen": 4}, {"seen": 5}))
    merged = later.merged_with(other)
    assert merged.more == {"colours": [1], "sizes": [3]}
    assert merged.more_of_articles == ({"archived": "2031-05-01", "seen": 4}, {"seen": 5})


def test_a_notebook_with_only_unknown_data_is_not_empty() -> None:
    assert not Notebook(more={"colours": [1]}).empty
    assert not Notebook(more_of_articles=({}, {"archived": "2031-05-01"})).empty


REFUSED = [
    ("nothing", "", DamagedError),
    ("half a file", json.dumps(WRITTEN)[:200], DamagedError),
    ("a list", "[]", DamagedError),
    ("other JSON", '{"schema": "newsdiff/1"}', DamagedError),
    ("no notes", '{"schema": "newsdiff-notes/1"}', DamagedError),
    ("a wrong kind", json.dumps(WRITTEN).replace('"unpair"', '"divorce"'), DamagedError),
    ("a text that is none", json.dumps(WRITTEN).replace('"Ask them.\\nTwice."', "7"), DamagedError),
    ("an offset that is none", json.dumps(WRITTEN).replace('"start": 0', '"start": true'), DamagedError),
    ("depth without end", "[" * 200_000, DamagedError),
    ("a later form", '{"schema": "newsdiff-notes/2"}', NewerError),
]


@pytest.mark.parametrize(("text", "error"), [case[1:] for case in REFUSED], ids=[case[0] for case in REFUSED])
def test_anything_but_a_notebook_is_rejected(text: str, error: type[Exception]) -> None:
    with pytest.raises(error):
        from_text(text)


ANCHORS = st.builds(Anchor, st.integers(0, 99), st.integers(0, 99), st.text("0123456789abcdef", max_size=16))
CORRECTIONS = st.builds(Correction, st.sampled_from(["pair", "unpair"]), ANCHORS, ANCHORS)
LATER = st.dictionaries(st.sampled_from(["author", "colour"]), st.integers(), max_size=2)
KEPT = st.builds(KeptCorrection, CORRECTIONS, LATER)
FEW = st.lists(ANCHORS, max_size=3).map(tuple)
TEXTS = st.text(st.characters(exclude_categories=("Cs",)), max_size=40)
NOTEBOOKS = st.builds(
    Notebook,
    st.lists(st.builds(KeptNote, FEW, FEW, TEXTS, st.booleans(), LATER), max_size=4).map(tuple),
    st.lists(st.lists(KEPT, min_size=1, max_size=3).map(tuple), max_size=3).map(tuple),
    st.tuples(TEXTS, TEXTS),
    LATER,
    st.tuples(LATER, LATER),
)


@given(NOTEBOOKS)
def test_notebooks_round_trip(notebook: Notebook) -> None:
    assert from_text(to_text(notebook, ("a", "b"))) == notebook


@given(NOTEBOOKS, CORRECTIONS)
def test_undo_reverts_the_last_step(notebook: Notebook, correction: Correction) -> None:
    longer = notebook.with_step([correction])
    assert longer.corrections == (*notebook.corrections, correction)
    assert longer.without_step(longer.steps[-1]) == notebook


def test_a_note_replaces_earlier_ones() -> None:
    first, second = NOTEBOOK.notes
    new = KeptNote((HERE,), (), "New.", False)
    assert NOTEBOOK.with_note([first], new).notes == (new, second)
    assert NOTEBOOK.with_note([], new).notes == (first, second, new)
    assert NOTEBOOK.with_note([second], KeptNote((), (THERE,), "", False)).notes == (first,)
    assert Notebook().empty
    assert not NOTEBOOK.empty


def test_data_that_would_not_round_trip_count_as_damaged() -> None:
    nested: Any = []
    for _ in range(900):
        nested = [nested]
    with pytest.raises(DamagedError):
        from_text(json.dumps({**WRITTEN, "later": nested}))
