"""Sums of money: a grammar over skeletons of numbers, currencies and the words that join them.

Only the surroundings of a currency's word or sign are read. There the text is cut into lexemes, numbers and
currencies are recognised (:mod:`~diplomex.rules.numbers`, :mod:`~diplomex.rules._currencies`), and each becomes one
letter of a skeleton:

====== ===================================================================================
``n``  a number without a scale: ``500``, ``1,299.00``, ``twenty``
``s``  a number with a scale: ``1.5 billion``, ``half a million``, ``20bn``
``v``  a vague number: ``billions``, ``several hundred million``
``S``  a sign or code, before or after its number: ``$``, ``US$``, ``EUR``
``A``  letters that stand for a currency, before or after its number: ``Rs.``, ``RM``, ``Tk``
``L``  one letter right before its number: ``R4.5 billion``, ``N20bn``
``W``  the name of a currency: ``US dollars``, ``somoni``
``w``  a name that is also another word: ``won``, ``marks``, ``real``
``m``  the name of a minor unit: ``cents``, ``pence``
``t``  to, till, up to; ``f`` from; ``b`` between; ``&`` and; ``|`` or; ``i`` in; ``o`` of
``-``  a hyphen or en dash; ``,`` ``(`` ``)`` themselves; ``x`` anything else
====== ===================================================================================

The rules are patterns over these letters. Currencies are ISO 4217 codes, sums are in main units.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from decimal import Decimal

import attrs
import regex

from ..document import Document
from ..lazy_regex import lazy_regex
from ..rule import Rule, example
from ._currencies import (
    FREE_LETTERS,
    LARGE_ONLY,
    POINT_GROUPED,
    THOUSANDTHS,
    WORD_CODES,
    Chooser,
    CurrencyBook,
    Unit,
    default_book,
    divisor,
)
from ._skeleton import Found, Grammar
from .dates import DateMention
from .numbers import SCALES, Lexeme, Number, lex, read_number

__all__ = ["RULES", "MoneyMention", "find_money"]


@attrs.frozen(eq=False, kw_only=True)
class MoneyMention:
    """A sum of money at ``text[start:end]`` of a document."""

    start: int
    end: int
    amount: Decimal
    amount_max: Decimal | None = None
    currency: str | None = None
    approximate: bool = False
    indicator: str | None = None
    period: str | None = None
    rule: str = ""


# How far from a currency's word or sign its number can begin or end.
_REACH = 170
_FIGURES = lazy_regex(r"\d[\d.,]*+")
_HYPHENATED = lazy_regex(
    r"-(?:dollar|euro|pound|yen|yuan|rupee|r(?:o?u)ble|peso|dinar|riyal|rial|dirham|franc|kron|rand|cent|mark)"
)
_LETTERS_BEFORE = lazy_regex(r"(?<!\p{L})\p{L}{1,5}\.?$")
_AFTER = lazy_regex(r"(?:[A-Z]{3}|[a-z]{3}|euros?|dollars?|RM|Tk|Rs|Kč|zł|Ft|kr|p|c|(?=\P{ASCII})\p{L}{1,3})\b")
_CONNECTORS: dict[str, str] = {
    **dict.fromkeys(("to", "till", "until", "through"), "t"),
    "from": "f",
    "between": "b",
    "and": "&",
    "&": "&",
    "or": "|",
    "in": "i",
    "of": "o",
    "-": "-",
    "–": "-",
    "~": "-",
    ",": ",",
    "(": "(",
    ")": ")",
    "/": "/",
}


@attrs.define(eq=False)
class _Token:
    """One letter of the skeleton: a number, a unit or a word that joins them, at ``start`` to ``end`` of the text."""

    letter: str
    start: int
    end: int
    text: str
    number: Number | None = None
    unit: Unit | None = None


_NAME = "[SAWw]"
_PRE = "[SAL]"
_PREFIXED = "(?P<c1>[SAL])(?P<n1>[ns])"

RULES: tuple[Rule, ...] = (
    Rule(
        id="money.range-prefix",
        kind="money",
        about=(
            "A range whose currency stands first: `$5-7bn`, `$300 million to $350 million`, `between $1.5 "
            "and $2 billion`."
        ),
        pattern=r"""
            (?P<open>[bf])? (?P<c1>[SAL])(?P<n1>[ns])(?P<d1>W)?
            (?: (?P<sep>[-t|]) | (?<=b[SAL][ns]W?) & )
            (?: (?P<c2>[SAL])(?P<n2>[ns])(?P<d2>W)? | (?P<n2>[ns])(?P<d2>[SAWw]) | (?P<n2>[ns]) )
        """,
        produces={"form": "=range"},
        examples=(
            example(
                "It will cost $5-7bn.", amount="5000000000", amount_max="7000000000", currency="USD", text="$5-7bn"
            ),
            example(
                "The sum lies between $1.5 and $2 billion.",
                amount="1500000000",
                amount_max="2000000000",
                currency="USD",
                text="$1.5 and $2 billion",
            ),
            example(
                "loans of $300 million to $350 million", amount="300000000", amount_max="350000000", currency="USD"
            ),
        ),
        counterexamples=("a score of 5-7", "between 5 and 7 million people"),
    ),
    Rule(
        id="money.range-suffix",
        kind="money",
        about="A range whose currency stands last: `from 5 to 7 billion dollars`, `30,000 to 33,000 euros`.",
        pattern=r"""
            (?P<open>[bf])? (?P<n1>[ns])(?P<d1>[SAWw])?
            (?: (?P<sep>[-t|]) | (?<=b[ns][SAWw]?) & )
            (?P<n2>[ns])(?:-)?(?P<d2>[SAWwm])
        """,
        produces={"form": "=range"},
        examples=(
            example("a price of 30,000 to 33,000 euros", amount="30000", amount_max="33000", currency="EUR"),
            example(
                "between 25 and 26 billion dollars", amount="25000000000", amount_max="26000000000", currency="USD"
            ),
        ),
        counterexamples=("25 to 30 students", "from 2020 to 2024"),
    ),
    Rule(
        id="money.list-prefix",
        kind="money",
        about="Sums in a row, the scale of the last for those that have none: `$5, $7 and $9 million`.",
        pattern=r"""
            (?P<c>[SAL])(?P<n>[ns]) (?: , (?P<c>[SAL])?(?P<n>[ns]) ){0,12} ,? [&|]
            (?: (?P<c>[SAL])(?P<n>[ns]) | (?P<n>[ns])(?![SAWwm-]) )
        """,
        produces={"form": "=list"},
        examples=(
            example("tranches of $5, $7 and $9 million", amount="5000000", currency="USD", text="$5"),
            example("tranches of $5, 7 and 9 million", amount="5000000", currency="USD", text="$5"),
            example("He gave $5 and 7 million people came.", amount="5", currency="USD", text="$5"),
        ),
        counterexamples=("groups of 5, 7 and 9 million",),
    ),
    Rule(
        id="money.list-suffix",
        kind="money",
        about="Numbers in a row before one currency: `5, 7 and 9 million dollars`.",
        pattern=r"""
            (?P<n>[ns]) (?: , (?P<n>[ns]) ){0,12} ,? & (?P<n>[ns])(?P<d>[SAW])
        """,
        produces={"form": "=list"},
        examples=(example("grants of 5, 7 and 9 million dollars", amount="5000000", currency="USD", text="5"),),
        counterexamples=("5, 7 and 9 million people",),
    ),
    Rule(
        id="money.major-minor",
        kind="money",
        about="A main unit and its minor unit: `twenty dollars and five cents`, `5 pounds 20 pence`.",
        pattern=r"""
            (?: (?P<n1>[ns])(?P<d1>[WS]) | (?P<c1>[SAL])(?P<n1>[ns]) ) &? (?P<n2>n)(?P<m>m)
        """,
        produces={"form": "=major-minor"},
        examples=(example("twenty dollars and five cents", amount="20.05", currency="USD"),),
        counterexamples=("twenty people and five centres",),
    ),
    Rule(
        id="money.prefix",
        kind="money",
        about="A sum after its currency: `$ 1.5 billion`, `USD1.5bn`, `Rs. 500 crore`, `KSh 12bn`.",
        pattern=r"(?<!S/) (?P<c1>[SAL]) -? (?P<n1>[nsv]) (?: (?P<d1>[SW]) (?![ns]) )?",
        produces={"form": "=single"},
        examples=(
            example("a grant of Rs. 500 crore", amount="5000000000", currency="INR", text="Rs. 500 crore"),
            example("US $5", amount="5", currency="USD"),
            example("USD1.5bn", amount="1500000000", currency="USD"),
        ),
        counterexamples=("Euro 2024", "Dollar General has 5 stores", "TOP 10 countries", "EUR/USD 1.08"),
    ),
    Rule(
        id="money.suffix",
        kind="money",
        about=(
            "A sum before its currency: `5 €`, `one hundred and twenty-six million dollars`, `80 million in dollars`."
        ),
        pattern=r"(?P<n1>[nsv]) (?: [o-]? (?P<d1>[SAWwm]) | i (?P<d1>W) )",
        produces={"form": "=single"},
        examples=(
            example("a loan of 5 € each", amount="5", currency="EUR", text="5 €"),
            example("billions of dollars", amount="1000000000", currency="USD", approximate=True),
            example("80 million in dollars", amount="80000000", currency="USD"),
        ),
        counterexamples=("a million thanks", "20 percent", "the team that won 5 medals", "300 tonnes"),
    ),
    Rule(
        id="money.name-prefix",
        kind="money",
        about="A sum after the name of its currency in capitals: `Rupees 500 crore`, `US dollars 5 million`.",
        pattern=r"(?P<c1>W)(?P<n1>[ns]) (?![SAWw])",
        produces={"form": "=named"},
        examples=(example("a grant of Rupees 500 crore", amount="5000000000", currency="INR"),),
        counterexamples=("paid in dollars 5 million people", "Euro 2024", "the Dollar 2024"),
    ),
    Rule(
        id="money.elliptical",
        kind="money",
        about="A sum after another whose currency it shares: `rose to $60 million from the 2019 mark of 52 million`.",
        pattern=r"(?P<n1>s)",
        produces={"form": "=elliptical"},
        examples=(
            example("Exports rose to $60 million from the 2019 mark of 52 million.", amount="52000000", currency="USD"),
        ),
        counterexamples=("a market of 300 million", "trade of $5 billion and a market of 300 million people"),
    ),
)

GRAMMAR = Grammar(RULES, anchors="SALWwms")


def _is_year(token: _Token) -> bool:
    """Whether a number looks like a year of our time: four figures from 1900 to 2099, nothing else."""
    return len(token.text) == 4 and token.text.isdigit() and token.text[:2] in ("19", "20")


@attrs.frozen(eq=False)
class _Part:
    """A number beside its unit (or none yet), at ``start`` to ``end`` of the text."""

    token: _Token
    unit: Unit | None
    start: int
    end: int


class _Reader:
    """Finds the sums in one document."""

    def __init__(self, document: Document, book: CurrencyBook, grammar: Grammar) -> None:
        self.grammar = grammar
        self.document = document
        self.text = document.text
        self.book = book
        self.chooser = Chooser(document, book)
        self.last: MoneyMention | None = None
        self.forms: dict[str, Callable[[list[_Token], Found], list[MoneyMention]]] = {
            "range": self._range,
            "list": self._list,
            "major-minor": self._major_minor,
            "single": self._single,
            "elliptical": self._elliptical,
            "named": self._named,
        }

    # ---- windows and tokens --------------------------------------------------------------------------------------

    def windows(self) -> Iterator[tuple[int, int]]:
        """The stretches of the text around currency words and signs, without overlap."""
        size = len(self.text)
        stretches: list[tuple[int, int]] = []
        for anchor in sorted(self._anchors()):
            begin, end = max(0, anchor - _REACH), min(size, anchor + _REACH)
            if stretches and begin <= stretches[-1][1]:
                begin, _ = stretches.pop()
            stretches.append((begin, end))
        for begin, end in stretches:
            yield self._whole_words(begin, end)

    def _anchors(self) -> list[int]:
        """Where words and signs of currencies stand, those glued to figures (`USD5`, `5EUR`) too."""
        document, text, vocabulary = self.document, self.text, self.book.vocabulary
        anchors: list[int] = []
        if not vocabulary.isdisjoint(document.words):
            anchors = [document.starts[i] for i, word in enumerate(document.words) if word in vocabulary]
        for match in _FIGURES.finditer(text):
            start, end = match.span()
            before, after = text[max(0, start - 6) : start], text[end : end + 1]
            glued_before = (before[-1:].isalpha() or before[-1:] == ".") and self._is_letters(before)
            if glued_before or (after.isalpha() and _AFTER.match(text, end)):
                anchors.append(start)
        anchors += (match.start() for match in _HYPHENATED.finditer(text))
        return anchors

    def _is_letters(self, before: str) -> bool:
        """Whether the text before a figure ends in letters that stand for a currency."""
        found = _LETTERS_BEFORE.search(before)
        return found is not None and (
            found.group() in self.book.letters or found.group().rstrip(".") in self.book.letters
        )

    def _whole_words(self, start: int, end: int) -> tuple[int, int]:
        text = self.text
        first = text.find(" ", start, end) if start else 0
        last = text.rfind(" ", start, end) if end < len(text) else end
        return (first if first >= 0 else start), (last if last > first else end)

    def tokens(self, lexemes: list[Lexeme]) -> list[_Token]:
        """The skeleton's tokens: numbers and units taken together, the rest one by one."""
        tokens: list[_Token] = []
        i, size = 0, len(lexemes)
        while i < size:
            lexeme = lexemes[i]
            read = self.book.read(lexemes, i)
            if read is not None and (token := self._unit_token(lexemes, i, *read)) is not None:
                tokens.append(token)
                i = read[1] + (token.end > lexemes[read[1] - 1].end)
                continue
            number = _repeated(lexemes, read_number(lexemes, i)) or self._one_unit(lexemes, i)
            if number is not None:
                tokens.append(self._number_token(lexemes, number))
                i = number.end + self._is_full_stop_inside(lexemes, number)
                continue
            tokens.append(_Token(_CONNECTORS.get(lexeme.lower, "x"), lexeme.start, lexeme.end, lexeme.text))
            i += 1
        return tokens

    def _one_unit(self, lexemes: list[Lexeme], i: int) -> Number | None:
        """The number that an article says before the name of a currency alone: `a dollar a day`, `a couple of euros`."""
        couple = [lexeme.lower for lexeme in lexemes[i : i + 3]] == ["a", "couple", "of"]
        end = i + 3 if couple else i + 1
        if lexemes[i].lower not in ("a", "an") or end >= len(lexemes) or (i and lexemes[i - 1].lower in ("of", "half")):
            return None
        read = self.book.read(lexemes, end)
        if read is None or read[0].kind != "name" or read[0].weak:
            return None
        if couple:
            return Number(Decimal(2), i, end, vague=True, in_words=True)
        alone = not read[0].key.endswith("s") and _AFTER_ONE.match(self.text, lexemes[read[1] - 1].end)
        return Number(Decimal(1), i, end, in_words=True) if alone else None

    def _is_full_stop_inside(self, lexemes: list[Lexeme], number: Number) -> bool:
        """Whether the full stop after a number is that of its scale: ``3 mln. euros``."""
        i = number.end
        if i + 1 >= len(lexemes) or lexemes[i].text != "." or lexemes[i].start != lexemes[i - 1].end:
            return False
        return number.scale > 1 and len(lexemes[i - 1].text) <= 4 and self.book.read(lexemes, i + 1) is not None

    def _number_token(self, lexemes: list[Lexeme], number: Number) -> _Token:
        start, end = lexemes[number.start].start, lexemes[number.end - 1].end
        letter = "v" if number.vague else "s" if number.scale > 1 else "n"
        return _Token(letter, start, end, self.text[start:end], number=number)

    def _unit_token(self, lexemes: list[Lexeme], i: int, unit: Unit, end: int) -> _Token | None:
        first, last = lexemes[i], lexemes[end - 1]
        follows = lexemes[end] if end < len(lexemes) else None
        before_number = follows is not None and follows.is_figure
        stop = last.end
        letter = {"sign": "S", "letters": "A", "letter": "L", "name": "W", "minor": "m"}[unit.kind]
        if letter == "L":
            if not before_number or follows is None or follows.start != last.end:
                return None
            if (
                i
                and lexemes[i - 1].end == first.start
                and (lexemes[i - 1].text.isalnum() or lexemes[i - 1].text == "-")
            ):
                return None
        if letter == "A":
            if first.start and self.text[first.start - 1].isalnum() and not self.text[first.start - 1].isdigit():
                return None
            dotted = follows is not None and follows.text == "." and follows.start == last.end
            if dotted and end + 1 < len(lexemes) and lexemes[end + 1].is_figure:
                stop += 1  # the full stop of `Rs.` and `Nu.`
        if unit.key == "p" and not (i and self._is_pence(lexemes[i - 1], first, unit)):
            return None
        if letter == "W" and unit.weak:
            letter = "w"
        return _Token(letter, first.start, stop, self.text[first.start : stop], unit=unit)

    def _is_pence(self, before: Lexeme, sign: Lexeme, unit: Unit) -> bool:
        """Whether ``50p`` of a British text is a sum."""
        glued = before.end == sign.start and before.is_figure and len(before.text) < 5
        return glued and sign.text == "p" and self._fits_publisher(unit)

    # ---- productions ---------------------------------------------------------------------------------------------

    def find(self) -> list[MoneyMention]:
        """All sums in the order of the text."""
        stretches = [self.tokens(lex(self.text, a, b)) for a, b in self.windows()]
        found: list[tuple[list[_Token], Found]] = []
        for tokens in stretches:
            skeleton = "".join(token.letter for token in tokens)
            for match in self.grammar.scan(skeleton):
                found.append((tokens, match))
                self._note_named(tokens, match)
        mentions: list[MoneyMention] = []
        for tokens, match in found:
            self.last = mentions[-1] if mentions else None
            mentions += self.forms[match.rule.produces["form"][1:]](tokens, match)
        return mentions

    def _note_named(self, tokens: list[_Token], match: Found) -> None:
        for token in tokens[match.start : match.end]:
            if token.unit is not None and len(token.unit.codes) == 1:
                self.chooser.named.setdefault(token.unit.codes[0], token.start)

    def _single(self, tokens: list[_Token], match: Found) -> list[MoneyMention]:
        before, after = match.get("c1"), match.get("d1")
        number = tokens[match.groups["n1"]]
        unit = self._unit_of(tokens, before, after)
        both = before is not None and after is not None
        if unit is None or not (both or self._is_money(tokens, match, number, unit, before is not None)):
            return []
        start = tokens[before].start if before is not None else number.start
        end = tokens[after].end if after is not None else number.end
        mentions = self._mention(match, start, end, number, unit)
        minus = _MINUS.search(self.text, max(0, start - 12), start)
        if minus is None or (self.last is not None and not self.text[self.last.end : minus.start(1)].strip()):
            return mentions  # none, or `$5 million minus $3 million`
        return [attrs.evolve(mention, start=minus.start(1), amount=-mention.amount) for mention in mentions]

    def _named(self, tokens: list[_Token], match: Found) -> list[MoneyMention]:
        name, number = tokens[match.groups["c1"]], tokens[match.groups["n1"]]
        large = number.number is not None and number.number.value >= 100
        if not name.text[:1].isupper() or not large or _is_year(number):
            return []
        return self._single(tokens, match)

    def _elliptical(self, tokens: list[_Token], match: Found) -> list[MoneyMention]:
        """A number without a currency, where the words say that it is of the kind of the sum before it."""
        token, last = tokens[match.start], self.last
        if last is None or token.number is None or not 0 < token.start - last.end < _REACH:
            return []
        between = self.text[last.end : token.start]
        if _SENTENCE_END.search(between) or not _ELLIPTICAL_BEFORE.search(between):
            return []
        if not _ELLIPTICAL_AFTER.match(self.text, token.end):
            return []
        return [
            MoneyMention(
                start=token.start,
                end=token.end,
                amount=_plain(token.number.value),
                currency=last.currency,
                rule=match.rule.id,
            )
        ]

    def _unit_of(self, tokens: list[_Token], before: int | None, after: int | None) -> Unit | None:
        """The unit of a number; of two, the one that tells more (``$500 CAD``)."""
        units = [u for i in (before, after) if i is not None and (u := tokens[i].unit) is not None]
        return min(units, key=lambda u: len(u.codes), default=None)

    def _is_money(self, tokens: list[_Token], match: Found, number: _Token, unit: Unit, prefixed: bool) -> bool:
        """Whether a number beside a unit is a sum, and not ``TOP 10``, ``Euro 2024`` or ``the 20 won``."""
        scaled = number.letter != "n"
        grouped = "," in number.text or " " in number.text
        large = scaled or grouped or (number.number is not None and number.number.value >= 1000)
        if unit.kind == "sign":
            if unit.key not in WORD_CODES:
                return True
            said = number.number is not None and number.number.in_words and number.number.value >= 1_000_000
            return scaled or said or self._fits_publisher(unit) or (grouped and prefixed)
        if unit.kind == "letter":
            return self._fits_publisher(unit) or (
                unit.key in FREE_LETTERS and (scaled or grouped) and len(self._choices(unit)) == 1
            )
        if unit.kind == "letters":
            if unit.key in ("Euro", "Euros") and prefixed and not scaled:
                return not _is_year(number) and large
            if self._fits_publisher(unit):
                return True
            if unit.key in LARGE_ONLY and not large:
                return False
            if unit.is_safe:
                return not _is_year(number)  # `flight QR 2024`
            return scaled and prefixed
        if unit.weak:
            return self._weak_is_money(tokens, match, number, unit, scaled)
        last = tokens[match.end - 1].text
        if unit.kind == "name" and last[:1].isupper() and _is_year(number) and not last.lower().endswith("s"):
            return False
        if unit.key in ("pound", "pounds") and not scaled:
            return not self._is_weight(tokens, match)
        return True

    def _weak_is_money(self, tokens: list[_Token], match: Found, number: _Token, unit: Unit, scaled: bool) -> bool:
        value = number.number.value if number.number is not None else Decimal(0)
        if unit.key == "mark" and self._word_before(tokens, match) == "the":
            return False
        if scaled or self._fits_publisher(unit):
            return self._next_word(tokens, match) not in ("the", "a", "an", "by", "his", "her", "their", "its")
        if unit.key in ("won", "rand") and value >= 100 and _STOP.match(self.text, tokens[match.end - 1].end):
            return True
        return value >= 100 and unit.key not in ("won", "real", "mark", "sum", "rand", "bob") and not _is_year(number)

    def _is_weight(self, tokens: list[_Token], match: Found) -> bool:
        """Whether pounds are told to be of something or to weigh something."""
        if self._next_word(tokens, match) in ("of", "per"):
            return True
        start = tokens[match.start].start
        hyphen = tokens[match.start].number is not None and tokens[match.start + 1].letter == "-"
        return hyphen or _WEIGHT.search(self.text, max(0, start - 60), start) is not None

    def _word_before(self, tokens: list[_Token], match: Found) -> str:
        return tokens[match.start - 1].text.lower() if match.start else ""

    def _next_word(self, tokens: list[_Token], match: Found) -> str:
        return tokens[match.end].text.lower() if match.end < len(tokens) else ""

    def _choices(self, unit: Unit) -> list[str]:
        return self.chooser.current(unit.codes)

    def _fits_publisher(self, unit: Unit) -> bool:
        return self.chooser.own in unit.codes

    def _parts(self, tokens: list[_Token], match: Found) -> tuple[_Part, _Part]:
        parts = []
        for k in ("1", "2"):
            before, after = match.get(f"c{k}"), match.get(f"d{k}")
            number = match.groups[f"n{k}"]
            start = tokens[number if before is None else before].start
            end = tokens[number if after is None else after].end
            parts.append(_Part(tokens[number], self._unit_of(tokens, before, after), start, end))
        return parts[0], parts[1]

    def _range(self, tokens: list[_Token], match: Found) -> list[MoneyMention]:
        first, second = self._parts(tokens, match)
        unit1, unit2 = first.unit or second.unit, second.unit or first.unit
        assert unit1 is not None and unit2 is not None
        joiner = match.get("sep")
        if not (
            self._is_money(tokens, match, second.token, unit2, second.unit is None)
            and (
                first.unit is None
                or self._is_money(tokens, match, first.token, unit1, match.get("c1") is not None)
                or second.token.letter == "s"
            )
        ):
            return []
        if first.unit is None and _is_year(first.token):
            return self._of_part(match, second, unit2)
        currency1, currency2 = self.chooser.choose(unit1, first.start), self.chooser.choose(unit2, second.start)
        low, high = self._values(first.token, second.token, currency2)
        opened = match.get("open") is not None
        bare_second = second.unit is None and second.token.letter == "n"
        if joiner is not None and tokens[joiner].letter == "t" and second.unit is None and not opened:
            recipients = first.token.letter == "s" and _ELLIPTICAL_AFTER.match(self.text, second.end) is None
            if bare_second or recipients:
                return self._of_part(match, first, unit1)  # `$500 to 10 schools`
        two = currency1 != currency2 or low >= high or self._is_change(tokens, match)
        if two:
            if second.unit is None and not opened and not self._is_change(tokens, match):
                return self._of_part(match, first, unit1)
            return [
                *self._of_part(match, first, unit1, low),
                *self._of_part(match, second, unit2, high),
            ]
        amount = _scaled(low, unit1, currency1)
        return [
            MoneyMention(
                start=first.start,
                end=second.end,
                amount=amount,
                amount_max=_scaled(high, unit2, currency2),
                currency=currency1,
                rule=match.rule.id,
            )
        ]

    def _of_part(self, match: Found, part: _Part, unit: Unit, value: Decimal | None = None) -> list[MoneyMention]:
        return self._mention(match, part.start, part.end, part.token, unit, value)

    def _value(self, token: _Token, currency: str | None) -> Decimal:
        """The value of a number; a point before three figures parts thousands where the currency's states write so."""
        assert token.number is not None
        grouped = _POINT_GROUP.fullmatch(token.text)
        if grouped is None or currency in THOUSANDTHS or _PER_UNIT.match(self.text, token.end):
            return token.number.value
        return token.number.value * (1000 if currency in POINT_GROUPED or grouped[1] == "000" else 1)

    def _values(self, first: _Token, second: _Token, currency: str | None) -> tuple[Decimal, Decimal]:
        """The values of two numbers, the scale of the second lent to a first that has none."""
        assert first.number is not None and second.number is not None
        low, high, scale = self._value(first, currency), self._value(second, currency), second.number.scale
        if first.letter == "n" and scale > 1 and low < 1000 and low / max(high / scale, Decimal("0.01")) < 100:
            low *= scale
        return low, high

    def _is_change(self, tokens: list[_Token], match: Found) -> bool:
        """Whether words before `from X to Y` tell that something rose or fell from the one to the other."""
        start = tokens[match.start].start
        opened = match.get("open")
        if opened is None and _FROM_THE.search(self.text, max(0, start - 40), start) is None:
            return False
        if opened is not None and tokens[opened].letter != "f":
            return False
        clause = _CLAUSE_END.split(self.text[max(0, start - 160) : start])[-1]
        return _CHANGE.search(clause) is not None or _MOVE.search(clause[-70:]) is not None

    def _members(self, tokens: list[_Token], match: Found) -> list[int]:
        """The numbers of a list, those without a sign of their own only where their scale and what follows fit."""
        members = [i for i in range(match.start, match.end) if tokens[i].number is not None]
        if match.get("d") is not None:
            return members
        last = tokens[members[-1]]
        if last.letter == "s" and _ELLIPTICAL_AFTER.match(self.text, last.end):
            return members
        return [i for i in members if tokens[i - 1].unit is not None]

    def _list(self, tokens: list[_Token], match: Found) -> list[MoneyMention]:
        members = self._members(tokens, match)
        last = tokens[members[-1]]
        suffix = match.get("d")
        shared = tokens[match.start if suffix is None else suffix].unit
        mentions: list[MoneyMention] = []
        for i in members:
            number = tokens[i]
            before = i - 1 if suffix is None and tokens[i - 1].unit is not None else None
            unit = shared if before is None else tokens[before].unit
            if unit is None or (suffix is not None and _is_year(number)):
                continue
            if not self._is_money(tokens, match, last, unit, suffix is None):
                continue
            currency = self.chooser.choose(unit, number.start)
            value = self._value(last, currency) if number is last else self._values(number, last, currency)[0]
            start = tokens[before].start if before is not None else number.start
            end = tokens[suffix].end if suffix is not None and number is last else number.end
            mentions += self._mention(match, start, end, number, unit, value)
        return mentions

    def _major_minor(self, tokens: list[_Token], match: Found) -> list[MoneyMention]:
        major, minor = tokens[match.groups["n1"]], tokens[match.groups["n2"]]
        unit = self._unit_of(tokens, match.get("c1"), match.get("d1"))
        small = tokens[match.groups["m"]].unit
        assert unit is not None and small is not None and major.number is not None and minor.number is not None
        value = major.number.value + minor.number.value / divisor(small, self.chooser.choose(unit, major.start))
        return self._mention(match, tokens[match.start].start, tokens[match.end - 1].end, major, unit, value)

    def _mention(
        self, match: Found, start: int, end: int, token: _Token, unit: Unit, value: Decimal | None = None
    ) -> list[MoneyMention]:
        currency = self.chooser.choose(unit, start)
        assert token.number is not None
        amount = self._value(token, currency) if value is None else value
        return [
            MoneyMention(
                start=start,
                end=end,
                amount=_scaled(amount, unit, currency),
                currency=currency,
                approximate=token.number.vague,
                rule=match.rule.id,
            )
        ]


