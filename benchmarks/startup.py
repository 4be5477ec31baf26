"""Measure whole runs of `newsdiff`, such as `newsdiff A B --json -`, compared with importing its engines.

    python benchmarks/startup.py [runs]

The commands run alternately, so that a busy machine slows them equally, and the ratio of the medians is reported. Exits
with 1 if the ratio exceeds the limit.
"""

from __future__ import annotations

import os
import subprocess
import sys
import time
from functools import partial
from pathlib import Path

from medians import ratios

SEEDS = Path(__file__).parents[1] / "seeds"
ARTICLES = [str(SEEDS / "izhevsk-blog.txt"), str(SEEDS / "izhevsk-wire.txt")]
LIMIT = 3.0
"""Maximum time of `--json`, as a multiple of the time to import the engines."""
MAIN = "import sys; from newsdiff_tui.__main__ import main; sys.exit(main())"
COMMANDS = {
    "newsdiff A B --json -": [sys.executable, "-c", MAIN, *ARTICLES, "--json", "-"],
    "newsdiff A B --html -": [sys.executable, "-c", MAIN, *ARTICLES, "--html", "-"],
    "newsdiff --version": [sys.executable, "-c", MAIN, "--version"],
    "import of the three engines": [sys.executable, "-c", "import rapidfuzz, diff_match_patch, sentencex"],
    "python alone": [sys.executable, "-c", ""],
}


def seconds(command: list[str]) -> float:
    """Return the wall time of one run."""
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    start = time.perf_counter()
    done = subprocess.run(command, stdout=subprocess.DEVNULL, env=environment, check=False)
    if done.returncode not in {0, 1}:
        sys.exit(f"{command} ended with code {done.returncode}")
    return time.perf_counter() - start


def main(runs: int) -> int:
    """Measure, print a table, and return the exit code."""
    timed = {name: partial(seconds, command) for name, command in COMMANDS.items()}
    return int(ratios(timed, "import of the three engines", runs)["newsdiff A B --json -"] > LIMIT)


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else 15))
