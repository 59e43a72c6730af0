"""Organisations: what is one name, what is none, and which names are one organisation's."""

from __future__ import annotations

import pytest

import diplomex
from diplomex import Organization


def found(text: str) -> list[Organization]:
    return list(diplomex.extract_organizations(text))


def names(text: str) -> list[str]:
    return [organization.name for organization in found(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Ministry of Trade and the Central Bank of Norway agreed.",
         ["Ministry of Trade", "Central Bank of Norway"]),
        ("The Ministry of Culture, Sports and Tourism, the Writers Union and Orvel University agreed.",
         ["Ministry of Culture, Sports and Tourism", "Writers Union", "Orvel University"]),
        ("The Ministry of Foreign Affairs of the Republic of Moldova denied it.",
         ["Ministry of Foreign Affairs of the Republic of Moldova"]),
        ("Finland's Ministry of Justice and Norway's Supreme Court denied it.",
         ["Ministry of Justice", "Supreme Court"]),
        ("The Orvel-based Regional Coordination Centre opened.", ["Regional Coordination Centre"]),
        ("The China - Sri Lanka Joint Committee on Trade convened.", ["China - Sri Lanka Joint Committee on Trade"]),
        ("Officials of the Ministries of Finance, Energy and Health attended.",
         ["Ministry of Finance", "Ministry of Energy", "Ministry of Health"]),
        ("Visiting Orvel State University, the minister spoke.", ["Orvel State University"]),
        ("The committee will meet the Ministry of Finance on Monday.", ["Ministry of Finance"]),
        ("Officials of the Ministries of Health of Chile and Peru attended.",
         ["Ministry of Health of Chile", "Ministry of Health of Peru"]),
        ("The Fund for Rebuilding the Coastal Villages paid for it.", ["Fund for Rebuilding the Coastal Villages"]),
        ("Norway Thanks Orvel Fund for Supporting Farmers\n\nThe Orvel Fund opened a school.", ["Orvel Fund"]),
        ("The Latin American and Caribbean Affairs Bureau wrote.", ["Latin American and Caribbean Affairs Bureau"]),
        ("The Orvel Chamber of Agriculture and Fisheries wrote.", ["Orvel Chamber of Agriculture and Fisheries"]),
        ("The Media Office of the Prime Minister wrote.", ["Media Office of the Prime Minister"]),
        ("The Jonas de Orvel University and the Orvel Island Council agreed.",
         ["Jonas de Orvel University", "Orvel Island Council"]),
        ("Orvel Research and Production Public Company Limited builds it.",
         ["Orvel Research and Production Public Company Limited"]),
        ("The Ministry of Economy, Trade and Industry wrote.", ["Ministry of Economy, Trade and Industry"]),
        ("The Department of the Prime Minister and Cabinet wrote.", ["Department of the Prime Minister and Cabinet"]),
        ("The Executive Office of the President wrote.", ["Executive Office of the President"]),
        ("The High Court of Kenya sat.", ["High Court of Kenya"]),
        ("The Joint Commission on Trade between Chile and Norway met.",
         ["Joint Commission on Trade between Chile and Norway"]),
        ("The Union of Industrialists and Entrepreneurs of Chile wrote.",
         ["Union of Industrialists and Entrepreneurs of Chile"]),
        ("The Chile Labour Party wrote.", ["Chile Labour Party"]),
        ("The Sultan's Armed Forces trained.", ["Sultan's Armed Forces"]),
        ("Open Joint-Stock Company Orvelgaz, Limited Liability Company Velmora Trade and the state enterprise Dastrel"
         " signed.", ["Open Joint-Stock Company Orvelgaz", "Limited Liability Company Velmora Trade", "Dastrel"]),
        ("The Kenyan National Intelligence Service wrote.", ["Kenyan National Intelligence Service"]),
        ("The Securities and Exchange Commission of Chile wrote.", ["Securities and Exchange Commission of Chile"]),
        ("A memorandum between the Ministry of Youth and the Orvel Sports Commission on Sports Cooperation was signed.",
         ["Ministry of Youth", "Orvel Sports Commission"]),
        ("The Orvel Accreditation Agency wrote.", ["Orvel Accreditation Agency"]),
        ("The Sheikh Orvel Foundation and King Dastrel University wrote.",
         ["Sheikh Orvel Foundation", "King Dastrel University"]),
        ("The British University in Chile wrote.", ["British University in Chile"]),
        ("The Executive Committee of the Orvel Council wrote.", ["Executive Committee of the Orvel Council"]),
        ("The Office of the UN Resident Coordinator wrote.", ["Office of the UN Resident Coordinator"]),
        ("The Orvel City Government and the Dept. of Foreign Affairs wrote.",
         ["Orvel City Government", "Dept. of Foreign Affairs"]),
        ("The Office of the Minister of Finance wrote.", ["Office of the Minister of Finance"]),
        ("The Department of African and European Affairs wrote.", ["Department of African and European Affairs"]),
        ("The Master Energy Group wrote.", ["Master Energy Group"]),
        ("Soldiers of the 7th Infantry Division of the Orvel Army and of the 82nd Airborne Division trained.",
         ["7th Infantry Division of the Orvel Army", "82nd Airborne Division"]),
        ("The Farmers Union of Chile and Women in Mining wrote.", ["Farmers Union of Chile"]),
        ("The Civil Society Coalition on Climate Change wrote.", ["Civil Society Coalition on Climate Change"]),
        ("Innovation Norway and Enterprise Chile paid for it.", ["Innovation Norway", "Enterprise Chile"]),
        ("The Kenyan Institute of International Affairs wrote.", ["Kenyan Institute of International Affairs"]),
        ("PT Orvelmina (Persero) builds it.", ["PT Orvelmina"]),
        ("The Ministry of Health, ORVCA, the National Bank of Chile and the Orvel Agency took part.",
         ["Ministry of Health", "ORVCA", "National Bank of Chile", "Orvel Agency"]),
        ("Officials of the Chilean and Norwegian Foreign Ministries and the German and French Embassies met.",
         ["Chilean Foreign Ministry", "Norwegian Foreign Ministry", "German Embassy", "French Embassy"]),
        ("The Ministries of Health of Chile and Norway met. The Norwegian Health Ministry hosted.",
         ["Ministry of Health of Chile", "Ministry of Health of Norway"]),
        ("The UN Resident Coordinator's Office and the OSCE Office in Tirana wrote.",
         ["UN Resident Coordinator's Office", "OSCE Office in Tirana"]),
        ("The Orvel Football Federation, FC Orvel and the Liaison Office of Chile in Tunis agreed.",
         ["Orvel Football Federation", "Liaison Office of Chile in Tunis"]),
        ("He addressed the Foreign Affairs, Defence and Security Committee.",
         ["Foreign Affairs, Defence and Security Committee"]),
        ("They discussed energy, the Trade Committee and health.", ["Trade Committee"]),
        ("The Chilean Treasury Department and an Orvel Development Agency official agreed.",
         ["Chilean Treasury Department", "Orvel Development Agency"]),
        ("The African Export - Import Bank lends.", ["African Export - Import Bank"]),
        ("The Coalition for Coastal Finance and the Union of Employers wrote.",
         ["Coalition for Coastal Finance", "Union of Employers"]),
        ("The Association of Norwegians in southern Africa wrote.", ["Association of Norwegians in southern Africa"]),
        ("Officials of the Ministry of Foreign and CARICOM Affairs wrote.",
         ["Ministry of Foreign and CARICOM Affairs"]),
        ("The Ministry of Foreign Affairs, European Union and Cooperation wrote.",
         ["Ministry of Foreign Affairs, European Union and Cooperation"]),
        ("The Norway–Africa Partnership Forum and the EU–Africa Partnership Council wrote.",
         ["Norway–Africa Partnership Forum", "EU–Africa Partnership Council"]),
        ("The Norway Economic and Trade Office wrote.", ["Norway Economic and Trade Office"]),
        ("The Arab League Education, Culture and Scientific Organization wrote.",
         ["Arab League Education, Culture and Scientific Organization"]),
        ("The Peter J. Orvel Institute of Peace wrote.", ["Peter J. Orvel Institute of Peace"]),
        ("They read the Norway-Chile Business Council's Orvel Charter.", ["Norway-Chile Business Council"]),
        ("The 5th Governing Council of the Orvel Fund met.", ["Governing Council of the Orvel Fund"]),
        ("The Orvel Forum for Peace and Prosperity opened.", ["Orvel Forum for Peace and Prosperity"]),
        ("Radio Television Norway reported.", ["Radio Television Norway"]),
        ("The President of the Fédération Norvégienne de Football came.", ["Fédération Norvégienne de Football"]),
        ("Oslo State University of Railways and the Moscow State University of Railways wrote.",
         ["Oslo State University of Railways", "Moscow State University of Railways"]),
        ("They signed the statute of a Permanent Joint Commission for Trade.",
         ["Permanent Joint Commission for Trade"]),
    ],
)  # fmt: skip
def test_where_a_name_begins_and_ends(text: str, expected: list[str]) -> None:
    assert names(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "The foreign ministry and the intergovernmental commission will meet.",
        "The Government and the Cabinet approved the plan.",
        "The Minister of Finance and the Ambassador of Norway attended.",
        "The Orvel Agreement, the Orvel Programme and the Orvel Prize were discussed.",
        "The talks were held at the Ministry of Foreign Affairs.",
        "The chargé d'affaires of the Embassy of Norway attended.",
        "The Maravic Administration pledged USD 40 million.",
        "The Orvel Museum of Art and the Orvel General Hospital were visited; he opened the Orvel Library.",
        "Representatives of SMEs and members of the UAE delegation came.",
        "He outlined the benefits of LNG and the growth of GDP.",
        "In 1950 the infantry division and the Joint Task Force were there.",
        "The Americans with Disabilities Act (ADA) turned thirty, and ADA is kept.",
        "He will meet Mayor Bloomberg and Mr. Siemens.",
        "The Orvel Technology Park and the Orvel Convention Centre Hall were visited.",
        "The Foreign Office Consultations will be held.",
        "They agreed on the creation of a Joint Orvel Centre of Excellence in Chile and a new Orvel Council.",
        "A dedicated Trade Committee has been set up.",
        "He heads the Mission in Chile.",
        "The Chilean and Norwegian Foreign Ministers and the Greek and Turkish Communities met.",
        "Digital Norway, Green Chile and Team Norway were discussed.",
        "The provincial government and the Provincial Government agreed; the Premier Energy Minister came.",
        "The Executive Board of the firm met, and Operation Orvel went on.",
        "He was received in the Orvel Club.",
        "Schools in the Northern Division and the cooperation between the two Air Forces were mentioned.",
        "The Extended Fund Facility and the Committee of Supply Debate were mentioned.",
        "He chairs the council, RCC Maria Orvel came too.",
        "The Inspector General of Police of Kenya came.",
        "The chairs of the committee praised the Training Mission for visiting the villages.",
        "He is Director General of Political Affairs and the author of Green Growth Strategies.",
        "The Stone Administration and the Stone-Hill Administration were praised.",
        "States with a Citizenship by Investment (CBI) scheme came.",
        "The Orvel Energy Forum, which is to be held in May, and the Conference of the Parties were mentioned.",
        "He inaugurated the Orvel Digital Literacy Center and attended the opening of the Orvel Training Centre.",
        "The deal was signed in the IMF Conference Room.",
        "Peter Stone, Member of Parliament, and Mr. Peter Mills came.",
        "He praised the Norway Trade Facilitation Agreement (NTFA) and met Peter Burbank and Anna Lebank.",
    ],
)
def test_what_is_no_organisation(text: str) -> None:
    assert names(text) == []


