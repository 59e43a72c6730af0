"""Frames: what a sentence's skeleton must look like to report an encounter, and who plays which part in it.

A frame reads the *reduced* skeleton of a sentence: articles, adverbs, dates, places, brackets and clauses between commas
are gone, so ``President A, who arrived on Monday, today received in the Palace the Prime Minister B`` is
``PERSON received PERSON``. Slots: ``host``, ``guest``; ``a`` and ``b`` for parties whose role the frame does not
tell; ``others`` for people who joined an encounter told before.
"""

from __future__ import annotations

from ..rule import Example, Rule, RuleKind, example, unique

WORDS = {
    "aux": "has had have having will would shall is are was were be been being to also then later earlier subsequently again did does do"
    " scheduled expected due set slated planned plans going separately jointly first personally warmly cordially officially recently just"
    " formally briefly both each may can could should virtually bilaterally privately jointly soon since",
    "future": "will would shall scheduled expected due slated planned forward upcoming forthcoming preparation preparations postponed",
    "base_form": "engage meet hold receive call pay host attend sign speak welcome visit have take participate confer",
    # of what is to come, where a date tells so: `meets B tomorrow`
    "present_tense": "meets receives holds hosts visits attends participates takes confers calls speaks presents signs"
    " chairs co-chairs pays",
    "cancelled": "cancelled canceled cancels cancelling cancellation",
    "meeting_verb": "met held received hosted welcomed discussed spoke called meets holds receives calls",
    "recall": "updated last previous recalled recalling recall remembered reminisced informed briefed mentioned mentioning",
    "past": "earlier recent past",
    # nouns in a list of what a visit or an agenda holds
    "listing": "includes include features envisages foresees",
    "video": "video virtual online virtually videoconference teleconference",
    "phone": "telephone phone telephoned phoned",
    "side": "envoys ambassadors sides parties leaders ministers presidents delegations counterparts diplomats officials principals interlocutors",
    "unfulfilled": "hopes hoped hope hoping wants wanted want wishes wished wish refused refuses ready willing like readiness willingness desire",
    "list": ", ;",
    "bullet": "; • * · – -",
    "stop": ". : ! ?",
    "was": "was were is are has have had been being be",
    "receive": "received receives receive receiving hosted hosts host hosting",
    "welcome": "welcomed welcomes welcome welcoming greeted greets greet greeting",
    "pleased": "pleased delighted glad happy honoured honored privileged",
    "honour": "honour honor pleasure privilege opportunity occasion chance joy",
    "daytime": "morning afternoon evening night",
    "weekday": "monday tuesday wednesday thursday friday saturday sunday",
    "meet": "talk met meets meet meeting confer confers conferred interacted interacts interact",
    "hold": "held holds hold holding had has have having conducted conducts conduct conducting convened exchanged began engaged"
    " co-chaired chaired led",
    "talks": "talk talks meeting meetings discussions discussion consultations consultation negotiations conversation conversations dialogue"
    " exchange session sit-down encounter tete-a-tete audience interaction deliberations roundtable",
    "talk_adjective": "summit a an the bilateral official formal friendly substantive brief working one-on-one one-to-one restricted expanded narrow extended"
    " extensive comprehensive in-depth productive constructive fruitful cordial wide-ranging detailed high-level delegation-level separate series"
    " of courtesy introductory farewell telephone phone video virtual online joint trilateral informal short private his her their talks meeting first second third"
    " fourth another several further closed-door face-to-face tete-a-tete introductory political regular annual new brief secure via by on videoconference teleconference"
    " through link conference and in working-level ministerial special emergency bilateral consular protocol good great very round",
    "heldverb": "held place conducted took taking takes followed arranged",
    "withs": "with",
    "callnoun": "call calls phone-call teleconference videoconference conversation telephone",
    "callon": "called calls call calling",
    "pay": "paid pays pay paying made makes make making",
    "speak": "spoke speaks speak spoken talked",
    "present": "presented presents present presenting handed hands submitted submits delivered",
    "credentials": "credentials credential credence",
    "sign": "signed signs sign signing co-signed cosigned inked initialled initialed",
    "meal": "dinner lunch luncheon breakfast banquet reception iftar",
    "attend": "attended attends attend attending participated participates participate participating addressed joined joins join",
    "take": "took takes take taking",
    "gathering": "summit session conference congress gathering",
    "chair": "chaired chairs chair chairing co-chaired co-chairs co-chair presided presides preside presiding headed",
    # words that no slot reaches over
    "blocker": "about regarding concerning that said says saying told asked if whether because against without",
    "colon": ":",
    "party_word": "'s both the visiting outgoing incoming newly-appointed new his her their counterpart colleague respective its",
    "manner": "separately bilaterally jointly together up privately informally briefly virtually online face-to-face individually directly earlier also again here today",
    "adverbial": "audience warmly cordially officially here today upon arrival on his her their at also in the for",
    "separate": "separately separate respectively",
    "together": "together jointly joint trilateral",
    "call": "call calls phone-call telephone teleconference videoconference",
    # ---- skeletons ---------------------------------------------------------------------------------------------
    "when": "on in at from by of this last late early earlier until since for during",
    "inset": "on at in during as following after before along accompanied together including representing currently now presently upon within led being"
    " heading visiting under for with",
    "site": "office offices ministry headquarters residence palace secretariat embassy chancellery parliament cabinet presidency airport building",
    "reduced": "the a an today yesterday here also then later warmly cordially",
}
PIECES = {
    # what may stand before the verb
    # between a verb and its object: `received, at his office in the Ministry,`
    "adjunct": "((@comma? (in|at|on|upon|during|within|after|by (?=video|phone|telephone|videoconference)|as|for|this) [^PERSON OFFICE GROUP BREAK with and that by ',']{0,8}?)? @comma{0,4})",
    "has": "@aux{0,6} (@honour (of|to)|@pleased to)?",
    "sides": "(two|both|three|four)? [LHEADS HEADS]|(two|both|three|four)? @side|two men",
    "actor": "(PERSON|OFFICE|GROUP|HON|he|she|they|i|we|him|them|her (?=@preposition|BREAK|@stop|@comma|and|for|before|upon)|@sides|delegation|group|team|guests|visitors)",
    "joined_by": "(and|'&'|as well as|along with|together with|accompanied by|@comma (along|together) with|@comma accompanied by|@comma as well as|alongside)",
    "before_party": "(@party_word|DEMONYM|COUNTRY|LMOD|MOD|OTHER)",
    "gap": "[^PERSON OFFICE GROUP BREAK with]{0,8}?",
    # A, B and C; A and B; a list with semicolons or bullets. A comma alone may part two clauses.
    "people": "(number of [^PERSON OFFICE BREAK]{1,4}? @namely)? @parties (@namely @parties)?",
    "namely": "@comma? (including|notably|namely) the? @before_party{0,2}",
    "member": "(PERSON|OFFICE|GROUP|him|@sides)",
    "parties": "@actor (((@list{1,2} (with (?=the? @member))? the? @member)* @list? @joined_by (with|of|by|to)? the? (number of)? @before_party{0,2} @member)|(@bullet{1,2} and? @member))*",
    # a session of office-holders of several states, or of a body of them
    "assembly": "((meeting|meetings|session|sessions|council|assembly) of the? [^PERSON OFFICE BREAK with]{0,3}? (GROUP|HEADS|LHEADS|ORG|FORUM|@side)|(GROUP|HEADS|LHEADS|@side) @poss? (meeting|session|council|retreat)|[ORG FORUM] [OTHER LMOD MOD]{0,2} (meeting|meetings|session))",
    # all people up to the end of the sentence, whatever stands between them
    "crowd": "@actor ([^BREAK prior before]{0,8}? [PERSON OFFICE GROUP])*",
    "who": "(@comma? who|@comma{1,2})",
}


def _frame(
    id: str,
    pattern: str,
    triggers: str,
    *,
    examples: tuple[Example, ...] = (),
    counterexamples: tuple[str, ...] = (),
    about: str = "",
    **produces: str,
) -> Rule:
    return Rule(
        id=f"meeting.{id}",
        kind=RuleKind.FRAME,
        pattern=pattern,
        triggers=tuple(triggers.split()),
        produces=produces,
        examples=examples,
        counterexamples=counterexamples,
        about=about,
    )


