"""The command line as a user runs it: a separate process, its bytes and its exit code."""

import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

SEEDS = Path(__file__).parents[3] / "seeds"
MAIN = """
import sys
from newsdiff_tui.cli.main import main
code = main(sys.argv[1:])
heavy = {"numpy", "scipy", "lxml"} | (set() if "--screenshot" in sys.argv else {"textual", "rich"})
loaded = {name.partition(".")[0] for name in sys.modules} & heavy
sys.exit(f"imported: {loaded}" if loaded else code)
"""
"""Also fails if an output without a screen has imported a library for the screen or one that slows the start."""


@dataclass(frozen=True)
class Done:
    """The result of a finished process."""

    code: int
    raw: bytes
    raw_errors: bytes

    @property
    def out(self) -> str:
        return self.raw.decode("utf-8")

    @property
    def errors(self) -> str:
        return self.raw_errors.decode("utf-8")


@pytest.fixture
def newsdiff(folder: Path) -> Callable[..., Done]:
    """Run `newsdiff` with these arguments, with warnings as errors; `env` extends the environment."""

    def run(*arguments: str | bytes, stdin: str | bytes = b"", env: dict[str, str] | None = None) -> Done:
        done = subprocess.run(
            [sys.executable, "-W", "error", "-c", MAIN, *arguments],
            cwd=folder,
            input=stdin.encode() if isinstance(stdin, str) else stdin,
            capture_output=True,
            env=os.environ | (env or {}),
            timeout=60,
            check=False,
        )
        return Done(done.returncode, done.stdout.replace(b"\r\n", b"\n"), done.stderr.replace(b"\r\n", b"\n"))

    return run


@pytest.fixture
def seeds() -> tuple[str, str]:
    """The paths of the two seed articles."""
    return str(SEEDS / "izhevsk-blog.txt"), str(SEEDS / "izhevsk-wire.txt")
