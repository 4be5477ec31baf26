"""Documents made by LibreOffice, pandoc and Chromium contain the words of the story they were made from."""

# ruff: noqa: E501 - stories stand in one line

from __future__ import annotations

import re
import subprocess
from difflib import SequenceMatcher
from pathlib import Path

import pytest
from tests.documents.conftest import WORDS, Make, missing

import newsdiff

MADE = {
    "docx": ["pandoc.docx", "pandoc.odt soffice.docx", "pandoc.rtf soffice.docx"],
    "odt": ["pandoc.odt", "pandoc.docx soffice.odt", "pandoc.html soffice.odt"],
    "epub": ["pandoc.epub", "pandoc.epub+2", "pandoc.odt soffice.epub"],
    "rtf": ["pandoc.rtf", "pandoc.docx soffice.rtf", "pandoc.odt soffice.rtf"],
    "pdf": ["pandoc.docx soffice.pdf", "pandoc.html chromium.pdf", "pandoc.html chromium.pdf+columns"],
    "html": ["pandoc.html", "pandoc.docx soffice.html", "pandoc.odt soffice.html"],
}
CHAINS = [(kind, chain) for kind, chains in MADE.items() for chain in chains]


def words_of(text: str) -> list[str]:
    return re.findall(r"[\w’'-]+", text.replace("’", "'"))


def difference(text: str) -> float:
    """The words that differ from the story's, as a part of all."""
    expected, found = words_of(WORDS), words_of(text)
    matcher = SequenceMatcher(None, expected, found, autojunk=False)
    changed = sum(max(b - a, d - c) for op, a, b, c, d in matcher.get_opcodes() if op != "equal")
    return changed / len(expected)


def made_or_skipped(make: Make, chain: str) -> Path:
    programs = sorted({link.partition(".")[0] for link in chain.split()})
    if missing(*programs):
        pytest.skip(f"not all of {', '.join(programs)} are installed")
    return make(chain)


@pytest.mark.parametrize("kind, chain", CHAINS, ids=[chain for _, chain in CHAINS])
def test_at_most_one_word_in_a_hundred_differs(make: Make, kind: str, chain: str) -> None:
    path = made_or_skipped(make, chain)
    document = newsdiff.read(path)
    assert difference(document.text) <= 0.01, document.text


@pytest.mark.parametrize("kind, chain", CHAINS, ids=[chain for _, chain in CHAINS])
def test_paragraphs_are_those_of_the_story(make: Make, kind: str, chain: str) -> None:
    document = newsdiff.read(made_or_skipped(make, chain))
    story = newsdiff.compare(WORDS, document)
    own = [passage for passage in story.passages if passage.content in ("removed", "added", "reworded")]
    assert own == []


@pytest.mark.parametrize("kind", ["docx", "odt", "epub", "html"])
def test_the_headline_is_known(make: Make, kind: str) -> None:
    title = newsdiff.read(made_or_skipped(make, f"pandoc.{kind}")).title
    assert title in {"Bakery on Mill Street to close after 112 years", "story"}


ARABIC = "قالت العائلة يوم الاثنين إنها ستغلق مخبزها في شارع الطاحونة في نهاية مايو بعد 112 عاما على افتتاحه."
HEBREW = "המשפחה אמרה ביום שני כי תסגור את המאפייה ברחוב הטחנה בסוף מאי, 112 שנים לאחר פתיחתה."


@pytest.mark.parametrize("text", [ARABIC, HEBREW], ids=["ar", "he"])
def test_letters_from_the_right_come_in_reading_order(tmp_path: Path, text: str) -> None:
    if missing("chromium"):
        pytest.skip("Chromium is not installed")
    page = tmp_path / "page.html"
    page.write_text(f"<html dir=rtl><meta charset=utf-8><body><p>{text}</p>", encoding="utf-8")
    command = ["chromium", "--headless", "--no-sandbox", "--disable-gpu", f"--print-to-pdf={tmp_path / 'a.pdf'}", page]
    subprocess.run(command, check=True, capture_output=True, timeout=120)
    assert newsdiff.read(tmp_path / "a.pdf").text == text


def test_heads_and_numbers_that_recur_on_pages_are_left_out(tmp_path: Path) -> None:
    if missing("chromium"):
        pytest.skip("Chromium is not installed")
    story = [f"In year {year} the oven was mended, and the mayor of that year ate the first loaf of it." for year in range(1800, 1860)]
    style = "<style>body { font: 20pt serif } header { position: fixed; top: 0; font-size: 9pt }</style>"
    page = tmp_path / "page.html"
    paragraphs = "".join(f"<p>{line}</p>" for line in story)
    page.write_text(f"<html>{style}<header>The Hallervik Herald, page of the week</header>{paragraphs}", encoding="utf-8")
    command = ["chromium", "--headless", "--no-sandbox", "--disable-gpu", f"--print-to-pdf={tmp_path / 'a.pdf'}", page]
    subprocess.run(command, check=True, capture_output=True, timeout=120)
    assert newsdiff.read(tmp_path / "a.pdf").text.split("\n\n") == story
