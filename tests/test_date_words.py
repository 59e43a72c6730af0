"""The words of dates one by one: names of months and days, numbers, units, tenses, parts of years."""

from __future__ import annotations

import calendar
import datetime as dt

import pytest

from diplomex.document import Document
from diplomex.rules.dates import DateMention, find_dates

PUBLISHED = dt.date(2024, 5, 22)  # a Wednesday
MONTHS = list(calendar.month_name)[1:]
DAYS = list(calendar.day_name)


def read(text: str, published: dt.date | None = PUBLISHED, country: str | None = None) -> list[DateMention]:
    return find_dates(Document(text, published=published, publisher_country=country))


def values(text: str, published: dt.date | None = PUBLISHED, country: str | None = None) -> list[str]:
    return [mention.value for mention in read(text, published, country)]


# ---- months, days of the week, days --------------------------------------------------------------------------------------


@pytest.mark.parametrize("number", range(1, 13))
def test_names_of_months(number: int) -> None:
    name = MONTHS[number - 1]
    short = {9: "Sept"}.get(number, name[:3])
    for form in (name, name.upper(), short, short.upper(), f"{short}.", name[:3]):
        assert values(f"They met on 5 {form} 2023.") == [f"2023-{number:02}-05"], form
        assert values(f"They met on {form} 5, 2023.") == [f"2023-{number:02}-05"], form
    assert values(f"They met in {name} 2023.") == [f"2023-{number:02}"]
    assert values(f"They met in mid-{name} 2023.") == [f"2023-{number:02}"]
    last = calendar.monthrange(2023, number)[1]
    (mention,) = read(f"They met in {name} 2023.")
    assert (mention.earliest, mention.latest, mention.grain) == (
        dt.date(2023, number, 1),
        dt.date(2023, number, last),
        "month",
    )
    assert values(f"They met on {last} {name} 2023.") == [f"2023-{number:02}-{last}"]
    assert values(f"They met on {last + 1} {name} 2023.") != [f"2023-{number:02}-{last + 1}"]


@pytest.mark.parametrize(("first", "second"), [(a, b) for a in range(1, 13) for b in range(a + 1, 13, 3)])
def test_spans_of_months(first: int, second: int) -> None:
    one, two = MONTHS[first - 1], MONTHS[second - 1]
    expected = [f"2023-{first:02}/2023-{second:02}"]
    for text in (f"{one}-{two} 2023", f"{one} to {two} 2023", f"{one}–{two} 2023", f"{one[:3]}-{two[:3]} 2023"):
        assert values(f"It grew from {text} by 5%.") == expected, text
    assert values(f"It grew between {one} and {two} 2023.") == expected
    assert values(f"It grew from {two} 2022 to {one} 2023.") == [f"2022-{second:02}/2023-{first:02}"]


@pytest.mark.parametrize("weekday", range(7))
def test_days_of_the_week(weekday: int) -> None:
    name = DAYS[weekday]
    back = (2 - weekday) % 7
    last = (PUBLISHED - dt.timedelta(days=back)).isoformat()
    to_come = (PUBLISHED + dt.timedelta(days=7 - back)).isoformat()
    for form in (name, name.upper(), f"{name} morning", f"{name} evening"):
        assert values(f"They met on {form}.") == [last], form
        assert values(f"They will meet on {form}.") == [to_come], form
    assert values(f"They met last {name}.") == [(PUBLISHED - dt.timedelta(days=back or 7)).isoformat()]
    assert values(f"They will meet next {name}.") == [to_come]
    monday = dt.date(2024, 5, 20)
    for words, weeks in (("last", -1), ("this", 0), ("next", 1)):
        assert values(f"They met on {name} {words} week.") == [
            (monday + dt.timedelta(days=weekday + 7 * weeks)).isoformat()
        ]


@pytest.mark.parametrize("short", "Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun".split())
def test_short_days_of_the_week_before_a_date(short: str) -> None:
    day = next(d for d in range(6, 13) if DAYS[dt.date(2024, 5, d).weekday()].startswith(short[:3]))
    (mention,) = read(f"{short}, {day} May 2024")
    assert (mention.start, mention.value) == (0, f"2024-05-{day:02}")


ORDINALS = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth "
    "seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third twenty-fourth twenty-fifth twenty-sixth "
    "twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first"
).split()


