"""Names, titles and honorifics, in every order that releases write them."""

from __future__ import annotations

import pytest

from diplomex import Participant, extract

HOME = "NO"


def people(text: str, home: str | None = HOME) -> dict[str, Participant]:
    found = extract(text, published="2024-05-10", publisher_country=home).participants
    return {p.name: p for p in found if p.name}


NAMES = [
    # given name first, family name first, in capitals, single, with particles, initials and marks
    ("Foreign Minister Ingrid Solberg arrived.", "Ingrid Solberg"),
    ("Foreign Minister TANABE Haruki arrived.", "TANABE Haruki"),
    ("President Sukarwo arrived.", "Sukarwo"),
    ("Prime Minister Pieter van der Zwaan arrived.", "Pieter van der Zwaan"),
    ("Sheikh Khalid bin Rashid Al Murr arrived.", "Khalid bin Rashid Al Murr"),
    ("Mr. J. R. Halloran arrived.", "J. R. Halloran"),
    ("Mr K Ramachandran arrived.", "K Ramachandran"),
    ("Minister of Justice D.Batbold arrived.", "D.Batbold"),
    ("Ms. Aoife O'Hanrahan arrived.", "Aoife O'Hanrahan"),
    ("Minister Jean-Luc Abéké arrived.", "Jean-Luc Abéké"),
    ("Mr. Orkhan Tofig oglu Hasanli arrived.", "Orkhan Tofig oglu Hasanli"),
    ("Deputy Minister Antonio de los Ríos arrived.", "Antonio de los Ríos"),
    # ordinary words, cities, offices and honorifics that are names here
    ("President Grace Stone arrived.", "Grace Stone"),
    ("Minister Julia Bishop arrived.", "Julia Bishop"),
    ("Ambassador Florence Tamm arrived.", "Florence Tamm"),
    ("Minister Omar Sheikh Nasser arrived.", "Omar Sheikh Nasser"),
    ("Spokesperson Do Min-seo arrived.", "Do Min-seo"),
    ("Minister Ban Gi-moon arrived.", "Ban Gi-moon"),
    ("Minister Md. Kamrul Islam arrived.", "Md. Kamrul Islam"),
    # nicknames, generations, regnal names
    ('Secretary Ramon "Boy" Villanueva arrived.', 'Ramon "Boy" Villanueva'),
    ("President Henry T. Walden, Jr. arrived.", "Henry T. Walden, Jr."),
    ("Pope Ambrose arrived.", "Pope Ambrose"),
    ("His Majesty King Olav VI arrived.", "King Olav VI"),
]


@pytest.mark.parametrize(("text", "name"), NAMES)
def test_a_name_is_read_whole(text: str, name: str) -> None:
    assert list(people(text)) == [name]


TITLES = [
    (
        "President of the Republic of Chad Idriss Abakar arrived.",
        "Idriss Abakar",
        ["President of the Republic of Chad"],
    ),
    ("Germany's Federal Chancellor Karl Brandt arrived.", "Karl Brandt", ["Federal Chancellor"]),
    ("The South Korean Ambassador to Japan, Kim Dae-sung, arrived.", "Kim Dae-sung", ["Ambassador to Japan"]),
    ("H.E. Mr Olev Tamm, Minister of Trade of Estonia, arrived.", "Olev Tamm", ["Minister of Trade of Estonia"]),
    (
        "Deputy Prime Minister - Minister of Energy Serik Aman arrived.",
        "Serik Aman",
        ["Deputy Prime Minister - Minister of Energy"],
    ),
    (
        "Minister of Foreign Affairs, Trade and Tourism Nimal Perera arrived.",
        "Nimal Perera",
        ["Minister of Foreign Affairs, Trade and Tourism"],
    ),
    (
        "Foreign Affairs, Overseas Employment and Tourism Minister Nimal Perera arrived.",
        "Nimal Perera",
        ["Foreign Affairs, Overseas Employment and Tourism Minister"],
    ),
    (
        "Mr. Olev Tamm, who is also Chairman of the Energy Council, spoke.",
        "Olev Tamm",
        ["Chairman of the Energy Council"],
    ),
    ("Olev Tamm, newly appointed Ambassador of Estonia, arrived.", "Olev Tamm", ["Ambassador of Estonia"]),
    ("Secretary to the President Anna Berg arrived.", "Anna Berg", ["Secretary to the President"]),
    ("Chief of Staff of the President Anna Berg arrived.", "Anna Berg", ["Chief of Staff of the President"]),
    (
        "Permanent member of the Security Council Boris Orlov spoke.",
        "Boris Orlov",
        ["Permanent member of the Security Council"],
    ),
    ("vice foreign minister Ri Chol Ho arrived.", "Ri Chol Ho", ["vice foreign minister"]),
    ("Mr. Peter Hale MP arrived.", "Peter Hale", ["MP"]),
    ("Senator Mary Quill arrived.", "Mary Quill", ["Senator"]),
    ("Ambassador Olev Tamm arrived.", "Olev Tamm", ["Ambassador"]),
    ("The Permanent Secretary, Ambassador Olev Tamm, arrived.", "Olev Tamm", ["Permanent Secretary"]),
    ("The new Ambassador of Chad, Mr Idriss Abakar, arrived.", "Idriss Abakar", ["Ambassador of Chad"]),
    ("Mr. Olev Tamm, Minister of Justice, Estonia; and others arrived.", "Olev Tamm", ["Minister of Justice, Estonia"]),
    ("The Minister of Trade, HE Dr. Salim Al Harthy, arrived.", "Salim Al Harthy", ["Minister of Trade"]),
    (
        "President Olev Tamm left. He was the Minister of Trade in 2015.",
        "Olev Tamm",
        ["President", "Minister of Trade"],
    ),
]


