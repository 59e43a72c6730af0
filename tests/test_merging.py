"""Merging: which sentences tell of one encounter, and which of two. All names are invented."""

from __future__ import annotations

from typing import Any

import attrs
import pytest

import diplomex
from diplomex.entities import Entity
from diplomex.events import Event
from diplomex.merging import Occasion, merge

A, B, C, D = "Elena Maravic", "Tomas Verhoeven", "Joseph Adewale", "Ingrid Solberg"
P, Q, R, S = f"President {A}", f"Prime Minister {B}", f"Commissioner {C}", f"Trade Minister {D}"

# ---- in sentences ----------------------------------------------------------------------------------------------------

#: A text, and of each encounter its kind, its status and who took part.
TEXTS: list[tuple[str, list[tuple[str, str, set[str]]]]] = [
    # one
    (f"{P} received {Q}. During the meeting, the President and the Prime Minister discussed trade.", [("meeting", "held", {A, B})]),
    (f"{P} received {Q}. {R} took part in the meeting.", [("meeting", "held", {A, B, C})]),
    (f"{P} held one-on-one talks with {Q}. Expanded talks with the participation of {S} followed.", [("meeting", "held", {A, B, D})]),
    (f"{P} welcomed {Q} at the airport. Talks between {P} and {Q} were then held.", [("meeting", "held", {A, B})]),
    (f"{P} received the credentials of Ambassador {C}. {P} had a conversation with Ambassador {C}.", [("meeting", "held", {A, C})]),
    (f"{P} received {Q}. {P} also received {Q} and {R} together.", [("meeting", "held", {A, B, C})]),
    (f"{P} met with members of the Lake Council. Taking part in the meeting were {R} and {S}.", [("meeting", "held", {A, C, D})]),
    (f"{P} and {Q} attended a signing ceremony. {P} received {Q} earlier in the day.", [("meeting", "held", {A, B})]),
    (f"President Maravic Meets Prime Minister Verhoeven\n\n{P} met with {Q} in Vilnius.", [("meeting", "held", {A, B})]),
    (
        f"{P} met with a delegation of Peru. Taking part in the meeting were {R} and {S}.",
        [("meeting", "held", {A, C, D, "delegation of Peru"})],
    ),
    # two
    (f"{P} met with {Q}. {P} met with {R}.", [("meeting", "held", {A, B}), ("meeting", "held", {A, C})]),
    (f"{P} met with {Q}. {Q} also met with {R}.", [("meeting", "held", {A, B}), ("meeting", "held", {B, C})]),
    (f"{P} held talks with {Q}. {S} held talks with {R}.", [("meeting", "held", {A, B}), ("meeting", "held", {C, D})]),
    (f"{P} received {Q}. She will meet {Q} again in June.", [("meeting", "held", {A, B}), ("meeting", "planned", {A, B})]),
    (f"{P} spoke by phone with {Q}. On Thursday, she received {Q} in Vilnius.", [("phone_call", "held", {A, B}), ("meeting", "held", {A, B})]),
    (f"{P} received {Q} on Monday. On Tuesday, {P} received {Q} again.", [("meeting", "held", {A, B}), ("meeting", "held", {A, B})]),
    (f"{P} received {Q}. The Prime Minister was welcomed at the airport by {S}.", [("meeting", "held", {A, B}), ("ceremony", "held", {B, D})]),
    (
        f"Foreign Minister {A} took part in the Lake Summit. Foreign Minister {A} met with Foreign Minister {B} on the sidelines.",
        [("summit", "held", {A}), ("meeting", "held", {A, B})],
    ),
    (
        f"{P} met with {Q}. {P} spoke by phone with {R}. {S} took part in the meeting.",
        [("meeting", "held", {A, B, D}), ("phone_call", "held", {A, C})],
    ),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), TEXTS, ids=range(len(TEXTS)))
def test_one_or_two(text: str, expected: list[tuple[str, str, set[str]]]) -> None:
    meetings = diplomex.extract_meetings(text, published="2024-05-10", publisher_country="LT")
    found = [
        (str(m.kind), str(m.status), {a.participant.name or a.participant.title for a in m.participants})
        for m in meetings
    ]
    assert found == expected


