"""JSON out and back.

Writing is by hand, one dict display a record: it runs once for each release of a corpus. Reading is by ``cattrs``,
imported when first needed, with hooks that take nothing for what it is not (no ``5`` for ``"5"``).
"""

from __future__ import annotations

import datetime as dt
import json
import math
import os
import re
from collections.abc import Callable, Iterator, Mapping
from decimal import Decimal
from enum import Enum
from functools import cache
from types import GenericAlias
from typing import TYPE_CHECKING, Any, get_args, get_origin

from diplomex.records import (
    SCHEMA_VERSION,
    Attendance,
    CodedEvent,
    DateExpression,
    Diagnostic,
    Extraction,
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

if TYPE_CHECKING:
    from cattrs import Converter

Json = dict[str, Any]


# Out ------------------------------------------------------------------------------------------------------------------


def decimal_text(value: Decimal) -> str:
    """A decimal in plain digits.

    >>> decimal_text(Decimal("1.15E+9"))
    '1150000000'
    """
    return format(value, "f")


def span_to_dict(span: Span) -> Json:
    """``{"start", "end", "text"}``."""
    return {"start": span.start, "end": span.end, "text": span.text}


def _spans(spans: tuple[Span, ...]) -> list[Json]:
    return [{"start": s.start, "end": s.end, "text": s.text} for s in spans]


def _iso(day: dt.date | None) -> str | None:
    return None if day is None else day.isoformat()


def _date_expression(d: DateExpression) -> Json:
    return {
        "value": d.value,
        "earliest": _iso(d.earliest),
        "latest": _iso(d.latest),
        "span": span_to_dict(d.span),
        "rule": d.rule,
    }


def _participant(p: Participant) -> Json:
    return {
        "name": p.name,
        "aliases": list(p.aliases),
        "titles": list(p.titles),
        "country": p.country,
        "affiliation": p.affiliation,
        "honorifics": list(p.honorifics),
        "kind": p.kind.value,
        "office": None if p.office is None else p.office.value,
        "key": p.key,
        "mentions": _spans(p.mentions),
        "rule": p.rule,
    }


def _coded_event(e: CodedEvent) -> Json:
    return {"source": e.source, "code": e.code, "target": e.target, "mode": e.mode}


def _meeting(m: Meeting, index_of: Callable[[Participant], int]) -> Json:
    attendances = []
    for a in m.participants:
        p = a.participant
        attendances.append(
            {
                "participant": index_of(p),
                "name": p.name,
                "title": p.title if p.name is None else None,
                "role": a.role.value,
            }
        )
    return {
        "kind": m.kind.value,
        "status": m.status.value,
        "date": _iso(m.date),
        "end_date": _iso(m.end_date),
        "venue": m.venue,
        "city": m.city,
        "country": m.country,
        "visit": m.visit,
        "participants": attendances,
        "topics": list(m.topics),
        "background": m.background,
        "form": m.form,
        "when": None if m.when is None else _date_expression(m.when),
        "trigger": None if m.trigger is None else span_to_dict(m.trigger),
        "mentions": _spans(m.mentions),
        "rule": m.rule,
        "cameo": [_coded_event(e) for e in m.cameo],
        "plover": [_coded_event(e) for e in m.plover],
    }


def _monetary_figure(f: MonetaryFigure) -> Json:
    return {
        "text": f.span.text,
        "amount": format(f.amount, "f"),
        "amount_max": None if f.amount_max is None else format(f.amount_max, "f"),
        "currency": f.currency,
        "approximate": f.approximate,
        "indicator": f.indicator,
        "period": f.period,
        "span": span_to_dict(f.span),
        "rule": f.rule,
    }


def _organization(o: Organization) -> Json:
    return {
        "name": o.name,
        "aliases": list(o.aliases),
        "kind": o.kind.value,
        "standard_name": o.standard_name,
        "wikidata": o.wikidata,
        "mentions": _spans(o.mentions),
        "rule": o.rule,
    }


def _quantity(q: Quantity) -> Json:
    return {
        "value": q.value,
        "value_max": q.value_max,
        "unit": q.unit,
        "span": span_to_dict(q.span),
        "rule": q.rule,
    }


def participant_indexer(extraction: Extraction) -> Callable[[Participant], int]:
    """A function that tells where a participant stands among those of ``extraction``: the same object, or its equal."""
    by_identity: dict[int, int] = {id(p): i for i, p in enumerate(extraction.participants)}

    def index_of(participant: Participant) -> int:
        index = by_identity.get(id(participant))
        if index is not None:
            return index
        try:
            return extraction.participants.index(participant)
        except ValueError:
            raise ValueError(
                f"{participant!r} takes part in a meeting of {extraction!r} but is not among its participants: "
                "add it to Extraction.participants"
            ) from None

    return index_of


def to_dict(extraction: Extraction, *, include_text: bool = True) -> Json:
    """See :meth:`diplomex.records.Extraction.to_dict`."""
    index_of = participant_indexer(extraction)
    out: Json = {
        "schema_version": SCHEMA_VERSION,
        "id": extraction.id,
        "published": _iso(extraction.published),
        "publisher_country": extraction.publisher_country,
    }
    if include_text:
        out["text"] = extraction.text
    out["participants"] = [_participant(p) for p in extraction.participants]
    out["meetings"] = [_meeting(m, index_of) for m in extraction.meetings]
    out["monetary_figures"] = [_monetary_figure(f) for f in extraction.monetary_figures]
    out["organizations"] = [_organization(o) for o in extraction.organizations]
    out["dates"] = [_date_expression(d) for d in extraction.dates]
    out["quantities"] = [_quantity(q) for q in extraction.quantities]
    out["diagnostics"] = [{"code": d.code, "message": d.message} for d in extraction.diagnostics]
    out["metadata"] = dict(extraction.metadata)
    return out


def _foreign(value: Any) -> Any:
    """JSON for what callers put into ``metadata``."""
    if isinstance(value, dt.date | dt.time):
        return value.isoformat()
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, Mapping):
        return dict(value)
    if isinstance(value, set | frozenset):
        return sorted(value, key=str)
    if isinstance(value, Decimal | os.PathLike):
        return str(value)
    item = getattr(value, "item", None)  # a numpy scalar
    if callable(item) and getattr(value, "ndim", None) == 0:
        return item()
    if type(value).__module__ in {"uuid", "ipaddress"}:
        return str(value)
    raise ValueError(
        f"metadata holds a {type(value).__name__} ({_shown(value)}), which JSON cannot: "
        "give text, numbers, lists or mappings"
    )


