"""What an office or a body tells of a state: which have such an office, and whose people act for none."""

from __future__ import annotations

from collections.abc import Sequence

from .entities import Entity
from .lazy_regex import lazy_regex
from .rules.organizations import OrganizationMention
from .rules.titles import HIGHEST, MINISTERIAL, Title, acts_for_state, of_many_states
from .wordsets import word_set

#: Organisations whose people act for no state.
STATELESS = frozenset({"intergovernmental", "forum", "company", "bank", "education", "party", "ngo", "media"})
_STATELESS_OFFICES = frozenset({"business", "religious"})
_STATELESS_HEADS = frozenset(
    (
        "rector",
        "vice rector",
        "vice chancellor",
        "vice-chancellor",
        "pro-chancellor",
        "dean",
        "professor",
        "chief executive officer",
        "ceo",
        "chief executive",
        "high representative",
        "mep",
        "member of the european parliament",
    )
)
# Bodies of many states, by words of their names.
_INTERNATIONAL = lazy_regex(
    r"\b(?i:european|united nations|un|nato|african union|au|international|world|arab league|league of arab|asean|osce"
    r"|commonwealth|eurasian|islamic cooperation|pan-african|inter-american|inter-parliamentary|g20|g7|brics"
    r"|council of europe|mercosur|caricom|ecowas|saarc|bimstec|quartet)\b"
    r"(?! (?:\w+ (?:and )?){0,3}(?i:affairs|relations|co-?operation|trade|economic|economy|law|security|policy"
    r"|integration|department|division|bureau|directorate|funds|partners|partnerships|development|treaties|finance|investment|markets))"
)
_INTERNATIONAL_OFFICE = lazy_regex(r"(?:^|\b[Oo]f (?:the )?)" + _INTERNATIONAL.pattern)
_UNION_ENVOY = lazy_regex(r"(?:EU|European Union)\b|(?:\w+ )?Ambassador of the (?:European Union|EU)\b")
_PUBLIC = lazy_regex(r"\b(?:State|National|Ministry|Department|Agency|Sovereign)\b")
_CHURCH = lazy_regex(
    r"(?i:bishop|metropolitan (?:of|archbishop)|patriarch|catholicos|cardinal(?! secretary)|primate of"
    r"|vicar (?:general|apostolic))"
)
_SCHOOL = lazy_regex(r"\b(?:University|College|School|Academy|Institute of Technology)\b")
_SERVING = lazy_regex(
    r"^(?:(?:Lt|Maj|Brig|Col|Rear|Vice|Air|Wing|Group|Police|Pol|Senior|Lieutenant|Major|Squadron)[ .-]*)*"
    r"(?:Gen|General|Col|Colonel|Lt|Lieutenant|Maj|Major|Brig|Brigadier|Capt|Captain|Cdr|Cdre|Commander|Commodore|Adm|Admiral"
    r"|Marshal|AVM|Comptroller|Superintendent)\.?$"
)
GOVERNING = frozenset(
    {
        "head_of_state",
        "head_of_government",
        "deputy_head",
        "foreign_minister",
        "minister",
        "deputy_minister",
        "ambassador",
        "speaker",
    }
)
IN_CABINET = HIGHEST | {"foreign_minister", "minister"}
# States under a monarch, or whose head is called otherwise: a president there is a foreign one.
_NO_PRESIDENT = word_set(
    "AU NZ CA GB JP SE NO DK NL BE LU MY TH KH BH JO KW MA OM QA SA BN BT LS SZ TO PG SB JM BS BB BZ GD LC"
    " VC TV KN AG VA"
)
# States under a monarch of their own, and those with kings or emirs of a part.
_MONARCHIES = word_set(
    "BE DK ES GB LU NL NO SE LI MC BH JO KW MA OM QA SA AE BN BT KH JP LS MY SZ TH TO AU NZ CA PG SB JM BS BZ AG LC"
    " VC TV GD KN AD VA"
)
_WITH_KINGS = word_set(
    "NG GH UG ZA ID IN BW CM BJ BF TG CI NE TD ZM ZW KE TZ RW BI MW MZ NA SL LR GM SN ML WS FJ PH PK"
)
_MONARCHS = frozenset(
    (
        *("king", "queen", "emperor", "amir", "emir", "sultan"),
        *("crown prince", "crown princess", "crown prince and prime minister"),
    )
)
_PREMIERS = frozenset("CN KP".split())  # where the head of government is called a premier
_NO_MINISTERS = frozenset({"US", "PH"})
_AMERICAN = frozenset(  # offices of the United States alone
    (
        *("deputy assistant secretary", "deputy assistant secretary of state", "assistant secretary of state"),
        *("congressman", "congresswoman"),
    )
)
_NO_PREMIER = word_set(
    "US MX BR AR CL CO VE EC BO PY UY PA CR GT HN SV NI DO PH ID CY TM CH IR NG GH KE ZA ZM LR SL VA"
)