@pytest.mark.parametrize(
    ("text", "name", "aliases"),
    [
        ("The Orvel Fund for Development (OFD) pays. OFD was founded in 1970.", "Orvel Fund for Development", ("OFD",)),
        ("OFD (Orvel Fund for Development) pays.", "Orvel Fund for Development", ("OFD",)),
        ('The Orvel Commercial Court (the "OCC") sat.', "Orvel Commercial Court", ("OCC",)),
        ("The Orvel Trade Commission met. The Commission will meet again.", "Orvel Trade Commission", ("Commission",)),
        ("Dastrelli Impianti S.p.A. builds it. The minister thanked Dastrelli.",
         "Dastrelli Impianti S.p.A.", ("Dastrelli",)),
        ("The Security Council of the Republic of Moldova met. Experts of the Security Council reported.",
         "Security Council of the Republic of Moldova", ("Security Council",)),
        ("The Embassy of Norway in Tunis wrote. The Norwegian Embassy confirmed it.",
         "Embassy of Norway in Tunis", ("Norwegian Embassy",)),
        ("The Ministry of Foreign Affairs of Norway wrote. The Norwegian Foreign Ministry will reply.",
         "Ministry of Foreign Affairs of Norway", ("Norwegian Foreign Ministry",)),
        ("The European Union (EU) pays. The EU is a donor.", "European Union", ("EU",)),
        ("The Governor of the Central Bank of Norway (CBN) spoke. Experts of CBN spoke.",
         "Central Bank of Norway", ("CBN",)),
        ("The Orvel Development Authority builds it. An ODA official spoke.", "Orvel Development Authority", ("ODA",)),
        ("The Orvel Command (ORVCOM) trained. ORVCOM invited him.", "Orvel Command", ("ORVCOM",)),
        ("The Orvel Technical University (OTU), formerly the Orvel Telecom College, opened.",
         "Orvel Technical University", ("Orvel Telecom College", "OTU")),
        ("The Orvel Chamber of Commerce and Industry met. The Orvel Chamber agreed.",
         "Orvel Chamber of Commerce and Industry", ("Orvel Chamber",)),
        ("The Norwegian Air Force trained. The Air Force left.", "Norwegian Air Force", ("Air Force",)),
        ("The Red Cross thanked the Orvel Red Cross Society.", "Orvel Red Cross Society", ("Red Cross",)),
        ("Orvel Dockyard Limited builds it. The Orvel Dockyard agreed.", "Orvel Dockyard Limited", ("Orvel Dockyard",)),
        ("OVDA Chairman Peter Stone praised the Orvel Valley Development Association.",
         "Orvel Valley Development Association", ("OVDA",)),
        ("OVC (Orvel Valley Council) wrote.", "Orvel Valley Council", ("OVC",)),
        ("The Orvel Institute for Studies under the President of Norway (ORVIS) wrote.",
         "Orvel Institute for Studies", ("ORVIS",)),
        ("The Bank for Orvel Affairs (Orvelbank) pays.", "Bank for Orvel Affairs", ("Orvelbank",)),
        ("The African Development Bank (AfDB) pays. The AfDB Group is a donor.",
         "African Development Bank", ("AfDB Group", "AfDB")),
    ],
)  # fmt: skip
def test_names_of_one_organisation(text: str, name: str, aliases: tuple[str, ...]) -> None:
    assert [(o.name, o.aliases) for o in found(text)] == [(name, aliases)]


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("the European Commission", "intergovernmental"),
        ("the Orvel Chamber of Commerce and Industry", "ngo"),
        ("the Joint Commission on Trade", "commission"),
        ("the Orvel Planning Commission", "government"),
        ("the Development Bank of Moldova", "bank"),
        ("the Orvel Sovereign Wealth Fund", "government"),
        ("the Communist Party of Moldova", "party"),
        ("the Orvel Medical University", "education"),
        ("the ASEAN Policy Committee", "intergovernmental"),
        ("the Orvel Chamber of Digital Trade", "ngo"),
        ("the Civic Chamber of Chile", "government"),
        ("the Council of Foreign Investors", "ngo"),
        ("the Muslim Council of Chile", "ngo"),
        ("the OSCE Observer Mission", "intergovernmental"),
        ("the Permanent Mission of Chile to the United Nations", "government"),
        ("the National Centre for Communicable Diseases", "government"),
        ("the Orvel Institute of Statistics", "government"),
        ("the Orvel Youth Parliament", "ngo"),
        ("the Orvel Arbitration Centre", "other"),
        ("the Coalition for Coastal Finance", "forum"),
        ("the Council of Heads of State of the SCO", "intergovernmental"),
        ("the American Chamber of Commerce in Chile", "ngo"),
        ("the AfDB Group", "bank"),
    ],
)
def test_the_kind_of_an_organisation(name: str, kind: str) -> None:
    (organization,) = found(f"They thanked {name} for its work.")
    assert (organization.name, organization.kind) == (name.removeprefix("the "), kind)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Peter Stone, Speaker of the House of Representatives, spoke.", ["House of Representatives"]),
        ("Peter Stone, Governor of the National Bank of Moldova, spoke.", ["National Bank of Moldova"]),
        ("Peter Stone, Chairman of the State Committee on Investment, spoke.", ["State Committee on Investment"]),
        ("NATO Secretary General Peter Stone spoke.", ["NATO"]),
        ("Peter Stone, Head of the Office of the President, spoke.", ["Office of the President"]),
        ("Peter Stone, President of the Chamber of Commerce and Industry of Chile, spoke.",
         ["Chamber of Commerce and Industry of Chile"]),
        ("Peter Stone, Inspector General of Police of Chile, spoke.", []),
        ("Peter Stone, Minister of Foreign Affairs, spoke.", []),
    ],
)  # fmt: skip
def test_bodies_inside_titles(text: str, expected: list[str]) -> None:
    assert names(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Executives of Orvel Steel, Dastrel and Smart Grid Systems came.",
         ["Orvel Steel", "Dastrel", "Smart Grid Systems"]),
        ("Firms such as Orvel Group, ODIMA, Velo Systems and Dastrel came.",
         ["Orvel Group", "ODIMA", "Velo Systems", "Dastrel"]),
        ("The company Coastal Trade Developers came.", ["Coastal Trade Developers"]),
        ("Peter Stone, CEO of Golden Gate Technology, and Ana Berg, founder of Dastrel, came.",
         ["Golden Gate Technology", "Dastrel"]),
        ("They are Citibank (USA), Dastrel (France) and Siemens (Germany).", ["Citibank", "Dastrel", "Siemens"]),
        ("Managers of Siemens, Peter Stone and Ana Berg came.", ["Siemens"]),
        ("They discussed Siemens, Clean Energy and Green Growth.", ["Siemens"]),
        ("The visits to Siemens, Norway and Chile went well.", ["Siemens"]),
        ("The company Managing Director Peter Stone came.", []),
    ],
)  # fmt: skip
def test_companies_told_by_their_neighbours(text: str, expected: list[str]) -> None:
    assert names(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The agreement between the Orvel University Hospital and the Dastrel Clinic was signed.",
         ["Orvel University Hospital", "Dastrel Clinic"]),
        ("An exhibition of the Orvel Art Museum and the Dastrel National Museum opened.",
         ["Orvel Art Museum", "Dastrel National Museum"]),
        ("Doctors of the Orvel Children's Hospital came.", ["Orvel Children's Hospital"]),
        ("The Director of the Orvel Museum of Art, Peter Stone, spoke.", ["Orvel Museum of Art"]),
        ("The talks took place in the Orvel Art Museum.", []),
    ],
)  # fmt: skip
def test_institutions_that_take_part(text: str, expected: list[str]) -> None:
    assert names(text) == expected


