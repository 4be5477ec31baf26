"""Measure time and memory of the app on two articles of 5,000 paragraphs.

    python benchmarks/large_app.py [paragraphs]

Paragraphs of the left article are copied, reworded, omitted and moved in turn to make the right one. The app runs
without a terminal at 160 x 50. Limits: the first screen within 3 x the comparison alone, a page within 16 ms warm and
50 ms cold (95th percentile), a resize within 1 s, 400 MB. Exits with 1 if a limit is exceeded.
"""

from __future__ import annotations

import asyncio
import random
import resource
import statistics
import sys
import time
from collections.abc import Callable

import newsdiff
from newsdiff.model import Comparison
from newsdiff_tui.app import NewsdiffApp
from newsdiff_tui.state.workspace import Workspace

NOUNS = "council harbour minister budget river hospital strike market school bridge court farmer museum".split()
VERBS = "approved delayed praised rejected opened closed funded visited repaired criticised counted painted".split()
SHOWN, WARM, COLD, RESIZE, MEMORY = 3.0, 16.0, 50.0, 1.0, 400.0


def articles(paragraphs: int) -> tuple[str, str]:
    """Return two articles, the same ones on every run."""
    chance = random.Random(7)

    def sentence(n: int) -> str:
        words = [f"{chance.choice(NOUNS)}{chance.randrange(paragraphs)}" for _ in range(5)]
        done = chance.choice(VERBS)
        return f"The {words[0]} {done} the {words[1]} near {words[2]}, said {words[3]} of {words[4]} {n}."

    left = [" ".join(sentence(n) for _ in range(2)) for n in range(paragraphs)]
    right = [text.replace("The ", "A certain ", 1) if n % 3 else text for n, text in enumerate(left) if n % 11]
    for _ in range(paragraphs // 100):
        right.insert(chance.randrange(len(right)), right.pop(chance.randrange(len(right))))
    return "\n\n".join(left), "\n\n".join(right)


def milliseconds(work: Callable[[], object]) -> float:
    """Return the duration of a coroutine."""
    start = time.perf_counter()
    work()
    return (time.perf_counter() - start) * 1000


def p95(values: list[float]) -> float:
    """Return the 95th percentile."""
    return statistics.quantiles(values, n=20)[-1]


async def measure(comparison: Comparison) -> dict[str, float]:
    """Measure the app, in milliseconds."""
    start = time.perf_counter()
    app = NewsdiffApp(Workspace.temporary(comparison))
    found: dict[str, float] = {}
    async with app.run_test(size=(160, 50)) as pilot:
        found["shown"] = (time.perf_counter() - start) * 1000
        panes = app.main.panes
        rows = panes.size.height

        def page(top: int) -> None:
            panes.scroll_to(y=top, animate=False)
            for y in range(rows):
                panes.render_line(y)

        tops = list(range(rows, panes.virtual_size.height - rows, max(rows, panes.virtual_size.height // 60)))
        found["page, cold"] = p95([milliseconds(lambda top=top: page(top)) for top in tops])
        twice = [milliseconds(lambda top=top: page(top)) for top in tops[-20:] for _ in range(2)]
        found["page, warm"] = p95(twice[1::2])
        start = time.perf_counter()
        await pilot.resize_terminal(130, 40)
        await pilot.pause()
        found["resize"] = (time.perf_counter() - start) * 1000
        start = time.perf_counter()
        await pilot.press("n")
        found["next difference"] = (time.perf_counter() - start) * 1000
    return found


def main(paragraphs: int) -> int:
    """Measure, print a table, and return the exit code."""
    a, b = articles(paragraphs)
    start = time.perf_counter()
    comparison = newsdiff.compare(a, b)
    alone = time.perf_counter() - start
    found = asyncio.run(measure(comparison))
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    shown = alone + found["shown"] / 1000
    print(f"{paragraphs} paragraphs a side, {len(comparison.passages)} passages")
    print(f"{'comparison alone':<24}{alone:>9.2f} s")
    print(f"{'comparison shown':<24}{shown:>9.2f} s  {shown / alone:.2f} x")
    for name in ("page, cold", "page, warm", "resize", "next difference"):
        print(f"{name:<24}{found[name]:>9.1f} ms")
    print(f"{'memory':<24}{memory:>9.0f} MB")
    kept = shown <= SHOWN * alone and found["page, warm"] <= WARM and found["page, cold"] <= COLD
    return int(not (kept and found["resize"] <= RESIZE * 1000 and memory <= MEMORY))


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else 5000))
