"""What travels between processes: releases to the workers, records back."""

from __future__ import annotations

import pickle
from collections.abc import Sequence

import attrs

from .inputs import Release
from .records import Extraction

Outcome = Extraction | tuple[str, str]


def pack_releases(releases: Sequence[Release]) -> bytes:
    """Releases for a worker; their metadata, which it does not need, stays here."""
    return pickle.dumps([(r.text, r.published, r.publisher_country) for r in releases], pickle.HIGHEST_PROTOCOL)


def unpack_releases(packed: bytes) -> list[Release]:
    """The releases that :func:`pack_releases` packed."""
    return [
        Release(text=text, published=published, publisher_country=country)
        for text, published, country in pickle.loads(packed)
    ]


def pack(outcomes: Sequence[Outcome]) -> bytes:
    """Records (or the type and message of an error) for the parent, which has the texts and ids itself."""
    return pickle.dumps(
        [attrs.evolve(o, text=None, metadata={}) if isinstance(o, Extraction) else o for o in outcomes],
        pickle.HIGHEST_PROTOCOL,
    )


def unpack(packed: bytes, releases: Sequence[Release]) -> list[Outcome]:
    """The outcomes that :func:`pack` packed, each with its release's text, id and metadata."""
    outcomes: list[Outcome] = pickle.loads(packed)
    return [
        attrs.evolve(o, text=r.text, id=r.id, metadata=r.metadata) if isinstance(o, Extraction) else o
        for o, r in zip(outcomes, releases, strict=True)
    ]
