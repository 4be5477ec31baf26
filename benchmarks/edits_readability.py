"""Count the kinds of edits that are hard to read, in passages of labelled pairs of articles.

    python benchmarks/edits_readability.py labelled.json ...

Edits that spell both sides correctly may still be unreadable. These are counted per hundred passages with both sides:

    shreds      words less than half of which is unmarked, such as `a{+t least one+}`, `{+al+}most`
    endings     partly marked words next to replaced words, such as `report[-ed-]` in a rewritten stretch
    islands     equal stretches of one or two characters between two changes
    capitals    passages in which three or more words differ only in their first letter's case, each marked separately
    both sides  words of at least four letters that are marked on both sides although they are equal

Works with any version of newsdiff that is on the path.
"""

from __future__ import annotations

import re
import sys
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

from gold import load

import newsdiff

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newsdiff.model import Comparison, Edit, Passage

KINDS = ("shreds", "endings", "islands", "capitals", "both sides")

WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
CAPITALS, LETTERS, ISLAND = 3, 4, 2


def leaves(edits: Sequence[Edit]) -> Iterator[Edit]:
    """Yield the edits that are marked: the character edits of a replacement if it has any, else the edit itself."""
    for edit in edits:
        yield from edit.chars or (edit,)


def kinds(comparison: Comparison, passage: Passage) -> Counter[str]:
    """Count the kinds of edits that are hard to read in one passage."""
    found: Counter[str] = Counter()
    texts = [article.text for article in comparison.articles]
    marked = [
        {at for edit in leaves(passage.edits) if edit.op != "equal" for at in range(*(getattr(edit, side) or (0, 0)))}
        for side in ("a", "b")
    ]
    whole: list[Counter[str]] = [Counter(), Counter()]
    for edit in passage.edits:
        if edit.op == "equal":
            continue
        for side, text, marks in zip(("a", "b"), texts, marked, strict=True):
            start, end = getattr(edit, side) or (0, 0)
            in_part = 0
            words = list(WORD.finditer(text, start, end))
            for word in words:
                changed = len(marks.intersection(range(*word.span())))
                if changed == len(word[0]):
                    whole[side == "b"][word[0]] += 1
                elif changed:
                    in_part += 1
                    found["shreds"] += 2 * changed > len(word[0])
            found["endings"] += in_part if len(words) > in_part and len(words) > 1 else 0
    found["both sides"] = sum(count for word, count in (whole[0] & whole[1]).items() if len(word) >= LETTERS)
    ordered = list(leaves(passage.edits))
    for before, edit, after in zip(ordered, ordered[1:], ordered[2:], strict=False):
        if edit.op == "equal" and before.op != "equal" != after.op and edit.a:
            found["islands"] += 0 < len(texts[0][slice(*edit.a)].strip()) <= ISLAND
    cases = sum(
        edit.op == "replace" and bool(edit.a and edit.b)
        and edit.a[1] - edit.a[0] == 1
        and texts[0][slice(*edit.a)] != texts[1][slice(*edit.b)]
        and texts[0][slice(*edit.a)].casefold() == texts[1][slice(*edit.b)].casefold()
        for edit in ordered
    )  # fmt: skip
    found["capitals"] = int(cases >= CAPITALS)
    return found


def main(paths: list[Path]) -> None:
    """Print a row for each file."""
    print(f"{'per 100 passages':<24}" + "".join(f"{kind:>12}" for kind in KINDS))
    for path in paths:
        total: Counter[str] = Counter()
        for case in load(path):
            comparison = newsdiff.compare(case.a, case.b)
            for passage in comparison.passages:
                if passage.a and passage.b:
                    total += kinds(comparison, passage)
                    total["passages"] += 1
        row = "".join(f"{100 * total[kind] / max(total['passages'], 1):>12.1f}" for kind in KINDS)
        print(f"{path.stem:<24}{row}")


if __name__ == "__main__":
    main([Path(path) for path in sys.argv[1:]])
