"""A picture of the app without a terminal: SVG, as it stands after some keys.

The picture needs nothing from the network: of the fonts that Rich's template names only local ones are kept,
and every run of text has its width stated, so that another font keeps the columns.
"""

from __future__ import annotations

import asyncio
import re
from collections.abc import Sequence

from newsdiff.errors import NewsdiffError
from newsdiff.model import Comparison
from newsdiff_tui.app import NewsdiffApp
from newsdiff_tui.controllers.explanations import FIRST_AFTER
from newsdiff_tui.keymap.commands import COMMANDS, Command
from newsdiff_tui.keymap.key_names import key_name
from newsdiff_tui.state.workspace import Workspace

_REMOTE_FONT = re.compile(r""",\s*url\(["']?https?://[^)]*\)(?:\s*format\(["'][^)]*["']\))?""")


def keys_of(written: str) -> tuple[str, ...]:
    """Textual's names of keys that stand apart by spaces: `"n n ?"`; NewsdiffError names the first that is none."""
    found = []
    for key in written.split():
        name = key_name(key)
        if name is None:
            raise NewsdiffError(f"'{key}' is not the name of a key: --keys takes names such as n, ?, enter or ctrl+p.")
        found.append(name)
    return tuple(found)


def screenshot(
    comparison: Comparison,
    *,
    size: tuple[int, int],
    keys: Sequence[str] = (),
    theme: str = "",
    commands: Sequence[Command] = COMMANDS,
) -> str:
    """The app as SVG.

    Args:
        comparison: What it shows.
        size: Columns and rows of the terminal that is not there.
        keys: What is pressed first, by Textual's names.
        theme: The name of a theme; empty for that the app begins with.
        commands: The commands, with the keys they have.
    """
    return asyncio.run(_screenshot(NewsdiffApp(comparison, Workspace(commands)), size, keys, theme))


async def _screenshot(app: NewsdiffApp, size: tuple[int, int], keys: Sequence[str], theme: str) -> str:
    async with app.run_test(size=size) as pilot:
        if theme:
            app.theme = theme
        for key in keys:
            await pilot.press(key)
            await app.workers.wait_for_complete()
        await pilot.pause(FIRST_AFTER * 2)
        await app.workers.wait_for_complete()
        await pilot.pause()
        if not app.is_running:
            raise NewsdiffError("The keys leave the app: there is nothing to take a picture of.")
        return without_fetching(app.export_screenshot(title="newsdiff"))


def without_fetching(svg: str) -> str:
    """A picture with local fonts only, and without the ligatures that would make `~>` an arrow."""
    return _REMOTE_FONT.sub("", svg).replace("line-height:", "font-variant-ligatures: none;\n        line-height:", 1)
