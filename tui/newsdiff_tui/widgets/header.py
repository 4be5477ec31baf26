"""The header, with both outlets, their titles and shares, and the reader's place.

Above them is a warning if the articles are in different languages or seem to be about different events.
"""

from __future__ import annotations

from collections.abc import Iterable

from rich.cells import cell_len
from rich.segment import Segment
from rich.style import Style
from textual.reactive import reactive
from textual.strip import Strip
from textual.widget import Widget

from newsdiff.model import Article, Comparison, Share, Side
from newsdiff.model.labels import BY_VALUE
from newsdiff.outputs.naming import article_names
from newsdiff.outputs.notices import hardly_comparable
from newsdiff.text.wrapping import wrap
from newsdiff_tui.layout.cells import reserved
from newsdiff_tui.layout.geometry import Geometry
from newsdiff_tui.layout.panes.connecting import ruled
from newsdiff_tui.layout.shares import Figure, bar, figures
from newsdiff_tui.layout.view import distinct, fitted
from newsdiff_tui.painting.painter import headed_rule
from newsdiff_tui.painting.styles import Styles
from newsdiff_tui.state.filters import discrepancies, state
from newsdiff_tui.state.labels import sign
from newsdiff_tui.state.navigation import ViewState
from newsdiff_tui.state.position import position

LONGEST_BAR = 48
SHORTEST_BAR = 6
FRAMED = 10
"""Number of cells that the rule takes before, between and after the words in it."""


class ArticleHeader(Widget):
    """Three rows with names, shares, and a rule with the position, below a warning if there is one."""

    DEFAULT_CSS = """
    ArticleHeader { height: 3; }
    """

    comparison: reactive[Comparison | None] = reactive(None, always_update=True)
    view_state: reactive[ViewState] = reactive(ViewState)
    geometry: reactive[Geometry | None] = reactive(None)
    paint: reactive[Styles | None] = reactive(None)

    def __init__(self, key: str, *, plain: bool, classes: str = "") -> None:
        """Create a header, without colours if `plain`; `key` is the key that shows everything."""
        super().__init__(classes=classes)
        self._key = key
        self._plain = plain
        self._notice = ""
        self._notice_rows: list[str] = []

    def watch_comparison(self, comparison: Comparison | None) -> None:
        """Make room for a warning about a new comparison."""
        self._notice = next(hardly_comparable(comparison), "") if comparison else ""
        self.on_resize()

    def on_resize(self) -> None:
        """Wrap the warning for the width of the screen."""
        self._notice_rows = notice_rows(self._notice, self.app.size.width)
        self.styles.height = 3 + len(self._notice_rows)

    def render_line(self, y: int) -> Strip:
        """Return one of the rows."""
        if self.comparison is None or self.geometry is None or self.paint is None:
            return Strip.blank(self.size.width)
        if y < len(self._notice_rows):
            row = Strip([Segment(reserved(self._notice_rows[y]), self.paint.strong)])
            return row.adjust_cell_length(self.size.width, self.paint.page)
        y -= len(self._notice_rows)
        return _Rows(self.comparison, self.view_state, self.geometry, self.paint, self._key, plain=self._plain).row(
            y, self.size.width
        )


