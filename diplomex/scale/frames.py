"""One function: releases in a pandas frame, a table of records out."""

from __future__ import annotations

import pickle
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from ..export.arrow import fitting
from ..export.extras import needed
from ..export.tables import Kind, Numbering, rows_of
from ..extractor import Extractor, default_extractor
from ..records import Extraction, Failure
from .schemas import EXTRACTIONS, columns, kept_columns, pandas_type

if TYPE_CHECKING:
    import pandas as pd

Row = tuple[Any, ...]


def extract_frame(
    frame: pd.DataFrame, table: str = EXTRACTIONS.name, *, extractor: Extractor | bytes | None = None
) -> pd.DataFrame:
    """The records of many releases as one table; the same that ``extract`` gives.

    :param frame: releases, one a row, with the columns ``id`` and ``text``, and if known ``published`` and
        ``publisher_country``; all others become metadata.
    :param table: which table to make. ``extractions`` has everything as JSON, and the errors of those that failed; the
        others leave failures out.
    :param extractor: one with rules or a lexicon of your own, or its pickle, which a process loads once.

    >>> import pandas as pd
    >>> releases = pd.DataFrame({"id": ["a", "b"], "text": ["A loan of $5 million.", "Nothing."]})
    >>> extract_frame(releases, "monetary_figures")[["release_id", "amount", "currency"]].values.tolist()
    [['a', Decimal('5000000.0000000000'), 'USD']]
    """
    wanted = columns(table)
    results = _results(frame, _loaded(extractor))
    rows = [row for release_id, result in results for row in _rows(table, release_id, result)]
    return _framed(wanted, rows)


def extractions_of(frame: pd.DataFrame, table: str) -> pd.DataFrame:
    """Another table out of one of whole extractions, without extracting anything again.

    >>> import pandas as pd
    >>> whole = extract_frame(pd.DataFrame({"id": ["a"], "text": ["It was signed on 5 May 2024."]}))
    >>> extractions_of(whole, "dates")["value"].tolist()
    ['2024-05-05']
    """
    found = (
        (release_id, Extraction.from_json(text))
        for release_id, text in zip(frame["release_id"], frame["extraction"], strict=True)
        if isinstance(text, str)
    )
    return _framed(columns(table), [row for release_id, e in found for row in _rows(table, release_id, e)])


def _results(frame: pd.DataFrame, extractor: Extractor) -> Iterator[tuple[str, Extraction | Failure]]:
    missing = [name for name in ("id", "text") if name not in frame.columns]
    if missing:
        given = ", ".join(map(repr, frame.columns)) or "none"
        raise ValueError(f"the frame lacks the column {' and '.join(map(repr, missing))}; its columns are {given}")
    cells = frame.astype(object)
    # pyrefly: ignore[bad-argument-type]
    releases = cells.where(frame.notna(), None).to_dict("records")
    # pyrefly: ignore[bad-argument-type]
    results = extractor.extract_many(releases, on_error="record")
    return ((str(release["id"]), result) for release, result in zip(releases, results, strict=True))


def _rows(table: str, release_id: str, result: Extraction | Failure) -> Iterable[Row]:
    if table == EXTRACTIONS.name:
        if isinstance(result, Failure):
            return [(release_id, None, result.error, result.error_type)]
        return [(release_id, result.to_json(), None, None)]
    if isinstance(result, Failure):
        return []
    kept = kept_columns(table)
    return [(release_id, *(row[i] for i in kept)) for row in rows_of(result, Numbering())[table]]


def _framed(wanted: tuple[Any, ...], rows: list[Row]) -> pd.DataFrame:
    pandas = needed("pandas", "frames")
    values = list(zip(*rows, strict=True)) if rows else [()] * len(wanted)
    return pandas.DataFrame(
        {
            column.name: pandas.Series(
                [fitting(v) for v in cells] if column.kind is Kind.DECIMAL else list(cells),
                dtype=pandas_type(column.kind),
            )
            for column, cells in zip(wanted, values, strict=True)
        }
    )


def _loaded(extractor: Extractor | bytes | None) -> Extractor:
    if extractor is None:
        return default_extractor()
    return _unpickled(extractor) if isinstance(extractor, bytes) else extractor


@lru_cache(maxsize=4)
def _unpickled(packed: bytes) -> Extractor:
    """The extractor of a pickle: compiled once in a process, however many partitions it does."""
    extractor = pickle.loads(packed)
    if not isinstance(extractor, Extractor):
        raise TypeError(f"expected a pickled Extractor, got {type(extractor).__name__}")
    return extractor
