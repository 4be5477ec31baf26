"""Characters that no reader sees make no difference between two texts."""

from __future__ import annotations

import time
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsdiff import compare
from newsdiff.text.plain_form import plain_form
from newsdiff.text.spelling import sentence_key
from newsdiff.text.words import tokens, words

FORMS = [
    ("the har\u200bbour", "the harbour"),
    ("the ware\u00adhouse", "the warehouse"),
    ("Kel\u2060mar \ufeffport", "Kelmar port"),
    ("e\u0301le\u0300ve", "élève"),
    ("on Tue-\nsday", "on Tuesday"),
    ("on Tue-\r\n  sday", "on Tuesday"),
    ("on Tue\u00ad\nsday", "on Tuesday"),
    ("on Tue¬\nsday", "on Tuesday"),
    ("on Tue=\nsday", "on Tuesday"),
    ("in Sankt-\nAlban", "in Sankt-Alban"),
    ("closed\n> for a day", "closed for a day"),
    ("> closed\n>\n> for", "closed for"),
    ("autho-\n> rity", "authority"),
    ("pages 3-\n5", "pages 3-\n5"),
    ("5 > 3", "5 > 3"),
    ("می\u200cروند", "می\u200cروند"),
    ("👩\u200d🚀", "👩\u200d🚀"),
]


@pytest.mark.parametrize("text, form", FORMS)
def test_plain_form(text: str, form: str) -> None:
    assert plain_form(text) == form


@given(st.text(st.sampled_from("ab-\n> \u00ad\u200b\u0301é=¬ A")))
def test_the_plain_form_is_stable(text: str) -> None:
    once = plain_form(text)
    assert "".join(plain_form(once).split()) == "".join(once.split()) or "\n" in once or ">" in once


def test_a_word_that_was_broken_is_one_token() -> None:
    assert words("on Tue-\nsday the harbour\n> burned") == ("on", "Tue-\nsday", "the", "harbour", "burned")
    assert tokens("harbour\n> burned") == ("harbour", "\n> ", "burned")


STORY = "The harbour authority said élèves of Kelmar were safe. Nobody neighbouring was hurt."
COPIES = {
    "decomposed accents": unicodedata.normalize("NFD", STORY),
    "soft hyphens": STORY.replace("authority", "autho\u00adrity"),
    "zero-width spaces": STORY.replace("harbour", "har\u200bbour"),
    "a byte order mark inside": STORY.replace("of", "\ufeffof"),
    "words broken at line ends": STORY.replace("neighbouring", "nei-\nghbouring").replace("Kelmar", "Kel-\nmar"),
    "quoted mail": "> " + STORY.replace(" said ", "\n> said ").replace("were", "\n> were"),
}


@pytest.mark.parametrize("copy", COPIES.values(), ids=COPIES.keys())
def test_a_copy_with_such_differences_is_verbatim(copy: str) -> None:
    comparison = compare(STORY, copy)
    assert [passage.content for passage in comparison.passages] == ["verbatim", "verbatim"]
    assert [edit.op for passage in comparison.passages for edit in passage.edits] == ["equal", "equal"]


COSMETIC = [
    ("He left on Monday,[1] she said.", "He left on Monday, she said."),
    ("Nobody was killed.[citation needed]", "Nobody was killed."),
    ("It was built in 1911¹ and mended in 2019.", "It was built in 1911 and mended in 2019."),
    ("He bought it in 2019 [3] and left.", "He bought it in 2019 and left."),
    ("It was over by noon.²", "It was over by noon."),
    ("The hall² burned.", "The hall burned."),
    ("More at noon #kelmar", "More at noon."),
    ("You are heroes https://t.co/x1", "You are heroes."),
    ("We are on it 🙏", "We are on it."),
    ("Long-time fund-raising was key.", "Longtime fundraising was key."),
    ("A theatre-goer's co-operation", "A theatregoer's cooperation"),
]


@pytest.mark.parametrize("one, other", COSMETIC)
def test_footnotes_tags_and_hyphens_are_cosmetic(one: str, other: str) -> None:
    assert sentence_key(one) == sentence_key(other)


DIFFERENT = [
    ("some 10² cells", "some 10 cells"),
    ("great 👍", "great 👎"),
    ("see https://a.example/1 for more", "see https://a.example/2 for more"),
]


@pytest.mark.parametrize("one, other", DIFFERENT)
def test_what_says_something_stays(one: str, other: str) -> None:
    assert sentence_key(one) != sentence_key(other)


@pytest.mark.parametrize(
    "text",
    ["\n" * 100_000, "\n>" * 50_000, "a-\n" * 40_000, "a" + "\u0301\u0323" * 50_000, " #a" * 40_000, "> " * 50_000],
)
def test_hostile_text_takes_linear_time(text: str) -> None:
    start = time.process_time()
    plain_form(text)
    tokens(text)
    sentence_key(text)
    assert time.process_time() - start < 10
