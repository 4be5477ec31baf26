"""Edits over whole words with adjoining punctuation, as the JSON export has them."""

from __future__ import annotations

from collections.abc import Iterable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsdiff import compare
from newsdiff.diffing import diff_whole_words
from newsdiff.model import Comparison, Edit

FRAME = "Officials closed the old bridge on Monday morning"

CASES = [
    # changed text, left and right; the changes as [left|right]
    ("a sign is added", " for repairs.", " for repairs", "[repairs.|repairs]"),
    ("words before the full stop", " for repairs.", " for repairs, they said.", "[repairs.|repairs, they said.]"),
    ("a word of its own", " for some repairs.", " for repairs.", "[some |]"),
    ("letters in a word", " in the harbour, again.", " in the harbor, again.", "[harbour,|harbor,]"),
    ("a letter stays between two changes", " when work began a fire.", " while smoke woke a guard.", None),
    ("equal words stay", " because heavy rain damaged it.", " as rain had damaged it.", "[because heavy|as] [|had ]"),
    (
        "a short one between long changes does not",
        " because surveying engineers had discovered the dangerous cracks running underneath.",
        " although numerous motorists were celebrating the annual procession passing nearby.",
        None,
    ),
    ("the space is longer, no more", " for  repairs.", " for repairs.", ""),
]


def _whole(comparison: Comparison) -> tuple[Edit, ...]:
    passage = next(p for p in comparison.passages if p.a and p.b)
    return diff_whole_words(comparison.a, passage.a, comparison.b, passage.b)


def _spelled(text: str, span: tuple[int, int] | None) -> str:
    return text[slice(*span)] if span else ""


@pytest.mark.parametrize(("left", "right", "changes"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_changes_cover_whole_words(left, right, changes):
    comparison = compare(FRAME + left, FRAME + right)
    edits = [edit for edit in _whole(comparison) if edit.op != "equal"]
    said = " ".join(f"[{_spelled(comparison.a.text, e.a)}|{_spelled(comparison.b.text, e.b)}]" for e in edits)
    if changes is None:
        assert len(edits) == 1, said
    else:
        assert said == changes


def test_the_finer_edits_are_kept_inside():
    comparison = compare(FRAME + " for repairs.", FRAME + " for repairs, they said.")
    (edit,) = [edit for edit in _whole(comparison) if edit.op != "equal"]
    a, b = comparison.a.text, comparison.b.text
    assert [(part.op, _spelled(a, part.a), _spelled(b, part.b)) for part in edit.chars] == [
        ("equal", "repairs", "repairs"),
        ("replace", ".", ", they said."),
    ]


def test_scripts_without_spaces_keep_the_finer_edits():
    comparison = compare("市长昨天宣布关闭旧桥进行维修。", "市长今天宣布关闭旧桥进行维修。")
    a, b = comparison.a.text, comparison.b.text
    changes = [edit for edit in _whole(comparison) if edit.op != "equal"]
    assert [(_spelled(a, edit.a), _spelled(b, edit.b)) for edit in changes] == [("昨", "今")]


SPACELESS = "桥旧"
TOKENS = ["rain", "the", "a", "Oslo,", "x", "(old)", "well-known", "it's", *SPACELESS, ".", '"']
PHRASES = st.lists(st.sampled_from(TOKENS)).map(" ".join)


@given(PHRASES, PHRASES)
def test_whole_word_edits_cover_the_same_text_and_end_at_white_space(left, right):
    comparison = compare(f"{FRAME} {left} {FRAME}", f"{FRAME} {right} {FRAME}")
    texts = comparison.a.text, comparison.b.text
    for passage in comparison.passages:
        whole = diff_whole_words(comparison.a, passage.a, comparison.b, passage.b)
        for side in (0, 1):
            assert _places(whole, side) == _places(passage.edits, side)
            assert all(_places(edit.chars, side) == _places([edit], side) for edit in whole if edit.chars)
        for edit in whole:
            if edit.op == "replace":
                ends = [(text, at) for text, span in zip(texts, (edit.a, edit.b), strict=True) for at in span]
                assert not any(_within_word(*end) for end in ends)


def _places(edits: Iterable[Edit], side: int) -> list[int]:
    spans = [span for edit in edits if (span := (edit.a, edit.b)[side])]
    return [place for span in spans for place in range(*span)]


def _within_word(text: str, at: int) -> bool:
    return 0 < at < len(text) and not any(sign.isspace() or sign in SPACELESS for sign in text[at - 1 : at + 1])
