"""Titles: offices with the state, the body and the department that they are held in.

One pass over a layer in which organisations are units makes each title one unit; :mod:`diplomex.rules.persons` joins them
with the names around them.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import Any

import attrs
import regex

from ..document import Document
from ..lazy_regex import compile_regex, lazy_regex
from ..lexicon import OfficeTerm
from ..patterns import Alphabet, Layer
from ..wordsets import word_set
from .organizations import OrganizationMention

PIECES = {
    "nation": "(DEMONYM|(?<!in) COUNTRY (@open [COUNTRY ACRO] @close)?|PAIR|[ORG CITY PLACE] (?=@poss)|(?<=(@comma|the)) [CAP NAME ORGH VENH] (?=@poss)) @poss? ((and|'/') (DEMONYM|COUNTRY) @poss?)? ((?<=([DEMONYM COUNTRY PAIR]|@poss)) (LMOD{1,2} @poss|embassy))?",
    "rank": "[RANK REGNAL]",
    "head": "([HEAD LHEAD HEADS LHEADS] (RANK (?=of))?|member (?=of)|[ORG ORGH ORGT] member (?=@honorific{0,3} @name_word @name_word|@comma|and @any_head))",
    "any_head": "[HEAD LHEAD HEADS LHEADS member]",  # enough where it is only looked for
    "office_word": "(@head|@rank)",
    "left_word": "([MOD PORT ACRO ORG ORGH ORGT]|(?<![in at])[CITY PLACE]|(?<![in at] the? [CITY NAME CAP GIVEN MOD AMBI COUNTRY]{0,2})VENH|[ORG PORT] @open [ACRO ORG CAP] @close|(?<=(the|DEMONYM|COUNTRY|MOD|PORT|CAP|@comma|@poss|with|and|by|of)) CAP)",
    # Foreign Affairs, Employment and Tourism Minister
    "left_join": "(@joint{1,2} (?=([PORT MOD CAP]+ @joint{0,2}){1,6} @any_head)|(@comma? and|'&') (?=@any_head))",
    # Velika Attorney General: the name of a part of a state, or of a party
    "part": "((?<![GIVEN NAME AMBI INITIAL HON RANK SUFFIX PARTICLE HEAD CAP ACRO '-' '&'])(?<!@quote|@apostrophe) (NAME{1,2}|GIVEN) (?=[PORT MOD AREA CAP]{0,3} HEAD (?=for|@comma|@honorific{0,4} @name_word)))",
    "left": "@part? @modifiers",
    "modifiers": "([LMOD LPORT]{0,4} (@left_word (@left_join ((?<=PORT @joint{1,2})|(?<=(and|'&'|@slash)) (?=[PORT MOD CAP])))?){0,8} [LMOD LPORT]{0,3})",
    # a capitalised word that is the given name of who follows is no part of a title
    "name_word": "(GIVEN|NAME|AMBI|INITIAL)",
    "org": "[ORG ORGH ORGT VENH]",
    "body_head": "[ORGH ORGT VENH AREA]",
    "free": "(CAP|CITY|ACRO) (?!@name_word (?!@body_head|@name_word))",
    "solid": "([PORT MOD ORGH ORGT VENH AREA ORG PLACE COUNTRY DEMONYM PAIR HEADS]|[HEAD RANK] (?=PORT? @org))",
    "first": "([CAP CITY ACRO TITLECASE]|@solid)",
    "next": "(@solid|@free|LPORT|NUM|@poss (?=[CAP PORT MOD ORGH ORG VENH AREA PLACE])|['-' '&' '/'] (?=[PORT CAP MOD ORG])"
    "|@open [ACRO ORG] @close (?=[ORGH ORGT CAP]|of the? COUNTRY)|(?<=[CAP ORGH ORGT]) NAME (?=GIVEN [NAME GIVEN INITIAL])|[NAME CAP] (?=ORGT)|@area)",
    "body": "(@first @next{0,9})",
    # Norvat-Tamara, Velika Skala: unknown words, as far as the name of a person does not begin
    "unknown": "((NAME{1,3}? (?=@comma|HON|RANK|GIVEN [GIVEN NAME INITIAL AMBI])|NAME (?=NAME NAME (?!NAME))|NAME NAME (?=NAME NAME)|NAME{1,3}"
    "|[GIVEN AMBI] (?!@name_word|PARTICLE)) @next{0,4})",
    "of_office": "((the|@possessive) @nation? @modifiers ([HEAD LHEAD] (?!PORT? @org)|@rank (?!@name_word|PORT? @org))|@modifiers [HEAD LHEAD] (?!@name_word|PORT? @org)) (?!(?<=[ORG ORGH ORGT VENH] HEAD) @honorific{1,4} @name_word)"
    " (@poss ([ORGH VENH ORG CAP] @next{0,3}|office))?|HON{1,2} the [RANK REGNAL HEAD] (?!@name_word) (@poss office)?|HON (?!@name_word|PARTICLE)",
    "coordinate": "(@comma|(and|'&'|@comma and) the?) (?!@nation? @fresh* @modifiers @office_word) ([PORT MOD ORGH ORG AREA PLACE]|DEMONYM (?=[PORT MOD ORGH ORG CAP AREA])|CAP (?!@name_word (?!@body_head|@name_word))) @next{0,5}"
    "|@comma [NAME GIVEN] (?=@comma? and [PORT ORGH])|(?<=PORT) (and|'&') NAME (?=@comma (COUNTRY @comma)? @honorific)",
    "complement": "(@held_in the? [DEMONYM LMOD]{0,2} @employer ORG|@held_in the? [NAME CAP ACRO]{1,3} @movement (?=@comma|@honorific{1,4} @name_word|GIVEN|BREAK|'.')"
    "|to the? (COUNTRY|ORG) ((@comma|and|@comma and) the? (COUNTRY (?!@poss)|ORG (?!@poss)))+"
    "|LMOD to the? COUNTRY|(?<!to COUNTRY) @held_in @of_office|(in charge of the?|(?!(in|at|on) @possessive) @held_in (@possessive|the|a)? (?!LMOD [ORG ORGH CAP MOD]{1,3} @office_word) (LMOD|@kindred (?=COUNTRY))?) (@body|@unknown) @coordinate{0,6}"
    "|(?!(in|at|on) @possessive) @held_in ((@possessive|the|a)? [LMOD LPORT OTHER]? @low_noun|OTHER? [LPORT LMOD]{0,3} LPORT (and LPORT+)?))",
    "held_in": "[of for to in on at with from against]",
    # the least that a complement has
    "complement_begin": "@held_in (@of_office|the? [DEMONYM LMOD]{0,2} @employer ORG|(@possessive|the|a)? ((LMOD|@kindred)? @first|[LMOD LPORT OTHER]? @low_noun|NAME|[GIVEN AMBI] (?!@name_word|PARTICLE))"
    "|OTHER? [LPORT LMOD]{0,3} LPORT)",
    "employer": "(company|corporation|bank|agency|holding|concern|conglomerate|firm)",
    "movement": "(movement|party|bloc|alliance|coalition|company|bank|region|province)",
    "low_noun": "(@area|city|parliament|government|university|village|town|office|secretariat|department|ministry|committee|commission)",
    "states": "[of to from] the? COUNTRY ((@comma|and|@comma and) the? COUNTRY (?!@poss))+",
    "owner": "<owner:(@left (?!REGNAL)@office_word @poss)?>",
    "core": "@owner @left @office_word <spread:PORT{0,2} @coordinate{0,6}> (@dash? LMOD (?!@modifiers @head))? (DEMONYM? ORG (?=(@open [ACRO ORG] @close)? @comma? @honorific{1,8} @name_word))? (@open ([CAP PORT MOD DEMONYM AREA ORGH ORGT]{1,4}((@comma|and|@comma and) [CAP PORT MOD ORGH ORGT]{1,3}){0,3}|[ORGT LMOD MOD CAP] '.') @close)? (@states|@complement{0,5} (near CITY)?)"
    " (@open [PORT MOD] [PORT CAP MOD]{0,3} @close (?=@honorific{0,4} @name_word))?",
    "after_name": "(?<=[GIVEN NAME AMBI CAP SUFFIX] @comma)",
    "of_body": "(@left @office_word @comma ORG @title_end)",
    "title_end": "(?=BREAK|';'|@comma|'.'|@open|and)",
}

TITLE_KINDS = ("TITLE", "BARE_TITLE", "CHIEF_TITLE", "TITLES")
# A rank before a name is an honorific, unless a state, a modifier or what it is for makes it an office.
# After a name, `, Minister of Trade, Chile` or `, Director, Lake Fund` is one title (`apposed`).
TITLE_PATTERN = (
    "((@after_name <apposed:>|(?!@after_name @of_body) ((<early:[MOD LMOD]{1,2}> (?=(DEMONYM|(?<=MOD) COUNTRY) [MOD PORT LMOD LPORT]{0,3} [HEAD LHEAD RANK]))? <nation:@nation> @fresh* (?!REGNAL @name_word)|(?!@rank (?!@dash? LMOD|DEMONYM? ORG|@complement_begin))))"
    " <core:@core (?(apposed)@comma COUNTRY @title_end|(@comma COUNTRY (?=@comma @honorific{1,8} @name_word))?)>"
    "|@after_name <core:@of_body>"
    "|<core:@rank> (?!(the (?=HON))? @honorific{0,8} @name_word|PARTICLE|@quote|CAP|ACRO|@retired @honorific{0,3} @name_word))"
)

# Offices whose `to` or `in` names where they are accredited, not whom they serve.
_ACCREDITED = (
    "ambassador",
    "commissioner",
    "nuncio",
    "consul",
    "representative",
    "envoy",
    "chargé",
    "charge",
    "counsellor",
    "attaché",
    "attache",
)
_ACCREDITED_OFFICES = frozenset({"ambassador", "diplomat", "envoy"})
_PRIVATE = frozenset({"company", "education", "party", "ngo", "media"})  # whose people act for no state
_CENTRAL = lazy_regex(
    r"\b(?:Central|National|Export-Import|EXIM|Reserve|State|Federal|People's|Monetary|Development)\b|^Bank of |bank$"
)
_FIELD_MISSION = lazy_regex(
    r"(?:OSCE|UN|United Nations|EU|European Union|NATO|AU|African Union|IOM|UN\w+|World Bank|IMF)\b"
)
#: The classes of a state's highest offices, and of its ministers.
HIGHEST = frozenset({"head_of_state", "head_of_government"})
MINISTERIAL = frozenset({"minister", "foreign_minister", "deputy_minister"})
_OF_STATES = frozenset({"head_of_state", "head_of_government", "ambassador", "judge"})
CHIEFS = frozenset({"head_of_state", "head_of_government", "foreign_minister", "minister", "speaker", "deputy_head"})
# Modifiers that tell when or that somebody holds an office, not which.
_NOT_OF_TITLE = word_set(
    "visiting newly newly-appointed newly-elected incumbent current outgoing incoming under host"
    " counterpart relevant serving sitting reelected re-elected accredited formally late long-serving"
    " longtime long-time departing resigning reigning ruling lead leading local fellow previous new then"
    " nominated elected"
) | {"newly appointed", "newly elected"}  # fmt: skip
_ORDINALS = word_set("first second third fourth")  # before a capital: `the first Ambassador`, not `first secretary`
_ATTACHED = ("delegate", "adviser", "advisor")
_BARE = frozenset({"head_of_government", "organization_head", "speaker"})
_REMEMBERED = 4096  # offices
_MEMBER = OfficeTerm(term="member", kind="head", office="official")  # type: ignore[call-arg]
#: Offices that one state alone has (ISO 3166).
_OF_ONE_STATE = {
    "taoiseach": "IE",
    "custodian of the two holy mosques": "SA",
    "yang di-pertuan agong": "MY",
    "secretary of state for foreign, commonwealth and development affairs": "GB",
    "secretary of state for foreign and commonwealth affairs": "GB",
    "chancellor of the duchy of lancaster": "GB",
    "union minister of external affairs": "IN",
    "apostolic nuncio": "VA",
    "captain regent": "SM",
    "captains regent": "SM",
    "tánaiste": "IE",
    "tanaiste": "IE",
    "chancellor of the exchequer": "GB",
    "chief cabinet secretary": "JP",
    "prime cabinet secretary": "KE",
}
COMPLEMENT = lazy_regex(r" (?:of|for) ")


@attrs.define(eq=False)
class Title:
    """One office of a person: its words, class, and the state or body that it is held in."""

    text: str
    head: str
    office: str | None = None
    country: str | None = None
    organization: OrganizationMention | None = None
    plural: bool = False
    nations: Sequence[str] = ()  # the states of a plural title's holders
    nation_names: Sequence[str] = ()
    accredited: str | None = None  # the state that an envoy is sent to
    genitive: bool = False  # whether the state stands before it (``the Omani Minister``)


class TitleRules:
    """Finds titles in a layer in which organisations are units."""

    def __init__(self, alphabet: Alphabet) -> None:
        self._kinds = alphabet.kinds
        codes = alphabet.codes
        self._heads = codes("HEAD", "LHEAD", "HEADS", "LHEADS", "RANK", "REGNAL", "member")
        self._pattern = alphabet.compile(TITLE_PATTERN)
        self._head = compile_regex(f"[{self._heads}]")
        self._ahead = alphabet.codes_of("<ahead:@nation @fresh @left>", "ahead")
        self._plural_heads = codes("HEADS", "LHEADS")
        self._nations = codes("COUNTRY", "DEMONYM")
        self._places = codes("COUNTRY", "CITY", "PLACE")
        self._and = codes("and")
        self._country, self._city = codes("COUNTRY"), codes("CITY")
        self._demonym = codes("DEMONYM")
        self._org = codes("ORG")
        self._of_the = codes("of", "the")
        self._holding = codes("of", "the", "at", "in", "with")
        self._prepositions = codes("of", "for", "on", "in", "at", "to", "from")
        self._topical = codes("for", "on")
        self._at, self._charge = codes("at"), codes("charge")
        self._accrediting = codes("to", "in", "at", "with")
        self._to = codes("to")
        words = ("in", "on", "at", "with", "from", "to", "for", "against")
        self._loose = codes(*words)
        self._number = codes("NUM")
        self._loose_words = {codes(word): word for word in words}
        self._held = codes("ORG", "ORGH")
        self._body_names = codes("ORG", "ACRO", "ORGH", "ORGT")
        self._bodies = codes("ORG", "ORGH", "VENH", "PORT")
        self._lower = codes("LPORT", "LMOD")
        self._the_lower = {codes("the", kind) for kind in ("LPORT", "LMOD")}
        self._comma, self._styles = codes(","), frozenset(codes("HON", "RANK"))
        self._relations = codes("PORT", "CAP")
        self._possible = frozenset(self._heads)
        self._begins_name = frozenset(codes("GIVEN", "NAME"))

    def apply(self, document: Document, layer: Layer) -> tuple[Layer, list[int]]:
        """The layer with each title as one unit, and for each unit the index of its first unit in the layer as it was."""
        if self._possible.isdisjoint(layer.codes):
            return layer, list(range(len(layer)))
        merges: list[tuple[int, int, str, Any]] = []
        origin: list[int] = []
        at = end = 0
        while (m := self._next_match(layer.codes, end)) is not None:
            begin, end, title = self._title(document, layer, m)
            merges.append((begin, end, self._kinds[_title_kind(title, end == begin + 1)], title))
            origin += range(at, begin + 1)
            at = end
        origin += range(at, len(layer) + 1)
        return layer.rewritten(merges), origin

    def _next_match(self, codes: str, end: int) -> regex.Match[str] | None:
        """The next match, looked for only from where units begin that can lead to the next head: most cannot."""
        head = self._head.search(codes, end)
        if head is None:
            return None
        begin = head.start()
        while begin > end and codes[begin - 1] in self._ahead:
            begin -= 1
        return self._pattern.search(codes, begin)

    def _title(self, document: Document, layer: Layer, m: regex.Match[str]) -> tuple[int, int, Title]:
        codes = layer.codes
        start, end = m.span("core")
        early = self._without_times(document, layer, *m.span("early")) if m["early"] else None
        head = self._head.search(codes, max(m.end("owner"), start), end)
        assert head is not None  # a title has one
        at = head.start()
        begin = self._begin_of_office(document, layer, start, at)
        if early is not None and early < m.end("early"):
            begin = early  # `Deputy Omani Ambassador`
        term: OfficeTerm = layer.values[at] or _MEMBER
        if m["spread"] and not COMPLEMENT.search(term.term) and not self._is_body_told(codes, *m.span("spread")):
            end = m.start("spread")
        end = self._end_of_office(layer, at, end, term)
        plural = codes[at] in self._plural_heads
        text = document.text_of(layer.firsts[begin], layer.lasts[end - 1])
        if plural:
            spelled = document.text_of(layer.firsts[at], layer.lasts[at])
            text = text.replace(spelled, _singular(spelled, term.term), 1)
        country, organization, accredited = self._held_in(layer, at, end, term)
        if organization is None:
            organization = next((layer.values[i] for i in range(begin, at) if codes[i] == self._org), None)
        of_body = organization is not None or any(codes[i] in self._body_names for i in range(begin, at))
        if m["nation"]:
            nation = layer.values[m.start("nation")]
            if codes[m.start("nation")] == self._org:
                organization = organization or nation
            elif codes[m.start("nation")] in self._nations or isinstance(nation, str):
                country = nation
            start = m.start()
        states = [i for i in range(at + 1, end) if codes[i] == self._country] if plural else []
        owners = [i for i in range(*m.span("nation")) if codes[i] in self._nations] if plural and m["nation"] else []
        if country is None and not m["nation"] and (assembly := _ASSEMBLY.search(text)):
            country = _ASSEMBLIES[assembly.group().lower()]
        office = _office_class(term, text.lower())
        of_state = bool(m["nation"]) or any(codes[i] in self._nations for i in range(at + 1, end))
        if office in HIGHEST and end > at + 1 and organization is None and not of_state:
            office = "governor"  # of a part of a state
        elif office in ("head_of_state", "deputy_head") and term.term in _PRESIDENTS and begin < at and of_body:
            office = "organization_head"  # the CESC President
        country = country or _OF_ONE_STATE.get(term.term)
        if office == "minister" and country == "US" and text.lower() == "secretary of state":
            office = "foreign_minister"
        title = Title(
            text,
            term.term,
            office,
            country,
            organization,
            plural,
            nations=[layer.values[i] for i in states or owners],
            nation_names=[self._state_name(document, layer, i) for i in states],
            accredited=accredited,
            genitive=bool(m["nation"]) and country is not None,
        )
        if begin != start and not m["nation"]:
            start = begin
        return start, end, title

    def _is_body_told(self, codes: str, begin: int, end: int) -> bool:
        """Whether a body or a department stands between commas after an office: ``the Director, Regions, Mr A``."""
        return (
            end == begin + 2
            and codes[begin] == codes[end : end + 1] == self._comma
            and codes[begin + 1] in self._bodies
            and codes[end + 1 : end + 2] in self._styles
        )

    def _state_name(self, document: Document, layer: Layer, i: int) -> str:
        """A state as written, with its article."""
        first = layer.firsts[i - 1] if layer.codes[i - 1] in self._of_the[1:] else layer.firsts[i]
        return document.text_of(first, layer.lasts[i])

    def _begin_of_office(self, document: Document, layer: Layer, begin: int, head: int) -> int:
        """Where the office begins, after words that only tell when it is held (``visiting``, ``newly appointed``)."""
        term: OfficeTerm | None = layer.values[head]
        if head > begin + 1 and layer.codes[head - 1] == self._and and term is not None and " " not in term.term:
            return head  # `in East Asia, and Minister A`
        return self._without_times(document, layer, begin, head)

    @staticmethod
    def _without_times(document: Document, layer: Layer, begin: int, end: int) -> int:
        """Where the words of an office begin, after those that only tell when it is held."""
        while begin < end:
            words = document.text_of(layer.firsts[begin], layer.lasts[begin])
            counted = words in _ORDINALS and document.words[layer.firsts[begin + 1]][0].isupper()
            if not counted and words.lower() not in _NOT_OF_TITLE:
                break
            begin += 1
        return begin

    def _end_of_office(self, layer: Layer, head: int, end: int, term: OfficeTerm) -> int:
        """Where the office ends: before a place or time that only tells where its holder was (``the President in Moscow``)."""
        codes = layer.codes
        accredited = _is_accredited(term)
        attached = term.term.endswith(_ATTACHED) or term.term.startswith("minister assisting")
        chief = term.office in CHIEFS and not attached
        for i in range(head + 1, end):
            if codes[i] not in self._loose:
                continue
            word = self._loose_words[codes[i]]
            body = any(c in self._bodies for c in codes[i + 1 : i + 6])
            sent = accredited and not any(c in self._to for c in codes[head:i])
            if word == "to":
                licensed = not chief or accredited or term.term.endswith("state secretary")
            elif codes[i + 1] == self._charge:
                licensed = True
            elif word == "in" and term.office == "legislator":
                licensed = self._country in codes[i + 1 : i + 3]
            elif word in ("in", "at"):
                held = any(c in self._held for c in codes[i + 1 : i + 6])
                told = body and (held or (word == "at" and not chief and term.term != "leader"))
                told = told or (
                    self._country in codes[i + 1 : i + 3] and any(c in self._held for c in codes[head + 1 : i])
                )
                licensed = sent if accredited else told
            elif word == "for":
                lower = codes[i + 1] in self._lower or codes[i + 1 : i + 3] in self._the_lower
                licensed = not lower or codes[end : end + 1] in self._begins_name
            elif word == "from":
                licensed = term.office == "legislator" or self._org in codes[i + 1 : i + 3]
            elif word == "with":
                licensed = codes[i - 1] in self._relations or any(
                    codes[j] == self._org and layer.values[j].kind == "government"
                    for j in range(i + 1, min(i + 3, end))
                )
            else:  # a day is no subject of an office: `leaders on August 24`
                dated = word == "on" and self._number in codes[i + 1 : i + 3]
                licensed = not chief and term.office != "ambassador" and not dated
            if not licensed:
                return i
        if codes[end - 1] == self._demonym:  # the office of a body with a small letter: `of the Russian embassy`
            at = next((i for i in range(end - 1, head, -1) if codes[i] in self._prepositions), end)
            return at if at > end - 4 else end
        return end

    def _held_in(
        self, layer: Layer, at: int, end: int, term: OfficeTerm
    ) -> tuple[str | None, OrganizationMention | None, str | None]:
        """The state and the body that an office is held in, and the state that it is accredited to."""
        codes, values = layer.codes, layer.values
        organization: OrganizationMention | None = None
        country: str | None = None
        accredited = _is_accredited(term)
        topic = False  # after `for` and `on` stands what the office is about
        for i in range(at + 1, end):
            code = codes[i]
            if code in self._prepositions:
                topic = code in self._topical and term.office not in _OF_STATES
            if code in self._accrediting and accredited:
                target = next((values[j] for j in range(i + 1, min(i + 3, end)) if codes[j] == self._country), None)
                organization = organization or self._sender(layer, i, end)
                return country or _state_of(organization), organization, target
            if code == self._org and organization is None:
                organization = values[i]
            elif code == self._org and country is None and values[i].kind == "government":
                country = values[i].country  # a directorate at a state's ministry
            elif accredited and code == self._city:
                return country, organization, values[i]  # the Consul General of Kobe
            elif country is None and not topic and (code in self._places or self._is_adjective(codes, i, end)):
                country = values[i]
        if organization is not None and term.office not in CHIEFS and of_many_states(organization):
            return None, organization, None
        return country or _state_of(organization), organization, None

    def _sender(self, layer: Layer, begin: int, end: int) -> OrganizationMention | None:
        """The mission or the body for which an envoy works (``Attaché at the Embassy of Peru``, ``Envoy to Chad of the Fund``)."""
        codes = layer.codes
        for i in range(begin + 1, end):
            if codes[i] == self._org:
                body: OrganizationMention = layer.values[i]
                posted = codes[begin] == self._at and body.kind == "government"
                return body if posted or self._of_the[0] in codes[i - 2 : i] else None
        return None

    def _is_adjective(self, codes: str, i: int, end: int) -> bool:
        """Whether a demonym is a state's adjective before a body of it, not part of a portfolio (``Latin American``)."""
        return (
            codes[i] == self._demonym
            and codes[i - 1] in self._holding
            and codes[i + 1 : min(i + 2, end)] in self._bodies
        )


