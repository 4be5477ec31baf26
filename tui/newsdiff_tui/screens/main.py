"""The main screen, with both articles, header, overview, detail and footer.

It owns the comparison and the reader's place, and passes both to its widgets. Widgets post messages to it, and
controllers get the functions that they need.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.reactive import reactive
from textual.widgets import Static

from newsdiff.model import Comparison
from newsdiff_tui.controllers.context import Context
from newsdiff_tui.controllers.controllers import Controllers
from newsdiff_tui.controllers.explanations import FIRST_AFTER, UNASKED_UP_TO, Explanation
from newsdiff_tui.controllers.notices import NoticesController
from newsdiff_tui.keymap.commands import SPARE, bindings
from newsdiff_tui.layout.arrangement import Arrangement, Layout
from newsdiff_tui.layout.geometry import TOO_LOW, TOO_NARROW, TOO_SMALL, Geometry
from newsdiff_tui.layout.view import View, view
from newsdiff_tui.providers import commands_provider, passages_provider
from newsdiff_tui.screens.command_screen import CommandScreen
from newsdiff_tui.screens.main_commands import commands
from newsdiff_tui.screens.main_search import MainSearch
from newsdiff_tui.state.filters import KINDS, alone, everything, revealing
from newsdiff_tui.state.labels import Kind
from newsdiff_tui.state.navigation import Moving, ViewState, at, passage_of, start
from newsdiff_tui.widgets.articles import Articles
from newsdiff_tui.widgets.detail import Detail
from newsdiff_tui.widgets.footer import CommandFooter
from newsdiff_tui.widgets.header import ArticleHeader
from newsdiff_tui.widgets.pointed_panes import PointedPanes

if TYPE_CHECKING:
    from newsdiff_tui.layout.searching import Hit
    from newsdiff_tui.settings.remembered import Look
    from newsdiff_tui.state.workspace import Workspace
    from newsdiff_tui.widgets.passage_table import PassageTable


class MainScreen(CommandScreen):
    """Shows a comparison and the reader's place in it."""

    COMMANDS: ClassVar = {commands_provider, passages_provider}
    BINDINGS: ClassVar[list[BindingType]] = [
        *bindings(),
        Binding("enter", "pair", show=False, priority=True),
        Binding("escape", "cancel", show=False, priority=True),
    ]
    PRIOR = frozenset({"pair", "cancel"})
    kinds = KINDS
    DEFAULT_CSS = """
    MainScreen Detail.-folded { display: none; }
    """

    # Both are set in __init__. They always update, because equal comparisons may belong to different articles.
    comparison: reactive[Comparison] = reactive(None, init=False, always_update=True)  # type: ignore[arg-type]
    view: reactive[View] = reactive(None, init=False, always_update=True)  # type: ignore[arg-type]
    """The comparison prepared for painting."""
    view_state: reactive[ViewState] = reactive(ViewState, init=False)
    """The reader's place in the comparison."""
    arrangement: reactive[Arrangement] = reactive(Arrangement, init=False)
    """How the reader has arranged the screen."""
    geometry: reactive[Geometry | None] = reactive(None, init=False)
    hits: reactive[tuple[Hit, ...]] = reactive((), init=False)
    """The hits of the current search."""
    explanation: reactive[Explanation] = reactive((0, ()), init=False)
    """The explanation of the current passage's labels."""
    passage_unseen: reactive[bool] = reactive(True, init=False)
    """Whether the current passage is at least partly out of view."""

    def __init__(self, workspace: Workspace, look: Look, *, place: int | None = None, back: bool = False) -> None:
        """Show a workspace in the remembered arrangement.

        Args:
            workspace: The workspace.
            look: The appearance remembered from the last run.
            place: The initial passage. The default is that of the workspace or, if it has none, the first difference.
            back: Whether Escape returns to the screen from which this one was opened.
        """
        super().__init__(workspace.commands)
        self._place = workspace.place if place is None else place
        self._back = back
        self.set_reactive(MainScreen.comparison, workspace.session.comparison)
        self.set_reactive(MainScreen.view, view(workspace.session.comparison))
        self.set_reactive(MainScreen.arrangement, Arrangement.remembered(look.layout, look.share))
        self.workspace = workspace
        self.notices = NoticesController(self._notify_alone, self.dialog_open)
        context = Context(
            comparison=lambda: self.comparison,
            view_state=lambda: self.view_state,
            set_comparison=self.set_comparison,
            set_note=self.set_note,
            set_pairing=self._set_pairing,
            go_to=self.go_to,
            ask=self.open,
            notify=self.notices.notify,
            clear_notices=lambda: self.app.clear_notifications(),  # noqa: PLW0108 - no app yet
            dialog_open=self.dialog_open,
            background=self.background,
        )
        self.search: MainSearch = MainSearch(self)
        self.controllers: Controllers = Controllers(
            context,
            workspace,
            every=self.set_interval,
            first_in_view=lambda hits: self.articles.first_in_view(hits),  # noqa: PLW0108 - composed later
            show_search=self.search.show,
            show_explanation=self._show_explanation,
        )
        self.functions = commands(self)

    def compose(self) -> ComposeResult:
        """Compose the header, the articles, the detail panel, and the footer."""
        own, plain = MainScreen, self.app.no_color
        yield ArticleHeader(self.key_of("show-all"), plain=plain, classes="part").data_bind(
            own.comparison, own.view_state, own.geometry, own.paint
        )
        yield Articles({one.id: one.shown for one in self.commands}, plain=plain, classes="part").data_bind(
            own.comparison, own.view, own.view_state, own.geometry, own.paint, own.hits
        )
        yield Detail(self.key_of("unpair"), classes="part").data_bind(
            own.view, own.view_state, own.geometry, own.paint, own.explanation, with_texts=own.passage_unseen
        )
        yield CommandFooter(self.commands, SPARE, classes="part").data_bind(own.paint)
        yield Static(TOO_SMALL, id="too-small", markup=False)

    def on_mount(self) -> None:
        """Go to the initial place."""
        self.follow()
        self.lay_out_as(self.arrangement.layout)
        first = start(self.comparison)
        place = first if self._place is None else at(self.comparison, self._place)
        self.view_state = replace(place, note=self._opening_note(resumed=place.passage != first.passage))
        self.set_timer(FIRST_AFTER, self.explain)
        self.call_after_refresh(self._begin, self.workspace.session.message)

    def _opening_note(self, *, resumed: bool) -> str:
        if self._back:
            return "Esc goes back to the table"
        remembered = self.arrangement.welcome(self.app.size.width, self.key_of("layout"), brief=resumed)
        if resumed:
            top = f"{self.key_of('top')} goes to the top"
            return f"where you left off; {remembered or top}"
        return self.workspace.hint or remembered

    def _begin(self, news: str) -> None:
        """Show hints and warnings, and watch the files, after the first screen is displayed."""
        if self.workspace.warning:
            self.warn("\n".join(filter(None, (self.workspace.warning, news))))
        else:
            self.notices.notify(news)
        self.controllers.reload.watch()

    def action_pair(self) -> None:
        """Pair the sentence chosen first with a sentence of the current passage."""
        self.controllers.corrections.pair()

    def action_cancel(self) -> None:
        """Close notifications, then do the first of these that applies: cancel a reload or pairing, end a search, show
        everything, go back.
        """
        self.app.clear_notifications()
        if self.controllers.cancellable:
            self.controllers.cancel()
        elif self.hits:
            self.search.end()
        elif self.view_state.hides_any:
            self.view_state = everything(self.view_state)
        elif self._back:
            self.controllers.shut_down()
            self.dismiss()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Enable Enter for pairing only if a sentence is being paired."""
        if action == "pair" and not self.controllers.corrections.pairing:
            return False
        return super().check_action(action, parameters)

    def show_only(self, kind: Kind) -> None:
        """Show only one kind of difference."""
        self.view_state = alone(self.comparison, self.view_state, kind)

    def set_comparison(self, comparison: Comparison, view_state: ViewState, moved: Moving | None = None) -> None:
        """Show another comparison, keeping the text in its position on the screen."""
        self.controllers.search.reset()
        self.hits, self.explanation = (), (0, ())
        self.comparison = comparison
        self.view = view(comparison, moved)
        self.lay_out()
        self.view_state = view_state

    def set_note(self, note: str) -> None:
        """Show a note in the header until the next step."""
        self.view_state = replace(self.view_state, note=note)

    def _set_pairing(self, sentence: str) -> None:
        shown = everything(self.view_state) if sentence else self.view_state  # a filter may hide the other sentence
        self.view_state = replace(shown, pairing=sentence, note="")

    def go_to(self, passage: int) -> None:
        """Go to a passage, showing everything if it is hidden."""
        if self.arrangement.layout == "table":
            self.lay_out_as("level")
        view_state = revealing(self.view_state, passage_of(self.comparison, passage))
        self.view_state = at(self.comparison, passage, before=view_state)

    def _notify_alone(self, sentence: str) -> None:
        self.app.clear_notifications()
        self.notify(sentence)

    @property
    def articles(self) -> Articles:
        """The panes, the overview and the table."""
        return self.query_one(Articles)

    @property
    def panes(self) -> PointedPanes:
        """The two articles."""
        return self.articles.panes

    @property
    def shows_detail(self) -> bool:
        """Whether the detail panel is open."""
        return self.arrangement.shows_detail(*self.app.size)

    def on_resize(self) -> None:
        """Divide the new size among the widgets."""
        self.lay_out()

    def lay_out(self) -> None:
        """Divide the size of the screen among the widgets."""
        width, height = self.app.size
        self.set_class(width < TOO_NARROW or height < TOO_LOW, "-too-small")
        detail = self.query_one(Detail)
        detail.set_class(not self.shows_detail, "-folded")
        detail.styles.height = max(6, min(14, height // 5))
        self.geometry = self.arrangement.geometry(self.comparison, width)

    def lay_out_as(self, layout: Layout) -> None:
        """Show the articles in another layout."""
        self.arrangement = self.arrangement.with_layout(layout, self.app.size.width)
        self.lay_out()
        self.articles.show_table(layout == "table")

    @on(PointedPanes.Selected)
    def _select(self, message: PointedPanes.Selected) -> None:
        view_state = revealing(self.view_state, passage_of(self.comparison, message.passage))
        self.view_state = at(self.comparison, message.passage, message.side, view_state)

    @on(PointedPanes.Moved)
    def _look(self) -> None:
        passage = passage_of(self.comparison, self.view_state.passage)
        self.passage_unseen = passage is None or not self.panes.shows(passage)

    @on(PointedPanes.Divided)
    def _divide(self, message: PointedPanes.Divided) -> None:
        self.arrangement = self.arrangement.divided(message.share)
        self.lay_out()

    def on_passage_table_chosen(self, message: PassageTable.Chosen) -> None:
        """Show a passage of the table in the articles."""
        self.go_to(message.passage)

    def watch_view_state(self) -> None:
        """Explain the new current passage, after it is displayed."""
        self.call_after_refresh(self.explain)

    def explain(self) -> None:
        """Explain the current passage, if the explanation is visible."""
        self._look()
        short = sum(len(article.sentences) for article in self.comparison.articles) <= UNASKED_UP_TO
        shown = self.app.screen is not self or (short and self.shows_detail)
        if shown and self.view_state.passage is not None:
            self.controllers.explanations.explain(self.comparison, self.view_state.passage)

    def _show_explanation(self, comparison: Comparison, explanation: Explanation) -> None:
        if comparison is self.comparison:
            self.explanation = explanation
