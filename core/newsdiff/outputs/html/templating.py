"""Jinja2 for the report: everything is escaped, and an undefined name is an error."""

from __future__ import annotations

from functools import cache

from jinja2 import Environment, FunctionLoader, StrictUndefined

from newsdiff.outputs.html import assets
from newsdiff.text.sanitize import sanitize


@cache
def _environment() -> Environment:
    environment = Environment(
        autoescape=True,
        undefined=StrictUndefined,
        loader=FunctionLoader(assets.template),
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    environment.filters["sanitize"] = sanitize
    return environment


def rendered(template: str, **values: object) -> str:
    """Fill in a template; templates are compiled once per process."""
    return _environment().get_template(template).render(**values)
