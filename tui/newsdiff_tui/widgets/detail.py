"""The current passage in full: both texts, with the characters that differ, its labels in words, and its
score.
"""

from __future__ import annotations

from rich.segment import Segment
from textual.geometry import Size
from textual.scroll_view import ScrollView
from textual.strip import Strip

from newsdiff.comparing.side_by_side import Stretch, pieces
from newsdiff.model import Article, Comparison, Passage, Side, Span
from newsdiff.text.wrapping import wrap
from newsdiff_tui.layout.levelling import Band
from newsdiff_tui.layout.planning import Plan
from newsdiff_tui.layout.view import View
from newsdiff_tui.painting.geometry import Geometry
from newsdiff_tui.painting.painter import Painter, headed_rule
from newsdiff_tui.painting.styles import Styles
from newsdiff_tui.state.labels import NOTE_SIGN, label, signs, words
from newsdiff_tui.state.navigation import ViewState, passage_of

WIDEST = 110
"""Cells of a row of reasons, as longer ones are hard to read."""


class Detail(ScrollView):
    """A heading and the two texts; they scroll by themselves when the panel has the focus."""

    DEFAULT_CSS = """
    Detail {
        height: 10;
        overflow-x: hidden;
        scrollbar-size-vertical: 1;
        scrollbar-background: $background;
        scrollbar-color: $border;
    }
    """

    def __init__(self, view: View, styles: Styles) -> None:
        super().__init__()
        self._view = view
        self._paint = styles
        self._geometry: Geometry | None = None
        self._view_state = ViewState()
        self._plan: Plan | None = None
        self._painter: Painter | None = None
        self._why: tuple[int, tuple[str, ...]] = (0, ())
        self._above: list[str] = []
        self._below: list[str] = []

    def lay_out(self, geometry: Geometry) -> None:
        """Stand level with panes of this geometry."""
        self._geometry = geometry
        self.show(self._view_state)

    def renew(self, view: View, view_state: ViewState) -> None:
        """Show a passage of another comparison."""
        self._view = view
        self.show(view_state)

    def restyle(self, styles: Styles) -> None:
        """Paint in other styles."""
        self._paint = styles
        self.show(self._view_state)

    def show(self, view_state: ViewState) -> None:
        """Show the current passage from its top."""
        again = view_state.passage == self._view_state.passage
        self._view_state = view_state
        passage = passage_of(self._view.comparison, view_state.passage)
        if self._geometry and passage:
            bands = (whole(passage, self._view),)
            columns = self._geometry.columns
            self._plan = Plan(self._view.comparison, bands, self._view.texts, self._geometry.text, columns=columns)
            self._painter = Painter(self._view.comparison, self._view.texts, self._paint, self._geometry, fine=True)
            self._wrap_words(passage)
            if not again:
                self.scroll_to(y=0, animate=False)
        self.refresh()

    def explain(self, passage: int, why: tuple[str, ...]) -> None:
        """Say below the texts why a passage has its labels, if it is still the one shown."""
        self._why = (passage, why)
        self.show(self._view_state)

    def _wrap_words(self, passage: Passage) -> None:
        """What stands above the texts, the note on the passage, and below them, the reasons for its labels."""
        if self._geometry is None or self._plan is None:
            return
        width = self._geometry.width
        explained, why = self._why
        room = max(20, min(width - 1, WIDEST))
        rows = [row for one in why for row in wrap(one, room, first="  ", rest="    ")]
        self._above = note_rows(self._view.comparison, passage, width)
        self._below = ["", *rows] if rows and explained == passage.id else []
        self.virtual_size = Size(width, len(self._above) + self._plan.height + len(self._below) + 1)

    def render_line(self, y: int) -> Strip:
        """The heading stays at the top; the texts scroll beneath it, and after them the reasons."""
        passage = passage_of(self._view.comparison, self._view_state.passage)
        if passage is None or self._plan is None or self._painter is None:
            return Strip.blank(self.size.width, self._paint.page)
        if y == 0:
            return Strip(self._heading(passage), self.size.width)
        row = y - 1 + self.scroll_offset.y - len(self._above)
        below = row - self._plan.height
        if row < 0:
            strip = Strip([Segment(self._above[row], self._paint.strong)])
        elif 0 <= below < len(self._below):
            strip = Strip([Segment(self._below[below], self._paint.quiet)])
        elif below >= 0:
            strip = Strip([])
        else:
            strip = self._painter.strip(self._plan.row(row), None)
        return strip.adjust_cell_length(self.size.width, self._paint.page)

    def _heading(self, passage: Passage) -> list[Segment]:
        parts = [words(passage, self._view.comparison)]
        if passage.a and passage.b and passage.content != "verbatim":
            parts.append(f"link score {passage.score:.2f}")
        sign = Segment(f"{signs(passage).replace(' ', '')} {passage.id}", self._paint.sign[label(passage)])
        return headed_rule(" · ".join(parts), self.size.width, self._paint, sign)


def note_rows(comparison: Comparison, passage: Passage, width: int) -> list[str]:
    """The lines of the note on a passage; none if there is no text."""
    texts = [note.text for note in comparison.notes if note.passage == passage.id and note.text]
    paragraphs = [line for text in texts for line in text.splitlines()]
    rest = " " * (len(NOTE_SIGN) + 2)
    found: list[str] = []
    for line in paragraphs:
        found += wrap(line, max(20, width - 1), first=rest if found else f" {NOTE_SIGN} ", rest=rest)
    return found


def whole(passage: Passage, view: View) -> Band:
    """Both sides of a passage level with each other, wherever its sentences stand."""
    return Band(
        _side(passage, view.comparison.a, "a", passage.a),
        _side(passage, view.comparison.b, "b", passage.b),
        False,
    )


def _side(passage: Passage, article: Article, side: Side, sentences: tuple[int, ...]) -> Stretch | None:
    found: list[Span] = []
    for at, index in enumerate(sentences):
        follows = at > 0 and sentences[at - 1] == index - 1
        if follows:
            found[-1:] = [*_joined(found[-1], pieces(article, index - 1, index + 1))]
        else:
            found += pieces(article, index, index + 1)
    return Stretch(side, passage.id, tuple(found), opens=False, leads=True) if found else None


def _joined(before: Span, both: tuple[Span, ...]) -> tuple[Span, ...]:
    """The last piece so far, extended by the next sentence or followed by it in a new paragraph."""
    if len(both) == 1:
        return ((before[0], both[0][1]),)
    return before, both[1]
