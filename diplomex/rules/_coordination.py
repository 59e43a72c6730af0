"""Whether ``and`` joins two topics or stands within one: ``school meals and river ports``, ``peace and security``."""

from __future__ import annotations

import re

import regex

from ..lazy_regex import lazy_regex

# Both sides, which ``between`` names before it names what is between them: ``between the two countries``.
BOTH = r"(?:(?:the|our|both|these)\s){0,2}(?:two\s)?(?:\p{Ll}+\s)?(?:countries|states|sides|nations|peoples|parties|governments|parliaments|armies|ministries|institutions|organi[sz]ations|(?<=\btwo\s(?:\p{Ll}+\s)?)\p{Ll}+s)"
_QUALITY = r"(?:\p{L}+(?:al|ar|ic|ary|ive|ous|ful|an|ese|ish|ble|[^m]ent|[a-z]-\p{L}+ed)|friendly|brotherly|neighbou?rly|timely|orderly|strong|robust|fair|secure|integrated|inclusive|earnest|steadfast|historic|timely|principled|long-?standing|military-technical|high-level|multilateral)"
ADJECTIVE = lazy_regex(
    rf"(?:(?:more|less)\s\p{{L}}+|(?:strong|close|deep|great|saf|fre|fair)er|(?:\p{{L}}[\p{{L}}-]+\s)?{_QUALITY}|(?:\p{{Lu}}[\p{{L}}-]+\s)?(?:trade|security|defen[cs]e|energy|investment|transport|economy|humanitarian|military|socio-economic))"
)
# Nouns that stand like adjectives before another.
FIELD = lazy_regex(r"(?:the\s)?(?:trade|security|defen[cs]e|energy|investment|transport|economy)")
# What begins a noun phrase of its own after a single noun: ``tourism and foreign employment``.
_OWN_ADJECTIVE = lazy_regex(
    rf"(?:{_QUALITY}|good|new|high(?:er)?|clean|green|human|foreign|young|free|safe|early|common|joint|mutual|rare|renewable|people-to-people)\s"
)
_OPEN = lazy_regex(r"\b(?:between|within)\b(?!.*\band\b)(?!\s" + BOTH + r")[^,]*$")
# What stands with its own head before ``and``, and what is joined to it: ``clinical trials and vaccine manufacturing``.
_PREPOSITIONS = "in|of|for|on|with|from|at|against|among|across|between|towards?|by"
_PREPOSITION = f"(?:{_PREPOSITIONS}|to)"
_COMPLEMENT = lazy_regex(rf" {_PREPOSITION} (?P<article>the )?(?P<object>(?!.* {_PREPOSITION} ).*)")
_BEFORE_COMPLEMENT = lazy_regex(rf" {_PREPOSITION} ")
_DEVERBAL = lazy_regex(r"\p{L}+(?:ing|ion|ment|ance)")
# A thing that goes on, and no act, before its complement: what comes after ``and`` is another.
_MATTER = lazy_regex(r"(?:\S+ )*(?:war|fight|struggle|situation|crisis|conflict|issue|question) \S+ .*")
_NEIGHBOURHOOD = lazy_regex(r"(?:wider |whole |entire )?(?:region|area|world|neighbou?rs|beyond)\b.*")
# The nouns of compounds: ``market access and quarantine issues``.
_SHARED_HEADS = frozenset(
    "issues matters questions topics sector sectors fields areas spheres standards work efforts projects services industry industries".split()
)
_RELATIONS = _SHARED_HEADS | frozenset(
    "cooperation collaboration ties relations links exchange exchanges priorities partnership partnerships interests engagement engagements support policy policies assistance challenges opportunities".split()
)
_POSSESSIVE = lazy_regex(r"['’]s ")
_PREPOSITIONAL = lazy_regex(rf"(?:(?:{_PREPOSITIONS})(?=\s)|to(?=\s(?:the\s|an?\s|\p{{Lu}})))")
_THE_NAMED = lazy_regex(r"the\s\p{Lu}[\w.-]*(?:\s(?:of|the|on|for|\p{Lu}[\w.-]*))*\W*(?:$|,)")
_ELSEWHERE = lazy_regex(
    r"(?:around|throughout|through|within|beyond|outside|abroad|across|among|between|globally|worldwide|internationally)\b"
)
_SINGLE = r"[a-z-]+[^s\W]s"
_PLURAL = lazy_regex(_SINGLE)
_PLURALS = lazy_regex(rf"(?:\S+ )*{_SINGLE}")
# Nouns that are customarily said together.
_CUSTOMARY = tuple(
    frozenset(family.split())
    for family in (
        "trade investment investments commerce business economy",
        "finance banking",
        "peace security stability prosperity safety defence defense tranquility tranquillity reconciliation order calm growth",
        "terrorism extremism separatism radicalism radicalisation radicalization",
        "education culture science research technology innovation health healthcare sport sports arts",
        "sovereignty integrity independence unity",
        "democracy governance",
        "friendship cooperation co-operation partnership partnerships relations ties collaboration integration coordination consultation consultations interaction dialogue solidarity brotherhood",
        "rights freedoms",
        "imports exports import export",
        "oil gas",
        "goods services persons people labour labor capital",
        "men women girls boys children youth",
        "knowledge skills experience experiences expertise information practices",
        "transport transportation logistics",
        "travel tourism",
        "projects programmes programs plans initiatives",
        "water sanitation",
        "law justice order",
        "monitoring evaluation",
        "opportunities challenges",
    )
)


