"""The interface of language models that compare sentences."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence


class Embedded(Protocol):
    """The embeddings of some texts; texts with a similar meaning are close together."""

    def cosines(self, text: int, others: Sequence[int]) -> Sequence[float]:
        """Return the cosine similarity of a text to each of the others, all given by index."""
        ...


class Embedder(Protocol):
    """A model that embeds texts. The same texts in the same order must always give the same cosines."""

    @property
    def name(self) -> str:
        """The name of the model, for the settings of a comparison."""
        ...

    @property
    def sha256(self) -> str:
        """The digest of all files of the model, for the settings of a comparison."""
        ...

    def embed(self, texts: Sequence[str], on_progress: Callable[[float], None]) -> Embedded:
        """Embed the texts; `on_progress` is called with the share done, from 0 to 1, and may raise to cancel."""
        ...
