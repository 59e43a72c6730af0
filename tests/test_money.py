"""Sums of money: tables of text and expected value, each construction with cases where it must stay silent."""

from __future__ import annotations

import datetime as dt

import pytest

import diplomex
from diplomex.document import Document
from diplomex.rules.dates import find_dates
from diplomex.rules.money import MoneyMention, find_money

PUBLISHED = dt.date(2024, 5, 21)


def read(text: str, country: str | None = None, published: dt.date | None = PUBLISHED) -> list[MoneyMention]:
    document = Document(text, published=published, publisher_country=country)
    return find_money(document, find_dates(document))


def short(text: str, country: str | None = None) -> list[tuple[str, str, str | None]]:
    """The words, the amount (or both bounds) and the currency of each sum."""
    found = []
    for mention in read(text, country):
        amount = f"{mention.amount:f}"
        if mention.amount_max is not None:
            amount += f"..{mention.amount_max:f}"
        found.append((text[mention.start : mention.end], amount, mention.currency))
    return found


# A sum that stands alone: text, amount (low..high), currency. The whole text is the sum.
ALONE = [
    # signs before and after, with and without a space
    ("$10", "10", "USD"),
    ("$ 1.5 billion", "1500000000", "USD"),
    ("US $5", "5", "USD"),
    ("US$5", "5", "USD"),
    ("U.S.$5", "5", "USD"),
    ("$US5 million", "5000000", "USD"),
    ("5 €", "5", "EUR"),
    ("5€", "5", "EUR"),
    ("£ 1,299.00", "1299", "GBP"),
    ("A$30 million", "30000000", "AUD"),
    ("NT$5 billion", "5000000000", "TWD"),
    ("HK$5 billion", "5000000000", "HKD"),
    ("C$5 million", "5000000", "CAD"),
    ("S$5 million", "5000000", "SGD"),
    ("R$19 billion", "19000000000", "BRL"),
    ("GH¢5 million", "5000000", "GHS"),
    ("GH₵450 million", "450000000", "GHS"),
    ("₦5 billion", "5000000000", "NGN"),
    ("₹5 lakh", "500000", "INR"),
    ("₩5 trillion", "5000000000000", "KRW"),
    ("$.50", "0.5", "USD"),
    # codes
    ("EUR 500 million", "500000000", "EUR"),
    ("USD1.5bn", "1500000000", "USD"),
    ("500 USD", "500", "USD"),
    ("500USD", "500", "USD"),
    ("usd 100", "100", "USD"),
    ("SAR 375 million", "375000000", "SAR"),
    ("MAD 21 million", "21000000", "MAD"),
    ("$500 CAD", "500", "CAD"),
    # letters
    ("RM3.2 billion", "3200000000", "MYR"),
    ("Rs. 500 crore", "5000000000", "INR"),
    ("Rs 3 lakh crore", "3000000000000", "INR"),
    ("Tk 2,000 crore", "20000000000", "BDT"),
    ("KSh 12bn", "12000000000", "KES"),
    ("R4.5 billion", "4500000000", "ZAR"),
    ("N20bn", "20000000000", "NGN"),
    ("JD 9.2 million", "9200000", "JOD"),
    ("Nu. 64 million", "64000000", "BTN"),
    ("S/. 5 million", "5000000", "PEN"),
    ("RMB 5 million", "5000000", "CNY"),
    ("Rp14.7 trillion", "14700000000000", "IDR"),
    # names, with and without their state
    ("ten dollars", "10", "USD"),
    ("500 million Saudi riyals", "500000000", "SAR"),
    ("10 million Kuwaiti dinars", "10000000", "KWD"),
    ("10 million British pounds", "10000000", "GBP"),
    ("2.6 billion U.S. dollars", "2600000000", "USD"),
    ("150 million Australian dollars", "150000000", "AUD"),
    ("5 Swiss francs", "5", "CHF"),
    ("48 million somoni", "48000000", "TJS"),
    ("500 million tenge", "500000000", "KZT"),
    ("5 million won", "5000000", "KRW"),
    ("640 million Turkmen manats", "640000000", "TMT"),
    ("5 million Deutsche marks", "5000000", "DEM"),
    ("20 billion lire", "20000000000", "ITL"),
    ("100 million tomans", "1000000000", "IRR"),
    ("SDR 500 million", "500000000", "XDR"),
    ("10 bucks", "10", "USD"),
    # scales
    ("$12.5k", "12500", "USD"),
    ("€5 mln", "5000000", "EUR"),
    ("$5 mn", "5000000", "USD"),
    ("$3tn", "3000000000000", "USD"),
    ("$3 trn", "3000000000000", "USD"),
    ("5 thousand million pounds", "5000000000", "GBP"),
    ("2.1 bn euros", "2100000000", "EUR"),
    # numbers in words, and mixed
    ("two and a half billion dollars", "2500000000", "USD"),
    ("half a billion euros", "500000000", "EUR"),
    ("a million dollars", "1000000", "USD"),
    ("one hundred and twenty-six million dollars", "126000000", "USD"),
    ("one billion one hundred and fifty million dollars", "1150000000", "USD"),
    ("214 million 500 thousand US dollars", "214500000", "USD"),
    ("three quarters of a million euros", "750000", "EUR"),
    ("80 million in dollars", "80000000", "USD"),
    ("500-million-dollar", "500000000", "USD"),
    ("five-million-euro", "5000000", "EUR"),
    ("$48.2-million", "48200000", "USD"),
    # grouping
    ("$1,150,000", "1150000", "USD"),
    ("1 150 000 euros", "1150000", "EUR"),
    ("1.150.000,50 euros", "1150000.5", "EUR"),
    ("1.499,00 €", "1499", "EUR"),
    ("1,5 billion euros", "1500000000", "EUR"),
    ("₹1,50,000", "150000", "INR"),
    ("CHF 1'150'000", "1150000", "CHF"),
    # minor units
    ("20 cents", "0.2", "USD"),
    ("50 pence", "0.5", "GBP"),
    ("75 paise", "0.75", "INR"),
    ("twenty dollars and five cents", "20.05", "USD"),
    ("5 pounds 20 pence", "5.2", "GBP"),
    # ranges
    ("$5-7bn", "5000000000..7000000000", "USD"),
    ("$1.5-2 billion", "1500000000..2000000000", "USD"),
    ("$300 million to $350 million", "300000000..350000000", "USD"),
    ("30,000 to 33,000 euros", "30000..33000", "EUR"),
    ("450-500 million Russian rubles", "450000000..500000000", "RUB"),
    ("$1.2 million–$1.5 million", "1200000..1500000", "USD"),
    ("USD 2-3 million", "2000000..3000000", "USD"),
    # vague
    ("billions of dollars", "1000000000", "USD"),
    ("hundreds of millions of euros", "100000000", "EUR"),
    ("several hundred million dollars", "100000000", "USD"),
]


