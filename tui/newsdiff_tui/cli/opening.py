"""Opening the app with a comparison, which may still be running. Importing this module imports Textual."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from newsdiff.notebook.session import Session
from newsdiff_tui.app import NewsdiffApp
from newsdiff_tui.cli.load import compare_files, remarks
from newsdiff_tui.cli.options import Options
from newsdiff_tui.cli.terminal import bound_environment, complain, keyboard_on_stdin
from newsdiff_tui.jobs.job import Job
from newsdiff_tui.jobs.signals import end_with_terminal, signals_waiting
from newsdiff_tui.keymap.configured import configured
from newsdiff_tui.settings.configuration import Configuration
from newsdiff_tui.settings.places import recall_place, remember_place
from newsdiff_tui.settings.remembered import Look, recall, remember
from newsdiff_tui.settings.welcome import hint
from newsdiff_tui.startup import resume_collector
from newsdiff_tui.state.workspace import Workspace

if TYPE_CHECKING:
    from newsdiff import Embedder
    from newsdiff.model import Comparison

NOT_KEPT = "Notes are kept only until you quit: newsdiff was called with --no-notes."
"""Message shown with the first note, bookmark or correction under `--no-notes`."""


def run_app(job: Job[Comparison], options: Options, configuration: Configuration, embedder: Embedder | None) -> int:
    """Run the app, after the waiting screen if the comparison is not finished yet.

    Args:
        job: The job that makes the comparison.
        options: The options.
        configuration: The configuration, for the keys.
        embedder: The language model to use when the articles are reloaded.

    Returns:
        The exit code: 0 unless a signal ended the app or something failed.
    """
    commands, warning = configured(configuration)
    prepare_terminal(stdin_is_article="-" in (options.a, options.b))
    look = recall()
    if not job.done() and (code := run_waiting(job, look.theme)) is not None:
        return code
    warning = "\n".join([*([warning] if warning else []), *remarks(job.result())])
    session = Session(job.result(), notes=not options.no_notes, unsaved=_not_kept() if options.no_notes else "")
    workspace = Workspace(
        session,
        commands,
        load=lambda before, on_progress: compare_files(options, on_progress, before=before, embedder=embedder),
        watch=options.watch,
        warning=warning,
        hint=hint(),
        place=recall_place(session.comparison) if session.keeps else None,
    )
    app = NewsdiffApp(workspace, look)
    code = run(app, look, warning)
    if session.keeps and not app.failed:
        remember_place(session.comparison, session.number_of(app.main.comparison, app.main.view_state.passage))
    return code


def prepare_terminal(*, stdin_is_article: bool) -> None:
    """Prepare the terminal and the environment for the app."""
    bound_environment()
    if stdin_is_article:
        keyboard_on_stdin()
    end_with_terminal()


def run(app: NewsdiffApp, look: Look, warning: str) -> int:
    """Run the app, and remember its appearance if it differs from `look`.

    Returns:
        The exit code: 0 unless a signal ended the app or something failed.
    """
    resume_collector()
    with signals_waiting():
        app.run()
    if not app.failed:
        remember(app.look, look)
    if warning:
        complain(warning)  # again, because the app's screen is gone
    return app.exit_code


def _not_kept() -> str:
    from newsdiff_tui.cli.git import NOT_KEPT_FOR_GIT, is_caller

    return NOT_KEPT_FOR_GIT if is_caller() else NOT_KEPT


def run_waiting(job: Job[Any], theme: str) -> int | None:
    """Show the waiting screen until the job is done.

    Returns:
        None if the job is done; the exit code if the user or a signal cancelled it.
    """
    from newsdiff_tui.screens.waiting import Waiting

    waiting = Waiting(job, theme)
    with signals_waiting():
        done = waiting.run()
    if done:
        return None
    job.cancel()
    return waiting.exit_code
