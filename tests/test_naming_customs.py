"""Ranks, styles, offices and allegiances as publishers of many states write them."""

from __future__ import annotations

import pytest

from diplomex import extract

Found = dict[str, tuple[tuple[str, ...], str | None]]


def people(text: str, home: str | None) -> Found:
    found = extract(text, published="2025-05-14", publisher_country=home).participants
    return {p.name: (p.titles, p.country) for p in found if p.name}


RANKS_AND_STYLES = [
    (
        "Deputy Minister Sen. Lt. Gen. Tran Van Lam met Tourism Minister Datuk Seri Lim King Boon and Tengku Datuk Seri Zaki Osman.",
        "VN",
        {
            "Tran Van Lam": (("Deputy Minister",), "VN"),
            "Lim King Boon": (("Tourism Minister",), "VN"),
            "Zaki Osman": ((), "VN"),
        },
    ),
    (
        "Tan Sri Mahmud Ab Razak met Mr Harold P Royal.",
        "MY",
        {"Mahmud Ab Razak": ((), "MY"), "Harold P Royal": ((), None)},
    ),
    (
        "Prime Minister Sheikh Rubina called on Shri. Ram Nath Verma, President of India.",
        "BD",
        {"Sheikh Rubina": (("Prime Minister",), "BD"), "Ram Nath Verma": (("President of India",), "IN")},
    ),
    (
        "Police Senior Colonel Dr. Anurak Thongsawat, Director of the Regional Police College, came.",
        "TH",
        {"Anurak Thongsawat": (("Director of the Regional Police College",), "TH")},
    ),
    (
        "Accompanied by Cdre. OB Adewumi and Capt. TK Lawani, the team came.",
        "NG",
        {"OB Adewumi": ((), "NG"), "TK Lawani": ((), "NG")},
    ),
    (
        "The Customs Area Controller, Comptroller Tunde Adebisi, welcomed the team.",
        "NG",
        {"Tunde Adebisi": (("Customs Area Controller",), "NG")},
    ),
    (
        "Samdech Moha Borvor Thipadei SOK Vannak, Prime Minister of Cambodia, left for Jakarta.",
        "KH",
        {"SOK Vannak": (("Prime Minister of Cambodia",), "KH")},
    ),
    (
        "Present was Dato Seri Setia Haji Erwan bin Pehin Datu Pekan Jaya Haji Mohammad Yusri, Minister of Trade.",
        "BN",
        {"Erwan bin Pehin Datu Pekan Jaya Haji Mohammad Yusri": (("Minister of Trade",), "BN")},
    ),
    (
        "Foreign Minister Hisham Tun Hassan met Defence Minister Erwan Pehin Yusri.",
        "MY",
        {"Hisham Tun Hassan": (("Foreign Minister",), "MY"), "Erwan Pehin Yusri": (("Defence Minister",), "MY")},
    ),
    (
        "His Majesty Sultan Badr bin Tariq spoke.",
        "OM",
        {"Sultan Badr bin Tariq": (("Sultan",), "OM")},
    ),
    ("MR Tamm and Mr AO Belmont came.", "NZ", {"Tamm": ((), "NZ"), "AO Belmont": ((), "NZ")}),
    ("They met at Dawn.\n\nBy Cpl Alma Selemani", "MW", {}),
]

