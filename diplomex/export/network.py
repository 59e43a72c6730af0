"""Who met whom, as a ``networkx`` graph (extra ``network``) and as GraphML for Gephi."""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import combinations
from pathlib import Path
from typing import TYPE_CHECKING, Any

from diplomex.export.extras import needed
from diplomex.export.files import Staging
from diplomex.export.stream import Stream
from diplomex.records import Attendance, Extraction, Failure, Participant, ParticipantKind, Status

if TYPE_CHECKING:
    import networkx

_NOT_IN_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def to_network(
    extractions: Iterable[Extraction | Failure], *, background: bool = False, planned: bool = False
) -> networkx.MultiGraph[str]:
    """A graph with a node for each person and an edge for each pair of people in each meeting.

    People are joined across releases by ``Participant.key``; offices and groups without a name are left out. An edge
    has the meeting's ``date``, ``kind``, ``status``, ``city``, ``country`` and ``topics``, its ``release`` and number
    there, and both sides with their roles: ``first``, ``first_role``, ``second``, ``second_role``. Meetings that are
    only recalled are left out unless ``background``, announced and cancelled ones unless ``planned``.

    >>> from diplomex.records import Attendance, Extraction, Meeting, Participant
    >>> a = Participant(name="Emine Kaya", country="TR", key="emine kaya|TR")
    >>> b = Participant(name="Ana Silva", country="PT", key="ana silva|PT")
    >>> met = Meeting(participants=(Attendance(participant=a, role="host"), Attendance(participant=b, role="guest")))
    >>> graph = to_network([Extraction(text="", participants=(a, b), meetings=(met,))])
    >>> sorted(graph.nodes)
    ['ana silva|PT', 'emine kaya|TR']
    >>> [(d["first_role"], d["second_role"]) for _, _, d in graph.edges(data=True)]
    [('host', 'guest')]
    """
    nx = needed("networkx", "network")
    graph = nx.MultiGraph(name="Who met whom")
    for extraction in Stream(extractions):
        for p in extraction.participants:
            if _is_node(p):
                _add_person(graph, p.key, p.name or p.title or p.key, p.country, p.title, p.office)
        for number, meeting in enumerate(extraction.meetings):
            if (meeting.background and not background) or (meeting.status is not Status.HELD and not planned):
                continue
            people: dict[str, Attendance] = {}
            for attendance in meeting.participants:
                if _is_node(attendance.participant):
                    people.setdefault(attendance.participant.key, attendance)
            for (first, a), (second, b) in combinations(people.items(), 2):
                graph.add_edge(
                    first,
                    second,
                    date=meeting.date.isoformat() if meeting.date else None,
                    kind=meeting.kind.value,
                    status=meeting.status.value,
                    first=first,
                    first_role=a.role.value,
                    second=second,
                    second_role=b.role.value,
                    city=meeting.city,
                    country=meeting.country,
                    topics=meeting.topics,
                    release=extraction.id,
                    meeting=number,
                )
    return graph


def _is_node(participant: Participant) -> bool:
    return bool(participant.key) and participant.kind is ParticipantKind.PERSON


def _add_person(graph: Any, key: str, name: str, country: str | None, title: str | None, office: str | None) -> None:
    if key not in graph:
        graph.add_node(key, label=name, country=country, title=title, office=office, releases=0)
    node = graph.nodes[key]
    if len(name) > len(node["label"]):
        node["label"] = name
    node["title"] = node["title"] or title
    node["office"] = node["office"] or office
    node["releases"] += 1


def _plain(value: Any) -> Any:
    """What GraphML can hold: no ``None``, no tuples, no enumerations, no characters that XML lacks."""
    if isinstance(value, tuple):
        value = " | ".join(value)
    return _NOT_IN_XML.sub("\ufffd", str(value)) if isinstance(value, str) else value


def for_graphml(graph: networkx.MultiGraph[str]) -> networkx.MultiGraph[str]:
    """A copy of the graph with attributes that GraphML can hold."""
    nx = needed("networkx", "network")
    copy = nx.MultiGraph(name="Who met whom")
    for node, data in graph.nodes(data=True):
        # pyrefly: ignore[missing-attribute]
        copy.add_node(_plain(node), **{k: _plain(v) for k, v in data.items() if v is not None})
    for a, b, data in graph.edges(data=True):
        copy.add_edge(_plain(a), _plain(b), **{k: _plain(v) for k, v in data.items() if v is not None})
    return copy


def write_graphml(extractions: Iterable[Extraction], path: Path) -> tuple[Path, ...]:
    """Write the graph as GraphML, which Gephi, Cytoscape and yEd open."""
    nx = needed("networkx", "network")
    graph = for_graphml(to_network(extractions))
    with Staging() as staging:
        nx.write_graphml(graph, staging.open(path), named_key_ids=True)
    return (path,)
