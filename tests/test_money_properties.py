"""Property tests: a sum rendered in any supported form reads back to the same amount and currency."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from diplomex.document import Document
from diplomex.rules._currencies import WORD_CODES, default_book
from diplomex.rules.dates import find_dates
from diplomex.rules.money import find_money
from diplomex.rules.numbers import SCALES, TENS, UNITS

BOOK = default_book()
IN_CIRCULATION = sorted(code for code, row in BOOK.currencies.items() if row.obsolete is None and code != "XDR")
SHORT = {"thousand": "k", "million": "m", "billion": "bn", "trillion": "tn"}
_WORDS = {value: word for word, value in {**UNITS, **TENS}.items() if word != "fourty"}


def read(text: str, country: str | None = None) -> list[tuple[Decimal, str | None]]:
    document = Document(text, published=dt.date(2024, 5, 21), publisher_country=country)
    return [(mention.amount, mention.currency) for mention in find_money(document, find_dates(document))]


def in_words(number: int) -> str:
    """A number in words as British prose writes it: `one hundred and twenty-six`."""
    if number < 20:
        return _WORDS[number]
    if number < 100:
        tens, unit = number - number % 10, number % 10
        return _WORDS[tens] + (f"-{_WORDS[unit]}" if unit else "")
    if number < 1000:
        hundreds, rest = divmod(number, 100)
        return f"{_WORDS[hundreds]} hundred" + (f" and {in_words(rest)}" if rest else "")
    for word in ("trillion", "billion", "million", "thousand"):
        count, rest = divmod(number, SCALES[word])
        if count:
            joint = " and " if 0 < rest < 100 else " "
            return f"{in_words(count)} {word}" + (f"{joint}{in_words(rest)}" if rest else "")
    raise AssertionError(number)


def _spaced(figure: str) -> str:
    return figure.replace(",", " ")


@st.composite
def numbers(draw: st.DrawFn) -> tuple[str, Decimal]:
    """A number as texts write it, and its value."""
    kind = draw(st.sampled_from(["grouped", "spaced", "plain", "decimal", "scale", "short", "words"]))
    if kind in ("grouped", "spaced"):
        value = draw(st.integers(1000, 10**12))
        figure = f"{value:,}"
        return (_spaced(figure) if kind == "spaced" else figure), Decimal(value)
    if kind == "plain":
        value = draw(st.integers(100, 999))
        return str(value), Decimal(value)
    if kind == "decimal":
        value = draw(st.integers(10000, 99999))
        return f"{value // 100}.{value % 100:02}", Decimal(value) / 100
    if kind == "words":
        value = draw(st.integers(2, 10**12))
        return in_words(value), Decimal(value)
    tenths = draw(st.integers(11, 9999))
    figure = f"{tenths // 10}.{tenths % 10}" if tenths % 10 else str(tenths // 10)
    word = draw(st.sampled_from(list(SHORT)))
    return figure + (f" {word}" if kind == "scale" else SHORT[word]), Decimal(tenths) / 10 * SCALES[word]


@example(code="SOS", number=("one million and one", Decimal(1_000_001)), space=True, before=False)
@given(code=st.sampled_from(IN_CIRCULATION), number=numbers(), space=st.booleans(), before=st.booleans())
def test_with_its_code(code: str, number: tuple[str, Decimal], space: bool, before: bool) -> None:
    figure, value = number
    assume(code not in WORD_CODES or "illion" in figure or ("," in figure and before))
    assume(figure[0].isdigit() or (before and space) or not before)
    if before:
        text = f"{code} {figure}" if space or not figure[0].isdigit() else f"{code}{figure}"
    else:
        text = f"{figure} {code}"
    assert read(f"The sum of {text} was paid.") == [(value, code)]


@given(code=st.sampled_from(IN_CIRCULATION), number=numbers())
def test_with_its_name(code: str, number: tuple[str, Decimal]) -> None:
    figure, value = number
    assert read(f"The sum of {figure} {BOOK.currencies[code].plural} was paid.") == [(value, code)]


@given(data=st.data(), number=numbers())
def test_with_its_own_sign(data: st.DataObject, number: tuple[str, Decimal]) -> None:
    figure, value = number
    assume(figure[0].isdigit())
    units = [u for readings in BOOK.units.values() for u in readings if u.kind == "sign" and len(u.codes) == 1]
    unit = data.draw(st.sampled_from([u for u in units if not u.key.isalpha() and not u.key[0].isalpha()]))
    assert read(f"The sum of {unit.key}{figure} was paid.") == [(value, unit.codes[0])]


@given(country=st.sampled_from(sorted(BOOK.by_country)), number=numbers())
def test_a_bare_name_is_the_publishers(country: str, number: tuple[str, Decimal]) -> None:
    figure, _ = number
    row = BOOK.currencies[BOOK.by_country[country]]
    name = next(n for n in (*row.names, row.plural) if n.endswith("s") or n == row.plural)
    assert read(f"The sum of {figure} {name} was paid.", country)[0][1] == row.code


@given(
    code=st.sampled_from(IN_CIRCULATION),
    low=st.integers(2, 99),
    step=st.integers(1, 400),
    form=st.sampled_from(
        [
            "{c} {a}-{b} million",
            "{c} {a} million to {c} {b} million",
            "between {c} {a} and {c} {b} million",
            "from {a} to {b} million {n}",
            "{a}–{b} million {n}",
        ]
    ),
)
def test_a_range_keeps_both_bounds(code: str, low: int, step: int, form: str) -> None:
    name = BOOK.currencies[code].plural
    assume(code not in WORD_CODES or "{n}" in form)
    text = form.format(c=code, a=low, b=low + step, n=name)
    document = Document(f"The sum is {text}.", published=dt.date(2024, 5, 21))
    found = [(m.amount, m.amount_max, m.currency) for m in find_money(document)]
    assert found == [(Decimal(low) * 10**6, Decimal(low + step) * 10**6, code)]


@given(text=st.text(alphabet=st.sampled_from(list("0123456789.,$€£ -–()adnmiltobkrus'\n%")), max_size=120))
def test_any_text_gives_ordered_sums_inside_it(text: str) -> None:
    document = Document(text, published=dt.date(2024, 5, 21))
    end = 0
    for mention in find_money(document, find_dates(document)):
        assert end <= mention.start < mention.end <= len(document.text)
        assert mention.amount_max is None or mention.amount < mention.amount_max
        end = mention.end


_RUN = [
    "from",
    "to",
    "between",
    "and",
    "$",
    "€",
    "5",
    "7.5",
    "million",
    "billion",
    "half",
    "a",
    "of",
    "dollars",
    "cents",
    "-",
    ",",
    "(",
    ")",
    "or",
    "several",
    "hundred",
    "two",
    "won",
    "Rs",
    ".",
    "euros",
    "Rs.",
    "tens",
    "k",
    "in",
    "2024",
    "last",
    "year",
]


@given(
    words=st.lists(
        st.sampled_from(_RUN),
        max_size=30,
    )
)
def test_any_run_of_money_words_is_read_without_error(words: list[str]) -> None:
    read(" ".join(words))


@pytest.mark.parametrize("code", IN_CIRCULATION)
def test_every_currency_in_circulation_has_a_name_that_reads_back(code: str) -> None:
    assert read(f"5 million {BOOK.currencies[code].plural}") == [(Decimal(5_000_000), code)]
    assert read(f"a loan of {code} 5 million") == [(Decimal(5_000_000), code)]
