"""Encounters told in less usual ways: by nouns, with bodies and groups as a side, in passing, ahead. Names are invented."""

from __future__ import annotations

import pytest

import diplomex

A, B, C, D = "Elena Maravic", "Tomas Verhoeven", "Joseph Adewale", "Ingrid Solberg"
P, Q, R, S = f"President {A}", f"Prime Minister {B}", f"Commissioner {C}", f"Trade Minister {D}"


def encounters(text: str, published: str = "2024-05-15") -> list[tuple[str, str, set[str]]]:
    """Kind, status and attendees of every encounter in the foreground."""
    meetings = diplomex.extract_meetings(text, published=published, publisher_country="LT")
    return [
        (str(m.kind), str(m.status), {a.participant.name or a.participant.title or "" for a in m.participants})
        for m in meetings
        if not m.background
    ]


# ---- who is a side ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("side", "title"),
    [
        ("met with the Lake Council in Geneva", "Lake Council"),
        ("met trade union leaders", "trade union leaders"),
        ("met today with community leaders from across Peru", "community leaders from across Peru"),
        ("met legal practitioners based in Peru", "legal practitioners based in Peru"),
        ("met representatives from a range of charities", "representatives from a range of charities"),
        ("met with ministers and senior officials of the Danish Government", "ministers and senior officials of the Danish Government"),
        ("met the visiting Danish delegation", "Danish delegation"),
        ("received more than 30 village elders", "more than 30 village elders"),
    ],
)  # fmt: skip
def test_a_body_or_a_group_is_a_side(side: str, title: str) -> None:
    assert encounters(f"{P} {side}.") == [("meeting", "held", {A, title})]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("The Lake Chamber of Commerce has paid a courtesy call on {}.", "Lake Chamber of Commerce"),
        ("The executive of the Lake Council called on {} at her office.", "executive of the Lake Council"),
        ("The Association of Lake Mayors (ALM) in Peru called on {} in Lima.", "Association of Lake Mayors"),
    ],
)
def test_a_body_calls_on_somebody(text: str, title: str) -> None:
    assert encounters(text.format(P)) == [("meeting", "held", {A, title})]


def test_greetings_conveyed_at_a_ceremony_of_credentials_make_no_guest() -> None:
    text = (
        f"Ambassador {B} presented his credentials to {P}. Presenting his credentials, {B} conveyed greetings from {S}."
    )
    assert encounters(text) == [("ceremony", "held", {A, B})]


def test_a_leader_at_an_airport_is_who_was_spoken_of() -> None:
    text = (
        f"{P} held talks with the President of Peru, {B}. She met the Peruvian leader at Lakes International Airport."
    )
    assert encounters(text) == [("meeting", "held", {A, B})]


@pytest.mark.parametrize(
    "text",
    [
        "The Speaker of the Norland Parliament, {a}, said this when receiving {b} at her office.",
        "The Speaker of the Norland Parliament, {a}, while hosting {b} during a courtesy visit, called for reforms.",
        "While receiving {b} in her office on Monday, the Speaker of the Norland Parliament, {a}, called for reforms.",
        "The Speaker of the Norland Parliament, {a}, disclosed this when {b} visited her in Lima.",
        "{b} was on a courtesy call to the Speaker of the Norland Parliament, {a}, in Lima.",
        "{b} had a courtesy call with the Speaker of the Norland Parliament, {a}.",
    ],
)
def test_receptions_and_visits_told_in_passing(text: str) -> None:
    assert encounters(text.format(a=A, b=Q)) == [("meeting", "held", {A, B})]


def test_who_presented_their_credentials() -> None:
    text = f"{P} received credentials from two envoys. Those who presented their credentials were Ambassador {B} of Peru and {C} of Chad."
    assert encounters(text) == [("ceremony", "held", {A, B, C})]


@pytest.mark.parametrize(
    "text",
    [
        f"{P} met with other senior officials.",
        f"{P} met the Lake Council's conditions.",
        f"{P} hopes to meet {Q}.",
        f"{P} is ready to meet {Q}.",
        "According to tradition, Danish and Greek ministers meet after they take office.",
        f"{P} received praise from the Lake Council.",
        f"{P} led the Danish delegation to Geneva.",
    ],
)
def test_no_side_and_no_encounter(text: str) -> None:
    assert encounters(text) == []


