"""Sentence-transformers models: which are loaded, which are rejected, and what must never happen."""

from __future__ import annotations

import importlib.util
import json
import logging
import os
import subprocess
import sys
import warnings
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

import newsdiff
from newsdiff.reranking import sentence_model as adapter

MODULES = [{"idx": 0, "name": "0", "path": "", "type": "x.Transformer"}, {"idx": 1, "path": "1_Pooling"}]


class Library:
    """The part of sentence-transformers that is used, recording how it was called."""

    def __init__(self, error: Exception | None = None) -> None:
        self.error = error
        self.loaded: list[tuple[str, dict[str, Any]]] = []
        self.offline: list[str | None] = []

    def __call__(self, folder: str, **options: Any) -> Library:
        print("Loading weights: 100%", file=sys.stderr)
        warnings.warn("the model is old", FutureWarning, stacklevel=1)
        logging.getLogger("transformers").warning("some weights were not used")
        if self.error:
            raise self.error
        self.loaded.append((folder, options))
        self.offline.append(os.environ.get("HF_HUB_OFFLINE"))
        return self


@pytest.fixture
def library(monkeypatch: pytest.MonkeyPatch) -> Library:
    """Replaces sentence-transformers; the cache of huggingface_hub has only `known/model`."""
    found = Library()
    _install(monkeypatch, "sentence_transformers", SentenceTransformer=found)
    _install(monkeypatch, "huggingface_hub", snapshot_download=_nothing)
    monkeypatch.delenv("HF_HUB_OFFLINE", raising=False)
    return found


def _install(monkeypatch: pytest.MonkeyPatch, name: str, **members: Any) -> None:
    module = ModuleType(name)
    module.__dict__.update(members)
    monkeypatch.setitem(sys.modules, name, module)


def _nothing(name: str, **options: Any) -> str:
    assert options["local_files_only"] is True
    raise ValueError if " " in name else FileNotFoundError


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A model's folder, with only the files that newsdiff looks at."""
    place = tmp_path / "small-model"
    (place / "1_Pooling").mkdir(parents=True)
    (place / "modules.json").write_text(json.dumps(MODULES), "utf-8")
    (place / "config.json").write_text("{}", "utf-8")
    (place / "model.safetensors").write_bytes(b"weights")
    (place / "1_Pooling" / "config.json").write_text("{}", "utf-8")
    return place


def refused(model: str) -> str:
    with pytest.raises(newsdiff.NewsdiffError) as caught:
        adapter.sentence_model(model)
    message = str(caught.value)
    assert "\n" not in message
    assert message.endswith(".")
    return message


def test_a_model_is_loaded_quietly_offline_and_without_its_own_code(
    library: Library, folder: Path, capfd: pytest.CaptureFixture[str], caplog: pytest.LogCaptureFixture
) -> None:
    model = adapter.sentence_model(str(folder))
    assert model.name == "small-model"
    [(place, options)] = library.loaded
    assert place == str(folder.resolve())
    assert options == {"device": "cpu", "local_files_only": True, "trust_remote_code": False}
    assert library.offline == ["1"]
    assert "HF_HUB_OFFLINE" not in os.environ
    assert capfd.readouterr() == ("", "")
    assert caplog.text == ""


CHANGES: list[tuple[str, Callable[[Path], object], bool]] = [
    ("nothing", lambda _: None, True),
    ("a description", lambda place: (place / "README.md").write_text("new", "utf-8"), True),
    ("weights in another format", lambda place: (place / "pytorch_model.bin").write_bytes(b"old"), True),
    ("a copy for another library", lambda place: (place / "onnx").mkdir(), True),
    ("the weights", lambda place: (place / "model.safetensors").write_bytes(b"Weights"), False),
    ("how words are put together", lambda place: (place / "1_Pooling" / "config.json").write_text("[]"), False),
    ("a vocabulary", lambda place: (place / "vocab.txt").write_text("mayor", "utf-8"), False),
]


