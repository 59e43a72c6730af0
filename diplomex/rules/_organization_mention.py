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