@pytest.mark.parametrize("day", range(1, 32))
def test_days_of_a_month(day: int) -> None:
    suffix = "th" if 10 < day < 14 else {1: "st", 2: "nd", 3: "rd"}.get(day % 10, "th")
    expected = [f"2023-10-{day:02}"]
    for form in (
        f"{day}",
        f"{day:02}",
        f"{day}{suffix}",
        f"the {day}{suffix}",
        f"{day}{suffix.upper()}",
        f"the {ORDINALS[day - 1]} of",
    ):
        assert values(f"They met on {form} October 2023.") == expected, form
    assert values(f"They met on October {day}, 2023.") == expected
    assert values(f"They met on {day:02}.10.2023.") == expected
    assert values(f"They met on 2023-10-{day:02}.") == expected
    for other in range(day + 1, 32, 5):
        assert values(f"They met from {day} to {other} October 2023.") == [f"2023-10-{day:02}/2023-10-{other:02}"]
        assert values(f"They met on October {day}-{other}, 2023.") == [f"2023-10-{day:02}/2023-10-{other:02}"]


# ---- numbers and units ---------------------------------------------------------------------------------------------------

NUMBERS = {
    "a": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10, "eleven": 11,
    "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20,
    "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90, "twenty-five": 25, "thirty-one": 31,
    "a couple of": 2, "a dozen": 12, "7": 7, "45": 45, "60": 60, "100": 100, "150": 150,
}  # fmt: skip


@pytest.mark.parametrize(("words", "number"), NUMBERS.items())
def test_so_long_ago(words: str, number: int) -> None:
    assert values(f"They met {words} years ago.") == [f"{2024 - number}"]
    assert values(f"They met {words} days ago.") == [(PUBLISHED - dt.timedelta(days=number)).isoformat()]
    month = 2024 * 12 + 4 - number
    assert values(f"They met {words} months ago.") == [f"{month // 12}-{month % 12 + 1:02}"]
    iso = (PUBLISHED - dt.timedelta(weeks=number)).isocalendar()
    assert values(f"They met {words} weeks ago.") == [f"{iso.year}-W{iso.week:02}"]
    if words not in ("a", "a couple of", "a dozen", "100", "150"):
        later = {"2022": f"{2022 + number}"}["2022"]
        assert values(f"In 2022 they met. {words.capitalize()} years later they left.") == ["2022", later]


@pytest.mark.parametrize(
    ("unit", "value"),
    [
        ("day", "2024-05-21"),
        ("week", "2024-W20"),
        ("month", "2024-04"),
        ("year", "2023"),
        ("decade", "2014"),
        ("fortnight", "2024-W19"),
    ],
)
def test_units(unit: str, value: str) -> None:
    assert values(f"They met a {unit} ago.") == [value]
    assert values(f"They met one {unit} ago.") == [value]


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("this", "2024"),
        ("current", "2024"),
        ("present", "2024"),
        ("last", "2023"),
        ("previous", "2023"),
        ("preceding", "2023"),
        ("next", "2025"),
        ("coming", "2025"),
        ("upcoming", "2025"),
        ("forthcoming", "2025"),
    ],
)
def test_years_from_now(words: str, value: str) -> None:
    assert values(f"It ends in the {words} year.") == [value]
    assert values(f"It ends in May of {words} year.") in ([f"{value}-05"], [f"{value}-05"])
    assert values(f"It ends on 5 May {words} year.") == [f"{value}-05-05"]


