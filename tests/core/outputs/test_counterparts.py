"""Also-links and possible matches in every output."""

from __future__ import annotations

import csv
import io
from dataclasses import replace

import pytest

from newsdiff.aligning.contributions import Contribution
from newsdiff.comparing.explain import Explanation, Reason, explain
from newsdiff.model import Comparison, Link, PossibleMatch, Share
from newsdiff.outputs.counterparts import counterparts
from newsdiff.outputs.csv_table import table
from newsdiff.outputs.explanation import explanation_text
from newsdiff.outputs.html import html_report
from newsdiff.outputs.html.fragment import html_fragment
from newsdiff.outputs.markdown import markdown
from newsdiff.outputs.summary import summary
from newsdiff.outputs.text import listing

NAMES = "Agency", "Daily"


@pytest.fixture
def lead(by_hand) -> Comparison:
    """A lead that two sentences of the other article match in part, and a sentence with a possible match.

    Sentence 1 of Agency matches sentence 1 of Daily and in part sentence 2, which has no other match. Sentence 2 of
    Agency has no match; sentence 3 of Daily is a possible one.
    """
    article, comparison = by_hand
    made = comparison(
        article(["The bridge is shut and two ferries sail.", "Rain is near."], "Agency"),
        article(["The bridge is shut.", "Two ferries sail.", "Clouds gather."], "Daily"),
        [
            ("reworded", "in-place", "1:1", [0], [0], [("equal", "The bridge is shut", "The bridge is shut")]),
            ("added", "in-place", "0:1", [], [1]),
            ("removed", "in-place", "1:0", [1], []),
            ("added", "in-place", "0:1", [], [2]),
        ],
        (Share(11, 0, 0, 8, 0, 3, 0, 3), Share(9, 0, 0, 7, 0, 2, 0, 2)),
    )
    first, second, *rest = made.passages
    also = ((0, 1),)
    return replace(
        made,
        links=(*made.links, Link(0, 1, 0.5, "also")),
        passages=(replace(first, also=also), replace(second, also=also), *rest),
        possible=(PossibleMatch(1, 2, 0.241),),
    )


STATEMENTS = {
    1: ["Agency sentence 1 also in Daily sentence 2 (passage 2)"],
    2: ["Also in Agency sentence 1 (passage 1)"],
    3: ["Possible match in Daily sentence 3 (passage 4, score 0.24): Clouds gather."],
    4: ["Possible match in Agency sentence 2 (passage 3, score 0.24): Rain is near."],
}


@pytest.mark.parametrize("number", STATEMENTS)
def test_statements(number, lead):
    assert list(counterparts(lead).statements(lead.passage(number), NAMES)) == STATEMENTS[number]


def test_a_sentence_with_an_also_link_has_no_possible_matches(lead):
    more = replace(lead, possible=(PossibleMatch(1, 1, 0.2), PossibleMatch(1, 0, 0.1)))
    found = counterparts(more)
    assert {number: [one.sentence for one in others] for number, others in found.possible.items()} == {3: [1, 0]}


def test_the_listing_says_where(lead):
    text = listing(lead)
    assert "4 passages, all differ: 1 reworded, 1 partly in Agency, 1 with no match in\n    Daily, 1 with" in text
    assert "2. Partly in Agency (Daily sentence 2)\n    Daily: Two ferries sail.\n    Also in Agency" in text
    assert "    Possible match in Daily sentence 3 (passage 4, score 0.24): Clouds gather.\n" in text


def test_markdown_says_where(lead):
    text = markdown(lead)
    assert "**2. Partly in Agency** (Daily sentence 2)\n\n> Two ferries sail.\n\nAlso in Agency sentence 1" in text
    assert "Possible match in Daily sentence 3 (passage 4, score 0.24): Clouds gather." in text
    assert "| of which possible match | 3 (27.3%) | 2 (22.2%) |" in text


def test_csv_has_columns_for_them(lead):
    header, *rows = csv.reader(io.StringIO(table(lead)[1:], newline=""))
    assert header[13:17] == ["discrepancies", "also", "possible matches", "dismissed"]
    assert [row[14:16] for row in rows] == [["B 2", ""], ["A 1", ""], ["", "B 3 (0.24)"], ["", "A 2 (0.24)"]]


