"""Data frames, Arrow tables and Parquet files, and that other libraries open them."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from diplomex.export import to_frames, write
from diplomex.export.arrow import fitting
from diplomex.export.tables import TABLES
from diplomex.records import Extraction, Failure, MonetaryFigure, Span

from . import samples

pd = pytest.importorskip("pandas", reason="the extra 'frames' is not installed")
pa = pytest.importorskip("pyarrow", reason="the extra 'frames' is not installed")

SAMPLES = samples.all_samples()


def test_pandas() -> None:
    frames = to_frames([*SAMPLES, Failure(id="x", error="y")])
    assert list(frames) == [t.name for t in TABLES]
    assert frames["releases"]["id"].tolist()[0] == "ge-president-0314"
    assert len(frames["releases"]) == 5
    meetings = frames["meetings"]
    assert meetings["date"].dtype == "datetime64[s]"
    assert meetings["date"][0] == pd.Timestamp("2024-03-14")
    assert pd.isna(meetings["date"][1])
    assert meetings["background"].tolist()[:2] == [False, True]
    assert meetings["topics"][2] == ["fisheries", "APEC agenda"]
    assert frames["monetary_figures"]["amount"].tolist()[2] == Decimal("1200000000.05")
    assert frames["quantities"]["value"].tolist() == [5.2e6]


def test_pandas_joins() -> None:
    frames = to_frames(SAMPLES)
    who = (
        frames["attendances"]
        .merge(frames["participants"], on="participant_no", suffixes=("", "_in_release"))
        .merge(frames["meetings"], on="meeting_no", suffixes=("", "_of_meeting"))
    )
    hosts = who[who["role"] == "host"]
    assert hosts.groupby("person_key").size().to_dict() == {
        "nino kvaratskhelia|GE": 2,
        "'; DROP TABLE participants;--": 1,
    }


@pytest.mark.parametrize("arrow", [False, True])
def test_nothing_has_the_same_columns(arrow: bool) -> None:
    for releases in ([], [samples.empty()], [samples.visit()]):
        frames: dict[str, Any] = to_frames(releases, arrow=arrow)  # type: ignore[call-overload]
        for table in TABLES:
            names = frames[table.name].column_names if arrow else list(frames[table.name].columns)
            assert names == [c.name for c in table.columns]
    if not arrow:
        assert to_frames([])["meetings"].dtypes.equals(to_frames(SAMPLES)["meetings"].dtypes)


def test_arrow() -> None:
    tables = to_frames(SAMPLES, arrow=True)
    figures = tables["monetary_figures"]
    assert figures["amount"].type == pa.decimal128(38, 10)
    assert figures["amount"].to_pylist()[:3] == [Decimal("412500000"), Decimal(3000000), Decimal("1200000000.05")]
    assert tables["meetings"]["date"].to_pylist()[:2] == [dt.date(2024, 3, 14), None]
    assert tables["participants"]["titles"].to_pylist()[0] == ["President of Georgia"]
    assert tables["releases"].schema.metadata[b"about"] == b"One row a release."


def test_without_text() -> None:
    assert to_frames(SAMPLES, include_text=False)["releases"]["text"].isna().all()


@pytest.mark.parametrize(
    ("amount", "expected"),
    [
        ("1E+27", Decimal(10) ** 27),
        ("1E+28", None),
        ("-1E+40", None),
        ("NaN", None),
        ("0.12345678905", Decimal("0.1234567890")),
    ],
)
def test_sums_that_do_not_fit_leave_their_text(amount: str, expected: Decimal | None) -> None:
    assert fitting(Decimal(amount)) == expected
    figure = MonetaryFigure(amount=Decimal(amount), span=Span(start=0, end=1, text="x"), rule="r")
    table = to_frames([Extraction(text="x", monetary_figures=(figure,))], arrow=True)["monetary_figures"]
    assert table["amount"].to_pylist() == [expected]
    assert table["text"].to_pylist() == ["x"]


def test_lone_surrogates() -> None:
    odd = Extraction(text="a\ud800", id="\udfff")
    assert to_frames([odd], arrow=True)["releases"]["text"].to_pylist()[0].startswith("a\ufffd")
    assert to_frames([odd])["releases"]["text"][0].startswith("a\ufffd")


def test_parquet_is_what_arrow_has(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from pyarrow import parquet

    from diplomex.export import arrow

    monkeypatch.setattr(arrow, "_ROWS_IN_A_GROUP", 50)
    releases = SAMPLES * 40
    done = write(releases, tmp_path / "out.parquet")
    assert {p.name for p in done.paths} == {f"out.{t.name}.parquet" for t in TABLES}
    tables = to_frames(releases, arrow=True)
    for table in TABLES:
        file = parquet.ParquetFile(tmp_path / f"out.{table.name}.parquet")
        assert file.read().equals(tables[table.name])
        if table.name == "mentions":
            assert file.num_row_groups > 1


def test_polars(tmp_path: Path) -> None:
    pl = pytest.importorskip("polars", reason="polars is not installed")
    tables = to_frames(SAMPLES, arrow=True)
    meetings = pl.from_arrow(tables["meetings"])
    assert meetings.filter(pl.col("country") == "GE").height == 2
    assert meetings.schema["date"] == pl.Date
    assert pl.from_arrow(tables["monetary_figures"])["amount"].to_list()[2] == Decimal("1200000000.05")
    write(SAMPLES, tmp_path / "out.parquet")
    assert pl.read_parquet(tmp_path / "out.topics.parquet").height == 9


def test_duckdb(tmp_path: Path) -> None:
    duckdb = pytest.importorskip("duckdb", reason="duckdb is not installed")
    tables = to_frames(SAMPLES, arrow=True)
    participants, attendances = tables["participants"], tables["attendances"]
    assert participants.num_rows and attendances.num_rows  # DuckDB finds them by their names
    with duckdb.connect() as db:
        rows = db.sql(
            "SELECT person_key, count(*) FROM participants JOIN attendances USING (participant_no) "
            "WHERE role = 'host' AND person_key LIKE 'nino%' GROUP BY 1"
        ).fetchall()
        assert rows == [("nino kvaratskhelia|GE", 2)]
        write(SAMPLES, tmp_path / "out.parquet")
        path = str(tmp_path / "out.monetary_figures.parquet")
        assert db.execute("SELECT sum(amount) FROM read_parquet(?) WHERE currency = 'KES'", [path]).fetchone() == (
            Decimal("1200000000.0500000000"),
        )
        write(SAMPLES, tmp_path / "out.csv")
        path = str(tmp_path / "out.meetings.csv")
        assert db.execute("SELECT date FROM read_csv(?) WHERE venue = 'Orbeliani Palace'", [path]).fetchone() == (
            dt.date(2024, 3, 14),
        )


def test_what_is_not_installed_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    import sys

    monkeypatch.setitem(sys.modules, "pandas", None)
    with pytest.raises(ModuleNotFoundError, match=r"this needs pandas: pip install 'diplomex\[frames\]'"):
        to_frames(SAMPLES)
