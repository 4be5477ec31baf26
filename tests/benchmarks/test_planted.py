"""Tests of planting discrepancies and counting those found, on one invented pair of stories."""

from __future__ import annotations

import pytest
from planted import Change, Site, measure, outcome, sites
from planted_kinds import KINDS, Kind

import newsdiff

A = """Flood in Orvik

The flood destroyed 40 houses in Orvik on Monday. The bridge was closed by engineer Ilse Brandauer at noon.

"We will rebuild the old bridge before the first snow falls," the mayor said. Schools will reopen in the old harbour."""
B = """Orvik under water

On Monday the flood destroyed 40 houses in Orvik. The bridge was closed at noon by engineer Ilse Brandauer.

The mayor said: "We will rebuild the old bridge before the first snow falls." Schools will reopen in the old harbour."""


def kind(name: str) -> Kind:
    return next(one for one in KINDS if one.name == name)


def old(site: Site) -> str:
    return site.article.text[site.start : site.end]


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("figure", ["40"]),
        ("not", ["was", "will"]),
        ("name", ["Brandauer"]),
        ("day", ["Monday"]),
        ("opposite", ["closed", "reopen"]),
        ("source", ["", "", ""]),
        ("cut quotation", ["We will rebuild the old bridge before the first snow falls"]),
    ],
)
def test_where_changes_can_be_planted(name: str, expected: list[str]) -> None:
    copies, _ = sites(newsdiff.compare(A, B), kind(name))
    assert [old(site) for site in copies] == expected


def test_found_and_false_discrepancies_are_counted() -> None:
    figure = kind("figure")
    site = sites(newsdiff.compare(A, B), figure)[1][0]
    assert outcome(figure, site, Change(site.start, site.end, "90")) == (True, 0)
    assert outcome(figure, site, Change(site.start, site.end, "40")) == (False, 0)
    elsewhere = Change(site.start, site.start, "not ")
    assert outcome(kind("name"), site, elsewhere)[0] is False


def test_the_same_seed_plants_the_same_changes() -> None:
    comparisons = [newsdiff.compare(A, B)]
    first, second = ([one.change for one in measure(comparisons, 4, seed=1)] for _ in range(2))
    assert first == second
    assert len(first) == 4 * len(KINDS)


def test_every_change_changes_something() -> None:
    for result in measure([newsdiff.compare(A, B)], 4):
        assert result.change.words != old(result.site)
