"""The relational form of extractions: which tables there are, what their columns are, and the rows of a release.

CSV, Parquet, data frames and SQLite are all written from what stands here. Every table but ``releases`` leads back to
it: by ``release_no``, or by the number of a meeting. Numbers (``…_no``) count within one file or one call, and a
participant is a person *in one release*; people are joined across releases by ``person_key``.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from decimal import Decimal
from enum import Enum, auto
from typing import Any

import attrs

from diplomex.records import Extraction, Span
from diplomex.serialization import dumps, participant_indexer


class Kind(Enum):
    """What a column holds."""

    NUMBER = auto()
    """A whole number; never empty."""
    TEXT = auto()
    TEXTS = auto()
    """Several texts: a list in frames and Parquet, a JSON array in SQLite, joined by ``" | "`` in CSV."""
    BOOL = auto()
    DATE = auto()
    DECIMAL = auto()
    """Exact: ``decimal.Decimal`` in frames, ``decimal128(38, 10)`` in Arrow and Parquet, text in CSV and SQLite."""
    FLOAT = auto()
    JSON = auto()
    """JSON text."""


@attrs.frozen
class Column:
    """A column: its name, what it holds, what that means, and the table that its numbers belong to."""

    name: str
    kind: Kind
    about: str
    references: str | None = None


@attrs.frozen
class Table:
    """A table; where ``numbered``, its first column is its key."""

    name: str
    about: str
    columns: tuple[Column, ...]
    numbered: bool = False

    @property
    def key(self) -> str | None:
        """The name of the column that numbers the rows."""
        return self.columns[0].name if self.numbered else None


def _table(name: str, about: str, *columns: Column) -> Table:
    return Table(name, about, columns, numbered=columns[0].references == name)


def _number(name: str, of: str, about: str = "") -> Column:
    return Column(name, Kind.NUMBER, about or f"row of `{of}`", references=of)


_RELEASE = _number("release_no", "releases")
_MEETING = _number("meeting_no", "meetings")
_POSITION = Column("position", Kind.NUMBER, "place in the release's list, from 0")
_RULE = Column("rule", Kind.TEXT, "id of the rule that made the record")


def _text(name: str, about: str) -> Column:
    return Column(name, Kind.TEXT, about)


_WHERE = (
    _text("text", "the words as they stand in the release"),
    Column("span_start", Kind.NUMBER, "where they start, in code points"),
    Column("span_end", Kind.NUMBER, "where they end"),
)

TABLES: tuple[Table, ...] = (
    _table(
        "releases",
        "One row a release.",
        _number("release_no", "releases", "number of the release in this file"),
        _text("id", "the caller's id"),
        Column("published", Kind.DATE, "day of publication"),
        _text("publisher_country", "ISO 3166-1 alpha-2"),
        _text("text", "the release as given (empty with `include_text=False`)"),
        Column("metadata", Kind.JSON, "the caller's own"),
    ),
    _table(
        "meetings",
        "One row an encounter.",
        _number("meeting_no", "meetings", "number of the meeting in this file"),
        _RELEASE,
        _POSITION,
        _text("kind", "`meeting`, `phone_call`, `video_call`, `summit`, `ceremony`"),
        _text("form", "finer, where told: `courtesy_call`, `audience`, …"),
        _text("status", "`held`, `planned`, `cancelled`"),
        Column("background", Kind.BOOL, "true where the release only recalls it"),
        Column("date", Kind.DATE, "first day"),
        Column("end_date", Kind.DATE, "last day, where it lasted several"),
        _text("when", "ISO 8601 text, as partial as the words are"),
        _text("venue", "building or site"),
        _text("city", "as written"),
        _text("country", "ISO 3166-1 alpha-2 of the place"),
        _text("visit", "`official`, `state`, `working`, …"),
        Column("topics", Kind.TEXTS, "what was discussed; a row each in `topics`"),
        _text("trigger", "the words that told of it"),
        _RULE,
    ),
    _table(
        "participants",
        "One row a person, office or delegation of a release.",
        _number("participant_no", "participants", "number of the participant in this file"),
        _RELEASE,
        _POSITION,
        _text("person_key", "the same in every release for the same folded name and country; empty for the nameless"),
        _text("kind", "`person`, `office`, `group`"),
        _text("name", "fullest form in the text; empty for the nameless"),
        _text("title", "the first title"),
        _text("office", "class of the office: `head_of_state`, `foreign_minister`, …"),
        _text("country", "ISO 3166-1 alpha-2 of the state acted for"),
        _text("affiliation", "organisation acted for, where that is no state"),
        Column("titles", Kind.TEXTS, "every title"),
        Column("aliases", Kind.TEXTS, "other forms of the name"),
        Column("honorifics", Kind.TEXTS, "as written"),
        _RULE,
    ),
    _table(
        "attendances",
        "Who took part in which meeting, as what.",
        _MEETING,
        _number("participant_no", "participants"),
        _POSITION,
        _text("role", "`host`, `guest`, `participant`"),
    ),
    _table(
        "topics",
        "One row a topic of a meeting.",
        _MEETING,
        _POSITION,
        _text("topic", "as written"),
    ),
    _table(
        "events",
        "Meetings as coded events, to be joined with GDELT, ICEWS or POLECAT.",
        _MEETING,
        _text("scheme", "`cameo` or `plover`"),
        _text("source", "ISO 3166-1 alpha-3, or an organisation's name"),
        _text("code", "CAMEO code or PLOVER type"),
        _text("mode", "PLOVER's mode"),
        _text("target", "as `source`"),
    ),
    _table(
        "monetary_figures",
        "One row a sum of money.",
        _number("figure_no", "monetary_figures", "number of the figure in this file"),
        _RELEASE,
        _POSITION,
        Column("amount", Kind.DECIMAL, "in the currency's main unit; the low bound of a range"),
        Column("amount_max", Kind.DECIMAL, "high bound of a range"),
        _text("currency", "ISO 4217"),
        Column("approximate", Kind.BOOL, "about, nearly, more than, …"),
        _text("indicator", "what is measured"),
        _text("period", "ISO 8601 text"),
        *_WHERE,
        _RULE,
    ),
    _table(
        "organizations",
        "One row an organisation of a release.",
        _number("organization_no", "organizations", "number of the organisation in this file"),
        _RELEASE,
        _POSITION,
        _text("name", "fullest form in the text"),
        _text("kind", "`intergovernmental`, `company`, …"),
        _text("standard_name", "its name in the lexicon"),
        _text("wikidata", "its Wikidata id"),
        Column("aliases", Kind.TEXTS, "other forms in the text"),
        _RULE,
    ),
    _table(
        "dates",
        "One row a date expression.",
        _RELEASE,
        _POSITION,
        _text("value", "ISO 8601 text, as partial as the words are"),
        Column("earliest", Kind.DATE, "first day that it may mean"),
        Column("latest", Kind.DATE, "last day that it may mean"),
        *_WHERE,
        _RULE,
    ),
    _table(
        "quantities",
        "One row a quantity that is no money (only where they were asked for).",
        _RELEASE,
        _POSITION,
        Column("value", Kind.FLOAT, "the number, or the low bound"),
        Column("value_max", Kind.FLOAT, "high bound of a range"),
        _text("unit", "its unit"),
        *_WHERE,
        _RULE,
    ),
    _table(
        "mentions",
        "Where the text speaks of a participant, an organisation or a meeting.",
        _RELEASE,
        _text("record", "`participant`, `organization` or `meeting`"),
        Column("record_no", Kind.NUMBER, "its number in the table of that name"),
        *_WHERE,
    ),
    _table(
        "diagnostics",
        "What the caller should know of a result.",
        _RELEASE,
        _text("code", "short name"),
        _text("message", "in words"),
    ),
)
BY_NAME = {table.name: table for table in TABLES}

Row = tuple[Any, ...]


class Numbering:
    """The next number of each numbered table. ``last`` takes up the numbers of a file that is continued."""

    def __init__(self, last: dict[str, int] | None = None) -> None:
        self._last = {table.name: 0 for table in TABLES if table.numbered}
        self._last.update(last or {})

    def take(self, table: str, count: int) -> range:
        """The next ``count`` numbers of ``table``."""
        first = self._last[table] + 1
        self._last[table] += count
        return range(first, first + count)


def _where(span: Span) -> tuple[str, int, int]:
    return span.text, span.start, span.end


def _encodable(value: Any) -> Any:
    """The value with the replacement character for lone surrogates, which no file but JSON can hold."""
    if type(value) is str and not value.isascii():
        try:
            value.encode()
        except UnicodeEncodeError:
            return value.encode("utf-8", "surrogatepass").decode("utf-8", "replace")
    elif type(value) is list:
        return [_encodable(v) for v in value]
    return value


def rows_of(extraction: Extraction, numbering: Numbering, *, include_text: bool = True) -> dict[str, list[Row]]:
    """The rows of a release, by table, in the order of :data:`TABLES`; values are those that each column's kind says.

    >>> rows = rows_of(Extraction(text="Nothing.", id="a"), Numbering())
    >>> rows["releases"]
    [(1, 'a', None, None, 'Nothing.', '{}')]
    """
    return {
        name: [tuple(map(_encodable, row)) for row in rows]
        for name, rows in _rows(extraction, numbering, include_text=include_text)
    }


def _rows(e: Extraction, numbering: Numbering, *, include_text: bool) -> Iterator[tuple[str, list[Row]]]:
    (release,) = numbering.take("releases", 1)
    meetings = numbering.take("meetings", len(e.meetings))
    participants = numbering.take("participants", len(e.participants))
    organizations = numbering.take("organizations", len(e.organizations))
    figures = numbering.take("monetary_figures", len(e.monetary_figures))
    index_of = participant_indexer(e)

    text = e.text if include_text else None
    yield "releases", [(release, e.id, e.published, e.publisher_country, text, dumps(dict(e.metadata)))]
    yield (
        "meetings",
        [
            (
                *(number, release, i, m.kind.value, m.form, m.status.value, m.background, m.date, m.end_date),
                *(m.when.value if m.when else None, m.venue, m.city, m.country, m.visit, list(m.topics)),
                *(m.trigger.text if m.trigger else None, m.rule),
            )
            for i, (number, m) in enumerate(zip(meetings, e.meetings, strict=True))
        ],
    )
    yield (
        "participants",
        [
            (
                *(number, release, i, p.key or None, p.kind.value, p.name, p.title),
                *(p.office.value if p.office else None, p.country, p.affiliation),
                *(list(p.titles), list(p.aliases), list(p.honorifics), p.rule),
            )
            for i, (number, p) in enumerate(zip(participants, e.participants, strict=True))
        ],
    )
    yield (
        "attendances",
        [
            (number, participants[index_of(a.participant)], i, a.role.value)
            for number, m in zip(meetings, e.meetings, strict=True)
            for i, a in enumerate(m.participants)
        ],
    )
    yield (
        "topics",
        [
            (number, i, topic)
            for number, m in zip(meetings, e.meetings, strict=True)
            for i, topic in enumerate(m.topics)
        ],
    )
    yield (
        "events",
        [
            (number, scheme, event.source, event.code, event.mode, event.target)
            for number, m in zip(meetings, e.meetings, strict=True)
            for scheme, events in (("cameo", m.cameo), ("plover", m.plover))
            for event in events
        ],
    )
    yield (
        "monetary_figures",
        [
            (
                *(number, release, i, f.amount, f.amount_max, f.currency, f.approximate, f.indicator, f.period),
                *(*_where(f.span), f.rule),
            )
            for i, (number, f) in enumerate(zip(figures, e.monetary_figures, strict=True))
        ],
    )
    yield (
        "organizations",
        [
            (number, release, i, o.name, o.kind.value, o.standard_name, o.wikidata, list(o.aliases), o.rule)
            for i, (number, o) in enumerate(zip(organizations, e.organizations, strict=True))
        ],
    )
    yield (
        "dates",
        [(release, i, d.value, d.earliest, d.latest, *_where(d.span), d.rule) for i, d in enumerate(e.dates)],
    )
    yield (
        "quantities",
        [
            (release, i, float(q.value), q.value_max, q.unit, *_where(q.span), q.rule)
            for i, q in enumerate(e.quantities)
        ],
    )
    spans = [
        *(("participant", no, p.mentions) for no, p in zip(participants, e.participants, strict=True)),
        *(("organization", no, o.mentions) for no, o in zip(organizations, e.organizations, strict=True)),
        *(("meeting", no, m.mentions) for no, m in zip(meetings, e.meetings, strict=True)),
    ]
    yield "mentions", [(release, record, no, *_where(span)) for record, no, found in spans for span in found]
    yield "diagnostics", [(release, d.code, d.message) for d in e.diagnostics]


def plain_text(value: Any, kind: Kind) -> str | None:
    """The value of a cell as text: ISO dates, decimals in plain digits, ``true`` and ``false``."""
    if value is None:
        return None
    if kind is Kind.DATE:
        day: dt.date = value
        return day.isoformat()
    if kind is Kind.DECIMAL:
        amount: Decimal = value
        return format(amount, "f")
    if kind is Kind.BOOL:
        return "true" if value else "false"
    return str(value)


def describe() -> str:
    """The tables and their columns in Markdown, as the documentation shows them."""
    lines = []
    for table in TABLES:
        lines += [f"## `{table.name}`", "", table.about, "", "| column | holds | |", "|---|---|---|"]
        for column in table.columns:
            kind = "key" if column.name == table.key else column.kind.name.lower()
            lines.append(f"| `{column.name}` | {kind} | {column.about} |")
        lines.append("")
    return "\n".join(lines)
