"""Missing, damaged and unreadable configuration files: the file is left unchanged and mistakes are reported."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from newsdiff.errors import NewsdiffError
from newsdiff_tui.cli.main import main
from newsdiff_tui.settings.configuration import LARGEST, config_path, configuration

PROGRAM = [sys.executable, "-m", "newsdiff_tui"]
Run = Callable[..., subprocess.CompletedProcess[bytes]]
posix = pytest.mark.skipif(os.name != "posix", reason="streams of Unix")


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere platformdirs itself is asked")
@pytest.mark.parametrize("folder", ["", "  ", "/etc/xdg-of-mine", "{}/with space", "relative/folder", None])
def test_the_default_path_is_that_of_platformdirs(
    folder: str | None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import platformdirs

    monkeypatch.delenv("XDG_CONFIG_HOME", raising=False)
    if folder is not None:
        monkeypatch.setenv("XDG_CONFIG_HOME", folder.format(tmp_path))
    assert config_path() == str(platformdirs.user_config_path("newsdiff") / "config.toml")


@posix
@pytest.mark.parametrize("mode", [0o700, 0o755], ids=["folder", "file"])
def test_an_unreadable_configuration_is_reported(nobody: Run, folder: Path, mode: int) -> None:
    place = folder / "config" / "newsdiff" / "config.toml"
    place.parent.mkdir(parents=True)
    place.touch(mode=0o600)
    place.parent.chmod(mode)
    done = nobody("a.txt", "b.txt", "--stat", env={"XDG_CONFIG_HOME": str(folder / "config")})
    assert (done.returncode, done.stdout[:14]) == (1, b"Words of a.txt")
    assert done.stderr.decode() == (
        "newsdiff: The configuration cannot be read (Permission denied): fix it, or name another with --config "
        f"(in '{place}'; ignored).\n"
    )


DEEP = [
    ("dotted keys", "a" + ".a" * 20_000 + " = 1", "has a line with more than 100 dots"),
    ("a dotted table", "[a" + ".a" * 20_000 + "]", "has a line with more than 100 dots"),
    ("lists", "a = " + "[" * 30_000, "is not valid TOML"),
    ("tables in tables", "a = " + "{a=" * 15_000, "is not valid TOML"),
    ("bytes that are no text", "\ud800", "is not valid TOML"),
    ("far too large", "# " + "x" * LARGEST, "cannot be read (it is far too large)"),
]


DAMAGED = [
    # the content of the default file, and the message about it
    ("[limits", "The configuration is not valid TOML"),
    ("[colours]\n", "Unknown section [colours]"),
    ("[limits]\nmax-size = 'much'\n", "max-size: 'much' is not a size"),
    ("[keys]\nnext = 3\n", "The key of next must be a string"),
    (None, "The configuration cannot be read (it is a directory)"),
]


@pytest.fixture
def usual(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The default path of the configuration file, which does not exist yet."""
    place = folder / "home" / "newsdiff" / "config.toml"
    place.parent.mkdir(parents=True)
    monkeypatch.chdir(folder)
    monkeypatch.setattr("newsdiff_tui.settings.configuration.config_path", lambda: str(place))
    return place


@pytest.mark.parametrize("output", ["--text", "--stat", "--explain 1", "--json -", "--csv -", "--screenshot -"])
@pytest.mark.parametrize(("text", "says"), DAMAGED)
def test_outputs_ignore_a_damaged_configuration_and_report_it(
    usual: Path, text: str | None, says: str, output: str, capsys: pytest.CaptureFixture[str]
) -> None:
    arguments = ["a.txt", "b.txt", *output.split()]
    code, expected = main(arguments), capsys.readouterr().out
    if text is None:
        usual.mkdir()
    else:
        usual.write_text(text)
    assert main(arguments) == code
    done = capsys.readouterr()
    assert done.out == expected
    assert done.err.startswith(f"newsdiff: {says}")
    assert f"(in '{usual}'; ignored)." in done.err
    assert done.err.count("\n") == 1
    if text is not None:
        assert usual.read_text() == text


NAMED = [*DAMAGED, ("[keys]\nfly = 'f'\n", "Unknown command 'fly'"), ("", "There is no configuration file")]


