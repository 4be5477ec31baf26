"""Options: one frozen value, whatever the order of the arguments."""

from __future__ import annotations

import dataclasses
import subprocess
import sys

import pytest

from newsdiff.errors import NewsdiffError
from newsdiff_tui.cli.options import Options
from newsdiff_tui.cli.parser import parse

A_AND_B = {"a": "a.txt", "b": "b.txt"}

PARSED = [
    # arguments, the options that are not the default
    ("a.txt b.txt", A_AND_B),
    ("- b.txt", {"a": "-", "b": "b.txt"}),
    ("a.txt -", {"a": "a.txt", "b": "-"}),
    ("-- a.txt b.txt", A_AND_B),
    ("a.txt b.txt --json -", A_AND_B | {"files": (("json", "-"),)}),
    ("a.txt b.txt --json=x.json", A_AND_B | {"files": (("json", "x.json"),)}),
    ("--csv x.csv a.txt b.txt --html x.html", A_AND_B | {"files": (("html", "x.html"), ("csv", "x.csv"))}),
    ("--stat a.txt b.txt --text", A_AND_B | {"printed": ("text", "stat")}),
    ("a.txt b.txt --all", A_AND_B | {"printed": ("text",), "all": True}),
    ("a.txt b.txt --stat --all", A_AND_B | {"printed": ("text", "stat"), "all": True}),
    ("a.txt --stat b.txt", A_AND_B | {"printed": ("stat",)}),
    ("a.txt --stat -", {"a": "a.txt", "b": "-", "printed": ("stat",)}),
    ("a.txt b.txt --name A --name B", A_AND_B | {"name": ("A", "B")}),
    ("a.txt b.txt --max-size 2m --lang EN", A_AND_B | {"max_size": 2 << 20, "lang": "en"}),
    ("a.txt b.txt c.txt", A_AND_B | {"more": ("c.txt",)}),
    ("a.txt --text b.txt c.txt", A_AND_B | {"more": ("c.txt",), "printed": ("text",)}),
    ("a.txt b.txt - --base Wire d.txt", A_AND_B | {"more": ("-", "d.txt"), "base": "Wire"}),
    ("articles.csv", {"a": "articles.csv"}),
    ("--json-schema many", {"json_schema": "many"}),
    ("--version", {"version": True}),
    ("a.txt --help", {"a": "a.txt", "help": True}),
]


@pytest.mark.parametrize(("arguments", "expected"), PARSED, ids=[case[0] for case in PARSED])
def test_arguments_become_options(arguments: str, expected: dict[str, object]) -> None:
    options, call = parse(arguments.split())
    assert (dataclasses.asdict(options), call) == (dataclasses.asdict(Options(**expected)), None)  # type: ignore[arg-type]


REJECTED = [
    ("", "Two articles are needed"),
    ("a.txt", "There is no file or folder 'a.txt': check its name."),
    ("- b.txt -", "Only one article can come from standard input: name a file for the others."),
    ("a.txt b.txt c.txt --explain 1", "--explain is for two articles: leave it out, or name two files."),
    ("a.txt b.txt c.txt --watch", "--watch is for two articles"),
    ("a.txt b.txt c.txt --semantic m", "--semantic is for two articles"),
    ("a.txt b.txt c.txt --name A --name B", "Give --name once for each article, in their order."),
    ("articles.csv --name A", "--name is for single articles"),
    ("a.txt b.txt --base A", "--base is for three or more articles"),
    ("a.txt b.txt --json", "--json needs a file name"),
    ("a.txt b.txt --json --text", "--json needs a file name"),
    ("a.txt b.txt --lang", "--lang needs a language code"),
    ("a.txt b.txt --explain", "--explain needs a passage number"),
    ("a.txt b.txt --jsn x.json", "There is no option '--jsn': did you mean --json?"),
    ("a.txt --jsn b.txt", "There is no option '--jsn'"),
]


@pytest.mark.parametrize(("arguments", "message"), REJECTED, ids=[case[0] or "nothing" for case in REJECTED])
def test_mistakes_are_one_sentence(arguments: str, message: str) -> None:
    with pytest.raises(NewsdiffError) as raised:
        parse(arguments.split())
    assert str(raised.value).startswith(message)
    assert "\n" not in str(raised.value)


def test_options_are_frozen() -> None:
    with pytest.raises(dataclasses.FrozenInstanceError):
        Options().force = True  # type: ignore[misc]


def test_options_import_nothing_of_ours() -> None:
    names = "sorted(name for name in sys.modules if name.startswith('newsdiff'))"
    script = f"import sys, newsdiff_tui.cli.options; print(*{names})"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, check=True, encoding="utf-8")
    assert done.stdout.split() == ["newsdiff_tui", "newsdiff_tui.cli", "newsdiff_tui.cli.options"]
