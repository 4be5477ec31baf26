"""The published form of the JSON contract: a JSON Schema (2020-12), shipped inside the package."""

from __future__ import annotations


def schema_text(*, many: bool = False) -> str:
    """Return the JSON Schema of `newsdiff/1`, or of `newsdiff-many/1`, for programs to validate what they read."""
    from importlib.resources import files

    name = "newsdiff-many-1.schema.json" if many else "newsdiff-1.schema.json"
    return (files("newsdiff.outputs") / name).read_text(encoding="utf-8")
