"""Every rule proves itself by its own examples and counterexamples, which stand beside its pattern."""

from __future__ import annotations

import pytest

from diplomex import Rule, RuleKind, default_rules
from diplomex.proof import agrees, faults, records
from diplomex.rule import example

RULES = default_rules()


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_a_rule_does_what_its_examples_say(rule: Rule) -> None:
    assert list(faults(rule)) == []


@pytest.mark.parametrize("kind", sorted({rule.kind for rule in RULES}))
def test_no_rule_comes_without_an_example(kind: RuleKind) -> None:
    """But for frames that only add to an encounter told before: they make no record of their own."""
    bare = [rule for rule in RULES if rule.kind is kind and not rule.examples]
    assert [rule.id for rule in bare if not {"join", "context", "confirms"} & rule.produces.keys()] == []


def test_ids_are_unique_and_begin_with_what_they_find() -> None:
    ids = [rule.id for rule in RULES]
    assert len(set(ids)) == len(ids)
    assert {id.partition(".")[0] for id in ids} <= {"meeting", *RuleKind}


def rule(pattern: str, **fields: object) -> Rule:
    produces = {"kind": "=ceremony"}
    return Rule(id="mine.toast", kind="frame", pattern=pattern, triggers=["raised"], produces=produces, **fields)  # type: ignore[arg-type]


TOAST = "<a:@people> <trigger:raised> glass with <b:@people>"
TEXT = "President Elena Maravic raised a glass with Prime Minister Tomas Verhoeven."


def test_a_rule_of_a_user_is_proved_too() -> None:
    assert not list(faults(rule(TOAST, examples=[example(TEXT, kind="ceremony")], counterexamples=["They met."])))


def test_what_a_rule_fails_at_is_told() -> None:
    (fault,) = faults(rule(TOAST, examples=[example(TEXT, kind="summit")]))
    assert fault == f"rule 'mine.toast' finds kind 'ceremony', not kind 'summit', in its example {TEXT!r}"
    (fault,) = faults(rule(TOAST, counterexamples=[TEXT]))
    assert fault == f"rule 'mine.toast' is not silent in its counterexample {TEXT!r}"


def test_an_example_tells_its_day() -> None:
    (monday,) = (r for r in RULES if r.id == "date.relative-day")
    (record,) = records(monday, "yesterday", published="2024-05-10")
    assert agrees(record, {"value": "2024-05-09", "text": "yesterday"})
