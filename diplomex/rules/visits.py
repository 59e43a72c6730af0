"""Visits: who is on what kind of visit, to which state, and on which days."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import attrs

from ..patterns import Alphabet, Layer
from ..resolution import Entity
from ..story import Story
from .dates import DateMention

WORDS = {
    "visitkind": "official state working private transit friendly friendship goodwill unofficial stopover familiarization familiarisation pastoral apostolic technical fact-finding",
    "visitnoun": "visit visits trip tour travel",
    "visitmove": "visit arrive arrived arrives leave leaves left depart departs departed travel travels travelled traveled fly flies flew embark embarks embarked head heads headed go",
    "elsewhen": "recalled recalling recall previous last earlier past upcoming forthcoming future next invited invitation invite invites preparations preparation prepare"
    " results outcomes outcome following ahead mutual exchange historic",
    "concluding": "concluded concludes completed completes ended ends wrapped finished concluding",
}
#: Where several are told, the first of these is the kind of the visit.
_FOREMOST = ("state", "official", "working")
_REACH = 6


@attrs.frozen
class Visit:
    """A visit that a sentence tells of."""

    sentence: int
    kind: str | None
    visitor: Entity | None
    country: str | None
    city: str | None
    days: DateMention | None
    other_time: bool
    tour: bool
    concluded: bool


class VisitRules:
    """Finds the visits that a story tells of."""

    def __init__(self, alphabet: Alphabet) -> None:
        codes = alphabet.codes
        words = alphabet.phrasebook.words
        self._nouns = frozenset(codes(*words["visitnoun"].split()))
        self._kinds = {codes(word): word for word in words["visitkind"].split()}
        self._inner = frozenset(codes("OTHER", "NUM", "and", ",", "-", "LMOD", "LPORT", "DEMONYM", "first", "second", "third", "two", "three", "four", "five", "day", "'s"))
        self._possessive = frozenset(codes("his", "her", "their", "its"))
        self._own = frozenset(codes("my", "our"))
        self._marks = frozenset(codes("'s", "'"))
        self._agent = frozenset(codes("by", "of"))
        self._towards = frozenset(codes("to", "in", "at"))
        self._skipped = frozenset(codes("the", "our", "city", "of", "kingdom", "republic"))
        self._home = frozenset(codes("our", "country", "kingdom"))
        self._people = frozenset(codes("PERSON", "OFFICE", "GROUP"))
        self._country = codes("COUNTRY")
        self._city = codes("CITY")
        self._date = codes("DATE")
        self._joint = frozenset(codes("and", ",", "the"))
        self._elsewhen = frozenset(codes(*words["elsewhen"].split()))
        self._concluding = frozenset(codes(*words["concluding"].split()))

    def find(self, story: Story) -> list[Visit]:
        """The visits of a story, in order."""
        if self._nouns.isdisjoint(story.layer.codes):
            return []
        return [visit for number in range(len(story.sentences)) for visit in self._in_sentence(story, number)]

    def _in_sentence(self, story: Story, number: int) -> Iterator[Visit]:
        sentence = story.sentence(number)
        codes = sentence.codes
        for at, code in enumerate(codes):
            if code not in self._nouns:
                continue
            first, kind = self._kind(codes, at)
            country, city, tour, end = self._destination(story, sentence, at + 1)
            visitor = self._visitor(story, number, sentence, first, at, country)
            before = codes[max(0, first - 5) : first]
            yield Visit(
                number,
                kind,
                visitor,
                country,
                city,
                self._days(sentence, at),
                not self._elsewhen.isdisjoint(before) or not self._elsewhen.isdisjoint(codes[first:at]),
                tour,
                not self._concluding.isdisjoint(before),
            )

    def _kind(self, codes: str, at: int) -> tuple[int, str | None]:
        """Where the attributes of a visit begin, and its kind."""
        kinds = []
        first = at
        while first and at - first < _REACH and (codes[first - 1] in self._kinds or codes[first - 1] in self._inner):
            if codes[first - 1] in self._marks:
                break
            first -= 1
            if codes[first] in self._kinds:
                kinds.append(self._kinds[codes[first]])
        return first, next((k for k in _FOREMOST if k in kinds), kinds[-1] if kinds else None)

    def _destination(self, story: Story, sentence: Layer, at: int) -> tuple[str | None, str | None, bool, int]:
        codes, values = sentence.codes, sentence.values
        country = city = None
        countries: list[str] = []
        i = at
        if codes[i : i + 1] and codes[i] in self._towards:
            i += 1
        elif codes[i : i + 1] not in (self._country, self._city):
            return None, None, False, at
        home = False
        while i < len(codes):
            code = codes[i]
            if code == self._country:
                countries.append(values[i])
            elif code == self._city:
                city = city or story.document.text_of(sentence.firsts[i], sentence.lasts[i])
                countries.append(values[i])
            elif code in self._home:
                home = True
            elif code not in self._skipped and code not in self._joint:
                break
            i += 1
        if countries:
            country = countries[0]
        elif home:
            country = story.home
        return country, city, len(set(countries)) > 1, i

    def _visitor(self, story: Story, number: int, sentence: Layer, first: int, at: int, country: str | None) -> Entity | None:
        codes = sentence.codes
        before = codes[first - 1 : first]
        if before in self._own:
            return None
        people = [(i, _entity(sentence.values[i])) for i, code in enumerate(codes) if code in self._people]
        if before in self._marks and first > 1 and codes[first - 2] in self._people:
            return _entity(sentence.values[first - 2])
        after = [(i, e) for i, e in people if i > at]
        if codes[at + 1 : at + 2] in self._agent:
            agent = next((e for i, e in after if i <= at + 4), None)
            if agent is not None:
                return agent
        earlier = [e for i, e in people if i < first and not (country and e.country == country)]
        if earlier:
            return earlier[-1]
        if number and before in self._possessive or "who" in story.text_of(number)[:4].lower():
            subject = self._subject(story, number)
            if subject is not None and not (country and subject.country == country):
                return subject
        return next((e for _, e in after if not (country and e.country == country)), None)

    def _subject(self, story: Story, number: int) -> Entity | None:
        if number == 0:
            return None
        sentence = story.sentence(number - 1)
        return next((_entity(v) for c, v in zip(sentence.codes, sentence.values, strict=True) if c in self._people), None)

    def _days(self, sentence: Layer, at: int) -> DateMention | None:
        """The days of a visit: the date nearest after it, else the nearest before."""
        dates = [(i, v) for i, (c, v) in enumerate(zip(sentence.codes, sentence.values, strict=True)) if c == self._date and v.is_days]
        after = next((v for i, v in dates if i > at), None)
        return after or next((v for i, v in reversed(dates) if i < at), None)


def _entity(value: object) -> Entity:
    return getattr(value, "entity", value)  # type: ignore[return-value]


def foremost(visits: Sequence[Visit]) -> Visit | None:
    """The first visit whose kind is told, else the first."""
    return next((v for v in visits if v.kind), visits[0] if visits else None)
