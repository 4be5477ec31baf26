"""Pages and documents are read by another process: limits on time and memory, cancelling, and false answers."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import NoReturn

import pytest

import newsdiff
from newsdiff.errors import NewsdiffError
from newsdiff.reading.formats import Source
from newsdiff.reading.parsing import parent
from newsdiff.reading.parsing.child import MOST_FILES
from newsdiff.reading.parsing.parent import end_parser, extract_in_child

PARSERS = """
import os
from newsdiff.reading.formats import Extracted
from newsdiff.reading.metadata import Metadata
from newsdiff.model import Part

def extract(source):
    return eval(source.data.decode())

def forever():
    while True: pass

def hold():  # in one call of C, which holds the interpreter
    import re
    return re.match("(a+)+$", "a" * 40 + "b")
"""


@pytest.fixture(autouse=True)
def parsers(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A module `parsers`, whose readers do what the file says; the child process is new and ends with the test."""
    (tmp_path / "parsers.py").write_text(PARSERS, encoding="utf-8")
    monkeypatch.syspath_prepend(tmp_path)
    end_parser()
    yield
    end_parser()


def parsed(program: str) -> str:
    return extract_in_child("parsers", Source(program.encode(), "'a.html'")).text


def error(program: str) -> str:
    with pytest.raises(NewsdiffError) as found:
        parsed(program)
    return str(found.value)


@pytest.mark.parametrize(
    "program", ["forever()", "hold()", "__import__('time').sleep(99)", "os._exit(3)", "os.abort()"]
)
def test_a_file_that_takes_too_long_or_ends_the_process_is_rejected(
    program: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(parent, "WAIT", 0.5)
    began = time.monotonic()
    assert error(program) == "'a.html' cannot be read, or takes too long: save its text as plain text and compare that."
    assert time.monotonic() - began < 25, "which each would take without the limit"
    monkeypatch.setattr(parent, "WAIT", 60.0)
    assert parsed("Extracted('It fell.')") == "It fell."


@pytest.mark.skipif(sys.platform != "linux", reason="limits of Linux")
@pytest.mark.parametrize(
    ("program", "expected"),
    [
        ("bytes(3 << 30)", "takes too much memory to read"),
        ("forever()", "cannot be read, or takes too long"),
        ("open('written', 'w').write('x' * 10) and None", "cannot be read"),
    ],
)
def test_the_process_has_limits_of_its_own(
    program: str, expected: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(parent, "SECONDS", 0.0 if program == "forever()" else 20.0)
    assert expected in error(program)
    assert not (tmp_path / "written").exists() or not (tmp_path / "written").read_text()


def test_reading_can_be_cancelled() -> None:
    class Cancelled(Exception):  # noqa: N818
        pass

    def cancel() -> NoReturn:
        raise Cancelled

    began = time.monotonic()
    with pytest.raises(Cancelled):
        extract_in_child("parsers", Source(b"forever()", "x"), cancel)
    assert time.monotonic() - began < 20, "as it would take longer to reach the limit"
    assert parsed("Extracted('It fell.')") == "It fell."


@pytest.mark.parametrize(
    "program", ["5", "None", "Extracted(5)", "Extracted(None)", "Extracted('x', known=5)", "Extracted('x', parts=[5])"]
)
def test_what_a_library_hands_over_is_checked(program: str) -> None:
    assert "'a.html' cannot be read" in error(program)


def test_values_of_a_wrong_type_or_length_are_dropped() -> None:
    program = (
        "Extracted('It fell.', 5, Metadata(['x'], 'y' * 10**6, 3, {}),"
        " (Part(0, 2, 'headline'), Part(1, 3, 'caption'), Part(3, 99, 'byline'), Part(3, 7, 'king')), (5, 'Mended.'))"
    )
    found = extract_in_child("parsers", Source(program.encode(), "x"))
    assert (found.text, found.encoding, found.known.outlet, found.known.date) == ("It fell.", "", None, None)
    assert len(found.known.title or "") == 200
    assert [(part.start, part.end) for part in found.parts] == [(0, 2)]
    assert found.remarks == ("", "Mended.")


def test_a_process_that_ended_for_lack_of_work_is_replaced() -> None:
    ends_soon = "__import__('threading').Timer(0.1, os._exit, (0,)).start() or Extracted('It fell.')"
    assert parsed(ends_soon) == "It fell."
    time.sleep(0.5)
    assert parsed("Extracted('It rose.')") == "It rose."


def test_a_process_that_has_read_many_files_is_replaced() -> None:
    processes = [parsed("Extracted(str(os.getpid()))") for _ in range(MOST_FILES + 1)]
    assert len(set(processes[:MOST_FILES])) == 1
    assert processes[-1] != processes[0]


SCRIPT = """
import sys, newsdiff
newsdiff.compare(newsdiff.read("a.txt"), newsdiff.read("b.txt"))
assert not {"subprocess", "multiprocessing", "lxml"} & sys.modules.keys()
print(newsdiff.read("a.html").text)
"""


def test_a_script_without_a_guard_can_read_pages_and_plain_text_needs_no_process(folder: Path) -> None:
    (folder / "a.html").write_text("<html><p>The mayor resigned on Monday, the town hall said.</p></html>")
    (folder / "script.py").write_text(SCRIPT)
    done = subprocess.run([sys.executable, "script.py"], cwd=folder, capture_output=True, text=True, check=False)
    assert (done.stdout, done.stderr) == ("The mayor resigned on Monday, the town hall said.\n", "")


@pytest.mark.parametrize(
    "script",
    [
        '{"@type": "NewsArticle", "headline": ["A"], "author": 3}',
        '{"@context": "https://schema.org", "@type": "NewsArticle", "headline": ["A"]}',
        '{"@context": "https://schema.org", "@type": "NewsArticle", "headline": {"name": 7}}',
        '{"@type": "NewsArticle", "headline": 7, "publisher": [[]]}',
        '"author"' * 40_000,
        '{"author": {"name": "' + "[" * 320_000,
    ],
    ids=["list and number", "list", "name of numbers", "list of lists", "repeated", "nested"],
)
def test_json_ld_that_lies_or_takes_long(script: str, folder: Path) -> None:
    text = "<p>The mayor resigned on Monday, the town hall said in a statement to the newspaper.</p>" * 3
    page = f'<html><head><script type="application/ld+json">{script}</script></head><body>{text}</body></html>'
    (folder / "a.html").write_text(page)
    began = time.monotonic()
    assert "The mayor resigned" in newsdiff.read(folder / "a.html").text
    assert time.monotonic() - began < 30, "it took a minute"
