"""From the stretch of a sentence that tells what was discussed to the noun phrases in it."""

from __future__ import annotations

import re
from collections.abc import Iterator

import regex

from ..lazy_regex import lazy_re, lazy_regex
from ._coordination import ADJECTIVE, BOTH, FIELD, are_apart, goes_on

PERSON_MASK, DATE_MASK = "\x01", "\x02"
LONGEST = 110
SHORTEST = 3

# Where a stretch ends: a new predicate, an adverbial of time, purpose or manner, a relative clause.
_ASIDE = (
    "noting|stressing|emphasi[sz]ing|underlin\\w+|underscoring|highlighting|reaffirming|reiterating|expressing|agreeing|pointing|adding|saying|confirming|welcoming|"
    "recalling|praising|thanking|calling|commending|acknowledging|recogni[sz]ing|affirming|hailing|voicing|stating|observing|describing|inviting|urging|pledging|"
    "citing|following|building\\son|building\\supon|marking|paving|aiming|aimed|seeking|adhering|focuss?ing\\s(?:particularly\\s|mainly\\s|especially\\s)?on|viewing|considering|calling|describing|taking\\sinto|bearing|given|reflecting|according|led|headed|making|but(?!\\s+also)|so|as\\s(?:she|he|part|well\\sas\\sto)|both|thereby|thus|hence"
)
_CLAUSE = "wherein|whereby|where|which|who|whose|whom|while|whereas|when|after|before"
_SAID = (
    "agreed|expressed|stressed|noted|underlined|underscored|reaffirmed|reiterated|emphasi[sz]ed|highlighted|pledged|confirmed|committed|welcomed|decided|stated|said|"
    "praised|commended|called|urged|voiced|recogni[sz]ed|acknowledged|signed|set|affirmed|resolved|vowed|conveyed|thanked|hailed|condemned|pointed|invited|asked|offered|"
    "answered|toured|visited|concluded|reached|gave|took|made|held|had|was|were|is|are|will|drew|looked|hoped|wished|instructed|ordered|witnessed|adopted|approved|assured|exchanged|discussed|reviewed|touched|considered|announced|focused|explored|conferred|spoke|briefed|informed|outlined|shared|compared|tackled|concurred|requested|proposed|spoke|talked|met|appreciated|pledged|promised|wished|encouraged|raised|examined|discuss|review(?!\\s+of)|exchange(?!\\s+of)|explore|put\\s+forward|presented|assessed|rated"
)
_SPEAKER = r"(?:\x01+|(?:head\s+of\s+state|president|minister|premier|guest|governor|sides|parties|leaders|two\s+\w+)\s+(?:\w+ed|said|told|spoke|gave)\b)"
# The patterns that are tried most are of `re`, and read small letters (see `lazy_re`).
_END = lazy_re(
    rf"""(?=[\s,;:."\u2014])(?:
      \s*[;"\u2014]
    | ,\s+(?:{_ASIDE}|(?:for|in|of|on|to|under|with|by)\s+(?:which|whom)|(?:was|were|is|are|has|have|had|will|would))\b
    | \s+(?:for\s+)?as\s+(?:we|they|it|he|she|long|soon)\b
    | ,?\s+so\s+(?:it|they|the|he|she|that)\b
    | ,\s+and\s+(?:also\s+)?\w+ed\s+(?:the|that|their|his|her|its|an?)\b
    | ,?(?<!\bways\sin)\s+(?:{_CLAUSE})\b
    | ,?\s+(?:and|but)\s+(?:also\s+|then\s+|further\s+|both\s+|\w+ly\s+|he\s+|she\s+|they\s+|the\s+(?:two\s+)?(?:sides|leaders|ministers|parties)\s+)?(?:{_SAID})\b
    | ,\s+(?:{_SAID})\s+(?:the|that|their|on|to|his|her|its|an?|views|opinions|stock|up|\w+ing)\b
    | ,?\s+(?:and|while|but)\s+(?:the\s+)?(?:\w+\s+){{0,2}}\x01+\s+(?:also\s+)?\w+ed\b
    | (?<!\bvisit),?\s+(?:with|by)\s+(?:the\s+|his\s+|her\s+)?\x01
    | ,?\s+with\s+(?:both|the\s+(?:two|sides|aim|participation|involvement)|a\s+view|due\s+account|an?\s+aim|(?:particular|special|an?)\s+(?:\w+\s+)?(?:focus|emphasis|attention|accent))\b
    | ,?\s+(?:during|throughout|on\s+the\s+(?:tele)?phone|by\s+(?:tele)?phone)\b
    | ,?\s+(?:in|at)\s+(?:the\s+|their\s+|his\s+|her\s+|a\s+|today's\s+|yesterday's\s+|\x02+(?:'s)?\s+|(?:tele)?phone\s+)*(?:meeting|talks|call|conversation|discussions?|session|presence|margins|sidelines|preparation|response|atmosphere|spirit)\b
    | ,?\s+(?:on|within|as)\s+(?:the\s+)?(?:margins?|side-?lines?|fringes?|occasion|part|basis|behalf)\b
    | ,?\s+(?:ahead\s+of|prior\s+to|based\s+on|because\s+of|due\s+to|thanks\s+to|amid|despite|including\s+(?:through|by|via)|among\s+other|so\s+as|in\s+service\s+of|such\s+that|in\s+addition(?!\s+to)|in\s+an?\s+(?:manner|way)|apart\s+from|(?:along|together)\s+with\s+(?:the\s+|his\s+|her\s+)?(?:\w+\s+)?\x01|until|once|if|that\s+(?:will|would|could|should|are|is|was|were|has|have|had|he|she|the|they))\s
    | \s+that\s+(?:\x01+|[\w'-]+|the\s+\w+)\s+(?:will|would|is|are|was|were|has|have|had)\b
    | ,\s+\w+ing\s+that\b
    | ,\s+reads?\s+(?:a|the)\s
    | \s+here\b
    | ,\s+it\s+was\b
    | ,\s+(?:estimated|carried\s+out|held|reached|signed|concluded|made|built|financed|funded|adopted|announced|launched|established)\s
    | ,\s+(?:he|she|it|they|the|an?)\s+(?:[\w'.-]+\s+){{0,7}}(?:said|says|added|noted|stressed|pointed|told|stated|announced|agreed|reported)\b
    | ,?\s+and\s+(?:hold|stand|remain|continue|visit|attend|meet|sign|inaugurate|deliver|witness|participate|travel|agree)\b
    | ,\s+(?:the\s+)?{_SPEAKER}
    | ,\s+(?:the\s+)?(?:\w+\s+){{1,2}}\x01+\s+(?:told|said|added|noted)\b
    | ,\s+(?:(?!and\b)[^\s,;]+\s+){{1,7}}(?:said|says|reports?|reported|announced|stated)\b
    | (?<!\bvalue),?\s+(?:said|added|told|announced|stated|reported)\b
    | \s+\(?\x01* ,? \s* (?:today|yesterday|tonight|tomorrow)\b
    | \s+(?:on|from)\s+\x02
    )""",
    re.VERBOSE,
)
# Ends that hang on the word before them, or on a capital.
_END_IN_CONTEXT = lazy_regex(
    r"""
      \.(?<=[a-z]{4}\.)\s+(?-i:\p{Lu})
    | :(?<!\b(?:following|issues|topics|areas|matters|fields|directions|priorities|themes|subjects|points|items|questions|sectors|spectrum|range|agenda):)
    | ,?\s+with\s+(?<!(?:work|working|cooperat\w+|collaborat\w+|partner\w*)\s+with\s+)(?-i:\p{Lu})[\w\s]+?\s(?:as\s+its|\w+ing)\b
    """,
    regex.VERBOSE | regex.IGNORECASE,
)
# A relative clause between commas, after which a list goes on.
_INSET = lazy_regex(r",\s+(?:which|who|whose|where|whom)\s[^,]{3,80}(?=,\s+(?:the|a|an|and|as\ well)\b)", regex.VERBOSE)
# What a noun phrase is followed by that is no part of it: a sum, a means, what went before.
_ADDED = lazy_regex(
    r",?\s+(?:in\ the\ amount\ of|worth|totall?ing|valued\ at|following(?!\s[\w\s]+:)|(?<!from\ )using|of\ (?:at\ least|up\ to|more\ than)|(?:(?:particularly|especially)\ )?(?:in|within)\ (?:the\ )?(?:face|wake|aftermath|course|light|context|framework|line|view|order|accordance|keeping|conformity|connection)\ (?:of|with|to)|(?<!\b(?:made|done|reached|achieved|concluded|signed)\ )under)\s(?:(?!\sas\ well\ as\s)[^,])+",
    regex.VERBOSE,
)
# Somebody in a list of topics, with an office or rank before the name or a state before the office.
_PEOPLE = lazy_regex(
    r"(?:^|,)\s*(?:and\s)?(?:with\s)?(?:the\s)?(?:[\w.'-]+\s){0,2}\x01+(?:\sof\s(?:the\s)?[\w.-]+)?(?=\W*$|,)",
    regex.IGNORECASE,
)
_ACRONYM = lazy_regex(r"\p{Lu}{2}")
_NO_TOPIC = lazy_regex(
    r"with\s|(?:the\s+)?(?:\x02+(?![\x02'])|side-?lines?|margins?|fringes?|occasion|basis|eve|invitation|same\s+day|following\s+day|phone|telephone)",
    regex.IGNORECASE,
)
_QUOTE = lazy_regex(r"(?:(?:the|an?)\s)?\"")
# Words in quotation marks within a phrase: ``matters of "mutual interest"``.
_QUOTED = lazy_regex(r'(?<=\p{Ll} )"[^".]{2,60}"')
# A list of longer phrases: ``the harvest of the year; rail links; and visas``.
_SEMICOLONS = lazy_regex(r"^[^.]*;\s+and\s")
_BRACKETS = lazy_regex(r"\s*\((?=[^)]*\s)[^)]*\)")
_LIST_FROM = lazy_regex(
    r"(?<=\w):\s+|(?<=\b(?:topics|issues|areas|fields|subjects|directions))\s[-–]\s|,?\s+(?:(?:and\s+)?(?:in\ particular|particularly|especially|specifically|notably|namely|primarily|foremost\ among\ (?:them|these|which)|among\ them|mainly|first\ of\ all|above\ all)\s*,?\s*(?:on\s+|in\s+|regarding\s+|concerning\s+)?(?:(?:the\s+)?(?:areas?|fields?|sectors?|spheres?)\s+of\s+)?|(?:including|includes?)\s+(?:in\s+|on\s+|the\ areas?\ of\s+)?|(?:(?:in|across)\s+(?:\w+\s+){0,3}(?:areas|fields|sectors|spheres|matters)\s+)?(?:such\ as|like|rang(?:ing|ed)\ from)\s+|in\s+such\s+(?:\w+\s+){0,2}?(?:areas|fields|sectors|spheres)\s+as\s+|from\ the\ standpoint\ of\s+|with\s+(?:particular|special|specific)\s+(?:reference|regard)\s+to\s+)"
)
_BARE_VERB = (
    "(?:strengthen|enhance|expand|deepen|develop|promote|boost|improve|broaden|intensify|foster|facilitate|explore|reinforce|consolidate|diversify|enable|accelerate"
    r"|activate|eliminate|prevent|achieve|secure|combat|reduce|resolve|restore|protect|uphold|preserve|safeguard|maximi[sz]e|stimulate|moderni[sz]e|extend|cement|bolster|widen|ensure|create|establish|maintain|identify|step\s+up|scale\s+up|provide|reaffirm|respond\s+to)"
)
_DETERMINER = r"(?:the|a|an|various|certain|several|provide|reaffirm|respond|promote|strengthen|enhance|boost|expand|deepen|its|their|his|her|our|further|ways?|on|in|about|to|of|for|how|as|possible|mutual|new|other)"
_NOUNS = (
    "(?:training|shipping|funding|housing|building|banking|mining|fishing|meeting|processing|manufacturing|engineering|planning|peacekeeping|lasting|existing|growing"
    "|smuggling|trafficking|financing|policing|testing|farming)\\b"
)
_SEPARATOR = lazy_regex(
    rf",\s+(?!\d{{4}}\b)(?:and\s+(?:also\s+)?|as\ well\ as\s+|or\s+)?|,?\s+as\ well\ as\s+(?:on\s+|in\s+|to\s+)?|\s+and\s+(?!the\sworld\b)(?={_DETERMINER}\s)|(?<!ing)\s+and\s+(?!{_NOUNS})(?=\p{{Ll}}\w*ing\s)|(?<!\bto\s\w+)\s+and\s+(?={_BARE_VERB}\s)|(?<!'s)\s+and\s+(?=\p{{Lu}}\p{{L}}+'s\s)|(?<!\bstate)\s+and\s+(?=(?:issues|matters|areas|avenues|opportunities|measures|prospects|efforts|plans|steps|preparations|progress)\s+(?:of|to|for|in|on|made|concerning|relat|regarding))|(?<=\b(?:mutual|common|shared)\s(?:interest|concern))\s+and\s+|(?<=\bbetween\s{BOTH})\s+and\s+(?!(?:peoples?|nations?|governments?|their|our)\b|\w+(?:,|$))|(?<=\b(?:issue|question|problem|crisis|project|agreement|pandemic|treaty|plant))\s+and\s+|\s*/\s+"
)
_STRONG = lazy_regex(
    r",\s+and\s+(?:also\s+)?(?:on|about|to|in|for)\s+|,?\s+(?:as\s+well\s+as|in\s+addition\s+to|alongside|besides|but\s+also|coupled\s+with|(?:along|together)\s+with)\s+(?:on\s+|about\s+)?"
)
# Several places after a preposition: ``peace in Norland, the Lake Region and Sudland``.
_NAME = r"(?:the\s)?\p{Lu}[\p{L}'.-]*(?:\s\p{Lu}[\p{L}'.-]*){0,2}(?:\s(?:states|region|countries))?"
_PLACES = lazy_regex(
    rf"(?P<first>\b(?:in|across|from|with)\s{_NAME})(?P<rest>(?:,\s{_NAME})+,?\s+and\s+{_NAME})(?=\.?$|,\s)"
)
_JOINT = lazy_regex(r",\s+(?:and\s+)?|\s+and\s+")
_BETWEEN = lazy_regex(r"\bbetween\b(?!.*\band\b)(?!\s" + BOTH + r")[^,]*$")
_AND = lazy_regex(r"(?<!\bstate)\s+(?:and|&)\s+(?!the\sworld\b|beyond\b)")

