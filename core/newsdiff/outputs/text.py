"""The plain listing: every passage in turn, numbered, in an order and a form that can be read aloud.

Nothing stands side by side, nothing depends on colour or on columns, and the number of a passage is its `id`
everywhere: in the JSON, in the app, and for `--explain`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from newsdiff.model import Article, Comparison, Passage
from newsdiff.outputs.inline_edits import inline_edits
from newsdiff.outputs.wording import corrected, count, label, note_lines, outlet_names, place, without_text
from newsdiff.text.wrapping import wrap

if TYPE_CHECKING:
    from newsdiff.outputs.formats import RenderOptions

INDENT = "    "
"""What stands under a heading is set in by so much."""


def render(comparison: Comparison, options: RenderOptions) -> str:
    """The listing as a format of `FORMATS`."""
    return listing(comparison, width=options.width, everything=options.everything)


def listing(comparison: Comparison, *, width: int = 80, everything: bool = False) -> str:
    """The comparison as plain text in lines of `width` cells, ending in a line feed.

    Passages that are verbatim and in their place are counted but left out, unless `everything` is asked for or a
    reader keeps a note about them.
    """
    names = outlet_names(comparison)
    noted = {note.passage for note in comparison.notes}
    listed = [passage for passage in comparison.passages if everything or passage.differs or passage.id in noted]
    blocks = [_heading(comparison, names, width, len(comparison.passages) - len(listed))]
    blocks.extend(passage_lines(comparison, passage, names, width) for passage in listed)
    return "\n\n".join("\n".join(block) for block in blocks) + "\n"


def _heading(comparison: Comparison, names: tuple[str, str], width: int, left_out: int) -> Iterator[str]:
    """The two articles, how much of them differs, and how to read the rest."""
    for article, name in zip(comparison.articles, names, strict=True):
        yield from wrap(_article(article, name), width, rest=INDENT)
    for article, name in zip(comparison.articles, names, strict=True):
        if words := without_text(article, name):
            yield from wrap(f"{words}.", width, rest=INDENT)
    passages, differences = comparison.passages, comparison.differences
    if words := corrected(comparison):
        yield from wrap(words, width, rest=INDENT)
    if comparison.identical:
        yield from wrap("The two articles are the same but for white space.", width)
        return
    kinds = _kinds(differences, names)
    different = "all" if len(passages) == len(differences) > 1 else f"{len(differences):,}"
    counted = f"{count(len(passages), 'passage')}, {different} different: {kinds}."
    yield from wrap(counted, width, rest=INDENT)
    if left_out:
        words = f"Left out: {count(left_out, 'verbatim passage')} standing in the same place in both."
        yield from wrap(words, width, rest=INDENT)
    if any(_edited(passage) for passage in differences):
        legend = f"In the edits, [-…-] stands only in {names[0]}, {{+…+}} only in {names[1]}."
        yield from wrap(legend, width, rest=INDENT)


def _article(article: Article, name: str) -> str:
    dated = f", {article.document.date}" if article.document.date else ""
    titled = f": {article.document.title}" if article.document.title else ""
    return f"{name}{dated}{titled} ({count(len(article.sentences), 'sentence')})"


def _kinds(differences: Sequence[Passage], names: tuple[str, str]) -> str:
    """How many passages differ in which way: `3 reworded, 1 only in Wire; 2 of these moved`."""
    words = {
        "cosmetic": "cosmetic",
        "reworded": "reworded",
        "removed": f"only in {names[0]}",
        "added": f"only in {names[1]}",
        "verbatim": "verbatim but moved",
    }
    found = {kind: sum(passage.content == kind for passage in differences) for kind in words}
    moved = sum(passage.position == "moved" and passage.content != "verbatim" for passage in differences)
    spelled = ", ".join(f"{found[kind]:,} {words[kind]}" for kind in words if found[kind])
    return spelled + (f"; {moved:,} of these moved" if moved else "")


def passage_lines(comparison: Comparison, passage: Passage, names: tuple[str, str], width: int) -> Iterator[str]:
    """One passage: its number and labels, what each article says, and the edits."""
    heading = f"{label(passage, names)} ({place(passage, names)})"
    yield from wrap(heading, width, first=f"{passage.id}. ", rest=INDENT)
    for line in (*_texts(comparison, passage, names), *note_lines(comparison, passage)):
        yield from wrap(line, width, first=INDENT, rest=INDENT)


def _texts(comparison: Comparison, passage: Passage, names: tuple[str, str]) -> Iterator[str]:
    """What each article says, once where both say the same, and the edits where there are any to show."""
    if passage.content == "verbatim":
        yield f"Both: {_text(comparison.a, passage.a)}"
        return
    if passage.a:
        yield f"{names[0]}: {_text(comparison.a, passage.a)}"
    if passage.b:
        yield f"{names[1]}: {_text(comparison.b, passage.b)}"
    if _edited(passage):
        yield f"Edits: {inline_edits(comparison, passage)}"


def _text(article: Article, indexes: Sequence[int]) -> str:
    """The sentences of one side, with an ellipsis where others lie between them."""
    parts: list[str] = []
    for place_in_passage, index in enumerate(indexes):
        if place_in_passage and index != indexes[place_in_passage - 1] + 1:
            parts.append("…")
        parts.append(article.sentence_text(index))
    return " ".join(parts)


def _edited(passage: Passage) -> bool:
    return passage.content in {"cosmetic", "reworded"} and any(edit.op != "equal" for edit in passage.edits)