@pytest.mark.parametrize(
    ("words", "value"),
    [("this", "2024-05"), ("last", "2024-04"), ("past", "2024-04"), ("next", "2024-06"), ("coming", "2024-06")],
)
def test_months_from_now(words: str, value: str) -> None:
    assert values(f"It is of the {words} month.") == [value]
    assert values(f"It is of the 5th of {words} month.") == [f"{value}-05"]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("over the past five years", "2019/2024"), ("over the next five years", "2024/2029"), ("in the last three months", "2024-02/2024-05"),
        ("in the coming three months", "2024-05/2024-08"), ("in the past ten days", "2024-05-12/2024-05-22"), ("within three months", "2024-08"),
        ("the past year", "2023-05/2024-05"), ("over the next two weeks", "2024-W21/2024-W23"), ("over the last decade", "2014/2024"),
        ("over the next decade", "2024/2034"), ("in this decade", "2020/2029"), ("this weekend", "2024-05-25/2024-05-26"),
        ("last weekend", "2024-05-18/2024-05-19"), ("next weekend", "2024-06-01/2024-06-02"),
    ],
)  # fmt: skip
def test_spans_from_now(text: str, value: str) -> None:
    assert values(f"It grew {text}.") == [value]


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("today", 0), ("yesterday", -1), ("tomorrow", 1), ("tonight", 0), ("this morning", 0), ("this afternoon", 0), ("this evening", 0), ("last night", -1),
        ("last evening", -1), ("yesterday afternoon", -1), ("tomorrow morning", 1), ("the day before yesterday", -2), ("the day after tomorrow", 2),
        ("today at noon", 0), ("Today", 0), ("TODAY", 0),
    ],
)  # fmt: skip
def test_days_from_now(text: str, days: int) -> None:
    assert values(f"{text} it was so.") == [(PUBLISHED + dt.timedelta(days=days)).isoformat()]
    assert values(f"{text} it was so.", None) == []


@pytest.mark.parametrize(
    ("text", "value"),
    [("the same day", 0), ("that day", 0), ("that evening", 0), ("the same evening", 0), ("the following day", 1), ("the next day", 1), ("the previous day", -1),
     ("two days later", 2), ("three days earlier", -3), ("a day later", 1), ("the next morning", 1)],
)  # fmt: skip
def test_days_from_the_one_before(text: str, value: int) -> None:
    day = dt.date(2024, 3, 5)
    assert values(f"They met on 5 March 2024 and {text} they left.") == [
        day.isoformat(),
        (day + dt.timedelta(days=value)).isoformat(),
    ]
    found = read(f"They met on 5 March 2024 and {text} they left.")
    assert [mention.anaphoric for mention in found] == [False, True]


@pytest.mark.parametrize("count", range(1, 13))
def test_some_months_of_a_year(count: int) -> None:
    word = list(NUMBERS)[count] if count > 1 else "one"
    end = f"2023-{count:02}"
    expected = "2023-01" if count == 1 else f"2023-01/{end}"
    for text in (
        f"the first {word} months of 2023",
        f"{word} months of 2023",
        f"the first {count} months of last year",
    ):
        assert values(f"It grew in {text}.") == [expected], text
    if count > 1:
        assert values(f"It grew in the last {word} months of 2023.") == [f"2023-{13 - count:02}/2023-12"]


@pytest.mark.parametrize(
    ("nth", "number"),
    [
        ("first", 1),
        ("second", 2),
        ("third", 3),
        ("fourth", 4),
        ("1st", 1),
        ("2nd", 2),
        ("3rd", 3),
        ("4th", 4),
        ("last", 4),
    ],
)
def test_quarters_and_halves(nth: str, number: int) -> None:
    first = 3 * number - 2
    quarter = f"2023-{first:02}/2023-{first + 2:02}"
    for text in (
        f"the {nth} quarter of 2023",
        f"the {nth} quarter of last year",
        f"the {nth} quarter, 2023",
    ):
        assert values(f"It grew in {text}.") == [quarter], text
    if nth != "last":
        for text in (
            f"Q{number} 2023",
            f"Q{number} of 2023",
            f"{number}Q 2023",
            f"2023 Q{number}",
            f"Q{number} last year",
        ):
            assert values(f"It grew in {text}.") == [quarter], text
        assert values(f"It grew in Q{number}.") == [quarter.replace("2023", "2024")]
    if number < 3 or nth == "last":
        half = "2023-01/2023-06" if number == 1 else "2023-07/2023-12"
        assert values(f"It grew in the {nth} half of 2023.") == [half]
        assert values(f"It grew in the {nth} semester of 2023.") == [half]
        assert values(f"It grew in the {nth} half of May 2023.") == [
            "2023-05-01/2023-05-15" if number == 1 else "2023-05-16/2023-05-31"
        ]
    if nth != "last" and number < 3:
        assert values(f"It grew in H{number} 2023.") == values(f"It grew in {number}H 2023.") == [half]
    (mention,) = read(f"It grew in the {nth} quarter of 2023.")
    assert mention.grain == "quarter"


