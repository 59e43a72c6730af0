"""The data of the page of many releases: what its timeline, table, matrix and network show."""

from __future__ import annotations

from collections import Counter
from itertools import combinations
from typing import Any

from diplomex.country_codes import country_name
from diplomex.export.html.layout import positions
from diplomex.export.html.views import headline, words
from diplomex.records import Extraction, ParticipantKind

#: So many people at most stand in the picture of who met whom: those who met most often.
MOST_PEOPLE = 70


def _most(weights: Counter[tuple[str, str]], degree: Counter[str]) -> set[str]:
    """Those who met most often, pair by pair, so that nobody is drawn without whom they met."""
    most: set[str] = set()
    for (a, b), _ in sorted(weights.items(), key=lambda kv: (-kv[1], -degree[kv[0][0]] - degree[kv[0][1]], kv[0])):
        if len(most | {a, b}) <= MOST_PEOPLE:
            most |= {a, b}
    return most


class Index:
    """Collects, release by release, what the overview needs; texts are not kept."""

    def __init__(self) -> None:
        self._releases: list[dict[str, Any]] = []
        self._meetings: list[dict[str, Any]] = []
        self._people: dict[str, dict[str, Any]] = {}
        self._countries: set[str] = set()

    def add(self, extraction: Extraction, *, has_page: bool) -> None:
        """Take note of a release."""
        release = len(self._releases)
        self._releases.append(
            {
                "id": extraction.id,
                "title": headline(extraction),
                "date": extraction.published.isoformat() if extraction.published else None,
                "country": extraction.publisher_country,
                "page": has_page,
            }
        )
        self._note_country(extraction.publisher_country)
        for meeting in extraction.meetings:
            if meeting.background:
                continue
            who = []
            for a in meeting.participants:
                p = a.participant
                name = p.name or p.title or p.kind.value
                self._note_country(p.country)
                named = p.key if p.kind is ParticipantKind.PERSON else None
                if named:
                    person = self._people.setdefault(named, {"name": name, "country": p.country, "title": p.title})
                    person["title"] = person["title"] or p.title
                who.append(
                    {
                        "key": named or None,
                        "name": name,
                        "title": p.title if p.name else None,
                        "country": p.country,
                        "side": p.country or p.affiliation,
                        "role": a.role.value,
                    }
                )
            self._note_country(meeting.country)
            self._meetings.append(
                {
                    "release": release,
                    "date": meeting.date.isoformat() if meeting.date else None,
                    "end": meeting.end_date.isoformat() if meeting.end_date else None,
                    "kind": meeting.kind.value,
                    "form": words(meeting.form),
                    "status": meeting.status.value,
                    "venue": meeting.venue,
                    "city": meeting.city,
                    "country": meeting.country,
                    "visit": meeting.visit,
                    "who": who,
                    "topics": list(meeting.topics),
                }
            )

    def _note_country(self, code: str | None) -> None:
        if code:
            self._countries.add(code)

    def _network(self) -> dict[str, Any]:
        degree: Counter[str] = Counter()
        weights: Counter[tuple[str, str]] = Counter()
        for meeting in self._meetings:
            keys = sorted({w["key"] for w in meeting["who"] if w["key"]})
            if meeting["status"] == "cancelled" or len(keys) < 2:
                continue
            degree.update(keys)
            weights.update(combinations(keys, 2))
        shown = sorted(_most(weights, degree), key=lambda key: (-degree[key], key))
        number = {key: i for i, key in enumerate(shown)}
        edges = [(number[a], number[b], w) for (a, b), w in sorted(weights.items()) if a in number and b in number]
        places = positions(len(shown), edges, groups=[self._people[k]["country"] or "" for k in shown])
        return {
            "people": [
                {"key": key, **self._people[key], "meetings": degree[key], "x": x, "y": y}
                for key, (x, y) in zip(shown, places, strict=True)
            ],
            "edges": edges,
            "left_out": len(degree) - len(shown),
        }

    def data(self) -> dict[str, Any]:
        """Everything that the page's script reads, as plain JSON values."""
        return {
            "releases": self._releases,
            "meetings": self._meetings,
            "network": self._network(),
            "countries": {code: country_name(code) for code in sorted(self._countries)},
            "people": len(self._people),
        }
