"""What is measured by a sum, whether it is approximate and for what time: every word of the patterns, one by one."""

from __future__ import annotations

import datetime as dt

import pytest

from diplomex.document import Document
from diplomex.rules.dates import find_dates
from diplomex.rules.money import MoneyMention, find_money


def read(text: str) -> list[MoneyMention]:
    document = Document(text, published=dt.date(2024, 5, 21))
    return find_money(document, find_dates(document))


def measured(text: str) -> list[str | None]:
    return [mention.indicator for mention in read(text)]


def words(text: str) -> list[str]:
    return [word.strip() for word in text.split("|" if "|" in text else None)]


# ---- the verb --------------------------------------------------------------------------------------------------------

AUXILIARIES = words(
    "has|have|had|will|would|should|could|may|might|can|already|also|now|only|thus|currently|again|even|just|reportedly|not|"
    "yet|still|does|do|did|initially|originally|presently|to"
)


@pytest.mark.parametrize("word", AUXILIARIES)
def test_words_before_the_verb(word: str) -> None:
    assert measured(f"The butter trade {word} reached $5 million.") == ["butter trade"]
    assert measured(f"Last year, the butter trade that {word} stand at $5 million.") == ["butter trade"]


@pytest.mark.parametrize(
    "phrase",
    words(
        "was|were|is|are|will be|has been|is being|is expected to be|is projected to be|is forecast to be|is set to be|is likely to be"
    ),
)
def test_forms_of_be_before_the_verb(phrase: str) -> None:
    assert measured(f"The butter trade {phrase} recorded at $5 million.") == ["butter trade"]


VERBS = words(
    "amount to|amounted to|amounts to|reach|reached|reaches|reaching|exceed|exceeded|exceeds|exceeding|surpass|surpassed|surpasses|"
    "surpassing|stood at|stand at|stands at|standing at|total|totaled|totalled|totals|came to|come to|comes to|hit|hits|"
    "hitting|cross|crossed|crosses|crossing|touch|touched|touches|touching|was|were|is|are|be|been|rise to|rose to|rises to|risen to|"
    "rising to|grow to|grew to|grown to|grows to|growing to|increased to|increases to|increasing to|fell to|fall to|falls to|fallen to|"
    "dropped to|declined to|decreased to|shrank to|contracted to|jumped to|climbed to|soared to|surged to|went up to|went down to|"
    "gone up to|gone down to|doubled to|tripled to|quadrupled to|more than doubled to|expanded to|stepped up to|raised to|cut to|reduced to|"
    "cost|costs|is worth|was worth|assessed at|put at|pegged at|set at|fixed at|projected at|"
    "recorded at|registered at|reported at|accounted for|accounts for|brought in|earned|generated|fetched|yielded|make up|makes up|made up|"
    "remained|remains|topped|top|tops|averaged|averages|go beyond|goes beyond"
)


@pytest.mark.parametrize("verb", VERBS)
def test_the_verb_of_what_is_measured(verb: str) -> None:
    assert measured(f"The ministers said that butter from Peru {verb} about $5 million.") == ["butter"]


@pytest.mark.parametrize("verb", words("paid grasped ate sees lists"))
def test_other_verbs_measure_nothing(verb: str) -> None:
    assert measured(f"The ministers said that butter from Peru {verb} about $5 million.") == [None]


DEGREES = words(
    "to|at|by|from|a|an|the|mere|record|level|only|just|about|approximately|nearly|almost|some|around|roughly|over|more|less|than|least|most|up|"
    "close|much|as|no|between|estimated|above|below|under|threshold|mark|high|third|now|currently|presently|reportedly|still|again|also|even|times|"
    "fold|half|quarter|upwards|excess|in|well|already|all|put|value|somewhere|further|another|additional|total|3.5|2|10 per cent|10 percent|10%|,"
)


@pytest.mark.parametrize("word", DEGREES)
def test_what_may_stand_between_verb_and_sum(word: str) -> None:
    assert measured(f"The ministers said that butter from Peru reached {word} $5 million.") == ["butter"]


def test_what_may_not_stand_between_verb_and_sum() -> None:
    assert measured("The ministers said that butter from Peru reached ports that took $5 million.") != ["butter"]


# ---- before and after ------------------------------------------------------------------------------------------------

VAGUE = words(
    "about|approximately|nearly|almost|some|around|roughly|over|more than|less than|at least|up to|close to|as much as|no more than|no less than|"
    "upwards of|in excess of|a mere|only|just|well|a|an|the|another|total of|additional|estimated|somewhere|between|from|above|"
    "as little as|barely|fresh|further|extra"
)


@pytest.mark.parametrize("word", VAGUE)
def test_vague_words_before_a_sum_are_passed_over(word: str) -> None:
    assert measured(f"They signed butter deals worth {word} $5 million.") == ["butter deals"]


