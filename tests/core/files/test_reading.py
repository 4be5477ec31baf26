"""Files that cannot be read are rejected with one sentence that says what, where, and what to do."""

from __future__ import annotations

import io
import os
import re
import sys
import threading
from pathlib import Path

import pytest

from newsdiff.errors import NewsdiffError
from newsdiff.files import reading as files
from newsdiff.files.writing import check_target
from newsdiff.reading import read


def refused(path: str) -> str:
    with pytest.raises(NewsdiffError) as caught:
        read(path)
    message = str(caught.value)
    assert message.endswith(".")
    assert "\n" not in message
    return message


def standard_input(monkeypatch: pytest.MonkeyPatch, data: bytes) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(data)))


def test_a_missing_file() -> None:
    assert refused("no-such.txt") == "There is no file 'no-such.txt': check its name and folder."


def test_an_empty_name() -> None:
    assert refused("") == "There is no file '': check its name and folder."


def test_a_file_name_that_would_act_on_the_terminal() -> None:
    assert refused("a\x1b[31m\n.txt").startswith("There is no file 'a␛[31m .txt'")


@pytest.mark.skipif(os.name != "posix", reason="names of files are bytes")
@pytest.mark.parametrize(
    "name, told",
    [
        (b"n\xc3\xb6.txt", "nö.txt"),
        (b"n\xf6.txt", "n\ufffd.txt"),
        (b"\xe2\x80\xae.txt", "\ufffd.txt"),
        (b"a\x1b.txt", "a␛.txt"),
    ],
    ids=repr,
)
def test_a_file_name_is_shown_the_same_in_every_message_and_locale(name: bytes, told: str) -> None:
    in_ascii = name.decode("ascii", "surrogateescape")
    assert refused(in_ascii).startswith(f"There is no file '{told}': ")
    with pytest.raises(NewsdiffError, match=re.escape(f"There is no folder '{told}': ")):
        check_target(f"{in_ascii}/report.html", (), force=False)


def test_a_directory(tmp_path: Path) -> None:
    assert refused(str(tmp_path)) == f"'{tmp_path}' is a directory: name one file in it."


def test_an_invalid_file_name() -> None:
    sentence = refused("a\0b")  # Python 3.13 says "character in path" for "byte"
    assert "cannot be read (" in sentence
    assert "embedded null" in sentence


@pytest.mark.skipif(os.name != "posix", reason="Windows says that there is no such file")
def test_a_name_that_is_too_long() -> None:
    assert "cannot be read (File name too long)" in refused("a" * 5000)


@pytest.mark.skipif(hasattr(os, "geteuid") and os.geteuid() == 0, reason="the superuser may read everything")
def test_an_unreadable_file(tmp_path: Path) -> None:
    path = tmp_path / "secret.txt"
    path.write_text("x")
    path.chmod(0)
    assert "may not be read: change its permissions" in refused(str(path))


def test_missing_permission_is_reported_as_such(monkeypatch: pytest.MonkeyPatch) -> None:
    def deny(path: str) -> os.stat_result:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(os, "stat", deny)
    assert "'a.txt' may not be read: change its permissions" in refused("a.txt")


def test_a_broken_disk(monkeypatch: pytest.MonkeyPatch) -> None:
    class Broken(io.RawIOBase):
        def readable(self) -> bool:
            return True

        def readinto(self, buffer: object) -> int:
            raise OSError(5, "Input/output error")

    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BufferedReader(Broken())))
    assert refused("-").startswith("standard input cannot be read (Input/output error): ")


SIGNATURES = [
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old Office document (DOC)"),
    (b"PK\x03\x04....[Content_Types].xml....xl/workbook.xml", "an Excel workbook (XLSX)"),
    (b"PK\x03\x04....story.txt", "a ZIP archive"),
    (b"\x1f\x8b\x08", "a gzip archive"),
    (b"\xfd7zXZ\x00", "an xz archive"),
    (b"\x89PNG\r\n\x1a\n", "a PNG picture"),
    (b"\xff\xd8\xff\xe0", "a JPEG picture"),
    (b"GIF89a", "a GIF picture"),
    (b"RIFF\x10\0\0\0WEBPVP8 ", "a WebP picture"),
    (b"\0\0\0\x18ftypmp42", "a video or sound file"),
    (b"bplist00", "a Safari web archive"),
    (b"SQLite format 3\0", "an SQLite database"),
    (b"\x7fELF", "a program"),
]


@pytest.mark.parametrize("data, kind", SIGNATURES, ids=[kind for _, kind in SIGNATURES])
def test_a_file_that_is_not_text(tmp_path: Path, data: bytes, kind: str) -> None:
    path = tmp_path / "article.txt"
    path.write_bytes(data)
    assert refused(str(path)).startswith(f"'{path}' is {kind}, not text: ")


