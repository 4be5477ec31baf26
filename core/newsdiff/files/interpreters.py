"""Starting another Python process that runs a module of newsdiff.

Such processes are started as commands, because multiprocessing would run the caller's script again. They write nothing
to the terminal.
"""

from __future__ import annotations

import json
import subprocess
import sys
from contextlib import suppress

_PROGRAM = """
import json, sys
sys.path[:] = json.loads(sys.argv[1])
from {module} import serve
serve()
"""


def start(module: str) -> subprocess.Popen[bytes]:
    """Start a process that calls `serve()` of a module, with pipes as its standard input and output.

    Raises:
        OSError: No process can be started.
    """
    return subprocess.Popen(  # noqa: S603 - this very interpreter, and a program of our own
        [sys.executable, "-I", "-S", "-B", "-X", "utf8", "-c", _PROGRAM.format(module=module), json.dumps(sys.path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    )


def end(process: subprocess.Popen[bytes]) -> int:
    """Kill a process if it is running, close its pipes, and return its exit code."""
    if process.poll() is None:
        process.kill()
    for stream in (process.stdin, process.stdout):
        with suppress(OSError):
            if stream:
                stream.close()
    return process.wait()
