"""The fuzz targets and what belongs to them stand beside each other and import each other by name, as when run."""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
