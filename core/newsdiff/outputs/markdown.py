"""Markdown output, for an issue or a chat: the shares as a table, then the passages that differ.

Text of articles that could be interpreted as markup is escaped. An invisible word joiner after the `@` prevents
`@somebody` from notifying anybody; `#12` and `:smile:` are treated likewise. Text only in the left article is struck
out, text only in the right one is bold.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from newsdiff.model import Comparison, Passage
from newsdiff.model.counts import word_counts
from newsdiff.outputs import discrepancies, wording
from newsdiff.outputs.counterparts import Counterparts, counterparts
from newsdiff.outputs.inline_edits import Where, edit_parts, has_edits
from newsdiff.outputs.notices import notices
from newsdiff.outputs.wording import POSSIBLE, count, label, note_lines, outlet_names, passage_text, percent, place
from newsdiff.text.sanitize import sanitize

if TYPE_CHECKING:
    from newsdiff.outputs.formats import RenderOptions

_SIGNS = re.compile(r"[\\`*_\[\]~|$]|<|&(?=#?\w+;)|:(?=//)|(?<=[Ww]{3})\.")
"""Characters that are markup anywhere in a line; the last two would turn addresses into links."""

_START = re.compile(r"\A(?=[#+\-=>/])|(?<=\d)(?=[.)])")
"""Matches positions of markup that counts only at the start of a line: before a character, or after the number of a
list item.
"""

_CLOSING = re.compile(r"(?<= )(?=#+\Z)")
"""Matches the position before number signs at the end of a heading, which would not be displayed."""

_CALLS = re.compile(r"(?<=[@#])(?=\w)|(?<=:)(?=[\w+-]{1,60}:)|(?<==)(?==)")
"""Matches positions after characters that would notify somebody, refer to an issue, become an emoji, or highlight
text."""

_ENTITIES = {"<": "&lt;", "&": "&amp;"}
_JOINER = "\u2060"


def render(comparison: Comparison, options: RenderOptions) -> str:
    """Render the comparison as Markdown; the entry point for `FORMATS`."""
    return markdown(comparison, shown=options.shown)


def markdown(comparison: Comparison, *, shown: frozenset[int] | None = None) -> str:
    """Return the comparison as Markdown (GitHub's table form), ending in a line feed.

    If `shown` is given, only these passages are listed.
    """
    names = outlet_names(comparison)
    called = (escaped(names[0]), escaped(names[1]))
    found = counterparts(comparison)
    blocks = ["\n".join(_head(comparison, called)), "\n".join(_shares(comparison, called))]
    if comparison.identical:
        blocks.append(wording.IDENTICAL)
    elif any(has_edits(passage) for passage in comparison.differences):
        blocks.append(wording.edits_legend(*called, deleted="~~struck-out text~~", inserted="**bold text**"))
    if words := wording.selection(comparison, shown):
        blocks.append(words)
    listed = wording.listed(comparison, shown=shown)
    blocks.extend("\n".join(_passage(comparison, passage, names, found)) for passage in listed)
    return "\n\n".join(blocks) + "\n"


def escaped(text: str) -> str:
    """Escape text as one line of Markdown that displays it unchanged and notifies nobody."""
    return _escaped(" ".join(sanitize(text).split()), starts_line=True)


def _escaped(text: str, *, starts_line: bool) -> str:
    shown = _SIGNS.sub(lambda match: _ENTITIES.get(match[0], "\\" + match[0]), text)
    if starts_line:
        number = len(text) - len(text.lstrip("0123456789"))
        start = _START.sub(r"\\", text[: number + 1], count=1)
        shown = start + shown[number + 1 :] if start != text[: number + 1] else shown
    return _CALLS.sub(_JOINER, shown)


def edited(comparison: Comparison, passage: Passage) -> str:
    """Return a passage as one line of Markdown.

    Text that is only on the left is struck out, and text that is only on the right is bold.
    """
    return edited_parts(edit_parts(comparison, passage))


def edited_parts(parts: Iterable[tuple[Where, str]], *, starts_line: bool = True) -> str:
    """Return parts of a text as one line of Markdown, marked as in `edited`."""
    line = ""
    for where, text in parts:
        part = re.sub(r"\s+", " ", sanitize(text))
        if line.endswith(" ") or not line:
            part = part.removeprefix(" ")
        starts = starts_line and not line
        line += _marked(part, _MARKS[where]) if where != "both" else _escaped(part, starts_line=starts)
    return line.rstrip(" ")


_MARKS: dict[Where, str] = {"a": "~~", "b": "**"}


def _marked(part: str, mark: str) -> str:
    """Escape a part of a line and put a mark around it, inside the spaces at its ends.

    A mark between a letter and punctuation, or before a space, would be displayed literally. Therefore an invisible
    joiner separates the mark from anything but letters and digits.
    """
    inner = part.strip(" ") or part
    if not inner:
        return ""
    start, end = (0, len(part)) if part.isspace() else (part.index(inner), part.index(inner) + len(inner))
    joiners = ["" if inner[at].isalnum() else _JOINER for at in (0, -1)]
    return f"{part[:start]}{mark}{_escaped(inner, starts_line=False).join(joiners)}{mark}{part[end:]}"


def _head(comparison: Comparison, names: tuple[str, str]) -> Iterator[str]:
    yield _CLOSING.sub(r"\\", f"## {names[0]} and {names[1]}")
    yield ""
    for article, name in zip(comparison.articles, names, strict=True):
        document = article.document
        fetched = f"{document.address} at {document.retrieved}" if document.address else ""
        known = [document.title, document.date, fetched]
        facts = [escaped(fact) for fact in known if fact] + [count(len(article.sentences), "sentence")]
        yield f"- **{name}**: {', '.join(facts)}"
    for words in (*notices(comparison), discrepancies.counted(comparison), wording.corrected(comparison)):
        if words:
            yield f"- {words}"


def _shares(comparison: Comparison, names: tuple[str, str]) -> Iterator[str]:
    a, b = comparison.provenance.a, comparison.provenance.b
    kinds = zip(word_counts(a, "a"), word_counts(b, "b"), strict=True)
    rows = [(left.name, left.words, right.words) for left, right in kinds]
    possible = [(POSSIBLE, a.possible, b.possible)] if a.possible or b.possible else []
    yield f"| Words | {names[0]} | {names[1]} |"
    yield "|---|---:|---:|"
    for words, left, right in (*rows, ("of which moved", a.moved, b.moved), *possible):
        yield f"| {words} | {left:,} ({percent(left, a.words)}) | {right:,} ({percent(right, b.words)}) |"


def _passage(comparison: Comparison, passage: Passage, names: tuple[str, str], found: Counterparts) -> Iterator[str]:
    """Yield a heading, and the text as a quotation with inline edits."""
    yield f"**{passage.id}. {escaped(label(passage, names))}** ({escaped(place(passage, names))})"
    yield ""
    if has_edits(passage):
        yield f"> {edited(comparison, passage)}"
    elif passage.a:
        yield f"> {escaped(passage_text(comparison.a, passage.a))}"
    else:
        yield f"> {escaped(passage_text(comparison.b, passage.b))}"
    for line in (
        *discrepancies.statements(comparison, passage, names),
        *found.statements(passage, names),
        *note_lines(comparison, passage),
    ):
        yield ""
        yield escaped(line)
