"""Regular expressions that are compiled when they are first used, as most are not in a short run."""

from __future__ import annotations

import contextlib
import copyreg
import re
from collections.abc import Callable
from functools import cache, lru_cache
from typing import Any, cast

import regex

from .disk_cache import PREPARED

# Where a regex to come keeps its patterns otherwise, they are compiled as ever.
_NOT_PICKLED = (LookupError, TypeError, ValueError, RuntimeError, regex.error)


@lru_cache(maxsize=4096)
def compile_regex(pattern: str, flags: int = 0) -> regex.Pattern[str]:
    """The same as ``regex.compile``, past the cache of :mod:`regex`, and from the disk if it was ever compiled.

    The cache of :mod:`regex` holds 500 patterns for the whole process; where it is full, it draws those to drop with
    the caller's :mod:`random`, whose state is not ours to change.
    """
    key = f"regex {int(flags)} {pattern}"
    parts = PREPARED.get(key)
    with contextlib.suppress(*_NOT_PICKLED):
        if parts is not None:
            return cast("regex.Pattern[str]", _assemble()(pattern, *parts))
    compiled = regex.compile(pattern, flags | regex.V0, cache_pattern=False)
    with contextlib.suppress(*_NOT_PICKLED):
        _, (_, final_flags, *rest) = _pickled(compiled)
        PREPARED.add(key, (int(final_flags), *rest))
    return compiled


def _pickled(pattern: regex.Pattern[str]) -> tuple[Callable[..., Any], tuple[Any, ...]]:
    """A compiled pattern as :mod:`pickle` keeps it: what assembles it, and its parts, which need no parsing."""
    return cast("tuple[Callable[..., Any], tuple[Any, ...]]", copyreg.dispatch_table[regex.Pattern](pattern))


@cache
def _assemble() -> Callable[..., Any]:
    return _pickled(regex.compile("", cache_pattern=False))[0]


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
