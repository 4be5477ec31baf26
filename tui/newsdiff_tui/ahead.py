"""Comparing in a process of its own while this one gets the screen ready.

Reading and comparing two articles, and importing what draws them, take about as long as each other, and
Python runs only one of them at a time in one process. Forked before anything heavy is imported, the second
process costs a few milliseconds; where the system cannot fork, the work is simply done when it is asked for.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from typing import TYPE_CHECKING

from newsdiff.errors import NewsdiffError

if TYPE_CHECKING:
    from newsdiff.model import Comparison


def ahead(work: Callable[[], Comparison]) -> Callable[[], Comparison]:
    """Start the work; what is returned waits for it.

    NewsdiffError, raised by the work, is raised there. A process that ends without an answer, as one that the
    system killed for its memory, is told in the same way.
    """
    if not hasattr(os, "fork"):
        return work
    receiving, sending = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(receiving)
        _answer(work, sending)
    os.close(sending)
    return lambda: _answered(child, receiving)


def _answer(work: Callable[[], Comparison], sending: int) -> None:
    """In the second process: work, send what came of it, and end without any of the first one's ends."""
    import pickle

    code = 1
    try:
        try:
            answer: Comparison | NewsdiffError = work()
        except NewsdiffError as error:
            answer = error
        with os.fdopen(sending, "wb") as pipe:
            pickle.dump(answer, pipe, pickle.HIGHEST_PROTOCOL)
        code = 0
    except Exception:
        import traceback

        traceback.print_exc()
    finally:
        os._exit(code)


def _answered(child: int, receiving: int) -> Comparison:
    """In the first process: the answer of the second."""
    import pickle

    with os.fdopen(receiving, "rb") as pipe:
        sent = pipe.read()
    os.waitpid(child, 0)
    if not sent:
        raise NewsdiffError("The comparison was stopped before it was done: try again, or with shorter articles.")
    answer = pickle.loads(sent)  # noqa: S301 - sent by this very program
    if isinstance(answer, NewsdiffError):
        raise answer
    return answer  # type: ignore[no-any-return]