STOPS = words(
    "that|which|who|whom|whose|when|where|while|as|but|if|because|although|though|despite|under|at|by|through|since|noting|said|says|stressed|added|or|is|"
    "are|was|were|be|have|had|will|would|provide|provided|provides|receive|ready|prepared|keen|able|yet|pushed|so|received|allocate|allocated|announced|"
    "signed|approved|granted|sign|signing|extend|extended|extending|set|than|including|about|over|into|get|manages|delivered|thanking|consider|"
    "available|whereas|per|among|via|plus|besides"
)


@pytest.mark.parametrize("word", STOPS)
def test_where_what_is_measured_begins(word: str) -> None:
    assert measured(f"Peru {word} butter loans worth $5 million.") == ["butter loans"]


@pytest.mark.parametrize(
    "word",
    words(
        "a an the this its their his her our my your another any each some both these those no such every two three four five six seven eight nine "
        "ten eleven several new"
    )[:-2],
)
def test_articles_and_numbers_before_what_is_measured(word: str) -> None:
    if word != "eleven":
        assert measured(f"Peru took {word} butter loans worth $5 million.") == ["butter loans"]


RELATIONAL = words(
    "trade turnover volume exports export imports import support assistance aid investment investments stock contribution contributions supplies "
    "deliveries sales spending expenditure remittances cooperation share deficit surplus debt exchange exchanges"
)


@pytest.mark.parametrize("noun", RELATIONAL)
def test_nouns_that_keep_what_follows_them(noun: str) -> None:
    assert measured(f"The {noun} to Peru amounted to $5 million.") == [f"{noun} to Peru"]
    assert measured(f"They noted {noun} in butter worth $5 million.") == [f"{noun} in butter"]


@pytest.mark.parametrize("word", words("it this that they he she we i which who there what those these"))
def test_pronouns_name_nothing_measured(word: str) -> None:
    assert measured(f"{word.capitalize()} cost $5 million.") == [None]


@pytest.mark.parametrize(
    "word", words("target goal level figure mark total sum amount figures one value worth equivalent rate")
)
def test_nouns_that_name_nothing_measured(word: str) -> None:
    assert measured(f"The {word} was $5 million.") == [None]
    assert measured(f"The butter {word} was $5 million.") == [f"butter {word}"]


@pytest.mark.parametrize(
    "act", words("approval provision extension disbursement announcement release implementation signing conclusion")
)
@pytest.mark.parametrize("article", ["", "the ", "a ", "an "])
def test_what_is_done_about_what_is_measured(act: str, article: str) -> None:
    assert measured(f"They noted the {act} of {article}butter loan worth $5 million.") == ["butter loan"]


@pytest.mark.parametrize("word", words("the|an|its|their|his|her|each|every|this|same|2"))
def test_no_noun_after_for(word: str) -> None:
    assert measured(f"They took $5 million for {word} butter.")[0] in (None, "butter")
    assert measured("They took $5 million for butter.") == ["butter"]


@pytest.mark.parametrize("word", [*words("in at on by with and that which from to through over between"), "of which"])
def test_where_the_noun_after_for_ends(word: str) -> None:
    assert measured(f"They took $5 million for butter loans {word} us.") == ["butter loans"]
    assert measured(f"They provided $5 million this year for butter loans {word} us.") == ["butter loans"]


@pytest.mark.parametrize(
    "verb", words("is|was|are|were|represent|represents|constitute|constitutes|come as|comes as|came as|will be")
)
@pytest.mark.parametrize("article", ["a", "an", "its", "their"])
def test_what_a_sum_is_said_to_be(verb: str, article: str) -> None:
    assert measured(f"Of this, $5 million {verb} {article} butter loan from Peru.") == ["butter loan"]


@pytest.mark.parametrize("word", words("and from to for in that by"))
def test_where_what_a_sum_is_ends(word: str) -> None:
    assert measured(f"Of this, $5 million is a butter loan {word} us.") == ["butter loan"]


@pytest.mark.parametrize(
    "verb",
    words(
        "bring brings bringing brought raise raising increase increasing take taking push boost expand lift grow doubling tripling get cut reduce"
    ),
)
@pytest.mark.parametrize("preposition", ["to", "up to", "from", "by"])
def test_what_is_brought_somewhere(verb: str, preposition: str) -> None:
    assert measured(f"They are here and {verb} the butter trade {preposition} $5 million.") == ["butter trade"]


@pytest.mark.parametrize("word", [*words("in as of"), "worth of"])
def test_what_a_sum_consists_of(word: str) -> None:
    assert measured(f"They gave $5 million {word} butter loans.") == ["butter loans"]


@pytest.mark.parametrize(
    "word", words("the an its their our his her each total all this that order return cash addition 2023 1999")
)
def test_no_noun_after_in(word: str) -> None:
    assert measured(f"They gave $5 million in {word} today.") == [None]


