"""The time limit of patterns: one that runs away on a text is stopped, and the result's diagnostics name it.

The package's own patterns take linear time, which its tests show; so a limit is set where one of them reads a long
stretch, and wherever a pattern is that of a user's rule.
"""

from __future__ import annotations

import warnings
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from contextvars import ContextVar

import regex

from .records import Diagnostic

#: What a pattern may take for one text: seconds, and seconds more for each unit (or character) that it reads.
SECONDS = 2.0
SECONDS_PER_UNIT = 0.000_05
#: Units from which on a pattern of the package's own is limited too.
LONG = 2_000

_stopped: ContextVar[dict[str, None] | None] = ContextVar("diplomex_stopped", default=None)


@contextmanager
def watched() -> Iterator[dict[str, None]]:
    """While it lasts, patterns that run away are stopped and tried no more; their names come in that order."""
    stopped: dict[str, None] = {}
    token = _stopped.set(stopped)
    try:
        yield stopped
    finally:
        _stopped.reset(token)


def diagnostics(stopped: Sequence[str] | dict[str, None]) -> list[Diagnostic]:
    """What to tell of the patterns that were stopped."""
    return [
        Diagnostic(
            code="time-limit",
            message=f"{name} ran into its time limit and was left off: what it finds may be missing;"
            " simplify its pattern (no repetition inside a repetition)",
        )
        for name in stopped
    ]


def warn(stopped: Sequence[str] | dict[str, None]) -> None:
    """Warn of patterns that were stopped, where no result carries diagnostics."""
    for diagnostic in diagnostics(stopped):
        warnings.warn(diagnostic.message, RuntimeWarning, stacklevel=4)


class LimitedPattern:
    """A compiled pattern under a time limit, after which it has no matches in the text any more."""

    __slots__ = ("_pattern", "name")

    def __init__(self, pattern: regex.Pattern[str], name: str) -> None:
        self._pattern = pattern
        self.name = name

    @property
    def groupindex(self) -> dict[str, int]:
        """The numbers of its named groups."""
        return dict(self._pattern.groupindex)

    @property
    def is_stopped(self) -> bool:
        """Whether it was stopped in the text that is being read."""
        return self.name in (_stopped.get() or ())

    def _stop(self) -> None:
        stopped = _stopped.get()
        if stopped is None:
            raise TimeoutError(f"{self.name} ran into its time limit")
        stopped[self.name] = None

    def finditer(self, text: str, start: int = 0, end: int | None = None) -> Iterator[regex.Match[str]]:
        """All matches, up to where it was stopped."""
        if self.is_stopped:
            return
        try:
            yield from self._pattern.finditer(text, start, end, timeout=_limit(text))
        except TimeoutError:
            self._stop()

    def search(self, text: str, start: int = 0, end: int | None = None) -> regex.Match[str] | None:
        """The first match."""
        return self._one(self._pattern.search, text, start, end)

    def match(self, text: str, start: int = 0, end: int | None = None) -> regex.Match[str] | None:
        """A match at the beginning."""
        return self._one(self._pattern.match, text, start, end)

    def fullmatch(self, text: str, start: int = 0, end: int | None = None) -> regex.Match[str] | None:
        """A match of the whole."""
        return self._one(self._pattern.fullmatch, text, start, end)

    def _one(
        self, method: Callable[..., regex.Match[str] | None], text: str, start: int, end: int | None
    ) -> regex.Match[str] | None:
        if not self.is_stopped:
            try:
                return method(text, start, end, timeout=_limit(text))
            except TimeoutError:
                self._stop()
        return None

    def sub(self, replacement: str, text: str) -> str:
        """The text with each match replaced."""
        if not self.is_stopped:
            try:
                return self._pattern.sub(replacement, text, timeout=_limit(text))
            except TimeoutError:
                self._stop()
        return text


def _limit(text: str) -> float:
    return SECONDS + SECONDS_PER_UNIT * len(text)
