"""Scores by hand, and the pairing that they rest on."""

from __future__ import annotations

import itertools
import json
import random
from pathlib import Path
from typing import Any

import pytest

from diplomex.assignment import assign, pair
from diplomex.evaluation import KINDS, evaluate, read_records
from diplomex.evaluation_table import table

Release = dict[str, Any]


def one(kind: str, gold: list[Release], found: list[Release]) -> Any:
    """The scores of one kind for one release."""
    return evaluate([{"id": "r", kind: gold}], [{"id": "r", kind: found}])[kind]


def figures(scores: Any) -> tuple[int, int, int]:
    return scores.true_positives, scores.false_positives, scores.false_negatives


def meeting(*people: str, **fields: Any) -> Release:
    attendees = [{"name": name, "role": role} for name, _, role in (p.partition("/") for p in people)]
    return {"kind": "meeting", "status": "held", "date": "2024-05-05", "participants": attendees, **fields}


@pytest.mark.parametrize(
    ("gold", "found"),
    [
        ("Ana Silva", "SILVA Ana"),
        ("Łukasz Øster", "Lukasz Oster"),
        ("O’Neil, Kim", "Kim O'Neil"),
        ("Jean-Luc Roy", "Jean Luc Roy"),
        ("Straße", "STRASSE"),
    ],
)
def test_names_are_equal_in_any_dress(gold: str, found: str) -> None:
    assert figures(one("participants", [{"name": gold}], [{"name": found}])) == (1, 0, 0)


def test_participants_without_a_name_are_not_counted() -> None:
    assert figures(one("participants", [], [{"name": None, "titles": ["Minister"]}])) == (0, 0, 0)


def test_titles_and_country_of_the_paired() -> None:
    gold = [{"name": "A B", "titles": ["the Minister of Trade", "Senator"], "country": "LV"}]
    found = [{"name": "A B", "titles": ["Minister of Trade"], "country": "KE"}]
    scores = one("participants", gold, found)
    assert scores.fields == {"country": 0.0, "titles": 2 / 3}
    assert {(m.what) for m in scores.mistakes} == {"titles", "country"}


def test_a_name_counts_once() -> None:
    assert figures(one("participants", [{"name": "A B"}], [{"name": "A B"}, {"name": "B A"}])) == (1, 1, 0)


def test_sums_are_values() -> None:
    gold = [{"text": "$5 million", "amount": "5000000", "currency": "USD", "approximate": False, "period": "2023"}]
    found = [{"text": "$ 5 million", "amount": "5000000.00", "currency": "USD", "approximate": True}]
    scores = one("monetary_figures", gold, found)
    assert figures(scores) == (1, 0, 0)
    assert scores.fields == {"approximate": 0.0, "period": 0.0, "text": 1.0}
    assert figures(one("monetary_figures", gold, [{**found[0], "currency": "AUD"}])) == (0, 1, 1)
    assert figures(one("monetary_figures", gold, [{**found[0], "amount_max": "6000000"}])) == (0, 1, 1)


def test_organizations_pair_by_any_name() -> None:
    gold = [{"name": "The Lake Council", "aliases": ["LC"], "kind": "forum"}]
    scores = one("organizations", gold, [{"name": "LC", "kind": "ngo"}])
    assert figures(scores) == (1, 0, 0)
    assert scores.fields == {"kind": 0.0, "name": 0.0}


def test_meetings_pair_when_half_of_the_people_are_shared() -> None:
    gold = [meeting("A B/host", "C D/guest", "E F")]
    assert figures(one("meetings", gold, [meeting("A B/host", "C D/host")])) == (1, 0, 0)
    assert figures(one("meetings", gold, [meeting("A B")])) == (0, 1, 1), "one of several is not enough"
    assert figures(one("meetings", gold, [meeting("A B", "X Y", "Z W")])) == (0, 1, 1)
    assert figures(one("meetings", gold, [meeting("A B", "C D", status="planned")])) == (0, 1, 1)
    assert one("meetings", gold, [meeting("A B/host", "C D/host")]).fields["roles"] == 0.5


def test_unnamed_attendees_pair_by_their_titles() -> None:
    def with_title(title: str) -> Release:
        return meeting("A B", participants=[{"name": "A B"}, {"name": None, "title": title}])

    gold = [with_title("Prime Minister of Vietnam")]
    assert figures(one("meetings", gold, [with_title("Vietnam Prime Minister")])) == (1, 0, 0)
    strict = evaluate([{"id": "r", "meetings": gold}], [{"id": "r", "meetings": [with_title("envoy")]}])
    assert figures(strict["meetings"]) == (0, 1, 1)


