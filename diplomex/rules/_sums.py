"""What a release says of a sum beside its value: whether it is approximate, what is measured, and for what time.

All three are read off the words around the sum in its own sentence. The measured thing (the *indicator*) and the
time (the *period*) pass on to a sum that only restates or continues the one before it: a conversion in brackets,
``of which …``, the second figure of a change.
"""

from __future__ import annotations

import datetime as dt
from bisect import bisect_left, bisect_right
from collections import deque
from collections.abc import Sequence
from typing import Protocol

import attrs
import regex

from ..document import Document
from ..lazy_regex import lazy_regex
from ._words import word_set
from .dates import DateMention

# ---- approximate -----------------------------------------------------------------------------------------------------

_FILLER = (
    r"(?:(?:an?|the|its|their|another|additional|further|extra|total|sum|amount|figure|mark|level|"
    r"threshold|record|of|annual|combined|symbolic)\s+)*"
)
_APPROXIMATE_BEFORE = lazy_regex(
    rf"""(?:\b(?:
        about | approx(?:imately|\.)? | nearly | almost | some | around | roughly | circa | ca?\. | more\s+or\s+less
      | over | (?<!over\s+and\s+)above | under | below | beyond | short\s+of
      | in\s+excess\s+of | upwards?\s+of | north\s+of
      | (?:more|less|fewer|greater|higher|lower|larger|bigger|better)\s+than | (?:at|the)\s+(?:least|most)
      | at\s+the\s+very\s+least
      | up\s+to | close\s+to | closer\s+to | near(?:ing|s|ed)? | approach(?:ing|es|ed)? | as\s+(?:much|many|high)\s+as
      | exceed(?:s|ed|ing)? | surpass(?:es|ed|ing)? | cross(?:es|ed|ing)? | topp(?:ed|ing) | tops?
      | outstripp?(?:s|ed|ing)?
      | pass(?:es|ed|ing)
      | estimated(?:\s+at)? | estimates?(?:\s+(?:of|at|it\s+at))? | put\s+at
      | (?:some|any)where\s+(?:between|in)
      | in\s+the\s+(?:region|order|neighbou?rhood|vicinity|range)\s+of | (?:of|on)\s+the\s+order\s+of
      | (?:minimum|maximum)\s+of | possibly | perhaps
      ) | [~≈<>≥≤±] ) \s* (?:between\s+|from\s+)? {_FILLER}$""",
    regex.VERBOSE | regex.IGNORECASE,
)
_APPROXIMATE_AFTER = lazy_regex(
    r"\s?(?:\+(?!\d)|-?\s?plus\b|-odd\b|,?\s(?:or\s(?:so|more|less|thereabouts|higher|above)|"
    r"give\sor\stake|at\s(?:least|most)|and\s(?:more|above))\b)"
)
_ESTIMATED = lazy_regex(r"\b(?:estimated|estimates?|approximate|projected\sat)\s(?!\$|\d)[^,;:.()$€£\d]{1,60}$")
_UP_TO = lazy_regex(r"\bup to\s+$")


class Sum(Protocol):
    """What is known of a sum when its surroundings are read."""

    @property
    def start(self) -> int: ...
    @property
    def end(self) -> int: ...
    @property
    def rule(self) -> str: ...


@attrs.define
class About:
    """What a release says of a sum."""

    approximate: bool = False
    indicator: str | None = None
    period: str | None = None
    # a period said after the sum is its own; one said before it holds for those that follow too
    shared: bool = False


# ---- periods ---------------------------------------------------------------------------------------------------------

