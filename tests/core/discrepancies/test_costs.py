"""Sentences designed to take long are not examined, and texts far longer than any article are rejected."""

from __future__ import annotations

import time
from itertools import product

import pytest

import newsdiff
from newsdiff.discrepancies.context import Reader
from newsdiff.discrepancies.detectors.names import names_in
from newsdiff.errors import NewsdiffError
from newsdiff.reading import document_of
from newsdiff.segmenting import lines, segment


@pytest.mark.parametrize("piece", ["1 ", '"a" ', "5% ", "one ", '"He said 5" ', "said Mr. X, "])
@pytest.mark.parametrize("length", [1_900, 20_000])
def test_a_sentence_of_one_thing_over_and_over(piece: str, length: int) -> None:
    text = piece * (length // len(piece))
    began = time.process_time()
    newsdiff.compare(text, f"{text[: -3 * len(piece)]}b {piece}")
    assert time.process_time() - began < 15


def test_a_text_of_too_many_characters_is_rejected(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lines, "MOST_CHARACTERS", 20)
    newsdiff.compare("It fell.", "It rose.")
    with pytest.raises(NewsdiffError, match="has more than 20 characters, too many for an article"):
        newsdiff.compare("It fell, as they say.", "It rose.")


def test_names_at_the_start_of_thousands_of_sentences() -> None:
    letters = [chr(97 + n) for n in range(21)]
    text = " ".join(f"Mad{''.join(three)}o slept well." for three in product(letters, letters, letters))
    began = time.process_time()
    article = segment(document_of(text, name="A"), language="en")
    reader = Reader(article)
    for sentence in range(len(article.sentences)):
        assert not names_in(reader, sentence, frozenset())
    assert time.process_time() - began < 10, "searching the article for each name takes a minute"


def test_a_thousand_quotations_that_differ() -> None:
    words = "council mayor storm bridge harbour vote minister budget school police judge river".split()
    shuffled = ([words[(at * k + k) % 12] for k in range(1, 8)] for at in range(1200))
    quotations = [f"{' '.join(seven)} {at:x}" for at, seven in enumerate(shuffled)]
    a, b = (" ".join(f'"{one.replace(" ", gap, 1)}", he said.' for one in quotations) for gap in (" ", " very "))
    began = time.process_time()
    comparison = newsdiff.compare(a, b)
    assert time.process_time() - began < 4, "searching all other quotations for each one takes 7 seconds"
    assert sum(len(passage.discrepancies) for passage in comparison.passages) > 1000


@pytest.mark.parametrize(("figures", "found"), [(40, 1), (41, 0)])
def test_a_sentence_of_many_figures_is_a_table(figures: int, found: int) -> None:
    row = "The gauges at the bridge showed " + ", ".join(f"{n}.5 metres" for n in range(10, 10 + figures)) + " in May."
    comparison = newsdiff.compare(row, row.replace("10.5", "17,000"))
    assert sum(len(passage.discrepancies) for passage in comparison.passages) == found
