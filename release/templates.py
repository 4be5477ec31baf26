"""Compiling the templates of the HTML reports into Python modules, which Jinja2 imports instead of their sources.

Each module states the version of Jinja2 that compiled it. Another version, which may compile differently, leaves it
unchanged.
"""

from __future__ import annotations

import re
from importlib.metadata import version
from importlib.resources import files
from pathlib import Path

from jinja2 import ModuleLoader

from newsdiff.outputs.html.assets import REPORT
from newsdiff.outputs.html.templating import COMPILED, environment
from newsdiff.outputs.many.html.page import ASSETS

_HEADER = '''"""The compiled form of `{template}`.

Compiled by Jinja2 {version}, run by `python release/generate.py`; make changes in `../templates/{template}`.
"""

'''


def modules() -> dict[Path, str]:
    """Return the module of every template, by path. Jinja2 names them after a hash of the template's name."""
    found: dict[Path, str] = {}
    for assets in (REPORT, ASSETS):
        package = Path(str(files(assets.package)))
        compiling = environment(assets)
        for source in sorted((package / "templates").glob("*.jinja")):
            code = compiling.compile(assets.template(source.name), source.name, source.name, raw=True, defer_init=True)
            path = package / COMPILED / ModuleLoader.get_module_filename(source.name)
            found[path] = _HEADER.format(template=source.name, version=version("jinja2")) + code + "\n"
            if path.exists() and _version(known := path.read_text("utf-8")) not in {"", version("jinja2")}:
                found[path] = known
    return found


def _version(content: str) -> str:
    """Return the version of Jinja2 that compiled a module, or an empty string if it states none."""
    found = re.search(r"Jinja2 (\d+(?:\.\d+)*)", content)
    return found[1] if found else ""