_DEVELOP = (
    "strengthen|enhanc|expand|deepen|develop|promot|boost|improv|increas|advanc|broaden|intensif|further|foster|facilitat|explor|scal|step|build|reinforc|consolidat|diversif|"
    "enabl|rais|elevat|accelerat|maximi[sz]|encourag|stimulat|upgrad|extend|cement|bolster|widen|stepp|scaling|support|tackl|address|identify|identif|ensur|creat|establish|maintain|continu|respond|provid|achiev|counter|prevent|resolv|restor|reduc|secur|protect|moderni[sz]"
)
_GERUND = rf"(?:(?:{_DEVELOP})\w*ing(?:\s+(?:up|on|out|to))?)"
_VERB = rf"(?:(?:{_DEVELOP})(?:e|en|y|up)?(?:\s+(?:up|on|to))?)"
# A word that only a verb can be, as an article follows: ``advance a settlement``.
_PLAIN_VERB = (
    r"(?!(?:in|on|of|with|for|to|at|by|from|all|both|into|over|under|upon|between|against|within|without|during|through|about|as|and|or|than|that|such|across|among|"
    r"around|amid|towards?|via|per|after|before|how|what|progress|role|impact|support|way|work|part|effort|commitment|regarding|concerning|including)\b)[a-z]{3,}(?<!ing)(?<!s)(?<!ed)"
)
_LEAD = lazy_re(
    rf"""^(?:
      (?:many\s+areas\s+of|(?:areas?|fields?)\s+of\s+(?!(?:mutual|common|shared|bilateral|joint|cooperation|interest|concern)\b)|latest\s+developments\s+(?:in|around)\s+(?=the\s+(?:\w+\s+){{1,2}}(?:process|negotiations|talks)\b))\s*
    | ways\s+in\s+which\s+(?:we|they|\w+\s+\w+)\s+(?:can|could)\s+{_VERB}\s+
    | (?:the|a|an|both|various|certain|several|some|many|these|those|their|its|his|her|our|all|any|other|another|such|following|respective|ongoing(?=\s+(?:[\w-]+\s+){{0,3}}efforts\b)|strong|wide|broad|
         full|whole|possible|also|on|upon|of|about|to|for|in|with|regarding|concerning|including|how\ to|as\ well\ as|and|or|detailed|in\ detail|in\ depth|matters?\ such\ as|already|closely|urgent|enduring|respectively)\s+
    | (?:importance|significance)\s+of\s+(?:(?!{_NOUNS})[a-z]{{3,}}ing\s+)?
    | how\s+(?:we|they|both|each|the\s+(?:two\s+)?\w+)\s+(?:can|could|might)\s+(?:further\s+|best\s+|better\s+)?(?:(?:work|cooperate)\s+together\s+(?:on\s+|to\s+{_VERB}\s+)|{_VERB}\s+)
    | how\s+(?:they|both|each)\s+(?:assess|view|see)\s+
    | \(?\d{{1,2}}[.)]\s+
    | push(?:ing)?\s+for\s+
    | not\s+only\s+
    | (?:topic|subject)s?\s+of\s+
    | further\s+(?:development|strengthening|enhancement|expansion|deepening|consolidation|improvement|intensification|promotion)(?:\s+and\s+\w+)?\s+of\s+
    | development\s+and\s+(?:strengthening|enhancement|expansion|deepening|consolidation|intensification|promotion)\s+of\s+
    | (?:issues|matters|subjects|topics|questions|items)\s+(?:that|which)\s+(?:relate|pertain)\s+to\s+
    | (?:work|cooperat)(?:e|ing)?\s+together\s+(?:(?:to|on|in|for)\s+)?(?:{_VERB}\s+)?
    | (?:touching|dwelling)\s+(?:up)?on\s+
    | discussions?\s+of\s+
    | (?=[a-z]+\s+(?:the|its|their|his|her|our|these|those|an?)\s){_PLAIN_VERB}\s+
    | (?:discuss|review)\s+(?!of\b)
    | (?:related|relating|pertaining|linked)\s+to\s+
    | concerns?\s+(?:about|over|regarding)\s+
    | (?:taking\s+stock\s+of|discussing|reviewing)\s+
    | taking\s+(?:[a-z]+\s+){{0,3}}(?:action|steps|measures)\s+to\s+[a-z]+\s+
    | issues\s+of\s+(?!(?:mutual|common|shared|bilateral|joint|national|regional|international|concern|interest|importance)\b)
    | (?:immediate\s+|urgent\s+)?need\s+(?:to\s+(?!ensure\s+that)[a-z]+|for)\s+
    | (?:important|significant|relevant|specific|key|pressing|urgent)\s+(?=(?:\w+\s+){{0,2}}(?:issues|matters|topics|questions)\s+(?:of|in|including)\b|(?:\w+\s+){{0,2}}(?:issues|matters|topics|questions)$)
    | (?:wide|broad|whole|large|full|comprehensive|topical|extensive)?\s*(?:range|number|set|series|variety|host|spectrum|array|(?:entire\s+)?gamut|complex|list|couple|wide\ range)\s+of\s+
    | (?:(?:key|important|topical|current|urgent|pressing|relevant|various|different|\w+)\s+)?(?:issues|matters|questions|topics|aspects|items)(?:\s+and\s+(?:issues|topics|matters|questions|aspects))?\s+(?:relat(?:ed|ing)\s+to|pertaining\s+to|concerning|regarding|connected\s+with|linked\s+to|associated\s+with|surrounding|(?<=matters\s)on|(?<=issues\s)on(?!\s+(?:the\s+)?(?:[\w-]+\s+){{0,4}}agendas?\b)|of\s+(?=(?:further\s+)?{_GERUND}|cooperation|interaction|joint))\s*
    | (?:various|different|specific|practical|certain|key|main|several)?\s*aspects\s+of\s+
    | (?:(?:possible|potential|practical|concrete|new|further|additional|joint|ongoing)\s+)?(?:ways?(?:\s+forward)?|means|methods|avenues|possibilities|opportunities|modalities|mechanisms|measures|steps|prospects|potential|efforts|initiatives|work|options|scope|plans|readiness|desire|interest|commitment)(?:\s+by\s+\w+(?:\s+\w+)?|\s+in\ which\ (?:we|they|the\ two\ countries)\ can)?\s+(?:and\s+(?:means|opportunities|prospects|possibilities)\s+)?(?:of|for|to|in)\s+(?:further\s+)?(?:{_VERB}\s+(?:and\s+{_VERB}\s+)?|(?={_GERUND}\s))
    | (?:[a-z-]+\s+)?(?:cooperation|collaboration|efforts)\s+(?:in|on)\s+(?={_GERUND}\s)
    | (?:further\s+)?{_GERUND}(?:\s+and\s+(?:further\s+)?{_GERUND})?\s+
    | (?:further\s+)?{_BARE_VERB}\s+(?=\w)
    )+""",
    re.VERBOSE,
)
_TAIL = lazy_regex(
    r"""(?:
      (?<=\b(?:support|role|assistance|contribution))\s+in\s+\w+ing\b.*
    | \s+in\ all\ (?:its\ |their\ )?(?:\w+\ )?(?:areas|fields|spheres|domains|sectors|aspects|dimensions)$
    | \s+of\s+ensuring$
    | \s+(?:for|in|to)\s+the\s+(?:mutual\s+|common\s+)?(?:benefit|interests?|good)\s+of\b.*
    | \s+\((?=[^)]*\p{Lu})[\p{L}\p{N}&/+-]+\)$
    | (?<!\b(?:efforts|need|plans?))\s+(?:to|so\ as\ to|in\ order\ to)\s+(?:serve|benefit|support|ensure|promote|further|enhance|strengthen|address|help|boost|pave|create|bring|advance|bolster|improve|achieve|counter|put|take)\b.*
    | ,?\s+(?:in|among|across|and)\s+other\s+(?:fields|areas|sectors|spheres|issues|topics|matters|subjects|locations|countries|regions|places|questions)\b.*
    | \s+(?:as\ a\ whole|in\ general|overall|respectively|in\ detail|at\ length|in\ depth|too|as\ well|together|more\ broadly|and\ others|etc\.?|in\ full|further)$
    | \s+(?:beginning|starting|ending|carried\ out|(?:next|this|last)\ (?:week|month|year)|in\ the\ (?:coming|next|following)\ (?:days|weeks|months|years)(?:\ and\ \w+)?)$
    | (?<=agreements?|accords?|deals?|understandings?)\s+(?:reached|concluded|signed)$
    | \s+in\ (?:that|this)\ (?:regard|respect|context|connection)$
    | (?:\s+(?:and|or|of|in|on|to|for|with|by|the|a|an|as|that|which))+$
    )""",
    regex.VERBOSE | regex.DOTALL,
)
# A sum that a topic begins with: it is about what the sum is for, if that is told.
_SUM = lazy_regex(
    r"(?:(?:about|some|over|nearly)\s)?(?:\p{Lu}{0,3}[$€£¥₹₩]\s?\d|(?:USD|EUR|Rs\.?)\s?\d|\d[\d.,]*[\s-](?:million|billion|trillion|lakh|crore)\b)[\d.,]*(?:[\s-](?:million|billion|trillion|lakh|crore))?(?:\s(?:US\s)?(?:dollars|euros))?(?:\s(?:in|of)\b)?\s*"
)
_AFTER_SUM = lazy_regex(r"(?:over|for|by|to|from|at|as|on|with|between|and|per|under|until)\b|$")
_EMPTY = lazy_re(
    r"""(?:other|more|many|several|all|various)?\s*(?:
      fields?|areas?|sectors?|spheres?|issues?|topics?|matters?|subjects?|others?|questions?|things?|ways|means|points?|ones?|number|range|facts?|views?|viewpoints|opinions|ideas
    | measures|steps|roles?|conditions|consequences|sides|objects?|contributions|agreements?|projects?|developments|contacts|locations|engagement|support|regions|partnerships?
    | collaboration|opportunities|challenges|progress|proposals|initiatives|successes|plans|balance|efforts|documents?|details?|meeting|talks|discussions?|conversation|cooperation\ in|need
    | it|them|this|that|these|those|us|him|her|each\ other|one\ another|both|itself|themselves|together|here|there|today|also|further|how|what|the|the\ latter|and|for|by
    | (?:economic|humanitarian|military|technical|commercial|operational|political|cultural|social|strong|robust|active|efficient|effective|earnest|fair|transparent|integrated|prosperous|peaceful|sustainable|secure|inclusive|stronger)
    | etc\.?|among\ others?|respectively|depth|particular|general|including|important|respect|working|focusing
    | (?:further\ )?(?:strengthen|enhance|expand|deepen|develop|promote|boost|improve|broaden|intensify)
    | (?:encounter|luncheon|lunch|dinner|reception|gala|attending)\b.*
    | .*\b(?:contingent|parade|guards?\ of\ honou?r)
    | (?:were|was|are|is|be|have|against|by|at|from|than|as|until|during|with|through|upon|via|into|among|this|there|\w+ed\ by|regard\ to|capacity\ as|behalf\ of)\b.*
    | \w+ed\ (?:the|its|their|his|her|a)\b.*
    | (?:\w+ing\ )?(?:them|it|these|those)\ .*
    | (?:talks|meetings?|discussions?|conversation)\ (?:focused|covered|dealt|touched)\ .*
    | .*\b(?:he|she|they)\b.*
    | (?:its|their)\ (?:\w+\ )?(?:impacts?|consequences?|implications?|effects?|bearing|repercussions?|ramifications?|aftermath)\b.*
    )""",
    re.VERBOSE,
)
# A clause of its own, no noun phrase; one that a conjunction opens may stand in it.
_FINITE = lazy_re(r" (?:is|are|was|were|has|have|had|will|would|should|must|can|could) |^(?:how|that|whether|why) ")
_CONJUNCTION = lazy_re(r"\b(?:that|which|who|what|how|where|when)\s")
_AFTER_PREPOSITION = lazy_regex(r"\b(?:of|in)\s(?:the\s)?")
# What says nothing once the list that follows it is told.
_VAGUE = lazy_regex(
    r"(?:\w+[ -]){0,5}(?:(?:issues|matters|topics|questions|subjects|areas)\ of\ (?:common|mutual|shared|bilateral)\ (?:interest|concern)|(?:important|topical|pressing|key|several|various|critical|priority|strategic|common|shared)\ (?:\w+\ ){0,2}(?:issues|topics|matters|areas|sectors|fields|subjects|questions|points|themes|goals))|ways\ .*",
    regex.VERBOSE | regex.IGNORECASE,
)
_FIELDS = lazy_regex(
    r"""^[^,]*?\b(?:cooperation|co-operation|collaboration|interaction|ties|relations|relationship|partnerships?|engagement|opportunities|links|exchanges|contacts|coordination|prospects|work|projects|potential|investments?|needs)\b
        [^,]*?\s(?:in|across)\s+(?:the\s+)?(?:(?:\w+\s+)?(?:areas|fields|spheres|sectors)\s+of\s+|(?:areas|fields|sectors)\s+such\ as\s+)?(?P<fields>.+)$""",
    regex.VERBOSE | regex.IGNORECASE,
)
_FIELD_HEAD = lazy_regex(r"\s+(?:sectors?|spheres?|fields?|areas?|domains?|tracks?|industries)$")


