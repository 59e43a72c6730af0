"""Meetings as CAMEO and PLOVER events."""

from __future__ import annotations

import pytest

from diplomex.country_codes import alpha3, country_name
from diplomex.event_codes import code_meeting
from diplomex.lexicon import Lexicon
from diplomex.records import Attendance, Meeting, Participant

from . import samples


def attend(*people: str) -> tuple[Attendance, ...]:
    """``TR:host`` is someone of Türkiye as host, ``@NATO`` someone of an organisation, ``?`` someone of nowhere."""
    out = []
    for person in people:
        who, _, role = person.partition(":")
        country = None if who.startswith(("@", "?")) else who
        affiliation = who[1:] if who.startswith("@") else None
        participant = Participant(name=f"N. {who}", country=country, affiliation=affiliation)
        out.append(Attendance(participant=participant, role=role or "participant"))
    return tuple(out)


VISIT = [("PRT", "042", "TUR"), ("TUR", "043", "PRT")]


@pytest.mark.parametrize(
    ("people", "fields", "cameo", "plover"),
    [
        (["TR:host", "PT:guest"], {}, VISIT, [("PRT", "CONSULT", "TUR", "visit")]),
        (["PT:guest", "TR:host", "TR"], {"country": "TR"}, VISIT, [("PRT", "CONSULT", "TUR", "visit")]),
        (
            ["TR", "PT"],
            {"kind": "phone_call"},
            [("TUR", "041", "PRT"), ("PRT", "041", "TUR")],
            [("TUR", "CONSULT", "PRT", "phone")],
        ),
        (
            ["TR:host", "PT:guest"],
            {"kind": "video_call"},
            [("TUR", "041", "PRT"), ("PRT", "041", "TUR")],
            [("TUR", "CONSULT", "PRT", "phone")],
        ),
        (
            ["TR", "PT"],
            {"country": "CH"},
            [("TUR", "044", "PRT"), ("PRT", "044", "TUR")],
            [("TUR", "CONSULT", "PRT", "third-party")],
        ),
        (
            ["TR:host", "PT:guest"],
            {"country": "CH"},
            [("TUR", "044", "PRT"), ("PRT", "044", "TUR")],
            [("TUR", "CONSULT", "PRT", "third-party")],
        ),
        (
            ["TR", "PT"],
            {},
            [("TUR", "040", "PRT"), ("PRT", "040", "TUR")],
            [("TUR", "CONSULT", "PRT", None)],
        ),
        (
            ["TR", "PT"],
            {"country": "TR"},
            [("TUR", "040", "PRT"), ("PRT", "040", "TUR")],
            [("TUR", "CONSULT", "PRT", None)],
        ),
        (
            ["TR:host", "PT:guest"],
            {"kind": "ceremony", "form": "signing"},
            [("PRT", "057", "TUR"), ("TUR", "057", "PRT")],
            [("PRT", "SUPPORT", "TUR", None)],
        ),
        (
            ["TR:host", "PT:guest"],
            {"status": "planned"},
            [("PRT", "036", "TUR"), ("TUR", "036", "PRT")],
            [("PRT", "AGREE", "TUR", None)],
        ),
        (
            ["TR:host", "@NATO:guest"],
            {},
            [("NATO", "042", "TUR"), ("TUR", "043", "NATO")],
            [("NATO", "CONSULT", "TUR", "visit")],
        ),
        (
            ["TR:host", "PT:guest", "KZ:guest"],
            {"kind": "summit", "country": "TR"},
            [*VISIT, ("KAZ", "042", "TUR"), ("TUR", "043", "KAZ"), ("PRT", "044", "KAZ"), ("KAZ", "044", "PRT")],
            [
                ("PRT", "CONSULT", "TUR", "multilateral"),
                ("KAZ", "CONSULT", "TUR", "multilateral"),
                ("PRT", "CONSULT", "KAZ", "multilateral"),
            ],
        ),
        (["TR:host", "TR:guest"], {}, [], []),
        (["TR:host", "?"], {}, [], []),
        (["TR:host", "PT:guest"], {"background": True}, [], []),
        (["TR:host", "PT:guest"], {"status": "cancelled"}, [], []),
        ([], {}, [], []),
    ],
)
def test_codes(
    people: list[str],
    fields: dict[str, object],
    cameo: list[tuple[str, str, str]],
    plover: list[tuple[str, str, str, str | None]],
) -> None:
    got_cameo, got_plover = code_meeting(Meeting(participants=attend(*people), **fields))  # type: ignore[arg-type]
    assert [(e.source, e.code, e.target) for e in got_cameo] == cameo
    assert [(e.source, e.code, e.target, e.mode) for e in got_plover] == plover


def test_samples_carry_the_codes_that_are_made_of_them() -> None:
    for extraction in (samples.visit(), samples.call()):
        meeting = extraction.meetings[0]
        assert code_meeting(meeting) == (meeting.cameo, meeting.plover)


def test_every_country_of_the_lexicon_has_a_code() -> None:
    codes = [country.code for country in Lexicon.default().countries]
    assert len({alpha3(code) for code in codes}) == len(codes)
    assert all(len(alpha3(code)) == 3 for code in codes)
    assert alpha3("XK") == "XKX"
    assert alpha3("??") == country_name("??") == "??"