@pytest.mark.parametrize(("text", "amount", "currency"), ALONE, ids=[row[0] for row in ALONE])
def test_alone(text: str, amount: str, currency: str) -> None:
    assert short(text) == [(text, amount, currency)]


@pytest.mark.parametrize(("text", "amount", "currency"), ALONE, ids=[row[0] for row in ALONE])
def test_in_a_sentence(text: str, amount: str, currency: str) -> None:
    assert short(f"The Minister said {text} would be needed.") == [(text, amount, currency)]


IN_CONTEXT = [
    ("It lies between $5 and $7 billion.", [("$5 and $7 billion", "5000000000..7000000000", "USD")]),
    ("They offered from 40 to 45 million dollars.", [("40 to 45 million dollars", "40000000..45000000", "USD")]),
    (
        "Trade rose from $17 million in 2018 to $51.5 million in 2021.",
        [("$17 million", "17000000", "USD"), ("$51.5 million", "51500000", "USD")],
    ),
    (
        "The cost has grown from 2.9 to 4.2 billion dollars.",
        [("2.9", "2900000000", "USD"), ("4.2 billion dollars", "4200000000", "USD")],
    ),
    (
        "tranches of $5, $7 and $9 million",
        [("$5", "5000000", "USD"), ("$7", "7000000", "USD"), ("$9 million", "9000000", "USD")],
    ),
    (
        "grants of 5, 7 and 9 million dollars",
        [("5", "5000000", "USD"), ("7", "7000000", "USD"), ("9 million dollars", "9000000", "USD")],
    ),
    (
        "$10 million (about 9 million euros)",
        [("$10 million", "10000000", "USD"), ("9 million euros", "9000000", "EUR")],
    ),
    (
        "It fell to EUR 15 million from the 2019 mark of 52 million.",
        [("EUR 15 million", "15000000", "EUR"), ("52 million", "52000000", "EUR")],
    ),
    ("He gave $500 to 10 schools.", [("$500", "500", "USD")]),
    ("He gave $5 million to 10 million people.", [("$5 million", "5000000", "USD")]),
]


