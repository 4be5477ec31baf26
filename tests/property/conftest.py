"""The laws stand in `tests/fuzz/laws.py`, where the fuzz targets find them by name, as they do when run as a script."""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "fuzz"))
