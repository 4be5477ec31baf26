"""Language codes: all that newsdiff has tables for, all others of ISO 639-1, and nothing else."""

import pytest

from newsdiff.aligning.terms import SNOWBALL
from newsdiff.languages.codes import CODES, is_code
from newsdiff.languages.detect import detect
from newsdiff.languages.function_words import LATIN

WITHOUT_TABLES = ["yo", "mt", "sw", "zu", "cy", "sh", "nb", "nn", "gd"]
NONE = ["", "qqq", "xx", "eng", "deu", "english", "EN", "en-GB", "e", "en de", "\u0435\u043d", " en"]
SCRIPTS = """
    Привет ўсё їжа ѓак ђак қала ъгъл سلام ٹیم پنج
    Καλημέρα こんにちは 新闻 한국어 สวัสดี ලංකාව ქართული አማርኛ ភាសា ລາວ
    မြန်မာ Հայերեն עברית में বাংলা ਪੰਜਾਬੀ ગુજરાતી தமிழ் తెలుగు ಕನ್ನಡ
    മലയാളം
"""


def test_every_language_with_rules_of_its_own_has_a_code() -> None:
    assert [code for code in (*LATIN, *SNOWBALL) if not is_code(code)] == []


@pytest.mark.parametrize("text", SCRIPTS.split())
def test_every_detected_language_has_a_code(text: str) -> None:
    assert is_code(detect(text))


@pytest.mark.parametrize("code", WITHOUT_TABLES)
def test_languages_without_rules_have_codes(code: str) -> None:
    assert is_code(code)


@pytest.mark.parametrize("code", NONE)
def test_invalid_codes(code: str) -> None:
    assert not is_code(code)


def test_the_number_of_codes_is_that_of_the_standard() -> None:
    codes = CODES.split()
    assert len(codes) == len(set(codes)) == 183 + len(["sh"])
