"""The word lists and named pieces of pattern that frames use."""

from __future__ import annotations

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
    "recall": "updated recalled recalling recall remembered reminisced informed briefed mentioned mentioning",
    "past": "earlier recent past",
    # nouns in a list of what a visit or an agenda holds
    "listing": "includes include features envisages foresees",
    "video": "video virtual online virtually videoconference videoconferences video-call teleconference",
    "phone": "telephone phone telephoned phoned",
    "side": "envoys ambassadors sides parties leaders ministers presidents delegations counterparts diplomats officials principals interlocutors",
    "unfulfilled": "hopes hoped hope hoping wants wanted want wishes wished wish refused refuses ready willing like readiness willingness desire",
    "list": ", ;",
    "list_mark": "; • * · – -",
    "stop": ". : ! ?",
    "was": "was were is are has have had been being be",
    "receive": "received receives receive receiving hosted hosts host hosting",
    "welcome": "welcomed welcomes welcome welcoming greeted greets greet greeting",
    "pleased": "pleased delighted glad happy honoured honored privileged",
    "honour": "honour honor pleasure privilege opportunity occasion chance joy",
    "daytime": "morning afternoon evening night",
    "weekday": "monday tuesday wednesday thursday friday saturday sunday",
    "meet": "talk consulted consults met meets meet meeting confer confers conferred interacted interacts interact",
    "hold": "held holds hold holding had has have having conducted conducts conduct conducting convened exchanged began engaged"
    " co-chaired chaired led",
    "talks": "talk talks meeting meetings discussions discussion consultations consultation negotiations conversation conversations dialogue"
    " exchange session sit-down encounter tete-a-tete audience audiences interaction deliberations roundtable",
    "talk_adjective": "summit a an the bilateral official formal friendly substantive brief working one-on-one one-to-one restricted expanded narrow extended"
    " extensive comprehensive in-depth productive constructive fruitful cordial wide-ranging detailed high-level delegation-level separate series"
    " of courtesy introductory farewell telephone phone video virtual online joint trilateral informal short private his her their talks meeting first second third"
    " fourth another several further closed-door face-to-face tete-a-tete introductory political regular annual new brief secure via by on videoconference teleconference"
    " through link conference and in working-level ministerial special emergency bilateral consular protocol good great very round",
    "heldverb": "held place conducted took taking takes followed arranged",
    "withs": "with",
    "callnoun": "call calls phone-call video-call teleconference teleconferences videoconference videoconferences telecon conversation telephone",
    "callon": "called calls call calling",
    "pay": "paid pays pay paying made makes make making",
    "speak": "spoke speaks speak spoken talked",
    "present": "presented presents present presenting handed hands submitted submits delivered",
    "credentials": "credentials credential credence",
    "sign": "signed signs sign signing co-signed cosigned inked initialled initialed",
    "meal": "dinner dinners lunch luncheon breakfast banquet reception receptions iftar",
    "attend": "attended attends attend attending participated participates participate participating addressed joined joins join",
    "take": "took takes take taking",
    "gathering": "summit session conference congress gathering",
    "chair": "chaired chairs chair chairing co-chaired co-chairs co-chair presided presides preside presiding headed",
    # words that no slot reaches over
    "blocker": "about regarding concerning that said says saying told asked if whether because against without",
    "colon": ":",
    "party_word": "'s both the visiting outgoing incoming newly-appointed new his her their counterpart colleague respective its",
    "manner": "one-on-one one-to-one tete-a-tete separately bilaterally jointly together up privately informally briefly virtually online face-to-face individually directly earlier also again here today",
    "adverbial": "separately audience warmly cordially officially here today upon arrival on his her their at also in the for",
    "separate": "separately separate respectively individually",
    "together": "together jointly joint trilateral",
    "call": "call calls phone-call video-call telephone telecon teleconference teleconferences videoconference videoconferences",
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
    "joined_by": "(and|'&'|as well as|along with|together with|@comma? (accompanied|flanked) by|@comma (along|together) with|@comma as well as|alongside)",
    "before_party": "(@party_word|DEMONYM|COUNTRY|LMOD|MOD|OTHER)",
    "gap": "[^PERSON OFFICE GROUP BREAK with]{0,8}?",
    # A, B and C; A and B; a list with semicolons or bullets. A comma alone may part two clauses.
    "people": "(number of [^PERSON OFFICE BREAK]{1,4}? @namely|@guild @namely)? @parties (@namely @parties)?",
    # several Cuban authorities, members of their economic team
    "guild": "[LMOD MOD OTHER DEMONYM CAP several government]{0,3} (@groupnoun|HEADS|LHEADS|authorities) (of [^PERSON OFFICE GROUP BREAK ',']{1,4}?)? '–'?",
    # a conference of two: `a video conference with A`
    "remote": "(@callnoun|(?<=video|telephone|phone|virtual|online) (conference|conferences))",
    "namely": "[',' '–']? (including|notably|namely) the? @before_party{0,2}",
    "member": "(PERSON|OFFICE|GROUP|him|@sides)",
    # who else was met, told by no name or title
    "others": "(with|the|a|an|@possessive)* [LMOD MOD OTHER CAP DEMONYM]{0,3} (ORG|FORUM|ORGH|number|HEADS|LHEADS|@groupnoun)",
    "parties": "@actor (((@list{1,2} the? @member)+ (?=@list? @joined_by @others))|((@list{1,2} (with (?=the? @member))? the? @member)* @list? @joined_by (with|of|by|to)? the? (number of)? @before_party{0,2} @member)|(@list_mark{1,2} and? @member)|(@list the? @member)* @comma? and (several|many|some)? others|(@list|and){1,3} with the? @before_party{0,2} @member (?!attending|present|in|as))*",
    # a session of office-holders of several states, or of a body of them
    "assembly": "((meeting|meetings|session|sessions|council|assembly) of the? [^PERSON OFFICE BREAK with]{0,3}? (GROUP|HEADS|LHEADS|ORG|FORUM|@side)|(GROUP|HEADS|LHEADS|@side) @poss? (meeting|session|council|retreat)|[ORG FORUM] [OTHER LMOD MOD]{0,2} (meeting|meetings|session))",
    # all people up to the end of the sentence, whatever stands between them
    "crowd": "@actor ([^BREAK prior before]{0,8}? [PERSON OFFICE GROUP])*",
    "who": "(@comma? who|@comma{1,2})",
}
