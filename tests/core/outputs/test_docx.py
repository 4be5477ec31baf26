"""Tracked changes in Word's format: what a reader sees, and that nothing of an article is markup."""

import io
import zipfile
from dataclasses import replace

import pytest
from lxml import etree

import newsdiff
from newsdiff.errors import NewsdiffError
from newsdiff.model import Comparison, Note
from newsdiff.outputs import format_named
from newsdiff.outputs.docx import tracked_changes
from newsdiff.outputs.docx.markup import body
from newsdiff.outputs.docx.paragraphs import DocxParagraph, TextRun
from newsdiff.reading import document_of

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
LABELS = {"ins": "+", "del": "-", "moveFrom": "<", "moveTo": ">"}
MARKS = {"": "¶", "ins": "¶+", "del": "¶-"}


def parts(comparison: Comparison) -> dict[str, bytes]:
    """Return the parts of the file by name."""
    with zipfile.ZipFile(io.BytesIO(tracked_changes(comparison))) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def changes(comparison: Comparison) -> str:
    """Return the text with `[+…]` for insertions, `[-…]` for deletions, `[<…]` and `[>…]` for moves, a line each."""
    lines = []
    for paragraph in etree.fromstring(parts(comparison)["word/document.xml"]).iter(f"{W}p"):
        line = ""
        for child in paragraph:
            tag = child.tag.removeprefix(W)
            text = "".join(one.text or "" for one in child.iter() if one.tag in {f"{W}t", f"{W}delText"})
            line += f"[{LABELS[tag]}{text}]" if tag in LABELS else text
        mark = paragraph.find(f"{W}pPr/{W}rPr/*")
        lines.append(line + MARKS["" if mark is None else mark.tag.removeprefix(W)])
    return "\n".join(lines)


def compared(a: str, b: str) -> Comparison:
    return newsdiff.compare(document_of(a, name="Wire"), document_of(b, name="Post"))


@pytest.mark.parametrize(
    ("a", "b", "shown"),
    [
        ("The mayor left on Monday.", "The mayor left on Friday.", "The mayor left on [-Monday][+Friday].¶"),
        (
            "The mayor resigned on Monday.\n\nRain fell.\n\nThe council meets today.",
            "The mayor resigned on Monday.\n\nThe council meets today.",
            "The mayor resigned on Monday.¶\n[-Rain fell.]¶-\nThe council meets today.¶",
        ),
        (
            "The mayor resigned on Monday.",
            "The mayor resigned on Monday.\n\nOur reporter saw it.",
            "The mayor resigned on Monday.¶+\n[+Our reporter saw it.]¶",
        ),
        (
            "The mayor resigned on Monday. The council meets today.",
            "The mayor resigned on Monday.\n\nThe council meets today.",
            "The mayor resigned on Monday.[- ]¶+\nThe council meets today.¶",
        ),
    ],
    ids=["words", "a paragraph only on the left", "a paragraph only on the right", "a new paragraph"],
)
def test_changes_are_where_a_reader_expects_them(a, b, shown):
    assert changes(compared(a, b)) == shown


def test_a_passage_in_another_place_is_moved():
    first, second = "The mayor of Bellport resigned on Monday.", "Nobody was hurt in the old town hall fire."
    third = "The council of the town meets today and elects a deputy."
    text = changes(compared(f"{first}\n\n{second}\n\n{third}", f"{second}\n\n{first}\n\n{third}"))
    assert text == f"[<{first}]¶-\n{second}¶\n[>{first}]¶+\n{third}¶"


def test_a_moved_passage_of_two_paragraphs_is_deleted_and_inserted():
    """Word knows a move by its name, which only one origin and one destination can have."""
    runs = [TextRun(change, text, 7, True) for change in ("deleted", "inserted") for text in ("One.", "Two.")]
    text = body([DocxParagraph((run,), "kept", "prose") for run in runs], [], ("Wire", "Post"), "en")
    assert "<w:move" not in text
    assert [text.count(f"<w:{tag} ") for tag in ("del", "ins")] == [2, 2]


