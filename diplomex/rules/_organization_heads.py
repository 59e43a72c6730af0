"""Names with a head word (``Ministry of …``, ``… Foundation``): whether they are names, where they end, and what kind."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import regex

from ..lexicon import KnownOrganization, OrganizationHead
from ..rule import Rule
from . import _bodies as bodies
from ._organization_mention import PRIVATE
from ._organization_reading import Candidate, Reading

__all__ = ["HeadedNames"]

_RANKED = frozenset(
    {"General", "Justice", "Magistrate"}
)  # ranks that are words of names too (`General Staff`, `Ministry of Justice`)
_NEAR = 200  # units before and after an organ of the United Nations among which they are named
_ALLOWED = {
    "mission": bodies.MISSIONS | bodies.FIELD_MISSIONS | bodies.CHAMBERS | bodies.SCHOOLS,
    "office-of": bodies.OFFICES,
    "leading": bodies.LEADING,
    "foreign": bodies.FOREIGN,
    "company-form": bodies.FORMS,
    "limited": bodies.LEGAL_FORMS,
    "listed-head": bodies.OF_SEVERAL_THEMES,
}


class HeadedNames(Reading):
    """Names with a head word in one document."""

    def _headed(self, rule: Rule, name: str, m: regex.Match[str]) -> Iterator[Candidate]:
        begin, end = m.span()
        at = m.start("head")
        head: OrganizationHead = self.values[at]
        if name == "head-of":
            end = self._to_the_last_trade(self._to_the_last_theme(end))
        if not self._fits(name, head.word, begin, at, end):
            return
        if name != "office-of":
            begin, end = self._trimmed(begin, at, end)
        if end - begin == 1 and head.word not in self.rules.standing:
            return
        if self._is_no_name(begin, end) or (head.word in bodies.GATHERINGS and self._is_to_be_held(end)):
            return
        begin -= begin > 0 and self.codes[begin] in self.rules.named_after and self._is_royal(begin - 1)
        known = self._extended(head, begin, at) or self._without_brackets(begin, end)
        kind = self._kind(head, begin, at, end) if known is None else str(known.kind)
        organ = self._text(begin, end).lower()
        if organ in bodies.ORGANS_AMONG_STATES:
            among_states = self._is_organ_among_states(begin, bodies.ORGANS_AMONG_STATES[organ])
            if organ == "executive board" and not among_states:
                return
            kind = "intergovernmental" if among_states else kind
        yield self._candidate(begin, end, rule, kind, head.word, known)

    def _is_new(self, begin: int, end: int) -> bool:
        """Whether an indefinite article tells that there is no such body yet (``creation of an Orvel Commission in …``).

        A joint commission has its name by the agreement that founds it.
        """
        words = self._words(begin, end)
        if "commission" in words and words & bodies.JOINT and end - begin > 1:
            return False
        unit = begin - 1
        while unit > max(0, begin - 6) and self.codes[unit] in self.rules.before_a_body:
            unit -= 1
        return unit >= 0 and self.codes[unit] in self.rules.indefinite

    def _is_organ_among_states(self, begin: int, whose: str) -> bool:
        """Whether an organ stands near the organisation of states that it is of (``the UN and its Security Council``)."""
        near = range(max(0, begin - _NEAR), min(len(self.codes), begin + _NEAR))
        return any(
            self.codes[i] == self.rules.known
            and str(self.values[i].kind) == "intergovernmental"
            and self.values[i].name.startswith(whose)
            for i in near
        )

    def _is_royal(self, unit: int) -> bool:
        """Whether a style begins the name after it (``Sheikh Orvel Foundation``)."""
        return self.codes[unit] in self.rules.styles and self._word(unit) in bodies.ROYALS

    def _is_no_name(self, begin: int, end: int) -> bool:
        """Whether the words around it tell that it is part of another thing's name, or several bodies."""
        before = self._word(begin - 1) if begin and self.codes[begin - 1] != self.rules.break_ else ""
        after = self._word(end) if self.codes[end : end + 1] not in ("", self.rules.break_) else ""
        last = self.words[self.layer.lasts[end - 1] - 1].lower()
        if self.codes[end : end + 1] in self.rules.ends and self._is_new(begin, end):
            return True
        if self.codes[end - 1] == self.rules.orgh and last in ("for", "of"):
            return True
        return before in bodies.COUNTS or last in bodies.NO_BODIES or after in bodies.NO_BODIES | bodies.OF_BODIES

    def _is_to_be_held(self, end: int) -> bool:
        """Whether a gathering is an event that somebody holds (``the Orvel Forum, which is to be held in May``)."""
        after = [self._word(i) for i in range(end, min(len(self.codes), end + 7)) if self.codes[i] != self.rules.break_]
        return any(
            after[i - 1 : i] in (["be"], ["being"], ["is"], ["was"]) for i, w in enumerate(after) if w in bodies.HELD
        )

    def _to_the_last_theme(self, end: int) -> int:
        """The end of a name behind a last theme that is a phrase of the lexicon (``Economy, Trade and Industry``)."""
        rules = self.rules
        if (
            self.codes[end - 1] in rules.describing
            and self.codes[end : end + 2] == rules.comma + rules.portfolio
            and " and " in self._text(end + 1, end + 2)
        ):
            return end + 2
        return end

    def _to_the_last_trade(self, end: int) -> int:
        """The end of a name of a union behind a last trade that is an office too (``Industrialists and Entrepreneurs``)."""
        m = self.rules.last_trade.match(self.codes, end)
        if m is None or self._word(end - 1) not in bodies.TRADES or self._word(m.start("trade")) not in bodies.TRADES:
            return end
        return m.end()

    def _extended(self, head: OrganizationHead, begin: int, at: int) -> KnownOrganization | None:
        """The known organisation whose name the head word only rounds off (``Samruk-Kazyna Fund``)."""
        if at != begin + 1 or self.codes[begin] != self.rules.known:
            return None
        known: KnownOrganization = self.values[begin]
        fits = known.kind == head.kind or (head.word == "group" and str(known.kind) in PRIVATE)
        return known if fits and head.word in bodies.ROUNDING else None

    def _without_brackets(self, begin: int, end: int) -> KnownOrganization | None:
        """The known organisation inside whose name its acronym stands in brackets."""
        words = self.words[self.layer.firsts[begin] : self.layer.lasts[end - 1]]
        if "(" not in words:
            return None
        return self.rules.known_names.get(" ".join(words[: words.index("(")] + words[words.index(")") + 1 :]).lower())

    def _fits(self, name: str, word: str, begin: int, at: int, end: int) -> bool:
        """Whether the head word may make a name in the way of the rule."""
        if name == "head-of":
            return self._fits_before_a_theme(word, begin, at, end)
        if name == "name-head":
            return self._fits_after_words(word, begin, at, end)
        if name == "company":
            return self._ends_a_firm(word, begin, at)
        if name == "numbered":
            return word in bodies.UNITS and self._word(begin).endswith(("st", "nd", "rd", "th"))
        if name == "quoted-head":
            return word != "ngo" and word not in bodies.OCCASIONS | bodies.ORDINARY | bodies.ORGANS
        if name == "head-and":
            return word.startswith(bodies.OF_THEMES)
        if name == "mission":
            return self._fits_before_a_place(word, begin, at)
        allowed = self.rules.standing if name == "standing" else _ALLOWED.get(name)
        return allowed is None or word in allowed

    def _fits_before_a_theme(self, word: str, begin: int, at: int, end: int) -> bool:
        """``Ministry of Trade``, but no ``Conference of the Atlantic Union``."""
        if word == "court" and begin < at:
            return True
        if word == "forum" and begin < at and self._word(at + 1) in ("for", "on"):
            return True
        if word in bodies.ORGANS:
            return word in bodies.GATHERINGS and self._has_theme(at, word)
        if word in bodies.INSTITUTIONS:
            return self._takes_part(begin, end)
        return word not in bodies.OCCASIONS

    def _fits_before_a_place(self, word: str, begin: int, at: int) -> bool:
        """``Embassy of Velmora in Tunis``, ``British University in Egypt``, but no ``Mission in Chile``."""
        if word in bodies.SCHOOLS:
            return begin < at and self.codes[at - 1] in self.rules.nations and self._word(at + 1) == "in"
        if word in bodies.FIELD_OFFICES:
            return self.codes[begin] == self.rules.known and self._word(at + 1) == "in"
        if self.codes[at - 1] == self.rules.portfolio or (
            word == "mission" and begin == at and self._word(at + 1) == "in"
        ):
            return False
        return word in _ALLOWED["mission"]

    def _fits_after_words(self, word: str, begin: int, at: int, end: int) -> bool:
        """``Planning Commission``, but no ``Diplomatic Corps``, ``Northern Division`` or ``Velmora Alliance``."""
        before = self.codes[at - 1]
        if before == self.rules.and_ and " " not in word:
            return False
        if word == "corps" and self.words[self.layer.firsts[at] - 1].lower() in bodies.COLLEGES:
            return False
        if word == "division" and begin == at - 1 and self._word(begin) in bodies.DIRECTIONS:
            return False
        if word in bodies.RULES_OF and not self._is_described(begin, at):
            return False
        if word in bodies.NATIONAL and before not in self.rules.nations:
            return False
        if word in bodies.INSTITUTIONS:
            return self._takes_part(begin, end)
        if word in bodies.BOARDS and at == begin + 1 and bodies.kind_of_one_word(self._text(begin, at)):
            return False
        return not (
            word in bodies.OCCASIONS
            or (word in bodies.TIES_OF and before in self.rules.nations)
            or (word in bodies.ORGANS and before == self.rules.known)
        )

    def _is_described(self, begin: int, at: int) -> bool:
        """Whether what stands before a head word tells what the body is for, not whose (``Stone Administration``)."""
        before = self.codes[max(begin, at - 2) : at].removeprefix(self.rules.initial)
        return before != self.rules.capital and all(code in self.rules.describing_a_body for code in before[-1:])

    def _ends_a_firm(self, word: str, begin: int, at: int) -> bool:
        """``Orvel Steel``, ``Sun Valley Group``, but no ``Working Group`` or ``Spending Review``."""
        if begin and self.codes[begin - 1] in self.rules.honoring and word not in bodies.FIRMS:
            return False  # `Mr. Peter Mills`
        if word in bodies.CAPITAL_FORMS and self._text(at, at + 1).istitle():
            return False  # `Phet Sa`
        if word == "news" and at == begin + 1 and self.codes[begin] == self.rules.known:
            return str(self.values[begin].kind) == "media"
        before = self.words[self.layer.firsts[at] - 1].lower()
        if word in bodies.ORDINARY or (word == "group" and before in bodies.GROUPS):
            return False
        if before == "," and word not in bodies.FIRMS:
            return False
        codes = self.codes[begin:at]
        plain = word.endswith("group") or word not in bodies.FIRMS
        if plain and all(code in self.rules.describing for code in codes):
            return False
        firm = word in bodies.FIRMS or word.endswith(" group")
        return firm or any(code in self.rules.proper for code in codes)

    def _takes_part(self, begin: int, end: int) -> bool:
        """Whether a hospital, a museum… acts, is party to a deal, or is told by its staff, rather than be a place."""
        if end < len(self.codes) and self.codes[end] != self.rules.break_ and self._word(end) in bodies.DEEDS:
            return True
        before = begin - 1 - (self.codes[begin - 1 : begin] in self.rules.articles) if begin else 0
        if before < 1 or self.codes[before] == self.rules.break_:
            return False
        if self.codes[before] == self.rules.of:
            return self.codes[before - 1] in self.rules.offices or self._word(before - 1) in bodies.OF_INSTITUTIONS
        start = max(self.codes.rfind(self.rules.break_, 0, begin) + 1, begin - 16)
        earlier = {self._word(i) for i in range(start, before + 1)}
        return self._word(before) in bodies.PARTIES and not earlier.isdisjoint(bodies.DEALS | bodies.OF_INSTITUTIONS)

    def _has_theme(self, at: int, word: str) -> bool:
        """Whether what follows the head word and `of` is no organisation or state of its own."""
        rest = self.codes[at + 1 : at + 4]
        if self.words[self.layer.firsts[at + 1]] != "of":
            return False
        first = rest[2:3] if rest[1:2] in self.rules.articles else rest[1:2]
        if word in bodies.BOARDS:
            return first in self.rules.describing
        if first and self._word(at + 1 + rest.index(first)) == "parties":
            return False
        return first != self.rules.known and first not in self.rules.nations

    def _trimmed(self, begin: int, at: int, end: int) -> tuple[int, int]:
        """The candidate without words that only happen to stand before or after it."""
        codes, words, firsts = self.codes, self.words, self.layer.firsts
        for i in range(at - 1, begin, -1):
            if (codes[i] == self.rules.genitive and words[firsts[i] - 1].lower() not in bodies.PEOPLES) or (
                codes[i] == self.rules.rank and words[firsts[i]] not in _RANKED
            ):
                begin = i + 1
                break
        while begin < at and codes[begin] in self.rules.trimmable and self._is_loose(begin):
            begin += 1
        for i in range(at + 1, end):
            if codes[i] == self.rules.capital and words[firsts[i]].lower() in bodies.CALENDAR:
                return begin, i - 1
            if codes[i] == self.rules.rank and words[firsts[i]] not in _RANKED:
                return begin, i - (codes[i - 1] in self.rules.joints)
            if codes[i] == self.rules.title_case and words[firsts[i]].lower().endswith("ing"):
                return begin, i - 1  # a headline goes on (`Thanks Velmora Fund for Supporting Farmers`)
            if words[firsts[i]] == "on" and self._is_agreed_by(begin, at):
                return begin, i
            if codes[i] == self.rules.with_ and words[firsts[i] - 1].lower() not in bodies.TIES:
                return begin, i
        return begin, end

    def _is_agreed_by(self, begin: int, at: int) -> bool:
        """Whether it is a side of a deal, and ``on`` its subject (``between A and the Orvel Commission on Sports``)."""
        words = {self._word(i) for i in range(begin, at)}
        if not words or words & bodies.JOINT:
            return False
        start = max(self.codes.rfind(self.rules.break_, 0, begin) + 1, begin - 16)
        return any(self._word(i) == "between" for i in range(start, begin))

    def _kind(self, head: OrganizationHead, begin: int, at: int, end: int) -> str:
        """The kind that the head word tells, unless other words of the name tell another."""
        kind = str(head.kind)
        if head.word in bodies.LEGAL_FORMS:  # `Orvel Foundation, Inc.`
            return "ngo" if "ngo" in self._kinds_of_named(max(begin, at - 2), at, self.rules.orgh) else kind
        fixed = kind not in ("commission", "government", "other", "party") and head.word not in ("chamber", "group")
        if kind == "forum" and "intergovernmental" in self._kinds_of_named(end - 1, end, self.rules.known):
            return "intergovernmental" if at < end - 1 else kind
        if head.word == "ministry" or (fixed and head.word not in bodies.LEAGUES):
            return kind
        words = self._words(begin, end)
        if head.word in bodies.LEAGUES:
            return kind if words & bodies.AMONG_STATES and not words & bodies.SPORTS else "ngo"
        if head.word == "chamber" and words & bodies.CHAMBERS_OF_STATE:
            return "government"
        worldwide = self._word(begin) in bodies.WORLDWIDE
        if head.word in bodies.OF_CITIZENS and (worldwide or words & bodies.TRADES):
            return "ngo"
        named = self._kinds_of_named(begin, end, (self.rules.known, self.rules.orgh))
        if "party" in named or "communist" in words:
            return "party"
        owner = self.values[begin - 2] if self.codes[begin - 1 : begin] == self.rules.genitive else None
        if isinstance(owner, KnownOrganization) and str(owner.kind) == "intergovernmental":
            return "intergovernmental"
        of_a_state = head.word in bodies.MISSIONS and "intergovernmental" not in self._kinds_of_named(
            begin, at, self.rules.known
        )
        if not of_a_state and self._is_among_states(head.word, begin, at, end, words):
            return "intergovernmental"
        if head.word in bodies.ORGANIZATIONS and self.codes[at - 1] == self.rules.portfolio:
            return "government"
        if head.word in bodies.COURTS and self._word(begin) in bodies.CONTINENTAL:
            return "intergovernmental"
        if head.word in ("center", "centre") and words & bodies.OF_A_STATE:
            return "government"
        joint = self._words(begin, at + 1) & bodies.JOINT or words & bodies.BILATERAL or any("-" in w for w in words)
        if kind == "commission" and not joint:
            return "government"
        return kind

    def _kinds_of_named(self, begin: int, end: int, codes: Sequence[str]) -> set[str]:
        """The kinds of the organisations and head words inside a name."""
        return {str(self.values[i].kind) for i in range(begin, end) if self.codes[i] in codes}

    def _is_among_states(self, word: str, begin: int, at: int, end: int, words: set[str]) -> bool:
        """Whether a body is an organisation of states, or an organ of one that its name names."""
        if word in bodies.ORGANIZATIONS and words & bodies.AMONG_STATES:
            return True
        owned = self._belongs(end - 1)
        stretches = ((begin, at), (at + 2, min(at + 4, end)), (end - 1 if owned else end, end))
        known = set().union(*(self._kinds_of_named(*stretch, self.rules.known) for stretch in stretches))
        return "intergovernmental" in known

    def _belongs(self, unit: int) -> bool:
        """Whether a name ends with whose the body is (``Council of Heads of State of the Atlantic Union``)."""
        before = unit - 1 - (self.codes[unit - 1] in self.rules.articles)
        return self.codes[before] == self.rules.of