def test_what_is_recalled_stays_apart_from_what_is_reported() -> None:
    text = f"{P} recalled her meeting with {Q} last year. Today {P} received {Q}."
    meetings = diplomex.extract_meetings(text, published="2024-05-10", publisher_country="LT")
    assert [(m.background, str(m.date)) for m in meetings] == [(True, "None"), (False, "2024-05-10")]


# ---- of events -------------------------------------------------------------------------------------------------------


def person(name: str | None, kind: str = "person", country: str | None = None) -> Entity:
    return Entity(kind=kind, name=name, rule="", country=country)


def event(number: int, parties: dict[str, list[Entity]], **told: Any) -> Event:
    values = {"kind": "meeting", "form": None, "status": "held", "background": False, **told}
    return Event(rule=f"rule {number}", sentence=number, trigger=(10 * number, 10 * number), parties=parties, **values)


def told(occasions: list[Occasion]) -> list[tuple[str, list[str | None]]]:
    return [(o.kind, [e.name for e in o.roles]) for o in occasions]


a, b, c, d = (person(name) for name in (A, B, C, D))


@pytest.mark.parametrize(
    ("first", "second", "number"),
    [
        # who took part
        ({}, {}, 1),
        # what it was, and whether it has been
        ({"status": "held"}, {"status": "planned"}, 2),
        ({"background": True}, {}, 2),
        ({}, {"background": True}, 2),
        ({"kind": "phone_call"}, {"kind": "phone_call"}, 1),
        ({"kind": "phone_call"}, {"kind": "video_call"}, 1),
        ({"kind": "phone_call"}, {}, 2),
        ({}, {"kind": "video_call"}, 2),
        ({"kind": "summit"}, {}, 2),
        ({}, {"kind": "summit"}, 2),
        ({"kind": "summit"}, {"kind": "summit"}, 1),
        ({"kind": "ceremony"}, {}, 1),
        ({"kind": "ceremony"}, {"kind": "phone_call"}, 1),
        # when it was
        ({"day": "Monday"}, {"day": "Monday"}, 1),
        ({"day": "Monday"}, {"day": "Tuesday"}, 2),
        ({"day": "Monday"}, {}, 1),
        ({}, {"day": "Monday"}, 1),
    ],
)  # fmt: skip
def test_two_tellings_of_two_people(first: dict[str, Any], second: dict[str, Any], number: int) -> None:
    events = [event(1, {"a": [a], "b": [b]}, **first), event(2, {"a": [a], "b": [b]}, **second)]
    assert len(merge(events)) == number


def test_the_kind_that_tells_more_stays() -> None:
    pair = {"a": [a], "b": [b]}
    for first, second, kind in (
        ("ceremony", "meeting", "meeting"),
        ("meeting", "ceremony", "meeting"),
        ("phone_call", "video_call", "video_call"),
        ("video_call", "phone_call", "video_call"),
    ):
        (occasion,) = merge([event(1, pair, kind=first), event(2, pair, kind=second)])
        assert occasion.kind == kind
    (occasion,) = merge([event(1, pair, kind=None)])
    assert occasion.kind == "meeting"


@pytest.mark.parametrize(
    ("first", "second", "number"),
    [
        # all of the one are of the other
        ({"a": [a], "b": [b, c]}, {"a": [a], "b": [b]}, 1),
        ({"a": [a], "b": [b]}, {"a": [a], "b": [b, c]}, 1),
        ({"a": [a]}, {"a": [a], "b": [b]}, 1),
        # both sides have somebody in common
        ({"host": [a], "guest": [b]}, {"host": [a, c], "guest": [b, d]}, 1),
        ({"host": [a, c], "guest": [b]}, {"host": [a, d], "guest": [b]}, 1),
        # one side alone is common
        ({"a": [a], "b": [b]}, {"a": [a], "b": [c]}, 2),
        ({"a": [a, b]}, {"a": [a, c]}, 2),
        ({"a": [a], "b": [b]}, {"a": [c], "b": [d]}, 2),
    ],
)
def test_who_took_part_in_both(first: dict[str, list[Entity]], second: dict[str, list[Entity]], number: int) -> None:
    assert len(merge([event(1, first), event(2, second)])) == number


