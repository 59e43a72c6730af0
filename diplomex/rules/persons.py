"""Persons and offices: titles, honorifics and names, in every order that releases write them.

Two passes over a layer in which organisations are units. The first makes each title one unit
(:mod:`diplomex.rules.titles`); the second, the rules in :data:`RULES`, makes each person with all titles around the name
one ``PERSON`` unit, and each office without a name one ``OFFICE`` unit.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from typing import Any

import attrs
import regex

from ..document import Document
from ..lazy_regex import lazy_regex
from ..lexicon import OfficeTerm
from ..patterns import Alphabet, Layer, leftmost
from ..rule import Rule, RuleKind, example, unique
from ..wordsets import word_set
from .organizations import OrganizationMention
from .titles import CHIEFS, COMPLEMENT, MINISTERIAL, Title, TitleRules

WORDS = {
    "counterpart": "counterpart colleague peer homologue",
    "counterparts": "counterparts colleagues peers homologues",
    "fresh": "new visiting newly recently currently current incumbent also",
    "apostrophe": "'",
    "spoken": "said says told is was has will also met meets visited paid thanked welcomed stressed expressed noted added who",
    "bullet": "- – — • * ·",
    "holding": "accredited credentials credence appointment appointed election elected served serves serve serving capacity role mission tenure inauguration"
    " reelection re-election reelected re-elected nomination sworn installed designated confirmed acts acting accrediting accreditation accredited",
    "city": "capital city town state province region port island",
    "kin": "wife husband spouse daughter son brother sister mother father consort",
    "band": "delegation mission team",
    "headed": "headed led chaired",
    "kindred": "brotherly sisterly friendly fraternal",  # what Arab releases call other states
    "hailing": "welcoming thanking congratulating receiving greeting addressing commending praising hailing quoting hosting introducing",
    "including": "including consisting comprising composed included includes including comprised comprises consisted consists",
    "conveying": "conveyed conveys conveying delivered delivers delivering handed hands handing transmitted transmits brought brings"
    " bringing carried carrying bearing extended extends extending passed passing presented",
    "message": "greetings message letter regards wishes invitation congratulations felicitations condolences salutations",
    "area": "region province district oblast velayat viloyat prefecture voivodeship county canton governorate",
}
PIECES = {
    "retired": "@open [MOD SUFFIX CAP LMOD] '.'? @close",
    "honorific": "([HON RANK] (@retired (?=[HON GIVEN NAME AMBI INITIAL])|SUFFIX (?=[HON RANK GIVEN NAME AMBI INITIAL])|(?<=HON) the (?=[HON RANK REGNAL])|the (?=HON)|'.' (?=[HON GIVEN NAME AMBI INITIAL]))?)",
    "more": "((?<=[GIVEN NAME]) (a|i) (?=NAME)|(?<=PARTICLE [GIVEN NAME]) HON{1,3} (?=[GIVEN NAME])|(?<=[GIVEN NAME]) [HON RANK TITLES CHIEF_TITLE] (?=@comma|'.'|';'|BREAK|and|@poss|@spoken)|PARTICLE{0,3} [GIVEN NAME INITIAL AMBI CITY]|PARTICLE HON{1,3} [GIVEN NAME AMBI]|PARTICLE{1,3} [CAP CITY COUNTRY DEMONYM ACRO]"
    "|@quote [GIVEN NAME AMBI CAP] @quote (?=[GIVEN NAME AMBI CAP])|@apostrophe [GIVEN NAME AMBI CAP] @apostrophe (?=[GIVEN NAME AMBI CAP])|@open [GIVEN NAME AMBI CAP] @close (?=[GIVEN NAME AMBI])|(@comma|the)? GENERATION|(@apostrophe|@quote) [GIVEN NAME AMBI CAP] (@apostrophe|@quote)|@apostrophe [NAME GIVEN])",
    "surname": "([CAP ACRO] (?!@poss? @body_head|HEAD)|(?<=INITIAL) [MOD PORT VENH AREA] (?=@comma|'.'|';'|BREAK|and|@poss|@spoken)|(?<=[GIVEN NAME]) DEMONYM (?=@comma|'.'|';'|BREAK|and|@poss)|(?<=GIVEN) [COUNTRY ORGT] (?=@comma|'.'|BREAK|@poss|SUFFIX)|(?<=GIVEN) TITLECASE (?=NAME|@comma|@dash|BREAK|@poss))",
    # after a title or an honorific anything in capitals may be a name
    "strong_name": "REGNAL? (PARTICLE{0,3} (INITIAL* [GIVEN NAME AMBI ACRO CITY CAP]|INITIAL+)|[PORT VENH AREA ORGH ORGT COUNTRY DEMONYM HEAD MOD] (?=@name_word))"
    " (@more|@surname|[DEMONYM COUNTRY] (?=[GIVEN NAME])|(?<=[GIVEN NAME]) ORGT (?=[GIVEN NAME])|(?<=GIVEN) [VENH PORT AREA ORGH ORGT] (?=@comma|'.'|';'|BREAK|and|@poss|@spoken))*+",
    "bare_name": "(REGNAL @name_word (@more|@surname)*+|INITIAL* GIVEN (@more|@surname)++|(INITIAL+ PARTICLE{0,2} [NAME GIVEN AMBI]"
    "|[NAME AMBI ACRO] PARTICLE{0,2} [GIVEN NAME INITIAL]|[NAME AMBI] @apostrophe NAME (?!@apostrophe)) @more*) (?!@body_head)",
    "department": "([PORT MOD CAP ORGH] ((@comma|and|@comma and|'&')? [PORT MOD CAP ORGH]){0,8}|ORG)",
    "bullet_end": "(@bullet|';'|BREAK)",
    "suffixes": "(@comma? SUFFIX|@open SUFFIX @close)*",
    "state": "((of|from) the? (<nation:COUNTRY> (?!@poss)|<body:ORG>)|@comma (<nation:COUNTRY>|<nation:DEMONYM> CAP|<body:ORG>) (?=@bullet_end)|@open <nation:COUNTRY|DEMONYM> @close|@dash <nation:COUNTRY> (?=@comma|and|'.'|';'|BREAK)|@open ([PORT CAP MOD]{1,3}|[ACRO ORG HEADS HEAD NAME]) @close)?",
    "title": "[TITLE BARE_TITLE CHIEF_TITLE]",
    # two offices of one person; `the President and Prime Minister A` are two people
    "offices": "((?<!@comma|@dash|@open|':'|as) (TITLE @comma (?=TITLE)|[BARE_TITLE CHIEF_TITLE] @comma (TITLE @comma (?=TITLE)){0,3} (?=TITLE (and TITLE)? @comma @honorific{1,8} @name_word))|[TITLE BARE_TITLE] @acronym (and|'&') (@fresh (?=@title)|(?=TITLE))|@title (@dash|@slash)|[TITLE BARE_TITLE] (?=TITLE|BARE_TITLE))* @title",
    "more_offices": "((@open [ACRO ORG] @close)? (@comma and (?!the @title @comma @honorific{0,8} @name_word)|@comma|and|@dash) (the|LMOD|@fresh)? @title (?!@honorific{0,8} @name_word))*+",
    "unnamed": "(?!((@dash|@slash)? @title)? @honorific{0,8} @name_word|@honorific{1,8} CAP|PARTICLE|@poss)",
    "acronym": "(@open ([ACRO ORG NAME GIVEN CAP TITLE BARE_TITLE CITY]|(with|resident|based|residing|since) [^BREAK PERSON ')']{1,6}) @close)?",
    "styled": "(@comma? (the (?=HON))? <honorifics:@honorific{1,8}> (@comma <honorifics:@honorific{1,8}>)? @comma?)?",
    # what follows is said of who stands before it: `A is the new envoy to Chad, B to Peru`
    "predicate": "([NAME GIVEN AMBI CAP SUFFIX] (is|was|becomes|became|who was [assigned appointed named] as) (the|a|an|@possessive)? @fresh?)",
    "being": "((@comma|@dash|@open|':') (who (is|was|serves|served) (also|currently|as)*|currently|now|then|also)?|@comma @dash) (the|a|an|@possessive)? (NUM '-'? OTHER)?",
    # of one in a list: `Marek Skola, who lives in Lima,`
    "said_of": "(@comma who [^PERSON TITLE BREAK NAME GIVEN ',']{1,8} (?=@comma))?",
    # `Thanking Mr A, the Minister said` tells of two people, `Thanking Mr A, the Minister of Trade, she said` of one
    "apposed": "((?<!(@hailing|(?<![^BREAK '.' ',']) CAP) @honorific{0,8} @name_word{1,4} @comma the?)|(?=@title @more_offices @comma (?!@honorific|@name_word)))",
    "place_abroad": "(<state:COUNTRY|CITY>|<state:DEMONYM> @city)",
    "owned": "(<nation:COUNTRY|DEMONYM|PAIR> @poss?)",
    # what a rule has no slot for is asked of its matches all the same
    "all_slots": "((?!) <name:> <titles:> <honorifics:> <suffixes:> <nation:> <body:> <counterpart:> <department:>)?",
}


def _rule(id: str, pattern: str, *examples: Any, counterexamples: tuple[str, ...] = (), about: str) -> Rule:
    return Rule(
        id=f"person.{id}",
        kind=RuleKind.PERSON,
        pattern=pattern,
        produces={"name": "name", "titles": "titles", "honorifics": "honorifics", "country": "nation"},
        examples=examples,
        counterexamples=counterexamples,
        about=about,
    )


#: The first rule that matches at a unit takes it.
RULES: tuple[Rule, ...] = unique(
    (
        _rule(
            "counterpart",
            "((?<!BREAK .? with) @possessive (@fresh|LMOD|MOD)* @owned? <counterpart:@counterpart|opposite number>|<nation:DEMONYM> <counterpart:counterpart>) ((from|of|in) the? <nation:COUNTRY>|(of|for) the? @department (?=@comma))?"
            " (@comma? (<honorifics:@honorific{0,4}> the? <titles:@offices> (@comma (?=@honorific))? <honorifics:@honorific{0,8}>|(the (?=HON))? <honorifics:@honorific{1,8}>)"
            " <name:@strong_name>|@comma <name:@bare_name|CITY [NAME GIVEN] @more*>|<name:@strong_name>)? <suffixes:@suffixes>",
            example(
                "She met her Peruvian counterpart, Lucía Barrantes, in Geneva.", name="Lucía Barrantes", country="PE"
            ),
            example(
                "He called his Latvian counterpart Foreign Minister Juris Ozols.",
                name="Juris Ozols",
                titles=["Foreign Minister"],
                country="LV",
            ),
            counterexamples=("The sides met with their counterparts.",),
            about="Someone called the counterpart of another.",
        ),
        _rule(
            "plural-counterparts",
            "@possessive (@fresh|LMOD|MOD)* (<nation:DEMONYM|COUNTRY> ((@comma|and|@comma and) <nation:DEMONYM|COUNTRY>)+"
            " @counterparts @comma? <honorifics:@honorific{0,8}> <name:@strong_name>"
            " ((@comma|and|@comma and) <honorifics:@honorific{0,8}> <name:@strong_name>)+"
            "|@counterparts (from|of) the? <nation:COUNTRY> ((@comma|and|@comma and) the? <nation:COUNTRY>)+"
            " @comma? <honorifics:@honorific{0,8}> <name:@strong_name> ((@comma|and|@comma and) <honorifics:@honorific{0,8}> <name:@strong_name>)+"
            "|@counterparts (from|of) the? <nation:COUNTRY> @comma <honorifics:@honorific{0,8}> <name:@strong_name>"
            " ((@comma|and|@comma and) (from|of)? the? <nation:COUNTRY> @comma <honorifics:@honorific{0,8}> <name:@strong_name>)+"
            "|@counterparts @comma? <honorifics:@honorific{0,8}> <name:@strong_name> @state"
            " ((@comma|and|@comma and) <honorifics:@honorific{0,8}> <name:@strong_name> @state)+)",
            example(
                "Minister Olev Tamm met with his peers Lucía Barrantes of Peru and Juris Ozols of Latvia.",
                name="Juris Ozols",
                titles=["Minister"],
                country="LV",
            ),
            example(
                "Minister Olev Tamm met with his Peruvian and Latvian counterparts Lucía Barrantes and Juris Ozols.",
                name="Juris Ozols",
                titles=["Minister"],
                country="LV",
            ),
            counterexamples=("Minister Olev Tamm met with his Peruvian and Latvian counterparts.",),
            about="Several people called the counterparts of another, in the order of their states.",
        ),
        _rule(
            "plural-departments",
            "<titles:TITLES> (@comma <honorifics:@honorific{0,8}> <name:@bare_name>|@open <honorifics:@honorific{0,8}> <name:@bare_name> @close)"
            " ((@comma|and|@comma and|';'|';' and) (of|for)? the? <department:@department>"
            " (@comma <honorifics:@honorific{0,8}> <name:@bare_name>|@open <honorifics:@honorific{0,8}> <name:@bare_name> @close))+",
            example(
                "The ministers of Trade, Ana Silva; Science and Technology, Rui Alves; and Health, Joana Costa, were there.",
                name="Rui Alves",
                titles=["minister of Science and Technology"],
            ),
            example(
                "The Ministers of Finance (Ana Silva) and Health (Rui Alves) signed it.",
                name="Rui Alves",
                titles=["Minister of Health"],
            ),
            counterexamples=("The ministers of Trade and Health, Ana Silva, signed it.",),
            about="Several ministers, each with the department before the name.",
        ),
        _rule(
            "plural-title-names",
            "<titles:TITLES> (of ([^BREAK PERSON ORG ',']{1,6} @dash)? ':'? the? (CAP of)? <ahead:COUNTRY|ORG> @acronym @comma?|':')? ((@comma? <honorifics:@honorific{1,8}>)? <name:@strong_name>|@comma <name:@bare_name>) @state @said_of"
            " ((@comma|and|@comma and|';'|';' and) (of? the? (CAP of)? <ahead:COUNTRY|ORG> @acronym @comma?)? (<honorifics:@honorific{1,8}> <name:@strong_name>|<name:@bare_name>|<name:@strong_name> (?=@open)|<name:[NAME GIVEN AMBI] (?!@title|HEAD)>) @state @said_of)+"
            " (@comma (the|a)? <own:@title> (?=BREAK|'.'|';'|@comma))?",
            example(
                "Foreign Ministers Anna Berg of Sweden and Tomasz Wilk of Poland signed it.",
                name="Tomasz Wilk",
                titles=["Foreign Minister"],
                country="PL",
            ),
            example(
                "She received the new High Commissioners of Kenya, Ms Wairimu Kilonzo, and of Malta, Mr Pawl Zerafa.",
                name="Pawl Zerafa",
                titles=["High Commissioner of Malta"],
                country="MT",
                honorifics=["Mr"],
            ),
            counterexamples=("Foreign Minister Anna Berg and Tomasz Wilk signed it.",),
            about="Several holders of one office, told once in the plural.",
        ),
        _rule(
            "title-name",
            "<honorifics:@honorific{0,8}> (?:(?<=HON) the)? <titles:@offices> @acronym @styled <name:@strong_name> (of the? <department:@department>)? <suffixes:@suffixes> @state"
            " ((?!@comma the @title @comma? and the @title) ((@comma|@open) (the|a)?|(?=TITLE)) <titles:@title @more_offices> (?!said|says|told|(@dash|@slash|and)? @title @honorific{0,8} @name_word|@acronym @comma? @honorific{0,8} @name_word|PARTICLE|@comma the? @title @honorific{0,8} @name_word))?",
            example(
                "Prime Minister Dr. Marta Quispe Roldán opened the fair.",
                name="Marta Quispe Roldán",
                titles=["Prime Minister"],
                honorifics=["Dr."],
            ),
            example(
                "They met the Peruvian interim government's chief adviser Olev Tamm Oct. 8 in Lima.",
                name="Olev Tamm",
                titles=["chief adviser"],
                country="PE",
            ),
            example(
                "Deputy Prime Minister and Minister of Trade Olev Tamm spoke.",
                name="Olev Tamm",
                titles=["Deputy Prime Minister and Minister of Trade"],
            ),
            counterexamples=("The Prime Minister spoke.",),
            about="One or several titles, then the name.",
        ),
        _rule(
            "title-comma-name",
            "(?<!@predicate) <titles:@offices> @acronym (@comma <suffixes:SUFFIX?> <name:@bare_name|CITY [NAME GIVEN] @more*|[NAME AMBI] (CITY (?=@comma|BREAK|and)|CAP (?=@comma|'.'|BREAK))>"
            "|(?<!(NAME|GIVEN|AMBI|CAP|SUFFIX|@close) @comma @title) ['–' '—' ':']"
            " (<honorifics:@honorific{1,8}> <name:@strong_name>|<name:@bare_name>)"
            "|@open (<honorifics:HON @honorific{0,7}> <name:@strong_name>|<name:@bare_name>) @close"
            "|'-' <honorifics:HON @honorific{0,7}> <name:@strong_name>) <suffixes:@suffixes> @state"
            " (?!@comma (the|a)? @title @unnamed (?!@comma (@honorific|@name_word)))",
            example(
                "The Speaker of the Senate, Olev Tamm, was there.", name="Olev Tamm", titles=["Speaker of the Senate"]
            ),
            example(
                "The Ambassador of Peru (Ms Lucía Barrantes) was there.",
                name="Lucía Barrantes",
                titles=["Ambassador of Peru"],
                honorifics=["Ms"],
            ),
            counterexamples=("The Speaker of the Senate, who was there, spoke.",),
            about="A title, then the name in apposition.",
        ),
        _rule(
            "name-title",
            "(<honorifics:@honorific{1,8}> (@comma (?=@name_word @name_word))? <name:@strong_name>|(?<![at in near]) <name:@bare_name>"
            "|(?<=[and ',' with BREAK]) <name:CITY NAME|NAME CAP> (?=@comma the? TITLE)) <suffixes:@suffixes> @state (@being|(?<!@title) the (?=TITLE)|(?=<adjacent:TITLE>)) @apposed (@fresh|LMOD)*"
            " <titles:@title @more_offices> @unnamed",
            example(
                "H.E. Mr Olev Tamm, Minister of Trade, was there.",
                name="Olev Tamm",
                titles=["Minister of Trade"],
                honorifics=["H.E.", "Mr"],
            ),
            counterexamples=("Lucía, the city.",),
            about="A name, then its titles in apposition.",
        ),
        _rule(
            "honorific-name",
            "<honorifics:@honorific{1,8}> (@comma (?=@name_word @name_word))? <name:@strong_name> (?!@body_head) <suffixes:@suffixes> @state",
            example("Mrs. Tamm thanked them.", name="Tamm", honorifics=["Mrs."]),
            counterexamples=("Mr. President, we thank you.", "They laid a wreath at the Mahatma Gandhi Memorial."),
            about="An honorific, then a name.",
        ),
        _rule(
            "bare-name",
            "(<nation:DEMONYM|COUNTRY> @poss? (?=REGNAL))? <name:@bare_name> <suffixes:@suffixes> @state",
            example("He met Jordan's King Abdullah II.", name="King Abdullah II", titles=["King"], country="JO"),
            example("Lucía Barrantes took part.", name="Lucía Barrantes"),
            counterexamples=("They met in Buenos Aires.", "The Anna Berg Prize was awarded."),
            about="A name with no title or honorific beside it.",
        ),
        _rule(
            "office",
            "(<honorifics:HON{1,3}> the)? <titles:TITLE|BARE_TITLE|CHIEF_TITLE|TITLES>",
            example("Mr. Olev Tamm met with His Highness the Amir.", titles=["Amir"], honorifics=["His Highness"]),
            example(
                "Mr. Olev Tamm met with the Prime Minister of Peru.", titles=["Prime Minister of Peru"], country="PE"
            ),
            counterexamples=("Mr. Olev Tamm met with Mrs. Anna Berg.",),
            about="An office without a name.",
        ),
    )
)
# Offices that no head of state holds.
_NO_HEADS = frozenset(
    {"speaker", "foreign_minister", "minister", "deputy_minister", "ambassador", "deputy_head", "governor", "mayor"}
)
_PARLIAMENT = lazy_regex(
    r"(?i:parliament|assembly|senate|m[ae]jlis|ma[zj]hilis|majilis|house of|duma|rada|kenesh|hural)"
)
_MINOR = frozenset({None, "official", "legislator"})
_QUOTES = frozenset("'\"")
_NO_NAMES = frozenset({"el niño", "el nino", "la niña", "la nina"})
# What is called after people, by its last word.
_THINGS = word_set(
    "accord accords agreement agreements protocol protocols convention treaty declaration pact charter award awards"
    " prize prizes medal trophy cup games festival plan programme program programmes programs initiative project"
    " projects scheme scholarship scholarships fellowship fellowships lecture lectures memorandum framework mechanism"
    " strategy agenda corridor pipeline railway highway expressway refinery dynasty edition exhibition expo conference"
    " summit dialogue dialogues process edict doctrine tournament championship marathon anniversary airlines bonds"
    " goats variant virus visa visas mission missions"
)
_NAMED_HOUSES = word_set("Hospital Port School Cinema Theatre Bridge Dam Park Garden Gardens Road Street Avenue")
_NUMBERS = word_set("tel Tel TEL Telefax")  # in a line that tells how to reach someone
_CONTACTS = word_set("enquiries inquiries contact contacts enquiry")
_ADDRESSES = word_set("mr mrs ms miss mister madam madame dr prof professor sir lady lord dame sheikh shri smt")
# A style and the form of address that follows it are two.
_STYLE = lazy_regex(r"(?<=^H\.E\.|^HE|^H\.R\.H\.|^HRH|^H\.M\.|^His Excellency|^Her Excellency)\s+")
# A style that tells that the first word of the name is an office: `His Majesty Sultan Badr`.
_REIGNING = lazy_regex(r"(?:Sultan|Emir|Amir)\b(?= (?!bin\b|ibn\b))")
_MAJESTY = lazy_regex(r"\b(?:Majesty|Highness)\b|^H\.?(?:M|H)\b")
_SOVEREIGN = lazy_regex(r"\bMajesty\b|^H\.? ?M\b")
_DEPARTMENT = lazy_regex(r"( (?:of|for) )")
_GIVEN_RANKS = frozenset({"sultan", "emir", "amir"})
_TITLE_RANKS = frozenset({"ambassador", "legislator", "diplomat", "head_of_state"})


@attrs.define(eq=False)
class PersonMention:
    """A stretch of text that names a person, or an office alone (then ``name`` is ``None``).

    ``rank`` is a title that stands before the name as an honorific does (``Ambassador``); ``trailing`` tells that the state
    stands after the name (``President A of Poland``).
    """

    first: int
    last: int
    rule: str
    name: str | None = None
    name_tokens: tuple[int, int] | None = None
    honorifics: list[str] = attrs.field(factory=list)
    titles: list[Title] = attrs.field(factory=list)
    country: str | None = None
    organization: OrganizationMention | None = None
    rank: Title | None = None
    counterpart: bool = False
    trailing: bool = False
    entity: Any = None


class PersonRules:
    """Finds persons and offices in a layer in which organisations are units."""

    def __init__(self, alphabet: Alphabet, rules: Sequence[Rule] = RULES) -> None:
        self._title_rules = TitleRules(alphabet)
        self._ids = [rule.id for rule in rules]
        self._patterns = [alphabet.compile(f"({rule.pattern}) @all_slots", rule.id) for rule in rules]
        codes = alphabet.codes
        self._title_codes = codes("TITLE", "BARE_TITLE", "CHIEF_TITLE", "TITLES")
        self._given = codes("GIVEN", "REGNAL")
        self._common = codes("ACRO", "CAP")
        self._rank = codes("RANK")
        self._regnal = codes("REGNAL")
        self._particle = codes("PARTICLE")
        self._country = codes("COUNTRY")
        self._nations = codes("COUNTRY", "DEMONYM")
        self._pair = codes("PAIR")
        self._acro = codes("ACRO")
        self._vocabulary = alphabet.words
        self._suffix = codes("SUFFIX")
        self._comma = codes(",")
        self._its, self._the = codes("its"), codes("the")
        self._org = codes("ORG")
        self._person = codes("PERSON")
        self._office = codes("OFFICE")
        self._determiners = codes(
            *["the", "his", "her", "its", "their", "our", "my", "a", "an", "both", "two", "three", "new"]
        )
        self._openings = frozenset(codes("in", "while", "when", "after", "upon"))
        self._linking = frozenset(codes("to", "with", "from", "by"))
        self._articles_only = codes("the")
        self._placing, self._venue = codes("in", "at", "near"), codes("VENH")  # Istana Nurul
        self._bound = codes("to", "from")  # Port Mirandel, Fiji
        self._in_state = alphabet.compile("@comma COUNTRY (?!@poss|[HEAD HON RANK])").compiled
        self._genitive = codes("'s")
        self._and, self._with, self._headline = codes("and"), codes("with"), codes("TITLECASE")
        self._of_the, self._realm = codes("of", "the"), "".join(codes("CAP", "of"))
        self._closing = codes(
            "(",
            ",",
            ".",
            ";",
            ":",
            ")",
            "-",
            "–",
            "—",
            "BREAK",
            "and",
            "who",
            '"',
            "'s",
            "to",
            "on",
            "in",
            "at",
            "of",
            "as",
            "today",
            "yesterday",
            "here",
            "during",
            "this",
        )
        self._stop = codes(".")
        self._by, self._colon, self._break = codes("by"), codes(":"), codes("BREAK")
        self._other = codes("OTHER")
        self._articles = codes("the", "a", "an")
        self._describing = codes(
            *["the", "a", "an", "DEMONYM", "COUNTRY", "ORG", "VENH", "AREA", "ORGH", "CAP", "MOD", "HEAD"]
        )

    def apply(self, document: Document, layer: Layer) -> Layer:
        """The layer with each person as one ``PERSON`` unit and each office without a name as one ``OFFICE`` unit."""
        titled, origin = self._title_rules.apply(document, layer)
        merges: list[tuple[int, int, str, Any]] = []
        for n, m in leftmost(self._patterns, titled.codes):
            for begin, end, mention in self._mentions(document, titled, self._ids[n], m):
                code = self._office if mention.name is None else self._person
                merges.append((origin[begin], origin[end], code, mention))
        return layer.rewritten(merges)

    def _mentions(
        self, document: Document, layer: Layer, rule: str, m: regex.Match[str]
    ) -> Iterator[tuple[int, int, PersonMention]]:
        if rule == "person.plural-title-names":
            yield from self._several(document, layer, rule, m)
            return
        if rule == "person.plural-departments":
            yield from self._ministers(document, layer, rule, m)
            return
        if rule == "person.plural-counterparts":
            yield from self._counterparts(document, layer, rule, m)
            return
        mention: PersonMention | None = None
        if rule == "person.office":
            mention = self._office_alone(document, layer, rule, m)
        elif self._is_told_as_person(document, layer, rule, m):
            mention = self._one(document, layer, rule, m)
        if mention is not None:
            yield from self._parted(layer, m, mention)

    def _is_told_as_person(self, document: Document, layer: Layer, rule: str, m: regex.Match[str]) -> bool:
        """Whether what has the form of a name with or without titles is one."""
        if rule == "person.bare-name" and not self._is_likely_name(document, layer, m):
            return False
        if rule in ("person.bare-name", "person.honorific-name") and self._is_called_after(document, layer, m):
            return False
        if rule == "person.honorific-name" and self._is_byline(layer, *m.span()):
            return False
        return not self._is_contact(document, layer, m) and self._is_addressed(document, layer, rule, m)

    def _parted(
        self, layer: Layer, m: regex.Match[str], mention: PersonMention
    ) -> Iterator[tuple[int, int, PersonMention]]:
        """The mention, and apart from it an office that only seemed to be that person's.

        ``President A, Omani Minister…``; ``During talks with A, Minister thanked…``; ``the ambassador and Deputy Minister A``.
        """
        begin, end = m.span()
        titles = m.spans("titles")
        if mention.rule == "person.title-name" and len(titles) > 1:
            a, b = titles[-1]
            last: Title = layer.values[a]
            another = last.genitive and mention.titles[0].country != last.country
            if b == a + 1 and (another or self._begins_a_clause(layer, a, last)):
                mention.titles.pop()
                mention.country = next((t.country for t in mention.titles if t.country), None)
                yield begin, m.end("suffixes"), self._without_apposition(mention)
                yield a, b, self._holder(layer, a, last)
                return
        if mention.rule == "person.title-name" and (parted := self._two_offices(layer, m, mention)) is not None:
            yield from parted
            return
        if mention.rule == "person.name-title" and (at := self._next_subject(layer, *titles[0])):
            mention.titles.pop()
            mention.country = next((t.country for t in mention.titles if t.country), None)
            mention.last = layer.lasts[at - 3]
            yield begin, at - 2, mention
            yield at, at + 1, self._holder(layer, at, layer.values[at])
            return
        a, b = titles[0] if titles else (0, 0)
        if mention.rule == "person.name-title" and (
            not self._is_closed(layer, m)
            or (mention.rank is not None and self._begins_a_clause(layer, a, layer.values[a]))
        ):
            mention.titles = []
            mention.country = mention.organization = None
            yield begin, m.end("suffixes"), self._without_apposition(mention)
            yield a, b, self._holder(layer, a, layer.values[a])
            return
        if self._ends_a_clause(layer, m):
            a, b = titles[-1]
            mention.titles, mention.country, mention.organization = [], None, None
            mention.first = layer.firsts[b + 1]
            yield a, b, self._holder(layer, a, layer.values[a])
            yield b + 1, end, mention
            return
        if mention.rule == "person.title-name" and titles[0][1] - titles[0][0] == 3 and begin == titles[0][0]:
            a = titles[0][0]
            first: Title = layer.values[a]
            second: Title = layer.values[a + 2]
            apart = (first.text[0].islower() and second.text[0].isupper()) or _is_rank_alone(second)
            if apart and layer.codes[a + 1] == self._and:
                yield a, a + 1, self._holder(layer, a, first)
                mention.first = layer.firsts[a + 2]
                mention.titles[0] = second
                mention.country, mention.organization = second.country, second.organization
                yield a + 2, end, mention
                return
        yield begin, end, mention

    def _two_offices(
        self, layer: Layer, m: regex.Match[str], mention: PersonMention
    ) -> tuple[tuple[int, int, PersonMention], tuple[int, int, PersonMention]] | None:
        """``The Governor of Kobe, Omani Ambassador A``, ``the President, Speaker B``: the offices of two, parted by a comma."""
        a, b = m.spans("titles")[0]
        commas = [i for i in range(a + 1, b - 1) if layer.codes[i] == self._comma]
        if b > m.start("name") or len(commas) != 1 or len(mention.titles) < 2:
            return None
        first: Title = layer.values[a]
        second: Title = layer.values[commas[0] + 1]
        apart = first.office == "head_of_state" and (
            second.office in _NO_HEADS or _PARLIAMENT.search(second.text) is not None
        )
        if not apart and (not second.genitive or first.country == second.country):
            return None
        mention.titles = [t for t in mention.titles if t is not first]
        mention.first = layer.firsts[commas[0] + 1]
        mention.country = second.country or next((t.country for t in mention.titles), None)
        return (a, commas[0], self._holder(layer, a, first)), (commas[0] + 1, m.end(), mention)

    def _next_subject(self, layer: Layer, begin: int, end: int) -> int | None:
        """Where the next clause begins with another one's office: ``A, Minister of Trade, the Omani leader thanked…``."""
        at = end - 1
        if at < begin + 3 or layer.codes[at - 2 : at] != self._comma + self._the:
            return None
        first: Title = layer.values[begin]
        last: Title = layer.values[at]
        another = last.genitive and last.country != first.country
        return at if another or layer.codes[end : end + 1] not in self._closing else None

    @staticmethod
    def _without_apposition(mention: PersonMention) -> PersonMention:
        assert mention.name_tokens is not None  # only a person has an apposition
        mention.last = mention.name_tokens[1]
        return mention

    @staticmethod
    def _holder(layer: Layer, i: int, title: Title) -> PersonMention:
        """A mention of an office alone."""
        return PersonMention(
            layer.firsts[i],
            layer.lasts[i],
            "person.office",
            titles=[title],
            country=title.country,
            organization=title.organization,
        )

    def _begins_a_clause(self, layer: Layer, at: int, title: Title) -> bool:
        """Whether an office of few words is the subject after a clause: ``Welcoming Ambassador A, the President said…``."""
        return (
            layer.codes[at - 2 : at] == self._comma + self._the
            and title.country is None
            and title.organization is None
            and len(title.text.split()) <= 2
            and layer.codes[at + 1 : at + 2] not in self._closing
        )

    def _is_closed(self, layer: Layer, m: regex.Match[str]) -> bool:
        """Whether an apposition ends as appositions do, where a headline or a clause before it could go on with an office."""
        begin, end = m.span()
        following = layer.codes[end : end + 1]
        before = layer.codes[begin - 1] if begin else ""
        end_of_first = layer.codes.find(self._break)
        in_headline = following == self._headline or (
            begin < end_of_first and layer.codes[end_of_first - 1] != self._stop
        )
        return following in self._closing or not (before == self._with or in_headline)

    def _ends_a_clause(self, layer: Layer, m: regex.Match[str]) -> bool:
        """Whether the comma after an office ends the clause that opens the sentence: ``In his reply to the King, Mr A…``."""
        begin, end = m.span("titles")
        if m.start("name") < end or begin != m.start() or end != begin + 1 or layer.codes[end] != self._comma:
            return False
        start = layer.codes.rfind(self._break, 0, begin) + 1
        opening = layer.codes[start:begin].rstrip(self._articles_only)
        return opening[:1] in self._openings and opening[-1:] in self._linking and self._comma not in opening

    def _is_likely_name(self, document: Document, layer: Layer, m: regex.Match[str]) -> bool:
        """Whether a name that no title or honorific vouches for stands where persons stand."""
        begin, end = m.span("name")
        codes = layer.codes
        before = codes[begin - 1] if begin else ""
        name = codes[begin:end]
        if not before:
            return True
        if before in self._articles or document.text_of(layer.firsts[begin], layer.lasts[end - 1]).lower() in _NO_NAMES:
            return False
        if end < len(codes) - 1 and document.words[layer.firsts[end]] in _NAMED_HOUSES:
            return False  # Anna Berg Hospital
        if before == self._genitive and codes[begin - 2] == self._other:
            return False  # the city's Lotus Nagar
        if (
            before in self._placing
            or before == self._venue
            or (before in self._bound and self._in_state.match(codes, end))
        ):
            return False
        if self._is_byline(layer, begin, end) or (codes[end : end + 1] == self._break and before == self._colon):
            return False  # or someone to turn to
        if any(c in self._given for c in name):
            return not (before in self._describing and any(c in self._common for c in name))
        return before not in self._describing and not any(c in self._common for c in name)

    def _is_called_after(self, document: Document, layer: Layer, m: regex.Match[str]) -> bool:
        """Whether a name is that of a thing called after somebody (``the Berg Accords``, ``the Ana Silva Prize``)."""
        last = m.end("name") - 1
        return layer.codes[last] in self._common and document.words[layer.lasts[last] - 1].lower() in _THINGS

    def _is_byline(self, layer: Layer, begin: int, end: int) -> bool:
        """Whether a line is made of ``by`` and a name."""
        codes = layer.codes
        return (
            codes[end : end + 1] == self._break
            and codes[max(begin - 1, 0) : begin] == self._by
            and codes[max(begin - 2, 0) : begin - 1] in ("", self._break)
        )

    @staticmethod
    def _is_contact(document: Document, layer: Layer, m: regex.Match[str]) -> bool:
        """Whether the name is that of someone to turn to (``Enquiries: Mr A``, ``Ms B, tel. 555``)."""
        first = layer.firsts[m.start()]
        if first > 1 and document.words[first - 1] == ":" and document.words[first - 2].lower() in _CONTACTS:
            return True
        begin, end = document.sentences[bisect_right(document.sentences, (first, len(document.words))) - 1]
        return not _NUMBERS.isdisjoint(document.words[begin:end])

    def _is_addressed(self, document: Document, layer: Layer, rule: str, m: regex.Match[str]) -> bool:
        """Whether ordinary words after a title or an honorific are a name (``Mr Brown``, not ``Chief Guest``, ``Ambassador Meets``)."""
        begin, end = m.span("name")
        if begin >= 0 and any(w[-1].isdigit() for w in document.words[layer.firsts[begin] : layer.lasts[end - 1]]):
            return False
        if begin < 0 or any(c not in self._common for c in layer.codes[begin:end]):
            return True
        words = document.words[layer.firsts[begin] : layer.lasts[end - 1]]
        if len(words) > 1 or words[0].lower() in self._vocabulary or words[0].isupper():
            return layer.codes[begin] == self._acro and len(words[0]) > 2 and len(words) == 1
        if rule == "person.title-name":
            title: Title = layer.values[m.spans("titles")[0][0]]
            return (
                title.text[0].isupper()
                and title.text.count(" ") < 3
                and " of " not in title.text
                and " for " not in title.text
            )
        if rule != "person.honorific-name":
            return True
        last = m.end("honorifics") - 1
        return layer.codes[last] != self._rank and document.words[layer.firsts[last]].lower().strip(".") in _ADDRESSES

    def _office_alone(self, document: Document, layer: Layer, rule: str, m: regex.Match[str]) -> PersonMention | None:
        begin, end = m.start("titles"), m.end()
        title: Title = layer.values[begin]
        if title.plural and not (title.country or title.organization):
            return None
        lower = document.words[layer.firsts[begin]][0].islower()
        before = layer.codes[begin - 1] if begin else ""
        if lower and before not in self._determiners and not title.country:
            return None
        mention = PersonMention(
            layer.firsts[m.start()],
            layer.lasts[end - 1],
            rule,
            titles=[title],
            country=title.country,
            organization=title.organization,
        )
        if m["honorifics"]:
            self._take_honorifics(document, layer, mention, *m.span("honorifics"))
        return mention

    def _one(self, document: Document, layer: Layer, rule: str, m: regex.Match[str]) -> PersonMention:
        begin, end = m.span()
        mention = PersonMention(layer.firsts[begin], layer.lasts[end - 1], rule)
        for a, b in m.spans("titles"):
            mention.titles += _joined(document, layer, self._title_codes, a, b)
        if m["department"]:
            self._take_department(document, layer, mention, *m.span("department"))
        if m["name"]:
            a, b = m.span("name")
            mention.name_tokens = layer.firsts[a], self._end_of_name(document, layer, a, b)
            mention.name = document.text_of(*mention.name_tokens)
        for a, b in m.spans("honorifics"):
            self._take_honorifics(document, layer, mention, a, b)
        for a, b in m.spans("suffixes"):
            self._take_suffixes(document, layer, mention, a, b)
        for title in mention.titles:
            mention.country = mention.country or title.country
            mention.organization = mention.organization or title.organization
        if m["name"] and layer.codes[m.start("name")] == self._regnal:
            term = layer.values[m.start("name")]
            regnal = document.words[layer.firsts[m.start("name")]]
            mention.rank = Title(regnal, term.term, term.office, "VA" if term.term == "pope" else None)
        if (
            mention.name
            and (monarch := _REIGNING.match(mention.name))
            and _MAJESTY.search(" ".join(mention.honorifics))
        ):
            mention.rank = Title(monarch.group(), monarch.group().lower(), "head_of_state")
        if m["name"]:
            self._take_given_rank(document, layer, mention, m.start("name"))
        if m["body"]:
            mention.organization = mention.organization or layer.values[m.start("body")]
        self._find_owner(layer, mention, begin)
        if m["counterpart"]:
            called = document.words[layer.firsts[m.start("counterpart")]]
            mention.counterpart = not mention.name or called != "colleague"
            if not mention.name and not mention.titles:
                mention.titles.append(Title(called, "counterpart"))
        if m["nation"]:
            nation = layer.values[m.start("nation")]
            mention.trailing = mention.country is None and m.start("nation") > m.start("name") >= 0
            mention.country = mention.country or (nation if isinstance(nation, str) else None)
        return mention

    @staticmethod
    def _end_of_name(document: Document, layer: Layer, begin: int, end: int) -> int:
        """The token after a name, less the nickname in quotes that may end it (``Ana Silva 'Anita'``)."""
        quoted = document.words[layer.firsts[end - 1]] in _QUOTES and document.words[layer.firsts[end - 3]] in _QUOTES
        return layer.lasts[end - 4 if quoted and end - begin > 4 else end - 1]

    def _take_department(self, document: Document, layer: Layer, mention: PersonMention, begin: int, end: int) -> None:
        """The department or the body that stands after the name: ``Minister A of Foreign Affairs``."""
        title = mention.titles[0]
        if layer.codes[begin:end] == self._org:
            mention.organization = mention.organization or layer.values[begin]
        if title.office not in ("minister", "deputy_minister") or COMPLEMENT.search(title.text):
            return
        text = f"{title.text} of {document.text_of(layer.firsts[begin], layer.lasts[end - 1])}"
        office = "foreign_minister" if title.text == "Minister" and "Foreign" in text else title.office
        mention.titles[0] = attrs.evolve(title, text=text, office=office)

    def _find_owner(self, layer: Layer, mention: PersonMention, begin: int) -> None:
        """The body that ``its`` before a title means: the one named before it."""
        if mention.organization is None and begin and layer.codes[begin - 1] == self._its:
            mention.organization = next(
                (layer.values[i] for i in range(begin - 1, max(begin - 12, -1), -1) if layer.codes[i] == self._org),
                None,
            )

    def _take_honorifics(self, document: Document, layer: Layer, mention: PersonMention, begin: int, end: int) -> None:
        for i in range(begin, end):
            text = document.text_of(layer.firsts[i], layer.lasts[i])
            if text == "." and mention.honorifics:
                mention.honorifics[-1] += text
                continue
            if text == "the":
                continue  # `Senator the Hon.`
            if layer.codes[i] == self._rank:
                term: OfficeTerm = layer.values[i]
                if term.office in _TITLE_RANKS:
                    mention.rank = Title(text, term.term, term.office)
            mention.honorifics += _STYLE.split(text, 1)

    def _take_given_rank(self, document: Document, layer: Layer, mention: PersonMention, at: int) -> None:
        """``Sultan`` is the given name of who holds an office that is no monarch's, and before ``bin``."""
        rank = mention.rank
        if rank is None or rank.head not in _GIVEN_RANKS or not at or layer.codes[at - 1] != self._rank:
            return
        reigns = any(title.office == "head_of_state" for title in mention.titles) or any(
            _SOVEREIGN.search(honorific) for honorific in mention.honorifics
        )
        if reigns or not (mention.titles or layer.codes[at] == self._particle):
            return
        assert mention.name_tokens is not None  # only before a name
        mention.name_tokens = layer.firsts[at - 1], mention.name_tokens[1]
        mention.name = document.text_of(*mention.name_tokens)
        mention.honorifics.pop()
        mention.rank = None

    def _take_suffixes(self, document: Document, layer: Layer, mention: PersonMention, begin: int, end: int) -> None:
        for i in range(begin, end):
            if layer.codes[i] != self._suffix:
                continue
            text = document.text_of(layer.firsts[i], layer.lasts[i])
            if isinstance(layer.values[i], OfficeTerm):
                mention.titles.append(Title(text, layer.values[i].term, layer.values[i].office))
            else:
                mention.honorifics.append(text)

    def _counterparts(
        self, document: Document, layer: Layer, rule: str, m: regex.Match[str]
    ) -> Iterator[tuple[int, int, PersonMention]]:
        """Each of several counterparts; the states are told first, in their order, or each after its name."""
        names, states = m.spans("name"), m.spans("nation")
        nations = [layer.values[a] for a, _ in states]
        ahead = [*m.spans("honorifics"), *(states if states[:1] < names[:1] else ())]
        end = m.start()
        for n, (a, b) in enumerate(names):
            tokens = layer.firsts[a], layer.lasts[b - 1]
            before = [x for x, y in ahead if end < x < y <= a]
            begin = m.start() if n == 0 else min(before, default=a)
            mention = PersonMention(
                layer.firsts[begin], tokens[1], rule, document.text_of(*tokens), tokens, counterpart=True
            )
            mention.country = nations[n] if len(nations) == len(names) else None
            for x, y in m.spans("honorifics"):
                if begin <= x < y <= a:
                    self._take_honorifics(document, layer, mention, x, y)
            end = b
            yield begin, b, mention

    def _ministers(
        self, document: Document, layer: Layer, rule: str, m: regex.Match[str]
    ) -> Iterator[tuple[int, int, PersonMention]]:
        """Each of several ministers; the first one's department is that of the plural title."""
        shared: Title = layer.values[m.start("titles")]
        office = _DEPARTMENT.split(shared.text, 1)
        texts = [shared.text]
        for a, b in m.spans("department"):
            text = document.text_of(layer.firsts[a], layer.lasts[b - 1])
            texts.append("".join((*office[:2], text)) if len(office) > 2 else f"{shared.text} of {text}")
        begin = m.start()
        for text, (a, b) in zip(texts, m.spans("name"), strict=True):
            tokens = layer.firsts[a], layer.lasts[b - 1]
            about_abroad = "foreign" in text.lower() and shared.office in ("minister", "foreign_minister")
            kind = (
                "foreign_minister"
                if about_abroad
                else "minister"
                if shared.office == "foreign_minister"
                else shared.office
            )
            title = attrs.evolve(shared, text=text, plural=False, office=kind)
            mention = PersonMention(
                layer.firsts[begin],
                tokens[1],
                rule,
                document.text_of(*tokens),
                tokens,
                titles=[title],
                country=shared.country,
                organization=shared.organization,
            )
            for x, y in m.spans("honorifics"):
                if begin <= x < y <= a:
                    self._take_honorifics(document, layer, mention, x, y)
            yield begin, b, mention
            begin = b + 1

    def _several(
        self, document: Document, layer: Layer, rule: str, m: regex.Match[str]
    ) -> Iterator[tuple[int, int, PersonMention]]:
        """The holders of one office, told in the plural, each with a state of its own where the text gives one."""
        shared: Title = layer.values[m.start("titles")]
        office = _without_state(shared.text) if shared.country or shared.nations else shared.text
        names = m.spans("name")
        nations = [a for a, _ in m.spans("nation")]
        together = layer.values[nations[0]] if len(nations) == 1 and nations[0] >= names[-1][1] else None
        for n, (begin, end) in enumerate(names):
            before = names[n - 1][1] if n else 0
            honorifics = [(a, b) for a, b in m.spans("honorifics") if before <= a < b <= begin]
            first = min((a for a, _ in honorifics), default=begin)
            ahead = next(((a, layer.values[a]) for a, _ in m.spans("ahead") if before <= a < first), None)
            behind = next((layer.values[a] for a in nations if end <= a <= end + 3), together)
            told = (
                shared.nations[n]
                if len(shared.nations) == len(names)
                else shared.country
                if len(shared.nations) < 2
                else None
            )
            text = shared.text
            if ahead is not None:
                told_from = self._begin_of_state(layer, ahead[0])
                text = f"{office} of {document.text_of(layer.firsts[told_from], layer.lasts[ahead[0]])}"
            elif len(shared.nation_names) == len(names) > 1:
                text = f"{office} of {shared.nation_names[n]}"
            country = ahead[1] if ahead else behind or told
            body = None if country is None or isinstance(country, str) else country  # the European Union's
            country = country if body is None else None
            title = attrs.evolve(
                shared, text=text, plural=False, nations=(), country=country, organization=body or shared.organization
            )
            at = m.start() if n == 0 else ahead[0] if ahead else first
            while n and ahead and layer.codes[at - 1] in self._of_the:
                at -= 1
            tokens = layer.firsts[begin], layer.lasts[end - 1]
            mention = PersonMention(
                layer.firsts[at],
                tokens[1],
                rule,
                document.text_of(*tokens),
                tokens,
                titles=[title] if title.head != "leader" else [],
                country=country,
                organization=body or shared.organization,
            )
            for a, b in honorifics:
                self._take_honorifics(document, layer, mention, a, b)
            if n == len(names) - 1 and m["own"]:  # the last one's other office
                end = m.end("own")
                mention.titles.append(layer.values[m.start("own")])
                mention.last = layer.lasts[end - 1]
            yield at, end, mention

    def _begin_of_state(self, layer: Layer, at: int) -> int:
        """Where the name of a state begins: ``the Republic of Peru``."""
        if layer.codes[at - 2 : at] == self._realm:
            at -= 2
        return at - 1 if layer.codes[at - 1] == self._the else at


