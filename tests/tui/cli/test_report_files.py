"""Report, Markdown and CSV from the command line, and the progress line of long work."""

import re
import sys

import pytest


def test_all_files_at_once(newsdiff, folder):
    asked = ("--html", "r.html", "--markdown", "r.md", "--csv", "r.csv", "--json", "r.json")
    done = newsdiff("a.txt", "b.txt", *asked)
    assert (done.code, done.out, done.errors) == (1, "", "")
    written = {name: (folder / name).read_bytes() for name in ("r.html", "r.md", "r.csv", "r.json")}
    assert written["r.html"].startswith(b"<!DOCTYPE html>\n")
    assert written["r.md"].startswith(b"## a.txt and b.txt\n")
    assert written["r.csv"].startswith(b"\xef\xbb\xbfpassage,content,")
    assert b"\r\n1,verbatim,in place," in written["r.csv"]
    assert written["r.json"].startswith(b'{"schema": "newsdiff/1"')
    again = newsdiff("a.txt", "b.txt", *asked, "--force")
    assert again.code == 1
    assert written == {name: (folder / name).read_bytes() for name in written}


@pytest.mark.parametrize("option", ["--html", "--markdown", "--csv"])
def test_each_can_go_to_standard_output(option, newsdiff, folder):
    to_file = newsdiff("a.txt", "b.txt", option, "there")
    to_output = newsdiff("a.txt", "b.txt", option, "-")
    assert (to_file.code, to_output.code) == (1, 1)
    assert to_output.raw == (folder / "there").read_bytes().replace(b"\r\n", b"\n")


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["--html", "-", "--csv", "-"], "--html - and --csv - cannot share standard output"),
        (["--html", "x", "--markdown", "x"], "Two outputs cannot go to one file, 'x'"),
        (["--html", "a.txt"], "'a.txt' is one of the articles"),
        (["--csv", "b.txt", "--force"], "'b.txt' is one of the articles"),
        (["--markdown", "no/where.md"], "There is no folder 'no'"),
        (["--stamp"], "--stamp needs --html FILE"),
        (["--paths"], "--paths needs --html FILE"),
    ],
)
def test_errors_are_reported_before_the_work(arguments, sentence, newsdiff, folder):
    done = newsdiff("a.txt", "b.txt", *arguments)
    assert (done.code, done.out) == (2, "")
    assert sentence in done.errors


def test_a_stamp_is_todays_date(newsdiff):
    stamped = newsdiff("a.txt", "b.txt", "--html", "-", "--stamp").out
    assert re.search(r"newsdiff \S+, 20\d\d-\d\d-\d\d</dd>", stamped)


def test_only_names_of_files_are_sent_unless_paths_are_asked_for(newsdiff, folder):
    (folder / "private").mkdir()
    (folder / "private/c.txt").write_text("Rain is near. Stay home.\n", encoding="utf-8")
    files = ["private/c.txt", "b.txt"]
    for output in ("--html", "--markdown", "--csv"):
        assert "private" not in newsdiff(*files, output, "-").out
    assert "private" not in newsdiff(*files, "a.txt", "--html", "-").out
    report = newsdiff(*files, "--html", "-", "--paths").out
    assert report.count("private/c.txt") == 2  # below the passages, and in the data
    assert '"path": "private/c.txt"' in newsdiff(*files, "--json", "-").out


def test_an_empty_article_is_not_compared_in_silence(newsdiff, folder):
    (folder / "empty.txt").write_text("")
    written = newsdiff("a.txt", "empty.txt", "--json", "out.json")
    assert (written.code, written.errors) == (1, "newsdiff: empty.txt is empty.\n")
    printed = newsdiff("a.txt", "empty.txt", "--stat")
    assert printed.out.startswith("empty.txt is empty.\n")
    assert printed.errors == ""
    for output in ("--html", "--markdown"):
        assert "empty.txt is empty." in newsdiff("a.txt", "empty.txt", output, "-").out


def test_a_word_document_goes_to_a_file_or_a_pipe(newsdiff, folder):
    assert newsdiff("a.txt", "b.txt", "--docx", "changes.docx").code == 1
    piped = newsdiff("a.txt", "b.txt", "--docx", "-")
    assert (piped.code, piped.errors) == (1, "")
    assert piped.raw == (folder / "changes.docx").read_bytes().replace(b"\r\n", b"\n")
    assert "write one with --docx" in newsdiff("a.txt", "b.txt", "--html", "x.docx").errors


@pytest.mark.skipif(sys.platform == "win32", reason="a pseudo terminal is needed")
def test_a_word_document_is_not_sent_to_a_terminal(folder):
    import os
    import pty
    import subprocess

    keyboard, terminal = pty.openpty()
    command = [sys.executable, "-m", "newsdiff_tui", "a.txt", "b.txt", "--docx", "-"]
    done = subprocess.run(command, cwd=folder, stdout=terminal, stderr=subprocess.PIPE, check=False)
    os.close(terminal)
    os.close(keyboard)
    assert done.returncode == 2
    assert b"--docx - would write a binary file to the terminal: redirect it, or name a file." in done.stderr


SLOW = """

from newsdiff_tui.cli import progress as cli_progress
cli_progress.PATIENCE = cli_progress.EVERY = 0
from newsdiff_tui.cli.main import main
main(["a.txt", "b.txt", "--html", "r.html"])
"""


@pytest.mark.skipif(sys.platform == "win32", reason="a pseudo terminal is needed")
def test_progress_is_shown_on_a_terminal_and_erased(folder):
    import os
    import pty
    import subprocess

    keyboard, terminal = pty.openpty()
    done = subprocess.run(
        [sys.executable, "-c", SLOW], cwd=folder, stderr=terminal, stdout=subprocess.DEVNULL, check=True
    )
    os.close(terminal)
    sent = os.read(keyboard, 100_000).decode()
    os.close(keyboard)
    assert done.returncode == 0
    assert "newsdiff: linking sentences, " in sent
    assert "newsdiff: writing HTML, 0%" in sent
    assert re.search(r"\r +\rnewsdiff: Written to '[^']*/r\.html'\.\r\n$", sent)
    assert "\x1b" not in sent
