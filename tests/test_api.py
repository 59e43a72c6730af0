"""The public face: what it takes and refuses, and what always holds of what it gives."""

from __future__ import annotations

import datetime as dt
import json
import pickle
import subprocess
import sys
from typing import Any

import attrs
import pytest

import diplomex
from diplomex.serialization import iter_spans

TEXT = """Prime Minister receives the Foreign Minister of Latvia

TBILISI, 30 April 2024 - Prime Minister Nino Abashidze received today the Foreign Minister of Latvia, H.E. Mr Juris \
Kalniņš, who is on an official visit to Georgia. They discussed transport, energy and tourism.

Trade turnover reached about $412.5 million last year, and the Asian Development Bank will lend EUR 3 million for a \
plant of 500 MW.
"""
GIVEN: dict[str, Any] = {"published": "2024-04-30", "publisher_country": "GE"}


def test_all_records_of_a_release() -> None:
    release = diplomex.extract(TEXT, id="tbilisi", metadata={"url": "https://lake.example"}, **GIVEN)
    assert (release.text, release.id, release.publisher_country) == (TEXT, "tbilisi", "GE")
    assert release.published == dt.date(2024, 4, 30)
    assert release.metadata == {"url": "https://lake.example"}
    (meeting,) = release.meetings
    assert [p.name for p in meeting.hosts] == ["Nino Abashidze"]
    assert [p.name for p in meeting.guests] == ["Juris Kalniņš"]
    assert meeting.date == dt.date(2024, 4, 30)
    assert meeting.visit == "official"
    assert [p.country for p in release.participants if p.name] == ["GE", "LV"]
    assert [(str(f.amount), f.currency) for f in release.monetary_figures] == [
        ("412500000", "USD"),
        ("3000000", "EUR"),
    ]
    assert "Asian Development Bank" in [o.name for o in release.organizations]
    assert release.quantities == ()
    assert release.diagnostics == ()


def test_every_span_is_the_text() -> None:
    release = diplomex.Extractor(quantities=True).extract(TEXT, **GIVEN)
    spans = list(iter_spans(release))
    assert len(spans) > 10
    assert all(TEXT[span.start : span.end] == span.text for span in spans)


def test_participants_of_meetings_are_participants_of_the_release() -> None:
    release = diplomex.extract(
        TEXT + "\n\nThe delegation of the Parliament of Kenya met the Minister of Trade.", **GIVEN
    )
    known = {id(p) for p in release.participants}
    assert all(id(a.participant) in known for m in release.meetings for a in m.participants)


@pytest.mark.parametrize("kind", ["meetings", "participants", "monetary_figures", "organizations", "dates"])
def test_one_kind_alone_is_that_of_all(kind: str) -> None:
    alone = getattr(diplomex, f"extract_{kind}")(TEXT, **GIVEN)
    assert alone == getattr(diplomex.extract(TEXT, **GIVEN), kind)
    assert isinstance(alone, tuple)
    assert alone


def test_quantities_on_request() -> None:
    asked = diplomex.Extractor(quantities=True).extract(TEXT, **GIVEN).quantities
    assert [(q.value, q.unit) for q in asked] == [(500.0, "megawatt")]
    assert diplomex.extract_quantities(TEXT, **GIVEN) == asked


@pytest.mark.parametrize("text", [None, b"They met.", 5, ["They met."]])
def test_only_a_str_is_a_text(text: Any) -> None:
    for function in (diplomex.extract, diplomex.extract_meetings, diplomex.extract_dates, diplomex.explain):
        with pytest.raises(TypeError, match=f"text must be a str, not {type(text).__name__}"):
            function(text)


@pytest.mark.parametrize("published", ["yesterday", "2024-13-01", "", 20240430, 1.5])
def test_published_must_be_a_day(published: Any) -> None:
    with pytest.raises(ValueError, match="published must be a day such as '2024-04-30'"):
        diplomex.extract("They met.", published=published)


