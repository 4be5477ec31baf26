"""Run a command in a separate process, measure its time and memory, and return its output.

Each measurement has its own process, so that it does not benefit from earlier ones, and can be stopped if it takes too
long. A small process starts the command, because Linux counts the memory of the parent as initial memory of the child.
"""

from __future__ import annotations

import json
import math
import os
import resource
import signal
import subprocess
import sys
import tempfile
import threading
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence

MEMORY = 6 * 1024**3
"""Maximum address space of a command in bytes, so that an excessive command fails without affecting the machine."""


class Run(NamedTuple):
    """The outcome of a command.

    Attributes:
        seconds: Processor time including child processes; waiting on a busy machine does not count.
        megabytes: Peak memory including child processes.
        code: Exit code; None if it was stopped at the time limit.
        output: Its standard output.
        trouble: The last line of its standard error.
    """

    seconds: float
    megabytes: float
    code: int | None
    output: bytes
    trouble: str

    @property
    def ended(self) -> str:
        """The outcome in words for a table. Comparison tools exit with 1 if texts differ, with nothing on stderr."""
        if self.code is None:
            return "stopped"
        failed = self.code not in {0, 1} or (self.code == 1 and self.trouble)
        return f"failed ({self.trouble[:60]})" if failed else "done"


def run(command: Sequence[str], seconds: float) -> Run:
    """Run a command, stopping it after the given seconds of processor time, or ten times as many by the clock."""
    with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as err, tempfile.TemporaryFile() as result:
        starter = [sys.executable, "-I", "-S", __file__, str(result.fileno()), str(seconds), *command]
        subprocess.run(
            starter, stdin=subprocess.DEVNULL, stdout=out, stderr=err, pass_fds=[result.fileno()], check=True
        )
        for file in (out, err, result):
            file.seek(0)
        taken, peak, code = json.loads(result.read())
        trouble = err.read()[-2000:].decode("utf-8", "replace").strip().rpartition("\n")[2]
        return Run(taken, _megabytes(peak), code, out.read(), trouble)


def _start(result: int, seconds: float, command: Sequence[str]) -> None:
    """Run the command and write its measurements, in the small intermediate process."""
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    resource.setrlimit(resource.RLIMIT_CPU, (math.ceil(seconds), math.ceil(seconds) + 5))
    process = subprocess.Popen(command, start_new_session=True)
    stopped = threading.Event()

    def stop() -> None:
        stopped.set()
        os.killpg(process.pid, 9)

    timer = threading.Timer(10 * seconds, stop)
    timer.start()
    try:
        _, status, usage = os.wait4(process.pid, 0)
    except KeyboardInterrupt:
        stop()
        raise
    finally:
        timer.cancel()
    process.returncode = os.waitstatus_to_exitcode(status)
    code = None if stopped.is_set() or process.returncode == -signal.SIGXCPU else process.returncode
    os.write(result, json.dumps([usage.ru_utime + usage.ru_stime, usage.ru_maxrss, code]).encode())


def _megabytes(peak: int) -> float:
    """Convert a maximum resident set size to megabytes; Linux counts in kilobytes, macOS in bytes."""
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
"""Program that compares two files and prints the seconds of `compare()`, the number of sentences on both sides, and the
number of links. If given a third file, it writes the spans of the linked sentences to it.
"""


def compare(a: Path, b: Path, seconds: float, *links: Path) -> Run:
    """Run `newsdiff.compare` on two files in a separate process; `output` is what COMPARE prints."""
    return run([sys.executable, "-c", COMPARE, str(a), str(b), *map(str, links)], seconds)


if __name__ == "__main__":
    _start(int(sys.argv[1]), float(sys.argv[2]), sys.argv[3:])
