"""Measure the time to the first full screen of `newsdiff A B`, compared with an empty Textual app.

    python benchmarks/first_paint.py [runs]

Both run alternately, so that a busy machine slows both equally, and the ratio of the medians is reported. They run in a
160 x 50 pseudo-terminal that answers queries. A screen is full when its last row is written and, in newsdiff, article
text and the footer are displayed. Exits with 1 if the ratio exceeds the limit.
"""

from __future__ import annotations

import fcntl
import os
import pty
import select
import signal
import struct
import subprocess
import sys
import termios
import time
from functools import partial
from pathlib import Path

from medians import ratios

SEEDS = Path(__file__).parents[1] / "seeds"
ARTICLES = [str(SEEDS / "izhevsk-blog.txt"), str(SEEDS / "izhevsk-wire.txt")]
LIMIT = 1.8
"""Time allowed to the first full screen, as a multiple of an empty Textual app."""
EMPTY = """
from textual.app import App
App().run()
"""
NEWSDIFF = "import sys; from newsdiff_tui.__main__ import main; sys.exit(main())"
COMMANDS = {
    "newsdiff A B": ([sys.executable, "-c", NEWSDIFF, *ARTICLES], (b"Quit", b"fatalities")),
    "an empty Textual app": ([sys.executable, "-c", EMPTY], (b"\x1b[50;1H",)),
}
"""Each command, with the text that it has written when its first screen is full."""


def seconds(command: list[str], awaited: tuple[bytes, ...]) -> float:
    """Return the time from starting a command until all expected text has been written to its terminal."""
    ours, theirs = pty.openpty()
    fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", 50, 160, 0, 0))
    start = time.perf_counter()
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    environment |= {"TERM": "xterm-256color", "COLORTERM": "truecolor"}
    process = subprocess.Popen(
        command, stdin=theirs, stdout=theirs, stderr=theirs, env=environment, start_new_session=True
    )
    os.close(theirs)
    written = b""
    try:
        while not all(word in written for word in awaited):
            if not select.select([ours], [], [], 20)[0]:
                sys.exit(f"{command} shows no {awaited}: {written[-500:]!r}")
            written += os.read(ours, 65536)
        return time.perf_counter() - start
    finally:
        process.send_signal(signal.SIGKILL)
        process.wait()
        os.close(ours)


def main(runs: int) -> int:
    """Measure, print a table, and return the exit code."""
    timed = {name: partial(seconds, *command) for name, command in COMMANDS.items()}
    return int(ratios(timed, "an empty Textual app", runs)["newsdiff A B"] > LIMIT)


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else 15))
