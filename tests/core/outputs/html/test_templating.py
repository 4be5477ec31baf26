"""Templates are compiled in advance; if a compiled one cannot be used, it is compiled from its source."""

import importlib
from importlib.resources import files
from pathlib import Path

import jinja2
import pytest

from newsdiff.outputs.html import templating
from newsdiff.outputs.html.assets import REPORT
from newsdiff.outputs.many.html.page import ASSETS

TEMPLATES = [
    (assets, path.name) for assets in (REPORT, ASSETS) for path in (files(assets.package) / "templates").iterdir()
]


@pytest.mark.parametrize(("assets", "name"), TEMPLATES, ids=lambda value: getattr(value, "package", value))
def test_no_template_is_compiled_when_a_report_is_made(assets, name, monkeypatch):
    def compile_nothing(*_, **__):
        raise AssertionError(f"{name} was compiled: run python release/generate.py")

    monkeypatch.setattr(jinja2.Environment, "compile", compile_nothing)
    assert templating.environment(assets).get_template(name).name == name


def test_a_template_that_was_not_compiled_in_advance_is_compiled_from_its_source(monkeypatch):
    monkeypatch.setattr(templating, "COMPILED", "missing")
    assert templating.environment(REPORT).get_template("report.html.jinja").name == "report.html.jinja"


def test_another_version_of_jinja2_leaves_compiled_templates_as_they_are(monkeypatch):
    monkeypatch.syspath_prepend(str(Path(__file__).parents[4] / "release"))
    templates = importlib.import_module("templates")
    monkeypatch.setattr(templates, "version", lambda _: "3.99.0")
    assert {path: path.read_text("utf-8") for path in templates.modules()} == templates.modules()
    monkeypatch.setattr(templates, "_version", lambda _: "3.99.0")
    assert all("Jinja2 3.99.0" in content for content in templates.modules().values())
