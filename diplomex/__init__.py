"""diplomex turns the English prose of diplomatic press releases into typed records.

Who met whom, when, where, in what capacity, about what, and what sums were named:

>>> import diplomex
>>> release = diplomex.extract("President Ana Silva received Ambassador Jan Novak on 5 May 2024.")
>>> release.meetings[0].date
datetime.date(2024, 5, 5)

Everything is reached through this module, and loaded when it is first asked for.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from ._version import __version__

if TYPE_CHECKING:
    from .api import (
        explain,
        extract,
        extract_dates,
        extract_many,
        extract_meetings,
        extract_monetary_figures,
        extract_organizations,
        extract_participants,
        extract_quantities,
    )
    from .explanation import Explanation
    from .export import done_ids, to_frames, to_network, write
    from .extractor import Extractor
    from .lexicon import Lexicon, LexiconError
    from .records import (
        Attendance,
        CodedEvent,
        DateExpression,
        Diagnostic,
        Extraction,
        Failure,
        Meeting,
        MeetingKind,
        MonetaryFigure,
        Office,
        Organization,
        OrganizationKind,
        Participant,
        ParticipantKind,
        Quantity,
        Role,
        Span,
        Status,
    )
    from .rule import Example, Rule, RuleError, RuleKind, read_rules
    from .rulebook import default_rules
    from .serialization import read_jsonl

__all__ = [
    "Attendance",
    "CodedEvent",
    "DateExpression",
    "Diagnostic",
    "Example",
    "Explanation",
    "Extraction",
    "Extractor",
    "Failure",
    "Lexicon",
    "LexiconError",
    "Meeting",
    "MeetingKind",
    "MonetaryFigure",
    "Office",
    "Organization",
    "OrganizationKind",
    "Participant",
    "ParticipantKind",
    "Quantity",
    "Role",
    "Rule",
    "RuleError",
    "RuleKind",
    "Span",
    "Status",
    "__version__",
    "default_rules",
    "done_ids",
    "explain",
    "extract",
    "extract_dates",
    "extract_many",
    "extract_meetings",
    "extract_monetary_figures",
    "extract_organizations",
    "extract_participants",
    "extract_quantities",
    "read_jsonl",
    "read_rules",
    "to_frames",
    "to_network",
    "write",
]

#: The module that each name comes from.
_HOMES = {
    "api": "explain extract extract_dates extract_many extract_meetings extract_monetary_figures"
    " extract_organizations extract_participants extract_quantities",
    "explanation": "Explanation",
    "export": "done_ids to_frames to_network write",
    "extractor": "Extractor",
    "lexicon": "Lexicon LexiconError",
    "records": "Attendance CodedEvent DateExpression Diagnostic Extraction Failure Meeting MeetingKind MonetaryFigure"
    " Office Organization OrganizationKind Participant ParticipantKind Quantity Role Span Status",
    "rule": "Example Rule RuleError RuleKind read_rules",
    "rulebook": "default_rules",
    "serialization": "read_jsonl",
}
_HOME_OF = {name: module for module, names in _HOMES.items() for name in names.split()}


def __getattr__(name: str) -> Any:
    module = _HOME_OF.get(name)
    if module is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = globals()[name] = getattr(import_module(f".{module}", __name__), name)
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
