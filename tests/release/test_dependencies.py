"""Licences of the dependencies, and the handling of pip-audit's answer."""

import importlib.util
import json
from pathlib import Path
from types import ModuleType

import pytest

pytest.importorskip("packaging.requirements")

RELEASE = Path(__file__).parents[2] / "release"


def script(name: str) -> ModuleType:
    spec = importlib.util.spec_from_file_location(f"release_{name}", RELEASE / f"{name}.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


licences, audit = script("licences"), script("audit")

LICENCES = [
    ("MIT", True),
    ("MIT License", True),
    ("MIT License, BSD License", True),
    ("0BSD", True),
    ("BSD-3-Clause", True),
    ("Apache-2.0 AND CNRI-Python", True),
    ("Mozilla Public License 2.0 (MPL 2.0)", True),
    ("MPL-1.1 OR GPL-2.0-only OR LGPL-2.1-or-later", True),
    ("GPL-3.0-or-later", False),
    ("AGPL-3.0-only", False),
    ("LGPL-2.1-or-later", False),
    ("MIT AND GPL-2.0-only", False),
    ("GNU Affero General Public License v3", False),
    ("MIT License, GNU General Public License (GPL)", False),
    ("unknown", False),
    ("", False),
]


@pytest.mark.parametrize("licence, fit", LICENCES)
def test_acceptable_licences(licence, fit):
    assert licences.fits(licence) is fit


def test_every_dependency_has_an_acceptable_licence():
    found = {one.metadata["Name"].lower(): licences.licence_of(one) for one in licences.dependencies()}
    assert {"rapidfuzz", "textual", "lxml", "trafilatura", "courlan"} <= set(found), "also what is needed by others"
    assert "pytest" not in found, "not what only developers need"
    assert {name: licence for name, licence in found.items() if not licences.fits(licence)} == {}


def answer(*dependencies: dict) -> str:
    return json.dumps({"dependencies": list(dependencies), "fixes": []})


SAFE = {"name": "rich", "version": "15.0.0", "vulns": []}
WEAK = {"name": "jinja2", "version": "3.1.2", "vulns": [{"id": "PYSEC-1", "fix_versions": ["3.1.3"], "aliases": []}]}
OPEN = {"name": "x", "version": "1", "vulns": [{"id": "PYSEC-2", "fix_versions": [], "aliases": []}]}
SELF = {"name": "newsdiff", "skip_reason": "not found on PyPI"}
SKIPPED = {"name": "lxml", "skip_reason": "not found on PyPI"}

ANSWERS = [
    (answer(SAFE, SELF), 0, ["pip-audit: 1 distributions checked, 0 known vulnerabilities"]),
    (
        answer(SAFE, SKIPPED),
        0,
        ["pip-audit: 1 distributions checked, 0 known vulnerabilities; not known to it: lxml"],
    ),
    (
        answer(WEAK, SAFE),
        1,
        [
            "jinja2 3.1.2: PYSEC-1, fixed in 3.1.3",
            "pip-audit: 2 distributions checked, 1 known vulnerabilities",
        ],
    ),
    (
        answer(OPEN),
        1,
        ["x 1: PYSEC-2, fixed in no release", "pip-audit: 1 distributions checked, 1 known vulnerabilities"],
    ),
    (answer(SKIPPED, SELF), 0, [audit.NOT_REACHED]),
    ("", 0, [audit.NOT_REACHED]),
    ("Traceback: no network", 0, [audit.NOT_REACHED]),
    ("[]", 0, [audit.NOT_REACHED]),
]


@pytest.mark.parametrize("printed, code, lines", ANSWERS)
def test_pip_audit_results(printed, code, lines):
    assert audit.judged(printed) == (code, lines)
