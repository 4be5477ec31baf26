"""Every file named in the pages for developers exists."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
ROOTS = ("core/", "tui/", "tests/", "docs/", "benchmarks/", "release/", "screenshots/", "seeds/", ".ci/")
CODE = re.compile(r"`([^`\n]+)`")


def paths(document: str) -> set[str]:
    """Return the files and folders named in a document; for a pattern, the folder it is in."""
    found = {word for code in CODE.findall(document) for word in code.split() if word.startswith(ROOTS)}
    return {re.sub(r"/[^/]*[*A-Z]{2}.*$", "", path).partition("*")[0] for path in found}


@pytest.mark.parametrize("name", ["docs/architecture.md", "CONTRIBUTING.md", "SECURITY.md"])
def test_every_path_exists(name: str) -> None:
    named = paths((ROOT / name).read_text(encoding="utf-8"))
    assert named
    assert {path for path in named if not (ROOT / path).exists()} == set()


def test_every_script_that_nox_runs_exists() -> None:
    nox = (ROOT / "noxfile.py").read_text(encoding="utf-8")
    scripts = re.findall(r"\"([a-z]+/\w+\.py)\"", nox)
    scripts += [f"benchmarks/{name}" for name in re.findall(r"\"(\w+\.py)\"", nox)]
    assert "benchmarks/startup.py" in scripts
    assert {script for script in scripts if not (ROOT / script).exists()} == set()
