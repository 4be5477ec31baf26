"""The HTML report as text: positions, marks, wording, and that each pane spells its article."""

from __future__ import annotations

import base64
import hashlib
import json
import re
from html.parser import HTMLParser

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import newsdiff
from newsdiff.aligning import THRESHOLD
from newsdiff.outputs.html import html_report
from newsdiff.text.sanitize import sanitize

VOID = {"meta", "input", "img", "br", "rect", "path"}


class Panes(HTMLParser):
    """Collects the text of the paragraphs of each pane, as a browser would read them."""

    def __init__(self) -> None:
        super().__init__()
        self.texts = {"a": "", "b": ""}
        self.attributes: set[str] = set()
        self.open: list[tuple[str, str]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.attributes |= {name for name, _ in attrs}
        if tag not in VOID:
            self.open.append((tag, dict(attrs).get("class") or ""))

    def handle_endtag(self, tag: str) -> None:
        assert self.open, f"</{tag}> without a beginning"
        assert self.open[-1][0] == tag, f"</{tag}> closes {self.open[-1]}"
        self.open.pop()

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.attributes |= {name for name, _ in attrs}

    def handle_data(self, data: str) -> None:
        tags = [tag for tag, _ in self.open]
        for side in "ab":
            if ("div", f"cell {side}") in self.open and "p" in tags:
                self.texts[side] += data
            elif tags and tags[-1] == "div":
                assert not data.strip() or ("div", "why") in self.open


def panes(report: str) -> dict[str, str]:
    """Return the text of each pane of a report, ignoring white space."""
    parser = Panes()
    parser.feed(report)
    parser.close()
    assert parser.open == []
    assert not {name for name in parser.attributes if name == "style" or name.startswith("on")}
    return {side: "".join(text.split()) for side, text in parser.texts.items()}


SOME = (
    "The mayor <b>resigned</b> on Monday.|AT&T &lt; 3 said so.|“Why?” he asked.|"
    "\x1b[31m red.|\u202eBack.|Is {{ 7 }}?|你好世界。"
)
sentences = st.lists(st.sampled_from(SOME.split("|")), max_size=7)
anything = st.text(st.characters(exclude_categories=("Cs",)), max_size=40)
texts = st.one_of(sentences.map(" ".join), sentences.map("\n\n".join), anything)


@settings(max_examples=120, deadline=None)
@given(texts, texts)
def test_each_pane_spells_its_article(a: str, b: str) -> None:
    comparison = newsdiff.compare(a, b)
    found = panes(html_report(comparison))
    assert found == {"a": "".join(sanitize(a).split()), "b": "".join(sanitize(b).split())}


@settings(max_examples=120, deadline=None)
@given(texts, texts)
def test_the_embedded_data_is_the_json(a: str, b: str) -> None:
    comparison = newsdiff.compare(a, b)
    (data,) = re.findall(r'<script type="application/json"[^>]*>(.*?)</script>', html_report(comparison), re.DOTALL)
    assert json.loads(data) == comparison.to_dict()
    assert not set(data) & set("<>&\u2028\u202e\x7f")


def test_the_same_input_gives_the_same_bytes(story):
    assert html_report(story) == html_report(story)


def test_the_date_is_included_only_on_request(story):
    assert ", 2026-02-03</dd>" in html_report(story, made="2026-02-03")
    assert "2026" not in html_report(story)


def test_every_hash_in_the_policy_matches(story):
    report = html_report(story)
    (policy,) = re.findall(r'http-equiv="Content-Security-Policy" content="([^"]*)"', report)
    for kind, pattern in (("style", r"<style>(.*?)</style>"), ("script", r"<script>(.*?)</script>")):
        (text,) = re.findall(pattern, report, re.DOTALL)
        digest = base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()
        assert f"{kind}-src &#39;sha256-{digest}&#39;" in policy
    assert policy.startswith("default-src &#39;none&#39;;")
    assert "http" not in re.sub(r"http-equiv|http://www\.w3\.org/2000/svg", "", report)


@pytest.mark.parametrize(
    "shown",
    [
        "<title>Agency and Daily: “Mayor gone”, compared</title>",
        '<h1><span class="one"><bdi class="name a">Agency</bdi></span> <span class="one"><span class="and">and</span> '
        '<bdi class="name b">Daily</bdi> <bdi class="headline" lang="en">Mayor gone</bdi></span></h1>',
        "<span>2025-07-01</span> <span>24 words</span> <span>5 sentences</span>",
        "He was <del class=\"fine\">hospitali<i>s</i>ed</del> in May.",
        "He was <ins class=\"fine\">hospitali<i>z</i>ed</ins> in May.",
        '<li class="row verbatim moved" id="p3" data-p="3" data-at="2" data-label="verbatim, moved">',
        '<li class="row verbatim moved opens" id="p3b" data-p="3" data-at="2" data-label="verbatim, moved">',
        '<a href="#p3b">↑ further up<span class="who"> in <bdi>Daily</bdi></span></a>',
        '<a href="#p3">↓ further down<span class="who"> in <bdi>Agency</bdi></span></a>',
        '<span class="words">Reworded, split</span>',
        '<span class="words">No match<span class="quiet"> in <bdi>Daily</bdi></span></span>',
        "<strong>79.2% of the words of <bdi>Agency</bdi> also appear in matching sentences of "
        "<bdi>Daily</bdi></strong><span class=\"rest\">: 33.3% in",
        "One sentence of Agency matches 2 in Daily. Score: 0.75 (weakest link); sentences scoring "
        f"{THRESHOLD:.2f} or more are",
        "<dt>Manual corrections</dt><dd>None.</dd>",
        '<dt class="moved">↷</dt><dd>moved: appears in a different place in <bdi>Daily</bdi></dd>',
        "  --added: light-dark(#0a1d8c, #4688ff);\n",
    ],
)
def test_what_the_report_says(shown, story):
    assert shown in html_report(story)


def test_articles_without_matches_are_opposite_each_other():
    report = html_report(newsdiff.compare("Rain fell all night in Oslo.", "Shares rose sharply today."))
    for part in ('<li class="gap">', '<div class="stack a">', '<div class="stack b">'):
        assert report.count(part) == 1


def test_unmatched_sentences_that_follow_each_other_share_a_box():
    shared = "The mayor of Bellport resigned on Monday."
    a = f"{shared} Rain fell all night in Oslo. Two ducks crossed a road."
    b = f"{shared} Shares rose sharply in Tokyo today."
    report = html_report(newsdiff.compare(a, b))
    assert report.count('<li class="gap">') == 1
    assert re.findall(r'<div class="box (. \w+)">', report) == ["a removed", "b added"]
    assert '<span class="number"> · 2 sentences</span></p>' in report
    assert [f'id="p{number}"' in report for number in (1, 2, 3, 4)] == [True] * 4


def test_the_strongest_mark_is_for_names_figures_and_negations():
    a = "On Monday the mayor of Bellport did not say that 40 of the houses were flooded."
    b = "On Friday the mayor of Bellport said that 50 of the homes were flooded."
    report = html_report(newsdiff.compare(a, b))
    rows = report[report.index('<ol class="rows">') : report.index("</main>")]
    assert re.findall(r"<(?:del|ins)><b>([^<]*)</b>", rows) == ["Monday", "not", "40", "Friday", "50"]


def test_the_names_at_the_top_of_each_sheet_are_escaped(story):
    from newsdiff.outputs.html.assets import style

    (head,) = re.findall(r'@top-left \{ content: "(.*)"; \}', style('A"; } </style>\\é'))
    assert head == r"A\22 \3b \20 \7d \20 \3c \2f style\3e \5c \e9 "
    assert '@top-left { content: "Agency\\20 and\\20 Daily"; }' in html_report(story)


@pytest.mark.parametrize("a, b", [("", ""), ("One fell.", ""), ("", "One fell."), ("One fell.", "One fell.")])
def test_nearly_empty_articles(a, b):
    assert panes(html_report(newsdiff.compare(a, b))) == {"a": a.replace(" ", ""), "b": b.replace(" ", "")}


def test_lone_surrogates_do_not_stop_the_file_from_being_written():
    html_report(newsdiff.compare("A lone \udc80 byte.", "Another \ud800 one.")).encode("utf-8")


def test_notes_and_bookmarks(story):
    from dataclasses import replace

    from newsdiff.model import Note

    noted = replace(story, notes=(Note(2, "Ask <them>.\nTwice.", False), Note(5, "", True)))
    report = html_report(noted)
    assert '<b>Note</b><p dir="auto">Ask &lt;them&gt;.</p><p dir="auto">Twice.</p>' in report
    assert report.count("★") == 2
    top = report[report.index('<section class="notes"') : report.index('<div class="sides">')]
    assert re.findall(r'href="#p(\d)"', top) == ["2", "5"]
    assert "<p dir=\"auto\">Ask &lt;them&gt;.</p>" in top
    assert '<p class="gist" dir="auto">Rain is expected.</p>' in top


def test_passages_corrected_by_hand_are_marked():
    a, b = "The mayor resigned on Monday. Rain fell.", "The mayor resigned on Monday. Rain fell."
    made = newsdiff.compare(a, b)
    unpaired = newsdiff.Correction("unpair", newsdiff.anchor(made.a, 1), newsdiff.anchor(made.b, 1))
    assert html_report(newsdiff.compare(a, b, corrections=[unpaired])).count("✓ ") == 2
    assert "✓" not in html_report(made)


def test_the_overview_of_long_articles_stays_small():
    text = " ".join(f"Sentence number {n} is about item {n * 7}." for n in range(1500))
    report = html_report(newsdiff.compare(text, text))
    assert report.count("<rect") < 700
    assert report.count('class="ribbon') <= 400


def test_jupyter_notebooks_show_tables(story):
    shown = story._repr_html_()
    assert '<td dir="auto">He was <del>hospitalised</del> in May.</td>' in shown
    assert "<script" not in shown
    assert "style" not in shown


def test_reasons_link_to_the_passage_of_the_next_candidate():
    a = "The mayor of Bellport resigned on Monday. Her deputy takes over in May. Nobody was surprised."
    b = "The mayor of Bellport resigned on Monday night. A deputy was named. Rain fell on Bellport on Monday."
    report = html_report(newsdiff.compare(a, b))
    candidate = r'<div class="why" id="why-(\d+)".*?candidate[^:]*: passage <a href="#p(\d+)">\2</a>, score'
    found = re.findall(candidate, report)
    assert found
    for passage, other in found:
        assert passage != other
        assert f'id="p{other}"' in report


def test_reasons_end_with_one_full_stop():
    a = "The roof of the Old Fish Hall gave way at about 9:15 a.m., when the building was crowded with shoppers."
    report = html_report(newsdiff.compare(a, a.replace("9:15", "8:50")))
    assert "figures differ: 9:15 a.m. / 8:50 a.m. Score: " in report


def test_identical_articles_are_called_identical_and_nothing_else_is_reported():
    text = "The mayor of Bellport resigned on Monday. Nobody was surprised."
    report = html_report(newsdiff.compare(text, text.replace(" Nobody", "\n\nNobody")))
    assert "<li>The two articles are identical apart from spacing</li>" in report
    assert '<span class="rest">: 100% in sentences that are identical word for word</span>.</p>' in report
