"""Corrections by a reader: anchors that survive changes, links removed and added, and the laws of both."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import newsdiff
import newsdiff.reading
from newsdiff.comparing.anchors import anchor, locate
from newsdiff.comparing.corrections import correct
from newsdiff.comparing.swapping import swap
from newsdiff.model import Anchor, Comparison, Correction
from newsdiff.segmenting import segment

WIRE = "The mayor resigned on Monday. A statue fell over in the old town. Nobody saw it coming."
DAILY = "On Monday the mayor stepped down. Heavy rain is expected. A statue fell over in the old town."


def corrected(kind: str, i: int, j: int, comparison: Comparison) -> Correction:
    return Correction(kind, anchor(comparison.a, i), anchor(comparison.b, j))  # type: ignore[arg-type]


def pairs(comparison: Comparison) -> dict[tuple[int, int], float]:
    return {(link.a, link.b): link.score for link in comparison.links}


ARTICLE = segment(newsdiff.reading.document_of("One fell. Two stood. Yes. One fell. Yes. …", name="x"))

PLACES = [
    ("One fell.", 0, 0),
    ("One – fell!", 0, 0),
    ("One fell.", 500, 3),
    ("Yes.", 30, 4),
    ("Three stood.", 10, None),
]
"""The former words and position of a sentence, and its present index in ARTICLE."""


@pytest.mark.parametrize(("text", "start", "expected"), PLACES)
def test_an_anchor_finds_the_nearest_sentence_with_its_words(text: str, start: int, expected: int | None) -> None:
    before = segment(newsdiff.reading.document_of(text, name="x"))
    anchored = replace(anchor(before, 0), start=start, end=start + len(text))
    assert locate(ARTICLE, anchored) == expected


def test_an_anchor_survives_inserted_text_but_not_changed_words() -> None:
    before = newsdiff.compare(WIRE, DAILY)
    after = newsdiff.compare("Breaking news. " + WIRE.replace("Nobody", "Everybody"), DAILY)
    assert [locate(after.a, anchor(before.a, i)) for i in range(3)] == [1, 2, None]


CASES = [
    ("a link is taken out", [("unpair", 1, 2)], {(0, 0)}),
    ("a pair is put in", [("pair", 2, 1)], {(0, 0), (1, 2), (2, 1)}),
    ("the later of two about one pair holds", [("pair", 2, 1), ("unpair", 2, 1)], {(0, 0), (1, 2)}),
    ("taken out and put in again", [("unpair", 1, 2), ("pair", 1, 2)], {(0, 0), (1, 2)}),
    ("what was never linked may be unpaired", [("unpair", 2, 0)], {(0, 0), (1, 2)}),
]


@pytest.mark.parametrize(("what", "asked", "expected"), CASES)
def test_corrections(what: str, asked: list[tuple[str, int, int]], expected: set[tuple[int, int]]) -> None:
    plain = newsdiff.compare(WIRE, DAILY)
    assert set(pairs(plain)) == {(0, 0), (1, 2)}
    corrections = [corrected(*one, plain) for one in asked]
    comparison = newsdiff.compare(WIRE, DAILY, corrections=corrections)
    assert set(pairs(comparison)) == expected
    assert comparison.corrections == tuple(corrections)


def test_a_pair_made_by_hand_scores_one_and_is_labelled_by_its_words() -> None:
    plain = newsdiff.compare("Heavy rain today.\n\nNobody saw it.", "Cats sleep a lot.\n\nHeavy rain, today.")
    links = {(0, 0): "reworded", (0, 1): "cosmetic"}
    for (i, j), content in links.items():
        comparison = correct(plain, [corrected("pair", i, j, plain)])
        made = next(passage for passage in comparison.passages if i in passage.a and j in passage.b)
        assert pairs(comparison)[i, j] == 1.0
        assert made.shape == ("n:m" if len(made.a) > 1 else "1:1" if len(made.b) == 1 else "1:n")
        assert made.content == (content if made.shape == "1:1" else "reworded")


def test_a_correction_that_does_not_fit_is_ignored() -> None:
    plain = newsdiff.compare(WIRE, DAILY)
    strange = Correction("pair", Anchor(0, 4, "0" * 16), anchor(plain.b, 0))
    comparison = newsdiff.compare(WIRE, DAILY, corrections=[strange])
    assert comparison == plain
    assert comparison.corrections == ()


def test_correcting_with_no_corrections_changes_nothing() -> None:
    plain = newsdiff.compare(WIRE, DAILY)
    assert correct(plain, []) is plain


def test_a_correction_does_not_align_again(monkeypatch: pytest.MonkeyPatch) -> None:
    plain = newsdiff.compare(WIRE, DAILY)
    monkeypatch.setattr("newsdiff.comparing.corrections.align", lambda *_: pytest.fail("aligned again"))
    once = correct(plain, [corrected("pair", 2, 0, plain)])
    twice = correct(once, [*once.corrections, corrected("unpair", 0, 0, plain)])
    assert set(pairs(twice)) == {(1, 2), (2, 0)}
    assert correct(twice, []) == plain


WORDS = "drones mayor Monday statue rain hospitalised hospitalized 35 the of said old town".split()
SENTENCES = st.lists(st.sampled_from(WORDS), min_size=1, max_size=7)
SENTENCE = SENTENCES.map(lambda words: " ".join(words).capitalize() + ".")
STORIES = st.lists(SENTENCE, min_size=1, max_size=7).map(" ".join)


@st.composite
def corrected_pairs(draw: st.DrawFn) -> tuple[str, str, Comparison, list[Correction]]:
    a, b = draw(STORIES), draw(STORIES)
    plain = newsdiff.compare(a, b)
    one = st.tuples(
        st.sampled_from(["pair", "unpair"]),
        st.integers(0, len(plain.a.sentences) - 1),
        st.integers(0, len(plain.b.sentences) - 1),
    )
    return a, b, plain, [corrected(*asked, plain) for asked in draw(st.lists(one, max_size=5))]


@settings(max_examples=120, deadline=None)
@given(corrected_pairs())
def test_correcting_step_by_step_equals_correcting_at_once(
    case: tuple[str, str, Comparison, list[Correction]],
) -> None:
    a, b, plain, corrections = case
    comparison = plain
    for count in [*range(len(corrections) + 1), *reversed(range(len(corrections)))]:
        here = corrections[:count]
        comparison = correct(comparison, here)
        assert comparison == newsdiff.compare(a, b, corrections=here)


@settings(max_examples=120, deadline=None)
@given(corrected_pairs())
def test_corrections_keep_the_laws_of_a_comparison(case: tuple[str, str, Comparison, list[Correction]]) -> None:
    a, b, _, corrections = case
    documents = [newsdiff.reading.document_of(text, name=name) for text, name in ((a, "X"), (b, "Y"))]
    there = newsdiff.compare(*documents, corrections=corrections)
    back = newsdiff.compare(*reversed(documents), corrections=[one.swapped() for one in corrections])
    assert swap(there) == back
    for side, article in (("a", there.a), ("b", there.b)):
        members = [index for passage in there.passages for index in getattr(passage, side)]
        assert sorted(members) == list(range(len(article.sentences)))
    kinds = {(locate(there.a, one.a), locate(there.b, one.b)): one.kind for one in corrections}
    linked = pairs(there)
    assert all((pair in linked) == (kind == "pair") for pair, kind in kinds.items())


@settings(max_examples=60, deadline=None)
@given(STORIES, STORIES)
def test_every_anchor_finds_its_sentence(story: str, before: str) -> None:
    article = segment(newsdiff.reading.document_of(story, name="x"))
    longer = segment(newsdiff.reading.document_of(f"{before}\n\n{story}", name="x"))
    for index in range(len(article.sentences)):
        assert locate(article, anchor(article, index)) == index
        found = locate(longer, anchor(article, index))
        assert found is not None
        assert longer.sentence_text(found) == article.sentence_text(index)
