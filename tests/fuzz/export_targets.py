"""Fuzz targets for exports: each output of a comparison of any two texts, with any notes and names."""

from __future__ import annotations

import csv
import io
import json
import re
from dataclasses import replace
from functools import cache, lru_cache
from typing import TYPE_CHECKING

import laws
from inputs import Input

import newsdiff
from newsdiff.comparing.explain import explain
from newsdiff.model import Note
from newsdiff.outputs.csv_table import COLUMNS
from newsdiff.outputs.csv_table import table as as_table
from newsdiff.outputs.explanation import explanation_text
from newsdiff.outputs.html import assets, html_report
from newsdiff.outputs.inline_edits import edit_parts
from newsdiff.outputs.markdown import markdown as as_markdown
from newsdiff.outputs.schema import schema_text
from newsdiff.outputs.summary import summary
from newsdiff.outputs.text import listing as listed
from newsdiff.outputs.wording import outlet_names
from newsdiff.reading import document_of
from newsdiff.text.sanitize import sanitize
from newsdiff.text.wrapping import cell_width

if TYPE_CHECKING:
    from jsonschema import Draft202012Validator
    from lxml.html import HtmlElement
    from markdown_it import MarkdownIt
    from markdown_it.token import Token

    from newsdiff.model import Comparison, Passage


def _compared(given: Input) -> Comparison:
    """Return the comparison of two texts; a third text names one article and, reversed, the other; a fourth is a
    note.
    """
    return _comparison(*given.texts(4))


@lru_cache(maxsize=1)
def _comparison(left: str, right: str, name: str, note: str) -> Comparison:
    """The same, cached for all exports of one input."""
    comparison = newsdiff.compare(document_of(left, name=name), document_of(right, name=name[::-1] or "Y"))
    if note and comparison.passages:
        comparison = replace(comparison, notes=(Note(1, note.encode("utf-8", "replace").decode(), True),))
    return comparison


@cache
def _validator() -> Draft202012Validator:
    from jsonschema import Draft202012Validator

    return Draft202012Validator(json.loads(schema_text()))


def contract(data: bytes) -> None:
    """JSON is valid against its schema, has exact offsets, and contains nothing that acts on a terminal."""
    given = Input(data)
    validated = given.choose(*[False] * 7, True)
    comparison = _compared(given)
    text = comparison.to_json()
    assert text == comparison.to_json()
    laws.obeyed_by_no_terminal(text)
    read = json.loads(text, parse_constant=_no_number)
    assert read == comparison.to_dict()
    assert json.loads(comparison.to_json(indent=1)) == read
    laws.offsets_are_exact(read, comparison)
    if validated:
        _validator().validate(read)


def _no_number(word: str) -> None:
    raise AssertionError(f"{word} is no JSON")


def listing(data: bytes) -> None:
    """`--text`, `--stat` and `--explain` are safe for a terminal, in lines of the given width."""
    given = Input(data)
    width = given.choose(80, 1, 7, 20, 40, 200)
    everything = given.choose(False, True)
    comparison = _compared(given)
    outputs = [listed(comparison, width=width, everything=everything), summary(comparison, width=width)]
    if comparison.passages:
        passage = given.choose(*comparison.passages)
        outputs.append(explanation_text(comparison, explain(comparison, passage.id), width=width))
    for output in outputs:
        assert output.endswith("\n")
        laws.fit_for_terminal(output)
    if width >= 40:
        assert all(cell_width(line) <= width for line in outputs[0].split("\n"))


@cache
def _reader() -> MarkdownIt:
    from markdown_it import MarkdownIt

    return MarkdownIt("commonmark").enable("table").enable("strikethrough")


_BLOCKS = {
    "heading", "paragraph", "bullet_list", "list_item", "table", "thead", "tbody", "tr", "th", "td", "blockquote",
    "inline",
}  # fmt: skip
_INLINE = {"text", "strong_open", "strong_close", "s_open", "s_close", "text_special"}


def markdown(data: bytes) -> None:
    """Markdown has no unintended markup, and shows each passage as it is."""
    comparison = _compared(Input(data))
    text = as_markdown(comparison)
    laws.fit_for_terminal(text.replace("\u2060", ""))
    quoted = []
    blocks = _reader().parse(text)
    for number, block in enumerate(blocks):
        assert block.type.removesuffix("_open").removesuffix("_close") in _BLOCKS, block.type
        for part in block.children or ():
            assert part.type in _INLINE, part.type
        if block.type == "inline" and blocks[number - 2].type == "blockquote_open":
            quoted.append(_quoted(block))
    noted = {note.passage for note in comparison.notes}
    assert quoted == [_quotation(comparison, one) for one in comparison.passages if one.differs or one.id in noted]
    heading = next(block for block in blocks if block.type == "inline")
    assert _spelled(heading) == _line(" and ".join(outlet_names(comparison)))


