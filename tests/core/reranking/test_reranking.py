"""What a language model changes about the links and what it does not, with a model that knows a few words."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import newsdiff
from newsdiff.aligning import THRESHOLD, align
from newsdiff.comparing.corrections import correct
from newsdiff.comparing.swapping import swap
from newsdiff.model import Comparison, Settings
from newsdiff.outputs.html import html_report
from newsdiff.reranking import likeness

Make = Callable[..., Any]

AGENCY = """Two ferries collided in thick fog outside the port of Lindvik on Sunday.
Its skipper was relieved of his post.
Divers searched the hull of the larger ship until midnight.
Passengers were given blankets in a school gymnasium.
The harbour was built for fishermen in 1911.
A minister from Orvik promised new radar stations before winter.
Insurers put the damage at nine million kroner.
Trains to the north were delayed by snow.
The mayor thanked the nurses of the small hospital.
No oil leaked into the bay."""
OUTLET = """Outside the port of Lindvik two ferries collided in thick fog on Sunday.
Until midnight divers searched the hull of the larger ship.
Blankets were given to passengers in a school gymnasium.
The captain lost the position.
Before winter there will be new radar stations, promised a minister from Orvik.
The damage was put at nine million kroner by insurers.
Schoolchildren sang for the crew on Tuesday.
The small hospital's nurses were thanked by the mayor.
Into the bay leaked no oil."""
LINES = "\n\n"


def story(text: str) -> str:
    return text.replace("\n", LINES)


def linked(comparison: Comparison) -> set[tuple[str, str]]:
    """Return the first words of the linked sentences."""
    a, b = comparison.articles
    return {(a.sentence_text(link.a)[:12], b.sentence_text(link.b)[:12]) for link in comparison.links}


PARAPHRASE = ("Its skipper ", "The captain ")


def test_the_model_finds_a_match_without_a_shared_word(word_vectors: Make) -> None:
    alone = newsdiff.compare(story(AGENCY), story(OUTLET))
    asked = newsdiff.compare(story(AGENCY), story(OUTLET), embedder=word_vectors())
    assert PARAPHRASE not in linked(alone)
    assert linked(asked) == linked(alone) | {PARAPHRASE}


def test_a_doubtful_link_goes_to_the_sentence_of_the_same_meaning(word_vectors: Make) -> None:
    a = story(AGENCY) + LINES + "The storm of 1911 drowned a bishop."
    b = LINES.join([story(OUTLET), "Taxes fell in 1911.", "A prelate perished in that gale."])
    by_words, meant = ("The storm of", "Taxes fell i"), ("The storm of", "A prelate pe")
    assert linked(newsdiff.compare(a, b)) & {by_words, meant} == {by_words}
    assert linked(newsdiff.compare(a, b, embedder=word_vectors())) & {by_words, meant} == {meant}


def test_a_model_that_finds_all_sentences_similar_gives_the_same_links(word_vectors: Make) -> None:
    plain = newsdiff.compare(story(AGENCY), story(OUTLET), embedder=word_vectors())
    alike = newsdiff.compare(story(AGENCY), story(OUTLET), embedder=word_vectors(least=0.7))
    assert linked(alike) == linked(plain)
    for one, other in zip(plain.likenesses, alike.likenesses, strict=True):
        assert (other.a, other.b) == (one.a, one.b)
        assert other.value == pytest.approx(one.value, abs=0.002)


def test_a_model_that_finds_everything_identical_changes_nothing(word_vectors: Make) -> None:
    alone = newsdiff.compare(story(AGENCY), story(OUTLET))
    asked = newsdiff.compare(story(AGENCY), story(OUTLET), embedder=word_vectors(least=1.0))
    assert linked(asked) <= linked(alone)
    assert len({one.value for one in asked.likenesses}) == 1


ASKED_ABOUT = [
    # a, b, which of their sentences the model sees
    ("", "", []),
    ("One fell.", "", []),
    ("The bridge fell. Nobody was hurt.", "The bridge fell. Nobody was hurt.", []),
    ("The bridge fell. Rain came.", "The bridge fell.", []),
    ("The bridge fell. Rain came.", "The bridge fell. Snow stayed.", ["Rain came.", "Snow stayed."]),
]


@pytest.mark.parametrize(("a", "b", "seen"), ASKED_ABOUT)
def test_the_model_is_asked_only_about_doubtful_sentences(word_vectors: Make, a: str, b: str, seen: list[str]) -> None:
    embedder = word_vectors()
    newsdiff.compare(a, b, embedder=embedder)
    assert [text for text in embedder.asked if text not in likeness.UNRELATED] == seen


def test_in_long_articles_the_model_is_asked_only_about_pairs_with_shared_words(
    word_vectors: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(likeness, "MOST_COMPARED", 3)
    a, b = story(AGENCY), story(OUTLET)
    few = newsdiff.compare(a, b, embedder=word_vectors())
    assert few.likenesses
    assert {(one.a, one.b) for one in few.likenesses} <= set(align(few.a, few.b).scores)
    assert PARAPHRASE not in linked(few)


@pytest.fixture(scope="module")
def asked(word_vectors: Make) -> Comparison:
    return newsdiff.compare(story(AGENCY), story(OUTLET), embedder=word_vectors())


def test_the_model_is_named_in_settings_and_report(asked: Comparison) -> None:
    assert asked.settings == Settings(None, THRESHOLD, "words", "0" * 64)
    assert asked.to_dict()["settings"]["model"] == "words"
    assert newsdiff.compare("One.", "Two.").settings == Settings(None, THRESHOLD)
    assert "<dt>Model sha256</dt><dd>000000" in html_report(asked)


def test_links_are_explained_without_the_model(asked: Comparison) -> None:
    for passage in asked.passages:
        why = newsdiff.explain(asked, passage.id)
        assert [reason.score for reason in why.links] == [
            link.score for link in asked.links if link.a in passage.a and link.b in passage.b
        ]
    [found] = [p for p in asked.passages if p.a and asked.a.sentence_text(p.a[0]).startswith("Its skipper")]
    [reason] = newsdiff.explain(asked, found.id).links
    assert reason.shared == ()
    assert reason.likeness is not None
    assert reason.likeness == 1.0


def test_corrections_keep_the_similarities_of_the_model(asked: Comparison, word_vectors: Make) -> None:
    pair = next(link for link in asked.links if asked.a.sentence_text(link.a).startswith("Its skipper"))
    ends = newsdiff.anchor(asked.a, pair.a), newsdiff.anchor(asked.b, pair.b)
    wrong = newsdiff.Correction("unpair", *ends)
    corrected = correct(asked, [wrong])
    assert PARAPHRASE not in linked(corrected)
    assert corrected == newsdiff.compare(
        asked.a.document, asked.b.document, corrections=[wrong], embedder=word_vectors()
    )


class EnoughError(Exception):
    """Raised by the listener to cancel."""


def test_progress_names_the_model_only_grows_and_can_end_it(word_vectors: Make) -> None:
    heard: list[tuple[str, float]] = []
    a, b = story(AGENCY), story(OUTLET)
    newsdiff.compare(a, b, embedder=word_vectors(), on_progress=lambda *what: heard.append(what))
    parts = [part for _, part in heard]
    assert parts == sorted(parts)
    assert "asking the language model" in {stage for stage, _ in heard}

    def listen(stage: str, _part: float) -> None:
        if stage == "asking the language model":
            raise EnoughError

    with pytest.raises(EnoughError):
        newsdiff.compare(story(AGENCY), story(OUTLET), embedder=word_vectors(), on_progress=listen)


sentences = st.lists(st.sampled_from([*AGENCY.split("\n"), *OUTLET.split("\n"), "No.", "Rain fell. Snow stayed."]))
stories = sentences.map(LINES.join) | st.text(max_size=30)


@settings(max_examples=60, deadline=None)
@given(a=stories, b=stories)
def test_with_a_model_swapping_mirrors_and_results_are_reproducible(
    word_vectors: Make, a: str, b: str
) -> None:
    left, right = (newsdiff.reading.document_of(text, name=name) for text, name in ((a, "X"), (b, "Y")))
    there, back = (newsdiff.compare(*pair, embedder=word_vectors()) for pair in ((left, right), (right, left)))
    assert swap(there) == back
    assert swap(back) == there
    assert newsdiff.compare(left, right, embedder=word_vectors()).to_json() == there.to_json()
    assert newsdiff.compare(a, a, embedder=word_vectors()).identical
