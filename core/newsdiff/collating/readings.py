"""Finding the readings of a statement, its wordings in order of frequency."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsdiff.model.collation import Member, Reading
from newsdiff.text.spelling import sentence_key

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from newsdiff.model import Article


def wordings(articles: Sequence[Article]) -> dict[Member, str]:
    """Return a key for the wording of each sentence; sentences identical apart from spelling have equal keys."""
    out = {}
    for at, article in enumerate(articles):
        for index in range(len(article.sentences)):
            text = article.sentence_text(index)
            out[Member(at, index)] = sentence_key(text, article.language) or " ".join(text.split())
    return out


def readings(members: Iterable[Member], keys: Mapping[Member, str]) -> tuple[Reading, ...]:
    """Return the readings of a statement, the most common first, and equally common ones in alphabetical order.

    Args:
        members: The sentences of the statement.
        keys: The key of each sentence's wording.
    """
    found: dict[str, list[Member]] = {}
    for member in sorted(members):
        found.setdefault(keys[member], []).append(member)
    ranked = sorted(found.items(), key=lambda wording: (-len({one.article for one in wording[1]}), wording[0]))
    return tuple(Reading(letter(place), tuple(those)) for place, (_, those) in enumerate(ranked))


def letter(place: int) -> str:
    """Return the letter of a reading by its index: a, b, ..., z, aa, ab.

    >>> letter(0), letter(25), letter(26)
    ('a', 'z', 'aa')
    """
    letters = ""
    place += 1
    while place:
        place, last = divmod(place - 1, 26)
        letters = chr(ord("a") + last) + letters
    return letters
