"""Why a passage carries its labels, in words: what `--explain` prints."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from newsdiff.comparing.corrections import pairs_of
from newsdiff.model import Comparison, Passage
from newsdiff.outputs.text import INDENT, passage_lines
from newsdiff.outputs.wording import corrected, outlet_names, sentences
from newsdiff.text.wrapping import wrap

if TYPE_CHECKING:
    from newsdiff.comparing.explain import Explanation, Reason


def explanation_text(comparison: Comparison, explanation: Explanation, *, width: int = 80) -> str:
    """An explanation as plain text, `width` cells wide: the passage, then labels, scores and runner-up."""
    names = outlet_names(comparison)
    passage = explanation.passage
    lines = list(passage_lines(comparison, passage, names, width))
    lines.append("")
    for statement in statements(comparison, explanation):
        lines.extend(wrap(statement, width, rest=INDENT))
    return "\n".join(lines) + "\n"


def statements(comparison: Comparison, explanation: Explanation) -> Iterator[str]:
    """Why a passage carries its labels, a sentence or two at a time: labels, scores, links, runner-up."""
    names, passage = outlet_names(comparison), explanation.passage
    yield _content(passage, names)
    yield from _position(passage, names)
    yield from _shape(passage, names)
    score = f"{passage.score:.2f}, that of the weakest link" if explanation.links else "none"
    yield f"Score: {score}; sentences are linked from {explanation.threshold:.2f} on."
    by_hand = {(one.a, one.b) for one in pairs_of(comparison) if one.kind == "pair"}
    for reason in explanation.links:
        paired = " It was paired by hand." if (reason.a, reason.b) in by_hand else ""
        yield f"Link: {_reason(reason, names)}{paired}"
    if explanation.runner_up is None:
        yield "Runner-up: none; no other sentence comes near."
    else:
        yield f"Runner-up: {_reason(explanation.runner_up, names)}"
        yield from _rival(comparison, explanation.runner_up, passage, names)
    if words := corrected(comparison):
        yield words


def _content(passage: Passage, names: tuple[str, str]) -> str:
    """What the first label means."""
    match passage.content:
        case "verbatim":
            return "Verbatim: the same words and signs; white space at most differs."
        case "cosmetic":
            return "Cosmetic: only punctuation, quotation marks, case or the spelling of words differ."
        case "reworded":
            return "Reworded: the sentences say the same, in words that differ by more than spelling."
        case "removed":
            return f"Only in {names[0]}: no sentence of {names[1]} says the same, or what does is linked elsewhere."
        case "added":
            return f"Only in {names[1]}: no sentence of {names[0]} says the same, or what does is linked elsewhere."


def _position(passage: Passage, names: tuple[str, str]) -> Iterator[str]:
    if passage.position == "moved":
        yield (
            f"Moved: {names[1]} has it elsewhere. It stands before or after passages that both have in the same order."
        )


def _shape(passage: Passage, names: tuple[str, str]) -> Iterator[str]:
    a, b = len(passage.a), len(passage.b)
    match passage.shape:
        case "1:n":
            yield f"Split: one sentence of {names[0]} is {b} sentences in {names[1]}."
        case "n:1":
            yield f"Merged: {a} sentences of {names[0]} are one in {names[1]}."
        case "n:m":
            yield f"Regrouped: {a} sentences of {names[0]} are {b} in {names[1]}, divided otherwise."
        case _:
            pass


def _reason(reason: Reason, names: tuple[str, str]) -> str:
    """Two sentences, how well they match, and the words that they share."""
    places = f"{names[0]} {sentences([reason.a])} with {names[1]} {sentences([reason.b])}"
    shared = f"shared rare words: {', '.join(reason.shared)}" if reason.shared else "no shared rare words"
    likeness = "" if reason.likeness is None else f"; likeness to the model {reason.likeness:.2f}"
    return f"{places}, score {reason.score:.2f}; {shared}{likeness}."


def _rival(comparison: Comparison, rival: Reason, passage: Passage, names: tuple[str, str]) -> Iterator[str]:
    """The text of the sentence that nearly belonged here."""
    if rival.a not in passage.a:
        yield f"{names[0]}: {comparison.a.sentence_text(rival.a)}"
    if rival.b not in passage.b:
        yield f"{names[1]}: {comparison.b.sentence_text(rival.b)}"