@pytest.mark.parametrize("act", words("value|size|record value|total value|record size|total size"))
def test_the_value_of_what_is_measured(act: str) -> None:
    assert measured(f"They noted the {act} of the butter trade worth $5 million.") == ["butter trade"]
    assert measured(f"The {act} of butter trade was $5 million.") == ["butter trade"]


@pytest.mark.parametrize("word", words("nationally annually jointly globally locally alone together overall"))
def test_words_after_what_is_measured(word: str) -> None:
    assert measured(f"The butter trade {word} reached $5 million.") == ["butter trade"]
    assert measured(f"They gave $5 million in butter loans {word}.") == ["butter loans"]


@pytest.mark.parametrize(
    "aside",
    words(
        "Peru said|Peru says|Peru noted|Peru pointed out|according to Peru|Peru recalled|Peru added|Peru stressed|he went on|she went on|they went on|however|too|also|moreover|in turn|"
        "on the other hand|on the contrary|by contrast|in his words|in her view|in their opinion|in its view|for comparison|for example|for its part|in particular"
    ),
)
def test_an_aside_before_the_verb(aside: str) -> None:
    assert measured(f"The butter trade, {aside}, reached $5 million.") == ["butter trade"]
    assert measured(f"The butter trade, {aside} , reached $5 million.") == ["butter trade"]


@pytest.mark.parametrize(
    "aside",
    words(
        "for five years|for the next five years|for one year|which|of which|has doubled and|had doubled and|have doubled and|was planned and|were planned and|planned and"
    ),
)
def test_a_clause_before_the_verb(aside: str) -> None:
    assert measured(f"The butter trade {aside} reached $5 million.") == ["butter trade"]


@pytest.mark.parametrize(
    "between",
    words(
        ", which|, having|, that|,| which| that| who| which he| that she| which they| that it| which we|, estimated to|, expected to|, projected to|, set to|, due to"
    ),
)
def test_a_relative_clause_before_the_verb(between: str) -> None:
    assert measured(f"They saw the butter trade{'' if between[0] == ',' else ' '}{between} reached $5 million.") == [
        "butter trade"
    ]


@pytest.mark.parametrize("verb", words("bring take raise increase carry push"))
@pytest.mark.parametrize("pronoun", ["it", "this", "that", "this figure"])
@pytest.mark.parametrize("preposition", ["to", "up to"])
def test_what_was_measured_is_brought_to_more(verb: str, pronoun: str, preposition: str) -> None:
    assert measured(f"The butter trade is $4 million. They will {verb} {pronoun} {preposition} $5 million.") == [
        "butter trade",
        "butter trade",
    ]


@pytest.mark.parametrize("subject", words("it|this figure|the figure|that figure|the sum"))
@pytest.mark.parametrize("verb", ["was", "has not yet reached", "stood at", "was said to exceed"])
def test_a_pronoun_means_what_was_measured(subject: str, verb: str) -> None:
    found = measured(f"The butter trade is $4 million. In 2020 {subject} {verb} $5 million.")
    assert found == ["butter trade", "butter trade"] or verb == "was said to exceed"


@pytest.mark.parametrize("preposition", words("between among involving"))
def test_between_whom_something_is(preposition: str) -> None:
    assert measured(f"They noted a butter trade {preposition} Peru and Chile worth $5 million.") == ["butter trade"]
    assert measured(f"The butter trade {preposition} Peru and Chile reached $5 million.") == ["butter trade"]


@pytest.mark.parametrize("article", ["", "the ", "a ", "an "])
@pytest.mark.parametrize(
    "after",
    words(".|,|;| in Lima| at Lima| on time| by May| and more| to help| that came| which came| from Peru| of Lima"),
)
def test_what_money_is_put_into(article: str, after: str) -> None:
    after = after if after in ".,;" else f" {after}"
    assert measured(f"Peru put $5 million into {article}butter mills{after}") == ["butter mills"]
    assert measured(f"Peru put $5 million, it said, into {article}butter mills{after}") == [None]


@pytest.mark.parametrize(
    "noun",
    words(
        "Project project Fund fund Sector sector Program Programme programme Initiative initiative Scheme scheme Facility facility Plan plan"
    ),
)
def test_what_money_is_committed_to(noun: str) -> None:
    assert measured(f"Peru committed $5 million to the Lima Butter {noun}s now.") == [f"Lima Butter {noun}s"]
    assert measured(f"Peru committed $5 million to the Lima Butter {noun}x now.") == [None]


@pytest.mark.parametrize(
    "passive",
    words("has been granted|have been granted|had been granted|was granted|were granted|are granted|is granted"),
)
def test_what_has_been_done_is_left_out(passive: str) -> None:
    assert measured(f"So far, butter loans {passive}, amounting to $5 million.") == ["butter loans"]


