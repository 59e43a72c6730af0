"""CSV, a file a table, for spreadsheets and everything else.

``out.csv`` becomes ``out.releases.csv``, ``out.meetings.csv`` and so on, all or none of them.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from diplomex.export.files import Staging
from diplomex.export.tables import TABLES, Column, Kind, Numbering, plain_text, rows_of
from diplomex.records import Extraction

_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "\n", "\uff1d", "\uff0b", "\uff0d", "\uff20")
_TEXTUAL = frozenset({Kind.TEXT, Kind.TEXTS, Kind.JSON})


def table_path(path: Path, table: str) -> Path:
    """The file of one table.

    >>> table_path(Path("out.csv"), "meetings").name
    'out.meetings.csv'
    """
    return path.with_name(f"{path.stem}.{table}{path.suffix}")


def neutral(text: str) -> str:
    """A text that no spreadsheet takes for a formula: an apostrophe goes before what would start one.

    >>> neutral("=1+1"), neutral("energy")
    ("'=1+1", 'energy')
    """
    return "'" + text if text.lstrip(" ").startswith(_FORMULA_STARTS) else text


def cell(value: Any, kind: Kind, *, escape_formulas: bool) -> str | None:
    """The value as it stands in a CSV file."""
    text = " | ".join(value) if kind is Kind.TEXTS else plain_text(value, kind)
    return neutral(text) if text and escape_formulas and kind in _TEXTUAL else text


def write_csv(
    extractions: Iterable[Extraction],
    path: Path,
    *,
    include_text: bool = False,
    escape_formulas: bool = True,
    bom: bool = False,
) -> tuple[Path, ...]:
    """Write a file a table, release by release."""
    numbering = Numbering()
    with Staging() as staging:
        paths, writers, texts = [], {}, []
        for table in TABLES:
            paths.append(table_path(path, table.name))
            binary = staging.open(paths[-1])
            text = io.TextIOWrapper(binary, encoding="utf-8-sig" if bom else "utf-8", newline="", write_through=True)
            texts.append(text)
            writers[table.name] = csv.writer(text)
            writers[table.name].writerow([c.name for c in table.columns])
        columns: dict[str, Sequence[Column]] = {table.name: table.columns for table in TABLES}
        for extraction in extractions:
            for name, rows in rows_of(extraction, numbering, include_text=include_text).items():
                writers[name].writerows(
                    [cell(v, c.kind, escape_formulas=escape_formulas) for v, c in zip(row, columns[name], strict=True)]
                    for row in rows
                )
        for text in texts:
            text.detach()
    return tuple(paths)
