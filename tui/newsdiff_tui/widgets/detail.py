"""The detail of the current passage: discrepancies, both texts with differing characters, and the explanation.

The panel below the articles shows the texts only if they are not visible side by side above.
"""

from __future__ import annotations

from collections.abc import Iterable

from rich.cells import cell_len
from rich.segment import Segment
from textual.geometry import Size
from textual.reactive import reactive
from textual.scroll_view import ScrollView
from textual.strip import Strip

from newsdiff.comparing.side_by_side import Stretch, pieces
from newsdiff.model import Article, Comparison, Passage, Side, Span
from newsdiff.outputs.discrepancies import references, statements
from newsdiff.outputs.wording import outlet_names, place
from newsdiff.text.wrapping import wrap
from newsdiff_tui.layout.cells import reserved
from newsdiff_tui.layout.geometry import Geometry
from newsdiff_tui.layout.panes.levelling import Band
from newsdiff_tui.layout.panes.planning import Plan
from newsdiff_tui.layout.view import View
from newsdiff_tui.painting.painter import Painter, headed_rule
from newsdiff_tui.painting.styles import Styles
from newsdiff_tui.state.labels import NOTE_SIGN, all_signs, figures, label, words
from newsdiff_tui.state.navigation import ViewState, passage_of
from newsdiff_tui.state.pairing import links_of, possible_of

Row = tuple[str, bool] | int
"""A row: either a text and whether it is emphasised, or the index of a row of the articles' texts."""

FRAMED = 7
"""Number of cells that the rule takes before the sign, after it, and after the words."""

WIDEST = 110
"""Maximum width of the explanation in cells; longer lines are hard to read."""


class Detail(ScrollView):
    """A heading above statements and both texts, which scroll when the panel is focused."""

    DEFAULT_CSS = """
    Detail {
        height: 10;
        overflow-x: hidden;
        scrollbar-size-vertical: 1;
        scrollbar-background: $background;
        scrollbar-color: $border;
    }
    """

    view: reactive[View | None] = reactive(None, always_update=True)
    view_state: reactive[ViewState] = reactive(ViewState)
    geometry: reactive[Geometry | None] = reactive(None)
    paint: reactive[Styles | None] = reactive(None)
    explanation: reactive[tuple[int, tuple[str, ...]]] = reactive((0, ()))
    """The id of a passage, and the sentences that explain its labels."""
    with_texts: reactive[bool] = reactive(True)
    """Whether the two texts are shown."""

    def __init__(self, pair_key: str = "", classes: str = "") -> None:
        """Create the panel; `pair_key` is the key that accepts a possible match, if it works here."""
        super().__init__(classes=classes)
        self._pair_key = pair_key
        self._passage: Passage | None = None
        self._plan: Plan | None = None
        self._painter: Painter | None = None
        self._rows: list[Row] = []

    def watch_view(self) -> None:
        """Show a passage of another comparison."""
        self._show()

    def watch_view_state(self, before: ViewState, view_state: ViewState) -> None:
        """Show the current passage, scrolling to the top if it is a new one."""
        self._show()
        if view_state.passage != before.passage:
            self.scroll_to(y=0, animate=False)

    def watch_geometry(self) -> None:
        """Wrap the texts for other columns."""
        self._show()

    def watch_paint(self) -> None:
        """Repaint in the new styles."""
        self._show()

    def watch_explanation(self) -> None:
        """Show the explanation."""
        self._show()

    def watch_with_texts(self) -> None:
        """Show or hide the texts."""
        self._show()

    def _show(self) -> None:
        if self.view is None or self.geometry is None or self.paint is None:
            return
        comparison, texts = self.view.comparison, self.view.texts
        self._passage = passage_of(comparison, self.view_state.passage)
        if self._passage:
            bands = (whole(self._passage, self.view),)
            self._plan = Plan(comparison, bands, texts, self.geometry.text, columns=self.geometry.columns)
            self._painter = Painter(comparison, texts, self.paint, self.geometry, fine=True)
            self._rows = self._rows_of(self._passage, self.view, self._plan, self.geometry.width)
            self.virtual_size = Size(self.geometry.width, len(self._rows) + 1)
        self.refresh()

    def _rows_of(self, passage: Passage, view: View, plan: Plan, width: int) -> list[Row]:
        """Return the rows below the heading."""
        names = outlet_names(view.comparison)
        explained, sentences = self.explanation
        found_here = *statements(view.comparison, passage, names), *references(view.comparison, passage, names)
        findings = _rows(found_here, width, first=" ")
        strong: list[Row] = [(row, True) for row in (*findings, *note_rows(view.comparison, passage, width))]
        reasons = _rows(sentences if explained == passage.id else (), width)
        matches = _rows((*view.counterparts.statements(passage, names), *self._offer(passage, view.comparison)), width)
        texts: list[Row] = list(range(plan.height)) if self.with_texts else []
        found = strong
        for part in filter(None, (texts, _quiet(matches), _quiet(reasons))):
            found = [*found, *([("", False)] if found and found is not strong else []), *part]
        return found

    def _offer(self, passage: Passage, comparison: Comparison) -> tuple[str, ...]:
        """Return a sentence with the key that accepts a possible match of an unmatched passage, if it has any."""
        if not self._pair_key or links_of(comparison, passage) or not possible_of(comparison, passage):
            return ()
        return (f"{self._pair_key} accepts a possible match, or pairs the sentence with another one.",)

    def render_line(self, y: int) -> Strip:
        """Return one row. The heading stays at the top; texts and explanation scroll below it."""
        passage, plan, painter = self._passage, self._plan, self._painter
        if self.view is None or self.paint is None:
            return Strip.blank(self.size.width)
        if passage is None or plan is None or painter is None:
            return Strip.blank(self.size.width, self.paint.page)
        if y == 0:
            return Strip(_heading(passage, self.view.comparison, self.size.width, self.paint), self.size.width)
        at = y - 1 + self.scroll_offset.y
        row = self._rows[at] if at < len(self._rows) else ("", False)
        if isinstance(row, int):
            strip = painter.strip(plan.row(row), None)
        else:
            strip = Strip([Segment(reserved(row[0]), self.paint.strong if row[1] else self.paint.quiet)])
        return strip.adjust_cell_length(self.size.width, self.paint.page)