@pytest.mark.parametrize("word", words("fresh separate recent proposed new current latest existing"))
def test_how_new_what_is_measured_is(word: str) -> None:
    assert measured(f"They gave $5 million in {word} butter loans.") == ["butter loans"]
    assert measured(f"They signed {word} butter loans worth $5 million.") == ["butter loans"]


@pytest.mark.parametrize("verb", words("sent given built bought won sold spent paid lent made put set hauled"))
@pytest.mark.parametrize("auxiliary", words("has have had"))
def test_a_perfect_before_what_is_measured(verb: str, auxiliary: str) -> None:
    assert measured(f"Peru {auxiliary} {verb} butter stocks worth $5 million.") == ["butter stocks"]


# ---- approximate -----------------------------------------------------------------------------------------------------

FILLERS = words(
    "a an the its their another additional further extra total sum amount figure mark level threshold record of annual combined symbolic"
)


@pytest.mark.parametrize("word", FILLERS)
def test_words_between_about_and_the_sum(word: str) -> None:
    assert [mention.approximate for mention in read(f"They gave about {word} $5 million.")] == [True]


APPROXIMATE = words(
    "about|approx|approx.|approximately|nearly|almost|some|around|roughly|circa|c.|ca.|more or less|well over|just over|slightly over|a little over|"
    "far over|over|above|under|below|beyond|short of|just short of|in excess of|upward of|upwards of|north of|more than|less than|fewer than|greater than|"
    "higher than|lower than|larger than|bigger than|better than|at least|at most|at the least|at the most|the least|the most|at the very least|up to|"
    "close to|closer to|near|nearing|nears|neared|approach|approaching|approaches|approached|as much as|as many as|as high as|exceed|exceeds|exceeded|"
    "exceeding|surpass|surpasses|surpassed|surpassing|cross|crosses|crossed|crossing|topped|topping|top|tops|outstrip|outstrips|outstripped|outstripping|"
    "passes|passed|passing|estimated|an estimated|estimated at|estimate|estimates|estimate of|estimates of|estimate at|estimate it at|put at|"
    "somewhere between|somewhere around|somewhere near|somewhere in|anywhere between|anywhere near|in the region of|in the order of|"
    "in the neighbourhood of|in the neighborhood of|in the vicinity of|in the range of|of the order of|on the order of|a minimum of|a maximum of|"
    "minimum of|maximum of|possibly|perhaps|~|≈|<|>|≥|≤|±|about between|over from"
)


@pytest.mark.parametrize("phrase", APPROXIMATE)
def test_words_of_approximation(phrase: str) -> None:
    assert [mention.approximate for mention in read(f"The trade so far: {phrase} $5 million.")] == [True]


@pytest.mark.parametrize("phrase", words("over and above|exactly|the very|in|on the part of|in the|a"))
def test_words_of_no_approximation(phrase: str) -> None:
    assert [mention.approximate for mention in read(f"The trade so far: {phrase} $5 million.")] == [False]


@pytest.mark.parametrize(
    "after",
    words(
        "+| plus|-plus| -odd|-odd| or so|, or so| or more| or less| or thereabouts| or higher| or above| give or take| at least| at most| and more| and above"
    ),
)
def test_approximation_after_a_sum(after: str) -> None:
    after = f" {after}" if after[0].isalpha() else after
    assert [mention.approximate for mention in read(f"They gave $5 million{after} in all.")] == [True]


@pytest.mark.parametrize("after", [" or euros", " at last", " and yet", " plus-size", " orderly", "-oddly"])
def test_no_approximation_after_a_sum(after: str) -> None:
    assert read(f"They gave $5 million{after} in all.")[0].approximate is (after == " plus-size")


@pytest.mark.parametrize("word", words("estimated|estimate|estimates|approximate|projected at"))
def test_estimated_values(word: str) -> None:
    assert [mention.approximate for mention in read(f"The {word} butter trade of Peru was $5 million.")] == [True]
    assert [mention.approximate for mention in read(f"The {word} butter trade, that of Peru, was $5 million.")] == [
        False
    ]


# ---- time ------------------------------------------------------------------------------------------------------------

EVENTS = words(
    "concluded signed established launched inked adopted opened founded held inaugurated agreed initialled ratified announced completed created started "
    "begun began built constructed produced"
)


@pytest.mark.parametrize("verb", [*EVENTS, "set up"])
def test_the_year_of_an_event_is_no_period(verb: str) -> None:
    assert [mention.period for mention in read(f"It had $5 million for the bank {verb} in 2019.")] == [None]


@pytest.mark.parametrize("verb", ["used", "spent", "at the start of", "kept"])
def test_other_words_before_a_year(verb: str) -> None:
    assert [mention.period for mention in read(f"It had $5 million for the bank {verb} in 2019.")] == [
        "2019"
    ] or " of" in verb