def _is_rank_alone(title: Title) -> bool:
    """Whether nothing tells what someone is minister of, as where ``the Secretary General and Minister A`` are two."""
    return " " not in title.text and title.office in MINISTERIAL


def _without_state(office: str) -> str:
    """An office less the state that it is of; the department of a ``Minister of Foreign Affairs of Peru`` stays."""
    held, _, of = office.partition(" of ")
    department, state, _ = of.partition(" of ")
    with_department = held.endswith(("inister", "ecretary")) and state and not department.startswith("the ")
    return f"{held} of {department}" if with_department else held


def _joined(document: Document, layer: Layer, title_codes: str, begin: int, end: int) -> list[Title]:
    """The titles between two units; those joined by a dash or ``and`` are one, a comma parts them."""
    titles: list[Title] = []
    start = begin
    for i in range(begin, end):
        if layer.codes[i] not in title_codes:
            continue
        title: Title = layer.values[i]
        apart = layer.firsts[i] > layer.lasts[start]
        between = document.text_of(layer.lasts[start], layer.firsts[i]) if titles and apart else ""
        if not titles or "," in between:
            titles.append(title)
        elif titles[-1].office == "military" and not COMPLEMENT.search(titles[-1].text):
            titles[-1] = title  # a rank, not an office
        elif not apart:
            titles.append(title)
        else:
            titles[-1] = _compound(
                titles[-1], title, document.text_of(layer.lasts[start], layer.lasts[i]), titles[-1].office in _MINOR
            )
        start = i
    return titles


def _compound(first: Title, second: Title, rest: str, minor: bool) -> Title:
    """Two offices of one person in one string, of the class of the weightier one."""
    lead = second if minor else first
    organization = first.organization or second.organization
    return attrs.evolve(
        lead,
        text=f"{first.text} {rest}",
        country=first.country or second.country,
        organization=second.organization if minor and second.office in CHIEFS else organization,
        accredited=first.accredited or second.accredited,
        genitive=first.genitive or second.genitive,
    )
