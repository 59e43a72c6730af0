"""Calls: they spoke by telephone or video link, or with no mode told."""

from __future__ import annotations

from ...rule import Rule, example
from ._frame import frame

FRAMES: tuple[Rule, ...] = (
    frame(
        "speak",
        "<a:@people> @who? @aux{0,6} <trigger:@speak> <form:over? @talk_adjective{0,6}> @manner{0,3} (with|to) @before_party{0,3} <b:@people>",
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
    frame(
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
    frame(
        "with-whom-had",
        "<b:@people> @comma? with whom <a:@people> had @aux{0,3} <trigger:spoken|met|discussed|talked|held>",
        "spoken met discussed talked held",
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
    frame(
        "with-whom",
        "<b:@people> @comma? with whom <a:@people> @aux{0,4} <trigger:spoke|met|discussed|talked|held|had|exchanged|reviewed>",
        "spoke met discussed talked held had exchanged reviewed",
        kind="=meeting",
        known="=yes",
        examples=(
            example(
                "Later came Prime Minister Tomas Verhoeven, with whom President Elena Maravic discussed trade.",
                kind="meeting",
                participants=("Elena Maravic", "Tomas Verhoeven"),
            ),
        ),
    ),
    frame(
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
    frame(
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
    frame(
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
    frame(
        "by-phone-each-other",
        "<a:@people> @who? [^PERSON OFFICE GROUP BREAK who which]{1,15}? (in|during|over|by|via|on) <form:@talk_adjective{0,4}> <trigger:@remote|phone|telephone> (?!@gap (with|between|from|to) @before_party{0,3} @actor)",
        "@callnoun conference conferences phone telephone",
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
    frame(
        "phone-call",
        "<a:@people> @who? @aux{0,6} (@hold|made|placed|joined|received|participated in)? (?!@talk_adjective{0,4} courtesy) <form:@talk_adjective{0,6}> (?<!courtesy) <trigger:@remote> (@withs|from|to) @before_party{0,3} <b:@people>",
        "@callnoun conference conferences",
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
    frame(
        "phone-call-each-other",
        "<a:@people> @who? @aux{0,6} @hold in? <form:@talk_adjective{0,6}> <trigger:@remote>",
        "@callnoun conference conferences",
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
    frame(
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
    frame(
        "telephone",
        "<a:@people> @who? @aux{0,5} <trigger:telephoned|phoned|rang|called> <b:PERSON|OFFICE> (?!@poss)",
        "telephoned phoned rang called",
        kind="=phone_call",
        examples=(
            example(
                "President Elena Maravic telephoned Prime Minister Tomas Verhoeven.",
                kind="phone_call",
                participants=("Elena Maravic", "Tomas Verhoeven"),
            ),
        ),
        counterexamples=("President Elena Maravic called Minister Tomas Verhoeven's appointment a sign of trust.",),
    ),
)
