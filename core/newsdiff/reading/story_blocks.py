"""Which blocks of a page are its story: those that a library found, and others among them.

The library decides where the story is. What it loses there (text beside paragraphs, standfirsts, lists, corrections) is
restored, unless the page itself marks it as something else; then it is kept separate.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from newsdiff.model import Role
from newsdiff.reading.blocks import Block

if TYPE_CHECKING:
    from lxml.etree import _Element

_SHARE = 0.8
"""Minimum share of the story's letters that its container holds."""

_SURE = 25
"""Minimum number of letters and digits by which a block is recognised inside another block."""

_FURNITURE = re.compile(
    r"\b(?:related|recommend\w*|promo\w*|newsletter\w*|sharing|share|social\w*|comments?|commentlist|disqus|advert\w*|"
    r"sidebar|breadcrumbs?|cookie\w*|subscri\w*|sign-?up|popular|trending|most-?read|read-?more|see-?also|tags?|"
    r"keywords|topics|toolbar|menu|navbar|navigation|outbrain|taboola|sponsor\w*|paywall|login|pagination|pager|widget|"
    r"author-?bio|read-?next|more-?stories|more-?on|teasers?|toc|print|hidden|skip|button|rating|poll|edit-?section|"
    r"navbox|metadata|noprint|infobox|gallery|carousel|slideshow)\b"
)
_ASIDE_TAGS = frozenset({"nav", "form", "aside", "dialog", "menu", "button"})
_ASIDE_ROLES = frozenset({"navigation", "complementary"})
_BYLINE = re.compile(r"\b(?:by-?line\w*|authors?|author-?name|article-?author|vcard|writer)\b")
_DATE = re.compile(
    r"\b(?:date-?line|date|datetime|time-?stamp|pub-?date|published|updated|publish-?\w*|posted-?on|time)\b"
)
_CAPTION = re.compile(r"\b(?:caption\w*|wp-caption-text|figcaption|image-?description)\b")
_CREDIT = re.compile(r"\b(?:credits?|copyright|photo-?credit|image-?credit|photographer)\b")
_STANDFIRST = re.compile(
    r"\b(?:stand-?first|sub-?title|sub-?head\w*|sub-?headline|dek|deck|teaser-?text|intro|introduction|lede?|strapline|kicker-?text|"
    r"article-?summary|excerpt|chapo|vorspann|entradilla|bajada|sommario|ingress)\b"
)

_LONGEST_LINE = 200
"""Maximum length of a byline, date line or credit in characters."""

_HIGHEST = 50
"""Number of elements around a block that may mark it as a caption."""

_NEAREST = 3
"""Number of elements around a block, including itself, that may mark it as a byline, a date line or a credit."""

_TIME = r"\b(?:19|20|21)\d\d\b|\d{1,2}[:.h]\d{2}|\d{1,2}[./-]\d{1,2}"
"""A pattern that date lines match, but names and numbers do not."""

_LONGEST_TEASER = 300

_UNSPECIFIC = frozenset({"div", "section", "body", "article", "main", "span"})
"""Elements that say nothing about their content, unlike paragraphs, headings and list items."""

_MOST_PAIRS = 20_000_000
"""Maximum number of comparisons in looking for found blocks inside other blocks."""

_WIDEST_GAP = 25
"""Maximum number of consecutive blocks between parts of the story that are restored."""

_NEAR = 12
"""Maximum number of blocks between the headline and the story."""


@dataclass(frozen=True, slots=True)
class StoryBlock:
    """A block of the story, or a block that is kept but set apart from it."""

    text: str
    role: Role | None = None


