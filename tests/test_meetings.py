"""Encounters: who met whom, in any voice and order, and what is none.

Every sentence is written for these tests; names are invented.
"""

from __future__ import annotations

import pytest

import diplomex

HOST, GUEST = "host", "guest"


def encounters(text: str, *, country: str | None = "LT") -> list[tuple[str, str, set[str]]]:
    """Kind, status and attendees of every encounter in the foreground."""
    meetings = diplomex.extract_meetings(text, published="2024-05-10", publisher_country=country)
    return [
        (str(m.kind), str(m.status), {a.participant.name or a.participant.title or "" for a in m.participants})
        for m in meetings
        if not m.background
    ]


A, B, C, D = "Elena Maravic", "Tomas Verhoeven", "Joseph Adewale", "Ingrid Solberg"

ONE_ENCOUNTER = [
    # voice and order
    ("President Elena Maravic received Prime Minister Tomas Verhoeven.", "meeting", "held", {A, B}),
    ("Prime Minister Tomas Verhoeven was received by President Elena Maravic.", "meeting", "held", {A, B}),
    ("Talks between President Elena Maravic and Prime Minister Tomas Verhoeven took place on Monday.", "meeting", "held", {A, B}),
    ("President Elena Maravic had a meeting with Prime Minister Tomas Verhoeven.", "meeting", "held", {A, B}),
    ("Readout of President Elena Maravic's Call with Prime Minister Tomas Verhoeven", "phone_call", "held", {A, B}),
    ("President Elena Maravic and Prime Minister Tomas Verhoeven met in Geneva.", "meeting", "held", {A, B}),
    ("Ambassador Joseph Adewale paid a farewell call on President Elena Maravic.", "meeting", "held", {A, C}),
    # clauses between
    (
        "President Elena Maravic, who returned from Geneva on Monday, today received in the Palace of Justice the Prime "
        "Minister of Belgium, Mr Tomas Verhoeven.",
        "meeting",
        "held",
        {A, B},
    ),
    ("On Monday, May 6, President Elena Maravic held, at her residence, talks with Prime Minister Tomas Verhoeven.", "meeting", "held", {A, B}),
    # a second predicate of one subject
    ("President Elena Maravic opened the fair and met with Prime Minister Tomas Verhoeven.", "meeting", "held", {A, B}),
    ("Prime Minister Tomas Verhoeven laid a wreath and was received by President Elena Maravic.", "meeting", "held", {A, B}),
    # at a distance
    ("President Elena Maravic spoke by phone with Prime Minister Tomas Verhoeven.", "phone_call", "held", {A, B}),
    ("President Elena Maravic held a video conference with Prime Minister Tomas Verhoeven.", "video_call", "held", {A, B}),
    ("President Elena Maravic received a phone call from Prime Minister Tomas Verhoeven.", "phone_call", "held", {A, B}),
    # to come
    ("President Elena Maravic will hold talks with Prime Minister Tomas Verhoeven on Friday.", "meeting", "planned", {A, B}),
    ("President Elena Maravic is scheduled to meet Prime Minister Tomas Verhoeven.", "meeting", "planned", {A, B}),
    ("The meeting between President Elena Maravic and Prime Minister Tomas Verhoeven was postponed.", "meeting", "planned", {A, B}),
    ("The meeting between President Elena Maravic and Prime Minister Tomas Verhoeven was cancelled.", "meeting", "cancelled", {A, B}),
    ("President Elena Maravic cancelled her meeting with Prime Minister Tomas Verhoeven.", "meeting", "cancelled", {A, B}),
    ("President Elena Maravic met Prime Minister Tomas Verhoeven. They discussed the cancelled fair.", "meeting", "held", {A, B}),
    ("President Elena Maravic will visit the port and meet Prime Minister Tomas Verhoeven.", "meeting", "planned", {A, B}),
    # ceremonies
    ("Ambassador Joseph Adewale presented his credentials to President Elena Maravic.", "ceremony", "held", {A, C}),
    ("At the airport, Prime Minister Tomas Verhoeven was welcomed by Foreign Minister Elena Maravic.", "ceremony", "held", {A, B}),
    # split over sentences
    ("Prime Minister Tomas Verhoeven arrived in Vilnius. He was received by President Elena Maravic.", "meeting", "held", {A, B}),
    (
        "President Elena Maravic received Prime Minister Tomas Verhoeven. The two leaders then held one-on-one talks.",
        "meeting",
        "held",
        {A, B},
    ),
    # those who were present
    (
        "President Elena Maravic received Prime Minister Tomas Verhoeven. Also present were Energy Minister Ingrid Solberg "
        "and Ambassador Joseph Adewale.",
        "meeting",
        "held",
        {A, B, C, D},
    ),
    (
        "President Elena Maravic received Prime Minister Tomas Verhoeven in the presence of Energy Minister Ingrid Solberg.",
        "meeting",
        "held",
        {A, B, D},
    ),
    # groups
    (
        "President Elena Maravic received a delegation of the Lake Council led by Secretary General Joseph Adewale.",
        "meeting",
        "held",
        {A, C},
    ),
    ("President Elena Maravic met with members of the Lake Council.", "meeting", "held", {A, "members of the Lake Council"}),
    # gatherings
    ("Foreign Minister Elena Maravic took part in the World Economic Forum.", "summit", "held", {A}),
    (
        "Foreign Minister Elena Maravic and Trade Minister Tomas Verhoeven co-chaired the fourth session of the Joint Commission.",
        "meeting",
        "held",
        {A, B},
    ),
]  # fmt: skip


