"""Circumstances: days, visits, and host and guest by place."""

from __future__ import annotations

import datetime as dt

import pytest

import diplomex

PUBLISHED = dt.date(2024, 5, 10)  # a Friday
WHO = "President Elena Maravic of Croatia", "Prime Minister Tomas Verhoeven of Belgium"


def meetings(text: str, home: str | None = None) -> tuple[diplomex.Meeting, ...]:
    return diplomex.extract_meetings(text, published=PUBLISHED, publisher_country=home)


def day(number: int, month: int = 5) -> dt.date:
    return dt.date(2024, month, number)


# ---- days ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("when", "date"),
    [
        ("today", day(10)),
        ("yesterday", day(9)),
        ("on Thursday", day(9)),
        ("on 7 May", day(7)),
        ("on May 7, 2024", day(7)),
        ("", day(10)),
    ],
)
def test_days_of_held_encounters(when: str, date: dt.date) -> None:
    (found,) = meetings(f"{WHO[0]} met {WHO[1]} {when}.")
    assert (found.date, found.end_date) == (date, None)


@pytest.mark.parametrize(
    ("when", "date", "end"),
    [
        ("tomorrow", day(11), None),
        ("on 15 May", day(15), None),
        ("", None, None),
    ],
)
def test_days_of_planned_encounters(when: str, date: dt.date | None, end: dt.date | None) -> None:
    (found,) = meetings(f"{WHO[0]} will meet {WHO[1]} {when}.")
    assert (found.status, found.date, found.end_date) == ("planned", date, end)


def test_bounds_after_the_state() -> None:
    (found,) = meetings(f"In Belgium (27 May-1 June), President Elena Maravic of Croatia will meet {WHO[1]}.")
    assert (found.date, found.end_date) == (day(27), day(1, 6))


def test_a_day_is_no_subject_of_an_office() -> None:
    (found,) = meetings(f"{WHO[0]} will virtually meet with Lakes Union leaders on August 24, 2024.")
    assert found.date == day(24, 8)


def test_bounds_of_the_visit() -> None:
    text = f"{WHO[0]} will pay an official visit to Belgium from 15 to 17 May. She will meet {WHO[1]}."
    (found,) = meetings(text)
    assert (found.date, found.end_date, found.country, found.visit) == (day(15), day(17), "BE", "official")


def test_a_tour_tells_no_day() -> None:
    text = f"{WHO[0]} will visit Belgium and France from 15 to 20 May.\n\nShe will meet {WHO[1]}."
    assert meetings(text)[0].date is None


def test_the_day_of_the_encounter_before() -> None:
    text = f"On 7 May, {WHO[0]} met {WHO[1]}. Later, she received Ambassador Pia Lindholm of Sweden."
    assert [m.date for m in meetings(text)] == [day(7), day(7)]


def test_the_same_day_is_that_of_the_encounter_before() -> None:
    text = (
        f"On 7 May, {WHO[0]} met {WHO[1]}. The agreement was signed on 3 May.\n\n"
        "On the same day, President Maravic received Ambassador Pia Lindholm of Sweden."
    )
    assert [m.date for m in meetings(text)] == [day(7), day(7)]


def test_the_day_that_the_paragraph_opened_with() -> None:
    text = f"On 7 May, {WHO[0]} was welcomed in the courtyard. {WHO[1]} called on her in the afternoon."
    (found,) = meetings(text)
    assert found.date == day(7)


def test_a_session_told_before_who_led_it() -> None:
    text = (
        "The third session of the Joint Commission between Croatia and Belgium, which was held on 3 April 2024 in "
        "Ghent, Belgium, ended with a protocol.\n\nForeign Minister Ivan Babic of Croatia and Foreign Minister Tomas "
        "Verhoeven of Belgium co-chaired the meeting."
    )
    (found,) = meetings(text, home="HR")
    assert (found.date, found.city, found.country) == (day(3, 4), "Ghent", "BE")


def test_a_day_of_another_paragraph_is_not_taken() -> None:
    text = f"On 2 April, {WHO[0]} opened a bridge in Split.\n\n{WHO[1]} called on her."
    assert meetings(text)[0].date == day(10)


