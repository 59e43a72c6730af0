"""Topics: which noun phrases of a sentence are what was discussed, and to which encounter they belong."""

from __future__ import annotations

import datetime as dt

import pytest

import diplomex
from diplomex.rules._topic_phrases import phrases, strip_stance

PUBLISHED = dt.date(2024, 5, 10)
MEETING = "On Friday, Foreign Minister Elena Maravic met with Foreign Minister Tomas Verhoeven of Belgium."


def topics(text: str) -> tuple[str, ...]:
    meetings = [m for m in diplomex.extract_meetings(text, published=PUBLISHED) if not m.background]
    assert len(meetings) == 1
    return meetings[0].topics


@pytest.mark.parametrize(
    ("stretch", "expected"),
    [
        ("beekeeping and forestry", ["beekeeping", "forestry"]),
        ("trade and investment", ["trade and investment"]),
        ("bilateral trade and investment", ["bilateral trade and investment"]),
        ("renewable energy and forestry", ["renewable energy", "forestry"]),
        ("tourism and foreign employment", ["tourism", "foreign employment"]),
        ("tourism and harvest projects", ["tourism and harvest projects"]),
        ("river police training and lake navigation", ["river police training", "lake navigation"]),
        ("market access and quarantine issues", ["market access and quarantine issues"]),
        ("bilateral trade and economic ties", ["bilateral trade and economic ties"]),
        ("common rules and norms", ["common rules and norms"]),
        ("the war against piracy and regional harvests", ["war against piracy", "regional harvests"]),
        ("the repair of the dam and completion of the lock", ["repair of the dam", "completion of the lock"]),
        ("the protection and upkeep of dams", ["protection and upkeep of dams"]),
        ("the threat of terrorism and violent extremism", ["threat of terrorism and violent extremism"]),
        ("relations with the Lake Fund and the River Bank", ["relations with the Lake Fund and the River Bank"]),
        ("peace in Norland and in the region", ["peace in Norland and in the region"]),
        ("lake tourism and on new avenues for trade", ["lake tourism", "new avenues for trade"]),
        ("the rule of law in Norland and around the world", ["rule of law in Norland and around the world"]),
        ("ties between Norland, the Lake Region and Sudland", ["ties between Norland, the Lake Region and Sudland"]),
        ("friendly and fraternal ties", ["friendly and fraternal ties"]),
        ("dam safety here at the lodge", ["dam safety"]),
        ("the role of forestry in that regard", ["role of forestry"]),
        ("issues on the repair of dams", ["repair of dams"]),
        ("main issues on the bilateral agenda", ["main issues on the bilateral agenda"]),
        ("dam safety, reads a statement of the ministry", ["dam safety"]),
        ("Norland's fisheries and river trade", ["Norland's fisheries and river trade"]),
    ],
)
def test_what_and_joins(stretch: str, expected: list[str]) -> None:
    assert list(phrases(stretch, stretch)) == expected


def test_a_date_that_has_an_event_begins_a_topic() -> None:
    assert list(phrases("next month's lake fair", "\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02's lake fair")) == [
        "next month's lake fair"
    ]
    assert not list(phrases("next month", "\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02"))


