"""Which licences newsdiff's dependencies have, and that a program under the MIT licence may be shipped with them.

    python release/licences.py    list them; exit code 1 where one is not known to be fit

Looked at is what is installed: the dependencies of newsdiff, theirs, and so on, not those of developers. A dependency
that offers a choice ("MPL-1.1 OR GPL-2.0-only") is taken under the licence that fits.
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
"""Licences, as projects name them, that ask for no more than to be kept beside the parts that are under them."""

_UNFIT = re.compile(r"\b[AL]?GPL|GNU", re.IGNORECASE)


def fits(licence: str) -> bool:
    """Whether a licence, or each of several, or one of those to choose from, is known to be fit."""
    choices = re.split(r"\s+OR\s+|\s+or\s+", licence.replace("(", "").replace(")", ""))
    return any(all(_fits(part.strip()) for part in re.split(r"\s+AND\s+|\s+and\s+|,|;", one)) for one in choices)


def _fits(licence: str) -> bool:
    return bool(_FIT.match(licence)) and not _UNFIT.search(licence)


def licence_of(found: Distribution) -> str:
    """What a distribution says its licence is: the SPDX expression, else the classifiers, else the field of old."""
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
    """What a distribution needs to run here, with the extras that are asked for, and what that needs; each once."""
    waiting, seen, told = [(name, "")], {(canonicalize_name(name), "")}, {canonicalize_name(name)}
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
            if key not in told:
                told.add(key)
                yield found
            more = {(key, wanted) for wanted in ("", *needed.extras)} - seen
            seen |= more
            waiting += sorted(more)


def main() -> int:
    """Print a line for each dependency; the exit code."""
    unfit = 0
    for found in sorted(dependencies(), key=lambda found: canonicalize_name(found.metadata["Name"])):
        licence = licence_of(found)
        unfit += not fits(licence)
        print(f"{'  ' if fits(licence) else '! '}{found.metadata['Name']} {found.version}: {licence}")
    return 1 if unfit else 0


if __name__ == "__main__":
    sys.exit(main())
