r"""Embedding the comparison as JSON in the report, in `<script type="application/json" id="newsdiff-data">`.

In a script element, `</script` and `<!--` have a meaning even inside JSON strings. Therefore `<`, `>` and `&` are
escaped as `\u003c` etc., and so are soft hyphens, which would be invisible in the source. Control characters and
direction marks are escaped in all JSON.
"""

from __future__ import annotations

import re

from newsdiff.garbage import collector_paused
from newsdiff.model import Comparison
from newsdiff.outputs.json_contract import json_text, to_dict
from newsdiff.outputs.naming import file_name

_MARKUP = re.compile("[<>&\xad]")


def embedded_json(comparison: Comparison, *, paths: bool = False) -> str:
    """Return JSON that is safe in a script element and otherwise equal to `to_json`.

    Without `paths`, it has only the names of the files.
    """
    with collector_paused():
        values = to_dict(comparison)
        for article in values["articles"]:
            article["path"] = file_name(article["path"], whole=paths)
        text = json_text(values)
    return _MARKUP.sub(lambda match: f"\\u{ord(match[0]):04x}", text)
