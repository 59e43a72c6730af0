"""An extraction as a person likes to read it."""

from __future__ import annotations

import textwrap
from collections.abc import Callable, Iterator
from decimal import Decimal

from .country_codes import country_name, names_country
from .records import Attendance, Extraction, Meeting, MonetaryFigure, Organization, Participant, Role, Status

Style = Callable[[str, str], str]
_INDENT = "  "


def plain(text: str, _kind: str) -> str:
    """The style that leaves text as it is."""
    return text


def summary(extraction: Extraction, *, width: int = 100, style: Style = plain) -> str:
    """The meetings, people, sums and organisations of a release in a few lines.

    :param width: of the lines, where words allow it.
    :param style: how to show a text of a kind (``heading``, ``name``, ``faint``), for terminals.

    >>> import diplomex
    >>> print(summary(diplomex.extract("President Ana Silva received Jan Novak on 5 May 2024.", id="visit")))
    visit
      Meetings
        2024-05-05  meeting
          host   Ana Silva, President
          guest  Jan Novak
    """
    lines = [_head(extraction, style)]
    sections = {
        "Meetings": _meetings(extraction, style),
        "Other people": _others(extraction, style),
        "Sums": _figures(extraction, style),
        "Organizations": (_organization(o, style) for o in extraction.organizations),
        "Notes": (d.message for d in extraction.diagnostics),
    }
    for title, entries in sections.items():
        found = list(entries)
        if found:
            lines.append(_INDENT + style(title, "heading"))
            lines += [_wrapped(entry, width) for entry in found]
    if len(lines) == 1:
        lines.append(_INDENT + style("nothing found", "faint"))
    return "\n".join(lines)


def _head(extraction: Extraction, style: Style) -> str:
    country = extraction.publisher_country
    parts = (
        style(one_line(extraction.id or "release"), "name"),
        extraction.published.isoformat() if extraction.published else "",
        country_name(country) if country else "",
    )
    return "  ".join(filter(None, parts))


def one_line(text: str) -> str:
    """A text of the release without line ends and control characters, which a terminal would obey.

    >>> one_line("Palace\\nof \\x1b[31mNations")
    'Palace of [31mNations'
    """
    return " ".join("".join(c if c.isprintable() else " " if c.isspace() else "" for c in text).split())


def _wrapped(entry: str, width: int) -> str:
    return "\n".join(_wrapped_line(line, width) for line in entry.split("\n"))


def _wrapped_line(line: str, width: int) -> str:
    margin = _INDENT * 2
    if len(margin) + len(line) <= width:
        return margin + line
    body = line.lstrip()
    indent = line[: len(line) - len(body)]
    margin += indent
    return textwrap.fill(
        body,
        width,
        initial_indent=margin,
        subsequent_indent=margin + (" " * 7 if indent else _INDENT * 2),
        break_long_words=False,
        break_on_hyphens=False,
    )


def _meetings(extraction: Extraction, style: Style) -> Iterator[str]:
    for meeting in extraction.meetings:
        lines = [_occasion(meeting, style)]
        lines += [
            f"{_INDENT}{style(f'{_ROLES[a.role]:<6}', 'faint')} {_person(a.participant, style)}"
            for a in by_role(meeting)
        ]
        if meeting.topics:
            lines.append(f"{_INDENT}{style('about ', 'faint')} {one_line('; '.join(meeting.topics))}")
        yield "\n".join(lines)


_ROLES = {"host": "host", "guest": "guest", "participant": "with"}


def by_role(meeting: Meeting) -> Iterator[Attendance]:
    """Who took part in a meeting: hosts, then guests, then the others."""
    for role in (Role.HOST, Role.GUEST, Role.PARTICIPANT):
        yield from (a for a in meeting.participants if a.role is role)


def acts_for(participant: Participant, told: str) -> str | None:
    """The state or organisation that someone acts for, where what is told already does not name it."""
    country = participant.country
    if country:
        return None if names_country(told, country) else country_name(country)
    side = participant.affiliation
    return side if side and side.casefold() not in told.casefold() else None


def _occasion(meeting: Meeting, style: Style) -> str:
    days = [d.isoformat() for d in (meeting.date, meeting.end_date) if d is not None]
    when = " to ".join(days) or (meeting.when.value if meeting.when is not None else "no date")
    what = str(meeting.form or meeting.kind).replace("_", " ")
    if meeting.status is not Status.HELD:
        what += f", {meeting.status}"
    if meeting.background:
        what += ", recalled"
    if meeting.visit:
        what += f", {meeting.visit} visit"
    country = meeting.country and country_name(meeting.country)
    where = ", ".join(one_line(p) for p in (meeting.venue, meeting.city, country) if p)
    return f"{style(when, 'name')}  {what}" + (f", {where}" if where else "")


def _person(participant: Participant, style: Style) -> str:
    name = one_line(participant.name or participant.title or str(participant.kind))
    titles = [one_line(t) for t in participant.titles if t != participant.title or participant.name]
    side = acts_for(participant, ", ".join(participant.titles))
    return ", ".join([style(name, "name"), *titles]) + (f" ({one_line(side)})" if side else "")


def _others(extraction: Extraction, style: Style) -> Iterator[str]:
    met = {id(a.participant) for m in extraction.meetings for a in m.participants}
    return (_person(p, style) for p in extraction.participants if id(p) not in met)


def _figures(extraction: Extraction, style: Style) -> Iterator[str]:
    sums = [_sum(f) for f in extraction.monetary_figures]
    widest = min(max(map(len, sums), default=0), 40)
    for figure, shown in zip(extraction.monetary_figures, sums, strict=True):
        about = ", ".join(one_line(p) for p in (figure.indicator, figure.period) if p)
        padding = " " * (widest - len(shown))
        yield f"{style(shown, 'name')}{padding}  {about}".rstrip()


def _sum(figure: MonetaryFigure) -> str:
    top = f" to {_amount(figure.amount_max)}" if figure.amount_max is not None else ""
    about = "about " if figure.approximate else ""
    return f"{about}{figure.currency or '?'} {_amount(figure.amount)}{top}"


def _amount(amount: Decimal) -> str:
    return f"{amount:,f}"


def _organization(organization: Organization, style: Style) -> str:
    aliases = f" ({', '.join(map(one_line, organization.aliases))})" if organization.aliases else ""
    return f"{one_line(organization.name)}{aliases}  {style(organization.kind, 'faint')}"
