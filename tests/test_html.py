"""The page: that it is one file, that nothing in it can run, and how it behaves in a real Chromium."""

from __future__ import annotations

import base64
import hashlib
import json
import os
import re
import shutil
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

import diplomex
from diplomex.export import write
from diplomex.export.html import json_for_script, page_of_many, page_of_one
from diplomex.export.html.layout import positions
from diplomex.export.html.marks import Mark, events, marked_text, merged
from diplomex.export.html.views import headline, web_address
from diplomex.records import Extraction, Meeting

from . import samples

SAMPLES = samples.all_samples()


class Parsed(HTMLParser):
    """A page's elements and its text."""

    def __init__(self, page: str) -> None:
        super().__init__(convert_charrefs=True)
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.text: list[str] = []
        self.scripts: dict[str, str] = {}
        self._inside: tuple[str, str] | None = None
        self.feed(page)

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attributes)))
        if tag in ("script", "style"):
            self._inside = (tag, str(dict(attributes).get("type", tag)))

    def handle_endtag(self, tag: str) -> None:
        if tag in ("script", "style"):
            self._inside = None

    def handle_data(self, data: str) -> None:
        if self._inside:
            self.scripts[self._inside[1]] = self.scripts.get(self._inside[1], "") + data
        else:
            self.text.append(data)


# Safe -----------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("page", [page_of_one(samples.hostile()), page_of_many(SAMPLES)], ids=["one", "many"])
def test_nothing_of_a_release_is_markup(page: str) -> None:
    parsed = Parsed(page)
    tags = {tag for tag, _ in parsed.elements}
    assert not tags & {"img", "svg", "i", "iframe", "object", "embed", "link", "base"}
    for tag, attributes in parsed.elements:
        assert not any(name.startswith("on") for name in attributes), (tag, attributes)
        assert "style" not in attributes  # the policy would not let it pass
        assert not str(attributes.get("href", "")).lower().startswith(("javascript", "data"))
        assert "src" not in attributes
    assert sum(tag == "script" for tag, _ in parsed.elements) == 1 + ('id="dx-data"' in page)
    assert "alert(1)" in "".join(parsed.text)


@pytest.mark.parametrize("page", [page_of_one(samples.visit()), page_of_many(SAMPLES)], ids=["one", "many"])
def test_one_file_and_no_network(page: str) -> None:
    parsed = Parsed(page)
    assert not re.search(r"url\(|@import|fetch\(|XMLHttpRequest|WebSocket|import\(", page)
    outside = [a["href"] for tag, a in parsed.elements if tag == "a" and not str(a.get("href", "")).startswith("#")]
    assert set(outside) == {"https://president.example/0314"}
    (policy,) = [
        a["content"] for tag, a in parsed.elements if a.get("http-equiv") == "Content-Security-Policy" and tag == "meta"
    ]
    assert policy is not None and policy.startswith("default-src 'none';")
    for name in ("style", "script"):
        digest = base64.b64encode(hashlib.sha256(parsed.scripts[name].encode()).digest()).decode()
        assert f"{name}-src 'sha256-{digest}'" in policy


@given(st.text())
def test_json_in_a_script_cannot_end_it(text: str) -> None:
    safe = str(json_for_script({"x": text}))
    assert not set("<>&\u2028\u2029") & set(safe)
    assert json.loads(safe) == {"x": text}


@pytest.mark.parametrize(
    ("address", "kept"),
    [
        ("https://a.example/x?y=1&z=2", True),
        ("http://a.example", True),
        ("javascript:alert(1)", False),
        (" JavaScript:alert(1)", False),
        ("data:text/html,x", False),
        ("//a.example", False),
        ("http:x", False),
        ("http://[", False),
        (3, False),
    ],
)
def test_only_web_addresses_are_links(address: Any, kept: bool) -> None:
    assert (web_address(Extraction(text="", metadata={"url": address})) is not None) == kept


# Marks ----------------------------------------------------------------------------------------------------------------


@given(
    st.text(max_size=30),
    st.lists(st.tuples(st.integers(0, 35), st.integers(0, 35), st.sampled_from(["person", "date"])), max_size=12),
)
def test_marks_nest_and_keep_the_text(text: str, places: list[tuple[int, int, str]]) -> None:
    marks = merged(Mark(min(a, b), max(a, b), kind, (f"p{i}",), "n") for i, (a, b, kind) in enumerate(places))
    parsed = Parsed(f"<p>{marked_text(text.replace(chr(13), ' '), marks)}</p>")
    assert "".join(parsed.text) == text.replace("\r", " ")
    covered: dict[str, set[int]] = {}
    open_marks: list[tuple[Mark, int]] = []
    for at, mark in events(marks, len(text)):
        if mark is not None:
            open_marks.append((mark, at))
        else:
            done, start = open_marks.pop()
            assert start < at
            for ref in done.refs:
                covered.setdefault(ref, set()).update(range(start, at))
    assert not open_marks
    for mark in marks:
        wanted = set(range(mark.start, min(mark.end, len(text))))
        assert all(covered.get(ref, set()) >= wanted for ref in mark.refs)