def test_no_day_within_a_visit_just_over() -> None:
    text = f"{WHO[0]} today completed her first official visit to Belgium.\n\nMaravic met with {WHO[1]}."
    (found,) = meetings(text)
    assert (found.date, found.country) == (None, "BE")


def test_the_day_after_the_encounter_before() -> None:
    text = f"{WHO[0]} met {WHO[1]} in Bruges.\n\nTheir talks will continue the following day in Brussels."
    assert [m.date for m in meetings(text)] == [day(10), day(11)]


def test_a_day_fixed_in_the_past_is_to_come() -> None:
    text = f"Maravic's visit to Belgium, where she is to hold talks with {WHO[1]}, has been fixed for Sept. 2-4."
    assert [(m.date, m.end_date) for m in meetings(text)] in ([], [(day(2, 9), day(4, 9))])


@pytest.mark.parametrize(
    "text",
    [
        f"{WHO[0]} recently met {WHO[1]}.",
        f"{WHO[0]} met {WHO[1]} at her office this week.",
        f"{WHO[0]} met {WHO[1]} in May 2024.",
        f"During a recent visit to Belgium, {WHO[0]} held talks with {WHO[1]}.",
    ],
)
def test_some_day_of_late(text: str) -> None:
    assert [m.date for m in meetings(text)] == [None]


@pytest.mark.parametrize(
    "clause", [", the recently appointed premier", ", who took office in 2023", " on the 2023 budget"]
)
def test_periods_of_something_else(clause: str) -> None:
    assert [m.date for m in meetings(f"{WHO[0]} held talks with {WHO[1]}{clause}.")] == [day(10)]


def test_a_dateline_gives_way() -> None:
    (found,) = meetings(f"ZAGREB, May 10 (NNA) -- {WHO[0]} on Wednesday met {WHO[1]}.")
    assert found.date == day(8)


def test_dates_of_something_else() -> None:
    (found,) = meetings(f"{WHO[0]} met {WHO[1]} to discuss the agreement of 3 May.")
    assert found.date == day(10)


def test_without_publication_only_the_text_counts() -> None:
    (found,) = diplomex.extract_meetings(f"{WHO[0]} met {WHO[1]}.")
    assert found.date is None
    (found,) = diplomex.extract_meetings(f"{WHO[0]} met {WHO[1]} on 7 May 2024.")
    assert found.date == day(7)


# ---- visits --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("clause", "kind"),
    [
        ("who is on a working visit to Croatia", "working"),
        ("who is paying a three-day state visit to Croatia", "state"),
        ("who arrived in Zagreb on an official visit", "official"),
        ("who is on an official and working visit to Croatia", "official"),
        ("who is on a visit to Croatia", None),
    ],
)
def test_visits(clause: str, kind: str | None) -> None:
    (found,) = meetings(f"{WHO[0]} received {WHO[1]}, {clause}.", "HR")
    assert found.visit == kind


def test_a_visit_told_before() -> None:
    (found,) = meetings(f"As part of her official visit to Belgium, {WHO[0]} met {WHO[1]}.")
    assert (found.visit, found.country) == ("official", "BE")


@pytest.mark.parametrize(
    "sentence",
    [
        "They spoke of preparations for an official visit by President Maravic to Belgium.",
        "Prime Minister Verhoeven recalled the state visit of President Maravic to Belgium in 2021.",
        "President Maravic invited Prime Minister Verhoeven to pay an official visit to Croatia.",
    ],
)
def test_visits_of_another_time(sentence: str) -> None:
    (found, *_) = meetings(f"{WHO[0]} met {WHO[1]} in Zagreb. {sentence}", "HR")
    assert found.visit is None


def test_calls_are_on_no_visit() -> None:
    (found,) = meetings(f"{WHO[0]} spoke by phone with {WHO[1]}, who is on an official visit to Chile.")
    assert found.visit is None


# ---- host and guest ------------------------------------------------------------------------------------------------


def roles(found: diplomex.Meeting) -> tuple[list[str | None], list[str | None]]:
    return [p.name for p in found.hosts], [p.name for p in found.guests]


