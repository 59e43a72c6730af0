"""The words that sums are told with, one by one: what makes them vague, what is measured, and for what time."""

from __future__ import annotations

import datetime as dt

import pytest

from diplomex.document import Document
from diplomex.rules.dates import find_dates
from diplomex.rules.money import MoneyMention, find_money


def read(text: str, country: str | None = None) -> list[MoneyMention]:
    document = Document(text, published=dt.date(2024, 5, 21), publisher_country=country)
    return find_money(document, find_dates(document))


def phrases(text: str) -> list[str]:
    return [phrase.strip() for phrase in text.split("|")]


# ---- approximate -----------------------------------------------------------------------------------------------------

VAGUE = phrases(
    "about|approximately|approx|nearly|almost|some|around|roughly|circa|c.|ca.|more or less|over|well over|just over|"
    "slightly over|a little over|far over|just under|under|below|beyond|above|well above|just short of|in excess of|upwards of|upward of|"
    "north of|more than|less than|fewer than|greater than|higher than|lower than|larger than|bigger than|better than|at least|at most|"
    "at the very least|up to|close to|closer to|near|nearing|neared|nears|approaching|approaches|approached|as much as|as high as|"
    "exceeding|exceeds|exceeded|exceed|surpassing|surpassed|surpasses|surpass|crossing|crossed|crosses|topping|topped|tops|"
    "outstripping|outstripped|passing|passed|passes|estimated|an estimated|estimated at|estimates of|estimate it at|put at|"
    "somewhere between|somewhere around|anywhere near|somewhere near|in the region of|in the order of|in the neighbourhood of|"
    "in the neighborhood of|in the vicinity of|in the range of|of the order of|on the order of|a minimum of|a maximum of|"
    "minimum of|possibly|perhaps|about another|over an additional|nearly a further|almost the record|some extra|"
    "around a total of|over the threshold of|about the sum of|over the mark of|nearly the level of|about the figure of|"
    "about a combined|some annual|over a symbolic|about their|about its|around an amount of|~|≈|<|>|≥|≤|±"
)
EXACT = phrases(
    "only|just|a mere|barely|as little as|exactly|precisely|a total of|the sum of|over and above|worth|another"
)


@pytest.mark.parametrize("words", VAGUE)
def test_vague(words: str) -> None:
    (mention,) = read(f"Trade stood {words} $5 million.")
    assert mention.approximate
    (mention,) = read(f"{words.capitalize()} 5 million euros were spent.")
    assert mention.approximate


@pytest.mark.parametrize("words", EXACT)
def test_exact(words: str) -> None:
    (mention,) = read(f"They gave {words} $5 million.")
    assert not mention.approximate


@pytest.mark.parametrize(
    "after",
    phrases("+|-plus|plus|-odd|or so|, or so|or more|or less|or thereabouts|or higher|or above|give or take|at least|at most|and more|and above"),
)  # fmt: skip
def test_vague_by_what_follows(after: str) -> None:
    (mention,) = read(f"They gave $5 million{'' if after[0] in '+-,' else ' '}{after}.")
    assert mention.approximate


@pytest.mark.parametrize(
    "before",
    ["costs estimated by the Ministry at", "estimates by the Bank of", "an approximate cost of"],
)
def test_vague_by_an_estimate_told_before(before: str) -> None:
    (mention,) = read(f"It has {before} $5 million.")
    assert mention.approximate
    (mention,) = read(f"It has {before.split()[0]} of $5 million.")
    assert mention.approximate is (before.split()[0] == "estimates")


def test_an_estimate_of_another_clause_tells_nothing() -> None:
    assert [
        m.approximate for m in read("He estimated the harvest, and gave $5 million. She estimated it; $5 million went.")
    ] == [False, False]
    assert [m.approximate for m in read("The cost rose from an estimated $5 million to $7 million.")] == [True, False]
    assert [m.approximate for m in read("Costs estimated by us rose from $5 million to $7 million.")] == [True, True]