# What is wrapped around a subject in what somebody says about it: ``the need to take measures to alleviate …``.
_ACTION = (
    "accelerat|achiev|activat|address|advanc|advocat|alleviat|bolster|boost|broaden|build|cement|collaborat|combat|complet|consolidat|continu|cooperat|coordinat|counter|creat|deepen|defend|"
    "deliver|develop|diversif|eliminat|elevat|enabl|end|enhanc|ensur|establish|expand|extend|facilitat|fight|finaliz|finalis|foster|further|hold|identif|implement|improv|"
    "increas|intensif|leverag|maintain|mak|mov|pav|preserv|prevent|promot|protect|provid|pursu|rais|reach|realiz|reduc|reinforc|resolv|restor|safeguard|secur|seek|"
    "sp[ei]d|step|stimulat|strengthen|support|sustain|tackl|tak|uphold|us|utiliz|widen|work"
)
_DOING = rf"(?:{_ACTION})(?:e|y|ing|p|k)?(?:\s+(?:up|out|together|closely|jointly|better|actively))*"
_STANCE = lazy_regex(
    rf"""^(?:
      (?:the|a|an|this|that|their|his|her|its|our|both|any|all|such|further|ongoing|urgent|mutual|shared|full|immediate|overall|unwavering|strong|firm|to)\s+
    | (?:and|or)\s+
    | (?:importance|significance|need|necessity|commitment|readiness|willingness|efforts?|outcome|(?:positive\ )?dynamics|value|desire|interest)\s+(?:of|for|to|in|on)\s+
    | (?:to\s+)?continu(?:e|ing)\s+(?:to\s+)?
    | (?:work|cooperat|collaborat|partner)(?:e|ing)?\s+(?:closely\s+)?with\s+[^,]{{2,40}}?\s+(?:in|on|to)\s+
    | (?!(?:security|support|interest|work|use|end|development|increase|extension)\s+(?:of|for|to|on|in|with|and)\b){_DOING}\s+
        (?:(?:on|for|towards?|with)\s+)?
        (?:(?:necessary|concrete|joint|practical|effective|new|appropriate)\s+)?(?:(?:measures|steps|actions?|efforts|assistance|progress)\s+(?:to|for|towards?|in|on)\s+)?
    | [^,]*\bto\s+(?={_DOING}\s+(?:the\s+)?\w)
    | \p{{Lu}}\w+\s+(?:from\s+)?(?!{_NOUNS})[a-z]{{2,}}ing\s+(?:its\s+|their\s+)?
    | \p{{Lu}}\w+\s+in\s+
    | {_PLAIN_VERB}\s+(?=(?:the|its|their|his|her|our|these|those)\s)
    | \w+ly\s+(?={_DOING}\s)
    | (?:impose|open|stop|close|lift|send|grant|set\s+up|settle|share|transfer|speed\s+up|wrap\s+up)\s+
    )+""",
    regex.VERBOSE,
)