def test_the_members_of_a_delegation_stand_for_it() -> None:
    text = f"{P} received a delegation from Peru. The delegation comprises {R} and {S}."
    (meeting,) = diplomex.extract_meetings(text, published="2024-05-15", publisher_country="LT")
    roles = {a.participant.name: str(a.role) for a in meeting.participants}
    assert roles == {A: "host", C: "guest", D: "guest"}


def test_who_leads_the_delegation_is_it_throughout() -> None:
    text = f"{P} received a delegation of the Lake Council. The delegation led by {S} arrived on Monday."
    assert encounters(text) == [("meeting", "held", {A, D})]


def test_two_delegations_keep_apart_from_who_leads_one() -> None:
    text = (
        "The Danish delegation met with the Greek delegation. The delegation led by Trade Minister Ingrid Solberg left."
    )
    assert encounters(text) == [("meeting", "held", {"Danish delegation", "Greek delegation"})]


def test_officials_listed_after_a_colon() -> None:
    text = f"{P} held separate talks with two distinguished officials: the {Q}, and the {R}."
    assert encounters(text) == [("meeting", "held", {A, B}), ("meeting", "held", {A, C})]


def test_those_named_together_are_the_ministers() -> None:
    text = f"Foreign Minister {C} and Trade Minister {D} will visit Peru. The ministers will meet {Q}."
    assert encounters(text) == [("meeting", "planned", {B, C, D})]


def test_who_led_a_delegation_stands_in_its_place() -> None:
    text = f"{P} received the Danish delegation. The Danish delegation was led by {S}."
    assert encounters(text) == [("meeting", "held", {A, D})]


# ---- nouns, and verbs in other voices --------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "text",
    [
        f"Energy was the main topic discussed by {P} with {Q}.",
        f"Trade was at the centre of talks held by {P} with {Q}.",
        f"During a meeting with {Q} in Geneva, {P} spoke of trade.",
        f"In a meeting with {Q}, who called on her, {P} spoke of trade.",
        f"Talks followed with {Q}, at which {P} spoke of trade.",
        f"The talks brought together {P} and {Q}.",
        f"{P} led the Danish side while the Greek delegation was headed by {Q}.",
        f"The Danish side was led by {P} and the Greek side by {Q}.",
        f"{P} and {Q} led their respective delegations.",
        f"{Q} took leave of {P}.",
        f"{Q} who is on a visit to Peru met {P}.",
        f"{P} held a “friendly” meeting with {Q}.",
        f"{P} said this while talking to {Q}.",
        f"{P} said so at a reception for {Q}.",
        f"{Q} was briefed by {P}.",
        f"{P} of Peru and {Q} of Chad want more trade. At their talks in Geneva, both sides spoke of it.",
        f"Remarks With {Q} Before Their Meeting\n\n{A}\n\nPresident\n\nGood morning.",
        f"{P} discussed the next meeting of ministers with {Q}.",
    ],
)
def test_two_met(text: str) -> None:
    assert encounters(text) == [("meeting", "held", {A, B})]


@pytest.mark.parametrize(
    "text",
    [
        f"{P} saw off {Q} at the airport.",
        f"{Q} was seen off at the airport by {P}.",
        f"{P} held a welcome ceremony in the square for {Q}.",
    ],
)
def test_a_ceremony_for_somebody(text: str) -> None:
    assert encounters(text) == [("ceremony", "held", {A, B})]


@pytest.mark.parametrize("what", ["plan to invest", "decision to stay"])
def test_what_is_welcomed_of_somebody_is_no_welcome(what: str) -> None:
    assert encounters(f"{P} welcomed {Q}'s {what}.") == []
    assert encounters(f"{P} welcomed Danish investors' {what}.") == []


def test_who_was_there_to_receive_somebody() -> None:
    found = encounters(f"{P} was at the airport with senior officials to receive {Q}.")
    assert found == [("meeting", "held", {A, B})]


def test_whom_a_clause_in_front_means_by_a_pronoun() -> None:
    text = f"In a meeting with Ambassador {C}, who called on her on Tuesday, {P} spoke of trade."
    (meeting,) = diplomex.extract_meetings(text, published="2024-05-15", publisher_country="LT")
    assert {a.participant.name: str(a.role) for a in meeting.participants} == {A: "host", C: "guest"}


def test_he_goes_on_in_the_next_sentence() -> None:
    text = f"{P} arrived on Monday. She will meet {Q}. She will also pay a courtesy call on {R}."
    assert encounters(text) == [("meeting", "planned", {A, B}), ("meeting", "planned", {A, C})]