def test_the_week_day_of_a_report_is_before_its_dateline() -> None:
    text = f"ZAGREB, May 10 (NNA) -- {WHO[0]} received {WHO[1]} who paid a call on her at the Lakes Palace on Thursday."
    (found,) = meetings(text)
    assert (found.date, found.venue) == (day(9), "Lakes Palace")


def test_a_day_after_a_clause_between_commas() -> None:
    text = (
        f"{WHO[0]} will receive {WHO[1]}, who will come to the country on a long-planned working visit with a large "
        "delegation of businessmen and scholars, at the Lakes Palace in Zadar on Friday, 17 May."
    )
    (found,) = meetings(text)
    assert (found.date, found.venue, found.city) == (day(17), "Lakes Palace", "Zadar")


@pytest.mark.parametrize(
    ("when", "date"),
    [("On arrival in Ghent", day(7)), ("On the first day", day(7)), ("On the final day", day(9))],
)
def test_which_day_of_a_visit(when: str, date: dt.date) -> None:
    text = f"{WHO[0]} paid an official visit to Belgium on 7-9 May. {when}, Maravic met with {WHO[1]}."
    assert [(m.date, m.end_date) for m in meetings(text)] == [(date, None)]


def test_who_is_at_home_is_host() -> None:
    (found,) = meetings(f"{WHO[0]} met {WHO[1]} in Zagreb.")
    assert roles(found) == (["Elena Maravic"], ["Tomas Verhoeven"])


def test_who_is_on_a_visit_is_guest() -> None:
    (found,) = meetings(f"During her official visit to Belgium, {WHO[0]} met {WHO[1]}.")
    assert roles(found) == (["Tomas Verhoeven"], ["Elena Maravic"])


@pytest.mark.parametrize("place", ["in Lima", "on the sidelines of the Lakes Summit in Zagreb", ""])
def test_neutral_ground(place: str) -> None:
    (found,) = meetings(f"{WHO[0]} met {WHO[1]} {place}.")
    assert roles(found) == ([], [])


@pytest.mark.parametrize(
    "guest",
    [
        f"{WHO[1]}, who is currently visiting the country",
        f"{WHO[1]}, who is visiting Croatia",
        "the visiting Prime Minister of Belgium, Tomas Verhoeven",
    ],
)
def test_who_is_visiting_is_guest(guest: str) -> None:
    (found,) = meetings(f"{WHO[0]} met {guest}.", home="HR")
    assert roles(found) == (["Elena Maravic"], ["Tomas Verhoeven"])


def test_visiting_somebody_is_no_visit_of_that_one() -> None:
    (found,) = meetings(f"{WHO[0]} met {WHO[1]} after visiting President Oto Lind.", home="HR")
    assert roles(found) == ([], [])


def test_a_headline_of_neutral_ground_holds_for_all() -> None:
    text = (
        "Maravic holds talks in Zagreb on the sidelines of the Lakes Forum\n\n"
        f"{WHO[0]} conferred in Zagreb with {WHO[1]}.\n\nPresident Maravic also met with President Oto Lind of Norway."
    )
    assert [roles(m) for m in meetings(text, home="HR")] == [([], []), ([], [])]


def test_who_was_received_that_day_is_guest_of_others_at_home() -> None:
    text = f"{WHO[0]} received {WHO[1]}.\n\nLater, Verhoeven met with Foreign Minister Ivan Babic of Croatia."
    assert [roles(m) for m in meetings(text, home="HR")] == [
        (["Elena Maravic"], ["Tomas Verhoeven"]),
        (["Ivan Babic"], ["Tomas Verhoeven"]),
    ]


def test_a_speaker_abroad_has_a_host() -> None:
    text = "I will visit Belgium and Norway from 12 to 16 May.\n\nIn Belgium, I will meet Prime Minister Tomas Verhoeven of Belgium."
    (found,) = meetings(text, home="HR")
    assert roles(found) == (["Tomas Verhoeven"], [])


# ---- places --------------------------------------------------------------------------------------------------------


