"""What always holds of an extraction, whatever the text: shared by the property tests, the finds and the fuzzer."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import attrs

from diplomex import Extraction, Span

_SPLIT_PAIR = re.compile("[\ud800-\udbff][\udc00-\udfff]")


def spans(record: Any) -> Iterator[Span]:
    """Every span in a record, however deep."""
    if isinstance(record, Span):
        yield record
    elif isinstance(record, tuple):
        for item in record:
            yield from spans(item)
    elif attrs.has(type(record)):
        for attribute in attrs.fields(type(record)):
            yield from spans(getattr(record, attribute.name))


def check(extraction: Extraction, text: str) -> None:
    """Spans slice to their text, records agree with each other, and JSON gives the same records back."""
    assert extraction.text == text
    for span in spans(extraction):
        assert 0 <= span.start < span.end <= len(text), span
        assert text[span.start : span.end] == span.text, span
    present = set(map(id, extraction.participants))
    for participant in extraction.participants:
        assert participant.mentions, participant
        assert participant.name or participant.titles, participant
    for meeting in extraction.meetings:
        assert meeting.participants, meeting
        assert all(id(attendance.participant) in present for attendance in meeting.participants), meeting
        if meeting.date is not None and meeting.end_date is not None:
            assert meeting.date <= meeting.end_date, meeting
    for figure in extraction.monetary_figures:
        assert figure.amount.is_finite(), figure
        assert figure.amount_max is None or figure.amount_max >= figure.amount, figure
    for date in extraction.dates:
        assert date.earliest is None or date.latest is None or date.earliest <= date.latest, date
    back = Extraction.from_json(extraction.to_json())
    if _SPLIT_PAIR.search(text) is None:
        assert back == extraction
    else:  # JSON cannot hold a character in two halves: one of them is replaced, and all else stays
        assert back.text is not None and len(back.text) == len(text)
        assert [(s.start, s.end) for s in spans(back)] == [(s.start, s.end) for s in spans(extraction)]
    assert repr(extraction)
