"""A terminal driver that tolerates invalid input.

Textual's own input thread ends at the first byte that is not UTF-8 and at codes that are not characters. It waits
forever for the end of a paste, and takes a terminal's answers in control strings for typed keys. Terminals do send such
bytes: mouse reports in the oldest format, keys in other encodings, a paste over a connection that breaks, and colours
and titles that another program asked for.
"""

from __future__ import annotations

import codecs
import os
import re
import selectors
import time
from collections.abc import Iterator

from textual._xterm_parser import XTermParser
from textual.constants import ESCAPE_DELAY
from textual.drivers.linux_driver import LinuxDriver
from textual.message import Message

from newsdiff_tui.painting.pinning import pinned

PASTE_PATIENCE = 1.0
"""Seconds without input after which a paste ends even without its end mark."""

STRING_PATIENCE = 0.5
"""Seconds without input after which a control string ends even without its terminator."""

LONGEST_PASTE = 1_000_000
"""Maximum length of a paste in characters; the rest is dropped."""

_EVERY = 0.1
_READ = 4096
_START, _END = "\x1b[200~", "\x1b[201~"
_ESCAPE_KEY = "\x1b[27u"
_STRINGS = ("\x1b]", "\x1bP", "\x1b_", "\x1b^", "\x1bX")
"""The beginnings of OSC, DCS, APC, PM and SOS strings. In these, terminals send answers that newsdiff did not request.
"""

_STRING_ENDS = re.compile("\x07|\x1b\\\\|\x18|\x1a")
"""Matches BEL, ST, and CAN and SUB, which cancel a string."""

_OLD_MOUSE = re.compile(rb"\x1b\[M[\x20-\xff]{3}")
_UNFINISHED = re.compile(rb"\x1b(?:\[(?:M[\x20-\xff]{0,2})?)?\Z")


class Input:
    """Turns bytes from a terminal into messages, ignoring unknown ones."""

    def __init__(self) -> None:
        self._parser = XTermParser()
        self._decode = codecs.getincrementaldecoder("utf-8")("ignore").decode
        self._held = b""
        """A trailing Escape or incomplete mouse report, held back until more bytes arrive."""
        self._tail = ""
        """The last characters, held back if they may be the beginning of a paste mark."""
        self._pasting, self._length = False, 0
        self._string: str | None = None
        """The dropped beginning of an open control string, up to three characters."""
        self._last = 0.0

    def feed(self, data: bytes, now: float) -> Iterator[Message]:
        """Yield the messages in bytes that arrived at time `now`."""
        self._last = now
        data = _OLD_MOUSE.sub(b"", self._held + data)
        unfinished = _UNFINISHED.search(data)
        self._held = unfinished[0] if unfinished else b""
        text = self._tail + self._decode(data[: unfinished.start()] if unfinished else data)
        *pieces, last = re.split("(?=\x1b)", text)
        if _START.startswith(last) or _END.startswith(last):
            self._tail = last
        else:
            self._tail = ""
            pieces.append(last)
        for piece in pieces:
            yield from self._passed(piece)

    def tick(self, now: float) -> Iterator[Message]:
        """Yield messages that are due without further bytes: a lone Escape, or a paste without an end mark."""
        silence = now - self._last
        if self._pasting:
            if silence > PASTE_PATIENCE:
                self._pasting, self._tail, self._held = False, "", b""
                yield from self._parsed(_END)
        elif silence > (ESCAPE_DELAY if self._string is None else STRING_PATIENCE):
            rest, self._tail, self._held = self._tail + self._held.decode("ascii", "ignore"), "", b""
            for piece in re.split("(?=\x1b)", rest):
                yield from self._passed(_ESCAPE_KEY if piece == "\x1b" else piece)
        yield from self._tick_string(silence)
        try:
            yield from self._parser.tick()
        except Exception:
            self._parser = XTermParser()

    def _tick_string(self, silence: float) -> Iterator[Message]:
        """End a control string after a while. If only its beginning has arrived, treat that as a key with Alt."""
        if self._string in _STRINGS and silence > ESCAPE_DELAY:
            key, self._string = self._string or "", None
            yield from self._parsed(key)
        elif silence > STRING_PATIENCE:
            self._string = None

    def _passed(self, piece: str) -> Iterator[Message]:
        """Parse a piece that may start with an Escape, leaving out control strings and the excess of a long paste."""
        if self._pasting:
            self._pasting = not piece.startswith(_END)
            self._length += len(piece)
            if self._pasting and self._length > LONGEST_PASTE:
                return
            if self._pasting:
                piece = piece.removeprefix("\x1b")  # after which Textual would take pasted text for keys
        else:
            piece = self._without_strings(piece)
            if piece.startswith(_START):
                self._pasting, self._length = True, 0
        yield from self._parsed(piece)

    def _without_strings(self, piece: str) -> str:
        """Return the part of a piece outside control strings.

        As in terminals, any other escape sequence also ends a control string.
        """
        if piece.startswith(_STRINGS):
            self._string = ""
        elif self._string is None:
            return piece
        elif piece.startswith("\x1b") and not piece.startswith("\x1b\\"):
            self._string = None
            return piece
        if end := _STRING_ENDS.search(piece):
            self._string = None
            return piece[end.end() :]
        self._string = (self._string + piece)[:3]
        return ""

    def _parsed(self, text: str) -> Iterator[Message]:
        if not text:
            return  # an empty text would end the parser
        try:
            yield from self._parser.feed(text)
        except Exception:  # such as a code that is not a character, or an enormous number
            self._parser = XTermParser()


class TerminalDriver(LinuxDriver):
    """Textual's driver with tolerant input, and with output that does not depend on the terminal's character widths."""

    def write(self, data: str) -> None:
        """Write to the terminal."""
        super().write(pinned(data))

    def run_input_thread(self) -> None:
        """Read the terminal's input until the app ends."""
        found = Input()
        with selectors.SelectSelector() as selector:
            selector.register(self.fileno, selectors.EVENT_READ)
            while not self.exit_event.is_set():
                for _ in selector.select(_EVERY):
                    data = os.read(self.fileno, _READ)
                    if not data:
                        return  # the terminal is gone
                    for message in found.feed(data, time.monotonic()):
                        self.process_message(message)
                for message in found.tick(time.monotonic()):
                    self.process_message(message)
