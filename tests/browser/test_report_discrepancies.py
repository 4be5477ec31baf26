"""Tests of discrepancies, also-links and possible matches in the report, in a real browser."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

import newsdiff
from newsdiff.outputs.html import html_report

STORIES = Path(__file__).parents[1] / "gold" / "stories"


@pytest.fixture
def story(tmp_path) -> Path:
    """The report on two invented reports with discrepancies, also-links and possible matches."""
    path = tmp_path / "story.html"
    documents = [newsdiff.read(STORIES / f"08-{side}.txt") for side in "ab"]
    path.write_text(html_report(newsdiff.compare(*documents)), encoding="utf-8")
    return path


def problems(page, axe: str) -> dict[str, list[str]]:
    """Return what axe finds, by rule."""
    page.run(axe)
    done = page.driver.execute_async_script(
        "const done = arguments[0];"
        "axe.run(document, {resultTypes: ['violations']}).then(r => done(JSON.stringify(r.violations)))"
    )
    return {found["id"]: [node["html"][:120] for node in found["nodes"][:3]] for found in json.loads(done)}


def test_the_section_leads_to_each_passage(page, story):
    page.open(story)
    links = page.run("return [...document.querySelectorAll('.discrepancies a')].map(a => a.hash)")
    assert links
    for address in set(links):
        page.run("document.querySelector(`.discrepancies a[href='${arguments[0]}']`).click()", address)
        page.run("return new Promise(requestAnimationFrame)")
        assert page.current() == address.removeprefix("#p")


def test_its_words_are_underlined_twice_in_the_passages(page, story):
    page.open(story)
    styles = page.run(
        "return [...document.querySelectorAll('.cell mark')].map(m => getComputedStyle(m).textDecorationStyle)"
    )
    assert set(styles) == {"double"}


@pytest.mark.parametrize("kind", [".hint a", ".also a"])
def test_clicking_a_match_goes_to_its_passage(kind, page, story):
    page.open(story)
    address = page.run("const a = document.querySelector(arguments[0]); a.click(); return a.hash", kind)
    page.run("return new Promise(requestAnimationFrame)")
    assert page.run("return '#' + document.querySelector('.row.here').id") == address
    box = page.run("return document.querySelector(arguments[0]).getBoundingClientRect().toJSON()", address)
    assert 0 <= box["top"] < 800


def test_a_sentence_that_others_match_in_part_has_a_filter_of_its_own(page, story):
    page.open(story)
    number = page.run(
        "return [...document.querySelectorAll('.row[id]')]"
        ".find(r => r.dataset.label.startsWith('partly')).id"
    )
    shown = "return document.getElementById(arguments[0]).checkVisibility()"
    for key in "34":
        page.press(key)
        assert not page.run(shown, number)
    page.press("7")
    assert page.run(shown, number)


def test_each_filter_shows_as_many_passages_as_it_says(page, story):
    page.open(story)
    for chip in page.driver.find_elements("css selector", ".chip"):
        chip.click()
        number = page.run("return Number(arguments[0].querySelector('b').textContent)", chip)
        shown = "[...document.querySelectorAll('.row')].filter(r => r.checkVisibility()).map(r => r.dataset.p)"
        assert page.run(f"return new Set({shown}).size") == number, chip.text
        heads = (
            "[...document.querySelectorAll('.box')].filter(b => b.checkVisibility() && b.querySelector('.number'))"
            ".map(b => [b.querySelector('.number').textContent, [...b.querySelectorAll('.row')]"
            ".filter(r => r.checkVisibility()).length])"
        )
        assert all(text == f" · {count} sentences" for text, count in page.run(f"return {heads}"))


@pytest.mark.parametrize("width", [360, 390, 1440])
def test_no_horizontal_scrolling_and_no_console_messages(width, page, story):
    page.open(story, width=width)
    assert page.run("return document.documentElement.scrollWidth") <= width
    assert (page.console(), page.requests()) == ([], [])


def test_discrepancies_and_hints_are_printed(page, story, pdftotext):
    page.open(story)
    words = page.run("return [...document.querySelectorAll('.discrepancies mark, .hint q')].map(e => e.textContent)")
    printed = "".join(pdftotext(page.pdf()).split())
    assert [text for text in words if "".join(text.split()) not in printed] == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [360, 1440])
def test_no_accessibility_problems(scheme, width, page, story, axe):
    page.open(story, "#p10", width=width, scheme=scheme)
    assert problems(page, axe) == {}
    page.press("?")
    assert problems(page, axe) == {}, "with the help open"