def test_a_change_has_the_outlet_as_its_author(story):
    tree = etree.fromstring(parts(story)["word/document.xml"])
    authors = {tag: {one.get(f"{W}author") for one in tree.iter(f"{W}{tag}")} for tag in LABELS}
    assert authors == {"ins": {"Daily"}, "del": {"Agency"}, "moveFrom": {"Agency"}, "moveTo": {"Daily"}}
    changes_made = [one for tag in LABELS for one in tree.iter(f"{W}{tag}", f"{W}{tag}RangeStart")]
    numbers = [one.get(f"{W}id") for one in changes_made]
    assert len(numbers) == len(set(numbers))


def test_notes_and_discrepancies_are_comments():
    made = compared("The flood destroyed 40 houses.", "The flood destroyed 50 houses.")
    made = replace(made, notes=(Note(1, "Ask the mayor.\nTwice.", bookmarked=True),))
    tree = etree.fromstring(parts(made)["word/comments.xml"])
    found = [
        (one.get(f"{W}author"), ["".join(line.itertext()) for line in one.iter(f"{W}p")]) for one in tree
    ]
    assert found == [
        (
            "newsdiff",
            [
                "Deleted text is only in Wire, inserted text only in Post. This does not imply which came first.",
                "Reject all changes for the text of Wire, accept all for that of Post.",
            ],
        ),
        ("newsdiff", ["≠ figures differ: 40 houses / 50 houses"]),
        ("Note", ["Bookmarked.", "Ask the mayor.", "Twice."]),
    ]
    document = etree.fromstring(parts(made)["word/document.xml"])
    assert [one.get(f"{W}id") for one in document.iter(f"{W}commentReference")] == ["0", "1", "2"]


def test_the_same_comparison_gives_the_same_bytes(story):
    assert tracked_changes(story) == tracked_changes(story)


HOSTILE = '</w:t><w:p/>&lt;&#0;]]> "x\' \x00\x1b[31m\x0b\ufffe \u202eevil\u202c so\xadft'


def test_hostile_text_and_names_are_text():
    made = newsdiff.compare(
        newsdiff.Document(f"The {HOSTILE} mayor resigned. Rain fell.", f"{HOSTILE}A"),
        newsdiff.Document(f"The {HOSTILE} mayor resigned today.", f'" w:x="{HOSTILE}B'),
    )
    made = replace(made, notes=(Note(1, HOSTILE, bookmarked=False),))
    strict = etree.XMLParser(resolve_entities=False)
    for name, content in parts(made).items():
        tree = etree.fromstring(content, strict)
        assert not {"x", f"{W}x"} & {key for one in tree.iter() for key in one.attrib}, name
    text = "".join(etree.fromstring(parts(made)["word/document.xml"], strict).itertext())
    assert "</w:t><w:p/>&lt;&#0;]]> \"x' [31m �" in text
    assert "�evil� soft mayor resigned" in text


def test_empty_articles_make_a_document():
    assert changes(newsdiff.compare("", "")) == "¶"
    assert changes(newsdiff.compare("", "Rain fell.")) == "[+Rain fell.]¶"


def test_a_document_with_tracked_changes_is_read_as_the_right_article(story, tmp_path):
    path = tmp_path / "story.docx"
    path.write_bytes(tracked_changes(story))
    assert newsdiff.read(path).text.split() == story.b.text.split()


def test_a_word_document_is_not_text(story):
    word = format_named("docx")
    assert word.binary
    assert word.content(story).startswith(b"PK")
    with pytest.raises(TypeError, match="Word is not text"):
        word.render(story)


def test_other_formats_do_not_accept_its_ending(tmp_path):
    from newsdiff.files.writing import check_target

    path = str(tmp_path / "x.docx")
    check_target(path, (), force=False, own=".docx")
    with pytest.raises(NewsdiffError, match="write one with --docx"):
        check_target(path, (), force=False, own=".html")