def _state_of(organization: OrganizationMention | None) -> str | None:
    """The state that people of a body act for."""
    if organization is None or not acts_for_state(organization) or of_many_states(organization):
        return None
    return organization.country


def acts_for_state(organization: OrganizationMention) -> bool:
    """Whether people of a body may act for its state: not those of a bank that is no central one."""
    if organization.kind == "bank":
        return _CENTRAL.search(organization.name) is not None
    return organization.kind not in _PRIVATE


def of_many_states(organization: OrganizationMention) -> bool:
    """Whether a body is one of many states or what such a one has in a state (``OSCE Mission to Serbia``)."""
    return organization.kind in ("intergovernmental", "forum") or _FIELD_MISSION.match(organization.name) is not None


def _is_accredited(term: OfficeTerm) -> bool:
    """Whether the office is held where its holder is sent to."""
    return term.office in _ACCREDITED_OFFICES or _names_accredited(term.term)


@lru_cache(_REMEMBERED)
def _names_accredited(office: str) -> bool:
    return any(word in office for word in _ACCREDITED) and "attached" not in office


def _title_kind(title: Title, alone: bool) -> str:
    """The kind of a title's unit: a chief's office that stands alone is not joined with another one."""
    if title.plural:
        return "TITLES"
    if alone and title.office == "head_of_state":
        return "CHIEF_TITLE"
    return "BARE_TITLE" if alone and title.office in _BARE else "TITLE"


