"""Resolution: mentions of persons and offices become entities.

``President Maravic``, ``the Head of State`` and ``Maravic`` are one entity; ``the Omani Minister`` is another, or one
without a name if the release never names him. Which state each acts for is found in :mod:`diplomex.allegiance`.
"""

from __future__ import annotations

import sys
from bisect import bisect_right, insort
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from typing import Any

import attrs

from .allegiance import AllegianceRules
from .country_codes import without_country
from .document import Document
from .entities import FAR, MANY, SOLE, Entity, fold, given_names_agree, name_parts, names_agree, title_words
from .lazy_regex import lazy_regex
from .patterns import Alphabet, Layer
from .rules.persons import PersonMention
from .rules.titles import HIGHEST, MINISTERIAL, Title
from .wordsets import word_set

__all__ = ["Entity", "Resolver", "fold"]

_PRESS = lazy_regex(
    r"(?i)spokes|press|media|communicat|information|publicity|adviser|advisor|assistant|public relations"
)
_MINISTERS = frozenset({"minister", "foreign_minister"})
# What a head of state is called, and no head of state of another kind.
_STYLED = frozenset({"king", "queen", "emir", "sultan", "emperor", "pope", "president"})
_CROWNED = frozenset({"queen", "queen consort", "queen mother"})
_DEPARTMENT = lazy_regex(r" (?:of|for) ")
_CHIEFS = frozenset({"chief", "head", "boss"})  # in short of who heads a body
_HEADS = frozenset({"minister", "foreign_minister", "organization_head"})
_BELOW = word_set("deputy vice assistant acting former")
_OFFICE_WORDS = word_set("minister ministers deputy vice assistant state affairs")
_NEAR = 6  # mentions back to whose counterpart someone may be
_FOR_NOW = lazy_regex(r"^(?i:caretaker|acting|interim|outgoing|ad interim)\s+(?=\p{L})")
# What a state is called before its name: `the Republic of Peru`.
_REALM = lazy_regex(
    r" of (?:the )?(?:\p{Lu}[\p{L}-]+ )*"
    r"(?:Republic|Kingdom|States?|Sultanate|Emirate|Federation|Commonwealth|Principality)$"
)
_ARTICLES = frozenset({"Al", "El", "De", "La", "Le", "Da", "Di", "Du", "St"})  # which no name is cut short to
_NAMESAKES = 20  # persons who share a part of a name, among whom another mention of one is looked for
_Namesakes = dict[str, list[tuple[int, Entity]]]


class _Horizon:
    """The entities that an office may mean, as mentions pass by: all, or of very many those around it."""

    def __init__(self, entities: list[Entity]) -> None:
        self._entities = entities
        self._recent: dict[Entity, None] = {}
        self._coming = sorted(entities, key=lambda e: e.mentions[0], reverse=True)

    def of(self, mention: PersonMention) -> Sequence[Entity]:
        """The entities that the mention may mean."""
        if len(self._entities) <= MANY:
            return self._entities
        while self._coming and self._coming[-1].mentions[0][0] < mention.first:
            self._coming.pop()
        recent = islice(reversed(self._recent), MANY)
        coming = islice(reversed(self._coming), MANY)
        return [*recent, *(e for e in coming if e not in self._recent)]

    def pass_by(self, mention: PersonMention) -> None:
        """Take a mention for the last one."""
        entity = mention.entity
        if entity is not None:
            self._recent.pop(entity, None)
            self._recent[entity] = None


