"""The encoding a file is read in: declared, implied by its bytes, or statistically likely."""

from __future__ import annotations

import codecs

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from newsdiff.errors import NewsdiffError
from newsdiff.reading.decoding import Decoded, decode

GERMAN = (
    "Die Brücke über den Fluss wurde am Dienstag gesperrt, nachdem Prüfer Risse entdeckt "
    "hatten. „Wir können keine "
    "Gefährdung ausschließen“, sagte der Bürgermeister. Für Fußgänger bleibt der östliche Steg geöffnet.\n"
)
FRENCH = (
    "Le pont a été fermé mardi après la découverte de fissures. « Nous ne pouvons pas écarter "
    "le danger », a déclaré "
    "le maire, à l’issue d’une réunion. Les piétons empruntent désormais la passerelle, à l’est.\n"
)
SPANISH = (
    "El puente quedó cerrado el martes. «No podemos descartar el peligro», "
    "señaló el alcalde en una reunión; mañana habrá más.\n"
)
POLISH = (
    "Most został zamknięty we wtorek, gdy inspektorzy znaleźli pęknięcia. Burmistrz "
    "powiedział, że nie można "
    "wykluczyć zagrożenia, a piesi przejdą kładką. Koszty naprawy sięgną dwóch milionów złotych.\n"
)
CZECH = (
    "Most byl v úterý uzavřen poté, co inspektoři objevili trhliny. Starosta řekl, že "
    "nebezpečí nelze vyloučit, "
    "a chodci mohou použít východní lávku. Oprava přijde na dva miliony korun.\n"
)
RUSSIAN = (
    "Мост через реку закрыли во вторник после того, как инспекторы нашли трещины. Мэр города "
    "заявил, что опасность "
    "нельзя исключить. Пешеходы могут пользоваться восточным мостиком, сообщила администрация.\n"
)
GREEK = (
    "Η γέφυρα έκλεισε την Τρίτη, αφού οι επιθεωρητές βρήκαν ρωγμές. Ο δήμαρχος είπε ότι ο "
    "κίνδυνος δεν μπορεί να "
    "αποκλειστεί και ότι οι πεζοί θα χρησιμοποιούν το ανατολικό πέρασμα.\n"
)
TURKISH = (
    "Köprü, müfettişlerin çatlaklar bulmasının ardından salı günü kapatıldı. Belediye başkanı "
    "tehlikenin göz ardı "
    "edilemeyeceğini söyledi; yayalar doğudaki geçidi kullanabilecek.\n"
)
HEBREW = (
    "הגשר נסגר ביום שלישי לאחר שהמפקחים מצאו סדקים. ראש העיר אמר "
    "כי אי אפשר לשלול סכנה, והולכי רגל ישתמשו בגשר המזרחי.\n"
)
ARABIC = (
    "أغلق الجسر يوم الثلاثاء بعد أن عثر المفتشون على تشققات. "
    "وقال رئيس البلدية إنه لا يمكن استبعاد الخطر على المارة.\n"
)
CHINESE = (
    "大桥周二关闭，检查人员发现了裂缝。市长说，不能排除危险，行人可以使用东边的小桥。维修费用约为两百万元。\n"
)
TAIWANESE = (
    "大橋週二關閉，檢查人員發現了裂縫。市長說，不能排除危險，行人可以使用東邊的小橋。維修費用約為兩百萬元。\n"
)
JAPANESE = (
    "橋は火曜日に閉鎖された。検査官がひび割れを見つけたためだ。市長は「危険を排除できない」と述べ、歩行者は東側の橋を使える。"
    "\n"
)
KOREAN = (
    "다리는 화요일에 폐쇄되었다. 검사관들이 균열을 발견했기 때문이다. 시장은 "
    "위험을 배제할 수 없다고 말했다. 보행자는 동쪽 다리를 쓸 수 있다.\n"
)
THAI = "สะพานถูกปิดเมื่อวันอังคารหลังจากผู้ตรวจสอบพบรอยร้าว นายกเทศมนตรีกล่าวว่าไม่สามารถตัดความเสี่ยงออกไปได้\n"