def test_other_binary_data(tmp_path: Path) -> None:
    path = tmp_path / "article.txt"
    path.write_bytes(b"a story \0 with a NUL")
    assert refused(str(path)).startswith(f"'{path}' is a binary file, not text: ")


NOT_TO_BE_READ_ON = [
    (b"\0" * 64, None, "a binary file"),
    (b"\x13\0\0\x07" * 16, None, "a binary file"),
    (b"\x89PNG\r\n\x1a\n", None, "a PNG picture"),
    (b"\x7fELF\2\1\1\0\0\0", None, "a program"),
    (b"\x89PNG\r\n\x1a\n", "utf-8", "a PNG picture"),
]


@pytest.mark.parametrize("first, encoding, kind", NOT_TO_BE_READ_ON, ids=repr)
def test_a_file_that_is_not_text_is_not_read_to_its_end(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, first: bytes, encoding: str | None, kind: str
) -> None:
    monkeypatch.setattr(files, "_CHUNK", 64)
    path = tmp_path / "large.bin"
    path.write_bytes(first)
    with path.open("r+b") as stream:
        stream.truncate(1 << 40)  # a terabyte that takes no room on the disk, and that no memory holds
    with pytest.raises(NewsdiffError, match=f"large.bin' is {kind}, not text: "):
        read(path, encoding=encoding, max_size=1 << 41)


TO_BE_READ_ON = [
    ("utf-16", None),
    ("utf-16-le", None),
    ("utf-16-be", None),
    ("utf-32", None),
    ("utf-32-le", "utf-32-le"),
    ("utf-32-be", "utf-32-be"),
]


@pytest.mark.parametrize("written, asked", TO_BE_READ_ON)
def test_nuls_of_wide_characters_are_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, written: str, asked: str | None
) -> None:
    monkeypatch.setattr(files, "_CHUNK", 64)
    text = "A bridge fell on Monday – nobody was hurt. " * 20
    path = tmp_path / "wide.txt"
    path.write_bytes(text.encode(written))
    assert read(path, encoding=asked).text == text


def test_an_office_document_is_recognised_by_its_directory(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(files, "_CHUNK", 64)
    path = tmp_path / "story.docx"
    path.write_bytes(b"PK\x03\x04" + b"\0" * 10_000 + b"word/document.xml")
    assert refused(str(path)).startswith(f"'{path}' is a damaged Word document: open it in the program that made it")


def test_a_file_that_is_too_large_is_not_opened(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "large.txt"
    with path.open("wb") as stream:
        stream.truncate(files.MAX_BYTES + 1)  # takes no space on the disk
    monkeypatch.setattr("builtins.open", lambda *arguments: pytest.fail("opened"))
    assert refused(str(path)).startswith(f"'{path}' is larger than 64 MB, too large for an article: ")


def test_a_stream_that_is_too_long(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(files, "MAX_BYTES", 1 << 20)
    standard_input(monkeypatch, b"x" * ((1 << 20) + 1))
    assert refused("-").startswith("standard input is larger than 1 MB")


@pytest.mark.skipif(not Path("/dev/zero").exists(), reason="no such device here")
def test_an_endless_device(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(files, "MAX_BYTES", 1 << 20)
    assert refused("/dev/zero").startswith("'/dev/zero' is a binary file, not text")
    with pytest.raises(NewsdiffError, match=r"^'/dev/zero' is larger than 1 MB"):
        read("/dev/zero", encoding="utf-8")


def test_standard_input(monkeypatch: pytest.MonkeyPatch) -> None:
    standard_input(monkeypatch, b"A bridge fell.\r\n")
    document = read("-")
    assert (document.text, document.outlet, document.path) == ("A bridge fell.\r\n", "stdin", "-")


def test_no_standard_input(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", None)
    assert refused("-") == "There is no standard input to read: name a file instead of '-'."


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes here")
def test_a_named_pipe(tmp_path: Path) -> None:
    path = tmp_path / "pipe"
    os.mkfifo(path)
    writer = threading.Thread(target=path.write_bytes, args=("Brücke ".encode() * 100_000,))
    writer.start()
    document = read(path)
    writer.join(timeout=10)
    assert document.text == "Brücke " * 100_000
    assert document.outlet == "pipe"


def test_an_empty_file_is_an_article(tmp_path: Path) -> None:
    path = tmp_path / "empty.txt"
    path.write_bytes(b"")
    document = read(path)
    assert (document.text, document.outlet, document.encoding) == ("", "empty.txt", "utf-8")
