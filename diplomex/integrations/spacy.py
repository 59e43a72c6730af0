"""diplomex as a component of a spaCy pipeline (extra ``spacy``).

>>> import spacy
>>> nlp = spacy.blank("en")
>>> component = nlp.add_pipe("diplomex", config={"publisher_country": "PT"})
>>> doc = nlp("On 5 May 2024 President Ana Silva received the Foreign Minister of Chile, Luis Rojas.")
>>> [(meeting.date.isoformat(), len(meeting.participants)) for meeting in doc._.diplomex.meetings]
[('2024-05-05', 2)]
"""

# No annotations as text here: spaCy 3.7 reads the factory's own when it checks a configuration.

from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any

import attrs
from spacy.language import Language
from spacy.tokens import Doc
from spacy.util import filter_spans

from diplomex.records import Extraction, ParticipantKind, Span
from diplomex.serialization import from_json, to_json

if TYPE_CHECKING:
    from diplomex.extractor import Extractor

#: The label of each kind of record; where OntoNotes has one for it, that of spaCy's own models.
LABELS = {
    "person": "PERSON",
    "office": "OFFICE",
    "group": "GROUP",
    "organization": "ORG",
    "money": "MONEY",
    "date": "DATE",
    "quantity": "QUANTITY",
    "meeting": "MEETING",
}
#: Where a document's records, and every mention of them, are kept: in ``Doc.user_data`` and ``Doc.spans``.
KEY = "diplomex"
_OF_A_RELEASE = ("published", "publisher_country", "id", "metadata")


def extraction_of(doc: Doc) -> Extraction | None:
    """What ``doc._.diplomex`` gives: the document's extraction, ``None`` where the component has not run."""
    stored = doc.user_data.get(KEY)
    return None if stored is None else attrs.evolve(from_json(stored), text=doc.text)


def mentions(extraction: Extraction) -> Iterator[tuple[Span, str, str]]:
    """Every mention, with its label and the key or Wikidata id of what it mentions."""
    for p in extraction.participants:
        label = LABELS[p.kind.value]
        yield from ((s, label, p.key if p.kind is ParticipantKind.PERSON else "") for s in p.mentions)
    for o in extraction.organizations:
        yield from ((s, LABELS["organization"], o.wikidata or "") for s in o.mentions)
    yield from ((f.span, LABELS["money"], "") for f in extraction.monetary_figures)
    yield from ((d.span, LABELS["date"], "") for d in extraction.dates)
    yield from ((q.span, LABELS["quantity"], "") for q in extraction.quantities)
    for m in extraction.meetings:
        spans = dict.fromkeys([*([m.trigger] if m.trigger else []), *m.mentions])
        yield from ((s, LABELS["meeting"], "") for s in spans)


class DiplomexComponent:
    """Reads each document as a release.

    ``doc._.diplomex`` is its extraction, ``doc.ents`` has its people, organisations, sums and dates, and
    ``doc.spans["diplomex"]`` every mention, overlapping ones and meetings too. What is known of a release goes in as
    the context of ``nlp.pipe([(text, {"published": "2024-05-05"})], as_tuples=True)`` or as
    ``doc._.diplomex_context``.
    """

    def __init__(
        self,
        *,
        publisher_country: str | None = None,
        overwrite_ents: bool = False,
        extractor: "Extractor | None" = None,
    ) -> None:
        self.publisher_country = publisher_country
        self.overwrite_ents = overwrite_ents
        self.extractor = extractor

    def __call__(self, doc: Doc) -> Doc:
        """Extract a document's records and mark their mentions."""
        extraction = self._extract(doc)
        doc.user_data[KEY] = to_json(extraction, include_text=False)
        found = []
        for span, label, identity in mentions(extraction):
            marked = doc.char_span(span.start, span.end, label=label, kb_id=identity, alignment_mode="expand")
            if marked is not None and len(marked):
                found.append(marked)
        doc.spans[KEY] = found
        entities = filter_spans([s for s in found if s.label_ != LABELS["meeting"]])
        first, second = (entities, doc.ents) if self.overwrite_ents else (doc.ents, entities)
        doc.ents = [*first, *_beside(second, first)]
        return doc

    def _extract(self, doc: Doc) -> Extraction:
        from diplomex.extractor import default_extractor

        context = doc._.diplomex_context or getattr(doc, "_context", None)
        known = {k: context[k] for k in _OF_A_RELEASE if k in context} if isinstance(context, Mapping) else {}
        if known.get("publisher_country") is None:
            known["publisher_country"] = self.publisher_country
        return (self.extractor or default_extractor()).extract(doc.text, **known)

    def to_bytes(self, **_: Any) -> bytes:
        """Nothing is learned, so nothing is kept."""
        return b""

    def from_bytes(self, _data: bytes, **_: Any) -> "DiplomexComponent":
        """See :meth:`to_bytes`."""
        return self

    def to_disk(self, _path: Any, **_: Any) -> None:
        """See :meth:`to_bytes`."""

    def from_disk(self, _path: Any, **_: Any) -> "DiplomexComponent":
        """See :meth:`to_bytes`."""
        return self


def _beside(spans: Iterable[Any], taken: Iterable[Any]) -> Iterator[Any]:
    """The spans that share no token with those that are taken."""
    tokens = {i for span in taken for i in range(span.start, span.end)}
    return (span for span in spans if tokens.isdisjoint(range(span.start, span.end)))


Doc.set_extension("diplomex", getter=extraction_of, force=True)
Doc.set_extension("diplomex_context", default=None, force=True)


@Language.factory(
    "diplomex",
    assigns=["doc.ents", "doc.spans", "doc._.diplomex"],
    default_config={"publisher_country": None, "overwrite_ents": False},
)
def make_diplomex(nlp: Language, name: str, publisher_country: str | None, overwrite_ents: bool) -> "DiplomexComponent":
    """The factory behind ``nlp.add_pipe("diplomex")``."""
    return DiplomexComponent(publisher_country=publisher_country, overwrite_ents=overwrite_ents)
