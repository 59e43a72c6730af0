"""The lexicon: what the rules know of countries, offices, honorifics, organisations, money and names.

Its tables are TSV files and word lists in ``diplomex/lexicon/tables``; users add rows without touching them:

>>> council = KnownOrganization(name="Lake Council", aliases=["LC"], kind="forum")
>>> Lexicon.default().with_organizations([council]).organizations[-1].aliases
('LC',)
"""

from __future__ import annotations

from collections.abc import Callable, Container, Mapping
from functools import cache, partial
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, TypeVar

import attrs

from diplomex.lexicon.package import PackageTable, PackageWords, package_pairs
from diplomex.lexicon.rows import (
    City,
    CommonWord,
    Country,
    Currency,
    GivenName,
    HeadPosition,
    Honorific,
    HonorificKind,
    KnownOrganization,
    OfficeTerm,
    OfficeTermKind,
    OrganizationHead,
    Region,
    VenueHead,
)

if TYPE_CHECKING:
    from pathlib import Path

    from diplomex.lexicon.tables import LexiconError, Problem, Source, check

__all__ = [
    "City",
    "CommonWord",
    "Country",
    "Currency",
    "GivenName",
    "HeadPosition",
    "Honorific",
    "HonorificKind",
    "KnownOrganization",
    "Lexicon",
    "LexiconError",
    "OfficeTerm",
    "OfficeTermKind",
    "OrganizationHead",
    "Problem",
    "Region",
    "VenueHead",
    "check",
]

Row = TypeVar("Row")


def __getattr__(name: str) -> Any:
    """What reads the tables of users is loaded when it is asked for."""
    if name not in ("LexiconError", "Problem", "check"):
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from diplomex.lexicon import tables

    return getattr(tables, name)


def _frozen(value: Mapping[str, str]) -> Mapping[str, str]:
    return value if isinstance(value, MappingProxyType) else MappingProxyType(dict(value))


def _package_mapping(name: str) -> Mapping[str, str]:
    return MappingProxyType(package_pairs(name))


def _tuple(value: Any) -> tuple[Any, ...]:
    return tuple(value)


def _set(value: Any) -> frozenset[str]:
    return frozenset(value)


def _joined(old: tuple[Row, ...], new: list[Row]) -> tuple[Row, ...]:
    """Both, where a new row takes the place of an old one of its key."""
    from diplomex.lexicon.tables import key

    replaced = {key(row) for row in new}
    return (*(row for row in old if key(row) not in replaced), *new)


