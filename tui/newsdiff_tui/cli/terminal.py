"""Detecting a terminal, writing to standard output, and printing errors."""

from __future__ import annotations

import contextlib
import errno
import io
import os
import re
import sys

from newsdiff.errors import NewsdiffError
from newsdiff.text.credentials import without_credentials
from newsdiff.text.sanitize import sanitize

_WIDTH = 80


def prepare_output() -> None:
    """Make standard output UTF-8 with line feeds, whatever the locale, so that the same files give the same bytes.

    A terminal keeps its own encoding, in which some bytes of UTF-8 could be control characters. Characters that its
    encoding lacks are escaped.
    """
    if isinstance(sys.stdout, io.TextIOWrapper):
        if sys.stdout.isatty():
            sys.stdout.reconfigure(errors="backslashreplace")
        else:
            sys.stdout.reconfigure(encoding="utf-8", errors="backslashreplace", newline="\n")


def put(content: str | bytes) -> None:
    """Write everything to standard output.

    It is not an error if the reading program closes the pipe early, as `head` does.

    Raises:
        NewsdiffError: Standard output cannot be written to.
    """
    if sys.stdout is None:
        raise NewsdiffError("There is no standard output to write to: name a file with --json.")
    try:
        if isinstance(content, bytes):
            sys.stdout.buffer.write(content)
        else:
            sys.stdout.write(content)
        sys.stdout.flush()
    except OSError as error:
        _discard_output()
        if isinstance(error, BrokenPipeError) or (os.name == "nt" and error.errno == errno.EINVAL):
            return
        reason = sanitize(error.strerror or str(error))
        raise NewsdiffError(f"Standard output cannot be written to ({reason}): redirect it elsewhere.") from error


def _discard_output() -> None:
    """Redirect standard output to nowhere, so that the interpreter does not fail on it at exit."""
    with contextlib.suppress(OSError, ValueError):
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, sys.stdout.fileno())
        os.close(nowhere)


def complain(message: str) -> None:
    """Print a sentence to standard error, sanitized and without the credentials in web addresses."""
    try:
        safe = sanitize(re.sub(r"\S+", lambda word: without_credentials(word[0]), message))
    except MemoryError:  # too little even for sanitizing
        safe = "".join([char if " " <= char <= "~" else "?" for char in message])
    if sys.stderr is not None:
        with contextlib.suppress(OSError, ValueError):
            sys.stderr.write(f"newsdiff: {safe}\n")
            sys.stderr.flush()


def output_width() -> int:
    """Return the width of the terminal on standard output in columns, or 80 if it is unknown."""
    try:
        columns = os.get_terminal_size(sys.stdout.fileno()).columns
    except (OSError, ValueError, AttributeError):
        return _WIDTH
    return max(20, columns) if columns else _WIDTH


def bound_environment() -> None:
    """Remove an impossible terminal size from the environment, so that it is not taken for the size of the screen."""
    for name in ("COLUMNS", "LINES"):
        size = os.environ.get(name, "1")
        if not (size.isascii() and size.isdecimal() and len(size) < 4 and int(size) > 0):
            del os.environ[name]


def on_terminal(*, stdin_is_article: bool) -> bool:
    """Return whether the app can open, which requires a keyboard and a capable screen.

    Textual draws on standard error, so that must be connected to the screen too. A Unix terminal without `TERM` is
    assumed not to support escape sequences.
    """
    unknown = "" if os.name == "posix" else "windows"
    if os.environ.get("TERM", unknown) in ("", "dumb", "unknown"):
        return False
    if not (_is_terminal(sys.stdout) and _is_terminal(sys.stderr)):
        return False
    if not (_is_terminal(sys.stdin) or (stdin_is_article and _controlling_terminal_exists())):
        return False
    encoding = sys.stderr.encoding or ""
    if encoding.lower().replace("-", "").replace("_", "") != "utf8":
        complain(f"The app needs a UTF-8 terminal, but this one uses {encoding}: set LANG, for example to C.UTF-8.")
        return False
    return True


def keyboard_on_stdin() -> None:
    """Connect standard input to the keyboard if it is not a terminal, so that the app can read keys."""
    if not _is_terminal(sys.stdin):
        keyboard = os.open("/dev/tty", os.O_RDWR)
        os.dup2(keyboard, 0)
        os.close(keyboard)


def _controlling_terminal_exists() -> bool:
    if os.name != "posix":
        return False
    try:
        os.close(os.open("/dev/tty", os.O_RDWR))
    except OSError:
        return False
    return True


def _is_terminal(stream: object) -> bool:
    try:
        return isinstance(stream, io.TextIOBase) and stream.isatty()
    except ValueError:
        return False
