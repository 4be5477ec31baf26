"""Other tools that mark the differences between two texts, reduced to the same steps.

    python benchmarks/peers_words.py TOOL A B

prints the steps of a Python tool as JSON, or for html_diff the lines that it pairs. Programs (git, wdiff, dwdiff,
docdiff) are run as they are.

A step is `(op, text)`: -1 only on the left, 0 on both sides, 1 only on the right. White space in steps is ignored,
because tools treat it differently and readers do not see it.
"""

from __future__ import annotations

import json
import re
import shutil
import sys
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

Step = tuple[int, str]

_TOKENS = re.compile(r"\w+|[^\w\s]")
_MARKED = re.compile(r"\[-(.*?)-\]|\{\+(.*?)\+\}", re.DOTALL)
_PORCELAIN = {" ": 0, "-": -1, "+": 1}


def difflib_words(a: str, b: str) -> list[Step]:
    """Diff words and punctuation with Python's difflib."""
    from difflib import SequenceMatcher

    left, right = _TOKENS.findall(a), _TOKENS.findall(b)
    return _from_opcodes(SequenceMatcher(None, left, right, autojunk=False).get_opcodes(), left, right)


def _from_opcodes(
    opcodes: Sequence[tuple[str, int, int, int, int]], left: list[str], right: list[str]
) -> list[Step]:
    steps: list[Step] = []
    for tag, a0, a1, b0, b1 in opcodes:
        if tag == "equal":
            steps.append((0, " ".join(left[a0:a1])))
        else:
            steps += [(-1, " ".join(left[a0:a1]))] * (a0 < a1) + [(1, " ".join(right[b0:b1]))] * (b0 < b1)
    return steps


def diff_match_patch(a: str, b: str) -> list[Step]:
    """Diff characters with diff-match-patch, with semantic clean-up and without its time limit."""
    from diff_match_patch import diff_match_patch as engine_of

    engine = engine_of()
    engine.Diff_Timeout = 0
    diffs = engine.diff_main(a, b)
    engine.diff_cleanupSemantic(diffs)
    return list(diffs)


def redlines(a: str, b: str) -> list[Step]:
    """Diff with the PyPI package redlines, as it marks text for Markdown and HTML."""
    from redlines import Redlines

    names = {"delete": -1, "equal": 0, "insert": 1}
    steps: list[Step] = []
    for change in json.loads(Redlines(a, b).output_json())["changes"]:
        if change["type"] == "replace":
            steps += [(-1, change["source_text"]), (1, change["test_text"])]
        else:
            text = change.get("text") or change.get("source_text") or change.get("test_text")
            steps.append((names[change["type"]], text))
    return steps


def collatex(a: str, b: str) -> list[Step]:
    """Collate with the PyPI package collatex, which aligns the words of two witnesses."""
    from collatex import Collation, collate

    collation = Collation()
    collation.add_plain_witness("A", a)
    collation.add_plain_witness("B", b)
    steps: list[Step] = []
    for column in collate(collation, segmentation=False).columns:
        left, right = (
            " ".join(token.token_data["t"] for token in column.tokens_per_witness.get(name) or ()) for name in "AB"
        )
        steps += [(0, left)] if left.strip() == right.strip() else [(-1, left), (1, right)]
    return steps


def copy_spotter(a: str, b: str) -> list[Step]:
    """Highlight with the PyPI package copy-spotter, in blocks of two words and more, its default."""
    from scripts.html_utils import get_real_matching_blocks

    left, right = a.split(), b.split()
    steps: list[Step] = []
    at_a = at_b = 0
    for block in sorted(get_real_matching_blocks(left, right, 2), key=lambda block: block.a):
        steps += [(-1, " ".join(left[at_a : block.a])), (1, " ".join(right[at_b : block.b]))]
        at_a, at_b = block.a + block.size, block.b + block.size
        steps.append((0, " ".join(left[block.a : at_a])))
    return [*steps, (-1, " ".join(left[at_a:])), (1, " ".join(right[at_b:]))]


