"""Circumstances: when and where an occasion was, on what kind of visit, and who was at home there."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from ..lexicon import Lexicon
from ..merging import Occasion
from ..patterns import Alphabet
from ..rules.visits import Visit, VisitRules
from ..story import Story
from .roles import HomeRules
from .telling import CALLS, Nearness, Telling, fits
from .when import Days
from .where import Whereabouts

__all__ = ["CircumstanceRules"]


class CircumstanceRules:
    """Fills in the date, place, visit and, by these, the roles of occasions."""

    def __init__(self, alphabet: Alphabet, lexicon: Lexicon) -> None:
        nearness = Nearness(alphabet)
        self._visits = VisitRules(alphabet)
        self._where = Whereabouts(alphabet, lexicon, nearness)
        self._when = Days(alphabet, nearness)
        self._roles = HomeRules(alphabet)

    def settle(self, story: Story, told: Mapping[Occasion, Sequence[int]]) -> None:
        """Fill in the circumstances of each occasion; ``told`` has the sentences that tell of it."""
        if not told:
            return
        telling = Telling.of(story, told, self._visits.find(story))
        for occasion in told:
            self._where.settle(telling, occasion)
        for occasion in told:
            _settle_visit(telling, occasion)
        self._when.settle(telling)
        carried = self._where.carry(telling)
        for occasion in told:
            self._where.settle_country(telling, occasion)
        self._roles.assign(telling, carried)


def _settle_visit(telling: Telling, occasion: Occasion) -> None:
    """Give an occasion the visit during which it was: one told beside it before others."""
    told = telling.told[occasion]
    fitting = sorted((v for v in telling.visits if fits(occasion, v)), key=lambda v: set(v.sentences).isdisjoint(told))
    visit = next((v for v in fitting if v.kind), None)
    if visit is not None:
        occasion.visit = visit.kind
        if occasion.country is None and not visit.tour:
            occasion.country = visit.country
        if occasion.city is None and visit.city and occasion.country == visit.country:
            occasion.city = visit.city
    own = [v for v in fitting if v.visitor in occasion.roles and not v.tour]
    if visit is None and occasion.country is None:
        beside = [v for v in own if not set(v.sentences).isdisjoint(told)]
        occasion.country = next((v.country for v in beside or _before(own, telling, occasion)), None)
    if occasion.city is None and occasion.venue is None and occasion.kind not in CALLS:
        reported = set(occasion.sentences)
        during = (v for v in own if v.city and not reported.isdisjoint(v.sentences))
        occasion.city = next((v.city for v in during if v.country == occasion.country), None)


def _before(own: Sequence[Visit], telling: Telling, occasion: Occasion) -> Sequence[Visit]:
    """The visit told before an occasion, where the release tells of visits to that state alone."""
    states = {v.country for v in telling.visits if v.country}
    return [v for v in own if len(states) == 1 and v.country and min(v.sentences) < occasion.sentences[0]]
