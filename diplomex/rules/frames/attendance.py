"""Attendance: people who joined an encounter told before."""

from __future__ import annotations

from ...rule import Rule, example
from ._frame import frame

FRAMES: tuple[Rule, ...] = (
    frame(
        "delegation-led-by",
        "@delegation (was|is) <trigger:led|headed> by <others:@people>",
        "led headed",
        join="=yes",
    ),
    frame(
        "group-led-by",
        "<a:GROUP> (to ORG)? (was|is) <trigger:led|headed> by [^PERSON OFFICE GROUP BREAK]{0,3}? <others:@people>",
        "led headed",
        join="=yes",
    ),
    frame(
        "cochaired-by-lead",
        "^ @aux{0,2} <trigger:co-chaired|chaired> (jointly)? by <others:@crowd>",
        "co-chaired chaired",
        join="=yes",
    ),
    frame(
        "delegation-included",
        "(@delegation|GROUP) .{0,4}? <trigger:included|comprised|includes|comprises|featured|features|consisted|consists|composed> of? <others:@crowd>",
        "included comprised includes comprises featured features consisted consists composed",
        join="=yes",
    ),
    frame(
        "talks-attended-by",
        "(@talks|@callnoun) [^PERSON OFFICE GROUP BREAK]{0,12}? <trigger:attended|joined> .{0,2}? by <others:@crowd>",
        "attended joined",
        join="=yes",
        examples=(
            example(
                "The meeting was held in Geneva and was attended by President Elena Maravic and Minister Tomas Verhoeven.",
                kind="meeting",
                participants=("Elena Maravic", "Tomas Verhoeven"),
            ),
        ),
        counterexamples=("The fair was attended by President Elena Maravic and Minister Tomas Verhoeven.",),
    ),
    frame(
        "attended-by",
        "<trigger:attended|joined|participated> .{0,2}? by <others:@crowd>",
        "attended joined participated",
        join="=yes",
    ),
    frame(
        "with-participation",
        "<trigger:participation|presence|attendance> of <others:@crowd>",
        "participation presence attendance",
        join="=yes",
    ),
    frame(
        "hosted-by-first",
        "^ jointly? <trigger:hosted|chaired|co-chaired|convened|moderated|led> by <host:@people> [^PERSON OFFICE BREAK]{0,4}? @comma .{0,6}? (@gathering|meeting|forum|event|roundtable|ceremony)",
        "hosted chaired co-chaired convened moderated led",
        join="=yes",
    ),
    frame(
        "also-present",
        "<trigger:present|attending|hand|participants|attendance|participating> .{0,6}? (was|were|included|are|is|@colon) [^PERSON OFFICE GROUP BREAK]{0,3}? <others:@crowd>",
        "present attending hand participants attendance participating",
        join="=yes",
    ),
    frame(
        "taking-part",
        "(<trigger:taking|took|participating|participated> part? .{0,5}?|^ @aux? <trigger:joining|attending|accompanying> ([OTHER LMOD PERSON OFFICE him her them]|@possessive|@talks){1,3}) (was|were) <others:@crowd>",
        "taking took participating participated joining attending accompanying",
        join="=yes",
    ),
    frame(
        "at-the-talks-were",
        "^ .{0,1}? (at|in) @talks <trigger:was|were> <others:@crowd>",
        "was were",
        join="=yes",
    ),
    frame(
        "with-someone-were",
        "^ with @actor <trigger:was|were> <others:@crowd>",
        "was were",
        join="=yes",
    ),
    frame(
        "among-those-who",
        "(besides @actor @comma)? <others:@people> @aux{1,2} <trigger:among> those (who|@receive|present|attending)",
        "among",
        join="=yes",
    ),
    frame(
        "were-present",
        "<others:@people> [^which BREAK]{0,4}? @aux{1,3} (among)? ((?<!at) .{0,2}? (?<!at) <trigger:present>|in <trigger:attendance>)",
        "present attendance",
        join="=yes",
    ),
    frame(
        "was-accompanied-by",
        "^ (?!.*(visit|trip|tour|travel|delegation)) .{0,4}? <a:@people> (was|were) <trigger:accompanied|joined> by <others:@crowd>",
        "accompanied joined",
        join="=yes",
    ),
    frame(
        "accompanied-them",
        "<others:@people> @who? @aux{0,2} <trigger:accompanied> (him|her|them) (on|in|at|during) .{0,2}? @talks",
        "accompanied",
        join="=yes",
    ),
    frame(
        "accompanying-were",
        "^ (also)? <trigger:accompanying|representing> [^BREAK ',']{0,8}? (was|were) [^PERSON OFFICE GROUP BREAK]{0,3}? <others:@crowd>",
        "accompanying representing",
        join="=yes",
    ),
    frame(
        "were-among",
        "(including|comprising|includes|included) <others:@crowd> .{0,4}? <trigger:were|was> among",
        "were was",
        join="=yes",
    ),
    frame(
        "took-part",
        "<others:@people> (@comma? (and|as well as) [^PERSON OFFICE GROUP BREAK]{1,6}?)? @who? @aux{0,3} (<trigger:attended|attend|attends>|<trigger:participated|took> part? in|<trigger:sat> in on|<trigger:assisted> (in|at)) (.{0,3}? (@talks|event|ceremony)|them|this)"
        "|<others:@people> @who? @aux{0,3} <trigger:joined> (@talks (?!led|chaired|hosted|with|of|between)|them|@actor (in|at|for) @talks)"
        "|<others:@people> <trigger:was|were> @aux{0,2} (in|at) @talks (?=BREAK|@stop|@comma)"
        "|<others:@people> @who? (was|were) (also)? <trigger:part> of the? @talks"
        "|@talks .{0,8}? (in|at) which <others:@people> @aux{0,3} <trigger:took|participated> part?",
        "attended attend attends participated took sat part assisted joined was were",
        join="=yes",
    ),
    frame(
        "also-attended",
        "(?<!which|that|where) <others:@people> @aux{1,3} <trigger:attend|attended> (?=BREAK|@stop)",
        "attend attended",
        join="=yes",
    ),
    frame(
        "joined-by-link",
        "<others:@people> @who? @aux{0,2} <trigger:joined|participated|attended> (via|by|through|virtually|online|remotely)",
        "joined participated attended",
        join="=yes",
    ),
    frame(
        "was-joined-by",
        "<a:@people> @who? @aux{1,4} <trigger:joined|accompanied> (for|in|at|during) .{0,4}? (@talks|@callnoun) .{0,3}? by <others:@people>",
        "joined accompanied",
        join="=yes",
    ),
)
