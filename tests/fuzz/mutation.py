"""Mutations: edits as in articles, damage as in files, and strings that programs treat specially.

Random changes of bytes seldom get past the first stage. A sentence repeated in both articles, an unclosed tag or an
abbreviation before a full stop get further.
"""

from __future__ import annotations

import json
import random
import re

from inputs import OPTIONS, SEPARATOR

TOKENS = [
    token.encode()
    for token in (
        *".!?…。！？؟।,;:—–-*_#`~|$^()[]{}<>&\\/\"'“”„‘’«»‹›「」『』（）",
        *(" ", "\n", "\n\n", "\r\n", "\r", "\t", "\v", "\f", "\x85", "\u2028", "\u2029", "\xa0", "\u3000"),
        *("\0", "\x1b[31m", "\x1b]0;x\x07", "\x9b2J", "\x7f", "\u202e", "\u2066", "\u200d", "\ufeff", "\xad"),
        *("\u200b", "\u200c"),
        *("\ue000", "\U000e0041", "\ufdd0", "\ufe0f", "e\u0301", "\u0301" * 5, "👩\u200d🚀", "🇩🇪", "\u1112\u1161"),
        *("Mr.", "U.S.", "a.m.", "z. B.", "No. 5", "3.5 %", "2,000", "г.", "डॉ.", "’90s", "don't"),
        *("hospitalised", "hospitalized", "Russia's", "Russias", "the", "of", "and", "The mayor", "said", "İ", "ﬁ"),
        *("你好世界。", "東京で", "と述べた。", "مرحبا بالعالم؟", "नमस्ते दुनिया।", "สวัสดีชาวโลก", "Привет, мир.", "ΑΣ ας"),
        *("ꯃꯅꯤꯄꯨꯔꯗꯥ", "ꦮꦺꦴꦁ", "𞤆𞤵𞤤𞤢𞥄𞤪", "한국은", "שָׁלוֹם", "தமிழ்", "ភាសា", "မြန်မာ"),
        *("The post Foo appeared first on Bar.", "2025-07-01", "1 July 2025", "---\ntitle: X\ndate: 2025-07-01\n---\n"),
        *("# Heading", "- item", "1. item", "> quote", "[link](http://a.b)", "```", "<!--", "-->", "http://a.b/c?d=e"),
    )
]

PAGES = [
    token.encode()
    for token in (
        *("<p>", "</p>", "<div>", "</div>", "<br>", "<br><br/>", "<ul><li>", "</li>", "<h1>", "</h1>", "&#0;"),
        *("<b>", "&amp;"),
        *("<table><tr><td>", "</table>", "<article>", "<body>", "<head>", "<html lang=de>", "<!doctype html>", "<svg>"),
        *("<script>", "</script>", "<style>", "<template>", "<math>", "<![CDATA[", "]]>", "<?xml?>", "<?php"),
        *("<meta charset=utf-16>", "<meta property='og:title' content='T'>", "<meta name=date content=2025-99-99>"),
        *("<meta property='article:published_time' content='2025-07-01T00:00:00Z'>", "<time datetime='0000-00-00'>"),
        *("<script type='application/ld+json'>", '{"@type":"NewsArticle","headline":"H","publisher":{"name":"N"}}'),
        *('{"@context":"https://schema.org","@graph":[', "<title>", "<link rel=canonical href='http://[::1'>"),
        *("<a href='//x'>", "<img src=x>", "<iframe>", "<form>", "<select><option>", "<pre>", "<blockquote>"),
        *("&#xd800;", "&#x110000;"),
    )
]

NOTES = [
    token.encode()
    for token in (
        *("{", "}", "[", "]", ",", ":", '""', "null", "true", "-1", "1e999", "NaN", "0.5", '"\\ud800"', '"\\u0000"'),
        *('"schema"', '"newsdiff-notes/1"', '"newsdiff-notes/2"', '"articles"', '"notes"', '"corrections"', '"step":1'),
        *('"kind":"pair"', '"kind":"unpair"', '"a"', '"b"', '"start":0', '"end":5', '"words":"x"', '"text":"note"'),
        *('"bookmarked":true', '"sha256":"0"', '"name":"a.txt"', '"more":{"x":[1]}', '"\\u202e\\u001b[31m"'),
    )
]

