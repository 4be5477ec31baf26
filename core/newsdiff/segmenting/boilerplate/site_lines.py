"""Finding lines that a site adds: teasers, advertisements, sign-up boxes, embedded posts, tags, copyright notices.

Only whole lines are recognised, and only in forms that do not occur in prose.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import cast

from newsdiff.languages.boilerplate import (
    ADVERTISEMENTS,
    LINE_PATTERNS,
    PROMOTIONS,
    RESERVED,
    SHARING,
    TEASERS,
)
from newsdiff.languages.punctuation import CLOSING_MARKS
from newsdiff.languages.sign_ups import CALL_OUTS, SIGN_UPS
from newsdiff.model import Span
from newsdiff.segmenting.boilerplate.date_stamps import stamp_of_line, stamp_run_in
from newsdiff.segmenting.boilerplate.pieces import Boilerplate, What

_LONGEST_LINE = 200
_LONGEST_BOX = 400
_LONGEST_OWNER = 60

_WHOLE_LINES: dict[str, What] = {
    **dict.fromkeys(ADVERTISEMENTS, "advertisement"),
    **dict.fromkeys(SHARING, "sharing"),
    **dict.fromkeys(RESERVED, "copyright"),
}
_COPYRIGHT = re.compile(r"(?:copyright\b|©|\(c\)|&copy;)", re.IGNORECASE)
_COPYRIGHT_YEAR = (
    r"(?:copyright|©|\(c\)|&copy;|\s){1,6}(?:19|20|21)\d\d(?:\s?[-–]\s?\d{2,4})?(?=\s{0,3}(?:by\s)?(.?))"
)
_DIGIT = re.compile(r"\d")
_CALL_OUT = rf"(?:{CALL_OUTS}).{{0,200}}[\w.+-]{{1,60}}@[\w.-]{{1,60}}\.\w{{2,10}}.{{0,60}}"
_POST = (
    r".{0,400}pic\.(?:twitter|x)\.com/\w{4,20}.{0,100}|[—–-]{1,2} ?[^\n]{2,60} \(@\w{1,20}\).{0,40}"
    r"|[^.!?\n]{2,60} \(?@\w{1,20}\)? ?·? ?[^\W\d_]{3,9}\.? \d{1,2}(?:, \d{4})?(?::.{0,400})?"
)
_HANDLE = "@"
_TRAIL = r"[^.!?<>›=]{2,30}(?: ?[>›] ?[^.!?<>›=]{1,40}){2,6}"
"""Matches a breadcrumb trail, such as Home > News > Norvik."""

_LINE_PATTERNS = [(cast(What, what), frozenset(words.split()), pattern) for what, words, pattern in LINE_PATTERNS]
_SHOUTS = (
    "READ MORE", "ALSO READ", "READ ALSO", "SEE ALSO", "MUST READ", "RELATED", "LESEN SIE AUCH", "À LIRE AUSSI",
    "LIRE AUSSI", "LEA TAMBIÉN", "LEGGI ANCHE", "LEIA TAMBÉM", "ЧИТАЙТЕ ТАКЖЕ",
)  # fmt: skip
_SHOUTED = rf"(?:{'|'.join(_SHOUTS)})[ |–—-]+\S.{{0,200}}"

_HEAD, _FOOT = 6, 3
"""Number of lines at the start and end of a text in which a bare date is a stamp. Elsewhere it is a heading in a
chronology.
"""

_SHORTEST_SENTENCE = 40
"""Minimum length, in characters, of a sentence that marks the beginning of the story."""


def site_lines(text: str, lines: list[Span]) -> Iterator[Boilerplate]:
    """Yield the lines that a site adds, and date stamps."""
    begun = False
    for index, (start, end) in enumerate(lines):
        if end - start <= _LONGEST_BOX:
            line = text[start:end]
            outside = index < _HEAD or index >= len(lines) - _FOOT
            stamp = stamp_of_line(text, start, end) if end - start <= _LONGEST_LINE and _DIGIT.search(line) else None
            if stamp and (stamp.labelled or outside):
                yield Boilerplate(start, end, "dateline", date=stamp.date)
                continue
            following = text[lines[index + 1][0]] if index + 1 < len(lines) else ""
            labels = (PROMOTIONS | TEASERS if begun else PROMOTIONS) if index else frozenset[str]()
            what = _what_of_line(line, following, labels) if end - start <= _LONGEST_LINE else None
            what = what or _what_of_box(line, following)
            if what and (index or what != "note"):
                yield Boilerplate(start, end, what)
            if what == "sign-up":
                yield from _titles_above(text, lines[_HEAD_LINES:index])
        begun = begun or (end - start >= _SHORTEST_SENTENCE and text[end - 1] in _ENDS)
        if index == 0 and (stamp := stamp_run_in(text, start, end)):
            yield Boilerplate(start, stamp.end, "dateline", date=stamp.date)


def _titles_above(text: str, lines: Sequence[Span]) -> Iterator[Boilerplate]:
    """Yield the title of a sign-up box from the last of the lines above it, and the description of its picture."""
    for start, end in lines[: -_MOST_TITLES - 1 : -1]:
        words = text[start:end].split() if end - start <= _LONGEST_TITLE else []
        if not _SHORTEST_TITLE <= len(words) <= _MOST_WORDS or not all(word[0].isupper() for word in words):
            return
        if text[end - 1] in _ENDS:
            return
        yield Boilerplate(start, end, "sign-up")


_HEAD_LINES, _MOST_TITLES = 3, 2
"""Number of lines at the start that may be headlines, and maximum number of titles of a box."""

_SHORTEST_TITLE, _MOST_WORDS, _LONGEST_TITLE = 2, 4, 60
"""Minimum and maximum number of words in the title of a box, and its maximum length in characters. A single word may be
the heading of a section.
"""

_ENDS = ".!?…。！？)" + CLOSING_MARKS


def _what_of_line(line: str, following: str, labels: frozenset[str]) -> What | None:
    """Return the kind of boilerplate of a whole line, or None.

    Args:
        line: The line.
        following: The first character of the next line.
        labels: The labels that may precede the title of another story.
    """
    bare = line.casefold().replace("’", "'").strip(" \t\u00a0:：.!*-–—[]()…+|•·<>‹›«»→►▶")
    if what := _WHOLE_LINES.get(bare):
        return what
    if bare in PROMOTIONS:
        return "promotion"
    if _is_copyright(line, bare):
        return "copyright"
    if not any(mark in line for mark in ":：|"):
        return None
    phrase, _, rest = line.replace("：", ":").replace("|", ":").partition(":")
    known = phrase.strip(" \t\u00a0*[-–—►▶>•").casefold().replace("’", "'") in labels
    # In hard-wrapped prose such a line would continue in lower case, or end like a sentence.
    if known and not line[:1].islower() and not following.islower():
        rest = rest.strip()
        ended = rest.endswith((".", "。")) and not rest.endswith("...") and not _is_title_case(rest)
        teaser = any(verb in bare for verb in _READING) and ". " not in rest and rest[:1].isupper()
        return "promotion" if teaser or not ended else None
    return None


def _is_title_case(text: str) -> bool:
    """Return whether most words of a text are capitalised, as in a headline."""
    words = text.split()
    return len(words) >= 3 and sum(word[0].isupper() for word in words) >= 0.7 * len(words)


_READING = (
    "read", "lesen", "lies", "lire", "lea ", "lee ", "leer", "leggi", "leia", "lees ", "läs", "læs", "les ", "чита",
)  # fmt: skip
"""Verbs that invite readers to another story, whose title may be a whole sentence."""


def _what_of_box(line: str, following: str) -> What | None:
    """Return the kind of a line that may come from a box of the site, or None. A line of wrapped prose has no kind."""
    if line.count(">") + line.count("›") > 1 and re.fullmatch(_TRAIL, line):
        return "sharing"
    if re.match(r"https?://\S{4,300}$|pic\.\S{4,60}$|(?:#\w{1,60} ?){1,12}$", line):
        return "embed"
    if following.islower() or line[:1].islower():
        return None
    small = line.lower()
    if _is_sign_up(line, small):
        return "sign-up"
    if _HANDLE in line and re.fullmatch(_CALL_OUT, line, re.IGNORECASE):
        return "sign-up"
    if (_HANDLE in line or "pic." in line) and re.fullmatch(_POST, line):
        return "embed"
    if line.startswith(_SHOUTS) and re.fullmatch(_SHOUTED, line):
        return "promotion"
    first = _FIRST_WORD.match(small)
    word, figure = first[0] if first else "", small.lstrip("([")[:1].isdigit()
    for what, openers, pattern in _LINE_PATTERNS:
        if (word in openers or (figure and "\\d" in pattern)) and re.fullmatch(pattern, line, re.IGNORECASE):
            return what
    return None


_FIRST_WORD = re.compile(r"\w+")
_SIGN_UPS = [(signs.split("|"), pattern) for signs, pattern in SIGN_UPS]


def _is_sign_up(line: str, small: str) -> bool:
    """Return whether a line asks the reader to sign up; `small` is the line in lower case."""
    for signs, pattern in _SIGN_UPS:
        for sign in signs:
            if sign in small and re.fullmatch(pattern, line, re.IGNORECASE):
                return True
    return False


def _is_copyright(line: str, bare: str) -> bool:
    if not _COPYRIGHT.match(line):
        return False
    if any(phrase in bare for phrase in RESERVED):
        return True
    if line[0] == "©" and len(line) <= _LONGEST_OWNER and line[-1] not in ".!?":
        return True
    year = re.match(_COPYRIGHT_YEAR, line, re.IGNORECASE)
    return year is not None and not year[1].islower()
