"""A terminal driver that tolerates invalid input.

Textual's own input thread ends at the first byte that is not UTF-8 and at codes that are not characters, and waits
forever for the end of a paste. Terminals do send such bytes: mouse reports in the oldest format, keys in other
encodings, a paste over a connection that breaks.
"""

from __future__ import annotations

import codecs
import os
import re
import selectors
import time
from collections.abc import Iterator

from textual._xterm_parser import XTermParser
from textual.drivers.linux_driver import LinuxDriver
from textual.message import Message

from newsdiff_tui.painting.pinning import pinned

PASTE_PATIENCE = 1.0
"""Seconds without input after which a paste ends even without its end mark."""

LONGEST_PASTE = 1_000_000
"""Maximum length of a paste in characters; the rest is dropped."""

_EVERY = 0.1
_READ = 4096
_START, _END = "\x1b[200~", "\x1b[201~"
_OLD_MOUSE = re.compile(rb"\x1b\[M[\x20-\xff]{3}")
_UNFINISHED_MOUSE = re.compile(rb"\x1b\[(?:M[\x20-\xff]{0,2})?\Z")


class Input:
    """Turns bytes from a terminal into messages, ignoring unknown ones."""

    def __init__(self) -> None:
        self._parser = XTermParser()
        self._decode = codecs.getincrementaldecoder("utf-8")("ignore").decode
        self._held = b""
        """The beginning of an incomplete mouse report."""
        self._before = ""
        """The last characters, which may be the beginning of a paste mark."""
        self._pasting, self._length = False, 0
        self._last = 0.0

    def feed(self, data: bytes, now: float) -> Iterator[Message]:
        """Yield the messages in bytes that arrived at time `now`."""
        self._last = now
        data = _OLD_MOUSE.sub(b"", self._held + data)
        unfinished = _UNFINISHED_MOUSE.search(data)
        self._held = unfinished[0] if unfinished else b""
        text = self._decode(data[: unfinished.start()] if unfinished else data)
        self._follow_paste(text)
        if self._pasting and self._length - len(text) > LONGEST_PASTE:
            return
        for piece in re.split("(?=\x1b)", text):
            yield from self._parsed(piece)

    def tick(self, now: float) -> Iterator[Message]:
        """Yield messages that are due without further bytes: a lone Escape, or a paste without an end mark."""
        if self._held and now - self._last > _EVERY:
            held, self._held = self._held, b""
            yield from self._parsed(held.decode("ascii", "ignore"))
        if self._pasting and now - self._last > PASTE_PATIENCE:
            self._pasting = False
            yield from self._parsed(_END)
        try:
            yield from self._parser.tick()
        except Exception:
            self._parser = XTermParser()

    def _follow_paste(self, text: str) -> None:
        """Track the marks of a paste, which may arrive in two pieces, and its length."""
        seen = self._before + text
        start, end = seen.rfind(_START), seen.rfind(_END)
        if max(start, end) >= 0:
            self._pasting, self._length = start > end, 0
        self._length += len(text)
        self._before = seen[max(start, end) + 1 :][-len(_START) + 1 :]

    def _parsed(self, text: str) -> Iterator[Message]:
        if not text:
            return  # which would end the parser
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
