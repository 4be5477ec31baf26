"""Markdown for issues and chats: its wording, and that nothing in an article acts as markup."""

import pytest

import newsdiff
from newsdiff.outputs.markdown import edited, escaped, markdown
from newsdiff.reading import document_of

STORY = """\
## Agency and Daily

- **Agency**: 2025-07-01, 5 sentences
- **Daily**: Mayor gone, 6 sentences

| Words | Agency | Daily |
|---|---:|---:|
| verbatim | 8 (33.3%) | 8 (30.8%) |
| cosmetic | 5 (20.8%) | 5 (19.2%) |
| reworded, shared words | 6 (25.0%) | 6 (23.1%) |
| reworded, other words | 2 (8.3%) | 3 (11.5%) |
| no match | 3 (12.5%) | 4 (15.4%) |
| of which moved | 3 (12.5%) | 3 (11.5%) |

In the edits, ~~struck-out text~~ is only in Agency, **bold text** only in Daily.

**2. Cosmetic** (Agency sentence 2, Daily sentence 3)

> He was hospitali~~s~~**z**ed in May.

**3. Verbatim, moved** (Agency sentence 3, Daily sentence 1)

> Nobody was hurt.

"""


def test_the_story(story):
    text = markdown(story)
    assert text.startswith(STORY)
    assert text.endswith("**6. No match in Agency** (Daily sentence 6)\n\n> Our reporter was there.\n")


def test_identical_articles():
    assert markdown(newsdiff.compare("One fell.", "One fell.")).endswith("are identical apart from spacing.\n")


@pytest.mark.parametrize(
    ("a", "b", "line"),
    [
        ("The mayor left on Monday.", "The mayor left on Friday.", "The mayor left on ~~Monday~~**Friday**."),
        ("It rained, and then it stopped.", "It rained and then it stopped.", "It rained~~\u2060,\u2060~~ and"),
        ("He paid *5* a month for it.", "He paid *6* a month for it.", "He paid \\*~~5~~**6**\\* a month for it."),
        ("1. The mayor left town today.", "1. The mayor left town now.", "1\\. The mayor left town ~~today~~**now**."),
        ("They left ~~the~~ hall.", "They left the hall.", "left ~~\u2060\\~\\~\u2060~~the~~\u2060\\~\\~\u2060~~ hall"),
    ],
)  # fmt: skip
def test_edits_are_struck_out_and_bold(a, b, line):
    made = newsdiff.compare(newsdiff.Document(a, "A"), newsdiff.Document(b, "B"))
    assert line in edited(made, made.passages[0])


@pytest.mark.parametrize(
    ("name", "heading"),
    [("C", "## A and C"), ("C #", "## A and C \\#"), ("C ##", "## A and C \\##"), ("C#", "## A and C#")],
)
def test_signs_at_the_end_of_the_heading_are_shown(name, heading):
    comparison = newsdiff.compare(document_of("Rain.", name="A"), document_of("Snow.", name=name))
    assert markdown(comparison).startswith(f"{heading}\n")


@pytest.mark.parametrize(
    ("text", "markup"),
    [
        ("# heading", "\\# heading"),
        ("a # b", "a # b"),
        ("12. point", "12\\. point"),
        ("12.5 points", "12\\.5 points"),
        ("2031-02-01", "2031-02-01"),
        ("- item", "\\- item"),
        ("/close", "\\/close"),
        ("a :+1: b", "a :\u2060+1: b"),
        ("a ==b== c", "a =\u2060=b=\u2060= c"),
        ("> quote", "\\> quote"),
        ("+5 degrees", "\\+5 degrees"),
        ("*bold* _thin_ ~~gone~~ `code`", "\\*bold\\* \\_thin\\_ \\~\\~gone\\~\\~ \\`code\\`"),
        ("[x](javascript:y)", "\\[x\\](javascript:y)"),
        ("<script>", "&lt;script>"),
        ("AT&T &lt; &#60;", "AT&T &amp;lt; &amp;#\u206060;"),
        ("a|b \\ $5", "a\\|b \\\\ \\$5"),
        ("@maria and @ home", "@\u2060maria and @ home"),
        ("issue #12, C# code", "issue #\u206012, C# code"),
        (":smile: at 10:30", ":\u2060smile: at 10:30"),
        ("two\nlines", "two lines"),
        ("\x1b[31mred\u202e", "␛\\[31mred�"),
        ("", ""),
    ],
)
def test_nothing_acts_as_markup(text, markup):
    assert escaped(text) == markup
