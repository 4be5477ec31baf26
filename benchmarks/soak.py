"""Compare thousands of pairs in one process, checking that memory stays flat and nothing fails.

    python benchmarks/soak.py [rounds, default 10000]

The pairs are texts from seeds/ and tests/gold/stories, most of them damaged: sentences dropped, repeated and shuffled,
letters changed, text in other scripts and hostile characters inserted, bytes lost. A third are pages, documents, books,
emails and PDF, which the child process parses. Every pair is read from files and compared, and every fifth is exported
in all formats; every twentieth time, four articles are collated and exported.

Caches of words and sentences are bounded, and fill during the first thousand rounds or so. Those rounds are printed,
but not counted. Exits with 1 if memory grows by more than a tenth between the first and the last quarter of the others,
in this process or in the one that parses, or if there was an error.
"""

from __future__ import annotations

import gc
import os
import random
import re
import sys
import tempfile
import time
import traceback
from collections import Counter
from pathlib import Path
from statistics import median

from soak_files import drawn

import newsdiff
from newsdiff.outputs.explanation import explanation_text
from newsdiff.outputs.formats import FORMATS
from newsdiff.outputs.many.formats import COLLATION_FORMATS

ROOT = Path(__file__).parents[1]
GROWTH = 1.10
"""Largest accepted ratio of the memory at the end to that at the beginning."""

WARM_UP = 1000
"""Number of rounds that are not counted, but at most a quarter of all."""

HOSTILE = (
    "\x1b]52;c;aGk=\x07", "\u202egnp.exe\u202c", "\x00", "<script>alert(1)</script>", "e\u0301" * 40, "\U000e0041",
    "=cmd|' /C calc'!A0", "[bold]no[/bold]", "\ufeff", "日本語の文章です。", "هذا نص عربي.",
    "👩‍👩‍👧‍👦", "\r", "\u2028", "Dr. A. B. c.",
)  # fmt: skip


def dropped(parts: list[str], draw: random.Random) -> list[str]:
    """Drop a fifth of the sentences."""
    return [part for part in parts if draw.random() > 0.2]


def doubled(parts: list[str], draw: random.Random) -> list[str]:
    """Repeat some sentences."""
    return parts + draw.choices(parts, k=len(parts) // 3) if parts else parts


def shuffled(parts: list[str], draw: random.Random) -> list[str]:
    """Shuffle the sentences."""
    return draw.sample(parts, len(parts))


def mistyped(parts: list[str], draw: random.Random) -> list[str]:
    """Change some letters."""
    return ["".join(draw.choice("aeiou .,\n") if draw.random() < 0.03 else char for char in part) for part in parts]


def poisoned(parts: list[str], draw: random.Random) -> list[str]:
    """Insert hostile characters."""
    return [part + draw.choice(HOSTILE) if draw.random() < 0.3 else part for part in parts]


DAMAGES = (dropped, doubled, shuffled, mistyped, poisoned)


def damaged(text: str, draw: random.Random) -> str:
    """Return a text with up to three kinds of damage."""
    parts = re.split(r"(?<=[.!?])(?=\s)", text)
    for damage in draw.sample(DAMAGES, draw.randint(0, 3)):
        parts = damage(parts, draw)
    return "".join(parts)


def exported(comparison: newsdiff.Comparison) -> int:
    """Return the total size of all exports of a comparison."""
    sizes = [len(made.content(comparison)) for made in FORMATS]
    if comparison.passages:
        sizes.append(len(explanation_text(comparison, newsdiff.explain(comparison, 1))))
    return sum(sizes)


def collated(documents: list[newsdiff.Document]) -> int:
    """Return the total size of all exports of the articles collated."""
    collation = newsdiff.collate(documents)
    return sum(len(made.render(collation)) for made in COLLATION_FORMATS)


def resident(process: str = "self") -> float:
    """Return the resident memory of a process, in MB."""
    gc.collect()
    pages = int(Path("/proc", process, "statm").read_text("ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6


def parser() -> str:
    """Return the process id of the child process that parses."""
    found = Path(f"/proc/self/task/{os.getpid()}/children").read_text("ascii").split()
    return found[-1] if found else ""


def soak(rounds: int) -> int:
    """Compare `rounds` pairs, print the measurements, and return the exit code."""
    texts = [path.read_text("utf-8") for path in sorted((ROOT / "tests/gold/stories").glob("*.txt"))]
    texts += [path.read_text("utf-8") for path in sorted((ROOT / "seeds").glob("*.txt"))]
    draw, ended, began = random.Random(2000), Counter[str](), time.process_time()
    held: dict[str, list[tuple[int, float]]] = {"this process": [], "the process that parses": []}
    with tempfile.TemporaryDirectory() as folder:
        for count in range(1, rounds + 1):
            try:
                ended[one_round(texts, draw, count, folder)] += 1
            except newsdiff.NewsdiffError:
                ended["refused with a sentence"] += 1
            except Exception:
                ended["failed"] += 1
                traceback.print_exc()
            if count % max(1, rounds // 80) == 0:
                held["this process"].append((count, resident()))
                if child := parser():
                    held["the process that parses"].append((count, resident(child)))
    print(f"{rounds} rounds in {time.process_time() - began:.0f} s of the processor: {dict(ended)}")
    grown = [name for name, sizes in held.items() if growth(name, sizes, min(WARM_UP, rounds // 4)) > GROWTH]
    return int(ended["failed"] > 0 or bool(grown))


def growth(name: str, sizes: list[tuple[int, float]], warm_up: int) -> float:
    """Print the memory of a process in the course of the rounds; return its growth after the warm-up."""
    counted = [size for count, size in sizes if count > warm_up]
    quarter = max(1, len(counted) // 4)
    first, last = median(counted[:quarter]), median(counted[-quarter:])
    print(f"{name}: {sizes[0][1]:.0f} MB after {sizes[0][0]} rounds; after a warm-up of {warm_up} rounds", end=" ")
    print(f"{first:.0f} MB in the first quarter, {last:.0f} in the last, {last / first:.2f} times as much", end="; ")
    print(f"at most {max(counted):.0f} MB")
    return last / first


def one_round(texts: list[str], draw: random.Random, count: int, folder: str) -> str:
    """Write the files of one round, read, compare or collate and export them; return what was done."""
    number = 4 if count % 20 == 0 else 2
    story = 2 * draw.randrange(len(texts) // 2)
    documents = []
    for at in range(number):
        suffix, data = drawn(damaged(texts[story + at % 2], draw), draw)
        path = Path(folder, f"{at}.{suffix}")
        path.write_bytes(data)
        documents.append(newsdiff.read(str(path)))
    if number > 2:
        collated(documents)
        return "collated"
    comparison = newsdiff.compare(*documents)
    if count % 5 == 0:
        exported(comparison)
    return "compared"


if __name__ == "__main__":
    sys.exit(soak(int(sys.argv[1]) if len(sys.argv) > 1 else 10_000))
