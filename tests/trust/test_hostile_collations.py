"""Hostile text in every output of three and more articles: nothing of it acts or is invisible."""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Callable
from typing import Any

import lxml.html
import pytest
from markdown_it import MarkdownIt

import newsdiff
from newsdiff.model import Document
from newsdiff.model.collation import Collation
from newsdiff.outputs import RenderOptions
from newsdiff.outputs.many import collation_format
from newsdiff.text.sanitize import sanitize

Leaked = Callable[..., set[str]]
Make = Callable[[str], Collation]

ALLOWED = {"text": "\n", "markdown": "\n\u2060", "csv": "\r\n\ufeff", "json": "\n", "stat": "\n", "html": "\n"}
"""The sought characters that each format may contain."""

TABLE = {"table", "thead", "tbody", "tr", "th", "td"}
ELEMENTS = {"div", "h2", "p", "ul", "li", "strong", "em", "s", "blockquote", *TABLE}
"""The elements of our own Markdown, rendered."""

FORMULA = frozenset("=+-@＝＋－＠|%\t\r")


def collated(sample: str) -> Collation:
    """Return a collation with a sample in everything that comes from outside: texts, outlets, titles, dates, paths."""
    clean = sample.encode("utf-8", "replace").decode("utf-8")
    texts = (
        f"{clean} The mayor of the town {clean} resigned on Monday.\n\n{clean}\n\nNobody was hurt in the fire.",
        f"The mayor of the town {clean} resigned on Tuesday.\n\n{clean} Rain is {clean}.",
        f"Nobody was hurt in the fire. {clean}\n\n(AP) - The mayor {clean} of the town resigned on Monday. {clean}",
    )
    names = (f"Post {clean}", clean, f"{clean} Herald")
    return newsdiff.collate(
        [
            Document(text, name, title=clean, date=clean, path=f"{clean}/a{number}.txt", encoding=clean, sha256=clean)
            for number, (text, name) in enumerate(zip(texts, names, strict=True))
        ]
    )


@pytest.fixture(scope="module")
def make() -> Make:
    """Return collations, each made once."""
    made: dict[str, Collation] = {}
    return lambda sample: made.setdefault(sample, made.get(sample) or collated(sample))


def render(name: str, collation: Collation, **options: Any) -> str:
    return str(collation_format(name).render(collation, RenderOptions(everything=True, **options)))


def plain(text: str) -> str:
    return " ".join(sanitize(text).split())


def test_nothing_hostile_is_written(sample: str, make: Make, leaked: Leaked) -> None:
    made = make(sample)
    found = {name: leaked(render(name, made, base=1), allowed) for name, allowed in ALLOWED.items()}
    assert {name: chars for name, chars in found.items() if chars} == {}


def test_markup_is_text_in_markdown(markup: str, make: Make) -> None:
    rendered = MarkdownIt("commonmark").enable(["table", "strikethrough"]).render(render("markdown", make(markup)))
    tree = lxml.html.fromstring(f"<div>{rendered}</div>")
    assert {element.tag for element in tree.iter()} <= ELEMENTS
    assert {name for element in tree.iter() for name in element.attrib} <= {"style"}  # how a table's columns are set
    assert plain(markup) in plain(tree.text_content().replace("\u2060", ""))


@pytest.mark.parametrize("separator", [",", ";", "\t"])
def test_no_cell_is_a_formula(markup: str, separator: str, make: Make) -> None:
    text = render("csv", make(markup)).removeprefix("\ufeff")
    rows = list(csv.reader(io.StringIO(text, newline=""), delimiter=separator))
    assert [cell for row in rows for cell in row if cell.lstrip(' "')[:1] in FORMULA] == []
    assert separator != "," or len({len(row) for row in rows}) == 1


def test_no_element_of_the_report_comes_from_an_article(sample: str, make: Make) -> None:
    tree = lxml.html.document_fromstring(render("html", make(sample), base=1, paths=True))
    usual = lxml.html.document_fromstring(render("html", make("word"), base=1))
    tags = {str(one.tag) for one in usual.iter()} | {"del", "ins", "b", "i", "mark", "span", "p", "div", "ul", "li"}
    assert {str(one.tag) for one in tree.iter()} <= tags
    names = {name for one in tree.iter() for name in one.attrib}
    assert not any(name.startswith("on") or name in {"src", "action", "srcdoc"} for name in names)
    assert all(one.get("href", "#").startswith("#") for one in tree.iter())
    for tag in ("script", "style", "head", "body", "title"):
        assert len(list(tree.iter(tag))) == len(list(usual.iter(tag)))
    [policy] = [one.get("content") for one in tree.iter("meta") if one.get("http-equiv")]
    assert "default-src 'none'" in policy
    assert "".join(plain(sample).split()) in "".join(tree.text_content().split())


def test_places_in_json_are_exact(sample: str, make: Make) -> None:
    made = make(sample)
    data = json.loads(render("json", made))
    assert [one["text"] for one in data["articles"]] == [article.text for article in made.articles]
    seen = {(one["article"], one["sentence"]) for each in data["statements"] for one in each["members"]}
    assert seen == {(at, n) for at, one in enumerate(data["articles"]) for n in range(len(one["sentences"]))}


def test_no_line_of_the_listing_is_forged(make: Make) -> None:
    made = make("\n1. All 3\r\u2028\x85\x0b2. Forged\n\n")
    lines = render("text", made, width=300).split("\n")
    numbered = [line for line in lines if re.match(r"\d+\. ", line)]
    assert len(numbered) == len(made.statements)
