"""Check the dependencies of newsdiff for known vulnerabilities with pip-audit.

    python release/audit.py ENVIRONMENT    a virtual environment with newsdiff; exits with 1 for a vulnerability

The data come from the network. If they cannot be reached, the script says so and succeeds: a check that fails for
unrelated reasons is soon ignored.
"""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

NOT_REACHED = "pip-audit: unchecked, its data could not be reached"


def judged(printed: str) -> tuple[int, list[str]]:
    """Return the exit code and the lines to print for pip-audit's JSON output."""
    try:
        found: list[dict[str, Any]] = json.loads(printed)["dependencies"]
    except (ValueError, KeyError, TypeError):
        return 0, [NOT_REACHED]
    known = [one for one in found if "skip_reason" not in one]
    left_out = [one["name"] for one in found if "skip_reason" in one and one["name"] != "newsdiff"]
    if not known:
        return 0, [NOT_REACHED]
    lines = [
        f"{one['name']} {one['version']}: {flaw['id']}, fixed in {', '.join(flaw['fix_versions']) or 'no release'}"
        for one in known
        for flaw in one["vulns"]
    ]
    summary = f"pip-audit: {len(known)} distributions checked, {len(lines)} known vulnerabilities"
    summary += f"; not known to it: {', '.join(left_out)}" if left_out else ""
    return (1 if lines else 0), [*lines, summary]


def main() -> int:
    """Run pip-audit on the given environment, and print and judge the result."""
    places = [str(path) for path in Path(sys.argv[1]).glob("[Ll]ib/**/site-packages")]
    paths = [part for place in places for part in ("--path", place)]
    command = [sys.executable, "-m", "pip_audit", "--progress-spinner", "off", "--format", "json", *paths]
    done = subprocess.run(command, capture_output=True, check=False, encoding="utf-8")
    code, lines = judged(done.stdout)
    print("\n".join(lines))
    return code


if __name__ == "__main__":
    sys.exit(main())
