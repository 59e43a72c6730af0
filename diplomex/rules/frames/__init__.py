"""Frames: what a sentence's skeleton must look like to report an encounter, and who plays which part in it.

A frame reads the *reduced* skeleton of a sentence: articles, adverbs, dates, places, brackets and clauses between commas
are gone, so ``President A, who arrived on Monday, today received in the Palace the Prime Minister B`` is
``PERSON received PERSON``. Slots: ``host``, ``guest``; ``a`` and ``b`` for parties whose role the frame does not
tell; ``others`` for people who joined an encounter told before.
"""

from __future__ import annotations

from ...rule import unique
from . import attendance, calls, ceremonies, courtesy_calls, gatherings, meetings, receptions, talks
from ._words import PIECES, WORDS

__all__ = ["FRAMES", "PIECES", "WORDS"]

#: In the order in which they are tried: of frames that find equally many people, the first one counts.
FRAMES = unique(
    (
        *receptions.FRAMES,
        *meetings.FRAMES,
        *talks.FRAMES,
        *courtesy_calls.FRAMES,
        *calls.FRAMES,
        *ceremonies.FRAMES,
        *gatherings.FRAMES,
        *attendance.FRAMES,
    )
)
