"""Splitting a paragraph into sentences, including those inside quotations.

Every run of full stops, question marks and similar signs, with the closing quotes and brackets after it, is a
candidate. The text after it decides (a comma, a lower-case letter, an attribution, a name after an abbreviation). A
plain full stop is left to sentencex, which knows the abbreviations of many languages. It gets a copy without quotation
marks and brackets, because it never splits inside them, and only the positions of its splits are used; the spans
returned here always refer to the original text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

import sentencex

from newsdiff.languages.abbreviations import is_plain_word
from newsdiff.languages.punctuation import (
    CJK_STOPS,
    CLOSING_BRACKETS,
    CONTINUING,
    DASHES,
    ELLIPSIS,
    QUESTION_AND_EXCLAMATION,
    QUOTES,
    TERMINATORS,
    first_letter,
    is_cased,
)
from newsdiff.languages.speech_verbs import is_attribution
from newsdiff.model import Span
from newsdiff.segmenting.brackets import BracketWalk
from newsdiff.segmenting.full_stops import full_stop_ends, glued_full_stop_ends, word_before
from newsdiff.segmenting.quotes import end_of_closers, mask, quotation_goes_on

LONGEST_PIECE = 1500
"""Maximum number of code points passed to sentencex at once; hardly any paragraph is longer."""


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Candidate:
    """A position where a sentence may end.

    Attributes:
        start: The start of the run of full stops, question marks and similar signs.
        end: The end of that run.
        stop: The end of the closing quotes and brackets after it, where the sentence would end.
        following: The offset of the next visible character, where the next sentence would start.
        quoted: Whether there is a closing quotation mark between `end` and `stop`.
    """

    start: int
    end: int
    stop: int
    following: int
    quoted: bool


def split_sentences(text: str, start: int, end: int, language: str) -> Iterator[Span]:
    """Yield the sentences of the paragraph `text[start:end]` as spans; they cover everything but white space.

    `language` is an ISO 639-1 code; unknown ones are split by generic rules.
    """
    paragraph = text[start:end]
    trusted = _TrustedEnds(paragraph, language)
    brackets = BracketWalk(paragraph)
    first = _visible(paragraph, 0)
    for candidate in _candidates(paragraph):
        if brackets.in_remark(candidate.end, first) and not _ends_with_remark(paragraph, candidate, language):
            continue
        if _ends(paragraph, candidate, trusted.hold(candidate.end), language):
            yield start + first, start + candidate.stop
            first = candidate.following
    rest = paragraph[first:].rstrip()
    if rest:
        yield start + first, start + first + len(rest)


@cache
def _run() -> re.Pattern[str]:
    """Return the pattern for a run of characters that end sentences."""
    return re.compile(f"[{re.escape(TERMINATORS)}]+")


def _visible(text: str, index: int) -> int:
    """Return the index of the first visible character from `index` on."""
    while index < len(text) and text[index].isspace():
        index += 1
    return index


def _candidates(text: str) -> Iterator[Candidate]:
    """Yield all positions where a sentence may end, in order."""
    for run in _run().finditer(text):
        stop, quoted = end_of_closers(text, run.end())
        following = _visible(text, stop)
        if following < len(text):
            yield Candidate(run.start(), run.end(), stop, following, quoted)


class _TrustedEnds:
    """The ends of sentences according to sentencex, as offsets after their full stops.

    sentencex gets pieces of bounded length, because it takes quadratic time on a line without spaces, and it gets each
    piece only when needed. If the sentences that it returns do not spell a piece exactly, they are ignored.
    """

    def __init__(self, text: str, language: str) -> None:
        self._masked = mask(text) if "." in text else ""
        self._language = language
        self._reach = 0
        self._ends: set[int] = set()

    def hold(self, end: int) -> bool:
        """Return whether a sentence ends at `end`."""
        while self._reach <= end and self._reach < len(self._masked):
            self._judge_next_piece()
        return end in self._ends

    def _judge_next_piece(self) -> None:
        start, end = self._reach, _cut(self._masked, self._reach)
        position, found = start, []
        for sentence in sentencex.segment(self._language, self._masked[start:end]):
            found.append(position + len(sentence.rstrip(" ")))
            position += len(sentence)
        if position == end:
            self._ends.update(found)
        self._reach = end


def _cut(masked: str, start: int) -> int:
    """Return the end of the piece that starts at `start`, at a space after a letter or digit if possible."""
    end = start + LONGEST_PIECE
    if end >= len(masked):
        return len(masked)
    space = masked.rfind(" ", start, end)
    while space > start and not masked[space - 1].isalnum():
        space = masked.rfind(" ", start, space)
    return space + 1 if space > start else end


def _ends(text: str, candidate: Candidate, trusted: bool, language: str) -> bool:
    """Return whether a sentence ends at this candidate."""
    following = text[candidate.following]
    if following in CONTINUING or following in TERMINATORS:
        return False
    letter = first_letter(text, candidate.following)
    small = is_cased(letter) and letter.islower()
    if candidate.quoted and (small or following in DASHES or text[candidate.stop - 1] in "》〉"):
        return False
    if candidate.quoted and is_attribution(text, candidate.following, language):
        return False
    if candidate.quoted and not is_cased(letter) and quotation_goes_on(text, candidate.following):
        return False
    if following in DASHES and small:
        return False
    sign = text[candidate.end - 1]
    if sign in CJK_STOPS:
        return not (letter.isdigit() and sign == "．" and candidate.following == candidate.end)
    if _is_ellipsis(text, candidate):
        return _ellipsis_ends(text, candidate, letter, language)
    if candidate.following == candidate.stop:
        return glued_full_stop_ends(text, candidate.start, candidate.following)
    if sign in QUESTION_AND_EXCLAMATION:
        return not small
    if sign == ".":
        return full_stop_ends(text, candidate.start, candidate.following, trusted=trusted, language=language)
    return True


def _ends_with_remark(text: str, candidate: Candidate, language: str) -> bool:
    """Return whether a bracketed remark with a full stop ends its sentence.

    It does in "(about the war.) The mayor", but an abbreviation as in "(R-Ky.) Paul" does not.
    """
    closers = text[candidate.end : candidate.stop].strip(QUOTES)
    closed = len(closers) == 1 and closers in CLOSING_BRACKETS
    capital = first_letter(text, candidate.following).isupper()
    return closed and capital and is_plain_word(word_before(text, candidate.start), language)


def _is_ellipsis(text: str, candidate: Candidate) -> bool:
    """Return whether the run is an ellipsis, that is, …, two or more dots, or the last of several spaced dots."""
    run = text[candidate.start : candidate.end]
    if run[-1] == ELLIPSIS:
        return True
    spaced = text[max(0, candidate.start - 2) : candidate.start] == ". "
    return run[-1] == "." and (run.endswith("..") or spaced)


def _ellipsis_ends(text: str, candidate: Candidate, letter: str, language: str) -> bool:
    """Return whether an ellipsis ends a sentence.

    It does at the end of a quotation, and after a word if a space and a capital follow. Before "I", and in scripts
    without capitals, it is taken for a pause. Between two sentences it stands for omitted text.
    """
    if candidate.quoted or (letter.isupper() and _is_omission(text, candidate, language)):
        return True
    before = text[candidate.start - 1] if candidate.start else " "
    pronoun = letter == "I" and not text[candidate.following + 1 : candidate.following + 2].isalpha()
    return candidate.following > candidate.stop and not before.isspace() and letter.isupper() and not pronoun


def _is_omission(text: str, candidate: Candidate, language: str) -> bool:
    """Return whether an ellipsis between two sentences marks an omission, as in `They left. ... He stayed.`"""
    run = text[candidate.start : candidate.end]
    before = text[max(0, candidate.start - 2) : candidate.start]
    if candidate.following == candidate.stop or not before[1:].isspace() or not run.endswith((ELLIPSIS, "..")):
        return False
    if before[0] != ".":
        return before[0] in QUESTION_AND_EXCLAMATION
    return full_stop_ends(text, candidate.start - 2, candidate.following, trusted=True, language=language)
