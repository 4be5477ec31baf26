"""Where the program begins: `newsdiff`, or `python -m newsdiff_tui`.

All it does by itself is to see that Ctrl-C is quiet from the first moment on, while most is not even imported.
"""

from __future__ import annotations

import sys

from newsdiff_tui.interrupting import end_quietly_on_interrupt


def main() -> int:
    """Run newsdiff with the arguments of the process; its exit code."""
    end_quietly_on_interrupt()
    from newsdiff_tui.cli import main

    return main()


if __name__ == "__main__":
    sys.exit(main())
