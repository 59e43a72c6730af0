"""The records: what users hold in their hands.

Every record is a frozen, slotted, keyword-only ``attrs`` class; sequences are tuples, sums are
:class:`decimal.Decimal`, days are :class:`datetime.date`, closed vocabularies are :class:`enum.StrEnum`.
Spans count Unicode code points of the text *as given*: ``source[span.start:span.end] == span.text`` always holds.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from decimal import Decimal
from enum import StrEnum
from functools import partial
from types import MappingProxyType
from typing import Any

import attrs
from attrs import field

SCHEMA_VERSION = "1"


class ParticipantKind(StrEnum):
    """Whether a participant is a named person, an office without a name, or a delegation or group."""

    PERSON = "person"
    OFFICE = "office"
    GROUP = "group"


class Office(StrEnum):
    """The class of an office, for grouping people by rank across releases."""

    HEAD_OF_STATE = "head_of_state"
    HEAD_OF_GOVERNMENT = "head_of_government"
    DEPUTY_HEAD = "deputy_head"
    FOREIGN_MINISTER = "foreign_minister"
    MINISTER = "minister"
    DEPUTY_MINISTER = "deputy_minister"
    AMBASSADOR = "ambassador"
    DIPLOMAT = "diplomat"
    ENVOY = "envoy"
    LEGISLATOR = "legislator"
    SPEAKER = "speaker"
    JUDGE = "judge"
    MILITARY = "military"
    GOVERNOR = "governor"
    MAYOR = "mayor"
    ORGANIZATION_HEAD = "organization_head"
    OFFICIAL = "official"
    ROYAL = "royal"
    RELIGIOUS = "religious"
    BUSINESS = "business"


class Role(StrEnum):
    """The part that an attendee played: who received, who was received, or neither told."""

    HOST = "host"
    GUEST = "guest"
    PARTICIPANT = "participant"


class MeetingKind(StrEnum):
    """The kind of an encounter."""

    MEETING = "meeting"
    PHONE_CALL = "phone_call"
    VIDEO_CALL = "video_call"
    SUMMIT = "summit"
    CEREMONY = "ceremony"


class Status(StrEnum):
    """Whether an encounter took place, is announced, or was called off."""

    HELD = "held"
    PLANNED = "planned"
    CANCELLED = "cancelled"


class OrganizationKind(StrEnum):
    """The kind of an organisation."""

    INTERGOVERNMENTAL = "intergovernmental"
    FORUM = "forum"
    COMMISSION = "commission"
    GOVERNMENT = "government"
    COMPANY = "company"
    BANK = "bank"
    EDUCATION = "education"
    PARTY = "party"
    NGO = "ngo"
    MEDIA = "media"
    OTHER = "other"


def _tuple(value: Any) -> tuple[Any, ...]:
    if isinstance(value, str):
        raise TypeError(f"expected a sequence of values, got the text {value!r}: wrap it in a list or tuple")
    return tuple(value)


@attrs.frozen(kw_only=True)
class Span:
    """A stretch of the release's text as given, half open, in code points.

    >>> Span(start=3, end=7, text="Rome")
    Span(3, 7, 'Rome')
    """

    start: int
    end: int
    text: str

    def __attrs_post_init__(self) -> None:
        if self.start < 0:
            raise ValueError(f"span starts at {self.start}, before the text: give start >= 0")
        if self.end < self.start:
            raise ValueError(f"span ends at {self.end}, before its start {self.start}: give start <= end")
        if not isinstance(self.text, str):
            raise TypeError(f"the text of a span is a str, not {type(self.text).__name__}")

    def __repr__(self) -> str:
        return f"Span({self.start}, {self.end}, {self.text!r})"


@attrs.frozen(kw_only=True)
class DateExpression:
    """A date as the text gives it, no finer than its words.

    ``value`` is ISO 8601 text (``2024-04-30``, ``2024-04``, ``2023``, or an interval ``2024-03-14/2024-03-16``);
    ``earliest`` and ``latest`` are the first and last day that it may mean, ``None`` where the text gives no year.
    """

    value: str
    earliest: dt.date | None = None
    latest: dt.date | None = None
    span: Span
    rule: str


@attrs.frozen(kw_only=True)
class Participant:
    """A person, an office named without its holder, or a delegation.

    ``country`` is ISO 3166-1 alpha-2 (or ``XK`` for Kosovo) of the state that the participant acts for; ``key`` is the
    same in every release for the same folded name and country, so that people can be joined across releases, and empty
    for the nameless.
    """

    kind: ParticipantKind = field(default=ParticipantKind.PERSON, converter=ParticipantKind)
    name: str | None = None
    aliases: tuple[str, ...] = field(default=(), converter=_tuple)
    titles: tuple[str, ...] = field(default=(), converter=_tuple)
    office: Office | None = field(default=None, converter=attrs.converters.optional(Office))
    country: str | None = None
    affiliation: str | None = None
    honorifics: tuple[str, ...] = field(default=(), converter=_tuple)
    key: str = ""
    mentions: tuple[Span, ...] = field(default=(), converter=_tuple)
    rule: str = ""

    @property
    def title(self) -> str | None:
        """The first title, which alone names a participant without a name."""
        return self.titles[0] if self.titles else None

    def __repr__(self) -> str:
        what = self.name or self.title or self.kind
        return f"<Participant {what!r} {self.country or '-'}>"


@attrs.frozen(kw_only=True)
class Attendance:
    """A participant's part in one meeting."""

    participant: Participant
    role: Role = field(default=Role.PARTICIPANT, converter=Role)

    def __repr__(self) -> str:
        return f"<Attendance {self.participant.name or self.participant.title!r} as {self.role}>"