def _heading(passage: Passage, comparison: Comparison, width: int, styles: Styles) -> list[Segment]:
    sign = Segment(f"{all_signs(passage).replace(' ', '')} {passage.id}", styles.sign[label(passage)])
    room = width - FRAMED - cell_len(sign.text)
    forms = headings(passage, comparison)
    found = next((form for form in forms if cell_len(form) <= room), forms[-1])
    return headed_rule(found, width, styles, sign)


def headings(passage: Passage, comparison: Comparison) -> tuple[str, ...]:
    """Return the labels, sentences and score of a passage, in several forms from long to short."""
    scored = passage.a and passage.b and passage.content != "verbatim"
    score = f"link score {passage.score:.2f}" if scored else ""
    numbers = place(passage, ("A", "B"))
    brief = numbers.replace(" sentences ", " ").replace(" sentence ", " ")
    rows = (
        (words(passage, comparison), numbers, score),
        (words(passage, comparison), brief, score),
        (words(passage, comparison), brief, score.removeprefix("link ")),
        (figures(passage), brief, score.removeprefix("link ")),
        (brief, score.removeprefix("link ")),
    )
    return tuple(" · ".join(filter(None, row)) for row in rows)


def _quiet(rows: Iterable[str]) -> list[Row]:
    return [(row, False) for row in rows]


def _rows(statements: Iterable[str], width: int, first: str = "  ") -> list[str]:
    """Wrap statements, each with a hanging indent."""
    room = max(20, min(width - 1, WIDEST))
    return [row for one in statements for row in wrap(one, room, first=first, rest=first + "  ")]


def note_rows(comparison: Comparison, passage: Passage, width: int) -> list[str]:
    """Return the lines of the note on a passage; empty if the note has no text."""
    texts = [note.text for note in comparison.notes if note.passage == passage.id and note.text]
    paragraphs = [line for text in texts for line in text.splitlines()]
    rest = " " * (len(NOTE_SIGN) + 2)
    found: list[str] = []
    for line in paragraphs:
        found += wrap(line, max(20, width - 1), first=rest if found else f" {NOTE_SIGN} ", rest=rest)
    return found


def whole(passage: Passage, view: View) -> Band:
    """Return a band with the two sides of a passage next to each other, wherever its sentences are."""
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
    """Return the last piece extended by the next sentence, or the two as separate paragraphs.

    Args:
        before: The last piece.
        both: The pieces of the last sentence and the next one; a single piece if they are in the same paragraph.
    """
    if len(both) == 1:
        return ((before[0], both[0][1]),)
    return before, both[1]
