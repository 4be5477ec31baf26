"""Painting rows with gutter, marked text, references, and the background of the current passage."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping, Sequence
from types import MappingProxyType
from typing import TYPE_CHECKING, get_args

from rich.cells import cell_len
from rich.segment import Segment
from rich.style import Style
from textual.strip import Strip

from newsdiff.model import Comparison, Passage, Side, Span
from newsdiff.model.story import outside_the_story
from newsdiff_tui.layout.cells import reserved
from newsdiff_tui.layout.geometry import Geometry
from newsdiff_tui.layout.panes.connecting import ConnectorCell, ruled
from newsdiff_tui.layout.panes.planning import Texts
from newsdiff_tui.layout.panes.slots import Cell, Fold, Reference, Slot
from newsdiff_tui.layout.picking import Selection
from newsdiff_tui.layout.shown import HIDDEN
from newsdiff_tui.layout.view import fitted
from newsdiff_tui.painting.marks import Mark, cut, discrepant, discrepant_spans, marks, over, unbroken
from newsdiff_tui.painting.styles import Styles
from newsdiff_tui.state.labels import all_signs, content_role, kept_signs, label, sign, signs

if TYPE_CHECKING:
    from newsdiff_tui.layout.searching import Hit

BAR, CURRENT_BAR = "▎", "▌"
NO_KEYS: Mapping[str, str] = MappingProxyType({})
GAP = " · "
ARROWS = {"up": "↑", "down": "↓", "beside": ""}


class Painter:
    """Paints the rows of a comparison in given styles.

    Args:
        comparison: The comparison whose passages are painted.
        texts: The texts, as returned by `shown`.
        styles: The styles.
        geometry: The widths.
        hits: The search hits.
        fine: Whether to mark differing characters inside words in all passages, not only in cosmetic ones and the
            current one.
        keys: The displayed keys, keyed by command id. The key of `unpair` is shown beside the possible matches of the
            current passage, and that of `other-end` beside the reference to its other end.
    """

    def __init__(
        self,
        comparison: Comparison,
        texts: Texts,
        styles: Styles,
        geometry: Geometry,
        *,
        hits: Sequence[Hit] = (),
        fine: bool = False,
        keys: Mapping[str, str] = NO_KEYS,
    ) -> None:
        self.styles = styles
        self.geometry = geometry
        self.selection: Selection | None = None
        """The reader's selection. After a change all rows must be repainted."""
        self._texts = texts
        self._fine = fine
        self._keys = keys
        self._outside = outside_the_story(comparison)
        self._passages = {passage.id: passage for passage in comparison.passages}
        self._kept = kept_signs(comparison)
        self._discrepant: dict[Side, tuple[Span, ...]] = {
            side: discrepant_spans(comparison, side) for side in get_args(Side)
        }
        self._marks: dict[tuple[int, str, bool], tuple[Mark, ...]] = {}
        self._hits: dict[tuple[int, str], list[Span]] = {}
        for hit in hits:
            self._hits.setdefault((hit.passage, hit.side), []).append(hit.span)

    def strip(self, slots: Sequence[Slot], current: int | None, between: Sequence[ConnectorCell] = ()) -> Strip:
        """Return one row of the screen.

        Args:
            slots: The contents of the row.
            current: The id of the current passage, which is highlighted.
            between: The cells between the panes, by default the rule.
        """
        between = between or ruled(self.geometry.rule)
        segments: list[Segment] = []
        for column, (slot, width) in enumerate(zip(slots, self.geometry.panes, strict=True)):
            if column:
                segments += [Segment(drawn, self._strand(owner, current)) for drawn, owner in between]
            segments += self._slot(slot, width, current)
        return Strip(segments, self.geometry.width)

    def _strand(self, owner: int | None, current: int | None) -> Style:
        if owner is None:
            return self.styles.rule
        return self.styles.accent if owner == current else self.styles.connector[label(self._passages[owner])]

    def _slot(self, slot: Slot, width: int, current: int | None) -> list[Segment]:
        if isinstance(slot, Cell):
            return self._cell(slot, width, slot.stretch.passage == current)
        if isinstance(slot, Reference):
            return self._reference(slot, width, slot.owner == current)
        if isinstance(slot, Fold):
            return self._fold(slot, width)
        return [Segment(" " * width, self.styles.page)]

    def _cell(self, cell: Cell, width: int, current: bool) -> list[Segment]:
        passage = self._passages[cell.stretch.passage]
        under = self.styles.current if current else Style.null()
        segments = self._gutter(passage, cell, current, under)
        used = self.geometry.gutter
        if cell.span:
            text = self._texts.of(cell.stretch.side)
            apart = passage.id in self._outside
            base = (self.styles.quiet if apart else self.styles.text[content_role(passage)]) + under
            for start, end, strength in unbroken(self._pieces(passage, cell, cell.span, current), text):
                piece = reserved(text[start:end].replace(HIDDEN, ""))
                mark = self.styles.marked[strength, cell.stretch.side] if strength else Style.null()
                segments.append(Segment(piece, base + mark))
                used += cell_len(piece)
        segments.append(Segment(" " * (width - used), self.styles.page + under))
        return segments

    def _pieces(self, passage: Passage, cell: Cell, span: Span, current: bool) -> Iterator[Mark]:
        """Divide the span of a row into pieces, each with the style of its mark."""
        side = cell.stretch.side
        pieces = cut(span, self._marks_of(passage, cell, current))
        spans = self._discrepant[side]
        first = bisect_right(spans, span[0], key=lambda one: one[1])
        pieces = discrepant(pieces, spans[first : bisect_left(spans, span[1], key=lambda one: one[0])])
        pieces = over(pieces, self._hits.get((passage.id, side), ()))
        return over(pieces, self._selected(side), "selected")

    def _selected(self, side: Side) -> tuple[Span, ...]:
        return (self.selection[1:],) if self.selection and self.selection[0] == side else ()

    def _marks_of(self, passage: Passage, cell: Cell, current: bool) -> tuple[Mark, ...]:
        """Return the marks of a passage, including characters inside words if it is the current one."""
        fine = self._fine or passage.content == "cosmetic" or current
        key = (passage.id, cell.stretch.side, fine)
        if key not in self._marks:
            self._marks[key] = marks(passage, cell.stretch.side, fine)
        return self._marks[key]

    def _gutter(self, passage: Passage, cell: Cell, current: bool, under: Style) -> list[Segment]:
        beside = self.styles.sign[label(passage)] + under
        bar = Segment(CURRENT_BAR, self.styles.accent + under) if current else Segment(BAR, beside)
        first, second = self._signs(passage, under)
        if cell.at:
            signs = second if cell.at == 1 else []
            used = 1 + sum(cell_len(sign.text) for sign in signs)
            return [bar, *signs, Segment(" " * (self.geometry.gutter - used), self.styles.page + under)]
        segments = [
            bar,
            *first,
            Segment(
                f"{passage.id:>{self.geometry.digits}} ",
                (self.styles.strong if current else self.styles.quiet) + under,
            ),
        ]
        if self.geometry.columns == 1:
            side = cell.stretch.side
            both = passage.content == "verbatim" and passage.position == "in-place"
            letter = "  " if both else f"{side.upper()} "
            segments.append(Segment(letter, self.styles.side[side] + under))
        return segments

    def _signs(self, passage: Passage, under: Style) -> tuple[list[Segment], list[Segment]]:
        """Return the signs for the first and the second row of a passage.

        The first row of a narrow gutter has room for two signs. The second one is the first that applies of note,
        discrepancy, move and shape; the others are in the second row.
        """
        content, discrepant, moved, shape = tuple(all_signs(passage))
        sign_style = self.styles.sign[content_role(passage)] + under
        main = Segment(content, sign_style)
        note = Segment(self._kept.get(passage.id, " "), self.styles.accent + under)
        more = [
            *([Segment(discrepant, self.styles.discrepancy + under)] if self.geometry.discrepancies else []),
            Segment(moved, self.styles.sign["moved"] + under),
            Segment(shape, sign_style),
        ]
        if not self.geometry.narrow:
            return [main, *more, note], []
        found = [sign for sign in (note, *more) if sign.text != " "]
        return [main, *(found[:1] or [note])], found[1:]

    def _fold(self, fold: Fold, width: int) -> list[Segment]:
        count = len(fold.passages)
        room = width - self.geometry.gutter
        verbatim = all(self._passages[one].content == "verbatim" for one in fold.passages)
        kind, state = ("verbatim ", "") if verbatim else ("", " hidden")
        words = f"{count} {kind}passage{'s' if count > 1 else ''}{state}"
        return [
            Segment(" " * (self.geometry.gutter - 2) + "⋯ ", self.styles.rule),
            Segment(fitted(words, room), self.styles.quiet + Style(italic=True)),
        ]

    def _reference(self, reference: Reference, width: int, current: bool) -> list[Segment]:
        under = self.styles.current if current else Style.null()
        quiet = self.styles.quiet + under
        named, side = self.geometry.columns == 1 or reference.below, reference.side.upper()
        if reference.also:
            ids = ", ".join(map(str, reference.also))
            where = "possible match:" if reference.possible else "also in"
            words = f"{where} {ids}{f' of {side}' if named else ''} {ARROWS[reference.towards]}"
        else:
            article = f" in {side}" if named else ""
            words = f"{reference.passage} is further {reference.towards}{article} {ARROWS[reference.towards]}"
        words, room = words.rstrip(), width - self.geometry.gutter
        offers = self._offers(reference) if current else ()
        key, effect = next((one for one in offers if cell_len(words + GAP + "".join(one)) <= room), ("", ""))
        words += GAP if key else ""
        bar = Segment(CURRENT_BAR, self.styles.accent + under) if current else Segment(" ", quiet)
        owner = self._passages[reference.owner]
        drawn, name = (signs(owner)[0], content_role(owner)) if reference.also else (sign(label(owner)), label(owner))
        if reference.possible:
            drawn = "?"
        return [
            bar,
            Segment(" " * (self.geometry.gutter - 3), quiet),
            Segment(f"{drawn} ", self.styles.sign[name] + under),
            Segment(words if key else fitted(words, room), quiet + Style(italic=True)),
            Segment(key, self.styles.accent + under),
            Segment(effect.ljust(room - cell_len(words + key)) if key else "", quiet + Style(italic=True)),
        ]

    def _offers(self, reference: Reference) -> tuple[tuple[str, str], ...]:
        """Return the key for a reference and its effect, in forms from long to short; empty if there is no key."""
        pair, end = self._keys.get("unpair"), self._keys.get("other-end")
        if reference.possible and pair:
            return (pair, " pairs it"), (pair, "")
        return ((end, ""),) if end and not reference.also else ()


def headed_rule(
    words: str, width: int, styles: Styles, sign: Segment | None = None, tail: Segment | None = None
) -> list[Segment]:
    """Return a rule across the screen that contains words, an optional sign before them, and an optional tail.

    Words that are too long are truncated with `…`; the tail stays whole if it leaves at least half of the rule for
    them.
    """
    lead = [Segment("──", styles.rule), Segment(" ", styles.page)]
    if sign:
        lead += [sign, Segment(" ", styles.page)]
    used = sum(cell_len(segment.text) for segment in lead)
    fits = tail is not None and 0 < cell_len(tail.text) <= width // 2
    end = (
        [Segment(" ", styles.page), tail, Segment(" ", styles.page), Segment("──", styles.rule)]
        if tail and fits
        else []
    )
    room = width - used - sum(cell_len(segment.text) for segment in end)
    text = fitted(words, width).rstrip()
    text = f"{fitted(text, min(cell_len(text), room - 3))} " if text else ""
    between = "─" * max(0, room - cell_len(text))
    return [*lead, Segment(text, styles.strong), Segment(between, styles.rule), *end]
