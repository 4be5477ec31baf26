"""Draw docs/alignment.svg: sentences of the two seed articles, the pairs that were scored, and the links chosen.

    python screenshots/alignment.py

The picture shows what `align` and `compare` return for the seeds; the same input gives the same picture. It has its own
background and follows the reader's light or dark preference, so that it is legible anywhere.
"""

from __future__ import annotations

import textwrap
from html import escape
from math import ceil
from pathlib import Path
from typing import TYPE_CHECKING

import newsdiff
from newsdiff.aligning import THRESHOLD, align

if TYPE_CHECKING:
    from newsdiff.model import Article, Comparison

ROOT = Path(__file__).parents[1]
TARGET = ROOT / "docs" / "alignment.svg"
SHOWN_A, SHOWN_B = range(4, 12), range(3, 10)
"""The sentences that are drawn, counted from 0."""

CHARACTERS, LINES = 52, 3
"""Maximum width and height of a sentence; longer ones end in …."""

WIDTH, BOX, LINE, GAP, TOP = 1120, 400, 17, 14, 62
STYLE = """
text { font: 13px system-ui, "Segoe UI", "DejaVu Sans", Arial, sans-serif; fill: #1f2328; }
.ground { fill: #ffffff; stroke: #d0d7de; } .box { fill: #f6f8fa; stroke: #d0d7de; }
.number, .foot { fill: #59636e; } .head { font-weight: 600; font-size: 14px; }
path { fill: none; } .pair { stroke: #8c959f; stroke-width: 1.2; stroke-dasharray: 3 4; }
.place { stroke: #6639ba; stroke-width: 2.4; } .moved { stroke: #bc4c00; stroke-width: 2.4; stroke-dasharray: 9 4; }
.certain { stroke: #1a7f37; stroke-width: 2.4; } .label { fill: #ffffff; } .score { font-size: 12px; }
text.place { fill: #6639ba; stroke: none; } text.moved { fill: #bc4c00; stroke: none; }
text.certain { fill: #1a7f37; stroke: none; } text.pair { fill: #59636e; stroke: none; }
@media (prefers-color-scheme: dark) {
  text { fill: #e6edf3; } .ground, .label { fill: #0d1117; } .ground, .box { stroke: #3d444d; } .box { fill: #151b23; }
  .number, .foot, text.pair { fill: #9198a1; } .pair { stroke: #656c76; }
  .place { stroke: #ab7df8; } text.place { fill: #ab7df8; } .moved { stroke: #f0883e; } text.moved { fill: #f0883e; }
  .certain { stroke: #3fb950; } text.certain { fill: #3fb950; }
}
"""


def lines_of(text: str) -> list[str]:
    """Return a sentence wrapped to fit its box."""
    return textwrap.wrap(" ".join(text.split()), CHARACTERS, max_lines=LINES, placeholder=" …")


def boxes(article: Article, shown: range, left: int) -> tuple[list[str], dict[int, float]]:
    """Draw the sentences of one side below each other; return the drawing and the vertical centre of each box."""
    out, middles, top = [], {}, float(TOP)
    for index in shown:
        lines = lines_of(article.sentence_text(index))
        height = LINE * len(lines) + 12
        out.append(f'<rect class="box" x="{left}" y="{top:g}" width="{BOX}" height="{height}" rx="5"/>')
        out.append(f'<text class="number" x="{left + 10}" y="{top + 19:g}">{index + 1}</text>')
        for row, line in enumerate(lines):
            out.append(f'<text x="{left + 36}" y="{top + 19 + row * LINE:g}">{escape(line)}</text>')
        middles[index] = top + height / 2
        top += height + GAP
    return out, middles


def kind_of(comparison: Comparison, a: int, b: int) -> str:
    """Return the kind of a drawn pair: a certain link, in place, moved, or not linked."""
    for passage in comparison.passages:
        if a in passage.a and b in passage.b and any((link.a, link.b) == (a, b) for link in comparison.links):
            if passage.position == "moved":
                return "moved"
            return "certain" if passage.score == 1.0 else "place"
    return "pair"