# ---- changes and ranges ----------------------------------------------------------------------------------------------

CHANGES = phrases(
    "rose|has risen|is rising|grew|has grown|is growing|grows|increased|increases|fell|has fallen|is falling|falls|dropped|is dropping|declined|"
    "decreased|jumped|climbed|soared|surged|plunged|expanded|doubled|tripled|quadrupled|shrank|shrunk|contracted|was contracting|was reduced|"
    "was boosted|went up|was raised|was cut|was lowered|was brought|was pushed|was changed|was upgraded|was revised|was stepped up|moved|"
    "has gone|goes|is going|went down"
)


@pytest.mark.parametrize("verb", CHANGES)
def test_a_change_is_two_sums(verb: str) -> None:
    found = read(f"Trade {verb} from $5 million to $7 million.")
    assert [(str(m.amount), m.amount_max) for m in found] == [("5000000", None), ("7000000", None)]
    found = read(f"Trade {verb} from 5 to 7 million dollars.")
    assert [(str(m.amount), m.amount_max) for m in found] == [("5000000", None), ("7000000", None)]


@pytest.mark.parametrize("noun", ["the growth", "a rise", "the increase", "a boost"])
def test_a_change_told_by_a_noun_is_two_sums(noun: str) -> None:
    assert len(read(f"They noted {noun} from $5 million to $7 million.")) == 2


@pytest.mark.parametrize("verb", ["costs", "is worth", "is", "takes", "needs", "ranges", "would be"])
def test_no_change_is_one_sum(verb: str) -> None:
    (mention,) = read(f"The plan {verb} from $5 million to $7 million.")
    assert (str(mention.amount), str(mention.amount_max)) == ("5000000", "7000000")


@pytest.mark.parametrize(
    "words", ["the current", "its", "about", "some", "a low of", "an earlier sum of", "this year's"]
)
def test_a_change_with_words_after_from(words: str) -> None:
    assert len(read(f"Trade will grow from {words} $5 million to $7 million.")) == 2


@pytest.mark.parametrize("joiner", ["to", "till", "until", "-", "–", "~", " - ", "or"])
def test_bounds_of_one_sum(joiner: str) -> None:
    joiner = f" {joiner} " if joiner.isalpha() else joiner
    (mention,) = read(f"It needs 5{joiner}7 million euros.")
    assert (str(mention.amount), str(mention.amount_max), mention.currency) == ("5000000", "7000000", "EUR")


@pytest.mark.parametrize(
    "before",
    phrases(
        "from|from the 2019 mark of|not the|than the|compared to|compared with|against|and is to reach|and is to exceed|and would surpass|"
        "and should total|and amounted earlier to|up to|up from|down from|after it stood at|while the target was|the goal is|while the peak was|"
        "while the plan was|while the value was|and now rose to|and fell to|and grew to|and had increased from|as it grew from"
    ),
)
def test_a_sum_that_shares_the_currency_of_the_one_before(before: str) -> None:
    found = read(f"Trade stood at $60 million {before} 52 million in 2020.")
    assert [(str(m.amount), m.currency) for m in found] == [
        ("60000000", "USD"),
        ("52000000", "USD"),
    ] or "earlier" in before


@pytest.mark.parametrize(
    "text",
    [
        "$60 million for 52 million people",
        "$60 million and a market of 52 million",
        "$60 million. It rose to 52 million.",
    ],
)
def test_a_number_that_shares_no_currency(text: str) -> None:
    assert [str(m.amount) for m in read(f"They spent {text}")] == ["60000000"]


@pytest.mark.parametrize("noun", "mark level figure threshold target goal total record value peak plan".split())
def test_a_sum_told_by_such_a_noun_shares_the_currency(noun: str) -> None:
    for text in (
        f"against a {noun} of 52 million.",
        f"while the {noun} was 52 million.",
        f"and the {noun} is 52 million, they said.",
    ):
        assert [str(m.amount) for m in read(f"Trade reached $60 million {text}")] == ["60000000", "52000000"]


