"""Rendering Jinja2 templates with autoescaping; undefined names are errors."""

from __future__ import annotations

from functools import cache

from jinja2 import BaseLoader, Environment, FunctionLoader, StrictUndefined

from newsdiff.outputs.html import assets
from newsdiff.text.sanitize import sanitize


def environment(loader: BaseLoader) -> Environment:
    """Return a Jinja2 environment for the templates of a report."""
    found = Environment(
        autoescape=True,
        undefined=StrictUndefined,
        optimized=False,  # optimizing takes longer than it saves in one page
        loader=loader,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    found.filters["sanitize"] = sanitize
    return found


@cache
def _environment() -> Environment:
    return environment(FunctionLoader(assets.template))


def rendered(template: str, **values: object) -> str:
    """Fill in a template; templates are compiled once per process."""
    return _environment().get_template(template).render(**values)