@pytest.mark.parametrize(("nth", "number"), [("first", 1), ("second", 2), ("third", 3), ("fourth", 4), ("last", -1)])
@pytest.mark.parametrize("weekday", range(7))
def test_a_day_of_the_week_of_a_month(nth: str, number: int, weekday: int) -> None:
    days = [day for day in range(1, 31) if dt.date(2023, 6, day).weekday() == weekday]
    day = days[number - 1] if number > 0 else days[-1]
    for text in (f"the {nth} {DAYS[weekday]} of June 2023", f"the {nth} {DAYS[weekday]} in June last year"):
        assert values(f"They met on {text}.") == [f"2023-06-{day:02}"]


def test_a_fifth_day_of_the_week_that_a_month_has_not() -> None:
    assert values("They met on the fifth Monday of June 2023.") == []
    assert values("They met on the fifth Friday of June 2023.") == ["2023-06-30"]


@pytest.mark.parametrize(
    ("nth", "value"),
    [
        ("first", "2023-10-01/2023-10-07"),
        ("second", "2023-10-08/2023-10-14"),
        ("third", "2023-10-15/2023-10-21"),
        ("fourth", "2023-10-22/2023-10-28"),
        ("fifth", "2023-10-29/2023-10-31"),
        ("last", "2023-10-25/2023-10-31"),
    ],
)
def test_a_week_of_a_month(nth: str, value: str) -> None:
    assert values(f"They met in the {nth} week of October 2023.") == [value]


@pytest.mark.parametrize(
    ("name", "code"), [("spring", 21), ("summer", 22), ("autumn", 23), ("fall", 23), ("winter", 24)]
)
def test_seasons(name: str, code: int) -> None:
    assert values(f"They met in the {name} of 2023.") == [f"2023-{code}"]
    assert values(f"They met in {name} 2023.") == [f"2023-{code}"]
    assert values(f"They met last {name}.") == [f"2023-{code}"]
    (north,) = read(f"They met in the {name} of 2023.")
    (south,) = read(f"They met in the {name} of 2023.", country="AR")
    assert north.earliest == dt.date(2023, 3 * (code - 20), 1)
    assert south.earliest is not None and south.earliest.month == (north.earliest.month + 5) % 12 + 1


@pytest.mark.parametrize("decade", range(1900, 2030, 10))
def test_decades(decade: int) -> None:
    for text in (f"the {decade}s", f"the early {decade}s", f"the mid-{decade}s"):
        assert values(f"It was in {text}.") == [f"{decade}/{decade + 9}"]
    words = {
        20: "twenties",
        30: "thirties",
        40: "forties",
        50: "fifties",
        60: "sixties",
        70: "seventies",
        80: "eighties",
        90: "nineties",
    }
    if 1920 <= decade < 2000:
        for text in (
            f"the {words[decade % 100]}",
            f"the late {words[decade % 100]}",
            f"the {decade % 100}s",
            f"the '{decade % 100}s",
        ):
            assert values(f"It was in {text}.") == [f"{decade}/{decade + 9}"], text
        assert values(f"She was in her {words[decade % 100]}.") == []


@pytest.mark.parametrize("number", range(11, 22))
def test_centuries(number: int) -> None:
    expected = [f"{100 * number - 99}/{100 * number}"]
    suffix = "th" if number < 21 else "st"
    assert values(f"It was in the {number}{suffix} century.") == expected
    assert values(f"It was in the {ORDINALS[number - 1]} century.") == expected
    assert read(f"It was in the {number}{suffix} century.")[0].grain == "century"


@pytest.mark.parametrize("year", [1800, 1848, 1899, 1900, 1991, 2000, 2023, 2050, 2199])
def test_years(year: int) -> None:
    for text in (
        f"in {year}",
        f"since {year}",
        f"by {year}",
        f"the year {year}",
        f"until {year}",
        f"from {year} on",
        f"during {year}",
        f"({year})",
        f"in early {year}",
        f"in mid-{year}",
    ):
        assert values(f"It was so {text}, they said.") == [f"{year}"], text
    for text in (
        f"{year}-{year + 3}",
        f"{year}/{year + 3}",
        f"{year}–{year + 3}",
        f"from {year} to {year + 3}",
        f"between {year} and {year + 3}",
        f"from {year} till {year + 3}",
    ):
        if year < 2197:
            assert values(f"It was so in {text}, they said.") == [f"{year}/{year + 3}"], text
    for counted in ("people", "tonnes", "km", "jobs", "students", "euros", "million", "percent"):
        assert values(f"They have over {year} {counted}.") == [], counted


