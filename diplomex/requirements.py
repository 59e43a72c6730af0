"""Requirements: what a pattern over codes needs, read off the pattern itself.

A search that fails at each unit of a layer is what costs, not the few matches. From a pattern such as ``[ab]*[cd]e`` it can be
told without trying that a match holds one of ``cd`` and an ``e``, and that nothing but ``a`` and ``b`` stands before the
``c`` or ``d``. :class:`Requirements` says so of any pattern: it may ask for less than the pattern does, never for more.
"""

from __future__ import annotations

from collections.abc import Iterable

import attrs

Codes = frozenset[str]
_NONE: Codes = frozenset()


@attrs.frozen
class Requirements:
    """What every match of a pattern, or of a part of it, is made of.

    ``codes`` are all codes that it may hold (``None``: any), ``first`` those that it may begin with, ``empty`` tells that it
    may hold none. ``needed`` are sets of which each has a code in the match. ``key`` is one of them, and ``ahead`` are the
    codes that may stand before the first code of ``key``.
    """

    codes: Codes | None = _NONE
    first: Codes | None = _NONE
    empty: bool = True
    needed: tuple[Codes, ...] = ()
    ahead: Codes = _NONE
    key: Codes | None = None

    def optional(self) -> Requirements:
        """The requirements where this part may be missing."""
        return Requirements(self.codes, self.first)

    def met_by(self, present: Codes) -> bool:
        """Whether a sequence in which these codes stand may hold a match."""
        return not any(codes.isdisjoint(present) for codes in self.needed)


def one_of(codes: Codes | None) -> Requirements:
    """The requirements of one code out of a set."""
    if codes is None:
        return Requirements(None, None, empty=False)
    return Requirements(codes, codes, False, (codes,), _NONE, codes)


def sequence(parts: Iterable[Requirements], key: Codes = _NONE) -> Requirements:
    """The requirements of parts one after the other; codes out of ``key`` are preferred as the key."""
    found = Requirements()
    for part in parts:
        ahead, best = found.ahead, found.key
        if part.key is not None and found.codes is not None and (best is None or _rank(part.key, key) < _rank(best, key)):
            ahead, best = found.codes | part.ahead, part.key
        found = Requirements(
            _union(found.codes, part.codes),
            _union(found.first, part.first) if found.empty else found.first,
            found.empty and part.empty,
            found.needed + part.needed,
            ahead,
            best,
        )
    return found


def either(parts: Iterable[Requirements]) -> Requirements:
    """The requirements of alternatives: of each the one set that asks for most, all in one."""
    found, *others = parts
    for part in others:
        keyed = found.key is not None and part.key is not None
        needed = ()
        if found.needed and part.needed:
            needed = (min(found.needed, key=len) | min(part.needed, key=len),)
        found = Requirements(
            _union(found.codes, part.codes),
            _union(found.first, part.first),
            found.empty or part.empty,
            needed,
            found.ahead | part.ahead if keyed else _NONE,
            _union(found.key, part.key),
        )
    return found


def _rank(codes: Codes, preferred: Codes) -> tuple[bool, int]:
    return not codes <= preferred, len(codes)


def _union(one: Codes | None, other: Codes | None) -> Codes | None:
    return None if one is None or other is None else one | other
