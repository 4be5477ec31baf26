"""The formats offered for export, with suggested paths, for a comparison or a collation."""

# ruff: noqa: PTH118, PTH120, PTH122
# No pathlib: paths stay the strings that the user gave.

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING, Protocol

from newsdiff.model import Article, Comparison
from newsdiff.model.collation_counts import story_statements
from newsdiff.notebook.naming import safe_name
from newsdiff.outputs import FORMATS, Format, RenderOptions
from newsdiff.outputs.many import COLLATION_FORMATS

if TYPE_CHECKING:
    from newsdiff.model.collation import Collation


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Export:
    """A format offered for export, with its content.

    Attributes:
        title: The name of its format.
        help: The content and purpose of the format.
        suffix: The suffix of its files.
        path: The suggested path.
        articles: The paths of the articles, which must not be overwritten.
        content: Returns the content of the file.
        shown: Returns the content limited to what is shown; None if nothing is hidden, or if the format always
            includes everything.
        numbers: The number of all passages or statements, and the number of those shown.
        unit: The noun for the numbers, `passage` or `statement`.
    """

    title: str
    help: str
    suffix: str
    path: str
    articles: Sequence[str]
    content: Callable[[], str | bytes]
    shown: Callable[[], str | bytes] | None = None
    numbers: tuple[int, int] = (0, 0)
    unit: str = "passage"


class Known(Protocol):
    """The title and help that a format and an export have in common."""

    @property
    def title(self) -> str:
        """The name used in sentences."""

    @property
    def help(self) -> str:
        """What the file contains, and what it is for."""


EXPORTS = tuple(known for known in FORMATS if known.suffix)
"""The formats offered for a comparison, that is, those written to files."""


def exports(comparison: Comparison, shown: frozenset[int] | None = None) -> list[Export]:
    """Return the exports of a comparison.

    Args:
        comparison: The comparison.
        shown: The ids of the passages that are not hidden; None if all are shown.
    """
    articles = _paths(comparison.articles)
    options = RenderOptions(shown=shown)
    passages = len(comparison.passages), len(shown or ())
    return [
        Export(
            known.title,
            known.help,
            known.suffix,
            default_path(known, comparison),
            articles,
            partial(known.content, comparison),
            partial(known.content, comparison, options) if shown is not None and known.selective else None,
            passages,
        )
        for known in EXPORTS
    ]


def collation_exports(collation: Collation, base: int | None, shown: frozenset[int] | None = None) -> list[Export]:
    """Return the exports of a collation.

    Args:
        collation: The collation.
        base: The article with which others are compared, if any.
        shown: The ids of the statements that pass the filter; None without a filter.
    """
    articles, options = _paths(collation.articles), RenderOptions(base=base)
    selected = replace(options, shown=shown)
    numbers = len(story_statements(collation)), len(shown or ())
    return [
        Export(
            known.title,
            known.help,
            known.suffix,
            collation_path(known.suffix, collation),
            articles,
            partial(known.render, collation, options),
            partial(known.render, collation, selected) if shown is not None and known.selective else None,
            numbers,
            "statement",
        )
        for known in COLLATION_FORMATS
        if known.suffix
    ]


def choice(known: Known) -> str:
    """Return a line of the export dialog, such as `JSON: everything, for programs`."""
    return f"{known.title}: {known.help}"


def default_path(known: Format[Comparison], comparison: Comparison) -> str:
    """Return a path built from the names of both files.

    It is in the folder of the left article, or in the current folder if that is not a file.
    """
    a, b = (article.document.path for article in comparison.articles)
    names = [_stem(path) for path in (a, b)]
    folder = "" if a == "-" else os.path.dirname(a)
    return os.path.join(folder, f"{names[0]}--{names[1]}{known.suffix}")


def collation_path(suffix: str, collation: Collation) -> str:
    """Return the path `statements` with a suffix.

    It is in the folder of the first article, or in the current folder if that is not a file.
    """
    path = collation.articles[0].document.path
    return os.path.join("" if path == "-" else os.path.dirname(path), f"statements{suffix}")


def _paths(articles: Sequence[Article]) -> list[str]:
    return [article.document.path for article in articles if article.document.path]


def _stem(path: str) -> str:
    if path in ("", "-"):
        return "article"
    return safe_name(os.path.splitext(path)[0])
