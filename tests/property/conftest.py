"""Puts `tests/fuzz` on the path, because the laws are in its `laws.py`."""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "fuzz"))
