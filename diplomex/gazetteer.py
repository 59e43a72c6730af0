"""The gazetteer: every token of a document gets its symbol, and phrases of the lexicon become one unit.

This is the one look at each word that the cascade takes. What a word is by itself is remembered per gazetteer, keyed on
the word alone; what it is here (a name in a headline, a city that is a given name) is decided in
:meth:`Gazetteer.layer`.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from typing import Any

import attrs
import regex

from .document import Document
from .lazy_regex import compile_regex, lazy_regex
from .lexicon import Lexicon, OfficeTerm
from .memory import Memory
from .patterns import Alphabet, Layer
from .phrases import GIVEN_FIRST, SHORT_OFFICES, Entry, Phrases, PhraseTable
from .wordsets import word_set

#: Kinds of units. The first group comes from the lexicon and from the shape of words, the second from mention rules.
#: ``RANK`` is an office that stands before names as an honorific does (``General``, ``Ambassador``), ``REGNAL`` one
#: that stays in the name (``Pope Ambrose``), ``GENERATION`` what ends a name (``Jr.``, ``II``). An ``L`` before
#: ``HEAD``, ``HEADS``, ``MOD`` or ``PORT`` (offices, their plurals, modifiers and portfolios) tells that the word
#: begins with a small letter.
WORD_KINDS = (
    *("COUNTRY", "DEMONYM", "CITY", "KNOWN_ORG", "HON", "SUFFIX", "GENERATION", "RANK", "REGNAL"),
    *("HEAD", "LHEAD", "HEADS", "LHEADS", "MOD", "LMOD", "PORT", "LPORT", "ORGH", "ORGT", "VENH", "AREA"),
    *("GIVEN", "AMBI", "NAME", "INITIAL", "PARTICLE", "ACRO", "CAP", "TITLECASE", "PAIR", "NUM", "OTHER", "BREAK"),
)
MENTION_KINDS = ("PERSON", "OFFICE", "GROUP", "ORG", "FORUM", "PLACE", "VENUE", "DATE", "MONEY")


@attrs.frozen(eq=False)
class _Decision:
    """What words of two kinds are beside a name (in ``pattern`` they are ``SELF``), and what they are elsewhere."""

    kind: str
    elsewhere: str
    becomes: str
    pattern: str


_BESIDE = "(?=[GIVEN NAME AMBI INITIAL])"
# Function words that are names too, where they stand with a capital inside a sentence.
_NAME_WORDS = ("an", "do", "so", "no", "he", "nor")
# The same after an office or an honorific alone: `President To Lam`, `U Than Swe`.
_RARE_NAME_WORDS = ("to", "than", "my", "in", "on", "can")
_INSIDE = "(?<=[HEAD LHEAD HON RANK PORT LPORT OTHER NAME GIVEN and ',' with by of to from for])"
_ELSEWHERE_THAN_PLACES = "(?<![in at to from of near for the and ','])"
_DECISIONS = (
    _Decision(
        "SHORT_OFFICE",
        "ACRO",
        "HEAD",
        "(?<![HON RANK INITIAL GIVEN NAME AMBI PARTICLE]) SELF (?=HON? [GIVEN NAME AMBI]|RANK|',' HON)"
        "|(?<=[DEMONYM PORT]) SELF"
        "|(?<=the) SELF (?![CAP HEAD LHEAD ORGH ORGT GIVEN NAME INITIAL ACRO NUM OTHER MOD LMOD PORT LPORT])",
    ),
    _Decision("MONTH", "GIVEN", "OTHER", "SELF (?='.'? NUM)"),
    _Decision("SAID", "CAP", "GIVEN", f"{_INSIDE} SELF (?=[NAME GIVEN])"),
    _Decision("KING_NAME", "REGNAL", "NAME", "(?<=[GIVEN AMBI NAME]) SELF (?=[GIVEN NAME CAP])"),
    _Decision("SENATOR", "NAME", "RANK", "(?<![GIVEN NAME AMBI INITIAL ',']) SELF (?=[GIVEN NAME AMBI INITIAL])"),
    _Decision("PLACE_NAME", "CITY", "GIVEN", f"{_ELSEWHERE_THAN_PLACES} SELF {_BESIDE}"),
    _Decision("STATE_NAME", "COUNTRY", "GIVEN", f"{_ELSEWHERE_THAN_PLACES} SELF {_BESIDE}"),
    _Decision("BODY_NAME", "KNOWN_ORG", "GIVEN", f"(?<=[HEAD LHEAD HON RANK]) SELF {_BESIDE}"),
    _Decision("RANK_NAME", "RANK", "NAME", "(?<=[GIVEN AMBI NAME]) SELF (?!of)"),
    _Decision(
        "RANK_GIVEN",
        "RANK",
        "NAME",
        "((?<=[GIVEN AMBI NAME]) SELF (?!of)"
        "|(?<=[HON RANK HEAD SUFFIX]) SELF (?=[GIVEN NAME AMBI INITIAL PARTICLE]|CAP (?!HEAD))"
        "|(?<=KNOWN_ORG) SELF (?=[GIVEN NAME PARTICLE])|(?<=[NAME GIVEN] ',') SELF (?=NAME [and ',']))",
    ),
    _Decision(
        "HON_INITIAL",
        "HON",
        "INITIAL",
        f"(?<=[HON RANK HEAD SUFFIX COUNTRY PORT]) SELF {_BESIDE}"
        "|(?<=[GIVEN AMBI NAME]) SELF (?=[GIVEN NAME AMBI CAP])",
    ),
    _Decision("HON_INNER", "HON", "NAME", "(?<=[GIVEN AMBI NAME PARTICLE] (SELF|HON){0,3}) SELF"),
    _Decision("HON_NAME", "HON", "NAME", "(?<=[GIVEN AMBI NAME PARTICLE]) SELF"),
    _Decision("SUFFIX_INITIAL", "SUFFIX", "INITIAL", f"SELF {_BESIDE}"),
    _Decision("MEMBER", "SUFFIX", "HEAD", "(?<![GIVEN NAME AMBI INITIAL CAP ',']) SELF (?=[GIVEN NAME AMBI])"),
    _Decision("SUFFIX_INITIALS", "SUFFIX", "INITIAL", f"(?<=[HON RANK]) SELF {_BESIDE}"),
    _Decision(
        "MOD_HEAD",
        "HEAD",
        "MOD",
        "SELF (?=[HEAD HEADS RANK PORT MOD]|[DEMONYM COUNTRY] [MOD PORT]{0,2} [HEAD RANK]"
        "|[KNOWN_ORG ACRO] MOD? [HEAD RANK])",
    ),
    _Decision(
        "LMOD_HEAD",
        "LHEAD",
        "LMOD",
        "SELF (?=[HEAD LHEAD LHEADS LPORT LMOD PORT]|[DEMONYM COUNTRY] [LMOD LPORT]{0,2} [HEAD LHEAD RANK])",
    ),
    _Decision(
        "OCCUPATION", "CAP", "HEAD", "(?<=[MOD PORT]) SELF (?=HON? [GIVEN NAME AMBI INITIAL]|',' HON|of|for|')')"
    ),
    _Decision("CHIEF", "RANK", "MOD", "SELF (?=[MOD PORT]{1,2} HEAD)"),
    _Decision("PORT_RANK", "PORT", "RANK", f"(?<![of for and PORT ',']) SELF {_BESIDE}"),
    _Decision("I_INITIAL", "i", "INITIAL", f"(?<=[HON RANK HEAD SUFFIX GIVEN AMBI NAME]) SELF {_BESIDE}"),
    *(_Decision(f"WORD_{word}", word, "GIVEN", f"{_INSIDE} SELF (?=[NAME GIVEN])") for word in _NAME_WORDS),
    *(
        _Decision(f"WORD_{word}", word, "GIVEN", "(?<=[HEAD LHEAD HON RANK]) SELF (?=[NAME GIVEN])")
        for word in _RARE_NAME_WORDS
    ),
)

_PARTICLES = word_set(
    "de da do dos das del della di du la le van von der den ter ten zu zur af av bin bint ibn ben al el ul"
    " ud ur-rahman e y i ap ab ould oul bte binti a/l a/p dal de' d' st. ste oglu los las oğlu ogly qizi"
    " kyzy gyzy uulu uly zoda vel ibni binti binte s/o d/o te"
)
# Ranks and offices that are family names too, or given names.
_NAME_RANKS = word_set("bishop prince princess major judge marshal mufti sheikh sheikha count rajah raja wali")
_GIVEN_RANKS = word_set("sultan emir amir imam hakim baron dean duke earl")
_NAME_HONORIFICS = word_set("sheikh shaikh shaykh sayed syed sayyid haji hajji shah prince raja mir awang")
# Those that stand inside Malay names too, before the name of a forefather: `bin Pehin Datu Jaya`.
_INNER_HONORIFICS = word_set("eng tun pehin datu datuk dato pengiran tengku tunku haji awang")
_MODIFYING_HEADS = word_set("assistant chief delegate deputy executive principal plenipotentiary")
# A body of the one whom an office's name seems to end with.
_OFFICES_OF_BODIES = word_set("Office Secretariat Administration Delegation Protocol Apparatus")
# Words that rules look for as such, whatever the lexicon has them for.
_RESERVED = word_set(
    "counterpart counterparts colleague peer peers new member the a an credence wife husband spouse daughter"
)
_RESERVED_SMALL = _RESERVED | {"accreditation"}  # capitals may be of a name (`Orvel Accreditation Agency`)
_CALENDAR = word_set(
    "monday tuesday wednesday thursday friday saturday sunday january february march july september"
    " october november december feb apr aug sep sept oct nov dec"
)
_NAME_MONTHS = word_set("jan mar jun jul")  # short for months, and given names
_INITIAL = lazy_regex(r"(?:\p{Lu}\.)+|\p{Lu}|(?:Kh|Ts|Ch|Sh|Zh|Yu|Ya|Dz)\.")
_INNER_CAPITAL = lazy_regex(r"(?:al|el|ad|an|ar|as|at|az|ed|es|ul|us|d|l|o|bin|ben|ibn|de)[-'](\p{Lu}.*)")
_FINAL = frozenset('.!?;:,"')
_CASED = frozenset({"HEAD", "HEADS", "MOD", "PORT"})


class Gazetteer:
    """Words and phrases of a lexicon, ready to be looked up in token sequences."""

    def __init__(self, lexicon: Lexicon, alphabet: Alphabet) -> None:
        self.alphabet = alphabet
        self._common = lexicon.words("common_words")
        self._given = lexicon.words("given_names")
        self._known = Memory(PhraseTable(lexicon).find)
        self._memory = Memory(self._look_up)
        # the codes of undecided words lie beyond the alphabet: no rule sees them
        self._undecided = {decision.kind: chr(0xF900 + n) for n, decision in enumerate(_DECISIONS)}
        self._decisions = [self._compiled(decision) for decision in _DECISIONS]
        # an honorific that ends a name or stands inside one is a name: `Kabo Sedile Kgosi of Botswana`
        names = alphabet.codes("GIVEN", "NAME")
        further = alphabet.codes("SUFFIX", "GIVEN", "NAME", "AMBI", "INITIAL", "HON", "RANK", "CAP", "PARTICLE")
        self._last_names = compile_regex(
            f"{alphabet.kinds['HON']}(?<=[{names}].)((?![{further}])|(?P<inner>(?=[{names}])))"
        )

    def _compiled(self, decision: _Decision) -> tuple[str, regex.Pattern[str], str, str]:
        """A decision's code, its pattern, and the codes that its words get where it matches and elsewhere."""
        alphabet = self.alphabet
        code = self._undecided[decision.kind]
        pattern = compile_regex(
            alphabet.translate(decision.pattern.replace("SELF", "BREAK")).replace(alphabet.kinds["BREAK"], code)
        )
        kind = decision.elsewhere
        elsewhere = alphabet.kinds.get(kind) or alphabet.words.get(kind, alphabet.kinds["OTHER"])
        return code, pattern, alphabet.kinds[decision.becomes], elsewhere

    # ---- looking up --------------------------------------------------------------------------------------------

    def layer(self, document: Document) -> Layer:
        """The document as units with their symbols."""
        words = document.words
        if not words:
            return Layer("", [], [], [])
        codes, values, lengths = zip(*map(self._memory.__getitem__, words), strict=True)
        size = len(words)
        layer = Layer("".join(codes), list(range(size)), list(range(1, size + 1)), list(values))
        starters = [i for i, found in enumerate(lengths) if found]
        layer = layer.rewritten(list(self._phrase_merges(words, starters)))
        return self._with_breaks(document, self._decided(layer))

    def _decided(self, layer: Layer) -> Layer:
        """The layer in which words of two kinds are what their neighbours make them."""
        codes = layer.codes
        for code, pattern, name, elsewhere in self._decisions:
            if code in codes:
                codes = pattern.sub(name, codes).replace(code, elsewhere)
        if self.alphabet.kinds["HON"] in codes:
            name = self.alphabet.kinds["NAME"]
            codes = self._last_names.sub(lambda m: name if _is_called(layer, m) else m.group(), codes)
        return layer if codes is layer.codes else Layer(codes, layer.firsts, layer.lasts, layer.values)

    def _with_breaks(self, document: Document, layer: Layer) -> Layer:
        """The layer with an empty ``BREAK`` unit after each sentence; words of headlines become ``TITLECASE``."""
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
        return len(long) > 3 and sum(w[0].isupper() for w in long) >= 0.7 * len(long)

    def _phrase_merges(self, words: list[str], starters: list[int]) -> Iterator[tuple[int, int, str, Any]]:
        memory = self._memory
        at = 0
        for i in starters:
            if i < at or i + 1 == len(words):
                continue
            for n, phrases in memory[words[i]][2].get(words[i + 1].lower(), ()):
                entries = phrases.get(" ".join(words[i : i + n]).lower())
                entry = self._fitting(entries, words[i : i + n]) if entries and i + n <= len(words) else None
                if not entry:
                    continue
                if entry.kind == "HEAD" and n > 3 and i + n < len(words) and words[i + n] in _OFFICES_OF_BODIES:
                    continue  # the Chairman of the Government Office
                yield (i, i + n, self._code(entry.kind, words[i][0].isupper()), entry.value)
                at = i + n
                break

    @staticmethod
    def _fitting(entries: list[Entry], words: list[str]) -> Entry | None:
        """The first entry that the words' letter case allows."""
        capital = not words[0][0].islower()
        for entry in entries:
            if (capital or entry.any_case) and (not entry.exact or entry.exact.split(" ", 1)[0].startswith(words[0])):
                return entry
        return None

    def _code(self, kind: str, capital: bool) -> str:
        return self.alphabet.kinds["L" + kind if not capital and kind in _CASED else kind]

    # ---- single words ------------------------------------------------------------------------------------------

    def _look_up(self, word: str) -> tuple[str, Any, Phrases]:
        """The code and the value of a word by itself, and the phrases that begin with it."""
        return *self._classify(word), self._known[word.lower()][1]

    def _classify(self, word: str) -> tuple[str, Any]:
        kinds, vocabulary = self.alphabet.kinds, self.alphabet.words
        lower = word.lower()
        if not word[0].isupper():
            return self._classify_small(word, lower)
        if word == "I":
            return self._undecided["I_INITIAL"], None
        if (lower in _NAME_WORDS or lower in _RARE_NAME_WORDS) and not word.isupper():
            return self._undecided[f"WORD_{lower}"], None
        entries = self._known[lower][0]
        if lower in _RESERVED or (len(word) > 1 and lower in _FUNCTION_WORDS and all(e.exact != word for e in entries)):
            return vocabulary.get(lower, kinds["OTHER"]), None
        if lower in _CALENDAR:
            return vocabulary.get(lower, kinds["OTHER"]), None
        if lower in _NAME_MONTHS:
            return self._undecided["MONTH"], None
        for entry in entries:
            if not entry.exact or word == entry.exact or (word.isupper() and entry.exact.isupper()):
                return self._of_two_kinds(word, entry), entry.value
        if _INITIAL.fullmatch(word):
            return kinds["INITIAL"], None
        if "-" in word:
            return self._classify_hyphenated(word)
        if lower in self._given or lower in GIVEN_FIRST:
            return kinds["AMBI" if lower in self._common and lower not in GIVEN_FIRST else "GIVEN"], None
        if word == "Said":
            return self._undecided["SAID"], None
        if lower in self._common:
            return kinds["CAP"], None
        if (word.isupper() and len(word) <= 6) or any(c.isdigit() for c in word):
            return kinds["ACRO"], None
        return kinds["NAME"], None

    def _of_two_kinds(self, word: str, entry: Entry) -> str:
        """The code of a capitalised word of the lexicon, which may be a name too."""
        kind = entry.kind
        if kind == "SUFFIX" and _INITIAL.fullmatch(word):
            return self._undecided["SUFFIX_INITIAL"]
        if kind == "SUFFIX" and isinstance(entry.value, OfficeTerm):
            return self._undecided["MEMBER"]
        if kind == "SUFFIX" and len(word) == 2 and word.isupper():
            return self._undecided["SUFFIX_INITIALS"]
        if kind == "HON" and _INITIAL.fullmatch(word) and word[0] != "H":
            return self._undecided["HON_INITIAL"]
        if kind == "RANK" and word == "Sen":
            return self._undecided["SENATOR"]
        if kind == "HEAD" and word.lower() in SHORT_OFFICES:
            return self._undecided["SHORT_OFFICE"]
        if kind == "OCCUPATION":
            return self._undecided["OCCUPATION"]
        word = word.lower()
        if kind in ("HEAD", "MOD") and word in _MODIFYING_HEADS:
            return self._undecided["MOD_HEAD"]
        if kind == "RANK" and word == "chief":
            return self._undecided["CHIEF"]
        if kind == "RANK" and word == "justice":
            return self._undecided["PORT_RANK"]
        if kind == "CITY" and word in self._given:
            return self._undecided["PLACE_NAME"]
        if kind == "KNOWN_ORG" and word in self._given:
            return self._undecided["BODY_NAME"]
        if kind == "COUNTRY" and word in self._given:
            return self._undecided["STATE_NAME"]
        if kind == "REGNAL" and word == "king":
            return self._undecided["KING_NAME"]
        if kind in ("RANK", "HEAD") and word in _NAME_RANKS:
            return self._undecided["RANK_NAME"]
        if kind in ("RANK", "HEAD") and word in _GIVEN_RANKS:
            return self._undecided["RANK_GIVEN"]
        if kind == "HON" and word in _INNER_HONORIFICS:
            return self._undecided["HON_INNER"]
        if kind == "HON" and word in _NAME_HONORIFICS:
            return self._undecided["HON_NAME"]
        return self._code(kind, True)

    def _classify_small(self, word: str, lower: str) -> tuple[str, Any]:
        kinds, vocabulary = self.alphabet.kinds, self.alphabet.words
        if lower in _RESERVED_SMALL:
            return vocabulary.get(lower, kinds["OTHER"]), None
        for entry in self._known[lower][0]:
            if entry.any_case:
                if entry.kind in ("HEAD", "MOD") and lower in _MODIFYING_HEADS:
                    return self._undecided["LMOD_HEAD"], entry.value
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
            head = next((e for e in self._known[parts[-1]][0] if e.kind == "HEAD"), None)
            if head is not None and any(e.kind == "MOD" for e in self._known[parts[0]][0]):
                return kinds["LHEAD"], head.value
        return kinds["OTHER"], None

    def _classify_hyphenated(self, word: str) -> tuple[str, Any]:
        kinds = self.alphabet.kinds
        parts = [p for p in word.split("-") if p]
        entries = [{e.kind: e for e in self._known[p.lower()][0]} for p in parts]
        head = entries[-1].get("HEAD") or entries[-1].get("RANK") if entries else None
        if len(parts) > 1 and head and all(e.keys() & {"MOD", "HEAD", "RANK"} for e in entries[:-1]):
            return kinds["HEAD"], head.value
        if len(parts) > 1 and all(e.keys() & {"COUNTRY", "DEMONYM", "KNOWN_ORG"} for e in entries):
            return kinds["PAIR"], tuple(next(iter(e.values())).value for e in entries)
        if (
            len(parts) > 1
            and parts[-1].islower()
            and (len(parts[-1]) > 3 or parts[-1] in ("led", "run"))
            and parts[-1] in self._common
            and (
                len(parts[0]) > 5
                or parts[0].lower() in self._common
                or parts[0].lower() in _PREFIXES
                or parts[-1].endswith(_SUFFIXES)
            )
        ):
            return kinds["TITLECASE"], None  # `Long-term`, `Pre-summit`, but no `Ki-moon`
        if len(parts) > 1 and any(e.keys() & {"COUNTRY", "DEMONYM"} for e in entries):
            return kinds["TITLECASE"], None
        if any(p.lower() in self._common and p[0].isupper() for p in parts) and not any(
            p.lower() in self._given for p in parts
        ):
            return kinds["CAP"], None
        if parts and parts[0].lower() in self._given:
            return kinds["GIVEN"], None
        if len(parts) == 2 and parts[1].islower() and max(map(len, parts)) <= 6 and not parts[1].endswith(_SUFFIXES):
            return kinds["GIVEN"], None  # two syllables, as of Korean given names: `Ki-moon`
        return kinds["NAME"], None


