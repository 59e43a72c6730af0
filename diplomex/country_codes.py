"""Country codes for other data sets: ISO 3166-1 alpha-3, and the everyday name of a state.

The table ``lexicon/tables/alpha3.tsv`` was made from CLDR's territory aliases (through Babel); Kosovo, which has no
code of its own in ISO 3166-1, is ``XK`` and ``XKX`` as in the data of the World Bank and POLECAT.
"""

from __future__ import annotations

from functools import cache
from importlib.resources import files


def _columns(table: str, first: str, second: str) -> dict[str, str]:
    text = files("diplomex.lexicon").joinpath("tables", table).read_text(encoding="utf-8")
    header, *rows = [line.split("\t") for line in text.splitlines() if line]
    a, b = header.index(first), header.index(second)
    return {row[a]: row[b] for row in rows}


@cache
def _alpha3() -> dict[str, str]:
    return _columns("alpha3.tsv", "code", "alpha3")


@cache
def _names() -> dict[str, str]:
    return _columns("countries.tsv", "code", "name")


def alpha3(code: str) -> str:
    """The alpha-3 code of a country given by its alpha-2 code, which is given back where none is known.

    >>> alpha3("TJ")
    'TJK'
    """
    return _alpha3().get(code, code)


def country_name(code: str) -> str:
    """The everyday English name of a country given by its alpha-2 code, or the code.

    >>> country_name("TJ")
    'Tajikistan'
    """
    return _names().get(code, code)


def is_country(code: str) -> bool:
    """Whether ``code`` is an alpha-2 code of ISO 3166-1, or ``XK``.

    >>> is_country("TJ"), is_country("ZZ")
    (True, False)
    """
    return code in _alpha3()