_EVENT = lazy_regex(
    r"\b(?:conclud|sign|establish|launch|ink|adopt|open|found|held|inaugurat|agreed|initial|ratif|"
    r"announc|complet|creat|start(?!\sof|ing\sfrom)|beg[au]n|built|construct|produc)\w*|\bset\sup\b"
)
# What took place at a time is not measured then: `the fund launched in May 2021`.
_AFTER_EVENT = lazy_regex(
    r"\b(?:conclud|sign|establish|launch|inked|adopt|founded|inaugurat|announc|creat)\w*\s(?:\w+\s)?(?:in|on|at)\s(?:\w+\s)?$"
)
_SINCE = lazy_regex(
    r"\b(?:since|starting from|beginning from)\s+(?:the\s+)?(?:(?:beginning|start)\s+of\s+(?:the\s+)?)?$",
    regex.IGNORECASE,
)
_BEGINNING = lazy_regex(r"(?:beginning|start)\s+of\s+(?:the\s+)?$", regex.IGNORECASE)
_INTRODUCED = lazy_regex(
    r"(?:\b(?:in|for|during|over|by|within|until|till|through|throughout|of|from|between|to|before)\s+"
    r"(?:(?:the|early|late|mid|period)\s+)*|\(|^|[,–—-]\s*)$",
    regex.IGNORECASE,
)
_MEASURED_YEAR = lazy_regex(
    r"(?:'s)?\s(?:mark|level|figure|total|trade|budget|volume|turnover|exports?|imports?|target|result)s?\b"
)
_PERIOD_GRAINS = frozenset({"year", "quarter", "half", "interval", "month", "decade", "season"})
_FLOW = lazy_regex(
    r"\b(?:trade|turnover|exports?|imports?|sales|revenues?|income|remittances|investments?|volume|"
    r"budget|production|output|losses|damage)\b",
    regex.IGNORECASE,
)
_YEAR_ENDING = lazy_regex(
    r"\b(?:financial|fiscal)\syear\s(?:ending|ended|to|that\s(?:ends|ended))\s(?:on\s)?(?:the\s)?$", regex.IGNORECASE
)
_DECEMBER = 12
_SEASON = dt.timedelta(days=80)
_LINK = lazy_regex(
    r"\s*(?:\(|[,–—-]?\s*(?:i\.e\.|(?:or|that is|equivalent to|equal to)\b)|,?\s*of which\b|"
    r",?\s*of this\b|,?\s*not the\b|,?\s*including\b|(?:\s[^\s,.;]+){1,8},\s(?:of|from)\s(?:which|this)\b)"
)


def _months(mention: DateMention) -> str | None:
    """From day to day as months, as in the year of another calendar; ``None`` for a few days, as of a visit."""
    first, last = mention.earliest, mention.latest
    if first is None or last is None or last - first < _SEASON:
        return None
    return f"{first.isoformat()[:7]}/{last.isoformat()[:7]}"


def _financial_year(mention: DateMention) -> str | None:
    """The financial year that ends on a day: `the financial year ending 30 June 2020`."""
    end = mention.latest
    if end is None:
        return None
    return str(end.year) if end.month == _DECEMBER else f"{end.year - 1}/{end.year}"


def _since(mention: DateMention, before: str, published: dt.date | None) -> str | None:
    """`since 2021`, `since January`, `since the beginning of the year`: up to the publication."""
    if published is None or mention.earliest is None or mention.earliest > published:
        return None
    if _BEGINNING.search(before) and mention.grain == "year":
        return f"{mention.value}-01/{published.year:04}-{published.month:02}"
    if mention.grain == "year":
        return f"{mention.value}/{published.year:04}"
    if mention.grain == "month":
        return f"{mention.value}/{published.year:04}-{published.month:02}"
    return None


# ---- indicators ------------------------------------------------------------------------------------------------------

