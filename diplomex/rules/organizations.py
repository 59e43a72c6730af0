"""Organisations: those that the lexicon knows, and those that their words tell (ministries, companies, universities…).

Candidates of all rules are collected over the whole document before any is decided: the longest wins, then the earliest,
then the declared order of the rules.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import attrs
import regex

from ..document import Document
from ..lexicon import KnownOrganization, Lexicon, OrganizationHead
from ..patterns import Alphabet, Layer
from ..rule import Rule, RuleKind

PIECES = {
    # what may stand before a head word inside a name; quantifiers are bounded, so that time stays linear
    "orgmod": "[CAP PORT NAME GIVEN AMBI COUNTRY DEMONYM PAIR CITY ACRO KNOWN_ORG MOD AREA PLACE ORGH ORGT]",
    "orgpart": "(([CAP PORT MOD]{1,3}+ [and '&'] (?=[CAP PORT MOD]))? @orgmod|[CAP TITLECASE HEADS] @poss)",
    "orgparts": "@orgpart{1,10}",
    # what a head word may take after `of`: words that describe, or a name
    "orgcap": "[CAP PORT DEMONYM PAIR ACRO KNOWN_ORG MOD ORGH ORGT HEADS AREA PLACE COUNTRY CITY]",
    "orgtheme": "(@orgcap{1,8}+ (@poss @orgcap{1,8}+)?|[NAME GIVEN CITY AMBI COUNTRY]{1,3}+ [AREA VENH]?)",
    # a further theme: neither a name of its own nor the beginning of a title
    "orgfurther": "DEMONYM? [CAP PORT MOD]{1,5}+ (?![ORGH ORGT HEAD HEADS KNOWN_ORG GIVEN NAME CITY]|@poss)",
    "orgcoord": "(@comma @orgfurther){0,6} @comma? [and '&'] (the (?=PORT))? @orgfurther",
    "orgtail": "([of for on against] the? @orgtheme @orgcoord?)",
    "orgplace": "([of in to at] the? (COUNTRY|CITY|KNOWN_ORG|NAME{1,2}))",
    "coname": "[CAP NAME GIVEN AMBI COUNTRY DEMONYM CITY ACRO KNOWN_ORG PORT MOD AREA ORGH ORGT INITIAL '&']",
}


def _rule(id: str, pattern: str, **fields: Any) -> Rule:
    return Rule(id=f"organization.{id}", kind=RuleKind.ORGANIZATION, pattern=pattern, **fields)


RULES: tuple[Rule, ...] = (
    _rule("lexicon", "<known:KNOWN_ORG>", about="An organisation that the lexicon knows."),
    _rule("known-of", "<known:KNOWN_ORG> of the? COUNTRY", about="A known public body with its state."),
    _rule("head-of", "@orgparts? <head:ORGH> @orgtail{1,4}", about="A head word with what it is for."),
    _rule(
        "mission",
        "[COUNTRY DEMONYM]? <head:ORGH> @orgplace{1,3}",
        about="An embassy or mission with whose it is and where.",
    ),
    _rule("name-head", "@orgparts <head:ORGH> (no '.'? NUM)?", about="A head word after what describes it."),
    _rule(
        "office-of",
        "([MOD DEMONYM]{0,2} HEAD @poss? <head:ORGH>|<head:ORGH> of the? (MOD{0,2} HEAD|HON)) (of the? COUNTRY)?",
        about="The office of an office-holder.",
    ),
    _rule(
        "leading",
        "@orgparts? <head:ORGH> @quote? [NAME ACRO KNOWN_ORG]{1,3}+ @quote? (?![GIVEN INITIAL])",
        about="A head word before the name.",
    ),
    _rule(
        "foreign",
        "<head:ORGH> (PARTICLE{0,2} [NAME COUNTRY CAP CITY GIVEN AMBI]){1,6}",
        about="A foreign head word before the name.",
    ),
    _rule("company", "@coname{1,8} (@comma? <head:ORGT>){1,3}", about="A name with a company's last word."),
    _rule("standing", "<head:ORGH> (of the? COUNTRY)?", about="A body that needs no further word."),
)

#: Bodies of a state that are names without any further word.
STANDING = frozenset(
    {
        "armed forces", "cabinet of ministers", "cabinet office", "central bank", "central election commission", "chamber of commerce",
        "chamber of commerce and industry", "chamber of deputies", "coast guard", "congress", "constitutional court", "council of ministers",
        "duma", "federal council", "folketing", "general staff", "house of commons", "house of councillors", "house of lords",
        "house of representatives", "joint chiefs of staff", "joint staff", "knesset", "legislative assembly", "majlis", "mazhilis", "mejlis",
        "national assembly", "national bank", "national guard", "national security council", "parliament", "president's office",
        "presidential administration", "presidential office", "prime minister's office", "privy council", "rada", "reserve bank", "riksdag",
        "royal court", "security council", "sejm", "senate", "shura council", "state council", "storting", "supreme council", "supreme court",
    }
)  # fmt: skip
#: Organs and occasions of organisations: what follows `of` is the organisation.
ORGANS = frozenset(
    [
        "board",
        "supervisory board",
        "general assembly",
        "political bureau",
        "politburo",
        "central committee",
        "conference",
        "forum",
        "congress",
        "summit",
        "delegation",
        "section",
        "team",
        "platform",
        "process",
        "unit",
        "division",
        "representation",
        "branch",
        "mission",
        "order",
        "partnership",
        "program",
        "programme",
        "initiative",
        "dialogue",
        "institution",
    ]
)
#: Words for occasions, undertakings and buildings, which make a name of a body only in the lexicon.
OCCASIONS = frozenset(
    [
        "summit",
        "conference",
        "congress",
        "partnership",
        "program",
        "programme",
        "initiative",
        "process",
        "platform",
        "dialogue",
        "roundtable",
        "delegation",
        "order",
        "team",
        "press",
        "church",
        "mosque",
        "synagogue",
        "library",
        "theatre",
        "theater",
        "zoo",
        "opera",
        "gallery",
        "exchange",
        "plant",
        "power plant",
        "factory",
        "mill",
        "refinery",
        "hospital",
        "clinic",
        "service",
        "union",
        "investment forum",
        "business forum",
        "military",
        "section",
        "unit",
        "network",
        "movement",
        "institution",
        "mission",
        "panel",
        "sanatorium",
        "command",
        "troika",
        "quartet",
        "joint venture",
        "railway",
        "operator",
        "representation",
        "hydropower plant",
        "branch",
        "division",
        "medical center",
        "medical centre",
        "museum",
        "archives",
        "court",
    ]
)
MISSIONS = frozenset(
    [
        "embassy",
        "consulate",
        "consulate general",
        "permanent mission",
        "mission",
        "high commission",
        "permanent delegation",
        "permanent representation",
        "nunciature",
        "apostolic nunciature",
        "representative office",
        "liaison office",
    ]
)
_OFFICES = frozenset(["office", "administration", "secretariat", "department", "directorate"])
#: Head words that stand before the name they belong to.
_LEADING = frozenset(
    [
        "concern",
        "state concern",
        "company",
        "corporation",
        "state corporation",
        "radio",
        "bank",
        "national company",
        "consortium",
        "holding",
        "news agency",
        "club",
    ]
)
_CALENDAR = frozenset(
    [
        "Monday",
        "Tuesday",
        "Wednesday",
        "Thursday",
        "Friday",
        "Saturday",
        "Sunday",
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ]
)
_PEOPLES = frozenset(["people", "women", "men", "children"])
_ORDINALS = frozenset(
    [
        "First",
        "Second",
        "Third",
        "Fourth",
        "Fifth",
        "Sixth",
        "Seventh",
        "Eighth",
        "Ninth",
        "Tenth",
        "Annual",
        "Inaugural",
        "New",
        "Next",
        "Former",
        "Late",
        "This",
    ]
)
_FOREIGN = frozenset(
    [
        "universidade",
        "universidad",
        "université",
        "università",
        "universität",
        "universitas",
        "institut",
        "instituto",
        "rádio",
        "agência",
        "agencia",
        "agence",
        "banco",
        "banque",
    ]
)
#: Last words that are a company's beyond doubt; others need a proper name before them.
_FIRMS = frozenset(
    [
        "a.d.",
        "a.s.",
        "a.ş.",
        "a/s",
        "b.v.",
        "berhad",
        "bhd",
        "bhd.",
        "bv",
        "cjsc",
        "co",
        "co.",
        "co. ltd",
        "co., ltd",
        "co., ltd.",
        "corp",
        "corp.",
        "d.d.",
        "d.o.o.",
        "gmbh",
        "group",
        "group of companies",
        "holding group",
        "holdings",
        "inc",
        "inc.",
        "incorporated",
        "industries",
        "jsc",
        "kft",
        "l.l.c.",
        "limited",
        "llc",
        "llc.",
        "llp",
        "ltd",
        "ltd.",
        "n.v.",
        "nv",
        "nyrt",
        "oao",
        "ojsc",
        "ojsc.",
        "ooo",
        "p.l.c.",
        "pjsc",
        "plc",
        "private limited",
        "pte ltd",
        "pte. ltd.",
        "pty ltd",
        "pvt ltd",
        "pvt.",
        "s.a.",
        "s.a. de c.v.",
        "s.a.s.",
        "s.l.",
        "s.p.a.",
        "s.r.l.",
        "sdn bhd",
        "sdn. bhd.",
        "srl",
        "tbk",
        "zao",
        "zrt",
        "airways",
        "motors",
        "technologies",
        "pharmaceuticals",
        "petroleum",
        "telecom",
        "heavy industries",
        "petroleum corporation",
        "investment group",
        "media group",
    ]
)
_GROUPS = frozenset(
    ["Support", "Core", "Expert", "Experts", "Steering", "Study", "Advisory", "Drafting", "Action", "Focus"]
)
_JOINT = frozenset(
    [
        "joint",
        "intergovernmental",
        "inter-governmental",
        "mixed",
        "bilateral",
        "binational",
        "bi-national",
        "trilateral",
        "cooperation",
        "co-operation",
    ]
)
#: Kinds of bodies that may be no more than the place where something was.
_SITES = frozenset({"government", "education", "other", "ngo", "company"})


@attrs.define(eq=False)
class OrganizationMention:
    """A stretch of text that names an organisation; ``site`` where it tells only where something took place."""

    first: int
    last: int
    name: str
    kind: str
    rule: str
    known: KnownOrganization | None = None
    country: str | None = None
    site: bool = False


class OrganizationRules:
    """Finds organisations in a layer of words."""

    def __init__(self, alphabet: Alphabet, lexicon: Lexicon) -> None:
        self._patterns = [(rule.id.partition(".")[2], alphabet.compile(rule.pattern)) for rule in RULES]
        self._heads_by_word = {head.word: head for head in lexicon.organization_heads}
        codes = alphabet.codes
        self._org, self._orgh, self._orgt = codes("ORG"), codes("ORGH"), codes("ORGT")
        self._known, self._portfolio, self._head = codes("KNOWN_ORG"), codes("PORT"), codes("HEAD")
        self._break, self._capital = codes("BREAK"), codes("CAP")
        self._countries = codes("COUNTRY", "DEMONYM")
        self._proper = codes("NAME", "ACRO", "KNOWN_ORG", "GIVEN")
        self._articles = codes("the", "a", "an")
        self._at = codes("at")
        self._posses = codes("'s")

    def apply(self, document: Document, layer: Layer) -> tuple[Layer, list[OrganizationMention]]:
        """The layer with each organisation as one ``ORG`` unit, and all mentions, also those inside titles."""
        view = self._view(layer)
        candidates = [
            (m, order)
            for order, (rule, pattern) in enumerate(self._patterns)
            for m in self._candidates(document, view, rule, pattern)
        ]
        candidates.sort(key=lambda c: (c[0][0] - c[0][1], c[0][0], c[1]))
        taken = bytearray(len(layer))
        merges: list[tuple[int, int, str, Any]] = []
        for (begin, end, mention), _ in candidates:
            if not any(taken[begin:end]):
                taken[begin:end] = b"\1" * (end - begin)
                merges.append((begin, end, self._org, mention))
        merges.sort(key=lambda merge: merge[0])
        return layer.rewritten(merges), [merge[3] for merge in merges]

    # ---- candidates --------------------------------------------------------------------------------------------

    def _view(self, layer: Layer) -> Layer:
        """The layer with portfolios that are bodies too (``parliament``, ``armed forces``) as head words."""
        codes: list[str] | None = None
        values = layer.values
        for m in regex.finditer(self._portfolio, layer.codes):
            i = m.start()
            head = self._heads_by_word.get(values[i].term)
            if head is not None and head.word in STANDING:
                if codes is None:
                    codes, values = list(layer.codes), list(values)
                codes[i], values[i] = self._orgh, head
        return layer if codes is None else Layer("".join(codes), layer.firsts, layer.lasts, values)

    def _candidates(
        self, document: Document, layer: Layer, rule: str, pattern: regex.Pattern[str]
    ) -> Iterator[tuple[int, int, OrganizationMention]]:
        at = 0
        codes = layer.codes
        while (m := pattern.search(codes, at)) is not None:
            candidate = self._candidate(document, layer, rule, m)
            if candidate is None:
                at = m.start() + 1
            else:
                at = m.end()
                yield candidate

    def _candidate(
        self, document: Document, layer: Layer, rule: str, m: regex.Match[str]
    ) -> tuple[int, int, OrganizationMention] | None:
        begin, end = m.span()
        known: KnownOrganization | None = None
        if rule in ("lexicon", "known-of"):
            known = layer.values[begin]
            if rule == "known-of" and known.kind not in ("government", "bank", "education", "commission"):
                return None
            kind = str(known.kind)
        else:
            at = m.start("head")
            head: OrganizationHead = layer.values[at]
            if not self._fits(document, layer, rule, head, begin, at, end):
                return None
            begin, end = self._trimmed(document, layer, begin, at, end)
            if rule == "name-head" and begin == at and end == at + 1 and head.word not in STANDING:
                return None
            kind = self._kind(document, layer, head, begin, end)
        return begin, end, self._mention(document, layer, begin, end, f"organization.{rule}", kind, known)

    def _fits(
        self, document: Document, layer: Layer, rule: str, head: OrganizationHead, begin: int, at: int, end: int
    ) -> bool:
        """Whether the head word may make a name in the way of the rule."""
        word = head.word
        if rule == "head-of":
            return word not in ORGANS and word not in OCCASIONS
        if rule == "name-head":
            return word not in OCCASIONS
        if rule == "mission":
            return word in MISSIONS
        if rule == "office-of":
            return word in _OFFICES
        if rule == "leading":
            return word in _LEADING
        if rule == "foreign":
            return word in _FOREIGN
        if rule == "company":
            if word == "group" and document.words[layer.firsts[at] - 1] in _GROUPS:
                return False
            return word in _FIRMS or any(code in self._proper for code in layer.codes[begin:at])
        return word in STANDING

    def _trimmed(self, document: Document, layer: Layer, begin: int, at: int, end: int) -> tuple[int, int]:
        """The candidate without words that only happen to stand before or after it."""
        codes, words, firsts = layer.codes, document.words, layer.firsts
        for i in range(at - 1, begin, -1):
            if codes[i] == self._posses and words[firsts[i] - 1].lower() not in _PEOPLES:
                begin = i + 1
                break
        while begin < at and codes[begin] == self._capital:
            word = words[firsts[begin]]
            opening = begin == 0 or codes[begin - 1] == self._break
            if word in _CALENDAR or word in _ORDINALS or (opening and word.endswith(("ing", "ed", "ly"))):
                begin += 1
            else:
                break
        for i in range(at + 1, end):
            if codes[i] == self._capital and words[firsts[i]] in _CALENDAR:
                end = i - 1
                break
        return begin, end

    def _kind(self, document: Document, layer: Layer, head: OrganizationHead, begin: int, end: int) -> str:
        kind = str(head.kind)
        if kind not in ("commission", "government", "other", "party"):
            return kind
        kinds = {str(layer.values[i].kind) for i in range(begin, end) if layer.codes[i] == self._known}
        if "party" in kinds:
            return "party"
        if "intergovernmental" in kinds:
            return "intergovernmental"
        if kind == "commission":
            words = {w.lower() for w in document.words[layer.firsts[begin] : layer.lasts[end - 1]]}
            if not words & _JOINT and not any("-" in w for w in words):
                return "government"
        return kind

    def _mention(
        self,
        document: Document,
        layer: Layer,
        begin: int,
        end: int,
        rule: str,
        kind: str,
        known: KnownOrganization | None = None,
    ) -> OrganizationMention:
        first, last = layer.firsts[begin], layer.lasts[end - 1]
        country = next((layer.values[i] for i in range(begin, end) if layer.codes[i] in self._countries), None)
        before = begin - 1
        if before >= 0 and layer.codes[before] in self._articles:
            before -= 1
        site = before >= 0 and layer.codes[before] == self._at and kind in _SITES
        return OrganizationMention(first, last, document.text_of(first, last), kind, rule, known, country, site)
