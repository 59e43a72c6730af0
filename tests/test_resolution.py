"""Mentions become entities, and each of them gets the state it acts for."""

from __future__ import annotations

import pytest

from diplomex import Participant, extract


def people(text: str, home: str | None = "NO") -> dict[str, Participant]:
    found = extract(text, published="2024-05-10", publisher_country=home).participants
    return {p.name: p for p in found if p.name}


def mentions(person: Participant) -> list[str]:
    return [span.text for span in person.mentions]


SHORT_FORMS = [
    ("President Ana Maravic arrived. Maravic spoke.", "Maravic"),
    ("President Ana Maravic arrived. Mrs. Maravic spoke.", "Mrs. Maravic"),
    ("President Ana Maravic arrived. President Maravic spoke.", "President Maravic"),
    ("President Ana Maravic arrived. The President spoke.", "President"),
    ("President Ana Maravic arrived. The Head of State spoke.", "Head of State"),
    ("President Ana Maravic arrived. A. Maravic spoke.", "A. Maravic"),
    ("President Ana Maravic arrived. Ana Petrovna Maravic spoke.", "Ana Petrovna Maravic"),
    ("Sheikh Hamdan bin Saif Al Murr arrived. Sheikh Hamdan spoke.", "Sheikh Hamdan"),
    ("President Ana Marovicova arrived. President Ana Marrovicova spoke.", "President Ana Marrovicova"),
]


@pytest.mark.parametrize(("text", "form"), SHORT_FORMS)
def test_forms_of_one_name_are_one_person(text: str, form: str) -> None:
    (person,) = people(text).values()
    assert mentions(person)[1] == form


def test_two_of_one_family_are_two() -> None:
    found = people("President Ana Maravic met Speaker Petar Maravic. President Maravic thanked him.")
    assert list(found) == ["Ana Maravic", "Petar Maravic"]
    assert "President Maravic" in mentions(found["Ana Maravic"])


def test_nicknames_of_the_one_holder_of_an_office_are_one() -> None:
    (person,) = people("President Thomas R. Walden spoke. President Tom Walden left.").values()
    assert person.name == "Thomas R. Walden"


def test_a_counterpart_holds_the_office_of_the_other() -> None:
    found = people("Foreign Secretary Anna Berg met her Peruvian counterpart, Lucía Barrantes.")
    assert (found["Lucía Barrantes"].titles, found["Lucía Barrantes"].country) == (("Foreign Secretary",), "PE")


def test_a_short_form_of_an_office_is_not_told_twice() -> None:
    (person,) = people("President Ana Maravic spoke. President of the Republic of Croatia Ana Maravic left.").values()
    assert person.titles == ("President of the Republic of Croatia",)


def test_periphrases_are_no_titles() -> None:
    (person,) = people("President Ana Maravic spoke. Head of State Ana Maravic left.").values()
    assert person.titles == ("President",)


