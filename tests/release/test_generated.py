"""The manual page and the completion scripts are up to date, and roff reports no warnings."""

import importlib.util
import re
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from newsdiff_tui.cli.errors import DIFFERENT, SAME, TROUBLE
from newsdiff_tui.jobs.interrupting import INTERRUPTED

RELEASE = Path(__file__).parents[2] / "release"
HANGUP = 1
"""SIGHUP, which Windows does not have."""


@pytest.mark.skipif(importlib.util.find_spec("shtab") is None, reason="shtab is not installed")
def test_generated_files_are_up_to_date():
    done = subprocess.run(
        [sys.executable, RELEASE / "generate.py", "--check"], capture_output=True, check=False, encoding="utf-8"
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


def test_the_manual_page_has_every_section():
    page = (RELEASE / "newsdiff.1").read_text(encoding="utf-8")
    sections = [line.removeprefix(".SH ") for line in page.splitlines() if line.startswith(".SH ")]
    assert sections == [
        "NAME",
        "SYNOPSIS",
        "DESCRIPTION",
        "ARTICLES",
        "OUTPUTS",
        "ABOUT NEWSDIFF",
        "EXAMPLES",
        "EXIT STATUS",
        "FILES",
        "ENVIRONMENT",
        "SEE ALSO",
    ]
    codes = re.findall(r"^\.TP\n\\fB(\d+)\\fR$", page, re.MULTILINE)
    ended = sorted(128 + number for number in (HANGUP, signal.SIGINT, signal.SIGTERM))
    assert [*map(int, codes)] == [SAME, DIFFERENT, TROUBLE, *ended]
    assert INTERRUPTED in ended
    assert "[limits] has max\\-size" in page
    assert ".TP\n\\fB\\-\\-html\\fR \\fIFILE\\fR\nwrite HTML: a report" in page


@pytest.mark.skipif(shutil.which("groff") is None, reason="groff is not installed")
def test_roff_formats_the_page_without_warnings():
    done = subprocess.run(
        ["groff", "-man", "-ww", "-z", "-Tutf8", RELEASE / "newsdiff.1"], capture_output=True, check=True
    )
    assert done.stderr == b""
