"""Jinja2 as the report uses it: everything is escaped, and a name that is not there is an error."""

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
    """A template filled in; compiled once, as making several reports in one process is common."""
    return _environment().get_template(template).render(**values)
