"""Corrections and notes in every plain output: mentioned if there are any, and only then."""

from __future__ import annotations

import csv
import io
import json
from dataclasses import replace

import jsonschema
import pytest

import newsdiff
from newsdiff.comparing.anchors import anchor
from newsdiff.comparing.explain import explain
from newsdiff.model import Comparison, Correction, Note
from newsdiff.outputs.csv_table import table
from newsdiff.outputs.explanation import explanation_text
from newsdiff.outputs.html import html_report
from newsdiff.outputs.markdown import markdown
from newsdiff.outputs.schema import schema_text
from newsdiff.outputs.summary import summary
from newsdiff.outputs.text import listing

SAID = "Includes 2 manual corrections: 1 paired, 1 unpaired."


@pytest.fixture(scope="module")
def plain() -> Comparison:
    return newsdiff.compare(
        "The mayor resigned on Monday.\n\nNobody saw it coming.\n\nIt rains in May.",
        "The mayor resigned on Monday.\n\nHeavy storms are expected.\n\nIt rains in May.",
    )


@pytest.fixture(scope="module")
def corrected(plain: Comparison) -> Comparison:
    asked = (("unpair", 0, 0), ("pair", 1, 1))
    made = [Correction(kind, anchor(plain.a, i), anchor(plain.b, j)) for kind, i, j in asked]  # type: ignore[arg-type]
    return newsdiff.compare(plain.a.document, plain.b.document, corrections=made)


def test_json_names_the_corrected_sentences(plain: Comparison, corrected: Comparison) -> None:
    assert plain.to_dict()["corrections"] == {"count": 0, "pairs": []}
    data = json.loads(corrected.to_json())
    assert data["corrections"] == {
        "count": 2,
        "pairs": [{"kind": "unpair", "a": 0, "b": 0}, {"kind": "pair", "a": 1, "b": 1}],
    }
    assert data["settings"]["corrections"] == 2
    assert {"a": 1, "b": 1, "score": 1.0, "role": "main"} in data["links"]
    jsonschema.validate(data, json.loads(schema_text()))


def test_listing_summary_and_explanation_say_how_many(plain: Comparison, corrected: Comparison) -> None:
    for text in (listing(corrected, width=200), summary(corrected, width=200)):
        assert text.count(SAID) == 1
    assert "correction" not in listing(plain) + summary(plain)
    made = next(passage.id for passage in corrected.passages if passage.a == (1,) and passage.b)
    text = explanation_text(corrected, explain(corrected, made), width=200)
    assert ". Paired manually.\n" in text
    assert SAID in text


def test_an_unpaired_sentence_is_not_said_to_lack_a_similar_one(corrected: Comparison) -> None:
    made = next(passage.id for passage in corrected.passages if passage.a == (0,))
    text = explanation_text(corrected, explain(corrected, made), width=200)
    assert ": unpaired manually.\n" in text
    assert "similar enough" not in text
    report = html_report(corrected)
    assert "Unpaired manually." in report


def test_every_other_export_mentions_corrections(plain: Comparison, corrected: Comparison) -> None:
    assert f"- {SAID}\n" in markdown(corrected)
    assert "correction" not in markdown(plain)
    assert SAID in html_report(corrected)
    rows = list(csv.DictReader(io.StringIO(table(corrected).removeprefix("\ufeff"))))
    assert sum(int(row["corrections"]) for row in rows) == 2
    noted = replace(plain, notes=(Note(1, "Ask *them*.\nTwice.", True),))
    assert "\n\nBookmarked.\n\nNote: Ask \\*them\\*.\n\nTwice." in markdown(noted)
    first = next(csv.DictReader(io.StringIO(table(noted).removeprefix("\ufeff"))))
    assert (first["bookmark"], first["note"], first["corrections"]) == ("yes", "Ask *them*. Twice.", "0")


def test_notes_follow_their_passage_even_if_it_is_verbatim(plain: Comparison) -> None:
    noted = replace(plain, notes=(Note(1, "Ask the desk.\nTwice \x1b[31m.", True), Note(2, "", True)))
    text = listing(noted, width=80)
    assert text.count("Bookmarked.") == 2
    assert "    Note: Ask the desk.\n    Twice ␛[31m." in text
    assert "1. Verbatim" in text
    assert "Not listed: 1 verbatim passage" in text
    data = noted.to_dict()
    assert data["notes"][1] == {"passage": 2, "text": "", "bookmarked": True}
    jsonschema.validate(data, json.loads(schema_text()))
    assert listing(plain, width=80).count("Verbatim") == 0
