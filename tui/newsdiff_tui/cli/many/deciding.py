"""Deciding whether to collate articles instead of comparing two, and checking the options for that."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from newsdiff.errors import NewsdiffError
from newsdiff.outputs.many import COLLATION_FORMATS

if TYPE_CHECKING:
    from newsdiff_tui.cli.options import Options

TABLE = ".csv"
"""The suffix of files with one article per row."""


def collates(options: Options) -> bool:
    """Return whether to collate, which needs three or more articles, or a single folder or CSV file."""
    articles = options.articles
    return len(articles) > 2 or (len(articles) == 1 and holds_many(articles[0]))


def holds_many(path: str) -> bool:
    """Return whether a path is a folder or a CSV file, which may contain many articles."""
    return path.lower().endswith(TABLE) or os.path.isdir(path)  # noqa: PTH112 - pathlib is not imported at the start


def check_collation(options: Options, *, for_git: bool) -> None:
    """Reject options that apply only to two articles.

    Raises:
        NewsdiffError: An option does not apply; the message says what to do.
    """
    if for_git or "GIT_DIFF_PATH_COUNTER" in os.environ:
        raise NewsdiffError("Git compares two versions of a file: leave out the other articles.")

    known = {output.name for output in COLLATION_FORMATS}
    asked = {
        "--explain": options.explain is not None,
        "--semantic": options.semantic is not None,
        "--watch": options.watch,
        **{f"--{name}": name not in known for name in (*options.printed, *dict(options.files))},
    }
    for option, given in asked.items():
        if given:
            raise NewsdiffError(f"{option} is for two articles: leave it out, or name two files.")
    if options.name and len(options.name) != len(options.articles):
        raise NewsdiffError("Give --name once for each article, in their order.")
    if options.name and any(map(holds_many, options.articles)):
        raise NewsdiffError("--name is for single articles: leave it out for a folder or CSV file.")