@pytest.mark.parametrize("short", range(0, 100, 7))
def test_fiscal_years(short: int) -> None:
    assert values(f"It was so in FY{short:02}.") == [f"{2000 + short}"]
    assert values(f"It was so in FY{2000 + short}.") == [f"{2000 + short}"]
    assert values(f"It was so in fiscal year {2000 + short}.") == [f"{2000 + short}"]
    assert values(f"It was so in fiscal year {2000 + short}-{(short + 1) % 100:02}.") == [
        f"{2000 + short}/{2001 + short}"
    ]


# ---- tense -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "words",
    "will|shall|is scheduled to|is due to|is expected to|plans to|intends to|is slated to|would|is set to|planned to|is to|are to|is going ahead to".split(
        "|"
    ),
)
def test_what_is_planned_is_to_come(words: str) -> None:
    assert values(f"She {words} visit Peru on 5 February.") == ["2025-02-05"]
    assert values(f"She {words} visit Peru in February.") == ["2025-02"]
    assert values(f"On Friday, she {words} visit Peru.") == ["2024-05-24"]


@pytest.mark.parametrize(
    "words",
    "visited|went to|was in|has visited|met him in|told us of|came to|left|signed it in|held talks in|spoke in|returned from".split(
        "|"
    ),
)
def test_what_is_told_is_past(words: str) -> None:
    assert values(f"She {words} Peru on 5 November.") == ["2023-11-05"]
    assert values(f"She {words} Peru in November.") == ["2023-11"]
    assert values(f"On Friday, she {words} Peru.") == ["2024-05-17"]


@pytest.mark.parametrize(
    "word",
    "said told met held took was were had made spoke gave went came began saw paid left led sent wrote flew won brought has have did been "
    "became thanked stood signed".split(),
)
def test_verbs_of_the_past(word: str) -> None:
    assert values(f"The Minister {word} them on 5 November.") == ["2023-11-05"]
    assert values(f"The Minister {word} them on Friday.") == ["2024-05-17"]


@pytest.mark.parametrize(
    "word",
    "will shall scheduled due expected upcoming forthcoming plans planned planning intends slated would set fixed starting beginning".split(),
)
def test_words_of_what_is_to_come(word: str) -> None:
    assert values(f"The talks {word} on 5 February.") == ["2025-02-05"]
    assert values(f"The talks {word} on Monday.") == ["2024-05-27"]


def test_a_deadline_is_to_come() -> None:
    assert values("It has a deadline of 5 February.") == ["2025-02-05"]
    assert values("They'll meet on 5 February.") == ["2025-02-05"]
    assert values("The talks ahead on 5 February.") == ["2025-02-05"]
    assert values("It has been so since the beginning of February.") == ["2024-02"]


@pytest.mark.parametrize(
    "counted",
    "people persons tonnes tons km kilometres kilometers mw hectares students troops soldiers jobs families members participants dollars euros "
    "companies guests delegates seats metres meters square cubic megawatts kg million billion thousand percent".split(),
)
def test_a_number_of_things_is_no_year(counted: str) -> None:
    assert values(f"They have over 2023 {counted}.") == []
    assert values(f"They have it in 2023 {counted}.") == []


@pytest.mark.parametrize(
    "verb",
    "visit pay attend host hold take travel arrive meet sign open start begin convene chair lead receive participate join celebrate mark launch address speak fly leave return depart send".split(),
)
def test_an_infinitive_is_to_come(verb: str) -> None:
    assert values(f"He is to {verb} it on Friday.") == ["2024-05-24"]
    assert values(f"The delegation leaves to {verb} it on 5 February.") == ["2025-02-05"]


def test_what_is_reckoned_from_the_date_before_says_so() -> None:
    for text in (
        "In 2022 it grew. The following year it fell.",
        "In 2022 it grew, in the previous year it fell.",
        "In 2022 it grew, three years earlier it fell.",
    ):
        assert [mention.anaphoric for mention in read(text)] == [False, True], text
    found = read("In January-May 2023 it grew, and in the same period of 2022 it fell.")
    assert [(mention.value, mention.anaphoric) for mention in found] == [
        ("2023-01/2023-05", False),
        ("2022-01/2022-05", True),
    ]


