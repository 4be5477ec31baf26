"""Notes on one pair written by several sessions, in either order or under shared names.

No note may be lost; the tests count notes over many interleavings.
"""

from __future__ import annotations

import json
import os
import random
import subprocess
import sys
from pathlib import Path

import pytest

import newsdiff
from newsdiff.comparing.swapping import swap
from newsdiff.model import Comparison, Document, Passage
from newsdiff.notebook.naming import has_notes, path_for
from newsdiff.notebook.session import Session

A = "The mayor resigned on Monday.\n\nNobody saw it coming.\n\nA statue fell over in the old town."
B = "On Monday the mayor resigned.\n\nHeavy rain is expected.\n\nA statue fell over in the old town."
MEANWHILE = "Notes were changed by another session: both versions are kept."


@pytest.fixture
def plain(tmp_path: Path) -> Comparison:
    return compared(tmp_path / "a.txt", tmp_path / "b.txt")


def compared(a: Path, b: Path) -> Comparison:
    for path, text in ((a, A), (b, B)):
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return newsdiff.compare(newsdiff.read(a), newsdiff.read(b))


def holding(comparison: Comparison, a: int) -> Passage:
    return next(passage for passage in comparison.passages if a in passage.a)


def write(session: Session, sentence: int, text: str) -> Comparison:
    shown = session.comparison
    return session.annotate(shown, holding(shown, sentence), text=text)


def texts(comparison: Comparison) -> list[str]:
    return [note.text for note in comparison.notes]


def files(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir() if "newsdiff" in path.name)


# ---- two sessions ----


def test_changes_of_another_session_are_merged_and_reported(plain: Comparison) -> None:
    first, second = Session(plain), Session(plain)
    write(first, 0, "Why?")
    assert texts(write(second, 2, "Where?")) == ["Why?", "Where?"]
    assert second.message == MEANWHILE
    assert texts(write(first, 1, "Who?")) == ["Why?", "Who?", "Where?"]
    assert texts(Session(plain).comparison) == ["Why?", "Who?", "Where?"]


def test_two_notes_on_one_passage_are_both_kept(plain: Comparison) -> None:
    first, second = Session(plain), Session(plain)
    write(first, 0, "Why?")
    assert texts(write(second, 0, "Who?")) == ["Why?\nWho?"]
    assert texts(Session(plain).comparison) == ["Why?\nWho?"]


def test_a_note_deleted_by_another_session_does_not_come_back(plain: Comparison) -> None:
    first = Session(plain)
    write(first, 0, "Why?")
    second = Session(plain)
    write(first, 0, "")
    assert texts(write(second, 2, "Where?")) == ["Where?"]


def test_undo_reverts_this_sessions_change_and_keeps_later_ones_of_others(plain: Comparison) -> None:
    first, second = Session(plain), Session(plain)
    shown = first.unpair(plain, [(0, 0)])
    second.unpair(plain, [(2, 2)])
    assert {(link.a, link.b) for link in first.undo(shown).links} == {(0, 0)}


def test_a_note_stays_on_its_sentence_when_another_session_splits_the_passage(plain: Comparison) -> None:
    first, second = Session(plain), Session(plain)
    first.unpair(plain, [(0, 0)])
    after = second.annotate(plain, holding(plain, 0), text="Why?")
    assert texts(after) == ["Why?"]
    assert (holding(after, 0).b, holding(after, 0).id) == ((), after.notes[0].passage)


@pytest.mark.parametrize("seed", range(12))
def test_no_note_is_lost_in_any_interleaving(plain: Comparison, seed: int) -> None:
    chance = random.Random(seed)  # noqa: S311 - the same orders each time
    swapped = swap(plain)
    sessions = [Session(one) for one in (plain, plain, swapped)]
    written = []
    for number in range(15):
        session = chance.choice(sessions)
        shown = session.comparison
        passage = chance.choice(shown.passages)
        known = session.note_on(shown, passage)
        text = f"{known.text if known else ''} n{number};"
        session.annotate(shown, passage, text=text)
        written.append(f"n{number};")
    kept = " ".join(texts(Session(plain).comparison))
    assert [one for one in written if one not in kept] == []


PROCESS = """
import sys, newsdiff
from newsdiff.notebook.session import Session
plain = newsdiff.compare(newsdiff.read("a.txt"), newsdiff.read("b.txt"))
session = Session(plain)
for number in range(15):
    shown = session.comparison
    passage = shown.passages[number % len(shown.passages)]
    known = session.note_on(shown, passage)
    session.annotate(shown, passage, text=f"{known.text if known else ''} {sys.argv[1]}{number};")
"""


