"""Dates: a grammar over skeletons of month names, days, years and the words around them.

Each token of the document becomes one letter by a look-up (``LETTERS``), and the rules are patterns over these letters:

====== =====================================================================================================
``D``  a number from 1 to 31; ``z`` 00 and 32 to 99; ``y`` 100, 150 …; ``O`` an ordinal in figures (``24th``)
``M``  the name of a month; ``m`` one that is also another word, or an abbreviation (``May``, ``Mar``); ``A`` ``may``
``J``  two months in one token (``January-June``)
``Y``  a year from 1800 to 2199; ``V`` from 1000 on; ``Z`` ``mid-2024``, ``FY2024``; ``d`` ``FY2023-24``
``X``  a decade (``1990s``); ``k`` ``90s``; ``C`` century
``W``  a day of the week; ``w`` its abbreviation; ``R`` two in one token (``Monday-Friday``)
``T``  today, yesterday, tomorrow, tonight; ``L`` now; ``p`` morning, afternoon, evening, night, noon
``u``  year(s); ``U`` day(s), week(s), month(s), decade(s), weekend, fortnight
``Q``  quarter, half; ``K`` ``Q3``, ``H1``
``t``  this, current; ``l`` last, past, previous; ``n`` next, coming, following; ``s`` same, that
``g``  ago; ``e`` later, earlier; ``B`` before, after; ``v`` within
``N``  a number in words; ``q`` an ordinal in words; ``E`` early, mid, late, end, starting; ``F`` fiscal; ``S`` seasons
``h``  the; ``a`` a, an; ``o`` of; ``i`` in, during, over; ``f`` from, since; ``b`` between
``r``  to, till; ``c`` on, by, at
``&``  and; ``-`` a hyphen or dash; ``, . ( ) / '`` themselves; ``P`` period; ``x`` anything else
====== =====================================================================================================

Values are ISO 8601 text, as partial as the words are: ``2024-04-30``, ``2024-04``, ``2024``, ``2024-W18`` (a week),
``2024-03-14/2024-03-16`` and ``2024-01/2024-03`` (intervals, a quarter among them), ``--04-30`` (a day of a year that
nothing tells, as in ISO 8601:2000), ``2024-22`` (a season, ISO 8601-2).
"""

from __future__ import annotations

import datetime as dt
from bisect import bisect_right
from collections.abc import Callable
from functools import cached_property
from itertools import repeat

import attrs

from ..document import Document
from ..rule import Rule, example
from ._date_values import (
    Value,
    date_or_none,
    nearest_day,
    of_date,
    of_day,
    of_days,
    of_half_month,
    of_month,
    of_months,
    of_nth_weekday,
    of_offset,
    of_part,
    of_year,
    of_years,
    shift,
)
from ._date_words import (
    DOTTED,
    LETTERS,
    MONTHS,
    NO_DIGITS,
    RELATIVE_DAYS,
    SEASONS,
    SHORT_MONTHS,
    SOUTHERN,
    UNIT_WORDS,
    decade_of,
    month_of,
    number_of,
    weekday_of,
)
from ._skeleton import Found, Grammar
from ._words import word_set

__all__ = ["MONTHS", "RULES", "DateMention", "find_dates"]


@attrs.frozen(eq=False, kw_only=True)
class DateMention:
    """A date at ``text[start:end]`` of a document.

    ``grain`` is the finest unit that the words give (``day``, ``week``, ``month``, ``quarter``, ``half``, ``season``,
    ``year``, ``decade``, ``century``, or ``interval`` for a span of days, months or years); ``earliest`` and
    ``latest`` bound it. ``anaphoric`` tells that it was reckoned from the date before it (``the following day``).
    """

    start: int
    end: int
    value: str
    earliest: dt.date | None = None
    latest: dt.date | None = None
    grain: str = "day"
    rule: str = ""
    anaphoric: bool = False

    @property
    def is_day(self) -> bool:
        """Whether it is one day, its year told or inferred."""
        return self.grain == "day" and self.earliest is not None

    @property
    def is_days(self) -> bool:
        """Whether it is one day or a span from day to day."""
        return self.earliest is not None and (
            self.grain == "day" or (self.grain == "interval" and self.value.count("-") == 4)
        )


# ---- rules ---------------------------------------------------------------------------------------------------------

_MON = r"[Mm]\.?"
# The year of a date: said, or told as `this year`, `of last year`.
_YR = r"(?: [,/]? o? (?P<year>[YV]) | ' (?P<year>[Dz]) | ,? o? (?:(?<!\.)h)? (?P<rel>[tlns]) u (?![o]) )"
_YR2 = r"(?: ,? o? (?P<year2>[YV]) | ' (?P<year2>[Dz]) | ,? o? (?:(?<!\.)h)? (?P<rel2>[tlns]) u )"
_WD = r"(?: (?P<weekday>[Ww])\.? ,? )?"
_WDT = r"(?: ,? (?P<weekday>W) (?![,x]) | \( (?P<weekday>[Ww])\.? \) )?"
_WD2 = r"(?: [Ww]\.? ,? )?"
# A preposition before what is a date only after one.
_CUE = r"(?<=[icfrbEov&])"
# A day in figures, and the second of two.
_FIGURES = r"(?: Y (?P<sep>[-/]) D (?P=sep) D | D (?P<sep>[/.-]) D (?P=sep) [YzD] | G )"
_FIGURES2 = _FIGURES.replace("sep", "sep2")

