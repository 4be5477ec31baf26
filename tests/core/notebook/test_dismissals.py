"""Dismissing discrepancies: kept in the notebook, found again after a change, undone step by step."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

import newsdiff
from newsdiff.comparing.swapping import swap
from newsdiff.model import Comparison
from newsdiff.model.discrepancy_labels import dismissed, displayed
from newsdiff.notebook.form import DamagedError, from_text, to_text
from newsdiff.notebook.session import Session

A = ["The flood destroyed 40 houses in Orvik, police said.", "The old bridge was closed on Monday.", "It rained."]
B = ["The flood in Orvik destroyed 50 houses.", "The old bridge was not closed on Monday.", "It rained."]


def write(folder: Path, a: list[str] = A, b: list[str] = B) -> Comparison:
    for name, text in (("a.txt", a), ("b.txt", b)):
        (folder / name).write_text("\n\n".join(text), encoding="utf-8")
    return newsdiff.compare(newsdiff.read(folder / "a.txt"), newsdiff.read(folder / "b.txt"))


@pytest.fixture
def plain(tmp_path: Path) -> Comparison:
    return write(tmp_path)


def listed(comparison: Comparison) -> list[str]:
    return [one.kind for passage in comparison.passages for one in displayed(passage)]


def gone(comparison: Comparison) -> list[str]:
    return [one.kind for passage in comparison.passages for one in dismissed(passage)]


def test_dismissals_are_saved_and_undone_in_the_order_of_all_changes(plain: Comparison) -> None:
    session = Session(plain)
    assert listed(plain) == ["figure", "attribution", "negation"]
    one = session.dismiss(plain, displayed(plain.passages[0])[:1])
    assert (listed(one), gone(one)) == (["attribution", "negation"], ["figure"])
    two = session.unpair(one, [(2, 2)])
    three = session.dismiss(two, [*displayed(two.passages[0]), *displayed(two.passages[1])])
    assert (listed(three), len(gone(three))) == ([], 3)
    again = Session(plain)
    assert again.comparison == three
    assert again.undo_restores
    assert again.undo(three) == two
    assert not again.undo_restores
    assert again.undo(two) == one
    assert again.undo(one) == plain


def test_a_dismissed_discrepancy_can_be_restored_before_later_steps_are_undone(plain: Comparison) -> None:
    session = Session(plain)
    figure, source = displayed(plain.passages[0])
    shown = session.dismiss(session.dismiss(plain, [figure]), [source])
    assert gone(session.restore(shown, [figure])) == ["attribution"]
    assert session.undo(session.comparison) == plain
    assert not session.can_undo


def test_the_same_from_the_other_side(plain: Comparison) -> None:
    session = Session(plain)
    figure = next(one for one in displayed(swap(plain).passages[0]) if one.kind == "figure")
    shown = session.dismiss(swap(plain), [figure])
    assert shown == swap(session.comparison)
    assert gone(session.comparison) == ["figure"]
    other = newsdiff.compare(plain.b.document, plain.a.document)
    assert gone(Session(other).comparison) == ["figure"]


CHANGED = [
    ("text before", ["New.", *A], ["New as well.", *B], True),
    ("the sentence, elsewhere", [A[0].replace("police said", "police say"), *A[1:]], B, True),
    ("the words themselves", [A[0].replace("40", "45"), *A[1:]], B, False),
    ("both sentences", [A[0].replace("The", "That"), *A[1:]], [B[0].replace("The", "That"), *B[1:]], False),
]


@pytest.mark.parametrize(("what", "a", "b", "fits"), CHANGED)
def test_a_dismissal_fits_the_same_words_in_a_sentence_of_which_one_side_is_unchanged(
    plain: Comparison, tmp_path: Path, what: str, a: list[str], b: list[str], fits: bool
) -> None:
    session = Session(plain)
    session.dismiss(plain, displayed(plain.passages[0])[:1])
    new = write(tmp_path, a, b)
    shown, news = session.reload(new, session.comparison)
    assert gone(shown) == ["figure"] * fits
    fit = f"your dismissal {'still' if fits else 'no longer'} fits"
    assert news == f"The articles have changed since: {fit}."
    assert gone(session.reload(plain, shown)[0]) == ["figure"], "it fits again if the article changes back"


def test_the_nearer_of_two_discrepancies_about_the_same_words_is_meant(tmp_path: Path) -> None:
    a = ["The fire destroyed 40 houses in Orvik.", "The fire destroyed 40 houses in Lindvik."]
    b = ["The fire destroyed 50 houses in Orvik.", "The fire destroyed 50 houses in Lindvik."]
    plain = write(tmp_path, a, b)
    shown = Session(plain).dismiss(plain, displayed(plain.passages[1]))
    assert [[one.dismissed for one in passage.discrepancies] for passage in shown.passages] == [[False], [True]]
    shown = Session(write(tmp_path, ["New.", *a], ["New.", *b])).comparison
    assert [[one.dismissed for one in passage.discrepancies] for passage in shown.passages] == [[], [False], [True]]


def test_the_written_form(plain: Comparison, tmp_path: Path) -> None:
    session = Session(plain)
    shown = session.unpair(plain, [(2, 2)])
    session.dismiss(shown, displayed(plain.passages[0]))
    text = (tmp_path / "a.txt--b.txt.newsdiff.json").read_text(encoding="utf-8")
    data = json.loads(text)
    assert [(one["step"], one["type"]) for one in data["dismissed"]] == [(2, "figure"), (2, "attribution")]
    assert [(one["words_a"] is None, one["words_b"] is None) for one in data["dismissed"]] == [
        (False, False), (False, True),
    ]  # fmt: skip
    data["dismissed"][0]["author"] = "Kim"
    assert json.loads(to_text(from_text(json.dumps(data)), ("a.txt", "b.txt"))) == data


@pytest.mark.parametrize("wrong", [{"type": "mood"}, {"words_a": 7}, {"a": None}])
def test_a_damaged_dismissal_is_rejected(plain: Comparison, tmp_path: Path, wrong: dict[str, object]) -> None:
    Session(plain).dismiss(plain, displayed(plain.passages[0]))
    data = json.loads((tmp_path / "a.txt--b.txt.newsdiff.json").read_text(encoding="utf-8"))
    data["dismissed"][0] |= wrong
    with pytest.raises(DamagedError):
        from_text(json.dumps(data))


def test_steps_renumbered_by_a_version_without_dismissals_are_still_separate(plain: Comparison, tmp_path: Path) -> None:
    session = Session(plain)
    shown = session.dismiss(plain, displayed(plain.passages[0]))
    session.unpair(shown, [(2, 2)])
    data = json.loads((tmp_path / "a.txt--b.txt.newsdiff.json").read_text(encoding="utf-8"))
    data["corrections"][0]["step"] = 1
    assert [len(step) for step in from_text(json.dumps(data)).steps] == [1, 2]
