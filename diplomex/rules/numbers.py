"""Numbers in English prose: figures, words, scales and all mixtures of them.

``1,150,000``, ``1.5``, ``1 150 000``, ``1.150.000,50``, ``1,50,000`` (lakh grouping), ``one hundred and twenty-six
million``, ``two and a half billion``, ``214 million 500 thousand``, ``half a billion``, ``3 lakh crore``, ``1.5bn``.
Vague numbers (``billions``, ``several hundred million``) stand for the smallest number that they can mean, as the
annotation guidelines decide, and say so.

Scale abbreviations follow The Economist style guide (``k``, ``m``, ``bn``, ``trn``) and common newsroom variants
(``mn``, ``mln``, ``tn``); ``lakh`` and ``crore`` are the Indian 10^5 and 10^7.
"""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import NamedTuple

import attrs
import regex

from ..lazy_regex import lazy_regex

__all__ = ["Lexeme", "Number", "lex", "numeral", "read_number"]

# More digits than any sum of money or measured quantity has: such a run is data, not a number.
_MAX_DIGITS = 24

_SMALL = (
    *("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"),
    *("thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"),
)
_TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
UNITS: dict[str, int] = {word: value for value, word in enumerate(_SMALL)}
TENS: dict[str, int] = {word: 10 * value for value, word in enumerate(_TENS, 2)} | {"fourty": 40}

SCALES: dict[str, int] = {
    "thousand": 10**3,
    "lakh": 10**5,
    "lac": 10**5,
    "million": 10**6,
    "crore": 10**7,
    "milliard": 10**9,
    "billion": 10**9,
    "trillion": 10**12,
    "quadrillion": 10**15,
}
_PLURAL_SCALES: dict[str, int] = {f"{word}s": value for word, value in SCALES.items()}
# Abbreviations count only after figures, never after words ("two m").
_SHORT_SCALES: dict[str, int] = {
    **dict.fromkeys(("k", "K", "thsd"), 10**3),
    **dict.fromkeys(("m", "M", "mn", "Mn", "MN", "mln", "Mln", "mil", "Mil", "mill", "mio", "Mio", "mm", "MM"), 10**6),
    **dict.fromkeys(("cr", "Cr"), 10**7),
    **dict.fromkeys(("b", "B", "bn", "Bn", "BN", "bln", "Bln", "bil", "Bil", "mrd", "Mrd"), 10**9),
    **dict.fromkeys(("t", "T", "tn", "Tn", "TN", "trn", "Trn", "tln"), 10**12),
}
_VAGUE: dict[str, int] = {"several": 1, "few": 1, "many": 1, "some": 1, "multiple": 1, "couple": 2}
_VAGUE_PLURALS: dict[str, int] = {"tens": 10, "dozens": 12, "scores": 20, "hundreds": 100, **_PLURAL_SCALES}
_FRACTIONS: dict[str, Decimal] = {
    "½": Decimal("0.5"),
    "¼": Decimal("0.25"),
    "¾": Decimal("0.75"),
}

_QUOTIENTS = {("1", "2"): Decimal("0.5"), ("1", "4"): Decimal("0.25"), ("3", "4"): Decimal("0.75")}

#: Words (lower case) that can begin or go on in a number.
NUMBER_WORDS: frozenset[str] = frozenset(
    {*UNITS, *TENS, *SCALES, *_PLURAL_SCALES, *_VAGUE_PLURALS, "hundred", "dozen", "half", "quarter"}
)

_GROUPED_BY_COMMA = lazy_regex(r"\d{1,3}(?:,\d{3})++(?:\.\d++)?+|\d{1,2}(?:,\d{2}){1,8},\d{3}(?:\.\d++)?+")
_GROUPED_BY_POINT = lazy_regex(r"\d{1,3}(?:\.\d{3}){2,}+(?:,\d++)?+|\d{1,3}\.\d{3},\d++")
_GROUPED_BY_SPACE = lazy_regex(r"\d{1,3}(?:[ ']\d{3})++(?:[.,]\d{1,2})?+")
_DECIMAL = lazy_regex(r"\d++(?:[.,]\d++)?+|\.\d++")


