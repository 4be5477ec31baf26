r"""The comparison as JSON inside the report, for programs: `<script type="application/json" id="newsdiff-data">`.

A browser ends a script element at the first `</script`, and minds `<!--` in it, whatever the JSON says around
it. So `<`, `>` and `&` are written as `\u003c` and the like, which every JSON reader reads as the same text;
and so are controls and marks of direction, which would make the file's source read other than it is.
"""

from __future__ import annotations

import re

from newsdiff.model import Comparison

_RISKY = re.compile("[<>&\x7f-\x9f\xad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ufffe\uffff]")


def embedded_json(comparison: Comparison) -> str:
    """The comparison's JSON, equal to `to_json` when parsed, fit to stand in a script element."""
    return _RISKY.sub(lambda match: f"\\u{ord(match[0]):04x}", comparison.to_json())
