"""Names of the outlets and families of a collation, as the table shows them."""

from __future__ import annotations

from collections import Counter

from newsdiff.model.collation import Collation

UNCREDITED = "°"
"""The sign of an outlet that prints the copy of an agency and names none."""


def outlet_names(collation: Collation) -> list[str]:
    """Return the names of all outlets, each different from the others.

    Names of files with one ending lose it. Of several articles of one outlet, all but the first are numbered.
    """
    names = [article.outlet for article in collation.articles]
    endings = {name[name.rfind(".") :] if "." in name[1:] else "" for name in names}
    ending = endings.pop() if len(endings) == 1 else ""
    seen: Counter[str] = Counter()
    found = []
    for name in (name.removesuffix(ending) for name in names):
        seen[name] += 1
        found.append(name if seen[name] == 1 else f"{name} ({seen[name]})")
    return found


def family_name(collation: Collation, family: int) -> str:
    """Return the name of a family: the agency, or its first outlet and how many others there are."""
    found = collation.families[family]
    first = outlet_names(collation)[found.articles[0]]
    return found.name or (f"{first} +{len(found.articles) - 1}" if len(found.articles) > 1 else first)


def family_of(collation: Collation, article: int) -> int:
    """Return the index of the family of an article."""
    return next(at for at, one in enumerate(collation.families) if article in one.articles)
