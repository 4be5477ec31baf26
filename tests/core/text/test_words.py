"""Words and other tokens in many scripts, and user-perceived characters."""

from __future__ import annotations

from pathlib import Path

import pytest
import regex
from hypothesis import given
from hypothesis import strategies as st

from newsdiff.text.words import count_words, graphemes, is_word, token_spans, word_spans, words

STORIES = Path(__file__).parents[2] / "gold" / "stories"


@pytest.mark.parametrize(
    "text, words",
    [
        ("Don't panic, it’s O'Neill’s.", "Don't panic it’s O'Neill’s"),
        ("the '90s rock'n'roll", "the 90s rock'n'roll"),
        ("The U.S. and the U.K. agreed", "The U.S and the U.K agreed"),
        ("up 3.5% to 2,000; $5m", "up 3.5 to 2,000 5m"),
        ("Version 1.2.3 costs 1'000 francs", "Version 1.2.3 costs 1'000 francs"),
        ("at 4:40 p.m.", "at 4 40 p.m"),
        ("re-opened co‐operation", "re opened co operation"),
        ("snake_case #tag @user", "snake_case tag user"),
        ("rose—then fell…again", "rose then fell again"),
        ("end.Next sentence", "end.Next sentence"),
        ("x\u00adray zero\u200bwidth", "x\u00adray zero\u200bwidth"),
        ("cafe\u0301 e\u0301te\u0301", "cafe\u0301 e\u0301te\u0301"),
        ("L’État a versé 3,5 €", "L’État a versé 3,5"),
        ("Grün-Weiß, „so“ »nie«", "Grün Weiß so nie"),
        ("Eriks S:t Göran", "Eriks S:t Göran"),
        ("Он сказал: «нет» 5-му", "Он сказал нет 5 му"),
        ("п’ять з'їздів", "п’ять з'їздів"),
        ("Το ΔΝΤ, 3,5 δισ.", "Το ΔΝΤ 3,5 δισ"),
        ("قال: «لا»، ثم", "قال لا ثم"),
        ("مُحَمَّدٌ رسول", "مُحَمَّدٌ رسول"),
        ("٣٫٥ مليون و١٬٠٠٠", "٣٫٥ مليون و١٬٠٠٠"),
        ("صحافي\u200cها می‌روند", "صحافي\u200cها می‌روند"),
        ('צה"ל ארה״ב שָׁלוֹם', 'צה"ל ארה״ב שָׁלוֹם'),
        ("प्रधानमंत्री ने कहा। 3.5 हिन्दी", "प्रधानमंत्री ने कहा 3.5 हिन्दी"),
        ("தமிழ் நாடு", "தமிழ் நாடு"),
        ("ꯃꯅꯤꯄꯨꯔꯗꯥ ꯅꯨꯡ", "ꯃꯅꯤꯄꯨꯔꯗꯥ ꯅꯨꯡ"),
        ("ꦮꦺꦴꦁ ꦗꦮꦶ ᮞᮥᮔ᮪ᮓ", "ꦮꦺꦴꦁ ꦗꦮꦶ ᮞᮥᮔ᮪ᮓ"),
        ("𞤆𞤵𞤤𞤢𞥄𞤪, 𑄌𑄋𑄴𑄟𑄳𑄦", "𞤆𞤵𞤤𞤢𞥄𞤪 𑄌𑄋𑄴𑄟𑄳𑄦"),
        ("한국은 3.5% 올랐다", "한국은 3.5 올랐다"),
        ("አዲስ አበባ።", "አዲስ አበባ"),
        ("", ""),
        (" \t\n", ""),
        ("... — !?", ""),
    ],
)
def test_words_are_those_of_unicode_word_boundaries(text: str, words: str) -> None:
    assert words_of(text) == words.split(" ") if words else words_of(text) == []


@pytest.mark.parametrize(
    "text, words",
    [
        ("市长说：“不”。", "市 长 说 不"),
        ("2019年3.5万人", "2019 年 3.5 万 人"),
        ("東京タワーへ", "東 京 タ ワ ー へ"),
        ("が\u304b\u3099", "が \u304b\u3099"),
        ("iPhone发布", "iPhone 发 布"),
        ("กำลังมา", "กำ ลั ง ม า"),
        ("𠮷野家", "𠮷 野 家"),
        ("ភាសា", "ភា សា"),
    ],
)
def test_in_scripts_without_spaces_every_character_is_a_word(text: str, words: str) -> None:
    assert words_of(text) == words.split()
    assert count_words(text) == len(words.split())


