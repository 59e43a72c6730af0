"""Visits: who is on what kind of visit, to which state, and on which days."""

from __future__ import annotations

import datetime as dt
from bisect import bisect_right
from collections.abc import Iterator
from typing import Any

import attrs

from ..patterns import Alphabet, Layer
from ..resolution import Entity
from ..story import Story
from ._date_values import shift
from .dates import DateMention

WORDS = {
    "visitkind": "official state working private transit friendly friendship goodwill unofficial pastoral apostolic",
    "visitnoun": "visit visits visited trip tour",
    "visitleave": "left leaves leave departs departed depart embarked embarks flies flew",
    "elsewhen": "recalled recalling recall previous last earlier past upcoming forthcoming future next invited invitation invite invites preparations preparation prepare"
    " results outcomes outcome mutual exchange reciprocate",
    "concluding": "concluded concludes completed completes ended ends wrapped finished concluding",
    "untils": "until till through",
    "counted": "two-day three-day four-day five-day six-day seven-day week-long one-day",
}
#: Who is on a visit that no noun tells: ``the visiting Minister A``, ``Minister A, who is visiting Chad``.
VISITING = (
    "<visitor:[PERSON OFFICE]> @comma? who (is|are|was|were) (currently|now)? visiting (the|our)? (<state:[COUNTRY CITY]>|<here:country|kingdom|island|republic>)"
    "|(?<!is|are|was|were|be|been|currently|after|before|while|when|by|in|for) visiting <visitor:[PERSON OFFICE]>"
)
#: Who is where on which days: ``The President will be in Norland from 3 to 5 May``.
STAYING = (
    "<visitor:[PERSON OFFICE]> @comma? (who (is|was))? (will|is|was|has|to)? (be|been)? (also|currently)?"
    " ((travel|travelling|traveling|travelled|traveled|travels|fly|flew|flies) to|(led|leads|lead|leading) (a|the|his|her) delegation to|in)"
    " the? (neighbouring|neighboring)? <state:[COUNTRY CITY]> (@comma COUNTRY @comma?)? (on|from|between)? <days:DATE>"
)
#: Who has come where, with no days told: ``The President arrived in Norland``.
ARRIVING = (
    "<visitor:[PERSON OFFICE]> @comma? who? (has|had|have|will)? (also|just)?"
    " ((arrived|arrives|arrive|landed) (here)? (in|at)|(travelled|traveled|travels|travel|flew) to|(is|was|are) (currently|now)? in)"
    " the? (neighbouring|neighboring)? <state:[COUNTRY CITY]>"
)
#: Where several are told, the first of these is the kind of the visit.
_FOREMOST = ("state", "official", "working")
_LENGTHS = {
    "one-day": 1,
    "two-day": 2,
    "three-day": 3,
    "four-day": 4,
    "five-day": 5,
    "six-day": 6,
    "seven-day": 7,
    "two": 2,
    "three": 3,
    "four": 4,
    "five": 5,
}
_REACH = 6


@attrs.define(eq=False)
class Visit:
    """A visit, as the sentences that speak of it tell.

    ``visitor`` is ``None`` where it is not told whose visit it is (``My visit to …``); ``country`` where it goes to, ``None``
    if not told or a tour; ``trip`` that its kind is that of a trip; ``start`` and ``end`` are its days, where told; ``past`` tells that it is over.
    """

    sentences: list[int]
    kind: str | None = None
    visitor: Entity | None = None
    country: str | None = None
    city: str | None = None
    start: dt.date | None = None
    end: dt.date | None = None
    tour: bool = False
    past: bool = False
    trip: bool = False

    def is_same(self, other: Visit) -> bool:
        """Whether two mentions may be of one visit."""
        return (
            (self.visitor is other.visitor or None in (self.visitor, other.visitor))
            and (
                self.country == other.country
                or (
                    None in (self.country, other.country)
                    and not ((self.tour or other.tour) and self.country != other.country)
                )
            )
            and (
                self.start is None
                or other.start is None
                or (self.start <= (other.end or other.start) and other.start <= (self.end or self.start))
            )
        )

    def take(self, other: Visit) -> None:
        """Take in what another mention of this visit tells."""
        self.sentences += other.sentences
        if self.kind is None or (self.trip and other.kind and not other.trip):
            self.kind, self.trip = other.kind, other.trip
        self.visitor = self.visitor or other.visitor
        self.country = self.country or other.country
        self.start = self.start or other.start
        self.end = self.end or other.end
        self.tour = self.tour or other.tour
        self.past = self.past or other.past