@pytest.mark.parametrize(("_what", "change", "same"), CHANGES, ids=[what for what, _, _ in CHANGES])
def test_the_digest_depends_on_every_file_of_the_model(
    library: Library, folder: Path, _what: str, change: Callable[[Path], object], same: bool
) -> None:
    before = adapter.sentence_model(str(folder)).sha256
    change(folder)
    assert (adapter.sentence_model(str(folder)).sha256 == before) == same


def test_weights_in_the_old_format_are_used_if_there_are_no_others(library: Library, folder: Path) -> None:
    (folder / "model.safetensors").rename(folder / "pytorch_model.bin")
    before = adapter.sentence_model(str(folder)).sha256
    (folder / "pytorch_model.bin").write_bytes(b"others")
    assert adapter.sentence_model(str(folder)).sha256 != before


NAMES = [
    # what is asked for, what is looked for in the cache
    ("all-MiniLM-L6-v2", ["sentence-transformers/all-MiniLM-L6-v2", "all-MiniLM-L6-v2"]),
    ("intfloat/multilingual-e5-small", ["intfloat/multilingual-e5-small"]),
]


@pytest.mark.parametrize(("name", "looked_for"), NAMES)
def test_a_name_is_looked_up_in_the_cache(
    library: Library, folder: Path, monkeypatch: pytest.MonkeyPatch, name: str, looked_for: list[str]
) -> None:
    asked: list[str] = []

    def cached(wanted: str, **_: Any) -> str:
        asked.append(wanted)
        if wanted != looked_for[-1]:
            raise FileNotFoundError
        return str(folder)

    _install(monkeypatch, "huggingface_hub", snapshot_download=cached)
    assert adapter.sentence_model(name).name == name
    assert asked == looked_for


NOWHERE = ["no-such-model", "no/such", "../elsewhere", "a b", "", "x" * 5000, "nul\0"]


@pytest.mark.parametrize("name", NOWHERE, ids=lambda name: repr(name[:12]))
def test_an_unknown_model_is_rejected(library: Library, name: str) -> None:
    message = refused(name)
    assert message.startswith("There is no model '")
    assert "newsdiff downloads none" in message
    assert "\0" not in message


def test_a_model_name_does_not_act_on_the_terminal(library: Library) -> None:
    assert "\x1b" not in refused("\x1b[31mred")


def _write(folder: Path, content: str) -> None:
    (folder / "modules.json").write_text(content, "utf-8")


BROKEN: list[tuple[Callable[[Path], object], str]] = [
    (lambda folder: (folder / "modules.json").unlink(), "is not a sentence-transformers model (no modules.json)"),
    (lambda folder: _write(folder, "[{"), "cannot be loaded"),
    (lambda folder: _write(folder, '{"a": 1}'), "cannot be loaded"),
    (lambda folder: _write(folder, "[1]"), "cannot be loaded"),
    (lambda folder: _write(folder, '[{"path": "../.."}]'), "cannot be loaded (part of it is outside its folder)"),
    (lambda folder: _write(folder, '[{"path": "/etc"}]'), "cannot be loaded (part of it is outside its folder)"),
]


@pytest.mark.parametrize(("break_it", "message"), BROKEN)
def test_a_folder_without_a_model_is_rejected(
    library: Library, folder: Path, break_it: Callable[[Path], object], message: str
) -> None:
    break_it(folder)
    assert message in refused(str(folder))
    assert library.loaded == []


ERRORS = [
    (OSError("Error no file named model.safetensors found in it.\nSee more"), "no file named model.safetensors"),
    (RuntimeError("\x1b[2Jsize mismatch"), "[2Jsize mismatch"),
    (KeyError(), "KeyError"),
    (ValueError("x" * 1000), "x" * 120),
]