def test_those_of_one_slot_are_among_those_of_two() -> None:
    first, second = {"a": [a, b]}, {"a": [a], "b": [b, c]}
    for events in ((first, second), (second, first)):
        (occasion,) = merge([event(1, events[0]), event(2, events[1])])
        assert occasion.sentences == [1, 2]


def test_some_of_them_met_apart() -> None:
    first, second = {"a": [a], "b": [b, c]}, {"a": [a], "b": [b]}
    assert len(merge([event(1, first), event(2, second, separate=True)])) == 2
    assert len(merge([event(1, second), event(2, second, separate=True)])) == 1
    assert len(merge([event(1, second), event(2, first, separate=True)])) == 1


def test_a_ceremony_is_of_an_encounter_where_one_is_told_of_one_person_alone() -> None:
    assert len(merge([event(1, {"a": [a], "b": [b]}, kind="ceremony"), event(2, {"a": [a], "b": [b, c]})])) == 2
    (occasion,) = merge([event(1, {"a": [a]}, kind="ceremony"), event(2, {"a": [a], "b": [b, c]})])
    assert (occasion.kind, occasion.sentences) == ("meeting", [1, 2])
    (occasion,) = merge([event(1, {"a": [a], "b": [b, c]}), event(2, {"a": [a]}, kind="ceremony")])
    assert (occasion.kind, occasion.sentences) == ("meeting", [1, 2])
    assert len(merge([event(1, {"a": [c]}, kind="ceremony"), event(2, {"a": [a], "b": [b]})])) == 2
    signing = {"kind": "ceremony", "form": "signing"}
    assert len(merge([event(1, {"a": [a], "b": [b]}, **signing), event(2, {"a": [a], "b": [b, c]})])) == 1
    assert len(merge([event(1, {"a": [a], "b": [b, c]}), event(2, {"a": [a], "b": [b]}, **signing)])) == 1


def test_envoys_who_are_counted_are_those_who_are_named() -> None:
    three = person(None, "group")
    told_of = {"kind": "ceremony", "form": "credentials"}
    counted, named = {"host": [a], "guest": [three]}, {"host": [a], "guest": [b, c]}
    for first, second in ((counted, named), (named, counted)):
        (occasion,) = merge([event(1, first, **told_of), event(2, second, **told_of)])
        assert dict(occasion.roles) == {a: "host", b: "guest", c: "guest"}
    others = {"host": [a], "guest": [d]}
    assert (
        len(merge([event(1, others, **told_of), event(2, named, **told_of)])) == 1
    )  # she also received those of B and C
    assert len(merge([event(1, others, **told_of), event(2, named, **told_of, separate=True)])) == 2
    elsewhere = {"host": [d], "guest": [three]}
    assert len(merge([event(1, elsewhere, **told_of), event(2, named, **told_of)])) == 2
    assert len(merge([event(1, counted, kind="ceremony", form="award"), event(2, named, **told_of)])) != 0
    assert told(merge([event(1, counted, **told_of)])) == [("ceremony", [A, None])]


def test_a_session_of_two_delegations_is_told_by_who_led_each() -> None:
    leading = "meeting.delegation-led-by"
    one, other = event(1, {"a": [a]}, joins=True), event(2, {"a": [b]}, joins=True)
    one.rule = other.rule = leading
    (occasion,) = merge([one, other])
    assert (occasion.kind, occasion.form, list(occasion.roles)) == ("meeting", "session", [a, b])
    assert merge([one]) == []
    met = event(3, {"a": [c], "b": [d]})
    assert told(merge([met, one])) == [("meeting", [C, D, A])]
    unknown = event(1, {"a": [a]}, joins=True)
    assert merge([unknown, event(2, {"a": [b]}, joins=True)]) == []


