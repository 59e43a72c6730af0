"""JSON out and back, and its schema."""

from __future__ import annotations

import copy
import datetime as dt
import json
import pickle
import uuid
from collections.abc import Callable
from decimal import Decimal
from enum import Enum
from pathlib import Path
from typing import Any

import attrs
import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st

from diplomex import records, serialization
from diplomex.records import Attendance, Extraction, Meeting, MonetaryFigure, Participant, Span
from diplomex.schema import json_schema
from diplomex.serialization import read_jsonl

from . import samples

SAMPLES = samples.all_samples()
GUIDELINE_KEYS = {
    "participants": ["name", "aliases", "titles", "country", "honorifics", "affiliation"],
    "meetings": [
        *("kind", "status", "date", "end_date", "venue", "city", "country", "visit"),
        *("participants", "topics", "background"),
    ],
    "monetary_figures": ["text", "amount", "amount_max", "currency", "approximate", "indicator", "period"],
    "organizations": ["name", "aliases", "kind"],
}


@pytest.mark.parametrize("extraction", SAMPLES, ids=lambda e: repr(e.id))
def test_round_trip_gives_equal_records(extraction: Extraction) -> None:
    assert Extraction.from_dict(extraction.to_dict()) == extraction
    assert Extraction.from_json(extraction.to_json()) == extraction
    assert Extraction.from_json(extraction.to_json(indent=2)) == extraction
    assert Extraction.from_json(extraction.to_json().encode()) == extraction


@pytest.mark.parametrize("extraction", SAMPLES, ids=lambda e: repr(e.id))
def test_without_text(extraction: Extraction) -> None:
    data = extraction.to_dict(include_text=False)
    assert "text" not in data
    assert Extraction.from_dict(data) == attrs.evolve(extraction, text=None)


@pytest.mark.parametrize("extraction", SAMPLES, ids=lambda e: repr(e.id))
@pytest.mark.parametrize("include_text", [True, False])
def test_schema_holds(extraction: Extraction, include_text: bool) -> None:
    validator = jsonschema.Draft202012Validator(json_schema(), format_checker=jsonschema.FormatChecker())
    validator.validate(json.loads(extraction.to_json(include_text=include_text)))


def test_schema_is_valid_and_refuses() -> None:
    schema = json_schema()
    jsonschema.Draft202012Validator.check_schema(schema)
    data = samples.visit().to_dict()
    data["monetary_figures"][0]["amount"] = 4.5
    with pytest.raises(jsonschema.ValidationError, match=r"4\.5"):
        jsonschema.validate(data, schema)


def test_schema_and_json_have_the_fields_of_the_records() -> None:
    """A field or a member that is added to a record must be added to the JSON and to its schema."""
    defs = json_schema()["$defs"]
    derived = {"monetary_figure": {"text"}, "attendance": {"name", "title"}}
    for name, record in {
        "span": records.Span,
        "date": records.DateExpression,
        "participant": records.Participant,
        "attendance": records.Attendance,
        "coded_event": records.CodedEvent,
        "meeting": records.Meeting,
        "monetary_figure": records.MonetaryFigure,
        "organization": records.Organization,
        "quantity": records.Quantity,
        "diagnostic": records.Diagnostic,
    }.items():
        assert set(defs[name]["properties"]) == {a.name for a in attrs.fields(record)} | derived.get(name, set()), name
    assert set(json_schema()["properties"]) == {a.name for a in attrs.fields(Extraction)} | {"schema_version"}
    enums = [e["enum"] for e in _enums(json_schema())]
    for kind in vars(records).values():
        if isinstance(kind, type) and issubclass(kind, Enum) and kind.__module__ == records.__name__:
            assert [m.value for m in kind] in enums, kind


def _enums(node: Any) -> list[dict[str, Any]]:
    if isinstance(node, dict):
        return ([node] if "enum" in node else []) + [e for v in node.values() for e in _enums(v)]
    return [e for v in node for e in _enums(v)] if isinstance(node, list) else []


def test_the_keys_of_the_guidelines() -> None:
    data = samples.visit().to_dict()
    assert list(data)[:4] == ["schema_version", "id", "published", "publisher_country"]
    for kind, keys in GUIDELINE_KEYS.items():
        assert set(keys) <= set(data[kind][0]), kind
    assert data["meetings"][0]["participants"][1] == {
        "participant": 1,
        "name": "Andris Ozoliņš",
        "title": None,
        "role": "guest",
    }
    assert samples.ceremony().to_dict()["meetings"][0]["participants"][2] == {
        "participant": 2,
        "name": None,
        "title": "Minister of Finance of Kenya",
        "role": "participant",
    }


