"""The page: the values given to the templates."""

from __future__ import annotations

from markupsafe import Markup

from newsdiff import __version__
from newsdiff.languages.names import language_name
from newsdiff.model import Comparison, Passage
from newsdiff.model.counts import passage_counts
from newsdiff.model.discrepancy_labels import BY_KIND as FINDING_LABELS
from newsdiff.model.discrepancy_labels import SIGN, TITLE, displayed
from newsdiff.model.labels import COLOURED, PARTLY, content, main, signs
from newsdiff.model.labels import names as label_names
from newsdiff.model.story import story_differences
from newsdiff.outputs import discrepancies
from newsdiff.outputs.html import assets
from newsdiff.outputs.html.contributions import contributions
from newsdiff.outputs.html.discrepancies import grouped_discrepancies
from newsdiff.outputs.html.embedding import embedded_json
from newsdiff.outputs.html.hints import hints
from newsdiff.outputs.html.labelling import LabelWords
from newsdiff.outputs.html.lines import lines
from newsdiff.outputs.html.overview import WIDTH, overview
from newsdiff.outputs.html.reasons import reasons
from newsdiff.outputs.html.templating import rendered
from newsdiff.outputs.notices import notices
from newsdiff.outputs.wording import corrected, count, outlet_names
from newsdiff.text.sanitize import sanitize


def page(comparison: Comparison, made: str) -> str:
    """Return the report as one HTML file."""
    names = outlet_names(comparison)
    columns = list(lines(comparison))
    navigable = story_differences(comparison)
    text = rendered(
        "report.html.jinja",
        policy=assets.policy(),
        style=Markup(assets.style()),  # noqa: S704  our own file, and the policy holds its hash
        script=Markup(assets.script()),  # noqa: S704
        data=Markup(embedded_json(comparison)),  # noqa: S704  every character with a meaning in HTML is escaped
        version=__version__,
        comparison=comparison,
        names=names,
        headed=_headed(comparison, names),
        count=count,
        columns=columns,
        contributions=contributions(comparison),
        overview=overview(comparison),
        width=WIDTH,
        coloured=COLOURED,
        words=LabelWords(names),
        plain_label=lambda passage: label_names(passage, *names),
        main=main,
        role=lambda passage: content(passage).role,
        partly=PARTLY[0].sign,
        hints=hints(comparison, columns),
        signs=lambda passage: signs(passage)[:2].strip(),
        found_kinds=_found_kinds,
        discrepancies=grouped_discrepancies(comparison),
        discrepancies_title=TITLE,
        found_sign=SIGN,
        counted=discrepancies.counted(comparison),
        counts=_counts(comparison),
        navigable=navigable,
        beside={passage.id for passage in comparison.differences} - {passage.id for passage in navigable},
        reasons=reasons(comparison, names),
        notes={note.passage: note for note in comparison.notes},
        corrected=corrected(comparison),
        notices=list(notices(comparison)),
        language_name=language_name,
        made=made,
    )
    return text.encode("utf-8", "replace").decode("utf-8")


def _counts(comparison: Comparison) -> dict[str, int]:
    """Return the number of passages that each filter shows or hides, by the label's value."""
    counts = {label: count.total for label, count in passage_counts(comparison.passages).items()}
    return counts | {"reworded": counts["reworded"] + sum(counts[label.value] for label in PARTLY)}


def _found_kinds(passage: Passage) -> list[str]:
    """Return the names of a passage's discrepancies, each once."""
    return list(dict.fromkeys(FINDING_LABELS[one.kind].name for one in displayed(passage)))


def _headed(comparison: Comparison, names: tuple[str, str]) -> tuple[str, ...]:
    """Return the outlets and headlines of the two articles, for a browser's tab and bookmarks."""
    titles = (article.document.title for article in comparison.articles)
    return tuple(f"{name}: “{sanitize(title)}”" if title else name for name, title in zip(names, titles, strict=True))
