"""Mails, pages saved as one file, and captions: which parts are text and which are not."""

# ruff: noqa: E501 - documents stand in one line each

from __future__ import annotations

import time
from pathlib import Path

import pytest

from newsdiff.errors import NewsdiffError
from newsdiff.model import Document
from newsdiff.reading import read


def saved(tmp_path: Path, name: str, data: bytes | str) -> Document:
    path = tmp_path / name
    path.write_bytes(data.encode() if isinstance(data, str) else data)
    return read(path)


def refused(tmp_path: Path, name: str, data: bytes | str) -> str:
    with pytest.raises(NewsdiffError) as error:
        saved(tmp_path, name, data)
    return str(error.value)


MAIL = """\
Received: from x by y; Tue, 03 Mar 2031 10:00:00 +0100
From: =?utf-8?q?Hallervik_Herald_=28Presse=29?= <desk@example.org>
To: a@example.org
Subject: Fwd: =?utf-8?b?U2NobGllw59lbmRlIELDpGNrZXJlaQ==?=
Date: Tue, 03 Mar 2031 23:30:00 -0200
MIME-Version: 1.0
"""


def test_a_plain_mail(tmp_path: Path) -> None:
    body = "Content-Type: text/plain; charset=iso-8859-1; format=flowed\nContent-Transfer-Encoding: quoted-printable\n\n"
    document = saved(tmp_path, "a.eml", MAIL + body + "Die B=E4ckerei \nschlie=DFt. Niemand \nfand sich.\n\nSo ist es.\n")
    assert document.text == "Die Bäckerei schließt. Niemand fand sich.\n\nSo ist es."
    assert document.outlet == "Hallervik Herald (Presse)"
    assert document.title == "Schließende Bäckerei"
    assert (document.date, document.updated) == ("2031-03-04", "2031-03-04T01:30+00:00")
    assert document.encoding == "iso8859-1"


def test_soft_line_ends_are_joined_in_linear_time(parsed_here: None, tmp_path: Path) -> None:
    head = "Content-Type: text/plain; format=flowed; delsp=yes\n\n"
    before = time.process_time()
    text = saved(tmp_path, "a.eml", MAIL + head + "a \n" * 1_000_000).text
    assert text == "a" * 1_000_000
    assert time.process_time() - before < 8, "a quadratic number of characters was copied"


PARTS = """\
Content-Type: multipart/alternative; boundary=x

--x
Content-Type: text/plain; charset=utf-8

{plain}
--x
Content-Type: text/html; charset=utf-8

<p>The bakery on the hill closes.</p><p>Nobody was found to <b>take it over</b>.</p>
--x--
"""


@pytest.mark.parametrize("plain", ["View this in your browser.", ""])
def test_a_mail_whose_plain_text_is_a_stub_is_read_as_html(tmp_path: Path, plain: str) -> None:
    text = saved(tmp_path, "a.eml", MAIL + PARTS.format(plain=plain)).text
    assert text == "The bakery on the hill closes.\n\nNobody was found to take it over."


def test_a_mail_with_attachments_and_broken_headers(tmp_path: Path) -> None:
    text = (
        'From: "x\nMIME-Version: 1.0\nDate: yesterday\nContent-Type: multipart/mixed; boundary=y\n\n--y\n'
        "Content-Type: text/plain; charset=nonsense\n\nThe bakery closes.\n--y\nContent-Type: text/plain\n"
        "Content-Disposition: attachment; filename=list.txt\n\nNot this.\n--y--\n"
    )
    document = saved(tmp_path, "a.eml", text)
    assert document.text.strip() == "The bakery closes."
    assert document.date is None


def test_a_mail_of_mails_without_end(tmp_path: Path) -> None:
    nested = "MIME-Version: 1.0\nFrom: a\nTo: b\n" + "".join(
        f"Content-Type: multipart/mixed; boundary=b{n}\n\n--b{n}\n" for n in range(900)
    )
    assert "mail" in refused(tmp_path, "a.eml", nested)


def test_a_page_saved_as_one_file(tmp_path: Path) -> None:
    page = "<html lang=3Den><head><title>Bakery closes</title></head><body><article><h1>Bakery closes</h1><p>"
    story = "The bakery on Mill Street closes at the end of May, its owner, who is 71, said on Monday.</p></article>"
    archive = (
        "From: <Saved by Blink>\r\nSnapshot-Content-Location: https://example.org/bakery\r\nMIME-Version: 1.0\r\n"
        "Content-Type: multipart/related; type=\"text/html\"; boundary=z\r\n\r\n--z\r\nContent-Type: text/html\r\n"
        "Content-Location: https://example.org/frame\r\n\r\n<p>A frame.</p>\r\n--z\r\nContent-Type: text/html\r\n"
        "Content-Transfer-Encoding: quoted-printable\r\nContent-Location: https://example.org/bakery\r\n\r\n"
        f"{page}{story}\r\n--z--\r\n"
    )
    document = saved(tmp_path, "a.mhtml", archive)
    assert document.title == "Bakery closes"
    assert document.outlet == "example.org"
    assert document.text.endswith("The bakery on Mill Street closes at the end of May, its owner, who is 71, said on Monday.")
    assert "frame" not in document.text


CAPTIONS = [
    ("a.srt", "1\n00:00:01,000 --> 00:00:03,000\n<i>The bakery</i>\ncloses.\n\n2\n00:00:03,100 --> 00:00:04,000\nIn May.\n"),
    ("a.vtt", "WEBVTT\n\nNOTE x\n\n00:01.000 --> 00:03.000 align:start\n<v Ann>The bakery closes.\n\n00:03.100 --> 00:04.000\nIn May.\n"),
    (
        "a.vtt",
        "WEBVTT\n\n00:01.000 --> 00:02.000\nThe bakery\n\n00:02.000 --> 00:03.000\nThe bakery\ncloses. <00:02.500>In May.\n",
    ),
]


@pytest.mark.parametrize("name, captions", CAPTIONS)
def test_captions_are_running_text(tmp_path: Path, name: str, captions: str) -> None:
    assert saved(tmp_path, name, captions).text == "The bakery closes. In May."


def test_silence_begins_a_paragraph(tmp_path: Path) -> None:
    captions = "1\n00:00:01,000 --> 00:00:03,000\nIt closes.\n\n2\n00:00:09,000 --> 00:00:10,000\nIn May.\n"
    assert saved(tmp_path, "a.srt", captions).text == "It closes.\n\nIn May."
