"""Who met whom as a graph."""

from __future__ import annotations

from pathlib import Path

import attrs
import pytest

from diplomex.export import to_network, write
from diplomex.records import Failure

from . import samples

nx = pytest.importorskip("networkx", reason="the extra 'network' is not installed")

SAMPLES = samples.all_samples()


def test_people_are_joined_across_releases() -> None:
    graph = to_network([*SAMPLES, Failure(id="x", error="y")])
    assert graph.nodes["nino kvaratskhelia|GE"] == {
        "label": "Nino Kvaratskhelia",
        "country": "GE",
        "title": "President of Georgia",
        "office": "head_of_state",
        "releases": 2,
    }
    assert set(graph.neighbors("nino kvaratskhelia|GE")) == {
        "andris ozolins|LV",
        "levan beridze|GE",
        "grace wanjiru|KE",
    }


def test_edges_have_dates_kinds_and_roles() -> None:
    graph = to_network([samples.visit()])
    (edge,) = graph.get_edge_data("nino kvaratskhelia|GE", "andris ozolins|LV").values()
    assert edge == {
        "date": "2024-03-14",
        "kind": "meeting",
        "status": "held",
        "first": "nino kvaratskhelia|GE",
        "first_role": "host",
        "second": "andris ozolins|LV",
        "second_role": "guest",
        "city": "Tbilisi",
        "country": "GE",
        "topics": ("transport", "energy security", "cooperation within the Council of Europe"),
        "release": "ge-president-0314",
        "meeting": 0,
    }


def test_recalled_and_planned_meetings_on_request() -> None:
    pair = ("catalina rojas urrutia|CL", "budi santoso|ID")
    assert to_network([samples.call()]).number_of_edges(*pair) == 1
    assert to_network([samples.call()], planned=True).number_of_edges(*pair) == 2
    assert to_network([samples.visit()], background=True).number_of_edges() == 4


def test_two_meetings_are_two_edges() -> None:
    again = attrs.evolve(samples.visit(), id="again")
    assert to_network([samples.visit(), again]).number_of_edges("nino kvaratskhelia|GE", "andris ozolins|LV") == 2


def test_graphml_reads_back(tmp_path: Path) -> None:
    path = tmp_path / "out.graphml"
    write(SAMPLES, path)
    graph = nx.read_graphml(path, force_multigraph=True)
    assert graph.number_of_edges() == to_network(SAMPLES).number_of_edges()
    edges = graph.get_edge_data("nino kvaratskhelia|GE", "andris ozolins|LV").values()
    assert [e["first_role"] for e in edges] == ["host"]
    assert graph.nodes["nino kvaratskhelia|GE"]["releases"] == 2


def test_graphml_of_hostile_names(tmp_path: Path) -> None:
    person = attrs.evolve(samples.hostile().participants[0], name="a\x00b\ud800<x>&\ufffe", key="k\x01")
    odd = attrs.evolve(samples.hostile(), participants=(person,), meetings=())
    write([odd], tmp_path / "out.graphml")
    graph = nx.read_graphml(tmp_path / "out.graphml")
    assert graph.nodes["k\ufffd"]["label"] == "a\ufffdb\ufffd<x>&\ufffd"
