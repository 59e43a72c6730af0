"""The words and signs of the world's currencies, and which currency a word of several states means.

The table of the lexicon (ISO 4217 codes, CLDR names and symbols) is turned once into a dictionary from the first
lexeme of each word or sign to its readings. A bare ``dollar``, ``rupee`` or ``Rs`` has several; :class:`Chooser`
decides between them by the document.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cache, cached_property

import attrs

from ..disk_cache import PREPARED
from ..document import Document
from ..lexicon import Country, Currency, Lexicon
from ._words import word_set
from .numbers import Lexeme, lex

#: What a word or sign of several states means where neither the text nor the publisher tells: one currency that
#: English prose means by it nearly always. A bare peso, dinar, rial, riyal, franc, krone or shilling has none.
DEFAULTS: tuple[str, ...] = ("USD", "CAD", "GBP", "INR", "JPY", "RUB", "KRW", "TRY", "CNY", "XDR", "XOF", "RON")
#: Dollars are the publisher's own before anything else that the text says.
_DOLLARS = frozenset({"$", "dollar", "dollars", "cent", "cents", "¢", "bucks"})
_BARE_FRANCS = frozenset({"franc", "francs", "centime", "centimes"})
# Currencies that a text of today does not mean by the bare word, although the table has them.
_NEVER_BARE = frozenset({"KPW"})

# Words that mean something else more often than money; they need a large sum beside them.
WEAK = word_set(
    "real reals won wons mark marks sum sums sol som bob crown crowns lats lits rand dong colon colons kip dram "
    "drams pula kina lev leu lei piso loti tala ecu ecus florin florins escudo guarani guaranis balboa "
    "quetzal quetzales afghani bolivar bolivars leone sterling"
)
# Minor units that are words of everyday English or other currencies' names: only with their main unit, or not at all.
_NO_MINOR = word_set("ban bani sen fen pul puls att para xu lepton luma sent deni")
_THOUSANDTHS = word_set("fils millime millimes baisa baisas baiza")
_FILS_OF_HUNDRED = frozenset({"AED", "YER"})
_TENTHS = frozenset({"jiao"})

# Last words of names that are too common to look for: the word before them is looked for.
_UNNOTICED = word_set("right rights unit units gold")
# Codes that are also English words, names or abbreviations.
WORD_CODES = word_set("ALL TOP TRY CUP SOS COP SIT")
LOWER_CODES = word_set(
    "usd eur gbp jpy cny inr chf aud nzd sgd hkd krw brl mxn zar aed qar kwd php myr idr thb vnd pkr bdt lkr npr kzt "
    "uah pln czk huf sek nok dkk ngn kes egp ils twd clp omr bhd jod ghs tzs ugx"
)
# Letters that stand before a sum, and are seldom anything else there; a full stop may follow each.
SAFE_LETTERS = word_set(
    "LL L.E. R.O. Rs RM Tk KSh Ksh Kshs KShs KSHS TSh Tsh TShs Tshs TSHS USh Ush UShs Shs Rp Dh Dhs "
    "JD JDs KD KDs SR SRs QR QRs Br Nu DKr NKr SKr SFr Sfr Bs Gs FCFA CFA Php PhP Afs LE kr Kr "
    "NRs PRs MRs SLRs FRw Frw Rf MRf SDRs DM TL Lps CFAF Pts Le Euro Euros Birr Taka Rub S/ B/ hrn"
)
# Currencies of states that group figures by points: `€2.000` is two thousand.
POINT_GROUPED = word_set(
    "EUR DKK ISK TRY IDR VND BRL ARS CLP COP UYU PYG VES BOB RSD BAM MKD RON HRK AOA MZN DEM ESP ITL ATS NLG PTE BEF"
)
# Currencies of a thousand minor units: `KD 2.500` is two and a half.
THOUSANDTHS = word_set("BHD IQD JOD KWD LYD OMR TND")
# One letter that is no more than a currency's before a large sum, whoever publishes the text.
FREE_LETTERS = word_set("R N")
# Letters that are also lines of flights, laws and articles of other languages: no small sum.
LARGE_ONLY = word_set("Le SR QR LL")


@attrs.frozen(eq=False)
class Unit:
    """One reading of a word or sign: the currencies it may stand for, and how many main units it counts for.

    ``kind`` is ``sign`` (before or after a number: ``$``, ``US$``, ``EUR``), ``letters`` (``Rs``, ``RM``), ``letter``
    (``R``, ``N``), ``name`` (``dollars``) or ``minor`` (``cents``).
    """

    kind: str
    key: str
    codes: tuple[str, ...]
    multiplier: int = 1
    weak: bool = False
    exact: bool = False
    glued: bool = False
    pieces: tuple[str, ...] = ()

    @property
    def is_safe(self) -> bool:
        """Whether letters are hardly anything but a currency's."""
        return not self.key.isascii() or not SAFE_LETTERS.isdisjoint((self.key, self.key.rstrip("."), *self.pieces))