def test_here_is_the_city_of_a_long_dateline() -> None:
    text = f"ZAGREB, Shawwal 2, 1445, May 10, 2024, NNA -- {WHO[0]} received here today {WHO[1]}."
    (found,) = meetings(text)
    assert (found.city, found.country) == ("Zagreb", "HR")


@pytest.mark.parametrize(
    "clause",
    [
        "(with residence in Vienna)",
        "to discuss the situation in Vienna",
        "after the elections in Vienna",
    ],
)
def test_places_of_something_else(clause: str) -> None:
    (found,) = meetings(f"{WHO[0]} met {WHO[1]} {clause}.")
    assert (found.city, found.country) == (None, None)


def test_a_place_on_a_day_to_come_is_that_of_something_else() -> None:
    text = (
        f"{WHO[0]} received {WHO[1]}.\n\n"
        "She will lead a delegation to the Annual Meeting of the Lakes Union on 19 May 2024 at the Lakes Institute in Vienna."
    )
    (found,) = [m for m in meetings(text) if m.status == "held"]
    assert (found.venue, found.city) == (None, None)


@pytest.mark.parametrize(
    ("sentence", "city"),
    [
        ("Maravic was glad to welcome Verhoeven to Zagreb.", "Zagreb"),
        ("Maravic also visited the Lakes Museum.", None),
    ],
)
def test_places_told_after_the_report(sentence: str, city: str | None) -> None:
    (found,) = meetings(f"{WHO[0]} met {WHO[1]}. {sentence}")
    assert (found.venue, found.city) == (None, city)


@pytest.mark.parametrize("place", ["at LAKES5", "at CHOGM", "at the UNGA"])
def test_events_are_no_venues(place: str) -> None:
    assert [m.venue for m in meetings(f"{WHO[0]} met {WHO[1]} {place}.")] == [None]


def test_a_city_that_hosts() -> None:
    text = f"The Croatian city of Zadar hosted talks between {WHO[0]} and {WHO[1]}."
    assert [m.city for m in meetings(text)] == ["Zadar"]


@pytest.mark.parametrize(
    "sentence",
    [
        "It was their second meeting since July last year, when they met in Vienna.",
        "On 14 May she is expected at the Lakes University in Vienna.",
    ],
)
def test_places_of_another_day(sentence: str) -> None:
    found = [m for m in meetings(f"{WHO[0]} met {WHO[1]}. {sentence}") if m.date == day(10)]
    assert [(m.venue, m.city) for m in found] == [(None, None)]


def test_an_airport_is_no_venue_of_a_summit() -> None:
    text = f"{WHO[0]} arrived at Vienna International Airport to attend the Lakes Union Summit."
    assert [m.venue for m in meetings(text) if m.kind == "summit"] in ([], [None])


def test_a_site_visited_besides_is_no_venue() -> None:
    (found,) = meetings(f"{WHO[0]} will meet {WHO[1]} and visit the Bank of Belgium.")
    assert found.venue is None


@pytest.mark.parametrize(
    ("place", "venue", "city", "country"),
    [
        ("at the Hotel Bristol, Zagreb", "Hotel Bristol", "Zagreb", "HR"),
        ("in the Croatian capital", None, None, "HR"),
        ("in the Croatian capital, Zagreb", None, "Zagreb", "HR"),
        ("to discuss the traffic of the Croatian capital", None, None, None),
    ],
)
def test_places_told_with_others(place: str, venue: str | None, city: str | None, country: str | None) -> None:
    (found,) = meetings(f"{WHO[0]} met {WHO[1]} {place}.")
    assert (found.venue, found.city, found.country) == (venue, city, country)


@pytest.mark.parametrize("arrival", ["upon her arrival by", "on arrival at the Lakes International Airport by"])
def test_who_is_received_on_arrival_is_guest(arrival: str) -> None:
    (found,) = meetings(f"{WHO[0]} was received {arrival} {WHO[1]}.")
    assert roles(found) == (["Tomas Verhoeven"], ["Elena Maravic"])


# ---- the day of issue ----------------------------------------------------------------------------------------------

TODAY = f"{WHO[0]} received {WHO[1]} today."


