"""Topics: what an encounter was about, in the noun phrases of the text.

A rule finds the *stretch* of a sentence that a phrase such as ``discussed …`` opens or ``… was touched upon`` closes;
:mod:`._topic_phrases` parts it into topics. Rules read the sentence with its persons and dates blanked out, so that
``discussed with`` somebody does not end up in a topic.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from typing import cast

import regex

from ..lazy_regex import lazy_regex
from ..memory import Memory
from ..merging import Occasion
from ..patterns import Alphabet
from ..rule import Example, Rule, RuleKind, example, unique
from ..story import Story
from ..time_limit import LimitedPattern
from ._topic_phrases import DATE_MASK, PERSON_MASK, phrases, strip_stance

MOST = 12

_ADVERB = (
    r"(?:(?:also|then|later|further|furthermore|in\ detail|in\ depth|again|jointly|both|there|inter\ alia|as\ well|in\ particular|(?:by|over\ the)\ (?:tele)?phone|\w+ly|"
    r"in\ an?\ \w+\ manner|among(?:st)?\ other(?:s|\ things|\ matters|\ issues|\ topics)|today|(?:on\ )?\x02+|at\ length)\s*,?\s+)*"
)
_WITH = r"(?:(?:with|to)\s+(?:the\s+)?(?:(?:[\w'-]+\s){1,5}?(?:leaders|officials|representatives|ministers|members|authorities)(?:\sof\s\p{Lu}\w+)?(?=,?\s(?:the|our|their|his|her|its|an?)\s)|(?:(?!(?:about|on|regarding|concerning|issues?|ways|matters|latest|recent|cooperation|relations|developments|bilateral|visit)\b)[\w.'-]+\s){0,9}?\x01+(?:(?:,|,?\s+and|\s+of)\s+(?:the\s+)?\x01+)*|(?:his|her|its|their)\s+(?:\w+\s+)?(?:counterparts?|guests?|hosts?|interlocutors?|colleagues?)),?\s+)?"
# What is said between a preposition and the list: ``on, inter alia, …``.
_AMONG = r"(?:,?\s(?:inter\ alia|among(?:st)?\ other(?:s|\ things|\ matters|\ issues|\ topics)|in\ particular|above\ all|first\ of\ all),?(?=\s))?"
_TOO = r"(?:,\s(?:too|also|as\ well|in\ particular|among\ other\ things|inter\ alia|above\ all|in\ turn|however),)?"
_BE = r"(?:is|are|was|were|has\ been|have\ been|had\ been|will\ be|(?<!\bwill\s)be)"
_TALKS = r"(?:talks|meetings?|discussions?|conversations?|consultations|negotiations|dialogue|deliberations|exchanges?|debate)"
_REST = r"\s+(?P<topics>[^\n]+)"
# Whom somebody addresses, and what somebody attends.
_AUDIENCE = (
    r"\s(?:the\s|an?\s)?(?:(?-i:\p{Lu})|(?:[\w-]+\s){0,3}(?:forum|conference|session|meeting|summit|parliament|assembly|gathering|audience|ceremony|nation|students|media|"
    r"press|congress|seminar|reception|reporters|event|crowd|guard|contingent|troops)\b)"
)
_ATTENTION = r"(?:(?:special|particular|close|separate|great|considerable|specific|main|major|key|serious|significant|primary|much|due)\s+)?(?:attention|emphasis|focus|importance|priority|accent)"


def _topic(
    id: str,
    triggers: str,
    pattern: str,
    *,
    about: str,
    examples: tuple[Example, ...] = (),
    counterexamples: tuple[str, ...] = (),
    **produces: str,
) -> Rule:
    return Rule(
        id=f"topic.{id}",
        kind=RuleKind.TOPIC,
        about=about,
        pattern=pattern,
        triggers=tuple(triggers.split()),
        produces={"topics": "topics", **produces},
        examples=examples,
        counterexamples=counterexamples,
    )


RULES: tuple[Rule, ...] = unique(
    (
        _topic(
            "discuss",
            "discuss concern deliberat identified dealing deal take took taking singled traversed spanned canvassed widened extended expanded moved assess debat evaluat dealing consider review examin explor address outlin highlight cover rais touch dwel over look dealt stock reflect consult tackl turned spoke talk brought analy notes report",
            rf"""\b(?=discuss|identif|consider|review|examin|explor|address|outlin|highlight|cover|rais|analy|touch|dwel|went|widen|extend|expand|moved|gone?\b|going|look|deal|concern|took|tak|reflect|consult|spok|talk|turn|brought|compar|deliberat|tackl|heard|receiv|report|singl|travers|spann|canvass|assess|debat|evaluat)
                (?<!\b(?:was|were|been|be|being|is|are)\s(?:(?!to\s)\w+\s)?)(?:
                  (?<!\bas\s)discuss(?:ed|ing|es)?(?!\s(?:includ\w+|was|were|is|are)\b)(?:\sand\s(?:identified|reviewed|explored|agreed\son))? | singled\sout | identified(?=\s[^.;]{{0,50}}\b(?:areas|sectors|fields|opportunities|priorities|avenues)\b) | tackled | traversed | spanned | canvassed | (?:assessed|debated|evaluated)(?!\s(?:that|how)\b) | (?:considered|reviewed|examined|explored|covered|raised|analy[sz]ed|addressed(?!{_AUDIENCE}) | (?<=\b(?:call|conversation|meeting|talks|discussions?|agenda)\s(?:also\s)?)(?:addressed|outlined|highlighted))
                | (?<=\b(?:to|will|would|also|and|by|in|while)\s)(?:review|examine|explore|address|cover|raise|analy[sz]e)(?!{_AUDIENCE}) | (?:reviewing|examining|exploring|covering)
                | touch(?:ed)?\s(?:up)?on | dwel(?:t|led)\s(?:at\slength\s)?(?:up)?on | (?:went|gone|go|going)\sover | looked\s(?:at|into) | (?:dealt|(?<=\b(?:will|would)\s)deal){_TOO}\s(?:in\sparticular\s|\w+ly\s)?with | (?<=\b(?:talks|discussions?|meeting|conversation|call)\s(?:also\s)?)concerned | (?<=\b(?:sides|parties|ministers|leaders|presidents|they|both)\s(?:also\s)?)outlined
                | (?:took|taking|take)\sstock\sof | (?:took|take|taking)\sup(?!\s(?:(?:the|his|her|their|a|an)\s)?(?:\w+\s)?(?:offices?|posts?|positions?|duty|duties|residence|arms|appointment|assignment|roles?|work|challenge)\b) | reflected\son | consulted\son | (?:spoke|spoken|talk|talked)\s{_ADVERB}(?:about|on|over) | deliberated\s{_ADVERB}(?:up)?on | (?<=\b(?:talks|discussions?|meeting|conversation|call)\s(?:\w+\s)?)(?:widened|extended|expanded|moved\son)\sto
                | (?<=,\s)dealing\swith | (?<=\b(?:sides|parties|talks|conversation|discussions?|they|ministers|leaders|presidents)\s(?:(?:then|also|later)\s)?)turned\sto(?!\s(?:the\s)?\x01)
                | brought\sup | compared\snotes\son | (?:heard|received)\s(?:a\s)?reports?\son | report(?:ed)?\son
                )(?:,(?=\s(?:inter|among|amongst|in\sparticular|at\slength)\b))?\s+{_ADVERB}{_WITH}{_ADVERB}(?P<topics>[^\n]+)""",
            about="A verb of discussing and its object: `discussed trade and energy`.",
            examples=(
                example(
                    "The ministers discussed with their guests water supply and rail transport.",
                    topics=("water supply", "rail transport"),
                ),
                example("They touched upon visas, customs and fisheries.", topics=("visas", "customs", "fisheries")),
            ),
            counterexamples=("The bill was discussed in parliament by the members.",),
        ),
        _topic(
            "refer",
            "referred",
            r"""\b(?:interlocutors|sides|parties|ministers|leaders|presidents|officials|they|both|diplomats)\s(?:also\s)?referred\sto\s+(?P<topics>[^\n]+)""",
            about="Both sides refer to something.",
            examples=(example("The sides referred to river transport.", topics=("river transport",)),),
            counterexamples=("The President referred to his youth.",),
        ),
        _topic(
            "turning",
            "turning touching referring regard concerning as speaking on along apart besides addition",
            r"""^\W*(?:(?:also\s)?(?:turning\sto|touching\s(?:up)?on|referring\sto|speaking\s(?:about|of|on)|with\sregard\sto|as\s(?:regards|for|to)|regarding|concerning|along\swith|apart\sfrom|besides|in\saddition\sto)
                | on\s(?=(?:the\s(?:issue|question|subject|topic|situation|matter|war|conflict|crisis)\b|(?!(?:the|his|her|their|its|behalf|arrival|a|an|this|that|monday|tuesday|wednesday|thursday|friday|saturday|sunday|\x02)\b)\w+)))\s*
                (?P<topics>(?![^,]*\x02)[^,;\n]{3,70}),\s(?=(?:the|both|he|she|they|\x01|\w+\s\w+ed\b))""",
            about="`Turning to trade, the Minister …`, `On defence, he …`.",
            examples=(example("Turning to rail transport, both leaders agreed to go on.", topics=("rail transport",)),),
            counterexamples=("On arrival, the Minister laid a wreath.",),
        ),
        _topic(
            "views",
            "exchang shared sharing sought asked requested",
            rf"""\b(?:exchang(?:ed|ing|es?)|shar(?:ed|ing))\s(?:of\s|their\s)?(?:\w+\s|in-depth\s){{0,3}}?(?:views?|opinions?|ideas|thoughts|perspectives|assessments|information|viewpoints|notes)\s
                (?:took\splace\s|(?:was|will\sbe)\s(?:also\s)?held\s|with\s(?:the\s)?\x01+\s)?(?:\w+ly\s)?(?:on|about|regarding|concerning|over|in(?!\sorder)){_AMONG}\s+(?P<topics>[^\n]+)
                | \b(?:view(?:point)?s|opinions|ideas)\swere\s(?:also\s)?(?:exchanged|shared)\s(?:\w+ly\s)?(?:on|about|regarding|concerning|over){_AMONG}\s+(?P<topics>[^\n]+)
                | \b(?:sought|asked\sfor|requested)\s(?:[\w'\x01-]+\s){{1,6}}?(?:views?|opinions?|perspectives?|advice)\s(?:on|about|regarding)\s+(?P<topics>[^\n]+)""",
            about="`exchanged views on …`.",
            examples=(example("An exchange of views took place on river transport.", topics=("river transport",)),),
        ),
        _topic(
            "focus",
            "focus cent concentrat revolv devoted dedicated aimed",
            rf"""\b(?:focus(?:ed|es|ing|sed|sing)?|cent(?:re|er)(?:d|ed|s|ing)?|concentrat(?:ed|ing|es)|revolv(?:ed|ing)|{_TALKS}\s(?:that\s(?:are|were)\s)?aimed|\bfocus\s{_BE}|(?:talks|meeting|session|discussions?|conversation|exchange|dialogue)\s{_BE}\s(?:\w+\s)?(?:devoted|dedicated)|devoted\s(?:(?:much|most|part|a\s\w+\spart)\sof\s)?(?:the|their)\s{_TALKS}){_TOO}\s{_ADVERB}(?:on|upon|around|to|at){_AMONG}\s+(?P<topics>[^\n]+)""",
            about="`the talks focused on …`, `talks aimed at …`.",
            examples=(example("The talks centred on irrigation.", topics=("irrigation",)),),
        ),
        _topic(
            "attention",
            "attention emphasis focus priority accent importance",
            rf"""\b(?:(?:paid|paying|pay|gave|giving|devoted|drew|attached|placed|put|laid)\s+{_ATTENTION}\s(?:to|on)
                | {_ATTENTION}\s+{_BE}\s+{_ADVERB}(?:paid|given|devoted|drawn|placed|put|laid|made|attached)\s+{_ADVERB}(?:to|on|upon)
                | with\s(?:an?\s)?{_ATTENTION}\s(?:on|to|upon))\s+(?P<topics>[^\n]+)""",
            about="`special attention was paid to …`, `with an emphasis on …`.",
            examples=(
                example("Special attention was paid to flood protection.", topics=("flood protection",)),
                example("They discussed trade, with an emphasis on timber exports.", topics=("timber exports",)),
            ),
        ),
        _topic(
            "talks-on",
            "talk meeting met spoke spoken discussion review examination exploration conversation consult negotiat dialogue deliberation exchange debate confer",
            rf"""\b(?=held|hold|ha[dv]|conduct|engaged|during|in\b|for\b|talk|meeting|discuss|conversation|consult|negotiat|dialogue|deliberat|exchange|debate|confer|spoke|met\b|agenda|topics|continued|resumed|began|opened|there|witnessed|included|featured|involved|saw|comprised)
                (?:(?:(?:held|hold|holds|holding|had|have|having|conducted|engaged\sin|during|in|(?<!\b(?:platform|forum|venue|space)\s)for)\s(?:[\w\x02-]+,?\s){{0,6}}?{_TALKS}\s+(?:(?:held|conducted)\s)?{_ADVERB}{_WITH}(?:between\s[^,;]{{1,40}}?\s)?(?:on\s\x02+\s)?
                | {_TALKS}\s(?:was|were)\s(?=(?:\w+ly\s)?about\s)(?:\w+ly\s)?
                | {_TALKS}\s(?:was|were)\s(?:also\s)?(?:held|conducted)\s
                | {_TALKS}\stook\splace\s(?:\x02+\s)?
                | (?:conferred|confer|confers|conferring|consulted|negotiated)\s(?:also\s)?{_WITH})(?:on|about|regarding|concerning|over)\s+(?!\x02)(?P<topics>[^\n]+)
                | (?:spoke|spoken|talked|met|conferred)\s(?:(?:by|on|over)\s(?:the\s)?(?:tele)?phone\s|today\s|again\s|earlier\s|(?:on\s)?\x02+\s){{0,3}}(?:with|to)\s(?:the\s)?(?:[\w-]+\s(?:of\s)?(?:the\s)?){{0,5}}?\x01+(?:,?\s[\w-]+|,?\s\x01+){{0,8}}?,?\sabout\s+(?P<topics>[^\n]+)
                | (?:for|during)\san?\s(?:[\w-]+\s)?(?:review|discussion|exchange\sof\sviews)\s(?:of|on|about)\s+(?P<topics>[^\n]+)
                | (?:talks|discussions?|conversations?|meeting|agenda|topics)(?P<topics>\srang(?:ed|ing)\sfrom\s[^\n]+)
                | (?:continued|resumed|began|opened|there\s{_BE})\s(?:[\w-]+\s){{0,3}}?(?:{_TALKS})\s(?:of(?!\s(?:views|opinions|ideas)\b)|on|about|regarding|concerning){_AMONG}\s+(?P<topics>[^\n]+)
                | (?:witnessed|included|featured|involved|saw|comprised)\s(?:an?\s)?(?:\w+\s)?(?:discussions?|reviews?|exchange\sof\sviews|examination|exploration)\s(?:of|on|about)\s+(?P<topics>[^\n]+)
                | (?:discussions?|talks|conversations?|deliberations)(?:\swith\s(?:the\s)?\x01+)?(?:,\swhich)?\s(?:also\s)?(?:included|encompassed|comprised)\s+(?!an?\s)(?P<topics>[^\n]+))""",
            about="`talks on …`.",
            examples=(example("A detailed discussion was held on dairy exports.", topics=("dairy exports",)),),
            counterexamples=("The talks on Monday were short.",),
        ),
        _topic(
            "brief",
            "brief inform updat appris acquaint familiari told",
            r"""\b(?:told(?=\s(?:the\s)?\x01)|(?:brief|inform|updat|appris|acquaint|familiari[sz])(?:ed|ing))\s(?:(?:the\s|his\s|her\s|its\s|their\s)?(?:\x01+|\w+(?:\s\w+)?)\s)?(?:and\s(?:the\s)?\x01+\s)?(?:in\s(?:\w+\s)?detail\s|\w+ly\s)?(?:on|about|of|regarding|(?<=\b(?:acquaint|familiari).{5,60})with)\s+(?P<topics>[^\n]+)""",
            about="`briefed the guest on …`.",
            examples=(example("He briefed his counterpart on the harvest.", topics=("harvest",)),),
            said="=few",
        ),
        _topic(
            "account",
            "overview update presentation account insight position approach stance priorities",
            r"""\b(?:(?:gave|given|presented|provided|received|offered)\s(?:[\w-]+\s){0,4}?(?:overview|update|presentation|account)\s(?:of|on|about)
                | (?:presented|explained|outlined)\s(?:[\w'-]+\s){0,4}?(?:position|approach|stance|priorities)\s(?:on|for|in|regarding)
                | shared\s(?:\w+\s){0,2}insights?\s(?:into|on))\s+(?P<topics>[^\n]+)""",
            about="`gave an overview of …`.",
            examples=(example("The Minister gave an overview of the salmon fisheries.", topics=("salmon fisheries",)),),
            said="=few",
        ),
        _topic(
            "agenda",
            "agenda highlight topic issue items subject theme matters questions focus point",
            r"""\b(?:agenda(?:\sof\s(?:the\s)?\w+)?|topics|issues|items|subjects|matters|(?:discussion|talking)\spoints)\s(?:of\sdiscussion\s|on\sthe\stable\s|of\sthe\s\w+\s|(?:that\swere\s)?discussed\s|raised\s|on\sthe\sagenda\s|under\sdiscussion\s|to\sbe\sdiscussed\s)?(?:also\s)?(?:included?|includes|covers?|covered|comprised|were|was)\s+(?!(?:also\s)?(?:\w+ed\b|dealt|brought|taken|on\s|under\s))(?P<topics>[^\n]+)
                | ^\W*(?:the\s)?(?:[\w'-]+\s){0,2}(?:agenda|topics|issues|items|subjects|matters)(?:\s[\w']+){0,5}:\s+(?P<topics>[^\n]+)
                | \b(?:main|central|key|principal)\s(?:topic|issue|subject|theme|focus|point|highlight)s?(?:\s(?:of\s[^,:;]{1,40}?|discussed|raised))?(?:,\s(?:according\sto|as)\s[^,]{3,60},)?\s(?:was|were|is|are)\s+(?P<topics>[^\n]+)
                | ^\W*the\s(?:topic|subject|theme|focus)s?\sof\s(?:the|their)\s[^,:]{0,60}?\s(?:was|were|is|are)\s+(?P<topics>[^\n]+)
                | ^\W*among\s(?:the\s)?(?:other\s|main\s|key\s)?(?:topics|issues|subjects|matters|questions)\s[^,:]{0,80}?\b(?:was|were|is|are|will\sbe)\s+(?P<topics>[^\n]+)
                | \b(?:the|its|their)\s(?:\w+\s)?agenda\s(?:for\sthe\s\w+\s)?featured\s+(?P<topics>[^\n]+)""",
            about="`the agenda included …`, `Topics: …`.",
            examples=(example("The agenda of the meeting included grain and ports.", topics=("grain", "ports")),),
        ),
        _topic(
            "under-discussion",
            "discuss agenda centre center heart core forefront central prominent",
            r"""^\W*(?:also\s)?(?:under\sdiscussion|discussed(?:\s(?:at|during|in)\s[^,]{3,60}?)?|(?:high\s|top\s)?on\s(?:the|their)\s(?:\w+\s)?agenda|(?:at\sthe\s(?:top|cent(?:re|er)|heart|core|forefront)\sof|central\sto|prominent\s(?:in|on))\s(?:the|their|this|these)\s(?:\w+\s)?\w+(?:\s(?:with|between)\s[^,]{3,60}?)?)\s(?:was|were)\s(?P<topics>[^\n]+)""",
            about="`Also under discussion was …`.",
            examples=(example("Also under discussion was river transport.", topics=("river transport",)),),
        ),
        _topic(
            "passive",
            "discuss item touched review consider rais examin address dealt cover agenda spotlight focus topic subject theme part taken tackl explor centre center heart core forefront",
            rf"""(?P<topics>)(?P<verb>\s{_BE}\s+{_ADVERB}(?:discussed|touched\s(?:up)?on|reviewed|considered|raised(?!\s(?:from|to|by)\b)|examined|addressed|dealt\swith|covered|exchanged|taken\sup|brought\sup|tackled|explored|analy[sz]ed
                |under\sdiscussion|(?:also\s|high\s)?on\s(?:the|their)\s(?:\w+\s)?agenda|in\s(?:the\s)?(?:focus|spotlight)|at\sthe\s(?:top|cent(?:re|er)|heart|core|forefront)\sof\s(?:the|their|this|these)|(?:the|its|their|another|an?|among\sthe|one\sof\sthe)\s(?:main\s|central\s|key\s|further\s|prominent\s|major\s|important\s)?(?:topics?|items?|subjects?|focus|themes?|issues|matters|questions|parts?\sof\s(?:the|their)\s{_TALKS})\b))""",
            about="What was discussed is the subject: `Visa matters were discussed`.",
            examples=(example("During the meeting, visa rules were also discussed.", topics=("visa rules",)),),
        ),
        _topic(
            "passive-list",
            "discuss touched review consider rais examin address cover approach tackl",
            rf"""\b{_BE}\s+{_ADVERB}(?:discussed|touched\s(?:up)?on|reviewed|considered|raised|examined|addressed|covered|approached|tackled)(?:\s(?:at|during|in)\s[^,]{{3,40}})?(?::\s|,?\s(?:such\sas|including|in\sparticular|particularly|especially|notably|among\sthem|namely)\s+|(?:\s[^,;]{{1,60}})?,?\s(?:as|and\sso)\s{_BE}\s+)(?P<topics>[^\n]+)""",
            about="The list after such a verb: `Several matters were discussed, including visas`.",
            examples=(
                example(
                    "Several matters were discussed, including visas, ferries and ports.",
                    topics=("visas", "ferries", "ports"),
                ),
            ),
        ),
        _topic(
            "figured",
            "figured featured received came took formed dominated topped",
            r"""(?P<topics>)(?P<verb>\s(?:(?:also\s)?(?:figured|featured)\s(?:\w+\s)?(?:in|on)\b|received\s(?:\w+\s)?attention|came\s(?:up|under\s(?:discussion|review|consideration))\b|took\scent(?:re|er)\sstage\b|formed\sthe\s(?:core|heart|focus|basis)\sof\s(?:the|their)\b|(?:dominated|topped)\s(?:the|their)\s(?:\w+\s)?(?:talks|agenda|discussions?|meeting|conversation|call)\b))""",
            about="`… figured in the discussion`.",
            examples=(example("Matters relating to hydropower figured in the discussion.", topics=("hydropower",)),),
        ),
        # What the sides took a stand on; some only count where the release hardly tells what they discussed.
        _topic(
            "stance",
            "reaffirm reiterat undersc emphasi stress highlight underlin affirm reinforc point confirm express voic renew convey note",
            r"""\b(?:reaffirm|reiterat|underscor|emphasi[sz]|stress|highlight|underlin|affirm|reinforc|confirm|express|voic|renew|convey|not)(?:ed|ing)\s(?!that\b|how\b)(?:(?!that\b)[\w'.-]+,?\s){0,6}?(?:(?:commitments?|support|readiness|willingness|determination|desire|intention)\s(?:of\s(?:the\s)?(?-i:\p{Lu})[\w.-]*(?:\s(?:of|the|and|(?-i:\p{Lu})[\w.-]*)){0,4}\s)?(?:to|for)|(?<!\bin\s)support\sof|(?:importance|significance|value)\sof|(?:need|necessity)\s(?:for|to|of)|interest\sin|(?:satisfaction|dissatisfaction)\s(?:with|at|over))\s+(?P<topics>[^\n]+)
                | \bpointed\sout\sthe\simportance\sof\s(?P<topics>[^\n]+)""",
            about="`reaffirmed their commitment to …`, `stressed the importance of …`.",
            examples=(
                example("The Chancellor reaffirmed her commitment to free navigation.", topics=("free navigation",)),
            ),
            said="=always",
        ),
        _topic(
            "appeal",
            "called calls calling",
            r"""\b(?:called|calls|calling)\sfor\s(?P<topics>[^\n]+)""",
            about="`called for …`.",
            examples=(
                example("Both Presidents called for a ceasefire in the north.", topics=("ceasefire in the north",)),
            ),
            counterexamples=("The President called on the Minister.",),
            said="=few",
        ),
        _topic(
            "resolve",
            "committed agreed pledged undertook resolved",
            r"""\b(?:committed|agreed|pledged|undertook|resolved)\s(?:to\s(?:continu(?:e|ing)\s(?:to\s)?)?(?:\w+ing\s)?|on\s)(?P<topics>[^\n]+)""",
            about="`committed to …`, `agreed on …`.",
            examples=(example("They agreed on a summer school.", topics=("summer school",)),),
            said="=few",
        ),
        _topic(
            "stance-passive",
            "emphasi stress underlin note",
            r"""(?P<topics>)(?P<verb>\s(?:was|were)\s(?:\w+\s)?(?:emphasi[sz]ed|stressed|underlined|noted|highlighted))""",
            about="`The importance of … was stressed`.",
            examples=(example("The importance of clean water was stressed.", topics=("clean water",)),),
            said="=always",
        ),
        _topic(
            "congratulate",
            "congratulat",
            r"""\bcongratulat(?:ed|e|ing)\s(?:the\s)?(?:\x01+|[\w'-]+)\son\s(?:his\s\w+\sand\son\s|her\s\w+\sand\son\s)?(?:(?:his|her|their|its|the)\s)?(?:(?:successful\s)?(?:outcome|results?)\sof\sthe\s)?(?P<topics>(?:(?:recent|successful|landslide)\s)?(?:re-?election|election|referendum|victory|\p{L}*\d\w*\sanniversary|[\w-]+\sanniversary)\b(?:(?!\sas\s)[^;\n])*)""",
            about="`congratulated … on the victory`: an election or an anniversary, no mere courtesy.",
            examples=(example("He congratulated her on her re-election.", topics=("re-election",)),),
            counterexamples=("He congratulated her on her birthday.",),
            said="=always",
        ),
        _topic(
            "cooperation-in",
            "cooperation collaboration",
            r"""\b(?:(?:potential|prospects|scope)\sfor|highlight|expand|deepen|strengthen|enhanc|step|boost|further|promot|broaden|develop|intensif|increas|closer|greater)\w*\s(?:up\s)?(?:[\w-]+\s){0,3}?(?P<topics>(?:cooperation|collaboration)\s(?:in|across)\s[^;\n]+)""",
            about="`expand cooperation in …`, with the fields in a list.",
            examples=(
                example(
                    "He called for expanding cooperation in mining, fisheries and rail.",
                    topics=("mining", "fisheries", "rail"),
                ),
            ),
            said="=few",
        ),
        _topic(
            "concern",
            "concern",
            r"""\b(?:voiced|expressed|shared)\s(?:[\w'-]+\s){0,7}?concerns?\s(?:[\w'-]+\s){0,7}?(?:about|over|at|regarding)\s+(?P<topics>[^\n]+)""",
            about="`voiced concern about …`.",
            examples=(
                example("The President voiced deep concern about river pollution.", topics=("river pollution",)),
            ),
            counterexamples=("They thanked the Minister for his hospitality.",),
            said="=always",
        ),
    )
)
_Compiled = Sequence[tuple[frozenset[str], regex.Pattern[str]]]
_FEW = 2
_SHORT = 3
_NONE = frozenset[str]()
_STOPS = frozenset(".!?:;,")
_SUBORDINATE = lazy_regex(r"\W*(?:when|while|in|by|after|during|before)\s+(?:\w+ly\s+)?", regex.IGNORECASE)
_LIST_OPENING = lazy_regex(
    r"\b(?:discuss\w*|topics?|issues?|matters|agenda|subjects|(?:exchang|exchange\s)\w*\sviews|talks|reviewed|covered|focus\w*|touched|addressed|raised|points)\b[^\n]*:\s*$",
    regex.IGNORECASE,
)
_ITEM = lazy_regex(r"\s*(?:[-–—•*·▪●◦‣]|\(?\d{1,2}[.)]|\(?\p{L}\))(?:\s+|$)")
_CLAUSE_BEGIN = lazy_regex(
    r"[;\n]|,\s(?:(?:at|during|in|on)\swhich|where|when)\s|\b(?:said|says|stated|added)[,:]?\s\"|\b(?:\w+ed|said|told|says|notes|known)\sthat\s"
)
_BEFORE_SUBJECT = lazy_regex(
    r"""^\W*(?:(?:during|at|in|while|when|after|before|on|as\ regards|turning|furthermore|moreover|in\ addition|additionally|also|meanwhile|besides|separately|finally|among|within|apart|along|alongside|later)\b[^,]{0,70},\s+)?
        (?:(?:also|then|and|both|in\ particular|in\ addition|furthermore|moreover),?\s+)*""",
    regex.VERBOSE | regex.IGNORECASE,
)


