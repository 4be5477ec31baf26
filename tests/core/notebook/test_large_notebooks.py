"""Notebooks designed to be slow: thousands of notes on equal sentences, merged with a swapped copy of themselves."""

from __future__ import annotations

import time
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsdiff
from newsdiff.comparing.anchors import Locator
from newsdiff.comparing.dismissals import Dismissal, dismissal, dismissed_only
from newsdiff.model import Anchor, Comparison, Correction
from newsdiff.notebook.fitting import fit
from newsdiff.notebook.values import KeptCorrection, KeptDismissal, KeptNote, Notebook

SAME = "The council met on Monday."


@pytest.fixture(scope="module")
def repeated() -> Comparison:
    return newsdiff.compare(" ".join([SAME] * 1500), " ".join([SAME] * 1500))


@given(st.lists(st.sampled_from([SAME, "It rained."]), min_size=1, max_size=8), st.integers(-50, 300))
def test_the_nearest_of_equal_sentences_is_found_and_of_two_the_first(sentences: list[str], start: int) -> None:
    article = newsdiff.compare("\n\n".join(sentences), "").a
    wanted = Anchor(start, start + 5, Locator(article).anchor(0).words)
    equal = [i for i, sentence in enumerate(sentences) if sentence == sentences[0]]
    nearest = min(equal, key=lambda index: (abs(article.sentences[index].start - start), index))
    assert Locator(article).locate(wanted) == nearest


@pytest.mark.parametrize("kind", ["notes", "corrections"])
def test_time_grows_with_the_number_of_notes_not_with_its_square(repeated: Comparison, kind: str) -> None:
    locators = Locator(repeated.a), Locator(repeated.b)

    def taken(number: int) -> float:
        ends = [(locators[0].anchor(i % 1500), locators[1].anchor(i * 7 % 1500)) for i in range(number)]
        if kind == "notes":
            book = Notebook(tuple(KeptNote((a,), (b,), str(i), False) for i, (a, b) in enumerate(ends)))
        else:
            book = Notebook(steps=tuple((KeptCorrection(Correction("unpair", a, b)),) for a, b in ends))
        start = time.process_time()
        fit(book, repeated, locators)
        merged = book.swapped().merged_with(book)
        assert len(merged.notes) + len(merged.steps) > number
        return time.process_time() - start

    few = min(taken(500) for _ in range(3))
    assert taken(4000) < 24 * few + 0.1  # 8 times as many; comparing each with every other takes 64 times as long


def test_notes_that_differ_only_in_unknown_data_are_both_kept_when_merged() -> None:
    note = KeptNote((Anchor(0, 5, "x"),), (), "Why?", False, {"colour": "red"})
    blue, how = replace(note, more={"colour": "blue"}), replace(note, text="How?")
    assert Notebook((note,)).merged_with(Notebook((blue, note))).notes == (note, blue)
    assert Notebook((note, blue)).with_note([note], how).notes == (how, blue)


def test_a_dismissal_fits_the_nearest_of_equal_discrepancies() -> None:
    towns = ["Orvik", "Lindvik", "Garrow", "Wexholm", "Nordby", "Halden"]
    a, b = (" ".join(f"The council of {town} fined {count} people on Monday." for town in towns) for count in (5, 7))
    comparison = newsdiff.compare(a, b)
    locators = Locator(comparison.a), Locator(comparison.b)
    figures = [one for passage in comparison.passages for one in passage.discrepancies]
    assert len(figures) == len(towns)
    wanted = [dismissal(comparison, one, locators) for one in figures]
    moved = [replace(one, a=replace(one.a, start=one.a.start + 40)) for one in wanted]
    gone = [replace(one, a=replace(one.a, words="-"), b=replace(one.b, words="-")) for one in wanted]
    assert list(dismissed_only(comparison, moved, locators)[1]) == wanted
    assert set(dismissed_only(comparison, gone, locators)[1]) == {None}


def test_dismissals_of_one_step_are_added_once() -> None:
    one = Dismissal("figure", Anchor(0, 5, "x"), Anchor(0, 5, "y"), None, None)
    book = Notebook().with_dismissals([one])
    assert book.steps == ((KeptDismissal(one),),)
    assert book.with_dismissals([one]) == book