STATES = [
    # told
    ("Kazakh President Serik Aman arrived.", "Serik Aman", "KZ"),
    ("President Serik Aman of Kazakhstan arrived.", "Serik Aman", "KZ"),
    ("Minister of Trade Serik Aman (Kazakhstan) arrived.", "Serik Aman", "KZ"),
    ("He met Indian President Asha Rao and Prime Minister Vikram Nair.", "Vikram Nair", "IN"),
    ("The Omani delegation included Minister of Trade Salim Al Harthy.", "Salim Al Harthy", "OM"),
    ("Kosovo President Arta Krasniqi arrived.", "Arta Krasniqi", "XK"),
    ("The Ambassador of the brotherly Republic of Iraq, Salim Al Harthy, arrived.", "Salim Al Harthy", "IQ"),
    (
        "He received a delegation of the Danish Parliament consisting of Jens Holm, Chairman of the Trade Committee, and Mette Friis.",
        "Jens Holm",
        "DK",
    ),
    ("A delegation from Oman made up of Salim Al Harthy and Badr Al Said arrived.", "Badr Al Said", "OM"),
    ("Serik Aman, President of Kazakhstan, and his Wife, Mrs. Dana Aman, arrived.", "Dana Aman", "KZ"),
    (
        "Prime Minister Ingrid Solberg is on a visit to Peru. She will meet President Lucía Barrantes and Speaker Rosa Quispe.",
        "Rosa Quispe",
        "PE",
    ),
    # of those at home
    ("Prime Minister Ingrid Solberg arrived.", "Ingrid Solberg", "NO"),
    # of a second holder of an office
    (
        "Prime Minister Ingrid Solberg will visit Spain. Prime Minister Solberg will meet Prime Minister Juan Robles.",
        "Juan Robles",
        "ES",
    ),
    ("In Lima, the Minister met President Lucía Barrantes.", "Lucía Barrantes", "PE"),
    # of no state
    ("NATO Secretary General Anna Berg arrived.", "Anna Berg", None),
    ("President of the European Council Anna Berg arrived.", "Anna Berg", None),
    ("The Rector of Tartu University, Anna Berg, arrived.", "Anna Berg", None),
    ("The Primate of the Church, Petar Maravic, arrived.", "Petar Maravic", None),
]


@pytest.mark.parametrize(("text", "name", "state"), STATES)
def test_the_state_that_a_person_acts_for(text: str, name: str, state: str | None) -> None:
    assert people(text)[name].country == state


def test_embassy_staff_are_of_the_ambassadors_state() -> None:
    found = people(
        "The High Commissioner of Kenya, Ms Wairimu Kilonzo, called on the Minister."
        " Deputy High Commissioner Mr Juma Otieno and Second Secretary Ms Ruth Mwende were present."
    )
    assert {p.country for p in found.values()} == {"KE"}


def test_a_bare_office_means_the_one_at_home() -> None:
    found = people("President Ana Maravic arrived. Polish President Jan Wilk spoke. The President thanked him.", "HR")
    assert "President" in mentions(found["Ana Maravic"])


def test_an_international_organisation_has_no_home() -> None:
    (person,) = people("The Executive Director, Anna Berg, spoke.", None).values()
    assert person.country is None


def test_the_son_of_a_king_is_not_the_king() -> None:
    text = (
        "King Salim bin Rashid Al Badri received Crown Prince Hamad bin Salim bin Rashid Al Badri. "
        "His Highness the Amir Sheikh Talal Al-Fahd Al-Nasser Al-Badr met Sheikh Nasser Al-Fahd Al-Talal Al-Badr."
    )
    names = [p.name for p in extract(text).participants]
    assert names == [
        "King Salim bin Rashid Al Badri",
        "Hamad bin Salim bin Rashid Al Badri",
        "Talal Al-Fahd Al-Nasser Al-Badr",
        "Nasser Al-Fahd Al-Talal Al-Badr",
    ]


def test_a_style_before_an_office_is_part_of_the_mention() -> None:
    (meeting,) = extract(
        "His Highness the Emir Sheikh Talal Al-Badr received His Highness the Prime Minister Sheikh Nasser Al-Fahd."
    ).meetings
    assert [(a.participant.name, str(a.role)) for a in meeting.participants] == [
        ("Talal Al-Badr", "host"),
        ("Nasser Al-Fahd", "guest"),
    ]


def test_an_envoy_told_of_by_office_is_the_one_named_next() -> None:
    found = extract(
        "Prime Minister Ana Silva received a courtesy call from the new Tongan High Commissioner to Fiji. "
        "She congratulated High Commissioner Taufa on the appointment.",
        publisher_country="FJ",
    )
    assert [(p.name, p.country) for p in found.participants] == [("Ana Silva", "FJ"), ("Taufa", "TO")]
    assert [a.participant.name for a in found.meetings[0].participants] == ["Ana Silva", "Taufa"]


