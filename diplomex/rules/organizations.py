"""Organisations: those that the lexicon knows, and those that words tell (ministries, companies, universities…).

Candidates of all rules are collected over the whole document before any is decided: the longest wins, then the
earliest, then the declared order of the rules. Then short forms are read, which need a name to stand for.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import regex

from ..document import Document
from ..lexicon import KnownOrganization, Lexicon, OrganizationHead
from ..patterns import Alphabet, Layer, LazyPattern
from ..rule import Rule
from . import _bodies as bodies
from ._organization_context import NamesInContext
from ._organization_grammar import OF_STATES, OrganizationGrammar
from ._organization_heads import HeadedNames
from ._organization_mention import OrganizationMention
from ._organization_reading import Candidate
from ._organization_rules import PIECES, RULES, WORDS
from ._short_forms import ShortForms

__all__ = ["PIECES", "RULES", "WORDS", "OrganizationMention", "OrganizationRules"]


class OrganizationRules:
    """Finds organisations in a layer of words."""

    def __init__(self, alphabet: Alphabet, lexicon: Lexicon, rules: Sequence[Rule] = RULES) -> None:
        self._grammar = OrganizationGrammar(alphabet, lexicon, rules)

    def apply(self, document: Document, layer: Layer) -> tuple[Layer, list[OrganizationMention]]:
        """The layer with each organisation as one ``ORG`` unit, and all mentions, also those inside titles."""
        grammar = self._grammar
        reading = _Reading(grammar, document, layer)
        merges = reading.decided()
        layer = layer.rewritten([(begin, end, grammar.org, mention) for begin, end, mention in merges])
        mentions = _outermost([m for _, _, m in merges] + reading.inside_titles())
        return ShortForms(grammar, document, layer, mentions).read()


class _Reading(HeadedNames, NamesInContext):
    """One document on its way through all rules."""

    def __init__(self, rules: OrganizationGrammar, document: Document, layer: Layer) -> None:
        super().__init__(rules, document, layer)
        self.present = frozenset(self.codes)
        self.windows = self._windows()

    def decided(self) -> list[Candidate]:
        """The candidates that win, in order."""
        candidates: list[tuple[int, int, int, OrganizationMention]] = []
        for order, (rule, name, pattern) in enumerate(self.rules.patterns):
            for begin, end, mention in self._candidates(rule, name, pattern):
                candidates.append((begin - end, begin, order, mention))
        candidates.sort(key=lambda candidate: candidate[:3])
        taken = bytearray(len(self.codes))
        winners: list[Candidate] = []
        for length, begin, _, mention in candidates:
            end = begin - length
            if not any(taken[begin:end]):
                taken[begin:end] = b"\1" * (end - begin)
                winners.append((begin, end, mention))
        winners.sort(key=lambda winner: winner[0])
        return winners

    def _windows(self) -> list[tuple[int, int]]:
        """The stretches around head words, from what may stand before a head word to the sentence's end."""
        windows: list[tuple[int, int]] = []
        backwards = self.codes[::-1]
        size = len(self.codes)
        at = 0
        while (head := self.rules.any_head.search(self.codes, at)) is not None:
            run = self.rules.before_head.match(backwards, size - head.start())
            begin = head.start() - (run.end() - run.start() if run else 0)
            end = self.codes.find(self.rules.break_, head.start()) + 1 or size
            windows.append((max(begin, at), end))
            at = end
        return windows

    def _candidates(self, rule: Rule, name: str, pattern: LazyPattern) -> Iterator[Candidate]:
        if not pattern.may_match(self.present):
            return
        search, slots = pattern.compiled.search, pattern.slots
        windows = list(self.windows if "head" in slots else ((0, len(self.codes)),))
        for at, end in windows:
            stretch = self.codes[:end]
            while (m := search(stretch, at)) is not None:
                found = list(self._found(rule, name, m, slots))
                yield from found
                begin = found[0][0] if found else 0
                if begin > m.start() and self.codes[begin - 1] == self.rules.genitive:
                    windows.append((m.start(), begin - 1))  # whose it is may be a name too
                at = m.end() if found else m.start() + 1

    def _found(self, rule: Rule, name: str, m: regex.Match[str], slots: frozenset[str]) -> Iterator[Candidate]:
        if "known" in slots:
            yield from self._known(rule, name, m)
        elif "head" in slots:
            yield from self._headed(rule, name, m)
        elif name == "shared-head":
            yield from self._sharing(rule, m)
        elif name == "shared-end":
            yield from self._sharing_the_end(rule, m)
        else:
            yield from self._told(rule, name, m)

    def inside_titles(self) -> list[OrganizationMention]:
        """Bodies that stand inside the lexicon's offices (``Speaker of the House of Representatives``)."""
        found = []
        rules = self.rules
        at = self.codes.find(rules.office)
        while at >= 0:
            office = self.values[at].term
            inner = rules.inner.get(office) if " " in office else None
            if inner is not None:
                mention = self._inner_mention(at, *inner)
                if mention is not None:
                    found.append(mention)
            at = self.codes.find(rules.office, at + 1)
        return found

    def _inner_mention(
        self, at: int, length: int, body: OrganizationHead | KnownOrganization
    ) -> OrganizationMention | None:
        rules, layer = self.rules, self.layer
        known = body if isinstance(body, KnownOrganization) else None
        word = body.word if isinstance(body, OrganizationHead) else None
        pattern = rules.tail if word is not None else rules.of_state
        m = pattern.match(self.codes, at + 1) if length > 0 else None
        end = m.end() if m is not None else at + 1
        if word is not None and (
            word in bodies.ORGANS or word == "police" or (end == at + 1 and word not in rules.standing)
        ):
            return None
        if end == at + 1 and self.values[at].term in bodies.LEGISLATORS:
            return None
        if known is not None and str(known.kind) not in OF_STATES:
            end = at + 1
        if word is not None:
            _, end = self._trimmed(at, at, end)
        if length < 0:
            first, last = layer.firsts[at], layer.firsts[at] - length
        else:
            first, last = layer.lasts[at] - length, layer.lasts[end - 1]
        if not self.words[first][0].isupper():
            return None
        country = self._country(at + 1, end)
        kind = str(body.kind) if known is not None or end == at + 1 else self._kind(body, at + 1, at + 1, end)  # type: ignore[arg-type]
        name = self.document.text_of(first, last)
        return OrganizationMention(first, last, name, kind, "organization.in-title", word, known, country)


def _outermost(mentions: list[OrganizationMention]) -> list[OrganizationMention]:
    """The mentions in order, without those that stand inside another."""
    mentions.sort(key=lambda mention: (mention.first, -mention.last))
    kept: list[OrganizationMention] = []
    for mention in mentions:
        if not kept or mention.last > kept[-1].last:
            kept.append(mention)
    return kept
