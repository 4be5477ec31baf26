"""Completion scripts for bash, zsh and fish, generated from the parser by `release/generate.py`.

They are stored in the package because shells load them at every start.
"""

from __future__ import annotations

NAMES = {"bash": "newsdiff.bash", "zsh": "_newsdiff", "fish": "newsdiff.fish"}
"""The file name of the script for each shell."""


def script(shell: str) -> str:
    """Return the completion script for a shell."""
    from pathlib import Path

    return Path(__file__).with_name(NAMES[shell]).read_text(encoding="utf-8")
