"""Groups: delegations and unnamed groups that can be one side of an encounter."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ..document import Document
from ..patterns import Alphabet, Layer
from ..resolution import Entity, fold
from ..rule import Example, Rule, RuleKind, example, unique
from ..wordsets import word_set
from .persons import PersonMention
from .titles import Title

WORDS = {
    "delegation": "delegation delegations group team mission leadership",
    "groupnoun": "representatives members executives leaders heads officials businessmen businesspeople entrepreneurs ambassadors diplomats investors"
    " figures personages families students parliamentarians lawmakers senators congressmen ministers counterparts governors mayors deputies scientists"
    " community chiefs envoys commissioners directors managers experts survivors veterans youth scholars participants businesswomen personalities"
    " legislators councillors practitioners employees workers teachers professors academics donors residents farmers finalists winners companies"
    " businesses firms partners operators traders exporters industrialists elders lawyers peacekeepers soldiers",
    # of a body or an area, with a small letter
    "bodyword": "business government company region province district city state ministry parliament bank office secretariat",
    "encountered": "met meet meets meeting talks discussions consultations dialogue session conversation conversations meetings exchange interacted spoke"
    " conferred engaged interaction roundtable",
}
PIECES = {
    "made_up": "(((that|which) (is|was))? (consisting|made up|composed|comprised) of|comprising|(that|which) (included|includes|comprised|comprises))",
    "groupword": "([CAP PORT LPORT MOD LMOD DEMONYM COUNTRY ORG CITY NAME OTHER ORGH VENH PLACE ACRO PAIR HEAD LHEAD HEADS LHEADS OFFICE TITLECASE AMBI GIVEN AREA NUM business government leading embassy guests]|@groupnoun)",
    # after `met with the`, `talks with`, `met`
    "encountering": "(@encountered (@manner|DATE)? with|met|meet|meets|@receive|convened|convenes|convene) @some?",
    "some": "(the|a|an|@possessive)",
    "described": "[^PERSON OFFICE GROUP HON BREAK DATE NUM while when after before during with and of the a an to for that from by in on at as who his her their our its my ',' '.' ':' ';' '-']",
    "where_from": "((from)? across|(based|working|living|operating|present|active|engaged) in|with (a|an)? presence in|representing) (the|a|an)? (@groupword|country)+",
    "groupof": "((of|from) (the|(a|an) (LMOD|OTHER)? (range|number) of)? @groupword+ (@open [ACRO ORG] @close [ORGH ORGT CAP]{0,2})? ((@comma? (and|'&') (?!the OFFICE)|of|from|in (?!CITY)|@comma (?=COUNTRY)) the? @groupword+)*)",
}


def _group(id: str, pattern: str, *examples: Example, counterexamples: tuple[str, ...] = ()) -> Rule:
    return Rule(
        id=f"group.{id}",
        kind=RuleKind.GROUP,
        pattern=pattern,
        produces={"title": "title"},
        examples=examples,
        counterexamples=counterexamples,
    )


RULES = unique(
    (
        _group(
            "delegation",
            "<title:([LMOD OTHER leading]? (members|representatives) of the)? ([DEMONYM LMOD MOD OTHER LPORT LHEAD COUNTRY ORG]|@bodyword)* (the? visiting)? @delegation (consisting|composed|comprised)? (@groupof|(of|from) (the|a)? (@groupword|@bodyword)+ (@open [ACRO ORG] @close)?)?> (@comma? which is)?"
            " @comma? ((led|headed|chaired) by|under the (leadership|chairmanship) of) (the|@possessive)?"
            " ([^PERSON OFFICE BREAK ',']{1,2} @poss)? (OFFICE @comma (?=PERSON))? <head:PERSON|OFFICE>",
            example(
                "President Elena Maravic received a delegation of the Lake Council led by Secretary General Joseph Adewale.",
                name="Joseph Adewale",
            ),
        ),
        _group(
            "counterparts",
            "@encountering <title:((more than|over|about|around|nearly)? NUM)? @described{1,4} (@groupnoun|LHEADS) (@groupof|@where_from)?|(@groupnoun|LHEADS) @where_from> (?!@poss)",
            example("President Elena Maravic met with trade union leaders.", title="trade union leaders"),
            counterexamples=("President Elena Maravic met with other senior officials.",),
        ),
        _group(
            "delegation-of",
            "<title:[DEMONYM LMOD MOD OTHER LPORT COUNTRY ORG]{0,3} @delegation @groupof>",
            example(
                "President Elena Maravic received a delegation of the Danish Parliament.",
                title="delegation of the Danish Parliament",
            ),
        ),
        _group(
            "people-of",
            "<title:([DEMONYM LMOD MOD OTHER LPORT COUNTRY CAP ORG]|government){0,4} ((@groupnoun|LHEADS|HEADS) (@comma|and) [LMOD MOD OTHER]{0,2}){0,3} (@groupnoun|LHEADS|HEADS) @groupof>",
            example(
                "President Elena Maravic met with representatives of the Lake Council.",
                title="representatives of the Lake Council",
            ),
        ),
        _group(
            "accredited",
            "<title:[DEMONYM LMOD MOD OTHER LPORT COUNTRY CAP]{0,4} (@groupnoun|LHEADS|HEADS|OFFICE) (accredited|assigned|resident|based) (to|in) the? [COUNTRY CITY]>",
            example(
                "President Elena Maravic met with non-resident ambassadors accredited to Chad.",
                title="non-resident ambassadors accredited to Chad",
            ),
        ),
        _group(
            "national-delegation",
            "<title:[DEMONYM COUNTRY ORG] [LMOD MOD OTHER LPORT]{0,3} (delegation|team)>",
            example("President Elena Maravic received the Danish delegation.", title="Danish delegation"),
        ),
        _group(
            "members-of",
            "<title:ORG (@groupnoun|LHEADS)>",
            example("President Elena Maravic met with Security Council members.", title="Security Council members"),
        ),
        _group(
            "people",
            "<title:[DEMONYM COUNTRY] [LMOD MOD OTHER LPORT]{0,3} (@groupnoun|LHEADS)>",
            example("President Elena Maravic met with Danish investors.", title="Danish investors"),
        ),
        _group(
            "corps",
            "<title:[LMOD MOD OTHER LPORT DEMONYM]{1,2} corps>",
            example("President Elena Maravic received the diplomatic corps.", title="diplomatic corps"),
        ),
        _group(
            "business",
            "<title:[LMOD MOD OTHER LPORT DEMONYM]{0,2} business (leaders|community|people|representatives|executives)>",
            example("President Elena Maravic met with prominent business leaders.", title="prominent business leaders"),
        ),
        _group(
            "body",
            "@encountering <title:[LMOD MOD OTHER DEMONYM]{0,2} ORG> (?=@stop|BREAK|@comma|and|on|in|at|to|during|DATE|here|today|about|before|after|over|when|where|which|whose|is|was)",
            example("President Elena Maravic met with the Lake Council in Geneva.", title="Lake Council"),
            counterexamples=("President Elena Maravic met the Lake Council's conditions.",),
        ),
        _group(
            "body-calling",
            "<title:((management|executive|leadership|board) of the?)? ORG> (@open [ACRO ORG CAP HEADS LHEADS] @close)? (in the? [COUNTRY CITY])? @aux{0,3} (@pay @talk_adjective{0,4} (call|calls|visit|visits) (on|to|upon)"
            "|@callon (on|upon) (?=the? @before_party{0,3} (PERSON|OFFICE) (DATE|at|in|for|here|where|@stop|BREAK|@comma)))",
            example(
                "The Lake Chamber of Commerce paid a courtesy call on President Elena Maravic.",
                title="Lake Chamber of Commerce",
            ),
            example(
                "The management of the Lake Bank called on President Elena Maravic at her office.",
                title="management of the Lake Bank",
            ),
            counterexamples=("The Lake Council called on President Elena Maravic to free the fishermen.",),
        ),
    )
)
OFFICE_HOLDERS = "group.office-holders"
_COUNTERPARTS = "group.counterparts"
#: Words that do not tell which group is meant.
_VAGUE = word_set(
    "other senior distinguished various several many some foreign relevant different key top high-level high-ranking all"
    " government new respective visiting more leading number of the and two three both"
)
_ALL = frozenset({"all", "both", "these", "those"})  # with which a group is told again
_NATIONAL = "group.national-delegation"
_LED = "the? [DEMONYM COUNTRY] [LMOD MOD OTHER LPORT]{0,3} (delegation|team)"


def _key(group: Entity) -> frozenset[str]:
    """What two mentions of one group share: the words of its title, articles aside."""
    return frozenset(fold(group.titles[0].text).split()) - {"the", "a", "an"}


def _told_again(merges: Sequence[tuple[int, int, str, Entity]]) -> list[tuple[int, int, str, Entity]]:
    """The units of groups, with a group told before in place of one that some of its words name again.

    ``the envoys of ten states … all envoys``.
    """
    told: dict[frozenset[str], Entity] = {}
    again: list[tuple[int, int, str, Entity]] = []
    for begin, end, code, group in merges:
        if group.kind == "group":
            words = _key(group)
            longer = {e for key, e in told.items() if words - _ALL < key} if not words.isdisjoint(_ALL) else set()
            group = longer.pop() if len(longer) == 1 else told.setdefault(words, group)
        again.append((begin, end, code, group))
    return again


def _with_leader(
    merges: Sequence[tuple[int, int, str, Entity]], leader: Entity
) -> Sequence[tuple[int, int, str, Entity]]:
    """The units of groups, with who leads ``the delegation`` in place of the only one that is told of."""
    told = {e for *_, e in merges if e.kind == "group" and "delegation" in e.titles[0].text.lower()}
    if len({e.country for e in told}) > 1:
        return merges
    return [(begin, end, code, leader if e in told else e) for begin, end, code, e in merges]


class GroupRules:
    """Finds groups in a layer in which persons are units with an entity."""

    def __init__(self, alphabet: Alphabet, rules: Sequence[Rule] = RULES) -> None:
        self._patterns = [(rule.id, alphabet.compile(rule.pattern, rule.id)) for rule in rules]
        self._code = alphabet.kind("GROUP")
        self._office = alphabet.kind("OFFICE")
        self._lower_heads = alphabet.codes("LHEADS", "HEADS")
        self._nations = alphabet.codes("COUNTRY", "DEMONYM")
        self._leading = alphabet.compile(
            "<head:PERSON|OFFICE> (@comma? who)? (is|was|has)? (led|leads|leading|heads|headed|heading) " + _LED + "|"
            "(leading|heading) " + _LED + " @comma <head:PERSON|OFFICE>"
        )

    def apply(self, document: Document, layer: Layer) -> Layer:
        """The layer with each group as one ``GROUP`` unit, its value the entity that it stands for (a head, if named)."""
        taken = bytearray(len(layer))
        groups: dict[frozenset[str], Entity] = {}
        merges: list[tuple[int, int, str, Any]] = []
        heads = self._heads(layer)
        leaders: list[Entity] = []  # of what is only called ``the delegation``
        for rule, pattern in self._patterns:
            for m in pattern.finditer(layer.codes):
                headed = "head" in m.re.groupindex and m["head"]
                begin, end = m.span() if headed else m.span("title")
                if any(taken[begin:end]) or (
                    rule == _COUNTERPARTS and not self._is_certain(document, layer, m.span("title"))
                ):
                    continue
                taken[begin:end] = b"\1" * (end - begin)
                if headed:
                    entity = layer.values[m.start("head")].entity
                    heads.setdefault(entity.country, entity)
                    leaders += [entity] if m.end("title") - m.start("title") == 1 else []
                else:
                    entity = self._entity(document, layer, m.span("title"), rule)
                    head = heads.get(entity.country) if rule == _NATIONAL else None
                    entity = head or groups.setdefault(_key(entity), entity)
                merges.append((begin, end, self._code, entity))
        for i in layer.positions(self._lower_heads + self._office):
            code = layer.codes[i]
            if (code in self._lower_heads and layer.lasts[i] - layer.firsts[i] > 2 and not taken[i]) or (
                code == self._office
                and layer.values[i].titles[0].plural
                and not taken[i]
                and self._is_told(layer.values[i])
            ):
                entity = self._entity(document, layer, (i, i + 1), OFFICE_HOLDERS)
                merges.append((i, i + 1, self._code, groups.setdefault(_key(entity), entity)))
        merges = _told_again(sorted(merges, key=lambda merge: merge[0]))
        return layer.rewritten(_with_leader(merges, leaders[0]) if len(leaders) == 1 else merges)

    def _heads(self, layer: Layer) -> dict[str | None, Entity]:
        """Who is told to lead the delegation of each state."""
        return {
            entity.country: entity
            for m in self._leading.finditer(layer.codes)
            for entity in [layer.values[m.start("head")].entity]
        }

    @staticmethod
    def _is_told(mention: PersonMention) -> bool:
        """Whether a plural of office-holders says whose they are (`EU foreign ministers`), unlike `the ministers`."""
        return bool(mention.country or mention.organization)

    @staticmethod
    def _is_certain(document: Document, layer: Layer, span: tuple[int, int]) -> bool:
        """Whether a group is told from all others of its sort, unlike `other senior officials`."""
        words = [word.lower() for word in document.words[layer.firsts[span[0]] : layer.lasts[span[1] - 1]]]
        return len(words) > 1 + sum(word in _VAGUE for word in words)

    def _entity(self, document: Document, layer: Layer, span: tuple[int, int], rule: str) -> Entity:
        begin, end = span
        first, last = layer.firsts[begin], layer.lasts[end - 1]
        nations: list[str] = []
        office = None
        for i in range(begin, end):
            value = layer.values[i]
            if layer.codes[i] == self._office:
                nations += value.titles[0].nations or ([value.country] if value.country else [])
                office = value.titles[0].office
            elif layer.codes[i] in self._nations:
                nations.append(value)
        country = nations[0] if nations else None
        title = Title(document.text_of(first, last), "", office, country, nations=nations)
        return Entity("group", None, rule, titles=[title], country=country, mentions=[(first, last)])
