"""Merging: the events of one occasion become one meeting."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Sequence, Set
from typing import Any

import attrs

from .events import Event
from .resolution import Entity

_CALLS = frozenset({"phone_call", "video_call"})
_GROUP_LED = "meeting.group-led-by"
_LED = frozenset({"meeting.delegation-led-by", _GROUP_LED})
_FOR_THE_GROUP = frozenset({"meeting.delegation-included", "meeting.delegation-led-by"})
_IN_PERSON = frozenset(
    {"meeting.meet", "meeting.meet-and", "meeting.to-meet", "meeting.meet-each-other", "meeting.receive"}
)
_SIGNING = 3  # sentences within which one signatory is told after the other
_TALKS_ATTENDED = "meeting.talks-attended-by"
_CHAIRED = "meeting.gathering-chaired"
_NEAR = 3  # sentences after a gathering in which its chair may be told
# offices that are never called by the name of another one
_TOLD_APART = frozenset({"head_of_state", "head_of_government", "foreign_minister", "speaker", "ambassador"})
_RECENT = 64  # occasions back that a sentence may go on with: time stays linear in a text of thousands


@attrs.define(eq=False)
class Occasion:
    """What will be a meeting: its parties with their roles, and what its sentences tell."""

    kind: str
    status: str
    background: bool
    rule: str
    trigger: tuple[int, int]
    heading: bool = False
    present: bool = False
    day: dt.date | None = None
    sentences: list[int] = attrs.field(factory=list)
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
    attending: set[Entity] = attrs.field(factory=set)  # who only was there

    def take(self, event: Event) -> None:
        """Take in an event of the same occasion."""
        joined = self._give_way(event) if event.joins else "participant"
        if event.joins and joined == "participant":
            self.attending |= set(event.entities) - set(self.roles)
        for slot, entities in event.parties.items():
            role = slot if slot in ("host", "guest") else joined
            for entity in entities:
                if self.roles.get(entity, "participant") == "participant":
                    self.roles[entity] = role
        if self.sentences[-1:] != [event.sentence]:  # events come in order
            self.sentences.append(event.sentence)
        self.mentions.append(event.trigger)
        self.heading = self.heading and (event.heading or len(event.entities) < 2)
        self.form = self.form or event.form
        self.day = self.day or event.day
        if event.kind is not None and _RANK[event.kind] > _RANK[self.kind]:
            self.kind = event.kind
        self.roles = {e: role for e, role in self.roles.items() if not _are(e, self.roles)}

    def _give_way(self, event: Event) -> str:
        """Drop a group whose members are named now, and tell which role they take over from it.

        A group of no told state gives way to any several people who joined, a delegation to those that it is told to
        include or to be led by.
        """
        role = "participant"
        named = sum(e.kind != "group" and e not in self.roles for e in event.entities)
        for entity in [e for e in self.roles if e.kind == "group"]:
            if named and event.rule in _FOR_THE_GROUP:
                role = self.roles.pop(entity)
            elif named > 1 and entity.country is None:
                del self.roles[entity]
        return role

    def name_head(self, group: Entity, heads: Sequence[Entity]) -> None:
        """Put those who are told to lead a group in its place."""
        role = self.roles.pop(group)
        self.roles |= {head: role for head in heads if head not in self.roles}


_RANK = {"ceremony": 0, "meeting": 1, "summit": 1, "phone_call": 2, "video_call": 3}


def merge(events: Sequence[Event]) -> list[Occasion]:
    """The occasions that the events tell of, in order."""
    occasions: list[Occasion] = []
    leader: Event | None = None  # of the first delegation, before any encounter was told
    attending: list[Event] = []  # what tells only of who was there, before that
    for event in events:
        _know_delegations(occasions, event)
        if event.joins and occasions:
            _take_joined(occasions, event)
        elif event.confirms:
            _confirm(occasions, event)
        elif event.rule in _LED and leader is not None:
            _take(occasions, _led_by(leader, event))
        elif event.joins and event.rule in _LED:
            leader = event
        elif event.joins:
            attending.append(event)
        else:
            _take(occasions, event)
    if not occasions:
        _take_attending(occasions, attending)
    for occasion in occasions:
        _settle_roles(occasion)
    return _told_once(occasions)


def _take_attending(occasions: list[Occasion], events: Sequence[Event]) -> None:
    """Make one occasion of several people who are only told to have attended talks, where nothing else is told."""
    if all(event.rule != _TALKS_ATTENDED for event in events):
        return
    people = list(dict.fromkeys(e for event in events for e in event.entities if e.kind != "group"))
    if len(people) > 1:
        _take(occasions, attrs.evolve(events[0], joins=False, parties={"others": people}))
        occasions[0].sentences = [event.sentence for event in events]


def _take_joined(occasions: list[Occasion], event: Event) -> None:
    """Put those who joined an encounter, or lead a group that is of it, in its occasion."""
    if event.rule == _GROUP_LED:
        _name_heads(occasions, event)
    else:
        _joined(occasions, event).take(event)


def _take(occasions: list[Occasion], event: Event) -> None:
    """Take an event in the occasion that it goes on with, in those that it tells of together, or in a new one."""
    if parted := _parted_before(occasions, event):
        for occasion in parted:
            occasion.take(_among(event, occasion))
        return
    same = _same_before(occasions, event)
    if same is None:
        same = Occasion(
            event.kind or "meeting",
            event.status,
            event.background,
            event.rule,
            event.trigger,
            event.heading,
            event.present,
        )
        occasions.append(same)
    same.take(event)


def _same_before(occasions: Sequence[Occasion], event: Event) -> Occasion | None:
    """The occasion told before that an event is of; what only goes on with it tells no kind that contradicts it."""
    before = occasions[-_RECENT:] if event.passing else occasions[-1:] if event.anaphoric else []
    if going_on := [o for o in before if _goes_on(o, event)]:
        event.kind = None if going_on[-1].form == "signing" else event.kind
        return going_on[-1]
    same = next((o for o in reversed(occasions[-_RECENT:]) if _same(o, event)), None)
    if same is not None and event.general and same.rule in _IN_PERSON:
        event.kind = same.kind
    if same is None and event.general and (call := _call_before(occasions, event)) is not None:
        event.kind = None
        return call
    return _attended_before(occasions, event) if same is None and event.rule == _CHAIRED else same


def _settle_roles(occasion: Occasion) -> None:
    """In a ceremony of credentials those who are counted give way to those who are named; in a call nobody is host."""
    if occasion.form == "credentials" and sum(e.name is not None for e in occasion.roles) > 1:
        occasion.roles = {e: role for e, role in occasion.roles.items() if e.kind != "group"}
    if occasion.kind in _CALLS:
        occasion.roles = dict.fromkeys(occasion.roles, "participant")


def _told_once(occasions: Sequence[Occasion]) -> list[Occasion]:
    """The occasions less those that others tell in full."""
    told = {e for o in occasions if not o.heading for e in o.roles}
    together = {e for o in occasions if len(o.roles) > 1 for e in o.roles}
    whole = [o for o in occasions if o.roles and not _is_part(o, told, together) and not _is_half(o)]
    return [o for o in whole if not _is_announced(o, whole)]


def _is_announced(heading: Occasion, occasions: Sequence[Occasion]) -> bool:
    """Whether a headline in the present (``A attends the summit``) only announces what the text tells to be planned."""
    return (
        heading.present
        and heading.sentences == [0]
        and any(
            o is not heading
            and (o.kind, o.status) == (heading.kind, "planned")
            and heading.status != o.status
            and set(heading.roles) <= set(o.roles)
            for o in occasions
        )
    )


def _is_half(occasion: Occasion) -> bool:
    """Whether of a signing only one side is told."""
    return occasion.form == "signing" and len(occasion.roles) == 1


def _confirm(occasions: Sequence[Occasion], event: Event) -> None:
    """Make a welcome or a ceremony of credentials a meeting, once its parties are told to have talked."""
    for occasion in reversed(occasions[-_RECENT:]):
        if _goes_on(occasion, event):
            if occasion.kind == "ceremony" and occasion.form in ("welcome", "credentials"):
                occasion.kind = "meeting"
            return


def _led_by(one: Event, other: Event) -> Event:
    """The session of two delegations, each of which was told to be led by someone."""
    leaders, others = one.parties.get("others", one.entities), other.parties.get("others", other.entities)
    parties = {"a": leaders, "b": [e for e in others if e not in leaders]}
    return attrs.evolve(other, kind="meeting", form="session", joins=False, parties=parties)


def _parted_before(occasions: Sequence[Occasion], event: Event) -> list[Occasion]:
    """The occasions, told one by one, of which an event only tells together (``She spoke with A and B``)."""
    entities = set(event.entities)
    parts = [
        o
        for o in occasions[-_RECENT:]
        if (o.kind, o.status, o.background) == (event.kind, event.status, event.background)
        and len(o.roles) > 1
        and set(o.roles) < entities
        and not _is_of_another_day(o, event)
    ]
    whole = len(parts) > 1 and {e for o in parts for e in o.roles} == entities
    return parts if whole else []


def _among(event: Event, occasion: Occasion) -> Event:
    """What an event tells of those who are of one occasion."""
    return attrs.evolve(
        event, parties={slot: [e for e in people if e in occasion.roles] for slot, people in event.parties.items()}
    )


def _are(group: Entity, people: Collection[Entity]) -> bool:
    """Whether a group is these people, of whom it tells the states (``the ministers of Peru and Chad``)."""
    title = group.titles[0] if group.kind == "group" and group.titles else None
    if title is None or len(set(title.nations)) < 2:
        return False
    named = [e for e in people if e.name is not None]
    alike = title.office not in _TOLD_APART or any(title.office in e.offices for e in named)
    return alike and len(named) > 1 and {e.country for e in named} == set(title.nations)


def _is_delegation(group: Entity) -> bool:
    return any(title.text.endswith(("delegation", "side")) for title in group.titles)


def _know_delegations(occasions: Sequence[Occasion], event: Event) -> None:
    """Take a state's delegation for its member who met these people before (``A welcomed the Danish delegation``)."""
    for slot, entities in event.parties.items():
        others = {e for one, parties in event.parties.items() if one != slot for e in parties}
        for at, entity in enumerate(entities):
            if entity.kind == "group" and entity.country and _is_delegation(entity):
                met = (o for o in reversed(occasions[-_RECENT:]) if not others.isdisjoint(o.roles) and not o.background)
                members = [e for o in met for e in o.roles if e.country == entity.country and e.kind != "group"]
                if members and members[0] not in others:
                    entities[at] = members[0]