OFFICES = [
    (
        "She called on the Prime Minister, Minister of Defence, Minister of Trade and Industry, Mr Rui Alves, today.",
        "MU",
        {"Rui Alves": (("Prime Minister", "Minister of Defence", "Minister of Trade and Industry"), "MU")},
    ),
    (
        "Prime Minister Olev Tamm met with senior Peruvian officials, including the Minister of Trade, Ana Silva.",
        "EE",
        {"Olev Tamm": (("Prime Minister",), "EE"), "Ana Silva": (("Minister of Trade",), "PE")},
    ),
    (
        "The delegation from Peru, headed by Minister Ana Silva, met with Prime Minister Olev Tamm.",
        "EE",
        {"Ana Silva": (("Minister",), "PE"), "Olev Tamm": (("Prime Minister",), "EE")},
    ),
    (
        "The Prime Minister of Peru, Rui Alves, came to Tallinn. The visiting delegation included Minister of Trade Ana Silva.",
        "EE",
        {"Rui Alves": (("Prime Minister of Peru",), "PE"), "Ana Silva": (("Minister of Trade",), "PE")},
    ),
    (
        "The Ambassador of Peru, Rui Alves, came. Present were Permanent Secretary Olev Tamm and Director of Protocol Jaan Mets.",
        "EE",
        {
            "Rui Alves": (("Ambassador of Peru",), "PE"),
            "Olev Tamm": (("Permanent Secretary",), "EE"),
            "Jaan Mets": (("Director of Protocol",), "EE"),
        },
    ),
    (
        "The ambassador to Peru, Anna Mills, met Mr Rui Alves, President of the Senate at his office.",
        "EE",
        {"Anna Mills": (("ambassador to Peru",), "EE"), "Rui Alves": (("President of the Senate",), "EE")},
    ),
    (
        "Welcoming Mr Rui Alves, the Danish Prime Minister spoke of trade.",
        "DK",
        {"Rui Alves": ((), "DK")},
    ),
    (
        "In thanking Mr Alves, the Minister of Trade, Ms Ana Silva, spoke of tariffs.",
        "PE",
        {"Alves": ((), "PE"), "Ana Silva": (("Minister of Trade",), "PE")},
    ),
    (
        "She called on the Prime Minister, Minister of Defence and Minister of Finance, Mr Rui Alves, in Port Louis.",
        "MU",
        {"Rui Alves": (("Prime Minister", "Minister of Defence and Minister of Finance"), "MU")},
    ),
    (
        "Norland's first High Commissioner to Peru, H.E. Olev Tamm, and the first secretary, Ana Silva, came.",
        "PE",
        {"Olev Tamm": (("High Commissioner to Peru",), None), "Ana Silva": (("first secretary",), "PE")},
    ),
    (
        "PS Daniel Kimutai hosted CS Grace Wambui.",
        "KE",
        {"Daniel Kimutai": (("PS",), "KE"), "Grace Wambui": (("CS",), "KE")},
    ),
    (
        "The IGP, Mr. Kayode Alabi, received the DG of the Bureau, Musa Danjuma.",
        "NG",
        {"Kayode Alabi": (("IGP",), "NG"), "Musa Danjuma": (("DG of the Bureau",), "NG")},
    ),
    ("Mr CS Ramanathan spoke.", "IN", {"CS Ramanathan": ((), "IN")}),
    (
        "Rear Admiral Sani Bature, Admiral Superintendent of Coastal Dockyard Limited, led the team.",
        "NG",
        {"Sani Bature": (("Admiral Superintendent of Coastal Dockyard Limited",), "NG")},
    ),
    ("Nevada Attorney General Aaron Fordyce spoke.", "US", {"Aaron Fordyce": (("Nevada Attorney General",), "US")}),
    (
        "Labour MP Tevita Hausia and Ana Fonua MP spoke.",
        "NZ",
        {"Tevita Hausia": (("Labour MP",), "NZ"), "Ana Fonua": (("MP",), "NZ")},
    ),
    ("CESC President Lena Wu spoke.", "CA", {"Lena Wu": (("CESC President",), None)}),
    (
        "The office is headed by the Deputy WHO Representative, Dr. Rashid Kamilov.",
        "SO",
        {"Rashid Kamilov": (("Deputy WHO Representative",), None)},
    ),
    (
        "Director of the United Nations Environment Programme Ana Berg spoke. The Director of UNEP, Ana Berg, left.",
        "GH",
        {"Ana Berg": (("Director of the United Nations Environment Programme",), None)},
    ),
    (
        "The delegation includes the Minister of Trade – Hon. Dwight Brammer; Press Secretary – Daniela Vera.",
        "VC",
        {"Dwight Brammer": (("Minister of Trade",), "VC"), "Daniela Vera": (("Press Secretary",), "VC")},
    ),
    (
        "H.E. Dara Vuthy, Minister of Trade, the Lao leader said, was welcome.",
        "KH",
        {"Dara Vuthy": (("Minister of Trade",), "KH")},
    ),
    (
        "Caretaker Foreign Minister Jalal Abbasi met his Uzbek counterpart Bakhodir Saidov.",
        "PK",
        {"Jalal Abbasi": (("Caretaker Foreign Minister",), "PK"), "Bakhodir Saidov": (("Foreign Minister",), "UZ")},
    ),
    (
        "Mr. Ana Belmont, Minister of Trade, Senator the Hon. Carl Roe, Minister of Health, and others came.",
        "BB",
        {"Ana Belmont": (("Minister of Trade",), "BB"), "Carl Roe": (("Minister of Health", "Senator"), "BB")},
    ),
    (
        "The Minister of Trade, Senator the Hon. Carl Roe, spoke.",
        "BB",
        {"Carl Roe": (("Minister of Trade", "Senator"), "BB")},
    ),
    (
        "The Minister Delegate in charge of the Budget, Fouad Lekja, spoke.",
        "MA",
        {"Fouad Lekja": (("Minister Delegate in charge of the Budget",), "MA")},
    ),
    (
        "Minister in the Prime Minister's Department (Legal Affairs) Datuk Halim Osman spoke.",
        "MY",
        {"Halim Osman": (("Minister in the Prime Minister's Department (Legal Affairs)",), "MY")},
    ),
    ("Minister of Trade (left) Ana Berg spoke.", "MY", {"Ana Berg": ((), "MY")}),
    ("President Kh.Altanger spoke.", "MN", {"Kh.Altanger": (("President",), "MN")}),
    (
        "National Security Adviser Maj.-Gen. (ret.) Yossi Dagan spoke.",
        "IL",
        {"Yossi Dagan": (("National Security Adviser",), "IL")},
    ),
    (
        "Among them were Ana Berg, the Governor, and Sheffield Lemke, Minister for Nature.",
        "GH",
        {"Ana Berg": (("Governor",), "GH"), "Sheffield Lemke": (("Minister for Nature",), "GH")},
    ),
    ("They flew to Sheffield.", "GH", {}),
]

