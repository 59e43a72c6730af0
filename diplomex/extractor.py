"""The extractor: the cascade, in order, on one page."""

from __future__ import annotations

import datetime as dt
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from . import circumstances
from .document import Document
from .events import EventRules
from .gazetteer import MENTION_KINDS, WORD_KINDS, Gazetteer
from .lexicon import Lexicon
from .merging import Occasion, merge
from .patterns import Alphabet, Layer
from .records import Attendance, Extraction, Meeting, Organization, Participant
from .resolution import Entity, Resolver, fold
from .rule import Rule
from .rules import persons, topics
from .rules.dates import DateMention, find_dates
from .rules.frames import FRAMES
from .rules.groups import GroupRules
from .rules.organizations import OrganizationRules
from .rules.persons import PersonRules
from .rules.phrasebook import PHRASEBOOK
from .rules.places import PlaceRules
from .story import Story


class Extractor:
    """Turns releases into records. Immutable, thread-safe and picklable."""

    def __init__(self, lexicon: Lexicon | None = None, rules: Sequence[Rule] | None = None) -> None:
        self.lexicon = lexicon or Lexicon.default()
        self.rules = tuple(rules) if rules is not None else FRAMES
        kinds = dict.fromkeys((*WORD_KINDS, *MENTION_KINDS, *persons.TITLE_KINDS))
        self._alphabet = alphabet = Alphabet(kinds, PHRASEBOOK)
        self._break = alphabet.kind("BREAK")
        self._organizations = OrganizationRules(alphabet)
        self._persons = PersonRules(alphabet)
        self._places = PlaceRules(alphabet)
        self._resolver = Resolver(alphabet)
        self._groups = GroupRules(alphabet)
        self._events = EventRules(alphabet, self.rules)
        self._gazetteer = Gazetteer(self.lexicon, alphabet)

    def extract(self, text: str, *, published: dt.date | str | None = None, publisher_country: str | None = None, id: str | None = None, metadata: Mapping[str, Any] | None = None) -> Extraction:
        """All records of one release."""
        if isinstance(published, str):
            published = dt.date.fromisoformat(published)
        document = Document(text, published, publisher_country)
        dates = find_dates(document)
        layer = self._gazetteer.layer(document)
        layer = self._places.areas(layer)
        layer = self._organizations.apply(document, layer)
        layer = self._persons.apply(document, layer)
        layer, entities = self._resolver.resolve(document, layer, publisher_country)
        organizations = [v for c, v in zip(layer.codes, layer.values, strict=True) if c == self._alphabet.kinds["ORG"]]
        layer = self._with_vocabulary(document, self._with_dates(document, self._places.venues(layer), dates))
        layer = self._groups.apply(document, layer)
        story = Story(document, layer, list(self._sentences(layer)), entities, dates, publisher_country)
        occasions = merge(self._events.find(story))
        circumstances.settle(story, occasions)
        topics.assign(story, occasions)
        people = {e: _participant(document, e) for e in entities}
        return Extraction(
            text=text,
            id=id,
            published=published,
            publisher_country=publisher_country,
            participants=tuple(people[e] for e in entities if e.kind == "person"),
            organizations=tuple(_organizations(document, organizations)),
            meetings=tuple(_meeting(document, o, people) for o in occasions),
        )

    def _sentences(self, layer: Layer) -> Iterator[tuple[int, int]]:
        first = 0
        for i, code in enumerate(layer.codes):
            if code == self._break:
                yield first, i + 1
                first = i + 1

    def _with_dates(self, document: Document, layer: Layer, dates: Sequence[DateMention]) -> Layer:
        """The layer with each date as one ``DATE`` unit, where no other mention stands."""
        code = self._alphabet.kinds["DATE"]
        merges: list[tuple[int, int, str, Any]] = []
        for date in dates:
            first, last = document.token_range(date.start, date.end)
            begin, end = bisect_left(layer.firsts, first), bisect_left(layer.firsts, last)
            begin += layer.codes[begin : begin + 1] == self._break
            if begin < end and layer.firsts[begin] == first and (not merges or merges[-1][1] <= begin):
                merges.append((begin, end, code, date))
        return layer.rewritten(merges)

    def _with_vocabulary(self, document: Document, layer: Layer) -> Layer:
        words, vocabulary = document.words, self._alphabet.words
        mentions = {self._alphabet.kinds[k] for k in (*MENTION_KINDS, "COUNTRY", "CITY", "DEMONYM", "BREAK")}
        codes = [
            code if code in mentions or last - first != 1 else vocabulary.get(words[first].lower(), code)
            for code, first, last in zip(layer.codes, layer.firsts, layer.lasts, strict=True)
        ]
        return Layer("".join(codes), layer.firsts, layer.lasts, layer.values)




def _participant(document: Document, entity: Entity) -> Participant:
    name = max(entity.forms, key=lambda f: (len(f.split()), len(f))) if entity.forms else None
    organization = entity.organization
    return Participant(
        kind=entity.kind,
        name=name,
        aliases=[f for f in entity.forms if f != name],
        titles=[t.text for t in entity.titles],
        office=entity.titles[0].office if entity.titles else None,
        country=entity.country,
        affiliation=organization.name if organization is not None and entity.country is None else None,
        honorifics=entity.honorifics,
        key=f"{fold(name or '')}|{entity.country or ''}",
        mentions=[document.span(document.starts[a], document.ends[b - 1]) for a, b in entity.mentions],
        rule=entity.rule,
    )


def _organizations(document: Document, mentions: list[Any]) -> list[Organization]:
    groups: dict[str, list[Any]] = {}
    for m in mentions:
        key = m.known.name if m.known else fold(m.name)
        groups.setdefault(key, []).append(m)
    out = []
    for group in groups.values():
        names = sorted({m.name for m in group}, key=lambda n: -len(n))
        out.append(
            Organization(
                name=names[0],
                aliases=names[1:],
                kind=group[0].kind,
                standard_name=group[0].known.name if group[0].known else None,
                wikidata=group[0].known.wikidata if group[0].known else None,
                mentions=[document.span(document.starts[m.first], document.ends[m.last - 1]) for m in group],
                rule=group[0].rule,
            )
        )
    return out


def _meeting(document: Document, occasion: Occasion, people: dict[Entity, Participant]) -> Meeting:
    attendances = []
    for entity, role in occasion.roles.items():
        participant = people.get(entity) or _participant(document, entity)
        attendances.append(Attendance(participant=participant, role=role))
    return Meeting(
        kind=occasion.kind,
        form=occasion.form,
        status=occasion.status,
        background=occasion.background,
        participants=attendances,
        topics=occasion.topics,
        date=occasion.date,
        end_date=occasion.end_date,
        when=occasion.when,
        venue=occasion.venue,
        city=occasion.city,
        country=occasion.country,
        visit=occasion.visit,
        trigger=document.span(document.starts[occasion.trigger[0]], document.ends[occasion.trigger[1] - 1]),
        rule=occasion.rule,
    )