def test_the_last_occasion_that_fits_goes_on() -> None:
    pair = {"a": [a], "b": [b]}
    events = [event(1, pair, day="Monday"), event(2, pair, day="Tuesday"), event(3, pair)]
    assert [o.sentences for o in merge(events)] == [[1], [2, 3]]


def test_roles_that_tell_more_stay() -> None:
    (occasion,) = merge(
        [event(1, {"a": [a], "b": [b]}), event(2, {"host": [b], "guest": [a]}), event(3, {"a": [a], "b": [b]})]
    )
    assert occasion.roles == {a: "guest", b: "host"}
    (occasion,) = merge([event(1, {"host": [a], "guest": [b]}), event(2, {"host": [b], "guest": [a]})])
    assert occasion.roles == {a: "host", b: "guest"}


def test_nobody_is_host_of_a_call() -> None:
    (occasion,) = merge([event(1, {"host": [a], "guest": [b]}, kind="phone_call")])
    assert occasion.roles == {a: "participant", b: "participant"}
    (occasion,) = merge([event(1, {"host": [a], "guest": [b]})])
    assert occasion.roles == {a: "host", b: "guest"}


def test_an_occasion_remembers_what_told_of_it() -> None:
    pair = {"a": [a], "b": [b]}
    events = [event(1, pair, heading=True), event(1, pair, form="talks"), event(3, pair, form="dinner", day="Monday")]
    (occasion,) = merge(events)
    assert occasion.sentences == [1, 3]
    assert occasion.mentions == [(10, 10), (10, 10), (30, 30)]
    assert (occasion.form, occasion.day, occasion.heading, occasion.rule, occasion.trigger) == (
        "talks",
        "Monday",
        False,
        "rule 1",
        (10, 10),
    )
    (occasion,) = merge([event(1, pair, heading=True)])
    assert occasion.heading


# ---- those who joined ------------------------------------------------------------------------------------------------


def test_who_joins_takes_part_in_the_last_encounter() -> None:
    events = [event(1, {"a": [a], "b": [b]}), event(2, {"a": [a], "b": [c]}), event(3, {"others": [d]}, joins=True)]
    assert told(merge(events)) == [("meeting", [A, B]), ("meeting", [A, C, D])]


def test_who_joins_somebody_takes_part_where_that_person_was() -> None:
    events = [
        event(1, {"a": [a], "b": [b]}),
        event(2, {"a": [a], "b": [c]}),
        event(3, {"a": [b], "others": [d]}, joins=True),
    ]
    assert told(merge(events)) == [("meeting", [A, B, D]), ("meeting", [A, C])]


def test_who_joins_does_so_in_person_and_not_in_what_is_recalled() -> None:
    join = event(3, {"others": [d]}, joins=True)
    call, past = event(2, {"a": [a], "b": [c]}, kind="phone_call"), event(2, {"a": [a], "b": [c]}, background=True)
    for second in (call, past):
        assert [names for _, names in told(merge([event(1, {"a": [a], "b": [b]}), second, join]))] == [
            [A, B, D],
            [A, C],
        ]
    assert told(merge([event(1, {"a": [a], "b": [b]}, kind="phone_call"), join])) == [("phone_call", [A, B, D])]
    assert told(merge([event(1, {"a": [a], "b": [b]}, background=True), join])) == [("meeting", [A, B, D])]


def test_nobody_joins_what_is_not_told() -> None:
    assert merge([event(1, {"others": [d]}, joins=True)]) == []


def test_an_unnamed_group_gives_way_to_its_members() -> None:
    group, state = person(None, "group"), person(None, "group", "PE")
    joined = event(2, {"others": [c, d]}, joins=True)
    assert told(merge([event(1, {"a": [a], "b": [group]}), joined])) == [("meeting", [A, C, D])]
    assert told(merge([event(1, {"a": [a], "b": [state]}), joined])) == [("meeting", [A, None, C, D])]
    one = event(2, {"others": [c]}, joins=True)
    assert told(merge([event(1, {"a": [a], "b": [group]}), one])) == [("meeting", [A, None, C])]
    met = event(2, {"a": [a], "b": [c, d]})
    assert told(merge([event(1, {"a": [a], "b": [group]}), met])) == [("meeting", [A, None]), ("meeting", [A, C, D])]


