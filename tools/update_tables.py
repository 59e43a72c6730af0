"""Bring the columns of the tables that Babel's CLDR data hold up to date; columns filled by hand stay as they are.

Run with Babel installed: ``python tools/update_tables.py``. New codes get a row with empty hand columns.
"""

from __future__ import annotations

import datetime as dt
from pathlib import Path

from babel import Locale
from babel.core import get_global
from babel.numbers import get_currency_name, get_territory_currencies

TABLES = Path(__file__).parent.parent / "diplomex" / "lexicon" / "tables"
LOCALE = Locale("en")
NO_COUNTRY = {"AC", "CP", "CQ", "DG", "EA", "EU", "EZ", "IC", "QO", "TA", "UN", "XA", "XB", "ZZ"}  # not in ISO 3166-1
KEPT_OBSOLETE = """
ANG ATS AZM BEF BYR CSD CUC CYP DEM ECS EEK ESP FIM FRF GHC GRD HRK IEP ITL LTL LUF LVL MRO MTL MZM NLG PTE ROL
RUR SDD SIT SKK SLL STD SUR TMM TRL VEF XEU YUM ZMK ZWD ZWL
"""

Rows = dict[str, dict[str, str]]


def read(name: str) -> tuple[list[str], Rows]:
    """Header and rows, by the first column."""
    lines = (TABLES / name).read_text(encoding="utf-8").splitlines()
    header = lines[0].split("\t")
    return header, {line.split("\t")[0]: dict(zip(header, line.split("\t"), strict=True)) for line in lines[1:]}


def write(name: str, header: list[str], rows: Rows) -> None:
    """The table, sorted by the first column."""
    lines = ["\t".join(header), *("\t".join(rows[code].get(c, "") for c in header) for code in sorted(rows))]
    (TABLES / name).write_text("\n".join(lines) + "\n", encoding="utf-8")


def plain(text: str) -> str:
    """With the apostrophe of a keyboard, which is what the rules see."""
    return text.replace("\u2019", "'").replace("\u02bb", "'")


def without_years(name: str) -> str:
    """Without the years that CLDR puts behind a currency that is no more: ``Turkish lira (1922-2005)``."""
    return name.split(" (")[0]


def territories() -> list[str]:
    """The codes of ISO 3166-1 and Kosovo's."""
    return sorted(c for c in LOCALE.territories if len(c) == 2 and c.isalpha() and c not in NO_COUNTRY)


def tender() -> dict[str, list[str]]:
    """The countries of each currency in use today."""
    found: dict[str, list[str]] = {}
    for territory in territories():
        for code in get_territory_currencies(territory):
            found.setdefault(code, []).append(territory)
    return found


def last_year(code: str) -> str:
    """The last year in which an obsolete currency was legal tender anywhere."""
    ends = [
        entry[2] for entries in get_global("territory_currencies").values() for entry in entries if entry[0] == code
    ]
    return str(max((dt.date(*end) for end in ends if end), default=dt.date(1999, 1, 1)).year)


def update_currencies() -> None:
    """Names, plurals, countries and last years."""
    header, rows = read("currencies.tsv")
    used = tender()
    for code in sorted({*used, *KEPT_OBSOLETE.split(), "XDR"}):
        row = rows.setdefault(code, {"code": code})
        row["name"] = without_years(plain(get_currency_name(code, 1, locale=LOCALE)))
        row["plural"] = without_years(plain(get_currency_name(code, 2, locale=LOCALE)))
        row["countries"] = "|".join(used.get(code, ()))
        row["obsolete"] = "" if code in used or code == "XDR" else last_year(code)
    write("currencies.tsv", header, rows)


def update_countries() -> None:
    """Names."""
    header, rows = read("countries.tsv")
    for code in territories():
        rows.setdefault(code, {"code": code})["name"] = plain(LOCALE.territories[code])
    write("countries.tsv", header, rows)


if __name__ == "__main__":
    update_currencies()
    update_countries()
