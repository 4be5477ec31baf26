"""Caching a value for each word in a table, which inner loops can read without a function call."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar
from weakref import ref

if TYPE_CHECKING:
    from collections.abc import Callable

Value = TypeVar("Value")

MOST = 100_000
"""Number of words at which a table is cleared, several times that of a book."""

LONGEST = 50
"""Maximum length of a cached word in characters."""

FEW = 10_000
"""Number of words that a table may keep between two comparisons."""


class WordTable(dict[str, Value]):
    """A cache of a function's result for each word. The function must always return the same for the same word.

    >>> table = WordTable(str.casefold)
    >>> [table[word] for word in ("Fog", "fog")]
    ['fog', 'fog']
    """

    __slots__ = ("__weakref__", "_value_of")

    def __init__(self, value_of: Callable[[str], Value]) -> None:
        super().__init__()
        self._value_of = value_of
        _tables.append(ref(self, _tables.remove))

    def __missing__(self, word: str) -> Value:
        value = self._value_of(word)
        if len(word) <= LONGEST:
            if len(self) >= MOST:
                self.clear()
            self[word] = value
        return value


_tables: list[ref[WordTable[Any]]] = []
"""All tables in use, held by weak references, for `clear_large_tables`. Tables are caches, so clearing them never
changes a result.
"""


def clear_large_tables() -> None:
    """Clear the tables with more than `FEW` words, so that memory does not grow with the number of articles."""
    for reference in tuple(_tables):
        table = reference()
        if table is not None and len(table) > FEW:
            table.clear()
