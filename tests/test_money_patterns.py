"""The patterns of the grammar of sums, alternative by alternative: what is glued, what follows, what is a change."""

from __future__ import annotations

import pytest

from diplomex.document import Document
from diplomex.rules.money import find_money


def sums(text: str, country: str | None = None) -> list[str]:
    """Each sum as `amount currency` or `low..high currency`."""
    found = []
    for mention in find_money(Document(text, publisher_country=country)):
        top = "" if mention.amount_max is None else f"..{mention.amount_max:f}"
        found.append(f"{mention.amount:f}{top} {mention.currency}")
    return found


@pytest.mark.parametrize(
    ("unit", "code"),
    [
        ("dollar", "USD"), ("euro", "EUR"), ("pound", "GBP"), ("yen", "JPY"), ("yuan", "CNY"), ("rupee", "INR"), ("ruble", "RUB"), ("rouble", "RUB"), ("peso", "None"),
        ("dinar", "None"), ("riyal", "None"), ("rial", "None"), ("dirham", "None"), ("franc", "None"), ("krona", "None"), ("krone", "None"), ("rand", "ZAR"), ("mark", "DEM"),
    ],
)  # fmt: skip
def test_names_after_a_hyphen(unit: str, code: str) -> None:
    assert sums(f"They took a 5-million-{unit} loan.")[:1] in ([f"5000000 {code}"], ["5000000 SEK"], ["5000000 AED"])
    assert sums(f"They took a ten-million-{unit} loan.") == sums(f"They took a 10 million {unit} loan.")


def test_small_names_after_a_hyphen() -> None:
    assert sums("a 20-cent coin") == ["0.2 USD"]
    assert sums("a 20-pound turkey") == []
    assert sums("a 20-dollarish coin") == []


@pytest.mark.parametrize("scale", ["", "k", "m", "mn", "mln", "bn", "b", "tn", "trn"])
@pytest.mark.parametrize(
    ("letters", "code", "country"),
    [("EUR", "EUR", None), ("usd", "USD", None), ("RM", "MYR", None), ("euros", "EUR", None), ("dollars", "USD", None)],
)
def test_what_is_glued_to_figures(scale: str, letters: str, code: str, country: str | None) -> None:
    factor = {
        "": 1,
        "k": 10**3,
        "m": 10**6,
        "mn": 10**6,
        "mln": 10**6,
        "bn": 10**9,
        "b": 10**9,
        "tn": 10**12,
        "trn": 10**12,
    }[scale]
    if not scale or letters.isupper():
        found = sums(f"They paid 5{scale}{letters}.", country)
        assert found == [f"{5 * factor} {code}"] or (scale and not found)


@pytest.mark.parametrize(
    ("letters", "code", "country"),
    [
        ("euro", "EUR", None), ("dollar", "USD", None), ("Tk", "BDT", None), ("Rs", "INR", None), ("Kč", "CZK", None), ("zł", "PLN", None), ("Ft", "HUF", "HU"), ("kr", "SEK", "SE"),
        ("лв", "BGN", None), ("元", "CNY", None), ("円", "JPY", None), ("€", "EUR", None),
    ],
)  # fmt: skip
def test_letters_glued_after_figures(letters: str, code: str, country: str | None) -> None:
    assert sums(f"They paid 500{letters} now.", country) == [f"500 {code}"]
    assert sums(f"They paid 500{letters}x now.", country) in ([], [f"500 {code}"] if letters == "€" else [])


def test_pence_of_british_texts() -> None:
    assert sums("They paid 50p.", "GB") == ["0.5 GBP"]
    assert (
        sums("They paid 50p.")
        == sums("They paid 50 p.", "GB")
        == sums("They read 50000p.", "GB")
        == sums("They paid 50P.", "GB")
        == []
    )


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("He weighs 500 pounds.", []), ("Weighing 500 pounds.", ["500 GBP"]), ("It is weighing some 500 pounds.", []), ("a weight of 500 pounds", []), ("They weighed it, 500 pounds.", ["500 GBP"]),
        ("500 pounds of rice", []), ("500 pounds per head", []), ("5 million pounds of rice", ["5000000 GBP"]), ("a 500-pound bomb", []), ("500 pounds sterling", ["500 GBP"]),
    ],
)  # fmt: skip
def test_pounds_that_weigh(text: str, found: list[str]) -> None:
    assert sums(text) == found


@pytest.mark.parametrize("word", "the its their this that a an about some nearly".split())
def test_a_change_from_a_told_sum(word: str) -> None:
    assert sums(f"Trade rose from {word} $5 million to $7 million.") == ["5000000 USD", "7000000 USD"]
    assert sums(f"Trade rose from {word} high $5 million to $7 million.") == ["5000000 USD", "7000000 USD"]
    assert sums(f"It needs from {word} $5 million to $7 million.") == ["5000000..7000000 USD"]


