"""The real app on a pseudo terminal, with hostile text from every source on every screen, checked in the raw bytes."""

import os
import re
from base64 import b64decode
from collections.abc import Callable
from html import escape
from pathlib import Path
from typing import Any

import pytest

import newsdiff
from newsdiff.notebook.session import Session

pytestmark = pytest.mark.skipif(os.name != "posix", reason="pseudo terminals of Unix")

BACK = "\x1b[27u"
"""Escape, in the form that cannot be the beginning of a sequence."""


def page(title: str, name: str, body: list[str]) -> str:
    """A saved web page with hostile metadata."""
    paragraphs = "".join(f"<p>{escape(one)}</p>" for one in body)
    return (
        f"<html lang='en'><head><title>{escape(title)}</title>"
        f"<meta property='og:title' content='{escape(title)}'><meta property='og:site_name' content='{escape(name)}'>"
        f"</head><body><article><h1>{escape(title)}</h1>{paragraphs}</article></body></html>"
    )


@pytest.fixture
def pair(tmp_path: Path, samples: dict[str, dict[str, str]]) -> tuple[bytes, bytes]:
    """Two articles with every sample in them, in files with hostile names, and hostile notes on every passage."""
    every = [sample for table in samples.values() for sample in table.values()]
    known = "title: Mayor \x1b]2;owned\x07 [bold]resigns[/] \u202e\noutlet: Post \x9b31m[red]\u2066\ndate: 2024-05-01"
    left = [f"The mayor of the town said {one} on day {n} of the year." for n, one in enumerate(every)]
    right = [f"The mayor of the town has said {one} by day {n} of that year." for n, one in enumerate(every) if n % 3]
    folder = tmp_path / "f\x1b[2J\u202e[bold]"
    folder.mkdir()
    a = folder / os.fsdecode(b"a\x1b]0;owned\x07\xff.txt")
    b = folder / "b\u2066\x9b[@click=app.quit].html"
    a.write_text("\n\n".join([f"---\n{known}\n---", *left, SNOW]), encoding="utf-8", newline="")
    b.write_text(page("Herald \u202e[b]x", "Herald \x9d0;x\x9c :smile:", [*right, "Trains stop."]), encoding="utf-8")
    session = Session(newsdiff.compare(newsdiff.read(a), newsdiff.read(b)))
    shown = session.comparison
    for passage, one in zip(list(shown.passages), every, strict=False):
        here = next(now for now in shown.passages if (now.a, now.b) == (passage.a, passage.b))
        shown = session.annotate(shown, here, text=f"{one}\nnote", bookmarked=True)
    return os.fsencode(a), os.fsencode(b)


PASTED = "owned \x9d0;owned\x07 \x9b2J [bold]x[/] \u202ea\u200b\x08\ue000 [@click=app.quit]"
SNOW = "Snow fell \x1b]0;owned\x07 \u202etwice\x9b2J [@click=app.quit]."


@pytest.mark.parametrize("size", [(80, 24), (120, 40), (200, 60)], ids=["80x24", "120x40", "200x60"])
def test_nothing_hostile_is_sent(
    size: tuple[int, int], terminal: Callable[..., Any], pair: tuple[bytes, bytes], leaked: Callable[..., set[str]]
) -> None:
    app = terminal(*pair, size=size)
    app.begin()
    app.press("   G", "Snow fell")
    app.press("g")
    walk_the_screens(app)
    work(app)
    Path(os.fsdecode(pair[1])).unlink()
    app.press("r", "unchanged")
    app.press("q")
    assert app.end() == 0
    assert leaked(app.text) == set()
    for copied in map(b64decode, app.copied):
        assert leaked(copied.decode("utf-8"), "\n\t") == set()
    assert app.copied


