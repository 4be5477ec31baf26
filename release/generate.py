"""Generate the manual page, the completion scripts of three shells, compiled templates, and the tables by language.

    python release/generate.py            write the files
    python release/generate.py --check    name the files that are out of date, and exit with 1

The page and the scripts are generated from the command-line parser, the tables from the CLDR, and the compiled
templates from those of the HTML reports; a test checks that they are up to date. The scripts are made by shtab and
complete the suffixes of articles. The page has its own template, because no generator separates the examples and exit
codes of the help.
"""

from __future__ import annotations

import sys
from pathlib import Path

import shtab

import cldr
import manual
import templates
import unicode_tables
from newsdiff.reading.formats import READERS
from newsdiff_tui.cli.completion import NAMES
from newsdiff_tui.cli.parser import command_line_parser

ROOT = Path(__file__).resolve().parents[1]
MANUAL = ROOT / "release" / "newsdiff.1"
SCRIPTS = {ROOT / "tui" / "newsdiff_tui" / "cli" / "completion" / name: shell for shell, name in NAMES.items()}

MARKS = ROOT / "core" / "newsdiff" / "text" / "marks.py"
TABLES = ROOT / "core" / "newsdiff" / "languages" / "cldr"

_SUFFIXES = "|".join(suffix.removeprefix(".") for reader in reversed(READERS) for suffix in reader.suffixes)
_BASH = f"""
_newsdiff_files_of_articles() {{
  local suffix found
  found=$(for suffix in {_SUFFIXES.replace("|", " ")}; do compgen -f -X "!*.$suffix" -- "$1"; done; compgen -d -- "$1")
  if [ -n "$found" ]; then printf '%s\\n' "$found"; else compgen -f -- "$1"; fi
}}
_newsdiff_files() {{
  compgen -f -- "$1"
}}
"""
_FISH = f"""
function _newsdiff_articles
  set -l found (__fish_complete_path (commandline -ct))
  string match -r -- '.*(?:\\.(?:{_SUFFIXES})|/)(?:\\t.*)?$' $found; or printf '%s\\n' $found
end
"""
ARTICLE = {
    "bash": "_newsdiff_files_of_articles",
    "zsh": f"_files -g '*.({_SUFFIXES})(-.)'",
    "fish": "(_newsdiff_articles)",
    "preamble": {"bash": _BASH, "fish": _FISH},
}
"""Completes articles, that is, files with the suffixes in `READERS`, or any file if there are none."""

FILE = shtab.FILE | {"bash": "_newsdiff_files", "preamble": {"bash": _BASH}}
"""Completes any file; shtab's own function for bash fails if a name contains a space."""


def made() -> dict[Path, str]:
    """Return every file with its content."""
    parser = command_line_parser()
    for action in parser._actions:
        if action.metavar in {"A", "B", "C"}:
            action.complete = ARTICLE
        elif action.metavar == "FILE":
            action.complete = FILE
        elif action.metavar == "MODEL":
            action.complete = shtab.DIRECTORY
    scripts = {path: shtab.complete(parser, shell).rstrip() + "\n" for path, shell in SCRIPTS.items()}
    tables = {TABLES / name: content for name, content in cldr.modules().items()}
    page = manual.page(command_line_parser())
    marks = unicode_tables.module(MARKS) + "\n"
    return {MANUAL: page, **scripts, **tables, MARKS: marks, **templates.modules()}


def main() -> int:
    """Write or check the files; return the exit code."""
    if "--check" not in sys.argv[1:]:
        for path, content in made().items():
            path.parent.mkdir(exist_ok=True)
            path.write_text(content, encoding="utf-8", newline="\n")
        return 0
    stale = [path for path, content in made().items() if not path.exists() or path.read_text("utf-8") != content]
    for path in stale:
        print(f"{path.relative_to(ROOT)} is out of date: run python release/generate.py")
    return 1 if stale else 0


if __name__ == "__main__":
    sys.exit(main())
