"""Reading and comparing the articles named by the options."""

from __future__ import annotations

import os
from contextlib import suppress
from importlib import import_module
from typing import TYPE_CHECKING

from newsdiff.comparing.compare import compare
from newsdiff.errors import NewsdiffError
from newsdiff.reading import document_of, read
from newsdiff_tui.cli.errors import NO_MEMORY, TOO_LITTLE_MEMORY
from newsdiff_tui.cli.options import Options
from newsdiff_tui.cli.progress import LOADING, Progress
from newsdiff_tui.jobs.job import Job, OnProgress

if TYPE_CHECKING:
    from newsdiff import Embedder
    from newsdiff.model import Comparison, Document
    from newsdiff.model.collation import Collation
    from newsdiff_tui.cli.git import GitCall, Version

PATIENCE = 0.3
"""How long a comparison may run before the waiting screen appears, in seconds."""

ENGINES = ("diff_match_patch", "Stemmer")
"""Modules that a comparison imports on first use."""


def compare_files(
    options: Options,
    on_progress: OnProgress | None = None,
    *,
    before: Comparison | None = None,
    embedder: Embedder | None = None,
) -> Comparison:
    """Read both articles and compare them.

    Args:
        options: The options, with the articles and how to read them.
        on_progress: Progress callback.
        before: An earlier comparison. It provides the text of standard input, which can be read only once.
        embedder: The language model, if already loaded; otherwise it is loaded here if requested.

    Raises:
        NewsdiffError: An article cannot be read, or there is too little memory.
    """
    with suppress(*NO_MEMORY):
        articles = _read(options, before, on_progress)
        return _compare(options, articles, embedder or load_embedder(options, on_progress), on_progress)
    raise NewsdiffError(TOO_LITTLE_MEMORY)  # outside `suppress`, after the error has released its memory


def compare_versions(call: GitCall, options: Options, on_progress: OnProgress) -> Comparison:
    """Read both versions of a path and compare them, treating a missing version as an empty article.

    Raises:
        NewsdiffError: A version cannot be read, the path is unmerged, or there is too little memory.
    """
    from newsdiff_tui.cli.git import NAMES

    if not call.files:
        raise NewsdiffError("The file is unmerged: resolve the conflict first.")
    names = options.name or NAMES
    with suppress(*NO_MEMORY):
        a, b = (_version(*side, options, on_progress) for side in zip((call.old, call.new), names, strict=True))
        return _compare(options, (a, b), load_embedder(options, on_progress), on_progress)
    raise NewsdiffError(TOO_LITTLE_MEMORY)


def start_comparing(options: Options) -> tuple[Job[Comparison], Embedder | None]:
    """Read both articles and start to compare them in the background.

    Returns:
        The job, which has finished unless it takes longer than `PATIENCE`, and its language model. The job imports no
        further modules, so other threads may import some.

    Raises:
        NewsdiffError: An article or the language model cannot be read.
    """
    for module in ENGINES:
        import_module(module)
    with Progress() as progress:
        articles = _read(options, on_progress=progress)
        embedder = load_embedder(options, progress)
    job = Job(lambda on_progress: _compare(options, articles, embedder, on_progress))
    job.done(PATIENCE)
    return job, embedder


def _compare(
    options: Options, articles: tuple[Document, Document], embedder: Embedder | None, on_progress: OnProgress | None
) -> Comparison:
    return compare(
        *articles, language=options.lang, furniture=options.furniture, embedder=embedder, on_progress=on_progress
    )


def _read(
    options: Options, before: Comparison | None = None, on_progress: OnProgress | None = None
) -> tuple[Document, Document]:
    def article(path: str | None, name: str | None, known: Document | None) -> Document:
        if known and known.path == "-":
            return known
        return read_article(path or "", name, options, on_progress)

    name_a, name_b = options.name or (None, None)
    a = article(options.a, name_a, before.a.document if before else None)
    return a, article(options.b, name_b, before.b.document if before else None)


def read_article(path: str, name: str | None, options: Options, on_progress: OnProgress | None = None) -> Document:
    """Read one article, according to the options."""
    return read(
        path,
        encoding=options.encoding,
        name=name,
        max_size=options.max_size,
        keep=None if options.no_notes else folder_for_pages(options),
        refetch=options.refetch,
        offline=options.offline,
        on_progress=on_progress,
    )


def folder_for_pages(options: Options) -> str:
    """Return the folder for fetched pages, which is that of an article in a file, or else the current folder."""
    paths = [path for path in options.articles if path != "-" and "://" not in path]
    return os.path.dirname(paths[0]) or "." if paths else "."  # noqa: PTH120 - pathlib is not imported at the start


def remarks(comparison: Comparison | Collation) -> list[str]:
    """Return remarks on how the articles were read, merging equal remarks on several articles."""
    outlets: dict[str, list[str]] = {}
    for article in comparison.articles:
        for remark in article.document.remarks:
            outlets.setdefault(remark, []).append(article.outlet)
    return [f"{', '.join(dict.fromkeys(names))}: {remark}" for remark, names in outlets.items()]


def _version(version: Version | None, name: str, options: Options, on_progress: OnProgress) -> Document:
    from newsdiff_tui.cli.git import plain_path

    if version is None:
        return document_of("", name=name)
    file = plain_path(version.file)
    return read(file, encoding=options.encoding, name=name, max_size=options.max_size, on_progress=on_progress)


def load_embedder(options: Options, on_progress: OnProgress | None) -> Embedder | None:
    """Load the language model named by `--semantic`, which takes seconds; return None without that option."""
    if options.semantic is None:
        return None
    if on_progress:
        on_progress(LOADING, 0.0)
    from newsdiff.reranking.sentence_model import sentence_model

    return sentence_model(options.semantic)
