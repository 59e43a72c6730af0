"""What callers give, checked: each error names the input and the remedy."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

import attrs

from .country_codes import is_country

#: The keys of a release that have a meaning; all others are its metadata.
KEYS = frozenset({"text", "id", "published", "publisher_country"})
#: How many releases travel to a worker together, if the caller does not say.
CHUNK_RELEASES = 32


def _shown(value: object) -> str:
    shown = repr(value)
    return shown if len(shown) <= 60 else shown[:57] + "..."


def _is_missing(value: object) -> bool:
    """Whether a value is ``None``, or what data frames have for an empty cell (``NaN``, ``NaT``, ``NA``)."""
    if value is None:
        return True
    try:
        return bool(value != value)
    except (TypeError, ValueError):  # pandas' NA is neither equal to itself nor not
        return type(value).__name__ == "NAType"


def checked_text(text: object) -> str:
    """The text of a release.

    >>> checked_text(b"They met.")
    Traceback (most recent call last):
    TypeError: text must be a str, not bytes (b'They met.'): decode it first, as in text.decode("utf-8")
    """
    if isinstance(text, str):
        return text if type(text) is str else str.__str__(text)
    remedy = (
        'decode it first, as in text.decode("utf-8")'
        if isinstance(text, bytes | bytearray)
        else "give the release's text"
    )
    raise TypeError(f"text must be a str, not {type(text).__name__} ({_shown(text)}): {remedy}")


def checked_day(published: object) -> dt.date | None:
    """The day of publication, of a date, a datetime or ISO text.

    >>> checked_day("2024-04-30T09:15:00Z")
    datetime.date(2024, 4, 30)
    >>> checked_day("yesterday")
    Traceback (most recent call last):
    ValueError: published must be a day such as '2024-04-30', a date or a datetime, not 'yesterday'
    """
    if type(published) is dt.date:
        return published
    if _is_missing(published):
        return None
    if isinstance(published, dt.datetime):
        return published.date()
    if isinstance(published, dt.date):
        return dt.date(published.year, published.month, published.day)
    if isinstance(published, str):
        try:
            return dt.datetime.fromisoformat(published.strip()).date()
        except ValueError:
            pass
    raise ValueError(
        f"published must be a day such as '2024-04-30', a date or a datetime, not {_shown(published)}"
    ) from None


def checked_country(publisher_country: object) -> str | None:
    """The ISO 3166-1 alpha-2 code of the publisher's country.

    >>> checked_country("tj")
    Traceback (most recent call last):
    ValueError: publisher_country must be an ISO 3166-1 alpha-2 code such as 'TJ', not 'tj': did you mean 'TJ'?
    """
    if _is_missing(publisher_country):
        return None
    if isinstance(publisher_country, str):
        if is_country(publisher_country):
            return publisher_country
        upper = publisher_country.strip().upper()
        meant = {"UK": "GB", "EL": "GR"}.get(upper, upper)
        hint = f": did you mean {meant!r}?" if is_country(meant) else ""
    else:
        hint = ""
    raise ValueError(
        f"publisher_country must be an ISO 3166-1 alpha-2 code such as 'TJ', not {_shown(publisher_country)}{hint}"
    )


def checked_id(value: object) -> str | None:
    """The id of a release: a text, or a whole number, which becomes one."""
    if _is_missing(value):
        return None
    if isinstance(value, str):
        return value
    if isinstance(value, int) and not isinstance(value, bool):
        return str(value)
    raise TypeError(
        f"id must be a str, not {type(value).__name__} ({_shown(value)}): give a text that names the release"
    )


def checked_metadata(value: object) -> Mapping[str, Any]:
    """The caller's own mapping, copied and closed to changes."""
    if value is None:
        return _NOTHING
    if not isinstance(value, Mapping):
        raise TypeError(f"metadata must be a mapping, not {type(value).__name__} ({_shown(value)}): give a dict")
    return MappingProxyType(dict(value))


_NOTHING: Mapping[str, Any] = MappingProxyType({})


@attrs.frozen(kw_only=True)
class Release:
    """One release, checked and ready to be read."""

    text: str = attrs.field(converter=checked_text)
    id: str | None = attrs.field(default=None, converter=checked_id)
    published: dt.date | None = attrs.field(default=None, converter=checked_day)
    publisher_country: str | None = attrs.field(default=None, converter=checked_country)
    metadata: Mapping[str, Any] = attrs.field(default=None, converter=checked_metadata)

    @classmethod
    def of(cls, item: object) -> Release:
        """The release that a text or a mapping with ``text`` tells.

        >>> Release.of({"text": "They met.", "id": 7, "url": "https://a.example"}).metadata["url"]
        'https://a.example'
        """
        if isinstance(item, str):
            return cls(text=item)
        if not isinstance(item, Mapping):
            raise TypeError(
                f"a release must be a str or a mapping with 'text', not {type(item).__name__} ({_shown(item)}): "
                "give the text, or a dict"
            )
        if "text" not in item:
            keys = ", ".join(sorted(map(repr, item))) or "none"
            raise ValueError(f"a release needs the key 'text'; its keys are {keys}")
        return cls(
            text=item["text"],
            id=item.get("id"),
            published=item.get("published"),
            publisher_country=item.get("publisher_country"),
            metadata={key: value for key, value in item.items() if key not in KEYS},
        )