class VisitRules:
    """Finds the visits that a story tells of."""

    def __init__(self, alphabet: Alphabet) -> None:
        codes = alphabet.codes
        words = alphabet.phrasebook.words
        self._noun = alphabet.compile("@visitnoun")
        self._visiting = alphabet.compile(VISITING)
        self._staying = alphabet.compile(STAYING)
        self._arriving = alphabet.compile(ARRIVING)
        self._nouns = frozenset(codes(*words["visitnoun"].split()))
        self._visited = codes("visited")
        self._trips = frozenset(codes("trip", "tour"))
        self._kinds = {codes(word): word for word in words["visitkind"].split()}
        self._counts = {codes(word): n for word, n in _LENGTHS.items()}
        self._inner = frozenset(
            codes(
                "OTHER",
                "NUM",
                "and",
                "-",
                "LMOD",
                "LPORT",
                "DEMONYM",
                "first",
                "second",
                "third",
                "day",
                "days",
                "AREA",
                "MOD",
                "overseas",
                "multi-nation",
                "regional",
                *words["counted"].split(),
                "two",
                "three",
            )
        )
        self._possessive = frozenset(codes("his", "her", "their", "its"))
        self._own = frozenset(codes("my", "our"))
        self._marks = frozenset(codes("'s", "'"))
        self._agent = frozenset(codes("by", "of"))
        self._towards = frozenset(codes("to", "in", "at"))
        self._skipped = frozenset(codes("the", "our", "city", "of", "kingdom", "republic"))
        self._home = frozenset(codes("our", "country", "kingdom", "island"))
        self._abroad = frozenset(codes("overseas", "multi-nation", "regional", "tour"))
        self._people = frozenset(codes("PERSON", "OFFICE", "GROUP"))
        self._country = codes("COUNTRY")
        self._city = codes("CITY")
        self._names = frozenset(codes("NAME", "CAP", "PLACE", "PORT", "AMBI"))
        self._date = codes("DATE")
        self._capital = codes("capital")
        self._demonym = codes("DEMONYM")
        self._here = codes("here")
        self._whither = frozenset(codes("in", "to", "at", "for", "the"))
        self._linking = frozenset(codes("on", "for", "a", "an", "DATE", ",", "late", "early"))
        self._article = frozenset(codes("the", "this", "that"))
        self._joint = frozenset(codes("and", ",", "the"))
        self._elsewhen = frozenset(codes(*words["elsewhen"].split()))
        self._concluding = frozenset(codes(*words["concluding"].split()))
        self._leaving = frozenset(codes(*words["visitleave"].split()))
        self._recent = codes("recent")
        self._on = codes("on")
        self._until = frozenset(codes(*words["untils"].split()))

    def find(self, story: Story) -> list[Visit]:
        """The visits of a story, in the order of their first mention."""
        visits: list[Visit] = []
        starts = [first for first, _ in story.sentences]
        numbers = dict.fromkeys(bisect_right(starts, m.start()) - 1 for m in self._noun.finditer(story.layer.codes))
        for number in numbers:
            for mention in self._in_sentence(story, number):
                _join(visits, mention)
        for m in self._visiting.finditer(story.layer.codes):
            visitor = _entity(story.layer.values[m.start("visitor")])
            country = story.layer.values[m.start("state")] if m.start("state") >= 0 else story.home
            if country is not None and country != visitor.country:
                _join(visits, Visit([bisect_right(starts, m.start()) - 1], visitor=visitor, country=country))
        for m in self._staying.finditer(story.layer.codes):
            visitor = _entity(story.layer.values[m.start("visitor")])
            country = story.layer.values[m.start("state")]
            days: DateMention = story.layer.values[m.start("days")]
            if days.is_days and country != visitor.country:
                number = bisect_right(starts, m.start()) - 1
                _join(visits, Visit([number], None, visitor, country, None, days.earliest, days.latest))
        for m in self._arriving.finditer(story.layer.codes):
            visitor = _entity(story.layer.values[m.start("visitor")])
            country = story.layer.values[m.start("state")]
            if country not in (None, visitor.country):
                _join(visits, Visit([bisect_right(starts, m.start()) - 1], visitor=visitor, country=country))
        return visits

    def _in_sentence(self, story: Story, number: int) -> Iterator[Visit]:
        sentence = story.sentence(number)
        codes = sentence.codes
        for at, code in enumerate(codes):
            if code not in self._nouns:
                continue
            first = self._first(codes, at)
            before = codes[max(0, first - 5) : first]
            if not self._elsewhen.isdisjoint(before + codes[first:at]):
                continue
            visit = Visit([number], self._kind(codes[first:at]), tour=not self._abroad.isdisjoint(codes[first:at]))
            self._set_destination(visit, story, sentence, first, at + 1)
            if code == self._visited and visit.country is None:
                continue  # a school, an exhibition
            visit.trip = code in self._trips
            visit.past = not self._concluding.isdisjoint(before) or self._recent in before[-1:] + codes[first:at]
            self._set_days(visit, story, number, first, at)
            visit.visitor = self._visitor(story, number, sentence, first, at, visit)
            yield visit

    def _first(self, codes: str, at: int) -> int:
        """Where the attributes of a visit begin."""
        first = at
        while first and at - first < _REACH and (codes[first - 1] in self._kinds or codes[first - 1] in self._inner):
            first -= 1
        return first

    def _kind(self, attributes: str) -> str | None:
        kinds = [self._kinds[code] for code in attributes if code in self._kinds]
        return next((k for k in _FOREMOST if k in kinds), kinds[-1] if kinds else None)

    def _set_destination(self, visit: Visit, story: Story, sentence: Layer, first: int, at: int) -> None:
        """Where a visit goes: ``to Chad``, ``of the President to Chad``, or before it ``in Chad on a visit``."""
        codes = sentence.codes
        i = at
        if codes[i : i + 1] and codes[i] in self._agent:
            i = next((j + 1 for j in range(i + 1, min(i + 4, len(codes))) if codes[j] in self._people), at)
        i += codes[i : i + 1] != "" and codes[i] in self._towards
        countries = self._countries(visit, story, sentence, i)
        if not countries:
            countries = self._countries_before(visit, story, sentence, first)
        visit.tour = len(set(countries)) > 1 or visit.tour
        if countries and not visit.tour:
            visit.country = countries[0]

    def _countries(self, visit: Visit, story: Story, sentence: Layer, at: int) -> list[str]:
        codes, values = sentence.codes, sentence.values
        countries: list[str] = []
        for i in range(at, len(codes)):
            code = codes[i]
            if code == self._country or code == self._city:
                countries.append(values[i])
                if code == self._city:
                    visit.city = visit.city or story.document.text_of(sentence.firsts[i], sentence.lasts[i])
            elif code in self._home and i > at and story.home:
                countries.append(story.home)
            elif code in self._names and countries:
                visit.tour = True
            elif code not in self._skipped and code not in self._joint:
                break
        return countries

    def _countries_before(self, visit: Visit, story: Story, sentence: Layer, first: int) -> list[str]:
        codes = sentence.codes
        for i in range(first - 1, max(0, first - 8), -1):
            if codes[i] == self._here:
                return [story.home] if story.home else []
            if (codes[i] == self._country or codes[i] == self._city) and codes[i - 1] in self._whither:
                if codes[i] == self._city:
                    visit.city = story.document.text_of(sentence.firsts[i], sentence.lasts[i])
                return [sentence.values[i]]
            if codes[i] == self._capital and codes[i - 1] == self._demonym:
                return [sentence.values[i - 1]]
            if codes[i] not in self._linking:
                break
        return []

    def _set_days(self, visit: Visit, story: Story, number: int, first: int, at: int) -> None:
        """The days of a visit: the date nearest after it, else the nearest before."""
        sentence = story.sentence(number)
        codes = sentence.codes
        dates = [i for i, code in enumerate(codes) if code == self._date and sentence.values[i].is_days]
        ongoing = codes[max(0, first - 2) : max(0, first - 1)] == self._on or (not number and len(dates) == 1)
        for i in sorted(dates, key=lambda i: (i < at, abs(i - at))):
            mention: DateMention = sentence.values[i]
            if mention.earliest != mention.latest:
                visit.start, visit.end = mention.earliest, mention.latest
                return
            if visit.past or (i and codes[i - 1] in self._until):
                visit.end = visit.end or mention.latest
            elif ongoing or not self._leaving.isdisjoint(codes):
                visit.start = visit.start or mention.earliest
            elif visit.start is None:
                visit.start = visit.end = mention.earliest
        if visit.past:
            length = next((self._counts[code] for code in codes[first:at] if code in self._counts), None)
            end = visit.end or story.document.published
            visit.start = shift(end, 1 - length) if length else None
            visit.end = end if visit.start else None

    def _visitor(self, story: Story, number: int, sentence: Layer, first: int, at: int, visit: Visit) -> Entity | None:
        codes = sentence.codes
        before = codes[first - 1 : first]
        people = [(i, _entity(sentence.values[i])) for i, code in enumerate(codes) if code in self._people]
        if before and before in self._marks and codes[first - 2] in self._people:
            return _entity(sentence.values[first - 2])
        if codes[at + 1 : at + 2] and codes[at + 1] in self._agent:
            agent = next((e for i, e in people if at < i <= at + 4), None)
            if agent is not None:
                return agent
        if (before and before in self._own) or (
            before and before in self._article and visit.country is None and visit.kind is None
        ):
            return None
        able = [(i, e) for i, e in people if not (visit.country and e.country == visit.country)]
        earlier = [e for i, e in able if i < first]
        if earlier:
            return earlier[-1]
        subject = self._subject(story, number)
        if (
            before
            and before in self._possessive
            and subject is not None
            and not (visit.country and subject.country == visit.country)
        ):
            return subject
        return next((e for i, e in able if i > at), None)

    def _subject(self, story: Story, number: int) -> Entity | None:
        """Who the sentence before speaks of first."""
        if number == 0:
            return None
        sentence = story.sentence(number - 1)
        return next(
            (_entity(v) for c, v in zip(sentence.codes, sentence.values, strict=True) if c in self._people), None
        )


def _join(visits: list[Visit], mention: Visit) -> None:
    """Add a mention of a visit to the last one that it may be of, or as one of its own."""
    same = next((v for v in reversed(visits) if v.is_same(mention)), None)
    if same is None:
        visits.append(mention)
    else:
        same.take(mention)


def _entity(value: Any) -> Entity:
    """The entity of a unit: a group is one itself, a person or an office refers to one."""
    entity: Entity = getattr(value, "entity", value)
    return entity
