"""Puts `tests/fuzz` on the path, because the laws are in its `laws.py`."""

from __future__ import annotations

import sys
from pathlib import Path

from hypothesis import HealthCheck, settings

sys.path.insert(0, str(Path(__file__).parents[1] / "fuzz"))

# How long it takes to make an example depends on the machine, and no test does.
settings.register_profile("any-machine", suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("any-machine")
