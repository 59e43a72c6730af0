"""The same records on Spark, Dask and Ray as from ``extract``; an engine that is not installed skips its test."""

from __future__ import annotations

import datetime as dt
import os
import shutil
import sys
from decimal import Decimal
from typing import Any

import pytest

import diplomex

pd = pytest.importorskip("pandas", reason="pandas is not installed: pip install diplomex[frames]")
pytest.importorskip("pyarrow", reason="pyarrow is not installed: pip install diplomex[frames]")

from diplomex.records import Extraction, Organization  # noqa: E402
from diplomex.scale import (  # noqa: E402
    TABLE_NAMES,
    arrow_schema,
    columns,
    empty_frame,
    extract_frame,
    extractions_of,
    on_dask,
    on_ray,
    on_spark,
)

RELEASES = [
    {
        "id": f"lake-{n}",
        "published": "2024-05-06",
        "publisher_country": "LV",
        "text": f"On {n + 1} May President Ana Silva received Ambassador Jan Novak of Kenya in Riga. "
        f"They discussed grain. Loans of EUR {n + 1}.5 million were agreed.",
        "url": f"https://lake.example/{n}",
    }
    for n in range(6)
]
TABLES = ("extractions", "meetings", "monetary_figures", "participants")


@pytest.fixture(scope="module")
def releases() -> Any:
    return pd.DataFrame(RELEASES)


@pytest.fixture(scope="module")
def expected(releases: Any) -> dict[str, list[tuple[Any, ...]]]:
    return {table: rows(extract_frame(releases, table)) for table in TABLES}


def rows(frame: Any) -> list[tuple[Any, ...]]:
    """The rows of a frame as plain values, sorted, so that engines may mix their order and their types."""
    return sorted((tuple(map(plain, row)) for row in frame.itertuples(index=False)), key=repr)


def plain(value: Any) -> Any:
    if hasattr(value, "tolist") and not isinstance(value, str):
        value = value.tolist()
    if isinstance(value, list):
        return [plain(v) for v in value]
    if isinstance(value, dt.datetime):
        return value.date()
    if isinstance(value, Decimal):
        return value.normalize()
    return None if value is pd.NaT or value is pd.NA or value != value else value


def test_the_whole_extraction_is_that_of_extract(releases: Any) -> None:
    frame = extract_frame(releases)
    for release, text in zip(RELEASES, frame["extraction"], strict=True):
        given = {key: release[key] for key in ("text", "id", "published", "publisher_country")}
        assert Extraction.from_json(text) == diplomex.extract(**given, metadata={"url": release["url"]})


@pytest.mark.parametrize("table", TABLE_NAMES)
def test_every_table_has_its_published_columns(releases: Any, table: str) -> None:
    import pyarrow as pa

    frame = extract_frame(releases, table)
    assert list(frame.columns) == [column.name for column in columns(table)] == list(empty_frame(table).columns)
    assert frame.dtypes.tolist() == empty_frame(table).dtypes.tolist()
    arrow = pa.Table.from_pandas(frame, schema=arrow_schema(table), preserve_index=False)
    assert arrow.num_rows == len(frame)


@pytest.mark.parametrize("table", [name for name in TABLE_NAMES if name != "extractions"])
def test_tables_come_out_of_whole_extractions_too(releases: Any, table: str) -> None:
    assert rows(extractions_of(extract_frame(releases), table)) == rows(extract_frame(releases, table))


def test_a_release_that_fails_has_its_error() -> None:
    frame = pd.DataFrame({"id": ["a", "b"], "text": [None, "Minister Bo Li spoke."], "published": [pd.NaT, pd.NaT]})
    found = extract_frame(frame)
    assert found["error_type"].tolist() == ["TypeError", None]
    assert extract_frame(frame, "participants")["release_id"].tolist() == ["b"]


def test_a_frame_without_texts_is_refused() -> None:
    with pytest.raises(ValueError, match="lacks the column 'id' and 'text'; its columns are 'x'"):
        extract_frame(pd.DataFrame({"x": []}))
    with pytest.raises(ValueError, match="there is no table 'people': the tables are extractions, releases"):
        extract_frame(pd.DataFrame({"id": [], "text": []}), "people")


def test_an_extractor_of_ones_own() -> None:
    import pickle

    lexicon = diplomex.Lexicon.default().with_organizations(
        [diplomex.lexicon.KnownOrganization(name="Lake Quorum", kind="forum")]
    )
    extractor = diplomex.Extractor(lexicon=lexicon)
    frame = pd.DataFrame({"id": ["a"], "text": ["President Ana Silva praised the Lake Quorum."]})
    for given in (extractor, pickle.dumps(extractor)):
        assert extract_frame(frame, "organizations", extractor=given)["name"].tolist() == ["Lake Quorum"]
    with pytest.raises(TypeError, match="expected a pickled Extractor, got Organization"):
        extract_frame(frame, extractor=pickle.dumps(Organization(name="x")))


@pytest.fixture(scope="module")
def spark() -> Any:
    sql = pytest.importorskip("pyspark.sql", reason="pyspark is not installed: pip install diplomex[spark]")
    if shutil.which("java") is None:
        pytest.skip("there is no Java for Spark: apt-get install default-jre-headless")
    os.environ["PYSPARK_PYTHON"] = sys.executable
    session = sql.SparkSession.builder.master("local[2]").config("spark.ui.enabled", "false").getOrCreate()
    yield session
    session.stop()


@pytest.mark.parametrize("table", TABLES)
def test_on_spark(spark: Any, expected: dict[str, list[tuple[Any, ...]]], table: str) -> None:
    schema = "id string, published string, publisher_country string, text string, url string"
    releases = spark.createDataFrame([[r[name.split()[0]] for name in schema.split(", ")] for r in RELEASES], schema)
    assert rows(on_spark(releases.repartition(3), table).toPandas()) == expected[table]


@pytest.mark.parametrize("table", TABLES)
def test_on_dask(releases: Any, expected: dict[str, list[tuple[Any, ...]]], table: str) -> None:
    frames = pytest.importorskip("dask.dataframe", reason="dask is not installed: pip install diplomex[dask]")
    made = on_dask(frames.from_pandas(releases, npartitions=3), table)
    assert rows(made.compute(scheduler="threads")) == expected[table]


@pytest.fixture(scope="module")
def ray() -> Any:
    ray = pytest.importorskip("ray", reason="ray is not installed: pip install diplomex[ray]")
    pytest.importorskip("ray.data", reason="ray's data sets are not installed: pip install diplomex[ray]")
    ray.init(num_cpus=2, include_dashboard=False, logging_level="ERROR")
    yield ray
    ray.shutdown()


@pytest.mark.parametrize("table", TABLES)
def test_on_ray(ray: Any, releases: Any, expected: dict[str, list[tuple[Any, ...]]], table: str) -> None:
    assert rows(on_ray(ray.data.from_pandas(releases), table, batch_size=2).to_pandas()) == expected[table]
