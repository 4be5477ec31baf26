"""Running a reader in a child process, with limits on time and memory; it can be cancelled.

On a malicious file, the libraries that parse pages and documents may take minutes or gigabytes, and they block the
interpreter meanwhile. Therefore a second interpreter (`newsdiff.reading.parsing.child`) runs them. It is reused for the
next file, exits when idle or when its parent is gone, and is killed when a file takes too long.
"""

from __future__ import annotations

import atexit
import json
import os
import subprocess
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from typing import Any

from newsdiff.errors import NewsdiffError
from newsdiff.files import interpreters
from newsdiff.model import Part, Role
from newsdiff.reading.formats import Extracted, Source
from newsdiff.reading.metadata import metadata, without_surrogates

SECONDS = 30.0
"""Maximum processor time for one file in seconds; the largest accepted pages take half of it on a slow machine."""

WAIT = 2 * SECONDS
"""Maximum elapsed time for one file in seconds, longer because the machine may be busy."""

EVERY = 0.05
"""Seconds between calls of the progress callback, which may cancel."""

LONGEST = 64 * 1024 * 1024
"""Maximum length of a text in code points."""

_MOST_PARTS = 250_000
_MOST_REMARKS = 20
_ROLES: frozenset[Role] = frozenset(
    ("headline", "standfirst", "byline", "dateline", "caption", "credit", "teaser", "footnote")
)
_SAVE = "save its text as plain text and compare that"


def extract_in_child(module: str, source: Source, on_wait: Callable[[], None] = lambda: None) -> Extracted:
    """Call `extract()` of a reader in the child process, and return the article.

    Args:
        module: The full name of the reader's module.
        source: The file.
        on_wait: Called every `EVERY` seconds; may raise to cancel.

    Raises:
        NewsdiffError: The file cannot be read, or takes too much time or memory.
    """
    with _PARSER.lock:
        for _attempt in range(2):
            try:
                answer = _PARSER.ask(_request(module, source), on_wait)
            except BaseException:
                _PARSER.end()
                raise
            if answer is not None:
                return _checked(answer, source.where)
            if _PARSER.end() != 0:
                break
            # It ended by itself just before it was asked, as it does after some time without work.
    raise NewsdiffError(f"{source.where} cannot be read, or takes too long: {_SAVE}.")


def _request(module: str, source: Source) -> bytes:
    header = {
        "module": module,
        "where": source.where,
        "encoding": source.encoding,
        "suffix": source.suffix,
        "size": len(source.data),
        "seconds": SECONDS,
    }
    return json.dumps(header).encode("ascii") + b"\n" + source.data


class _Parser:
    """The child process, which is started when a file needs it and kept for the next one.

    Attributes:
        lock: Lets one thread at a time use the process.
    """

    def __init__(self) -> None:
        self.lock = threading.Lock()
        self._process: subprocess.Popen[bytes] | None = None
        self._owner = 0

    def ask(self, request: bytes, on_wait: Callable[[], None]) -> bytes | None:
        """Send a request and return the answer, or None if the child ended or did not answer in time."""
        process = self._running()
        answers: list[bytes] = []

        def exchange() -> None:
            stdin, stdout = process.stdin, process.stdout
            with suppress(OSError, ValueError):
                if stdin and stdout:
                    stdin.write(request)
                    stdin.flush()
                    answers.append(stdout.readline())

        thread = threading.Thread(target=exchange, daemon=True, name="newsdiff-reading")
        thread.start()
        end = time.monotonic() + WAIT
        while thread.is_alive() and time.monotonic() < end:
            on_wait()
            thread.join(EVERY)
        return answers[0] if answers and answers[0].endswith(b"\n") else None

    def _running(self) -> subprocess.Popen[bytes]:
        """Return the process; start it if it is not running, or was started by a parent of this process."""
        if self._process is None or self._owner != os.getpid() or self._process.poll() is not None:
            self.end()
            try:
                self._process = interpreters.start("newsdiff.reading.parsing.child")
            except OSError as error:
                raise NewsdiffError(
                    "Pages and documents are read by a second Python process, which cannot be started here: "
                    "compare plain texts."
                ) from error
            self._owner = os.getpid()
        return self._process

    def end(self) -> int:
        """End the process and return its exit code; 0 if there is none."""
        process, self._process = self._process, None
        return interpreters.end(process) if process and self._owner == os.getpid() else 0


_PARSER = _Parser()


@atexit.register
def end_parser() -> None:
    """End the child process if it is running; the next file starts another."""
    _PARSER.end()


def _checked(answer: bytes, where: str) -> Extracted:
    """Validate an answer and return its article. The child has read an untrusted file, so no value is trusted."""
    try:
        return _extracted(json.loads(answer), where)
    except (TypeError, ValueError, AttributeError, RecursionError) as error:
        raise NewsdiffError(f"{where} cannot be read: {_SAVE}.") from error


def _extracted(found: dict[str, Any], where: str) -> Extracted:
    error = _text(found.get("error"), 2000)
    if error:
        raise NewsdiffError(error)
    text = _text(found.get("text"), LONGEST)
    if len(text) != len(found["text"]):
        raise NewsdiffError(f"{where} has too much text for an article: keep only the text of one.")
    return Extracted(
        text,
        _text(found.get("encoding"), 40),
        metadata(**{name: found["known"].get(name) for name in ("outlet", "title", "date", "language", "updated")}),
        _parts(found.get("parts"), len(text)),
        tuple(_text(remark, 500) for remark in found.get("remarks", ())[:_MOST_REMARKS]),
    )


def _text(value: object, longest: int) -> str:
    return without_surrogates(value[:longest]) if isinstance(value, str) else ""


def _parts(value: Any, end: int) -> tuple[Part, ...]:
    """Return the parts in an answer, if they are in order, do not overlap and have known roles."""
    parts: list[Part] = []
    for start, stop, role in value[:_MOST_PARTS]:
        ordered = (parts[-1].end if parts else 0) <= start < stop <= end
        if ordered and role in _ROLES and isinstance(start, int) and isinstance(stop, int):
            parts.append(Part(start, stop, role))
    return tuple(parts)
