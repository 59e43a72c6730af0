"""Who is who: offices, periphrases, pronouns and plurals that mean someone named elsewhere. All names are invented."""

from __future__ import annotations

import pytest

import diplomex

A, V, J, S, K = "Elena Maravic", "Luis Vega", "Jonas Petrauskas", "Ana Silva", "Eva Kos"


def read(text: str) -> diplomex.Extraction:
    return diplomex.extract(text, published="2024-05-10", publisher_country="LT")


def people(text: str) -> list[str]:
    return [p.name or p.title or "" for p in read(text).participants]


def attended(text: str) -> list[set[str]]:
    return [{a.participant.name or a.participant.title or "" for a in m.participants} for m in read(text).meetings]


#: No word in these is a person beside those named.
ONE_PERSON_IN_OTHER_WORDS = [
    # an office alone, or a looser word for it
    (f"President {A} met with Secretary of State {V}. The Secretary praised the ties.", [A, V]),
    (f"Foreign Minister {J} met with President of Chile {V}. The Chilean leader invited Foreign Minister Petrauskas.", [J, V]),
    (f"Minister {J} received {S}, Ambassador of Peru. The Peruvian envoy praised Minister Petrauskas.", [J, S]),
    (f"Minister {J} received Ambassador of Peru {S}. The Ambassador presented a book. The Minister thanked the Ambassador.", [J, S]),
    (f"President {A} met Dr {V}, the Chilean President. The President of Chile thanked her.", [A, V]),
    (f"President {A} received Foreign Minister of Peru {S}. The Peruvian minister thanked the President.", [A, S]),
    (f"President {A} received Prime Minister of Peru {S}. The visiting premier praised the talks.", [A, S]),
    # an office in apposition, far from a name without one
    (f"The Prime Minister, the Hon {J}, met with President {V} of Chile.", [J, V]),
    # the guest
    (f"President {A} received Foreign Minister of Peru {S}. The guest praised the talks.", [A, S]),
    (f"President {A} received Foreign Minister of Peru {S}. The Peruvian guest praised the talks.", [A, S]),
    # a family name alone
    (f"President {A} received President {V} of Chile. President Vega thanked her. Mr Vega left.", [A, V]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "names"), ONE_PERSON_IN_OTHER_WORDS, ids=range(len(ONE_PERSON_IN_OTHER_WORDS)))
def test_other_words_for_one_person(text: str, names: list[str]) -> None:
    assert people(text) == names


KEPT_APART = [
    # of one family name, or one office in two states
    (f"President {A} met {V}. Minister {J} met Carlos Vega.", [A, V, J, "Carlos Vega"]),
    (f"Ambassador of Peru {S} and Ambassador of Chile {V} came to Vilnius.", [S, V]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "names"), KEPT_APART, ids=range(len(KEPT_APART)))
def test_two_people_are_kept_apart(text: str, names: list[str]) -> None:
    assert people(text) == names


@pytest.mark.parametrize("other", ["The President of Peru sent a letter.", "The Peruvian President sent a letter."])
def test_the_office_of_another_state_is_no_mention(other: str) -> None:
    found = read(f"President {A} received President {V} of Chile. {other}")
    assert all("Peru" not in mention.text for person in found.participants for mention in person.mentions)


def test_the_office_tells_which_of_two_envoys() -> None:
    text = f"Ambassador of Peru {S} and Ambassador of Chile {V} came. Minister {J} received the Chilean ambassador."
    assert attended(text) == [{J, V}]


REFERENCES = [
    # he, she, him, they
    (f"President {A} arrived in Lima. She met with President {V}.", [{A, V}]),
    (f"President {A} arrived in Lima. There she was received by President {V}.", [{A, V}]),
    (f"President {V} of Chile arrived in Vilnius. President {A} received him at the palace.", [{A, V}]),
    # plurals
    (f"President {A} received President of Chile {V}. The two leaders met with Prime Minister {J}.", [{A, V, J}]),
    (f"President {A} received President of Chile {V}. The presidents held talks in Vilnius.", [{A, V}]),
    (f"President {A} received {V}. They discussed trade.", [{A, V}]),
    # a delegation, a style, a list
    (
        f"President {A} received a delegation of the Lake Bank. The delegation met with Prime Minister {J}.",
        [{A, "delegation of the Lake Bank"}, {J, "delegation of the Lake Bank"}],
    ),
    (f"The Prime Minister visited the port. His Excellency met with President {V}.", [{V, "Prime Minister"}]),
    (
        f"President {A} received the credentials of three ambassadors. They are Ambassador {S}, Ambassador {V} and Ambassador {K}.",
        [{A, S, V, K}],
    ),
    # a predicate without a subject of its own
    (f"President {A} opened the fair and met with President {V}.", [{A, V}]),
    # nobody is meant
    ("She met with reporters.", []),
    (f'Foreign Minister {J} said: "I met President {V} on Monday."', []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), REFERENCES, ids=range(len(REFERENCES)))
def test_whom_a_word_means(text: str, expected: list[set[str]]) -> None:
    assert attended(text) == expected


def test_what_other_words_tell_of_a_person_is_kept() -> None:
    text = f"The Prime Minister, the Hon {J}, met with President {V} of Chile. President Vega thanked Prime Minister Petrauskas."
    first, second = read(text).participants
    assert (first.name, first.titles, first.country, first.aliases) == (J, ("Prime Minister",), "LT", ("Petrauskas",))
    assert (second.name, second.titles, second.country, second.aliases) == (V, ("President",), "CL", ("Vega",))
    assert [m.text for m in second.mentions][-1].endswith("Vega")


def test_who_speaks_in_the_first_person_is_told_by_the_signature() -> None:
    text = f"I will meet President {V} of Chile in Riga on Friday.\n\n{J}\nMinister of Foreign Affairs"
    assert attended(text) == [{J, V}]
