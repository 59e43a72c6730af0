"""Dates: tables of text and expected value, published on Tuesday 21 May 2024 unless told otherwise."""

from __future__ import annotations

import datetime as dt
import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from diplomex.document import Document
from diplomex.rules.dates import MONTHS, DateMention, find_dates

PUBLISHED = dt.date(2024, 5, 21)


def read(text: str, published: dt.date | None = PUBLISHED, country: str | None = None) -> list[DateMention]:
    return find_dates(Document(text, published=published, publisher_country=country))


def values(text: str, published: dt.date | None = PUBLISHED, country: str | None = None) -> list[str]:
    return [mention.value for mention in read(text, published, country)]


TOLD = [
    # days with their year
    ("on 30 April 2024", ["2024-04-30"]),
    ("on April 30, 2024", ["2024-04-30"]),
    ("the 9th of May 2024", ["2024-05-09"]),
    ("9th May, 2024", ["2024-05-09"]),
    ("May 9th, 2024", ["2024-05-09"]),
    ("Monday, 29 April 2024", ["2024-04-29"]),
    ("Monday, April 29, 2024", ["2024-04-29"]),
    ("29TH JANUARY 2024", ["2024-01-29"]),
    ("Sept. 3, 2023", ["2023-09-03"]),
    ("2024-04-30", ["2024-04-30"]),
    ("03.03.2025", ["2025-03-03"]),
    ("25/12/2024", ["2024-12-25"]),
    # days without a year
    ("DUSHANBE, April 30 -- The President met him.", ["2024-04-30"]),
    ("Amman, May 21 (Petra) -- Talks were held.", ["2024-05-21"]),
    ("They met on Oct. 31.", ["2023-10-31"]),
    ("The summit will be held on October 31.", ["2024-10-31"]),
    ("He will arrive on 2 January.", ["2025-01-02"]),
    ("He arrived on 28 December.", ["2023-12-28"]),
    ("on May 5, Sunday", ["2024-05-05"]),
    ("on 5 May (Sunday)", ["2024-05-05"]),
    ("on 31 December (Sunday)", ["2023-12-31"]),
    # spans and lists
    ("2-4 July 2012", ["2012-07-02/2012-07-04"]),
    ("2 - 4 July 2012", ["2012-07-02/2012-07-04"]),
    ("14–16 March", ["2024-03-14/2024-03-16"]),
    ("May 4 to 6, 2025", ["2025-05-04/2025-05-06"]),
    ("March 30 - April 2, 2024", ["2024-03-30/2024-04-02"]),
    ("from 27 March to 13 April 2024", ["2024-03-27/2024-04-13"]),
    ("30 December 2023 to 2 January 2024", ["2023-12-30/2024-01-02"]),
    ("from December 30 to January 2", ["2023-12-30/2024-01-02"]),
    ("12 and 13 June 2024", ["2024-06-12/2024-06-13"]),
    ("June 12 and 13, 2024", ["2024-06-12/2024-06-13"]),
    # months and years
    ("in May 2024", ["2024-05"]),
    ("in May", ["2024-05"]),
    ("in January", ["2024-01"]),
    ("in February this year", ["2024-02"]),
    ("in November of last year", ["2023-11"]),
    ("Dec. 2023", ["2023-12"]),
    ("last May", ["2023-05"]),
    ("mid-March", ["2024-03"]),
    ("in 2023", ["2023"]),
    ("since 2013", ["2013"]),
    ("the year 2015", ["2015"]),
    ("the 2019 summit", ["2019"]),
    ("in 2022, 2023 and 2024", ["2022", "2023", "2024"]),
    ("mid-2024", ["2024"]),
    ("in early 2025", ["2025"]),
    ("from 2020 to 2024", ["2020/2024"]),
    ("between 2019 and 2023", ["2019/2023"]),
    ("in 2022-23", ["2022/2023"]),
    ("2022/2023", ["2022/2023"]),
    ("fiscal year 2021", ["2021"]),
    ("January-June 2024", ["2024-01/2024-06"]),
    ("January–June", ["2024-01/2024-06"]),
    ("from November 2023 to February 2024", ["2023-11/2024-02"]),
    ("the first week of October 2024", ["2024-10-01/2024-10-07"]),
    # quarters, halves, seasons, decades, centuries
    ("in the first quarter of 2023", ["2023-01/2023-03"]),
    ("Q3 2018", ["2018-07/2018-09"]),
    ("in the second half of last year", ["2023-07/2023-12"]),
    ("the first five months of this year", ["2024-01/2024-05"]),
    ("eleven months of last year", ["2023-01/2023-11"]),
    ("the first quarter of 2023 and the same period of 2022", ["2023-01/2023-03", "2022-01/2022-03"]),
    # PUBLISHED is in May 2024: the year is that in which the weekday is right, whatever the tense
    ("On Saturday, 12 October, they met.", ["2024-10-12"]),
    ("On Thursday, 12 October, they met.", ["2023-10-12"]),
    ("the last half-year, and the same period of 2021", ["2023-07/2023-12", "2021-07/2021-12"]),
    ("In 2023, and in the same month of 2021, it fell.", ["2023", "2021-05"]),
    ("They met this day.", []),
    ("in the summer of 2023", ["2023-22"]),
    ("the 1990s", ["1990/1999"]),
    ("the 21st century", ["2001/2100"]),
    # reckoned from publication
    ("They met today.", ["2024-05-21"]),
    ("They met yesterday evening.", ["2024-05-20"]),
    ("They meet tomorrow.", ["2024-05-22"]),
    ("They met this morning (20th).", ["2024-05-20"]),
    ("They met this afternoon (21).", ["2024-05-21"]),
    ("the day before yesterday", ["2024-05-19"]),
    ("They met on Monday.", ["2024-05-20"]),
    ("They met on Tuesday.", ["2024-05-21"]),
    ("They met on Wednesday.", ["2024-05-15"]),
    ("They will meet on Wednesday.", ["2024-05-22"]),
    ("On Friday the guest is to travel to Changsha.", ["2024-05-24"]),
    ("He said on Monday that he will visit on Friday.", ["2024-05-20", "2024-05-24"]),
    ("Next Sunday he will fly.", ["2024-05-26"]),
    ("last Tuesday", ["2024-05-14"]),
    ("They met on Tuesday (14).", ["2024-05-14"]),
    ("Thursday next week", ["2024-05-30"]),
    ("on the 24th afternoon", ["2024-05-24"]),
    ("the 5th of this month", ["2024-05-05"]),
    ("last week", ["2024-W20"]),
    ("next month", ["2024-06"]),
    ("last year", ["2023"]),
    ("this year", ["2024"]),
    ("two weeks ago", ["2024-W19"]),
    ("three days ago", ["2024-05-18"]),
    ("a decade ago", ["2014"]),
    ("a year and two months ago", ["2023-03-21"]),
    ("over the next five years", ["2024/2029"]),
    ("in the past three months", ["2024-02/2024-05"]),
    ("within three years", ["2027"]),
    # reckoned from the date before
    ("On 3 May they met. The same day they signed.", ["2024-05-03", "2024-05-03"]),
    ("On 3 May they met. The following day they signed.", ["2024-05-03", "2024-05-04"]),
    ("On 3 May they met. Two days later he left.", ["2024-05-03", "2024-05-05"]),
    ("On 3 May they met. That evening they dined.", ["2024-05-03", "2024-05-03"]),
]


