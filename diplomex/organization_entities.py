"""Organisation entities: the mentions of one organisation in one release, under all its names."""

from __future__ import annotations

from collections.abc import Iterable

import attrs

from .lexicon import KnownOrganization
from .resolution import fold
from .rules.organizations import OrganizationMention


@attrs.define(eq=False)
class OrganizationEntity:
    """An organisation with all its mentions in one release."""

    mentions: list[OrganizationMention] = attrs.field(factory=list)

    @property
    def kind(self) -> str:
        """What kind of organisation it is."""
        return self.mentions[0].kind

    @property
    def rule(self) -> str:
        """The rule that found it first."""
        return self.mentions[0].rule

    @property
    def known(self) -> KnownOrganization | None:
        """The organisation of the lexicon, where it is one."""
        return next((m.known for m in self.mentions if m.known is not None), None)

    @property
    def names(self) -> list[str]:
        """Its names in the text, the fullest first."""
        return sorted({m.name for m in self.mentions}, key=lambda name: (-len(name), name))


def organization_entities(mentions: Iterable[OrganizationMention]) -> list[OrganizationEntity]:
    """The organisations of a release in the order of the text, without those that only tell where something was."""
    entities: dict[str, OrganizationEntity] = {}
    for mention in mentions:
        key = mention.known.name if mention.known else fold(mention.name)
        entities.setdefault(key, OrganizationEntity()).mentions.append(mention)
    return [e for e in entities.values() if not all(m.site for m in e.mentions)]