@pytest.mark.parametrize(("text", "expected"), IN_CONTEXT, ids=[row[0] for row in IN_CONTEXT])
def test_in_context(text: str, expected: list[tuple[str, str, str]]) -> None:
    assert short(text) == expected


BY_STATE = [
    ("$5 million", "AU", "AUD"),
    ("5 million dollars", "NZ", "NZD"),
    ("$5 million", "KZ", "USD"),
    ("$5 million", None, "USD"),
    ("Rs 5 billion", "PK", "PKR"),
    ("500 million rupees", "LK", "LKR"),
    ("500 million rupees", None, "INR"),
    ("5 million pounds", "EG", "EGP"),
    ("500 million dinars", "RS", "RSD"),
    ("500 million dinars", None, None),
    ("60 trillion pesos for farmers in Colombia", "US", "COP"),
    ("60 trillion pesos", None, None),
    ("110 trillion rials, and 60 million Omani rials", "IR", "IRR"),
    ("500 billion CFA francs", "CM", "XAF"),
    ("500 billion CFA francs", "SN", "XOF"),
    ("¥500 million", "CN", "CNY"),
    ("¥500 million", "JP", "JPY"),
    ("Br12 million", "BY", "BYN"),
    ("Br12 million", "ET", "ETB"),
    ("P5 billion", "PH", "PHP"),
    ("P5 billion", "BW", "BWP"),
    ("500 kroner", "NO", "NOK"),
    ("20 million soms", "KG", "KGS"),
    ("50 million soums", "UZ", "UZS"),
]


@pytest.mark.parametrize(("text", "country", "currency"), BY_STATE)
def test_the_state_of_a_bare_name(text: str, country: str | None, currency: str | None) -> None:
    assert read(text, country)[0].currency == currency


NEVER = [
    "20 percent",
    "5 per cent of the total",
    "12 million people",
    "300 tonnes of wheat",
    "in 2024 and 2025",
    "call +992 372 21 15 60",
    "Resolution 2231 (2015)",
    "a million thanks",
    "on the 75th anniversary",
    "the team won 5 medals, 20 won by France",
    "he won 300 votes",
    "in real terms 500 real problems",
    "the 20 mark",
    "UEFA Euro 2024",
    "Dollar General has 500 stores",
    "TOP 10 countries",
    "ALL 27 members",
    "WORLD CUP 2022",
    "500 pounds of rice",
    "C5+1 and G20",
    "Rs. and dollars",
    "K9 units and N95 masks",
    "Flight QR 2024-05",
    "Page 5 of 10",
]


@pytest.mark.parametrize("text", NEVER)
def test_never_money(text: str) -> None:
    assert short(text) == []


APPROXIMATE = [
    ("about $5 million", True),
    ("nearly $5 million", True),
    ("some 3 million dirhams", True),
    ("more than $5 million", True),
    ("up to EUR 63 million", True),
    ("trade exceeded GEL 1.1 billion", True),
    ("trade crossed the $5 billion mark", True),
    ("an estimated $5 million", True),
    ("costs estimated at $5 million", True),
    ("a cost that she put at $5 million", True),
    ("somewhere between $400 million and $450 million", True),
    ("upwards of 100 million dollars", True),
    ("no more than Rs. 85 lakh", True),
    ("billions of dollars", True),
    ("$5 million or so", True),
    ("$5 million", False),
    ("only $5 million", False),
    ("a mere EUR 14.9 million", False),
    ("as little as 110 trillion rials", False),
    ("trade touched USD 4.36 billion", False),
    ("over 200 firms invested $5 million", False),
    ("over and above the RM4.2 million", False),
]


@pytest.mark.parametrize(("text", "approximate"), APPROXIMATE)
def test_approximate(text: str, approximate: bool) -> None:
    assert read(text)[0].approximate is approximate