@pytest.mark.parametrize("verb", "reached exceeded surpassed totalled reaching exceeding totals".split())
def test_a_sum_told_by_such_a_verb_shares_the_currency(verb: str) -> None:
    if verb != "totalled":
        assert [str(m.amount) for m in read(f"Trade was $60 million, exports {verb} 52 million.")] == [
            "60000000",
            "52000000",
        ]
    assert [str(m.amount) for m in read(f"Trade was $60 million, exports {verb} 52 million people.")] == ["60000000"]


@pytest.mark.parametrize(
    "after", "that which in by last this next a the earlier two three to cited before recorded".split()
)
def test_what_may_follow_a_sum_that_shares_the_currency(after: str) -> None:
    assert [str(m.amount) for m in read(f"Trade was $60 million, up from 52 million {after} so.")] == [
        "60000000",
        "52000000",
    ]


@pytest.mark.parametrize("after", "the a an by his her their its".split())
def test_won_and_its_like_are_verbs_before_an_object(after: str) -> None:
    assert read(f"Of all, 5 million won {after} prize.") == []
    assert [m.currency for m in read("Of all, 5 million won went to Peru.")] == ["KRW"]


@pytest.mark.parametrize(
    ("text", "amounts"),
    [
        ("It cost 500 won.", ["500"]),
        ("It cost 20 won.", []),
        ("the 500 won medals", []),
        ("It cost 300 rand.", ["300"]),
        ("300 drams of gold", ["300"]),
        ("99 drams", []),
        ("in 1999 drams", []),
    ],
)
def test_small_sums_in_such_names(text: str, amounts: list[str]) -> None:
    assert [str(m.amount) for m in read(text)] == amounts


def test_numbers_beside_a_sum_that_are_none() -> None:
    for text in ("He gave $5, 7 and 9.", "He gave $5 and 7.", "He gave $5, 7 and 9 ministers came."):
        assert [str(m.amount) for m in read(text)] == ["5"], text
    assert [str(m.amount) for m in read("He gave $5, 7 and 9 million.")] == ["5000000", "7000000", "9000000"]


@pytest.mark.parametrize(
    "text",
    [
        "They weigh 500 pounds.",
        "a weight of 500 pounds",
        "500 pounds of rice",
        "a 20-pound turkey",
        "500 pounds per head",
    ],
)
def test_pounds_of_weight(text: str) -> None:
    assert read(text) == []
    assert [m.currency for m in read("They paid 500 pounds.")] == ["GBP"]


# ---- numbers ---------------------------------------------------------------------------------------------------------

SCALES = {
    3: "thousand k K thsd",
    5: "lakh lakhs lac",
    6: "million millions m M mn Mn MN mln Mln mil Mil mio Mio mm MM",
    7: "crore crores cr Cr",
    9: "billion billions milliard b B bn Bn BN bln Bln bil Bil",
    12: "trillion trillions t T tn Tn TN trn Trn tln",
    15: "quadrillion",
}


@pytest.mark.parametrize(
    ("power", "scale"), [(power, scale) for power, scales in SCALES.items() for scale in scales.split()]
)
def test_scales(power: int, scale: str) -> None:
    for text in (f"It is $5{scale}.", f"It is EUR 5{scale} in all.", f"It has 5{scale} dollars."):
        (mention,) = read(text)
        assert mention.amount == 5 * 10**power


WORDS = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
).split()
TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()


