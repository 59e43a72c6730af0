"""Gatherings: sessions that somebody attended, chaired, hosted or led a delegation to."""

from __future__ import annotations

from ...rule import Rule, example
from ._frame import frame

FRAMES: tuple[Rule, ...] = (
    frame(
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
    frame(
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
    frame(
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
    frame(
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
    frame(
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
    frame(
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
    frame(
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
    frame(
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
    frame(
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
    frame(
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
    frame(
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
    frame(
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
    frame(
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
    frame(
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
    frame(
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
)
