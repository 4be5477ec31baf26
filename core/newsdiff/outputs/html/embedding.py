r"""The comparison as JSON inside the report, for programs: `<script type="application/json" id="newsdiff-data">`.

A browser ends a script element at the first `</script`, and `<!--` has a meaning in it, whatever the JSON. So `<`, `>`
and `&` are written as `\u003c` and the like, which every JSON reader understands. So are soft hyphens, which are
invisible in the source. Control characters and direction marks are escaped in all JSON.
"""

from __future__ import annotations

import re

from newsdiff.model import Comparison

_MARKUP = re.compile("[<>&\xad]")


def embedded_json(comparison: Comparison) -> str:
    """Return JSON that is safe in a script element and equal to `to_json` when parsed."""
    return _MARKUP.sub(lambda match: f"\\u{ord(match[0]):04x}", comparison.to_json())
