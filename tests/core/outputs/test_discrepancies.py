"""The wording of each kind of discrepancy, and where each output shows it."""

from __future__ import annotations

import csv
import io
from dataclasses import replace
from typing import get_args

import pytest

import newsdiff
from newsdiff.model import Comparison, Discrepancy, DiscrepancyKind
from newsdiff.model.discrepancy_labels import BY_KIND, DISCREPANCY_LABELS, discrepancy_counts, displayed, sign
from newsdiff.outputs.csv_table import table
from newsdiff.outputs.discrepancies import counted, statement
from newsdiff.outputs.html import html_report
from newsdiff.outputs.html.fragment import html_fragment
from newsdiff.outputs.html.runs import Run, marked
from newsdiff.outputs.markdown import markdown
from newsdiff.outputs.summary import summary
from newsdiff.outputs.text import listing

NAMES = "Agency", "Daily"


def pair(by_hand, a: str, b: str, *found: Discrepancy) -> Comparison:
    """A comparison of two sentences that match, with discrepancies."""
    article, comparison = by_hand
    made = comparison(article([a], "Agency"), article([b], "Daily"), [("reworded", "in-place", "1:1", [0], [0])])
    return replace(made, passages=(replace(made.passages[0], discrepancies=found),))


def finding(kind: DiscrepancyKind, a: str, b: str, left: str, right: str, *values: str | None) -> Discrepancy:
    """Return a discrepancy of the words `left` in `a` and `right` in `b`; empty words stand for None."""
    spans = [
        (text.index(words), text.index(words) + len(words)) if words else None
        for text, words in ((a, left), (b, right))
    ]
    return Discrepancy(kind, (0, 0), *spans, *values)


STATEMENTS = [
    ("figure", "It lost 40 pages.", "It lost 55\npages.", "40 pages", "55\npages", (),
     "figures differ: 40 pages / 55 pages"),
    ("date", "He left on Monday.", "He left on Friday.", "Monday", "Friday", (), "dates differ: Monday / Friday"),
    ("name", "Liz Hall left.", "Elizabeth Hall left.", "Liz", "Elizabeth", (), "names differ: Liz / Elizabeth"),
    ("negation", "He did not go.", "He did go.", "not", "", ("not", None), "negation only in Agency: not"),
    (
        "quote-altered", "“We will never close,” he said.", "“We will not close,” he said.", "never", "not", (),
        "quotation altered: “never” / “not”",
    ),
    (
        "quote-trimmed", "“We act now or fail,” he said.", "“We act now,” he said.", "We act now or fail", "We act now",
        ("or fail", None), "quotation cut: “or fail” left out in Daily",
    ),
    (
        "quote-trimmed", "“We act now or fail,” he said.", "“So we act now,” he said.",
        "We act now or fail", "So we act now", ("or fail", "So"),
        "quotation cut: “or fail” left out in Daily; “So” left out in Agency",
    ),
    ("quote-trimmed", "“Go.”", "“Go on.”", "Go", "Go on", (), "quotation cut: “Go” / “Go on”"),
    (
        "quote-paraphrased", "He said it would rain hard.", "“Hard rain,” he said.", "rain hard", "Hard rain",
        (None, "Hard rain"), "quoted only in Daily: “Hard rain”; in Agency: rain hard",
    ),
    (
        "quote-paraphrased", "He said hard rain was near.", "“Hard rain” was near, he said.", "hard rain", "Hard rain",
        (None, "Hard rain"), "quoted in Daily, without quotation marks in Agency: “Hard rain”",
    ),
    (
        "attribution", "The bridge is closed, police said.", "The bridge is closed.", "police said", "",
        ("police said", None), "source only in Agency: police said",
    ),
    (
        "attribution", "The mayor said so.", "The council said so.", "The mayor said", "The council said", (),
        "sources differ: The mayor said / The council said",
    ),
    (
        "certainty", "It will cost more.", "It could cost more.", "will cost", "could cost", (),
        "certainty differs: will cost / could cost",
    ),
]  # fmt: skip