RULES: tuple[Rule, ...] = (
    Rule(
        id="date.interval-in-figures",
        kind="date",
        about="Spans from one day in figures to another: `2024-05-03 to 2024-05-07`, `03.05.2024 - 07.05.2024`.",
        pattern=rf"""
            (?P<first>{_FIGURES}) [-r] (?P<second>{_FIGURES2})
          | (?P<first>Y-D-D) / (?P<second>Y-D-D) | (?<=b) (?P<first>{_FIGURES}) & (?P<second>{_FIGURES2})
        """,
        produces={"form": "=days-in-figures"},
        examples=(
            example("from 2024-05-03 to 2024-05-07", value="2024-05-03/2024-05-07"),
            example("03.05.2024 - 07.05.2024", value="2024-05-03/2024-05-07"),
        ),
        counterexamples=("the ratios 3/4 to 5/4",),
    ),
    Rule(
        id="date.iso",
        kind="date",
        about="ISO 8601 in figures.",
        pattern=rf"{_WD} (?P<year>Y)(?P<sep>[-/])(?P<month>D)(?P=sep)(?P<day>D)",
        produces={"form": "=iso"},
        examples=(
            example("dated 2024-04-30", value="2024-04-30"),
            example("dated 2024/04/30", value="2024-04-30"),
        ),
        counterexamples=("Resolution 2231-5",),
    ),
    Rule(
        id="date.numeric",
        kind="date",
        about="Day and month in figures; where both orders make a date, the publisher's habit decides.",
        pattern=rf"{_WD} (?: (?P<day>D)(?P<sep>[/.-])(?P<month>[DMm])(?P=sep)(?P<year>[YzD]) | (?P<dotted>G) )",
        produces={"form": "=numeric"},
        examples=(
            example("on 03.03.2025", value="2025-03-03"),
            example("on 25/12/2024", value="2024-12-25"),
            example("on 5-Dec-2024", value="2024-12-05"),
        ),
        counterexamples=("version 3.4.5678", "the ratio 3/4"),
    ),
    Rule(
        id="date.interval-day-month",
        kind="date",
        about="Spans and lists of days before their month: `2-4 July 2012`, `12 and 13 June`, `27 March to 13 April`.",
        pattern=rf"""
            {_WD} h? (?P<day>[DO])
            (?: (?: o h? )? (?P<month>{_MON}) {_YR}? {_WD2} ,? [-r] {_WD2} | (?: ,[DO] )* ,? [-r&/] {_WD2} )
            h? (?P<day2>[DO]) (?: o h? )? (?P<month2>{_MON}) {_YR2}?
        """,
        produces={"form": "=days"},
        examples=(
            example("held on 2-4 July 2012", value="2012-07-02/2012-07-04"),
            example("12 and 13 June 2024", value="2024-06-12/2024-06-13"),
            example("from 27 March to 13 April 2024", value="2024-03-27/2024-04-13"),
        ),
        counterexamples=("2-4 million", "12 and 13 ministers"),
    ),
    Rule(
        id="date.interval-month-day",
        kind="date",
        about="Spans of days after their month: `May 4 to 6, 2025`, `March 30 - April 2`.",
        pattern=rf"""
            {_WD} (?P<month>{_MON}) h? (?P<day>[DO]) {_YR}? (?: ,[DO] )* ,? [-r&]
            (?: {_WD2} (?P<month2>{_MON}) h? (?P<day2>[DO]) | h? (?P<day2>[DO]) (?! (?:oh?)? {_MON} ) ) {_YR2}?
        """,
        produces={"form": "=days"},
        examples=(
            example("from May 4 to 6, 2025", value="2025-05-04/2025-05-06"),
            example("March 30 - April 2, 2024", value="2024-03-30/2024-04-02"),
        ),
        counterexamples=("may 4 to 6 people come",),
    ),
    Rule(
        id="date.week-of-day",
        kind="date",
        about="The week in which a day falls: `the week of 6 May`, `the week beginning May 6, 2024`.",
        pattern=rf"""
            h? (?P<unit>U) [oE] {_WD} h?
            (?: (?P<day>[DO]) (?: o h? )? (?P<month>{_MON}) | (?P<month>{_MON}) h? (?P<day>[DO]) (?!-) ) {_YR}?
        """,
        produces={"form": "=week-of-day"},
        examples=(example("in the week of 6 May 2024", value="2024-W19"),),
        counterexamples=("the week of the talks", "weeks of may"),
    ),
    Rule(
        id="date.day-month",
        kind="date",
        about="Day before month, with or without year: `30 April 2024`, `the 9th of May`, `Monday, 5 May`.",
        pattern=rf"""
            {_WD} (?: h? (?P<day>[DO]) (?: o h? )? | h? (?P<day>q) o h? ) (?P<month>{_MON}) {_YR}? {_WDT}
          | (?P<weekday>[Ww]) \( (?: (?P<day>[DO]) (?P<month>{_MON}) | (?P<month>{_MON}) (?P<day>[DO]) ) {_YR}? \)
        """,
        produces={"form": "=day"},
        examples=(
            example("on 30 April 2024", value="2024-04-30"),
            example("the 9th of May 2024", value="2024-05-09"),
            example("the first of May 2024", value="2024-05-01"),
            example("30 April", value="--04-30"),
        ),
        counterexamples=("30 may come", "12 marches"),
    ),
    Rule(
        id="date.month-day",
        kind="date",
        about="Day after month: `April 30, 2024`, `Oct. 31`, `Monday, April 29`, `May the sixth`.",
        pattern=rf"""
            {_WD} (?P<month>{_MON}) h? (?P<day>[DO]) {_YR}? {_WDT}
          | {_WD} (?P<month>{_MON}) (?: h (?P<day>q) {_YR}? | (?P<day>q) {_YR} )
        """,
        produces={"form": "=day"},
        examples=(example("April 30, 2024", value="2024-04-30"), example("on Oct. 31", value="--10-31")),
        counterexamples=("they may 30 times", "the march 5 km long"),
    ),
    Rule(
        id="date.lower-case",
        kind="date",
        about="`may`, `march` and `august` without a capital, where day and year or an ordinal make them months.",
        pattern=rf"""
            {_WD} (?P<day>[DO]) (?: o h? )? (?P<month>A) ,? (?P<year>Y)
          | {_WD} (?P<month>A) (?P<day>[DO]) ,? (?P<year>Y)
          | {_WD} h (?P<day>[Oq]) o (?P<month>A)
          | (?: (?<=[cfrB]) | \A ) (?P<month>A) (?P<day>[DO]) (?![-r])
        """,
        produces={"form": "=day"},
        examples=(
            example("on 6 may 2024", value="2024-05-06"),
            example("until march 3rd", published="2024-03-01", value="2024-03-03"),
        ),
        counterexamples=("30 may come", "they may 30 times"),
    ),
    Rule(
        id="date.months",
        kind="date",
        about="Spans of months: `January-June 2024`, `from March to May`.",
        pattern=rf"""
            (?P<pair>J) {_YR}?
          | (?P<month>{_MON}) {_YR}? - (?P<month2>{_MON}) {_YR2}?
          | (?<=f) (?P<month>{_MON}) {_YR}? r (?P<month2>{_MON}) {_YR2}?
          | (?P<month>{_MON}) [r/] (?P<month2>{_MON}) {_YR2}
          | (?P<month>M) r (?P<month2>{_MON}) (?!h?[DO])
          | (?<=b) (?P<month>{_MON}) {_YR}? & (?P<month2>{_MON}) {_YR2}?
        """,
        produces={"form": "=months"},
        examples=(
            example("in January-June 2024", value="2024-01/2024-06"),
            example("from March to May 2023", value="2023-03/2023-05"),
        ),
        counterexamples=("from march to may",),
    ),
    Rule(
        id="date.part",
        kind="date",
        about=(
            "Days, weeks or months at an end of a month or year: `the first week of October`, `the second half of May`, "
            "`the last three months of 2023`, `the first day of next month`."
        ),
        pattern=rf"""
            h? (?P<nth>[qOl]) (?: (?P<count>[ND])? (?P<unit>U) | (?P<unit>Q) ) [oi] h? (?P<month>{_MON}) {_YR}?
          | h? (?P<nth>[qOl]) (?P<count>[ND])? (?P<unit>U) [oi]
            (?: (?: h? u )? (?P<year>Y) | h? (?P<rel>[tln])? (?P<whole>[Uu]) )
        """,
        produces={"form": "=part"},
        examples=(
            example("in the first week of October 2024", value="2024-10-01/2024-10-07"),
            example("in the first half of May 2024", value="2024-05-01/2024-05-15"),
            example("in the last three months of 2023", value="2023-10/2023-12"),
            example("on the last day of next month", published="2024-05-10", value="2024-06-30"),
        ),
        counterexamples=("the first week of talks", "the first half of the match"),
    ),
    Rule(
        id="date.weekday-of-month",
        kind="date",
        about="A day of the week in a month: `the second Tuesday of May`, `the last Friday of next month`.",
        pattern=rf"""
            h? (?P<nth>[qOl]) (?P<weekday>W) [oi] h? (?: (?P<month>{_MON}) {_YR}? | (?P<rel>[tln])? (?P<unit>U) )
        """,
        produces={"form": "=weekday-of-month"},
        examples=(example("the second Tuesday of May 2024", value="2024-05-14"),),
        counterexamples=("the second Tuesday of talks",),
    ),
    Rule(
        id="date.month-year",
        kind="date",
        about="A month and its year: `May 2024`, `in February this year`, each of `May and June 2024`.",
        pattern=rf"(?P<month>{_MON}) (?: {_YR} | (?= (?: ,{_MON} )* ,? & {_MON} {_YR} ) )",
        produces={"form": "=month"},
        examples=(example("in May 2024", value="2024-05"), example("Dec. 2023", value="2023-12")),
        counterexamples=("may 2024 bring peace",),
    ),
    Rule(
        id="date.month",
        kind="date",
        about="A month alone: `in January`, `last May`, `next June`.",
        pattern=(
            rf"(?P<rel>[tln]) (?P<month>{_MON}) (?!h?[DO]) | (?P<month>M) | {_CUE} h? (?P<month>m)\.?(?!x)|"
            rf" {_CUE} (?P<month>m)"
        ),
        produces={"form": "=month"},
        examples=(example("elections in January", value="--01"), example("since March", value="--03")),
        counterexamples=("Theresa May said", "they may come", "the march on Rome"),
    ),
    Rule(
        id="date.first-months",
        kind="date",
        about="The first months of a year: `five months of 2024`, `eleven months of last year`.",
        pattern=r"(?P<count>[ND]) (?P<unit>U) [oi] (?: h? u )? (?: (?P<year>Y) | h? (?P<rel>[tlns]) u | h u )",
        produces={"form": "=first-months"},
        examples=(example("in five months of 2024", value="2024-01/2024-05"),),
        counterexamples=("after five months of talks",),
    ),
    Rule(
        id="date.quarter",
        kind="date",
        about="Quarters and halves: `the first half of 2024`, `Q3 2018`, `the third quarter of this year`.",
        pattern=r"""
            h? (?P<nth>[ql]) (?P<count>[ND]) (?P<period>Q) [oi] h? (?: F? u? (?P<year>[YZ]) | (?P<rel>[tls])? F? u )
          | h? (?P<nth>[qOl])-? (?P<period>Q) (?: ,? [oi]? h? (?: F? u )? (?P<year>[YZ])
            | ,? [oi]? h? (?P<rel>[tlns]) F? u | o h F? u )?
          | h? (?P<now>[tn]) (?P<period>Q)
          | (?P<token>K) [,/]? (?: o? F? (?P<year>[YZ]) | o? h? (?P<rel>[tlns]) u ) | (?<=[icfrbov]h?) (?P<token>K)
          | (?P<year>Y)-? (?P<token>K)
        """,
        produces={"form": "=quarter"},
        examples=(
            example("in the first half of 2024", value="2024-01/2024-06"),
            example("Q3 2018", value="2018-07/2018-09"),
        ),
        counterexamples=("the first half of the match", "a quarter of the people"),
    ),
    Rule(
        id="date.season",
        kind="date",
        about="Seasons: `in the summer of 2023`, `this autumn`.",
        pattern=r"(?P<season>S) (?: ,? o? h? (?P<year>Y) | ,? o? h? (?P<rel>[tlns]) u ) | (?P<rel>[tln]) (?P<season>S)",
        produces={"form": "=season"},
        examples=(example("in the summer of 2023", value="2023-22"),),
        counterexamples=("a spring of water", "the fall of Rome"),
    ),
    Rule(
        id="date.same-period",
        kind="date",
        about="The same months of another year: `the same period last year`, `the same period of 2023`.",
        pattern=r"h? (?: (?:s|[tl]) P | s (?P<unit>U) ) ,? [oi]? (?: h? (?P<rel>[tl]) u | (?P<year>Y) )",
        produces={"form": "=same-period"},
        examples=(example("in the same period of 2022", value="2022"),),
        counterexamples=("the same period of history",),
    ),
    Rule(
        id="date.day-before-yesterday",
        kind="date",
        about="The day before yesterday, the day after tomorrow.",
        pattern=r"h? U (?P<side>B) (?P<word>T)",
        produces={"form": "=relative-day"},
        examples=(example("the day before yesterday", published="2024-05-10", value="2024-05-08"),),
        counterexamples=("the day before the talks",),
    ),
    Rule(
        id="date.from-day",
        kind="date",
        about="A term counted from now or a day near it: `three days from now`, `two weeks from tomorrow`.",
        pattern=r"(?P<count>[NDaz]) (?P<unit>[UuC]) (?:f|B) (?P<word>[TL])",
        produces={"form": "=from-day"},
        examples=(example("two weeks from today", published="2024-05-10", value="2024-05-24"),),
        counterexamples=("two days before today", "from now on"),
    ),
    Rule(
        id="date.after-next",
        kind="date",
        about="The next but one, the last but one: `the week after next`, `the year before last`.",
        pattern=r"h? (?: (?P<unit>[Uu]) | (?P<weekday>W) ) (?P<side>B) (?P<rel>[nl])(?![UuWMmSQ])",
        produces={"form": "=after-next"},
        examples=(example("the week after next", published="2024-05-10", value="2024-W21"),),
        counterexamples=("the week before the next talks",),
    ),
    Rule(
        id="date.relative-day",
        kind="date",
        about=(
            "Days told from the day of publication: `today (02)`, `yesterday evening`, `this morning "
            "(25th)`, `last night`."
        ),
        pattern=r"(?: (?P<word>T) p? | (?P<rel>[tl]) p ) (?: \( (?P<day>[DO]) \) )?",
        produces={"form": "=relative-day"},
        examples=(example("yesterday evening", published="2024-05-10", value="2024-05-09"),),
        counterexamples=("the morning session",),
    ),
    Rule(
        id="date.weekdays",
        kind="date",
        about="From one day of the week to another: `from Monday to Wednesday`.",
        pattern=r"""
            (?P<weekday>W) [-r] (?P<weekday2>W) (?![(,]) | (?P<pair>R)
        """,
        produces={"form": "=weekdays"},
        examples=(
            example("They met from Monday to Wednesday.", published="2024-05-10", value="2024-05-06/2024-05-08"),
        ),
        counterexamples=("from Monday on",),
    ),
    Rule(
        id="date.weekday",
        kind="date",
        about="Days of the week: `on Monday`, `last Friday`, `Tuesday (30)`, `Thursday next week`.",
        pattern=r"""
            (?: h? (?P<rel>[tln]) )? (?P<weekday>W) (?: ,? p )? (?: \( (?P<day>[DO]) \) | ,? h (?P<day>O) (?!x) )?
            (?: ,? o? (?P<weekrel>[tln]) (?P<unit>U) )?
        """,
        produces={"form": "=weekday"},
        examples=(example("last Friday", published="2024-05-10", value="2024-05-03"),),
        counterexamples=("weekdays",),
    ),
    Rule(
        id="date.day-of-this-month",
        kind="date",
        about="A day of this or another month by its number: `the 5th of this month`, `on the 24th`.",
        pattern=(
            r"h? (?P<day>[OD]) o h? (?P<rel>[tlns]) (?P<unit>U) | (?<=[cfr]) h (?P<day>O) (?: p |"
            r" (?=[.,)&rcf]) | \Z ) "
        ),
        produces={"form": "=day-of-month"},
        examples=(example("on the 5th of this month", published="2024-05-10", value="2024-05-05"),),
        counterexamples=("on the 75th anniversary", "the 24th session"),
    ),
    Rule(
        id="date.same-day",
        kind="date",
        about="Days told from the date before: `the same day`, `that evening`, `the following day`, `two days later`.",
        pattern=r"""
            h? s{1,2} (?: (?P<unit>U) | p )
          | h? (?P<rel>[nl]) (?P<unit>U) (?<=hnU|hlU|\AnU|xnU|,nU)
          | (?P<count>[NDaz]) (?P<unit>[Uu]) (?P<side>e)
          | h (?P<unit>U) (?P<side>B) (?=[,.]) | h (?P<rel>n) p
        """,
        produces={"form": "=same-day"},
        examples=(
            example("They met on 5 May 2024. The following day he left.", published="2024-05-10", value="2024-05-06"),
        ),
        counterexamples=("the same way",),
    ),
    Rule(
        id="date.ago",
        kind="date",
        about="So long ago: `two weeks ago`, `a decade ago`, `65 years ago`.",
        pattern=r"(?: a? (?P<count>[NDzy]) (?:o)? | (?P<half>Q)? a ) (?P<unit>[UuC]) g",
        produces={"form": "=ago"},
        examples=(example("two weeks ago", published="2024-05-10", value="2024-W17"),),
        counterexamples=("five years of war", "long ago"),
    ),
    Rule(
        id="date.compound-offset",
        kind="date",
        about=(
            "Offsets of more than one unit, which dateparser resolves: `a year and two months ago`, `in 2 "
            "years and 3 months`."
        ),
        pattern=r"(?: (?P<count>[NDaz]) [Uu] ,? &? ){1,3} [NDaz] [Uu] g",
        produces={"form": "=dateparser"},
        examples=(example("a year and two months ago", published="2024-05-10", value="2023-03-10"),),
        counterexamples=("two days and three nights",),
    ),
    Rule(
        id="date.span-from-now",
        kind="date",
        about="Spans from or up to the day of publication: `over the next five years`, `in the past three months`.",
        pattern=r"h? (?P<rel>[ln]) (?P<count>[NDz]) (?P<unit>[Uu])",
        produces={"form": "=span"},
        examples=(example("over the next five years", published="2024-05-10", value="2024/2029"),),
        counterexamples=("five years",),
    ),
    Rule(
        id="date.within",
        kind="date",
        about="A term from now: `within three years`, `will meet in two weeks`.",
        pattern=r"(?<=[vi])(?P<count>[NDaz]) (?P<unit>[Uu]) (?!o)",
        produces={"form": "=within"},
        examples=(
            example("within three years", published="2024-05-10", value="2027"),
            example("They will meet in two weeks.", published="2024-05-10", value="2024-W21"),
        ),
        counterexamples=("within sight", "It was built in two years."),
    ),
    Rule(
        id="date.relative-unit",
        kind="date",
        about="`this week`, `last month`, `next year`, `the current fiscal year`; `the end of the year`.",
        pattern=r"(?: h? | (?<=[sP]) ) (?P<rel>[tln]) F? (?P<unit>[Uu]) | (?<=Eo) h (?P<unit>[Uu]) (?!x)",
        produces={"form": "=unit"},
        examples=(example("last month", published="2024-05-10", value="2024-04"),),
        counterexamples=("the years",),
    ),
    Rule(
        id="date.years",
        kind="date",
        about="Spans of years, fiscal years too: `2022-23`, `2020/2021`, `from 2020 to 2024`, `between 2019 and 2023`.",
        pattern=r"""
            F? u? (?P<year>[YZ]) [-/] (?P<short>[Dz])(?![-/]) | F? u? (?P<year>Y) [-/] (?P<year2>Y)
          | (?P<year>Y) r (?P<year2>Y) | (?<=b) (?P<year>Y) & (?P<year2>Y) | F? u? (?P<double>d)
        """,
        produces={"form": "=years"},
        examples=(example("in 2022-23", value="2022/2023"), example("between 2019 and 2023", value="2019/2023")),
        counterexamples=("Resolution 2231/5",),
    ),
    Rule(
        id="date.month-in-figures",
        kind="date",
        about="A month and its year in figures after a preposition of time: `in 05/2024`.",
        pattern=r"(?<![-/]) (?P<month>D) / (?P<year>Y) (?![-/])",
        produces={"form": "=month-in-figures"},
        examples=(example("in 05/2024", value="2024-05"),),
        counterexamples=("Decision 5/2024", "the ratio 3/2000"),
    ),
    Rule(
        id="date.decade",
        kind="date",
        about="Decades and centuries: `the 1990s`, `the 21st century`.",
        pattern=r"(?P<decade>[Xk]) | (?P<nth>[Oq])-? (?P<century>C)",
        produces={"form": "=decade"},
        examples=(example("in the 1990s", value="1990/1999"), example("the 21st century", value="2001/2100")),
        counterexamples=("a century of war", "in his nineties"),
    ),
    Rule(
        id="date.year",
        kind="date",
        about=(
            "A year alone, after a word that makes it one: `in 2023`, `since 2013`, `the year 2015`, `the 2019 summit`."
        ),
        pattern=(
            r"(?: F? u | F ) (?P<year>Y) | (?P<year>Z) | (?: (?<=[icfrbEov]h?) | (?<=h) | (?<=[Bs]) |"
            r" (?<=Y[&,]) | (?<=Y,&) ) (?P<year>Y) | (?P<year>Y) (?=&Y) | (?<=\() (?P<year>Y) (?=\)) "
        ),
        produces={"form": "=year"},
        examples=(example("trade in 2023", value="2023"), example("the year 2015", value="2015")),
        counterexamples=("Resolution 2024", "a hall of 2000 seats", "Euro 2024"),
    ),
)

