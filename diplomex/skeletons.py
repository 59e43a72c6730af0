"""Skeletons: a sentence's units in the forms that frames read.

*Light*: articles, adverbs, dates, places and brackets are gone. *Reduced*: clauses between commas are gone too. *Bare*:
only people, words of the rules' vocabulary and signs are left.
"""

from __future__ import annotations

from collections.abc import Iterator

from .patterns import Alphabet, Alternation, Layer

_LIGHT = (
    # honorifics that no name took, and `his Omani counterpart,` before the name
    "[HON RANK SUFFIX]+ '.'? (?=PERSON)",
    "HON @comma (?=PERSON)",  # His Majesty, King A
    "(visiting|outgoing|incoming|new|newly-appointed|acting) (?=[PERSON OFFICE])",
    "@possessive [DEMONYM LMOD OTHER visiting and]{0,4} (counterpart|colleague|peer|opposite number) @comma?"
    " (?=[PERSON OFFICE HON RANK])",
    "@quote [OTHER LMOD]{1,2} @quote (?=[OTHER LMOD]|@talks)",
    "@comma? among others @comma?",
    # `a delegation of the Senate consisting of A, B and C met D`
    "([ACRO DEMONYM COUNTRY ORG LMOD MOD OTHER]{0,3} @delegation (GROUP|of [ACRO COUNTRY ORG ORGH LMOD OTHER]+)?|GROUP)"
    " @comma? @made_up (?=the? [PERSON OFFICE])",
    # `met, in Geneva, the Minister A`
    "(?<=@meeting_verb|@talks) @comma (in|at|on|during|this)? the? [CITY COUNTRY VENUE PLACE DATE today yesterday here]"
    " ((@comma|of|in|on)? the? [CITY COUNTRY VENUE PLACE DATE])* @comma",
    # `A and senior members of his cabinet met B`
    "(?<=[PERSON OFFICE]) @comma? (and|with|along with|together with) the? [LMOD MOD OTHER]{0,3} @groupnoun"
    " (of (the|@possessive) [LMOD MOD OTHER]{0,2} [OTHER PORT LPORT ORGH cabinet delegation government team])? @comma?"
    " (?=[DATE today yesterday earlier]? @aux{0,3} @meeting_verb)",
    # in a list: `A, who is visiting, B and C`
    "(?<=PERSON) @comma who (is|was|are|were|chairs|heads|leads|represents|serves)"
    " [^PERSON GROUP BREAK ',']{1,24}? (?=@comma (and|as well as)? (the|@possessive)? PERSON)",
    # `the Quartet – A, B and C – met`
    "@dash (?=@meeting_verb)",
    # `with two officials: the Minister A`
    "(?<=with|met|received) (two|three|four|five|NUM|several)? [OTHER LMOD MOD]{0,2} (@groupnoun|LHEADS|@side) ':'"
    " (?=the? [OTHER LMOD HON]{0,3} [PERSON OFFICE])",
    "(this|the|our) country @poss (?=[PERSON OFFICE])",
    "@open [^')']{0,24}? @close",
    # dates, with the comma before them where another one follows
    "@comma @when{0,3} the? DATE ((of the)? DATE)* (?=@comma)",
    "@when{0,3} (the? @daytime of)? the? DATE ((of the)? DATE)* @daytime?",
    "@when{0,3} (the? @daytime of)? @weekday @daytime?",
    "@when{0,3} NUM [':' '.'] NUM (hrs|hours|am|pm|'a.m.'|'p.m.')?",
    # places
    "[in at from to near outside inside]? the? [CITY COUNTRY VENUE PLACE]"
    " ((@comma|of|in)? the? [CITY COUNTRY VENUE PLACE])* ([LMOD OTHER]? airport)? (?!@poss)",
    "(in|at) the? ORG ((of|to|in|for) the? [ORG COUNTRY CITY])* (@poss [OTHER LMOD]{0,2} @site)?",
    "(in|at) the? [COUNTRY CITY PERSON] @poss [OTHER LMOD]{0,2} @site",
    "(in|at) (the|@possessive) [OTHER LMOD]{0,2} @site (of (the|@possessive)? ([ORG CITY COUNTRY OTHER]|@site)+)?",
    "[in at near] the? [NAME CAP VENH PLACE AREA ACRO GIVEN CITY]"
    " [NAME CAP VENH PLACE AREA ACRO GIVEN CITY PARTICLE]{0,4}"
    " (?![HEAD ORGH ORGT PERSON])",
    "(?<=[PERSON OFFICE]) (of|from) the? [COUNTRY CITY DEMONYM ORG]",
    # where they are from: `A, Ministry of Trade, Peru and B`
    "(?<=[PERSON OFFICE]) @comma [ORG COUNTRY CITY] (@comma [ORG COUNTRY CITY])* (?=@comma|and|';'|BREAK)",
    # adverbs between commas, articles
    "(?<=@comma) @manner @comma",
    "as well (?!as)",
    "@reduced",
)
_REDUCED = (
    # `A who is on a visit to Peru met B`
    "(?<=[PERSON OFFICE]) who (is|was|are|were|has|had|have|arrived|visited)"
    " [^PERSON OFFICE GROUP BREAK ',' and]{1,10}? (?=(today|yesterday|later)? @meeting_verb)",
    "@comma (who|whom|which|whose|where|whereas|while) [^',']{1,40}? (@comma|(?=.?.$))",
    "@comma @inset [^',']{0,30}? @comma",
)
_FILLER = ("[OTHER CAP PORT LPORT NAME NUM ORG FORUM MONEY ACRO LMOD MOD DEMONYM TITLECASE]+",)


def without(layer: Layer, stretches: Alternation) -> Layer:
    """The layer less all units that one of the alternatives matches."""
    return layer.without(stretches.spans(layer.codes))


class SkeletonRules:
    """Makes the skeletons of a sentence."""

    def __init__(self, alphabet: Alphabet) -> None:
        self._light = Alternation(alphabet, _LIGHT)
        self._reduced = Alternation(alphabet, _REDUCED)
        self._filler = Alternation(alphabet, _FILLER)

    def forms(self, sentence: Layer) -> Iterator[Layer]:
        """The light, reduced and bare form of a sentence, those that are equal once."""
        light = without(sentence, self._light)
        yield light
        reduced = without(light, self._reduced)
        if reduced is not light:
            yield reduced
        bare = without(reduced, self._filler)
        if bare is not reduced:
            yield bare

    def reduced(self, sentence: Layer) -> Layer:
        """The reduced form alone."""
        return without(without(sentence, self._light), self._reduced)
