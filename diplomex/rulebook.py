"""The rules of all steps, by kind."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import cache

from .rule import Rule, RuleKind, unique
from .rules import dates, frames, groups, money, organizations, persons, places, topics


@cache
def default_rules() -> tuple[Rule, ...]:
    """The rules that come with the package, in the order in which they are tried.

    >>> from diplomex import Extractor
    >>> no_topics = Extractor(rules=[rule for rule in default_rules() if rule.kind != "topic"])
    """
    modules = (dates, money, organizations, persons, places, groups, topics)
    return unique([*(rule for module in modules for rule in module.RULES), *frames.FRAMES])


@cache
def own_ids() -> frozenset[str]:
    """The ids of the package's own rules."""
    return frozenset(rule.id for rule in default_rules())


#: The kinds of rule that a step of the cascade reads.
KINDS = (
    RuleKind.DATE,
    RuleKind.MONEY,
    RuleKind.ORGANIZATION,
    RuleKind.PERSON,
    RuleKind.PLACE,
    RuleKind.GROUP,
    RuleKind.FRAME,
    RuleKind.TOPIC,
)


def by_kind(rules: Iterable[Rule]) -> Mapping[RuleKind, Sequence[Rule]]:
    """The rules of each kind, in the order given."""
    sorted_rules: dict[RuleKind, list[Rule]] = {kind: [] for kind in KINDS}
    for rule in rules:
        if rule.kind not in sorted_rules:
            raise ValueError(
                f"rule {rule.id!r}: no step reads rules of the kind {rule.kind}: the kinds are {', '.join(KINDS)}"
            )
        sorted_rules[rule.kind].append(rule)
    return sorted_rules