@pytest.mark.parametrize(("text", "expected"), TOLD, ids=[row[0] for row in TOLD])
def test_told(text: str, expected: list[str]) -> None:
    assert values(text) == expected


NO_DATES = [
    "they may come",
    "Prime Minister Theresa May said",
    "the march on Rome",
    "a second round",
    "Resolution 2231",
    "the 75th anniversary",
    "30 years of independence",
    "the 24th session",
    "a hall for 2000 guests",
    "the first half of the match",
    "5 to 10 people",
    "Euro 2024",
    "the 2030 Agenda",
    "the ratio 3/4",
    "version 3.4.5678",
    "long ago",
    "President April Smith",
]


@pytest.mark.parametrize("text", NO_DATES)
def test_no_dates(text: str) -> None:
    assert values(text) == []


WITHOUT_PUBLICATION = [
    ("on April 30", ["--04-30"]),
    ("in January", ["--01"]),
    ("2-4 July", ["--07-02/--07-04"]),
    ("on 30 April 2024", ["2024-04-30"]),
    ("in 2023", ["2023"]),
    ("today", []),
    ("on Monday", []),
    ("last year", []),
    ("the first quarter", []),
]


@pytest.mark.parametrize(("text", "expected"), WITHOUT_PUBLICATION)
def test_none_is_invented_without_publication(text: str, expected: list[str]) -> None:
    found = read(text, published=None)
    assert [mention.value for mention in found] == expected
    assert all(mention.earliest is None for mention in found if mention.value.startswith("--"))


def test_order_of_day_and_month_follows_the_publisher() -> None:
    assert values("on 5/6/2024", country="GB") == ["2024-06-05"]
    assert values("on 5/6/2024", country="US") == ["2024-05-06"]
    assert values("on 25/6/2024", country="US") == ["2024-06-25"]