_SAYS = (
    "(?:was|were|is|are|be|been|being|has|have|had|having|will|would|should|could|may|might|can|to|"
    "already|also|now|only|thus|currently|again|even|just|reportedly|not|yet|still|does|do|did|"
    "initially|originally|presently|expected|projected|"
    "forecast|set|likely)"
)
_MEASURES = (
    r"(?:amount(?:ed|s|ing)?|reach(?:ed|es|ing)?|exceed(?:ed|s|ing)?|surpass(?:ed|es|ing)?|"
    r"stood|stands?|standing|"
    r"total(?:l?ed|s|l?ing)?|c[ao]mes?|hit(?:s|ting)?|cross(?:ed|es|ing)?|touch(?:ed|es|"
    r"ing)?|was|were|is|are|be|been|"
    r"r[io]se(?:s|n)?|rising|gr[eo]w(?:n|s|ing)?|increas(?:ed|es|ing)|fell|fall(?:s|en)?|dropped|"
    r"declined|decreased|shrank|contracted|jumped|"
    r"climbed|soared|surged|went\s(?:up|down)|gone\s(?:up|down)|(?:more\sthan\s)?(?:doubled|tripled|"
    r"quadrupled)|expanded|stepped\sup|raised|"
    r"cut|reduced|costs?|costing|(?:estimated|assessed|valued|put(?=\sat)|pegged|set|fixed|"
    r"priced|projected|recorded|registered|reported)|account(?:ed|s)\sfor|"
    r"brought\sin|earned|generated|fetched|yielded|makes?\sup|made\sup|remain(?:ed|s)|topped|"
    r"tops?|approach(?:ed|es|ing)|near(?:ed|s|ing)|averag(?:ed|es)|go(?:es)?\sbeyond)"
)
# What follows is told of the same time: `USD 33 billion in 2022, whereas imports stood at …`.
_BESIDE = lazy_regex(
    rf"\s(?:(?:whereas|while)\s[^,;]{{0,60}}\b{_MEASURES}|with\san?\s[^,;]{{0,40}}(?:surplus|deficit|balance))\s[^,;]{{0,40}}$"
)
_OF = lazy_regex(
    r"""\s*(?P<left>\S.*?),?\s(?:of|worth|valued\sat|costing|totall?ing|amounting\sto|(?:in|for)\s(?:the|an?)\s(?:total\s)?(?:amount|sum)\sof
        |to\sthe\s(?:value|tune)\sof|with\sa\s(?:total\s|combined\s)?(?:value|worth|cost|price)\sof|equal\sto|equivalent\sto|namely
        |(?:currently|now|presently|already)\s(?:at|standing\sat|worth|valued\sat)|(?<=\b(?:cheque|check|contract|deal|agreement|order|tender|bid|request|loan|invoice|bill)\s)for)\s*$""",
    regex.VERBOSE | regex.IGNORECASE | regex.DOTALL,
)
_APART = lazy_regex(r"(?:,\s\p{L}+|\s(?:in|for)\s(?:the|an?)\s(?:total\s)?(?:amount|sum)\sof)\s*$")
_VAGUE = lazy_regex(
    r"\b(?:about|approximately|nearly|almost|some|around|roughly|over|more than|less than|at least|"
    r"up to|close to|as much as|no (?:more|less) than|upwards of|in excess of|a mere|only|just|well|"
    r"an?|the|another|total of|record of|record high of|high of|maximum of|additional|estimated at|estimated|somewhere|between|from|above|"
    r"as little as|barely|fresh|further|extra)\s+$"
)
_BOUND = lazy_regex(r"(?:estimated at|up to|from)\s+$")
_BOUND_OF = lazy_regex(r"\b(?:of|worth|at)\s(?:up to|from)\s+$")
_BEFORE_DATE = lazy_regex(r"(?:\s?\(|,?\s?\b(?:in|for|during|over|by|since|within|of|on|throughout)(?:\sthe)?)\s?$")
# Words with which a noun phrase ends that is read forward, and those with which none begins.
_ENDS = "|".join(
    (
        "in to toward towards for from over as at by with that which who on is are was were will would has had "
        "have through between during since until within under alongside this last next it annually agreed pledged "
        "comes came goes reflects represents brings aims announced provided committed promised needed paid signed concluded aimed financed funded"
    ).split()
)
_DETERMINED = "the|an?|its|their|our|his|her|each|every|all|total|this|that|which"
_GOES_ON = rf"\s(?!(?:{_ENDS}|and\s(?:the|noted)|of\swhich)\b)"
_IN_BRACKETS = lazy_regex(r"\s?\([^()\n]{3,40}\)")
# A sum before the noun that it is the size of: `from US$2 million start-up fund`, `on USD 5 million Line of Credit`.
_SIZED = lazy_regex(
    rf"[ -](?P<np>(?:(?!(?:{_ENDS}|{_DETERMINED}|of|and|or|per)\s)[\p{{L}}'-]+\s){{0,4}}"
    r"(?:fund|loan|grant|project|programme|program|package|facility|deal|contract|credit|line\sof\scredit|plan|initiative|scheme|portfolio|bond|order|tender|guarantee|compact|budget|investment|funding|financing|aid|assistance|support|donation|pledge|surplus|deficit)s?)\b",
    regex.IGNORECASE,
)
# Capitals to the end of a headline: `KSh18 Billion Green Energy Deal`.
_HEADLINE_NOUNS = lazy_regex(r"[ -](?P<np>\p{Lu}[\p{L}'-]+(?:\s\p{Lu}[\p{L}'-]+){0,5})(?=\n|$)")
_GIVEN = lazy_regex(
    r"\b(?:put|invest|inject|provid|allocat|set(?:ting)?\saside|earmark|pledg|commit|contribut|approv|announc|donat|grant|releas|spend|spent|give)\w*\b"
)
_FOR_WHAT = (
    r"(?:for|towards?)\s(?:the\s)?(?:work\son\s(?:the\s)?)?"
    rf"(?P<np>(?!(?:{_DETERMINED}|same)\b)\p{{L}}[\p{{L}}'-]*(?:{_GOES_ON}(?!and\b)[\p{{L}}\d][\p{{L}}\d'&-]*){{0,5}})"
)
_PURPOSE = lazy_regex(rf"\s(?:[^,.;:()\n]{{0,60}}?\s)?(?<!\p{{Lu}}\p{{L}}*\s){_FOR_WHAT}")
_TO_ONLY = lazy_regex(r"\)\s(?:up\s)?to\s(?:\p{L}+\s){0,3}")
_TO = lazy_regex(r"\b(?:up\s)?to\s(?:\p{L}+\s){0,3}$")
_FOR_WHICH = lazy_regex(r"(?P<left>[^.;]+?),?\sfor\swhich(?:\s[\p{L}-]+){0,6}\s*$")
_FROM = lazy_regex(r"\bfrom\s(?:\p{L}+\s){0,3}$")
_COMPARED = lazy_regex(
    rf"\b(?:{_MEASURES}|target of|goal of|mark of|level of|(?:up|down) from|compared (?:to|with)|"
    rf"against|from)\s(?:\p{{L}}+\s){{0,3}}$"
)
_NEXT_CLAUSE = lazy_regex(r"[;:]|,\s(?:and|while|but|which|\p{L}+ed)\b")
_BRING = lazy_regex(
    r"\b(?:bring|brings|bringing|brought|rais\w+|increas\w+|tak\w+|push\w*|boost\w*|expand\w*|"
    r"lift\w*|grow|doubl\w+|tripl\w+|get|cut|reduc\w+)\s(?P<np>[^,;:.()\d]{3,80}?)(?:\s\([^)\d]*\))?\s(?:up\s)?(?:to|"
    r"from|by)\s+$",
    regex.IGNORECASE,
)
_IN = lazy_regex(
    rf"\s(?:in|as|worth\sof|of)\s(?P<np>(?!(?:{_DETERMINED}|order|return|cash|addition|20\d\d|19\d\d)\b)"
    rf"(?:(?:\p{{Lu}}\.){{2,}}|\p{{L}}[\p{{L}}'-]*)(?:{_GOES_ON}\p{{L}}[\p{{L}}'&-]*){{0,6}})"
)
_FOR = lazy_regex(rf"\s(?:\p{{L}}+\s)?{_FOR_WHAT}")
_PREDICATE = lazy_regex(
    r"\s(?:is|was|are|were|represents?|constitutes?|comes?\sas|came\sas|will\sbe)\s(?:an?|our|its|their)\s"
    rf"(?P<np>[\p{{L}}-]+(?:{_GOES_ON}(?!and\b)[\p{{L}}-]+){{0,3}})"
)
_ADJECTIVAL = lazy_regex(
    r"(?:\b(?:an?|the|its|their|his|her|our|this|that|new|second|first|third|another|planned|"
    r"proposed|joint)|'s|s'|\))\s+$",
    regex.IGNORECASE,
)
_NOUNS_AFTER = lazy_regex(
    rf"[\s-](?P<np>(?!(?:{_ENDS}|an?|the|of|and|or|per|each|worth|mark|\p{{L}}+ed)\b)[\p{{L}}(][\p{{L}}\p{{M}}')(-]*"
    rf"(?:{_GOES_ON}[\p{{L}}(][\p{{L}}\p{{M}}')&(-]*){{0,6}})"
)
_PRONOUNS = word_set("it this that they he she we i which who there what those these")
_NO_INDICATOR = _PRONOUNS | word_set(
    "top target goal level figure mark total sum amount figures one value worth cost-sharing equivalent rate investing"
)
_QUANTITIES = word_set("amount amounts sum sums")
_SIZES = word_set("unprecedented total record huge large whole combined considerable small similar same full")
# Nouns whose complement belongs to what is measured: `exports to Greece`, `support for the plan`.
_RELATIONAL = word_set(
    "trade turnover volume exports export imports import support assistance aid investment "
    "investments stock contribution contributions supplies "
    "deliveries sales spending expenditure remittances cooperation share increase deficit "
    "surplus debt exchange exchanges"
)
_STOP_LEFT = word_set(
    "that which who whom whose when while where as but if because although though despite under at by through since "
    "noting said says stressed added and or is are was were be has have had will would to provide "
    "provided provides receive "
    "ready prepared keen able yet pushed so received allocate allocated announced signed approved granted sign signing "
    "extend extended extending set than including about over into get "
    "manages passes approves announces allocates commits donates secures receives unveils contributes invests extends comes delivered thanking consider available whereas per among via plus besides"
)
_DETERMINERS = word_set(
    "a an the this its their his her our my your another any each some both these those 's ' no "
    "such every two three four five six seven eight nine ten several new"
)
# With or by whom something was done that is measured: `loans signed with two banks`, `the management by the bank of loans`.
_DONE_WITH = lazy_regex(
    r"\s(?:(?:signed|concluded|reached|agreed|negotiated|extended|granted|provided|made)\s(?:with|by|between|to)\s[^,;]{3,80}$|by\s(?:the\s)?\p{Lu}[\p{L}.]*(?=\sof\s))"
)
_SOME_TIME = lazy_regex(r"\s(?:last|this|next)\s(?:year|month|quarter|week)$")
# What is done about what is measured: `approval of a loan`.
_ACTS = lazy_regex(
    r"(?:(?:record\s|total\s)?(?:value|size)|approval|provision|extension|disbursement|announcement|release|implementation|signing|(?:signing\s)?ceremony|management|conclusion|(?:\w+\s)?package)\sof\s(?:the\s|an?\s)?"
)
_BETWEEN = lazy_regex(
    r"\s(?:between|among|involving)\s[^,;]{1,60}?\sand(?:\s(?!(?:with|in|on|for|from|to|of|by|at)\s)[\p{L}.'-]+){1,4}$"
)
_FRESH = word_set("significant substantial considerable further separate recent proposed new current latest existing")
_PERFECT = word_set("has have had")
_IRREGULAR = word_set("sent given built bought won sold spent paid lent made put set")
_PREPOSITIONS = frozenset({"of", "in", "to", "for", "with", "between", "on", "from"})
_TRAILING = word_set("that which and nationally annually jointly globally locally alone together overall")
_AFTER_VERB = frozenset({"in", "into", "at", "on", "by"})
_ARTICLES = frozenset({"the", "a", "an", "its", "their"})
_INSIDE = _PREPOSITIONS | frozenset({"the", "a", "an", "its", "their", "and", "fresh"})
_ASIDE = lazy_regex(
    r"(?:,\s(?:[^,]{0,25}\b(?:said|says|noted|pointed|according|recalled|added|stressed|he|she|"
    r"they)\b[^,]{0,60}|including\s[^,]{3,60}|however|too|also|moreover"
    r"|in\sturn|on\sthe\s(?:other\shand|contrary)|by\scontrast|in\s(?:his|her|their|its)\s(?:words|view|opinion)|for\scomparison|for\sexample|for\sits\spart|in\sparticular)\s?,\s?|"
    r"\sfor\s(?:\p{L}+\s){1,3}years?\s?|\s(?:of\s)?which\s?"
    r"|\s(?:(?:had|has|have|was|were)\s)?\p{L}+ed\sand\s?)$"
)
# `Loans have been granted, amounting to …`.
_PASSIVE = lazy_regex(
    r"\s(?:(?:has|have|had)\sbeen|was|were|are|is)\s\p{L}+ed$|\s(?:launched|signed|created|established|announced|concluded)$"
)
_PRONOUN_SUBJECT = lazy_regex(
    rf"\b(?:it|this figure|the figure|that figure|the sum)\s(?:{_SAYS}\s){{0,3}}{_MEASURES}\s(?:\p{{L}}+\s){{0,4}}$"
    r"|\b(?:bring|take|raise|increase|carry|push)\s(?:it|this|that|this figure)\s(?:up\s)?to\s$",
    regex.IGNORECASE,
)
_HAVING = lazy_regex(
    r",\s?(?:which|having|that)?\s*$|\s(?:which|that|who)(?:\s(?:he|she|they|it|we))?$|,\s(?:estimated|expected|projected|set|due)$"
)
_VERBS = lazy_regex(rf"\s(?:{_SAYS}\s){{0,4}}{_MEASURES}\b(?=\s)", regex.IGNORECASE)
# What may stand between the verb and the sum.
_DEGREE = lazy_regex(
    r"(?:\s*(?:to|at|by|from|an?|the|mere|record|level|of|only|just|about|approximately|nearly|"
    r"almost|some|around|roughly|over|more|less|than|"
    r"least|most|up|close|much|as|no|between|estimated|above|below|under|threshold|mark|high|third|"
    r"now|currently|presently|reportedly|still|again|also|even|times|fold|half|quarter|upwards|excess|in|well|already|all|"
    r"put|value|worth|somewhere|further|another|additional|total|[\d.,]+|per\s?cent|%|,)(?![\p{L}]))*\s*"
)


