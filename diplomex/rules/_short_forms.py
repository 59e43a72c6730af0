"""Short forms of organisations, which need a name to stand for, and firms in one list with a firm."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence

import regex

from ..document import Document
from ..lazy_regex import lazy_regex
from ..patterns import Layer
from ..rule import Rule
from . import _bodies as bodies
from ._organization_grammar import OrganizationGrammar
from ._organization_mention import PRIVATE, OrganizationMention

__all__ = ["ShortForms"]


class ShortForms:
    """Acronyms in brackets and capitalised short forms, once the full names are known."""

    def __init__(
        self, rules: OrganizationGrammar, document: Document, layer: Layer, mentions: list[OrganizationMention]
    ) -> None:
        self.rules = rules
        self.document = document
        self.layer = layer
        self.mentions = mentions
        self.merges: dict[int, tuple[int, OrganizationMention]] = {}  # the end of each run of units, and its mention

    def read(self) -> tuple[Layer, list[OrganizationMention]]:
        """The layer with short forms as ``ORG`` units, and all mentions."""
        if self.mentions:
            self._brackets()
            self._endings()
            self._bare_heads()
            self._first_names()
            self._media()
            self._companions()
            self._repeated()
            self._initials()
        if not self.merges:
            return self.layer, self.mentions
        merges = [(begin, end, self.rules.org, mention) for begin, (end, mention) in sorted(self.merges.items())]
        mentions = sorted((*self.mentions, *(m[3] for m in merges)), key=lambda mention: mention.first)
        return self.layer.rewritten(merges), mentions

    def _add(self, unit: int, full: OrganizationMention) -> None:
        first, last = self.layer.firsts[unit], self.layer.lasts[unit]
        name = self.document.text_of(first, last)
        short = OrganizationMention(
            first, last, name, full.kind, "organization.short-form", country=full.country, same=full
        )
        self.merges[unit] = unit + 1, short

    def _brackets(self) -> None:
        """``Lake Fund for Development (LFD)`` and ``LFD (Lake Fund for Development)``."""
        spelled: dict[str, OrganizationMention] = {}
        for m in self.rules.bracket.finditer(self.layer.codes):
            full: OrganizationMention = self.layer.values[m.start("full")]
            unit = m.start("short")
            name = self.document.text_of(self.layer.firsts[unit], self.layer.lasts[unit])
            if self.layer.codes[unit] == self.rules.org:
                short: OrganizationMention = self.layer.values[unit]
                if full.name.isupper() and " " in name:  # `LFD (Lake Fund for Development)`
                    full, short, name = short, full, full.name
                if short.known is not None and full.known is None and full.name.lower() in short.known.name.lower():
                    full.known, full.kind = short.known, short.kind
                if short.known is None or _abbreviates(name, full.name) or _renames(short, full):
                    spelled[name] = full
            elif name.lower() in bodies.REMARKS:
                continue
            elif (
                self.layer.codes[unit] == self.rules.orgh
                or (name.isupper() and full.known is None)
                or _abbreviates(name, full.name)
            ):
                self._add(unit, full)
                spelled[name] = full
        for m in self.rules.former.finditer(self.layer.codes):
            former: OrganizationMention = self.layer.values[m.start("short")]
            if former.known is None:
                spelled[former.name] = self.layer.values[m.start("full")]
        spelled.update(self._brackets_of_titles())
        if spelled:
            self._rename(spelled)
            self._again(spelled)

    def _brackets_of_titles(self) -> Iterator[tuple[str, OrganizationMention]]:
        """``Governor of the Central Bank of Velmora (CBV)``: short forms of bodies that end an office."""
        codes, firsts, lasts = self.layer.codes, self.layer.firsts, self.layer.lasts
        for full in self.mentions:
            if full.rule == "organization.in-title" and full.known is None:
                unit = bisect_left(firsts, full.last)
                if self.rules.in_brackets.match(codes, unit) is not None:
                    name = self.document.text_of(firsts[unit + 1], lasts[unit + 1])
                    if _abbreviates(name, full.name):
                        yield name, full

    def _rename(self, spelled: dict[str, OrganizationMention]) -> None:
        """Mentions by a short form are the full name's, whatever else the lexicon knows by that form."""
        for mention in self.mentions:
            full = spelled.get(mention.name)
            if full is not None and full is not mention and full.same is not mention:
                mention.same, mention.known, mention.kind = full, full.known, full.kind

    def _again(self, spelled: dict[str, OrganizationMention]) -> None:
        """Every other place where a short form stands."""
        words, firsts, lasts = self.document.words, self.layer.firsts, self.layer.lasts
        if spelled.keys().isdisjoint(words):
            return
        for at in [at for at, word in enumerate(words) if word in spelled]:
            unit = bisect_left(firsts, at)
            alone = firsts[unit] == at and lasts[unit] == at + 1
            if alone and self.layer.codes[unit] != self.rules.org and unit not in self.merges:
                self._add(unit, spelled[words[at]])

    def _endings(self) -> None:
        """``Air Force`` for ``Velmora Air Force``, where the text has no other that ends so.

        A body of citizens that the lexicon knows is its branch where the text names one (``Velmora Red Cross Society``).
        """
        named = {m.name: m for m in self.mentions if m.same is None and " " in m.name}
        fuller: dict[str, list[str]] = {}
        for name, mention in named.items():
            words = name.split(" ")
            if mention.kind == "company" and words[-1].lower() in bodies.LEGAL_FORMS:
                fuller.setdefault(" ".join(words[:-1]), []).append(name)
            if mention.head is not None or mention.known is not None:
                for begin in range(1, len(words) - 1):
                    for end in range(begin + 2, len(words) + 1) if mention.known is None else (len(words),):
                        short = named.get(" ".join(words[begin:end]))
                        if short is not None and _is_inside(short, mention, words[end:]):
                            fuller.setdefault(short.name, []).append(name)
        for mention in self.mentions:
            names = fuller.get(mention.name, [])
            longest = max(names, key=len, default="")
            if names and mention.same is None and all(longest.endswith(name) for name in names):
                mention.same = named[longest]

    def _bare_heads(self) -> None:
        """``the Commission``, after a commission."""
        named: dict[str, list[OrganizationMention]] = {}
        for m in self.rules.short.finditer(self.layer.codes):
            unit = m.start("short")
            word: str = self.layer.values[unit].word
            first = self.layer.firsts[unit]
            if word in self.rules.firm_themes and word != "group":
                continue
            if word not in named:
                named[word] = [mention for mention in self.mentions if _has_word(mention, word)]
            at = bisect_right(named[word], first, key=lambda mention: mention.first)
            if named[word]:
                self._add(unit, named[word][max(at - 1, 0)])

    def _media(self) -> None:
        """An agency of the dateline is meant wherever its name stands, whatever else the lexicon knows by that name."""
        agencies = {m.name: m for m in self.mentions if m.rule == "organization.dateline"}
        if agencies:
            lowered = {name.lower(): agency for name, agency in agencies.items()}
            self._rename({m.name: lowered[m.name.lower()] for m in self.mentions if m.name.lower() in lowered})

    def _repeated(self) -> None:
        """Wherever else a name stands that its neighbours told to be a firm's or a paper's."""
        told = {
            m.name: m
            for m in (*self.mentions, *(mention for _, mention in self.merges.values()))
            if m.rule in self.rules.cued and m.last - m.first == 1
        }
        if told:
            self._again(told)

    def _initials(self) -> None:
        """``VDA`` for ``Velmora Development Authority``, where nothing else in the text is short for that."""
        named: dict[str, dict[str, OrganizationMention]] = {}
        for mention in self.mentions:
            if mention.known is None and mention.same is None and mention.last - mention.first > 2:
                letters = "".join([word[0] for word in mention.name.split() if word[0].isupper()])
                named.setdefault(letters, {})[mention.name] = mention
        short = {
            letters: next(iter(told.values())) for letters, told in named.items() if len(letters) > 2 and len(told) == 1
        }
        for mention in self.mentions:
            if mention.known is None and mention.name in short:
                mention.same = short[mention.name]
        self._again(short)

    def _companions(self) -> None:
        """``Siemens, Dastrel and Melkoro``: what stands in one list with a company is a company.

        Several words are a company beside two that are told, or where the list is of somebody's managers. An acronym
        in a list of two public bodies is another one.
        """
        for rule, pattern in self.rules.late_patterns:
            for m in pattern.finditer(self.layer.codes):
                kinds = [self.layer.values[begin].kind for begin, _ in m.spans("org")]
                told = sum(kind in PRIVATE for kind in kinds)
                if 0 < told == len(kinds) or told > max(1, len(kinds) // 2):
                    kind = "company" if kinds[-1] not in PRIVATE or kinds[-1] == "bank" else kinds[-1]
                    long = m.spans("long") if told > 1 or self._of_managers(m) else []
                    for begin, end in (*m.spans("name"), *long):
                        self._add_firm(begin, end, kind, rule)
                elif len(kinds) > 1:  # acronyms in a list of bodies are bodies
                    kind = kinds[0] if len(set(kinds)) == 1 else "other"
                    for begin, end in m.spans("name"):
                        if self.layer.codes[begin] == self.rules.acronym:
                            self._add_firm(begin, end, kind, rule)

    def _of_managers(self, m: regex.Match[str]) -> bool:
        """Whether a list begins as one of companies (``executives of``)."""
        if m["cue"] is None:
            return False
        first = self.layer.firsts[m.start("cue")]
        return self.document.words[first].lower() in bodies.MANAGERS

    def _add_firm(self, begin: int, end: int, kind: str, rule: Rule) -> None:
        first, last = self.layer.firsts[begin], self.layer.lasts[end - 1]
        mention = OrganizationMention(first, last, self.document.text_of(first, last), kind, rule.id)
        self.merges.setdefault(begin, (end, mention))

    def _first_names(self) -> None:
        """``Tersani`` after ``Tersani Impianti S.p.A.``."""
        spelled = {}
        for mention in self.mentions:
            if mention.kind == "company" and mention.known is None and mention.last - mention.first > 1:
                word = self.document.words[mention.first]
                firm = mention.rule == "organization.company" or mention.head in bodies.CALLED_BY_FIRST_NAME
                if len(word) > 2 and firm:
                    spelled[word] = mention
        if spelled:
            words = self.document.words
            for i, code in enumerate(self.layer.codes):
                if (
                    code in self.rules.proper
                    and i not in self.merges
                    and self.layer.lasts[i] - self.layer.firsts[i] == 1
                ):
                    full = spelled.get(words[self.layer.firsts[i]])
                    if full is not None:
                        self._add(i, full)


#: What each state has, so that a name without one may be another's.
_OF_EACH_STATE = bodies.MISSIONS | frozenset({"ministry", "parliament", "senate"})
_WORD = lazy_regex(r"\w+")


def _abbreviates(short: str, full: str) -> bool:
    """Whether the capitals of a short form begin words of the full name, half of them at least, or it is of their beginnings."""
    words = _WORD.findall(full)
    initials = [w[0].upper() for w in words]
    letters = [c for c in short if c.isupper()]
    if not letters:
        return False
    begun = 2 * sum(c in initials for c in letters) >= len(letters) and letters[0] in initials
    return begun or _is_of_beginnings(short.lower(), [w.lower() for w in words])


def _is_of_beginnings(short: str, words: list[str]) -> bool:
    """Whether a short form is made of beginnings of words (``Velcom`` for ``Velmora Command``)."""
    at = 0
    for word in words:
        length = 0
        while at + length < len(short) and length < len(word) and short[at + length] == word[length]:
            length += 1
        at += length if length > 1 else 0
    return bool(short) and at == len(short)


def _renames(short: OrganizationMention, full: OrganizationMention) -> bool:
    """Whether a name in brackets is another name of the same body, though the lexicon has it for something else.

    Another name in words is one of a body of the same kind; an acronym is (in whatever language) but for those of
    organisations of states, to which the body may belong.
    """
    if short.name.isupper():
        return full.known is None and short.kind != "intergovernmental"
    return short.kind == full.kind


def _is_inside(short: OrganizationMention, full: OrganizationMention, after: Sequence[str]) -> bool:
    """Whether a name inside a longer one, which goes on with the words after it, may be short for it."""
    if short.known is not None:
        return short.kind == full.kind == "ngo" and full.known is None and bool(after)
    same_head = short.head is not None and (full.head or "").partition(" ")[0] == short.head.partition(" ")[0]
    goes_on = same_head and after[:1] in (["and"], ["for"], ["of"])
    return (not after or goes_on) and short.head not in _OF_EACH_STATE


def _has_word(mention: OrganizationMention, word: str) -> bool:
    names = (mention.name, *mention.known.names) if mention.known else (mention.name,)
    return any(word in name.lower() and word in name.lower().split() for name in names)
