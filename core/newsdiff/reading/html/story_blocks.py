"""Choosing the blocks of a page that belong to its story.

An extraction library finds most of the story. What it misses there (loose text, standfirsts, lists, corrections) is
restored. If the page marks such text as something else, it is kept apart from the story.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from newsdiff.model import Role
from newsdiff.reading.html.blocks import Block
from newsdiff.reading.html.markup_roles import is_outside_story, is_prose, link_share, role_of, says_standfirst

if TYPE_CHECKING:
    from lxml.etree import _Element

_SHARE = 0.8
"""Minimum share of the story's letters that must be in its container."""

_SURE = 25
"""Minimum number of letters and digits needed to recognise a block inside another."""

_LONGEST_TEASER = 300

_UNSPECIFIC = frozenset({"div", "section", "body", "article", "main", "span"})
"""Elements that may have any kind of content, unlike paragraphs, headings and list items."""

_MOST_PAIRS = 20_000_000
"""Maximum number of comparisons made to find blocks inside other blocks."""

_WIDEST_GAP = 25
"""Maximum number of consecutive blocks that are restored between two parts of the story."""

_NEAR = 12
"""Maximum number of blocks between the headline and the story."""


@dataclass(frozen=True, slots=True)
class StoryBlock:
    """A block of the story, or one that is kept apart from it."""

    text: str
    role: Role | None = None


def story_blocks(blocks: Sequence[Block], found: Sequence[str], title: str | None) -> list[StoryBlock]:
    """Return the blocks of a page that belong to its story.

    Args:
        blocks: All blocks of the page.
        found: The text of the blocks that a library takes for the story; white space may differ.
        title: The headline, if known.

    Returns:
        The blocks in document order, or `found` itself if too few of its blocks are recognised on the page.
    """
    keys = [_key(block.text) for block in blocks]
    chosen = _chosen([block.text for block in blocks], keys, found)
    if not chosen or _is_lost(keys, chosen, found):
        return [StoryBlock(text) for text in found]
    container = _container(blocks, keys, chosen)
    first, last = min(chosen), max(chosen)
    inside = {at for at, block in enumerate(blocks) if _is_within(block.element, container)}
    headline = _headline(blocks, keys, first, title)
    crowded = _crowded(sorted(chosen))
    homes = {node for at in chosen for node in _around(blocks[at].element, 2)}
    story: list[StoryBlock] = []
    for at, block in enumerate(blocks):
        if at == headline:
            story.append(StoryBlock(block.text, "headline"))
        elif at == last and block.text.isdigit():
            continue  # the number of a page that was printed or exported
        elif at in chosen:
            opens = at <= first + 1 and says_standfirst(block.element, container)
            story.append(StoryBlock(block.text, "standfirst" if opens else role_of(block, container)))
        elif at in inside or (headline is not None and headline < at < first):
            if at in crowded and not is_prose(block.text):
                continue
            kept = _beside(blocks, at, first, last, headline, container)
            # A block belongs to the story if it shares an ancestor with a part of it, unlike boxes in between.
            if kept and (kept.role or at < first or not homes.isdisjoint(_around(block.element, 3))):
                story.append(kept)
    return story


def _crowded(chosen: Sequence[int]) -> set[int]:
    """Return the indexes of blocks in wide gaps of the story, which can only be lists of other stories or a player."""
    gaps = (range(before + 1, after) for before, after in pairwise(chosen))
    return {at for gap in gaps if len(gap) > _WIDEST_GAP for at in gap}


def _around(element: _Element, levels: int) -> list[_Element]:
    """Return the ancestors of an element, innermost first."""
    found: list[_Element] = []
    node = element.getparent()
    while node is not None and len(found) < levels:
        found.append(node)
        node = node.getparent()
    return found


def _key(text: str) -> str:
    """Return the letters and digits of a text, as a key to recognise it by."""
    return "".join(char for char in text.casefold() if char.isalnum())


