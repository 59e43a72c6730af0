"""Events: sentences with a trigger become skeletons, and frames fill their slots.

A skeleton is a layer of one sentence in which each mention is one unit. It is read in two forms: *light*, with articles,
adverbs, dates, places and brackets gone, and *reduced*, in which clauses between commas are gone too.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import attrs
import regex

from .patterns import Alphabet, Layer, LazyPattern, PatternError
from .resolution import Entity
from .rule import Rule
from .rules.frames import FRAMES
from .story import Story

LIGHT = (
    "@possessive [DEMONYM LMOD OTHER visiting and]{0,4} (counterpart|colleague|peer|opposite number) @comma? (?=[PERSON OFFICE HON RANK])",
    "@open [^')']{0,24}? @close",
    "@comma [on in at from by of this last late early earlier until since for during]{0,3} the? DATE (@comma? (of the)? DATE)* (?=@comma)",
    "[on in at from by of this last late early earlier until since for during]{0,3} the? DATE (@comma? (of the)? DATE)*",
    "[in at from to near outside inside]? the? [CITY COUNTRY VENUE PLACE] ((@comma|of|in)? the? [CITY COUNTRY VENUE PLACE])* (?!@poss)",
    "(in|at) the? ORG ((of|to|in|for) the? [ORG COUNTRY CITY])*",
    "[in at near] the? [NAME CAP VENH PLACE AREA ACRO GIVEN CITY]{1,5} (?![HEAD ORGH ORGT PERSON])",
    "(?<=[PERSON OFFICE]) (of|from) the? [COUNTRY CITY DEMONYM ORG]",
    "@reduced",
)
REDUCED = (
    "@comma (who|whom|which|whose|where|whereas|while) [^',']{1,40}? (@comma|(?=.?.$))",
    "@comma [on at in during as following after before along accompanied together including representing currently now presently upon within led being heading visiting under for with]"
    " [^',']{0,30}? @comma",
)
HELD, PLANNED, CANCELLED = "held", "planned", "cancelled"
SLOTS = ("host", "guest", "a", "b", "others")
_BEFORE = 4  # units before a frame in which it may be told that the encounter is planned (`will host a meeting of`)
_REACH = 6  # units after a frame in which its mode may be told (`spoke with X by phone`)


@attrs.define(eq=False)
class Event:
    """What one frame tells: an encounter with its parties, or people who joined the encounter told before."""

    rule: str
    sentence: int
    trigger: tuple[int, int]
    kind: str | None
    form: str | None
    status: str
    background: bool
    parties: dict[str, list[Entity]]
    joins: bool = False
    object: str | None = None
    separate: bool = False
    apart: bool = False
    day: str | None = None

    @property
    def entities(self) -> list[Entity]:
        """All parties, each once."""
        return list(dict.fromkeys(entity for entities in self.parties.values() for entity in entities))


@attrs.define
class _Context:
    """What a sentence may refer back to: the last subject, the parties of the last encounter, and an open quotation."""

    subject: Entity | None = None
    parties: list[Entity] = attrs.field(factory=list)
    quoted: bool = False
    listed: list[Entity] = attrs.field(factory=list)
    protagonist: Entity | None = None
    status: str = HELD


def without(layer: Layer, pattern: LazyPattern) -> Layer:
    """The layer less all units that the pattern matches."""
    keep: list[int] = []
    at = 0
    for m in pattern.finditer(layer.codes):
        keep += range(at, m.start())
        at = m.end()
    if not at:
        return layer
    keep += range(at, len(layer))
    return layer.select(keep)


class EventRules:
    """The frames of a rule set, compiled over one alphabet."""

    def __init__(self, alphabet: Alphabet, frames: Sequence[Rule]) -> None:
        words = alphabet.phrasebook.words
        codes = alphabet.codes
        self._frames: list[tuple[Rule, LazyPattern]] = []
        self._triggered: dict[str, list[int]] = {}
        for number, rule in enumerate(frames):
            pattern = alphabet.compile(rule.pattern)
            if "<trigger:" not in rule.pattern:
                raise PatternError(f"the frame {rule.id!r} has no <trigger:…>: mark the word that tells the encounter")
            if rule not in FRAMES:
                pattern.check(rule.id)
            self._frames.append((rule, pattern))
            for trigger in rule.triggers:
                for name in words[trigger[1:]].split() if trigger.startswith("@") else (trigger,):
                    self._triggered.setdefault(alphabet.word(name), []).append(number)
        self._triggers = frozenset(self._triggered)
        self._light = LazyPattern("|".join(f"(?:{alphabet.translate(p)})" for p in LIGHT))
        self._reduced = LazyPattern("|".join(f"(?:{alphabet.translate(p)})" for p in REDUCED))
        self._filler = LazyPattern(
            "["
            + codes(
                "OTHER",
                "CAP",
                "PORT",
                "LPORT",
                "NAME",
                "NUM",
                "ORG",
                "MONEY",
                "ACRO",
                "LMOD",
                "MOD",
                "DEMONYM",
                "TITLECASE",
            )
            + "]+"
        )
        self._people = codes("PERSON", "OFFICE")
        self._group = codes("GROUP")
        self._actors = frozenset(codes("PERSON", "OFFICE", "GROUP"))
        self._singular = codes("he", "she")
        self._objects = codes("him", "them", "her")
        self._plural = codes("they", "HEADS", "LHEADS", *words["side"].split())
        self._organization = codes("ORG")
        self._forum = codes("FORUM")
        self._list = alphabet.compile("@people")
        self._company = codes("accompanied", "along", "together", "alongside")
        self._base_forms = frozenset(codes(*words["base_form"].split()))
        self._bullets = codes("•", "*", "·", "-", "–")
        self._date = codes("DATE")
        self._speaker = frozenset(codes("i", "we", "my", "our"))
        self._colon = codes(":")
        self._quote = codes('"')
        self._future = frozenset(codes(*words["future"].split()))
        self._clause_end = regex.compile(f"[{codes(',', 'and', 'that', 'BREAK', '.', ';', 'who', 'which', 'where')}]")
        self._infinitive = frozenset(codes("to", "set", "plans", "going"))
        self._cancel = frozenset(codes(*words["cancelled"].split()))
        self._past = frozenset(codes(*words["past"].split()))
        self._recall = frozenset(codes(*words["recall"].split()))
        self._separate = frozenset(codes("separately", "separate", "respectively"))
        self._together = frozenset(codes("together", "jointly", "joint", "trilateral"))
        self._video = frozenset(codes(*words["video"].split()))
        self._calls = codes("call", "calls", "phone-call", "telephone", "teleconference", "videoconference")
        self._visits = frozenset(codes("courtesy", "introductory", "farewell", "on", "upon"))
        self._phone = frozenset(codes(*words["phone"].split()))

    @property
    def triggers(self) -> frozenset[str]:
        """The symbols of which one must stand in a sentence for any frame to be tried."""
        return self._triggers

    def find(self, story: Story) -> list[Event]:
        """All events of a story, in order."""
        events: list[Event] = []
        context = _Context()
        paragraph = -1
        for number in range(len(story.sentences)):
            if story.document.paragraphs[number] != paragraph:
                paragraph = story.document.paragraphs[number]
                context.quoted = False
            sentence = self._with_forums(story.sentence(number))
            if not self._triggers.isdisjoint(sentence.codes):
                context.listed = self._listed_after(story, number)
                for event in self._in_sentence(story, sentence, number, context):
                    events.append(event)
                    context.status = event.status
                    if not event.joins and len(event.entities) > 1:
                        context.parties = event.entities
            if sentence.codes.count(self._quote) % 2:
                context.quoted = not context.quoted
            lead = next(
                (v.entity for c, v in zip(sentence.codes, sentence.values, strict=True) if c in self._people), None
            )
            context.subject = lead or context.subject
            context.protagonist = context.protagonist or lead
        return events

    def _with_forums(self, sentence: Layer) -> Layer:
        """The sentence with each organisation that is a gathering as a ``FORUM``."""
        if self._organization not in sentence.codes:
            return sentence
        codes = "".join(
            self._forum if code == self._organization and value.kind == "forum" else code
            for code, value in zip(sentence.codes, sentence.values, strict=True)
        )
        return attrs.evolve(sentence, codes=codes)

    def _listed_after(self, story: Story, number: int) -> list[Entity]:
        """The people of the list that a sentence ending in a colon announces."""
        if story.sentence(number).codes[-2:-1] != self._colon or number + 1 >= len(story.sentences):
            return []
        people: list[Entity] = []
        paragraphs = story.document.paragraphs
        for following in range(number + 1, len(story.sentences)):
            sentence = story.sentence(following)
            listed = (
                sentence.codes[0] in self._bullets
                or sentence.codes[0] in self._people
                or paragraphs[following] == paragraphs[number + 1]
            )
            named = [
                v.entity for c, v in zip(sentence.codes, sentence.values, strict=True) if c in self._people and v.name
            ]
            if not listed or not named:
                break
            people += named
        return people

    def _envoys_after(self, story: Story, number: int) -> list[Entity]:
        """The ambassadors whom the sentences after a ceremony of credentials list."""
        envoys: list[Entity] = []
        for following in range(number + 1, len(story.sentences)):
            sentence = story.sentence(following)
            named = [
                v.entity for c, v in zip(sentence.codes, sentence.values, strict=True) if c in self._people and v.name
            ]
            found = [e for e in named if e.titles and e.titles[0].office == "ambassador"]
            if envoys and not found:
                break
            envoys += found
        return envoys

    def _in_sentence(self, story: Story, sentence: Layer, number: int, context: _Context) -> list[Event]:
        light = without(sentence, self._light)
        reduced = without(light, self._reduced)
        forms = dict.fromkeys((light, reduced, without(reduced, self._filler)))
        present = frozenset(light.codes)
        numbers = sorted({n for code in present & self._triggers for n in self._triggered[code]})
        best: dict[int, Event] = {}
        rival_form: dict[int, int] = {}
        for form, skeleton in enumerate(forms):
            for rule, pattern in map(self._frames.__getitem__, numbers):
                for m in pattern.finditer(skeleton.codes):
                    event = self._event(story, rule, m, skeleton, sentence, number, context)
                    if event is None:
                        continue
                    rival = best.get(event.trigger[0])
                    if rival is None or (
                        form == rival_form[event.trigger[0]] and len(event.entities) > len(rival.entities)
                    ):
                        rival_form[event.trigger[0]] = form
                        best[event.trigger[0]] = event
        return [part for k in sorted(best) for part in self._parted(best[k], present)]

    def _event(
        self,
        story: Story,
        rule: Rule,
        m: regex.Match[str],
        skeleton: Layer,
        sentence: Layer,
        number: int,
        context: _Context,
    ) -> Event | None:
        trigger = m.start("trigger")
        if self._in_quotation(sentence, skeleton.firsts[trigger], context):
            return None
        produces = rule.produces
        parties = self._parties(story, m, skeleton, number, context)
        if parties is None:
            return None
        if "lead" in produces:
            self._fill_lead(parties, produces["lead"][1:], sentence, skeleton.firsts[trigger], context)
        if produces.get("form") == "=credentials" and "guest" not in parties:
            parties["guest"] = self._envoys_after(story, number)
        people = {e for slot in parties.values() for e in slot}
        if len(people) < 2 and not (people and self._may_be_alone(rule, m, skeleton)):
            return None
        if not parties or (produces.get("plural") and len(people) < 2):
            return None
        stretch = set(sentence.codes if "mode" in produces else skeleton.codes[m.start() : m.end() + _REACH])
        kind = produces.get("kind", "=")[1:] or None
        if kind == "meeting" and (
            stretch & self._phone or skeleton.codes[trigger] in self._calls and not stretch & self._visits
        ):
            kind = "phone_call"
        if kind in ("meeting", "phone_call") and stretch & self._video:
            kind = "video_call"
        status = self._status(produces.get("status", "=")[1:], m, skeleton, trigger, context)
        return Event(
            rule=rule.id,
            sentence=number,
            trigger=(skeleton.firsts[trigger], skeleton.lasts[m.end("trigger") - 1]),
            kind=kind,
            form=produces.get("form", "=")[1:] or None,
            status=status,
            background="background" in produces or self._is_recalled(skeleton.codes, trigger),
            parties=parties,
            joins="join" in produces,
            separate=not self._separate.isdisjoint(sentence.codes),
            object=next(
                (s for s in ("b", "guest", "host") if s in parties and s in m.re.groupindex and m.start(s) > trigger),
                None,
            ),
            apart="apart" in produces,
            day=self._day(sentence),
        )

    def _day(self, sentence: Layer) -> str | None:
        return next(
            (
                v.value
                for c, v in zip(sentence.codes, sentence.values, strict=True)
                if c == self._date and v.earliest is not None and v.earliest == v.latest
            ),
            None,
        )

    def _status(self, told: str, m: regex.Match[str], skeleton: Layer, trigger: int, context: _Context) -> str:
        """Whether the words before the trigger, or those of the frame after it, tell of something to come."""
        if told == "inherited":
            return context.status
        if told:
            return told
        codes = skeleton.codes
        near = set(codes[max(m.start() - _BEFORE, 0) : m.end()]) | set(
            self._clause_end.split(codes[m.end() : m.end() + _BEFORE], 1)[0]
        )
        if near & self._future or set(codes[m.start() : trigger]) & self._infinitive:
            return PLANNED
        if set(codes[m.start() : trigger + 1]) & self._base_forms and set(codes[:trigger]) & self._future:
            return PLANNED  # the second verb after one `will`
        return HELD

    def _is_recalled(self, codes: str, trigger: int) -> bool:
        """Whether the encounter is only recalled: ``recalled their meeting``, ``his earlier conversation``."""
        return not self._recall.isdisjoint(codes[:trigger]) or not self._past.isdisjoint(
            codes[max(trigger - 3, 0) : trigger]
        )

    def _may_be_alone(self, rule: Rule, m: regex.Match[str], skeleton: Layer) -> bool:
        """Whether one party is enough: at a gathering, among attendees, in a heading, or where the other one is the speaker."""
        if (
            rule.produces.get("kind") == "=summit"
            or "join" in rule.produces
            or rule.id in ("meeting.talks-with", "meeting.cochaired-by")
        ):
            return True
        return not self._speaker.isdisjoint(skeleton.codes[: m.end()])

    def _in_quotation(self, sentence: Layer, token: int, context: _Context) -> bool:
        if self._quote not in sentence.codes and not context.quoted:
            return False
        before = sum(
            1
            for code, first in zip(sentence.codes, sentence.firsts, strict=True)
            if code == self._quote and first < token
        )
        return (before % 2 == 1) != context.quoted

    def _parties(
        self, story: Story, m: regex.Match[str], skeleton: Layer, number: int, context: _Context
    ) -> dict[str, list[Entity]] | None:
        """The people in each slot, or ``None`` where the second party is missing."""
        parties: dict[str, list[Entity]] = {}
        company: list[Entity] = []
        for slot in SLOTS:
            if slot not in m.re.groupindex or not m[slot]:
                continue
            taken = [e for others in parties.values() for e in others]
            people: list[Entity] = []
            for begin, end in m.spans(slot):
                cut = next((i for i in range(begin, end) if skeleton.codes[i] in self._company), end)
                people += self._entities(skeleton, begin, cut, context, taken)
                company += self._entities(skeleton, cut, end, context, taken)
            if slot == "others" or len(people) > len(context.parties):
                told = self._told(m, slot, skeleton)
                people = [e for e in people if e in told] or people
            named = [e for e in people if e.kind != "group"]
            people = [e for e in dict.fromkeys(named or people) if e not in taken]
            if people:
                parties[slot] = people
            elif slot == "b":
                return None
        main = {e for people in parties.values() for e in people}
        if others := [e for e in dict.fromkeys(company) if e not in main and e.kind != "group"]:
            parties.setdefault("others", []).extend(others)
        return parties

    def _told(self, m: regex.Match[str], slot: str, skeleton: Layer) -> set[Entity]:
        """The people that a slot itself names, without those that its plurals only refer to."""
        return {
            skeleton.values[i].entity
            for span in m.spans(slot)
            for i in range(*span)
            if skeleton.codes[i] in self._people
        }

    def _fill_lead(
        self, parties: dict[str, list[Entity]], slot: str, sentence: Layer, token: int, context: _Context
    ) -> None:
        """The subject of the sentence (or of the one before) fills the slot that a second predicate leaves open."""
        if slot in parties:
            return
        before = "".join(c for c, first in zip(sentence.codes, sentence.firsts, strict=True) if first < token)
        if not self._speaker.isdisjoint(before):
            return
        taken = [e for others in parties.values() for e in others]
        lead: list[Entity] = []
        for i, (code, first) in enumerate(zip(sentence.codes, sentence.firsts, strict=True)):
            if first >= token:
                break
            if code in self._people and sentence.values[i].entity not in taken:
                subjects = self._list.match(sentence.codes, i)
                end = subjects.end() if subjects else i + 1
                lead = [sentence.values[j].entity for j in range(i, end) if sentence.codes[j] in self._people]
                break
            if code in self._singular and context.subject is not None and context.subject not in taken:
                lead = [context.subject]
                break
        lead = [e for e in dict.fromkeys(lead) if e not in taken]
        if not lead and context.protagonist is not None and context.protagonist not in taken:
            lead = [context.protagonist]
        if lead:
            parties[slot] = lead

    def _entities(
        self, skeleton: Layer, begin: int, end: int, context: _Context, taken: list[Entity]
    ) -> Iterator[Entity]:
        for i in range(begin, end):
            code, value = skeleton.codes[i], skeleton.values[i]
            if code in self._people:
                if value.name is None and value.titles and value.titles[0].plural:
                    yield from context.listed or context.parties
                else:
                    yield value.entity
            elif code in self._group:
                yield value
            elif code in self._singular:
                before = next(
                    (skeleton.values[j].entity for j in range(begin) if skeleton.codes[j] in self._people),
                    context.subject,
                )
                if before is not None:
                    yield before
            elif code in self._objects:
                yield from self._object(skeleton, begin, context, taken)
            elif code in self._plural:
                yield from context.listed or context.parties

    def _object(self, skeleton: Layer, begin: int, context: _Context, taken: list[Entity]) -> Iterator[Entity]:
        """Whom ``him`` or ``them`` means: the first person named before who is not the subject."""
        before = (skeleton.values[j].entity for j in range(begin) if skeleton.codes[j] in self._people)
        found = next((e for e in before if e not in taken), None) or context.subject
        if found is not None and found not in taken:
            yield found

    def _parted(self, event: Event, present: frozenset[str]) -> Iterator[Event]:
        """One event for each counterpart that was met apart."""
        slot = event.object
        if slot is None or event.joins or len(event.parties[slot]) < 2 or not self._apart(event, slot, present):
            yield event
            return
        for entity in event.parties[slot]:
            yield attrs.evolve(event, parties={**event.parties, slot: [entity]})

    def _apart(self, event: Event, slot: str, present: frozenset[str]) -> bool:
        """Whether several counterparts were met one by one: the text says so, or they hold different offices."""
        if present & self._separate or event.apart:
            return True
        if present & self._together or event.kind == "ceremony":
            return False
        others = event.parties[slot]
        countries = {entity.country for entity in others}
        offices = {title.office for entity in others for title in entity.titles[:1]}
        if event.status == PLANNED:
            return len(offices) > 1 or all(e.kind == "office" for e in others)
        if event.kind == "meeting" and slot != "b" and len(countries) > 1:
            return True  # received or called on: officials of different states come one by one
        if len(others) < 3 or event.kind != "meeting":
            return False
        if len(countries) > 1:
            return offices == {"ambassador"}
        return len(offices) > 2 and event.entities[0].country not in countries
