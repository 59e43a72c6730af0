"""Texts that wear an extractor down: junk, and releases dense with what it looks for. All names are made up."""

from __future__ import annotations

from collections.abc import Iterator

_SIZE = 100_000
_GIVEN = ("Ana", "Bruno", "Chiara", "Dmitri", "Elena", "Farid", "Greta", "Hugo", "Irina", "Jonas", "Katya", "Luis")
_FAMILY = ("Almsted", "Borovik", "Castellan", "Drumlin", "Estevan", "Farrow", "Gillam", "Havlik", "Iskander", "Jarvin")
_STATES = ("Chile", "Kenya", "Latvia", "Jordan", "Georgia", "Norway", "Mongolia", "Peru", "Ghana", "Nepal")


def junk_texts() -> Iterator[tuple[str, str]]:
    """Name and text of each kind of junk."""
    units = {
        "one token": "a",
        "one word again and again": "meeting ",
        "titles without names": "the Prime Minister and the Minister of Foreign Affairs of ",
        "capitals": "ABCDEF GHI JKLMN ",
        "capitalised words": "Alder Birch Cedar Damson ",
        "digits and commas": "1,234,567,890,",
        "opening brackets": "(",
        "nested brackets": "([{",
        "quotes": '"',
        "apostrophes": "'s ",
        "full stops": ". ",
        "currencies": "$ € USD dollars ",
        "of the of the": "of the ",
        "and and": "President and ",
        "honorifics": "H.E. Mr. Dr. ",
        "commas": "Minister, ",
        "line ends": "\n",
        "words and line ends": "Minister of\n",
        "accents": "e\u0301",
        "entities": "&amp;",
    }
    for name, unit in units.items():
        yield name, unit * (_SIZE // len(unit))
    sentence = "The Minister of Trade of Chile met the Ambassador of Kenya and discussed ports, grain and visas "
    yield "a megabyte in one line", sentence * (1_000_000 // len(sentence))


def dense_texts() -> Iterator[tuple[str, str, str]]:
    """Name of each kind of dense text, the text, and one of the same kind twice as long."""
    kinds = {"names": _name, "sums": _sum, "dates": _date, "meetings": _meeting}
    for name, sentence in kinds.items():
        once = " ".join(sentence(i) for i in range(2_000))
        twice = " ".join(sentence(i) for i in range(4_000))
        yield name, once, twice


def _person(i: int) -> str:
    ending = "aeiou"[i // 120 % 5] + "nrstl"[i // 600 % 5] + "aeiou"[i // 3000 % 5]
    return f"{_GIVEN[i % 12]} {_FAMILY[i // 12 % 10]}{ending}"


def _name(i: int) -> str:
    return f"Minister {_person(i)} of {_STATES[i % 10]} spoke."


def _sum(i: int) -> str:
    return f"Loan {i} was about ${i % 97 + 1}.5 million, up from EUR {i % 89 + 2},{i % 900 + 100}."


def _date(i: int) -> str:
    return f"Item {i} was dated {i % 28 + 1} May {1990 + i % 40} and due on {i % 28 + 1}/{i % 12 + 1:02}/2024."


def _meeting(i: int) -> str:
    guest = f"Ambassador {_person(2 * i + 1)} of {_STATES[i % 10]}"
    return f"On {i % 28 + 1} May 2024 President {_person(2 * i)} received {guest}."
