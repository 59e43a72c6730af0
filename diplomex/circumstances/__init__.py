"""Circumstances: when and where an occasion was, on what kind of visit, and who was at home there."""

from __future__ import annotations

import datetime as dt
from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence

import attrs
import regex

from .lexicon import Lexicon
from .merging import Occasion
from .patterns import Alphabet, Layer
from .resolution import Entity
from .rules.dates import DateMention
from .rules.places import READINGS
from .rules.visits import Visit, VisitRules
from .story import Story

CALLS = frozenset({"phone_call", "video_call"})

_CLAUSE_COST = 25
_CLOSED = 15  # how much less a relative clause counts that a comma closes
_LOOSE = 30  # what costs more says only that a city was on somebody's way
_OTHERS_COST = 60
_VAGUE_COST = 45
_FARTHEST = 50
_DATELINE = 9  # units within which a dateline ends
_LEAD = 3  # sentences that tell what day a release is about
_FRESH = dt.timedelta(days=8)
_AIRPORT = regex.compile(r"(?P<city>.+?)(?: \w+)?(?: International)? Airport")
_MISSION = regex.compile(r"(?:Permanent )?(?:Mission|Embassy|Consulate|High Commission|Delegation)\b")
_LATER = regex.compile(
    r"\b(?:later (?:in the day|on|today|(?:that|this) (?:same )?(?:day|morning|afternoon|evening))|in the (?:morning|afternoon|evening)|(?:this|that) (?:morning|afternoon|evening))\b",
    regex.IGNORECASE,
)
_SAME = regex.compile(r"\b(?:same|that)\b", regex.IGNORECASE)


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

    def __init__(self, alphabet: Alphabet, lexicon: Lexicon) -> None:
        codes = alphabet.codes
        self._cities = lexicon.cities
        words = alphabet.phrasebook.words
        self._visits = VisitRules(alphabet)
        self._places = [(alphabet.compile(pattern), cost) for pattern, cost in READINGS]
        self._into = frozenset(codes(*words["into"].split(), *words["cityward"].split(), "to"))
        self._relatives = frozenset(codes(*words["relative"].split()))
        self._gatherings = frozenset(codes(*words["gatherings"].split()))
        self._clauses = self._relatives | self._gatherings | frozenset(codes(*words["clause"].split()))
        self._day_parts = frozenset(codes("morning", "afternoon", "evening", "night", "day"))
        self._about = alphabet.compile("on (?!the? (@sideline|DATE)|a|an|his|her|their|its)")
        self._joints = frozenset(codes(",", ";", "and", "but"))
        self._discussing = frozenset(codes("discussed", "discuss", "discussing"))
        self._people = frozenset(codes("PERSON", "OFFICE", "GROUP"))
        self._here = codes("here")
        self._goals = frozenset(codes(*words["goal"].split()))
        self._arriving = frozenset(codes(*words["arriving"].split()))
        self._arrival = codes("arrival")
        self._who = codes("who")
        self._who_venue = frozenset(codes("who", "venue"))
        self._future = frozenset(codes("will", "set", "scheduled", "due", "expected", "slated"))
        self._encounter = frozenset(codes(*words["encounter"].split()))
        self._sideline = frozenset(codes(*words["sideline"].split()))
        self._comma = codes(",")
        self._and = codes("and")
        self._city = codes("CITY")
        self._date = codes("DATE")
        self._org = codes("ORG")
        self._of = frozenset(codes("of", "since", "until", "dated", "by", "before", "after"))
        self._the = codes("the")
        self._line = frozenset(codes("(", "-", "–", "—", "/", ".", "ORG"))
        self._date_cue = frozenset(codes("on", "from", "this", "last"))
        self._noun = frozenset(codes("OTHER", "meeting", "summit", "talks", "session", "visit"))

    def settle(self, story: Story, told: Mapping[Occasion, Sequence[int]]) -> None:
        """Fill in the date, place, visit and, by the place, the roles of each occasion from the sentences that tell of it."""
        if not told:
            return
        occasions = tuple(told)
        visits = self._visits.find(story)
        triggers = _triggers(story, occasions)
        for occasion in occasions:
            self._settle_place(story, occasion, triggers, told[occasion])
        for occasion in occasions:
            self._settle_visit(occasion, visits, told[occasion])
        self._settle_dates(story, occasions, visits, triggers)
        carried = self._carry_city(story, occasions)
        for occasion in occasions:
            self._settle_country(story, occasion)
        self.assign_roles(story, occasions, visits, carried)

    # ---- where ---------------------------------------------------------------------------------------------------

    def _settle_place(
        self, story: Story, occasion: Occasion, triggers: Mapping[int, list[int]], told: Sequence[int]
    ) -> None:
        """The venue and the city that stand nearest to the report of an occasion, else those of what is told after it."""
        if occasion.kind in CALLS:
            return
        reports = [
            (place, self._cost(story, story.sentence(n), occasion, place, triggers[n]))
            for n in occasion.sentences
            for place in self._places_in(story, n)
        ]
        self._take_place(occasion, reports)
        first = min(occasion.sentences)
        if (
            occasion.city is None
            and occasion.status == "held"
            and any(self._is_here(story.sentence(n)) for n in told if n <= first)
        ):
            dateline = self._dateline_city(story)
            if dateline is not None and occasion.country in (None, dateline[1]):
                occasion.city, occasion.country = dateline
        if not occasion.background and not (occasion.venue and occasion.city):
            beside = [
                place
                for n in self._beside(story, occasion, told)
                for place in self._places_in(story, n)
                if self._is_beside(story, story.sentence(n), occasion, place)
            ]
            self._take_place(occasion, [(place, place.cost) for place in beside])

    def _is_here(self, sentence: Layer) -> bool:
        """Whether a sentence tells of something ``here``, other than an arrival."""
        at = sentence.codes.find(self._here)
        return at > 0 and sentence.codes[at - 1] not in self._arriving

    def _dateline_city(self, story: Story) -> tuple[str, str] | None:
        """The city of the dateline, which ``here`` means, and its state."""
        for number in range(min(_LEAD, len(story.sentences))):
            sentence = story.sentence(number)
            if sentence.codes[:1] == self._city and not self._line.isdisjoint(sentence.codes[1:_DATELINE]):
                city = story.document.text_of(sentence.firsts[0], sentence.lasts[0])
                return city.title() if city.isupper() else city, sentence.values[0]
        return None

    @staticmethod
    def _take_place(occasion: Occasion, places: Sequence[tuple[Place, int]]) -> None:
        """The nearest of some places, as far as an occasion has none; a state alone counts only if near."""
        near = [
            (place, cost)
            for place, cost in places
            if cost < _FARTHEST and (occasion.country in (None, place.country) or place.country is None)
        ]
        if occasion.venue is None:
            venue = min((p for p in near if p[0].venue), key=lambda p: p[1], default=None)
            if venue is not None:
                occasion.venue = venue[0].venue
                occasion.country = occasion.country or venue[0].country
                if venue[0].city and not occasion.city:
                    occasion.city = venue[0].city
        if occasion.city is None:
            city = min(
                (p for p in near if p[0].city and occasion.country in (None, p[0].country)),
                key=lambda p: p[1],
                default=None,
            )
            if city is not None:
                occasion.city = city[0].city
                occasion.country = occasion.country or city[0].country
        if occasion.country is None:
            land = min((p for p in near if p[0].country), key=lambda p: p[1], default=None)
            occasion.country = land[0].country if land is not None else None

    def _places_in(self, story: Story, number: int) -> Iterator[Place]:
        first, last = story.sentences[number]
        codes = story.layer.codes[first:last]
        if self._into.isdisjoint(codes):
            return
        sentence = story.sentence(number)
        for pattern, cost in self._places:
            for m in pattern.finditer(codes):
                place = self._place(story, sentence, m, cost)
                if place is not None:
                    yield place

    def _place(self, story: Story, sentence: Layer, m: regex.Match[str], cost: int) -> Place | None:
        named: dict[str, str] = {}
        country: str | None = None
        for group in m.re.groupindex:
            a, b = m.span(group)
            if a == b:
                continue
            value = sentence.values[a]
            if group == "venue" and sentence.codes[a] == self._org:
                if value.kind in _NO_VENUE and not _MISSION.match(value.name):
                    return None
            elif group == "venue":
                country = getattr(value, "country", None)
            else:
                country = country or value
            if group != "country":
                named[group] = story.document.text_of(sentence.firsts[a], sentence.lasts[b - 1])
        if "venue" in named and "city" not in named and (within := self._within(named["venue"])) is not None:
            named["venue"], named["city"] = within
            country = country or self._cities[within[1]]
        return Place(m.start(), m.end(), cost, named.get("venue"), named.get("city"), country)

    def _within(self, venue: str) -> tuple[str, str] | None:
        """A venue and the city that its name tells: ``Embassy of Norland in Rome``, ``Riga International Airport``."""
        building, _, city = venue.rpartition(" in ")
        if building and city in self._cities:
            return building, city
        airport = _AIRPORT.fullmatch(venue)
        return (venue, airport["city"]) if airport and airport["city"] in self._cities else None

    def _cost(self, story: Story, sentence: Layer, occasion: Occasion, place: Place, triggers: Sequence[int]) -> int:
        """How far a place is from the report of an occasion; one of another time or another doing is out of reach."""
        codes = sentence.codes
        doing = place.venue is not None and codes[place.end] == self._and and any(t > place.end for t in triggers)
        if doing or self._is_of_other_time(story, sentence, occasion, place):
            return _FARTHEST
        return place.cost + self._distance(sentence, occasion, place.begin, place.end, triggers)

    def _is_of_other_time(self, story: Story, sentence: Layer, occasion: Occasion, place: Place) -> bool:
        """Whether a date right after a place is long before what was held: ``in Lima last May``."""
        published = story.document.published
        if published is None or occasion.status != "held" or occasion.background:
            return False
        for i in range(place.end, min(place.end + 3, len(sentence))):
            if sentence.codes[i] == self._date:
                latest = sentence.values[i].latest
                return (
                    latest is not None and published - latest > _FRESH and not occasion.day == sentence.values[i].value
                )
        return False

    def _distance(self, sentence: Layer, occasion: Occasion, begin: int, end: int, triggers: Sequence[int]) -> int:
        """How far a stretch of a sentence is from the words that report an occasion; clauses and other reports between count much."""
        codes = sentence.codes
        best = 10 * _FARTHEST
        for trigger in _positions(sentence, occasion):
            between = codes[end:trigger] if end <= trigger else codes[trigger + 1 : begin]
            clauses = self._clauses if begin > trigger else self._clauses - self._goals
            if occasion.form == "session" or occasion.kind == "summit":
                clauses -= self._gatherings
            cost = len(between) + _CLAUSE_COST * sum(code in clauses for code in between)
            if begin > trigger and self._comma in between[1:]:
                closed = between[: between.rindex(self._comma)]
                cost -= _CLOSED * sum(code in self._relatives for code in closed)
            if begin > trigger and codes[trigger] in self._discussing and self._people.isdisjoint(between):
                cost += _OTHERS_COST
            if begin > trigger:
                cost += _CLAUSE_COST * sum(1 for _ in self._about.finditer(between))
            if not self._sideline.isdisjoint(between):
                cost -= _CLAUSE_COST
            if any(begin > t for t in triggers) and self._is_others(codes, trigger, begin, end, triggers):
                cost += _OTHERS_COST
            best = min(best, cost)
        return best

    def _is_others(self, codes: str, trigger: int, begin: int, end: int, triggers: Sequence[int]) -> bool:
        """Whether the report of another encounter claims a stretch of a sentence: the one before it, or after it if less is between."""
        before = max((t for t in triggers if t < begin), default=None)
        after = min((t for t in triggers if t >= end), default=None)
        if before is None or after is None:
            return trigger not in (before, after)
        apart = sum(code in self._joints for code in codes[before + 1 : begin])
        ahead = sum(code in self._joints for code in codes[end:after])
        return trigger != (before if apart <= ahead else after)

    def _beside(self, story: Story, occasion: Occasion, told: Sequence[int]) -> Iterator[int]:
        """The sentences that tell of an occasion without reporting it, and that of an arrival right before its report."""
        first = min(occasion.sentences)
        paragraphs = story.document.paragraphs
        if first and first - 1 not in told and not self._arriving.isdisjoint(story.sentence(first - 1).codes):
            if paragraphs[first - 1] == paragraphs[first] or self._arrival in story.sentence(first).codes:
                yield first - 1
        reports = {paragraphs[n] for n in occasion.sentences}
        for n in told:
            if n not in occasion.sentences and (
                n < first or paragraphs[n] in reports or not self._who_venue.isdisjoint(story.sentence(n).codes)
            ):
                yield n

    def _is_beside(self, story: Story, sentence: Layer, occasion: Occasion, place: Place) -> bool:
        """Whether a place in a sentence without a report is that of an encounter: ``the talks, held at …``."""
        codes = sentence.codes
        if codes[place.begin] == self._who:
            return True
        if occasion.kind == "ceremony" and place.venue and "irport" in place.venue:
            return True
        if self._is_of_other_time(story, sentence, occasion, place):
            return False
        near = codes[max(0, place.begin - 5) : place.begin + 1]
        after = codes[place.end : place.end + 4]
        return (
            place.cost < _LOOSE
            and bool(place.venue or place.city)
            and not self._encounter.isdisjoint(near + after)
            and self._relatives.isdisjoint(near)
        )

    def _carry_city(self, story: Story, occasions: Sequence[Occasion]) -> dict[Occasion, Occasion]:
        """Give encounters that tell no city that of the one before on the same day with a party of it, else that of the headline.

        Returns the occasions whose city is that of another one, with this other.
        """
        carried: dict[Occasion, Occasion] = {}
        before: list[Occasion] = []
        for occasion in occasions:
            if occasion.background or occasion.kind in CALLS:
                continue
            if occasion.city is None:
                other = next((o for o in reversed(before) if o.city is not None and _goes_on(o, occasion)), None)
                if other is not None:
                    occasion.city, occasion.country = other.city, occasion.country or other.country
                    carried[occasion] = other
            if occasion.city is None and occasion.status == "held":
                self._take_place(
                    occasion, [(p, 0) for p in self._places_in(story, 0) if p.cost == 0 and p.city and not p.venue]
                )
            before.append(occasion)
        return carried

    def _settle_country(self, story: Story, occasion: Occasion) -> None:
        """Where no place tells the state: that of the one who received, if at home."""
        if occasion.country is None and occasion.kind not in CALLS and not occasion.city:
            hosts = {e.country for e, role in occasion.roles.items() if role == "host"}
            at_home = {e.country for e in occasion.roles} & {story.home}
            if story.home and (hosts == {story.home} or (occasion.venue and at_home)):
                occasion.country = story.home

    # ---- on what visit -------------------------------------------------------------------------------------------

    def _settle_visit(self, occasion: Occasion, visits: Sequence[Visit], told: Sequence[int]) -> None:
        """The visit during which an occasion was: one told beside it before others."""
        fitting = [v for v in visits if v.kind and _fits(occasion, v)]
        if not fitting:
            return
        visit = next((v for v in fitting if not set(v.sentences).isdisjoint(told)), fitting[0])
        occasion.visit = visit.kind
        if occasion.country is None and not visit.tour:
            occasion.country = visit.country
        if occasion.city is None and visit.city and occasion.country == visit.country:
            occasion.city = visit.city

    # ---- when ----------------------------------------------------------------------------------------------------

    def _settle_dates(
        self, story: Story, occasions: Sequence[Occasion], visits: Sequence[Visit], triggers: Mapping[int, list[int]]
    ) -> None:
        last: dict[str, Occasion] = {}
        for occasion in occasions:
            before = last.get(occasion.status)
            occasion.when = mention = self._date_of(story, occasion, triggers)
            if mention is not None and mention.is_days:
                if (
                    before is not None
                    and before.date is not None
                    and mention.rule == "date.same-day"
                    and _SAME.search(story.document.text, mention.start, mention.end)
                ):
                    occasion.date = before.date
                else:
                    occasion.date = mention.earliest
                    occasion.end_date = mention.latest if mention.latest != mention.earliest else None
            elif not occasion.background:
                self._infer_date(story, occasion, visits, before)
            if not occasion.background:
                last[occasion.status] = occasion

    def _date_of(self, story: Story, occasion: Occasion, triggers: Mapping[int, list[int]]) -> DateMention | None:
        """The date nearest to the report of an occasion."""
        best: tuple[int, DateMention] | None = None
        for number in occasion.sentences:
            sentence = story.sentence(number)
            for i in self._dates_in(sentence):
                mention: DateMention = sentence.values[i]
                cost = self._distance(sentence, occasion, i, i + 1, triggers[number])
                if _contradicts(occasion, mention, story.document.published):
                    continue
                if not mention.is_days:
                    cost += _VAGUE_COST
                if self._in_dateline(sentence.codes, i):
                    cost += _FARTHEST // 2
                if cost < _FARTHEST and (best is None or cost < best[0]):
                    best = cost, mention
        return best[1] if best else None

    def _dates_in(self, sentence: Layer) -> Iterator[int]:
        """The units of a sentence that are dates of what it tells, not attributes of its nouns."""
        codes = sentence.codes
        for i, code in enumerate(codes):
            if code != self._date:
                continue
            before = codes[i - 1] if i else ""
            if before and before in self._of and not (i > 1 and codes[i - 2] in self._day_parts):
                continue
            if before == self._the and codes[i + 1] in self._noun:
                continue
            yield i

    def _in_dateline(self, codes: str, at: int) -> bool:
        return (
            at < _DATELINE and not self._line.isdisjoint(codes[at + 1 : at + 5]) and not self._verbs_before(codes, at)
        )

    def _verbs_before(self, codes: str, at: int) -> bool:
        return not self._date_cue.isdisjoint(codes[max(0, at - 1) : at])

    def _infer_date(self, story: Story, occasion: Occasion, visits: Sequence[Visit], before: Occasion | None) -> None:
        """The day of an occasion whose sentence tells none: that of the encounter before it, of the visit, of the release."""
        published = story.document.published
        number = occasion.sentences[0]
        visit = max(
            (
                v
                for v in visits
                if v.start
                and v.end
                and not v.tour
                and _fits(occasion, v)
                and not (occasion.status != "held" and published and v.end < published)
            ),
            key=lambda v: max((n for n in v.sentences if n <= number), default=-1),
            default=None,
        )
        near = before if before is not None and before.date is not None else None
        if (
            near is not None
            and near.date is not None
            and published is not None
            and abs(published - near.date) > _FRESH
            and occasion.status == "held"
        ):
            near = None
        if occasion.status != "held":
            paragraphs = story.document.paragraphs
            if near is not None and paragraphs[near.sentences[-1]] == paragraphs[occasion.sentences[0]]:
                occasion.date, occasion.end_date = near.date, near.end_date
            elif visit is not None:
                self._take_bounds(occasion, visit)
            elif _LATER.search(story.text_of(occasion.sentences[-1])):
                occasion.date = self._lead_day(story, occasion) or published
            else:
                occasion.date = self._lead_day(story, occasion)
        elif near is not None:
            occasion.date, occasion.end_date = near.date, near.end_date
        elif visit is not None and visit.past:
            self._take_bounds(occasion, visit)
        else:
            occasion.date = self._lead_day(story, occasion)
            if (
                occasion.date is None
                and visit is not None
                and visit.end
                and (published is None or visit.end <= published)
            ):
                self._take_bounds(occasion, visit)
            occasion.date = occasion.date or published

    @staticmethod
    def _take_bounds(occasion: Occasion, visit: Visit) -> None:
        occasion.date = visit.start
        occasion.end_date = visit.end if visit.end != visit.start else None

    def _lead_day(self, story: Story, occasion: Occasion) -> dt.date | None:
        """The day that the first sentences of a release speak of: of the days before its publication, or to come for what is planned."""
        published = story.document.published
        if published is None:
            return None
        for number in range(min(_LEAD, len(story.sentences))):
            sentence = story.sentence(number)
            if occasion.status != "held" and self._future.isdisjoint(sentence.codes):
                continue
            for i in self._dates_in(sentence):
                mention: DateMention = sentence.values[i]
                if not mention.is_day or mention.earliest is None or self._in_dateline(sentence.codes, i):
                    continue
                ago = published - mention.earliest
                if (dt.timedelta(0) <= ago <= _FRESH) if occasion.status == "held" else ago <= dt.timedelta(0):
                    return mention.earliest
        return None

    # ---- who was at home -----------------------------------------------------------------------------------------

    def assign_roles(
        self, story: Story, occasions: Sequence[Occasion], visits: Sequence[Visit], carried: Mapping[Occasion, Occasion]
    ) -> None:
        """Host and guest of encounters whose frames tell neither: who is on a visit is guest, who is in the own state host."""
        neutral: set[Occasion] = set()
        for occasion in occasions:
            aside = any(not self._sideline.isdisjoint(story.sentence(n).codes) for n in occasion.sentences)
            if aside or carried.get(occasion) in neutral:
                neutral.add(occasion)
            elif (
                occasion.kind not in CALLS
                and not occasion.background
                and set(occasion.roles.values()) == {"participant"}
            ):
                sides = _guest_and_host(occasion, visits, story.home)
                if sides is not None:
                    occasion.roles[sides[0]], occasion.roles[sides[1]] = "guest", "host"


