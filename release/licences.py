"""List the licences of newsdiff's dependencies, and check that an MIT-licensed program may depend on them.

    python release/licences.py    exits with 1 if a licence is not known to be acceptable

Checks what is installed: the dependencies of newsdiff and theirs, recursively, but not those of developers. If a
dependency offers a choice ("MPL-1.1 OR GPL-2.0-only"), an acceptable one is enough.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from importlib.metadata import Distribution, PackageNotFoundError, distribution

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

_FIT = re.compile(
    r"(?:the )?(?:0?BSD\b|new BSD|[23]-clause BSD|MIT\b|Apache\b|ISC\b|PSF\b|Python Software Foundation|CNRI-Python"
    r"|MPL\b|Mozilla Public|Unlicense|Unicode)",
    re.IGNORECASE,
)
"""Names of licences that only require their notice to be kept."""

_UNFIT = re.compile(r"\b[AL]?GPL|GNU", re.IGNORECASE)


def fits(licence: str) -> bool:
    """Return whether a licence is acceptable: all parts of a conjunction, or one of several alternatives."""
    choices = re.split(r"\s+OR\s+|\s+or\s+", licence.replace("(", "").replace(")", ""))
    return any(all(_fits(part.strip()) for part in re.split(r"\s+AND\s+|\s+and\s+|,|;", one)) for one in choices)


def _fits(licence: str) -> bool:
    return bool(_FIT.match(licence)) and not _UNFIT.search(licence)


def licence_of(found: Distribution) -> str:
    """Return a distribution's licence: its SPDX expression, else its classifiers, else the legacy field."""
    metadata = found.metadata
    if expression := metadata.get("License-Expression"):
        return str(expression)
    classified = [
        value.rpartition(" :: ")[2]
        for value in metadata.get_all("Classifier") or ()
        if value.startswith("License :: ") and value != "License :: OSI Approved"
    ]
    return ", ".join(classified) or str(metadata.get("License") or "unknown").splitlines()[0]


def dependencies(name: str = "newsdiff") -> Iterator[Distribution]:
    """Yield the distributions that a distribution requires here, including extras, recursively and once each."""
    waiting, seen, known = [(name, "")], {(canonicalize_name(name), "")}, {canonicalize_name(name)}
    while waiting:
        asking, extra = waiting.pop()
        for line in distribution(asking).requires or ():
            needed = Requirement(line)
            key = canonicalize_name(needed.name)
            if needed.marker and not needed.marker.evaluate({"extra": extra}):
                continue
            try:
                found = distribution(needed.name)
            except PackageNotFoundError:
                continue
            if key not in known:
                known.add(key)
                yield found
            more = {(key, wanted) for wanted in ("", *needed.extras)} - seen
            seen |= more
            waiting += sorted(more)


def main() -> int:
    """Print a line for each dependency and return the exit code."""
    unfit = 0
    for found in sorted(dependencies(), key=lambda found: canonicalize_name(found.metadata["Name"])):
        licence = licence_of(found)
        unfit += not fits(licence)
        print(f"{'  ' if fits(licence) else '! '}{found.metadata['Name']} {found.version}: {licence}")
    return 1 if unfit else 0


if __name__ == "__main__":
    sys.exit(main())
