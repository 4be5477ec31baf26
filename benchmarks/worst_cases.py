"""Compare texts designed to be slow, each in a separate process, within limits of time and memory.

    python benchmarks/worst_cases.py [name ...]

The texts are in `slow_texts.py` and `slow_sentences.py`; the largest have as many sentences or characters as newsdiff
accepts. Exits with 1 if a limit is exceeded.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from processes import compare, run
from slow_sentences import CASES as SENTENCES
from slow_texts import CASES as TEXTS

CASES = TEXTS | SENTENCES
SECONDS = 60
MEGABYTES = 2000

_REPEATED = """
import sys
import newsdiff
size = int(sys.argv[1])
same = " ".join(["The council met on Monday."] * (size // 6))
comparison = newsdiff.compare(same, same + " Rain fell.")
"""

NOTES = f"""{_REPEATED}
from newsdiff.comparing.anchors import Locator
from newsdiff.model import Correction
from newsdiff.notebook.fitting import fit
from newsdiff.notebook.values import KeptCorrection, KeptNote, Notebook
left, right = locators = Locator(comparison.a), Locator(comparison.b)
ends = [(left.anchor(i % (size // 6)), right.anchor(i * 7 % (size // 6))) for i in range(size // 3)]
notes = tuple(KeptNote((a,), (b,), str(i), False) for i, (a, b) in enumerate(ends))
book = Notebook(notes, tuple((KeptCorrection(Correction("unpair", a, b)),) for a, b in ends))
fit(book.swapped().merged_with(book).swapped(), comparison, locators)
"""
"""Applies ten thousand notes and as many corrections to five thousand equal sentences, after merging them."""

SEARCH = f"""{_REPEATED}
from newsdiff_tui.layout.searching import Query, search
from newsdiff_tui.layout.view import view
made = view(comparison)
assert search(Query(".", regex=True), made.bands, made.texts).hits
"""
"""Searches a text of equal sentences for every character."""

COLLATING = """
import sys
import newsdiff
from newsdiff.outputs.many.formats import COLLATION_FORMATS
size = int(sys.argv[1]) // 40
same = " ".join(["The council met on Monday."] * size)
results = [
    " ".join(f"Team {k * n % 41} beat team {k * n % 37} by {n % 9} to {k}." for n in range(size)) for k in range(2, 7)
]
for texts in ([f"{same} Rain fell {k} times." for k in range(5)], results):
    collation = newsdiff.collate(texts)
    for made in COLLATION_FORMATS:
        made.render(collation)
"""
"""Collates and exports five articles of 750 equal sentences, and five of as many results."""

READING = """
import json, os, sys, tempfile
import newsdiff
from pathlib import Path
from newsdiff.reading.parsing.parent import end_parser
size = int(sys.argv[1])
data = json.dumps({"@type": "NewsArticle", "author": [{"name": "[" * 100}] * size, "headline": ["a"] * size})
script = f'<script type="application/ld+json">{data}</script>'
text = "".join(f"<p>The council met on day {n} and spoke of the harbour.</p>" for n in range(size * 3 // 2))
page = f"<html><head><title>Council</title>{script}</head><body><article>{text}</article></body></html>"
with tempfile.TemporaryDirectory() as folder:
    path = Path(folder, "a.html")
    path.write_text(page, "utf-8")
    newsdiff.read(str(path))
end_parser()
"""
"""Reads a page near the limit on tags, with large metadata."""

PROGRAMS = {"notes": NOTES, "search": SEARCH, "collating": COLLATING, "reading": READING}
"""Slow work on a comparison, by name."""


def _measure_program(name: str, size: int) -> bool:
    """Measure one of `PROGRAMS`, and return whether it exceeds a limit."""
    done = run([sys.executable, "-c", PROGRAMS[name], str(size)], 2 * SECONDS)
    late = done.code != 0 or done.seconds > SECONDS or done.megabytes > MEGABYTES
    print(f"{name:<62}{done.seconds:>8.1f}{done.megabytes:>7.0f}{'  over' if late else ''}", flush=True)
    return late


def main(chosen: list[str], size: int = 30_000) -> int:
    """Measure the named cases, or all; `size` is the number of sentences a side in the larger ones."""
    unknown = set(chosen) - CASES.keys() - PROGRAMS.keys()
    if unknown:
        sys.exit(f"no such case: {', '.join(sorted(unknown))}; there are {', '.join((*CASES, *PROGRAMS))}")
    over = 0
    print(f"{'':<25}{'MB a, b':>12}{'sentences a, b':>17}{'links':>8}{'s':>8}{'MB':>7}")
    for name in chosen or (*CASES, *PROGRAMS):
        if name in PROGRAMS:
            over += _measure_program(name, size)
            continue
        with tempfile.TemporaryDirectory() as folder:
            sides = Path(folder, "a.txt"), Path(folder, "b.txt")
            for path, text in zip(sides, CASES[name](size), strict=True):
                path.write_text(text, "utf-8")
            done = compare(*sides, seconds=2 * SECONDS)
            sizes = " ".join(f"{path.stat().st_size / 1e6:.2f}" for path in sides)
        counts = done.output.decode().split()[1:] or ["-", "-", "-"]
        late = done.code != 0 or done.seconds > SECONDS or done.megabytes > MEGABYTES
        over += late
        outcome = "" if done.code == 0 else done.ended
        print(
            f"{name:<25}{sizes:>12}{' '.join(counts[:2]):>17}{counts[2]:>8}{done.seconds:>8.1f}{done.megabytes:>7.0f}"
            f"{'  over' if late else ''} {outcome}".rstrip(),
            flush=True,
        )
    return int(over > 0)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
