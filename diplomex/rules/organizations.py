"""Organisations: those that the lexicon knows, and those that words tell (ministries, companies, universities…).

Candidates of all rules are collected over the whole document before any is decided: the longest wins, then the
earliest, then the declared order of the rules. Then short forms are read, which need a name to stand for.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cached_property
from typing import Any

import regex

from ..document import Document
from ..lazy_regex import compile_regex, lazy_regex
from ..lexicon import KnownOrganization, Lexicon, OrganizationHead
from ..patterns import Alphabet, Layer, LazyPattern
from ..rule import Rule
from . import _bodies as bodies
from ._organization_mention import PRIVATE, OrganizationMention
from ._organization_rules import PIECES, RULES, WORDS
from ._short_forms import ShortForms

__all__ = ["PIECES", "RULES", "WORDS", "OrganizationMention", "OrganizationRules"]

#: Kinds of bodies that may be no more than the place where something was.
_SITES = frozenset({"government", "education", "other", "ngo"})
_PUBLIC = frozenset({"bank", "commission", "government", "intergovernmental", "ngo", "party"})
_OF_STATES = frozenset({"government", "bank", "education", "commission"})
_WITH_BRANCHES = frozenset({"company", "ngo"})
_OFFICIAL = frozenset({"government", "intergovernmental"})
_DAYS = frozenset({"Consultations", "Day", "Decade", "Week", "Year"})
_RANKED = frozenset(
    {"General", "Justice"}
)  # ranks that are words of names too (`General Staff`, `Ministry of Justice`)
_DATELINE = 40  # units of the text's beginning in which a dateline may stand
_NEAR = 200  # units before and after an organ of the United Nations among which they are named
_FIRM_NOUNS = frozenset({"airlines", "banks", "companies", "corporations", "enterprise", "enterprises"})

Candidate = tuple[int, int, OrganizationMention]
_JOINED = lazy_regex(r"\p{Lu}[\p{L}.]+(?:-\p{Lu}[\p{L}.]+)+")


class OrganizationRules:
    """Finds organisations in a layer of words."""

    def __init__(self, alphabet: Alphabet, lexicon: Lexicon, rules: Sequence[Rule] = RULES) -> None:
        late = compile_regex(r"\bORG\b")  # what reads organisations comes when they are found
        self.late_patterns = [
            (rule, alphabet.compile(rule.pattern, rule.id)) for rule in rules if late.search(rule.pattern)
        ]
        self.cued = frozenset(rule.id for rule in rules if "<name:" in rule.pattern)
        rules = [rule for rule in rules if not late.search(rule.pattern)]
        self.patterns = [
            (rule, rule.id.removeprefix("organization."), alphabet.compile(rule.pattern, rule.id)) for rule in rules
        ]
        self.bracket = alphabet.compile(
            "<full:ORG> (LMOD the? HEAD (of the? COUNTRY)?)? @open the? @quote? <short:[ACRO ORG NAME CAP ORGH SUFFIX GIVEN]> @quote? @close"
            "|<short:[ACRO NAME]> @open the? <full:ORG> @close"
        )
        self.former = alphabet.compile(
            "<full:ORG> (@open [ACRO ORG] @close)? @comma? (formerly|previously) (known as)? the? <short:ORG>"
        )
        self.in_brackets = alphabet.compile("@open [ACRO NAME ORG ORGH] @close")
        self.any_head = alphabet.compile("[ORGH ORGT]")
        self.before_head = alphabet.compile(
            "(@orgmod|[and '&' HEADS HEAD TITLECASE HON INITIAL PARTICLE NUM of the for]|@quote|@open|@close|@poss|@dash|@comma){0,24}"
        )
        self.short = alphabet.compile("(?<=[the]|@possessive) <short:[ORGH ORGT]>")
        self.body_words = alphabet.compile(
            "<first:(?<=[the MOD PORT ORGH CAP]) MOD (?=[of for on] ([CAP PORT ORGT HEADS]|DEMONYM [CAP PORT ORGT ORGH HEADS]))>"
            "|<last:(?<=[CAP NAME GIVEN CITY COUNTRY DEMONYM AREA PLACE PORT MOD TITLECASE ORGH RANK]|@poss) [PORT MOD]"
            " (?![CAP PORT MOD NAME GIVEN HEAD HEADS ORGH ORGT RANK]|[and '&'] [CAP PORT MOD])>|PORT"
        )
        self.named_rank = alphabet.compile("GIVEN [GIVEN NAME] (?!HEAD)")
        self.form_letters = alphabet.compile("(?<=[NAME CAP PORT ORGT KNOWN_ORG GIVEN]) [ACRO KNOWN_ORG SUFFIX]")
        self.describing_office = alphabet.compile("HEAD (?=ORGH)|<firm:HEAD> (?=PORT{0,2} ORGT)")
        self.last_trade = alphabet.compile("[and '&'] <trade:HEADS> (of the? (COUNTRY|CITY))?")
        self.tail = alphabet.compile("of the? MOD{0,2} [HEAD RANK]|(and PORT)? @orgtail{0,3}")
        self.of_state = alphabet.compile("of the? COUNTRY")
        self.known_states = _states_in_names(lexicon)
        self.heads = {head.word: head for head in lexicon.organization_heads}
        self.firm_themes = frozenset(head.word for head in lexicon.organization_heads if head.position == "tail")
        self.standing = bodies.STANDING | {
            head.word
            for head in lexicon.organization_heads
            if " " in head.word
            and head.word not in bodies.FRAGMENTS | bodies.ORGANS
            and str(head.kind) in _PUBLIC
            and head.position == "head"
        }
        self.plain_names = frozenset(self._plain_names(lexicon))
        self.known_names = {name.lower(): o for o in lexicon.organizations for name in o.names}
        self.inner = dict(self._inner_bodies(lexicon))
        codes = alphabet.codes
        self.org, self.orgh, self.orgt = codes("ORG"), codes("ORGH"), codes("ORGT")
        self.known, self.portfolio, self.office = (codes("KNOWN_ORG"), codes("PORT"), codes("HEAD"))
        self.title_case, self.pair = codes("TITLECASE"), codes("PAIR")
        self.named_after, self.styles = codes("NAME", "GIVEN"), codes("HON", "REGNAL", "RANK", "GIVEN", "NAME")
        self.naming = codes("ORGH", "ORGT", "KNOWN_ORG")
        self.spelled = alphabet.compile("[CAP PORT NAME TITLECASE] @open <short:[ACRO KNOWN_ORG]> @close")
        self.indefinite = codes("a", "an")
        self.before_a_body = codes("CAP", "PORT", "MOD", "NAME", "DEMONYM", "TITLECASE", "OTHER", "new")
        self.ends = codes("BREAK", ".", ",", ";", "in", "to", "for", "and", "has", "is", "was", "will", "which", "of")
        self.head, self.honoring, self.building = codes("HEAD"), codes("HON"), codes("VENH")
        self.acronym, self.initial = codes("ACRO"), codes("INITIAL")
        self.comma, self.modifier = codes(","), codes("MOD")
        self.joints = codes("and", "&", ",", "of", "the")
        self.trimmable = codes("CAP", "GIVEN", "MOD", "NAME")
        self.openings = codes("BREAK", ".", ":", ")", '"', "-")
        self.break_, self.capital, self.rank = (codes("BREAK"), codes("CAP"), codes("RANK"))
        self.nations = codes("COUNTRY", "DEMONYM", "PAIR")
        self.states = codes("COUNTRY", "DEMONYM")
        self.proper = codes("NAME", "ACRO", "KNOWN_ORG", "GIVEN")
        self.offices = frozenset(codes("HEAD", "HEADS", "LHEADS", "LHEAD"))
        self.articles = codes("the", "a", "an")
        self.at, self.with_ = codes("at"), codes("with")
        self.of, self.and_ = codes("of"), codes("and")
        self.whither = codes("in", "to", "of", "inside", "outside", "near")
        self.genitive, self.number = codes("'s"), codes("NUM")
        self.describing = codes("PORT", "MOD", "DEMONYM")
        self.describing_a_body = codes("PORT", "MOD", "CAP", "AREA", "PLACE", "ORGH")

    def _plain_names(self, lexicon: Lexicon) -> Iterator[str]:
        """The names of known bodies that a body of any state may have (``National Crime Agency``), in small letters."""
        for organization in lexicon.organizations:
            if str(organization.kind) not in _OF_STATES | {"ngo"}:
                continue
            for name in organization.names:
                words = name.lower().split()
                plain = all(word.strip(",") in lexicon.common_words for word in words)
                if (
                    plain
                    and words[0] != "us"
                    and not self.heads.keys().isdisjoint((words[0], words[-1], " ".join(words)))
                ):
                    yield name.lower()

    def _inner_bodies(self, lexicon: Lexicon) -> Iterator[tuple[str, tuple[int, OrganizationHead | KnownOrganization]]]:
        """The bodies inside the lexicon's offices: words at its end, or less than 0 at its beginning."""
        known = self.known_names
        for term in lexicon.offices:
            words = term.term.replace("'s", " 's").split()
            for i in range(1, len(words)):
                body = " ".join(words[i:]).replace(" 's", "'s")
                found = self.heads.get(body) or known.get(body)
                if found is not None and words[i - 1] in ("of", "the"):
                    yield term.term, (len(words) - i, found)
                    break
                start = " ".join(words[:i]).replace(" 's", "'s")
                leading = known.get(start) or (self.heads.get(start) if start in self.standing else None)
                if leading is not None:
                    yield term.term, (-i, leading)
                    break

    def apply(self, document: Document, layer: Layer) -> tuple[Layer, list[OrganizationMention]]:
        """The layer with each organisation as one ``ORG`` unit, and all mentions, also those inside titles."""
        reading = _Reading(self, document, layer)
        merges = reading.decided()
        layer = layer.rewritten([(begin, end, self.org, mention) for begin, end, mention in merges])
        mentions = _outermost([m for _, _, m in merges] + reading.inside_titles())
        return ShortForms(self, document, layer, mentions).read()


