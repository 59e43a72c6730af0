"""Events: the frames that a sentence's skeletons match, with the parties that fill their slots."""

from __future__ import annotations

import datetime as dt
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence

import attrs
import regex

from .discourse import Discourse, ReferenceRules
from .entities import Entity
from .lazy_regex import compile_regex, lazy_regex
from .patterns import Alphabet, Layer, LazyPattern, PatternError
from .rule import Rule
from .rules.frames import FRAMES
from .rules.groups import OFFICE_HOLDERS
from .skeletons import SkeletonRules
from .story import Story

HELD, PLANNED, CANCELLED = "held", "planned", "cancelled"
SLOTS = ("host", "guest", "a", "b", "others")
_BEFORE = 4  # units before a frame in which it may be told that the encounter is planned (`will host a meeting of`)
_REACH = 6  # units after a frame in which its mode may be told (`spoke with X by phone`)
_NOMINAL = frozenset({"meeting.talks-with", "meeting.talks-between", "meeting.someones-talks"})
_OF_ONE_PARTY = frozenset(
    {"meeting.talks-with", "meeting.accept-credentials", "meeting.credentials", "meeting.sign-on-behalf"}
)  # with a body, envoys that are counted, or who signs for the other side
_SESSIONS = ("General Assembly", "Conference", "Summit")  # bodies that are gatherings
_SHORT = lazy_regex(" (?:of|for) ")
_NOTHING: frozenset[str] = frozenset()
_SPAN = 10  # units around a trigger in which a month tells when it was
_MONTH = dt.timedelta(days=27)
_RECALLED = dt.timedelta(days=5)  # what was longer before the rest is only recalled
_NEAR = 3  # units before a trigger in which `earlier` makes it a recollection


@attrs.define(eq=False)
class Event:
    """What one frame tells: an encounter with its parties, or people who joined the encounter told before.

    ``subject`` and ``object`` are the slots before and after the verb; ``separate`` is true where the text says that
    the parties met apart from others, ``apart`` and ``bilateral`` where each counterpart was met alone, ``joins``
    where they only took part, ``confirms`` where it only tells that the parties talked, ``present`` where the verb is
    in the present, ``general`` where the word may mean a meeting or a call.
    """

    rule: str
    sentence: int
    trigger: tuple[int, int]
    kind: str | None
    form: str | None
    status: str
    background: bool
    parties: dict[str, list[Entity]]
    joins: bool = False
    subject: str | None = None
    object: str | None = None
    heading: bool = False
    separate: bool = False
    apart: bool = False
    bilateral: bool = False
    day: dt.date | None = None
    anaphoric: bool = False
    passing: bool = False
    confirms: bool = False
    general: bool = False
    present: bool = False

    @property
    def entities(self) -> list[Entity]:
        """All parties, each once."""
        return list(dict.fromkeys(entity for entities in self.parties.values() for entity in entities))


@attrs.frozen(eq=False)
class _Frame:
    """A rule with its pattern, and the constants that it gives the fields of an event."""

    rule: Rule
    pattern: LazyPattern
    constants: Mapping[str, str]


@attrs.define(eq=False)
class _Match:
    """A frame's match in one skeleton of a sentence.

    ``trigger`` is the unit of the trigger in the skeleton, ``token`` its first token.
    """

    frame: _Frame
    match: regex.Match[str]
    skeleton: Layer
    sentence: Layer
    number: int
    trigger: int
    token: int

    @property
    def rule(self) -> Rule:
        """The rule of the frame."""
        return self.frame.rule

    def spans(self, slot: str) -> list[tuple[int, int]]:
        """Where a slot stands in the skeleton."""
        return self.match.spans(slot) if slot in self.frame.pattern.slots and self.match[slot] else []

    def told(self, field: str) -> str | None:
        """The constant that the rule gives a field."""
        return self.frame.constants.get(field)