# ---- what only goes on -----------------------------------------------------------------------------------------------


def test_the_two_leaders_go_on_with_the_last_encounter() -> None:
    before = event(1, {"a": [a], "b": [b, c]}, kind="phone_call")
    assert told(merge([before, event(2, {"a": [a, b]}, anaphoric=True)])) == [("phone_call", [A, B, C])]
    assert len(merge([before, event(2, {"a": [a, b]})])) == 2
    assert len(merge([before, event(2, {"a": [a, d]}, anaphoric=True)])) == 2
    assert len(merge([before, event(2, {"a": [a, b]}, anaphoric=True, status="planned")])) == 2
    other = event(2, {"a": [a], "b": [d]})
    assert len(merge([before, other, event(3, {"a": [a, b]}, anaphoric=True)])) == 3


def test_what_is_said_in_passing_goes_on_with_any_encounter_before() -> None:
    before, other = event(1, {"a": [a], "b": [b]}, kind="phone_call"), event(2, {"a": [a], "b": [d]})
    assert [o.sentences for o in merge([before, other, event(3, {"a": [a, b]}, passing=True)])] == [[1, 3], [2]]
    assert [o.kind for o in merge([before, other, event(3, {"a": [a, b]}, passing=True)])] == ["phone_call", "meeting"]


# ---- what is told in full elsewhere ----------------------------------------------------------------------------------


def test_an_encounter_with_one_person_alone_is_told_by_another() -> None:
    assert told(merge([event(1, {"a": [a], "b": [b]}, day="Monday"), event(2, {"a": [a]}, day="Tuesday")])) == [
        ("meeting", [A, B])
    ]
    assert told(merge([event(1, {"a": [a], "b": [b]}), event(2, {"a": [c]})])) == [
        ("meeting", [A, B]),
        ("meeting", [C]),
    ]
    assert told(merge([event(1, {"a": [c]})])) == [("meeting", [C])]


def test_a_summit_stands_with_one_person_alone() -> None:
    events = [event(1, {"a": [a]}, kind="summit"), event(2, {"a": [a], "b": [b]})]
    assert told(merge(events)) == [("summit", [A]), ("meeting", [A, B])]


def test_a_heading_with_somebody_nameless_is_told_by_the_text() -> None:
    nameless = person(None, "office")
    heading = event(1, {"a": [a], "b": [nameless]}, heading=True)
    assert told(merge([heading, event(2, {"a": [a], "b": [b]})])) == [("meeting", [A, B])]
    assert told(merge([heading, event(2, {"a": [c], "b": [b]})])) == [("meeting", [A, None]), ("meeting", [C, B])]
    assert told(merge([heading])) == [("meeting", [A, None])]
    named = event(1, {"a": [a], "b": [d]}, heading=True)
    assert told(merge([named, event(2, {"a": [a], "b": [b]})])) == [("meeting", [A, D]), ("meeting", [A, B])]


def test_time_stays_linear_in_the_number_of_encounters() -> None:
    pairs = [event(n, {"a": [person(f"x{n}")], "b": [person(f"y{n}")]}) for n in range(3000)]
    assert len(merge(pairs)) == 3000


# ---- what only goes on, and what is told twice -------------------------------------------------------------------------

SIGNING = {"kind": "ceremony", "form": "signing"}
WELCOME = {"kind": "ceremony", "form": "welcome"}
TALK = {"parties": {"a": [a, b]}, "confirms": True}


def ruled(rule: str, number: int, parties: dict[str, list[Entity]], **told: Any) -> Event:
    one = event(number, parties, **told)
    one.rule = f"meeting.{rule}"
    return one


def test_one_signatory_is_told_after_the_other() -> None:
    for apart, number in ((1, 1), (3, 1), (4, 0)):
        assert len(merge([event(1, {"a": [a]}, **SIGNING), event(1 + apart, {"a": [b]}, **SIGNING)])) == number
    assert merge([event(1, {"a": [a]}, **SIGNING)]) == []
    assert len(merge([event(1, {"a": [a]})])) == 1
    assert len(merge([event(1, {"a": [a]}, kind="ceremony", form="award")])) == 1
    assert len(merge([event(1, {"a": [a, b]}, **SIGNING), event(2, {"a": [c, d]}, **SIGNING)])) == 2