_Units = dict[str, list[Unit]]


@attrs.define(eq=False, slots=False)
class CurrencyBook:
    """All units by their first lexeme in lower case, the longest first, and what a choice between them needs."""

    vocabulary: frozenset[str]
    letters: frozenset[str]
    _find_units: Callable[[], _Units]
    _lexicon: Lexicon

    @cached_property
    def units(self) -> _Units:
        """All units, which are needed where a text has a word of the vocabulary."""
        return self._find_units()

    @cached_property
    def currencies(self) -> dict[str, Currency]:
        """The currencies by their codes."""
        return {row.code: row for row in self._lexicon.currencies}

    @cached_property
    def countries(self) -> dict[str, Country]:
        """The states by their codes."""
        return {row.code: row for row in self._lexicon.countries}

    @cached_property
    def by_country(self) -> dict[str, str]:
        """The currency of each state."""
        by_country: dict[str, str] = {}
        rows = self.currencies
        for row in rows.values():
            if row.obsolete is None:
                for country in row.countries:
                    # a state with two tenders has its own first: the one that fewer states share
                    other = by_country.get(country)
                    if other is None or len(rows[other].countries) > len(row.countries):
                        by_country[country] = row.code
        return by_country

    def read(self, lexemes: Sequence[Lexeme], i: int) -> tuple[Unit, int] | None:
        """The longest unit at lexeme ``i`` and the position after it."""
        for unit in self.units.get(lexemes[i].lower, ()):
            end = i + len(unit.pieces)
            if end <= len(lexemes) and _fits(unit, lexemes, i, end):
                return unit, end
        return None


def _fits(unit: Unit, lexemes: Sequence[Lexeme], i: int, end: int) -> bool:
    for k, piece in enumerate(unit.pieces):
        lexeme = lexemes[i + k]
        if (lexeme.text if unit.exact else lexeme.lower) != piece:
            return False
        if k and unit.glued and lexeme.start != lexemes[i + k - 1].end:
            return False
    return True


def divisor(unit: Unit, code: str | None) -> int:
    """How many of the unit make a main unit of the currency."""
    minor = unit.key
    if unit.kind != "minor":
        return 1
    if minor in _TENTHS:
        return 10
    if minor in _THOUSANDTHS and code not in _FILS_OF_HUNDRED:
        return 1000
    return 100


class _Builder:
    """Gathers the readings of the table's rows: the same word in two rows becomes one unit of two currencies."""

    def __init__(self) -> None:
        self.codes: dict[tuple[str, str], list[str]] = {}
        self.table: frozenset[tuple[str, str]] = frozenset()  # what the table has itself

    def add(self, kind: str, text: str, code: str) -> None:
        codes = self.codes.setdefault((kind, text), [])
        if code not in codes:
            codes.append(code)

    def currency(self, row: Currency) -> None:
        for symbol in (*row.symbols, *row.ambiguous):
            self.add(_kind_of_sign(symbol), symbol, row.code)
        signs = (*row.symbols, *row.ambiguous)
        marks = {s for s in signs if not any(map(str.isalpha, s))} | {"$" for s in signs if s.endswith("$")}
        for mark in marks:  # a code and a sign beside it: `WST$5 million`, `EUR €5`
            self.add("sign", f"{row.code}{mark}", row.code)
            if mark in row.ambiguous or mark in "€£¥":  # not `TOP $5`
                self.add("sign", f"{row.code} {mark}", row.code)
        if row.code.lower() in LOWER_CODES:
            self.add("sign", row.code.lower(), row.code)
        names = {n.casefold() for n in (row.name, row.plural, *row.names) if "(" not in n}
        for name in names:
            self.add("name", name, row.code)
        for minor in row.minor:
            self.add("minor", minor.casefold(), row.code)

    def adjectives(self, row: Currency, demonyms: Iterable[str]) -> None:
        """Each name of one word after the adjective of a state, where that is no currency's name: `Omani riyals`."""
        bare = [n for n in dict.fromkeys((row.name, row.plural, *row.names)) if " " not in n and "(" not in n]
        for text in {f"{adjective} {name}".casefold() for adjective in demonyms for name in bare}:
            if ("name", text) not in self.table:
                self.add("name", text, row.code)


