"""The law of white space: what differs only in line ends and spaces gives the same comparison."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import newsdiff
from newsdiff.reading import document_of

SEEDS = Path(__file__).parents[2] / "seeds"
WORDS = (
    "the a drones hit Izhevsk mayor said three 35 2 000 10 000 Russia's “quoted words” U.S. Mr. 3.5% « oui » By Ann "
    "Lee Reuters - 12 May 2021 | # 1. – A: 7pm EST"
).split(" ")
words = st.lists(st.sampled_from(WORDS), min_size=1, max_size=12).map(" ".join)
lines = st.tuples(words, st.sampled_from([".", "?", "", '."', "…"])).map("".join)
stories = st.lists(lines, max_size=8).flatmap(
    lambda parts: st.sampled_from(["\n", "\n\n", " "]).map(lambda gap: gap.join(parts))
)
line_ends = st.sampled_from(["\n", "\r\n", "\r", "\x85", "\u2028"])
spaces = st.lists(st.sampled_from(["  ", "\u2009", "\xa0", "\u202f", "\t", " "]), min_size=1, max_size=4)


@st.composite
def respaced(draw: st.DrawFn, text: str) -> str:
    """The text with other spaces in its lines (but not between figures), at their ends, and other line ends."""
    kinds, end, left = draw(spaces), draw(line_ends), draw(st.sampled_from(["", " ", "\xa0\t"]))
    number = iter(range(len(text)))
    varied = re.sub(r"(?<=\S) (?=\D)|(?<=\D) (?=\d)", lambda _: kinds[next(number) % len(kinds)], text)
    return varied.replace("\n", left + end)


def without_spaces(comparison: newsdiff.Comparison) -> Any:
    """A comparison except for its edits, with offsets that count visible characters only."""
    texts = [article.text for article in comparison.articles]

    def counted(side: int, span: list[int] | None) -> list[int] | None:
        return span and [len("".join(texts[side][:offset].split())) for offset in span]

    found = json.loads(comparison.to_json())
    for side, article in enumerate(found["articles"]):
        for one in (*article["sentences"], *article["paragraphs"]):
            one["start"], one["end"] = counted(side, [one["start"], one["end"]])
        for name in ("text", "sha256", "size"):
            del article[name]
    for passage in found["passages"]:
        del passage["edits"]
        for one in passage["discrepancies"]:
            one["a"], one["b"] = counted(0, one["a"]), counted(1, one["b"])
    return found


@settings(max_examples=80, deadline=None)
@given(stories.flatmap(lambda text: st.tuples(st.just(text), respaced(text))))
def test_texts_that_differ_in_white_space_alone_are_identical(pair: tuple[str, str]) -> None:
    comparison = newsdiff.compare(*(document_of(text, name="X") for text in pair))
    assert comparison.identical
    assert comparison.a.outlet == comparison.b.outlet


@settings(max_examples=80, deadline=None)
@given(stories, stories.flatmap(lambda text: st.tuples(st.just(text), respaced(text))))
def test_white_space_does_not_change_what_is_said_about_another_text(other: str, pair: tuple[str, str]) -> None:
    one, same = (newsdiff.compare(*(document_of(text, name="X") for text in (other, right))) for right in pair)
    assert without_spaces(one) == without_spaces(same)


@pytest.mark.parametrize("varied", [("\n", "\r\n", 1), ("\n", "\r\n", -1), (" ", "  ", -1), (" ", "\xa0", -1)])
@pytest.mark.parametrize("seed", ["izhevsk-blog.txt", "izhevsk-wire.txt"])
def test_a_seed_keeps_outlet_headline_and_boilerplate(seed: str, varied: tuple[str, str, int]) -> None:
    text = (SEEDS / seed).read_text(encoding="utf-8")
    comparison = newsdiff.compare(document_of(text, name="X"), document_of(text.replace(*varied), name="X"))
    a, b = comparison.articles
    assert comparison.identical
    assert (a.outlet, a.document.title) == (b.outlet, b.document.title)
    assert [one.kind for one in a.paragraphs] == [one.kind for one in b.paragraphs]
