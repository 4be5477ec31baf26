"""Which codes of languages there are: those of ISO 639-1, which newsdiff names languages by everywhere.

A slip of the pen would change a result in silence, as text in a language that has no tables of its own is divided and
compared by the rules that all languages share. That is as it should be for a language, and not for what is none.
"""

from __future__ import annotations

_CODES = """
    aa ab ae af ak am an ar as av ay az ba be bg bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en eo es
    et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv ka kg ki
    kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn no
    nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg sh si sk sl sm sn so sq sr ss st su sv sw ta
    te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu
"""
"""All of ISO 639-1, with `sh`, which it has given up for `bs`, `hr` and `sr` and which is still written."""


def is_code(code: str) -> bool:
    """Whether this is the code of a language, in small letters."""
    return code in _CODES.split()
