"""Places: venues, cities and states of encounters."""

from __future__ import annotations

import datetime as dt

import pytest

import diplomex

PUBLISHED = dt.date(2024, 5, 10)
WHO = "President Elena Maravic", "Prime Minister Tomas Verhoeven of Belgium"


def meeting(text: str, home: str | None = None) -> diplomex.Meeting:
    (found,) = diplomex.extract_meetings(text, published=PUBLISHED, publisher_country=home)
    return found


@pytest.mark.parametrize(
    ("place", "venue", "city", "country"),
    [
        ("at the Palace of the Lakes", "Palace of the Lakes", None, None),
        ("at the Palace of the Lakes in Lisbon", "Palace of the Lakes", "Lisbon", "PT"),
        ("at the Blue Hall, Lisbon", "Blue Hall", "Lisbon", "PT"),
        ("in Lisbon", None, "Lisbon", "PT"),
        ("in Lisbon, Portugal", None, "Lisbon", "PT"),
        ("in Portugal", None, None, "PT"),
        ("at the White House", "White House", None, "US"),
        ("at the ZQR headquarters", "ZQR headquarters", None, None),
        ("at his office", None, None, None),
        ("at the ministry's headquarters in Lisbon", "ministry's headquarters", "Lisbon", "PT"),
        ("at the Akorin Palace", "Akorin Palace", None, None),
        ("at the Lisbon International Airport", "Lisbon International Airport", "Lisbon", "PT"),
        ("on the sidelines of the Lakes Summit in Lisbon", None, "Lisbon", "PT"),
        ("at the Lakes Summit", None, None, None),
        ("on Monday", None, None, None),
    ],
)
def test_where(place: str, venue: str | None, city: str | None, country: str | None) -> None:
    found = meeting(f"{WHO[0]} met {WHO[1]} {place}.")
    assert (found.venue, found.city, found.country) == (venue, city, country)


def test_a_place_before_the_verb() -> None:
    found = meeting(f"In Lisbon, {WHO[0]} met {WHO[1]}.")
    assert found.city == "Lisbon"


@pytest.mark.parametrize(
    "clause",
    [
        "who will fly to Lisbon next week",
        "and discussed the situation in Lisbon",
        "ahead of the conference in Lisbon",
    ],
)
def test_places_of_something_else(clause: str) -> None:
    assert meeting(f"{WHO[0]} met {WHO[1]}, {clause}.").city is None


def test_the_headline_tells_the_city() -> None:
    text = f"Talks in Lisbon\n\n{WHO[0]} held talks with {WHO[1]}."
    assert diplomex.extract_meetings(text, published=PUBLISHED)[-1].city == "Lisbon"


def test_a_dateline_is_no_place() -> None:
    assert meeting(f"LISBON, May 10 (NNA) -- {WHO[0]} met {WHO[1]} on Friday.").city is None


def test_here_is_the_city_of_the_dateline() -> None:
    found = meeting(f"LISBON, May 10 (NNA) -- {WHO[0]} today met {WHO[1]} at the Blue Hall here.")
    assert (found.venue, found.city) == ("Blue Hall", "Lisbon")


def test_encounters_of_a_day_share_the_city() -> None:
    text = (
        f"{WHO[0]} met {WHO[1]} in Lisbon on Thursday.\n\n"
        "President Maravic also met Foreign Minister Pia Lindholm of Sweden on Thursday."
    )
    assert [m.city for m in diplomex.extract_meetings(text, published=PUBLISHED)] == ["Lisbon", "Lisbon"]


def test_who_is_received_elsewhere_on_that_day_is_in_no_city_told() -> None:
    first, second = diplomex.extract_meetings(
        "President Elena Maravic received Ambassador Tomas Verhoeven of Belgium in Lisbon on Monday."
        " Later that day, the President received Ambassador Jan Petersen of Denmark.",
        published=PUBLISHED,
    )
    assert (first.city, second.city) == ("Lisbon", None)


@pytest.mark.parametrize(
    ("text", "city"),
    [
        ("{} met with {} during the visit of Verhoeven to Lisbon.", "Lisbon"),
        ("{} received {} yesterday at the Palace of the Lakes in the interim capital, Lisbon.", "Lisbon"),
        ("Palace of the Lakes, Lisbon, 8 May 2024 - At the Palace of the Lakes today, {} received {}.", "Lisbon"),
        ("Tomas Verhoeven was in Lisbon on Monday. {} met with {} on Monday.", "Lisbon"),
    ],
)
def test_cities_told_apart(text: str, city: str) -> None:
    assert meeting(text.format(*WHO)).city == city


def test_calls_have_no_place() -> None:
    found = meeting(f"{WHO[0]} spoke by phone with {WHO[1]} in Lisbon.", "PT")
    assert (found.venue, found.city, found.country) == (None, None, None)


def test_who_receives_is_at_home() -> None:
    assert meeting(f"{WHO[0]} received {WHO[1]}.", "HR").country == "HR"