# ---- sessions and gatherings -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "status"),
    [
        (f"{S} took part in the meeting of the Lake Council in Brussels.", "held"),
        (f"{S} will attend an informal meeting of EU foreign ministers.", "planned"),
        (f"{S} will travel to Geneva for the 48th Regular Meeting of the Lake Council.", "planned"),
        (f"{S} headed the Danish delegation at the conference of ministers.", "held"),
    ],
)
def test_a_gathering_that_somebody_attended(text: str, status: str) -> None:
    assert encounters(text) == [("summit", status, {D})]


def test_who_chaired_the_gathering_just_told_of() -> None:
    text = f"{S} took part in the meeting of the Lake Council. The session was chaired by {R}."
    assert encounters(text) == [("summit", "held", {C, D})]


def test_a_meeting_attended_beside_its_sides_is_no_summit() -> None:
    assert encounters(f"{S} attended a bilateral meeting between {P} and {Q}.") == [("meeting", "held", {A, B})]


# ---- still to come, and long past ------------------------------------------------------------------------------------


@pytest.mark.parametrize("when", ["tomorrow", "on 20 May"])
def test_the_present_with_a_day_to_come_is_planned(when: str) -> None:
    assert encounters(f"{P} receives {Q} {when}.") == [("meeting", "planned", {A, B})]


def test_the_present_with_a_day_gone_by_is_not() -> None:
    assert encounters(f"{P} receives {Q} on Monday.") == [("meeting", "held", {A, B})]


def test_what_a_visit_includes_is_planned() -> None:
    assert encounters(f"{P} arrives on Monday. The visit includes talks with {Q}.") == [("meeting", "planned", {A, B})]


def test_a_headline_in_the_present_announces() -> None:
    text = f"{S} attends meeting of ministers.\n\n{S} will take part in the meeting of ministers in Oslo on 20 May."
    assert [status for _, status, _ in encounters(text)] == ["planned"]


@pytest.mark.parametrize(
    "past",
    [
        f"Last month, {P} met {R} in Oslo.",
        f"{P} had met {R} in Oslo on 2 April.",
        f"The plan is that of Ambassador {D}, who recently presented her credentials to {R}.",
    ],
)
def test_what_was_long_before_is_recalled(past: str) -> None:
    assert encounters(f"{P} received {Q} today. Trade was discussed. {past}") == [("meeting", "held", {A, B})]


def test_what_was_the_day_before_is_not() -> None:
    found = encounters(f"{P} received {Q} today. On Tuesday, she had met {R}.")
    assert found == [("meeting", "held", {A, B}), ("meeting", "held", {A, C})]


# ---- one or several --------------------------------------------------------------------------------------------------


def test_calls_told_one_by_one_and_then_together() -> None:
    text = f"{P} spoke with {Q}. {P} spoke with {R}. {P} spoke with {Q} and {R}."
    assert encounters(text) == [("phone_call", "held", {A, B}), ("phone_call", "held", {A, C})]


def test_talks_after_a_call_are_the_call() -> None:
    text = f"{P} received a call from {Q}. The discussions between {P} and {Q} focused on trade."
    assert encounters(text) == [("phone_call", "held", {A, B})]


def test_a_welcome_by_several_and_talks_of_two_of_them_are_one() -> None:
    text = f"{P} and {S} welcomed {Q} in the courtyard. {P} and {Q} then held talks."
    assert encounters(text) == [("meeting", "held", {A, B, D})]


def test_in_each_case_parts_the_calls() -> None:
    text = f"{P} has spoken by phone with {Q} and {R}. In each case, trade was discussed."
    assert encounters(text) == [("phone_call", "held", {A, B}), ("phone_call", "held", {A, C})]


# ---- the wording of international bodies and of European ministries ------------------------------------------------------


@pytest.mark.parametrize(
    "rest",
    [
        "and the Lake Chamber of Commerce",
        "and a number of parliamentarians",
        "as well as representatives of civil society",
    ],
)
def test_a_list_may_end_with_who_is_not_named(rest: str) -> None:
    assert encounters(f"{P} met with {Q}, {R}, {rest} together.") == [("meeting", "held", {A, B, C})]


def test_a_list_goes_on_after_who_one_of_them_is() -> None:
    text = f"{P} met together with {Q}, who chairs the Lake Council, {R} and {S}."
    assert encounters(text) == [("meeting", "held", {A, B, C, D})]