def test_who_accompanies_an_envoy_is_not_the_president() -> None:
    found = extract(
        "Ambassador Jan Novak accompanied by Madam Eva Novak paid a call on His Excellency Major-General (Retired) "
        "Jone Tuvou, the President of the Republic of Fiji. They presented gifts to the President and Lady Tuvou.",
        publisher_country="CZ",
    )
    assert [(p.name, p.titles) for p in found.participants] == [
        ("Jan Novak", ("Ambassador",)),
        ("Eva Novak", ()),
        ("Jone Tuvou", ("President of the Republic of Fiji",)),
    ]
    assert len(found.meetings[0].participants) == 3


def test_whose_counterpart() -> None:
    found = extract(
        "Foreign Minister Jan Lind will meet with President Ana Silva of Peru and with his Peruvian counterpart "
        "Luis Vega.",
        publisher_country="SE",
    )
    assert {p.name: p.titles for p in found.participants}["Luis Vega"] == ("Foreign Minister",)
    assert len(found.meetings) == 2


def test_a_us_secretary_of_state_is_the_counterpart_of_a_foreign_minister() -> None:
    found = extract(
        "Foreign Minister Jan Lind had a phone call with his US counterpart on Monday. "
        "Minister Lind told US Secretary of State Amy Carter that talks would go on.",
        publisher_country="SE",
    )
    assert [p.name for p in found.participants] == ["Jan Lind", "Amy Carter"]


def test_an_office_of_a_body_by_its_short_name() -> None:
    held = people(
        "Olev Tamm, President of the Lake Development Fund (LDF), spoke in Oslo. The LDF President met Minister Ana Silva."
    )
    assert {name: person.titles for name, person in held.items()} == {
        "Olev Tamm": ("President of the Lake Development Fund",),
        "Ana Silva": ("Minister",),
    }


def test_an_office_that_begins_the_next_clause() -> None:
    held = people(
        "Welcoming the Ambassador of Peru, H.E. Mr. Luis Robles, the President noted the ties of the two countries."
    )
    assert held["Luis Robles"].titles == ("Ambassador of Peru",)
    held = people(
        "She met Prime Minister of Peru Luis Robles, the Speaker of the Congress and the Chairman of the Senate."
    )
    assert held["Luis Robles"].titles == ("Prime Minister of Peru",)


def test_a_prime_minister_is_not_another_minister_of_that_name() -> None:
    held = people("Health Minister Rose Brown thanked them. An agreement was signed by Prime Minister Brown.")
    assert {name: person.titles for name, person in held.items()} == {
        "Rose Brown": ("Health Minister",),
        "Brown": ("Prime Minister",),
    }


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        ("President Ana Silva appointed Jan Lind as the Minister of Trade.", ("Minister of Trade",)),
        ("Jan Lind is from Oslo. He was Minister of Trade.", ("Minister of Trade",)),
        (
            "President Ana Silva accredited Jan Lind as the new Ambassador of Norway to Peru.",
            ("Ambassador of Norway to Peru",),
        ),
    ],
)
def test_an_office_told_of_someone(text: str, titles: tuple[str, ...]) -> None:
    assert {p.name: p.titles for p in extract(text, publisher_country="PE").participants}["Jan Lind"] == titles


@pytest.mark.parametrize(
    ("text", "met"),
    [
        (
            "King Salim met Emir Talal Al-Badr of Qatar. The Emir received Minister Jan Lind.",
            ["Talal Al-Badr", "Jan Lind"],
        ),
        (
            "Minister of Foreign Affairs Asha Rao spoke after Foreign Secretary Vik Mehra. The Foreign Secretary received "
            "Minister Jan Lind of Sweden.",
            ["Vik Mehra", "Jan Lind"],
        ),
    ],
)
def test_offices_of_one_class_that_are_not_the_same(text: str, met: list[str]) -> None:
    assert [a.participant.name for a in extract(text).meetings[-1].participants] == met


