"""`--semantic MODEL`: the model is loaded once, after the articles were read, and only if requested."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import newsdiff as library
from newsdiff.reranking import sentence_model
from newsdiff_tui.cli.load import compare_files, compare_versions
from newsdiff_tui.cli.parser import parse
from newsdiff_tui.cli.progress import Progress


class Flat:
    """A model for which all texts are the same."""

    name, sha256 = "flat", "f" * 64

    def embed(self, texts: Any, on_progress: Any) -> Flat:
        on_progress(1.0)
        return self

    def cosines(self, text: int, others: Any) -> list[float]:
        return [1.0 for _ in others]


@pytest.fixture
def loaded(monkeypatch: pytest.MonkeyPatch, folder: Path) -> list[str]:
    """The models that were loaded; `wrong` cannot be loaded."""
    names: list[str] = []

    def load(name: str) -> Flat:
        if name == "wrong":
            raise library.NewsdiffError("There is no model 'wrong'.")
        names.append(name)
        return Flat()

    monkeypatch.setattr(sentence_model, "sentence_model", load)
    monkeypatch.chdir(folder)
    (folder / "c.txt").write_text("The mayor stepped down. Trains are late.", "utf-8")
    return names


def test_a_model_is_loaded_once_and_recorded_in_the_settings(loaded: list[str]) -> None:
    options, _ = parse(["a.txt", "c.txt", "--semantic", "flat"])
    heard: list[str] = []
    first = compare_files(options, lambda stage, _: heard.append(stage))
    again = compare_files(options, before=first, embedder=Flat())
    assert loaded == ["flat"]
    assert (first.settings.model, first.settings.model_sha256) == ("flat", "f" * 64)
    assert again == first
    assert heard[0] == "loading the language model"
    assert "asking the language model" in heard


def test_without_the_option_no_model_is_loaded(loaded: list[str]) -> None:
    assert not compare_files(parse(["a.txt", "c.txt"])[0]).settings.model
    assert loaded == []


def test_a_missing_article_is_reported_before_the_model_is_loaded(loaded: list[str]) -> None:
    with pytest.raises(library.NewsdiffError, match=r"There is no file 'd\.txt'"):
        compare_files(parse(["a.txt", "d.txt", "--semantic", "flat"])[0])
    assert loaded == []


def test_loading_a_model_is_shown_at_once(
    loaded: list[str], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.setattr("sys.stderr.isatty", lambda: True)
    compare_files(parse(["a.txt", "c.txt", "--semantic", "flat"])[0], Progress())
    assert capsys.readouterr().err.startswith("\rnewsdiff: loading the language model, 0%")


def test_the_model_is_used_under_git(loaded: list[str]) -> None:
    zero = "0" * 40
    options, call = parse(["--semantic", "flat", "a.txt", "a.txt", zero, "100644", "c.txt", zero, "100644"])
    assert call is not None
    comparison = compare_versions(call, options, lambda *_: None)
    assert comparison.settings.model == "flat"


@pytest.mark.parametrize("output", [["--stat"], ["--json", "out.json"], ["--screenshot", "out.svg"]])
def test_an_unavailable_model_gives_one_sentence_and_exit_code_2(
    newsdiff: Callable[..., Any], folder: Path, output: list[str]
) -> None:
    done = newsdiff("a.txt", "b.txt", "--semantic", "no/such-model", *output)
    assert (done.code, done.out) == (2, "")
    assert done.errors.startswith("newsdiff: ")
    assert done.errors.count("\n") == 1
    assert not list(folder.glob("out.*"))