@pytest.mark.parametrize("country", ["Tajikistan", "tj", "UK", "ZZ", "", 7])
def test_publisher_country_must_be_a_code(country: Any) -> None:
    with pytest.raises(ValueError, match="publisher_country must be an ISO 3166-1 alpha-2 code such as 'TJ'"):
        diplomex.extract("They met.", publisher_country=country)


def test_a_remedy_is_named() -> None:
    with pytest.raises(ValueError, match="did you mean 'GB'"):
        diplomex.extract("They met.", publisher_country="uk")
    with pytest.raises(TypeError, match=r"decode it first, as in text\.decode"):
        diplomex.extract(b"They met.")  # type: ignore[arg-type]
    with pytest.raises(TypeError, match="metadata must be a mapping, not list"):
        diplomex.extract("They met.", metadata=[])  # type: ignore[arg-type]
    with pytest.raises(TypeError, match="id must be a str, not list"):
        diplomex.extract("They met.", id=[])  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "published",
    [dt.date(2024, 4, 30), dt.datetime(2024, 4, 30, 23, 59), "2024-04-30", "2024-04-30T08:00:00+05:00", "20240430"],
)
def test_a_day_in_any_form(published: Any) -> None:
    assert diplomex.extract("They met.", published=published).published == dt.date(2024, 4, 30)


def test_metadata_is_a_copy_that_cannot_be_changed() -> None:
    given = {"url": "a"}
    release = diplomex.extract("They met.", metadata=given)
    given["url"] = "b"
    assert release.metadata["url"] == "a"
    with pytest.raises(TypeError):
        release.metadata["url"] = "c"  # type: ignore[index]


@pytest.mark.parametrize(
    "text", ["", " ", "\n", "\x00", "\ud800", "\u200b\ufeff", "(((", '"', "a" * 10_000, "’s", "\r\n\r\n"]
)
def test_any_text_returns(text: str) -> None:
    release = diplomex.extract(text)
    assert release.text == text
    assert (release.meetings, release.participants, release.monetary_figures) == ((), (), ())


def test_a_text_that_is_not_english_says_so() -> None:
    spanish = "El Presidente de la República recibió al Embajador de Chile y hablaron de comercio y de energía. " * 4
    assert [d.code for d in diplomex.extract(spanish).diagnostics] == ["not-english"]


def test_an_extractor_is_immutable() -> None:
    extractor = diplomex.Extractor()
    for name in ("lexicon", "rules", "quantities"):
        with pytest.raises(attrs.exceptions.FrozenInstanceError):
            setattr(extractor, name, None)


def test_an_extractor_pickles_without_what_it_compiled() -> None:
    extractor = diplomex.Extractor(quantities=True)
    expected = extractor.extract(TEXT, **GIVEN)
    packed = pickle.dumps(extractor)
    again = pickle.loads(packed)
    assert again.quantities
    assert again.extract(TEXT, **GIVEN) == expected
    assert len(packed) < 400_000


FRAME = diplomex.Rule(
    id="mine.embrace",
    kind="frame",
    triggers=["embraced"],
    pattern="<a:PERSON> <trigger:embraced> <b:PERSON>",
    produces={"kind": "=meeting", "form": "=embrace"},
)


def test_a_rule_of_ones_own() -> None:
    text = "President Ana Silva embraced Minister Jan Novak."
    assert diplomex.extract_meetings(text) == ()
    extractor = diplomex.Extractor(rules=[*diplomex.default_rules(), FRAME])
    for e in (extractor, pickle.loads(pickle.dumps(extractor))):
        (meeting,) = e.extract_meetings(text)
        assert (meeting.rule, meeting.form) == ("mine.embrace", "embrace")


