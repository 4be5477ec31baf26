"""Puts `benchmarks/` and `screenshots/` on the path: their scripts run the documents and draw the pictures."""

from __future__ import annotations

import sys
from pathlib import Path

sys.path[:0] = [str(Path(__file__).parents[2] / folder) for folder in ("benchmarks", "screenshots")]
