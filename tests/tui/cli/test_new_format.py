"""A new row in the table of formats appears in the help, on the command line and in the export dialog."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

ADDED = """
import sys
from types import ModuleType

import newsdiff.outputs
from newsdiff.outputs import formats

toy = ModuleType("toy")
toy.render = lambda comparison, options: f"{len(comparison.passages)} passages\\n"
sys.modules["toy"] = toy
row = formats.Format("toy", "Toy", "a number", "toy", ".toy")
newsdiff.outputs.FORMATS = formats.FORMATS = (*formats.FORMATS, row)
"""


def run(script: str, *arguments: str, folder: Path) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "NO_COLOR": "1"}
    command = [sys.executable, "-c", ADDED + script, *arguments]
    return subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=False)


def test_the_command_line_has_the_option(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("It rained in Oslo.", encoding="utf-8")
    (tmp_path / "b.txt").write_text("It rained in Oslo.", encoding="utf-8")
    main = "\nfrom newsdiff_tui.cli.main import main\nsys.exit(main(sys.argv[1:]))"
    assert "--toy FILE" in run(main, "--help", folder=tmp_path).stdout
    printed = run(main, "a.txt", "b.txt", "--toy", "-", folder=tmp_path)
    assert (printed.stdout, printed.stderr, printed.returncode) == ("1 passages\n", "", 0)
    assert run(main, "a.txt", "b.txt", "--toy", "x.toy", folder=tmp_path).returncode == 0
    assert (tmp_path / "x.toy").read_text(encoding="utf-8") == "1 passages\n"


def test_the_app_offers_it(tmp_path: Path) -> None:
    exports = (
        "\nimport newsdiff\nfrom newsdiff_tui.controllers.exports import EXPORTS, choice, default_path"
        "\ncomparison = newsdiff.compare('One fell.', 'One fell.')"
        "\nprint(choice(EXPORTS[-1]), default_path(EXPORTS[-1], comparison))"
    )
    shown = run(exports, folder=tmp_path)
    assert (shown.stdout, shown.stderr) == ("Toy: a number article--article.toy\n", "")
