"""Searching for a regular expression in a separate process, which can be stopped.

A regular expression such as `(a+)+$` may take forever, because it tries every way to divide a run of letters. Python's
`re` cannot be interrupted while it compiles or matches. On a thread it would block the app, because it never releases
the interpreter lock. Therefore a second interpreter, which imports nothing from newsdiff, does the search. Its process
is stopped if it takes too long or the search is cancelled.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Sequence

from newsdiff.model import Side, Span

PATIENCE = 5.0
"""Timeout of a regular expression search in seconds; most searches take a fraction of one."""

MOST_HITS = 100_000
"""Maximum number of hits that are kept, because an expression such as `.` matches every character, and each hit takes
memory."""

Place = tuple[Side, int, int]
"""A span of text to search: side, start, end."""

_FINDER = """
import itertools, json, re, signal, sys
patience, most, source, flags, texts, places = json.loads(sys.stdin.buffer.read())
if hasattr(signal, "setitimer"):
    signal.setitimer(signal.ITIMER_VIRTUAL, patience)
try:
    matches = re.compile(source, flags).finditer
    answer = []
    for side, start, end in places:
        found = (match.span() for match in matches(texts[side], start, end) if match.end() > match.start())
        answer.append(list(itertools.islice(found, most)))
        most -= len(answer[-1])
except (re.error, RecursionError, OverflowError, MemoryError) as error:
    answer = str(error) or "it is too large"
sys.stdout.write(json.dumps(answer))
"""
"""The program that runs in the process. It returns the spans found in each place, or an error in the expression.

A timer ends it if newsdiff itself is killed."""


class UnmatchableError(Exception):
    """A search has no result, because its expression is invalid or takes too long, or it was cancelled."""


class Matching:
    """A search for a regular expression, which starts when the object is created.

    Args:
        source: The expression.
        flags: Flags of `re`.
        texts: The texts of both articles.
        places: The spans to search.
        patience: Timeout in seconds.
        most: Maximum number of hits; further ones are not found.
    """

    def __init__(
        self,
        source: str,
        flags: int,
        texts: dict[Side, str],
        places: Sequence[Place],
        patience: float = PATIENCE,
        most: int = MOST_HITS + 1,
    ) -> None:
        self._question = json.dumps([patience, most, source, flags, texts, places]).encode("ascii")
        self._patience = patience
        self._cancelled = False
        self._process = self._start()

    @staticmethod
    def _start() -> subprocess.Popen[bytes] | None:
        """Start the process; return None if that is not possible."""
        try:
            return subprocess.Popen(  # noqa: S603 - this very interpreter, and a program of our own
                [sys.executable, "-I", "-S", "-c", _FINDER],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
            )
        except OSError:
            return None

    def cancel(self) -> None:
        """Stop the search, so that `__call__` raises."""
        self._cancelled = True
        if self._process:
            self._process.kill()

    def __call__(self) -> list[list[Span]]:
        """Wait for the result, and return the non-empty matches in each of the places.

        Raises:
            UnmatchableError: There is no result; the message says why.
        """
        if self._process is None:
            raise UnmatchableError("regular expressions need a second Python process, which cannot be started here")
        try:
            answer, _ = self._process.communicate(self._question, timeout=self._patience)
        except subprocess.TimeoutExpired:
            self._process.kill()
            answer, _ = self._process.communicate()
        if self._cancelled:
            raise UnmatchableError("search cancelled")
        if self._process.returncode != 0:
            raise UnmatchableError("search stopped: this regular expression takes too long")
        found = json.loads(answer)
        if isinstance(found, str):
            raise UnmatchableError(f"invalid regular expression: {found}")
        return [[(start, end) for start, end in spans] for spans in found]