def _singular(spelled: str, term: str) -> str:
    """The plural of an office as spelled, in the singular: ``Foreign Ministers`` becomes ``Foreign Minister``."""
    if spelled.lower() == f"{term}s":
        return spelled[:-1]  # MPs
    words = [
        s if s.lower() == t else (t[0].upper() + t[1:] if s[0].isupper() else t)
        for s, t in zip(spelled.split(), term.split(), strict=False)
    ]
    return " ".join(words)


def _office_class(term: OfficeTerm, text: str) -> str | None:
    office = term.office
    if text.startswith(("former ", "ex-")):
        return "official"
    if office == "head_of_government" and term.term.endswith(_ATTACHED) and " to " in text:
        return "official"
    if office == "minister":
        if "deputy" in text or "vice" in text or "assistant" in text:
            return "deputy_minister"
        if "foreign" in text or "external affairs" in text:
            return "foreign_minister"
    if office in ("head_of_government", "head_of_state") and ("deputy" in text or "vice" in text):
        return "deputy_head"
    if term.term == "head" and text.endswith(" government"):
        return "head_of_government"  # Head of the Peruvian Government
    if office == "head_of_state" and _of_a_body(text):
        return "organization_head"
    return office


def _of_a_body(text: str) -> bool:
    """Whether a president is that of a body, not of a state."""
    return any(w in text for w in _BODIES)


