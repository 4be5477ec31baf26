"""Where notes files are, and what happens if the file or folder is unusable, all with real files."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

import newsdiff
from newsdiff.model import Comparison, Document
from newsdiff.notebook.files import Loaded, load_notebook, save
from newsdiff.notebook.naming import has_notes, path_for, safe_name
from newsdiff.notebook.values import Notebook, kept_note

NAMES = [
    ("agency.txt", "agency.txt"),
    ("news/desk/agency.txt", "agency.txt"),
    ("Артикль 1.txt", "Артикль 1.txt"),
    ("..", "-"),
    (".hidden.txt", "hidden.txt-"),
    ("a:b.txt", "a_b.txt-"),
    ("a\x1b[31m.txt", "a_[31m.txt-"),
    ("x" * 300, "x" * 100 + "-"),
    ("ä" * 300, "ä" * 50 + "-"),
]
"""Paths, and the safe name or its beginning (which eight digits then follow)."""


@pytest.mark.parametrize(("path", "expected"), NAMES)
def test_safe_names(path: str, expected: str) -> None:
    safe = safe_name(path)
    assert safe == expected or (expected.endswith("-") and safe[: len(expected)] == expected)
    assert os.sep not in safe
    assert len(f"{safe}--{safe}.newsdiff.json".encode()) < 255


def test_different_names_stay_different() -> None:
    assert len({safe_name(name) for name in ("a:b.txt", "a?b.txt", "a_b.txt", "x" * 300, "x" * 301)}) == 5


@pytest.mark.parametrize(("a", "b"), [("-", "b.txt"), ("a.txt", "-"), ("", ""), ("a.txt", "")])
def test_articles_without_a_file_have_no_notes_file(a: str, b: str) -> None:
    assert path_for(Document("", "A", path=a), Document("", "B", path=b)) == ""


@pytest.fixture
def comparison(tmp_path: Path) -> Comparison:
    (tmp_path / "a.txt").write_text("The mayor resigned.", encoding="utf-8")
    (tmp_path / "b.txt").write_text("The mayor stepped down.", encoding="utf-8")
    return newsdiff.compare(newsdiff.read(tmp_path / "a.txt"), newsdiff.read(tmp_path / "b.txt"))


def documents(comparison: Comparison) -> tuple[Document, Document]:
    return comparison.a.document, comparison.b.document


def noted(comparison: Comparison) -> Notebook:
    return Notebook().with_note([], kept_note(comparison, comparison.passages[0], "Ask them.", True))


def test_saved_notes_are_loaded_again(comparison: Comparison, tmp_path: Path) -> None:
    path = path_for(*documents(comparison))
    assert path == str(tmp_path / "a.txt--b.txt.newsdiff.json")
    assert not has_notes(comparison)
    assert save(Loaded(noted(comparison), path), comparison) == ""
    assert has_notes(comparison)
    opened = load_notebook(*documents(comparison), set_aside=True)
    assert (opened.notebook, opened.path, opened.problem) == (noted(comparison), path, "")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.txt", "a.txt--b.txt.newsdiff.json", "b.txt"]


def test_an_empty_notebook_is_not_written_but_deleting_the_last_note_is(comparison: Comparison) -> None:
    path = path_for(*documents(comparison))
    save(Loaded(Notebook(), path), comparison)
    assert not Path(path).exists()
    save(Loaded(noted(comparison), path), comparison)
    save(Loaded(Notebook(), path), comparison)
    assert json.loads(Path(path).read_text(encoding="utf-8"))["notes"] == []


def test_a_notes_file_with_a_byte_order_mark_is_read(comparison: Comparison) -> None:
    path = Path(path_for(*documents(comparison)))
    save(Loaded(noted(comparison), str(path)), comparison)
    path.write_bytes(b"\xef\xbb\xbf" + path.read_bytes())
    opened = load_notebook(*documents(comparison), set_aside=True)
    assert (opened.notebook.notes, opened.problem) == (noted(comparison).notes, "")


@pytest.mark.parametrize("content", [b"", b"{", b"\xff\xfe\x00", b'{"schema": "newsdiff-notes/1"}'])
def test_a_damaged_file_is_set_aside_when_writing_and_left_when_reading(
    comparison: Comparison, content: bytes
) -> None:
    path = Path(path_for(*documents(comparison)))
    for aside in ("", "-2"):
        path.write_bytes(content)
        read = load_notebook(*documents(comparison), set_aside=False)
        assert (read.notebook, path.read_bytes()) == (Notebook(), content)
        assert read.problem.endswith("are damaged: they are ignored.")
        opened = load_notebook(*documents(comparison), set_aside=True)
        kept = path.with_name(f"{path.name}.damaged{aside}")
        assert opened.problem == f"The notes were damaged: they are now in '{kept.name}'."
        assert (kept.read_bytes(), path.exists()) == (content, False)


def test_a_file_of_a_later_version_is_not_changed(comparison: Comparison) -> None:
    path = Path(path_for(*documents(comparison)))
    path.write_text('{"schema": "newsdiff-notes/2"}', encoding="utf-8")
    opened = load_notebook(*documents(comparison), set_aside=True)
    assert "written by a later version of newsdiff" in opened.problem
    assert save(Loaded(noted(comparison), opened.path), comparison) == ""
    assert path.read_text(encoding="utf-8") == '{"schema": "newsdiff-notes/2"}'


def test_unwritable_notes_are_reported_in_one_sentence(comparison: Comparison, tmp_path: Path) -> None:
    path = Path(path_for(*documents(comparison)))
    path.mkdir()
    assert "cannot be read" in load_notebook(*documents(comparison), set_aside=True).problem
    said = save(Loaded(noted(comparison), str(path)), comparison)
    assert said.startswith("Notes are kept only until you quit: ")
    assert "is a directory" in said
    gone = save(Loaded(noted(comparison), str(tmp_path / "gone" / path.name)), comparison)
    assert "There is no folder" in gone


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="root may write everywhere")
def test_a_read_only_folder(comparison: Comparison, tmp_path: Path) -> None:
    path = path_for(*documents(comparison))
    tmp_path.chmod(0o500)
    try:
        assert "choose a folder that you may write to" in save(Loaded(noted(comparison), path), comparison)
    finally:
        tmp_path.chmod(0o700)