def _finite(value: Any) -> Any:
    """The same value with ``null`` for a number that is none, as data frames have for an empty cell."""
    if isinstance(value, float) and not math.isfinite(value):
        return None
    if isinstance(value, Mapping):
        return {k: _finite(v) for k, v in value.items()}
    if isinstance(value, list | tuple):
        return [_finite(v) for v in value]
    return value


_to_text = json.JSONEncoder(ensure_ascii=False, allow_nan=False, default=_foreign).encode
_SURROGATE = re.compile("[\ud800-\udfff]")
_SPLIT_PAIR = re.compile("(?<=[\ud800-\udbff])[\udc00-\udfff]")


def dumps(value: Any, *, indent: int | None = None) -> str:
    """JSON that UTF-8 can always encode (lone surrogates stay ``\\\\ud800``) and that never holds ``NaN``.

    Two lone surrogates that would be read as one character, which no text in an encoding can hold, are told apart: the
    second becomes the replacement character, so that offsets stay those of the text.

    >>> dumps({"a": "é", "b": "\\ud800", "c": float("nan")})
    '{"a": "é", "b": "\\\\ud800", "c": null}'
    """
    try:
        text = _to_text(value) if indent is None else _indented(value, indent)
    except ValueError as error:
        if "Out of range float" not in str(error):
            raise
        return dumps(_finite(value), indent=indent)
    try:
        text.encode()
    except UnicodeEncodeError:
        text = _SURROGATE.sub(lambda m: f"\\u{ord(m[0]):04x}", _SPLIT_PAIR.sub("\ufffd", text))
    return text