def test_organs_of_an_organisation_of_states() -> None:
    text = (
        "The IMF said that its Executive Board approved the loan."
        " The NATO Maritime Group met the Economic and Social Council (ECOSOC)."
    )
    assert [(o.name, o.kind) for o in found(text)] == [
        ("IMF", "intergovernmental"),
        ("Executive Board", "intergovernmental"),
        ("NATO Maritime Group", "intergovernmental"),
        ("Economic and Social Council", "intergovernmental"),
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('The heads of "Orvelgaz" JSC and the "Dastrel Trans" National Company reported.',
         [('"Orvelgaz" JSC', "company"), ('"Dastrel Trans" National Company', "company")]),
        ('The Public Association "Clean Orvel Rivers" and the NGO "Green Hills" helped.',
         [('Public Association "Clean Orvel Rivers"', "ngo"), ("Green Hills", "ngo")]),
        ('The party "New Orvel" won; the plant "Red Star" closed.', [("New Orvel", "party"), ("Red Star", "company")]),
        ("The heads of Siemens AG, Orvel AG and Dastrel PLC came.",
         [("Siemens AG", "company"), ("Orvel AG", "company"), ("Dastrel PLC", "company")]),
        ('He praised the film "Clean Rivers", the project "Green Orvel" and the "New Chapter" in relations.', []),
        ('The "Friendship" Order and the "Orvel Days" Exhibition were mentioned.', []),
        ("The AG, Peter Stone, spoke.", []),
    ],
)  # fmt: skip
def test_names_in_quotation_marks_and_forms(text: str, expected: list[tuple[str, str]]) -> None:
    assert [(o.name, o.kind) for o in found(text)] == expected