def _kind_of_sign(symbol: str) -> str:
    if symbol.casefold() in ("euro", "euros", "birr", "taka"):
        return "letters"
    letters = symbol.rstrip(".")
    if letters.isalpha() and letters.isascii() and len(letters) == 3 and letters.isupper():
        return "sign"
    if len(letters) == 1 and letters.isalpha() and letters.isascii():
        return "letter"
    return "letters" if symbol[0].isalpha() and set("$£¥¢₵€").isdisjoint(symbol) else "sign"


def _unit(kind: str, text: str, codes: tuple[str, ...]) -> Unit:
    plain = text.replace(" ", "").isalpha()  # words alone, as most are
    pieces = tuple(text.split() if plain else (piece.text for piece in lex(text)))
    is_name = kind in ("name", "minor")
    weak = kind == "name" and pieces[-1] in WEAK and len(pieces) == 1
    return Unit(
        kind=kind,
        key=text,
        codes=codes,
        multiplier=10 if text.startswith("toman") else 1,
        weak=weak,
        exact=not is_name,
        glued=not is_name and " " not in text,
        pieces=pieces,
    )


def _case_forms(word: str) -> tuple[str, ...]:
    return word, word.capitalize(), word.upper()


def _anchor_words(unit: Unit) -> Iterator[str]:
    """The tokens of a document by which the unit is noticed."""
    if unit.kind == "letter":
        return
    if unit.kind in ("name", "minor"):
        if unit.pieces[-1] not in _UNNOTICED:
            yield from _case_forms(unit.pieces[-1])
        elif len(unit.pieces) > 1:
            yield from _case_forms(unit.pieces[-2])
        return
    if unit.key.endswith(".") and "." in unit.key[:-1]:
        yield unit.key  # `L.E.` is one token of a document
        return
    signs = [piece for piece in unit.pieces if not piece.isalpha()]
    yield from ([piece for piece in signs if piece not in "/.=-"] or unit.pieces[:1])


@cache
def default_book() -> CurrencyBook:
    """The book of the package's own lexicon, built when first needed, and kept on disk."""
    lexicon = Lexicon.default()
    if (kept := PREPARED.get("currencies")) is not None:
        vocabulary, letters = kept
        return CurrencyBook(vocabulary, letters, _kept_units, lexicon)
    book = book_of(lexicon)
    PREPARED.add("currencies", (book.vocabulary, book.letters))
    PREPARED.add("currency units", {first: list(map(attrs.astuple, units)) for first, units in book.units.items()})
    return book


def _kept_units() -> _Units:
    kept = PREPARED.get("currency units")
    return {first: [Unit(*unit) for unit in units] for first, units in kept.items()}


