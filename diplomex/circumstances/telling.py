"""Telling: what the steps that settle circumstances read of a story, and how near things in a sentence are."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property
from typing import Any

import attrs

from ..merging import Occasion
from ..patterns import Alphabet, Layer
from ..rules.visits import Visit
from ..story import Story

#: Where there is no talk of a place, and no visit.
CALLS = frozenset({"phone_call", "video_call"})
#: What is as far as this from a report is not of it, in units of distance.
FARTHEST = 50

_CLAUSE_COST = 25
_CLOSED = 25  # how much less a relative clause counts that a comma closes
_OTHERS_COST = 60


@attrs.frozen(eq=False, slots=False)
class Telling:
    """A story with its occasions: the sentences that tell of each, where encounters are reported, and the visits.

    ``triggers`` has for each sentence with a report the units at which encounters are reported, ``places`` what
    was found in each that was read for places.
    """

    story: Story
    told: Mapping[Occasion, Sequence[int]]
    visits: Sequence[Visit]
    triggers: Mapping[int, Sequence[int]]
    places: dict[int, Sequence[Any]] = attrs.field(init=False, factory=dict)

    @classmethod
    def of(cls, story: Story, told: Mapping[Occasion, Sequence[int]], visits: Sequence[Visit]) -> Telling:
        """The telling of a story."""
        triggers: dict[int, list[int]] = {}
        for occasion in told:
            for number in occasion.sentences:
                triggers.setdefault(number, []).extend(_positions(story.sentence(number), occasion))
        return cls(story, told, visits, triggers)

    def is_last_before(self, occasion: Occasion, number: int) -> bool:
        """Whether no encounter in person was reported between an occasion and a sentence that tells of both."""
        end = self.story.sentence(number).firsts[-1]
        last = _last_mention(occasion, end)
        return all(last >= _last_mention(other, end) for other in self._in_person.get(number, ()))

    @cached_property
    def _in_person(self) -> dict[int, list[Occasion]]:
        """For each sentence the encounters in person that it tells of, background aside."""
        owners: dict[int, list[Occasion]] = {}
        for occasion, numbers in self.told.items():
            if occasion.kind not in CALLS and not occasion.background:
                for number in numbers:
                    owners.setdefault(number, []).append(occasion)
        return owners


def _last_mention(occasion: Occasion, end: int) -> int:
    """Where an occasion was last reported before a token; -1 where nowhere."""
    at = bisect_left(occasion.mentions, (end,))
    return occasion.mentions[at - 1][0] if at else -1


def _positions(sentence: Layer, occasion: Occasion) -> Iterator[int]:
    """The units of a sentence at which words report an occasion."""
    mentions = occasion.mentions  # in the order of the text
    for at in range(bisect_left(mentions, (sentence.firsts[0],)), len(mentions)):
        first = mentions[at][0]
        if first > sentence.firsts[-1]:
            break
        yield bisect_right(sentence.firsts, first) - 1


def fits(occasion: Occasion, visit: Visit) -> bool:
    """Whether an occasion may have been during a visit."""
    if occasion.kind in CALLS or occasion.background:
        return False
    if occasion.country and visit.country and occasion.country != visit.country:
        return False
    visitor = visit.visitor
    if visitor is None or visitor in occasion.roles:
        return True
    nation = visitor.country
    return nation not in (None, visit.country, occasion.country) and any(e.country == nation for e in occasion.roles)


class Nearness:
    """Measures how far a date or a place in a sentence is from the words that report an occasion."""

    def __init__(self, alphabet: Alphabet) -> None:
        codes = alphabet.codes
        words = alphabet.phrasebook.words
        self._relatives = frozenset(codes(*words["relative"].split()))
        self._gatherings = frozenset(codes(*words["gatherings"].split()))
        self._clauses = self._relatives | self._gatherings | frozenset(codes(*words["clause"].split()))
        self._goals = frozenset(codes(*words["goal"].split()))
        self._sideline = frozenset(codes(*words["sideline"].split()))
        self._discussing = frozenset(codes("discussed", "discuss", "discussing", "reviewed", "touched"))
        self._people = frozenset(codes("PERSON", "OFFICE", "GROUP"))
        self._joints = frozenset(codes(",", ";", "and", "but"))
        self._comma = codes(",")
        self._about = alphabet.compile(
            "on (?!$|the? (PERSON|GROUP|OFFICE|@sideline|DATE|occasion)|a|an|his|her|their|its)"
        )

    def distance(self, telling: Telling, number: int, occasion: Occasion, begin: int, end: int) -> int:
        """How far the units ``begin`` to ``end`` of a sentence are from the report of an occasion in it.

        Units count one each; clauses and the reports of other encounters between count much.
        """
        sentence = telling.story.sentence(number)
        triggers = telling.triggers[number]
        best = 10 * FARTHEST
        for trigger in _positions(sentence, occasion):
            ahead = end <= trigger
            between = sentence.codes[end:trigger] if ahead else sentence.codes[trigger + 1 : begin]
            cost = self._before(occasion, between) if ahead else self._after(occasion, between)
            if ahead and between.startswith(self._comma) and self._is_in_clause(sentence.codes[:begin]):
                cost += _CLAUSE_COST
            if not ahead and self._is_discussed(sentence.codes[trigger:begin]):
                cost += _OTHERS_COST
            if not self._sideline.isdisjoint(between):
                cost -= _CLAUSE_COST
            if any(begin > t for t in triggers) and self._is_others(sentence.codes, trigger, begin, end, triggers):
                cost += _OTHERS_COST
            best = min(best, cost)
        return best

    def _is_in_clause(self, stretch: str) -> bool:
        """Whether a stretch ends in a relative clause between commas: ``A, who took office on 3 May, met B``."""
        clause = stretch[stretch.rfind(self._comma) + 1 :]
        return len(clause) < len(stretch) and clause[:1] != "" and clause[0] in self._relatives

    def _is_discussed(self, stretch: str) -> bool:
        """Whether what comes after a stretch is talked of: after ``discussed``, with no people named since."""
        last = next((i for i in range(len(stretch) - 1, -1, -1) if stretch[i] in self._discussing), None)
        return last is not None and self._people.isdisjoint(stretch[last:])

    def _before(self, occasion: Occasion, between: str) -> int:
        return len(between) + _CLAUSE_COST * self._count(occasion, between, self._clauses - self._goals)

    def _after(self, occasion: Occasion, between: str) -> int:
        cost = len(between) + _CLAUSE_COST * self._count(occasion, between, self._clauses)
        if self._comma in between[1:]:
            cost -= _CLOSED * sum(code in self._relatives for code in between[: between.rindex(self._comma)])
        return cost + _CLAUSE_COST * sum(1 for _ in self._about.finditer(between))

    def _count(self, occasion: Occasion, between: str, clauses: frozenset[str]) -> int:
        if occasion.form == "session" or occasion.kind == "summit":
            clauses -= self._gatherings
        return sum(code in clauses for code in between)

    def _is_others(self, codes: str, trigger: int, begin: int, end: int, triggers: Sequence[int]) -> bool:
        """Whether another report claims a stretch: the one before it, or the one after it if less is between."""
        before = max((t for t in triggers if t < begin), default=None)
        after = min((t for t in triggers if t >= end), default=None)
        if before is None or after is None:
            return trigger not in (before, after)
        apart = sum(code in self._joints for code in codes[before + 1 : begin])
        ahead = sum(code in self._joints for code in codes[end:after])
        return trigger != (before if apart <= ahead else after)