@pytest.mark.parametrize(
    ("stretch", "expected"),
    [
        ("trade, energy and tourism", ["trade", "energy", "tourism"]),
        ("trade, energy, and tourism", ["trade", "energy", "tourism"]),
        ("the war in the north and the commitment to peace", ["war in the north", "commitment to peace"]),
        ("relations between Norland and Sudland", ["relations between Norland and Sudland"]),
        (
            "ties between the two countries and the opening of a bridge",
            ["ties between the two countries", "opening of a bridge"],
        ),
        ("a wide range of regional issues", ["regional issues"]),
        ("ways to strengthen economic cooperation", ["economic cooperation"]),
        ("further strengthening the friendship of the peoples", ["friendship of the peoples"]),
        (
            "political, trade and cultural cooperation, as well as visa rules",
            ["political, trade and cultural cooperation", "visa rules"],
        ),
        (
            "a number of issues of mutual interest, including fisheries, rail links and forestry",
            ["fisheries", "rail links", "forestry"],
        ),
        ("cooperation in mining, rail transport and fisheries", ["mining", "rail transport", "fisheries"]),
        ("joint projects in energy and transport", ["joint projects in energy and transport"]),
        ("the bridge (a loan of ten million) and the port", ["bridge", "port"]),
        ("the summit, which will be held in May, the budget and the fleet", ["summit", "budget", "fleet"]),
        ("the harvest and agreed to meet again", ["harvest"]),
        ("the harvest during their lunch", ["harvest"]),
        ("the harvest, noting that it was late", ["harvest"]),
        ("the Lakes Trade Agreement (LTA), under which tariffs fell", ["Lakes Trade Agreement"]),
        ("implementation of the accords reached following the visit", ["implementation of the accords"]),
        (
            "the fall of the old regime following the truce, and the return of refugees",
            ["fall of the old regime", "return of refugees"],
        ),
        ("the port project and the $20 million Delta Canal Project", ["port project", "Delta Canal Project"]),
        ("$20 million over four years", []),
        ("the river question and Norland", ["river question", "Norland"]),
        ("timber exports and measures for clean water", ["timber exports", "measures for clean water"]),
        ("war and peace", ["war and peace"]),
        ("eliminating landmines and deepening trade ties", ["eliminating landmines", "trade ties"]),
        ("Norlandic political, trade and cultural ties", ["Norlandic political, trade and cultural ties"]),
        (
            "relations between the two countries in the field of sport and the launch of a ferry",
            ["relations between the two countries in the field of sport", "launch of a ferry"],
        ),
        ("the progress made under the Delta Compact", ["progress made under the Delta Compact"]),
        ("trade, and concurred on working closely on visas", ["trade"]),
        ("the following issues: dam safety, forestry and ports", ["dam safety", "forestry", "ports"]),
        (
            "the future of aid; dam safety; and cooperation in the areas of forestry, ports and sport",
            ["future of aid", "dam safety", "forestry", "ports", "sport"],
        ),
        ("dam safety; he left at noon", ["dam safety"]),
        (
            "regional issues, particularly in the fields of ports, forestry and sport",
            ["regional issues", "ports", "forestry", "sport"],
        ),
        ("peace in Norland, the Lake Region and Sudland", ["peace in Norland, the Lake Region and Sudland"]),
        ("the June 4, 1967 treaty", ["June 4, 1967 treaty"]),
        ("dam safety, foremost among them the Upper Dam", ["dam safety", "Upper Dam"]),
        ("dam safety and views were exchanged", ["dam safety"]),
        ("ferries in the context of the Lakes Union, as well as ports", ["ferries", "ports"]),
        ("ferries under the Delta Compact, ports and visas", ["ferries", "ports", "visas"]),
        ('the "excellent ferry links", the release said', ["excellent ferry links"]),
        ("prospects for ferries. Other subjects were told", ["prospects for ferries"]),
        ("the growth of trade, stressed the need for more ferries", ["growth of trade"]),
        (
            "a high level of political, trade, and cultural cooperation",
            ["high level of political, trade, and cultural cooperation"],
        ),
        (
            "political and cultural ties between Norland and Sudland",
            ["political and cultural ties between Norland and Sudland"],
        ),
        ("bilateral cooperation, global and regional agenda", ["bilateral cooperation", "global and regional agenda"]),
        ("issues and topics related to security and the Lakes Union", ["security", "Lakes Union"]),
        ("ferries and Norland's view of the war", ["ferries", "Norland's view of the war"]),
        ("Norland's and Sudland's ports", ["Norland's and Sudland's ports"]),
        ("dam safety, a ministry statement said", ["dam safety"]),
        ("dam safety, viewing it as a key platform", ["dam safety"]),
        ("matters of mutual interest and dam safety", ["matters of mutual interest", "dam safety"]),
        ("matters of interest and concern", ["matters of interest and concern"]),
        ("a mutual desire to further enhance and strengthen ferry links", ["mutual desire", "ferry links"]),
        ("dam safety, and hold several meetings", ["dam safety"]),
        ("the smartly turned-out contingent", []),
        ("a ferry partnership, with Norland hosting the summit", ["ferry partnership"]),
        (
            "ties between the two countries and topical sea matters",
            ["ties between the two countries", "topical sea matters"],
        ),
        ("ties between our countries and people", ["ties between our countries and people"]),
        ("regional issues, focusing particularly on the drought", ["regional issues"]),
        ("ferry links in the coming months", ["ferry links"]),
        ("efforts to counter smuggling and to provide clean water", ["smuggling", "clean water"]),
        ("ferry cooperation in tackling the drought", ["drought"]),
        ("ferry cooperation in the strait", ["ferry cooperation in the strait"]),
        ("the drought, building on earlier talks", ["drought"]),
        ("it", []),
        ("", []),
        ("how the dam could be mended", []),
        ("the fact that the dam was mended", []),
        ("shared rivers and common customs", ["shared rivers", "common customs"]),
        ("clean water and support for refugees", ["clean water", "support for refugees"]),
        ("river transport and regional peace and security", ["river transport", "regional peace and security"]),
        ("floods in the lowlands and the drought", ["floods in the lowlands", "drought"]),
        (
            "attacks on river ports and threats to merchant shipping",
            ["attacks on river ports", "threats to merchant shipping"],
        ),
        ("water transport and dam safety", ["water transport", "dam safety"]),
        ("state of the rivers and lakes", ["state of the rivers and lakes"]),
        ("Norland's lakes and inland ports", ["Norland's lakes and inland ports"]),
        ("peace, security and economic growth", ["peace", "security", "economic growth"]),
        ("Cooperation in mining, rail transport and fisheries", ["mining", "rail transport", "fisheries"]),
        (
            "ties in the political, economic and cultural spheres",
            ["ties in the political, economic and cultural spheres"],
        ),
        ("a historic, long-standing friendship", ["historic, long-standing friendship"]),
        (
            "floods in Norland, Sudland and Westland, the harvest and the fleet",
            ["floods in Norland, Sudland and Westland", "harvest", "fleet"],
        ),
        ("key river issues, including dam safety, forestry and ports", ["dam safety", "forestry", "ports"]),
        ("the ongoing negotiations in Lake City", ["ongoing negotiations in Lake City"]),
        ("ongoing efforts to counter smuggling", ["smuggling"]),
        ("efforts to bring peace to the Lake Region", ["efforts to bring peace to the Lake Region"]),
        ("ferry links for the benefit of both peoples", ["ferry links"]),
        ("ferry support in tackling the drought", ["ferry support"]),
        ("the harvest, thereby helping the farmers", ["harvest"]),
        ("the summit that Norland will host", ["summit"]),
        ("the harvest, took stock of ferry links", ["harvest"]),
        ("the harvest alongside ferry links", ["harvest", "ferry links"]),
        (
            "dam safety in addition to a number of issues of common interest",
            ["dam safety", "issues of common interest"],
        ),
        ("joint work and ways to support it, in a manner that helps both", ["joint work", "ways to support it"]),
        ("the way forward to improve ferry links", ["ferry links"]),
        ("dam safety, Lakes News Agency reported", ["dam safety"]),
        ("value added goods", ["value added goods"]),
        ("the current state and prospects of ferry links", ["current state and prospects of ferry links"]),
        ("the nuclear and solar sectors", ["nuclear and solar sectors"]),
        (
            "ports, trade and cultural cooperation and interaction on the river",
            ["ports", "trade and cultural cooperation", "interaction on the river"],
        ),
        (
            "a major focus on the global and regional situation and cooperation between the two armies",
            ["major focus on the global and regional situation", "cooperation between the two armies"],
        ),
        ("concerns about river pollution", ["river pollution"]),
        ("ongoing projects in water supply, rail and ports", ["water supply", "rail", "ports"]),
        ("(1) dam safety, (2) forestry and (3) visas", ["dam safety", "forestry", "visas"]),
        ("how the two countries can work together to tackle smuggling", ["smuggling"]),
        ("partnerships in mining, rail and ports", ["mining", "rail", "ports"]),
        ("how they assess the drought", ["drought"]),
        ("Vocational Education and Training institutions", ["Vocational Education and Training institutions"]),
        ("dam safety and mending ferries", ["dam safety", "mending ferries"]),
        ("forestry, ports and IT", ["forestry", "ports", "IT"]),
        ("with the guests the drought", []),
        ("river ties and areas of joint work", ["river ties", "areas of joint work"]),
        ("the ties and ways to strengthen them in service of both peoples", ["ties", "ways to strengthen them"]),
        ("the drought next year", ["drought"]),
        ("ferry links, and against smuggling", ["ferry links"]),
        ('matters of "mutual interest" and the drought', ["matters of mutual interest", "drought"]),
        ("Matters of 'Mutual Interest'", ["Matters of 'Mutual Interest'"]),
        ("the 'Upper Dam'", ["Upper Dam"]),
        ("the drought, regretting that it was long", ["drought"]),
        ("the drought in a phone call", ["drought"]),
        ("working together to protect the wetlands", ["wetlands"]),
        ("the topic of ferry links", ["ferry links"]),
        ("an encounter with the Speaker", []),
        ("robust, active", []),
        ("measures, steps and developments", []),
        ("end the drought in the north", ["drought in the north"]),
        ("progress the sides have made", []),
        ("the harvest and highly assessed the work", ["harvest"]),
        ("the release of prisoners as soon as possible", ["release of prisoners"]),
        ("aid to Norland for as long as it takes", ["aid to Norland"]),
        ("touching upon the drought", ["drought"]),
        (
            "prospects of Norland-Sudland trade, economic and humanitarian cooperation",
            ["prospects of Norland-Sudland trade, economic and humanitarian cooperation"],
        ),
        ("a strong, efficient and effective partnership", ["strong, efficient and effective partnership"]),
        (
            "ties between the two nations and navies, and the drought",
            ["ties between the two nations and navies", "drought"],
        ),
        ("not only the harvest but also the drought", ["harvest", "drought"]),
        ("issues ranging from dam safety to forestry, visas and ports", ["dam safety", "forestry", "visas", "ports"]),
        ("a broad spectrum: dam safety, forestry and visas", ["dam safety", "forestry", "visas"]),
        ("the harvest and exchange of seeds", ["harvest and exchange of seeds"]),
        ("the harvest, ferry links and put forward a plan", ["harvest", "ferry links"]),
        (
            "cooperation between the two countries in the river field and ways to enhance and develop it",
            ["cooperation between the two countries in the river field", "ways to enhance and develop it"],
        ),
        (
            "ongoing work to enhance ferry links, modernize ports, and strengthen dam safety",
            ["ferry links", "ports", "dam safety"],
        ),
        ("pressure on smugglers so they give up", ["pressure on smugglers"]),
        ("peace and security in the region and the world", ["peace and security in the region and the world"]),
        (
            "work with Norland, Sudland and Westland, and the harvest",
            ["work with Norland, Sudland and Westland", "harvest"],
        ),
        ("matters of mutual interest, especially those related to dam safety", ["dam safety"]),
        (
            "the ties between the two brotherly countries and the harvest",
            ["ties between the two brotherly countries", "harvest"],
        ),
        ("the harvest, and also revised the state of the fleet", ["harvest"]),
    ],
)
def test_phrases(stretch: str, expected: list[str]) -> None:
    assert list(phrases(stretch, stretch)) == expected