def test_every_mark_tells_its_record_and_rule() -> None:
    page = page_of_one(samples.visit())
    notes = [a["title"] for tag, a in Parsed(page).elements if tag == "mark"]
    assert len(notes) == 19
    assert all("\nrule " in str(n) for n in notes)
    assert any("Person\nAndris Ozoliņš\nPrime Minister" in str(n) for n in notes)


def test_an_explanation_shows_how_each_sentence_was_read() -> None:
    text = "President Ana Silva received Minister <b>Jan</b> Novak. The House of <i>Reps</i> met on 5 May 2024."
    explanation = diplomex.explain(text, id="a")
    for page in (page_of_one(explanation), explanation._repr_html_()):
        parsed = Parsed(page)
        assert not {tag for tag, _ in parsed.elements} & {"i"}
        shown = "".join(parsed.text)
        for sentence in explanation.sentences:
            assert sentence.skeleton in shown
            for step in sentence.taken:
                assert f"rule {step.rule}" in shown
            for dropped in sentence.dropped:
                assert dropped.reason in shown
    assert "Sentence by sentence" in page_of_many([explanation, explanation])
    assert "Sentence by sentence" not in page_of_one(explanation.extraction)


def test_headlines() -> None:
    assert headline(samples.visit()) == "President of Georgia receives Prime Minister of Latvia"
    assert headline(Extraction(text=None, id="a")) == "a"
    assert headline(Extraction(text="x" * 500)).endswith("…")
    assert page_of_one(samples.call()).count('aria-level="1"') == 0
    assert page_of_one(samples.visit()).count('aria-level="1"') == 1


def test_layout_is_the_same_each_time_and_in_the_frame() -> None:
    edges = [(i, (i * 7 + 1) % 40, 1 + i % 3) for i in range(40) if i != (i * 7 + 1) % 40]
    first = positions(40, edges, groups=[str(i % 5) for i in range(40)])
    assert first == positions(40, edges, groups=[str(i % 5) for i in range(40)])
    assert all(0 <= x <= 1 and 0 <= y <= 1 for x, y in first)
    assert positions(0, [], groups=[]) == []
    assert positions(1, [], groups=["a"]) == [(0.5, 0.5)]


# Files and notebooks --------------------------------------------------------------------------------------------------


def test_files(tmp_path: Path) -> None:
    write([samples.visit()], tmp_path / "one.html")
    one = (tmp_path / "one.html").read_text(encoding="utf-8")
    assert "dx-data" not in one.split("<script")[0]
    write(SAMPLES, tmp_path / "many.html", title="A & B")
    many = (tmp_path / "many.html").read_text(encoding="utf-8")
    assert "<title>A &amp; B</title>" in many
    assert many.count("<template ") == len(SAMPLES)


def test_texts_beyond_the_limit_are_in_the_overview_only(monkeypatch: pytest.MonkeyPatch) -> None:
    from diplomex.export import html

    monkeypatch.setattr(html, "MOST_TEXTS", 3)
    parsed = Parsed(page_of_many(samples.corpus(10)))
    assert sum(tag == "template" for tag, _ in parsed.elements) == 3
    data = json.loads(parsed.scripts["application/json"])
    assert [r["page"] for r in data["releases"]] == [True] * 3 + [False] * 7
    assert len(data["meetings"]) == 10


def test_odd_releases(tmp_path: Path) -> None:
    odd = [
        Extraction(text=None),
        Extraction(text=""),
        Extraction(text="a\ud800\x00\u202eb", id="\udfff"),
        Extraction(text="x", meetings=(Meeting(),)),
        Extraction(text="\n\n\n"),
    ]
    for extraction in odd:
        write([extraction], tmp_path / "odd.html")
        assert extraction._repr_html_()
    write(odd, tmp_path / "many.html")
    (tmp_path / "many.html").read_text(encoding="utf-8")