CHANGES = (
    "rose risen rising grew grow growing grows growth increase increased increasing fell fall fallen falling falls dropped drop declined declining decreased jumped "
    "climbed soared surged plunged expanded doubled tripled quadrupled shrank shrink shrunk contracted contracting reduced boosted rise went gone going goes go up down raised "
    "raising cut lowered bring brought pushed changed upgraded revised stepped move moved"
).split()


@pytest.mark.parametrize("verb", CHANGES)
def test_words_of_change(verb: str) -> None:
    assert sums(f"They {verb} from $5 million to $7 million.") == ["5000000 USD", "7000000 USD"]
    assert sums(f"They {verb} it. Now from $5 million to $7 million.") == ["5000000..7000000 USD"]
    assert sums(f"They {verb} between $5 million and $7 million.") == ["5000000..7000000 USD"]


@pytest.mark.parametrize(
    "before",
    [
        "up to", "against a mark of", "against a level of", "while the figure was", "while the threshold is", "while the target was", "while the goal is",
        "while the total was", "while the record is", "while the value was", "while the peak was", "while the plan is", "not the", "from the", "than the", "to the", "to the planned",
        "and reached", "and reaching", "and reaches", "and exceeded", "and exceeding", "and exceeds", "and surpassed", "and surpassing", "and surpasses", "and totaled", "and totals",
        "and amounted to", "and amounts to", "and amounting to", "and stood at", "and rose to", "and rose from", "and grew to", "and fell to", "and increased to", "up to", "up from",
        "and has risen to", "and has grown to", "and dropped to", "down to", "down from", "from", "compared to", "compared with", "against", "against about", "against nearly", "against almost",
        "against over", "against some", "against around", "against more than", "against the", "against a", "against just", "against only",
    ],
)  # fmt: skip
def test_words_before_a_number_that_shares_a_currency(before: str) -> None:
    assert sums(f"Trade was $60 million here, {before} 52 million.") == ["60000000 USD", "52000000 USD"]


@pytest.mark.parametrize(
    "after",
    [
        ".",
        ",",
        ";",
        ":",
        ")",
        " that came",
        " which came",
        " in May",
        " by May",
        " last May",
        " this May",
        " next May",
        " a year",
        " the year",
        " earlier",
        " two years",
        " three years",
        " to go",
        " cited",
        " before",
        " recorded",
        "",
    ],
)
def test_words_after_a_number_that_shares_a_currency(after: str) -> None:
    assert sums(f"Trade was $60 million here, up from 52 million{after}") == ["60000000 USD", "52000000 USD"]


@pytest.mark.parametrize(
    "text",
    [
        "here for 52 million",
        "here. It rose to 52 million",
        "here! It fell to 52 million",
        "here\nand rose to 52 million",
        "here, up to 52 million people",
        "here, up to 52.",
        "here, up to 52 million.5",
    ],
)
def test_a_number_that_shares_none(text: str) -> None:
    assert sums(f"Trade was $60 million {text}") == ["60000000 USD"]


@pytest.mark.parametrize("after", ["", ".", ",", ";", ":", "!", "?", ")", " .", " for it", " per head", " each"])
def test_what_follows_small_sums_of_won(after: str) -> None:
    assert sums(f"They paid 500 won{after}") == ["500 KRW"]
    assert sums("They paid 500 won forty") == sums("They paid 50 won.") == []


@pytest.mark.parametrize(
    "after", ["", ".", ",", ";", ":", "!", "?", ")", " .", " a day", " an hour", " per head", " each", " apiece"]
)
def test_what_follows_one_unit(after: str) -> None:
    assert sums(f"It costs a dollar{after}") == sums(f"It costs  a  dollar{after}") == ["1 USD"]
    assert sums("It costs a dollar and") == sums("It costs a dollars.") == sums("It is an apple.") == []


@pytest.mark.parametrize(
    "before",
    [
        "of -",
        "was -",
        "is -",
        "at -",
        "to -",
        "from -",
        "by -",
        "= -",
        "minus ",
        "negative ",
        "Minus ",
        "of minus ",
    ],
)
def test_negative_sums(before: str) -> None:
    text = f"The balance {before}$5 million"
    (mention,) = find_money(Document(text))
    assert mention.amount == -5_000_000
    assert text[mention.start] in "-mnM"


@pytest.mark.parametrize("before", ["-", "x-", "of - ", "terminus ", "in -", "$3 minus "])
def test_positive_sums(before: str) -> None:
    assert sums(f"The balance {before}$5 million")[-1] == "5000000 USD"


