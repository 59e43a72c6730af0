"""One document on its way through the rules for organisations: its units, and the mentions made of them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ..document import Document
from ..lazy_regex import lazy_regex
from ..lexicon import KnownOrganization, OrganizationHead
from ..patterns import Layer
from ..rule import Rule
from . import _bodies as bodies
from ._organization_grammar import OrganizationGrammar
from ._organization_mention import OrganizationMention

__all__ = ["Candidate", "Reading"]

#: Kinds of bodies that may be no more than the place where something was.
_SITES = frozenset({"government", "education", "other", "ngo"})
_JOINED = lazy_regex(r"\p{Lu}[\p{L}.]+(?:-\p{Lu}[\p{L}.]+)+")

#: The units from which to which a mention goes.
Candidate = tuple[int, int, OrganizationMention]


class Reading:
    """The units of a document, and mentions of organisations."""

    def __init__(self, rules: OrganizationGrammar, document: Document, layer: Layer) -> None:
        self.rules = rules
        self.words = document.words
        self.document = document
        self.layer = layer
        self.codes = layer.codes
        self.values: Sequence[Any] = layer.values
        self._see_bodies()

    def _see_bodies(self) -> None:
        """Words of portfolios that are bodies too (``parliament``, ``administration``) are head words here."""
        found: dict[int, tuple[str, Any]] = {}
        for m in self.rules.body_words.finditer(self.codes):
            head = self.rules.heads.get(self.values[m.start()].term)
            if head is not None and (
                head.word in self.rules.standing
                or (m["last"] and head.word in bodies.ENDINGS)
                or (m["first"] and head.word in bodies.BEGINNINGS)
            ):
                found[m.start()] = self.rules.orgh, head
        for m in self.rules.describing_office.finditer(self.codes):  # `Executive Committee`, `Master Energy Group`
            if self._word(m.start()) in (bodies.NAMING_FIRMS if m["firm"] else bodies.NAMING_BODIES):
                found[m.start()] = self.rules.capital if m["firm"] else self.rules.modifier, None
        if not bodies.FORM_LETTERS.isdisjoint(self.words):  # `Orvel AG`, not the Attorney General
            for m in self.rules.form_letters.finditer(self.codes):
                if self._text(m.start(), m.end()) in bodies.FORM_LETTERS:
                    found[m.start()] = self.rules.orgt, self.rules.heads[self._word(m.start())]
        at = self.codes.find(self.rules.title_case)
        while at >= 0:
            if _JOINED.fullmatch(self.words[self.layer.firsts[at]]):  # `Norway-Chad Joint Commission`
                found[at] = self.rules.pair, None
            at = self.codes.find(self.rules.title_case, at + 1)
        if found:
            self.codes = "".join([found[i][0] if i in found else code for i, code in enumerate(self.codes)])
            self.values = [found[i][1] if i in found else value for i, value in enumerate(self.values)]

    def _text(self, begin: int, end: int) -> str:
        return self.document.text_of(self.layer.firsts[begin], self.layer.lasts[end - 1])

    def _word(self, unit: int) -> str:
        return self.words[self.layer.firsts[unit]].lower()

    def _words(self, begin: int, end: int) -> set[str]:
        return {w.lower() for w in self.words[self.layer.firsts[begin] : self.layer.lasts[end - 1]]}

    def _last_word(self, unit: int) -> str:
        return self.words[self.layer.lasts[unit] - 1].lower()

    def _is_loose(self, i: int) -> bool:
        """Whether a capitalised word only happens to stand before a name (``Second …``, ``Visiting …``)."""
        word = self.words[self.layer.firsts[i]].lower()
        if word in bodies.CALENDAR or word in bodies.ORDINALS or word.endswith(("-based", "-led")):
            return True
        opening = i == 0 or self.codes[i - 1] in self.rules.openings
        return opening and self.codes[i] == self.rules.capital and word.endswith(("ing", "ed", "ly"))

    def _candidate(
        self,
        begin: int,
        end: int,
        rule: Rule,
        kind: str,
        head: str | None = None,
        known: KnownOrganization | None = None,
    ) -> Candidate:
        first, last = self.layer.firsts[begin], self.layer.lasts[end - 1]
        country = self._country(begin, end)
        before = begin - 1
        if before >= 0 and self.codes[before] in self.rules.articles:
            before -= 1
        owner = self.codes[end : end + 1] == self.rules.genitive
        site = before >= 0 and not owner and self._is_site(before, head, kind)
        if head is not None and before == begin - 1 and self.codes[begin - 1 : begin] in self.rules.offices:
            first -= self._shared_words(begin - 1)
        name = self.document.text_of(first, last)
        mention = OrganizationMention(first, last, name, kind, rule.id, head, known, country, site)
        if head == "ministry" and known is None:
            mention.theme = self._theme(begin, end)
        return begin, end, mention

    def _theme(self, begin: int, end: int) -> str:
        """What a ministry is for, whatever order its name has (``Norwegian Foreign Ministry``)."""
        units = (i for i in range(begin, end) if self.codes[i] in self.rules.describing_a_body)
        words = {
            word for i in units if self.codes[i] != self.rules.orgh for word in self._text(i, i + 1).lower().split()
        }
        return " ".join(sorted(words - {"affairs", "and"}))

    def _shared_words(self, office: int) -> int:
        """How many words of an office begin the name after it (``Member of the Senate Budget Committee``)."""
        length, body = self.rules.inner.get(self.values[office].term, (0, None))
        return length if length > 0 and isinstance(body, OrganizationHead) and body.word in self.rules.standing else 0

    def _country(self, begin: int, end: int) -> str | None:
        """The state in whose name it is."""
        states, rules = self.rules.states, self.rules
        for i in range(begin, end):
            if self.codes[i] in states:
                return str(self.values[i])
            if self.codes[i] == rules.known and self.values[i].name in rules.known_states:
                return rules.known_states[self.values[i].name]
        return None

    def _is_site(self, before: int, head: str | None, kind: str) -> bool:
        """Whether the word before it makes an organisation a mere place."""
        if kind not in _SITES:
            return False
        code = self.codes[before]
        if code == self.rules.of and before and self.words[self.layer.firsts[before] - 1] in bodies.PREMISES:
            return True
        if head is not None and head.endswith(("center", "centre")) and self._is_opened(before):
            return True
        if code == self.rules.at:
            return not before or head in bodies.MISSIONS or not self._is_staff(before - 1)
        return (head in bodies.MISSIONS or head == "club") and code in self.rules.whither

    def _is_staff(self, unit: int) -> bool:
        """Whether somebody is told to work or study at what follows (``students at …``, ``State Secretary at the …``)."""
        return self._word(unit) in bodies.STAFF_AT or (
            self.codes[unit] in self.rules.offices and self.values[unit].term.endswith(bodies.OFFICES_AT)
        )

    def _is_opened(self, before: int) -> bool:
        """Whether the word before a name tells that it is a building (``inaugurated its new …``, ``opening of the …``)."""
        while before > 0 and self._word(before) in bodies.BETWEEN:
            before -= 1
        return self._word(before) in bodies.OPENED