def test_strict_meetings_agree_in_people_date_and_kind() -> None:
    for change, exact in (({}, 1), ({"date": None}, 0), ({"kind": "summit"}, 0), ({"city": "Riga"}, 1)):
        both = evaluate(
            [{"id": "r", "meetings": [meeting("A B", "C D")]}],
            [{"id": "r", "meetings": [meeting("A B", "C D", **change)]}],
        )
        assert figures(both["meetings"]) == (1, 0, 0)
        assert figures(both["meetings_strict"]) == (exact, 1 - exact, 1 - exact)


def test_background_is_neither_required_nor_punished() -> None:
    gold = [meeting("A B", "C D", background=True)]
    assert figures(one("meetings", gold, [])) == (0, 0, 0)
    assert figures(one("meetings", gold, [meeting("A B", "C D", date=None)])) == (0, 0, 0)
    assert figures(one("meetings", [], [meeting("A B", "C D", background=True)])) == (0, 0, 0)
    nobody = [meeting(background=True, city="Riga", date=None)]
    assert figures(one("meetings", nobody, [meeting("A B", "C D", city="riga")])) == (0, 0, 0)


def test_a_missing_release_is_empty() -> None:
    scores = evaluate([{"id": "r", "participants": [{"name": "A B"}]}], [{"id": "other"}])
    assert figures(scores["participants"]) == (0, 0, 1)
    assert scores["participants"].f1 == 0.0


def test_records_are_counted_by_rule() -> None:
    found = [
        {"name": "A B", "rule": "person.x"},
        {"name": "X Y", "rule": "person.x"},
        {"name": "Z", "rule": "person.y"},
    ]
    scores = one("participants", [{"name": "A B"}], found)
    assert scores.by_rule == {"person.x": (1, 1), "person.y": (0, 1)}
    assert "person.x" in table({"participants": scores}, 1, by_rule=True, errors=2)


def test_the_table_has_all_kinds() -> None:
    shown = table(evaluate([], []), 0)
    assert all(kind in shown for kind in KINDS)


def test_the_assignment_is_the_best() -> None:
    dice = random.Random(7)
    for _ in range(300):
        rows, columns = dice.randint(1, 5), dice.randint(1, 5)
        weights = [[float(dice.choice((0, 0, 1, 2, 3))) for _ in range(columns)] for _ in range(rows)]
        total = sum(weights[i][j] for i, j in assign(weights))
        short, long = sorted((rows, columns))
        best = max(
            sum((weights[i][j] if rows <= columns else weights[j][i]) for i, j in enumerate(chosen))
            for chosen in itertools.permutations(range(long), short)
        )
        assert total == best


def test_pairs_are_as_many_as_can_be() -> None:
    weights = {("a", "x"): 9.0, ("a", "y"): 1.0, ("b", "x"): 1.0}
    pairs, missed, extra = pair(["a", "b"], ["x", "y"], lambda g, f: weights.get((g, f), 0.0))
    assert (pairs, missed, extra) == ([("a", "y"), ("b", "x")], [], [])


@pytest.mark.parametrize(
    ("line", "message"),
    [
        (b"{", "line 2: Expecting property name"),
        (b'{"text": "x"}', "line 2: no release: write one JSON object with an 'id' a line"),
        (b'{"id": "a"}', "line 2: the id 'a' stands here for the second time"),
        (b'{"id": "b", "meetings": {}}', "line 2: meetings is no list of objects"),
        (
            b'{"id": "b", "meetings": [{"participants": [5]}]}',
            r"line 2: meetings\[0\]\.participants is no list of objects",
        ),
        (b'{"id": "b", "participants": [{"name": 5}]}', r"line 2: participants\[0\]\.name is no text"),
        (
            b'{"id": "b", "participants": [{"name": "A", "titles": "x"}]}',
            r"participants\[0\]\.titles is no list of texts",
        ),
        (b"\xff", "line 2: 'utf-8' codec"),
        (b"[" * 100_000, "line 2: nested too deeply"),
    ],
)
def test_gold_that_cannot_be_read_names_its_line(tmp_path: Path, line: bytes, message: str) -> None:
    path = tmp_path / "gold.jsonl"
    path.write_bytes(b'\xef\xbb\xbf{"id": "a"}\n' + line + b"\n")
    with pytest.raises(ValueError, match=message):
        read_records(path)


def test_gold_is_read(tmp_path: Path) -> None:
    path = tmp_path / "gold.jsonl"
    path.write_text(json.dumps({"id": "a", "participants": [{"name": "Ž"}]}) + "\n\n", encoding="utf-8")
    assert read_records(path) == [{"id": "a", "participants": [{"name": "Ž"}]}]
