"""The rows of the lexicon's tables: one frozen class a table.

The class of a row says what columns its table has: the fields in their order, those without a default being
required. A field of the type ``tuple[str, ...]`` is written with ``|`` between its values.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from enum import StrEnum
from typing import Any, TypeVar

import attrs
from attrs import field

from diplomex.records import Office, OrganizationKind


class OfficeTermKind(StrEnum):
    """What a word does in a title: it is an office, stands before one, or says what the office is for."""

    HEAD = "head"
    MODIFIER = "modifier"
    PORTFOLIO = "portfolio"


class HonorificKind(StrEnum):
    """Where an honorific stands: before a name, as a style (``His Excellency``), or after the name."""

    PREFIX = "prefix"
    STYLE = "style"
    SUFFIX = "suffix"


class HeadPosition(StrEnum):
    """Where the head word of an organisation's name may stand: first (``Ministry of …``) or last, or last only."""

    HEAD = "head"
    TAIL = "tail"


def _values(value: Any) -> tuple[str, ...]:
    if isinstance(value, str):
        raise TypeError(f"expected a sequence of values, got the text {value!r}: wrap it in a list or tuple")
    return tuple(value)


_Kind = TypeVar("_Kind", bound=StrEnum)


def _member_of(kinds: type[_Kind]) -> Callable[[str], _Kind]:
    """A converter to a member; looking it up first is three times faster than calling the class."""
    members = {member.value: member for member in kinds}

    def convert(value: str) -> _Kind:
        return members.get(value) or kinds(value)

    return convert


_to_office = _member_of(Office)


def _office(value: str | None) -> Office | None:
    return _to_office(value) if value else None


def _optional(value: str | None) -> str | None:
    return value or None


def _values_field() -> Any:
    return field(default=(), converter=_values)


_row = attrs.define(frozen=True, slots=True, kw_only=True)


@_row
class Country:
    """A state or territory, and the words that stand for it.

    ``seats`` are buildings and places that texts use for the state's leadership (``Kremlin``, ``White House``);
    the first of ``capitals`` is today's capital in its usual spelling, the others are variants and older names.
    """

    code: str
    name: str
    official: str = ""
    aliases: tuple[str, ...] = _values_field()
    demonyms: tuple[str, ...] = _values_field()
    capitals: tuple[str, ...] = _values_field()
    seats: tuple[str, ...] = _values_field()

    @property
    def names(self) -> tuple[str, ...]:
        """All names of the state: the usual, the official and the others."""
        return (self.name, *((self.official,) if self.official else ()), *self.aliases)


@_row
class City:
    """A city, town or island that texts place things in, and the state it is in."""

    name: str
    country: str


@_row
class Region:
    """A province, state or part of the world; ``country`` is empty where it lies in several or in none."""

    name: str
    country: str = ""


@_row
class OfficeTerm:
    """A word or phrase of titles, in lower case."""

    term: str
    kind: OfficeTermKind = field(converter=_member_of(OfficeTermKind))
    office: Office | None = field(default=None, converter=_office)


@_row
class Honorific:
    """An honorific, rank, style or post-nominal, as texts write it."""

    form: str
    kind: HonorificKind = field(converter=_member_of(HonorificKind))


_AMERICAN = {
    "Centre": "Center",
    "Defence": "Defense",
    "Labour": "Labor",
    "Organisation": "Organization",
    "Organisations": "Organizations",
    "Programme": "Program",
    "Stabilisation": "Stabilization",
}
_BRITISH = {american: british for british, american in _AMERICAN.items()}
_JOINED, _HYPHENED, _SPELLED_OUT = {"Co-operation": "Cooperation"}, {"Cooperation": "Co-operation"}, {"&": "and"}
_PLAIN, _DOTTED = {"U.N.": "UN", "U.S.": "US"}, {"UN": "U.N.", "US": "U.S."}
_SPELLINGS = ((_AMERICAN, _BRITISH), (_JOINED, _HYPHENED), (_SPELLED_OUT,), (_PLAIN, _DOTTED))
_SPELLED = frozenset(word for spellings in _SPELLINGS for spelling in spellings for word in spelling)


def _spellings(name: str) -> Iterable[str]:
    """A name as it is, and as others spell it."""
    if _SPELLED.isdisjoint(name.split()):
        return (name,)
    names = {name: None}
    for spellings in _SPELLINGS:
        for spelled in [n.split() for n in names]:
            for spelling in spellings:
                names[" ".join([spelling.get(word, word) for word in spelled])] = None
    return names


@_row
class KnownOrganization:
    """An organisation known by name; ``wikidata`` is its Q-id where one was verified."""

    name: str
    aliases: tuple[str, ...] = _values_field()
    kind: OrganizationKind = field(default=OrganizationKind.OTHER, converter=_member_of(OrganizationKind))
    wikidata: str | None = field(default=None, converter=_optional)

    @property
    def names(self) -> list[str]:
        """The name and the aliases, in British and in American spelling."""
        return [spelled for name in (self.name, *self.aliases) for spelled in _spellings(name)]


@_row
class OrganizationHead:
    """A word, in lower case, that makes capitalised words the name of an organisation."""

    word: str
    kind: OrganizationKind = field(converter=_member_of(OrganizationKind))
    position: HeadPosition = field(default=HeadPosition.HEAD, converter=_member_of(HeadPosition))


@_row
class VenueHead:
    """A word, in lower case, that makes capitalised words the name of a building or site."""

    word: str


@_row
class Currency:
    """A currency of ISO 4217.

    ``symbols`` mean this currency alone; ``ambiguous`` signs (``$``, ``Rs``) and any of ``names`` (``dollar``) may
    stand in the rows of several currencies. ``countries`` are those where it is legal tender today, ``obsolete`` is
    the last year of one that is no longer (``None`` for those in use).
    """

    code: str
    name: str
    plural: str
    minor: tuple[str, ...] = _values_field()
    symbols: tuple[str, ...] = _values_field()
    ambiguous: tuple[str, ...] = _values_field()
    names: tuple[str, ...] = _values_field()
    countries: tuple[str, ...] = _values_field()
    obsolete: int | None = field(default=None, converter=lambda value: int(value) if value else None)


@_row
class GivenName:
    """A given name, in lower case."""

    name: str


@_row
class CommonWord:
    """An ordinary English word, in lower case."""

    word: str


def columns(row_class: type[Any]) -> tuple[str, ...]:
    """The columns of a table of these rows."""
    return tuple(a.name for a in attrs.fields(row_class))


def multiple(row_class: type[Any]) -> frozenset[str]:
    """The columns of which a cell holds any number of values."""
    return frozenset(a.name for a in attrs.fields(row_class) if str(a.type).startswith("tuple"))
