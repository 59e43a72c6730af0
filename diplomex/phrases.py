"""Words and phrases of the lexicon, found by the word that they begin with.

Those of the package's own lexicon are kept on disk, as it takes long to go through all of its tables.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import attrs

from .disk_cache import PREPARED
from .document import words_of
from .lazy_regex import lazy_regex
from .lexicon import Lexicon, package_row, row_numbers
from .memory import Memory
from .wordsets import word_set

_AREA_HEADS = word_set(
    "region province oblast krai prefecture county district territory governorate voivodeship canton state"
    " states island islands archipelago sea ocean river lake valley strait peninsula bay gulf strip desert"
    " mountain mountains basin raion velayat viloyat okrug municipality"
)
_GENERATIONS = word_set("jr jr. sr sr. ii iii iv vi vii viii ix xii xiv xvi")
_REGNAL = word_set("pope king queen emperor empress")
_FORMS_OF_RANK = frozenset(["counselor", "counsellor"])  # offices that stand before names as honorifics do
_RANKED = frozenset({"military", "religious", "royal"})
# Offices written short, which are other things too: initials, degrees, companies.
SHORT_OFFICES = word_set("ps cs dg sg md gm vc cj ag evc dcm cds coas cns igp")
_SHORTENED = word_set("rep sen")
# What someone is or does, but no office.
_NO_OFFICES = word_set(
    "activist actor actress journalist laureate lecturer librarian musician nun owner partner philanthropist poet"
    " researcher scientist shareholder specialist statesman stateswoman writer investor industrialist official"
    " officials"
)
# Given names that are written short: the full stop ends no sentence.
_SHORT_NAMES = (
    "Md.",
    "Mst.",
    "Sk.",
    "Mohd.",
    "Muhd.",
    "Abd.",
    "Ma.",
    "Jos.",
    "Wm.",
    "Chas.",
    "Kh.",
    "Th.",
    "Ts.",
    "Sh.",
    "Zh.",
    "Dz.",
)
_DANGLING = word_set("for to on of")  # no office ends in these
# The forms of address that are given names first of all.
GIVEN_FIRST = word_set(
    "abba nana baba bibi hafiz adi rani aliki chaudhry choudhury chowdhury syed sayed mian malik mirza khawaja rana"
    " makhdoom seyed seyyed sayyed otumfuo don"
)


@attrs.define(eq=False)
class Entry:
    """A phrase of the lexicon: its symbol's kind and what is known of it (ISO code, office class, organisation…)."""

    kind: str
    value: Any
    exact: str = ""  # the one spelling that counts, where letter case matters
    any_case: bool = False


#: The phrases that begin with a word: by their second word and by how many words they have, the longest first.
Phrases = Mapping[str, Sequence[tuple[int, Mapping[str, list[Entry]]]]]
#: A phrase and its entry as they are kept: the phrase, and the entry's kind, value, exact spelling, any case.
_KeptEntry = tuple[str, str, Any, str, bool]
_NOTHING: tuple[Sequence[Entry], Phrases] = ((), {})


class PhraseTable:
    """The words and phrases of a lexicon, to be looked up by their first word."""

    def __init__(self, lexicon: Lexicon) -> None:
        is_own = lexicon is Lexicon.default()
        self._beginnings: dict[str, list[tuple[str, Entry]]] | _Kept
        if is_own and PREPARED.get("phrases"):
            self._beginnings = _Kept()
        else:
            self._beginnings = _Loading(lexicon).beginnings
            if is_own and PREPARED.is_writable:
                _keep(self._beginnings)

    def find(self, first: str) -> tuple[Sequence[Entry], Phrases]:
        """The entries of a word in small letters, and the phrases that begin with it."""
        found = self._beginnings.get(first)
        if found is None:
            return _NOTHING
        alone: list[Entry] = []
        phrases: dict[str, dict[int, dict[str, list[Entry]]]] = {}
        for phrase, entry in found:
            words = [w.lower() for w in tokens(phrase)]
            if len(words) == 1:
                _add_to(alone, entry)
            else:
                of_length = phrases.setdefault(words[1], {}).setdefault(len(words), {})
                _add_to(of_length.setdefault(" ".join(words), []), entry)
        return alone, {second: sorted(alike.items(), reverse=True) for second, alike in phrases.items()}


