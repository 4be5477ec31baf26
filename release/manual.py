"""Generating the manual page newsdiff(1) from the parser, with a few additions to `--help`."""

from __future__ import annotations

import argparse
from collections.abc import Iterator

from newsdiff import __version__

_NAME = "newsdiff \\- compare two news articles sentence by sentence"

_FILES = [
    (
        "config.toml in newsdiff's configuration folder",
        '[keys] assigns keys to commands of the app, for example next = "j"; [limits] has max-size = "200MB", above '
        "which articles are rejected. The folder is ~/.config/newsdiff on Linux, ~/Library/Application "
        "Support/newsdiff on macOS, %LOCALAPPDATA%\\newsdiff\\newsdiff on Windows; --config names another file. "
        "Mistakes in the file in the folder are ignored with a warning on standard error; a file named with --config "
        "must be right.",
    ),
    (
        "A--B.newsdiff.json beside A",
        "Notes, bookmarks and corrections; saved only when needed, and never when git calls newsdiff.",
    ),
]
_ENVIRONMENT = [
    ("NO_COLOR", "If set, the app uses no colours; every label has its own sign."),
    ("TERM", "If dumb, the listing is printed instead of opening the app."),
    (
        "GIT_EXTERNAL_DIFF_TRUST_EXIT_CODE",
        "If git sets it to true, newsdiff exits with 1 when called by git for versions that differ.",
    ),
]


def page(parser: argparse.ArgumentParser) -> str:
    """Return the whole page."""
    usage = (parser.usage or "").removeprefix("newsdiff ")
    lines = [
        f'.TH NEWSDIFF 1 "" "newsdiff {__version__}" "User Commands"',
        ".nh",
        ".SH NAME",
        _NAME,
        ".SH SYNOPSIS",
        ".B newsdiff",
        _text(usage),
        ".SH DESCRIPTION",
        *_paragraphs(parser.description or ""),
    ]
    for group in parser._action_groups:
        if group.title and group._group_actions and group.title != "options":
            about = [_text(group.description)] if group.description else []
            lines += [f".SH {_text(group.title.upper())}", *about, *_options(group._group_actions)]
    for block in (parser.epilog or "").split("\n\n"):
        lines += _block(block)
    lines += [".SH FILES", *_terms(_FILES), ".SH ENVIRONMENT", *_terms(_ENVIRONMENT)]
    lines += [".SH SEE ALSO", ".BR diff (1),", ".BR git\\-difftool (1)"]
    return "\n".join(lines) + "\n"


def _options(actions: list[argparse.Action]) -> Iterator[str]:
    for action in actions:
        names = ", ".join(f"\\fB{_text(name)}\\fR" for name in action.option_strings)
        values = action.metavar or ("{" + ",".join(action.choices) + "}" if action.choices else "")
        value = f"\\fI{_text(str(values))}\\fR" if values else ""
        yield from (".TP", " ".join(part for part in (names, value) if part), _text(action.help or ""))


def _terms(terms: list[tuple[str, str]]) -> Iterator[str]:
    for term, meaning in terms:
        yield from (".TP", f"\\fI{_text(term)}\\fR", _text(meaning))


def _paragraphs(text: str) -> Iterator[str]:
    for number, paragraph in enumerate(text.split("\n\n")):
        yield from ([".PP"] if number else [])
        yield from map(_text, paragraph.splitlines())


def _block(block: str) -> Iterator[str]:
    """Format a part of the epilog: its first line is the title, examples are copied, exit codes become terms."""
    title, *rest = block.splitlines()
    yield f".SH {'EXIT STATUS' if title == 'exit codes:' else _text(title.rstrip(':').upper())}"
    if title != "exit codes:":
        yield from (".nf", ".ft CR", *map(_text, rest), ".ft R", ".fi")
        return
    listed = True
    for line in rest:
        code, _, meaning = line.strip().partition("  ")
        if meaning:
            yield from (".TP", f"\\fB{code}\\fR", _text(meaning.strip()))
        else:
            yield from ([".PP"] if listed else []) + [_text(line)]
        listed = bool(meaning)


def _text(text: str) -> str:
    """Escape text for roff: backslashes, hyphens, and lines that look like requests."""
    escaped = text.replace("\\", "\\e").replace("-", "\\-").replace("~", "\\(ti").replace("^", "\\(ha")
    return f"\\&{escaped}" if escaped.startswith((".", "'")) else escaped
