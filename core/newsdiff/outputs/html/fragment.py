"""HTML fragment for Jupyter notebooks, with the shares and the passages that differ as plain tables.

A notebook can show a whole page only in a frame, and often not at all after it is shared. Tables without style and
script are shown everywhere, in the notebook's own colours.
"""

from __future__ import annotations

from newsdiff.model import Comparison, Passage, Side
from newsdiff.outputs.counterparts import counterparts
from newsdiff.outputs.discrepancies import statements
from newsdiff.outputs.html.contributions import contributions
from newsdiff.outputs.html.runs import Run, runs
from newsdiff.outputs.html.templating import rendered
from newsdiff.outputs.notices import notices
from newsdiff.outputs.wording import IDENTICAL, POSSIBLE, corrected, count, label, outlet_names
from newsdiff.text.sanitize import sanitize

MOST = 200
"""Maximum number of passages shown; a line gives the number of further ones."""


def html_fragment(comparison: Comparison) -> str:
    """Return the comparison as an HTML fragment for Jupyter notebooks."""
    names = outlet_names(comparison)
    texts = sanitize(comparison.a.text), sanitize(comparison.b.text)
    left, right = contributions(comparison)
    shares = comparison.provenance.a, comparison.provenance.b
    differences = comparison.differences
    others = counterparts(comparison)
    shown = [
        (
            passage.id,
            [label(passage, names), *statements(comparison, passage, names), *others.statements(passage, names)],
            *(_side(comparison, texts, passage, side) for side in ("a", "b")),
        )
        for passage in differences[:MOST]
    ]
    return rendered(
        "fragment.html.jinja",
        names=names,
        figures=list(zip(left.figures, right.figures, strict=True)),
        possible=[(share.possible, one.possible or "0%") for share, one in zip(shares, (left, right), strict=True)],
        possible_words=POSSIBLE,
        notices=list(notices(comparison)),
        rows=shown,
        left_out=len(differences) - len(shown),
        count=count,
        identical=IDENTICAL,
        comparison=comparison,
        corrected=corrected(comparison),
    )


def _side(comparison: Comparison, texts: tuple[str, str], passage: Passage, side: Side) -> list[list[Run]]:
    article = comparison.article(side)
    spans = [(article.sentences[i].start, article.sentences[i].end) for i in passage.sentences(side)]
    return [runs(texts[side == "b"], span, passage, side) for span in spans]