class _Rows:
    """The three rows of the header for one state of the screen."""

    def __init__(
        self,
        comparison: Comparison,
        view_state: ViewState,
        geometry: Geometry,
        styles: Styles,
        key: str,
        *,
        plain: bool,
    ) -> None:
        self._comparison = comparison
        self._view_state = view_state
        self._geometry = geometry
        self._paint = styles
        self._key = key
        self._plain = plain

    def row(self, y: int, width: int) -> Strip:
        """Return one of the rows at a width."""
        left, right = self._geometry.halves
        comparison, provenance = self._comparison, self._comparison.provenance
        if y == 0:
            segments = [
                *self._outlet(comparison.a, "a", left),
                *self._rule(),
                *self._outlet(comparison.b, "b", right),
            ]
        elif y == 1:
            segments = [
                *self._shares(provenance.a, "a", left),
                *self._rule(),
                *self._shares(provenance.b, "b", right),
            ]
        else:
            return Strip(self._position(width), width)
        return Strip(segments, self._geometry.width).adjust_cell_length(width, self._paint.page)

    def _rule(self) -> list[Segment]:
        return [Segment(drawn, self._paint.rule) for drawn, _ in ruled(self._geometry.rule)]

    def _outlet(self, article: Article, side: Side, width: int) -> list[Segment]:
        rooms = tuple(max(1, half - 3) for half in self._geometry.halves)
        outlet = distinct(article_names(self._comparison.articles), (rooms[0], rooms[1]))[side == "b"]
        title = article.document.title
        bold = self._paint.page + Style(bold=True)
        segments = [Segment(f" {side.upper()} ", self._paint.side[side])]
        room = width - 3
        name = fitted(outlet, min(room, cell_len(fitted(outlet, 200).rstrip())))
        segments.append(Segment(name, bold))
        room -= cell_len(name)
        if title and room > 8:
            segments.append(Segment(f"  {fitted(title, room - 3)} ", self._paint.quiet))
        else:
            segments.append(Segment(" " * room, self._paint.page))
        return segments

    def _shares(self, share: Share, side: Side, width: int) -> list[Segment]:
        """Return a bar and figures. The figures have names if these fit on both sides, otherwise signs."""
        found = figures(share, side)
        if not found:
            return [Segment("   no words".ljust(width), self._paint.quiet)]
        worded, cells = self._bar_form()
        texts = [self._figure(figure, worded) for figure in found]
        while texts and _cells(texts) > width - 3:
            texts.pop()
        segments = [Segment("   ", self._paint.page)]
        for name, size in bar(share, side, cells) if cells >= SHORTEST_BAR else ():
            segments.append(Segment((BY_VALUE[name].texture if self._plain else "▄") * size, self._paint.block[name]))
        for figure in texts:
            segments += figure
        done = sum(cell_len(segment.text) for segment in segments)
        return [*segments, Segment(" " * (width - done), self._paint.page)]

    def _bar_form(self) -> tuple[bool, int]:
        """Return whether figures have names, and the length of the bars, which is the same on both sides."""
        widths = self._geometry.halves
        shares = self._comparison.provenance.a, self._comparison.provenance.b
        sides: tuple[Side, Side] = ("a", "b")

        def room(worded: bool) -> int:
            """Return the number of cells available for a bar on the narrower side."""
            return min(
                width - 4 - _cells([self._figure(figure, worded) for figure in figures(share, side)])
                for width, share, side in zip(widths, shares, sides, strict=True)
            )

        worded = room(True) >= SHORTEST_BAR * 2
        return worded, min(LONGEST_BAR, room(worded))

    def _figure(self, figure: Figure, worded: bool) -> list[Segment]:
        name, value, words = figure
        text = f" {value} {words}" if worded else value
        gap = "  " if worded else " "
        return [Segment(gap + sign(name), self._paint.sign[name]), Segment(text, self._paint.page)]

    def _position(self, width: int) -> list[Segment]:
        """Return the position, always with the filter, and with the number of discrepancies if there is room."""
        shown = state(self._comparison, self._view_state, self._key)
        hides = self._view_state.hides_any
        if hides and cell_len(shown) > width // 2:
            shown = f"{self._key} shows all"
        place = position(self._comparison, self._view_state, width - FRAMED - (cell_len(shown) if hides else 0))
        if not hides:
            room = min(width // 2, width - FRAMED - cell_len(fitted(place, 500).rstrip()))
            found, brief = (discrepancies(self._comparison, brief=brief) for brief in (False, True))
            forms = (" · ".join(filter(None, parts)) for parts in ((found, shown), (brief, shown), (found,), (brief,)))
            shown = next((form for form in forms if cell_len(form) <= room), "")
        tail = Segment(shown, self._paint.accent if hides else self._paint.quiet)
        return headed_rule(place, width, self._paint, tail=tail)


def notice_rows(notice: str, width: int) -> list[str]:
    """Return the rows of a warning at the top of the screen; none if it is empty."""
    return list(wrap(notice, max(20, width - 1), first=" ", rest=" ")) if notice else []


def _cells(figures: Iterable[Iterable[Segment]]) -> int:
    return sum(cell_len(segment.text) for figure in figures for segment in figure)