# A name or a noun that alone is no topic of what somebody wants: ``support for Norland``, ``commitment to deepen ties``.
_BARE = lazy_regex(
    r"(?:\p{Lu}[\p{L}’'-]*\s(?:(?:of|and|for)\s)?)*(?!(?:Agreement|Accord|Accords|Protocol|Initiative|Plan|Process|Policy|Convention|Treaty|Declaration|Charter|Framework|Partnership|Programme?|Project|Corridor|Conference|Summit|Formula|Format|Strategy|Agenda|Vision|Act)s?$)\p{Lu}\p{L}[\p{L}’'-]*|(?:peoples?|government|nation)\sof\s.*|ties|relations|relationship|development|principles?|deals?|partnership|cooperation|efforts|progress|support|aid|assistance|steps"
)


# What somebody agrees to do that has no object, and a mere adverb.
_NO_NOUN = lazy_regex(
    r"(?:(?:show|get|play|pay|invest|assist|tailor|offer|cooperate|condemn|welcome|follow|pursue)\s+(?!(?:from|of|by|made)\b)|meet|stay|remain|keep|be|go|come|make|do|have)\b|\w+ly$"
)


def strip_stance(topic: str) -> str | None:
    """A topic out of what somebody said of it; ``None`` for no noun phrase."""
    bare = _STANCE.sub("", topic)
    if _ACRONYM.fullmatch(bare):
        return bare
    if (
        len(bare) < SHORTEST
        or " that " in bare
        or _BARE.fullmatch(bare)
        or _NO_NOUN.match(bare)
        or _EMPTY.fullmatch(_small(bare))
    ):
        return None
    return bare