def _guest_and_host(occasion: Occasion, visits: Sequence[Visit], home: str | None) -> tuple[Entity, Entity] | None:
    """Who came and who was at home, where that is plain."""
    for visit in visits:
        guest = visit.visitor
        if guest is None or guest not in occasion.roles or not _fits(occasion, visit):
            continue
        place = occasion.country or visit.country or (home if guest.country != home else None)
        host = next(
            (e for e in occasion.roles if e is not guest and (e.country is None or e.country != guest.country)), None
        )
        if place is not None and place != guest.country and host is not None and host.country in (None, place):
            return guest, host
    place = occasion.country
    if place is None:
        return None
    at_home = [e for e in occasion.roles if e.country == place]
    away = [e for e in occasion.roles if e.country != place]
    if at_home and away and len({e.country for e in away} - {None}) < 2:
        return next((e for e in away if e.country), away[0]), at_home[0]
    stateless = [e for e in away if e.country is None]
    if home and not at_home and stateless and {e.country for e in away} == {home, None}:
        return next(e for e in away if e.country), stateless[0]
    return None


def _positions(sentence: Layer, occasion: Occasion) -> Iterator[int]:
    """The units of a sentence at which words report an occasion."""
    for first, _ in occasion.mentions:
        if sentence.firsts[0] <= first <= sentence.firsts[-1]:
            yield bisect_right(sentence.firsts, first) - 1