def test_ministries_of_two_states_or_themes_are_several() -> None:
    text = "The Ministry of Energy of Norway met the Chilean Energy Ministry and the Norwegian Ministry of Trade."
    assert names(text) == ["Ministry of Energy of Norway", "Chilean Energy Ministry", "Norwegian Ministry of Trade"]


def test_a_body_is_of_the_kind_of_whose_it_is() -> None:
    text = "The European Parliament's Committee on Trade and Chile's Committee on Health met."
    kinds = {o.name: o.kind for o in found(text)}
    assert kinds["Committee on Trade"] == "intergovernmental"
    assert kinds["Committee on Health"] == "government"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The loan came from Orvelbank, and Velmorneft will use it.",
         [("Orvelbank", "bank"), ("Velmorneft", "company")]),
        ("She told Orvelinform so.", [("Orvelinform", "media")]),
        ("The medical organisation Orvelia Velmora helped.", [("Orvelia Velmora", "ngo")]),
        ("He met the European Court for Orvel Rights and the Conference of Heads of State of the African Union.",
         [("European Court for Orvel Rights", "intergovernmental"),
          ("Conference of Heads of State of the African Union", "intergovernmental")]),
        ("She thanked the Norway Youth Rescue Link (NYRL).", [("Norway Youth Rescue Link", "ngo")]),
        ("OVCA President Peter Stone and the OVDA Director Anna Hill came.",
         [("OVCA", "ngo"), ("OVDA", "government")]),
        ("OVCA hosted the envoys.", [("OVCA", "other")]),
        ("Officials from State House came.", [("State House", "government")]),
        ("Students at Orvel University met Peter Stone, Permanent Secretary at the Ministry of Trade.",
         [("Orvel University", "education"), ("Ministry of Trade", "government")]),
        ("He met Siemens Norway and the Shanghai Co-operation Organisation.",
         [("Siemens Norway", "company"), ("Shanghai Co-operation Organisation", "intergovernmental")]),
        ("He met the World Orvel Council, the International Tribunal for Orvelia and the Orvel Football Union.",
         [("World Orvel Council", "ngo"), ("International Tribunal for Orvelia", "intergovernmental"),
          ("Orvel Football Union", "ngo")]),
    ],
)  # fmt: skip
def test_names_and_kinds_by_their_neighbours_and_words(text: str, expected: list[tuple[str, str]]) -> None:
    assert [(organization.name, str(organization.kind)) for organization in found(text)] == expected


