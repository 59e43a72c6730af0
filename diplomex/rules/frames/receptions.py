"""Receptions and welcomes: one received, hosted or welcomed the other."""

from __future__ import annotations

from ...rule import Rule, example
from ._frame import frame

FRAMES: tuple[Rule, ...] = (
    frame(
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
    frame(
        "receive",
        "<host:@people> @who? @has <trigger:@receive|(played|plays|playing) host to> (and [^PERSON OFFICE GROUP BREAK]{1,5}? with)? @adjunct @adverbial{0,3} @before_party{0,2} (?<!from the?) <guest:@people> (?!@poss)",
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
        counterexamples=(
            "President Elena Maravic received a letter from Prime Minister Tomas Verhoeven.",
            "President Elena Maravic received a briefing on the flood from Commissioner Tomas Verhoeven.",
        ),
    ),
    frame(
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
    frame(
        "while-receiving",
        "(when|while|whilst|in|on|upon|after) <trigger:receiving|hosting> @adverbial{0,3} @before_party{0,3} <guest:@people> (?!@poss)",
        "receiving hosting",
        kind="=meeting",
        lead="=host",
        examples=(
            example(
                "President Elena Maravic said this while receiving the Ambassador of Peru, Tomas Verhoeven, in her office.",
                kind="meeting",
                hosts=("Elena Maravic",),
                guests=("Tomas Verhoeven",),
            ),
        ),
        counterexamples=(
            "President Elena Maravic said this while receiving an award from Ambassador Tomas Verhoeven.",
        ),
    ),
    frame(
        "receiving-host",
        "(?<![^BREAK when while whilst in]) <trigger:receiving|hosting> @before_party{0,3} <guest:@people> (?!@poss) [^PERSON OFFICE GROUP BREAK]{0,10}? @comma @before_party{0,3} <host:PERSON|OFFICE>",
        "receiving hosting",
        kind="=meeting",
        examples=(
            example(
                "Receiving Ambassador Tomas Verhoeven in her office on Monday, President Elena Maravic called for more trade.",
                kind="meeting",
                hosts=("Elena Maravic",),
                guests=("Tomas Verhoeven",),
            ),
        ),
    ),
    frame(
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
    frame(
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
    frame(
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
    frame(
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
    frame(
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
    frame(
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
    frame(
        "welcome",
        "<host:@people> @who? (?!to @welcome (him|her|them)) @has <trigger:@welcome> @adverbial{0,3} <guest:@people> (?!@poss)",
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
            "Foreign Minister Elena Maravic sent Prime Minister Tomas Verhoeven to welcome him.",
        ),
    ),
    frame(
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
    frame(
        "welcomed-by-and",
        "(and|@comma|where|who) (he|she|it)? @aux{1,6} <trigger:@welcome> @adverbial{0,4} by <host:@people>",
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
)