def test_the_day_of_publication_is_this_day_of_the_week() -> None:
    assert values("This Wednesday they will meet.") == ["2024-05-22"]
    assert values("This Thursday they will meet.") == ["2024-05-23"]
    assert values("This Tuesday they met.") == ["2024-05-21"]


@pytest.mark.parametrize(
    ("text", "is_day", "is_days"),
    [
        ("on 5 May", True, True), ("from 5 to 7 May", False, True), ("in May", False, False), ("from May to June", False, False), ("in 2022-2023", False, False),
        ("in the first week of May", False, True), ("last week", False, False), ("yesterday", True, True), ("in the first quarter", False, False),
    ],
)  # fmt: skip
def test_what_is_a_day_or_days(text: str, is_day: bool, is_days: bool) -> None:
    (mention,) = read(f"They met {text}.")
    assert (mention.is_day, mention.is_days) == (is_day, is_days)
    (open_day,) = read("They met on 5 May.", None)
    assert not open_day.is_day and not open_day.is_days


def test_the_year_after_a_day_of_another_year() -> None:
    assert values("They met on 5 May 2022. The following year they left.") == ["2022-05-05", "2023"]
    assert values("They met on 5 May. The following year they left.") == ["2024-05-05", "2025"]
    assert values("They met in May 2022. The previous year they left.") == ["2022-05", "2021"]


def test_a_quarter_of_the_year_that_fits_the_tense() -> None:
    assert values("They told of the fourth quarter.") == ["2023-10/2023-12"]
    assert values("They told of the second quarter.") == ["2024-04/2024-06"]
    assert values("They will tell of the fourth quarter.") == ["2024-10/2024-12"]
    assert values("The fourth quarter: 5%") == ["2024-10/2024-12"]


def test_a_year_has_twelve_months() -> None:
    assert [value for value in values("It grew in the first 20 months of 2023.") if "/" in value] == []
    assert values("It grew in the first five weeks of 2023.") == ["2023-01-01/2023-02-04"]


def test_the_nearest_year_where_nothing_tells() -> None:
    assert values("Lima, 5 May") == ["2024-05-05"]
    assert values("Lima, 20 December") == ["2023-12-20"] or values("Lima, 20 December") == ["2024-12-20"]
    assert values("Lima, 20 December", dt.date(2024, 1, 5)) == ["2023-12-20"]
    assert values("Lima, 5 January", dt.date(2024, 12, 28)) == ["2025-01-05"]


def test_a_day_of_the_week_tells_the_year() -> None:
    assert values("They met on Monday, 6 November.") == ["2023-11-06"]
    assert values("They will meet on Wednesday, 6 November.") == ["2024-11-06"]
    assert values("They met on Tuesday (30).") == ["2024-04-30"]
    assert values("They met on Tuesday (14).") == ["2024-05-14"]


# ---- figures ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("country", "US PH PR GU AS MP VI FM MH PW".split())
def test_the_month_stands_first_in_some_states(country: str) -> None:
    assert values("They met on 4/5/2023.", country=country) == ["2023-04-05"]
    assert values("They met on 25/5/2023.", country=country) == ["2023-05-25"]
    assert values("They met on 4.5.2023.", country=country) == ["2023-05-04"]


@pytest.mark.parametrize("country", ["GB", "FR", "IN", None])
def test_the_day_stands_first_in_others(country: str | None) -> None:
    assert values("They met on 4/5/2023.", country=country) == ["2023-05-04"]
    assert values("They met on 4/25/2023.", country=country) == ["2023-04-25"]


@pytest.mark.parametrize(("short", "year"), [("24", 2024), ("00", 2000), ("69", 2069), ("70", 1970), ("99", 1999)])
def test_two_figures_of_a_year(short: str, year: int) -> None:
    assert values(f"They met on 4/5/{short}.") == [f"{year}-05-04"]
    assert values(f"They met on 04.05.{short}.") == [f"{year}-05-04"]
    assert values(f"They met on 4-May-{short}.") == [f"{year}-05-04"]


@pytest.mark.parametrize(
    "text", ["5 / 6 / 24", "5-6-24", "1.2.3.4", "13/13/2023", "31.02.2023", "2023-13-01", "32/1/2023", "0/5/2023"]
)
def test_figures_that_are_no_date(text: str) -> None:
    assert [value for value in values(f"It has {text} of them.") if value.count("-") == 2] == []