def test_the_ministry_of_the_release_is_one_with_and_without_its_state() -> None:
    text = "The Norwegian Ministry of Trade wrote. The Trade Ministry and the Danish Ministry of Trade agreed."
    own, other = diplomex.extract_organizations(text, publisher_country="NO")
    assert own.aliases == ("Trade Ministry",)
    assert other.name == "Danish Ministry of Trade"


def test_an_acronym_whose_staff_is_told() -> None:
    (organization,) = found("A delegation of ORVCO visited the site.")
    assert (organization.name, organization.kind) == ("ORVCO", "other")


def test_an_agency_of_the_dateline_is_no_party_of_that_name() -> None:
    (agency,) = found("Minister Meets Envoy\n\nAKP Phnom Penh, December 06, 2018 --\n\nThe minister met the envoy.")
    assert (agency.name, agency.kind) == ("AKP", "media")


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("The UN and its Security Council must change.", "intergovernmental"),
        ("The Security Council discussed the budget.", "government"),
        ("The Security Council of Chile wrote to the UN.", "government"),
    ],
)
def test_which_security_council(text: str, kind: str) -> None:
    assert [o.kind for o in found(text) if "Security" in o.name] == [kind]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The minister visited the University of Nova Scotia.", "University of Nova Scotia"),
        ("The Parliament of New South Wales voted.", "Parliament of New South Wales"),
        ("He met Mr Orvel of the Cooperation Bureau of East Java.", "Cooperation Bureau of East Java"),
    ],
)
def test_bodies_of_regions(text: str, name: str) -> None:
    assert [o.name for o in found(text)] == [name]


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("The Lake Orvel Foundation, Inc. will host the fair.", "Lake Orvel Foundation, Inc.", "ngo"),
        ("The Orvel Municipal Corporation welcomed him.", "Orvel Municipal Corporation", "government"),
        ("He received Jan Lind, CEO of Yellow Card, at noon.", "Yellow Card", "company"),
        (
            "The Office of the Minister for Trade and Industry hosted the talks.",
            "Office of the Minister for Trade and Industry",
            "government",
        ),
    ],
)
def test_names_that_go_on(text: str, name: str, kind: str) -> None:
    assert [(o.name, o.kind) for o in found(text)] == [(name, kind)]


def test_a_chamber_without_the_end_of_its_name() -> None:
    (chamber,) = found("He leads the Orvel Chamber of Commerce and Industry. The Chamber of Commerce hosted them.")
    assert (chamber.name, chamber.aliases) == ("Orvel Chamber of Commerce and Industry", ("Chamber of Commerce",))


@pytest.mark.parametrize("word", ["Orvel ", "Ministry of ", "Orvel Council, ", "University (OU) ", "and Trade "])
def test_hostile_text_gives_spans_of_itself(word: str) -> None:
    """How the time grows is measured by ``tests/benchmarks/hostile.py``."""
    text = word * 4_000
    spans = [span for o in diplomex.extract_organizations(text) for span in o.mentions]
    assert [text[span.start : span.end] for span in spans] == [span.text for span in spans]
