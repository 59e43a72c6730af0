"""PLOVER's JSONL: an event a line, with the field names of the PLOVER manual (chapter "JSON Data Fields")."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from diplomex.country_codes import alpha3, country_name
from diplomex.event_codes import PLOVER_CODEBOOK, actor
from diplomex.export.files import Staging
from diplomex.records import CodedEvent, Extraction, Meeting, Participant
from diplomex.serialization import dumps

_VERBAL_COOPERATION = 1  # PLOVER's quad code of AGREE, CONSULT and SUPPORT


def _actor(code: str, people: list[Participant]) -> dict[str, Any]:
    """PLOVER's information object for an actor."""
    names = [p.name or p.title for p in people]
    return {
        "code": code,
        "sector": "GOV" if any(p.country for p in people) else None,
        "actor_text": "; ".join(n for n in names if n) or None,
        "office": next((p.office.value for p in people if p.office), None),
    }


def plover_events(extraction: Extraction) -> Iterator[dict[str, Any]]:
    """The coded meetings of a release as PLOVER records.

    As the manual has it, an event without a visitor has every actor among its sources and no recipient, and a meeting
    of many that is no visit is one event. What has no date of its own carries the day of publication.
    """
    for number, meeting in enumerate(extraction.meetings):
        for suffix, sources, recipients, event in _grouped(meeting):
            yield _record(extraction, meeting, f"{number}{suffix}", sources, recipients, event)


def _grouped(meeting: Meeting) -> Iterator[tuple[str, list[str], list[str], CodedEvent]]:
    directed = {CodedEvent(source=e.source, code="042", target=e.target) for e in meeting.cameo if e.code == "042"}
    mutual: list[CodedEvent] = []
    for n, event in enumerate(meeting.plover):
        if CodedEvent(source=event.source, code="042", target=event.target) in directed:
            yield f"-{n}", [event.source], [event.target], event
        else:
            mutual.append(event)
    if mutual:
        yield "", list(dict.fromkeys(a for e in mutual for a in (e.source, e.target))), [], mutual[0]


def _record(
    extraction: Extraction,
    meeting: Meeting,
    number: str,
    sources: list[str],
    recipients: list[str],
    event: CodedEvent,
) -> dict[str, Any]:
    people: dict[str, list[Participant]] = {}
    for attendance in meeting.participants:
        people.setdefault(actor(attendance.participant) or "", []).append(attendance.participant)
    day = meeting.date or extraction.published
    return {
        "id": f"{extraction.id or ''}#{number}",
        "date": day.isoformat() if day else None,
        "enddate": meeting.end_date.isoformat() if meeting.end_date else None,
        "source": [_actor(code, people.get(code, [])) for code in sources],
        "recipient": [_actor(code, people.get(code, [])) for code in recipients],
        "event": [event.code],
        "mode": event.mode,
        "context": ["diplomatic"],
        "quad_code": _VERBAL_COOPERATION,
        "event_loc": {
            "name": meeting.city or (country_name(meeting.country) if meeting.country else None),
            "country code": meeting.country,
            "cc3": alpha3(meeting.country) if meeting.country else None,
        },
        "event_text": [meeting.trigger.text] if meeting.trigger else [],
        "cite_info": {"citation": extraction.id, "coder": "diplomex", "codebook": PLOVER_CODEBOOK},
        "coder": f"diplomex {meeting.rule}".strip(),
    }


def write_plover(extractions: Iterable[Extraction], path: Path) -> tuple[Path, ...]:
    """Write PLOVER's JSONL."""
    with Staging() as staging:
        file = staging.open(path)
        for extraction in extractions:
            for event in plover_events(extraction):
                file.write(dumps(event).encode() + b"\n")
    return (path,)
