"""Texts designed to be slow to compare: `CASES`, one row per pair of texts.

Their content repeats so often that a comparison pair by pair would be quadratic: the same sentence thirty thousand
times, a sentence of a megabyte, a hundred thousand lines of one word. To add a case, add a function and its name.
"""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

from synthetic import make

if TYPE_CHECKING:
    from collections.abc import Callable

Pair = tuple[str, str]

_CONSONANTS, _VOWELS = "bcdfghklmnprstvz", "aeiou"
_CHINESE = "".join(map(chr, range(0x4E00, 0x4E00 + 3000)))
_SIGNS = "!?.,;:()[]{}\"'-–—…*/&%$#@+=<>|~^`"


def made_words(count: int, seed: int, letters: str = _CONSONANTS) -> list[str]:
    """Return `count` words of two to four syllables; different consonants give different words."""
    draw = random.Random(seed)
    return [
        "".join(draw.choice(letters) + draw.choice(_VOWELS) for _ in range(draw.randint(2, 4))) for _ in range(count)
    ]


def _edited(items: list[str], seed: int, others: list[str]) -> list[str]:
    """Return a copy with one item in twenty replaced."""
    draw = random.Random(seed)
    return [draw.choice(others) if draw.random() < 0.05 else item for item in items]


def _sentences(count: int, seed: int, letters: str = _CONSONANTS) -> list[str]:
    draw = random.Random(seed)
    words = made_words(5000, seed, letters)
    return [" ".join(draw.choices(words, k=draw.randint(8, 20))).capitalize() + "." for _ in range(count)]


def _lines(items: list[str]) -> str:
    return "\n".join(items)


