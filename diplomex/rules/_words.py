"""Word lists of the grammars."""

from __future__ import annotations


def word_set(text: str) -> frozenset[str]:
    """The words of a text, as a set.

    >>> sorted(word_set("to from between"))
    ['between', 'from', 'to']
    """
    return frozenset(text.split())