class _Loading:
    """All words and phrases of a lexicon by their first word, in small letters."""

    def __init__(self, lexicon: Lexicon) -> None:
        self.beginnings: dict[str, list[tuple[str, Entry]]] = {}
        self._load_names(lexicon)
        self._load_titles(lexicon)
        for head in lexicon.organization_heads:
            self._add(head.word, Entry("ORGH" if head.position == "head" else "ORGT", head))
        for word in sorted(lexicon.venue_heads):
            self._add(word, Entry("VENH", word))
        for short in _SHORT_NAMES:
            self._add(short, Entry("INITIAL", None))
        for word in sorted(_AREA_HEADS):
            self._add(word, Entry("AREA", word))

    def _load_names(self, lexicon: Lexicon) -> None:
        for organization in lexicon.organizations:
            known = Entry("KNOWN_ORG", organization)
            for name in organization.names:
                acronym = name.isupper() and len(name) < 8
                self._add(name, Entry("KNOWN_ORG", organization, exact=name) if acronym else known)
        for country in lexicon.countries:
            state, nation = Entry("COUNTRY", country.code), Entry("DEMONYM", country.code)
            for name in country.names:
                self._add(name, Entry("COUNTRY", country.code, exact=name) if name.isupper() else state)
            for name in (*country.demonyms, *(f"{d}s" for d in country.demonyms if d[-1] in "niac")):
                self._add(name, Entry("DEMONYM", country.code, exact=name) if name.isupper() else nation)
        for name, code in lexicon.cities.items():
            self._add(name, Entry("CITY", code))
        for name, code in lexicon.regions.items():  # one that ends in a head word is told by it: `Altai Region`
            last = name.rpartition(" ")[2].lower()
            if code and last not in _AREA_HEADS and not _is_other_word(name, lexicon):
                self._add(name, Entry("PLACE", code))

    def _load_titles(self, lexicon: Lexicon) -> None:
        heads = {term.term: term for term in lexicon.offices if term.kind == "head"}
        for honorific in lexicon.honorifics:
            form = honorific.form
            # pyrefly: ignore[bad-argument-type]
            term = heads.get(form.lower())
            if form.lower() in _GENERATIONS:
                self._add(form, Entry("GENERATION", honorific, exact="" if form[0].lower() in "js" else form))
            elif honorific.kind == "suffix" and "counsel" in form.lower():
                self._add(form, Entry("HON", honorific, exact=form))
            elif honorific.kind == "suffix":
                if form.lower() not in ("senior", "junior"):
                    self._add(form, Entry("SUFFIX", term or honorific, exact=form))
            elif form.lower().rpartition(" ")[2] not in _REGNAL and form.lower() not in GIVEN_FIRST:
                if term is not None and " " in term.term and term.office not in _RANKED:
                    continue  # an office of several words is a title before a name too: ``Chief Justice``
                plain = form.rstrip(".")
                exact = form if len(plain) > 1 and plain.isalpha() and plain.isupper() else ""
                kind = "RANK" if term else "HON"
                self._add(form, Entry(kind, term or honorific, exact=exact, any_case=form.islower()))
        for form in _FORMS_OF_RANK & heads.keys():
            # pyrefly: ignore[bad-index]
            self._add(form.capitalize(), Entry("RANK", heads[form]))
        for term in lexicon.offices:
            if term.term in _NO_OFFICES:
                self._add(term.term, Entry("OCCUPATION", term))
                continue
            if term.term.rpartition(" ")[2] in _DANGLING:
                continue
            kind = {"head": "HEAD", "modifier": "MOD", "portfolio": "PORT"}[term.kind]
            short = term.term in SHORT_OFFICES
            if kind == "HEAD":
                if len(term.term) > 3:
                    several = Entry("HEADS", term, any_case=True)
                    for form in plurals(term.term):
                        self._add(form, several)
                else:
                    called = term.term.capitalize() if term.term in _SHORTENED else term.term.upper()
                    self._add(f"{term.term}s", Entry("HEADS", term, exact=f"{called}s"))  # MPs
                if term.term in _REGNAL:
                    self._add(term.term, Entry("REGNAL", term))
            self._add(term.term, Entry(kind, term, exact=term.term.upper() if short else "", any_case=not short))

    def _add(self, phrase: str, entry: Entry) -> None:
        first = phrase.partition(" ")[0]
        if not _is_word(first):
            first = next(iter(tokens(phrase)), "")
        self.beginnings.setdefault(first.lower(), []).append((phrase, entry))


