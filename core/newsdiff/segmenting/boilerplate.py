"""Boilerplate: text that a site adds around a story, copied or scraped together with it.

It stays in the text, but must neither be joined to a sentence of the story nor count as something an outlet wrote about
the event. Taking a sentence of the story for boilerplate is far worse than missing some, so every rule requires a form
that prose does not have: a whole line of known words, or a formula in a certain place. A short list of languages is
built in; in others boilerplate is missed.

Every pattern is bounded and anchored (titles to 300 characters, short lines to 200), so hostile text costs linear time.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from newsdiff.languages.punctuation import DOUBLE_QUOTES, OPENS_SENTENCE
from newsdiff.model import Span
from newsdiff.segmenting.date_stamps import is_date_word, stamp_of_line, stamp_run_in
from newsdiff.segmenting.front_matter import front_matter

What = Literal["front-matter", "dateline", "tail", "promotion", "advertisement", "sharing", "copyright"]
"""`dateline`: a stamp such as "Published 11:42 a.m."; `tail`: "The post T appeared first on O."; `promotion`: "Read
more: T".
"""


@dataclass(frozen=True, slots=True)
class Boilerplate:
    """A piece of boilerplate, and what it says about the article.

    Attributes:
        start: Its first code point.
        end: Its end, exclusive; surrounding white space is not included.
        what: Its kind.
        outlet: The outlet it names, if any.
        title: The headline it names, if any.
        date: The day it names as `YYYY-MM-DD`, if complete and unambiguous.
    """

    start: int
    end: int
    what: What
    outlet: str | None = None
    title: str | None = None
    date: str | None = None


@lru_cache(maxsize=2)
def find_boilerplate(text: str) -> tuple[Boilerplate, ...]:
    """Return all boilerplate in `text`, in order and without overlaps.

    Cached for two articles, because reading uses what it says and segmenting uses where it is.
    """
    found = [*_front_matter(text), *_tails(text), *_lines(text)]
    found.sort(key=lambda piece: (piece.start, -piece.end))
    kept: list[Boilerplate] = []
    for piece in found:
        if not kept or piece.start >= kept[-1].end:
            kept.append(piece)
    return tuple(kept)


_LONGEST_TITLE = 300
_LONGEST_OUTLET = 100
_LONGEST_LINE = 200

_OUTLET_KEYS = ("outlet", "publication", "publisher", "site", "source")


def _front_matter(text: str) -> Iterator[Boilerplate]:
    block = front_matter(text)
    if block is None:
        return
    start, end, fields = block
    outlet = next((fields[key] for key in _OUTLET_KEYS if fields.get(key)), None)
    day = fields.get("date", "")
    stamp = stamp_of_line(day, 0, len(day)) if day else None
    yield Boilerplate(
        start, end, "front-matter", outlet, fields.get("title") or None, stamp.date if stamp else None
    )


@dataclass(frozen=True, slots=True)
class _Tail:
    """The closing notice of one language.

    It consists of a word it always contains (looked for first, so that the pattern is rarely needed), the phrase before
    the title, and the formula between title and outlet, with `_` for white space.
    """

    word: str
    openers: tuple[str, ...]
    formula: str


_TAILS = (
    _Tail("appeared", ("The post",), "appeared_first_on|first_appeared_on"),
    _Tail("zuerst", ("Der Beitrag",), "erschien_zuerst_auf|ist_zuerst_erschienen_auf"),
    _Tail("en premier", ("L’article", "L'article", "Cet article"), "(?:est_apparu|apparaît)_en_premier_sur"),
    _Tail(
        "primero en",
        ("La entrada", "El artículo", "El post"),
        "(?:se_publicó|apareció|aparece|ha_aparecido)_primero_en",
    ),
    _Tail("proviene da", ("L'articolo", "L’articolo"), "proviene_da"),
    _Tail("primo su", ("L'articolo", "L’articolo"), "(?:è_apparso_per_primo|sembra_essere_il_primo)_su"),
    _Tail("primeiro", ("O post", "O artigo", "O conteúdo"), "(?:apareceu|aparece)_primeiro_(?:em|no|na)"),
    _Tail("verscheen", ("Het bericht", "Het artikel"), "verscheen_eerst_op"),
    _Tail("aparegut", ("L'entrada", "L’entrada"), "ha_aparegut_primer_a"),
    _Tail("dök", ("Inlägget",), "dök_först_upp_på"),
    _Tail("Indlægget", ("Indlægget",), "(?:blev_først_udgivet|dukkede_først_op)_på"),
    _Tail("Innlegget", ("Innlegget",), "dukket_først_opp_på"),
    _Tail("pochodzi z", ("Artykuł", "Wpis"), "pochodzi_z_serwisu"),
    _Tail("nejdříve", ("Příspěvek", "Článek"), "(?:se_nejdříve_objevil|nejdříve_se_objevil)_na"),
    _Tail("prima dată", ("Articolul", "Postarea"), "apare_prima_dată_(?:pe|în)"),
    _Tail(
        "появил",
        ("Сообщение", "Запись", "Статья"),
        "(?:появились_сначала|впервые_появилась|сначала_появилась)_(?:на|в)",
    ),
    _Tail("явився", ("Запис",), "(?:спершу|вперше)_з['’ʼ]явився_на"),
)
"""Languages that put the title first (Japanese, Korean, Turkish) are omitted, because nothing shows where it starts."""

_REST_OF_LINE = re.compile(r"[^\S\r\n]{0,8}(?:\r\n|\r|\n)?[^\S\r\n]{0,8}([^\r\n]{1,130})(?=[\r\n]|$)")
_BLANK_LINE = re.compile(r"(?:\r\n|\n|\r(?!\n))[ \t]{0,40}[\r\n]")
_NEXT_SENTENCE = re.compile(r"[\w’']{4,}[.!?]\s|[。！？](?=.)")


def _tails(text: str) -> Iterator[Boilerplate]:
    """Yield closing notices, found by their formula; the opening phrase is looked for within the length of a title
    before it.
    """
    for tail in _TAILS:
        if tail.word not in text:
            continue
        for formula in re.finditer(rf"\b(?:{tail.formula})\b".replace("_", r"\s{1,4}"), text):
            opener = _opener(text, tail.openers, formula.start())
            rest = _REST_OF_LINE.match(text, formula.end())
            if opener is None or rest is None:
                continue
            line = rest[1].rstrip()
            outlet = " ".join(line.rstrip(".。 ").split())
            title = " ".join(text[opener[1] : formula.start()].split())
            if _may_be_outlet(outlet) and _may_be_title(title):
                end = rest.start(1) + len(line)
                yield Boilerplate(opener[0], end, "tail", outlet, title.strip(DOUBLE_QUOTES + "„"))


def _opener(text: str, openers: tuple[str, ...], end: int) -> Span | None:
    """Return the nearest opening phrase that starts a sentence; a title may contain another ("The post The post office
    burns").
    """
    start = max(0, end - _LONGEST_TITLE - 20)
    nearest = None
    for opener in openers:
        position = text.find(opener, start, end)
        while position >= 0:
            after = position + len(opener)
            before = text[max(0, position - 12) : position].rstrip(" \t\u00a0")
            begins = not before or before[-1] in ".!?…。\"”»’'\r\n)"
            if begins and text[after].isspace() and not _BLANK_LINE.search(text, after, end):
                nearest = max(nearest or (0, 0), (position, after))
            position = text.find(opener, after, end)
    return nearest


def _may_be_outlet(name: str) -> bool:
    """Return whether this can be the name of a site, unlike in "The post … first appeared on Monday" and a further
    sentence.
    """
    first = re.match(r"\w*", name)
    dated = first is not None and is_date_word(first.group())
    short = 0 < len(name) <= _LONGEST_OUTLET and not _NEXT_SENTENCE.search(name)
    return short and not dated and ("." in name or not name[0].islower())


def _may_be_title(title: str) -> bool:
    """Return whether this can be a headline; "The post, widely shared, appeared first on Telegram." is prose."""
    if not title:
        return False
    capital = title[0].isalnum() and not title[0].islower()
    return capital or title[0] in OPENS_SENTENCE + "#$€£[" or title[1:2].isupper()  # the last as in "iPhone"


_PROMOTIONS = """
Read more|Read also|Also read|See also|Must read|More on this|More on this story|Related|Related story|
Related stories|Related article|Related articles|Recommended|You may also like|Lesen Sie auch|
Lesen Sie mehr|Lies auch|Mehr dazu|Mehr zum Thema|Lire aussi|À lire aussi|A lire aussi|Lire également|
À lire également|Voir aussi|À voir aussi|Sur le même sujet|Lea también|Lee también|Leer también|Leer más|
Lea más|Te puede interesar|Vea también|Leggi anche|Leggi di più|Leia também|Leia mais|Veja também|Lees ook|
Lees meer|Läs också|Läs mer|Læs også|Læs mere|Les også|Lue myös|Czytaj także|Czytaj też|Czytaj również|
Zobacz także|Zobacz też|Čtěte také|Přečtěte si také|Citește și|Ayrıca okuyun|Читайте также|Читать также|
Читайте також|相关阅读|延伸阅读|相關閱讀|関連記事|あわせて読みたい|관련기사|
관련 기사|اقرأ أيضا|اقرأ أيضاً|यह भी पढ़ें|ये भी पढ़ें
"""

_ADVERTISEMENTS = """
advertisement|advertisment|advertisement - scroll to continue|advertisement - story continues below|
story continues below advertisement|article continues below advertisement|
article continues after advertisement|sponsored content|anzeige|werbung|publicité|publicidad|
pubblicità|publicidade|advertentie|annonse|annons|mainos|reklama|reklam|реклама|
广告|廣告|広告|광고|إعلان|विज्ञापन
"""

_SHARING = """
share this|share this story|share this article|share this post|share on facebook|share on twitter|
share on x|share on whatsapp|share on linkedin|share via email|like this|like loading|
click to share on facebook|diesen beitrag teilen|artikel teilen|teilen|partager|partager cet article|
partagez cet article|compartir|compartir en facebook|comparte esto|compártelo|condividi|
condividi su facebook|compartilhe|compartilhar|deel dit artikel|udostępnij|поделиться|
поділитися|分享|分享到|シェアする|공유하기|शेयर करें
"""

_RESERVED = """
all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados|
tutti i diritti riservati|todos os direitos reservados|alle rechten voorbehouden|
alla rättigheter förbehållna|wszelkie prawa zastrzeżone|все права защищены|всі права захищені|版权所有|
版權所有|無断転載を禁じます|무단전재 및 재배포 금지|جميع الحقوق محفوظة
"""


def _phrases(listed: str) -> frozenset[str]:
    return frozenset(phrase.strip() for phrase in listed.replace("\n", "").split("|"))


_PROMOTION_PHRASES = _phrases(_PROMOTIONS.casefold())
_WHOLE_LINES: dict[str, What] = {
    **dict.fromkeys(_phrases(_ADVERTISEMENTS), "advertisement"),
    **dict.fromkeys(_phrases(_SHARING), "sharing"),
    **dict.fromkeys(_phrases(_RESERVED), "copyright"),
}
_RESERVED_PHRASES = _phrases(_RESERVED)
_COPYRIGHT = re.compile(r"(?:copyright\b|©|\(c\)|&copy;)", re.IGNORECASE)
_COPYRIGHT_YEAR = re.compile(
    r"(?:copyright|©|\(c\)|&copy;|\s){1,6}(?:19|20|21)\d\d(?:\s?[-–]\s?\d{2,4})?(?=\s{0,3}(?:by\s)?(.?))",
    re.IGNORECASE,
)
_LINE = re.compile(r"[^\r\n]+")
_DIGIT = re.compile(r"\d")

_HEAD, _FOOT = 6, 3
"""A bare date is a stamp only within this many first and last lines with text; further inside it heads part of a
chronology.
"""


def _lines(text: str) -> Iterator[Boilerplate]:
    spans = [span for line in _LINE.finditer(text) if (span := _stripped(text, line.start(), line.end()))]
    for index, (start, end) in enumerate(spans):
        if end - start <= _LONGEST_LINE:
            line = text[start:end]
            stamp = stamp_of_line(text, start, end) if _DIGIT.search(line) else None
            outside = index < _HEAD or index >= len(spans) - _FOOT
            if stamp and (stamp.labelled or outside):
                yield Boilerplate(start, end, "dateline", date=stamp.date)
                continue
            following = text[spans[index + 1][0]] if index + 1 < len(spans) else ""
            if what := _what_of_line(line, following):
                yield Boilerplate(start, end, what)
        if index == 0 and (stamp := stamp_run_in(text, start, end)):
            yield Boilerplate(start, stamp.end, "dateline", date=stamp.date)


def _stripped(text: str, start: int, end: int) -> tuple[int, int] | None:
    """Return the line without surrounding white space, or None if it is blank."""
    line = text[start:end]
    start += len(line) - len(line := line.lstrip())
    return (start, start + len(line.rstrip())) if line else None


def _what_of_line(line: str, following: str) -> What | None:
    """Return what kind of boilerplate a separate line is; `following` is the first character of the next line."""
    bare = line.casefold().strip(" \t\u00a0:：.*-–—[]()…")
    if what := _WHOLE_LINES.get(bare):
        return what
    if _is_copyright(line, bare):
        return "copyright"
    if ":" not in line and "：" not in line:
        return None
    phrase, _, rest = line.replace("：", ":").partition(":")
    known = phrase.strip(" \t\u00a0*[-–—►▶>•").casefold() in _PROMOTION_PHRASES
    # In hard-wrapped prose such a line would continue in lower case, or end like a sentence.
    if known and not line[:1].islower() and not following.islower():
        return (
            None if rest.rstrip().endswith((".", "。")) and not rest.rstrip().endswith("...") else "promotion"
        )
    return None


def _is_copyright(line: str, bare: str) -> bool:
    if not _COPYRIGHT.match(line):
        return False
    if any(phrase in bare for phrase in _RESERVED_PHRASES):
        return True
    year = _COPYRIGHT_YEAR.match(line)
    return year is not None and not year[1].islower()
