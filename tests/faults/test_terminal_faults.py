"""Terminals that close, shrink, do not identify themselves, or are left by a signal at any moment."""

from __future__ import annotations

import json
import random
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("pty", reason="pseudo terminals of Unix")

SIGNALS = [signal.SIGINT, signal.SIGTERM, signal.SIGHUP]

LAUNCHED = """
import signal, sys
from newsdiff_tui.jobs.interrupting import end_quietly_on_interrupt
end_quietly_on_interrupt()
signal.pthread_sigmask(signal.SIG_UNBLOCK, {signal.SIGINT, signal.SIGTERM, signal.SIGHUP})
from newsdiff_tui.__main__ import main
sys.exit(main())
"""
"""Runs newsdiff so that signals arrive only once its first line has run; earlier ones are up to Python."""


def waiting_for_signals() -> None:
    signal.pthread_sigmask(signal.SIG_BLOCK, set(SIGNALS))
    signal.signal(signal.SIGINT, signal.default_int_handler)


def deaf_to_hangups() -> None:
    signal.signal(signal.SIGHUP, signal.SIG_IGN)


def names(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir()} - {"a.txt", "b.txt", "newsdiff"}


# ---- signals ----


@pytest.mark.parametrize("number", SIGNALS)
def test_a_signal_without_the_app_is_silent_and_leaves_no_half_file(folder: Path, number: int) -> None:
    """Ctrl-C gives code 130, other signals their own; the report is complete, old or missing."""
    chance = random.Random(number)  # noqa: S311 - the same moments each time
    command = [sys.executable, "-c", LAUNCHED, "a.txt", "b.txt", "--html", "out", "--force", "--json", "-"]
    began = time.monotonic()
    assert subprocess.run(command, cwd=folder, capture_output=True, check=False).returncode == 1
    whole, lasts = (folder / "out").read_bytes(), time.monotonic() - began
    for _ in range(5):
        (folder / "out").write_bytes(b"old")
        process = subprocess.Popen(
            command,
            cwd=folder,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            preexec_fn=waiting_for_signals,  # noqa: PLW1509 - there are no threads here
        )
        time.sleep(chance.random() * lasts * 1.1)
        process.send_signal(number)
        _, errors = process.communicate(timeout=60)
        assert process.returncode in (1, 130 if number == signal.SIGINT else -number)
        assert errors == b""
        assert (folder / "out").read_bytes() in (b"old", whole)
        assert names(folder) == {"out"}


@pytest.mark.parametrize("number", SIGNALS)
def test_a_signal_at_any_moment_restores_the_terminal(folder: Path, number: int, open_terminal: Any) -> None:
    """Before there is a screen, while it is set up, while it is used, and while it is closed."""
    chance = random.Random(number)  # noqa: S311 - the same moments each time
    for moment in ("import", "taken", "taken", "used", "left"):
        program = [sys.executable, "-c", LAUNCHED]
        terminal = open_terminal(folder, "a.txt", "b.txt", program=program, preexec=waiting_for_signals)
        if moment == "import":
            terminal.read(chance.random() * 0.3)
        elif moment == "taken":
            terminal.read(60, b"\x1b[?1049h")
            terminal.read(chance.random() * 0.3)
        else:
            terminal.opened()
            terminal.press(b"n" if moment == "used" else b"q")
            terminal.read(chance.random() * 0.1)
        terminal.process.send_signal(number)
        code = terminal.end()
        # Before there is a screen, and while Python exits, the system's default action is fine too.
        assert code in {128 + number, -number, 0 if moment == "left" else 128 + number}
        assert terminal.left_set() == []
        assert b"Traceback" not in terminal.out
        assert names(folder) == set()


@pytest.mark.parametrize("number", SIGNALS)
def test_a_signal_during_a_long_comparison_restores_the_terminal(
    long_articles: Path, number: int, open_terminal: Any
) -> None:
    terminal = open_terminal(long_articles, "a.txt", "b.txt")
    assert b"Esc cancels" in terminal.read(60, b"Esc cancels")
    terminal.process.send_signal(number)
    assert terminal.end() == 128 + number
    assert terminal.left_set() == []


def test_signals_set_to_be_ignored_are_ignored(folder: Path, open_terminal: Any) -> None:
    terminal = open_terminal(folder, "a.txt", "b.txt", preexec=deaf_to_hangups).opened()
    terminal.process.send_signal(signal.SIGHUP)
    terminal.read(0.3)
    terminal.press(b"q")
    assert terminal.end() == 0


# ---- the terminal itself ----

CLOSED = [
    ("its own terminal", True, None),
    ("somebody else's terminal", False, None),
    ("SIGHUP ignored", True, deaf_to_hangups),
]