STATES = [
    # missions and bodies of many states
    (
        "He received Mrs. Amy Dawson, Chargé d'Affaires at the Embassy of the United States of America in Burundi.",
        "BI",
        {"Amy Dawson": (("Chargé d'Affaires at the Embassy of the United States of America in Burundi",), "US")},
    ),
    (
        "He met Elena Tamm, Resident Representative in Mongolia of the Asian Development Bank.",
        "MN",
        {"Elena Tamm": (("Resident Representative in Mongolia of the Asian Development Bank",), None)},
    ),
    (
        "Minister Ana Silva met the Head of the OSCE Mission to Serbia, Ambassador Jan Brattli.",
        "RS",
        {"Ana Silva": (("Minister",), "RS"), "Jan Brattli": (("Head of the OSCE Mission to Serbia",), None)},
    ),
    (
        "Minister Ana Silva received the EU Ambassador, Elisa Pietra.",
        "BI",
        {"Ana Silva": (("Minister",), "BI"), "Elisa Pietra": (("EU Ambassador",), None)},
    ),
    (
        "The Minister of Foreign and CARICOM Affairs, Amery Lloyd, spoke.",
        "TT",
        {"Amery Lloyd": (("Minister of Foreign and CARICOM Affairs",), "TT")},
    ),
    (
        "He met the Chairman of the Qatari Businessmen Association, Nasser Al Emad.",
        "QA",
        {"Nasser Al Emad": (("Chairman of the Qatari Businessmen Association",), None)},
    ),
    # delegations
    (
        "Peru's delegation was headed by Minister Ana Silva, while Chile's was led by Defence Minister Jorge Paz.",
        "PE",
        {"Ana Silva": (("Minister",), "PE"), "Jorge Paz": (("Defence Minister",), "CL")},
    ),
    (
        "President Kofi Mensah, accompanied by his wife, Mrs. Ama Mensah-Boadu, left.",
        "GH",
        {"Kofi Mensah": (("President",), "GH"), "Ama Mensah-Boadu": ((), "GH")},
    ),
    # credentials
    (
        "Ambassador Musa Kolo presents letters of credence to President Walden\n\n"
        "Ambassador Musa Kolo, Ambassador Extraordinary and Plenipotentiary to the United States, presented his letters of credence to"
        " President Henry Walden.",
        "NG",
        {"Musa Kolo": (("Ambassador Extraordinary and Plenipotentiary to the United States",), "NG"),
         "Henry Walden": (("President",), "US")},
    ),
    (
        "Ambassador Musa Kolo presented his credentials to the Secretary-General of the United Nations, Ana Berg.",
        "NG",
        {"Musa Kolo": (("Ambassador",), "NG"), "Ana Berg": (("Secretary-General of the United Nations",), None)},
    ),
    # offices that a state has not
    (
        "The United States thanks Crown Prince Majid bin Fahd for the talks in Saudi Arabia.",
        "US",
        {"Majid bin Fahd": (("Crown Prince",), "SA")},
    ),
    (
        "GABORONE, Botswana – Colonel Tom Hale called on the Minister of Defence, Kabo Molefe.",
        "US",
        {"Tom Hale": ((), "US"), "Kabo Molefe": (("Minister of Defence",), "BW")},
    ),
    (
        "Mr. Shun Tanaka, Director-General of the Latin American Affairs Bureau, came.",
        "JP",
        {"Shun Tanaka": (("Director-General of the Latin American Affairs Bureau",), "JP")},
    ),
    (
        "He received the new High Commissioners of Kenya, Ms Ruth Kilonzo, of Malta, Mr Pawl Zerafa, and of Fiji, Mr Jone Vula.",
        "CY",
        {"Ruth Kilonzo": (("High Commissioner of Kenya",), "KE"), "Pawl Zerafa": (("High Commissioner of Malta",), "MT"),
         "Jone Vula": (("High Commissioner of Fiji",), "FJ")},
    ),
    (
        "The Prime Minister met the Chairman of the State Duma, Boris Orlov.",
        "BY",
        {"Boris Orlov": (("Chairman of the State Duma",), "RU")},
    ),
    (
        "PM phone call with Henry Walden\n\nPrime Minister Tom Harley spoke with the United States President today.",
        "GB",
        {"Henry Walden": (("President",), "US"), "Tom Harley": (("Prime Minister",), "GB")},
    ),
    (
        "President Luis Dacanay welcomed Vietnamese Prime Minister Phan Van Minh and his wife, Madame Le Thi Bich.",
        "PH",
        {"Luis Dacanay": (("President",), "PH"), "Phan Van Minh": (("Prime Minister",), "VN"), "Le Thi Bich": ((), "VN")},
    ),
    ("The Crown Prince, Haakon Lund, spoke of Saudi Arabia.", "NO", {"Haakon Lund": (("Crown Prince",), "NO")}),
    (
        "On 3 May Mr Ordan will be in Kuala Lumpur and call on Prime Minister Hafiz Omar. In London, he looks forward"
        " to meeting with Prime Minister Tom Harley.",
        "HK",
        {"Ordan": ((), "HK"), "Hafiz Omar": (("Prime Minister",), "MY"), "Tom Harley": (("Prime Minister",), "GB")},
    ),
    (
        "Also, in Lima the Minister was glad. Minister Olev Tamm met Prime Minister Juris Ozols.",
        "EE",
        {"Olev Tamm": (("Minister",), "EE"), "Juris Ozols": (("Prime Minister",), "EE")},
    ),
    (
        "President Sipho Dube and His Excellency President Kofi Mensah of the Republic of Ghana chaired it.",
        "ZA",
        {"Sipho Dube": (("President",), "ZA"), "Kofi Mensah": (("President",), "GH")},
    ),
    (
        "Minister Olev Tamm met with a World Bank delegation led by Regional Director for Europe Tatiana Orlova.",
        "EE",
        {"Olev Tamm": (("Minister",), "EE"), "Tatiana Orlova": (("Regional Director for Europe",), None)},
    ),
    (
        "Speaker Olev Tamm received a delegation of US Senators led by Senator Mike Fordyce.",
        "EE",
        {"Olev Tamm": (("Speaker",), "EE"), "Mike Fordyce": (("Senator",), "US")},
    ),
    (
        "The Ambassador of Zambia to Uganda, Mutale Banda, conveyed the warm greetings of President Chanda Zulu.",
        "UG",
        {"Mutale Banda": (("Ambassador of Zambia to Uganda",), "ZM"), "Chanda Zulu": (("President",), "ZM")},
    ),
    (
        "Minister of Trade Olev Tamm conveyed the greetings of President Anna Berg.",
        "EE",
        {"Olev Tamm": (("Minister of Trade",), "EE"), "Anna Berg": (("President",), "EE")},
    ),
    (
        "Malaysian Prime Minister Hafiz Omar came. The Prime Minister's spouse, Datin Seri Rohana Hashim, visited the fort.",
        "TR",
        {"Hafiz Omar": (("Prime Minister",), "MY"), "Rohana Hashim": ((), "MY")},
    ),
    (
        "He met the Archbishop of Lima, Carlos Ibarra, and the Governor of the Reserve Bank of Fiji, Jone Vula.",
        "PE",
        {"Carlos Ibarra": (("Archbishop of Lima",), None), "Jone Vula": (("Governor of the Reserve Bank of Fiji",), "FJ")},
    ),
    (
        "He received the credentials of the ambassadors of: the Republic of Peru, Lucía Barrantes, and Latvia, Juris Ozols.",
        "EE",
        {"Lucía Barrantes": (("ambassador of the Republic of Peru",), "PE"), "Juris Ozols": (("ambassador of Latvia",), "LV")},
    ),
    (
        "The board is led by Mr. Moses Kibombo as President.",
        "UG",
        {"Moses Kibombo": (("President",), "UG")},
    ),
    (
        "Deputy British High Commissioner Ann Lowell and former Latvian President Juris Ozols met visiting Omani"
        " Ambassador Salim Al Harthy.",
        "EE",
        {
            "Ann Lowell": (("Deputy British High Commissioner",), "GB"),
            "Juris Ozols": (("former Latvian President",), "LV"),
            "Salim Al Harthy": (("Ambassador",), "OM"),
        },
    ),
    (
        "Permanent Secretary (Ag.) of the Ministry of Trade, Mr. Carl Roe, and World Bank Senior Health Specialist Ana"
        " Silva spoke.",
        "TT",
        {
            "Carl Roe": (("Permanent Secretary (Ag.) of the Ministry of Trade",), "TT"),
            "Ana Silva": (("World Bank Senior Health Specialist",), None),
        },
    ),
    (
        "Minister of Justice, Islamic Affairs and Waqf, Kingdom of Bahrain, Mr Nawaf Al Maskati, came.",
        "SG",
        {"Nawaf Al Maskati": (("Minister of Justice, Islamic Affairs and Waqf, Kingdom of Bahrain",), "BH")},
    ),
    (
        "Dr. the Most Honourable, Carl Roe, Prime Minister of Jamaica, welcomed the Berg Accords and the Mahatma Nagar"
        " Award.",
        "TT",
        {"Carl Roe": (("Prime Minister of Jamaica",), "JM")},
    ),
    (
        "He received at Istana Nurul Iman His Excellency Zulkifli bin Osman, Minister of Trade of Singapore.",
        "BN",
        {"Zulkifli bin Osman": (("Minister of Trade of Singapore",), "SG")},
    ),
    (
        "President To Lanh received Union Ministers U Than Soe, U Ko Ko Tin and Daw Thet Hnin.",
        "VN",
        {"To Lanh": (("President",), "VN"), "Than Soe": (("Union Minister",), "VN"),
         "Ko Ko Tin": (("Union Minister",), "VN"), "Thet Hnin": (("Union Minister",), "VN")},
    ),
    (
        "Samdech Techo Hun Sen met Sen Amara Koroma and congratulated Said Abdullahi Warsame.",
        "KH",
        {"Hun Sen": ((), "KH"), "Amara Koroma": (("Sen",), "KH"), "Said Abdullahi Warsame": ((), "KH")},
    ),
    (
        "Pedro Alves is the new ambassador to Belgium, Rita Sousa to Chad.",
        "TL",
        {"Pedro Alves": (("ambassador to Belgium",), "TL"), "Rita Sousa": ((), "TL")},
    ),
    (
        "Vice-Chairman of the Council Deputy Prime Minister General Soe Tint came with the commander of the Nay Pyi Taw"
        " Command, Chinese Ambassador to Myanmar Hong Lian, and the Consul General of Kunming, U Soe Paing.",
        "MM",
        {"Soe Tint": (("Vice-Chairman of the Council", "Deputy Prime Minister"), "MM"),
         "Hong Lian": (("Ambassador to Myanmar",), "CN"), "Soe Paing": (("Consul General of Kunming",), "MM")},
    ),
    (
        "President Hassan Warsame will hold talks with his counterpart, H.E President Tesfay Afwerk of Eritrea, and with his"
        " counterpart in Chad, Idriss Mahamat.",
        "SO",
        {"Hassan Warsame": (("President",), "SO"), "Tesfay Afwerk": (("President",), "ER"),
         "Idriss Mahamat": (("President",), "TD")},
    ),
    (
        "Foreign Minister Luis Parra recalled with the Foreign Minister of Guinea-Bissau, Suzi Barros, the visit of"
        " President Umaro Mané to Cuba.",
        "CU",
        {"Luis Parra": (("Foreign Minister",), "CU"), "Suzi Barros": (("Foreign Minister of Guinea-Bissau",), "GW"),
         "Umaro Mané": (("President",), "GW")},
    ),
    (
        "Prime Minister Lagi Tapusoa will be joined by her Fijian counterpart Jone Vula on her trip from Samoa.",
        "FJ",
        {"Lagi Tapusoa": (("Prime Minister",), "WS"), "Jone Vula": (("Prime Minister",), "FJ")},
    ),
    (
        "Prime Minister Lagi Tapusoa hosted the Minister of Foreign Affairs of New Zealand. Minister Mahina's visit was short.",
        "WS",
        {"Lagi Tapusoa": (("Prime Minister",), "WS"), "Mahina": (("Minister",), "NZ")},
    ),
    (
        "He met the President of the Front (VFF) H.E. Do Van Chinh at Anna Berg Hospital.",
        "KH",
        {"Do Van Chinh": (("President of the Front",), "KH")},
    ),
    (
        "Also present were Lord Fonua, the Minister of Lands, Fekita ‘Utoika, the Minister of Trade, and Georgina te Heuhe.",
        "TO",
        {"Fonua": (("Minister of Lands",), "TO"), "Fekita 'Utoika": (("Minister of Trade",), "TO"),
         "Georgina te Heuhe": ((), "TO")},
    ),
    (
        "Minister Siaosi Fonua met his New Zealand counterpart the Right Honourable Chris Hopkirk. Bronagh Hopkirk, the"
        " New Zealand minister's wife, came too.",
        "TO",
        {"Siaosi Fonua": (("Minister",), "TO"), "Chris Hopkirk": (("Minister",), "NZ"), "Bronagh Hopkirk": ((), "NZ")},
    ),
    (
        "He received credentials from the Ambassadors Extraordinary and Plenipotentiary of a number of states - the Czech"
        " Republic Vaclav Jilek, the Republic of Cuba Carlos Valdez, Australia Graeme Leslie.",
        "TM",
        {"Vaclav Jilek": (("Ambassador Extraordinary and Plenipotentiary of the Czech Republic",), "CZ"),
         "Carlos Valdez": (("Ambassador Extraordinary and Plenipotentiary of the Republic of Cuba",), "CU"),
         "Graeme Leslie": (("Ambassador Extraordinary and Plenipotentiary of Australia",), "AU")},
    ),
    (
        "On the instructions of the President of Turkmenistan, Chairwoman of the Mejlis D.Gulova received the Ambassador of"
        " Peru to Turkmenistan (with residence in Tehran) Luis Parra.",
        "TM",
        {"D.Gulova": (("Chairwoman of the Mejlis",), "TM"), "Luis Parra": (("Ambassador of Peru to Turkmenistan",), "PE")},
    ),
    (
        "The members of the Council, Aidar Al-Zubi, Sultan Al-Arad, and Tariq Salim, met the Head of the Political"
        " Directorate at Slovakian Foreign Ministry Roman Buzek.",
        "YE",
        {"Aidar Al-Zubi": ((), "YE"), "Sultan Al-Arad": ((), "YE"), "Tariq Salim": ((), "YE"),
         "Roman Buzek": (("Head of the Political Directorate at Slovakian Foreign Ministry",), "SK")},
    ),
    (
        "Lyonpo Gem Tshering, Minister of Energy, Lyonpo Tshering, Minister of Health, and National Assembly member Karma"
        " Rabten spoke.",
        "BT",
        {"Gem Tshering": (("Minister of Energy",), "BT"), "Tshering": (("Minister of Health",), "BT"),
         "Karma Rabten": (("National Assembly member",), "BT")},
    ),
    (
        "The King with the Prime Minister, Dasho Tshering Rabten, and the ministers of Labour and Social Security, Vitória"
        " Dias; Science and Technology, Jorge Nhama; and Health, Lucas Manga.",
        "BT",
        {"Tshering Rabten": (("Prime Minister",), "BT"), "Vitória Dias": (("minister of Labour and Social Security",), "BT"),
         "Jorge Nhama": (("minister of Science and Technology",), "BT"), "Lucas Manga": (("minister of Health",), "BT")},
    ),
    (
        "The Permanent Secretary, Ministry of Trade, Ambassador Dun Umar, and the Director, Regions, Mr Ade Badmus, came.",
        "NG",
        {"Dun Umar": (("Permanent Secretary, Ministry of Trade",), "NG"), "Ade Badmus": (("Director, Regions",), "NG")},
    ),
    (
        "Presidential Aide Yury Usov, Deputy Prime Minister – Presidential Envoy Pavel Trut, and State Secretary Minister Hadi"
        " Pras came.",
        "RU",
        {"Yury Usov": (("Presidential Aide",), "RU"),
         "Pavel Trut": (("Deputy Prime Minister – Presidential Envoy",), "RU"),
         "Hadi Pras": (("State Secretary", "Minister"), "RU")},
    ),
    (
        "Chief Advisor to the President on Foreign Policy and Security Akif Cagan, Chairman of the Government Office Tran Van"
        " Son and Chief Presidential Secretary Kang Hoon-sik spoke.",
        "TR",
        {"Akif Cagan": (("Chief Advisor to the President on Foreign Policy and Security",), "TR"),
         "Tran Van Son": (("Chairman of the Government Office",), "TR"),
         "Kang Hoon-sik": (("Chief Presidential Secretary",), "TR")},
    ),
    (
        "Director-General of the European Affairs Bureau Ken Kita met Secretary-General of the European Commission Ana Silva.",
        "JP",
        {"Ken Kita": (("Director-General of the European Affairs Bureau",), "JP"),
         "Ana Silva": (("Secretary-General of the European Commission",), None)},
    ),
    (
        "Mr John Kings and Minister Peter Hall met MEP Ana Silva and Minister Albert Ramd of Foreign Affairs and Trade.",
        "SR",
        {"John Kings": ((), "SR"), "Peter Hall": (("Minister",), "SR"), "Ana Silva": (("MEP",), None),
         "Albert Ramd": (("Minister of Foreign Affairs and Trade",), "SR")},
    ),
    (
        "President Thabo Moloi was in Lesotho. Lesotho Prime Minister, Dr Moeketsi Majara and President Moloi held talks.",
        "BW",
        {"Thabo Moloi": (("President",), "BW"), "Moeketsi Majara": (("Prime Minister",), "LS")},
    ),
    ("PRIME Minister (PM) Jeremy Manale met High Commissioner Don Higgs.", "SB",
     {"Jeremy Manale": (("PRIME Minister",), "SB"), "Don Higgs": (("High Commissioner",), "SB")}),
    ("The street is called Wale Street. They flew to Manu Island.", "ZA", {}),
    (
        "The Governor-General welcomed Peru's new ambassador. The new ambassador is Miguel Palomo.",
        "PG",
        {"Miguel Palomo": (("ambassador",), "PE")},
    ),
    (
        "He received a delegation from Bosnia and Herzegovina consisting of Amel Suljan and Sabina Berbić.",
        "ME",
        {"Amel Suljan": ((), "BA"), "Sabina Berbić": ((), "BA")},
    ),
    (
        "On his trip to Honduras he met with President Hernando and during his visit to Costa Rica he met with President Laura"
        " Chincha.",
        None,
        {"Hernando": (("President",), "HN"), "Laura Chincha": (("President",), "CR")},
    ),
    (
        "President Pedro Parra will be traveling to Santiago for an encounter with Senate Speaker Juan Colomo.",
        "PY",
        {"Pedro Parra": (("President",), "PY"), "Juan Colomo": (("Senate Speaker",), "CL")},
    ),
    (
        "She was Chief of Staff to former OAS Secretary General João Barros.",
        "PE",
        {"João Barros": (("former OAS Secretary General",), None)},
    ),
    (
        "President Ana Silva met with the EU delegation. The delegation was headed by its president, Sieg Mures.",
        "MD",
        {"Ana Silva": (("President",), "MD"), "Sieg Mures": (("president",), None)},
    ),
    (
        "The MPs Ana Silva, Rui Alves and Joana Costa of the Czech Republic came.",
        "MD",
        {"Ana Silva": (("MP",), "CZ"), "Rui Alves": (("MP",), "CZ"), "Joana Costa": (("MP",), "CZ")},
    ),
    (
        "They met with US Reps. Ana Silva, Rui Alves and Joana Costa, chairwoman of the Trade Committee.",
        "MD",
        {
            "Ana Silva": (("Rep.",), "US"),
            "Rui Alves": (("Rep.",), "US"),
            "Joana Costa": (("Rep.", "chairwoman of the Trade Committee"), "US"),
        },
    ),
    (
        "They are the ambassadors of Italy, Marco Bassi, who resides in Lusaka, of Ireland, Alma Walsh, and of Chad, Idris Mahamat.",
        "ZM",
        {
            "Marco Bassi": (("ambassador of Italy",), "IT"),
            "Alma Walsh": (("ambassador of Ireland",), "IE"),
            "Idris Mahamat": (("ambassador of Chad",), "TD"),
        },
    ),
    (
        "Ambassadors Masud Rahmani of the People's Republic of Bangladesh, Marek Skola of the Czech Republic, and Elvis Toolo of"
        " the Republic of Namibia came.",
        "GM",
        {"Masud Rahmani": (("Ambassador",), "BD"), "Marek Skola": (("Ambassador",), "CZ"),
         "Elvis Toolo": (("Ambassador",), "NA")},
    ),
    (
        "He received British High Commissioner Catherine King, and the Charge d'Affaires at the United States Embassy near"
        " Monrovia, Mr. Mark Boules.",
        "LR",
        {"Catherine King": (("High Commissioner",), "GB"),
         "Mark Boules": (("Charge d'Affaires at the United States Embassy near Monrovia",), "US")},
    ),
    (
        "Leader of the House Nimal Silva, Chief Government Whip and Minister of Water Dinesh Guna were present.",
        "LK",
        {"Nimal Silva": (("Leader of the House",), "LK"),
         "Dinesh Guna": (("Chief Government Whip and Minister of Water",), "LK")},
    ),
    (
        "Commander International Security Assistance Force (ISAF), General Joe Dunfield, called on Director General ISPR Major"
        " General Asif Ghafar.",
        "PK",
        {"Joe Dunfield": (("Commander International Security Assistance Force",), None),
         "Asif Ghafar": (("Director General ISPR",), "PK")},
    ),
    (
        "Ambassador Amadou Taal travelled. In Ghana, the Ambassador held discussions with President Nana Kofi. State Secretary"
        " Awa Jobe will pay a visit to Curaçao, where she will meet Prime Minister Gil Pisa.",
        "GM",
        {"Amadou Taal": (("Ambassador",), "GM"), "Nana Kofi": (("President",), "GH"),
         "Awa Jobe": (("State Secretary",), "GM"), "Gil Pisa": (("Prime Minister",), "CW")},
    ),
    (
        "T.H. Vice President Aren B. Pal met Captain Chris M. Chase, President Peter M. Christian, and the Head of Trade at the"
        " State Secretariat for Economic Affairs in Switzerland, Ray Furr.",
        "FM",
        {"Aren B. Pal": (("Vice President",), "FM"), "Chris M. Chase": ((), None),
         "Peter M. Christian": (("President",), "FM"),
         "Ray Furr": (("Head of Trade at the State Secretariat for Economic Affairs in Switzerland",), "CH")},
    ),
    (
        "Foreign Minister Hugh Tode and Foreign Secretary Robert Persan received the United States Ambassador, Nicole Thero.",
        "GY",
        {"Hugh Tode": (("Foreign Minister",), "GY"), "Robert Persan": (("Foreign Secretary",), "GY"),
         "Nicole Thero": (("Ambassador",), "US")},
    ),
    (
        "Minister Gordan Grla was in the Chinese capital, where he met with Prime Minister Li Weng.",
        "HR",
        {"Gordan Grla": (("Minister",), "HR"), "Li Weng": (("Prime Minister",), "CN")},
    ),
    (
        "Members were Sayed Ghulan (World Bank Senior Health Specialist) and Minister Assisting Prime Minister on Treasury Hon."
        " Ian Luck.",
        "PG",
        {"Sayed Ghulan": (("World Bank Senior Health Specialist",), None),
         "Ian Luck": (("Minister Assisting Prime Minister on Treasury",), "PG")},
    ),
    (
        "Defence Minister Suren Papian received U.S. Chargé d'Affaires in Armenia Mr. William (Chip) Laiten, and the newly"
        " appointed Defence Attaché, Colonel Kevin Steel.",
        "AM",
        {"Suren Papian": (("Defence Minister",), "AM"),
         "William (Chip) Laiten": (("Chargé d'Affaires in Armenia",), "US"),
         "Kevin Steel": (("Defence Attaché",), "US")},
    ),
    (
        "The new Permanent Representative of Mauritius to the United Nations (Vienna), Brian Glow, and the Director of the Office"
        " (UNOV) and Head of the Fund (UNF) Ms. Ghada Wali spoke.",
        None,
        {"Brian Glow": (("Permanent Representative of Mauritius to the United Nations",), "MU"),
         "Ghada Wali": (("Director of the Office (UNOV) and Head of the Fund",), None)},
    ),
    (
        "Prime Minister Roosevelt Skerry was joined by Prime Minister Ralph Gons and Prime Minister Allen Chast of St. Vincent"
        " and the Grenadines and St. Lucia respectively.",
        "DM",
        {"Roosevelt Skerry": (("Prime Minister",), "DM"), "Ralph Gons": (("Prime Minister",), "VC"),
         "Allen Chast": (("Prime Minister",), "LC")},
    ),
    (
        "She will visit the CARICOM Secretariat and have lunch with Secretary-General Ambassador Irwin LaRoche.",
        "BB",
        {"Irwin LaRoche": (("Secretary-General",), None)},
    ),
    (
        "Minister Thoko Didi Minister of Agriculture of South Africa welcomed the Secretary to the President and Cabinet"
        " Colleen Zamb.",
        "MW",
        {"Thoko Didi": (("Minister of Agriculture of South Africa",), "ZA"),
         "Colleen Zamb": (("Secretary to the President and Cabinet",), "MW")},
    ),
]  # fmt: skip


