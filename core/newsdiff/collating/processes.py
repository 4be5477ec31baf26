"""Running work on all pairs of articles, in several processes if that is faster.

The result does not depend on the number of processes. They are killed if the job is cancelled. If none can be started,
or one fails, the work is done in this process.
"""

from __future__ import annotations

import pickle
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from itertools import combinations
from typing import TYPE_CHECKING, Any, TypeVar

from newsdiff.files import interpreters, signals

if TYPE_CHECKING:
    from newsdiff.model import Article

T = TypeVar("T")

IndexPair = tuple[int, int]
"""The indexes of two articles, the smaller one first."""

Tile = list[tuple[IndexPair, tuple[Any, ...]]]
"""A batch of pairs of articles, with further arguments for each."""

OnProgress = Callable[[float], None]

WORTH_STARTING = 100_000
"""Minimum number of pairs of sentences for which processes are started, about two seconds of work. Starting them takes
a third of a second.
"""

TILE = 6
"""Number of articles on each side of a tile; within a tile, cached data about sentences is reused."""

EVERY = 0.05
"""Seconds between two progress reports, and so the maximum delay before a job is cancelled."""


class Workers:
    """Runs work on all pairs of articles. As a context manager it ends its processes on exit.

    Args:
        articles: The articles.
        processes: Maximum number of processes.
    """

    def __init__(self, articles: Sequence[Article], processes: int = 1) -> None:
        self._articles = tuple(articles)
        self._tiles = list(_tiles(len(articles)))
        self._number = min(processes, len(self._tiles)) if _size(articles) >= WORTH_STARTING else 1
        self._processes: list[_Process] = []

    def for_all_pairs(
        self,
        work: Callable[..., T],
        arguments: Callable[[IndexPair], tuple[Any, ...]] = lambda _: (),
        on_progress: OnProgress = lambda _: None,
    ) -> dict[IndexPair, T]:
        """Return `work(a, b, *arguments)` for every pair of articles.

        Args:
            work: A module-level function, so that another process can import it.
            arguments: Returns further arguments for two articles.
            on_progress: Called with the share done; may raise to cancel.
        """
        tiles = [[(pair, arguments(pair)) for pair in tile] for tile in self._tiles]
        if self._number > 1:
            answers = self._answers(work, tiles, on_progress)
            if len(answers) == len(tiles):
                return dict(sorted(found for answer in answers for found in answer))
            self.end()
            self._number = 1
        out: dict[IndexPair, T] = {}
        number = sum(map(len, tiles))
        for tile in tiles:
            for (left, right), further in tile:
                on_progress(len(out) / number)
                out[left, right] = work(self._articles[left], self._articles[right], *further)
        return out

    def _answers(
        self, work: Callable[..., T], tiles: Sequence[Tile], on_progress: OnProgress
    ) -> list[list[tuple[IndexPair, T]]]:
        """Return the results for all tiles; some are missing if a process fails."""
        waiting, answers = list(tiles)[::-1], list[list[tuple[IndexPair, T]]]()

        def take_tiles(process: _Process) -> None:
            with suppress(IndexError, OSError, EOFError, ValueError, pickle.PickleError):
                while True:
                    answers.append(process.ask(work, waiting.pop()))

        if not self._processes:
            with suppress(OSError):
                self._processes += [_Process(self._articles) for _ in range(self._number)]
        threads = [threading.Thread(target=take_tiles, args=(one,), daemon=True) for one in self._processes]
        with signals.waiting():  # a thread inherits the mask of the one that starts it
            for thread in threads:
                thread.start()
        for thread in threads:
            while thread.is_alive():
                on_progress(len(answers) / len(tiles))
                thread.join(EVERY)
        return answers

    def end(self) -> None:
        """End the processes."""
        while self._processes:
            self._processes.pop().end()

    def __enter__(self) -> Workers:
        return self

    def __exit__(self, *_: object) -> None:
        self.end()


class _Process:
    """A child process that holds the articles."""

    def __init__(self, articles: tuple[Article, ...]) -> None:
        self._process = interpreters.start("newsdiff.collating.worker_process")
        self._articles: tuple[Article, ...] | None = articles

    def ask(self, work: Callable[..., T], tile: Tile) -> list[tuple[IndexPair, T]]:
        """Return the results for a tile.

        Raises:
            OSError, EOFError, PickleError: The process is gone.
        """
        stdin, stdout = self._process.stdin, self._process.stdout
        if stdin is None or stdout is None:
            raise EOFError
        if self._articles is not None:
            pickle.dump(self._articles, stdin, pickle.HIGHEST_PROTOCOL)
            self._articles = None
        pickle.dump((work, tile), stdin, pickle.HIGHEST_PROTOCOL)
        stdin.flush()
        found: list[tuple[IndexPair, T]] = pickle.load(stdout)  # noqa: S301 - from a process of our own
        return found

    def end(self) -> None:
        """End the process."""
        interpreters.end(self._process)


def _size(articles: Sequence[Article]) -> int:
    """Count the pairs of sentences from different articles."""
    counts = [len(article.sentences) for article in articles]
    return (sum(counts) ** 2 - sum(count**2 for count in counts)) // 2


def _tiles(number: int) -> Iterator[list[IndexPair]]:
    """Yield all pairs of articles, tile by tile."""
    blocks = [range(start, min(start + TILE, number)) for start in range(0, number, TILE)]
    for at, rows in enumerate(blocks):
        if len(rows) > 1:
            yield list(combinations(rows, 2))
        for columns in blocks[at + 1 :]:
            yield [(row, column) for row in rows for column in columns]