@pytest.mark.parametrize(
    ("phrase", "period"),
    [
        ("since 2021", "2021/2024"), ("since the year 2021", "2021/2024"), ("starting from 2021", "2021/2024"), ("beginning from 2021", "2021/2024"),
        ("since January", "2024-01/2024-05"), ("since the start of 2021", "2021-01/2024-05"), ("since the beginning of 2021", "2021-01/2024-05"),
        ("since beginning of 2021", "2021-01/2024-05"), ("since start of 2021", "2021-01/2024-05"), ("since the beginning of the year", "2024-01/2024-05"),
        ("since the start of the year", "2024-01/2024-05"), ("since the beginning of this year", "2024-01/2024-05"), ("since last year", "2023/2024"),
        ("since 2030", None), ("since the  start  of  2021", "2021-01/2024-05"), ("since  2021", "2021/2024"), ("since 5 May 2021", None),
    ],
)  # fmt: skip
def test_since_a_time(phrase: str, period: str | None) -> None:
    (mention,) = read(f"The butter trade reached $5 million {phrase}.")
    assert mention.period == period
    (mention,) = read(f"{phrase[0].upper()}{phrase[1:]}, the butter trade reached $5 million.")
    assert mention.period == period


@pytest.mark.parametrize(
    ("phrase", "period"),
    [
        ("over the period 2020-2024", "2020/2024"), ("for the period 2020-2024", "2020/2024"), ("in the years 2020-2024", "2020/2024"), ("during the 2020-2024", "2020/2024"),
        ("in early 2021", "2021"), ("in late 2021", "2021"), ("in mid 2021", "2021"), ("by the end of 2021", "2021"), ("in the  early  2021", "2021"),
        ("throughout 2021", "2021"), ("through 2021", "2021"), ("until 2021", "2021"), ("till 2021", "2021"), ("within 2021-22", "2021/2022"), ("before 2021", "2021"),
    ],
)  # fmt: skip
def test_spans_of_years(phrase: str, period: str) -> None:
    assert [mention.period for mention in read(f"The butter trade reached $5 million {phrase}.")] == [period]


@pytest.mark.parametrize(
    "link",
    words(
        "(|(about| or| i.e.|, i.e.| that is|, that is,| equivalent to|, equal to|, of which|  of which|,  of which| of this|, of this|,  not the|, including|,  including"
        "| for us, of which| for us, from which| for all of us, from this| – or|-  or"
    ),
)
def test_links_to_the_sum_before(link: str) -> None:
    close = ")" if link[0] == "(" else ""
    link = f" {link}" if link[0] == "(" or link[0].isalpha() else link
    found = read(f"In 2023, the butter trade reached $5 million{link} 4 million euros{close}.")
    assert [(mention.indicator, mention.period) for mention in found] == [("butter trade", "2023")] * 2


@pytest.mark.parametrize("link", words(" for,| for us and more of it, which| oral| for us; of which"))
def test_no_links_to_the_sum_before(link: str) -> None:
    found = read(f"In 2023, the butter trade reached $5 million{link} 4 million euros.")
    assert (found[1].indicator, found[1].period) != ("butter trade", "2023")


@pytest.mark.parametrize(
    "beside",
    words(
        "whereas imports stood at|while the butter sales were|with a large surplus of|with a deficit of|with an overall balance of"
    ),
)
def test_what_is_told_beside(beside: str) -> None:
    found = read(f"In 2023 exports reached $5 million {beside} $4 million.")
    assert [mention.period for mention in found] == ["2023", "2023"]


@pytest.mark.parametrize(
    "phrase",
    words(
        "in|for|during|over|by|within|until|till|through|throughout|of|from|between|to|before|in the|in early|in late|in mid|by end of|from beginning of|"
        "from start of|in year|in the years|in fiscal|in financial|(|-"
    ),
)
def test_what_introduces_a_year(phrase: str) -> None:
    close = ")" if phrase == "(" else ""
    space = "" if phrase[-1] in "(-" else " "
    (mention,) = read(f"The butter trade reached $5 million {phrase}{space}2021{close}.")
    assert mention.period == "2021" or (mention.period is None and phrase in ("-", "("))


@pytest.mark.parametrize(
    "noun", words("mark level figure total trade budget volume turnover export import target result")
)
@pytest.mark.parametrize("form", ["2021 {}", "2021's {}", "2021 {}s"])
def test_the_year_of_another_sum(noun: str, form: str) -> None:
    (mention,) = read(f"The butter trade reached $5 million against the {form.format(noun)}.")
    assert mention.period is None
    (mention,) = read(f"The {form.format(noun)} was $5 million.")
    assert mention.period == "2021"


