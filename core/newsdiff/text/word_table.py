"""Caching a value for each word in a table, which inner loops can read without a function call."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

Value = TypeVar("Value")

MOST = 100_000
"""Number of words at which a table is cleared, several times that of a book."""

LONGEST = 50
"""Maximum length of a cached word in characters."""


class WordTable(dict[str, Value]):
    """A cache of a function's result for each word. The function must always return the same for the same word.

    >>> table = WordTable(str.casefold)
    >>> [table[word] for word in ("Fog", "fog")]
    ['fog', 'fog']
    """

    __slots__ = ("_value_of",)

    def __init__(self, value_of: Callable[[str], Value]) -> None:
        super().__init__()
        self._value_of = value_of

    def __missing__(self, word: str) -> Value:
        value = self._value_of(word)
        if len(word) <= LONGEST:
            if len(self) >= MOST:
                self.clear()
            self[word] = value
        return value
