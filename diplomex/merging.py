"""Merging: the events of one occasion become one meeting, with its date, place, visit and topics."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Any

import attrs

from .events import Event
from .resolution import Entity


@attrs.define(eq=False)
class Occasion:
    """What will be a meeting: its parties with their roles, and what its sentences tell."""

    kind: str
    status: str
    background: bool
    rule: str
    trigger: tuple[int, int]
    sentences: list[int]
    roles: dict[Entity, str] = attrs.field(factory=dict)
    form: str | None = None
    date: dt.date | None = None
    end_date: dt.date | None = None
    when: Any = None
    venue: str | None = None
    city: str | None = None
    country: str | None = None
    visit: str | None = None
    topics: list[str] = attrs.field(factory=list)
    mentions: list[tuple[int, int]] = attrs.field(factory=list)

    def take(self, event: Event) -> None:
        """Take in an event of the same occasion."""
        for slot, entities in event.parties.items():
            role = slot if slot in ("host", "guest") else "participant"
            for entity in entities:
                if self.roles.get(entity, "participant") == "participant":
                    self.roles[entity] = role
        if event.sentence not in self.sentences:
            self.sentences.append(event.sentence)
        self.mentions.append(event.trigger)
        self.form = self.form or event.form


def merge(events: Sequence[Event]) -> list[Occasion]:
    """The occasions that the events tell of, in order."""
    occasions: list[Occasion] = []
    for event in events:
        if event.joins:
            if occasions:
                occasions[-1].take(event)
            continue
        same = next((o for o in occasions if _same(o, event)), None)
        if same is None:
            same = Occasion(event.kind or "meeting", event.status, event.background, event.rule, event.trigger, [])
            occasions.append(same)
        elif same.kind == "ceremony" and event.kind != "ceremony":
            same.kind = event.kind or same.kind
        same.take(event)
    return [o for o in occasions if o.roles]


def _same(occasion: Occasion, event: Event) -> bool:
    if occasion.status != event.status or occasion.background != event.background:
        return False
    calls = ("phone_call", "video_call")
    if (occasion.kind in calls) != (event.kind in calls):
        return False
    here = set(occasion.roles)
    there = set(event.entities)
    return here <= there or there <= here or len(here & there) >= 2
