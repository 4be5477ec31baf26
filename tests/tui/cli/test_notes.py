"""Notes and corrections in the plain outputs."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import newsdiff as library
from newsdiff.notebook.session import Session

NOTES = "a.txt--b.txt.newsdiff.json"


def work(folder: Path) -> None:
    """A note on the first passage, and its link removed."""
    plain = library.compare(library.read(folder / "a.txt"), library.read(folder / "b.txt"))
    session = Session(plain)
    shown = session.annotate(plain, plain.passages[0], text="Ask them.", bookmarked=True)
    session.unpair(shown, [(plain.passages[0].a[0], plain.passages[0].b[0])])


def test_notes_and_corrections_are_in_every_plain_output(newsdiff: Callable[..., Any], folder: Path) -> None:
    work(folder)
    listed = newsdiff("a.txt", "b.txt", "--text", "--stat").out
    assert "Note: Ask them." in listed
    assert listed.count("Includes 1 manual correction: 1 unpaired.") == 2
    data = json.loads(newsdiff("a.txt", "b.txt", "--json", "-").out)
    assert (data["corrections"]["count"], data["notes"][0]["text"]) == (1, "Ask them.")
    without = newsdiff("a.txt", "b.txt", "--text", "--no-notes")
    assert "Note:" not in without.out
    assert "correction" not in without.out
    assert without.errors == ""


def test_outputs_report_changed_and_damaged_notes_and_change_no_file(
    newsdiff: Callable[..., Any], folder: Path
) -> None:
    work(folder)
    (folder / "b.txt").write_text("Quite other news.", encoding="utf-8")
    done = newsdiff("a.txt", "b.txt", "--stat")
    assert done.errors == "newsdiff: The articles have changed since: 1 of 2 notes and corrections still fit.\n"
    (folder / NOTES).write_text("{", encoding="utf-8")
    done = newsdiff("a.txt", "b.txt", "--stat")
    assert (done.code, done.errors) == (1, f"newsdiff: The notes in '{NOTES}' are damaged: they are ignored.\n")
    assert (folder / NOTES).read_text(encoding="utf-8") == "{"
    assert newsdiff("a.txt", "b.txt", "--stat", "--no-notes").errors == ""
