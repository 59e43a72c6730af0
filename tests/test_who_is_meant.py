"""Who is meant by an office, a plural, a delegation or a pronoun, and what becomes one meeting.

Every sentence is written for these tests; names are invented.
"""

from __future__ import annotations

import pytest

import diplomex

A, B, C, D = "Elena Maravic", "Tomas Verhoeven", "Joseph Adewale", "Ingrid Solberg"


def encounters(text: str) -> list[tuple[str, set[str]]]:
    """Kind and attendees of every encounter in the foreground."""
    return [
        (str(m.kind), {a.participant.name or a.participant.title or "" for a in m.participants})
        for m in diplomex.extract_meetings(text, published="2024-05-10", publisher_country="LT")
        if not m.background
    ]


TEXTS = [
    # a headline tells an office in fewer words than the release
    (
        "Lake Union Secretary General Meets Ambassador of Peru\n\nElena Maravic, Secretary General of the Lake Union, met on "
        "Monday Tomas Verhoeven, Ambassador of the Republic of Peru.",
        [("meeting", {A, B})],
    ),
    (
        "Secretary General Meets Ambassador of Peru\n\nElena Maravic, Secretary General of the Lake Union, met Tomas Verhoeven, "
        "Ambassador of Peru. Joseph Adewale, Assistant Secretary General of the Lake Union, attended the meeting.",
        [("meeting", {A, B, C})],
    ),
    # an office that is one of several of the same person
    (
        "First Deputy Prime Minister and Minister of Foreign Affairs Elena Maravic spoke on trade. The Foreign Minister held "
        "talks with Danish Ambassador Tomas Verhoeven.",
        [("meeting", {A, B})],
    ),
    # an office without a name, and the name soon after
    (
        "President Elena Maravic has met with the Minister of Commerce of Peru. At the meeting, the President and Minister Tomas "
        "Verhoeven spoke about trade.",
        [("meeting", {A, B})],
    ),
    # the ministers of two states, and then their names
    (
        "The foreign ministers of Peru and Denmark met in Lima on Monday. Peruvian Foreign Minister Elena Maravic and her Danish "
        "counterpart Tomas Verhoeven discussed trade.",
        [("meeting", {A, B})],
    ),
    (
        "The Peruvian and Danish foreign ministers met in Lima. Foreign Minister of Peru Elena Maravic held talks with Danish "
        "Foreign Minister Tomas Verhoeven.",
        [("meeting", {A, B})],
    ),
    (
        "The presidents of Peru and Denmark met in Lima. Foreign Minister of Peru Elena Maravic held talks with Danish Foreign "
        "Minister Tomas Verhoeven.",
        [("meeting", {"presidents of Peru and Denmark"}), ("meeting", {A, B})],
    ),
    # a group told again
    (
        "President Elena Maravic met with newly appointed envoys of 35 countries. She held talks with all envoys.",
        [("meeting", {A, "newly appointed envoys of 35 countries"})],
    ),
    # an office told by that of a deputy, and by the body
    (
        "Ambassador of Peru Tomas Verhoeven came with Deputy Ambassador of Peru Joseph Adewale. President Elena Maravic received "
        "the Ambassador of Peru.",
        [("meeting", {A, B})],
    ),
    (
        "Lake Authority Director General Tomas Verhoeven is in Lima. The Lake Authority chief met President Elena Maravic.",
        [("meeting", {A, B})],
    ),
    # who is no subject
    (
        "Premier Elena Maravic called on President Tomas Verhoeven. Accompanying the Premier was Ambassador Joseph Adewale. "
        "The Premier also called on Speaker Ingrid Solberg.",
        [("meeting", {A, B, C}), ("meeting", {A, D})],
    ),
    # initials of an office
    (
        "Rear Admiral Tomas Verhoeven commended the Chief of Army Staff, General Elena Maravic. He said so during a courtesy "
        "call on the COAS at the headquarters.",
        [("meeting", {A, B})],
    ),
    # a delegation and who leads it
    (
        "Speaker Elena Maravic, who leads the Lithuanian delegation, met Speaker Tomas Verhoeven. The Lithuanian delegation "
        "also called on President Joseph Adewale.",
        [("meeting", {A, B}), ("meeting", {A, C})],
    ),
    (
        "A delegation of the State University made up of Rector Elena Maravic and Vice-Rector Tomas Verhoeven visited the Lake "
        "Institute, where it met with Director Joseph Adewale.",
        [("meeting", {A, B, C})],
    ),
    (
        "A delegation of entrepreneurs visited the Ministry of Trade in Lima, where it met with Minister Elena Maravic.",
        [("meeting", {A, "delegation of entrepreneurs"})],
    ),
    # two people of two states, before any meeting was told
    (
        "Foreign Minister Elena Maravic came to Lima. Peruvian Foreign Minister Tomas Verhoeven had asked her to come. The two "
        "ministers discussed trade.",
        [("meeting", {A, B})],
    ),
    # `he` and `she` are no one who was only met, or told after `by`
    (
        "President Elena Maravic met with the Danish envoy, Tomas Verhoeven. Trade was the focus of the meeting she had with the "
        "Norwegian envoy, Joseph Adewale.",
        [("meeting", {A, B}), ("meeting", {A, C})],
    ),
    (
        "President Elena Maravic will go to Lima. Hosted by her counterpart Tomas Verhoeven, she will meet Prime Minister "
        "Joseph Adewale.",
        [("meeting", {A, C})],
    ),
    # a welcome after which both sides talked
    (
        "President Elena Maravic welcomed Prime Minister Tomas Verhoeven. The two leaders reaffirmed their friendship.",
        [("meeting", {A, B})],
    ),
    ("President Elena Maravic welcomed Prime Minister Tomas Verhoeven at the airport.", [("ceremony", {A, B})]),
    ("President Elena Maravic welcomed Prime Minister Tomas Verhoeven's decision.", []),
    # signatories told one after the other
    (
        "Minister Elena Maravic presided over the signing of an agreement with Chad. Ambassador Tomas Verhoeven signed on behalf "
        "of Chad.",
        [("ceremony", {A, B})],
    ),
    ("Ambassador Tomas Verhoeven signed the agreement on behalf of Chad.", []),
    # spoken with in person, and not
    (
        "Minister Elena Maravic talked with Minister Tomas Verhoeven on the margins of the session in Geneva.",
        [("meeting", {A, B})],
    ),
    ("During the visit, Minister Elena Maravic spoke with Minister Tomas Verhoeven.", [("meeting", {A, B})]),
    ("Minister Elena Maravic spoke with Minister Tomas Verhoeven.", [("phone_call", {A, B})]),
    # who only was there is met apart later
    (
        "Minister Elena Maravic met with President Tomas Verhoeven, in the presence of Foreign Minister Joseph Adewale. She also "
        "held discussions with Foreign Minister Joseph Adewale.",
        [("meeting", {A, B, C}), ("meeting", {A, C})],
    ),
    # with whom he talked is who was welcomed; a headline's conversation is the call that the text tells of
    (
        "President Elena Maravic welcomed Prime Minister Tomas Verhoeven, with whom she had official talks.",
        [("meeting", {A, B})],
    ),
    (
        "Conversation between President Elena Maravic and Prime Minister Tomas Verhoeven\n\nPresident Elena Maravic spoke by "
        "telephone with Prime Minister Tomas Verhoeven.",
        [("phone_call", {A, B})],
    ),
    # a style between commas, a delegation by who led it, credentials that were also taken
    ("President Elena Maravic met with His Majesty, King Haldor VI.", [("meeting", {A, "King Haldor VI"})]),
    (
        "A delegation of the Lake Council led by President Elena Maravic visited Lima last week and met with Prime Minister "
        "Tomas Verhoeven.",
        [("meeting", {A, B})],
    ),
    (
        "President Elena Maravic received the letters of credence of Tomas Verhoeven, Ambassador of Peru. She also received the "
        "letters of credence of Joseph Adewale, Ambassador of Ghana.",
        [("ceremony", {A, B, C})],
    ),
    # one after the other
    (
        "President Elena Maravic will meet Prime Minister Tomas Verhoeven, and then Joseph Adewale, the head of the opposition.",
        [("meeting", {A, B}), ("meeting", {A, C})],
    ),
]


