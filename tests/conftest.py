"""Fixtures for tests in all folders."""

from __future__ import annotations

import os
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, settings

# The time of an example depends on the machine, so there is no deadline. If CI is set, even to nothing, examples are
# always the same, so that no run fails by chance; elsewhere every run tries new ones.
settings.register_profile(
    "any-machine",
    deadline=None,
    derandomize="CI" in os.environ,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.load_profile("any-machine")

for size in ("COLUMNS", "LINES"):  # set in workers of pytest-xdist; programs would take them for their terminal's size
    os.environ.pop(size, None)

AGENCY = "The mayor resigned on Monday. He was hospitalised in May.\n\nNobody was hurt in the old town hall."
DAILY = "Nobody was hurt in the old town hall.\n\nThe mayor resigned on Monday. He was hospitalized in May."


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with two articles, a.txt and b.txt: one sentence is spelled differently, one is moved."""
    (tmp_path / "a.txt").write_text(AGENCY, encoding="utf-8")
    (tmp_path / "b.txt").write_text(DAILY, encoding="utf-8")
    return tmp_path


@pytest.fixture
def parsed_here(monkeypatch: pytest.MonkeyPatch) -> None:
    """Parse pages and documents in the process of the tests, where functions can be replaced."""

    def extract(module: str, source: Any, _on_wait: Any = None) -> Any:
        return import_module(module).extract(source)

    monkeypatch.setattr("newsdiff.reading.parsing.parent.extract_in_child", extract)
