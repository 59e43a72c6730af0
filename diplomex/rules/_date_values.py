"""The values of dates: ISO 8601 text, as partial as the words, with the first and last day that it may mean."""

from __future__ import annotations

import calendar
import datetime as dt

import attrs

from ._date_words import UNIT_WORDS


@attrs.frozen(eq=False)
class Value:
    """What a rule's words mean."""

    text: str
    earliest: dt.date | None = None
    latest: dt.date | None = None
    grain: str = "day"
    anaphoric: bool = False


def date_or_none(year: int, month: int, day: int) -> dt.date | None:
    try:
        return dt.date(year, month, day)
    except ValueError:
        return None


def shift(date: dt.date | None, days: int) -> dt.date | None:
    """The date so many days on, ``None`` beyond the calendar's ends."""
    try:
        return None if date is None else date + dt.timedelta(days=days)
    except OverflowError:
        return None


def of_date(date: dt.date | None) -> Value | None:
    return None if date is None else Value(date.isoformat(), date, date)


def of_day(year: int | None, month: int | None, day: int | None) -> Value | None:
    return None if year is None or month is None or day is None else of_date(date_or_none(year, month, day))


def of_days(low: dt.date | None, high: dt.date | None) -> Value | None:
    """A span of days, ``None`` where it ends before it begins."""
    return None if low is None or high is None or high < low else Value(f"{low}/{high}", low, high, "interval")


def of_month(year: int, month: int) -> Value | None:
    first = date_or_none(year, month, 1)
    if first is None:
        return None
    return Value(f"{year:04}-{month:02}", first, dt.date(year, month, calendar.monthrange(year, month)[1]), "month")


def of_months(year: int, month: int, year2: int, month2: int) -> Value | None:
    """A span of months, ``None`` where it ends before it begins."""
    low, high = of_month(year, month), of_month(year2, month2)
    if low is None or high is None or (year2, month2) < (year, month):
        return None
    text = low.text if low.text == high.text else f"{low.text}/{high.text}"
    return Value(text, low.earliest, high.latest, "interval" if low.text != high.text else "month")


def of_year(year: int) -> Value | None:
    if not 1 <= year <= 9999:
        return None
    return Value(f"{year:04}", dt.date(year, 1, 1), dt.date(year, 12, 31), "year")


def of_years(year: int, year2: int) -> Value | None:
    low, high = of_year(year), of_year(year2)
    return low and high and Value(f"{low.text}/{high.text}", low.earliest, high.latest, "interval")


def of_offset(anchor: dt.date, count: int, unit: str) -> Value | None:
    """What stands ``count`` units from the anchor, as fine as the unit."""
    unit = UNIT_WORDS.get(unit, "year" if unit.startswith("year") else unit)
    if unit == "fortnight":
        count, unit = 2 * count, "week"
    if unit == "day":
        return of_date(shift(anchor, count))
    if unit == "week":
        monday = shift(anchor, 7 * count - anchor.weekday())
        sunday = shift(monday, 6)
        if monday is None or sunday is None:
            return None
        iso = monday.isocalendar()
        return Value(f"{iso.year:04}-W{iso.week:02}", monday, sunday, "week")
    if unit == "month":
        month = anchor.year * 12 + anchor.month - 1 + count
        return of_month(month // 12, month % 12 + 1) if 12 <= month < 120000 else None
    years = {"year": 1, "decade": 10, "century": 100, "centuries": 100}
    return of_year(anchor.year + count * years[unit]) if unit in years else None


def of_part(whole: Value, nth: int, unit: str, count: int = 1) -> Value | None:
    """The ``nth`` day, week or month of a span and the ``count - 1`` after it; the last ``count`` for -1."""
    first, last = whole.earliest, whole.latest
    if first is None or last is None:
        return None
    if unit == "month":
        months = (last.year - first.year) * 12 + last.month - first.month + 1
        skipped = months - count if nth < 0 else nth - 1
        begin = first.year * 12 + first.month - 1 + skipped
        end = begin + count - 1
        fits = 0 <= skipped <= months - count
        return of_months(begin // 12, begin % 12 + 1, end // 12, end % 12 + 1) if fits else None
    days = {"day": 1, "week": 7}.get(unit, 0) * count
    if not days:
        return None
    low = shift(last, 1 - days) if nth < 0 else shift(first, (nth - 1) * days)
    high = shift(low, days - 1)
    if low is None or high is None or not first <= low <= last:
        return None
    return of_date(low) if days == 1 else of_days(low, min(high, last))


def nearest_day(published: dt.date, day: int, weekday: int | None = None) -> dt.date | None:
    """The day of that number (and of that day of the week) nearest to the publication."""
    month = published.year * 12 + published.month - 1
    candidates = [date_or_none((month + k) // 12, (month + k) % 12 + 1, day) for k in (-1, 0, 1)]
    fitting = [d for d in candidates if d is not None and weekday in (None, d.weekday())]
    return min(fitting, key=lambda d: abs((d - published).days), default=None)


def of_half_month(year: int, month: int, half: int) -> Value | None:
    """The days to the 15th, or those after it."""
    last = calendar.monthrange(year, month)[1]
    return of_days(
        date_or_none(year, month, 1 if half == 1 else 16), date_or_none(year, month, 15 if half == 1 else last)
    )


def of_nth_weekday(year: int, month: int, nth: int, weekday: int) -> Value | None:
    """The ``nth`` such day of the week in a month, the last for -1."""
    first, last = date_or_none(year, month, 1), calendar.monthrange(year, month)[1]
    if first is None:
        return None
    days = range(1 + (weekday - first.weekday()) % 7, last + 1, 7)
    return of_day(year, month, days[-1] if nth < 0 else days[nth - 1]) if nth <= len(days) else None
