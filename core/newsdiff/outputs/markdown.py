"""The comparison as Markdown, for an issue or a chat: the shares as a table, then the passages that differ.

Nothing in an article is Markdown: what could be read as markup is escaped, and a name such as `@somebody` is
kept from calling anybody by an invisible word joiner after the `@`; so are `#12` and `:smile:`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from newsdiff.model import Article, Comparison, Passage
from newsdiff.outputs.inline_edits import inline_edits
from newsdiff.outputs.wording import corrected, count, label, note_lines, outlet_names, percent, place
from newsdiff.text.sanitize import sanitize

if TYPE_CHECKING:
    from newsdiff.outputs.formats import RenderOptions

_SIGNS = re.compile(r"[\\`*_\[\]~|$]|<|&(?=#?\w+;)|:(?=//)|(?<=[Ww]{3})\.")
"""What is markup wherever it stands; the last two would make links of addresses."""

_START = re.compile(r"(?=[#+\-=>])|(?<=\d)(?=[.)])")
"""Where markup begins that counts only at the start of a line: before a sign, after the number of a list."""

_CLOSING = re.compile(r"(?<= )(?=#+\Z)")
"""Before signs at the end of a heading, which would close it and not be shown."""

_CALLS = re.compile(r"(?<=[@#])(?=\w)|(?<=:)(?=\w+:)")
"""After signs that call somebody, refer to an issue, or become a picture."""

_ENTITIES = {"<": "&lt;", "&": "&amp;"}
_JOINER = "\u2060"


def render(comparison: Comparison, options: RenderOptions) -> str:  # noqa: ARG001 - every format has this form
    """Markdown as a format of `FORMATS`."""
    return markdown(comparison)


def markdown(comparison: Comparison) -> str:
    """The comparison as Markdown (GitHub's table form), ending in a line feed."""
    names = outlet_names(comparison)
    shown = (escaped(names[0]), escaped(names[1]))
    blocks = ["\n".join(_head(comparison, shown)), "\n".join(_shares(comparison, shown))]
    if comparison.identical:
        blocks.append("The two articles are the same but for white space.")
    elif any(passage.content in {"cosmetic", "reworded"} for passage in comparison.differences):
        blocks.append(f"In the edits, `[-…-]` stands only in {shown[0]}, `{{+…+}}` only in {shown[1]}.")
    noted = {note.passage for note in comparison.notes}
    listed = [passage for passage in comparison.passages if passage.differs or passage.id in noted]
    blocks.extend("\n".join(_passage(comparison, passage, names)) for passage in listed)
    return "\n\n".join(blocks) + "\n"


def escaped(text: str) -> str:
    """Text as one line of Markdown that shows it as it is, and calls nobody."""
    line = " ".join(sanitize(text).split())
    number = len(line) - len(line.lstrip("0123456789"))
    start = _START.sub(r"\\", line[: number + 1], count=1)
    signs = _SIGNS.sub(lambda match: _ENTITIES.get(match[0], "\\" + match[0]), line)
    begun = start + signs[number + 1 :] if start != line[: number + 1] else signs
    return _CALLS.sub(_JOINER, begun)


def _head(comparison: Comparison, names: tuple[str, str]) -> Iterator[str]:
    yield _CLOSING.sub(r"\\", f"## {names[0]} and {names[1]}")
    yield ""
    for article, name in zip(comparison.articles, names, strict=True):
        known = [article.document.title, article.document.date]
        facts = [escaped(fact) for fact in known if fact] + [count(len(article.sentences), "sentence")]
        yield f"- **{name}**: {', '.join(facts)}"
    if words := corrected(comparison):
        yield f"- {words}"


def _shares(comparison: Comparison, names: tuple[str, str]) -> Iterator[str]:
    a, b = comparison.provenance.a, comparison.provenance.b
    rows = (
        ("verbatim", a.verbatim, b.verbatim),
        ("cosmetic", a.cosmetic, b.cosmetic),
        ("reworded, shared words", a.reworded_shared, b.reworded_shared),
        ("reworded, words only here", a.reworded_own, b.reworded_own),
        ("only here", a.only_here, b.only_here),
        ("of these moved", a.moved, b.moved),
    )
    yield f"| Words | {names[0]} | {names[1]} |"
    yield "|---|---:|---:|"
    for words, left, right in rows:
        yield f"| {words} | {left:,} ({percent(left, a.words)}) | {right:,} ({percent(right, b.words)}) |"


def _passage(comparison: Comparison, passage: Passage, names: tuple[str, str]) -> Iterator[str]:
    """A heading, and what each article says, as a quotation; edited passages with their edits inline."""
    yield f"**{passage.id}. {escaped(label(passage, names))}** ({escaped(place(passage, names))})"
    yield ""
    if passage.content in {"cosmetic", "reworded"}:
        yield f"> {escaped(inline_edits(comparison, passage))}"
    elif passage.a:
        yield f"> {escaped(_text(comparison.a, passage.a))}"
    else:
        yield f"> {escaped(_text(comparison.b, passage.b))}"
    for line in note_lines(comparison, passage):
        yield ""
        yield escaped(line)


def _text(article: Article, indexes: tuple[int, ...]) -> str:
    return " ".join(article.sentence_text(index) for index in indexes)