@pytest.mark.parametrize(
    ("text", "published", "date"),
    [
        (f"ZAGREB, 7 May 2024 - {TODAY}", None, day(7)),
        (f"Zagreb, May 7, 2024. {TODAY}", None, day(7)),
        (f"Guests in Zagreb\n\n07.05.2024\n\n{TODAY}", None, day(7)),
        (f"Guests in Zagreb\n\nMay 7, 2024 – Zagreb, Croatia – Press Office\n\n{TODAY}", PUBLISHED, day(7)),
        (f"{TODAY}\n\nZagreb\nMay 7, 2024", PUBLISHED, day(7)),
        (f"Posted on May 7, 2024 by admin\n\n{TODAY}", None, day(7)),
        (f"Zagreb May 7/2024 /LNA/ {TODAY}", None, day(7)),
        (f"Zagreb, 7 May 2024 - {TODAY.replace('today', 'yesterday')}", PUBLISHED, day(6)),
        # long before the publication, after it, or told of something else
        (f"Zagreb, 7 March 2024 - {TODAY}", PUBLISHED, PUBLISHED),
        (f"Zagreb, 17 May 2024 - {TODAY}", PUBLISHED, PUBLISHED),
        (f"Yesterday\n\n{TODAY}", PUBLISHED, PUBLISHED),
        (f"On 7 May 2024, the rules changed. {TODAY}", PUBLISHED, PUBLISHED),
    ],
)
def test_today_is_the_day_of_issue(text: str, published: dt.date | None, date: dt.date) -> None:
    (found,) = diplomex.extract_meetings(text, published=published, publisher_country="HR")
    assert found.date == date


def test_a_day_told_without_its_year_is_none_of_issue() -> None:
    (found,) = diplomex.extract_meetings(f"Zagreb, 7 May - {TODAY}", publisher_country="HR")
    assert found.date is None


# ---- days and states of stays without a noun -----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("stay", "bounds"),
    [
        ("visited Belgium from 5 to 7 May", (day(5), day(7))),
        ("was in Belgium on 7 May", (day(7), None)),
        ("travelled to neighbouring Belgium on 7 May", (day(7), None)),
    ],
)
def test_days_of_a_stay(stay: str, bounds: tuple[dt.date, dt.date | None]) -> None:
    (found,) = meetings(f"{WHO[0]} {stay}. In Brussels, she met {WHO[1]}.")
    assert (found.date, found.end_date) == bounds


def test_the_state_of_a_stay() -> None:
    (found,) = meetings(f"{WHO[0]} will be in Belgium from 20 to 22 May. She will hold talks with {WHO[1]}.")
    assert (found.date, found.end_date, found.country) == (day(20), day(22), "BE")


# ---- places told elsewhere -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("sentence", "city"),
    [
        ("In the friendly talks in Zagreb, both spoke of trade.", "Zagreb"),
        ("The meeting was held on Thursday in Zagreb.", "Zagreb"),
        (
            "The two leaders, whose conversation took place on the sidelines of a fair in Zagreb, spoke of trade.",
            "Zagreb",
        ),
        ("During the Zagreb meeting both spoke of trade.", "Zagreb"),
        ("Prime Minister Verhoeven is in Zagreb to open a fair.", "Zagreb"),
        ("The previous meeting was held in Zagreb.", None),
        ("A fair was held in Zagreb.", None),
        ("Minister Pavel Roth is in Zagreb to open a fair.", None),
    ],
)
def test_places_of_what_was_spoken_of(sentence: str, city: str | None) -> None:
    (found,) = meetings(f"{WHO[0]} met {WHO[1]}.\n\nThey praised the ties.\n\n{sentence}")
    assert found.city == city


def test_a_setting_is_that_of_the_last_encounter() -> None:
    first, second = meetings(
        f"{WHO[0]} met {WHO[1]}, who then met Speaker Ana Horvat. The talks in the Blue Hall were friendly."
    )
    assert (first.venue, second.venue) == (None, "Blue Hall")


def test_no_city_goes_on_under_another_headline() -> None:
    first, second = meetings(
        f"{WHO[0]} met {WHO[1]} in Zagreb.\n\nMeeting with Minister Roth\n\n"
        "President Maravic met Minister Pavel Roth of Austria."
    )
    assert (first.city, second.city) == ("Zagreb", None)