def same_sentence(size: int) -> Pair:
    """The same sentence throughout, with a different beginning and end."""
    same = "The council met on Monday."
    a = ["A storm came.", *[same] * size, "It went on."]
    b = ["Rain fell.", *[same] * (size - size // 30), "All was quiet."]
    return " ".join(a), " ".join(b)


def same_sentences_mixed(size: int) -> Pair:
    """Three sentences, each repeated thousands of times, in a different order on each side."""
    draw = random.Random(1)
    three = ["The council met on Monday.", "The mayor said nothing on Tuesday.", "Nobody came to the vote."]
    a, b = ([draw.choice(three) for _ in range(size)] for _ in range(2))
    return " ".join(a), " ".join(b)


def nothing_in_common(size: int) -> Pair:
    """Two texts without a word in common."""
    return " ".join(_sentences(size, 1, "bcdfgh")), " ".join(_sentences(size, 2, "klmnprst"))


def other_sentences(size: int) -> Pair:
    """No sentence in common, but all words."""
    draw = random.Random(3)
    words = made_words(5000, 3)
    a, b = (
        " ".join(" ".join(draw.choices(words, k=15)).capitalize() + "." for _ in range(size)) for _ in range(2)
    )
    return a, b


def long_sentence_edited(size: int) -> Pair:
    """One sentence of a megabyte with one word in twenty replaced."""
    words = random.Random(4).choices(made_words(20 * 1000, 4), k=size * 5)
    return " ".join(words), " ".join(_edited(words, 5, words))


def long_sentence_other(size: int) -> Pair:
    """One sentence of a megabyte against an unrelated one."""
    return " ".join(made_words(size * 5, 6, "bcdfgh")), " ".join(made_words(size * 5, 7, "klmnprst"))


def long_sentence_shuffled(size: int) -> Pair:
    """One sentence of a megabyte against the same words in a different order."""
    words = random.Random(4).choices(made_words(20 * 1000, 4), k=size * 5)
    return " ".join(words), " ".join(random.Random(8).sample(words, len(words)))


def long_sentence_cut(size: int) -> Pair:
    """One sentence of a megabyte against the same words in sentences of fifteen."""
    words = random.Random(4).choices(made_words(20 * 1000, 4), k=size * 5)
    cut = " ".join(" ".join(words[at : at + 15]).capitalize() + "." for at in range(0, len(words), 15))
    return " ".join(words), cut


def long_sentence_chinese(size: int) -> Pair:
    """One Chinese sentence of a megabyte (330,000 characters) with one character in twenty replaced."""
    characters = random.Random(9).choices(_CHINESE, k=size * 11)
    return "".join(characters), "".join(_edited(characters, 10, list(_CHINESE)))


def one_word_lines(size: int) -> Pair:
    """A hundred thousand lines of one lower-case word that form running text, one in twenty replaced."""
    words = random.Random(11).choices(made_words(20 * 1000, 11), k=size * 10 // 3)
    return _lines(words), _lines(_edited(words, 12, words))


def one_word_lines_shuffled(size: int) -> Pair:
    """Fifty words as such lines against a different order; each occurs two thousand times a side."""
    words = random.Random(13).choices(made_words(50, 13), k=size * 10 // 3)
    return _lines(words), _lines(random.Random(14).sample(words, len(words)))


def names(size: int) -> Pair:
    """Forty thousand lines of one name, each a separate sentence, one in twenty replaced."""
    words = [word.capitalize() for word in random.Random(23).choices(made_words(20 * 1000, 23), k=size * 4 // 3)]
    return _lines(words), _lines(_edited(words, 24, words))


def names_shuffled(size: int) -> Pair:
    """Two thousand names as such lines against a different order."""
    words = [word.capitalize() for word in random.Random(25).choices(made_words(2000, 25), k=size * 4 // 3)]
    return _lines(words), _lines(random.Random(26).sample(words, len(words)))


def reversed_text(size: int) -> Pair:
    """A text against its sentences in reverse order."""
    sentences = _sentences(size, 15)
    return " ".join(sentences), " ".join(reversed(sentences))


def numbers_as_lines(size: int) -> Pair:
    """Sixty thousand different numbers, forty thousand a side, half of them on both sides, shuffled."""
    draw = random.Random(16)
    numbers = draw.sample(range(10**7), size * 2)
    half = len(numbers) // 3
    a, b = numbers[: 2 * half], numbers[half:]
    draw.shuffle(b)
    return _lines(list(map(str, a))), _lines(list(map(str, b)))


def numbers_in_one_sentence(size: int) -> Pair:
    """A hundred thousand different numbers in one sentence, against a different order."""
    numbers = list(map(str, random.Random(17).sample(range(10**7), size * 10 // 3)))
    return " ".join(numbers), " ".join(random.Random(18).sample(numbers, len(numbers)))


def one_letter(size: int) -> Pair:
    """The same word half a million times, against fewer with a different word among them."""
    count = size * 50 // 3
    return "a " * count, "a " * (count // 2) + "b " + "a " * (count // 3)


def two_letters(size: int) -> Pair:
    """Two words half a million times in two random orders: nothing is rare, everything repeats."""
    draw = random.Random(19)
    a, b = (" ".join(draw.choices("ab", k=size * 50 // 3)) for _ in range(2))
    return a, b


def one_word(size: int) -> Pair:
    """A short sentence containing a word of half a megabyte with one letter in twenty replaced."""
    letters = random.Random(27).choices(_CONSONANTS + _VOWELS, k=size * 50 // 3)
    others = _edited(letters, 28, list("xyz"))
    a, b = (f"The minister read the key {''.join(side)} aloud on Monday." for side in (letters, others))
    return a, b


def split_and_merged(size: int) -> Pair:
    """Sentences of twenty words against the same words in sentences that start in the middle of those.

    Every sentence continues in two, so they all form one passage.
    """
    words = random.Random(29).choices(made_words(size * 4, 29), k=size * 7)

    def text(first: int) -> str:
        starts = [0, *range(first, len(words), 20)]
        ends = [*starts[1:], len(words)]
        return " ".join(" ".join(words[s:e]).capitalize() + "." for s, e in zip(starts, ends, strict=True))

    return text(20), text(10)


def punctuation(size: int) -> Pair:
    """Punctuation only."""
    draw = random.Random(20)
    a, b = ("".join(draw.choices(_SIGNS, k=size * 100 // 3)) for _ in range(2))
    return a, b


def template(size: int) -> Pair:
    """Near-identical sentences: league results, day by day."""
    days = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
    draw = random.Random(21)

    def result() -> str:
        teams = draw.sample(range(1, 41), 2)
        goals = draw.randint(1, 9), draw.randint(0, 8)
        return f"On {draw.choice(days)}, team {teams[0]} beat team {teams[1]} by {goals[0]} to {goals[1]}."

    a, b = (" ".join(result() for _ in range(size)) for _ in range(2))
    return a, b


def template_edited(size: int) -> Pair:
    """The same results on both sides, every third reported differently."""
    a, _ = template(size)
    sentences = a.replace(". ", ".\n").split("\n")
    draw = random.Random(22)
    b = [s.replace("beat", "won against") if draw.random() < 1 / 3 else s for s in sentences]
    return a, " ".join(b)


def book(size: int) -> Pair:
    """Two versions of a text of usual sentences with nearly as many characters as newsdiff accepts."""
    made = make(size)
    return made.a, made.b


def longest_sentence(size: int) -> Pair:
    """One sentence with nearly as many characters as newsdiff accepts, one word in twenty replaced."""
    words = random.Random(30).choices(made_words(20 * 1000, 30), k=size * 25)
    a, b = " ".join(words), " ".join(_edited(words, 31, words))
    return a[: size * 159], b[: size * 159]


def abbreviations(size: int) -> Pair:
    """An abbreviation up to the limit on characters."""
    return "Mr. " * (size * 39), "Mr. " * (size * 38) + "Dr."


def table(size: int) -> Pair:
    """A table with nearly as many lines as newsdiff accepts."""
    return "| a | b |\n" * (size * 13), "| a | c |\n" * (size * 13)


def marks(size: int) -> Pair:
    """Letters with ten thousand marks each, up to the limit on characters."""
    sentence = "The mayor e" + "\u0301" * 10_000 + " resigned. "
    count = size // 64 + 1
    return sentence * count, (sentence + "Rain fell. ") * count


CASES: dict[str, Callable[[int], Pair]] = {
    made.__name__: made
    for made in (
        same_sentence, same_sentences_mixed, nothing_in_common, other_sentences, long_sentence_edited,
        long_sentence_other, long_sentence_shuffled, long_sentence_cut, long_sentence_chinese, one_word_lines,
        one_word_lines_shuffled, names, names_shuffled, reversed_text, numbers_as_lines, numbers_in_one_sentence,
        one_letter, two_letters, one_word, split_and_merged, punctuation, template, template_edited,
        book, longest_sentence, abbreviations, table, marks,
    )
}  # fmt: skip
"""Functions that make a pair of texts, by name. Their argument is the number of sentences per side in the larger
ones."""
