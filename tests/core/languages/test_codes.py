"""Codes of languages: all that newsdiff knows anything about, all others of ISO 639-1, and nothing else."""

import pytest

from newsdiff.aligning.terms import _SNOWBALL
from newsdiff.languages.codes import _CODES, is_code
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
    assert [code for code in (*LATIN, *_SNOWBALL) if not is_code(code)] == []


@pytest.mark.parametrize("text", SCRIPTS.split())
def test_what_is_detected_has_one(text: str) -> None:
    assert is_code(detect(text))


@pytest.mark.parametrize("code", WITHOUT_TABLES)
def test_so_has_a_language_of_which_newsdiff_knows_nothing(code: str) -> None:
    assert is_code(code)


@pytest.mark.parametrize("code", NONE)
def test_what_is_no_code(code: str) -> None:
    assert not is_code(code)


def test_there_are_as_many_as_the_standard_has() -> None:
    codes = _CODES.split()
    assert len(codes) == len(set(codes)) == 183 + len(["sh"])