#: Assemblies that one state alone calls so (ISO 3166).
_ASSEMBLIES = {
    name: state
    for state, names in {
        "AZ": "milli majlis|milli mejlis",
        "DE": "bundestag",
        "DK": "folketing",
        "EE": "riigikogu",
        "ES": "cortes generales",
        "FI": "eduskunta",
        "HR": "sabor",
        "IE": "dáil|oireachtas|seanad",
        "IL": "knesset",
        "IN": "lok sabha|rajya sabha",
        "IS": "althingi",
        "KG": "jogorku kenesh",
        "KZ": "mazhilis|majilis",
        "LT": "seimas",
        "LV": "saeima",
        "MN": "state great hural|great hural|state great khural",
        "NO": "storting",
        "PL": "sejm",
        "RU": "state duma|federation council",
        "SE": "riksdag",
        "TJ": "majlisi oli|majlisi milli|majlisi namoyandagon",
        "UA": "verkhovna rada",
        "UZ": "oliy majlis",
    }.items()
    for name in names.split("|")
}
_ASSEMBLY = lazy_regex(rf"\b(?i:{'|'.join(_ASSEMBLIES)})\b")
_PRESIDENTS = frozenset({"president", "vice president", "vice-president"})
_BODIES = (
    "parliament", "assembly", "commission", "council", "senate", "bank", "court", "university", "federation of", "association", "chamber", "company",
    "group", "party", "union of", "academy", "institute", "committee", "congress of", "fund", "club", "bundestag", "house of",
)  # fmt: skip
