"""A system that cannot start another process: plain texts are compared, and the message about a page says what to
do.
"""

from __future__ import annotations

import subprocess
from pathlib import Path
from typing import NoReturn

import pytest

from newsdiff.reading.parsing.parent import end_parser
from newsdiff_tui.cli.main import main


@pytest.fixture(autouse=True)
def no_process(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A folder with two texts, on a system where no process can be started."""

    def refuse(*_: object, **__: object) -> NoReturn:
        raise OSError("no further process")

    end_parser()
    monkeypatch.chdir(folder)
    monkeypatch.setattr(subprocess, "Popen", refuse)
    monkeypatch.setattr("multiprocessing.process.BaseProcess.start", refuse)
    monkeypatch.setattr("os.fork", refuse, raising=False)


@pytest.mark.parametrize("output", ["--text", "--stat", "--json=-", "--html=-", "--screenshot=-"])
def test_plain_texts_are_compared(output: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["a.txt", "b.txt", output]) == 1
    assert capsys.readouterr().err == ""


def test_a_page_says_what_to_do(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "a.html").write_text("<html><p>The mayor resigned on Monday.</p></html>")
    assert main(["a.html", "b.txt", "--stat"]) == 2
    said = capsys.readouterr().err
    assert said.startswith("newsdiff: Pages and documents are read by a second Python process, which cannot be started")
    assert said.count("\n") == 1


def test_a_batch_works_in_one_process(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "pairs.csv").write_text("a,b\na.txt,b.txt\nb.txt,b.txt\n")
    monkeypatch.setattr("newsdiff_tui.cli.batch.processors", lambda: 4)
    assert main(["--batch", "pairs.csv"]) == 1
    assert capsys.readouterr().out.count('"error": null') == 2