def test_a_seat_of_two_states_is_that_of_the_publisher_or_the_city() -> None:
    text = "President Omar Salim received Ambassador Nils Berg at Al-Salam Palace{}."
    assert meetings(text.format(""), "IQ")[0].country == "IQ"
    assert meetings(text.format(" in Baghdad"), "SA")[0].country == "IQ"


def test_what_is_to_be_done_somewhere_is_no_place() -> None:
    (found,) = meetings(f"{WHO[0]} met {WHO[1]} to discuss opportunities in Chad.")
    assert found.country is None


@pytest.mark.parametrize(
    ("clause", "venue"),
    [
        ("at the presidential complex", "presidential complex"),
        ("at the President's conference room", "President's conference room"),
        ("at the Lohn estate", "Lohn estate"),
        ("in the Blue Room of the Palace of the Lakes", "Blue Room of the Palace of the Lakes"),
        ("in the Blue Room at the Palace of the Lakes", "Blue Room"),
        ("in his office at the Palace of the Lakes", "Palace of the Lakes"),
        ("after inspecting a guard of honour at the Palace of the Lakes", None),
        ("a day after he arrived at Lakes International Airport", None),
        ("and saw him off at Lakes International Airport", None),
    ],
)
def test_venues(clause: str, venue: str | None) -> None:
    (found,) = meetings(f"{WHO[0]} met {WHO[1]} {clause}.")
    assert found.venue == venue


def test_the_state_of_a_ministry_or_of_the_host() -> None:
    text = "Foreign Minister Ali Rasheed held talks with Foreign Minister Omar Tan of Brunei at the Bruneian foreign ministry."
    assert [m.country for m in meetings(text, "MV")] == ["BN"]
    text = "Ambassador William Tora of Fiji called on President Jone Koroi of Tonga at the Palace of the Lakes."
    assert [m.country for m in meetings(text, "FJ")] == ["TO"]


def test_a_city_that_is_a_common_word() -> None:
    assert [(m.city, m.country) for m in meetings(f"{WHO[0]} met {WHO[1]} in Male on Tuesday.")] == [("Male", "MV")]


def test_bounds_of_a_stay_are_no_days_of_its_encounters() -> None:
    text = f"{WHO[0]}, who is in Belgium from Wednesday to Friday, called on {WHO[1]} on Thursday."
    assert [(m.date, m.end_date) for m in meetings(text)] == [(day(9), None)]


def test_the_day_of_an_encounter_told_later_is_its_own() -> None:
    first, second = meetings(f"{WHO[0]} met {WHO[1]}.\n\nEarlier, on 7 May, she met Minister Pavel Roth.")
    assert (first.date, second.date) == (PUBLISHED, day(7))


@pytest.mark.parametrize(
    "text",
    [
        f"The talks between {WHO[0]} and {WHO[1]} were postponed to 20 May.",
        f"The meeting of {WHO[0]} with {WHO[1]}, planned for 14 May, has been moved to 20 May.",
        f"The meeting between {WHO[0]} and {WHO[1]}, originally scheduled for 14 May, will now take place on 20 May.",
    ],
)
def test_the_day_to_which_an_encounter_was_moved(text: str) -> None:
    assert [m.date for m in meetings(text)] == [day(20)]


def test_a_day_in_a_relative_clause_is_that_of_something_else() -> None:
    text = "President Elena Maravic, who took office on 1 May, met Prime Minister Tomas Verhoeven yesterday."
    assert [m.date for m in meetings(text)] == [day(9)]


def test_days_of_a_visit_in_turn() -> None:
    text = (
        f"On the first day of her visit to Belgium from 5 to 7 May, {WHO[0]} met {WHO[1]}. "
        "The next day she met Speaker Ana Horvat. On the second day of her visit to Belgium from 5 to 7 May, she met King Albert."
    )
    assert [(m.date, m.end_date) for m in meetings(text)] == [(day(5), None), (day(6), None), (day(6), None)]


