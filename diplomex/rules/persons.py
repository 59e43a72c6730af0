"""Persons and offices: titles, honorifics and names, in every order that releases write them."""

from __future__ import annotations

from typing import Any

import attrs
import regex

from ..document import Document
from ..lexicon import OfficeTerm
from ..patterns import Alphabet, Layer
from .organizations import OrganizationMention

PIECES = {
    "head": "[HEAD LHEAD HEADS LHEADS]",
    "nation": "(DEMONYM|COUNTRY|PAIR) @poss? (and (DEMONYM|COUNTRY) @poss?)?",
    "left": "[MOD LMOD PORT LPORT ACRO KNOWN_ORG ORG]",
    # words of a body, portfolio or area inside a title's complement, without personal names
    "body": "[CAP PORT MOD ORGH ORGT VENH AREA ACRO COUNTRY DEMONYM PAIR CITY KNOWN_ORG ORG PLACE TITLECASE HEADS NUM]",
    "bodies": "(the|DEMONYM)? @body (@body|@poss|'-'|LPORT|of (the)? (?=@body))* (NAME+ (?=[AREA ORGH ORGT]) [AREA ORGH ORGT]+)?",
    "named": "(the)? NAME{1,3} [AREA ORGH ORGT]*",
    "office_of": "(the|@possessive)? @left{0,2} [HEAD LHEAD] (@poss [ORGH VENH])? (of (the)? [COUNTRY ORG KNOWN_ORG CITY])?",
    "coordinated": "(@comma? (and|'&')|@comma) (the)? (?!@left* @head (?!@poss)) [CAP PORT MOD ORGH ACRO DEMONYM COUNTRY CITY KNOWN_ORG ORG AREA] @body*",
    "complement": "[of for to in on at with] @possessive? (@bodies @coordinated*|@office_of|LPORT+|@named)",
    "title": "(@left (@joint (?=[PORT LPORT MOD LMOD] @left* @head))?)* @head (@dash? designate)? (@open @body+ @close)? @complement{0,4}",
    "more": "(PARTICLE{0,2} [GIVEN NAME INITIAL AMBI CITY]|PARTICLE+ [CAP CITY COUNTRY]|@quote [GIVEN NAME AMBI CAP] @quote (?=[GIVEN NAME AMBI])"
    "|@open [GIVEN NAME AMBI] @close (?=[GIVEN NAME AMBI]))",
    # after a title or an honorific anything in capitals may be a name
    "strong_name": "(PARTICLE{0,2} [GIVEN NAME INITIAL AMBI ACRO CITY CAP PORT]|INITIAL+) (@more|[CAP ACRO COUNTRY DEMONYM] (?![ORGH ORGT HEAD VENH]))*",
    "bare_name": "(INITIAL* GIVEN (@more|[CAP ACRO])+|INITIAL+ PARTICLE{0,2} [NAME GIVEN] @more*|[NAME AMBI ACRO] PARTICLE{0,2} [GIVEN NAME INITIAL] @more*)",
    "suffixes": "(@comma? SUFFIX)*",
    "name": "HON* @strong_name",
}

TITLE_KINDS = ("TITLE", "BARE_TITLE", "TITLES")
TITLE_PATTERN = "<nation:@nation>? <core:@title>"

_TITLES = "[TITLE BARE_TITLE]"
PATTERNS = (
    # Deputy Prime Minister and Minister of Trade, H.E. Mr A B, Special Envoy for C
    (
        "person.title-name",
        f"<titles:(TITLE (@comma|@dash|and|'&') the?|BARE_TITLE (@dash|@slash) | BARE_TITLE (and|'&') (?=TITLE))* [TITLE BARE_TITLE TITLES]> "
        "(@comma (?=HON))? <honorifics:HON*> <name:@strong_name> <suffixes:@suffixes>"
        "(@comma the? <titles:TITLE ((@comma|and|@comma and) the? TITLE)*> (?!@comma? HON* [GIVEN NAME INITIAL]))?",
    ),
    # H.E. Mr A B, Minister of Trade
    (
        "person.name-title",
        f"(<honorifics:HON+> <name:@strong_name>|<name:@bare_name>) <suffixes:@suffixes> (@comma|@dash|@open|@comma @dash)"
        f" (the|a|an|@possessive)? <titles:{_TITLES} ((@comma and|@comma|and|@dash) the? {_TITLES} (?!@comma? HON* [GIVEN NAME INITIAL]))*>"
        " (?!HON* [GIVEN NAME INITIAL])",
    ),
    # the Speaker of the House, A B
    ("person.title-comma-name", f"<titles:{_TITLES}> @comma <name:@bare_name> <suffixes:@suffixes>"),
    ("person.honorific-name", "<honorifics:HON+> <name:@strong_name> <suffixes:@suffixes>"),
    ("person.bare-name", "<name:@bare_name> <suffixes:@suffixes>"),
    ("person.office", f"<titles:[TITLE BARE_TITLE TITLES]>"),
)
# Offices whose bare `to` or `in` names where they are accredited, not whom they serve.
_ACCREDITED = ("ambassador", "commissioner", "nuncio", "consul", "representative", "envoy", "chargé", "charge", "counsellor", "attaché", "attache")


