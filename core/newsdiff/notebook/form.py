"""Serialising notebooks as JSON, schema `newsdiff-notes/1`.

    {"schema": "newsdiff-notes/1",
     "articles": {"a": {"name": str, "sha256": str}, "b": {"name": str, "sha256": str}},
     "notes": [{"a": [anchors], "b": [anchors], "text": str, "bookmarked": bool}],
     "corrections": [{"step": 1, "kind": "pair" | "unpair", "a": anchor, "b": anchor}],
     "dismissed": [{"step": 2, "type": str, "a": anchor, "b": anchor, "words_a": str | null, "words_b": str | null}]}

An anchor is `{"start", "end", "words"}`; `dismissed` is omitted if empty. Unknown properties of the notebook, an
article, a note, a correction or a dismissal are preserved, so that an older version of newsdiff loses nothing written
by a newer one. Those of anchors are not preserved, because anchors are recreated whenever their sentence is found.
"""

from __future__ import annotations

from itertools import groupby
from typing import Any

from newsdiff.comparing.dismissals import Dismissal
from newsdiff.model import Anchor, Correction
from newsdiff.model.discrepancy_labels import BY_KIND
from newsdiff.notebook.values import KeptCorrection, KeptDismissal, KeptNote, Notebook, Step

SCHEMA = "newsdiff-notes/1"


class DamagedError(ValueError):
    """The text is not a notebook."""


class NewerError(ValueError):
    """The text is a notebook with a later schema, which must not be changed."""


def to_text(notebook: Notebook, names: tuple[str, str]) -> str:
    """Serialise a notebook, with the articles' file names (`names`) for people who open the file."""
    import json

    articles = {
        side: {"name": name, "sha256": digest, **more}
        for side, name, digest, more in zip("ab", names, notebook.hashes, notebook.more_of_articles, strict=True)
    }
    numbered = [(number, kept) for number, step in enumerate(notebook.steps, 1) for kept in step]
    dismissed = [{"step": number, **_dismissal(kept)} for number, kept in numbered if isinstance(kept, KeptDismissal)]
    data = {
        "schema": SCHEMA,
        "articles": articles,
        "notes": [_note(note) for note in notebook.notes],
        "corrections": [
            {"step": number, **_correction(kept)} for number, kept in numbered if isinstance(kept, KeptCorrection)
        ],
        **({"dismissed": dismissed} if dismissed else {}),
        **notebook.more,
    }
    text = json.dumps(data, ensure_ascii=False, indent=1) + "\n"
    return text.encode("utf-8", "backslashreplace").decode("utf-8")


DEEPEST = 100
"""Maximum nesting depth of lists and objects, far more than newsdiff writes; deeper data could not be written back."""


def _depth(data: Any) -> int:
    """Return the nesting depth of lists and objects, without recursion."""
    deepest, level = 0, [data]
    while level:
        inner = [one.values() if isinstance(one, dict) else one for one in level if isinstance(one, dict | list)]
        level = [each for part in inner for each in part]
        deepest += 1
    return deepest


def from_text(text: str) -> Notebook:
    """Parse a notebook.

    Raises:
        DamagedError: It is not JSON, or not a notebook.
        NewerError: Its schema is a later one.
    """
    import json

    try:
        data = json.loads(text)
        if _depth(data) > DEEPEST:
            raise DamagedError
        if not isinstance(data, dict) or not str(data.get("schema", "")).startswith("newsdiff-notes/"):
            raise DamagedError
        if data["schema"] != SCHEMA:
            raise NewerError
        return _notebook(data)
    except (KeyError, TypeError, AttributeError, RecursionError) as error:
        raise DamagedError from error
    except (DamagedError, NewerError):
        raise
    except ValueError as error:
        raise DamagedError from error


def _notebook(data: dict[str, Any]) -> Notebook:
    kept_notes = tuple(
        KeptNote(
            tuple(map(_anchored, one["a"])),
            tuple(map(_anchored, one["b"])),
            _typed(one["text"], str),
            _typed(one["bookmarked"], bool),
            _rest(one, "a", "b", "text", "bookmarked"),
        )
        for one in data["notes"]
    )
    a, b = (data["articles"][side] for side in "ab")
    return Notebook(
        kept_notes,
        _steps(data),
        hashes=(_typed(a["sha256"], str), _typed(b["sha256"], str)),
        more=_rest(data, "schema", "articles", "notes", "corrections", "dismissed"),
        more_of_articles=(_rest(a, "name", "sha256"), _rest(b, "name", "sha256")),
    )


def _steps(data: dict[str, Any]) -> tuple[Step, ...]:
    """Return all steps in order. An older version may have renumbered only the corrections, not the dismissals."""

    def number(one: dict[str, Any]) -> Any:
        return one["step"]

    steps: list[tuple[Any, Step]] = [(at, tuple(map(_kept, ones))) for at, ones in groupby(data["corrections"], number)]
    dismissed = data.get("dismissed", ())
    if dismissed:
        steps += [(at, tuple(map(_kept_dismissal, ones))) for at, ones in groupby(dismissed, number)]
        steps.sort(key=lambda numbered: numbered[0])
    return tuple(step for _, step in steps)


def _kept(one: dict[str, Any]) -> KeptCorrection:
    kind = one["kind"]
    if kind not in ("pair", "unpair"):
        raise DamagedError
    return KeptCorrection(
        Correction(kind, _anchored(one["a"]), _anchored(one["b"])), _rest(one, "step", "kind", "a", "b")
    )


def _kept_dismissal(one: dict[str, Any]) -> KeptDismissal:
    if one["type"] not in BY_KIND:
        raise DamagedError
    words_a, words_b = (None if one[key] is None else _typed(one[key], str) for key in ("words_a", "words_b"))
    found = Dismissal(one["type"], _anchored(one["a"]), _anchored(one["b"]), words_a, words_b)
    return KeptDismissal(found, _rest(one, "step", "type", "a", "b", "words_a", "words_b"))


def _anchored(value: dict[str, Any]) -> Anchor:
    return Anchor(_typed(value["start"], int), _typed(value["end"], int), _typed(value["words"], str))


def _typed(value: Any, kind: type[Any]) -> Any:
    if type(value) is not kind:
        raise DamagedError
    return value


def _rest(data: dict[str, Any], *known: str) -> dict[str, Any]:
    return {key: value for key, value in data.items() if key not in known}


def _note(note: KeptNote) -> dict[str, Any]:
    return {
        "a": [_anchor(one) for one in note.a],
        "b": [_anchor(one) for one in note.b],
        "text": note.text,
        "bookmarked": note.bookmarked,
        **note.more,
    }


def _correction(kept: KeptCorrection) -> dict[str, Any]:
    one = kept.correction
    return {"kind": one.kind, "a": _anchor(one.a), "b": _anchor(one.b), **kept.more}


def _dismissal(kept: KeptDismissal) -> dict[str, Any]:
    one = kept.dismissal
    words = {"words_a": one.words_a, "words_b": one.words_b}
    return {"type": one.kind, "a": _anchor(one.a), "b": _anchor(one.b), **words, **kept.more}


def _anchor(value: Anchor) -> dict[str, Any]:
    return {"start": value.start, "end": value.end, "words": value.words}
