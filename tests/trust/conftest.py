"""Samples of hostile text, and what must never occur in an output."""

import os
import re
import select
import struct
import subprocess
import sys
import time
import unicodedata
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

CONTROLS = {
    "colour": "\x1b[31mred\x1b[0m",
    "clear the screen": "\x1b[2J\x1b[H\x1b[3J",
    "alternate screen": "\x1b[?1049l",
    "ask for an answer": "\x1b[6n\x1b[c\x1b[>q\x1bZ",
    "window title": "\x1b]0;owned\x07\x1b]2;owned\x1b\\",
    "link": "\x1b]8;;https://example.org/owned\x1b\\text\x1b]8;;\x1b\\",
    "clipboard": "\x1b]52;c;b3duZWQ=\x07",
    "palette of the terminal": "\x1b]4;1;#000000\x07\x1b]104\x07",
    "picture": "\x1bPq#0;2;0;0;0#0~~\x1b\\\x1b_Gf=100;AAAA\x1b\\",
    "string that never ends": "\x1bX\x1b^\x1b_\x1bP\x1b]",
    "reset": "\x1bc\x1b[!p\x1b7\x1b8\x1bM",
    "lone escape": "\x1b",
    "end of a paste": "\x1b[201~rm -rf ~",
    "C0": "".join(map(chr, (*range(1, 9), *range(14, 32)))),
    "DEL": "\x7f\x7f",
    "overwriting": "safe\b\b\b\bevil\x1b[4D",
    "shift out": "\x0elqqk\x0f",
    "C1": "".join(map(chr, range(0x80, 0xA0))),
    "CSI of one character": "\x9b31m\x9b2J",
    "OSC of one character": "\x9d0;owned\x9c\x9d52;c;b3duZWQ=\x9c",
    "DCS, SOS, PM, APC": "\x90q\x9c\x98x\x9c\x9ex\x9c\x9fx\x9c",
}
"""Characters that act on a terminal."""

UNSEEN = {
    "override": "\u202egpj.exe\u202c",
    "embedding": "\u202atext\u202b\u202dtext\u202c",
    "isolates": "\u2066text\u2067\u2068text\u2069",
    "unbalanced": "\u2067\u202e\u2066",
    "marks of direction": "pay\u200epal\u200f\u061c",
    "zero width": "pay\u200bpal\u2060\ufeff",
    "misplaced joiners": "pay\u200cpal\u200d",
    "soft hyphen": "pay\xadpal",
    "invisible operators": "a\u2061b\u2062c\u2063d\u2064e\u2065",
    "deprecated formats": "".join(map(chr, range(0x206A, 0x2070))),
    "fillers": "a\u3164b\uffa0c\u115fd\u1160e",
    "ignorable marks": "a\u034fb\u17b4\u17b5c",
    "annotations": "\ufff9text\ufffanote\ufffb",
    "musical and shorthand formats": "\U0001d173\U0001d17a\U0001bca0\U0001bca3",
    "tags": "ok\U000e0001" + "".join(chr(0xE0000 + ord(char)) for char in "hidden") + "\U000e007f",
    "hidden bytes": "ok\ufe00\ufe01\ufe0e\U000e0100\U000e01ef",
    "Mongolian separator": "a\u180eb\u180bc",
    "private use": "\ue000\uf8ff\U000f0000\U0010fffd",
    "noncharacters": "\ufdd0\ufffe\uffff\U0001ffff\U0010ffff",
    "unassigned": "\u0378\U000e0080\U0003ffff",
    "line separators": "one\u2028two\u2029three",
}
"""Characters that are invisible, or change the apparent order of text."""

MARKUP = {
    "style": "[bold]x[/bold] [red on white]y[/]",
    "action": "[@click=app.bell]press[/] [@click=app.quit]x[/]",
    "link of markup": "[link=https://example.org]x[/link]",
    "stray brackets": "\\[bold] [/] [ ] [[x]] [/bold] \\",
    "emoji by name": ":smile: :+1: :warning:",
    "HTML": "<script>alert(1)</script><img src=x onerror=alert(1)><b>&amp;&#60;",
    "end of a script": "</script><!-- ]]> <![CDATA[ --><script>",
    "attribute": "\" onmouseover='x()' autofocus x=\"",
    "template": "{{ 7 * 7 }}{% raw %}{# x #} ${7*7} %s {0}",
    "Markdown": "# *x* _y_ `z` [a](https://example.org) ![b](x) <https://example.org> @all #12 | ~~s~~ $m$",
    "addresses": "https://example.org/x www.example.org mail@example.org",
    "formula": "=HYPERLINK(\"https://example.org\")",
    "formula in the next cell": "a;=1+1 b,=1+1 c\t@SUM(1) d;\"=1+1",
}
"""Text that some format would take for markup."""

