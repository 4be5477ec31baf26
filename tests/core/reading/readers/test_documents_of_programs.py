"""Word, OpenDocument, RTF and PDF documents, and books: which parts are text and which are not."""

# ruff: noqa: E501 - documents stand in one line each

from __future__ import annotations

import io
import sys
import time
import zipfile
from contextlib import suppress
from pathlib import Path

import pytest

from newsdiff.errors import NewsdiffError
from newsdiff.model import Document
from newsdiff.reading import read
from newsdiff.reading.formats import READERS
from newsdiff.reading.readers import archives

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
MC = "http://schemas.openxmlformats.org/markup-compatibility/2006"

TYPES = (
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.'
    'wordprocessingml.document.main+xml"/></Types>'
)
RELATIONS = (
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" '
    'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" '
    'Target="word/document.xml"/></Relationships>'
)


def zipped(members: dict[str, str | bytes]) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name, content, zipfile.ZIP_STORED if name == "mimetype" else None)
    return packed.getvalue()


def word(body: str, **more: str) -> bytes:
    document = f'<w:document xmlns:w="{W}" xmlns:mc="{MC}"><w:body>{body}</w:body></w:document>'
    members: dict[str, str | bytes] = {"[Content_Types].xml": TYPES, "_rels/.rels": RELATIONS}
    members |= {"word/document.xml": document} | {f"word/{name}.xml": content for name, content in more.items()}
    return zipped(members)


def run(text: str, properties: str = "", tag: str = "t") -> str:
    return f'<w:r>{properties}<w:{tag} xml:space="preserve">{text}</w:{tag}></w:r>'


def paragraph(*runs: str) -> str:
    return f"<w:p>{''.join(runs)}</w:p>"


def saved(tmp_path: Path, name: str, data: bytes | str) -> Document:
    path = tmp_path / name
    path.write_bytes(data.encode() if isinstance(data, str) else data)
    return read(path)


def refused(tmp_path: Path, name: str, data: bytes | str) -> str:
    with pytest.raises(NewsdiffError) as error:
        saved(tmp_path, name, data)
    return str(error.value)


HIDDEN = "<w:rPr><w:vanish/></w:rPr>"
SHOWN = '<w:rPr><w:vanish w:val="0"/></w:rPr>'
BY = 'w:id="1" w:author="x" w:date="2031-01-01T00:00:00Z"'
BOX = (
    f"<mc:AlternateContent><mc:Choice><w:txbxContent>{paragraph(run('A box.'))}</w:txbxContent></mc:Choice>"
    f"<mc:Fallback><w:pict><w:txbxContent>{paragraph(run('A box.'))}</w:txbxContent></w:pict></mc:Fallback>"
    "</mc:AlternateContent>"
)

WORD = [
    ("inserted", paragraph(run("It "), f"<w:ins {BY}>{run('never ')}</w:ins>", run("fell.")), "It never fell."),
    ("deleted", paragraph(run("It fell"), f"<w:del {BY}>{run(' twice', tag='delText')}</w:del>", run(".")), "It fell."),
    (
        "moved",
        paragraph(run("One."), f"<w:moveFrom {BY}>{run(' Two.')}</w:moveFrom>")
        + paragraph(run("Three."), f"<w:moveTo {BY}>{run(' Two.')}</w:moveTo>"),
        "One.\n\nThree. Two.",
    ),
    ("hidden", paragraph(run("It "), run("secretly ", HIDDEN), run("fell.", SHOWN)), "It fell."),
    (
        "comment",
        paragraph('<w:commentRangeStart w:id="1"/>', run("It fell."), '<w:r><w:commentReference w:id="1"/></w:r>'),
        "It fell.",
    ),
    ("field", paragraph(f'<w:fldSimple w:instr="AUTHOR">{run("A. Hollin")}</w:fldSimple>', run(" fell.")), "A. Hollin fell."),
    ("text box", paragraph(run("It fell."), f"<w:r>{BOX}</w:r>"), "It fell.\n\nA box."),
    (
        "table",
        f"<w:tbl><w:tr><w:tc>{paragraph(run('Dead'))}</w:tc><w:tc>{paragraph(run('4'))}</w:tc></w:tr></w:tbl>",
        "Dead\n\n4",
    ),
    ("line break", paragraph(run("One."), "<w:r><w:br/></w:r>", run("Two.")), "One.\nTwo."),
]