# What money is put into: `committed $2 million to the start-up fund`.
_PUT_INTO = lazy_regex(
    r"\s(?:[^,.;:()\n]{0,40}?\s)?(?:into\s(?:the\s|an?\s)?(?P<np>(?:\p{Ll}[\p{L}'-]*\s){0,3}?\p{Ll}[\p{L}'-]+)(?=[,.;]|\s(?:in|at|on|by|and|to|that|which|from|of)\b|$)"
    r"|to\s(?:the\s|an?\s)?(?P<np>(?:[\p{L}'-]+\s){1,6}(?:[Pp]roject|(?<!Monetary )[Ff]und|[Pp]ackage|[Ss]ector|[Pp]rogram|[Pp]rogramme|[Ii]nitiative|[Ss]cheme|[Ff]acility|[Pp]lan)s?)\b)"
)


def _clean(words: list[str]) -> str | None:
    while words and (words[0].lower() in _INSIDE or words[0] in ",-–—("):
        words.pop(0)
    if len(words) > 1 and words[0].lower() in _FRESH:
        words.pop(0)
    while words and (words[-1].lower() in _INSIDE or words[-1] in ",-–—" or words[-1].lower() in _TRAILING):
        words.pop()
    if (
        not words
        or (len(words) == 1 and words[0].lower() in _NO_INDICATOR)
        or words[0].lower() in _PRONOUNS
        or (len(words) == 2 and words[0].lower() in _SIZES and words[1].lower() in _QUANTITIES)
        or (len(words) == 1 and words[0].endswith("ed"))
        or not any(c.isalpha() for c in words[0])
    ):
        return None
    phrase = " ".join(words).replace(" 's", "'s").replace("( ", "(").replace(" )", ")")
    act = _ACTS.match(phrase)
    return phrase[act.end() :] if act is not None else phrase


