"""What the pages show of a release: its marked text and its records in words."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import attrs
from markupsafe import Markup

from diplomex.country_codes import country_name
from diplomex.export.html.marks import Mark, headline_end, marked_text, merged
from diplomex.records import (
    CodedEvent,
    Extraction,
    Meeting,
    MonetaryFigure,
    Organization,
    Participant,
    Span,
)
from diplomex.serialization import participant_indexer
from diplomex.summary import acts_for, by_role, one_line

if TYPE_CHECKING:
    from diplomex.explanation import SentenceExplanation

_MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
KIND_NAMES = {
    "meeting": "Meeting",
    "phone_call": "Phone call",
    "video_call": "Video call",
    "summit": "Summit",
    "ceremony": "Ceremony",
}
#: The kinds of what explanations tell of, as kinds of marks.
STEP_KINDS = {"office": "person", "venue": "quantity"}
MARK_NAMES = {
    "meeting": "Meetings",
    "person": "People",
    "organization": "Organisations",
    "money": "Money",
    "date": "Dates",
    "quantity": "Quantities",
}


def day_name(day: dt.date) -> str:
    """A day in words, whatever the locale.

    >>> day_name(dt.date(2024, 4, 30))
    '30 April 2024'
    """
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"


def days_name(first: dt.date | None, last: dt.date | None) -> str | None:
    """A stretch of days in words.

    >>> days_name(dt.date(2024, 3, 14), dt.date(2024, 3, 16))
    '14–16 March 2024'
    """
    if first is None or last is None or first == last:
        return day_name(first) if first else None
    if (first.year, first.month) == (last.year, last.month):
        return f"{first.day}–{day_name(last)}"
    return f"{day_name(first)} – {day_name(last)}"


def amount_name(amount: Decimal) -> str:
    """An amount that a person can read.

    >>> amount_name(Decimal("1200000000.050"))
    '1,200,000,000.05'
    """
    if abs(amount.adjusted()) > 60:
        return str(amount)
    text = f"{amount:,f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def words(code: str | None) -> str | None:
    """``courtesy_call`` as ``courtesy call``."""
    return code.replace("_", " ") if code else None


def web_address(extraction: Extraction) -> str | None:
    """The release's address in its metadata, where that is one of the web."""
    for key in ("url", "link", "source_url", "source"):
        address = extraction.metadata.get(key)
        if isinstance(address, str):
            try:
                parts = urlsplit(address.strip())
            except ValueError:
                continue
            if parts.scheme in ("http", "https") and parts.netloc:
                return address.strip()
    return None


def headline(extraction: Extraction) -> str:
    """The first line of a release, shortened, or its id."""
    line = (extraction.text or "").strip().partition("\n")[0].strip()
    if not line:
        return extraction.id or "Release without text"
    return line if len(line) <= 140 else line[:137].rstrip() + "…"


@attrs.frozen
class Item:
    """A record in the lists beside the text."""

    ref: str
    title: str
    details: tuple[str, ...] = ()
    rule: str = ""
    related: tuple[str, ...] = ()


@attrs.frozen
class Person:
    """Someone's part in a meeting."""

    ref: str
    name: str
    title: str | None
    side: str | None
    role: str


@attrs.frozen
class Card:
    """A meeting: who, in what role, when, where, about what."""

    ref: str
    kind: str
    chips: tuple[str, ...]
    status: str
    when: str | None
    where: str | None
    people: tuple[Person, ...]
    topics: tuple[str, ...]
    codes: tuple[str, ...]
    rule: str
    related: tuple[str, ...]


@attrs.frozen
class Step:
    """What a rule took in a sentence, or what was dropped and why."""

    kind: str
    name: str
    words: str
    about: str
    rule: str = ""


@attrs.frozen
class SentenceView:
    """How one sentence was read."""

    text: str
    skeletons: tuple[str, ...]
    steps: tuple[Step, ...]


