"""Date stamps: what a site prints above a story to say when it was published, in many languages.

A line is a stamp only if every word of it belongs to one: "Published 11:42 a.m., updated 6:20 p.m." is, "The
law was published on 3 May" is not. So the words are looked up in a small vocabulary, each becomes one letter
for what it is (`N` a day's number, `M` a month, `L` a label such as "updated" ...), and a pattern over those
letters decides. That keeps the grammar independent of the language, and the work bounded by the 24 words a
stamp may have.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

_MONTHS = """
1 january jan januar jänner janvier janv enero ene gennaio gen janeiro januari styczeń stycznia января
1 январь янв січня leden ledna ocak tammikuuta ianuarie يناير जनवरी
2 february feb februar feber février févr fév febrero febbraio fevereiro fev februari luty lutego февраля
2 февраль фев лютого únor února şubat helmikuuta februarie فبراير फरवरी फ़रवरी
3 march mar märz mrz mars marzo março maart marzec marca марта март мар березня březen března mart
3 maaliskuuta martie مارس मार्च
4 april apr avril avr abril abr aprile kwiecień kwietnia апреля апрель апр квітня duben dubna nisan
4 huhtikuuta aprilie أبريل ابريل अप्रैल
5 may mai mayo maggio mag maio mei maj maja мая май травня květen května mayıs toukokuuta مايو मई
6 june jun juni juin junio giugno giu junho czerwiec czerwca июня июнь червня červen června haziran
6 kesäkuuta iunie يونيو जून
7 july jul juli juillet juil julio luglio lug julho lipiec lipca июля июль липня červenec července temmuz
7 heinäkuuta iulie يوليو जुलाई
8 august aug août agosto ago augustus augusti sierpień sierpnia августа август авг серпня srpen srpna
8 ağustos elokuuta أغسطس अगस्त
9 september sep sept septembre septiembre settembre set setembro wrzesień września сентября сентябрь сен
9 вересня září eylül syyskuuta septembrie سبتمبر सितंबर
10 october oct oktober okt octobre octubre ottobre ott outubro out październik października октября
10 октябрь окт жовтня říjen října ekim lokakuuta octombrie أكتوبر अक्टूबर
11 november nov novembre noviembre novembro listopad listopada ноября ноябрь ноя листопада listopadu kasım
11 marraskuuta noiembrie نوفمبر नवंबर
12 december dec dezember dez décembre déc diciembre dic dicembre dezembro grudzień grudnia декабря декабрь
12 дек грудня prosinec prosince aralık joulukuuta decembrie ديسمبر दिसंबर
"""

_WEEKDAYS = """
monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun montag
dienstag mittwoch donnerstag freitag samstag sonnabend sonntag lundi mardi mercredi jeudi vendredi samedi
dimanche lunes martes miércoles jueves viernes sábado domingo lunedì martedì mercoledì giovedì venerdì sabato
domenica segunda-feira terça-feira quarta-feira quinta-feira sexta-feira maandag dinsdag woensdag donderdag
vrijdag zaterdag zondag måndag tisdag onsdag torsdag fredag lördag söndag mandag tirsdag lørdag søndag
poniedziałek wtorek środa czwartek piątek sobota niedziela понедельник вторник среда четверг пятница суббота
воскресенье
"""

_LABELS = """
date dated mis published publication posted updated update modified revised created datum stand veröffentlicht
aktualisiert erstellt publié publiée parution actualisé modifié fecha publicado publicada actualizado
actualizada data pubblicato pubblicata aggiornato aggiornata atualizado atualizada gepubliceerd geplaatst
bijgewerkt publicerad publicerat uppdaterad uppdaterat publisert oppdatert udgivet opdateret opublikowano
aktualizacja zaktualizowano dodano опубликовано обновлено дата опубліковано оновлено publikováno
aktualizováno julkaistu päivitetty yayınlanma yayınlandı güncellendi
发布时间 更新时间 时间 日期 發布時間 公開日 更新日 掲載日 配信
"""

_FILLERS = """
at on of the first last le la à du de des der den dem am um zuletzt mise jour el a las del al il alle ore
em às om op w dnia o в от и and et und y e last-modified originally tarihi
"""

_CLOCK_WORDS = """
am pm a.m p.m uhr gmt utc bst cet cest et est edt ct cst cdt pt pst pdt msk мск ist jst eet eest г hrs h time
local
"""


def _vocabulary() -> dict[str, str]:
    words = dict.fromkeys(_FILLERS.split(), "P")
    words |= dict.fromkeys(_CLOCK_WORDS.split(), "A")
    words |= dict.fromkeys(_LABELS.split(), "L")
    words |= dict.fromkeys(_WEEKDAYS.split(), "W")
    return words | dict.fromkeys(_MONTH, "M")


_MONTH = {word: int(line.split()[0]) for line in _MONTHS.strip().splitlines() for word in line.split()[1:]}
_VOCABULARY = _vocabulary()
_CALENDAR = frozenset(_MONTH) | frozenset(_WEEKDAYS.split())

_TOKEN = re.compile(
    r"[\s,:;|·•/()–—：，、-]*(?:"
    r"(?P<ymd>(?P<y>\d{4})(?P<mark>[-/.])(?P<m>\d\d?)(?P=mark)(?P<d>\d\d?)(?!\d)"
    r"(?:[Tt\s]\d\d:\d\d(?::\d\d(?:[.]\d{1,6})?)?(?:[Zz]|\s?[+-]\d\d:?\d\d)?(?![\w:]))?)"
    r"|(?P<cjk>(?P<cy>\d{4})\s?[年년]\s?(?P<cm>\d\d?)\s?[月월]\s?(?P<cd>\d\d?)\s?[日일])"
    r"|(?P<dmy>(?P<d2>\d\d?)(?P<mark2>[-/.])(?P<m2>\d\d?)(?P=mark2)(?P<y2>\d{4})(?!\d))"
    r"|(?P<time>\d\d?(?:[:.hH]\d\d(?::\d\d)?|(?=\s?[apAP]\.?[mM]\b)|(?=\s?(?i:uhr)\b)|[hH](?!\w)"
    r"|\s?[時时시](?:\s?\d\d?\s?[分분])?)(?:\s?[apAP]\.?[mM]\b\.?)?(?!\d))"
    r"|(?P<year>(?:1[89]|2[01])\d\d(?!\w))"
    r"|(?P<day>\d\d?(?:(?i:st|nd|rd|th|er)|\.|º|ª)?(?!\w))"
    r"|(?P<word>[^\W\d_](?:[^\W\d_]|[\u0300-\u036f\u0900-\u0963]|[-.](?=[^\W\d_])){0,24}\.?)"
    r")"
)
"""Written without flags for spaces and capitals, with which it would take twice as long to compile."""

_DAY = "(?:W?P?(?:D|NP?MP?Y|MP?NY|YP?MN))"
_STAMP = f"(?:P*(?:LP*+)++(?:{_DAY}|W?P?NP?M|W?P?MN)?(?:P*TA*+)?A*+|{_DAY}A?(?:P*TA*+)?|TA*P?{_DAY}A?)"
"""Labels in a row are taken at once (`++`): tried one by one, in each of four stamps, they cost a second a page."""

_WHOLE = re.compile(f"{_STAMP}(?:P*{_STAMP}){{0,3}}")
_RUN_IN = re.compile(f"(?:(?:LP*)+{_DAY}(?:P?TA*)?|{_DAY}P?TA*|(?:D|WP?(?:NP?MP?Y|MP?NY)))")
_ANY_TIME = re.compile("[DT]|NP?M|MP?N")


@dataclass(frozen=True, slots=True)
class Stamp:
    """A date stamp: where it stands, the day if it is a full and unambiguous one, and whether a label
    introduces it.
    """

    start: int
    end: int
    date: str | None
    labelled: bool


@dataclass(frozen=True, slots=True)
class _Word:
    code: str
    start: int
    end: int
    match: re.Match[str]


def calendar_words() -> frozenset[str]:
    """The names of months and weekdays in all languages that are known, case folded."""
    return _CALENDAR


def is_date_word(word: str) -> bool:
    """Whether a word names a month or a day of the week."""
    return _VOCABULARY.get(word.lower(), "") in {"M", "W"}


def stamp_of_line(text: str, start: int, end: int) -> Stamp | None:
    """The stamp that fills `text[start:end]`, a line without the white space around it, or None."""
    words = _words(text, start, end)
    if not words or words[-1].end < end:
        return None
    codes = "".join(word.code for word in words)
    if not _WHOLE.fullmatch(codes) or not _ANY_TIME.search(codes):
        return None
    return Stamp(start, end, _earliest(codes, words), "L" in codes)


def stamp_run_in(text: str, start: int, end: int) -> Stamp | None:
    """The stamp that `text[start:end]` begins with and that a sentence follows on the same line, or None.

    It has to be more than a date, since sentences begin with dates too: a label, a time of day, a weekday or
    the form 2025-07-01; and what follows may not go on in lower case or with a comma.
    """
    words = _words(text, start, min(end, start + 160))
    codes = "".join(word.code for word in words)
    found = _RUN_IN.match(codes)
    if found is None:
        return None
    last = words[found.end() - 1].end
    rest = text[last:end].lstrip()[:1]
    if (
        text[last : last + 1].strip()
        or not rest
        or not (rest.isalnum() or rest in "\"“„«»‘'「『¿¡")
        or rest.islower()
    ):
        return None
    taken = words[: found.end()]
    return Stamp(start, last, _earliest(found.group(), taken), "L" in found.group())


def _words(text: str, start: int, end: int) -> list[_Word]:
    """The words from `start` on for as long as they are those of a stamp."""
    words: list[_Word] = []
    position = start
    while len(words) < 24:
        match = _TOKEN.match(text, position, min(end, position + 80))
        code = _code(match) if match else None
        if match is None or code is None:
            break
        words.append(_Word(code, match.start(match.lastgroup or 0), match.end(), match))
        position = match.end()
    return words


def _code(match: re.Match[str]) -> str | None:
    if word := match["word"]:
        word = word.lower()
        return _VOCABULARY.get(word) or _VOCABULARY.get(word.rstrip("."))
    for name, code in (("ymd", "D"), ("cjk", "D"), ("dmy", "D"), ("time", "T"), ("year", "Y"), ("day", "N")):
        if match[name]:
            return code
    return None


def _earliest(codes: str, words: list[_Word]) -> str | None:
    """The first day named: an article says when it was published and when updated, in either order."""
    days = [
        _iso_of(words[found.start() : found.end()]) for found in re.finditer("D|NP?MP?Y|MP?NY|YP?MN", codes)
    ]
    return min((day for day in days if day), default=None)


def _iso_of(words: list[_Word]) -> str | None:
    if words[0].code == "D":
        return _iso_of_numbers(words[0].match)
    year = month = day = 0
    for word in words:
        if word.code == "Y":
            year = int(word.match["year"])
        elif word.code == "M":
            name = word.match["word"].lower()
            month = _MONTH.get(name) or _MONTH[name.rstrip(".")]
        elif word.code == "N":
            day = int(re.sub(r"\D", "", word.match["day"]))
    return _iso(year, month, day)


def _iso_of_numbers(match: re.Match[str]) -> str | None:
    if match["ymd"]:
        return _iso(int(match["y"]), int(match["m"]), int(match["d"]))
    if match["cjk"]:
        return _iso(int(match["cy"]), int(match["cm"]), int(match["cd"]))
    first, second, year = int(match["d2"]), int(match["m2"]), int(match["y2"])
    if match["mark2"] == "." or first == second or first > 12:
        return _iso(year, second, first)
    # 07/14/2025 can only be read the American way; 03/04/2025 may be either, so it is not known.
    return _iso(year, first, second) if second > 12 else None


def _iso(year: int, month: int, day: int) -> str | None:
    longest = 29 if month == 2 else 30 if month in {4, 6, 9, 11} else 31
    if not (1800 <= year <= 2199 and 1 <= month <= 12 and 1 <= day <= longest):
        return None
    return f"{year:04}-{month:02}-{day:02}"