def _compiled(rules: Iterable[Rule], foreign: Set[str]) -> _Compiled:
    return [(frozenset(rule.triggers), _pattern(rule, rule.id in foreign)) for rule in rules]


def _pattern(rule: Rule, foreign: bool) -> regex.Pattern[str]:
    """The pattern of a rule, under a time limit where it is a user's."""
    pattern = lazy_regex(rule.pattern, regex.VERBOSE | regex.IGNORECASE)
    return cast("regex.Pattern[str]", LimitedPattern(pattern, f"rule {rule.id!r}")) if foreign else pattern


class TopicRules:
    """Finds the topics of occasions."""

    def __init__(self, alphabet: Alphabet, rules: Sequence[Rule] = RULES) -> None:
        foreign = alphabet.foreign
        self._rules = _compiled((rule for rule in rules if "said" not in rule.produces), foreign)
        self._said_rules = _compiled((rule for rule in rules if rule.produces.get("said") == "=always"), foreign)
        self._last_rules = _compiled((rule for rule in rules if rule.produces.get("said") == "=few"), foreign)
        self._triggers = {t for rule in rules for t in rule.triggers}
        self._beginnings = tuple(self._triggers)
        self._memory = Memory(self._triggers_of)
        self._mentions = alphabet.compile("[PERSON OFFICE]|<date:DATE>")

    def assign(self, story: Story, told: Mapping[Occasion, Sequence[int]]) -> None:
        """Give each occasion the topics of the sentences that tell of it."""
        if not told:
            return
        masked = self._masked(story)
        present = {number: self._triggers_in(story, number) for numbers in told.values() for number in numbers}
        known: dict[int, list[str]] = {}
        headed = _begins_with_headline(story)
        for occasion, numbers in told.items():
            for number in numbers:
                if number not in known:
                    topics = self._in_sentence(story, masked, number, self._rules, present[number])
                    known[number] = list(dict.fromkeys([*topics, *_listed(story, masked, number)]))
                if number or not headed:
                    _add(occasion, known[number])
            if headed and 0 in numbers and not occasion.topics:  # which only sums up what the text tells
                _add(occasion, known[0])
            held = occasion.status == "held"
            for rules in (self._said_rules, self._last_rules if len(occasion.topics) < _FEW else ()):
                for number in numbers if rules and held else ():
                    found = self._in_sentence(story, masked, number, rules, present[number])
                    _add(occasion, filter(None, map(strip_stance, found)))
            del occasion.topics[MOST:]

    def _triggers_in(self, story: Story, number: int) -> frozenset[str]:
        """The triggers that stand in a sentence."""
        first, last = story.document.sentences[number]
        return _NONE.union(*filter(None, map(self._memory.__getitem__, story.document.words[first:last])))

    def _in_sentence(
        self, story: Story, masked: str, number: int, rules: _Compiled, present: frozenset[str]
    ) -> Iterator[str]:
        if not present:
            return
        document = story.document
        first, last = document.sentences[number]
        base, limit = document.starts[first], document.ends[last - 1]
        text, sentence = document.text[base:limit], masked[base:limit]
        for triggers, pattern in rules:
            if triggers.isdisjoint(present):
                continue
            for m in _matches(pattern, sentence):
                begin, end = m.span("topics")
                if "verb" in m.re.groupindex:
                    begin, end = _subject(sentence, m.start("verb"))
                elif _SUBORDINATE.fullmatch(sentence, 0, m.start()) and (comma := sentence.find(",", begin, end)) > 0:
                    end = comma
                yield from phrases(text[begin:end], sentence[begin:end])

    def _triggers_of(self, word: str) -> frozenset[str]:
        """The triggers that a word begins with (a short one must be the word)."""
        lower = word.lower()
        if not lower.startswith(self._beginnings):
            return _NONE
        return frozenset(t for t in self._triggers if lower == t or (len(t) > _SHORT and lower.startswith(t)))

    def _masked(self, story: Story) -> str:
        """The text of a document with its persons and dates blanked out, letter by letter."""
        document, layer = story.document, story.layer
        pieces: list[str] = []
        at = 0
        for m in self._mentions.finditer(layer.codes):
            unit = m.start()
            begin, end = (document.starts[layer.firsts[unit]], document.ends[layer.lasts[unit] - 1])
            pieces += (document.text[at:begin], (DATE_MASK if m["date"] else PERSON_MASK) * (end - begin))
            at = end
        pieces.append(document.text[at:])
        return "".join(pieces)