def _chosen(texts: Sequence[str], keys: Sequence[str], found: Sequence[str]) -> set[int]:
    """Return the indexes of the blocks that were found, alone or as part of a longer block."""
    wanted = [key for key in (_key(text) for text in found) if key]
    exact = set(wanted)
    # Looking for every block inside all others would take quadratic time.
    joined = " ".join(wanted) if len(keys) * len(wanted) < _MOST_PAIRS else ""

    def is_found(key: str) -> bool:
        return key in exact or (len(key) >= _SURE and key in joined)

    chosen = {at for at, key in enumerate(keys) if key and is_found(key)}
    for at, text in enumerate(texts):
        if at not in chosen and ("\n" in text or "\t" in text):  # lines or cells, which were found one by one
            lines = [key for line in re.split(r"[\n\t]", text) if (key := _key(line))]
            if sum(len(key) for key in lines if is_found(key)) * 2 >= len(keys[at]) > 0:
                chosen.add(at)
    return chosen


def _is_lost(keys: Sequence[str], chosen: set[int], found: Sequence[str]) -> bool:
    """Return whether at least a tenth of the found text is not recognised on the page."""
    wanted = [key for key in (_key(text) for text in found) if key]
    if len(wanted) * len(chosen) > _MOST_PAIRS:
        return False
    joined = "".join(keys[at] for at in sorted(chosen))
    missing = 0
    for key in wanted:
        if key not in joined:  # it may be several blocks run together
            missing += max(0, len(key) - sum(len(keys[at]) for at in chosen if keys[at] in key))
    return missing * 10 > sum(len(key) for key in wanted)


def _container(blocks: Sequence[Block], keys: Sequence[str], chosen: set[int]) -> _Element:
    """Return the innermost element that contains most of the story."""
    total = sum(len(keys[at]) for at in chosen)
    weight: dict[_Element, int] = {}
    for at in chosen:
        node: _Element | None = blocks[at].element
        while node is not None:
            weight[node] = weight.get(node, 0) + len(keys[at])
            node = node.getparent()
    node = blocks[min(chosen)].element.getroottree().getroot()
    while True:
        inner = max(node, key=lambda child: weight.get(child, 0), default=None)
        if inner is None or weight.get(inner, 0) < _SHARE * total:
            return node
        node = inner


def _is_within(element: _Element, container: _Element) -> bool:
    node: _Element | None = element
    while node is not None:
        if node is container:
            return True
        node = node.getparent()
    return False


def _headline(blocks: Sequence[Block], keys: Sequence[str], first: int, title: str | None) -> int | None:
    """Return the index of the headline, if there is one.

    This is the heading above the story that matches the title, or else the only main heading above it, if that is near.
    """
    wanted = _key(title or "")
    candidates = [at for at in range(first + 1) if blocks[at].element.tag == "h1" and keys[at]]
    for at in range(first + 1):
        key = keys[at] if blocks[at].element.tag in {"h1", "h2"} else ""
        if key and wanted and (key in wanted or wanted in key) and len(key) * 2 > len(wanted):
            return at
    return candidates[-1] if len(candidates) == 1 and first - candidates[-1] <= _NEAR else None


def _beside(
    blocks: Sequence[Block], at: int, first: int, last: int, headline: int | None, container: _Element
) -> StoryBlock | None:
    """Return a block that the library did not find, with its role, or None if it is not part of the article."""
    block = blocks[at]
    prose = is_prose(block.text)
    if is_outside_story(block.element, container):
        teaser = first < at < last and _SURE <= len(block.text) < _LONGEST_TEASER
        return StoryBlock(block.text, "teaser") if teaser else None
    role = role_of(block, container)
    if role is not None:
        return StoryBlock(block.text, role) if at < last + 3 else None
    if link_share(block) > 0.5 and not prose:
        listed = block.element.tag == "li" or any(node.tag == "li" for node in block.element.iterancestors())
        return StoryBlock(block.text) if first < at < last and listed else None
    if at < first:
        standfirst = headline is not None and headline < at and (prose or says_standfirst(block.element, container))
        return StoryBlock(block.text, "standfirst") if standfirst and first - at <= _NEAR else None
    if at > last:
        return StoryBlock(block.text) if prose and at - last <= _NEAR else None
    label = block.element.tag in _UNSPECIFIC and len(block.text) < _SURE and not prose
    return None if label else StoryBlock(block.text)
