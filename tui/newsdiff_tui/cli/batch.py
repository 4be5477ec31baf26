"""The option `--batch`, which compares many pairs and writes JSON Lines.

One process per core is used, and an interrupted run can be resumed.
"""

# ruff: noqa: PTH113, PTH116
# Without pathlib: the paths are strings everywhere.

from __future__ import annotations

import json
import os
import stat
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from typing import IO

from newsdiff.batch.comparing import SCHEMA, BatchOptions, lines
from newsdiff.batch.pairs import ArticlePair, pairs_in, pairs_of_folders, without_counterpart
from newsdiff.errors import NewsdiffError
from newsdiff.files.reading import quoted, was_read
from newsdiff.files.writing import check_target
from newsdiff.text.credentials import without_credentials
from newsdiff.text.sanitize import sanitize
from newsdiff_tui.cli.errors import DIFFERENT, SAME, TROUBLE
from newsdiff_tui.cli.options import Options
from newsdiff_tui.cli.outputs import STDOUT
from newsdiff_tui.cli.progress import Progress
from newsdiff_tui.cli.terminal import complain, put
from newsdiff_tui.jobs.processors import processors

_LONGEST_HEAD = 64 * 1024
"""Maximum number of bytes at the start of a line that are parsed to identify its pair."""


def run_batch(options: Options) -> int:
    """Compare all pairs and write a line for each.

    Returns:
        The exit code: 2 if a pair failed, else 1 if one differs, else 0.
    """
    pairs = pairs_in(options.a or "") if options.b is None else pairs_of_folders(options.a or "", options.b)
    not_compared = without_counterpart(options.a or "", options.b) if options.b is not None else []
    for_all = BatchOptions(options.lang, options.furniture, options.encoding, options.max_size)
    processes = options.processes or processors()
    differs = 0
    with _output(options, pairs) as (first, failed_before, write), Progress() as progress:
        failed = failed_before
        for number, (line, result) in enumerate(lines(pairs, for_all, processes=processes, first=first), first):
            write(line)
            failed += result is None
            differs += bool(result)
            progress(f"comparing, {number:,} of {len(pairs):,} pairs", number / len(pairs))
    for message in not_compared:
        complain(message)
    if failed:
        complain(f"{failed:,} of {len(pairs):,} pairs failed: their lines say why.")
        return TROUBLE
    return DIFFERENT if differs else SAME


@contextmanager
def _output(options: Options, pairs: Sequence[ArticlePair]) -> Iterator[tuple[int, int, Callable[[str], None]]]:
    """Open the output of a batch.

    Yields:
        The number of the first missing pair, the number of pairs that failed before, and a function that writes a line.
    """
    path = dict(options.files).get("json", STDOUT)
    if path == STDOUT:
        yield 1, 0, put
        return
    articles = [one for pair in pairs for one in (pair.a, pair.b) if one and "://" not in one]
    check_target(path, articles, force=options.force or options.resume)
    try:
        with _opened(path, options, articles) as stream:
            done, failed = _lines_in(stream, pairs, path) if options.resume else (0, 0)

            def write(line: str) -> None:
                stream.write(line.encode("utf-8"))
                stream.flush()

            yield done + 1, failed, write
    except OSError as error:
        reason = sanitize(error.strerror or str(error))
        raise NewsdiffError(f"{quoted(path)} cannot be written ({reason}): choose another file.") from error


def _opened(path: str, options: Options, articles: Sequence[str]) -> IO[bytes]:
    """Open the output file for writing, and empty it unless the run is resumed.

    Raises:
        NewsdiffError: The file is the list of pairs or one of the articles.
    """
    fresh = not (options.force or options.resume or (os.path.exists(path) and not os.path.isfile(path)))  # noqa: PTH110
    flags = os.O_CREAT | (os.O_RDWR if options.resume else os.O_WRONLY) | (os.O_EXCL if fresh else 0)
    stream = os.fdopen(os.open(path, flags | getattr(os, "O_BINARY", 0), 0o666), "r+b" if options.resume else "wb")
    status = os.fstat(stream.fileno())
    if stat.S_ISREG(status.st_mode) and not fresh:
        if was_read(status) or _is_one_of(status, articles):
            stream.close()
            raise NewsdiffError(f"{quoted(path)} is an article or the list of pairs: choose another output file.")
        if not options.resume:
            stream.truncate()
    return stream


def _is_one_of(status: os.stat_result, paths: Sequence[str]) -> bool:
    for path in paths if status.st_size else ():
        with suppress(OSError, ValueError):
            if os.path.samestat(status, os.stat(path)):
                return True
    return False


def _lines_in(stream: IO[bytes], pairs: Sequence[ArticlePair], path: str) -> tuple[int, int]:
    """Count the lines and the failed pairs of an earlier run, removing an incomplete last line.

    Raises:
        NewsdiffError: The lines belong to other pairs.
    """
    number = failed = end = 0
    other = NewsdiffError(f"{quoted(path)} is not the output for these pairs: write to another file.")
    for line in stream:
        if not line.endswith(b"\n"):
            start = f'{{"schema": "{SCHEMA}", "pair": {number + 1}, '.encode()
            if not line.startswith(start[: len(line)]):
                raise other
            break
        head = line[:_LONGEST_HEAD].partition(b', "comparison": ')[0] + b"}"
        if number >= len(pairs) or not _is_about(head, number + 1, pairs[number]):
            raise other
        number += 1
        failed += b', "error": null}' not in head[-20:]
        end += len(line)
    stream.seek(end)
    stream.truncate()
    return number, failed


def _is_about(head: bytes, number: int, pair: ArticlePair) -> bool:
    try:
        found = json.loads(head)
        expected = number, without_credentials(pair.a), without_credentials(pair.b)
        return (found["pair"], found["a"], found["b"]) == expected
    except (ValueError, KeyError, TypeError, RecursionError):
        return False


def check_batch(options: Options) -> None:
    """Reject options that `--batch` does not support.

    Raises:
        NewsdiffError: An option is not supported; the message says what to do.
    """
    if options.a is None:
        raise NewsdiffError("--batch needs a CSV file with columns a and b, or two folders (see newsdiff --help).")
    if options.more:
        raise NewsdiffError("--batch needs one CSV file, or two folders: leave out the others.")
    other = [f"--{name}" for name, _ in options.files if name != "json"] + [f"--{name}" for name in options.printed]
    given = {
        "--explain": options.explain is not None,
        "--screenshot": options.screenshot is not None,
        "--watch": options.watch,
        "--name": bool(options.name),
        "--base": options.base is not None,
        "--semantic": options.semantic is not None,
    }
    other += [name for name, used in given.items() if used]
    if other:
        raise NewsdiffError(f"--batch writes JSON only: leave out {' and '.join(other)}.")
    if options.resume and dict(options.files).get("json", STDOUT) == STDOUT:
        raise NewsdiffError("--resume needs --json FILE, the file of the earlier run.")
    if sys.stdin is None and options.a == STDOUT:
        raise NewsdiffError("There is no standard input to read: name a file instead of '-'.")