@pytest.mark.parametrize(("text", "home", "expected"), [*RANKS_AND_STYLES, *OFFICES, *STATES])
def test_people_with_their_offices_and_states(text: str, home: str, expected: Found) -> None:
    assert people(text, home) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Omar Fargun received Deputy Chairman of the Cabinet of Ministers, Minister of Energy Berdi Saparov.",
        "A meeting was held with Deputy Chairman of the Cabinet of Ministers, Minister of Energy Berdi Saparov.",
        "It was attended by Deputy Chairman of the Cabinet of Ministers, Minister of Energy Berdi Saparov.",
    ],
)
def test_two_offices_of_one_person_parted_by_a_comma_without_an_article(text: str) -> None:
    (person,) = [p for p in extract(text).participants if p.name == "Berdi Saparov"]
    assert person.titles == ("Deputy Chairman of the Cabinet of Ministers", "Minister of Energy")


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Ana Silva met Sultan bin Saeed Al Nur, Minister of Economy.", "Sultan bin Saeed Al Nur"),
        ("Ana Silva met Sultan Orazov, Secretary General of the Turkic Council.", "Sultan Orazov"),
        ("Ana Silva met Sultan Badr bin Tarik, Sultan of Oman.", "Badr bin Tarik"),
    ],
)
def test_sultan_is_a_given_name_of_who_does_not_reign(text: str, name: str) -> None:
    assert name in [p.name for p in extract(text).participants]


