"""Comparing many pairs of articles, with `compare_many` for programs and `lines` for the command line."""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING, Any

from newsdiff.batch.workers import Lost, in_order
from newsdiff.comparing.compare import compare
from newsdiff.errors import NewsdiffError
from newsdiff.model import Comparison, Document
from newsdiff.outputs.json_contract import to_json
from newsdiff.reading import read
from newsdiff.text.credentials import without_credentials

if TYPE_CHECKING:
    from newsdiff.batch.pairs import ArticlePair

SCHEMA = "newsdiff-batch/1"
"""The name and version of the schema of a line; its `comparison` follows the schema `newsdiff/1`."""

Source = Document | str | os.PathLike[str]


@dataclass(frozen=True, slots=True)
class Compared:
    """The result for one pair.

    Attributes:
        number: The number of the pair, from 1.
        comparison: The comparison, or None if there was an error.
        error: A sentence that describes the error; empty if there was none.
    """

    number: int
    comparison: Comparison | None
    error: str = ""


@dataclass(frozen=True, slots=True)
class BatchOptions:
    """The options for all pairs; see `newsdiff.read` and `newsdiff.compare`."""

    language: str | None = None
    furniture: tuple[str, ...] = ()
    encoding: str | None = None
    max_size: int | None = None


def compare_many(
    pairs: Iterable[tuple[Source, Source]],
    *,
    processes: int = 1,
    language: str | None = None,
    furniture: Sequence[str] = (),
    encoding: str | None = None,
    max_size: int | None = None,
) -> Iterator[Compared]:
    """Compare many pairs of articles, lazily and in order. A pair that fails does not stop the others.

    >>> import newsdiff
    >>> for result in newsdiff.compare_many([("a.txt", "b.txt"), ("a.txt", "missing.txt")]):  # doctest: +SKIP
    ...     print(result.number, result.comparison or result.error)

    Args:
        pairs: Pairs of paths, addresses or documents.
        processes: Number of processes. With more than one, the calling script has to start under
            `if __name__ == "__main__":`, as always with multiprocessing.
        language: ISO 639-1 code of all articles; detected if not given.
        furniture: Lines that are not part of the stories; see `newsdiff.compare`.
        encoding: Overrides detection.
        max_size: Maximum size of a file, in bytes.
    """
    work = partial(_compared, BatchOptions(language, tuple(furniture), encoding, max_size))
    for number, found in enumerate(in_order(work, pairs, processes=processes), 1):
        comparison, error = (None, _lost(found)) if isinstance(found, Lost) else found
        yield Compared(number, comparison, error)


def lines(
    pairs: Sequence[ArticlePair], options: BatchOptions, *, processes: int, first: int = 1
) -> Iterator[tuple[str, bool | None]]:
    """Yield, for each pair, a line of JSON and whether the articles differ (None if the pair failed).

    The lines are numbered from `first`.
    """
    tasks = ((number, pairs[number - 1]) for number in range(first, len(pairs) + 1))
    results = in_order(partial(_line, options), tasks, processes=processes)
    for number, found in enumerate(results, first):
        yield (_json(number, pairs[number - 1], error=_lost(found)), None) if isinstance(found, Lost) else found


def _lost(lost: Lost) -> str:
    return f"This pair cannot be compared: {lost.why}"


def _compared(options: BatchOptions, pair: tuple[Source, Source]) -> tuple[Comparison | None, str]:
    try:
        a, b = (one if isinstance(one, Document) else _read(os.fspath(one), options) for one in pair)
        found = compare(a, b, language=options.language, furniture=options.furniture)
    except NewsdiffError as error:
        return None, str(error)
    return replace(found, alignment=None), ""  # the alignment is large, and can be computed again


def _read(path: str, options: BatchOptions, name: str = "") -> Document:
    if not path or path == "-":
        raise NewsdiffError("An article has no path: each row needs a and b.")
    return read(path, encoding=options.encoding, max_size=options.max_size, name=name or None)


def _line(options: BatchOptions, task: tuple[int, ArticlePair]) -> tuple[str, bool | None]:
    number, pair = task
    try:
        a, b = _read(pair.a, options, pair.name_a), _read(pair.b, options, pair.name_b)
        found = compare(a, b, language=options.language, furniture=options.furniture)
    except NewsdiffError as error:
        return _json(number, pair, error=str(error)), None
    return _json(number, pair, comparison=to_json(found)), not found.identical


def _json(number: int, pair: ArticlePair, *, error: str | None = None, comparison: str = "null") -> str:
    """Return one line of JSON; `comparison` is already encoded."""
    a, b = without_credentials(pair.a), without_credentials(pair.b)
    head: dict[str, Any] = {"schema": SCHEMA, "pair": number, "a": a, "b": b, "error": error}
    return f'{json.dumps(head)[:-1]}, "comparison": {comparison}}}\n'
