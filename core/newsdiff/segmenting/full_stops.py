"""Deciding whether a full stop ends a sentence, or only an abbreviation, an ordinal or an initial."""

from __future__ import annotations

from unicodedata import category

from newsdiff.languages.abbreviations import (
    before_figure,
    before_name,
    ends_before,
    is_ordinal,
    is_plain_word,
    takes_bracket,
    title_ends,
)
from newsdiff.languages.function_words import function_words
from newsdiff.languages.punctuation import (
    CLOSING_BRACKETS,
    OPENING_BRACKETS,
    QUOTES,
    TERMINATORS,
    first_letter,
    is_cased,
)
from newsdiff.segmenting.brackets import LONGEST

_LONGEST_WORD = 40
"""Maximum length of the word before a full stop that is examined, in characters."""

_SHORTEST_PLAIN_WORD = 4
"""Minimum length of a lower-case word that is unlikely to be an abbreviation. A sentence may end after such a word even
if the next one carelessly starts in lower case.
"""

_DOMAINS = frozenset(
    ("com", "org", "net", "edu", "gov", "int", "info", "io", "co", "uk", "de", "fr", "ru", "cn", "jp", "in",
     "eu", "tv", "js", "py", "md", "txt", "pdf", "html", "php")
)

_ONE_LETTER_WORDS = "AIÀÓYOEВИСЯКУОЄІ"
"""One-letter words that may start a sentence."""


def full_stop_ends(text: str, stop: int, following: int, *, trusted: bool, language: str) -> bool:
    """Return whether the full stop at `stop`, before white space and then `text[following]`, ends a sentence.

    `trusted` is the decision of sentencex, which applies if no rule here does.
    """
    word = _abbreviation_before(text, stop)
    letter = first_letter(text, following)
    if _is_list_number(stop, word):
        return False
    if text[following] in OPENING_BRACKETS and takes_bracket(word, language) and not _is_own_sentence(text, following):
        return False
    if letter.isdigit():
        return trusted and not before_figure(word, language) and not before_name(word, language)
    if is_cased(letter) and letter.islower():
        plain = word.isalpha() and word.islower() and len(word) >= _SHORTEST_PLAIN_WORD
        return trusted and plain and not before_name(word, language)
    if before_name(word, language):
        return title_ends(word, word_at(text, following), language)
    if _is_uncased_initial(word):
        return False
    if is_ordinal(word_before_last(text, stop - len(word)), word, language):
        return False
    if before_figure(word, language) and len(word) > 1:
        return True
    next_word = word_at(text, following)
    known = ends_before(word, next_word, language)
    if known is not None:
        return known
    if len(word) == 1 and word.isupper() and language != "en":
        return trusted and next_word.lower() in function_words(language)
    return trusted or is_plain_word(word, language)


def _is_own_sentence(text: str, opening: int) -> bool:
    """Return whether the bracket at `opening` contains a sentence with its own full stop."""
    closing = next((at for at in range(opening, min(len(text), opening + LONGEST)) if text[at] in CLOSING_BRACKETS), 0)
    return closing > 0 and text[closing - 1] in TERMINATORS


def glued_full_stop_ends(text: str, start: int, following: int) -> bool:
    """Return whether a sentence ends although no space follows, as in "compromise.The post" in scraped text.

    `text[start]` is the full stop (or a similar character), `text[following]` the next character after any closing
    marks. A sentence ends between a lower-case letter, a year or a closing mark and a capitalised word, unless they
    look like part of an address (example.Com). This excludes "U.S.Army", "J.R.R." and "Node.js". In scripts without
    capitals, words of three letters are required on both sides, because abbreviations are shorter.
    """
    if text[start] not in ".!?…":
        return True
    while following < len(text) and (text[following] in QUOTES or text[following] in OPENING_BRACKETS):
        following += 1
    following_letter, before = text[following : following + 1], text[start - 1 : start]
    if not following_letter.isalpha() or following_letter.islower() or before.isupper():
        return False
    word, next_word = word_before(text, start), word_at(text, following)
    if not is_cased(following_letter):
        return text[start] != "." or (_is_plain(word) and _is_plain(next_word))
    if "." in word or next_word.lower() in _DOMAINS or _is_address(text, start):
        return False
    return _is_capitalised(next_word) and _closes(before, word)