@attrs.define(frozen=True, slots=False, kw_only=True, repr=False)
class Lexicon:
    """What the rules know of the world. Immutable and picklable; each ``with_…`` gives a new one.

    A row that a user adds takes the place of the row with the same name, code, or word and kind; otherwise it stands
    after those that were there.
    """

    countries: tuple[Country, ...] = attrs.field(converter=_tuple)
    cities: Mapping[str, str] = attrs.field(converter=_frozen, hash=False)
    regions: Mapping[str, str] = attrs.field(converter=_frozen, hash=False)
    offices: tuple[OfficeTerm, ...] = attrs.field(converter=_tuple)
    honorifics: tuple[Honorific, ...] = attrs.field(converter=_tuple)
    organizations: tuple[KnownOrganization, ...] = attrs.field(converter=_tuple)
    organization_heads: tuple[OrganizationHead, ...] = attrs.field(converter=_tuple)
    venue_heads: frozenset[str] = attrs.field(converter=_set)
    currencies: tuple[Currency, ...] = attrs.field(converter=_tuple)
    given_names: frozenset[str] = attrs.field(converter=_set)
    common_words: frozenset[str] = attrs.field(converter=_set)

    @staticmethod
    def default() -> Lexicon:
        """The lexicon that comes with the package, read once."""
        return _default()

    def words(self, name: str) -> Container[str]:
        """The ``given_names`` or the ``common_words``, to look words up in without reading them as a whole."""
        return _WORDS[name] if self is _default() else getattr(self, name)

    def with_file(self, path: str | Path) -> Lexicon:
        """With the rows of a file: TOML with any tables (``[[organization]]``, ``[[office]]``), or TSV of one kind."""
        from diplomex.lexicon.tables import read_file

        rows = read_file(path)
        lexicon = self
        for row_class in dict.fromkeys(type(row) for row in rows):
            lexicon = lexicon._with([row for row in rows if type(row) is row_class], row_class)
        return lexicon

    def with_countries(self, source: Source[Country]) -> Lexicon:
        """With more states, or other names for those that are there (a row replaces the row of its code)."""
        return self._with_source(source, Country)

    def with_cities(self, source: Source[City]) -> Lexicon:
        """With more cities."""
        return self._with_source(source, City)

    def with_regions(self, source: Source[Region]) -> Lexicon:
        """With more provinces and parts of the world."""
        return self._with_source(source, Region)

    def with_offices(self, source: Source[OfficeTerm]) -> Lexicon:
        """With more words of titles."""
        return self._with_source(source, OfficeTerm)

    def with_honorifics(self, source: Source[Honorific]) -> Lexicon:
        """With more honorifics."""
        return self._with_source(source, Honorific)

    def with_organizations(self, source: Source[KnownOrganization]) -> Lexicon:
        """With more organisations."""
        return self._with_source(source, KnownOrganization)

    def with_organization_heads(self, source: Source[OrganizationHead]) -> Lexicon:
        """With more words that make a name an organisation's."""
        return self._with_source(source, OrganizationHead)

    def with_currencies(self, source: Source[Currency]) -> Lexicon:
        """With more currencies, or other words for those that are there."""
        return self._with_source(source, Currency)

    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> Any:
            """A table of the default lexicon that nobody has asked for yet."""
            if name not in _READERS:
                raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}")
            return vars(self).setdefault(name, _READERS[name]())

    def _with_source(self, source: Source[Any], row_class: type[Any]) -> Lexicon:
        from diplomex.lexicon.tables import read_source

        return self._with(read_source(source, row_class), row_class)

    def _with(self, rows: list[Any], row_class: type[Any]) -> Lexicon:
        if row_class in _MAPPING_FIELDS:
            name = _MAPPING_FIELDS[row_class]
            return self._changed(name, {**getattr(self, name), **{row.name: row.country for row in rows}})
        for words_class, name in _WORD_FIELDS.items():
            if row_class is words_class:
                words = {getattr(row, attrs.fields(row_class)[0].name) for row in rows}
                return self._changed(name, getattr(self, name) | words)
        name = _ROW_FIELDS[row_class]
        return self._changed(name, _joined(getattr(self, name), rows))

    def _changed(self, name: str, value: Any) -> Lexicon:
        return attrs.evolve(self, **{name: value})

    def __repr__(self) -> str:
        return f"Lexicon({', '.join(f'{a.name}={len(getattr(self, a.name))}' for a in attrs.fields(Lexicon))})"

    def __reduce__(self) -> tuple[Any, ...]:
        if self is _default():  # a worker reads its own tables sooner than a pickle of them
            return _default, ()
        state = {a.name: getattr(self, a.name) for a in attrs.fields(Lexicon)}
        return _restored, ({**state, **{name: dict(state[name]) for name in _MAPPING_FIELDS.values()}},)


_MAPPING_FIELDS: Mapping[type[Any], str] = {City: "cities", Region: "regions"}
_WORD_FIELDS: Mapping[type[Any], str] = {
    VenueHead: "venue_heads",
    GivenName: "given_names",
    CommonWord: "common_words",
}
_ROW_FIELDS: Mapping[type[Any], str] = {
    Country: "countries",
    OfficeTerm: "offices",
    Honorific: "honorifics",
    KnownOrganization: "organizations",
    OrganizationHead: "organization_heads",
    Currency: "currencies",
}


_TABLES: Mapping[str, PackageTable[Any]] = {
    name: PackageTable(f"{name}.tsv", row_class) for row_class, name in _ROW_FIELDS.items()
}
_WORDS: Mapping[str, PackageWords] = {name: PackageWords(f"{name}.txt") for name in ("given_names", "common_words")}
_READERS: Mapping[str, Callable[[], Any]] = {
    **{name: table.rows for name, table in _TABLES.items()},
    **{name: partial(_package_mapping, f"{name}.tsv") for name in _MAPPING_FIELDS.values()},
    "venue_heads": lambda: frozenset(row.word for row in PackageTable("venue_heads.tsv", VenueHead).rows()),
    **{name: words.all for name, words in _WORDS.items()},
}


def package_row(table: str, number: int) -> Any:
    """A row of a table of the package, the same as in the default lexicon."""
    return _TABLES[table].row(number)


def row_numbers() -> dict[int, tuple[str, int]]:
    """The rows of the package's tables by their identity: which table, and which number there."""
    return {id(row): (name, n) for name, table in _TABLES.items() for n, row in enumerate(table.rows())}


def _restored(state: dict[str, Any]) -> Lexicon:
    return Lexicon(**state)


@cache
def _default() -> Lexicon:
    return Lexicon.__new__(Lexicon)  # whose tables are read as they are asked for
