"""Regular expressions that are compiled when they are first used, as most are not in a short run."""

from __future__ import annotations

from functools import lru_cache
from typing import Any, cast

import regex


@lru_cache(maxsize=4096)
def compile_regex(pattern: str, flags: int = 0) -> regex.Pattern[str]:
    """The same as ``regex.compile``, past the cache of :mod:`regex`.

    That cache holds 500 patterns for the whole process; where it is full, it draws those to drop with the caller's
    :mod:`random`, whose state is not ours to change.
    """
    return regex.compile(pattern, flags, cache_pattern=False)


class _LazyRegex:
    """Stands for a pattern; what is asked of it first compiles it, and is then at hand as an attribute of its own."""

    def __init__(self, pattern: str, flags: int) -> None:
        self._source = pattern, flags

    def __getattr__(self, name: str) -> Any:
        if name == "_compiled":
            value: Any = compile_regex(*self._source)
        elif name.startswith("__"):
            raise AttributeError(name)
        else:
            value = getattr(self._compiled, name)
        setattr(self, name, value)
        return value


def lazy_regex(pattern: str, flags: int = 0) -> regex.Pattern[str]:
    """The same as :func:`compile_regex`, later.

    >>> lazy_regex("a+").findall("baab a")
    ['aa', 'a']
    """
    return cast("regex.Pattern[str]", _LazyRegex(pattern, flags))
