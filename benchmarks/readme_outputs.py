"""Runs what README.md and docs/ show, and writes their outputs anew after a change that alters them.

    python benchmarks/readme_outputs.py

A console block holds command lines and what they print. `cat FILE` shows an article, which the commands after it in
the same document read; newsdiff and jq are run in a folder that holds these articles and `seeds/`, 80 columns wide. A
Python block with a block `text` right after it is run there, too. An output with a line of … is an excerpt: it is left
for a person to renew, and so is what needs a program that is not installed.
"""

from __future__ import annotations

import os
import re
import shlex
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parents[1]
DOCUMENTS = (ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md")))
BLOCK = re.compile(
    r"^```console\n(?P<console>(?:.*\n)*?)```$|^```python\n(?P<code>(?:.*\n)*?)```\n+```text\n(?P<text>(?:.*\n)*?)```$",
    re.MULTILINE,
)
COMMAND = re.compile(r"^\$ (.+)\n((?:(?!\$ ).*\n)*)", re.MULTILINE)
EXCERPT = re.compile(r"^…\n", re.MULTILINE)
MAIN = "import sys; from newsdiff_tui.cli.main import main; sys.exit(main())"


class Step(NamedTuple):
    """One command or program of a document, the output that is shown for it, and where that stands."""

    arguments: tuple[str, ...]
    shown: str
    start: int
    end: int

    @property
    def parts(self) -> list[str]:
        """What must stand in the output, in this order: all of it, or the parts of an excerpt."""
        return EXCERPT.split(self.shown)


def steps(document: str) -> Iterator[Step]:
    """What a document shows, in order."""
    for block in BLOCK.finditer(document):
        if block["text"] is not None:
            yield Step(("python", "-c", block["code"]), block["text"], *block.span("text"))
            continue
        for found in COMMAND.finditer(document, *block.span("console")):
            yield Step(tuple(shlex.split(found[1])), found[2], *found.span(2))


class Stage:
    """A folder in which the steps of one document are taken, one after the other."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._printed: dict[tuple[str, ...], str] = {}
        shutil.copytree(ROOT / "seeds", folder / "seeds", dirs_exist_ok=True)

    def take(self, step: Step) -> str | None:
        """What a step prints; None if its program is not installed. A `cat` makes the file that it shows."""
        program, *arguments = step.arguments
        if program == "cat":
            (self._folder / arguments[0]).write_text(step.shown, encoding="utf-8")
            self._printed.clear()
            return step.shown
        if step.arguments not in self._printed:
            own = {"newsdiff": [sys.executable, "-c", MAIN], "python": [sys.executable]}
            command = own.get(program) or [shutil.which(program) or ""]
            if not command[0]:
                return None
            self._printed[step.arguments] = self._run([*command, *arguments])
        return self._printed[step.arguments]

    def _run(self, command: list[str]) -> str:
        """What a command prints, and its one sentence if it has something to say instead."""
        done = subprocess.run(
            command,
            cwd=self._folder,
            capture_output=True,
            check=False,
            encoding="utf-8",
            env=os.environ | {"COLUMNS": "80", "PYTHONUTF8": "1"},
        )
        return done.stdout + done.stderr


def renewed(document: str) -> str:
    """A document with its outputs of today."""
    out, at = [], 0
    with tempfile.TemporaryDirectory() as folder:
        stage = Stage(Path(folder))
        for step in steps(document):
            printed = stage.take(step)
            if printed is not None and len(step.parts) == 1:
                out += [document[at : step.start], printed]
                at = step.end
    return "".join([*out, document[at:]])


if __name__ == "__main__":
    for path in DOCUMENTS:
        path.write_text(renewed(path.read_text(encoding="utf-8")), encoding="utf-8")
