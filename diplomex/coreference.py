"""Coreference: offices and periphrases that are the name of someone told elsewhere in other words.

:mod:`diplomex.resolution` joins an office with the person who is told to hold it. What is left here are looser ties:
``the Secretary`` for a Secretary of State, ``the Belarusian leader`` for the President of Belarus, ``the visiting minister``,
``the guest``, and ``the President of Russia`` where the release calls its own president by name alone.
"""

from __future__ import annotations

import sys
from bisect import bisect_left, bisect_right, insort
from collections.abc import Iterator, Sequence
from typing import Any

from .document import Document
from .entities import MANY, Entity, title_words
from .lazy_regex import lazy_regex
from .patterns import Alphabet, Layer
from .rules.persons import PersonMention
from .rules.titles import MINISTERIAL, Title

_LEADERS = frozenset(
    {"leader", "head of state", "head of the state", "head of government", "head of the government", "statesman"}
)
_LEADING = frozenset({"head_of_state", "head_of_government", "royal"})
_SOLE = frozenset({"head_of_state", "head_of_government", "deputy_head", "foreign_minister"})
_ENVOYS = frozenset({"ambassador", "envoy", "diplomat"})
#: The classes of offices that a loose word may mean, by its head.
_LOOSE = {
    **dict.fromkeys(_LEADERS, _LEADING),
    "minister": MINISTERIAL,
    "deputy minister": frozenset({"deputy_minister"}),
    "fm": frozenset({"foreign_minister"}),
    "foreign minister": frozenset({"foreign_minister"}),
    "foreign secretary": frozenset({"foreign_minister"}),
    "pm": frozenset({"head_of_government"}),
    **dict.fromkeys(("deputy premier", "deputy pm", "vice premier"), frozenset({"deputy_head"})),
    "premier": frozenset({"head_of_government"}),
    "chancellor": frozenset({"head_of_government"}),
    **dict.fromkeys(("lawmaker", "legislator", "parliamentarian"), frozenset({"legislator"})),
    **dict.fromkeys(("envoy", "diplomat", "ambassador", "high commissioner", "representative"), _ENVOYS),
}

_PARTS = lazy_regex(r",? and |, | - ")  # between the offices of one person
_RANKS = frozenset({"deputy", "vice", "first", "assistant", "acting", "former", "prime", "permanent", "under"})

_SMALL_WORDS = frozenset({"of", "the", "for", "and", "to", "in"})
_SOON = 40  # words within which a name follows an office told without one