def test_talks_make_a_welcome_a_meeting_and_nothing_else() -> None:
    for first, kind in (
        (WELCOME, "meeting"),
        ({"kind": "ceremony", "form": "credentials"}, "meeting"),
        ({"kind": "ceremony", "form": "award"}, "ceremony"),
        (SIGNING, "ceremony"),
        ({"kind": "phone_call", "form": "welcome"}, "phone_call"),
    ):
        (occasion,) = merge([event(1, {"host": [a], "guest": [b]}, **first), event(2, **TALK)])
        assert (occasion.kind, occasion.sentences) == (kind, [1])
    assert merge([event(2, **TALK)]) == []
    one, other = {"host": [a], "guest": [b]}, {"host": [c], "guest": [d]}
    occasions = merge([event(1, one, **WELCOME), event(2, other, **WELCOME), event(3, **TALK)])
    assert [o.kind for o in occasions] == ["meeting", "ceremony"]
    occasions = merge([event(1, one, **WELCOME), event(2, one, **WELCOME, status="planned"), event(3, **TALK)])
    assert [o.kind for o in occasions] == ["meeting", "ceremony"]


def test_who_only_was_there_is_met_apart() -> None:
    there = event(2, {"others": [c]}, joins=True)
    assert told(merge([event(1, {"a": [a], "b": [b]}), there, event(3, {"a": [a], "b": [c]})])) == [
        ("meeting", [A, B, C]),
        ("meeting", [A, C]),
    ]
    assert len(merge([event(1, {"a": [a], "b": [b]}), there, event(3, {"a": [a], "b": [b]})])) == 1
    assert len(merge([event(1, {"a": [a], "b": [b, c]}), there, event(3, {"a": [a], "b": [c]})])) == 1
    call = {"kind": "phone_call"}
    assert len(merge([event(1, {"a": [a], "b": [b]}, **call), there, event(3, {"a": [a], "b": [c]}, **call)])) == 1


def test_a_conversation_of_a_headline_is_the_call_that_is_told() -> None:
    both, call = {"a": [a], "b": [b]}, {"kind": "phone_call"}
    for heading, number, kind in ((True, 1, "phone_call"), (False, 2, "meeting")):
        occasions = merge([event(0, both, heading=heading), event(1, both, **call)])
        assert (len(occasions), occasions[0].kind) == (number, kind)
    assert len(merge([event(0, both, heading=True), event(1, {"a": [a], "b": [c]}, **call)])) == 2


def test_general_talks_go_on_with_the_call_before() -> None:
    both, call = {"a": [a], "b": [b]}, {"kind": "phone_call"}
    (occasion,) = merge([event(1, both, **call), event(2, both, general=True)])
    assert (occasion.kind, occasion.sentences) == ("phone_call", [1, 2])
    assert len(merge([event(1, both, **call), event(2, both)])) == 2
    assert len(merge([event(1, both, **call), event(2, {"a": [a], "b": [c]}, general=True)])) == 2
    assert len(merge([event(1, both, **call, day="2024-05-06"), event(2, both, general=True, day="2024-05-07")])) == 2
    assert len(merge([event(1, both, **call, day="2024-05-06"), event(2, both, general=True, day="2024-05-06")])) == 1
    assert len(merge([event(1, both, **call), event(2, both, general=True, status="planned")])) == 2


def test_the_chair_of_a_gathering_told_before() -> None:
    summit = {"kind": "summit"}

    def with_chair(number: int, first: dict[str, list[Entity]], **told: Any) -> list[Occasion]:
        chair = ruled("gathering-chaired", number, {"host": [b]}, **{**summit, **told})
        return merge([event(1, first, **summit), chair])

    (occasion,) = with_chair(2, {"a": [a]})
    assert occasion.roles == {a: "participant", b: "host"}
    assert len(with_chair(4, {"a": [a]})) == 1
    assert len(with_chair(5, {"a": [a]})) == 2
    assert len(with_chair(2, {"host": [c]})) == 2
    assert len(with_chair(2, {"a": [a]}, status="planned")) == 2
    assert len(merge([event(1, {"a": [a]}, **summit), event(2, {"host": [b]}, **summit)])) == 2


