"""The readings of a statement: its wordings, lettered by how often they occur."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsdiff.model.collation import Reading
from newsdiff.text.spelling import sentence_key

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from newsdiff.model import Article
    from newsdiff.model.collation import Member


def readings(articles: Sequence[Article], members: Iterable[Member]) -> tuple[Reading, ...]:
    """Return the readings of a statement: the commonest first, then the one that comes first in order of its words."""
    wordings: dict[str, list[Member]] = {}
    for member in sorted(members):
        article = articles[member.article]
        text = article.sentence_text(member.sentence)
        key = sentence_key(text, article.language) or " ".join(text.split())
        wordings.setdefault(key, []).append(member)
    ranked = sorted(wordings.items(), key=lambda wording: (-len({one.article for one in wording[1]}), wording[0]))
    return tuple(Reading(letter(place), tuple(found)) for place, (_, found) in enumerate(ranked))


def letter(place: int) -> str:
    """Return the letter of the reading at a place, from 0: a, b, ..., z, aa, ab.

    >>> letter(0), letter(25), letter(26)
    ('a', 'z', 'aa')
    """
    letters = ""
    place += 1
    while place:
        place, last = divmod(place - 1, 26)
        letters = chr(ord("a") + last) + letters
    return letters
