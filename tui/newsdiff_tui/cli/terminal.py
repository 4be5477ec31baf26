"""Standard output, standard error and the keyboard: which of them is a terminal, and what may go wrong."""

from __future__ import annotations

import contextlib
import errno
import io
import os
import sys

from newsdiff.errors import NewsdiffError

_WIDTH = 80


def prepare_output() -> None:
    """Write UTF-8 wherever the output goes, whatever the locale; only a terminal keeps its own encoding.

    To a terminal that is not UTF-8, some bytes of UTF-8 are control characters; there what its encoding
    lacks is escaped instead. Lines end in a line feed everywhere, so that the same two files give the same
    bytes.
    """
    if isinstance(sys.stdout, io.TextIOWrapper):
        if sys.stdout.isatty():
            sys.stdout.reconfigure(errors="backslashreplace")
        else:
            sys.stdout.reconfigure(encoding="utf-8", errors="backslashreplace", newline="\n")


def put(text: str) -> None:
    """Write text to standard output, all of it; NewsdiffError if that fails.

    A reader who leaves early, as `head` does, has what they wanted: that is no failure.
    """
    if sys.stdout is None:
        raise NewsdiffError("There is no standard output to write to: name a file with --json.")
    try:
        sys.stdout.write(text)
        sys.stdout.flush()
    except OSError as error:
        _discard_output()
        if isinstance(error, BrokenPipeError) or (os.name == "nt" and error.errno == errno.EINVAL):
            return
        from newsdiff.text.sanitize import sanitize

        reason = sanitize(error.strerror or str(error))
        raise NewsdiffError(f"Standard output cannot be written to ({reason}): send it elsewhere.") from error


def _discard_output() -> None:
    """Point standard output nowhere, so that the interpreter does not fail on it once more when it ends."""
    with contextlib.suppress(OSError, ValueError):
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, sys.stdout.fileno())
        os.close(nowhere)


def complain(message: str) -> None:
    """Tell the user in one sentence on standard error what is wrong."""
    try:
        from newsdiff.text.sanitize import sanitize

        safe = sanitize(message)
    except MemoryError:  # there is none left even for that: what is no plain letter is not shown
        safe = "".join([char if " " <= char <= "~" else "?" for char in message])
    if sys.stderr is not None:
        with contextlib.suppress(OSError, ValueError):
            sys.stderr.write(f"newsdiff: {safe}\n")
            sys.stderr.flush()


def output_width() -> int:
    """The width of the terminal that standard output is, else 80; so for a terminal that does not know its width."""
    try:
        columns = os.get_terminal_size(sys.stdout.fileno()).columns
    except (OSError, ValueError, AttributeError):
        return _WIDTH
    return max(20, columns) if columns else _WIDTH


def on_terminal(*, stdin_is_article: bool) -> bool:
    """Whether the app can open: the screen takes escape sequences, and there is a keyboard to read.

    Textual draws on standard error, so that has to be the screen, too. A terminal of Unix that does not say what it is
    is taken for one that can do nothing.
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
        complain(f"The app needs a terminal in UTF-8, and this one is in {encoding}: set LANG, such as to C.UTF-8.")
        return False
    return True


def keyboard_on_stdin() -> None:
    """Put the keyboard where an article came from, as the app reads its keys from standard input."""
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
