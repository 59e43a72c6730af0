"""The functions of the package: the methods of one extractor that has the package's own lexicon and rules."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, Literal

from .extractor import Day, default_extractor
from .inputs import CHUNK_RELEASES
from .records import DateExpression, Extraction, Meeting, MonetaryFigure, Organization, Participant, Quantity

if TYPE_CHECKING:
    from .batch import Item, Outcome
    from .explanation import Explanation


def extract(
    text: str,
    *,
    published: Day = None,
    publisher_country: str | None = None,
    id: str | None = None,
    metadata: Mapping[str, Any] | None = None,
) -> Extraction:
    """All records of one release.

    :param text: the release, as it was published.
    :param published: the day of publication (a ``date``, a ``datetime`` or ISO text), which resolves ``today`` and
        ``last year``.
    :param publisher_country: whose release it is (ISO 3166-1 alpha-2): whose officials a bare ``the Prime Minister``
        means, and whose dollar a bare one is. Without it the text alone decides.
    :param id: handed through to the result.
    :param metadata: a mapping of your own, such as a URL, handed through.

    >>> release = extract(
    ...     "Prime Minister Nino Abashidze received the Foreign Minister of Latvia, Juris Kalniņš, today.",
    ...     published="2024-04-30",
    ...     publisher_country="GE",
    ... )
    >>> release.meetings
    (<Meeting meeting 2024-04-30 'Nino Abashidze', 'Juris Kalniņš'>,)
    >>> release.meetings[0].guests[0].country
    'LV'
    """
    return default_extractor().extract(
        text, published=published, publisher_country=publisher_country, id=id, metadata=metadata
    )


def extract_meetings(text: str, *, published: Day = None, publisher_country: str | None = None) -> tuple[Meeting, ...]:
    """The meetings of one release alone."""
    return default_extractor().extract_meetings(text, published=published, publisher_country=publisher_country)


def extract_participants(
    text: str, *, published: Day = None, publisher_country: str | None = None
) -> tuple[Participant, ...]:
    """The people of one release alone."""
    return default_extractor().extract_participants(text, published=published, publisher_country=publisher_country)


def extract_organizations(
    text: str, *, published: Day = None, publisher_country: str | None = None
) -> tuple[Organization, ...]:
    """The organisations of one release alone."""
    return default_extractor().extract_organizations(text, published=published, publisher_country=publisher_country)


def extract_monetary_figures(
    text: str, *, published: Day = None, publisher_country: str | None = None
) -> tuple[MonetaryFigure, ...]:
    """The sums of one release alone.

    >>> extract_monetary_figures("Trade reached about $3 billion last year.", published="2024-05-02")
    (<MonetaryFigure 3000000000 USD>,)
    """
    return default_extractor().extract_monetary_figures(text, published=published, publisher_country=publisher_country)


def extract_dates(
    text: str, *, published: Day = None, publisher_country: str | None = None
) -> tuple[DateExpression, ...]:
    """The dates of one release alone.

    >>> [d.value for d in extract_dates("from 14 to 16 March 2024")]
    ['2024-03-14/2024-03-16']
    """
    return default_extractor().extract_dates(text, published=published, publisher_country=publisher_country)


def extract_quantities(
    text: str, *, published: Day = None, publisher_country: str | None = None
) -> tuple[Quantity, ...]:
    """The measured quantities of one release alone, read by quantulum3, which takes a second or two to load."""
    return default_extractor().extract_quantities(text, published=published, publisher_country=publisher_country)


def explain(
    text: str, *, published: Day = None, publisher_country: str | None = None, id: str | None = None
) -> Explanation:
    """Sentence by sentence, which rule took which words, what was dropped and why: an object to print.

    >>> print(explain("The loan of $5 million was signed.", id="loan").sentences[0].taken[0].about)
    5000000, USD, loan
    """
    return default_extractor().explain(text, published=published, publisher_country=publisher_country, id=id)


def extract_many(
    releases: Iterable[Item],
    *,
    workers: int = 1,
    on_error: Literal["raise", "record"] = "raise",
    progress: bool = False,
    timeout: float = 60.0,
    chunk_size: int = CHUNK_RELEASES,
) -> Iterator[Outcome]:
    """The extractions of many releases, in their order, each made when it is asked for.

    :param releases: texts, or mappings with ``text``, ``id``, ``published``, ``publisher_country``; what else they hold
        becomes the extraction's ``metadata``. Any iterable will do; it is read no further than the workers need.
    :param workers: how many processes do the work; 1 is this one.
    :param on_error: what becomes of a release that fails: ``"raise"`` its error, or ``"record"`` a
        :class:`~diplomex.records.Failure` in its place and go on.
    :param progress: show a bar on standard error.
    :param timeout: seconds that a release may take in a worker before it counts as failed.
    :param chunk_size: how many releases travel to a worker together.

    >>> releases = [{"id": "a", "text": "President Ana Silva received Ambassador Jan Novak."}, {"id": "b"}]
    >>> for release in extract_many(releases, on_error="record"):
    ...     print(release)
    <Extraction a: 1 meetings, 2 participants, 0 monetary figures, 0 organizations>
    Failure(id='b', error="a release needs the key 'text'; its keys are 'id'", error_type='ValueError')
    """
    return default_extractor().extract_many(
        releases,
        workers=workers,
        on_error=on_error,
        progress=progress,
        timeout=timeout,
        chunk_size=chunk_size,
    )
