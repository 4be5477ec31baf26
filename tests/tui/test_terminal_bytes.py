"""Bytes that a terminal sends: none of them stops the app from hearing keys."""

from __future__ import annotations

import random
import sys

import pytest
from textual import events

if sys.platform == "win32":
    pytest.skip("terminals of Unix", allow_module_level=True)

from newsdiff_tui.screens.terminal_driver import LONGEST_PASTE, PASTE_PATIENCE, Input


@pytest.fixture(autouse=True)
def clock(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """The clock of Textual's parser, in seconds, which decides when an escape sequence is complete."""
    now = [0.0]
    monkeypatch.setattr("textual._parser.get_time", lambda: now[0])
    return now


def heard(clock: list[float], *pieces: bytes, silence: float = 10.0) -> list[str]:
    """The keys and pastes in bytes that arrive in pieces, with `silence` seconds after each."""
    found = Input()
    messages: list[object] = []
    for piece in pieces:
        messages += found.feed(piece, clock[0])
        clock[0] += silence
        messages += found.tick(clock[0])
    kinds = events.Key, events.Paste
    return [one.key if isinstance(one, events.Key) else one.text for one in messages if isinstance(one, kinds)]


@pytest.mark.parametrize(
    "odd",
    [
        b"\xff", b"\xc3", b"\xe2\x82", b"\xf0\x9f\x98", b"\xed\xa0\x80", b"\x80" * 9,
        b"\x1b[M \xa0\xc0", b"\x1b[M\xff\xff\xff", b"\x1b[M !!", b"\x1b[1114112u", b"\x1b[99999999999999999999u",
        b"\x1b[-1u", b"\x1b[55296u", b"\x1b[<0;99999999999;1M", b"\x1b[48;99999999;99999999;1;1t",
        b"\x1b[" + b"9" * 5000 + b"u", b"\x1b[2026;9999999$y",
    ],
    ids=repr,
)  # fmt: skip
def test_odd_bytes_between_two_keys(odd: bytes, clock: list[float]) -> None:
    for pieces in ((b"n", odd, b"m"), (b"n" + odd, b"m"), (b"n", *(bytes([one]) for one in odd), b"m")):
        keys = heard(clock, *pieces)
        assert keys[0] == "n"
        assert keys[-1] == "m"


def test_letters_and_marks_may_arrive_in_pieces(clock: list[float]) -> None:
    assert len(heard(clock, b"\xc3", b"\xa9", b"\xe2\x82", b"\xac")) == 2
    pieces = b"\x1b[2", b"00~Ask ", b"Kim\x1b[20", b"1~n"
    assert heard(clock, *pieces, silence=0.01) == ["Ask Kim", "n"]


def test_a_paste_without_an_end_ends_after_a_while(clock: list[float]) -> None:
    assert heard(clock, b"\x1b[200~Ask Kim", silence=PASTE_PATIENCE / 2) == []
    found = Input()
    assert list(found.feed(b"\x1b[20", 0.0)) == list(found.feed(b"0~Ask Kim", 0.1)) == []
    (paste, *_) = [*found.tick(2.0), *found.feed(b"n", 2.1)]
    assert isinstance(paste, events.Paste)
    assert paste.text == "Ask Kim"
    assert [one.key for one in found.feed(b"n", 3.0) if isinstance(one, events.Key)] == ["n"]


def test_a_paste_that_never_ends_takes_bounded_memory() -> None:
    found = Input()
    list(found.feed(b"\x1b[200~", 0.0))
    piece = b"x" * 4096
    for at in range(1000):
        assert list(found.feed(piece, at / 1000)) == []
    (paste, *_) = [*found.tick(9.0), *found.feed(b"n", 9.1)]
    assert isinstance(paste, events.Paste)
    assert len(paste.text) <= LONGEST_PASTE + 2 * len(piece)


@pytest.mark.parametrize("seed", range(20))
def test_random_bytes(seed: int) -> None:
    chance = random.Random(seed)  # noqa: S311 - the same bytes each time
    pool = [b"\x1b", b"[", b"M", b"<", b"u", b"~", b"200", b"201", b";"]
    pool += [bytes([chance.randrange(256)]) for _ in range(9)]
    found = Input()
    for at in range(300):
        list(found.feed(b"".join(chance.choices(pool, k=chance.randint(1, 6))), at / 10))
        list(found.tick(at / 10 + 0.05))
    list(found.tick(100.0))
    list(found.feed(b"\x1b[201~", 200.0))
    list(found.tick(210.0))
    assert [one.key for one in found.feed(b"nm", 300.0) if isinstance(one, events.Key)][-2:] == ["n", "m"]
