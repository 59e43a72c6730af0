"""Extractions built by hand, for the tests of everything that is done with records. The texts are invented."""

from __future__ import annotations

import datetime as dt
import random
from decimal import Decimal

import attrs

from diplomex.event_codes import code_meeting
from diplomex.records import (
    Attendance,
    CodedEvent,
    DateExpression,
    Diagnostic,
    Extraction,
    Meeting,
    MeetingKind,
    MonetaryFigure,
    Office,
    Organization,
    OrganizationKind,
    Participant,
    ParticipantKind,
    Quantity,
    Role,
    Span,
    Status,
)


def span(text: str, phrase: str, nth: int = 0) -> Span:
    """The span of the ``nth`` occurrence of ``phrase``."""
    start = -1
    for _ in range(nth + 1):
        start = text.index(phrase, start + 1)
    return Span(start=start, end=start + len(phrase), text=phrase)


def spans(text: str, *phrases: str) -> tuple[Span, ...]:
    """Every occurrence of each phrase, in the order of the text."""
    found = {span(text, p, n) for p in phrases for n in range(text.count(p))}
    return tuple(sorted(found, key=lambda s: (s.start, -s.end)))


VISIT_TEXT = """President of Georgia receives Prime Minister of Latvia

TBILISI, 14 March 2024 – President Nino Kvaratskhelia received today at the Orbeliani Palace H.E. Mr Andris Ozoliņš, \
Prime Minister of the Republic of Latvia, who is in Tbilisi on an official visit.

The President and her guest discussed transport, energy security and cooperation within the Council of Europe (CoE). \
Minister of Economy Levan Beridze attended the talks. "We met for the first time in Vilnius in 2022, and I am glad to \
return the welcome," Mr Ozoliņš said.

Trade turnover reached about $412.5 million in 2023. Under the agreement signed by the Ministry of Economy, Latvia \
will provide between EUR 3 and 4 million for the port of Poti, which handled 5.2 million tonnes of cargo last year.
"""


