"""Whole screens, as a reader sees them: the rows of text in `snapshots/`, compared with the picture of the app.

After an intended change, `NEWSDIFF_SNAPSHOTS=write python -m pytest tests/tui/test_snapshots.py` updates the files;
review them before you commit them.
"""

import difflib
import os
import re
from importlib.metadata import version
from pathlib import Path
from xml.etree import ElementTree as ET  # the pictures are our own

import pytest

from newsdiff.model import Comparison
from newsdiff.model.collation import Collation
from newsdiff_tui.app import NewsdiffApp
from newsdiff_tui.state.many.workspace import CollationWorkspace
from newsdiff_tui.state.workspace import Workspace

FOLDER = Path(__file__).parent / "snapshots"
CELL, LINE = 12.2, 24.4

SCREENS = {
    "aligned": ((120, 26), []),
    "aligned-detail": ((120, 30), ["n"]),
    "moved-end": ((120, 20), ["n", "n", "n", "m"]),
    "own-order": ((120, 20), ["v"]),
    "narrow": ((80, 24), ["n"]),
    "unified": ((72, 24), ["n"]),
    "table": ((120, 20), ["v", "v", "v"]),
    "collapsed": ((120, 20), ["c", "5"]),
    "search": ((80, 24), ["slash", *"the", "enter", "slash"]),
    "help": ((80, 50), ["question_mark"]),
    "too-small": ((39, 12), []),
    "statements": ((80, 24), ["n"]),
    "statements-base": ((120, 24), ["right", "equals_sign", "2", "right", "m"]),
}
"""Size of the terminal and keys, by the name of the file."""

MADE_WITH = "8.2.8"
"""The version of Textual that drew the screens, which the `dev` extra installs."""


def test_the_screens_are_compared_with_the_textual_that_drew_them() -> None:
    advice = "install the dev extra, or write the snapshots anew and change the version here and in pyproject.toml"
    assert version("textual") == MADE_WITH, advice


def rows(svg: str) -> list[str]:
    """Return the rows of text in a picture of the app."""
    found: dict[int, list[str]] = {}
    for element in ET.fromstring(svg).iter("{http://www.w3.org/2000/svg}text"):  # noqa: S314
        if not re.search(r"-r\d+$", element.get("class", "")):
            continue
        row = found.setdefault(round(float(element.get("y", 0)) / LINE), [])
        column = round(float(element.get("x", 0)) / CELL)
        row += " " * (column - len(row))
        row[column:] = list((element.text or "").replace("\xa0", " "))
    return ["".join(row).rstrip() for _, row in sorted(found.items())]


@pytest.mark.parametrize("name", SCREENS)
async def test_screen(tale: Comparison, story: Collation, name: str) -> None:
    size, keys = SCREENS[name]
    three = name.startswith("statements")
    app = NewsdiffApp(CollationWorkspace.temporary(story) if three else Workspace.temporary(tale))
    async with app.run_test(size=size) as pilot:
        await app.workers.wait_for_complete()
        for key in keys:
            await pilot.press(key)
        await app.workers.wait_for_complete()
        await pilot.pause()
        shown = rows(app.export_screenshot(title="newsdiff"))
    file = FOLDER / f"{name}.txt"
    if os.environ.get("NEWSDIFF_SNAPSHOTS") == "write":
        file.write_text("\n".join(shown) + "\n", encoding="utf-8")
    kept = file.read_text(encoding="utf-8").splitlines()
    changed = "\n".join(difflib.unified_diff(kept, shown, "as it was", "as it is", lineterm="", n=1))
    assert not changed, f"{name} has changed:\n{changed}"
