"""The one error that newsdiff raises on purpose."""

from __future__ import annotations


class NewsdiffError(Exception):
    """Something that the user can mend: one sentence that says what, where, and what to do."""