def _spelled(block: Token) -> str:
    return "".join(part.content for part in block.children or ()).replace("\u2060", "")


def _quoted(block: Token) -> str:
    """Return a quotation with `[-` and `-]` where text is struck out, `{+` and `+}` where it is bold."""
    marks = {"s_open": "[-", "s_close": "-]", "strong_open": "{+", "strong_close": "+}"}
    text = "".join(marks.get(part.type, part.content) for part in block.children or ())
    return "".join(text.replace("\u2060", "").split())


def _quotation(comparison: Comparison, passage: Passage) -> str:
    if passage.content in {"cosmetic", "reworded"}:
        marks = {"both": "%s", "a": "[-%s-]", "b": "{+%s+}"}
        text = "".join(marks[where] % sanitize(part) for where, part in edit_parts(comparison, passage))
    else:
        text = sanitize(_sentences(comparison, passage, "a" if passage.a else "b"))
    return "".join(text.split())


def _sentences(comparison: Comparison, passage: Passage, side: str) -> str:
    article, indexes = (comparison.a, passage.a) if side == "a" else (comparison.b, passage.b)
    return " ".join(article.sentence_text(index) for index in indexes)


def _line(text: str) -> str:
    return " ".join(sanitize(text).split())


_FORMULA = re.compile(r"(?:\A|;[\s\"“”]*)[=+\-@＝＋－＠|%]")
"""What a spreadsheet could run as a formula, including one that splits cells at semicolons; a leading apostrophe
prevents it.
"""


def table(data: bytes) -> None:
    """CSV round-trips, row by row, and has no cell that a spreadsheet would run."""
    comparison = _compared(Input(data))
    text = as_table(comparison)
    assert text.startswith("\ufeff")
    laws.fit_for_terminal(text.removeprefix("\ufeff").replace("\r\n", "\n"))
    header, *rows = csv.reader(io.StringIO(text.removeprefix("\ufeff"), newline=""), strict=True)
    assert len(header) == len(COLUMNS)
    assert [(row[0], row[2], row[3]) for row in rows] == [
        (str(one.id), one.position.replace("-", " "), f"{len(one.a)} to {len(one.b)}") for one in comparison.passages
    ]
    for row, passage in zip(rows, comparison.passages, strict=True):
        assert len(row) == len(COLUMNS)
        assert not any(value[:1] in "=+-@\t\r|%＝＋－＠" for value in row if value)
        for value, side in ((row[7], "a"), (row[8], "b")):
            assert value.replace("'", "") == _line(_sentences(comparison, passage, side)).replace("'", "")
            assert not _FORMULA.search(value)


_TAGS = frozenset(
    (
        "a b bdi blockquote body br button caption code dd del details div dl dt fieldset figcaption figure footer h1 "
        "h2 h3 head header html i input ins kbd label legend li main mark meta ol option output p path q rect script "
        "section select span strong style summary svg table tbody td th thead title tr ul"
    ).split()
)
"""The elements used by the templates; a report has no others, whatever the articles contain."""

_STRAY = re.compile(rf"<(?!/?(?:{'|'.join(_TAGS)})[\s/>]|!doctype html>)", re.IGNORECASE)
"""A character that could begin markup but is not one of these tags."""


def _parsed(text: str) -> HtmlElement:
    """Parse a page as a browser does; check that it has only elements of the templates, and no style or script in
    attributes.
    """
    from lxml.html import document_fromstring

    assert not (found := _STRAY.search(text)), text[found.start() : found.start() + 80]
    page = document_fromstring(text)
    for element in page.iter():
        assert element.tag in _TAGS, element.tag
        for name in element.attrib:
            assert name != "style"
            assert not name.startswith("on")
            if name in ("href", "src", "action", "data"):
                assert element.get(name).startswith("#")
    return page


def _without_our_own(text: str, comparison: Comparison) -> str:
    """Return a report without its own style sheet and script, which make up most of it."""
    style = assets.style(" and ".join(outlet_names(comparison)))
    for part in (f"<style>{style}</style>", f"<script>{assets.script()}</script>"):
        assert text.count(part) == 1
        text = text.replace(part, "")
    return text


def report(data: bytes) -> None:
    """HTML has no element, reference or script from an article, and each pane spells its article."""
    comparison = _compared(Input(data))
    page = _parsed(_without_our_own(html_report(comparison), comparison))
    for side, article in zip("ab", comparison.articles, strict=True):
        cells = page.iterfind(f".//div[@class='cell {side}']//p")
        spelled = "".join("".join(cell.text_content().split()) for cell in cells)
        assert spelled == "".join(sanitize(article.text).split())
    (data_element,) = page.iter("script")
    assert json.loads(data_element.text) == comparison.to_dict()
    fragment = _parsed(f"<html><body>{comparison._repr_html_()}</body></html>")
    assert not list(fragment.iter("script", "a"))
