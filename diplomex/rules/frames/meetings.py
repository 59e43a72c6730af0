"""Meetings: they met, in words that do not tell who was whose guest."""

from __future__ import annotations

from ...rule import Rule, example
from ._frame import frame

FRAMES: tuple[Rule, ...] = (
    frame(
        "meet",
        "<a:@people> @who? @has <trigger:@meet|(sat|sits|sit) down|caught up> (and (discussed|spoke|talked|spoken) (?=with))? @manner{0,3} (@adjunct with|(in|at|on|during|behind|via|over) [^PERSON OFFICE GROUP BREAK ',' with and that]{1,4}?)? with? @before_party{0,3} <b:@people>",
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
    frame(
        "meet-and",
        "(and|@comma|where|who) (he|she|it)? @aux{0,5} <trigger:@meet> @manner{0,3} ((in|at|on|during) [^PERSON OFFICE GROUP BREAK ',' with and that]{1,4}? (?=with))? with? @before_party{0,3} <b:@people>",
        "@meet",
        kind="=meeting",
        lead="=a",
        examples=(
            example(
                "Prime Minister Tomas Verhoeven opened the fair and met with President Elena Maravic.",
                kind="meeting",
                participants=("Elena Maravic", "Tomas Verhoeven"),
            ),
            example(
                "Prime Minister Tomas Verhoeven will hold talks with Governor Ana Lund, meet with President Elena Maravic"
                " and open the fair.",
                kind="meeting",
                status="planned",
                participants=("Elena Maravic", "Tomas Verhoeven"),
            ),
        ),
    ),
    frame(
        "meeting-somebody",
        "(while|when|upon) <trigger:meeting> @before_party{0,3} <b:@people> [^PERSON OFFICE GROUP BREAK ',']{0,4}? @comma",
        "meeting",
        kind="=meeting",
        lead="=a",
        examples=(
            example(
                "When meeting Prime Minister Tomas Verhoeven in Geneva, President Elena Maravic praised the ties.",
                kind="meeting",
                participants=("Elena Maravic", "Tomas Verhoeven"),
            ),
        ),
        counterexamples=(
            "While meeting the needs of Prime Minister Tomas Verhoeven, President Elena Maravic sent aid.",
        ),
    ),
    frame(
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
    frame(
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
    frame(
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
    frame(
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
    frame(
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
    frame(
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
)
