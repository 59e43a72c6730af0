"""Organisations: those that the lexicon knows, and those that their words tell (ministries, companies, universities…)."""

from __future__ import annotations

from typing import Any

import attrs
import regex

from ..document import Document
from ..lexicon import KnownOrganization, OrganizationHead
from ..patterns import Alphabet, Layer

PIECES = {
    "orgmod": "[CAP PORT NAME GIVEN AMBI COUNTRY DEMONYM PAIR CITY ACRO KNOWN_ORG MOD AREA HEAD]",
    "orgword": "[CAP PORT NAME GIVEN AMBI COUNTRY DEMONYM PAIR CITY ACRO KNOWN_ORG MOD AREA ORGH ORGT HEAD HEADS]",
    "portfolio": "[PORT CAP DEMONYM]",
}

PATTERNS = (
    # Ministry of Foreign Affairs, Trade and Tourism of the Republic of X
    (
        "organization.head-of",
        "(?<!@poss) (DEMONYM|COUNTRY (?!@poss))? @orgmod* <head:ORGH> ([of for on against] (the)? @orgword+ ((@comma|and|'&'|@comma and) (the)? @portfolio+ (?!@poss))*)+",
    ),
    # Innovation and Science Committee, Tomsk Polytechnic University, Sun Group
    ("organization.name-head", "@orgmod ((and|'&')? @orgmod)* (<head:ORGH>|<tail:ORGT>)"),
    ("organization.head-name", "<head:ORGH> NAME+"),
)

WORDS_OF = "[CAP PORT NAME GIVEN AMBI COUNTRY DEMONYM PAIR CITY ACRO KNOWN_ORG MOD AREA]"


@attrs.define(eq=False)
class OrganizationMention:
    """A stretch of text that names an organisation."""

    first: int
    last: int
    name: str
    kind: str
    rule: str
    known: KnownOrganization | None = None
    country: str | None = None


class OrganizationRules:
    """Finds organisations in a layer of words."""

    def __init__(self, alphabet: Alphabet) -> None:
        self._patterns = [(rule, alphabet.compile(pattern)) for rule, pattern in PATTERNS]
        self._known = alphabet.codes("KNOWN_ORG")
        self._org = alphabet.codes("ORG")
        self._heads = alphabet.codes("ORGH", "ORGT")
        self._countries = alphabet.codes("COUNTRY", "DEMONYM")

    def apply(self, document: Document, layer: Layer) -> Layer:
        """The layer with each organisation as one ``ORG`` unit."""
        found: list[tuple[int, int, str, Any]] = []
        for rule, pattern in self._patterns:
            for m in pattern.finditer(layer.codes):
                found.append((m.start(), m.end(), rule, self._kind(layer, m)))
        found.sort(key=lambda f: (f[0] - f[1], f[0]))
        taken = bytearray(len(layer))
        merges: list[tuple[int, int, str, Any]] = []
        for begin, end, rule, kind in found:
            if any(taken[begin:end]):
                continue
            taken[begin:end] = b"\1" * (end - begin)
            merges.append((begin, end, self._org, self._mention(document, layer, begin, end, rule, kind)))
        for i, code in enumerate(layer.codes):
            if code == self._known and not taken[i]:
                known = layer.values[i]
                merges.append((i, i + 1, self._org, self._mention(document, layer, i, i + 1, "organization.lexicon", known.kind, known)))
        merges.sort(key=lambda merge: merge[0])
        return layer.rewritten(merges)

    def _kind(self, layer: Layer, match: regex.Match[str]) -> str:
        group = "tail" if "tail" in match.groupdict() and match["tail"] else "head"
        head: OrganizationHead = layer.values[match.start(group)]
        return head.kind

    def _mention(
        self, document: Document, layer: Layer, begin: int, end: int, rule: str, kind: str, known: KnownOrganization | None = None
    ) -> OrganizationMention:
        first, last = layer.firsts[begin], layer.lasts[end - 1]
        country = next((layer.values[i] for i in range(begin, end) if layer.codes[i] in self._countries), None)
        return OrganizationMention(first, last, document.text_of(first, last), kind, rule, known, country)