def test_concurrent_processes_lose_no_notes(plain: Comparison, tmp_path: Path) -> None:
    running = [subprocess.Popen([sys.executable, "-c", PROCESS, name], cwd=tmp_path) for name in "xyz"]
    assert [process.wait(120) for process in running] == [0, 0, 0]
    kept = " ".join(texts(Session(plain).comparison))
    assert [f"{name}{number};" for name in "xyz" for number in range(15) if f"{name}{number};" not in kept] == []
    assert files(tmp_path) == ["a.txt--b.txt.newsdiff.json"]


def test_a_file_damaged_during_the_session_is_set_aside_and_notes_are_kept(
    plain: Comparison, tmp_path: Path
) -> None:
    session = Session(plain)
    write(session, 0, "Why?")
    (tmp_path / "a.txt--b.txt.newsdiff.json").write_bytes(b"{")
    assert texts(write(session, 2, "Where?")) == ["Why?", "Where?"]
    assert session.message == "The notes were damaged: they are now in 'a.txt--b.txt.newsdiff.json.damaged'."
    assert texts(Session(plain).comparison) == ["Why?", "Where?"]
    assert (tmp_path / "a.txt--b.txt.newsdiff.json.damaged").read_bytes() == b"{"


def test_a_file_written_by_a_later_version_is_left_alone(plain: Comparison, tmp_path: Path) -> None:
    session = Session(plain)
    write(session, 0, "Why?")
    (tmp_path / "a.txt--b.txt.newsdiff.json").write_text('{"schema": "newsdiff-notes/2"}')
    assert texts(write(session, 2, "Where?")) == ["Why?", "Where?"]
    assert session.message.startswith("Notes are kept only until you quit: the notes in ")
    assert (tmp_path / "a.txt--b.txt.newsdiff.json").read_text() == '{"schema": "newsdiff-notes/2"}'


def test_a_deleted_file_is_written_again(plain: Comparison, tmp_path: Path) -> None:
    session = Session(plain)
    write(session, 0, "Why?")
    (tmp_path / "a.txt--b.txt.newsdiff.json").unlink()
    write(session, 2, "Where?")
    assert texts(Session(plain).comparison) == ["Why?", "Where?"]


def test_notes_that_could_not_be_saved_are_saved_with_the_next_change(plain: Comparison, tmp_path: Path) -> None:
    session, other = Session(plain), Session(plain)
    blocked = tmp_path / "a.txt--b.txt.newsdiff.json"
    blocked.symlink_to("nowhere")
    write(session, 0, "Why?")
    assert session.message.endswith("is not a regular file.")
    blocked.unlink()
    write(other, 1, "Who?")
    assert texts(write(session, 2, "Where?")) == ["Why?", "Who?", "Where?"]
    assert texts(Session(plain).comparison) == ["Why?", "Who?", "Where?"]


# ---- both orders ----


def test_notes_apply_in_either_order_of_the_articles(plain: Comparison, tmp_path: Path) -> None:
    write(Session(plain), 0, "Why?")
    swapped = Session(swap(plain))
    assert texts(swapped.comparison) == ["Why?"]
    after = swapped.unpair(swapped.comparison, [(2, 2)])
    assert files(tmp_path) == ["a.txt--b.txt.newsdiff.json"]
    again = Session(plain)
    assert again.comparison == swap(after)
    names = json.loads((tmp_path / "a.txt--b.txt.newsdiff.json").read_text())["articles"]
    assert (names["a"]["name"], names["b"]["name"]) == ("a.txt", "b.txt")


def test_notes_files_of_both_orders_are_merged_and_kept(plain: Comparison, tmp_path: Path) -> None:
    here, there = tmp_path / "a.txt--b.txt.newsdiff.json", tmp_path / "b.txt--a.txt.newsdiff.json"
    write(Session(swap(plain)), 2, "Where?")
    there_before = there.read_bytes()
    there.rename(tmp_path / "elsewhere")
    write(Session(plain), 0, "Why?")
    (tmp_path / "elsewhere").rename(there)
    assert texts(Session(plain, writes=False).comparison) == ["Why?", "Where?"]
    session = Session(plain)
    assert (here.exists(), there.read_bytes()) == (True, there_before)  # nothing happens before there is a change
    write(session, 1, "Who?")
    assert session.message.endswith("the other file was renamed to 'b.txt--a.txt.newsdiff.json.joined'.")
    assert (tmp_path / "b.txt--a.txt.newsdiff.json.joined").read_bytes() == there_before
    for one in (plain, swap(plain)):
        assert sorted(texts(Session(one).comparison)) == ["Where?", "Who?", "Why?"]


# ---- names ----