FRAMES = unique(
    (
        # ---- one received the other --------------------------------------------------------------------------------
        _frame(
            "receive-credentials-of",
            "<host:@people> @who? @has <trigger:@receive> @adjunct @adverbial{0,3} @before_party{0,2} <guest:@people>"
            " [^PERSON OFFICE GROUP BREAK]{0,4}? (presentation|presenting|presented|presents|present) [^PERSON OFFICE GROUP BREAK]{0,4}? @credentials",
            "@receive",
            kind="=ceremony",
            form="=credentials",
            lead="=host",
            examples=(
                example(
                    "President Elena Maravic received Ambassador Tomas Verhoeven for the presentation of his letters of credence.",
                    kind="ceremony",
                    form="credentials",
                    hosts=("Elena Maravic",),
                    guests=("Tomas Verhoeven",),
                ),
            ),
        ),
        _frame(
            "receive",
            "<host:@people> @who? @has <trigger:@receive|(played|plays|playing) host to> (and [^PERSON OFFICE GROUP BREAK]{1,5}? with)? @adjunct @adverbial{0,3} @before_party{0,2} <guest:@people> (?!@poss)",
            "@receive played plays playing",
            kind="=meeting",
            lead="=host",
            examples=(
                example(
                    "President Elena Maravic received Prime Minister Tomas Verhoeven at the Palace of Justice.",
                    kind="meeting",
                    hosts=("Elena Maravic",),
                    guests=("Tomas Verhoeven",),
                ),
            ),
            counterexamples=("President Elena Maravic received a letter from Prime Minister Tomas Verhoeven.",),
        ),
        _frame(
            "receive-and",
            "(and|@comma) @aux{0,4} <trigger:@receive> @comma? @adverbial{0,3} @before_party{0,2} <guest:@people> (?!@talks|@gathering|@poss)",
            "@receive",
            kind="=meeting",
            lead="=host",
            examples=(
                example(
                    "President Elena Maravic chaired the session and later received Prime Minister Tomas Verhoeven.",
                    kind="meeting",
                    hosts=("Elena Maravic",),
                    guests=("Tomas Verhoeven",),
                ),
            ),
        ),
        _frame(
            "received-by",
            "<guest:@people> @who? @aux{1,6} <trigger:@receive|granted audience> [^PERSON OFFICE GROUP BREAK]{0,5}? by <host:@people>",
            "@receive granted",
            kind="=meeting",
            lead="=guest",
            examples=(
                example(
                    "Prime Minister Tomas Verhoeven, who is on an official visit, was received by President Elena Maravic.",
                    kind="meeting",
                    hosts=("Elena Maravic",),
                    guests=("Tomas Verhoeven",),
                ),
            ),
            counterexamples=("The proposal of Prime Minister Tomas Verhoeven was well received.",),
        ),
        _frame(
            "received-by-and",
            "(and|@comma|who) @aux{1,6} <trigger:@receive> [^PERSON OFFICE GROUP BREAK]{0,5}? by <host:@people>",
            "@receive",
            kind="=meeting",
            lead="=guest",
            examples=(
                example(
                    "Prime Minister Tomas Verhoeven laid a wreath and was received by President Elena Maravic.",
                    kind="meeting",
                    hosts=("Elena Maravic",),
                    guests=("Tomas Verhoeven",),
                ),
            ),
        ),
        _frame(
            "audience",
            "<guest:@people> @who? @aux{0,5} (received|had|granted) @talk_adjective{0,4} <trigger:audience> (with|by|from|of) <host:@people>",
            "audience",
            kind="=meeting",
            form="=audience",
            lead="=guest",
            examples=(
                example(
                    "Prime Minister Tomas Verhoeven had an audience with President Elena Maravic.",
                    kind="meeting",
                    form="audience",
                    hosts=("Elena Maravic",),
                    guests=("Tomas Verhoeven",),
                ),
            ),
        ),
        _frame(
            "briefed-by",
            "<a:@people> @who? @aux{1,4} <trigger:briefed> by <b:@people>",
            "briefed",
            kind="=meeting",
            lead="=a",
            examples=(
                example(
                    "President Tomas Verhoeven was briefed by Commissioner Elena Maravic.",
                    kind="meeting",
                    participants=("Elena Maravic", "Tomas Verhoeven"),
                ),
            ),
        ),
        _frame(
            "convene",
            "<host:@people> @who? @aux{0,5} <trigger:convened|convenes|convene> (?=[PERSON OFFICE GROUP]) <guest:@people> (?!@talks|@gathering|@poss)",
            "convened convenes convene",
            kind="=meeting",
            lead="=host",
            examples=(
                example(
                    "President Elena Maravic convened representatives of the Lake Council.",
                    kind="meeting",
                    hosts=("Elena Maravic",),
                    guests=("representatives of the Lake Council",),
                ),
            ),
        ),
        _frame(
            "grant-audience",
            "<host:@people> @who? @aux{0,5} (granted|grants|gave|accorded|extended) @talk_adjective{0,3} <trigger:audience|call> [^PERSON OFFICE GROUP BREAK]{0,4}? to @before_party{0,3} <guest:@people>",
            "audience call",
            kind="=meeting",
            form="=audience",
            lead="=host",
            examples=(
                example(
                    "President Elena Maravic granted an audience to Prime Minister Tomas Verhoeven.",
                    kind="meeting",
                    form="audience",
                    hosts=("Elena Maravic",),
                    guests=("Tomas Verhoeven",),
                ),
            ),
        ),
        _frame(
            "welcome",
            "<host:@people> @who? @has <trigger:@welcome> @adverbial{0,3} <guest:@people> (?!@poss)",
            "@welcome",
            kind="=ceremony",
            form="=welcome",
            lead="=host",
            examples=(
                example(
                    "Foreign Minister Elena Maravic warmly welcomed Prime Minister Tomas Verhoeven at the airport.",
                    kind="ceremony",
                    form="welcome",
                    hosts=("Elena Maravic",),
                    guests=("Tomas Verhoeven",),
                ),
            ),
            counterexamples=(
                "Foreign Minister Elena Maravic welcomed the decision of Prime Minister Tomas Verhoeven.",
            ),
        ),
        _frame(
            "welcomed-by",
            "<guest:@people> @who? @aux{1,6} <trigger:@welcome|met|received> @adverbial{0,4} by <host:@people>",
            "@welcome met",
            kind="=ceremony",
            form="=welcome",
            lead="=guest",
            examples=(
                example(
                    "Upon arrival, Prime Minister Tomas Verhoeven was greeted by Foreign Minister Elena Maravic.",
                    kind="ceremony",
                    form="welcome",
                    hosts=("Elena Maravic",),
                    guests=("Tomas Verhoeven",),
                ),
            ),
        ),
        _frame(
            "welcomed-by-and",
            "(and|@comma|where|who) (he|she)? @aux{1,6} <trigger:@welcome> @adverbial{0,4} by <host:@people>",
            "@welcome",
            kind="=ceremony",
            form="=welcome",
            lead="=guest",
            examples=(
                example(
                    "Prime Minister Tomas Verhoeven arrived on Monday, where he was welcomed by Foreign Minister Elena Maravic.",
                    kind="ceremony",
                    hosts=("Elena Maravic",),
                    guests=("Tomas Verhoeven",),
                ),
            ),
        ),
        # ---- they met ----------------------------------------------------------------------------------------------
        _frame(
            "meet",
            "<a:@people> @who? @has <trigger:@meet|(sat|sits|sit) down|caught up> (and (discussed|spoke|talked|spoken) (?=with))? @manner{0,3} (@adjunct with|(in|at|on|during) [^PERSON OFFICE GROUP BREAK ',' with and that]{1,4}?)? with? @before_party{0,3} <b:@people>",
            "@meet sat sits sit caught",
            kind="=meeting",
            lead="=a",
            examples=(
                example(
                    "Prime Minister Tomas Verhoeven will meet with President Elena Maravic on Friday.",
                    kind="meeting",
                    status="planned",
                    participants=("Elena Maravic", "Tomas Verhoeven"),
                ),
            ),
            counterexamples=(
                "The conditions set by President Elena Maravic were met.",
                "Prime Minister Tomas Verhoeven met the expectations of President Elena Maravic.",
            ),
        ),
        _frame(
            "meet-and",
            "(and|@comma|where|who) (he|she)? @aux{0,5} <trigger:@meet> @manner{0,3} with? @before_party{0,3} <b:@people>",
            "@meet",
            kind="=meeting",
            lead="=a",
            examples=(
                example(
                    "Prime Minister Tomas Verhoeven opened the fair and met with President Elena Maravic.",
                    kind="meeting",
                    participants=("Elena Maravic", "Tomas Verhoeven"),
                ),
            ),
        ),
        _frame(
            "to-meet",
            "(?<!@unfulfilled|came|come) to <trigger:meet> @manner{0,3} with? @before_party{0,3} <b:@people>",
            "meet",
            kind="=meeting",
            status="=planned",
            lead="=a",
            examples=(
                example(
                    "Secretary Elena Maravic will travel abroad to meet Prime Minister Tomas Verhoeven.",
                    kind="meeting",
                    status="planned",
                    participants=("Elena Maravic", "Tomas Verhoeven"),
                ),
            ),
        ),
        _frame(
            "while-meeting",
            "(while|when) <trigger:meeting|interacting|talking|speaking|conversing> (with|to)? @before_party{0,3} <b:@people>",
            "meeting interacting talking speaking conversing",
            kind="=meeting",
            lead="=a",
            examples=(
                example(
                    "President Elena Maravic said this while talking to Ambassador Tomas Verhoeven.",
                    kind="meeting",
                    participants=("Elena Maravic", "Tomas Verhoeven"),
                ),
            ),
            counterexamples=("President Elena Maravic said this while speaking to reporters.",),
        ),
        _frame(
            "meet-each-other",
            "(<a:@people> @who? @aux{1,6} <trigger:meet|convene|confer>|<a:@people> @who? @aux{0,6} <trigger:met|meets|convened|conferred>|^ <a:@people> <trigger:meet|convene|confer>) @manner{0,3} (?=BREAK|@stop|to|for|@comma|and|at|in|on|from|after|before|ahead|during|over|amid|when|where|few|early|late|again)",
            "@meet convened convene",
            kind="=meeting",
            plural="=yes",
            examples=(
                example(
                    "President Elena Maravic and Prime Minister Tomas Verhoeven met in Geneva.",
                    kind="meeting",
                    participants=("Elena Maravic", "Tomas Verhoeven"),
                ),
            ),
        ),
        _frame(
            "those-meeting",
            "@groupnoun <trigger:meeting> <a:@people> @was <b:@people>",
            "meeting",
            kind="=meeting",
            status="=inherited",
            apart="=yes",
            examples=(
                example(
                    "Among the figures meeting President Elena Maravic is Ambassador Tomas Verhoeven.",
                    kind="meeting",
                    participants=("Elena Maravic", "Tomas Verhoeven"),
                ),
            ),
        ),
        _frame(
            "engage",
            "<a:@people> @who? @aux{0,6} <trigger:engage|engaged|engages> (with)? @before_party{0,3} <b:@people> (on|in|about|regarding)",
            "engage engaged engages",
            kind="=meeting",
            lead="=a",
            examples=(
                example(
                    "President Elena Maravic engaged Prime Minister Tomas Verhoeven on trade.",
                    kind="meeting",
                    participants=("Elena Maravic", "Tomas Verhoeven"),
                ),
            ),
        ),
        _frame(
            "see",
            "<a:@people> @who? @aux{0,5} <trigger:saw> <b:@people> (?!off)",
            "saw",
            kind="=meeting",
            examples=(
                example(
                    "President Elena Maravic today saw Ambassador Tomas Verhoeven.",
                    kind="meeting",
                    participants=("Elena Maravic", "Tomas Verhoeven"),
                ),
            ),
        ),
        # ---- they held talks ---------------------------------------------------------------------------------------
        _frame(
            "hold-talks",
            "<a:@people> @who? @aux{0,6} @hold in? <form:@talk_adjective{0,8}> (<trigger:@talks> @gap|<trigger:bilateral|trilateral|one-on-one|pull-aside>) @withs @before_party{0,3} <b:@people>",
            "@talks bilateral trilateral one-on-one pull-aside",
            kind="=meeting",
            lead="=a",
            examples=(
                example(
                    "President Elena Maravic held one-on-one talks on energy with Prime Minister Tomas Verhoeven.",
                    kind="meeting",
                    participants=("Elena Maravic", "Tomas Verhoeven"),
                ),
            ),
            counterexamples=("President Elena Maravic held a press briefing.",),
        ),
        _frame(
            "hold-talks-and",
            "(and|@comma|where|who) (he|she)? @aux{0,5} @hold in? <form:@talk_adjective{0,8}> <trigger:@talks> @gap @withs @before_party{0,3} <b:@people>",
            "@talks",
            kind="=meeting",
            lead="=a",
            examples=(
                example(
                    "President Elena Maravic arrived in Geneva and held bilateral talks with Prime Minister Tomas Verhoeven.",
                    kind="meeting",
                    participants=("Elena Maravic", "Tomas Verhoeven"),
                ),
            ),
        ),
        _frame(
            "hold-talks-each-other",
            "<a:@people> @who? @aux{0,6} (@hold in?|proceeded to|sat down for) <form:@talk_adjective{0,8}> <trigger:@talks>",
            "@talks",
            kind="=meeting",
            plural="=yes",
            examples=(
                example(
                    "President Elena Maravic and Prime Minister Tomas Verhoeven held talks.",
                    kind="meeting",
                    participants=("Elena Maravic", "Tomas Verhoeven"),
                ),
            ),
        ),
        _frame(
            "talks-between",
            "<form:@talk_adjective{0,6}> (<trigger:@talks|@callnoun> (@aux{0,3} @heldverb{1,2})? (of|among) (?!the? GROUP @withs)|<trigger:@talks|@callnoun|summit> (@aux{0,3} @heldverb{1,2})? between) (the? [^PERSON OFFICE BREAK ':']{1,4} ':')? <a:@people> (@comma? (@withs|and) @before_party{0,3} <b:@people>)?",
            "@talks @callnoun summit",
            kind="=meeting",
            examples=(
                example(
                    "Talks between President Elena Maravic and Prime Minister Tomas Verhoeven were held in Geneva.",
                    kind="meeting",
                    participants=("Elena Maravic", "Tomas Verhoeven"),
                ),
            ),
        ),
        _frame(
            "talks-with-body",
            "<trigger:@talks> (@aux{0,3} @heldverb{1,2})? @withs ORG [^PERSON OFFICE BREAK]{0,5}? (attended by|participation of|led by|headed by|represented by) <b:@people>",
            "@talks",
            kind="=meeting",
            lead="=a",
            examples=(
                example(
                    "President Elena Maravic was in town. Talks with the Lake Bank were held, attended by Mr. Tomas Verhoeven.",
                    kind="meeting",
                    participants=("Elena Maravic", "Tomas Verhoeven"),
                ),
            ),
        ),
        _frame(
            "someones-talks",
            "(<a:@people> @poss|@possessive) <form:@talk_adjective{0,6}> <trigger:@talks|@callnoun> @withs @before_party{0,3} <b:@people>",
            "@talks @callnoun",
            kind="=meeting",
            lead="=a",
            examples=(
                example(
                    "Readout of President Elena Maravic's Meeting with Prime Minister Tomas Verhoeven",
                    kind="meeting",
                    participants=("Elena Maravic", "Tomas Verhoeven"),
                ),
            ),
        ),
        _frame(
            "talks-with",
            "<form:@talk_adjective{0,6}> <trigger:@talks|@callnoun> (@aux{0,3} @heldverb{1,2})? @gap @withs @before_party{0,3} <b:@people>",
            "@talks @callnoun",
            kind="=meeting",
            lead="=a",
            examples=(
                example(
                    "A meeting was held with Prime Minister Tomas Verhoeven by the delegation. President Elena Maravic thanked the hosts.",
                    kind="meeting",
                    participants=("Tomas Verhoeven",),
                ),
            ),
            counterexamples=("The talks were held in Geneva.",),
        ),
        _frame(
            "in-talks-they-held",
            "(in|during|at) @talk_adjective{0,4} <trigger:@talks> (that|which)? <a:they> @aux{0,3} (held|had)",
            "@talks",
            kind="=meeting",
            plural="=yes",
            examples=(
                example(
                    "President Elena Maravic put the question to Prime Minister Tomas Verhoeven in a meeting that they had on Monday.",
                    kind="meeting",
                    participants=("Elena Maravic", "Tomas Verhoeven"),
                ),
            ),
        ),
        _frame(
            "talks-they-held",
            "<trigger:@talks|@callnoun> (that|which)? <a:@people> @aux{0,3} (held|had)",
            "@talks @callnoun",
            kind="=meeting",
            plural="=yes",
            background="=yes",
            status="=held",
            examples=(
                example(
                    "The agreement follows the talks that President Elena Maravic and Prime Minister Tomas Verhoeven held.",
                    kind="meeting",
                    participants=("Elena Maravic", "Tomas Verhoeven"),
                ),
            ),
        ),
        _frame(
            "talks-he-held-with",
            "<trigger:@talks|@callnoun> ((that|which)? <a:@people> @aux{0,3} (held|had)|(held|conducted) by <a:@people>) @withs @before_party{0,3} <b:@people>",
            "@talks @callnoun",
            kind="=meeting",
            examples=(
                example(
                    "Trade was the focus of the meeting President Elena Maravic had with Prime Minister Tomas Verhoeven.",
                    kind="meeting",
                    participants=("Elena Maravic", "Tomas Verhoeven"),
                ),
            ),
        ),
        _frame(
            "talks-go-on",
            "<trigger:@talks> will (continue|resume)",
            "@talks",
            kind="=meeting",
            status="=planned",
            context="=yes",
        ),
        _frame(
            "open-together",
            "<a:@people> @who? @aux{0,4} <trigger:opened|opens|closed|chaired|chairs|led> @comma? (together|jointly|along) with @before_party{0,3} <b:@people>"
            " [^PERSON OFFICE GROUP BREAK]{0,6}? (@talks|@gathering|FORUM|ORG)",
            "opened opens closed chaired chairs led",
            kind="=meeting",
            form="=session",
            examples=(
                example(
                    "Minister Elena Maravic opened, together with Minister Tomas Verhoeven, the second session of the council.",
                    kind="meeting",
                    participants=("Elena Maravic", "Tomas Verhoeven"),
                ),
            ),
        ),
        _frame(
            "talks-opened",
            "<a:@people> @who? @aux{0,5} @hold in? <form:@talk_adjective{0,8}> <trigger:@gathering> @withs <b:@people>",
            "@gathering",
            kind="=meeting",
            lead="=a",
            examples=(
                example(
                    "President Elena Maravic held a session with Prime Minister Tomas Verhoeven.",
                    kind="meeting",
                    participants=("Elena Maravic", "Tomas Verhoeven"),
                ),
            ),
        ),
        _frame(
            "in-their-talks",
            "<a:@people> @who? [^PERSON OFFICE GROUP BREAK who which]{0,20}? (during|after|following|at|in|before) their? @talk_adjective{0,5} <trigger:@talks> (?!@gap (with|between|of) @before_party{0,3} @actor)",
            "@talks",
            kind="=meeting",
            plural="=yes",
            mode="=sentence",
            known="=yes",
            examples=(
                example(
                    "President Elena Maravic and Prime Minister Tomas Verhoeven met the press after their talks.",
                    kind="meeting",
                    participants=("Elena Maravic", "Tomas Verhoeven"),
                ),
            ),
        ),
        _frame(
            "at-their-talks",
            "^ (at|during|in|after|following) their @talk_adjective{0,5} <trigger:@talks> [^PERSON OFFICE GROUP BREAK]{0,8}? @comma [^PERSON OFFICE GROUP BREAK]{0,2}? <a:@people>",
            "@talks",
            kind="=meeting",
            plural="=yes",
            known="=yes",
            examples=(
                example(
                    "President Elena Maravic of Peru and Prime Minister Tomas Verhoeven of Chad want more trade. At their talks in Geneva, both sides spoke of it.",
                    kind="meeting",
                    participants=("Elena Maravic", "Tomas Verhoeven"),
                ),
            ),
        ),
        _frame(
            "remarks-with",
            "^ [LMOD MOD OTHER CAP]{0,2} <trigger:remarks|statements|availability|conference> with @before_party{0,3} <b:@people>",
            "remarks statements availability conference",
            kind="=meeting",
            lead="=a",
            examples=(
                example(
                    "Foreign Minister Elena Maravic\n\nRemarks With Foreign Minister Tomas Verhoeven\n\nGood morning.",
                    kind="meeting",
                    participants=("Elena Maravic", "Tomas Verhoeven"),
                ),
            ),
            counterexamples=("Foreign Minister Elena Maravic made remarks with care.",),
        ),
        _frame(
            "tell-in-talks",
            "<a:@people> [^PERSON OFFICE GROUP BREAK who which]{1,10}? <b:@people> [^PERSON OFFICE GROUP BREAK]{0,6}? (during|at|in) their @talk_adjective{0,5} <trigger:@talks>",
            "@talks",
            kind="=meeting",
            examples=(
                example(
                    "President Elena Maravic told Prime Minister Tomas Verhoeven at their meeting that trade was growing.",
                    kind="meeting",
                    participants=("Elena Maravic", "Tomas Verhoeven"),
                ),
            ),
        ),
        _frame(
            "brought-together",
            "(@talks|@callnoun|event|session) [^PERSON OFFICE GROUP BREAK]{0,6}? <trigger:brought|brings> together <a:@people>",
            "brought brings",
            kind="=meeting",
            plural="=yes",
            examples=(
                example(
                    "The talks brought together Minister Elena Maravic and Commissioner Tomas Verhoeven.",
                    kind="meeting",
                    participants=("Elena Maravic", "Tomas Verhoeven"),
                ),
            ),
        ),
        _frame(
            "by-in-talks",
            "by <a:@people> (during|at|in|on|after|following) (his|her|their)? @talk_adjective{0,5} <trigger:@talks> @gap @withs @before_party{0,3} <b:@people>",
            "@talks",
            kind="=meeting",
            examples=(
                example(
                    "Support was expressed by President Elena Maravic during a meeting with Prime Minister Tomas Verhoeven.",
                    kind="meeting",
                    participants=("Elena Maravic", "Tomas Verhoeven"),
                ),
            ),
        ),
        _frame(
            "discuss-it",
            "<a:@people> @who? @aux{0,4} (<trigger:discussed|discuss|discusses|reviewed>|<trigger:exchanged> (views|opinions)) (?![^BREAK]{0,12}? with @before_party{0,3} @actor)",
            "discussed discuss discusses reviewed exchanged",
            kind="=meeting",
            plural="=yes",
            mode="=sentence",
            known="=yes",
            examples=(
                example(
                    "Minister Elena Maravic and Commissioner Tomas Verhoeven discussed humanitarian access.",
                    kind="meeting",
                    participants=("Elena Maravic", "Tomas Verhoeven"),
                ),
            ),
        ),
        _frame(
            "agree",
            "<a:@sides|they> @aux{0,3} <trigger:agreed|agree|reflected|underlined|reaffirmed|stressed|reiterated|emphasized|emphasised|talked|began>",
            "agreed agree reflected underlined reaffirmed stressed reiterated emphasized emphasised talked began",
            kind="=meeting",
            plural="=yes",
            confirms="=yes",
        ),
        _frame(
            "discuss-it-with",
            "<a:@people> @who? @aux{0,4} (<trigger:discussed|discuss|discusses|reviewed>|<trigger:exchanged> (views|opinions)) [^PERSON OFFICE BREAK who which]{0,12}? (?<!together|talks|discussions|meeting|meetings|conversation) with @before_party{0,3} <b:@people>",
            "discussed discuss discusses reviewed exchanged",
            kind="=meeting",
            mode="=sentence",
            lead="=a",
            examples=(
                example(
                    "Minister Elena Maravic this morning discussed humanitarian access with Commissioner Tomas Verhoeven.",
                    published="2024-05-10",
                    kind="meeting",
                    participants=("Elena Maravic", "Tomas Verhoeven"),
                ),
            ),
        ),
        # ---- one called on the other -------------------------------------------------------------------------------
        _frame(
            "discussed-by",
            "<trigger:discussed|reviewed|addressed> ([^PERSON OFFICE GROUP BREAK talk talks meeting session]{0,3}? by|between) @before_party{0,3} <a:@people> (@comma? @withs @before_party{0,3} <b:@people>)?",
            "discussed reviewed addressed",
            kind="=meeting",
            mode="=sentence",
            examples=(
                example(
                    "Energy was the main topic discussed by Minister Elena Maravic with Commissioner Tomas Verhoeven.",
                    kind="meeting",
                    participants=("Elena Maravic", "Tomas Verhoeven"),
                ),
            ),
            counterexamples=("Energy was discussed by Minister Elena Maravic in her speech.",),
        ),
        _frame(
            "call-on",
            "<guest:@people> @who? @aux{0,6} <trigger:@callon> (on|upon) <host:@people> (?!to (?!bid|discuss|pay|present|introduce|deliver|convey|brief|say|take|thank))",
            "@callon",
            kind="=meeting",
            form="=courtesy_call",
            lead="=guest",
            examples=(
                example(
                    "Ambassador Tomas Verhoeven called on President Elena Maravic.",
                    kind="meeting",
                    form="courtesy_call",
                    hosts=("Elena Maravic",),
                    guests=("Tomas Verhoeven",),
                ),
            ),
            counterexamples=("President Elena Maravic called on the two sides to show restraint.",),
        ),
        _frame(
            "call-on-and",
            "(and|@comma) (he|she)? @aux{0,5} <trigger:@callon> (on|upon) <host:@people> (?!to (?!bid|discuss|pay|present|introduce|deliver|convey|brief|say|take|thank))",
            "@callon",
            kind="=meeting",
            form="=courtesy_call",
            lead="=guest",
            examples=(
                example(
                    "Ambassador Tomas Verhoeven presented a gift, and called on President Elena Maravic.",
                    kind="meeting",
                    hosts=("Elena Maravic",),
                    guests=("Tomas Verhoeven",),
                ),
            ),
        ),
        _frame(
            "pay-call",
            "<guest:@people> @who? @aux{0,6} @pay @talk_adjective{0,5} <trigger:call|calls|visit|visits|respects> (on|to|upon|with) @before_party{0,3} <host:@people>",
            "call calls visit visits respects",
            kind="=meeting",
            form="=courtesy_call",
            lead="=guest",
            examples=(
                example(
                    "Ambassador Tomas Verhoeven paid a farewell call on President Elena Maravic.",
                    kind="meeting",
                    form="courtesy_call",
                    hosts=("Elena Maravic",),
                    guests=("Tomas Verhoeven",),
                ),
            ),
        ),
        _frame(
            "someones-call",
            "(<guest:@people> @poss|@possessive) @talk_adjective{0,4} (<trigger:call|calls>|courtesy <trigger:visit>) (on|to|upon) @before_party{0,3} <host:@people> (?!to)",
            "call calls visit",
            kind="=meeting",
            form="=courtesy_call",
            lead="=guest",
            examples=(
                example(
                    "Ambassador Tomas Verhoeven's courtesy call on President Elena Maravic",
                    kind="meeting",
                    hosts=("Elena Maravic",),
                    guests=("Tomas Verhoeven",),
                ),
            ),
            counterexamples=("President Elena Maravic repeated her call to Prime Minister Tomas Verhoeven to resign.",),
        ),
        _frame(
            "call-by",
            "@talk_adjective{0,5} <trigger:call|visit> (paid)? (by|of|from) <guest:@people> (on|to) <host:@people>",
            "call visit",
            kind="=meeting",
            form="=courtesy_call",
            examples=(
                example(
                    "Courtesy call by Ambassador Tomas Verhoeven on President Elena Maravic",
                    kind="meeting",
                    hosts=("Elena Maravic",),
                    guests=("Tomas Verhoeven",),
                ),
            ),
        ),
        _frame(
            "on-call-on",
            "(during|at|in|following|after|on) @talk_adjective{0,4} (<trigger:call|calls>|courtesy <trigger:visit>) (on|to) <host:@people> (?!to)",
            "call calls visit",
            kind="=meeting",
            form="=courtesy_call",
            lead="=guest",
            examples=(
                example(
                    "Ambassador Tomas Verhoeven made the remark during a courtesy call on President Elena Maravic.",
                    kind="meeting",
                    form="courtesy_call",
                    hosts=("Elena Maravic",),
                    guests=("Tomas Verhoeven",),
                ),
            ),
        ),
        _frame(
            "call-by-during",
            "(during|at|in|following|after) @talk_adjective{0,4} (<trigger:call>|courtesy <trigger:visit>) (paid (on|to) (him|her|them))? (by|of|from) @before_party{0,3} <guest:@people> (?!to|on)",
            "call visit",
            kind="=meeting",
            form="=courtesy_call",
            lead="=host",
            examples=(
                example(
                    "President Elena Maravic said so during a courtesy call by Ambassador Tomas Verhoeven.",
                    kind="meeting",
                    form="courtesy_call",
                    hosts=("Elena Maravic",),
                    guests=("Tomas Verhoeven",),
                ),
            ),
            counterexamples=("President Elena Maravic spoke of the visit of Prime Minister Tomas Verhoeven to Peru.",),
        ),
        _frame(
            "receive-call",
            "<host:@people> @who? @aux{0,5} @receive @talk_adjective{0,5} <trigger:call|visit> (paid)? (by|from|of) @before_party{0,3} <guest:@people>",
            "call visit",
            kind="=meeting",
            form="=courtesy_call",
            lead="=host",
            examples=(
                example(
                    "President Elena Maravic received a courtesy call from Ambassador Tomas Verhoeven.",
                    kind="meeting",
                    hosts=("Elena Maravic",),
                    guests=("Tomas Verhoeven",),
                ),
            ),
        ),
        _frame(
            "receive-calls",
            "<host:@people> @who? @aux{0,5} @receive @talk_adjective{0,5} <trigger:calls|visits> (paid)? (by|from|of) @before_party{0,3} <guest:@people>",
            "calls visits",
            kind="=meeting",
            lead="=host",
            apart="=yes",
            examples=(
                example(
                    "President Elena Maravic received telephone calls from Prime Minister Tomas Verhoeven and Prime Minister Ana Silva.",
                    kind="phone_call",
                    participants=("Elena Maravic", "Tomas Verhoeven"),
                ),
            ),
        ),
        # ---- they spoke at a distance ------------------------------------------------------------------------------
        _frame(
            "speak",
            "<a:@people> @who? @aux{0,6} <trigger:@speak> <form:@talk_adjective{0,6}> @manner{0,3} (with|to) @before_party{0,3} <b:@people>",
            "@speak",
            kind="=phone_call",
            lead="=a",
            examples=(
                example(
                    "President Elena Maravic spoke with Prime Minister Tomas Verhoeven.",
                    kind="phone_call",
                    participants=("Elena Maravic", "Tomas Verhoeven"),
                ),
            ),
            counterexamples=("President Elena Maravic spoke to reporters.",),
        ),
        _frame(
            "speak-and",
            "(and|@comma) (he|she)? @aux{0,5} <trigger:spoke|spoken> <form:@talk_adjective{0,6}> @manner{0,3} (with|to) @before_party{0,3} <b:@people>",
            "@speak",
            kind="=phone_call",
            lead="=a",
            examples=(
                example(
                    "President Elena Maravic returned to the capital and spoke by phone with Prime Minister Tomas Verhoeven.",
                    kind="phone_call",
                    participants=("Elena Maravic", "Tomas Verhoeven"),
                ),
            ),
        ),
        _frame(
            "with-whom",
            "<b:@people> @comma? with whom <a:@people> @aux{0,4} <trigger:spoke|spoken|met|discussed|talked|held|had>",
            "spoke spoken met discussed talked held had",
            kind="=meeting",
            background="=yes",
            examples=(
                example(
                    "Prime Minister Tomas Verhoeven, with whom President Elena Maravic had spoken, left on Monday.",
                    kind="meeting",
                    participants=("Elena Maravic", "Tomas Verhoeven"),
                ),
            ),
        ),
        _frame(
            "speak-each-other",
            "<a:@people> @who? @aux{0,6} <trigger:@speak> @manner{0,2} <form:by (telephone|phone|video)|(on|over) (telephone|phone)>",
            "@speak",
            kind="=phone_call",
            plural="=yes",
            examples=(
                example(
                    "President Elena Maravic and Prime Minister Tomas Verhoeven spoke by telephone.",
                    kind="phone_call",
                    participants=("Elena Maravic", "Tomas Verhoeven"),
                ),
            ),
        ),
        _frame(
            "speak-about",
            "<a:[PERSON OFFICE] and the? [PERSON OFFICE]> @aux{0,3} <trigger:spoke|speak> @manner{0,2} (about|regarding|to discuss|(?=BREAK|@stop|@comma it))",
            "spoke speak",
            kind="=phone_call",
            plural="=yes",
            mode="=sentence",
            examples=(
                example(
                    "President Elena Maravic and Prime Minister Tomas Verhoeven spoke today regarding the ceasefire.",
                    published="2024-05-10",
                    kind="phone_call",
                    participants=("Elena Maravic", "Tomas Verhoeven"),
                ),
            ),
            counterexamples=("President Elena Maravic and Prime Minister Tomas Verhoeven spoke at the opening.",),
        ),
        _frame(
            "discuss-by-phone",
            "<a:@people> @who? @aux{0,6} <trigger:discussed|discuss> <form:(by|over|on) (telephone|phone|video)> with <b:@people>",
            "discussed discuss",
            kind="=phone_call",
            lead="=a",
            examples=(
                example(
                    "President Elena Maravic discussed by telephone with Prime Minister Tomas Verhoeven the ceasefire.",
                    kind="phone_call",
                    participants=("Elena Maravic", "Tomas Verhoeven"),
                ),
            ),
        ),
        _frame(
            "by-phone-each-other",
            "<a:@people> @who? [^PERSON OFFICE GROUP BREAK who which]{1,15}? (in|during|over|by|via|on) <form:@talk_adjective{0,4}> <trigger:@callnoun|phone|telephone> (?!@gap (with|between|from|to) @before_party{0,3} @actor)",
            "@callnoun phone telephone",
            kind="=phone_call",
            plural="=yes",
            mode="=sentence",
            known="=yes",
            examples=(
                example(
                    "Minister Elena Maravic and her colleague Tomas Verhoeven discussed trade in a phone call.",
                    kind="phone_call",
                    participants=("Elena Maravic", "Tomas Verhoeven"),
                ),
            ),
        ),
        _frame(
            "phone-call",
            "<a:@people> @who? @aux{0,6} (@hold|made|placed|joined|received|participated in)? <form:@talk_adjective{0,6}> <trigger:@callnoun> (@withs|from|to) @before_party{0,3} <b:@people>",
            "@callnoun",
            kind="=phone_call",
            lead="=a",
            examples=(
                example(
                    "President Elena Maravic had a telephone call with Prime Minister Tomas Verhoeven.",
                    kind="phone_call",
                    participants=("Elena Maravic", "Tomas Verhoeven"),
                ),
            ),
        ),
        _frame(
            "phone-call-each-other",
            "<a:@people> @who? @aux{0,6} @hold in? <form:@talk_adjective{0,6}> <trigger:@callnoun>",
            "@callnoun",
            kind="=phone_call",
            plural="=yes",
            examples=(
                example(
                    "President Elena Maravic and Prime Minister Tomas Verhoeven held a phone call.",
                    kind="phone_call",
                    participants=("Elena Maravic", "Tomas Verhoeven"),
                ),
            ),
        ),
        _frame(
            "discuss-with",
            "(look|looks|looking) forward to .{0,2}? <trigger:discussing|discussions> .{0,3}? with <b:@people>",
            "discussing discussions",
            kind="=meeting",
            status="=planned",
            examples=(
                example(
                    "I look forward to discussing trade with Prime Minister Tomas Verhoeven.",
                    kind="meeting",
                    status="planned",
                    participants=("Tomas Verhoeven",),
                ),
            ),
        ),
        _frame(
            "telephone",
            "<a:@people> @who? @aux{0,5} <trigger:telephoned|phoned|rang|called> <b:PERSON|OFFICE>",
            "telephoned phoned rang called",
            kind="=phone_call",
            examples=(
                example(
                    "President Elena Maravic telephoned Prime Minister Tomas Verhoeven.",
                    kind="phone_call",
                    participants=("Elena Maravic", "Tomas Verhoeven"),
                ),
            ),
        ),
        # ---- ceremonies --------------------------------------------------------------------------------------------
        _frame(
            "credentials",
            "<guest:@people> @who? @aux{0,5} @present @talk_adjective{0,5} .{0,3}? <trigger:@credentials> .{0,8}? (to|before) <host:@people>",
            "@credentials",
            kind="=ceremony",
            form="=credentials",
            lead="=guest",
            examples=(
                example(
                    "Ambassador Tomas Verhoeven presented his letters of credence to President Elena Maravic.",
                    kind="ceremony",
                    form="credentials",
                    hosts=("Elena Maravic",),
                    guests=("Tomas Verhoeven",),
                ),
            ),
        ),
        _frame(
            "presenting-credentials",
            "presenting .{0,3}? <trigger:@credentials> (was|were|@comma (was|were)? [^PERSON OFFICE GROUP BREAK]{0,2}?) <guest:@crowd>",
            "@credentials",
            kind="=ceremony",
            form="=credentials",
            lead="=host",
            examples=(
                example(
                    "Presenting credentials were Ambassador Tomas Verhoeven and Ambassador Ana Silva.",
                    kind="ceremony",
                    form="credentials",
                ),
            ),
        ),
        _frame(
            "credentials-by",
            "<host:@people> [^PERSON OFFICE GROUP BREAK]{1,8}? (presentation|presenting) [^PERSON OFFICE GROUP BREAK]{0,4}? <trigger:@credentials> (by|of|from) .{0,3}? <guest:@crowd>",
            "@credentials",
            kind="=ceremony",
            form="=credentials",
            lead="=host",
            examples=(
                example(
                    "President Elena Maravic took part in the ceremony of presenting credentials by Ambassador Tomas Verhoeven.",
                    kind="ceremony",
                    hosts=("Elena Maravic",),
                    guests=("Tomas Verhoeven",),
                ),
            ),
        ),
        _frame(
            "accept-credentials",
            "<host:@people> @who? @aux{0,5} (@receive|accepted|accepts) .{0,6}? <trigger:@credentials> .{0,6}? (of|from|by) [^to BREAK]{0,4}? (<guest:@crowd>|envoys|ambassadors|commissioners|HEADS)",
            "@credentials",
            kind="=ceremony",
            form="=credentials",
            lead="=host",
            examples=(
                example(
                    "President Elena Maravic accepted the credentials of Ambassador Tomas Verhoeven.",
                    kind="ceremony",
                    form="credentials",
                    hosts=("Elena Maravic",),
                    guests=("Tomas Verhoeven",),
                ),
            ),
        ),
        _frame(
            "accredited-by",
            "<guest:@people> @who? @aux{1,4} <trigger:accredited> [^PERSON OFFICE GROUP BREAK]{0,8}? by <host:@people>",
            "accredited",
            kind="=ceremony",
            form="=credentials",
            examples=(
                example(
                    "Ambassador Tomas Verhoeven was accredited at the seat of the Lake Council by Secretary-General Elena Maravic.",
                    kind="ceremony",
                    form="credentials",
                    hosts=("Elena Maravic",),
                    guests=("Tomas Verhoeven",),
                ),
            ),
        ),
        _frame(
            "accredit",
            "<host:@people> @who? @comma? @aux{0,4} <trigger:accredited|accredits> <guest:@people> (@comma|as|to)",
            "accredited accredits",
            kind="=ceremony",
            form="=credentials",
            lead="=host",
            examples=(
                example(
                    "President Elena Maravic accredited Tomas Verhoeven as the new Ambassador of Peru.",
                    kind="ceremony",
                    form="credentials",
                    hosts=("Elena Maravic",),
                    guests=("Tomas Verhoeven",),
                ),
            ),
        ),
        _frame(
            "credentials-presented-by",
            "(<trigger:@credentials> @aux{1,4} (presented|handed|submitted) (over)? to <host:@people>"
            "|<host:@people> @who? @aux{0,2} (was|were|is|being) (handed|presented|given) .{0,6}? <trigger:@credentials>) by <guest:@crowd>",
            "@credentials",
            kind="=ceremony",
            form="=credentials",
            examples=(
                example(
                    "Credentials were presented to President Elena Maravic by Ambassador Tomas Verhoeven.",
                    kind="ceremony",
                    form="credentials",
                    hosts=("Elena Maravic",),
                    guests=("Tomas Verhoeven",),
                ),
                example(
                    "President Elena Maravic was handed a copy of his credentials by Ambassador Tomas Verhoeven.",
                    kind="ceremony",
                    form="credentials",
                    hosts=("Elena Maravic",),
                    guests=("Tomas Verhoeven",),
                ),
            ),
        ),
        _frame(
            "accept-ones-credentials",
            "<host:@people> @who? @aux{0,5} (@receive|accepted|accepts) .{0,4}? <guest:@people> @poss <trigger:@credentials>",
            "@credentials",
            kind="=ceremony",
            form="=credentials",
            lead="=host",
            examples=(
                example(
                    "President Elena Maravic accepted Ambassador Tomas Verhoeven's credentials.",
                    kind="ceremony",
                    hosts=("Elena Maravic",),
                    guests=("Tomas Verhoeven",),
                ),
            ),
        ),
        _frame(
            "inaugurate",
            "<a:@people> @who? @aux{0,5} (<trigger:inaugurated|inaugurate|unveiled|unveil>|(broke|break|breaking) <trigger:ground>"
            "|(laid|lay|laying) [^PERSON OFFICE GROUP BREAK]{0,3}? <trigger:stone>|(cut|cutting) [^PERSON OFFICE GROUP BREAK]{0,3}? <trigger:ribbon>"
            "|(took|take|taking) part in [^PERSON OFFICE GROUP BREAK]{0,3}? (<trigger:opening|inauguration|unveiling>|<trigger:ceremony>)"
            "|(perform|performed|performing) [^PERSON OFFICE GROUP BREAK]{0,4}? <trigger:ceremony>) ([^PERSON OFFICE GROUP BREAK with]{0,8}? with @before_party{0,3} <b:@people>)?",
            "inaugurated inaugurate unveiled unveil unveiling opening inauguration ground stone ribbon ceremony",
            kind="=ceremony",
            form="=inauguration",
            plural="=yes",
            examples=(
                example(
                    "President Elena Maravic and Prime Minister Tomas Verhoeven laid the foundation stone of the bridge.",
                    kind="ceremony",
                    form="inauguration",
                    participants=("Elena Maravic", "Tomas Verhoeven"),
                ),
            ),
            counterexamples=("President Elena Maravic laid the foundation stone of the bridge.",),
        ),
        _frame(
            "sign-on-behalf",
            "<a:@people> @who? @aux{0,4} (<trigger:@sign> [^PERSON OFFICE GROUP BREAK]{0,8}? on behalf of (?!their)|(witnessed|witness|oversaw|presided over) <trigger:@sign>)",
            "@sign",
            kind="=ceremony",
            form="=signing",
            examples=(
                example(
                    "Ambassador Tomas Verhoeven signed the agreement on behalf of Chad. Minister Elena Maravic signed it on behalf of Peru.",
                    kind="ceremony",
                    form="signing",
                    participants=("Elena Maravic", "Tomas Verhoeven"),
                ),
            ),
            counterexamples=("Ambassador Tomas Verhoeven signed the agreement on behalf of Chad.",),
        ),
        _frame(
            "ceremony-for",
            "<host:@people> @who? @aux{0,5} (@receive|held|holds|hold|organized|organised|presided over) [^PERSON OFFICE GROUP BREAK]{0,4}? <trigger:ceremony> [^PERSON OFFICE GROUP BREAK]{0,8}? (for|honouring|honoring|of) @before_party{0,3} <guest:@people>",
            "ceremony",
            kind="=ceremony",
            lead="=host",
            examples=(
                example(
                    "President Elena Maravic held a welcome ceremony for Prime Minister Tomas Verhoeven.",
                    kind="ceremony",
                    hosts=("Elena Maravic",),
                    guests=("Tomas Verhoeven",),
                ),
            ),
            counterexamples=("President Elena Maravic held a ceremony for the victims.",),
        ),
        _frame(
            "sign",
            "<a:@people> @who? @aux{0,4} (witnessed|witness|oversaw|presided over)? <trigger:@sign> (?!book|condolence)",
            "@sign",
            kind="=ceremony",
            form="=signing",
            plural="=yes",
            examples=(
                example(
                    "Foreign Minister Elena Maravic and Trade Minister Tomas Verhoeven signed the protocol.",
                    kind="ceremony",
                    form="signing",
                    participants=("Elena Maravic", "Tomas Verhoeven"),
                ),
            ),
            counterexamples=(
                "Foreign Minister Elena Maravic and Trade Minister Tomas Verhoeven signed book of condolence.",
            ),
        ),
        _frame(
            "sign-with",
            "<a:@people> @who? @aux{0,4} <trigger:@sign> [^PERSON OFFICE BREAK]{0,8}? with <b:@people>",
            "@sign",
            kind="=ceremony",
            form="=signing",
            examples=(
                example(
                    "Foreign Minister Elena Maravic is to sign an agreement on trade with Trade Minister Tomas Verhoeven.",
                    kind="ceremony",
                    form="signing",
                    status="planned",
                    participants=("Elena Maravic", "Tomas Verhoeven"),
                ),
            ),
        ),
        _frame(
            "sign-for",
            "<a:@actor> @who? @aux{0,4} <trigger:@sign> [^PERSON OFFICE BREAK]{1,14} (and|while|@comma) <b:@actor> (@sign|on|for|did|did so)",
            "@sign",
            kind="=ceremony",
            form="=signing",
            examples=(
                example(
                    "Foreign Minister Elena Maravic signed on behalf of the government and Ambassador Tomas Verhoeven on behalf of the Lake Council.",
                    kind="ceremony",
                    form="signing",
                    participants=("Elena Maravic", "Tomas Verhoeven"),
                ),
            ),
        ),
        _frame(
            "signed-by-for",
            "<trigger:@sign> (by|between) <a:@people> (@comma? (on behalf of|for|from|representing) [^PERSON OFFICE GROUP BREAK]{0,6}?|(?=';'))"
            " (and|while|@list){1,2} [^PERSON OFFICE GROUP BREAK]{0,8}? <b:@people>",
            "@sign",
            kind="=ceremony",
            form="=signing",
            examples=(
                example(
                    "The protocol was signed by Foreign Minister Elena Maravic on behalf of Peru and by Trade Minister Tomas Verhoeven on behalf of Chad.",
                    kind="ceremony",
                    form="signing",
                    participants=("Elena Maravic", "Tomas Verhoeven"),
                ),
                example(
                    "For Peru, the protocol was signed by Foreign Minister Elena Maravic; for Chad, by Trade Minister Tomas Verhoeven.",
                    kind="ceremony",
                    form="signing",
                    participants=("Elena Maravic", "Tomas Verhoeven"),
                ),
            ),
        ),
        _frame(
            "signed-before",
            "(@sign [^PERSON OFFICE GROUP BREAK]{0,12}?|^ (in|under|with)) (<trigger:presence|witness|auspices> of|<trigger:witnessed> by) <a:@people>"
            " (?=[^BREAK]*(@stop|@sign|exchanged|exchange))",
            "presence witness auspices witnessed",
            kind="=ceremony",
            form="=signing",
            plural="=yes",
            examples=(
                example(
                    "The protocol was signed in the presence of President Elena Maravic and Prime Minister Tomas Verhoeven.",
                    kind="ceremony",
                    form="signing",
                    participants=("Elena Maravic", "Tomas Verhoeven"),
                ),
            ),
        ),
        _frame(
            "signed-by",
            "(<trigger:@sign> (by|between)|<trigger:exchanged> by) <a:@people> ([^PERSON OFFICE GROUP BREAK]{1,8}? and by <b:@people>)?",
            "@sign exchanged",
            kind="=ceremony",
            form="=signing",
            plural="=yes",
            examples=(
                example(
                    "The protocol was signed by Foreign Minister Elena Maravic and Trade Minister Tomas Verhoeven.",
                    kind="ceremony",
                    participants=("Elena Maravic", "Tomas Verhoeven"),
                ),
            ),
        ),
        _frame(
            "meal-hosted-by",
            "<trigger:@meal> .{0,4}? (for|of|honouring|honoring) <guest:@people> @aux{1,4} (hosted|given|offered|organized|organised|tendered) [^PERSON OFFICE GROUP BREAK]{0,4}? by <host:@people>",
            "@meal",
            kind="=meeting",
            form="=meal",
            examples=(
                example(
                    "A dinner in honour of Prime Minister Tomas Verhoeven was given at the Palace by President Elena Maravic.",
                    kind="meeting",
                    form="dinner",
                    hosts=("Elena Maravic",),
                    guests=("Tomas Verhoeven",),
                ),
            ),
        ),
        _frame(
            "host-meal",
            "<host:@people> @who? @aux{0,5} (@receive|gave|held|organized|organised|offered|tendered) [^PERSON OFFICE BREAK]{0,5}? <trigger:@meal> .{0,4}? (for|of|honouring|honoring|with) <guest:@people>",
            "@meal",
            kind="=meeting",
            form="=meal",
            lead="=host",
            examples=(
                example(
                    "President Elena Maravic gave a state banquet in honour of Prime Minister Tomas Verhoeven.",
                    kind="meeting",
                    form="banquet",
                    hosts=("Elena Maravic",),
                    guests=("Tomas Verhoeven",),
                ),
            ),
        ),
        _frame(
            "at-a-meal-for",
            "(at|during) @talk_adjective{0,3} <trigger:@meal> [^PERSON OFFICE GROUP BREAK]{0,4}? (for|of) @before_party{0,3} <guest:@people>",
            "@meal",
            kind="=meeting",
            form="=meal",
            lead="=host",
            examples=(
                example(
                    "President Elena Maravic spoke of trade at a reception for Ambassador Tomas Verhoeven.",
                    kind="meeting",
                    hosts=("Elena Maravic",),
                    guests=("Tomas Verhoeven",),
                ),
            ),
        ),
        _frame(
            "host-for",
            "<host:@people> @who? @aux{0,5} (hosted|hosts|host|hosting) <form:@talk_adjective{0,5}> <trigger:@talks> [^PERSON OFFICE GROUP BREAK]{0,4}? for @before_party{0,3} <guest:@people>",
            "@talks",
            kind="=meeting",
            lead="=host",
            examples=(
                example(
                    "Vice President Elena Maravic hosted a farewell meeting for the outgoing Ambassador, Tomas Verhoeven.",
                    kind="meeting",
                    hosts=("Elena Maravic",),
                    guests=("Tomas Verhoeven",),
                ),
            ),
        ),
        _frame(
            "bid-farewell",
            "<host:@people> @who? @aux{0,5} <trigger:bid|bids|bade|bidding> farewell to @before_party{0,3} <guest:@people>",
            "bid bids bade bidding",
            kind="=meeting",
            lead="=host",
            examples=(
                example(
                    "President Elena Maravic bid farewell to Ambassador Tomas Verhoeven.",
                    kind="meeting",
                    hosts=("Elena Maravic",),
                    guests=("Tomas Verhoeven",),
                ),
            ),
        ),
        _frame(
            "take-leave",
            "<guest:@people> @who? @aux{0,5} (took|takes|taking|take) @possessive? <trigger:leave> of <host:@people>",
            "leave",
            kind="=meeting",
            lead="=guest",
            examples=(
                example(
                    "Ambassador Tomas Verhoeven took leave of President Elena Maravic.",
                    kind="meeting",
                    hosts=("Elena Maravic",),
                    guests=("Tomas Verhoeven",),
                ),
            ),
        ),
        _frame(
            "see-off",
            "<host:@people> @who? @aux{0,4} (<trigger:saw|seen|sees> off <guest:@people>|<trigger:saw|sees> <guest:@people> off)",
            "saw seen sees",
            kind="=ceremony",
            lead="=host",
            examples=(
                example(
                    "Minister Elena Maravic saw off President Tomas Verhoeven at the airport.",
                    kind="ceremony",
                    hosts=("Elena Maravic",),
                    guests=("Tomas Verhoeven",),
                ),
            ),
        ),
        _frame(
            "seen-off-by",
            "<guest:@people> @who? @aux{1,4} <trigger:seen> off .{0,3}? by <host:@people>",
            "seen",
            kind="=ceremony",
            lead="=guest",
            examples=(
                example(
                    "President Tomas Verhoeven was seen off at the airport by Minister Elena Maravic.",
                    kind="ceremony",
                    hosts=("Elena Maravic",),
                    guests=("Tomas Verhoeven",),
                ),
            ),
        ),
        _frame(
            "have-meal",
            "<a:@people> @who? @aux{0,6} (@hold|attended|attends|attend|attending|joined|joins|join) @talk_adjective{0,3} <trigger:@meal> (hosted by|@withs) @before_party{0,3} <b:@people>",
            "@meal",
            kind="=meeting",
            form="=meal",
            lead="=a",
            examples=(
                example(
                    "President Elena Maravic is scheduled to have a working lunch with Prime Minister Tomas Verhoeven.",
                    kind="meeting",
                    form="working_lunch",
                    status="planned",
                    participants=("Elena Maravic", "Tomas Verhoeven"),
                ),
            ),
        ),
        _frame(
            "visit-mission",
            "<guest:@people> @who? @aux{0,6} (paid|pays) @talk_adjective{0,3} visit .{0,30}? @comma @aux{0,4} <trigger:@welcome|@receive> .{0,3}? by <host:@people>",
            "@welcome @receive",
            kind="=ceremony",
            examples=(
                example(
                    "Minister Elena Maravic paid a visit to the embassy, was welcomed there by Ambassador Tomas Verhoeven.",
                    kind="ceremony",
                    participants=("Elena Maravic", "Tomas Verhoeven"),
                ),
            ),
        ),
        # ---- gatherings --------------------------------------------------------------------------------------------
        _frame(
            "attend-summit",
            "<a:@people> (?!attending|participating|joining) @comma{0,2} @aux{0,6} (@attend|@take part) [^PERSON OFFICE BREAK to with]{0,6}? <trigger:@gathering>"
            " ([^PERSON OFFICE GROUP BREAK]{0,10}? (hosted|convened|chaired) by <host:@people>)?",
            "@gathering",
            kind="=summit",
            lead="=a",
            examples=(
                example("President Elena Maravic attended the summit.", kind="summit", participants=("Elena Maravic",)),
                example(
                    "President Elena Maravic attended the summit of ministers hosted by Prime Minister Tomas Verhoeven.",
                    kind="summit",
                    hosts=("Tomas Verhoeven",),
                ),
            ),
            counterexamples=("President Elena Maravic attended a concert.",),
        ),
        _frame(
            "attend-forum",
            "<a:@people> (?!attending|participating|joining) @comma{0,2} @aux{0,6} (<trigger:@attend>|<trigger:@take> part) [^PERSON OFFICE BREAK to with]{0,6}? FORUM",
            "@attend @take",
            kind="=summit",
            lead="=a",
            examples=(
                example(
                    "President Elena Maravic will take part in the World Economic Forum.",
                    kind="summit",
                    status="planned",
                    participants=("Elena Maravic",),
                ),
            ),
        ),
        _frame(
            "attend-meeting-of",
            "<a:@people> (?!attending|participating|joining) @comma{0,2} @aux{0,6} (<trigger:@attend>|<trigger:@take> part) (in|at)? [^PERSON OFFICE GROUP BREAK to with bilateral trilateral]{0,5}? @assembly",
            "@attend @take",
            kind="=summit",
            lead="=a",
            examples=(
                example(
                    "Minister Elena Maravic will take part in the meeting of the Lake Council.",
                    kind="summit",
                    status="planned",
                    participants=("Elena Maravic",),
                ),
                example(
                    "Minister Elena Maravic attended an informal meeting of EU foreign ministers.",
                    kind="summit",
                    participants=("Elena Maravic",),
                ),
            ),
            counterexamples=("Minister Elena Maravic attended a meeting of experts with Tomas Verhoeven.",),
        ),
        _frame(
            "lead-delegation-to",
            "<a:@people> @who? @aux{0,5} (<trigger:led|leads|lead|headed|heads|leading|heading> [^PERSON OFFICE BREAK]{0,4}? (@delegation|GROUP)|<trigger:represented|represents|represent> [^PERSON OFFICE GROUP BREAK]{1,4}?) [^PERSON OFFICE GROUP BREAK with]{0,3}? (at|to|in) [^PERSON OFFICE GROUP BREAK with]{0,6}? (FORUM|@gathering|@assembly)",
            "led leads lead headed heads leading heading represented represents represent",
            kind="=summit",
            lead="=a",
            examples=(
                example(
                    "Minister Elena Maravic headed the Danish delegation at the conference of ministers.",
                    kind="summit",
                    participants=("Elena Maravic",),
                ),
            ),
            counterexamples=("Minister Elena Maravic led the delegation to Geneva.",),
        ),
        _frame(
            "gathering-chaired",
            "<trigger:@gathering> .{0,10}? (chairmanship of|chaired by|presided over by|hosted by) <host:@people>",
            "@gathering",
            kind="=summit",
            examples=(
                example(
                    "The summit was held in the capital under the chairmanship of President Elena Maravic.",
                    kind="summit",
                    hosts=("Elena Maravic",),
                ),
            ),
        ),
        _frame(
            "attend-and",
            "(and|@comma) @aux{0,4} (<trigger:@attend>|<trigger:@take> part) [^PERSON OFFICE BREAK to with]{0,6}? (FORUM|@gathering|@assembly)",
            "@attend @take",
            kind="=summit",
            lead="=a",
            examples=(
                example(
                    "President Elena Maravic will travel abroad, attending the World Economic Forum.",
                    kind="summit",
                    status="planned",
                    participants=("Elena Maravic",),
                ),
            ),
        ),
        _frame(
            "arrive-to-attend",
            "(joined|arrived|arrives|left|departed|leaves|departs|travelled|traveled|travel|travels|flew) [^PERSON OFFICE BREAK]{0,6}? to (<trigger:@attend>|<trigger:@take> part) [^PERSON OFFICE BREAK to with]{0,4}? (FORUM|@gathering|@assembly)",
            "@attend @take",
            kind="=summit",
            status="=planned",
            lead="=a",
            examples=(
                example(
                    "President Elena Maravic arrived in the city to attend the World Economic Forum.",
                    kind="summit",
                    status="planned",
                    participants=("Elena Maravic",),
                ),
            ),
        ),
        _frame(
            "travel-for-forum",
            "<a:@people> @who? @aux{0,6} (travelled|traveled|travel|travels|travelling|depart|departed|departs|leave|leaves|left|arrived|arrives|arrive|heads|head) [^PERSON OFFICE GROUP BREAK with]{0,5}? <trigger:for> [^PERSON OFFICE GROUP BREAK to with]{0,5}? (FORUM|@gathering|@assembly)",
            "for",
            kind="=summit",
            status="=planned",
            lead="=a",
            examples=(
                example(
                    "President Elena Maravic will travel abroad on Monday for the World Economic Forum.",
                    kind="summit",
                    status="planned",
                    participants=("Elena Maravic",),
                ),
            ),
        ),
        _frame(
            "cochair",
            "<a:@people> @who? @aux{0,5} <trigger:@chair> .{0,8}? (@talks|@gathering|ORG)",
            "@chair",
            kind="=meeting",
            form="=session",
            lead="=a",
            examples=(
                example(
                    "Foreign Minister Elena Maravic and Trade Minister Tomas Verhoeven co-chaired the session.",
                    kind="meeting",
                    form="session",
                    participants=("Elena Maravic", "Tomas Verhoeven"),
                ),
            ),
        ),
        _frame(
            "delegations-led",
            "(@delegation|side|GROUP) .{0,4}? (was|is)? <trigger:led|headed|represented> by <a:@people> (@comma|and|while|whereas)"
            " ([^PERSON OFFICE BREAK]{1,8}? (led|headed|represented)|[^PERSON OFFICE BREAK accompanied supported]{1,6}?) by <b:@people>",
            "led headed represented",
            kind="=meeting",
            form="=session",
            examples=(
                example(
                    "The delegation was headed by Minister Elena Maravic, while the other side was led by Minister Tomas Verhoeven.",
                    kind="meeting",
                    participants=("Elena Maravic", "Tomas Verhoeven"),
                ),
                example(
                    "The Danish side was led by Minister Elena Maravic and the Greek side by Minister Tomas Verhoeven.",
                    kind="meeting",
                    participants=("Elena Maravic", "Tomas Verhoeven"),
                ),
            ),
        ),
        _frame(
            "led-delegations",
            "<a:@people> @who? @aux{0,3} <trigger:led|headed|represented> [^PERSON OFFICE BREAK by]{0,5}? (side|@delegation|GROUP) (@comma|and|while|whereas){1,2}"
            " ([^PERSON OFFICE BREAK]{1,5}? @aux{0,3} (led|headed|represented)? by <b:@people>|<b:@people> @comma? (led|headed|represented|the? [DEMONYM COUNTRY]))",
            "led headed represented",
            kind="=meeting",
            form="=session",
            examples=(
                example(
                    "Minister Elena Maravic led the Danish side while the Greek delegation was headed by Minister Tomas Verhoeven.",
                    kind="meeting",
                    participants=("Elena Maravic", "Tomas Verhoeven"),
                ),
            ),
            counterexamples=("Minister Elena Maravic led the Danish delegation to the fair.",),
        ),
        _frame(
            "led-their-delegations",
            "<a:@people> @who? @aux{0,3} <trigger:led|headed> their [LMOD OTHER respective]{0,2} (delegations|sides|teams)",
            "led headed",
            kind="=meeting",
            form="=session",
            plural="=yes",
            examples=(
                example(
                    "Minister Elena Maravic and Minister Tomas Verhoeven led their respective delegations.",
                    kind="meeting",
                    participants=("Elena Maravic", "Tomas Verhoeven"),
                ),
            ),
        ),
        _frame(
            "cochair-and",
            "(and|@comma) @aux{0,4} <trigger:co-chaired|co-chair|chaired> .{0,8}? (@talks|@gathering|ORG)",
            "co-chaired co-chair chaired",
            kind="=meeting",
            form="=session",
            lead="=a",
            examples=(
                example(
                    "Minister Elena Maravic and Minister Tomas Verhoeven opened the fair and co-chaired the second meeting.",
                    kind="meeting",
                    participants=("Elena Maravic", "Tomas Verhoeven"),
                ),
            ),
        ),
        _frame(
            "cochaired-by",
            "(@talks|@gathering|ORG) [^PERSON OFFICE GROUP BREAK]{0,8}? <trigger:@chair|led> (jointly|over)? by <a:@people>",
            "@chair",
            kind="=meeting",
            form="=session",
            examples=(
                example(
                    "The session was co-chaired by Foreign Minister Elena Maravic and Trade Minister Tomas Verhoeven.",
                    kind="meeting",
                    participants=("Elena Maravic", "Tomas Verhoeven"),
                ),
            ),
        ),
        _frame(
            "hosted-by",
            "(@talks|@gathering) .{0,8}? @aux{0,3} <trigger:hosted> by <host:@people> (.{0,4}? with @before_party{0,3} <guest:@people>)?",
            "hosted",
            kind="=meeting",
            examples=(
                example(
                    "The next round of consultations will be hosted by Deputy Minister Elena Maravic, with Deputy Minister Tomas Verhoeven attending.",
                    kind="meeting",
                    status="planned",
                    hosts=("Elena Maravic",),
                    guests=("Tomas Verhoeven",),
                ),
            ),
        ),
        # ---- people who joined an encounter told before ------------------------------------------------------------
        _frame(
            "delegation-led-by",
            "@delegation (was|is) <trigger:led|headed> by <others:@people>",
            "led headed",
            join="=yes",
        ),
        _frame(
            "group-led-by",
            "<a:GROUP> (to ORG)? (was|is) <trigger:led|headed> by [^PERSON OFFICE GROUP BREAK]{0,3}? <others:@people>",
            "led headed",
            join="=yes",
        ),
        _frame(
            "cochaired-by-lead",
            "^ @aux{0,2} <trigger:co-chaired|chaired> (jointly)? by <others:@crowd>",
            "co-chaired chaired",
            join="=yes",
        ),
        _frame(
            "delegation-included",
            "(@delegation|GROUP) .{0,4}? <trigger:included|comprised|includes|comprises|consisted|consists|composed> of? <others:@crowd>",
            "included comprised includes comprises consisted consists composed",
            join="=yes",
        ),
        _frame(
            "attended-by",
            "<trigger:attended|joined|participated> .{0,2}? by <others:@crowd>",
            "attended joined participated",
            join="=yes",
        ),
        _frame(
            "with-participation",
            "<trigger:participation|presence|attendance> of <others:@crowd>",
            "participation presence attendance",
            join="=yes",
        ),
        _frame(
            "hosted-by-first",
            "^ jointly? <trigger:hosted|chaired|co-chaired|convened|moderated|led> by <host:@people> [^PERSON OFFICE BREAK]{0,4}? @comma .{0,6}? (@gathering|meeting|forum|event|roundtable|ceremony)",
            "hosted chaired co-chaired convened moderated led",
            join="=yes",
        ),
        _frame(
            "also-present",
            "<trigger:present|attending|hand|participants|attendance|participating> .{0,6}? (was|were|included|are|is|@colon) [^PERSON OFFICE GROUP BREAK]{0,3}? <others:@crowd>",
            "present attending hand participants attendance participating",
            join="=yes",
        ),
        _frame(
            "taking-part",
            "<trigger:taking|took|participating|participated> part? .{0,5}? (was|were) <others:@crowd>",
            "taking took participating participated",
            join="=yes",
        ),
        _frame(
            "at-the-talks-were",
            "^ .{0,1}? (at|in) @talks <trigger:was|were> <others:@crowd>",
            "was were",
            join="=yes",
        ),
        _frame(
            "with-someone-were",
            "^ with @actor <trigger:was|were> <others:@crowd>",
            "was were",
            join="=yes",
        ),
        _frame(
            "among-those-who",
            "(besides @actor @comma)? <others:@people> @aux{1,2} <trigger:among> those (who|@receive|present|attending)",
            "among",
            join="=yes",
        ),
        _frame(
            "were-present",
            "<others:@people> .{0,4}? @aux{1,3} (among)? .{0,2}? (?<!at) <trigger:present>",
            "present",
            join="=yes",
        ),
        _frame(
            "was-accompanied-by",
            "^ (?!.*(visit|trip|tour|travel|delegation)) .{0,4}? <a:@people> (was|were) <trigger:accompanied> by <others:@crowd>",
            "accompanied",
            join="=yes",
        ),
        _frame(
            "accompanied-them",
            "<others:@people> @who? @aux{0,2} <trigger:accompanied> (him|her|them) (on|in|at|during) .{0,2}? @talks",
            "accompanied",
            join="=yes",
        ),
        _frame(
            "were-among",
            "(including|comprising|includes|included) <others:@crowd> .{0,4}? <trigger:were|was> among",
            "were was",
            join="=yes",
        ),
        _frame(
            "took-part",
            "<others:@people> (@comma? (and|as well as) [^PERSON OFFICE GROUP BREAK]{1,6}?)? @who? @aux{0,3} (<trigger:attended|attend|attends>|<trigger:participated|took> part? in|<trigger:sat> in on) (.{0,3}? (@talks|event|ceremony)|them|this)"
            "|<others:@people> @who? (was|were) (also)? <trigger:part> of the? @talks",
            "attended attend attends participated took sat part",
            join="=yes",
        ),
        _frame(
            "also-attended",
            "(?<!which|that|where) <others:@people> @aux{1,3} <trigger:attend|attended> (?=BREAK|@stop)",
            "attend attended",
            join="=yes",
        ),
        _frame(
            "joined-by-link",
            "<others:@people> @who? @aux{0,2} <trigger:joined|participated|attended> (via|by|through|virtually|online|remotely)",
            "joined participated attended",
            join="=yes",
        ),
        _frame(
            "was-joined-by",
            "<a:@people> @who? @aux{1,4} <trigger:joined|accompanied> (for|in|at|during) .{0,4}? (@talks|@callnoun) .{0,3}? by <others:@people>",
            "joined accompanied",
            join="=yes",
        ),
    )
)
