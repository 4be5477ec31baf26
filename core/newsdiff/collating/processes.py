"""Work on all pairs of articles, in several processes if there is enough of it.

The result does not depend on the number of processes. Processes are started afresh (`spawn`), because the caller may
have threads; they ignore Ctrl-C, which is the caller's, and end when the caller does. Where none can be started, the
work is done in this one.
"""

from __future__ import annotations

import gc
import os
import signal
import threading
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from itertools import combinations
from multiprocessing import get_context, parent_process
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from newsdiff.model import Article

T = TypeVar("T")

IndexPair = tuple[int, int]
"""The indexes of two articles, the smaller first."""

WORTH_STARTING = 100_000
"""Least number of pairs of sentences of two articles for which other processes pay: two seconds of work. Starting them
takes half a second.
"""

TILE = 6
"""Pairs are taken in tiles of so many articles by so many others: what is cached about a sentence serves a tile."""

OnProgress = Callable[[float], None]

Tile = list[tuple[IndexPair, tuple[Any, ...]]]
"""Pairs of articles with further arguments for each."""


class Workers:
    """Works on all pairs of articles. As a context manager it ends its processes.

    Args:
        articles: The articles.
        processes: Maximum number of processes.
    """

    def __init__(self, articles: Sequence[Article], processes: int = 1) -> None:
        self._articles = tuple(articles)
        self._tiles = list(_tiles(len(articles)))
        self._processes = min(processes, len(self._tiles)) if _size(articles) >= WORTH_STARTING else 1
        self._pool: ProcessPoolExecutor | None = None

    def for_all_pairs(
        self,
        work: Callable[..., T],
        arguments: Callable[[IndexPair], tuple[Any, ...]] = lambda _: (),
        on_progress: OnProgress = lambda _: None,
    ) -> dict[IndexPair, T]:
        """Return `work(a, b, *arguments)` for any two of the articles.

        Args:
            work: A function of a module, so that another process can import it.
            arguments: Further arguments for two articles.
            on_progress: Called with the share done; may raise to cancel.
        """
        tiles = [[(pair, arguments(pair)) for pair in tile] for tile in self._tiles]
        if self._processes > 1:
            try:
                return self._in_processes(work, tiles, on_progress)
            except (BrokenProcessPool, OSError, ImportError):
                self._processes = 1  # no semaphores, no memory, no permission
        out: dict[IndexPair, T] = {}
        number = sum(map(len, tiles))
        for tile in tiles:
            for (left, right), further in tile:
                on_progress(len(out) / number)
                out[left, right] = work(self._articles[left], self._articles[right], *further)
        return out

    def _in_processes(self, work: Callable[..., T], tiles: list[Tile], on_progress: OnProgress) -> dict[IndexPair, T]:
        self._pool = self._pool or ProcessPoolExecutor(
            self._processes, get_context("spawn"), initializer=_start, initargs=(self._articles,)
        )
        out: dict[IndexPair, T] = {}
        waiting = {self._pool.submit(_tile, work, tile) for tile in tiles}
        while waiting:
            on_progress(1 - len(waiting) / len(tiles))
            done, waiting = wait(waiting, timeout=_EVERY, return_when=FIRST_COMPLETED)
            for one in done:
                out.update(one.result())
        return dict(sorted(out.items()))

    def __enter__(self) -> Workers:
        return self

    def __exit__(self, *_: object) -> None:
        if self._pool:
            self._pool.shutdown(wait=False, cancel_futures=True)


def _size(articles: Sequence[Article]) -> int:
    """Count the pairs of sentences of any two articles."""
    counts = [len(article.sentences) for article in articles]
    return (sum(counts) ** 2 - sum(count**2 for count in counts)) // 2


def _tiles(number: int) -> Iterator[list[IndexPair]]:
    """Yield all pairs of articles, in tiles."""
    blocks = [range(start, min(start + TILE, number)) for start in range(0, number, TILE)]
    for at, rows in enumerate(blocks):
        if len(rows) > 1:
            yield list(combinations(rows, 2))
        for columns in blocks[at + 1 :]:
            yield [(row, column) for row in rows for column in columns]


_EVERY = 0.1
"""Seconds between two progress reports, and so before a cancelled job ends."""

_articles: tuple[Article, ...] = ()
"""In another process, the articles."""


def _start(articles: tuple[Article, ...]) -> None:
    """Prepare a process: it must neither react to Ctrl-C nor outlive the one that started it."""
    gc.disable()  # as in `newsdiff.garbage`; a tile is short
    global _articles  # noqa: PLW0603 - the initializer of a pool has no other way to leave something behind
    _articles = articles
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_end_with_parent, daemon=True).start()


def _end_with_parent() -> None:
    if parent := parent_process():
        parent.join()
        os._exit(0)


def _tile(work: Callable[..., T], tile: Tile) -> list[tuple[IndexPair, T]]:
    return [(pair, work(_articles[pair[0]], _articles[pair[1]], *further)) for pair, further in tile]