def _name_heads(occasions: Sequence[Occasion], event: Event) -> None:
    """Put who leads a group in its place, wherever it took part."""
    heads = [e for e in event.parties["others"] if e.kind != "group"]
    for group in event.parties.get("a", ()):
        for occasion in occasions[-_RECENT:]:
            if heads and group.kind == "group" and group in occasion.roles:
                occasion.name_head(group, heads)


def _call_before(occasions: Sequence[Occasion], event: Event) -> Occasion | None:
    """The call that ``the talks between A and B`` go on with, where no meeting of them is told."""
    last = occasions[-1] if occasions else None
    if last is None or last.kind not in _CALLS or (last.status, last.background) != (event.status, event.background):
        return None
    return last if not _is_of_another_day(last, event) and set(event.entities) == set(last.roles) else None


def _attended_before(occasions: Sequence[Occasion], event: Event) -> Occasion | None:
    """The gathering just told of, of which ``the session was chaired by A`` tells the chair."""
    last = occasions[-1] if occasions else None
    if last is None or (last.kind, last.status) != ("summit", event.status) or "host" in last.roles.values():
        return None
    return last if event.sentence - max(last.sentences, default=event.sentence) <= _NEAR else None


def _is_of_another_day(occasion: Occasion, event: Event) -> bool:
    """Whether the days that the text tells of both differ."""
    return bool(occasion.day and event.day) and occasion.day != event.day