@pytest.mark.parametrize("output", ["--text", "--stat", "--explain 1", "--json -", "--csv -", "--screenshot -"])
@pytest.mark.parametrize(("text", "says"), NAMED)
def test_a_configuration_given_by_name_must_be_valid(
    usual: Path, text: str | None, says: str, output: str, capsys: pytest.CaptureFixture[str]
) -> None:
    if text is None:
        Path("named.toml").mkdir()
    elif text:
        Path("named.toml").write_text(text)
    assert main(["a.txt", "b.txt", *output.split(), "--config", "named.toml"]) == 2
    done = capsys.readouterr()
    assert done.out == ""
    assert done.err.startswith(f"newsdiff: {says}")
    assert "'named.toml'" in done.err
    assert done.err.count("\n") == 1


@posix
@pytest.mark.parametrize("named", [False, True], ids=["usual place", "named"])
def test_the_app_opens_with_a_damaged_default_configuration(folder: Path, named: bool, open_terminal: Any) -> None:
    (folder / "newsdiff").mkdir()
    (folder / "newsdiff" / "config.toml").write_text("[keys\n")
    if named:
        terminal = open_terminal(folder, "a.txt", "b.txt", "--config", "newsdiff/config.toml")
        assert terminal.end() == 2
        assert b"\x1b[?1049h" not in terminal.out
        assert terminal.out.startswith(b"newsdiff: The configuration is not valid TOML")
        return
    terminal = open_terminal(folder, "a.txt", "b.txt").opened()
    assert b"TOML" in terminal.read(10, b"TOML")
    terminal.press(b"q")
    assert terminal.end() == 0
    left = terminal.out.rpartition(b"\x1b[?1049l")[2]
    assert b"newsdiff: The configuration is not valid TOML" in left
    assert (folder / "newsdiff" / "config.toml").read_text() == "[keys\n"


def test_the_configured_limit_applies_under_git(usual: Path, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    usual.write_text("[limits]\nmax-size = '1MB'\n")
    (folder / "a.txt").write_text("The mayor resigned on Monday." + " " * (1 << 20))
    assert main(["story.txt", "a.txt", "1" * 40, "100644", "b.txt", "2" * 40, "100644"]) == 0
    assert "'story.txt' is larger than 1 MB" in capsys.readouterr().out


@pytest.mark.parametrize(("path", "reported"), [("1", True), ("2", False)])
def test_a_git_run_reports_a_damaged_configuration_once(
    usual: Path, path: str, reported: bool, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    usual.write_text("[keys")
    monkeypatch.setenv("GIT_DIFF_PATH_COUNTER", path)
    assert main(["story.txt", "a.txt", "1" * 40, "100644", "b.txt", "2" * 40, "100644"]) == 0
    assert ("is not valid TOML" in capsys.readouterr().err) is reported


@pytest.mark.parametrize(("what", "text", "says"), DEEP, ids=[case[0] for case in DEEP])
def test_a_damaged_configuration_is_reported_and_not_changed(tmp_path: Path, what: str, text: str, says: str) -> None:
    path = tmp_path / "config.toml"
    path.write_bytes(text.encode("utf-8", "surrogatepass"))
    before, began = path.read_bytes(), time.process_time()
    with pytest.raises(NewsdiffError) as caught:
        configuration(str(path))
    assert says in str(caught.value)
    assert "\n" not in str(caught.value)
    assert str(path) in str(caught.value)
    assert path.read_bytes() == before
    assert time.process_time() - began < 15, "the parser takes half a minute for some of these"


LIMITS = [
    ("[limits]\nmax-size = '1KB'", "max-size: '1KB' is too small: the minimum is 1MB."),
    ("[limits]\nmax-size = 'much'", "max-size: 'much' is not a size: write, for example, 64MB."),
    ("[limits]\nmax-size = [1]", "max-size: '[1]' is not a size: write, for example, 64MB."),
    ("[limits]\nmin-size = 1", "Unknown limit 'min-size': there is only max-size."),
    ("limits = 1", "[limits] must be a table, for example max-size"),
]


@pytest.mark.parametrize(("text", "says"), LIMITS)
def test_an_invalid_limit_is_reported(tmp_path: Path, text: str, says: str) -> None:
    path = tmp_path / "config.toml"
    path.write_text(text)
    with pytest.raises(NewsdiffError) as caught:
        configuration(str(path))
    assert str(caught.value).startswith(says)
