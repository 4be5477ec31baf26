"""Markers before paragraphs, labelled lines at the head of a text, and rules of the user."""

from __future__ import annotations

import pytest

from newsdiff import compare
from newsdiff.errors import NewsdiffError
from newsdiff.model import Document
from newsdiff.segmenting import segment
from newsdiff.segmenting.boilerplate import find_boilerplate

LEAD = "A fire kept the port of Norvik closed for a second day."


def pieces(text: str) -> list[tuple[str, str]]:
    return [(text[piece.start : piece.end], piece.what) for piece in find_boilerplate(text)]


QUESTIONS = ["How long is it closed?", "Until Monday. It depends.", "Who pays?", "The owner, we think."]
TURNS = ["Q:", "A:", "Q:", "A:"]
MARKED = {
    "questions and answers": (TURNS, QUESTIONS),
    "German": (["Frage:", "Antwort:", "Frage:", "Antwort:"], QUESTIONS),
    "speakers": (["HOLM:", "KERN:", "HOLM:", "KERN:"], QUESTIONS),
    "numbers": ([f"{n}." for n in range(1, 5)], [LEAD + f" It is day {n}." for n in range(4)]),
    "numbers in brackets": ([f"({n})" for n in range(1, 5)], [LEAD + f" It is day {n}." for n in range(4)]),
    "numbers from 12 on": ([f"{n}." for n in range(12, 16)], [LEAD + f" It is day {n}." for n in range(4)]),
    "numbers after a sign": ([f"§ {n}" for n in range(1, 5)], [LEAD + f" It is day {n}." for n in range(4)]),
    "questions in bold": (["**Q:**", "**A:**", "**Q:**", "**A:**"], QUESTIONS),
    "questions with dashes": (["Q -", "A -", "Q -", "A -"], QUESTIONS),
    "names and roles": (["Anna Kern:", "Ida Holm, mayor:", "Anna Kern:", "Ida Holm, mayor:"], QUESTIONS),
    "times": (["15:10", "14:32", "13:05"], [f"The harbour is {state}." for state in ("open", "shut", "burning")]),
    "times with a zone": (["15:10 GMT", "14:32 GMT", "13:05 GMT"], [f"Hall {n} is empty." for n in range(3)]),
    "times with a dash": (["3.10pm -", "2.32pm -", "1.05pm -"], [f"Hall {n} is empty." for n in range(3)]),
}


CASES = [pytest.param(*row, " ", id=name) for name, row in MARKED.items()]
CASES += [pytest.param(*MARKED[name], "\n", id=f"{name}, alone") for name in ("times", "times with a zone")]
@pytest.mark.parametrize("marks, texts, gap", CASES)
def test_markers_before_paragraphs(marks: list[str], texts: list[str], gap: str) -> None:
    marked = "\n\n".join(f"{mark}{gap}{text}" for mark, text in zip(marks, texts, strict=True))
    assert [text for text, what in pieces(marked) if what == "marker"] == marks
    comparison = compare(marked, "\n\n".join(texts))
    assert {passage.content for passage in comparison.passages if passage.b} == {"verbatim"}


def test_short_items_keep_their_numbers() -> None:
    assert pieces("To do:\n\n1. Close windows.\n2. Stay in.\n3. Wait.\n") == []


def test_headers_and_sign_off_of_mail() -> None:
    text = f"From: Ida Holm\nTo: Nora Visk\nSubject: Port\n\n{LEAD}\n\nBest regards,\nIda\n"
    assert [text for text, what in pieces(text) if what == "mail"] == [
        "From: Ida Holm", "To: Nora Visk", "Subject: Port", "Best regards,", "Ida",
    ]  # fmt: skip


def test_rules_of_the_user() -> None:
    text = f"{LEAD}\n\nCourier Plus: more\n\nBox 12\n"
    found = find_boilerplate(text, ("courier plus", r"/box \d+/"))
    assert [text[piece.start : piece.end] for piece in found] == ["Courier Plus: more", "Box 12"]
    with pytest.raises(NewsdiffError, match="invalid regular expression"):
        find_boilerplate(text, ("/(/",))


def test_a_comparison_takes_rules_of_the_user() -> None:
    one, other = f"{LEAD}\n\nCourier Plus: more\n", f"{LEAD}\n"
    comparison = compare(one, other, furniture=["Courier Plus"])
    assert [comparison.a.kind(k) for k in range(len(comparison.a.sentences))] == ["prose", "boilerplate"]


HEADS = [
    ("Title: Port closed|Source: The Courier|Date: 2031-03-12", ["Title:", "Source: The Courier", "Date: 2031-03-12"]),
    ("HEADLINE: Port closed|BY: Nora Visk", ["HEADLINE:", "BY: Nora Visk"]),
    ("Titel: Hafen zu|Untertitel: Feuer im Lager|Quelle: Kurier", ["Titel:", "Untertitel:", "Quelle: Kurier"]),
]


@pytest.mark.parametrize("head, apart", HEADS)
def test_a_head_of_labelled_lines_names_title_and_outlet(head: str, apart: list[str]) -> None:
    text = head.replace("|", "\n") + f"\n\n{LEAD}\n"
    assert [text for text, what in pieces(text) if what == "front-matter"] == apart
    (title,) = [piece.title for piece in find_boilerplate(text) if piece.title]
    assert title == head.split("|", maxsplit=1)[0].split(": ")[1]
    article = segment(Document(text, "x"))
    headings = [article.sentence_text(k) for k in range(len(article.sentences)) if article.kind(k) == "heading"]
    assert headings[0] == title


NO_HEADS = ["Title: fights\nIt rained.\n", "Source: x\n\nIt rained.\n", "Note: a\nTitle: b\n\nIt rained.\n"]


@pytest.mark.parametrize("text", NO_HEADS)
def test_what_is_no_head(text: str) -> None:
    assert pieces(text) == []