def state_served_by(organization: OrganizationMention) -> str | None:
    """The state that the people of a body act for: of a ministry, or a central bank."""
    central = organization.kind == "bank" and acts_for_state(organization)
    return organization.country if central or organization.kind not in STATELESS else None


def serves_organization(entity: Entity) -> bool:
    """Whether someone acts for an organisation and for no state."""
    organization = entity.organization
    if organization is None or any(t.country for t in entity.titles):
        return False
    if any(t.office in IN_CABINET and "inister" in t.text for t in entity.titles):
        return False  # the Minister of Foreign and CARICOM Affairs
    if any(t.office in GOVERNING and t.organization is None for t in entity.titles):
        return False
    if any(t.office == "speaker" for t in entity.titles) and not of_many_states(organization):
        return False  # of a Chamber of Deputies
    if organization.kind in ("company", "education") and serves_in_uniform(entity):
        return False  # a naval dockyard's admiral
    if organization.kind == "bank" and state_served_by(organization):
        return False
    if _PUBLIC.search(organization.name) and not _INTERNATIONAL.search(organization.name):
        return False
    if of_many_states(organization):
        return True
    return organization.kind in STATELESS or bool(
        _INTERNATIONAL.search(organization.name) and organization.country is None
    )


def serves_in_uniform(entity: Entity) -> bool:
    """Whether someone is an officer of a state, whatever body he heads; one of an alliance is told by its name."""
    organization = entity.organization
    if organization is not None and (organization.kind not in ("company", "education", "government")):
        return False
    return "military" in entity.offices or any(_SERVING.match(h) for h in entity.honorifics)


def may_hold(entity: Entity, state: str) -> bool:
    """Whether a state has an office like the highest one of a person."""
    heads = {t.head for t in entity.titles}
    if state in _NO_PRESIDENT and any(t.office == "head_of_state" and t.head == "president" for t in entity.titles):
        return False
    if state in _NO_PREMIER and "head_of_government" in entity.offices:
        return False
    if state in _PREMIERS and "prime minister" in heads:
        return False
    if state in _NO_MINISTERS and any(t.office in MINISTERIAL and "inister" in t.text for t in entity.titles):
        return False
    if state != "US" and not heads.isdisjoint(_AMERICAN):
        return False
    return state in _MONARCHIES or state in _WITH_KINGS or heads.isdisjoint(_MONARCHS)


def is_stateless(titles: Sequence[Title]) -> bool:
    """Whether offices are those of people who act for no state."""
    if titles and all(not t.genitive and t.country != "VA" and _CHURCH.search(t.text) for t in titles):
        return True  # the Archbishop of Lima is no envoy of Peru
    if not titles or any(t.country for t in titles):
        return False
    return all(
        t.office in _STATELESS_OFFICES
        or (t.head in _STATELESS_HEADS and (t.organization is None or t.organization.kind in STATELESS))
        or _UNION_ENVOY.match(t.text)
        or (
            t.organization is None
            and t.office not in GOVERNING
            and (_INTERNATIONAL_OFFICE.search(t.text) or _SCHOOL.search(t.text))
        )
        for t in titles
    )