_WEIGHT = lazy_regex(r"\bweigh\w*[^.;,]*$|\bweight of[^.;,]*$")
_FROM_THE = lazy_regex(r"\bfrom\s(?:the|its|their|this|that|an?|about|some|nearly)\s(?:[\p{L}']+\s){0,3}$")
_CLAUSE_END = lazy_regex(r"[.;:]\s")
_STOP = lazy_regex(r"\s*(?:[.,;:!?)]|$)|\s(?:for|per|each)\b")
_AFTER_ONE = lazy_regex(r"\s*(?:[.,;:!?)]|$)|\s(?:an?|per|each|apiece)\b")
# A hyphen may be a dash: it is a sign where a word or sign tells that a value follows.
_MINUS = lazy_regex(r"(\b(?:minus|negative)\s|(?<=(?:\b(?:of|was|is|at|to|from|by)|=)\s)-)$", regex.IGNORECASE)
_POINT_GROUP = lazy_regex(r"[1-9]\d{0,2}\.(\d{3})")
_PER_UNIT = lazy_regex(
    r"\s?(?:\p{L}+\s?)?(?:/|\b(?:per|an?)\s)(?:l|lit\w+|kg|kilo\w*|kWh|MWh|gal\w*|cubic|m3|unit|barrel|bushel)\b"
)
_SENTENCE_END = lazy_regex(r"[.!?]\s+\p{Lu}|\n")
_ELLIPTICAL_BEFORE = lazy_regex(
    r"^\s(?:up\s)?to\s(?:\p{L}+\sthan\s)?$|\b(?:(?:mark|level|figure|threshold|target|goal|total|"
    r"record|value|peak|plan)\s(?:of|was|is)|(?:not|from|than|to)\sthe(?:\s\p{L}+)?|"
    r"(?:reach|exceed|surpass|total)(?:ed|ing|e?s)?|amount(?:ed|s|ing)\sto|stood\sat|(?:rose|grew|fell|"
    r"increased|up|risen|grown|dropped|down)\s(?:to|from)|"
    r"from|compared\s(?:to|with)|against)\s(?:(?:about|nearly|almost|over|some|around|more\sthan|the|a|just|only)\s)*$"
)
_ELLIPTICAL_AFTER = lazy_regex(
    r"(?:[.,;:)](?!\d)|\s(?:that|which|in|by|last|this|next|a|the|earlier|two|three|to|cited|before|recorded)\b|$)"
)
_CHANGE = lazy_regex(
    r"\b(?:rose|risen|rising|gr[eo]w|grown|growing|grows|growth|increas\w+|fell|fall(?:en|ing|s)?|"
    r"dropp?\w*|declin\w+|decreas\w+|"
    r"jump\w*|climb\w*|soar\w*|surg\w+|plung\w+|expand\w*|doubl\w+|tripl\w+|quadrupl\w+|shr[aiu]nk|"
    r"contract(?:ed|ing)|reduc\w+|boost\w*)\b"
)
_MOVE = lazy_regex(
    r"\b(?:rise|went|gone|go(?:es)?|going|up|down|rais\w+|cut|lower\w*|bring|brought|push\w*|chang\w+|"
    r"upgrad\w+|revis\w+|stepped|moved?)\b"
)