IN_PYTHON: dict[str, Callable[[str, str], list[Step]]] = {
    made.__name__: made for made in (difflib_words, diff_match_patch, redlines, collatex, copy_spotter)
}


def html_diff(a: str, b: str) -> list[tuple[int, int]]:
    """Return the lines that difflib's HtmlDiff puts side by side, as pairs of indices from 0."""
    from difflib import HtmlDiff

    table = HtmlDiff().make_table(a.splitlines(), b.splitlines())
    rows = re.findall(r'id="from\d+_(\d+)">.*?id="to\d+_(\d+)">', table)
    return [(int(i) - 1, int(j) - 1) for i, j in rows]


def _from_porcelain(output: str) -> list[Step]:
    """Parse git's porcelain format: after the hunk header one step per line, and a tilde for each line feed in the
    text.
    """
    steps: list[Step] = []
    inside = False
    for line in output.split("\n"):
        if line.startswith("@@"):
            inside = True
        elif inside and line[:1] in _PORCELAIN:
            steps.append((_PORCELAIN[line[0]], line[1:]))
    return steps


def _from_marks(output: str) -> list[Step]:
    """Parse the common format of wdiff, dwdiff and docdiff: [-only left-] and {+only right+}."""
    steps: list[Step] = []
    at = 0
    for match in _MARKED.finditer(output):
        steps.append((0, output[at : match.start()]))
        steps.append((-1, match[1]) if match[1] is not None else (1, match[2]))
        at = match.end()
    return [*steps, (0, output[at:])]


_GIT = "git -c core.autocrlf=false diff --no-index --no-color --word-diff=porcelain --unified=100000000"
PROGRAMS: dict[str, tuple[list[str], Callable[[str], list[Step]]]] = {
    "git": (_GIT.split(), _from_porcelain),
    "wdiff": (["wdiff"], _from_marks),
    "dwdiff": (["dwdiff"], _from_marks),
    "docdiff": ("docdiff --word --utf8 --lf --format=wdiff --no-config-file".split(), _from_marks),
}
"""The command line before the two paths, and the parser of its output."""


def installed(tool: str) -> bool:
    """Return whether a program or package is installed."""
    if tool in PROGRAMS:
        return shutil.which(tool) is not None
    try:
        import_module(_PACKAGES.get(tool, "difflib"))
    except ImportError:
        return False
    return True


_PACKAGES = {"redlines": "redlines", "collatex": "collatex", "copy_spotter": "scripts.html_utils"}
"""The module that a tool of a package needs."""


def command(tool: str, a: Path, b: Path) -> list[str]:
    """Return the command line that compares two files with a tool."""
    if tool in PROGRAMS:
        return [*PROGRAMS[tool][0], str(a), str(b)]
    return [sys.executable, __file__, tool, str(a), str(b)]


def steps_of(tool: str, output: bytes) -> list[Step]:
    """Return the steps in a tool's output."""
    text = output.decode("utf-8", "replace")
    if tool in PROGRAMS:
        return PROGRAMS[tool][1](text)
    return [(op, piece) for op, piece in json.loads(text)]


def equal_stretches(steps: list[Step]) -> list[tuple[int, int, int]]:
    """Return equal stretches as (offset on the left, offset on the right, length), not counting white space."""
    out = []
    at = [0, 0]
    for op, text in steps:
        length = sum(map(len, text.split()))
        if op == 0 and length:
            out.append((at[0], at[1], length))
        at[0] += length * (op <= 0)
        at[1] += length * (op >= 0)
    return out


if __name__ == "__main__":
    tool, *paths = sys.argv[1:]
    left, right = (Path(path).read_text("utf-8") for path in paths)
    json.dump(html_diff(left, right) if tool == "html_diff" else IN_PYTHON[tool](left, right), sys.stdout)