@pytest.mark.parametrize(("error", "message"), ERRORS, ids=["missing", "hostile", "wordless", "endless"])
def test_a_model_that_cannot_be_loaded_is_reported_in_one_sentence(
    library: Library, folder: Path, error: Exception, message: str
) -> None:
    library.error = error
    sentence = refused(str(folder))
    assert message in sentence
    assert "\x1b" not in sentence
    assert len(sentence) < 200 + len(str(folder))


@pytest.mark.parametrize("missing", ["sentence_transformers", "huggingface_hub"])
def test_a_missing_extra_is_reported_with_how_to_install_it(
    library: Library, monkeypatch: pytest.MonkeyPatch, folder: Path, missing: str
) -> None:
    monkeypatch.setitem(sys.modules, missing, None)
    message = refused("some-model" if missing == "huggingface_hub" else str(folder))
    assert "pip install 'newsdiff[semantic]'" in message


def test_lone_surrogates_and_endless_sentences_are_accepted() -> None:
    assert adapter.readable("a\ud800b") == "a?b"
    assert len(adapter.readable("x" * 1_000_000)) == adapter.LONGEST


def test_without_a_model_nothing_of_this_is_loaded() -> None:
    script = (
        "import sys, newsdiff; newsdiff.explain(newsdiff.compare('Rain fell.', 'It rained.'), 1); "
        "print(*[name for name in sys.modules if 'reranking' in name or name == 'sentence_transformers'])"
    )
    run = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert run.stdout.split() == []


installed = pytest.mark.skipif(
    importlib.util.find_spec("sentence_transformers") is None, reason="sentence-transformers is not installed"
)
WORDS = "[PAD] [UNK] [CLS] [SEP] [MASK] the mayor resigned on monday quit rain fell in lviv . , again".split()


@pytest.fixture(scope="module")
def tiny(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An untrained model of two small layers, as saved by the library itself."""
    place = tmp_path_factory.mktemp("models") / "tiny"
    (place / "1_Pooling").mkdir(parents=True)
    (place / "vocab.txt").write_text("\n".join(WORDS), "utf-8")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        import torch
        from sentence_transformers import SentenceTransformer, models
        from transformers import BertConfig, BertModel, BertTokenizer

        torch.manual_seed(7)
        parts = place.with_name("parts")
        BertTokenizer(str(place / "vocab.txt")).save_pretrained(parts)
        size = {"hidden_size": 16, "num_hidden_layers": 2, "num_attention_heads": 2, "intermediate_size": 32}
        BertModel(BertConfig(vocab_size=len(WORDS), **size)).save_pretrained(parts)
        transformer = models.Transformer(str(parts))
        pooling = models.Pooling(16)
        SentenceTransformer(modules=[transformer, pooling], device="cpu").save(str(place))
    return place


@installed
def test_a_real_model_gives_reproducible_results(
    tiny: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    capfd.readouterr()
    model = newsdiff.sentence_model(str(tiny))
    a = "The mayor of Lviv resigned on Monday. Rain fell. Trains ran late."
    b = "On Monday the mayor quit. Rain fell again. Schools were closed."
    comparison = newsdiff.compare(a, b, embedder=model)
    assert capfd.readouterr() == ("", "")
    assert comparison.settings.model == "tiny"
    assert len(comparison.settings.model_sha256) == 64
    assert comparison.likenesses
    assert all(-1 <= one.value <= 1 for one in comparison.likenesses)
    assert newsdiff.compare(a, b, embedder=newsdiff.sentence_model(str(tiny))).to_json() == comparison.to_json()


@installed
def test_a_real_model_with_damaged_weights_is_rejected(tiny: Path, tmp_path: Path) -> None:
    import shutil

    torn = tmp_path / "torn"
    shutil.copytree(tiny, torn)
    weights = torn / "model.safetensors"
    weights.write_bytes(weights.read_bytes()[:-100])
    assert "cannot be loaded" in refused(str(torn))
