"""The releases of ``examples`` go through, and the two files that hold them agree."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

import diplomex

EXAMPLES = Path(__file__).parents[1] / "examples"
RELEASES = [json.loads(line) for line in (EXAMPLES / "releases.jsonl").read_text(encoding="utf-8").splitlines()]


def test_both_forms_hold_the_same_texts() -> None:
    files = {path.stem: path.read_text(encoding="utf-8") for path in (EXAMPLES / "releases").glob("*.txt")}
    assert files == {release["id"]: release["text"] for release in RELEASES}


@pytest.mark.parametrize("release", RELEASES, ids=lambda release: release["id"])
def test_each_release_tells_of_people(release: dict[str, str]) -> None:
    (extraction,) = diplomex.extract_many([release])
    assert isinstance(extraction, diplomex.Extraction)
    assert len(extraction.participants) >= 2
    spans = [figure.span for figure in extraction.monetary_figures]
    assert all(release["text"][span.start : span.end] == span.text for span in spans)
    assert diplomex.Extraction.from_json(extraction.to_json()) == extraction


def test_the_notebook_runs(monkeypatch: pytest.MonkeyPatch) -> None:
    nbclient = pytest.importorskip("nbclient", reason="nbclient is not installed")
    pytest.importorskip("ipykernel", reason="ipykernel is not installed")
    nbformat = pytest.importorskip("nbformat")
    monkeypatch.setenv("PYTHONPATH", str(Path(diplomex.__file__).parents[1]))
    notebook = nbformat.read(EXAMPLES / "meetings.ipynb", as_version=4)
    nbclient.NotebookClient(notebook, timeout=120, resources={"metadata": {"path": str(EXAMPLES)}}).execute()
    shown = [output for cell in notebook.cells for output in cell.get("outputs", ())]
    assert any("text/html" in output.get("data", {}) for output in shown)
