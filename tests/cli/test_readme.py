"""What the README shows is what newsdiff prints."""

import re
import shlex
import shutil
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
README = (ROOT / "README.md").read_text(encoding="utf-8")
SHOWN = re.findall(r"^```console\n\$ newsdiff (.+)\n((?:.*\n)*?)```$", README, re.MULTILINE)


@pytest.mark.parametrize("command, shown", SHOWN, ids=[command for command, _ in SHOWN])
def test_shown_outputs_are_true(command, shown, newsdiff, folder):
    shutil.copytree(ROOT / "seeds", folder / "seeds")
    printed = newsdiff(*shlex.split(command)).out
    for part in re.split(r"^…\n", shown, flags=re.MULTILINE):
        assert part in printed


def test_outputs_are_shown():
    assert len(SHOWN) == 3


def test_every_option_of_the_help_is_known_to_the_readme(newsdiff):
    options = set(re.findall(r"^  (?:-h, )?(--[a-z-]+)", newsdiff("--help").out, re.MULTILINE))
    assert options - {"--help", "--version"} <= set(re.findall(r"--[a-z-]+", README))
