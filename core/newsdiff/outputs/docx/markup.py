"""Writing the XML of the document's text: paragraphs, tracked changes, and the positions of comments.

Text and attributes from articles pass through `cleaned` and `escaped`, so that none of it is interpreted as markup.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Sequence
from itertools import count, groupby
from xml.sax.saxutils import escape, quoteattr

from newsdiff.outputs.docx.cleaning import cleaned_text
from newsdiff.outputs.docx.comments import Comment
from newsdiff.outputs.docx.paragraphs import DocxParagraph, TextRun
from newsdiff.outputs.docx.pieces import Change

RIGHT_TO_LEFT = frozenset({"ar", "fa", "he", "ur", "yi"})
"""Languages written from right to left."""

UNKNOWN = frozenset({"", "und"})
"""Codes for an unknown language, which are not written to the document."""

_DATE = "2000-01-01T00:00:00Z"
"""A fixed date for the start of each move, because the format requires one. Other changes are not dated."""

_LONGEST_AUTHOR = 255
"""Maximum length of an author's name that Word accepts, in characters."""

_STYLES = {"heading": "Heading2", "list-item": "ListParagraph", "boilerplate": "Boilerplate"}
_MARKS = {"deleted": "del", "inserted": "ins"}


def author(name: str) -> str:
    """Return an outlet's name as the author of a change, as a quoted XML attribute."""
    return quoteattr(cleaned_text(name)[:_LONGEST_AUTHOR])


def body(
    paragraphs: Iterable[DocxParagraph], comments: Sequence[Comment], names: tuple[str, str], language: str
) -> str:
    """Return the paragraphs as XML.

    Args:
        paragraphs: The paragraphs.
        comments: The comments; their ids are their indexes.
        names: The authors of deletions and of insertions.
        language: The language of inserted text.
    """
    listed = list(paragraphs)
    runs = Counter((run.passage, run.change) for one in listed for run in one.runs if run.moved)
    moves = {passage for passage, _ in runs if runs[passage, "deleted"] == runs[passage, "inserted"] == 1}
    return "".join(_Writer(comments, names, language, moves).written(listed))


class _Writer:
    """Writes paragraphs, giving each change its own id and attaching comments where passages start."""

    def __init__(
        self, comments: Sequence[Comment], names: tuple[str, str], language: str, moves: Collection[int]
    ) -> None:
        self._ids = count(1)
        self._moves = moves
        self._authors = {"deleted": author(names[0]), "inserted": author(names[1])}
        self._language = f"<w:rPr><w:lang w:val={quoteattr(language)}/></w:rPr>" if language not in UNKNOWN else ""
        self._direction = "<w:bidi/>" if language in RIGHT_TO_LEFT else ""
        self._comments: dict[int, list[int]] = {}
        for number, comment in enumerate(comments):
            self._comments.setdefault(comment.passage, []).append(number)

    def written(self, paragraphs: Iterable[DocxParagraph]) -> Iterator[str]:
        """Yield the paragraphs as XML."""
        for paragraph in paragraphs:
            runs = "".join(
                self._passage(number, list(group)) for number, group in groupby(paragraph.runs, lambda run: run.passage)
            )
            yield f"<w:p>{self._properties(paragraph)}{runs}</w:p>\n"

    def _properties(self, paragraph: DocxParagraph) -> str:
        style = f'<w:pStyle w:val="{_STYLES[paragraph.kind]}"/>' if paragraph.kind in _STYLES else ""
        mark = f"<w:rPr>{self._tag(paragraph.mark)}/></w:rPr>" if paragraph.mark != "kept" else ""
        return f"<w:pPr>{style}{self._direction}{mark}</w:pPr>"

    def _tag(self, change: Change, name: str = "") -> str:
        """Return the start of a tag for a change, without its closing bracket."""
        return f'<w:{name or _MARKS[change]} w:id="{next(self._ids)}" w:author={self._authors[change]}'

    def _passage(self, number: int, runs: list[TextRun]) -> str:
        """Return the runs of one passage, with its comments if it starts here."""
        text = "".join(map(self._run, runs))
        for comment in self._comments.pop(number, ()):
            text = (
                f'<w:commentRangeStart w:id="{comment}"/>{text}<w:commentRangeEnd w:id="{comment}"/>'
                f'<w:r><w:commentReference w:id="{comment}"/></w:r>'
            )
        return text

    def _run(self, run: TextRun) -> str:
        text = escape(run.text)
        if run.change == "kept":
            return f'<w:r><w:t xml:space="preserve">{text}</w:t></w:r>'
        deleted = run.change == "deleted"
        properties = "" if deleted else self._language
        if run.passage in self._moves:
            return self._moved(run, f'<w:r>{properties}<w:t xml:space="preserve">{text}</w:t></w:r>')
        tag = "delText" if deleted else "t"
        inner = f'<w:r>{properties}<w:{tag} xml:space="preserve">{text}</w:{tag}></w:r>'
        return f"{self._tag(run.change)}>{inner}</w:{_MARKS[run.change]}>"

    def _moved(self, run: TextRun, inner: str) -> str:
        """Return the origin or destination of a move. Both have the same name, which is unique to the move."""
        name = "moveFrom" if run.change == "deleted" else "moveTo"
        start = f'{self._tag(run.change, f"{name}RangeStart")} w:date="{_DATE}" w:name="move{run.passage}"/>'
        number = start.partition('w:id="')[2].partition('"')[0]
        return f'{start}{self._tag(run.change, name)}>{inner}</w:{name}><w:{name}RangeEnd w:id="{number}"/>'
