"""Errors: one sentence on stderr, nothing on stdout, exit code 2."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

A, B = "a.txt", "b.txt"
MAIN = "import sys; from newsdiff_tui.cli.main import main; sys.exit(main())"

TROUBLE = [
    # arguments, part of the message
    ([], "Two articles are needed: newsdiff A B"),
    ([A], "Two articles are needed"),
    (["articels"], "There is no file or folder 'articels': check its name."),
    (["*.text"], "There is no file or folder '*.text'"),
    ([A, B, "third.txt"], "There is no file 'third.txt'"),
    ([A, B, A, "--base", "Nobody"], "There is no outlet 'Nobody': --base takes one of"),
    ([A, B, "--colour"], "There is no option '--colour' (see newsdiff --help)"),
    ([A, B, "--tex"], "There is no option '--tex': did you mean --text?"),
    ([A, B, "--htlm=out.html"], "There is no option '--htlm=out.html': did you mean --html?"),
    ([A, B, "--screenshot", "app.png"], "'app.png' cannot be written: newsdiff writes HTML"),
    (["--offline", "https://example.org/story", B], "'https://example.org/story' has not been kept, and --offline"),
    (["http://127.0.0.1:9/", B], "is on this machine or its network"),
    ([A, "missing.txt"], "There is no file 'missing.txt'"),
    (["missing/a.txt", B], "There is no file 'missing/a.txt'"),
    ([".", B], "'.' is a directory"),
    ([".", "."], "'.' is a directory: name one file in it, or add --batch to compare the files of two folders"),
    ([A, "picture.png"], "'picture.png' is "),
    ([A, B, "--watch", "--stat"], "--watch works in the terminal app only"),
    (["-", "-"], "Only one article can come from standard input"),
    ([A, B, "--name", "Only"], "Give --name for both articles"),
    ([A, B, "--name", "1", "--name", "2", "--name", "3"], "Give --name for both articles"),
    ([A, B, "--encoding", "klingon"], "klingon"),
    ([A, B, "--lang", "klingon"], "'klingon' is not a language code"),
    ([A, B, "--lang", ""], "'' is not a language code"),
    ([A, B, "--lang", "qqq"], "'qqq' is not a language code: use ISO 639-1, for example en, de or zh"),
    ([A, B, "--width", "19"], "--width: 19 is too narrow: the minimum is 20"),
    ([A, B, "--width", "wide"], "'wide' is not a number of columns"),
    ([A, B, "--explain", "one"], "'one' is not a passage number"),
    ([A, B, "--explain", "0"], "There is no passage 0"),
    ([A, B, "--explain", "4"], "There is no passage 4"),
    ([A, B, "--json"], "--json needs a file name"),
    ([A, B, "--text", "--json", "-"], "--text and --json - cannot share standard output"),
    ([A, B, "--text", "--stat", "--explain", "1"], "--text with --stat and --explain cannot share"),
    ([A, B, "--explain", "1", "--json", "-"], "--explain and --json - cannot share"),
    (
        [A, B, "--json", "kept.json"],
        "'kept.json' exists already: choose another name, or overwrite it with --force",
    ),
    ([A, B, "--json", A], "'a.txt' is one of the articles"),
    ([A, B, "--json", B, "--force"], "'b.txt' is one of the articles"),
    ([A, B, "--json", "./b.txt", "--force"], "is one of the articles"),
    ([A, B, "--json", "."], "'.' is a directory"),
    ([A, B, "--json", "missing/out.json"], "There is no folder 'missing'"),
    ([A, B, "--json", ""], "empty name"),
    (["", B], "''"),
]


@pytest.mark.parametrize("arguments, message", TROUBLE, ids=[" ".join(case[0]) or "nothing" for case in TROUBLE])
def test_one_sentence_and_code_2(arguments, message, newsdiff, folder):
    (folder / "kept.json").write_text("kept")
    (folder / "picture.png").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(range(256)))
    before = {path.name: path.read_bytes() for path in folder.iterdir()}
    done = newsdiff(*arguments)
    assert done.code == 2
    assert done.raw == b""
    assert done.errors.startswith("newsdiff: ")
    assert message in done.errors
    assert done.errors.count("\n") == 1
    assert done.errors.endswith("\n")
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == before


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="root may read everything")
def test_a_file_without_read_permission(newsdiff, folder):
    (folder / A).chmod(0)
    done = newsdiff(A, B)
    assert (done.code, done.raw) == (2, b"")
    assert "may not be read" in done.errors


def test_an_existing_output_is_reported_before_the_articles_are_read(newsdiff, folder):
    (folder / "kept.json").write_text("kept")
    assert "exists already" in newsdiff("missing.txt", B, "--json", "kept.json").errors


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full")
def test_standard_output_on_a_full_disk(newsdiff):
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            [sys.executable, "-c", MAIN, "--help"],
            stdout=full,
            stderr=subprocess.PIPE,
            check=False,
        )
    assert done.returncode == 2
    assert done.stderr.startswith(b"newsdiff: Standard output cannot be written to (No space left on device)")
    assert done.stderr.count(b"\n") == 1


@pytest.mark.skipif(os.name != "posix", reason="the shell of Unix")
def test_closed_streams(folder):
    command = f'"{sys.executable}" -c "{MAIN}" {A} {B}'

    def run(line):
        return subprocess.run(["sh", "-c", line], cwd=folder, capture_output=True, check=False)

    closed = run(f"{command} >&-")
    assert (closed.returncode, closed.stderr.count(b"\n")) == (2, 1)
    assert b"no standard output" in closed.stderr
    unused = run(f"{command} --json out.json >&-")
    assert (unused.returncode, unused.stderr) == (1, b"")
    mute = run(f"{command} --explain 99 2>&-")
    assert (mute.returncode, mute.stdout, mute.stderr) == (2, b"", b"")
    nothing = run(f"{command.replace(A, '-')} <&-")
    assert (nothing.returncode, nothing.stderr.count(b"\n")) == (2, 1)


@pytest.mark.skipif(os.name != "posix", reason="pipes of Unix")
def test_a_closed_pipe_is_not_an_error(folder, seeds):
    process = subprocess.Popen(
        [sys.executable, "-c", MAIN, *seeds, "--json", "-"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    process.stdout.close()
    assert process.stderr.read() == b""
    process.stderr.close()
    assert process.wait(60) == 1


@pytest.mark.skipif(os.name != "posix", reason="signals of Unix")
def test_ctrl_c_is_silent(folder):
    os.mkfifo(folder / "slow.txt")
    process = subprocess.Popen(
        [sys.executable, "-c", MAIN, "slow.txt", B],
        cwd=folder,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        # Tests run in the background of a shell ignore Ctrl-C, and so would their child processes.
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),  # noqa: PLW1509 - there are no threads here
    )
    # A pipe can be opened for writing only once newsdiff has opened it and waits for an article.
    with (folder / "slow.txt").open("wb"):
        process.send_signal(signal.SIGINT)
        out, errors = process.communicate(timeout=60)
    assert (process.returncode, out, errors) == (130, b"", b"")


@pytest.mark.parametrize(
    "option",
    ["--https://me:s3cret@x", "--lang=https://me:s3cret@x", "--width=me:s3cret@x", "--encoding=x?password=s3cret"],
)
def test_no_error_shows_a_password(newsdiff, option):
    done = newsdiff(A, B, "--text", option)
    assert done.code == 2
    assert "s3cret" not in done.errors


INTERRUPTED_IMPORT = """
import builtins, runpy
found = builtins.__import__