class _Reading:
    """One document on its way through the rules."""

    def __init__(self, rules: OrganizationRules, document: Document, layer: Layer) -> None:
        self.rules = rules
        self.words = document.words
        self.document = document
        self.layer = layer
        self.codes = layer.codes
        self.values: Sequence[Any] = layer.values
        self._see_bodies()
        self.present = frozenset(self.codes)
        self.windows = self._windows()

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
                if (
                    found
                    and self.codes[found[0][0] - 1 : found[0][0]] == self.rules.genitive
                    and found[0][0] > m.start()
                ):
                    windows.append((m.start(), found[0][0] - 1))  # whose it is may be a name too
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
        elif self._cued(name, m):
            for begin, end in m.spans("name") if "name" in slots else [m.span()]:
                if self.codes[begin] == self.rules.known and (
                    str(self.values[begin].kind) == rule.produces.get("kind", "=")[1:]
                    or (name == "dateline" and str(self.values[begin].kind) in _OFFICIAL)
                ):
                    continue
                kind = rule.produces.get("kind", "=company")[1:]
                if name == "quoted-noun":
                    kind = bodies.NAMED_IN_QUOTES[self._word(m.start("noun"))]
                if name == "one-word":
                    kind = bodies.kind_of_one_word(self._text(begin, end)) or kind
                if name == "executive" and self.codes[begin:end] == self.rules.acronym and m["cue"] is not None:
                    kind = bodies.OFFICES_OF_ACRONYMS.get(self.values[m.start("cue")].term, kind)
                yield self._candidate(begin, end, rule, kind)

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

    def _is_of_a_person(self, unit: int) -> bool:
        """Whether a firm's name is somebody's here (``Mayor Bloomberg``)."""
        known: KnownOrganization = self.values[unit]
        before = self.codes[unit - 1 : unit]
        if str(known.kind) not in PRIVATE or self._text(unit, unit + 1).isupper() or not before:
            return False
        if before == self.rules.head:
            return self.values[unit - 1].term in bodies.PUBLIC_OFFICES
        return before in self.rules.honoring

    def _last_word(self, unit: int) -> str:
        return self.words[self.layer.lasts[unit] - 1].lower()

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
        return "Chamber" in known.name if m["abroad"] is not None else str(known.kind) in _OF_STATES

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

    def _text(self, begin: int, end: int) -> str:
        return self.document.text_of(self.layer.firsts[begin], self.layer.lasts[end - 1])

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

    # ---- names with a head word --------------------------------------------------------------------------------

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
        if "commission" in words and words & bodies.JOINT:
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

    def _words(self, begin: int, end: int) -> set[str]:
        return {w.lower() for w in self.words[self.layer.firsts[begin] : self.layer.lasts[end - 1]]}

    def _word(self, unit: int) -> str:
        return self.words[self.layer.firsts[unit]].lower()

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

    def _is_loose(self, i: int) -> bool:
        """Whether a capitalised word only happens to stand before a name (``Second …``, ``Visiting …``)."""
        word = self.words[self.layer.firsts[i]].lower()
        if word in bodies.CALENDAR or word in bodies.ORDINALS or word.endswith(("-based", "-led")):
            return True
        opening = i == 0 or self.codes[i - 1] in self.rules.openings
        return opening and self.codes[i] == self.rules.capital and word.endswith(("ing", "ed", "ly"))

    def _kind(self, head: OrganizationHead, begin: int, at: int, end: int) -> str:
        """The kind that the head word tells, unless other words of the name tell another."""
        kind = str(head.kind)
        fixed = kind not in ("commission", "government", "other", "party") and head.word not in ("chamber", "group")
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
        if head.word in bodies.COURTS and self._word(begin) == "international":
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

    # ---- names by their neighbours -----------------------------------------------------------------------------

    def _cued(self, name: str, m: regex.Match[str]) -> bool:
        if name == "company-theme":
            return all(
                self.values[i].term in self.rules.firm_themes
                for i in range(*m.span())
                if self.codes[i] in self.rules.describing
            ) and all(
                str(self.values[i].kind) == "company" for i in range(*m.span()) if self.codes[i] == self.rules.known
            )
        if name == "spelled-out":
            return self._is_spelled_out(*m.span("name"), self._text(*m.span("acronym")))
        if name == "one-word":
            return bodies.kind_of_one_word(self._text(*m.span("name"))) is not None
        if name == "seat":
            begin, end = m.span("name")
            return self._text(begin, end) in bodies.SEATS
        if name == "dateline":
            return m.start() < _DATELINE
        if "board" in m.re.groupindex and m["board"] is not None:
            return self.values[m.start("board")].word in bodies.BOARDS
        if name == "quoted-noun":
            return self._word(m.start("noun")) in bodies.NAMED_IN_QUOTES
        if name == "promotion":
            return self._word(m.start("agency")) in bodies.PROMOTED
        if name == "staff" and m["staff"] is not None:
            return self._word(m.start("staff")) in bodies.STAFF
        if "chief" in m.re.groupindex and m["chief"] is not None:
            return self.values[m.start("chief")].term in bodies.FOUNDERS
        if "cue" in m.re.groupindex and m["cue"] is not None:
            cue = m.start("cue")
            if name == "executive":
                offices = bodies.EXECUTIVES
                if self.codes[m.start() : cue] == self.rules.acronym:
                    offices |= bodies.OFFICES_OF_ACRONYMS.keys()
                return self.values[cue].term in offices
            return self.words[self.layer.firsts[cue]].lower() in _FIRM_NOUNS
        return True

    def _is_spelled_out(self, begin: int, end: int, acronym: str) -> bool:
        """Whether an acronym is of the initials of a name, which is no undertaking's or occasion's."""
        words = self.words[self.layer.firsts[begin] : self.layer.lasts[end - 1]]
        initials = "".join([word[0] for word in words if word[0].isupper()])
        return len(acronym) > 2 and initials == acronym and words[-1].lower() not in bodies.UNDERTAKINGS | bodies.EVENTS

    # ---- mentions ----------------------------------------------------------------------------------------------

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
        if head in ("center", "centre") and self._is_opened(before):
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
        """Whether the word before a name tells that it is a building (``inaugurated the …``, ``opening of the …``)."""
        verb = before - (self.codes[before] == self.rules.of)
        return verb >= 0 and self._word(verb) in bodies.OPENED

    def inside_titles(self) -> list[OrganizationMention]:
        """Bodies that stand inside the lexicon's offices (``Speaker of the House of Representatives``)."""
        found = []
        rules = self.rules
        at = self.codes.find(rules.office)
        while at >= 0:
            inner = rules.inner.get(self.values[at].term)
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
        if known is not None and str(known.kind) not in _OF_STATES:
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