@pytest.mark.parametrize("where", ["at New York", "in Geneva", "today", "on Monday"])
def test_where_and_when_stand_between_commas(where: str) -> None:
    assert encounters(f"{P} met, {where}, {Q}.") == [("meeting", "held", {A, B})]
    assert encounters(f"Trade was discussed during a meeting, {where}, between {P} and {Q}.") == [
        ("meeting", "held", {A, B})
    ]


def test_and_will_meet_later_with_somebody() -> None:
    found = encounters(f"{P} met with {Q} and will meet in the afternoon with {R}.")
    assert found == [("meeting", "held", {A, B}), ("meeting", "planned", {A, C})]


def test_talks_told_only_by_who_attended_them() -> None:
    assert encounters(f"{P} has returned. The meeting was attended by {Q} and {R}.") == [("meeting", "held", {B, C})]
    assert encounters(f"{P} has returned. The fair was attended by {Q} and {R}.") == []


def test_who_was_spoken_with_was_met_where_the_headline_says_so() -> None:
    body = f"{P} talked with {Q} about trade."
    assert encounters(f"Maravic met with Verhoeven\n\n{body}") == [("meeting", "held", {A, B})]
    assert encounters(f"Maravic talks with Verhoeven\n\n{body}") == [("phone_call", "held", {A, B})]
    assert encounters(f"Maravic met with Verhoeven\n\n{P} talked by phone with {Q}.") == [
        ("phone_call", "held", {A, B})
    ]


def test_a_statement_is_in_the_words_of_its_speaker() -> None:
    introduced = f"{R} of the Lake Union issued the following statement today:\n\n"
    assert encounters(f'{introduced}"I had the honour to meet with {Q}."') == [("meeting", "held", {B, C})]
    assert encounters(f'{R} spoke to reporters.\n\n"I had the honour to meet with {Q}."') == []


@pytest.mark.parametrize("company", ["and senior members of her cabinet", ", together with other senior officials,"])
def test_who_is_beside_the_subject_is_passed_over(company: str) -> None:
    assert encounters(f"{P} {company} met today with {Q}.") == [("meeting", "held", {A, B})]


def test_who_joined_one_of_them() -> None:
    text = f"{P} met with {Q}. {P} was joined by {R} and {S}."
    assert encounters(text) == [("meeting", "held", {A, B, C, D})]


@pytest.mark.parametrize("guild", ["several Danish authorities, notably", "members of her economic team – including"])
def test_some_of_a_group_are_named(guild: str) -> None:
    assert encounters(f"{P} had a meeting with {guild} {Q} and {R}.") == [("meeting", "held", {A, B, C})]


# ---- who came along, and by which means --------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "company",
    [
        f"Accompanying the President was {R}.",
        f"Also accompanying her were {R} and other officials.",
        f"Representing Lithuania was {R}.",
    ],
)
def test_those_who_accompany_are_named_after_the_verb(company: str) -> None:
    assert encounters(f"{P} called on {Q} in Lima. {company}") == [("meeting", "held", {A, B, C})]


@pytest.mark.parametrize(
    ("told", "kind"),
    [
        (f"In a video conference with {Q}, {P} spoke of trade.", "video_call"),
        (f"{P} held a telephone conference with {Q}.", "phone_call"),
        (f"{P} held a telecon with {Q}.", "phone_call"),
        (f"{P} had a courtesy call with {Q}.", "meeting"),
        (f"{P} had a call with {Q}.", "phone_call"),
    ],
)
def test_conferences_of_two_and_courtesy_calls(told: str, kind: str) -> None:
    assert encounters(told) == [(kind, "held", {A, B})]


def test_separate_receptions_are_apart() -> None:
    text = f"{P} and {Q} hosted separate receptions in Lima for {R}."
    assert encounters(text) == [("meeting", "held", {A, C}), ("meeting", "held", {B, C})]


def test_calls_on_a_recent_visit_are_recalled() -> None:
    text = f"{P} received {Q}. The meeting follows his recent visit to Peru during which he called on {R}."
    assert encounters(text) == [("meeting", "held", {A, B})]


def test_an_acting_envoy_is_met() -> None:
    assert encounters(f"{P} met with acting Danish Ambassador to Peru {B}.") == [("meeting", "held", {A, B})]


def test_conferences_are_apart() -> None:
    text = f"In video conferences with {Q} and {R}, {P} spoke of trade."
    assert encounters(text) == [("video_call", "held", {A, B}), ("video_call", "held", {A, C})]
