"""Opening the app with a collation, which may still be running. Importing this module imports Textual."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from newsdiff.notebook.session import Session
from newsdiff.notebook.statements import UNSAVED, StatementNotes, path_for
from newsdiff_tui.app import NewsdiffApp
from newsdiff_tui.cli.load import remarks
from newsdiff_tui.cli.many.load import collate_files, left_out_of
from newsdiff_tui.cli.opening import NOT_KEPT, prepare_terminal, run, run_waiting
from newsdiff_tui.keymap.configured import configured, configured_for_table
from newsdiff_tui.settings.remembered import recall
from newsdiff_tui.state.many.workspace import CollationWorkspace
from newsdiff_tui.state.workspace import Workspace

if TYPE_CHECKING:
    from newsdiff.model.collation import Collation
    from newsdiff_tui.cli.options import Options
    from newsdiff_tui.jobs.job import Job, OnProgress
    from newsdiff_tui.keymap.commands import Command
    from newsdiff_tui.settings.configuration import Configuration

GRACE = 3.0
"""Maximum time for a cancelled collation to end its processes, in seconds."""


def run_table(
    job: Job[Collation],
    options: Options,
    configuration: Configuration,
    *,
    base: int | None = None,
    stdin_is_article: bool = False,
) -> int:
    """Run the app with a collation, after the waiting screen if it is not finished yet.

    Args:
        job: The job that makes the collation.
        options: The options.
        configuration: The configuration, for the keys.
        base: The index of the article that is the base when the app opens, if any.
        stdin_is_article: Whether an article came from standard input.

    Returns:
        The exit code: 0 unless a signal ended the app or something failed.
    """
    commands, warning = configured(configuration)
    prepare_terminal(stdin_is_article=stdin_is_article)
    look = recall()
    if not job.done() and (code := run_waiting(job, look.theme)) is not None:
        job.done(GRACE)
        return code
    warning = "\n".join([*filter(None, [warning]), *left_out_of(options), *remarks(job.result())])
    own = configured_for_table(configuration, commands)
    opening = _Opening(options, tuple(commands), own, warning, base, reloads=not stdin_is_article)
    return run(NewsdiffApp(opening.workspace(job.result()), look), look, warning)


@dataclass(frozen=True, slots=True)
class _Opening:
    """Creates the workspaces of a run, for the first collation and for those made by reloading the articles."""

    options: Options
    commands: tuple[Command, ...]
    table_commands: tuple[Command, ...]
    warning: str
    base: int | None
    reloads: bool

    def workspace(self, collation: Collation) -> CollationWorkspace:
        """Return the workspace for a collation."""
        keeps = not self.options.no_notes
        paths = self.options.articles
        table = paths[0] if len(paths) == 1 else ""
        path, unsaved = (path_for(collation, table), UNSAVED) if keeps else ("", NOT_KEPT)

        def pair(left: int, right: int) -> Workspace:
            comparison = collation.comparison(left, right)
            return Workspace(Session(comparison, notes=keeps, unsaved=unsaved), self.commands)

        return CollationWorkspace(
            collation,
            StatementNotes(collation, path=path, unsaved=unsaved),
            pair,
            self.commands,
            self.table_commands,
            self.warning,
            self.base,
            self._reload if self.reloads else None,
        )

    def _reload(self, on_progress: OnProgress) -> CollationWorkspace:
        return self.workspace(collate_files(self.options, on_progress))