def test_the_office_of_a_counterpart_is_of_no_republic() -> None:
    found = extract(
        "Minister of Energy of the Islamic Republic of Iran Hassan Amiri met his Turkish counterpart Ali Cav."
    )
    assert found.participants[1].titles == ("Minister of Energy",)


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Lt. General Hamid Nafi, Chief-of-Staff of the Armed Forces, spoke.", "Chief-of-Staff of the Armed Forces"),
        ("Ana Silva met Deputy US Trade Representative Sarah Bianco.", "Deputy US Trade Representative"),
        ("Jan Lind, head of the parliamentary office, spoke.", "head of the parliamentary office"),
        ("They met head of the parliamentary office Farid Hajiyev.", "head of the parliamentary office"),
    ],
)
def test_offices_written_otherwise(text: str, title: str) -> None:
    assert title in {t for p in extract(text).participants for t in p.titles}


@pytest.mark.parametrize(
    ("text", "name", "titles"),
    [
        (
            "H.H. Dr. Sheikh Sultan bin Hamad Al Nur, Supreme Council Member and Ruler of Sharjah, received Ana Silva.",
            "Sultan bin Hamad Al Nur",
            ("Supreme Council Member and Ruler of Sharjah",),
        ),
        (
            "Omar Badr held a meeting with H.E. Jan Lind, Ambassador of the Czech Republic today.",
            "Jan Lind",
            ("Ambassador of the Czech Republic",),
        ),
        (
            "Omar Badr received the head of the Green Movement, MP Karim Bassal, in Beirut.",
            "Karim Bassal",
            ("head of the Green Movement", "MP"),
        ),
        (
            "It was attended by Jan Lind, Consul-General in Dubai, the Ruler of Sharjah thanked him.",
            "Jan Lind",
            ("Consul-General in Dubai",),
        ),
    ],
)
def test_whose_office_it_is(text: str, name: str, titles: tuple[str, ...]) -> None:
    assert {p.name: p.titles for p in extract(text).participants}[name] == titles