def test_people_end_a_stretch() -> None:
    text = "grain exports with Minister Anna Sorel"
    assert list(
        phrases(text, "grain exports with \x01\x01\x01\x01\x01\x01\x01\x01 \x01\x01\x01\x01\x01\x01\x01\x01\x01\x01")
    ) == ["grain exports"]


@pytest.mark.parametrize(
    ("said", "topic"),
    [
        ("importance of clean rivers", "clean rivers"),
        ("need to combat smuggling", "smuggling"),
        ("shipping lanes", "shipping lanes"),
        ("take measures to protect the wetlands", "wetlands"),
        ("impose further quotas on herring", "quotas on herring"),
        ("imposing quotas on herring", "imposing quotas on herring"),
        ("Norland from using water as a weapon", "water as a weapon"),
        ("neighbours to work together to uphold the truce", "truce"),
        ("support for refugees", "support for refugees"),
        ("security of the strait", "security of the strait"),
        ("the", None),
        ("rebuild the nation's ports", "nation's ports"),
        ("actively defend the truce", "truce"),
        ("Norland in dam safety", "dam safety"),
        ("meet again soon", None),
        ("energetically", None),
        ("close and friendly ties", "friendly ties"),
    ],
)
def test_stance(said: str, topic: str | None) -> None:
    assert strip_stance(said) == topic


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The ministers discussed river transport.", ("river transport",)),
        ("They took up river transport.", ("river transport",)),
        ("The following issues were discussed: dam safety, forestry and visas.", ("dam safety", "forestry", "visas")),
        ("The meeting's agenda: dam safety, forestry, visas.", ("dam safety", "forestry", "visas")),
        ("They discussed, inter alia, dam safety, forestry and visas.", ("dam safety", "forestry", "visas")),
        ("They discussed, among others, dam safety.", ("dam safety",)),
        ("Key discussion points included dam safety.", ("dam safety",)),
        ("Discussions took place on river transport.", ("river transport",)),
        ("The talks took place on Monday.", ()),
        ("The purpose of the meeting was to discuss river transport.", ("river transport",)),
        ("In the talks they dealt in particular with river transport.", ("river transport",)),
        ("The talks concerned river transport.", ("river transport",)),
        ("She was concerned.", ()),
        ("The subject of the talks was river transport.", ("river transport",)),
        ("They noted the potential for cooperation in ports, customs and rail.", ("ports", "customs", "rail")),
        ("She explained Norland's position on river transport.", ("river transport",)),
        ("They dwelt at length on river transport.", ("river transport",)),
        ("The sides outlined steps to strengthen river transport.", ("river transport",)),
        ("The forum is a platform for dialogue on river transport.", ()),
        ("A number of urgent river issues were addressed.", ("river issues",)),
        ("The topics to be discussed include river transport.", ("river transport",)),
        ("River transport was also a prominent item on the agenda.", ("River transport",)),
        ("They had a candid, constructive discussion on river transport.", ("river transport",)),
        ("They discussed how they can improve river transport.", ("river transport",)),
        ("The discussions ranged from river transport to the drought.", ("river transport", "drought")),
        ("An exchange of views was also held on river transport.", ("river transport",)),
        ("A special emphasis was made on river transport.", ("river transport",)),
        ("They discussed over the telephone river transport.", ("river transport",)),
        ("They deliberated on river transport.", ("river transport",)),
        ("The talks will be devoted to river transport.", ("river transport",)),
        ("They pledged to expand river transport.", ("river transport",)),
        ("They held talks on Monday on river transport.", ("river transport",)),
        ("Views were also exchanged on river transport.", ("river transport",)),
        ("They discussed and identified areas of river transport.", ("river transport",)),
        ("They identified the areas of cooperation, such as dam safety.", ("areas of cooperation", "dam safety")),
        ("Police identified the driver.", ()),
        ("They heard reports on river transport.", ("river transport",)),
        ("River transport was high on the agenda.", ("River transport",)),
        ("Verhoeven then took up his post.", ()),
        (
            "The discussions were about dam safety, about forestry, and about visas.",
            ("dam safety", "forestry", "visas"),
        ),
        ("The farms were about a mile away.", ()),
        ("The session will deal with dam safety, with forestry and with visas.", ("dam safety", "forestry", "visas")),
        ("Topics discussed included dam safety and forestry.", ("dam safety", "forestry")),
        ("Dam safety will be on the agenda.", ("Dam safety",)),
        ("At the heart of the talks with the guest were dam safety and the fleet.", ("dam safety", "fleet")),
        ("Their ties were raised from a lower level.", ()),
        ("They met for a discussion of dam safety.", ("dam safety",)),
        ("Verhoeven gave an overview of dam safety.", ("dam safety",)),
        ("They exchanged experience in order to help.", ()),
        ("They discussed dam safety with H.E. Anna Sorel, the Ambassador.", ("dam safety",)),
        ("They exchanged views on river transport and the war in the north.", ("river transport", "war in the north")),
        ("The talks focused on river transport.", ("river transport",)),
        ("Special attention was paid to river transport.", ("river transport",)),
        ("During the meeting, river transport was also touched upon.", ("river transport",)),
        ("River transport, dam safety and forestry were on the agenda.", ("River transport", "dam safety", "forestry")),
        ("Turning to river transport, both ministers smiled.", ("river transport",)),
        ("Maravic briefed her guest on river transport.", ("river transport",)),
        ("They touched on dam safety and also tackled forestry.", ("dam safety", "forestry")),
        ("The call addressed Norlandic ferries, visas and dam safety.", ("Norlandic ferries", "visas", "dam safety")),
        ("Discussions included dam safety; forestry; and visas.", ("dam safety", "forestry", "visas")),
        ("The meeting witnessed a discussion of dam safety and the fleet.", ("dam safety", "fleet")),
        ("Topics of the meeting: dam safety, forestry and visas.", ("dam safety", "forestry", "visas")),
        ("Dam safety and the fleet dominated the talks.", ("Dam safety", "fleet")),
        ("High on the agenda was dam safety.", ("dam safety",)),
        ("The talks then turned to dam safety.", ("dam safety",)),
        (
            "Both ministers expressed their interest in dam safety and called for a ban on nets.",
            ("dam safety", "ban on nets"),
        ),
        ("The main topic of discussion was dam safety.", ("dam safety",)),
        ("Dam safety was another topic.", ("Dam safety",)),
        ("The talks covered three areas – dam safety, forestry and visas.", ("dam safety", "forestry", "visas")),
        ("Verhoeven spoke of his youth.", ()),
        (
            "Maravic reiterated the U.S. commitment to dam safety, particularly in the face of the drought.",
            ("dam safety",),
        ),
        ("They assessed dam safety.", ("dam safety",)),
        ("They assessed that the dam was safe.", ()),
        ("They continued their earlier discussion of dam safety.", ("dam safety",)),
        ("Maravic told Verhoeven about dam safety.", ("dam safety",)),
        ("Maravic told reporters about dam safety.", ()),
        ("She congratulated Verhoeven on the successful outcome of the referendum.", ("referendum",)),
        ("The topic of the meeting is dam safety.", ("dam safety",)),
        ("The official talks with Minister Verhoeven included topics such as dam safety.", ("dam safety",)),
        ('The ministry said, "During the meeting, dam safety and visas were discussed."', ("dam safety", "visas")),
        ("She familiarized the guest with dam safety.", ("dam safety",)),
        ("Verhoeven will also address a business forum.", ()),
        ("Among the other issues were dam safety and the fleet.", ("dam safety", "fleet")),
        ("Also discussed at the meeting was dam safety.", ("dam safety",)),
        (
            "Several plans were touched upon, such as dam safety, forestry and visas.",
            ("dam safety", "forestry", "visas"),
        ),
        ("The meeting also outlined dam safety.", ("dam safety",)),
        ("They held productive talks aimed at improving dam safety.", ("dam safety",)),
        ("The officials shared views on dam safety.", ("dam safety",)),
        (
            "They discussed closer cooperation in dam safety and called for cooperation in dam safety.",
            ("closer cooperation in dam safety",),
        ),
        ("She congratulated Verhoeven on his re-election as chairman.", ("re-election",)),
        (
            "They discussed:\n- dam safety\n- forestry\n1. Visas\nThe harvest was good.",
            ("dam safety", "forestry", "Visas"),
        ),
        ("They went on foot to the river.", ()),
        ("She congratulated Verhoeven on his birthday.", ()),
        ("She thanked Verhoeven for his warm hospitality.", ()),
        ("The parties turned to Verhoeven.", ()),
        ("The following were present:\n- a clerk\n- a nurse", ()),
    ],
)
def test_sentences_after_the_report(sentence: str, expected: tuple[str, ...]) -> None:
    assert topics(f"{MEETING} {sentence}") == expected