def visit() -> Extraction:
    """An official visit: two meetings (one recalled), two sums, organisations, a measured quantity."""
    t = VISIT_TEXT
    president = Participant(
        name="Nino Kvaratskhelia",
        titles=("President of Georgia",),
        office=Office.HEAD_OF_STATE,
        country="GE",
        key="nino kvaratskhelia|GE",
        mentions=(span(t, "President Nino Kvaratskhelia"), span(t, "The President")),
        rule="person.title-name",
    )
    premier = Participant(
        name="Andris Ozoliņš",
        aliases=("Ozoliņš",),
        titles=("Prime Minister of the Republic of Latvia",),
        office=Office.HEAD_OF_GOVERNMENT,
        country="LV",
        honorifics=("H.E.", "Mr"),
        key="andris ozolins|LV",
        mentions=(
            span(t, "H.E. Mr Andris Ozoliņš, Prime Minister of the Republic of Latvia"),
            span(t, "her guest"),
            span(t, "Mr Ozoliņš"),
        ),
        rule="person.name-title",
    )
    minister = Participant(
        name="Levan Beridze",
        titles=("Minister of Economy",),
        office=Office.MINISTER,
        country="GE",
        key="levan beridze|GE",
        mentions=(span(t, "Minister of Economy Levan Beridze"),),
        rule="person.title-name",
    )
    today = DateExpression(
        value="2024-03-14",
        earliest=dt.date(2024, 3, 14),
        latest=dt.date(2024, 3, 14),
        span=span(t, "today"),
        rule="date.relative-day",
    )
    dateline = DateExpression(
        value="2024-03-14",
        earliest=dt.date(2024, 3, 14),
        latest=dt.date(2024, 3, 14),
        span=span(t, "14 March 2024"),
        rule="date.day-month-year",
    )
    year = DateExpression(
        value="2022",
        earliest=dt.date(2022, 1, 1),
        latest=dt.date(2022, 12, 31),
        span=span(t, "2022"),
        rule="date.year",
    )
    talks = Meeting(
        kind=MeetingKind.MEETING,
        form="talks",
        date=dt.date(2024, 3, 14),
        when=today,
        venue="Orbeliani Palace",
        city="Tbilisi",
        country="GE",
        visit="official",
        participants=(
            Attendance(participant=president, role=Role.HOST),
            Attendance(participant=premier, role=Role.GUEST),
            Attendance(participant=minister, role=Role.PARTICIPANT),
        ),
        topics=("transport", "energy security", "cooperation within the Council of Europe"),
        trigger=span(t, "received"),
        mentions=(span(t, "received"), span(t, "discussed"), span(t, "attended the talks")),
        rule="frame.received",
        cameo=(
            CodedEvent(source="LVA", code="042", target="GEO"),
            CodedEvent(source="GEO", code="043", target="LVA"),
        ),
        plover=(CodedEvent(source="LVA", code="CONSULT", target="GEO", mode="visit"),),
    )
    recalled = Meeting(
        background=True,
        when=year,
        city="Vilnius",
        country="LT",
        participants=(Attendance(participant=president), Attendance(participant=premier)),
        trigger=span(t, "met for the first time"),
        mentions=(span(t, "met for the first time"),),
        rule="frame.met",
    )
    return Extraction(
        text=t,
        id="ge-president-0314",
        published=dt.date(2024, 3, 14),
        publisher_country="GE",
        metadata={"url": "https://president.example/0314", "section": "news"},
        meetings=(talks, recalled),
        participants=(president, premier, minister),
        monetary_figures=(
            MonetaryFigure(
                amount=Decimal("412500000.0"),
                currency="USD",
                approximate=True,
                indicator="trade turnover",
                period="2023",
                span=span(t, "$412.5 million"),
                rule="money.symbol-scale",
            ),
            MonetaryFigure(
                amount=Decimal("3E+6"),
                amount_max=Decimal("4000000"),
                currency="EUR",
                span=span(t, "EUR 3 and 4 million"),
                rule="money.between",
            ),
        ),
        organizations=(
            Organization(
                name="Council of Europe",
                aliases=("CoE",),
                kind=OrganizationKind.INTERGOVERNMENTAL,
                standard_name="Council of Europe",
                wikidata="Q8908",
                mentions=spans(t, "Council of Europe", "CoE"),
                rule="organization.lexicon",
            ),
            Organization(
                name="Ministry of Economy",
                kind=OrganizationKind.GOVERNMENT,
                mentions=spans(t, "Ministry of Economy"),
                rule="organization.ministry",
            ),
        ),
        dates=(dateline, today, year),
        quantities=(
            Quantity(value=5.2e6, unit="tonne", span=span(t, "5.2 million tonnes"), rule="quantity.scale-unit"),
        ),
    )


CALL_TEXT = """On 2 April the Minister of Foreign Affairs of Chile, Catalina Rojas Urrutia, spoke by telephone with \
the Foreign Minister of Indonesia, Budi Santoso. They exchanged views on fisheries & the APEC agenda.

The Ministers will meet in Lima on 15 November 2024."""


