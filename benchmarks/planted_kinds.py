"""The kinds of changes that `planted.py` makes, with their possible places and new words."""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from newsdiff.languages.calendar import full_names, weekdays
from newsdiff.languages.opposites import are_opposites, opposites
from newsdiff.languages.reporting import reporting
from newsdiff.model import Article
from newsdiff.segmenting.quotations import find_quotations, within
from newsdiff.text.words import word_spans, words

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
_MARKED = frozenset({"en", "de", "fr"})
_SAID = re.compile(r"[说称]|表示|according|selon|laut|zufolge|Angaben")


@dataclass(frozen=True)
class Kind:
    """A kind of change.

    Attributes:
        name: The name of the kind.
        types: The types of discrepancy that count as found.
        places: Yields the span of every place in a sentence where it can be planted.
        plant: Returns the new words for a place, given the words there and the language.
        shared: Whether the other sentence must have the same words, not a place of its own.
        apart: Whether no discrepancy may already be about the sentence, as its words would change with the sentence.
    """

    name: str
    types: frozenset[str]
    places: Callable[[Article, int], Iterator[tuple[int, int]]]
    plant: Callable[[random.Random, str, str], str]
    shared: bool = True
    apart: bool = False


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


def _days(article: Article, sentence: int) -> Iterator[tuple[int, int]]:
    """Yield the days of the week in a sentence of the story."""
    if article.kind(sentence) == "prose" and article.language in _MARKED:
        known = weekdays(article.language).keys() & full_names(article.language)
        yield from (span for span, word in _plain_words(article, sentence) if word in known)


def _another_day(draw: random.Random, old: str, language: str) -> str:
    new = draw.choice(sorted((weekdays(language).keys() & full_names(language)) - {old.lower()}))
    return new.capitalize() if old[0].isupper() else new


def _opposable(article: Article, sentence: int) -> Iterator[tuple[int, int]]:
    """Yield the words of a sentence that have an opposite, outside quotations."""
    if article.kind(sentence) == "prose" and not _quotes(article, sentence):
        table = opposites(article.language)
        yield from (span for span, word in _plain_words(article, sentence) if word in table)


def _opposite(draw: random.Random, old: str, language: str) -> str:
    table = opposites(language)
    found = [word for word, sides in table.items() if are_opposites(table[old.lower()], sides)]
    new = draw.choice(sorted(found))
    return new.capitalize() if old[0].isupper() else new


def _plain_words(article: Article, sentence: int) -> Iterator[tuple[tuple[int, int], str]]:
    """Yield the words of a sentence in lower case, each with its span."""
    start, end = article.sentences[sentence].start, article.sentences[sentence].end
    for first, last in word_spans(article.text, start, end):
        yield (first, last), article.text[first:last].lower()


def _ends_without_source(article: Article, sentence: int) -> Iterator[tuple[int, int]]:
    """Yield the end of a sentence without a source, before its full stop."""
    text, table = article.sentence_text(sentence), reporting(article.language)
    verbs = table.verbs if table else {}
    plain = not _SAID.search(text) and verbs.keys().isdisjoint(map(str.lower, words(text)))
    if plain and article.kind(sentence) == "prose" and text[-1] in ".。" and not _quotes(article, sentence):
        end = article.sentences[sentence].end - 1
        yield end, end


def _a_source(draw: random.Random, _old: str, language: str) -> str:
    return draw.choice(_SOURCES[language])


def _ends_of_quotations(article: Article, sentence: int) -> Iterator[tuple[int, int]]:
    """Yield long quotations within one sentence, without their last punctuation."""
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
    Kind("day", frozenset({"date"}), _days, _another_day),
    Kind("opposite", frozenset({"negation"}), _opposable, _opposite, apart=True),
    Kind("source", frozenset({"attribution"}), _ends_without_source, _a_source, shared=False),
    Kind("cut quotation", frozenset({"quote-trimmed"}), _ends_of_quotations, _cut),
)
