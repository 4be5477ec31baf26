"""Plant discrepancies in invented stories, and count how many of them newsdiff finds, and how many others it reports.

    python benchmarks/planted.py [NUMBER] [FOLDER]

NUMBER changes of each kind (500 by default) are planted in the stories of `tests/gold/stories`, or in pairs `01-a.txt`,
`01-b.txt` of another folder: another figure, a "not", another spelling of a name, a source that only one article gives,
and a quotation that was cut. Each is planted alone, in turn in

    copy     a copy of the story, which is compared with the story itself,
    outlet   the other outlet's report of it, in a sentence that matches one of the story with the same figure or name.

Found is a discrepancy of the kind planted that includes the planted words. False is every other discrepancy that the
two articles did not have before. The same seed plants the same changes.
"""

from __future__ import annotations

import random
import re
import sys
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

import newsdiff
from newsdiff.languages.calendar import full_names
from newsdiff.languages.reporting import reporting
from newsdiff.model import Article, Comparison, Discrepancy
from newsdiff.model.discrepancy_labels import displayed
from newsdiff.segmenting.quotations import find_quotations, within
from newsdiff.text.words import words

STORIES = Path(__file__).parents[1] / "tests" / "gold" / "stories"
CERTAIN = 0.5
"""Minimum score of the match in which a change is planted."""

_FIGURE = re.compile(r"(?<![\w.,:£$€-])[1-9]\d*(?:[.,]\d+)*(?=( ?%)| ?([^\W\d_]+))")
_YEAR = re.compile(r"(?:19|20)\d\d\Z")
_NO_FIGURE = frozenset("a p am pm uhr h heures year years old ans jahre 年 月 日 时 点 岁 号 分".split())
_AUXILIARIES = {
    "en": re.compile(r"\b(is|are|was|were|has|have|had|will|would|could|may|might|must|should)\b(?! not|n't)"),
    "de": re.compile(r"\b(ist|sind|war|waren|hat|haben|hatte|hatten|wird|werden|soll|sollen|kann|können)\b(?! nicht)"),
    "fr": re.compile(r"(?<!n')(?<!ne )\b(est|sont|était|étaient|ont|avait|avaient|sera|seront|doit|peut)\b(?! pas)"),
    "zh": re.compile(r"(?<![不没])(是|会|能)"),
}
_NEGATED = {"en": "{} not", "de": "{} nicht", "fr": "ne {} pas", "zh": "不{}"}
_NAME = re.compile(r"(?<=[^.!?:\s] )[A-ZÀ-Þ][a-zß-ÿ]+ ([A-ZÀ-Þ][a-zß-ÿ]{4,})\b")
_VOWELS = "aeiou"
_SOURCES = {
    "en": (", police said", ", officials said", ", the mayor said", ", according to the ministry"),
    "de": (", sagte die Polizei", ", teilte das Ministerium mit", ", sagte der Bürgermeister"),
    "fr": (", a indiqué la police", ", a déclaré le maire", ", selon le ministère"),
    "zh": ("，警方说", "，市长表示"),
}
_SAID = re.compile(r"[说称]|表示|according|selon|laut|zufolge|Angaben")


class Change(NamedTuple):
    """Words to be replaced in an article: where they are, and what stands there instead."""

    start: int
    end: int
    words: str


@dataclass(frozen=True)
class Kind:
    """A kind of change.

    Attributes:
        name: What is planted.
        types: The types of discrepancy that count as found.
        places: Yields the span of every place in a sentence where it can be planted.
        plant: Returns what to write there, given the words there and the language.
        shared: Whether the other sentence must have the same words, instead of a place of its own.
    """

    name: str
    types: frozenset[str]
    places: Callable[[Article, int], Iterator[tuple[int, int]]]
    plant: Callable[[random.Random, str, str], str]
    shared: bool = True


def _figures(article: Article, sentence: int) -> Iterator[tuple[int, int]]:
    months = full_names(article.language)
    span = article.sentences[sentence]
    for match in _FIGURE.finditer(article.text, span.start, span.end):
        unit = (match[2] or "").lower()
        counted = unit[:1] if article.language == "zh" else unit
        if counted not in _NO_FIGURE and unit not in months and not _YEAR.match(match[0]):
            yield match.span()


def _another_figure(draw: random.Random, old: str, _language: str) -> str:
    return draw.choice([digit for digit in "123456789" if digit != old[0]]) + old[1:]