PERIODS = [
    ("Trade turnover in 2023 amounted to $1.5 billion.", ["2023"]),
    ("Exports hit $5 billion last year.", ["2023"]),
    ("They rose from $17 million in 2018 to $51.5 million in 2021.", ["2018", "2021"]),
    ("Trade exceeded $2.6 billion in the first five months of this year.", ["2024-01/2024-05"]),
    ("In the first half of 2023 trade was $5 billion.", ["2023-01/2023-06"]),
    ("They will reach $10 billion by 2030.", ["2030"]),
    ("It will spend $500 million over the next five years.", ["2024/2029"]),
    ("Since 2013 we have received $130 million.", ["2013/2024"]),
    ("They lost PLN 400 million since January.", ["2024-01/2024-05"]),
    ("touched USD 4.36 billion in 2022-23", ["2022/2023"]),
    ("USD 2.5 billion in 2023, up from USD 1.9 billion the previous year", ["2023", "2022"]),
    (
        "389 million euros in ten months of this year against 412 million euros in the same period of 2023",
        ["2024-01/2024-10", "2023-01/2023-10"],
    ),
    ("Last year it was 7 billion Russian rubles, or about 80 million in dollars.", ["2023", "2023"]),
    ("He handed over $5 million on Monday.", [None]),
    ("a contract worth $5 million concluded with the company in 2023", [None]),
    ("$5 million per year", [None]),
    ("Imports amounted to $5 billion in 2022, whereas exports stood at $2 billion.", ["2022", "2022"]),
    ("Trade was $5 billion in 2022, with a Norlandian surplus of some $2 billion.", ["2022", "2022"]),
    ("He promised $5 million by 2026 and met donors of $2 million.", ["2026", None]),
    ("The fund launched in May 2021 has generated exports of $5 million.", [None]),
    (
        "In seven months of the Lakes calendar year (20 March - 21 October 2023), trade was $5 million.",
        ["2023-03/2023-10"],
    ),
    ("Trade was $5 million in the first half of last year (20 March - 22 September 2023).", ["2023-03/2023-09"]),
    ("On 5-8 May 2024 he saw Norland, with which trade is $5 million.", [None]),
    ("Trade was $5 million in 2023 (2 percent more than before).", ["2023"]),
]


@pytest.mark.parametrize(("text", "periods"), PERIODS)
def test_period(text: str, periods: list[str | None]) -> None:
    assert [mention.period for mention in read(text)] == periods