class EventRules:
    """The frames of a rule set, compiled over one alphabet."""

    def __init__(self, alphabet: Alphabet, frames: Sequence[Rule]) -> None:
        words = alphabet.phrasebook.words
        self._frames: list[_Frame] = []
        # frames as the bits of a number: those that a symbol triggers, and those whose trigger may have it
        self._triggered: dict[str, int] = {}
        self._marked: dict[str, int] = {}
        for number, rule in enumerate(frames):
            constants = {field: value[1:] for field, value in rule.produces.items() if value}
            self._frames.append(_Frame(rule, _compiled(alphabet, rule), constants))
            for code in alphabet.codes_of(rule.pattern, "trigger"):
                self._marked[code] = self._marked.get(code, 0) | 1 << number
            for trigger in rule.triggers:
                for name in words[trigger[1:]].split() if trigger.startswith("@") else (trigger,):
                    code = alphabet.word(name)
                    self._triggered[code] = self._triggered.get(code, 0) | 1 << number
        self._triggers, self._marks = frozenset(self._triggered), frozenset(self._marked)
        self._skeletons = SkeletonRules(alphabet)
        self._references = ReferenceRules(alphabet)
        codes = alphabet.codes

        def coded(name: str) -> frozenset[str]:
            return frozenset(codes(*words[name].split()))

        self._organization, self._forum, self._date = codes("ORG"), codes("FORUM"), codes("DATE")
        self._quote = codes('"')
        self._statement = alphabet.compile(
            "<by:PERSON> [^BREAK PERSON]{0,12}? (issued|made|released|gave|delivered) the? following [^BREAK]{0,6}?"
            " (statement|remarks)"
        )
        self._stays = frozenset(codes("visit", "meeting", "talks", "session"))
        self._bounds = frozenset(codes("prior", "before", "after", "following", "ahead"))
        self._margins = frozenset(codes("margins", "sidelines"))
        self._stop = codes(*words["stop"].split())
        self._company = codes("accompanied", "along", "together", "alongside")
        self._future, self._base_forms = coded("future"), coded("base_form")
        self._cancelled = coded("cancelled")
        self._links = codes(",", "and", "also", "then", "later")
        self._had = codes("had")
        self._present, self._listing = coded("present_tense"), coded("listing")
        self._said = frozenset(codes("said", "says", "told", "announced", "reported"))
        self._lately = alphabet.compile(
            "((who|whom|which|that) had? recently [^PERSON OFFICE GROUP BREAK ',']{0,6}"
            "|(last|previous) [^PERSON OFFICE GROUP BREAK ',' and]{0,6}"
            "|recent [OTHER LMOD]{0,3} (visit|trip|tour) [^BREAK ',']{0,6} (during|on) which [^BREAK]{0,4}) $"
        ).compiled
        self._announced = alphabet.compile("@comma? @aux{1,3} on (programme|program|agenda|schedule)").compiled
        self._called_off = alphabet.compile("@aux{1,3} @cancelled")
        ahead = codes("upcoming", "forthcoming", "preparation", "preparations", "forward")
        self._expected = self._future - frozenset(ahead)  # of something else where they follow
        pleased = codes(*words["pleased"].split(), *words["honour"].split())
        self._infinitive = compile_regex(f"(?<![{pleased}]){codes('to')}[{''.join(sorted(self._base_forms))}]")
        self._on_hand = alphabet.compile("(was|were) [^BREAK ',' to]{1,8} to (receive|welcome|greet|meet)").compiled
        self._clause_end = compile_regex(f"[{codes(',', 'and', 'that', 'BREAK', '.', ';', 'who', 'which', 'where')}]")
        self._meetings = alphabet.compile("the? meetings (were|took)|(in|during) each (case|call|meeting)").compiled
        self._was = frozenset(codes("was", "were", "had", "took", "held", "met"))
        self._past, self._recall = coded("past"), coded("recall")
        self._separate, self._together = coded("separate"), coded("together")
        self._video, self._phone, self._calls = coded("video"), coded("phone"), coded("call")
        self._remote = self._video | self._phone | self._calls
        self._general = frozenset(
            codes("talks", "discussion", "discussions", "conversation", "conversations", "exchange")
        )
        self._working, self._both = codes("working"), codes("both")
        self._bilateral, self._also, self._office = codes("bilateral"), codes("also"), codes("OFFICE")
        self._several = frozenset(codes("meetings", "calls", "conversations", "bilaterals", "conferences"))
        # with A, then with B
        self._again = alphabet.compile("(and|as well as|@comma) @comma{0,2} (with|from)|and @comma? then").compiled
        self._courtesy = codes("courtesy")
        self._visits = frozenset(codes("courtesy", "introductory", "farewell", "on", "upon"))

    @property
    def triggers(self) -> frozenset[str]:
        """The symbols of which one must stand in a sentence for any frame to be tried."""
        return self._triggers

    def find(self, story: Story) -> list[Event]:
        """All events of a story, in order."""
        events: list[Event] = []
        discourse = Discourse(speaker=self._references.speaker_of(story))
        paragraph = -1
        for number in range(len(story.sentences)):
            if story.document.paragraphs[number] != paragraph:
                paragraph = story.document.paragraphs[number]
                discourse.quoted = False
            sentence = self._with_forums(story.sentence(number))
            if not self._triggers.isdisjoint(sentence.codes):
                discourse.listed = self._references.listed_after(story, number)
                found = self._in_sentence(story, sentence, number, discourse)
                told = frozenset(sentence.codes) | self._told_after(story, number) if found else _NOTHING
                for event in found:
                    if event.anaphoric and event.passing and event is not found[0] and not found[0].joins:
                        continue  # at their talks, they discussed
                    events += self._parted(event, told)
                    self._remember(event, discourse)
            self._close(sentence, discourse)
        self._recall_old(events, story)
        return events

    @staticmethod
    def _recall_old(events: Sequence[Event], story: Story) -> None:
        """Take for recalled what was days before the encounter that a release is about, and told on the way."""
        published, paragraphs = story.document.published, story.document.paragraphs
        first = next((event for event in events if not event.heading), None)
        if published is None or first is None or first.day is None:
            return
        anchor = min(first.day, published)
        for event in events:
            if (
                event.day is None
                or event.status != HELD
                or paragraphs[event.sentence] != paragraphs[event.sentence - 1]
            ):
                continue
            event.background = event.background or anchor - event.day > _RECALLED

    def _told_after(self, story: Story, number: int) -> frozenset[str]:
        """``The meetings were held…`` in the next sentence tells that those met in this one were met apart."""
        following = story.sentence(number + 1).codes if number + 1 < len(story.sentences) else ""
        return self._separate if self._meetings.match(following) else frozenset()

    @staticmethod
    def _remember(event: Event, discourse: Discourse) -> None:
        discourse.status = event.status
        if not event.joins and len(event.entities) > 1:
            discourse.parties = event.entities
            discourse.subjects = event.parties.get(event.subject or "", [])

    def _close(self, sentence: Layer, discourse: Discourse) -> None:
        if (stating := self._statement.search(sentence.codes)) is not None:
            discourse.speaker, discourse.stating = sentence.values[stating.start("by")].entity, True
        if sentence.codes.count(self._quote) % 2:
            discourse.quoted = not discourse.quoted
        if not discourse.parties:
            discourse.introduce(self._references.people_in(sentence))
        discourse.leading = self._references.together(sentence)
        lead, is_subject = self._references.lead(sentence)
        if is_subject or discourse.subject is None:
            discourse.subject = lead
        discourse.protagonist = discourse.protagonist or lead
        discourse.delegation = self._references.delegation(sentence) or discourse.delegation

    def _with_forums(self, sentence: Layer) -> Layer:
        """The sentence with each organisation that is a gathering as a ``FORUM``."""
        if self._organization not in sentence.codes:
            return sentence
        bodies = ((i, sentence.values[i]) for i in sentence.positions(self._organization))
        forums = [i for i, body in bodies if body.kind == "forum" or body.name.endswith(_SESSIONS)]
        if not forums:
            return sentence
        codes = list(sentence.codes)
        for i in forums:
            codes[i] = self._forum
        return Layer("".join(codes), sentence.firsts, sentence.lasts, sentence.values)

    # ---- matching ----------------------------------------------------------------------------------------------

    def _in_sentence(self, story: Story, sentence: Layer, number: int, discourse: Discourse) -> list[Event]:
        """The best event of each trigger; what needs the subject of another predicate is read after that."""
        present = frozenset(sentence.codes)
        unread = self._marks & present
        frames = self._possible(present, unread)
        if not frames:
            return []
        best: dict[int, Event] = {}
        waiting: list[_Match] = []
        for skeleton in self._skeletons.forms(sentence):
            found: dict[int, Event] = {}
            for match in self._matches(sentence, skeleton, number, unread, frames):
                if match.token in best or self._in_quotation(match, discourse):
                    continue
                lead = match.told("lead")
                if lead is not None and not match.spans(lead):
                    waiting.append(match)
                    continue
                _keep(found, match.token, self._event(story, match, discourse, ()))
            best |= found
            unread = self._unread(skeleton, best)
            if not any(frames & self._marked[code] for code in unread):
                break
        late: dict[int, Event] = {}
        for match in sorted(waiting, key=lambda m: m.token):
            if match.token not in best:
                before = [event for token, event in (best | late).items() if token < match.token and not event.joins]
                _keep(late, match.token, self._event(story, match, discourse, before))
        best |= late
        return [best[token] for token in sorted(best)]

    def _unread(self, skeleton: Layer, best: Mapping[int, Event]) -> frozenset[str]:
        """The symbols of a skeleton that may be triggers and told of no event yet."""
        marked = self._marks
        units = zip(skeleton.codes, skeleton.firsts, strict=True)
        return frozenset([code for code, token in units if code in marked and token not in best])

    def _possible(self, present: frozenset[str], unread: frozenset[str]) -> int:
        """The frames that may match where no symbols but these stand, with one of the unread ones as their trigger."""
        triggered = marked = 0
        for code in present & self._triggers:
            triggered |= self._triggered[code]
        for code in present & unread:
            marked |= self._marked[code]
        possible = 0
        for number in _bits(triggered & marked):
            if self._frames[number].pattern.may_match(present):
                possible |= 1 << number
        return possible

    def _matches(
        self, sentence: Layer, skeleton: Layer, number: int, unread: frozenset[str], frames: int
    ) -> Iterator[_Match]:
        """All matches of those frames whose trigger is one of the unread symbols."""
        codes = skeleton.codes
        for n in _bits(frames & self._possible(frozenset(codes), unread)):
            frame = self._frames[n]
            for match in frame.pattern.compiled.finditer(codes):
                trigger = match.start("trigger")
                yield _Match(frame, match, skeleton, sentence, number, trigger, skeleton.firsts[trigger])

    def _in_quotation(self, match: _Match, discourse: Discourse) -> bool:
        codes = match.sentence.codes
        if discourse.stating or (self._quote not in codes and not discourse.quoted):
            return False
        before = sum(match.sentence.firsts[i] < match.token for i in match.sentence.positions(self._quote))
        return (before % 2 == 1) != discourse.quoted

    def _event(self, story: Story, match: _Match, discourse: Discourse, before: Sequence[Event]) -> Event | None:
        parties = None if self._is_of_one_chain(match) else self._parties(match, discourse)
        if parties is None:
            return None
        self._fill(story, match, parties, discourse, before)
        people = {e for slot in parties.values() for e in slot}
        several = len(people) > 1 or any(e.rule == OFFICE_HOLDERS and e.country for e in people)
        if not people or not (several or (self._may_be_alone(match) and not match.told("plural"))):
            return None
        skeleton, trigger = match.skeleton, match.trigger
        placed = [s for s in SLOTS if s in parties and match.spans(s)]
        status = self._status(match, discourse, story)
        return Event(
            rule=match.rule.id,
            sentence=match.number,
            trigger=(match.token, skeleton.lasts[match.match.end("trigger") - 1]),
            kind=self._kind(match),
            form=self._form(match, story),
            status=status,
            background=match.told("background") is not None
            or self._is_recalled(skeleton.codes, trigger)
            or (status == HELD and self._was_before(match, story)),
            parties=parties,
            joins=match.told("join") is not None,
            subject=next((s for s in placed if match.match.start(s) < trigger), match.told("lead")),
            object=next((s for s in ("b", "guest", "host") if s in placed and match.match.start(s) > trigger), None),
            heading=self._is_heading(story, match.number),
            separate=not self._separate.isdisjoint(match.sentence.codes),
            apart=match.told("apart") is not None
            or skeleton.codes[trigger] in self._several
            or any(self._is_told_apart(skeleton.codes, *span) for slot in placed for span in match.spans(slot)),
            bilateral=self._bilateral in skeleton.codes[match.match.start() : match.match.end()],
            day=None if self._only_bounds(match) else self._day(match.sentence),
            anaphoric=match.told("plural") is not None and not self._named(match),
            passing=match.told("known") is not None,
            confirms=match.told("confirms") is not None,
            present=not self._present.isdisjoint(skeleton.codes[match.match.start() : trigger + 1]),
            general=self._is_general(match),
        )

    def _is_of_one_chain(self, match: _Match) -> bool:
        """Whether who stands before the verb is no subject of it, but met before that: ``will visit A, meet B``."""
        codes = match.skeleton.codes
        begin, end = next((match.spans(s)[0] for s in SLOTS if match.spans(s)), (match.trigger, match.trigger))
        verb = codes[end : match.trigger + 1].lstrip(self._links)[:1]
        if end > match.trigger or verb not in self._base_forms:
            return False
        is_one = end == begin + 1 or codes[end] in self._links
        return is_one and not self._expected.isdisjoint(codes[:begin])

    def _is_general(self, match: _Match) -> bool:
        """Whether the word may be of a meeting or call: a noun like ``talks``, or ``spoke`` with no telephone told."""
        if match.rule.id in _NOMINAL:
            return match.skeleton.codes[match.trigger] in self._general
        return match.told("kind") == "phone_call" and self._remote.isdisjoint(match.sentence.codes)

    def _is_told_apart(self, codes: str, begin: int, end: int) -> bool:
        """Whether a list is told one by one: ``with A and with B``, ``with both A and B``."""
        return codes[begin - 1 : begin] == self._both or self._again.search(codes, begin, end) is not None

    def _is_heading(self, story: Story, number: int) -> bool:
        return story.document.paragraphs[number] == 0 and story.sentence(number).codes[-2:-1] not in self._stop

    # ---- parties -----------------------------------------------------------------------------------------------

    def _parties(self, match: _Match, discourse: Discourse) -> dict[str, list[Entity]] | None:
        """The people in each slot, or ``None`` where the second party is missing."""
        parties: dict[str, list[Entity]] = {}
        company: list[Entity] = []
        filled = [slot for slot in SLOTS if match.spans(slot)]
        filled.sort(key=lambda slot: not self._in_slot(match, slot))  # pronouns mean others than those who are named
        two_sided = len(filled) > 1 or match.told("lead") is not None
        for slot in filled:
            taken = [e for others in parties.values() for e in others]
            people: list[Entity] = []
            for begin, end in match.spans(slot):
                codes = match.skeleton.codes
                cut = next((i for i in range(begin, end) if codes[i] in self._company), end)
                people += self._references.entities(match.skeleton, begin, cut, discourse, taken, two_sided)
                if cut < end:
                    company += self._references.entities(match.skeleton, cut, end, discourse, taken, two_sided)
            if slot == "others" or len(people) > len(discourse.parties):
                named = {e for span in match.spans(slot) for e in self._references.named(match.skeleton, *span)}
                people = [e for e in people if e in named] or people
            if self._goes_on(match, slot, people, discourse):
                people = discourse.subjects
            persons = [e for e in people if e.kind != "group"]
            people = [e for e in dict.fromkeys(persons or people) if e not in taken]
            if people:
                parties[slot] = people
            elif slot == "b":
                return None
        main = {e for people in parties.values() for e in people}
        if others := [e for e in dict.fromkeys(company) if e not in main and e.kind != "group"]:
            parties.setdefault("others", []).extend(others)
        return {slot: parties[slot] for slot in SLOTS if slot in parties}

    def _goes_on(self, match: _Match, slot: str, people: Sequence[Entity], discourse: Discourse) -> bool:
        """Whether ``The Minister also met…`` goes on with who met the others before, not with one of these others."""
        begin, end = match.spans(slot)[0]
        if end != begin + 1 or end > match.trigger or len(people) != 1 or len(discourse.subjects) != 1:
            return False
        unnamed = match.skeleton.codes[begin] == self._office and match.skeleton.values[begin].country is None
        others = [e for e in discourse.parties if e not in discourse.subjects]
        before = match.sentence.codes[: bisect_left(match.sentence.firsts, match.token)]
        (subject,) = discourse.subjects
        alike = _nouns(people[0]) & _nouns(subject)
        return unnamed and people[0] in others and self._also in before and bool(alike)

    def _named(self, match: _Match) -> bool:
        """Whether a slot names someone, and does not only refer back."""
        return any(self._in_slot(match, slot) for slot in SLOTS)

    def _fill(
        self,
        story: Story,
        match: _Match,
        parties: dict[str, list[Entity]],
        discourse: Discourse,
        before: Sequence[Event],
    ) -> None:
        """Fill the slots that the frame leaves to what was told before, or is told after."""
        if match.told("context"):
            parties["a"] = list(discourse.parties)
        lead = match.told("lead")
        if lead is not None and lead not in parties:
            taken = [e for others in parties.values() for e in others]
            subjects = [
                e for event in before[-1:] for e in event.parties.get(event.subject or "", ()) if e not in taken
            ]
            subjects = subjects or self._references.subject(match.sentence, match.token, discourse, taken)
            if subjects:
                parties[lead] = subjects
        guests = list(parties.get("guest", ()))
        if match.told("form") == "credentials" and all(e.kind == "group" for e in guests):
            parties["guest"] = guests + self._references.envoys_after(story, match.number)

    def _may_be_alone(self, match: _Match) -> bool:
        """Whether one party is enough: at a gathering, among attendees, in a heading, or beside the speaker."""
        if match.told("kind") == "summit" or match.told("join") or match.rule.id in _OF_ONE_PARTY:
            return True
        return not self._references.speaker.isdisjoint(match.skeleton.codes[: match.match.end()])

    # ---- what kind, and when -----------------------------------------------------------------------------------

    def _kind(self, match: _Match) -> str | None:
        kind = match.told("kind")
        codes = match.skeleton.codes
        stretch = set(
            match.sentence.codes if match.told("mode") else codes[match.match.start() : match.match.end() + _REACH]
        )
        called = codes[match.trigger] in self._calls and not stretch & self._visits
        if kind == "meeting" and (called or stretch & self._phone):
            kind = "phone_call"
        elif kind == "phone_call" and not stretch & self._phone:
            courtesy = self._courtesy in stretch
            if courtesy or (self._is_in_person(match) and not stretch & self._calls):
                kind = "meeting"
        return "video_call" if kind in ("meeting", "phone_call") and stretch & self._video else kind

    def _is_in_person(self, match: _Match) -> bool:
        """Whether people spoke on the margins of something or on a visit (``During the visit, A spoke with B``)."""
        stays = not self._stays.isdisjoint(match.skeleton.codes[: match.match.start()])
        return stays or not self._margins.isdisjoint(match.sentence.codes)

    def _form(self, match: _Match, story: Story) -> str | None:
        """The finer kind that the frame tells; of a meal, what the text calls it (``working_lunch``, ``dinner``)."""
        form = match.told("form")
        if form != "meal":
            return form
        called = story.document.words[match.token].lower().removesuffix("s").replace("luncheon", "lunch")
        working = self._working in match.skeleton.codes[match.match.start() : match.trigger]
        return f"working_{called}" if working else called

    def _status(self, match: _Match, discourse: Discourse, story: Story) -> str:
        """Whether the words before the trigger, or those after it, tell of something called off or to come."""
        told = match.told("status")
        if told is not None:
            return discourse.status if told == "inherited" else told
        codes, trigger = match.skeleton.codes, match.trigger
        begin, end = match.match.span()
        after = self._clause_end.split(codes[end : end + _BEFORE], 1)[0]
        if not self._cancelled.isdisjoint(codes[max(begin - _BEFORE, 0) : trigger]) or self._called_off.search(after):
            return CANCELLED
        if not self._future.isdisjoint(codes[max(begin - _BEFORE, 0) : trigger]):
            return PLANNED
        if not self._expected.isdisjoint(codes[trigger:end] + after):
            return PLANNED
        if self._announced.match(codes, end):
            return PLANNED
        words = codes[begin : trigger + 1]
        if self._infinitive.search(words) and not self._on_hand.search(codes, 0, trigger + 1):
            return PLANNED
        if self._is_dated_ahead(match, story) or self._is_of_planned(match, discourse):
            return PLANNED
        if match.rule.id in _NOMINAL and not self._listing.isdisjoint(codes[:trigger]):
            return PLANNED  # the visit includes talks with
        # the second verb after one `will`
        is_second = not self._base_forms.isdisjoint(words) and not self._expected.isdisjoint(codes[:trigger])
        return PLANNED if is_second else HELD

    def _is_of_planned(self, match: _Match, discourse: Discourse) -> bool:
        """Whether a noun without a verb in the past (``The theme of the talks with B is…``) goes on with a plan."""
        if (
            discourse.status != PLANNED
            or match.rule.id not in _NOMINAL
            or not self._was.isdisjoint(match.sentence.codes)
        ):
            return False
        return any(entity in discourse.parties for slot in SLOTS for entity in self._in_slot(match, slot))

    def _in_slot(self, match: _Match, slot: str) -> set[Entity]:
        return {e for span in match.spans(slot) for e in self._references.named(match.skeleton, *span)}

    def _is_dated_ahead(self, match: _Match, story: Story) -> bool:
        """Whether a noun or a verb in the present (``A meets B``) stands beside a date after the day of publication."""
        published = story.document.published
        skeleton, sentence = match.skeleton, match.sentence
        timeless = match.rule.id in _NOMINAL or not self._present.isdisjoint(
            skeleton.codes[match.match.start() : match.trigger + 1]
        )
        if published is None or not timeless:
            return False
        first, last = skeleton.firsts[match.match.start()] - _REACH, skeleton.lasts[match.match.end() - 1] + _REACH
        return any(
            code == self._date and first <= at <= last and value.earliest is not None and value.earliest > published
            for code, at, value in zip(sentence.codes, sentence.firsts, sentence.values, strict=True)
        )

    def _is_recalled(self, codes: str, trigger: int) -> bool:
        """Whether the encounter is only recalled: ``recalled their meeting``, ``his earlier conversation``."""
        near = codes[max(trigger - _NEAR, 0) : trigger]
        lately = self._lately.search(codes, 0, trigger) is not None
        return lately or not self._recall.isdisjoint(codes[:trigger]) or not self._past.isdisjoint(near)

    def _was_before(self, match: _Match, story: Story) -> bool:
        """Whether an encounter is told to be of a time gone by: ``last month, A met B``, ``had met B in March``."""
        published = story.document.published
        if published is None or match.number == 0:
            return False
        sentence = match.sentence
        spans = [
            (i, sentence.values[i].earliest, sentence.values[i].latest)
            for i in sentence.positions(self._date)
            if sentence.values[i].earliest is not None and sentence.values[i].latest is not None
        ]
        at = bisect_left(sentence.firsts, match.token)
        if self._had in match.skeleton.codes[max(match.trigger - _NEAR, 0) : match.trigger]:
            spans = [span for span in spans if span[0] > at] or spans
            return bool(spans) and all(published - latest > _RECALLED for _, _, latest in spans)
        near = [(start, end) for i, start, end in spans if abs(i - at) <= _SPAN]
        return len(near) == 1 and near[0][1] < published and near[0][1] - near[0][0] >= _MONTH

    def _only_bounds(self, match: _Match) -> bool:
        """Whether talks only tell when something else was (``Prior to the meeting with A, she called on B``)."""
        start = match.match.start()
        return not self._bounds.isdisjoint(match.skeleton.codes[max(start - 3, 0) : start])

    def _day(self, sentence: Layer) -> dt.date | None:
        """The day that the sentence tells, if it tells one: not that on which somebody said so."""
        dates = [sentence.values[i] for i in sentence.positions(self._date) if sentence.codes[i - 1] not in self._said]
        return next((v.earliest for v in dates if v.earliest is not None and v.earliest == v.latest), None)

    # ---- together or apart -------------------------------------------------------------------------------------

    def _parted(self, event: Event, present: frozenset[str]) -> Iterator[Event]:
        """One event for each counterpart that was met apart."""
        slot = event.object
        subject = event.parties.get(event.subject or "", ())
        one = slot is not None and len(event.parties[slot]) == 1
        if one and (self._are_envoys(subject) or (event.separate and len(subject) > 1)):
            slot = event.subject
        if slot is None or event.joins or len(event.parties[slot]) < 2 or not self._apart(event, slot, present):
            yield event
            return
        for entity in event.parties[slot]:
            yield attrs.evolve(event, parties={**event.parties, slot: [entity]})

    @staticmethod
    def _are_envoys(entities: Sequence[Entity]) -> bool:
        return len(entities) > 1 and all(e.titles and e.titles[0].office == "ambassador" for e in entities)

    def _apart(self, event: Event, slot: str, present: frozenset[str]) -> bool:
        """Whether several counterparts were met one by one: the text says so, or they hold different offices."""
        if present & self._separate or event.apart:
            return True
        if present & self._together or event.kind == "ceremony":
            return False
        others = event.parties[slot]
        countries = {entity.country for entity in others}
        offices = {title.office for entity in others for title in entity.titles[:1]}
        if event.bilateral and len(countries) > 1:
            return True
        if event.status == PLANNED:
            return len(offices) > 1 or all(e.kind == "office" for e in others)
        if all(entity.foreign for entity in others):
            return False  # his counterparts from two states
        if event.kind == "meeting" and slot != "b" and len(countries) > 1:
            return True  # received or called on: officials of different states come one by one
        if event.form == "courtesy_call" and slot == "host" and len(offices) > 1:
            return True
        if len(others) < 3 or event.kind != "meeting":
            return False
        if len(countries) > 1:
            return offices == {"ambassador"}
        return len(offices) > 2 and event.entities[0].country not in countries


