"""Where the program begins: `newsdiff`, or `python -m newsdiff_tui`.

All it does by itself is what has to be done while most is not even imported: Ctrl-C is quiet from the first moment on,
and the garbage collector rests, which goes through all that is imported several times and finds nothing.
"""

from __future__ import annotations

import gc
import sys

from newsdiff_tui.jobs.interrupting import end_quietly_on_interrupt


def main() -> int:
    """Run newsdiff with the arguments of the process; its exit code."""
    end_quietly_on_interrupt()
    gc.disable()
    from newsdiff_tui.cli.main import main

    return main()


if __name__ == "__main__":
    sys.exit(main())
