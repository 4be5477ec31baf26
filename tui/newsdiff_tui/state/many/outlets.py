"""Names of outlets and families in the table."""

from __future__ import annotations

from newsdiff.model.collation import Collation
from newsdiff.outputs.many.wording import family_title, outlet_names

__all__ = ["UNCREDITED", "family_name", "family_of", "outlet_names"]

UNCREDITED = "°"
"""The sign for an outlet that prints an agency's copy, if no credit line for the agency was found."""


def family_name(collation: Collation, family: int) -> str:
    """Return the name of a family, such as `AP copy`. Without one, return its first outlet and the number of others."""
    found = collation.families[family]
    first = outlet_names(collation)[found.articles[0]]
    if len(found.articles) == 1:
        return first
    return family_title(found) if found.name else f"{first} +{len(found.articles) - 1}"


def family_of(collation: Collation, article: int) -> int:
    """Return the index of the family of an article."""
    return next(at for at, one in enumerate(collation.families) if article in one.articles)
