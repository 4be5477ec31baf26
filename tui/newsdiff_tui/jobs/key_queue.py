"""A queue that delivers each key only after all effects of the previous one.

Textual sends a key to the screen or widget that has the focus when the key arrives. Over a slow connection several keys
arrive at once, and those meant for a dialog would go to the screen that is still opening it: the note typed after `a`
would be lost. Therefore each key is followed by a message, which takes the same path from the widget up to the app. The
next key is delivered when that message arrives.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Awaitable, Callable
from time import monotonic

from textual import events
from textual.dom import DOMNode
from textual.message import Message

PATIENCE = 0.5
"""Maximum time for which a key waits, in seconds.

It might otherwise wait forever, because the widget that received the previous key may be gone.
"""

Input = events.Key | events.Paste


class Delivered(Message):
    """Posted when all effects of a key are finished."""


class KeyQueue:
    """Keys and pasted texts that wait for earlier ones.

    Args:
        deliver: Sends a key to the focused widget.
        target: Returns the focused widget; None if the app is closing, in which case the remaining keys are dropped.
        after: Calls a function after some seconds.
    """

    def __init__(
        self,
        deliver: Callable[[Input], Awaitable[None]],
        target: Callable[[], DOMNode | None],
        after: Callable[[float, Callable[[], Awaitable[None]]], object],
    ) -> None:
        self._deliver = deliver
        self._target = target
        self._after = after
        self._waiting: deque[Input] = deque()
        self._last: Delivered | None = None
        self._since = 0.0

    async def put(self, event: Input) -> None:
        """Deliver a key, or queue it."""
        self._waiting.append(event)
        if self._last is None:
            await self._next()
        else:
            self._after(PATIENCE, self._give_up)

    async def delivered(self, message: Delivered) -> None:
        """Deliver the next key, if `message` followed the last one."""
        if message is self._last:
            self._last = None
            await self._next()

    async def _give_up(self) -> None:
        if self._last and monotonic() - self._since >= PATIENCE:
            self._last = None
            await self._next()

    async def _next(self) -> None:
        while self._waiting and self._last is None:
            event, target = self._waiting.popleft(), self._target()
            if target is None:
                return
            message = Delivered()
            self._last, self._since = message, monotonic()
            await self._deliver(event)
            taken_by_app = not event.is_forwarded  # it has a binding with priority, and is done
            if taken_by_app or not target.post_message(message):
                self._last = None
