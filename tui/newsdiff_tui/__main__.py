"""The entry point of the program, for `newsdiff` and `python -m newsdiff_tui`."""

from __future__ import annotations

import os
import sys

try:
    from newsdiff_tui.jobs.interrupting import end_quietly_on_interrupt
except KeyboardInterrupt:  # in the first milliseconds, until Ctrl-C is handled
    os._exit(130)


def main() -> int:
    """Run newsdiff with the arguments of the command line.

    Three things are done before anything else is imported: Ctrl-C is made to end the process without a traceback,
    threads are given shorter turns, and the garbage collector is paused.

    Returns:
        The exit code.
    """
    end_quietly_on_interrupt()
    from newsdiff_tui.startup import hand_over_sooner, pause_collector

    hand_over_sooner()
    pause_collector()
    import hashlib  # noqa: F401 - early: short of memory, its import writes tracebacks of its own to standard error

    from newsdiff_tui.cli.main import main

    return main()


if __name__ == "__main__":
    sys.exit(main())
