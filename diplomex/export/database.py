"""SQLite: the tables with keys, indexes and views, written so that a run that was cut off can be taken up again."""

from __future__ import annotations

import contextlib
import os
import shutil
import sqlite3
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from diplomex.export import files
from diplomex.export.resume import Ids
from diplomex.export.tables import BY_NAME, TABLES, Column, Kind, Numbering, Row, Table, rows_of
from diplomex.records import SCHEMA_VERSION, Extraction
from diplomex.serialization import dumps

#: Tells diplomex's files from other SQLite files (``PRAGMA application_id``): the letters DPLX.
APPLICATION_ID = 0x44504C58
_COMMIT_EVERY = 500

_TYPES = {
    Kind.NUMBER: "INTEGER NOT NULL",
    Kind.TEXT: "TEXT",
    Kind.TEXTS: "TEXT",
    Kind.BOOL: "INTEGER",
    Kind.DATE: "TEXT",
    Kind.DECIMAL: "TEXT",
    Kind.FLOAT: "REAL",
    Kind.JSON: "TEXT",
}

_INDEXES = (
    ("releases", "id"),
    ("meetings", "release_no"),
    ("meetings", "date"),
    ("participants", "release_no"),
    ("participants", "person_key"),
    ("participants", "country"),
    ("attendances", "meeting_no"),
    ("attendances", "participant_no"),
    ("topics", "meeting_no"),
    ("topics", "topic"),
    ("events", "meeting_no"),
    ("monetary_figures", "release_no"),
    ("monetary_figures", "indicator"),
    ("organizations", "release_no"),
    ("organizations", "name"),
    ("dates", "release_no"),
    ("mentions", "release_no"),
)

VIEWS = {
    "people": """
        SELECT p.person_key, max(p.name) AS name, max(p.country) AS country,
               count(DISTINCT p.release_no) AS releases,
               count(DISTINCT a.meeting_no) AS meetings,
               min(m.date) AS first_met, max(m.date) AS last_met
        FROM participants p
        LEFT JOIN attendances a USING (participant_no)
        LEFT JOIN meetings m ON m.meeting_no = a.meeting_no AND NOT m.background
        WHERE p.person_key IS NOT NULL
        GROUP BY p.person_key
    """,
    "meetings_by_pair": """
        WITH sides AS (
            SELECT DISTINCT a.meeting_no, p.country
            FROM attendances a JOIN participants p USING (participant_no)
            WHERE p.country IS NOT NULL
        )
        SELECT x.country AS country, y.country AS other, count(*) AS meetings,
               sum(m.status = 'held') AS held, sum(m.status = 'planned') AS planned,
               sum(m.kind IN ('phone_call', 'video_call')) AS calls,
               min(m.date) AS first_date, max(m.date) AS last_date
        FROM sides x JOIN sides y ON y.meeting_no = x.meeting_no AND x.country < y.country
        JOIN meetings m ON m.meeting_no = x.meeting_no
        WHERE NOT m.background
        GROUP BY x.country, y.country
    """,
    "who_met_whom": """
        SELECT x.person_key, x.name, x.country, ax.role,
               y.person_key AS other_key, y.name AS other_name, y.country AS other_country, ay.role AS other_role,
               m.meeting_no, m.kind, m.status, m.date, m.city, m.country AS place, r.id AS release_id
        FROM attendances ax JOIN attendances ay ON ay.meeting_no = ax.meeting_no
             AND ay.participant_no <> ax.participant_no
        JOIN participants x ON x.participant_no = ax.participant_no
        JOIN participants y ON y.participant_no = ay.participant_no
        JOIN meetings m ON m.meeting_no = ax.meeting_no
        JOIN releases r ON r.release_no = m.release_no
        WHERE NOT m.background AND x.person_key IS NOT NULL AND y.person_key IS NOT NULL
    """,
    "figures_by_indicator": """
        SELECT lower(indicator) AS indicator, currency, count(*) AS figures,
               min(CAST(amount AS REAL)) AS lowest, max(CAST(coalesce(amount_max, amount) AS REAL)) AS highest,
               sum(CAST(amount AS REAL)) AS total, min(period) AS first_period, max(period) AS last_period
        FROM monetary_figures
        GROUP BY lower(indicator), currency
    """,
}


def _name(identifier: str) -> str:
    return '"' + identifier.replace('"', '""') + '"'


def _column(column: Column, table: Table) -> str:
    if column.name == table.key:
        return f"{_name(column.name)} INTEGER PRIMARY KEY"
    references = ""
    if column.references is not None:
        references = f" REFERENCES {_name(column.references)} ({_name(BY_NAME[column.references].columns[0].name)})"
    return f"{_name(column.name)} {_TYPES[column.kind]}{references}"


def schema() -> list[str]:
    """The statements that make the tables and views; the indexes are made last, see :func:`indexes`."""
    statements = [
        f"CREATE TABLE {_name(t.name)} (\n  " + ",\n  ".join(_column(c, t) for c in t.columns) + "\n)" for t in TABLES
    ]
    return statements + [f"CREATE VIEW {_name(name)} AS {query.strip()}" for name, query in VIEWS.items()]


