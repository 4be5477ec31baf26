"""Tests of the report of a collation in a browser: without its script, filtered, on paper, and for accessibility."""

import json
import re
from pathlib import Path

import pytest

import newsdiff
from newsdiff import Document
from newsdiff.outputs import RenderOptions
from newsdiff.outputs.many import collation_format

STORY = (
    "The mayor of Kelmar resigned on Monday after two days of protests.",
    "The harbour authority lost four million euros in March, officials said.",
    "Voters will choose a successor in June.",
    "Fishermen welcomed the news.",
    "<script>window.hurt = 1</script> A bakery \u202eopened in the customs house.",
)
OWN = "Kelmar's mayor resigned on Monday, after three days of protests."
ARTICLES = {
    "Reuters": f"KELMAR, March 12 (Reuters) - {STORY[0]}\n\n{STORY[1]}\n\n{STORY[2]}",
    "Daily": f"{STORY[0]}\n\n{STORY[1]}\n\n{STORY[3]}",
    "</title><script>window.hurt = 1</script>": f"{STORY[0]}\n\n{STORY[1]}\n\n{STORY[2]}",
    "Echo": f"{OWN}\n\n{STORY[4]}",
}


@pytest.fixture(scope="session")
def collation_report(tmp_path_factory) -> Path:
    """The report on four articles."""
    documents = [Document(text, outlet, title=outlet, size=len(text)) for outlet, text in ARTICLES.items()]
    path = tmp_path_factory.mktemp("collation") / "report.html"
    text = collation_format("html").render(newsdiff.collate(documents), RenderOptions(made="2026-02-03"))
    path.write_text(text, encoding="utf-8", newline="")
    return path


SHOWN = (
    "return [...document.querySelectorAll('.statements tbody tr')]"
    ".filter(row => row.checkVisibility()).map(row => row.className)"
)


def test_it_is_closed_and_shows_what_is_hostile(page, collation_report):
    page.open(collation_report)
    assert page.run("return window.hurt") is None
    assert page.run("return document.scripts.length + document.images.length + document.styleSheets.length") == 2
    text = page.run("return document.querySelector('.statements').textContent")
    assert "<script>window.hurt = 1</script> A bakery \ufffdopened" in text
    assert (page.console(), page.requests()) == ([], [])


def test_filters_show_kinds_of_statements_without_a_script(page, collation_report):
    page.open(collation_report)
    assert sorted(page.run(SHOWN)) == ["all differs", "alone", "alone", "lacked-by-one", "several"]
    page.open(collation_report, script=False)
    shown = {}
    for name in ("all", "lacked-by-one", "differs", "alone", "boilerplate"):
        page.cdp("Runtime.evaluate", expression=f"document.getElementById('show-{name}').click()")
        expression = f"JSON.stringify((() => {{ {SHOWN} }})())"
        shown[name] = json.loads(page.cdp("Runtime.evaluate", expression=expression)["result"]["value"])
    assert shown["all"] == shown["differs"] == ["all differs"]
    assert shown["lacked-by-one"] == ["lacked-by-one"]
    assert shown["alone"] == ["alone", "alone"]
    assert sorted(shown["boilerplate"]) == ["alone", "alone", "alone boilerplate"]


def test_an_outlet_can_be_chosen(page, collation_report):
    page.open(collation_report)
    choose = (
        "const list = document.getElementById('outlet');"
        "list.value = [...list.options].find(option => option.text === arguments[0]).value;"
        "list.dispatchEvent(new Event('change'));"
    )
    page.run(choose, "in Echo")
    assert sorted(page.run(SHOWN)) == ["all differs", "alone"]
    page.run(choose, "not in Echo")
    assert sorted(page.run(SHOWN)) == ["alone", "lacked-by-one", "several"]
    page.run(choose, "any outlet")
    assert len(page.run(SHOWN)) == 5


def test_the_heads_do_not_cover_the_statement_of_an_address(page, collation_report):
    page.open(collation_report)
    below = """
        document.querySelector('.scroll.tall').style.maxHeight = '260px';
        const row = [...document.querySelectorAll('.statements tbody tr')].filter(one => one.checkVisibility())[3];
        row.scrollIntoView();  // as an address does
        const head = document.querySelector('.statements thead').getBoundingClientRect();
        return row.getBoundingClientRect().top - head.bottom;
    """
    assert page.run(below) >= 0


def test_a_row_opens_to_its_readings_with_word_edits(page, collation_report):
    page.open(collation_report)
    assert not page.run("return document.querySelector('.all .readings').checkVisibility()")
    page.run("document.querySelector('.all summary').click()")
    readings = page.run("return [...document.querySelectorAll('.all .readings li')].map(li => li.innerText)")
    assert readings[0].startswith("a Reuters copy (3)\n")
    assert page.run("return [...document.querySelectorAll('.all del, .all ins')].map(e => e.textContent)") == [
        "The", "Kelmar's", "of Kelmar ", ",", "two", "three",
    ]  # fmt: skip
    assert re.search("≠ figures differ: two days / three days", readings[1])
    toggle = "document.getElementById('open-all').click(); return document.querySelector('.all details').open"
    assert [page.run(toggle), page.run(toggle)] == [False, True]


@pytest.mark.parametrize("width", [360, 1440])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_no_accessibility_problems_and_no_horizontal_scrolling(width, scheme, page, collation_report, axe):
    page.open(collation_report, width=width, scheme=scheme)
    page.run("document.getElementById('open-all').click()")
    assert page.run("return document.documentElement.scrollWidth") <= width
    page.run(axe)
    done = page.driver.execute_async_script(
        "const done = arguments[0];"
        "axe.run(document, {resultTypes: ['violations']}).then(r => done(JSON.stringify(r.violations)))"
    )
    found = {one["id"]: [node["html"][:120] for node in one["nodes"][:3]] for one in json.loads(done)}
    assert found == {}


def test_all_readings_are_printed(page, collation_report, pdftotext):
    page.open(collation_report)
    printed = "".join(pdftotext(page.pdf()).split())
    for text in (*STORY[:4], "protests.", "2026-02-03", "after", "three"):
        assert "".join(text.split()) in printed
