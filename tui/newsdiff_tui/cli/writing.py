"""Running newsdiff without the app, to write files, print output, or answer git."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from newsdiff.files.writing import write_whole
from newsdiff.notebook.naming import has_notes
from newsdiff.outputs.notices import notices
from newsdiff_tui.cli.errors import DIFFERENT, SAME, sentence_about
from newsdiff_tui.cli.load import compare_files, compare_versions, remarks
from newsdiff_tui.cli.options import Options
from newsdiff_tui.cli.outputs import (
    STDOUT,
    collation_texts,
    prints,
    texts,
    write_collation_files,
    write_files,
)
from newsdiff_tui.cli.progress import Progress
from newsdiff_tui.cli.terminal import complain, output_width, put
from newsdiff_tui.settings.configuration import Configuration, warning_about

if TYPE_CHECKING:
    from newsdiff.model import Comparison
    from newsdiff.model.collation import Collation
    from newsdiff_tui.cli.git import GitCall


def run(options: Options, found: Configuration) -> int:
    """Compare both articles, make the output, and return the exit code."""
    keys = _keys(options)
    _warn_about(found)
    with Progress() as progress:
        comparison, news = _with_notes(compare_files(options, progress), options)
        text = _outputs(comparison, options, progress)
    unseen = () if prints(options) else notices(comparison)  # printed outputs start with them
    for message in (*remarks(comparison), *unseen, *([news] if news else []), *_written(options)):
        complain(message)
    if options.screenshot is not None:
        text = _screenshot(comparison, options, found, keys) or text
    if text:
        put(text)
    return SAME if comparison.identical else DIFFERENT


def run_collation(options: Options, found: Configuration) -> int:
    """Collate all articles, make the output, and return the exit code."""
    from newsdiff_tui.cli.many.load import base_of, collate_files, left_out_of

    keys = _keys(options)
    _warn_about(found)
    with Progress() as progress:
        collation = collate_files(options, progress)
        base = base_of(options, [article.document for article in collation.articles])
        printed = "\n".join(collation_texts(collation, options, options.width or output_width(), base))
        text = write_collation_files(collation, options, base, progress) or printed
    for message in (*left_out_of(options), *remarks(collation), *_written(options)):
        complain(message)
    if options.screenshot is not None:
        text = _screenshot(collation, options, found, keys, base) or text
    if text:
        put(text)
    return SAME if collation.identical else DIFFERENT


def run_for_git(options: Options, found: Configuration, call: GitCall) -> int:
    """Print the differences in one path for git, or an error in their place."""
    from newsdiff_tui.cli import git

    if not (prints(options) or options.files):
        options = replace(options, printed=("text",))
    options = replace(options, width=options.width or git.pager_width())
    for_programs = any(path == STDOUT for _, path in options.files)
    same = False
    if git.is_first_path():
        _warn_about(found)
    try:
        with Progress() as progress:
            comparison = compare_versions(call, options, progress)
            text = _outputs(comparison, options, progress)
        same = comparison.identical
    except Exception as error:
        text = git.error_line(call, sentence_about(error))
        if for_programs:
            complain(text.rstrip())
            return git.exit_code(same=same)
    put(text if isinstance(text, bytes) or for_programs else f"{git.heading(call)}{text}\n")
    return git.exit_code(same=same)


def _outputs(comparison: Comparison, options: Options, progress: Progress) -> str | bytes:
    """Write the requested files, and return the texts or the file for standard output."""
    text = "\n".join(texts(comparison, options, options.width or output_width()))
    return write_files(comparison, options, progress) or text


def _written(options: Options) -> Iterator[str]:
    """Yield a message with the path of each file, for a person at a terminal."""
    if sys.stderr is not None and sys.stderr.isatty():
        for _, path in options.files:
            if path != STDOUT:
                yield f"Written to '{os.path.abspath(path)}'."  # noqa: PTH100 - importing pathlib takes longer


def _with_notes(comparison: Comparison, options: Options) -> tuple[Comparison, str]:
    """Return the comparison with the saved notes and corrections applied, and a message about them."""
    if options.no_notes or not has_notes(comparison):
        return comparison, ""
    from newsdiff.notebook.session import Session

    session = Session(comparison, writes=False)
    return session.comparison, session.message


def _warn_about(found: Configuration) -> None:
    """Warn about mistakes in the configuration, before the long work.

    Output needs no keys, so those in the default file are not checked: that would take as long as opening the app. Keys
    in a file named with `--config` must be valid.
    """
    if found.named and found.keys:
        from newsdiff_tui.keymap.configured import configured

        configured(found)
    if warning := warning_about(found):
        complain(warning)


def _keys(options: Options) -> tuple[str, ...]:
    """Return the keys to press before the picture is taken. They are checked here, before the long work."""
    if not options.keys:
        return ()
    from newsdiff_tui.cli.screenshot import keys_of

    return keys_of(options.keys)


def _screenshot(
    shown: Comparison | Collation,
    options: Options,
    found: Configuration,
    keys: tuple[str, ...],
    base: int | None = None,
) -> str:
    """Write the picture of the app, or return it if it goes to standard output."""
    from newsdiff_tui.cli.screenshot import screenshot
    from newsdiff_tui.keymap.commands import COMMANDS
    from newsdiff_tui.keymap.configured import configured

    commands = configured(found)[0] if found.named else COMMANDS
    picture = screenshot(shown, size=options.size or (160, 50), keys=keys, commands=commands, base=base)
    if options.screenshot is None or options.screenshot == STDOUT:
        return picture
    write_whole(options.screenshot, picture, force=options.force)
    return ""