def indexes() -> list[str]:
    """The statements that make the indexes."""
    return [
        f"CREATE INDEX IF NOT EXISTS {_name(f'{table}_{column}')} ON {_name(table)} ({_name(column)})"
        for table, column in _INDEXES
    ]


_INSERT = {t.name: f"INSERT INTO {_name(t.name)} VALUES ({', '.join('?' * len(t.columns))})" for t in TABLES}


def cell(value: Any, kind: Kind) -> Any:
    """The value as SQLite holds it: days and decimals as text, several texts as a JSON array."""
    if value is None:
        return None
    if kind is Kind.DATE:
        return value.isoformat()
    if kind is Kind.DECIMAL:
        return format(value, "f")
    if kind is Kind.TEXTS:
        return dumps(value)
    if kind is Kind.BOOL:
        return int(value)
    return value


def _cells(table: str, rows: list[Row]) -> list[list[Any]]:
    kinds = [c.kind for c in BY_NAME[table].columns]
    return [[cell(v, k) for v, k in zip(row, kinds, strict=True)] for row in rows]


def _check(connection: sqlite3.Connection, path: Path) -> None:
    """Refuse to go on in a file that diplomex of this schema did not write."""
    try:
        (application,) = connection.execute("PRAGMA application_id").fetchone()
        (version,) = connection.execute("PRAGMA user_version").fetchone()
    except sqlite3.DatabaseError as error:
        raise ValueError(f"{path} is not an SQLite file ({error}): delete it, or start anew") from error
    if (application, version) != (APPLICATION_ID, int(SCHEMA_VERSION)):
        raise ValueError(f"{path} was not written by this diplomex: delete it, or start anew without resuming")


def _create(connection: sqlite3.Connection) -> None:
    with connection:
        connection.execute("BEGIN")
        for statement in schema():
            connection.execute(statement)
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.execute(f"PRAGMA user_version = {int(SCHEMA_VERSION)}")


def scan(path: Path) -> Ids:
    """The ids of the releases in an SQLite file."""
    with contextlib.closing(sqlite3.connect(path)) as connection:
        _check(connection, path)
        return _ids(connection, path)


def _ids(connection: sqlite3.Connection, path: Path) -> Ids:
    ids = Ids(path)
    for (release_id,) in connection.execute("SELECT id FROM releases"):
        ids.add(release_id)
    return ids


def _last_numbers(connection: sqlite3.Connection) -> dict[str, int]:
    return {
        t.name: connection.execute(f"SELECT coalesce(max({_name(t.key)}), 0) FROM {_name(t.name)}").fetchone()[0]
        for t in TABLES
        if t.key is not None
    }


def _insert(connection: sqlite3.Connection, extraction: Extraction, numbering: Numbering, include_text: bool) -> None:
    """One release, or nothing of it."""
    connection.execute("SAVEPOINT a_release")
    try:
        for table, rows in rows_of(extraction, numbering, include_text=include_text).items():
            if rows:
                connection.executemany(_INSERT[table], _cells(table, rows))
    except BaseException:
        with contextlib.suppress(sqlite3.Error):  # a full disk has rolled all back already
            connection.execute("ROLLBACK TO a_release")
        raise
    connection.execute("RELEASE a_release")


def _remove(path: Path) -> None:
    for leftover in (path, path.with_name(path.name + "-journal")):
        leftover.unlink(missing_ok=True)


@contextlib.contextmanager
def _named_errors(path: Path) -> Iterator[None]:
    """SQLite's errors of the disk as ``OSError``, with the file's name."""
    try:
        yield
    except sqlite3.OperationalError as error:
        raise OSError(f"{path}: {error}: make room or mend the folder, then resume") from error


def write_sqlite(
    extractions: Iterable[Extraction], path: Path, *, resume: bool = False, include_text: bool = True
) -> tuple[Path, ...]:
    """Write a database; what is done stands in ``….partial`` until all is."""
    partial = files.partial_path(path)
    if not resume:
        _remove(partial)
    elif not partial.exists() and path.exists():
        shutil.copyfile(path, partial)
    new = not partial.exists() or partial.stat().st_size == 0
    with _named_errors(partial):
        connection = sqlite3.connect(partial, isolation_level=None)
        try:
            if new:
                _create(connection)
            else:
                _check(connection, partial)
            ids = _ids(connection, partial) if resume else None
            numbering = Numbering(_last_numbers(connection))
            connection.execute("BEGIN IMMEDIATE")
            try:
                waiting = 0
                for extraction in extractions:
                    if ids is None or ids.is_new(extraction.id):
                        _insert(connection, extraction, numbering, include_text)
                        waiting += 1
                    if waiting >= _COMMIT_EVERY:
                        connection.execute("COMMIT")
                        connection.execute("BEGIN IMMEDIATE")
                        waiting = 0
            finally:
                if connection.in_transaction:
                    connection.execute("COMMIT")
            for statement in indexes():
                connection.execute(statement)
            connection.execute("ANALYZE")
        finally:
            connection.close()
    with open(partial, "rb+") as file:
        os.fsync(file.fileno())
    files.appear(partial, path)
    return (path,)