def _triggers(story: Story, occasions: Sequence[Occasion]) -> dict[int, list[int]]:
    """For each sentence with a report the units at which encounters are reported."""
    triggers: dict[int, list[int]] = {}
    for occasion in occasions:
        for number in occasion.sentences:
            triggers.setdefault(number, []).extend(_positions(story.sentence(number), occasion))
    return triggers


def _contradicts(occasion: Occasion, mention: DateMention, published: dt.date | None) -> bool:
    """Whether a date cannot be that of an occasion: to come for one that was held, or past for a planned one."""
    if published is None or mention.earliest is None or mention.latest is None:
        return False
    return mention.earliest > published if occasion.status == "held" else mention.latest < published


def _goes_on(before: Occasion, occasion: Occasion) -> bool:
    """Whether an occasion may have been where the one before it was."""
    return (
        occasion.country in (None, before.country)
        and occasion.date == before.date
        and occasion.status == before.status
        and not occasion.roles.keys().isdisjoint(before.roles)
    )


def _fits(occasion: Occasion, visit: Visit) -> bool:
    """Whether an occasion may have been during a visit."""
    if occasion.kind in CALLS or occasion.background:
        return False
    if occasion.country and visit.country and occasion.country != visit.country:
        return False
    visitor = visit.visitor
    if visitor is None or visitor in occasion.roles:
        return True
    nation = visitor.country
    return nation not in (None, visit.country, occasion.country) and any(e.country == nation for e in occasion.roles)


_NO_VENUE = frozenset({"intergovernmental", "forum", "party", "media", "commission"})
