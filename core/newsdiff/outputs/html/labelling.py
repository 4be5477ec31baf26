"""Label texts for the templates, with the names of outlets isolated from the text around them.

An outlet's name may be in a right-to-left script; `<bdi>` prevents it from reordering its neighbours.
"""

from __future__ import annotations

from markupsafe import Markup

from newsdiff.model import Passage
from newsdiff.model.labels import CONTENTS, Label, content, labels
from newsdiff.outputs.wording import capitalized


class LabelWords:
    """The label texts in a report.

    Args:
        names: The names of the left and the right article.
    """

    def __init__(self, names: tuple[str, str]) -> None:
        self._a, self._b = (Markup("<bdi>{}</bdi>").format(name) for name in names)

    def name(self, label: Label) -> Markup:
        """Return the name of a label."""
        return Markup(label.name).format(a=self._a, b=self._b)  # noqa: S704  the table is our own text

    def meaning(self, label: Label) -> Markup:
        """Return the meaning of a label."""
        return Markup(label.meaning).format(a=self._a, b=self._b, m="several", n="several")  # noqa: S704

    def brief(self, passage: Passage) -> Markup:
        """Return the content label of a passage, capitalised.

        The outlet's name is for screen readers only, because the column shows which article is meant.
        """
        name = capitalized(content(passage).name)
        if content(passage) in CONTENTS:
            name = name.replace(" in {", '<span class="quiet"> in {').replace("}", "}</span>")
        return Markup(name).format(a=self._a, b=self._b)  # noqa: S704

    def heading(self, passage: Passage) -> Markup:
        """Return the labels of a passage, capitalised, such as `Reworded, moved, split`."""
        words = capitalized(", ".join(label.name for label in labels(passage)))
        return Markup(words).format(a=self._a, b=self._b)  # noqa: S704
