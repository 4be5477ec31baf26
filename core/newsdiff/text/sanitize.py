"""Making text safe for a terminal.

All text from files, names and messages passes through `sanitize` before it is displayed. Otherwise an escape sequence
in an article could rewrite the screen, change the window title or type input; direction marks could reorder words; and
invisible characters could hide a difference. `sanitize` replaces such characters:

* controls by their Unicode picture (ESC by `␛`, NUL by `␀`); white-space controls (tabs, line breaks) by a space.
  Callers that need separate lines split the text first;
* harmless invisible characters (soft hyphens, zero-width spaces, direction marks without a scope) by `·`;
* everything else that no font shows or that reorders text (direction embeddings and overrides, C1 controls, tags,
  private use, lone surrogates, noncharacters, code points unknown to this Python's Unicode) by `\ufffd`;
* combining marks that would pile up on one character, beyond `MOST_MARKS`, by `·`.

Joiners and variation selectors are kept where a script or an emoji needs them. Each code point is replaced by exactly
one, so offsets into the article stay valid.
"""

from __future__ import annotations

import re
import unicodedata

_BLANK, _DOT, _UNKNOWN = " ", "·", "\ufffd"

_SPACES = "\t\n\v\f\r\x1c\x1d\x1e\x1f\x85\u2028\u2029"
"""White space that does more than advance the cursor by one cell. `str.isspace()` is true for all of it."""

_DOTTED = (
    "\xad\u180e\u200b\u200e\u200f\u061c\u2060\u2061\u2062\u2063\u2064\ufeff"
    "\u034f\u115f\u1160\u17b4\u17b5\u3164\uffa0"
)
"""Invisible but safe characters: break opportunities, joiners, direction hints, and letters and marks without a shape.
These are Unicode's default-ignorable code points, except those handled below."""

_SIGNS = "\u0600\u0601\u0602\u0603\u0604\u0605\u06dd\u070f\u0890\u0891\u08e2"
"""Visible format characters: signs that span Arabic and Syriac numbers."""

_JOINERS = "\u200c\u200d"

_CONTROLS = {code: 0x2400 + code for code in range(32)} | {0x7F: 0x2421} | dict.fromkeys(range(0x80, 0xA0), 0xFFFD)
_STORED = _CONTROLS | dict.fromkeys(range(0xD800, 0xE000), 0xFFFD) | {ord("\t"): "\t", ord("\n"): "\n"}
_LINE_ENDS = "\r\n|[\r\v\f\x85]"

_REPLACED = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})


class _Table(dict[int, str | int]):
    """A table with the replacement for each code point. It is filled as needed, because an article has few of them."""

    def __missing__(self, code: int) -> str | int:
        char = chr(code)
        shown = code if unicodedata.category(char) not in _REPLACED else ord(_UNKNOWN)
        self[code] = shown
        return shown


_TABLE = _Table(
    {code: chr(0x2400 + code) for code in range(32)}
    | {0x7F: "\u2421"}
    | dict.fromkeys(map(ord, _SPACES), _BLANK)
    | dict.fromkeys(map(ord, _DOTTED), _DOT)
    | {ord(char): char for char in _SIGNS + _JOINERS}
)

_CURSIVE = (
    "\u0600-\u08ff\u0900-\u0dff\u0f00-\u109f\u1780-\u17d3\u1820-\u18af\u1a20-\u1aad\u1b00-\u1bff\ua840-\ua87f\ua8e0-\ua8ff"
    "\ufb50-\ufdff\ufe70-\ufefc\U00010a60-\U00010aff\U00011000-\U000114ff"
)
"""Scripts that use joiners between or after letters: Arabic and related scripts, Mongolian, the scripts of India."""

_EMOJI = "©®\u203c\u2049\u2122\u2139\u2190-\u2bff\u3030\u303d\u3297\u3299\U0001f000-\U0001faff"

