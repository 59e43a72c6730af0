"""Every rule proves itself by its own examples and counterexamples.

A rule of the package holds its examples beside its pattern; nothing is repeated here. An example's ``expected`` are
fields of the record that the rule makes, in plain values: texts, numbers as text, and sequences of them; people in a
meeting by name, or by title where they have none.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable
from decimal import Decimal
from functools import cache
from typing import Any

import pytest

import diplomex
from diplomex import Extractor, Meeting, Participant, Rule, RuleKind

PUBLISHED = dt.date(2024, 5, 10)
RULES = diplomex.default_rules()

#: Stands before the examples of places and topics, which tell of a meeting and leave open whose.
MEETING = "President Elena Maravic met with Prime Minister Tomas Verhoeven."

Record = Any


def plain(value: Any) -> Any:
    """A field as an example writes it."""
    if isinstance(value, Participant):
        return value.name or value.title
    if isinstance(value, tuple | list):
        return tuple(plain(v) for v in value)
    if isinstance(value, Decimal | dt.date):
        return str(value)
    return str(value) if isinstance(value, str) else value


def field(record: Record, name: str) -> Any:
    """The field of a record that an example names; ``text`` is what its span holds."""
    if name == "text":
        return record.span.text
    if isinstance(record, Meeting) and name == "participants":
        return plain([a.participant for a in record.participants])
    return plain(getattr(record, name))


def agrees(record: Record, expected: Iterable[tuple[str, Any]]) -> bool:
    return all(_same(field(record, name), plain(value)) for name, value in expected)


def _same(found: Any, expected: Any) -> bool:
    return sorted(found) == sorted(expected) if isinstance(expected, tuple) else bool(found == expected)


@cache
def alone(rule: Rule) -> Extractor:
    """An extractor that has of all rules of this kind only this one."""
    return Extractor(rules=[*(r for r in RULES if r.kind is not rule.kind), rule])


def _made_by(extract: Callable[..., Iterable[Record]], rule: Rule, text: str) -> list[Record]:
    return [r for r in extract(text) if r.rule == rule.id]


def _meetings(rule: Rule, text: str) -> list[Record]:
    return list(alone(rule).extract_meetings(text, published=PUBLISHED))


def _after_a_meeting(rule: Rule, text: str) -> list[Record]:
    name = "venue" if rule.kind is RuleKind.PLACE else "topics"
    return [m for m in alone(rule).extract_meetings(f"{MEETING} {text}", published=PUBLISHED) if getattr(m, name)]


def records(rule: Rule, text: str) -> list[Record]:
    """The records that a rule makes of a text."""
    match rule.kind:
        case RuleKind.FRAME:
            return _meetings(rule, text)
        case RuleKind.PLACE | RuleKind.TOPIC:
            return _after_a_meeting(rule, text)
        case RuleKind.DATE:
            return _made_by(diplomex.extract_dates, rule, text)
        case RuleKind.MONEY:
            return _made_by(diplomex.extract_monetary_figures, rule, text)
        case RuleKind.ORGANIZATION:
            return _made_by(diplomex.extract_organizations, rule, text)
        case _:
            return _made_by(diplomex.extract_participants, rule, text)


def cases(rules: Iterable[Rule]) -> list[Any]:
    return [
        pytest.param(rule, case, id=f"{rule.id}-{number}")
        for rule in rules
        for number, case in enumerate(rule.examples, 1)
    ]


def silences(rules: Iterable[Rule]) -> list[Any]:
    return [
        pytest.param(rule, text, id=f"{rule.id}-{number}")
        for rule in rules
        for number, text in enumerate(rule.counterexamples, 1)
    ]


@pytest.mark.parametrize(("rule", "case"), cases(RULES))
def test_a_rule_makes_of_its_example_what_it_says(rule: Rule, case: diplomex.Example) -> None:
    found = records(rule, case.text)
    assert any(agrees(record, case.expected.items()) for record in found), (
        f"{case.text!r}: expected {dict(case.expected)}, found "
        f"{[{name: field(r, name) for name in case.expected} for r in found]}"
    )


@pytest.mark.parametrize(("rule", "text"), silences(RULES))
def test_a_rule_is_silent_where_it_says(rule: Rule, text: str) -> None:
    assert records(rule, text) == []


@pytest.mark.parametrize("kind", sorted({rule.kind for rule in RULES}))
def test_rules_are_proved(kind: RuleKind) -> None:
    """No rule comes without an example."""
    assert [rule.id for rule in RULES if rule.kind is kind and not rule.examples] == []


def test_ids_are_unique_and_begin_with_what_they_find() -> None:
    ids = [rule.id for rule in RULES]
    assert len(set(ids)) == len(ids)
    assert {id.partition(".")[0] for id in ids} <= {"meeting", *RuleKind}