def call() -> Extraction:
    """A call and a planned meeting in a third country."""
    t = CALL_TEXT
    rojas = Participant(
        name="Catalina Rojas Urrutia",
        titles=("Minister of Foreign Affairs of Chile",),
        office=Office.FOREIGN_MINISTER,
        country="CL",
        key="catalina rojas urrutia|CL",
        mentions=(span(t, "Minister of Foreign Affairs of Chile, Catalina Rojas Urrutia"),),
        rule="person.title-name",
    )
    santoso = Participant(
        name="Budi Santoso",
        titles=("Foreign Minister of Indonesia",),
        office=Office.FOREIGN_MINISTER,
        country="ID",
        key="budi santoso|ID",
        mentions=(span(t, "Foreign Minister of Indonesia, Budi Santoso"),),
        rule="person.title-name",
    )
    spoken_on = DateExpression(
        value="2024-04-02",
        earliest=dt.date(2024, 4, 2),
        latest=dt.date(2024, 4, 2),
        span=span(t, "2 April"),
        rule="date.day-month",
    )
    to_come = DateExpression(
        value="2024-11-15",
        earliest=dt.date(2024, 11, 15),
        latest=dt.date(2024, 11, 15),
        span=span(t, "15 November 2024"),
        rule="date.day-month-year",
    )
    return Extraction(
        text=t,
        id="cl-minrel-77",
        published=dt.date(2024, 4, 2),
        publisher_country="CL",
        meetings=(
            Meeting(
                kind=MeetingKind.PHONE_CALL,
                date=dt.date(2024, 4, 2),
                when=spoken_on,
                participants=(Attendance(participant=rojas), Attendance(participant=santoso)),
                topics=("fisheries", "APEC agenda"),
                trigger=span(t, "spoke by telephone"),
                mentions=(span(t, "spoke by telephone"), span(t, "exchanged views")),
                rule="frame.telephone",
                cameo=(
                    CodedEvent(source="CHL", code="041", target="IDN"),
                    CodedEvent(source="IDN", code="041", target="CHL"),
                ),
                plover=(CodedEvent(source="CHL", code="CONSULT", target="IDN", mode="phone"),),
            ),
            Meeting(
                status=Status.PLANNED,
                date=dt.date(2024, 11, 15),
                when=to_come,
                city="Lima",
                country="PE",
                participants=(Attendance(participant=rojas), Attendance(participant=santoso)),
                trigger=span(t, "will meet"),
                mentions=(span(t, "will meet"),),
                rule="frame.will-meet",
            ),
        ),
        participants=(rojas, santoso),
        organizations=(
            Organization(
                name="APEC", kind=OrganizationKind.FORUM, mentions=spans(t, "APEC"), rule="organization.lexicon"
            ),
        ),
        dates=(spoken_on, to_come),
        diagnostics=(Diagnostic(code="no-year", message="2 April: the year was taken from the day of publication"),),
    )


CEREMONY_TEXT = """Credentials

Ambassador of Kenya Grace Wanjiru presented her credentials to President Nino Kvaratskhelia on 20 March. \
The Minister of Finance of Kenya and a delegation of the Kenyan Parliament were present. Loans of KSh 1,200,000,000.05 \
were agreed."""


def ceremony() -> Extraction:
    """A ceremony with a nameless office and a delegation; it shares a person with :func:`visit`."""
    t = CEREMONY_TEXT
    ambassador = Participant(
        name="Grace Wanjiru",
        titles=("Ambassador of Kenya",),
        office=Office.AMBASSADOR,
        country="KE",
        key="grace wanjiru|KE",
        mentions=(span(t, "Ambassador of Kenya Grace Wanjiru"),),
        rule="person.title-name",
    )
    president = Participant(
        name="Nino Kvaratskhelia",
        titles=("President",),
        office=Office.HEAD_OF_STATE,
        country="GE",
        key="nino kvaratskhelia|GE",
        mentions=(span(t, "President Nino Kvaratskhelia"),),
        rule="person.title-name",
    )
    minister = Participant(
        kind=ParticipantKind.OFFICE,
        titles=("Minister of Finance of Kenya",),
        office=Office.MINISTER,
        country="KE",
        mentions=(span(t, "Minister of Finance of Kenya"),),
        rule="person.office",
    )
    delegation = Participant(
        kind=ParticipantKind.GROUP,
        titles=("delegation of the Kenyan Parliament",),
        country="KE",
        mentions=(span(t, "delegation of the Kenyan Parliament"),),
        rule="person.delegation",
    )
    return Extraction(
        text=t,
        id="ge-president-0320",
        published=dt.date(2024, 3, 21),
        publisher_country="GE",
        meetings=(
            Meeting(
                kind=MeetingKind.CEREMONY,
                form="credentials",
                date=dt.date(2024, 3, 20),
                country="GE",
                participants=(
                    Attendance(participant=president, role=Role.HOST),
                    Attendance(participant=ambassador, role=Role.GUEST),
                    Attendance(participant=minister),
                    Attendance(participant=delegation),
                ),
                trigger=span(t, "presented her credentials"),
                mentions=(span(t, "presented her credentials"),),
                rule="frame.credentials",
            ),
        ),
        participants=(ambassador, president, minister, delegation),
        monetary_figures=(
            MonetaryFigure(
                amount=Decimal("1200000000.05"),
                currency="KES",
                indicator="loans",
                span=span(t, "KSh 1,200,000,000.05"),
                rule="money.symbol",
            ),
        ),
    )


