"""The table of formats: each row makes its own file, a new row is offered everywhere, an unknown name is an error."""

from __future__ import annotations

import sys
from types import ModuleType

import pytest

from newsdiff.errors import NewsdiffError
from newsdiff.model import Comparison
from newsdiff.outputs import FORMATS, Format, RenderOptions, format_named

STARTS = {
    "html": "<!DOCTYPE html>",
    "text": "Agency, 2025-07-01 (5 sentences)\n",
    "markdown": "## Agency and Daily\n",
    "csv": "\ufeffpassage,content,",
    "json": '{"schema": "newsdiff/1", ',
    "stat": "Words of Agency\n",
}


@pytest.mark.parametrize("known", [known for known in FORMATS if not known.binary], ids=lambda known: known.name)
def test_every_format_is_a_whole_file(known: Format, story: Comparison) -> None:
    text = known.render(story)
    assert text.startswith(STARTS[known.name])
    assert text.endswith("\n")
    assert format_named(known.name) is known


def test_a_format_follows_the_options_that_concern_it(story: Comparison) -> None:
    asked = RenderOptions(width=40, everything=True, made="2026-02-03")
    listing = format_named("text").render(story, asked)
    assert max(map(len, listing.splitlines())) <= 40
    assert "1. Verbatim" in listing
    assert "2026-02-03" in format_named("html").render(story, asked)
    assert "2026-02-03" not in format_named("json").render(story, asked)


@pytest.mark.parametrize(
    ("name", "there", "absent"),
    [
        ("text", "A selection: 1 of 6 passages.", "Our reporter"),
        ("markdown", "A selection: 1 of 6 passages.", "Our reporter"),
        ("csv", "5,no match in Daily,in place", "Our reporter"),
        ("html", '<input type="radio" name="show" id="show-selected" checked', 'id="show-all" checked'),
    ],
)
def test_a_selection_of_the_passages(name: str, there: str, absent: str, story: Comparison) -> None:
    known = format_named(name)
    assert known.selective
    text = known.render(story, RenderOptions(shown=frozenset({5})))
    assert there in text
    assert "Rain is expected." in text
    assert absent not in text


def test_whole_formats_ignore_a_selection(story: Comparison) -> None:
    for known in FORMATS:
        if not known.selective:
            assert known.content(story, RenderOptions(shown=frozenset({5}))) == known.content(story)


@pytest.mark.parametrize("name", ["yaml", "", "JSON", "json "])
def test_an_unknown_format_is_an_error(name: str) -> None:
    with pytest.raises(NewsdiffError, match=f"There is no format '{name}': choose html, text, "):
        format_named(name)


def test_a_new_format_is_a_module_and_a_row(story: Comparison, monkeypatch: pytest.MonkeyPatch) -> None:
    module = ModuleType("toy_format")
    module.render = lambda comparison, options: f"{len(comparison.passages)} passages\n"  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "toy_format", module)
    assert Format("toy", "Toy", "a number", "toy_format", ".toy").render(story) == "6 passages\n"
