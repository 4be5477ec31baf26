"""Sentences made to take long are not examined, and texts far longer than any article are rejected."""

from __future__ import annotations

import time

import pytest

import newsdiff
from newsdiff.errors import NewsdiffError
from newsdiff.segmenting import lines


@pytest.mark.parametrize("piece", ["1 ", '"a" ', "5% ", "one ", '"He said 5" ', "said Mr. X, "])
@pytest.mark.parametrize("length", [1_900, 20_000])
def test_a_sentence_of_one_thing_over_and_over(piece: str, length: int) -> None:
    text = piece * (length // len(piece))
    began = time.process_time()
    newsdiff.compare(text, f"{text[: -3 * len(piece)]}b {piece}")
    assert time.process_time() - began < 15


def test_a_text_of_too_many_characters_is_rejected(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lines, "MOST_CHARACTERS", 20)
    newsdiff.compare("It fell.", "It rose.")
    with pytest.raises(NewsdiffError, match="has more than 20 characters, too many for an article"):
        newsdiff.compare("It fell, as they say.", "It rose.")
