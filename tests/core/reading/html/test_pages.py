"""Saved web pages: the story without the page around it, and the page's metadata."""

# ruff: noqa: E501 - pages stand in a few long lines

from __future__ import annotations

import socket
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsdiff.errors import NewsdiffError
from newsdiff.model import Document
from newsdiff.reading import read
from newsdiff.reading.html.pages import is_page, page_of

NEWS = """<!DOCTYPE html>
<html lang="en-GB">
<head>
<meta charset="{charset}">
<title>Ferry line loses licence | Hallervik Herald</title>
<meta property="og:title" content="Ferry line loses licence">
<meta property="og:site_name" content="Hallervik Herald">
<link rel="canonical" href="https://herald.example/ferry">
<script type="application/ld+json">{{"@context": "https://schema.org", "@type": "NewsArticle",
 "headline": "Ferry line loses licence", "datePublished": "2031-03-03T09:30:00+01:00",
 "dateModified": "2031-03-05T10:00:00+01:00"}}</script>
<style>p {{ color: red }}</style>
</head>
<body>
<header><nav><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li></ul></nav></header>
<div class="advertisement">Buy a boat, the best boat of all boats</div>
<main><article>
<h1>Ferry line loses licence</h1>
<p>Maritime regulators on Monday suspended the operating licence of <a href="/b">Brennholm
   Lines</a>, two days after a fire in the engine room of one of its ferries.</p>
<h2>Two fire doors</h2>
<p>Inspectors found that two of the ship’s six fire doors could not be <b>closed</b> from the bridge.</p>
<ul><li>The order covers all nine vessels.</li><li>It takes effect at 6 a.m. on Tuesday.</li></ul>
<blockquote><p>“This was not bad luck,” said Torvald Eikemo, the board’s director.</p></blockquote>
<p>Brennholm said it would appeal &amp; its shares fell 11.4 per cent on the Hallervik exchange.</p>
<script>track("article")</script>
</article></main>
<aside><h3>Most read</h3><a href="/x">Ten ferries you have to see</a></aside>
<section id="comments"><h3>Comments</h3><p>I never liked that ferry, and I said so.</p></section>
<footer><p>© 2031 Hallervik Herald. All rights reserved. Terms and Conditions. Cookies.</p></footer>
</body>
</html>
"""

STORY = """Ferry line loses licence

Maritime regulators on Monday suspended the operating licence of Brennholm Lines, two days after a fire in \
the engine room of one of its ferries.

Two fire doors

Inspectors found that two of the ship’s six fire doors could not be closed from the bridge.

The order covers all nine vessels.

It takes effect at 6 a.m. on Tuesday.

“This was not bad luck,” said Torvald Eikemo, the board’s director.

Brennholm said it would appeal & its shares fell 11.4 per cent on the Hallervik exchange."""

RUSSIAN = """<!-- saved from url=(0025)https://port.example/most -->
<html lang=ru><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1251">
<title>Мост закрыт</title>
<meta property="article:published_time" content="2025-07-01T12:00:00+03:00">
<meta property="og:site_name" content="Портовый вестник"></head>
<body><div id="menu"><a href="/">Главная</a> <a href="/sport">Спорт</a></div>
<div class="article-body">
<p>Мост через реку закрыли во вторник после того, как инспекторы нашли трещины в его опорах.</p>
<p>Мэр города заявил, что опасность нельзя исключить. Пешеходы могут пользоваться восточным мостиком.</p>
<p>Ремонт обойдётся городу в два миллиона рублей и продлится, по словам мэра, до самой осени.</p>
</div><div class="footer">Все права защищены</div></body></html>
"""


