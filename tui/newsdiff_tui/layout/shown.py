"""Making article text safe for the panes, without changing offsets.

Wrapped articles have line breaks and indentation inside sentences. In a pane, each such run of white space becomes one
space. To keep offsets valid, nothing is removed: the first character of the run becomes a space, and the others become
`HIDDEN`, which has no width and is dropped when a row is painted.
"""

from __future__ import annotations

import re

from rich.cells import cell_len

from newsdiff.text.sanitize import sanitize

HIDDEN = "\0"
"""A placeholder for white space that is not shown. `sanitize` never returns it, so it cannot come from an article."""

_RUN = re.compile(r"\s{2,}")
_LINE_END = re.compile("[\n\r\v\f\x85\u2028\u2029]")
_EMOJI_STYLE = re.compile("(?<!\u200d)(.)\ufe0f(?!\u200d)", re.DOTALL)


def level(text: str) -> str:
    """Replace emoji variation selectors, so that characters such as `☁` have a definite width.

    With the selector, these characters are two cells wide in some terminals and one in others, which misaligns the rest
    of the row.
    """
    if "\ufe0f" not in text:
        return text
    return _EMOJI_STYLE.sub(lambda match: match[0] if cell_len(match[1]) == 2 else f"{match[1]}\ufe0e", text)


def shown(text: str) -> str:
    """Make `text` safe for the cell grid, replacing each code point by exactly one.

    Wrap the result unchanged, and drop `HIDDEN` before painting.
    """
    safe = level(sanitize(text))
    parts: list[str] = []
    done = 0
    for run in _RUN.finditer(text):
        if _LINE_END.search(run[0]):
            parts += [safe[done : run.start()], " ", HIDDEN * (len(run[0]) - 1)]
            done = run.end()
    return "".join([*parts, safe[done:]]) if parts else safe
