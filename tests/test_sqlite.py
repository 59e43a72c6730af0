"""The SQLite file as a user of SQL meets it."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import pytest

from diplomex.export import write
from diplomex.export.database import VIEWS, schema
from diplomex.export.tables import TABLES
from diplomex.records import Extraction

from . import samples


@pytest.fixture
def db(tmp_path: Path) -> Iterator[sqlite3.Connection]:
    path = tmp_path / "out.sqlite"
    write(samples.all_samples(), path)
    connection = sqlite3.connect(path)
    connection.row_factory = sqlite3.Row
    connection.execute("PRAGMA foreign_keys = ON")
    yield connection
    connection.close()


def test_sound(db: sqlite3.Connection) -> None:
    assert db.execute("PRAGMA foreign_key_check").fetchall() == []
    assert [tuple(r) for r in db.execute("PRAGMA integrity_check")] == [("ok",)]
    names = {r["name"] for r in db.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")}
    assert {t.name for t in TABLES} <= names
    assert {r["name"] for r in db.execute("SELECT name FROM sqlite_schema WHERE type = 'view'")} == set(VIEWS)
    for view in VIEWS:
        db.execute(f"SELECT * FROM {view}").fetchall()
    assert len(schema()) == len(TABLES) + len(VIEWS)


def test_foreign_keys_hold(db: sqlite3.Connection) -> None:
    with pytest.raises(sqlite3.IntegrityError, match="FOREIGN KEY"):
        db.execute("INSERT INTO attendances VALUES (999, 999, 0, 'host')")


def test_indexes_are_used(db: sqlite3.Connection) -> None:
    plan = db.execute("EXPLAIN QUERY PLAN SELECT * FROM participants WHERE person_key = ?", ("x",)).fetchall()
    assert "participants_person_key" in plan[0]["detail"]


def test_values_survive(db: sqlite3.Connection) -> None:
    amounts = [r["amount"] for r in db.execute("SELECT amount FROM monetary_figures ORDER BY figure_no")]
    assert [Decimal(a) for a in amounts] == [
        Decimal("412500000.0"),
        Decimal(3000000),
        Decimal("1200000000.05"),
        Decimal(-5),
    ]
    row = db.execute("SELECT * FROM meetings WHERE venue = 'Orbeliani Palace'").fetchone()
    assert (row["date"], row["background"], row["country"]) == ("2024-03-14", 0, "GE")
    assert json.loads(row["topics"])[0] == "transport"
    titles = db.execute("SELECT value FROM participants, json_each(titles) WHERE name = 'Andris Ozoliņš'").fetchall()
    assert [t["value"] for t in titles] == ["Prime Minister of the Republic of Latvia"]
    release = db.execute("SELECT * FROM releases WHERE id = 'ge-president-0314'").fetchone()
    assert release["text"] == samples.VISIT_TEXT
    assert json.loads(release["metadata"])["section"] == "news"


def test_mentions_slice_back(db: sqlite3.Connection) -> None:
    rows = db.execute("SELECT m.*, r.text AS whole FROM mentions m JOIN releases r USING (release_no)").fetchall()
    assert len(rows) > 20
    assert all(r["whole"][r["span_start"] : r["span_end"]] == r["text"] for r in rows)


def test_people_are_joined_by_key(db: sqlite3.Connection) -> None:
    row = db.execute("SELECT * FROM people WHERE person_key = 'nino kvaratskhelia|GE'").fetchone()
    assert (row["name"], row["releases"], row["meetings"]) == ("Nino Kvaratskhelia", 2, 3)
    assert (row["first_met"], row["last_met"]) == ("2024-03-14", "2024-03-20")


def test_meetings_by_pair(db: sqlite3.Connection) -> None:
    pairs = {(r["country"], r["other"]): dict(r) for r in db.execute("SELECT * FROM meetings_by_pair")}
    assert set(pairs) == {("GE", "LV"), ("CL", "ID"), ("GE", "KE")}
    assert pairs["GE", "LV"]["meetings"] == 1  # the recalled one does not count
    assert {k: pairs["CL", "ID"][k] for k in ("meetings", "held", "planned", "calls")} == {
        "meetings": 2,
        "held": 1,
        "planned": 1,
        "calls": 1,
    }


def test_who_met_whom(db: sqlite3.Connection) -> None:
    rows = db.execute("SELECT * FROM who_met_whom WHERE name = 'Andris Ozoliņš' ORDER BY other_name").fetchall()
    assert [(r["role"], r["other_name"], r["other_role"]) for r in rows] == [
        ("guest", "Levan Beridze", "participant"),
        ("guest", "Nino Kvaratskhelia", "host"),
    ]


def test_figures_by_indicator(db: sqlite3.Connection) -> None:
    row = db.execute("SELECT * FROM figures_by_indicator WHERE indicator = 'trade turnover'").fetchone()
    assert (row["currency"], row["figures"], row["total"], row["first_period"]) == ("USD", 1, 412500000.0, "2023")


def test_sql_in_names_is_only_text(db: sqlite3.Connection) -> None:
    (count,) = db.execute("SELECT count(*) FROM releases").fetchone()
    assert count == 5
    row = db.execute("SELECT * FROM participants WHERE name LIKE '%DROP TABLE%'").fetchone()
    assert row["name"] == "'; DROP TABLE releases;--"


def test_what_sqlite_cannot_hold_is_replaced(tmp_path: Path) -> None:
    path = tmp_path / "out.sqlite"
    write([Extraction(text="a\ud800b", id="\udfff", metadata={"x": "\ud800"})], path)
    connection = sqlite3.connect(path)
    text, release_id = connection.execute("SELECT text, id FROM releases").fetchone()
    connection.close()
    assert "\ud800" not in text + release_id
    assert text.startswith("a\ufffd") and text.endswith("b")
