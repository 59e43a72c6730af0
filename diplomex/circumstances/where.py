"""Where an occasion was: its venue, its city and its state."""

from __future__ import annotations

import datetime as dt
from collections import deque
from collections.abc import Iterator, Sequence
from functools import cached_property, partial

import attrs
import regex

from ..lazy_regex import lazy_regex
from ..lexicon import Lexicon
from ..merging import Occasion
from ..patterns import Alphabet, Layer
from ..resolution import Entity
from ..rules.dates import DateMention
from ..rules.places import ARRIVED, GATHERING, READINGS, SETTING
from ..story import Story
from .telling import CALLS, FARTHEST, Nearness, Telling

_LOOSE = 30  # what costs more says only that a city was on somebody's way
_DATELINE = 14  # units within which a dateline ends
_LEAD = 3  # sentences that may have one
_LONG_BEFORE = 7  # units before a place within which a date is that of what was there
_FRESH = dt.timedelta(days=8)
_OF_CITY = lazy_regex(
    r"(?P<city>.+?)(?: \w+)?(?: International)? Airport"
    r"|(?P<city>.+) (?:Presidential Palace|(?:City|Town) Hall"
    r"|(?:International )?(?:Convention|Congress|Exhibition|Expo) Cent(?:er|re))"
)
_MISSION = lazy_regex(r"(?:Permanent )?(?:Mission|Embassy|Consulate|High Commission|Delegation)\b")
_OF_STATE = lazy_regex(
    r"\b(?:[Mm]inistry|[Pp]arliament|[Pp]residency|[Gg]overnment|National Assembly|Cabinet|President|Prime Minister)\b"
)
_NO_VENUE = frozenset({"intergovernmental", "forum", "party", "media", "commission"})
_MERE_OFFICE = frozenset({"office", "offices"})
_NEAR = 8  # units before a place within which something else is beside which people met
_ENDS = frozenset('.!?:;,")')
_FAR_BACK = 16  # sentences back within which somebody arrived: time stays linear in long texts
_RECENT = 64  # encounters back whose city may be that of one without: time stays linear in a text of thousands


@attrs.frozen(eq=False)
class Place:
    """A place that the units ``begin`` to ``end`` of a sentence name; ``cost`` is how far its kind stands behind.

    ``who`` is the one of whom it is told, in ``The President is in Riga``; ``is_setting`` tells that it is said of an
    encounter already spoken of, in ``during the Riga talks``.
    """

    begin: int
    end: int
    cost: int
    venue: str | None
    city: str | None
    country: str | None
    who: Entity | None = None
    is_setting: bool = False