def test_topics_of_the_report_itself() -> None:
    text = "Foreign Minister Elena Maravic discussed with Foreign Minister Tomas Verhoeven of Belgium dam safety."
    assert topics(text) == ("dam safety",)


def test_topics_after_a_day_and_somebody() -> None:
    text = "Foreign Minister Elena Maravic discussed Monday with the Head of the Lakes Office Tomas Verhoeven latest developments on the river."
    assert topics(text) == ("latest developments on the river",)


def test_of_whom_they_spoke() -> None:
    text = "Foreign Minister Elena Maravic spoke with the Premier of Lower Norland, Tomas Verhoeven, about a dam and the forest fires."
    assert topics(text) == ("dam", "forest fires")


def test_of_what_they_spoke_by_phone_on_a_day() -> None:
    text = "Foreign Minister Elena Maravic spoke by phone on Friday with her Belgian counterpart Tomas Verhoeven about the floods in Norland and evacuation of guests."
    assert topics(text) == ("floods in Norland", "evacuation of guests")


def test_a_subject_begins_after_a_relative() -> None:
    text = (
        "Foreign Minister Elena Maravic met with Foreign Minister Tomas Verhoeven of Belgium, "
        "at which the dam, forestry and visas were discussed."
    )
    assert topics(text) == ("dam", "forestry", "visas")


