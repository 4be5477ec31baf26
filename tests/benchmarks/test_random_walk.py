"""Random keys, pasted text, clicks and resizes do not end the app."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from random_walk import SIZES, walk


@pytest.mark.parametrize("seed", range(3))
@pytest.mark.parametrize("table", [False, True], ids=["pair", "table"])
async def test_a_short_walk(seed: int, table: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("XDG_STATE_HOME", os.fspath(tmp_path))
    assert await walk(seed, SIZES[seed], 60, gaps=(0.0,), table=table)
