"""Error messages are one sentence in which user input is plain text: arguments, paths, configuration, notes."""

from collections.abc import Callable
from pathlib import Path

import pytest

from newsdiff.text.sanitize import sanitize
from newsdiff_tui.cli.main import main

Leaked = Callable[..., set[str]]

ARGUMENTS: dict[str, list[str]] = {
    "A": ["{}", "b.txt"],
    "B": ["a.txt", "{}.html"],
    "a third article": ["a.txt", "b.txt", "{}"],
    "an option": ["a.txt", "b.txt", "--{}"],
    "--encoding": ["a.txt", "b.txt", "--encoding", "{}"],
    "--lang": ["a.txt", "b.txt", "--lang", "{}"],
    "--explain": ["a.txt", "b.txt", "--explain", "{}"],
    "--width": ["a.txt", "b.txt", "--width", "{}"],
    "--size": ["a.txt", "b.txt", "--screenshot", "x.svg", "--size", "{}"],
    "--keys": ["a.txt", "b.txt", "--screenshot", "x.svg", "--keys", "x{}"],
    "--name": ["a.txt", "b.txt", "--name", "{}"],
    "--json": ["a.txt", "b.txt", "--json", "none/{}"],
    "--html": ["a.txt", "b.txt", "--html", "none{}/x"],
    "--screenshot": ["a.txt", "b.txt", "--screenshot", "none{}/x"],
    "--config": ["a.txt", "b.txt", "--screenshot", "-", "--config", "none{}"],
}
"""Places for hostile text on the command line."""


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Two articles in the current folder."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "a.txt").write_text("The mayor resigned on Monday.", encoding="utf-8")
    (tmp_path / "b.txt").write_text("The mayor resigned on Tuesday.", encoding="utf-8")
    return tmp_path


def complaint(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> str:
    """Return the error message for invalid arguments."""
    code = main(arguments)
    said = capsys.readouterr()
    assert (code, said.out) == (2, ""), arguments
    assert said.err.startswith("newsdiff: ")
    assert said.err.endswith("\n")
    return said.err.removesuffix("\n")


def test_user_input_is_quoted_as_text(
    sample: str, folder: Path, capsys: pytest.CaptureFixture[str], leaked: Leaked
) -> None:
    given = sample.encode("utf-8", "replace").decode("utf-8")
    for place, arguments in ARGUMENTS.items():
        said = complaint([one.replace("{}", given) for one in arguments], capsys)
        assert leaked(said, "") == set(), place


@pytest.mark.parametrize("place", ["A", "--json", "--config"])
def test_a_path_is_named_without_markup(
    place: str, markup: str, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    name = markup.replace("/", "_").replace("\t", " ")
    said = complaint([one.replace("{}", name) for one in ARGUMENTS[place]], capsys)
    assert sanitize(name) in said or place == "--json"


CONFIGURATIONS = {
    "a part": "['x{}']\n",
    "a command": "[keys]\n'x{}' = 'n'\n",
    "a key": "[keys]\nnext = 'x{}'\n",
    "a wrong value": "[keys]\n'x{}' = 7\n",
    "no TOML": "[keys\n{}",
}


@pytest.mark.parametrize("place", CONFIGURATIONS)
def test_configuration_errors_are_quoted_as_text(
    place: str, samples: dict[str, dict[str, str]], folder: Path, capsys: pytest.CaptureFixture[str], leaked: Leaked
) -> None:
    for one in (sample for table in samples.values() for sample in table.values()):
        inside = "".join(f"\\U{ord(char):08x}" for char in one) if "\\U" not in one else ""
        text = CONFIGURATIONS[place].replace("'", '"').replace("{}", one if place == "no TOML" else inside)
        (folder / "keys.toml").write_text(text, encoding="utf-8")
        said = complaint(["a.txt", "b.txt", "--screenshot", "-", "--config", "keys.toml"], capsys)
        assert leaked(said, "") == set(), one


UNSEEN_KEYS = ["\u200b", "\u202e", "\x1b", "\xad", "\u0301", "\u3164", "\ue000", "\u2066", "zero_width_space"]


@pytest.mark.parametrize("key", UNSEEN_KEYS)
def test_invisible_keys_are_escaped_in_messages(key: str, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "keys.toml").write_text("[keys]\nnext = " + '"' + "".join(f"\\U{ord(one):08x}" for one in key) + '"\n')
    said = complaint(["a.txt", "b.txt", "--screenshot", "-", "--config", "keys.toml"], capsys)
    assert "is not the name of a key" in said


def test_messages_about_damaged_notes_do_not_quote_them(
    folder: Path, capsys: pytest.CaptureFixture[str], leaked: Leaked
) -> None:
    (folder / "a.txt--b.txt.newsdiff.json").write_text('{"schema": "newsdiff-notes/\x1b]0;owned\x07', encoding="utf-8")
    assert main(["a.txt", "b.txt", "--stat"]) == 1
    said = capsys.readouterr()
    assert "damaged" in said.err
    assert leaked(said.err + said.out) == set()