@attrs.frozen(kw_only=True)
class CodedEvent:
    """A meeting as an event code: who did what to whom.

    ``source`` and ``target`` are ISO 3166-1 alpha-3 actors (or an organisation's name), ``code`` a CAMEO code such as
    ``042`` or a PLOVER event type such as ``CONSULT``, ``mode`` PLOVER's mode such as ``visit``.
    """

    source: str
    code: str
    target: str
    mode: str | None = None


@attrs.frozen(kw_only=True)
class Meeting:
    """An encounter on one occasion between officials or delegations.

    ``background`` is true where the release only recalls it. ``country`` is ISO 3166-1 alpha-2 of the place.
    ``cameo`` and ``plover`` hold the meeting as coded events (CAMEO 2012, PLOVER 2023).
    """

    kind: MeetingKind = field(default=MeetingKind.MEETING, converter=MeetingKind)
    form: str | None = None
    status: Status = field(default=Status.HELD, converter=Status)
    background: bool = False
    date: dt.date | None = None
    end_date: dt.date | None = None
    when: DateExpression | None = None
    venue: str | None = None
    city: str | None = None
    country: str | None = None
    visit: str | None = None
    participants: tuple[Attendance, ...] = field(default=(), converter=_tuple)
    topics: tuple[str, ...] = field(default=(), converter=_tuple)
    trigger: Span | None = None
    mentions: tuple[Span, ...] = field(default=(), converter=_tuple)
    rule: str = ""
    cameo: tuple[CodedEvent, ...] = field(default=(), converter=_tuple)
    plover: tuple[CodedEvent, ...] = field(default=(), converter=_tuple)

    @property
    def hosts(self) -> tuple[Participant, ...]:
        """Those who received the others."""
        return tuple(a.participant for a in self.participants if a.role is Role.HOST)

    @property
    def guests(self) -> tuple[Participant, ...]:
        """Those who were received, or paid the visit."""
        return tuple(a.participant for a in self.participants if a.role is Role.GUEST)

    def __repr__(self) -> str:
        who = ", ".join(repr(a.participant.name or a.participant.title) for a in self.participants)
        return f"<Meeting {self.kind} {self.date or '-'} {who}>"


@attrs.frozen(kw_only=True)
class MonetaryFigure:
    """A sum of money in the main unit of its currency (ISO 4217), fully scaled.

    A range has its low bound in ``amount`` and its high bound in ``amount_max``. ``period`` is ISO 8601 text.
    """

    amount: Decimal
    amount_max: Decimal | None = None
    currency: str | None = None
    approximate: bool = False
    indicator: str | None = None
    period: str | None = None
    span: Span
    rule: str

    def __repr__(self) -> str:
        top = f"..{self.amount_max}" if self.amount_max is not None else ""
        return f"<MonetaryFigure {self.amount}{top} {self.currency or '-'}>"


