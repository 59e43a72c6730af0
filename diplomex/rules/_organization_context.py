"""Names that the lexicon knows, and names that their neighbours tell (``the company …``, ``CEO of …``)."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property

import regex

from ..lexicon import KnownOrganization
from ..rule import Rule
from . import _bodies as bodies
from ._organization_grammar import OF_STATES
from ._organization_mention import PRIVATE
from ._organization_reading import Candidate, Reading

__all__ = ["NamesInContext"]

#: Kinds of bodies that publish releases.
_OFFICIAL = frozenset({"government", "intergovernmental"})
_WITH_BRANCHES = frozenset({"company", "ngo"})
_DAYS = frozenset({"Consultations", "Day", "Decade", "Week", "Year"})
_DATELINE = 40  # units of the text's beginning in which a dateline may stand
_FIRM_NOUNS = frozenset({"airlines", "banks", "companies", "corporations", "enterprise", "enterprises"})
#: What tells a name, by the group of the rule that it stands in.
_CUES = {"noun": bodies.NAMED_IN_QUOTES, "agency": bodies.PROMOTED, "staff": bodies.STAFF, "cue": _FIRM_NOUNS}


class NamesInContext(Reading):
    """Known names, and names by their neighbours, in one document."""

    def _told(self, rule: Rule, name: str, m: regex.Match[str]) -> Iterator[Candidate]:
        """The names that their neighbours tell, but for known ones of the same kind."""
        if not self._cued(name, m):
            return
        kind = rule.produces.get("kind", "=company")[1:]
        if "name" not in m.re.groupindex:
            yield self._candidate(*m.span(), rule, kind)
            return
        for begin, end in m.spans("name"):
            known = str(self.values[begin].kind) if self.codes[begin] == self.rules.known else ""
            if known != kind and not (name == "dateline" and known in _OFFICIAL):
                yield self._candidate(begin, end, rule, self._told_kind(name, m, begin, end) or kind)

    def _told_kind(self, name: str, m: regex.Match[str], begin: int, end: int) -> str | None:
        """The kind of body that its neighbours or its name tell, where not all names of the rule are of one kind."""
        if "noun" in m.re.groupindex and m["noun"] is not None:
            return bodies.NAMED_IN_QUOTES[self._word(m.start("noun"))]
        if name == "one-word":
            return bodies.kind_of_one_word(self._text(begin, end))
        if name == "executive" and self.codes[begin:end] == self.rules.acronym and m["cue"] is not None:
            return bodies.OFFICES_OF_ACRONYMS.get(self.values[m.start("cue")].term)
        return None

    def _cued(self, name: str, m: regex.Match[str]) -> bool:
        """Whether the neighbours that a rule looks for are those that tell a name."""
        if name == "company-theme":
            return self._is_of_firm_themes(*m.span())
        if name == "spelled-out":
            return self._is_spelled_out(*m.span("name"), self._text(*m.span("acronym")))
        if name == "one-word":
            return bodies.kind_of_one_word(self._text(*m.span("name"))) is not None
        if name == "seat" and self._text(*m.span("name")) not in bodies.SEATS:
            return False
        if name == "dateline":
            return m.start() < _DATELINE
        if name == "executive":
            return self._is_led(m)
        for group, words in _CUES.items():
            if group in m.re.groupindex and m[group] is not None:
                return self._word(m.start(group)) in words
        return True

    def _is_of_firm_themes(self, begin: int, end: int) -> bool:
        """Whether all words that describe a name are what companies deal in, and nobody knows it for anything else."""
        units = range(begin, end)
        return all(
            self.values[i].term in self.rules.firm_themes for i in units if self.codes[i] in self.rules.describing
        ) and all(str(self.values[i].kind) == "company" for i in units if self.codes[i] == self.rules.known)

    def _is_led(self, m: regex.Match[str]) -> bool:
        """Whether the office is one of those who lead companies, or what is called by an acronym."""
        if m["board"] is not None:
            return self.values[m.start("board")].word in bodies.BOARDS
        if m["chief"] is not None:
            return self.values[m.start("chief")].term in bodies.FOUNDERS
        office = self.values[m.start("cue")].term
        if self.codes[m.start() : m.start("cue")] == self.rules.acronym and office in bodies.OFFICES_OF_ACRONYMS:
            return True
        return office in bodies.EXECUTIVES

    def _is_spelled_out(self, begin: int, end: int, acronym: str) -> bool:
        """Whether an acronym is of the initials of a name, which is no undertaking's or occasion's."""
        words = self.words[self.layer.firsts[begin] : self.layer.lasts[end - 1]]
        initials = "".join([word[0] for word in words if word[0].isupper()])
        return len(acronym) > 2 and initials == acronym and words[-1].lower() not in bodies.UNDERTAKINGS | bodies.EVENTS

    def _known(self, rule: Rule, name: str, m: regex.Match[str]) -> Iterator[Candidate]:
        """Names that a known one is, or is a part of."""
        known: KnownOrganization = self.values[m.start("known")]
        begin, end = m.span()
        if name == "lexicon":
            if self._names_it(begin, end):
                yield self._candidate(begin, end, rule, str(known.kind), known=known)
        elif name == "known-of":
            if self._of_a_state(known, m):
                yield self._candidate(begin, end, rule, str(known.kind), known=known)
        elif name == "longer-known":
            of_a_school = m["theme"] is not None and str(known.kind) == "education"
            if of_a_school or self._text(m.start("known"), end).lower() in self.rules.plain_names:
                yield self._candidate(begin, end, rule, str(known.kind))
        else:
            while begin < m.start("known") and self._is_loose(begin):
                begin += 1
            if known.kind == "party" and end - begin > 1 and "party" in known.name.lower():
                yield self._candidate(begin, end, rule, "party")

    @staticmethod
    def _of_a_state(known: KnownOrganization, m: regex.Match[str]) -> bool:
        """Whether ``of`` a state, ``in`` one, or a state alone goes on with the name of a known body."""
        if m["branch"] is not None:
            return str(known.kind) in _WITH_BRANCHES
        return "Chamber" in known.name if m["abroad"] is not None else str(known.kind) in OF_STATES

    def _names_it(self, begin: int, end: int) -> bool:
        """Whether a known name stands for the organisation, not for a currency (``PLN 400``), a day or a rank."""
        if end == len(self.codes):
            return True
        if self.codes[end] == self.rules.building and self._is_in_a_room(begin, end):
            return False
        word = self.words[self.layer.firsts[end - 1]]
        if word in self.undertakings or self._is_of_a_person(begin):
            return False
        single = self.layer.lasts[end - 1] - self.layer.firsts[end - 1] == 1
        if self.codes[end] == self.rules.number:
            return not (word.isupper() and len(word) > 2 and single)
        if word.isupper() and single and begin and self.codes[begin - 1] == self.rules.comma:
            return self.rules.named_rank.match(self.codes, end) is None
        return self.codes[end] == self.rules.break_ or self.words[self.layer.firsts[end]] not in _DAYS

    def _is_in_a_room(self, begin: int, end: int) -> bool:
        """Whether a name is only that of a room or house where something was (``at the NEC Conference Room``)."""
        before = begin - 1 - (self.codes[begin - 1 : begin] in self.rules.articles)
        return before >= 0 and self._word(before) in ("at", "in", "inside") and self._word(end) not in bodies.PREMISES

    def _is_of_a_person(self, unit: int) -> bool:
        """Whether a firm's name is somebody's here (``Mayor Bloomberg``)."""
        known: KnownOrganization = self.values[unit]
        before = self.codes[unit - 1 : unit]
        if str(known.kind) not in PRIVATE or self._text(unit, unit + 1).isupper() or not before:
            return False
        if before == self.rules.head:
            return self.values[unit - 1].term in bodies.PUBLIC_OFFICES
        return before in self.rules.honoring

    @cached_property
    def undertakings(self) -> frozenset[str]:
        """Acronyms that the text spells out as something else than a body (``Free Trade Act (FTA)``)."""
        found = (m.start("short") for m in self.rules.spelled.finditer(self.codes))
        return frozenset(
            self.words[self.layer.firsts[i]]
            for i in found
            if self._last_word(i - 2) in bodies.UNDERTAKINGS or self._spells_no_body(i)
        )

    def _spells_no_body(self, unit: int) -> bool:
        """Whether the words before an acronym in brackets spell it, none of them a head word or a known name."""
        if self.codes[unit] != self.rules.known:
            return False
        rest = self._text(unit, unit + 1)
        for i in range(unit - 2, max(-1, unit - 10), -1):
            if self.codes[i] in self.rules.naming:
                return False
            for word in reversed(self.words[self.layer.firsts[i] : self.layer.lasts[i]]):
                rest = rest[:-1] if rest.endswith(word[0].upper()) else rest
            if not rest:
                return self.words[self.layer.firsts[i]][0].isupper()
        return False

    def _sharing(self, rule: Rule, m: regex.Match[str]) -> Iterator[Candidate]:
        """``the Ministries of Finance and Health`` name two ministries."""
        word = self.words[self.layer.firsts[m.start("cue")]]
        head = bodies.PLURALS.get(word)
        if head is None:
            return
        kind = str(self.rules.heads[head.lower()].kind) if head.lower() in self.rules.heads else "government"
        shared = f"{self._text(*m.span('theme'))} of " if m["theme"] else ""
        for number, (begin, end) in enumerate(m.spans("name")):
            theme = shared + self._text(begin, end)
            begin, end, mention = self._candidate(begin if number else m.start("cue"), end, rule, kind, head.lower())
            mention.name = f"{head} of {theme}"
            if shared and head == "Ministry":
                mention.theme = self._theme(*m.span("theme"))
            yield begin, end, mention

    def _sharing_the_end(self, rule: Rule, m: regex.Match[str]) -> Iterator[Candidate]:
        """``the Latvian and Norwegian Foreign Ministries`` are two ministries."""
        head = bodies.PLURALS.get(self.words[self.layer.firsts[m.start("cue")]])
        if head is None or not (m["theme"] or m["of"] or head.lower() in bodies.MISSIONS):
            return
        before = f" {self._text(*m.span('theme'))}" if m["theme"] else ""
        after = f" of {self._text(*m.span('of'))}" if m["of"] else ""
        spans = m.spans("name")
        for begin, end in spans:
            begin, _, mention = self._candidate(begin, end, rule, "government", head.lower())
            mention.name = f"{mention.name}{before} {head}{after}"
            theme = m.span("theme") if m["theme"] else m.span("of")
            mention.theme = self._theme(*theme) if head == "Ministry" else ""
            yield begin, m.end() if begin == spans[-1][0] else end, mention
