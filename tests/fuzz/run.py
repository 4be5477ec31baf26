"""Fuzz one target: `python tests/fuzz/run.py TARGET --runs 200000`.

With Atheris (`pip install newsdiff[fuzz]`), inputs that reach new code are kept and mutated further; without it, inputs
of the corpus are mutated at random. An input that breaks a law is saved in the folder given by `--found`.
"""

from __future__ import annotations

import argparse
import random
import sys
import tempfile
import time
import traceback
from collections.abc import Callable
from pathlib import Path

from mutation import mutated
from seeds import HERE, seeds

LONGEST = {"read_text": 1000, "read_page": 1300, "segment": 400, "sanitize": 400, "config": 600, "notebook": 2700}
"""Maximum input size by target, else `USUAL`: a few sentences reach all code and run fast."""

USUAL = 200

WATCHED = {
    "read_text": ["newsdiff.reading", "newsdiff.segmenting"],
    "read_page": ["newsdiff.reading"],
    "segment": ["newsdiff.segmenting"],
    "edits": ["newsdiff.diffing", "newsdiff.text.words"],
    "align": ["newsdiff.aligning", "newsdiff.diffing", "newsdiff.labelling", "newsdiff.comparing", "newsdiff.text"],
    "corrections": ["newsdiff.comparing", "newsdiff.labelling"],
    "sanitize": ["newsdiff.text.sanitize"],
    "config": ["newsdiff_tui.keymap.configured", "newsdiff_tui.keymap.key_names"],
    "notebook": ["newsdiff.notebook"],
}
"""Modules whose branches guide Atheris, by target, else `EXPORTS`; every additional module takes time."""

EXPORTS = ["newsdiff.outputs", "newsdiff.comparing.side_by_side", "newsdiff.comparing.explain"]

Target = Callable[[bytes], None]


def main() -> int:
    """Fuzz as the arguments say; return 1 if a law was broken."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("target", help="what to fuzz; several, parted by commas, on one input")
    parser.add_argument("--runs", type=int, default=20_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--plain", action="store_true", help="without Atheris, even where it is installed")
    parser.add_argument("--kept", type=Path, help="a folder for inputs that reach something new")
    parser.add_argument("--found", type=Path, default=Path("found"), help="a folder for what breaks a law")
    given = parser.parse_args()
    kept = given.kept or Path(tempfile.mkdtemp(prefix="newsdiff-kept-"))
    for folder in (kept, given.found):
        folder.mkdir(parents=True, exist_ok=True)
    names = given.target.split(",")
    for number, data in enumerate(seeds(names[0])):
        (kept / f"seed-{number}").write_bytes(data)
    for path in (path for name in names for path in sorted((HERE / "corpus" / name).glob("*"))):
        (kept / path.name).write_bytes(path.read_bytes())
    faults = Faults(names[0], given.found)
    if not given.plain and (fuzzer := _atheris()):
        return _guided(fuzzer, names, given.runs, given.seed, kept, faults)
    return _unguided(names, given.runs, given.seed, kept, faults)


def _target(names: list[str]) -> Target:
    from targets import TARGETS, checked

    if unknown := set(names) - set(TARGETS):
        raise SystemExit(f"There is no target {unknown.pop()!r}; there are {', '.join(TARGETS)}.")

    def run(data: bytes) -> None:
        for name in names:
            checked(name, data)

    return run


def _atheris() -> object:
    try:
        import atheris
    except ImportError:
        return None
    return atheris


def _guided(fuzzer, names: list[str], runs: int, seed: int, kept: Path, faults: Faults) -> int:  # type: ignore[no-untyped-def]
    """Let libFuzzer choose inputs; it ends the process after the last run."""
    name = names[0]
    with fuzzer.instrument_imports(include=WATCHED.get(name, EXPORTS), enable_loader_override=False):
        target = faults.noted(_target(names))
        for path in kept.iterdir():
            target(path.read_bytes())  # so that late imports are instrumented too
    options = [
        f"-runs={runs}", f"-seed={seed}", f"-max_len={LONGEST.get(name, USUAL)}", "-print_final_stats=1", "-timeout=60",
        "-rss_limit_mb=4096", "-len_control=0", "-reduce_inputs=0",
    ]  # fmt: skip

    def change(data: bytes, longest: int, own_seed: int) -> bytes:
        if own_seed % 4:
            return mutated(data, longest, own_seed, name)
        return bytes(fuzzer.Mutate(data, longest))

    fuzzer.Setup([sys.argv[0], *options, str(kept)], target, custom_mutator=change)
    fuzzer.Fuzz()
    return 0


def _unguided(names: list[str], runs: int, seed: int, kept: Path, faults: Faults) -> int:
    """Mutate inputs of the corpus at random."""
    target = faults.noted(_target(names))
    chance = random.Random(seed)  # noqa: S311
    inputs = [path.read_bytes() for path in sorted(kept.iterdir())]
    begun = time.monotonic()
    for number in range(runs):
        data = inputs[number] if number < len(inputs) else _descendant(inputs, chance, names[0])
        target(data)
        if len(inputs) < 4000 and chance.random() < 0.02:
            inputs.append(data)
    print(f"{','.join(names)}: {runs} runs in {time.monotonic() - begun:.0f} s, {len(faults.places)} broken laws")
    return 1 if faults.places else 0


class Faults:
    """Inputs that broke a law, the first for each failing place, so that fuzzing can continue."""

    def __init__(self, name: str, folder: Path) -> None:
        self.places: set[str] = set()
        self._name = name
        self._folder = folder

    def noted(self, target: Target) -> Target:
        """Wrap a target so that it records failures instead of raising them."""

        def run(data: bytes) -> None:
            try:
                target(data)
            except Exception as error:
                self._note(error, data)

        return run

    def _note(self, error: Exception, data: bytes) -> None:
        frame = traceback.extract_tb(error.__traceback__)[-1]
        place = f"{type(error).__name__} at {Path(frame.filename).name}:{frame.lineno}"
        if place in self.places:
            return
        self.places.add(place)
        path = self._folder / f"{self._name}-{len(self.places)}"
        path.write_bytes(data)
        print(f"BROKEN {path}: {place}\n{''.join(traceback.format_exception(error))}", file=sys.stderr, flush=True)


def _descendant(inputs: list[bytes], chance: random.Random, name: str) -> bytes:
    return mutated(chance.choice(inputs), LONGEST.get(name, USUAL), chance.getrandbits(32), name)


if __name__ == "__main__":
    sys.exit(main())
