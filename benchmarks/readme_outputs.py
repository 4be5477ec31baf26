"""Run the commands shown in README.md and docs/, and update their output.

    python benchmarks/readme_outputs.py

A console block has command lines and their output. `cat FILE` shows an article, which later commands in the same
document read; newsdiff and jq run in a folder with these articles and `seeds/`, 80 columns wide. A Python block
directly followed by a `text` block is run there too. An output with a line `…` is an excerpt, to be updated by hand, as
are outputs of programs that are not installed.
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
    """A command or program in a document, the output shown for it, and the position of that output."""

    arguments: tuple[str, ...]
    shown: str
    start: int
    end: int

    @property
    def parts(self) -> list[str]:
        """The parts that must occur in the output, in order: the whole output, or the parts of an excerpt."""
        return EXCERPT.split(self.shown)


def steps(document: str) -> Iterator[Step]:
    """Yield the steps of a document, in order."""
    for block in BLOCK.finditer(document):
        if block["text"] is not None:
            yield Step(("python", "-c", block["code"]), block["text"], *block.span("text"))
            continue
        for found in COMMAND.finditer(document, *block.span("console")):
            yield Step(tuple(shlex.split(found[1])), found[2], *found.span(2))


class Stage:
    """A folder in which the steps of one document are run, one after the other."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._printed: dict[tuple[str, ...], str] = {}
        shutil.copytree(ROOT / "seeds", folder / "seeds", dirs_exist_ok=True)

    def take(self, step: Step) -> str | None:
        """Return the output of a step, or None if its program is not installed. `cat` creates the file that it
        shows.
        """
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
        """Return a command's standard output and error."""
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
    """Return a document with up-to-date outputs."""
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
