"""Engines: the function of :mod:`diplomex.scale.frames` on the partitions of Spark, Dask and Ray data sets."""

from __future__ import annotations

import pickle
from collections.abc import Iterable, Iterator
from functools import partial
from typing import TYPE_CHECKING, Any

from ..extractor import Extractor
from .frames import extract_frame
from .schemas import EXTRACTIONS, empty_frame, spark_schema

if TYPE_CHECKING:
    import pandas as pd


def _packed(extractor: Extractor | None) -> bytes | None:
    return None if extractor is None else pickle.dumps(extractor)


class _OnPartitions:
    """What Spark calls with the frames of a partition, one after the other."""

    def __init__(self, table: str, extractor: bytes | None) -> None:
        self._table = table
        self._extractor = extractor

    def __call__(self, frames: Iterable[pd.DataFrame]) -> Iterator[pd.DataFrame]:
        for frame in frames:
            yield extract_frame(frame, self._table, extractor=self._extractor)


def on_spark(releases: Any, table: str = EXTRACTIONS.name, *, extractor: Extractor | None = None) -> Any:
    """A Spark data frame of records, of one with the columns ``id``, ``text``, ``published``, ``publisher_country``.

    Spark sends ``spark.sql.execution.arrow.maxRecordsPerBatch`` releases at a time to a Python worker, which compiles
    the rules once.
    """
    return releases.mapInPandas(_OnPartitions(table, _packed(extractor)), schema=spark_schema(table))


def on_dask(releases: Any, table: str = EXTRACTIONS.name, *, extractor: Extractor | None = None) -> Any:
    """A Dask data frame of records; run it with processes (or a cluster), for threads share one interpreter."""
    return releases.map_partitions(
        extract_frame, table, extractor=_packed(extractor), meta=empty_frame(table), enforce_metadata=False
    )


def on_ray(
    releases: Any, table: str = EXTRACTIONS.name, *, extractor: Extractor | None = None, batch_size: int = 2_000
) -> Any:
    """A Ray data set of records; each batch becomes a task."""
    work = partial(extract_frame, table=table, extractor=_packed(extractor))
    return releases.map_batches(work, batch_format="pandas", batch_size=batch_size)
