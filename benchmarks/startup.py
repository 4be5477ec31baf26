"""How long a whole run of `newsdiff A B --json -` takes, against the bare import of its engines.

    python benchmarks/startup.py [runs]

The runs of all commands alternate, so that a busy machine slows them alike; what counts is the ratio of
the medians. Exit code 1 if the ratio is over the limit.
"""

from __future__ import annotations

import statistics
import subprocess
import sys
import time
from pathlib import Path

SEEDS = Path(__file__).parents[1] / "seeds"
ARTICLES = [str(SEEDS / "izhevsk-blog.txt"), str(SEEDS / "izhevsk-wire.txt")]
LIMIT = 2.0
MAIN = "import sys; from newsdiff_tui.cli import main; sys.exit(main())"
COMMANDS = {
    "newsdiff A B --json -": [sys.executable, "-c", MAIN, *ARTICLES, "--json", "-"],
    "newsdiff --version": [sys.executable, "-c", MAIN, "--version"],
    "import of the three engines": [sys.executable, "-c", "import rapidfuzz, diff_match_patch, sentencex"],
    "python alone": [sys.executable, "-c", ""],
}


def seconds(command: list[str]) -> float:
    """Wall time of one run."""
    start = time.perf_counter()
    done = subprocess.run(command, stdout=subprocess.DEVNULL, check=False)
    if done.returncode not in {0, 1}:
        sys.exit(f"{command} ended with code {done.returncode}")
    return time.perf_counter() - start


def main(runs: int) -> int:
    """Measure, print a table, and say whether the limit is kept."""
    times: dict[str, list[float]] = {name: [] for name in COMMANDS}
    for turn in range(runs + 1):
        for name, command in COMMANDS.items():
            taken = seconds(command)
            if turn:  # the first run fills the file cache and compiles
                times[name].append(taken)
    medians = {name: statistics.median(taken) for name, taken in times.items()}
    base = medians["import of the three engines"]
    print(f"{'median of ' + str(runs) + ' runs':<30}{'ms':>8}{'ratio':>8}")
    for name, median in medians.items():
        print(f"{name:<30}{median * 1000:>8.1f}{median / base:>8.2f}")
    return int(medians["newsdiff A B --json -"] > LIMIT * base)


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else 15))
