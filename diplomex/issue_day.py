"""The day of issue: what a release's dateline, or a line of its own at the head or foot, tells of when it was made."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence

from .document import Document
from .lazy_regex import lazy_regex
from .rules.dates import DateMention

_HEAD = 10  # lines at the head that may tell the day
_FOOT = 3  # lines at the foot
_NEAR = dt.timedelta(days=8)  # how long after it a release may appear
_DIGIT = lazy_regex(r"\d")
_YEAR = lazy_regex(r"\b\d{4}\b")
# A place, a body or a number beside the day: words in capitals, with small ones between.
_LABEL = lazy_regex(
    r"\s*+(?!(?:On|In|From|Since|Until|By|At|As|For)\b)(?:\(|\[)?"
    r"(?:(?:[\p{Lu}\d][\p{L}\p{M}\p{N}.'&/-]*+|of|the|and|de|(?<=Posted |Published |Issued |Released |Updated )on"
    r"|by\s\w++|[,:|/\-–—()\[\]]++)\s*+){0,8}+"
)
_DATELINE_END = lazy_regex(r"\s*(?:\(\p{Lu}[\p{L}. ]{1,30}\)\s*)?(?:[-–—:/|.]|\)\s*[-–—:/|.]?)")


def day_of_issue(document: Document, dates: Sequence[DateMention]) -> dt.date | None:
    """The day on which a release was made, to which ``today`` and ``on Monday`` refer: its own if it tells one.

    The day of publication goes before one that is later, or long before it.
    """
    published = document.published
    for mention in _candidates(document.text, dates):
        day = mention.earliest
        told = (_YEAR if published is None else _DIGIT).search(document.text, mention.start, mention.end) is not None
        if (
            mention.is_day
            and day is not None
            and told
            and (published is None or dt.timedelta(0) <= published - day <= _NEAR)
            and _is_of_issue(document.text, mention)
        ):
            return day
    return published


def _candidates(text: str, dates: Sequence[DateMention]) -> Iterator[DateMention]:
    """The dates of the first and the last lines."""
    head = foot = -1
    for _ in range(_HEAD):
        head = text.find("\n", head + 1)
        if head < 0:
            head = len(text)
            break
    foot = len(text)
    for _ in range(_FOOT):
        foot = text.rfind("\n", 0, max(foot, 0))
    for mention in dates:
        if mention.start >= head:
            break
        yield mention
    yield from (m for m in dates[-_FOOT:] if m.start >= max(head, foot))


def _is_of_issue(text: str, mention: DateMention) -> bool:
    """Whether a date stands in a line of its own or in a dateline, not in what is told."""
    begin, end = text.rfind("\n", 0, mention.start) + 1, text.find("\n", mention.end)
    end = len(text) if end < 0 else end
    if _LABEL.fullmatch(text, begin, mention.start) is None:
        return False
    return (
        _LABEL.fullmatch(text, mention.end, end) is not None or _DATELINE_END.match(text, mention.end, end) is not None
    )