def test_the_same_page_whatever_the_hash_seed() -> None:
    import subprocess
    import sys

    code = (
        "import sys, hashlib; sys.path.insert(0, sys.argv[1]); import samples; from diplomex.export.html import *;"
        "p = page_of_many(samples.all_samples() + samples.corpus(30)) + page_of_one(samples.visit());"
        "print(hashlib.sha256(p.encode('utf-8', 'replace')).hexdigest())"
    )
    found = {
        subprocess.run(
            [sys.executable, "-c", code, str(Path(__file__).parent)],
            env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for seed in ("0", "1", "77")
    }
    assert len(found) == 1


def test_notebook() -> None:
    html = samples.visit()._repr_html_()
    assert html.count("<style>") == 1
    assert "<html" not in html and "<body" not in html
    style = html.split("<style>")[1].split("</style>")[0]
    plain = re.sub(r"/\*.*?\*/|@(?:media|container)[^{]*\{", "", style, flags=re.DOTALL)
    for selector in re.findall(r"(?:^|\})\s*([^{}@]+)\{", plain):
        for part in selector.split(","):
            assert part.strip().startswith(".dx"), part  # nothing of the notebook's own is touched
    parsed = Parsed(samples.hostile()._repr_html_())
    assert not {tag for tag, _ in parsed.elements} & {"img", "svg", "i"}


# In a browser ---------------------------------------------------------------------------------------------------------

CHROMIUM = os.environ.get("DIPLOMEX_CHROMIUM") or shutil.which("chromium") or shutil.which("chromium-browser")


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    playwright = pytest.importorskip(
        "playwright.sync_api", reason="playwright is not installed: pip install diplomex[browser]"
    )
    if CHROMIUM is None:
        pytest.skip("no Chromium was found: apt-get install chromium, or set DIPLOMEX_CHROMIUM")
    with playwright.sync_playwright() as p:
        arguments = ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking"]
        chromium = p.chromium.launch(executable_path=CHROMIUM, args=arguments)
        yield chromium
        chromium.close()


@attrs.frozen
class Opened:
    """A page in the browser, and what it complained of."""

    page: Any
    complaints: list[str]


@pytest.fixture
def show(browser: Any, tmp_path: Path) -> Iterator[Any]:
    contexts = []

    def open_page(releases: list[Extraction], *, width: int = 1300, height: int = 900, scheme: str = "light") -> Opened:
        path = tmp_path / "page.html"
        write(releases, path)
        context = browser.new_context(viewport={"width": width, "height": height}, color_scheme=scheme)
        contexts.append(context)
        page = context.new_page()
        complaints: list[str] = []
        page.on("console", lambda m: complaints.append(m.text))
        page.on("pageerror", lambda e: complaints.append(str(e)))
        page.on("dialog", lambda d: (complaints.append("dialog " + d.message), d.dismiss()))
        page.on("request", lambda r: complaints.append(r.url) if not r.url.startswith("file:") else None)
        page.goto(path.as_uri())
        return Opened(page, complaints)

    yield open_page
    for context in contexts:
        context.close()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [1300, 360])
def test_it_opens_without_a_complaint_and_fits(show: Any, scheme: str, width: int) -> None:
    for releases in ([samples.visit()], [samples.hostile()], SAMPLES, samples.corpus(60)):
        opened = show(releases, width=width, scheme=scheme)
        assert opened.page.evaluate("document.documentElement.scrollWidth") <= width
        assert opened.complaints == []
        dark = opened.page.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(21, 23, 26)"
        assert dark == (scheme == "dark")


def test_text_is_the_text(show: Any) -> None:
    page = show([samples.visit()]).page
    assert page.evaluate("document.querySelector('.dx-text').textContent") == samples.VISIT_TEXT


def lit(page: Any) -> list[str]:
    """The words that are lit up."""
    return list(page.evaluate("Array.from(document.querySelectorAll('mark.dx-on'), m => m.textContent)"))


def test_pointing_at_a_mark_lights_up_the_meeting_and_back(show: Any) -> None:
    page = show([samples.visit()]).page
    page.hover("mark:text-is('Minister of Economy Levan Beridze')")
    assert lit(page) == ["Minister of Economy Levan Beridze"]
    assert page.locator(".dx-card.dx-rel").count() == 1
    assert page.locator(".dx-people li.dx-on").inner_text().split("\n")[1:] == [
        "Levan Beridze",
        "Minister of Economy · Georgia",
    ]
    assert "rule person.title-name" in page.locator("#dx-tip").inner_text()
    page.hover(".dx-card-kind >> nth=1")
    assert "met for the first time" in lit(page) and "2022" in lit(page)
    assert "received" not in lit(page)
    assert page.locator("#dx-tip").is_hidden()
    page.mouse.move(5, 5)
    assert lit(page) == []