@pytest.mark.parametrize("body, text", [case[1:] for case in WORD], ids=[case[0] for case in WORD])
def test_a_word_document_reads_with_its_changes_accepted(tmp_path: Path, body: str, text: str) -> None:
    assert saved(tmp_path, "story.docx", word(body)).text == text


def test_text_hidden_by_its_style(tmp_path: Path) -> None:
    styles = f'<w:styles xmlns:w="{W}"><w:style w:type="character" w:styleId="Note">{HIDDEN}</w:style></w:styles>'
    note = '<w:rPr><w:rStyle w:val="Note"/></w:rPr>'
    assert saved(tmp_path, "a.docx", word(paragraph(run("It fell."), run(" Ask!", note)), styles=styles)).text == "It fell."


def bomb(member: str) -> bytes:
    return zipped({"mimetype": "application/epub+zip", "word/document.xml": "x", member: b"\0" * (65 << 20)})


def test_what_unpacks_to_far_too_much_is_refused_unopened(
    parsed_here: None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    data = bomb("word/media/image1.png")
    monkeypatch.setattr(zipfile.ZipFile, "read", lambda *_: pytest.fail("unpacked"))
    assert refused(tmp_path, "a.docx", data).endswith(
        "a.docx' unpacks to more than 64 MB, too much for an article: remove its pictures, or save its text as plain text."
    )


def test_the_directory_of_an_archive_may_lie(tmp_path: Path) -> None:
    data = zipped({"word/document.xml": b"x" * 1000})
    lying = data.replace((1000).to_bytes(4, "little"), (10).to_bytes(4, "little"))
    assert "is a damaged Word document: open it in the program that made it" in refused(tmp_path, "a.docx", lying)


@pytest.mark.parametrize("name, kind", [("a.docx", "Word document"), ("a.odt", "OpenDocument text")])
def test_a_truncated_document_is_not_taken_for_another_archive(tmp_path: Path, name: str, kind: str) -> None:
    whole = zipped({"mimetype": "x" * 500})
    assert f"is a damaged {kind}: open it" in refused(tmp_path, name, whole[:300])
    assert "is a ZIP archive, not text: unpack it" in refused(tmp_path, name, whole)
    assert "is a ZIP archive, not text: unpack it" in refused(tmp_path, "a.zip", whole[:300])


@pytest.mark.parametrize("depth", [300, 100_000])
def test_deep_documents_are_refused(tmp_path: Path, depth: int) -> None:
    table = "<w:tbl><w:tr><w:tc>" * depth + "</w:tc></w:tr></w:tbl>" * depth
    assert "is a damaged Word document" in refused(tmp_path, "a.docx", word(table))
    office = 'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:t"'
    content = f"<office:text {office}>{'<text:section>' * depth}{'</text:section>' * depth}</office:text>"
    members: dict[str, str | bytes] = {"mimetype": "application/vnd.oasis.opendocument.text", "content.xml": content}
    assert "is a damaged OpenDocument text" in refused(tmp_path, "a.odt", zipped(members))


def test_entities_of_a_document_are_not_expanded(tmp_path: Path) -> None:
    laughs = "".join(f'<!ENTITY l{n + 1} "{f"&l{n};" * 10}">' for n in range(10))
    document = (
        f'<!DOCTYPE d [<!ENTITY l0 "ha"><!ENTITY far SYSTEM "file:///etc/passwd">{laughs}]>'
        f'<w:document xmlns:w="{W}"><w:body>{paragraph(run("It fell. &far; &l9;"))}</w:body></w:document>'
    )
    path = tmp_path / "a.docx"
    path.write_bytes(zipped({"[Content_Types].xml": TYPES, "_rels/.rels": RELATIONS, "word/document.xml": document}))
    try:
        text = read(path).text
    except NewsdiffError:
        text = ""
    assert len(text) < 100
    assert "root:" not in text


def test_an_archive_with_a_password_is_refused(tmp_path: Path) -> None:
    data = bytearray(word(paragraph(run("It fell."))))
    for at in range(len(data) - 4):
        if data[at : at + 4] == b"PK\x01\x02":
            data[at + 8] |= 1
    assert "is protected by a password: save a copy without one." in refused(tmp_path, "a.docx", bytes(data))


OFFICE = (
    'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"'
    ' xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/"'
)


def open_text(body: str, styles: str = "") -> bytes:
    content = (
        f"<office:document-content {OFFICE}><office:automatic-styles>{styles}</office:automatic-styles>"
        f"<office:body><office:text>{body}</office:text></office:body></office:document-content>"
    )
    return zipped({"mimetype": "application/vnd.oasis.opendocument.text", "content.xml": content})


OPEN = [
    ("deleted", "<text:tracked-changes><text:p>Gone.</text:p></text:tracked-changes><text:p>It fell.</text:p>", "It fell."),
    ("comment", "<text:p>It <office:annotation><text:p>Check!</text:p></office:annotation>fell.</text:p>", "It fell."),
    ("spaces and breaks", '<text:p>It<text:s text:c="2"/>fell.<text:line-break/>Twice.</text:p>', "It fell.\nTwice."),
    ("hidden", '<text:p>It <text:span text:style-name="H">secretly </text:span>fell.</text:p>', "It fell."),
    (
        "note",
        "<text:p>It<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>Did it?</text:p>"
        "</text:note-body></text:note> fell.</text:p><text:p>Twice.</text:p>",
        "It fell.\n\nTwice.\n\nDid it?",
    ),
]
HIDES = '<style:style style:name="H"><style:text-properties text:display="none"/></style:style>'


@pytest.mark.parametrize("body, text", [case[1:] for case in OPEN], ids=[case[0] for case in OPEN])
def test_an_opendocument_text(tmp_path: Path, body: str, text: str) -> None:
    assert saved(tmp_path, "story.odt", open_text(body, HIDES)).text == text


def test_notes_are_separated(tmp_path: Path) -> None:
    document = saved(tmp_path, "story.odt", open_text(OPEN[-1][1]))
    assert [(document.text[part.start : part.end], part.role) for part in document.parts] == [("Did it?", "footnote")]


RTF = [
    (r"{\rtf1\ansi It \b fell\b0 .\par Twice.\par}", "It fell.\n\nTwice."),
    (r"{\rtf1\ansi\ansicpg1250 \'8fle i \u322?adnie.\par}", "Źle i ładnie."),
    (r"{\rtf1 It {\v secretly }fell{\deleted  twice}.\par}", "It fell."),
    (r"{\rtf1 It \v secretly \v0 fell.\par}", "It fell."),
    (
        r'{\rtf1 {\field{\*\fldinst{HYPERLINK "https://example.org/"}}{\fldrslt{Brenn & Sohn}}} said so.\par}',
        "Brenn & Sohn said so.",
    ),
    (r"{\rtf1{\info{\title Gone}}{\pict\pngblip " + "89504e47" * 500 + r"}It fell.\par}", "It fell."),
]


@pytest.mark.parametrize("rtf, text", RTF)
def test_rich_text(tmp_path: Path, rtf: str, text: str) -> None:
    assert saved(tmp_path, "story.rtf", rtf).text == text


HOSTILE = {
    "a title without end.eml": "Subject: " + "=?utf-8?q?a?= " * 50_000 + "\n",
    "a sender in quotation marks.eml": "From: " + '"' * 100_000 + "\n",
    "a sender in brackets.eml": "From: " + "(" * 100_000 + "\nDate: " + "(" * 100_000 + "\n",
    "a type of many parameters.eml": "Content-Type: text/plain; " + "a=b; " * 50_000 + "\n",
    "parts without end.eml": "Content-Type: multipart/mixed; boundary=a\n\n" + "--a\n\nx\n" * 50_000,
    "links without end.rtf": r"{\rtf1 " + r'{\field{\*\fldinst{HYPERLINK "x"}}' * 50_000,
    "fonts without end.rtf": r"{\rtf1 {\fonttbl" + r"\f0 " * 300_000,
    "brackets without end.rtf": r"{\rtf1 " + "{" * 500_000,
    "brackets without end.md": "[" * 100_000,
    "quotes in quotes.md": "> " * 100_000,
    "tags without end.vtt": "WEBVTT\n\n00:01.000 --> 00:02.000\n" + "<c>" * 500_000,
}


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_documents_take_bounded_time(parsed_here: None, tmp_path: Path, name: str) -> None:
    text = HOSTILE[name]
    path = tmp_path / name
    path.write_text(f"MIME-Version: 1.0\nX: y\n{text}\nhi" if name.endswith(".eml") else text)
    before = time.process_time()
    with suppress(NewsdiffError):
        read(path)
    assert time.process_time() - before < 15


def test_a_document_of_too_many_elements_is_refused(parsed_here: None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(archives, "MOST_ELEMENTS", 50)
    assert "is too long for an article" in refused(tmp_path, "a.docx", word(paragraph(run("It fell.")) * 20))


def test_a_pdf_without_the_extra_says_how_to_install_it(parsed_here: None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pypdfium2", None)
    message = refused(tmp_path, "a.pdf", b"%PDF-1.7\n")
    assert message.endswith("a.pdf' is a PDF, which needs an extra: install it with pip install 'newsdiff[pdf]'.")


def test_a_scan_and_a_damaged_pdf(tmp_path: Path) -> None:
    pypdfium2 = pytest.importorskip("pypdfium2")
    document = pypdfium2.PdfDocument.new()
    document.new_page(200, 200)
    document.save(tmp_path / "scan.pdf")
    with pytest.raises(NewsdiffError, match=r"scan\.pdf' contains no text: it is a scan"):
        read(tmp_path / "scan.pdf")
    assert "is a damaged PDF" in refused(tmp_path, "a.pdf", b"%PDF-1.7\nnothing")


PDF = """%PDF-1.7
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>endobj
4 0 obj<</Length 43>>stream\nBT /F1 12 Tf 72 700 Td (It fell.) Tj ET     \nendstream endobj
5 0 obj<</Type/Font/Subtype/TrueType/BaseFont/X/FirstChar 0/LastChar 255/ToUnicode 7 0 R
/FontDescriptor<</Type/FontDescriptor/FontName/X/Flags 32/FontFile2 6 0 R>>>>endobj
6 0 obj<</Length {length}>>stream\n{font}\nendstream endobj
7 0 obj<</Length {maps}>>stream\n{map}\nendstream endobj
trailer<</Root 1 0 R>>
"""


@pytest.mark.parametrize("font", ["", "\0" * 9_000, "\0\1\0\0\xff\xff" + "\xab\x00" * 5_000, "OTTO" + "\x7f" * 9_000])
@pytest.mark.parametrize("mapping", ["", "1 beginbfrange <00> <ffffffff> <0041> endbfrange", "99 beginbfchar <41> <d800>"])
def test_a_broken_font_is_no_failure(tmp_path: Path, font: str, mapping: str) -> None:
    pytest.importorskip("pypdfium2")
    text = PDF.format(font=font, length=len(font), map=mapping, maps=len(mapping))
    (tmp_path / "a.pdf").write_bytes(text.encode("latin-1"))
    with suppress(NewsdiffError):
        assert len(read(tmp_path / "a.pdf").text) < 20


@pytest.mark.parametrize("reader", READERS, ids=[reader.name for reader in READERS])
def test_each_format_has_a_module_and_words_for_the_help(reader: object) -> None:
    from importlib import import_module

    from newsdiff.reading.formats import Reader

    assert isinstance(reader, Reader)
    assert callable(import_module(reader.module).extract)
    assert reader.help
    assert all(suffix.startswith(".") and suffix == suffix.lower() for suffix in reader.suffixes)


def test_limits_of_archives_are_those_of_files() -> None:
    assert archives.MOST_UNPACKED == 64 << 20