GRAMMAR = Grammar(RULES, anchors="MmAJYZdXkWRTGKQCSpUuO/")


# ---- tense ---------------------------------------------------------------------------------------------------------

_PLANNED = word_set(
    "will shall scheduled due expected upcoming forthcoming plans planned planning intends "
    "slated next tomorrow would set fixed postponed rescheduled deferred "
    "deadline ahead starting beginning next"
)
_BASE_VERBS = word_set(
    "visit pay attend host hold take travel arrive be meet sign open start begin convene chair lead "
    "receive participate "
    "join celebrate mark launch address speak fly leave return depart send"
)
_PAST = word_set(
    "said told met held took was were had made spoke gave went came began saw paid left led sent "
    "wrote flew won brought has "
    "have did been became thanked stood signed"
)
_WINDOW = 30


def _verb_tense(words: list[str], i: int, first: int) -> int:
    """What the word tells of time: 1 for something planned, -1 for something past, 0 for nothing."""
    word = words[i].lower()
    if word == "since":
        return -1
    if word in _PLANNED or word.endswith("'ll"):
        noun = word == "beginning" and i > first and words[i - 1].lower() == "the"
        return 0 if noun else 1
    if word == "to" and i + 1 < len(words) and words[i + 1].lower() in _BASE_VERBS:
        return 1
    if word in _PAST or (len(word) > 4 and word.endswith("ed") and word.isalpha()):
        before = [w.lower() for w in words[max(first, i - 4) : i]]
        if any(w in _PLANNED for w in before):
            return 1
        if "be" in before and "to" in before:
            return 1
        return -1
    return 0