@pytest.fixture(autouse=True)
def no_network(parsed_here: None, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(socket.socket, "connect", lambda *arguments: pytest.fail("network"))


def saved(tmp_path: Path, html: str, encoding: str = "utf-8", name: str = "page.html") -> Document:
    path = tmp_path / name
    path.write_bytes(html.encode(encoding))
    return read(path)


@pytest.mark.parametrize("name", ["page.html", "page.HTM", "page.xhtml", "page.txt", "page"])
@pytest.mark.parametrize(
    "charset, encoding", [("utf-8", "utf-8"), ("windows-1252", "cp1252"), ("utf-8", "utf-16")]
)
def test_a_news_page(tmp_path: Path, name: str, charset: str, encoding: str) -> None:
    document = saved(tmp_path, NEWS.format(charset=charset), encoding, name)
    assert document.text == STORY
    assert document.encoding == encoding
    assert (document.outlet, document.title) == ("Hallervik Herald", "Ferry line loses licence")
    assert (document.date, document.language) == ("2031-03-03", "en")
    assert document.updated == "2031-03-05T10:00+01:00"


def test_an_old_page_in_another_alphabet(tmp_path: Path) -> None:
    document = saved(tmp_path, RUSSIAN, "cp1251")
    assert document.text.startswith("Мост через реку закрыли")
    assert document.text.endswith("до самой осени.")
    assert len(document.text.split("\n\n")) == 3
    assert (document.outlet, document.title) == ("Портовый вестник", "Мост закрыт")
    assert (document.date, document.language, document.encoding) == ("2025-07-01", "ru", "cp1251")


def test_the_outlet_is_the_host_or_else_the_file(tmp_path: Path) -> None:
    page = NEWS.format(charset="utf-8").replace(
        '<meta property="og:site_name" content="Hallervik Herald">', ""
    )
    assert saved(tmp_path, page.replace(" | Hallervik Herald", "")).outlet == "herald.example"
    assert saved(tmp_path, "<html><body><p>A bridge fell.</p></body></html>").outlet == "page.html"


def test_one_break_ends_a_line_and_two_end_a_paragraph() -> None:
    dead = (
        "At least seven people were killed on Saturday when the roof of a covered market fell in, "
        "the city said."
    )
    hurt = (
        "Nine more were hurt, two of them badly, and were taken to the hospital on the hill above "
        "the harbour."
    )
    closed = (
        "The market stays closed until inspectors have looked at what is left of its roof, the mayor said."
    )
    story = f"{dead}<br>{hurt}<br />\n<br />{closed}"
    for page in (f"<p>{story}</p>", f"<article><p>{story}</p></article>"):
        assert page_of(f"<html><body>{page}</body></html>").text == f"{dead}\n{hurt}\n\n{closed}"


NEARLY_NOTHING = [
    ("", ""),
    (" \n", ""),
    ("<!doctype html>", ""),
    ("<html></html>", ""),
    ("<html><head><title>Bridge</title></head><body></body></html>", ""),
    ("<html><body><p>A bridge fell.</p></body></html>", "A bridge fell."),
    ("<html><body>A bridge fell.</body></html>", "A bridge fell."),
    ("<p>A bridge fell.</p><p>Nobody was hurt.</p>", "A bridge fell.\n\nNobody was hurt."),
    ("A bridge fell.", "A bridge fell."),
    ("<?xml version='1.0' encoding='koi8-r'?><html><body><p>Мост закрыт.</p></body></html>", "Мост закрыт."),
]


@pytest.mark.parametrize("html, text", NEARLY_NOTHING)
def test_nearly_empty_pages(html: str, text: str) -> None:
    assert page_of(html).text == text


@pytest.mark.parametrize(
    "between",
    [
        pytest.param("<font>" * 300, id="marks that are never closed"),
        pytest.param("</i>" * 200 + "<b>" * 300, id="after other faults"),
        pytest.param("<div>" * 20_000, id="blocks in blocks"),
        pytest.param(f"<p>{'storm ' * 2_000_000}</p>", id="a paragraph of 12 MB"),
    ],
)
def test_a_page_that_cannot_be_parsed_to_its_end_is_rejected(between: str) -> None:
    with pytest.raises(NewsdiffError, match=r"^This web page cannot be read completely: .*: save its text"):
        page_of(f"<html><body><p>A bridge fell.</p>{between}<p>Nobody was hurt.</p></body></html>")


def test_unclosed_markup_loses_no_text() -> None:
    text = page_of(f"<html><body><p>A bridge fell.</p>{'<font>' * 200}<p>Nobody was hurt.</p></body></html>").text
    assert text.split() == "A bridge fell. Nobody was hurt.".split()


def test_character_references_to_surrogates_are_replaced(tmp_path: Path) -> None:
    saved(tmp_path, "<html><body><p>A bridge&#xD800; fell.</p></body></html>").text.encode("utf-8")


def test_nothing_is_printed(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    for html in ("", "<html", "<html><body><p>" + "<b>" * 200, NEWS.format(charset="x")):
        page_of(html)
    assert capfd.readouterr() == ("", "")


PAGES = [
    ("<!DOCTYPE html>", True),
    ("\n <HTML lang=en>", True),
    ("<?xml version='1.0'?>\n<!DOCTYPE html PUBLIC '-//W3C//DTD'>", True),
    ("<!-- saved from url -->\n<html>", True),
    ("<htmlish>", False),
    ("<p>A bridge fell.", False),
    ("A page begins with <html>.", False),
    ("", False),
]


@pytest.mark.parametrize("text, expected", PAGES)
def test_is_page(text: str, expected: bool) -> None:
    assert is_page(text) is expected


TAGS = st.sampled_from(
    [
        "<p>",
        "</p>",
        "<div>",
        "</div>",
        "<li>",
        "<br>",
        "<h1>",
        "<table><tr><td>",
        "<!-- x -->",
        "<script>",
        "</script>",
        "<b>",
        "&amp;",
    ]
)


@settings(max_examples=50, deadline=None)
@given(st.lists(st.one_of(TAGS, st.text(max_size=20)), max_size=30).map("".join))
def test_any_page_gives_separate_blocks(html: str) -> None:
    text = page_of("<!doctype html><html><body>" + html).text
    assert text == text.strip()
    assert all(block == block.strip() and block for block in text.split("\n\n")) or text == ""


LEAD = "The harbour office closed the old mole on Monday after a storm had torn out forty metres of its wall."
HEAD = "<!doctype html><html><head><title>Mole closed</title></head><body><nav><a href='/'>Home</a></nav>"


def story(body: str) -> str:
    return page_of(f"{HEAD}<main><article><h1>Mole closed</h1>{body}</article></main></body></html>").text


def test_nuls_do_not_make_a_page_binary(tmp_path: Path) -> None:
    html = NEWS.format(charset="utf-8").replace("Maritime", "Mari\0time").replace("closed", "\0closed")
    assert saved(tmp_path, html).text == STORY


BROKEN_DATA = [
    '{"@type": "NewsArticle", "headline": ["A", "B"], "datePublished": 20310303, "publisher": "x"}',
    '{"@type": ["NewsArticle", 3], "headline": 3, "datePublished": {"a": 1}, "publisher": [{"name": 3}]}',
    '[[[{"@type": "NewsArticle", "headline": null}]]]',
    '{"@type": "NewsArticle", "headline": "' + "x" * 100_000,
    "[" * 100_000,
    '{"@type": "NewsArticle", "author": ' + '[{"author":' * 20_000,
    '"author"' * 40_000,
]


@pytest.mark.parametrize("data", BROKEN_DATA, ids=range(len(BROKEN_DATA)))
def test_metadata_of_a_page_are_checked(data: str) -> None:
    script = f"<script type='application/ld+json'>{data}</script>"
    page = page_of(f"{HEAD.replace('</head>', script + '</head>')}<article><h1>Mole closed</h1><p>{LEAD}</p></article>")
    assert LEAD in page.text
    assert page.known.title == "Mole closed"
    assert page.known.date is None


def test_json_ld_names_headline_day_and_outlet() -> None:
    data = (
        '{"@context": "x", "@graph": [{"@type": "WebPage", "datePublished": "2020-01-01"}, {"@type": "ReportageNewsArticle",'
        ' "headline": "Mole closed", "datePublished": "2031-03-03T08:00:00Z", "publisher": {"name": "The Quay"}}]}'
    )
    script = f"<script type='application/ld+json'>{data}</script>"
    page = page_of(f"{HEAD.replace('</head>', script + '</head>')}<article><p>{LEAD}</p></article>")
    assert (page.known.outlet, page.known.date) == ("The Quay", "2031-03-03")
    assert page.known.updated == "2031-03-03T08:00Z"


@pytest.mark.parametrize(
    ("elements", "updated"),
    [
        ('<meta property="article:published_time" content="2031-03-03T08:00:00.5+0100">', "2031-03-03T08:00+01:00"),
        (
            '<meta property="article:published_time" content="2031-03-03T08:00Z">'
            '<meta property="article:modified_time" content="2031-03-04 17:30">',
            "2031-03-04T17:30",
        ),
        ('<meta itemprop="dateModified" content="2031-03-04">', None),
        ('<meta name="date" content="2031-03-04T25:00"><meta name="last-modified">', None),
    ],
)
def test_the_time_of_the_last_change_is_that_of_the_page(elements: str, updated: str | None) -> None:
    page = page_of(f"{HEAD.replace('</head>', elements + '</head>')}<article><p>{LEAD}</p></article>")
    assert page.known.updated == updated
