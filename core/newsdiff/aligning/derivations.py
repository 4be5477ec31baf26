"""Unifying terms for derived words and acronyms: reduce and reduction, IMF and International Monetary Fund.

A stemmer removes only inflections. Reports of the same event often differ in derivations ("agreed to reduce",
"agreement on a reduction") or use an acronym, so both forms become one term if both occur in the two articles.
"""

from __future__ import annotations

import re
from collections import defaultdict
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_ENDINGS = frozenset(
    [("", added) for added in "e ement er i ian ician ist ity ment or r ship t th".split()]
    + [("ci", "t"), ("d", "s"), ("m", "t"), ("ss", "t")]
)
"""Pairs of endings by which the stems of related English words can differ, as in reduc and reduct, decid and decis,
terror and terrorist.
"""

_STEM = 4
"""Minimum number of letters in the common beginning of two forms of a word."""


def derived_terms(terms: Iterable[str]) -> dict[str, str]:
    """Map English terms to the shorter related term that replaces them, if there is one among the given terms.

    >>> sorted(derived_terms(["reduc", "reduct", "reduc", "record"]).items())
    [('reduct', 'reduc')]
    """
    alike: defaultdict[str, list[str]] = defaultdict(list)
    for term in terms:
        if len(term) >= _STEM and term.isalpha():
            alike[term[:_STEM]].append(term)
    out: dict[str, str] = {}
    for group in alike.values():
        ordered = sorted(group)
        for index, term in enumerate(ordered):
            for longer in ordered[index + 1 :]:
                if longer not in out and _one_word(term, longer):
                    out[longer] = out.get(term, term)
    return out


def _one_word(a: str, b: str) -> bool:
    shared = _STEM
    while shared < min(len(a), len(b)) and a[shared] == b[shared]:
        shared += 1
    return tuple(sorted((a[shared:], b[shared:]))) in _ENDINGS


_ACRONYM = re.compile(r"\b[A-Z]{3,6}\b")
_NAME = re.compile(r"[A-Z][\w’'-]*(?: (?:of |for |and |the |on |in )*[A-Z][\w’'-]*){2,}")
_CAPITALISED = re.compile(r"\b[A-Z]")


def acronyms(texts: Iterable[str]) -> frozenset[str]:
    """Return the possible acronyms in some texts, that is, words of three to six capital letters."""
    return frozenset(found for text in texts for found in _ACRONYM.findall(text))


def spelled_out(text: str, known: frozenset[str]) -> Iterator[str]:
    """Yield the known acronyms that a text spells out in consecutive words.

    >>> list(spelled_out("The International Monetary Fund met.", frozenset({"IMF"})))
    ['IMF']
    """
    for name in _NAME.findall(text):
        initials = "".join(_CAPITALISED.findall(name))
        parts = (initials[at : at + size] for at in range(len(initials)) for size in range(3, 7))
        yield from dict.fromkeys(part for part in parts if part in known)