def test_decimals_have_no_exponent_and_no_loss() -> None:
    figures = samples.visit().to_dict()["monetary_figures"]
    assert [f["amount"] for f in figures] == ["412500000.0", "3000000"]
    assert samples.ceremony().to_dict()["monetary_figures"][0]["amount"] == "1200000000.05"


def test_equal_but_separate_participants_are_told_apart() -> None:
    text = "two ministers, two ministers"
    twins = tuple(Participant(kind="office", titles=("minister",)) for _ in range(2))
    meeting = Meeting(participants=tuple(Attendance(participant=p) for p in twins))
    data = Extraction(text=text, participants=twins, meetings=(meeting,)).to_dict()
    assert [a["participant"] for a in data["meetings"][0]["participants"]] == [0, 1]


def test_a_participant_from_elsewhere_is_named() -> None:
    stranger = Meeting(participants=(Attendance(participant=Participant(name="Ana Silva")),))
    with pytest.raises(ValueError, match=r"Ana Silva.*not among its participants: add it"):
        Extraction(text="", meetings=(stranger,)).to_dict()


class _Colour(Enum):
    RED = "red"


def test_metadata_of_callers_comes_out_as_json() -> None:
    metadata = {
        "day": dt.date(2024, 1, 2),
        "at": dt.datetime(2024, 1, 2, 3, 4),
        "path": Path("a/b"),
        "sum": Decimal("1.50"),
        "uuid": uuid.UUID(int=1),
        "tags": {"b", "a"},
        "tuple": (1, 2),
        "colour": _Colour.RED,
        "empty": float("nan"),
        "nested": [{"x": float("inf")}],
    }
    data = json.loads(Extraction(text="", metadata=metadata).to_json())["metadata"]
    assert data == {
        "day": "2024-01-02",
        "at": "2024-01-02T03:04:00",
        "path": "a/b",
        "sum": "1.50",
        "uuid": "00000000-0000-0000-0000-000000000001",
        "tags": ["a", "b"],
        "tuple": [1, 2],
        "colour": "red",
        "empty": None,
        "nested": [{"x": None}],
    }
    with pytest.raises(ValueError, match="metadata holds a object"):
        Extraction(text="", metadata={"x": object()}).to_json()


@given(st.text(st.characters(), max_size=30), st.decimals(allow_nan=False, allow_infinity=False, places=3))
def test_any_text_round_trips(text: str, amount: Decimal) -> None:
    extraction = Extraction(
        text=text,
        id=text,
        metadata={text: text},
        monetary_figures=(
            MonetaryFigure(amount=amount, span=Span(start=0, end=len(text), text=text), rule=text, indicator=text),
        ),
    )
    line = extraction.to_json()
    assert "\n" not in line
    assert Extraction.from_json(line.encode()) == extraction


@pytest.mark.parametrize("extraction", [*SAMPLES, Extraction(text="x")], ids=lambda e: repr(e.id))
def test_pickles_and_copies(extraction: Extraction) -> None:
    assert pickle.loads(pickle.dumps(extraction)) == extraction
    assert copy.deepcopy(extraction) == extraction
    assert attrs.evolve(extraction, id="other").meetings == extraction.meetings


def test_lone_surrogates_and_nul_survive() -> None:
    extraction = Extraction(text="a\ud800b\x00\u2028", id="\udfff")
    assert Extraction.from_json(extraction.to_json().encode()) == extraction


def _set(path: str, value: Any) -> Callable[[dict[str, Any]], None]:
    def change(data: dict[str, Any]) -> None:
        *steps, last = [int(s) if s.isdigit() else s for s in path.split(".")]
        node: Any = data
        for step in steps:
            node = node[step]
        if value is ...:
            del node[last]
        else:
            node[last] = value

    return change