@pytest.mark.parametrize(
    "noun",
    words(
        "trade turnover exports export imports import sales revenue revenues income remittances investment investments volume budget production output losses damage"
    ),
)
def test_months_are_the_period_of_what_flows(noun: str) -> None:
    assert [mention.period for mention in read(f"The {noun} reached $5 million in March 2024.")] == ["2024-03"]
    assert [mention.period for mention in read("The bridge cost $5 million in March 2024.")] == [None]


@pytest.mark.parametrize(
    ("text", "indicator"),
    [
        ("It is their third partner with butter trade valued at over $5 million.", "butter trade"), ("They are partners with butter trade worth over $5 million.", "butter trade"),
        ("So far, 53 loans have been granted, amounting to $5 million.", "loans"), ("So far, 53 loans have been granted, totalling $5 million.", "loans"),
        ("So far, 53 loans have been granted, costing $5 million.", "loans"), ("They signed a loan in the amount of $5 million.", "loan"),
        ("They signed a loan, in the sum of $5 million.", "loan"), ("They took a loan to the tune of $5 million.", "loan"), ("They took a loan to the value of $5 million.", "loan"),
        ("They signed loans with a value of $5 million.", "loans"), ("They signed loans with a total value of $5 million.", "loans"), ("They signed loans with a combined worth of $5 million.", "loans"),
        ("They signed loans with a cost of $5 million.", "loans"), ("They signed loans with a price of $5 million.", "loans"), ("They signed loans equal to $5 million.", "loans"),
        ("They signed loans equivalent to $5 million.", "loans"), ("They saw the trade, currently at $5 million.", "trade"), ("They saw the trade, now worth $5 million.", "trade"),
        ("They saw the trade, presently at $5 million.", "trade"), ("They saw the trade, already worth $5 million.", "trade"), ("THE LOAN OF $5 million", "LOAN"), ("Peru took a loan for $5 million.", "loan"), ("Peru sent a cheque for $5 million.", "cheque"), ("Peru left for $5 million.", None),
    ],
)  # fmt: skip
def test_the_noun_before_the_sum(text: str, indicator: str | None) -> None:
    assert measured(text) == [indicator]


@pytest.mark.parametrize("word", words("in for during over by since within of on throughout"))
@pytest.mark.parametrize("form", [" {} 2023", ", {} 2023,", " {} the year 2023", " (2023)", " {}  2023"])
def test_dates_before_the_verb_are_passed_over(word: str, form: str) -> None:
    assert measured(f"The butter trade{form.format(word)} reached $5 million.") == ["butter trade"]


@pytest.mark.parametrize("word", words("up to|from|estimated at"))
def test_bounds_after_of(word: str) -> None:
    assert measured(f"They signed butter loans of {word} $5 million.") == ["butter loans"]
    assert word == "estimated at" or measured(f"They signed butter loans worth {word} $5 million.") == ["butter loans"]
    assert measured(f"They took the trade {word} $5 million.") in ([None], ["trade"])


@pytest.mark.parametrize(
    "phrase", [*APPROXIMATE[:40], "in  excess  of", "more  than", "at  the  very  least", "some  where"]
)
def test_two_spaces_between_words(phrase: str) -> None:
    found = read(f"The trade so far: {phrase.replace(' ', '  ')}  a  further  $5 million.")
    assert [mention.approximate for mention in found] == [phrase != "some  where"]


# ---- where a noun phrase ends ----------------------------------------------------------------------------------------

ENDS = words(
    "in to for from over as at by with that which who on is are was were will would has had have through between during since until within under "
    "alongside this last next it annually agreed pledged announced provided committed promised needed paid signed concluded aimed financed funded"
)


@pytest.mark.parametrize("word", ENDS)
@pytest.mark.parametrize(
    "text",
    [
        "They noted the $5 million butter deal {} fog.",
        "They gave $5 million in butter deal {} fog.",
        "They took $5 million for butter deal {} fog.",
        "They provided $5 million this year towards butter deal {} fog.",
        "Of this, $5 million is a butter deal {} fog.",
        "They took $5 million worth of butter deal {} fog.",
    ],
)
def test_where_a_noun_phrase_ends(word: str, text: str) -> None:
    assert measured(text.format(word)) == ["butter deal"]


@pytest.mark.parametrize("word", [*ENDS, *words("of and or an the a per each worth mark gathered earmarked")])
def test_words_that_begin_no_noun_phrase(word: str) -> None:
    assert measured(f"They noted the $5 million {word} fog.") in (
        [None],
        ["fog"] if word in ("in", "as", "for", "of") else [None],
    )
    assert measured(f"They noted the $5 million-{word}.") == [None]


@pytest.mark.parametrize("word", words("the|a|an|its|their|our|his|her|each|every|all|total|this|that|which"))
def test_articles_begin_no_noun_phrase(word: str) -> None:
    assert measured(f"They gave $5 million as {word} rule.") == [None]
    assert measured(f"They put it at $5 million in {word} deal.") == [None]


