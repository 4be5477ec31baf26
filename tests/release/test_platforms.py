"""Differences between operating systems, simulated on any system."""

import asyncio
import errno
import io
import os
import select
import signal
import sys
import threading
from types import SimpleNamespace

import pytest

from newsdiff.errors import NewsdiffError
from newsdiff.files import writing as output_files
from newsdiff.files.writing import write_whole
from newsdiff.notebook.naming import safe_name
from newsdiff_tui.cli import terminal as cli_streams
from newsdiff_tui.cli.parser import parse
from newsdiff_tui.jobs import interrupting
from newsdiff_tui.jobs import signals as stopping


class Stream(io.TextIOWrapper):
    """An output stream with its own encoding and line ends, a terminal or not."""

    def __init__(self, encoding: str, *, terminal: bool) -> None:
        self.bytes = io.BytesIO()
        self.terminal = terminal
        super().__init__(self.bytes, encoding=encoding, newline="\r\n")

    def isatty(self) -> bool:
        return self.terminal


OUTPUTS = [
    # encoding, whether it is a terminal, what its bytes are
    ("cp1252", False, "~ “é” −\n".encode()),
    ("cp437", False, "~ “é” −\n".encode()),
    ("ascii", False, "~ “é” −\n".encode()),
    ("utf-8", True, "~ “é” −\r\n".encode()),
    ("cp1252", True, "~ “é” \\u2212\r\n".encode("cp1252")),
    ("cp437", True, "~ \\u201cé\\u201d \\u2212\r\n".encode("cp437")),
]


@pytest.mark.parametrize("encoding, terminal, expected", OUTPUTS)
def test_consoles_keep_their_encoding_and_files_are_utf_8_with_line_feeds(encoding, terminal, expected, monkeypatch):
    stream = Stream(encoding, terminal=terminal)
    monkeypatch.setattr(sys, "stdout", stream)
    cli_streams.prepare_output()
    cli_streams.put("~ “é” −\n")
    assert stream.bytes.getvalue() == expected


@pytest.fixture
def on_windows(monkeypatch):
    """A function that makes a call as if on Windows, for the duration of the call only, because pytest itself checks
    the system.
    """

    def call(function, *arguments, **named):
        with monkeypatch.context() as patch:
            patch.setattr(os, "name", "nt")
            return function(*arguments, **named)

    return call


class LeftEarly(io.StringIO):
    """A pipe whose reader is gone, as on Windows."""

    def write(self, text: str) -> int:
        raise OSError(errno.EINVAL, "Invalid argument")

    def fileno(self) -> int:
        raise OSError(errno.EBADF, "no descriptor")


def test_a_closed_pipe_is_not_an_error_on_windows(on_windows, monkeypatch):
    monkeypatch.setattr(sys, "stdout", LeftEarly())
    assert on_windows(cli_streams.put, "text") is None


def test_the_same_error_is_reported_on_other_systems(monkeypatch):
    monkeypatch.setattr(sys, "stdout", LeftEarly())
    with pytest.raises(NewsdiffError, match="cannot be written to"):
        cli_streams.put("text")


@pytest.mark.parametrize("system, term, opens", [("nt", "", True), ("posix", "", False), ("posix", "dumb", False)])
def test_a_terminal_without_term(system, term, opens, monkeypatch):
    """Windows does not set TERM."""
    terminal = Stream("utf-8", terminal=True)
    for name in ("stdin", "stdout", "stderr"):
        monkeypatch.setattr(sys, name, terminal)
    monkeypatch.setenv("TERM", term)
    if not term:
        monkeypatch.delenv("TERM")
    with monkeypatch.context() as patch:
        patch.setattr(os, "name", system)
        opened = cli_streams.on_terminal(stdin_is_article=False)
    assert opened is opens


