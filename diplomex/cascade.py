"""The cascade, in order, on one page: small steps in one direction, each reading what the steps before it wrote."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property
from typing import Any

import attrs

from .circumstances import CircumstanceRules
from .coreference import CoreferenceRules
from .disk_cache import PREPARED
from .document import Document
from .events import Event, EventRules
from .gazetteer import MENTION_KINDS, WORD_KINDS, Gazetteer
from .lexicon import Lexicon
from .merging import Occasion, merge
from .organization_entities import OrganizationEntity, organization_entities
from .passages import passages
from .patterns import Alphabet, Layer
from .resolution import Entity, Resolver
from .rule import Rule, RuleKind
from .rulebook import by_kind, default_rules, own_ids
from .rules.dates import DateMention
from .rules.groups import GroupRules
from .rules.organizations import OrganizationRules
from .rules.persons import PersonRules
from .rules.phrasebook import PHRASEBOOK
from .rules.places import PlaceRules
from .rules.titles import TITLE_KINDS
from .rules.topics import TopicRules
from .skeletons import SkeletonRules
from .story import Story

# Units without which a paragraph names neither people nor states, bodies, offices or days.
_TELLING = (
    *("COUNTRY", "DEMONYM", "CITY", "KNOWN_ORG", "PAIR", "HON", "RANK", "REGNAL", "HEAD", "LHEAD", "HEADS", "LHEADS"),
    *("ORGH", "GIVEN", "NAME", "INITIAL", "ACRO", "NUM"),
)


_STOPS = frozenset(".!?")


@attrs.frozen(eq=False)
class Findings:
    """What the cascade found in one document."""

    story: Story
    organizations: list[OrganizationEntity]
    events: list[Event]
    occasions: list[Occasion]

    @property
    def entities(self) -> list[Entity]:
        """Persons and offices, in order of their first mention."""
        return self.story.entities


class Cascade:
    """The steps from a document to its occasions, compiled for one lexicon and one set of rules."""

    def __init__(self, lexicon: Lexicon, rules: Mapping[RuleKind, Sequence[Rule]]) -> None:
        kinds = dict.fromkeys((*WORD_KINDS, *MENTION_KINDS, *TITLE_KINDS))
        foreign = frozenset(rule.id for own in rules.values() for rule in own) - own_ids()
        # what the patterns are made of is the same in each process, as long as the rules are
        is_own = lexicon is Lexicon.default() and rules == by_kind(default_rules())
        findings = PREPARED.get("alphabet") if is_own else None
        self._alphabet = alphabet = Alphabet(kinds, PHRASEBOOK, foreign, findings)
        self._organizations = OrganizationRules(alphabet, lexicon, rules[RuleKind.ORGANIZATION])
        self._persons = PersonRules(alphabet, rules[RuleKind.PERSON])
        self._places = PlaceRules(alphabet, lexicon, rules[RuleKind.PLACE])
        self._resolver = Resolver(alphabet)
        self._coreference = CoreferenceRules(alphabet)
        self._groups = GroupRules(alphabet, rules[RuleKind.GROUP])
        self._events = EventRules(alphabet, rules[RuleKind.FRAME])
        self._circumstances = CircumstanceRules(alphabet, lexicon)
        self._topics = TopicRules(alphabet, rules[RuleKind.TOPIC])
        # last, when the patterns above have named all words of the alphabet
        self._gazetteer = Gazetteer(lexicon, alphabet)
        if is_own and findings is None and PREPARED.is_writable:
            PREPARED.add("alphabet", alphabet.findings())
        self._break = alphabet.kind("BREAK")
        self._date = alphabet.kind("DATE")
        self._telling = frozenset(alphabet.kind(kind) for kind in _TELLING)
        # a word that the gazetteer finds nothing in has the symbol of the vocabulary already
        fixed = (*MENTION_KINDS, "COUNTRY", "CITY", "DEMONYM", "HON", "BREAK", "OTHER")
        self._open = alphabet.codes(*(kind for kind in WORD_KINDS if kind not in fixed))

    def run(self, document: Document, dates: Sequence[DateMention]) -> Findings:
        """Everything but the sums, which need none of it."""
        home = document.publisher_country
        # mentions
        document, layer = self._opened(document, self._gazetteer.layer(document), dates)
        layer = self._places.areas(layer)
        layer, organizations = self._organizations.apply(document, layer)
        layer = self._persons.apply(document, layer)
        # resolution
        layer, entities = self._resolver.resolve(document, layer, home)
        layer, entities = self._coreference.apply(document, layer, entities, home)
        layer = self._places.venues(document, layer)
        layer = self._with_dates(document, layer, dates)
        layer = self._with_vocabulary(document, layer)
        layer = self._groups.apply(document, layer)
        story = Story(document, layer, list(self._sentences(layer)), entities, dates, home)
        # events
        events = self._events.find(story)
        # merging
        occasions = merge(events)
        told = passages(story, occasions)
        self._circumstances.settle(story, told)
        self._topics.assign(story, told)
        return Findings(story, organization_entities(organizations, home), events, occasions)

    def _opened(self, document: Document, layer: Layer, dates: Sequence[DateMention]) -> tuple[Document, Layer]:
        """The document and its layer from the first paragraph on that can name anybody or anything.

        What stands before says nothing, and must not make the headline or the first sentence another one. Where no
        sentence follows, it is itself the release, and what names somebody is who signs it.
        """
        at = next((i for i, code in enumerate(layer.codes) if code in self._telling), len(layer))
        first = layer.firsts[at] if at < len(layer) else len(document.words)
        if dates:
            first = min(first, document.token_at(dates[0].start))
        number = bisect_right(document.sentences, (first, len(document.words))) - 1
        if number < 1 or first == len(document.words):
            return document, layer
        count = bisect_left(document.paragraphs, document.paragraphs[number])
        if not count or not any(document.words[last - 1] in _STOPS for _, last in document.sentences[count:]):
            return document, layer  # only a signature is left
        begin = bisect_left(layer.firsts, document.sentences[count][0]) + 1  # after the break of the sentence before
        return document.after(count), layer.slice(begin, len(layer))

    def skeleton(self, layer: Layer) -> str:
        """A layer as a rule reads it: kinds in capitals, words that the rules name, and ``…`` for all others."""
        names = self._names
        shown = [names.get(code, "…") for code in layer.codes if code != self._break]
        return " ".join(name for i, name in enumerate(shown) if name != "…" or shown[i - 1 : i] != ["…"])

    def reduced(self, layer: Layer) -> str:
        """A sentence in its reduced form, as most frames read it."""
        return self.skeleton(self._skeletons.reduced(layer))

    def is_trigger(self, code: str) -> bool:
        """Whether a symbol makes the frames look at its sentence."""
        return code in self._events.triggers

    @cached_property
    def _skeletons(self) -> SkeletonRules:
        return SkeletonRules(self._alphabet)

    @cached_property
    def _names(self) -> dict[str, str]:
        shown = {code: kind for kind, code in self._alphabet.kinds.items() if kind not in ("OTHER", "NUM")}
        return shown | {code: word for word, code in self._alphabet.words.items()}

    def _sentences(self, layer: Layer) -> Iterator[tuple[int, int]]:
        first = 0
        for i in layer.positions(self._break):
            yield first, i + 1
            first = i + 1

    def _with_dates(self, document: Document, layer: Layer, dates: Sequence[DateMention]) -> Layer:
        """The layer with each date as one ``DATE`` unit, where no other mention stands."""
        merges: list[tuple[int, int, str, Any]] = []
        for date in dates:
            first, last = document.token_range(date.start, date.end)
            begin, end = bisect_left(layer.firsts, first), bisect_left(layer.firsts, last)
            begin += layer.codes[begin : begin + 1] == self._break
            if begin < end and layer.firsts[begin] == first and (not merges or merges[-1][1] <= begin):
                merges.append((begin, end, self._date, date))
        return layer.rewritten(merges)

    def _with_vocabulary(self, document: Document, layer: Layer) -> Layer:
        """The layer with each word that the frames name under its own symbol, whatever it was before."""
        words, vocabulary = document.words, self._alphabet.words
        codes: list[str] = []
        at = 0
        for i in layer.positions(self._open):
            first = layer.firsts[i]
            code = vocabulary.get(words[first].lower())
            if code is not None and layer.lasts[i] - first == 1:
                codes += (layer.codes[at:i], code)
                at = i + 1
        codes.append(layer.codes[at:])
        return Layer("".join(codes), layer.firsts, layer.lasts, layer.values)
