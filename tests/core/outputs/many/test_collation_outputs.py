"""The formats of a collation: what they say, what they escape, and that they fit their schema."""

from __future__ import annotations

import csv
import io
import json
import re

import jsonschema
import pytest

import newsdiff
from newsdiff import Collation, Document
from newsdiff.errors import NewsdiffError
from newsdiff.outputs import FORMATS, Format, RenderOptions
from newsdiff.outputs.many import COLLATION_FORMATS, collation_format
from newsdiff.outputs.schema import schema_text
from newsdiff.text.wrapping import cell_width

STARTS = {
    "html": "<!DOCTYPE html>",
    "text": "4 articles, 5 statements: ",
    "markdown": "## 4 articles on one story\n",
    "csv": "\ufeffstatement,carried by,",
    "json": '{"schema": "newsdiff-many/1", ',
    "stat": "4 articles, 5 statements: ",
}


@pytest.mark.parametrize("known", COLLATION_FORMATS, ids=lambda known: known.name)
def test_every_format_is_a_whole_file(known: Format[Collation], collation: Collation) -> None:
    text = known.render(collation)
    assert text.startswith(STARTS[known.name])
    assert text.endswith("\n")
    assert text == known.render(collation)
    assert collation_format(known.name) is known


def test_formats_have_the_names_of_those_of_a_comparison() -> None:
    assert {known.name for known in COLLATION_FORMATS} <= {known.name for known in FORMATS}
    with pytest.raises(NewsdiffError, match="There is no format 'docx': choose html, text, "):
        collation_format("docx")


def test_different_copy_of_one_agency_is_not_called_the_same() -> None:
    texts = {
        "Daily": "(Reuters) - The mayor of Kelmar resigned on Monday.\n\nVoters will choose a successor in June.",
        "Post": "(Reuters) - Cod was cheap in Orvik this winter.\n\nThe yard hired forty welders.",
        "Echo": "Fishermen welcomed the news.\n\nA bakery opened in the old customs house.",
    }
    made = newsdiff.collate([Document(text, outlet) for outlet, text in texts.items()])
    assert [(family.name, family.articles) for family in made.families] == [
        ("Reuters", (0,)), ("Reuters", (1,)), (None, (2,)),
    ]  # fmt: skip
    summary = collation_format("stat").render(made)
    assert "Credit Reuters, but share almost no text with each other: Daily, Post.\n" in summary
    assert "Matches are found with the evidence of all outlets, so a share can differ" in summary


def test_the_listing_names_carriers_readings_and_families(collation: Collation) -> None:
    text = collation_format("text").render(collation)
    assert "Reuters copy: Reuters, Daily, Post.\n" in text
    assert "\nSame text as the Reuters copy; no agency credit line found: Post.\n" in text
    assert (
        ". All 4 (2 readings)\n    a (Reuters copy (3)): The mayor of Kelmar resigned on Monday after two days\n"
        in text
    )
    assert "    b (Echo): [-The-]{+Kelmar's+} mayor [-of Kelmar -]resigned on Monday{+,+}\n    after [-two-]" in text
    assert "        ≠ figures differ: two days / three days\n" in text
    assert ". All but Echo\n    The harbour authority lost four million euros in March, officials said.\n" in text
    assert ". Only Post\n    Fishermen welcomed the news.\n" in text


def test_the_reading_of_the_base_comes_first(collation: Collation) -> None:
    text = collation_format("text").render(collation, RenderOptions(base=3))
    assert ". All 4 (2 readings)\n    b (Echo): Kelmar's mayor resigned" in text
    assert "that of Echo" in text


def test_lines_fit_and_boilerplate_is_listed_on_request(collation: Collation) -> None:
    text = collation_format("text").render(collation, RenderOptions(width=40, everything=True))
    assert max(map(cell_width, text.splitlines())) <= 40
    assert "KELMAR, March 12 (Reuters) -" in text
    assert "KELMAR, March 12" not in collation_format("text").render(collation)


def test_articles_that_share_nothing_or_are_empty_are_reported_at_the_top(collation: Collation) -> None:
    more = [Document("Snow fell in Visby.", "Weather"), Document("", "Blank")]
    given = [article.document for article in collation.articles]
    text = collation_format("stat").render(newsdiff.collate([*given, *more]))
    assert "\nBlank is empty.\nWeather shares no statement with any other article.\n" in text
    assert "no statement with" not in collation_format("stat").render(collation)


def test_the_summary_has_figures_for_each_outlet(collation: Collation) -> None:
    lines = collation_format("stat").render(collation).splitlines()
    assert [line.split() for line in lines if line.startswith("1 Reuters")] == [
        ["1", "Reuters", "3", "1", "0"],
        ["1", "Reuters", "–", "68", "68", "24"],
    ]
    assert ["4", "Echo", "2", "1", "1"] in [line.split() for line in lines]


