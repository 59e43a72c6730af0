"""The pattern language of rules that read symbols instead of characters, and the layers that they read.

A :class:`Layer` is a sequence of units; each unit is a stretch of tokens with one *symbol*: a kind such as ``NAME``,
``COUNTRY`` or ``PERSON``, or a word of the rules' vocabulary. A symbol is one character of ``Layer.codes``, so a pattern
over symbols is an ordinary ``regex`` pattern over a string about six times shorter than the text.

A pattern is written with blanks between its parts::

    <host:PERSON> (has|had)? @received <guest:PERSON> (COMMA|and <guest:PERSON>)*

=================  ===================================================================================================
``PERSON``         a unit of that kind (capitals)
``received``       that word, in any letter case (small letters; ``'-'`` or ``','`` in quotes for signs)
``@received``      one of a word list, or a named piece of pattern
``<host:`` ``>``   a slot, that is a named group
``.``              any unit
``( | ) ? * + {m,n} [ ] [^ ] (?! (?= (?<! (?<= (?: (?> (?(slot)``  as in ``regex``
=================  ===================================================================================================
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence, Set
from functools import cached_property
from heapq import heapify, heappop, heapreplace
from typing import Any, cast

import attrs
import regex

from .lazy_regex import compile_regex
from .memory import Memory
from .time_limit import LONG, LimitedPattern

_FIRST_CODE = 0xE000  # the private use area of the Basic Multilingual Plane holds 6,400 symbols
_LAST_CODE = 0xF8FF
_FEW = 8  # codes that are looked for one by one before a pattern is tried
_ANY = ""  # stands for every code
Needed = tuple[frozenset[str], ...]
_Begins = tuple[frozenset[str], bool]  # the first codes of a part, and whether it may be empty

_PART = compile_regex(
    r"""\s+
    | (?P<open>\(\?(?:<[=!]|[=!:>]|\([a-z]+\)))
    | <(?P<slot>[a-z_][a-z_0-9]*):
    | (?P<close>>)
    | @(?P<macro>[a-z_]+)
    | (?P<kind>[A-Z][A-Z_]*)
    | '(?P<sign>[^']+)'
    | (?P<word>[\p{Ll}\p{N}][\p{L}\p{N}'\-+_]*)
    | (?P<operator>\{\d*,?\d*\}|[()|?*+\[\]^.$])
    """,
    regex.VERBOSE,
)


class PatternError(ValueError):
    """A pattern that cannot be read: the message tells where and why."""


@attrs.frozen
class Phrasebook:
    """The word lists and named pieces that patterns may use by ``@name``."""

    words: dict[str, str] = attrs.field(factory=dict)
    pieces: dict[str, str] = attrs.field(factory=dict)

    @classmethod
    def together(cls, words: Iterable[Mapping[str, str]], pieces: Iterable[Mapping[str, str]]) -> Phrasebook:
        """One phrasebook of the lists and pieces of several rule sets.

        Raises:
            PatternError: for a name that is given twice, as one meaning would silently take the other's place.
        """
        phrasebook = cls()
        for whole, parts in ((phrasebook.words, words), (phrasebook.pieces, pieces)):
            for part in parts:
                if twice := part.keys() & (phrasebook.words.keys() | phrasebook.pieces.keys()):
                    raise PatternError(f"@{min(twice)} is given twice in the phrasebook: give one of them another name")
                whole.update(part)
        return phrasebook


class LazyPattern:
    """A pattern of an alphabet, compiled when the codes that a match needs first stand in a layer: most never are."""

    def __init__(self, alphabet: Alphabet, source: str, rules: Sequence[str] = ()) -> None:
        self.pattern = alphabet.translate(source)  # now, so that the alphabet knows all words
        self._alphabet = alphabet
        self._source = source
        self._rules = rules
        self._foreign = [id for id in rules if id in alphabet.foreign]

    @cached_property
    def compiled(self) -> regex.Pattern[str]:
        """The compiled pattern, under a time limit where a user's rule is in it."""
        return cast("regex.Pattern[str]", self._limited) if self._foreign else self._unlimited

    @cached_property
    def _unlimited(self) -> regex.Pattern[str]:
        return compile_regex(self.pattern)

    @cached_property
    def _limited(self) -> LimitedPattern:
        ids = self._foreign or self._rules
        name = f"rule {ids[0]!r}" if len(ids) == 1 else f"one of the rules {', '.join(map(repr, ids))}" if ids else ""
        return LimitedPattern(self._unlimited, name or f"the pattern {self._source[:60]!r}")

    def _for(self, codes: str) -> regex.Pattern[str]:
        """The compiled pattern, under a time limit where it reads a long stretch."""
        return cast("regex.Pattern[str]", self._limited) if len(codes) > LONG else self.compiled

    @cached_property
    def slots(self) -> frozenset[str]:
        """The names of its slots."""
        return frozenset(self.compiled.groupindex)

    @cached_property
    def needed(self) -> Needed:
        """Sets of codes of which each match holds one, the smallest first."""
        return tuple(sorted(self._alphabet.needed(self._source), key=len))

    @cached_property
    def _rare(self) -> list[str]:
        return ["".join(codes) for codes in self.needed if len(codes) <= _FEW]

    def may_match(self, present: frozenset[str]) -> bool:
        """Whether a match is possible where no codes but these stand."""
        for codes in self.needed:  # noqa: SIM110 (a generator costs more than the loop)
            if codes.isdisjoint(present):
                return False
        return True

    def may_be_in(self, codes: str) -> bool:
        """Whether what is rare of what a match needs stands there."""
        for rare in self._rare:
            for code in rare:
                if code in codes:
                    break
            else:
                return False
        return True

    def check(self, name: str) -> None:
        """Compile now, so that a faulty pattern shows before any text is read.

        Raises:
            PatternError: that names the rule and what is wrong.
        """
        try:
            _ = self._unlimited
        except regex.error as error:
            raise PatternError(f"the pattern of {name!r} is faulty: {error}") from error

    def finditer(self, codes: str) -> Iterable[regex.Match[str]]:
        """All matches, from left to right."""
        return self._for(codes).finditer(codes) if self.may_be_in(codes) else ()

    def search(self, codes: str, start: int = 0) -> regex.Match[str] | None:
        """The first match at or after ``start``."""
        return self._for(codes).search(codes, start) if self.may_be_in(codes) else None

    def search_in(self, codes: str) -> Callable[..., regex.Match[str] | None]:
        """The search itself, for a string in which a match may be: to be called with the string and where to begin."""
        return self._for(codes).search

    def match(self, codes: str, start: int = 0) -> regex.Match[str] | None:
        """A match at ``start``."""
        return self._for(codes).match(codes, start)

    def fullmatch(self, codes: str) -> regex.Match[str] | None:
        """A match of the whole string."""
        return self._for(codes).fullmatch(codes)

    def sub(self, replacement: str, codes: str) -> str:
        """The string with each match replaced."""
        return self._for(codes).sub(replacement, codes)


class Alphabet:
    """A symbol for each kind and each word that the patterns name; every other word is ``OTHER`` or ``CAPITALIZED``."""

    def __init__(
        self,
        kinds: Iterable[str],
        phrasebook: Phrasebook,
        foreign: Set[str] = frozenset(),
        findings: dict[str, Any] | None = None,
    ) -> None:
        self.phrasebook = phrasebook
        self.foreign = foreign  # the ids of rules that are a user's, whose patterns get a time limit
        self.kinds: dict[str, str] = {}
        self.words: dict[str, str] = {}
        self._translated: dict[str, str] = {}
        self._needed: dict[str, Needed] = {}
        for kind in kinds:
            self._new(self.kinds, kind)
        self._findings: dict[str, dict[Any, Any]] = findings or {
            "words": {},
            "translated": {},
            "needed": {},
            "begins": {},
            "codes": {},
        }
        self.words = self._findings["words"]
        if findings is None:
            for words in phrasebook.words.values():
                for word in words.split():
                    self.word(word)

    def findings(self) -> dict[str, Any]:
        """All that was found out of the patterns so far, as plain data, for another alphabet of the same patterns."""
        for pattern in self._findings["translated"]:
            self.needed(pattern)
        return self._findings

    def _new(self, table: dict[str, str], name: str) -> str:
        code = _FIRST_CODE + len(self.kinds) + len(self.words)
        if code > _LAST_CODE:
            raise PatternError("the patterns name more than 6,400 words and kinds: shorten a word list")
        table[name] = chr(code)
        return table[name]

    def word(self, word: str) -> str:
        """The code of a word; a word that no pattern has named yet gets a new one."""
        return self.words.get(word) or self._new(self.words, word)

    def kind(self, kind: str) -> str:
        """The code of a kind of unit."""
        if kind not in self.kinds:
            raise PatternError(f"no kind {kind!r}: the kinds are {', '.join(self.kinds)}")
        return self.kinds[kind]

    def translate(self, pattern: str) -> str:
        """The ``regex`` pattern over codes of a pattern over symbols."""
        known: dict[str, str] = self._findings["translated"]
        if pattern not in known:
            known[pattern] = self._translation(pattern)
        return known[pattern]

    def _translation(self, pattern: str) -> str:
        out: list[str] = []
        opened: list[int] = []  # where the groups begin that are not closed yet
        at = 0
        while at < len(pattern):
            part = _PART.match(pattern, at)
            if part is None:
                raise PatternError(f"cannot read {pattern[at : at + 20]!r} at {at} of the pattern {pattern!r}")
            at = part.end()
            group = part.lastgroup
            if group is None:
                continue
            value = part[group]
            if group in ("open", "slot") or value == "(":
                opened.append(len(out))
            if group == "slot":
                out.append(f"(?P<{value}>")
            elif group == "macro":
                out.append(self._macro(value))
            elif group == "kind":
                out.append(self.kind(value))
            elif group in ("word", "sign"):
                out.append(self.word(value))
            elif group == "close" or value == ")":
                begin = opened.pop() if opened else 0
                out[begin:] = [_closed(out[begin:])]
            else:
                out.append("(?:" if value == "(" else value)
        return "".join(out)

    def _macro(self, name: str) -> str:
        known = self._translated.get(name)
        if known is not None:
            return known
        words = self.phrasebook.words.get(name)
        if words is not None:
            translated = _set_of(map(self.word, words.split()))
        else:
            translated = f"(?:{self._translation(self._piece(name))})"
        self._translated[name] = translated
        return translated

    def _piece(self, name: str) -> str:
        piece = self.phrasebook.pieces.get(name)
        if piece is None:
            raise PatternError(f"no word list or piece @{name}")
        return piece

    def needed(self, pattern: str) -> Needed:
        """Sets of codes of which each match of a pattern over symbols holds one.

        >>> alphabet = Alphabet(["NAME", "HEAD"], Phrasebook())
        >>> needed = alphabet.needed("NAME? (the|HEAD) <x:HEAD+> (?!of)")
        >>> needed == (frozenset(alphabet.codes("the", "HEAD")), frozenset(alphabet.codes("HEAD")))
        True
        """
        known: dict[str, list[str]] = self._findings["needed"]
        if pattern in known:
            return tuple(map(frozenset, known[pattern]))
        needed = self._needed_up_to_close(_PART.finditer(pattern))
        known[pattern] = ["".join(sorted(codes)) for codes in needed]
        return needed

    def _needed_up_to_close(self, parts: Iterator[regex.Match[str]]) -> Needed:
        """What all parts up to the end of the group need that they stand in."""
        alternatives: list[Needed] = []
        found: list[Needed] = []  # of each part of this alternative
        for part in parts:
            group, text = part.lastgroup, part.group()
            if group == "close" or text == ")":
                break
            if group == "open":
                inside = self._needed_up_to_close(parts)
                found.append(inside if text in ("(?:", "(?>") else ())
            elif group == "slot" or text == "(":
                found.append(self._needed_up_to_close(parts))
            elif group == "macro":
                found.append(self._needed_by_macro(part[group]))
            elif group in ("kind", "word", "sign"):
                found.append((frozenset(self._code(part)),))
            elif text == "[":
                found.append(self._members(parts))
            elif text == ".":
                found.append(())
            elif text == "|":
                alternatives.append(sum(found, ()))
                found = []
            elif text in "?*" or text[:2] in ("{0", "{,"):
                found[-1] = ()  # may be missing
        alternatives.append(sum(found, ()))
        if len(alternatives) == 1:
            return alternatives[0]
        if not all(alternatives):
            return ()
        return (frozenset().union(*(min(needed, key=len) for needed in alternatives)),)

    def begins(self, pattern: str) -> frozenset[str]:
        """The codes that a match of a pattern over symbols may begin with.

        >>> alphabet = Alphabet(["NAME", "HEAD"], Phrasebook())
        >>> alphabet.begins("(?<=of) the? (NAME|<x:HEAD> of)") == {*alphabet.codes("the", "NAME", "HEAD")}
        True

        Raises:
            PatternError: where a match may be empty, or begin with any code.
        """
        known: dict[str, str] = self._findings["begins"]
        if pattern not in known:
            codes, may_be_empty = self._begins_up_to_close(_PART.finditer(pattern))
            if may_be_empty or _ANY in codes:
                raise PatternError(f"it is not plain what a match of {pattern!r} begins with")
            known[pattern] = "".join(sorted(codes))
        return frozenset(known[pattern])

    def _begins_up_to_close(self, parts: Iterator[regex.Match[str]]) -> _Begins:
        """What the parts up to the end of the group that they stand in begin with."""
        alternatives: list[list[_Begins]] = [[]]
        for part in parts:
            group, text = part.lastgroup, part.group()
            if group == "close" or text == ")":
                break
            if text == "|":
                alternatives.append([])
            elif text in "?*" or text[:2] in ("{0", "{,"):
                alternatives[-1][-1] = alternatives[-1][-1][0], True  # may be missing
            elif group is not None and (begins := self._begins_of(part, parts)) is not None:
                alternatives[-1].append(begins)
        joined = list(map(_joined, alternatives))
        return frozenset().union(*(codes for codes, _ in joined)), any(may_be_empty for _, may_be_empty in joined)

    def _begins_of(self, part: regex.Match[str], parts: Iterator[regex.Match[str]]) -> _Begins | None:
        """What a part begins with that is no repetition; ``None`` for one that says nothing of it."""
        group, text = part.lastgroup, part.group()
        if group == "open":
            inside = self._begins_up_to_close(parts)
            return inside if text in ("(?:", "(?>") else (frozenset((_ANY,) if text[:3] == "(?(" else ()), True)
        if group == "slot" or text == "(":
            return self._begins_up_to_close(parts)
        if group == "macro" and part[group] not in self.phrasebook.words:
            return self._begins_up_to_close(_PART.finditer(self._piece(part[group])))
        if group == "macro" or group in ("kind", "word", "sign"):
            return frozenset(self._mentioned(part)), False
        if text == "[":
            return frozenset().union(*self._members(parts) or [(_ANY,)]), False
        return (frozenset((_ANY,)), False) if text == "." else None

    def codes_of(self, pattern: str, slot: str) -> frozenset[str]:
        """All codes that a slot of a pattern names.

        >>> alphabet = Alphabet(["NAME", "HEAD"], Phrasebook({"seen": "met saw"}))
        >>> alphabet.codes_of("<a:NAME> <trigger:@seen|has met?> HEAD", "trigger") == {*alphabet.codes("met", "saw", "has")}
        True
        """
        known: dict[tuple[str, str], str] = self._findings["codes"]
        if (pattern, slot) not in known:
            known[pattern, slot] = "".join(sorted(self._codes_in_slot(pattern, slot)))
        return frozenset(known[pattern, slot])

    def _codes_in_slot(self, pattern: str, slot: str) -> set[str]:
        codes: set[str] = set()
        depth = 0
        for part in _PART.finditer(pattern):
            group, text = part.lastgroup, part.group()
            if depth and group in ("slot", "open"):
                depth += 1
            elif group == "slot":
                depth = int(part["slot"] == slot)
            elif depth and (group == "close" or text in ("(", ")")):
                depth += 1 if text == "(" else -1
            elif depth:
                codes |= self._mentioned(part)
        return codes

    def _mentioned(self, part: regex.Match[str]) -> set[str]:
        """The codes that a part of a pattern names, those in its piece too."""
        if part.lastgroup in ("kind", "word", "sign"):
            return {self._code(part)}
        if part.lastgroup != "macro":
            return set()
        words = self.phrasebook.words.get(part["macro"])
        if words is not None:
            return set(map(self.word, words.split()))
        return set().union(*map(self._mentioned, _PART.finditer(self._piece(part["macro"]))))

    def _members(self, parts: Iterator[regex.Match[str]]) -> Needed:
        """The codes of a set; nothing for all codes but some."""
        members: list[str] = []
        negated = False
        for part in parts:
            if part.group() == "]":
                break
            negated = negated or part.group() == "^"
            if part.lastgroup in ("kind", "word", "sign"):
                members += self._code(part)
        return () if negated else (frozenset(members),)

    def _code(self, part: regex.Match[str]) -> str:
        group = part.lastgroup or ""
        return self.kind(part[group]) if group == "kind" else self.word(part[group])

    def _needed_by_macro(self, name: str) -> Needed:
        known = self._needed.get(name)
        if known is None:
            words = self.phrasebook.words.get(name)
            known = self.needed(self._piece(name)) if words is None else (frozenset(map(self.word, words.split())),)
            self._needed[name] = known
        return known

    def compile(self, pattern: str, *rules: str) -> LazyPattern:
        """The pattern of the rules with these ids, ready to run over ``Layer.codes``; compiled when it first runs."""
        try:
            return LazyPattern(self, pattern, rules)
        except PatternError as error:
            if len(rules) != 1:
                raise
            raise PatternError(f"the pattern of {rules[0]!r} is faulty: {error}") from error

    def codes(self, *names: str) -> str:
        """The codes of kinds (capitals) and words, one after the other."""
        return "".join(self.kind(n) if len(n) > 1 and n.isupper() else self.word(n) for n in names)


def _joined(parts: Iterable[_Begins]) -> _Begins:
    """What several parts, one after the other, begin with."""
    codes: frozenset[str] = frozenset()
    for begins, may_be_empty in parts:
        codes |= begins
        if not may_be_empty:
            return codes, False
    return codes, True


def _closed(group: list[str]) -> str:
    """A group whose last part is read; one of single codes is a set, which is compiled and tried the sooner."""
    codes, bars = group[1::2], group[2::2]
    if group[0] == "(?:" and len(codes) > len(bars) and set(bars) <= {"|"} and all(map(_is_code, codes)):
        return _set_of(codes)
    return "".join((*group, ")"))


def _is_code(text: str) -> bool:
    return len(text) == 1 and ord(text) >= _FIRST_CODE


def _set_of(codes: Iterable[str]) -> str:
    """A set of codes, those that follow each other as a range.

    >>> _set_of("abcx")
    '[a-cx]'
    """
    stretches: list[list[str]] = []
    for code in sorted(set(codes)):
        if stretches and ord(code) == ord(stretches[-1][-1]) + 1:
            stretches[-1].append(code)
        else:
            stretches.append([code])
    return f"[{''.join(s[0] if len(s) == 1 else f'{s[0]}-{s[-1]}' for s in stretches)}]"


def leftmost(patterns: Sequence[LazyPattern], codes: str) -> Iterator[tuple[int, regex.Match[str]]]:
    """The matches of an alternation of patterns from left to right, each with the number of its pattern.

    Each pattern is compiled and tried only where a match is possible, as a long alternation could not be.
    """
    present = frozenset(codes)
    possible = [(n, pattern) for n, pattern in enumerate(patterns) if pattern.may_match(present)]
    searches = {n: pattern.search_in(codes) for n, pattern in possible}
    ahead = [(m.start(), n, m) for n, search in searches.items() if (m := search(codes)) is not None]
    heapify(ahead)
    end = 0
    while ahead:
        start, n, m = ahead[0]
        if start >= end:
            yield n, m
            end = max(m.end(), start + 1)
        following = searches[n](codes, end)
        if following is None:
            heappop(ahead)
        else:
            heapreplace(ahead, (following.start(), n, following))


class Alternation:
    """Alternatives of which at each place those alone are tried that can begin with the symbol there.

    It finds what one pattern with ``|`` between them would, in a quarter of the time where they are many.
    """

    def __init__(self, alphabet: Alphabet, alternatives: Iterable[str]) -> None:
        self._alphabet = alphabet
        self._beginning: dict[str, list[str]] = {}
        for alternative in alternatives:
            for code in alphabet.begins(alternative):
                self._beginning.setdefault(code, []).append(f"({alternative})")
        self._matchers = Memory(self._matcher)

    def _matcher(self, code: str) -> Callable[..., regex.Match[str] | None] | None:
        """What finds a match that begins with a code, if any can."""
        alternatives = self._beginning.get(code)
        return None if alternatives is None else self._alphabet.compile("|".join(alternatives)).compiled.match

    def spans(self, codes: str) -> Iterator[tuple[int, int]]:
        """Where the matches stand, from left to right."""
        matchers = self._matchers
        end = 0
        for at, code in enumerate(codes):
            match = matchers[code]
            if match is not None and at >= end and (found := match(codes, at)) is not None:
                end = found.end()
                yield at, end


@attrs.define(eq=False)
class Layer:
    """A sequence of units: ``codes[i]`` is the symbol of the tokens ``firsts[i]`` up to ``lasts[i]``, ``values[i]`` what is known of it."""

    codes: str
    firsts: list[int]
    lasts: list[int]
    values: list[Any]

    def __len__(self) -> int:
        return len(self.firsts)

    def positions(self, codes: Iterable[str]) -> list[int]:
        """The units with one of these codes, in order."""
        text = self.codes
        found: list[int] = []
        for code in codes:
            at = text.find(code)
            while at >= 0:
                found.append(at)
                at = text.find(code, at + 1)
        found.sort()
        return found

    def values_of(self, codes: Iterable[str]) -> list[Any]:
        """The values of the units with one of these codes, in order."""
        return [self.values[i] for i in self.positions(codes)]

    def slice(self, begin: int, end: int) -> Layer:
        """The units ``begin`` up to ``end``."""
        return Layer(self.codes[begin:end], self.firsts[begin:end], self.lasts[begin:end], self.values[begin:end])

    def without(self, stretches: Iterable[tuple[int, int]]) -> Layer:
        """The layer less the units of these stretches, which are in order and do not overlap."""
        codes: list[str] = []
        firsts: list[int] = []
        lasts: list[int] = []
        values: list[Any] = []
        at = 0
        size = len(self.firsts)
        for begin, end in (*stretches, (size, size)):
            if begin > at:
                codes.append(self.codes[at:begin])
                firsts += self.firsts[at:begin]
                lasts += self.lasts[at:begin]
                values += self.values[at:begin]
            at = end
        return self if len(firsts) == size else Layer("".join(codes), firsts, lasts, values)

    def rewritten(self, merges: Sequence[tuple[int, int, str, Any]]) -> Layer:
        """This layer with each ``(first unit, last unit + 1, code, value)`` made one unit; merges are in order, without overlap."""
        if not merges:
            return self
        codes: list[str] = []
        firsts: list[int] = []
        lasts: list[int] = []
        values: list[Any] = []
        at = 0
        for begin, end, code, value in merges:
            codes += (self.codes[at:begin], code)
            firsts += self.firsts[at:begin]
            firsts.append(self.firsts[begin])
            lasts += self.lasts[at:begin]
            lasts.append(self.lasts[end - 1])
            values += self.values[at:begin]
            values.append(value)
            at = end
        codes.append(self.codes[at:])
        firsts += self.firsts[at:]
        lasts += self.lasts[at:]
        values += self.values[at:]
        return Layer("".join(codes), firsts, lasts, values)
