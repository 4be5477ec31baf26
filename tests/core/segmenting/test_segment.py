"""From a document to an article: the seeds, languages, and boilerplate."""

from __future__ import annotations

from pathlib import Path

import pytest

from newsdiff import segmenting
from newsdiff.errors import NewsdiffError
from newsdiff.model import Article, Document
from newsdiff.segmenting import segment
from newsdiff.segmenting import sentences as sentences_module

SEEDS = Path(__file__).parents[3] / "seeds"


def seed(name: str) -> Article:
    return segment(Document((SEEDS / name).read_text(encoding="utf-8"), name))


def sentences(article: Article) -> list[str]:
    return [article.sentence_text(index) for index in range(len(article.sentences))]


def test_the_tail_of_the_blog_is_one_sentence_of_boilerplate() -> None:
    blog = seed("izhevsk-blog.txt")
    *_, last, tail = sentences(blog)
    assert last.endswith("in persuading either side to compromise.")
    assert " ".join(tail.split()) == (
        "The post Three dead as Ukraine hits Russian city deep behind front line "
        "appeared first on Linda Ikeji Blog."
    )
    assert [blog.kind(index) for index in (-2, -1)] == ["prose", "boilerplate"]


def test_the_stray_date_of_the_wire_is_not_glued_to_the_lead() -> None:
    wire = seed("izhevsk-wire.txt")
    date, lead = sentences(wire)[:2]
    assert date == "date 2025-07-01"
    assert lead.startswith("Ukrainian drones attacked")
    assert wire.kind(0) == "boilerplate"


def test_a_quotation_of_the_wire_is_divided() -> None:
    wire = sentences(seed("izhevsk-wire.txt"))
    first = wire.index('"Unfortunately, we have three fatalities.')
    assert wire[first + 1].startswith('We extend our deepest condolences to their families," Alexander')
    assert wire[first + 1].endswith("wrote on Telegram.")


def test_a_subheading_is_a_heading() -> None:
    wire = seed("izhevsk-wire.txt")
    assert wire.kind(sentences(wire).index("Escalation promises")) == "heading"


@pytest.mark.parametrize(
    "declared, asked, expected",
    [(None, None, "de"), ("fr", None, "fr"), ("fr", "es", "es"), (None, "es", "es")],
)
def test_the_language_asked_for_counts_first_then_that_of_the_file(
    declared: str | None, asked: str | None, expected: str
) -> None:
    document = Document("Die Polizei sucht nach den Tätern, die in der Nacht flohen.", "x", language=declared)
    assert segment(document, language=asked).language == expected


def test_an_empty_document_is_an_article_with_nothing_in_it() -> None:
    article = segment(Document("", "x"))
    assert (article.paragraphs, article.sentences, article.language) == ((), (), "und")


def test_a_heading_is_one_sentence() -> None:
    article = segment(Document("Who won? We ask Dr. Hale\n\nHe won. She lost.\n", "x"))
    assert sentences(article) == ["Who won? We ask Dr. Hale", "He won.", "She lost."]


@pytest.mark.parametrize("text", ["One.\n\nTwo.\n\nThree.\n\nFour.", "It rained. We left. It rained. We left."])
def test_a_file_of_far_too_many_sentences_is_refused(text: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(segmenting, "MOST_SENTENCES", 4)
    assert len(segment(Document(text, "a.txt")).sentences) == 4
    monkeypatch.setattr(segmenting, "MOST_SENTENCES", 3)
    with pytest.raises(NewsdiffError, match=r"'a␛.txt' has more than 3 sentences, .*: keep only"):
        segment(Document(text, "a\x1b.txt"))


def test_no_more_sentences_are_worked_out_than_are_allowed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(segmenting, "MOST_SENTENCES", 3)
    asked: list[str] = []

    def split(language: str, piece: str) -> list[str]:
        asked.append(piece)
        return piece.split("|")

    monkeypatch.setattr(sentences_module.sentencex, "segment", split)
    with pytest.raises(NewsdiffError, match="more than 3 sentences"):
        segment(Document("It rained! " * 10_000 + "It rained. ", "x"))
    assert sum(map(len, asked)) < 2 * sentences_module.LONGEST_PIECE