def _indented(value: Any, indent: int) -> str:
    return json.dumps(value, ensure_ascii=False, allow_nan=False, default=_foreign, indent=indent)


def to_json(extraction: Extraction, *, include_text: bool = True, indent: int | None = None) -> str:
    """See :meth:`diplomex.records.Extraction.to_json`."""
    return dumps(to_dict(extraction, include_text=include_text), indent=indent)


# And back -------------------------------------------------------------------------------------------------------------

_PLAIN_DECIMAL = re.compile(r"-?[0-9]{1,400}(?:\.[0-9]{1,400})?", re.ASCII)
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", re.ASCII)


def _exactly(kind: type, *types: type) -> Callable[[Any, Any], Any]:
    """A hook that takes a value of ``types`` alone (and never a bool for a number)."""

    def hook(value: Any, _: Any) -> Any:
        if type(value) not in types:
            raise ValueError(f"expected {_NAMES[kind]}, got {_shown(value)}")
        return kind(value)

    return hook


_NAMES: dict[type, str] = {str: "a text", int: "a whole number", float: "a number", bool: "true or false"}


def _shown(value: Any) -> str:
    shown = repr(value)
    return shown if len(shown) <= 60 else shown[:57] + "..."


def _day(value: Any, _: Any) -> dt.date:
    if isinstance(value, str) and _DAY.fullmatch(value):
        try:
            return dt.date.fromisoformat(value)
        except ValueError:
            pass
    raise ValueError(f"expected a day such as '2024-04-30', got {_shown(value)}")


def _decimal(value: Any, _: Any) -> Decimal:
    if isinstance(value, str) and _PLAIN_DECIMAL.fullmatch(value):
        return Decimal(value)
    raise ValueError(f"expected a decimal as text, such as '1150000000', got {_shown(value)}")


def _enum(value: Any, kind: type[Enum]) -> Enum:
    try:
        return kind(value)
    except ValueError:
        known = ", ".join(m.value for m in kind)
        raise ValueError(f"expected one of {known}; got {_shown(value)}") from None


def _mapping(value: Any, _: Any = None) -> Mapping[str, Any]:
    if not isinstance(value, Mapping):
        raise ValueError(f"expected an object, got {_shown(value)}")
    return value


def _list_reader(kind: Any, converter: Converter) -> Callable[[Any, Any], tuple[Any, ...]]:
    """A hook for ``tuple[X, ...]`` that takes a list and nothing else that can be iterated."""
    many = GenericAlias(list, get_args(kind)[:1])
    read_many = converter.get_structure_hook(many)

    def hook(value: Any, _: Any) -> tuple[Any, ...]:
        if not isinstance(value, list | tuple):
            raise ValueError(f"expected a list, got {_shown(value)}")
        return tuple(read_many(value, many))

    return hook


def _is_tuple(kind: Any) -> bool:
    return get_origin(kind) is tuple


def _object_reader(kind: type, converter: Converter) -> Callable[[Any, Any], Any]:
    """A hook for a record; one that was read already (see :func:`_attendances`) is taken as it is."""
    from cattrs.gen import make_dict_structure_fn

    read: Callable[[Any, Any], Any] = make_dict_structure_fn(kind, converter, _cattrs_forbid_extra_keys=True)
    return lambda value, t: value if type(value) is kind else read(_mapping(value), t)


@cache
def _converter() -> Converter:
    """The converter that makes records of plain JSON values; built when something is first read."""
    from cattrs import Converter

    converter = Converter(forbid_extra_keys=True, detailed_validation=True)
    converter.register_structure_hook(str, _exactly(str, str))
    converter.register_structure_hook(int, _exactly(int, int))
    converter.register_structure_hook(float, _exactly(float, int, float))
    converter.register_structure_hook(bool, _exactly(bool, bool))
    for kind in (ParticipantKind, Office, Role, MeetingKind, Status, OrganizationKind):
        converter.register_structure_hook(kind, _enum)
    converter.register_structure_hook(dt.date, _day)
    converter.register_structure_hook(Decimal, _decimal)
    converter.register_structure_hook_func(lambda t: t == Mapping[str, Any], _mapping)
    converter.register_structure_hook_factory(_is_tuple, _list_reader)
    for record in (
        *(Span, DateExpression, Participant, Attendance, CodedEvent),
        *(Meeting, MonetaryFigure, Organization, Quantity, Diagnostic),
    ):
        converter.register_structure_hook(record, _object_reader(record, converter))
    return converter


