"""Allegiance: which state each person acts for, where the mention itself does not tell.

First what the text tells around a person (a list under one state's adjective, a delegation, an embassy, who is
accompanied), then what follows from the office: a release's own officials stand without a state, and of an office that
a state has once, the second holder is someone else's.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence, Set
from functools import cached_property
from itertools import chain

import attrs
import regex

from .entities import FAR, SOLE, Entity
from .patterns import Alphabet, Layer
from .rules.organizations import OrganizationMention
from .rules.persons import PersonMention
from .rules.titles import HIGHEST, of_many_states
from .state_offices import (
    GOVERNING,
    IN_CABINET,
    STATELESS,
    is_stateless,
    may_hold,
    serves_in_uniform,
    serves_organization,
    state_served_by,
)
from .wordsets import word_set

_SEATS = frozenset({"US", "CH", "BE", "AT"})  # where international organisations date their releases from
_DIPLOMATS = frozenset({"ambassador", "diplomat"})
# Offices as texts call them that told the full ones before.
_SHORT_OFFICES = word_set("ambassador minister president secretary premier speaker chancellor") | {
    *("prime minister", "foreign minister", "high commissioner", "deputy minister", "vice president"),
}
_SECRETARIES = frozenset({"secretary-general", "secretary general"})
_RECENT = 60  # units back to the body that somebody serves


class _Surroundings:
    """What a document tells of states and people on the whole, made out once and only where it is asked for."""

    def __init__(self, rules: AllegianceRules, layer: Layer, home: str | None) -> None:
        self.home = home
        self._rules = rules
        self._layer = layer

    @cached_property
    def people(self) -> dict[str, set[Entity | None]]:
        """For each state the people who are told to be its."""
        people: dict[str, set[Entity | None]] = {}
        for mention in self._rules.people_in(self._layer, 0, len(self._layer)):
            if mention.country:
                people.setdefault(mention.country, set()).add(mention.entity)
        return people

    @cached_property
    def senders(self) -> set[str]:
        """The states whose ambassadors are told by their office alone."""
        offices = self._layer.values_of(self._rules.offices)
        return {v.country for v in offices if v.country and any(t.office == "ambassador" for t in v.titles)}

    @cached_property
    def sends(self) -> bool:
        """Whether an ambassador of the home state is the only one."""
        envoys = {v.entity for v in self._rules.people_in(self._layer, 0, len(self._layer)) if v.entity is not None}
        states = {e.country for e in envoys if "ambassador" in e.offices}
        return self.home is not None and states == {self.home}

    @cached_property
    def most_named(self) -> list[str]:
        """The foreign states, those first that are named most."""
        named = Counter(self._rules.foreign_states(self._layer, self.home))
        return [state for state, _ in named.most_common()]

    @cached_property
    def lists(self) -> dict[Entity, list[list[PersonMention]]]:
        """For each of those who are listed together with others the lists."""
        lists: dict[Entity, list[list[PersonMention]]] = {}
        for m in self._rules.lists.finditer(self._layer.codes):
            mentions = list(self._rules.people_in(self._layer, *m.span()))
            for entity in dict.fromkeys(mention.entity for mention in mentions):
                lists.setdefault(entity, []).append(mentions)
        return lists


class AllegianceRules:
    """Tells the state of the entities of one document."""

    def __init__(self, alphabet: Alphabet) -> None:
        codes = alphabet.codes
        self._people = codes("PERSON", "OFFICE")
        self.offices = codes("OFFICE")
        self._org = codes("ORG")
        self._states = frozenset(codes("COUNTRY", "DEMONYM"))
        self._city = codes("CITY")
        self._break = codes("BREAK")
        self._in_turn = codes("respectively")
        self._between, self._the = codes("between"), codes("the")
        self.lists = alphabet.compile(
            "[PERSON OFFICE] ((@comma|';') (the|@possessive)? [PERSON OFFICE])+"
            " (?=@comma? (and|as well as) the? [ORG ORGH OTHER LMOD])"
            "|[PERSON OFFICE] ((@comma|';') (the|@possessive)? [PERSON OFFICE])*"
            " (and|@comma and|@comma? as well as|@comma? along with|';' and?)"
            " (the|@possessive)? (@fresh|LMOD){0,2} [PERSON OFFICE]"
        )
        self._side = alphabet.compile(
            "<placed:((on|from) the)?> (<state:DEMONYM>|<state:COUNTRY> @poss?)"
            " ([MOD LMOD OTHER]{0,2} (side|delegation|team)|[^BREAK PERSON OFFICE and of ',']{0,4}"
            " delegation (of [^BREAK PERSON OFFICE ',']{1,4})? @comma? @headed by)"
            "|delegation (of|from) the? <state:COUNTRY|DEMONYM|OFFICE> [^BREAK PERSON ',']{0,5} @comma?"
            " (@headed by|(consisting|composed|comprised|consisted|made up) of|@including)"
            "|<state:COUNTRY> @poss (was|were|is)? (headed|led) by"  # the delegation of A …, while B's was led by
            "|(<state:DEMONYM>|<state:COUNTRY> @poss) [^BREAK PERSON OFFICE and of ',']{1,3}"
            " (?=@comma? (@including|@headed by) [^BREAK PERSON ',']{0,4} PERSON)"
        )
        self._of_body = alphabet.compile(
            "(<body:ORG> [OTHER MOD LMOD]{0,2} @band|@band (of|from) (the|@possessive)? <body:ORG>|the @band)"
            " (@open [ACRO ORG] @close)? [^BREAK PERSON OFFICE]{0,3}?"
            " (@headed by|<all:@including|made up> of?|(was|is|@comma)) (the|@possessive|@comma|a)* <who:PERSON>"
            "|<sent:ORG> @band (?!of|from)"
        )
        self._sent = alphabet.compile(
            "<by:PERSON|OFFICE|he|she|they> [^BREAK PERSON OFFICE]{0,6}? @conveying [^BREAK]{0,12}? @message"
            " [^BREAK PERSON OFFICE]{0,6}? (of|from) (the|@possessive|HON)* <sender:PERSON>"
            "|@message (of|from) (the|@possessive|HON)* <sender:PERSON>"
            " [^BREAK PERSON OFFICE]{0,8}? @conveying by (the|@possessive)? <by:PERSON|OFFICE>"
        )
        self._respectively = alphabet.compile(
            "PERSON ((@comma|and|@comma and) PERSON)+ ((@comma|and|@comma and) the? <state:COUNTRY>)+"
            " @comma? respectively"
        )
        self._visitor = alphabet.compile(
            "(visit|visits|trip) (of|by|paid by) (the|@possessive)? <guest:PERSON> [DATE OTHER]{0,2}"
            " to the? <state:COUNTRY>"
        )
        self._visit = alphabet.compile(
            "(visit|visited|visiting|visits|trip|tour|travel|travels|travelled|traveled|travelling|traveling|arrived|arrives"
            "|arrive|meetings|flew|flies|heads|heading)"
            " (to|in|of)? the? <state:COUNTRY|CITY>"
        )
        self._past = frozenset(codes("recent", "last", "previous"))
        self._own_visit = alphabet.compile(
            "<owner:PERSON|OFFICE> @poss [^BREAK PERSON OFFICE ',']{0,3}? (visit|visits|trip|tour)"
            " (to|in|of) the? [COUNTRY CITY]"
        )
        met = (
            " <verb:met|meet|meets|meeting|call|called|received|audience|talks|discussions|spoke|speaks|speak>"
            " ((?!visit|trip) [^BREAK])*"
        )
        self._met_in = alphabet.compile(
            "((?<![^BREAK]) [^BREAK PERSON OFFICE]{0,4}? in the? @place_abroad [^BREAK]{0,12}?"
            "|(in|to) the? [^BREAK PERSON OFFICE ',']{0,4}? @place_abroad [^BREAK PERSON OFFICE]{0,10}"
            " (where|and) [^BREAK]{0,6}?"
            "|(visit|trip|travel) to the? <state:COUNTRY|CITY> @comma? (he|she|they|the OFFICE|PERSON))" + met
        )
        self._also_met = alphabet.compile(
            "BREAK (he|she|they|the? OFFICE|PERSON) ((will|is|was|are|were) also|also) [^BREAK PERSON OFFICE]{0,4}?"
            + met
        ).compiled
        self._met = alphabet.compile(
            "(met|meets|meet|meeting|encounter|conversation|received|welcomed|greeted|called|talks|hosted|audience|discussions)"
            " (up|on|by|with|separately|to|jointly|in|CITY|at|held)* (the|@possessive)? PERSON"
            " (((@comma|and|@comma and) with? (the|@possessive)? PERSON)*"
            " @comma? and with? (the|@possessive)? PERSON (?=@stop|BREAK|@comma))?"
        )
        self._meeting = frozenset(codes("met", "meets", "meet", "received", "receives", "hosts", "hosted", "with"))
        self._introducing = codes(
            "were", "was", "are", ":", ",", "by", "included", "includes", "including", "comprised", "headed", "led"
        )
        self._comma, self._by = codes(","), codes("by")
        self._heading = frozenset(codes("led", "headed", "chaired"))
        self._introducers = frozenset(self._introducing + codes("consisting", "composed", "consisted")) - {self._comma}
        self._followers = alphabet.compile(
            "(accompanied by|accompanying|<visiting:visiting> @band @including of?"
            "|(his|her|@poss) [OTHER LMOD MOD]{0,2} @band @including of?)"
        )
        self._family = alphabet.compile(
            "<of:PERSON|OFFICE> ((@comma|and|with|accompanied|along|together|by)* (his|her)|@poss)"
            " @kin @comma? (the (?=HON))? <kin:PERSON>"
            "|<kin:PERSON> @comma (the|@possessive)? <of:OFFICE|PERSON> @poss @kin"
        )
        self._leader_in = alphabet.compile("(with|by) <leader:PERSON> in <city:CITY>")
        self._presented = alphabet.compile(
            "(credentials|credence) [^BREAK]{0,6}? to (the|@possessive|HON)* <to:PERSON|OFFICE>"
        )
        self._credentials = frozenset(codes("credentials", "credence"))
        self._first_person = frozenset(codes("i", "my", "me"))
        self._subjects = codes("PERSON", "OFFICE", "he", "she")

    # ---- home --------------------------------------------------------------------------------------------------

    def home(self, layer: Layer, entities: Sequence[Entity]) -> str | None:
        """The state whose release this seems to be: the dateline's, or the one that most offices are of.

        ``None`` where nobody holds a state's office without saying of which: so write international organisations.
        """
        if layer.codes[:1] == self._city and layer.values[0] not in _SEATS:
            return str(layer.values[0])
        if not any(t.office in IN_CABINET and not e.country for e in entities for t in e.titles):
            return None
        told = Counter(e.country for e in entities if e.country)
        told.update(layer.values_of(self._states))
        return str(told.most_common(1)[0][0]) if told else None

    # ---- what the text tells -----------------------------------------------------------------------------------

    def tell(self, layer: Layer, entities: Sequence[Entity], home: str | None, sure: bool) -> None:
        """Give a state to those whom the words around them tell it of; ``sure`` where the home state is not a guess."""
        for entity in entities:
            if entity.country is None and entity.organization is not None:
                entity.country = state_served_by(entity.organization)
        self._for_bodies(layer)
        self._along_lists(layer, home)
        self._accredit(layer, home)
        self._on_sides(layer, home)
        self._abroad(layer, home, sure)
        self._in_headline(layer, entities, home)
        self._for_senders(layer)
        self._guests(layer, home)
        self._in_order(layer)
        self._secretaries(layer, entities)

    def _along_lists(self, layer: Layer, home: str | None) -> None:
        """``Indian President A and Prime Minister B``; ``Prime Minister C and Foreign Minister D of Poland``."""
        for m in self.lists.finditer(layer.codes):
            places = [i for i in range(*m.span()) if layer.codes[i] in self._people]
            mentions: list[PersonMention] = [layer.values[i] for i in places]
            carried = None
            office: set[str | None] = set()
            for i, mention in zip(places, mentions, strict=True):
                if layer.codes[i - 1] == self._the and any(t.accredited not in (None, home) for t in mention.titles):
                    carried = None  # an envoy sent to there
                if mention.country:
                    carried = mention.country if any(t.genitive for t in mention.titles) else None
                    office = {t.office for t in mention.titles} & SOLE
                elif (
                    carried
                    and mention.titles
                    and self._may_take(mention)
                    and not self._was_named(mention)
                    and not {t.office for t in mention.titles} & office
                ):
                    self._give(mention, carried)
            carried = None
            office = set()
            if len(mentions) == 2 and self._between in layer.codes[max(m.start() - 2, 0) : m.start()]:
                continue  # `talks between President A and Prime Minister B of Poland`
            for mention in reversed(mentions):
                offices = {t.office for t in mention.titles} & SOLE
                if mention.country:
                    carried = mention.country if mention.trailing else None
                    office = offices
                elif (
                    carried
                    and self._may_take(mention)
                    and home != carried
                    and self._is_new(mention)
                    and not offices & office
                ):
                    self._give(mention, carried)

    @staticmethod
    def _may_take(mention: PersonMention) -> bool:
        entity = mention.entity
        titles = entity.titles if entity is not None else mention.titles
        return bool(titles) and (entity is None or entity.country is None) and not is_stateless(titles)

    @staticmethod
    def _was_named(mention: PersonMention) -> bool:
        """Whether a person was named before without a state, as those at home are."""
        entity: Entity | None = mention.entity
        return entity is not None and entity.mentions[0][0] < mention.first

    @staticmethod
    def _is_new(mention: PersonMention) -> bool:
        """Whether a person is no more often mentioned than one who stands in a list of guests."""
        return mention.entity is not None and len(mention.entity.mentions) <= 4

    @staticmethod
    def _give(mention: PersonMention, country: str) -> None:
        mention.country = country
        if mention.entity is not None:
            mention.entity.country = country

    def _on_sides(self, layer: Layer, home: str | None) -> None:
        """``The Omani delegation included A, B and C``; ``She was accompanied by D and E``."""
        sides = list(self._side.finditer(layer.codes))
        for n, m in enumerate(sides):
            end = layer.codes.find(self._break, m.end())
            begin = layer.codes.rfind(self._break, 0, m.start()) + 1
            if n and sides[n - 1].end() > begin:
                begin = sides[n - 1].end()
            if n + 1 < len(sides):
                end = min(end, sides[n + 1].start())
            opens = m.start() == layer.codes.rfind(self._break, 0, m.start()) + 1
            if m["placed"] and not opens and layer.codes[m.end() : m.end() + 1] not in self._introducing:
                end = m.start()
            elif m["placed"] or self._introduces(layer.codes, m.end()):
                begin = m.end()
                end = self._end_of_leaders(layer.codes, begin, end)
            else:
                continue
            told = layer.values[m.start("state")]
            state = told if isinstance(told, str) else told.country  # a delegation of Omani senators
            if state:
                self._give_all(layer, begin, end, state)
        self._follow(layer, home)

    def _end_of_leaders(self, codes: str, begin: int, end: int) -> int:
        """Where those end who are told to lead a side: ``led by Minister A, met Minister B``; ``end`` where none do."""
        first = next((i for i in range(begin, end) if codes[i] in self._people), end)
        if self._heading.isdisjoint(codes[max(begin - 2, 0) : first]):
            return end
        listed = self.lists.match(codes, first)
        return min(listed.end() if listed else first + 1, end)

    def _introduces(self, codes: str, at: int) -> bool:
        """Whether people of a side are told after it, not what it did: ``consisted of A``, ``led by A``, ``, A, B``."""
        following = codes[at : at + 1]
        if following == self._comma and codes[at + 1] not in self._introducers:
            return codes[at + 1] in self._people
        first = next((i for i in range(at, min(at + 6, len(codes))) if codes[i] in self._people), at)
        return first == at or codes[at - 1] == self._by or not self._introducers.isdisjoint(codes[at:first])

    def _for_bodies(self, layer: Layer) -> None:
        """``A delegation of the Fund led by A``, ``the Bank team included A and B``: people of that body."""
        told: OrganizationMention | None = None
        for m in self._of_body.finditer(layer.codes):
            if m["body"] is None and m["sent"] is None:
                if told is None:
                    continue
                body = told
            else:
                body = told = layer.values[m.start("body") if m["body"] else m.start("sent")]
            if m["who"] is None:
                continue
            begin = m.start("who")
            end = layer.codes.find(self._break, begin) if m["all"] else begin + 1
            for mention in self.people_in(layer, begin, self._end_of_list(layer, begin, end)):
                entity: Entity | None = mention.entity
                if entity is None or entity.country or body.kind == "party":
                    continue
                if entity.organization is None or entity.organization is body:
                    entity.organization = body
                    entity.titles = [attrs.evolve(t, organization=t.organization or body) for t in entity.titles]
                elif entity.organization.country or of_many_states(body):
                    continue
                if not of_many_states(body) and body.kind not in STATELESS:
                    entity.country = body.country

    def _for_senders(self, layer: Layer) -> None:
        """Who sends greetings or a letter by an envoy is of the envoy's state."""
        for m in self._sent.finditer(layer.codes):
            sender: PersonMention = layer.values[m.start("sender")]
            at = m.start("by")
            begin = layer.codes.rfind(self._break, 0, at) + 1
            by = self._who(layer, at) if layer.codes[at] in self._people else self._leader(layer, begin, at)
            state = (
                by.country if by is not None else layer.values[at].country if layer.codes[at] in self._people else None
            )
            if state and by is not sender.entity and self._may_take(sender) and self._is_new(sender):
                self._give(sender, state)

    def _in_order(self, layer: Layer) -> None:
        """``Prime Ministers A, B and C of Chad, Kenya and Peru respectively``."""
        if self._in_turn not in layer.codes:
            return
        for m in self._respectively.finditer(layer.codes):
            people = list(self.people_in(layer, *m.span()))
            first = people[-1].country
            if first is None:
                continue
            states: list[str] = [first, *(layer.values[a] for a, _ in m.spans("state"))]
            if len(states) != len(people):
                continue
            for mention, state in zip(people, states, strict=True):
                if mention.titles and (mention.entity is None or mention.entity.country in (None, first)):
                    self._give(mention, state)

    def _secretaries(self, layer: Layer, entities: Sequence[Entity]) -> None:
        """A Secretary-General whose body is not told serves the international one that was named last."""
        for entity in entities:
            if entity.country or entity.organization or not entity.heads <= _SECRETARIES or not entity.titles:
                continue
            at = bisect_left(layer.firsts, entity.mentions[0][0])
            before = (layer.values[i] for i in range(at - 1, max(at - _RECENT, -1), -1) if layer.codes[i] == self._org)
            body: OrganizationMention | None = next(before, None)
            if body is not None and of_many_states(body):
                entity.organization = body

    def _guests(self, layer: Layer, home: str | None) -> None:
        """Who visits the home state, or is the counterpart of one of its people, is of another."""
        for m in self._visitor.finditer(layer.codes):
            guest: Entity | None = layer.values[m.start("guest")].entity
            if guest is not None and layer.values[m.start("state")] == home:
                guest.guest = True
        spoken_of: list[PersonMention] = layer.values_of(self._people)
        for at, mention in enumerate(spoken_of):
            if mention.rule == "person.counterpart" and mention.name and mention.country == home is not None and at:
                other: Entity | None = spoken_of[at - 1].entity
                if other is not None and other is not mention.entity and other.titles:
                    other.guest = other.guest or other.country is None

    def _accredit(self, layer: Layer, home: str | None) -> None:
        """Who presents credentials abroad is of the home state, who takes them of the one that the envoy is sent to."""
        for m in self._presented.finditer(layer.codes):
            taker = layer.values[m.start("to")]
            begin = layer.codes.rfind(self._break, 0, m.start()) + 1
            envoys = (v.entity for v in self.people_in(layer, begin, m.start()) if v.entity is not None)
            envoy: Entity | None = next((e for e in envoys if e.offices & _DIPLOMATS or e.rank), None)
            if envoy is None:
                continue
            sent = next((t.accredited for t in envoy.titles if t.accredited), None)
            if sent is not None and sent != home and self._may_take(taker):
                self._give(taker, sent)
            abroad = taker.country or (taker.entity and taker.entity.country)
            body = is_stateless(taker.titles) or (taker.organization and taker.organization.kind in STATELESS)
            if envoy.country is None and (body or abroad not in (None, home)):
                envoy.country = home

    def _follow(self, layer: Layer, home: str | None) -> None:
        """Who accompanies somebody, and the family, is of the same state; so are those in the delegation."""
        for m in self._family.finditer(layer.codes):
            head = self._who(layer, m.start("of"))
            state = head.country if head is not None else layer.values[m.start("of")].country
            if state:
                self._give_all(layer, m.start("kin"), m.end("kin"), state)
        for m in self._followers.finditer(layer.codes):
            begin = layer.codes.rfind(self._break, 0, m.start()) + 1
            end = layer.codes.find(self._break, m.end())
            leader = self._leader(layer, begin, m.start())
            if leader is not None and leader.country and not (m["visiting"] and leader.country == home):
                self._give_all(layer, m.end(), self._end_of_list(layer, m.end(), end), leader.country)

    def _leader(self, layer: Layer, begin: int, end: int) -> Entity | None:
        """The subject of a sentence, or of the last one with a person in it."""
        for i in range(begin, end):
            if layer.codes[i] in self._people:
                return self._who(layer, i)
        for i in range(begin - 1, max(begin - FAR, -1), -1):
            if layer.codes[i] in self._people and layer.values[i].entity is not None:
                found: Entity = layer.values[i].entity
                return found
        return None

    def _abroad(self, layer: Layer, home: str | None, sure: bool) -> None:
        """On a visit to another state, who is met there without a state being told is of that state."""
        people = layer.values_of(self._people)
        held = {t.office for v in people if sure and home and v.country == home for t in v.titles} & SOLE
        for m in self._met_in.finditer(layer.codes):
            state = layer.values[m.start("state")]
            met: regex.Match[str] | None = m if state != home or not sure else None
            while met is not None:
                self._meet(layer, met.end("verb"), met.end(), state, held)
                met = self._also_met.match(layer.codes, met.end())  # and in the sentences that go on with it
        visits = (m for m in self._visit.finditer(layer.codes) if not self._is_past(layer.codes, m.start()))
        visited = {layer.values[m.start("state")] for m in visits}
        if len(visited) == 1 and home not in visited:
            state = visited.pop()
            travellers = {self._who(layer, m.start("owner")) for m in self._own_visit.finditer(layer.codes)}
            for m in self._met.finditer(layer.codes):
                self._meet(layer, *m.span(), state, held, travellers)

    def _is_past(self, codes: str, at: int) -> bool:
        """Whether a visit is told to be over: ``her recent three-nation trip to``."""
        return not self._past.isdisjoint(codes[max(at - 3, 0) : at])

    def _in_headline(self, layer: Layer, entities: Sequence[Entity], home: str | None) -> None:
        """Of the one foreign state that the headline names is who was met without a state being told."""
        end = layer.codes.find(self._break)
        states = set(layer.slice(0, end).values_of(self._states))
        if any(mention.country not in (None, home) for mention in self.people_in(layer, 0, end)):
            return  # the guest is named, and may meet anyone
        if len(states) != 1 or home is None or home in states or not entities:
            return
        state: str = states.pop()
        opener = min(entities, key=lambda e: e.mentions[0])
        if opener.country not in (None, home):
            return
        known = {t.office for e in entities if e.country == home or e is opener for t in e.titles}
        for m in self._met.finditer(layer.codes):
            self._meet(layer, *m.span(), state, known & SOLE, {opener})

    def _meet(
        self,
        layer: Layer,
        begin: int,
        end: int,
        state: str,
        held: set[str | None],
        others: Set[Entity | None] = frozenset(),
    ) -> None:
        """Give a state to those who were met there, unless they are from home, or someone of that state met them.

        ``others`` are those who are known to be of another one: hosts, and who is told to have travelled there.
        """
        start = layer.codes.rfind(self._break, 0, begin) + 1
        subject = next((layer.values[i] for i in range(start, begin) if layer.codes[i] in self._people), None)
        if subject is not None and (
            subject.country == state or (subject.entity is not None and subject.entity.country == state)
        ):
            return
        if subject is not None and subject.entity is not None:
            held = held - subject.entity.offices  # who met him holds that office at home
        for i in range(begin, end):
            mention = layer.values[i]
            entity = mention.entity if layer.codes[i] in self._people else None
            if entity is None or entity in others or len(entity.mentions) > 3 or entity.offices & held:
                continue
            if mention.name and self._may_take(mention):
                self._give(mention, state)

    def _end_of_list(self, layer: Layer, begin: int, end: int) -> int:
        """Where a list of people ends: before a stretch without any."""
        last = begin
        for i in range(begin, end):
            if layer.codes[i] in self._people:
                last = i
            elif i - last > 5:
                break
        return last + 1

    def _who(self, layer: Layer, i: int) -> Entity | None:
        """The entity of a mention; of an office without a name the last one before that holds such an office."""
        mention: PersonMention = layer.values[i]
        if mention.entity is not None or mention.country or not mention.titles:
            known: Entity | None = mention.entity
            return known
        office = mention.titles[0].office
        for j in range(i - 1, max(i - FAR, -1), -1):
            if (
                layer.codes[j] in self._people
                and layer.values[j].entity is not None
                and office in layer.values[j].entity.offices
            ):
                found: Entity = layer.values[j].entity
                return found
        return None

    def _give_all(self, layer: Layer, begin: int, end: int, country: str) -> None:
        for i in range(begin, max(end, begin)):
            mention = layer.values[i]
            if (
                layer.codes[i] in self._people
                and mention.name
                and (mention.entity is None or mention.entity.country is None)
            ):
                self._give(mention, country)
                if mention.entity is not None:
                    mention.entity.delegate = True

    # ---- what follows from the office --------------------------------------------------------------------------

    def settle(self, layer: Layer, entities: Sequence[Entity], home: str | None, starts: list[int], sure: bool) -> None:
        """Give a state to all others whose office tells it."""
        envoy = next(
            (e.country for e in entities if e.country and e.country != home and "ambassador" in e.offices), None
        )
        personal = sure and len(layer.positions(self._first_person)) > 2
        abroad = self._leaders_abroad(layer, home)
        foreign = self._foreign_holders(layer, entities, home)
        surroundings = _Surroundings(self, layer, home)
        for entity in entities:
            self._take_rank(entity)
            if entity.kind == "group":
                continue
            if (
                not entity.delegate
                and home != "VA"
                and not serves_in_uniform(entity)
                and (is_stateless(entity.titles) or serves_organization(entity))
            ):
                entity.country = None
            elif entity.country is None and (state := abroad.get(entity)):
                entity.country = state
                self._share(entity, surroundings)
            elif entity.country is None and (
                entity.foreign
                or entity.guest
                or entity in foreign
                or self._is_foreign(entity, home)
                or (personal and self._met_by_speaker(layer, entity, starts))
            ):
                entity.country = self._of_counterpart(layer, entity, home) or self._nearest(layer, entity, surroundings)
                self._share(entity, surroundings)
        for entity in entities:
            if (
                entity.country is None
                and entity.kind != "group"
                and (home == "VA" or not is_stateless(entity.titles) or serves_in_uniform(entity))
                and not serves_organization(entity)
            ):
                if entity.offices & _DIPLOMATS and not entity.offices & GOVERNING - {"ambassador"}:
                    entity.country = self._of_envoy(layer, entity, envoy, surroundings)
                elif entity.titles or entity.kind == "office":
                    entity.country = self._announced(layer, entity) or home
                elif not self._is_met(layer, entity):
                    entity.country = self._of_untitled(entity, home, starts)
        self._follow(layer, home)

    @staticmethod
    def _take_rank(entity: Entity) -> None:
        """A rank before the name is a title where nothing fuller is told, a legislator's always."""
        rank = entity.rank
        if rank is None or (entity.titles and rank.office != "legislator"):
            return
        entity.add_title(rank)
        entity.country = entity.country or rank.country
        if rank.text in entity.honorifics:
            entity.honorifics.remove(rank.text)

    def _share(self, entity: Entity, surroundings: _Surroundings) -> None:
        """Those listed with a foreign leader are of the same state."""
        for mentions in surroundings.lists.get(entity, ()):
            for mention in mentions:
                other = mention.entity
                if (
                    mention.titles
                    and self._may_take(mention)
                    and other is not None
                    and not other.offices & entity.offices & SOLE
                ):
                    other.country = entity.country

    def _foreign_holders(self, layer: Layer, entities: Sequence[Entity], home: str | None) -> set[Entity]:
        """Those who hold an office of which another one is the home state's holder."""
        foreign: set[Entity] = set()
        for office in SOLE:
            holders = [e for e in entities if office in e.offices and e.country in (None, home)]
            named = [e for e in holders if e.kind == "person"]
            if any("foreign secretary" not in e.heads for e in named):
                named = [e for e in named if "foreign secretary" not in e.heads]  # an official beside a minister
            if len(named) < 2:
                continue
            at_home = next((e for e in named if e.country == home), None)
            if at_home is None:
                earliest = min(named, key=lambda e: e.mentions[0][0])
                at_home = self._first_listed(layer, named, earliest) or earliest
            foreign.update(e for e in named if e is not at_home and e.country is None)
        return foreign

    def _of_counterpart(self, layer: Layer, entity: Entity, home: str | None) -> str | None:
        """The home state, where someone is called the counterpart of a guest."""
        if not entity.foreign or entity.guest:
            return None
        at = bisect_left(layer.firsts, entity.mentions[0][0])
        begin = layer.codes.rfind(self._break, 0, at) + 1
        before = next(
            (v.entity for v in reversed(list(self.people_in(layer, begin, at))) if v.entity is not None), None
        )
        return home if before is not None and before.country not in (None, home) else None

    def _leaders_abroad(self, layer: Layer, home: str | None) -> dict[Entity, str]:
        """Heads of state who were met in a city of another state, and are named but once or twice."""
        found: dict[Entity, str] = {}
        for m in self._leader_in.finditer(layer.codes):
            entity: Entity | None = layer.values[m.start("leader")].entity
            state = layer.values[m.start("city")]
            if entity is not None and state != home and "head_of_state" in entity.offices and len(entity.mentions) < 3:
                found[entity] = state
        return found

    def _first_listed(self, layer: Layer, holders: Sequence[Entity], earliest: Entity) -> Entity | None:
        """Of holders of one office that are listed with the earliest, the first: a release names its own first."""
        among = set(holders)
        for m in self.lists.finditer(layer.codes):
            both = [v.entity for v in self.people_in(layer, *m.span()) if v.entity in among]
            if len(set(both)) > 1 and earliest in both:
                first: Entity | None = both[0]
                return first
        return None

    @staticmethod
    def _is_foreign(entity: Entity, home: str | None) -> bool:
        return home is not None and not may_hold(entity, home)

    def _met_by_speaker(self, layer: Layer, entity: Entity, starts: list[int]) -> bool:
        """Whether someone who tells ``I will meet Prime Minister A`` holds the office of A at home."""
        if not entity.offices & HIGHEST or len(entity.mentions) > 3:
            return False
        for first, _ in entity.mentions:
            n = bisect_right(starts, first) - 1
            begin = bisect_left(layer.firsts, starts[n])
            end = bisect_left(layer.firsts, first)
            if any(c in self._first_person for c in layer.codes[begin:end]):
                return True
        return False

    def _nearest(self, layer: Layer, entity: Entity, surroundings: _Surroundings) -> str | None:
        """The foreign state that is named before an entity in its sentence, or else the one that is named most."""
        people = {state for state, who in surroundings.people.items() if who != {entity}}
        for first, _ in entity.mentions:
            at = bisect_left(layer.firsts, first)
            for i in range(at - 1, layer.codes.rfind(self._break, 0, at), -1):
                if (
                    entity.guest
                    and layer.codes[i] in self._people
                    and layer.values[i].country not in (None, surroundings.home)
                ):
                    return str(layer.values[i].country)
                if layer.codes[i] not in self._states or layer.values[i] in (surroundings.home, *people):
                    continue
                if may_hold(entity, layer.values[i]):
                    return str(layer.values[i])
        return next((state for state in surroundings.most_named if may_hold(entity, state)), None)

    def people_in(self, layer: Layer, begin: int, end: int) -> Iterator[PersonMention]:
        """The mentions of people in a stretch of a layer."""
        return (layer.values[i] for i in range(begin, end) if layer.codes[i] in self._people)

    def foreign_states(self, layer: Layer, home: str | None) -> Iterator[str]:
        """The states that are named, home aside, once for each place where they are."""
        for i in layer.positions((*self._states, *self._people, self._org)):
            state = layer.values[i] if layer.codes[i] in self._states else layer.values[i].country
            if state and state != home:
                yield state

    def _of_envoy(self, layer: Layer, entity: Entity, envoy: str | None, surroundings: _Surroundings) -> str | None:
        """An envoy accredited at home is of another state; embassy staff are of the ambassador's."""
        home = surroundings.home
        accredited = next((t.accredited for t in entity.titles if t.accredited), None)
        if (accredited and accredited != home) or surroundings.sends:
            return home
        staff = "ambassador" not in entity.offices or any(t.text.lower().startswith("deputy") for t in entity.titles)
        if "ambassador" not in entity.offices and self._is_listed_at_home(entity, surroundings):
            return home
        if envoy and (accredited == home or staff):
            return envoy
        if accredited == home or not self._credentials.isdisjoint(layer.codes):
            if len(surroundings.senders) == 1:
                return next(iter(surroundings.senders))
            return self._nearest(layer, entity, surroundings)
        return self._announced(layer, entity) or home

    @staticmethod
    def _is_listed_at_home(entity: Entity, surroundings: _Surroundings) -> bool:
        """Whether a diplomat is listed with officials of the home state alone: ``Director A, Third Secretary B``."""
        others = [v.entity for v in chain(*surroundings.lists.get(entity, ())) if v.entity not in (None, entity)]
        return bool(others) and all(
            e.titles and e.country in (None, surroundings.home) and not e.offices & _DIPLOMATS for e in others
        )

    def _announced(self, layer: Layer, entity: Entity) -> str | None:
        """The state of the one told of before by office alone: ``the new Omani Ambassador … Ambassador A``."""
        if len(entity.parts) != 1 or not all(title.text.lower() in _SHORT_OFFICES for title in entity.titles):
            return None  # who is introduced by a full name or office is someone else
        offices = entity.offices | ({"foreign_minister"} if "minister" in entity.offices else set())
        before = bisect_left(layer.firsts, entity.mentions[0][0])
        told = {
            mention.country
            for mention in self.people_in(layer, 0, before)
            if mention.name is None and any(t.office in offices for t in mention.titles)
        }
        return told.pop() if len(told) == 1 else None

    def _is_met(self, layer: Layer, entity: Entity) -> bool:
        """Whether someone is first named as the one whom others met."""
        at = bisect_left(layer.firsts, entity.mentions[0][0])
        return layer.codes[max(at - 1, 0)] in self._meeting

    @staticmethod
    def _of_untitled(entity: Entity, home: str | None, starts: list[int]) -> str | None:
        """Whoever opens a release without an office is known at home, and so is who is of a ministry."""
        if entity.organization is not None and entity.organization.kind == "government":
            return entity.organization.country or home
        if serves_in_uniform(entity):
            return home
        return home if bisect_right(starts, entity.mentions[0][0]) <= 2 else None
