"""Date lines and closing notices are passages, but not differences of the story."""

import re

import pytest

import newsdiff
from newsdiff.model.story import outside_the_story, story_differences
from newsdiff.outputs.html import html_report

TAIL = "The post Mayor gone appeared first on Daily."
STORY = "The mayor of Bellport resigned on Monday.\n\nNobody had expected it."


@pytest.mark.parametrize(
    ("a", "b", "beside", "walked"),
    [
        ("", "", [], []),
        (STORY, STORY, [], []),
        (STORY, f"{STORY}\n\nRain fell.", [], ["Rain fell."]),
        (STORY, f"{STORY}\n\nRain fell.\n\n{TAIL}", [TAIL], ["Rain fell."]),
        (STORY, f"{STORY}\n\n{TAIL}", [TAIL], [TAIL]),
        (f"{STORY}\n\n{TAIL}", f"{STORY}\n\n{TAIL}", [TAIL], []),
    ],
)
def test_steps_skip_what_is_not_part_of_the_story(a, b, beside, walked):
    comparison = newsdiff.compare(a, b)

    def text(passage):
        return comparison.b.sentence_text(passage.b[0])

    found = outside_the_story(comparison)
    assert [text(passage) for passage in comparison.passages if passage.id in found] == beside
    assert [text(passage) for passage in story_differences(comparison)] == walked


def test_the_report_steps_through_the_story_and_marks_the_rest():
    report = html_report(newsdiff.compare(STORY, f"{STORY}\n\nRain fell.\n\n{TAIL}"))
    assert '<output id="position">1 difference</output>' in report
    rows = re.findall(r'class="(row [^"]+)"', report)
    assert {"row", "lone", "added", "beside"} in [set(row.split()) for row in rows]
    assert "2 differ, 1 of them not part of the story" in report
    assert "not part of the story" not in html_report(newsdiff.compare(STORY, f"{STORY}\n\n{TAIL}"))
