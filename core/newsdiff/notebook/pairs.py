"""Loading the corrections made in comparisons of two articles, for a collation."""

from __future__ import annotations

from itertools import combinations
from os.path import lexists
from typing import TYPE_CHECKING

from newsdiff.notebook.files import load_notebook
from newsdiff.notebook.naming import places

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsdiff.model import Correction, Document


def saved_corrections(documents: Sequence[Document]) -> dict[tuple[int, int], tuple[Correction, ...]]:
    """Return the saved corrections of every pair of articles that has some, keyed by the indexes of the articles.

    Damaged notebooks are ignored.
    """
    found = {}
    for (left, a), (right, b) in combinations(enumerate(documents), 2):
        if any(lexists(place.path) for place in places(a, b)):
            corrections = load_notebook(a, b, set_aside=False).notebook.corrections
            if corrections:
                found[left, right] = corrections
    return found
