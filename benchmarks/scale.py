"""Measure how time and memory grow with the text, and how many known edits and moves are found; compare other tools.

    python benchmarks/scale.py [--peers] [sentences ...]

The default sizes are 30, 300, 3,000 and 30,000 sentences a side (`synthetic.py`). Each comparison has its own process.
The time is processor time, of `compare()` alone for newsdiff and of the whole process for other tools. `found` is the
share of sentences of a kind with all true partners linked; `wrong` is the share of links that join sentences of
different origin. The floor compares `compare()` on the two seed articles with diff-match-patch in pure Python, with
semantic clean-up, on their linked pairs alone.

With --peers, other tools compare the same texts. They mark words and link nothing, so a sentence counts as found if the
tool leaves at least half of what it shares with each of its partners unmarked; for HtmlDiff, which pairs lines, if the
two are paired. They get one sentence per line, which helps line-based tools, because the paragraphs of the two texts
differ.

Exits with 1 if a limit is exceeded: the ratio of the two largest sizes, or seconds and megabytes of the largest.
"""

from __future__ import annotations

import json
import statistics
import sys
import tempfile
import time
from bisect import bisect_right
from collections import Counter, defaultdict
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from peers_words import PROGRAMS, command, diff_match_patch, equal_stretches, installed, steps_of
from processes import Run, compare, run
from synthetic import KINDS

if TYPE_CHECKING:
    from collections.abc import Iterable

    from peers_words import Step

SIZES = [30, 300, 3_000, 30_000]
RATIO, SECONDS, MEGABYTES = 13.0, 30.0, 800.0
"""Limits for the growth of time with ten times the sentences, and for time and memory at 30,000 sentences a side."""

FLOOR = 6.0
"""Limit for `compare()` on the seeds, as a share of diff-match-patch's time for their linked pairs."""

PATIENCE = 120
"""Seconds after which a tool is stopped."""

SEEDS = Path(__file__).parents[1] / "seeds"
PEERS = (*PROGRAMS, "redlines", "html_diff", "collatex", "copy_spotter")
COLUMNS = (*KINDS, "moved")
Link = tuple[int, int]


class Truth(NamedTuple):
    """What is known about a synthetic pair; spans are offsets."""

    a: str
    b: str
    spans_a: list[list[int]]
    spans_b: list[list[int]]
    fates: list[tuple[str, list[int], bool] | None]


def made(sentences: int, folder: Path) -> Truth:
    """Generate a pair of texts and return what is known about it."""
    script = Path(__file__).with_name("synthetic.py")
    run([sys.executable, str(script), str(sentences), str(folder)], PATIENCE)
    truth = json.loads((folder / "truth.json").read_text("utf-8"))
    a, b = ((folder / name).read_text("utf-8") for name in ("a.txt", "b.txt"))
    fates = [None if fate is None else (fate[0], fate[1], fate[2]) for fate in truth["fates"]]
    return Truth(a, b, truth["spans_a"], truth["spans_b"], fates)


def recalls(truth: Truth, links: set[Link]) -> dict[str, float]:
    """Return, for each kind and for all moved sentences, the share of sentences whose partners were all found."""
    hits: Counter[str] = Counter()
    total: Counter[str] = Counter()
    for i, fate in enumerate(truth.fates):
        if fate:
            kind, partners, moved = fate
            found = all((i, j) in links for j in partners)
            for column in [kind, *["moved"] * moved]:
                total[column] += 1
                hits[column] += found
    return {column: hits[column] / count for column, count in total.items()}


def wrong(truth: Truth, links: set[Link]) -> float:
    """Return the share of links that join sentences of different origin."""
    right = {(i, j) for i, fate in enumerate(truth.fates) if fate for j in fate[1]}
    return len(links - right) / max(len(links), 1)


def links_of(path: Path, truth: Truth) -> set[Link]:
    """Return newsdiff's links, converted to the true sentences."""
    starts = [[start for start, _ in spans] for spans in (truth.spans_a, truth.spans_b)]
    rows = (list(map(int, line.split())) for line in path.read_text("utf-8").splitlines())
    return {(bisect_right(starts[0], row[0]) - 1, bisect_right(starts[1], row[2]) - 1) for row in rows}


def links_of_steps(truth: Truth, steps: list[Step]) -> set[Link]:
    """Return the true pairs of which a tool leaves at least half of the shared words unmarked."""
    ends = [_visible_ends(truth.a, truth.spans_a), _visible_ends(truth.b, truth.spans_b)]
    common: defaultdict[Link, int] = defaultdict(int)
    for a, b, length in equal_stretches(steps):
        at = 0
        while at < length:
            i, j = bisect_right(ends[0], a + at), bisect_right(ends[1], b + at)
            piece = min(length - at, ends[0][i] - a - at, ends[1][j] - b - at)
            common[i, j] += piece
            at += piece
    return {pair for pair, characters in common.items() if 2 * characters >= max(1, _shared(truth, *pair))}


def _visible_ends(text: str, spans: Iterable[Iterable[int]]) -> list[int]:
    """Return the end of each sentence, counted in visible characters."""
    out, total = [], 0
    for start, end in spans:
        total += sum(map(len, text[start:end].split()))
        out.append(total)
    return out