class Resolver:
    """Makes entities out of the mentions of one document."""

    def __init__(self, alphabet: Alphabet) -> None:
        codes = alphabet.codes
        self._person = codes("PERSON")
        self._office = codes("OFFICE")
        self._possible = frozenset(
            codes(
                "NAME", "GIVEN", "AMBI", "ACRO", "CITY", "CAP", "TITLECASE", "VENH", "COUNTRY", "RANK", "HEAD", "PORT"
            )
        )
        self._names = frozenset(codes("GIVEN", "NAME"))
        self._strict = frozenset(codes("CAP", "TITLECASE", "VENH", "COUNTRY", "CITY", "RANK", "HEAD", "PORT"))
        self._signature = alphabet.compile("(?<=BREAK) <name:PERSON> BREAK the? <office:OFFICE> (?=BREAK|@comma)")
        self._said = alphabet.compile(
            "((he|she|PERSON) (was|is|became|becomes)|being) (the|a|an|also|then|new|country|@poss)* <office:OFFICE>"
            "|(?<=(BREAK|@comma|that|and) (the|a|an|new|LMOD|DEMONYM|country|@poss){0,3}) <office:OFFICE>"
            " (is|was) (the|HON)* <holder:PERSON> (?=BREAK|'.'|@comma)"
            "|((@holding|LMOD) (PERSON|him|her)?|PERSON) as (the|a|an|new|@possessive)* <office:OFFICE>"
        )
        self._envoys = alphabet.compile("PERSON ((@comma|and|@comma and|';' and?) PERSON)+")
        self._plurals = codes("HEADS", "LHEADS")
        self._unnamed = codes("OTHER")
        self._allegiance = AllegianceRules(alphabet)

    def resolve(self, document: Document, layer: Layer, home: str | None) -> tuple[Layer, list[Entity]]:
        """The layer with every name of a known person found, and the entities in order of their first mention."""
        if self._person not in layer.codes and self._office not in layer.codes:
            return layer, []
        starts = [first for first, _ in document.sentences]
        layer = self._signed(document, layer)
        mentions = layer.values_of((self._person, self._office))
        entities: list[Entity] = []
        namesakes: _Namesakes = {}
        for mention in sorted((m for m in mentions if m.name), key=lambda m: (-len(name_parts(m.name or "")), m.first)):
            self._place(mention, entities, namesakes)
        self._merge_holders(mentions, entities)
        for entity in entities:
            entity.mentions.sort()
        layer = self._find_short_forms(document, layer, entities)
        self._share_plurals(document, layer)
        sure, home = home is not None, home or self._allegiance.home(layer, entities)
        self._allegiance.tell(layer, entities, home, sure)
        self._allegiance.settle(layer, entities, home, starts, sure)
        for entity in entities:
            entity.mentions.sort()
        known = len(entities)
        said = self._said_offices(layer)
        spoken_of = layer.values_of((self._person, self._office))  # short forms of names too
        places = {id(mention): at for at, mention in enumerate(spoken_of)}
        horizon = _Horizon(entities)
        for mention in mentions:
            if mention.counterpart:
                at = places.get(id(mention), 0)
                one = self._counterpart_of(mention, reversed(spoken_of[max(at - _NEAR, 0) : at]))
                self._settle_counterpart(mention, one)
                if (other := self._known_counterpart(mention, one, entities)) is not None:
                    said[mention] = other
            if mention in said:
                said[mention].add(mention)
                insort(said[mention].mentions, said[mention].mentions.pop())
            elif not mention.name:
                self._place_office(mention, entities, horizon.of(mention), home, starts)
            horizon.pass_by(mention)
        untold = [e for e in dict.fromkeys(said.values()) if e.country is None and e.kind == "person"]
        self._allegiance.settle(layer, [*entities[known:], *untold], home, starts, sure)
        entities.sort(key=lambda e: e.mentions[0])
        return layer, entities

    def _signed(self, document: Document, layer: Layer) -> Layer:
        """The layer in which who signs has the office on the next line; who signs for the press office is nobody."""
        dropped: list[tuple[int, int, str, Any]] = []
        for m in self._signature.finditer(layer.codes):
            name, office = m.start("name"), m.start("office")
            titles: list[Title] = layer.values[office].titles
            if any(_PRESS.search(t.text) for t in titles) and name > len(layer) * 0.6:
                dropped += [(name, name + 1, self._unnamed, None), (office, office + 1, self._unnamed, None)]
            else:
                layer.values[name].titles += titles
        return layer.rewritten(dropped)

    # ---- names -------------------------------------------------------------------------------------------------

    def _place(self, mention: PersonMention, entities: list[Entity], namesakes: _Namesakes) -> None:
        """Add a mention with a name to the entity of that name, or to a new one."""
        name = mention.name or ""
        parts = name_parts(name)
        called = self._without_patronymic(parts)
        first, _, rest = name.partition(" ")
        if (
            rest
            and first.isupper()
            and len(first) < 5
            and any(name_parts(rest) <= e.parts for e in _sharing(name_parts(rest), namesakes))
        ):
            called = name_parts(rest)  # SG Tamm, PM Berg
        fitting = [
            e
            for e in _sharing(called, namesakes)
            if names_agree(called, e.parts) and given_names_agree(name, e.name or "")
        ]
        if len(fitting) > 1:
            fitting.sort(key=lambda e: (not self._fits(mention, e), e.mentions[0][0] > mention.first, e.mentions[0][0]))
        if len(parts) == 1:
            fitting = [e for e in fitting if not self._holds_another(mention, e)]
        if fitting and not (self._contradicts(mention, fitting[0]) and len(parts) == 1):
            fitting[0].add(mention)
            if called != parts and mention.name in fitting[0].forms[1:]:
                fitting[0].forms.remove(mention.name)
            return
        entity = Entity("person", name, mention.rule, parts)
        for part in parts:
            namesakes.setdefault(part, []).append((len(entities), entity))
        entities.append(entity)
        entity.add(mention)

    @staticmethod
    def _without_patronymic(parts: frozenset[str]) -> frozenset[str]:
        """``Anton Petrovich`` is the polite form of address to any Anton."""
        if len(parts) != 2:
            return parts
        return frozenset(p for p in parts if not p.endswith(("ovich", "evich", "ovna", "evna", "ovych"))) or parts

    @staticmethod
    def _fits(mention: PersonMention, entity: Entity) -> bool:
        return not mention.titles or bool({t.head for t in mention.titles} & entity.heads)

    @staticmethod
    def _contradicts(mention: PersonMention, entity: Entity) -> bool:
        """Whether a mention cannot be of an entity: both have a state of their own, and another one."""
        return bool(mention.country and entity.country and mention.country != entity.country)

    @staticmethod
    def _holds_another(mention: PersonMention, entity: Entity) -> bool:
        """Whether a mention by one name tells a department in full, or a state's highest office, and the entity has
        another one.
        """
        if any(t.office in HIGHEST and t.head == t.text.lower() for t in mention.titles):
            return bool(entity.offices) and entity.offices <= MINISTERIAL and entity.heads != {"minister"}
        told = [t for t in mention.titles if t.office in MINISTERIAL and _DEPARTMENT.search(t.text)]
        known = [t for t in entity.titles if t.office in MINISTERIAL and _DEPARTMENT.search(t.text)]
        return bool(mention.honorifics and told and known) and all(
            title_words(a.text).isdisjoint(title_words(b.text) - _OFFICE_WORDS) for a in told for b in known
        )

    @staticmethod
    def _merge_holders(mentions: Sequence[PersonMention], entities: list[Entity]) -> None:
        """``Tom Verhoeven`` and ``Tomas R. Verhoeven``: one family name, one initial, one office with one holder."""
        families: dict[str, list[int]] = {}
        for i, entity in enumerate(entities):
            words = (entity.name or "").split()
            if len(words) > 1 and entity.offices & SOLE:
                families.setdefault(fold(words[-1]).strip(".,"), []).append(i)
        absorbed: dict[Entity, Entity] = {}
        for i, entity in enumerate(entities):
            if entity in absorbed:
                continue
            sharing = {j for part in entity.parts for j in families.get(part, ())[:MANY] if j > i}
            for other in map(entities.__getitem__, sorted(sharing)):
                if (
                    other in absorbed
                    or not (entity.offices & other.offices & SOLE)
                    or (other.country and entity.country and other.country != entity.country)
                ):
                    continue
                a, b = (entity.name or "").split(), (other.name or "").split()
                if fold(a[0])[:1] == fold(b[0])[:1] and fold(b[0]) not in entity.parts & other.parts:
                    _absorb(entity, other)
                    absorbed[other] = entity
        for mention in mentions:
            mention.entity = absorbed.get(mention.entity, mention.entity)
        entities[:] = [e for e in entities if e.mentions]

    def _find_short_forms(self, document: Document, layer: Layer, entities: list[Entity]) -> Layer:
        """The layer with family and given names of known persons that stand alone."""
        owners: dict[str, list[Entity]] = {}
        for entity in entities:
            for form in entity.forms:
                for word in form.split():
                    word = word.strip('.,"()')
                    if len(word) > 1 and word[0].isupper() and word not in _ARTICLES:
                        known = owners.setdefault(word, [])
                        if len(known) < MANY and entity not in known:
                            known.append(entity)
        if not owners:
            return layer
        merges: list[tuple[int, int, str, Any]] = []
        latest: dict[Entity, int] = {}
        for token in [token for token, word in enumerate(document.words) if word in owners]:
            i = bisect_right(layer.firsts, token) - 1
            code = layer.codes[i]
            word = document.words[token]
            if len(word) == 2 and (code not in self._names or word.isupper()):
                continue  # Wu and Xi, not So and An
            if code not in self._possible or layer.lasts[i] - layer.firsts[i] != 1:
                continue
            known = owners[word]
            if code in self._strict and not self._ends_a_name(word, known):
                continue
            owner = max(known, key=lambda e: max(e.last_before(layer.firsts[i]), latest.get(e, -1)))
            latest[owner] = layer.firsts[i]
            if merges and merges[-1][1] == i and merges[-1][3].entity is owner:
                begin, _, _, mention = merges.pop()
                mention.last = layer.lasts[i]
                merges.append((begin, i + 1, self._person, mention))
                continue
            mention = PersonMention(layer.firsts[i], layer.lasts[i], "person.short-form")
            mention.entity = owner
            if word not in owner.forms:
                owner.forms.append(word)
            merges.append((i, i + 1, self._person, mention))
        for _, _, _, mention in merges:
            mention.entity.add(mention)
            mention.name = document.text_of(mention.first, mention.last)
            mention.name_tokens = mention.first, mention.last
        return layer.rewritten(merges)

    @staticmethod
    def _ends_a_name(word: str, known: Sequence[Entity]) -> bool:
        """Whether an ordinary word is what a known person is called by."""
        return any(word in e.forms or any(f.split()[-1] == word for f in e.forms) for e in known)

    def _share_plurals(self, document: Document, layer: Layer) -> None:
        """``Eight ambassadors were received: A of Peru, B of Chad``: those listed by states hold that office."""
        for m in self._envoys.finditer(layer.codes):
            listed = [layer.values[i] for i in range(*m.span()) if layer.codes[i] == self._person]
            if not all(v.trailing and not v.titles and v.entity is not None and not v.entity.titles for v in listed):
                continue
            before = (i for i in range(m.start() - 1, max(m.start() - 60, -1), -1) if layer.codes[i] in self._plurals)
            at = next((i for i in before if layer.values[i].office == "ambassador"), None)
            if at is None:
                continue
            spelled = document.text_of(layer.firsts[at], layer.lasts[at])
            term = layer.values[at]
            for mention in listed:
                mention.entity.add_title(
                    Title(
                        term.term if spelled[0].islower() else term.term.capitalize(),
                        term.term,
                        term.office,
                        mention.country,
                    )
                )

    # ---- offices -----------------------------------------------------------------------------------------------

    @staticmethod
    def _counterpart_of(mention: PersonMention, before: Iterable[PersonMention]) -> Entity | None:
        """Whose counterpart someone is: the last one before with an office, not of the same state."""
        for other in before:
            entity: Entity | None = other.entity
            if entity is None or not entity.titles or entity is mention.entity:
                continue
            if mention.country is None or entity.country != mention.country:
                return entity
        return None

    @staticmethod
    def _settle_counterpart(mention: PersonMention, one: Entity | None) -> None:
        """The office of a counterpart is that of the other one."""
        if one is None:
            return
        title = one.titles[0]
        untitled = mention.entity is not None and not (mention.entity.titles or mention.entity.rank)
        if mention.country is None or title.country == mention.country:
            if mention.name and untitled:
                mention.entity.add_title(_without_state(title))
            return
        own = attrs.evolve(_without_state(title), country=mention.country, organization=None)
        if one.country is not None:
            own = attrs.evolve(own, text=without_country(own.text, one.country))
        if mention.name is None:
            mention.titles = [own]
        elif not mention.titles and untitled:
            mention.entity.add_title(own)

    @staticmethod
    def _known_counterpart(mention: PersonMention, one: Entity | None, entities: Sequence[Entity]) -> Entity | None:
        """The only other person who holds the same office in another state, where no name is told."""
        if one is None or mention.name is not None or mention.country is not None:
            return None
        abroad = (e for e in entities[:MANY] if e.name and e.country not in (None, one.country))
        others = [e for e in abroad if e.offices & one.offices]
        return others[0] if len(others) == 1 else None

    def _place_office(
        self,
        mention: PersonMention,
        entities: list[Entity],
        near: Sequence[Entity],
        home: str | None,
        starts: list[int],
    ) -> None:
        """Add a mention without a name to the entity that holds the office, or to a new one."""
        title = mention.titles[0]
        pool = [] if title.plural else list(self._candidates(mention, title, near, home, starts))
        chosen = None
        if pool:
            chosen = max(
                pool,
                key=lambda e: (
                    not self._ranks_below(title, e),
                    self._shared(title, e),
                    e.last_before(mention.first),
                ),
            )
        if chosen is None:
            chosen = Entity("office", None, mention.rule)
            entities.append(chosen)
        elif chosen.kind == "person":
            insort(chosen.mentions, (mention.first, mention.last))
            mention.entity = chosen
            chosen.country = chosen.country or mention.country
            if mention.titles and self._is_fuller(title, chosen):
                chosen.add_title(title)
            return
        chosen.add(mention)
        insort(chosen.mentions, chosen.mentions.pop())

    def _said_offices(self, layer: Layer) -> dict[PersonMention, Entity]:
        """``He was Minister of Defence``, ``credentials as Ambassador of Peru``: offices of who was named before."""
        said: dict[PersonMention, Entity] = {}
        for m in self._said.finditer(layer.codes):
            mention: PersonMention = layer.values[m.start("office")]
            before = (
                layer.values[i].entity
                for i in range(m.start("office") - 1, max(m.start() - FAR, -1), -1)
                if layer.codes[i] == self._person
            )
            owner: Entity | None = layer.values[m.start("holder")].entity if m["holder"] else next(before, None)
            if owner is None:
                continue
            if not owner.titles:
                told = mention.country or (self._told_before(layer, m.start()) if m["holder"] else None)
                owner.country = told or owner.country  # it was only a guess
            if not (owner.country and mention.country and owner.country != mention.country):
                said[mention] = owner
        return said

    def _told_before(self, layer: Layer, at: int) -> str | None:
        """The state of the ambassador told of before by office alone: ``The new ambassador is A``."""
        offices = (layer.values[i] for i in range(at) if layer.codes[i] == self._office)
        states = {v.country for v in offices if v.country and v.titles[0].office == "ambassador"}
        return states.pop() if len(states) == 1 else None

    @staticmethod
    def _is_fuller(title: Title, entity: Entity) -> bool:
        """Whether an office told apart from the name is the full form of the one told with it."""
        if title.country and entity.country and title.country != entity.country:
            return False
        return not entity.titles or any(
            (t.head == title.head or t.office == title.office in SOLE) and title_words(t.text) < title_words(title.text)
            for t in entity.titles
        )

    def _candidates(
        self, mention: PersonMention, title: Title, entities: Sequence[Entity], home: str | None, starts: list[int]
    ) -> Iterator[Entity]:
        """The entities that an office without a name can be."""
        sentence = bisect_right(starts, mention.first)
        state = mention.country
        begin = starts[sentence - 1] if sentence else 0
        end = starts[sentence] if sentence < len(starts) else sys.maxsize
        free = [
            e
            for e in entities
            if e.kind != "person" or e.last_before(end) < begin or (state and title.office in e.offices & SOLE)
        ]
        holders = [e for e in free if self._holds(title, e) and not (state and e.country and e.country != state)]
        if state and state != home:
            holders = [e for e in holders if e.country == state]
        elif state is None and title.office in SOLE:
            at_home = [e for e in holders if e.country in (home, None)]
            before = [e for e in holders if e.mentions[0][0] < mention.first]
            holders = [e for e in before if e in at_home] or before or at_home
        elif state is None and len(holders) > 1:
            holders = [e for e in holders if e.mentions[0][0] < mention.first] or holders
        if not holders and title.office in SOLE and title.head not in _CROWNED:
            holders = [e for e in self._untitled(entities, state or home, starts) if e in free]
        if not holders and title.office in SOLE and state and state != home:
            nobody = [e for e in free if e.kind == "person" and not e.titles and not e.country]
            holders = nobody if len(nobody) == 1 and bisect_right(starts, nobody[0].mentions[0][0]) == 1 else []
        yield from holders

    @staticmethod
    def _untitled(entities: Sequence[Entity], state: str | None, starts: list[int]) -> list[Entity]:
        """The first person of a state, if named without an office where the release begins."""
        people = [e for e in entities if e.kind == "person" and e.country == state]
        untitled = [e for e in people if not e.titles]
        if len(untitled) != 1 or untitled[0] is not min(people, key=lambda e: e.mentions[0]):
            return []
        return untitled if bisect_right(starts, untitled[0].mentions[0][0]) <= 2 else []

    @staticmethod
    def _holds(title: Title, entity: Entity) -> bool:
        for known in entity.titles:
            if {title.head, known.head} <= _STYLED and title.head != known.head:
                continue  # a king is not an emir
            if (title.office, known.office) == ("organization_head", "head_of_state"):
                continue  # the president of a house or a bank
            if (title.head == "foreign secretary") != (known.head == "foreign secretary") and _is_named(title, known):
                continue  # in many states the first official of the ministry, not its minister
            if (
                known.head.replace("-", " ") == title.head.replace("-", " ")
                or _is_one_of(title, known)
                or (
                    title.office
                    and known.office == title.office
                    and (title.office in SOLE or title.office == "ambassador")
                )
            ):
                return not (
                    title.organization and known.organization and not title.organization.is_body_of(known.organization)
                )
            if title.head == "minister" and known.office in _MINISTERS and title_words(title.text) <= {"minister"}:
                return True
            if title.head in _CHIEFS and known.office in _HEADS and _are_of_one_body(title, known):
                return True
        return False

    @staticmethod
    def _ranks_below(title: Title, entity: Entity) -> bool:
        """Whether someone holds the office only as a deputy of it."""
        words = title_words(title.text)
        known = [title_words(t.text) for t in entity.titles]
        return bool(known) and all(not _BELOW.isdisjoint(have - words) for have in known)

    @staticmethod
    def _shared(title: Title, entity: Entity) -> int:
        words = title_words(title.text)
        return max((len(words & title_words(t.text)) for t in entity.titles), default=0)


