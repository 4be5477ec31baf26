"""The laws of a comparison (coverage, membership, spelling, identity, mirror, determinism), on arbitrary text."""

from __future__ import annotations

import laws
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import newsdiff
from newsdiff.aligning import align
from newsdiff.comparing.swapping import swap
from newsdiff.outputs.docx.markup import body
from newsdiff.outputs.docx.paragraphs import paragraphs
from newsdiff.outputs.docx.pieces import pieces
from newsdiff.reading import document_of
from newsdiff.segmenting import segment

_WORDS = (
    "the a drones hit Izhevsk mayor said Brechalov three 35 2,000 hospitalised hospitalized Russia's Russias "
    "“quoted” (aside) U.S. Mr. 你好 世界。 مرحبا नमस्ते don't 3.5% e\u0301 👩\u200d🚀 re-opened [bold] \x1b[31m \u202e"
).split()
words = st.lists(st.sampled_from(_WORDS), max_size=12).map(" ".join)
sentences = st.tuples(words, st.sampled_from([".", "!", "?", "", '."', "…", "。"])).map("".join)
stories = st.lists(sentences, max_size=8).flatmap(
    lambda parts: st.sampled_from([" ", "\n\n", "\r\n", "\n", ""]).map(lambda gap: gap.join(parts))
)
anything = st.text(st.characters(exclude_categories=("Cs",)), max_size=60)
texts = stories | anything


@st.composite
def rewritings(draw: st.DrawFn) -> tuple[str, str]:
    """Two texts, one made from the other by dropping, moving and changing sentences."""
    parts = draw(st.lists(sentences, max_size=8))
    other = [draw(st.one_of(st.just(part), sentences)) for part in draw(st.permutations(parts))]
    gaps = draw(st.tuples(st.sampled_from([" ", "\n\n"]), st.sampled_from([" ", "\n\n"])))
    return gaps[0].join(parts), gaps[1].join(other)


pairs = st.tuples(texts, texts) | rewritings()


@settings(max_examples=300, deadline=None)
@given(pairs)
def test_every_sentence_is_in_exactly_one_passage_and_every_main_link_within_one(pair: tuple[str, str]) -> None:
    laws.in_one_passage(newsdiff.compare(*pair))


@settings(max_examples=300, deadline=None)
@given(pairs)
def test_edits_spell_the_sentences_of_both_sides_and_keep_their_form(pair: tuple[str, str]) -> None:
    laws.holds_for_all_edits(newsdiff.compare(*pair))


@settings(max_examples=150, deadline=None)
@given(pairs)
def test_tracked_changes_spell_the_left_article_when_rejected_and_the_right_one_when_accepted(
    pair: tuple[str, str],
) -> None:
    comparison = newsdiff.compare(*pair)
    text = body(paragraphs(pieces(comparison)), [], ("A", "B"), "en")
    laws.tracked_changes_spell_both(comparison, f'<w:body xmlns:w="{laws.WORD[1:-1]}">{text}</w:body>'.encode())


@settings(max_examples=200, deadline=None)
@given(texts)
def test_a_text_compared_with_itself_is_verbatim_in_place_one_to_one(text: str) -> None:
    comparison = newsdiff.compare(text, text)
    assert comparison.identical
    assert {(p.content, p.position, p.shape) for p in comparison.passages} <= {("verbatim", "in-place", "1:1")}
    assert all(passage.a == passage.b for passage in comparison.passages)


@settings(max_examples=300, deadline=None)
@given(pairs)
def test_swapping_the_sides_mirrors_the_comparison(pair: tuple[str, str]) -> None:
    a, b = (document_of(text, name=name) for text, name in zip(pair, "XY", strict=True))
    there, back = newsdiff.compare(a, b), newsdiff.compare(b, a)
    assert swap(there) == back
    assert swap(back) == there


@settings(max_examples=100, deadline=None)
@given(pairs)
def test_the_same_input_gives_the_same_bytes_and_provenance_adds_up(pair: tuple[str, str]) -> None:
    comparison = newsdiff.compare(*pair)
    assert comparison.to_json() == newsdiff.compare(*pair).to_json()
    laws.words_add_up(comparison)


@pytest.mark.parametrize("script", ["latin", "emoji", "devanagari", "hangul"])
@settings(max_examples=150, deadline=None)
@given(data=st.data())
def test_no_edit_cuts_a_grapheme_cluster(script: str, data: st.DataObject) -> None:
    alphabet = {
        "latin": "ae\u0301\u0308o\u0327 ,.",
        "emoji": "👩🚀\u200d🏽👍❤\ufe0f🇩🇪🇫 a",
        "devanagari": ["क", "ष", "क\u094dष", "त\u094dर", "\u093f", "\u0902", " ", "।"],
        "hangul": "한글\u1112\u1161\u11ab ",
    }[script]
    pieces = st.lists(st.sampled_from([*alphabet]), min_size=1, max_size=16)
    texts = pieces.map(lambda some: f"x {''.join(some).strip()} y")
    comparison = newsdiff.compare(data.draw(texts), data.draw(texts))
    edits = [edit for passage in comparison.passages for edit in passage.edits]
    laws.cuts_no_cluster(edits, *comparison.articles)


@settings(max_examples=200, deadline=None)
@given(pairs)
def test_aligning_the_articles_in_the_other_order_swaps_the_alignment(pair: tuple[str, str]) -> None:
    a, b = (segment(document_of(text, name=name)) for text, name in zip(pair, "AB", strict=True))
    assert align(b, a) == align(a, b).swapped()