_WORD = lazy_regex(r"'s\b|[\p{L}\p{N}][\p{L}\p{N}\p{M}'.-]*(?<![.'s])|[\p{L}\p{N}]|\S")
_TOKEN = lazy_regex(r"'s\b|(?:\p{Lu}\.){2,}|[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}-]|[.'](?!s\b)(?=[\p{L}\p{N}]))*|\S")


def noun_phrase_before(left: str, subject: bool = False) -> str | None:
    """The noun phrase that ends ``left``, without its article.

    Of a ``subject`` also without `for …` and `in …` after its noun.

    >>> noun_phrase_before("She said that the stock of Dutch investment in China")
    'stock of Dutch investment in China'
    >>> noun_phrase_before("the losses for Ukraine", subject=True)
    'losses'
    """
    words = _TOKEN.findall(_BETWEEN.sub("", left[-160:]))
    taken: list[str] = []
    i = len(words) - 1
    while i >= 0 and len(taken) < 9:
        word, lower = words[i], words[i].lower()
        before = words[i - 1].lower() if i else ""
        if word == ")" and "(" in words[max(0, i - 6) : i]:
            while words[i] != "(":
                i -= 1
        elif lower in _PREPOSITIONS and taken:
            if lower == "of" or (before in _RELATIONAL and lower not in ("between", "with")):
                taken.insert(0, word)
            elif (subject or before in _RELATIONAL) and before[:1].isalpha() and before not in _STOP_LEFT:
                taken = []
            else:
                break
        elif lower == "and" and taken and before[:1].isalpha() and before not in _STOP_LEFT:
            if taken[0].lower() in _PREPOSITIONS:
                break
            taken.insert(0, word)
        elif lower in _DETERMINERS and not (word[0].isupper() and taken and taken[0][0].isupper()):
            j = i
            while j and words[j - 1].lower() in _DETERMINERS:
                j -= 1
            if not taken or not j or words[j - 1].lower() not in _PREPOSITIONS:
                break
            taken.insert(0, word)
        elif lower in _STOP_LEFT or not word[0].isalnum() or (taken and word.isdigit()):
            break
        else:
            taken.insert(0, word)
        i -= 1
    if i >= 0 and len(taken) > 1 and words[i].lower() in _PERFECT and _is_participle(taken[0].lower()):
        taken.pop(0)  # `has dispatched relief items`
    if i >= 0 and len(taken) > 1 and words[i] == "," and taken[0].islower() and taken[0].endswith("ing"):
        taken.pop(0)  # `…, importing goods`
    if len(taken) > 2 and taken[0].lower() in _PRONOUNS and _is_participle(taken[1].lower()):
        del taken[:2]  # `they discussed loans`
    return _clean(taken)