# Dates back, and days from the publication, within which a week day may be one told by its date.
_RECENT = 8
_RECENT_DAYS = 31
# How much farther off a date on the wrong side of the sentence's tense counts.
_WRONG_SIDE = 8
_STEPS = {"l": -1, "n": 1, "t": 0}
# Where the month stands first in a date in figures.
_MONTH_FIRST = word_set("US PH PR GU AS MP VI FM MH PW")
_COUNTED = word_set(
    "people persons tonnes tons km kilometres kilometers mw hectares students troops soldiers jobs families members "
    "participants dollars euros companies guests delegates seats metres meters square cubic megawatts kg"
)


# Half of a unit in whole ones of another.
_HALVES = {"year": (6, "month"), "decade": (5, "year"), "century": (50, "year")}
# What follows a term that is counted from the publication: `in three days' time`.
_TIME = (["'", "time"], ["'s", "time"])


def _whole_year(year: int) -> int:
    """The year that two figures stand for."""
    return year if year > 99 else year + (2000 if year < 70 else 1900)


class _Resolver:
    """Turns what the rules found in one document into dates."""

    def __init__(self, document: Document, grammar: Grammar) -> None:
        self.grammar = grammar
        self.document = document
        self.words = document.words
        self.published = document.published
        self.mentions: list[DateMention] = []
        self.last_day: dt.date | None = None
        self.forms: dict[str, Callable[[Found], Value | None]] = {
            "iso": self._iso,
            "numeric": self._numeric,
            "days-in-figures": self._days_in_figures,
            "days": self._days,
            "day": self._day,
            "months": self._months,
            "month": self._month,
            "week-of-day": self._week_of_day,
            "part": self._part,
            "weekday-of-month": self._weekday_of_month,
            "weekdays": self._weekdays,
            "first-months": self._first_months,
            "quarter": self._quarter,
            "season": self._season,
            "same-period": self._same_period,
            "relative-day": self._relative_day,
            "from-day": self._from_day,
            "after-next": self._after_next,
            "weekday": self._weekday,
            "day-of-month": self._day_of_month,
            "same-day": self._same_day,
            "ago": self._ago,
            "dateparser": self._parsed,
            "span": self._span,
            "within": self._within,
            "unit": self._unit,
            "years": self._years,
            "month-in-figures": self._month_in_figures,
            "decade": self._decade,
            "year": self._year,
        }

    def find(self) -> list[DateMention]:
        get = LETTERS.get
        skeleton = "".join(map(get, self.words, repeat("x")))
        if DOTTED.search(self.document.text) is not None:
            skeleton = "".join(
                "G" if letter == "x" and DOTTED.fullmatch(word) else letter
                for letter, word in zip(skeleton, self.words, strict=True)
            )
        for match in self.grammar.scan(skeleton):
            value = self.forms[match.rule.produces["form"][1:]](match)
            if value is not None:
                self._add(match, value)
        return self.mentions

    def _add(self, match: Found, value: Value) -> None:
        first, last = match.start, match.end - 1
        words = self.words
        while last > first and words[last] in (".", ","):
            # the full stop of an abbreviated month belongs to it, one that ends the sentence does not
            if words[last] == "." and words[last - 1].lower() in SHORT_MONTHS:
                break
            last -= 1
        while first < last and words[first].lower() == "the":
            first += 1
        mention = DateMention(
            start=self.document.starts[first],
            end=self.document.ends[last],
            value=value.text,
            earliest=value.earliest,
            latest=value.latest,
            grain=value.grain,
            rule=match.rule.id,
            anaphoric=value.anaphoric,
        )
        self.mentions.append(mention)
        if mention.is_days:
            self.last_day = mention.latest

    # ---- the words of a match ----------------------------------------------------------------------------------------

    def word(self, match: Found, name: str) -> str | None:
        i = match.get(name)
        return None if i is None else self.words[i]

    def number(self, match: Found, name: str) -> int | None:
        word = self.word(match, name)
        return None if word is None else number_of(word)

    def year_of(self, match: Found, suffix: str = "") -> int | None:
        """The year that a match says, or tells by `last year`; ``None`` for none."""
        year = self.number(match, f"year{suffix}")
        if year is not None:
            return _whole_year(year)
        relative = self.word(match, f"rel{suffix}")
        return None if relative is None else self._relative_year(relative)

    def _relative_year(self, word: str) -> int | None:
        letter = LETTERS.get(word, "x")
        if letter == "s":
            previous = self.previous()
            return previous.earliest.year if previous is not None and previous.earliest is not None else None
        if self.published is None:
            return None
        return self.published.year + _STEPS.get(letter, 0)

    def previous(self) -> DateMention | None:
        return self.mentions[-1] if self.mentions else None

    def previous_day(self) -> dt.date | None:
        """The last day named before, or the day of publication."""
        return self.last_day if self.last_day is not None else self.published

    @cached_property
    def _sentence_starts(self) -> list[int]:
        return [first for first, _ in self.document.sentences]

    def tense(self, match: Found) -> int:
        """Whether the words around a match tell of something planned (1) or past (-1); 0 if they do not tell.

        The nearest verb before counts, else the nearest after.
        """
        number = bisect_right(self._sentence_starts, match.start) - 1
        first, end = self.document.sentences[number] if number >= 0 else (0, len(self.words))
        for i in range(match.start - 1, max(first, match.start - _WINDOW) - 1, -1):
            if told := _verb_tense(self.words, i, first):
                return told
        for i in range(match.end, min(end, match.end + _WINDOW)):
            if told := _verb_tense(self.words, i, first):
                return told
        return 0

    def likely_year(self, match: Found, month: int, day: int | None) -> int | None:
        """The year that puts a month and day nearest to the publication, on the side that the tense tells."""
        published = self.published
        if published is None:
            return None
        tense = self.tense(match)
        best: tuple[int, int] | None = None
        for year in (published.year, published.year - 1, published.year + 1):
            if day is None:
                distance = ((year - published.year) * 12 + month - published.month) * 30
            else:
                date = date_or_none(year, month, day)
                if date is None:
                    continue
                distance = (date - published).days
            cost = abs(distance) * (_WRONG_SIDE if distance * tense < 0 else 1)
            if best is None or cost < best[0]:
                best = cost, year
        return best[1] if best else published.year

    # ---- productions ---------------------------------------------------------------------------------------------

    def _iso(self, match: Found) -> Value | None:
        year, month, day = (self.number(match, name) for name in ("year", "month", "day"))
        return of_day(year, month, day)

    def _numeric(self, match: Found) -> Value | None:
        name = self.word(match, "month") or ""
        if name[:1].isalpha():
            day, year = self.number(match, "day") or 0, self.number(match, "year") or 0
            return of_day(_whole_year(year), month_of(name), day)
        start = match.get("day")
        return self._in_figures(match.groups["dotted"] if start is None else start, match.end)

    def _in_figures(self, first: int, end: int) -> Value | None:
        """The day that tokens ``first`` to ``end`` write in figures, its order by the publisher's habit."""
        text = self.document.text[self.document.starts[first] : self.document.ends[end - 1]]
        parts = [int(part) for part in NO_DIGITS.split(text.removesuffix("T"))]
        dotted = end == first + 1
        if len(parts) != 3 or " " in text:
            return None  # spaces between: `5 / 6 / 24` is a list
        if parts[0] > 99:
            return of_day(*parts)
        if "-" in text and len(text.rpartition("-")[2]) == 2:
            return None
        a, b, year = parts
        month_first = not dotted and self.document.publisher_country in _MONTH_FIRST
        day, month = (b, a) if (month_first and a <= 12) or b > 12 else (a, b)
        return of_day(_whole_year(year), month, day)

    def _days_in_figures(self, match: Found) -> Value | None:
        first, second = match.groups["first"], match.groups["second"]
        dotted = second - first == 2
        low, high = self._in_figures(first, first + (1 if dotted else 5)), self._in_figures(second, match.end)
        return None if low is None or high is None else of_days(low.earliest, high.earliest)

    def _days(self, match: Found) -> Value | None:
        first_word, second_word = self.word(match, "month"), self.word(match, "month2")
        known = first_word or second_word
        assert known is not None
        month, month2 = month_of(first_word or known), month_of(second_word or known)
        day, day2 = self.number(match, "day"), self.number(match, "day2")
        assert day is not None and day2 is not None
        year, year2 = self.year_of(match), self.year_of(match, "2")
        if year is None and year2 is None:
            year = self.likely_year(match, month, day)
        if year2 is None:
            year2 = year if year is None or month <= month2 else year + 1
        if year is None and year2 is not None:
            year = year2 if month <= month2 else year2 - 1
        if year is None or year2 is None:
            return Value(f"--{month:02}-{day:02}/--{month2:02}-{day2:02}", grain="interval")
        return of_days(date_or_none(year, month, day), date_or_none(year2, month2, day2))

    def _week_of_day(self, match: Found) -> Value | None:
        value = self._day(match)
        if value is None or value.earliest is None or (self.word(match, "unit") or "").lower() != "week":
            return value
        return of_offset(value.earliest, 0, "week")

    def _day(self, match: Found) -> Value | None:
        month_word, day = self.word(match, "month"), self.number(match, "day")
        assert month_word is not None and day is not None
        month = month_of(month_word)
        year = self.year_of(match) or self._year_by_weekday(match, month, day) or self.likely_year(match, month, day)
        if year is None:
            return Value(f"--{month:02}-{day:02}") if date_or_none(2000, month, day) else None
        return of_day(year, month, day)

    def _year_by_weekday(self, match: Found, month: int, day: int) -> int | None:
        """The year near publication in which the day falls on the weekday that is said with it."""
        weekday, published = self.word(match, "weekday"), self.published
        if weekday is None or published is None:
            return None
        fitting = [
            date
            for year in range(published.year - 1, published.year + 2)
            if (date := date_or_none(year, month, day)) is not None and date.weekday() == weekday_of(weekday)
        ]
        nearest = min(fitting, key=lambda day: abs((day - published).days), default=None)
        return None if nearest is None else nearest.year

    def _months(self, match: Found) -> Value | None:
        if (pair := self.word(match, "pair")) is not None:
            month, month2 = (month_of(part) for part in pair.split("-"))
        else:
            one, two = self.word(match, "month"), self.word(match, "month2")
            assert one is not None and two is not None
            month, month2 = month_of(one), month_of(two)
        year, year2 = self.year_of(match), self.year_of(match, "2")
        if year2 is None:
            year2 = year if year is not None else self.likely_year(match, month2, None)
        if year2 is None:
            return Value(f"--{month:02}/--{month2:02}", grain="interval")
        if year is None:
            year = year2 if month <= month2 else year2 - 1
        elif pair is not None and month > month2:
            year2 = year + 1
        return of_months(year, month, year2, month2)

    def _month(self, match: Found) -> Value | None:
        word = self.word(match, "month")
        assert word is not None
        month = month_of(word)
        said = match.rule.id == "date.month-year"
        year = self.year_of(match) if said else self._year_of_relative_month(match, month)
        if year is None:
            year = self.likely_year(match, month, None)
        if year is None:
            return Value(f"--{month:02}", grain="month")
        return of_month(year, month)

    def _year_of_relative_month(self, match: Found, month: int) -> int | None:
        """`last May` is the last one that is over, `next May` the next that begins, `this May` this year's."""
        relative = self.word(match, "rel")
        published = self.published
        if relative is None or published is None:
            return None
        letter = LETTERS.get(relative, "t")
        if letter == "l":
            return published.year - (month >= published.month)
        if letter == "n":
            return published.year + (month <= published.month)
        return published.year

    def _part(self, match: Found) -> Value | None:
        nth, unit = self.word(match, "nth"), (self.word(match, "unit") or "").lower()
        assert nth is not None
        number = -1 if LETTERS.get(nth) == "l" else number_of(nth)
        whole = self._whole(match)
        if whole is None or whole.earliest is None or unit.endswith("s") != (match.get("count") is not None):
            return whole if unit.endswith("s") else None
        if unit == "half":
            return of_half_month(whole.earliest.year, whole.earliest.month, number % 3) if number < 3 else None
        return of_part(whole, number, unit.removesuffix("s"), self.number(match, "count") or 1)

    def _whole(self, match: Found) -> Value | None:
        """The month or year of which something is a part."""
        if (name := self.word(match, "month")) is not None:
            year = self.year_of(match) or self.likely_year(match, month_of(name), None)
            return None if year is None else of_month(year, month_of(name))
        if (year := self.number(match, "year")) is not None:
            return of_year(year)
        return self._unit(match, "whole")

    def _weekday_of_month(self, match: Found) -> Value | None:
        nth, weekday = self.word(match, "nth"), self.word(match, "weekday")
        assert nth is not None and weekday is not None
        number = -1 if LETTERS.get(nth) == "l" else number_of(nth)
        if (name := self.word(match, "month")) is not None:
            month = month_of(name)
            year = self.year_of(match) or self.likely_year(match, month, None)
            return None if year is None else of_nth_weekday(year, month, number, weekday_of(weekday))
        relative, unit = self.word(match, "rel") or "", (self.word(match, "unit") or "").lower()
        if self.published is None or unit != "month":
            return None
        at = self.published.year * 12 + self.published.month - 1 + _STEPS.get(LETTERS.get(relative, "t"), 0)
        return of_nth_weekday(at // 12, at % 12 + 1, number, weekday_of(weekday))

    def _first_months(self, match: Found) -> Value | None:
        count, unit = self.number(match, "count"), (self.word(match, "unit") or "").lower()
        if not unit.startswith("month") or count is None or not 0 < count <= 12:
            return None
        year = self.year_of(match)
        if year is None and self.published is not None:
            year = self.published.year
        return None if year is None else of_months(year, 1, year, count)

    def _quarter(self, match: Found) -> Value | None:
        token = self.word(match, "token")
        if token is not None:
            length, nth = (3 if "Q" in token else 6), number_of(token)
        elif match.get("now") is not None:
            return self._this_quarter(match)
        else:
            period, word = (self.word(match, "period") or "").lower().removesuffix("s"), self.word(match, "nth")
            assert word is not None
            length = {"quarter": 3, "trimester": 4}.get(period, 6)
            following = self.words[match.end].lower() if match.end < len(self.words) else ""
            if match.get("year") is None and match.get("rel") is None and following in ("of", "century", "time"):
                return None  # `the first half of the match`, `a quarter century`
            letter = LETTERS.get(word)
            nth = (12 // length) if letter == "l" else number_of(word)
            if letter == "l" and all(match.get(name) is None for name in ("year", "rel", "count")):
                return self._last_quarter(length)
        if nth * length > 12:
            return None
        year = self.year_of(match)
        if year is None:
            if self.published is None:
                return None
            year = self.published.year
            if match.get("rel") is None and self.tense(match) < 0 and (nth - 1) * length + 1 > self.published.month:
                year -= 1
        if (count := self.number(match, "count")) is not None:
            last = 12 if nth > 1 else count * length
            return of_months(year, last - count * length + 1, year, last) if count * length <= 12 else None
        first = (nth - 1) * length + 1
        value = of_months(year, first, year, first + length - 1)
        return value and attrs.evolve(value, grain="quarter" if length == 3 else "half" if length == 6 else "interval")

    def _this_quarter(self, match: Found) -> Value | None:
        """`this quarter`, `the next quarter`."""
        following = self.words[match.end].lower() if match.end < len(self.words) else ""
        if self.published is None or (self.word(match, "period") or "").lower() != "quarter" or following == "of":
            return None
        step = _STEPS.get(LETTERS.get(self.word(match, "now") or "", "t"), 0)
        first = self.published.year * 12 + (self.published.month - 1) // 3 * 3 + 3 * step
        value = of_months(first // 12, first % 12 + 1, (first + 2) // 12, (first + 2) % 12 + 1)
        return value and attrs.evolve(value, grain="quarter")

    def _last_quarter(self, length: int) -> Value | None:
        """The quarter or half before that of the day of publication."""
        if self.published is None:
            return None
        end = self.published.year * 12 + (self.published.month - 1) // length * length
        value = of_months((end - length) // 12, (end - length) % 12 + 1, (end - 1) // 12, (end - 1) % 12 + 1)
        return value and attrs.evolve(value, grain="quarter" if length == 3 else "half")

    def _season(self, match: Found) -> Value | None:
        word = self.word(match, "season")
        assert word is not None
        year = self.year_of(match)
        if year is None:
            return None
        code = SEASONS[word.lower()]
        first = (code - 21) * 3 + 3
        if self.document.publisher_country in SOUTHERN:
            first = (first + 5) % 12 + 1
        start = year * 12 + first - 1
        bounds = of_months(start // 12, start % 12 + 1, (start + 2) // 12, (start + 2) % 12 + 1)
        return bounds and attrs.evolve(bounds, text=f"{year:04}-{code}", grain="season")

    def _same_period(self, match: Found) -> Value | None:
        """The months of the span named before, in the year that is said."""
        year, unit = self.year_of(match), (self.word(match, "unit") or "months").lower()
        if year is None or not unit.startswith("month"):
            return None
        for mention in reversed(self.mentions[-20:]):
            low, high = mention.earliest, mention.latest
            if mention.grain in ("quarter", "half", "interval", "month") and low is not None and high is not None:
                if mention.value.count("-") >= 4 or high.year - low.year > 1:
                    continue
                value = of_months(year, low.month, year + high.year - low.year, high.month)
                return value and attrs.evolve(value, anaphoric=True)
        if unit == "month" and self.published is not None:
            return of_month(year, self.published.month)
        return of_year(year)

    def _relative_day(self, match: Found) -> Value | None:
        if self.published is None:
            return None
        word, relative = self.word(match, "word"), self.word(match, "rel")
        day = self.number(match, "day")
        if word is not None:
            offset = RELATIVE_DAYS[word.lower()]
            if (side := self.word(match, "side")) is not None:
                if offset == 0 or (offset < 0) != (side.lower() == "before"):
                    return None
                offset *= 2
        else:
            if relative is not None and relative.lower() not in ("last", "this"):
                return None
            offset = -1 if relative is not None and relative.lower() == "last" else 0
        date = shift(self.published, offset)
        if day is not None and (near := nearest_day(self.published, day)) is not None:
            date = near
        return of_date(date)

    def _from_day(self, match: Found) -> Value | None:
        word, unit = (self.word(match, "word") or "").lower(), (self.word(match, "unit") or "").lower()
        count = self.number(match, "count") or 1
        if self.published is None or self.words[match.end - 2].lower() == "before":
            return None
        days = {"day": count, "week": 7 * count}.get(UNIT_WORDS.get(unit, ""))
        if word == "now" or days is None:
            return of_offset(self.published, count, unit)
        return of_date(shift(self.published, RELATIVE_DAYS[word] + days))

    def _after_next(self, match: Found) -> Value | None:
        step = {("after", "n"): 2, ("before", "l"): -2}.get(
            ((self.word(match, "side") or "").lower(), LETTERS.get(self.word(match, "rel") or "", ""))
        )
        if self.published is None or step is None:
            return None
        if (name := self.word(match, "weekday")) is None:
            return of_offset(self.published, step, (self.word(match, "unit") or "").lower())
        ahead = (weekday_of(name) - self.published.weekday() - 1) % 7 + 1
        return of_date(shift(self.published, ahead + 7 if step > 0 else ahead - 21 + 7 * (ahead < 7)))

    def _weekdays(self, match: Found) -> Value | None:
        pair = (self.word(match, "pair") or "-").split("-")
        first, second = self.word(match, "weekday") or pair[0], self.word(match, "weekday2") or pair[1]
        published = self.published
        if published is None:
            return None
        days = (weekday_of(second) - weekday_of(first)) % 7
        if self.tense(match) > 0:
            low = shift(published, (weekday_of(first) - published.weekday() - 1) % 7 + 1)
        else:
            low = shift(published, -((published.weekday() - weekday_of(second)) % 7) - days)
        return of_days(low, shift(low, days))

    def _weekday(self, match: Found) -> Value | None:
        word = self.word(match, "weekday")
        published = self.published
        assert word is not None
        weekday = weekday_of(word)
        bare = not any(match.get(name) for name in ("day", "weekrel", "rel"))
        if bare and (told := self._told_weekday(word)) is not None:
            return of_date(told)
        if published is None:
            return None
        if (day := self.number(match, "day")) is not None:
            near = nearest_day(published, day, weekday)
            if near is not None:
                return of_date(near)
        if (week := self.word(match, "weekrel")) is not None:
            if UNIT_WORDS.get((self.word(match, "unit") or "").lower()) == "week":
                monday = shift(published, 7 * _STEPS.get(LETTERS.get(week, "t"), 0) - published.weekday())
                return of_date(shift(monday, weekday))
            return None
        back = (published.weekday() - weekday) % 7
        relative = LETTERS.get(self.word(match, "rel") or "")
        if relative == "l":
            return of_date(shift(published, -(back or 7)))
        if relative == "n":
            return of_date(shift(published, 7 - back))
        tense = self.tense(match)
        if relative == "t" and tense >= 0:
            return of_date(shift(published, -back % 7))
        return of_date(shift(published, 7 - back if tense > 0 else -back))

    def _told_weekday(self, word: str) -> dt.date | None:
        """The day of a week day that the text told with its date not long before: ``on Friday, 10 May``."""
        for mention in self.mentions[: -_RECENT - 1 : -1]:
            text = self.document.text[mention.start : mention.end].lower()
            day = mention.earliest
            if day is None or not mention.is_day or word[:3].lower() not in text or not any(map(str.isdigit, text)):
                continue
            if self.published is None or abs((self.published - day).days) <= _RECENT_DAYS:
                return day
        return None

    def _day_of_month(self, match: Found) -> Value | None:
        day = self.number(match, "day")
        published = self.published
        if published is None or day is None:
            return None
        relative = self.word(match, "rel")
        if relative is None:
            return of_date(nearest_day(published, day))
        if UNIT_WORDS.get((self.word(match, "unit") or "").lower()) != "month":
            return None
        month = published.year * 12 + published.month - 1 + _STEPS.get(LETTERS.get(relative, "t"), 0)
        return of_day(month // 12, month % 12 + 1, day)

    def _same_day(self, match: Found) -> Value | None:
        unit = (self.word(match, "unit") or "").lower()
        anchor = self.previous_day()
        count = self.number(match, "count")
        if count is not None:
            sign = -1 if (self.word(match, "side") or "").lower() == "earlier" else 1
            if not self.mentions or anchor is None:
                return None
            if unit.startswith("year") and (shifted := self._years_from(sign * count)) is not None:
                return shifted
            value = of_offset(anchor, sign * count, unit)
            return value and attrs.evolve(value, anaphoric=True)
        if unit not in ("", "day") or anchor is None or (unit == "" and not self.mentions):
            if unit in ("week", "month", "decade", "weekend") and match.get("rel") is not None:
                return self._unit(match)
            return None
        relative = self.word(match, "rel")
        offset = 0 if relative is None else _STEPS.get(LETTERS.get(relative, ""), 0)
        if (side := self.word(match, "side")) is not None:
            offset = -1 if side.lower() == "before" else 1
        if offset and self.last_day is None:
            return None
        date = shift(anchor, offset)
        return None if date is None else Value(date.isoformat(), date, date, anaphoric=True)

    def _years_from(self, count: int) -> Value | None:
        """`three years earlier` after a year or a span of years."""
        previous = self.mentions[-1]
        low, high = previous.earliest, previous.latest
        if previous.value.count("-") or low is None or high is None:
            return None
        year, year2 = low.year + count, high.year + count
        value = of_year(year) if year == year2 else of_years(year, year2)
        return value and attrs.evolve(value, anaphoric=True)

    def _ago(self, match: Found) -> Value | None:
        if self.published is None:
            return None
        unit = (self.word(match, "unit") or "").lower()
        if (half := self.word(match, "half")) is not None:
            count, grain = _HALVES.get(unit, (0, ""))
            return of_offset(self.published, -count, grain) if half.lower() == "half" else None
        return of_offset(self.published, -(self.number(match, "count") or 1), unit)

    def _within(self, match: Found) -> Value | None:
        if self.published is None:
            return None
        before, after = self.words[match.start - 1].lower(), [w.lower() for w in self.words[match.end : match.end + 2]]
        ahead = after in _TIME or self._is_alone(match) or self.tense(match) > 0
        if before != "within" and not (before == "in" and ahead):
            return None  # `was built in two years`
        return of_offset(self.published, self.number(match, "count") or 1, (self.word(match, "unit") or "").lower())

    def _is_alone(self, match: Found) -> bool:
        """Whether a date and the word before it are the whole text."""
        return match.start == 1 and len(self.words) <= match.end + 1

    def _parsed(self, match: Found) -> Value | None:
        """What dateparser makes of a phrase that the rules found and whose groups do not tell its day."""
        if self.published is None:
            return None
        from ._dateparser import parse

        start, end = self.document.starts[match.start], self.document.ends[match.end - 1]
        return of_date(parse(self.document.text[start:end], self.published))

    def _span(self, match: Found) -> Value | None:
        """`the past five years`, `the next three months`: from the one end to the day of publication, or from it."""
        published, count = self.published, self.number(match, "count")
        if published is None or count is None:
            return None
        forward = LETTERS.get(self.word(match, "rel") or "") == "n"
        unit = (self.word(match, "unit") or "").lower()
        other = of_offset(published, count if forward else -count, unit)
        here = of_offset(published, 0, unit)
        if here is None or other is None:
            return None
        low, high = (here, other) if forward else (other, here)
        return Value(f"{low.text}/{high.text}", low.earliest, high.latest, "interval")

    def _unit(self, match: Found, name: str = "unit") -> Value | None:
        if self.published is None:
            return None
        unit = (self.word(match, name) or "").lower()
        letter = LETTERS.get(self.word(match, "rel") or "", "t")
        word = UNIT_WORDS.get(unit, "year" if unit.startswith("year") else "")
        if unit.endswith("s") or not word:
            return None
        step = _STEPS.get(letter, 0)
        if word == "day":
            return None
        if word == "decade":
            return self._decade_from_now(step)
        if word == "weekend":
            saturday = shift(self.published, 5 - self.published.weekday() + 7 * step)
            sunday = shift(saturday, 1)
            return None if sunday is None else Value(f"{saturday}/{sunday}", saturday, sunday, "interval")
        relative = (self.word(match, "rel") or "").lower()
        if (
            word == "year"
            and relative in ("previous", "preceding", "following")
            and (before := self._year_before()) is not None
        ):
            value = of_year(before + step)
            return value and attrs.evolve(value, anaphoric=True)
        value = of_offset(self.published, step, word)
        if letter == "l" and word == "year" and (self.word(match, "rel") or "").lower() == "past":
            return self._past_year()
        return value

    def _year_before(self) -> int | None:
        """The year of the date named before, in the same sentence or the one before it."""
        previous = self.previous()
        if previous is None or previous.latest is None or self.published is None:
            return None
        year = previous.latest.year
        return year if previous.grain != "day" or year < self.published.year else None

    def _past_year(self) -> Value | None:
        """`the past year`: the twelve months up to publication."""
        assert self.published is not None
        end = self.published.year * 12 + self.published.month - 1
        return of_months((end - 12) // 12, (end - 12) % 12 + 1, end // 12, end % 12 + 1)

    def _decade_from_now(self, step: int) -> Value | None:
        assert self.published is not None
        year = self.published.year
        if not step:
            value = of_years(year // 10 * 10, year // 10 * 10 + 9)
            return value and attrs.evolve(value, grain="decade")
        low, high = sorted((year, year + 10 * step))
        return of_years(low, high)

    def _years(self, match: Found) -> Value | None:
        if (double := self.word(match, "double")) is not None:
            low = _whole_year(int(double[2:].partition("-")[0]))
            return of_years(low, low + 1)
        year, year2, short = self.number(match, "year"), self.number(match, "year2"), self.number(match, "short")
        assert year is not None
        if short is not None:
            if len(self.word(match, "short") or "") != 2:
                return None
            year2 = year // 100 * 100 + short
            if year2 <= year and short == 0:
                year2 += 100
            if year2 <= year and self._is_introduced(match):
                return of_month(year, short) if short < 13 else None
        if year2 is None or not year < year2 <= year + 120:
            return None
        return of_years(year, year2)

    def _month_in_figures(self, match: Found) -> Value | None:
        month, year = self.number(match, "month"), self.number(match, "year")
        assert month is not None and year is not None
        return of_month(year, month) if month < 13 and self._is_introduced(match) else None

    def _is_introduced(self, match: Found) -> bool:
        """Whether figures that may be a number (`2024/05`) follow a preposition of time or are all that is said."""
        before = LETTERS.get(self.words[match.start - 1], "x") if match.start else ""
        return before in "ifrbE" and (before != "" or len(self.words) <= match.end + 1)

    def _decade(self, match: Found) -> Value | None:
        if match.get("century") is not None:
            nth = self.number(match, "nth") or 0
            value = of_years(100 * (nth - 1) + 1, 100 * nth) if 10 < nth < 30 else None
            return value and attrs.evolve(value, grain="century")
        word = self.word(match, "decade")
        assert word is not None
        before = self.words[match.start - 1].lower() if match.start else ""
        if LETTERS.get(word) == "k" and before not in ("the", "early", "late", "mid", "'"):
            return None  # `in his nineties`
        decade = decade_of(word)
        value = of_years(decade, decade + 9)
        return value and attrs.evolve(value, grain="decade")

    def _year(self, match: Found) -> Value | None:
        year = self.number(match, "year")
        assert year is not None
        following = self.words[match.end].lower() if match.end < len(self.words) else ""
        if following in _COUNTED or following in ("agenda", "million", "billion", "thousand", "%", "percent"):
            return None
        if year % 50 == 0 and following.endswith("s") and following != "'s" and match.end - match.start == 1:
            return None  # `a hall for 2000 guests`
        return of_year(year)


def find_dates(doc: Document, grammar: Grammar = GRAMMAR) -> list[DateMention]:
    """All dates in the document, in order, without overlap.

    >>> release = Document("They met on Monday and will meet again on 5 May.", published=dt.date(2024, 4, 30))
    >>> [mention.value for mention in find_dates(release)]
    ['2024-04-29', '2024-05-05']
    """
    return _Resolver(doc, grammar).find()