def test_partial_dates_stay_partial() -> None:
    month, year = read("in May 2024 and in 2023")
    assert (month.grain, month.is_day, month.earliest, month.latest) == (
        "month",
        False,
        dt.date(2024, 5, 1),
        dt.date(2024, 5, 31),
    )
    assert (year.grain, year.is_day, year.earliest, year.latest) == (
        "year",
        False,
        dt.date(2023, 1, 1),
        dt.date(2023, 12, 31),
    )


def test_a_span_has_no_article_in_front() -> None:
    text = "They met on the 5th of May."
    assert [text[mention.start : mention.end] for mention in read(text)] == ["5th of May"]


def test_spans() -> None:
    text = "The talks on Monday, 29 April 2024, followed those of Oct. 31. Then, this morning (21), he left."
    assert [text[m.start : m.end] for m in read(text)] == ["Monday, 29 April 2024", "Oct. 31", "this morning (21)"]


DAYS = st.dates(min_value=dt.date(1990, 1, 1), max_value=dt.date(2099, 12, 31))
MONTH_NAMES = {number: name.capitalize() for name, number in MONTHS.items()}
FORMS = (
    "{d} {m} {y}",
    "{m} {d}, {y}",
    "{m} {d} {y}",
    "{d}{th} {m} {y}",
    "the {d}{th} of {m}, {y}",
    "{m} {d}{th}, {y}",
    "{d} {M} {y}",
    "{y}-{n:02}-{d:02}",
    "{d:02}.{n:02}.{y}",
    "{w}, {d} {m} {y}",
    "{w}, {m} {d}, {y}",
)


def _ordinal(day: int) -> str:
    return "th" if 10 < day < 14 else {1: "st", 2: "nd", 3: "rd"}.get(day % 10, "th")


@given(day=DAYS, form=st.sampled_from(FORMS), published=st.none() | DAYS)
def test_a_day_in_any_form_reads_back(day: dt.date, form: str, published: dt.date | None) -> None:
    name = MONTH_NAMES[day.month]
    text = form.format(d=day.day, m=name, M=name[:3], n=day.month, y=day.year, th=_ordinal(day.day), w=f"{day:%A}")
    assert values(f"It was on {text} that they met.", published) == [day.isoformat()]


@given(low=DAYS, days=st.integers(1, 60))
def test_a_span_of_days_reads_back(low: dt.date, days: int) -> None:
    high = low + dt.timedelta(days)
    text = f"from {low.day} {MONTH_NAMES[low.month]} {low.year} to {high.day} {MONTH_NAMES[high.month]} {high.year}"
    assert values(f"a visit {text}") == [f"{low}/{high}"]


@given(
    text=st.text(alphabet=st.sampled_from(list("0123456789/-., ()ofthMay Marchseconditodyuwkn'")), max_size=80),
    published=st.none() | st.dates(),
)
def test_any_text_gives_ordered_dates_inside_it(text: str, published: dt.date | None) -> None:
    end = 0
    for mention in read(text, published):
        assert end <= mention.start < mention.end <= len(text)
        assert mention.earliest is None or mention.latest is None or mention.earliest <= mention.latest
        end = mention.end


_RUN = [
    "may",
    "5",
    "May",
    "the",
    "first",
    "of",
    "week",
    "last",
    "next",
    "year",
    "2024",
    "-",
    "to",
    "and",
    "ago",
    "two",
    "days",
    "later",
    ",",
    "(",
    ")",
    "today",
    "Monday",
    "31",
    "February",
    "century",
    "quarter",
    "in",
    "since",
]


@given(
    words=st.lists(
        st.sampled_from(_RUN),
        max_size=25,
    ),
    published=st.none() | st.dates(),
)
def test_any_run_of_date_words_is_read_without_error(words: list[str], published: dt.date | None) -> None:
    read(" ".join(words), published)


@pytest.mark.parametrize(
    "text",
    [
        "5 " * 10000,
        "May " * 5000,
        "5 May, " * 4000,
        "last " * 5000,
        "5, " * 8000,
        "1.1." * 8000,
        "the same day " * 3000,
        "in " * 9000,
    ],
    ids=lambda t: t[:10],
)
def test_hostile_text_gives_dates_apart_and_in_order(text: str) -> None:
    """How the time grows is measured by ``tests/benchmarks/hostile.py``."""
    bounds = [at for m in find_dates(Document(text, published=PUBLISHED)) for at in (m.start, m.end)]
    assert bounds == sorted(set(bounds))
    assert all(0 <= at <= len(text) for at in bounds)


def test_plain_dates_do_not_load_dateparser() -> None:
    code = (
        "import sys, datetime; from diplomex.document import Document; from diplomex.rules.dates import find_dates; "
        "find_dates(Document('on Monday, 5 May, today and two weeks ago', published=datetime.date(2024, 5, 21))); "
        "assert 'dateparser' not in sys.modules"
    )
    subprocess.run([sys.executable, "-c", code], check=True)