@pytest.mark.parametrize(("text", "kind", "status", "people"), ONE_ENCOUNTER, ids=range(len(ONE_ENCOUNTER)))
def test_one_encounter(text: str, kind: str, status: str, people: set[str]) -> None:
    assert encounters(text) == [(kind, status, people)]


NO_ENCOUNTER = [
    "The conditions that President Elena Maravic had set were met.",
    "President Elena Maravic received a letter from Prime Minister Tomas Verhoeven.",
    "President Elena Maravic called on the two sides to show restraint.",
    "President Elena Maravic spoke to reporters about Prime Minister Tomas Verhoeven.",
    "President Elena Maravic welcomed the decision of Prime Minister Tomas Verhoeven.",
    "President Elena Maravic invited Prime Minister Tomas Verhoeven to pay a visit.",
    "President Elena Maravic sent condolences to Prime Minister Tomas Verhoeven.",
    "The national team met its rivals on Sunday, said Sports Minister Elena Maravic.",
    "President Elena Maravic and Prime Minister Tomas Verhoeven signed the book of condolences.",
]


@pytest.mark.parametrize("text", NO_ENCOUNTER)
def test_no_encounter(text: str) -> None:
    assert encounters(text) == []


def test_separate_encounters_are_told_apart() -> None:
    text = "President Elena Maravic met separately with Prime Minister Tomas Verhoeven and Commissioner Joseph Adewale."
    assert [people for _, _, people in encounters(text)] == [{A, B}, {A, C}]


def test_a_joint_encounter_is_one() -> None:
    text = "President Elena Maravic met jointly with Prime Minister Tomas Verhoeven and Commissioner Joseph Adewale."
    assert [people for _, _, people in encounters(text)] == [{A, B, C}]


def test_planned_encounters_with_holders_of_different_offices_are_several() -> None:
    text = "During the visit, President Elena Maravic will meet with President Tomas Verhoeven and Prime Minister Joseph Adewale."
    assert [people for _, _, people in encounters(text)] == [{A, B}, {A, C}]


def test_a_recalled_encounter_is_background() -> None:
    text = (
        "President Elena Maravic received Prime Minister Tomas Verhoeven. "
        "The President recalled her conversation with Commissioner Joseph Adewale in Geneva."
    )
    meetings = diplomex.extract_meetings(text, published="2024-05-10", publisher_country="LT")
    assert [m.background for m in meetings] == [False, True]


def test_a_quoted_encounter_is_left_out() -> None:
    text = (
        'President Elena Maravic said: "Yesterday Prime Minister Tomas Verhoeven met with Commissioner Joseph Adewale."'
    )
    assert encounters(text) == []


def test_a_heading_and_the_text_tell_one_encounter() -> None:
    text = (
        "President Maravic Receives Prime Minister of Belgium\n\n"
        "On May 9, President Elena Maravic received Prime Minister of Belgium Tomas Verhoeven, who is on a working visit."
    )
    assert encounters(text) == [("meeting", "held", {A, B})]


def test_roles_of_who_received_and_who_was_received() -> None:
    (meeting,) = diplomex.extract_meetings("President Elena Maravic received Ambassador Joseph Adewale.")
    assert [p.name for p in meeting.hosts] == [A]
    assert [p.name for p in meeting.guests] == [C]


def test_nobody_is_host_of_a_call() -> None:
    (call,) = diplomex.extract_meetings(
        "President Elena Maravic received a phone call from Prime Minister Tomas Verhoeven."
    )
    assert {str(a.role) for a in call.participants} == {"participant"}


