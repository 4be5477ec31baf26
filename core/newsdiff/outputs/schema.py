"""The published form of the JSON contract: a JSON Schema (2020-12), shipped inside the package."""

from __future__ import annotations


def schema_text() -> str:
    """Return the JSON Schema of `newsdiff/1` as text, for programs to validate what they read."""
    from importlib.resources import files

    return (files("newsdiff.outputs") / "newsdiff-1.schema.json").read_text(encoding="utf-8")
