"""The same extraction on engines that outgrow one machine: data frame in, data frame out.

:func:`extract_frame` is the one function; :func:`on_spark`, :func:`on_dask` and :func:`on_ray` run it on the partitions
of a Spark, Dask or Ray data set. What comes out has the published columns of :func:`columns`, one table a call.
"""

from __future__ import annotations

from .engines import on_dask, on_ray, on_spark
from .frames import extract_frame, extractions_of
from .schemas import TABLE_NAMES, arrow_schema, columns, empty_frame, spark_schema

__all__ = [
    "TABLE_NAMES",
    "arrow_schema",
    "columns",
    "empty_frame",
    "extract_frame",
    "extractions_of",
    "on_dask",
    "on_ray",
    "on_spark",
    "spark_schema",
]
