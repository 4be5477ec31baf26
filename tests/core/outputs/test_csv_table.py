"""CSV for spreadsheets: one row per passage, and nothing that a spreadsheet would run."""

import csv
import io

import pytest

import newsdiff
from newsdiff.outputs.csv_table import cell, table


def rows(text: str) -> list[list[str]]:
    assert text.startswith("\ufeff")
    return list(csv.reader(io.StringIO(text[1:], newline="")))


def test_one_row_per_passage(story):
    assert [row[:10] for row in rows(table(story))] == [
        [
            "passage", "content", "position", "shape", "score", "sentences A", "sentences B",
            "A: Agency", "B: Daily", "edits",
        ],
        [
            "1", "verbatim", "in place", "1 to 1", "0.75", "1", "2",
            "The mayor resigned on Monday.", "The mayor resigned on Monday.", "",
        ],
        [
            "2", "cosmetic", "in place", "1 to 1", "0.75", "2", "3",
            "He was hospitalised in May.", "He was hospitalized in May.", "He was hospitali[-s-]{+z+}ed in May.",
        ],
        ["3", "verbatim", "moved", "1 to 1", "0.75", "3", "1", "Nobody was hurt.", "Nobody was hurt.", ""],
        [
            "4", "reworded", "in place", "1 to 2", "0.75", "4", "4; 5",
            "The council meets today and elects a deputy.", "The council meets today. It will elect a deputy.",
            "The council meets today[- and elects-]{+.+} {+It will elect+} a deputy.",
        ],
        ["5", "no match in Daily", "in place", "1 to 0", "", "5", "", "Rain is expected.", "", ""],
        ["6", "no match in Agency", "in place", "0 to 1", "", "", "6", "", "Our reporter was there.", ""],
    ]  # fmt: skip


def test_lines_end_as_spreadsheets_expect(story):
    text = table(story)
    assert text.count("\r\n") == text.count("\n") == 7


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "＝", "|", "%", "\t=", " \n@"])
def test_no_cell_is_a_formula(start):
    assert cell(f"{start}SUM(A1)").startswith("'")
    (_, row) = rows(table(newsdiff.compare(f"{start}cmd all of it.", "")))
    assert row[7].startswith("'")


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("plain", "plain"),
        ("two\r\nlines", "two lines"),
        ('a "quoted", word', 'a "quoted", word'),
        ("2 - 1 = 1", "2 - 1 = 1"),
        ("\x00\x1b", "␀␛"),
        ("", ""),
    ],
)
def test_cells(text, shown):
    assert cell(text) == shown


def test_no_cell_exceeds_the_spreadsheet_limit():
    assert (len(cell("x" * 40_000)), cell("x" * 40_000)[-2:]) == (32_000, "x…")