def test_a_visit_on_some_days_of_this_week_tells_no_day() -> None:
    text = f"This week {WHO[0]} was in Belgium on an official visit. {WHO[1]} received her in Brussels."
    assert [m.date for m in meetings(text)] == [None]


def test_a_state_that_is_a_city() -> None:
    (found,) = meetings(f"{WHO[0]} called on Prime Minister Lee Tan in Singapore.")
    assert (found.city, found.country) == ("Singapore", "SG")
    (found,) = meetings(f"{WHO[0]}, who is on a visit to Singapore, called on Prime Minister Lee Tan.")
    assert (found.city, found.country) == (None, "SG")


def test_the_city_of_a_palace_that_is_called_after_it() -> None:
    (found,) = meetings(f"{WHO[0]} received {WHO[1]} at the Bogor Presidential Palace.")
    assert (found.venue, found.city) == ("Bogor Presidential Palace", "Bogor")


def test_later_in_the_day_is_on_the_day_told_before() -> None:
    text = (
        "On Tuesday, 7 May, Minister Pavel Roth addressed a fair.\n\nLater in the day, he met Prime Minister Tomas Verhoeven.\n\n"
        "On Wednesday, 8 May, he opened a fair. Throughout the day on Wednesday, he had talks. He met Speaker Ana Horvat."
    )
    assert [m.date for m in meetings(text) if len(m.participants) > 1] == [day(7), day(8)]


def test_the_city_in_which_somebody_arrived() -> None:
    text = "Minister Pavel Roth arrived in Zagreb on Tuesday.\n\nThe harvest was good.\n\n{} met Speaker Ana Horvat."
    assert [m.city for m in meetings(text.format("Minister Roth"))] == ["Zagreb"]
    assert [m.city for m in meetings(text.format("Minister Kari Lund"))] == [None]


@pytest.mark.parametrize("venue", ["LAU HQ", "Army Headquarters"])
def test_headquarters_under_a_name(venue: str) -> None:
    assert [m.venue for m in meetings(f"{WHO[0]} met {WHO[1]} at {venue}.")] == [venue]


@pytest.mark.parametrize(
    ("place", "venue", "city"),
    [("at Lakes Palace", "Lakes Palace", None), ("in Zagreb", None, "Zagreb")],
)
def test_a_place_right_before_a_title_is_no_part_of_it(place: str, venue: str | None, city: str | None) -> None:
    (found,) = meetings(f"President Elena Maravic received {place} Prime Minister Tomas Verhoeven of Belgium.")
    assert (found.venue, found.city) == (venue, city)
    assert found.participants[-1].participant.titles == ("Prime Minister",)


@pytest.mark.parametrize(
    ("sentence", "date"),
    [
        ("The meeting took place on Tuesday.", day(7)),
        ("The talks, which were held on 7 May, were friendly.", day(7)),
        ("The previous meeting took place on 7 May.", PUBLISHED),
        ("A fair took place on 7 May.", PUBLISHED),
    ],
)
def test_days_told_after_the_report(sentence: str, date: dt.date) -> None:
    (found,) = meetings(f"{WHO[0]} met {WHO[1]}. They spoke of trade. They praised the ties. {sentence}")
    assert found.date == date


@pytest.mark.parametrize(
    ("report", "city"),
    [
        (f"{WHO[0]} met {WHO[1]} on the sidelines of the Lakes Forum.", "Zadar"),
        (f"{WHO[0]} met {WHO[1]}.", None),
    ],
)
def test_the_city_of_a_gathering_is_that_of_its_sidelines(report: str, city: str | None) -> None:
    assert [m.city for m in meetings(f"{report}\n\nThe forum was held in Zadar.")] == [city]


@pytest.mark.parametrize(
    ("sentence", "venue", "city", "country"),
    [
        ("Venue of the talks is the Lakes Palace in Lower Town, Zagreb.", "Lakes Palace", "Zagreb", "HR"),
        ("The Croatian city of Vukovina will be the venue of the talks.", None, "Vukovina", "HR"),
    ],
)
def test_venues_told_as_such(sentence: str, venue: str | None, city: str | None, country: str | None) -> None:
    (found,) = meetings(f"{WHO[0]} will meet {WHO[1]} on 20 May.\n\n{sentence}")
    assert (found.venue, found.city, found.country) == (venue, city, country)