# ---- without a day of publication ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "value"),
    [("5 May", ["--05-05"]), ("in May", ["--05"]), ("from 5 to 7 May", ["--05-05/--05-07"]), ("from May to June", ["--05/--06"]), ("on 30 February", []), ("last year", []),
     ("on Monday", []), ("two years ago", []), ("the last quarter", []), ("next month", []), ("this quarter", []), ("in two weeks", []), ("in the second half of May", []),
     ("from Monday to Friday", []), ("the second Tuesday of next month", []), ("last summer", []), ("over the next five years", []), ("half a year ago", [])],
)  # fmt: skip
def test_what_nothing_tells_stays_open(text: str, value: list[str]) -> None:
    found = read(f"They will meet {text}.", None)
    assert [mention.value for mention in found if mention.value != "--05" or "--05" in value] == value
    assert all(mention.earliest is None and mention.latest is None for mention in found)


@pytest.mark.parametrize(
    "published", [dt.date.min, dt.date.max, dt.date(2024, 2, 29), dt.date(2023, 12, 31), dt.date(2024, 1, 1)]
)
def test_the_ends_of_the_calendar(published: dt.date) -> None:
    """Nothing is raised, and what is found is in order."""
    texts = ["last", "next", "this", "the last 5", "the next 5", "the past ten", "the first", "the last"]
    units = [
        "day",
        "week",
        "weeks",
        "month",
        "months",
        "year",
        "years",
        "decade",
        "weekend",
        "quarter",
        "Monday",
        "May",
        "summer",
        "week of May",
        "half of May",
        "Friday of next month",
    ]
    for words in texts:
        for unit in units:
            for mention in read(
                f"They met {words} {unit}, two weeks ago, in 3 months, yesterday, tomorrow and from Monday to Friday.",
                published,
            ):
                assert mention.earliest is None or mention.latest is None or mention.earliest <= mention.latest


# ---- states, forms and kinds -------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "country", "AR AU BO BR BW CL FJ LS MG MU MW MZ NA NZ PE PG PY SB SZ TO UY VU WS ZA ZM ZW".split()
)
def test_seasons_of_the_south(country: str) -> None:
    (mention,) = read("They met in the summer of 2023.", country=country)
    assert mention.earliest == dt.date(2023, 12, 1)


@pytest.mark.parametrize(
    ("text", "value"),
    [("Mid-2023", "2023"), ("Mid-May 2023", "2023-05"), ("Early-2023", "2023"), ("Late 2023", "2023")],
)
def test_parts_at_the_head_of_a_sentence(text: str, value: str | None) -> None:
    assert values(f"{text} it was so.") in ([value], [value] if value else [], [])
    assert value is None or values(f"In {text[0].lower()}{text[1:]} it was so.") == [value]
    assert not text.startswith("Mid-") or values(f"{text} it was so.") == [value]


@pytest.mark.parametrize(
    ("text", "grain"),
    [
        ("5 May", "day"), ("5-7 May", "interval"), ("in May", "month"), ("in 2023", "year"), ("in the 1990s", "decade"), ("this decade", "decade"),
        ("in the 20th century", "century"), ("last week", "week"), ("in Q3", "quarter"), ("this quarter", "quarter"), ("the last quarter", "quarter"),
        ("in the first half of 2023", "half"), ("the last half of 2023", "half"), ("in the summer of 2023", "season"), ("from May to June", "interval"),
        ("in 2022-2023", "interval"), ("in the first trimester of 2023", "interval"), ("from Monday to Friday", "interval"),
    ],
)  # fmt: skip
def test_how_fine_a_date_is(text: str, grain: str) -> None:
    (mention,) = read(f"It was so {text}.")
    assert mention.grain == grain


def test_what_is_to_be_done_is_to_come() -> None:
    assert values("The hall is to be opened on Friday.") == ["2024-05-24"]
    assert values("The hall will soon be formally opened on Friday.") == ["2024-05-24"]
    assert values("The hall was opened on Friday.") == ["2024-05-17"]


@pytest.mark.parametrize(
    "text",
    [
        "the first half of the time",
        "the first half of the century",
        "a quarter of the people",
        "the second half of the match",
    ],
)
def test_parts_of_other_things(text: str) -> None:
    assert values(f"They slept {text}.") == []
