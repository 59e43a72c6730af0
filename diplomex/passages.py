"""Passages: which sentences of a release tell of which occasion."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from .lazy_regex import lazy_regex
from .merging import Occasion
from .resolution import Entity
from .story import Story

_SUMMARY = lazy_regex(
    r"(?:(?:In|During|At)\s(?:(?:all|the\s(?:cent(?:re|er)|heart))\s(?:of\s)?)?)?"
    r"(?:(?:All\s)?(?:of\s)?(?:These|these)\s(?:\w+\s){0,2}(?:meetings|talks|discussions|engagements|conversations|calls)"
    r"|(?:[Tt]he|[Hh]is|[Hh]er|[Bb]oth)\s(?:\w+\s){0,2}(?:meetings|engagements|calls))\b"
)

_RECENT = 64  # occasions back that a sentence may go on about: time stays linear in a text of thousands


def passages(story: Story, occasions: Sequence[Occasion]) -> dict[Occasion, list[int]]:
    """For each occasion the numbers of the sentences that tell of it, in order.

    A sentence that reports no encounter goes on about the one before it, unless it names people of another one alone,
    or sums up all of them (``These discussions …``). What stands before the first report is about that one; a recalled
    encounter has only the sentences that recall it, which are also about the one before it.
    """
    told: dict[Occasion, list[int]] = {occasion: [] for occasion in occasions}
    reported: dict[int, list[Occasion]] = {}
    for occasion in occasions:
        for number in occasion.sentences:
            reported.setdefault(number, []).append(occasion)
    if not reported:
        return told
    named = _people_by_sentence(story, occasions)
    current = reported[min(reported)]
    before: list[Occasion] = []
    at = 0
    for number in range(len(story.sentences)):
        owners = reported.get(number)
        if owners is None:
            while at < len(occasions) and occasions[at].sentences[0] < number:
                before += [occasions[at]] if not occasions[at].background else []
                at += 1
            del before[:-_RECENT]
            summary = _SUMMARY.match(story.text_of(number))
            owners = list(before) if summary else _continued(current, before, named.get(number))
        else:
            foreground = [o for o in owners if not o.background]
            if not foreground:  # what is recalled in passing is told in a sentence about something else
                owners = [*owners, *(o for o in current if not o.background)]
            current = foreground or current
        for owner in owners:
            told[owner].append(number)
    return told


def _people_by_sentence(story: Story, occasions: Sequence[Occasion]) -> dict[int, set[Entity]]:
    starts = [first for first, _ in story.document.sentences]
    named: dict[int, set[Entity]] = {}
    for entity in {e for occasion in occasions for e in occasion.roles}:
        for first, _ in entity.mentions:
            named.setdefault(bisect_right(starts, first) - 1, set()).add(entity)
    return named


def _continued(current: list[Occasion], before: list[Occasion], named: set[Entity] | None) -> list[Occasion]:
    """The occasions that a sentence without a report goes on about."""
    if not named:
        return current
    fitting = _best(current, named)
    return fitting or _best(before, named)[-1:] or current


def _best(occasions: Sequence[Occasion], named: set[Entity]) -> list[Occasion]:
    shared = [len(named & occasion.roles.keys()) for occasion in occasions]
    most = max(shared, default=0)
    return [o for o, n in zip(occasions, shared, strict=True) if n == most] if most else []
