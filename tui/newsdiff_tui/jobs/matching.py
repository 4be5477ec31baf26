"""Searching for a regular expression in a separate process, which can be stopped.

A regular expression may take forever: `(a+)+$` tries every way to divide a run of letters. Python's `re` cannot be
interrupted while it compiles or matches, and on a thread it would block the app, because it never releases the
interpreter. So a second interpreter does it, which needs nothing of newsdiff; it is stopped when it takes too long or
the search is cancelled.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Sequence

from newsdiff.model import Side, Span

PATIENCE = 5.0
"""Regex search timeout, in seconds; searches that end at all take a fraction of one."""

MOST_HITS = 100_000
"""Maximum number of hits that are kept: an expression such as `.` finds every character, and each hit costs memory."""

Place = tuple[Side, int, int]
"""A stretch of one article's text to search: side, start, end."""

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
"""What the process runs. It answers with the spans found in each place, or with what is wrong with the expression; a
timer ends it if newsdiff itself is killed."""


class UnmatchableError(Exception):
    """A search has no result: its expression is invalid or takes too long, or it was cancelled."""


class Matching:
    """A search for a regular expression, running from the moment it is created.

    Args:
        source: The expression.
        flags: Flags of `re`.
        texts: The texts of both articles.
        places: Where in them to search.
        patience: Timeout in seconds.
        most: Maximum number of spans to find; later places have none.
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
        """Return the process; None if no second interpreter can be started."""
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
        """Stop the search; `__call__` raises."""
        self._cancelled = True
        if self._process:
            self._process.kill()

    def __call__(self) -> list[list[Span]]:
        """Wait for the spans that match, for each of the places; none is empty.

        Raises:
            UnmatchableError: There is no answer; the message says why.
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
