"""Data frames, Arrow tables and Parquet files (extra ``frames``)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import ExitStack
from decimal import Context, Decimal
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, overload

from diplomex.export.delimited import table_path
from diplomex.export.extras import needed
from diplomex.export.files import Staging
from diplomex.export.stream import Stream
from diplomex.export.tables import TABLES, Kind, Numbering, Row, Table, rows_of
from diplomex.records import Extraction, Failure

if TYPE_CHECKING:
    import pandas as pd
    import pyarrow as pa

_ROWS_IN_A_GROUP = 50_000
_PLACES = Decimal(1).scaleb(-10)
_LIMIT = Decimal(10) ** 28


@overload
def to_frames(
    extractions: Iterable[Extraction | Failure], *, arrow: Literal[False] = False, include_text: bool = True
) -> dict[str, pd.DataFrame]: ...
@overload
def to_frames(
    extractions: Iterable[Extraction | Failure], *, arrow: Literal[True], include_text: bool = True
) -> dict[str, pa.Table]: ...
def to_frames(
    extractions: Iterable[Extraction | Failure], *, arrow: bool = False, include_text: bool = True
) -> dict[str, Any]:
    """The extractions as data frames, one for each table: pandas frames, or Arrow tables.

    Dates are ``datetime64``, sums stay ``decimal.Decimal``, several texts are lists. Failures are left out.

    >>> from diplomex.records import Extraction
    >>> frames = to_frames([Extraction(text="Nothing.", id="a")])
    >>> frames["releases"]["id"].tolist()
    ['a']
    """
    collected: dict[str, list[Row]] = {table.name: [] for table in TABLES}
    numbering = Numbering()
    for extraction in Stream(extractions):
        for name, rows in rows_of(extraction, numbering, include_text=include_text).items():
            collected[name] += rows
    make = _arrow_table if arrow else _pandas_frame
    return {table.name: make(table, collected[table.name]) for table in TABLES}


def _by_column(table: Table, rows: list[Row]) -> Iterator[list[Any]]:
    return map(list, zip(*rows, strict=True)) if rows else ([] for _ in table.columns)


_PANDAS = {
    Kind.NUMBER: "int64",
    Kind.TEXT: "string",
    Kind.TEXTS: "object",
    Kind.BOOL: "bool",
    Kind.DATE: "datetime64[s]",
    Kind.DECIMAL: "object",
    Kind.FLOAT: "float64",
    Kind.JSON: "string",
}


def _pandas_frame(table: Table, rows: list[Row]) -> pd.DataFrame:
    pandas = needed("pandas", "frames")
    return pandas.DataFrame(
        {
            column.name: pandas.Series(values, dtype=_PANDAS[column.kind])
            for column, values in zip(table.columns, _by_column(table, rows), strict=True)
        }
    )


def arrow_types() -> dict[Kind, pa.DataType]:
    """The types of columns in Arrow."""
    pa = needed("pyarrow", "frames")
    return {
        Kind.NUMBER: pa.int64(),
        Kind.TEXT: pa.string(),
        Kind.TEXTS: pa.list_(pa.string()),
        Kind.BOOL: pa.bool_(),
        Kind.DATE: pa.date32(),
        Kind.DECIMAL: pa.decimal128(38, 10),
        Kind.FLOAT: pa.float64(),
        Kind.JSON: pa.string(),
    }


def _arrow_schema(table: Table) -> pa.Schema:
    pa = needed("pyarrow", "frames")
    types = arrow_types()
    return pa.schema(
        [
            pa.field(c.name, types[c.kind], nullable=c.kind is not Kind.NUMBER, metadata={"about": c.about})
            for c in table.columns
        ],
        metadata={"about": table.about},
    )


def fitting(amount: Decimal | None) -> Decimal | None:
    """The amount as ``decimal128(38, 10)`` can hold it: to ten places, and nothing from 10^28 on.

    >>> fitting(Decimal("0.125")), fitting(Decimal("1E+30"))
    (Decimal('0.1250000000'), None)
    """
    if amount is None or not amount.is_finite() or abs(amount) >= _LIMIT:
        return None
    return amount.quantize(_PLACES, context=Context(prec=60))


def _arrow_table(table: Table, rows: list[Row]) -> pa.Table:
    pa = needed("pyarrow", "frames")
    schema = _arrow_schema(table)
    arrays = [
        pa.array([fitting(v) for v in values] if column.kind is Kind.DECIMAL else values, field.type)
        for column, field, values in zip(table.columns, schema, _by_column(table, rows), strict=True)
    ]
    return pa.Table.from_arrays(arrays, schema=schema)


def write_parquet(extractions: Iterable[Extraction], path: Path, *, include_text: bool = True) -> tuple[Path, ...]:
    """Write a file a table: ``out.parquet`` becomes ``out.releases.parquet`` and so on, all or none of them."""
    needed("pyarrow", "frames")
    from pyarrow import parquet

    numbering = Numbering()
    waiting: dict[str, list[Row]] = {table.name: [] for table in TABLES}
    with Staging() as staging, ExitStack() as opened:
        paths = [table_path(path, table.name) for table in TABLES]
        writers = {
            table.name: opened.enter_context(
                parquet.ParquetWriter(staging.open(where), _arrow_schema(table), compression="zstd")
            )
            for table, where in zip(TABLES, paths, strict=True)
        }

        def flush(table: Table, above: int) -> None:
            if len(waiting[table.name]) > above:
                writers[table.name].write_table(_arrow_table(table, waiting[table.name]))
                waiting[table.name].clear()

        for extraction in extractions:
            for name, rows in rows_of(extraction, numbering, include_text=include_text).items():
                waiting[name] += rows
            for table in TABLES:
                flush(table, _ROWS_IN_A_GROUP if table.name != "releases" else _ROWS_IN_A_GROUP // 50)
        for table in TABLES:
            flush(table, 0)
    return tuple(paths)
