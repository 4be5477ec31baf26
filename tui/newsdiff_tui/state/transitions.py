"""The table of pure functions for commands that only change the view state."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from newsdiff.model import Comparison
from newsdiff.model.labels import CONTENTS
from newsdiff_tui.state.filters import everything
from newsdiff_tui.state.navigation import ViewState, collapse, other_end, step, step_discrepancy, toggle

Transition = Callable[[Comparison, ViewState], ViewState]

TRANSITIONS: Mapping[str, Transition] = {
    "next": partial(step, forward=True),
    "previous": partial(step, forward=False),
    "next-alike": partial(step, forward=True, alike=True),
    "previous-alike": partial(step, forward=False, alike=True),
    "next-discrepancy": partial(step_discrepancy, forward=True),
    "previous-discrepancy": partial(step_discrepancy, forward=False),
    "other-end": other_end,
    "show-all": lambda _, view_state: everything(view_state),
    "collapse": lambda _, view_state: collapse(view_state),
    **{label.command: partial(toggle, kind=label.role) for label in CONTENTS},
}
"""The functions, keyed by command id."""
