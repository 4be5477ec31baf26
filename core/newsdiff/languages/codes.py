"""The accepted language codes, those of ISO 639-1.

Mistyped codes are rejected. Otherwise they would silently select the generic rules for languages without tables.
"""

from __future__ import annotations

from newsdiff.errors import NewsdiffError

CODES = """
    aa ab ae af ak am an ar as av ay az ba be bg bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en eo es
    et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv ka kg ki
    kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn no
    nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg sh si sk sl sm sn so sq sr ss st su sv sw ta
    te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu
"""
"""All codes of ISO 639-1, and `sh`, which was withdrawn in favour of `bs`, `hr` and `sr` but is still in use."""


def is_code(code: str) -> bool:
    """Return whether a string is a language code in lower case."""
    return code in CODES.split()


def check_code(code: str | None) -> None:
    """Check a language code passed by a caller.

    Raises:
        NewsdiffError: The code is not in ISO 639-1.
    """
    if code and not is_code(code):
        raise NewsdiffError(f"{code!r} is not a language code: use one of ISO 639-1 in lower case, such as en or de.")
