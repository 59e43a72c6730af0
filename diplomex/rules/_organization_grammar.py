"""The grammar of organisations: patterns, symbols and what the lexicon tells, ready for every document."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cached_property

from ..lazy_regex import compile_regex
from ..lexicon import KnownOrganization, Lexicon, OrganizationHead
from ..patterns import Alphabet
from ..rule import Rule
from . import _bodies as bodies

__all__ = ["OF_STATES", "OrganizationGrammar"]

_PUBLIC = frozenset({"bank", "commission", "government", "intergovernmental", "ngo", "party"})
#: Kinds of bodies that each state has.
OF_STATES = frozenset({"government", "bank", "education", "commission"})


class OrganizationGrammar:
    """What one look at the rules and the lexicon gives."""

    def __init__(self, alphabet: Alphabet, lexicon: Lexicon, rules: Sequence[Rule]) -> None:
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
        self._lexicon = lexicon
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

    @cached_property
    def heads(self) -> dict[str, OrganizationHead]:
        """The head words of bodies."""
        return {head.word: head for head in self._lexicon.organization_heads}

    @cached_property
    def firm_themes(self) -> frozenset[str]:
        """The head words that only end a name."""
        return frozenset(head.word for head in self._lexicon.organization_heads if head.position == "tail")

    @cached_property
    def standing(self) -> frozenset[str]:
        """The names of one word or several that are a body's by themselves."""
        return bodies.STANDING | {
            head.word
            for head in self._lexicon.organization_heads
            if " " in head.word
            and head.word not in bodies.FRAGMENTS | bodies.ORGANS
            and str(head.kind) in _PUBLIC
            and head.position == "head"
        }

    @cached_property
    def known_states(self) -> dict[str, str]:
        """The states in the names of known banks and public bodies."""
        return _states_in_names(self._lexicon)

    @cached_property
    def known_names(self) -> dict[str, KnownOrganization]:
        """The known bodies by all their names, in small letters."""
        return {
            name.lower(): organization for organization in self._lexicon.organizations for name in organization.names
        }

    @cached_property
    def plain_names(self) -> frozenset[str]:
        """The names of known bodies that a body of any state may have (``National Crime Agency``), in small letters."""
        return frozenset(self._plain_names(self._lexicon))

    @cached_property
    def inner(self) -> dict[str, tuple[int, OrganizationHead | KnownOrganization]]:
        """The bodies inside the lexicon's offices of several words: words at its end, or less than 0 at its beginning."""
        return dict(self._inner_bodies(self._lexicon))

    def _plain_names(self, lexicon: Lexicon) -> Iterator[str]:
        for organization in lexicon.organizations:
            if str(organization.kind) not in OF_STATES | {"ngo"}:
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
