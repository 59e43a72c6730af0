"""Frames: what a sentence's skeleton must look like to report an encounter, and who plays which part in it.

A frame reads the *reduced* skeleton of a sentence: articles, adverbs, dates, places, brackets and clauses between commas
are gone, so ``President A, who arrived on Monday, today received in the Palace the Prime Minister B`` is
``PERSON received PERSON``. Slots: ``host``, ``guest``; ``a`` and ``b`` for parties whose role the frame does not
tell; ``others`` for people who joined an encounter told before.
"""

from __future__ import annotations

from ..rule import Rule, RuleKind, unique


WORDS = {
    "aux": "has had have having will would shall is are was were be been being to also then later earlier subsequently again did does do"
    " scheduled expected due set slated planned plans going separately jointly first personally warmly cordially officially recently just"
    " formally briefly both each met_up may can could should",
    "was": "was were is are has have had been being be",
    "receive": "received receives receive receiving hosted hosts host hosting",
    "welcome": "welcomed welcomes welcome greeted greets greet",
    "meet": "met meets meet meeting",
    "hold": "held holds hold holding had has have having conducted conducts conduct conducting convened exchanged continued began"
    " co-chaired chaired led",
    "talks": "talks meeting meetings discussions discussion consultations consultation negotiations conversation conversations dialogue"
    " exchange session sit-down encounter tete-a-tete audience interaction deliberations",
    "talk_adjective": "a an the bilateral official formal friendly substantive brief working one-on-one one-to-one restricted expanded narrow extended"
    " extensive comprehensive in-depth productive constructive fruitful cordial wide-ranging detailed high-level delegation-level separate series"
    " of courtesy introductory farewell telephone phone video virtual online joint trilateral informal short private his her their talks meeting first second third"
    " fourth another several further closed-door face-to-face tete-a-tete introductory political regular annual new brief secure via by on videoconference teleconference"
    " through link conference and in working-level ministerial special emergency bilateral consular protocol good great very round",
    "heldverb": "held place conducted took taking takes followed arranged",
    "withs": "with",
    "callnoun": "call calls phone-call teleconference videoconference conversation telephone",
    "callon": "called calls call calling",
    "pay": "paid pays pay paying made makes make making",
    "speak": "spoke speaks speak spoken talked talks conferred confers confer",
    "present": "presented presents present presenting handed hands submitted submits delivered",
    "credentials": "credentials credential",
    "sign": "signed signs sign signing inked initialled initialed",
    "meal": "dinner lunch luncheon breakfast banquet reception iftar",
    "attend": "attended attends attend attending participated participates participate participating took takes take taking addressed joined joins join",
    "gathering": "summit session conference forum assembly congress gathering",
    "chair": "chaired chairs chair chairing co-chaired co-chairs co-chair presided presides preside presiding headed",
    "about": "on about regarding concerning",
    "manner": "separately bilaterally jointly together up privately informally briefly virtually online face-to-face individually directly earlier also again here today",
    "adverbial": "warmly cordially officially here today upon arrival on his her their at also in the for",
    "reduced": "the a an today yesterday here also then later earlier warmly cordially",
}
PIECES = {
    "sides": "(two|both|three|four)? [LHEADS HEADS]|(two|both|three|four)? (leaders|sides|parties|ministers|presidents|delegations|counterparts|diplomats|officials)",
    "actor": "(PERSON|OFFICE|GROUP|he|she|they|I|we|@sides)",
    "and_then": "(@comma and|@comma|and|'&'|as well as|along with|together with|accompanied by|@comma accompanied by|@comma along with|@comma together with|@comma as well as)",
    "people": "@actor (@and_then @actor)*",
    "who": "(@comma? who)",
}

