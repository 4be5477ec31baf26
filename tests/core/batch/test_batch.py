"""Comparing many pairs in order, in several processes; a pair that fails does not stop the others."""

from __future__ import annotations

import json
import os
import sys
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

import newsdiff
from newsdiff.batch.comparing import BatchOptions, lines
from newsdiff.batch.pairs import ArticlePair, pairs_in, pairs_of_folders, without_counterpart
from newsdiff.batch.workers import Lost, in_order
from newsdiff.errors import NewsdiffError
from newsdiff_tui.cli.main import main

BEHAVE = """
import os, time

def behave(task):  # ends its process, takes for ever, fails, or returns the task after a moment
    if task == "die":
        os._exit(3)
    if task == "hang":
        time.sleep(60)
    if task == "fail":
        raise KeyError("The mayor resigned")
    time.sleep(0.01 * (hash(task) % 3))
    return task
"""


@pytest.fixture
def behave(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Any:
    """Work in a module that other processes can import."""
    (tmp_path / "behaving.py").write_text(BEHAVE)
    monkeypatch.syspath_prepend(tmp_path)
    yield import_module("behaving").behave
    sys.modules.pop("behaving")


@pytest.fixture(autouse=True)
def one_process(monkeypatch: pytest.MonkeyPatch) -> None:
    """The command line uses one process, unless a test is about several: starting them takes half a second."""
    monkeypatch.setattr("newsdiff_tui.cli.batch.processors", lambda: 1)


@pytest.fixture
def pairs(folder: Path) -> Path:
    """A folder with a.txt, b.txt and pairs.csv: two that differ, one that fails, one that is identical."""
    rows = "a;b;name_a;name_b\na.txt;b.txt;Herald;Post\na.txt;missing.txt\n\nb.txt;b.txt\nb.txt;a.txt\n"
    (folder / "pairs.csv").write_text(rows, encoding="utf-8")
    return folder


def test_results_come_in_order_and_lost_ones_are_reported(behave: Any) -> None:
    tasks = [*range(12), "die", 12, "fail", "hang", *range(13, 20), "die"]
    found = list(in_order(behave, tasks, processes=2, seconds=6))
    assert [one for one in found if not isinstance(one, Lost)] == list(range(20))
    assert [(at, one.why[:20]) for at, one in enumerate(found) if isinstance(one, Lost)] == [
        (12, "its process ended, p"), (14, "newsdiff failed beca"),
        (15, "it takes longer than"), (23, "its process ended, p"),
    ]  # fmt: skip


def test_no_more_tasks_are_taken_than_can_be_worked_on_soon(behave: Any) -> None:
    taken = []

    def tasks() -> object:
        for number in range(1000):
            taken.append(number)
            yield number

    results = in_order(behave, tasks(), processes=1)
    assert [next(results) for _ in range(3)] == [0, 1, 2]
    assert len(taken) == 3


def test_without_other_processes_the_work_is_done_in_this_one(
    behave: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    def no_process(_: object) -> None:
        raise OSError("no processes")

    monkeypatch.setattr("multiprocessing.process.BaseProcess.start", no_process)
    assert list(in_order(behave, [1, 2, "fail", 3], processes=2))[::3] == [1, 3]


def test_the_library_compares_many(pairs: Path) -> None:
    a, b = pairs / "a.txt", pairs / "b.txt"
    document = newsdiff.read(a)
    found = list(newsdiff.compare_many([(a, str(b)), (document, document), (a, pairs / "missing.txt")]))
    assert [one.number for one in found] == [1, 2, 3]
    assert found[0].comparison == newsdiff.compare(newsdiff.read(a), newsdiff.read(b))
    assert found[1].comparison is not None
    assert found[1].comparison.identical
    assert (found[2].comparison, found[2].error[:16]) == (None, "There is no file")


def test_one_process_and_several_write_the_same(pairs: Path) -> None:
    listed = pairs_in(str(pairs / "pairs.csv"))
    one, two = (list(lines(listed, BatchOptions(), processes=number)) for number in (1, 2))
    assert one == two
    assert [result for _, result in one] == [True, None, False, True]


def test_a_batch_on_the_command_line(pairs: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--batch", str(pairs / "pairs.csv")]) == 2
    said = capsys.readouterr()
    found = [json.loads(line) for line in said.out.splitlines()]
    assert [(one["schema"], one["pair"]) for one in found] == [("newsdiff-batch/1", number) for number in (1, 2, 3, 4)]
    assert [one["comparison"] is None for one in found] == [one["error"] is not None for one in found]
    assert found[0]["comparison"]["articles"][0]["outlet"] == "Herald"
    assert found[1]["error"].startswith("There is no file")
    assert said.err == "newsdiff: 1 of 4 pairs failed: their lines say why.\n"


def test_the_number_of_processes_can_be_given(pairs: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    given = []

    def in_order(work: Any, tasks: Any, *, processes: int) -> Any:
        given.append(processes)
        return map(work, tasks)

    monkeypatch.setattr("newsdiff.batch.comparing.in_order", in_order)
    for number in ("1", "7"):
        main(["--batch", str(pairs / "pairs.csv"), "--processes", number])
    for number in ("0", "-1", "x", "257", "9" * 5000):
        assert main(["--batch", str(pairs / "pairs.csv"), "--processes", number]) == 2
    assert given == [1, 7]


def test_a_password_in_an_address_is_in_no_line(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "pairs.csv").write_text("a,b\nHTTPS://user:secret@example.org/x@y,a.txt\n")
    assert main(["--batch", str(folder / "pairs.csv")]) == 2
    said = capsys.readouterr()
    assert json.loads(said.out)["a"] == "HTTPS://example.org/x@y"
    assert "secret" not in said.out + said.err


def test_an_interrupted_batch_is_resumed(pairs: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(pairs)
    command = ["--batch", "pairs.csv", "--json", "out.jsonl"]
    assert main(command) == 2
    complete = (pairs / "out.jsonl").read_bytes()
    assert main(command) == 2, "the file exists"
    second = complete.index(b"\n") + 1
    for cut in (0, second - 1, second, second + 5, len(complete)):
        (pairs / "out.jsonl").write_bytes(complete[:cut])
        assert main([*command, "--resume"]) == 2, "one failed"
        assert (pairs / "out.jsonl").read_bytes() == complete


def test_a_file_for_other_pairs_is_not_resumed(
    pairs: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(pairs)
    foreign = b'{"pair": 1, "a": "x", "b": "y", "comparison": null}\n'
    for content in (b"notes\n", b"notes", foreign, b"[" * 10_000 + b"\n"):
        (pairs / "out.jsonl").write_bytes(content)
        assert main(["--batch", "pairs.csv", "--json", "out.jsonl", "--resume"]) == 2
        assert "is not the output for these pairs" in capsys.readouterr().err
        assert (pairs / "out.jsonl").read_bytes() == content


def test_no_article_is_overwritten(
    pairs: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(pairs)
    before = (pairs / "b.txt").read_bytes()
    for option in ("--force", "--resume"):
        assert main(["--batch", "pairs.csv", "--json", "b.txt", option]) == 2
        assert "is one of the articles" in capsys.readouterr().err
    assert (pairs / "b.txt").read_bytes() == before


@pytest.mark.parametrize("option", ["--force", "--resume"])
@pytest.mark.parametrize("target", ["pairs.csv", "c.toml", "linked.jsonl"])
def test_no_other_input_is_overwritten(
    target: str, option: str, pairs: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(pairs)
    Path("c.toml").write_text("# mine")
    Path("linked.jsonl").hardlink_to("pairs.csv")
    before = Path(target).read_bytes()
    assert main(["--batch", "pairs.csv", "--json", target, option, "--config", "c.toml"]) == 2
    assert "choose another" in capsys.readouterr().err
    assert Path(target).read_bytes() == before


@pytest.mark.skipif(os.name != "posix", reason="links of Unix")
@pytest.mark.parametrize("option", ["--force", "--resume"])
def test_an_output_that_becomes_a_link_to_an_article_after_the_check(
    option: str, pairs: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(pairs)
    before = Path("b.txt").read_bytes()
    monkeypatch.setattr("newsdiff_tui.cli.batch.check_target", lambda path, *_, **__: Path(path).symlink_to("b.txt"))
    assert main(["--batch", "pairs.csv", "--json", "out.jsonl", option]) == 2
    assert "is an article or the list of pairs" in capsys.readouterr().err
    assert Path("b.txt").read_bytes() == before


def test_a_folder_against_a_folder(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for name in ("left", "right"):
        (tmp_path / name).mkdir()
        for number in (2, 10):
            (tmp_path / name / f"{number}.txt").write_text("The mayor resigned on Monday.")
        (tmp_path / name / f"only-{name}.txt").write_text("x")
    assert main(["--batch", str(tmp_path / "left"), str(tmp_path / "right")]) == 0
    found = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [Path(one["a"]).name for one in found] == ["10.txt", "2.txt"]


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ("a,b,A\nx,y,z\n", "two columns named a: rename or remove one"),
        ("a,c\nx,y\n", "no columns named a and b"), ("a,b\n,\n", "no pairs in it"), ("", "no columns named a and b"),
        ('a,b\n"x', "not a valid CSV file"), ("a,b\n\x00,x\n", "binary file"),
    ],
)  # fmt: skip
def test_other_files_are_not_lists_of_pairs(content: str, said: str, tmp_path: Path) -> None:
    (tmp_path / "pairs.csv").write_text(content)
    if said == "not a valid CSV file":
        assert pairs_in(str(tmp_path / "pairs.csv")) == [ArticlePair(str(tmp_path / "x"), "")]
        return
    with pytest.raises(NewsdiffError, match=said):
        pairs_in(str(tmp_path / "pairs.csv"))


def test_folders_without_a_common_name(tmp_path: Path) -> None:
    with pytest.raises(NewsdiffError, match="no articles of the same name"):
        pairs_of_folders(str(tmp_path), str(tmp_path))


def test_files_without_a_counterpart_are_counted(tmp_path: Path) -> None:
    a, b = tmp_path / "a", tmp_path / "b"
    for folder, names in ((a, ("1.txt", "2.txt", "3.txt")), (b, ("1.txt", "4.txt", "notes.csv"))):
        folder.mkdir()
        for name in names:
            (folder / name).write_text("The yard hired forty welders.")
    assert len(pairs_of_folders(str(a), str(b))) == 1
    only_a, only_b = without_counterpart(str(a), str(b))
    assert only_a.startswith("Not compared: 2 of 3 files in ")
    assert ", such as '2.txt'. There is none of the same name in " in only_a
    assert only_b.startswith("Not compared: 1 of 2 files in ")
    assert ", '4.txt'. There is none " in only_b
    assert without_counterpart(str(a), str(a)) == []


def test_two_files_are_not_folders_of_pairs(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("The yard hired forty welders.")
    with pytest.raises(NewsdiffError, match=r"a\.txt' is not a folder: name a folder with articles\."):
        pairs_of_folders(str(tmp_path / "a.txt"), str(tmp_path))


@pytest.mark.parametrize(
    "arguments",
    [
        ["--batch"], ["--batch", "a", "b", "c"], ["--batch", "a", "--html", "x.html"], ["--batch", "a", "--text"],
        ["--batch", "a", "--resume"], ["--batch", "a", "--watch"], ["a", "b", "--resume"],
        ["a", "b", "--processes", "2"],
    ],
)  # fmt: skip
def test_options_that_do_not_go_together(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(arguments) == 2
    assert capsys.readouterr().err.count("\n") == 1
