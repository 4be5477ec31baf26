"""What runs the documents stands in `benchmarks/`, the pictures' scripts in `screenshots/`."""

from __future__ import annotations

import sys
from pathlib import Path

sys.path[:0] = [str(Path(__file__).parents[2] / folder) for folder in ("benchmarks", "screenshots")]
