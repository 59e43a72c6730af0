"""The rules for organisations: what a name consists of, and what tells it."""

from __future__ import annotations

from typing import Any

from ..rule import Rule, RuleKind, example, unique

WORDS = {
    "firmnoun": "airline bank company conglomerate consortium corporation developer firm firms giant group holding"
    " manufacturer operator",
    "deeds": "agreed announced donated expressed hosted invited launched organised organized pledged received signed thanked welcomed",
    "acts": "announced believes confirmed declined denied emphasised emphasized expects informed informs issued noted"
    " rejected released reported reports said says stated stressed welcomed",
    "medium": "agency broadcaster channel daily magazine newspaper newswire outlet portal radio television tv weekly",
}
# Quantifiers are bounded, so that time stays linear on hostile texts.
PIECES = {
    # what may stand before a head word inside a name
    "orgmod": "[CAP PORT NAME GIVEN AMBI COUNTRY DEMONYM PAIR CITY ACRO KNOWN_ORG MOD AREA PLACE VENH ORGH ORGT RANK]",
    "orgpart": "(([CAP PORT MOD ORGT]{1,3}+ [and '&'] (?=[CAP PORT MOD ORGT]|NAME [ORGH ORGT]|ORGH ORGH)"
    "|[DEMONYM AREA PLACE] and (?=@orgmod? PORT PORT? ORGH)|CAP @dash (?=CAP)"
    "|@ofpair @dash (?=@ofpair)|[GIVEN NAME] (INITIAL|PARTICLE{1,2}) (?=[NAME GIVEN CAP TITLECASE]))? @orgmod"
    "|[CAP TITLECASE HEADS PORT RANK HEAD REGNAL] @poss|HEADS (?=ORGH))",
    "orgparts": "@orgpart{1,10}",
    "ofpair": "[COUNTRY DEMONYM KNOWN_ORG AREA PLACE PORT]",
    # what a head word may take after `of`: another name with a head word, words that describe, or a name
    "orgcap": "[CAP PORT DEMONYM PAIR ACRO KNOWN_ORG MOD ORGH ORGT HEADS AREA PLACE COUNTRY CITY RANK VENH]",
    "orgtheme": "(@orgmod{1,8} [ORGH ORGT] (?![ORGH ORGT])|PORT and KNOWN_ORG PORT"
    "|DEMONYM in the? [northern southern eastern western central]? [COUNTRY AREA CITY PORT]|TITLECASE? @orgcap{1,8}+ (@poss @orgcap{1,8}+)?"
    "|[DEMONYM AREA PLACE] and [DEMONYM AREA PLACE NAME] PORT{1,2}"
    "|[NAME GIVEN CITY AMBI COUNTRY]{1,3}+ ([AREA VENH]|[CAP PORT] (?![GIVEN NAME])|MOD (?![HEAD HEADS PORT GIVEN NAME CAP]))?)",
    # a further theme: neither a name of its own nor the beginning of a title
    "orgfurther": "(DEMONYM? [CAP PORT MOD RANK]{1,5}+ (?![ORGH ORGT HEAD HEADS KNOWN_ORG GIVEN NAME CITY]|@poss)|PORT (?=GIVEN NAME))",
    "orgcoord": "(@comma (@orgfurther|KNOWN_ORG (?=and))){0,6} @comma? [and '&'] (the (?=PORT))? @orgfurther",
    "orgtail": "((for CAP (and CAP)? the (?=[CAP PORT MOD])|[of for on against with] the?|in (?=[CAP PORT]))"
    " @orgtheme ((?<!COUNTRY) @orgcoord)?)",
    "orgplace": "([of in to at] the? (COUNTRY|CITY|KNOWN_ORG|NAME{1,2}))",
    "coname": "[CAP NAME GIVEN AMBI COUNTRY DEMONYM CITY ACRO KNOWN_ORG PORT MOD AREA PLACE ORGH ORGT INITIAL '&']",
    "firm": "([NAME ACRO KNOWN_ORG] NAME{0,2} [CAP PORT ORGT]{0,2}|[CAP PORT] [NAME ACRO])",
    "lone": "((?<![NAME GIVEN HON RANK HEAD INITIAL CAP TITLECASE ORG ORGH ORGT]) [NAME ACRO]"
    " (?![NAME GIVEN INITIAL PARTICLE HEAD PERSON AREA LPORT LMOD ACRO]|@poss))",
    "orgshort": "([CAP PORT MOD DEMONYM AREA]{1,4}+ (@poss [CAP PORT MOD]{1,2})? (and [CAP PORT MOD]{1,2}+)? (?![HEAD HEADS NAME GIVEN]))",
    "orgshared": "(PORT|CITY|NAME (?![NAME GIVEN]))",
    # several words, the last of them no name: no person, but a company or a theme
    "longfirm": "((?<![NAME GIVEN HON RANK HEAD INITIAL CAP PORT]) [CAP NAME ACRO COUNTRY]{1,3}+ [PORT ORGT]{1,2}+"
    " (?![CAP NAME GIVEN PORT ORGT ORGH HEAD HEADS]|@poss))",
    "listed": "(<org:ORG>|<name:@lone>|<long:@longfirm>) (@open [COUNTRY ACRO] @close)?",
    "sole_firm": "([NAME ACRO] [CAP PORT ORGT]{0,2}|[CAP PORT] [NAME ACRO])",
    # what may stand in quotation marks
    "quoted": "([CAP TITLECASE NAME GIVEN AMBI ACRO CITY COUNTRY DEMONYM PAIR PORT MOD AREA PLACE VENH ORGH ORGT HEAD HEADS"
    " KNOWN_ORG new] (of the?|for|and|'&')?){1,6}",
    "seat": "[CAP NAME VENH CITY GIVEN AMBI]{1,2}",
    "medianame": "[NAME ACRO CAP TITLECASE CITY GIVEN AMBI KNOWN_ORG]",
}