@attrs.define(eq=False)
class Title:
    """One office of a person: its words, class, and the state or body that it is held in."""

    text: str
    head: str
    office: str | None = None
    country: str | None = None
    organization: OrganizationMention | None = None
    plural: bool = False
    bare: bool = False


@attrs.define(eq=False)
class PersonMention:
    """A stretch of text that names a person, or an office alone (then ``name`` is ``None``)."""

    first: int
    last: int
    rule: str
    name: str | None = None
    name_tokens: tuple[int, int] | None = None
    honorifics: list[str] = attrs.field(factory=list)
    titles: list[Title] = attrs.field(factory=list)
    country: str | None = None
    organization: OrganizationMention | None = None
    entity: Any = None


class PersonRules:
    """Finds persons and offices in a layer in which organisations are units."""

    def __init__(self, alphabet: Alphabet) -> None:
        self._title = alphabet.compile(TITLE_PATTERN)
        self._patterns = [(rule, alphabet.compile(pattern)) for rule, pattern in PATTERNS]
        self._kinds = alphabet.kinds
        codes = alphabet.codes
        self._heads = codes("HEAD", "LHEAD", "HEADS", "LHEADS")
        self._lower_heads = codes("LHEAD", "LHEADS")
        self._plural_heads = codes("HEADS", "LHEADS")
        self._nations = codes("COUNTRY", "DEMONYM")
        self._places = codes("COUNTRY", "CITY")
        self._org = codes("ORG")
        self._title_codes = codes("TITLE", "BARE_TITLE", "TITLES")
        self._honorific = codes("HON")
        self._suffix = codes("SUFFIX")
        self._of = codes("of")
        self._to = codes("to", "in", "at", "with")
        self._poss = alphabet.phrasebook.words["poss"].split()
        self._poss_codes = codes(*self._poss)
        self._the = codes("the")
        self._person = codes("PERSON")
        self._office = codes("OFFICE")
        self._determiners = codes("the", "his", "her", "its", "their", "our", "my", "visiting", "both", "two", "three")

    def apply(self, document: Document, layer: Layer) -> Layer:
        """The layer with each person as one ``PERSON`` unit and each office without a name as one ``OFFICE`` unit."""
        return self._compose(document, self._with_titles(document, layer))

    # ---- titles ------------------------------------------------------------------------------------------------

    def _with_titles(self, document: Document, layer: Layer) -> Layer:
        merges: list[tuple[int, int, str, Any]] = []
        for m in self._title.finditer(layer.codes):
            title = self._make_title(document, layer, m)
            if title.plural:
                kind = "TITLES"
            elif title.bare:
                kind = "BARE_TITLE"
            else:
                kind = "TITLE"
            merges.append((m.start(), m.end(), self._kinds[kind], title))
        return layer.rewritten(merges)

    def _make_title(self, document: Document, layer: Layer, m: regex.Match[str]) -> Title:
        begin, end = m.span("core")
        codes = layer.codes
        at = next(i for i in range(begin, end) if codes[i] in self._heads)
        term: OfficeTerm = layer.values[at]
        head = term.term
        plural = codes[at] in self._plural_heads
        first, last = layer.firsts[begin], layer.lasts[end - 1]
        text = document.text_of(first, last)
        if plural:
            spelled = document.text_of(layer.firsts[at], layer.lasts[at])
            text = text.replace(spelled, spelled[: len(head)] if spelled[: len(head)].lower() == head else head, 1)
        country, organization = self._held_in(layer, at, end, head)
        if m["nation"]:
            nation = next((layer.values[i] for i in range(*m.span("nation")) if codes[i] in self._nations), None)
            country = nation or country
        lowered = text.lower()
        return Title(text, head, self._office_class(term, lowered), country, organization, plural, begin == at and end == at + 1)

    @staticmethod
    def _office_class(term: OfficeTerm, text: str) -> str | None:
        office = term.office
        if office == "minister":
            if "deputy" in text or "vice" in text or "assistant" in text:
                return "deputy_minister"
            if "foreign" in text or "external affairs" in text:
                return "foreign_minister"
        if office in ("head_of_government", "head_of_state") and ("deputy" in text or "vice" in text):
            return "deputy_head"
        return office

    def _held_in(self, layer: Layer, at: int, end: int, head: str) -> tuple[str | None, OrganizationMention | None]:
        codes, values = layer.codes, layer.values
        organization: OrganizationMention | None = None
        country: str | None = None
        accredited = any(word in head for word in _ACCREDITED)
        for i in range(at + 1, end):
            code = codes[i]
            if code in self._to and accredited:
                break
            if code == self._org and organization is None:
                organization = values[i]
                country = country or values[i].country
            elif code in self._nations and country is None and (codes[i - 1] in self._of + self._the or i > at + 1):
                country = values[i]
            elif code in self._places and country is None:
                country = values[i]
        return country, organization

    # ---- persons -----------------------------------------------------------------------------------------------

    def _compose(self, document: Document, layer: Layer) -> Layer:
        found: list[tuple[int, int, str, regex.Match[str]]] = []
        taken = bytearray(len(layer))
        for rule, pattern in self._patterns:
            for m in pattern.finditer(layer.codes):
                begin, end = m.span()
                if not any(taken[begin:end]):
                    taken[begin:end] = b"\1" * (end - begin)
                    found.append((begin, end, rule, m))
        found.sort(key=lambda f: f[0])
        merges = []
        for begin, end, rule, m in found:
            mention = self._make_person(document, layer, rule, m)
            if mention is not None:
                merges.append((begin, end, self._office if mention.name is None else self._person, mention))
        return layer.rewritten(merges)

    def _make_person(self, document: Document, layer: Layer, rule: str, m: regex.Match[str]) -> PersonMention | None:
        codes, values = layer.codes, layer.values
        groups = m.groupdict()
        titles: list[Title] = []
        if "titles" in groups:
            for begin, end in m.spans("titles"):
                titles += self._join_titles(document, layer, begin, end)
        begin, end = m.span()
        if rule == "person.office" and codes[begin] != self._kinds["TITLE"]:
            lower = document.words[layer.firsts[begin]][0].islower()
            before = codes[begin - 1] if begin else ""
            if lower and before not in self._determiners and not titles[0].country:
                return None
        mention = PersonMention(layer.firsts[begin], layer.lasts[end - 1], rule, titles=titles)
        if groups.get("name"):
            a, b = m.span("name")
            mention.name_tokens = layer.firsts[a], layer.lasts[b - 1]
            mention.name = document.text_of(*mention.name_tokens)
        if groups.get("honorifics"):
            a, b = m.span("honorifics")
            mention.honorifics = [document.text_of(layer.firsts[i], layer.lasts[i]) for i in range(a, b)]
        if groups.get("suffixes"):
            a, b = m.span("suffixes")
            mention.honorifics += [document.text_of(layer.firsts[i], layer.lasts[i]) for i in range(a, b) if codes[i] == self._suffix]
        for title in titles:
            mention.country = mention.country or title.country
            mention.organization = mention.organization or title.organization
        if mention.name and mention.country is None and codes[end : end + 1] == self._of:
            j = end + 1 + (codes[end + 1 : end + 2] == self._the)
            if codes[j : j + 1] == self._kinds["COUNTRY"]:
                mention.country = values[j]
        return mention

    def _join_titles(self, document: Document, layer: Layer, begin: int, end: int) -> list[Title]:
        """The titles between two units; those joined by a dash or ``and`` are one, a comma parts them."""
        titles: list[Title] = []
        start = begin
        for i in range(begin, end):
            if layer.codes[i] not in self._title_codes:
                continue
            title: Title = layer.values[i]
            between = document.text_of(layer.lasts[start], layer.firsts[i]) if titles and layer.firsts[i] > layer.lasts[start] else ""
            if titles and "," not in between:
                last = titles[-1]
                whole = last.text + " " + document.text_of(layer.lasts[start], layer.lasts[i])
                titles[-1] = Title(whole, last.head, last.office, last.country or title.country, last.organization or title.organization)
            else:
                titles.append(title)
            start = i
        return titles
