"""Reader for captions of films and broadcasts (.srt, .vtt), as running text without time codes."""

from __future__ import annotations

import html
import re

from newsdiff.reading.decoding import decode
from newsdiff.reading.formats import Extracted, Source

_TIMES = re.compile(
    r"[ \t]*(?:(\d{1,4}):)?(\d{1,2}):(\d{2})[.,](\d{1,3})[ \t]*-->[ \t]*(?:(\d{1,4}):)?(\d{1,2}):(\d{2})[.,](\d{1,3})"
)
_TAG = re.compile(
    r"</?(?:[bciuv]|lang|ruby|rt|font)\b[^<>\n]{0,200}>|<[\d:.]{5,15}>|\{\\[^{}\n]{0,60}\}", re.IGNORECASE
)
_BLOCK = re.compile(r"\n[ \t]*\n\s*")

_PAUSE = 2.0
"""Seconds of silence that end a paragraph after a complete sentence."""

_LONGEST = 500
"""Number of characters after which the next complete sentence ends the paragraph, even without silence."""

_ENDS = (".", "!", "?", "…", "。", "！", "？", '."', '!"', '?"', ".”", "!”", "?”")


def extract(source: Source) -> Extracted:
    """Return the spoken text in paragraphs. Lines that roll-up captions repeat are kept only once."""
    decoded = decode(source.data, where=source.where, encoding=source.encoding)
    paragraphs: list[str] = []
    last_end, before = 0.0, ""
    for block in _BLOCK.split(decoded.text.replace("\r\n", "\n").replace("\r", "\n")):
        lines = block.strip("\n").split("\n")
        at = next((index for index, line in enumerate(lines[:3]) if _TIMES.match(line)), None)
        if at is None:
            continue  # the header, a style or a note
        times = _TIMES.match(lines[at])
        spoken = [_plain(line) for line in lines[at + 1 :]]
        spoken = [line for line in spoken if line and line != before]
        if not spoken or times is None:
            continue
        before = spoken[-1]
        start, end = _seconds(*times.groups()[:4]), _seconds(*times.groups()[4:])
        text = " ".join(spoken)
        complete = not paragraphs or paragraphs[-1].endswith(_ENDS)
        if not paragraphs or (complete and (start - last_end >= _PAUSE or len(paragraphs[-1]) > _LONGEST)):
            paragraphs.append(text)
        else:
            paragraphs[-1] += f" {text}"
        last_end = end
    return Extracted("\n\n".join(paragraphs), decoded.encoding)


def _plain(line: str) -> str:
    return " ".join(html.unescape(_TAG.sub("", line)).split())


def _seconds(hours: str | None, minutes: str, seconds: str, fraction: str) -> float:
    return int(hours or 0) * 3600 + int(minutes) * 60 + int(seconds) + int(fraction.ljust(3, "0")) / 1000
