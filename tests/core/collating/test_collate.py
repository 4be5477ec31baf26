"""Three or more articles: statements, readings, carriers."""

from __future__ import annotations

import pickle
import subprocess

import pytest

import newsdiff
from newsdiff import Collation, Correction, Member, NewsdiffError, anchor
from newsdiff.collating import processes
from newsdiff.files import interpreters
from newsdiff.files.interpreters import start

WIRE = (
    "The mayor of Kelmar resigned on Monday. The harbour authority lost four million euros in March. "
    "Voters will choose a successor in June."
)
COPY = (
    "The mayor of Kelmar resigned on Monday. The harbour authority lost four million euros in March. "
    "Fishermen welcomed the news."
)
OWN = (
    "Kelmar's mayor has resigned, on Monday. In March, the harbour authority had lost four million euros. "
    "A bakery opened in Lund."
)


@pytest.fixture(scope="module")
def collation() -> Collation:
    return newsdiff.collate([WIRE, COPY, OWN])


def carriers(collation: Collation) -> dict[str, tuple[int, ...]]:
    """Return the carriers of each statement, by the first words of its commonest reading."""
    return {
        " ".join(collation.text(one.readings[0].members[0]).split()[:2]): one.carriers for one in collation.statements
    }


def test_statements_know_who_carries_them(collation: Collation) -> None:
    assert carriers(collation) == {
        "The mayor": (0, 1, 2),
        "The harbour": (0, 1, 2),
        "Voters will": (0,),
        "Fishermen welcomed": (1,),
        "A bakery": (2,),
    }


def test_readings_are_lettered_by_how_many_articles_have_them(collation: Collation) -> None:
    first = collation.statements[0]
    assert [(one.letter, [member.article for member in one.members]) for one in first.readings] == [
        ("a", [0, 1]),
        ("b", [2]),
    ]
    assert first.reading_of(2) == first.readings[1]


def test_two_of_the_articles_are_compared_when_asked_for(collation: Collation) -> None:
    comparison = collation.comparison(2, 1)
    assert (comparison.a.text, comparison.b.text) == (OWN, COPY)
    assert collation.comparison(2, 1) is comparison


def test_a_collation_can_be_pickled(collation: Collation) -> None:
    again = pickle.loads(pickle.dumps(collation))  # noqa: S301 - our own
    assert again == collation
    assert again.comparison(0, 2) == collation.comparison(0, 2)


def test_articles_that_print_the_same_copy_are_a_family(collation: Collation) -> None:
    assert [family.articles for family in collation.families] == [(0, 1), (2,)]
    assert collation.order_of_outlets == (0, 1, 2)


def test_one_article_is_too_few() -> None:
    with pytest.raises(NewsdiffError, match="two or more"):
        newsdiff.collate([WIRE])


THIRD = "Kelmar: the mayor resigned on Monday, a spokesman said. Snow fell in Lund."


def test_other_processes_give_the_same_result(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(processes, "WORTH_STARTING", 0)
    monkeypatch.setattr(processes, "TILE", 2)
    texts = [WIRE, COPY, OWN, THIRD]
    assert newsdiff.collate(texts, processes=2) == newsdiff.collate(texts)


def test_work_is_done_here_if_no_process_can_be_started(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise OSError("no processes")

    monkeypatch.setattr(processes, "WORTH_STARTING", 0)
    monkeypatch.setattr(processes, "TILE", 2)
    monkeypatch.setattr(subprocess, "Popen", refuse)
    assert len(newsdiff.collate([WIRE, COPY, OWN], processes=2).families) == 2


def test_work_is_done_here_if_the_processes_end(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(processes, "WORTH_STARTING", 0)
    monkeypatch.setattr(processes, "TILE", 2)
    monkeypatch.setattr(interpreters, "start", lambda _: start("this"))  # a module that has no `serve`
    assert newsdiff.collate([WIRE, COPY, OWN], processes=2) == newsdiff.collate([WIRE, COPY, OWN])


def test_the_callback_reports_progress_and_cancels() -> None:
    seen: list[tuple[str, float]] = []
    newsdiff.collate([WIRE, COPY, OWN], on_progress=lambda stage, part: seen.append((stage, part)))
    assert [part for _, part in seen] == sorted(part for _, part in seen)
    assert list(dict.fromkeys(stage for stage, _ in seen)) == [
        "dividing into sentences", "linking sentences", "finding statements", "comparing words",
    ]  # fmt: skip

    def cancel(stage: str, _: float) -> None:
        if stage == "comparing words":
            raise InterruptedError

    with pytest.raises(InterruptedError):
        newsdiff.collate([WIRE, COPY, OWN], on_progress=cancel)


def correction(collation: Collation, kind: str, left: Member, right: Member) -> Correction:
    anchors = (anchor(collation.articles[one.article], one.sentence) for one in (left, right))
    return Correction(kind, *anchors)  # type: ignore[arg-type]


def test_corrections_change_statements_and_comparisons(collation: Collation) -> None:
    voters, fishermen = Member(0, 2), Member(1, 2)
    mayor_of_copy, mayor_of_own = Member(1, 0), Member(2, 0)
    corrected = newsdiff.collate(
        [WIRE, COPY, OWN],
        corrections={
            (1, 0): [correction(collation, "pair", fishermen, voters)],
            (1, 2): [correction(collation, "unpair", mayor_of_copy, mayor_of_own)],
        },
    )
    together = [set(one.members) for one in corrected.statements]
    assert any({voters, fishermen} <= one for one in together)
    assert not any({mayor_of_copy, mayor_of_own} <= one for one in together)
    assert (2, 2) in {(link.a, link.b) for link in corrected.comparison(0, 1).links}
    assert (0, 0) not in {(link.a, link.b) for link in corrected.comparison(2, 1).links}
    assert corrected.shares[1] != collation.shares[1]


FAR = (
    "The mayor of Kelmar resigned on Monday. A bakery opened in Lund.",
    "Fishermen with forty boats had blocked the harbour for two days until the mayor, Nora Visk, gave up her office "
    "and left the town hall. Prices of bread rose in May.",
)
BETWEEN = "The mayor of Kelmar resigned on Monday after fishermen blocked the harbour for two days. Snow fell in Visby."


def test_a_third_article_speaks_for_a_link() -> None:
    plain = newsdiff.compare(*FAR)
    collation = newsdiff.collate([*FAR, BETWEEN])
    assert not plain.links
    assert [(link.a, link.b) for link in collation.comparison(0, 1).links] == [(0, 0)]