@pytest.mark.parametrize(
    ("words", "value"),
    [*((word, value) for value, word in enumerate(WORDS)), *((word, 10 * value) for value, word in enumerate(TENS, 2))],
)
def test_number_words(words: str, value: int) -> None:
    for text, expected in ((words, value), (f"{words} hundred", 100 * value), (f"{words} thousand", 1000 * value)):
        if value:
            (mention,) = read(f"They paid {text} dollars.")
            assert mention.amount == expected
    if value >= 20:
        (mention,) = read(f"They paid {words}-four dollars.")
        assert mention.amount == value + 4
        (mention,) = read(f"They paid {words} four million dollars.")
        assert mention.amount == (value + 4) * 10**6


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("several thousand", 1000), ("a few million", 10**6), ("many millions of", 10**6), ("some millions of", 10**6), ("multiple millions of", 10**6),
        ("a couple of million", 2 * 10**6), ("tens of thousands of", 10**4), ("dozens of millions of", 12 * 10**6), ("scores of millions of", 20 * 10**6),
        ("hundreds of", 100), ("thousands of", 1000), ("hundreds of thousands of", 10**5), ("several dozen", 12), ("several hundred", 100),
        ("tens of billions of", 10**10), ("crores of", 10**7), ("lakhs of", 10**5), ("trillions of", 10**12),
    ],
)  # fmt: skip
def test_vague_numbers_stand_for_the_least(text: str, value: int) -> None:
    (mention,) = read(f"They paid {text} euros.")
    assert (mention.amount, mention.approximate) == (value, True)


# ---- currencies ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "code",
    "usd eur gbp jpy cny inr chf aud nzd sgd hkd krw brl mxn zar aed qar kwd php myr idr thb vnd pkr bdt lkr npr kzt uah pln czk huf sek nok dkk "
    "ngn kes egp ils twd clp omr bhd jod ghs tzs ugx".split(),
)
def test_codes_in_small_letters(code: str) -> None:
    for text in (f"{code} 100", f"100 {code}", f"{code} 5 million"):
        (mention,) = read(f"They paid {text} for it.")
        assert mention.currency == code.upper()


@pytest.mark.parametrize(
    ("letters", "code"),
    [
        *((f"{letters} ", "INR") for letters in ("Rs", "Rs.")), ("RM", "MYR"), ("Tk ", "BDT"), ("Tk. ", "BDT"), ("RMB ", "CNY"),
        *((f"{letters} ", "KES") for letters in ("KSh", "Ksh", "KSh.", "Ksh.", "KSH", "Kshs", "KShs", "KSHS")),
        *((f"{letters} ", "TZS") for letters in ("TSh", "Tsh", "TSh.", "TShs", "Tshs", "TSHS")),
        *((f"{letters} ", "UGX") for letters in ("USh", "Ush", "UShs")), ("Rp", "IDR"), ("Rp. ", "IDR"),
        *((f"{letters} ", "AED") for letters in ("Dh", "Dhs", "Dhs.")), ("JD ", "JOD"), ("JDs ", "JOD"), ("KD ", "KWD"), ("KDs ", "KWD"),
        ("SR ", "SAR"), ("SRs ", "SAR"), ("QR ", "QAR"), ("QR. ", "QAR"), ("Nu. ", "BTN"), ("Nu ", "BTN"), ("NIS ", "ILS"), ("DKr ", "DKK"),
        ("NKr ", "NOK"), ("SKr ", "SEK"), ("SFr ", "CHF"), ("Php ", "PHP"), ("Afs ", "AFN"), ("LE ", "EGP"), ("L.E. ", "EGP"), ("R.O. ", "OMR"),
        ("NRs ", "NPR"), ("PRs ", "PKR"), ("FRw ", "RWF"), ("Frw ", "RWF"), ("MRf ", "MVR"), ("SDR ", "XDR"), ("SDRs ", "XDR"), ("DM ", "DEM"),
        ("TL ", "TRY"), ("LL ", "LBP"), ("Birr ", "ETB"), ("Taka ", "BDT"), ("Euro ", "EUR"), ("Euros ", "EUR"),
    ],
)  # fmt: skip
def test_letters_before_a_sum(letters: str, code: str) -> None:
    (mention,) = read(f"They paid {letters}2,500 for it.")
    assert (mention.currency, mention.amount) == (code, 2500)


