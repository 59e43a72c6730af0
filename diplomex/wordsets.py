"""Word sets, written as people write words: one after the other."""

from __future__ import annotations


def word_set(words: str) -> frozenset[str]:
    """The words of a text.

    >>> sorted(word_set("king queen"))
    ['king', 'queen']
    """
    return frozenset(words.split())
