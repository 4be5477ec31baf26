"""The Rich styles that everything is painted with, declared as component classes in terms of theme variables.

Colour is never the only sign: there are also the sign in the gutter and a text style. Text only in one article is
italic; without colours, its words are underlined and the characters that differ are bold as well.

All component classes belong to the main screen, which reads them once for each theme and hands them down: declared on
each widget that paints, they would take 10 ms per widget before the first screen (measured).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import get_args

from rich.style import Style

from newsdiff.model import Content, Side
from newsdiff.model.labels import Role
from newsdiff_tui.painting.marks import Strength


@dataclass(frozen=True, slots=True)
class Styles:
    """What the articles are painted with.

    Attributes:
        page: Empty page.
        current: Background of the current passage, laid over another style.
        quiet: References, numbers, titles.
        rule: Rules.
        strong: What must stand out: the position, the current number.
        accent: The bar at the current passage.
        bar: The footer.
        bar_key: Keys in the footer.
        sign: A label's sign, and the bar beside its text.
        block: A label in bars and in the overview.
        connector: The connector of a passage.
        text: A passage's text, by its content.
        side: The letter of a side.
        discrepancy: The sign of discrepancies.
        marked: Marks, laid over a text style.
    """

    page: Style
    current: Style
    quiet: Style
    rule: Style
    strong: Style
    accent: Style
    bar: Style
    bar_key: Style
    sign: Mapping[Role, Style]
    block: Mapping[Role, Style]
    connector: Mapping[Role, Style]
    text: Mapping[Role, Style]
    side: Mapping[Side, Style]
    discrepancy: Style
    marked: Mapping[tuple[Strength, Side], Style]


_LABELS: tuple[Role, ...] = get_args(Role)
_PLAIN = frozenset({"verbatim", "cosmetic"})
"""Labels whose signs are not bold, because they matter least."""

_CONTENTS: tuple[Content, ...] = get_args(Content)
_SIDES: tuple[Side, ...] = get_args(Side)


@dataclass(frozen=True, slots=True)
class _Component:
    """A component class: the variables of its colours, its text style, and the text style added when there are no
    colours.
    """

    color: str
    background: str = "page"
    text: str = ""
    plain: str = ""

    def rules(self, owner: str, name: str) -> str:
        """Return its rules for the stylesheet."""
        color = f"color: $diff-{self.color};" if self.color else ""
        background = f"background: $diff-{self.background};" if self.background else ""
        found = f".paint--{name} {{ {color} {background} text-style: {self.text or 'none'}; }}\n"
        if self.plain:
            found += f"{owner}:nocolor .paint--{name} {{ text-style: {self.text} {self.plain}; }}\n"
        return found


# Terminals that do not know double underlines show "underline uu" as a single one.
_COMPONENTS = {
    "page": _Component("text"),
    "current": _Component("", "band"),
    "quiet": _Component("quiet", plain="dim"),
    "rule": _Component("rule", plain="dim"),
    "strong": _Component("text", text="bold"),
    "accent": _Component("accent"),
    "bar": _Component("text", "band", plain="reverse"),
    "bar-key": _Component("accent", "band", "bold", plain="reverse"),
    **{f"sign-{label}": _Component(f"label-{label}", text="" if label in _PLAIN else "bold") for label in _LABELS},
    **{f"block-{label}": _Component(f"block-{label}") for label in _LABELS},
    **{f"connector-{label}": _Component(f"connector-{label}") for label in _LABELS},
    "text-verbatim": _Component("text-verbatim"),
    "text-cosmetic": _Component("text"),
    "text-reworded": _Component("text"),
    "text-removed": _Component("text-removed", text="italic"),
    "text-added": _Component("text-added", text="italic"),
    **{f"side-{side}": _Component(f"side-{side}", text="bold") for side in _SIDES},
    **{f"word-{side}": _Component(f"word-{side}", f"word-{side}-background", plain="underline") for side in _SIDES},
    **{f"char-{side}": _Component(f"word-{side}", f"char-{side}-background", "bold", "underline") for side in _SIDES},
    "discrepancy": _Component("text", text="bold"),
    "discrepant": _Component("", "", "bold underline uu", plain="reverse"),
    "hit": _Component("page", "accent", "bold", plain="reverse"),
    "selected": _Component("page", "text", plain="reverse"),
}

COMPONENT_CLASSES = {f"paint--{name}" for name in _COMPONENTS}


def component_css(owner: str) -> str:
    """Return the rules of the component classes, for the widget class that has them."""
    return "".join(component.rules(owner, name) for name, component in _COMPONENTS.items())


def styles_from(component_style: Callable[[str], Style]) -> Styles:
    """Return the styles of the current theme, from a function that returns the style of a component class."""
    found = {name: component_style(f"paint--{name}") for name in _COMPONENTS}
    marked: dict[tuple[Strength, Side], Style] = {}
    for side in _SIDES:
        marked |= {("word", side): found[f"word-{side}"], ("char", side): found[f"char-{side}"]}
        marked |= {
            ("discrepancy", side): found["discrepant"],
            ("discrepancy-word", side): found[f"word-{side}"] + found["discrepant"],
            ("discrepancy-char", side): found[f"char-{side}"] + found["discrepant"],
        }
        marked |= {("hit", side): found["hit"], ("selected", side): found["selected"]}
    return Styles(
        page=found["page"],
        current=found["current"],
        quiet=found["quiet"],
        rule=found["rule"],
        strong=found["strong"],
        accent=found["accent"],
        bar=found["bar"],
        bar_key=found["bar-key"],
        sign={label: found[f"sign-{label}"] for label in _LABELS},
        block={label: found[f"block-{label}"] for label in _LABELS},
        connector={label: found[f"connector-{label}"] for label in _LABELS},
        text={content: found[f"text-{content}"] for content in _CONTENTS},
        side={side: found[f"side-{side}"] for side in _SIDES},
        discrepancy=found["discrepancy"],
        marked=marked,
    )
