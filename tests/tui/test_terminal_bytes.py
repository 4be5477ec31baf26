"""Bytes that a terminal sends: none of them stops the app from hearing keys."""

from __future__ import annotations

import random
import sys

import pytest
from textual import events

if sys.platform == "win32":
    pytest.skip("terminals of Unix", allow_module_level=True)

from newsdiff_tui.screens.terminal_driver import LONGEST_PASTE, PASTE_PATIENCE, STRING_PATIENCE, Input


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


def test_an_old_mouse_report_may_arrive_in_pieces(clock: list[float]) -> None:
    assert heard(clock, b"n\x1b", b"[M q", b"qm", silence=0.05) == ["n", "m"]


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


STRINGS = {
    "OSC": b"\x1b]11;rgb:1e1e/1e1e/1e1e",
    "DCS": b"\x1bP1$r0m",
    "APC": b"\x1b_Gi=31;OK",
    "PM": b"\x1b^quit",
    "SOS": b"\x1bXqqq",
}
"""Control strings, without their ends."""


@pytest.mark.parametrize("begun", STRINGS.values(), ids=STRINGS)
@pytest.mark.parametrize("end", [b"\x07", b"\x1b\\", b"\x18"], ids=["BEL", "ST", "CAN"])
def test_a_control_string_is_no_typing(begun: bytes, end: bytes, clock: list[float]) -> None:
    whole = b"n" + begun + end + b"m"
    assert heard(clock, whole) == ["n", "m"]
    assert heard(clock, *(bytes([one]) for one in whole), silence=0.05) == ["n", "m"]
    assert heard(clock, b"n" + begun, end, b"m", silence=STRING_PATIENCE / 2) == ["n", "m"]
    assert heard(clock, b"n" + begun + begun + end + begun, b"m") == ["n", "m"]


@pytest.mark.parametrize("begun", STRINGS.values(), ids=STRINGS)
def test_a_control_string_without_an_end(begun: bytes, clock: list[float]) -> None:
    assert heard(clock, b"n" + begun, b"m") == ["n", "m"], "it ends after a while"
    assert heard(clock, b"n" + begun + b"\x1b[A") == ["n", "up"], "another sequence ends it"
    assert heard(clock, b"n" + begun + b"\x1b", b"m") == ["n", "escape", "m"], "so does the key Escape"
    assert heard(clock, begun + b"\x1b[200~Ask Kim\x1b[201~n") == ["Ask Kim", "n"]


def test_the_beginning_of_a_control_string_alone_is_a_key(clock: list[float]) -> None:
    assert heard(clock, b"\x1bP", b"n") == ["alt+shift+p", "n"]
    assert heard(clock, b"\x1b", b"n") == ["escape", "n"]
    assert heard(clock, b"\x1b", b"s", b"", silence=0.09) == ["alt+s"]


@pytest.mark.parametrize("odd", [*STRINGS.values(), b"\x1bq", b"\x1b[A", b"\x1b[200~", b"\x1b\x1b"], ids=repr)
def test_nothing_in_a_paste_is_a_key(odd: bytes, clock: list[float]) -> None:
    paste, key = heard(clock, b"\x1b[200~Ask " + odd + b"\x1b[201~n")
    assert (paste, key) == ("Ask " + odd.decode().replace("\x1b", ""), "n")


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
