"""Rendering Jinja2 templates with autoescaping; undefined names are errors.

The templates are compiled in advance, because compiling those of a report takes longer than comparing two articles.
After changing a template, run `python release/generate.py`; a test checks that this was done.
"""

from __future__ import annotations

from functools import cache
from importlib.resources import files

from jinja2 import ChoiceLoader, Environment, FunctionLoader, ModuleLoader, StrictUndefined

from newsdiff.outputs.html.assets import REPORT, Assets
from newsdiff.text.sanitize import sanitize

COMPILED = "compiled"
"""The folder of the compiled templates, in the package of their report."""


def environment(assets: Assets) -> Environment:
    """Return a Jinja2 environment for the templates of a report.

    A template is taken from its source if this version of Jinja2 cannot import what another one compiled.
    """
    compiled = ModuleLoader(str(files(assets.package) / COMPILED))
    found = Environment(
        autoescape=True,
        undefined=StrictUndefined,
        loader=ChoiceLoader([compiled, FunctionLoader(assets.template)]),
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    found.filters["sanitize"] = sanitize
    return found


@cache
def _environment() -> Environment:
    return environment(REPORT)


def rendered(template: str, **values: object) -> str:
    """Fill in a template of the report of two articles."""
    return _environment().get_template(template).render(**values)
