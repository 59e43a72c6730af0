"""Resolution: mentions of persons and offices become entities.

``President Rahmon``, ``the Head of State`` and ``Rahmon`` are one entity; ``the Kazakh Prime Minister`` is another, or one
without a name if the release never names him.
"""

from __future__ import annotations

import unicodedata

import attrs

from .document import Document
from .patterns import Alphabet, Layer
from .rules.organizations import OrganizationMention
from .rules.persons import PersonMention, Title

#: Organisations whose people act for no state.
STATELESS = frozenset({"intergovernmental", "forum", "company", "bank", "education", "party", "ngo", "media"})
_SMALL = frozenset("the a an of to in for and".split())


@attrs.define(eq=False)
class Entity:
    """A person, an office without a name, or a group, with all its mentions in one release."""

    kind: str
    name: str | None
    rule: str
    parts: frozenset[str] = frozenset()
    forms: list[str] = attrs.field(factory=list)
    titles: list[Title] = attrs.field(factory=list)
    honorifics: list[str] = attrs.field(factory=list)
    country: str | None = None
    organization: OrganizationMention | None = None
    mentions: list[tuple[int, int]] = attrs.field(factory=list)

    def add(self, mention: PersonMention) -> None:
        """Take in what a mention of this entity tells."""
        self.mentions.append((mention.first, mention.last))
        if mention.name and mention.name not in self.forms:
            self.forms.append(mention.name)
        for honorific in mention.honorifics:
            if honorific not in self.honorifics:
                self.honorifics.append(honorific)
        for title in mention.titles:
            self._add_title(title)
        self.country = self.country or mention.country
        self.organization = self.organization or mention.organization

    def _add_title(self, title: Title) -> None:
        words = _words(title.text)
        for i, known in enumerate(self.titles):
            have = _words(known.text)
            if words <= have:
                return
            if have <= words:
                self.titles[i] = title
                return
            if known.office == title.office and known.office in _SOLE:
                if len(have) < len(words):
                    self.titles[i] = title
                return
        self.titles.append(title)

    @property
    def heads(self) -> set[str]:
        """The nouns of its offices."""
        return {title.head for title in self.titles}


_SOLE = frozenset({"head_of_state", "head_of_government", "foreign_minister", "ambassador"})


def _words(text: str) -> frozenset[str]:
    return frozenset(fold(text).split()) - _SMALL


def fold(text: str) -> str:
    """Small letters without accents: what two spellings of one name share."""
    if text.isascii():
        return text.casefold()
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    return "".join(c for c in decomposed if not unicodedata.combining(c))


def _parts(name: str) -> frozenset[str]:
    return frozenset(p.strip(".,'\"()") for p in fold(name).replace("-", " ").split()) - {""}


class Resolver:
    """Makes entities out of the mentions of one document."""

    def __init__(self, alphabet: Alphabet) -> None:
        codes = alphabet.codes
        self._person = codes("PERSON")
        self._office = codes("OFFICE")
        self._nameparts = codes("NAME", "GIVEN", "AMBI", "ACRO", "CITY", "CAP", "TITLECASE")
        self._possible = frozenset(self._nameparts)

    def resolve(self, document: Document, layer: Layer, home: str | None) -> tuple[Layer, list[Entity]]:
        """The layer with every name of a known person found, and the entities in order of their first mention."""
        mentions = [v for c, v in zip(layer.codes, layer.values, strict=True) if c == self._person or c == self._office]
        entities: list[Entity] = []
        named = [m for m in mentions if m.name]
        for mention in sorted(named, key=lambda m: -len(_parts(m.name or ""))):
            self._place(mention, entities)
        for entity in entities:
            entity.mentions.sort()
        layer = self._find_short_forms(document, layer, entities)
        for mention in mentions:
            if not mention.name:
                self._place_office(mention, entities, home)
        for entity in entities:
            self._settle(entity, home)
        entities.sort(key=lambda e: e.mentions[0])
        return layer, entities

    def _place(self, mention: PersonMention, entities: list[Entity]) -> None:
        name = mention.name or ""
        parts = _parts(name)
        best = None
        for entity in entities:
            if parts <= entity.parts or (len(parts & entity.parts) >= 2 and _initials_agree(parts, entity.parts)):
                if best is None or self._fits(mention, entity):
                    best = entity
        if best is None:
            best = Entity("person", name, mention.rule, parts)
            entities.append(best)
        best.add(mention)
        mention.entity = best

    @staticmethod
    def _fits(mention: PersonMention, entity: Entity) -> bool:
        return not mention.titles or bool({t.head for t in mention.titles} & entity.heads)

    def _find_short_forms(self, document: Document, layer: Layer, entities: list[Entity]) -> Layer:
        owners: dict[str, Entity | None] = {}
        for entity in entities:
            for form in entity.forms:
                for word in form.split():
                    if len(word) > 2 and word[0].isupper():
                        owners[word] = entity if owners.get(word, entity) is entity else None
        merges = []
        for i, code in enumerate(layer.codes):
            if code not in self._possible:
                continue
            word = document.words[layer.firsts[i]]
            owner = owners.get(word)
            if owner is None or layer.lasts[i] - layer.firsts[i] != 1:
                continue
            mention = PersonMention(layer.firsts[i], layer.lasts[i], "person.short-form", word, (layer.firsts[i], layer.lasts[i]))
            mention.entity = owner
            owner.add(mention)
            merges.append((i, i + 1, self._person, mention))
        return layer.rewritten(merges)

    def _place_office(self, mention: PersonMention, entities: list[Entity], home: str | None) -> None:
        title = mention.titles[0]
        country = mention.country
        candidates = []
        for entity in entities:
            if not entity.titles or (country and entity.country and entity.country != country):
                continue
            if title.head in entity.heads or (title.office and title.office in {t.office for t in entity.titles}):
                candidates.append(entity)
        before = [e for e in candidates if e.mentions[0][0] < mention.first]
        pool = before or candidates
        chosen = None
        if pool:
            if country is None and len(pool) > 1:
                at_home = [e for e in pool if e.country in (home, None)]
                pool = at_home or pool
            chosen = max(pool, key=lambda e: (self._shared(title, e), max((m[0] for m in e.mentions if m[0] < mention.first), default=-1)))
        if chosen is None:
            chosen = Entity("office", None, mention.rule)
            entities.append(chosen)
        elif chosen.kind == "person":
            chosen.mentions.append((mention.first, mention.last))
            mention.entity = chosen
            return
        chosen.add(mention)
        mention.entity = chosen

    @staticmethod
    def _shared(title: Title, entity: Entity) -> int:
        words = _words(title.text)
        return max((len(words & _words(t.text)) for t in entity.titles), default=0)

    def _settle(self, entity: Entity, home: str | None) -> None:
        if entity.country is None and entity.organization is None and (entity.titles or entity.kind == "office"):
            entity.country = home
        organization = entity.organization
        if organization is not None and organization.kind in STATELESS and not any(t.country for t in entity.titles):
            entity.country = None
        elif entity.country is None and organization is not None and organization.kind not in STATELESS:
            entity.country = organization.country or home
        entity.mentions.sort()


def _initials_agree(a: frozenset[str], b: frozenset[str]) -> bool:
    """Whether what two names do not share may be initials of each other."""
    rest_a, rest_b = a - b, b - a
    return all(any(x[:1] == y[:1] and (len(x) == 1 or len(y) == 1) for y in rest_b) for x in rest_a) or not rest_a or not rest_b
