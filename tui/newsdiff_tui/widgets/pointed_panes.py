"""Panes in which the pointer can select passages and text, and drag the divider."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from textual import events
from textual.message import Message

from newsdiff.model import Side
from newsdiff_tui.layout.panes.slots import Cell, Reference
from newsdiff_tui.layout.picking import Selection, offset_at
from newsdiff_tui.state.navigation import ViewState
from newsdiff_tui.widgets.panes import Panes

EVEN = 0.5
"""The left pane's share of the width after a double click on the divider."""

LONG = 5000
"""With at least this many rows, text is wrapped again only when the divider is released."""


class PointedPanes(Panes):
    """Both articles, responding to the pointer."""

    @dataclass
    class Divided(Message):
        """The reader dragged the divider; `share` is the left pane's new share of the width."""

        share: float

    selection: Selection | None = None
    """The selected text, cleared by going to another passage."""

    _drags: Literal["", "text", "rule"] = ""
    _from: tuple[Side, int] | None = None
    _dragged = False

    def watch_view_state(self, before: ViewState, view_state: ViewState) -> None:
        """Clear the selection when the reader goes to another passage."""
        if view_state.passage != before.passage:
            self.select(None)
        super().watch_view_state(before, view_state)

    def select(self, selection: Selection | None) -> None:
        """Select text, or clear the selection."""
        if selection != self.selection:
            self.selection = selection
            if self._painter:
                self._painter.selection = selection
            self._strips.clear()
            self.refresh()

    def on_mouse_down(self, event: events.MouseDown) -> None:
        """Start dragging the divider or selecting text."""
        if self.geometry is None or event.button != 1:
            return
        self._dragged = False
        if self.geometry.on_rule(event.x):
            self._drags = "rule"
        else:
            self._from = self._character(event.x, event.y)
            self._drags = "text" if self._from else ""
        if self._drags:
            self.capture_mouse()

    def on_mouse_move(self, event: events.MouseMove) -> None:
        """Follow the pointer."""
        if self._drags == "rule":
            self._dragged = True
            if self.plan and self.plan.height < LONG:
                self._divide(event.x)
        elif self._drags == "text" and self._from:
            if not 0 <= event.y < self.size.height:
                self.scroll_relative(y=-1 if event.y < 0 else 1, animate=False)
            side, start = self._from
            there = self._character(event.x, min(max(event.y, 0), self.size.height - 1), side)
            if there and there[1] != start:
                self._dragged = True
                self.select((side, min(start, there[1]), max(start, there[1])))

    def on_mouse_up(self, event: events.MouseUp) -> None:
        """Stop dragging."""
        if self._drags == "rule" and self._dragged:
            self._divide(event.x)
        self._drags = ""
        self.release_mouse()

    def on_click(self, event: events.Click) -> None:
        """Select the clicked passage; after a double click on the divider, move that to the middle.

        A click that ends a drag is ignored.
        """
        if self.plan is None or self.geometry is None or self._dragged:
            return
        if self.geometry.on_rule(event.x):
            if event.chain == 2:
                self.post_message(self.Divided(EVEN))
            return
        self.select(None)
        slot = self.plan.slots(self.rows_at(event.y))[self.geometry.column_at(event.x)]
        if isinstance(slot, Reference):
            self.post_message(self.Selected(slot.passage, slot.side))
        elif isinstance(slot, Cell):
            self.post_message(self.Selected(slot.stretch.passage, slot.stretch.side))

    def _divide(self, x: int) -> None:
        rule = self.geometry.rule if self.geometry else 0
        self.post_message(self.Divided((x - rule // 2) / max(1, self.size.width - rule)))

    def _character(self, x: int, y: int, side: Side | None = None) -> tuple[Side, int] | None:
        """Return the side and offset of the character at a cell, or None.

        With `side`, the cell is first moved into the pane of that side.
        """
        if self.plan is None or self.geometry is None or self.view is None:
            return None
        slots = self.plan.slots(self.rows_at(y))
        column = self.geometry.column_at(x)
        into = self.geometry.text_at(x)
        if side is not None and len(slots) == 2 and column != (side == "b"):
            column, into = int(side == "b"), (self.geometry.width if side == "a" else -1)
        slot = slots[column]
        if not isinstance(slot, Cell) or slot.span is None or (side is not None and slot.stretch.side != side):
            return None
        text = self.view.texts.of(slot.stretch.side)
        return slot.stretch.side, offset_at(text, slot.span, into)