@pytest.mark.parametrize(
    "name",
    "real reals mark marks sum sums sol som bob crown crowns lats rand dong colon colons gold dram drams pula kina leu lei piso loti tala para "
    "florin florins escudo guarani balboa quetzal quetzales afghani bolivar bolivars leone att".split(),
)
def test_names_that_are_other_words_need_a_large_sum(name: str) -> None:
    assert read(f"There were 5 {name} in it.") == []


@pytest.mark.parametrize("code", "ALL TOP TRY CUP SOS COP SIT".split())
def test_codes_that_are_other_words_need_a_large_sum(code: str) -> None:
    assert read(f"The {code} 20 of them came.") == []
    (mention,) = read(f"They paid {code} 20 million for it.")
    assert mention.currency == code


# ---- what is measured ------------------------------------------------------------------------------------------------

MEASURES = phrases(
    "amounted to|amounts to|reached|reaches|is reaching|exceeded|exceeds|surpassed|surpasses|stood at|stands at|totalled|totaled|totals|came to|comes to|"
    "hit|hits|crossed|crosses|touched|touches|was|is|rose to|rises to|has risen to|grew to|grows to|has grown to|increased to|fell to|has fallen to|"
    "falls to|dropped to|declined to|decreased to|shrank to|contracted to|jumped to|climbed to|soared to|surged to|went up to|went down to|"
    "doubled to|more than doubled to|tripled to|quadrupled to|expanded to|was raised to|was cut to|was reduced to|cost|costs|is worth|was worth|was estimated at|"
    "is assessed at|is valued at|was put at|is pegged at|was set at|was fixed at|is priced at|is projected at|was recorded at|was registered at|was reported at|"
    "accounted for|accounts for|brought in|earned|generated|fetched|yielded|makes up|made up|remains|remained|topped|tops|averaged|averages|"
    "goes beyond|has already reached|will soon be|could exceed|should reach|may hit|might top|would total|is now|was only|is currently|has again reached|"
    "was reportedly|has not exceeded|has yet to reach|still does not exceed|initially was|is expected to reach|is projected to hit|is forecast to be|is set to reach|"
    "is likely to reach|having reached|can reach|is to be|had been|was even|thus reached|was just|stood at a mere|was only about|reached a record|rose by|"
    "is well over|was close to|increased 1.3 times to|reached the mark of|grew by a third to|was as much as|stood at no less than"
)


@pytest.mark.parametrize("words", MEASURES)
def test_what_is_measured_is_the_subject(words: str) -> None:
    if words.endswith("soon be"):
        words = "will be"
    (mention,) = read(f"The ministers said that the butter trade {words} $5 million.")
    assert mention.indicator == "butter trade"


@pytest.mark.parametrize(
    "words",
    phrases(
        "of|worth|valued at|costing|totalling|totaling|amounting to|priced at|estimated at|in the amount of|in the sum of|to the value of|to the tune of|"
        "with a total value of|with a combined worth of|with a cost of|with a price of|equal to|equivalent to|currently at|now worth|"
        "presently valued at|already standing at|of about|worth up to|of up to|worth over|of no less than|, worth|, of about"
    ),
)
def test_what_is_measured_stands_before(words: str) -> None:
    (mention,) = read(f"They signed three new butter agreements{'' if words[0] == ',' else ' '}{words} $5 million.")
    assert mention.indicator == "butter agreements"


@pytest.mark.parametrize(
    "noun", "cheque check contract deal agreement order tender bid request loan invoice bill".split()
)
def test_papers_for_a_sum(noun: str) -> None:
    (mention,) = read(f"They signed a {noun} for $5 million.")
    assert mention.indicator == noun


@pytest.mark.parametrize(
    "verb",
    phrases("bring|raise|raising|increase|take|push|boost|expand|lift|grow|double|triple|get|cut|reduce"),
)
def test_what_is_brought_to_a_sum(verb: str) -> None:
    (mention,) = read(f"They want to {verb} the butter trade to $5 million.")
    assert mention.indicator == "butter trade"