def _goes_on(occasion: Occasion, event: Event) -> bool:
    """Whether ``the two presidents had an exchange of views`` only goes on with the occasion before it."""
    return occasion.status == event.status and set(event.entities) <= set(occasion.roles)


def _joined(occasions: list[Occasion], event: Event) -> Occasion:
    """The occasion that people are told to have joined: that of the sentence, or the last one in the foreground."""
    known = event.parties.get("a", ())
    possible = [o for o in reversed(occasions[-_RECENT:]) if not o.background and all(e in o.roles for e in known)]
    here = [o for o in possible if event.sentence in o.sentences]
    in_person = [o for o in possible if o.kind not in _CALLS]
    return (here or in_person or possible or [occasions[-1]])[0]


def _same(occasion: Occasion, event: Event) -> bool:
    if occasion.status != event.status or occasion.background != event.background:
        return False
    here, there = set(occasion.roles), set(event.entities)
    if (occasion.kind in _CALLS) != (event.kind in _CALLS) and "ceremony" not in (occasion.kind, event.kind):
        return occasion.heading and here == there
    if (occasion.kind == "summit") != (event.kind == "summit"):
        return False
    if _is_of_another_day(occasion, event):
        return False
    if here == there or any(_are(e, there) for e in here) or any(_are(e, here) for e in there):
        return True
    if occasion.kind == "meeting" and any(set(side) <= occasion.attending for side in event.parties.values() if side):
        return False  # with whom the others only were there the first time
    if occasion.form == event.form == "credentials" and (
        _is_told_by_names(here, there) or _takes_more(occasion, event)
    ):
        return True
    if event.separate and there < here:
        return False
    if occasion.form == event.form == "signing" and min(len(here), len(there)) == 1:
        return event.sentence - occasion.sentences[-1] <= _SIGNING
    if (occasion.kind == "ceremony") != (event.kind == "ceremony") and "signing" not in (occasion.form, event.form):
        welcomed = "welcome" in (occasion.form, event.form) and len(here & there) > 1
        return bool(here & there) if min(len(here), len(there)) == 1 else welcomed and (here <= there or there <= here)
    if here <= there or there <= here:
        return True
    sides = [set(event.parties[slot]) for slot in ("host", "guest", "a", "b") if slot in event.parties]
    return len(sides) > 1 and all(side & here for side in sides)