def _rule(id: str, pattern: str, **fields: Any) -> Rule:
    return Rule(id=f"organization.{id}", kind=RuleKind.ORGANIZATION, pattern=pattern, **fields)


RULES: tuple[Rule, ...] = unique(
    (
        _rule(
            "dateline",
            "@open <name:@medianame{1,3}> @close @dash|'/' <name:@medianame{1,2}> '/'"
            "|NUM @comma <name:[ACRO NAME]> (@dash|BREAK|'.')|(?<=BREAK) <name:[ACRO KNOWN_ORG]> CITY @comma",
            about="A news agency in the dateline.",
            produces={"kind": "=media"},
            examples=(
                example("LISBON, May 5 (VELMOR) - The minister arrived today.", name="VELMOR", kind="media"),
                example("Lisbon, May 5, 2024. /Velmor/. The minister arrived today.", name="Velmor", kind="media"),
            ),
            counterexamples=("LISBON, May 5 - The minister (left) arrived today.",),
        ),
        _rule(
            "lexicon",
            "<known:KNOWN_ORG>",
            about="An organisation that the lexicon knows.",
            examples=(
                example(
                    "The minister addressed the United Nations on climate.",
                    name="United Nations",
                    kind="intergovernmental",
                ),
                example("The two sides agreed to consult within the OSCE and BRICS.", name="BRICS", kind="forum"),
            ),
            counterexamples=(
                "The loan amounts to PLN 400 million.",
                "The President congratulated the staff on United Nations Day.",
            ),
        ),
        _rule(
            "known-of",
            "<known:KNOWN_ORG> ((of|<abroad:in>) the? COUNTRY|<branch:COUNTRY> (?![PORT CAP MOD ORGH HEADS]|and [CAP PORT MOD]))",
            about="A known body with its state.",
            examples=(
                example(
                    "Senators of the Federation Council of Russia were present.",
                    name="Federation Council of Russia",
                    kind="government",
                ),
            ),
            counterexamples=("The European Union of Norway's hopes is far away.",),
        ),
        _rule(
            "longer-party",
            "[CAP PORT MOD DEMONYM COUNTRY]{0,4}+ <known:KNOWN_ORG> (of the? COUNTRY)?",
            about="A party whose name ends or begins as that of a known one.",
            examples=(
                example(
                    "The Social Democratic Party of Norway won.", name="Social Democratic Party of Norway", kind="party"
                ),
            ),
            counterexamples=("The European Union of Norway's hopes is far away.",),
        ),
        _rule(
            "longer-known",
            "[COUNTRY DEMONYM CITY AREA PLACE] <known:KNOWN_ORG>|<known:KNOWN_ORG> of <theme:[PORT CAP MOD ORGH]{1,6}+> (?![HEAD HEADS])",
            about="A state's body that is called as a known one of another state, a school as a known one with its subject.",
            examples=(
                example(
                    "Officers of the Kenyan National Intelligence Service came.",
                    name="Kenyan National Intelligence Service",
                    kind="government",
                ),
            ),
            counterexamples=("The Russian federal agencies adopted the plan.",),
        ),
        _rule(
            "head-of",
            "@orgparts? <head:ORGH> (@orgtail (?<!COUNTRY)){0,3} @orgtail (between the? COUNTRY and the? COUNTRY)?",
            about="A head word with what it is for.",
            examples=(
                example(
                    "Experts of the Ministry of Foreign Affairs, Trade and Tourism attended.",
                    name="Ministry of Foreign Affairs, Trade and Tourism",
                    kind="government",
                ),
                example(
                    "A memorandum with the Ministry of Health of the Republic of Moldova was signed.",
                    name="Ministry of Health of the Republic of Moldova",
                    kind="government",
                ),
                example(
                    "He thanked the National Council for the Promotion of Reading.",
                    name="National Council for the Promotion of Reading",
                    kind="government",
                ),
                example(
                    "The Joint Commission on Trade and Transport will convene.",
                    name="Joint Commission on Trade and Transport",
                    kind="commission",
                ),
            ),
            counterexamples=(
                "The Minister of Foreign Affairs and Trade received the envoy.",
                "The ministry of finance and the trade ministry prepared the draft.",
                "They attended the Conference of the European Union in May.",
            ),
        ),
        _rule(
            "head-and",
            "@orgparts? <head:ORGH> @orgcoord @orgplace?",
            about="A head word that has a theme in it, with a further one.",
            examples=(
                example(
                    "The Orvelia Chamber of Agriculture and Fisheries sent a delegation.",
                    name="Orvelia Chamber of Agriculture and Fisheries",
                    kind="ngo",
                ),
            ),
            counterexamples=("Commerce and industry sent a delegation to the chamber.",),
        ),
        _rule(
            "mission",
            "@orgparts? <head:ORGH> @orgplace{1,3}",
            about="An embassy or mission with whose it is and where.",
            examples=(
                example(
                    "The Embassy of Finland in Tunisia organised a seminar.",
                    name="Embassy of Finland in Tunisia",
                    kind="government",
                ),
                example(
                    "The Permanent Mission of Chile to the United Nations circulated the letter.",
                    name="Permanent Mission of Chile to the United Nations",
                    kind="government",
                ),
            ),
            counterexamples=(
                "The reception was held at the Embassy of Finland in Tunisia.",
                "He led a Trade Mission to Kenya.",
            ),
        ),
        _rule(
            "name-head",
            "@orgparts (@open [ACRO KNOWN_ORG] @close|(?<=[PORT MOD]) and|(?<=KNOWN_ORG) @dash)? <head:ORGH> (no '.'? NUM)?",
            about="A head word after what describes it.",
            examples=(
                example(
                    "Students of Velmora State University sang.", name="Velmora State University", kind="education"
                ),
                example(
                    "The Science and Innovation Committee met for the first time.",
                    name="Science and Innovation Committee",
                    kind="government",
                ),
                example(
                    "The Lao People's Friendship Association donated books.",
                    name="Lao People's Friendship Association",
                    kind="ngo",
                ),
            ),
            counterexamples=(
                "The commission and the committee will report in May.",
                "The Maravic Administration pledged support.",
                "The visit marks the anniversary of the Portugal Alliance.",
            ),
        ),
        _rule(
            "numbered",
            "NUM [CAP NAME PORT MOD DEMONYM COUNTRY KNOWN_ORG]{0,4} <head:ORGH> (of the? @orgtheme)?",
            about="A numbered unit of armed forces.",
            examples=(
                example(
                    "Soldiers of the 7th Infantry Division trained.", name="7th Infantry Division", kind="government"
                ),
            ),
            counterexamples=("In 1950 Infantry Division was a film.", "The 7th Orvel Council convened."),
        ),
        _rule(
            "listed-head",
            "((?<=the|@poss)|[KNOWN_ORG COUNTRY DEMONYM]) [PORT CAP MOD]{1,2} (@comma [PORT MOD]{1,3}){1,4} @comma? and [PORT MOD CAP TITLECASE ORGH ORGT]{1,3} <head:ORGH>",
            about="A head word after several themes.",
            examples=(
                example(
                    "He addressed the Foreign Affairs, Defence and Security Committee.",
                    name="Foreign Affairs, Defence and Security Committee",
                    kind="government",
                ),
            ),
            counterexamples=("They discussed energy, trade and the Security Committee.",),
        ),
        _rule(
            "shared-head",
            "<cue:[CAP TITLECASE NAME]> of the? <name:@orgshared>"
            " (@comma? and of? the? <name:@orgshared>|@comma of? the? <name:@orgshared>){1,6}"
            "|<cue:[CAP TITLECASE NAME]> of the? <theme:@orgshared> of the? <name:COUNTRY>"
            " (@comma? and of? the? <name:COUNTRY>|@comma of? the? <name:COUNTRY>){1,6}",
            about="Bodies that share a plural head word.",
            produces={"kind": "=government"},
            examples=(
                example(
                    "Officials of the Ministries of Finance and Health took part.",
                    name="Ministry of Finance",
                    kind="government",
                ),
                example(
                    "Officials of the Ministries of Health of Chile and Peru took part.",
                    name="Ministry of Health of Peru",
                    kind="government",
                ),
                example(
                    "Officials of the Ministries of Energy, Transport and Health took part.",
                    name="Ministry of Health",
                    kind="government",
                ),
            ),
            counterexamples=("The Ministers of Finance and Health took part.",),
        ),
        _rule(
            "shared-end",
            "<name:DEMONYM> (@comma <name:DEMONYM>){0,4} @comma? and <name:DEMONYM> <theme:[CAP PORT MOD]{1,3}>?"
            " <cue:[CAP TITLECASE NAME]> (of <of:@orgshared>)?",
            about="Bodies of several states that share a plural head word.",
            produces={"kind": "=government"},
            examples=(
                example(
                    "Officials of the Latvian and Norwegian Foreign Ministries took part.",
                    name="Latvian Foreign Ministry",
                    kind="government",
                ),
                example(
                    "Officials of the Latvian and Norwegian Ministries of Health took part.",
                    name="Norwegian Ministry of Health",
                    kind="government",
                ),
            ),
            counterexamples=("The Latvian and Norwegian Foreign Ministers took part.",),
        ),
        _rule(
            "office-of",
            "([MOD DEMONYM KNOWN_ORG]{0,2} HEAD @poss? <head:ORGH> (of the? HEAD)?"
            "|[CAP PORT MOD]{0,2}+ <head:ORGH> of the? ([MOD DEMONYM COUNTRY AREA PLACE KNOWN_ORG]{0,3} [HEAD RANK] (and [CAP PORT MOD]|[of for] @orgshort)?|HON))"
            " (of the? COUNTRY)?",
            about="The staff of an office-holder.",
            examples=(
                example(
                    "The Office of the Prime Minister issued a statement.",
                    name="Office of the Prime Minister",
                    kind="government",
                ),
                example(
                    "The Governor's Administration published the list.",
                    name="Governor's Administration",
                    kind="government",
                ),
            ),
            counterexamples=("The talks took place in the office of the prime minister.",),
        ),
        _rule(
            "leading",
            "@orgparts? <head:ORGH> @quote? (COUNTRY (?![PORT MOD HEAD ORGH ORGT CAP GIVEN NAME]|@poss)|[NAME ACRO KNOWN_ORG] (?=[NAME GIVEN INITIAL]{2})"
            "|[NAME ACRO KNOWN_ORG CITY]{1,2}+ (COUNTRY|[PORT ORGT] (?![HEAD HEADS PORT CAP]))? (?![GIVEN NAME INITIAL]))"
            " @quote?",
            about="A head word before the name.",
            examples=(
                example(
                    "The State Concern Velmoragaz will build the plant.",
                    name="State Concern Velmoragaz",
                    kind="company",
                ),
                example("A branch of Bank Orvelia opened in May.", name="Bank Orvelia", kind="bank"),
            ),
            counterexamples=("The Secretary of the Security Council Dmitri Velmorov spoke.",),
        ),
        _rule(
            "foreign",
            "<head:ORGH> (PARTICLE{0,2} [NAME COUNTRY CAP CITY GIVEN AMBI]){1,6}",
            about="A foreign head word before the name.",
            examples=(
                example(
                    "Teachers of the Universidade Orvelia came along.", name="Universidade Orvelia", kind="education"
                ),
                example("He gave an interview to Rádio Velmora.", name="Rádio Velmora", kind="media"),
            ),
            counterexamples=("He visited the university Orvelia dreamt of.",),
        ),
        _rule(
            "quoted-head",
            "@orgparts? <head:[ORGH ORGT]> @quote @quoted @quote|@quote @quoted @quote <head:[ORGH ORGT]>{1,2}",
            about="A head word beside a name in quotation marks.",
            examples=(
                example(
                    'The fund lent it to the Public Association "Clean Orvel Rivers".',
                    name='Public Association "Clean Orvel Rivers"',
                    kind="ngo",
                ),
                example('The head of "Orvel Trans" JSC reported.', name='"Orvel Trans" JSC', kind="company"),
            ),
            counterexamples=('He called the Council "a Friend of Peace".',),
        ),
        _rule(
            "company-form",
            "<head:ORGT> @quote? @firm @quote?",
            about="A company's form before its name.",
            examples=(example("The contract went to JSC Velmorsteel.", name="JSC Velmorsteel", kind="company"),),
            counterexamples=("The contract went to a joint-stock company.",),
        ),
        _rule(
            "company",
            # no person of an office: `Ambassador Anna Mills`, `the Ambassador of Peru, Anna Mills,`
            "(?!'&') (?!((?<=[HEAD RANK LHEAD])|(?<=[HEAD RANK LHEAD] ([of to for] [COUNTRY CITY PORT]{1,2}){0,2} @comma)) GIVEN INITIAL? ORGT (?!ORGT))"
            " @coname{1,8} <head:ORGT>{0,2} (@open [PORT CAP ORGT ACRO] @close)? (@comma? <head:ORGT> (?!CAP ORGH))",
            about="A name with a company's last word.",
            examples=(
                example(
                    "Engineers of Orvelli Impianti S.p.A. inspected the site.",
                    name="Orvelli Impianti S.p.A.",
                    kind="company",
                ),
                example("Sun Valley Group will invest in hotels.", name="Sun Valley Group", kind="company"),
            ),
            counterexamples=("The Working Group will convene in June.", "The Spending Review is due in autumn."),
        ),
        _rule(
            "limited",
            "@orgparts ORGH @comma? <head:ORGT>{1,2}",
            about="A head word with a company's form after it.",
            examples=(
                example(
                    "Orvelia Research and Production Public Company Limited will build the plant.",
                    name="Orvelia Research and Production Public Company Limited",
                    kind="company",
                ),
            ),
            counterexamples=("The Orvelia Public Company limited its losses.",),
        ),
        _rule(
            "company-theme",
            "((?<=[the of and with by as ',']) CAP)? [NAME ACRO KNOWN_ORG]{1,3} CAP? [PORT MOD]{1,2} (?![HEAD HEADS PORT MOD CAP TITLECASE ORGH ORGT VENH AREA]"
            "|[and '&'] [CAP PORT MOD])",
            about="A name with what a company deals in.",
            examples=(
                example(
                    "An agreement between Orvelli Power and the city was signed.", name="Orvelli Power", kind="company"
                ),
            ),
            counterexamples=("They met Orvelli Energy Minister Tomas Verhoeven.",),
        ),
        _rule(
            "standing",
            "(?<![CAP ORGH ORGT NAME MOD PORT ACRO KNOWN_ORG]) <head:ORGH> (of the? COUNTRY)?",
            about="A body that needs no further word.",
            examples=(
                example("The bill was passed by Parliament.", name="Parliament", kind="government"),
                example("The Cabinet of Ministers approved the plan.", name="Cabinet of Ministers", kind="government"),
            ),
            counterexamples=(
                "The Cabinet approved the plan, and the Government published it.",
                "The University and the Department will follow.",
            ),
        ),
        _rule(
            "firm-apposition",
            "(@firmnoun|<cue:[LPORT PORT]>|<noun:charity|ngo|organisation|organization>) (such? (like|as|including)|@quote|@comma)?"
            " <name:@firm>"
            " (@comma? and <name:@firm>|@comma <name:@firm>){0,8}"
            "|company <name:CAP [CAP PORT ORGT]{0,2} [CAP HEADS ORGT] (?![CAP PORT HEAD ORGH ORGT GIVEN NAME])>",
            about="Names after `company`, `companies such as`.",
            produces={"kind": "=company"},
            examples=(
                example("The company Orvelia builds trams.", name="Orvelia", kind="company"),
                example(
                    "Companies of the region such as firms like Orvelia, Dastrel and Melkoro exhibited.",
                    name="Melkoro",
                    kind="company",
                ),
            ),
            counterexamples=("The company welcomed the minister.",),
        ),
        _rule(
            "firm-noun",
            "<name:@firm> [LPORT LMOD OTHER]? (@firmnoun|<cue:[LPORT PORT]>)",
            about="A name before `company`.",
            produces={"kind": "=company"},
            examples=(example("He thanked the Orvelia company for its work.", name="Orvelia", kind="company"),),
            counterexamples=("He thanked the construction company for its work.",),
        ),
        _rule(
            "quoted-noun",
            "(<noun:[OTHER LPORT LMOD LHEADS ORGT party]>|<noun:@firmnoun>|<noun:@medium>) @quote <name:@quoted> @quote",
            about="A name in quotation marks after what it is the name of.",
            produces={"kind": "=company"},
            examples=(
                example('The association "Clean Rivers" helped.', name="Clean Rivers", kind="ngo"),
                example('He visited the plant "Red Orvel".', name="Red Orvel", kind="company"),
            ),
            counterexamples=('They saw the film "Clean Rivers" and discussed the project "Green Orvel".',),
        ),
        _rule(
            "executive",
            "(<cue:[HEAD LHEAD]> (and [HEAD LHEAD])? [of at]|<board:ORGH> (of HEADS)? of) the? <name:@sole_firm> (?![ORGH CAP VENH])"
            "|<chief:[HEAD LHEAD]> (and [HEAD LHEAD])? of <name:CAP [CAP PORT]{0,1}+ [PORT ORGT]|CAP CAP (?=[',' '.' BREAK])>"
            " (?![CAP NAME GIVEN PORT ORGT ORGH HEAD HEADS]|and [CAP PORT])"
            "|<name:@sole_firm> <cue:[HEAD RANK]> (?=[GIVEN NAME HON RANK INITIAL])",
            about="The firm whose chief executive somebody is.",
            produces={"kind": "=company"},
            examples=(
                example("He received Peter Stone, CEO of Orvelia.", name="Orvelia", kind="company"),
                example("He received Orvelia CEO Peter Stone.", name="Orvelia", kind="company"),
            ),
            counterexamples=("He received the President of Velmora.",),
        ),
        _rule(
            "one-word",
            "(?<![GIVEN NAME AMBI HON RANK INITIAL PARTICLE]) <name:NAME> (?![GIVEN NAME AMBI INITIAL PARTICLE])",
            about="A name that ends as those of banks, firms and agencies do.",
            produces={"kind": "=company"},
            examples=(
                example("The loan came from Orvelbank in May.", name="Orvelbank", kind="bank"),
                example("A contract with Velmorneft was signed.", name="Velmorneft", kind="company"),
                example("He told Orvelinform that the talks went well.", name="Orvelinform", kind="media"),
            ),
            counterexamples=("He received Peter Burbank in May.",),
        ),
        _rule(
            "spelled-out",
            "<name:[COUNTRY DEMONYM NAME CITY KNOWN_ORG AREA PLACE] [CAP PORT MOD NAME HEADS GIVEN]{1,6}+> @open <acronym:ACRO> @close",
            about="A name that its initials follow in brackets.",
            produces={"kind": "=ngo"},
            examples=(
                example(
                    "She thanked the Velmora Youth Rescue Link (VYRL).", name="Velmora Youth Rescue Link", kind="ngo"
                ),
            ),
            counterexamples=(
                "She praised the Velmora Trade Facilitation Agreement (VTFA).",
                "They discussed Foreign Direct Investment (FDI).",
            ),
        ),
        _rule(
            "promotion",
            "(?<![CAP PORT MOD NAME]) <agency:[CAP PORT MOD ORGT]> COUNTRY (?![CAP PORT MOD NAME ORGH ORGT HEADS]|@poss)",
            about="An agency that is called after what it promotes, and the state.",
            produces={"kind": "=government"},
            examples=(example("The study was paid by Innovation Chile.", name="Innovation Chile", kind="government"),),
            counterexamples=("Digital Norway was discussed.",),
        ),
        _rule(
            "staff",
            "<staff:[LHEADS LHEAD OTHER delegation member members]> (of|from) the? <name:ACRO>"
            " (?=[with in at on to and for who during visited '.' ',' BREAK])"
            "|(?<![^BREAK '.' ',' ';']) <name:ACRO> @deeds",
            about="An acronym whose delegation, staff or deeds are told.",
            produces={"kind": "=other"},
            examples=(
                example("A delegation of ORVCO visited the site.", name="ORVCO", kind="other"),
                example("He received representatives of ORVCO in May.", name="ORVCO", kind="other"),
            ),
            counterexamples=("He outlined the benefits of LNG in May.", "The COO received the guests."),
        ),
        _rule(
            "medium",
            "<name:@medianame{1,2}> [news press information]? @medium"
            "|[news press information]? @medium @quote? <name:[NAME ACRO]>"
            "|(told|[statement interview] [to with]) <name:ACRO>"
            "|@comma <name:[NAME ACRO]> (reports|reported|informs) ['.' BREAK ',']",
            about="A name beside `news agency`, `newspaper`.",
            produces={"kind": "=media"},
            examples=(
                example("He told the Velmorin news agency that talks went well.", name="Velmorin", kind="media"),
                example("The newspaper Velmorin reported on the visit.", name="Velmorin", kind="media"),
            ),
            counterexamples=("A news agency reported on the visit.",),
        ),
        _rule(
            "seat",
            "<name:@seat> (@acts|official|officials)|<staff:[CAP LHEADS OTHER officials team]> (of|from) the? <name:@seat>",
            about="The seat of a government for the government, where it acts.",
            produces={"kind": "=government"},
            examples=(
                example("The White House said that the talks went well.", name="White House", kind="government"),
            ),
            counterexamples=("They met at the White House and spoke to the press.",),
        ),
        _rule(
            "companion",
            "(such as|<cue:[LHEADS LPORT HEADS PORT]> of|including)? @listed (@comma and? the? @listed){0,15} @comma? and the? @listed"
            "|(such as|including) @listed (@comma @listed){1,15}"
            "|between <name:@lone> and the? <org:ORG>",
            about="A name in one list with a company, a bank or an agency.",
            examples=(
                example("The minister met managers of Siemens, Dastrel and Melkoro.", name="Melkoro", kind="company"),
                example("The contract between Orvelka and Siemens was signed.", name="Orvelka", kind="company"),
            ),
            counterexamples=("The minister met managers of Siemens and Peter Stone.",),
        ),
    )
)