def test_with_the_keyboard_alone(show: Any) -> None:
    page = show([samples.visit()]).page
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.className") == "dx-skip"
    page.focus("mark.dx-m >> nth=0")
    assert page.locator("#dx-tip").is_visible()
    assert page.evaluate("document.activeElement.getAttribute('aria-describedby')") == "dx-tip"
    page.keyboard.press("ArrowRight")
    assert lit(page)[0] == "President Nino Kvaratskhelia"
    page.keyboard.press("End")
    assert lit(page) == ["5.2 million tonnes"]
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.classList.contains('dx-card')")
    assert "received" in lit(page)
    page.keyboard.press("Enter")
    page.keyboard.press("Escape")
    assert lit(page) == []
    assert page.evaluate("document.querySelectorAll('mark[tabindex=\"0\"]').length") == 1


def test_kinds_can_be_hidden(show: Any) -> None:
    page = show([samples.visit()]).page
    page.uncheck("input[data-kind=person]")
    page.wait_for_timeout(250)
    colour = "getComputedStyle(document.querySelector('mark.dx-k-person')).backgroundColor"
    assert page.evaluate(colour) == "rgba(0, 0, 0, 0)"
    page.check("input[data-kind=person]")
    page.wait_for_timeout(250)
    assert page.evaluate(colour) != "rgba(0, 0, 0, 0)"


def test_tapping_on_a_phone(show: Any) -> None:
    page = show([samples.visit()], width=380, height=700).page
    page.click("mark:text-is('her guest')")
    box = page.locator("#dx-tip").bounding_box()
    assert box["x"] >= 0 and box["x"] + box["width"] <= 380 and box["y"] + box["height"] <= 700
    page.click("h2 >> nth=0")
    assert page.locator("#dx-tip").is_hidden()


def results(page: Any) -> str:
    """What the overview says that it shows."""
    page.wait_for_timeout(200)
    return str(page.inner_text("#dx-result"))


def test_overview_filters(show: Any) -> None:
    releases = samples.corpus(80)
    opened = show(releases)
    page = opened.page
    assert results(page) == "80 meetings"
    page.select_option("[name=country]", "GE")
    here = sum("GE" in {a.participant.country for a in e.meetings[0].participants} for e in releases)
    assert results(page) == f"{here} meetings of 80"
    page.click("button[type=reset]")
    assert results(page) == "80 meetings"
    page.fill("[name=q]", "migration NAIROBI")
    found = sum("migration" in e.meetings[0].topics and e.meetings[0].city == "Nairobi" for e in releases)
    assert results(page).startswith(f"{found} meeting")
    page.fill("[name=q]", "")
    page.fill("[name=from]", "2024-05-01")
    page.fill("[name=to]", "2024-05-31")
    may = sum(str(e.meetings[0].date).startswith("2024-05") for e in releases)
    assert results(page) == f"{may} meetings of 80"
    page.fill("[name=q]", "no such words")
    assert results(page) == "0 meetings of 80"
    assert "No meeting passes these filters." in page.inner_text("#dx-table")
    assert opened.complaints == []


def test_overview_matrix_timeline_and_network_filter(show: Any) -> None:
    page = show(samples.corpus(80)).page
    button = page.locator("#dx-matrix button").first
    count = int(button.inner_text())
    button.click()
    assert results(page).startswith(f"{count} meeting")
    page.click("button[type=reset]")
    assert results(page) == "80 meetings"
    page.focus(".dx-bar[tabindex]")
    told = page.evaluate("document.activeElement.getAttribute('aria-label')")
    page.keyboard.press("Enter")
    assert results(page).split(" of ")[0] in told
    page.click("button[type=reset]")
    page.wait_for_timeout(200)
    page.focus(".dx-node[tabindex='0']")
    assert " met " in page.inner_text(".dx-told")
    page.keyboard.press("ArrowRight")
    page.keyboard.press("Enter")
    name = page.evaluate("document.activeElement.getAttribute('aria-label')").split(",")[0]
    assert results(page).endswith(f"with {name}")
    assert all(name in row for row in page.locator("#dx-table tbody tr").all_inner_texts())


def test_no_row_of_the_matrix_is_empty(show: Any) -> None:
    page = show(samples.corpus(200), width=1400).page
    table = page.locator(".dx-matrix tbody tr")
    assert 2 <= table.count() <= 16
    for row in range(table.count()):
        assert table.nth(row).locator("button").count() > 0
    box = "(() => { const e = document.getElementById('dx-matrix'); return e.scrollWidth <= e.clientWidth; })()"
    assert page.evaluate(box)


