"""Discourse: what a sentence refers back to by pronouns, plurals and open places.

``He`` is the last subject, ``the two leaders`` the parties of the last encounter, ``the ministers`` those of them who
are ministers, ``I`` the speaker whom the heading or the signature names.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import attrs

from .entities import Entity
from .patterns import Alphabet, Layer
from .rules.titles import MINISTERIAL
from .story import Story

_ENVOYS = frozenset({"ambassador"})
_BULLETS = ("-", "–", "—", "•", "*", "·", "▪")
_INTRODUCED = 3
_LONGEST_LIST = 250  # sentences
_OFFICES = {
    "ministers": MINISTERIAL,
    "presidents": frozenset({"head_of_state"}),
    "envoys": _ENVOYS,
    "ambassadors": _ENVOYS,
    "diplomats": _ENVOYS,
}


@attrs.define(eq=False)
class Discourse:
    """The state of a release up to a sentence: who is spoken of, who met last, and whether a quotation is open.

    ``subjects`` are those of ``parties`` who called on, met or received the others; ``listed`` are the people of a list
    that the sentence announces; ``protagonist`` is the first person of the release, ``delegation`` the last group, or its
    head, that was told of, ``introduced`` are the first three people named, until some have met, ``leading`` those of whom the
    last sentence was about together (``A and B will visit…``). ``stating`` tells that what follows is a statement of the
    speaker's in quotation marks.
    """

    subject: Entity | None = None
    introduced: list[Entity] = attrs.field(factory=list)
    leading: list[Entity] = attrs.field(factory=list)
    parties: list[Entity] = attrs.field(factory=list)
    subjects: list[Entity] = attrs.field(factory=list)
    listed: list[Entity] = attrs.field(factory=list)
    protagonist: Entity | None = None
    delegation: Entity | None = None
    speaker: Entity | None = None
    quoted: bool = False
    stating: bool = False
    status: str = "held"

    def introduce(self, people: Iterable[Entity]) -> None:
        """Take in people whom a sentence names: of more than three nobody asks, as a plural means two of them."""
        if len(self.introduced) < _INTRODUCED:
            self.introduced = list(dict.fromkeys((*self.introduced, *people)))[:_INTRODUCED]


class ReferenceRules:
    """Finds the entities that units of a skeleton name or refer to."""

    def __init__(self, alphabet: Alphabet) -> None:
        codes = alphabet.codes
        words = alphabet.phrasebook.words
        self.people = codes("PERSON", "OFFICE")
        self._group = codes("GROUP")
        self._style = codes("HON")
        self._singular = codes("he", "she")
        self._it = codes("it")
        self._made_up = tuple(codes(*words.split()) for words in ("made up of", "consisting of", "composed of"))
        self._objects = codes("him", "them", "her")
        self._they = codes("they")
        self._delegations = codes("delegation", "group", "team", "guests", "visitors")
        self._plural = codes("they", "men", "HEADS", "LHEADS", *words["side"].split())
        self._both = frozenset(codes("they", "two", "both", "sides", "parties"))
        self._offices = {alphabet.word(word): offices for word, offices in _OFFICES.items()}
        self.speaker = frozenset(codes("i", "we", "my", "our"))
        self._prepositions = frozenset(codes(*words["preposition"].split(), "with", "by", "between"))
        self._possessive = frozenset(codes(*words["poss"].split()))
        self._the, self._by = codes("the"), codes("by")
        self._colon, self._comma = codes(":"), codes(",")
        self._fronts = frozenset(
            codes("in", "during", "at", "after", "following", "before", "on", "upon", "while", "when")
        )
        self._bullets = codes(*words["bullet"].split())
        self._list = alphabet.compile("@people")
        self._listing = alphabet.compile(
            "the? (OTHER|NUM|new|newly-appointed|non-resident){0,2} (envoys|ambassadors|diplomats|HEADS|they) (are|were|include|included|':')"
        )
        self._leading = alphabet.compile(
            "<leader:PERSON> (@comma? who)? @aux{0,3} (led|leads|heads|headed) (a|an|the|@possessive) [OTHER LMOD MOD DEMONYM]{0,3}"
            " (delegation|team|group)"
        )
        self._heading = alphabet.compile(
            "^ ([CAP TITLECASE NAME ORGH PORT MOD HEAD ACRO]{0,4}|[^PERSON OFFICE BREAK]{1,6}? (by|from) the?) <name:PERSON> (OFFICE|','|HEAD|CAP|MOD|PORT|of|for|and|the)* BREAK $"
        )

    # ---- what units mean ---------------------------------------------------------------------------------------

    def entities(
        self, skeleton: Layer, begin: int, end: int, discourse: Discourse, taken: list[Entity], two_sided: bool
    ) -> Iterator[Entity]:
        """The entities that the units ``begin`` up to ``end`` name or refer to; ``taken`` play another part already."""
        for i in range(begin, end):
            code, value = skeleton.codes[i], skeleton.values[i]
            if code in self.people:
                if value.name is None and value.titles and value.titles[0].plural:
                    yield from self._several(code, discourse, two_sided) or discourse.leading
                else:
                    yield value.entity
            elif code in self._group:
                yield value
            elif code in self._singular:
                yield from self._single(skeleton, begin, discourse)
            elif code in self._style and discourse.protagonist is not None:
                yield discourse.protagonist  # His Excellency
            elif code in self._objects:
                yield from self._object(skeleton, begin, discourse, taken)
            elif code in self._delegations:
                if discourse.delegation is not None and discourse.delegation not in taken:
                    yield discourse.delegation
            elif code in self._plural:
                several = self._several(code, discourse, two_sided) or discourse.leading
                if several:
                    yield from several
                elif code in self._both or not self._both.isdisjoint(skeleton.codes[begin:i]):
                    yield from self._they_are(skeleton, begin, discourse, code == self._they)
            elif code in self.speaker and discourse.speaker is not None:
                yield discourse.speaker

    def _they_are(self, skeleton: Layer, begin: int, discourse: Discourse, they: bool) -> list[Entity]:
        """Whom a plural means where nobody has met yet: the two people named before; ``they`` also the delegation."""
        before = [skeleton.values[j].entity for j in range(begin) if skeleton.codes[j] in self.people]
        if len(set(before)) == 2:
            return before
        if len(two := set(before) | set(discourse.introduced)) == 2 and len({e.country for e in two}) == 2:
            return list(dict.fromkeys((*discourse.introduced, *before)))
        if not they:
            return []
        groups = [skeleton.values[j] for j in range(begin) if skeleton.codes[j] in self._group]
        delegation = groups[-1] if groups else discourse.delegation
        return [delegation] if delegation is not None else []

    def delegation(self, layer: Layer) -> Entity | None:
        """The last group of a sentence, or who heads it; or who leads ``a delegation`` that is told no more of."""
        leading = self._leading.search(layer.codes)
        if leading is not None:
            leader: Entity = layer.values[leading.start("leader")].entity
            return leader
        return next((layer.values[i] for i in reversed(layer.positions(self._group))), None)

    def named(self, layer: Layer, begin: int, end: int) -> set[Entity]:
        """The entities that the units ``begin`` up to ``end`` name themselves."""
        return {layer.values[i].entity for i in range(begin, end) if layer.codes[i] in self.people}

    def people_in(self, layer: Layer) -> Iterator[Entity]:
        """The entities that a sentence names, in order."""
        return (layer.values[i].entity for i in layer.positions(self.people))

    def _single(self, skeleton: Layer, begin: int, discourse: Discourse) -> Iterator[Entity]:
        before = [j for j in range(begin) if skeleton.codes[j] in self.people]
        first = next((j for j in before if not self._is_governed(skeleton.codes, j)), None)
        found = discourse.subject if first is None else skeleton.values[first].entity
        if found is None and before:
            found = skeleton.values[before[0]].entity
        if found is not None:
            yield found

    def _object(self, skeleton: Layer, begin: int, discourse: Discourse, taken: list[Entity]) -> Iterator[Entity]:
        """Whom ``him`` or ``them`` means: the first person named before who is not the subject.

        In a phrase that opens the sentence it is the subject to come: ``In talks with B, who called on him, A said…``.
        """
        before = (skeleton.values[j].entity for j in range(begin) if skeleton.codes[j] in self.people)
        found = (
            next((e for e in before if e not in taken), None)
            or self._after_front(skeleton, skeleton.firsts[begin], taken)
            or discourse.subject
        )
        if found in taken:
            others = [e for e in discourse.parties if e not in taken]
            found = others[0] if len(others) == 1 else None
        if found is not None:
            yield found

    def _several(self, code: str, discourse: Discourse, two_sided: bool) -> list[Entity]:
        """Whom a plural means: those of a list, or of the last encounter, by office where it tells one."""
        if discourse.listed:
            return discourse.listed
        parties = discourse.subjects if two_sided and len(discourse.subjects) > 1 else discourse.parties
        offices = self._offices.get(code)
        if offices is not None:
            of_office = [e for e in parties if e.titles and e.titles[0].office in offices]
            return of_office or parties
        return parties

    def subject(self, sentence: Layer, token: int, discourse: Discourse, taken: list[Entity]) -> list[Entity]:
        """Who does what a predicate without a subject of its own tells at ``token``: named before it, or after a fronted
        phrase (``In a meeting with B, A said…``), or the protagonist.
        """
        for i, (code, first) in enumerate(zip(sentence.codes, sentence.firsts, strict=True)):
            if first >= token:
                break
            if code in self.speaker:
                return [discourse.speaker] if discourse.speaker is not None and discourse.speaker not in taken else []
            if code in self._group and self._is_actor(sentence, i) and sentence.values[i] not in taken:
                return [sentence.values[i]]
            if code in self.people and self._is_subject(sentence.codes, i) and sentence.values[i].entity not in taken:
                subjects = self._list.match(sentence.codes, i)
                end = subjects.end() if subjects else i + 1
                found = [sentence.values[j].entity for j in range(i, end) if sentence.codes[j] in self.people]
                return [e for e in dict.fromkeys(found) if e not in taken]
            if code in self._singular and discourse.subject is not None and discourse.subject not in taken:
                return [discourse.subject]
        if (fronted := self._after_front(sentence, token, taken)) is not None:
            return [fronted]
        agent = self._agent(sentence, token)
        for entity in (agent, discourse.protagonist):
            if entity is not None and entity not in taken:
                return [entity]
        speaker = [discourse.speaker] if discourse.speaker is not None and discourse.speaker not in taken else []
        return self._only_other(sentence, token, taken) or speaker

    def _only_other(self, sentence: Layer, token: int, taken: list[Entity]) -> list[Entity]:
        """The one person besides those taken whom a sentence names before ``token``, or as a subject after it.

        ``A's first stop was a meeting with B``, ``Talks followed with B, at which A said…``
        """
        people = [i for i in sentence.positions(self.people) if sentence.values[i].entity not in taken]
        fit = (i for i in people if sentence.firsts[i] < token or self._is_subject(sentence.codes, i))
        others = list(dict.fromkeys(sentence.values[i].entity for i in fit))
        return others if len(others) == 1 else []

    def together(self, sentence: Layer) -> list[Entity]:
        """The people who are the subject of a sentence together, if there are several."""
        first = self._first_subject(sentence) if len(sentence.positions(self.people)) > 1 else None
        subjects = None if first is None else self._list.match(sentence.codes, first)
        if subjects is None:
            return []
        units = range(subjects.start(), subjects.end())
        found = dict.fromkeys(sentence.values[i].entity for i in units if sentence.codes[i] in self.people)
        return list(found) if len(found) > 1 else []

    def _after_front(self, sentence: Layer, token: int, taken: list[Entity]) -> Entity | None:
        """The subject of the clause after the phrase that opens a sentence and tells of an encounter at ``token``."""
        codes = sentence.codes
        if codes[:1] not in self._fronts:
            return None
        people = (i for i in sentence.positions(self.people) if sentence.firsts[i] > token)
        after_comma = (i for i in people if codes[:i].replace(self._the, "")[-1:] == self._comma)
        found = (sentence.values[i].entity for i in after_comma if self._is_subject(codes, i))
        return next((e for e in found if e not in taken), None)

    def _is_actor(self, sentence: Layer, i: int) -> bool:
        """Whether a group does what is told: it is called by who leads it, or ``it`` by a pronoun after it."""
        codes = sentence.codes
        led = sentence.values[i].kind != "group"
        return (
            (led or self._it in codes[i:]) and self._is_subject(codes, i) and not codes.startswith(self._made_up, i + 1)
        )

    def _agent(self, sentence: Layer, token: int) -> Entity | None:
        """Who did what a passive tells before ``token`` (``The letter was taken by A during his meeting with B``)."""
        people = [i for i in sentence.positions(self.people) if sentence.firsts[i] < token]
        return next((sentence.values[i].entity for i in people if sentence.codes[i - 1] == self._by), None)

    def lead(self, sentence: Layer) -> tuple[Entity | None, bool]:
        """The person whom a sentence is about, and whether as its subject: the first who stands after no preposition."""
        first = self._first_subject(sentence)
        if first is not None:
            return sentence.values[first].entity, not self._opens_with_pronoun(sentence.codes[:first])
        people = sentence.positions(self.people)
        return (sentence.values[people[0]].entity if people else None), False

    def _first_subject(self, sentence: Layer) -> int | None:
        """The unit of the first person who stands after no preposition."""
        return next((i for i in sentence.positions(self.people) if self._is_subject(sentence.codes, i)), None)

    def _opens_with_pronoun(self, before: str) -> bool:
        """Whether ``he`` or ``she`` is the subject before anybody is named (``He also met B``)."""
        return any(code in before for code in self._singular)

    def _is_subject(self, codes: str, i: int) -> bool:
        return not self._is_governed(codes, i) and codes[i + 1 : i + 2] not in self._possessive

    def _is_governed(self, codes: str, i: int) -> bool:
        """Whether a preposition stands before a unit, and not as in ``a delegation made up of A and B``."""
        before = codes[max(i - 4, 0) : i].replace(self._the, "")
        return before[-1:] in self._prepositions and not before.endswith(self._made_up)

    # ---- what the release lists --------------------------------------------------------------------------------

    def speaker_of(self, story: Story) -> Entity | None:
        """The person who speaks in the first person: named alone in a heading or a signature."""
        total = len(story.sentences)
        for number in dict.fromkeys((*range(min(4, total)), *range(max(total - 3, 0), total))):
            sentence = story.sentence(number)
            heading = self._heading.match(sentence.codes)
            if heading is not None and sentence.values[heading.start("name")].name:
                entity: Entity = sentence.values[heading.start("name")].entity
                return entity
        return None

    def listed_after(self, story: Story, number: int) -> list[Entity]:
        """The people of the list that a sentence ending in a colon announces."""
        if story.sentence(number).codes[-2:-1] != self._colon or number + 1 >= len(story.sentences):
            return []
        people: list[Entity] = []
        paragraphs = story.document.paragraphs
        for following in range(number + 1, min(number + _LONGEST_LIST, len(story.sentences))):
            codes = story.sentence(following).codes
            listed = codes[0] in self._bullets + self.people or paragraphs[following] == paragraphs[number + 1]
            named = list(self._named_in(story, following))
            if not listed or not named:
                break
            people += named
        return people

    def envoys_after(self, story: Story, number: int) -> list[Entity]:
        """The ambassadors whom the sentences after a ceremony of credentials list."""
        envoys: list[Entity] = []
        gap = 0
        for following in range(number + 1, min(number + _LONGEST_LIST, len(story.sentences))):
            named = list(self._named_in(story, following))
            listed = self._listing.match(story.sentence(following).codes) is not None
            found = named if listed else [e for e in named if e.titles and e.titles[0].office == "ambassador"]
            gap = 0 if found else gap + 1
            if envoys and gap > 1:
                break
            envoys += found
            if listed and found and not story.text_of(following).startswith(_BULLETS):
                break
        return envoys

    def _named_in(self, story: Story, number: int) -> Iterable[Entity]:
        sentence = story.sentence(number)
        return (
            value.entity
            for code, value in zip(sentence.codes, sentence.values, strict=True)
            if code in self.people and value.name
        )
