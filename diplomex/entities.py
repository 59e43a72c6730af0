"""Entities: the persons, offices and groups of one release, each with all its mentions."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left
from functools import lru_cache
from operator import ne

import attrs

from .rules.organizations import OrganizationMention
from .rules.persons import PersonMention
from .rules.titles import Title
from .wordsets import word_set

_SMALL = word_set("the a an of to in for and")
#: How many entities that share a word of a name or an office are considered, and how many units away one is looked for:
#: far more than a release has, so that time stays linear in a text of thousands.
MANY = 100
FAR = 2000
_MANY_TITLES = 40
_REMEMBERED = 8192  # names and titles whose words are remembered
#: Offices that a state has one holder of.
SOLE = frozenset({"head_of_state", "head_of_government", "foreign_minister"})
# What texts call someone whose office they give elsewhere.
_PERIPHRASES = frozenset(
    {
        *("head of state", "head of government", "head of the state", "head of the government", "supreme leader"),
        *("leader of the nation", "leader", "counterpart", "official"),
    }
)
# Between the name of an Arab or Malay person and that of the father, and before the name of a house.
_OF_HOUSE = word_set("bin bint ibn ben al el binti")


def fold(text: str) -> str:
    """Small letters without accents: what two spellings of one name share."""
    if text.isascii():
        return text.casefold()
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    return "".join(c for c in decomposed if not unicodedata.combining(c))


@lru_cache(_REMEMBERED)
def name_parts(name: str) -> frozenset[str]:
    """The words of a name that its other forms may share."""
    return frozenset(p.strip(".,'\"()") for p in fold(name).replace("-", " ").split()) - {""}


@lru_cache(_REMEMBERED)
def title_words(text: str) -> frozenset[str]:
    """The words of a title that tell it from others."""
    return frozenset(re.sub("[,()]", "", fold(text)).split()) - _SMALL


def names_agree(a: frozenset[str], b: frozenset[str]) -> bool:
    """Whether two sets of name parts may be of one person: one holds the other, initials aside."""
    if a <= b or b <= a:
        return True
    rest_a, rest_b = a - b, b - a
    if len(rest_a) == len(a):
        return False
    if len(rest_a) == len(rest_b) == 1:
        (x,), (y,) = rest_a, rest_b
        return _is_misspelt(x, y) or (x[:1] == y[:1] and (len(x) == 1 or len(y) == 1))
    return _are_initials(rest_a, rest_b) or _are_initials(rest_b, rest_a)


@lru_cache(_REMEMBERED)
def _father_told(name: str) -> tuple[str, bool]:
    """The first word of a name, and whether it is that of a person whose father or house is told after it."""
    words = fold(name).replace("-", " ").split()
    first = words[0] if words else ""
    return first, len(words) > 2 and first not in _OF_HOUSE and not _OF_HOUSE.isdisjoint(words[1:])


def given_names_agree(a: str, b: str) -> bool:
    """Whether two names in the Arab order, each with the father or the house after it, begin with the same name.

    ``Salman bin Abdulaziz Al Saud`` is the father of ``Mohammed bin Salman bin Abdulaziz Al Saud``, not a short form.
    """
    (first, told), (other, told_too) = _father_told(a), _father_told(b)
    return not (told and told_too) or first == other or _is_misspelt(first, other)


def _are_initials(a: frozenset[str], b: frozenset[str]) -> bool:
    """Whether each of the parts ``a`` is an initial of one of ``b``, or the other way round."""
    return all(any(x[:1] == y[:1] and (len(x) == 1 or len(y) == 1) for y in b) for x in a)


def _is_misspelt(a: str, b: str) -> bool:
    """Whether two long words differ in one letter (``Maravicova``, ``Marravicova``)."""
    if len(a) < 7 or len(b) < 7 or (a[:3] != b[:3] and a[-3:] != b[-3:]):
        return False
    if len(a) == len(b):
        return bool(sum(map(ne, a, b)) < 2)
    if abs(len(a) - len(b)) > 1:
        return False
    same = next((i for i, (x, y) in enumerate(zip(a, b, strict=False)) if x != y), min(len(a), len(b)))
    return a[same:] == b[same + 1 :] or a[same + 1 :] == b[same:]


@attrs.define(eq=False)
class Entity:
    """A person, an office without a name, or a group, with all its mentions in one release."""

    kind: str
    name: str | None
    rule: str
    parts: frozenset[str] = frozenset()
    forms: list[str] = attrs.field(factory=list)
    titles: list[Title] = attrs.field(factory=list)
    honorifics: list[str] = attrs.field(factory=list)
    country: str | None = None
    organization: OrganizationMention | None = None
    mentions: list[tuple[int, int]] = attrs.field(factory=list)
    rank: Title | None = None
    delegate: bool = False  # of a state's delegation
    foreign: bool = False  # a counterpart of someone at home
    guest: bool = False  # visits the home state

    def add(self, mention: PersonMention) -> None:
        """Take in what a mention of this entity tells."""
        mention.entity = self
        self.mentions.append((mention.first, mention.last))
        if mention.name and mention.name not in self.forms:
            self.forms.append(mention.name)
        for honorific in mention.honorifics:
            if honorific not in self.honorifics:
                self.honorifics.append(honorific)
        for title in mention.titles:
            self.add_title(title)
        self.rank = self.rank or mention.rank
        self.foreign = self.foreign or mention.counterpart
        self.country = self.country or mention.country
        self.organization = self.organization or mention.organization

    def last_before(self, token: int) -> int:
        """The first token of the last mention before a token, -1 where there is none; the mentions are in order."""
        at = bisect_left(self.mentions, (token,))
        return self.mentions[at - 1][0] if at else -1

    def add_title(self, title: Title) -> None:
        """Take in an office, unless it is the short form of a known one; a fuller form replaces a shorter one."""
        words = title_words(title.text)
        for i, known in enumerate(self.titles):
            have = title_words(known.text)
            if known.text.isupper() and words == have:
                self.titles[i] = title  # not as the headline shouts it
                return
            if words <= have or title.head in _PERIPHRASES or _is_short(title) or _is_abbreviated(title, known):
                return
            if have <= words or known.head in _PERIPHRASES or _is_short(known) or _is_abbreviated(known, title):
                self.titles[i] = title
                return
            if known.text.isupper() and len(known.text) > 4 and known.office == title.office:
                self.titles[i] = title
                return
            if known.office == title.office and (known.office in SOLE or _is_reworded(words, have)):
                if len(have) < len(words):
                    self.titles[i] = title
                return
        if len(self.titles) < _MANY_TITLES:
            self.titles.append(title)

    @property
    def heads(self) -> set[str]:
        """The nouns of its offices."""
        return {title.head for title in self.titles}

    @property
    def offices(self) -> set[str]:
        """The classes of its offices."""
        return {title.office for title in self.titles if title.office}


def _is_short(title: Title) -> bool:
    """Whether a title is an acronym of another one (``DPM``), not one of its own (``MP``)."""
    return title.text.isupper() and len(title.text) <= 4 and title.office != "legislator"


def _is_abbreviated(short: Title, full: Title) -> bool:
    """Whether a title has letters for words of another one (``Island VC`` for ``Island Vice-Chair``)."""
    letters = [w for w in short.text.split() if w.isupper() and len(w) > 1 and w not in full.text]
    if not letters:
        return False
    words = [w for w in full.text.replace("-", " ").split() if w[0].isupper()]
    initials = "".join(w if w.isupper() else w[0] for w in words)
    rest = title_words(short.text) - {fold(w) for w in letters}
    return rest <= title_words(full.text) and all(w in initials for w in letters)


def _is_reworded(a: frozenset[str], b: frozenset[str]) -> bool:
    """Whether two titles say the same in another order or number (``Trade Minister``, ``Minister for Trade``)."""
    return {w.rstrip("s") for w in a} == {w.rstrip("s") for w in b}