@pytest.mark.skipif(sys.platform != "linux", reason="other systems tell nothing of a terminal that is gone")
@pytest.mark.parametrize(("what", "controlling", "preexec"), CLOSED, ids=[case[0] for case in CLOSED])
def test_a_closed_terminal_ends_the_app(
    folder: Path, open_terminal: Any, what: str, controlling: bool, preexec: object
) -> None:
    terminal = open_terminal(folder, "a.txt", "b.txt", controlling=controlling, preexec=preexec).opened()
    terminal.press(b"b")  # a bookmark, which is kept at once
    for _ in range(100):
        if names(folder):
            break
        terminal.read(0.1)
    terminal.close()
    assert terminal.end() == 129
    assert names(folder) == {"a.txt--b.txt.newsdiff.json"}


ENDINGS = [
    ("its own terminal is closed", True, None, 129),
    ("somebody else's terminal is closed", False, None, 129),
    ("a request to end", True, signal.SIGTERM, 143),
]


@pytest.mark.skipif(sys.platform != "linux", reason="other systems tell nothing of a terminal that is gone")
@pytest.mark.parametrize(("what", "controlling", "number", "code"), ENDINGS, ids=[case[0] for case in ENDINGS])
def test_an_unsaved_note_is_saved_when_the_app_is_terminated(
    folder: Path, open_terminal: Any, what: str, controlling: bool, number: int | None, code: int
) -> None:
    terminal = open_terminal(folder, "a.txt", "b.txt", controlling=controlling).opened()
    terminal.press(b"a")
    assert b"Ctrl+S saves" in terminal.read(60, b"Ctrl+S saves")
    terminal.press(b"\x1b[200~Ask Kim\x1b[201~")
    assert b"Ask Kim" in terminal.read(60, b"Ask Kim")
    if number is None:
        terminal.close()
    else:
        terminal.process.send_signal(number)
    assert terminal.end() == code
    (note,) = json.loads((folder / "a.txt--b.txt.newsdiff.json").read_bytes())["notes"]
    assert note["text"] == "Ask Kim"
    assert names(folder) == {"a.txt--b.txt.newsdiff.json"}


def test_the_app_survives_many_resizes(folder: Path, open_terminal: Any) -> None:
    chance = random.Random(1)  # noqa: S311 - the same sizes each time
    terminal = open_terminal(folder, "a.txt", "b.txt").opened()
    sizes = [(1, 1), (24, 80), (60, 200), (2, 400), (200, 3), (0, 0), (24, 99), (24, 100)]
    for _ in range(150):
        terminal.resize(*chance.choice(sizes))
        terminal.read(0.002)
    terminal.resize(25, 81)  # a new size: one that was drawn before need not be drawn again
    terminal.out = b""
    assert b"Quit" in terminal.read(60, b"Quit"), "the last size is drawn"
    terminal.press(b"q")
    assert terminal.end() == 0
    assert b"\x1b[?1049l" in terminal.out
    assert b"Traceback" not in terminal.out


PLAIN = [
    ("no TERM", {"TERM": None}, {}, b""),
    ("an empty TERM", {"TERM": ""}, {}, b""),
    ("TERM=dumb", {"TERM": "dumb"}, {}, b""),
    ("TERM=unknown", {"TERM": "unknown"}, {}, b""),
    ("standard error elsewhere", {}, {"stderr": subprocess.DEVNULL}, b""),
    ("Latin-1", {"PYTHONIOENCODING": "latin-1"}, {}, b"newsdiff: The app needs a UTF-8"),
    ("windows-1252", {"PYTHONIOENCODING": "cp1252"}, {}, b"newsdiff: The app needs a UTF-8"),
    ("ASCII", {"LC_ALL": "C", "PYTHONCOERCECLOCALE": "0", "PYTHONUTF8": "0"}, {}, b"newsdiff: The app needs a UTF-8"),
]


@pytest.mark.parametrize(("what", "env", "streams", "says"), PLAIN, ids=[case[0] for case in PLAIN])
def test_the_listing_is_printed_where_the_app_cannot_draw(
    folder: Path, what: str, env: dict[str, str | None], streams: dict[str, int], says: bytes, open_terminal: Any
) -> None:
    terminal = open_terminal(folder, "a.txt", "b.txt", env=env, **streams)
    assert terminal.end() == 1
    assert says in terminal.out
    assert b"a.txt (3 sentences)" in terminal.out
    assert b"\x1b" not in terminal.out


def test_the_app_opens_on_an_unknown_terminal_in_the_c_locale(folder: Path, open_terminal: Any) -> None:
    env = {"TERM": "weird-9", "LC_ALL": "POSIX", "LANG": None}
    terminal = open_terminal(folder, "a.txt", "b.txt", env=env).opened()
    terminal.press(b"q")
    assert terminal.end() == 0
    assert "│".encode() in terminal.out
