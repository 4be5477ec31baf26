"""Writes the outputs that the README shows anew, after a change that alters them.

    python benchmarks/readme_outputs.py

Console blocks that show a whole output; one with a line of … is an excerpt and is left for a person to renew.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]
BLOCK = re.compile(r"(^```console\n\$ newsdiff )(.+)\n((?:.*\n)*?)(```$)", re.MULTILINE)
MAIN = "import sys; from newsdiff_tui.cli import main; sys.exit(main())"


def printed(command: str) -> str:
    """What newsdiff prints for the arguments of a command line, 80 columns wide."""
    arguments = [sys.executable, "-c", MAIN, *command.split()]
    environment = os.environ | {"COLUMNS": "80"}
    done = subprocess.run(arguments, cwd=ROOT, capture_output=True, check=False, encoding="utf-8", env=environment)
    return done.stdout


def renewed(match: re.Match[str]) -> str:
    """A block with its output of today."""
    return match[0] if "…\n" in match[3] else f"{match[1]}{match[2]}\n{printed(match[2])}{match[4]}"


if __name__ == "__main__":
    readme = ROOT / "README.md"
    readme.write_text(BLOCK.sub(renewed, readme.read_text(encoding="utf-8")), encoding="utf-8")