class CoreferenceRules:
    """Joins offices without a name with the persons that they mean."""

    def __init__(self, alphabet: Alphabet) -> None:
        self._person = alphabet.kind("PERSON")
        self._office = alphabet.kind("OFFICE")
        self._nation = alphabet.kind("DEMONYM")
        self._apposition = alphabet.compile("OFFICE @comma HON* the? HON* PERSON (?=@comma|BREAK|@stop|and|@poss)")
        self._guest = alphabet.compile(
            "(<nation:DEMONYM>? (guest|visitor|dignitary)|visiting (HEAD|LHEAD|official))"
            " (?!of|OTHER|PERSON|NAME|GIVEN)"
        )

    def apply(
        self, document: Document, layer: Layer, entities: list[Entity], home: str | None
    ) -> tuple[Layer, list[Entity]]:
        """The layer with guests as persons, and the entities without the offices that turned out to be a person's."""
        persons = [e for e in entities if e.kind == "person"]
        if not persons:
            return layer, entities
        starts = [first for first, _ in document.sentences]
        headline = starts[1] if document.paragraphs[:2] == [0, 1] else 0
        offices = [v for v in layer.values_of(self._office) if v.entity.kind == "office"]
        held: dict[Entity, list[PersonMention]] = {}
        for mention in offices:
            held.setdefault(mention.entity, []).append(mention)
        for mention in offices:
            office: Entity = mention.entity
            if office.kind != "office" or not office.mentions or mention.titles[0].plural:
                continue
            chosen = self._holder(mention, _around(mention.first, persons), home, starts, headline)
            if chosen is not None:
                _join(office, chosen, held[office])
        layer = self._with_guests(self._with_appositions(layer), persons, home)
        return layer, [e for e in entities if e.mentions]

    def _holder(
        self,
        mention: PersonMention,
        persons: Sequence[Entity],
        home: str | None,
        starts: list[int],
        headline: int,
    ) -> Entity | None:
        title: Title = mention.titles[0]
        sentence = bisect_right(starts, mention.first)
        begin = starts[sentence - 1] if sentence else 0
        end = starts[sentence] if sentence < len(starts) else sys.maxsize
        apart = [e for e in persons if e.last_before(end) < begin]
        country = mention.country
        fitting = [e for e in _fitting(title, apart) if country is None or e.country in (country, None)]
        if country is None:
            fitting = [e for e in fitting if e.country == home] or fitting
        before = [e for e in fitting if e.mentions[0][0] < mention.first]
        if before or fitting:
            return max(before or fitting, key=lambda e: _nearness(e, mention.first))
        short = title.text.partition(" ")[0]
        if short.isupper():
            spelled = [e for e in persons if any(_abbreviates(short, known.text) for known in e.titles)]
            if len(spelled) == 1:
                return spelled[0]
        if (introduced := _introduced(mention, apart)) is not None:
            introduced.country = country or introduced.country
            introduced.add_title(title)
            return introduced
        here = [
            e
            for e in persons
            if e.mentions[0][0] < mention.first and title.head in e.heads and country in (None, e.country)
        ]
        if title.office in _SOLE and len(here) == 1:
            return here[0]
        if title.office in ("head_of_state", "head_of_government") and country in (home, None):
            return _protagonist(persons, home, title)
        return _told_by_name(mention, persons) if mention.first < headline else None

    def _with_appositions(self, layer: Layer) -> Layer:
        """The layer with ``the Prime Minister, the Hon X,`` as one person."""
        merges: list[tuple[int, int, str, Any]] = []
        for m in self._apposition.finditer(layer.codes):
            begin, end = m.span()
            office, person = layer.values[begin], layer.values[end - 1]
            if office.entity.kind != "office" or person.titles or not person.name or office.titles[0].plural:
                continue
            entity: Entity = person.entity
            entity.add_title(office.titles[0])
            entity.country = entity.country or office.country
            entity.organization = entity.organization or office.organization
            office.entity.mentions = [at for at in office.entity.mentions if at != (office.first, office.last)]
            merged = PersonMention(
                office.first,
                person.last,
                "person.apposition",
                person.name,
                person.name_tokens,
                person.honorifics,
                office.titles,
            )
            merged.country, merged.entity = entity.country, entity
            merges.append((begin, end, self._person, merged))
        return layer.rewritten(merges)

    def _with_guests(self, layer: Layer, persons: Sequence[Entity], home: str | None) -> Layer:
        merges: list[tuple[int, int, str, Any]] = []
        for m in self._guest.finditer(layer.codes):
            begin, end = m.span()
            country = layer.values[begin] if layer.codes[begin] == self._nation else None
            first = layer.firsts[begin]
            foreign = [
                e
                for e in _around(first, persons)
                if e.mentions[0][0] < first
                and e.country != home
                and (country is None or e.country == country)
                and (e.country or e.organization)
            ]
            if not foreign:
                continue
            guest = max(foreign, key=lambda e: (len(e.mentions), -e.mentions[0][0]))
            mention = PersonMention(
                first, layer.lasts[end - 1], "person.guest", name=None, titles=[], country=guest.country
            )
            mention.entity = guest
            insort(guest.mentions, (mention.first, mention.last))
            merges.append((begin, end, self._person, mention))
        return layer.rewritten(merges)


def _around(token: int, persons: Sequence[Entity]) -> Sequence[Entity]:
    """All persons; of very many those first named around a place."""
    if len(persons) <= MANY:
        return persons
    at = bisect_left(persons, token, key=lambda e: e.mentions[0][0])
    return persons[max(at - MANY, 0) : at + MANY]


