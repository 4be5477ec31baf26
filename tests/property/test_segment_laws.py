"""The laws of paragraphs and sentences, on arbitrary text."""

from __future__ import annotations

import time

import laws
import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsdiff.languages.codes import is_code
from newsdiff.languages.detect import UNKNOWN
from newsdiff.model import Article, Document
from newsdiff.segmenting import detect, segment
from newsdiff.segmenting.quotes import mask
from newsdiff.segmenting.sentences import split_sentences

LANGUAGES = ("en", "de", "fr", "es", "ru", "zh", "ja", "ar", "hi", "it", "ko", "xx")

# Text where sentences end, start, are quoted, bracketed, abbreviated or wrapped, in every script.
PIECES = (
    *".!?…。！？؟۔।",
    *"\"'“”„‘’«»‹›「」『』()[]（）【】",
    *" \t\n\r\v\f\x1c\x1f\x85\xa0\u1680\u2028\u2029\u202f\u3000\u200b\u200d\ufeff",
    *"\x00\x1b\x7f\u202e,;:—-–*_#•1257",
    *("\r\n", "\n\n", "Mr.", "U.S.", "a.m.", "z. B.", "г.", "डॉ.", "د.", "No.", "Inc.", "... ", ". . ."),
    *("Word", "word", "The", "I", "said", "он", "说", "と述べた", "कहा", "قال"),
    *("é", "e\u0301", "👍🏽", "𝔸", "ß"),
    *("date 2025-07-01", "The post Foo appeared first on Bar.", "- ", "1. ", "http://a.Bc"),
)

texts = st.one_of(
    st.text(st.characters(blacklist_categories=["Cs"]), max_size=200),
    st.lists(st.sampled_from(PIECES), max_size=60).map("".join),
)
languages = st.sampled_from(LANGUAGES)


def segmented(text: str, language: str | None = None) -> Article:
    return segment(Document(text, "outlet"), language=language)


@given(texts, languages)
def test_paragraphs_and_sentences_cover_the_text(text: str, language: str) -> None:
    laws.holds_for_article(segmented(text, language))


@given(texts)
def test_the_same_text_gives_the_same_article(text: str) -> None:
    assert segmented(text) == segmented(text)


@given(texts, languages)
def test_sentences_stay_within_the_given_part_of_a_text(text: str, language: str) -> None:
    start, end = len(text) // 3, len(text) - len(text) // 4
    spans = list(split_sentences(text, start, end, language))
    assert all(start <= first < last <= end for first, last in spans)
    laws.covers(text[start:end], [(first - start, last - start) for first, last in spans])


@given(texts)
def test_a_masked_text_is_as_long_as_the_text(text: str) -> None:
    masked = mask(text)
    assert len(masked) == len(text)
    assert not any(char.isspace() and char != " " for char in masked)


@given(texts)
def test_a_language_is_a_code_or_unknown(text: str) -> None:
    language = detect(text)
    assert is_code(language) or language == UNKNOWN


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("word " * 200_000, id="a line of a megabyte"),
        pytest.param("It rained. We left. " * 19_000, id="thousands of short sentences in one line"),
        pytest.param("word\n" * 100_000, id="a hundred thousand lines of one word"),
        pytest.param("." * 1_000_000, id="nothing but full stops"),
        pytest.param('a."' * 300_000, id="quotation marks that never come in pairs"),
        pytest.param("(" * 300_000 + "a. " * 100_000, id="brackets that never close"),
        pytest.param("(a. " * 150_000 + ")" * 150_000, id="brackets in brackets"),
        pytest.param("a." + " " * 1_000_000 + "b", id="a megabyte of spaces"),
        pytest.param("ab.Bc" * 200_000, id="no space anywhere"),
        pytest.param("“他说。”他" * 19_000, id="Chinese quotations"),
        pytest.param(("时间 y y " * 7 + "时间 y mar\n\n") * 5_000, id="lines that nearly are stamps"),
    ],
)
def test_time_is_linear_in_the_length_of_the_text(text: str) -> None:
    before = time.process_time()
    segmented(text)
    assert time.process_time() - before < 15