def test_a_delegation_that_included_people_is_met_apart_from_who_was_received_before() -> None:
    found = extract(
        "Speaker Nabil Ferri received former Minister Wadih Azar. Ferri later met with a delegation that included"
        " Bishara Asmar and Hassan Fakih."
    )
    assert [{p.participant.name for p in m.participants} for m in found.meetings] == [
        {"Nabil Ferri", "Wadih Azar"},
        {"Nabil Ferri", "Bishara Asmar", "Hassan Fakih"},
    ]


def test_a_welcome_at_an_airport_in_small_letters() -> None:
    (ceremony,) = extract(
        "Minister Numan Kurt was greeted at Akorin international airport by Minister Ana Silva."
    ).meetings
    assert (ceremony.kind, ceremony.venue) == ("ceremony", "Akorin international airport")


@pytest.mark.parametrize(
    "delegation",
    [
        "the delegation of the Region headed by Safin Dizi",
        "a delegation of Akorin Region Government (ARG) headed by Mr. Safin Dizi",
        "the delegation of the Ministry, headed by Deputy Minister Safin Dizi",
        "a company delegation headed by its president Safin Dizi",
        "a business delegation from Peru led by Safin Dizi",
        "the delegation under the leadership of Deputy Minister Safin Dizi",
    ],
)
def test_who_leads_a_delegation_of_a_body_with_a_small_letter(delegation: str) -> None:
    (meeting,) = extract(f"President Omar Badr met with {delegation} in Tashkent.").meetings
    assert {p.participant.name for p in meeting.participants} == {"Omar Badr", "Safin Dizi"}


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Ana Silva received the head of Akorin movement, Rayan Kild.", "head of Akorin movement"),
        (
            "Ana Silva met Chairman of the Board of the Saudi company AKVA Salim Badr.",
            "Chairman of the Board of the Saudi company AKVA",
        ),
    ],
)
def test_offices_in_bodies_with_a_small_letter(text: str, title: str) -> None:
    assert title in {t for p in extract(text).participants for t in p.titles}


def test_the_office_of_a_counterpart_is_of_no_other_nation() -> None:
    found = extract("Iranian Parliament Speaker Hassan Amiri met his Turkish counterpart Ali Cav.")
    assert found.participants[1].titles == ("Parliament Speaker",)
