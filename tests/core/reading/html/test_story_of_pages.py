"""The story of a page: no part of it is lost, and what stands around it is set apart."""

# ruff: noqa: E501 - pages stand in a few long lines

from __future__ import annotations

import socket

import pytest

from newsdiff.reading.html.pages import page_of


@pytest.fixture(autouse=True)
def no_network(parsed_here: None, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(socket.socket, "connect", lambda *arguments: pytest.fail("network"))


LEAD = "The harbour office closed the old mole on Monday after a storm had torn out forty metres of its wall."
MORE = "Fishermen were told to land their catch at Sankt Alban, eleven miles to the north, until the end of May."
LAST = "The mayor, who had asked for money for repairs three times, said that she would not ask a fourth time."

HEAD = "<!doctype html><html><head><title>Mole closed</title></head><body><nav><a href='/'>Home</a></nav>"


def story(body: str) -> str:
    return page_of(f"{HEAD}<main><article><h1>Mole closed</h1>{body}</article></main></body></html>").text


BODIES = [
    ("two breaks", f"<div class='text'>{LEAD}<br><br>\n{MORE}<br/><br/>{LAST}</div>"),
    ("text beside paragraphs", f"<div class='text'>{LEAD}<p>{MORE}</p>{LAST}</div>"),
    ("a standfirst", f"<p class='standfirst'>{LEAD}</p><div class='text'><p>{MORE}</p><p>{LAST}</p></div>"),
    ("a correction", f"<p>{LEAD}</p><p>{MORE}</p><footer class='corrections'><p>{LAST}</p></footer>"),
    ("a list of links", f"<p>{LEAD}</p><ul><li><a href='/1'>{MORE}</a></li></ul><p>{LAST}</p>"),
    ("a heading in a box", f"<p>{LEAD}</p><div><p>{MORE}</p></div><p>{LAST}</p>"),
]


@pytest.mark.parametrize("body", [body for _, body in BODIES], ids=[name for name, _ in BODIES])
def test_no_part_of_the_story_is_lost(body: str) -> None:
    assert story(body).split("\n\n") == ["Mole closed", LEAD, MORE, LAST]


MARKS = [
    ("closed on <time datetime='2031-03-03'>Monday</time> at <time>noon</time>.", "closed on Monday at noon."),
    ("She said <q>no</q>, twice.", "She said “no”, twice."),
    ("The file <code>mole.txt</code> says so.", "The file mole.txt says so."),
    ("It has <s>thirty</s> forty <del>feet</del> <ins>metres</ins>.", "It has forty metres."),
    ("The <abbr title='x'>EU</abbr>, <cite>The Quay</cite> and <mark>all</mark>.", "The EU, The Quay and all."),
    ("Hafen&shy;verwaltung, <b>Ha</b>fen", "Hafenverwaltung, Hafen"),
    ("In May.<sup><a href='#cite_note-1'>[1]</a></sup> And June.", "In May. And June."),
]


@pytest.mark.parametrize("marked, plain", MARKS)
def test_marks_inside_a_sentence_do_not_cut_it(marked: str, plain: str) -> None:
    assert story(f"<p>{LEAD}</p><p>{marked}</p><p>{LAST}</p>") == f"Mole closed\n\n{LEAD}\n\n{plain}\n\n{LAST}"


def test_what_stands_around_the_story_is_set_apart_not_dropped() -> None:
    html = (
        f"{HEAD}<main><article><h1>Mole closed</h1><p class='subtitle'>{LEAD}</p><div class='byline'>By Ann Brenn</div>"
        f"<div class='date'>3 March 2031</div><figure><img src='a.jpg'><figcaption>The mole in May.</figcaption></figure>"
        f"<p>{MORE}</p><div class='related-story'><a href='/2'>Storm tears the wall of the mole apart</a></div><p>{LAST}</p>"
        "</article></main></body></html>"
    )
    page = page_of(html)
    roles = {page.text[part.start : part.end]: part.role for part in page.parts}
    assert roles == {
        "Mole closed": "headline",
        LEAD: "standfirst",
        "By Ann Brenn": "byline",
        "3 March 2031": "dateline",
        "The mole in May.": "caption",
        "Storm tears the wall of the mole apart": "teaser",
    }
    assert MORE in page.text
    assert LAST in page.text


def test_prose_in_a_box_that_is_named_after_publishing_stays_in_the_story() -> None:
    html = f"{HEAD}<article><h1>Mole closed</h1><div id='published-2031'><p>{LEAD}</p><p>In 2031 it fell. {MORE}</p></div></article>"
    page = page_of(html)
    assert LEAD in page.text
    assert [part.role for part in page.parts] == ["headline"]