def _add(occasion: Occasion, topics: Iterable[str]) -> None:
    """Add topics to an occasion, but none that one of it ends with."""
    for topic in topics:
        if not any(known == topic or known.endswith(f" {topic}") for known in occasion.topics):
            occasion.topics.append(topic)


def _listed(story: Story, masked: str, number: int) -> Iterator[str]:
    """The topics in the lines of a list that a sentence opens: ``They discussed:`` and a line for each."""
    document = story.document
    if document.words[document.sentences[number][1] - 1] != ":" or not _LIST_OPENING.search(
        _text(story, masked, number)
    ):
        return
    for line in range(number + 1, len(document.sentences)):
        item = _text(story, document.text, line)
        mark = _ITEM.match(item)
        if mark is None and not _ITEM.fullmatch(_text(story, document.text, line - 1)):
            return
        if mark is None or mark.end() < len(item):
            begin = mark.end() if mark else 0
            yield from phrases(item[begin:], _text(story, masked, line)[begin:])


def _text(story: Story, text: str, number: int) -> str:
    """A sentence of a text, or of the same text with persons and dates blanked out."""
    first, last = story.document.sentences[number]
    return text[story.document.starts[first] : story.document.ends[last - 1]]


def _begins_with_headline(story: Story) -> bool:
    """Whether the first sentence is a line of its own without a full stop."""
    paragraphs = story.document.paragraphs
    alone = len(paragraphs) > 1 and paragraphs[1] != paragraphs[0]
    return alone and story.document.words[story.document.sentences[0][1] - 1] not in _STOPS


def _matches(pattern: regex.Pattern[str], sentence: str) -> Iterator[regex.Match[str]]:
    """The matches in a sentence, also those within what another one takes for topics."""
    at = 0
    while m := pattern.search(sentence, at):
        yield m
        at = max(m.start("topics"), m.start() + 1)


def _subject(sentence: str, verb: int) -> tuple[int, int]:
    """The subject of a passive verb: what stands before it in its clause, less an adverbial at the beginning."""
    begin = max((m.end() for m in _CLAUSE_BEGIN.finditer(sentence, 0, verb)), default=0)
    opening = _BEFORE_SUBJECT.match(sentence, begin, verb)
    return (opening.end() if opening else begin), verb