@pytest.mark.parametrize(
    "unit",
    "per l|/l|a litre|per liter|per kg|per kilo|per kilogram|a kilo|/kWh|per MWh|per gallon|a gal|per cubic metre|/m3|per unit|per barrel|a bushel| /l|euros per litre".split(
        "|"
    ),
)
def test_prices_of_a_unit_have_three_decimals(unit: str) -> None:
    space = "" if unit[0] in "/ " else " "
    currency = "" if unit.startswith("euros") else "€"
    assert sums(f"It costs {currency}1.459{space}{unit}.") == ["1.459 EUR"]


@pytest.mark.parametrize("unit", ["per pupil", "a year", "", "/pupil", "for kg"])
def test_other_prices_have_none(unit: str) -> None:
    assert sums(f"It costs €1.459{'' if unit[:1] == '/' else ' '}{unit}.") == ["1459 EUR"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("€0.459", ["0.459 EUR"]), ("€1.45", ["1.45 EUR"]), ("€1.4590", ["1.459 EUR"]), ("€1234.567", ["1234.567 EUR"]), ("$1.000", ["1000 USD"]), ("$1.100", ["1.1 USD"]), ("KD 1.000", ["1 KWD"]),
        ("€1.459 million", ["1459000 EUR"]), ("1.000-2.000 €", ["1000..2000 EUR"]), ("€1.000 and €2.000", ["1000 EUR", "2000 EUR"]),
    ],
)  # fmt: skip
def test_points_before_three_figures(text: str, found: list[str]) -> None:
    assert sums(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("5 million dollars to 7 million dollars", ["5000000..7000000 USD"]), ("$5 or $6", ["5..6 USD"]), ("$5 till $6", ["5..6 USD"]), ("$5 until $6", ["5..6 USD"]), ("$5 through $6", ["5..6 USD"]),
        ("$5~6", ["5..6 USD"]), ("$5–6", ["5..6 USD"]), ("between $5 & $6", ["5..6 USD"]), ("from $5 to 6", ["5..6 USD"]), ("$5 to 6", ["5 USD"]), ("$7 to $6", ["7 USD", "6 USD"]),
        ("$5 to €6", ["5 USD", "6 EUR"]), ("$5 million to 10 million people", ["5000000 USD"]), ("$5 million to 10 million.", ["5000000..10000000 USD"]), ("$500 to 10 schools", ["500 USD"]),
        ("from 2019 to 5 dollars", ["5 USD"]), ("$900-1,000", ["900..1000 USD"]), ("$900 to $1.2 million", ["900..1200000 USD"]), ("5 to 7 million dollars", ["5000000..7000000 USD"]),
        ("$1-$2 billion", ["1000000000..2000000000 USD"]), ("5 and 7 million dollars", ["5000000 USD", "7000000 USD"]), ("$5, $7 or 9 million", ["5000000 USD", "7000000 USD", "9000000 USD"]),
        ("$5, 7 and 9 ministers", ["5 USD"]), ("2019, 5 and 7 million dollars", ["5000000 USD", "7000000 USD"]), ("5 dollars in dollars", ["5 USD"]), ("5 million in euros", ["5000000 EUR"]),
        ("five (5) dollars", ["5 USD"]), ("five dollars (5)", ["5 USD"]), ("(USD 5)", ["5 USD"]), ("5-$", ["5 USD"]), ("5 of dollars", ["5 USD"]),
        ("Rupees 500", ["500 INR"]), ("Rupees 50", []), ("rupees 500", []), ("Dollars 2024", []), ("Dollars 5 million dollars", ["5000000 USD"]), ("the mark 5 million", []), ("the 5 million mark", []),
        ("Euro 2024", []), ("Euro 2,024", ["2024 EUR"]), ("Euro 24", []), ("Euro 24 million", ["24000000 EUR"]), ("the 2024 Euro", []), ("in 2024 Pound", []),
        ("$500 CAD", ["500 CAD"]), ("CAD $500", ["500 CAD"]), ("$5 million US", ["5000000 USD"]), ("3 mln. euros", ["3000000 EUR"]), ("3 million. Euros fell", []),
    ],
)  # fmt: skip
def test_small_grammar(text: str, found: list[str]) -> None:
    assert sums(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("TOP 5-7 countries", []), ("TOP 5 to 7 countries", []), ("the 5 to 7 won", []), ("5 to 7 marks", []), ("500 to 700 marks", ["500..700 DEM"]), ("99 marks", []), ("100 marks", ["100 DEM"]),
        ("1990 marks", []), ("99 won.", []), ("100 won.", ["100 KRW"]), ("100 rand.", ["100 ZAR"]), ("100 real.", []), ("the mark 500", []), ("SOS 5 to 7 million", ["5000000..7000000 SOS"]),
        ("TOP $5-7 million", ["5000000..7000000 USD"]), ("R5-7 million", ["5000000..7000000 ZAR"]), ("R5 to 7 million", ["5000000..7000000 ZAR"]), ("A-R20 million", []), ("AR20 million", []),
        ("A R20 million", ["20000000 ZAR"]), ("5R20 million", []), ("Rupees 99", []), ("Rupees 100", ["100 INR"]), ("Rupees 2024", []), ("Rupees 5 million", ["5000000 INR"]), ("rupees 5 million", []),
        ("Euro 2024 to 2,100", []), ("2019 to 2,100 dollars", ["2100 USD"]), ("1999 and 5 million dollars", ["5000000 USD"]), ("$5 million to 10 million in", ["5000000..10000000 USD"]),
        ("from $5 to 10 million people", ["5000000..10000000 USD"]), ("$5-3", ["5 USD"]), ("from $5 to 3", ["5 USD", "3 USD"]), ("rose from $5 to 7", ["5 USD", "7 USD"]),
        ("$950-1.2 million", ["950..1200000 USD"]), ("$99-1.2 billion", ["99 USD"]), ("$1 to $99 million", ["1000000..99000000 USD"]), ("$1 to $900 million", ["1000000..900000000 USD"]),
        ("$1000 to $2 million", ["1000..2000000 USD"]), ("US$5 to C$7", ["5 USD", "7 CAD"]), ("$5, C$7 and €9 million", ["5000000 USD", "7000000 CAD", "9000000 EUR"]),
        ("$5, $7 and 9", ["5 USD", "7 USD"]), ("$5, $7 and 9 million", ["5000000 USD", "7000000 USD", "9000000 USD"]), ("$5, $7 and 9 million people", ["5 USD", "7 USD"]),
        ("five (5) million dollars", ["5000000 USD"]), ("five million (5,000,000) dollars", ["5000000 USD"]), ("five (6) dollars", []), ("five (5 dollars)", ["5 USD"]), ("five (5", []),
        ("EUR/USD 1.08", []), ("3 mln. euros", ["3000000 EUR"]), ("3 million. euros", []), ("3. euros", []), ("3 mln . euros", []), ("3 mln. people", []),
        ("all 5 to 7 TOP 10", []), ("US dollars 500", ["500 USD"]), ("US Dollars 500", ["500 USD"]), ("Le 2024", []), ("Le 2,024", ["2024 SLE"]), ("QR 2024", []), ("RM 2024", []), ("RM 2025.50", ["2025.5 MYR"]),
        ("It was 5 million won by them", []), ("It was 5 million won a day", []), ("It was 5 million won in all", ["5000000 KRW"]), ("300 won medals", []), ("twenty dollars five cents", ["20.05 USD"]),
        ("$20 and 5 cents", ["20.05 USD"]), ("20 pounds and 5 pence", ["20.05 GBP"]), ("KD 20 and 5 fils", ["20.005 KWD"]), ("20 people and 5 cents", ["0.05 USD"]),
    ],
)  # fmt: skip
def test_what_is_money(text: str, found: list[str]) -> None:
    assert sums(text) == found


