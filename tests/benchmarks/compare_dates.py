"""diplomex beside dateparser's search, recognizers-text, LexNLP and Duckling, on the days in our tables of dates.

    python tests/benchmarks/compare_dates.py [--errors N] [--environment DIR]

Prints precision, recall and F1 of the days that each finds in the sentences of ``tests/test_date_sentences.py``, and
the time. Spans, weeks, months and years are left out on both sides where the tables expect them; a day that a peer
makes of a month or a year counts as invented. Of several days that recognizers-text leaves open, its first counts. The
peers run in the environments that ``compare_money.py`` makes.
"""

from __future__ import annotations

import argparse
import datetime as dt
import importlib.util
import re
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(Path(__file__).parent)]

from compare_money import install, run_peer  # noqa: E402

PUBLISHED = dt.date(2024, 5, 22)
DAY = re.compile(r"\d{4}-\d\d-\d\d")
Row = tuple[str, str | None, str]

# Runs inside the environment of the peers: a JSON list of texts and countries in, a list of lists of days out.
WORKER = r"""
import datetime as dt, json, sys, warnings
warnings.simplefilter("ignore")
peer, rows = sys.argv[1], json.load(sys.stdin)
NOW = dt.datetime(2024, 5, 22, 12)

def dateparser(text, country):
    from dateparser.search import search_dates
    settings = {"RELATIVE_BASE": NOW, "DATE_ORDER": "MDY" if country == "US" else "DMY", "PREFER_DATES_FROM": "past"}
    return [found.date().isoformat() for _, found in search_dates(text, languages=["en"], settings=settings) or ()]

def recognizers_text(text, country):
    from recognizers_date_time import recognize_datetime
    from recognizers_text import Culture
    culture = Culture.English if country in (None, "US") else Culture.EnglishOthers
    days = []
    for found in recognize_datetime(text, culture, reference=NOW):
        if found.type_name in ("datetimeV2.date", "datetimeV2.datetime"):
            days.append(str((found.resolution or {"values": [{}]})["values"][0].get("value"))[:10])
    return days

def lexnlp(text, country):
    from lexnlp.extract.en.dates import get_dates
    found = get_dates(text, base_date=NOW)
    return [(day.date() if isinstance(day, dt.datetime) else day).isoformat() for day in found]

DUCKLING = []

def duckling(text, country):
    if not DUCKLING:
        import jpype
        start = jpype.startJVM
        jpype.startJVM = lambda *args, **kwargs: start(*args, **{**kwargs, "convertStrings": True})
        from duckling import Duckling
        DUCKLING.append(Duckling())
        DUCKLING[0].load(languages=["en"])
    found = DUCKLING[0].parse(text, dim_filter="time", reference_time=NOW.isoformat() + "+00:00")
    values = [time["value"] for time in found]
    return [value["value"][:10] for value in values if value.get("grain") in ("day", "hour", "minute", "second")]

read = {"dateparser": dateparser, "recognizers-text": recognizers_text, "lexnlp": lexnlp, "duckling": duckling}[peer]
read("on 5 May 2024", None)
out = []
for text, country in rows:
    try:
        out.append(read(text, country))
    except Exception as error:
        print(f"{peer}: {error!r} in {text[:60]!r}", file=sys.stderr)
        out.append([])
json.dump(out, sys.stdout)
"""


def rows() -> list[Row]:
    spec = importlib.util.spec_from_file_location("rows", ROOT / "tests" / "test_date_sentences.py")
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return [row for row in module.ROWS if "/" not in row[2]]  # spans have no counterpart


def with_diplomex(table: list[Row]) -> list[list[str]]:
    import diplomex

    return [
        [
            date.value
            for date in diplomex.extract_dates(text, published=PUBLISHED, publisher_country=country)
            if DAY.fullmatch(date.value)
        ]
        for text, country, _ in table
    ]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument(
        "--errors", type=int, default=0, metavar="N", help="print the first N texts that each reads wrongly"
    )
    parser.add_argument(
        "--environment",
        type=Path,
        default=Path(tempfile.gettempdir()) / "diplomex-peers",
        help="virtual environment of the peers",
    )
    args = parser.parse_args()
    table = rows()
    texts = [(text, country) for text, country, _ in table]
    readers: dict[str, Callable[[], list[list[str]] | None]] = {"diplomex": lambda: with_diplomex(table)}
    for peer in install(args.environment, ("dateparser", "recognizers-text", "lexnlp", "duckling")):
        readers[peer] = lambda peer=peer: run_peer(peer, WORKER, args.environment, texts)  # type: ignore[misc]
    gold = [Counter(value for value in expected.split(" ; ") if DAY.fullmatch(value)) for _, _, expected in table]
    total = sum(days.total() for days in gold)
    print(f"{len(table)} texts, {total} days")
    for reader, read in readers.items():
        begin = time.perf_counter()
        answers = read()
        if answers is None:
            print(f"{reader:16} missing")
            continue
        seconds = time.perf_counter() - begin
        found = [Counter(days) for days in answers]
        right = sum((g & f).total() for g, f in zip(gold, found, strict=True))
        told = sum(days.total() for days in found)
        print(
            f"{reader:16} P {right / (told or 1):.3f}  R {right / total:.3f}  F1 {2 * right / (told + total):.3f}"
            f"  invented {told - right}  missed {total - right}  {seconds / len(table) * 1e3:.2f} ms a text"
        )
        wrong = [(row[0], sorted(g), sorted(f)) for row, g, f in zip(table, gold, found, strict=True) if g != f]
        for text, gold_days, found_days in wrong[: args.errors]:
            print(f"    {text!r}: {gold_days} but {found_days}")


if __name__ == "__main__":
    main()
