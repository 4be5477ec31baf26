"""Progress of a comparison, and cancelling it."""

from __future__ import annotations

import pytest

import newsdiff


class EnoughError(Exception):
    """Raised by the listener to cancel."""


def test_progress_only_grows_and_names_its_stages() -> None:
    reported: list[tuple[str, float]] = []
    newsdiff.compare("One fell. Two stood.", "Two sat. One fell.", on_progress=lambda *what: reported.append(what))
    parts = [part for _, part in reported]
    assert parts == sorted(parts)
    assert 0 <= parts[0] <= parts[-1] <= 1
    assert list(dict.fromkeys(stage for stage, _ in reported)) == [
        "dividing into sentences",
        "linking sentences",
        "comparing words",
    ]


@pytest.mark.parametrize("stage", ["dividing into sentences", "linking sentences", "comparing words"])
def test_an_exception_in_the_callback_ends_the_comparison(stage: str) -> None:
    def listen(now: str, _part: float) -> None:
        if now == stage:
            raise EnoughError

    with pytest.raises(EnoughError):
        newsdiff.compare("One fell. Two stood.", "Two sat. One fell.", on_progress=listen)


@pytest.mark.parametrize(("a", "b"), [("", ""), ("", "One."), ("One.", "One.")])
def test_progress_of_nearly_empty_articles(a: str, b: str) -> None:
    quiet = newsdiff.compare(a, b)
    assert newsdiff.compare(a, b, on_progress=lambda *_: None) == quiet
