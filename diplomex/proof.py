"""Whether a rule does what its examples say: what the tests ask of the package's rules, and users of their own.

An example's ``expected`` are fields of the record that the rule makes, in plain values: texts, numbers as text, and
sequences of them; people in a meeting by name, or by title where they have none.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Iterator, Mapping
from decimal import Decimal
from typing import Any

from .extractor import Extractor, default_extractor
from .records import Meeting, Participant
from .rule import Rule, RuleKind
from .rulebook import default_rules

#: Stands before the examples of places and topics, which tell of a meeting and leave open whose.
MEETING = "President Elena Maravic met with Prime Minister Tomas Verhoeven."

Record = Any


def faults(rule: Rule) -> Iterator[str]:
    """Each example of a rule that it does not make what it says of, and each counterexample where it is not silent.

    >>> from diplomex import Example
    >>> list(faults(Rule(
    ...     id="mine.toast",
    ...     kind="frame",
    ...     pattern="<a:@people> <trigger:raised> glass with <b:@people>",
    ...     triggers=["raised"],
    ...     produces={"kind": "=ceremony"},
    ...     examples=[Example(text="The President left.", expected={"kind": "ceremony"})],
    ... )))
    ["rule 'mine.toast' finds nothing in its example 'The President left.', read as 'OFFICE left .'"]
    """
    for case in rule.examples:
        found = records(rule, case.text, published=case.published)
        if not any(agrees(record, case.expected) for record in found):
            seen = "" if found else _as_seen(rule, case.text)
            yield f"rule {rule.id!r} {_instead(found, case.expected)} in its example {case.text!r}{seen}"
    for text in rule.counterexamples:
        if records(rule, text):
            yield f"rule {rule.id!r} is not silent in its counterexample {text!r}"


def records(rule: Rule, text: str, *, published: str | None = None) -> list[Record]:
    """The records that a rule makes of a text."""
    match rule.kind:
        case RuleKind.FRAME:
            return list(_alone(rule).extract_meetings(text, published=published))
        case RuleKind.GROUP:
            meetings = _alone(rule).extract_meetings(text, published=published)
            return [attendance.participant for meeting in meetings for attendance in meeting.participants]
        case RuleKind.PLACE | RuleKind.TOPIC:
            name = "venue" if rule.kind is RuleKind.PLACE else "topics"
            meetings = _alone(rule).extract_meetings(f"{MEETING} {text}", published=published)
            return [meeting for meeting in meetings if getattr(meeting, name)]
        case _:
            extract = _extract_of(rule)
            return [record for record in extract(text, published=published) if record.rule == rule.id]


def agrees(record: Record, expected: Mapping[str, Any]) -> bool:
    """Whether a record has the fields that are expected; in sequences the order does not count."""
    return all(_equal(field(record, name), _plain(value)) for name, value in expected.items())


def field(record: Record, name: str) -> Any:
    """A field of a record as examples write it; ``text`` is what its span holds."""
    if name == "text":
        return record.span.text
    if isinstance(record, Meeting) and name == "participants":
        return _plain([a.participant for a in record.participants])
    return _plain(getattr(record, name))


def _plain(value: Any) -> Any:
    if isinstance(value, Participant):
        return value.name or value.title
    if isinstance(value, tuple | list):
        return tuple(map(_plain, value))
    if isinstance(value, Decimal | dt.date):
        return str(value)
    return str(value) if isinstance(value, str) else value


def _equal(found: Any, expected: Any) -> bool:
    if isinstance(expected, tuple) and isinstance(found, tuple):
        return sorted(map(str, found)) == sorted(map(str, expected))
    return bool(found == expected)


def _alone(rule: Rule) -> Extractor:
    """An extractor that has of all rules of this kind only this one."""
    return Extractor(rules=[*(r for r in default_rules() if r.kind is not rule.kind), rule])


def _extract_of(rule: Rule) -> Callable[..., Iterable[Record]]:
    known = rule in default_rules()
    extractor = default_extractor() if known else Extractor(rules=[*default_rules(), rule])
    return {
        RuleKind.DATE: extractor.extract_dates,
        RuleKind.MONEY: extractor.extract_monetary_figures,
        RuleKind.ORGANIZATION: extractor.extract_organizations,
    }.get(rule.kind, extractor.extract_participants)


def _as_seen(rule: Rule, text: str) -> str:
    """What frames read of a text, for the author of one that does not match."""
    if rule.kind is not RuleKind.FRAME:
        return ""
    skeletons = (sentence.reduced for sentence in _alone(rule).explain(text).sentences)
    return f", read as {' '.join(filter(None, skeletons))!r}"


def _instead(found: list[Record], expected: Mapping[str, Any]) -> str:
    if not found:
        return "finds nothing"
    shown = "; or ".join(", ".join(f"{name} {field(r, name)!r}" for name in expected) for r in found)
    return f"finds {shown}, not {', '.join(f'{name} {_plain(value)!r}' for name, value in expected.items())},"
