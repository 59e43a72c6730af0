"""Whether a text is English at all: a cheap look at its function words."""

from __future__ import annotations

from collections.abc import Sequence

from .records import Diagnostic

_FUNCTION_WORDS = frozenset(("the", "of", "and", "to", "in", "a", "for", "with", "on", "was", "is", "by", "at", "that"))
_FEWEST_WORDS = 30
_LEAST_SHARE = 0.08


def language_diagnostic(words: Sequence[str]) -> Diagnostic | None:
    """What to tell of a text that does not look English, by its tokens; ``None`` for an English or a short one.

    >>> spanish = "El Presidente de la República recibió al Embajador de Chile y hablaron de comercio".split()
    >>> language_diagnostic(spanish * 3).code
    'not-english'
    """
    if len(words) < _FEWEST_WORDS:
        return None
    found = sum(map(_FUNCTION_WORDS.__contains__, words))
    if found >= _LEAST_SHARE * len(words):
        return None
    letters = sum(map(str.isalpha, words))
    if letters < _FEWEST_WORDS:
        return None
    share = found / letters
    if share >= _LEAST_SHARE:
        return None
    return Diagnostic(
        code="not-english",
        message=f"only {share:.0%} of the words are English function words: the rules read English prose alone",
    )
