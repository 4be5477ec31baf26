"""Warnings about articles that are hardly comparable, for the top of every output."""

from __future__ import annotations

from collections.abc import Iterator

from newsdiff.languages.detect import UNKNOWN
from newsdiff.languages.names import language_name
from newsdiff.model import Comparison
from newsdiff.model.story import matching_sentences, shares_story


def notices(comparison: Comparison) -> Iterator[str]:
    """Yield warnings about different languages and apparently different events."""
    a, b = comparison.a.language, comparison.b.language
    if a != b and not {"", UNKNOWN} & {a, b}:
        languages = f"{language_name(a)}, {language_name(b)}"
        yield f"These articles are in two languages ({languages}): matches are by figures and names only."
    elif not shares_story(comparison):
        matching, number = matching_sentences(comparison)
        match = "matches" if matching == 1 else "match"
        yield f"These two articles seem to be about different events: {matching:,} of {number:,} sentences {match}."