def test_the_one_day_told_of_a_visit_that_ended_is_its_last() -> None:
    text = f"{WHO[0]} ended her two-day visit to Belgium on 7 May. During the visit, she met {WHO[1]}."
    assert [(m.date, m.end_date) for m in meetings(text)] == [(day(6), day(7))]


def test_days_of_who_led_a_delegation() -> None:
    text = f"{WHO[0]} led a delegation to Belgium from 5 to 7 May.\n\nDuring the visit, she met {WHO[1]}."
    assert [(m.date, m.end_date) for m in meetings(text) if len(m.participants) > 1] == [(day(5), day(7))]


def test_a_visit_of_late_tells_no_day() -> None:
    text = f"{WHO[0]} recently paid a visit to Belgium.\n\nDuring the visit, she met {WHO[1]}."
    assert [m.date for m in meetings(text) if len(m.participants) > 1] == [None]


def test_a_town_that_nobody_knows_before_its_state() -> None:
    (found,) = meetings(f"{WHO[0]} will travel to Gros Islet, Saint Lucia, on 20 May and meet {WHO[1]}.")
    assert (found.city, found.country) == ("Gros Islet", "LC")


def test_the_sentence_after_a_headline_tells_the_place() -> None:
    text = "Prime Minister Tomas Verhoeven meets President Elena Maravic\n\nThe meeting was held in Zagreb."
    assert [m.city for m in meetings(text)] == ["Zagreb"]


def test_an_unknown_town_of_a_venue_is_in_the_state_of_the_host() -> None:
    text = "President Elena Maravic received Prime Minister Tomas Verhoeven of Belgium at the Lakes Museum, Vukovina, on Tuesday."
    (found,) = meetings(text, "HR")
    assert (found.venue, found.city, found.country) == ("Lakes Museum", "Vukovina", "HR")


@pytest.mark.parametrize(
    ("lines", "venue", "city", "country"),
    [
        ("Lakes House\nBrussels, Belgium\nMay 10, 2024", "Lakes House", "Brussels", "BE"),
        ("Blue Room, Lakes Palace\n\n10 May 2024", "Blue Room, Lakes Palace", None, "HR"),
        ("Brussels\n\n10 May 2024", None, None, None),
    ],
)
def test_lines_at_the_head_that_tell_the_venue(
    lines: str, venue: str | None, city: str | None, country: str | None
) -> None:
    (found,) = meetings(f"Remarks of the President\n\n{lines}\n\n{WHO[0]} met with {WHO[1]} today.", "HR")
    assert (found.venue, found.city, found.country) == (venue, city, country)


@pytest.mark.parametrize(
    ("where", "city", "country"),
    [("in Texas", "Texas", "US"), ("in Apulia, Italy", "Apulia", "IT"), ("in the Altai Region, Russia", None, "RU")],
)
def test_regions(where: str, city: str | None, country: str) -> None:
    (meeting,) = diplomex.extract_meetings(f"President Ana Orvel met with Prime Minister John Smith {where} on Monday.")
    assert (meeting.city, meeting.country) == (city, country)


def test_a_month_alone_is_no_day_also_far_behind_who_was_called_on() -> None:
    text = "Ambassador Olev Tamm paid a courtesy call on the Minister of Defence of Norland, General Ivo Dahl, earlier this month."
    (found,) = meetings(text, "HR")
    assert found.date is None


@pytest.mark.parametrize(
    "journey",
    [
        "President Elena Maravic travelled to Peru to see its ports.",
        "President Elena Maravic has arrived in Peru.",
        "President Elena Maravic is currently in Peru.",
    ],
)
def test_all_encounters_on_one_journey_are_in_the_state_that_it_goes_to(journey: str) -> None:
    found = meetings(
        f"{journey} She met with Prime Minister Tomas Verhoeven. Later, she held talks with Commissioner Joseph Adewale.",
        "HR",
    )
    assert [m.country for m in found] == ["PE", "PE"]
