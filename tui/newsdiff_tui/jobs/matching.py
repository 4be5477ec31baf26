"""Where a regular expression matches, found by a process of its own, which can be stopped.

A regular expression may take for ever: `(a+)+$` tries every way of dividing up a run of letters. Python's cannot be
interrupted, neither while they are compiled nor while they match, and a thread would hold up the app as well, as they
never let another one run. So a second interpreter does it, which needs nothing of newsdiff; it is ended after a few
seconds, or as soon as nobody waits for it any more.
"""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Sequence

from newsdiff.model import Side, Span

PATIENCE = 5.0
"""Seconds that an expression may take. The app goes on meanwhile; searches that end at all take a small part of one."""

Place = tuple[Side, int, int]
"""A stretch of one article's text in which something is looked for."""

_FINDER = """
import json, re, signal, sys
patience, source, flags, texts, places = json.loads(sys.stdin.buffer.read())
if hasattr(signal, "setitimer"):
    signal.setitimer(signal.ITIMER_VIRTUAL, patience)
try:
    matches = re.compile(source, flags).finditer
    answer = [[match.span() for match in matches(texts[side], start, end)] for side, start, end in places]
except (re.error, RecursionError, OverflowError, MemoryError) as error:
    answer = str(error) or "it is too large"
sys.stdout.write(json.dumps(answer))
"""
"""What the process runs: it answers with the spans found in each place, or with what is wrong with the expression. If
newsdiff itself is killed, the timer ends it."""


class UnmatchableError(Exception):
    """There is no answer: the expression is none, takes too long, or nobody waits for it any more."""


class Matching:
    """A regular expression that is being looked for.

    Args:
        source: The expression.
        flags: Those of `re`.
        texts: Both articles' texts.
        places: Where in them to look.
        patience: Seconds that it may take.
    """

    def __init__(
        self,
        source: str,
        flags: int,
        texts: dict[Side, str],
        places: Sequence[Place],
        patience: float = PATIENCE,
    ) -> None:
        import json

        self._question = json.dumps([patience, source, flags, texts, places]).encode("ascii")
        self._patience = patience
        self._given_up = False
        self._process = self._begun()

    @staticmethod
    def _begun() -> subprocess.Popen[bytes] | None:
        """The process; None where no second interpreter can be started."""
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
        """Stop looking; whoever waits for the answer gets none."""
        self._given_up = True
        if self._process:
            self._process.kill()

    def __call__(self) -> list[list[Span]]:
        """Wait for the spans that match, for each of the places.

        Raises:
            UnmatchableError: There is no answer; its message says why.
        """
        import json

        if self._process is None:
            raise UnmatchableError("no second Python can be started here, which regular expressions need")
        try:
            answer, _ = self._process.communicate(self._question, timeout=self._patience)
        except subprocess.TimeoutExpired:
            self._process.kill()
            answer, _ = self._process.communicate()
        if self._given_up:
            raise UnmatchableError("search given up")
        if self._process.returncode != 0:
            raise UnmatchableError("given up: this regular expression takes too long")
        found = json.loads(answer)
        if isinstance(found, str):
            raise UnmatchableError(f"no regular expression: {found}")
        return [[(start, end) for start, end in spans] for spans in found]
