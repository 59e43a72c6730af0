"""Events: sentences with a trigger become skeletons, and frames fill their slots.

A skeleton is a layer of one sentence in which each mention is one unit. It is read in two forms: *light*, with articles,
adverbs, dates, places and brackets gone, and *reduced*, in which clauses between commas are gone too.
"""

from __future__ import annotations

from collections.abc import Sequence

import attrs
import regex

from .patterns import Alphabet, Layer
from .resolution import Entity
from .rule import Rule
from .story import Story

LIGHT = (
    "@open [^')']{0,24}? @close",
    "@comma? [on in at from by of this last late early earlier until since for during]{0,3} the? DATE (@comma? (of the)? DATE)*",
    "[in at from to near outside inside]? the? [CITY COUNTRY VENUE PLACE] ((@comma|of|in)? the? [CITY COUNTRY VENUE PLACE])* (?!@poss)",
    "@reduced",
)
REDUCED = (
    "@comma (who|whom|which|whose|where|whereas|while) [^',']{1,40}? (@comma|(?=.?.$))",
    "@comma [on at in during as following after before along accompanied together including representing currently now presently upon within led being heading visiting under for with]"
    " [^',']{0,30}? @comma",
)
HELD, PLANNED, CANCELLED = "held", "planned", "cancelled"


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
    separate: bool = False
    words: frozenset[str] = frozenset()

    @property
    def entities(self) -> list[Entity]:
        """All parties, each once."""
        return list(dict.fromkeys(entity for entities in self.parties.values() for entity in entities))


def without(layer: Layer, pattern: regex.Pattern[str]) -> Layer:
    """The layer less all units that the pattern matches."""
    keep: list[int] = []
    at = 0
    for m in pattern.finditer(layer.codes):
        keep += range(at, m.start())
        at = m.end()
    if not at:
        return layer
    keep += range(at, len(layer))
    return Layer("".join([layer.codes[i] for i in keep]), [layer.firsts[i] for i in keep], [layer.lasts[i] for i in keep], [layer.values[i] for i in keep])


class EventRules:
    """The frames of a rule set, compiled over one alphabet."""

    def __init__(self, alphabet: Alphabet, frames: Sequence[Rule]) -> None:
        words = alphabet.phrasebook.words
        self._frames: list[tuple[Rule, frozenset[str], regex.Pattern[str]]] = []
        for rule in frames:
            names = [n for t in rule.triggers for n in (words[t[1:]].split() if t.startswith("@") else (t,))]
            self._frames.append((rule, frozenset(alphabet.word(n) for n in names), alphabet.compile(rule.pattern)))
        self._triggers = frozenset[str]().union(*(codes for _, codes, _ in self._frames))
        self._light = regex.compile("|".join(f"(?:{alphabet.translate(p)})" for p in LIGHT))
        self._reduced = regex.compile("|".join(f"(?:{alphabet.translate(p)})" for p in REDUCED))
        codes = alphabet.codes
        self._break = codes("BREAK")
        self._people = codes("PERSON", "OFFICE")
        self._group = codes("GROUP")
        self._singular = codes("he", "she")
        self._plural = codes("they", "sides", "leaders", "parties", "ministers", "presidents", "both", "LHEADS", "HEADS", "counterparts", "delegations")
        self._future = frozenset(codes("will", "shall", "scheduled", "expected", "due", "set", "slated", "planned", "plans", "to"))
        self._past = codes("had")
        self._recall = frozenset(codes("recalled", "recalling", "recall", "remembered", "previous", "last_met"))
        self._quote = alphabet.word('"')
        self._separate = frozenset(codes("separately", "separate"))
        self._video = frozenset(codes("video", "virtual", "online", "virtually", "videoconference"))
        self._phone = frozenset(codes("telephone", "phone", "telephoned", "phoned"))

    def find(self, story: Story) -> list[Event]:
        """All events of a story, in order."""
        events: list[Event] = []
        subject: Entity | None = None
        current: list[Entity] = []
        for number in range(len(story.sentences)):
            sentence = story.sentence(number)
            if not self._triggers.isdisjoint(sentence.codes):
                found = self._in_sentence(sentence, number, subject, current)
                events += found
                for event in found:
                    if not event.joins and len(event.entities) > 1:
                        current = event.entities
            lead = next((v.entity for c, v in zip(sentence.codes, sentence.values, strict=True) if c in self._people), None)
            subject = lead or subject
        return events

    def _in_sentence(self, sentence: Layer, number: int, subject: Entity | None, current: list[Entity]) -> list[Event]:
        light = without(sentence, self._light)
        forms = [light]
        reduced = without(light, self._reduced)
        if reduced is not light:
            forms.append(reduced)
        best: dict[int, Event] = {}
        present = frozenset(sentence.codes)
        for skeleton in forms:
            for rule, triggers, pattern in self._frames:
                if triggers.isdisjoint(present):
                    continue
                for m in pattern.finditer(skeleton.codes):
                    event = self._event(rule, m, skeleton, sentence, number, subject, current)
                    if event is None:
                        continue
                    rival = best.get(event.trigger[0])
                    if rival is None or len(event.entities) > len(rival.entities):
                        best[event.trigger[0]] = event
        return [best[k] for k in sorted(best)]

    def _event(
        self, rule: Rule, m: regex.Match[str], skeleton: Layer, sentence: Layer, number: int, subject: Entity | None, current: list[Entity]
    ) -> Event | None:
        parties: dict[str, list[Entity]] = {}
        for slot in ("host", "guest", "a", "b", "others"):
            if slot in m.re.groupindex and m[slot]:
                people = [e for span in m.spans(slot) for e in self._entities(skeleton, *span, subject, current)]
                if people:
                    parties[slot] = people
        if not parties:
            return None
        if "b" in parties:
            apart = [e for e in parties["b"] if e not in parties.get("a", ())]
            if not apart:
                return None
            parties["b"] = apart
        produces = rule.produces
        event_people = {e for people in parties.values() for e in people}
        if produces.get("plural") and len(event_people) < 2:
            return None
        t = m.start("trigger")
        kind = produces.get("kind", "=")[1:] or None
        form = produces.get("form", "=")[1:] or None
        stretch = set(skeleton.codes[m.start() : m.end()])
        if kind == "meeting" and stretch & self._phone:
            kind = "phone_call"
        if kind in ("meeting", "phone_call") and stretch & self._video:
            kind = "video_call"
        status = PLANNED if stretch & self._future else HELD
        background = bool(set(sentence.codes) & self._recall)
        return Event(
            rule.id,
            number,
            (skeleton.firsts[t], skeleton.lasts[m.end("trigger") - 1]),
            kind,
            form,
            status,
            background,
            parties,
            joins="join" in produces,
            separate=bool(set(sentence.codes) & self._separate),
        )

    def _entities(self, skeleton: Layer, begin: int, end: int, subject: Entity | None, current: list[Entity]) -> list[Entity]:
        out: list[Entity] = []
        for i in range(begin, end):
            code = skeleton.codes[i]
            if code in self._people:
                out.append(skeleton.values[i].entity)
            elif code in self._group:
                out.append(skeleton.values[i])
            elif code in self._singular:
                before = next((skeleton.values[j].entity for j in range(begin) if skeleton.codes[j] in self._people), subject)
                if before is not None:
                    out.append(before)
            elif code in self._plural:
                out += current
        return out
