"""Places: areas (``Tomsk Oblast``, ``Gulf of Aden``) and venues (``Palace of the Nation``)."""

from __future__ import annotations

from typing import Any

from ..patterns import Alphabet, Layer

AREA_PATTERN = "([NAME CAP GIVEN AMBI CITY MOD ACRO]+ AREA|AREA of (the)? [NAME GIVEN CITY COUNTRY]+)"
VENUE_PATTERN = (
    "([CAP NAME GIVEN AMBI ACRO PORT MOD COUNTRY DEMONYM CITY PERSON OFFICE PARTICLE TITLECASE ORGH INITIAL HEAD ORG]+ (of (the)? [CAP NAME]+)? @poss?)* VENH"
    " (VENH|CAP|NAME)* (of (the)? [CAP NAME GIVEN AMBI COUNTRY ORG CITY TITLECASE ORGH PORT PLACE VENH]+ (and [CAP PORT]+)?)*"
)


class PlaceRules:
    """Finds areas before organisations are read, and venues after persons are."""

    def __init__(self, alphabet: Alphabet) -> None:
        self._area = alphabet.compile(AREA_PATTERN)
        self._venue = alphabet.compile(VENUE_PATTERN)
        self._place_code = alphabet.codes("PLACE")
        self._venue_code = alphabet.codes("VENUE")
        self._area_heads = alphabet.codes("AREA")
        self._venue_heads = alphabet.codes("VENH")

    def areas(self, layer: Layer) -> Layer:
        """The layer with each named area as one ``PLACE`` unit."""
        if self._area_heads not in layer.codes:
            return layer
        return layer.rewritten([(m.start(), m.end(), self._place_code, None) for m in self._area.finditer(layer.codes)])

    def venues(self, layer: Layer) -> Layer:
        """The layer with each building or site as one ``VENUE`` unit."""
        if self._venue_heads not in layer.codes:
            return layer
        merges: list[tuple[int, int, str, Any]] = []
        for m in self._venue.finditer(layer.codes):
            merges.append((m.start(), m.end(), self._venue_code, None))
        return layer.rewritten(merges)