def are_apart(one: str, two: str) -> bool:
    """Whether two noun phrases with ``and`` between them are two topics: nothing that one says of itself is said of both."""
    last, second = _last_word(one), two.partition(" and ")[0]
    own_adjective = _OWN_ADJECTIVE.match(two) is not None
    complement = _COMPLEMENT.search(one)
    if _is_unfinished(one, last) or goes_on(one, two) or (last[:1].isupper() and two[0].isupper()):
        return False
    if FIELD.fullmatch(last) and own_adjective and _head(second) in _RELATIONS:
        return False
    if _customary(last, _head(second)) and (complement or " " not in one or not own_adjective):
        return False
    if _PLURALS.fullmatch(one) and _PLURAL.fullmatch(second) and _OWN_ADJECTIVE.match(one):
        return False
    if complement:
        return _apart_from_complement(one, complement, two)
    if " " not in one:
        return " " not in second or (own_adjective and not _COMPLEMENT.search(two))
    shared = _RELATIONS if FIELD.fullmatch(last) else _SHARED_HEADS
    return own_adjective or _head(second) == second or _head(second) not in shared


def _is_unfinished(phrase: str, last: str) -> bool:
    """Whether a phrase lacks its noun, or what it is between, or is somebody's, as what follows may be."""
    adjective = ADJECTIVE.fullmatch(last) and not FIELD.fullmatch(last)
    return bool(adjective or _OPEN.search(phrase) or _POSSESSIVE.search(phrase))


def goes_on(one: str, two: str) -> bool:
    """Whether what follows ``and`` goes on with the complement of the first: ``relations with the Fund and the Bank``."""
    if _ELSEWHERE.match(two):
        return True
    if opening := _PREPOSITIONAL.match(two):
        return re.search(rf" {opening[0]} ", one) is not None
    complement = _COMPLEMENT.search(one)
    return bool(complement and complement["object"][:1].isupper() and _THE_NAMED.match(two))


def _apart_from_complement(one: str, complement: regex.Match[str], two: str) -> bool:
    """Whether the second is apart from a first that has an object of its own: ``reform of schools and roads`` are one."""
    thing = complement["object"]
    named = thing[:1].isupper()
    if two[0].isupper():
        return False
    if _COMPLEMENT.search(two):
        return named or " " in thing or bool(complement["article"] and not _DEVERBAL.fullmatch(thing))
    if named:
        return _NEIGHBOURHOOD.fullmatch(two) is None
    return " " in two and _MATTER.fullmatch(one) is not None


def _customary(one: str, two: str) -> bool:
    return any(one.lower() in family and two.lower() in family for family in _CUSTOMARY)


def _head(phrase: str) -> str:
    """The noun that a phrase is about."""
    opening = _BEFORE_COMPLEMENT.search(phrase)
    return _last_word(phrase[: opening.start()] if opening else phrase)


def _last_word(phrase: str) -> str:
    return phrase.rpartition(" ")[2]
