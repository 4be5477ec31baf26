"""Reading and collating the articles named by the options."""

from __future__ import annotations

import os
from contextlib import suppress
from importlib import import_module
from typing import TYPE_CHECKING

from newsdiff.collating.collate import collate
from newsdiff.errors import NewsdiffError
from newsdiff.files.reading import quoted
from newsdiff.notebook.pairs import saved_corrections
from newsdiff.reading.collections import left_out, read_many
from newsdiff_tui.cli.errors import NO_MEMORY, TOO_LITTLE_MEMORY
from newsdiff_tui.cli.load import ENGINES, PATIENCE, read_article
from newsdiff_tui.cli.many.deciding import holds_many
from newsdiff_tui.cli.progress import Progress
from newsdiff_tui.jobs.job import Job
from newsdiff_tui.jobs.processors import processors

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsdiff.model import Document
    from newsdiff.model.collation import Collation
    from newsdiff_tui.cli.options import Options
    from newsdiff_tui.jobs.job import OnProgress

MOST = 500
"""Maximum number of articles in a collation. The work is quadratic in their number, and 500 articles take half an hour
of processor time.
"""


def collate_files(options: Options, on_progress: OnProgress) -> Collation:
    """Read all articles and collate them.

    Raises:
        NewsdiffError: An article cannot be read, or there is too little memory.
    """
    with suppress(*NO_MEMORY):
        return _collate(options, read_all(options, on_progress), on_progress)
    raise NewsdiffError(TOO_LITTLE_MEMORY)  # outside `suppress`, after the error has released its memory


def start_collating(options: Options) -> tuple[Job[Collation], tuple[Document, ...]]:
    """Read all articles and start to collate them in the background.

    Returns:
        The job, which has finished unless it takes longer than `PATIENCE`, and the articles. The job imports no
        further modules, so other threads may import some.

    Raises:
        NewsdiffError: An article cannot be read.
    """
    for module in ENGINES:
        import_module(module)
    with Progress() as progress:
        documents = read_all(options, progress)
    job = Job(lambda on_progress: _collate(options, documents, on_progress))
    job.done(PATIENCE)
    return job, documents


def read_all(options: Options, on_progress: OnProgress) -> tuple[Document, ...]:
    """Read all articles in the order of the arguments, with those of a folder sorted by name.

    Raises:
        NewsdiffError: An article cannot be read, or there are too few or too many.
    """
    documents: list[Document] = []
    names = options.name or (None,) * len(options.articles)
    for done, (path, name) in enumerate(zip(options.articles, names, strict=True)):
        on_progress("reading", done / len(options.articles))
        if holds_many(path):
            documents += read_many(path, encoding=options.encoding, max_size=options.max_size)
        else:
            documents.append(read_article(path, name, options))
    if len(documents) < 2:
        raise NewsdiffError(f"There is only one article in '{options.articles[0]}': two or more are needed.")
    if len(documents) > MOST:
        raise NewsdiffError(f"There are {len(documents):,} articles: at most {MOST} can be collated at once.")
    return tuple(documents)


def left_out_of(options: Options) -> list[str]:
    """Return a sentence for each folder with files that were left out.

    They are not articles, or cannot be read.
    """
    found = ((folder, left_out(folder)) for folder in options.articles)
    return [
        f"Not compared: {', '.join(map(quoted, names))} in {quoted(folder)}. Name a file to compare it."
        for folder, names in found
        if names
    ]


def base_of(options: Options, documents: Sequence[Document]) -> int | None:
    """Return the index of the article named by `--base`, or None without that option.

    The option names the outlet or the file, the latter with or without its folder and suffix. Case is ignored.

    Raises:
        NewsdiffError: No article has that name.
    """
    if options.base is None:
        return None
    wanted = options.base.casefold()
    for at, document in enumerate(documents):
        stem = os.path.splitext(os.path.basename(document.path))[0]  # noqa: PTH119, PTH122 - as in the reader
        if wanted in (document.outlet.casefold(), document.path.casefold(), stem.casefold()):
            return at
    known = ", ".join(dict.fromkeys(document.outlet for document in documents))
    raise NewsdiffError(f"There is no outlet '{options.base}': --base takes one of {known}.")


def _collate(options: Options, documents: Sequence[Document], on_progress: OnProgress) -> Collation:
    return collate(
        documents,
        language=options.lang,
        furniture=options.furniture,
        corrections=None if options.no_notes else saved_corrections(documents),
        processes=processors(),
        on_progress=on_progress,
    )
