"""Notes and corrections that still fit after the articles have changed."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import newsdiff
from newsdiff.comparing.anchors import anchor
from newsdiff.comparing.corrections import correct
from newsdiff.model import Comparison, Correction, Note
from newsdiff.notebook.fitting import fit
from newsdiff.notebook.values import Notebook, kept_note

A = ["The mayor resigned on Monday.", "Nobody saw it coming.", "A statue fell over in the old town."]
B = ["On Monday the mayor resigned.", "Heavy rain is expected.", "A statue fell over in the old town."]


def compared(a: list[str] = A, b: list[str] = B) -> Comparison:
    return newsdiff.compare("\n\n".join(a), "\n\n".join(b))


def kept() -> Notebook:
    """A note on the mayor, a bookmark on the statue, and the middle sentences paired by hand."""
    plain = compared()
    notebook = Notebook(hashes=(plain.a.document.sha256, plain.b.document.sha256))
    for sentence, text, bookmarked in ((0, "Why?", False), (2, "", True)):
        passage = next(one for one in plain.passages if sentence in one.a)
        notebook = notebook.with_note([], kept_note(plain, passage, text, bookmarked))
    return notebook.with_step([Correction("pair", anchor(plain.a, 1), anchor(plain.b, 1))])


CHANGES = [
    ("nothing", A, B, ["Why?", "!"], 1, ""),
    ("text before", ["New.", *A], B, ["Why?", "!"], 1, "all 3 notes and corrections still fit."),
    ("another order", A[::-1], B, ["!", "Why?"], 1, "all 3 notes and corrections still fit."),
    ("one side of the statue gone", A[:2], B, ["Why?", "!"], 1, "all 3 notes and corrections still fit."),
    ("the statue gone", A[:2], B[:2], ["Why?"], 1, "2 of 3 notes and corrections still fit."),
    ("what was paired gone", A, B[2:], ["Why?", "!"], 0, "2 of 3 notes and corrections still fit."),
    ("all is new", ["Quite other news."], ["Nothing of it."], [], 0, "0 of 3 notes and corrections still fit."),
]


@pytest.mark.parametrize(("what", "a", "b", "notes", "corrections", "said"), CHANGES)
def test_notes_that_fit_are_kept_and_others_counted(
    what: str, a: list[str], b: list[str], notes: list[str], corrections: int, said: str
) -> None:
    notebook = kept()
    fitted = fit(notebook, compared(a, b))
    assert [note.text or "!" * note.bookmarked for note in fitted.comparison.notes] == notes
    assert len(fitted.comparison.corrections) == corrections
    assert fitted.message == (f"The articles have changed since: {said}" if said else "")
    assert len(fitted.notebook.notes) == 2
    assert len(fitted.notebook.corrections) == 1


def test_notes_reappear_when_the_article_changes_back() -> None:
    lost = fit(kept(), compared(["Quite other news."], B))
    back = fit(lost.notebook, compared())
    assert back.lost == 0
    assert [note.text for note in back.comparison.notes] == ["Why?", ""]


def test_two_notes_joined_by_a_correction_become_one() -> None:
    plain = compared()
    notebook = Notebook()
    for index in (1, 2):
        passage = next(one for one in plain.passages if index in one.a)
        notebook = notebook.with_note([], kept_note(plain, passage, f"Note {index}.", index == 2))
    joined = notebook.with_step([Correction("pair", anchor(plain.a, 1), anchor(plain.b, 2))])
    fitted = fit(joined, plain)
    home = next(one.id for one in fitted.comparison.passages if 1 in one.a)
    assert fitted.comparison.notes == (Note(home, "Note 1.\nNote 2.", True),)
    assert len(fitted.notes[home]) == 2


@settings(max_examples=60, deadline=None)
@given(st.permutations(range(3)), st.lists(st.integers(0, 3), max_size=2))
def test_notes_follow_their_sentences_wherever_they_go(order: list[int], inserted: list[int]) -> None:
    a = [A[index] for index in order]
    for at in inserted:
        a.insert(at, "Something was put in here.")
    fitted = fit(kept(), compared(a))
    texts = {note.passage: note.text for note in fitted.comparison.notes}
    mayor = next(one.id for one in fitted.comparison.passages if a.index(A[0]) in one.a)
    assert texts[mayor] == "Why?"
    assert fitted.lost == 0


def test_the_comparison_is_otherwise_just_corrected() -> None:
    notebook = kept()
    plain = compared()
    fitted = fit(notebook, plain)
    assert replace(fitted.comparison, notes=()) == correct(plain, notebook.corrections)


@pytest.mark.parametrize(("a", "fits"), [(["New.", *A], "still fits"), (["Quite other news."], "no longer fits")])
def test_a_single_note_is_announced_as_one(a: list[str], fits: str) -> None:
    plain = compared()
    note = kept_note(plain, plain.passages[0], "Why?", False)
    notebook = Notebook(hashes=(plain.a.document.sha256, plain.b.document.sha256)).with_note([], note)
    assert fit(notebook, compared(a, ["Nothing of it."])).message.endswith(f"since: your note {fits}.")