@attrs.frozen(kw_only=True)
class Organization:
    """An organisation named in the release, under its fullest name there.

    ``standard_name`` and ``wikidata`` are given for those that the lexicon knows.
    """

    name: str
    aliases: tuple[str, ...] = field(default=(), converter=_tuple)
    kind: OrganizationKind = field(default=OrganizationKind.OTHER, converter=OrganizationKind)
    standard_name: str | None = None
    wikidata: str | None = None
    mentions: tuple[Span, ...] = field(default=(), converter=_tuple)
    rule: str = ""

    def __repr__(self) -> str:
        return f"<Organization {self.name!r} {self.kind}>"


@attrs.frozen(kw_only=True)
class Quantity:
    """A measured quantity that is no money, read by quantulum3: ``12 million tonnes``, ``a 500 MW plant``."""

    value: float
    value_max: float | None = None
    unit: str
    span: Span
    rule: str


@attrs.frozen(kw_only=True)
class Diagnostic:
    """Something that the caller should know of a result: a rule that ran into its time limit, a text not in English."""

    code: str
    message: str


@attrs.frozen(kw_only=True)
class Extraction:
    """All records of one release.

    ``metadata`` is the caller's own mapping, handed through. ``diagnostics`` says what limits the result.
    """

    text: str | None
    id: str | None = None
    published: dt.date | None = None
    publisher_country: str | None = None
    metadata: Mapping[str, Any] = field(factory=lambda: MappingProxyType({}))
    meetings: tuple[Meeting, ...] = field(default=(), converter=_tuple)
    participants: tuple[Participant, ...] = field(default=(), converter=_tuple)
    monetary_figures: tuple[MonetaryFigure, ...] = field(default=(), converter=_tuple)
    organizations: tuple[Organization, ...] = field(default=(), converter=_tuple)
    dates: tuple[DateExpression, ...] = field(default=(), converter=_tuple)
    quantities: tuple[Quantity, ...] = field(default=(), converter=_tuple)
    diagnostics: tuple[Diagnostic, ...] = field(default=(), converter=_tuple)

    def __repr__(self) -> str:
        return (
            f"<Extraction {self.id or '-'}: {len(self.meetings)} meetings, {len(self.participants)} participants, "
            f"{len(self.monetary_figures)} monetary figures, {len(self.organizations)} organizations>"
        )

    def to_dict(self, *, include_text: bool = True) -> dict[str, Any]:
        """The records as plain JSON values: the keys of the annotation guidelines, and the records' other fields.

        >>> Extraction(text="Nothing.", id="a").to_dict()["meetings"]
        []
        """
        from diplomex.serialization import to_dict

        return to_dict(self, include_text=include_text)

    def to_json(self, *, include_text: bool = True, indent: int | None = None) -> str:
        """The records as JSON text, on one line unless ``indent`` is given.

        >>> Extraction.from_json(Extraction(text="Nothing.", id="a").to_json())
        <Extraction a: 0 meetings, 0 participants, 0 monetary figures, 0 organizations>
        """
        from diplomex.serialization import to_json

        return to_json(self, include_text=include_text, indent=indent)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Extraction:
        """The extraction that :meth:`to_dict` made ``data`` of; a ``ValueError`` names what is wrong in it."""
        from diplomex.serialization import from_dict

        return from_dict(data)

    @classmethod
    def from_json(cls, text: str | bytes) -> Extraction:
        """The extraction that :meth:`to_json` made ``text`` of; a ``ValueError`` names what is wrong in it."""
        from diplomex.serialization import from_json

        return from_json(text)

    def __reduce__(self) -> tuple[Any, ...]:
        """Pickle and copy, of whatever type the metadata is: a mapping proxy would not."""
        values = {a.name: getattr(self, a.name) for a in attrs.fields(type(self))}
        return partial(type(self), **{**values, "metadata": dict(self.metadata)}), ()

    def _repr_html_(self) -> str:
        """What a notebook shows: the text with its mentions marked, and the records beside it."""
        from diplomex.export.html import notebook_html

        return notebook_html(self)


@attrs.frozen(kw_only=True)
class Failure:
    """A release that could not be extracted, in its place among the results of :func:`diplomex.extract_many`."""

    id: str | None
    error: str
    error_type: str = ""