def test_each_encounter_has_its_own() -> None:
    text = (
        "President Elena Maravic received Foreign Minister Tomas Verhoeven of Belgium. They discussed dam safety.\n\n"
        "Later, President Maravic received Ambassador Pia Lindholm of Sweden. They discussed forestry."
    )
    first, second = diplomex.extract_meetings(text, published=PUBLISHED)
    assert first.topics == ("dam safety",)
    assert second.topics == ("forestry",)


@pytest.mark.parametrize("summing", ["These meetings", "The bilateral meetings", "During all of these talks, they"])
def test_a_summing_sentence_is_about_all(summing: str) -> None:
    text = (
        "President Elena Maravic received Foreign Minister Tomas Verhoeven of Belgium.\n\n"
        "Later, President Maravic received Ambassador Pia Lindholm of Sweden.\n\n"
        f"{summing} focused on forestry."
    )
    assert [m.topics for m in diplomex.extract_meetings(text, published=PUBLISHED)] == [("forestry",), ("forestry",)]


def test_a_headline_sums_up_what_the_text_tells() -> None:
    headline = "Foreign Ministers Maravic and Verhoeven discuss forestry projects"
    assert topics(f"{headline}\n\n{MEETING} They discussed dam safety.") == ("dam safety",)
    assert topics(f"{headline}\n\n{MEETING}") == ("forestry projects",)


def test_at_most_twelve() -> None:
    names = ", ".join(f"subject {letter}" for letter in "bcdefghijklmnop")
    assert len(topics(f"{MEETING} They discussed {names}.")) == 12


def test_capitals_without_a_small_letter_of_their_own_shift_nothing() -> None:
    stretch = "\u0130\u0130\u0130 ports and the Development of \u0130zmir, noting the drought"
    assert list(phrases(stretch, stretch)) == ["\u0130\u0130\u0130 ports", "Development of \u0130zmir"]


def test_a_stand_on_something_to_come_is_no_topic() -> None:
    text = "Foreign Minister Elena Maravic will meet Foreign Minister Tomas Verhoeven of Belgium on Monday. She called for a ban on nets."
    assert topics(text) == ()
