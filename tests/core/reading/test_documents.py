"""What is known about an article (outlet, title, date and language), and which source has precedence."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsdiff.errors import NewsdiffError
from newsdiff.model import Document
from newsdiff.reading import document_of, read
from newsdiff.segmenting import lines

SEEDS = Path(__file__).parents[3] / "seeds"


def written(tmp_path: Path, name: str, text: str) -> Document:
    path = tmp_path / name
    path.write_bytes(text.encode())
    return read(path)


def test_the_blog_of_the_seeds() -> None:
    document = read(SEEDS / "izhevsk-blog.txt")
    assert document.outlet == "Linda Ikeji Blog"
    assert document.title == "Three dead as Ukraine hits Russian city deep behind front line"
    assert document.date is None


def test_the_wire_of_the_seeds() -> None:
    document = read(SEEDS / "izhevsk-wire.txt")
    assert (document.outlet, document.title, document.date) == ("izhevsk-wire.txt", None, "2025-07-01")


def test_the_text_is_unchanged_and_the_digest_is_of_the_bytes(tmp_path: Path) -> None:
    data = b"\xef\xbb\xbf\r\n A bridge\r fell.\t\n\n"
    (tmp_path / "a.txt").write_bytes(data)
    document = read(tmp_path / "a.txt")
    assert document.text == "\r\n A bridge\r fell.\t\n\n"
    assert document.encoding == "utf-8-sig"
    assert document.sha256 == hashlib.sha256(data).hexdigest()
    assert document.size == len(data)
    assert document.path == str(tmp_path / "a.txt")


FRONT = "---\ntitle: Bridge  falls\nsource: The Quay\ndate: July 1, 2025\nlang: en-GB\n---\n"
TAIL = "\n\nThe post A bridge appeared first on Quay Blog."

KNOWN = [
    ("a.txt", "A bridge fell.", ("a.txt", None, None, None)),
    ("a.txt", FRONT + "A bridge fell.", ("The Quay", "Bridge falls", "2025-07-01", "en")),
    ("a.md", FRONT + "# A *bold* heading\n\nText.", ("The Quay", "Bridge falls", "2025-07-01", "en")),
    ("a.md", "Intro\n\n# A *bold* [heading](x.html) #\n\nText.", ("a.md", "A bold heading", None, None)),
    ("a.markdown", "# First\n\n# Second", ("a.markdown", "First", None, None)),
    ("a.md", "## Second level\n\n#hashtag", ("a.md", None, None, None)),
    ("a.txt", "# No heading", ("a.txt", None, None, None)),
    ("a.txt", FRONT + "A bridge fell." + TAIL, ("The Quay", "Bridge falls", "2025-07-01", "en")),
    ("a.md", "# Heading\n\nA bridge fell." + TAIL, ("Quay Blog", "Heading", None, None)),
    (
        "a.txt",
        "Updated 2 July 2025\nPublished 1 July 2025\n\nIt fell." + TAIL,
        ("Quay Blog", "A bridge", "2025-07-01", None),
    ),
    ("a.txt", "---\noutlet: ''\ntitle:\nlang: eng\ndate: soon\n---\nText", ("a.txt", None, None, None)),
    ("a.txt", f"---\ntitle: {'long ' * 100}\n---\nText", ("a.txt", "long " * 39 + "long…", None, None)),
    ("a\u202eb\tc.txt", "Text", ("a b c.txt", None, None, None)),
]


@pytest.mark.parametrize("name, text, known", KNOWN)
def test_metadata(tmp_path: Path, name: str, text: str, known: tuple[str | None, ...]) -> None:
    document = written(tmp_path, name, text)
    assert (document.outlet, document.title, document.date, document.language) == known
    if name.endswith(".txt"):
        assert document.text == text


def test_a_name_given_overrides_the_outlet() -> None:
    document = read(SEEDS / "izhevsk-blog.txt", name=" The\nBlog ")
    assert document.outlet == "The Blog"
    assert document.title is not None


def test_an_encoding_given_is_used(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes("żółw".encode("iso8859-2"))
    document = read(tmp_path / "a.txt", encoding="latin2")
    assert (document.text, document.encoding) == ("żółw", "iso8859-2")


def test_a_string() -> None:
    text = "Published 1 July 2025\r\n\r\nA bridge fell.\r\n"
    assert document_of(text, name="A") == Document(
        text, "A", date="2025-07-01", sha256=hashlib.sha256(text.encode()).hexdigest(), size=41
    )


def test_a_string_that_names_its_outlet() -> None:
    assert document_of("A bridge fell." + TAIL, name="A").outlet == "Quay Blog"


@given(st.text(alphabet=st.characters(exclude_categories=[])), st.text())
def test_any_string_is_a_document_without_surrogates(text: str, name: str) -> None:
    document = document_of(text, name=name)
    assert len(document.text) == len(text)
    document.text.encode("utf-8")
    assert document.outlet
    assert len(document.sha256) == 64


def test_a_plain_text_loads_no_library_for_pages_or_detection() -> None:
    unwanted = "chardet trafilatura lxml numpy scipy mammoth striprtf ftfy markdown_it email zipfile pypdfium2 html"
    script = (
        "import sys, newsdiff.reading as reading; reading.read(sys.argv[1]);"
        f"print(*sorted(set({unwanted!r}.split()) & set(sys.modules)))"
    )
    command = [sys.executable, "-c", script, str(SEEDS / "izhevsk-wire.txt")]
    environment = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[3] / "core")}
    result = subprocess.run(command, capture_output=True, text=True, check=True, env=environment)
    assert result.stdout == "\n"


LINE_ENDS = ["\n", "\r", "\r\n", "\v", "\f", "\x85", "\u2028", "\u2029", "\n\n", "\n\r\n"]


@pytest.mark.parametrize("end", LINE_ENDS, ids=ascii)
def test_a_text_with_too_many_lines_is_rejected(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, end: str) -> None:
    text = f"a{end}" * 6
    monkeypatch.setattr(lines, "MOST_LINES", len(text.splitlines()))
    assert document_of(text, name="x").text == text
    monkeypatch.setattr(lines, "MOST_LINES", len(text.splitlines()) - 1)
    with pytest.raises(NewsdiffError, match=r"^'x␛' has more than \d+ lines, too many for an article: keep only"):
        document_of(text, name="x\x1b")
    path = tmp_path / "lines.txt"
    path.write_bytes(text.encode())
    with pytest.raises(NewsdiffError, match=r"lines.txt' has more than \d+ lines, "):
        read(path)