TALL = {
    "pile of accents": "a" + "\u0301\u0316\u0323\u0489" * 25,
    "wide": "東京で大きな地震があった",
    "family": "👩\u200d👩\u200d👧\u200d👦 🏳\ufe0f\u200d🌈",
    "skin": "🏃🏽\u200d♀\ufe0f 👍🏿",
    "flags": "🇩🇪🇺🇦 🇩",
    "keycap": "1\ufe0f\u20e3 ☁\ufe0f ☁\ufe0e",
    "Indic": "क्षि निகு ශ්\u200dරී",
    "conjoining": "\u1112\u1161\u11ab ᄒᆞᆫ",
    "lone mark": "\u0301 \u20e3 \u0e33",
    "right to left": "שלום عالم",
}
"""Characters whose width differs from their number."""

SAMPLES = CONTROLS | UNSEEN | MARKUP | TALL


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Run tests that ask for a `sample` once per sample, and those that ask for `markup` once per markup sample."""
    for name, table in (("sample", SAMPLES), ("markup", MARKUP)):
        if name in metafunc.fixturenames:
            metafunc.parametrize(name, table.values(), ids=table)


FORMATS_SEEN = "\u0600\u0601\u0602\u0603\u0604\u0605\u06dd\u070f\u0890\u0891\u08e2"
IGNORABLE = "\u034f\u115f\u1160\u17b4\u17b5\u180e\u3164\uffa0\u200b\u200e\u200f\u2060"


def leaks(text: str, allowed: str = "\n") -> set[str]:
    """Return what in `text` acts on a terminal, is invisible or reorders text: everything but letters, marks, digits,
    punctuation and spaces.

    Joiners and variation selectors are allowed where an emoji or a script needs them; `test_sanitize` covers those.
    """
    kept = set(allowed) | set(FORMATS_SEEN) | {"\u200c", "\u200d"}
    unseen = {"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"}
    return {
        char for char in set(text) - kept if unicodedata.category(char) in unseen or char in IGNORABLE
    }


SENT_BY_TEXTUAL = re.compile(
    rb"\x1b\[(?:[0-9;:]*m|[0-9;]*H|\?[0-9;]+[hl]|\?[0-9]+\$p|[<>=]?[0-9]*u|[0-9]*[ABCDJK])"
    rb"|\x1b\]22;[a-z]*\x07"
    rb"|\x1b[78]"
)
"""Styles, cursor positions, modes, mode queries, the keyboard protocol, erasing, pointer shape, and the commands that
save and restore the cursor (`painting.pinning`).
"""

COPYING = re.compile(rb"\x1b\]52;c;([A-Za-z0-9+/=]*)\x07")

PROGRESS = re.compile("(?:\rnewsdiff: [A-Za-z ]+, [0-9]+% *)+\r +\r")
"""The progress line, which appears on a slow machine, up to its removal."""

MAIN = "import sys; from newsdiff_tui.cli.main import main; sys.exit(main())"


class Terminal:
    """newsdiff on a pseudo terminal, and all bytes that it sends there."""

    def __init__(self, arguments: list[str | bytes], folder: Path, size: tuple[int, int]) -> None:
        import fcntl
        import pty
        import termios

        self._ours, theirs = pty.openpty()
        fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", size[1], size[0], 0, 0))
        home = {name: str(folder) for name in ("XDG_STATE_HOME", "XDG_CONFIG_HOME", "HOME")}
        gone = {"COLUMNS", "LINES", "NO_COLOR"}
        environment = {name: value for name, value in os.environ.items() if name not in gone}
        self._process = subprocess.Popen(
            [sys.executable, "-c", MAIN, *arguments],
            cwd=folder,
            stdin=theirs,
            stdout=theirs,
            stderr=theirs,
            env=environment | home | {"TERM": "xterm-256color"},
            start_new_session=True,
        )
        os.close(theirs)
        self.raw = b""
        self._read = 0

    def _receive(self, patience: float) -> bool:
        """Read what has arrived; return whether there may be more."""
        if not select.select([self._ours], [], [], patience)[0]:
            return self._process.poll() is None
        try:
            piece = os.read(self._ours, 1 << 16)
        except OSError:  # on Linux: the other end is closed
            return False
        self.raw += piece
        return bool(piece)

    def begin(self) -> None:
        """Wait until the app accepts input; earlier keys are lost."""
        self.press("", "Quit")
        while "Esc closes" not in self._new():
            os.write(self._ours, b"?")
            for _ in range(10):
                self._receive(0.1)
        self.press("\x1b[27u", "Quit")

    def press(self, keys: str, until: str = "") -> str:
        """Type keys, and return what is sent until it matches a pattern."""
        os.write(self._ours, keys.encode("utf-8"))
        deadline = time.monotonic() + 60
        while not re.search(until, self._new()):
            more = self._receive(0.2)
            assert more, f"it ended before it showed {until!r}: {self._new()[-3000:]}"
            assert time.monotonic() < deadline, f"{until!r} never came after {keys!r}:\n{self._new()[-6000:]}"
        new = self._new()
        self._read = len(self.raw)
        return new

    def repeat(self, key: str, until: str) -> str:
        """Type a key every few seconds until what is sent matches a pattern; a screen that is closing takes no keys."""
        deadline = time.monotonic() + 60
        while not re.search(until, self._new()):
            assert time.monotonic() < deadline, f"{until!r} never came after {key!r}:\n{self._new()[-6000:]}"
            os.write(self._ours, key.encode("utf-8"))
            for _ in range(20):
                self._receive(0.2)
                if re.search(until, self._new()):
                    break
        return self.press("", until)

    def _new(self) -> str:
        return SENT_BY_TEXTUAL.sub(b"", self.raw[self._read :]).decode("utf-8", "replace")

    def paste(self, text: str, until: str = "") -> str:
        """Paste as a terminal with bracketed paste does."""
        return self.press(f"\x1b[200~{text}\x1b[201~", until)

    def end(self) -> int:
        """Read to the end and return the exit code."""
        while self._receive(0.2):
            pass
        return self._process.wait(60)

    def close(self) -> None:
        if self._process.poll() is None:
            self._process.kill()
            self._process.wait(60)
        os.close(self._ours)

    @property
    def copied(self) -> list[bytes]:
        """What was sent to the clipboard, still encoded."""
        return COPYING.findall(self.raw)

    @property
    def text(self) -> str:
        """Everything sent except the progress line, what Textual sends by itself and what was copied."""
        kept = SENT_BY_TEXTUAL.sub(b"", COPYING.sub(b"", self.raw)).decode("utf-8")
        return PROGRESS.sub("", kept).replace("\r\n", "\n")


@pytest.fixture
def terminal(tmp_path: Path) -> Iterator[Callable[..., Terminal]]:
    """Run newsdiff with these arguments on a terminal of a given size."""
    pytest.importorskip("pty", reason="pseudo terminals of Unix")
    opened: list[Terminal] = []

    def run(*arguments: str | bytes, size: tuple[int, int] = (80, 24)) -> Terminal:
        opened.append(Terminal(list(arguments), tmp_path, size))
        return opened[-1]

    yield run
    for one in opened:
        one.close()


@pytest.fixture(scope="session")
def leaked() -> Callable[..., set[str]]:
    """`leaks`, as a fixture."""
    return leaks


@pytest.fixture(scope="session")
def samples() -> dict[str, dict[str, str]]:
    """All samples by kind."""
    return {"controls": CONTROLS, "unseen": UNSEEN, "markup": MARKUP, "tall": TALL}



@pytest.fixture(scope="session")
def hostile() -> Callable[[str], Any]:
    """A comparison with a sample in everything that comes from outside: texts, names, titles, dates, paths, notes."""
    import newsdiff
    from newsdiff.model import Document, Note

    def make(sample: str) -> Any:
        clean = sample.encode("utf-8", "replace").decode("utf-8")
        a = Document(
            f"{clean} The mayor of the town {clean} resigned on Monday.\n\n{clean}\n\nNobody was hurt in the fire.",
            f"Post {clean}", title=f"{clean} Title", date=clean, path=f"{clean}/a.txt", encoding=clean, sha256=clean,
        )  # fmt: skip
        b = Document(
            f"Nobody was hurt in the fire.\n\nThe mayor of the town has resigned {clean} on Tuesday. Rain is {clean}.",
            f"Herald {clean}", title=clean, date=f"2024 {clean}", path=f"b {clean}", encoding=clean, sha256=clean,
        )  # fmt: skip
        made = newsdiff.compare(a, b)
        from dataclasses import replace

        notes = tuple(Note(passage.id, f"{clean}\nSee {clean}", True) for passage in made.passages)
        return replace(made, notes=notes)

    return make