@pytest.mark.parametrize(("kind", "a", "b", "left", "right", "values", "said"), STATEMENTS)
def test_a_statement_says_what_was_found(by_hand, kind, a, b, left, right, values, said):
    one = finding(kind, a, b, left, right, *values)
    assert statement(pair(by_hand, a, b, one), one, NAMES) == said


def test_outlets_and_words_are_not_read_as_templates(by_hand):
    a, b = "The {b} said so.", "It is so."
    one = finding("attribution", a, b, "The {b} said", "")
    assert statement(pair(by_hand, a, b, one), one, ("{there}", "B")) == "source only in {there}: The {b} said"


def test_every_kind_has_a_row_and_a_statement():
    assert sorted(label.kind for label in DISCREPANCY_LABELS) == sorted(get_args(DiscrepancyKind))
    assert {kind for kind, *_ in STATEMENTS} == set(BY_KIND)


@pytest.fixture
def two(by_hand) -> Comparison:
    a, b = "The fire destroyed 40 houses, police said.", "The fire destroyed 50 houses."
    return pair(
        by_hand, a, b, finding("figure", a, b, "40", "50"), finding("attribution", a, b, "police said", ""),
        replace(finding("name", a, b, "fire", "fire"), weak=True),
    )  # fmt: skip


def test_weak_discrepancies_are_hidden(two):
    assert [one.kind for one in displayed(two.passages[0])] == ["figure", "attribution"]
    assert {label.kind: number for label, number in discrepancy_counts(two.passages).items()} == {
        "figure": 1, "attribution": 1,
    }  # fmt: skip
    weak_only = replace(two.passages[0], discrepancies=two.passages[0].discrepancies[2:])
    assert (sign(two.passages[0]), sign(weak_only)) == ("≠", "")
    assert "fire / fire" not in listing(two) + markdown(two) + table(two)


def test_dismissed_findings_are_counted_but_not_listed(two):
    figure, source, weak = two.passages[0].discrepancies
    marked = replace(figure, dismissed=True), source, replace(weak, dismissed=True)
    shown = replace(two, passages=(replace(two.passages[0], discrepancies=marked),))
    assert counted(shown) == "1 discrepancy: 1 source; 1 dismissed"
    for text in (listing(shown), markdown(shown)):
        assert "≠ source only in Agency: police said" in text
        assert "1 discrepancy dismissed" in text
        assert "figures differ" not in text
    assert summary(shown).endswith(
        "\n\n1 discrepancy\n  sources                            1\n  dismissed                          1\n"
    )
    header, row = csv.reader(io.StringIO(table(shown)[1:], newline=""))
    found = dict(zip(header, row, strict=True))
    assert (found["discrepancies"], found["dismissed"]) == ("source only in Agency: police said", "1")
    assert "1 discrepancy: 1 source; 1 dismissed." in html_report(shown)
    assert [one["dismissed"] for one in shown.to_dict()["passages"][0]["discrepancies"]] == [True, False, True]


def test_if_all_are_dismissed_only_their_number_is_left(two):
    marked = tuple(replace(one, dismissed=True) for one in two.passages[0].discrepancies)
    shown = replace(two, passages=(replace(two.passages[0], discrepancies=marked),))
    assert counted(shown) == "2 discrepancies dismissed"
    assert sign(shown.passages[0]) == ""
    report = html_report(shown)
    assert "2 discrepancies dismissed." in report
    assert "<table>" not in report[report.index('id="discrepancies"') : report.index("</section>")]


def test_the_listing_counts_them_and_has_a_line_for_each(two):
    text = listing(two)
    assert "2 discrepancies: 1 figure, 1 source.\n" in text
    assert "    ≠ figures differ: 40 / 50\n    ≠ source only in Agency: police said\n" in text


