"""Persons and offices: titles, honorifics and names, in every order that releases write them.

Two passes over a layer in which organisations are units. The first makes each title one unit; the second, the rules in
:data:`RULES`, makes each person with all titles around the name one ``PERSON`` unit, and each
office without a name one ``OFFICE`` unit.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Any

import attrs
import regex

from ..document import Document
from ..lazy_regex import compile_regex, lazy_regex
from ..lexicon import OfficeTerm
from ..patterns import Alphabet, Layer, leftmost
from ..rule import Rule, RuleKind, example, unique
from ..wordsets import word_set
from .organizations import OrganizationMention

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
    "including": "including consisting comprising composed included includes including comprised comprises consisted consists",
    "conveying": "conveyed conveys conveying delivered delivers delivering handed hands handing transmitted transmits brought brings"
    " bringing carried carrying bearing extended extends extending passed passing presented",
    "message": "greetings message letter regards wishes invitation congratulations felicitations condolences salutations",
    "area": "region province district oblast velayat viloyat prefecture voivodeship county canton governorate",
}
PIECES = {
    # ---- titles
    "nation": "(DEMONYM|COUNTRY (@open [COUNTRY ACRO] @close)?|PAIR|[ORG CITY PLACE] (?=@poss)|(?<=(@comma|the)) [CAP NAME ORGH VENH] (?=@poss)) @poss? ((and|'/') (DEMONYM|COUNTRY) @poss?)?",
    "rank": "[RANK REGNAL]",
    "head": "([HEAD LHEAD HEADS LHEADS] (RANK (?=of))?|member (?=of)|[ORG ORGH ORGT] member (?=@honorific{0,3} @name_word @name_word))",
    "any_head": "[HEAD LHEAD HEADS LHEADS member]",  # enough where it is only looked for
    "office_word": "(@head|@rank)",
    "left_word": "([MOD PORT ACRO ORG ORGH ORGT]|(?<![in at])[CITY PLACE]|(?<![in at] the? [CITY NAME CAP GIVEN MOD AMBI COUNTRY]{0,2})VENH|[ORG PORT] @open [ACRO ORG CAP] @close|(?<=(the|DEMONYM|COUNTRY|MOD|PORT|CAP|@comma|@poss|with|and|by|of)) CAP)",
    # Foreign Affairs, Employment and Tourism Minister
    "left_join": "(@joint{1,2} (?=([PORT MOD CAP]+ @joint{0,2}){1,6} @any_head)|(@comma? and|'&') (?=@any_head))",
    # Velika Attorney General: the name of a part of a state, or of a party
    "part": "((?<![GIVEN NAME AMBI INITIAL HON RANK SUFFIX PARTICLE HEAD CAP ACRO '-' '&'])(?<!@quote|@apostrophe) (NAME{1,2}|GIVEN) (?=[PORT MOD AREA CAP]{0,3} HEAD (?=for|@comma|@honorific{0,4} @name_word)))",
    "left": "@part? @modifiers",
    "modifiers": "([LMOD LPORT]{0,4} (@left_word (@left_join ((?<=PORT @joint{1,2})|(?=[PORT MOD CAP])))?){0,8} [LMOD LPORT]{0,3})",
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
    "complement": "(to the? (COUNTRY|ORG) ((@comma|and|@comma and) the? (COUNTRY (?!@poss)|ORG (?!@poss)))+"
    "|LMOD to the? COUNTRY|@held_in @of_office|(in charge of the?|@held_in (@possessive|the|a)? (?!LMOD [ORG ORGH CAP MOD]{1,3} @office_word) LMOD?) (@body|@unknown) @coordinate{0,6}"
    "|@held_in ((@possessive|the|a)? LMOD? @low_noun|OTHER? [LPORT LMOD]{0,3} LPORT (and LPORT+)?))",
    "held_in": "[of for to in on at with from against]",
    # the least that a complement has
    "complement_begin": "@held_in (@of_office|(@possessive|the|a)? (LMOD? (@first|@low_noun)|NAME|[GIVEN AMBI] (?!@name_word|PARTICLE))"
    "|OTHER? [LPORT LMOD]{0,3} LPORT)",
    "low_noun": "(@area|city|parliament|government|university|village|town)",
    "states": "[of to from] the? COUNTRY ((@comma|and|@comma and) the? COUNTRY (?!@poss))+",
    "owner": "<owner:(@left (?!REGNAL)@office_word @poss)?>",
    "core": "@owner @left @office_word <spread:PORT{0,2} @coordinate{0,6}> (@dash? LMOD (?!@modifiers @head))? (DEMONYM? ORG (?=(@open [ACRO ORG] @close)? @comma? @honorific{1,8} @name_word))? (@open ([CAP PORT MOD DEMONYM AREA ORGH ORGT]{1,4}((@comma|and|@comma and) [CAP PORT MOD ORGH ORGT]{1,3}){0,3}|[ORGT LMOD MOD CAP] '.') @close)? (@states|@complement{0,5} (near CITY)?)"
    " (@open [PORT MOD] [PORT CAP MOD]{0,3} @close (?=@honorific{0,4} @name_word))?",
    "after_name": "(?<=[GIVEN NAME AMBI CAP SUFFIX] @comma)",
    "of_body": "(@left @office_word @comma ORG @title_end)",
    "title_end": "(?=BREAK|';'|@comma|'.'|@open|and)",
    # ---- names
    "retired": "@open [MOD SUFFIX CAP LMOD] '.'? @close",
    "honorific": "([HON RANK] (@retired (?=[HON GIVEN NAME AMBI INITIAL])|SUFFIX (?=[HON RANK GIVEN NAME AMBI INITIAL])|(?<=HON) the (?=[HON RANK REGNAL])|the (?=HON)|'.' (?=[HON GIVEN NAME AMBI INITIAL]))?)",
    "more": "((?<=[GIVEN NAME]) (a|i) (?=NAME)|(?<=PARTICLE [GIVEN NAME]) HON{1,3} (?=[GIVEN NAME])|(?<=[GIVEN NAME]) [HON RANK TITLES CHIEF_TITLE] (?=@comma|'.'|';'|BREAK|and|@poss|@spoken)|PARTICLE{0,3} [GIVEN NAME INITIAL AMBI CITY]|PARTICLE HON{1,3} [GIVEN NAME AMBI]|PARTICLE{1,3} [CAP CITY COUNTRY DEMONYM ACRO]"
    "|@quote [GIVEN NAME AMBI CAP] @quote (?=[GIVEN NAME AMBI CAP])|@apostrophe [GIVEN NAME AMBI CAP] @apostrophe (?=[GIVEN NAME AMBI CAP])|@open [GIVEN NAME AMBI] @close (?=[GIVEN NAME AMBI])|(@comma|the)? GENERATION|(@apostrophe|@quote) [GIVEN NAME AMBI CAP] (@apostrophe|@quote)|@apostrophe [NAME GIVEN])",
    "surname": "([CAP ACRO] (?!@poss? @body_head|HEAD)|(?<=[GIVEN NAME]) DEMONYM (?=@comma|'.'|';'|BREAK|and|@poss)|(?<=GIVEN) TITLECASE (?=NAME|@comma|@dash|BREAK|@poss))",
    # after a title or an honorific anything in capitals may be a name
    "strong_name": "REGNAL? (PARTICLE{0,3} (INITIAL* [GIVEN NAME AMBI ACRO CITY CAP]|INITIAL+)|[PORT VENH AREA ORGH ORGT COUNTRY DEMONYM HEAD MOD] (?=@name_word))"
    " (@more|@surname|[DEMONYM COUNTRY] (?=[GIVEN NAME])|(?<=GIVEN) [VENH PORT AREA ORGH ORGT] (?=@comma|'.'|';'|BREAK|and|@poss|@spoken))*+",
    "bare_name": "(REGNAL @name_word (@more|@surname)*+|INITIAL* GIVEN (@more|@surname)++|(INITIAL+ PARTICLE{0,2} [NAME GIVEN AMBI]"
    "|[NAME AMBI ACRO] PARTICLE{0,2} [GIVEN NAME INITIAL]|[NAME AMBI] @apostrophe NAME (?!@apostrophe)) @more*) (?!@body_head)",
    "department": "([PORT MOD CAP ORGH] ((@comma|and|@comma and|'&')? [PORT MOD CAP ORGH]){0,8}|ORG)",
    "bullet_end": "(@bullet|';'|BREAK)",
    "suffixes": "(@comma? SUFFIX|@open SUFFIX @close)*",
    "state": "((of|from) the? (<nation:COUNTRY> (?!@poss)|<body:ORG>)|@comma (<nation:COUNTRY>|<nation:DEMONYM> CAP|<body:ORG>) (?=@bullet_end)|@open <nation:COUNTRY|DEMONYM> @close|@dash <nation:COUNTRY> (?=@comma|and|'.'|';'|BREAK)|@open ([PORT CAP MOD]{1,3}|[ACRO ORG HEADS HEAD NAME]) @close)?",
    "title": "[TITLE BARE_TITLE CHIEF_TITLE]",
    # two offices of one person; `the President and Prime Minister A` are two people
    "offices": "((?<=the) TITLE @comma (?=TITLE)|[TITLE BARE_TITLE] (and|'&') (@fresh (?=@title)|(?=TITLE))|@title (@dash|@slash)|[TITLE BARE_TITLE] (?=TITLE|BARE_TITLE))* @title",
    "more_offices": "((@comma and (?!the @title @comma @honorific{0,8} @name_word)|@comma|and|@dash) (the|LMOD|@fresh)? @title (?!@honorific{0,8} @name_word))*+",
    "unnamed": "(?!((@dash|@slash)? @title)? @honorific{0,8} @name_word|@honorific{1,8} CAP|PARTICLE|@poss)",
    "acronym": "(@open ([ACRO ORG NAME GIVEN CAP TITLE BARE_TITLE]|(with|resident|based|residing|since) [^BREAK PERSON ')']{1,6}) @close)?",
    "styled": "(@comma? (the (?=HON))? <honorifics:@honorific{1,8}> (@comma <honorifics:@honorific{1,8}>)? @comma?)?",
    # what follows is said of who stands before it: `A is the new envoy to Chad, B to Peru`
    "predicate": "([NAME GIVEN AMBI CAP SUFFIX] (is|was|becomes|became|who was [assigned appointed named] as) (the|a|an|@possessive)? @fresh?)",
    "being": "((@comma|@dash|@open|':') (who (is|was|serves|served) (also|currently|as)*|currently|now|then|also)?|@comma @dash) (the|a|an|@possessive)? (NUM '-'? OTHER)?",
    "place_abroad": "(<state:COUNTRY|CITY>|<state:DEMONYM> @city)",
    "owned": "(<nation:COUNTRY|DEMONYM|PAIR> @poss?)",
    # what a rule has no slot for is asked of its matches all the same
    "all_slots": "((?!) <name:> <titles:> <honorifics:> <suffixes:> <nation:> <body:> <counterpart:> <department:>)?",
}

TITLE_KINDS = ("TITLE", "BARE_TITLE", "CHIEF_TITLE", "TITLES")
# A rank before a name is an honorific, unless a state, a modifier or what it is for makes it an office.
# After a name, `, Minister of Trade, Chile` or `, Director, Lake Fund` is one title (`apposed`).
TITLE_PATTERN = (
    "((@after_name <apposed:>|(?!@after_name @of_body) ((<early:[MOD LMOD]{1,2}> (?=DEMONYM [MOD PORT LMOD LPORT]{0,3} [HEAD LHEAD RANK]))? <nation:@nation> @fresh* (?!REGNAL @name_word)|(?!@rank (?!@dash? LMOD|DEMONYM? ORG|@complement_begin))))"
    " <core:@core (?(apposed)@comma COUNTRY @title_end|(@comma COUNTRY (?=@comma @honorific{1,8} @name_word))?)>"
    "|@after_name <core:@of_body>"
    "|<core:@rank> (?!(the (?=HON))? @honorific{0,8} @name_word|PARTICLE|@quote|CAP|ACRO|@retired @honorific{0,3} @name_word))"
)


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
            "((?<!BREAK .? with) @possessive (@fresh|LMOD|MOD)* @owned? <counterpart:@counterpart|opposite number>|<nation:DEMONYM> <counterpart:counterpart>) ((from|of|in) the? <nation:COUNTRY>)?"
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
            " ((@comma|and|@comma and) (from|of)? the? <nation:COUNTRY> @comma <honorifics:@honorific{0,8}> <name:@strong_name>)+)",
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
            "<titles:TITLES> (of ([^BREAK PERSON ORG ',']{1,6} @dash)? ':'? the? (CAP of)? <ahead:COUNTRY|ORG> @comma?|':')? ((@comma? <honorifics:@honorific{1,8}>)? <name:@strong_name>|@comma <name:@bare_name>) @state"
            " ((@comma|and|@comma and|';'|';' and) (of? the? (CAP of)? <ahead:COUNTRY|ORG> @comma?)? (<honorifics:@honorific{1,8}> <name:@strong_name>|<name:@bare_name>|<name:@strong_name> (?=@open)|<name:[NAME GIVEN AMBI] (?!@title|HEAD)>) @state)+",
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
            " ((@comma|@open) (the|a)? <titles:@title @more_offices> (?!said|says|told|(@dash|@slash|and)? @title @honorific{0,8} @name_word|@acronym @comma? @honorific{0,8} @name_word|PARTICLE|@comma the? @title @honorific{0,8} @name_word))?",
            example(
                "Prime Minister Dr. Marta Quispe Roldán opened the fair.",
                name="Marta Quispe Roldán",
                titles=["Prime Minister"],
                honorifics=["Dr."],
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
            "(?<!@predicate) <titles:@offices> @acronym (@comma <name:@bare_name|CITY [NAME GIVEN] @more*|[NAME AMBI] (CITY (?=@comma|BREAK|and)|CAP (?=@comma|'.'|BREAK))>"
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
            "|(?<=[and ',' with BREAK]) <name:CITY NAME|NAME CAP> (?=@comma the? TITLE)) <suffixes:@suffixes> @state (@being|(?<!@title) the (?=TITLE)|(?=<adjacent:TITLE>)) (@fresh|LMOD)*"
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
# Offices that no head of state holds.
_NO_HEADS = frozenset(
    {"speaker", "foreign_minister", "minister", "deputy_minister", "ambassador", "deputy_head", "governor", "mayor"}
)
_PARLIAMENT = lazy_regex(
    r"(?i:parliament|assembly|senate|m[ae]jlis|ma[zj]hilis|majilis|house of|duma|rada|kenesh|hural)"
)
_LEADERS = frozenset({"head_of_state", "head_of_government"})
_OF_STATES = frozenset({"head_of_state", "head_of_government", "ambassador", "judge"})
_CHIEFS = frozenset({"head_of_state", "head_of_government", "foreign_minister", "minister", "speaker", "deputy_head"})
# Modifiers that tell when or that somebody holds an office, not which.
_NOT_OF_TITLE = word_set(
    "visiting newly newly-appointed newly-elected incumbent current outgoing incoming under host"
    " counterpart relevant serving sitting reelected re-elected accredited formally late long-serving"
    " longtime long-time departing resigning reigning ruling lead leading local fellow previous new then"
    " nominated elected"
) | {"newly appointed", "newly elected"}  # fmt: skip
_ATTACHED = ("delegate", "adviser", "advisor")
_MINOR = frozenset({None, "official", "legislator"})
_BARE = frozenset({"head_of_government", "organization_head", "speaker"})
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
_CONTACTS = word_set("enquiries inquiries contact contacts enquiry")
_ADDRESSES = word_set("mr mrs ms miss mister madam madame dr prof professor sir lady lord dame sheikh shri smt")
_REMEMBERED = 4096  # offices
# A style and the form of address that follows it are two.
_STYLE = lazy_regex(r"(?<=^H\.E\.|^HE|^H\.R\.H\.|^HRH|^H\.M\.|^His Excellency|^Her Excellency)\s+")
# A style that tells that the first word of the name is an office: `His Majesty Sultan Badr`.
_REIGNING = lazy_regex(r"(?:Sultan|Emir|Amir)\b(?= )")
_MAJESTY = lazy_regex(r"\b(?:Majesty|Highness)\b|^H\.?(?:M|H)\b")
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
_COMPLEMENT = lazy_regex(r" (?:of|for) ")
_DEPARTMENT = lazy_regex(r"( (?:of|for) )")
_TITLE_RANKS = frozenset({"ambassador", "legislator", "diplomat", "head_of_state"})


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
        self._places = codes("COUNTRY", "CITY")
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
        if m["spread"] and not _COMPLEMENT.search(term.term) and not self._is_body_told(codes, *m.span("spread")):
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
        if country is None and not m["nation"] and (assembly := _ASSEMBLY.search(text)):
            country = _ASSEMBLIES[assembly.group().lower()]
        office = _office_class(term, text.lower())
        of_state = bool(m["nation"]) or any(codes[i] in self._nations for i in range(at + 1, end))
        if office in _LEADERS and end > at + 1 and organization is None and not of_state:
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
            nations=[layer.values[i] for i in states],
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
        while begin < end and document.text_of(layer.firsts[begin], layer.lasts[begin]).lower() in _NOT_OF_TITLE:
            begin += 1
        return begin

    def _end_of_office(self, layer: Layer, head: int, end: int, term: OfficeTerm) -> int:
        """Where the office ends: before a place or time that only tells where its holder was (``the President in Moscow``)."""
        codes = layer.codes
        accredited = _is_accredited(term)
        attached = term.term.endswith(_ATTACHED) or term.term.startswith("minister assisting")
        chief = term.office in _CHIEFS and not attached
        for i in range(head + 1, end):
            if codes[i] not in self._loose:
                continue
            word = self._loose_words[codes[i]]
            body = any(c in self._bodies for c in codes[i + 1 : i + 6])
            sent = accredited and not any(c in self._to for c in codes[head:i])
            if word == "to":
                licensed = not chief or accredited
            elif codes[i + 1] == self._charge:
                licensed = True
            elif word == "in" and term.office == "legislator":
                licensed = self._country in codes[i + 1 : i + 3]
            elif word in ("in", "at"):
                held = any(c in self._held for c in codes[i + 1 : i + 6])
                told = body and (held or (word == "at" and not chief))
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
        if organization is not None and term.office not in _CHIEFS and of_many_states(organization):
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
            if last.genitive and b == a + 1 and mention.titles[0].country != last.country:
                mention.titles.pop()
                mention.country = mention.titles[0].country
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
        if mention.rule == "person.name-title" and not self._is_closed(layer, m):
            a, b = titles[0]
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
            if first.text[0].islower() and second.text[0].isupper() and layer.codes[a + 1] == self._and:
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
        return at if last.genitive and last.country != first.country else None

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
        """Whether the name is that of someone to turn to (``Enquiries: Mr A``)."""
        first = layer.firsts[m.start()]
        return first > 1 and document.words[first - 1] == ":" and document.words[first - 2].lower() in _CONTACTS

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
        if m["suffixes"]:
            self._take_suffixes(document, layer, mention, *m.span("suffixes"))
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

    @staticmethod
    def _take_department(document: Document, layer: Layer, mention: PersonMention, begin: int, end: int) -> None:
        """The department that stands after the name: ``Minister A of Foreign Affairs``."""
        title = mention.titles[0]
        if title.office not in ("minister", "deputy_minister") or _COMPLEMENT.search(title.text):
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
        """Each of several counterparts; the states are told first, in their order."""
        nations = [layer.values[a] for a, _ in m.spans("nation")]
        names = m.spans("name")
        end = m.start()
        for n, (a, b) in enumerate(names):
            tokens = layer.firsts[a], layer.lasts[b - 1]
            before = [x for x, y in (*m.spans("nation"), *m.spans("honorifics")) if end < x < y <= a]
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
        office = shared.text.partition(" of ")[0] if shared.country or shared.nations else shared.text
        names = m.spans("name")
        for n, (begin, end) in enumerate(names):
            honorifics = [(a, b) for a, b in m.spans("honorifics") if (names[n - 1][1] if n else 0) <= a < b <= begin]
            first = min((a for a, _ in honorifics), default=begin)
            ahead = next(
                ((a, layer.values[a]) for a, b in m.spans("ahead") if b == first or b + 1 == first),
                None,
            )
            behind = next((layer.values[a] for a, _ in m.spans("nation") if end <= a <= end + 3), None)
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
            elif len(shared.nations) == len(names) > 1:
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
            yield at, end, mention

    def _begin_of_state(self, layer: Layer, at: int) -> int:
        """Where the name of a state begins: ``the Republic of Peru``."""
        if layer.codes[at - 2 : at] == self._realm:
            at -= 2
        return at - 1 if layer.codes[at - 1] == self._the else at


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
        elif titles[-1].office == "military" and not _COMPLEMENT.search(titles[-1].text):
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
        organization=second.organization if minor and second.office in _CHIEFS else organization,
        accredited=first.accredited or second.accredited,
        genitive=first.genitive or second.genitive,
    )
