"""Plain-text listing of all passages, suitable for reading aloud.

It does not depend on colours or columns. A passage has the same number, its `id`, in the JSON, in the app, and for
`--explain`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from newsdiff.model import Article, Comparison, Passage
from newsdiff.model.counts import passage_counts
from newsdiff.model.labels import CONTENT_LABELS
from newsdiff.model.story import story_differences
from newsdiff.outputs import discrepancies, wording
from newsdiff.outputs.counterparts import Counterparts, counterparts
from newsdiff.outputs.inline_edits import has_edits, inline_edits
from newsdiff.outputs.notices import notices
from newsdiff.outputs.wording import count, label, note_lines, outlet_names, passage_text, place
from newsdiff.text.wrapping import wrap

if TYPE_CHECKING:
    from newsdiff.outputs.formats import RenderOptions

INDENT = "    "
"""The indentation of text under a heading."""


def render(comparison: Comparison, options: RenderOptions) -> str:
    """Render the listing; the entry point for `FORMATS`."""
    return listing(comparison, width=options.width, everything=options.everything, shown=options.shown)


def listing(
    comparison: Comparison, *, width: int = 80, everything: bool = False, shown: frozenset[int] | None = None
) -> str:
    """Return a comparison as plain text in lines of at most `width` cells.

    Passages that are verbatim and in place are counted but not listed, unless they have a note or `everything` is set.
    If `shown` is given, exactly the passages with these ids are listed.
    """
    names = outlet_names(comparison)
    listed = wording.listed(comparison, everything=everything, shown=shown)
    found = counterparts(comparison)
    left_out = len(comparison.passages) - len(listed) if shown is None else 0
    statements = (*_statements(comparison, names, left_out), *filter(None, [wording.selection(comparison, shown)]))
    blocks: list[Iterable[str]] = [[line for one in statements for line in wrap(one, width, rest=INDENT)]]
    blocks.extend(passage_lines(comparison, passage, names, width, found) for passage in listed)
    return "\n\n".join("\n".join(block) for block in blocks) + "\n"


def _statements(comparison: Comparison, names: tuple[str, str], left_out: int) -> Iterator[str]:
    """Yield introductory sentences: the two articles, how much of them differs, and how to read the listing."""
    yield from (_article(article, name) for article, name in zip(comparison.articles, names, strict=True))
    yield from notices(comparison)
    if words := wording.corrected(comparison):
        yield words
    if comparison.identical:
        yield wording.IDENTICAL
        return
    passages, differences = comparison.passages, comparison.differences
    different = "all" if len(passages) == len(differences) > 1 else f"{len(differences):,}"
    differ = "differs" if len(differences) == 1 else "differ"
    yield f"{count(len(passages), 'passage')}, {different} {differ}: {_kinds(differences, names)}."
    if apart := len(differences) - len(story_differences(comparison)):
        are = "is" if apart == 1 else "are"
        yield f"{apart:,} of these {are} not part of the story: date lines, notices and the like."
    if words := discrepancies.counted(comparison):
        yield f"{words}."
    if left_out:
        yield f"Not listed: {count(left_out, 'verbatim passage')} in the same place in both."
    if any(has_edits(passage) for passage in differences):
        yield wording.edits_legend(*names)


def _article(article: Article, name: str) -> str:
    dated = f", {article.document.date}" if article.document.date else ""
    titled = f": {article.document.title}" if article.document.title else ""
    fetched = f", {article.document.address} at {article.document.retrieved}" if article.document.address else ""
    return f"{name}{dated}{titled}{fetched} ({count(len(article.sentences), 'sentence')})"


def _kinds(differences: Sequence[Passage], names: tuple[str, str]) -> str:
    """Return the number of differences by label, such as `3 reworded, 1 with no match in Wire; 2 of these moved`."""
    counts = passage_counts(differences)
    changed = [label for label in CONTENT_LABELS if label.value != "verbatim"]
    spelled = [
        f"{counts[label.value].total:,} {label.after_number(*names)}" for label in changed if counts[label.value].total
    ]
    if verbatim := counts["verbatim"].total:
        spelled.append(f"{verbatim:,} verbatim but moved")
    moved = sum(counts[label.value].moved for label in changed)
    return ", ".join(spelled) + (f"; {moved:,} of these moved" if moved else "")


def passage_lines(
    comparison: Comparison, passage: Passage, names: tuple[str, str], width: int, found: Counterparts
) -> Iterator[str]:
    """Yield the lines of one passage, of at most `width` cells.

    They give its number and labels, its text in each article, the edits, the discrepancies, and other matches.
    """
    heading = f"{label(passage, names)} ({place(passage, names)})"
    yield from wrap(heading, width, first=f"{passage.id}. ", rest=INDENT)
    for line in (
        *_texts(comparison, passage, names),
        *discrepancies.statements(comparison, passage, names),
        *found.statements(passage, names),
        *note_lines(comparison, passage),
    ):
        yield from wrap(line, width, first=INDENT, rest=INDENT)


def _texts(comparison: Comparison, passage: Passage, names: tuple[str, str]) -> Iterator[str]:
    """Yield the text in each article, or only once if both have the same, and then any edits."""
    if passage.content == "verbatim":
        yield f"Both: {passage_text(comparison.a, passage.a)}"
        return
    if passage.a:
        yield f"{names[0]}: {passage_text(comparison.a, passage.a)}"
    if passage.b:
        yield f"{names[1]}: {passage_text(comparison.b, passage.b)}"
    if has_edits(passage):
        yield f"Edits: {inline_edits(comparison, passage)}"
