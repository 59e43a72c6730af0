"""Places: areas (``Tomsk Oblast``, ``Gulf of Aden``) and venues (``Palace of the Nation``, ``his office``)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cached_property
from typing import Any

import attrs

from ..disk_cache import PREPARED
from ..document import Document
from ..lazy_regex import lazy_regex
from ..lexicon import Lexicon
from ..patterns import Alphabet, Layer
from ..phrases import tokens
from ..rule import Rule, RuleKind, example, unique

WORDS = {
    "venuenoun": "office offices presidency residence headquarters headquarter hq airport palace embassy ministry mansion guesthouse chancery villa secretariat"
    " parliament hotel cathedral mausoleum port dacha consulate airbase premises complex"
    " estate castle fortress mosque museum stadium monastery room hall chamber lounge compound auditorium garrison courthouse townhall statehouse",
    "bodynoun": "ministry presidency government organization organisation company party agency commission bank union committee assembly council",
    "seatnoun": "headquarters headquarter hq premises",
    "its": "the a an his her its their our my",
    "into": "at in inside outside aboard",
    "cityward": "travel travels travelled traveled fly flies flew arrive arrives arrived arriving left leaves leave visit visits visited go went depart departs departed"
    " tour trip stay bound came comes come coming proceeds proceed proceeded proceeding returning returns returned heads headed",
    "relative": "who which whom whose that when while discuss discussed discussing agreed recalled recalling ;",
    "clause": "where after before following since prior ahead focused touched reviewed exchanged views regarding concerning conversation part attend participate lay laid wreath"
    " take takes took invitation invited invite accepted",
    "gatherings": "summit forum conference session assembly",
    "goal": "where take takes took part attend participate",
    "arriving": "arrived arrives arrival visit visited landed",
    "encounter": "met meet meeting meetings talks held place welcomed received ceremony audience visit visited arrived reception hosted discussions venue conversation negotiations consultations",
    "elsewhere": "residence residing resident resides based born headquartered accredited posted stationed serving situation war wars conflict conflicts crisis developments events peace stability ceasefire"
    " truce unrest violence hostilities elections coup earthquake instability role interests investments refugees citizens nationals",
    "honours": "guard wreath wreaths inspecting inspected inspects inspection toured touring tour",
    "occurring": "held hosted place",
    "sideline": "sidelines margins fringes sideline margin fringe",
}
PIECES = {
    "setnoun": "(meeting|meetings|talks|discussions|conversation|conversations|negotiations|consultations|ceremony|audience|reception|call|event|dialogue|engagement|encounter|deliberations)",
    "town_name": "(CITY|PLACE (?!@poss)|CAP(?![NAME GIVEN AMBI PERSON CAP]|@poss)|[NAME GIVEN AMBI]{1,2}(?![NAME GIVEN AMBI PERSON CAP]|@poss))",
    "named": "[VENUE CAP NAME GIVEN AMBI ACRO PORT MOD CITY COUNTRY DEMONYM PARTICLE TITLECASE INITIAL HEAD ORGH ORGT AREA PLACE PERSON OFFICE ORG KNOWN_ORG PAIR]",
    "plain_named": "[CAP NAME GIVEN AMBI ACRO PORT MOD TITLECASE ORGT AREA PARTICLE ORGH]",
}
_EVENTS = frozenset(
    "assembly summit forum unga chogm conference session meeting meetings council dialogue congress games festival day week fair exhibition expo olympics talks ceremony dinner parade"
    " convention workshop seminar symposium consultations roundtable debate cup championship anniversary commission committee leaders group conclusion end beginning start outset opening closing launch invitation request level helm".split()
)
_NUMBERED_EVENT = lazy_regex(r"\p{Lu}{2,}-?\d+")  # COP28, ICCM5
AREA = "([NAME CAP GIVEN AMBI CITY MOD ACRO]+ AREA|AREA of (the)? [NAME GIVEN CITY COUNTRY]+)"


def _place(
    id: str, pattern: str, *, about: str, examples: tuple[Any, ...] = (), counterexamples: tuple[str, ...] = ()
) -> Rule:
    return Rule(
        id=f"place.{id}",
        kind=RuleKind.PLACE,
        about=about,
        pattern=pattern,
        produces={"venue": "venue"},
        examples=examples,
        counterexamples=counterexamples,
    )


RULES: tuple[Rule, ...] = unique(
    (
        _place(
            "named-hall",
            "<venue:(@named++ (of (the)? [CAP NAME]++)? @poss?)*+ VENH (VENH|CAP|NAME|AMBI|GIVEN|TITLECASE|CITY (?=@comma CITY|in CITY)|[CITY VENUE CAP NAME]+ VENH)*"
            " (of (the)? [CAP NAME GIVEN AMBI COUNTRY ORG CITY TITLECASE ORGH PORT PLACE VENH VENUE]+ (and [CAP PORT]+)?)* (residence|headquarters|premises)?>",
            about="Capitalised words with the noun of a building: `Palace of the Nation`, `Hotel Astra`.",
            examples=(
                example("He was received at the Palace of the Lakes.", venue="Palace of the Lakes"),
                example("They met in the Blue Hall.", venue="Blue Hall"),
            ),
            counterexamples=("They met in a palace.",),
        ),
        _place(
            "headquarters",
            "(?<=[at in]) <venue:([ORG KNOWN_ORG ACRO]|[CAP TITLECASE]{1,3}) @poss? @seatnoun>|(?<=[at in outside to] @its) <venue:[^BREAK PERSON DATE of and to in at from by for with on his her their our my ',']{0,3} @venuenoun>( <whose:of (the)? (ORG|OFFICE|VENUE|@bodynoun|@plain_named+ (of (the)? @plain_named+)?)>)?",
            about="A common noun of a building after `at the`, `in his`: `at the ministry's headquarters`.",
            examples=(
                example("They met at the ministry's headquarters.", venue="ministry's headquarters"),
                example("They met at the ZQR headquarters.", venue="ZQR headquarters"),
            ),
            counterexamples=(
                "They met at the invitation of the minister.",
                "According to a statement from her office they met.",
            ),
        ),
        _place(
            "at-name",
            "(?<=at|at the) <venue:@plain_named+ (of (the)? @plain_named+)? ([LMOD OTHER]? airport)?> (?!@poss|[NAME CITY COUNTRY DEMONYM PERSON OFFICE ORG OTHER LPORT])",
            about="A name after `at` that is no event: `at Akorin`.",
            examples=(
                example("He received her at Akorin on Monday.", venue="Akorin"),
                example("He received her at Akorin international airport.", venue="Akorin international airport"),
            ),
            counterexamples=("They met at the Lakes Summit.",),
        ),
    )
)


#: What stands before the place of an encounter already spoken of: ``The ceremony, which was held on Monday`` at a place.
_SET = (
    "(?<![a an])((the|this|these|whose) [^BREAK PERSON OFFICE GROUP ORG DATE NUM ',' of and in to last previous next first earlier upcoming former second]{{0,3}} {noun})"
    "( @comma? (which|that|also)? (was|were|is|are|will|has|have)? (be|been)? (held|took|take|takes|hosted|organised|organized|conducted|convened) place? [^BREAK ';' ',' who whose where after before following]{{0,12}})?$"
)
SETTING = _SET.format(noun="@setnoun")
#: The same for a gathering: ``The forum took place`` at a place.
GATHERING = _SET.format(noun="(@gatherings)")

#: Who arrived in which city.
ARRIVED = "<who:PERSON|OFFICE> @comma? who? (has|had|have)? (arrived|arrives|landed|is|was|will be) (here|back|currently|now)? (in|at) <city:CITY>"

#: What a place of an encounter looks like in a sentence, and how far its kind stands behind the plainest, in units of distance.
READINGS = (
    (
        "[at in inside] @its? <inner:VENUE> [at in inside] the? <venue:VENUE>(((@comma|in|of|at) the?|@comma [^BREAK ',']{1,6} @comma)? <city:CITY>)?",
        0,
    ),
    (
        "([at in inside outside aboard] @its? (OTHER of the?)?|venue ':') <venue:VENUE|ORG>"
        "(((@comma|in|of|at) the?|@comma [^BREAK ',']{1,6} @comma)? <city:CITY>|@comma <city:[NAME GIVEN AMBI]{1,2}> (?=on|DATE|@comma|'.'|BREAK))?"
        "((@comma|in) the? <country:COUNTRY>)?",
        0,
    ),
    (
        "([at in inside] @its?) <venue:VENUE|ORG> @comma? in? the [^BREAK ',']{0,2} (capital|city) @comma? of? <city:CITY>",
        0,
    ),
    ("^<venue:VENUE> @comma <city:CITY> @comma? DATE", 4),
    ("to @its? <venue:VENUE> (((@comma|in) the?) <city:CITY>)?", 4),
    ("(visit|visits|visited) to? @its? <venue:VENUE|ORG> (((@comma|in) the?) <city:CITY>)?", 25),
    ("in [NAME GIVEN AMBI]{1,2} @comma <city:CITY>", 0),
    ("in the <country:DEMONYM> (city|town|resort|port) of <city:@town_name>", 0),
    ("in the <country:DEMONYM> (state|region|province|land) of", 0),
    (
        "(in (the? (city|town|capital|port|resort) of? (of)?|downtown|central|nearby|the)?|at|arrival at) <city:@town_name>"
        "(@comma [NAME GIVEN AMBI PLACE]{1,2})?((@comma|in) the? <country:COUNTRY>)?",
        0,
    ),
    ("in the? <country:DEMONYM> capital (@comma? of? <city:CITY>)?", 4),
    (
        "<country:DEMONYM>? (city|town|capital|port|resort) of <city:@town_name> ((hosted|hosts|host)|(is|was|were|will be) the <setting:(place|venue|host)>)",
        4,
    ),
    ("venue (of [^BREAK PERSON]{1,4})? (is|was|will be) the? <venue:VENUE>([^BREAK PERSON CITY]{0,8} <city:CITY>)?", 0),
    ("in <city:[NAME GIVEN AMBI CAP]{1,3}|PLACE> @comma <country:COUNTRY>", 0),
    ("@cityward (to|in|at|for) <city:[NAME GIVEN AMBI CAP]{1,3}|PLACE> @comma <country:COUNTRY>", 30),
    ("<city:CITY> (hosted|hosts|host)", 4),
    (
        "(welcome|welcomed|welcoming|welcomes) (PERSON|OFFICE|GROUP) to the? (<venue:VENUE|ORG>|<city:CITY>|<country:COUNTRY>)",
        8,
    ),
    ("^<setting:<venue:VENUE (@comma VENUE)?>> (@comma <city:CITY>)? BREAK$", 0),
    ("welcome to the? <city:CITY>", 8),
    ("who (is|was|are) (currently|now)? in <city:CITY>", 6),
    ("<who:PERSON|OFFICE> (is|was|will be|has been) (currently|now|also)? in <city:CITY>", 6),
    ("(during|at|in|after|following) the <city:CITY> <setting:@setnoun>", 0),
    ("(?<!OTHER|LPORT|LMOD|PORT|CAP|NUM)in the? neighbouring? <country:COUNTRY>", 8),
    ("(visit|visits|visited) the? neighbouring? <country:COUNTRY>", 8),
    ("(travel|travels|travelled|traveled|fly|flies|flew) to the? (neighbouring|neighboring)? <country:COUNTRY>", 30),
    ("@cityward (back|on|down|over|out|up)? (to|in|at|for)? <city:CITY>((@comma|in) the? <country:COUNTRY>)?", 30),
)


@attrs.frozen(eq=False)
class Venue:
    """A building or site that a text names; ``country`` where the lexicon knows it as a seat of a state."""

    first: int
    last: int
    rule: str
    country: str | None = None


class PlaceRules:
    """Finds areas before organisations are read, and venues after persons are."""

    def __init__(self, alphabet: Alphabet, lexicon: Lexicon, rules: Sequence[Rule] = RULES) -> None:
        self._area = alphabet.compile(AREA)
        self._area_heads = alphabet.codes("AREA")
        self._place_code = alphabet.codes("PLACE")
        self._venue_code = alphabet.codes("VENUE")
        self._rules = [(rule, alphabet.compile(rule.pattern, rule.id)) for rule in rules]
        self._taken = frozenset(alphabet.codes("PERSON", "OFFICE", "VENUE"))
        self._lexicon = lexicon

    @cached_property
    def _seats(self) -> dict[str, list[tuple[tuple[str, ...], list[str]]]]:
        is_own = self._lexicon is Lexicon.default()
        return PREPARED.kept("seats", self._find_seats) if is_own else self._find_seats()

    def _find_seats(self) -> dict[str, list[tuple[tuple[str, ...], list[str]]]]:
        """The seats of states by their first word, the longest first, each with the states that have one of that name."""
        states: dict[tuple[str, ...], list[str]] = {}
        for country in self._lexicon.countries:
            for seat in country.seats:
                states.setdefault(tuple(tokens(seat)), []).append(country.code)
        seats: dict[str, list[tuple[tuple[str, ...], list[str]]]] = {}
        for words, codes in sorted(states.items(), key=lambda item: -len(item[0])):
            seats.setdefault(words[0], []).append((words, codes))
        return seats

    def areas(self, layer: Layer) -> Layer:
        """The layer with each named area as one ``PLACE`` unit."""
        if self._area_heads not in layer.codes:
            return layer
        return layer.rewritten([(m.start(), m.end(), self._place_code, None) for m in self._area.finditer(layer.codes)])

    def venues(self, document: Document, layer: Layer) -> Layer:
        """The layer with each building or site as one ``VENUE`` unit."""
        layer = layer.rewritten(list(self._seat_merges(document, layer)))
        found: list[tuple[int, int, str]] = []
        taken = bytearray(len(layer))
        for rule, pattern in self._rules:
            for m in pattern.finditer(layer.codes):
                begin, end = m.span("venue")
                if "whose" in m.re.groupindex and m["whose"]:
                    end = m.end("whose")
                word = document.words[layer.lasts[end - 1] - 1]
                event = word.lower() in _EVENTS or _NUMBERED_EVENT.fullmatch(word)
                if any(taken[begin:end]) or (rule.id == "place.at-name" and event):
                    continue
                taken[begin:end] = b"\1" * (end - begin)
                found.append((begin, end, rule.id))
        found.sort()
        return layer.rewritten(
            [
                (begin, end, self._venue_code, self._venue(layer, begin, end, rule))
                for begin, end, rule in found
                if end - begin > 1 or layer.codes[begin] not in self._taken
            ]
        )

    def _venue(self, layer: Layer, begin: int, end: int, rule: str) -> Venue:
        country = next((v.country for v in layer.values[begin:end] if isinstance(v, Venue)), None)
        return Venue(layer.firsts[begin], layer.lasts[end - 1], rule, country)

    def _seat_merges(self, document: Document, layer: Layer) -> Iterator[tuple[int, int, str, Any]]:
        """The units that spell a seat of a state, such as ``White House``."""
        words, seats, home = document.words, self._seats, document.publisher_country
        starts = [i for i, word in enumerate(words) if word in seats]
        if not starts:
            return
        units = {first: unit for unit, first in enumerate(layer.firsts)}
        ends = {
            last: unit for unit, (first, last) in enumerate(zip(layer.firsts, layer.lasts, strict=True)) if first < last
        }
        at = 0
        for start in starts:
            if start < at:
                continue
            for phrase, states in seats[words[start]]:
                end = start + len(phrase)
                if tuple(words[start:end]) == phrase and start in units and end in ends:
                    begin, last = units[start], ends[end]
                    if begin <= last and layer.codes[begin] not in self._taken:
                        country = home if home in states else states[0] if len(states) == 1 else None
                        yield begin, last + 1, self._venue_code, Venue(start, end, "place.seat", country)
                        at = end
                    break
