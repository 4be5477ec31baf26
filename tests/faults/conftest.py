"""Real faults, caused by means of the operating system, in a separate process."""

from __future__ import annotations

import os
import random
import select
import struct
import subprocess
import sys
import time
from collections.abc import Callable
from itertools import product
from pathlib import Path
from typing import Any

import pytest

PROGRAM = [sys.executable, "-m", "newsdiff_tui"]

SENTENCES = 20_000
"""Number of sentences in each of two articles that take several seconds to compare."""

MODES = [
    (b"\x1b[?1049h", b"\x1b[?1049l", "the alternate screen"),
    (b"\x1b[?25l", b"\x1b[?25h", "the cursor"),
    (b"\x1b[?1000h", b"\x1b[?1000l", "the mouse"),
    (b"\x1b[?1003h", b"\x1b[?1003l", "the mouse's every move"),
    (b"\x1b[?1006h", b"\x1b[?1006l", "the mouse's far columns"),
    (b"\x1b[?2004h", b"\x1b[?2004l", "bracketed paste"),
    (b"\x1b[?1004h", b"\x1b[?1004l", "focus"),
    (b"\x1b[?7l", b"\x1b[?7h", "line wrap"),
    (b"\x1b[>25u", b"\x1b[<u", "the keyboard protocol"),
]
"""Terminal modes that the app sets: how each is set and reset, and what it is."""


@pytest.fixture
def long_articles(folder: Path) -> Path:
    """A folder with a.txt and b.txt, which take several seconds to compare."""
    words = ["".join(letters) for letters in product("bdfgklmnprst", "aeiou", ("ter", "lon", "mi", "sk"))]
    for number, name in enumerate(("a.txt", "b.txt")):
        chance = random.Random(number)  # noqa: S311 - the same words each time
        sentences = (" ".join(chance.choices(words, k=15)).capitalize() + "." for _ in range(SENTENCES))
        (folder / name).write_text("\n\n".join(sentences))
    return folder


@pytest.fixture
def run(folder: Path) -> Callable[..., subprocess.CompletedProcess[bytes]]:
    """Run newsdiff in the folder, without a terminal."""

    def run(*arguments: str, **how: Any) -> subprocess.CompletedProcess[bytes]:
        how = {"cwd": folder, "capture_output": True, "timeout": 120} | how
        return subprocess.run([*PROGRAM, *arguments], check=False, **how)

    return run


@pytest.fixture
def error_of() -> Callable[[subprocess.CompletedProcess[bytes]], str]:
    """Return the error message of a process."""
    return _error_of


def _error_of(done: subprocess.CompletedProcess[bytes]) -> str:
    """Return the single sentence of the error message; fail if there is anything else."""
    errors = done.stderr.decode()
    assert done.returncode == 2, errors
    assert done.stdout == b""
    assert errors.startswith("newsdiff: ")
    assert errors.count("\n") == 1
    return errors[len("newsdiff: ") :].rstrip("\n")


NOBODY = """
import contextlib, os, sys
from newsdiff_tui.cli.main import main
with open(os.devnull, "w") as nowhere, contextlib.redirect_stdout(nowhere):
    for output in (["--stat"], ["--json", os.devnull], ["--screenshot", os.devnull]):
        main(["a.txt", "b.txt", *output])  # so that all is imported
os.setgroups([])
os.setgid(54321)
os.setuid(54321)
os.environ.pop("HOME", None)
sys.exit(main(sys.argv[1:]))
"""


@pytest.fixture
def nobody(folder: Path) -> Callable[..., subprocess.CompletedProcess[bytes]]:
    """Run newsdiff as a user without rights, home directory or entry in the user database."""
    if not hasattr(os, "geteuid") or os.geteuid() != 0:
        pytest.skip("only the superuser can become somebody else")
    for one in (folder, *list(folder.parents)[:2]):
        one.chmod(0o755)

    def run(*arguments: str, env: dict[str, str] | None = None) -> subprocess.CompletedProcess[bytes]:
        command = [sys.executable, "-c", NOBODY, *arguments]
        environment = os.environ | (env or {})
        return subprocess.run(command, cwd=folder, env=environment, capture_output=True, timeout=120, check=False)

    return run


@pytest.fixture
def open_terminal() -> type[Terminal]:
    """Run newsdiff in a separate pseudo terminal."""
    return Terminal


class Terminal:
    """A pseudo terminal running newsdiff; `out` has all bytes sent to it."""

    def __init__(
        self,
        folder: Path,
        *arguments: str,
        env: dict[str, str | None] | None = None,
        size: tuple[int, int] = (24, 80),
        controlling: bool = True,
        preexec: Callable[[], object] | None = None,
        program: list[str] = PROGRAM,
        **streams: Any,
    ) -> None:
        import fcntl
        import pty
        import termios

        self._ours, theirs = pty.openpty()
        self.out = b""
        self.resize(*size)
        changed = {"TERM": "xterm-256color", "LANG": "C.UTF-8", "LC_ALL": None, "PYTHONIOENCODING": None}
        changed |= {"XDG_STATE_HOME": str(folder), "XDG_CONFIG_HOME": str(folder)} | (env or {})
        environment = {name: value for name, value in (os.environ | changed).items() if value is not None}

        def prepare() -> None:
            if controlling:
                fcntl.ioctl(theirs, termios.TIOCSCTTY, 0)
            if preexec:
                preexec()

        self.process = subprocess.Popen(
            [*program, *arguments],
            cwd=folder,
            env=environment,
            start_new_session=True,
            preexec_fn=prepare,  # noqa: PLW1509 - there are no threads here
            **({"stdin": theirs, "stdout": theirs, "stderr": theirs} | streams),
        )
        os.close(theirs)

    def read(self, seconds: float, until: bytes | None = None) -> bytes:
        """Read what is sent, until a timeout, until something arrives, or until the process has ended."""
        end = time.monotonic() + seconds
        while time.monotonic() < end and not (until and until in self.out):
            if select.select([self._ours], [], [], 0.05)[0]:
                try:
                    piece = os.read(self._ours, 65536)
                except OSError:  # on Linux: the other end is closed
                    break
                if not piece:
                    break
                self.out += piece
            elif self.process.poll() is not None:
                break
        return self.out

    def opened(self) -> Terminal:
        """Wait for the first complete screen."""
        if b"Quit" not in self.read(60, b"Quit"):
            self.process.kill()
            self.process.wait()
            pytest.fail(f"no screen came, but {self.out!r}")
        return self

    def press(self, keys: bytes) -> None:
        os.write(self._ours, keys)

    def resize(self, rows: int, columns: int) -> None:
        import fcntl
        import termios

        fcntl.ioctl(self._ours, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))

    def close(self) -> None:
        os.close(self._ours)
        self._ours = -1

    def end(self) -> int:
        """Wait for the process to end and return its exit code."""
        try:
            if self._ours >= 0:
                self.read(60)
            return self.process.wait(60)
        finally:
            self.process.kill()
            if self._ours >= 0:
                self.read(0.2)
                self.close()

    def left_set(self) -> list[str]:
        """Return the modes that were set and not reset."""
        return [what for on, off, what in MODES if self.out.rfind(on) > self.out.rfind(off)]
