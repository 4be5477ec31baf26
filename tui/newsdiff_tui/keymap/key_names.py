"""Converting between common names of keys, such as `?` or `ctrl+p`, and Textual's names.

Textual has a long name for every punctuation key (`question_mark`), but people write the character. Mistyped names are
rejected here, before the app opens.
"""

from __future__ import annotations

import unicodedata

from textual.keys import KEY_NAME_REPLACEMENTS, REPLACED_KEYS, Keys, key_to_character

from newsdiff.text.sanitize import sanitize

_NAMED = frozenset(key.value for key in Keys)
_MODIFIERS = frozenset({"ctrl", "alt", "shift", "super", "meta", "hyper"})
_SHOWN = {
    "up": "↑",
    "down": "↓",
    "left": "←",
    "right": "→",
    "pagedown": "PgDn",
    "pageup": "PgUp",
    "escape": "Esc",
}


def key_name(written: str) -> str | None:
    """Return Textual's name of a key (`question_mark` for `?`), or None if there is no such key."""
    if len(written) == 1:
        return _name_of_character(written)
    *modifiers, base = written.lower().split("+") if not written.endswith("+") else ("",)
    if not base or not base.isprintable() or not _MODIFIERS.issuperset(modifiers):
        return None
    base = (_name_of_character(base) or "") if len(base) == 1 else base
    if base not in _NAMED and not (key_to_character(base) or "\0").isprintable():
        return None
    return "+".join([*modifiers, base])


def _name_of_character(character: str) -> str | None:
    """Return Textual's name of the key for a character, or None if it is invisible or combining."""
    if sanitize(character) != character or unicodedata.category(character).startswith("M"):
        return None
    if character.isalnum():
        return character
    if character == " ":
        return "space"
    name = unicodedata.name(character, "").lower().replace("-", "_").replace(" ", "_")
    return KEY_NAME_REPLACEMENTS.get(name, name) or None


def key_shown(name: str) -> str:
    """Return a key as displayed to users: `?` for `question_mark`, `PgDn` for `pagedown`, `Ctrl+P` for `ctrl+p`."""
    *modifiers, base = name.split("+")
    if base in _SHOWN:
        shown = _SHOWN[base]
    elif base == "space" or (len(base) == 1 and modifiers):
        shown = base.capitalize()
    else:
        shown = key_to_character(REPLACED_KEYS.get(base, base)) or base.capitalize()
    return "+".join([*(modifier.capitalize() for modifier in modifiers), shown])