def _auxiliaries(article: Article, sentence: int) -> Iterator[tuple[int, int]]:
    span, pattern = article.sentences[sentence], _AUXILIARIES.get(article.language)
    if pattern and not _quotes(article, sentence):
        yield from (match.span(1) for match in pattern.finditer(article.text, span.start, span.end))


def _negated(_draw: random.Random, old: str, language: str) -> str:
    new = _NEGATED[language].format(old)
    return new.replace("ne e", "n'e").replace("ne é", "n'é").replace("ne a", "n'a").replace("ne o", "n'o")


def _names(article: Article, sentence: int) -> Iterator[tuple[int, int]]:
    span, table = article.sentences[sentence], reporting(article.language)
    titles = table.titles if table else frozenset()
    for match in _NAME.finditer(article.text, span.start, span.end):
        if article.kind(sentence) == "prose" and match[1].lower() not in titles:
            yield match.span(1)


def _another_spelling(draw: random.Random, old: str, _language: str) -> str:
    inner = [at for at in range(1, len(old) - 1) if old[at] in _VOWELS]
    if not inner:
        return old[:2] + old[1:]
    at = draw.choice(inner)
    return old[:at] + draw.choice([vowel for vowel in _VOWELS if vowel != old[at]]) + old[at + 1 :]


def _ends_without_source(article: Article, sentence: int) -> Iterator[tuple[int, int]]:
    """Yield the end of a sentence that gives no source, before its full stop."""
    text, table = article.sentence_text(sentence), reporting(article.language)
    verbs = table.verbs if table else {}
    plain = not _SAID.search(text) and verbs.keys().isdisjoint(map(str.lower, words(text)))
    if plain and article.kind(sentence) == "prose" and text[-1] in ".。" and not _quotes(article, sentence):
        end = article.sentences[sentence].end - 1
        yield end, end


def _a_source(draw: random.Random, _old: str, language: str) -> str:
    return draw.choice(_SOURCES[language])


def _ends_of_quotations(article: Article, sentence: int) -> Iterator[tuple[int, int]]:
    """Yield long quotations that lie in one sentence, without their last punctuation."""
    for start, end in _quotes(article, sentence):
        spelled = article.text[start:end].rstrip(" ,.!?，。！？")
        if len(words(spelled)) >= (12 if article.language == "zh" else 8):
            yield start, start + len(spelled)


