"""The published JSON Schemas (2020-12) of the JSON contracts, which are part of the package."""

from __future__ import annotations


def schema_text(*, many: bool = False) -> str:
    """Return the JSON Schema of `newsdiff/1`, or of `newsdiff-many/1`, for validating JSON output."""
    from importlib.resources import files

    name = "newsdiff-many-1.schema.json" if many else "newsdiff-1.schema.json"
    return (files("newsdiff.outputs") / name).read_text(encoding="utf-8")
