"""Organisation entities: the mentions of one organisation in one release, under all its names."""

from __future__ import annotations

from collections.abc import Iterable

import attrs

from .lazy_regex import lazy_regex
from .lexicon import KnownOrganization
from .resolution import fold
from .rules._bodies import MISSIONS
from .rules.organizations import OrganizationMention

_SMALL = frozenset(
    "a al and at d'Italia de del della des di do du el et for in la le les of on pour the to und y".split()
)


_THEMES = lazy_regex(" (?:of|for|on) ")


def _has_capitals(name: str) -> bool:
    """Whether it is written as a name is (``United Nations``, not ``UN refugee agency``)."""
    return all(not word[0].islower() or word in _SMALL for word in name.split())


@attrs.define(eq=False)
class OrganizationEntity:
    """An organisation with all its mentions in one release."""

    mentions: list[OrganizationMention] = attrs.field(factory=list)

    @property
    def names(self) -> list[str]:
        """Its names in the text, the fullest first."""
        full = {m.name for m in self.mentions if m.same is None and _has_capitals(m.name)}
        return sorted({m.name for m in self.mentions}, key=lambda n: (n not in full, -len(n), n.isupper(), n))

    @property
    def _fullest(self) -> OrganizationMention:
        return max(self.mentions, key=lambda m: len(m.name))

    @property
    def kind(self) -> str:
        """What kind of organisation it is."""
        return self._fullest.kind

    @property
    def rule(self) -> str:
        """The rule that found its fullest name."""
        return self._fullest.rule

    @property
    def known(self) -> KnownOrganization | None:
        """The organisation of the lexicon, where it is one."""
        return next((m.known for m in self.mentions if m.known is not None), None)


def organization_entities(mentions: Iterable[OrganizationMention], home: str | None) -> list[OrganizationEntity]:
    """The organisations of a release in the order of the text, without those that only tell where something was."""
    entities: dict[str, OrganizationEntity] = {}
    keys = _Keys(home)
    for mention in sorted(mentions, key=lambda m: -len(m.name)):
        entities.setdefault(keys.key(mention), OrganizationEntity()).mentions.append(mention)
    found = [e for e in entities.values() if not all(m.site for m in e.mentions)]
    for entity in found:
        entity.mentions.sort(key=lambda m: m.first)
    return sorted(found, key=lambda e: e.mentions[0].first)


class _Keys:
    """What all mentions of one organisation share."""

    def __init__(self, home: str | None) -> None:
        self._home = home
        self._longer: dict[str, str | None] = {}

    def key(self, mention: OrganizationMention) -> str:
        """The key of a mention; longer names come before shorter ones."""
        mention = mention.told_in_full
        if mention.head in MISSIONS and mention.country is not None:
            return f"{mention.head}|{mention.country}"
        if mention.theme:
            key = f"{mention.head}|{mention.country or self._home}|{mention.theme}"
        else:
            key = fold(mention.known.name if mention.known is not None else mention.name)
        return self._with_state(mention, key)

    def _with_state(self, mention: OrganizationMention, key: str) -> str:
        """The same key for ``Orvel Chamber`` as for ``Orvel Chamber of Commerce of the Republic of Velmora`` before."""
        name = fold(mention.name)
        if mention.country is not None or mention.known is None or mention.kind != "intergovernmental":
            for m in _THEMES.finditer(name):
                short = name[: m.start()]
                if " " in short:
                    self._longer[short] = key if self._longer.get(short, key) == key else None
        return self._longer.get(name) or key