KEYS = [
    token.encode()
    for token in (
        *("[keys]\n", "next", "previous", "quit", "note", "=", '"j"', '["k","up"]', '"ctrl+k"', '"ctrl+p"', '"shift+"'),
        *('"+"', '"ctrl++"', '"?"', '"\\u0000"', '"\\u202e"', "'''", '"""', "#", "\n", "[[keys]]", "[keys.x]", "a.b=1"),
        *("1979-05-27T07:32:00Z", "inf", "-nan", "0x1", "{a=1}", '"ß"', '"f5"', '"pagedown"', '"İ"', "theme"),
    )
]

VOCABULARY = {"read_page": TOKENS + PAGES * 2, "notebook": NOTES, "config": KEYS}
"""Strings inserted into the inputs of a target, if they are not words of articles."""


def mutated(data: bytes, longest: int, seed: int, name: str) -> bytes:
    """Apply one to four mutations to an input, up to `longest` bytes; the same seed makes the same changes."""
    chance = random.Random(seed)  # noqa: S311  nothing here is secret
    tokens = VOCABULARY.get(name, TOKENS)
    for _ in range(chance.choice((1, 1, 2, 4))):
        whole = _restructured(data, chance) if name == "notebook" and chance.random() < 0.6 else None
        data = whole or _changed(data, chance, tokens)
    return data[:longest]


_VALUES = (
    None, True, False, 0, -1, 10**30, 0.5, float("inf"), "", "pair", "unpair", "x", "\ud800", "\x1b[31m\u202e", [], {},
    [[]], {"a": 1}, "newsdiff-notes/1", "newsdiff-notes/2",
)  # fmt: skip


def _restructured(data: bytes, chance: random.Random) -> bytes | None:
    """Omit, duplicate, move or replace one value in the JSON of the first part; None if it is not JSON."""
    first, *rest = data[OPTIONS:].split(SEPARATOR)
    try:
        whole = json.loads(first)
    except (ValueError, RecursionError):
        return None
    if not isinstance(whole, dict | list):
        return None
    inner = [whole]
    for each in inner:
        inner += [one for one in (each.values() if isinstance(each, dict) else each) if isinstance(one, dict | list)]
    holder, other = chance.choice(inner), chance.choice(inner)
    value = chance.choice((*_VALUES, json.loads(json.dumps(other))))
    if isinstance(holder, list):
        at = chance.randint(0, len(holder))
        holder[at : at + chance.randrange(2)] = [value] * chance.randrange(3)
    elif holder and chance.random() < 0.3:
        del holder[chance.choice(list(holder))]
    else:
        holder[chance.choice((*holder, "later", "step"))] = value
    return data[:OPTIONS] + SEPARATOR.join([json.dumps(whole).encode(), *rest])


def _changed(data: bytes, chance: random.Random, tokens: list[bytes]) -> bytes:
    body = data[OPTIONS:]
    at = chance.randint(0, len(body))
    until = min(len(body), at + chance.choice((1, 2, 5, 20, 100)))
    match chance.randrange(11):
        case 0:
            options = bytearray(data[:OPTIONS].ljust(OPTIONS, b"0"))
            options[chance.randrange(OPTIONS)] = ord("0") + chance.randrange(20)
            return bytes(options) + body
        case 1 | 2 | 3:
            body = body[:at] + chance.choice(tokens) + body[at:]
        case 4:
            body = body[:at] + body[until:]
        case 5:
            other = chance.randint(0, len(body))
            body = body[:other] + body[at:until] + body[other:]
        case 6:
            body = body[:at] + bytes([chance.randrange(256)]) + body[at + 1 :]
        case 7:
            body = body[:at] + chr(chance.choice((chance.randrange(0x800), chance.randrange(0x110000)))).encode(
                "utf-8", "replace"
            ) + body[at:]
        case 8:
            body = body[:at] + body[at:until] * chance.choice((2, 3, 30)) + body[until:]
        case _:
            body = _rewritten(body, chance)
    return data[:OPTIONS].ljust(OPTIONS, b"0") + body


def _rewritten(body: bytes, chance: random.Random) -> bytes:
    """Copy a sentence or line elsewhere, drop it, or put it into another part."""
    parts = [re.split(rb"(?<=[.!?\n>,] )|(?<=\n)|(?<=[>,])", part) for part in body.split(SEPARATOR)]
    one, other = chance.choice(parts), chance.choice(parts)
    at = chance.randrange(len(one))
    sentence = one[at]
    if chance.random() < 0.6:
        del one[at]
    if chance.random() < 0.8:
        other.insert(chance.randint(0, len(other)), sentence)
    if chance.random() < 0.1:
        parts.reverse()
    return SEPARATOR.join(b"".join(part) for part in parts)