def test_the_summary_counts_them(lead):
    text = summary(lead)
    assert "  no match                           3     27.3%\n" in text
    assert "  of which possible match            3     27.3%\n" in text
    rows = "  reworded                           1         0\n  partly in Agency                   1         0\n"
    assert rows in text


def test_nothing_is_said_where_there_are_none(story):
    said = listing(story) + markdown(story) + summary(story)
    assert not {word for word in ("also in", "possible match", "partly") if word in said.lower()}


def test_the_report_links_to_them(lead):
    report = html_report(lead)
    rows = report[report.index('<ol class="rows">') :]
    assert '<span class="also">also in <a href="#p2" aria-label="Passage 2">2</a></span>' in rows
    assert '<span class="words">Partly in <bdi>Agency</bdi></span>' in rows
    assert '<li class="row reworded partly lone" id="p2" data-p="2" data-at="1" data-label="partly in Agency">' in rows
    assert (
        '<div class="hint"><details><summary>also in</summary>\n'
        '<p><a href="#p1" aria-label="Passage 1">1</a>: '
        '<q lang="en" dir="auto">The bridge is shut and two ferries sail.</q></p>'
    ) in rows
    assert (
        '<div class="hint"><details><summary>possible match</summary>\n'
        '<p><a href="#p4" aria-label="Passage 4">4</a> '
        '<span class="score">(0.24)</span>: <q lang="en" dir="auto">Clouds gather.</q></p>'
    ) in rows


def test_the_report_counts_them(lead):
    report = html_report(lead)
    assert "27.3% are in sentences with no match (27.3% with a possible match)</span>." in report
    assert '<span class="words">reworded</span> <b>1</b>' in report
    assert '<span class="words">partly in the other article</span> <b>1</b>' in report


def test_a_jupyter_notebook_shows_counterparts(lead):
    fragment = html_fragment(lead)
    assert "<td>Partly in Agency<br>Also in Agency sentence 1 (passage 1)</td>" in fragment
    assert "<tr><th>of which possible match</th><td>3 (27.3%)</td><td>2 (22.2%)</td></tr>" in fragment


def test_an_explanation_says_what_each_pair_is(lead):
    first = explanation_text(lead, explain(lead, 1), width=200)
    assert "\nLink: Agency sentence 1 with Daily sentence 1, score" in first
    assert "\nAlso-link: Agency sentence 1 with Daily sentence 2, score" in first
    second = explanation_text(lead, explain(lead, 2), width=200)
    assert "\nPartly in Agency: parts of it appear in other passages of Agency.\n" in second
    assert "\nSentences scoring" in second


def test_an_explanation_says_that_the_next_candidate_is_a_possible_match(lead):
    likely = Reason(1, 2, 0.24, (), role="possible")
    text = explanation_text(lead, Explanation(lead.passage(3), 0.3, (), likely), width=200)
    assert "\nBest candidate, a possible match: Agency sentence 2 with Daily sentence 3, score 0.24" in text


def test_an_explanation_says_what_speaks_for_and_against_the_match_and_the_candidate(lead):
    weights = [("names in common", 2.0), ("one is much longer", -1.5), ("the same figures", 0.5)]
    match = Reason(0, 0, 0.75, (), role="main", contributions=tuple(Contribution("x", *one) for one in weights))
    rival = Reason(1, 0, 0.1, (), contributions=(Contribution("x", "similar in length", 1.0),))
    text = explanation_text(lead, Explanation(lead.passage(1), 0.3, (match,), rival), width=200)
    assert "\nFor this match: names in common; the same figures.\nAgainst this match: one is much longer.\n" in text
    assert "no rare words shared.\nFor the candidate: similar in length.\n" in text


def test_the_explanation_of_a_single_link_gives_its_sentences_and_score_once(lead):
    match = Reason(0, 0, 0.75, ("council", "deputy"), 0.5, role="main")
    text = explanation_text(lead, Explanation(lead.passage(1), 0.3, (match,), None), width=200)
    assert "matched.\nShared words: council, deputy; similarity 0.50 (language model).\n" in text
    assert text.count("score 0.75") + text.count("Score: 0.75") == 1
    assert "Link" not in text
