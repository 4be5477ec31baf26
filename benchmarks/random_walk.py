"""Drive the app with random keys, pasted text, clicks and resizes, faster than it can draw.

    nice python benchmarks/random_walk.py [steps, default 10000] [seed, default 1]

Each walk of 400 steps is in one of three sizes, with 0 to 150 ms between the steps; every other one is in the table of
four articles. If one fails, its last steps are printed. Because timing matters, a seed that failed once may not fail
again.
"""

from __future__ import annotations

import asyncio
import os
import random
import sys
import tempfile
import time
from contextlib import suppress
from pathlib import Path

from textual import events
from textual.geometry import Size
from textual.worker import WorkerCancelled

import newsdiff
from newsdiff_tui.app import NewsdiffApp
from newsdiff_tui.keymap.commands import COMMANDS
from newsdiff_tui.keymap.statement_commands import STATEMENT_COMMANDS
from newsdiff_tui.state.many.workspace import CollationWorkspace
from newsdiff_tui.state.workspace import Workspace

SEEDS = Path(__file__).parents[1] / "seeds"
SIZES = ((80, 24), (120, 40), (200, 60))
OTHER_SIZES = ((40, 10), (30, 8), (79, 24), (60, 15), (300, 60))
LENGTH = 400
GAPS = (0.0, 0.0, 0.0, 0.0, 0.005, 0.02, 0.05, 0.15)
"""Seconds between two steps."""

OTHER_KEYS = (
    *("escape", "enter") * 6,
    *("tab", "shift+tab", "ctrl+s", "ctrl+p", "ctrl+c", "ctrl+u", "alt+c", "alt+w", "alt+r", "backspace", "delete"),
    *("ctrl+z", "ctrl+y", "ctrl+a", "ctrl+k", "ctrl+x", "ctrl+v"),
    *("left", "right", "o", "d", "g", "q", *"xyz12.*(?["),
)
KEYS, TABLE_KEYS = (
    (*(key for command in commands if command.id != "quit" for key in command.keys.split(",")), *OTHER_KEYS)
    for commands in (COMMANDS, (*COMMANDS, *STATEMENT_COMMANDS))
)
PASTES = (
    *("text", "two\nlines", "line\n" * 20, "long " * 600, "\x1b[31mred", "\u202eabc", "日本語", "हिन्दी"),
    *("/nowhere/x.html", ""),
)
CHARACTERS = {"slash": "/", "question_mark": "?", "quotation_mark": '"', "space": " "} | {
    "colon": ":",
    "equals_sign": "=",
    "left_square_bracket": "[",
    "right_square_bracket": "]",
}


def key(name: str) -> events.Key:
    """Return the event of a key."""
    return events.Key(name, name if len(name) == 1 else CHARACTERS.get(name))


def click(x: int, y: int, drag: tuple[int, int] | None) -> list[events.MouseEvent]:
    """Return the events of a click, or of dragging to another cell."""
    end = drag or (x, y)
    steps = [(events.MouseDown, (x, y)), *([(events.MouseMove, end)] if drag else []), (events.MouseUp, end)]
    return [kind(None, *at, 0, 0, 1, False, False, False, *at) for kind, at in steps]


def step(
    chance: random.Random, app: NewsdiffApp, size: tuple[int, int], keys: tuple[str, ...]
) -> tuple[str, list[events.Event]]:
    """Return a random step, in words and as events."""
    kind = chance.random()
    if kind < 0.82:
        name = chance.choice(keys)
        return name, [key(name if name != "q" or app.screen.is_modal else "n")]
    if kind < 0.87:
        text = chance.choice(PASTES)
        return f"paste {text[:10]!r}", [events.Paste(text)]
    if kind < 0.97:
        (x, y), (to_x, to_y) = (
            (chance.randrange(app.size.width), chance.randrange(app.size.height)) for _ in range(2)
        )
        drags = chance.random() < 0.3
        return f"click {x},{y}" + f" to {to_x},{to_y}" * drags, [*click(x, y, (to_x, to_y) if drags else None)]
    new = Size(*chance.choice((*OTHER_SIZES, size, size, size)))
    return f"size {new.width}x{new.height}", [events.Resize(new, new)]


def opened(table: bool) -> NewsdiffApp:
    """Return the app with two articles, or with a table of four."""
    articles = [newsdiff.read(str(SEEDS / f"market-{outlet}.md")) for outlet in ("wire", "post")]
    # Without paths, where exports would go.
    texts = [newsdiff.Document(one.text, one.outlet) for one in articles]
    if not table:
        return NewsdiffApp(Workspace.temporary(newsdiff.compare(*texts)))
    texts.append(newsdiff.Document(texts[0].text[:900], "Quay \x1b]0;x\x07[bold]\u202e"))
    texts.append(newsdiff.Document("", "Empty"))
    return NewsdiffApp(CollationWorkspace.temporary(newsdiff.collate(texts)))


async def walk(
    seed: int, size: tuple[int, int], steps: int, gaps: tuple[float, ...] = GAPS, *, table: bool = False
) -> list[str]:
    """Take some steps, and return them; ends early if a step quits the app.

    Raises:
        Exception: The app failed. The steps are in the notes of the exception.
    """
    chance = random.Random(seed)
    taken: list[str] = []
    app = opened(table)
    try:
        async with app.run_test(size=size) as pilot:
            while len(taken) < steps and app.is_running:
                words, found = step(chance, app, size, TABLE_KEYS if table else KEYS)
                taken.append(words)
                for event in found:
                    app.post_message(event)
                await asyncio.sleep(chance.choice(gaps))
            with suppress(WorkerCancelled):  # a replaced search, or the end of the app
                await app.workers.wait_for_complete()
            await pilot.pause(1.0 if max(gaps) else 0.2)
    except Exception as error:
        error.add_note(f"seed {seed}, {size[0]}x{size[1]}: {' · '.join(taken[-30:])}")
        raise
    return taken


def main(steps: int = 10_000, seed: int = 1) -> None:
    """Walk until enough steps are taken."""
    started, total, walks = time.monotonic(), 0, 0
    with tempfile.TemporaryDirectory() as folder:
        os.chdir(folder)  # for exported files
        while total < steps:
            size = SIZES[walks % len(SIZES)]
            table = bool(walks % 2)
            total += len(asyncio.run(walk(seed + walks, size, LENGTH, table=table)))
            walks += 1
            where = f"{'table' if table else 'pair'}, {size[0]}x{size[1]}"
            print(f"walk {walks}, {where}: {total:,} steps, {time.monotonic() - started:.0f} s", flush=True)


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