def _is_other_word(name: str, lexicon: Lexicon) -> bool:
    """Whether a region's name is a city's, a given name or a common word as well."""
    others = (lexicon.cities, lexicon.given_names, lexicon.common_words)
    return any(form in words for form in (name, name.lower()) for words in others)


class _Kept:
    """The same of the package's own lexicon, read from the disk in packets of words with the same first two letters."""

    def __init__(self) -> None:
        self._packets = Memory(self._packet)

    @staticmethod
    def _packet(start: str) -> Mapping[str, Sequence[_KeptEntry]]:
        return PREPARED.get(f"phrases {start}") or {}

    def get(self, first: str) -> list[tuple[str, Entry]] | None:
        """The phrases that begin with a word."""
        found = self._packets[first[:2]].get(first)
        if found is None:
            return None
        return [(phrase, Entry(kind, _value(kept), exact, any_case)) for phrase, kind, kept, exact, any_case in found]


def _value(kept: Any) -> Any:
    return package_row(*kept) if isinstance(kept, tuple) else kept


def _keep(beginnings: Mapping[str, Sequence[tuple[str, Entry]]]) -> None:
    """Keep all phrases of the package's own lexicon on disk, each row of a table as the table's name and a number."""
    numbers = row_numbers()
    packets: dict[str, dict[str, list[_KeptEntry]]] = {}
    for first, phrases in beginnings.items():
        packets.setdefault(first[:2], {})[first] = [
            (phrase, e.kind, numbers.get(id(e.value), e.value), e.exact, e.any_case) for phrase, e in phrases
        ]
    for start, packet in packets.items():
        PREPARED.add(f"phrases {start}", packet)
    PREPARED.add("phrases", True)


_COMPLEMENT = lazy_regex(r" (?:of|for|to|in|on|at|without|d') ?.*")


def plurals(term: str) -> tuple[str, ...]:
    """The plurals of an office.

    >>> plurals("minister for foreign affairs"), plurals("secretary general")
    (('ministers for foreign affairs',), ('secretary generals', 'secretaries general'))
    """
    m = _COMPLEMENT.search(term)
    noun, rest = (term[: m.start()], m.group()) if m else (term, "")
    forms = [_plural_noun(noun)]
    if (first := noun.partition(" "))[2].startswith(("extraordinary", "plenipotentiary", "d'affaires", "designate")):
        forms.append(_plural_noun(first[0]) + " " + first[2])
    if noun.endswith((" general", "-general")):
        forms.append(_plural_noun(noun[:-8]) + noun[-8:])
    return tuple(form + rest for form in forms)


def _plural_noun(noun: str) -> str:
    if noun.endswith("."):
        return noun[:-1] + "s."  # Reps.
    if noun.endswith("y") and noun[-2:-1] not in "aeo":
        return noun[:-1] + "ies"
    if noun.endswith(("s", "ch", "sh", "x")):
        return noun + "es"
    if noun.endswith("man"):
        return noun[:-3] + "men"
    return noun + "s"


def tokens(phrase: str) -> list[str]:
    """The tokens of a phrase, as a document would have them."""
    return phrase.split() if _is_word(phrase.replace(" ", "")) else words_of(phrase)


def _is_word(text: str) -> bool:
    return text.isascii() and text.isalpha()


def _add_to(known: list[Entry], entry: Entry) -> None:
    if not any(e.kind == entry.kind and e.exact == entry.exact for e in known):
        known.append(entry)