def test_a_new_file_is_renamed_into_place_on_windows(on_windows, tmp_path, monkeypatch):
    """On Windows renaming fails if the name is taken; elsewhere it would overwrite."""
    monkeypatch.setattr(os, "link", lambda *_: pytest.fail("hard links are not used on Windows"))
    target = str(tmp_path / "out.txt")
    on_windows(write_whole, target, "text", force=False)
    assert [path.name for path in tmp_path.iterdir()] == ["out.txt"]

    def taken(source: str, name: str) -> None:
        raise FileExistsError(errno.EEXIST, "taken", source, None, name)

    monkeypatch.setattr(os, "rename", taken)
    monkeypatch.setattr(output_files, "check_target", lambda *_, **__: None)  # it appears between check and writing
    with pytest.raises(NewsdiffError, match=r"exists already"):
        on_windows(write_whole, target, "other", force=False)
    assert (tmp_path / "out.txt").read_text() == "text"
    assert [path.name for path in tmp_path.iterdir()] == ["out.txt"]


def test_a_file_open_in_another_program_is_left_alone(tmp_path, monkeypatch):
    """Windows refuses to replace it."""
    (tmp_path / "out.txt").write_text("old")

    def held(*_: object) -> None:
        raise PermissionError(errno.EACCES, "Access is denied")

    monkeypatch.setattr(os, "replace", held)
    with pytest.raises(NewsdiffError, match="cannot be written there"):
        write_whole(str(tmp_path / "out.txt"), "new", force=True)
    assert (tmp_path / "out.txt").read_text() == "old"
    assert [path.name for path in tmp_path.iterdir()] == ["out.txt"]


PLACES = [
    # system, two output paths, whether they are the same file
    ("linux", "out", "OUT", False),
    ("darwin", "out", "OUT", True),
    ("win32", "out", "OUT", True),
    ("linux", "caf\u00e9", "cafe\u0301", False),
    ("darwin", "caf\u00e9", "cafe\u0301", True),
    ("darwin", "out", "out2", False),
]


@pytest.mark.parametrize("system, one, other, same", PLACES)
def test_output_paths_that_are_the_same_file_on_some_systems(system, one, other, same, tmp_path, monkeypatch):
    arguments = ["a.txt", "b.txt", "--json", str(tmp_path / one), "--html", str(tmp_path / other)]
    monkeypatch.setattr(sys, "platform", system)
    if same:
        with pytest.raises(NewsdiffError, match="Two outputs cannot go to one file"):
            parse(arguments)
    else:
        options, _ = parse(arguments)
        assert dict(options.files)["html"] == str(tmp_path / other)


@pytest.mark.parametrize("char", '<>:"/\\|?*\n')
def test_notes_file_names_are_valid_on_every_system(char):
    name = safe_name(f"one{char}two")
    assert not set(name) & set('<>:"/\\|?*\n')


def test_missing_signals_are_skipped(monkeypatch):
    """Windows has no SIGHUP and no signal masks, and its event loop receives no signals."""

    class Loop:
        def add_signal_handler(self, *_: object) -> None:
            raise NotImplementedError

    monkeypatch.delattr(signal, "pthread_sigmask", raising=False)
    monkeypatch.setattr(asyncio, "get_running_loop", Loop)
    called = []
    monkeypatch.setattr(stopping, "end_quietly_on_interrupt", lambda: called.append("Ctrl-C ends it again"))
    with stopping.signals_waiting():
        stopping.ended_by_signals(SimpleNamespace(exit=pytest.fail))
    assert called == ["Ctrl-C ends it again"]


def test_the_terminal_is_not_awaited_without_poll(monkeypatch):
    monkeypatch.delattr(select, "poll", raising=False)
    before = threading.active_count()
    stopping.end_with_terminal()
    assert threading.active_count() == before


@pytest.mark.parametrize(
    ("before", "heard"), [(signal.default_int_handler, [signal.SIGINT]), (signal.SIG_IGN, [])], ids=["usual", "ignored"]
)
def test_ctrl_c_works_without_optional_signals(before, heard, monkeypatch):
    taken = {}
    monkeypatch.setattr(signal, "getsignal", lambda _: before)
    monkeypatch.setattr(signal, "signal", taken.__setitem__)
    interrupting.end_quietly_on_interrupt()
    assert list(taken) == heard
