"""The child process that parses pages and documents; `newsdiff.reading.parsing.parent` starts it.

It reads requests from standard input and answers each with one line of JSON. Where the system supports it, the process
may not write files, and its memory and the processor time per request are limited.
"""

from __future__ import annotations

import gc
import json
import os
import select
import sys
from contextlib import suppress
from importlib import import_module
from typing import Any

from newsdiff.errors import NewsdiffError
from newsdiff.files.signals import restore_defaults
from newsdiff.reading.formats import Extracted, Source

MEMORY = 2 * 1024**3
"""Memory limit of the process in bytes, including libraries."""

PATIENCE = 10.0
"""Seconds without a request after which the process ends."""

MOST_FILES = 200
"""Number of files after which the process ends, because libraries keep data from each file."""

_TOO_LITTLE_MEMORY = "{} takes too much memory to read: save its text as plain text and compare that."
_UNREADABLE = "{} cannot be read: save its text as plain text and compare that."


def serve() -> None:
    """Answer requests until there are no more, or `MOST_FILES` have been answered."""
    _limit()
    stdin, stdout = sys.stdin.buffer, sys.stdout.buffer
    sys.stdout = sys.stderr  # libraries may print; only answers go to standard output
    for _ in range(MOST_FILES):
        if not (_requested() and (line := stdin.readline())):
            break
        request = json.loads(line)
        data = stdin.read(request["size"])
        _limit_time(request["seconds"])
        stdout.write(json.dumps(_answer(request, data)).encode("ascii") + b"\n")
        stdout.flush()
        gc.collect()
    os._exit(0)


def _answer(request: dict[str, Any], data: bytes) -> dict[str, Any]:
    where = request["where"]
    try:
        extract = import_module(request["module"]).extract
        found: Extracted = extract(Source(data, where, request["encoding"], request["suffix"]))
        known = found.known
        return {
            "text": found.text,
            "encoding": found.encoding,
            "known": {
                "outlet": known.outlet,
                "title": known.title,
                "date": known.date,
                "language": known.language,
                "updated": known.updated,
            },
            "parts": [(part.start, part.end, part.role) for part in found.parts],
            "remarks": found.remarks,
        }
    except NewsdiffError as error:
        return {"error": str(error)}
    except MemoryError:
        return {"error": _TOO_LITTLE_MEMORY.format(where)}
    except Exception:  # untrusted files can raise anything in the libraries
        return {"error": _UNREADABLE.format(where)}


def _requested() -> bool:
    """Wait for a request; return whether there is one."""
    if os.name == "nt":
        return True  # `select` is for sockets only there; the process ends with its input
    return bool(select.select([0], [], [], PATIENCE)[0])


def _limit() -> None:
    """Restore the default handling of signals, and limit memory, file size and core dumps."""
    restore_defaults()
    with suppress(ImportError, ValueError, OSError):
        import resource

        for limit, value in ((resource.RLIMIT_AS, MEMORY), (resource.RLIMIT_FSIZE, 0), (resource.RLIMIT_CORE, 0)):
            with suppress(ValueError, OSError):
                resource.setrlimit(limit, (value, value))


def _limit_time(seconds: float) -> None:
    """Let the system end the process when it has used this many more seconds of processor time."""
    with suppress(ImportError, ValueError, OSError):
        import resource

        used = resource.getrusage(resource.RUSAGE_SELF)
        soft = int(used.ru_utime + used.ru_stime + seconds) + 1
        resource.setrlimit(resource.RLIMIT_CPU, (soft, resource.RLIM_INFINITY))
