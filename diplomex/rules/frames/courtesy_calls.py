"""Calls paid in person: one called on the other."""

from __future__ import annotations

from ...rule import Rule, example
from ._frame import frame

FRAMES: tuple[Rule, ...] = (
    frame(
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
    frame(
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
    frame(
        "call-on-and",
        "(and|@comma) (he|she|it)? @aux{0,5} <trigger:@callon> (on|upon) <host:@people> (?!to (?!bid|discuss|pay|present|introduce|deliver|convey|brief|say|take|thank))",
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
    frame(
        "pay-call",
        "<guest:@people> @who? @aux{0,6} (@pay @talk_adjective{0,5}|(had|held) @talk_adjective{0,3} courtesy) <trigger:call|calls|visit|visits|respects> (on|to|upon|with) @before_party{0,3} <host:@people>",
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
    frame(
        "visit-somebody",
        "<guest:@people> @who? @aux{0,6} <trigger:visited> @before_party{0,3} <host:PERSON|OFFICE|him|her> (?!@poss)",
        "visited",
        kind="=meeting",
        lead="=guest",
        examples=(
            example(
                "President Elena Maravic said this when Ambassador Tomas Verhoeven visited her in Lima.",
                kind="meeting",
                hosts=("Elena Maravic",),
                guests=("Tomas Verhoeven",),
            ),
        ),
        counterexamples=("President Elena Maravic visited Minister Tomas Verhoeven's school.",),
    ),
    frame(
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
    frame(
        "call-by",
        "@talk_adjective{0,5} <trigger:call|visit> (@aux{0,4} (paid|made)? (by|of|from) <guest:@people> (on|to|upon) @before_party{0,3} <host:@people>"
        "|@aux{1,4} (paid|made) (on|to|upon) @before_party{0,3} <host:@people> by @before_party{0,3} <guest:@people>)",
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
            example(
                "A farewell call was also paid on President Elena Maravic by Ambassador Tomas Verhoeven.",
                kind="meeting",
                hosts=("Elena Maravic",),
                guests=("Tomas Verhoeven",),
            ),
        ),
    ),
    frame(
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
    frame(
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
    frame(
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
    frame(
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
)
