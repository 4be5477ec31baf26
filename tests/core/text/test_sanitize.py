"""Text that is safe to send to a terminal."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsdiff.text.sanitize import for_clipboard, replace_controls, sanitize

ANYTHING = st.text(st.characters(min_codepoint=0, max_codepoint=0x10FFFF, exclude_categories=()))
MARKED = st.text(
    st.sampled_from("ab\u0645\u0947\u094d\u8fbb☁👩💻\u200d\u200c\ufe0f\ufe0e\u202e\U000e0100\u180b1# \n\x1b")
)

FILLERS = "\u115f\u1160\u3164\uffa0"
"""Letters without a shape."""

SHOWN = [
    # name, text of the article, text sent to the terminal
    ("plain words", "Zwei Tote, sagt das Amt.", "Zwei Tote, sagt das Amt."),
    ("typographic", "“Größe” – 5 € … it’s", "“Größe” – 5 € … it’s"),
    ("spaces of all widths stay", "10\xa0000\u202f%\u3000あ", "10\xa0000\u202f%\u3000あ"),
    ("escape sequence", "\x1b[2J\x1b]0;title\x07", "␛[2J␛]0;title␇"),
    ("NUL and DEL", "a\x00b\x7f", "a␀b␡"),
    ("backspace", "safe\b\b\b\bevil", "safe␈␈␈␈evil"),
    ("white space that moves the cursor", "a\tb\nc\r\nd\x0be\x0cf", "a b c  d e f"),
    ("Unicode's line ends", "a\x85b\u2028c\u2029d", "a b c d"),
    ("C1 controls, among them CSI", "\x9b2J\x80", "\ufffd2J\ufffd"),
    ("override of direction", "abc\u202egpj.exe\u202c", "abc\ufffdgpj.exe\ufffd"),
    ("isolates", "\u2066x\u2069", "\ufffdx\ufffd"),
    ("marks of direction", "\u200ea\u200fb\u061c", "·a·b·"),
    ("soft hyphens and zero width", "Bun\xaddes\u200btag\u2060\ufeff", "Bun·des·tag··"),
    ("letters and marks without a shape", "a\u034fb\u115fc\u1160d\u17b4e\u17b5\u3164\uffa0", "a·b·c·d·e···"),
    ("tags, which can hide words", "a\U000e0061\U000e007f", "a\ufffd\ufffd"),
    ("private use", "\ue000\U000f0000", "\ufffd\ufffd"),
    ("noncharacters", "\ufdd0\uffff\U0010ffff", "\ufffd\ufffd\ufffd"),
    ("lone surrogates", "a\ud800b\udcff", "a\ufffdb\ufffd"),
    ("combining accents stay", "e\u0301te\u0301", "e\u0301te\u0301"),
    ("a family keeps together", "👩\u200d👩\u200d👧", "👩\u200d👩\u200d👧"),
    ("skin tone and gender", "🏃🏽\u200d♀\ufe0f", "🏃🏽\u200d♀\ufe0f"),
    ("keycap", "1\ufe0f\u20e3", "1\ufe0f\u20e3"),
    ("Persian non-joiner", "می\u200cخواهم", "می\u200cخواهم"),
    ("Persian joiner at the end of an abbreviation", "ه\u200d.ق", "ه\u200d.ق"),
    ("Hindi half form", "क्\u200dष", "क्\u200dष"),
    ("Arabic number sign", "\u0600123", "\u0600123"),
    ("joiner in a Latin word", "pay\u200cpal\u200d", "pay·pal·"),
    ("joiners in a row", "می\u200c\u200cخ", "می\u200c·خ"),
    ("joiner between emoji and letter", "👩\u200da", "👩·a"),
    ("variant of an ideograph", "辻\U000e0100", "辻\U000e0100"),
    ("selectors that hide bytes", "a\U000e0101😀\U000e0102\ufe03", "a·😀··"),
    ("marks in a crowd", "e" + 35 * "\u0301" + "a\u0301", "e" + 30 * "\u0301" + "·····a\u0301"),
    ("Indic marks in a crowd", "क" + 32 * "\u0940" + "ख", "क" + 30 * "\u0940" + "··ख"),
    ("signs in a row are no marks", "\u2026" * 40 + "\u2500" * 40, "\u2026" * 40 + "\u2500" * 40),
    ("markup is text", "[bold]x[/bold] <b>&amp;", "[bold]x[/bold] <b>&amp;"),
    ("empty", "", ""),
]


@pytest.mark.parametrize("text, shown", [case[1:] for case in SHOWN], ids=[case[0] for case in SHOWN])
def test_replacements(text, shown):
    assert sanitize(text) == shown


KEPT = [
    # name, text, result
    ("plain words", "Zwei Tote, sagt das Amt.", "Zwei Tote, sagt das Amt."),
    ("line ends and tabs", "a\tb\nc\r\nd\re\x0bf\x0cg\x85h", "a\tb\nc\nd\ne\nf\ng\nh"),
    ("escape sequence", "\x1b[201~rm\x07\x9b2J\x7f\x00", "␛[201~rm␇\ufffd2J␡␀"),
    ("lone surrogates, which nothing can encode", "a\ud800b", "a\ufffdb"),
    ("what is invisible is part of a quotation", "Bun\xaddes\u200b \u202eabc\u202c א\u200f.", None),
    ("private use, joiners, tags", "\ue000 👩\u200d👧 می\u200cخ \U000e0061", None),
]


@pytest.mark.parametrize("text, kept", [case[1:] for case in KEPT], ids=[case[0] for case in KEPT])
def test_text_that_is_kept(text, kept):
    assert replace_controls(text) == (text if kept is None else kept)


COPIED = [
    # name, selected text, copied text
    ("plain words", "Zwei Tote, sagt das Amt.", "Zwei Tote, sagt das Amt."),
    ("line ends and tabs", "a\tb\nc\r\nd\re\x0bf\x0cg\x85h", "a b\nc\nd\ne\nf\ng\nh"),
    ("escape sequence", "\x1b[201~rm\x07\x9b2J\x7f\x00", "[201~rm2J"),
    ("what turns the order round", "ends \u202ein txt.exe\u202c, \u2066he\u2069 said", "ends in txt.exe, he said"),
    ("what hides among words", "Bun\xaddes\u200bamt\U000e0061", "Bundesamt"),
    ("joiners where they belong, and where not", "👩\u200d👧 می\u200cخ a\u200db", "👩\u200d👧 می\u200cخ ab"),
    ("a picture of a control, and a dot, as the article has them", "␛ · \ufffd", "␛ · \ufffd"),
]


@pytest.mark.parametrize("text, arrives", [case[1:] for case in COPIED], ids=[case[0] for case in COPIED])
def test_copied_text(text, arrives):
    assert for_clipboard(text) == arrives


@given(ANYTHING | MARKED)
def test_copied_text_contains_nothing_to_replace(text):
    assert [sanitize(line) for line in for_clipboard(text).split("\n")] == for_clipboard(text).split("\n")


@given(ANYTHING | MARKED)
def test_sanitized_text_is_printable_and_encodable(text):
    kept = replace_controls(text)
    assert {char for char in kept if unicodedata.category(char) in {"Cc", "Cs"}} <= {"\n", "\t"}
    assert replace_controls(kept) == kept
    assert sanitize(kept.replace("\n", " ")) == sanitize(kept)


@given(ANYTHING | MARKED)
def test_nothing_that_acts_on_a_terminal_remains(text):
    for char in sanitize(text):
        assert unicodedata.category(char) not in {"Cc", "Cs", "Co", "Cn", "Zl", "Zp"}
        assert char not in "\u061c\u200e\u200f\u200b\u2060\ufeff"
        assert unicodedata.bidirectional(char) not in {"LRE", "RLE", "LRO", "RLO", "PDF"}
        assert unicodedata.bidirectional(char) not in {"LRI", "RLI", "FSI", "PDI"}


@given(ANYTHING | MARKED)
def test_offsets_stay_valid(text):
    shown = sanitize(text)
    assert len(shown) == len(text)
    assert all(
        out == char for char, out in zip(text, shown, strict=True) if char.isalnum() and char not in FILLERS
    )


@given(ANYTHING | MARKED)
def test_visible_text_is_unchanged(text):
    assert sanitize(sanitize(text)) == sanitize(text)


def test_every_single_code_point():
    for code in range(0x110000):
        char = chr(code)
        shown = sanitize(char)
        assert len(shown) == 1
        if unicodedata.category(char)[0] in "LNPS" and char not in FILLERS:
            assert shown == char