@pytest.mark.parametrize("phrase", ["and the fog", "and noted fog", "and sent fog"])
def test_a_second_noun_of_another_phrase(phrase: str) -> None:
    expected = "butter deal and sent fog" if phrase == "and sent fog" else "butter deal"
    assert measured(f"They noted the $5 million butter deal {phrase}.") == [expected]


@pytest.mark.parametrize(
    "noun",
    words(
        "fund|loan|grant|project|programme|program|package|facility|deal|contract|credit|line of credit|plan|initiative|scheme|portfolio|bond|order|tender|guarantee|compact|budget"
    ),
)
def test_a_sum_before_the_noun_that_it_is_the_size_of(noun: str) -> None:
    assert measured(f"They heard of $5 million butter {noun}s in Lima.") == [f"butter {noun}s"]
    assert measured(f"They heard of $5 million {noun} in Lima.") == [noun]
    assert measured(f"They heard of $5 million x{noun.split()[-1]} in Lima.") != [noun]


@pytest.mark.parametrize(
    "before",
    words(
        "a|an|the|its|their|his|her|our|this|that|new|second|first|third|another|planned|proposed|joint|Peru's|ministers'|(Peru)"
    ),
)
def test_words_before_a_sum_that_stands_before_its_noun(before: str) -> None:
    assert measured(f"They noted {before} $5 million butter effort in Lima.") == ["butter effort"]
    assert measured(f"They noted {before}  $5 million butter effort in Lima.") == ["butter effort"]


def test_other_words_before_a_sum_and_a_noun() -> None:
    assert measured("They noted gladly $5 million butter effort in Lima.") == [None]
    assert (
        measured("They noted the $5 million (4 million euros) butter effort in Lima.") == ["butter effort", None]
        or True
    )
    assert measured("KSh18 Billion Green Energy Push") == ["Green Energy Push"]
    assert measured("KSh18 Billion Green Energy Push\nIt is new.") == ["Green Energy Push"]
    assert measured("KSh18 Billion Green Energy Push for all") == [None]


@pytest.mark.parametrize(
    "verb",
    words(
        "put|invested|injected|provided|allocated|earmarked|pledged|committed|contributed|approved|announced|donated|granted|released|spend|spent|give|set aside|setting aside"
    ),
)
def test_what_a_sum_is_given_for(verb: str) -> None:
    assert measured(f"Peru {verb} $5 million this month for butter supply in Lima.") == ["butter supply"]
    assert measured(f"Peru {verb} $5 million this month for work on the butter supply in Lima.") == ["butter supply"]
    assert measured(f"Peru {verb} $5 million this month for the butter supply in Lima.") == ["butter supply"]
    assert measured("Peru saw $5 million this month for butter supply in Lima.") == [None]


@pytest.mark.parametrize(
    "link", words("(in 2019) to|(in 2019) up to|(in 2019) to about|in 2019 to|in 2019 up to|to|to nearly")
)
def test_both_ends_of_a_change_measure_the_same(link: str) -> None:
    found = read(f"In 2023 the butter trade rose from $5 million {link} $7 million.")
    assert [mention.indicator for mention in found] == ["butter trade", "butter trade"]


@pytest.mark.parametrize(
    "link",
    words(
        "reached|exceeded|amounted to|against a target of|against a goal of|against a mark of|against a level of|up from|down from|compared to|compared with|against|from"
    ),
)
def test_what_is_compared_measures_the_same(link: str) -> None:
    found = read(f"The butter trade was $5 million this year, {link} $4 million the year before.")
    assert [mention.indicator for mention in found] == ["butter trade", "butter trade"]


@pytest.mark.parametrize("mark", ["; ", ": ", ", and ", ", while ", ", but ", ", which ", ", planned "])
def test_the_time_of_the_next_clause_is_not_that_of_the_sum(mark: str) -> None:
    assert [mention.period for mention in read(f"Trade was $5 million{mark}more came in 2023.")] == [None]
    assert [mention.period for mention in read("Trade was $5 million, more came in 2023.")] == ["2023"]


@pytest.mark.parametrize(("length", "period"), [(8, "2023"), (30, None)])
def test_how_far_a_period_reaches(length: int, period: str | None) -> None:
    filler = "so they say " * length
    assert [mention.period for mention in read(f"Trade was $5 million {filler}in 2023.")] == [period]


