"""Loading and running a local sentence-transformers model.

Nothing is downloaded: a model is given by a folder, or by the name of a model that the user has already downloaded.
Code that comes with a model is not run. Models run on the CPU, so that results are reproducible. The library's output
while loading is suppressed, because the app uses the terminal.
"""

from __future__ import annotations

import atexit
import hashlib
import io
import json
import os
import sys
import threading
import warnings
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, redirect_stderr, redirect_stdout
from pathlib import Path
from typing import Any

from newsdiff.errors import NewsdiffError
from newsdiff.text.sanitize import sanitize

BATCH = 32
"""Number of sentences embedded between progress reports; a batch takes about half a second on one processor."""

LONGEST = 8_000
"""Maximum length of a sentence that is passed to a model, in code points; most models read less."""

_OFFLINE = {"HF_HUB_OFFLINE": "1", "TRANSFORMERS_OFFLINE": "1", "TOKENIZERS_PARALLELISM": "false"}
_INSTALL = "pip install 'newsdiff[semantic]'"
_TELLING = {".json", ".txt", ".model", ".safetensors"}
"""Suffixes of the files that make up a model; `.bin` files count only if there are no `.safetensors` files."""


class SentenceModel:
    """A loaded model.

    Attributes:
        name: The requested name, or the last part of the folder's path.
        sha256: The digest of its files.
    """

    def __init__(self, name: str, sha256: str, loaded: Any) -> None:
        self.name, self.sha256 = name, sha256
        self._loaded = loaded

    def embed(self, texts: Sequence[str], on_progress: Callable[[float], None]) -> Vectors:
        """Embed the texts, each distinct text once, in batches of similar length."""
        import numpy

        distinct = sorted(dict.fromkeys(texts), key=lambda text: (-len(text), text))
        rows: dict[str, Any] = {}
        for start in range(0, len(distinct), BATCH):
            on_progress(start / len(distinct))
            some = distinct[start : start + BATCH]
            rows.update(zip(some, self._encode([readable(text) for text in some]), strict=True))
        vectors = numpy.stack([rows[text] for text in texts])
        if not numpy.isfinite(vectors).all():
            raise NewsdiffError(f"{_named(self.name)} gives no usable result for these sentences: try another model.")
        return Vectors(vectors)

    def _encode(self, texts: list[str]) -> Any:
        try:
            with _in_library():
                return self._loaded.encode(
                    texts, batch_size=BATCH, normalize_embeddings=True, convert_to_numpy=True, show_progress_bar=False
                )
        except MemoryError:
            raise
        except Exception as error:
            raise NewsdiffError(f"{_named(self.name)} failed ({_reason(error)}): try another model.") from error


class Vectors:
    """The embeddings of some texts, one unit vector per row."""

    def __init__(self, vectors: Any) -> None:
        self.vectors = vectors

    def cosines(self, text: int, others: Sequence[int]) -> Sequence[float]:
        """Return the cosine similarity of a text to each of the others."""
        found: list[float] = (self.vectors[list(others)] @ self.vectors[text]).tolist()
        return found


def sentence_model(model: str) -> SentenceModel:
    """Load a model.

    Args:
        model: Its folder, or its name in the cache of huggingface_hub.

    Raises:
        NewsdiffError: The library is not installed, the model is not on this machine, or it cannot be loaded.
    """
    with _offline():
        try:
            folder = _folder(model)
            parts = _parts(model, folder)
            with _in_library():
                from sentence_transformers import SentenceTransformer
        except ImportError as error:
            missing = f"--semantic needs sentence-transformers, which cannot be loaded ({_reason(error)})"
            raise NewsdiffError(f"{missing}: {_INSTALL}, or leave --semantic out.") from error
        try:
            with _in_library():
                loaded = SentenceTransformer(str(folder), device="cpu", local_files_only=True, trust_remote_code=False)
            digest = _digest(folder, parts)
        except MemoryError:
            raise
        except Exception as error:
            raise NewsdiffError(f"{_named(model)} cannot be loaded ({_reason(error)}): download it again.") from error
    return SentenceModel(_title(model, folder), digest, loaded)


