"""Three or more articles on the command line: given one by one, as a folder, and as a CSV."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

import newsdiff as library
from newsdiff.notebook.session import Session
from newsdiff_tui.cli.main import main

THIRD = "On Monday, the mayor resigned. Somebody was hurt in the new town hall."
ROWS = """\
outlet,text,title
Wire,The mayor resigned on Monday. He was hospitalised in May.,Mayor resigns
Daily,The mayor resigned on Monday. Rain is expected.,
Echo,Snow fell in Lund.,
"""


@pytest.fixture
def three(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with three articles and a CSV of three others, which is the current folder."""
    (folder / "c.txt").write_text(THIRD, encoding="utf-8")
    (folder / "elsewhere").mkdir()
    (folder / "elsewhere/articles.csv").write_text(ROWS, encoding="utf-8")
    monkeypatch.chdir(folder)
    return folder


def test_a_listing_is_printed_without_a_terminal(newsdiff, three):
    done = newsdiff("a.txt", "b.txt", "c.txt", "--name", "Agency", "--name", "Daily", "--name", "Echo")
    assert (done.code, done.errors) == (1, "")
    assert done.out.startswith("3 articles, 3 statements: ")
    assert "All 3 (2 readings)\n    a (Agency, Daily): The mayor resigned on Monday.\n" in done.out


def run(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, str, str]:
    """Run newsdiff here: its exit code, what it printed, and its messages."""
    code = main(arguments)
    return code, *capsys.readouterr()


def test_a_folder_and_a_table_hold_articles(three: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, printed, errors = run(capsys, ".", "--stat", "--no-notes")
    assert (code, errors) == (1, "")
    assert "\n1 a " in printed
    assert "\n3 c " in printed
    code, printed, errors = run(capsys, "elsewhere/articles.csv", "--csv", "-")
    assert printed.splitlines()[0].endswith(",Wire,Daily,Echo")
    code, printed, _ = run(capsys, "elsewhere/articles.csv", "a.txt", "c.txt", "--stat")
    assert printed.startswith("5 articles, ")


def test_files_are_written_and_the_base_comes_first(three: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, printed, _ = run(
        capsys, "a.txt", "b.txt", "c.txt", "--base", "C", "--text", "--json", "x.json", "--html", "x.html", "--stamp"
    )
    assert code == 1
    assert "    b (c): On Monday, the mayor resigned.\n    a (a, b): " in printed
    assert json.loads((three / "x.json").read_text(encoding="utf-8"))["schema"] == "newsdiff-many/1"
    assert (three / "x.html").read_text(encoding="utf-8").startswith("<!DOCTYPE html>")
    assert run(capsys, "a.txt", "b.txt", "c.txt", "--json", "c.txt")[2] == (
        "newsdiff: 'c.txt' is one of the articles: choose another output file.\n"
    )


def test_corrections_of_two_articles_are_applied(three: Path, capsys: pytest.CaptureFixture[str]) -> None:
    paths = ("a.txt", "b.txt", "c.txt")
    alone = ". Only c\n    On Monday, the mayor resigned.\n"
    assert alone not in run(capsys, *paths, "--text")[1]
    plain = library.compare(library.read("b.txt"), library.read("c.txt"))
    mayor = next(link for link in plain.links if plain.a.sentence_text(link.a).startswith("The mayor"))
    Session(plain).unpair(plain, [(mayor.a, mayor.b)])
    assert alone in run(capsys, *paths, "--text")[1]
    assert alone not in run(capsys, *paths, "--text", "--no-notes")[1]


def test_articles_that_are_the_same_exit_with_0(three: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, printed, _ = run(capsys, "a.txt", "a.txt", "a.txt", "--text")
    assert code == 0
    assert "The articles are identical apart from spacing.\n" in printed


REFUSED = [
    # arguments, message
    (["a.txt", "b.txt", "c.txt", "--docx", "x.docx"], "--docx is for two articles: leave it out, or name two files."),
    (["elsewhere"], "There is only one article in 'elsewhere': two or more are needed."),
    ([".", "b.txt"], "'.' is a directory"),
    (["a.txt", "b.txt", "missing.txt"], "There is no file 'missing.txt'"),
    (["a.txt", "b.txt", "c.txt", "--base", "Nobody"], "There is no outlet 'Nobody': --base takes one of a.txt, b.txt"),
]


@pytest.mark.parametrize("arguments, message", REFUSED, ids=lambda value: str(value)[:40])
def test_what_cannot_be_done_is_one_sentence(
    arguments: list[str], message: str, three: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (three / "elsewhere/articles.csv").rename(three / "elsewhere/only.txt")
    code, printed, errors = run(capsys, *arguments, "--no-notes")
    assert (code, printed) == (2, "")
    assert errors.startswith(f"newsdiff: {message}")


def test_git_compares_two_files(
    three: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("GIT_DIFF_PATH_COUNTER", "1")
    assert run(capsys, "a.txt", "b.txt", "c.txt")[2] == (
        "newsdiff: Git compares two versions of a file: leave out the other articles.\n"
    )


def test_the_schema_of_collations_is_printed(capsys: pytest.CaptureFixture[str]) -> None:
    assert json.loads(run(capsys, "--json-schema", "many")[1])["title"] == "newsdiff-many/1"
    assert json.loads(run(capsys, "--json-schema")[1])["title"] == "newsdiff/1"