def phrases(stretch: str, masked: str) -> Iterator[str]:
    """The topics of a stretch of a sentence; ``masked`` is the same stretch with persons and dates blanked out."""
    if _SEMICOLONS.search(masked):
        at = 0
        for stop in (*(i for i, c in enumerate(masked) if c == ";"), len(masked)):
            yield from phrases(stretch[at:stop], masked[at:stop])
            at = stop + 1
        return
    if quote := _QUOTE.match(masked):
        stretch, masked = stretch[quote.end() :], masked[quote.end() :]
    for m in reversed(list(_QUOTED.finditer(masked))):
        for at in (m.end() - 1, m.start()):
            stretch, masked = stretch[:at] + stretch[at + 1 :], masked[:at] + masked[at + 1 :]
    if _NO_TOPIC.match(masked):
        return
    for pattern in (_INSET, _BRACKETS, _ADDED, *((_PEOPLE,) if PERSON_MASK in masked else ())):
        for m in reversed(list(pattern.finditer(masked))):
            stretch, masked = (stretch[: m.start()] + stretch[m.end() :], masked[: m.start()] + masked[m.end() :])
    ends = (_END.search(_small(masked)), _END_IN_CONTEXT.search(masked))
    cut = min((end.start() for end in ends if end), default=len(masked))
    stretch, masked = stretch[:cut], masked[:cut]
    for piece in _pieces(stretch):
        yield from _topic(piece)


