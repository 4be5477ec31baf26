"""Completion scripts for bash, zsh and fish, generated from the parser by `release/generate.py`.

They are files of the package because shells read them at every start.
"""

from __future__ import annotations

NAMES = {"bash": "newsdiff.bash", "zsh": "_newsdiff", "fish": "newsdiff.fish"}
"""The script of each shell, beside this module."""


def script(shell: str) -> str:
    """Return the script for a shell."""
    from pathlib import Path

    return Path(__file__).with_name(NAMES[shell]).read_text(encoding="utf-8")
