"""The schema of each table: that of the exports, with the release's id in the place of its number.

Numbers such as ``meeting_no`` count within one release, so that they do not depend on how the data is partitioned: the
key of a row is ``release_id`` and the number.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from ..export.arrow import arrow_types
from ..export.extras import needed
from ..export.tables import TABLES, Column, Kind, Table

if TYPE_CHECKING:
    import pandas as pd
    import pyarrow as pa

_RELEASE_ID = Column("release_id", Kind.TEXT, "the release's id")
#: The table of whole extractions, from which all others can be made without extracting again.
EXTRACTIONS = Table(
    "extractions",
    "One row a release: its extraction as JSON, or the error that it failed with.",
    (
        _RELEASE_ID,
        Column("extraction", Kind.JSON, "as `Extraction.to_json` writes it; empty where the release failed"),
        Column("error", Kind.TEXT, "why the release failed; empty where it did not"),
        Column("error_type", Kind.TEXT, "the class of the error"),
    ),
)
_TABLES = {table.name: table for table in (EXTRACTIONS, *TABLES)}
#: The names of all tables.
TABLE_NAMES = tuple(_TABLES)


def kept_columns(table: str) -> tuple[int, ...]:
    """Which columns of an export's table are kept: all but the number of the release, and its id where that is one."""
    dropped = ("release_no", "id") if table == "releases" else ("release_no",)
    return tuple(i for i, column in enumerate(_table(table).columns) if column.name not in dropped)


@cache
def columns(table: str) -> tuple[Column, ...]:
    """The columns of a table: name, what it holds, what that means.

    >>> [column.name for column in columns("dates")][:4]
    ['release_id', 'position', 'value', 'earliest']
    """
    if table == EXTRACTIONS.name:
        return EXTRACTIONS.columns
    found = _table(table).columns
    return (_RELEASE_ID, *(found[i] for i in kept_columns(table)))


def _table(name: str) -> Table:
    try:
        return _TABLES[name]
    except KeyError:
        raise ValueError(f"there is no table {name!r}: the tables are {', '.join(TABLE_NAMES)}") from None


_SPARK = {
    Kind.NUMBER: "bigint",
    Kind.TEXT: "string",
    Kind.TEXTS: "array<string>",
    Kind.BOOL: "boolean",
    Kind.DATE: "date",
    Kind.DECIMAL: "decimal(38,10)",
    Kind.FLOAT: "double",
    Kind.JSON: "string",
}


def spark_schema(table: str) -> str:
    """The schema of a table in Spark's DDL.

    >>> spark_schema("extractions")
    '`release_id` string, `extraction` string, `error` string, `error_type` string'
    """
    return ", ".join(f"`{column.name}` {_SPARK[column.kind]}" for column in columns(table))


def arrow_schema(table: str) -> pa.Schema:
    """The schema of a table in Arrow.

    >>> arrow_schema("meetings").field("date").type
    DataType(date32[day])
    """
    pa = needed("pyarrow", "frames")
    types = arrow_types()
    return pa.schema([pa.field(column.name, types[column.kind]) for column in columns(table)])


_PANDAS = {Kind.NUMBER: "int64", Kind.BOOL: "bool", Kind.FLOAT: "float64"}


def pandas_type(kind: Kind) -> str:
    """The type of a column in pandas frames: days are ``datetime.date`` objects, sums ``decimal.Decimal`` objects."""
    return _PANDAS.get(kind, "object")


def empty_frame(table: str) -> pd.DataFrame:
    """A frame of a table without rows, which tells its types (Dask's ``meta``).

    >>> empty_frame("extractions").columns.tolist()
    ['release_id', 'extraction', 'error', 'error_type']
    """
    pandas = needed("pandas", "frames")
    return pandas.DataFrame({c.name: pandas.Series([], dtype=pandas_type(c.kind)) for c in columns(table)})
