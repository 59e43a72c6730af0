"""Rule objects: one rule, whole, in one place.

A rule carries what triggers it, its pattern, what it produces, and texts that prove it: ``examples`` with the fields
that must come out and ``counterexamples`` where it must stay silent. It holds no code, so it can be written in TOML and
sent to a worker process.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import Any

import attrs


class RuleKind(StrEnum):
    """What a rule finds. ``frame`` rules match sentence skeletons; the others match text or token classes."""

    DATE = "date"
    MONEY = "money"
    ORGANIZATION = "organization"
    PERSON = "person"
    TITLE = "title"
    PLACE = "place"
    FRAME = "frame"
    TOPIC = "topic"


def _frozen_mapping(value: Mapping[str, Any]) -> Mapping[str, Any]:
    return MappingProxyType(dict(value))


@attrs.frozen(kw_only=True)
class Example:
    """A text and the fields of the record that the rule must make of it."""

    text: str
    expected: Mapping[str, Any] = attrs.field(converter=_frozen_mapping)

    def __getstate__(self) -> tuple[str, dict[str, Any]]:
        return self.text, dict(self.expected)

    def __setstate__(self, state: tuple[str, dict[str, Any]]) -> None:
        object.__setattr__(self, "text", state[0])
        object.__setattr__(self, "expected", MappingProxyType(state[1]))


@attrs.frozen(kw_only=True)
class Rule:
    """A rule of the cascade.

    ``triggers`` are lower-case words or signs of which one must stand in the text (or sentence) before the pattern is
    tried at all; ``pattern`` is a verbose ``regex`` pattern with named groups (of text), or a pattern over a skeleton
    (see :mod:`diplomex.patterns`); ``produces`` maps a record's field to the name of a group, or to ``=constant``.
    """

    id: str
    kind: RuleKind = attrs.field(converter=RuleKind)
    pattern: str
    triggers: tuple[str, ...] = attrs.field(default=(), converter=tuple)
    produces: Mapping[str, str] = attrs.field(factory=dict, converter=_frozen_mapping)
    examples: tuple[Example, ...] = attrs.field(default=(), converter=tuple)
    counterexamples: tuple[str, ...] = attrs.field(default=(), converter=tuple)
    about: str = ""

    def __getstate__(self) -> dict[str, Any]:
        state = {a.name: getattr(self, a.name) for a in attrs.fields(type(self))}
        state["produces"] = dict(self.produces)
        return state

    def __setstate__(self, state: dict[str, Any]) -> None:
        state["produces"] = MappingProxyType(state["produces"])
        for name, value in state.items():
            object.__setattr__(self, name, value)


def example(text: str, /, **expected: Any) -> Example:
    """An example, shorter to write: ``example("on 5 May 2024", value="2024-05-05")``."""
    return Example(text=text, expected=expected)


def unique(rules: Iterable[Rule]) -> tuple[Rule, ...]:
    """The rules as a tuple, after a check that no two share an id."""
    rules = tuple(rules)
    seen: set[str] = set()
    for rule in rules:
        if rule.id in seen:
            raise ValueError(f"two rules have the id {rule.id!r}: give each its own")
        seen.add(rule.id)
    return rules
