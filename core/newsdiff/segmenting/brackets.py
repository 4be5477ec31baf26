"""Tracking brackets, to tell remarks within a sentence from bracketed sentences."""

from __future__ import annotations

import re

from newsdiff.languages.punctuation import BRACKET_PAIRS, CLOSING_BRACKETS, OPENING_BRACKETS

LONGEST = 400
"""Maximum length of a bracketed remark in code points; brackets farther apart are unrelated."""


class BracketWalk:
    """Tracks the bracketed remarks that are open while a paragraph is read from left to right."""

    def __init__(self, text: str) -> None:
        self._pairs = _pairs(text)
        self._next = 0
        self._open: list[tuple[int, int]] = []

    def in_remark(self, position: int, sentence: int) -> bool:
        """Return whether `position` is in a remark within the sentence that starts at `sentence`.

        A closing bracket belongs to its remark. A bracket at the very start of the sentence is not a remark, because it
        contains sentences of its own. Positions must not decrease from call to call.
        """
        while self._next < len(self._pairs) and self._pairs[self._next][0] < position:
            self._close_before(self._pairs[self._next][0])
            self._open.append(self._pairs[self._next])
            self._next += 1
        self._close_before(position)
        return bool(self._open) and self._open[-1][0] > sentence

    def _close_before(self, position: int) -> None:
        """Drop the remarks that ended before `position`."""
        while self._open and self._open[-1][1] < position:
            self._open.pop()


def _pairs(text: str) -> list[tuple[int, int]]:
    """Return the positions of matching brackets as `(opening, closing)`, in order of the opening ones."""
    if not any(bracket in text for bracket in CLOSING_BRACKETS):
        return []
    waiting: dict[str, list[int]] = {bracket: [] for bracket in OPENING_BRACKETS}
    pairs = []
    for match in re.finditer(f"[{re.escape(OPENING_BRACKETS + CLOSING_BRACKETS)}]", text):
        bracket = match.group()
        if bracket in OPENING_BRACKETS:
            waiting[bracket].append(match.start())
        elif waiting[BRACKET_PAIRS[bracket]]:
            opening = waiting[BRACKET_PAIRS[bracket]].pop()
            if match.start() - opening <= LONGEST:
                pairs.append((opening, match.start()))
    return sorted(pairs)
