"""Who was at home: host and guest where the frames tell neither."""

from __future__ import annotations

from collections.abc import Mapping

from ..merging import Occasion
from ..patterns import Alphabet
from ..resolution import Entity
from .telling import CALLS, Telling, fits


class HomeRules:
    """Tells host and guest by the visit and the place of an occasion."""

    def __init__(self, alphabet: Alphabet) -> None:
        self._sideline = frozenset(alphabet.codes(*alphabet.phrasebook.words["sideline"].split()))

    def assign(self, telling: Telling, carried: Mapping[Occasion, Occasion]) -> None:
        """Make host and guest of participants: who is on a visit is guest, who is in the own state host.

        On the sidelines of something, also where only another occasion in the same city tells of it, nobody is.
        """
        neutral: set[Occasion] = set()
        for occasion in telling.told:
            sentences = (telling.story.sentence(number) for number in occasion.sentences)
            if any(not self._sideline.isdisjoint(s.codes) for s in sentences) or carried.get(occasion) in neutral:
                neutral.add(occasion)
            elif occasion.kind in CALLS or occasion.background or set(occasion.roles.values()) != {"participant"}:
                continue
            else:
                sides = _by_visit(telling, occasion) or _by_place(telling, occasion)
                if sides is not None:
                    occasion.roles[sides[0]], occasion.roles[sides[1]] = "guest", "host"


def _by_visit(telling: Telling, occasion: Occasion) -> tuple[Entity, Entity] | None:
    """Guest and host of an occasion during a visit."""
    home = telling.story.home
    for visit in telling.visits:
        guest = visit.visitor
        if guest is None or guest not in occasion.roles or not fits(occasion, visit):
            continue
        place = occasion.country or visit.country or (home if guest.country != home else None)
        others = (e for e in occasion.roles if e is not guest and (e.country is None or e.country != guest.country))
        host = next(others, None)
        if place is not None and place != guest.country and host is not None and host.country in (None, place):
            return guest, host
    return None


def _by_place(telling: Telling, occasion: Occasion) -> tuple[Entity, Entity] | None:
    """Guest and host where the place is the state of one side alone."""
    place, home = occasion.country, telling.story.home
    if place is None:
        return None
    at_home = [e for e in occasion.roles if e.country == place]
    away = [e for e in occasion.roles if e.country != place]
    nations = {e.country for e in away}
    if at_home and away and len(nations - {None}) < 2:
        return next((e for e in away if e.country), away[0]), at_home[0]
    if home and not at_home and nations == {home, None}:
        return next(e for e in away if e.country), next(e for e in away if e.country is None)
    return None