#: What stands before a hyphen and a common word in words that are no names (`Co-chair`, `Agri-food`).
_PREFIXES = word_set(
    "pre co non mid anti multi inter sub semi ex post pro tri bi un re de ultra neo pan trans intra extra counter"
    " socio geo euro bio cyber micro macro mini mega hydro agro agri eco techno afro indo sino russo anglo franco"
    " vice self well half off on out in over under up el al so as"
)
# Forms of address, which begin the next name where they stand after one.
_ADDRESSES = word_set(
    "mr mrs ms miss madam madame mme dr prof professor eng engr hon honourable amb gen col maj capt sir"
)


def _is_called(layer: Layer, m: regex.Match[str]) -> bool:
    """Whether an honorific of one word beside a name is a part of it."""
    at = m.start()
    alone: bool = layer.lasts[at] - layer.firsts[at] == 1
    if m["inner"] is None or not alone:
        return alone
    form: str = layer.values[at].form
    return form.isalpha() and form.lower() not in _ADDRESSES and not form.isupper()


#: How words end that stand after a name and a hyphen (`Orvel-based`).
_SUFFIXES = ("ed", "led", "run", "made", "wide", "like", "style", "area", "born", "bound", "speaking")

_FUNCTION_WORDS = word_set(
    "the a an of in on at to for from by with and or but nor as after before during while when where who"
    " whom which that this these those his her its their our my your he she it they we i you is are was"
    " were be been being has have had will would shall should can could may might must do does did not no"
    " also both all any some such there here then than so if since until upon under over between among"
    " following according earlier later today yesterday tomorrow meanwhile moreover furthermore however"
    " in-turn speaking"
) - {"may"}