def numeral(text: str) -> Decimal | None:
    """The value of a number in figures, ``None`` where its separators make no number.

    >>> [str(numeral(t)) for t in ("1,150,000", "1.150.000,50", "1,50,000", "1 150 000", "2.5", "1,5")]
    ['1150000', '1150000.50', '150000', '1150000', '2.5', '1.5']
    >>> numeral("1,2,3") is None
    True
    """
    if len(text) > _MAX_DIGITS * 2 or sum(map(str.isdigit, text)) > _MAX_DIGITS:
        return None
    if text in _FRACTIONS:
        return _FRACTIONS[text]
    if not text.isascii():
        return None
    if _GROUPED_BY_COMMA.fullmatch(text):
        return Decimal(text.replace(",", ""))
    if _GROUPED_BY_POINT.fullmatch(text):
        return Decimal(text.replace(".", "").replace(",", "."))
    if _GROUPED_BY_SPACE.fullmatch(text):
        return Decimal(text.replace(" ", "").replace("'", "").replace(",", "."))
    if _DECIMAL.fullmatch(text):
        return Decimal(text.replace(",", "."))
    return None


class Lexeme(NamedTuple):
    """A piece of text as the grammars of numbers and money read it: figures, letters or one sign."""

    text: str
    lower: str
    start: int
    end: int

    @property
    def is_figure(self) -> bool:
        """Whether it is a number in figures."""
        return self.text[-1].isdigit() or self.text in _FRACTIONS


_LEXEME = lazy_regex(
    r"""
      \d{1,3}+ (?:[ ']\d{3})++ (?:[.,]\d{1,2}(?!\d))?+ (?![.,]?\d)     # 1 150 000
    | \d++ (?:[.,]\d++)*+ | (?<![\d\p{L}/])\.\d++                       # 1,150,000.50
    | (?:\p{L}\.)+\p{L}\b | (?:\p{L}\.){2,}                             # U.S.
    | \p{L}[\p{L}\p{M}]*+ (?:'(?!s\b)\p{L}[\p{L}\p{M}]*+)*+             # pa'anga
    | \S
    """,
    regex.VERBOSE,
)


def lex(text: str, start: int = 0, end: int | None = None) -> list[Lexeme]:
    """The lexemes of ``text[start:end]``.

    >>> [piece.text for piece in lex("US$1.5bn, two-thirds")]
    ['US', '$', '1.5', 'bn', ',', 'two', '-', 'thirds']
    """
    stop = len(text) if end is None else end
    return [
        Lexeme(piece, piece.lower(), match.start(), match.end())
        for match in _LEXEME.finditer(text, start, stop)
        for piece in (match.group(),)
    ]


@attrs.frozen(eq=False)
class Number:
    """A number that the lexemes ``start`` to ``end`` (half open) say.

    ``scale`` is the last scale said (1 for none), which the members of a list or range share; ``vague`` is true for
    ``billions`` and ``several hundred``.
    """

    value: Decimal
    start: int
    end: int
    scale: Decimal = Decimal(1)
    vague: bool = False
    in_words: bool = False


# The words that a number may begin with.
_OPENERS = frozenset({*UNITS, *TENS, *_VAGUE, *_VAGUE_PLURALS, "a", "an", "half", "quarter", "hundred"})
_ONE = Decimal(1)
_HALF = Decimal("0.5")
_QUARTER = Decimal("0.25")