PAIRS = [
    ("a.txt", "b.txt"),
    ("a.txt", "x/b.txt"),
    ("a.txt", "y/b.txt"),
    ("x/a.txt", "b.txt"),
    ("a--b", "c"),
    ("a", "b--c"),
    ("a-", "b"),
    ("a", "-b"),
    (os.fsdecode(b"\xff.txt"), "b.txt"),
    (os.fsdecode(b"\xfe.txt"), "b.txt"),
    ("\ufffd.txt", "b.txt"),
]


def test_no_two_pairs_share_a_file(tmp_path: Path) -> None:
    places = [path_for(*(Document("", "", path=str(tmp_path / name)) for name in pair)) for pair in PAIRS]
    assert len(set(places)) == len(PAIRS)
    assert all(len(os.fsencode(Path(place).name)) < 255 for place in places)


@pytest.mark.skipif(sys.platform != "linux", reason="file names of any bytes")
def test_file_names_that_are_not_text_have_separate_notes(tmp_path: Path) -> None:
    pairs = [compared(tmp_path / os.fsdecode(name), tmp_path / "b.txt") for name in (b"\xff.txt", b"\xfe.txt")]
    for number, one in enumerate(pairs):
        write(Session(one), 0, f"Note {number}.")
    assert [texts(Session(one).comparison) for one in pairs] == [["Note 0."], ["Note 1."]]
    assert json.loads(pairs[0].to_json())["articles"][0]["path"].endswith("/\ufffd.txt")


def test_files_of_the_same_name_in_two_folders_have_separate_notes(tmp_path: Path) -> None:
    pairs = [compared(tmp_path / "a.txt", tmp_path / folder / "b.txt") for folder in ("x", "y")]
    for number, one in enumerate(pairs):
        write(Session(one), 0, f"Note {number}.")
    assert [texts(Session(one).comparison) for one in pairs] == [["Note 0."], ["Note 1."]]


def test_notes_do_not_depend_on_how_the_path_is_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(Session(compared(tmp_path / "a.txt", tmp_path / "x" / "b.txt")), 0, "Why?")
    monkeypatch.chdir(tmp_path / "x")
    for a, b in (("../a.txt", "b.txt"), (str(tmp_path / "a.txt"), "../x/b.txt"), ("b.txt", "../a.txt")):
        assert texts(Session(newsdiff.compare(newsdiff.read(a), newsdiff.read(b))).comparison) == ["Why?"]


def test_a_notes_file_under_an_old_name_is_used_if_it_belongs_to_this_article(tmp_path: Path) -> None:
    near, other = (compared(tmp_path / "a.txt", tmp_path / folder / "b.txt") for folder in ("x", "y"))
    write(Session(near), 0, "Why?")
    old = tmp_path / "a.txt--b.txt.newsdiff.json"
    Path(path_for(near.a.document, near.b.document)).rename(old)
    assert has_notes(near)
    write(Session(near), 2, "Where?")
    assert files(tmp_path) == [old.name]
    assert texts(Session(near).comparison) == ["Why?", "Where?"]
    (tmp_path / "y" / "b.txt").write_text("Quite other news.", encoding="utf-8")
    other = newsdiff.compare(newsdiff.read(tmp_path / "a.txt"), newsdiff.read(tmp_path / "y" / "b.txt"))
    before = old.read_bytes()
    session = Session(other)
    doubt = f"The notes in '{old}' may belong to another article: if not, rename their file to 'a"
    assert session.message.startswith(doubt)
    write(session, 0, "Who?")
    assert (old.read_bytes(), texts(Session(other).comparison)) == (before, ["Who?"])


# ---- links, and articles that are not files ----


def test_a_dangling_symlink_is_not_followed(plain: Comparison, tmp_path: Path) -> None:
    (tmp_path / "a.txt--b.txt.newsdiff.json").symlink_to(tmp_path / "x.conf")
    session = Session(plain)
    assert "is a broken link: new ones are kept until you quit." in session.message
    assert texts(write(session, 0, "Why?")) == ["Why?"]
    assert session.message == "Notes are kept only until you quit."
    assert not (tmp_path / "x.conf").exists()


def test_a_warning_that_notes_on_stdin_are_lost_appears_once() -> None:
    a, b = (Document(text, name, path=path) for text, name, path in ((A, "stdin", "-"), (B, "B", "b.txt")))
    session = Session(newsdiff.compare(a, b))
    assert texts(write(session, 0, "Why?")) == ["Why?"]
    advice = "Notes are kept only until you quit: save the article from standard input in a file"
    assert session.message.startswith(advice)
    write(session, 2, "Where?")
    assert session.message == ""