def test_the_speaker_is_known_from_the_heading() -> None:
    text = "MINISTER FOR TRADE ELENA MARAVIC\n\nI will meet Prime Minister Tomas Verhoeven in Brussels on Friday."
    (found,) = encounters(text)
    assert {name.title() for name in found[2]} == {A, B}


def test_a_group_gives_way_to_those_of_it_who_are_named() -> None:
    text = (
        "President Elena Maravic held a meeting with members of the Lake Council. The meeting was attended by Energy Minister "
        "Ingrid Solberg, Trade Minister Tomas Verhoeven and Commissioner Joseph Adewale."
    )
    assert encounters(text) == [("meeting", "held", {A, B, C, D})]


def test_the_minister_also_met_goes_on_with_who_met_the_others() -> None:
    found = diplomex.extract(
        "Minister of Foreign Affairs Jan Lind met Foreign Minister of Armenia Ani Sargsyan. "
        "The Minister also met the Administrator of the Lake Fund, Ana Silva.",
        publisher_country="SE",
    )
    assert [[a.participant.name for a in m.participants] for m in found.meetings] == [
        ["Jan Lind", "Ani Sargsyan"],
        ["Jan Lind", "Ana Silva"],
    ]


@pytest.mark.parametrize(
    ("text", "meetings"),
    [
        ("Minister Jan Lind held bilateral talks with Minister Ana Silva of Peru and Minister Eva Kos of Slovenia.", 2),
        ("Minister Jan Lind held talks with Minister Ana Silva of Peru and Minister Eva Kos of Slovenia.", 1),
        ("Minister Jan Lind held meetings with Minister Ana Silva of Peru and Minister Eva Kos of Slovenia.", 2),
        (
            "Minister Jan Lind met Minister Ana Silva of Peru and Minister Eva Kos of Slovenia. "
            "The meetings were held on the sidelines of the summit.",
            2,
        ),
        ("Minister Jan Lind received telephone calls from Minister Ana Silva and Minister Eva Kos.", 2),
    ],
)
def test_several_meetings_or_one(text: str, meetings: int) -> None:
    assert len(diplomex.extract(text, publisher_country="SE").meetings) == meetings


def test_they_met_of_two_people_named_before() -> None:
    (meeting,) = diplomex.extract(
        "President Ana Silva and her Chilean counterpart Luis Vega praised the ties when they met in Lima.",
        publisher_country="PE",
    ).meetings
    assert [a.participant.name for a in meeting.participants] == ["Ana Silva", "Luis Vega"]


@pytest.mark.parametrize(
    ("text", "meetings"),
    [
        (
            "Minister Jan Lind spoke by phone with both President Ana Silva of Peru and President Eva Kos of Slovenia.",
            2,
        ),
        ("Ambassador Jan Lind called on President Ana Silva and Prime Minister Luis Vega.", 2),
        (
            "Foreign Minister Jan Lind signed on behalf of the government and Ambassador Ana Silva on behalf of Peru.",
            1,
        ),
    ],
)
def test_both_each_and_on_behalf(text: str, meetings: int) -> None:
    found = diplomex.extract(text, publisher_country="SE").meetings
    assert [len(m.participants) for m in found] == [2] * meetings


def test_envoys_listed_line_by_line_take_the_place_of_those_who_are_counted() -> None:
    text = (
        "President Elena Maravic received the Letters of Credence from two new envoys accredited to Lithuania.\n\n"
        "The new envoys are:\n\n"
        "- His Excellency Tomas Verhoeven, Ambassador of the Kingdom of Belgium.\n\n"
        "- His Excellency Joseph Adewale, High Commissioner of the Republic of Ghana.\n"
    )
    assert encounters(text) == [("ceremony", "held", {A, B, C})]


@pytest.mark.parametrize(
    "told",
    [
        "Deputy Minister Joseph Adewale accompanied them at the meeting.",
        "Deputy Minister Joseph Adewale and other officials attended the event.",
    ],
)
def test_who_else_was_there(told: str) -> None:
    text = f"President Elena Maravic met Prime Minister Tomas Verhoeven. {told}"
    assert encounters(text) == [("meeting", "held", {A, B, C})]


def test_what_is_prepared_is_still_to_come() -> None:
    text = (
        "Minister Joseph Adewale and Minister Ingrid Solberg discussed the preparation of the forthcoming meeting between"
        " President Elena Maravic and Prime Minister Tomas Verhoeven."
    )
    assert encounters(text) == [("meeting", "held", {C, D}), ("meeting", "planned", {A, B})]
