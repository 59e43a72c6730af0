"""Topics: what an encounter was about, in the noun phrases of the text."""

from __future__ import annotations

from collections.abc import Sequence

import regex

from ..merging import Occasion
from ..story import Story

TRIGGER = regex.compile(
    r"""\b(?:
      (?:discuss(?:ed|ing|es)?|review(?:ed|ing)?|address(?:ed|ing)?|explor(?:ed|ing)|considered|covered|touched\s(?:up)?on|dwelt\son|raised)
    | exchang(?:ed|ing)\s(?:\w+\s)?(?:views|opinions|ideas)\s(?:on|about|regarding)
    | (?:focus(?:ed|ing|es)|centred|centered|concentrated)\s(?:\w+\s)?(?:on|around)
    | talks\son | discussions\son | conversation\son
    )\s+(?P<topics>[^.;"]+)""",
    regex.VERBOSE | regex.IGNORECASE,
)
_STOP = regex.compile(
    r",?\s+(?:with|during|while|which|who|where|in\sorder|as\spart|at\sthe\smeeting|by\s\w+ing|and\s(?:agreed|expressed|stressed|noted|underlined|reaffirmed|emphasi[sz]ed|highlighted))\b.*"
)
_LEAD = regex.compile(
    r"""^(?:(?:the|a|an|in\sdetail|in\sdepth|also|further|both|various|certain|of|on|with|particular|key|current|topical|relevant|pressing|wide|broad|full|whole|following)\s+
    |(?:range|number|set|series|variety|host|spectrum)\s+of\s+ |(?:issues?|matters|questions|topics|aspects|ways|means|prospects|possibilities|opportunities|areas|state|development|efforts)\s+(?:of|for|to|in|relating\sto|related\sto|pertaining\sto|concerning|such\sas|including)\s+
    |(?:further\s)?(?:strengthen|enhanc|expand|deepen|develop|promot|boost|improv|increas|advanc|broaden)(?:ing|e|en|d)?\s+ |including\s+|such\sas\s+|as\swell\sas\s+)+""",
    regex.VERBOSE | regex.IGNORECASE,
)
_SPLIT = regex.compile(r",\s+(?:and\s+|as\swell\sas\s+)?|\s+as\swell\sas\s+|\s+and\s+(?:on\s+)?")
MOST = 12


def assign(story: Story, occasions: Sequence[Occasion]) -> None:
    """Give each occasion the topics of the sentences that tell of it."""
    for occasion in occasions:
        for number in occasion.sentences:
            occasion.topics += [t for t in listed(story.text_of(number)) if t not in occasion.topics]
        del occasion.topics[MOST:]


def listed(sentence: str) -> list[str]:
    """The topics that a sentence lists."""
    found: list[str] = []
    for m in TRIGGER.finditer(sentence):
        stretch = _STOP.sub("", m["topics"])
        for piece in _SPLIT.split(stretch):
            piece = _LEAD.sub("", piece.strip(" ,:-")).strip(" ,:-")
            if 2 < len(piece) < 90 and piece not in found:
                found.append(piece)
    return found[:MOST]