def _is_plain(word: str) -> bool:
    """Return whether a word consists of at least three letters (with their vowel signs), unlike an abbreviation."""
    return len(word) >= 3 and "." not in word and "-" not in word and not any(char.isdigit() for char in word)


def _is_capitalised(word: str) -> bool:
    """Return whether a word is capitalised like the start of a sentence: "The" and "A", but not "USA" or "js"."""
    return word[0].isupper() and (word in _ONE_LETTER_WORDS if len(word) == 1 else not word[1].isupper())


def _closes(before: str, word: str) -> bool:
    """Return whether the text before a full stop may end a sentence: a lower-case word, a year or a closing mark."""
    if before.isdigit():
        return len(word) == 4 and word.isdigit()
    return (before.islower() and len(word) > 1) if before.isalpha() else not before.isspace()


def _abbreviation_before(text: str, stop: int) -> str:
    """Return the word before a full stop, as "т.д" for "т. д." and "z.B" for "z. B.".

    A word of one or two letters is joined to the word before it.
    """
    word = word_before(text, stop)
    if len(word) <= 2 and word.isalpha():
        start = stop - len(word)
        if start > 1 and text[start - 1].isspace() and text[start - 2] == ".":
            left = word_before(text, start - 2)
            initials = left.isupper() and word.isupper() and len(left) == 1
            if left.isalpha() and (len(left) == 1 or left.isupper()) and len(left) <= 2 and not initials:
                return f"{left}.{word}"
    return word


def _is_list_number(stop: int, word: str) -> bool:
    """Return whether a full stop belongs to the number at the start of a list item, as in "3. Third"."""
    return word.isdigit() and stop == len(word)


def word_before(text: str, index: int) -> str:
    """Return the word that ends at `index`, with its inner dots and hyphens ("a.m" before the last dot of "a.m.")."""
    start = index
    while start and index - start < _LONGEST_WORD and _belongs(text[start - 1]):
        start -= 1
    return text[start:index].lstrip(".-")


def word_before_last(text: str, index: int) -> str:
    """Return the word before one that starts at `index`, with only white space between them."""
    start = max(0, index - 2 * _LONGEST_WORD)
    return word_before(text, start + len(text[start:index].rstrip()))


def word_at(text: str, index: int) -> str:
    """Return the word that starts at `index`, skipping quotation marks and brackets before it."""
    while index < len(text) and not text[index].isalnum() and not text[index].isspace():
        index += 1
    end = index
    while end < len(text) and end - index < _LONGEST_WORD and (_belongs(text[end]) or text[end] in "'’"):
        end += 1
    return text[index:end].rstrip(".-'’")


def _belongs(char: str) -> bool:
    """Return whether a character can be part of a word, including marks such as Indic vowel signs."""
    return char.isalnum() or char in ".-" or (char > "\u02ff" and category(char).startswith("M"))


def _is_uncased_initial(word: str) -> bool:
    """Return whether a word is an initial in a script without capitals; sentencex handles other scripts."""
    letters = [char for char in word.rsplit(".", 1)[-1] if char.isalpha()]
    return len(letters) == 1 and not is_cased(letters[0])


def _is_address(text: str, stop: int) -> bool:
    """Return whether the text without spaces around `stop` is a web or email address."""
    left = text[max(0, stop - 2 * _LONGEST_WORD) : stop].rsplit(maxsplit=1)
    right = text[stop : stop + _LONGEST_WORD].split(maxsplit=1)
    token = (left[-1] if left else "") + (right[0] if right else "")
    return "://" in token or "www." in token.lower() or "@" in token
