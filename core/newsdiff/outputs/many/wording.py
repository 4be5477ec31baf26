"""Wording of outlets, families, carriers and counts, shared by all outputs of a collation."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from newsdiff.languages.detect import UNKNOWN
from newsdiff.languages.names import language_name
from newsdiff.model.collation_counts import collation_counts, outlet_counts, spread, story_statements
from newsdiff.outputs.naming import article_names
from newsdiff.outputs.wording import count

if TYPE_CHECKING:
    from newsdiff.model.collation import Collation, Family, Reading, Statement
    from newsdiff.outputs import RenderOptions

LISTED = 2
"""Maximum number of outlets that are named as lacking a statement; if more lack it, its carriers are named."""

NO_CREDIT = "no agency credit line found"
"""The phrase for an outlet that prints an agency's copy without a credit. It claims no more, because only credit lines
are examined.
"""


def outlet_names(collation: Collation) -> list[str]:
    """Return unique, sanitized names for all outlets.

    If all of them are file names with the same suffix, the suffix is dropped. If several articles of one outlet cannot
    be distinguished, all but the first are numbered.
    """
    names = article_names(collation.articles)
    endings = {name[name.rfind(".") :] if "." in name[1:] else "" for name in names}
    ending = endings.pop() if len(endings) == 1 else ""
    seen: Counter[str] = Counter()
    found = []
    for name in (name.removesuffix(ending) for name in names):
        seen[name] += 1
        found.append(name if seen[name] == 1 else f"{name} ({seen[name]})")
    return found


def counted(collation: Collation) -> str:
    """Return a sentence with the numbers of statements by spread."""
    found = collation_counts(collation)
    kinds = [
        (found.in_all, "in all"),
        (found.lacked_by_one, "lacked by one"),
        (found.several, "in several"),
        (found.alone, "in one only"),
    ]
    spelled = ", ".join(f"{number:,} {words}" for number, words in kinds if number)
    articles = count(len(collation.articles), "article")
    return f"{articles}, {count(found.statements, 'statement')}{f': {spelled}' if spelled else ''}."


def listed(collation: Collation, options: RenderOptions) -> tuple[Statement, ...]:
    """Return the statements to list: those selected, if any, else all or only those that are part of the story."""
    if options.shown is not None:
        return tuple(one for one in collation.statements if one.id in options.shown)
    return collation.statements if options.everything else story_statements(collation)


def selection(collation: Collation, options: RenderOptions) -> str:
    """Return a sentence with the number of selected statements; empty if there is no selection."""
    if options.shown is None:
        return ""
    return f"A selection: {count(len(listed(collation, options)), 'statement')}."


def notices(collation: Collation) -> Iterator[str]:
    """Yield warnings about different languages, articles without text, and articles on a different story."""
    languages = sorted({article.language for article in collation.articles} - {"", UNKNOWN})
    if len(languages) > 1:
        named = ", ".join(map(language_name, languages))
        yield f"These articles are in {len(languages)} languages ({named}): only figures and names can match."
    names = outlet_names(collation)
    for article, name in zip(collation.articles, names, strict=True):
        if not article.sentences:
            yield f"{name} {'contains no text' if article.document.size else 'is empty'}."
    apart = [names[found.article] for found in outlet_counts(collation) if found.carried == found.alone > 0]
    if apart:
        verb = "shares" if len(apart) == 1 else "share"
        yield f"{', '.join(apart)} {verb} no statement with any other article."


def family_sentences(collation: Collation, names: Sequence[str]) -> Iterator[str]:
    """Yield sentences about families of articles and their credits.

    They list the articles of each family of several, the articles without a credit line, and outlets that credit the
    same agency but share almost no text.
    """
    for family in collation.families:
        if len(family.articles) > 1:
            listed = ", ".join(names[at] for at in family.articles)
            yield f"{family_title(family)}: {listed}."
        if family.name and family.uncredited:
            listed = ", ".join(names[at] for at in family.uncredited)
            yield f"Same text as the {family.name} copy; {NO_CREDIT}: {listed}."
    yield from unlike_copy(collation, names)


def unlike_copy(collation: Collation, names: Sequence[str]) -> Iterator[str]:
    """Yield a sentence for each agency credited by outlets that share almost no text."""
    by_agency: dict[str, list[Family]] = {}
    for family in collation.families:
        if family.name:
            by_agency.setdefault(family.name, []).append(family)
    for agency, (largest, *others) in by_agency.items():
        if not others:
            continue
        alone = len(largest.articles) == 1
        apart = [at for family in ([largest] if alone else []) + others for at in family.articles]
        start, end = ("Credit", "each other") if alone else ("Also credit", "that copy")
        yield f"{start} {agency}, but share almost no text with {end}: {', '.join(names[at] for at in apart)}."


def family_title(family: Family) -> str:
    """Return the title of a family of several articles, such as `AP copy`."""
    return f"{family.name} copy" if family.name else "Same text"


def carried_by(collation: Collation, statement: Statement, names: Sequence[str]) -> str:
    """Return the carriers of a statement in words.

    Examples are `all 12`, `all but Reuters`, `only Reuters`, and `AP copy (8), RFI`.
    """
    kind = spread(collation, statement)
    if kind == "all":
        return f"all {len(collation.articles)}"
    if kind == "alone":
        return f"only {names[statement.carriers[0]]}"
    lacking = collation.lacking(statement)
    if len(lacking) <= LISTED and len(statement.carriers) > len(lacking):
        return f"all but {' and '.join(names[at] for at in lacking)}"
    return outlets(collation, statement.carriers, names)


def outlets(collation: Collation, articles: Sequence[int], names: Sequence[str]) -> str:
    """Return a list of outlets by family. A complete family of an agency is named as such, instead of its outlets."""
    given = set(articles)
    words = []
    for family in collation.families:
        here = [at for at in family.articles if at in given]
        if family.name and len(here) == len(family.articles) > LISTED:
            words.append(f"{family_title(family)} ({len(here)})")
        else:
            words += [names[at] for at in here]
    return ", ".join(words)


def reading_outlets(collation: Collation, reading: Reading, names: Sequence[str]) -> str:
    """Return the outlets with one reading of a statement."""
    return outlets(collation, [member.article for member in reading.members], names)


SHARES = "Words of each outlet (row) that are also in the other (column), in %"
"""The heading of the matrix of shares."""

SHARES_OF_MANY = (
    "Matches are found with the evidence of all outlets, so a share can differ from that in a comparison of two."
)
"""The note below the heading, if there are more than two outlets."""


def capitalized(words: str) -> str:
    """Return words with a capital first letter, otherwise unchanged."""
    return words[:1].upper() + words[1:]


def percentage(share: float | None) -> str:
    """Return a share as a whole percentage, or an empty string for None."""
    return "" if share is None else f"{int(100 * share + 0.5)}"