@pytest.mark.parametrize(("text", "name", "titles"), TITLES)
def test_titles_are_told_in_full(text: str, name: str, titles: list[str]) -> None:
    assert list(people(text)[name].titles) == titles


def test_several_holders_of_one_office_are_told_apart() -> None:
    found = people("Foreign Ministers Anna Berg of Sweden and Tomasz Wilk of Poland signed it.")
    assert [(p.name, p.titles, p.country) for p in found.values()] == [
        ("Anna Berg", ("Foreign Minister",), "SE"),
        ("Tomasz Wilk", ("Foreign Minister",), "PL"),
    ]


def test_states_of_a_plural_office_go_to_its_holders_in_order() -> None:
    found = people(
        "He received the new Ambassadors of Chad and the Dominican Republic, Mr Idriss Abakar and Ms Rosa Peña Soto."
    )
    assert [(p.name, p.titles, p.country) for p in found.values()] == [
        ("Idriss Abakar", ("Ambassador of Chad",), "TD"),
        ("Rosa Peña Soto", ("Ambassador of the Dominican Republic",), "DO"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "He met the Presidents of Chile, Rosa Vidal; of Brazil, Marcio Lemos; and of Haiti, Jean Abel.",
        "He met the Presidents of Chile, Rosa Vidal; Brazil, Marcio Lemos; and Haiti, Jean Abel.",
    ],
)
def test_holders_of_one_office_each_after_the_state(text: str) -> None:
    found = people(text)
    assert {p.name: (p.titles, p.country) for p in found.values()} == {
        "Rosa Vidal": (("President of Chile",), "CL"),
        "Marcio Lemos": (("President of Brazil",), "BR"),
        "Jean Abel": (("President of Haiti",), "HT"),
    }


@pytest.mark.parametrize(
    "told",
    [
        "his peers from Argentina and Brazil, Rosa Vidal and Marcio Lemos",
        "his Argentine and Brazilian colleagues, Rosa Vidal and Marcio Lemos",
    ],
)
def test_counterparts_from_several_states(told: str) -> None:
    found = people(f"Foreign Minister Jan Lind of Chile met {told}.")
    assert {p.name: (p.titles, p.country) for p in found.values()} == {
        "Jan Lind": (("Foreign Minister",), "CL"),
        "Rosa Vidal": (("Foreign Minister",), "AR"),
        "Marcio Lemos": (("Foreign Minister",), "BR"),
    }


def test_an_office_that_one_state_alone_has() -> None:
    assert people("The Foreign Secretary met Tánaiste Aoife Byrne.")["Aoife Byrne"].country == "IE"


def test_a_list_gives_each_title_to_its_own_name() -> None:
    found = people(
        "Present were Prime Minister Anna Berg, Speaker of the Senate Olev Tamm, Minister of Defence Gen. Karl Brandt"
        " and Mr. Peter Hale, Secretary of the Security Council."
    )
    assert {p.name: p.titles for p in found.values()} == {
        "Anna Berg": ("Prime Minister",),
        "Olev Tamm": ("Speaker of the Senate",),
        "Karl Brandt": ("Minister of Defence",),
        "Peter Hale": ("Secretary of the Security Council",),
    }
    assert found["Karl Brandt"].honorifics == ("Gen.",)


