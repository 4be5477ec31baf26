"""Building the file: the parts required by Office Open XML, in a reproducible ZIP archive without timestamps."""

from __future__ import annotations

from collections.abc import Sequence
from io import BytesIO
from xml.sax.saxutils import escape, quoteattr
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from newsdiff.outputs.docx.cleaning import cleaned_text
from newsdiff.outputs.docx.comments import Comment, legend
from newsdiff.outputs.docx.markup import UNKNOWN, author

_START = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml"

_PARTS = ("document", "styles", "settings", "comments", "header1")
_KINDS = {"document": "document.main", "header1": "header"}

_STYLES = """
<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Georgia" w:hAnsi="Georgia" w:cs="Times New Roman"/>\
<w:sz w:val="23"/><w:szCs w:val="23"/>{language}</w:rPr></w:rPrDefault>\
<w:pPrDefault><w:pPr><w:spacing w:after="160" w:line="300" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>
<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>
<w:style w:type="paragraph" w:styleId="Heading2"><w:name w:val="heading 2"/><w:basedOn w:val="Normal"/>\
<w:pPr><w:keepNext/><w:spacing w:before="240" w:after="120"/><w:outlineLvl w:val="1"/></w:pPr>\
<w:rPr><w:b/><w:sz w:val="27"/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="ListParagraph"><w:name w:val="List Paragraph"/><w:basedOn w:val="Normal"/>\
<w:pPr><w:ind w:left="480"/></w:pPr></w:style>
<w:style w:type="paragraph" w:styleId="Boilerplate"><w:name w:val="Boilerplate"/><w:basedOn w:val="Normal"/>\
<w:rPr><w:color w:val="6A6A6A"/><w:sz w:val="20"/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="Header"><w:name w:val="header"/><w:basedOn w:val="Normal"/>\
<w:rPr><w:color w:val="6A6A6A"/><w:sz w:val="17"/></w:rPr></w:style>
"""

_COMPATIBLE = (
    '<w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" '
    'w:val="15"/></w:compat>'
)
"""A setting without which Word opens the document in compatibility mode."""

_SECTION = (
    '<w:sectPr><w:headerReference w:type="default" r:id="rId4"/><w:pgSz w:w="11906" w:h="16838"/>'
    '<w:pgMar w:top="1440" w:right="1440" w:bottom="1440" w:left="1440" w:header="708" w:footer="708" w:gutter="0"/>'
    "</w:sectPr>"
)


def package(text: str, comments: Sequence[Comment], names: tuple[str, str], language: str) -> bytes:
    """Return the bytes of the file.

    Args:
        text: The paragraphs as XML.
        comments: The comments.
        names: The names of the two articles.
        language: The language of the text.
    """
    shown = cleaned_text(names[0]), cleaned_text(names[1])
    head = f'<w:p><w:pPr><w:pStyle w:val="Header"/></w:pPr><w:r><w:t>{escape(legend(shown))}</w:t></w:r></w:p>'
    files = {
        "[Content_Types].xml": _content_types(),
        "_rels/.rels": _relations(
            ("word/document.xml", "officeDocument", _RELATIONS),
            ("docProps/core.xml", "metadata/core-properties", f"{_PACKAGE}/relationships"),
        ),
        "docProps/core.xml": _properties(shown),
        "word/_rels/document.xml.rels": _relations(
            *((f"{part}.xml", part.rstrip("1"), _RELATIONS) for part in _PARTS[1:])
        ),
        "word/document.xml": _part("document", f"<w:body>{text}{_SECTION}</w:body>"),
        "word/styles.xml": _part("styles", _STYLES.format(language=_language(language))),
        "word/settings.xml": _part("settings", _COMPATIBLE),
        "word/comments.xml": _part("comments", "".join(map(_comment, range(len(comments)), comments))),
        "word/header1.xml": _part("hdr", head),
    }
    stream = BytesIO()
    with ZipFile(stream, "w") as archive:
        for name, content in files.items():
            member = ZipInfo(name)  # dated 1 January 1980
            member.compress_type = ZIP_DEFLATED
            archive.writestr(member, f"{_START}{content}".encode())
    return stream.getvalue()


def _language(code: str) -> str:
    return "" if code in UNKNOWN else f"<w:lang w:val={quoteattr(code)}/>"


def _part(root: str, content: str) -> str:
    return f'<w:{root} xmlns:w="{_WORD}" xmlns:r="{_RELATIONS}">{content}</w:{root}>\n'


def _comment(number: int, comment: Comment) -> str:
    initials = quoteattr(comment.author[:1])
    lines = "".join(f'<w:p><w:r><w:t xml:space="preserve">{escape(line)}</w:t></w:r></w:p>' for line in comment.lines)
    return f'<w:comment w:id="{number}" w:author={author(comment.author)} w:initials={initials}>{lines}</w:comment>'


def _content_types() -> str:
    overrides = "".join(
        f'<Override PartName="/word/{part}.xml" ContentType="{_TYPE}.{_KINDS.get(part, part)}+xml"/>' for part in _PARTS
    )
    return (
        f'<Types xmlns="{_PACKAGE}/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Default Extension="xml" ContentType="application/xml"/>'
        '<Override PartName="/docProps/core.xml" '
        'ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>'
        f"{overrides}</Types>\n"
    )


def _relations(*targets: tuple[str, str, str]) -> str:
    """Return a relationships part; the ids are `rId1`, `rId2`, ... in order."""
    rows = "".join(
        f'<Relationship Id="rId{number}" Type="{base}/{kind}" Target="{target}"/>'
        for number, (target, kind, base) in enumerate(targets, 1)
    )
    return f'<Relationships xmlns="{_PACKAGE}/relationships">{rows}</Relationships>\n'


def _properties(names: tuple[str, str]) -> str:
    return (
        f'<cp:coreProperties xmlns:cp="{_PACKAGE}/metadata/core-properties" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/">'
        f"<dc:title>{escape(names[0])} and {escape(names[1])}, compared</dc:title><dc:creator>newsdiff</dc:creator>"
        "</cp:coreProperties>\n"
    )