class Whereabouts:
    """Finds the places of occasions."""

    def __init__(self, alphabet: Alphabet, lexicon: Lexicon, nearness: Nearness) -> None:
        codes = alphabet.codes
        words = alphabet.phrasebook.words
        self._nearness = nearness
        self._lexicon = lexicon
        self._readings = [(alphabet.compile(pattern), cost) for pattern, cost in READINGS]
        self._setting = alphabet.compile(SETTING)
        self._gathering = alphabet.compile(GATHERING)
        self._arrived = alphabet.compile(ARRIVED)
        self._into = frozenset(
            codes(
                *words["into"].split(),
                *words["cityward"].split(),
                "to",
                "venue",
                "hosted",
                "hosts",
                "host",
                "during",
                "the",
            )
        )
        self._relatives = frozenset(codes(*words["relative"].split()))
        self._arriving = frozenset(codes(*words["arriving"].split()))
        self._encounter = frozenset(codes(*words["encounter"].split()))
        self._markers = frozenset(codes("who", "venue", "welcome", "welcomed", "welcoming", "welcomes"))
        self._line = frozenset(codes("(", "-", "–", "—", "/", ".", "ORG"))
        self._elsewhere = frozenset(codes(*words["elsewhere"].split()))
        self._arrival = codes("arrival")
        self._who = codes("who")
        self._holding = frozenset(codes(*words["occurring"].split()))
        self._welcoming = frozenset(codes("welcome", "welcomed", "welcoming", "welcomes"))
        self._visiting = frozenset(codes("visit", "visits", "visited"))
        self._here = codes("here")
        self._and = codes("and")
        self._city = codes("CITY")
        self._area = codes("PLACE")
        self._people = frozenset(codes("PERSON", "OFFICE", "GROUP"))
        self._venue = codes("VENUE")
        self._cap, self._in = codes("CAP"), codes("in")
        self._honours = frozenset(codes(*words["honours"].split()))
        self._passing = frozenset(codes("arrived", "arriving", "arrives", "saw", "off", "departed", "left", "leaving"))
        self._date = codes("DATE")
        self._sideline = frozenset(codes(*words["sideline"].split()))
        self._org = codes("ORG")

    @cached_property
    def _cities(self) -> dict[str, str]:
        """The states of cities."""
        countries = self._lexicon.countries
        return {name: c.code for c in countries for name in c.capitals} | dict(self._lexicon.cities)

    @cached_property
    def _states(self) -> dict[str, str]:
        """The states that words stand for."""
        return {name: c.code for c in self._lexicon.countries for name in (*c.names, *c.demonyms)}

    def settle(self, telling: Telling, occasion: Occasion) -> None:
        """Give an occasion the venue and the city that stand nearest to its report, else those told beside it."""
        if occasion.kind in CALLS:
            return
        story = telling.story
        reports = [
            (place, self._cost(telling, number, occasion, place))
            for number in occasion.sentences
            for place in map(partial(_without_airport, occasion), self._places_in(telling, number))
        ]
        _take(occasion, reports)
        if occasion.city is None and occasion.status == "held" and self._is_here(telling, occasion):
            dateline = self._dateline_city(story)
            if dateline is not None and occasion.country in (None, dateline[1]):
                occasion.city, occasion.country = dateline
        if not occasion.background and not (occasion.venue and occasion.city):
            beside = [
                (place, place.cost)
                for number, near in self._beside(telling, occasion)
                for place in self._places_in(telling, number)
                if self._is_beside(telling, number, occasion, place, near=near)
            ]
            _take(occasion, beside)

    def carry(self, telling: Telling) -> dict[Occasion, Occasion]:
        """Give encounters without a city that of another one on the same day with a party of it, else the headline's.

        Returns the occasions whose city is that of another one, with this other.
        """
        carried: dict[Occasion, Occasion] = {}
        before: deque[Occasion] = deque(maxlen=_RECENT)
        for occasion in telling.told:
            if occasion.background or occasion.kind in CALLS:
                continue
            if occasion.city is None:
                other = next(
                    (o for o in reversed(before) if o.city is not None and _goes_on(telling.story, o, occasion)), None
                )
                if other is not None:
                    occasion.country = occasion.country or other.country
                    if _is_in_one_city(other, occasion):
                        occasion.city = other.city
                    carried[occasion] = other
            if occasion.city is None:
                self._take_arrival(telling, occasion)
            headed = 0 not in occasion.sentences and _is_headline(telling.story, 0)
            if occasion.city is None and occasion.status == "held" and headed:
                headline = self._places_in(telling, 0)
                _take(occasion, [(p, 0) for p in headline if p.cost == 0 and p.city and not p.venue])
            before.append(occasion)
        return carried

    def _take_arrival(self, telling: Telling, occasion: Occasion) -> None:
        """Give an encounter the city in which one of its sides had arrived, as the sentences before it tell."""
        story = telling.story
        first = occasion.sentences[0]
        for number in range(first - 1, max(first - _FAR_BACK, 0) - 1, -1):
            sentence = story.sentence(number)
            if self._city not in sentence.codes:
                continue
            for m in self._arrived.finditer(sentence.codes):
                at = m.start("city")
                who, country = sentence.values[m.start("who")].entity, sentence.values[at]
                if who in occasion.roles and occasion.country in (None, country):
                    occasion.city = story.document.text_of(sentence.firsts[at], sentence.lasts[at])
                    occasion.country = country
                    return

    @staticmethod
    def settle_country(telling: Telling, occasion: Occasion) -> None:
        """Where no place tells the state: that of the one who received, if at home."""
        home = telling.story.home
        if occasion.country is not None or occasion.kind in CALLS:
            return
        hosts = {e.country for e, role in occasion.roles.items() if role == "host"}
        if home and hosts == {home}:
            occasion.country = home
        elif occasion.city is not None:
            return  # a town that might be anywhere
        elif occasion.venue and len(hosts) == 1 and not _MISSION.search(occasion.venue):
            occasion.country = next(iter(hosts))
        elif occasion.venue and any(e.country == home for e in occasion.roles):
            occasion.country = home

    # ---- the places of a sentence --------------------------------------------------------------------------------

    def _places_in(self, telling: Telling, number: int) -> Sequence[Place]:
        """The places of a sentence, found once."""
        known = telling.places.get(number)
        if known is None:
            known = telling.places[number] = list(self._places(telling.story, number))
        return known

    def _places(self, story: Story, number: int) -> Iterator[Place]:
        first, last = story.sentences[number]
        codes = story.layer.codes[first:last]
        if codes[:1] != self._venue and self._into.isdisjoint(codes):
            return
        sentence = story.sentence(number)
        present = frozenset(codes)
        for pattern, cost in self._readings:
            for m in pattern.finditer(codes) if pattern.may_match(present) else ():
                place = self._place(story, sentence, m, cost)
                if place is not None:
                    heads = place.is_setting and place.begin == 0
                    yield self._with_city_line(story, number, place) if heads else place

    def _place(self, story: Story, sentence: Layer, m: regex.Match[str], cost: int) -> Place | None:
        """The place that a reading tells; ``None`` where somebody resides or something else goes on."""
        if self._is_elsewhere(sentence.codes, m.start()):
            return None
        units = {slot: m.span(slot) for slot in m.re.groupindex if m.start(slot) < m.end(slot)}
        values = {slot: sentence.values[first] for slot, (first, _) in units.items()}
        texts = {
            slot: story.document.text_of(sentence.firsts[first], sentence.lasts[last - 1])
            for slot, (first, last) in units.items()
        }
        venue, city = texts.get("venue"), texts.get("city")
        country = values.get("city") or values.get("country")
        if city is not None and values["city"] is None and sentence.codes[m.start("city")] == self._area:
            if country is None:
                return None
            city = None  # `in the Altai Region, Russia`, but `in Apulia, Italy`
        state = texts.get("country", "")
        if units.keys() == {"country"} and self._cities.get(state) == country and sentence.codes[m.start()] == self._in:
            city = state  # one that is a city, as Singapore is
        if venue is not None and venue.lower() in _MERE_OFFICE:
            venue = None  # whose office it is tells no site
        seat: str | None = None
        if texts.get("inner", "")[:1].isupper():
            return None  # a hall with a name of its own, before the building that it is in
        if venue is not None and sentence.codes[m.start("venue")] == self._org:
            if values["venue"].kind in _NO_VENUE and not _MISSION.match(values["venue"].name):
                return None
        elif venue is not None:
            seat = getattr(values["venue"], "country", None) or self._state_of(venue)
        if "city" in units and "country" not in units and sentence.codes[m.start("city")] == self._cap:
            country = self._cities.get(texts["city"])
            if country is None:
                return None
        if venue is not None and city is None and (within := self._within(venue)) is not None:
            venue, city = within
            country = country or self._cities[city]
        who = values["who"].entity if "who" in values else None
        return Place(m.start(), m.end(), cost, venue, city, country or seat, who, "setting" in units)

    def _with_city_line(self, story: Story, number: int, place: Place) -> Place:
        """A venue in a line of its own with the city that the next line tells."""
        if place.city is not None or number + 1 == len(story.sentences):
            return place
        below = story.sentence(number + 1)
        if below.codes[:1] != self._city:
            return place
        return attrs.evolve(
            place, city=story.document.text_of(below.firsts[0], below.lasts[0]), country=below.values[0]
        )

    def _is_elsewhere(self, codes: str, at: int) -> bool:
        """Whether a place is one where somebody resides or something goes on beside which people met elsewhere."""
        aside = not self._sideline.isdisjoint(codes[max(0, at - _NEAR) : at])
        return at > 0 and codes[at - 1] in self._elsewhere and not aside

    def _state_of(self, venue: str) -> str | None:
        """The state whose ministry or parliament a venue is: ``Norlandic Ministry``, ``Parliament of Norland``."""
        if _OF_STATE.search(venue) is None:
            return None
        first, _, last = venue.partition(" of ")
        words = (last.removeprefix("the "), *first.split())
        return next((self._states[word] for word in words if word in self._states), None)

    def _within(self, venue: str) -> tuple[str, str] | None:
        """A venue and the city that its name tells: ``Embassy of Norland in Rome``, ``Riga International Airport``."""
        building, _, city = venue.rpartition(" in ")
        if building and city in self._cities:
            return building, city
        of_city = _OF_CITY.fullmatch(venue)
        return (venue, of_city["city"]) if of_city and of_city["city"] in self._cities else None

    # ---- beside the report ---------------------------------------------------------------------------------------

    def _is_here(self, telling: Telling, occasion: Occasion) -> bool:
        """Whether a report, or what stands before it, tells of something ``here``, other than an arrival."""
        first = min(occasion.sentences)
        for number in telling.told[occasion]:
            codes = telling.story.sentence(number).codes if number <= first or number in occasion.sentences else ""
            at = codes.find(self._here)
            if at > 0 and codes[at - 1] not in self._arriving:
                return True
        return False

    def _dateline_city(self, story: Story) -> tuple[str, str] | None:
        """The city of the dateline, which ``here`` means, and its state."""
        for number in range(min(_LEAD, len(story.sentences))):
            sentence = story.sentence(number)
            if sentence.codes[:1] == self._city and not self._line.isdisjoint(sentence.codes[1:_DATELINE]):
                city = story.document.text_of(sentence.firsts[0], sentence.lasts[0])
                return city.title() if city.isupper() else city, sentence.values[0]
        return None

    def _cost(self, telling: Telling, number: int, occasion: Occasion, place: Place) -> int:
        """How far a place is from the report of an occasion; one of another time or another doing is out of reach."""
        sentence = telling.story.sentence(number)
        doing = place.venue is not None and sentence.codes[place.end] == self._and
        if doing and any(t > place.end for t in telling.triggers[number]):
            return FARTHEST
        visited = place.venue is not None and sentence.codes[place.begin] in self._visiting
        if visited and place.begin and sentence.codes[place.begin - 1] == self._and:
            return FARTHEST
        if self._is_of_other_time(telling.story, sentence, occasion, place) or self._is_of_honours(
            telling, number, occasion, place
        ):
            return FARTHEST
        return place.cost + self._nearness.distance(telling, number, occasion, place.begin, place.end)

    def _is_of_honours(self, telling: Telling, number: int, occasion: Occasion, place: Place) -> bool:
        """Whether a place is where a guard of honour stood, a wreath was laid or somebody arrived or left."""
        if occasion.kind == "ceremony" or place.venue is None:
            return False
        codes = telling.story.sentence(number).codes
        reported = max((t for t in telling.triggers[number] if t < place.begin), default=-1)
        between = codes[max(reported + 1, place.begin - _NEAR) : place.begin]
        return not self._honours.isdisjoint(between) or (
            "irport" in place.venue and not self._passing.isdisjoint(between)
        )

    def _is_of_other_time(self, story: Story, sentence: Layer, occasion: Occasion, place: Place) -> bool:
        """Whether a date right beside a place is long before what was held, or to come: ``in Lima last May``."""
        published = story.document.published
        if published is None or occasion.status != "held" or occasion.background:
            return False
        beside = (*range(place.end, place.end + 3), *range(place.begin - 1, place.begin - _LONG_BEFORE, -1))
        for i in (i for i in beside if 0 <= i < len(sentence)):
            if sentence.codes[i] == self._date:
                return self._is_other_day(sentence.values[i], occasion, published)
        return False

    @staticmethod
    def _is_other_day(mention: DateMention, occasion: Occasion, published: dt.date) -> bool:
        """Whether a date is long before what was held, or to come."""
        if mention.latest is None or mention.earliest is None or occasion.day == mention.earliest == mention.latest:
            return False
        return published - mention.latest > _FRESH or mention.earliest > published

    def _beside(self, telling: Telling, occasion: Occasion) -> Iterator[tuple[int, bool]]:
        """The sentences that tell of an occasion without reporting it, and whether they stand near a report of it."""
        story = telling.story
        paragraphs = story.document.paragraphs
        first = min(occasion.sentences)
        told = telling.told[occasion]
        before = first - 1
        another = before in telling.triggers and occasion.kind != "ceremony"
        if first and before not in told and not another and not self._arriving.isdisjoint(story.sentence(before).codes):
            goes_on = paragraphs[before] == paragraphs[first] or self._arrival in story.sentence(first).codes
            yield from ((before, True),) if goes_on else ()
        reported = set(occasion.sentences)
        reports = {paragraphs[n] for n in reported}
        if 0 in reported and _is_headline(story, 0):
            reports.add(paragraphs[0] + 1)  # which the headline sums up
        for number in told:
            if number in reported:
                continue
            marked = not self._markers.isdisjoint(story.sentence(number).codes)
            yield number, number < first or paragraphs[number] in reports or marked

    def _is_beside(self, telling: Telling, number: int, occasion: Occasion, place: Place, *, near: bool) -> bool:
        """Whether a place in a sentence without a report is that of an encounter: ``the talks, held at …``."""
        story = telling.story
        sentence = story.sentence(number)
        if place.who is not None:
            return place.who in occasion.roles
        if self._is_of_other_time(story, sentence, occasion, place) and number > occasion.sentences[0]:
            return False
        if place.is_setting or self._is_set(telling, sentence.codes, occasion, place):
            return telling.is_last_before(occasion, number)
        return near and self._is_near(story, number, occasion, place)

    def _is_set(self, telling: Telling, codes: str, occasion: Occasion, place: Place) -> bool:
        """Whether a place is told of what the text already spoke of: ``The talks were held on 3 May in``.

        That of a gathering is also the one of encounters on its sidelines.
        """
        if place.cost >= _LOOSE:
            return False
        before = codes[: place.begin]
        if self._setting.search(before) is not None:
            return True
        reports = (telling.story.sentence(number).codes for number in occasion.sentences)
        aside = occasion.kind == "summit" or any(not self._sideline.isdisjoint(report) for report in reports)
        return aside and self._gathering.search(before) is not None

    def _is_near(self, story: Story, number: int, occasion: Occasion, place: Place) -> bool:
        """Whether a place in a sentence near a report stands beside words of encounters, arrivals or welcomes."""
        sentence = story.sentence(number)
        codes = sentence.codes
        if codes[place.begin] == self._who or codes[place.begin] in self._welcoming:
            return True
        if codes[place.begin] in self._visiting and number > occasion.sentences[0]:
            return False
        if occasion.kind == "ceremony" and place.venue and "irport" in place.venue:
            return True
        near = codes[max(0, place.begin - 5) : place.begin + 1]
        after = codes[place.end : place.end + 4]
        if not self._arriving.isdisjoint(near) and self._is_others_arrival(sentence, place.begin, occasion):
            return False
        held = not self._holding.isdisjoint(near)
        introduced = held and number < occasion.sentences[0]
        if not introduced and self._is_of_other_time(story, sentence, occasion, place):
            return False
        return (
            place.cost < _LOOSE
            and bool(place.venue or place.city)
            and not (self._encounter | self._sideline).isdisjoint(near + after)
            and (held or self._relatives.isdisjoint(near))
        )

    def _is_others_arrival(self, sentence: Layer, at: int, occasion: Occasion) -> bool:
        """Whether who is named before a place as arriving took no part in an encounter."""
        before = (i for i in range(at - 1, -1, -1) if sentence.codes[i] in self._people)
        who = next((getattr(sentence.values[i], "entity", sentence.values[i]) for i in before), None)
        return who is not None and who not in occasion.roles


