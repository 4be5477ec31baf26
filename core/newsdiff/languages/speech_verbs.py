"""Recognising attributions after a quotation, which belong to the same sentence.

`"Why?" he asked.`, `“为什么？”他问。`, 「なぜ？」と述べた。 and „Warum?“, fragte er. are one sentence
each, although the quotation itself ends like one. In scripts with capitals, a lower-case letter, a comma or a dash
after the quotation shows this, and the caller checks it. This module covers the rest: a name before the verb ("Why?"
Mr. Smith asked.), and scripts without capitals, where there are particles (Japanese, Korean) or a short clause ending
in a reporting verb (Chinese, Hindi, Arabic).
"""

from __future__ import annotations

import re
from collections.abc import Callable

REACH = 100
"""Number of code points that are examined after a quotation, because attributions are short."""

_ENGLISH_VERBS = (
    "said|says|asked|asks|added|wrote|told|replied|shouted|cried|exclaimed|wondered|tweeted|posted|"
    "recalled|joked|answered|responded|continued|declared|demanded|quipped|warned|insisted"
)
_ENGLISH = (
    rf"(?:[A-Z][\w.'’-]*,? ){{1,6}}(?:later |then |once )?(?:{_ENGLISH_VERBS})"
    r"(?:[.,;:]|\s(?:in|on|at|to|during|after|as|when|before|reporters|later|again|him|her|them)\b)"
)
_PRONOUNS = ("He ", "She ", "They ", "It ", "We ", "I ", "The ")

_CHINESE_VERBS = (
    "说|說|表示|称|稱|道|问|問|写道|寫道|指出|强调|強調|补充|補充|回忆|回憶|回答|透露|坦言|感叹|感嘆|解释|解釋|告诉记者|问记者|介绍"
)
_CHINESE = rf"[^。！？；：“”「」没不未\n]{{0,24}}?(?:{_CHINESE_VERBS})(?:[。，,！；]|$)"

_JAPANESE = (
    r"(?:と(?!ころ|もかく|もに|にかく|りわけ|くに|はいえ)|って|など|の|を|に(?!もかかわらず)|は|が|や|だと|で(?!も|は|すが)|"
    r"も(?!う|し|ちろん|っとも|はや)|との|という)"
)
_KOREAN = r"(?:이?라고|이?라며|이?라는|이?라면서|고 |며 |면서|는 |를 |을 |은 |이라)"

_HINDI_VERBS = "कहा|पूछा|बताया|बोले|बोला|बोलीं|बोली|लिखा|जोड़ा|कहते|कहती|दोहराया"
_HINDI = rf"(?:[^\s।,?!]+\s+){{0,8}}?(?:{_HINDI_VERBS})(?:\s(?:है|हैं|था|थी|थे))?\s*[।,]"

_ARABIC_VERBS = (
    "قال|قالت|يقول|تقول|أضاف|أضافت|صرح|صرحت|أكد|أكدت|تساءل|"
    "تساءلت|سأل|سألت|كتب|كتبت|أعلن|أعلنت|تابع|تابعت|أوضح"
)
_ARABIC = rf"(?:كما )?(?:{_ARABIC_VERBS})(?:\s+(?!إن|أن|إنه|إنها)[^\s.؟!:،]+){{0,10}}\s*[.؟!،]"


def _english(following: str) -> bool:
    """Match a name and a reporting verb at the end of the clause, as in `Mr. Smith asked.`"""
    return not following.startswith(_PRONOUNS) and re.match(_ENGLISH, following) is not None


def _chinese(following: str) -> bool:
    """Match a particle after the quotation, or a short clause that ends with a reporting verb."""
    return following[:1] in "的之是地" or re.match(_CHINESE, following) is not None


def _by(pattern: str) -> Callable[[str], bool]:
    """Return a rule that matches a pattern directly after the quotation; it is compiled on first use."""
    return lambda following: re.match(pattern, following) is not None


_RULES: dict[str, Callable[[str], bool]] = {
    "en": _english,
    "zh": _chinese,
    "ja": _by(_JAPANESE),
    "ko": _by(_KOREAN),
    "hi": _by(_HINDI),
    "ar": _by(_ARABIC),
}


def is_attribution(text: str, index: int, language: str) -> bool:
    """Return whether the text at `index`, directly after a quotation, attributes it."""
    rule = _RULES.get(language)
    return rule is not None and rule(text[index : index + REACH])
