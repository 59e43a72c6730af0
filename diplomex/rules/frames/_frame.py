"""How a frame is written."""

from __future__ import annotations

from ...rule import Example, Rule, RuleKind


def frame(
    id: str,
    pattern: str,
    triggers: str,
    *,
    examples: tuple[Example, ...] = (),
    counterexamples: tuple[str, ...] = (),
    about: str = "",
    **produces: str,
) -> Rule:
    """A rule of a frame: its fields are constants of the event (``kind="=meeting"``)."""
    return Rule(
        id=f"meeting.{id}",
        kind=RuleKind.FRAME,
        pattern=pattern,
        triggers=tuple(triggers.split()),
        produces=produces,
        examples=examples,
        counterexamples=counterexamples,
        about=about,
    )
