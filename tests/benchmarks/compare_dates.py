"""diplomex beside dateparser's search, on the days in the sentences of ``tests/test_date_sentences.py``.

    python tests/benchmarks/compare_dates.py [--errors N]

Prints precision, recall and F1 of the days that each finds, and the time. Spans, weeks, months and years are left out
on both sides where diplomex's tables expect them; a day that dateparser makes of a month or a year counts as invented.
"""

from __future__ import annotations

import argparse
import datetime as dt
import importlib.util
import re
import sys
import time
from collections import Counter
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PUBLISHED = dt.date(2024, 5, 22)
DAY = re.compile(r"\d{4}-\d\d-\d\d")
Row = tuple[str, str | None, str]


def rows() -> list[Row]:
    spec = importlib.util.spec_from_file_location("rows", ROOT / "tests" / "test_date_sentences.py")
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return [row for row in module.ROWS if "/" not in row[2]]  # spans have no counterpart


def with_diplomex(text: str, country: str | None) -> list[str]:
    import diplomex

    found = diplomex.extract_dates(text, published=PUBLISHED, publisher_country=country)
    return [date.value for date in found if DAY.fullmatch(date.value)]


def with_dateparser(text: str, country: str | None) -> list[str]:
    from dateparser.search import search_dates

    settings = {
        "RELATIVE_BASE": dt.datetime.combine(PUBLISHED, dt.time(12)),
        "DATE_ORDER": "MDY" if country == "US" else "DMY",
        "PREFER_DATES_FROM": "past",
    }
    return [found.date().isoformat() for _, found in search_dates(text, languages=["en"], settings=settings) or ()]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument(
        "--errors", type=int, default=0, metavar="N", help="print the first N texts that each reads wrongly"
    )
    args = parser.parse_args()
    sys.path.insert(0, str(ROOT))
    table = rows()
    for reader in (with_diplomex, with_dateparser):
        begin = time.perf_counter()
        right, told, wrong = 0, 0, []
        for text, country, expected in table:
            gold = Counter(value for value in expected.split(" ; ") if DAY.fullmatch(value))
            found = Counter(reader(text, country))
            right, told = right + (gold & found).total(), told + found.total()
            if gold != found:
                wrong.append((text, sorted(gold), sorted(found)))
        total = sum(DAY.fullmatch(value) is not None for row in table for value in row[2].split(" ; "))
        seconds = time.perf_counter() - begin
        print(
            f"{reader.__name__:16} P {right / (told or 1):.3f}  R {right / total:.3f}  F1 {2 * right / (told + total):.3f}"
            f"  invented {told - right}  missed {total - right}  {seconds / len(table) * 1e3:.2f} ms a text"
        )
        for text, gold_days, found_days in wrong[: args.errors]:
            print(f"    {text!r}: {gold_days} but {found_days}")


if __name__ == "__main__":
    main()
