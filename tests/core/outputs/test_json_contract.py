"""The JSON contract, value by value, and its published schema."""

import json
from dataclasses import replace

import jsonschema
import pytest

import newsdiff
from newsdiff.aligning import THRESHOLD
from newsdiff.model import Link
from newsdiff.outputs.json_contract import to_dict, to_json
from newsdiff.outputs.schema import schema_text

SCHEMA = json.loads(schema_text())
CHECK = jsonschema.Draft202012Validator(SCHEMA)


def test_the_whole_contract_on_one_sentence(by_hand):
    article, comparison = by_hand
    small = comparison(
        article(["In May."], "Agency", date="2025-07-01", path="a.txt", encoding="utf-8", sha256="00"),
        article(["In May!"], "Daily", title="Mayor gone"),
        [
            (
                "cosmetic", "moved", "1:1", [0], [0],
                [
                    ("equal", "In ", "In "),
                    ("replace", "May.", "May!", [("equal", "May", "May"), ("replace", ".", "!")]),
                ],
            )
        ],
    )  # fmt: skip
    nothing = dict.fromkeys(
        ["words", "verbatim", "cosmetic", "reworded_shared", "reworded_own", "only_here", "moved", "possible"], 0
    )
    assert to_dict(small) == {
        "schema": "newsdiff/1",
        "generator": {"name": "newsdiff", "version": newsdiff.__version__},
        "settings": {"language": None, "threshold": THRESHOLD},
        "articles": [
            {
                "side": "a", "outlet": "Agency", "title": None, "date": "2025-07-01", "path": "a.txt",
                "encoding": "utf-8", "sha256": "00", "size": 0, "address": "", "retrieved": "", "updated": "",
                "remarks": [],
                "language": "en", "text": "In May.",
                "paragraphs": [{"start": 0, "end": 7, "kind": "prose"}],
                "sentences": [{"start": 0, "end": 7, "paragraph": 0}],
            },
            {
                "side": "b", "outlet": "Daily", "title": "Mayor gone", "date": None, "path": "",
                "encoding": "", "sha256": "", "size": 0, "address": "", "retrieved": "", "updated": "",
                "remarks": [],
                "language": "en", "text": "In May!",
                "paragraphs": [{"start": 0, "end": 7, "kind": "prose"}],
                "sentences": [{"start": 0, "end": 7, "paragraph": 0}],
            },
        ],
        "links": [{"a": 0, "b": 0, "score": 0.75, "role": "main"}],
        "possible": [],
        "passages": [
            {
                "id": 1, "content": "cosmetic", "position": "moved", "shape": "1:1",
                "a": [0], "b": [0], "score": 0.75,
                "edits": [
                    {"op": "equal", "a": [0, 3], "b": [0, 3]},
                    {
                        "op": "replace", "a": [3, 7], "b": [3, 7],
                        "chars": [
                            {"op": "equal", "a": [3, 6], "b": [3, 6]},
                            {"op": "replace", "a": [6, 7], "b": [6, 7]},
                        ],
                    },
                ],
                "discrepancies": [],
            }
        ],
        "provenance": {"a": nothing, "b": nothing},
        "corrections": {"count": 0, "pairs": []},
        "notes": [],
    }  # fmt: skip


def test_insertions_and_deletions_have_null_on_the_other_side(story):
    steps = [step for passage in to_dict(story)["passages"] for step in passage["edits"]]
    assert [(step["op"], step["a"], step["b"] is None) for step in steps if step["op"] == "insert"] == [
        ("insert", None, False)
    ]


def test_json_equals_the_dictionary_and_is_reproducible(story):
    assert json.loads(to_json(story)) == to_dict(story)
    assert to_json(story) == to_json(story) == story.to_json()
    assert "\n" not in to_json(story)
    assert json.loads(to_json(story, indent=2)) == to_dict(story)


@pytest.mark.parametrize("text", ["Größe “東京” 👩\u200d👧", "\x00\x1b\u2028", "a\ud800b", "\udcff"])
def test_any_text_is_valid_utf8_and_round_trips(text, by_hand):
    article, comparison = by_hand
    written = to_json(
        comparison(
            article([text], "A", path=text), article([], "B"), [("removed", "in-place", "1:0", [0], [])]
        )
    )
    back = json.loads(written.encode("utf-8"))
    assert back["articles"][0]["text"] == text
    assert back["articles"][0]["path"] == text.replace("\udcff", "\ufffd")  # a byte of a name that is not text


def test_scores_have_four_places(story):
    fine = replace(story, links=(Link(0, 1, 2 / 3),))
    assert to_dict(fine)["links"] == [{"a": 0, "b": 1, "score": 0.6667, "role": "main"}]


def test_the_schema_is_valid():
    jsonschema.Draft202012Validator.check_schema(SCHEMA)
    assert SCHEMA["$id"].endswith("newsdiff/1")


def test_output_is_valid_against_the_schema(story):
    CHECK.validate(to_dict(story))


def test_real_comparisons_are_valid_against_the_schema():
    texts = [
        "",
        "Rain.",
        "The mayor resigned on Monday. He was hospitalised. Rain!",
        "\x00\u202e 東京。\r\n\r\n# H",
    ]
    for a in texts:
        for b in texts:
            CHECK.validate(newsdiff.compare(a, b).to_dict())


def test_the_schema_describes_every_property(story):
    """A property that is written but not described would have no reliable meaning."""
    written = to_dict(story)
    properties = {name: set(SCHEMA["$defs"][name]["properties"]) for name in ("article", "passage", "share")}
    assert set(written) == set(SCHEMA["properties"])
    assert set(written["articles"][0]) == properties["article"]
    assert set(written["passages"][0]) == properties["passage"]
    assert set(written["provenance"]["a"]) == properties["share"]


BROKEN = [
    ("another schema", lambda data: data.update(schema="newsdiff/2")),
    ("one article", lambda data: data["articles"].pop()),
    ("sides the wrong way round", lambda data: data["articles"].reverse()),
    ("an unknown label", lambda data: data["passages"][0].update(content="copied")),
    ("a removed passage with a counterpart", lambda data: data["passages"][4].update(b=[0])),
    ("a passage on no side", lambda data: data["passages"][0].update(a=[])),
    ("a deletion that stands on the right", lambda data: data["passages"][0]["edits"][0].update(op="delete")),
    ("a span with one end", lambda data: data["passages"][0]["edits"][0].update(a=[1])),
    ("a score above 1", lambda data: data["links"][0].update(score=1.5)),
    ("a missing count", lambda data: data["provenance"]["a"].pop("moved")),
]


@pytest.mark.parametrize("spoil", [case[1] for case in BROKEN], ids=[case[0] for case in BROKEN])
def test_the_schema_rejects(spoil, story):
    data = to_dict(story)
    spoil(data)
    with pytest.raises(jsonschema.ValidationError):
        CHECK.validate(data)


def test_the_schema_lets_the_contract_grow(story):
    data = to_dict(story)
    data["more"] = data["passages"][0]["more"] = data["articles"][0]["more"] = 1
    CHECK.validate(data)


RISKY = ["\x9b", "\x7f", "\u202e", "\u200b", "\u2066", "\ue000", "\U000e0041", "\ufdd0", "\u2028"]


@pytest.mark.parametrize("risky", RISKY)
def test_terminal_controls_are_escaped_without_changing_the_value(risky):
    comparison = newsdiff.compare(f"One {risky} two.", "One two.")
    text = to_json(comparison)
    assert risky not in text
    assert json.loads(text) == to_dict(comparison)
