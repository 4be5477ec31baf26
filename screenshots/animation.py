"""Draw half a minute of work in the app as one animated SVG.

    python screenshots/animation.py [file]

Each step is a picture of the app, shown for a few seconds with a caption. The file needs no script, so it moves in a
README too; with reduced motion it shows its first picture.
"""

from __future__ import annotations

import re
import sys
from dataclasses import dataclass
from html import escape
from pathlib import Path

import newsdiff
from newsdiff_tui.cli.screenshot import keys_of, screenshot

HERE = Path(__file__).parent
SEEDS = HERE.parent / "seeds"
SIZE = (104, 29)
CAPTION = 56
"""Height of the line with the caption."""


@dataclass(frozen=True, slots=True)
class Step:
    """A picture, with the keys pressed since the start, a caption, and its duration in seconds."""

    keys: str
    caption: str
    seconds: float


STEPS = (
    Step("", "$ newsdiff market-wire.md market-post.md", 4),
    Step("n n", "n   the next difference: 9:15 or 8:50", 4),
    Step("n n w", "w   the next that matters: who sells cheese?", 4),
    Step("n n w enter", "Enter   every changed character, and why", 4),
    Step("n n w f", "f   what to look at?", 3),
    Step("n n w f b", "b   what the Sabel Post leaves out", 4),
    Step('n n w f b F "', '"   who is quoted, and in the same words?', 4),
    Step("n n w e", "e   send it on", 3),
)


def animation() -> str:
    """Return the animated picture."""
    articles = [newsdiff.read(str(SEEDS / f"market-{outlet}.md")) for outlet in ("wire", "post")]
    comparison = newsdiff.compare(*articles)
    pictures = [screenshot(comparison, size=SIZE, keys=keys_of(step.keys)) for step in STEPS]
    sides = re.search(r'viewBox="0 0 ([\d.]+) ([\d.]+)"', pictures[0])
    if sides is None:
        sys.exit("a picture states no size")
    width, height = (round(float(side)) for side in sides.groups())
    total = sum(step.seconds for step in STEPS)
    rules, frames, at = [], [], 0.0
    for number, (step, picture) in enumerate(zip(STEPS, pictures, strict=True)):
        start, end = 100 * at / total, 100 * (at + step.seconds) / total
        rules.append(_rule(number, start, end, total))
        placed = picture.strip().replace("<svg ", f'<svg width="{width}" height="{height}" ', 1)
        frames.append(f'<g class="step" id="step{number}">{placed}{_caption(step.caption, width, height)}</g>')
        at += step.seconds
    style = "\n".join([".step { visibility: hidden; }", *rules, "@media (prefers-reduced-motion: reduce) {"])
    style += "\n.step { animation: none !important; } #step0 { visibility: visible; } }"
    size = f'viewBox="0 0 {width} {height + CAPTION}" width="{width}" height="{height + CAPTION}"'
    parts = [f'<svg xmlns="http://www.w3.org/2000/svg" {size}>', "<style>", style, "</style>", *frames, "</svg>"]
    return "\n".join(parts) + "\n"


def _rule(number: int, start: float, end: float, total: float) -> str:
    """Return CSS that shows a picture between two percentages of the time."""
    before = "0% { visibility: hidden; } " if start else ""
    after = f"{end:.2f}%, 100% {{ visibility: hidden; }} " if end < 100 else ""
    frames = f"@keyframes step{number} {{ {before}{start:.2f}% {{ visibility: visible; }} {after}}}"
    return f"{frames}\n#step{number} {{ animation: step{number} {total:g}s step-end infinite; }}"


def _caption(words: str, width: int, height: int) -> str:
    key, gap, rest = words.partition("   ")
    shown = f'<tspan fill="#6ea8fe">{escape(key)}</tspan>{"&#160;&#160;" if gap else ""}{escape(rest)}'
    return (
        f'<text x="{width // 2}" y="{height + 36}" text-anchor="middle" fill="#7d8590" '
        f'font-family="Fira Code, ui-monospace, monospace" font-size="24" font-weight="bold">{shown}</text>'
    )


if __name__ == "__main__":
    target = Path(sys.argv[1]) if len(sys.argv) > 1 else HERE / "app-animated.svg"
    target.write_text(animation(), encoding="utf-8")
