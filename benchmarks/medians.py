"""Time commands alternately, so that a busy machine slows them equally, and compare their medians."""

from __future__ import annotations

import resource
import statistics
from collections.abc import Callable, Mapping


def ratios(timed: Mapping[str, Callable[[], float]], base: str, runs: int) -> dict[str, float]:
    """Run every function the given number of times, print the medians, and return their ratios to the one named `base`.

    The functions run one process each, and return its wall time in seconds. Its processor time, which other work on the
    machine hardly changes, is printed beside it.
    """
    walls: dict[str, list[float]] = {name: [] for name in timed}
    busy: dict[str, list[float]] = {name: [] for name in timed}
    for turn in range(runs + 1):
        for name, once in timed.items():
            before = _processor_time()
            taken = once()
            if turn:  # the first run fills the file cache and compiles
                walls[name].append(taken)
                busy[name].append(_processor_time() - before)
    clock, processor = _medians(walls), _medians(busy)
    print(f"{'median of ' + str(runs) + ' runs':<30}{'ms':>8}{'ratio':>8}{'CPU ms':>10}{'ratio':>8}")
    for name in timed:
        print(
            f"{name:<30}{clock[name] * 1000:>8.1f}{clock[name] / clock[base]:>8.2f}"
            f"{processor[name] * 1000:>10.1f}{processor[name] / processor[base]:>8.2f}"
        )
    return {name: median / clock[base] for name, median in clock.items()}


def _medians(times: Mapping[str, list[float]]) -> dict[str, float]:
    return {name: statistics.median(taken) for name, taken in times.items()}


def _processor_time() -> float:
    """Return the processor time of all processes that have ended and were waited for."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime
