"""Comparing in a process of its own while this one gets the screen ready.

Reading and comparing two articles, and importing what draws them, take about as long as each other, and
Python runs only one of them at a time in one process. Forked before anything heavy is imported, the second
process costs a few milliseconds; where the system cannot fork, a thread does the work.

What goes wrong in the second process is raised in the first, where it is told as if there were no second; that one
writes nothing to the terminal, which may have a screen on it by then, and ends in silence when nobody waits for it.

The second process tells how far it is and then answers, each message led by its length in eight bytes. It can be
stopped at any moment, whatever it is at.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from contextlib import suppress
from typing import TYPE_CHECKING

from newsdiff.errors import NewsdiffError

if TYPE_CHECKING:
    from newsdiff.model import Comparison
    from newsdiff_tui.jobs.job import Job, Progress

_LENGTH = 8
_EVERY = 0.05
"""Seconds between two reports of progress in one stage."""


def ahead(work: Callable[[Progress], Comparison]) -> Job:
    """Start the work; what is returned waits for it.

    What the work raises is raised there. Of a process that ends without an answer, as one that the system killed for
    its memory, NewsdiffError tells.
    """
    receiving, sending = os.pipe()
    try:
        child = os.fork()
    except (AttributeError, OSError):  # Windows; no room for one more process
        os.close(receiving)
        os.close(sending)
        from newsdiff_tui.jobs.job import ThreadJob

        return ThreadJob(work)
    if child == 0:
        os.close(receiving)
        _answer(work, sending)
    os.close(sending)
    return _Process(child, receiving)


def _answer(work: Callable[[Progress], Comparison], sending: int) -> None:
    """In the second process: work, send what came of it, and end without any of the first one's ends."""
    import pickle
    import time

    told, before = time.monotonic(), ""

    def send(message: object) -> None:
        data = pickle.dumps(message, pickle.HIGHEST_PROTOCOL)
        pipe.write(len(data).to_bytes(_LENGTH, "big") + data)
        pipe.flush()

    def tell(stage: str, part: float) -> None:
        nonlocal told, before
        if stage != before or time.monotonic() - told > _EVERY:
            told, before = time.monotonic(), stage
            send((stage, part))

    try:
        with os.fdopen(sending, "wb") as pipe:
            try:
                answer: object = work(tell)
            except Exception as error:
                answer = _portable(error)
            send(answer)
    finally:
        os._exit(0)  # whatever is still raised: that there is no answer says enough, if there is anybody to hear it


def _portable(error: Exception) -> Exception:
    """An error as it can be sent to another process; one that nobody expects tells where it was raised."""
    import pickle
    import traceback

    if isinstance(error, NewsdiffError):
        return error
    error.add_note("".join(["In the second process:\n", *traceback.format_tb(error.__traceback__)]))
    try:
        pickle.loads(pickle.dumps(error))  # noqa: S301 - what has just been made
    except Exception:
        return RuntimeError("\n".join(traceback.format_exception(error)))
    return error


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

            with suppress(ProcessLookupError):
                os.kill(self._child, signal.SIGKILL)
            self._end()

    def __call__(self) -> Comparison:
        """Wait for the answer."""
        while not self._ended:
            self._receive()
        if self._answer is None:
            raise NewsdiffError("The comparison was stopped before it was done: try again, or with shorter articles.")
        if isinstance(self._answer, Exception):
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
        with suppress(ChildProcessError):  # who starts us ignoring SIGCHLD has the system wait for our children, too
            os.waitpid(self._child, 0)
        self._ended = True
