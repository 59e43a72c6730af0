"""The phrasebook of all rules: small word lists that every concept uses, and those of the concepts."""

from __future__ import annotations

from ..patterns import Phrasebook
from . import frames, groups, organizations, persons, places, titles, visits

WORDS = {
    "article": "the a an",
    "possessive": "his her its their our my your",
    "preposition": "of for to in on at with from under",
    "dash": "- – —",
    "comma": ",",
    "poss": "'s '",
    "quote": '"',
    "open": "(",
    "close": ")",
    "slash": "/",
    "joint": ", and & /",
}

PHRASEBOOK = Phrasebook.together(
    words=[WORDS, organizations.WORDS, persons.WORDS, frames.WORDS, groups.WORDS, places.WORDS, visits.WORDS],
    pieces=[
        organizations.PIECES,
        titles.PIECES,
        persons.PIECES,
        frames.PIECES,
        groups.PIECES,
        places.PIECES,
    ],
)