@pytest.mark.parametrize(
    ("text", "states"),
    [
        (
            "Secretary General Ann Lee of the Lake Union visited Peru and Chad. In Peru, she met with President Tom Dale and"
            " Foreign Minister Ida Roth. She also met Minister Eva Lind. In Chad, she met with Prime Minister Max Hart.",
            {"Tom Dale": "PE", "Ida Roth": "PE", "Eva Lind": "PE", "Max Hart": "TD"},
        ),
        (
            "Secretary General Ann Lee of the Lake Union concludes her visit to Lima. She met with Foreign Minister Tom Dale.",
            {"Tom Dale": "PE"},
        ),
        (
            "Minister Ann Lee met with Peru's Finance Minister Tom Dale, Attorney General Ida Roth, and the Lake Chamber.",
            {"Tom Dale": "PE", "Ida Roth": "PE"},
        ),
        (
            "Minister Ann Lee met with her peers Tom Dale of Peru and Ida Roth of Chad.",
            {"Tom Dale": "PE", "Ida Roth": "TD"},
        ),
    ],
)
def test_the_states_of_those_who_were_met(text: str, states: dict[str, str]) -> None:
    told = {p.name: p.country for p in extract(text).participants}
    assert {name: told[name] for name in states} == states


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        (
            "She met the Ministers of Foreign Affairs of the Czech Republic, Tom Dale, and the Republic of Peru, Ida Roth.",
            {"Tom Dale": "Minister of Foreign Affairs of the Czech Republic", "Ida Roth": "Minister of Foreign Affairs of the Republic of Peru"},
        ),
        ("The Secretary General and Minister Tom Dale agreed.", {"Tom Dale": "Minister"}),
        ("The G-20 Finance Ministers met. Finance Minister Tom Dale was there.", {"Tom Dale": "Finance Minister"}),
        ("World Bank Group President Meets with President Dale\n\nThe talks were on trade.", {"Dale": "President"}),
    ],
)  # fmt: skip
def test_whose_office_it_is(text: str, titles: dict[str, str]) -> None:
    told = {p.name: p.titles for p in extract(text).participants}
    assert {name: told[name] for name in titles} == {name: (title,) for name, title in titles.items()}


def test_a_line_of_contacts_names_nobody() -> None:
    text = "President Ann Lee met Minister Tom Dale.\n\nInquiries: Ida Roth, Adviser, tel. 555, and Max Hart, Team Leader, tel. 556."
    assert [p.name for p in extract(text).participants] == ["Ann Lee", "Tom Dale"]


def test_a_family_name_of_two_letters() -> None:
    text = "Minister Ann Wu met Minister Tom Dale. In Peru, Wu met with Minister Ida Roth."
    assert [p.name for p in extract(text).participants] == ["Ann Wu", "Tom Dale", "Ida Roth"]
    text = "Minister Tom Al Dale met Minister Ann Wu in the Al Noor Palace."
    assert [p.name for p in extract(text).participants] == ["Tom Al Dale", "Ann Wu"]


def test_who_met_the_holder_of_his_own_office_abroad() -> None:
    text = "Foreign Minister Ann Lee is on a tour. In Peru, Ann Lee met with Foreign Minister Tom Dale."
    assert {p.name: p.country for p in extract(text, publisher_country="LT").participants} == {
        "Ann Lee": "LT",
        "Tom Dale": "PE",
    }


def test_the_head_of_an_international_agency() -> None:
    text = "IAEA Director General Tom Dale meets Minister Ann Lee\n\nInternational Atomic Energy Agency (IAEA) Director General Tom Dale met Minister Ann Lee."
    told = {p.name: (p.titles, p.country) for p in extract(text, publisher_country="LT").participants}
    assert told["Tom Dale"] == (("International Atomic Energy Agency (IAEA) Director General",), None)
