"""Circumstances: when and where an occasion was, on what kind of visit, and who was at home there."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence

import attrs

from .merging import Occasion
from .passages import passages
from .patterns import Alphabet, Layer
from .resolution import Entity
from .rules.dates import DateMention
from .rules.places import READINGS
from .rules.visits import Visit, VisitRules
from .story import Story

CALLS = frozenset({"phone_call", "video_call"})

_CLAUSE_COST = 25
_FARTHEST = 60


@attrs.frozen
class Place:
    """A place that a sentence names: ``at`` is its first unit in the sentence."""

    begin: int
    end: int
    cost: int
    venue: str | None
    city: str | None
    country: str | None


class CircumstanceRules:
    """Fills in the date, place and visit of occasions."""

    def __init__(self, alphabet: Alphabet) -> None:
        codes = alphabet.codes
        words = alphabet.phrasebook.words
        self._visits = VisitRules(alphabet)
        self._places = [(alphabet.compile(pattern), cost) for pattern, cost in READINGS]
        self._into = frozenset(codes(*words["into"].split(), *words["cityward"].split(), "to"))
        self._clauses = frozenset(codes(*words["clause"].split()))
        self._sideline = frozenset(codes(*words["sideline"].split()))
        self._date = codes("DATE")
        self._org = codes("ORG")
        self._of = frozenset(codes("of", "since", "until", "dated", "by", "before", "after"))
        self._the = codes("the")
        self._noun = frozenset(codes("OTHER", "meeting", "summit", "talks", "session", "visit"))

    def settle(self, story: Story, occasions: Sequence[Occasion]) -> None:
        """Fill in the date, place, visit and, by the place, the roles of each occasion from the sentences that tell of it."""
        if not occasions:
            return
        told = passages(story, occasions)
        visits = self._visits.find(story)
        places: dict[int, list[Place]] = {}
        for occasion in occasions:
            self._settle_place(story, occasion, places)
        for occasion in occasions:
            self._settle_visit(story, occasion, visits, told[occasion])
        self._settle_dates(story, occasions, visits)
        self._carry_city(occasions)
        for occasion in occasions:
            self._settle_country(story, occasion)
        self.assign_roles(story, occasions)

    # ---- where ---------------------------------------------------------------------------------------------------

    def _settle_place(self, story: Story, occasion: Occasion, places: dict[int, list[Place]]) -> None:
        """The venue and the city that stand nearest to the report of an occasion."""
        if occasion.kind in CALLS:
            return
        venue: tuple[int, Place] | None = None
        city: tuple[int, Place] | None = None
        for number in occasion.sentences:
            sentence = story.sentence(number)
            if number not in places:
                places[number] = list(self._places_in(story, sentence))
            for place in places[number]:
                cost = self._distance(sentence, occasion, place.begin, place.end) + place.cost
                if place.venue and (venue is None or cost < venue[0]):
                    venue = cost, place
                if place.city and (city is None or cost < city[0]):
                    city = cost, place
        if venue is not None and venue[0] < _FARTHEST:
            occasion.venue = venue[1].venue
            occasion.country = venue[1].country
            if venue[1].city:
                city = venue
        if city is not None and city[0] < _FARTHEST and (occasion.country in (None, city[1].country) or city[1].country is None):
            occasion.city = city[1].city
            occasion.country = city[1].country or occasion.country

    def _places_in(self, story: Story, sentence: Layer) -> Iterator[Place]:
        if self._into.isdisjoint(sentence.codes):
            return
        document = story.document
        for pattern, cost in self._places:
            for m in pattern.finditer(sentence.codes):
                named: dict[str, str] = {}
                country: str | None = None
                for group in m.re.groupindex:
                    if not m[group]:
                        continue
                    a, b = m.span(group)
                    value = sentence.values[a]
                    if group == "country":
                        country = country or value
                        continue
                    if sentence.codes[a] == self._org and value.kind in _NO_VENUE:
                        break
                    named[group] = document.text_of(sentence.firsts[a], sentence.lasts[b - 1])
                    country = (value if isinstance(value, str) and len(value) == 2 else getattr(value, "country", None)) or country
                else:
                    yield Place(m.start(), m.end(), cost, named.get("venue"), named.get("city"), country)

    def _distance(self, sentence: Layer, occasion: Occasion, begin: int, end: int) -> int:
        """How far a stretch of a sentence is from the words that report an occasion; clauses between count much."""
        best = 10 * _FARTHEST
        for first, _ in occasion.mentions:
            if not sentence.firsts[0] <= first <= sentence.firsts[-1]:
                continue
            trigger = next(i for i in range(len(sentence) - 1, -1, -1) if sentence.firsts[i] <= first)
            between = sentence.codes[end:trigger] if end <= trigger else sentence.codes[trigger + 1 : begin]
            best = min(best, len(between) + _CLAUSE_COST * sum(code in self._clauses for code in between))
        return best

    def _carry_city(self, occasions: Sequence[Occasion]) -> None:
        """Encounters of one day that share a party and tell no place were in the city of the one before."""
        before: Occasion | None = None
        for occasion in occasions:
            if occasion.background or occasion.kind in CALLS:
                continue
            if (
                before is not None
                and occasion.city is None
                and before.city is not None
                and occasion.country in (None, before.country)
                and occasion.date == before.date
                and occasion.status == before.status
                and not occasion.roles.keys().isdisjoint(before.roles)
            ):
                occasion.city, occasion.country = before.city, before.country
            before = occasion

    def _settle_country(self, story: Story, occasion: Occasion) -> None:
        """Where no place tells the state: that of the one who received, if at home."""
        if occasion.country is None and occasion.kind not in CALLS and not occasion.city:
            hosts = {e.country for e, role in occasion.roles.items() if role == "host"}
            at_home = {e.country for e in occasion.roles} & {story.home}
            if story.home and (hosts == {story.home} or (occasion.venue and at_home)):
                occasion.country = story.home

    # ---- on what visit -------------------------------------------------------------------------------------------

    def _settle_visit(self, story: Story, occasion: Occasion, visits: Sequence[Visit], told: Sequence[int]) -> None:
        if occasion.kind in CALLS or occasion.background:
            return
        fitting = [v for v in visits if v.kind and not v.other_time and self._fits(occasion, v)]
        if not fitting:
            return
        near = [v for v in fitting if v.sentence in told] or fitting
        visit = near[0]
        occasion.visit = visit.kind
        if occasion.country is None and visit.country and not visit.tour:
            occasion.country = visit.country
        if occasion.city is None and visit.city and occasion.country == visit.country:
            occasion.city = visit.city

    @staticmethod
    def _fits(occasion: Occasion, visit: Visit) -> bool:
        """Whether an occasion may have been during a visit."""
        if occasion.country and visit.country and occasion.country != visit.country and not visit.tour:
            return False
        if visit.visitor is None or visit.visitor in occasion.roles:
            return True
        return bool(occasion.country and occasion.country == visit.country and any(e.country == visit.visitor.country for e in occasion.roles))

    # ---- when ----------------------------------------------------------------------------------------------------

    def _settle_dates(self, story: Story, occasions: Sequence[Occasion], visits: Sequence[Visit]) -> None:
        before: Occasion | None = None
        paragraphs = story.document.paragraphs
        for occasion in occasions:
            mention = self._date_of(story, occasion)
            if mention is not None:
                occasion.when = mention
                if mention.is_days:
                    self._take(occasion, mention)
            if occasion.date is None and not occasion.background and (mention is None or mention.grain == "day"):
                near = before if before is not None and before.status == occasion.status else None
                if near is not None and paragraphs[near.sentences[-1]] != paragraphs[occasion.sentences[0]] and occasion.status == "planned":
                    near = None
                self._infer_date(story, occasion, visits, near)
            if not occasion.background:
                before = occasion

    def _date_of(self, story: Story, occasion: Occasion) -> DateMention | None:
        """The date nearest to the report of an occasion."""
        best: tuple[int, DateMention] | None = None
        for number in occasion.sentences:
            sentence = story.sentence(number)
            if self._date not in sentence.codes:
                continue
            for i, code in enumerate(sentence.codes):
                if code != self._date or (i and sentence.codes[i - 1] in self._of):
                    continue
                mention: DateMention = sentence.values[i]
                if sentence.codes[i - 1 : i] == self._the and sentence.codes[i + 1] in self._noun:
                    continue
                cost = self._distance(sentence, occasion, i, i + 1) + (0 if mention.is_days else 20)
                if cost < _FARTHEST and (best is None or cost < best[0]):
                    best = cost, mention
        return best[1] if best else None

    @staticmethod
    def _take(occasion: Occasion, mention: DateMention) -> None:
        occasion.date = mention.earliest
        occasion.end_date = mention.latest if mention.latest != mention.earliest else None

    def _infer_date(self, story: Story, occasion: Occasion, visits: Sequence[Visit], before: Occasion | None) -> None:
        """The day of an occasion whose sentence tells none."""
        visit = next((v for v in visits if v.days is not None and not v.tour and not v.other_time and self._fits(occasion, v)), None)
        published = story.document.published
        if occasion.status == "planned":
            if before is not None and before.date is not None:
                occasion.date, occasion.end_date = before.date, before.end_date
            elif visit is not None and visit.days is not None:
                self._take(occasion, visit.days)
            return
        if before is not None and before.date is not None:
            occasion.date = before.date
        elif visit is not None and visit.days is not None and (published is None or (visit.days.latest or published) < published):
            self._take(occasion, visit.days)
        else:
            occasion.date = published

    # ---- who was at home -----------------------------------------------------------------------------------------

    def assign_roles(self, story: Story, occasions: Sequence[Occasion]) -> None:
        """Host and guest of encounters whose frames tell neither, where the place is the state of one side alone."""
        for occasion in occasions:
            if occasion.kind in CALLS or occasion.background or occasion.country is None or set(occasion.roles.values()) != {"participant"}:
                continue
            if any(not self._sideline.isdisjoint(story.sentence(n).codes) for n in occasion.sentences):
                continue
            home = [e for e in occasion.roles if e.country == occasion.country]
            away = [e for e in occasion.roles if e.country not in (None, occasion.country)]
            if home and away and len({e.country for e in away}) == 1:
                occasion.roles[home[0]] = "host"
                occasion.roles[away[0]] = "guest"


_NO_VENUE = frozenset({"intergovernmental", "forum", "party", "media", "commission"})
