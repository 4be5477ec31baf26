"""The usual options are read as the parser of all options reads them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsdiff.errors import NewsdiffError
from newsdiff_tui.cli.options import Options, plain_options
from newsdiff_tui.cli.parser import parsed


def values(options: Options) -> dict[str, object]:
    return {name: getattr(options, name) for name in Options.__annotations__}


@pytest.mark.parametrize(
    "arguments",
    [
        "a.txt b.txt",
        "- b.txt",
        "a.txt b.txt --json -",
        "--html report.html --force a.txt b.txt --stat --text",
        "--no-notes a.txt b.txt --markdown x.md --csv x.csv --all",
    ],
)
def test_usual_options_are_read_without_the_parser(arguments):
    options = plain_options(arguments.split())
    assert options is not None
    assert values(options) == values(parsed(arguments.split()))


@pytest.mark.parametrize(
    "arguments",
    [
        "",
        "a.txt",
        "a.txt b.txt c.txt",
        "a.txt --text b.txt",
        "a.txt b.txt --json",
        "a.txt b.txt --json --text",
        "a.txt b.txt --json=x.json",
        "a.txt b.txt --name A --name B",
        "a.txt b.txt --jsn x.json",
        "-- a.txt b.txt",
        "--help",
    ],
)
def test_all_else_is_left_to_it(arguments):
    assert plain_options(arguments.split()) is None


@given(
    st.lists(
        st.sampled_from(["a.txt", "b c.txt", "-", "--json", "--html", "--text", "--force", "--jsn", "-x y", ""]),
        max_size=6,
    )
)
def test_what_is_read_without_the_parser_is_what_it_reads(arguments):
    options = plain_options(arguments)
    if options is None:
        return
    try:
        assert values(options) == values(parsed(arguments))
    except NewsdiffError as error:
        raise AssertionError(f"the parser refuses {arguments}") from error
