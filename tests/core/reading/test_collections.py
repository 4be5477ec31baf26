"""Reading a folder or a CSV file as many articles."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

import newsdiff
from newsdiff.errors import NewsdiffError
from newsdiff.outputs import format_named
from newsdiff.outputs.many import collation_format
from newsdiff.reading import collections
from newsdiff.reading.collections import left_out, read_many


def test_a_folder(tmp_path: Path) -> None:
    (tmp_path / "b.txt").write_text("It fell.")
    (tmp_path / "a.md").write_text("# Bridge\n\nIt *fell*.")
    (tmp_path / "c.html").write_text("<html><body><p>It fell.</p></body></html>")
    for other in ("d.png", "a--b.newsdiff.json", ".hidden.txt", "kept.json"):
        (tmp_path / other).write_text("Not this.")
    (tmp_path / "more.txt").mkdir()
    assert [(one.outlet, one.title, one.text) for one in read_many(tmp_path)] == [
        ("a.md", "Bridge", "Bridge\n\nIt fell."),
        ("b.txt", None, "It fell."),
        ("c.html", None, "It fell."),
    ]


def test_files_about_a_folder_are_not_articles(tmp_path: Path) -> None:
    for name in ("a.txt", "b.txt", "README.md", "licence.TXT", "readme-first.txt"):
        (tmp_path / name).write_text("It fell.")
    assert [one.outlet for one in read_many(tmp_path)] == ["a.txt", "b.txt", "readme-first.txt"]
    assert left_out(str(tmp_path)) == ["README.md", "licence.TXT"]
    assert left_out(str(tmp_path / "a.txt")) == []


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs named pipes")
def test_broken_links_and_pipes_are_named_but_not_read(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("It fell.")
    (tmp_path / "b.txt").symlink_to(tmp_path / "gone.txt")
    os.mkfifo(tmp_path / "c.txt")
    (tmp_path / "d.txt").mkdir()
    assert [one.outlet for one in read_many(tmp_path)] == ["a.txt"]
    assert left_out(str(tmp_path)) == ["b.txt", "c.txt"]


def test_reports_of_newsdiff_are_not_articles(tmp_path: Path) -> None:
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_text("The bridge fell on Monday.")
    documents = read_many(tmp_path)
    comparison = newsdiff.compare(*documents)
    (tmp_path / "report.html").write_text(str(format_named("html").render(comparison)), encoding="utf-8")
    word = format_named("docx").content(comparison)
    assert isinstance(word, bytes)
    (tmp_path / "changes.docx").write_bytes(word)
    collation = newsdiff.collate(documents)
    (tmp_path / "table.html").write_text(collation_format("html").render(collation), encoding="utf-8")
    for name, suffix in (("text", "txt"), ("markdown", "md")):
        (tmp_path / f"report.{suffix}").write_text(str(format_named(name).render(comparison)), encoding="utf-8")
        (tmp_path / f"table.{suffix}").write_text(collation_format(name).render(collation), encoding="utf-8")
    assert read_many(tmp_path) == documents


TABLES = [
    "title,text,outlet,date\nBridge,It fell.,Quay,2031-03-03\n,\"Twice, it\nfell.\",,soon\nEmpty,,,\n",
    "Date;Outlet;Title;Text\r\n2031-03-03;Quay;Bridge;It fell.\r\n;;;\"Twice, it\nfell.\"\r\n",
    "\ufefftext\toutlet\ttitle\tdate\nIt fell.\tQuay\tBridge\t2031-03-03\n\"Twice, it\nfell.\"\n",
]


@pytest.mark.parametrize("table", TABLES)
def test_a_csv(tmp_path: Path, table: str) -> None:
    (tmp_path / "a.csv").write_bytes(table.encode())
    first, second = read_many(tmp_path / "a.csv")
    assert (first.title, first.text, first.outlet, first.date) == ("Bridge", "It fell.", "Quay", "2031-03-03")
    assert (second.title, second.text, second.outlet, second.date) == (None, "Twice, it\nfell.", "a.csv row 3", None)


def test_an_article_longer_than_the_fields_that_python_reads(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text(f"text\n\"{'It fell. ' * 50_000}\"\n")
    assert len(read_many(tmp_path / "a.csv")[0].text) == 450_000


REFUSED = [
    ("a.csv", b"name,body\nx,y\n", "has no column named text"),
    ("a.csv", b"text\n\n", "has no articles in it: each row needs a text"),
    ("a.csv", b"", "has no column named text"),
    ("a.csv", b"text\n\0\n", "is a binary file"),
    ("a.csv", b"text;Text \nIt fell.;It stands.\n", "has two columns named text: rename or remove one"),
]


@pytest.mark.parametrize("name, data, message", REFUSED)
def test_what_is_no_collection(tmp_path: Path, name: str, data: bytes, message: str) -> None:
    (tmp_path / name).write_bytes(data)
    with pytest.raises(NewsdiffError, match=message):
        read_many(tmp_path / name)


def test_an_empty_folder_and_one_of_too_many(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(NewsdiffError, match="has no articles in it"):
        read_many(tmp_path)
    monkeypatch.setattr(collections, "MOST", 1)
    (tmp_path / "a.csv").write_text("text\nIt fell.\nTwice.\n")
    with pytest.raises(NewsdiffError, match="has more than 1 articles"):
        read_many(tmp_path / "a.csv")
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_text("It fell.")
    with pytest.raises(NewsdiffError, match="has more than 1 articles"):
        read_many(tmp_path)