DETECTED = [
    (GERMAN, "utf-8"),
    (GERMAN, "utf-8-sig"),
    (GERMAN, "utf-16"),
    (GERMAN, "utf-16-le"),
    (RUSSIAN, "utf-16-be"),
    (CHINESE, "utf-32"),
    (GERMAN, "cp1252"),
    (FRENCH, "cp1252"),
    (SPANISH, "latin-1"),
    (FRENCH.replace("’", "'"), "iso8859-15"),
    (POLISH, "iso8859-2"),
    (POLISH, "cp1250"),
    (CZECH, "cp1250"),
    (RUSSIAN, "cp1251"),
    (RUSSIAN, "koi8-r"),
    (RUSSIAN, "iso8859-5"),
    (GREEK, "iso8859-7"),
    (GREEK, "cp1253"),
    (TURKISH, "cp1254"),
    (HEBREW, "cp1255"),
    (ARABIC, "cp1256"),
    (CHINESE, "gb18030"),
    (CHINESE, "gb2312"),
    (TAIWANESE, "big5"),
    (JAPANESE, "shift_jis"),
    (JAPANESE, "euc-jp"),
    (JAPANESE, "iso2022_jp"),
    (KOREAN, "euc-kr"),
    (THAI, "tis-620"),
]


@pytest.mark.parametrize("text, encoding", DETECTED, ids=[name for _, name in DETECTED])
def test_text_is_read_in_the_encoding_it_was_written_in(text: str, encoding: str) -> None:
    text = "Bridge closed\r\n\r\n" + text * 2
    data = text.encode(encoding)
    decoded = decode(data, where="'x.txt'")
    assert decoded.text == text
    assert data.decode(decoded.encoding).removeprefix("\ufeff") == text


NAMED = [
    (b"", "utf-8"),
    (b"plain", "utf-8"),
    (codecs.BOM_UTF8 + b"marked", "utf-8-sig"),
    (codecs.BOM_UTF16_BE + "marked".encode("utf-16-be"), "utf-16"),
    (codecs.BOM_UTF32_LE + "marked".encode("utf-32-le"), "utf-32"),
    ("Grüße aus Köln".encode("cp1252"), "cp1252"),
    (("Grüße aus Köln, " * 20).encode() + b"\xc3", "utf-8"),
    ("日本".encode("iso2022_jp"), "iso2022_jp"),
]


@pytest.mark.parametrize("data, encoding", NAMED)
def test_the_encoding_is_named_as_python_names_it(data: bytes, encoding: str) -> None:
    assert decode(data, where="'x.txt'").encoding == encoding


def test_a_text_cut_within_a_character_is_still_utf8() -> None:
    decoded = decode(RUSSIAN.encode()[:-3], where="'x.txt'")
    assert decoded == Decoded(RUSSIAN[:-3] + "\ufffd", "utf-8", broken=1)


DECLARED = [
    ('<html><head><meta charset="windows-1251">', "cp1251", "cp1251"),
    ("<html><head><meta charset=iso-8859-1>", "cp1252", "cp1252"),
    ('<meta http-equiv="Content-Type" content="text/html; charset=koi8-r">', "koi8-r", "koi8-r"),
    ("<?xml version='1.0' encoding='iso-8859-5'?><html>", "iso8859-5", "iso8859-5"),
    ("<meta charset='gb2312'>", "gb18030", "gb18030"),
]


@pytest.mark.parametrize("head, written, named", DECLARED)
def test_a_page_declares_its_encoding(head: str, written: str, named: str) -> None:
    letter = "é" if written == "cp1252" else "ж"  # one letter: too little for detection
    data = (head + "<p>").encode() + letter.encode(written)
    assert decode(data, where="'x.html'", html=True) == Decoded(head + "<p>" + letter, named)


def test_a_page_that_declares_an_unknown_encoding_is_detected() -> None:
    data = ("<meta charset='no-such-thing'>" + FRENCH).encode("cp1252")
    assert decode(data, where="'x.html'", html=True).encoding == "cp1252"