@attrs.frozen
class ReleaseView:
    """A release, ready to be shown."""

    title: str
    has_headline: bool
    id: str | None
    published: str | None
    publisher: str | None
    address: str | None
    text: Markup
    has_text: bool
    kinds: tuple[tuple[str, str, int], ...]
    meetings: tuple[Card, ...]
    lists: tuple[tuple[str, str, tuple[Item, ...]], ...]
    diagnostics: tuple[str, ...]
    sentences: tuple[SentenceView, ...] = ()


def _named(participant: Participant) -> str:
    return participant.name or participant.title or participant.kind.value


def _note(*lines: str | None) -> str:
    return "\n".join(line for line in lines if line)


def _ruled(rule: str) -> str | None:
    return f"rule {rule}" if rule else None


def _person_details(p: Participant) -> tuple[str, ...]:
    titles = list(p.titles if p.name else p.titles[1:])
    also = f"also {', '.join(p.aliases)}" if p.aliases else None
    return tuple(d for d in (*titles, acts_for(p, ", ".join(p.titles)), also) if d)


def _place(m: Meeting) -> str | None:
    parts = [m.venue, m.city, country_name(m.country) if m.country else None]
    return ", ".join(dict.fromkeys(p for p in parts if p)) or None


def _code(scheme: str, e: CodedEvent) -> str:
    return f"{scheme} {e.code}{f' ({e.mode})' if e.mode else ''} {e.source} → {e.target}"


def _codes(m: Meeting) -> tuple[str, ...]:
    """The meeting's first event codes: of a summit there are hundreds."""
    codes = [*(_code("CAMEO", e) for e in m.cameo[:2]), *(_code("PLOVER", e) for e in m.plover[:2])]
    more = len(m.cameo) + len(m.plover) - len(codes)
    return (*codes, f"and {more} more events") if more else tuple(codes)


def _figure_title(f: MonetaryFigure) -> str:
    top = f" – {amount_name(f.amount_max)}" if f.amount_max is not None else ""
    about = "≈ " if f.approximate else ""
    return f"{about}{f.currency + ' ' if f.currency else ''}{amount_name(f.amount)}{top}"


def _organization_details(o: Organization) -> tuple[str, ...]:
    also = f"also {', '.join(o.aliases)}" if o.aliases else None
    standard = o.standard_name if o.standard_name != o.name else None
    return tuple(d for d in (o.kind.value, also, standard, o.wikidata) if d)


def meeting_card(extraction: Extraction, number: int, ref_of_date: dict[Any, str]) -> Card:
    """The card of a meeting."""
    m = extraction.meetings[number]
    index_of = participant_indexer(extraction)
    people = tuple(
        Person(
            f"p{index_of(a.participant)}",
            _named(a.participant),
            a.participant.title if a.participant.name else None,
            acts_for(a.participant, a.participant.title or ""),
            a.role.value,
        )
        for a in by_role(m)
    )
    dates = (ref_of_date[m.when],) if m.when in ref_of_date else ()
    return Card(
        ref=f"m{number}",
        kind=KIND_NAMES[m.kind.value],
        chips=tuple(c for c in (words(m.form), f"{words(m.visit)} visit" if m.visit else None) if c),
        status="recalled" if m.background else m.status.value,
        when=days_name(m.date, m.end_date) or (m.when.value if m.when else None),
        where=_place(m),
        people=people,
        topics=m.topics,
        codes=_codes(m),
        rule=m.rule,
        related=tuple(dict.fromkeys([*(p.ref for p in people), *dates])),
    )


