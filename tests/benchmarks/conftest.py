"""The measuring scripts stand beside each other in `benchmarks/` and import each other by name, as when run."""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2] / "benchmarks"))
