"""Generating tables of characters from the Unicode data of this Python.

`release/generate.py` writes them to `core/newsdiff/text/marks.py`, which states the Unicode version; a Python with
another version leaves the file unchanged.
"""

from __future__ import annotations

import re
import sys
import textwrap
import unicodedata
from collections.abc import Iterable, Iterator
from pathlib import Path

FORMATTING = (0x00AD, *range(0x200B, 0x200E), 0x2060, 0xFEFF)
"""Formatting characters inside words: soft hyphen, zero-width space and joiners, word joiner, byte order mark."""

SARA_AM = (0x0E33, 0x0EB3)
"""Thai and Lao vowel signs that Unicode classifies as letters."""

EMOJI = (*range(0x1F3FB, 0x1F400), *range(0xE0020, 0xE0080))
"""Skin tones and the tags of flags, which are not marks in Unicode."""

FIRST_RARE = 0x10000
"""First code point of rare and historical scripts, except for those used with emoji."""


def module(path: Path) -> str:
    """Return the content of the module, or of the file at `path` if it was generated with another version of
    Unicode.
    """
    if path.exists():
        content = path.read_text("utf-8")
        version = re.search(r"Unicode (\d+\.\d+\.\d+)", content)
        if version and version[1] != unicodedata.unidata_version:
            return content.rstrip("\n")
    marks = [code for code in range(sys.maxunicode + 1) if unicodedata.category(chr(code))[0] == "M"]
    selectors = [code for code in marks if 0xE0100 <= code <= 0xE01EF]
    common = sorted({code for code in marks if code < FIRST_RARE} | {*FORMATTING, *SARA_AM, *EMOJI, *selectors})
    rare = [code for code in marks if code >= FIRST_RARE and code not in selectors]
    return "\n".join([_HEAD, *_class("MARKS", common, _MARKS), "", *_class("RARE_MARKS", rare, _RARE)])


_HEAD = f'''"""Marks that belong to the preceding character: accents, vowel signs, joiners, variation selectors.

Generated from Unicode {unicodedata.unidata_version} by `python release/generate.py`; make changes in
`release/unicode_tables.py`. Both are ranges for the inside of a character class.
"""

from __future__ import annotations
'''
_MARKS = "Marks (general category M) below U+10000, formatting characters, and modifiers of emoji."
_RARE = "Marks of rare and historical scripts (Adlam, Chakma and others)."


def _class(name: str, codes: Iterable[int], meaning: str) -> Iterator[str]:
    """Return the lines of an assignment."""
    yield f"{name} = ("
    ranges = [_escape(first) if first == last else f"{_escape(first)}-{_escape(last)}" for first, last in _runs(codes)]
    lines = textwrap.wrap(" ".join(ranges), 110, break_on_hyphens=False)
    yield from (f'    "{line.replace(" ", "")}"' for line in lines)
    yield ")"
    yield f'"""{meaning}"""'


def _runs(codes: Iterable[int]) -> list[tuple[int, int]]:
    runs: list[tuple[int, int]] = []
    for code in codes:
        if runs and runs[-1][1] == code - 1:
            runs[-1] = (runs[-1][0], code)
        else:
            runs.append((code, code))
    return runs


def _escape(code: int) -> str:
    return f"\\u{code:04x}" if code < FIRST_RARE else f"\\U{code:08x}"
