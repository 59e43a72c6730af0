"""The extractor: text in, records out."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import cache, cached_property
from typing import TYPE_CHECKING, Any, Literal

import attrs

from . import building, time_limit
from .cascade import Cascade, Findings
from .disk_cache import PREPARED
from .document import Document
from .inputs import CHUNK_RELEASES, Release
from .issue_day import day_of_issue
from .language import language_diagnostic
from .lexicon import Lexicon
from .measures import Measures
from .records import DateExpression, Extraction, Meeting, MonetaryFigure, Organization, Participant, Quantity
from .rule import Rule, unique
from .rulebook import by_kind, default_rules
from .rules.dates import DateMention
from .rules.money import MoneyMention

if TYPE_CHECKING:
    from .batch import Item, Outcome
    from .explanation import Explanation

Day = dt.date | str | None


def _rules(rules: Iterable[Rule] | None) -> tuple[Rule, ...]:
    return default_rules() if rules is None else unique(rules)


def _lexicon(lexicon: Lexicon | None) -> Lexicon:
    return Lexicon.default() if lexicon is None else lexicon


@attrs.frozen(slots=False, eq=False, repr=False)
class Extractor:
    """Turns releases into records, by the rules and the lexicon that it is given.

    It is immutable, can be used by any number of threads at once, and pickles: a worker compiles the rules anew.

    >>> release = Extractor().extract("Foreign Minister Ana Kovač met her Chilean counterpart Luis Rojas.")
    >>> [p.name for p in release.participants]
    ['Ana Kovač', 'Luis Rojas']
    """

    lexicon: Lexicon = attrs.field(default=None, converter=_lexicon)
    rules: tuple[Rule, ...] = attrs.field(default=None, converter=_rules)
    quantities: bool = attrs.field(default=False, kw_only=True)

    def __attrs_post_init__(self) -> None:
        by_kind(self.rules)  # says so now if a rule is of no use

    def extract(
        self,
        text: str,
        *,
        published: Day = None,
        publisher_country: str | None = None,
        id: str | None = None,
        metadata: Mapping[str, Any] | None = None,
    ) -> Extraction:
        """All records of one release."""
        return self.extract_release(
            Release(
                text=text,
                id=id,
                published=published,
                publisher_country=publisher_country,
                metadata=metadata,
            )
        )

    def extract_release(self, release: Release) -> Extraction:
        """All records of a release that was checked already."""
        return self._run(release)[0]

    def explain(
        self, text: str, *, published: Day = None, publisher_country: str | None = None, id: str | None = None
    ) -> Explanation:
        """Sentence by sentence, which rule took which words, what was dropped and why.

        >>> print(Extractor().explain("It cost $5 million.").sentences[0].taken[0].rule)
        money.prefix
        """
        from .explaining import explain

        release = Release(text=text, published=published, publisher_country=publisher_country, id=id)
        extraction, found, sums = self._run(release)
        return explain(found.story.document, self._cascade, found, sums, extraction)

    def _run(self, release: Release) -> tuple[Extraction, Findings, list[MoneyMention]]:
        with _reading() as stopped:
            document, dates = self._document(release)
            found = self._cascade.run(document, dates)
            sums = self._measures.money(document, dates)
        participants = building.people(document, found.entities, found.occasions)
        diagnostic = language_diagnostic(document.words)
        extraction = Extraction(
            text=release.text,
            id=release.id,
            published=release.published,
            publisher_country=release.publisher_country,
            metadata=release.metadata,
            meetings=[building.meeting(document, o, participants) for o in found.occasions],
            participants=participants.values(),
            monetary_figures=[building.monetary_figure(document, s) for s in sums],
            organizations=building.organizations(document, found.organizations),
            dates=[building.date_expression(document, d) for d in dates],
            quantities=self._quantities(document, dates, sums) if self.quantities else (),
            diagnostics=[*([diagnostic] if diagnostic else ()), *time_limit.diagnostics(stopped)],
        )
        return extraction, found, sums

    def extract_meetings(
        self, text: str, *, published: Day = None, publisher_country: str | None = None
    ) -> tuple[Meeting, ...]:
        """The meetings of one release alone."""
        document, found = self._found(text, published, publisher_country)
        participants = building.people(document, found.entities, found.occasions)
        return tuple(building.meeting(document, o, participants) for o in found.occasions)

    def extract_participants(
        self, text: str, *, published: Day = None, publisher_country: str | None = None
    ) -> tuple[Participant, ...]:
        """The people of one release alone."""
        document, found = self._found(text, published, publisher_country)
        return tuple(building.people(document, found.entities, found.occasions).values())

    def extract_organizations(
        self, text: str, *, published: Day = None, publisher_country: str | None = None
    ) -> tuple[Organization, ...]:
        """The organisations of one release alone."""
        document, found = self._found(text, published, publisher_country)
        return tuple(building.organizations(document, found.organizations))

    def extract_monetary_figures(
        self, text: str, *, published: Day = None, publisher_country: str | None = None
    ) -> tuple[MonetaryFigure, ...]:
        """The sums of one release alone.

        >>> [str(f.amount) for f in Extractor().extract_monetary_figures("a loan of EUR 2.5 million")]
        ['2500000']
        """
        document, _, sums = self._summed(text, published, publisher_country)
        return tuple(building.monetary_figure(document, s) for s in sums)

    def extract_quantities(
        self, text: str, *, published: Day = None, publisher_country: str | None = None
    ) -> tuple[Quantity, ...]:
        """The measured quantities of one release alone, read by quantulum3.

        >>> [(q.value, q.unit) for q in Extractor().extract_quantities("a plant of 500 MW")]
        [(500.0, 'megawatt')]
        """
        document, dates, sums = self._summed(text, published, publisher_country)
        return self._quantities(document, dates, sums)

    def extract_dates(
        self, text: str, *, published: Day = None, publisher_country: str | None = None
    ) -> tuple[DateExpression, ...]:
        """The dates of one release alone.

        >>> [d.value for d in Extractor().extract_dates("yesterday", published="2024-05-01")]
        ['2024-04-30']
        """
        with _reading() as stopped:
            document, dates = self._document(_release(text, published, publisher_country))
        time_limit.warn(stopped)
        return tuple(building.date_expression(document, d) for d in dates)

    def extract_many(
        self,
        releases: Iterable[Item],
        *,
        workers: int = 1,
        on_error: Literal["raise", "record"] = "raise",
        progress: bool = False,
        timeout: float = 60.0,
        chunk_size: int = CHUNK_RELEASES,
    ) -> Iterator[Outcome]:
        """Many releases, in order, lazily: see :func:`diplomex.extract_many`.

        >>> [len(r.participants) for r in Extractor().extract_many(["Minister Ana Kovač spoke.", "Nobody spoke."])]
        [1, 0]
        """
        from .batch import extract_many

        return extract_many(
            self,
            releases,
            workers=workers,
            on_error=on_error,
            progress=progress,
            timeout=timeout,
            chunk_size=chunk_size,
        )

    def prepare(self) -> None:
        """Compile the rules and read the lexicon now instead of with the first release."""
        self.extract_release(Release(text="On 1 May 2024 they signed a loan of $1."))

    @cached_property
    def _cascade(self) -> Cascade:
        return Cascade(self.lexicon, by_kind(self.rules))

    @cached_property
    def _measures(self) -> Measures:
        return Measures(self.lexicon, by_kind(self.rules))

    def _document(self, release: Release) -> tuple[Document, list[DateMention]]:
        document = Document(release.text, release.published, release.publisher_country)
        dates = self._measures.dates(document)
        issued = day_of_issue(document, dates)
        if issued != document.published:
            document.published = issued
            dates = self._measures.dates(document)
        return document, dates

    def _quantities(
        self, document: Document, dates: Sequence[DateMention], sums: Sequence[MoneyMention]
    ) -> tuple[Quantity, ...]:
        return tuple(building.quantity(document, q) for q in self._measures.quantities(document, dates, sums))

    def _found(self, text: str, published: Day, publisher_country: str | None) -> tuple[Document, Findings]:
        with _reading() as stopped:
            document, dates = self._document(_release(text, published, publisher_country))
            found = self._cascade.run(document, dates)
        time_limit.warn(stopped)
        return document, found

    def _summed(
        self, text: str, published: Day, publisher_country: str | None
    ) -> tuple[Document, list[DateMention], list[MoneyMention]]:
        with _reading() as stopped:
            document, dates = self._document(_release(text, published, publisher_country))
            sums = self._measures.money(document, dates)
        time_limit.warn(stopped)
        return document, dates, sums

    def __repr__(self) -> str:
        return f"Extractor({len(self.rules)} rules, {self.lexicon!r})"

    def __getstate__(self) -> dict[str, Any]:
        return {"lexicon": self.lexicon, "rules": self.rules, "quantities": self.quantities}

    def __setstate__(self, state: dict[str, Any]) -> None:
        for name, value in state.items():
            object.__setattr__(self, name, value)


@contextmanager
def _reading() -> Iterator[dict[str, None]]:
    """While a release is read: what ran into its time limit; afterwards, what was prepared for it is kept."""
    with time_limit.watched() as stopped:
        yield stopped
    PREPARED.settle()


@cache
def default_extractor() -> Extractor:
    """The extractor with the package's own lexicon and rules."""
    return Extractor()


def _release(text: str, published: Day, publisher_country: str | None) -> Release:
    return Release(text=text, published=published, publisher_country=publisher_country)