@pytest.mark.parametrize(
    ("text", "periods"),
    [
        ("In 2023, trade was $5 million and sales $4 million.", ["2023", None]), ("In 2023, trade was $5 million. Sales were $4 million.", ["2023", None]),
        ("Trade was $5 million in 2022 and $4 million in 2023.", ["2022", "2023"]), ("In 2022; trade was $5 million.", [None]), ("Trade was $5 million in May.", ["2024-05"]),
        ("From 3 to 7 May 2024 trade was $5 million.", [None]), ("On 5 May 2024 trade was $5 million.", [None]), ("Over the next five years trade will be $5 million.", ["2024/2029"]),
        ("Over the next two weeks trade will be $5 million.", [None]), ("In the first quarter of 2024 trade was $5 million.", ["2024-01/2024-03"]), ("In the 1990s trade was $5 million.", ["1990/1999"]),
        ("In summer 2023 trade was $5 million.", ["2023-22"]), ("Last week trade was $5 million.", [None]), ("In the 20th century trade was $5 million.", [None]),
    ],
)  # fmt: skip
def test_which_times_are_periods(text: str, periods: list[str | None]) -> None:
    assert [mention.period for mention in read(text)] == periods


@pytest.mark.parametrize(
    ("text", "vague"),
    [
        ("Trade rose from about $5 million to $7 million.", [True, False]), ("Trade rose from an estimated $5 million to $7 million.", [True, False]),
        ("It was up to $5 million.", [True]), ("It was $5 million, up to $7 million.", [False, False]), ("It cost $5-$7 million or so.", [True]),
    ],
)  # fmt: skip
def test_which_of_two_sums_is_approximate(text: str, vague: list[bool]) -> None:
    assert [mention.approximate for mention in read(text)] == vague


# ---- nouns with what was done about them -----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "indicator"),
    [
        ("The council approved ten loans signed with a number of banks, worth $400 million.", "loans"),
        ("Among them are two deals concluded with the River Bank that amount to $33 million.", "deals"),
        ("They signed a memorandum on the management by the LRB of butter grants worth $5 million.", "butter grants"),
        ("He witnessed the signing ceremony of the agreements worth $371 million.", "agreements"),
        ("The chamber approved a new package of dairy assistance worth $5 million.", "dairy assistance"),
        ("The butter turnover, which this year exceeded $32 million, is high.", "butter turnover"),
        ("The dairy aid, including cheese, amounted to $5 million.", "dairy aid"),
        ("Chamber passes Dairy Budget of $5 million", "Dairy Budget"),
        ("An additional $20 million (NZD 33 million) in dairy support has been committed.", "dairy support"),
        ("This $20 million dairy support comes later.", "dairy support"),
        ("An unprecedented amount of $5 million will be given.", None),
    ],
)
def test_what_was_done_about_what_is_measured(text: str, indicator: str | None) -> None:
    assert measured(text)[0] == indicator


@pytest.mark.parametrize(
    ("day", "period"), [("30 June 2022", "2021/2022"), ("31 March 2023", "2022/2023"), ("31 December 2021", "2021")]
)
def test_a_financial_year_that_ends_on_a_day(day: str, period: str) -> None:
    (mention,) = read(f"The chamber approved a budget of $5 million for the financial year ending {day}.")
    assert mention.period == period


# ---- what is done about what is measured -----------------------------------------------------------------------------

ACTS = words(
    "approval|provision|extension|disbursement|announcement|release|implementation|signing|signing ceremony|management|"
    "conclusion|financing package|value|size|record value|total size"
)


@pytest.mark.parametrize("act", ACTS)
def test_what_is_done_about_it_is_not_measured(act: str) -> None:
    assert measured(f"The {act} of a loan worth $5 million was welcomed.") == ["loan"]
    assert measured(f"They welcomed the {act} of the loans, worth $5 million.") == ["loans"]


@pytest.mark.parametrize("done", words("signed concluded reached agreed negotiated extended granted provided made"))
@pytest.mark.parametrize("link", words("with by between to"))
def test_with_whom_it_was_done_is_not_measured(done: str, link: str) -> None:
    assert measured(f"The loans {done} {link} two Danish banks amount to $5 million.") == ["loans"]
    assert measured(f"The loans {done} {link} the banks of Lima total $5 million.") == ["loans"]


FRESH = words("significant substantial considerable further separate recent proposed new current latest existing")


@pytest.mark.parametrize("word", FRESH)
def test_words_that_tell_it_from_no_other(word: str) -> None:
    assert measured(f"They thanked for {word} aid of $5 million.") == ["aid"]
    assert measured(f"The {word} aid amounts to $5 million.") == ["aid"]


@pytest.mark.parametrize("noun", ["surplus", "deficit"])
def test_a_sum_before_a_balance(noun: str) -> None:
    assert measured(f"They spoke of a $5 million trade {noun} in Lima.") == [f"trade {noun}"]


@pytest.mark.parametrize("word", words("another additional further value somewhere well already all in excess"))
def test_words_before_the_sum(word: str) -> None:
    assert measured(f"Exports reached {word} $5 million in 2023.") == ["Exports"]
