"""Rules over skeletons: the machine that the grammars of dates and of money share.

A text of typed tokens is written as its *skeleton*, one letter a token (``D`` a day of the month, ``M`` a month, ``Y``
a year), so that a rule such as ``(?P<day>D) (?P<month>M) (?P<year>Y)?`` is an ordinary verbose ``regex`` pattern over
letters. All rules of a grammar are one alternation, compiled when first used; at each place the first declared rule
that matches wins, so rules are declared from the longest construction to the shortest.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cached_property
from typing import cast

import attrs
import regex

from ..lazy_regex import compile_regex
from ..rule import Rule, unique
from ..time_limit import LONG, LimitedPattern

_NAME = compile_regex(r"\(\?P?<(\w+)>")


@attrs.frozen(eq=False)
class Found:
    """A rule that matched the tokens ``start`` to ``end`` (half open), and the tokens of its groups."""

    rule: Rule
    start: int
    end: int
    groups: dict[str, int]

    def get(self, name: str) -> int | None:
        """The token that the group begins with, ``None`` for a group that took no part."""
        return self.groups.get(name)


@attrs.define(eq=False, slots=False)
class Grammar:
    """Rules of one concept, in the order in which they are tried.

    Only runs of letters other than ``x`` that hold one of ``anchors`` are read: each rule needs one of these letters.
    """

    rules: Sequence[Rule] = attrs.field(converter=unique)
    anchors: str
    own: Grammar | None = None  # the package's own, which goes on where a user's rule runs away

    @cached_property
    def _pattern(self) -> regex.Pattern[str]:
        # The mark of each rule is an empty group: the rule that matched is the one whose mark took part.
        parts = (f"(?:{rule.pattern})(?P<r{number}>)" for number, rule in enumerate(self.rules))
        return compile_regex("|".join(parts), regex.VERBOSE)

    @cached_property
    def _anchor(self) -> regex.Pattern[str]:
        return compile_regex(f"[{regex.escape(self.anchors)}]")

    def scan(self, skeleton: str) -> Iterator[Found]:
        """All matches in the skeleton, in order, without overlap."""
        end = 0
        while (anchor := self._anchor.search(skeleton, end)) is not None:
            start = skeleton.rfind("x", end, anchor.start()) + 1 or end
            end = skeleton.find("x", anchor.end())
            if end < 0:
                end = len(skeleton)
            # one letter more, so that a rule can see what follows the run
            yield from self._in_run(skeleton, start, end + 1)

    def _in_run(self, skeleton: str, start: int, end: int) -> Iterator[Found]:
        limited = self.own is not None or end - start > LONG
        pattern = cast("regex.Pattern[str]", self._limited) if limited else self._pattern
        for match in pattern.finditer(skeleton, start, end):
            if match.end() > match.start():
                yield self._found(match)
                start = match.end()
        if self.own is not None and self._limited.is_stopped:
            yield from self.own._in_run(skeleton, start, end)

    @cached_property
    def _limited(self) -> LimitedPattern:
        own = self.own.rules if self.own is not None else ()
        ids = [rule.id for rule in self.rules if rule not in own]
        name = f"rule {ids[0]!r}" if len(ids) == 1 else f"one of the rules {', '.join(map(repr, ids))}"
        return LimitedPattern(self._pattern, name)

    @cached_property
    def _marks(self) -> list[tuple[int, Rule, list[tuple[str, int]]]]:
        """The mark, the rule and the names and numbers of its groups, for each rule."""
        numbers = self._pattern.groupindex
        return [
            (
                numbers[f"r{number}"],
                rule,
                [(name, numbers[name]) for name in dict.fromkeys(_NAME.findall(rule.pattern))],
            )
            for number, rule in enumerate(self.rules)
        ]

    def _found(self, match: regex.Match[str]) -> Found:
        start = match.start
        rule, named = next((rule, named) for mark, rule, named in self._marks if start(mark) >= 0)
        groups = {name: start(number) for name, number in named if match[number]}
        return Found(rule, start(), match.end(), groups)
