"""What completes newsdiff's options in bash, zsh and fish: scripts made from the parser by `release/generate.py`.

They are files of the package, not made when they are asked for: shells read them at every start.
"""

from __future__ import annotations

NAMES = {"bash": "newsdiff.bash", "zsh": "_newsdiff", "fish": "newsdiff.fish"}
"""Each shell's script, beside this module."""


def script(shell: str) -> str:
    """The script for a shell, for `--completion`."""
    from importlib.resources import files

    return (files(__name__) / NAMES[shell]).read_text(encoding="utf-8")
