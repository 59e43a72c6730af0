"""The words, letters and signs of currencies, one by one, and the choice between the currencies of one word."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

import pytest

from diplomex.document import Document
from diplomex.rules.money import MoneyMention, find_money

PUBLISHED = dt.date(2024, 5, 21)


def read(text: str, country: str | None = None, published: dt.date | None = PUBLISHED) -> list[MoneyMention]:
    return find_money(Document(text, published=published, publisher_country=country))


def currencies(text: str, country: str | None = None, published: dt.date | None = PUBLISHED) -> list[str | None]:
    return [mention.currency for mention in read(text, country, published)]


LETTERS = {
    "AED": "Dh Dhs", "AFN": "Afs", "BDT": "Tk Taka", "CHF": "SFr Sfr", "DEM": "DM", "DKK": "DKr", "EGP": "LE", "ESP": "Pts", "ETB": "Birr",
    "EUR": "Euro Euros", "HNL": "Lps", "IDR": "Rp", "INR": "Rs", "JOD": "JD JDs", "KES": "KSh Ksh Kshs KShs KSHS", "KWD": "KD KDs", "LBP": "LL",
    "LKR": "SLRs", "MUR": "MRs", "MVR": "Rf MRf", "MYR": "RM", "NOK": "NKr", "NPR": "NRs", "BTN": "Nu", "PHP": "Php PhP", "PKR": "PRs", "PYG": "Gs",
    "QAR": "QR QRs", "RUB": "Rub", "RWF": "FRw Frw", "SAR": "SRs", "SEK": "SKr", "SLE": "Le", "TRY": "TL", "TZS": "TSh Tsh TShs Tshs TSHS",
    "UAH": "hrn", "UGX": "USh Ush UShs", "XDR": "SDRs", "XOF": "FCFA CFAF", "BOB": "Bs",
}  # fmt: skip


@pytest.mark.parametrize(("code", "letters"), [(c, w) for c, words in LETTERS.items() for w in words.split()])
def test_letters_before_and_after(code: str, letters: str) -> None:
    for text in (
        f"They paid {letters} 2,500 for it.",
        f"They paid {letters}. 2,500 for it.",
        f"They paid {letters}2,500.",
    ):
        (mention,) = read(text)
        assert (mention.amount, mention.currency) in ((2500, code), (2500, None))
    assert currencies(f"They paid {letters} 5 million.") in ([code], [None])
    assert currencies(f"They saw {letters} come.") == []


@pytest.mark.parametrize(
    ("text", "country", "expected"),
    [
        ("They paid Bs 2,500.", "BO", "BOB"), ("They paid Bs 2,500.", "VE", "VES"), ("They paid Br 2,500.", "ET", "ETB"),
        ("They paid Br 2,500.", "BY", "BYN"), ("They paid kr 2,500.", "SE", "SEK"), ("They paid Kr 2,500.", "NO", "NOK"),
        ("They paid kr. 2,500.", "DK", "DKK"), ("They paid Shs 2,500.", "KE", "KES"), ("They paid Shs 2,500.", "UG", "UGX"),
        ("They paid CFA 2,500.", "CM", "XAF"), ("They paid F CFA 2,500.", "SN", "XOF"), ("They paid L.E. 2,500.", None, "EGP"),
        ("They paid R.O. 2,500.", None, "OMR"), ("They paid S/ 2,500.", None, "PEN"), ("They paid B/. 2,500.", None, "PAB"),
        ("They paid P2,500.", "PH", "PHP"), ("They paid P2,500.", "BW", "BWP"), ("They paid K2,500.", "ZM", "ZMW"),
        ("They paid K2,500.", "PG", "PGK"), ("They paid R2,500.", "ZA", "ZAR"), ("They paid N2,500.", "NG", "NGN"), ("They paid MK 2,500.", "MW", "MWK"),
        ("They paid VT 2,500.", "VU", "VUV"), ("They paid BD 2,500.", "BH", "BHD"), ("They paid 2,500 Ft.", "HU", "HUF"),
    ],
)  # fmt: skip
def test_letters_of_a_publisher(text: str, country: str | None, expected: str) -> None:
    assert currencies(text, country) == [expected]


@pytest.mark.parametrize("letters", "MK VT BD DT DA KM ZK Ks Ar Sk FC".split())
def test_letters_that_need_their_publisher_or_a_scale(letters: str) -> None:
    assert read(f"They saw {letters} 20 of them.") == []
    assert len(read(f"They paid {letters} 20 million.")) == 1


@pytest.mark.parametrize("letters", ["Le", "SR", "QR", "LL"])
def test_letters_of_flights_and_articles(letters: str) -> None:
    assert read(f"They saw {letters} 250 of them.") == []
    assert read(f"They saw {letters} 2024 of them.") == []
    assert len(read(f"They saw {letters} 2,500 there.")) == 1


@pytest.mark.parametrize("letters", ["R", "N"])
def test_one_letter_before_a_large_sum(letters: str) -> None:
    assert read(f"They saw {letters}20 there.") == []
    assert read(f"They saw {letters} 20 million there.") == []
    assert read(f"They saw X{letters}20 million there.") == []
    assert len(read(f"They paid {letters}20 million there.")) == 1
    assert len(read(f"They paid {letters}20,000 there.")) == 1
    assert read("They paid P20,000 there.") == []


WEAK = {
    "BRL": "real reals", "KRW": "won wons", "DEM": "mark marks", "UZS": "sum sums", "PEN": "sol", "LVL": "lats", "LTL": "lits", "ZAR": "rand",
    "VND": "dong", "CRC": "colon colons", "LAK": "kip", "AMD": "dram drams", "BWP": "pula", "PGK": "kina", "BGN": "lev", "RON": "leu lei", "PHP": "piso",
    "LSL": "loti", "WST": "tala", "XEU": "ecu ecus", "CVE": "escudo", "PYG": "guarani guaranis", "PAB": "balboa", "GTQ": "quetzal quetzales",
    "AFN": "afghani", "VES": "bolivar bolivars", "SLE": "leone", "GBP": "sterling", "": "som bob crown crowns florin florins",
}  # fmt: skip


@pytest.mark.parametrize(("code", "name"), [(c, w) for c, words in WEAK.items() for w in words.split()])
def test_names_that_are_other_words(code: str, name: str) -> None:
    assert read(f"They spent 5 {name} on it.") == []
    (mention,) = read(f"They spent 5 million {name} on it.")
    assert mention.amount == 5_000_000 and (mention.currency == code or not code)
    assert len(read(f"They spent 150 {name} on it.")) == (name not in "won real mark sum rand bob".split())
    assert read(f"They spent 1950 {name} on it.") == [] or name in ("won", "rand")


MINOR = {
    "USD": "cent cents", "EUR": "eurocent eurocents", "GBP": "pence penny pennies", "RUB": "kopeck kopecks", "PLN": "grosz groszy", "UAH": "kopiyka kopiykas",
    "SAR": "halala halalas", "GHS": "pesewa pesewas", "NGN": "kobo", "ZMW": "ngwee", "BWP": "thebe", "THB": "satang", "BDT": "poisha", "ILS": "agora agorot",
    "TRY": "kuruş kurus", "AZN": "qapik", "KZT": "tiyn", "BGN": "stotinka stotinki",
}  # fmt: skip


@pytest.mark.parametrize(("code", "name"), [(c, w) for c, words in MINOR.items() for w in words.split()])
def test_minor_units(code: str, name: str) -> None:
    (mention,) = read(f"It costs 50 {name} there.")
    assert mention.amount == Decimal("0.5") and mention.currency in (code, None)


@pytest.mark.parametrize("name", "ban bani sen fen pul puls att para xu lepton luma sent deni".split())
def test_minor_units_that_are_other_words(name: str) -> None:
    assert read(f"There were 50 {name} there.") == []


@pytest.mark.parametrize(
    ("text", "country", "amount"),
    [
        ("50 fils", "KW", "0.05"), ("50 fils", "BH", "0.05"), ("50 fils", "AE", "0.5"), ("50 fils", "YE", "0.5"), ("50 millimes", "TN", "0.05"),
        ("50 millime", "TN", "0.05"), ("50 baisa", "OM", "0.05"), ("50 baisas", "OM", "0.05"), ("50 baiza", "OM", "0.05"), ("5 jiao", "CN", "0.5"),
        ("5 dinars and 50 fils", "KW", "5.05"), ("5 dirhams and 50 fils", "AE", "5.5"), ("5 yuan 5 jiao", "CN", "5.5"), ("$5 and 5 cents", None, "5.05"),
    ],
)  # fmt: skip
def test_how_many_minor_units_make_a_main_one(text: str, country: str | None, amount: str) -> None:
    assert [mention.amount for mention in read(f"It costs {text}.", country)] == [Decimal(amount)]


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("dollars", "USD"), ("pounds", "GBP"), ("rupees", "INR"), ("roubles", "RUB"), ("won", "KRW"), ("lira", "TRY"), ("lei", "RON"), ("CFA francs", "XOF"),
        ("pesos", None), ("dinars", None), ("rials", None), ("riyals", None), ("francs", None), ("kroner", None), ("shillings", None), ("crowns", None),
    ],
)  # fmt: skip
def test_bare_names_without_a_state(name: str, code: str | None) -> None:
    assert currencies(f"They paid 5 million {name}.") == [code]


@pytest.mark.parametrize(
    ("sign", "code"),
    [
        ("$", "USD"),
        ("£", "GBP"),
        ("¥", "JPY"),
        ("Rs ", "INR"),
        ("₩", "KRW"),
        ("C$", "CAD"),
        ("SDR ", "XDR"),
        ("元", "CNY"),
    ],
)
def test_bare_signs_without_a_state(sign: str, code: str) -> None:
    text = f"They paid 500{sign}." if sign == "元" else f"They paid {sign}5 million."
    assert currencies(text) == [code]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Kenya paid 5 shillings.", ["KES"]), ("They paid 5 shillings in Uganda.", ["UGX"]), ("Kenyan firms paid 5 shillings.", ["KES"]),
        ("In Nairobi they paid 5 shillings.", ["KES"]), ("Ugandans paid Kenya 5 shillings.", ["KES"]), ("They paid 5 Kenyan shillings.", ["KES"]),
        ("They paid 5 shillings. Uganda and Kenya saw it.", ["UGX"]), ("Chile paid 5 pesos to Peru.", ["CLP"]), ("MyChile paid 5 pesos.", [None]),
        ("Chilex paid 5 pesos.", [None]), ("They paid 5 Iraqi dinars, then 7 dinars.", ["IQD", "IQD"]), ("Oman and Iran: 5 rials.", ["IRR"]),
        ("They paid 5 dinars, then 7 Kuwaiti dinars.", ["KWD", "KWD"]), ("They paid A$5, then 7 dollars.", ["AUD", "AUD"]),
        ("They paid 7 dollars, then A$5.", ["USD", "AUD"]), ("They paid A$5, NZ$6, then 7 dollars.", ["AUD", "NZD", "USD"]), ("They paid A$5, then $7.", ["AUD", "USD"]),
        ("North Korea paid 5 million won.", ["KRW"]), ("They paid 5 francs.", [None]), ("Swiss firms paid 5 francs.", ["CHF"]),
        ("Chile. " + "They said so. " * 400 + "It cost 5 pesos.", [None]), ("Chile. " + "They said so. " * 200 + "It cost 5 pesos.", ["CLP"]),
    ],
)  # fmt: skip
def test_the_state_that_the_text_names(text: str, expected: list[str | None]) -> None:
    assert currencies(text) == expected


@pytest.mark.parametrize(
    ("text", "country", "expected"),
    [
        ("$5", "AU", "AUD"), ("$5", "NZ", "NZD"), ("$5", "MX", "USD"), ("5 dollars", "SG", "SGD"), ("5 cents", "CA", "CAD"), ("5 pesos", "MX", "MXN"), ("$5", "FR", "USD"),
        ("5 rupees", "NP", "NPR"), ("£5", "EG", "EGP"), ("5 francs", "CH", "CHF"), ("¥5", "CN", "CNY"), ("5 dinars", "RS", "RSD"), ("5 kroner", "NO", "NOK"),
        ("5 francs", "FR", None), ("$5", "PA", "USD"), ("$5", "EC", "USD"), ("$5", "ZW", "USD"),
    ],
)  # fmt: skip
def test_the_publishers_own_currency(text: str, country: str, expected: str | None) -> None:
    assert currencies(f"They paid {text}.", country) == [expected]


@pytest.mark.parametrize(
    ("text", "year", "expected"),
    [
        ("5 million roubles", 2024, "RUB"), ("5 million lire", 2024, "ITL"), ("5 million lire", 1995, "ITL"), ("5 marks", 1990, None), ("5 million Deutsche marks", 1990, "DEM"),
        ("5 French francs", 1990, "FRF"), ("5 French francs", 2024, "FRF"), ("5 million guilders", 1990, "NLG"),
    ],
)  # fmt: skip
def test_currencies_that_are_no_more(text: str, year: int, expected: str | None) -> None:
    found = currencies(f"They paid {text}.", published=dt.date(year, 1, 5))
    assert found in ([expected], [] if expected is None else [expected], [None] if "guilders" in text else [expected])


def test_units_in_tens() -> None:
    for text in ("They paid 5 million toman.", "They paid 5 million tomans.", "They paid 5 million Tomans."):
        (mention,) = read(text)
        assert (mention.amount, mention.currency) == (50_000_000, "IRR")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("USD 5", ["USD"]), ("U.S. $5", ["USD"]), ("US $5", ["USD"]), ("US $ 5", ["USD"]), ("NZD$5", ["NZD"]), ("NZD $5", ["NZD"]), ("CAD $5", ["CAD"]), ("usd 5", ["USD"]),
        ("Usd 5", []), ("try 5", []), ("top 5", []), ("TRY 5", []), ("TRY 5 million", ["TRY"]), ("TRY 5,000", ["TRY"]), ("5,000 TOP", []), ("all 5", []),
        ("special drawing rights of 5", []), ("5 million special drawing rights", ["XDR"]), ("5 million Special Drawing Rights", ["XDR"]),
        ("5 million US DOLLARS", ["USD"]), ("5 Million Dollars", ["USD"]), ("5 million Omani riyals", ["OMR"]), ("5 million Emirati dirham", ["AED"]),
        ("5 million Norwegian crowns", ["NOK"]), ("5 million Fijian dollars", ["FJD"]), ("5 million Cuban pesos", ["CUP"]),
    ],
)  # fmt: skip
def test_codes_and_full_names(text: str, expected: list[str]) -> None:
    assert currencies(f"They paid {text} for it.") == expected


@pytest.mark.parametrize(
    ("number", "value"),
    [
        ("½ million", "500000"), ("¼ million", "250000"), ("¾ million", "750000"), ("2½ million", "2500000"), ("2¼ million", "2250000"), ("2 ¾ million", "2750000"),
        ("2 1/2 million", "2500000"), ("2 1/4 million", "2250000"), ("2 3/4 million", "2750000"), ("two and a half", "2.5"), ("two and half", "2.5"),
        ("two and a quarter", "2.25"), ("two and one half", "2.5"), ("two and three quarters", "2.75"), ("two and three-quarters", "2.75"), ("two-and-a-half", "2.5"),
        ("two and a half million", "2500000"), ("two million and a half", "2500000"), ("half a million", "500000"), ("a half million", "500000"), ("one half million", "500000"),
        ("half million", "500000"), ("half-a-million", "500000"), ("a quarter of a million", "250000"), ("a quarter million", "250000"), ("quarter of a million", "250000"),
        ("three quarters of a million", "750000"), ("two point five million", "2500000"), ("two point two five million", "2250000"), ("two point zero five", "2.05"),
        ("a hundred", "100"), ("a hundred and five", "105"), ("one hundred five", "105"), ("two hundred", "200"), ("twenty-two hundred", "2200"), ("hundred", "100"),
        ("a hundred thousand", "100000"), ("five hundred and six thousand", "506000"), ("a dozen", "12"), ("two dozen", "24"), ("three thousand", "3000"), ("a thousand", "1000"),
        ("one thousand two hundred", "1200"), ("one thousand, two hundred", "1200"), ("one million two hundred thousand and five", "1200005"), ("2 million 500 thousand", "2500000"),
        ("2 million and 500 thousand", "2500000"), ("2 million 500,000", "2500000"), ("3 lakh crore", "3000000000000"), ("3 thousand million", "3000000000"), ("3 lac", "300000"),
        ("3 million million", "3000000000000"), ("five (5) million", "5000000"), ("five million (5,000,000)", "5000000"), ("five million (5 million)", "5000000"),
        ("fourty", "40"), ("zero", "0"), ("1.5", "1.5"), ("1,5", "1.5"), (".5", "0.5"), ("1,234,567.89", "1234567.89"), ("12,34,567", "1234567"), ("1.234.567,89", "1234567.89"),
        ("1.234,50", "1234.5"), ("1 234 567,50", "1234567.5"), ("1 234 567.5", "1234567.5"), ("1'234'567", "1234567"), ("123456789012345678901234", "123456789012345678901234"),
        ("5 and 25/100", "5.25"),
    ],
)  # fmt: skip
def test_numbers_in_every_form(number: str, value: str) -> None:
    (mention,) = read(f"They paid {number} euros for it.")
    assert mention.amount == Decimal(value) and not mention.approximate
    assert (mention.start, mention.end) == (10, 16 + len(number))


@pytest.mark.parametrize(
    ("number", "value"),
    [
        ("several hundred", "100"), ("several million", "1000000"), ("few million", "1000000"), ("a few million", "1000000"), ("many million", "1000000"), ("some millions of", "1000000"),
        ("multiple million", "1000000"), ("a couple million", "2000000"), ("a couple of million", "2000000"), ("several dozen", "12"), ("several dozens of", "12"),
        ("tens of", "10"), ("tens of thousands of", "10000"), ("dozens of", "12"), ("scores of", "20"), ("hundreds of", "100"), ("hundreds of thousands of", "100000"),
        ("thousands of", "1000"), ("millions of", "1000000"), ("tens of billions of", "10000000000"), ("many thousands of", "1000"), ("several hundreds of", "100"),
        ("several tens of millions of", "10000000"), ("a few hundred thousand", "100000"), ("a couple of", "2"),
    ],
)  # fmt: skip
def test_vague_numbers(number: str, value: str) -> None:
    (mention,) = read(f"They paid {number} euros for it.")
    assert mention.amount == Decimal(value) and mention.approximate


@pytest.mark.parametrize(
    "number",
    [
        *("1,2,3", "1.2.3", "1,23,4", "1234567890123456789012345", "12345678901234567890,123456", "12" * 30, "several"),
        *("a few", "five a", "two and", "half", "a half", "quarter", "two point", "five (6)"),
    ],
)
def test_what_is_no_number(number: str) -> None:
    assert read(f"They paid {number} euros.") == []


@pytest.mark.parametrize(
    "scale",
    "k K m M mn Mn MN mln Mln mil Mil mill mio Mio mm MM cr Cr b B bn Bn BN bln Bln bil Bil mrd Mrd t T tn Tn TN trn Trn tln thsd".split(),
)
def test_abbreviated_scales(scale: str) -> None:
    for text in (f"It is $5{scale}.", f"It is EUR 5{scale} now.", f"It is 5{scale} euros."):
        (mention,) = read(text)
        assert mention.amount > 1000
    (mention,) = read(f"It is $5 {scale}.")
    assert (mention.amount == 5) == (scale in "k K t T mm".split())
    (mention,) = read(f"It is five {scale} in $5 notes.")
    assert mention.amount == 5


@pytest.mark.parametrize(
    "code",
    "EUR DKK ISK IDR VND BRL ARS CLP UYU PYG VES BOB RSD BAM MKD RON HRK AOA MZN DEM ESP ITL ATS NLG PTE BEF".split(),
)
def test_currencies_whose_states_group_by_points(code: str) -> None:
    assert [mention.amount for mention in read(f"They paid {code} 2.500 for 7.350 {code}.")] == [2500, 7350]


@pytest.mark.parametrize("code", "BHD IQD JOD KWD LYD OMR TND".split())
def test_currencies_of_a_thousand_minor_units(code: str) -> None:
    assert [mention.amount for mention in read(f"They paid {code} 2.500 for 7.000 {code}.")] == [Decimal("2.5"), 7]


@pytest.mark.parametrize("code", "USD GBP JPY INR CHF CNY".split())
def test_other_currencies(code: str) -> None:
    assert [mention.amount for mention in read(f"They paid {code} 2.500 for 7.000 {code}.")] == [Decimal("2.5"), 7000]


@pytest.mark.parametrize("name", ["Turkish liras", "Colombian pesos", "rupiah", "kronor"])
def test_points_before_the_names_of_currencies(name: str) -> None:
    (mention,) = read(f"They paid 2.500 {name}.")
    assert mention.amount == (Decimal("2.5") if name == "kronor" else 2500)


@pytest.mark.parametrize("text", ["a 5-dollar fee", "5 dollars", "$5", "a 5-cent coin", "5 cents", "5¢", "5 bucks"])
def test_bare_dollars_are_not_those_of_a_state_nearby(text: str) -> None:
    assert currencies(f"Australia and Canada took {text}.") == ["USD"]


@pytest.mark.parametrize("sum_", ["WST$36.7 million", "FJD$5", "AUD $20", "EUR€5 million", "EUR €5", "GBP£3", "TOP$5"])
def test_a_code_and_a_sign_are_one(sum_: str) -> None:
    text = f"It is worth {sum_}."
    (mention,) = read(text)
    assert (mention.currency, text[mention.start : mention.end]) == (sum_[:3], sum_)


def test_a_word_before_a_sign_is_no_code() -> None:
    assert currencies("THE TOP $5 PRIZE") == ["USD"]
