"""Quantities and their values, and words that only look like quantities."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsdiff.languages.quantities import quantities

VALUES = [
    # language, text, span, value, unit
    ("en", "two million people fled", "two million", 2e6, None),
    ("en", "some 2 million people fled", "2 million", 2e6, None),
    ("en", "2,000,000 people fled", "2,000,000", 2e6, None),
    ("en", "A million people fled", "A million", 1e6, None),
    ("en", "half a million people fled", "half a million", 5e5, None),
    ("en", "it paid $2.6 billion for it", "$2.6 billion", 2.6e9, "USD"),
    ("en", "it paid 2.6 bln dollars for it", "2.6 bln dollars", 2.6e9, "USD"),
    ("en", "it paid €45m for it", "€45m", 4.5e7, "EUR"),
    ("en", "it paid 1.1 million euros for it", "1.1 million euros", 1.1e6, "EUR"),
    ("en", "a detour of US$45,000 a day", "US$45,000", 45000, "USD"),
    ("en", "a detour of GBP 45,000 a day", "GBP 45,000", 45000, "GBP"),
    ("en", "two hundred and forty-five ships", "two hundred and forty-five", 245, None),
    ("en", "nineteen thousand five hundred ships", "nineteen thousand five hundred", 19500, None),
    ("en", "Eleven ships waited", "Eleven", 11, None),
    ("en", "two dozen ships waited", "two dozen", 24, None),
    ("en", "33% of the crop", "33%", 33, "%"),
    ("en", "33 per cent of the crop", "33 per cent", 33, "%"),
    ("en", "a third of the crop", "a third", 100 / 3, "%"),
    ("en", "two-thirds of the crop", "two-thirds", 200 / 3, "%"),
    ("en", "one in three ships", "one in three", 100 / 3, "%"),
    ("en", "9 out of 10 ships", "9 out of 10", 90, "%"),
    ("en", "half of the crop", "half", 50, "%"),
    ("en", "60 kilometres to the south", "60 kilometres", 60, "km"),
    ("en", "a 60-km detour", "60-km", 60, "km"),
    ("en", "1,250 tonnes of salt", "1,250 tonnes", 1250, "t"),
    ("en", "a three-day strike", "three-day", 3, "day"),
    ("en", "it took 2½ hours", "2½ hours", 2.5, "hour"),
    ("en", "up 3.5 percentage points", "3.5 percentage points", 3.5, "pp"),
    ("de", "2,5 Milliarden Euro Schulden", "2,5 Milliarden Euro", 2.5e9, "EUR"),
    ("de", "1.250 Tonnen Salz", "1.250 Tonnen", 1250, "t"),
    ("de", "zweiundzwanzig Schiffe", "zweiundzwanzig", 22, None),
    ("de", "fünfhundert Schiffe", "fünfhundert", 500, None),
    ("de", "ein Drittel der Ernte", "ein Drittel", 100 / 3, "%"),
    ("de", "33,5 Prozent der Ernte", "33,5 Prozent", 33.5, "%"),
    ("fr", "2,5 milliards d’euros de dettes", "2,5 milliards d’euros", 2.5e9, "EUR"),
    ("fr", "1\u202f250 tonnes de sel", "1\u202f250 tonnes", 1250, "t"),
    ("fr", "quatre-vingt-dix-sept navires", "quatre-vingt-dix-sept", 97, None),
    ("fr", "vingt et un navires", "vingt et un", 21, None),
    ("fr", "deux cents navires", "deux cents", 200, None),
    ("fr", "un navire sur trois… soit un sur trois", "un sur trois", 100 / 3, "%"),
    ("fr", "33 % de la récolte", "33 %", 33, "%"),
    ("es", "2.500 millones de euros", "2.500 millones de euros", 2.5e9, "EUR"),
    ("es", "treinta y dos barcos", "treinta y dos", 32, None),
    ("es", "veintidós barcos", "veintidós", 22, None),
    ("it", "ventotto navi", "ventotto", 28, None),
    ("it", "duemila navi", "duemila", 2000, None),
    ("pt", "duzentos e cinco navios", "duzentos e cinco", 205, None),
    ("nl", "tweeëntwintig schepen", "tweeëntwintig", 22, None),
    ("sv", "tjugotvå fartyg", "tjugotvå", 22, None),
    ("da", "toogtyve skibe", "toogtyve", 22, None),
    ("pl", "dwadzieścia dwa statki", "dwadzieścia dwa", 22, None),
    ("ru", "двадцать два судна", "двадцать два", 22, None),
    ("ru", "2,5 млрд рублей", "2,5 млрд рублей", 2.5e9, "RUB"),
    ("cs", "2,5 miliardy korun", "2,5 miliardy", 2.5e9, None),
    ("zh", "约250万人受灾", "250万", 2.5e6, None),
    ("zh", "损失2.6亿元", "2.6亿元", 2.6e8, "CNY"),
    ("zh", "三百二十艘船", "三百二十", 320, None),
    ("zh", "三分之一的船", "三分之一", 100 / 3, "%"),
    ("zh", "百分之三十的船", "百分之三十", 30, "%"),
    ("ja", "2億5000万円の損失", "2億5000万円", 2.5e8, "JPY"),
    ("ko", "2억 5천만 원의 손실", "2억 5천만 원", 2.5e8, "KRW"),
    ("sw", "watu 1,250 walikimbia", "1,250", 1250, None),
]

KINDS = [
    # language, text, span, kind, value
    ("en", "It took over the hall in 2019 and left.", "2019", "year", 2019),
    ("en", "in the 1990s", "1990s", "year", 1990),
    ("en", "the 2019-20 season", "2019-20", "year", 2019),
    ("en", "on March 12 it burned", "March 12", "date", 312),
    ("en", "on 12 March 2025 it burned", "12 March 2025", "date", 20250312),
    ("en", "by March 2025", "March 2025", "date", 20250300),
    ("en", "filed in September", "September", "date", 900),
    ("en", "closed until Friday", "Friday", "date", 5),
    ("en", "since 2025-03-12", "2025-03-12", "date", 20250312),
    ("en", "shortly after 4 a.m. on Tuesday", "4 a.m.", "clock", 240),
    ("en", "at 4:30pm", "4:30pm", "clock", 990),
    ("en", "at 1500 GMT", "1500", "clock", 900),
    ("en", "Anna Kern, 34, left", "34", "age", 34),
    ("en", "a 16-year-old boy", "16-year-old", "age", 16),
    ("en", "a boy aged twelve", "twelve", "age", 12),
    ("en", "Flight 370 vanished", "370", "ordinal", 370),
    ("en", "the 20th ship", "20th", "ordinal", 20),
    ("en", "3. The port is closed.", "3", "ordinal", 3),
    ("de", "am 12. März 2025", "12. März 2025", "date", 20250312),
    ("de", "um 14.30 Uhr", "14.30 Uhr", "clock", 870),
    ("de", "im 20. Jahrhundert", "20", "ordinal", 20),
    ("de", "Anna Kern (34) ging", "34", "age", 34),
    ("de", "ein 16-jähriger Junge", "16-jähriger", "age", 16),
    ("fr", "le 12 mars 2025", "12 mars 2025", "date", 20250312),
    ("fr", "à 14h30", "14h30", "clock", 870),
    ("fr", "âgée de 34 ans", "34 ans", "age", 34),
    ("es", "el 3 de mayo de 2025", "3 de mayo de 2025", "date", 20250503),
    ("zh", "3月12日起火", "3月12日", "date", 312),
    ("zh", "2019年接手", "2019年", "year", 2019),
    ("zh", "34岁的司机", "34岁", "age", 34),
    ("ja", "午前4時に", "4時", "clock", 240),
]

NOTHING = [
    ("en", "One of them may march in the second half."),
    ("en", "An F-16 and a case of Covid-19"),
    ("en", "Dozens of ships and hundreds of cars"),
    ("en", "version 1.2.3 of the program"),
    ("de", "Er hat ein Schiff und eine Idee."),
    ("fr", "Un navire neuf et une idée"),
    ("it", "Tu sei in una nave"),
    ("zh", "一个十分重要的万一"),
    ("en", ""),
]


@pytest.mark.parametrize("language, text, span, value, unit", VALUES)
def test_values_and_units(language: str, text: str, span: str, value: float, unit: str | None) -> None:
    found = quantities(text, language)[-1]
    assert text[found.start : found.end] == span
    assert (found.value, found.unit, found.kind) == (pytest.approx(value), unit, "quantity")


@pytest.mark.parametrize("language, text, span, kind, value", KINDS)
def test_what_counts_nothing_says_what_it_does(language: str, text: str, span: str, kind: str, value: float) -> None:
    found = quantities(text, language)[0]
    assert (text[found.start : found.end], found.kind, found.value) == (span, kind, value)


@pytest.mark.parametrize("language, text", NOTHING)
def test_what_is_no_quantity(language: str, text: str) -> None:
    assert quantities(text, language) == ()


def test_several_in_one_sentence() -> None:
    text = "Between 20 and 30 of the 1,250 tonnes, worth $3m, burned in 14 hours."
    assert [(q.value, q.unit) for q in quantities(text, "en")] == [
        (20, None), (30, None), (1250, "t"), (3e6, "USD"), (14, "hour"),
    ]  # fmt: skip


@given(st.text(), st.sampled_from(["en", "de", "fr", "zh", "ko", "xx"]))
def test_spans_are_ordered_and_inside_the_text(text: str, language: str) -> None:
    end = 0
    for found in quantities(text, language):
        assert end <= found.start < found.end <= len(text)
        assert found.value >= 0
        end = found.end


PIECES = st.sampled_from(
    "2 million|,|.| |1,250|$|%|March |12|half |a |two |hundred |in |of |and |th|:30|-|year-old|1e5|€".split("|")
)


@given(st.lists(PIECES, max_size=12).map("".join))
def test_no_mixture_of_pieces_breaks_it(text: str) -> None:
    for found in quantities(text, "en"):
        assert text[found.start : found.end].strip()


@pytest.mark.parametrize("text", ["1" * 100_000, "1," * 50_000, "one " * 25_000, "million " * 12_000, "$" * 100_000])
def test_hostile_text_takes_linear_time(text: str) -> None:
    start = time.process_time()
    quantities(text, "en")
    assert time.process_time() - start < 10
