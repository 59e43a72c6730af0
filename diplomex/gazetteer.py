"""The gazetteer: every token of a document gets its symbol, and phrases of the lexicon become one unit.

This is the one look at each word that the cascade takes. What a word is by itself is remembered per gazetteer, keyed on
the word alone; what it is here (a name in a headline, a small word in capitals) is decided in :meth:`Gazetteer.layer`.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable
from typing import Any

import attrs
import regex

from .document import Document
from .lexicon import Lexicon
from .patterns import Alphabet, Layer

#: Kinds of units. The first group comes from the lexicon and from the shape of words, the second from mention rules.
WORD_KINDS = (
    "COUNTRY", "DEMONYM", "CITY", "KNOWN_ORG", "HON", "SUFFIX", "HEAD", "LHEAD", "HEADS", "LHEADS", "MOD", "LMOD", "PORT", "LPORT",
    "ORGH", "ORGT", "VENH", "AREA", "GIVEN", "AMBI", "NAME", "INITIAL", "PARTICLE", "ACRO", "CAP", "TITLECASE", "PAIR", "NUM", "OTHER", "BREAK",
)  # fmt: skip
MENTION_KINDS = ("PERSON", "OFFICE", "GROUP", "ORG", "PLACE", "VENUE", "DATE", "MONEY")

_PARTICLES = frozenset(
    "de da do dos das del della di du la le van von der den ter ten zu zur af av bin bint ibn ben al el ul ud ur-rahman e y i"
    " ap ab ould oul bte binti a/l a/p dal de' d' st. ste".split()
)
_AREA_HEADS = frozenset(
    "region province oblast krai prefecture county district territory governorate voivodeship canton state states island islands archipelago sea"
    " ocean river lake valley strait peninsula bay gulf strip desert mountain mountains basin raion velayat viloyat okrug municipality".split()
)
_INITIAL = regex.compile(r"(?:\p{Lu}\.)+|\p{Lu}")
_CAPITALIZED = regex.compile(r"\p{Lu}[\p{L}\p{M}\p{N}'&+\-]*")
_INNER_CAPITAL = regex.compile(r"(?:al|el|ad|an|ar|as|at|az|ed|es|ul|us|d|l|o|bin|ben|ibn|de)[-'](\p{Lu}.*)")
_FINAL = frozenset('.!?;:,"')
_MEMORY = 60_000  # words remembered; then the memory is cleared, so that an endless corpus does not fill it


@attrs.frozen
class Entry:
    """A phrase of the lexicon: its symbol's kind and what is known of it (ISO code, office class, organisation…)."""

    kind: str
    value: Any
    exact: bool = False
    any_case: bool = False