@pytest.mark.parametrize(
    ("path", "value", "message"),
    [
        ("meetings.0.kind", "party", "meetings[0].kind: expected one of meeting, phone_call"),
        ("meetings.0.date", "14/3", "meetings[0].date: expected a day such as"),
        ("meetings.0.date", "2024-02-30", "meetings[0].date: expected a day such as"),
        ("meetings.0.background", "no", "meetings[0].background: expected true or false"),
        ("meetings.0.participants.1.participant", 9, "meetings[0].participants[1].participant: expected the index"),
        ("meetings.0.participants.1.participant", True, "meetings[0].participants[1].participant: expected the index"),
        ("meetings.0.participants.1.name", "X", "meetings[0].participants[1].name: 'X' is not the name"),
        ("meetings.0.participants.1.rank", "X", "meetings[0].participants[1]: unknown key 'rank'"),
        ("meetings.0.participants.1", "X", "meetings[0].participants[1]: expected an object"),
        ("meetings.0.participants.1.role", "boss", "meetings[0].participants[1].role: expected one of host"),
        ("meetings.0.participants", {}, "meetings[0].participants: expected a list"),
        ("meetings", {}, "meetings: expected a list"),
        ("meetings.1", 3, "meetings[1]: expected an object, got 3"),
        ("participants", None, "participants: expected a list, got None"),
        ("participants.0.aliases", "abc", "participants[0].aliases: expected a list, got 'abc'"),
        ("participants.0.aliases", [1], "participants[0].aliases[0]: expected a text, got 1"),
        ("participants.0.mentions.0.start", "1", "participants[0].mentions[0].start: expected a whole number"),
        ("participants.0.mentions.0.start", 9999, "participants[0].mentions[0]: span ends at"),
        ("participants.0.mentions.0.start", 3, "the text was changed after extraction"),
        ("text", "other", "the text was changed after extraction"),
        ("monetary_figures.0.amount", 5, "monetary_figures[0].amount: expected a decimal as text"),
        ("monetary_figures.0.amount", "1e5", "monetary_figures[0].amount: expected a decimal as text"),
        ("monetary_figures.0.amount", "NaN", "monetary_figures[0].amount: expected a decimal as text"),
        ("monetary_figures.0.amount", ..., "monetary_figures[0].amount: missing"),
        ("monetary_figures.0.text", "x", "monetary_figures[0].text: 'x' is not the text of its span"),
        ("monetary_figures.0.curency", "USD", "monetary_figures[0]: unknown key 'curency': remove it"),
        ("notes", "x", "unknown key 'notes': what is not a record's field belongs in 'metadata'"),
        ("schema_version", "2", "schema_version is '2', and this diplomex reads '1'"),
        ("published", 3, "published: expected a day such as"),
        ("metadata", [], "metadata: expected an object"),
    ],
)
def test_wrong_input_is_named(path: str, value: Any, message: str) -> None:
    data = copy.deepcopy(samples.visit().to_dict())
    _set(path, value)(data)
    with pytest.raises(ValueError) as caught:
        Extraction.from_dict(data)
    assert message in str(caught.value)


@pytest.mark.parametrize("wrong", [None, [], "x", 3])
def test_no_object(wrong: Any) -> None:
    with pytest.raises(ValueError, match="expected an object with the records of one release"):
        Extraction.from_dict(wrong)


@given(st.recursive(st.none() | st.booleans() | st.integers() | st.text(max_size=3), lambda x: st.lists(x)))
def test_nonsense_raises_value_error_only(wrong: Any) -> None:
    for name in ("participants", "meetings", "monetary_figures", "text", "id", "published", "metadata"):
        data = samples.call().to_dict()
        data[name] = wrong
        try:
            Extraction.from_dict(data)
        except ValueError as error:
            assert str(error)


def test_read_jsonl(tmp_path: Path) -> None:
    path = tmp_path / "out.jsonl"
    path.write_bytes(b"\xef\xbb\xbf" + b"\r\n\n".join(e.to_json().encode() for e in SAMPLES))
    assert list(read_jsonl(path)) == SAMPLES
    assert list(read_jsonl(str(path))) == SAMPLES


@pytest.mark.parametrize(
    ("line", "message"),
    [
        (b"{", "not JSON"),
        (b"[1]", "expected an object with the records of one release"),
        (b"\xff", "not JSON"),
        (b'{"id": 3}', "id: expected a text, got 3"),
        (b"[" * 100_000, "nested too deeply"),
    ],
)
def test_read_jsonl_names_file_and_line(tmp_path: Path, line: bytes, message: str) -> None:
    path = tmp_path / "bad.jsonl"
    path.write_bytes(samples.empty().to_json().encode() + b"\n" + line + b"\n")
    with pytest.raises(ValueError) as caught:
        list(read_jsonl(path))
    assert str(caught.value).startswith(f"{path}, line 2: ")
    assert message in str(caught.value)


def test_cattrs_is_loaded_only_to_read() -> None:
    import subprocess
    import sys

    code = (
        "import sys; from diplomex.records import Extraction; Extraction(text='x').to_json();"
        "print('cattrs' in sys.modules); Extraction.from_json('{}'); print('cattrs' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["False", "True"]


def test_spans_are_all_found() -> None:
    extraction = samples.visit()
    text = extraction.text or ""
    found = list(serialization.iter_spans(extraction))
    assert len(found) == 23
    assert all(text[s.start : s.end] == s.text for s in found)