def _without_airport(occasion: Occasion, place: Place) -> Place:
    """A place of a summit: an airport is only where somebody arrived for it."""
    away = occasion.kind == "summit" and place.venue is not None and "irport" in place.venue
    return attrs.evolve(place, venue=None) if away else place


def _take(occasion: Occasion, places: Sequence[tuple[Place, int]]) -> None:
    """Give an occasion the nearest of some places, as far as it has none; none that is in another state."""
    near = sorted((p for p in places if p[1] < FARTHEST), key=lambda p: p[1])
    venue = next((p for p, _ in near if p.venue and (p.country is None or occasion.country in (None, p.country))), None)
    if occasion.venue is None and venue is not None:
        occasion.venue = venue.venue
        occasion.country = occasion.country or venue.country
        occasion.city = occasion.city or venue.city
    city = next((p for p, _ in near if p.city and occasion.country in (None, p.country)), None)
    if occasion.city is None and city is not None:
        occasion.city = city.city
        occasion.country = occasion.country or city.country
    if occasion.country is None:
        occasion.country = next((p.country for p, _ in near if p.country), None)


def _goes_on(story: Story, before: Occasion, occasion: Occasion) -> bool:
    """Whether an occasion may have been where the one before it was: under no other headline."""
    return (
        occasion.country in (None, before.country)
        and occasion.date == before.date
        and (occasion.status == before.status or occasion.date is not None)
        and not occasion.roles.keys().isdisjoint(before.roles)
        and not any(_is_headline(story, n) for n in range(before.sentences[-1] + 1, occasion.sentences[0] + 1))
    )


def _is_in_one_city(before: Occasion, occasion: Occasion) -> bool:
    """Whether an occasion was in the city of the one before it: of plans, the same people, or told in one breath.

    Where somebody was received elsewhere on the same day is not told, unless all were away from home.
    """
    together = occasion.roles.keys() <= before.roles.keys() or occasion.sentences[0] in before.sentences
    away = {*occasion.roles.values(), *before.roles.values()} == {"participant"}
    return occasion.status == "planned" or together or away


def _is_headline(story: Story, number: int) -> bool:
    """Whether a sentence is a line of its own without a full stop."""
    paragraphs = story.document.paragraphs
    if story.document.words[story.document.sentences[number][1] - 1] in _ENDS:
        return False
    return paragraphs[number] not in (*paragraphs[max(number - 1, 0) : number], *paragraphs[number + 1 : number + 2])