@pytest.mark.parametrize(
    "after",
    phrases(
        "to Peru|that|which|for Peru|from Peru|through banks|over years|by June|as aid|at once|with joy|on time|is|are|was|were|will|has|had|have|who|between us|during May|"
        "since June|until June|agreed upon|pledged|announced|provided|committed|promised|needed|annually|within weeks|paid|it|this year|last year|next year|in Peru"
    ),
)
def test_what_follows_in_ends_there(after: str) -> None:
    (mention,) = read(f"They gave $5 million in budget support {after} came.")
    assert mention.indicator == "budget support"


@pytest.mark.parametrize(
    "before",
    phrases(
        "a|an|the|its|their|his|her|our|this|that|new|second|first|third|another|planned|proposed|joint|Peru's|ministers'"
    ),
)
def test_a_sum_before_its_noun(before: str) -> None:
    (mention,) = read(f"They noted {before} $5 million butter deal in Lima.")
    assert mention.indicator == "butter deal"


@pytest.mark.parametrize(
    "after",
    phrases(
        "in|to|for|of|from|over|and|or|as|at|by|with|that|which|on|is|was|has|had|were|will|would|a|an|the|per|each|worth|through|between|mark|this|last|next|during|"
        "earmarked|announced|needed"
    ),
)
def test_no_noun_after_a_sum(after: str) -> None:
    (mention,) = read(f"They noted the $5 million {after} something.")
    assert mention.indicator is None or after not in mention.indicator.split()


@pytest.mark.parametrize(
    "after",
    phrases(
        "in it|to us|for us|from us|over us|as aid|at us|by us|with us|that|which|on us|is|was|has|had|were|will|would|under it|between us|signed|concluded|"
        "announced|aimed|this|last|and the|and noted|provided|financed|funded|through us"
    ),
)
def test_a_noun_after_a_sum_ends_there(after: str) -> None:
    (mention,) = read(f"They noted the $5 million butter deal {after} so.")
    assert mention.indicator == "butter deal"


@pytest.mark.parametrize(
    "aside",
    phrases(
        "she said|the Minister noted|he pointed out|according to him|as they recalled|he added|it was stressed by her|however|too|also|moreover|in turn|for comparison|"
        "for example|for its part|in particular|on the other hand|on the contrary|by contrast|in his words|in her view|in their opinion"
    ),
)
def test_asides_are_passed_over(aside: str) -> None:
    (mention,) = read(f"The butter trade, {aside}, reached $5 million.")
    assert mention.indicator == "butter trade"


@pytest.mark.parametrize(
    "before",
    phrases(
        "noting|said|says|stressed|added|provide|provided|provides|receive|received|allocate|allocated|announced|signed|approved|granted|sign|signing|extend|extended|"
        "extending|set|than|including|about|over|into|get|delivered|thanking|consider|whereas|per|via|plus|besides|under|at|by|through|since|despite|although|though|because"
    ),
)
def test_what_is_measured_begins_after_a_verb_or_conjunction(before: str) -> None:
    (mention,) = read(f"The bank {before} butter loans worth $5 million.")
    assert mention.indicator == "butter loans"


@pytest.mark.parametrize(
    "noun",
    "trade turnover exports imports support assistance aid investment investments contribution contributions supplies deliveries sales spending expenditure "
    "remittances cooperation debt".split(),
)
def test_nouns_that_keep_their_complement(noun: str) -> None:
    (mention,) = read(f"The {noun} to Peru amounted to $5 million.")
    assert mention.indicator == f"{noun} to Peru"


@pytest.mark.parametrize("noun", ["bridge", "road", "school"])
def test_other_nouns_do_not(noun: str) -> None:
    (mention,) = read(f"The {noun} to Peru amounted to $5 million.")
    assert mention.indicator == noun