@pytest.mark.parametrize(
    "text, tokens",
    [
        ("“Yes,” he said", ["“", "Yes", ",", "”", " ", "he", " ", "said"]),
        ("one \r\n two", ["one", " \r\n ", "two"]),
        ("👩\u200d🚀👍🏽", ["👩\u200d🚀", "👍🏽"]),
        ("🇩🇪🇫🇷", ["🇩🇪", "🇫🇷"]),
        ("❤\ufe0f\u200d🔥 1\ufe0f\u20e3", ["❤\ufe0f\u200d🔥", " ", "1\ufe0f\u20e3"]),
        ("e\u0301a …", ["e\u0301a", " ", "…"]),
        ("a \u0301b", ["a", " \u0301", "b"]),
    ],
)
def test_tokens_separate_punctuation_and_keep_characters_whole(text: str, tokens: list[str]) -> None:
    assert [text[start:end] for start, end in token_spans(text, 0, len(text))] == tokens


@pytest.mark.parametrize(
    "token, expected",
    [("word", True), ("5th", True), ("_x", True), ("市", True), ("٣", True), ("-", False), (" ", False), ("👍", False)],
)
def test_a_word_starts_with_a_letter_or_digit(token: str, expected: bool) -> None:
    assert is_word(token) is expected


@pytest.mark.parametrize(
    "text, characters",
    [
        ("cafe\u0301", ["c", "a", "f", "e\u0301"]),
        ("\r\n\n", ["\r\n", "\n"]),
        ("🇩🇪🇫🇷", ["🇩🇪", "🇫🇷"]),
        ("👩\u200d👩\u200d👧!", ["👩\u200d👩\u200d👧", "!"]),
        ("🏴\U000e0067\U000e0062\U000e007f!", ["🏴\U000e0067\U000e0062\U000e007f", "!"]),
        ("क्षत्रिय", ["क्ष", "त्रि", "य"]),
        ("กำลัง", ["กำ", "ลั", "ง"]),
        ("\u1112\u1161\u11ab글", ["\u1112\u1161\u11ab", "글"]),
    ],
)
def test_graphemes_are_characters_as_readers_see_them(text: str, characters: list[str]) -> None:
    assert graphemes(text) == characters


SCRIPTS = "".join(
    [
        "abcXYZ ,.'’\"-–:;%$_019\t\n\u00a0\u00ad",
        "éßøñe\u0301\u0323",
        "жёйЩ",
        "λόγος·",
        "كلمةَُ٣٫٬،\u200c\u200f",
        "שלום״׳\u05b8",
        "कषतरिा।५",
        "中文字。かカーｶ\u3099",
        "กำลั๑",
        "한글\u1112\u1161\u11ab",
        "👩👍🏽\u200d\ufe0f🇩🇪❤🚀",
    ]
)
texts = st.lists(st.sampled_from([*SCRIPTS, "क्ष", "त्र"]), max_size=40).map("".join)
anything = st.text(st.characters(exclude_categories=("Cs",)), max_size=40)


@given(texts | anything, st.data())
def test_tokens_cover_the_span_in_order_and_the_words_are_the_word_tokens(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    spans = token_spans(text, start, end)
    assert "".join(text[a:b] for a, b in spans) == text[start:end]
    assert [a for a, _ in spans] == [start, *(b for _, b in spans)][: len(spans)]
    assert all(a < b for a, b in spans)
    assert list(word_spans(text, start, end)) == [span for span in spans if is_word(text[slice(*span)])]
    assert words(text[start:end]) == tuple(text[slice(*span)] for span in word_spans(text, start, end))


@given(texts | anything)
def test_graphemes_spell_the_text(text: str) -> None:
    assert "".join(graphemes(text)) == text


@given(texts.map("x".__add__))
def test_no_grapheme_cluster_is_split(text: str) -> None:
    whole = boundaries(regex.findall(r"\X", text))
    assert boundaries(graphemes(text)) <= whole
    assert boundaries([text[start:end] for start, end in token_spans(text, 0, len(text))]) <= whole


@pytest.mark.parametrize("path", sorted(STORIES.glob("*-?.txt")), ids=lambda path: path.stem)
def test_words_of_real_articles_match_a_full_unicode_engine(path: Path) -> None:
    """Except for Chinese, where a character is a word, and narrow no-break spaces, which UAX #29 joins to words."""
    text = path.read_text(encoding="utf-8").replace("\u202f", " ")
    if path.stem.startswith("14"):
        text = regex.sub(r"(?<=\p{Han})|(?=\p{Han})", " ", text)
    pieces = [piece.lstrip("'\"") for piece in regex.split(r"(?V1w)\b", text)]
    assert words_of(text) == [piece for piece in pieces if piece and is_word(piece)]


def words_of(text: str) -> list[str]:
    return [text[start:end] for start, end in word_spans(text)]


def boundaries(pieces: list[str]) -> set[int]:
    ends, at = set(), 0
    for piece in pieces:
        at += len(piece)
        ends.add(at)
    return ends
