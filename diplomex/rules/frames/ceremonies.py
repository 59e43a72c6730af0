"""Ceremonies, meals and farewells: credentials, signings, what was given for somebody."""

from __future__ import annotations

from ...rule import Rule, example
from ._frame import frame

FRAMES: tuple[Rule, ...] = (
    frame(
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
    frame(
        "presenting-credentials",
        "presenting .{0,3}? <trigger:@credentials> (@comma? (was|were) [^PERSON OFFICE GROUP BREAK]{0,2}? <guest:@crowd>|@comma [^PERSON OFFICE GROUP BREAK]{0,2}? <guest:@actor ([^BREAK from to behalf greetings message]{0,8}? [PERSON OFFICE GROUP])*>)",
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
    frame(
        "who-presented-credentials",
        "(who|presenting|HEADS|LHEADS|OFFICE) @aux{0,4} @present? .{0,4}? <trigger:@credentials> [^PERSON OFFICE GROUP BREAK]{0,2}? ((to|before) <host:@people>)?"
        " [^PERSON OFFICE GROUP BREAK]{0,6}? (were|are|included|include) [^PERSON OFFICE GROUP BREAK]{0,4}? <guest:@crowd>",
        "@credentials",
        kind="=ceremony",
        form="=credentials",
        lead="=host",
        examples=(
            example(
                "Among those who presented their credentials to President Elena Maravic were Tomas Verhoeven from Peru and Ana Silva from Chad.",
                kind="ceremony",
                form="credentials",
                hosts=("Elena Maravic",),
                guests=("Tomas Verhoeven", "Ana Silva"),
            ),
        ),
    ),
    frame(
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
    frame(
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
    frame(
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
    frame(
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
    frame(
        "credentials-presented-by",
        "(<trigger:@credentials> @aux{1,4} (presented|handed|submitted) (over)? to <host:@people>"
        "|<host:@people> @who? @aux{0,2} (was|were|is|being) (handed|presented|given) .{0,6}? <trigger:@credentials>) by <guest:@crowd>"
        "|<trigger:@credentials> of <guest:@people> @comma? @aux{1,4} (presented|handed|submitted) (over)? to @before_party{0,3} <host:@people>",
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
                "The credentials of Ambassador Tomas Verhoeven have been presented to President Elena Maravic.",
                kind="ceremony",
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
    frame(
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
    frame(
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
    frame(
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
    frame(
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
    frame(
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
    frame(
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
    frame(
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
    frame(
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
    frame(
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
    frame(
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
    frame(
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
    frame(
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
    frame(
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
    frame(
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
    frame(
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
    frame(
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
    frame(
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
    frame(
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
    frame(
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
    frame(
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
)