@pytest.mark.parametrize(
    "act", "approval provision extension disbursement announcement release implementation signing conclusion".split()
)
def test_what_is_done_about_it_is_left_out(act: str) -> None:
    (mention,) = read(f"They discussed the {act} of a butter loan of $5 million.")
    assert mention.indicator == "butter loan"


@pytest.mark.parametrize("word", "separate recent proposed new current latest existing".split())
def test_how_new_it_is_is_left_out(word: str) -> None:
    (mention,) = read(f"They discussed the {word} butter loans of $5 million.")
    assert mention.indicator == "butter loans"


@pytest.mark.parametrize(
    "verb", "sent given built bought won sold spent paid lent made put set dispatched hauled".split()
)
def test_what_was_done_is_left_out(verb: str) -> None:
    (mention,) = read(f"The company has {verb} butter worth $5 million.")
    assert mention.indicator == "butter"


@pytest.mark.parametrize("verb", "is was represents constitutes".split())
def test_what_a_sum_is(verb: str) -> None:
    (mention,) = read(f"Of this, $5 million {verb} a loan from Peru.")
    assert mention.indicator == "loan"


@pytest.mark.parametrize(
    "verb",
    phrases(
        "provided|allocated|set aside|earmarked|pledged|committed|contributed|approved|announced|donated|granted|released|spent|gives"
    ),
)
@pytest.mark.parametrize("between", ["over four years", "this year", "a year"])
def test_the_purpose_of_what_is_given(verb: str, between: str) -> None:
    (mention,) = read(f"Peru {verb} $5 million {between} for butter factories.")
    assert mention.indicator == "butter factories"


def test_words_that_name_nothing_measured() -> None:
    for text in (
        "It reached",
        "They spent",
        "The target was",
        "That cost",
        "Which comes to",
        "The figure was",
        "The total was",
        "This is",
    ):
        (mention,) = read(f"{text} $5 million.")
        assert mention.indicator is None, text


def test_it_means_what_was_measured_before() -> None:
    for subject in ("it", "this figure", "the figure", "that figure", "the sum"):
        found = read(f"The butter trade reached $5 million. In 2020, {subject} was only about $2 million.")
        assert [m.indicator for m in found] == ["butter trade", "butter trade"]


@pytest.mark.parametrize(
    "link",
    phrases("(about|, or|or|, that is,|, equivalent to|, equal to|, of which|, of this|, not the|, including"),
)
def test_a_sum_that_restates_another(link: str) -> None:
    close = ")" if link[0] == "(" else ""
    found = read(f"The butter trade reached $5 million{'' if link[0] == ',' else ' '}{link} 4 million euros{close}.")
    assert [m.indicator for m in found] == ["butter trade", "butter trade"]
    found = read(
        f"In 2023, the butter trade reached $5 million{'' if link[0] == ',' else ' '}{link} 4 million euros{close}."
    )
    assert [m.period for m in found] == ["2023", "2023"]


# ---- periods ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "word",
    phrases(
        "in|for|during|over|by|since|within|until|till|through|throughout|of|from|before|in the year|in early|in late|in fiscal|in financial year"
    ),
)
def test_a_year_after_a_preposition_is_a_period(word: str) -> None:
    (mention,) = read(f"The butter trade reached $5 million {word} 2023.")
    assert mention.period in ("2023", "2023/2024")
    assert (mention.period == "2023/2024") is (word == "since")


@pytest.mark.parametrize(
    "verb",
    "concluded signed established launched inked adopted opened founded held inaugurated agreed initialled ratified announced completed created started begun "
    "built constructed produced".split(),
)
def test_the_year_of_an_event_is_no_period(verb: str) -> None:
    (mention,) = read(f"They have a butter deal worth $5 million {verb} in 2023.")
    assert mention.period is None


@pytest.mark.parametrize(
    "noun",
    phrases(
        "trade|turnover|exports|export|imports|import|sales|revenue|revenues|income|remittances|investment|investments|volume|budget|production|output|losses|damage"
    ),
)
def test_a_month_is_the_period_of_what_flows(noun: str) -> None:
    (mention,) = read(f"The {noun} reached $5 million in March.")
    assert mention.period == "2024-03"


