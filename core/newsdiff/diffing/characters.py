"""Finding differences inside replaced words, where they help a reader.

Examples are `hospitali[s→z]ed` and `Russia[+'+]s`. Unrelated words are not compared letter by letter, and numbers are
compared as a whole, because the differing digits of "2,000" and "1,200" mean nothing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from rapidfuzz.fuzz import ratio

from newsdiff.model import Edit
from newsdiff.text.words import graphemes, is_word, token_spans

if TYPE_CHECKING:
    from newsdiff.model import Span

WORDS = 24
"""Maximum number of tokens on either side of a replacement that is compared by characters."""

CHARACTERS = 2_000
"""Maximum length, in characters, of either side of a replacement that is compared by characters.

The work is quadratic in the length of a word.
"""

ALIKE = 60.0
"""Minimum ratio of common characters of two forms of a word, in percent ("sought"/"bought" have 83)."""

ALIKE_WITHIN = 85.0
"""The same minimum for words that start with different letters, unless one is the end of the other."""

SHARED = 1 / 3
"""Minimum share of the shorter side that must be common for character edits to help."""

CAPITALS = 3
"""If at least this many words differ only in case, as in a headline in title case, the replacement is shown as a whole.
"""

LETTERS = 4
"""Minimum length of words that may be forms of one word; shorter ones, such as "of"/"off", may differ only in case."""

PIECES = 3
"""Maximum number of separate changes shown inside a word. With more, the word is shown with a single change between its
common beginning and end.
"""


def refine(text_a: str, a: Span, text_b: str, b: Span) -> tuple[Edit, ...]:
    """Return the character edits that cover two spans, or none if they would not be readable."""
    if max(a[1] - a[0], b[1] - b[0]) > CHARACTERS:
        return ()
    tokens_a, tokens_b = token_spans(text_a, *a), token_spans(text_b, *b)
    if len(tokens_a) > WORDS or len(tokens_b) > WORDS:
        return ()
    if _same_letters(text_a[slice(*a)], text_b[slice(*b)]):
        return tuple(_word(text_a, a, text_b, b))
    words = [text_a[s:e] for s, e in tokens_a], [text_b[s:e] for s, e in tokens_b]
    pairs = _pair_words(*words)
    if sum(words[0][i] != words[1][j] and _same_case_aside(words[0][i], words[1][j]) for i, j in pairs) >= CAPITALS:
        return ()
    pairs = _readable(pairs, *words)
    out: list[Edit] = []
    at_a, at_b = a[0], b[0]
    for i, j in pairs:
        _gap(out, text_a, (at_a, tokens_a[i][0]), text_b, (at_b, tokens_b[j][0]))
        out += _word(text_a, tokens_a[i], text_b, tokens_b[j])
        at_a, at_b = tokens_a[i][1], tokens_b[j][1]
    _gap(out, text_a, (at_a, a[1]), text_b, (at_b, b[1]))
    common = sum([edit.a[1] - edit.a[0] for edit in out if edit.op == "equal" and edit.a])
    return tuple(out) if common >= SHARED * min(a[1] - a[0], b[1] - b[0]) and len(out) > 1 else ()


def _readable(pairs: list[tuple[int, int]], a: list[str], b: list[str]) -> list[tuple[int, int]]:
    """Return the pairs of words whose differences help a reader.

    An ending inside a rewritten stretch (`report[-ed-]`) does not help, nor does a letter of a short word (`of[-f-]`).
    Capitals and apostrophes always help.
    """
    rewritten = 2 * len(pairs) < max(sum(map(is_word, a)), sum(map(is_word, b)))
    return [
        (i, j)
        for i, j in pairs
        if _bare(a[i]) == _bare(b[j]) or not (rewritten or max(len(a[i]), len(b[j])) < LETTERS)
    ]


def _bare(word: str) -> str:
    return "".join(filter(str.isalnum, word.casefold()))


def _same_case_aside(a: str, b: str) -> bool:
    return a.casefold() == b.casefold()


def _same_letters(a: str, b: str) -> bool:
    """Return whether only hyphens, spaces and similar characters differ, as in "re-opened" or "coast guard".

    Numbers must be equal.
    """
    left, right = ("".join(filter(str.isalnum, side)) for side in (a, b))
    return left == right and left.isalpha()


def _pair_words(a: list[str], b: list[str]) -> list[tuple[int, int]]:
    """Pair similar words in order, with the greatest total similarity (Needleman-Wunsch)."""
    words_a, words_b = _refinable(a), _refinable(b)
    like = [[_resemblance(x, y) for _, y in words_b] for _, x in words_a]
    if not any(map(any, like)):
        return []
    best = [[0.0] * (len(words_b) + 1) for _ in range(len(words_a) + 1)]
    for i in range(len(words_a) - 1, -1, -1):
        row, below, alike = best[i], best[i + 1], like[i]
        for j in range(len(words_b) - 1, -1, -1):
            row[j] = max(below[j], row[j + 1], below[j + 1] + alike[j] if alike[j] else 0.0)
    pairs = []
    i = j = 0
    while i < len(words_a) and j < len(words_b):
        if like[i][j] and best[i][j] == best[i + 1][j + 1] + like[i][j]:
            pairs.append((words_a[i][0], words_b[j][0]))
            i, j = i + 1, j + 1
        elif best[i][j] == best[i + 1][j]:
            i += 1
        else:
            j += 1
    return pairs


def _refinable(tokens: list[str]) -> list[tuple[int, str]]:
    """Return the words without digits in lower case, with their positions."""
    return [(k, t.casefold()) for k, t in enumerate(tokens) if is_word(t) and not any(map(str.isdigit, t))]


def _resemblance(a: str, b: str) -> float:
    """Count the characters that two forms of a word have in common; return 0 for different words.

    Words that start differently must be more similar: "mail" and "email" are forms of one word, "seven" and "eleven"
    are not.
    """
    least = ALIKE if a[0] == b[0] or a.endswith(b) or b.endswith(a) else ALIKE_WITHIN
    shorter, both = min(len(a), len(b)), len(a) + len(b)
    return ratio(a, b, score_cutoff=least) / 100 * shorter if 200 * shorter >= least * both else 0.0


def _gap(out: list[Edit], text_a: str, a: Span, text_b: str, b: Span) -> None:
    """Append the edits between two paired words and the next ones.

    They cover punctuation, words without a partner, and common spaces.
    """
    left, right = text_a[slice(*a)], text_b[slice(*b)]
    before = _space_before(left), _space_before(right)
    if all(before):
        out.append(Edit("equal", (a[0], a[0] + before[0]), (b[0], b[0] + before[1])))
        a, b = (a[0] + before[0], a[1]), (b[0] + before[1], b[1])
        left, right = left[before[0] :], right[before[1] :]
    after = len(left) - len(left.rstrip()), len(right) - len(right.rstrip())
    middle_a, middle_b = ((a[0], a[1] - after[0]), (b[0], b[1] - after[1])) if all(after) else (a, b)
    if text_a[slice(*middle_a)] == text_b[slice(*middle_b)]:
        if middle_a[0] < middle_a[1]:
            out.append(Edit("equal", middle_a, middle_b))
    else:
        out.append(_change(middle_a, middle_b))
    if all(after):
        out.append(Edit("equal", (middle_a[1], a[1]), (middle_b[1], b[1])))


def _space_before(text: str) -> int:
    """Return the length of the white space at the start of a text, unless a combining mark follows."""
    bare = text.lstrip()
    return 0 if bare and graphemes(f" {bare[0]}") != [" ", bare[0]] else len(text) - len(bare)


def _change(a: Span, b: Span) -> Edit:
    """Return a replacement, deletion or insertion, depending on which side is empty."""
    if a[0] < a[1] and b[0] < b[1]:
        return Edit("replace", a, b)
    return Edit("delete", a, None) if a[0] < a[1] else Edit("insert", None, b)


def _word(text_a: str, a: Span, text_b: str, b: Span) -> list[Edit]:
    """Return the edits between two words by graphemes, or one replacement if less than half of the longer one is
    common.
    """
    left, right = graphemes(text_a[slice(*a)]), graphemes(text_b[slice(*b)])
    steps = simple_pair(left, right) or library_steps(left, right)
    if sum(op != 0 for op, _ in steps) > PIECES or _has_crossing(steps):
        steps = _ends(left, right)
    if 2 * sum(length for op, length in steps if op == 0) < max(len(left), len(right)):
        return [Edit("replace", a, b)]
    out: list[Edit] = []
    at_a, at_b = _Cursor(left, a[0]), _Cursor(right, b[0])
    gone, come = (a[0], a[0]), (b[0], b[0])
    for op, length in [*steps, (0, 0)]:
        if op < 0:
            gone = at_a.take(length)
        elif op > 0:
            come = at_b.take(length)
        else:
            if gone[0] < gone[1] or come[0] < come[1]:
                out.append(_change(gone, come))
            if length:
                out.append(Edit("equal", at_a.take(length), at_b.take(length)))
            gone, come = (at_a.at, at_a.at), (at_b.at, at_b.at)
    return out


def _has_crossing(steps: list[tuple[int, int]]) -> bool:
    """Return whether a single character separates a deletion and an insertion, as in K[-y-]i{+e+}v."""
    return any(steps[k] == (0, 1) and steps[k - 1][0] == -steps[k + 1][0] for k in range(1, len(steps) - 1))


class _Cursor:
    """A position in a text, which advances by graphemes."""

    def __init__(self, pieces: list[str], at: int) -> None:
        self._pieces = pieces
        self._next = 0
        self.at = at

    def take(self, count: int) -> Span:
        start = self.at
        for piece in self._pieces[self._next : self._next + count]:
            self.at += len(piece)
        self._next += count
        return start, self.at


def simple_pair(a: list[str], b: list[str]) -> list[tuple[int, int]]:
    """Return the result of `library_steps` for frequent simple cases, else an empty list.

    In these, one word contains the other in one piece (an ending, a plural), or the words differ in one place and share
    nothing there (hospitali[s→z]ed).
    """
    start, end = _common_ends(a, b)
    gone, come = a[start : len(a) - end], b[start : len(b) - end]
    if not set(gone).isdisjoint(come):
        return []
    edit = gone or come
    if start and end and not (gone and come) and edit[-start:] == a[:start]:
        return [(-1 if gone else 1, len(edit)), (0, start + end)]
    return _ends(a, b)


def library_steps(a: list[str], b: list[str]) -> list[tuple[int, int]]:
    """Return the steps from one word to another, computed by diff-match-patch.

    Each step is an operation, which is -1 (delete), 0 (keep) or 1 (insert), and a number of graphemes. For the library
    each grapheme is encoded as one code point.
    """
    from diff_match_patch import diff_match_patch

    signs: dict[str, str] = {}
    coded = ["".join([signs.setdefault(g, chr(_FIRST_CODE + len(signs))) for g in side]) for side in (a, b)]
    engine = diff_match_patch()
    engine.Diff_Timeout = 0
    diffs = engine.diff_main(coded[0], coded[1], False)
    engine.diff_cleanupSemantic(diffs)
    return [(op, len(piece)) for op, piece in diffs]


_FIRST_CODE = 0xF0000


def _ends(a: list[str], b: list[str]) -> list[tuple[int, int]]:
    """Return steps that keep the common beginning and the common end, with one change between them."""
    start, end = _common_ends(a, b)
    steps = [(0, start), (-1, len(a) - start - end), (1, len(b) - start - end), (0, end)]
    return [(op, length) for op, length in steps if length]


def _common_ends(a: list[str], b: list[str]) -> tuple[int, int]:
    """Count the graphemes in the common beginning, and in the common end of the rest."""
    shorter = min(len(a), len(b))
    start = next((k for k in range(shorter) if a[k] != b[k]), shorter)
    return start, next((k for k in range(shorter - start) if a[-1 - k] != b[-1 - k]), shorter - start)