def _pieces(stretch: str) -> Iterator[str]:
    at = 0
    for m in _LIST_FROM.finditer(stretch):
        head = stretch[at : m.start()].strip(" ,")
        if m[0].strip().startswith("rang"):  # from one thing to others
            stretch = stretch[: m.end()] + stretch[m.end() :].replace(" to ", ", ", 1)
        if head and m[0].strip()[:1] not in (":", "-", "–") and not _VAGUE.fullmatch(head):
            yield head
        at = m.end()
    yield stretch[at:]


def _topic(piece: str) -> Iterator[str]:
    fields = _FIELDS.match(piece)
    if fields and not _STRONG.search(piece, 0, fields.start("fields")):
        items = _items(fields["fields"])
        if (
            len(items) > 2
            and all(len(i.split()) < 7 and " to " not in i for i in items)
            and not _FIELD_HEAD.search(fields["fields"])
        ):
            yield from filter(None, map(_trimmed, items))
            return
    for part in _STRONG.split(piece):
        yield from filter(None, map(_trimmed, _items(part)))


def _items(piece: str) -> list[str]:
    """The members of a list; the one before the last ``and`` of a list with commas is a member of its own."""
    piece = piece.strip()
    if _is_adjective_list(piece):
        return [piece]
    if places := _PLACES.search(piece):
        *before, last = _items(piece[: places.end("first")])
        after = piece[places.end() :].lstrip(", ")
        return [*before, last + places["rest"], *(_items(after.removeprefix("and ")) if after else [])]
    items: list[str] = []
    at = 0
    closed = False
    for m in _SEPARATOR.finditer(piece):
        one, following = piece[at : m.start()], piece[m.end() :]
        open_between = _BETWEEN.search(one) and ("and" in m.group() or " and " in following)
        if open_between or (m.group().strip() == "and" and goes_on(one, following)):
            continue
        items.append(one)
        at = m.end()
        closed = "and" in m.group() or "as well" in m.group()
    last = piece[at:]
    if at and not closed and "," in piece and "between" not in last:
        joints = list(_AND.finditer(last))
        if len(joints) > 1 and ADJECTIVE.fullmatch(last[: joints[0].start()]):
            del joints[0]
        if joints and (not _is_adjective_list(last) or FIELD.fullmatch(last[: joints[0].start()])):
            items.append(last[: joints[0].start()])
            last = last[joints[0].end() :]
    return items + _pair(last)


