"""Records out of what the cascade found."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

from .document import Document
from .event_codes import code_meeting
from .merging import Occasion
from .organization_entities import OrganizationEntity
from .records import Attendance, DateExpression, Meeting, MonetaryFigure, Organization, Participant, Quantity, Span
from .resolution import Entity, fold
from .rules.dates import DateMention
from .rules.money import MoneyMention

if TYPE_CHECKING:
    from .rules.quantities import QuantityMention

_STYLES = frozenset({"Sheikh", "Sheikha", "Shaikh"})
_OF_SHEIKHS = frozenset({"AE", "BH", "KW", "OM", "QA", "SA", "YE"})  # where they are said before any name


def _spans(document: Document, ranges: Iterable[tuple[int, int]]) -> list[Span]:
    """The spans of ranges of tokens, in order, each once."""
    starts, ends = document.starts, document.ends
    return [document.span(starts[first], ends[last - 1]) for first, last in sorted(set(ranges))]


def date_expression(document: Document, mention: DateMention) -> DateExpression:
    """The record of a date."""
    return DateExpression(
        value=mention.value,
        earliest=mention.earliest,
        latest=mention.latest,
        span=document.span(mention.start, mention.end),
        rule=mention.rule,
    )


def monetary_figure(document: Document, mention: MoneyMention) -> MonetaryFigure:
    """The record of a sum."""
    return MonetaryFigure(
        amount=mention.amount,
        amount_max=mention.amount_max,
        currency=mention.currency,
        approximate=mention.approximate,
        indicator=mention.indicator,
        period=mention.period,
        span=document.span(mention.start, mention.end),
        rule=mention.rule,
    )


def quantity(document: Document, mention: QuantityMention) -> Quantity:
    """The record of a measured quantity."""
    return Quantity(
        value=mention.value,
        value_max=mention.value_max,
        unit=mention.unit,
        span=document.span(mention.start, mention.end),
        rule=mention.rule,
    )


def participant(document: Document, entity: Entity) -> Participant:
    """The record of a person, an office or a group."""
    name = max(entity.forms, key=lambda f: (len(f.split()), len(f))) if entity.forms else None
    honorifics = entity.honorifics
    if name is not None and (style := _style(document, entity, name)):
        name, honorifics = f"{style} {name}", [h for h in honorifics if h != style]
    organization = entity.organization
    return Participant(
        kind=entity.kind,
        name=name,
        aliases=[f for f in entity.forms if f != name],
        titles=[t.text for t in entity.titles],
        office=entity.titles[0].office if entity.titles else None,
        country=entity.country,
        affiliation=organization.name if organization is not None and entity.country is None else None,
        honorifics=honorifics,
        key=f"{fold(name)}|{entity.country or ''}" if name else "",
        mentions=_spans(document, entity.mentions),
        rule=entity.rule,
    )


def _style(document: Document, entity: Entity, name: str) -> str | None:
    """The style without which nobody calls a person of one name (``Sheikh Hasina``), unlike an Emirati."""
    if " " in name or entity.country is None or entity.country in _OF_SHEIKHS:
        return None
    styles = (h for h in entity.honorifics if h in _STYLES and f"{h} {name}" in document.text)
    return next(styles, None)


def organizations(document: Document, entities: Iterable[OrganizationEntity]) -> list[Organization]:
    """The records of organisations."""
    return [_organization(document, entity) for entity in entities]


def _organization(document: Document, entity: OrganizationEntity) -> Organization:
    name, *aliases = entity.names
    known = entity.known
    return Organization(
        name=name,
        aliases=aliases,
        kind=entity.kind,
        standard_name=known.name if known else None,
        wikidata=known.wikidata if known else None,
        mentions=_spans(document, ((m.first, m.last) for m in entity.mentions)),
        rule=entity.rule,
    )


def people(document: Document, entities: Sequence[Entity], occasions: Sequence[Occasion]) -> dict[Entity, Participant]:
    """The participants of a release in the order of the text: all persons, and who else took part in something."""
    present = dict.fromkeys(e for e in entities if e.kind == "person")
    present.update(dict.fromkeys(e for o in occasions for e in o.roles))
    return {e: participant(document, e) for e in sorted(present, key=lambda e: e.mentions[0])}


def meeting(document: Document, occasion: Occasion, participants: Mapping[Entity, Participant]) -> Meeting:
    """The record of an occasion, with its event codes."""
    record = Meeting(
        kind=occasion.kind,
        form=occasion.form,
        status=occasion.status,
        background=occasion.background,
        participants=[Attendance(participant=participants[e], role=role) for e, role in occasion.roles.items()],
        topics=occasion.topics,
        date=occasion.date,
        end_date=occasion.end_date,
        when=date_expression(document, occasion.when) if occasion.when is not None else None,
        venue=occasion.venue,
        city=occasion.city,
        country=occasion.country,
        visit=occasion.visit,
        trigger=_spans(document, [occasion.trigger])[0],
        mentions=_spans(document, occasion.mentions),
        rule=occasion.rule,
    )
    cameo, plover = code_meeting(record)
    # A new record with these two would be checked all over again; nobody has seen this one yet.
    object.__setattr__(record, "cameo", cameo)
    object.__setattr__(record, "plover", plover)
    return record