def book_of(lexicon: Lexicon) -> CurrencyBook:
    """The book of a lexicon's currencies and states."""
    rows = {row.code: row for row in lexicon.currencies}
    countries = {row.code: row for row in lexicon.countries}
    builder = _Builder()
    for row in rows.values():
        builder.currency(row)
    builder.table = frozenset(builder.codes)
    for row in rows.values():
        if len(row.countries) < 6:
            builder.adjectives(row, [d for c in row.countries if c in countries for d in countries[c].demonyms])
    for name in ("toman", "tomans"):
        builder.add("name", name, "IRR")
    builder.add("sign", "US $", "USD")
    majors = {text for kind, text in builder.codes if kind == "name"}
    units: _Units = {}
    vocabulary: set[str] = set()
    letters: set[str] = set()
    for (kind, text), codes in builder.codes.items():
        if kind == "minor" and (text in majors or text in _NO_MINOR):
            continue
        unit = _unit(kind, text, tuple(codes))
        if not unit.pieces:
            continue
        units.setdefault(unit.pieces[0].lower(), []).append(unit)
        vocabulary.update(_anchor_words(unit))
        if kind in ("sign", "letters", "letter") and text[0].isalpha() and text[-1].isalpha():
            letters.add(text)
    for readings in units.values():
        # the longest first; of the same length exact signs before names
        readings.sort(key=lambda u: (-len(u.pieces), not u.exact, u.kind))
    return CurrencyBook(frozenset(vocabulary), frozenset(letters), lambda: units, lexicon)


def _place_words(country: Country) -> list[str]:
    return [*country.names, *country.demonyms, *country.capitals]


@attrs.define(eq=False)
class Chooser:
    """Chooses between the currencies of one word in one document."""

    document: Document
    book: CurrencyBook
    #: currencies that unambiguous sums of the document name, and where first
    named: dict[str, int] = attrs.field(factory=dict)

    @property
    def own(self) -> str | None:
        """The currency of the publisher's country."""
        country = self.document.publisher_country
        return self.book.by_country.get(country) if country else None

    def current(self, codes: Iterable[str]) -> list[str]:
        """The currencies that were in use when the document was published."""
        published = self.document.published or dt.date.max
        alive = []
        for code in codes:
            obsolete = self.book.currencies[code].obsolete
            if obsolete is None or published.year <= obsolete:
                alive.append(code)
        return alive

    def choose(self, unit: Unit, at: int) -> str | None:
        """The currency that ``unit`` at offset ``at`` of the text means, ``None`` where nothing tells."""
        if len(unit.codes) == 1:
            return unit.codes[0]
        codes = self.current(unit.codes) or [max(unit.codes, key=lambda c: self.book.currencies[c].obsolete or 0)]
        if len(codes) == 1:
            return codes[0]
        own = self.own
        if own in codes and (unit.key != "$" or "dollar" in self.book.currencies[own].names):
            return own
        default = next((code for code in DEFAULTS if code in codes), None)
        if unit.key in _DOLLARS:
            return (self._told(codes, at) if unit.kind == "name" else None) or default
        told = self._told(codes) or self._nearest(codes, at)
        return told or (None if unit.key in _BARE_FRANCS else default)

    def _told(self, codes: Iterable[str], before: int | None = None) -> str | None:
        """The one currency of these that other sums of the document name (before an offset, if that is given)."""
        told = {code for code in codes if code in self.named and (before is None or self.named[code] < before)}
        return told.pop() if len(told) == 1 else None

    def _nearest(self, codes: Iterable[str], at: int) -> str | None:
        """The currency whose state the text names nearest to ``at``, before it if it can be."""
        best: tuple[int, str] | None = None
        for code in codes:
            if code in _NEVER_BARE:
                continue
            for country in self.book.currencies[code].countries:
                row = self.book.countries.get(country)
                distance = _distance(self.document.text, _place_words(row), at) if row else None
                if distance is not None and (best is None or distance < best[0]):
                    best = distance, code
        return best[1] if best else None


# A state named farther off than this tells nothing of a sum.
_FAR = 4000


def _distance(text: str, words: Iterable[str], at: int) -> int | None:
    """How far from ``at`` the nearest of the words stands; what stands after counts as twice as far."""
    best: int | None = None
    low, high = max(0, at - _FAR), at + _FAR
    for word in words:
        before = text.rfind(word, low, at)
        while before > 0 and _inside_word(text, before, len(word)):
            before = text.rfind(word, low, before)
        after = text.find(word, at, high)
        while after > 0 and _inside_word(text, after, len(word)):
            after = text.find(word, after + 1, high)
        for found, distance in ((before, at - before), (after, 2 * (after - at))):
            if found >= 0 and not _inside_word(text, found, len(word)) and (best is None or distance < best):
                best = distance
    return best


def _inside_word(text: str, at: int, length: int) -> bool:
    return (at > 0 and text[at - 1].isalpha()) or text[at + length : at + length + 1].isalpha()
