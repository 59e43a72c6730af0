"""Circumstances: when and where an occasion was, and on what kind of visit."""

from __future__ import annotations

from .merging import Occasion
from .story import Story


def settle(story: Story, occasions: list[Occasion]) -> None:
    """Fill in the date, place and visit of each occasion from the sentences that tell of it."""
    for occasion in occasions:
        occasion.date = story.document.published
