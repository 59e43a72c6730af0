"""The words of dates: the letter of each token in the skeleton that :mod:`~diplomex.rules.dates` reads."""

from __future__ import annotations

from collections.abc import Iterator

from ..disk_cache import PREPARED
from ..lazy_regex import lazy_regex
from ._words import word_set
from .numbers import TENS, UNITS

# Not those of the calendar module, which are in the language that the caller's locale has.
_MONTHS = "january february march april may june july august september october november december".split()
_DAYS = "monday tuesday wednesday thursday friday saturday sunday".split()
MONTHS: dict[str, int] = {name: number for number, name in enumerate(_MONTHS, 1)}
SHORT_MONTHS = {name[:3]: number for name, number in MONTHS.items() if name != "may"} | {"sept": 9}
WEEKDAYS: dict[str, int] = {name: number for number, name in enumerate(_DAYS)}
_SHORT_WEEKDAYS = {
    **{name[:3]: number for name, number in WEEKDAYS.items()},
    "tues": 1,
    "thur": 3,
    "thurs": 3,
}
# Names of months that are also other words, or names of persons.
_UNSURE_MONTHS = frozenset({"march", "april", "may", "june", "august"})
# Those that are other words where no capital tells the month.
_VERBS = frozenset({"march", "may", "august"})

ORDINALS: dict[str, int] = {
    word: number
    for number, word in enumerate(
        (
            *("first", "second", "third", "fourth", "fifth", "sixth"),
            *("seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth"),
            *("sixteenth", "seventeenth", "eighteenth", "nineteenth", "twentieth", "twenty-first", "twenty-second"),
            *("twenty-third", "twenty-fourth", "twenty-fifth", "twenty-sixth", "twenty-seventh", "twenty-eighth"),
            *("twenty-ninth", "thirtieth", "thirty-first"),
        ),
        1,
    )
}
_CARDINALS: dict[str, int] = {
    **{word: value for word, value in UNITS.items() if value},
    **TENS,
    **{f"{tens}-{unit}": TENS[tens] + UNITS[unit] for tens in TENS for unit in list(UNITS)[1:10]},
    "couple": 2,
    "dozen": 12,
}
UNIT_WORDS: dict[str, str] = {
    **{form: name for name in ("day", "week", "month", "decade") for form in (name, f"{name}s")},
    "weekend": "weekend",
    "fortnight": "fortnight",
}
RELATIVE_DAYS = {"today": 0, "yesterday": -1, "tomorrow": 1, "tonight": 0}
SEASONS = {"spring": 21, "summer": 22, "autumn": 23, "fall": 23, "winter": 24}
SOUTHERN = word_set("AR AU BO BR BW CL FJ LS MG MU MW MZ NA NZ PE PG PY SB SZ TO UY VU WS ZA ZM ZW")

# Decades of the last century by their words or two figures.
_DECADES: dict[str, int] = {
    name: 1900 + tens
    for tens, word in zip(range(20, 100, 10), "twen thir for fif six seven eigh nine".split(), strict=True)
    for name in (f"{word}ties", f"{tens}s")
}

_CLASSES: dict[str, str] = {
    "p": "morning afternoon evening night noon midday forenoon dawn lunchtime",
    "u": "year years",
    "U": " ".join(UNIT_WORDS),
    "Q": "quarter quarters half semester trimester half-year",
    "t": "this current present",
    "l": "last past previous preceding",
    "n": "next coming upcoming following ensuing forthcoming",
    "s": "same that",
    "g": "ago",
    "e": "later earlier",
    "B": "before after",
    "v": "within",
    "q": " ".join(ORDINALS),
    "k": " ".join(_DECADES),
    "N": " ".join(_CARDINALS),
    "E": "early late mid beginning starting commencing end ending start middle year-end",
    "F": "fiscal financial fy",
    "S": " ".join(SEASONS),
    "h": "the",
    "a": "a an",
    "o": "of",
    "i": "in during over throughout for",
    "f": "from since",
    "b": "between",
    "r": "to till until through thru",
    "c": "on by at",
    "&": "and &",
    "P": "period",
    "C": "century centuries",
    "L": "now",
    "T": " ".join(RELATIVE_DAYS),
}


