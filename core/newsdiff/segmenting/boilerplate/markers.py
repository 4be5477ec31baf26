"""Finding markers before paragraphs: numbers, "Q:" and "A:", speakers, times of a live blog; also rules and email
headers.

A single marker may be part of the story, so markers are separated only if they form a pattern, such as paragraphs
numbered from 1, or several questions and answers.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from newsdiff.languages.boilerplate import ANSWERS, MAIL_HEADERS, QUESTIONS, SIGN_OFFS, WROTE
from newsdiff.languages.punctuation import DOUBLE_OPENING
from newsdiff.model import Span
from newsdiff.segmenting.boilerplate.date_stamps import stamp_of_line
from newsdiff.segmenting.boilerplate.pieces import Boilerplate

_FEWEST = 3
"""Minimum number of paragraphs that form a pattern, such as numbered ones or ones that start with a time."""

_LONG_ITEM = 60
"""Minimum mean length, in characters, of numbered lines that are paragraphs rather than list items."""

_SPEAKING = 0.5
"""Minimum share of the lines of an interview that name a speaker."""

_NUMBER = r"(?:[§¶#] ?)?[(\[]?(\d{1,3})[.)\]]{0,2}[ \t\u00a0]+(?=[^\W\d_a-z]|[^\w\s])"
_DIALOGUE = (
    rf"[*_]{{0,2}}(?:(?P<q>{QUESTIONS})|(?P<a>{ANSWERS}))(?: ?\d{{1,2}})?(?: ?[:.：]| [–—-])[*_]{{0,2}} ?(?=\S)"
)
_NAME = r"[^\W\d_a-zß-öø-ÿа-яё][\w.'’-]{0,20}"
_SPEAKER = (
    rf"[*_]{{0,2}}({_NAME}(?: {_NAME}){{0,3}})(?:, [^:.\n]{{2,30}})?(?::[*_]{{0,2}}|[*_]{{0,2}}:) "
    rf"(?=[\w{DOUBLE_OPENING}¿¡])"
)
_TIME = (
    r"[\[•*·-]? ?(?:\d{1,2}[:.h]\d\d(?::\d\d)?(?: ?[AaPp]\.?[Mm]\.?)?|\d{1,2} ?[AaPp]\.?[Mm]\.?)"
    r"(?: ?(?:GMT|UTC|BST|[ECMP][SD]?T|CES?T|Uhr|IST|JST|MSK|local time))?\.?\]?(?: ?[-–—|:])?[ \t]*"
)
_LONGEST_STAMP = 60
_BEFORE_DIGIT = 3
"""Maximum number of characters before the digits of a paragraph number or a time."""

_RULE = re.compile(r"(?:([-_=*~•#─━—–·])[ \t]?){3,200}")


def markers(text: str, lines: list[Span]) -> Iterator[Boilerplate]:
    """Yield the markers of numbered paragraphs, interviews and live blogs."""
    for found in (_numbers(text, lines), _dialogue(text, lines), _speakers(text, lines), _times(text, lines)):
        for start, end in found:
            yield Boilerplate(start, start + len(text[start:end].rstrip()), "marker")


def _numbers(text: str, lines: list[Span]) -> list[Span]:
    """Return the longest series of consecutive paragraph numbers."""
    counted = _start_with_digit(text, lines)
    if not counted:
        return []
    pattern = re.compile(_NUMBER)
    best: list[re.Match[str]] = []
    series: list[re.Match[str]] = []
    length = best_length = 0
    for start, end in counted:
        number = pattern.match(text, start, end)
        if number is None:
            continue
        if not series or int(number[1]) != int(series[-1][1]) + 1:
            series, length = [], 0
        series.append(number)
        length += end - start
        if len(series) >= len(best):
            best, best_length = series, length
    return [match.span() for match in best] if len(best) >= _FEWEST and best_length >= _LONG_ITEM * len(best) else []


def _start_with_digit(text: str, lines: list[Span]) -> list[Span]:
    """Return the lines with a digit near their start; none if they are too few for a pattern."""
    found = [(start, end) for start, end in lines if any(map(str.isdecimal, text[start : start + _BEFORE_DIGIT + 1]))]
    return found if len(found) >= _FEWEST else []


def _dialogue(text: str, lines: list[Span]) -> list[Span]:
    matches = _labels(_DIALOGUE, text, lines)
    questions = sum(match["q"] is not None for match, _ in matches)
    return [span for _, span in matches] if questions > 1 and len(matches) > questions else []


def _speakers(text: str, lines: list[Span]) -> list[Span]:
    matches = _labels(_SPEAKER, text, lines)
    often = Counter(match[1] for match, _ in matches)
    repeated = len(matches) >= max(_FEWEST, len(lines) * _SPEAKING) and max(often.values()) > 1
    return [span for _, span in matches] if repeated else []


def _labels(pattern: str, text: str, lines: list[Span]) -> list[tuple[re.Match[str], Span]]:
    """Return the labels with a colon at the start of lines, with their spans; none if they are too few for a
    pattern.
    """
    openings = ((start, text[start : min(end, start + 80)]) for start, end in lines)
    heads = [(start, head) for start, head in openings if ":" in head or "：" in head or head[1:2] in {".", " "}]
    if len(heads) < _FEWEST:
        return []
    matches = [(re.match(pattern, head), start) for start, head in heads]
    return [(match, (start, start + match.end())) for match, start in matches if match]


def _times(text: str, lines: list[Span]) -> list[Span]:
    timed = _start_with_digit(text, lines)
    pattern = re.compile(_TIME) if timed else None
    matches = [(match, end) for start, end in timed if pattern and (match := pattern.match(text, start, end))]
    found = [match.span() for match, end in matches if _heads(match, text, end)]
    if len(found) < _FEWEST:
        stamped = [span for span in lines if span[1] - span[0] <= _LONGEST_STAMP and ":" in text[slice(*span)]]
        found = [span for span in stamped if len(stamped) >= _FEWEST and stamp_of_line(text, *span)]
    return found if len(found) >= _FEWEST else []


def _heads(match: re.Match[str], text: str, end: int) -> bool:
    """Return whether a time stands alone on its line or is followed by a sentence."""
    rest = text[match.end() : match.end() + 1]
    return match.end() == end or (not rest.islower() and not rest.isdigit() and text[match.end() - 1] in " \t-–—|:")


def rules(text: str, lines: list[Span]) -> Iterator[Boilerplate]:
    """Yield rules, that is, lines of one repeated character, such as ___, * * *, or =====."""
    for start, end in lines:
        ruled = _RULE.fullmatch(text, start, end) if end - start >= 3 else None
        if ruled and len(set(text[start:end]) - {" ", "\t"}) == 1:
            yield Boilerplate(start, end, "rule")


_WROTE = (rf"(?:{WROTE})")
_LONGEST_WROTE = 200
_ORIGINAL = (
    r"-{2,} ?(?:Original Message|Forwarded message|Ursprüngliche Nachricht|Message d['’]origine|Mensaje original)"
    r" ?-{2,}"
)
_HEADER = (rf"(?:{MAIL_HEADERS}): \S.{{0,200}}")
_SIGN_OFFS = frozenset(SIGN_OFFS.lower().split("|"))


def mail(text: str, lines: list[Span]) -> Iterator[Boilerplate]:
    """Yield text added by email programs: "On ... wrote:", blocks of headers, and signatures."""
    texts = [text[start:end].lstrip("> \t") for start, end in lines]
    headers = [": " in line[:14] and re.fullmatch(_HEADER, line) is not None for line in texts]
    for index, ((start, end), line) in enumerate(zip(lines, texts, strict=True)):
        original = line.startswith("--") and re.fullmatch(_ORIGINAL, line)
        wrote = line.endswith(":") and end - start < _LONGEST_WROTE and re.fullmatch(_WROTE, line)
        left_over = not line and (index + 1 == len(lines) or text[lines[index + 1][0]] != ">")
        if _in_block(text, lines, headers, index) or original or wrote or left_over:
            yield Boilerplate(start, end, "mail")
        elif index >= len(lines) - 5 and len(line) < 40 and _is_sign_off(line):
            names = lines[index + 1 :]
            if all(stop - first <= 60 and text[stop - 1] not in ".!?" for first, stop in names):
                yield Boilerplate(start, end, "mail")
                yield from (Boilerplate(first, stop, "mail") for first, stop in names)
                return


def _in_block(text: str, lines: list[Span], headers: list[bool], index: int) -> bool:
    """Return whether a line is one of at least three consecutive email headers."""
    if not headers[index]:
        return False
    first = last = index
    end = min(len(lines), index + _FEWEST)
    while first > max(0, index - _FEWEST) and headers[first - 1] and _adjacent(text, lines[first - 1], lines[first]):
        first -= 1
    while last + 1 < end and headers[last + 1] and _adjacent(text, lines[last], lines[last + 1]):
        last += 1
    return last - first + 1 >= _FEWEST


def _adjacent(text: str, one: Span, other: Span) -> bool:
    """Return whether there is no blank line between two lines."""
    return len(text[one[1] : other[0]].splitlines()) <= 1


def _is_sign_off(line: str) -> bool:
    return (line[:-1] if line.endswith((",", ".", "!")) else line).lower() in _SIGN_OFFS
