"""Numbers of passages: a correction does not change the numbers of other passages, whether corrected before or not."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import newsdiff
from newsdiff.comparing.anchors import anchor
from newsdiff.comparing.corrections import correct
from newsdiff.comparing.swapping import swap
from newsdiff.model import Comparison, Correction

A = "The mayor resigned on Monday. A statue fell over in the old town. Nobody saw it coming. Rain is expected."
B = "The mayor resigned on Monday. A statue fell down in the old town. Birds sang in the park. Rain is expected."

PLAIN = newsdiff.compare(A, B)


def correction(kind: str, i: int, j: int) -> Correction:
    return Correction(kind, anchor(PLAIN.a, i), anchor(PLAIN.b, j))  # type: ignore[arg-type]


def numbers(comparison: Comparison) -> dict[int, tuple[tuple[int, ...], tuple[int, ...]]]:
    return {one.id: (one.a, one.b) for one in comparison.passages}


def test_before_corrections_they_follow_the_reading_order() -> None:
    assert numbers(PLAIN) == {1: ((0,), (0,)), 2: ((1,), (1,)), 3: ((), (2,)), 4: ((2,), ()), 5: ((3,), (3,))}


@pytest.mark.parametrize(
    ("corrections", "changed"),
    [
        ([("unpair", 1, 1)], {2: ((1,), ()), 7: ((), (1,))}),
        ([("pair", 2, 2)], {3: ((2,), (2,))}),
        ([("unpair", 1, 1), ("unpair", 0, 0)], {2: ((1,), ()), 7: ((), (1,)), 1: ((0,), ()), 9: ((), (0,))}),
        ([("unpair", 1, 1), ("pair", 1, 2)], {2: ((1,), (2,)), 7: ((), (1,))}),
        ([("unpair", 1, 1), ("pair", 1, 1)], {2: ((1,), (1,))}),
    ],
)
def test_corrections(
    corrections: list[tuple[str, int, int]], changed: dict[int, tuple[tuple[int, ...], tuple[int, ...]]]
) -> None:
    made = correct(PLAIN, [correction(*one) for one in corrections])
    touched = {("a", i) for _, i, _ in corrections} | {("b", j) for _, _, j in corrections}
    kept = {
        number: place
        for number, place in numbers(PLAIN).items()
        if touched.isdisjoint([("a", i) for i in place[0]] + [("b", j) for j in place[1]])
    }
    assert numbers(made) == kept | changed
    assert [made.passage(number).id for number in kept | changed] == [*(kept | changed)]


CORRECTIONS = st.lists(
    st.tuples(st.sampled_from(["pair", "unpair"]), st.integers(0, 3), st.integers(0, 3)), max_size=6
)


@settings(max_examples=60, deadline=None)
@given(CORRECTIONS)
def test_a_further_correction_changes_no_number_of_other_passages(corrections: list[tuple[str, int, int]]) -> None:
    made = [correction(*one) for one in corrections]
    for count in range(len(made)):
        before, after = correct(PLAIN, made[:count]), correct(PLAIN, made[: count + 1])
        place_of = {place: number for number, place in numbers(after).items()}
        for number, place in numbers(before).items():
            assert place_of.get(place, number) == number
        assert len(numbers(after)) == len(after.passages), "no two passages have one number"
        mirrored = correct(swap(PLAIN), [one.swapped() for one in made[: count + 1]])
        assert swap(after) == mirrored
