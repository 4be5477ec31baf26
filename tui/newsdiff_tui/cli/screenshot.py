"""Making a picture of the app as SVG, without a terminal.

The picture loads nothing from the network, because only the local fonts of Rich's template are kept. Every run of text
has an explicit width, so that columns stay aligned in other fonts.
"""

from __future__ import annotations

import asyncio
import re
from collections.abc import Sequence

from newsdiff.errors import NewsdiffError
from newsdiff.model import Comparison
from newsdiff.model.collation import Collation
from newsdiff_tui.app import NewsdiffApp
from newsdiff_tui.controllers.explanations import FIRST_AFTER
from newsdiff_tui.keymap.commands import COMMANDS, Command
from newsdiff_tui.keymap.key_names import key_name
from newsdiff_tui.layout.cells import FILLER
from newsdiff_tui.state.many.workspace import CollationWorkspace
from newsdiff_tui.state.workspace import Workspace

_REMOTE_FONT = re.compile(r""",\s*url\(["']?https?://[^)]*\)(?:\s*format\(["'][^)]*["']\))?""")


def keys_of(written: str) -> tuple[str, ...]:
    """Parse keys separated by spaces, such as `"n n ?"`, and return Textual's names for them.

    Raises:
        NewsdiffError: One of them is not a key.
    """
    found = []
    for key in written.split():
        name = key_name(key)
        if name is None:
            raise NewsdiffError(f"'{key}' is not the name of a key: use names such as n, ?, enter or ctrl+p.")
        found.append(name)
    return tuple(found)


def screenshot(
    shown: Comparison | Collation,
    *,
    size: tuple[int, int],
    keys: Sequence[str] = (),
    theme: str = "",
    commands: Sequence[Command] = COMMANDS,
    base: int | None = None,
) -> str:
    """Return a picture of the app as SVG.

    Args:
        shown: The comparison or collation to show.
        size: Columns and rows.
        keys: The keys to press first, by Textual's names.
        theme: The name of the theme; empty for the default.
        commands: The commands with their keys.
        base: The article that is the base of a collation, if any.

    Raises:
        NewsdiffError: The keys quit the app.
    """
    workspace: Workspace | CollationWorkspace
    if isinstance(shown, Comparison):
        workspace = Workspace.temporary(shown, commands)
    else:
        workspace = CollationWorkspace.temporary(shown, commands, base)
    return asyncio.run(_screenshot(NewsdiffApp(workspace), size, keys, theme))


async def _screenshot(app: NewsdiffApp, size: tuple[int, int], keys: Sequence[str], theme: str) -> str:
    async with app.run_test(size=size) as pilot:
        if theme:
            app.theme = theme
        await app.workers.wait_for_complete()
        await pilot.pause()
        for key in keys:
            await pilot.press(key)
            await app.workers.wait_for_complete()
        await pilot.pause(FIRST_AFTER * 2)
        await app.workers.wait_for_complete()
        await pilot.pause()
        if not app.is_running:
            raise NewsdiffError("The keys quit the app: leave out the last ones.")
        return without_fetching(app.export_screenshot(title="newsdiff"))


def without_fetching(svg: str) -> str:
    """Return the picture with local fonts only, without fillers, and without ligatures that turn `~>` into an arrow."""
    local = _REMOTE_FONT.sub("", svg).replace(FILLER, "&#160;")
    return local.replace("line-height:", "font-variant-ligatures: none;\n        line-height:", 1)
