"""Who was at home: host and guest where the frames tell neither."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence, Set

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

        On the sidelines of something, also where only the headline or another occasion in the same city tells of it,
        nobody is.
        """
        neutral: set[Occasion] = set()
        received: dict[tuple[str, dt.date | None], set[Entity]] = {}
        aside = self._is_aside(telling, [0])
        for occasion in telling.told:
            stay = received.setdefault((occasion.status, occasion.date), set())
            if (
                (aside and occasion.venue is None)
                or self._is_aside(telling, occasion.sentences)
                or carried.get(occasion) in neutral
            ):
                neutral.add(occasion)
            elif occasion.kind not in CALLS and not occasion.background:
                if set(occasion.roles.values()) == {"participant"}:
                    _settle(telling, occasion, stay)
                stay.update(_received_at_home(telling, occasion))

    def _is_aside(self, telling: Telling, sentences: Sequence[int]) -> bool:
        return any(not self._sideline.isdisjoint(telling.story.sentence(number).codes) for number in sentences)


def _settle(telling: Telling, occasion: Occasion, stay: Set[Entity]) -> None:
    """Tell host and guest; ``stay`` are the foreigners who were received that day."""
    sides = _by_visit(telling, occasion) or _by_place(telling, occasion) or _by_stay(telling, occasion, stay)
    if sides is not None:
        occasion.roles[sides[0]], occasion.roles[sides[1]] = "guest", "host"
    elif (host := _host_of_a_speaker(telling, occasion)) is not None:
        occasion.roles[host] = "host"


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


def _received_at_home(telling: Telling, occasion: Occasion) -> Iterator[Entity]:
    """Foreigners whom somebody at home received."""
    home = telling.story.home
    if home is not None and any(e.country == home and role == "host" for e, role in occasion.roles.items()):
        yield from (e for e, role in occasion.roles.items() if role == "guest" and e.country not in (None, home))


def _by_stay(telling: Telling, occasion: Occasion, stay: Set[Entity]) -> tuple[Entity, Entity] | None:
    """Guest and host where one of those received at home that day meets another one at home."""
    home = telling.story.home
    guest = next((e for e in occasion.roles if e in stay), None)
    host = next((e for e in occasion.roles if e.country == home), None)
    return (guest, host) if guest is not None and host is not None and occasion.country in (None, home) else None


def _host_of_a_speaker(telling: Telling, occasion: Occasion) -> Entity | None:
    """Whom a speaker who is never named (``I will meet …``) meets alone in that one's own state."""
    home, place = telling.story.home, occasion.country
    if home is None or place in (None, home) or len(occasion.roles) != 1:
        return None
    return next((e for e in occasion.roles if e.country == place), None)
