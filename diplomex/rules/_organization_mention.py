"""What the rules for organisations find."""

from __future__ import annotations

import attrs

from ..lexicon import KnownOrganization

#: Kinds of bodies that are firms.
PRIVATE = frozenset({"bank", "company", "media"})


@attrs.define(eq=False)
class OrganizationMention:
    """A stretch of text that names an organisation.

    ``site`` where it tells only where something took place, ``same`` the mention whose name this one is short for,
    ``theme`` what a state's ministry is for.
    """

    first: int
    last: int
    name: str
    kind: str
    rule: str
    head: str | None = None
    known: KnownOrganization | None = None
    country: str | None = None
    site: bool = False
    same: OrganizationMention | None = None
    theme: str = ""

    @property
    def told_in_full(self) -> OrganizationMention:
        """The mention whose name this one is short for, or this one."""
        mention = self
        while mention.same is not None:
            mention = mention.same
        return mention

    def is_body_of(self, other: OrganizationMention) -> bool:
        """Whether both name one body."""
        ours, theirs = self.told_in_full, other.told_in_full
        return ours.name == theirs.name or (ours.known is not None and ours.known is theirs.known)