def walk_the_screens(app: Any) -> None:
    """Show the passage by itself, help, every layout, search and the palette."""
    app.press("n\r", "back to the articles")
    app.press("n" + BACK, "Quit")
    while "[table:" not in app.repeat("v", r"\[(level rows|own order|one column|table:)"):
        pass
    app.repeat("v", r"\[(level rows|one column)\]")
    app.press("/", "words to find")
    app.paste(PASTED, "owned")
    app.press("\r", "not found")
    app.press("/", "Aa case")
    app.press("\x1b[114;3u")
    app.paste("(?<" + PASTED, "owned")
    app.press("\r", "invalid reg")
    app.press("\x10", "Search for")
    app.paste(PASTED, "owned")
    app.press(BACK, r"── (\d+ of \d+ ·|invalid)")


def work(app: Any) -> None:
    """Take notes, copy, export, pair and swap."""
    app.repeat("n", r"── \d+ of \d+ ·")
    app.press("a", "saves")
    app.paste(PASTED, "owned")
    app.press("\x13", "note saved")
    app.press("y", "copied")
    app.press("e", "Export as")
    app.press("\r", "Enter saves")
    app.press("\r", "Written to")
    app.press("e", "Export as")
    app.press("\r", "Enter saves")
    app.press("\r", "already exists")
    app.press("\r", "Enter saves")
    app.paste("/" + PASTED, "owned")
    app.press("\r", "There is no folder")
    app.press(BACK, r"── \d+ of \d+ ·")
    app.press("/", "Aa case")
    app.press("Snow fell\r", "hit 1")
    app.press("x", "[Pp]air ")
    app.press(BACK, r"n Next|pairing cancelled")
    app.press("s", "B Post")


def test_nothing_hostile_is_sent_by_the_table_of_several_articles(
    terminal: Callable[..., Any], pair: tuple[bytes, bytes], tmp_path: Path, leaked: Callable[..., set[str]]
) -> None:
    third = tmp_path / "c\u202e\x9b2J[@click=app.quit].txt"
    text = f"outlet: \x1b]0;owned\x07 [red]Quay\n\n{SNOW}\n\nThe mayor said \x1b[2J on day 3."
    third.write_text(text, encoding="utf-8")
    app = terminal(*pair, os.fsencode(third), size=(120, 40))
    app.begin()
    app.press("\r", "back to the table")
    app.press(BACK, "│")
    app.press("a", "saves")
    app.paste(PASTED, "owned")
    app.press("\x13", "note saved")
    app.press("l", "Notes")
    app.press(BACK)
    app.press("i", "Outlets|outlets")
    app.press(BACK)
    app.press("/", "words to find")
    app.paste(PASTED, "owned")
    app.press("\r", "not found")
    app.press("f", "Show|statements")
    app.press(BACK)
    app.press("s", "[Ff]amil")
    app.press(BACK)
    app.press("y", "copied")
    app.press("mmO:", "Quit")
    third.unlink()
    app.press(BACK + BACK + "r", "unchanged")
    app.press("\x11")
    assert app.end() == 0
    assert leaked(app.text) == set()
    for copied in map(b64decode, app.copied):
        assert leaked(copied.decode("utf-8"), "\n\t") == set()


@pytest.mark.parametrize(
    ("outputs", "own"),
    [
        (["--text", "--stat", "--all"], ""),
        (["--explain", "3"], ""),
        (["--json", "-"], ""),
        (["--html", "-"], ""),
        (["--markdown", "-"], "\u2060"),
        (["--csv", "-"], "\ufeff"),
        (["--screenshot", "-", "--size", "80x24"], ""),
        (["--encoding", "\x1b]0;owned\x07\u202e"], ""),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, list) else "",
)
def test_nothing_hostile_is_printed(
    outputs: list[str], own: str, terminal: Callable[..., Any], pair: tuple[bytes, bytes], leaked: Callable[..., Any]
) -> None:
    """Outputs printed to a terminal; markup of the format itself is allowed."""
    app = terminal(*pair, *outputs)
    assert app.end() == (2 if "--encoding" in outputs else 1)
    assert app.text
    assert b"\x1b" not in app.raw.replace(b"\r\x1b[K", b"")
    assert leaked(re.sub("\r\x1b\\[K(newsdiff: [a-z ]+, [0-9]+%)?", "", app.raw.decode("utf-8")), f"\r\n{own}") == set()
