"""Runs a command in a process of its own: the time and the memory it takes, and what it prints.

Every measurement has its own process, so that none profits from what another left in memory, and one that runs away
is stopped without harm. A small process stands in between: Linux counts the memory of the process that starts another
as the first memory of that other one.
"""

from __future__ import annotations

import json
import os
import resource
import subprocess
import sys
import tempfile
import threading
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence

MEMORY = 6 * 1024**3
"""Bytes of address space that a command may take: what needs more fails alone, and the machine goes on."""


class Run(NamedTuple):
    """How a command ended.

    Attributes:
        seconds: Time of the processor, its own children included: on a busy machine the waiting does not count.
        megabytes: The most memory it held at one time, its own children included.
        code: Its exit code; None if it was stopped at the time limit.
        output: What it printed on standard output.
        trouble: The last line that it printed on standard error.
    """

    seconds: float
    megabytes: float
    code: int | None
    output: bytes
    trouble: str

    @property
    def ended(self) -> str:
        """How it ended, for a table; tools that compare say 1 of texts that differ, and then nothing of trouble."""
        if self.code is None:
            return "stopped"
        failed = self.code not in {0, 1} or (self.code == 1 and self.trouble)
        return f"failed ({self.trouble[:60]})" if failed else "done"


def run(command: Sequence[str], seconds: float) -> Run:
    """Run a command for at most so many seconds by the clock."""
    with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as err, tempfile.TemporaryFile() as told:
        starter = [sys.executable, "-I", "-S", __file__, str(told.fileno()), str(seconds), *command]
        subprocess.run(starter, stdin=subprocess.DEVNULL, stdout=out, stderr=err, pass_fds=[told.fileno()], check=True)
        for file in (out, err, told):
            file.seek(0)
        taken, peak, code = json.loads(told.read())
        trouble = err.read()[-2000:].decode("utf-8", "replace").strip().rpartition("\n")[2]
        return Run(taken, _megabytes(peak), code, out.read(), trouble)


def _start(told: int, seconds: float, command: Sequence[str]) -> None:
    """Run the command and write what it took; the work of the small process in between."""
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    process = subprocess.Popen(command, start_new_session=True)
    stopped = threading.Event()

    def stop() -> None:
        stopped.set()
        os.killpg(process.pid, 9)

    timer = threading.Timer(seconds, stop)
    timer.start()
    try:
        _, status, usage = os.wait4(process.pid, 0)
    except KeyboardInterrupt:
        stop()
        raise
    finally:
        timer.cancel()
    process.returncode = os.waitstatus_to_exitcode(status)
    code = None if stopped.is_set() else process.returncode
    os.write(told, json.dumps([usage.ru_utime + usage.ru_stime, usage.ru_maxrss, code]).encode())


def _megabytes(peak: int) -> float:
    """Linux counts in kilobytes, macOS in bytes."""
    return peak / (1024 if sys.platform != "darwin" else 1024**2)


COMPARE = """
import sys, time
from pathlib import Path
import newsdiff
a, b = (Path(path).read_text("utf-8") for path in sys.argv[1:3])
start = time.process_time()
comparison = newsdiff.compare(a, b)
print(time.process_time() - start, len(comparison.a.sentences), len(comparison.b.sentences), len(comparison.links))
if len(sys.argv) > 3:
    with open(sys.argv[3], "w") as file:
        for link in comparison.links:
            spans = comparison.a.sentences[link.a], comparison.b.sentences[link.b]
            print(spans[0].start, spans[0].end, spans[1].start, spans[1].end, file=file)
"""
"""Compares two files; prints the seconds of `compare()`, the sentences of both sides and the links, and writes the
spans of the linked sentences to a third file if there is one."""


def compare(a: Path, b: Path, seconds: float, *links: Path) -> Run:
    """`newsdiff.compare` on two files in a process of its own; `output` is what COMPARE prints."""
    return run([sys.executable, "-c", COMPARE, str(a), str(b), *map(str, links)], seconds)


if __name__ == "__main__":
    _start(int(sys.argv[1]), float(sys.argv[2]), sys.argv[3:])
