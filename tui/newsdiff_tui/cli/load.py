"""From options to a comparison, and to the app that shows it."""

from __future__ import annotations

from contextlib import suppress
from importlib import import_module
from typing import TYPE_CHECKING

from newsdiff.errors import NewsdiffError
from newsdiff_tui.cli.progress import LOADING, Progress
from newsdiff_tui.cli.terminal import complain, keyboard_on_stdin
from newsdiff_tui.startup import resume_collector

if TYPE_CHECKING:
    from newsdiff import Embedder
    from newsdiff.model import Comparison, Document
    from newsdiff_tui.cli.options import Options
    from newsdiff_tui.jobs.job import Job, OnProgress

PATIENCE = 0.3
"""Seconds that a comparison may take before the waiting screen appears."""

NOT_KEPT = "Notes are kept only until you quit: newsdiff was called with --no-notes."
"""Shown with the first note, bookmark or correction under `--no-notes`."""

ENGINES = ("newsdiff.reading", "newsdiff.comparing.compare", "diff_match_patch", "Stemmer")
"""What comparing imports, the last two only when it first needs them."""

NO_MEMORY = (MemoryError, SystemError)
"""Raised when memory runs out; SystemError comes from C libraries that do not check."""

TOO_LITTLE_MEMORY = "There is not enough memory for these articles: cut them down, or end other programs."


def compare_files(
    options: Options,
    on_progress: OnProgress | None = None,
    *,
    before: Comparison | None = None,
    embedder: Embedder | None = None,
) -> Comparison:
    """Read both articles and compare them.

    Args:
        options: Which articles, and how to read them.
        on_progress: Progress callback.
        before: An earlier comparison of them; standard input, which can be read only once, is taken from it.
        embedder: The language model, if it has been loaded; else it is loaded here if the options ask for one.

    Raises:
        NewsdiffError: An article cannot be read, or there is too little memory.
    """
    with suppress(*NO_MEMORY):
        return _compare(options, _read(options, before), embedder or load_embedder(options, on_progress), on_progress)
    raise NewsdiffError(TOO_LITTLE_MEMORY)  # outside the suppress, once the error has released what it held


def _read(options: Options, before: Comparison | None = None) -> tuple[Document, Document]:
    from newsdiff.reading import read
    from newsdiff_tui.settings.sizes import largest

    limit = largest(options, options.a, options.b)

    def document(path: str | None, name: str | None, known: Document | None) -> Document:
        if known and known.path == "-":
            return known
        return read(path or "", encoding=options.encoding, name=name, max_size=limit)

    name_a, name_b = options.name or (None, None)
    a = document(options.a, name_a, before.a.document if before else None)
    return a, document(options.b, name_b, before.b.document if before else None)


def _compare(
    options: Options, articles: tuple[Document, Document], embedder: Embedder | None, on_progress: OnProgress | None
) -> Comparison:
    from newsdiff.comparing.compare import compare

    return compare(*articles, language=options.lang, embedder=embedder, on_progress=on_progress)


def load_embedder(options: Options, on_progress: OnProgress | None) -> Embedder | None:
    """The language model that `--semantic` names; it takes seconds to load."""
    if options.semantic is None:
        return None
    if on_progress:
        on_progress(LOADING, 0.0)
    from newsdiff.reranking.sentence_model import sentence_model

    return sentence_model(options.semantic)


def open_app(options: Options, *, stdin_is_article: bool) -> int:
    """Compare, then open the app.

    The articles are read and the comparison is started before the screen is imported (see `newsdiff_tui.startup`).

    Returns:
        The exit code: 0 unless a signal ended the app or something failed.
    """
    from newsdiff_tui.jobs.job import Job

    import_engines()
    with Progress() as progress:
        articles = _read(options)
        embedder = load_embedder(options, progress)
    job = Job(lambda on_progress: _compare(options, articles, embedder, on_progress))
    job.done(PATIENCE)

    from newsdiff.notebook.session import Session
    from newsdiff_tui.app import NewsdiffApp
    from newsdiff_tui.cli.git import NOT_KEPT_FOR_GIT, under_git
    from newsdiff_tui.jobs.signals import end_with_terminal, signals_waiting
    from newsdiff_tui.keymap.configured import configured
    from newsdiff_tui.settings.remembered import recall, remember
    from newsdiff_tui.settings.welcome import hint
    from newsdiff_tui.state.workspace import Workspace

    commands, warning = configured(options.config)
    if stdin_is_article:
        keyboard_on_stdin()
    end_with_terminal()
    look = recall()
    if not job.done() and (code := _wait(job, look.theme)) is not None:
        return code
    session = Session(job.result(), notes=not options.no_notes, unkept=NOT_KEPT_FOR_GIT if under_git() else NOT_KEPT)
    app = NewsdiffApp(
        session.comparison,
        Workspace(
            commands,
            session,
            load=lambda before, on_progress: compare_files(options, on_progress, before=before, embedder=embedder),
            watch=options.watch,
            warning=warning,
        ),
    )
    app.hint = hint()
    app.look = look
    resume_collector()
    with signals_waiting():
        app.run()
    remember(app.look, look)
    if warning:
        complain(warning)  # once more, where it stays
    return app.return_code or 0


def import_engines() -> None:
    """Import all that comparing needs, so that its thread imports nothing while the main one imports the screen."""
    for module in ENGINES:
        import_module(module)


def _wait(job: Job[Comparison], theme: str) -> int | None:
    """Show the waiting screen until the job is done.

    Returns:
        None once it is done; the exit code if the user or a signal cancelled it.
    """
    from newsdiff_tui.jobs.signals import signals_waiting
    from newsdiff_tui.screens.waiting import Waiting

    waiting = Waiting(job, theme)
    with signals_waiting():
        done = waiting.run()
    if done:
        return None
    job.cancel()
    return waiting.return_code or 0
