"""Plain text and Markdown: exactly as decoded, except for damage done in transit."""

# ruff: noqa: E501 - texts stand in one line each

from __future__ import annotations

from pathlib import Path

import pytest

import newsdiff
from newsdiff.model import Document
from newsdiff.reading import read


def saved(tmp_path: Path, data: str | bytes, name: str = "story.txt") -> Document:
    path = tmp_path / name
    path.write_bytes(data.encode() if isinstance(data, str) else data)
    return read(path)


REFERENCES = [
    ("Brenn &amp; Sohn said&nbsp;no.", "Brenn & Sohn said\xa0no."),
    ("&ldquo;No,&rdquo; he said &#8211; twice&#x2026;", "“No,” he said – twice…"),
    ("Caf&eacute; &amp;nbsp;&amp;#8217; twice escaped", "Café \xa0’ twice escaped"),
    ("A & B; R&D; AT&T; &c; a &notaname; b", "A & B; R&D; AT&T; &c; a &notaname; b"),
]


@pytest.mark.parametrize("text, expected", REFERENCES)
def test_character_references_left_in_a_text(tmp_path: Path, text: str, expected: str) -> None:
    document = saved(tmp_path, text)
    assert document.text == expected
    assert bool(document.remarks) == (text != expected)


MARKUP = [
    ("<p>The oven cooled.</p>\n<p>Nobody came &amp; nobody\ncalled.</p>", "The oven cooled.\n\nNobody came & nobody called."),
    ("The oven cooled.<br><br>Nobody came.<br/>\nThe end.<br>", "The oven cooled.\n\nNobody came.\nThe end."),
    ("<div>The oven cooled.\n\nNobody came.</div>", "The oven cooled.\n\nNobody came."),
    ("The <b>oven</b> cooled.\nNobody <a href='x'>came</a>.", "The oven cooled.\nNobody came."),
    ("<h1>Closed</h1><p>The oven was <s>hot</s> <ins>cold</ins>.</p>", "Closed\n\nThe oven was cold."),
]
NO_MARKUP = [
    "In HTML, <p> begins a paragraph.\nA link is an <a>, and <br> a break.\nAll of that is known.",
    "3 < 4 and 5 > 4, <b is no tag>.",
    "He wrote <3 and left.\n\n<ends>",
]


@pytest.mark.parametrize("text, expected", MARKUP)
def test_a_text_that_is_html_is_read_as_html(tmp_path: Path, text: str, expected: str) -> None:
    document = saved(tmp_path, text)
    assert document.text == expected
    assert document.remarks == ("HTML markup was removed.",)


@pytest.mark.parametrize("text", NO_MARKUP)
def test_a_text_about_html_stays_as_it_is(tmp_path: Path, text: str) -> None:
    assert saved(tmp_path, text).text == text


GARBLED = "“Bäcker”, said Żaneta – “so früh?” Ça va, señor, für 5 €…"


@pytest.mark.parametrize("codec", ["cp1252", "latin-1"])
def test_mojibake_is_repaired_and_reported(tmp_path: Path, codec: str) -> None:
    text = GARBLED.replace("Ż", "Z").replace("”", "'" if codec == "cp1252" else "”")
    document = saved(tmp_path, text.encode().decode(codec))
    assert document.text == text
    assert document.remarks == ("Letters garbled by a wrong encoding were repaired.",)


def test_a_closing_quotation_mark_that_lost_its_last_byte(tmp_path: Path) -> None:
    assert saved(tmp_path, "â€œNo,â€ he said. â€œNever.â€\n\nIt’s over.").text == "“No,” he said. “Never.”\n\nIt’s over."


@pytest.mark.parametrize("text", ["Ça va? Ã jamais. São Paulo, Ålesund, Ñandú, Ärger – 5 €.", "Ð and Þ are letters. Â!"])
def test_letters_that_only_look_odd_stay(tmp_path: Path, text: str) -> None:
    document = saved(tmp_path, text)
    assert (document.text, document.remarks) == (text, ())


def test_one_stray_byte_is_still_utf8_and_is_reported(tmp_path: Path) -> None:
    document = saved(tmp_path, "“Shut,” she said – for now\x97 and it’s late.".encode().replace(b"\xc2\x97", b"\x97"))
    assert document.text == "“Shut,” she said – for now\ufffd and it’s late."
    assert document.encoding == "utf-8"
    assert document.remarks == ("1 byte is not valid UTF-8 and shown as \ufffd.",)


def test_a_text_in_an_old_encoding_is_not_taken_for_broken_utf8(tmp_path: Path) -> None:
    document = saved(tmp_path, "Für die Bäcker gibt es – so heißt es – wenig Ärger.".encode("cp1252"))
    assert document.text == "Für die Bäcker gibt es – so heißt es – wenig Ärger."
    assert document.remarks == ()


RENDERED = [
    ("It *fell* on **Monday**, `twice`.", "It fell on Monday, twice."),
    ("[Brenn & Sohn](https://example.org/a_b) said &amp; <https://example.org>.", "Brenn & Sohn said & https://example.org."),
    ("> It fell,\n> he said.\n\n---\n\nTwice.", "It fell,\nhe said.\n\nTwice."),
    ("Closed\n======\n\n- one\n- two\n\n1. three", "Closed\n\none\n\ntwo\n\nthree"),
    ("![smoke](a.jpg)\n\nIt \\*fell\\*. ~~Twice.~~", "It *fell*."),
    ("It fell.[^1]\n\n[^1]: In May.", "It fell.\n\nIn May."),
    ("| dead | hurt |\n| --- | --- |\n| 4 | 9 |", "dead\thurt\n\n4\t9"),
    ("5 * 4 * 3 and snake_case_name, 2 > 1", "5 * 4 * 3 and snake_case_name, 2 > 1"),
    ("", ""),
]


@pytest.mark.parametrize("text, expected", RENDERED)
def test_markdown_is_read_as_it_is_rendered(tmp_path: Path, text: str, expected: str) -> None:
    assert saved(tmp_path, text, "story.md").text == expected


def test_spans_are_those_of_the_rendered_text(tmp_path: Path) -> None:
    document = saved(tmp_path, "---\ntitle: X\n---\n# *Closed*\n\nThe **oven** cooled. It fell.[^a]\n\n[^a]: In May.", "a.md")
    assert [(part.role, document.text[part.start : part.end]) for part in document.parts] == [
        ("headline", "Closed"),
        ("footnote", "In May."),
    ]
    article = newsdiff.compare(document, document).a
    assert [article.sentence_text(index) for index in range(len(article.sentences))] == [
        "Closed",
        "The oven cooled.",
        "It fell.",
        "In May.",
    ]
    assert article.kind(3) == "boilerplate"
