"""Outputs never replace an article, notes or the configuration, and nobody sees more than before."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest

import newsdiff
from newsdiff.errors import NewsdiffError
from newsdiff.files import writing
from newsdiff.files.reading import SMALL
from newsdiff.notebook import files
from newsdiff.notebook.files import locked
from newsdiff.notebook.session import Session
from newsdiff_tui.cli.main import main

posix = pytest.mark.skipif(os.name != "posix", reason="links, permissions and locks of Unix")
NOTES = "a.txt--b.txt.newsdiff.json"


@pytest.fixture(autouse=True)
def here(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(folder)


def session() -> Session:
    return Session(newsdiff.compare(newsdiff.read("a.txt"), newsdiff.read("b.txt")))


@posix
def test_an_article_on_standard_input(folder: Path) -> None:
    before = (folder / "b.txt").read_bytes()
    command = [sys.executable, "-m", "newsdiff_tui", "a.txt", "-", "--json", "b.txt", "--force"]
    with (folder / "b.txt").open("rb") as stdin:
        done = subprocess.run(command, stdin=stdin, capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert done.stderr.endswith("b.txt' is one of the articles: choose another output file.\n")
    assert (folder / "b.txt").read_bytes() == before


@posix
def test_an_output_that_becomes_a_link_to_an_article_after_the_check(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    before = (folder / "b.txt").read_bytes()
    (folder / "out.json").write_text("old")
    real = writing.resolved

    def swapped(path: str) -> str:
        Path(path).unlink()
        Path(path).symlink_to("b.txt")
        return real(path)

    monkeypatch.setattr(writing, "resolved", swapped)
    assert main(["a.txt", "b.txt", "--json", "out.json", "--force"]) == 2
    assert "is one of the articles" in capsys.readouterr().err
    assert (folder / "b.txt").read_bytes() == before
    assert not list(folder.glob("*.tmp"))


@posix
@pytest.mark.parametrize("option", ["--json", "--html"])
def test_notes_and_the_configuration_are_not_replaced(
    option: str, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    session().annotate(session().comparison, session().comparison.passages[0], text="Ask Kim")
    (folder / "c.toml").write_text("")
    for target, said in ((NOTES, "may hold notes"), ("c.toml", "is the configuration of newsdiff")):
        before = Path(target).read_bytes()
        assert main(["a.txt", "b.txt", option, target, "--force", "--config", "c.toml"]) == 2
        assert said in capsys.readouterr().err
        assert Path(target).read_bytes() == before


@posix
def test_standard_output_by_another_name_is_shared_like_standard_output(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["a.txt", "b.txt", "--text", "--json", "/dev/stdout"]) == 2
    assert "--text and --json - cannot share standard output" in capsys.readouterr().err


@posix
def test_nobody_else_sees_what_is_written(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    modes: list[int] = []
    real = os.fsync

    def seen(descriptor: int) -> None:
        modes.append(stat.S_IMODE(os.fstat(descriptor).st_mode))
        real(descriptor)

    monkeypatch.setattr(os, "fsync", seen)
    (folder / "a.txt").chmod(0o600)
    first = session()
    first.annotate(first.comparison, first.comparison.passages[0], text="Ask Kim")
    (folder / "out.json").write_text("old")
    (folder / "out.json").chmod(0o640)
    assert main(["a.txt", "b.txt", "--json", "out.json", "--force"]) == 1
    assert [stat.S_IMODE((folder / name).stat().st_mode) for name in (NOTES, "out.json")] == [0o600, 0o640]
    assert [mode for mode in modes if mode & 0o111 == 0] == [0o600, 0o640]  # the others are folders


@posix
def test_notes_are_not_written_without_the_lock(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(files, "_PATIENCE", 0.05)
    mine, other = session(), session()
    with locked(NOTES) as free:
        assert free
        mine.annotate(mine.comparison, mine.comparison.passages[0], text="mine")
        assert mine.message.startswith("The change is not saved yet, because another session is writing")
        assert not Path(NOTES).exists()
    other.annotate(other.comparison, other.comparison.passages[1], text="theirs")
    mine.annotate(mine.comparison, mine.comparison.passages[2], text="later")
    assert [note.text for note in session().comparison.notes] == ["mine", "theirs", "later"]


def test_notes_that_could_not_be_read_are_not_written() -> None:
    made = session()
    made.annotate(made.comparison, made.comparison.passages[0], text="x" * (SMALL + 1))
    assert "larger than 16 MB" in made.message
    assert not Path(NOTES).exists()
    assert len(made.comparison.notes[0].text) > SMALL


def test_a_file_without_an_article_may_be_replaced(folder: Path) -> None:
    newsdiff.read("a.txt")
    with pytest.raises(NewsdiffError, match="is one of the articles"):
        writing.write_whole("a.txt", "new", force=True)
    (folder / "c.txt").write_text("old")
    writing.write_whole("c.txt", "new", force=True)
    assert (folder / "c.txt").read_text() == "new"
