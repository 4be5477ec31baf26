"""Warnings about articles that are empty or hardly comparable, for the top of every output."""

from __future__ import annotations

from collections.abc import Iterator

from newsdiff.languages.detect import UNKNOWN
from newsdiff.languages.names import language_name
from newsdiff.model import Comparison
from newsdiff.model.story import matching_sentences, shares_story
from newsdiff.outputs.wording import outlet_names, without_text


def notices(comparison: Comparison) -> Iterator[str]:
    """Yield warnings about articles without text, in two languages, or apparently about different events."""
    for article, name in zip(comparison.articles, outlet_names(comparison), strict=True):
        if words := without_text(article, name):
            yield f"{words}."
    yield from hardly_comparable(comparison)


def hardly_comparable(comparison: Comparison) -> Iterator[str]:
    """Yield a warning if articles are in two languages or seem to be about different events."""
    a, b = comparison.a.language, comparison.b.language
    if a != b and not {"", UNKNOWN} & {a, b}:
        languages = f"{language_name(a)}, {language_name(b)}"
        yield f"These articles are in two languages ({languages}): only figures and names can match."
    elif not shares_story(comparison):
        matching, number = matching_sentences(comparison)
        match = "matches" if matching == 1 else "match"
        yield f"These two articles seem to be about different events: {matching:,} of {number:,} sentences {match}."
