"""Starting the real app repeatedly: every start shows a screen, and every run ends cleanly."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("pty", reason="pseudo terminals of Unix")

STARTS = 12

IMPORTS = """
import sys
from importlib import import_module
import newsdiff_tui.cli.load
for module in newsdiff_tui.cli.load.ENGINES:
    import_module(module)
before = set(sys.modules)
import newsdiff
text = "The mayor of {0} hospitalised {1} people on Monday, she said. Nobody else saw how that came about.\\n\\n"
a = "".join(text.format("London", n) for n in range(9))
b = "".join(text.format("Londons", n * 7 + 1).replace("ised", "ized") for n in range(9))
for language in (None, "de", "zh", "ru", "ar"):
    newsdiff.compare(a, b, language=language)
print(*sorted(set(sys.modules) - before))
"""


def test_every_start_shows_the_first_screen_and_quits_cleanly(folder: Path, open_terminal: Any) -> None:
    for start in range(STARTS):
        terminal = open_terminal(folder, "a.txt", "b.txt").opened()
        terminal.press(b"q")
        assert terminal.end() == 0, f"start {start}: {terminal.out!r}"
        assert b"Traceback" not in terminal.out
        assert terminal.left_set() == []


@pytest.mark.parametrize("key", [b"\x1b", b"q", b"\x03"], ids=["Esc", "q", "Ctrl-C"])
def test_every_start_of_a_long_comparison_can_be_cancelled(long_articles: Path, open_terminal: Any, key: bytes) -> None:
    """The comparison is at work on its thread while the waiting screen is imported and used."""
    for start in range(STARTS // 4):
        terminal = open_terminal(long_articles, "a.txt", "b.txt")
        assert b"Esc cancels" in terminal.read(60, b"Esc cancels"), f"start {start}: {terminal.out!r}"
        terminal.press(key)
        assert terminal.end() == 0, f"start {start}: {terminal.out!r}"
        assert b"Traceback" not in terminal.out
        assert terminal.left_set() == []


def test_comparing_imports_nothing_while_the_screen_is_imported() -> None:
    """Two threads that import the same modules at once may each see a module that the other has half imported."""
    done = subprocess.run([sys.executable, "-c", IMPORTS], capture_output=True, check=True, encoding="utf-8")
    assert done.stdout.split() == []
