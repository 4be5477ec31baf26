"""Comparing in a process of its own while this one gets the screen ready.

Reading and comparing two articles, and importing what draws them, take about as long as each other, and
Python runs only one of them at a time in one process. Forked before anything heavy is imported, the second
process costs a few milliseconds; where the system cannot fork, a thread does the work.

The second process tells how far it is and then answers, each message led by its length in eight bytes. It can be
stopped at any moment, whatever it is at.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from typing import TYPE_CHECKING

from newsdiff.errors import NewsdiffError

if TYPE_CHECKING:
    from newsdiff.model import Comparison
    from newsdiff_tui.work.job import Job, Progress

_LENGTH = 8
_EVERY = 0.05
"""Seconds between two reports of progress."""


def ahead(work: Callable[[Progress], Comparison]) -> Job:
    """Start the work; what is returned waits for it.

    NewsdiffError, raised by the work, is raised there. A process that ends without an answer, as one that the
    system killed for its memory, is told in the same way.
    """
    if not hasattr(os, "fork"):
        from newsdiff_tui.work.job import ThreadJob

        return ThreadJob(work)
    receiving, sending = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(receiving)
        _answer(work, sending)
    os.close(sending)
    return _Process(child, receiving)


def _answer(work: Callable[[Progress], Comparison], sending: int) -> None:
    """In the second process: work, send what came of it, and end without any of the first one's ends."""
    import pickle
    import time

    code = 1
    told = time.monotonic()

    def send(message: object) -> None:
        data = pickle.dumps(message, pickle.HIGHEST_PROTOCOL)
        pipe.write(len(data).to_bytes(_LENGTH, "big") + data)
        pipe.flush()

    def tell(stage: str, part: float) -> None:
        nonlocal told
        if time.monotonic() - told > _EVERY:
            told = time.monotonic()
            send((stage, part))

    try:
        with os.fdopen(sending, "wb") as pipe:
            try:
                send(work(tell))
            except NewsdiffError as error:
                send(error)
        code = 0
    except BrokenPipeError:
        code = 0
    except MemoryError:
        code = 1  # the first process says that there is no answer
    except Exception:
        import traceback

        traceback.print_exc()
    finally:
        os._exit(code)


class _Process:
    """In the first process: what the second one tells."""

    def __init__(self, child: int, receiving: int) -> None:
        self.stage, self.part = "", 0.0
        self._child = child
        self._pipe = receiving
        self._pieces = bytearray()
        self._answer: object = None
        self._ended = False

    def ready(self, patience: float = 0.0) -> bool:
        """Whether it is done, waiting at most so many seconds."""
        import select
        import time

        end = time.monotonic() + patience
        while not self._ended and select.select([self._pipe], [], [], max(0.0, end - time.monotonic()))[0]:
            self._receive()
        return self._ended

    def cancel(self) -> None:
        """Stop the process."""
        if not self._ended:
            import signal

            os.kill(self._child, signal.SIGKILL)
            self._end()

    def __call__(self) -> Comparison:
        """Wait for the answer."""
        while not self._ended:
            self._receive()
        if self._answer is None:
            raise NewsdiffError("The comparison was stopped before it was done: try again, or with shorter articles.")
        if isinstance(self._answer, NewsdiffError):
            raise self._answer
        return self._answer  # type: ignore[return-value]

    def _receive(self) -> None:
        """Take in what was sent so far; wait for something if nothing was."""
        piece = os.read(self._pipe, 1 << 20)
        if not piece:
            self._end()
            return
        self._pieces += piece
        while len(self._pieces) >= _LENGTH:
            end = _LENGTH + int.from_bytes(self._pieces[:_LENGTH], "big")
            if len(self._pieces) < end:
                return
            self._take(bytes(self._pieces[_LENGTH:end]))
            del self._pieces[:end]

    def _take(self, data: bytes) -> None:
        import pickle

        message = pickle.loads(data)  # noqa: S301 - sent by this very program
        if isinstance(message, tuple):
            self.stage, self.part = message
        else:
            self._answer = message
            self._end()

    def _end(self) -> None:
        os.close(self._pipe)
        os.waitpid(self._child, 0)
        self._ended = True