def test_a_month_is_no_period_of_what_is_given_once() -> None:
    (mention,) = read("They handed over a cheque of $5 million in March.")
    assert mention.period is None


@pytest.mark.parametrize("words", ["since January", "since the beginning of January", "since the start of January"])
def test_since_a_month(words: str) -> None:
    (mention,) = read(f"The butter trade reached $5 million {words}.")
    assert mention.period == "2024-01/2024-05"


def test_since_the_beginning_of_a_year() -> None:
    (mention,) = read("The butter trade reached $5 million since the beginning of 2024.")
    assert mention.period == "2024-01/2024-05"
    (mention,) = read("The butter trade reached $5 million since the start of the year.")
    assert mention.period == "2024-01/2024-05"
    (mention,) = read("The butter trade will reach $5 million since 2030.")
    assert mention.period is None


@pytest.mark.parametrize(
    "noun", phrases("mark|level|figure|total|trade|budget|volume|turnover|exports|imports|target|results")
)
def test_a_year_before_its_figure_is_not_the_period_of_the_sum_before(noun: str) -> None:
    first, second = read(f"It fell to $5 million from the 2019 {noun} of $7 million.")
    assert (first.period, second.period) == (None, "2019")
    first, second = read(f"It fell to $5 million from 2019's {noun} of $7 million.")
    assert first.period is None


@pytest.mark.parametrize("word", ["whereas", "while"])
def test_what_is_told_beside_is_of_the_same_time(word: str) -> None:
    assert [m.period for m in read(f"Imports reached $5 million in 2022, {word} exports stood at $2 million.")] == [
        "2022",
        "2022",
    ]


@pytest.mark.parametrize("gap", [";", ":", ", and", ", while", ", but", ", which", ", increased"])
def test_a_time_of_the_next_clause_is_not_that_of_the_sum(gap: str) -> None:
    mention, *_ = read(f"It cost $5 million{gap} they came in 2023.")
    assert mention.period is None


# ---- what ends a phrase --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("word", "in for during over by since within of on throughout".split())
def test_a_time_after_what_is_measured_is_passed_over(word: str) -> None:
    (mention,) = read(f"The butter trade {word} 2023 reached $5 million.")
    assert mention.indicator == "butter trade"
    (mention,) = read(f"The butter trade ({word} 2023) reached $5 million.")
    assert mention.indicator is None or mention.indicator.startswith("butter trade")


@pytest.mark.parametrize(
    "word", "the an its their our his her each total all this that order return cash addition 2023 1999".split()
)
def test_in_and_these_words_name_nothing_measured(word: str) -> None:
    (mention,) = read(f"They gave $5 million in {word} areas.")
    assert mention.indicator is None


@pytest.mark.parametrize("word", "the an its their his her 20 each every this same".split())
def test_for_and_these_words_name_nothing_measured(word: str) -> None:
    (mention,) = read(f"They moved $5 million for {word} areas.")
    assert mention.indicator is None or word == "the"


@pytest.mark.parametrize("word", "in at on by with and that which from to through over between".split())
def test_a_purpose_ends_there(word: str) -> None:
    (mention,) = read(f"They moved $5 million for butter factories {word} Peru.")
    assert mention.indicator == "butter factories"
    (mention,) = read(f"They provided $5 million this year for butter factories {word} Peru.")
    assert mention.indicator == "butter factories"


@pytest.mark.parametrize(
    "word",
    "about approximately nearly almost some around roughly over only just well barely another additional estimated somewhere between from above fresh further extra a an the".split(),
)
def test_words_before_a_sum_hide_nothing(word: str) -> None:
    (mention,) = read(f"They signed butter agreements worth {word} $5 million.")
    assert mention.indicator == "butter agreements"
