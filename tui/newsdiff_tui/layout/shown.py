"""Article text as the panes show it: every code point safe for a terminal, line ends folded, offsets
unchanged.

Articles wrapped by hand have line ends and indents in the middle of sentences. In a pane they are one space,
as they are to a reader. So that offsets stay those of the article, nothing is taken out: the first character
of such a run is shown as a space, the others as `HIDDEN`, which has no width and is dropped when a row is
painted.
"""

from __future__ import annotations

import re

from rich.cells import cell_len

from newsdiff.text.sanitize import sanitize

HIDDEN = "\0"
"""Stands for white space that is not shown. `sanitize` never returns it, so it cannot come from an article."""

_RUN = re.compile(r"\s{2,}")
_LINE_END = re.compile("[\n\r\v\f\x85\u2028\u2029]")
_EMOJI_STYLE = re.compile("(?<!\u200d)(.)\ufe0f(?!\u200d)", re.DOTALL)


def level(text: str) -> str:
    """`text` with every sign as wide as without a selector: `☁` in the style of text where it asks for that of emoji.

    With that selector some terminals make it two cells wide and others one, which puts all that follows out of line.
    """
    if "\ufe0f" not in text:
        return text
    return _EMOJI_STYLE.sub(lambda match: match[0] if cell_len(match[1]) == 2 else f"{match[1]}\ufe0e", text)


def shown(text: str) -> str:
    """`text` with one code point for each of its own: fit to be wrapped, and painted once `HIDDEN` is
    dropped.
    """
    safe = level(sanitize(text))
    parts: list[str] = []
    done = 0
    for run in _RUN.finditer(text):
        if _LINE_END.search(run[0]):
            parts += [safe[done : run.start()], " ", HIDDEN * (len(run[0]) - 1)]
            done = run.end()
    return "".join([*parts, safe[done:]]) if parts else safe