def test_markdown_has_a_line_for_each(two):
    assert "\n- 2 discrepancies: 1 figure, 1 source\n" in markdown(two)
    assert "\n\n≠ figures differ: 40 / 50\n\n≠ source only in Agency: police said\n" in markdown(two)


def test_csv_has_a_column_at_the_end(two):
    header, row = csv.reader(io.StringIO(table(two)[1:], newline=""))
    found = dict(zip(header, row, strict=True))
    assert found["discrepancies"] == "figures differ: 40 / 50; source only in Agency: police said"


def test_the_summary_counts_them_by_kind(two):
    assert summary(two).endswith(
        "\n\n2 discrepancies\n  figures                            1\n  sources                            1\n"
    )


def test_the_report_has_a_section_with_both_outlets_words(two):
    report = html_report(two)
    section = report[report.index('<section class="discrepancies"') : report.index('<main id="passages"')]
    assert "≠ Where they differ in substance" in section
    assert "2 discrepancies: 1 figure, 1 source. Found by rules" in section
    assert '<a class="no" href="#p1" aria-label="Passage 1: Figures differ: 40 / 50">1</a>' in section
    assert "The fire destroyed <mark>40</mark> houses, police said." in section
    assert "The fire destroyed <mark>50</mark> houses." in section
    assert "The fire destroyed 40 houses, <mark>police said</mark>." in section
    assert section.index('scope="rowgroup">Figure<') < section.index('scope="rowgroup">Source<')


def test_the_report_marks_the_words_in_the_passage(two):
    report = html_report(two)
    rows = report[report.index('<ol class="rows">') :]
    assert "The fire destroyed <mark>40</mark> houses, <mark>police said</mark>." in rows
    assert '<span class="found"><span aria-hidden="true">≠</span> figure</span>' in rows
    assert "≠ figures differ: 40 / 50. ≠ source only in Agency: police said." in rows


@pytest.mark.parametrize(
    ("spans", "expected"),
    [
        ([], [("The new ", False, False), ("bridge", True, False)]),
        ([(4, 10)], [("The ", False, False), ("new ", False, True), ("br", True, True), ("idge", True, False)]),
        ([(0, 14)], [("The new ", False, True), ("bridge", True, True)]),
        ([(0, 3), (9, 10)], [
            ("The", False, True), (" new ", False, False), ("b", True, False), ("r", True, True), ("idge", True, False),
        ]),
        ([(30, 40)], [("The new ", False, False), ("bridge", True, False)]),
    ],
)  # fmt: skip
def test_runs_are_cut_where_a_discrepancy_starts_or_ends(spans, expected):
    text = [Run("The new "), Run("bridge", True, (("b", False), ("ridge", True)))]
    assert [(run.text, run.own, run.found) for run in marked(text, 0, spans)] == expected
    parts = [part for run in marked(text, 0, spans) for part in run.parts]
    assert "".join(part for part, _ in parts) == "bridge"
    assert "".join(part for part, differs in parts if differs) == "ridge"


def test_a_jupyter_notebook_shows_discrepancies(two):
    fragment = html_fragment(two)
    assert "<td>Reworded<br>≠ figures differ: 40 / 50<br>≠ source only in Agency: police said</td>" in fragment


def test_nothing_is_said_where_there_are_none(story):
    assert counted(story) == ""
    assert "discrepanc" not in listing(story) + markdown(story) + summary(story)
    assert '<section class="discrepancies"' not in html_report(story)


def test_swapping_the_articles_swaps_the_statements():
    a = '"We will rebuild the old bridge before winter," the mayor said.'
    b = 'The mayor said: "We will rebuild the old bridge."'
    said = []
    for left, right in ((a, b), (b, a)):
        comparison = newsdiff.compare(left, right)
        said += [statement(comparison, one, ("A", "B")) for one in comparison.passages[0].discrepancies]
    assert said == ["quotation cut: “before winter” left out in B", "quotation cut: “before winter” left out in A"]
