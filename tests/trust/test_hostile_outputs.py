"""Hostile text in every output other than the app: nothing of it acts or is invisible."""

import csv
import io
import json
import re
import zipfile
from collections.abc import Callable
from html.parser import HTMLParser
from typing import Any

import lxml.etree
import lxml.html
import pytest
from markdown_it import MarkdownIt

import newsdiff
from newsdiff.comparing.explain import explain
from newsdiff.model import Comparison
from newsdiff.outputs.csv_table import COLUMNS, table
from newsdiff.outputs.docx import tracked_changes
from newsdiff.outputs.explanation import explanation_text
from newsdiff.outputs.html import html_report
from newsdiff.outputs.html.assets import policy
from newsdiff.outputs.html.fragment import html_fragment
from newsdiff.outputs.markdown import markdown
from newsdiff.outputs.summary import summary
from newsdiff.outputs.text import listing
from newsdiff.outputs.wording import outlet_names
from newsdiff.text.sanitize import sanitize

Make = Callable[[str], Comparison]
Leaked = Callable[..., set[str]]


def explained(comparison: Comparison) -> str:
    return "".join(explanation_text(comparison, explain(comparison, one.id)) for one in comparison.passages)


def in_word(comparison: Comparison) -> str:
    """Return the XML of all parts of a Word document."""
    with zipfile.ZipFile(io.BytesIO(tracked_changes(comparison))) as archive:
        return "".join(archive.read(name).decode("utf-8") for name in archive.namelist())


OUTPUTS: dict[str, tuple[Callable[[Comparison], str], str]] = {
    "--text": (lambda made: listing(made, everything=True), "\n"),
    "--text, narrow": (lambda made: listing(made, width=20, everything=True), "\n"),
    "--stat": (lambda made: summary(made, width=40), "\n"),
    "--explain": (explained, "\n"),
    "--markdown": (markdown, "\n\u2060"),  # its own joiners, after characters that would notify somebody
    "--docx": (in_word, "\n"),
    "--csv": (lambda made: table(made).removeprefix("\ufeff"), "\r\n"),
    "--json": (lambda made: made.to_json(), ""),
    "--json, indented": (lambda made: made.to_json(indent=1), "\n"),
    "--html": (html_report, "\n"),
    "a notebook's tables": (html_fragment, "\n"),
}
"""Each output, and the sought characters that it may contain."""


def test_nothing_hostile_is_written(sample: str, hostile: Make, leaked: Leaked) -> None:
    made = hostile(sample)
    found = {name: leaked(output(made), allowed) for name, (output, allowed) in OUTPUTS.items()}
    assert {name: chars for name, chars in found.items() if chars} == {}


def test_no_line_of_the_listing_is_forged(hostile: Make) -> None:
    made = hostile("\n1. Verbatim (sentence 1)\r\u2028\x85\x0b2. Forged\n\n")
    own = [f"{passage.id}. " for passage in made.passages]
    lines = listing(made, width=300, everything=True).split("\n")
    numbered = [line for line in lines if re.match(r"\d+\. ", line)]
    assert [line[: len(start)] for line, start in zip(numbered, own, strict=True)] == own


def plain(text: str) -> str:
    """Return text as outputs with one line per paragraph have it."""
    return " ".join(sanitize(text).split())


def test_markup_is_text_in_the_listing(markup: str, hostile: Make) -> None:
    assert plain(markup) in listing(hostile(markup), width=2000, everything=True)


def test_markup_is_text_in_markdown(markup: str, hostile: Make) -> None:
    rendered = MarkdownIt("commonmark").enable(["table", "strikethrough"]).render(markdown(hostile(markup)))
    tree = lxml.html.fromstring(f"<div>{rendered}</div>")
    own = {"div", "h2", "p", "ul", "li", "strong", "s", "blockquote", "table", "thead", "tbody", "tr", "th", "td"}
    assert {element.tag for element in tree.iter()} <= own
    assert {name for element in tree.iter() for name in element.attrib} <= {"style"}  # how a table's columns are set
    assert plain(markup) in tree.text_content().replace("\u2060", "")


@pytest.mark.parametrize("address", ["https://example.org/x", "http://x.y", "www.example.org", "WWW.EXAMPLE.ORG"])
def test_an_address_is_not_a_link(address: str, hostile: Make) -> None:
    """GitHub turns anything that looks like an address into a link, unless a character in it is escaped."""
    found = markdown(hostile(f"See {address} now"))
    assert address not in found
    assert address in found.replace("\\", "")


FORMULA = frozenset("=+-@＝＋－＠|%\t\r")


@pytest.mark.parametrize("separator", [",", ";", "\t"])
def test_no_cell_of_the_table_is_a_formula(markup: str, separator: str, hostile: Make) -> None:
    rows = list(csv.reader(io.StringIO(table(hostile(markup)).removeprefix("\ufeff"), newline=""), delimiter=separator))
    assert [cell for row in rows for cell in row if cell.lstrip(' "')[:1] in FORMULA] == []
    if separator == ",":
        assert {len(row) for row in rows} == {len(COLUMNS)}
        assert plain(markup).replace("'", "") in "\n".join(row[7] for row in rows).replace("'", "")


