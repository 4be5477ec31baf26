"""The real app in a real terminal: keys typed into tmux, and the screen read back."""

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path

import pytest

SEEDS = Path(__file__).parents[2] / "seeds"
MEASURE = """
import os, re, sys, tty
screen = os.open("/dev/tty", os.O_RDWR)
tty.setraw(screen)
columns = []
for row in open(sys.argv[1], encoding="utf-8").read().split("\\n"):
    os.write(screen, f"\\r\\x1b[K{row}\\x1b[6n".encode())
    heard = b""
    while not heard.endswith(b"R"):
        heard += os.read(screen, 100)
    columns.append(re.search(rb";(\\d+)R", heard)[1].decode())
with open(sys.argv[2] + "-", "w") as file:
    file.write(" ".join(columns))
os.rename(sys.argv[2] + "-", sys.argv[2])
"""
"""Prints each line of a file and writes down where the cursor is."""

PATIENCE = 60
"""Seconds to wait for output that usually takes less than one, because the machine may be busy."""

RUN = "import sys; from newsdiff_tui.cli.main import main; sys.exit(main())"

IZHEVSK = [str(SEEDS / f"izhevsk-{one}.txt") for one in ("blog", "wire")]

SCRIPTS = (
    "पोर्ट सबेल में शनिवार को एक बाज़ार की छत गिरने से कम से कम {} लोगों की मौत हो गई, अधिकारियों ने कहा।",
    "துறைமுகத்தில் சனிக்கிழமை சந்தையின் கூரை இடிந்து விழுந்தது, {} பேர் உயிரிழந்தனர் என்று அதிகாரிகள் தெரிவித்தனர்.",
    "မြန်မာနိုင်ငံတွင် ဈေးတစ်ခု၏ အမိုး ပြိုကျခဲ့သည်။ လူ {} ဦး သေဆုံးခဲ့သည်။",
    "ដំបូលផ្សារមួយបានបាក់នៅថ្ងៃសៅរ៍ ហើយមនុស្ស {} នាក់បានស្លាប់។",
    "Flags 🇩🇪🇫🇷, thumbs 👍🏿👍🏽, a rainbow 🏳️‍🌈, an astronaut 👨🏽‍🚀, a family 👩‍👩‍👧 and {} hearts ❤️ 1️⃣ ㉈ ☰.",
    "東京の港の市場の屋根が土曜日に崩れ、少なくとも{}人が死亡したと、か\u3099き、消防士が語った。",
    "שָׁלוֹם, e\u0301te\u0301, {} กำลังน้ำ and ᄒᆞᆫ글 in one line.",
)
"""Sentences in scripts whose widths Rich and tmux disagree about."""

pytestmark = pytest.mark.skipif(
    shutil.which("tmux") is None and os.environ.get("CI") != "true", reason="tmux is not installed"
)


class Terminal:
    """A tmux session on a separate server, running newsdiff."""

    def __init__(self, folder: Path, columns: int, rows: int, articles: Sequence[str]) -> None:
        self._tmux = ["tmux", "-S", str(folder / "socket"), "-f", "/dev/null"]
        self._folder = folder
        home = {"XDG_STATE_HOME": str(folder), "XDG_CONFIG_HOME": str(folder), "TERM": "xterm-256color"}
        environment = ["env", "-u", "COLUMNS", "-u", "LINES", *(f"{name}={value}" for name, value in home.items())]
        command = [*environment, sys.executable, "-c", RUN, *articles]
        size = ["-x", str(columns), "-y", str(rows)]
        self._run("new-session", "-d", "-s", "app", *size, *command)

    def _run(self, *arguments: str) -> str:
        return subprocess.run(
            [*self._tmux, *arguments], capture_output=True, check=True, encoding="utf-8", timeout=PATIENCE
        ).stdout

    def press(self, *keys: str) -> None:
        for key in keys:
            self._run("send-keys", "-t", "app", key)

    def screen(self) -> str:
        return self._run("capture-pane", "-p", "-t", "app")

    def columns_of(self, mark: str, rows: Iterable[str]) -> list[int]:
        """Return the column of the last `mark` in each row, measured by the terminal: it prints what is before it."""
        asked, answered = self._folder / "rows", self._folder / "columns"
        asked.write_text("\n".join(row[: row.rindex(mark)] for row in rows), "utf-8")
        self._run("new-window", "-d", sys.executable, "-c", MEASURE, str(asked), str(answered))
        deadline = time.monotonic() + PATIENCE
        while not answered.exists():
            assert time.monotonic() < deadline, "the terminal did not answer"
            time.sleep(0.05)
        return [int(one) for one in answered.read_text("utf-8").split()]

    def shows(self, *words: str) -> None:
        """Wait until all these words are on the screen."""
        deadline = time.monotonic() + PATIENCE
        while not all(word in self.screen() for word in words):
            assert time.monotonic() < deadline, f"{words} are not on the screen:\n{self.screen()}"
            time.sleep(0.1)

    def shows_no(self, words: str) -> None:
        """Wait until these words are gone; keys too soon after Escape would be taken for Alt combinations."""
        deadline = time.monotonic() + PATIENCE
        while words in self.screen():
            assert time.monotonic() < deadline, f"{words!r} is still on the screen:\n{self.screen()}"
            time.sleep(0.1)

    def ended(self) -> bool:
        command = [*self._tmux, "has-session", "-t", "app"]
        done = subprocess.run(command, capture_output=True, check=False, timeout=PATIENCE)
        return done.returncode != 0

    def close(self) -> None:
        subprocess.run([*self._tmux, "kill-server"], capture_output=True, check=False, timeout=PATIENCE)


@pytest.fixture
def terminal(tmp_path: Path) -> Iterator[Callable[..., Terminal]]:
    opened: list[Terminal] = []

    def open_terminal(columns: int, rows: int, articles: Sequence[str] = IZHEVSK) -> Terminal:
        opened.append(Terminal(tmp_path, columns, rows, articles))
        return opened[-1]

    yield open_terminal
    for one in opened:
        one.close()


@pytest.mark.parametrize("columns", [80, 120])
def test_columns_are_level_by_the_widths_of_the_terminal(
    terminal: Callable[..., Terminal], tmp_path: Path, columns: int
) -> None:
    for name, number in (("a", 7), ("b", 11)):
        texts = [script.format(number) for script in SCRIPTS]
        (tmp_path / name).write_text("\n\n".join([SCRIPTS[0].format(number)[:30], *texts]), "utf-8")
    app = terminal(columns, 60, [str(tmp_path / name) for name in "ab"])
    app.shows("1 of 7", "q Quit", "人が死亡")
    app.press("n", "n", "p")
    app.shows("2 of 7")
    rows = [row for row in app.screen().splitlines() if "│" in row and "█" in row]
    assert len(rows) > 14
    assert len(set(app.columns_of("│", rows))) == 1, app.screen()
    assert len(set(app.columns_of("█", rows))) == 1, app.screen()


@pytest.mark.parametrize("size", [(80, 24), (160, 50)])
def test_a_session_in_tmux(terminal: Callable[..., Terminal], size: tuple[int, int]) -> None:
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
    app.shows("Esc  back", "Score: ")
    app.press("q")
    deadline = time.monotonic() + PATIENCE
    while not app.ended():
        assert time.monotonic() < deadline
        time.sleep(0.1)
