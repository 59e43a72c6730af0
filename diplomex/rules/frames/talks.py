"""Talks: they held talks, had an exchange, discussed something."""

from __future__ import annotations

from ...rule import Rule, example
from ._frame import frame

FRAMES: tuple[Rule, ...] = (
    frame(
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
    frame(
        "hold-talks-and",
        "(and|@comma|where|who) (he|she|it)? @aux{0,5} @hold in? <form:@talk_adjective{0,8}> <trigger:@talks> @gap @withs @before_party{0,3} <b:@people>",
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
    frame(
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
    frame(
        "talks-between",
        "<form:@talk_adjective{0,6}> (<trigger:@talks|@remote> (@aux{0,3} @heldverb{1,2})? (of|among) (?!the? GROUP @withs)|<trigger:@talks|@callnoun|summit> (@aux{0,3} @heldverb{1,2})? @comma? between) (the? [^PERSON OFFICE BREAK ':']{1,4} ':')? <a:@people> (@comma? (@withs|and) @before_party{0,3} <b:@people>)?",
        "@talks @callnoun conference conferences summit",
        kind="=meeting",
        examples=(
            example(
                "Talks between President Elena Maravic and Prime Minister Tomas Verhoeven were held in Geneva.",
                kind="meeting",
                participants=("Elena Maravic", "Tomas Verhoeven"),
            ),
        ),
    ),
    frame(
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
    frame(
        "someones-talks",
        "(<a:@people> @poss|@possessive) <form:@talk_adjective{0,6}> <trigger:@talks|@remote> @withs @before_party{0,3} <b:@people>",
        "@talks @callnoun conference conferences",
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
    frame(
        "talks-with",
        "<form:@talk_adjective{0,6}> <trigger:@talks|@remote> (@aux{0,3} @heldverb{1,2})? @gap @withs @before_party{0,3} <b:@people>",
        "@talks @callnoun conference conferences",
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
    frame(
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
    frame(
        "talks-they-held",
        "<trigger:@talks|@remote> (that|which)? <a:@people> @aux{0,3} (held|had)",
        "@talks @callnoun conference conferences",
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
    frame(
        "talks-he-held-with",
        "<trigger:@talks|@remote> ((that|which)? <a:@people> @aux{0,3} (held|had)|(held|conducted) by <a:@people>) @withs @before_party{0,3} <b:@people>",
        "@talks @callnoun conference conferences",
        kind="=meeting",
        examples=(
            example(
                "Trade was the focus of the meeting President Elena Maravic had with Prime Minister Tomas Verhoeven.",
                kind="meeting",
                participants=("Elena Maravic", "Tomas Verhoeven"),
            ),
        ),
    ),
    frame(
        "talks-go-on",
        "<trigger:@talks> will (continue|resume)",
        "@talks",
        kind="=meeting",
        status="=planned",
        context="=yes",
    ),
    frame(
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
    frame(
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
    frame(
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
    frame(
        "in-talks-they",
        "^ (at|during|in) [PAIR DEMONYM TITLECASE MOD]{0,2} @talk_adjective{0,5} <trigger:@talks>"
        " [^PERSON OFFICE GROUP BREAK with]{0,8}? @comma"
        " <a:[PERSON OFFICE] and the? @before_party{0,3} [PERSON OFFICE]>",
        "@talks",
        kind="=meeting",
        plural="=yes",
        known="=yes",
        examples=(
            example(
                "During a meeting in Geneva, President Elena Maravic and Prime Minister Tomas Verhoeven agreed on trade.",
                kind="meeting",
                participants=("Elena Maravic", "Tomas Verhoeven"),
            ),
        ),
        counterexamples=("During the meeting, President Elena Maravic spoke of trade.",),
    ),
    frame(
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
    frame(
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
    frame(
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
    frame(
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
    frame(
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
    frame(
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
    frame(
        "agree",
        "<a:@sides|they> @aux{0,3} <trigger:agreed|agree|reflected|underlined|reaffirmed|stressed|reiterated|emphasized|emphasised|talked|began>",
        "agreed agree reflected underlined reaffirmed stressed reiterated emphasized emphasised talked began",
        kind="=meeting",
        plural="=yes",
        confirms="=yes",
    ),
    frame(
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
    frame(
        "with-whom-discussed",
        "^ with @before_party{0,3} <b:@people> @comma? @before_party{0,3} <a:@people> @comma? @aux{0,4} <trigger:discussed|reviewed|talked|spoke|addressed|exchanged>",
        "discussed reviewed talked spoke addressed exchanged",
        kind="=meeting",
        mode="=sentence",
        lead="=a",
        examples=(
            example(
                "With Minister Tomas Verhoeven Commissioner Elena Maravic discussed the harbour.",
                kind="meeting",
                participants=("Elena Maravic", "Tomas Verhoeven"),
            ),
        ),
        counterexamples=(
            "With the support of Minister Tomas Verhoeven, Commissioner Elena Maravic discussed the harbour.",
        ),
    ),
)
