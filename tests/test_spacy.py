"""diplomex in a spaCy pipeline."""

from __future__ import annotations

from importlib.metadata import entry_points
from typing import Any

import attrs
import pytest

import diplomex
from diplomex.records import Extraction

from . import samples

spacy = pytest.importorskip("spacy", reason="the extra 'spacy' is not installed")

from diplomex.integrations.spacy import DiplomexComponent, make_diplomex  # noqa: E402

TEXT = "On 5 May 2024 President Ana Silva received the Foreign Minister of Chile, Luis Rojas, at a cost of $5 million."


class Canned:
    """Stands for an extractor, and gives a sample."""

    def __init__(self, extraction: Extraction) -> None:
        self.extraction = extraction
        self.asked: list[dict[str, Any]] = []

    def extract(self, text: str, **known: Any) -> Extraction:
        self.asked.append(known)
        return attrs.evolve(self.extraction, text=text)


@pytest.fixture
def nlp() -> Any:
    return spacy.blank("en")


def with_sample(nlp: Any, extraction: Extraction, **config: Any) -> Canned:
    """The pipeline with the component, which takes a sample for what it reads."""
    component = nlp.add_pipe("diplomex", config=config)
    component.extractor = canned = Canned(extraction)
    return canned


def test_entry_point() -> None:
    (found,) = [e for e in entry_points(group="spacy_factories") if e.name == "diplomex"] or [None]
    if found is None:
        pytest.skip("diplomex runs from its checkout: entry points come with an installation")
    assert found.load() is make_diplomex


def test_entities(nlp: Any) -> None:
    with_sample(nlp, samples.visit())
    doc = nlp(samples.VISIT_TEXT)
    labels = {(e.text, e.label_) for e in doc.ents}
    assert ("President Nino Kvaratskhelia", "PERSON") in labels
    assert ("$412.5 million", "MONEY") in labels
    assert ("Council of Europe", "ORG") in labels
    assert ("14 March 2024", "DATE") in labels
    assert ("5.2 million tonnes", "QUANTITY") in labels
    assert not any(label == "MEETING" for _, label in labels)
    assert {s.text for s in doc.spans["diplomex"] if s.label_ == "MEETING"} >= {"received", "discussed"}
    assert [e.kb_id_ for e in doc.ents if e.text == "Council of Europe"] == ["Q8908"]
    assert {e.kb_id_ for e in doc.ents if e.text == "her guest"} == {"andris ozolins|LV"}


def test_nameless(nlp: Any) -> None:
    with_sample(nlp, samples.ceremony())
    labels = {e.label_: e.text for e in nlp(samples.CEREMONY_TEXT).ents}
    assert labels["OFFICE"] == "Minister of Finance of Kenya"
    assert labels["GROUP"] == "delegation of the Kenyan Parliament"


def test_extraction_is_equal(nlp: Any) -> None:
    sample = samples.visit()
    with_sample(nlp, sample)
    assert nlp(samples.VISIT_TEXT)._.diplomex == sample
    assert nlp.make_doc("x")._.diplomex is None


def test_it_survives_serialisation(nlp: Any) -> None:
    from spacy.tokens import Doc, DocBin

    with_sample(nlp, samples.visit())
    doc = nlp(samples.VISIT_TEXT)
    assert Doc(nlp.vocab).from_bytes(doc.to_bytes())._.diplomex == samples.visit()
    stored = DocBin(store_user_data=True, docs=[doc]).to_bytes()
    (back,) = DocBin().from_bytes(stored).get_docs(nlp.vocab)
    assert back._.diplomex == samples.visit()


def test_what_is_known_of_a_release_goes_in(nlp: Any) -> None:
    canned = with_sample(nlp, samples.empty(), publisher_country="GE")
    releases = [
        (samples.VISIT_TEXT, {"published": "2024-03-14", "id": "a", "other": 1}),
        (samples.CALL_TEXT, {"publisher_country": "CL", "metadata": {"x": 1}}),
        ("no context", None),
    ]
    docs = list(nlp.pipe(releases, as_tuples=True))
    assert [context for _, context in docs] == [context for _, context in releases]
    assert canned.asked == [
        {"published": "2024-03-14", "id": "a", "publisher_country": "GE"},
        {"publisher_country": "CL", "metadata": {"x": 1}},
        {"publisher_country": "GE"},
    ]
    doc = nlp.make_doc("x")
    doc._.diplomex_context = {"published": "2024-01-01"}
    nlp(doc)
    assert canned.asked[-1] == {"published": "2024-01-01", "publisher_country": "GE"}


@pytest.mark.parametrize("overwrite", [False, True])
def test_entities_of_others(nlp: Any, overwrite: bool) -> None:
    ruler = nlp.add_pipe("entity_ruler")
    ruler.add_patterns([{"label": "GPE", "pattern": "Georgia"}, {"label": "EARLIER", "pattern": "Levan Beridze"}])
    with_sample(nlp, samples.visit(), overwrite_ents=overwrite)
    labels = {e.text: e.label_ for e in nlp(samples.VISIT_TEXT).ents}
    assert labels["Georgia"] == "GPE"
    if overwrite:
        assert labels["Minister of Economy Levan Beridze"] == "PERSON"
    else:
        assert labels["Levan Beridze"] == "EARLIER"
    assert labels["her guest"] == "PERSON"


def test_overlapping_and_odd_spans(nlp: Any) -> None:
    for sample in samples.all_samples():
        component = DiplomexComponent(extractor=Canned(sample))  # type: ignore[arg-type]
        doc = component(nlp.make_doc(sample.text))
        assert doc._.diplomex == sample
        assert all(s.text for s in doc.spans["diplomex"])


def test_saved_and_loaded(nlp: Any, tmp_path: Any) -> None:
    nlp.add_pipe("diplomex", config={"publisher_country": "PT"})
    nlp.to_disk(tmp_path / "model")
    again = spacy.load(tmp_path / "model")
    assert again.get_pipe("diplomex").publisher_country == "PT"
    assert spacy.blank("en").from_config(nlp.config).pipe_names == ["diplomex"]


def test_with_the_real_extractor(nlp: Any) -> None:
    nlp.add_pipe("diplomex")
    doc = nlp(TEXT)
    assert doc._.diplomex == diplomex.extract(TEXT)
    assert {e.label_ for e in doc.ents} >= {"PERSON", "MONEY", "DATE"}


def test_in_several_processes(nlp: Any) -> None:
    nlp.add_pipe("diplomex")
    docs = list(nlp.pipe([TEXT] * 4, n_process=2, batch_size=1))
    assert [d._.diplomex for d in docs] == [diplomex.extract(TEXT)] * 4
