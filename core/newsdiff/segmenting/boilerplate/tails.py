"""Finding closing notices such as "The post T appeared first on O.", in languages where the title follows an opening
phrase.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsdiff.languages.punctuation import CLOSING_MARKS, OPENS_SENTENCE, QUOTE_MARKS
from newsdiff.model import Span
from newsdiff.segmenting.boilerplate.date_stamps import is_date_word
from newsdiff.segmenting.boilerplate.pieces import Boilerplate

_LONGEST_TITLE = 300
_LONGEST_OUTLET = 100


_TAILS = (
    ("appeared", ("The post",), "appeared_first_on|first_appeared_on"),
    ("zuerst", ("Der Beitrag",), "erschien_zuerst_auf|ist_zuerst_erschienen_auf"),
    ("en premier", ("L’article", "L'article", "Cet article"), "(?:est_apparu|apparaît)_en_premier_sur"),
    (
        "primero en",
        ("La entrada", "El artículo", "El post"),
        "(?:se_publicó|apareció|aparece|ha_aparecido)_primero_en",
    ),
    ("proviene da", ("L'articolo", "L’articolo"), "proviene_da"),
    ("primo su", ("L'articolo", "L’articolo"), "(?:è_apparso_per_primo|sembra_essere_il_primo)_su"),
    ("primeiro", ("O post", "O artigo", "O conteúdo"), "(?:apareceu|aparece)_primeiro_(?:em|no|na)"),
    ("verscheen", ("Het bericht", "Het artikel"), "verscheen_eerst_op"),
    ("aparegut", ("L'entrada", "L’entrada"), "ha_aparegut_primer_a"),
    ("dök", ("Inlägget",), "dök_först_upp_på"),
    ("Indlægget", ("Indlægget",), "(?:blev_først_udgivet|dukkede_først_op)_på"),
    ("Innlegget", ("Innlegget",), "dukket_først_opp_på"),
    ("pochodzi z", ("Artykuł", "Wpis"), "pochodzi_z_serwisu"),
    ("nejdříve", ("Příspěvek", "Článek"), "(?:se_nejdříve_objevil|nejdříve_se_objevil)_na"),
    ("prima dată", ("Articolul", "Postarea"), "apare_prima_dată_(?:pe|în)"),
    (
        "появил",
        ("Сообщение", "Запись", "Статья"),
        "(?:появились_сначала|впервые_появилась|сначала_появилась)_(?:на|в)",
    ),
    ("явився", ("Запис",), "(?:спершу|вперше)_з['’ʼ]явився_на"),
)
"""The closing notice of each language: a word that it always contains (searched first, so that the pattern is rarely
needed), the phrases before the title, and the formula between title and outlet, with `_` for white space. Languages
that put the title first (Japanese, Korean, Turkish) are omitted, because nothing shows where it starts."""

_REST_OF_LINE = r"[^\S\r\n]{0,8}(?:\r\n|\r|\n)?[^\S\r\n]{0,8}([^\r\n]{1,130})(?=[\r\n]|$)"
_BLANK_LINE = r"(?:\r\n|\n|\r(?!\n))[ \t]{0,40}[\r\n]"
_NEXT_SENTENCE = r"[\w’']{4,}[.!?]\s|[。！？](?=.)"


def tails(text: str) -> Iterator[Boilerplate]:
    """Yield closing notices. The opening phrase is looked for before the formula, at most a title's length away."""
    for word, openers, pattern in _TAILS:
        if word not in text:
            continue
        for formula in re.finditer(rf"\b(?:{pattern})\b".replace("_", r"\s{1,4}"), text):
            opener = _opener(text, openers, formula.start())
            rest = re.compile(_REST_OF_LINE).match(text, formula.end())
            if opener is None or rest is None:
                continue
            line = rest[1].rstrip()
            outlet = " ".join(line.rstrip(".。 ").split())
            title = " ".join(text[opener[1] : formula.start()].split())
            if _may_be_outlet(outlet) and _may_be_title(title):
                end = rest.start(1) + len(line)
                yield Boilerplate(opener[0], end, "tail", outlet, title.strip(QUOTE_MARKS))


def _opener(text: str, openers: tuple[str, ...], end: int) -> Span | None:
    """Return the nearest opening phrase that starts a sentence.

    A title may contain the phrase again, as in "The post The post office burns".
    """
    start = max(0, end - _LONGEST_TITLE - 20)
    nearest = None
    for opener in openers:
        position = text.find(opener, start, end)
        while position >= 0:
            after = position + len(opener)
            before = text[max(0, position - 12) : position].rstrip(" \t\u00a0")
            begins = not before or before[-1] in ".!?…。\r\n)" + CLOSING_MARKS
            if begins and text[after].isspace() and not re.compile(_BLANK_LINE).search(text, after, end):
                nearest = max(nearest or (0, 0), (position, after))
            position = text.find(opener, after, end)
    return nearest


def _may_be_outlet(name: str) -> bool:
    """Return whether a text may be the name of a site, unlike "Monday" in "The post … first appeared on Monday"."""
    first = re.match(r"\w*", name)
    dated = first is not None and is_date_word(first.group())
    short = 0 < len(name) <= _LONGEST_OUTLET and not re.search(_NEXT_SENTENCE, name)
    return short and not dated and ("." in name or not name[0].islower())


def _may_be_title(title: str) -> bool:
    """Return whether a text may be a headline, that is, starts with a capital, a digit or an opening sign."""
    if not title:
        return False
    capital = title[0].isalnum() and not title[0].islower()
    return capital or title[0] in OPENS_SENTENCE + "#$€£[" or title[1:2].isupper()  # the last as in "iPhone"
