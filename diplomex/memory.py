"""Memory: what was found out about a word once need not be found out again."""

from __future__ import annotations

from collections.abc import Callable, Collection
from typing import Generic, TypeVar

_Key = TypeVar("_Key", bound=Collection[object])
_Value = TypeVar("_Value")
_MOST = 60_000  # then all is forgotten, so that an endless corpus does not fill it
_LONGEST = 60  # what is longer is no word, and not remembered


class Memory(dict[_Key, _Value], Generic[_Key, _Value]):
    """The results of a function of one word or other small key, each found once.

    >>> lengths = Memory(len)
    >>> lengths["visit"], dict(lengths)
    (5, {'visit': 5})
    """

    def __init__(self, find: Callable[[_Key], _Value]) -> None:
        super().__init__()
        self._find = find

    def __missing__(self, key: _Key) -> _Value:
        found = self._find(key)
        if len(key) <= _LONGEST:
            if len(self) >= _MOST:
                self.clear()
            self[key] = found
        return found