@pytest.mark.parametrize(("length", "count"), [(10, 2), (120, 2), (180, 1)])
def test_how_far_a_currency_is_shared(length: int, count: int) -> None:
    filler = "x" * length
    assert len(sums(f"Trade was $60 million, {filler} up from 52 million.")) == count


def test_sums_far_apart_and_near() -> None:
    for gap in (0, 1, 10, 100, 168, 169, 170, 171, 172, 200, 338, 339, 340, 341, 342, 343, 400, 1000):
        text = f"$5 {'x' * gap} 7 million euros {'y' * gap} 3 (or USD5m)"
        assert sums(text) == ["5 USD", "7000000 EUR", "5000000 USD"], gap


@pytest.mark.parametrize(
    ("verb", "length", "count"), [("grew", 130, 2), ("grew", 170, 1), ("went", 40, 2), ("went", 80, 1)]
)
def test_how_far_a_change_reaches(verb: str, length: int, count: int) -> None:
    assert len(sums(f"Trade {verb} {'x' * length} from $5 million to $7 million.")) == count


@pytest.mark.parametrize(("length", "count"), [(30, 0), (70, 1)])
def test_how_far_a_weight_reaches(length: int, count: int) -> None:
    assert len(sums(f"It weighs {'x' * length} 500 pounds.")) == count


def test_hundreds_in_words() -> None:
    assert sums("twelve hundred dollars") == ["1200 USD"]
    assert sums("twelve hundred to thirteen hundred dollars") == ["1200..1300 USD"]
    assert sums("half a dollar") == sums("a quarter of a dollar") == []
