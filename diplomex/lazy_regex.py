"""Regular expressions that are compiled when they are first used, as most are not in a short run."""

from __future__ import annotations

from typing import Any, cast

import regex


class _LazyRegex:
    """Stands for a pattern; what is asked of it first compiles it, and is then at hand as an attribute of its own."""

    def __init__(self, pattern: str, flags: int) -> None:
        self._source = pattern, flags

    def __getattr__(self, name: str) -> Any:
        if name == "_compiled":
            value: Any = regex.compile(*self._source)
        elif name.startswith("__"):
            raise AttributeError(name)
        else:
            value = getattr(self._compiled, name)
        setattr(self, name, value)
        return value


def lazy_regex(pattern: str, flags: int = 0) -> regex.Pattern[str]:
    """The same as ``regex.compile``, later.

    >>> lazy_regex("a+").findall("baab a")
    ['aa', 'a']
    """
    return cast("regex.Pattern[str]", _LazyRegex(pattern, flags))