class _Reader:
    """Reads numbers off a list of lexemes; positions past its end read as the empty word."""

    def __init__(self, lexemes: Sequence[Lexeme]) -> None:
        self.lexemes = lexemes
        self.size = len(lexemes)

    def word(self, i: int) -> str:
        return self.lexemes[i].lower if 0 <= i < self.size else ""

    def words(self, i: int, phrase: str) -> int:
        """The position after ``phrase`` if it stands at ``i``, else 0."""
        for part in phrase.split():
            i = self.after_hyphen(i)
            if self.word(i) != part:
                return 0
            i += 1
        return i

    def glued(self, i: int) -> bool:
        """Whether lexeme ``i`` follows the one before it without a space."""
        return 0 < i < self.size and self.lexemes[i].start == self.lexemes[i - 1].end

    def after_hyphen(self, i: int) -> int:
        """``i``, or the position after a hyphen that joins lexeme ``i - 1`` to the next word."""
        if self.word(i) == "-" and self.glued(i) and self.glued(i + 1):
            return i + 1
        return i

    def below_hundred(self, i: int) -> tuple[int, int] | None:
        word = self.word(i)
        if word in UNITS:
            return UNITS[word], i + 1
        if word not in TENS:
            return None
        j = self.after_hyphen(i + 1)
        unit = UNITS.get(self.word(j), 0)
        return (TENS[word] + unit, j + 1) if 0 < unit < 10 else (TENS[word], i + 1)

    def below_thousand(self, i: int) -> tuple[int, int] | None:
        if self.word(i) == "a" and self.word(i + 1) == "hundred":
            value, j = 1, i + 1
        elif (small := self.below_hundred(i)) is not None:
            value, j = small
        elif self.word(i) == "hundred":
            value, j = 1, i
        else:
            return None
        k = self.after_hyphen(j)
        if self.word(k) != "hundred":
            return value, j
        value, j = value * 100, k + 1
        rest = self.below_hundred(j + 1 if self.word(j) == "and" else j)
        if rest is not None and self.word(self.after_hyphen(rest[1])) != "hundred":
            return value + rest[0], rest[1]
        return value, j

    def decimals(self, i: int) -> tuple[Decimal, int]:
        """The fraction said digit by digit after ``point`` at ``i``."""
        digits = []
        j = self.after_hyphen(i + 1)
        while (digit := UNITS.get(self.word(j), 10)) < 10:
            digits.append(str(digit))
            j += 1
        return (Decimal(f"0.{''.join(digits)}"), j) if digits else (Decimal(0), i)

    def fraction_after(self, i: int) -> tuple[Decimal, int]:
        """What ``½``, ``and a half``, ``point five`` or ``and 50/100`` at ``i`` add to a number before it."""
        i = self.after_hyphen(i) if self.word(i + 1) in ("and", "point") else i
        word = self.word(i)
        if word in _FRACTIONS:
            return _FRACTIONS[word], i + 1
        if self.word(i + 1) == "/" and self.glued(i + 1) and self.glued(i + 2):
            quotient = _QUOTIENTS.get((word, self.word(i + 2)))
            return (Decimal(0), i) if quotient is None else (quotient, i + 3)
        if word == "point":
            return self.decimals(i)
        if word == "and":
            for phrase, value in (
                ("and a half", _HALF),
                ("and half", _HALF),
                ("and a quarter", _QUARTER),
                ("and one half", _HALF),
            ):
                if j := self.words(i, phrase):
                    return value, j
            if self.word(i + 2) == "/" and self.word(i + 3) == "100" and self.word(i + 1).isdecimal():
                return Decimal(self.word(i + 1)) / 100, i + 4
            if self.word(i + 1) == "three" and self.word(self.after_hyphen(i + 2)) == "quarters":
                return 3 * _QUARTER, self.after_hyphen(i + 2) + 1
        return Decimal(0), i

    def part_of_scale(self, i: int) -> tuple[Decimal, int] | None:
        """``half a``, ``a quarter of a``, ``three quarters of a`` before a scale."""
        for phrase, value in (
            ("half a", _HALF),
            ("a half", _HALF),
            ("one half", _HALF),
            ("half", _HALF),
            ("a quarter of a", _QUARTER),
            ("a quarter", _QUARTER),
            ("quarter of a", _QUARTER),
            ("three quarters of a", 3 * _QUARTER),
        ):
            j = self.words(i, phrase)
            if j and self.word(self.after_hyphen(j)) in SCALES:
                return value, self.after_hyphen(j)
        return None

    def base(self, i: int) -> tuple[Decimal, int, bool] | None:
        """What the scales multiply: value, position after it, and whether it is in words."""
        word = self.word(i)
        if not word:
            return None
        if self.lexemes[i].is_figure:
            value = numeral(self.lexemes[i].text)
            if value is None:
                return None
            more, j = self.fraction_after(i + 1)
            return value + more, j, False
        if word in ("half", "a", "one", "quarter", "three") and (part := self.part_of_scale(i)):
            return *part, True
        if (small := self.below_thousand(i)) is not None:
            more, j = self.fraction_after(small[1])
            return small[0] + more, j, True
        if word in ("a", "an") and (self.word(i + 1) in SCALES or self.word(i + 1) == "dozen"):
            return _ONE, i + 1, True
        return None

    def vague(self, i: int) -> tuple[Decimal, int] | None:
        """``several``, ``a few``, ``a couple of`` before a scale; ``tens of``, ``hundreds of``, plain ``millions``."""
        j = i + 1 if self.word(i) == "a" else i
        word = self.word(j)
        if word in _VAGUE:
            after = j + 2 if self.word(j + 1) == "of" else j + 1
            follow = self.word(after)
            if follow in SCALES or follow in ("hundred", "dozen"):
                return Decimal(_VAGUE[word]), after
            if follow in _VAGUE_PLURALS:
                return Decimal(_VAGUE[word] * _VAGUE_PLURALS[follow]), after + 1
            return None
        if word in _VAGUE_PLURALS and j == i:
            return Decimal(_VAGUE_PLURALS[word]), i + 1
        return None

    def scale_at(self, i: int, in_words: bool) -> int | None:
        word = self.word(i)
        if word in SCALES:
            return SCALES[word]
        if word in _PLURAL_SCALES:
            return _PLURAL_SCALES[word]
        if in_words:
            return None
        short = _SHORT_SCALES.get(self.lexemes[i].text if i < self.size else "")
        if short is None or (not self.glued(i) and self.lexemes[i].text in ("k", "K", "t", "T", "mm")):
            return None
        return short

    def scales(self, i: int, value: Decimal, in_words: bool) -> tuple[Decimal, Decimal, int]:
        """The value after all scales at ``i``, the product of them, and the position after them."""
        product = _ONE
        while True:
            j = self.after_hyphen(i)
            if self.word(j) == "of" and self.word(j + 1) in _PLURAL_SCALES and product == 1:
                j += 1
            if self.word(j) == "hundred" and product == 1:
                value, i = value * 100, j + 1
                continue
            if self.word(j) == "dozen" and product == 1:
                value, i = value * 12, j + 1
                continue
            scale = self.scale_at(j, in_words)
            if scale is None or product > 10**9:
                return value * product, product, i
            product, i = product * scale, j + 1

    def term(self, i: int) -> Number | None:
        if (vague := self.vague(i)) is not None:
            value, scale, j = self.scales(vague[1], vague[0], True)
            return Number(value, i, j, max(scale, _ONE), True, True)
        base = self.base(i)
        if base is None:
            return None
        value, scale, j = self.scales(base[1], base[0], base[2])
        if scale > 1 and (j > i + 1):
            more, j = self.fraction_after(j) if self.word(j) == "and" else (Decimal(0), j)
            value += more * scale
        return Number(value, i, j, scale, False, base[2])

    def number(self, i: int) -> Number | None:
        first = self.term(i)
        if first is None or first.vague:
            return first
        total, j, smallest, in_words = first.value, first.end, first.scale, first.in_words
        while smallest > 1:
            k = j
            if self.word(k) == "," and in_words:
                k += 1
            if self.word(k) == "and":
                k += 1
            rest = self.term(k)
            if rest is None or rest.vague or rest.value >= smallest or rest.value == 0:
                break
            counted = rest.in_words and in_words and rest.value % 1 == 0
            if rest.scale == 1 and not counted and not (k == j and "," in self.lexemes[k].text):
                break
            if rest.scale >= smallest or (k > j and self.word(j) == "," and not rest.in_words):
                break
            total, j, smallest = total + rest.value, rest.end, rest.scale
        return Number(total, i, j, first.scale if smallest == first.scale else smallest, False, in_words)


def read_number(lexemes: Sequence[Lexeme], start: int) -> Number | None:
    """The longest number that begins at lexeme ``start``.

    >>> [str(read_number(lex(t), 0).value) for t in ("two and a half billion", "214 million 500 thousand", "1.5bn")]
    ['2500000000.0', '214500000', '1500000000.0']
    """
    first = lexemes[start]
    if first.lower not in _OPENERS and not first.is_figure:
        return None
    return _Reader(lexemes).number(start)
