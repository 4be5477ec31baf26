"""Wording explanations of a passage's labels, for `--explain`, the report and the app."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from newsdiff.comparing.corrections import pairs_of
from newsdiff.model import Comparison, Passage
from newsdiff.model.labels import labels
from newsdiff.outputs.counterparts import counterparts
from newsdiff.outputs.text import INDENT, passage_lines
from newsdiff.outputs.wording import corrected, full_sentence, outlet_names, sentences
from newsdiff.text.wrapping import wrap

if TYPE_CHECKING:
    from newsdiff.comparing.explain import Explanation, Reason


def explanation_text(comparison: Comparison, explanation: Explanation, *, width: int = 80) -> str:
    """Return an explanation as plain text in lines of `width` cells."""
    names = outlet_names(comparison)
    passage = explanation.passage
    lines = list(passage_lines(comparison, passage, names, width, counterparts(comparison)))
    lines.append("")
    for statement in statements(comparison, explanation):
        lines.extend(wrap(statement, width, rest=INDENT))
    return "\n".join(lines) + "\n"


def statements(comparison: Comparison, explanation: Explanation) -> Iterator[str]:
    """Yield the reasons for a passage's labels, one or two sentences at a time."""
    names, passage = outlet_names(comparison), explanation.passage
    corrections = pairs_of(comparison)
    by_hand = {(one.a, one.b) for one in corrections if one.kind == "pair"}
    unpaired = {(one.a, one.b) for one in corrections if one.kind == "unpair"}
    for name, meaning in meanings(passage, names, unpaired_sentences(comparison)):
        yield full_sentence(f"{name}: {meaning}")
    yield score(explanation)
    for reason in explanation.links:
        paired = " Paired manually." if (reason.a, reason.b) in by_hand else ""
        if _is_only(explanation):
            yield full_sentence(_similarity(reason)) + paired  # the heading and the score give the rest
        else:
            kind = "Also-link" if reason.role == "also" else "Link"
            yield f"{kind}: {_reason(reason, names)}{paired}"
        yield from _contributions(reason, "this match")
    if explanation.runner_up is None:
        yield "No other candidate." if explanation.links else "No candidate."
    else:
        parted = " Unpaired manually." if (explanation.runner_up.a, explanation.runner_up.b) in unpaired else ""
        yield f"{candidate(explanation)}: {_reason(explanation.runner_up, names)}{parted}"
        yield from _contributions(explanation.runner_up, "the candidate")
        if explanation.links or explanation.runner_up.role != "possible":  # otherwise the passage lists it
            yield from _rival(comparison, explanation.runner_up, passage, names)
    if words := corrected(comparison):
        yield words


def unpaired_sentences(comparison: Comparison) -> tuple[frozenset[int], frozenset[int]]:
    """Return the indexes of the sentences of A and of B that a reader unpaired."""
    unpaired = [one for one in pairs_of(comparison) if one.kind == "unpair"]
    return frozenset(one.a for one in unpaired), frozenset(one.b for one in unpaired)


def meanings(
    passage: Passage, names: tuple[str, str], unpaired: tuple[frozenset[int], frozenset[int]]
) -> Iterator[tuple[str, str]]:
    """Yield a passage's labels and their meanings, such as `("split", "one sentence of Agency matches 2 in Daily")`.

    Args:
        passage: The passage.
        names: The names of the outlets.
        unpaired: What `unpaired_sentences` returns for the comparison.
    """
    matched = passage.a and passage.b
    parted = not matched and not (unpaired[0].isdisjoint(passage.a) and unpaired[1].isdisjoint(passage.b))
    for label in labels(passage):
        meaning = label.explained(*names, len(passage.a), len(passage.b))
        yield label.named(*names), "unpaired manually" if parted else meaning


def score(explanation: Explanation) -> str:
    """Return a sentence with a passage's score and the minimum score for a match."""
    needed = f"entences scoring {explanation.threshold:.2f} or more are matched."
    main = [reason for reason in explanation.links if reason.role != "also"]
    if not main:
        return f"S{needed}"
    weakest = " (weakest link)" if len(main) > 1 else ""
    return f"Score: {explanation.passage.score:.2f}{weakest}; s{needed}"


def candidate(explanation: Explanation) -> str:
    """Return the name for the runner-up: `Next candidate` or `Best candidate, a possible match`."""
    name = "Next candidate" if explanation.links else "Best candidate"
    rival = explanation.runner_up
    return f"{name}, a possible match" if rival and rival.role == "possible" else name


def _reason(reason: Reason, names: tuple[str, str]) -> str:
    """Return a description of two sentences, with their score and shared words."""
    places = f"{names[0]} {sentences([reason.a])} with {names[1]} {sentences([reason.b])}"
    return f"{places}, score {reason.score:.2f}; {_similarity(reason)}."


def _similarity(reason: Reason) -> str:
    """Return the shared words of two sentences, and their similarity if a language model was used."""
    shared = f"shared words: {', '.join(reason.shared)}" if reason.shared else "no rare words shared"
    return shared if reason.likeness is None else f"{shared}; similarity {reason.likeness:.2f} (language model)"


def _is_only(explanation: Explanation) -> bool:
    """Return whether a passage is one sentence on each side, joined by a single link."""
    passage = explanation.passage
    return len(explanation.links) == len(passage.a) == len(passage.b) == 1


MOST_CONTRIBUTIONS = 3
"""Maximum number of reasons given for a match, and of those given against it."""


def _contributions(reason: Reason, what: str) -> Iterator[str]:
    """Yield the reasons for a pair of sentences, then those against it, the most important first.

    The pair is called `what`, such as "this match".
    """
    speaking_for = [one.words for one in reason.contributions if one.weight > 0]
    against = [one.words for one in reason.contributions if one.weight < 0]
    for which, words in (("For", speaking_for), ("Against", against)):
        if words:
            yield f"{which} {what}: {'; '.join(words[:MOST_CONTRIBUTIONS])}."


def _rival(comparison: Comparison, rival: Reason, passage: Passage, names: tuple[str, str]) -> Iterator[str]:
    """Yield the sentences of a candidate that are not part of the passage."""
    if rival.a not in passage.a:
        yield f"{names[0]}: {comparison.a.sentence_text(rival.a)}"
    if rival.b not in passage.b:
        yield f"{names[1]}: {comparison.b.sentence_text(rival.b)}"