def _pair(item: str) -> list[str]:
    """The noun phrases that ``and`` joins, where what is told of one is not told of both; else the item alone."""
    bare = _without_lead(item).rstrip(" .,")
    for m in _AND.finditer(bare):
        one, two = bare[: m.start()], bare[m.end() :]
        if two and are_apart(one, two):
            return [one, *_pair(two)]
    return [item]


def _is_adjective_list(piece: str) -> bool:
    """Whether commas part adjectives of one noun: ``political, trade and cultural cooperation``."""
    if "," not in piece and "and" not in piece:
        return False
    first, comma, rest = _without_lead(piece).partition(",")
    parts = _JOINT.split(_AFTER_PREPOSITION.split(first)[-1] + comma + rest)
    at = next((i for i, part in enumerate(parts) if not ADJECTIVE.fullmatch(part)), 0)
    words = parts[at].split()
    last = at == len(parts) - 1 or (at == len(parts) - 2 and " between " in parts[at])
    return bool(at and last and len(words) > 1 and ADJECTIVE.fullmatch(words[0]))


def _trimmed(item: str) -> str | None:
    item = _unquoted(item)
    bare = _unquoted(_without_lead(item))
    if item.startswith("ways ") and _EMPTY.fullmatch(_small(bare)):
        return item
    if worth := _SUM.match(bare):
        bare = bare[worth.end() :]
        if _AFTER_SUM.match(bare):
            return None
    item = _TAIL.sub("", bare).strip(" ,.:-\u2013")
    if _ACRONYM.fullmatch(item):
        return item
    if not SHORTEST <= len(item) <= LONGEST or _EMPTY.fullmatch(_small(item)) or _is_clause(item):
        return None
    return item


def _unquoted(item: str) -> str:
    """An item without what stands around it; a quotation mark at its end belongs to one within."""
    item = item.strip(' ,.:-\u2013"')
    return item.strip("'") if item.startswith("'") else item


def _is_clause(item: str) -> bool:
    return _FINITE.search(item) is not None and _CONJUNCTION.search(item, 1) is None


def _without_lead(phrase: str) -> str:
    lead = _LEAD.match(_small(phrase))
    return phrase[lead.end() :] if lead else phrase


def _small(text: str) -> str:
    """A text in small letters, and as long as it was: a capital stays where its small letter is two characters."""
    small = text.lower()
    return small if len(small) == len(text) else "".join(c.lower() if len(c.lower()) == 1 else c for c in text)
