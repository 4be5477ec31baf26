"""On a real (pseudo) terminal: when the app opens, and when the listing is printed instead."""

import os
import re
import select
import signal
import subprocess
import sys
import time

import pytest

from newsdiff_tui.cli.terminal import bound_environment

pty = pytest.importorskip("pty", reason="pseudo terminals of Unix")

MAIN = "import sys; from newsdiff_tui.cli.main import main; sys.exit(main())"


def on_terminal(folder, *arguments, keys=b"", stdin=None, term="xterm-256color"):
    """Run newsdiff on a terminal of 80 columns, press `keys`, and return exit code and output."""
    import fcntl
    import struct
    import termios

    ours, theirs = pty.openpty()
    fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 80, 0, 0))

    def take_terminal():
        fcntl.ioctl(theirs, termios.TIOCSCTTY, 0)

    process = subprocess.Popen(
        [sys.executable, "-c", MAIN, *arguments],
        cwd=folder,
        stdin=stdin or theirs,
        stdout=theirs,
        stderr=theirs,
        env=os.environ | {"TERM": term, "XDG_STATE_HOME": str(folder), "XDG_CONFIG_HOME": str(folder)},
        start_new_session=True,
        preexec_fn=take_terminal,  # noqa: PLW1509 - there are no threads here
    )
    os.close(theirs)
    out = read_until_end(ours, process, keys)
    return process.wait(30), out.replace(b"\r\n", b"\n")


@pytest.mark.parametrize("size", ["999999999", "0", "-1", "", "x", "8e1", "\u0668\u0660", "1000"])
def test_an_impossible_size_in_the_environment_is_ignored(size, monkeypatch):
    monkeypatch.setenv("COLUMNS", size)
    monkeypatch.setenv("LINES", "24")
    bound_environment()
    assert "COLUMNS" not in os.environ
    assert os.environ["LINES"] == "24"


def read_until_end(ours, process, keys):
    """Return everything written to the terminal; `keys` are pressed, or called, one whenever it falls quiet."""
    out, deadline = b"", time.monotonic() + 30
    try:
        while time.monotonic() < deadline:
            if select.select([ours], [], [], 0.5)[0]:
                piece = os.read(ours, 65536)
                if not piece:
                    break
                out += piece
            elif process.poll() is not None:
                break
            elif b"\x1b[" in out and callable(keys):
                keys(process)
            elif b"\x1b[" in out:
                os.write(ours, keys)
    except OSError:  # on Linux: the other end is closed
        pass
    finally:
        os.close(ours)
        if time.monotonic() >= deadline:
            process.kill()
    return out


def test_the_app_opens_and_exits_with_0(folder):
    code, out = on_terminal(folder, "a.txt", "b.txt", keys=b"q")
    assert code == 0
    assert b"\x1b[?1049h" in out  # the alternate screen is entered
    assert b"\x1b[?1049l" in out  # and left


def test_no_colour_reaches_the_terminal_with_no_color(folder, monkeypatch):
    monkeypatch.setenv("NO_COLOR", "1")
    code, out = on_terminal(folder, "a.txt", "b.txt", keys=b"n?qeqq")
    assert code == 0
    assert b"\x1b[1m" in out, "bold is no colour"
    assert b"Export as" in out, "the question of the export"
    assert not re.search(rb"\x1b\[(?:[\d:]*;)*(?:3[0-9]|4[0-9]|9[0-7]|10[0-7])[\d;:]*m", out)
    for output in ("--text", "--help"):
        assert b"\x1b" not in on_terminal(folder, "a.txt", "b.txt", output)[1]


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP])
def test_a_signal_restores_the_terminal(folder, number):
    code, out = on_terminal(folder, "a.txt", "b.txt", keys=lambda process: process.send_signal(number))
    assert code == 128 + number
    assert b"\x1b[?1049l" in out, "the alternate screen is left"
    assert b"\x1b[?1000l" in out, "the mouse is let go"


def test_the_app_opens_with_an_article_from_standard_input(folder):
    with (folder / "a.txt").open("rb") as article:
        code, out = on_terminal(folder, "-", "b.txt", keys=b"q", stdin=article)
    assert code == 0
    assert b"\x1b[?1049l" in out


@pytest.mark.parametrize("output", ["--text", "--stat", "--all"])
def test_requested_outputs_are_printed_on_a_terminal_too(output, folder):
    code, out = on_terminal(folder, "a.txt", "b.txt", output)
    assert code == 1
    assert b"a.txt" in out
    assert b"\x1b" not in out


def test_a_terminal_without_a_screen_gets_the_listing(folder):
    code, out = on_terminal(folder, "a.txt", "b.txt", term="dumb")
    assert code == 1
    assert b"a.txt (3 sentences)\n" in out


def test_keys_from_elsewhere_give_the_listing(folder):
    with (folder / "a.txt").open("rb") as other:
        code, out = on_terminal(folder, "a.txt", "b.txt", stdin=other)
    assert code == 1
    assert b"a.txt (3 sentences)\n" in out


def test_errors_are_reported_before_the_app_opens(folder):
    code, out = on_terminal(folder, "a.txt", "missing.txt")
    assert code == 2
    assert b"newsdiff: There is no file 'missing.txt'" in out
    assert b"\x1b" not in out
