"""When an occasion was: the day that its report, the encounter before it, the visit or the release tells."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

import regex

from ..lazy_regex import lazy_regex
from ..merging import Occasion
from ..patterns import Alphabet, Layer
from ..rules.dates import DateMention
from ..rules.places import GATHERING, SETTING
from ..rules.visits import Visit
from ..story import Story
from .telling import FARTHEST, Nearness, Telling, fits

_VAGUE_COST = 30
_DATELINE_COST = 40
_DATELINE = 9  # units within which a dateline ends
_HELD_BEFORE = 8  # units within which a date follows the word that something was held
_FAR_BACK = 16  # sentences back within which a paragraph tells the day: time stays linear in long ones
_OPENING = 5  # units within which a date opens a sentence
_LEAD = 3  # sentences that tell what day a release is about
_FRESH = dt.timedelta(days=8)
_LATER = lazy_regex(
    r"""\b(?:later\ (?:in\ the\ day|on|today|(?:that|this)\ (?:same\ )?(?:day|morning|afternoon|evening))
       |(?:in\ the|this|that)\ (?:morning|afternoon|evening))\b""",
    regex.VERBOSE | regex.IGNORECASE,
)
_NEXT = lazy_regex(r"\b(?:the\ )?(?:following|next)\ day\b", regex.VERBOSE | regex.IGNORECASE)
_RECENTLY = lazy_regex(
    r"\brecently\s(?:met|held|received|paid|visited|hosted|engaged|welcomed|called|had|took|presented|accepted)\b"
    r"|\b(?:met|held|received|paid)\b[^.]*\srecently\W*$"
)
# What day of a visit: ``on arrival``, ``on the second day``, ``on the last day``.
_DAY_OF_VISIT = lazy_regex(
    r"\bon the (?:(?P<last>last|final|closing)|(?P<second>second)|(?P<third>third)) day\b"
    r"|\b(?:on the (?:first|opening) day|(?:on|upon) (?:his |her |their )?arriv(?:al|ing))\b",
    regex.IGNORECASE,
)
_SAME = lazy_regex(r"\b(?:same|that)\b", regex.IGNORECASE)


#: The day to which an encounter was moved.
MOVED = "(postponed|moved|rescheduled|shifted|deferred|delayed|pushed|now) [^BREAK DATE ',']{0,5} <day:DATE>"


class Days:
    """Finds the days of occasions."""

    def __init__(self, alphabet: Alphabet, nearness: Nearness) -> None:
        codes = alphabet.codes
        self._nearness = nearness
        self._date = codes("DATE")
        self._setting = alphabet.compile(SETTING)
        self._gathering = alphabet.compile(GATHERING)
        self._moved = alphabet.compile(MOVED)
        self._the = codes("the")
        self._ranging = frozenset(codes("to", "until", "till", "through"))
        self._attributing = frozenset(codes("of", "since", "until", "dated", "by", "before", "after"))
        self._day_parts = frozenset(codes("morning", "afternoon", "evening", "night", "day"))
        self._nouns = frozenset(codes("OTHER", "meeting", "summit", "talks", "session", "visit"))
        self._line = frozenset(codes("(", "-", "–", "—", "/", ".", "ORG"))
        self._cues = frozenset(codes("on", "from", "this", "last"))
        self._holding = frozenset(codes(*alphabet.phrasebook.words["occurring"].split()))
        self._future = frozenset(codes("will", "set", "scheduled", "due", "expected", "slated"))

    def settle(self, telling: Telling) -> None:
        """Give each occasion its day or days, in order."""
        last: dict[str, Occasion] = {}
        latest: Occasion | None = None
        text = telling.story.document.text
        for occasion in telling.told:
            before = last.get(occasion.status)
            occasion.when = mention = self._mention_of(telling, occasion)
            if mention is None:
                if not occasion.background:
                    self._infer(telling, occasion, before, latest)
            elif not mention.is_days:
                pass  # some day of a week, a month or a year
            elif (
                before is not None
                and before.date
                and mention.rule == "date.same-day"
                and _SAME.search(text, mention.start, mention.end)
            ):
                occasion.date = before.date
            elif (
                mention.anaphoric
                and latest is not None
                and latest.date
                and _NEXT.search(text, mention.start, mention.end)
            ):
                occasion.date = _day_after(latest.date)
            else:
                occasion.date, occasion.end_date = _bounds(mention.earliest, mention.latest)
            _settle_day_of_visit(telling, occasion)
            if not occasion.background:
                last[occasion.status] = latest = occasion

    # ---- in the report -------------------------------------------------------------------------------------------

    def _mention_of(self, telling: Telling, occasion: Occasion) -> DateMention | None:
        """The date nearest to the report of an occasion."""
        best: tuple[int, DateMention] | None = None
        published = telling.story.document.published
        for number in occasion.sentences:
            sentence = telling.story.sentence(number)
            moved = self._moved.search(sentence.codes) if occasion.status != "held" else None
            if moved is not None:
                fixed: DateMention = sentence.values[moved.start("day")]
                return fixed
            for i in self._dates_in(sentence):
                mention: DateMention = sentence.values[i]
                if _contradicts(occasion, mention, published):
                    continue
                cost = self._nearness.distance(telling, number, occasion, i, i + 1)
                cost += 0 if mention.is_days else _VAGUE_COST
                cost += _DATELINE_COST if self._in_dateline(sentence.codes, i) else 0
                if cost < FARTHEST and (best is None or cost < best[0]):
                    best = cost, mention
        return best[1] if best else None

    def _dates_in(self, sentence: Layer) -> Iterator[int]:
        """The units of a sentence that are dates of what it tells, not attributes of its nouns."""
        codes = sentence.codes
        for i, code in enumerate(codes):
            if code != self._date:
                continue
            before = codes[i - 1] if i else ""
            if before and before in self._attributing and not (i > 1 and codes[i - 2] in self._day_parts):
                continue
            if before == self._the and codes[i + 1] in self._nouns:
                continue
            if self._is_bound(codes, i):
                continue
            yield i

    def _is_bound(self, codes: str, at: int) -> bool:
        """Whether a date is where a span begins or ends: ``from Monday to Friday``."""
        begins = codes[at + 1 : at + 2] in self._ranging and codes[at + 2 : at + 3] == self._date
        return begins or (codes[max(at - 1, 0) : at] in self._ranging and codes[max(at - 2, 0) : at - 1] == self._date)

    def _in_dateline(self, codes: str, at: int) -> bool:
        if at >= _DATELINE or self._line.isdisjoint(codes[at + 1 : min(at + 5, len(codes) - 2)]):
            return False  # the last two units are the full stop and the break
        return at == 0 or codes[at - 1] not in self._cues

    # ---- elsewhere -----------------------------------------------------------------------------------------------

    def _infer(self, telling: Telling, occasion: Occasion, before: Occasion | None, latest: Occasion | None) -> None:
        """The day of an occasion whose report tells none; ``before`` it was one of its status, ``latest`` any."""
        report = telling.story.text_of(occasion.sentences[0])
        if _RECENTLY.search(report):
            return
        visit = _visit_of(telling, occasion)
        if before is not None and before.date is None:
            before = None
        opening = self._opening_of(telling.story, occasion) or self._holding_of(telling, occasion)
        if latest is not None and latest.date and _NEXT.search(report):
            occasion.date = _day_after(latest.date)
        elif opening is not None:
            occasion.date, occasion.end_date = _bounds(opening.earliest, opening.latest)
        elif occasion.status == "held":
            self._infer_held(telling, occasion, before, visit)
        else:
            self._infer_planned(telling, occasion, before, visit)

    def _opening_of(self, story: Story, occasion: Occasion) -> DateMention | None:
        """The date that the paragraph of a report opened a sentence with: ``On 3 May, she was welcomed. A met her.``

        Where the report was ``later in the day``, a paragraph before it may tell this.
        """
        paragraphs = story.document.paragraphs
        first = occasion.sentences[0]
        later = _LATER.search(story.text_of(first)) is not None
        for number in range(first - 1, max(first - _FAR_BACK, 0) - 1, -1):
            if paragraphs[number] != paragraphs[first] and not later:
                return None
            sentence = story.sentence(number)
            at = next((i for i in self._dates_in(sentence) if i < _OPENING), None)
            if at is not None and not self._in_dateline(sentence.codes, at):
                mention: DateMention = sentence.values[at]
                named = mention.is_days and mention.rule != "date.same-day"
                fitting = named and not _contradicts(occasion, mention, story.document.published)
                return mention if fitting else None
        return None

    def _holding_of(self, telling: Telling, occasion: Occasion) -> DateMention | None:
        """The date on which what is told beside a report was held: ``It was held on 3 May. A and B led it.``

        After the report only what the text spoke of counts: ``The meeting took place on 3 May.``
        """
        published = telling.story.document.published
        for number in telling.told[occasion]:
            if number in telling.triggers:
                continue
            sentence = telling.story.sentence(number)
            for i in self._dates_in(sentence):
                mention: DateMention = sentence.values[i]
                if not mention.is_days or _contradicts(occasion, mention, published):
                    continue
                if number < occasion.sentences[0]:
                    held = not self._holding.isdisjoint(sentence.codes[max(0, i - _HELD_BEFORE) : i])
                else:
                    held = self._is_set(occasion, sentence.codes[:i]) and telling.is_last_before(occasion, number)
                if held:
                    return mention
        return None

    def _is_set(self, occasion: Occasion, before: str) -> bool:
        """Whether what stands before a date says that an encounter already spoken of took place."""
        patterns = (self._setting, self._gathering) if occasion.kind == "summit" else (self._setting,)
        held = (m for pattern in patterns for m in pattern.finditer(before))
        return any(not self._holding.isdisjoint(m.group()) for m in held)

    def _infer_held(self, telling: Telling, occasion: Occasion, before: Occasion | None, visit: Visit | None) -> None:
        story = telling.story
        published = story.document.published
        if before is not None and before.date and (published is None or abs(published - before.date) <= _FRESH):
            occasion.date, occasion.end_date = before.date, before.end_date
        elif visit is not None and (visit.past or _is_over(visit, occasion, published)):
            occasion.date, occasion.end_date = _bounds(visit.start, visit.end)
        elif not any(
            fits(occasion, v) and ((v.past and v.start is None) or self._is_vague(story, v)) for v in telling.visits
        ):
            occasion.date = self._lead_day(telling, occasion)
            if occasion.date is None and visit is not None and visit.end and (not published or visit.end <= published):
                occasion.date, occasion.end_date = _bounds(visit.start, visit.end)
            occasion.date = occasion.date or published

    def _is_vague(self, story: Story, visit: Visit) -> bool:
        """Whether a visit was on some days of a week, or of late: ``This week she was in Norland on a visit``."""
        if visit.start is None and any(_RECENTLY.search(story.text_of(number)) for number in visit.sentences):
            return True
        sentences = map(story.sentence, dict.fromkeys(visit.sentences))
        grains = [v.grain for s in sentences for v, code in zip(s.values, s.codes, strict=True) if code == self._date]
        return visit.start is None and grains == ["week"]

    def _infer_planned(
        self, telling: Telling, occasion: Occasion, before: Occasion | None, visit: Visit | None
    ) -> None:
        story = telling.story
        paragraphs = story.document.paragraphs
        if before is not None and paragraphs[before.sentences[-1]] == paragraphs[occasion.sentences[0]]:
            occasion.date, occasion.end_date = before.date, before.end_date
        elif visit is not None:
            occasion.date, occasion.end_date = _bounds(visit.start, visit.end)
        else:
            occasion.date = self._lead_day(telling, occasion)
            if occasion.date is None and _LATER.search(story.text_of(occasion.sentences[-1])):
                occasion.date = story.document.published

    def _lead_day(self, telling: Telling, occasion: Occasion) -> dt.date | None:
        """The day that the first sentences speak of: shortly before the publication, or to come for what is planned.

        That of another encounter reported after it is not meant.
        """
        story = telling.story
        published = story.document.published
        if published is None:
            return None
        for number in range(min(_LEAD, len(story.sentences))):
            sentence = story.sentence(number)
            if occasion.status != "held" and self._future.isdisjoint(sentence.codes):
                continue
            if number > occasion.sentences[0] and number in telling.triggers and number not in occasion.sentences:
                continue
            for i in self._dates_in(sentence):
                mention: DateMention = sentence.values[i]
                if not mention.is_day or mention.earliest is None or self._in_dateline(sentence.codes, i):
                    continue
                ago = published - mention.earliest
                if (dt.timedelta(0) <= ago <= _FRESH) if occasion.status == "held" else ago <= dt.timedelta(0):
                    return mention.earliest
        return None


def _settle_day_of_visit(telling: Telling, occasion: Occasion) -> None:
    """The one day that a report tells of a visit whose bounds an occasion has."""
    if occasion.date is None or occasion.end_date is None:
        return
    day = _DAY_OF_VISIT.search(telling.story.text_of(occasion.sentences[0]))
    if day is None:
        return
    stay = occasion.end_date - occasion.date
    later = stay if day["last"] else min(stay, dt.timedelta(1 if day["second"] else 2 if day["third"] else 0))
    occasion.date += later
    occasion.end_date = None


def _day_after(day: dt.date) -> dt.date | None:
    """The next day, ``None`` at the end of the calendar."""
    return day + dt.timedelta(1) if day < dt.date.max else None


def _bounds(start: dt.date | None, end: dt.date | None) -> tuple[dt.date | None, dt.date | None]:
    """``date`` and ``end_date`` of a span of days; a single day has no end."""
    return start, end if end != start else None


def _visit_of(telling: Telling, occasion: Occasion) -> Visit | None:
    """The visit with known days that an occasion was part of: of several the one told last before it."""
    number = occasion.sentences[0]
    published = telling.story.document.published
    known = [v for v in telling.visits if v.start and v.end and not v.tour and fits(occasion, v)]
    if occasion.status != "held" and published is not None:
        known = [v for v in known if v.end and v.end >= published]
    return max(known, key=lambda v: max((n for n in v.sentences if n <= number), default=-1), default=None)


def _is_over(visit: Visit, occasion: Occasion, published: dt.date | None) -> bool:
    """Whether an occasion was in the country of a visit that had ended before the publication."""
    here = occasion.country is not None and occasion.country == visit.country
    return here and visit.end is not None and published is not None and visit.end < published


def _contradicts(occasion: Occasion, mention: DateMention, published: dt.date | None) -> bool:
    """Whether a date cannot be that of an occasion: to come for one that was held, or past for a planned one."""
    if published is None or mention.earliest is None or mention.latest is None:
        return False
    return mention.earliest > published if occasion.status == "held" else mention.latest < published