_FITTING = (
    rf"(?<=[{_CURSIVE}])[\u200c\u200d]"
    rf"|(?<=[{_EMOJI}])\u200d(?=[{_EMOJI}])"
    rf"|(?<=[#*0-9{_EMOJI}])[\ufe0e\ufe0f](?:\u200d(?=[{_EMOJI}]))?"
    r"|(?<=[\u3001-\u3002\u2018-\u201d\uff01-\uff1f\u2200-\u22ff\u1000-\u109f])[\ufe00-\ufe02]"
    r"|(?<=[\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff])[\ufe00-\ufe0f\U000e0100-\U000e01ef]"
    r"|(?<=[\u1820-\u18af])[\u180b-\u180d\u180f]"
)
"""Matches a joiner or variation selector after a character that it can join or vary. The pattern is compiled on first
use, because few texts need it (saves 2 ms)."""

_UNSAFE = (
    "[^ -~\xa0-\xac\xae-\u034e\u0350-\u0377\u0400-\u052f\u2010-\u2027"
    "\u3041-\u3096\u30a0-\u30ff\u4e00-\u9fff\uac00-\ud7a3]+"
)
"""Matches characters that may need replacing. Most texts have none and are returned unchanged. This pattern, too, is
compiled on first use, because a run without the app sanitizes little."""

MOST_MARKS = 30
"""Maximum number of marks on one character, as in Unicode's stream-safe text format (UAX #15). No language needs more
than a few; thousands would cover the surrounding lines, and take as many bytes in one cell.
"""

_CROWD = rf"[^\w\s\0-\u02ff]{{{MOST_MARKS + 1},}}"
"""Matches a run of characters long enough for too many marks, which `re` does not count as word characters."""

_FOLLOWERS = "[\u200c\u200d\u180b-\u180d\u180f\ufe00-\ufe0f\U000e0100-\U000e01ef]"


def sanitize(text: str) -> str:
    """Return `text` made safe for a terminal, with each unsafe code point replaced by exactly one other.

    The result contains no controls, line breaks, lone surrogates, or private-use, unassigned or direction-changing
    characters. Whether a joiner is kept depends on its neighbours, so pass whole words, not single characters.
    """
    if text.isascii():
        return text if text.isprintable() else text.translate(_TABLE)
    shown = re.sub(_UNSAFE, lambda match: match[0].translate(_TABLE), text)
    if re.search(_CROWD, shown):
        shown = re.sub(_CROWD, _thinned, shown)
    if not re.search(_FOLLOWERS, shown):
        return shown
    fitting = {at for match in re.finditer(_FITTING, shown) for at in range(*match.span())}
    return re.sub(_FOLLOWERS, lambda match: match[0] if match.start() in fitting else _DOT, shown)


def _thinned(match: re.Match[str]) -> str:
    """Replace marks beyond the maximum for one character by dots."""
    out, marks = [], 0
    for character in match[0]:
        marks = marks + 1 if unicodedata.category(character)[0] == "M" else 0
        out.append(character if marks <= MOST_MARKS else _DOT)
    return "".join(out)


def for_clipboard(text: str) -> str:
    """Return `text` for the clipboard, with LF line endings and without unsafe or invisible characters.

    A copied quotation should contain nothing that reorders or hides its words.
    """
    lines = re.sub(_LINE_ENDS, "\n", text).split("\n")
    return "\n".join([_remove_replaced(line) for line in lines])


def _remove_replaced(line: str) -> str:
    while (shown := sanitize(line)) != line:  # removing a character may leave a joiner with nothing to join
        line = "".join([seen for char, seen in zip(line, shown, strict=True) if seen in (char, _BLANK)])
    return line


def replace_controls(text: str) -> str:
    """Replace control characters in text that is stored rather than displayed.

    Tabs are kept, and every line ending becomes a line feed. Other controls and lone surrogates are replaced as in
    `sanitize`. Direction marks and invisible characters are part of the quotation and are kept.
    """
    return re.sub(_LINE_ENDS, "\n", text).translate(_STORED)