def _sharing(parts: frozenset[str], namesakes: _Namesakes) -> list[Entity]:
    """The entities that share a part of a name, in their order."""
    found = {number: entity for part in parts for number, entity in namesakes.get(part, ())[:_NAMESAKES]}
    return [found[number] for number in sorted(found)]


def _is_named(*titles: Title) -> bool:
    """Whether offices are called in full, not ``the Minister`` or ``the Secretary`` in short."""
    return all(" " in title.head for title in titles)


def _are_of_one_body(title: Title, known: Title) -> bool:
    """Whether both offices are held in one body: ``the Trade Ministry chief``, ``Trade Ministry Secretary A``."""
    bodies = title.organization, known.organization
    return bodies[0] is not None and bodies[1] is not None and bodies[0].is_body_of(bodies[1])


def _is_one_of(title: Title, known: Title) -> bool:
    """Whether an office is one of those that a title joins: ``the King`` of ``King and Prime Minister``."""
    called, offices = title.text.casefold(), known.text.casefold().split(" and ")
    return len(offices) > 1 and any(office == called or office.startswith(f"{called} of ") for office in offices)


def _without_state(title: Title) -> Title:
    """An office less the state that it is held in and how it is held: those of the other one differ."""
    title = attrs.evolve(title, text=_FOR_NOW.sub("", title.text))
    text, sep, state = title.text.rpartition(" of ")
    if _REALM.search(text):
        text = text.rpartition(" of ")[0] or text
    if sep and title.country and not state.lower().startswith(("foreign", "the foreign")):
        return attrs.evolve(title, text=text if " " in text or not state[:1].islower() else title.text)
    return title


def _absorb(entity: Entity, other: Entity) -> None:
    entity.forms += [f for f in other.forms if f not in entity.forms]
    entity.honorifics += [h for h in other.honorifics if h not in entity.honorifics]
    for title in other.titles:
        entity.add_title(title)
    entity.country = entity.country or other.country
    entity.organization = entity.organization or other.organization
    entity.parts |= other.parts
    entity.mentions = sorted([*entity.mentions, *other.mentions])
    other.mentions = []
