"""Running tasks in several processes, with results in the order of the tasks.

If a process ends or takes too long, only one result is lost. Processes are started with `spawn` and end when the caller
does. They ignore Ctrl-C, which the caller handles. If none can be started, the work is done in this process.
"""

from __future__ import annotations

import signal
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from multiprocessing import get_context
from multiprocessing.connection import Connection, wait
from multiprocessing.context import SpawnProcess
from typing import Generic, TypeVar

T = TypeVar("T")
R = TypeVar("R")

SECONDS = 300.0
"""Maximum time for one task in seconds; the longest accepted articles take a minute on an idle processor."""

MEMORY = 3 * 1024**3
"""Memory limit of a process in bytes, where the system supports it."""

AHEAD = 8
"""Maximum number of tasks per process that are running, or finished but waiting for an earlier task."""

_EVERY = 0.2
_START_AGAIN = 500  # tasks after which a process is replaced, so that no leak adds up


@dataclass(frozen=True, slots=True)
class Lost:
    """A placeholder for a lost result; `why` is a sentence that gives the reason."""

    why: str


@dataclass(slots=True)
class _Worker(Generic[T]):
    process: SpawnProcess
    connection: Connection
    number: int = -1
    deadline: float = 0.0
    done: int = field(default=0)

    def end(self) -> None:
        self.process.kill()
        self.process.join()
        self.connection.close()


def in_order(
    work: Callable[[T], R], tasks: Iterable[T], *, processes: int, seconds: float = SECONDS
) -> Iterator[R | Lost]:
    """Yield `work(task)` for each task, in the order of the tasks.

    Args:
        work: A module-level function, so that another process can import it. It should return errors, not raise them.
        tasks: The tasks; they are consumed lazily.
        processes: Number of processes; with 1, the work is done in this process.
        seconds: Maximum time for one task.
    """
    if processes <= 1:
        yield from (_attempted(work, task) for task in tasks)
        return
    pool = _Pool(work, enumerate(tasks), processes, seconds)
    try:
        yield from pool.results()
    finally:
        pool.end()


class _Pool(Generic[T, R]):
    def __init__(
        self, work: Callable[[T], R], tasks: Iterator[tuple[int, T]], processes: int, seconds: float
    ) -> None:
        self._work = work
        self._tasks = tasks
        self._processes = processes
        self._seconds = seconds
        self._workers: list[_Worker[T]] = []
        self._found: dict[int, R | Lost] = {}
        self._next = 0

    def results(self) -> Iterator[R | Lost]:
        """Yield the results in order."""
        more = True
        while more or any(worker.number >= 0 for worker in self._workers) or self._found:
            while more and self._room():
                more = self._give_next()
            self._collect()
            while self._next in self._found:
                yield self._found.pop(self._next)
                self._next += 1

    def end(self) -> None:
        """End all processes."""
        while self._workers:
            self._workers.pop().end()

    def _room(self) -> bool:
        """Return whether the pool has room for another task."""
        busy = [worker.number for worker in self._workers if worker.number >= 0]
        return len(busy) < self._processes and len(busy) + len(self._found) < AHEAD * self._processes

    def _give_next(self) -> bool:
        """Hand the next task to a process; return whether there was one."""
        number, task = next(self._tasks, (-1, None))
        if number < 0:
            return False
        worker = next((one for one in self._workers if one.number < 0), None) or self._started()
        if worker is None:
            self._found[number] = _attempted(self._work, task)  # type: ignore[arg-type]
            return True
        worker.number, worker.deadline = number, time.monotonic() + self._seconds
        with suppress(OSError):  # a process that has ended is noticed when its answer is read
            worker.connection.send(task)
        return True

    def _started(self) -> _Worker[T] | None:
        """Start a process; return None if that is not possible."""
        context = get_context("spawn")
        ours, theirs = context.Pipe()
        process = context.Process(target=_serve, args=(theirs, self._work), daemon=True)
        try:
            process.start()
        except OSError:
            ours.close()
            return None
        finally:
            theirs.close()
        worker: _Worker[T] = _Worker(process, ours)
        self._workers.append(worker)
        return worker

    def _collect(self) -> None:
        """Collect finished results, and end processes that take too long."""
        busy = {worker.connection: worker for worker in self._workers if worker.number >= 0}
        if not busy:
            return
        for connection in wait(list(busy), timeout=_EVERY):
            worker = busy[connection]  # type: ignore[index]
            try:
                self._found[worker.number] = worker.connection.recv()
            except (EOFError, OSError):
                self._lose(worker, "its process ended, perhaps for lack of memory.")
            else:
                worker.number, worker.done = -1, worker.done + 1
                if worker.done >= _START_AGAIN:
                    self._remove(worker)
        for worker in [one for one in self._workers if one.number >= 0 and time.monotonic() > one.deadline]:
            self._lose(worker, f"it takes longer than {self._seconds:.0f} seconds.")

    def _lose(self, worker: _Worker[T], why: str) -> None:
        self._found[worker.number] = Lost(why)
        self._remove(worker)

    def _remove(self, worker: _Worker[T]) -> None:
        self._workers.remove(worker)
        worker.end()


def _attempted(work: Callable[[T], R], task: T) -> R | Lost:
    try:
        return work(task)
    except MemoryError:
        return Lost("there is not enough memory for it.")
    except Exception as error:  # one pair must not end the others
        return Lost(f"newsdiff failed because of a bug ({type(error).__name__}).")


def _serve(connection: Connection, work: Callable[[T], R]) -> None:
    """Run tasks in the child process until there are no more."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    with suppress(ImportError, ValueError, OSError):
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    with suppress(EOFError, OSError):
        while True:
            connection.send(_attempted(work, connection.recv()))