INDICATORS = [
    ("The trade turnover reached $5 billion.", "trade turnover"),
    ("a grant of KD 4.5 million from the Fund", "grant"),
    ("contracts and agreements worth $5 billion were signed", "contracts and agreements"),
    ("Jordan's exports to Greece, she pointed out, went up to JD 14.5 million", "exports to Greece"),
    ("a new $2 billion direct loan to Poland", "direct loan"),
    ("the stock of Dutch investment in China has risen to 21 billion euros", "stock of Dutch investment in China"),
    ("losses for Ukraine are estimated at $160 million", "losses"),
    ("almost $130 million in concessional financing", "concessional financing"),
    ("The company is ready to invest $2 billion in a chemical complex.", None),
    ("It would donate 95 million drams.", None),
    ("The contract, which was initially put at $5 million, was signed.", "contract"),
    ("The plan has a cost that he put at 5 million euros.", "cost"),
    ("They discussed the port project, estimated to cost $5 million.", "port project"),
    ("The Agency has dispatched tents worth $5 million.", "tents"),
    ("Five patrol boats for the Navy, worth $5 million, arrived.", "patrol boats"),
    ("aid of the Union for Norland in the amount of EUR 5 million", "aid of the Union"),
    ("They signed a EUR 5 million (about USD 6 million) loan agreement.", "loan agreement"),
    ("NORLAND AND OSTLAND SEAL $5 BILLION GREEN PORT DEAL\n\nThey met.", "GREEN PORT DEAL"),
    ("The first instalment of $5 million was paid.", "first instalment"),
    ("the recent budget support of $5 million", "budget support"),
    ("He thanked her for the approval of a soft loan of $5 million.", "soft loan"),
    ("She thanked them for $5 million in budget support agreed upon in June.", "budget support"),
    ("They will increase core funding to the Secretariat to $5 million.", "core funding"),
    ("Norland will provide $5 million over four years for hospital upgrades.", "hospital upgrades"),
    ("The budget allocated $5 million this year towards the work on clinics.", "clinics"),
    ("They will invest $5 million in meat processing over five years.", "meat processing"),
    ("Investment, on the other hand, does not exceed $5 million.", "Investment"),
    ("She is ready to put $5 million forward.", None),
    ("He gave the Agency for Palestine Children $5 million.", None),
    ("Farmers benefit from US$5 million start-up fund", "start-up fund"),
    ("They exchanged the agreement on USD 5 million Line of Credit.", "Line of Credit"),
    ("They left with US$5 million in cash.", None),
    ("The fund has lent farmers $5 million in U.S. assistance.", "U.S. assistance"),
    ("Trade between Norland and the Lake States reached a record of $5 billion.", "Trade"),
    ("Commercial deals between Norlandian and Lake firms worth $5 million were signed.", "Commercial deals"),
    ("They recalled the value of sea trade, namely $5 million.", "sea trade"),
    ("Firms committed $5 million to the Upper Dam project.", "Upper Dam project"),
    ("Firms committed $5 million to the United Nations.", None),
    ("A partner has put $5 million into a salt mine in the north.", "salt mine"),
    ("The hall, for which donors have pledged $5 million, is new.", "hall"),
    ("So far, 53 loans have been granted, amounting to $5 million.", "loans"),
    ("The bank got 537 bids nationally, valued at $5 million.", "bids"),
    ("It is a partner, importing farm goods worth $5 million.", "farm goods"),
    ("This $5 million pact reflects the vision of both.", "pact"),
    ("The $5 million aid effort entered into its last year.", "aid effort"),
    ("They doubled the capital (of the Bank) from $5 million.", "capital"),
    ("It gave $6 million towards housing costs.", "housing costs"),
    ("The fund launched in May 2021 has generated $5 million.", "fund"),
    ("It extended further grant aid in a sum of $5 million.", "grant aid"),
    ("$5 Million Port Investment Secured", "Port Investment"),
    ("They welcomed the links between Norland and Sudland, with sea trade reaching $5 million.", "sea trade"),
    ("It has provided $5 million to the Lakes Fund loan package.", "Lakes Fund loan package"),
    ("Sea trade neared $5 million.", "Sea trade"),
    ("Farm exports between Norland and the Lake States with a surplus of $5 million", "surplus"),
]


def test_what_is_measured_goes_on() -> None:
    of_which = read("They got $9 million in soft loans for ports, of which $5 million is spent.")
    assert [mention.indicator for mention in of_which] == ["soft loans", "soft loans"]
    pronoun = read("Sea trade was $5 million. They will bring it to $9 million.")
    assert [mention.indicator for mention in pronoun] == ["Sea trade", "Sea trade"]


@pytest.mark.parametrize(("text", "indicator"), INDICATORS)
def test_indicator(text: str, indicator: str | None) -> None:
    assert read(text)[0].indicator == indicator


@pytest.mark.parametrize(
    "text",
    [
        "9" * 20000,
        "$" * 20000,
        "1,2," * 5000,
        "$5, " * 5000,
        "(" * 20000,
        "million " * 4000,
        "between $5 and " * 2000,
        "$1." * 5000,
        "from $5 to " * 2000,
    ],
    ids=lambda text: text[:12],
)
def test_hostile_text_gives_figures_apart_and_in_order(text: str) -> None:
    """How the time grows is measured by ``tests/benchmarks/hostile.py``."""
    document = Document(text)
    bounds = [at for m in find_money(document, find_dates(document)) for at in (m.start, m.end)]
    assert bounds == sorted(set(bounds))
    assert all(0 <= at <= len(text) for at in bounds)


def test_spans_move_with_white_space_before_the_text() -> None:
    text = "A loan of $5 million, or about 9 million euros, was given last year."
    there, moved = (diplomex.extract_monetary_figures(t) for t in (text, "\n\n   " + text))
    assert [(m.span.start - 5, m.span.end - 5, m.span.text, m.amount, m.period) for m in moved] == [
        (m.span.start, m.span.end, m.span.text, m.amount, m.period) for m in there
    ]