def _states_in_names(lexicon: Lexicon) -> dict[str, str]:
    """The state in the name of each known bank or public body that has one (``National Bank of Georgia``)."""
    spelled = [(n, c.code) for c in lexicon.countries for n in (*c.names, *c.demonyms)]
    states = {n.lower(): code for n, code in spelled if len(n) > 3} | {n: code for n, code in spelled if n.isupper()}
    found: dict[str, str] = {}
    for organization in lexicon.organizations:
        if organization.kind not in ("bank", "government") and "Chamber" not in organization.name:
            continue
        names = [name.removesuffix("'s").split() for name in (organization.name, *organization.aliases)]
        runs = [" ".join(name[i : i + n]) for name in names for n in (4, 3, 2, 1) for i in range(len(name) - n + 1)]
        state = next((states[run] for run in (*map(str.lower, runs), *runs) if run in states), None)
        if state is not None:
            found[organization.name] = state
    return found


_ALLOWED = {
    "mission": bodies.MISSIONS | bodies.FIELD_MISSIONS | bodies.CHAMBERS | bodies.SCHOOLS,
    "office-of": bodies.OFFICES,
    "leading": bodies.LEADING,
    "foreign": bodies.FOREIGN,
    "company-form": bodies.FORMS,
    "limited": bodies.LEGAL_FORMS,
    "listed-head": bodies.OF_SEVERAL_THEMES,
}