def _letters() -> Iterator[tuple[str, str]]:
    """Each word of the grammar in the forms in which texts write it, and its letter."""
    for letter, words in _CLASSES.items():
        for word in words.split():
            yield from ((form, letter) for form in (word, word.capitalize(), word.upper()))
    for sign in "-–—":
        yield sign, "-"
    for sign in ",.()/'":
        yield sign, sign
    for number in range(100):
        letter = "D" if 0 < number < 32 else "z"
        yield from ((form, letter) for form in (str(number), f"{number:02}") if letter == "D" or len(form) == 2)
    yield from ((str(number), "y") for number in range(100, 1000, 50))
    for day in range(1, 32):
        suffix = "th" if 10 < day < 14 else {1: "st", 2: "nd", 3: "rd"}.get(day % 10, "th")
        yield from ((form, "O") for form in (f"{day}{suffix}", f"{day}{suffix.upper()}", f"{day:02}{suffix}"))
        yield f"{day:02}T", "D"
    yield from ((str(year), "V") for year in range(1000, 1800))
    for year in range(1800, 2200):
        yield str(year), "Y"
        parts = ("mid-", "early-", "late-", "end-", "Mid-", "Early-", "Late-", "End-")
        yield from ((f"{part}{year}", "Z") for part in ("FY", *parts))
        following = (year + 1) % 100
        yield from ((f"FY{year}-{following:02}", "d"), (f"FY{year % 100:02}-{following:02}", "d"))
    for decade in range(1800, 2100, 10):
        yield from ((form, "X") for form in (f"{decade}s", f"mid-{decade}s"))
    for number in (1, 2, 3, 4):
        yield from ((form, "K") for form in (f"Q{number}", f"{number}Q"))
    yield from ((form, "K") for form in ("H1", "H2", "1H", "2H"))
    yield from ((f"FY{year:02}", "Z") for year in range(100))
    for name in MONTHS:
        letter = "m" if name in _UNSURE_MONTHS else "M"
        yield from ((form, letter) for form in (name.capitalize(), name.upper()))
        yield name, "A" if name in _VERBS else letter
        yield from ((form, "M") for form in (f"mid-{name.capitalize()}", f"Mid-{name.capitalize()}"))
        yield from ((f"{name.capitalize()}-{other.capitalize()}", "J") for other in MONTHS)
    for name in SHORT_MONTHS:
        yield from ((f"{name.capitalize()}-{other.capitalize()}", "J") for other in (*SHORT_MONTHS, "may"))
        yield f"May-{name.capitalize()}", "J"
        yield from ((form, "m") for form in (name, name.capitalize(), name.upper()))
    for name in WEEKDAYS:
        yield from ((form, "W") for form in (name, name.capitalize(), name.upper()))
        yield from ((f"{name.capitalize()}-{other.capitalize()}", "R") for other in WEEKDAYS)
    for name in _SHORT_WEEKDAYS:
        yield from ((form, "w") for form in (name.capitalize(), name.upper()))


LETTERS: dict[str, str] = PREPARED.kept("letters of dates", lambda: dict(_letters()))
NO_DIGITS = lazy_regex(r"\D+")
DOTTED = lazy_regex(
    r"(?<![\d.])(?:\d{1,2}\.\d{1,2}\.(?:1[89]|2[01])?\d{2}|(?:19|20)\d{2}\.\d{1,2}\.\d{1,2})(?![\d.]*\d)"
)


def number_of(word: str) -> int:
    """The value of a day, year, ordinal or cardinal as a token writes it."""
    digits = NO_DIGITS.sub("", word)
    if digits:
        return int(digits) + (2000 if len(digits) == 2 and word.startswith("FY") else 0)
    lower = word.lower()
    return ORDINALS.get(lower) or _CARDINALS.get(lower, 1)


def decade_of(word: str) -> int:
    """The first year of a decade: ``1990s``, ``90s``, ``nineties``."""
    return _DECADES.get(word.lower()) or number_of(word)


def month_of(word: str) -> int:
    lower = word.lower().removeprefix("mid-")
    return MONTHS.get(lower) or SHORT_MONTHS[lower]


def weekday_of(word: str) -> int:
    lower = word.lower()
    return WEEKDAYS[lower] if lower in WEEKDAYS else _SHORT_WEEKDAYS[lower]
