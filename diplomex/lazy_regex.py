"""Regular expressions that are compiled when they are first used, as most are not in a short run."""

from __future__ import annotations

import re
from collections.abc import Callable
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

    def __init__(self, compile: Callable[[str, int], Any], pattern: str, flags: int) -> None:
        self._compile = compile
        self._source = pattern, flags

    def __getattr__(self, name: str) -> Any:
        if name == "_compiled":
            value: Any = self._compile(*self._source)
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
    return cast("regex.Pattern[str]", _LazyRegex(compile_regex, pattern, flags))


def lazy_re(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """The same as ``re.compile``, later.

    For long alternations of words, to be run over text in small letters: ``re`` takes a third of the time of ``regex``
    there, which takes still longer with ``IGNORECASE``.

    >>> lazy_re("a+").findall("baab a")
    ['aa', 'a']
    """
    return cast("re.Pattern[str]", _LazyRegex(re.compile, pattern, flags))