@pytest.mark.parametrize(("text", "expected"), TEXTS, ids=range(len(TEXTS)))
def test_who_is_meant(text: str, expected: list[tuple[str, set[str]]]) -> None:
    assert encounters(text) == expected


PRESENT = [
    ", in which Minister Joseph Adewale also took part.",
    ", at which Minister Joseph Adewale was present.",
    ". Minister Joseph Adewale was in attendance.",
    ". Joining the talks was Minister Joseph Adewale.",
    ". Accompanying the President was Minister Joseph Adewale.",
    ". Minister Joseph Adewale joined the talks.",
    ". Minister Joseph Adewale joined the President at the meeting.",
    ". Minister Joseph Adewale was also in the meeting.",
    ". Minister Joseph Adewale assisted in the talks as well.",
]


@pytest.mark.parametrize("told", PRESENT)
def test_who_was_there_too(told: str) -> None:
    assert encounters(f"President Elena Maravic held talks with Prime Minister Tomas Verhoeven{told}") == [
        ("meeting", {A, B, C})
    ]


ELSEWHERE = [
    ". Minister Joseph Adewale joined the government in May.",
    ". Minister Joseph Adewale was in Lima.",
    ". Joining the Union was Minister Joseph Adewale's aim.",
]


@pytest.mark.parametrize("told", ELSEWHERE)
def test_who_was_not(told: str) -> None:
    assert encounters(f"President Elena Maravic held talks with Prime Minister Tomas Verhoeven{told}") == [
        ("meeting", {A, B})
    ]


def test_others_who_are_not_named() -> None:
    text = "President Elena Maravic met Prime Minister Tomas Verhoeven. Ministers Joseph Adewale, Ingrid Solberg and others attended the meeting."
    assert encounters(text) == [("meeting", {A, B, C, D})]


def test_the_first_to_do_something() -> None:
    text = "Ambassador Tomas Verhoeven presented his credentials to President Elena Maravic, being the first envoy to do so online."
    assert encounters(text) == [("ceremony", {A, B})]


WAYS = [
    "President Elena Maravic met behind closed doors with Prime Minister Tomas Verhoeven.",
    "President Elena Maravic met one-on-one with Prime Minister Tomas Verhoeven.",
    "President Elena Maravic consulted with Prime Minister Tomas Verhoeven.",
    "After receiving Prime Minister Tomas Verhoeven on Monday, President Elena Maravic praised the ties.",
]


@pytest.mark.parametrize("told", WAYS)
def test_ways_to_have_met(told: str) -> None:
    assert encounters(told) == [("meeting", {A, B})]


SEPARATELY = [
    "President Elena Maravic received separately Prime Minister Tomas Verhoeven and Minister Joseph Adewale.",
    "President Elena Maravic met with Prime Minister Tomas Verhoeven, then with Minister Joseph Adewale.",
    "President Elena Maravic met with Prime Minister Tomas Verhoeven and, later, with Minister Joseph Adewale.",
]


@pytest.mark.parametrize("told", SEPARATELY)
def test_one_after_the_other(told: str) -> None:
    assert encounters(told) == [("meeting", {A, B}), ("meeting", {A, C})]
