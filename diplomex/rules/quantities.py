"""Quantities that are no money: ``12 million tonnes``, ``a 500 MW plant``, ``up 15 percent``.

A cheap pattern finds a number and the word after it; quantulum3 reads only this fragment, for its cost grows faster
than the text. It is imported when the first fragment is found, with its import warnings kept to itself. Numbers are
read by :mod:`~diplomex.rules.numbers`, since quantulum3 takes ``2 lakh tonnes`` and ``45-minute`` wrongly; from it
comes the unit.
"""

from __future__ import annotations

import contextlib
import io
import logging
import threading
import warnings
from collections.abc import Callable, Iterator, Sequence
from decimal import Decimal
from functools import lru_cache
from typing import Any

import attrs
import regex

from ..document import Document
from ..lazy_regex import lazy_regex
from .dates import DateMention
from .money import MoneyMention
from .numbers import NUMBER_WORDS, Lexeme, Number, lex, read_number

__all__ = ["QuantityMention", "find_quantities"]


@attrs.frozen(eq=False, kw_only=True)
class QuantityMention:
    """A measured quantity at ``text[start:end]`` of a document."""

    start: int
    end: int
    value: float
    value_max: float | None = None
    unit: str
    rule: str = "quantity.measure"


# Words and signs that measure; what follows `square` or `cubic` belongs to the unit.
_UNIT = lazy_regex(
    r"""(?:
        (?:square|cubic)\s(?:kilomet(?:re|er)|met(?:re|er)|mile|feet|foot|centimet(?:re|er))s?
        | (?:sq|cu)\.?\s?(?:km|m|ft|miles?)
      | per\s?cent(?:age\spoints?)? | % | percentage\spoints? | basis\spoints?
      | (?:kilo|centi|milli|mega|giga|tera)?(?:met(?:re|er)|gramme|gram|watt|lit(?:re|er)|hertz|byte)s?(?:[\s-]hours?)?
      | tonnes? | tons? | km²? | km2 | km/h | kg | [kMGT]W(?:h|p)? | m³ | m² | bcm | mcm | bpd
      | barrels?(?:\s(?:per|a)\sday)? | miles? | hectares? | ha
      | acres? | feet | foot | inch(?:es)? | pounds | ounces? | gallons? | bushels?
      | degrees?(?:\s(?:Celsius|Fahrenheit))? | °C
      | kilometers? | hours? | minutes? | seconds? | knots | nautical\smiles? | [KMGT]B
    )(?![\p{L}\d])""",
    regex.VERBOSE,
)
_START = lazy_regex(
    rf"(?<![\p{{L}}\d.,])(?:\d|(?:a\s)?(?:{'|'.join(sorted(NUMBER_WORDS, key=len, reverse=True))})\b)", regex.IGNORECASE
)
_REACH = 90
# Units that quantulum3 takes for others.
_NAMES = {
    **dict.fromkeys(("minute", "minutes"), "minute"),
    **dict.fromkeys(("second", "seconds"), "second"),
    **dict.fromkeys(("percent", "per cent", "%", "percentage"), "percentage"),
    **dict.fromkeys(("ton", "tons"), "ton"),
    "bcm": "billion cubic metre",
    "mcm": "million cubic metre",
    "bpd": "barrel per day",
}


@lru_cache(maxsize=1)
def _parser() -> Callable[[str], Sequence[Any]]:
    """quantulum3's parser; what its import and its calls print, warn or log is not shown."""
    with _quiet(), contextlib.redirect_stderr(io.StringIO()):
        from quantulum3 import parser

    def parse(text: str) -> Sequence[Any]:
        with _quiet():
            found: Sequence[Any] = parser.parse(text)
        return found

    return parse


_LOCK = threading.RLock()


@contextlib.contextmanager
def _quiet() -> Iterator[None]:
    """Keep from the user what quantulum3 warns and logs, and the handler that it gives the root logger."""
    logger, root, silence = logging.getLogger("quantulum3"), logging.getLogger(), logging.NullHandler()
    with _LOCK, warnings.catch_warnings():
        warnings.simplefilter("ignore")
        logger.addHandler(silence)
        before = root.handlers[:]
        try:
            yield
        finally:
            logger.removeHandler(silence)
            for handler in root.handlers[:]:
                if handler not in before:
                    root.removeHandler(handler)


@lru_cache(maxsize=2048)
def _unit_name(words: str) -> str | None:
    """The name that quantulum3 gives a unit, ``None`` where it knows none."""
    if words.lower() in _NAMES:
        return _NAMES[words.lower()]
    try:
        found = _parser()(f"5 {words}")
    except Exception:
        return None
    if not found:
        return None
    name = str(found[0].unit.name)
    return None if name == "dimensionless" or found[0].unit.entity.name == "currency" else name


def _upper(lexemes: Sequence[Lexeme], low: Number) -> Number | None:
    """The second number of a range: `5-7`, `5 to 7`."""
    i = low.end
    if i + 1 < len(lexemes) and lexemes[i].lower in ("-", "–", "to"):
        high = read_number(lexemes, i + 1)
        if high is not None and high.value > low.value:
            return high
    return None


def _measure(doc: Document, start: int, stop: int) -> QuantityMention | None:
    lexemes = lex(doc.text, start, min(len(doc.text), start + _REACH))
    low = read_number(lexemes, 0)
    if low is None or lexemes[low.end - 1].end > stop:
        return None
    high = _upper(lexemes, low)
    end = lexemes[(high or low).end - 1].end
    gap = 1 if doc.text[end : end + 1] in (" ", "-") else 0
    unit = _UNIT.match(doc.text, end + gap)
    if unit is None or unit.end() > stop:
        return None
    name = _unit_name(unit.group())
    if name is None:
        return None
    value = low.value * (high.scale if high is not None and low.scale == 1 else Decimal(1))
    top = None if high is None else float(high.value)
    return QuantityMention(start=start, end=unit.end(), value=float(value), value_max=top, unit=name)


def find_quantities(
    doc: Document, dates: Sequence[DateMention] = (), money: Sequence[MoneyMention] = ()
) -> list[QuantityMention]:
    """All measured quantities outside dates and sums, in order.

    >>> [(q.value, q.unit) for q in find_quantities(Document("a 500 MW plant and 2 lakh tonnes of rice"))]
    [(500.0, 'megawatt'), (200000.0, 'tonne')]
    """
    taken = sorted([(d.start, d.end) for d in dates] + [(m.start, m.end) for m in money])
    found: list[QuantityMention] = []
    end = k = 0
    for match in _START.finditer(doc.text):
        start = match.start()
        while k < len(taken) and taken[k][1] <= start:
            k += 1
        if start < end or (k < len(taken) and taken[k][0] <= start):
            continue
        stop = taken[k][0] if k < len(taken) else len(doc.text)
        quantity = _measure(doc, start, stop)
        if quantity is not None:
            found.append(quantity)
            end = quantity.end
    return found
