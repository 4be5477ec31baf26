"""The real app in a real terminal: keys typed into tmux, and the screen read back."""

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

SEEDS = Path(__file__).parents[2] / "seeds"
RUN = "import sys; from newsdiff_tui.cli.main import main; sys.exit(main())"

pytestmark = pytest.mark.skipif(
    shutil.which("tmux") is None and os.environ.get("CI") != "true", reason="tmux is not installed"
)


class Terminal:
    """A tmux session on a separate server, running newsdiff."""

    def __init__(self, folder: Path, columns: int, rows: int) -> None:
        self._tmux = ["tmux", "-S", str(folder / "socket"), "-f", "/dev/null"]
        articles = [str(SEEDS / f"izhevsk-{one}.txt") for one in ("blog", "wire")]
        home = {"XDG_STATE_HOME": str(folder), "XDG_CONFIG_HOME": str(folder), "TERM": "xterm-256color"}
        environment = ["env", "-u", "COLUMNS", "-u", "LINES", *(f"{name}={value}" for name, value in home.items())]
        command = [*environment, sys.executable, "-c", RUN, *articles]
        size = ["-x", str(columns), "-y", str(rows)]
        self._run("new-session", "-d", "-s", "app", *size, *command)

    def _run(self, *arguments: str) -> str:
        return subprocess.run(
            [*self._tmux, *arguments], capture_output=True, check=True, encoding="utf-8", timeout=20
        ).stdout

    def press(self, *keys: str) -> None:
        for key in keys:
            self._run("send-keys", "-t", "app", key)

    def screen(self) -> str:
        return self._run("capture-pane", "-p", "-t", "app")

    def shows(self, *words: str) -> None:
        """Wait until all these words are on the screen."""
        deadline = time.monotonic() + 20
        while not all(word in self.screen() for word in words):
            assert time.monotonic() < deadline, f"{words} are not on the screen:\n{self.screen()}"
            time.sleep(0.1)

    def shows_no(self, words: str) -> None:
        """Wait until these words are gone; keys too soon after Escape would be taken for Alt combinations."""
        deadline = time.monotonic() + 20
        while words in self.screen():
            assert time.monotonic() < deadline, f"{words!r} is still on the screen:\n{self.screen()}"
            time.sleep(0.1)

    def ended(self) -> bool:
        done = subprocess.run([*self._tmux, "has-session", "-t", "app"], capture_output=True, check=False, timeout=20)
        return done.returncode != 0

    def close(self) -> None:
        subprocess.run([*self._tmux, "kill-server"], capture_output=True, check=False, timeout=20)


@pytest.fixture
def terminal(tmp_path: Path) -> Iterator[Callable[[int, int], Terminal]]:
    opened: list[Terminal] = []

    def open_terminal(columns: int, rows: int) -> Terminal:
        opened.append(Terminal(tmp_path, columns, rows))
        return opened[-1]

    yield open_terminal
    for one in opened:
        one.close()


@pytest.mark.parametrize("size", [(80, 24), (160, 50)])
def test_a_session_in_tmux(terminal: Callable[[int, int], Terminal], size: tuple[int, int]) -> None:
    app = terminal(*size)
    app.shows("1 of 25", "A Linda Ikeji Blog", "? explains signs and keys", "q Quit")
    app.press("n", "n", "n", "n")
    app.shows("5 of 25", "two merged into one")
    app.press("N")
    app.shows("10 of 25")
    app.press("f")
    app.shows("Show only", "no match in izhevsk-wire.txt")
    app.press("d")
    app.shows("only ≠ discrepancies · F shows all", "passage 11")
    app.press("f", "b")
    app.shows("only − no match in B · F shows all", " of 5 ")
    app.press("F")
    app.shows("everything is shown")
    app.press("g", "/")
    app.press(*"fatalities", "Enter")
    app.shows("hit 1 of")
    app.press("]", "v")
    app.shows("[own order]")
    app.press("v", "?")
    app.shows("your bookmark")
    app.press("Escape")
    app.shows_no("your bookmark")
    app.press("Enter")
    app.shows("Esc  back to the articles", "Score: ")
    app.press("q")
    deadline = time.monotonic() + 20
    while not app.ended():
        assert time.monotonic() < deadline
        time.sleep(0.1)