def hostile() -> Extraction:
    """Markup, scripts, formulas, SQL and path tricks wherever a text can stand."""
    evil = "</script><script>alert(1)</script><img src=x onerror=alert(2)>"
    t = f'{evil} met =HYPERLINK("http://x") \'; DROP TABLE releases;-- & paid +5 "quoted" dollars\x00'
    someone = Participant(
        name=evil,
        titles=('=HYPERLINK("http://x")',),
        aliases=("@SUM(A1)", "-2+3", "\tx"),
        country="US",
        key="'; DROP TABLE participants;--",
        mentions=(span(t, evil),),
        rule="<b>rule</b>",
    )
    other = Participant(
        name="'; DROP TABLE releases;--",
        affiliation='"><svg/onload=alert(3)>',
        mentions=(span(t, "'; DROP TABLE releases;--"),),
        key="drop|",
    )
    return Extraction(
        text=t,
        id="../../etc/passwd\n=1+1",
        metadata={"url": "javascript:alert(4)", "</script>": "<!--"},
        meetings=(
            Meeting(
                venue="+CMD|' /C calc'!A0",
                city="<i>city</i>",
                topics=("=1+2", "]]>", "${x}", "{{ 7*7 }}"),
                participants=(
                    Attendance(participant=someone, role=Role.HOST),
                    Attendance(participant=other, role=Role.GUEST),
                ),
                trigger=span(t, "met"),
                mentions=(span(t, "met"),),
                rule='"quoted"',
            ),
        ),
        participants=(someone, other),
        organizations=(Organization(name="@evil", mentions=(span(t, "HYPERLINK"),)),),
        monetary_figures=(
            MonetaryFigure(amount=Decimal("-5"), indicator="=A1", span=span(t, '+5 "quoted" dollars'), rule="r"),
        ),
    )


def empty() -> Extraction:
    """A release in which nothing was found."""
    return Extraction(text="Nothing to report.", id="empty")


def all_samples() -> list[Extraction]:
    """One of each."""
    return [visit(), call(), ceremony(), hostile(), empty()]


_GIVEN = (
    "Ada Bogdan Carmen Dilnoza Emil Farah Goran Hana Ivo Jelena Kofi Leila Marek Naledi Omar Pia Ravi Sofia Tomas Uma"
)
_FAMILY = (
    "Adeyemi Brandt Castro Dvorak Eriksen Fontaine Garayev Hashimi Ivanova Jansen Kimura Lozano Mbeki Novak Okafor"
)
_STATES = {
    "GE": ("Georgia", "Tbilisi"),
    "KZ": ("Kazakhstan", "Astana"),
    "PT": ("Portugal", "Lisbon"),
    "KE": ("Kenya", "Nairobi"),
    "JP": ("Japan", "Tokyo"),
    "BR": ("Brazil", "Brasília"),
    "EE": ("Estonia", "Tallinn"),
    "EG": ("Egypt", "Cairo"),
    "VN": ("Vietnam", "Hanoi"),
    "CA": ("Canada", "Ottawa"),
}
_OFFICES = (
    ("President", Office.HEAD_OF_STATE),
    ("Prime Minister", Office.HEAD_OF_GOVERNMENT),
    ("Minister of Foreign Affairs", Office.FOREIGN_MINISTER),
    ("Minister of Energy", Office.MINISTER),
)
_TOPICS = ("energy", "trade", "migration", "climate", "transport corridors", "education", "visa policy", "agriculture")


