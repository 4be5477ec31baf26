"""Compare thousands of pairs in one process, checking that memory stays flat and nothing fails.

    python benchmarks/soak.py [comparisons, default 2000]

The pairs are real texts (seeds/, tests/gold/stories), most of them damaged: sentences dropped, repeated and shuffled,
letters changed, text in other scripts and hostile characters inserted, bytes lost, the whole wrapped in a web page.
Every pair is read from a file and compared; every fifth is exported in all formats. Exits with 1 if memory grows by
more than a tenth between the first and the last quarter, or if there was an error.
"""

from __future__ import annotations

import gc
import html
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

import newsdiff
from newsdiff.outputs.csv_table import table
from newsdiff.outputs.explanation import explanation_text
from newsdiff.outputs.html import html_report
from newsdiff.outputs.json_contract import to_json
from newsdiff.outputs.markdown import markdown
from newsdiff.outputs.summary import summary
from newsdiff.outputs.text import listing

ROOT = Path(__file__).parents[1]
GROWTH = 1.10
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


def damaged(text: str, draw: random.Random) -> bytes:
    """Return a text with up to three kinds of damage, as the bytes of a file."""
    parts = re.split(r"(?<=[.!?])(?=\s)", text)
    for damage in draw.sample(DAMAGES, draw.randint(0, 3)):
        parts = damage(parts, draw)
    text = "".join(parts)
    if draw.random() < 0.15:
        paragraphs = "".join(f"<p>{html.escape(part)}</p>" for part in text.split("\n\n"))
        head = f"<head><title>{html.escape(text[:40])}</title></head>"
        text = f"<html>{head}<body><article>{paragraphs}</article></body></html>"
    encoding = draw.choice(["utf-8", "utf-8", "utf-8", "utf-16", "cp1252"])
    data = text.encode(encoding, "replace")
    return data[: draw.randrange(len(data) + 1)] if draw.random() < 0.05 else data


def exported(comparison: newsdiff.Comparison) -> int:
    """Return the total size of all exports of a comparison."""
    made = [to_json(comparison), html_report(comparison), markdown(comparison), table(comparison)]
    made += [listing(comparison), summary(comparison)]
    if comparison.passages:
        made.append(explanation_text(comparison, newsdiff.explain(comparison, 1)))
    return sum(map(len, made))


def resident() -> float:
    """Return the resident memory of this process, in MB."""
    gc.collect()
    pages = int(Path("/proc/self/statm").read_text("ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6


def soak(rounds: int) -> int:
    """Compare that many pairs, print the measurements, and return the exit code."""
    texts = [path.read_text("utf-8") for path in sorted((ROOT / "tests/gold/stories").glob("*.txt"))]
    texts += [path.read_text("utf-8") for path in sorted((ROOT / "seeds").glob("*.txt"))]
    draw, ended, held, began = random.Random(2000), Counter[str](), list[float](), time.process_time()
    with tempfile.TemporaryDirectory() as folder:
        paths = [Path(folder, name) for name in ("a.txt", "b.txt")]
        for count in range(1, rounds + 1):
            story = 2 * draw.randrange(len(texts) // 2)
            for path, text in zip(paths, texts[story : story + 2], strict=True):
                path.write_bytes(damaged(text, draw))
            try:
                comparison = newsdiff.compare(*[newsdiff.read(str(path)) for path in paths])
                if count % 5 == 0:
                    exported(comparison)
                ended["compared"] += 1
            except newsdiff.NewsdiffError:
                ended["refused with a sentence"] += 1
            except Exception:
                ended["failed"] += 1
                traceback.print_exc()
            if count % max(1, rounds // 40) == 0:
                held.append(resident())
    quarter = max(1, len(held) // 4)
    first, last = median(held[:quarter]), median(held[-quarter:])
    print(f"{rounds} pairs in {time.process_time() - began:.0f} s of the processor: {dict(ended)}")
    print(f"memory: {first:.0f} MB in the first quarter, {last:.0f} MB in the last, {last / first:.2f} times as much")
    return int(ended["failed"] > 0 or last > GROWTH * first)


if __name__ == "__main__":
    sys.exit(soak(int(sys.argv[1]) if len(sys.argv) > 1 else 2000))