class Page(HTMLParser):
    """A page as parsed by a parser other than lxml."""

    def __init__(self) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.attributes: list[tuple[str, str, str]] = []
        self.odd: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.attributes += [(tag, name, value or "") for name, value in attrs]

    def handle_comment(self, data: str) -> None:
        self.odd.append(data)

    def unknown_decl(self, data: str) -> None:
        self.odd.append(data)

    handle_pi = handle_comment


@pytest.fixture(scope="module")
def usual() -> Page:
    """The elements and attributes of a report that has everything a report can have."""
    a = (
        "The mayor resigned on Monday. Two were hurt. Rain fell.\n\nNobody saw the fire. She said so in May that year."
        "\n\nThe flood destroyed 40 houses."
    )
    b = (
        "Nobody saw the fire. He said so, and she agreed. She said so in June of the year.\n\nThe mayor resigned today."
        "\n\nThe flood destroyed 50 houses."
    )
    made = newsdiff.compare(newsdiff.Document(a, "Post", title="T", date="D"), newsdiff.Document(b, "Wire", title="T"))
    page = Page()
    page.feed(html_report(made))
    page.tags |= {"div", "p", "b", "i", "del", "ins", "span", "blockquote", "svg", "path", "mark", "q", "ul"}
    page.tags |= {"details", "summary"}
    return page


def test_no_element_or_attribute_comes_from_an_article(sample: str, hostile: Make, usual: Page) -> None:
    made = hostile(sample)
    report = html_report(made, paths=True)
    page = Page()
    page.feed(report)
    assert page.tags <= usual.tags
    assert page.odd == []
    names = {name for _, name, _ in page.attributes}
    assert names <= {name for _, name, _ in usual.attributes} | {"role", "data-p", "popovertarget", "dir", "lang"}
    assert not any(name.startswith("on") or name in {"src", "style", "action", "srcdoc"} for name in names)
    assert all(value.startswith("#") for _, name, value in page.attributes if name == "href")
    tree = lxml.html.document_fromstring(report)
    assert {str(element.tag).lower() for element in tree.iter()} <= usual.tags
    policies = [meta.get("content") for meta in tree.iter("meta") if meta.get("http-equiv")]
    assert policies == [policy(" and ".join(outlet_names(made)))]
    assert [len(list(tree.iter(tag))) for tag in ("script", "style", "head", "body")] == [2, 1, 1, 1]
    data = tree.get_element_by_id("newsdiff-data").text
    assert not set(data) & set("<>&\u2028\u2029")
    assert json.loads(data) == made.to_dict()
    shown = "".join(tree.get_element_by_id("passages").text_content().split())
    assert "".join(sanitize(plain(sample)).split()) in shown


def test_offsets_in_json_are_exact(sample: str, hostile: Make) -> None:
    made = hostile(f"\r\n{sample}\ufeff\U0001f600\u2028é e\u0301 {sample}")
    exact(json.loads(made.to_json().encode("utf-8")), (made.a.text, made.b.text))


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("A\ud800B was here today.", "A\ud800B was here.\udcff"),
        ("One.\r\nTwo two.\rThree three.\x85Four.", "One.\nTwo 2.\n\nThree three."),
        ("\x00Nul\x00 was here.\x00 It left.", "Nul was here. It left.\x00"),
        ("\ufeffMark \ufeffinside.", "Mark inside."),
        ("", "\ufeff"),
    ],
)
def test_offsets_of_odd_strings_are_exact(left: str, right: str) -> None:
    made = newsdiff.compare(left, right)
    assert [len(article.text) for article in made.articles] == [len(left), len(right)]
    exact(json.loads(made.to_json()), (made.a.text, made.b.text))


def exact(data: dict[str, Any], texts: tuple[str, str]) -> None:
    """Return whether the offsets in a JSON output select the right text, and its texts are the articles'."""
    assert tuple(article["text"] for article in data["articles"]) == texts
    for at, side in enumerate("ab"):
        text, sentences = texts[at], data["articles"][at]["sentences"]
        spoken = "".join(text[one["start"] : one["end"]] for one in sentences)
        assert squeezed(spoken) == squeezed(text)
        for passage in data["passages"]:
            whole = "".join(text[sentences[i]["start"] : sentences[i]["end"]] for i in passage[side])
            spelled = "".join(text[slice(*edit[side])] for edit in passage["edits"] if edit[side])
            assert squeezed(spelled) == squeezed(whole)


def squeezed(text: str) -> str:
    return "".join(text.split())


def test_articles_are_text_in_the_picture(samples: dict[str, dict[str, str]], hostile: Make, leaked: Leaked) -> None:
    from newsdiff_tui.cli.screenshot import screenshot

    every = " ".join(one for table in samples.values() for one in table.values())
    picture = screenshot(hostile(every), size=(200, 100), keys=("n",))
    assert leaked(picture) == set()
    tree = lxml.etree.fromstring(picture.encode("utf-8"), lxml.etree.XMLParser(resolve_entities=False))
    own = {"svg", "style", "defs", "clipPath", "rect", "g", "text", "circle"}
    assert {lxml.etree.QName(element).localname for element in tree.iter() if isinstance(element.tag, str)} <= own
    assert not re.search(r"(?i)\bon\w+=|href|javascript:", re.sub(r">[^<]*<", "><", picture))
    assert "[bold]x[/bold]" in "".join(tree.itertext()).replace("\xa0", " ")