def interrupted(name, *arguments, **named):
    if name == "newsdiff_tui.jobs.interrupting":
        raise KeyboardInterrupt
    return found(name, *arguments, **named)

builtins.__import__ = interrupted
runpy.run_module("newsdiff_tui", run_name="__main__")
"""


def test_ctrl_c_is_silent_before_it_is_handled(folder):
    command = [sys.executable, "-c", INTERRUPTED_IMPORT, A, B]
    done = subprocess.run(command, check=False, cwd=folder, capture_output=True, timeout=60)
    assert (done.returncode, done.stdout, done.stderr) == (130, b"", b"")


def test_two_spellings_of_one_output_file(newsdiff, folder):
    done = newsdiff(A, B, "--json", "both", "--html", "./both", "--force")
    assert (done.code, done.out) == (2, "")
    assert "Two outputs cannot go to one file" in done.errors
    assert not (folder / "both").exists()


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes with names here")
def test_a_pipe_instead_of_notes_or_configuration_does_not_block(newsdiff, folder):
    os.mkfifo(folder / f"{A}--{B}.newsdiff.json")
    assert "it is not a regular file" in newsdiff(A, B, "--stat").errors
    os.mkfifo(folder / "keys.toml")
    done = newsdiff(A, B, "--screenshot", "-", "--config", "keys.toml")
    assert (done.code, done.out) == (2, "")
    assert "it is not a regular file" in done.errors
