"""The comparison inside a Jupyter notebook: a heading, the shares, and the passages that differ, as plain tables.

A notebook shows a page of its own only in a frame, and often not at all once it is shared. Tables without a
style or script are shown everywhere, in the notebook's own colours.
"""

from __future__ import annotations

from newsdiff.model import Comparison, Passage, Side
from newsdiff.outputs.html.contributions import contributions
from newsdiff.outputs.html.runs import Run, runs
from newsdiff.outputs.html.templating import rendered
from newsdiff.outputs.wording import corrected, count, label, outlet_names
from newsdiff.text.sanitize import sanitize

MOST = 200
"""Passages shown; of more, a line tells how many are left out."""


def html_fragment(comparison: Comparison) -> str:
    """What `Comparison._repr_html_` shows."""
    names = outlet_names(comparison)
    texts = sanitize(comparison.a.text), sanitize(comparison.b.text)
    left, right = contributions(comparison)
    differences = comparison.differences
    shown = [
        (passage.id, label(passage, names), *(_side(comparison, texts, passage, side) for side in ("a", "b")))
        for passage in differences[:MOST]
    ]
    return rendered(
        "fragment.html.jinja",
        names=names,
        figures=list(zip(left.figures, right.figures, strict=True)),
        rows=shown,
        left_out=len(differences) - len(shown),
        count=count,
        identical=comparison.identical,
        corrected=corrected(comparison),
    )


def _side(comparison: Comparison, texts: tuple[str, str], passage: Passage, side: Side) -> list[list[Run]]:
    article = comparison.article(side)
    spans = [(article.sentences[i].start, article.sentences[i].end) for i in passage.sentences(side)]
    return [runs(texts[side == "b"], span, passage, side) for span in spans]
