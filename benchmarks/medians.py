"""Time commands alternately, so that a busy machine slows them equally, and compare their medians."""

from __future__ import annotations

import statistics
from collections.abc import Callable, Mapping


def ratios(timed: Mapping[str, Callable[[], float]], base: str, runs: int) -> dict[str, float]:
    """Run every function the given number of times, print the medians, and return their ratios to the one named `base`.

    The functions return their own time in seconds.
    """
    times: dict[str, list[float]] = {name: [] for name in timed}
    for turn in range(runs + 1):
        for name, once in timed.items():
            taken = once()
            if turn:  # the first run fills the file cache and compiles
                times[name].append(taken)
    medians = {name: statistics.median(taken) for name, taken in times.items()}
    print(f"{'median of ' + str(runs) + ' runs':<30}{'ms':>8}{'ratio':>8}")
    for name, median in medians.items():
        print(f"{name:<30}{median * 1000:>8.1f}{median / medians[base]:>8.2f}")
    return {name: median / medians[base] for name, median in medians.items()}