def story_blocks(blocks: Sequence[Block], found: Sequence[str], title: str | None) -> list[StoryBlock]:
    """Return the story among the blocks of a page.

    Args:
        blocks: All blocks of the page.
        found: The blocks of the story by a library's judgement, in any form of white space.
        title: The headline, if known.

    Returns:
        The blocks in document order; what was found, if that is not recognised among the blocks of the page.
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
            opens = at <= first + 1 and _says_standfirst(block.element, container)
            story.append(StoryBlock(block.text, "standfirst" if opens else _role(block, container)))
        elif at in inside or (headline is not None and headline < at < first):
            if at in crowded and not _is_prose(block.text):
                continue
            kept = _beside(blocks, at, first, last, headline, container)
            # Among the story stands what has the same parents as a part of it, not the boxes in between.
            if kept and (kept.role or at < first or not homes.isdisjoint(_around(block.element, 3))):
                story.append(kept)
    return story


def _crowded(chosen: Sequence[int]) -> set[int]:
    """Return the indexes in gaps of the story so wide that they can only be lists of other stories, or a player."""
    gaps = (range(before + 1, after) for before, after in pairwise(chosen))
    return {at for gap in gaps if len(gap) > _WIDEST_GAP for at in gap}


def _around(element: _Element, levels: int) -> list[_Element]:
    """Return the elements around an element, innermost first."""
    found: list[_Element] = []
    node = element.getparent()
    while node is not None and len(found) < levels:
        found.append(node)
        node = node.getparent()
    return found


def _key(text: str) -> str:
    """Return the letters and digits of a text, by which it is recognised."""
    return "".join(char for char in text.casefold() if char.isalnum())


def _chosen(texts: Sequence[str], keys: Sequence[str], found: Sequence[str]) -> set[int]:
    """Return the indexes of the blocks that were found, alone or as part of a longer block."""
    wanted = [key for key in (_key(text) for text in found) if key]
    exact = set(wanted)
    # Looking for every block inside all others takes the square of their number.
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
    """Return whether at least a tenth of what was found is not recognised on the page, so that it must be taken as it
    was found.
    """
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
    """Return the innermost element that holds most of the story."""
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
    """Return the index of the headline: the heading above the story with the words of the title, or else the last main
    heading.
    """
    wanted = _key(title or "")
    candidates = [at for at in range(first + 1) if blocks[at].element.tag == "h1" and keys[at]]
    for at in range(first + 1):
        key = keys[at] if blocks[at].element.tag in {"h1", "h2"} else ""
        if key and wanted and (key in wanted or wanted in key) and len(key) * 2 > len(wanted):
            return at
    return candidates[-1] if len(candidates) == 1 and first - candidates[-1] <= _NEAR else None


def _said(element: _Element) -> str:
    """Return what an element says about its purpose in its attributes."""
    names = " ".join(element.get(name) or "" for name in ("class", "id", "itemprop", "rel", "role", "data-testid"))
    return re.sub(r"([a-z])([A-Z])", r"\1-\2", names[:400]).lower().replace("_", "-")


def _role(block: Block, container: _Element) -> Role | None:
    """Return the role of a block, as the markup of the block and of the elements around it shows."""
    short = len(block.text) <= _LONGEST_LINE and not _is_prose(block.text)
    node: _Element | None = block.element
    for level in range(_HIGHEST):
        if node is None or node is container:
            break
        short = short and level < _NEAREST
        said = _said(node)
        if node.tag == "figcaption" or _CAPTION.search(said):
            return "caption"
        if short and node.tag not in {"body", "article", "main"}:
            if _CREDIT.search(said):
                return "credit"
            if _BYLINE.search(said) and node.tag != "section":
                return "byline"
            if _DATE.search(said) and re.search(_TIME, block.text):
                return "dateline"
        node = node.getparent()
    return None


def _is_furniture(element: _Element, container: _Element) -> bool:
    """Return whether the page marks an element, or an element around it, as something other than the story."""
    node: _Element | None = element
    while node is not None and node is not container:
        if node.tag in _ASIDE_TAGS or _FURNITURE.search(_said(node)) or node.get("role") in _ASIDE_ROLES:
            return True
        node = node.getparent()
    return False


def _beside(
    blocks: Sequence[Block], at: int, first: int, last: int, headline: int | None, container: _Element
) -> StoryBlock | None:
    """Return a block that was not found, if it belongs to the story or should be kept beside it."""
    block = blocks[at]
    prose = _is_prose(block.text)
    if _is_furniture(block.element, container):
        teaser = first < at < last and _SURE <= len(block.text) < _LONGEST_TEASER
        return StoryBlock(block.text, "teaser") if teaser else None
    role = _role(block, container)
    if role is not None:
        return StoryBlock(block.text, role) if at < last + 3 else None
    if _link_share(block) > 0.5 and not prose:
        listed = block.element.tag == "li" or any(node.tag == "li" for node in block.element.iterancestors())
        return StoryBlock(block.text) if first < at < last and listed else None
    if at < first:
        standfirst = headline is not None and headline < at and (prose or _says_standfirst(block.element, container))
        return StoryBlock(block.text, "standfirst") if standfirst and first - at <= _NEAR else None
    if at > last:
        return StoryBlock(block.text) if prose and at - last <= _NEAR else None
    label = block.element.tag in _UNSPECIFIC and len(block.text) < _SURE and not prose
    return None if label else StoryBlock(block.text)


def _says_standfirst(element: _Element, container: _Element) -> bool:
    node: _Element | None = element
    for _ in range(3):
        if node is None or node is container:
            return False
        if _STANDFIRST.search(_said(node)):
            return True
        node = node.getparent()
    return False


def _is_prose(text: str) -> bool:
    """Return whether a block reads as a sentence."""
    ends = text.rstrip("\"'”’»)]").endswith((".", "!", "?", "…", "。", "！", "？", "।", "۔", "؟"))
    return (len(text) >= 40 and ends) or (len(text) >= 100 and re.search(r"[.!?。！？।۔؟](?:\s|$)", text) is not None)


def _link_share(block: Block) -> float:
    """Return the share of a block's text that consists of links."""
    letters = sum(len("".join(link.itertext()).strip()) for link in block.element.iter("a"))
    around = block.element
    while around is not None and around.tag != "a":
        around = around.getparent()
    return 1.0 if around is not None else letters / max(1, len(block.text))