def _frame(id: str, pattern: str, triggers: str, *, examples: tuple = (), counterexamples: tuple[str, ...] = (), about: str = "", **produces: str) -> Rule:
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
        _frame("receive", "<host:@people> @aux{0,5} <trigger:@receive> (in audience)? @adverbial{0,3} <guest:@people>", "@receive", kind="=meeting"),
        _frame("received-by", "<guest:@people> @who? @aux{1,5} <trigger:@receive> (in audience)? @adverbial{0,3} by <host:@people>", "@receive", kind="=meeting"),
        _frame("welcome", "<host:@people> @aux{0,5} <trigger:@welcome> @adverbial{0,3} <guest:@people>", "@welcome", kind="=ceremony", form="=welcome"),
        _frame("welcomed-by", "<guest:@people> @who? @aux{1,5} <trigger:@welcome|met|received> @adverbial{0,4} by <host:@people>", "@welcome", kind="=ceremony", form="=welcome"),
        _frame("meet", "<a:@people> @who? @aux{0,6} <trigger:@meet> @manner{0,3} with? <b:@people>", "@meet", kind="=meeting"),
        _frame("met-by", "<a:@people> @aux{1,5} <trigger:met> by <b:@people>", "met", kind="=meeting"),
        _frame("meet-each-other", "<a:@people> @aux{0,6} <trigger:@meet> @manner{0,3} (?=[BREAK .]|to|for|@comma|and|at|in|on)", "@meet", kind="=meeting", plural="=yes"),
        _frame(
            "hold-talks",
            "<a:@people> @who? @aux{0,6} @hold <form:@talk_adjective{0,8}> <trigger:@talks> (@about .{1,8}?)? @withs (the_visiting)? <b:@people>",
            "@talks",
            kind="=meeting",
        ),
        _frame("hold-talks-each-other", "<a:@people> @who? @aux{0,6} @hold <form:@talk_adjective{0,8}> <trigger:@talks>", "@talks", kind="=meeting", plural="=yes"),
        _frame("talks-between", "<form:@talk_adjective{0,6}> <trigger:@talks|@callnoun|summit> (@was @heldverb)? (held|conducted)? (between|of|among) <a:@people>( @withs <b:@people>)?", "@talks @callnoun", kind="=meeting"),
        _frame("talks-held-with", "<form:@talk_adjective{0,6}> <trigger:@talks|@callnoun> @aux{0,3} (@heldverb @adverbial{0,3})? @withs <b:@people>", "@talks @callnoun", kind="=meeting"),
        _frame("someones-meeting", "<a:@people> @poss <form:@talk_adjective{0,6}> <trigger:@talks|@callnoun> @withs <b:@people>", "@talks @callnoun", kind="=meeting"),
        _frame("call-on", "<guest:@people> @who? @aux{0,6} <trigger:@callon> (on|upon) <host:@people>", "@callon", kind="=meeting", form="=courtesy_call"),
        _frame("pay-call", "<guest:@people> @who? @aux{0,6} @pay @talk_adjective{0,5} <trigger:call|visit> (on|to|upon) <host:@people>", "call visit", kind="=meeting", form="=courtesy_call"),
        _frame("call-by", "@talk_adjective{0,5} <trigger:call> (by|of|from) <guest:@people> (on|to) <host:@people>", "call", kind="=meeting", form="=courtesy_call"),
        _frame("speak", "<a:@people> @who? @aux{0,6} <trigger:@speak> <form:@talk_adjective{0,6}> @manner{0,3} (with|to) <b:@people>", "@speak", kind="=phone_call"),
        _frame("speak-each-other", "<a:@people> @who? @aux{0,6} <trigger:@speak> <form:by (telephone|phone|video)|on (telephone|phone)>", "@speak", kind="=phone_call", plural="=yes"),
        _frame("phone-call", "<a:@people> @who? @aux{0,6} (@hold|made|placed|joined|participated in|joined by)? <form:@talk_adjective{0,5}> <trigger:@callnoun> @withs <b:@people>", "@callnoun", kind="=phone_call"),
        _frame("telephone", "<a:@people> @aux{0,5} <trigger:telephoned|phoned|rang> <b:@people>", "telephoned phoned rang", kind="=phone_call"),
        _frame("credentials", "<guest:@people> @who? @aux{0,5} @present @talk_adjective{0,5} <trigger:@credentials> .{0,6}? to <host:@people>", "@credentials", kind="=ceremony", form="=credentials"),
        _frame("accept-credentials", "<host:@people> @aux{0,5} (@receive|accepted|accepts) .{0,6}? <trigger:@credentials> (of|from|@poss|by|presented by) .{0,4}? <guest:@people>", "@credentials", kind="=ceremony", form="=credentials"),
        _frame("sign", "<a:@people> @aux{0,4} <trigger:@sign> (?!book)", "@sign", kind="=ceremony", form="=signing", plural="=yes"),
        _frame("signed-by", "<trigger:@sign> (by|between) <a:@people>", "@sign", kind="=ceremony", form="=signing", plural="=yes"),
        _frame("host-meal", "<host:@people> @aux{0,5} (@receive|gave|held|organized|organised|offered|tendered) @talk_adjective{0,5} <trigger:@meal> .{0,4}? (for|honour of|honor of|honouring|with) <guest:@people>", "@meal", kind="=meeting", form="=meal"),
        _frame("attend-summit", "<a:@people> @who? @aux{0,6} @attend .{0,8}? <trigger:@gathering>", "@gathering", kind="=summit"),
        _frame("cochair", "<a:@people> @who? @aux{0,5} <trigger:@chair> .{0,6}? (@talks|@gathering|ORG)", "@chair", kind="=meeting", form="=session"),
        _frame("cochaired-by", "(@talks|@gathering|ORG) .{0,6}? @aux{0,3} <trigger:@chair> (jointly)? by <a:@people>", "@chair", kind="=meeting", form="=session"),
        # ---- people who joined an encounter told before ------------------------------------------------------------
        _frame("attended-by", "<trigger:attended|joined|accompanied> by <others:@people>", "attended joined accompanied", join="=yes"),
        _frame("attended-by-with", "<trigger:participation|presence|attendance> of <others:@people>", "participation presence attendance", join="=yes"),
        _frame("also-present", "<trigger:present|attending|hand|participants> .{0,5}? (was|were|included|are|is) <others:@people>", "present attending hand participants", join="=yes"),
        _frame("were-present", "<others:@people> .{0,4}? @aux{1,3} (among)? .{0,2}? <trigger:present>", "present", join="=yes"),
        _frame("took-part", "<others:@people> @aux{0,3} (<trigger:@attend>|<trigger:participated> in) .{0,2}? @talks", "@attend participated", join="=yes"),
    )
)
