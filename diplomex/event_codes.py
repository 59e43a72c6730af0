"""A meeting as coded events: CAMEO for joining with GDELT and ICEWS, PLOVER for joining with POLECAT.

An actor is the ISO 3166-1 alpha-3 code of the state that a participant acts for, or the name of the organisation.
Events go between *distinct* actors: what a government holds with itself is coded as nothing, and so is a meeting that
the release only recalls (``background``) or calls cancelled, for the text does not tell who called it off.

============================================  =====================  =============================
meeting                                       CAMEO                  PLOVER
============================================  =====================  =============================
planned                                       036, both ways         AGREE
phone or video call                           041, both ways         CONSULT, ``phone``
signing                                       057, both ways         SUPPORT
guest and host                                042 guest to host,     CONSULT, ``visit``,
                                              043 host to guest      from guest to host
in a country that is neither's                044, both ways         CONSULT, ``third-party``
session of a multilateral gathering           042/043, 044 or 040    CONSULT, ``multilateral``
any other                                     040, both ways         CONSULT
============================================  =====================  =============================

The codes are those of the CAMEO codebook 1.1b3 (Schrodt 2012, chapter 2, categories 03, 04 and 05). PLOVER's types
and modes are those of its manual (Open Event Data Alliance, ``PLOVER_MANUAL``, sections AGREE, CONSULT and SUPPORT),
and what a CAMEO code becomes in PLOVER follows the alliance's own table ``CAMEO2PLOVER-2021``: 036 AGREE, 041 to 044
CONSULT, 057 SUPPORT. As the manual has it, the visitor is the source and the host the recipient, so 043 has no event
of its own.
"""

from __future__ import annotations

from itertools import combinations

from diplomex.country_codes import alpha3
from diplomex.records import CodedEvent, Meeting, MeetingKind, Participant, Role, Status

#: The editions that the codes are taken from.
CAMEO_CODEBOOK = "CAMEO 1.1b3 (2012)"
PLOVER_CODEBOOK = "PLOVER 2023"

_CALLS = (MeetingKind.PHONE_CALL, MeetingKind.VIDEO_CALL)
_NO_EVENTS: tuple[CodedEvent, ...] = ()


def actor(participant: Participant) -> str | None:
    """The code of whom a participant acts for, or ``None`` where the text does not tell.

    >>> actor(Participant(name="Aizada Nur", country="KZ"))
    'KAZ'
    """
    return alpha3(participant.country) if participant.country else participant.affiliation


def actors(meeting: Meeting) -> dict[str, set[Role]]:
    """The distinct actors of a meeting in the order of its participants, each with the roles that its people have."""
    found: dict[str, set[Role]] = {}
    for attendance in meeting.participants:
        code = actor(attendance.participant)
        if code:
            found.setdefault(code, set()).add(attendance.role)
    return found


def _visit(a: str, b: str, roles: dict[str, set[Role]]) -> tuple[str, str] | None:
    """Guest and host of a pair of actors, where one receives the other."""
    if Role.GUEST in roles[a] and Role.HOST in roles[b] and Role.HOST not in roles[a]:
        return a, b
    if Role.GUEST in roles[b] and Role.HOST in roles[a] and Role.HOST not in roles[b]:
        return b, a
    return None


def code_meeting(meeting: Meeting) -> tuple[tuple[CodedEvent, ...], tuple[CodedEvent, ...]]:
    """The CAMEO and the PLOVER events of a meeting.

    >>> from diplomex.records import Attendance
    >>> host, guest = Participant(name="Emine Kaya", country="TR"), Participant(name="Ana Silva", country="PT")
    >>> cameo, plover = code_meeting(
    ...     Meeting(
    ...         participants=(
    ...             Attendance(participant=host, role="host"),
    ...             Attendance(participant=guest, role="guest"),
    ...         )
    ...     )
    ... )
    >>> [(e.source, e.code, e.target) for e in cameo]
    [('PRT', '042', 'TUR'), ('TUR', '043', 'PRT')]
    >>> [(e.source, e.code, e.target, e.mode) for e in plover]
    [('PRT', 'CONSULT', 'TUR', 'visit')]
    """
    if meeting.background or meeting.status is Status.CANCELLED:
        return _NO_EVENTS, _NO_EVENTS
    roles = actors(meeting)
    if len(roles) < 2:
        return _NO_EVENTS, _NO_EVENTS
    place = alpha3(meeting.country) if meeting.country else None
    cameo: list[CodedEvent] = []
    plover: list[CodedEvent] = []
    for a, b in combinations(roles, 2):
        source, target, there, back, kind, mode = _coded(meeting, a, b, roles, place)
        cameo.append(CodedEvent(source=source, code=there, target=target))
        cameo.append(CodedEvent(source=target, code=back, target=source))
        plover.append(CodedEvent(source=source, code=kind, target=target, mode=mode))
    return tuple(cameo), tuple(plover)


def _coded(
    meeting: Meeting, a: str, b: str, roles: dict[str, set[Role]], place: str | None
) -> tuple[str, str, str, str, str, str | None]:
    """Source, target, CAMEO there and back, PLOVER type and mode of what a meeting is between two of its actors."""
    visit = _visit(a, b, roles)
    source, target = visit or (a, b)
    if meeting.status is Status.PLANNED:
        return source, target, "036", "036", "AGREE", None
    if meeting.kind in _CALLS:
        return a, b, "041", "041", "CONSULT", "phone"
    if meeting.form == "signing":
        return source, target, "057", "057", "SUPPORT", None
    multilateral = meeting.kind is MeetingKind.SUMMIT
    elsewhere = place is not None and place not in roles if not multilateral else place not in (None, a, b)
    if visit and not elsewhere:
        return source, target, "042", "043", "CONSULT", "multilateral" if multilateral else "visit"
    if elsewhere:
        return a, b, "044", "044", "CONSULT", "multilateral" if multilateral else "third-party"
    return a, b, "040", "040", "CONSULT", "multilateral" if multilateral else None