def corpus(count: int, *, seed: int = 1) -> list[Extraction]:
    """That many short releases of invented governments, in which the same people meet again and again."""
    chance = random.Random(seed)
    states = list(_STATES)
    names = [f"{g} {f}" for g in _GIVEN.split() for f in _FAMILY.split()]
    chance.shuffle(names)
    people = {code: [(names.pop(), title, office) for title, office in _OFFICES] for code in states}
    return [_short_release(n, chance, states, people) for n in range(count)]


def _short_release(
    number: int, chance: random.Random, states: list[str], people: dict[str, list[tuple[str, str, Office]]]
) -> Extraction:
    home, away = chance.choices(states, [9, 7, 6, 5, 4, 3, 3, 2, 2, 1], k=1)[0], chance.choice(states)
    while away == home:
        away = chance.choice(states)
    day = dt.date(2023, 9, 1) + dt.timedelta(days=int(chance.triangular(0, 420, 230)))
    kind = chance.choices(list(MeetingKind), [10, 4, 1, 1, 1], k=1)[0]
    rank = chance.choices(range(4), [2, 3, 5, 2], k=1)[0]
    (host_name, host_title, office), (guest_name, guest_title, _) = people[home][rank], people[away][rank]
    (state, city), (other, _) = _STATES[home], _STATES[away]
    topics = tuple(chance.sample(_TOPICS, chance.randrange(1, 4)))
    verb = "spoke with" if kind in (MeetingKind.PHONE_CALL, MeetingKind.VIDEO_CALL) else "received"
    listed = topics[0] if len(topics) == 1 else ", ".join(topics[:-1]) + " and " + topics[-1]
    text = (
        f"{host_title} of {state} {verb} counterpart from {other}\n\n{city}, {day.day} {day:%B} {day.year}. "
        f"{host_title} {host_name} {verb} the {guest_title} of {other}, {guest_name}. They discussed {listed}."
    )
    host = Participant(
        name=host_name,
        titles=(host_title,),
        office=office,
        country=home,
        key=f"{host_name.casefold()}|{home}",
        mentions=(span(text, f"{host_title} {host_name}"),),
        rule="person.title-name",
    )
    guest = Participant(
        name=guest_name,
        titles=(f"{guest_title} of {other}",),
        office=office,
        country=away,
        key=f"{guest_name.casefold()}|{away}",
        mentions=(span(text, f"{guest_title} of {other}, {guest_name}"),),
        rule="person.title-name",
    )
    call_or_summit = kind not in (MeetingKind.MEETING, MeetingKind.CEREMONY)
    meeting = Meeting(
        kind=kind,
        date=day,
        city=None if call_or_summit else city,
        country=None if call_or_summit else home,
        participants=(
            Attendance(participant=host, role=Role.PARTICIPANT if call_or_summit else Role.HOST),
            Attendance(participant=guest, role=Role.PARTICIPANT if call_or_summit else Role.GUEST),
        ),
        topics=topics,
        trigger=span(text, verb, 1),
        mentions=(span(text, verb, 1),),
        rule="frame.received",
    )
    cameo, plover = code_meeting(meeting)
    return Extraction(
        text=text,
        id=f"{home.lower()}-{number:04}",
        published=day,
        publisher_country=home,
        meetings=(attrs.evolve(meeting, cameo=cameo, plover=plover),),
        participants=(host, guest),
    )