class Gazetteer:
    """Words and phrases of a lexicon, ready to be looked up in token sequences."""

    def __init__(self, lexicon: Lexicon, alphabet: Alphabet) -> None:
        self.alphabet = alphabet
        self._common = lexicon.common_words
        self._given = lexicon.given_names
        self._singles: dict[str, list[Entry]] = {}
        self._phrases: dict[str, list[tuple[tuple[str, ...], str, Entry]]] = {}
        self._memory: dict[str, tuple[str, Any]] = {}
        self._load(lexicon)
        for entries in self._phrases.values():
            entries.sort(key=lambda item: -len(item[0]))
        self._starters = frozenset(self._phrases)

    # ---- loading -----------------------------------------------------------------------------------------------

    def _load(self, lexicon: Lexicon) -> None:
        for organization in lexicon.organizations:
            for name in (organization.name, *organization.aliases):
                self._add(name, Entry("KNOWN_ORG", organization, exact=name.isupper() and len(name) < 8))
        for country in lexicon.countries:
            for name in (country.name, country.official, *country.aliases):
                self._add(name, Entry("COUNTRY", country.code, exact=name.isupper()))
            for name in country.demonyms:
                self._add(name, Entry("DEMONYM", country.code, exact=name.isupper()))
        for name, code in lexicon.cities.items():
            self._add(name, Entry("CITY", code))
        for honorific in lexicon.honorifics:
            kind = "SUFFIX" if honorific.kind == "suffix" else "HON"
            self._add(honorific.form, Entry(kind, honorific, exact=kind == "SUFFIX", any_case=honorific.form.islower()))
        for term in lexicon.offices:
            kind = {"head": "HEAD", "modifier": "MOD", "portfolio": "PORT"}[term.kind]
            self._add(term.term, Entry(kind, term, any_case=True))
            if kind == "HEAD":
                self._add(plural(term.term), Entry("HEADS", term, any_case=True))
        for head in lexicon.organization_heads:
            self._add(head.word, Entry("ORGH" if head.position == "head" else "ORGT", head))
        for word in lexicon.venue_heads:
            self._add(word, Entry("VENH", word))
        for word in _AREA_HEADS:
            self._add(word, Entry("AREA", word))

    def _add(self, phrase: str, entry: Entry) -> None:
        words = tuple(tokens(phrase))
        if len(words) == 1:
            known = self._singles.setdefault(words[0].lower(), [])
            if not any(e.kind == entry.kind for e in known):
                known.append(entry)
        elif words:
            lower = tuple(w.lower() for w in words)
            self._phrases.setdefault(lower[0], []).append((lower, phrase, entry))

    # ---- looking up --------------------------------------------------------------------------------------------

    def layer(self, document: Document) -> Layer:
        """The document as units with their symbols."""
        words = document.words
        memory = self._memory
        if len(memory) > _MEMORY:
            memory.clear()
        found = []
        for word in words:
            hit = memory.get(word)
            if hit is None:
                hit = memory[word] = self._classify(word)
            found.append(hit)
        layer = Layer("".join([f[0] for f in found]), list(range(len(words))), list(range(1, len(words) + 1)), [f[1] for f in found])
        return self._with_breaks(document, layer.rewritten(list(self._phrase_merges(words))))

    def _with_breaks(self, document: Document, layer: Layer) -> Layer:
        """The layer with an empty ``BREAK`` unit after each sentence; capitals of headlines are no evidence and become ``TITLECASE``."""
        kinds = self.alphabet.kinds
        codes: list[str] = []
        firsts: list[int] = []
        lasts: list[int] = []
        values: list[Any] = []
        at = 0
        for first, last in document.sentences:
            end = bisect_left(layer.firsts, last, at)
            piece = layer.codes[at:end]
            if document.words[last - 1] not in _FINAL and self._is_headline(document.words[first:last]):
                piece = piece.replace(kinds["CAP"], kinds["TITLECASE"])
            codes += (piece, kinds["BREAK"])
            firsts += layer.firsts[at:end]
            lasts += layer.lasts[at:end]
            values += layer.values[at:end]
            firsts.append(last)
            lasts.append(last)
            values.append(None)
            at = end
        return Layer("".join(codes), firsts, lasts, values)

    @staticmethod
    def _is_headline(words: list[str]) -> bool:
        long = [w for w in words if len(w) > 3 and w[0].isalpha()]
        return len(long) > 2 and sum(w[0].isupper() for w in long) >= 0.7 * len(long)

    def _phrase_merges(self, words: list[str]) -> Iterable[tuple[int, int, str, Any]]:
        starters = self._starters
        lowered = [w.lower() for w in words]
        at = 0
        for i, word in enumerate(lowered):
            if i < at or word not in starters:
                continue
            for phrase, spelled, entry in self._phrases[word]:
                n = len(phrase)
                if tuple(lowered[i : i + n]) != phrase:
                    continue
                capital = words[i][:1].isupper()
                if (not capital and not entry.any_case) or (entry.exact and words[i] != tokens(spelled)[0]):
                    continue
                yield i, i + n, self._code(entry.kind, capital), entry.value
                at = i + n
                break

    def _code(self, kind: str, capital: bool) -> str:
        return self.alphabet.kinds["L" + kind if not capital and kind in ("HEAD", "HEADS", "MOD", "PORT") else kind]

    def _classify(self, word: str) -> tuple[str, Any]:
        kinds, vocabulary = self.alphabet.kinds, self.alphabet.words
        lower = word.lower()
        capital = word[0].isupper()
        if not capital:
            return self._classify_small(word, lower)
        if len(word) > 1 and lower in vocabulary and lower in _FUNCTION_WORDS:
            return vocabulary[lower], None
        for entry in self._singles.get(lower, ()):
            if not entry.exact or word.isupper():
                return self._code(entry.kind, True), entry.value
        if len(word) == 1 and lower == "a":
            return vocabulary.get("a", kinds["OTHER"]), None
        if _INITIAL.fullmatch(word):
            return kinds["INITIAL"], None
        if "-" in word:
            return self._classify_hyphenated(word)
        if lower in self._given:
            return kinds["AMBI" if lower in self._common else "GIVEN"], None
        if lower in self._common:
            return kinds["CAP"], None
        if word.isupper() and len(word) <= 6 or any(c.isdigit() for c in word):
            return kinds["ACRO"], None
        return kinds["NAME"], None

    def _classify_small(self, word: str, lower: str) -> tuple[str, Any]:
        kinds, vocabulary = self.alphabet.kinds, self.alphabet.words
        for entry in self._singles.get(lower, ()):
            if entry.any_case:
                return self._code(entry.kind, False), entry.value
        if lower in _PARTICLES:
            return kinds["PARTICLE"], None
        if lower in vocabulary:
            return vocabulary[lower], None
        if word[0].isdigit():
            return kinds["NUM"], None
        if _INNER_CAPITAL.fullmatch(word):
            return kinds["NAME"], None
        if "-" in word:
            parts = lower.split("-")
            if any(e.kind == "HEAD" for e in self._singles.get(parts[-1], ())) and any(e.kind == "MOD" for e in self._singles.get(parts[0], ())):
                return kinds["LHEAD"], self._singles[parts[-1]][0].value
        return kinds["OTHER"], None

    def _classify_hyphenated(self, word: str) -> tuple[str, Any]:
        kinds = self.alphabet.kinds
        parts = [p for p in word.split("-") if p]
        entries = [{e.kind: e for e in self._singles.get(p.lower(), ())} for p in parts]
        if len(parts) > 1 and entries[-1].get("HEAD") and all(e.get("MOD") or e.get("HEAD") for e in entries[:-1]):
            return kinds["HEAD"], entries[-1]["HEAD"].value
        if len(parts) > 1 and all(e.keys() & {"COUNTRY", "DEMONYM", "KNOWN_ORG"} for e in entries):
            return kinds["PAIR"], tuple(next(iter(e.values())).value for e in entries)
        if any(p.lower() in self._common and p[0].isupper() for p in parts) and not any(p.lower() in self._given for p in parts):
            return kinds["CAP"], None
        if parts and parts[0].lower() in self._given:
            return kinds["GIVEN"], None
        return kinds["NAME"], None


_FUNCTION_WORDS = frozenset(
    "the a an of in on at to for from by with and or but nor as after before during while when where who whom which that this these those his her"
    " its their our my your he she it they we i you is are was were be been being has have had will would shall should can could may"
    " might must do does did not no also both all any some such there here then than so if since until upon under over between among"
    " following according earlier later today yesterday tomorrow meanwhile moreover furthermore however in-turn speaking".split()
) - {"may"}


def plural(term: str) -> str:
    """The plural of an office: ``secretaries of state``, ``prime ministers``."""
    first, sep, rest = term.partition(" of ")
    if first.endswith("y") and first[-2:-1] not in "aeo":
        first = first[:-1] + "ies"
    elif first.endswith(("s", "ch", "sh", "x")):
        first += "es"
    elif first.endswith("man"):
        first = first[:-3] + "men"
    else:
        first += "s"
    return first + sep + rest


def tokens(phrase: str) -> list[str]:
    """The tokens of a phrase, as a document would have them."""
    return Document(phrase).words
