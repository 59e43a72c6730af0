"""Dates, sums and quantities, which are read in the text itself and need no other step of the cascade."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import ROUND_HALF_EVEN, Context, DivisionByZero, InvalidOperation, Overflow, localcontext
from functools import cached_property
from typing import TYPE_CHECKING

import attrs

from .document import Document
from .lexicon import Lexicon
from .rule import Rule, RuleKind
from .rules import dates, money
from .rules._currencies import CurrencyBook, book_of, default_book
from .rules._skeleton import Grammar
from .rules.dates import DateMention
from .rules.money import MoneyMention

if TYPE_CHECKING:
    from .rules.quantities import QuantityMention

#: The arithmetic of sums, whatever the caller's own is.
_ARITHMETIC = Context(prec=100, rounding=ROUND_HALF_EVEN, traps=[DivisionByZero, InvalidOperation, Overflow])


def _grammar(rules: Sequence[Rule], own: Grammar) -> Grammar:
    """The grammar of some rules: the module's own where they are its own, which may be compiled already."""
    return own if tuple(rules) == tuple(own.rules) else Grammar(rules, own.anchors, own)


@attrs.frozen(eq=False, slots=False)
class Measures:
    """Finds dates, sums and quantities by the rules and currencies of one extractor."""

    lexicon: Lexicon
    rules: Mapping[RuleKind, Sequence[Rule]]

    def dates(self, document: Document) -> list[DateMention]:
        """All dates, in order."""
        return dates.find_dates(document, self._dates)

    def money(self, document: Document, found: Sequence[DateMention]) -> list[MoneyMention]:
        """All sums, in order; the dates give them their periods."""
        with localcontext(_ARITHMETIC):
            return money.find_money(document, found, self._currencies, self._money)

    def quantities(
        self, document: Document, found: Sequence[DateMention], sums: Sequence[MoneyMention]
    ) -> list[QuantityMention]:
        """All quantities outside dates and sums, in order."""
        from .rules.quantities import find_quantities

        with localcontext(_ARITHMETIC):
            return find_quantities(document, found, sums)

    @cached_property
    def _dates(self) -> Grammar:
        return _grammar(self.rules[RuleKind.DATE], dates.GRAMMAR)

    @cached_property
    def _money(self) -> Grammar:
        return _grammar(self.rules[RuleKind.MONEY], money.GRAMMAR)

    @cached_property
    def _currencies(self) -> CurrencyBook:
        if self.lexicon is Lexicon.default():
            return default_book()
        return book_of(self.lexicon)
