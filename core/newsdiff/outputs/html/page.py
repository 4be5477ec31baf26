"""Filling in the template of the report's page."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from markupsafe import Markup

from newsdiff import __version__
from newsdiff.comparing.corrections import pairs_of
from newsdiff.languages.names import language_name
from newsdiff.model import Comparison, Passage, Side
from newsdiff.model.counts import passage_counts
from newsdiff.model.discrepancy_labels import BY_KIND as FINDING_LABELS
from newsdiff.model.discrepancy_labels import SIGN, TITLE, displayed, displayed_elsewhere
from newsdiff.model.labels import COLOURED, PARTLY, content, main, signs
from newsdiff.model.labels import names as label_names
from newsdiff.model.story import story_differences
from newsdiff.outputs import discrepancies
from newsdiff.outputs.html import assets
from newsdiff.outputs.html.contributions import contributions
from newsdiff.outputs.html.discrepancies import grouped_discrepancies
from newsdiff.outputs.html.embedding import embedded_json
from newsdiff.outputs.html.glance import glance
from newsdiff.outputs.html.hints import hints
from newsdiff.outputs.html.labelling import LabelWords
from newsdiff.outputs.html.lines import blocks, lines
from newsdiff.outputs.html.overview import WIDTH, overview
from newsdiff.outputs.html.reasons import reasons
from newsdiff.outputs.html.templating import rendered
from newsdiff.outputs.json_contract import settings_values
from newsdiff.outputs.naming import file_name
from newsdiff.outputs.notices import notices
from newsdiff.outputs.wording import corrected, count, outlet_names
from newsdiff.text.sanitize import sanitize

_GIST = 110
"""Maximum length of the text shown for a bookmarked passage in the list of notes, in characters."""


def page(comparison: Comparison, made: str, shown: frozenset[int] | None = None, *, paths: bool = False) -> str:
    """Return the report as one HTML file. If `shown` is given, only these passages are shown when it is opened."""
    names = outlet_names(comparison)
    found = lines(comparison)
    head = " and ".join(names)
    words = LabelWords(names)
    navigable = story_differences(comparison)
    beside = {passage.id for passage in comparison.differences} - {passage.id for passage in navigable}
    text = rendered(
        "report.html.jinja",
        policy=assets.policy(head),
        style=Markup(assets.style(head)),  # noqa: S704  our own file, and the policy holds its hash
        script=Markup(assets.script()),  # noqa: S704
        data=Markup(embedded_json(comparison, paths=paths)),  # noqa: S704  every character with a meaning in HTML is escaped
        version=__version__,
        comparison=comparison,
        names=names,
        headed=_headed(comparison, names),
        count=count,
        blocks=list(blocks(found, beside)),
        chips=_chips(comparison, words, shown or frozenset()),
        order={passage.id: at for at, passage in enumerate(comparison.passages)},
        selected=shown or frozenset(),
        gist=lambda number: _gist(comparison, number),
        contributions=contributions(comparison),
        glance=list(glance(comparison, names)),
        overview=overview(comparison),
        width=WIDTH,
        coloured=COLOURED,
        words=words,
        plain_label=lambda passage: label_names(passage, *names),
        main=main,
        role=lambda passage: content(passage).role,
        kinds=lambda passage: f"{content(passage).role}{' partly' if content(passage) in PARTLY else ''}",
        partly=PARTLY[0].sign,
        hints=hints(comparison, found),
        signs=lambda passage: signs(passage)[:2].strip(),
        found_kinds=_found_kinds,
        discrepancies=grouped_discrepancies(comparison),
        discrepancies_title=TITLE,
        found_sign=SIGN,
        counted=discrepancies.counted(comparison),
        navigable=navigable,
        beside=beside,
        reasons=reasons(comparison, names),
        notes={note.passage: note for note in comparison.notes},
        corrected=corrected(comparison),
        by_hand=_by_hand(comparison),
        notices=list(notices(comparison)),
        language_name=language_name,
        made=made,
        settings=settings_values(comparison.settings),
        file_name=partial(file_name, whole=paths),
    )
    return text.encode("utf-8", "replace").decode("utf-8")


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Chip:
    """A filter that shows only one kind of passage.

    Attributes:
        kind: The class of these passages.
        sign: The sign of the label.
        name: Its name.
        count: The number of passages.
    """

    kind: str
    sign: str
    name: str
    count: int


def _chips(comparison: Comparison, words: LabelWords, selected: frozenset[int]) -> list[Chip]:
    """Return the filters, except those that match no passage.

    They are for the selection, all differences, each label, partly matched passages, and discrepancies.
    """
    counts = {label: count.total for label, count in passage_counts(comparison.passages).items()}
    found = sum(bool(_found_kinds(passage)) for passage in comparison.passages)
    chips = [Chip(label.role, label.sign, words.name(label), counts[label.value]) for label in COLOURED]
    differs = Chip("differs", "", "differences", len(story_differences(comparison)))
    selection = Chip("selected", "", "selection", len(selected))
    in_others = sum(counts[label.value] for label in PARTLY)
    partly = Chip("partly", PARTLY[0].sign, "partly in the other article", in_others)
    differing = Chip("differing", SIGN, "with discrepancies", found)
    return [chip for chip in (selection, differs, *chips, partly, differing) if chip.count]


def _by_hand(comparison: Comparison) -> set[int]:
    """Return the ids of the passages with sentences paired or unpaired by hand."""
    pairs = pairs_of(comparison)
    ends = {pair.a for pair in pairs}, {pair.b for pair in pairs}
    return {one.id for one in comparison.passages if not (ends[0].isdisjoint(one.a) and ends[1].isdisjoint(one.b))}


def _gist(comparison: Comparison, number: int) -> str:
    """Return the start of a passage's text."""
    passage = comparison.passage(number)
    side: Side = "a" if passage.a else "b"
    text = " ".join(comparison.article(side).sentence_text(passage.sentences(side)[0]).split())
    return text if len(text) <= _GIST else f"{text[:_GIST].rsplit(' ', 1)[0]} …"


def _found_kinds(passage: Passage) -> list[str]:
    """Return the kinds of discrepancy in a passage, each once."""
    found = (*displayed(passage), *displayed_elsewhere(passage))
    return list(dict.fromkeys(FINDING_LABELS[one.kind].name for one in found))


def _headed(comparison: Comparison, names: tuple[str, str]) -> tuple[str, ...]:
    """Return a title with the outlets and headlines of the articles, for browser tabs and bookmarks."""
    titles = (article.document.title for article in comparison.articles)
    return tuple(f"{name}: “{sanitize(title)}”" if title else name for name, title in zip(names, titles, strict=True))