def test_nobody_is_drawn_without_whom_they_met() -> None:
    parsed = Parsed(page_of_many(samples.corpus(400)))
    network = json.loads(parsed.scripts["application/json"])["network"]
    assert 2 <= len(network["people"]) <= 70
    assert {end for a, b, _ in network["edges"] for end in (a, b)} == set(range(len(network["people"])))


def test_overview_sorts(show: Any) -> None:
    page = show(samples.corpus(80)).page
    page.click("#dx-more")
    assert page.locator("#dx-table tbody tr").count() == 80

    def column(n: int) -> list[str]:
        return [t.strip() for t in page.locator(f"#dx-table tbody td:nth-child({n})").all_inner_texts()]

    dates = [str(e.meetings[0].date) for e in samples.corpus(80)]
    assert column(1)[0].endswith(max(dates)[:4])
    page.click("#dx-table [data-sort=kind]")
    assert column(2) == sorted(column(2))
    assert page.get_attribute("#dx-table th:nth-child(2)", "aria-sort") == "ascending"
    page.click("#dx-table [data-sort=kind]")
    assert column(2) == sorted(column(2), reverse=True)
    page.click("#dx-table [data-sort=place]")
    filled = [p for p in column(4) if p]
    assert filled == sorted(filled)
    assert column(4)[: len(filled)] == filled  # the empty ones stand last


def test_overview_opens_releases(show: Any) -> None:
    opened = show(SAMPLES)
    page = opened.page
    page.click("#dx-table a:text-is('President of Georgia receives Prime Minister of Latvia')")
    page.wait_for_function("document.title == 'President of Georgia receives Prime Minister of Latvia'")
    page.wait_for_selector("#dx-index", state="hidden")
    page.hover("#dx-reader mark:text-is('her guest')")
    assert "her guest" in lit(page)
    page.click(".dx-next")
    page.wait_for_selector(".dx-text:has-text('Catalina')")
    assert "Catalina Rojas Urrutia" in page.inner_text(".dx-text")
    page.go_back()
    page.click(".dx-back")
    page.wait_for_selector("#dx-index", state="visible")
    page.goto(page.url.split("#")[0] + "#release-3")
    page.wait_for_selector(".dx-text:has-text('DROP TABLE')")
    page.goto(page.url.split("#")[0] + "#release-999")
    page.wait_for_selector("#dx-index", state="visible")
    assert opened.complaints == []


def _contrast(first: list[float], second: list[float]) -> float:
    def light(rgb: list[float]) -> float:
        parts = [c / 255 / 12.92 if c / 255 <= 0.03928 else ((c / 255 + 0.055) / 1.055) ** 2.4 for c in rgb]
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]

    high, low = sorted((light(first), light(second)), reverse=True)
    return (high + 0.05) / (low + 0.05)


COLOURS = """() => {
  const rgb = (c) => { const x = document.createElement("canvas").getContext("2d", {willReadFrequently: true});
    x.fillStyle = c; x.fillRect(0, 0, 1, 1); return Array.from(x.getImageData(0, 0, 1, 1).data); };
  const out = [];
  for (const e of document.querySelectorAll(".dx *")) {
    const own = Array.from(e.childNodes).some((n) => n.nodeType === 3 && n.textContent.trim());
    if (!own || !e.getClientRects().length || e.closest("svg, select, noscript, .dx-skip")) continue;
    let back = e, colour = [0, 0, 0, 0];
    while (back && (colour = rgb(getComputedStyle(back).backgroundColor))[3] === 0) back = back.parentElement;
    const name = e.className + " " + e.textContent.slice(0, 20);
    out.push([name, rgb(getComputedStyle(e).color).slice(0, 3), colour.slice(0, 3)]);
  }
  return out;
}"""


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_colours_can_be_read(show: Any, scheme: str) -> None:
    """WCAG AA: text stands out from what is behind it at least 4.5 to 1, lit or not."""
    for releases, lights in ([samples.visit()], True), (samples.corpus(60), False):
        page = show(releases, scheme=scheme).page
        for kind in (None, "person", "money", "organization", "date", "meeting") if lights else (None,):
            if kind:
                page.focus(f"mark.dx-k-{kind} >> nth=0")
                page.wait_for_timeout(250)
            for name, colour, behind in page.evaluate(COLOURS):
                assert _contrast(colour, behind) >= 4.5, (name, colour, behind)


def test_a_thousand_releases_open_soon(show: Any) -> None:
    import time

    started = time.perf_counter()
    opened = show(samples.corpus(1000))
    opened.page.wait_for_selector("#dx-table tbody tr")
    assert time.perf_counter() - started < 20
    assert opened.complaints == []
