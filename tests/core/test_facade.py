"""What `import newsdiff` provides, and what it does not load."""

from __future__ import annotations

import doctest
import importlib
import pkgutil
import subprocess
import sys
from pathlib import Path

import pytest

import newsdiff

HEAVY = "textual rich numpy scipy lxml trafilatura newsdiff_tui"


def loaded_after(code: str) -> set[str]:
    """Return the modules of HEAVY that a fresh interpreter has loaded after running some code."""
    script = f"import sys\n{code}\nprint(*[name for name in {HEAVY.split()} if name in sys.modules])"
    run = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    return set(run.stdout.split())


@pytest.mark.parametrize(
    "code",
    [
        "import newsdiff",
        "import newsdiff; newsdiff.compare('The mayor resigned on Monday.', 'On Monday the mayor resigned.')",
        "import newsdiff; newsdiff.compare('The mayor resigned.', 'The mayor fell.').to_json()",
        "import newsdiff; newsdiff.explain(newsdiff.compare('The mayor resigned.', 'The mayor fell.'), 1)",
    ],
)
def test_nothing_heavy_is_loaded_for_plain_text(code: str) -> None:
    assert loaded_after(code) == set()


def test_importing_loads_no_stage() -> None:
    script = "import sys, newsdiff; print(*[name for name in sys.modules if name.startswith('newsdiff.')])"
    run = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert run.stdout.split() == []


def test_every_public_name_is_there() -> None:
    for name in newsdiff.__all__:
        assert getattr(newsdiff, name) is not None
    assert {"compare", "read", "explain", "Comparison"} <= set(newsdiff.__all__)
    with pytest.raises(AttributeError, match="no attribute 'nothing'"):
        newsdiff.nothing  # noqa: B018


def test_public_names_are_listed() -> None:
    assert set(newsdiff.__all__) <= set(dir(newsdiff))


def test_a_comparison_shows_itself_in_one_short_line() -> None:
    comparison = newsdiff.compare("The mayor of Lviv resigned. Rain fell.", "The mayor of Lviv resigned.")
    expected = "<Comparison 'A' (2 sentences) with 'B' (1): 2 passages, 1 differ, 0 moved>"
    assert repr(comparison) == expected


def test_the_package_says_that_it_is_typed() -> None:
    assert (Path(newsdiff.__file__).parent / "py.typed").is_file()


@pytest.mark.parametrize(
    "name",
    [name for _, name, is_package in pkgutil.walk_packages(newsdiff.__path__, "newsdiff.") if not is_package]
    + ["newsdiff"],
)
def test_examples_in_docstrings_are_true(name: str) -> None:
    assert doctest.testmod(importlib.import_module(name)).failed == 0