def _shared(truth: Truth, i: int, j: int) -> int:
    """Count the characters of the words that two sentences share."""
    words = [Counter(text[slice(*span)].lower().rstrip(".").split()) for text, span in (
        (truth.a, truth.spans_a[i]), (truth.b, truth.spans_b[j])
    )]  # fmt: skip
    return sum(len(word) * count for word, count in (words[0] & words[1]).items())


def print_head(first: str) -> None:
    """Print the header of a table."""
    kinds = "".join(f"{column:>11}" for column in COLUMNS)
    print(f"\n{first:<22}{'s':>9}{'MB':>7}{'found:':>8}{kinds}{'wrong':>8}")


def print_row(name: str, done: Run, found: dict[str, float] | None, share_wrong: float | None = None) -> None:
    """Print a row of a table."""
    row = f"{name:<22}{done.seconds:>9.2f}{done.megabytes:>7.0f}{'':>8}"
    if found is None:
        print(row, done.ended, flush=True)
        return
    row += "".join(f"{found[column]:>11.1%}" if column in found else f"{'-':>11}" for column in COLUMNS)
    print(row + (f"{share_wrong:>8.1%}" if share_wrong is not None else ""), flush=True)


def measure(sentences: int, folder: Path) -> tuple[float, float]:
    """Measure newsdiff at one size, print a row, and return the seconds of `compare()` and the megabytes of the
    process.
    """
    truth = made(sentences, folder)
    links = folder / "links.txt"
    done = compare(folder / "a.txt", folder / "b.txt", PATIENCE, links)
    name = f"{sentences:,} ({len(truth.a) / 1e6:.2f} MB)"
    if done.code != 0:
        print_row(name, done, None)
        return float("inf"), done.megabytes
    said = links_of(links, truth)
    compared = done._replace(seconds=float(done.output.split()[0]))
    print_row(name, compared, recalls(truth, said), wrong(truth, said))
    return compared.seconds, done.megabytes


def measure_peers(sentences: int, folder: Path, tools: list[str]) -> list[str]:
    """Measure the other tools at one size; return those that finished in time."""
    truth = made(sentences, folder)
    print_head(f"{sentences:,} sentences")
    done = compare(folder / "a.txt", folder / "b.txt", PATIENCE, folder / "links.txt")
    said = links_of(folder / "links.txt", truth)
    print_row("newsdiff", done, recalls(truth, said))
    paths = [folder / "a.lines.txt", folder / "b.lines.txt"]
    for path, text, spans in zip(paths, (truth.a, truth.b), (truth.spans_a, truth.spans_b), strict=True):
        path.write_text("".join(text[slice(*span)] + "\n" for span in spans), "utf-8")
    in_time = []
    for tool in tools:
        done = run(command(tool, *paths), PATIENCE)
        if done.ended != "done":
            print_row(tool, done, None)
            continue
        in_time.append(tool)
        pairs = tool == "html_diff"
        said = set(map(tuple, json.loads(done.output))) if pairs else links_of_steps(truth, steps_of(tool, done.output))
        print_row(tool, done, recalls(truth, said))
    return in_time


def measure_floor() -> float:
    """Return the ratio of diff-match-patch's time on the linked pairs of the seeds to the time of `compare()`."""
    import newsdiff

    articles = [newsdiff.read(SEEDS / name) for name in ("izhevsk-blog.txt", "izhevsk-wire.txt")]
    comparison = newsdiff.compare(*articles)
    pairs = [(comparison.a.sentence_text(link.a), comparison.b.sentence_text(link.b)) for link in comparison.links]

    def ours() -> None:
        newsdiff.compare(*articles)

    def theirs() -> None:
        for pair in pairs:
            diff_match_patch(*pair)

    taken: dict[str, list[float]] = {"compare()": [], "diff-match-patch": []}
    for _ in range(15):
        for name, work in zip(taken, (ours, theirs), strict=True):
            start = time.process_time()
            work()
            taken[name].append(time.process_time() - start)
    own, other = (statistics.median(times) for times in taken.values())
    print(f"\nthe seeds: compare() {own * 1000:.1f} ms; diff-match-patch on its {len(pairs)} linked pairs", end=" ")
    print(f"{other * 1000:.1f} ms, {other / own:.1f} times as long")
    return other / own


def main(arguments: list[str]) -> int:
    """Measure, print the tables, and return the exit code."""
    sizes = [int(argument.replace(",", "")) for argument in arguments if argument != "--peers"] or SIZES
    kept = True
    with tempfile.TemporaryDirectory() as name:
        print_head("newsdiff, sentences")
        measured = [measure(size, Path(name)) for size in sizes]
        if len(sizes) > 1:
            ratio = measured[-1][0] / measured[-2][0]
            print(f"time at {sizes[-1]:,} / {sizes[-2]:,}: {ratio:.1f}")
            kept = ratio <= RATIO * sizes[-1] / sizes[-2] / 10
        kept = kept and measured[-1][0] <= SECONDS and measured[-1][1] <= MEGABYTES
        kept = measure_floor() >= FLOOR and kept
        tools = [tool for tool in PEERS if installed(tool)]
        for size in sizes if "--peers" in arguments else ():
            tools = measure_peers(size, Path(name), tools)
    return int(not kept)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
