"""Rule objects: one rule, whole, in one place.

A rule carries what triggers it, its pattern, what it produces, and texts that prove it: ``examples`` with the fields
that must come out and ``counterexamples`` where it must stay silent. It holds no code, so it can be written in TOML and
sent to a worker process.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

import attrs

if TYPE_CHECKING:
    from pathlib import Path


class RuleKind(StrEnum):
    """What a rule finds. ``frame`` rules match sentence skeletons; the others match text or token classes."""

    DATE = "date"
    MONEY = "money"
    ORGANIZATION = "organization"
    PERSON = "person"
    PLACE = "place"
    GROUP = "group"
    FRAME = "frame"
    TOPIC = "topic"


def _kind(value: str) -> RuleKind:
    try:
        return RuleKind(value)
    except ValueError as error:
        raise ValueError(f"no kind {value!r}: the kinds are {', '.join(RuleKind)}") from error


def _frozen_mapping(value: Mapping[str, Any]) -> Mapping[str, Any]:
    return MappingProxyType(dict(value))


def _texts(values: Iterable[str]) -> tuple[str, ...]:
    return tuple(values)


@attrs.frozen(kw_only=True)
class Example:
    """A text, its day of publication where that counts, and the fields of the record that the rule must make of it."""

    text: str
    expected: Mapping[str, Any] = attrs.field(converter=_frozen_mapping, hash=False)
    published: str | None = None

    def __getstate__(self) -> tuple[str, dict[str, Any], str | None]:
        return self.text, dict(self.expected), self.published

    def __setstate__(self, state: tuple[str, dict[str, Any], str | None]) -> None:
        object.__setattr__(self, "text", state[0])
        object.__setattr__(self, "expected", MappingProxyType(state[1]))
        object.__setattr__(self, "published", state[2])


def _examples(values: Iterable[Example]) -> tuple[Example, ...]:
    return tuple(values)


@attrs.frozen(kw_only=True)
class Rule:
    """A rule of the cascade.

    ``triggers`` are lower-case words or signs of which one must stand in the text (or sentence) before the pattern is
    tried at all; ``pattern`` is a verbose ``regex`` pattern with named groups (of text), or a pattern over a skeleton
    (see :mod:`diplomex.patterns`); ``produces`` maps a record's field to the name of a group, or to ``=constant``.
    """

    id: str
    kind: RuleKind = attrs.field(converter=_kind)
    pattern: str
    triggers: tuple[str, ...] = attrs.field(default=(), converter=_texts)
    produces: Mapping[str, str] = attrs.field(factory=dict, converter=_frozen_mapping, hash=False)
    examples: tuple[Example, ...] = attrs.field(default=(), converter=_examples)
    counterexamples: tuple[str, ...] = attrs.field(default=(), converter=_texts)
    about: str = ""

    def __getstate__(self) -> dict[str, Any]:
        state = {a.name: getattr(self, a.name) for a in attrs.fields(type(self))}
        state["produces"] = dict(self.produces)
        return state

    def __setstate__(self, state: dict[str, Any]) -> None:
        state["produces"] = MappingProxyType(state["produces"])
        for name, value in state.items():
            object.__setattr__(self, name, value)


def example(text: str, /, *, published: str | None = None, **expected: Any) -> Example:
    """An example, shorter to write: ``example("on 5 May 2024", value="2024-05-05")``."""
    return Example(text=text, expected=expected, published=published)


def unique(rules: Iterable[Rule]) -> tuple[Rule, ...]:
    """The rules as a tuple, after a check that no two share an id."""
    rules = tuple(rules)
    seen: set[str] = set()
    for rule in rules:
        if rule.id in seen:
            raise ValueError(f"two rules have the id {rule.id!r}: give each its own")
        seen.add(rule.id)
    return rules


class RuleError(ValueError):
    """A rules file that cannot be used: the message names the file, the line and the remedy."""


_LARGEST_FILE = 4_000_000  # bytes
_KEYS = {
    "id": str,
    "kind": str,
    "pattern": str,
    "triggers": list,
    "produces": dict,
    "examples": list,
    "counterexamples": list,
    "about": str,
}
_NEEDED = ("id", "kind", "pattern")


def read_rules(path: str | Path) -> tuple[Rule, ...]:
    """The rules of a TOML file, one ``[[rule]]`` table each.

    The file is data: it is parsed and checked, never evaluated.

    Raises:
        RuleError: if the file cannot be read, is no TOML, or a table is not a rule.
    """
    import tomllib
    from pathlib import Path

    from .toml_keys import check_keys

    path = Path(path)
    try:
        data = path.read_bytes()
    except OSError as error:
        raise RuleError(f"{path}: cannot be read ({error.strerror}): check the path and its permissions") from error
    if len(data) > _LARGEST_FILE:
        raise RuleError(f"{path}: {len(data)} bytes, more than {_LARGEST_FILE}: split the rules over several files")
    try:
        text = data.decode("utf-8-sig")
        check_keys(text)
        tables = tomllib.loads(text)
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise RuleError(f"{path}:{line}: not UTF-8: save the file as UTF-8") from error
    except ValueError as error:
        raise RuleError(f"{path}: not TOML: {error}") from error
    except RecursionError:
        raise RuleError(f"{path}: nested too deeply: write [[rule]] tables") from None
    entries = tables.get("rule")
    if not isinstance(entries, list) or not entries:
        raise RuleError(f"{path}: no rules: write each as a [[rule]] table")
    starts = [n for n, line in enumerate(text.splitlines(), 1) if line.strip() == "[[rule]]"]
    rules = []
    for i, entry in enumerate(entries):
        where = f"{path}:{starts[i] if i < len(starts) else 1}"
        rules.append(_rule_of(entry, where))
    try:
        return unique(rules)
    except ValueError as error:
        raise RuleError(f"{path}: {error}") from error


def _rule_of(entry: Any, where: str) -> Rule:
    if not isinstance(entry, dict):
        raise RuleError(f"{where}: a rule is a table, not {type(entry).__name__}: write [[rule]] and its keys below")
    for key, value in entry.items():
        if key not in _KEYS:
            raise RuleError(f"{where}: unknown key {key!r}: the keys are {', '.join(_KEYS)}")
        if not isinstance(value, _KEYS[key]):
            raise RuleError(f"{where}: {key!r} must be a {_KEYS[key].__name__}, not {type(value).__name__}")
    for key in _NEEDED:
        if not entry.get(key):
            raise RuleError(f"{where}: {key!r} is missing: a rule needs {', '.join(_NEEDED)}")
    for key in ("triggers", "counterexamples"):
        if not all(isinstance(value, str) for value in entry.get(key, ())):
            raise RuleError(f"{where}: {key!r} must hold texts only")
    examples = []
    for item in entry.get("examples", ()):
        if (
            not isinstance(item, dict)
            or not isinstance(item.get("text"), str)
            or not isinstance(item.get("expected", {}), dict)
            or not isinstance(item.get("published", ""), str)
        ):
            raise RuleError(f"{where}: an example has a 'text', a table 'expected', and perhaps a text 'published'")
        examples.append(Example(text=item["text"], expected=item.get("expected", {}), published=item.get("published")))
    try:
        kind = _kind(entry["kind"])
    except ValueError as error:
        raise RuleError(f"{where}: {error}") from error
    fields: dict[str, Any] = {**entry, "kind": kind, "examples": tuple(examples)}
    return Rule(**fields)