def _nouns(entity: Entity) -> set[str]:
    """What the offices of someone are called in short: of a foreign minister ``minister``."""
    return {_SHORT.split(title.head, 1)[0].rpartition(" ")[2] for title in entity.titles}


_OWN = {rule.id: rule for rule in FRAMES}


def _compiled(alphabet: Alphabet, rule: Rule) -> LazyPattern:
    if not rule.triggers:
        raise PatternError(f"the frame {rule.id!r} has no triggers: name the words that its <trigger:…> may be")
    if "<trigger:" not in rule.pattern:
        raise PatternError(f"the frame {rule.id!r} has no <trigger:…>: mark the word that tells the encounter")
    pattern = alphabet.compile(rule.pattern, rule.id)
    if _OWN.get(rule.id) != rule:
        pattern.check(rule.id)
    return pattern


def _bits(number: int) -> Iterator[int]:
    """The places of the bits that are set, from the lowest on.

    >>> list(_bits(0b1010))
    [1, 3]
    """
    while number:
        lowest = number & -number
        yield lowest.bit_length() - 1
        number ^= lowest


def _keep(found: dict[int, Event], token: int, event: Event | None) -> None:
    """Keep the event of a trigger with the most people, and of equals the first."""
    if event is not None and (token not in found or len(event.entities) > len(found[token].entities)):
        found[token] = event
