"""Seed inputs besides the corpus: parts of real articles, pages, notes and configuration files."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from inputs import SEPARATOR

HERE = Path(__file__).parent
STORIES = HERE.parent / "gold" / "stories"

PAGE = b"""<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Mayor gone - Daily</title>
<meta property="og:site_name" content="Daily"><meta property="og:title" content="Mayor gone">
<meta property="article:published_time" content="2025-07-01T10:00:00Z">
<script type="application/ld+json">{"@type":"NewsArticle","headline":"Mayor gone","datePublished":"2025-07-01",
"publisher":{"@type":"Organization","name":"Daily"}}</script></head>
<body><nav><a href="/">Home</a></nav><article><h1>Mayor gone</h1><time datetime="2025-07-01">1 July</time>
<p>The mayor resigned on Monday after a <b>vote</b> of the council, which had lasted for eleven hours.</p>
<p>He was hospitalised in May.<br><br>Nobody was hurt in the accident, said a spokesman.</p>
<ul><li>Rain is expected.</li></ul><table><tr><td>1</td><td>2</td></tr></table></article></body></html>
"""

KEYS = b"""[keys]
next = "j"
previous = ["k", "ctrl+k"]
down = "down"
up = "up"
"""

HOSTILE = (
    "\x1b[31mred\x1b[0m \u202eback. <script>alert(1)</script> & [bold]x[/] =1+1 | `a` *b* _c_ ~~d~~.",
    "\ufeffNUL \0 here.\r\nCR \r only.\u2028Line\u2029Para\x85 \x1c\x1d e\u0301 👩\u200d🚀 \U000e0041.",
    "“A. B. C,” he said. ‘It’s,’ she said (loudly). Mr. X of the U.S. left at 5 a.m. \"Why?\"",
    "你好世界。東京で会った。「はい。」と述べた。 مرحبا بالعالم؟ नमस्ते दुनिया। Привет, мир. ΑΣ. สวัสดี",
    "---\ntitle: T\ndate: 2025-07-01\nlang: de\n---\n# Heading\n\n- item 1\n- item 2\n\n"
    "The post Foo appeared first on Bar.",
)


def seeds(name: str) -> Iterator[bytes]:
    """Return seed inputs for a target."""
    match name:
        case "read_page":
            yield b"0000" + PAGE
            yield b"0100<p>The mayor resigned on Monday.</p><p>Rain is expected.</p>"
        case "notebook":
            from notebook_target import example

            yield from (option + example() for option in (b"0000", b"1000", b"2000"))
            yield b"0000" + example() + SEPARATOR + example()
        case "config":
            yield KEYS
            yield b"[keys]\nquit = ['Q', 'f10', 'ctrl+x']\nhelp = 'question_mark'\n"
        case "read_text":
            for number, text in enumerate(_texts()):
                yield bytes((ord("0"), ord("0") + number % 3, *b"00")) + text.encode()
            for number, encoding in enumerate(("utf-16", "utf-32", "cp1252", "shift_jis", "koi8-r", "gb18030")):
                yield bytes((ord("0") + number, *b"000")) + HOSTILE[3].encode(encoding, "ignore")
        case "segment" | "sanitize":
            yield from (b"0000" + text.encode() for text in _texts())
        case _:
            yield from _pairs(b"p01u00" if name == "corrections" else "\u202eWire <b> | x".encode())


def _texts() -> Iterator[str]:
    yield from HOSTILE
    for path in sorted(STORIES.glob("*.txt")):
        yield path.read_text(encoding="utf-8")[:400]


def _pairs(third: bytes) -> Iterator[bytes]:
    """Yield the beginnings of both articles of each story, and hostile texts against each other."""
    for text, other in zip(HOSTILE, (*HOSTILE[1:], HOSTILE[0]), strict=True):
        yield b"0000" + SEPARATOR.join([text.encode(), f"{text} {other}".encode(), third, b"note"])
    for path in sorted(STORIES.glob("*-a.txt")):
        both = (path, path.with_name(path.name.replace("-a", "-b")))
        texts = [one.read_text(encoding="utf-8")[:110].encode() for one in both]
        yield b"0000" + SEPARATOR.join([*texts, third, b"note"])