def _is_participle(word: str) -> bool:
    return word.endswith("ed") or word in _IRREGULAR


@attrs.define
class Surroundings:
    """Reads what a document says of its sums."""

    document: Document
    dates: Sequence[DateMention]
    _date_starts: list[int] = attrs.field(init=False)
    _sentence_starts: list[int] = attrs.field(init=False)
    last_indicator: str | None = None
    used: set[int] = attrs.field(factory=set)

    def __attrs_post_init__(self) -> None:
        self._date_starts = [mention.start for mention in self.dates]
        starts = self.document.starts
        self._sentence_starts = [starts[first] for first, _ in self.document.sentences]

    def sentence(self, at: int) -> tuple[int, int]:
        """The bounds of the sentence around an offset."""
        number = bisect_right(self._sentence_starts, at) - 1
        if number < 0:
            return 0, len(self.document.text)
        _, end = self.document.sentences[number]
        return self._sentence_starts[number], self.document.ends[end - 1]

    def read(self, sums: Sequence[Sum]) -> list[About]:
        """What is said of each sum, in order."""
        told: list[About] = []
        for k, item in enumerate(sums):
            first, last = self.sentence(item.start)
            before = sums[k - 1] if k and sums[k - 1].start >= first else None
            after = sums[k + 1] if k + 1 < len(sums) and sums[k + 1].start < last else None
            told.append(self._about(item, before, after, told[-1] if before is not None else None, first, last))
        return told

    def _about(
        self, item: Sum, before: Sum | None, after: Sum | None, previous: About | None, first: int, last: int
    ) -> About:
        text = self.document.text
        about = About(approximate=self._approximate(item, before, previous))
        link = before is not None and _LINK.match(text, before.end, item.start) is not None
        change = before is not None and self._continues(before, item)
        low = before.end if before is not None else first
        high = after.start if after is not None else last
        about.period, about.shared = self._period(item, low, high)
        beside = before is not None and _BESIDE.search(text, before.end, item.start) is not None
        if about.period is None and previous is not None and (link or beside or (change and previous.shared)):
            about.period, about.shared = previous.period, previous.shared
        if (link and not _PREDICATE.match(text, item.end)) or change:
            about.indicator = previous.indicator if previous is not None else None
        if about.indicator is None:
            about.indicator = self._indicator(item, low, high, last)
        if about.indicator is None and previous is not None and self._same_subject(before, item):
            about.indicator = previous.indicator
        if (
            about.indicator is None
            and self.last_indicator
            and _PRONOUN_SUBJECT.search(text, max(first, item.start - 120), item.start)
        ):
            about.indicator = self.last_indicator
        self.last_indicator = about.indicator or self.last_indicator
        return about

    # ---- approximate -------------------------------------------------------------------------------------------------

    def _approximate(self, item: Sum, before: Sum | None, previous: About | None) -> bool:
        text = self.document.text
        left = text[max(0, item.start - 90) : item.start]
        if _APPROXIMATE_AFTER.match(text, item.end):
            return True
        found = _APPROXIMATE_BEFORE.search(left)
        if found is not None:
            pushed = before is not None and _UP_TO.search(left) and before.end >= item.start - 12
            return not pushed
        if before is not None and previous is not None and previous.approximate and self._continues(before, item):
            return _ESTIMATED.search(text[max(0, before.start - 90) : before.start]) is not None
        return _ESTIMATED.search(left) is not None

    def _continues(self, before: Sum, item: Sum) -> bool:
        """Whether the sum is the second of a change: `from X (in 2019) to Y`."""
        text = self.document.text
        between = text[before.end : item.start]
        if _TO_ONLY.fullmatch(between):
            return True
        return bool(
            len(between) < 60 and _TO.search(between) and _FROM.search(text[max(0, before.start - 30) : before.start])
        )

    def _same_subject(self, before: Sum | None, item: Sum) -> bool:
        if before is None:
            return False
        between = self.document.text[before.end : item.start]
        return len(between) < 90 and _COMPARED.search(between) is not None

    # ---- period ------------------------------------------------------------------------------------------------------

    def _period(self, item: Sum, low: int, high: int) -> tuple[str | None, bool]:
        """The time that a sum is for, and whether it was said before the sum."""
        text = self.document.text
        i = bisect_left(self._date_starts, item.end)
        while i < len(self.dates) and self.dates[i].start < high:
            mention = self.dates[i]
            between = text[item.end : mention.start]
            if _MEASURED_YEAR.match(text, mention.end) and text[mention.start].isdigit():
                break  # `the 2019 mark of …`
            if len(between) > 110 or _NEXT_CLAUSE.search(between):
                break
            if _EVENT.search(between) is None and (value := self._period_value(mention, item)) is not None:
                value = self._in_brackets(i, item) or value
                self.used.add(i)
                return value, False
            i += 1
        i = bisect_left(self._date_starts, item.start) - 1
        while i >= 0 and self.dates[i].start >= low:
            mention = self.dates[i]
            if (
                i not in self.used
                and not _AFTER_EVENT.search(text, max(low, mention.start - 40), mention.start)
                and (value := self._period_value(mention, item)) is not None
                and ";" not in text[mention.end : item.start]
            ):
                return value, True
            i -= 1
        return None, False

    def _in_brackets(self, i: int, item: Sum) -> str | None:
        """The time in brackets after a date, which tells when exactly: `the first half of the year (20 March - 22 September)`."""
        if i + 1 == len(self.dates) or self.document.text[self.dates[i].end : self.dates[i + 1].start] != " (":
            return None
        return self._period_value(self.dates[i + 1], item)

    def _period_value(self, mention: DateMention, item: Sum) -> str | None:
        text = self.document.text
        if mention.grain == "day" and _YEAR_ENDING.search(text, max(0, mention.start - 50), mention.start):
            return _financial_year(mention)
        if mention.grain not in _PERIOD_GRAINS or mention.value.startswith("--"):
            return None
        if mention.value.count("-") >= 4:
            return _months(mention)
        left = text[max(0, mention.start - 40) : mention.start]
        if _SINCE.search(left):
            return _since(mention, left, self.document.published)
        first = text[mention.start : mention.start + 1]
        sentence = self.sentence(item.start)
        nearby = text[max(sentence[0], item.start - 120) : item.end + 60]
        if mention.grain == "month" and _FLOW.search(nearby) is None:
            return None
        if first.isdigit() and _INTRODUCED.search(left) is None:
            return mention.value if _MEASURED_YEAR.match(text, mention.end) else None
        if (
            mention.grain == "interval"
            and mention.value.count("/")
            and mention.rule == "date.span-from-now"
            and "W" in mention.value
        ):
            return None
        return mention.value

    # ---- indicator ---------------------------------------------------------------------------------------------------

    def _indicator(self, item: Sum, low: int, high: int, last: int) -> str | None:
        text = self.document.text
        left, right = text[max(low, item.start - 300) : item.start], text[item.end : min(high, item.end + 120)]
        converted = _IN_BRACKETS.match(text, item.end)
        after = right if converted is None else text[converted.end() : converted.end() + 120]
        bare = self._without_approximation(left)
        adjectival = _ADJECTIVAL.search(left) is not None
        if (found := _IN.match(right)) is not None:
            dated = any(item.end < m.start < item.end + found.end() for m in self.dates)
            if not dated and not self._starts_with_place(found.group("np")):
                return _cut(found.group("np"))
        if (adjectival or right.startswith("-") or text[item.start : item.end].count("-")) and (
            found := _NOUNS_AFTER.match(after)
        ) is not None:
            return _cut(found.group("np"))
        if (found := _SIZED.match(after) or _HEADLINE_NOUNS.match(after)) is not None:
            return _cut(found.group("np"))
        if (found := _PREDICATE.match(right)) is not None:
            return _cut(found.group("np"))
        bare = self._without_dates(bare, max(low, item.start - 300))
        for reader in (self._measured_of, self._brought, self._meant_for, self._subject):
            if (phrase := reader(bare)) is not None:
                return phrase
        if (found := _FOR.match(right) or _IN.match(after)) is not None:
            return _cut(found.group("np"))
        if _GIVEN.search(bare[-80:]):
            found = _PURPOSE.match(text, item.end, last) or _PUT_INTO.match(text, item.end, last)
            return _cut(found.group("np")) if found is not None else None
        return None

    def _without_approximation(self, left: str) -> str:
        """The text before a sum, without the words that only make it vague."""
        while (found := _VAGUE.search(left)) is not None and left:
            if _BOUND.search(left) and not _BOUND_OF.search(left):
                break
            left = left[: found.start()]
        return left

    def _without_dates(self, left: str, low: int) -> str:
        """The text before a sum without the dates in it and the prepositions before them."""
        pieces: list[str] = []
        end = low + len(left)
        at = low
        text = self.document.text
        i = bisect_left(self._date_starts, low)
        while i < len(self.dates) and self.dates[i].end <= end:
            mention = self.dates[i]
            piece = text[at : mention.start]
            pieces.append(_BEFORE_DATE.sub("", piece))
            at = mention.end + (text[mention.end : mention.end + 1] == ")")
            i += 1
        pieces.append(text[at:end])
        return "".join(pieces)

    def _starts_with_place(self, phrase: str) -> bool:
        return phrase[:1].isupper() and " " not in phrase and not phrase.isupper()

    def _measured_of(self, left: str) -> str | None:
        found = _OF.fullmatch(left)
        if found is None:
            return None
        apart = _APART.search(left) is not None  # what stands before a comma is looked at as a whole
        left = _DONE_WITH.sub("", _ASIDE.sub("", found.group("left")))
        return noun_phrase_before(_PASSIVE.sub("", left), subject=apart)

    def _brought(self, left: str) -> str | None:
        found = _BRING.search(left)
        return noun_phrase_before(found.group("np"), subject=True) if found is not None else None

    def _meant_for(self, left: str) -> str | None:
        found = _FOR_WHICH.search(left)
        return noun_phrase_before(found.group("left")) if found is not None else None

    def _subject(self, left: str) -> str | None:
        stretch = left[-180:]
        last = deque(_VERBS.finditer(stretch), maxlen=1)
        if not last or _DEGREE.fullmatch(stretch, last[0].end()) is None:
            return None
        head = stretch[: last[0].start()].rstrip()
        for _ in range(3):
            head = _SOME_TIME.sub("", _ASIDE.sub("", head + " ").rstrip())
            head = _HAVING.sub("", head).rstrip(" ,")
        if last[0].group().endswith("ing"):  # `…, with two-way trade reaching`
            head = head.rpartition(" with ")[2]
        return noun_phrase_before(_PASSIVE.sub("", _DONE_WITH.sub("", head)), subject=True)


def _cut(phrase: str) -> str | None:
    """A phrase read forward, without what follows the noun: `loan to Poland` gives `loan`."""
    words = _TOKEN.findall(phrase)
    for i, word in enumerate(words):
        after = words[i + 1].lower() if i + 1 < len(words) else ""
        verb = word.islower() and word not in _INSIDE and after in _ARTICLES
        verb = verb or (word.endswith("ed") and after in _AFTER_VERB)
        if i and (verb or (word == "and" and after.endswith("ed"))):
            words = words[:i]
            break
    if words and words[-1] == ")" and "(" in words:
        words = words[: words.index("(")]
    return _clean(words)
