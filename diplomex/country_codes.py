"""Country codes for other data sets: ISO 3166-1 alpha-3, and the everyday name of a state.

The table ``lexicon/tables/alpha3.tsv`` was made from CLDR's territory aliases (through Babel); Kosovo, which has no
code of its own in ISO 3166-1, is ``XK`` and ``XKX`` as in the data of the World Bank and POLECAT.
"""

from __future__ import annotations

import re
from functools import cache

from .lexicon.package import package_text


@cache
def _rows(table: str) -> dict[str, dict[str, str]]:
    """The rows of a table of the lexicon, by their code."""
    header, *rows = [line.split("\t") for line in package_text(table).splitlines() if line]
    return {cells["code"]: cells for cells in (dict(zip(header, row, strict=True)) for row in rows)}


@cache
def _any_name(code: str) -> re.Pattern[str]:
    """Every name of a country, and what its people are called."""
    row = _rows("countries.tsv").get(code, {"name": code})
    names = "|".join(filter(None, (row.get(column) for column in ("name", "official", "aliases", "demonyms"))))
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, names.split('|')))})(?!\w)")


def alpha3(code: str) -> str:
    """The alpha-3 code of a country given by its alpha-2 code, which is given back where none is known.

    >>> alpha3("TJ")
    'TJK'
    """
    row = _rows("alpha3.tsv").get(code)
    return row["alpha3"] if row else code


def country_name(code: str) -> str:
    """The everyday English name of a country given by its alpha-2 code, or the code.

    >>> country_name("TJ")
    'Tajikistan'
    """
    row = _rows("countries.tsv").get(code)
    return row["name"] if row else code


def names_country(text: str, code: str) -> bool:
    """Whether a text has any name of a country, or of its people.

    >>> names_country("Latvian Minister of Finance", "LV"), names_country("Secretary of State of the U.S.", "US")
    (True, True)
    >>> names_country("Minister of Finance", "LV")
    False
    """
    return _any_name(code).search(text) is not None


def is_country(code: str) -> bool:
    """Whether ``code`` is an alpha-2 code of ISO 3166-1, or ``XK``.

    >>> is_country("TJ"), is_country("ZZ")
    (True, False)
    """
    return code in _rows("alpha3.tsv")


def without_country(text: str, code: str) -> str:
    """A text less the name of a country, or of its people, that it begins with.

    >>> without_country("Latvian Parliament Speaker", "LV")
    'Parliament Speaker'
    """
    m = _any_name(code).match(text)
    return text[m.end() :].lstrip() or text if m else text
