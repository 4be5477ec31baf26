"""What a model has to offer to be asked about sentences."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence


class Embedded(Protocol):
    """Texts, placed by a model so that those that say the same lie close together."""

    def cosines(self, text: int, others: Sequence[int]) -> Sequence[float]:
        """The cosines of the angles between a text and others, all named by their index: 1 for the same direction."""
        ...


class Embedder(Protocol):
    """A model that places texts; the same texts in the same order always come to lie alike."""

    @property
    def name(self) -> str:
        """What the model is called, for the settings of a comparison."""
        ...

    @property
    def sha256(self) -> str:
        """The digest of all that makes the model what it is, for the settings of a comparison."""
        ...

    def embed(self, texts: Sequence[str], on_progress: Callable[[float], None]) -> Embedded:
        """Place the texts; `on_progress` hears how much is done, from 0 to 1, and may raise to give up."""
        ...