def _folder(model: str) -> Path:
    """Return the folder of a model."""
    if os.path.isdir(model):  # noqa: PTH112 - which says no, too, of what can be no path
        return Path(model).resolve()
    for name in (model,) if "/" in model else (f"sentence-transformers/{model}", model):
        if (found := _cached(name)) is not None:
            return found
    raise NewsdiffError(
        f"There is no model '{sanitize(model)}', neither a folder nor a name in the cache of huggingface_hub: newsdiff "
        "downloads none, so download it first, or give its folder."
    )


def _title(model: str, folder: Path) -> str:
    """Return the name of a model, which for a folder is the last part of its path."""
    return folder.name if os.path.isdir(model) else model  # noqa: PTH112 - as above


def _cached(name: str) -> Path | None:
    """Return the folder of a downloaded model, or None."""
    from huggingface_hub import snapshot_download

    try:
        with _in_library():
            place = snapshot_download(
                name, local_files_only=True, cache_dir=os.environ.get("SENTENCE_TRANSFORMERS_HOME") or None
            )
    except (OSError, ValueError):
        return None  # missing, or not a valid name for a model
    return Path(place)


def _parts(model: str, folder: Path) -> list[Path]:
    """Return the folders of a model's parts, as listed in `modules.json`."""
    try:
        listed = json.loads((folder / "modules.json").read_text("utf-8"))
        parts = sorted({folder / part["path"] for part in listed} - {folder})
        if not all(part.resolve().is_relative_to(folder) for part in parts):
            raise ValueError("part of it is outside its folder")
        return [folder, *parts]
    except FileNotFoundError:
        pass
    except (OSError, ValueError, TypeError, KeyError) as error:
        raise NewsdiffError(f"{_named(model)} cannot be loaded ({_reason(error)}): download it again.") from error
    raise NewsdiffError(f"{_named(model)} is not a sentence-transformers model (no modules.json): choose another.")


def _digest(folder: Path, parts: list[Path]) -> str:
    """Return a digest of the names and contents of all files that make up a model."""
    whole = hashlib.sha256()
    for part in parts:
        names = sorted(path.name for path in part.iterdir() if path.is_file()) if part.is_dir() else []
        suffixes = _TELLING if any(name.endswith(".safetensors") for name in names) else {*_TELLING, ".bin"}
        for name in names:
            if Path(name).suffix in suffixes:
                with (part / name).open("rb") as file:
                    digest = hashlib.file_digest(file, "sha256").hexdigest()
                whole.update(f"{(part / name).relative_to(folder).as_posix()} {digest}\n".encode())
    return whole.hexdigest()


@contextmanager
def _offline() -> Iterator[None]:
    """Prevent the libraries from looking for models on the network."""
    before = {name: os.environ.get(name) for name in _OFFLINE}
    os.environ.update(_OFFLINE)
    try:
        yield
    finally:
        for name, value in before.items():
            if value is None:
                os.environ.pop(name, None)
            else:
                os.environ[name] = value


_WORKING = threading.Lock()
"""A lock held during calls into the library. Python must not exit meanwhile, because a thread inside the library would
crash the process with a core dump.
"""


@atexit.register
def _leave() -> None:
    """Wait for running calls into the library, and prevent further ones.

    Errors from modules that cannot be loaded or unloaded during shutdown are suppressed.
    """
    if not _WORKING.acquire(blocking=False):
        sys.unraisablehook = lambda _: None
        _WORKING.acquire()


@contextmanager
def _in_library() -> Iterator[None]:
    """Hold the lock, and suppress warnings, logs and progress bars that the library writes to stderr."""
    import logging

    with _WORKING:
        disabled = logging.root.manager.disable
        logging.disable(logging.CRITICAL)
        try:
            with warnings.catch_warnings(), redirect_stderr(io.StringIO()), redirect_stdout(io.StringIO()):
                warnings.simplefilter("ignore")
                yield
        finally:
            logging.disable(disabled)


def readable(text: str) -> str:
    """Return a sentence in a form that models can read: at most `LONGEST` code points, without lone surrogates."""
    return text[:LONGEST].encode("utf-8", "replace").decode("utf-8")


def _named(model: str) -> str:
    return f"The model '{sanitize(model)}'"


def _reason(error: Exception) -> str:
    """Return the first line of a library's error message, or the type of the error."""
    lines = str(error).strip().splitlines()
    reason = sanitize(lines[0]).rstrip(". ") if lines else ""
    return reason[:_LONGEST_REASON] if reason else type(error).__name__


_LONGEST_REASON = 120
"""Maximum length of a library's error message that is shown, in characters."""