def _takes_more(occasion: Occasion, event: Event) -> bool:
    """Whether who took credentials takes those of others too (``She also received the letters of C and D``)."""
    hosts = event.parties.get("host", ())
    return not event.separate and bool(hosts) and all(occasion.roles.get(host) == "host" for host in hosts)


def _is_told_by_names(here: Set[Entity], there: Set[Entity]) -> bool:
    """Whether the envoys whom one sentence only counts are named in another one: the others take their credentials."""
    rest = here ^ there
    only = (here & rest, there & rest)
    return bool(here & there) and all(only) and any(all(e.kind == "group" for e in one) for one in only)


def _is_part(occasion: Occasion, told: Set[Entity], together: Set[Entity]) -> bool:
    """Whether an occasion with one party alone, or a heading's with a nameless one, is told in full by another one.

    ``told`` are the parties of what is told outside headings, ``together`` those who were not the only party.
    """
    if occasion.heading and all(e.kind == "group" for e in occasion.roles):
        return bool(told)
    if occasion.heading and any(e.name is None for e in occasion.roles):
        return any((e.name is not None or e.kind == "office") and e in told for e in occasion.roles)
    if len(occasion.roles) > 1 or occasion.kind == "summit":
        return False
    return not together.isdisjoint(occasion.roles)