def _fitting(title: Title, persons: Sequence[Entity]) -> Iterator[Entity]:
    """The persons with an office that the title may be a loose word for."""
    classes = _LOOSE.get(title.head)
    words = title_words(title.text)
    bare = words <= set(title.head.split()) | {"visiting"}
    for person in persons:
        for known in person.titles:
            if classes is not None and bare and known.office in classes:
                yield person
                break
            if (
                bare
                and title.head != "minister"
                and title.head in (known.head, known.head.split()[0])
                and known.office != "head_of_state"
            ):
                yield person  # the Secretary: the Secretary of State
                break
            if len(words) > 1 and any(_is_short_for(words, part) for part in _PARTS.split(known.text)):
                yield person  # the Foreign Minister: the Deputy Prime Minister and Minister of Foreign Affairs
                break


def _abbreviates(short: str, office: str) -> bool:
    """Whether an office in capitals is another one's initials, with or without the small words (``COAS``)."""
    words = [word for word in office.lower().replace("-", " ").split() if word != "the"]
    all_of_them = "".join(word[0] for word in words)
    return short.lower() in (all_of_them, "".join(word[0] for word in words if word not in _SMALL_WORDS))


def _introduced(mention: PersonMention, persons: Sequence[Entity]) -> Entity | None:
    """Who is called ``Minister A`` soon after a release told of ``the Minister of Trade of Peru`` without a name."""
    title = mention.titles[0]
    noun = title.head.rpartition(" ")[2]
    if len(title_words(title.text)) < 2 or not (mention.country or title.organization):
        return None
    near = (e for e in persons if 0 < e.mentions[0][0] - mention.first < _SOON)
    called = [e for e in near if e.titles and all(known.text.lower() == noun for known in e.titles)]
    return called[0] if len(called) == 1 else None


def _told_by_name(mention: PersonMention, persons: Sequence[Entity]) -> Entity | None:
    """The person whose office a headline tells in fewer or other words (``Lake Union Chief Meets Ambassador of X``).

    The president of a bank is not the president of a state whom he meets.
    """
    title, country = mention.titles[0], mention.country
    words = title_words(title.text)
    shared = {
        person: max(
            (
                len(words & title_words(known.text))
                for known in person.titles
                if (known.head == title.head and (title.organization is None or known.office == title.office))
                or _is_short_for(words, known.text)
            ),
            default=0,
        )
        for person in persons
        if country is None or person.country in (country, None)
    }
    best = max(shared.values(), default=0)
    fitting = [person for person, count in shared.items() if best and count == best]
    return fitting[0] if len(fitting) == 1 else None


def _is_short_for(words: frozenset[str], office: str) -> bool:
    """Whether all words of a title are those of an office that no rank sets lower or higher."""
    told = title_words(office)
    return words <= told and _RANKS.isdisjoint(told - words)


def _nearness(entity: Entity, token: int) -> int:
    """The last place before ``token`` at which an entity is mentioned, or one after it as a negative number."""
    return max((first for first, _ in entity.mentions if first < token), default=-entity.mentions[0][0])


def _protagonist(persons: Sequence[Entity], home: str | None, title: Title) -> Entity | None:
    """The person of no told office about whom the release is, for whom it uses the state's highest office."""
    nameless = [e for e in persons if not e.titles and e.country in (home, None) and e.organization is None]
    if not nameless:
        return None
    chosen = max(nameless, key=lambda e: (len(e.mentions), -e.mentions[0][0]))
    if len(chosen.mentions) < 2 or chosen.mentions[0][0] > min(e.mentions[0][0] for e in persons) + 40:
        return None
    chosen.add_title(title)
    chosen.country = chosen.country or home
    return chosen


def _join(office: Entity, person: Entity, mentions: Sequence[PersonMention]) -> None:
    """Make the mentions of an office those of a person."""
    for mention in mentions:
        mention.entity = person
    for mentioned in office.mentions:
        insort(person.mentions, mentioned)
    office.mentions = []
