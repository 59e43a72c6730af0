"""Explaining: one run of the cascade told sentence by sentence, as an :class:`~diplomex.explanation.Explanation`."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from typing import Any

import attrs

from .cascade import Cascade, Findings
from .document import Document
from .events import Event
from .explanation import Dropped, Explanation, SentenceExplanation, Taken
from .merging import Occasion
from .patterns import Layer
from .records import Extraction, Span
from .rules.dates import DateMention
from .rules.money import MoneyMention
from .rules.organizations import OrganizationMention
from .rules.persons import PersonMention
from .rules.places import Venue
from .summary import one_line


def explain(
    document: Document,
    cascade: Cascade,
    found: Findings,
    sums: Sequence[MoneyMention],
    extraction: Extraction,
) -> Explanation:
    """The explanation of one run of the cascade."""
    explainer = _Explainer(document, cascade, found, sums)
    sentences = tuple(explainer.sentence(number) for number in range(len(found.story.sentences)))
    return Explanation(extraction=extraction, sentences=sentences)


@attrs.frozen
class _Explainer:
    document: Document
    cascade: Cascade
    found: Findings
    sums: Sequence[MoneyMention]

    def sentence(self, number: int) -> SentenceExplanation:
        first, last = self.document.sentences[number]
        begin, end = self.document.starts[first], self.document.ends[last - 1]
        layer = self.found.story.sentence(number)
        events = [event for event in self.found.events if event.sentence == number]
        taken = [
            *self._mentions(layer),
            *self._sums(begin, end),
            *(self._event(event) for event in events if self._occasion(event) is not None),
        ]
        dropped = [
            *self._dropped_dates(layer, begin, end),
            *(self._dropped_event(event) for event in events if self._occasion(event) is None),
            *self._idle_triggers(layer, events),
        ]
        return SentenceExplanation(
            span=self.document.span(begin, end),
            skeleton=self.cascade.skeleton(layer),
            reduced=self.cascade.reduced(layer) if _names_people(layer) else "",
            taken=tuple(sorted(taken, key=lambda t: (t.span.start, -t.span.end))),
            dropped=tuple(sorted(dropped, key=lambda d: d.span.start)),
        )

    def _span(self, first: int, last: int) -> Span:
        return self.document.span(self.document.starts[first], self.document.ends[last - 1])

    # ---- taken -------------------------------------------------------------------------------------------------------

    def _mentions(self, layer: Layer) -> Iterator[Taken]:
        for first, last, value in zip(layer.firsts, layer.lasts, layer.values, strict=True):
            if last > first:
                told = self._told(value)
                if told is not None:
                    kind, rule, about = told
                    yield Taken(kind=kind, rule=rule, span=self._span(first, last), about=about)

    @staticmethod
    def _told(value: Any) -> tuple[str, str, str] | None:
        match value:
            case PersonMention():
                kind = "person" if value.entity.kind == "person" else "office"
                return kind, value.rule, _who(value.entity)
            case OrganizationMention():
                return "organization", value.rule, value.kind
            case DateMention():
                return "date", value.rule, value.value
            case Venue():
                return "venue", value.rule, ""
            case _:
                return None

    def _sums(self, begin: int, end: int) -> Iterator[Taken]:
        for mention in self.sums:
            if begin <= mention.start < end:
                told = (str(mention.amount), mention.currency, mention.indicator, mention.period)
                about = ", ".join(part for part in told if part)
                yield Taken(
                    kind="money", rule=mention.rule, span=self.document.span(mention.start, mention.end), about=about
                )

    def _event(self, event: Event) -> Taken:
        occasion = self._occasion(event)
        again = occasion is not None and occasion.trigger != event.trigger
        parties = "; ".join(
            f"{slot} {', '.join(_who(entity) for entity in entities)}" for slot, entities in event.parties.items()
        )
        what = [event.kind or "encounter", event.status]
        if event.background:
            what.append("recalled")
        if event.joins:
            what = ["joined"]
        elif again:
            what.append("told again")
        return Taken(
            kind="meeting", rule=event.rule, span=self._span(*event.trigger), about=f"{', '.join(what)}: {parties}"
        )

    def _occasion(self, event: Event) -> Occasion | None:
        return next((o for o in self.found.occasions if event.trigger in o.mentions), None)

    # ---- dropped -----------------------------------------------------------------------------------------------------

    def _dropped_dates(self, layer: Layer, begin: int, end: int) -> Iterator[Dropped]:
        units = {value for value in layer.values if isinstance(value, DateMention)}
        for date in self.found.story.dates:
            if begin <= date.start < end and date not in units:
                inside = self._unit_at(layer, date.start)
                yield Dropped(
                    span=self.document.span(date.start, date.end),
                    reason=f"no date of an encounter: it stands inside {one_line(inside)!r}",
                )

    def _unit_at(self, layer: Layer, offset: int) -> str:
        unit = max(bisect_right(layer.firsts, self.document.token_at(offset)) - 1, 0)
        return self._span(layer.firsts[unit], layer.lasts[unit]).text

    def _dropped_event(self, event: Event) -> Dropped:
        return Dropped(
            span=self._span(*event.trigger),
            reason=f"[{event.rule}] matched, but {_parties(event)} alone is part of an encounter that is told in full",
        )

    def _idle_triggers(self, layer: Layer, events: Sequence[Event]) -> Iterator[Dropped]:
        """Trigger words in sentences with people, of which no frame made anything."""
        if events or not _names_people(layer):
            return
        for code, first, last in zip(layer.codes, layer.firsts, layer.lasts, strict=True):
            if last > first and self.cascade.is_trigger(code):
                yield Dropped(
                    span=self._span(first, last), reason="could report an encounter, but no frame fits the skeleton"
                )


def _names_people(layer: Layer) -> bool:
    return any(isinstance(value, PersonMention) for value in layer.values)


def _who(entity: Any) -> str:
    name = max(entity.forms, key=len) if entity.forms else ""
    title = entity.titles[0].text if entity.titles else ""
    # pyrefly: ignore[no-matching-overload]
    return one_line(", ".join(filter(None, (name, title))) or str(entity.kind))


def _parties(event: Event) -> str:
    return ", ".join(_who(entity) for entity in event.entities) or "nobody"