def _explained(error: BaseException, path: str = "") -> Iterator[str]:
    """The causes inside the groups of errors that cattrs raises, each with its place in the JSON."""
    from cattrs.errors import (
        AttributeValidationNote,
        ClassValidationError,
        ForbiddenExtraKeysError,
        IterableValidationError,
        IterableValidationNote,
    )

    if isinstance(error, ClassValidationError | IterableValidationError):
        for inner in error.exceptions:
            where = path
            for note in getattr(inner, "__notes__", ()):
                if isinstance(note, AttributeValidationNote):
                    where = f"{path}.{note.name}" if path else note.name
                elif isinstance(note, IterableValidationNote):
                    where = f"{path}[{note.index}]"
            yield from _explained(inner, where)
    elif isinstance(error, ForbiddenExtraKeysError):
        yield f"{path or 'the object'}: unknown key {', '.join(sorted(map(repr, error.extra_fields)))}: remove it"
    elif isinstance(error, KeyError):
        yield f"{path or 'the object'}: missing"
    else:
        yield f"{path}: {error}" if path else str(error)


def _join(a: str, b: str) -> str:
    return a + b if b.startswith("[") else f"{a}.{b}"


_DERIVED_OF_ATTENDANCE = frozenset({"participant", "name", "title", "role"})


def _attendances(meeting: Any, where: str, participants: tuple[Participant, ...]) -> Any:
    """The meeting, with the participants themselves for their indexes and without what is derived from them."""
    if not isinstance(meeting, Mapping) or not isinstance(meeting.get("participants", []), list):
        return meeting
    attendances = []
    for n, a in enumerate(meeting.get("participants", [])):
        here = f"{where}.participants[{n}]"
        if not isinstance(a, Mapping):
            raise ValueError(f"{here}: expected an object, got {_shown(a)}")
        unknown = a.keys() - _DERIVED_OF_ATTENDANCE
        if unknown:
            raise ValueError(f"{here}: unknown key {', '.join(sorted(map(repr, unknown)))}: remove it")
        index = a.get("participant")
        if type(index) is not int or not 0 <= index < len(participants):
            raise ValueError(
                f"{here}.participant: expected the index of one of the {len(participants)} participants, "
                f"got {_shown(index)}"
            )
        if "name" in a and a["name"] != participants[index].name:
            raise ValueError(
                f"{here}.name: {_shown(a['name'])} is not the name of participant {index}, "
                f"{_shown(participants[index].name)}: correct one of them"
            )
        attendances.append({"participant": participants[index], **({"role": a["role"]} if "role" in a else {})})
    return {**meeting, "participants": attendances}


def _figure(figure: Any, where: str) -> Any:
    """The figure without its text, which is that of its span."""
    if not isinstance(figure, Mapping):
        return figure
    span = figure.get("span")
    if "text" in figure and isinstance(span, Mapping) and figure["text"] != span.get("text"):
        raise ValueError(f"{where}.text: {_shown(figure['text'])} is not the text of its span: correct one of them")
    return {k: v for k, v in figure.items() if k != "text"}


def iter_spans(extraction: Extraction) -> Iterator[Span]:
    """Every span that the records of ``extraction`` hold."""
    for p in extraction.participants:
        yield from p.mentions
    for m in extraction.meetings:
        if m.trigger is not None:
            yield m.trigger
        if m.when is not None:
            yield m.when.span
        yield from m.mentions
    for o in extraction.organizations:
        yield from o.mentions
    yield from (f.span for f in extraction.monetary_figures)
    yield from (d.span for d in extraction.dates)
    yield from (q.span for q in extraction.quantities)