def _items(extraction: Extraction) -> dict[str, tuple[Item, ...]]:
    return {
        "person": tuple(
            Item(f"p{i}", _named(p), _person_details(p), p.rule) for i, p in enumerate(extraction.participants)
        ),
        "organization": tuple(
            Item(f"o{i}", o.name, _organization_details(o), o.rule) for i, o in enumerate(extraction.organizations)
        ),
        "money": tuple(
            Item(f"f{i}", _figure_title(f), tuple(d for d in (f.indicator, f.period) if d), f.rule)
            for i, f in enumerate(extraction.monetary_figures)
        ),
        "date": tuple(
            Item(f"d{i}", d.value.replace("/", " to "), (f"“{d.span.text}”",), d.rule)
            for i, d in enumerate(extraction.dates)
        ),
        "quantity": tuple(
            Item(f"q{i}", f"{q.value:,g}{f'–{q.value_max:,g}' if q.value_max is not None else ''} {q.unit}", (), q.rule)
            for i, q in enumerate(extraction.quantities)
        ),
    }


def _marks(extraction: Extraction, cards: tuple[Card, ...], items: dict[str, tuple[Item, ...]]) -> Iterator[Mark]:
    for card, meeting in zip(cards, extraction.meetings, strict=True):
        who = ", ".join(p.name for p in card.people)
        note = _note(card.kind, who, _note(card.when, card.where).replace("\n", " · "), _ruled(card.rule))
        spans = [*([meeting.trigger] if meeting.trigger else []), *meeting.mentions]
        yield from (Mark.of(s, "meeting", card.ref, note) for s in spans)
    spans_of: dict[str, list[tuple[Span, ...]]] = {
        "person": [p.mentions for p in extraction.participants],
        "organization": [o.mentions for o in extraction.organizations],
        "money": [(f.span,) for f in extraction.monetary_figures],
        "date": [(d.span,) for d in extraction.dates],
        "quantity": [(q.span,) for q in extraction.quantities],
    }
    singular = {"person": "Person", "organization": "Organisation", "money": "Money", "date": "Date"}
    for kind, all_spans in spans_of.items():
        for item, spans_here in zip(items[kind], all_spans, strict=True):
            note = _note(singular.get(kind, "Quantity"), item.title, " · ".join(item.details), _ruled(item.rule))
            yield from (Mark.of(s, kind, item.ref, note) for s in spans_here)


def _sentence(explained: SentenceExplanation) -> SentenceView:
    taken = (
        Step(STEP_KINDS.get(t.kind, t.kind), t.kind, one_line(t.span.text), t.about, t.rule) for t in explained.taken
    )
    dropped = (Step("dropped", "dropped", one_line(d.span.text), d.reason) for d in explained.dropped)
    skeletons = dict.fromkeys(filter(None, (explained.skeleton, explained.reduced)))
    return SentenceView(one_line(explained.span.text), tuple(skeletons), (*taken, *dropped))


def release_view(extraction: Extraction, sentences: Sequence[SentenceExplanation] = ()) -> ReleaseView:
    """What a page shows of an extraction, and sentence by sentence how it was read where that is given."""
    items = _items(extraction)
    ref_of_date: dict[Any, str] = {}
    for i, d in enumerate(extraction.dates):
        ref_of_date.setdefault(d, f"d{i}")
    cards = tuple(meeting_card(extraction, n, ref_of_date) for n in range(len(extraction.meetings)))
    marks = merged(_marks(extraction, cards, items))
    counts = {kind: sum(m.kind == kind for m in marks) for kind in MARK_NAMES}
    return ReleaseView(
        title=headline(extraction),
        has_headline=headline_end(extraction.text or "") > 0,
        id=extraction.id,
        published=day_name(extraction.published) if extraction.published else None,
        publisher=country_name(extraction.publisher_country) if extraction.publisher_country else None,
        address=web_address(extraction),
        text=marked_text(extraction.text or "", marks),
        has_text=bool(extraction.text),
        kinds=tuple((kind, name, counts[kind]) for kind, name in MARK_NAMES.items() if counts[kind]),
        meetings=cards,
        lists=tuple((kind, MARK_NAMES[kind], found) for kind, found in items.items() if found),
        diagnostics=tuple(f"{d.code}: {d.message}" for d in extraction.diagnostics),
        sentences=tuple(map(_sentence, sentences)),
    )