def test_fewer_rules() -> None:
    kinds = {rule.kind for rule in diplomex.default_rules()}
    assert {"date", "money", "organization", "person", "place", "group", "frame", "topic"} == kinds
    for kind, field in (("date", "dates"), ("money", "monetary_figures"), ("frame", "meetings")):
        rules = [rule for rule in diplomex.default_rules() if rule.kind != kind]
        release = diplomex.Extractor(rules=rules).extract(TEXT, **GIVEN)
        assert getattr(release, field) == (), kind
        assert release.organizations


def test_rules_that_cannot_be_used_are_refused() -> None:
    with pytest.raises(ValueError, match="two rules have the id"):
        diplomex.Extractor(rules=[FRAME, FRAME])
    with pytest.raises(ValueError, match="no kind 'sum': the kinds are date"):
        attrs.evolve(FRAME, kind="sum")


def test_a_lexicon_of_ones_own() -> None:
    lexicon = diplomex.Lexicon.default().with_organizations(
        [diplomex.lexicon.KnownOrganization(name="Lake Quorum", kind="forum")]
    )
    (organization,) = diplomex.Extractor(lexicon=lexicon).extract_organizations("He praised the Lake Quorum.")
    assert (organization.name, organization.kind) == ("Lake Quorum", "forum")


def test_an_explanation_tells_rules_and_what_was_dropped() -> None:
    explanation = diplomex.explain(TEXT, id="tbilisi", **GIVEN)
    assert explanation.extraction == diplomex.extract(TEXT, id="tbilisi", **GIVEN)
    taken = {(t.kind, t.span.text) for sentence in explanation.sentences for t in sentence.taken}
    assert ("money", "$412.5 million") in taken
    assert any(kind == "meeting" and text == "received" for kind, text in taken)
    assert all(TEXT[s.span.start : s.span.end] == s.span.text for s in explanation.sentences)
    shown = str(explanation)
    assert "skeleton" in shown and "[money." in shown
    idle = diplomex.explain("President Ana Silva met nobody.")
    assert [d.span.text for d in idle.sentences[0].dropped] == ["met"]
    assert "no frame fits" in str(idle)


def test_names_are_loaded_when_asked_for() -> None:
    for name in diplomex.__all__:
        assert getattr(diplomex, name) is not None
        assert name in dir(diplomex)
    with pytest.raises(AttributeError, match="has no attribute 'nonsense'"):
        diplomex.nonsense  # noqa: B018


def _fresh(code: str) -> str:
    return subprocess.run(
        [sys.executable, "-W", "error", "-c", code], check=True, capture_output=True, text=True
    ).stdout


def test_import_loads_no_slow_package_and_warns_of_nothing() -> None:
    slow = ("quantulum3", "dateparser", "pandas", "click", "jinja2", "cattrs", "multiprocessing")
    code = f"import sys, diplomex; print([m for m in {slow!r} if m in sys.modules])"
    assert _fresh(code).strip() == "[]"
    code = f"import sys, diplomex; diplomex.extract({TEXT!r}); print([m for m in {slow[:5]!r} if m in sys.modules])"
    assert _fresh(code).strip() == "[]"


def test_results_do_not_depend_on_the_hash_seed() -> None:
    code = (
        f"import diplomex; print(diplomex.extract({TEXT!r}, published='2024-04-30', publisher_country='GE').to_json())"
    )
    outputs = {
        subprocess.run(
            [sys.executable, "-c", code],
            check=True,
            capture_output=True,
            env={**_environment(), "PYTHONHASHSEED": seed},
        ).stdout
        for seed in ("0", "1", "4711")
    }
    assert len(outputs) == 1
    assert json.loads(outputs.pop())["meetings"]


def _environment() -> dict[str, str]:
    import os

    return dict(os.environ)


def test_the_nameless_have_no_key_to_be_joined_by() -> None:
    text = "On 5 May 2024 President Ana Silva of Portugal received the Foreign Minister of Chile in Lisbon."
    people = diplomex.extract(text).participants
    assert {p.kind.value: p.key for p in people} == {"person": "ana silva|PT", "office": ""}
