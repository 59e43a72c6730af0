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


def by_kind(rules: Iterable[Rule]) -> Mapping[RuleKind, Sequence[Rule]]:
    """The rules of each kind, in the order given."""
    sorted_rules: dict[RuleKind, list[Rule]] = {kind: [] for kind in RuleKind}
    for rule in rules:
        sorted_rules[rule.kind].append(rule)
    return sorted_rules
