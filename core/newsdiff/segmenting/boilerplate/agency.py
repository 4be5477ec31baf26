"""Finding datelines, notes to customers, bylines and credits, which agencies and outlets add to a report.

A dateline ("KELMAR, March 12 (Nordwire) -") is separated from the lead, so that the lead can match verbatim. Notes are
recognised by an opening bracket and their first words, and bylines because they consist only of names.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsdiff.languages.boilerplate import (
    BYLINE_WORDS,
    CAPTION_CREDITS,
    CREDIT_LABELS,
    CREDIT_SIGNS,
    HEADLINE_PREFIXES,
    KNOWN_AGENCIES,
    NAME_PARTICLES,
    NO_NAMES,
    NOTE_OPENERS,
    SLUGS,
)
from newsdiff.languages.punctuation import DOUBLE_CLOSING, OPENING_MARKS, OPENS_SENTENCE, QUOTE_MARKS
from newsdiff.model import Span
from newsdiff.segmenting.boilerplate.date_stamps import is_date_word, stamp_of_line
from newsdiff.segmenting.boilerplate.pieces import Boilerplate

_HEAD, _FOOT = 12, 5
"""Number of lines at the start and end of a text that are searched for datelines, bylines and slugs."""

_LONGEST_NOTE = 1500
_LONGEST_CREDIT = 420
_LONGEST_AT_END = 100
_LONGEST_LINE = 300
_SHORTEST_LEAD = 15

_CAPITALS = r"[^\W\d_a-zß-öø-ÿа-яё][^\W\d_a-zß-öø-ÿа-яё'’.-]{2,20}"
_TITLE = r"[^\W\d_a-zß-öø-ÿа-яё][\w'’.-]{1,20}"
_REGION = rf"(?:, {_TITLE}(?: {_TITLE}){{0,2}})?"
_DAY = (
    r"(?:,? (?:le |il |el |am |den )?(?:(?P<d1>\d{1,2})\.? ?(?:de )?(?P<m1>[^\W\d_]{3,12})\.?"
    r"|(?P<m2>[^\W\d_]{3,12})\.? (?P<d2>\d{1,2}))(?:,? (?:de )?\d{4})?)"
)
_AGENCY = r" ?(?:\((?P<agency>[^\W\d_][\w ./&’'-]{1,40})\)|/[A-Z][\w -]{2,20}/)"
_DASH = r"[.:]? ?(?:--|[-–—|_])+ ?"
_PLACE = rf"{_CAPITALS}(?: {_CAPITALS}){{0,2}}: "
_DATELINES = (
    ("/—–-", rf"{_CAPITALS}(?:-{_CAPITALS})?{_DAY}\.? ?(?:/[^/\n]{{2,20}}/|[—–-] ?[А-ЯA-Z][\w ]{{1,25}})\. ?"),
    (")/", rf"{_TITLE}(?:[ /-]{_TITLE}){{0,4}}{_REGION}{_DAY}?{_AGENCY}(?:{_DASH}|: )"),
    (
        ("- ", "– ", "— ", "| "),
        rf"{_CAPITALS}(?: {_CAPITALS}){{0,3}}{_REGION}{_DAY}? ?(?:[a-z]{{2,4}} )?(?:--|[–—|]|(?<= )-)+ ",
    ),
    (")", rf"\((?:{KNOWN_AGENCIES})(?:/[\w-]{{2,12}})?\) "),
    ("-–—", rf"{_TITLE}(?: {_TITLE}){{0,3}}{_REGION}{_DAY}{_DASH}"),
    (")", rf"\((?P<agency>[^\W\d_a-z][\w ./&-]{{1,30}})\) ?(?:--|[-–—])+ ?(?:{_CAPITALS}{_DAY} ?[-–—]+ ?)?"),
    (":", _PLACE),
    (
        "电電讯訊",
        r"(?:新华社|中新社|法新社|路透社|中央社|本报)[^\s，。：]{1,8}(?:\d{1,2}月\d{1,2}日)?[电電讯訊]"
        r"(?:（[^）\n]{2,40}）)?[　 ]*",
    ),
    ("】）", r"【[^】\n]{2,24}】[　 ]*|（[^）\n]{2,20}[讯訊電电]）[　 ]*"),
)
"""Patterns for datelines. Each is tried, and compiled, only for lines that contain one of its strings.
"""

_DATED = {pattern for _, pattern in (_DATELINES[0], _DATELINES[4])}
"""Patterns for datelines that always include a day, and so a digit."""

_ALONE = rf"{_CAPITALS}(?: {_CAPITALS}){{0,3}}{_REGION}{_DAY}\.?$"
_REACH = 100
"""Maximum length of a dateline in characters."""


def datelines(text: str, lines: list[Span]) -> Iterator[Boilerplate]:
    """Yield datelines in the first lines, before a lead or on lines of their own."""
    for index, (start, end) in enumerate(lines[:_HEAD]):
        if text[start].islower():
            continue
        line = text[start : min(end, start + _REACH)]
        alone = re.match(_ALONE, line) if line[-1].isdigit() and line[:2].isupper() else None
        if alone and _is_day(alone):
            yield Boilerplate(start, end, "dateline")
            continue
        for signs, pattern in _DATELINES:
            likely = any(sign in line for sign in signs) and (pattern not in _DATED or re.search(r"\d", line))
            found = re.match(pattern, line) if likely else None
            # A headline may start with its source: "MINISTER: Taxes to rise".
            ended = text[end - 1] in ".!?…" + DOUBLE_CLOSING or not _ends_paragraph(text, end)
            lead = pattern != _PLACE or index > 0 or ended
            if found and lead and _is_day(found) and _may_be_lead(text[start + found.end() : end]):
                yield Boilerplate(start, start + len(found[0].rstrip()), "dateline")
                break


def _is_day(found: re.Match[str]) -> bool:
    """Return whether the date in a dateline, if it has one, names a real month."""
    groups = found.groupdict()
    month = groups.get("m1") or groups.get("m2")
    return month is None or is_date_word(month)


def _ends_paragraph(text: str, end: int) -> bool:
    """Return whether the line that ends at `end` is followed by a blank line or the end of the text."""
    after = text[end : end + 20].splitlines()
    return len(after) < 2 or not after[1].strip()


def _may_be_lead(rest: str) -> bool:
    """Return whether a text may start a sentence, with a capital, a digit or a quotation mark."""
    first = rest[:1]
    if len(rest) < (_SHORTEST_LEAD if first.isascii() else 5):
        return False
    return first in OPENS_SENTENCE or (first.isalnum() and not first.islower())


_PREFIXES = tuple(HEADLINE_PREFIXES.split("|"))
_PREFIX = rf"(?:(?:{HEADLINE_PREFIXES})(?: ?\d{{1,2}})? ?(?:[-–—:]|(?<=\d) ) ?)+(?=[\w{OPENING_MARKS}])"
_SLUGS = frozenset(SLUGS.split("|"))
_BEFORE_SLUG, _AFTER_SLUG = "-–—([*# ", "-–—)]*# :!."
_LONGEST_SLUG = 40
_NOTE = rf"\(+ ?(?:{NOTE_OPENERS})\b"
_OPEN_NOTE = (
    r"(?:Additional reporting|Reporting|Writing|Editing|Compiled) by "
    r"|(?:[-–—]{1,2} ?)?[Ww]ith (?:files|(?:agency )?inputs?|reporting|contributions) from (?:The |the )?"
)
_CONTRIBUTED = (
    r"(?P<names>.{2,120}) contributed "
    r"(?:to this (?:report|story|article)(?: from .{2,40})?|(?:additional )?reporting(?: from .{2,40})?)\.?"
)
_NOTE_AT_END = (
    r"\((?:Additional reporting|Reporting|Writing|Editing|Compiled)(?: and (?:editing|writing))? by [^()]{3,400}\)$"
)
_TRANSMITTED = (
    r"(?:[A-Z]{2,10} )?\d{4,6} ?(?:GMT|UTC|Z|IST)\b.{0,30}"
    r"|[A-Z]{2,3}-[A-Z]{2}-\d\d-\d\d-\d\d \d{4}(?:GMT|EST|EDT)?"
)
_MAIL = r"[\w.+-]{1,60}@[\w.-]{1,60}"
_CONTACT = (rf"(?:{_MAIL}|\+\d[\d ()-]{{6,20}}\d)(?:[;, |/]{{1,3}}(?:{_MAIL}|\+?[\d ()-]{{6,20}}\d)){{0,5}}")


def notes(text: str, lines: list[Span]) -> Iterator[Boilerplate]:
    """Yield notes of agencies: slugs, prefixes of headlines, "(Adds ...)", "(Reporting by ...)", transmission times."""
    for index, (start, end) in enumerate(lines):
        line = text[start:end]
        outside = index < _HEAD or index >= len(lines) - _FOOT
        if line[0] == "(" and (stop := _end_of_note(text, start)):
            yield Boilerplate(start, stop, "note")
        elif (outside and _is_note(line)) or _names_reporters(line):
            yield Boilerplate(start, end, "note")
        elif index < _HEAD and line.startswith(_PREFIXES) and (prefix := re.match(_PREFIX, line)):
            yield Boilerplate(start, start + len(prefix[0].rstrip()), "note")
        if run_in := _note_at_end(line):
            yield Boilerplate(end - len(run_in), end, "note")


def _note_at_end(line: str) -> str | None:
    """Return the note at the end of a line, as in "... at the earliest. (Reporting by ...)"."""
    tail = line[-_LONGEST_CREDIT:]
    found = re.search(_NOTE_AT_END, tail) if tail.endswith(")") and " by " in tail else None
    return found[0] if found else None


def _is_note(line: str) -> bool:
    if len(line) <= _LONGEST_SLUG and line.lstrip(_BEFORE_SLUG).rstrip(_AFTER_SLUG) in _SLUGS:
        return True
    timed = len(line) <= 2 * _LONGEST_SLUG and any(zone in line for zone in ("GMT", "UTC", "IST", "-WF-"))
    contact = "@" in line or line[0] == "+"
    return bool((timed and re.fullmatch(_TRANSMITTED, line)) or (contact and re.fullmatch(_CONTACT, line)))


def _names_reporters(line: str) -> bool:
    """Return whether a line without brackets names the reporters: "Reporting by Nora Visk; Editing by Hugh Castell"."""
    if len(line) <= _LONGEST_LINE and " contributed " in line and (thanks := re.fullmatch(_CONTRIBUTED, line)):
        return _is_names(thanks["names"].removeprefix("The "))
    likely = len(line) <= _LONGEST_LINE and (" by " in line[:30] or "ith " in line[:8])
    found = re.match(_OPEN_NOTE, line) if likely else None
    return found is not None and _is_names(line[found.end() :])


def _end_of_note(text: str, start: int) -> int | None:
    """Return the end of the bracketed note at `start`; it must fill whole lines and contain no blank line."""
    double = text.startswith("((", start)
    if not double and not re.match(_NOTE, text[start : start + 60]):
        return None
    depth = 0
    for at in range(start, min(len(text), start + _LONGEST_NOTE)):
        character = text[at]
        if character == "(":
            depth += 1
        elif character == ")":
            depth -= 1
            if depth == 0:
                rest = re.match(r"[^\r\n]*", text[at + 1 : at + 4])
                return at + 1 if rest is None or not rest[0].strip(" .") else None
        elif character == "\n" and not text[at + 1 : at + 60].split("\n", 1)[0].strip():
            return None  # a blank line
    return None


_BYLINE_WORDS = tuple(BYLINE_WORDS.split("|"))


def bylines(text: str, lines: list[Span]) -> Iterator[Boilerplate]:
    """Yield lines that name the authors, such as "By Nora Visk and Paul Ahrend | Harbour correspondent"."""
    for index, (start, end) in enumerate(lines):
        if end - start > 160 or not (0 < index < _HEAD or index >= len(lines) - _FOOT):
            continue
        line = text[start:end]
        authors = _after_byline_word(line)
        named = _is_name_line(text, lines, index) if authors is None else _is_names(re.sub(_MAIL, "", authors))
        if named:
            yield Boilerplate(start, end, "byline")


def _after_byline_word(line: str) -> str | None:
    """Return the text after the word that starts a byline, or None if the line has no such word."""
    for word in _BYLINE_WORDS:
        if line.startswith(word):
            rest = line[len(word) :]
            if not (rest[:1].isalnum() or rest[:1] == "_"):
                return rest.removeprefix(":").removeprefix(" ")
    return None


_JOB = (
    r"editor|correspondent|reporter|writer|columnist|journalist|bureau chief|redakteur(?:in)?|korrespondent(?:in)?|"
    r"journaliste|correspondante?|redactora?|corresponsal|periodista|giornalista|corrispondente|inviat[oa]"
)
_JOBS = (
    "editor", "correspondent", "reporter", "writer", "columnist", "journalist", "bureau chief", "redakteur",
    "korrespondent", "redactor", "corresponsal", "periodista", "giornalista", "corrispondente", "inviat",
)  # fmt: skip
"""Every line with a job title contains at least one of these strings."""

_PERSON = rf"{_TITLE}(?: {_TITLE}){{1,3}}"
_NAME_AND_JOB = rf"{_PERSON}(?:, | [|–—-] )(?:[\w&-]{{2,20}} ){{0,4}}(?i:{_JOB})(?: in {_PERSON}| in {_TITLE})?"


def _is_name_line(text: str, lines: list[Span], index: int) -> bool:
    """Return whether a line after the headline is a name with a job title, or a name above the date of publication."""
    line = text[slice(*lines[index])]
    if index >= _HEAD or len(line) > _LONGEST_NAMES or not _is_names(line):
        return False
    small = line.lower()
    if any(job in small for job in _JOBS) and re.fullmatch(_NAME_AND_JOB, line):
        return True
    dated = index + 1 < len(lines) and stamp_of_line(text, *lines[index + 1]) is not None
    return dated and re.fullmatch(rf"{_PERSON}(?: (?:and|und|et|y|&) {_PERSON})?", line) is not None


_LONGEST_NAMES = 80
_WORD = r"[\w'’.-]+"


def _is_names(text: str) -> bool:
    """Return whether a text consists only of names, job titles and connecting words."""
    words = re.findall(_WORD, text)
    if not 1 <= len(words) <= 30 or words[0] in NO_NAMES or any(word[0].isdigit() for word in words):
        return False
    if not words[0][0].isupper() and words[0].lower() not in NAME_PARTICLES:
        return False
    if any(mark in text for mark in "?!" + QUOTE_MARKS):
        return False
    return all(not word[0].islower() or word.lower() in NAME_PARTICLES or "@" in word for word in words)


_CREDIT_STARTS = tuple({label[:3] for label in CREDIT_LABELS.split("|")})
_CREDIT = rf"[(\[]?(?:{CREDIT_LABELS})\s?(?::|,|/|\bby\b)\s?\S.{{0,280}}"
_CREDITED = rf".{{0,280}}(?:{CAPTION_CREDITS})[)\].]{{0,2}}"
_SIGNERS = tuple(f"{KNOWN_AGENCIES}|EPA|Bernama".split("|"))
_SIGNED = rf"(?<=[.!?{DOUBLE_CLOSING}] )[(/–—-]{{0,2}} ?(?:{'|'.join(_SIGNERS)})\)?$"
_CREDIT_AT_END = (
    rf"(?:(?<=[.!?{DOUBLE_CLOSING}] )[A-Z]{{2,7}}/[^\W\d_a-z][\w .'’/-]{{2,60}}|[(\[](?:{CAPTION_CREDITS})[)\]])$"
)


def picture_credits(text: str, lines: list[Span]) -> Iterator[Boilerplate]:
    """Yield picture credits, with the caption on the same line unless it is long."""
    for start, end in lines:
        if end - start > _LONGEST_LINE:
            tail = text[end - _LONGEST_AT_END : end]
            if "/" in tail and (at_end := re.search(_CREDIT_AT_END, tail)):
                yield Boilerplate(end - len(at_end[0]), end, "credit")
            continue
        line = text[start:end]
        signs = line.removesuffix(")").endswith(_SIGNERS) and _ends_paragraph(text, end)
        if signs and (signed := re.search(_SIGNED, line[-_LONGEST_SLUG:])):
            yield Boilerplate(end - len(signed[0]), end, "credit")
        labelled = line[line[0] in "([" :].startswith(_CREDIT_STARTS)
        credited = any(word in line[-100:] for word in CREDIT_SIGNS)
        if (labelled and re.fullmatch(_CREDIT, line)) or (credited and re.fullmatch(_CREDITED, line)):
            yield Boilerplate(start, end, "credit")