def _cut(draw: random.Random, old: str, language: str) -> str:
    """Return a quotation without some of its last or first words, at most half of them."""
    parts = list(old) if language == "zh" else old.split()
    gone = draw.randint(3, len(parts) // 2)
    kept = parts[:-gone] if draw.random() < 0.5 else parts[gone:]
    return ("" if language == "zh" else " ").join(kept).strip(" ,;:，；：")


def _quotes(article: Article, sentence: int) -> list[tuple[int, int]]:
    span = article.sentences[sentence]
    return within(find_quotations(article), (span.start, span.end))


KINDS = (
    Kind("figure", frozenset({"figure"}), _figures, _another_figure),
    Kind("not", frozenset({"negation"}), _auxiliaries, _negated),
    Kind("name", frozenset({"name"}), _names, _another_spelling),
    Kind("source", frozenset({"attribution"}), _ends_without_source, _a_source, shared=False),
    Kind("cut quotation", frozenset({"quote-trimmed"}), _ends_of_quotations, _cut),
)


class Site(NamedTuple):
    """Where a change can be planted: in the right article of a comparison, or in a copy of the left one."""

    before: Comparison
    article: Article
    start: int
    end: int


def sites(comparison: Comparison, kind: Kind) -> tuple[list[Site], list[Site]]:
    """Return where a change of one kind can be planted in a copy of the left article, and in the right article."""
    a, b = comparison.articles
    same = newsdiff.compare(a.document, a.document)
    copies = [Site(same, a, *place) for i in range(len(a.sentences)) for place in kind.places(a, i)]
    outlets = []
    for link in comparison.links:
        here = a.sentence_text(link.a)
        if link.role != "main" or link.score < CERTAIN:
            continue
        for start, end in kind.places(b, link.b):
            old = b.text[start:end]
            if (old in here) if kind.shared else any(kind.places(a, link.a)):
                outlets.append(Site(comparison, b, start, end))
    return copies, outlets


def planted(site: Site, change: Change) -> tuple[str, Comparison]:
    """Return the changed text, and the comparison of the left article with it."""
    text = site.article.text
    changed = text[: change.start] + change.words + text[change.end :]
    return changed, newsdiff.compare(site.before.a.document, changed)


def outcome(kind: Kind, site: Site, change: Change) -> tuple[bool, int]:
    """Return whether a planted change is found, and how many others are reported that were not there before."""
    _, after = planted(site, change)
    known = Counter(_said(site.before, one) for one in _found(site.before))
    end = change.start + max(1, len(change.words))
    found, others = False, 0
    for one in _found(after):
        if one.b and one.b[0] < end and change.start < one.b[1]:
            found = found or one.kind in kind.types
        elif known[_said(after, one)]:
            known[_said(after, one)] -= 1
        else:
            others += 1
    return found, others


def _found(comparison: Comparison) -> list[Discrepancy]:
    return [one for passage in comparison.passages for one in displayed(passage)]


def _said(comparison: Comparison, one: Discrepancy) -> tuple[str, ...]:
    """Return a discrepancy by its words, because offsets change."""
    spans = zip(comparison.articles, (one.a, one.b), strict=True)
    return (one.kind, *(article.text[slice(*span)] if span else "" for article, span in spans))


class Tally:
    """Counts of planted, found and false discrepancies."""

    def __init__(self) -> None:
        self.planted = self.found = self.false = 0

    def add(self, found: bool, false: int) -> None:
        """Count one planted change."""
        self.planted += 1
        self.found += found
        self.false += false


class Result(NamedTuple):
    """The outcome of one planted change."""

    kind: str
    where: str
    site: Site
    change: Change
    found: bool
    false: int

    @property
    def language(self) -> str:
        """The language of the changed article."""
        return self.site.article.language


def measure(comparisons: Sequence[Comparison], number: int, seed: int = 0) -> Iterator[Result]:
    """Plant `number` changes of each kind: as many in each language, and as many in copies as in the other articles."""
    languages = sorted({comparison.b.language for comparison in comparisons})
    for kind in KINDS:
        for language in languages:
            pairs = [comparison for comparison in comparisons if comparison.b.language == language]
            for where, known in zip(("copy", "outlet"), map(list, _sites(pairs, kind)), strict=True):
                draw = random.Random(f"{seed} {kind.name} {language} {where}")
                for at in range(number // (2 * len(languages)) if known else 0):
                    if at % len(known) == 0:
                        draw.shuffle(known)
                    site = known[at % len(known)]
                    old = site.article.text[site.start : site.end]
                    change = Change(site.start, site.end, kind.plant(draw, old, language))
                    yield Result(kind.name, where, site, change, *outcome(kind, site, change))


def _sites(comparisons: Sequence[Comparison], kind: Kind) -> tuple[list[Site], list[Site]]:
    copies, outlets = zip(*(sites(comparison, kind) for comparison in comparisons), strict=True)
    return [site for each in copies for site in each], [site for each in outlets for site in each]


def load(folder: Path) -> list[Comparison]:
    """Compare the pairs of stories in a folder."""
    firsts = sorted(folder.glob("*-a.txt"))
    return [
        newsdiff.compare(first.read_text("utf-8"), first.with_name(first.name.replace("-a", "-b")).read_text("utf-8"))
        for first in firsts
    ]


def main() -> None:
    """Print a table: a row for each kind, language and place; with -v, what was missed."""
    arguments = [argument for argument in sys.argv[1:] if argument != "-v"]
    number = int(arguments[0]) if arguments else 500
    folder = Path(arguments[1]) if len(arguments) > 1 else STORIES
    tallies: dict[tuple[str, str, str], list[Result]] = defaultdict(list)
    for result in measure(load(folder), number):
        tallies[result.kind, result.language, result.where].append(result)
        if "-v" in sys.argv and not result.found:
            start, end, new = result.change
            text = result.site.article.text
            around = f"{text[max(0, start - 80) : start]}[[{text[start:end]}|{new}]]{text[end : end + 60]}"
            print(f"missed {result.kind} {result.where} {result.language}:", " ".join(around.split()))
    print(f"{'planted':15}{'language':10}{'in':8}{'number':>8}{'found':>8}{'share':>8}{'false':>8}")
    for (kind, language, where), results in tallies.items():
        found, false = sum(one.found for one in results), sum(one.false for one in results)
        print(f"{kind:15}{language:10}{where:8}{len(results):8}{found:8}{found / len(results):8.0%}{false:8}")


if __name__ == "__main__":
    main()
