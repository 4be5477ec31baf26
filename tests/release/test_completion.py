"""The completion scripts, each in its own shell: what is offered where."""

import os
import re
import select
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from newsdiff_tui.cli.completion import NAMES, script
from newsdiff_tui.cli.main import main

OFFERED = [
    # command line, completions of its last word
    (["my"], ["my article.txt"]),
    (["b.h"], ["b.html"]),
    (["pict"], ["picture.png"]),
    (["b.html", "my"], ["my article.txt"]),
    (["b.html", "--json-s"], ["--json-schema"]),
    (["--completion", "z"], ["zsh"]),
    (["my article.txt", "b.html", "--csv", "pict"], ["picture.png"]),
]
CASES = pytest.mark.parametrize("words, offered", OFFERED, ids=[" ".join(words) for words, _ in OFFERED])


def needs(shell: str) -> pytest.MarkDecorator:
    missing = shutil.which(shell) is None or os.name != "posix"
    return pytest.mark.skipif(missing, reason=f"{shell} is not installed")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name in ("my article.txt", "b.html", "picture.png"):
        (tmp_path / name).write_text("x")
    (tmp_path / "notes").mkdir()
    for shell, name in NAMES.items():
        (tmp_path / "notes" / name).write_text(script(shell), encoding="utf-8")
    return tmp_path


@pytest.mark.parametrize("shell", NAMES)
def test_the_script_is_printed(shell, capfdbinary):
    assert main(["--completion", shell]) == 0
    assert capfdbinary.readouterr().out.decode() == script(shell)


def run(folder: Path, *command: str) -> list[str]:
    done = subprocess.run(command, cwd=folder, capture_output=True, check=True, timeout=60, env=quiet(folder))
    assert done.stderr == b""
    return done.stdout.decode().splitlines()


def quiet(folder: Path) -> dict[str, str]:
    """An environment in which shells ignore the user's configuration."""
    return os.environ | {"HOME": str(folder / "notes"), "XDG_CONFIG_HOME": str(folder / "notes"), "TERM": "dumb"}


CONFIGURATION = (Path(__file__).parents[2] / "docs" / "configuration.md").read_text(encoding="utf-8")
INSTALLED = [
    ("bash", ".local/share/bash-completion/completions/newsdiff"),
    ("zsh", ".zfunc/_newsdiff"),
    ("fish", ".config/fish/completions/newsdiff.fish"),
]


@pytest.mark.parametrize("shell, place", INSTALLED)
@needs("sh")
def test_the_documented_setup_line_works_for_a_new_user(shell, place, tmp_path):
    [line] = re.findall(rf"^\| {shell} \| `([^`]+)`", CONFIGURATION, re.MULTILINE)
    (tmp_path / "newsdiff").write_text(f'#!/bin/sh\nexec "{sys.executable}" -m newsdiff_tui "$@"\n')
    (tmp_path / "newsdiff").chmod(0o755)
    home = {"HOME": str(tmp_path / "home"), "PATH": f"{tmp_path}{os.pathsep}{os.environ['PATH']}"}
    (tmp_path / "home").mkdir()
    subprocess.run(["sh", "-c", line], env=os.environ | home, check=True, timeout=60)
    assert (tmp_path / "home" / place).read_text(encoding="utf-8") == script(shell)


BASH = """
source notes/newsdiff.bash
COMP_WORDS=(newsdiff "$@") COMP_CWORD=$# COMPREPLY=()
_shtab_newsdiff
printf '%s\\n' "${COMPREPLY[@]}"
"""


@needs("bash")
@CASES
def test_completion_in_bash(words, offered, folder):
    assert run(folder, "bash", "--norc", "-c", BASH, "bash", *words) == offered


@needs("bash")
def test_bash_offers_articles_and_folders_before_other_files(folder):
    assert run(folder, "bash", "--norc", "-c", BASH, "bash", "") == ["my article.txt", "b.html", "notes"]


@needs("fish")
@CASES
def test_completion_in_fish(words, offered, folder):
    line = "newsdiff " + " ".join(word.replace(" ", "\\ ") for word in words)
    shown = run(folder, "fish", "--no-config", "-c", 'source notes/newsdiff.fish; complete -C"$argv"', line)
    assert [line.partition("\t")[0] for line in shown] == offered


@pytest.fixture
def zsh(folder: Path) -> Iterator[Callable[[str], str]]:
    """A function that types the beginning of a line into zsh, presses Tab, and returns the resulting line."""
    pty = pytest.importorskip("pty", reason="pseudo terminals of Unix")
    ours, theirs = pty.openpty()
    process = subprocess.Popen(
        ["zsh", "-f", "-i"],
        cwd=folder,
        stdin=theirs,
        stdout=theirs,
        stderr=theirs,
        env=quiet(folder),
        start_new_session=True,
    )
    os.close(theirs)

    def until(expected: str) -> str:
        out, deadline = "", time.monotonic() + 30
        while not re.search(expected, out):
            assert time.monotonic() < deadline, out
            if select.select([ours], [], [], 0.2)[0]:
                out += os.read(ours, 65536).decode()
        return out

    def completed(begin: str) -> str:
        """Print zsh's current line: Ctrl-A and a command of our own."""
        os.write(ours, begin.encode() + b"\t")
        os.write(ours, b"\x01print -r -- 'line:' \x05 :end\n")
        return re.findall(r"line: (.*?)\s+:end\r", until(r"\nline: .*:end\r+\n"))[-1]

    setup = "PS1=; fpath=($PWD/notes $fpath); autoload -Uz compinit; compinit -u -D; unsetopt prompt_sp"
    os.write(ours, setup.encode() + b"; print -r -- be''gun\n")
    until("begun")
    yield completed
    process.kill()
    process.wait()
    os.close(ours)


@needs("zsh")
def test_completion_in_zsh(zsh):
    for words, offered in OFFERED:
        begin = "newsdiff " + " ".join(word.replace(" ", "\\ ") for word in words)
        whole = "newsdiff " + " ".join([*words[:-1], offered[0]])
        assert zsh(begin) == whole