def curves(comparison: Comparison, middles: tuple[dict[int, float], dict[int, float]]) -> list[str]:
    """Draw the pairs that were not linked and, above them, links with their scores."""
    start, end = 24 + BOX, WIDTH - 24 - BOX
    lines, labels = [], []
    taken: list[tuple[float, float]] = []
    for kind, a, b, score in drawn(comparison):
        y, y_end = middles[0][a], middles[1][b]
        bend = (end - start) * BEND
        curve = f"M{start} {y:g} C{start + bend:g} {y:g} {end - bend:g} {y_end:g} {end} {y_end:g}"
        lines.append(f'<path class="{kind}" d="{curve}"/>')
        if kind != "pair":
            at = next(part for part in PLACES if _is_free(part, _height(y, y_end, part), taken))
            x, height = _along(start, end, at), _height(y, y_end, at)
            taken.append((at, height))
            labels.append(f'<rect class="label" x="{x - 16:.1f}" y="{height - 9:.1f}" width="32" height="18" rx="3"/>')
            labels.append(
                f'<text class="score {kind}" x="{x:.1f}" y="{height + 4.5:.1f}" text-anchor="middle">{score:.2f}</text>'
            )
    return lines + labels


BEND = 0.45
PLACES = (0.5, 0.3, 0.7, 0.2, 0.8, 0.4, 0.6, 0.12, 0.88)
"""Places for a score on its curve, best first."""


def drawn(comparison: Comparison) -> list[tuple[str, int, int, float]]:
    """Return the drawn pairs with their kind and score, links last."""
    scored = align(*comparison.articles).scores.items()
    pairs = [(kind_of(comparison, a, b), a, b, score) for (a, b), score in scored if a in SHOWN_A and b in SHOWN_B]
    return sorted(pairs, key=lambda pair: (pair[0] != "pair", *pair[1:]))


def _is_free(part: float, height: float, taken: list[tuple[float, float]]) -> bool:
    """Return whether a position is clear of other scores."""
    return all(abs(other - part) > 0.09 or abs(other_height - height) > 18 for other, other_height in taken)


def _along(start: float, end: float, t: float) -> float:
    """Return the x coordinate at a fraction of a curve."""
    return start + (end - start) * (3 * (1 - t) ** 2 * t * BEND + 3 * (1 - t) * t**2 * (1 - BEND) + t**3)


def _height(start: float, end: float, t: float) -> float:
    """Return the y coordinate at a fraction of a curve."""
    return start + (end - start) * (3 * (1 - t) * t**2 + t**3)


def legend(top: float, best: float) -> list[str]:
    """Draw the legend; `best` is the highest score of the drawn pairs that were not linked."""
    meanings = (
        ("certain", "the same but for spelling: certain"),
        ("place", f"linked, {THRESHOLD:.2f} or more, in place"),
        ("moved", "linked, moved"),
        ("pair", f"looked at, not linked, here less than {ceil(best * 100 + 1e-9) / 100:.2f}"),
    )
    out, x = [], 24
    for kind, meaning in meanings:
        out.append(f'<path class="{kind}" d="M{x} {top} h34"/>')
        out.append(f'<text class="foot" x="{x + 42}" y="{top + 4.5}">{meaning}</text>')
        x += 76 + round(6.9 * len(meaning))
    return out


def picture() -> str:
    """Return the whole picture as SVG."""
    seeds = (newsdiff.read(str(ROOT / "seeds" / f"izhevsk-{outlet}.txt")) for outlet in ("blog", "wire"))
    comparison = newsdiff.compare(*seeds)
    left, middles_a = boxes(comparison.a, SHOWN_A, 24)
    right, middles_b = boxes(comparison.b, SHOWN_B, WIDTH - 24 - BOX)
    foot = max(*middles_a.values(), *middles_b.values()) + 62
    heads = [
        (x, f"{escape(article.outlet)}, sentences {shown[0] + 1} to {shown[-1] + 1}")
        for x, article, shown in ((24, comparison.a, SHOWN_A), (WIDTH - 24 - BOX, comparison.b, SHOWN_B))
    ]
    best = max(score for kind, _, _, score in drawn(comparison) if kind == "pair")
    title = "Sentences of two articles, the scores of the pairs that were looked at, and the links that were chosen"
    return "\n".join(
        [
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {foot + 26:g}" role="img">',
            f"<title>{title}</title>",
            f"<style>{STYLE}</style>",
            f'<rect class="ground" x="0.5" y="0.5" width="{WIDTH - 1}" height="{foot + 25:g}" rx="8"/>',
            *(f'<text class="head" x="{x}" y="36">{head}</text>' for x, head in heads),
            *curves(comparison, (middles_a, middles_b)),
            *left,
            *right,
            *legend(foot, best),
            "</svg>",
            "",
        ]
    )


if __name__ == "__main__":
    TARGET.write_text(picture(), encoding="utf-8")