def from_dict(data: Mapping[str, Any]) -> Extraction:
    """See :meth:`diplomex.records.Extraction.from_dict`."""
    if not isinstance(data, Mapping):
        raise ValueError(f"expected an object with the records of one release, got {_shown(data)}")
    version = data.get("schema_version", SCHEMA_VERSION)
    if version != SCHEMA_VERSION:
        raise ValueError(
            f"schema_version is {_shown(version)}, and this diplomex reads {SCHEMA_VERSION!r}: "
            "install the diplomex that wrote it, or extract the text again"
        )
    known = {*_EXTRACTION_FIELDS, "schema_version"}
    unknown = data.keys() - known
    if unknown:
        raise ValueError(
            f"unknown key {', '.join(sorted(map(repr, unknown)))}: what is not a record's field belongs in 'metadata'"
        )
    from cattrs.errors import ClassValidationError, IterableValidationError

    converter = _converter()
    values: dict[str, Any] = {"text": None}

    def read(name: str, value: Any) -> Any:
        try:
            return converter.structure(value, _EXTRACTION_FIELDS[name])
        except (ClassValidationError, IterableValidationError, ValueError, TypeError) as error:
            causes = list(_explained(error))
            more = f" (and {len(causes) - 1} more)" if len(causes) > 1 else ""
            inner, _, cause = causes[0].partition(": ")
            grouped = isinstance(error, ClassValidationError | IterableValidationError)
            place = f"{_join(name, inner)}: {cause}" if grouped else f"{name}: {causes[0]}"
            raise ValueError(place + more) from error

    if "participants" in data:
        values["participants"] = read("participants", data["participants"])
    participants = values.get("participants", ())
    for name in _EXTRACTION_FIELDS:
        if name not in data or name == "participants":
            continue
        value = data[name]
        if name == "meetings" and isinstance(value, list):
            value = [_attendances(m, f"meetings[{i}]", participants) for i, m in enumerate(value)]
        elif name == "monetary_figures" and isinstance(value, list):
            value = [_figure(f, f"monetary_figures[{i}]") for i, f in enumerate(value)]
        values[name] = read(name, value)
    extraction = Extraction(**values)
    text = extraction.text
    if text is not None:
        for span in iter_spans(extraction):
            if text[span.start : span.end] != span.text:
                raise ValueError(
                    f"text[{span.start}:{span.end}] is {_shown(text[span.start : span.end])}, but the span says "
                    f"{_shown(span.text)}: the text was changed after extraction; extract it again"
                )
    return extraction


def from_json(text: str | bytes) -> Extraction:
    """See :meth:`diplomex.records.Extraction.from_json`."""
    try:
        data = json.loads(text)
    except (json.JSONDecodeError, UnicodeDecodeError) as error:
        raise ValueError(f"not JSON ({error}): give what Extraction.to_json wrote") from error
    except RecursionError:
        raise ValueError("JSON nested too deeply: give what Extraction.to_json wrote") from None
    return from_dict(data)


def read_jsonl(path: str | os.PathLike[str]) -> Iterator[Extraction]:
    """The extractions of a JSONL file, one after the other; blank lines are skipped.

    >>> import tempfile
    >>> from pathlib import Path
    >>> from diplomex.records import Extraction
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     path = Path(folder, "out.jsonl")
    ...     _ = path.write_text(Extraction(text="Nothing.", id="a").to_json() + "\\n", encoding="utf-8")
    ...     [e.id for e in read_jsonl(path)]
    ['a']

    A line that is no extraction raises a ``ValueError`` that names the file, the line and the remedy.
    """
    with open(path, "rb") as lines:
        for number, line in enumerate(lines, 1):
            if number == 1:
                line = line.removeprefix(b"\xef\xbb\xbf")
            if not line.strip():
                continue
            try:
                yield from_json(line)
            except ValueError as error:
                raise ValueError(f"{os.fspath(path)}, line {number}: {error}") from error


def _extraction_fields() -> dict[str, Any]:
    import attrs

    attrs.resolve_types(Extraction)
    return {a.name: a.type for a in attrs.fields(Extraction)}


_EXTRACTION_FIELDS: dict[str, Any] = _extraction_fields()