def _repeated(lexemes: list[Lexeme], number: Number | None) -> Number | None:
    """A number in words that its figures in brackets repeat: ``five (5) million``, ``five million (5,000,000)``."""
    if number is None or not number.in_words or number.end + 2 >= len(lexemes):
        return number
    end = number.end + 1
    if lexemes[number.end].text != "(" or not lexemes[end].is_figure:
        return number
    again = read_number(lexemes, end)
    if again is None or again.value != number.value or lexemes[min(again.end, len(lexemes) - 1)].text != ")":
        return number
    scale = SCALES.get(lexemes[again.end + 1].lower, 1) if again.end + 1 < len(lexemes) else 1
    return attrs.evolve(number, value=number.value * scale, scale=number.scale * scale, end=again.end + 1 + (scale > 1))


def _scaled(amount: Decimal, unit: Unit, currency: str | None) -> Decimal:
    """The amount in main units, without trailing zeros."""
    return _plain(amount * unit.multiplier / divisor(unit, currency))


def _plain(value: Decimal) -> Decimal:
    """The value without an exponent or trailing zeros."""
    return value.quantize(Decimal(1)) if value == value.to_integral_value() else value.normalize()


def find_money(
    doc: Document,
    dates: Sequence[DateMention] = (),
    book: CurrencyBook | None = None,
    grammar: Grammar = GRAMMAR,
) -> list[MoneyMention]:
    """All sums of money in the document, in order.

    >>> [(str(m.amount), m.currency) for m in find_money(Document("a loan of €30 million and 5 Swiss francs"))]
    [('30000000', 'EUR'), ('5', 'CHF')]
    """
    mentions = _Reader(doc, book or default_book(), grammar).find()
    if not mentions:
        return mentions
    from ._sums import Surroundings  # its patterns are compiled for releases that name a sum

    told = Surroundings(doc, dates).read(mentions)
    return [
        attrs.evolve(
            mention,
            approximate=mention.approximate or about.approximate,
            indicator=about.indicator,
            period=about.period,
        )
        for mention, about in zip(mentions, told, strict=True)
    ]