def test_two_offices_joined_by_and_are_one_title_only_if_one_person_holds_them() -> None:
    found = people("The Secretary General and Prime Minister Anna Berg spoke.")
    assert found["Anna Berg"].titles == ("Prime Minister",)


NOBODY = [
    "They met in Buenos Aires.",
    "They laid a wreath at the Mahatma Gandhi Memorial.",
    "The Anna Berg Prize was awarded in May.",
    "The Hale Government resigned.",
    "The ministers flew from New York to San Marino.",
    "Chief Guest Speech",
    "After the last El Niño the harvest failed.",
    "By Anna Berg\nThey met.",
    "Enquiries: Mr Peter Hale, Spokesperson for Trade",
]


@pytest.mark.parametrize("text", NOBODY)
def test_what_only_looks_like_a_person_is_none(text: str) -> None:
    assert people(text) == {}


def test_who_signs_has_the_office_on_the_next_line() -> None:
    found = people("We thank our partners for their work.\n\nOlev Tamm\nMinister of Trade")
    assert found["Olev Tamm"].titles == ("Minister of Trade",)


def test_honorifics_are_those_before_and_after() -> None:
    (person,) = people("His Excellency Dr. Olev Tamm KBE arrived.").values()
    assert person.honorifics == ("His Excellency", "Dr.", "KBE")


def test_a_compound_office_and_one_of_its_parts() -> None:
    text = (
        "Crown Prince and Prime Minister Salim bin Rashid met Emir of Qatar Sheikh Talal Al-Badr. The Crown Prince "
        "received the Emir at the Palm Palace. Emir of Gharb region Prince Hamad bin Nasser was there."
    )
    found = extract(text, publisher_country="SA")
    assert [(p.name, p.titles) for p in found.participants] == [
        ("Salim bin Rashid", ("Crown Prince and Prime Minister",)),
        ("Talal Al-Badr", ("Emir of Qatar",)),
        ("Hamad bin Nasser", ("Emir of Gharb region",)),
    ]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Secretary of State for strategic affairs Dan Munteanu spoke.", "Secretary of State for strategic affairs"),
        (
            "Jan Lind, Deputy Prime Minister for Trade, and Personal Representative of His Majesty the Sultan, spoke.",
            "Deputy Prime Minister for Trade, and Personal Representative of His Majesty the Sultan",
        ),
        ("Jan Lind met Foreign Minister Ana Silva at the Hotel Corona.", "Foreign Minister"),
    ],
)
def test_where_an_office_ends(text: str, title: str) -> None:
    assert title in {t for p in extract(text).participants for t in p.titles}


@pytest.mark.parametrize(
    ("text", "name", "title"),
    [
        (
            "Jan Lind, the UN Secretary General's Special Envoy to Chad, spoke.",
            "Jan Lind",
            "UN Secretary General's Special Envoy to Chad",
        ),
        (
            "Prime Minister's Foreign Affairs Adviser Dr. Ana Silva spoke.",
            "Ana Silva",
            "Prime Minister's Foreign Affairs Adviser",
        ),
    ],
)
def test_an_office_of_the_holder_of_another_office(text: str, name: str, title: str) -> None:
    (person,) = [p for p in extract(text).participants if p.name]
    assert (person.name, person.titles) == (name, (title,))


def test_a_nickname_at_the_end_is_no_part_of_the_name() -> None:
    (person, _) = extract("Prime Minister Hari Gurung 'Agni' met President Ana Silva.").participants
    assert person.name == "Hari Gurung"


@pytest.mark.parametrize(
    ("text", "name", "title", "country"),
    [
        ("John Fox, Premier of New South Wales, spoke.", "John Fox", "Premier of New South Wales", "AU"),
        ("The Governor of Rio Grande do Sul, Ana Silva, spoke.", "Ana Silva", "Governor of Rio Grande do Sul", "BR"),
    ],
)
def test_offices_of_regions(text: str, name: str, title: str, country: str) -> None:
    (person,) = extract(text).participants
    assert (person.name, list(person.titles), person.country) == (name, [title], country)