def test_the_json_fits_its_published_schema(collation: Collation) -> None:
    data = json.loads(collation_format("json").render(collation))
    jsonschema.validate(data, json.loads(schema_text(many=True)))
    assert data["families"] == [[0, 1, 2], [3]]
    assert data["family_details"][0] == {"name": "Reuters", "articles": [0, 1, 2], "uncredited": [2]}
    in_all = next(one for one in data["statements"] if one["carriers"] == [0, 1, 2, 3])
    assert [one["letter"] for one in in_all["readings"]] == ["a", "b"]
    assert (in_all["spread"], in_all["boilerplate"]) == ("all", False)


def test_discrepancies_are_in_the_json_and_the_csv_table(collation: Collation) -> None:
    data = json.loads(collation_format("json").render(collation))
    [(statement, found)] = [(one, found) for one in data["statements"] for found in one["discrepancies"]]
    assert statement["spread"] == "all"
    assert (found["type"], found["readings"]) == ("figure", ["a", "b"])
    left, right = (data["articles"][member["article"]] for member in found["members"])
    assert (left["text"][slice(*found["a"])], right["text"][slice(*found["b"])]) == ("two days", "three days")
    assert (left["outlet"], right["outlet"]) == ("Reuters", "Echo")
    table = collation_format("csv").render(collation).removeprefix("\ufeff")
    rows = list(csv.DictReader(io.StringIO(table, newline="")))
    cells = {row["statement"]: row["discrepancies"] for row in rows if row["discrepancies"]}
    assert cells == {str(statement["id"]): "a / b: figures differ: two days / three days"}


def test_the_report_can_show_discrepancies_alone(collation: Collation) -> None:
    report = collation_format("html").render(collation)
    assert '<span class="words">≠ differ in substance</span> <b>1</b>' in report
    assert report.count('class="all differs"') == 1
    assert "Copy of" in report
    unnamed = newsdiff.collate([collation.articles[at].document for at in (2, 3)])
    assert "Copy of" not in collation_format("html").render(unnamed)


def test_the_table_has_a_column_for_each_outlet(collation: Collation) -> None:
    table = collation_format("csv").render(collation).removeprefix("\ufeff")
    rows = list(csv.DictReader(io.StringIO(table, newline="")))
    mayor = next(row for row in rows if row["carried by"] == "all")
    assert [mayor[name] for name in ("Reuters", "Daily", "Post", "Echo")] == ["a", "a", "a", "b"]
    harbour = next(row for row in rows if row["text"].startswith("The harbour"))
    assert (harbour["carried by"], harbour["Echo"], harbour["outlets"]) == ("lacked-by-one", "", "3")


HOSTILE = (
    "=HYPERLINK(1) <script>alert(1)</script> \x1b[31m\u202e **bold** @somebody [x](y) the mayor resigned on Monday."
)


@pytest.fixture(scope="module")
def hostile() -> Collation:
    names = ("=cmd()", "<b>B</b>", "| [C](x)\x1b[2J")
    documents = [Document(f"{HOSTILE} {number}", name) for number, name in enumerate(names)]
    return newsdiff.collate(documents)


@pytest.mark.parametrize("name", [known.name for known in COLLATION_FORMATS])
def test_nothing_hostile_passes(name: str, hostile: Collation) -> None:
    text = collation_format(name).render(hostile)
    assert not re.search("[\x1b\u202e]", text)
    if name == "html":
        assert text.count("<script>") == 1
        assert "<b>B</b>" not in text
    if name == "csv":
        cells = [cell for row in csv.reader(io.StringIO(text.removeprefix("\ufeff"), newline="")) for cell in row]
        assert not [cell for cell in cells if cell.startswith(("=", "|"))]
    if name == "markdown":
        assert "**bold**" not in text
        assert "@somebody" not in text
        assert "](y)" not in text.replace("\\](y)", "")


@pytest.mark.parametrize(
    "name, said",
    [
        ("text", "\nA selection: 1 statement.\n"),
        ("markdown", "\n- A selection: 1 statement.\n"),
        ("html", " A selection: 1 statement.</p>"),
        ("csv", ""),
    ],
)
def test_a_selection_of_statements_is_rendered_alone(name: str, said: str, collation: Collation) -> None:
    known = collation_format(name)
    alone = next(one for one in collation.statements if "Fishermen" in collation.text(one.members[0]))
    text = known.render(collation, RenderOptions(shown=frozenset({alone.id})))
    assert known.selective
    assert said in text
    assert "Fishermen welcomed the news." in text
    assert "harbour authority" not in text


def test_the_filters_of_a_report_count_what_is_selected(collation: Collation) -> None:
    alone = next(one for one in collation.statements if "Fishermen" in collation.text(one.members[0]))
    report = collation_format("html").render(collation, RenderOptions(shown=frozenset({alone.id})))
    assert '<span class="words">all statements</span> <b>1</b>' in report
    assert '<span class="words">in all articles</span> <b>0</b>' in report
