"""Unusual environments: closed streams, no home, no current folder."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from newsdiff_tui.settings import welcome
from newsdiff_tui.settings.configuration import config_path, configuration

PROGRAM = [sys.executable, "-m", "newsdiff_tui"]
Run = Callable[..., subprocess.CompletedProcess[bytes]]
posix = pytest.mark.skipif(os.name != "posix", reason="streams of Unix")


def in_shell(folder: Path, line: str) -> subprocess.CompletedProcess[bytes]:
    program = " ".join(PROGRAM)
    command = ["bash", "-c", line.replace("newsdiff", program)]
    return subprocess.run(command, cwd=folder, capture_output=True, timeout=120, check=False)


# ---- streams ----


@posix
def test_a_closed_pipe_ends_the_output_silently(folder: Path) -> None:
    """The output is too long to fit in the pipe's buffer."""
    for name in ("a.txt", "b.txt"):
        lines = (f"{name} says that number {number} of the houses burnt." for number in range(700))
        (folder / name).write_text("\n\n".join(lines))
    done = in_shell(folder, "newsdiff a.txt b.txt --text --all | head -n 1; echo ${PIPESTATUS[0]}")
    assert done.stdout.splitlines() == [b"a.txt (700 sentences)", b"1"]
    assert done.stderr == b""


STREAMS = [
    ("all closed", "newsdiff a.txt b.txt <&- >&- 2>&-", 2, b""),
    ("standard error closed, trouble", "newsdiff a.txt missing.txt 2>&-", 2, b""),
    ("standard error closed, a file", "newsdiff a.txt b.txt --json out 2>&- <&-", 1, b""),
    ("standard output for reading only", "newsdiff a.txt b.txt --stat 1</dev/null", 2, b"(Bad file descriptor)"),
    ("standard input for writing only", "newsdiff - b.txt --stat 0>/dev/null", 2, b"(Bad file descriptor)"),
    ("standard error that is full", "newsdiff a.txt missing.txt 2>/dev/full", 2, b""),
]


@posix
@pytest.mark.parametrize(("what", "line", "code", "says"), STREAMS, ids=[case[0] for case in STREAMS])
def test_closed_standard_streams(folder: Path, what: str, line: str, code: int, says: bytes) -> None:
    done = in_shell(folder, line)
    assert (done.returncode, done.stdout) == (code, b"")
    assert done.stderr.count(b"\n") == bool(says)
    assert says in done.stderr
    assert not list(folder.glob(".newsdiff*"))


LOCALES = [
    {"LC_ALL": "C"},
    {"LC_ALL": "POSIX", "PYTHONCOERCECLOCALE": "0", "PYTHONUTF8": "0"},
    {"PYTHONIOENCODING": "latin-1"},
    {"PYTHONIOENCODING": "cp1252"},
    {"PYTHONIOENCODING": "ascii:strict"},
    {"LC_ALL": "no_SUCH.locale"},
]


@pytest.mark.parametrize("locale", LOCALES, ids=str)
def test_output_is_utf8_in_every_locale(run: Run, folder: Path, locale: dict[str, str]) -> None:
    (folder / "Ä.txt").write_text("Größe „Ж“ 東京.", encoding="utf-8")
    done = run("Ä.txt", "b.txt", "--text", env=os.environ | locale)
    assert (done.returncode, done.stderr) == (1, b"")
    assert "Ä.txt: Größe „Ж“ 東京.".encode() in done.stdout
    trouble = run("Ж.txt", "b.txt", env=os.environ | locale)
    assert (trouble.returncode, trouble.stderr.count(b"\n")) == (2, 1)


# ---- folders ----


@posix
def test_a_user_without_a_home_gets_no_folder_named_tilde(nobody: Run, folder: Path) -> None:
    done = nobody("a.txt", "b.txt", "--screenshot", "-")
    assert (done.returncode, done.stdout[:4], done.stderr) == (1, b"<svg", b"")
    assert sorted(path.name for path in folder.iterdir()) == ["a.txt", "b.txt"]


def test_an_unresolved_home_is_not_used(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """`expanduser` returns `~` unchanged if it knows no home."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("XDG_CONFIG_HOME", raising=False)
    monkeypatch.setattr(os.path, "expanduser", lambda path: path)
    monkeypatch.setattr("newsdiff_tui.settings.folders.user_config_path", lambda name: Path("~/.config") / name)
    monkeypatch.setattr("newsdiff_tui.settings.folders.user_state_path", lambda name: Path("~/.local/state") / name)
    assert config_path() == ""
    assert configuration(None).keys == {}
    assert welcome.hint() == ""
    assert list(tmp_path.iterdir()) == []


def test_newer_platformdirs_refuse_to_look_without_a_home(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    def refuse(_: str) -> Path:
        raise RuntimeError("could not determine the home directory")

    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr("newsdiff_tui.settings.folders.user_config_path", refuse)
    monkeypatch.setattr("newsdiff_tui.settings.folders.user_state_path", refuse)
    assert configuration(None).keys == {}
    assert welcome.hint() == ""
    assert list(tmp_path.iterdir()) == []


GONE = [
    ("a.txt {0}/b.txt --stat", 2, "There is no file 'a.txt'"),
    ("{0}/a.txt {0}/b.txt --json out.json", 2, "The current folder no longer exists: change to another, or give full"),
    ("a.txt {0}/b.txt --json {0}/out.json", 2, "There is no file 'a.txt'"),
    ("{0}/a.txt {0}/b.txt --json {0}/out.json", 1, ""),
]


@posix
@pytest.mark.parametrize(("arguments", "code", "says"), GONE)
def test_a_deleted_current_folder(folder: Path, arguments: str, code: int, says: str) -> None:
    line = f"mkdir gone; cd gone; rmdir ../gone; newsdiff {arguments.format(folder)}"
    done = in_shell(folder, line)
    assert done.returncode == code
    assert done.stderr.decode().count("\n") == bool(says)
    assert says in done.stderr.decode()


@pytest.mark.skipif(sys.platform != "linux", reason="needs a loader that fails as that of Linux")
def test_a_library_that_cannot_be_loaded_is_reported(folder: Path, error_of: Any) -> None:
    (folder / "sentencex.py").write_text("raise ImportError('no room for it')")
    env = os.environ | {"PYTHONPATH": str(folder)}
    done = subprocess.run([*PROGRAM, "a.txt", "b.txt"], cwd=folder, env=env, capture_output=True, check=False)
    advice = "reinstall it, or close other programs."
    assert error_of(done) == f"Part of newsdiff cannot be loaded (no room for it): {advice}"
