"""dateparser behind one function: imported when first needed, one parser, English only, results cached."""

from __future__ import annotations

import datetime as dt
import warnings
from functools import cache, lru_cache
from typing import Any


@cache
def _parser() -> Any:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        from dateparser.date import DateDataParser
    return DateDataParser


@lru_cache(maxsize=512)
def parse(text: str, published: dt.date) -> dt.date | None:
    """The day that dateparser reads in ``text``, reckoned from the day of publication; ``None`` for none."""
    settings = {
        "RELATIVE_BASE": dt.datetime.combine(published, dt.time(12)),
        "PREFER_DATES_FROM": "past",
        "RETURN_AS_TIMEZONE_AWARE": False,
        "TIMEZONE": "UTC",
    }
    found = _parser()(languages=["en"], settings=settings).get_date_data(text)
    return found.date_obj.date() if found is not None and found.date_obj is not None else None
