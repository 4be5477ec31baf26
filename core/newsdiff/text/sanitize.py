"""What a terminal may be sent: the one function that all from files, names and messages passes through.

A terminal obeys what it is sent. An article with an escape sequence in it could rewrite the screen, retitle
the window or answer for the reader; one with marks of direction could show words in another order than they
stand in; invisible characters make two sentences look the same that are not. Such characters are shown
instead of sent:

* controls by their picture (ESC is `␛`, NUL is `␀`); white space among them (tab, line ends) by a space, as
  every stage takes all white space for the same: whoever wants lines of their own breaks the text up before;
* what is invisible and harmless (soft hyphens, zero-width spaces, marks of direction without a scope) by `·`;
* all else that no font shows or that reorders text (embeddings and overrides of direction, C1 controls, tags,
  private use, lone surrogates, noncharacters, what this Python's Unicode does not know) by `\ufffd`.

Joiners and variation selectors stay where a script or an emoji needs them. One code point goes in, one comes
out, so that offsets into the article stay right.
"""

from __future__ import annotations

import re
import unicodedata

_BLANK, _DOT, _UNKNOWN = " ", "·", "\ufffd"

_SPACES = "\t\n\v\f\r\x1c\x1d\x1e\x1f\x85\u2028\u2029"
"""White space that moves the cursor elsewhere than one cell on; str.split() and str.isspace() agree."""

_DOTTED = (
    "\xad\u180e\u200b\u200e\u200f\u061c\u2060\u2061\u2062\u2063\u2064\ufeff"
    "\u034f\u115f\u1160\u17b4\u17b5\u3164\uffa0"
)
"""Invisible and harmless: where they can be broken at, spelled together, or which way a neighbour reads; and letters
and marks that have no shape. They are Unicode's ignorable code points but for those below."""

_SIGNS = "\u0600\u0601\u0602\u0603\u0604\u0605\u06dd\u070f\u0890\u0891\u08e2"
"""Format characters that are seen: signs that span Arabic and Syriac numbers."""

_JOINERS = "\u200c\u200d"

_OBEYED = {code: 0x2400 + code for code in range(32)} | {0x7F: 0x2421} | dict.fromkeys(range(0x80, 0xA0), 0xFFFD)
_HARMLESS = _OBEYED | dict.fromkeys(range(0xD800, 0xE000), 0xFFFD) | {ord("\t"): "\t", ord("\n"): "\n"}
_LINE_ENDS = re.compile("\r\n|[\r\v\f\x85]")

_REPLACED = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})


class _Table(dict[int, str | int]):
    """What each code point is shown as, worked out when it is first met: articles use few of them."""

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
"""Scripts that use joiners between or after their letters: Arabic and its like, Mongolian, those of India."""

_EMOJI = "©®\u203c\u2049\u2122\u2139\u2190-\u2bff\u3030\u303d\u3297\u3299\U0001f000-\U0001faff"

_FITTING = re.compile(
    rf"(?<=[{_CURSIVE}])[\u200c\u200d]"
    rf"|(?<=[{_EMOJI}])\u200d(?=[{_EMOJI}])"
    rf"|(?<=[#*0-9{_EMOJI}])[\ufe0e\ufe0f](?:\u200d(?=[{_EMOJI}]))?"
    r"|(?<=[\u3001-\u3002\u2018-\u201d\uff01-\uff1f\u2200-\u22ff\u1000-\u109f])[\ufe00-\ufe02]"
    r"|(?<=[\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff])[\ufe00-\ufe0f\U000e0100-\U000e01ef]"
    r"|(?<=[\u1820-\u18af])[\u180b-\u180d\u180f]"
)
"""A joiner or variation selector in its place: after what it joins or varies, and never two in a row."""

_DOUBTFUL = re.compile(
    "[^ -~\xa0-\xac\xae-\u034e\u0350-\u0377\u0400-\u052f\u2010-\u2027"
    "\u3041-\u3096\u30a0-\u30ff\u4e00-\u9fff\uac00-\ud7a3]+"
)
"""All but blocks that hold nothing to replace: most text is left as it is, unlooked at."""

_FOLLOWERS = re.compile("[\u200c\u200d\u180b-\u180d\u180f\ufe00-\ufe0f\U000e0100-\U000e01ef]")


def visible(text: str) -> str:
    """`text` fit for a terminal, code point by code point: every replacement is one code point for one.

    The result holds no control, lone surrogate, private, unassigned or direction-changing character, and no
    line end. What a joiner becomes depends on its neighbours, so pass whole words, not single characters.
    """
    if text.isascii():
        return text if text.isprintable() else text.translate(_TABLE)
    shown = _DOUBTFUL.sub(lambda match: match[0].translate(_TABLE), text)
    if not _FOLLOWERS.search(shown):
        return shown
    fitting = {at for match in _FITTING.finditer(shown) for at in range(*match.span())}
    return _FOLLOWERS.sub(lambda match: match[0] if match.start() in fitting else _DOT, shown)


def copied(text: str) -> str:
    """`text` fit for a clipboard: without what `visible` would replace, every line end a line feed.

    Who copies a quotation wants its words, and pastes them where nobody sees what turns them round or hides among them.
    """
    lines = _LINE_ENDS.sub("\n", text).split("\n")
    return "\n".join([_without_what_is_replaced(line) for line in lines])


def _without_what_is_replaced(line: str) -> str:
    while (shown := visible(line)) != line:  # a joiner may have joined what is gone now
        line = "".join([seen for char, seen in zip(line, shown, strict=True) if seen in (char, _BLANK)])
    return line


def harmless(text: str) -> str:
    """`text` as it stands but for controls: for where it is kept, not shown.

    Line ends and tabs stay, every line end as a line feed; all other controls and lone surrogates are replaced as by
    `visible`. Marks of direction and what is invisible stay: they are part of what is quoted, and nothing obeys them.
    """
    return _LINE_ENDS.sub("\n", text).translate(_HARMLESS)
