"""From the options to a comparison, the first time and again; and opening the app with it."""

from __future__ import annotations

import gc
from contextlib import suppress
from typing import TYPE_CHECKING

from newsdiff.errors import NewsdiffError
from newsdiff_tui.cli.terminal import complain, keyboard_on_stdin

if TYPE_CHECKING:
    from collections.abc import Callable

    from newsdiff import Embedder
    from newsdiff.model import Comparison, Document
    from newsdiff_tui.cli.options import Options
    from newsdiff_tui.jobs.job import Job

    Progress = Callable[[str, float], None]

PATIENCE = 0.3
"""Seconds that the screen may stay as it was before a comparison in the making is shown as such."""

UNASKED = "Notes are kept only until you quit: newsdiff was called with --no-notes."

NO_MEMORY = (MemoryError, SystemError)
"""What is raised where memory runs out; the second by libraries in C that do not look."""

TOO_LITTLE_MEMORY = "There is not enough memory for these articles: cut them down, or end other programs."


def compare_files(options: Options, progress: Progress | None = None, before: Comparison | None = None) -> Comparison:
    """Read both articles and compare them; standard input, which can be read only once, is taken from `before`.

    NewsdiffError, too, if there is not memory enough for that.
    """
    with suppress(*NO_MEMORY):
        return _compared(options, progress, before)
    raise NewsdiffError(TOO_LITTLE_MEMORY)  # here, where what the error held on to has been given back


def _compared(options: Options, progress: Progress | None, before: Comparison | None) -> Comparison:
    from newsdiff import compare, read
    from newsdiff_tui.settings.sizes import largest

    limit = largest(options, options.a, options.b)

    def document(path: str | None, name: str | None, known: Document | None) -> Document:
        if known and known.path == "-":
            return known
        return read(path or "", encoding=options.encoding, name=name, max_size=limit)

    name_a, name_b = options.name or (None, None)
    a = document(options.a, name_a, before.a.document if before else None)
    b = document(options.b, name_b, before.b.document if before else None)
    return compare(a, b, language=options.lang, embedder=embedder(options.semantic, progress), progress=progress)


def embedder(model: str | None, progress: Progress | None) -> Embedder | None:
    """The model that was asked for; it is kept for the next comparison in this process, as it takes long to load."""
    if model is None:
        return None
    if model not in _loaded:
        if progress:
            from newsdiff_tui.cli.progress import LOADING

            progress(LOADING, 0.0)
        from newsdiff import sentence_model

        _loaded[model] = sentence_model(model)
    return _loaded[model]


_loaded: dict[str, Embedder] = {}
"""Models by the name they were asked for; one run is asked for one."""


def open_app(options: Options, *, stdin_is_article: bool) -> int:
    """Compare while what draws the screen is imported, then open the app; its exit code, 0 unless it failed."""
    from newsdiff_tui.jobs.ahead import ahead

    job = ahead(lambda tell: compare_files(options, tell))
    from newsdiff_tui.keymap.configured import configured

    try:
        commands, warning = configured(options.config)
    except NewsdiffError:
        job.cancel()
        raise
    from newsdiff_tui.app import NewsdiffApp
    from newsdiff_tui.jobs.signals import end_with_terminal, signals_waiting
    from newsdiff_tui.settings.remembered import recall, remember
    from newsdiff_tui.settings.welcome import hint
    from newsdiff_tui.state.workspace import Workspace

    if stdin_is_article:
        keyboard_on_stdin()
    end_with_terminal()
    gc.freeze()  # what was imported stays to the end
    gc.enable()
    before = recall()
    if not job.ready(PATIENCE) and (code := _waited(job, before.theme)) is not None:
        return code
    from newsdiff.notebook.session import Session
    from newsdiff_tui.cli.git import UNKEPT, under_git

    session = Session(job(), notes=not options.no_notes, unkept=UNKEPT if under_git() else UNASKED)
    app = NewsdiffApp(
        session.comparison,
        Workspace(
            commands,
            session,
            load=lambda before, tell: compare_files(options, tell, before),
            watch=options.watch,
            warning=warning,
        ),
    )
    app.hint = hint()
    app.look = before
    with signals_waiting():
        app.run()
    remember(app.look, before)
    if warning:
        complain(warning)  # once more, where it stays
    return app.return_code or 0


def _waited(job: Job, theme: str) -> int | None:
    """Show how far the comparison is until it is done; the exit code if the reader or a signal gave it up."""
    from newsdiff_tui.jobs.signals import signals_waiting
    from newsdiff_tui.screens.waiting import Waiting

    waiting = Waiting(job, theme)
    with signals_waiting():
        done = waiting.run()
    if done:
        return None
    job.cancel()
    return waiting.return_code or 0
