"""Folding text for searches, and mapping spans back to the original."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsdiff.text.folding import fold


@pytest.mark.parametrize(
    ("text", "typed", "found"),
    [
        ("A naïve café", "naive cafe", "naïve café"),
        ("naive", "naïve", "naive"),
        ("nai\u0308ve", "naïve", "nai\u0308ve"),
        ("I don’t", "don't", "don’t"),
        ("l’été", "l'ete", "l’été"),
        ("ʻOkina", "'okina", "ʻOkina"),
        ("„So“, «so»", '"so"', "„So“"),
        ("co\u00adoperate", "cooperate", "co\u00adoperate"),
        ("a\u00a0million", "a million", "a\u00a0million"),
        ("a \r\n\t million", "a million", "a \r\n\t million"),
        ("1914–18", "1914-18", "1914–18"),
        ("Łódź, Ærø", "lodz, aero", "Łódź, Ærø"),
        ("Straße", "strasse", "Straße"),
        ("Straße", "s", "S"),
        ("İstanbul", "istanbul", "İstanbul"),
        ("ﬁve", "five", "ﬁve"),
        ("Привёт", "привет", "Привёт"),
        ("한국", unicodedata.normalize("NFD", "한국"), "한국"),
        ("हिन्दी", "हिन्दी", "हिन्दी"),
        ("हिन्दी", "हन्द", None),
        ("tone", "tune", None),
    ],
)
def test_what_is_typed_is_found_however_it_is_spelled(text: str, typed: str, found: str | None) -> None:
    folded = fold(text)
    typed = fold(typed).text
    at = folded.text.find(typed)
    assert (None if at < 0 else text[slice(*folded.span(at, at + len(typed)))]) == found


def test_with_case_capitals_stay() -> None:
    assert fold("Émile Don’t", case=True).text == "Emile Don't"
    assert fold("Émile Don’t").text == "emile don't"


@given(st.text(), st.booleans())
def test_spans_lead_back_to_the_text(text: str, case: bool) -> None:
    folded = fold(text, case=case)
    before = 0
    for at in range(len(folded.text)):
        start, end = folded.span(at, at + 1)
        assert before <= start < end <= len(text)
        assert folded.text[at] in fold(text[start:end], case=case).text
        before = start