NO_TEXT = [
    "unicode_escape", "raw_unicode_escape", "idna", "punycode", "utf-7", "rot13", "hex", "base64", "quopri", "uu",
    "zlib", "bz2", "charmap", "undefined",
]  # fmt: skip
"""Python codecs that are not text encodings, or that no one writes articles in."""


@pytest.mark.parametrize("name", NO_TEXT)
def test_non_text_codecs_are_rejected_as_options_and_ignored_in_declarations(name: str) -> None:
    with pytest.raises(NewsdiffError, match="no text encoding"):
        decode(b"x", where="'x.txt'", encoding=name)
    data = (f"<meta charset='{name}'>\\u0041 +AGE- " + FRENCH).encode("cp1252")
    assert decode(data, where="'x.html'", html=True).encoding == "cp1252"


@pytest.mark.parametrize("name", ["utf-16", "utf-16-le", "utf-32", "cp037", "cp500", "cp1140"])
def test_a_declaration_readable_as_ascii_cannot_name_a_non_ascii_encoding(name: str) -> None:
    data = (f"<meta charset='{name}'>" + FRENCH).encode("cp1252").ljust(4096)
    assert decode(data, where="'x.html'", html=True).encoding == "cp1252"


def test_utf8_comes_before_what_a_page_declares() -> None:
    data = '<meta charset="koi8-r">é'.encode()
    assert decode(data, where="'x.html'", html=True).encoding == "utf-8"


def test_an_encoding_given_overrides_all_others() -> None:
    data = "żółw".encode("iso8859-2")
    assert decode(data, where="'x.txt'", encoding="ISO-8859-2") == Decoded("żółw", "iso8859-2")
    assert decode(codecs.BOM_UTF8 + b"x", where="'x.txt'", encoding="utf8") == Decoded("x", "utf-8")


@pytest.mark.parametrize("encoding", ["no-such-thing", "", "utf\0", "ü"])
def test_an_unknown_encoding_is_rejected(encoding: str) -> None:
    with pytest.raises(NewsdiffError, match="no text encoding"):
        decode(b"x", where="'x.txt'", encoding=encoding)


@pytest.mark.parametrize(
    "data, encoding", [(b"\xff", "utf-8"), (b"\xed\xa0\x80", "utf-8"), (b"x", "utf-16")]
)
def test_an_encoding_that_does_not_fit_is_rejected(data: bytes, encoding: str) -> None:
    with pytest.raises(NewsdiffError, match=r"^'x.txt' cannot be decoded as"):
        decode(data, where="'x.txt'", encoding=encoding)


@pytest.mark.parametrize(
    "data",
    [b"\0", b"a story\0", b"abc\0def\0ghij\0k\0", bytes(range(32)) * 4, bytes(256), b"\x01\x02\x03 text"],
)
def test_binary_data_is_rejected(data: bytes) -> None:
    with pytest.raises(NewsdiffError, match=r"^'x.txt' is a binary file, not text: .*\.$"):
        decode(data, where="'x.txt'")


def test_a_few_control_characters_are_text() -> None:
    text = "\x1b[1mBold\x1b[0m move, \x07 said the mayor of the town\x0c"
    assert decode(text.encode(), where="'x.txt'").text == text


@given(st.text(), st.sampled_from(["utf-8-sig", "utf-16", "utf-32"]))
def test_text_with_a_byte_order_mark_round_trips(text: str, encoding: str) -> None:
    assume(not text.startswith("\ufeff"))
    assume(encoding != "utf-16" or not text.startswith("\0"))  # FF FE 00 00 is the mark of UTF-32
    assert decode(text.encode(encoding), where="x") == Decoded(text, encoding)


@given(st.text(alphabet=st.characters(exclude_categories=["Cc", "Cs"])))
def test_utf8_round_trips(text: str) -> None:
    assume(not text.startswith("\ufeff"))
    assert decode(text.encode(), where="x") == Decoded(text, "utf-8")


@given(st.binary(), st.booleans())
def test_any_bytes_give_text_without_surrogates_or_an_error(data: bytes, html: bool) -> None:
    try:
        decoded = decode(data, where="x", html=html)
    except NewsdiffError:
        return
    decoded.text.encode("utf-8")
    assert codecs.lookup(decoded.encoding)
