"""Documents made by LibreOffice, pandoc and Chromium contain the words of the story they were made from."""

from __future__ import annotations

import re
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
