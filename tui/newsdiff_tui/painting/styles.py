"""The Rich styles used for painting, declared as component classes with theme variables.

Nothing depends on colour alone: there are also the sign in the gutter and a text style. Passages that are only in one
article are italic. Differing characters within words are bold. Without colours, marked words are underlined.

All component classes belong to the main screen, which reads them once per theme and passes them on. Declared on each
widget, they would take 10 ms per widget before the first screen (measured).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import get_args

from rich.style import Style

from newsdiff.model import Content, Side
from newsdiff.model.labels import COLOURED, Label, Role
from newsdiff_tui.painting.marks import Strength


@dataclass(frozen=True, slots=True)
class Styles:
    """The styles for painting the articles.

    Attributes:
        page: Empty page.
        current: Background of the current passage, combined with another style.
        quiet: References, numbers, titles.
        rule: Rules.
        strong: Text that must stand out, such as the position and the current number.
        accent: The bar at the current passage.
        bar: The footer.
        bar_key: Keys in the footer.
        sign: Signs and bars beside the text, by label.
        block: Bars and blocks in the overview, by label.
        connector: Connectors, by label.
        text: Text of passages, by content.
        side: Letters of the sides.
        discrepancy: The sign of discrepancies.
        marked: Marks by strength, combined with a text style.
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
_CONTENTS: tuple[Content, ...] = get_args(Content)
_SIDES: tuple[Side, ...] = get_args(Side)


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class _Component:
    """A component class, with its colour variables, its text style, and an additional text style for NO_COLOR."""

    color: str
    background: str = "page"
    text: str = ""
    plain: str = ""

    def rules(self, owner: str, name: str) -> str:
        """Return the CSS rules of the class."""
        color = f"color: $diff-{self.color};" if self.color else ""
        background = f"background: $diff-{self.background};" if self.background else ""
        text = f"text-style: {self.text};" if self.text else ""
        found = f".paint--{name} {{ {color} {background} {text} }}\n"
        if self.plain:
            found += f"{owner}:nocolor .paint--{name} {{ text-style: {self.text} {self.plain}; }}\n"
        return found


def _sign_style(label: Label) -> str:
    return "bold" if label.emphasis in {"bold", "full"} else ""


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
    **{f"sign-{label.role}": _Component(f"label-{label.role}", text=_sign_style(label)) for label in COLOURED},
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
    """Return the CSS rules of all component classes, for the widget class that declares them."""
    return "".join(component.rules(owner, name) for name, component in _COMPONENTS.items())


def styles_from(component_style: Callable[[str], Style]) -> Styles:
    """Return the styles of the current theme; `component_style` returns the style of a component class."""
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