def test_what_is_told_together_of_encounters_told_one_by_one() -> None:
    one, other, both = {"a": [a], "b": [b]}, {"a": [a], "b": [c]}, {"a": [a], "b": [b, c]}
    occasions = merge([event(1, one), event(2, other), event(3, both)])
    assert [(o.sentences, [e.name for e in o.roles]) for o in occasions] == [([1, 3], [A, B]), ([2, 3], [A, C])]
    assert [o.sentences for o in merge([event(1, one), event(2, other), event(3, {"a": [a], "b": [b, c, d]})])] != [
        [1, 3],
        [2, 3],
    ]
    assert [len(o.roles) for o in merge([event(1, one), event(3, both)])] == [3]


def test_members_take_the_place_of_a_delegation() -> None:
    delegation = person(None, "group", "PE")
    first = event(1, {"host": [a], "guest": [delegation]})
    for rule, roles in (
        ("delegation-included", {a: "host", c: "guest"}),
        ("delegation-led-by", {a: "host", c: "guest"}),
        ("attended-by", {a: "host", delegation: "guest", c: "participant"}),
    ):
        delegation.titles = []
        (occasion,) = merge(
            [
                attrs.evolve(first, parties={k: list(v) for k, v in first.parties.items()}),
                ruled(rule, 2, {"others": [c]}, joins=True),
            ]
        )
        assert occasion.roles == roles


def test_a_headline_in_the_present_announces_what_is_planned() -> None:
    summit, both = {"kind": "summit"}, {"a": [a]}
    for present, sentence, number in ((True, 0, 1), (False, 0, 2), (True, 1, 2)):
        first = event(sentence, both, **summit, heading=True, present=present)
        assert len(merge([first, event(2, both, **summit, status="planned")])) == number
    first = event(0, {"a": [d]}, **summit, heading=True, present=True)
    assert len(merge([first, event(2, both, **summit, status="planned")])) == 2


def test_a_passing_word_makes_no_meeting_of_a_signing() -> None:
    both = {"a": [a], "b": [b]}
    for form, kind in (("signing", "ceremony"), ("welcome", "meeting")):
        (occasion,) = merge([event(1, both, kind="ceremony", form=form), event(2, both, passing=True)])
        assert occasion.kind == kind


def test_who_led_each_delegation() -> None:
    one = ruled("delegation-led-by", 1, {"a": [d], "others": [a]}, joins=True)
    other = ruled("delegation-led-by", 2, {"a": [d], "others": [a, b]}, joins=True)
    (occasion,) = merge([one, other])
    assert (occasion.kind, occasion.form) == ("meeting", "session")
    assert occasion.roles == {a: "participant", b: "participant"}
    assert not occasion.attending


def test_encounters_of_other_days_are_not_told_together() -> None:
    one, other, both = {"a": [a], "b": [b]}, {"a": [a], "b": [c]}, {"a": [a], "b": [b, c]}
    for day, sentences in (("2024-05-06", [[1, 3], [2, 3]]), ("2024-05-07", [[1], [2], [3]])):
        events = [event(1, one, day="2024-05-06"), event(2, other, day="2024-05-06"), event(3, both, day=day)]
        assert [o.sentences for o in merge(events)] == sentences


def test_a_welcome_of_one_is_no_meeting_of_another() -> None:
    welcome = event(1, {"host": [a], "guest": [b]}, **WELCOME)
    assert len(merge([welcome, event(2, {"a": [a], "b": [c]})])) == 2
    assert len(merge([welcome, event(2, {"a": [a], "b": [b]})])) == 1
    assert len(merge([welcome, event(2, {"a": [a], "b": [b, c]})])) == 1
